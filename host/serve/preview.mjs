// @ts-check
/**
 * Serve one unpacked bundle on workerd until standard input ends.
 * Argument: the settings as JSON. The descriptor `news` of them tells `pymode preview`, a JSON object a line:
 * `{"ready": port}`, or `{"error": message, "code": miniflare's code}` and then exit status 1.
 */
import { readFileSync, writeSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import { createInterface } from "node:readline";
import { absentWorkers } from "./absent.mjs";
import { entry } from "./log.mjs";
import { workerOptions } from "./options.mjs";

const settings = /** @type {import("./options.mjs").Settings} */ (JSON.parse(process.argv[2]));
// The packages live in the cache, where an import from here would not look.
const { Miniflare, Log, LogLevel } = /** @type {typeof import("miniflare")} */ (
  createRequire(join(settings.packages, "package.json"))("miniflare")
);

/** @param {object} news */
const tell = (news) => writeSync(settings.news, `${JSON.stringify(news)}\n`);

/** @param {import("node:stream").Readable} stream */
function show(stream) {
  createInterface(stream).on("line", (line) => {
    const shown = entry(line);
    if (shown) process[shown.stream].write(`${shown.text}\n`);
  });
}

/** @type {import("miniflare").Miniflare | undefined} */
let server;

async function start() {
  const config = JSON.parse(readFileSync(join(settings.bundle, "wrangler.json"), "utf8"));
  const shared = {
    host: "127.0.0.1",
    port: 0,
    cf: false,
    log: new Log(LogLevel.ERROR),
    defaultPersistRoot: settings.state,
    structuredWorkerdLogs: true,
    /** @param {import("node:stream").Readable} stdout @param {import("node:stream").Readable} stderr */
    handleRuntimeStdio(stdout, stderr) {
      show(stdout);
      show(stderr);
    },
  };
  const workers = [workerOptions(config, settings), ...absentWorkers(config)];
  server = new Miniflare(/** @type {any} */ ({ ...shared, workers }));
  await server.ready;
  const { port } = await server.unsafeGetDirectURL(config.name);
  const door = settings.door ? await server.unsafeGetDirectURL(config.name, "Door") : undefined;
  tell({ ready: Number(port), door: door && Number(door.port) });
  // Whatever goes wrong there, the first request meets as well.
  if (!settings.door) void begin(config.name).catch(() => {});
}

/**
 * Have the interpreter start where worker.js will look for it, so that what is wrong with the entry module is said now.
 * @param {string} worker
 */
async function begin(worker) {
  const objects = await server?.getDurableObjectNamespace("PYMODE_OBJECT", worker);
  await /** @type {any} */ (objects?.get(objects.idFromName("local")))?.start();
}

async function stop() {
  await server?.dispose();
  process.exit(0);
}

// The end of standard input is the one signal to stop: it comes even if the parent was killed.
process.stdin.on("end", stop).on("error", stop).resume();
process.on("SIGTERM", stop);

try {
  await start();
} catch (error) {
  const { message, code } = /** @type {Error & { code?: string }} */ (error);
  tell({ error: message, code });
  process.exit(1);
}
