// @ts-check
// Bodies that are not whole: streams of the platform that Python reads, and streams that it writes.

import { HostError, platform } from "./host-error.js";

/** @import { Handles } from "./handles.js" */

/** What one read asks for. The platform gives what is there, and by itself 4 kB at most. */
const CHUNK = 64 * 1024;

/** A stream of the platform: Python reads it, or hands it on unread. */
export class Source {
  #stream;
  /** @type {ReadableStreamBYOBReader | ReadableStreamDefaultReader<Uint8Array> | null} */
  #reader = null;
  #sink;

  /**
   * @param {ReadableStream<Uint8Array>} stream
   * @param {Sink} [sink] that writes it, if Python does
   */
  constructor(stream, sink) {
    this.#stream = stream;
    this.#sink = sink;
  }

  /** @returns {Promise<Uint8Array | null>} null at the end */
  async read() {
    this.#reader ??= readerOf(this.#stream);
    const reader = this.#reader;
    const { value, done } = await platform(() =>
      reader instanceof ReadableStreamBYOBReader ? reader.read(new Uint8Array(CHUNK)) : reader.read(),
    );
    return done || !value ? null : value;
  }

  /** @returns {Promise<Uint8Array>} everything that has not been read */
  async rest() {
    if (!this.#reader) return new Uint8Array(await platform(() => new Response(this.#stream).arrayBuffer()));
    /** @type {Uint8Array[]} */
    const chunks = [];
    for (let chunk = await this.read(); chunk; chunk = await this.read()) chunks.push(chunk);
    return new Uint8Array(await new Blob(chunks).arrayBuffer());
  }

  /** The stream, for the platform to read: it has not been touched. */
  give() {
    if (this.#reader) throw new HostError("ValueError", "this stream has been read from; only a whole one can be sent on");
    return this.#stream;
  }

  /** Whoever was given the stream will read no more of it. */
  abandon() {
    this.#sink?.abandon();
  }

  /** Whoever was given the stream has answered, and may still be reading it. */
  outrun() {
    this.#sink?.outrun();
  }

  close() {
    // Nobody waits for the rest, so nobody could act on a failure to cancel it.
    (this.#reader ?? this.#stream).cancel().catch(() => {});
  }
}

/** A stream that Python writes; the platform reads its other end, a Source. */
export class Sink {
  #writer;
  #over = false;
  /** @type {PromiseWithResolvers<void>} */
  #unread = Promise.withResolvers();
  /** @type {PromiseWithResolvers<void>} */
  #outrun = Promise.withResolvers();
  #isOutrun = false;

  /** @param {number | null} length how many bytes it will have; null: unknown */
  constructor(length) {
    const { readable, writable } = length === null ? new IdentityTransformStream() : new FixedLengthStream(length);
    this.#writer = writable.getWriter();
    // A failure is reported to the write or end that meets it.
    this.#writer.closed.catch(() => {});
    this.source = new Source(readable, this);
    this.readable = readable;
  }

  /**
   * @param {Uint8Array} chunk
   * @param {boolean} aside  whether nothing waits for what the reader has answered
   * @returns {Promise<boolean | null>} true once the chunk has been read, false if nobody will read it, null if
   *   the reader has answered before: who writes on must not keep the answer from being read
   */
  async write(chunk, aside) {
    if (this.#over) return false;
    const written = this.#writer.write(chunk).catch(() => this.abandon());
    await Promise.race([written, this.#unread.promise, ...(aside ? [] : [this.#outrun.promise])]);
    if (this.#over) return false;
    return this.#isOutrun && !aside ? null : true;
  }

  /** @returns {Promise<boolean>} whether somebody reads to the end; rejects if a length was promised and not kept */
  async end() {
    if (this.#over) return false;
    const closed = this.#writer.close().catch((error) => {
      if (error instanceof TypeError) throw error;
      this.abandon();
    });
    await platform(() => Promise.race([closed, this.#unread.promise, this.#outrun.promise]));
    return !this.#over;
  }

  /** @param {string} reason what the reader gets instead of an end */
  abort(reason) {
    this.#over = true;
    this.#writer.abort(new Error(reason)).catch(() => {});
  }

  close() {
    if (!this.#over) this.abort("the request ended before this stream did");
  }

  /** Nobody reads any more. */
  abandon() {
    this.#over = true;
    this.#unread.resolve();
  }

  /** There is an answer already. */
  outrun() {
    this.#isOutrun = true;
    this.#outrun.resolve();
  }
}

/**
 * Run an operation with a body, which is bytes, null, or the handle of a Source.
 * @template T
 * @param {Handles} handles
 * @param {Uint8Array | number | null} body
 * @param {(body: any) => Promise<T>} run
 * @param {{ readsOn?: boolean }} [options]  whether the body may still be read when the operation has succeeded
 * @returns {Promise<T>}
 */
export async function withBody(handles, body, run, { readsOn = false } = {}) {
  if (typeof body !== "number") return run(body);
  const source = sourceOf(handles, body);
  const stream = source.give();
  handles.remove(body);
  try {
    const result = await run(stream);
    if (readsOn) source.outrun();
    else source.abandon();
    return result;
  } catch (error) {
    source.abandon();
    throw error;
  }
}

/**
 * @param {Handles} handles
 * @param {number} handle
 * @returns {Source}
 */
export function sourceOf(handles, handle) {
  const source = handles.get(handle);
  if (source instanceof Source) return source;
  throw new HostError("ValueError", "this stream is closed: it has been used up, or its request has ended");
}

/**
 * @param {ReadableStream<Uint8Array>} stream
 * @returns {ReadableStreamBYOBReader | ReadableStreamDefaultReader<Uint8Array>}
 */
function readerOf(stream) {
  try {
    return stream.getReader({ mode: "byob" });
  } catch {
    // A stream made in JavaScript, without a byte source.
    return stream.getReader();
  }
}
