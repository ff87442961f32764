// @ts-check
/** @import { Context, RequestState } from "../door.js" */

import { HostError } from "../host-error.js";
import { Source } from "../streams.js";

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
 * @returns {object} JSON values
 */
export function cf(context, id) {
  return stateOf(context, id).request.cf ?? {};
}

/**
 * The body, once.
 * @param {Context} context
 * @param {number} id
 * @returns {[handle: number | null, length: number | null]} no handle: there is no body
 */
export function stream(context, id) {
  const { request } = stateOf(context, id);
  if (request.bodyUsed) throw new HostError("ValueError", "this request's body has been read already");
  if (!request.body) return [null, 0];
  const length = request.headers.get("content-length");
  return [context.handles.add(id, new Source(request.body)), length === null ? null : Number(length)];
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
