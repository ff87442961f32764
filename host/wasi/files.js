// @ts-check
// fd_*: what is done to an open descriptor.

import { Dirent, Errno, Fdstat, Filetype, Prestat, Rights } from "./constants.js";
import { Input, OpenDirectory, OpenFile, Output } from "./descriptors.js";
import { Failure } from "./failure.js";
import { setTimes, writeFilestat } from "./stat.js";

/** @import { Wasi } from "./index.js" */

const encoder = new TextEncoder();

/**
 * @param {bigint} value an i64 that may not be negative
 * @returns {number}
 */
function unsigned(value) {
  if (value < 0n) throw new Failure(Errno.INVAL);
  return Number(value);
}

/**
 * @param {Wasi} wasi
 * @returns {Record<string, (...args: any[]) => void>}
 */
export function fileFunctions(wasi) {
  const { memory, descriptors } = wasi;

  /** @param {number} fd */
  const file = (fd) => {
    const open = descriptors.get(fd);
    if (open instanceof OpenFile) return open;
    throw new Failure(open instanceof OpenDirectory ? Errno.ISDIR : Errno.SPIPE);
  };

  /** @param {number} fd */
  const writableFile = (fd) => {
    const open = file(fd);
    if (!open.writable) throw new Failure(Errno.INVAL);
    return open;
  };

  return {
    fd_read(/** @type {number} */ fd, /** @type {number} */ at, /** @type {number} */ count, /** @type {number} */ out) {
      const open = descriptors.get(fd);
      if (open instanceof OpenDirectory) throw new Failure(Errno.ISDIR);
      if (open instanceof Output) throw new Failure(Errno.BADF);
      memory.view.setUint32(out, open instanceof Input ? 0 : open.read(memory.buffers(at, count)), true);
    },

    fd_write(/** @type {number} */ fd, /** @type {number} */ at, /** @type {number} */ count, /** @type {number} */ out) {
      const open = descriptors.get(fd);
      if (!(open instanceof OpenFile || open instanceof Output)) throw new Failure(Errno.BADF);
      memory.view.setUint32(out, open.write(memory.buffers(at, count)), true);
    },

    fd_pread(/** @type {number} */ fd, /** @type {number} */ at, /** @type {number} */ count, /** @type {bigint} */ offset, /** @type {number} */ out) {
      memory.view.setUint32(out, file(fd).readAt(unsigned(offset), memory.buffers(at, count)), true);
    },

    fd_pwrite(/** @type {number} */ fd, /** @type {number} */ at, /** @type {number} */ count, /** @type {bigint} */ offset, /** @type {number} */ out) {
      memory.view.setUint32(out, file(fd).writeAt(unsigned(offset), memory.buffers(at, count)), true);
    },

    fd_seek(/** @type {number} */ fd, /** @type {bigint} */ offset, /** @type {number} */ whence, /** @type {number} */ out) {
      memory.view.setBigUint64(out, BigInt(file(fd).seek(Number(offset), whence)), true);
    },

    fd_tell(/** @type {number} */ fd, /** @type {number} */ out) {
      memory.view.setBigUint64(out, BigInt(file(fd).position), true);
    },

    fd_close(/** @type {number} */ fd) {
      descriptors.close(fd);
    },

    fd_renumber(/** @type {number} */ from, /** @type {number} */ to) {
      descriptors.renumber(from, to);
    },

    fd_sync(/** @type {number} */ fd) {
      descriptors.get(fd);
    },

    fd_datasync(/** @type {number} */ fd) {
      descriptors.get(fd);
    },

    fd_advise(/** @type {number} */ fd) {
      file(fd);
    },

    fd_allocate(/** @type {number} */ fd, /** @type {bigint} */ offset, /** @type {bigint} */ length) {
      const { node } = writableFile(fd);
      node.resize(Math.max(node.size, unsigned(offset) + unsigned(length)));
    },

    fd_filestat_get(/** @type {number} */ fd, /** @type {number} */ out) {
      const open = descriptors.get(fd);
      writeFilestat(memory, out, open.node, open.filetype);
    },

    fd_filestat_set_size(/** @type {number} */ fd, /** @type {bigint} */ size) {
      writableFile(fd).node.resize(unsigned(size));
    },

    fd_filestat_set_times(/** @type {number} */ fd, /** @type {bigint} */ accessed, /** @type {bigint} */ modified, /** @type {number} */ flags) {
      const { node } = descriptors.get(fd);
      if (!node) throw new Failure(Errno.INVAL);
      if (!node.writable) throw new Failure(Errno.ROFS);
      setTimes(node, accessed, modified, flags);
    },

    fd_fdstat_get(/** @type {number} */ fd, /** @type {number} */ out) {
      const open = descriptors.get(fd);
      const view = memory.view;
      view.setUint8(out + Fdstat.filetype, open.filetype);
      view.setUint16(out + Fdstat.flags, open.flags, true);
      // Seek among them, also for the streams: a character device without it passes for a terminal.
      view.setBigUint64(out + Fdstat.rightsBase, Rights.ALL, true);
      view.setBigUint64(out + Fdstat.rightsInheriting, Rights.ALL, true);
    },

    fd_fdstat_set_flags(/** @type {number} */ fd, /** @type {number} */ flags) {
      descriptors.get(fd).flags = flags;
    },

    fd_fdstat_set_rights(/** @type {number} */ fd) {
      descriptors.get(fd);
    },

    fd_prestat_get(/** @type {number} */ fd, /** @type {number} */ out) {
      memory.view.setUint32(out + Prestat.tag, 0, true);
      memory.view.setUint32(out + Prestat.nameLength, encoder.encode(preopen(fd)).length, true);
    },

    fd_prestat_dir_name(/** @type {number} */ fd, /** @type {number} */ at, /** @type {number} */ length) {
      memory.bytes.set(encoder.encode(preopen(fd)).subarray(0, length), at);
    },

    fd_readdir(/** @type {number} */ fd, /** @type {number} */ at, /** @type {number} */ length, /** @type {bigint} */ cookie, /** @type {number} */ out) {
      const open = descriptors.get(fd);
      if (!(open instanceof OpenDirectory)) throw new Failure(Errno.NOTDIR);
      if (cookie === 0n) open.listing = [[".", open.node], ["..", open.parents.at(-1) ?? open.node], ...open.node.entries];
      let used = 0;
      for (let index = Number(cookie); index < open.listing.length && used < length; index++) {
        const [name, node] = open.listing[index];
        used += writeDirent(at + used, length - used, BigInt(index + 1), name, node);
      }
      memory.view.setUint32(out, used, true);
    },
  };

  /** @param {number} fd */
  function preopen(fd) {
    const open = descriptors.get(fd);
    if (open instanceof OpenDirectory && open.preopen !== undefined) return open.preopen;
    throw new Failure(Errno.BADF);
  }

  /**
   * Write one entry, cut off where the room ends: then the reader asks again with a larger buffer.
   * @param {number} at
   * @param {number} room
   * @param {bigint} next
   * @param {string} name
   * @param {import("./tree.js").Node} node
   */
  function writeDirent(at, room, next, name, node) {
    const bytes = encoder.encode(name);
    const entry = new Uint8Array(Dirent.SIZE + bytes.length);
    const view = new DataView(entry.buffer);
    view.setBigUint64(Dirent.next, next, true);
    view.setBigUint64(Dirent.ino, node.inode, true);
    view.setUint32(Dirent.namelen, bytes.length, true);
    view.setUint8(Dirent.type, node.filetype ?? Filetype.REGULAR_FILE);
    entry.set(bytes, Dirent.SIZE);
    const fitting = entry.subarray(0, room);
    memory.bytes.set(fitting, at);
    return fitting.length;
  }
}
