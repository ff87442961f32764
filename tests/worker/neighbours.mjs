// Runs a bundle beside a Worker in JavaScript, which has the bundle's Durable Objects and gives it some of its own.
// Argument: {"bundle", "packages", "state", "script", "path"}. Prints what the JavaScript Worker answers, as JSON.
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import { workerOptions } from "../../host/serve/options.mjs";

const settings = JSON.parse(process.argv[2]);
const { Miniflare } = createRequire(join(settings.packages, "package.json"))("miniflare");
const config = JSON.parse(readFileSync(join(settings.bundle, "wrangler.json"), "utf8"));
const python = workerOptions(config, { ...settings, host: "127.0.0.1", port: 0 });
const server = new Miniflare({
  host: "127.0.0.1",
  cf: false,
  defaultPersistRoot: settings.state,
  workers: [
    {
      name: "neighbour",
      modules: true,
      script: settings.script,
      compatibilityDate: config.compatibility_date,
      durableObjects: {
        PYTHON: { className: "Counter", scriptName: config.name, useSQLite: true },
        OWN: { className: "Own", useSQLite: true },
      },
      serviceBindings: { WORKER: config.name },
    },
    python,
  ],
});
const response = await server.dispatchFetch("http://neighbour/");
process.stdout.write(`\n${await response.text()}\n`);
await server.dispose();
