// @ts-check
/** @import { Context } from "../door.js" */

import { platform } from "../host-error.js";
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
 * @param {Uint8Array<ArrayBuffer>} value
 * @param {KVNamespacePutOptions} options
 * @returns {Promise<void>}
 */
export function put(context, name, key, value, options) {
  const kv = namespace(context, name);
  return platform(() => kv.put(key, value, options));
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
