// @ts-check
// One request to an interpreter on Node: the modules of host/ and green threads as in a worker, without workerd's
// limits. `node --experimental-wasm-jspi once.mjs FOLDER`; the request's body is FOLDER/request, the answer's
// FOLDER/answer, and there is none if the interpreter dies.

import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";

// Not by a literal: its types are workerd's, these here Node's.
const { Instance } = await import(new URL("../instance.js", import.meta.url).href);
const { zipTree } = await import(new URL("../zip.js", import.meta.url).href);
const { Quota } = await import(new URL("../wasi/tree.js", import.meta.url).href);
const { Module } = /** @type {any} */ (globalThis).WebAssembly;

const [, , folder] = process.argv;
const read = (/** @type {string} */ name) => readFileSync(join(folder, name));
/** As Node reads small files, their buffers are parts of a larger one. @param {string} name */
const archive = (name) => new Uint8Array(read(name)).buffer;

/**
 * Let files of an archive be written, which a worker does not: tests write beside their sources.
 * @param {any} node
 * @param {unknown} quota
 */
function open(node, quota) {
  node.quota = quota;
  for (const below of node.entries?.values() ?? []) open(below, quota);
}

const { environment, writable, ...facts } = JSON.parse(read("bundle.json").toString());
const bundle = {
  ...facts,
  snapshot: false,
  python: new Module(read("python.wasm")),
  stdlib: archive("stdlib.zip"),
  sitePackages: archive("site-packages.zip"),
  sideModules: {},
};
open(zipTree(bundle.sitePackages).get(writable), new Quota(Infinity));
const instance = new Instance(bundle);
instance.begin(environment, null);
const request = new Request("http://localhost/", { method: "POST", body: new Uint8Array(read("request")) });
// Where no thread can ever run again, Node ends with nothing left to do.
process.once("exit", (status) => status === 13 && console.error("every thread waits for another"));
const response = await instance.handle(request, () => {});
// Why is on stderr.
if (!response.ok) process.exit(1);
writeFileSync(join(folder, "answer"), new Uint8Array(await response.arrayBuffer()));
// Threads that the tests have left behind don't keep it.
process.exit(0);
