// @ts-check
// A zip archive of stored entries as a read-only tree: nothing is copied, each file is a view of the archive.

import { Directory, File } from "./wasi/tree.js";

/** Offsets of the zip format (APPNOTE 4.3): end of central directory, central header, local header. */
const END = { signature: 0x06054b50, SIZE: 22, entries: 10, directory: 16 };
const CENTRAL = { signature: 0x02014b50, SIZE: 46, method: 10, size: 24, name: 28, extra: 30, comment: 32, local: 42 };
const LOCAL = { SIZE: 30, name: 26, extra: 28 };
const STORED = 0;

/** Trees are read-only, so all instances in the isolate share them. @type {WeakMap<ArrayBuffer, Directory>} */
const trees = new WeakMap();

/**
 * @param {ArrayBuffer} archive
 * @returns {Directory}
 */
export function zipTree(archive) {
  let tree = trees.get(archive);
  if (!tree) trees.set(archive, (tree = read(archive)));
  return tree;
}

/**
 * @param {ArrayBuffer} archive
 * @returns {Directory}
 */
function read(archive) {
  const view = new DataView(archive);
  const decoder = new TextDecoder("utf-8", { fatal: false, ignoreBOM: true });
  const end = archive.byteLength - END.SIZE;
  if (end < 0 || view.getUint32(end, true) !== END.signature) throw new Error("not a zip archive without a comment");
  const root = new Directory(null);
  let at = view.getUint32(end + END.directory, true);
  for (let count = view.getUint16(end + END.entries, true); count > 0; count--) {
    if (view.getUint32(at, true) !== CENTRAL.signature) throw new Error("a zip archive with a broken directory");
    const size = view.getUint32(at + CENTRAL.size, true);
    const nameLength = view.getUint16(at + CENTRAL.name, true);
    const name = decoder.decode(new Uint8Array(archive, at + CENTRAL.SIZE, nameLength));
    if (view.getUint16(at + CENTRAL.method, true) !== STORED) throw new Error(`${name} is compressed in its archive`);
    const local = view.getUint32(at + CENTRAL.local, true);
    const data = local + LOCAL.SIZE + view.getUint16(local + LOCAL.name, true) + view.getUint16(local + LOCAL.extra, true);
    place(root, name, new Uint8Array(archive, data, size));
    at += CENTRAL.SIZE + nameLength + view.getUint16(at + CENTRAL.extra, true) + view.getUint16(at + CENTRAL.comment, true);
  }
  return root;
}

/**
 * @param {Directory} root
 * @param {string} path
 * @param {Uint8Array} bytes
 */
function place(root, path, bytes) {
  const names = path.split("/");
  const last = /** @type {string} */ (names.pop());
  let folder = root;
  for (const name of names) {
    let next = folder.entries.get(name);
    if (!(next instanceof Directory)) folder.entries.set(name, (next = new Directory(null)));
    folder = next;
  }
  if (last) folder.entries.set(last, new File(null, bytes));
}
