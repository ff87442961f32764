// @ts-check
// Green threads, the host's side: who is parked, and what wakes them. cpython-wasm/src/green.c is the other end.

/** The longest timeout that timers take, in milliseconds; the thread parks again for the rest. */
const LONGEST = 0x7fffffff;

export class Threads {
  /** @type {Map<number, () => void>} */
  #parked = new Map();
  /** Threads unparked before they parked. @type {Set<number>} */
  #tokens = new Set();
  /** @type {Set<ReturnType<typeof setTimeout>>} */
  #timers = new Set();
  #run;
  #stopped = false;

  /** @param {(thread: number) => void} run enters a new thread's activation */
  constructor(run) {
    this.#run = run;
  }

  /**
   * Suspend the calling activation. For `WebAssembly.Suspending`: nothing suspends where no promise is returned.
   * @param {number} thread
   * @param {number} timeout milliseconds; negative: for good
   * @returns {Promise<void> | undefined}
   */
  park(thread, timeout) {
    if (this.#tokens.delete(thread)) return undefined;
    return new Promise((resume) => {
      /** @type {ReturnType<typeof setTimeout> | undefined} */
      let timer;
      const wake = () => {
        if (timer !== undefined) {
          clearTimeout(timer);
          this.#timers.delete(timer);
        }
        this.#parked.delete(thread);
        resume();
      };
      this.#parked.set(thread, wake);
      if (timeout >= 0) {
        timer = setTimeout(wake, Math.min(timeout, LONGEST));
        this.#timers.add(timer);
      }
    });
  }

  /** @param {number} thread */
  unpark(thread) {
    const wake = this.#parked.get(thread);
    if (wake) wake();
    else this.#tokens.add(thread);
  }

  /**
   * Start a thread from a microtask: an activation can't be entered from another's stack.
   * @param {number} thread
   */
  spawn(thread) {
    queueMicrotask(() => {
      if (!this.#stopped) this.#run(thread);
    });
  }

  /** Wake nobody any more: the instance is dead. */
  stop() {
    this.#stopped = true;
    for (const timer of this.#timers) clearTimeout(timer);
    this.#timers.clear();
    this.#parked.clear();
    this.#tokens.clear();
  }
}
