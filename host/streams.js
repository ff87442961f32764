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
  #settled = () => {};

  /**
   * @param {ReadableStream<Uint8Array>} stream
   * @param {() => void} [settled] called when whoever was given the stream is through with it
   */
  constructor(stream, settled) {
    this.#stream = stream;
    if (settled) this.#settled = settled;
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

  /** Whoever was given the stream is through with it, or gave it up. */
  settle() {
    this.#settled();
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

  /** @param {number | null} length how many bytes it will have; null: unknown */
  constructor(length) {
    const { readable, writable } = length === null ? new IdentityTransformStream() : new FixedLengthStream(length);
    this.#writer = writable.getWriter();
    // A failure is reported to the write or end that meets it.
    this.#writer.closed.catch(() => {});
    this.source = new Source(readable, () => this.#abandon());
    this.readable = readable;
  }

  /**
   * @param {Uint8Array} chunk
   * @returns {Promise<boolean>} once it has been read; false if nobody will
   */
  async write(chunk) {
    if (this.#over) return false;
    await Promise.race([this.#writer.write(chunk).catch(() => this.#abandon()), this.#unread.promise]);
    return !this.#over;
  }

  /** @returns {Promise<boolean>} whether everything was read; rejects if a length was promised and not kept */
  async end() {
    if (this.#over) return false;
    const closed = this.#writer.close().catch((error) => {
      if (error instanceof TypeError) throw error;
      this.#abandon();
    });
    await platform(() => Promise.race([closed, this.#unread.promise]));
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

  #abandon() {
    this.#over = true;
    this.#unread.resolve();
  }
}

/**
 * Run an operation with a body, which is bytes, text, null, or the handle of a Source.
 * @template T
 * @param {Handles} handles
 * @param {Uint8Array | string | number | null} body
 * @param {(body: any) => Promise<T>} run
 * @returns {Promise<T>}
 */
export async function withBody(handles, body, run) {
  if (typeof body !== "number") return run(body);
  const source = sourceOf(handles, body);
  const stream = source.give();
  handles.remove(body);
  try {
    return await run(stream);
  } finally {
    source.settle();
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
