// @ts-check
/** @import { Context } from "../door.js" */

import { platform } from "../host-error.js";
import { Source, withBody } from "../streams.js";
import { binding } from "./env.js";

/**
 * @param {Context} context
 * @param {string} name
 * @returns {KVNamespace}
 */
function namespace(context, name) {
  return /** @type {KVNamespace} */ (binding(context, name, "kv"));
}

/**
 * @param {Context} context
 * @param {string} name
 * @param {string} key
 * @param {{ cacheTtl?: number }} options
 * @returns {Promise<ArrayBuffer | null>}
 */
export function get(context, name, key, options) {
  const kv = namespace(context, name);
  return platform(() => kv.get(key, { ...options, type: "arrayBuffer" }));
}

/**
 * @param {Context} context
 * @param {string} name
 * @param {string} key
 * @param {{ cacheTtl?: number }} options
 * @returns {Promise<number | null>} the handle of the value
 */
export async function stream(context, name, key, options) {
  const { owner, handles } = context;
  const kv = namespace(context, name);
  const value = await platform(() => kv.get(key, { ...options, type: "stream" }));
  return value && handles.add(owner, new Source(value));
}

/**
 * @param {Context} context
 * @param {string} name
 * @param {string} key
 * @param {{ cacheTtl?: number }} options
 * @returns {Promise<[value: ArrayBuffer | null, metadata: unknown]>}
 */
export async function get_with_metadata(context, name, key, options) {
  const kv = namespace(context, name);
  const { value, metadata } = await platform(() => kv.getWithMetadata(key, { ...options, type: "arrayBuffer" }));
  return [value, metadata];
}

/**
 * Text values in one operation of the platform; it has none for bytes.
 * @param {Context} context
 * @param {string} name
 * @param {string[]} keys
 * @param {{ cacheTtl?: number }} options
 * @returns {Promise<Map<string, string | null>>}
 */
export async function get_many(context, name, keys, options) {
  const kv = namespace(context, name);
  const values = await platform(() => kv.get(keys, { ...options, type: "text" }));
  // null is a key without value; a key that the answer leaves out, as miniflare's does, is asked for alone.
  const text = (/** @type {string} */ key) => platform(() => kv.get(key, { ...options, type: "text" }));
  const found = keys.map((key) => (values.has(key) ? (values.get(key) ?? null) : text(key)));
  return new Map((await Promise.all(found)).map((value, i) => [keys[i], value]));
}

/**
 * @param {Context} context
 * @param {string} name
 * @param {string[]} keys
 * @param {{ cacheTtl?: number }} options
 * @returns {Promise<Map<string, ArrayBuffer | null>>}
 */
export async function get_many_bytes(context, name, keys, options) {
  const values = await Promise.all(keys.map((key) => get(context, name, key, options)));
  return new Map(keys.map((key, i) => [key, values[i]]));
}

/**
 * @param {Context} context
 * @param {string} name
 * @param {string} key
 * @param {Uint8Array | number} value  bytes, or the handle of a stream
 * @param {KVNamespacePutOptions} options
 * @returns {Promise<void>}
 */
export function put(context, name, key, value, options) {
  const kv = namespace(context, name);
  return withBody(context.handles, value, (value) => platform(() => kv.put(key, value, options)));
}

/**
 * @param {Context} context
 * @param {string} name
 * @param {string} key
 * @returns {Promise<void>}
 */
function remove(context, name, key) {
  const kv = namespace(context, name);
  return platform(() => kv.delete(key));
}
export { remove as delete };

/**
 * @param {Context} context
 * @param {string} name
 * @param {KVNamespaceListOptions} options
 * @returns {Promise<{ keys: object[], list_complete: boolean, cursor: string | null }>}
 */
export async function list(context, name, options) {
  const kv = namespace(context, name);
  const page = await platform(() => kv.list(options));
  return { keys: page.keys, list_complete: page.list_complete, cursor: page.list_complete ? null : page.cursor };
}
