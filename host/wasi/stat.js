// @ts-check
// The stat structs, written to memory.

import { Filestat, Fstflags } from "./constants.js";

/** @import { Memory } from "./memory.js" */
/** @import { Node } from "./tree.js" */

/**
 * @param {Memory} memory
 * @param {number} at
 * @param {Node | null} node null: a stream
 * @param {number} filetype
 */
export function writeFilestat(memory, at, node, filetype) {
  const view = memory.view;
  view.setBigUint64(at + Filestat.dev, 1n, true);
  view.setBigUint64(at + Filestat.ino, node?.inode ?? 0n, true);
  view.setUint8(at + Filestat.filetype, filetype);
  view.setBigUint64(at + Filestat.nlink, BigInt(node?.links ?? 1), true);
  view.setBigUint64(at + Filestat.size, BigInt(node?.size ?? 0), true);
  view.setBigUint64(at + Filestat.atim, node?.accessed ?? 0n, true);
  view.setBigUint64(at + Filestat.mtim, node?.modified ?? 0n, true);
  view.setBigUint64(at + Filestat.ctim, node?.modified ?? 0n, true);
}

/**
 * @param {Node} node
 * @param {bigint} accessed
 * @param {bigint} modified
 * @param {number} flags
 */
export function setTimes(node, accessed, modified, flags) {
  const now = BigInt(Date.now()) * 1_000_000n;
  if (flags & Fstflags.ATIM) node.accessed = accessed;
  if (flags & Fstflags.ATIM_NOW) node.accessed = now;
  if (flags & Fstflags.MTIM) node.modified = modified;
  if (flags & Fstflags.MTIM_NOW) node.modified = now;
}
