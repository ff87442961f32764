// @ts-check

/**
 * Values for whoever waits for one, in order.
 * @template T
 */
export class Queue {
  /** @type {T[]} */
  #values = [];
  /** @type {((value: T) => void)[]} */
  #waiting = [];

  /** @param {T} value */
  put(value) {
    const waiting = this.#waiting.shift();
    if (waiting) waiting(value);
    else this.#values.push(value);
  }

  /** @returns {T | Promise<T>} */
  get() {
    return this.#values.shift() ?? new Promise((resolve) => this.#waiting.push(resolve));
  }
}
