// @ts-check

/** @import { Message } from "../../marshal.js" */

/**
 * Operations that a Python thread performs, one after the other, over one HTTP request that lasts as long as the thread
 * wants: they come in its body, answers go out in the response's.
 * An operation: the owner (int32), the length (uint32, both little-endian), the bytes. An answer: the length, the bytes.
 *
 * The next operation is read where the one before has left off: inside of what that has opened, blockConcurrencyWhile
 * or a transaction, to which the platform lets nothing in from outside.
 * @param {ReadableStream<Uint8Array>} body
 * @param {(owner: number, bytes: Uint8Array) => Message | Promise<Message>} answer
 * @returns {Response}
 */
export function connect(body, answer) {
  const { readable, writable } = new IdentityTransformStream();
  // It ends when the program closes the connection, or dies.
  serve(body.getReader({ mode: "byob" }), writable.getWriter(), answer).catch(() => {});
  return new Response(readable);
}

/**
 * @param {ReadableStreamBYOBReader} reader
 * @param {WritableStreamDefaultWriter} writer
 * @param {(owner: number, bytes: Uint8Array) => Message | Promise<Message>} answer
 */
async function serve(reader, writer, answer) {
  for (;;) {
    const head = await reader.readAtLeast(8, new Uint8Array(8));
    if (head.done) return writer.close();
    const view = new DataView(head.value.buffer, head.value.byteOffset);
    const length = view.getUint32(4, true);
    const { value } = await reader.readAtLeast(length, new Uint8Array(length));
    const message = await answer(view.getInt32(0, true), /** @type {Uint8Array} */ (value));
    const framed = new Uint8Array(4 + message.length);
    new DataView(framed.buffer).setUint32(0, message.length, true);
    message.copyTo(framed.subarray(4));
    await writer.write(framed);
  }
}
