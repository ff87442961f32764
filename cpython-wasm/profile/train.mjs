// Run the training in an open bundle whose interpreter counts: node train.mjs BUNDLE OUTPUT
import { readFileSync, writeFileSync } from "node:fs";
import { registerHooks } from "node:module";
import { pathToFileURL } from "node:url";

const READ = 'import { readFileSync } from "node:fs"; const bytes = readFileSync(new URL(import.meta.url));';
const SOURCES = {
  ".wasm": `${READ} export default new WebAssembly.Module(bytes);`,
  ".zip": `${READ} export default new Uint8Array(bytes).buffer;`,
};
registerHooks({
  load(url, context, next) {
    const source = SOURCES[/\.\w+$/.exec(url)?.[0]];
    return source ? { format: "module", source, shortCircuit: true } : next(url, context);
  },
});

const [, , bundlePath, output] = process.argv;
const folder = pathToFileURL(`${bundlePath}/`);
const { bundle } = await import(new URL("bundle.js", folder));
const { Instance } = await import(new URL("instance.js", folder));
const instance = new Instance(bundle);
instance.begin({}, null);

async function ask(path, options) {
  const response = await instance.handle(new Request(`http://localhost/${path}`, options), () => {});
  if (!response.ok) throw new Error(`${path}: ${response.status} ${await response.text()}`);
  return response;
}

const { functions } = await (await ask("")).json();
for (const name of functions) await ask(name);
const body = JSON.stringify({ name: "Ada", items: [1, 2.5, null, "x"] });
for (let turn = 0; turn < 300; turn++) await ask("echo?a=1&b=two", { method: "POST", body, headers: { accept: "*/*" } });
writeFileSync(output, new Uint8Array(await (await ask("counts")).arrayBuffer()));
