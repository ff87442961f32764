// @ts-check
import assert from "node:assert/strict";
import { execFileSync } from "node:child_process";
import { test } from "node:test";

import { Directory, File } from "../../host/wasi/tree.js";
import { zipTree } from "../../host/zip.js";

/** @param {string} statements that write to the archive `z` */
function archive(statements) {
  const program = `
import io, sys, zipfile
out = io.BytesIO()
with zipfile.ZipFile(out, "w", zipfile.ZIP_STORED) as z:
    ${statements}
sys.stdout.buffer.write(out.getvalue())`;
  const bytes = execFileSync("python3", ["-c", program]);
  return bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.length);
}

/**
 * @param {Directory} tree
 * @param {string} path
 */
function text(tree, path) {
  const node = path.split("/").reduce((/** @type {any} */ folder, name) => folder.get(name), tree);
  assert.ok(node instanceof File);
  const bytes = new Uint8Array(node.size);
  assert.equal(node.read(0, bytes), node.size);
  return new TextDecoder().decode(bytes);
}

test("files are found in the folders that their names make", () => {
  const tree = zipTree(archive(`z.writestr("a/b/c.txt", "hello"); z.writestr("a/grüß.py", "x"); z.writestr("empty", "")`));
  assert.equal(text(tree, "a/b/c.txt"), "hello");
  assert.equal(text(tree, "a/grüß.py"), "x");
  assert.equal(text(tree, "empty"), "");
  assert.ok(tree.get("a") instanceof Directory);
});

test("the tree of one archive is made once, and can't be written", () => {
  const bytes = archive(`z.writestr("a", "x")`);
  const tree = zipTree(bytes);
  assert.equal(zipTree(bytes), tree);
  assert.equal(tree.writable, false);
  assert.throws(() => tree.remove("a"));
  assert.equal(text(tree, "a"), "x");
});

test("a compressed entry and a file that is no archive are refused", () => {
  assert.throws(() => zipTree(archive(`z.writestr("a", "x" * 999, zipfile.ZIP_DEFLATED)`)), /a is compressed/);
  assert.throws(() => zipTree(new ArrayBuffer(100)), /not a zip/);
});
