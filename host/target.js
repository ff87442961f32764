// @ts-check
/** @import { Context } from "./door.js" */

import { binding } from "./operations/env.js";

/**
 * What sends a request: the network, or the binding of this name.
 * @typedef {null | ["binding", name: string]} Target
 */

/**
 * @param {Context} context
 * @param {Target} target
 * @returns {{ fetch(request: Request): Promise<Response> }}
 */
export function fetcherOf(context, target) {
  if (target === null) return globalThis;
  return /** @type {Fetcher} */ (binding(context, target[1], "service"));
}
