// @ts-check
// The guest's linear memory, whose views are made anew when it has grown.

import { Iovec } from "./constants.js";

const encoder = new TextEncoder();
const decoder = new TextDecoder("utf-8", { fatal: false, ignoreBOM: true });

export class Memory {
  /** @type {WebAssembly.Memory | undefined} set once the instance is there */
  memory;
  #bytes = new Uint8Array();
  #view = new DataView(this.#bytes.buffer);

  get bytes() {
    this.#refresh();
    return this.#bytes;
  }

  get view() {
    this.#refresh();
    return this.#view;
  }

  #refresh() {
    const buffer = /** @type {WebAssembly.Memory} */ (this.memory).buffer;
    if (this.#bytes.buffer !== buffer) {
      this.#bytes = new Uint8Array(buffer);
      this.#view = new DataView(buffer);
    }
  }

  /**
   * @param {number} at
   * @param {number} length
   */
  text(at, length) {
    return decoder.decode(this.bytes.subarray(at, at + length));
  }

  /**
   * The buffers that an array of iovecs names, as views.
   * @param {number} at
   * @param {number} count
   */
  *buffers(at, count) {
    const { view, bytes } = this;
    for (let vector = at; vector < at + count * Iovec.SIZE; vector += Iovec.SIZE) {
      const start = view.getUint32(vector + Iovec.buffer, true);
      yield bytes.subarray(start, start + view.getUint32(vector + Iovec.length, true));
    }
  }

  /**
   * Write an array of pointers and the NUL-terminated strings they point to, as args_get does.
   * @param {string[]} strings
   * @param {number} pointers
   * @param {number} at
   */
  writeStrings(strings, pointers, at) {
    for (const string of strings) {
      this.view.setUint32(pointers, at, true);
      const bytes = encoder.encode(`${string}\0`);
      this.bytes.set(bytes, at);
      pointers += 4;
      at += bytes.length;
    }
  }

  /**
   * Write how many strings there are and how many bytes they take.
   * @param {string[]} strings
   * @param {number} count
   * @param {number} size
   */
  writeStringSizes(strings, count, size) {
    this.view.setUint32(count, strings.length, true);
    this.view.setUint32(size, strings.reduce((total, string) => total + encoder.encode(string).length + 1, 0), true);
  }
}
