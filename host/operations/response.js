// @ts-check
/** @import { Context } from "../door.js" */

import { HostError } from "../host-error.js";

/**
 * Answer a request. Python has checked status, headers, and that a null-body status has no body.
 * @param {Context} context
 * @param {number} id
 * @param {number} status
 * @param {[name: string, value: string][]} pairs
 * @param {Uint8Array | string | null} body
 */
export function send(context, id, status, pairs, body) {
  const state = context.requests.get(id);
  if (!state) throw new HostError("Internal", `request ${id} has ended`);
  if (state.answered) throw new HostError("Internal", `request ${id} is answered already`);

  const headers = new Headers();
  for (const [name, value] of pairs) headers.append(name, value);
  if (state.request.method === "HEAD" && body !== null) {
    // The client learns the length that GET would have had; the platform sends no body for HEAD.
    const length = typeof body === "string" ? new TextEncoder().encode(body).length : body.length;
    if (!headers.has("content-length")) headers.set("content-length", String(length));
    body = null;
  }
  const response = new Response(body, { status, headers });
  state.answered = true;
  state.respond(response);
}
