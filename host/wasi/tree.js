// @ts-check
// Files in memory: the read-only trees of the zip archives, and /tmp.

import { Errno, Filetype } from "./constants.js";
import { Failure } from "./failure.js";

/** @typedef {File | Directory | Link} Node */

let lastInode = 0n;

/** How much all the files of one writable tree may hold. */
export class Quota {
  used = 0;

  /** @param {number} limit bytes */
  constructor(limit) {
    this.limit = limit;
  }

  /** @param {number} bytes */
  take(bytes) {
    if (this.used + bytes > this.limit) throw new Failure(Errno.NOSPC);
    this.used += bytes;
  }
}

class Entry {
  inode = ++lastInode;
  links = 1;
  /** Nanoseconds since 1970. */
  accessed = 0n;
  modified = 0n;

  /** @param {Quota | null} quota null: read-only */
  constructor(quota) {
    this.quota = quota;
    if (quota) this.touch();
  }

  get writable() {
    return this.quota !== null;
  }

  touch() {
    this.accessed = this.modified = BigInt(Date.now()) * 1_000_000n;
  }
}

export class File extends Entry {
  filetype = Filetype.REGULAR_FILE;
  #bytes;
  #size;

  /**
   * @param {Quota | null} quota
   * @param {Uint8Array} [bytes]
   */
  constructor(quota, bytes = new Uint8Array()) {
    super(quota);
    this.#bytes = bytes;
    this.#size = bytes.length;
  }

  get size() {
    return this.#size;
  }

  /**
   * @param {number} at
   * @param {Uint8Array} target
   * @returns {number} bytes read; 0 at the end
   */
  read(at, target) {
    const end = Math.min(this.#size, at + target.length);
    if (end <= at) return 0;
    target.set(this.#bytes.subarray(at, end));
    return end - at;
  }

  /**
   * @param {number} at
   * @param {Uint8Array} source
   */
  write(at, source) {
    if (at + source.length > this.#size) this.resize(at + source.length);
    this.#bytes.set(source, at);
    this.touch();
  }

  /** @param {number} size */
  resize(size) {
    this.quota?.take(size - this.#size);
    if (size > this.#bytes.length) {
      const grown = new Uint8Array(Math.max(size, Math.min(this.#bytes.length * 2, this.#bytes.length + (1 << 20))));
      grown.set(this.#bytes);
      this.#bytes = grown;
    } else if (size < this.#size) {
      // Not merely zeroed: what the quota gives back has to be free.
      this.#bytes = this.#bytes.slice(0, size);
    }
    this.#size = size;
    this.touch();
  }

  /** Give its space back: no name and no descriptor leads to it any more. */
  discard() {
    this.resize(0);
  }
}

export class Directory extends Entry {
  filetype = Filetype.DIRECTORY;
  /** @type {Map<string, Node>} */
  entries = new Map();
  size = 0;

  /**
   * @param {string} name
   * @returns {Node}
   */
  get(name) {
    const node = this.entries.get(name);
    if (!node) throw new Failure(Errno.NOENT);
    return node;
  }

  /**
   * @param {string} name
   * @param {Node} node
   */
  add(name, node) {
    if (!this.writable) throw new Failure(Errno.ROFS);
    this.entries.set(name, node);
    this.touch();
  }

  /** @param {string} name */
  remove(name) {
    if (!this.writable) throw new Failure(Errno.ROFS);
    const node = this.get(name);
    node.links--;
    this.entries.delete(name);
    this.touch();
    return node;
  }
}

export class Link extends Entry {
  filetype = Filetype.SYMBOLIC_LINK;

  /**
   * @param {Quota | null} quota
   * @param {string} target
   */
  constructor(quota, target) {
    super(quota);
    this.target = target;
    this.size = target.length;
  }
}
