// @ts-check
import assert from "node:assert/strict";
import { test } from "node:test";

import { dylink } from "../../host/dylink.js";

const HEADER = [0, 0x61, 0x73, 0x6d, 1, 0, 0, 0];

/** @param {number[]} bytes */
const sized = (bytes) => [bytes.length, ...bytes];
/** @param {string} text */
const name = (text) => sized([...new TextEncoder().encode(text)]);
/** @param {number[][]} parts */
const moduleOf = (...parts) =>
  new WebAssembly.Module(new Uint8Array([...HEADER, 0, ...sized([...name("dylink.0"), ...parts.flat()])]));

test("every subsection is read, and unknown ones are passed over", () => {
  const memory = [1, ...sized([0x90, 0x4e, 4, 7, 0])];
  const needed = [2, ...sized([2, ...name("liba.so"), ...name("libb.so")])];
  const unknown = [9, ...sized([1, 2, 3])];
  const imports = [4, ...sized([2, ...name("env"), ...name("perhaps"), 0x11, ...name("env"), ...name("surely"), 0x10])];
  assert.deepEqual(dylink(moduleOf(memory, needed, unknown, imports)), {
    memorySize: 10_000,
    memoryAlign: 16,
    tableSize: 7,
    needed: ["liba.so", "libb.so"],
    weak: new Set(["perhaps"]),
  });
});

test("a module that needs nothing", () => {
  assert.deepEqual(dylink(moduleOf()), { memorySize: 0, memoryAlign: 1, tableSize: 0, needed: [], weak: new Set() });
});

test("a module of another kind", () => {
  assert.equal(dylink(new WebAssembly.Module(new Uint8Array(HEADER))), undefined);
});
