// @ts-check

import { HostError, platformError, platformNow } from "./host-error.js";

/** @import { Context, LiveObject } from "./door.js" */

/** What the platform's transaction is made to fail with, so that it takes everything back. */
class RolledBack extends Error {}

/**
 * A transaction of an object's storage that Python holds open. It belongs to a request: what the request's threads
 * store is part of it, what others store waits until it has ended. Those of one request nest. A Resource.
 */
export class Transaction {
  #object;
  #outer;
  #over = false;
  /** @type {PromiseWithResolvers<void>} */
  #decided = Promise.withResolvers();
  /** @type {PromiseWithResolvers<void>} */
  #begun = Promise.withResolvers();
  #done;

  /**
   * @param {LiveObject} object
   * @param {number} owner
   */
  constructor(object, owner) {
    this.#object = object;
    this.#outer = object.transaction;
    this.owner = owner;
    object.transaction = this;
    // Decided perhaps before the platform has begun, and so before anyone looks at it.
    this.#decided.promise.catch(() => {});
    this.#done = this.#run();
    // `end` answers for a failure; after `close` nobody asks.
    this.#done.catch(() => {});
  }

  get begun() {
    return Promise.race([this.#begun.promise, this.#done]);
  }

  /** Resolves when it is over, however it went. */
  get over() {
    return this.#done.then(
      () => {},
      () => {},
    );
  }

  async #run() {
    try {
      await this.#outer?.begun;
      await this.#object.state.storage.transaction(() => {
        this.#begun.resolve();
        return this.#decided.promise;
      });
    } catch (error) {
      if (!(error instanceof RolledBack)) throw platformError(error);
    } finally {
      this.#over = true;
      if (this.#object.transaction === this) this.#object.transaction = this.#outer;
    }
  }

  /**
   * @param {boolean} commit
   * @returns {Promise<void>}
   */
  end(commit) {
    if (this.#over && !commit) return this.#done;
    if (this.#over) throw new HostError("ValueError", "this transaction has been rolled back, with one that it was in");
    if (commit && this.#object.transaction !== this) {
      this.close();
      throw new HostError(
        "ValueError",
        "this transaction ends before one that the same request began in it, and both are rolled back; let no task or " +
          "thread begin one while another of the request is in one",
      );
    }
    if (commit) this.#decided.resolve();
    else this.close();
    return this.#done;
  }

  close() {
    for (let inner = this.#object.transaction; inner && inner !== this; inner = inner.#outer) inner.#rollBack();
    this.#rollBack();
  }

  #rollBack() {
    this.#over = true;
    this.#decided.reject(new RolledBack());
  }
}

/**
 * Use an object's storage: at once, or when the transaction of another request has ended.
 * @template T
 * @param {Context} context
 * @param {(storage: DurableObjectStorage, object: LiveObject) => T} use
 * @returns {T | Promise<T>}
 */
export function inStorage(context, use) {
  const { object, owner } = context;
  if (!object) throw new HostError("Internal", "this interpreter is no Durable Object of the project's");
  const open = object.transaction;
  if (!open || open.owner === owner) return platformNow(() => use(object.state.storage, object));
  return open.over.then(() => /** @type {T} */ (inStorage(context, use)));
}
