// @ts-check
// What file descriptors stand for.

import { Errno, Fdflags, Filetype, Whence } from "./constants.js";
import { Failure } from "./failure.js";

/** @import { Directory, File } from "./tree.js" */

/** @typedef {OpenFile | OpenDirectory | Input | Output} Descriptor */

/** The table of open descriptors. */
export class Descriptors {
  /** @type {Map<number, Descriptor>} */
  #open = new Map();

  /**
   * @param {number} fd
   * @returns {Descriptor}
   */
  get(fd) {
    const descriptor = this.#open.get(fd);
    if (!descriptor) throw new Failure(Errno.BADF);
    return descriptor;
  }

  /**
   * @param {Descriptor} descriptor
   * @returns {number} the lowest number that is free
   */
  add(descriptor) {
    let fd = 0;
    while (this.#open.has(fd)) fd++;
    this.#open.set(fd, descriptor);
    return fd;
  }

  /**
   * @param {number} fd
   * @returns {number} another number for the same descriptor, its position included
   */
  duplicate(fd) {
    return this.add(this.get(fd));
  }

  /** @param {number} fd */
  close(fd) {
    const descriptor = this.get(fd);
    this.#open.delete(fd);
    descriptor.close();
    if (descriptor instanceof OpenFile) this.release(descriptor.node);
  }

  /**
   * @param {number} from
   * @param {number} to
   */
  renumber(from, to) {
    const descriptor = this.get(from);
    this.get(to);
    if (from === to) return;
    this.close(to);
    this.#open.delete(from);
    this.#open.set(to, descriptor);
  }

  /**
   * Discard a file that has lost its last name, or its last descriptor, if that was all that held it.
   * @param {File} node
   */
  release(node) {
    if (node.links > 0) return;
    for (const open of this.#open.values()) if (open.node === node) return;
    node.discard();
  }
}

/** A regular file with a position. */
export class OpenFile {
  filetype = Filetype.REGULAR_FILE;
  position = 0;

  /**
   * @param {File} node
   * @param {{ readable: boolean, writable: boolean, flags: number }} mode
   */
  constructor(node, { readable, writable, flags }) {
    this.node = node;
    this.readable = readable;
    this.writable = writable;
    this.flags = flags;
  }

  /** @param {Iterable<Uint8Array>} buffers */
  read(buffers) {
    const count = this.readAt(this.position, buffers);
    this.position += count;
    return count;
  }

  /** @param {Iterable<Uint8Array>} buffers */
  write(buffers) {
    if (this.flags & Fdflags.APPEND) this.position = this.node.size;
    const count = this.writeAt(this.position, buffers);
    this.position += count;
    return count;
  }

  /**
   * @param {number} at
   * @param {Iterable<Uint8Array>} buffers
   */
  readAt(at, buffers) {
    if (!this.readable) throw new Failure(Errno.BADF);
    let total = 0;
    for (const buffer of buffers) {
      const count = this.node.read(at + total, buffer);
      total += count;
      if (count < buffer.length) break;
    }
    return total;
  }

  /**
   * @param {number} at
   * @param {Iterable<Uint8Array>} buffers
   */
  writeAt(at, buffers) {
    if (!this.writable) throw new Failure(Errno.BADF);
    let total = 0;
    for (const buffer of buffers) {
      this.node.write(at + total, buffer);
      total += buffer.length;
    }
    return total;
  }

  /**
   * @param {number} offset
   * @param {number} whence
   */
  seek(offset, whence) {
    const base = whence === Whence.SET ? 0 : whence === Whence.CUR ? this.position : this.node.size;
    if (base + offset < 0 || whence > Whence.END) throw new Failure(Errno.INVAL);
    this.position = base + offset;
    return this.position;
  }

  close() {}
}

/** A directory, perhaps one that the program starts with. */
export class OpenDirectory {
  filetype = Filetype.DIRECTORY;
  flags = 0;
  /** What fd_readdir goes through: as it was at its first call, so that removals meanwhile skip nothing. */
  listing = /** @type {[string, import("./tree.js").Node][]} */ ([]);
  #node;

  /**
   * @param {Directory | (() => Directory)} node a function if it is to be made when it is first needed
   * @param {Directory[]} parents from the mount's root down to this one's parent: where `..` leads
   * @param {string} [preopen] the path it is mounted at
   */
  constructor(node, parents, preopen) {
    this.#node = node;
    this.parents = parents;
    this.preopen = preopen;
  }

  get node() {
    if (typeof this.#node === "function") this.#node = this.#node();
    return this.#node;
  }

  close() {}
}

/** Standard input: empty. */
export class Input {
  filetype = Filetype.CHARACTER_DEVICE;
  flags = 0;
  node = null;

  read() {
    return 0;
  }

  close() {}
}

/** Standard output or error: whole lines go to the console. */
export class Output {
  filetype = Filetype.CHARACTER_DEVICE;
  flags = Fdflags.APPEND;
  node = null;
  #decoder = new TextDecoder("utf-8", { fatal: false, ignoreBOM: true });
  #line = "";
  #print;

  /** A line longer than this is printed in pieces. */
  static LONGEST = 65536;

  /** @param {(line: string) => void} print */
  constructor(print) {
    this.#print = print;
  }

  /** @param {Iterable<Uint8Array>} buffers */
  write(buffers) {
    let total = 0;
    for (const buffer of buffers) {
      this.#line += this.#decoder.decode(buffer, { stream: true });
      total += buffer.length;
    }
    const lines = this.#line.split("\n");
    this.#line = /** @type {string} */ (lines.pop());
    for (const line of lines) this.#print(line);
    while (this.#line.length > Output.LONGEST) {
      this.#print(this.#line.slice(0, Output.LONGEST));
      this.#line = this.#line.slice(Output.LONGEST);
    }
    return total;
  }

  /** Print a line that has no end yet. */
  flush() {
    if (this.#line) this.#print(this.#line);
    this.#line = "";
  }

  close() {
    this.flush();
  }
}
