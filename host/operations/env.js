// @ts-check
/** @import { Context } from "../door.js" */

import { crossing } from "../crossing.js";
import { HostError, platform } from "../host-error.js";

/** Platform classes that have an operation of their own, by constructor. A service binding answers to any
 * method name (RPC), so looking for methods would take it for whatever is asked first. */
const kindByConstructor = new Map([
  ["D1Database", "d1"],
  ["DurableObjectNamespace", "namespace"],
  ["KvNamespace", "kv"],
  ["R2Bucket", "r2"],
  ["WorkerQueue", "queue"],
]);

/**
 * What each binding is, from the object itself and never from its name.
 * @param {Context} context
 * @returns {Map<string, string>} name → "text", "json", a noun of operations, or "other:<constructor>"
 */
export function kinds(context) {
  return new Map(Object.entries(context.env).map(([name, value]) => [name, kindOf(value)]));
}

/**
 * @param {Context} context
 * @param {string} name
 * @returns {string}
 */
export function text(context, name) {
  return /** @type {string} */ (binding(context, name, "text"));
}

/**
 * @param {Context} context
 * @param {string} name
 * @returns {unknown}
 */
export function json(context, name) {
  return binding(context, name, "json");
}

/**
 * Call a method of a binding that has no operations of its own.
 * @param {Context} context
 * @param {string} name
 * @param {string} method
 * @param {unknown[]} args
 * @returns {Promise<unknown>}
 */
export async function call({ env }, name, method, args) {
  if (!Object.hasOwn(env, name)) throw new HostError("KeyError", `no binding ${JSON.stringify(name)}`);
  const target = /** @type {Record<string, unknown>} */ (env[name]);
  const run = target[method];
  if (typeof run !== "function") {
    throw new HostError("TypeError", `env.${name} is a ${kindOf(target).replace("other:", "")} and has no method ${JSON.stringify(method)}`);
  }
  const result = await platform(() => Reflect.apply(run, target, args));
  return crossing(result, `env.${name}.call(${JSON.stringify(method)})`);
}

/**
 * @param {Context} context
 * @param {string} name
 * @param {string} kind
 * @returns {unknown} the platform's object, certain to be of that kind
 */
export function binding({ env }, name, kind) {
  if (!Object.hasOwn(env, name)) throw new HostError("KeyError", `no binding ${JSON.stringify(name)}`);
  const actual = kindOf(env[name]);
  if (actual !== kind) throw new HostError("TypeError", `binding ${name} is of kind ${actual}, not ${kind}`);
  return env[name];
}

/**
 * @param {unknown} value
 * @returns {string}
 */
function kindOf(value) {
  if (typeof value === "string") return "text";
  if (value === null || typeof value === "number" || typeof value === "boolean") return "json";
  if (typeof value !== "object") return `other:${typeof value}`;
  const constructor = value.constructor?.name ?? "Object";
  if (constructor === "Object" || Array.isArray(value)) return "json";
  return kindByConstructor.get(constructor) ?? `other:${constructor}`;
}
