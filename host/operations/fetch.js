// @ts-check
/** @import { Context } from "../door.js" */
/** @import { Target } from "../target.js" */

import { HostError, platform } from "../host-error.js";
import { Socket } from "../sockets.js";
import { Source, withBody } from "../streams.js";
import { fetcherOf } from "../target.js";

/**
 * Send a request; answers as soon as the head of the response is there.
 * @param {Context} context
 * @param {Target} target
 * @param {string} url
 * @param {string} method
 * @param {[name: string, value: string][]} headers
 * @param {Uint8Array | number | null} body  bytes, or the handle of a stream
 * @param {{ redirect: "follow" | "manual", timeout?: number, cf?: any }} options  `timeout` in milliseconds,
 *   for head and body together
 * @returns {Promise<[status: number, statusText: string, url: string, headers: [string, string][], body: number | null]>}
 *   the handle of the body's stream; of a WebSocket if the status is 101
 */
export async function send(context, target, url, method, headers, body, { timeout, ...options }) {
  const { owner, handles } = context;
  const fetcher = fetcherOf(context, target);
  const signal = timeout === undefined ? undefined : AbortSignal.timeout(timeout);
  const send = async (/** @type {any} */ body) => {
    const request = newRequest(url, { method, headers, body, signal, ...options });
    return platform(() => fetcher.fetch(request));
  };
  const response = await withBody(handles, body, send, { readsOn: true });
  const { body: stream, webSocket } = response;
  const resource = webSocket ? new Socket(webSocket) : stream && new Source(stream);
  const handle = resource && handles.add(owner, resource);
  return [response.status, response.statusText, response.url, [...response.headers], handle];
}

/**
 * @param {string} url
 * @param {RequestInit} init
 * @returns {Request}
 */
function newRequest(url, init) {
  try {
    return new Request(url, init);
  } catch (error) {
    // A bad URL, method or header, or a body with GET: the caller's mistake, in the platform's words.
    throw new HostError("ValueError", error instanceof Error ? error.message : String(error));
  }
}
