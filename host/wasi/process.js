// @ts-check
// What is neither file nor path: arguments, environment, clocks, entropy, polling, the end.

import { Clock, Errno, Event, Eventtype, Subscription } from "./constants.js";
import { Exit, Failure, Sealed } from "./failure.js";

/** @import { Wasi } from "./index.js" */

/** The most bytes that one call of getRandomValues gives. */
const MOST_ENTROPY = 65536;

/**
 * @param {Wasi} wasi
 * @param {string[]} args
 * @returns {Record<string, (...args: any[]) => void>}
 */
export function processFunctions(wasi, args) {
  const { memory } = wasi;
  return {
    args_sizes_get(/** @type {number} */ count, /** @type {number} */ size) {
      memory.writeStringSizes(args, count, size);
    },

    args_get(/** @type {number} */ pointers, /** @type {number} */ at) {
      memory.writeStrings(args, pointers, at);
    },

    environ_sizes_get(/** @type {number} */ count, /** @type {number} */ size) {
      memory.writeStringSizes(wasi.variables, count, size);
    },

    environ_get(/** @type {number} */ pointers, /** @type {number} */ at) {
      memory.writeStrings(wasi.variables, pointers, at);
    },

    clock_res_get(/** @type {number} */ id, /** @type {number} */ out) {
      now(id);
      memory.view.setBigUint64(out, 1_000_000n, true);
    },

    clock_time_get(/** @type {number} */ id, /** @type {bigint} */ _precision, /** @type {number} */ out) {
      if (wasi.sealed) throw new Sealed("the time");
      memory.view.setBigUint64(out, BigInt(Math.round(now(id) * 1e3)) * 1000n, true);
    },

    random_get(/** @type {number} */ at, /** @type {number} */ length) {
      if (wasi.sealed) throw new Sealed("randomness");
      for (let done = 0; done < length; done += MOST_ENTROPY) {
        crypto.getRandomValues(memory.bytes.subarray(at + done, at + Math.min(length, done + MOST_ENTROPY)));
      }
    },

    // Nothing suspends here (sleeping is done in C, by parking): timeouts count as over, files as ready.
    poll_oneoff(/** @type {number} */ subscriptions, /** @type {number} */ events, /** @type {number} */ count, /** @type {number} */ out) {
      if (count === 0) throw new Failure(Errno.INVAL);
      const view = memory.view;
      const all = Array.from({ length: count }, (_, index) => subscriptions + index * Subscription.SIZE);
      const files = all.filter((at) => view.getUint8(at + Subscription.type) !== Eventtype.CLOCK);
      const ready = files.length > 0 ? files : all;
      ready.forEach((at, index) => {
        const event = events + index * Event.SIZE;
        memory.bytes.fill(0, event, event + Event.SIZE);
        view.setBigUint64(event + Event.userdata, view.getBigUint64(at + Subscription.userdata, true), true);
        view.setUint8(event + Event.type, view.getUint8(at + Subscription.type));
      });
      view.setUint32(out, ready.length, true);
    },

    sched_yield() {},

    proc_exit(/** @type {number} */ code) {
      throw new Exit(code);
    },

    proc_raise() {
      throw new Failure(Errno.NOTSUP);
    },
  };
}

/**
 * @param {number} id
 * @returns {number} milliseconds
 */
function now(id) {
  if (id === Clock.REALTIME) return Date.now();
  if (id === Clock.MONOTONIC) return performance.now();
  throw new Failure(Errno.INVAL);
}
