// @ts-check
/** @import { Context } from "../door.js" */
/** @import { Target } from "../target.js" */

import { crossing } from "../crossing.js";
import { HostError, platformError } from "../host-error.js";
import { isRemote, targetOf } from "../target.js";

/** Names that mean something else on a stub, or that the platform keeps to itself. */
const RESERVED = new Set([
  ...Object.getOwnPropertyNames(Object.prototype),
  ...["alarm", "catch", "connect", "dup", "fetch", "finally", "then"],
]);

/**
 * Call a method of a binding, or of an object or Worker elsewhere.
 * @param {Context} context
 * @param {Target} target
 * @param {string} method
 * @param {unknown[]} args
 * @returns {Promise<[returned: true, value: unknown] | [returned: false, type: string, message: string]>}
 */
export async function call(context, target, method, args) {
  if (RESERVED.has(method)) {
    throw new HostError("TypeError", `${JSON.stringify(method)} can't be called: the platform keeps that name to itself`);
  }
  const object = targetOf(context, target);
  // Anything is a method of what answers to RPC.
  if (typeof object[method] !== "function") {
    throw new HostError("TypeError", `env.${target?.[1]} is a ${object.constructor.name} and has no method ${JSON.stringify(method)}`);
  }
  let value;
  try {
    value = await object[method](...args);
  } catch (error) {
    if (isRemote(context, target) && isOfMethod(error)) return [false, error.name, error.message];
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
