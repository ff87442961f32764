// @ts-check
/** @import { Context, RequestState } from "../door.js" */

import { HostError, platform } from "../host-error.js";

/**
 * @param {Context} context
 * @param {number} id
 * @returns {[method: string, url: string]}
 */
export function head(context, id) {
  const { request } = stateOf(context, id);
  return [request.method, request.url];
}

/**
 * @param {Context} context
 * @param {number} id
 * @returns {[name: string, value: string][]}
 */
export function headers(context, id) {
  return [...stateOf(context, id).request.headers];
}

/**
 * @param {Context} context
 * @param {number} id
 * @returns {Promise<Uint8Array>} the same bytes however often it is asked
 */
export function body(context, id) {
  const state = stateOf(context, id);
  state.body ??= platform(async () => new Uint8Array(await state.request.arrayBuffer()));
  return state.body;
}

/**
 * Let the origin answer instead of this worker.
 * @param {Context} context
 * @param {number} id
 * @returns {boolean} whether it will: a body that has come here can't be sent there
 */
export function pass_through(context, id) {
  const state = stateOf(context, id);
  if (state.request.body || state.answered) return false;
  state.answered = true;
  state.passThrough();
  return true;
}

/**
 * @param {Context} context
 * @param {number} id
 * @returns {RequestState}
 */
function stateOf(context, id) {
  const state = context.requests.get(id);
  if (!state) throw new HostError("ValueError", "this request has ended; read what you need of it before the handler returns");
  return state;
}
