// @ts-check
/** @import { Context } from "../door.js" */
/** @import { Space } from "../stub.js" */

import { platformNow } from "../host-error.js";
import { idOf, namespaceOf } from "../stub.js";

/**
 * @param {Context} context
 * @param {Space} space
 * @param {string} name
 * @returns {string}
 */
export function id_from_name(context, space, name) {
  return platformNow(() => namespaceOf(context, space).idFromName(name).toString());
}

/**
 * @param {Context} context
 * @param {Space} space
 * @param {string} text
 * @returns {string}
 */
export function id_from_string(context, space, text) {
  return idOf(namespaceOf(context, space), text).toString();
}

/**
 * @param {Context} context
 * @param {Space} space
 * @returns {string}
 */
export function new_unique_id(context, space) {
  return platformNow(() => namespaceOf(context, space).newUniqueId().toString());
}
