// @ts-check
// The instance that is made while the Worker is loaded, so that no request waits for it.

import { Instance } from "./instance.js";

/** @import { Bundle } from "./bundle.js" */

export class Spare {
  /** @type {Instance | null} */
  #instance = null;

  /** @param {Bundle} bundle */
  constructor(bundle) {
    // Without a snapshot CPython's start comes first, which needs time and randomness: only an object has them.
    if (!bundle.snapshot) return;
    try {
      const instance = new Instance(bundle);
      instance.rehearse();
      this.#instance = instance;
    } catch (error) {
      console.error("no instance of the interpreter could be made ahead:", error);
    }
  }

  /** Give it away: to the first who asks, and to nobody else. */
  take() {
    const instance = this.#instance;
    this.#instance = null;
    return instance;
  }
}
