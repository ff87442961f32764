// Runs programs.py in an open bundle, through the bundle's own host modules: each program is a request, and so a
// new activation. A program a line in; its seconds of CPU and its value out.
import { registerHooks } from "node:module";
import { createInterface } from "node:readline";
import { pathToFileURL } from "node:url";

const READ = 'import { readFileSync } from "node:fs"; const bytes = readFileSync(new URL(import.meta.url));';
/** What workerd makes of a module of that kind. @type {Record<string, string>} */
const SOURCES = {
  ".wasm": `${READ} export default new WebAssembly.Module(bytes);`,
  ".zip": `${READ} export default new Uint8Array(bytes).buffer;`,
};

registerHooks({
  load(url, context, next) {
    const source = SOURCES[/\.\w+$/.exec(url)?.[0] ?? ""];
    return source ? { format: "module", source, shortCircuit: true } : next(url, context);
  },
});

const folder = pathToFileURL(`${process.argv[2]}/`);
const { bundle } = await import(new URL("bundle.js", folder).href);
const { Instance } = await import(new URL("instance.js", folder).href);
const instance = new Instance(bundle, {}, null);
// Started, as an object is that has been asked before.
await instance.handle(new Request("http://localhost/")).answer;

for await (const program of createInterface({ input: process.stdin })) {
  const before = process.threadCpuUsage();
  const response = await instance.handle(new Request(`http://localhost/${program}`)).answer;
  const { user, system } = process.threadCpuUsage(before);
  console.log(JSON.stringify([(user + system) / 1e6, await response.text()]));
}
