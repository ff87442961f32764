// @ts-check
// The interpreter of one object: its instance, a new one after a death, and no more requests than memory holds.

import { Instance } from "./instance.js";

/** @import { Bundle } from "./bundle.js" */
/** @import { EventFacts, LiveObject, Outcome } from "./door.js" */
/** @import { Spare } from "./spare.js" */

/** Each request in flight has a stack, of 144 kB where no extension needs more (stack.h). */
const MOST_REQUESTS = 512;
const MOST_STACKS = 72 * 1024 * 1024;

export class Interpreter {
  #bundle;
  #env;
  #object;
  #spare;
  /** @type {Instance | null} */
  #instance = null;
  #running = 0;
  #most = MOST_REQUESTS;
  /** Requests that wait for their turn, in order. @type {(() => void)[]} */
  #waiting = [];

  /**
   * @param {Bundle} bundle
   * @param {Record<string, unknown>} env what Python sees as its bindings
   * @param {LiveObject | null} object null where the entry module's handlers are called
   * @param {Spare} spare
   */
  constructor(bundle, env, object, spare) {
    this.#bundle = bundle;
    this.#env = env;
    this.#object = object;
    this.#spare = spare;
  }

  /**
   * @param {Request} request
   * @returns {Promise<Response>}
   */
  fetch(request) {
    return this.#inTurn((instance) => instance.handle(request, this.#leave));
  }

  /**
   * @param {EventFacts} facts
   * @returns {Promise<Outcome>}
   */
  deliver(facts) {
    return this.#inTurn((instance) => instance.deliver(facts, this.#leave));
  }

  /** Be ready before the first request. */
  start() {
    return this.#inTurn((instance) => instance.start().then(this.#leave));
  }

  /**
   * @template T
   * @param {(instance: Instance) => Promise<T>} begin
   * @returns {Promise<T>}
   */
  #inTurn(begin) {
    if (this.#running < this.#most) {
      this.#running++;
      return this.#begin(begin);
    }
    const turn = new Promise((/** @type {(value?: undefined) => void} */ resolve) => this.#waiting.push(resolve));
    return turn.then(() => this.#begin(begin));
  }

  /**
   * @template T
   * @param {(instance: Instance) => Promise<T>} begin
   * @returns {Promise<T>}
   */
  #begin(begin) {
    try {
      return begin(this.#living());
    } catch (error) {
      console.error("the interpreter could not be made:", error);
      this.#leave();
      return Promise.reject(error);
    }
  }

  #living() {
    if (!this.#instance || this.#instance.dead) {
      this.#instance = this.#spare.take() ?? new Instance(this.#bundle);
      this.#instance.begin(this.#env, this.#object);
      this.#most = Math.min(MOST_REQUESTS, Math.floor(MOST_STACKS / this.#instance.stackSize));
    }
    return this.#instance;
  }

  /** Give the place of a request that has ended to the next in line. */
  #leave = () => {
    const next = this.#waiting.shift();
    if (next) next();
    else this.#running--;
  };
}
