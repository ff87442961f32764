// @ts-check
/** @import { Context, LiveObject } from "../door.js" */

import { HostError, platform, platformNow } from "../host-error.js";
import { hibernating, hibernatingOf, socketOf } from "../sockets.js";

/** A time in which the object gets no events; Python ends it. */
class Block {
  /** @type {PromiseWithResolvers<void>} */
  #end = Promise.withResolvers();
  /** @type {Promise<void>} */
  #over;

  /** @param {DurableObjectState} state */
  constructor(state) {
    const begun = Promise.withResolvers();
    this.begun = begun.promise;
    this.#over = state.blockConcurrencyWhile(() => {
      begun.resolve(undefined);
      return this.#end.promise;
    });
    this.#over.catch(() => {});
  }

  end() {
    this.#end.resolve();
    return this.#over;
  }

  close() {
    this.#end.resolve();
  }
}

/**
 * @param {Context} context
 * @returns {[id: string, name: string | null]}
 */
export function id(context) {
  const { id } = liveObject(context).state;
  return [id.toString(), id.name ?? null];
}

/**
 * @param {Context} context
 * @returns {Promise<number>} its handle
 */
export async function block(context) {
  const block = new Block(liveObject(context).state);
  const handle = context.handles.add(context.owner, block);
  await block.begun;
  return handle;
}

/**
 * @param {Context} context
 * @param {number} handle
 */
export async function unblock({ handles }, handle) {
  const block = handles.remove(handle);
  if (!(block instanceof Block)) throw new HostError("ValueError", "this block has ended with its request");
  await platform(() => block.end());
}

/**
 * End the object: its memory is lost, and what runs in it.
 * @param {Context} context
 * @param {string | null} reason
 */
export function abort(context, reason) {
  liveObject(context).state.abort(reason ?? undefined);
}

/**
 * @param {Context} context
 * @param {number} handle
 * @param {string[]} tags
 * @returns {number} its handle from now on
 */
export function accept_websocket(context, handle, tags) {
  const { state } = liveObject(context);
  const socket = socketOf(context.handles, handle).give();
  platformNow(() => state.acceptWebSocket(socket, tags));
  context.handles.remove(handle);
  return hibernating(context.handles, socket);
}

/**
 * @param {Context} context
 * @param {string | null} tag
 * @returns {number[]}
 */
export function websockets(context, tag) {
  const { state } = liveObject(context);
  const sockets = platformNow(() => state.getWebSockets(tag ?? undefined));
  return sockets.map((socket) => hibernating(context.handles, socket));
}

/**
 * @param {Context} context
 * @param {number} handle
 * @returns {string[]}
 */
export function tags(context, handle) {
  const socket = hibernatingOf(context.handles, handle);
  return platformNow(() => liveObject(context).state.getTags(socket));
}

/**
 * @param {Context} context
 * @param {[request: string, response: string] | null} pair
 */
export function set_auto_response(context, pair) {
  const { state } = liveObject(context);
  platformNow(() => state.setWebSocketAutoResponse(pair ? new WebSocketRequestResponsePair(...pair) : undefined));
}

/**
 * @param {Context} context
 * @returns {[request: string, response: string] | null}
 */
export function auto_response(context) {
  const pair = liveObject(context).state.getWebSocketAutoResponse();
  return pair && [pair.request, pair.response];
}

/**
 * @param {Context} context
 * @param {number} handle
 * @returns {number | null} when it was last answered so, in milliseconds since the epoch
 */
export function auto_response_time(context, handle) {
  const socket = hibernatingOf(context.handles, handle);
  return liveObject(context).state.getWebSocketAutoResponseTimestamp(socket)?.getTime() ?? null;
}

/**
 * @param {Context} context
 * @returns {LiveObject}
 */
function liveObject({ object }) {
  if (!object) throw new HostError("Internal", "this interpreter is no Durable Object of the project's");
  return object;
}
