// @ts-check
// path_*: names, resolved beneath an open directory and never out of its mount.

import { Errno, Lookupflags, Oflags, Rights } from "./constants.js";
import { OpenDirectory, OpenFile } from "./descriptors.js";
import { Failure } from "./failure.js";
import { setTimes, writeFilestat } from "./stat.js";
import { Directory, File, Link } from "./tree.js";

/** @import { Wasi } from "./index.js" */
/** @import { Node } from "./tree.js" */

/** How many symbolic links one path may go through. */
const MOST_LINKS = 32;

/**
 * Where a path leads: the directory that holds its last name, and what is there.
 * @typedef {object} Place
 * @property {Directory} folder
 * @property {Directory[]} parents of `folder`, from the mount's root
 * @property {string} name "" where the path is the folder itself
 * @property {Node | undefined} node
 */

/**
 * @param {OpenDirectory} start
 * @param {string} path
 * @param {boolean} follow whether a link in the last place is followed
 * @returns {Place}
 */
function resolve(start, path, follow) {
  if (path.startsWith("/") || path.includes("\0")) throw new Failure(Errno.NOTCAPABLE);
  const names = path.split("/");
  const mustBeFolder = names.at(-1) === "";
  const pending = names.filter((name) => name !== "" && name !== ".");
  let links = 0;
  let folder = start.node;
  const parents = [...start.parents];
  while (pending.length > 0) {
    const name = /** @type {string} */ (pending.shift());
    if (name === "..") {
      const parent = parents.pop();
      if (!parent) throw new Failure(Errno.NOTCAPABLE);
      folder = parent;
      continue;
    }
    const last = pending.length === 0;
    const node = folder.entries.get(name);
    if (node instanceof Link && (!last || follow || mustBeFolder)) {
      if (++links > MOST_LINKS) throw new Failure(Errno.LOOP);
      if (node.target.startsWith("/")) throw new Failure(Errno.NOTCAPABLE);
      pending.unshift(...node.target.split("/").filter((part) => part !== "" && part !== "."));
      continue;
    }
    if (last) {
      if (mustBeFolder && node && !(node instanceof Directory)) throw new Failure(Errno.NOTDIR);
      return { folder, parents, name, node };
    }
    if (!node) throw new Failure(Errno.NOENT);
    if (!(node instanceof Directory)) throw new Failure(Errno.NOTDIR);
    parents.push(folder);
    folder = node;
  }
  return { folder, parents, name: "", node: folder };
}

/**
 * @param {Wasi} wasi
 * @returns {Record<string, (...args: any[]) => void>}
 */
