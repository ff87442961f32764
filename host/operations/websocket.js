// @ts-check
/** @import { Context } from "../door.js" */
/** @import { Target } from "../target.js" */
/** @import { Closing, Data } from "../sockets.js" */

import { crossing } from "../crossing.js";
import { platform, platformNow } from "../host-error.js";
import { Socket, hibernatingOf, socketOf } from "../sockets.js";
import { fetcherOf } from "../target.js";

/**
 * @param {Context} context
 * @returns {[client: number, server: number]}
 */
export function pair({ owner, handles }) {
  const [client, server] = Object.values(new WebSocketPair());
  return [handles.add(owner, new Socket(client)), handles.add(owner, new Socket(server))];
}

/**
 * Open a connection to elsewhere, and accept it here.
 * @param {Context} context
 * @param {Target} target
 * @param {string} url
 * @param {[name: string, value: string][]} headers
 * @param {number | null} timeout  in milliseconds
 * @returns {Promise<[status: number, protocol: string, socket: number | null]>} no socket: it was refused
 */
export async function connect(context, target, url, headers, timeout) {
  const { owner, handles } = context;
  const fetcher = fetcherOf(context, target);
  const limit = new AbortController();
  const late = new DOMException("", "TimeoutError");
  const timer = timeout === null ? null : setTimeout(() => limit.abort(late), timeout);
  try {
    const response = await platform(() => {
      const request = new Request(url, { headers: [...headers, ["upgrade", "websocket"]], signal: limit.signal });
      return fetcher.fetch(request);
    });
    const { webSocket } = response;
    if (!webSocket) {
      response.body?.cancel().catch(() => {});
      return [response.status, "", null];
    }
    const socket = new Socket(webSocket);
    socket.accept();
    return [response.status, response.headers.get("sec-websocket-protocol") ?? "", handles.add(owner, socket)];
  } finally {
    clearTimeout(timer);
  }
}

/**
 * @param {Context} context
 * @param {number} handle
 */
export function accept({ handles }, handle) {
  socketOf(handles, handle).accept();
}

/**
 * @param {Context} context
 * @param {number} handle
 * @param {Data} data
 * @returns {Promise<void>}
 */
export function send({ handles }, handle, data) {
  return platform(() => socketOf(handles, handle).send(data));
}

/**
 * @param {Context} context
 * @param {number} handle
 * @param {number | null} timeout  in milliseconds
 * @returns {Promise<Data | Closing>}
 */
export function receive({ handles }, handle, timeout) {
  return socketOf(handles, handle).receive(timeout);
}

/**
 * @param {Context} context
 * @param {number} handle
 * @param {number} code
 * @param {string} reason
 * @returns {Promise<void>}
 */
export function close({ handles }, handle, code, reason) {
  return platform(() => socketOf(handles, handle).end(code, reason));
}

/**
 * @param {Context} context
 * @param {number} handle
 * @param {unknown} value
 */
export function attach({ handles }, handle, value) {
  const socket = hibernatingOf(handles, handle);
  platformNow(() => socket.serializeAttachment(value));
}

/**
 * @param {Context} context
 * @param {number} handle
 * @returns {unknown}
 */
export function attachment({ handles }, handle) {
  const socket = hibernatingOf(handles, handle);
  return crossing(platformNow(() => socket.deserializeAttachment()), "an attachment");
}
