// @ts-check
/** @import { Context } from "../door.js" */

import { HostError } from "../host-error.js";
import { closed, hibernating } from "../sockets.js";

/**
 * @param {Context} context
 * @param {number} id
 * @returns {unknown[]} its facts, with a handle in the place of a WebSocket
 */
export function head(context, id) {
  const { facts } = stateOf(context, id);
  return facts.map((fact) => (fact instanceof WebSocket ? hibernating(context.handles, fact) : fact));
}

/**
 * The handler has returned, or raised.
 * @param {Context} context
 * @param {number} id
 * @param {unknown} result
 * @param {[type: string, message: string] | null} failure
 */
export function done(context, id, result, failure) {
  const { facts, settle } = stateOf(context, id);
  if (facts[0] === "websocket_close") closed(context.handles, facts[1], facts[2], facts[3]);
  settle({ result, failure });
}

/**
 * @param {Context} context
 * @param {number} id
 */
function stateOf(context, id) {
  const state = context.events.get(id);
  if (!state) throw new HostError("Internal", `no event ${id}`);
  return state;
}
