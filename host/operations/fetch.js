// @ts-check
/** @import { Context } from "../door.js" */

import { HostError, platform } from "../host-error.js";

/** A response whose body waits to be read. */
class Body {
  /** @param {Response} response */
  constructor(response) {
    this.response = response;
  }

  read() {
    return platform(async () => new Uint8Array(await this.response.arrayBuffer()));
  }

  close() {
    // Nobody waits for the rest of the body, so nobody could act on a failure to cancel it.
    this.response.body?.cancel().catch(() => {});
  }
}

/**
 * Send a request; answers as soon as the head of the response is there.
 * @param {Context} context
 * @param {string} url
 * @param {string} method
 * @param {[name: string, value: string][]} headers
 * @param {Uint8Array<ArrayBuffer> | string | null} body
 * @param {"follow" | "manual"} redirect
 * @param {number | null} timeout  in milliseconds, for head and body together
 * @returns {Promise<[status: number, statusText: string, url: string, headers: [string, string][], body: number]>}
 */
export async function send({ owner, handles }, url, method, headers, body, redirect, timeout) {
  const signal = timeout === null ? undefined : AbortSignal.timeout(timeout);
  const request = newRequest(url, { method, headers, body, redirect, signal });
  const response = await platform(() => fetch(request));
  const handle = handles.add(owner, new Body(response));
  return [response.status, response.statusText, response.url, [...response.headers], handle];
}

/**
 * @param {Context} context
 * @param {number} handle
 * @returns {Promise<Uint8Array>}
 */
export async function body({ handles }, handle) {
  const body = handles.get(handle);
  if (!(body instanceof Body)) {
    throw new HostError("ValueError", "this response has been closed: its request has ended; read its body before the handler returns");
  }
  handles.remove(handle);
  return body.read();
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
