// @ts-check
/** @import { Context, EventFacts } from "../door.js" */

import { HostError } from "../host-error.js";

/**
 * @param {Context} context
 * @param {number} id
 * @returns {EventFacts}
 */
export function head(context, id) {
  return stateOf(context, id).facts;
}

/**
 * The handler has returned, or raised.
 * @param {Context} context
 * @param {number} id
 * @param {unknown} result
 * @param {[type: string, message: string] | null} failure
 */
export function done(context, id, result, failure) {
  stateOf(context, id).settle({ result, failure });
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
