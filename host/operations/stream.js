// @ts-check
/** @import { Context } from "../door.js" */

import { HostError } from "../host-error.js";
import { Sink, sourceOf } from "../streams.js";

/**
 * @param {Context} context
 * @param {number} handle
 * @returns {Promise<Uint8Array | null>} what is there next; null at the end
 */
export function read({ handles }, handle) {
  return sourceOf(handles, handle).read();
}

/**
 * @param {Context} context
 * @param {number} handle
 * @returns {Promise<Uint8Array>} everything that has not been read
 */
export function rest({ handles }, handle) {
  const source = sourceOf(handles, handle);
  handles.remove(handle);
  return source.rest();
}

/**
 * Let go of a stream that Python reads; one that is closed already is no error.
 * @param {Context} context
 * @param {number} handle
 */
export function close({ handles }, handle) {
  handles.remove(handle)?.close();
}

/**
 * @param {Context} context
 * @param {number | null} length
 * @returns {[source: number, sink: number]}
 */
export function open({ owner, handles }, length) {
  const sink = new Sink(length);
  return [handles.add(owner, sink.source), handles.add(owner, sink)];
}

/**
 * @param {Context} context
 * @param {number} handle
 * @param {Uint8Array} chunk
 * @param {boolean} [aside]
 * @returns {Promise<boolean | null>} see Sink.write
 */
export function write({ handles }, handle, chunk, aside = false) {
  return sinkOf(handles, handle).write(chunk, aside);
}

/**
 * @param {Context} context
 * @param {number} handle
 * @returns {Promise<boolean>}
 */
export function end({ handles }, handle) {
  const sink = sinkOf(handles, handle);
  handles.remove(handle);
  return sink.end();
}

/**
 * End a stream so that its reader sees that something is missing.
 * @param {Context} context
 * @param {number} handle
 * @param {string} reason
 */
export function abort({ handles }, handle, reason) {
  sinkOf(handles, handle).abort(reason);
  handles.remove(handle);
}

/**
 * @param {import("../handles.js").Handles} handles
 * @param {number} handle
 * @returns {Sink}
 */
function sinkOf(handles, handle) {
  const sink = handles.get(handle);
  if (sink instanceof Sink) return sink;
  throw new HostError("ValueError", "this stream is closed: its request has ended");
}
