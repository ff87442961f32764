// @ts-check
// The table that pointers to functions index: a function has one place in it, so that pointers are equal in all modules.

/** @typedef {(...args: number[]) => number} Function */

export class FunctionTable {
  #table;
  /** Where each function is. @type {Map<Function, number>} */
  #slots = new Map();

  /** @param {WebAssembly.Table} table */
  constructor(table) {
    this.#table = table;
    this.note(0);
  }

  /**
   * Make room at the end.
   * @param {number} count
   * @returns {number} the first of the new slots
   */
  grow(count) {
    return this.#table.grow(count);
  }

  /**
   * Remember what is in the slots from this one on.
   * @param {number} from
   */
  note(from) {
    for (let slot = from; slot < this.#table.length; slot++) {
      const entry = this.#table.get(slot);
      if (entry && !this.#slots.has(entry)) this.#slots.set(entry, slot);
    }
  }

  /**
   * Return a function's slot, a new one if it has none.
   * @param {Function} run
   */
  slotOf(run) {
    let slot = this.#slots.get(run);
    if (slot === undefined) {
      slot = this.append(run);
      this.#slots.set(run, slot);
    }
    return slot;
  }

  /**
   * Put a function at the end, wherever else it is.
   * @param {Function} run
   */
  append(run) {
    const slot = this.grow(1);
    this.#table.set(slot, run);
    return slot;
  }
}