export function pathFunctions(wasi) {
  const { memory, descriptors } = wasi;

  /**
   * @param {number} fd
   * @param {number} at
   * @param {number} length
   * @param {boolean} [follow]
   */
  const find = (fd, at, length, follow = false) => {
    const start = descriptors.get(fd);
    if (!(start instanceof OpenDirectory)) throw new Failure(Errno.NOTDIR);
    return resolve(start, memory.text(at, length), follow);
  };

  /** @param {Place} place */
  const existing = ({ node }) => {
    if (!node) throw new Failure(Errno.NOENT);
    return node;
  };

  /** @param {Place} place */
  const vacant = ({ folder, name, node }) => {
    if (node || name === "") throw new Failure(Errno.EXIST);
    if (!folder.quota) throw new Failure(Errno.ROFS);
    return folder.quota;
  };

  return {
    path_open(
      /** @type {number} */ fd,
      /** @type {number} */ lookup,
      /** @type {number} */ at,
      /** @type {number} */ length,
      /** @type {number} */ oflags,
      /** @type {bigint} */ rights,
      /** @type {bigint} */ _inheriting,
      /** @type {number} */ flags,
      /** @type {number} */ out,
    ) {
      const place = find(fd, at, length, (lookup & Lookupflags.SYMLINK_FOLLOW) !== 0);
      const mode = { readable: (rights & Rights.FD_READ) !== 0n, writable: (rights & Rights.FD_WRITE) !== 0n, flags };
      if (place.node && oflags & Oflags.CREAT && oflags & Oflags.EXCL) throw new Failure(Errno.EXIST);
      if (!place.node && oflags & Oflags.CREAT && !(oflags & Oflags.DIRECTORY)) {
        place.node = new File(vacant(place));
        place.folder.add(place.name, place.node);
      }
      memory.view.setUint32(out, descriptors.add(open(place, oflags, mode)), true);
    },

    path_filestat_get(/** @type {number} */ fd, /** @type {number} */ lookup, /** @type {number} */ at, /** @type {number} */ length, /** @type {number} */ out) {
      const node = existing(find(fd, at, length, (lookup & Lookupflags.SYMLINK_FOLLOW) !== 0));
      writeFilestat(memory, out, node, node.filetype);
    },

    path_filestat_set_times(
      /** @type {number} */ fd,
      /** @type {number} */ lookup,
      /** @type {number} */ at,
      /** @type {number} */ length,
      /** @type {bigint} */ accessed,
      /** @type {bigint} */ modified,
      /** @type {number} */ flags,
    ) {
      const node = existing(find(fd, at, length, (lookup & Lookupflags.SYMLINK_FOLLOW) !== 0));
      if (!node.writable) throw new Failure(Errno.ROFS);
      setTimes(node, accessed, modified, flags);
    },

    path_create_directory(/** @type {number} */ fd, /** @type {number} */ at, /** @type {number} */ length) {
      const place = find(fd, at, length);
      place.folder.add(place.name, new Directory(vacant(place)));
    },

    path_unlink_file(/** @type {number} */ fd, /** @type {number} */ at, /** @type {number} */ length) {
      const place = find(fd, at, length);
      if (existing(place) instanceof Directory) throw new Failure(Errno.ISDIR);
      const node = place.folder.remove(place.name);
      if (node instanceof File) descriptors.release(node);
    },

    path_remove_directory(/** @type {number} */ fd, /** @type {number} */ at, /** @type {number} */ length) {
      const place = find(fd, at, length);
      const node = existing(place);
      if (!(node instanceof Directory)) throw new Failure(Errno.NOTDIR);
      if (place.name === "") throw new Failure(Errno.INVAL);
      if (node.entries.size > 0) throw new Failure(Errno.NOTEMPTY);
      place.folder.remove(place.name);
    },

    path_rename(
      /** @type {number} */ fromFd,
      /** @type {number} */ fromAt,
      /** @type {number} */ fromLength,
      /** @type {number} */ toFd,
      /** @type {number} */ toAt,
      /** @type {number} */ toLength,
    ) {
      const from = find(fromFd, fromAt, fromLength);
      const to = find(toFd, toAt, toLength);
      const node = existing(from);
      if (from.folder.quota !== to.folder.quota) throw new Failure(Errno.XDEV);
      if (!from.folder.writable) throw new Failure(Errno.ROFS);
      if (to.node === node) return;
      if (from.name === "" || to.name === "" || to.folder === node || to.parents.includes(/** @type {Directory} */ (node))) {
        throw new Failure(Errno.INVAL);
      }
      if (to.node instanceof Directory) {
        if (!(node instanceof Directory)) throw new Failure(Errno.ISDIR);
        if (to.node.entries.size > 0) throw new Failure(Errno.NOTEMPTY);
      } else if (to.node && node instanceof Directory) {
        throw new Failure(Errno.NOTDIR);
      }
      const replaced = to.node && to.folder.remove(to.name);
      if (replaced instanceof File) descriptors.release(replaced);
      from.folder.remove(from.name);
      node.links++;
      to.folder.add(to.name, node);
    },

    path_link(
      /** @type {number} */ fromFd,
      /** @type {number} */ lookup,
      /** @type {number} */ fromAt,
      /** @type {number} */ fromLength,
      /** @type {number} */ toFd,
      /** @type {number} */ toAt,
      /** @type {number} */ toLength,
    ) {
      const node = existing(find(fromFd, fromAt, fromLength, (lookup & Lookupflags.SYMLINK_FOLLOW) !== 0));
      const to = find(toFd, toAt, toLength);
      if (node instanceof Directory) throw new Failure(Errno.PERM);
      if (vacant(to) !== node.quota) throw new Failure(Errno.XDEV);
      node.links++;
      to.folder.add(to.name, node);
    },

    path_symlink(/** @type {number} */ targetAt, /** @type {number} */ targetLength, /** @type {number} */ fd, /** @type {number} */ at, /** @type {number} */ length) {
      const place = find(fd, at, length);
      place.folder.add(place.name, new Link(vacant(place), memory.text(targetAt, targetLength)));
    },

    path_readlink(
      /** @type {number} */ fd,
      /** @type {number} */ at,
      /** @type {number} */ length,
      /** @type {number} */ buffer,
      /** @type {number} */ room,
      /** @type {number} */ out,
    ) {
      const node = existing(find(fd, at, length));
      if (!(node instanceof Link)) throw new Failure(Errno.INVAL);
      const bytes = new TextEncoder().encode(node.target).subarray(0, room);
      memory.bytes.set(bytes, buffer);
      memory.view.setUint32(out, bytes.length, true);
    },
  };
}

/**
 * @param {Place} place
 * @param {number} oflags
 * @param {{ readable: boolean, writable: boolean, flags: number }} mode
 */
function open({ folder, parents, name, node }, oflags, mode) {
  if (!node) throw new Failure(Errno.NOENT);
  if (node instanceof Link) throw new Failure(Errno.LOOP);
  if (node instanceof Directory) {
    if (mode.writable || oflags & Oflags.TRUNC) throw new Failure(Errno.ISDIR);
    return new OpenDirectory(node, name === "" ? parents : [...parents, folder]);
  }
  if (oflags & Oflags.DIRECTORY) throw new Failure(Errno.NOTDIR);
  if (mode.writable && !node.writable) throw new Failure(Errno.ROFS);
  if (oflags & Oflags.TRUNC) node.resize(0);
  return new OpenFile(node, mode);
}
