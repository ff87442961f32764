// Reads messages, each after its length, and answers each with what host/marshal.js makes of it: "v" and the value
// written again, or "e" and the error.
import { readSync, writeSync } from "node:fs";

import { Message, read, write } from "../../host/marshal.js";

/** @param {number} length */
function take(length) {
  const bytes = new Uint8Array(length);
  for (let at = 0; at < length; ) {
    const count = readSync(0, bytes, at, length - at, null);
    if (count === 0) process.exit();
    at += count;
  }
  return bytes;
}

/** @param {Uint8Array} bytes */
function answer(bytes) {
  try {
    const message = new Message();
    write(message, read(bytes));
    const written = new Uint8Array(message.length);
    message.copyTo(written);
    return ["v", written];
  } catch (error) {
    return ["e", new TextEncoder().encode(`${error.name}: ${error.message}`)];
  }
}

/** @param {Uint8Array} bytes */
function put(bytes) {
  for (let at = 0; at < bytes.length; ) at += writeSync(1, bytes, at);
}

for (;;) {
  const length = new DataView(take(4).buffer).getUint32(0, true);
  const [kind, bytes] = answer(take(length));
  const head = new Uint8Array(5);
  head[0] = kind.charCodeAt(0);
  new DataView(head.buffer).setUint32(1, bytes.length, true);
  put(head);
  put(bytes);
}
