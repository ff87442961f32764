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
  /** What small answers are put together in. */
  #small = new Message();

  /**
   * Begin the operation in memory, (operation, *arguments). An answer that is there at once, and small enough, is
   * written to memory as well, and there is no call.
   * @param {Context} context
   * @param {Uint8Array} memory
   * @param {number} at marshal of the operation, the caller's to reuse when this returns
   * @param {number} length
   * @param {number} target where an answer may be written
   * @param {number} room how many bytes of one
   * @returns {number} the call, or the answer's size, negative
   */
  begin(context, memory, at, length, target, room) {
    let message;
    try {
      const args = /** @type {unknown[]} */ (read(memory, at, at + length));
      // Not taken apart with `...`: that costs as much as the rest of reading it.
      const operation = /** @type {string} */ (args.shift());
      const value = perform(context, operation, args);
      if (value instanceof Promise) {
        /** @type {Call} */
        const call = { answer: null, settled: null };
        call.settled = value.then((value) => answerOf(value), refusal).then((answer) => void (call.answer = answer));
        return this.#add(call);
      }
      message = answerOf(value, this.#small);
    } catch (error) {
      message = refusal(error);
    }
    if (message.length <= room) {
      const { length } = message;
      message.copyTo(memory, target);
      if (message === this.#small) message.clear();
      return -length;
    }
    if (message === this.#small) this.#small = new Message();
    return this.#add({ answer: message, settled: null });
  }

  /** @param {Call} call */
  #add(call) {
    this.#last = (this.#last % 0x7fffffff) + 1;
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
   * @param {Uint8Array} memory
   * @param {number} offset 0: nowhere
   */
  take(id, memory, offset) {
    const { answer } = this.#get(id);
    if (offset && answer) answer.copyTo(memory, offset);
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
    return value instanceof Promise ? value.then((value) => answerOf(value), refusal) : answerOf(value);
  } catch (error) {
    return refusal(error);
  }
}

/**
 * @param {unknown} value
 * @param {Message} [message] one to write to, which is empty
 */
function answerOf(value, message = new Message()) {
  try {
    message.byte(VALUE);
    write(message, value);
    return message;
  } catch (error) {
    message.clear();
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
