// @ts-check
/** @import { Context } from "../door.js" */

import { crossing } from "../crossing.js";
import { HostError, platform } from "../host-error.js";
import { Transaction, inStorage } from "../transaction.js";

// Keys and values go through `storage.kv`, which answers at once: between two calls no other request runs.

/**
 * @param {Context} context
 * @param {string[]} keys
 * @returns {Promise<Map<string, unknown>> | Map<string, unknown>} those that are there
 */
export function get(context, keys) {
  return inStorage(context, ({ kv }) => {
    const found = new Map();
    for (const key of keys) {
      const value = kv.get(key);
      if (value !== undefined) found.set(key, crossing(value, `the value of ${JSON.stringify(key)}`));
    }
    return found;
  });
}

/**
 * Store all of the entries, or none.
 * @param {Context} context
 * @param {Record<string, unknown>} entries
 */
export function put(context, entries) {
  return inStorage(context, (storage) =>
    storage.transactionSync(() => {
      for (const [key, value] of Object.entries(entries)) storage.kv.put(key, value);
    }),
  );
}

/**
 * @param {Context} context
 * @param {string[]} keys
 * @returns {Promise<number> | number} how many of them were there
 */
function remove(context, keys) {
  return inStorage(context, (storage) => storage.transactionSync(() => keys.filter((key) => storage.kv.delete(key)).length));
}
export { remove as delete };

/**
 * @param {Context} context
 * @param {SyncKvListOptions} options
 * @returns {Promise<Map<string, unknown>> | Map<string, unknown>} in order
 */
export function list(context, options) {
  return inStorage(context, ({ kv }) => {
    const entries = [...kv.list(options)];
    return new Map(entries.map(([key, value]) => [key, crossing(value, `the value of ${JSON.stringify(key)}`)]));
  });
}

/** @param {Context} context */
export async function delete_all(context) {
  await inStorage(context, (storage) => platform(() => storage.deleteAll()));
}

/** @param {Context} context */
export async function sync(context) {
  await inStorage(context, (storage) => platform(() => storage.sync()));
}

/**
 * @param {Context} context
 * @returns {Promise<number | null>} in milliseconds since the epoch
 */
export async function get_alarm(context) {
  return inStorage(context, (storage) => platform(() => storage.getAlarm()));
}

/**
 * @param {Context} context
 * @param {number} time in milliseconds since the epoch
 */
export async function set_alarm(context, time) {
  await inStorage(context, (storage) => platform(() => storage.setAlarm(time)));
}

/** @param {Context} context */
export async function delete_alarm(context) {
  await inStorage(context, (storage) => platform(() => storage.deleteAlarm()));
}

/**
 * @param {Context} context
 * @returns {Promise<string>}
 */
export async function bookmark(context) {
  return inStorage(context, (storage) => platform(() => storage.getCurrentBookmark()));
}

/**
 * @param {Context} context
 * @param {number} time in milliseconds since the epoch
 * @returns {Promise<string>}
 */
export async function bookmark_at(context, time) {
  return inStorage(context, (storage) => platform(() => storage.getBookmarkForTime(time)));
}

/**
 * @param {Context} context
 * @param {string} bookmark
 * @returns {Promise<string>} the bookmark that undoes it
 */
export async function restore(context, bookmark) {
  return inStorage(context, (storage) => platform(() => storage.onNextSessionRestoreBookmark(bookmark)));
}

/**
 * @param {Context} context
 * @returns {Promise<number>} its handle
 */
export async function begin(context) {
  const transaction = await inStorage(context, (_, object) => new Transaction(object, context.owner));
  const handle = context.handles.add(context.owner, transaction);
  await transaction.begun;
  return handle;
}

/**
 * @param {Context} context
 * @param {number} handle
 * @param {boolean} commit
 */
export async function end({ handles }, handle, commit) {
  const transaction = handles.remove(handle);
  if (!(transaction instanceof Transaction)) {
    throw new HostError("ValueError", "this transaction has been rolled back: its request has ended");
  }
  await transaction.end(commit);
}
