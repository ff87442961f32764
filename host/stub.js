// @ts-check

import { HostError, platformNow } from "./host-error.js";
import { binding } from "./operations/env.js";

/** @import { Context } from "./door.js" */

/**
 * Where objects of one class are: a binding, or what it has in one jurisdiction.
 * @typedef {[binding: string, jurisdiction: DurableObjectJurisdiction | null]} Space
 *
 * Which of them is meant: one of the two is there, or both.
 * @typedef {[id: string | null, name: string | null, options: DurableObjectNamespaceGetDurableObjectOptions]} Address
 */

/**
 * @param {Context} context
 * @param {Space} space
 * @returns {DurableObjectNamespace}
 */
export function namespaceOf(context, [name, jurisdiction]) {
  const namespace = /** @type {DurableObjectNamespace} */ (binding(context, name, "namespace"));
  return jurisdiction === null ? namespace : platformNow(() => namespace.jurisdiction(jurisdiction));
}

/**
 * @param {DurableObjectNamespace} namespace
 * @param {string} text
 * @returns {DurableObjectId}
 */
export function idOf(namespace, text) {
  try {
    return namespace.idFromString(text);
  } catch (error) {
    // Not 64 hex digits, or of another class.
    throw new HostError("ValueError", error instanceof Error ? error.message : String(error));
  }
}

/**
 * A new stub each time: one that a failure of the platform's has broken stays broken.
 * @param {Context} context
 * @param {Space} space
 * @param {Address} address
 * @returns {DurableObjectStub}
 */
export function stubOf(context, space, [digits, name, options]) {
  const namespace = namespaceOf(context, space);
  const id = digits === null ? null : idOf(namespace, digits);
  // By its name if it has one: an id made from its digits would not know it, nor would the object.
  if (name !== null) return platformNow(() => namespace.getByName(name, options));
  return platformNow(() => namespace.get(/** @type {DurableObjectId} */ (id), options));
}
