// @ts-check

import { HostError } from "./host-error.js";

/**
 * What an operation left open for a later one: a body, a stream, a socket. `close` releases it unused;
 * it must not throw, and may be called once.
 * @typedef {{ close(): void }} Resource
 */

/** Integer handles for open resources. Each belongs to a request (or to the object: owner 0) and ends with it. */
export class Handles {
  /** @type {Map<number, { owner: number, resource: Resource }>} */
  #entries = new Map();
  /** Handles by owner that has not ended, so that the end of a request costs what it opened and no more; null for
   * none yet. @type {Map<number, Set<number> | null>} */
  #owned = new Map([[0, null]]);
  /** @type {WeakMap<object, number>} */
  #known = new WeakMap();
  #last = 0;

  get size() {
    return this.#entries.size;
  }

  /**
   * Let a request or an event own handles, until `closeOwner`.
   * @param {number} owner
   */
  openOwner(owner) {
    this.#owned.set(owner, null);
  }

  /**
   * @param {number} owner
   * @param {Resource} resource closed at once, with an error, if its owner has ended meanwhile
   * @returns {number} never used again, so that a stale handle can't reach a newer resource
   */
  add(owner, resource) {
    let owned = this.#owned.get(owner);
    if (owned === undefined) {
      resource.close();
      throw new HostError("Cancelled", "the request that asked for this has ended");
    }
    if (owned === null) this.#owned.set(owner, (owned = new Set()));
    const handle = ++this.#last;
    this.#entries.set(handle, { owner, resource });
    owned.add(handle);
    return handle;
  }

  /**
   * The handle of what the platform knows by an object of its own: the same until it is removed. The object owns it.
   * @param {object} key
   * @param {() => Resource} make
   * @returns {number}
   */
  of(key, make) {
    let handle = this.#known.get(key);
    if (handle === undefined || !this.#entries.has(handle)) {
      handle = this.add(0, make());
      this.#known.set(key, handle);
    }
    return handle;
  }

  /**
   * @param {number} handle
   * @returns {Resource | undefined}
   */
  get(handle) {
    return this.#entries.get(handle)?.resource;
  }

  /**
   * Forget a handle without closing its resource: it has been used up, or the caller closes it.
   * @param {number} handle
   * @returns {Resource | undefined}
   */
  remove(handle) {
    const entry = this.#entries.get(handle);
    if (!entry) return undefined;
    this.#entries.delete(handle);
    this.#owned.get(entry.owner)?.delete(handle);
    return entry.resource;
  }

  /**
   * Close everything that an owner still holds. The host calls it when the request has ended.
   * @param {number} owner
   */
  closeOwner(owner) {
    const owned = this.#owned.get(owner);
    this.#owned.delete(owner);
    if (!owned) return;
    for (const handle of owned) {
      const entry = this.#entries.get(handle);
      this.#entries.delete(handle);
      entry?.resource.close();
    }
  }
}
