// @ts-check
/** @import { Context, RequestState } from "../door.js" */

import { HostError } from "../host-error.js";
import { socketOf } from "../sockets.js";
import { Sink, sourceOf } from "../streams.js";

/**
 * Answer a request. Python has checked status, headers, and that a null-body status has no body.
 * @param {Context} context
 * @param {number} id
 * @param {number} status
 * @param {[name: string, value: string][]} pairs
 * @param {Uint8Array | null} body
 */
export function send(context, id, status, pairs, body) {
  const state = unanswered(context, id);
  if (state.request.method === "HEAD" && body !== null) {
    // The client learns the length that GET would have had; the platform sends no body for HEAD.
    const hasLength = pairs.some(([name]) => name.toLowerCase() === "content-length");
    if (!hasLength) pairs.push(["content-length", String(body.length)]);
    body = null;
  }
  // Options and headers in them cost as much as all the rest of a small response.
  const response = status === 200 && !pairs.some(isEncoding) ? new Response(body) : encoded(body, status);
  const { headers } = response;
  for (const pair of pairs) headers.append(pair[0], pair[1]);
  respond(state, response);
}

/**
 * Answer with a stream that Python writes.
 * @param {Context} context
 * @param {number} id
 * @param {number} status
 * @param {[name: string, value: string][]} pairs
 * @returns {number} its sink
 */
export function start(context, id, status, pairs) {
  const state = unanswered(context, id);
  const headers = new Headers(pairs);
  const length = headers.get("content-length");
  const sink = new Sink(length === null ? null : Number(length));
  const handle = context.handles.add(id, sink);
  respond(state, new Response(sink.readable, { status, headers, encodeBody: "manual" }));
  return handle;
}

/**
 * Answer with a stream of the platform, which Python has not touched.
 * @param {Context} context
 * @param {number} id
 * @param {number} status
 * @param {[name: string, value: string][]} pairs
 * @param {number} handle
 */
export function forward(context, id, status, pairs, handle) {
  const state = unanswered(context, id);
  const stream = sourceOf(context.handles, handle).give();
  context.handles.remove(handle);
  // A fetched body is decoded when it is read: here it is encoded as the headers, its own or the user's, say.
  respond(state, new Response(stream, { status, headers: pairs }));
}

/**
 * Answer with a WebSocket: the client talks to its other end from now on.
 * @param {Context} context
 * @param {number} id
 * @param {[name: string, value: string][]} pairs
 * @param {number} handle
 */
export function upgrade(context, id, pairs, handle) {
  const state = unanswered(context, id);
  if (state.request.headers.get("upgrade")?.toLowerCase() !== "websocket") {
    throw new HostError("ValueError", "the client did not ask for a WebSocket: its request has no `Upgrade: websocket`");
  }
  const webSocket = socketOf(context.handles, handle).give();
  context.handles.remove(handle);
  respond(state, new Response(null, { status: 101, headers: pairs, webSocket }));
}

/** @param {[name: string, value: string]} pair */
function isEncoding(pair) {
  return pair[0].length === "content-encoding".length && pair[0].toLowerCase() === "content-encoding";
}

/**
 * @param {Uint8Array | null} body
 * @param {number} status
 */
function encoded(body, status) {
  // "manual": whatever Content-Encoding says has been done to the bytes already.
  return new Response(body, { status, encodeBody: "manual" });
}

/**
 * @param {Context} context
 * @param {number} id
 * @returns {RequestState}
 */
function unanswered({ requests }, id) {
  const state = requests.get(id);
  if (!state) throw new HostError("Internal", `request ${id} has ended`);
  if (state.answered) throw new HostError("Internal", `request ${id} is answered already`);
  return state;
}

/**
 * @param {RequestState} state
 * @param {Response} response
 */
function respond(state, response) {
  state.answered = true;
  state.respond(response);
}
