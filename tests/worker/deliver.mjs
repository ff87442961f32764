// Delivers timers, batches and requests to a bundle on workerd, in order, and prints what came of each as JSON.
// Argument: {"bundle", "packages", "state", "events": [[method of a Fetcher, ...its arguments], …]}.
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import { workerOptions } from "../../host/serve/options.mjs";

const settings = JSON.parse(process.argv[2]);
const { Miniflare } = createRequire(join(settings.packages, "package.json"))("miniflare");
const config = JSON.parse(readFileSync(join(settings.bundle, "wrangler.json"), "utf8"));

/** JSON has neither dates nor bytes. */
function revived([method, ...values]) {
  if (method === "queue") {
    for (const message of values[1]) {
      message.timestamp = new Date(message.timestamp);
      if (message.bytes) message.body = new Uint8Array(message.bytes);
      delete message.bytes;
    }
  }
  if (method === "scheduled") values[0].scheduledTime = new Date(values[0].scheduledTime);
  return [method, values];
}

const server = new Miniflare({
  host: "127.0.0.1",
  cf: false,
  defaultPersistRoot: settings.state,
  ...workerOptions(config, { ...settings, host: "127.0.0.1", port: 0 }),
});
const worker = await server.getWorker(config.name);
const outcomes = [];
for (const event of settings.events) {
  const [method, values] = revived(event);
  try {
    const outcome = await worker[method](...values);
    outcomes.push(method === "fetch" ? await outcome.json() : outcome);
  } catch (error) {
    outcomes.push({ error: String(error) });
  }
}
process.stdout.write(`\n${JSON.stringify(outcomes)}\n`);
await server.dispose();
