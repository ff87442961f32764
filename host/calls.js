// @ts-check
// Host calls in flight: each an operation that Python began, and its answer once there is one.

import { failure, perform } from "./door.js";
import { Message, Tuple, read, write } from "./marshal.js";

/** @import { Context } from "./door.js" */

/** The first byte of an answer (abi.h). */
const VALUE = 0;
const ERROR = 1;

/**
 * @typedef {object} Call
 * @property {Message | null} answer
 * @property {Promise<void> | null} settled
 */

export class Calls {
  /** @type {Map<number, Call>} */
  #calls = new Map();
  #last = 0;

  /**
   * Begin the operation in `bytes`, which are the caller's to reuse when this returns.
   * @param {Context} context
   * @param {Uint8Array} bytes marshal of (operation, *arguments)
   * @returns {number} the call
   */
  begin(context, bytes) {
    /** @type {Call} */
    const call = { answer: null, settled: null };
    const message = answer(bytes, (operation, args) => perform(context, operation, args));
    if (message instanceof Promise) call.settled = message.then((message) => void (call.answer = message));
    else call.answer = message;
    this.#last = (this.#last + 1) | 0 || 1;
    this.#calls.set(this.#last, call);
    return this.#last;
  }

  /**
   * @param {number} id
   * @returns {number} bytes of the answer; -1 while there is none
   */
  size(id) {
    return this.#get(id).answer?.length ?? -1;
  }

  /**
   * For `WebAssembly.Suspending`.
   * @param {number} id
   * @returns {Promise<void> | void}
   */
  wait(id) {
    const call = this.#get(id);
    if (!call.answer && call.settled) return call.settled;
  }

  /**
   * Write the answer to memory and forget the call.
   * @param {number} id
   * @param {ArrayBuffer} memory
   * @param {number} offset 0: nowhere
   */
  take(id, memory, offset) {
    const { answer } = this.#get(id);
    if (offset && answer) answer.copyTo(new Uint8Array(memory, offset, answer.length));
    this.#calls.delete(id);
  }

  /** @param {number} id */
  #get(id) {
    const call = this.#calls.get(id);
    if (!call) throw new Error(`no call ${id}`);
    return call;
  }
}

/**
 * Perform the operation in `bytes`; never throws or rejects.
 * @param {Uint8Array} bytes  marshal of (operation, *arguments); the caller's to reuse when this returns
 * @param {(operation: string, args: unknown[]) => unknown} run
 * @returns {Message | Promise<Message>}  a byte, value or error, and marshal of what came of it
 */
export function answer(bytes, run) {
  try {
    const [operation, ...args] = /** @type {[string, ...unknown[]]} */ (read(bytes));
    const value = run(operation, args);
    return value instanceof Promise ? value.then(answerOf, refusal) : answerOf(value);
  } catch (error) {
    return refusal(error);
  }
}

/** @param {unknown} value */
function answerOf(value) {
  try {
    const message = new Message();
    message.byte(VALUE);
    write(message, value);
    return message;
  } catch (error) {
    return refusal(error);
  }
}

/** @param {unknown} error */
function refusal(error) {
  const message = new Message();
  message.byte(ERROR);
  write(message, Tuple.from(failure(error)));
  return message;
}
