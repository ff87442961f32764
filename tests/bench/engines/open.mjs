// An open bundle's own host modules in Node: `open(FOLDER)` returns the bundle and the class of its instances.
import { registerHooks } from "node:module";
import { pathToFileURL } from "node:url";

const READ = 'import { readFileSync } from "node:fs"; const bytes = readFileSync(new URL(import.meta.url));';
/** What workerd makes of a module of that kind. @type {Record<string, string>} */
const SOURCES = {
  ".wasm": `${READ} export default new WebAssembly.Module(bytes);`,
  ".zip": `${READ} export default new Uint8Array(bytes).buffer;`,
};

/** @param {string} path */
export async function open(path) {
  registerHooks({
    load(url, context, next) {
      const source = SOURCES[/\.\w+$/.exec(url)?.[0] ?? ""];
      return source ? { format: "module", source, shortCircuit: true } : next(url, context);
    },
  });
  const folder = pathToFileURL(`${path}/`);
  const { bundle } = await import(new URL("bundle.js", folder).href);
  const { Instance } = await import(new URL("instance.js", folder).href);
  return { bundle, Instance };
}
