// @ts-check
/** @import { Context } from "./door.js" */
/** @import { Address, Space } from "./stub.js" */

import { binding } from "./operations/env.js";
import { stubOf } from "./stub.js";

/**
 * What sends a request: the network, the binding of this name, or a Durable Object.
 * @typedef {null | ["binding", name: string] | ["object", Space, Address]} Target
 */

/**
 * @param {Context} context
 * @param {Target} target
 * @returns {{ fetch(request: Request): Promise<Response> }}
 */
export function fetcherOf(context, target) {
  if (target === null) return globalThis;
  if (target[0] === "object") return stubOf(context, target[1], target[2]);
  return /** @type {Fetcher} */ (binding(context, target[1], "service"));
}
