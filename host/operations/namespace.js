// @ts-check
/** @import { Context } from "../door.js" */
/** @import { Address, Space } from "../stub.js" */

import { crossing } from "../crossing.js";
import { HostError, platformError, platformNow } from "../host-error.js";
import { idOf, namespaceOf, stubOf } from "../stub.js";

/** Names that mean something else on a stub, or that the platform keeps to itself. */
const RESERVED = new Set([
  ...Object.getOwnPropertyNames(Object.prototype),
  ...["alarm", "catch", "connect", "dup", "fetch", "finally", "id", "name", "then"],
]);

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

/**
 * Call a method of an object.
 * @param {Context} context
 * @param {Space} space
 * @param {Address} address
 * @param {string} method
 * @param {unknown[]} args
 * @returns {Promise<[returned: true, value: unknown] | [returned: false, type: string, message: string]>}
 */
export async function call(context, space, address, method, args) {
  if (RESERVED.has(method)) {
    throw new HostError("TypeError", `${JSON.stringify(method)} can't be called: the platform keeps that name to itself`);
  }
  const stub = /** @type {Record<string, (...args: unknown[]) => unknown>} */ (/** @type {unknown} */ (stubOf(context, space, address)));
  let value;
  try {
    value = await stub[method](...args);
  } catch (error) {
    if (isOfMethod(error)) return [false, error.name, error.message];
    throw platformError(error);
  }
  return [true, crossing(value, `${method}()`)];
}

/**
 * Whether the method raised it, and not the platform on the way.
 * @param {any} error
 * @returns {error is Error}
 */
function isOfMethod(error) {
  return error instanceof Error && "remote" in error && !("durableObjectReset" in error || "overloaded" in error || "retryable" in error);
}
