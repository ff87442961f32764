// @ts-check

/** Requests and events on their way to Python threads, and threads that wait for one. */
export class Arrivals {
  generation = 0;
  /** Not yet taken, in order. @type {number[]} */
  #ids = [];
  /** @type {((id: number | null) => void)[]} */
  #threads = [];
  /** Which generation of the program has taken what. @type {Map<number, number>} */
  #taken = new Map();

  /**
   * From now on a generation of the program gets what comes, and the one before it no more.
   * @param {number} generation
   */
  begin(generation) {
    this.#dismiss();
    this.generation = generation;
    return generation;
  }

  /** @param {number} id */
  add(id) {
    this.#ids.push(id);
    this.#threads.shift()?.(this.#take());
  }

  /**
   * @param {number} generation
   * @returns {number | null | Promise<number | null>} what comes next; null: another generation gets it
   */
  next(generation) {
    if (generation !== this.generation) return null;
    if (this.#ids.length > 0) return this.#take();
    return new Promise((resolve) => this.#threads.push(resolve));
  }

  /** @returns {number[]} what nobody has taken */
  drain() {
    return this.#ids.splice(0);
  }

  /**
   * A generation's process is gone.
   * @param {number} generation
   * @returns {number[]} what it had taken
   */
  lose(generation) {
    if (generation === this.generation) this.#dismiss();
    return [...this.#taken].flatMap(([id, taker]) => (taker === generation ? [id] : []));
  }

  /** @param {number} id */
  forget(id) {
    this.#taken.delete(id);
  }

  #take() {
    const id = /** @type {number} */ (this.#ids.shift());
    this.#taken.set(id, this.generation);
    return id;
  }

  #dismiss() {
    for (const thread of this.#threads.splice(0)) thread(null);
  }
}
