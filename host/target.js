// @ts-check
/** @import { Context } from "./door.js" */
/** @import { Address, Space } from "./stub.js" */

import { HostError, platformNow } from "./host-error.js";
import { binding, kindOf, owned } from "./operations/env.js";
import { stubOf } from "./stub.js";

/**
 * What takes a request or a call: the network, the binding of this name, a Durable Object, or a Worker of a
 * dispatch namespace.
 * @typedef {null | ["binding", name: string] | ["object", Space, Address]
 *   | ["dispatch", name: string, worker: string, args: object, options: object]} Target
 */

/**
 * @param {Context} context
 * @param {Target} target
 * @returns {{ fetch(request: Request): Promise<Response> }}
 */
export function fetcherOf(context, target) {
  if (target === null) return globalThis;
  if (target[0] === "binding") return /** @type {Fetcher} */ (binding(context, target[1], "service"));
  return targetOf(context, target);
}

/**
 * @param {Context} context
 * @param {Target} target
 * @returns {any}  an object with methods
 */
export function targetOf(context, target) {
  if (target === null) throw new HostError("TypeError", "the network has no methods");
  switch (target[0]) {
    case "object":
      return stubOf(context, target[1], target[2]);
    case "dispatch": {
      const [, name, ...worker] = target;
      const namespace = /** @type {DispatchNamespace} */ (binding(context, name, "dispatch"));
      return platformNow(() => namespace.get(...worker));
    }
    case "binding": {
      const found = owned(context, target[1]);
      if (["text", "json"].includes(kindOf(found))) {
        throw new HostError("TypeError", `env.${target[1]} is a variable, and has no methods`);
      }
      return found;
    }
  }
}

/**
 * Whether the methods are somebody's, elsewhere, rather than the platform's.
 * @param {Context} context
 * @param {Target} target
 * @returns {boolean}
 */
export function isRemote(context, target) {
  return target !== null && (target[0] !== "binding" || kindOf(owned(context, target[1])) === "service");
}
