// @ts-check
/** @import { Context, LiveObject } from "../door.js" */

import { HostError, platform } from "../host-error.js";

/** A time in which the object gets no events; Python ends it. */
class Block {
  /** @type {PromiseWithResolvers<void>} */
  #end = Promise.withResolvers();
  /** @type {Promise<void>} */
  #over;

  /** @param {DurableObjectState} state */
  constructor(state) {
    const begun = Promise.withResolvers();
    this.begun = begun.promise;
    this.#over = state.blockConcurrencyWhile(() => {
      begun.resolve(undefined);
      return this.#end.promise;
    });
    this.#over.catch(() => {});
  }

  end() {
    this.#end.resolve();
    return this.#over;
  }

  close() {
    this.#end.resolve();
  }
}

/**
 * @param {Context} context
 * @returns {[id: string, name: string | null]}
 */
export function id(context) {
  const { id } = liveObject(context).state;
  return [id.toString(), id.name ?? null];
}

/**
 * @param {Context} context
 * @returns {Promise<number>} its handle
 */
export async function block(context) {
  const block = new Block(liveObject(context).state);
  const handle = context.handles.add(context.owner, block);
  await block.begun;
  return handle;
}

/**
 * @param {Context} context
 * @param {number} handle
 */
export async function unblock({ handles }, handle) {
  const block = handles.remove(handle);
  if (!(block instanceof Block)) throw new HostError("ValueError", "this block has ended with its request");
  await platform(() => block.end());
}

/**
 * End the object: its memory is lost, and what runs in it.
 * @param {Context} context
 * @param {string | null} reason
 */
export function abort(context, reason) {
  liveObject(context).state.abort(reason ?? undefined);
}

/**
 * @param {Context} context
 * @returns {LiveObject}
 */
function liveObject({ object }) {
  if (!object) throw new HostError("Internal", "this interpreter is no Durable Object of the project's");
  return object;
}
