// @ts-check
/** @import { Context } from "../door.js" */

import { HostError } from "../host-error.js";

/** Platform classes that have operations or a class in Python of their own, by constructor. */
const kindByConstructor = new Map([
  ["D1Database", "d1"],
  ["DispatchNamespace", "dispatch"],
  ["DurableObjectNamespace", "namespace"],
  // What answers to any method name (RPC), and takes requests: Workers, static files, certificates, …
  ["Fetcher", "service"],
  ["Hyperdrive", "hyperdrive"],
  ["KvNamespace", "kv"],
  ["R2Bucket", "r2"],
  ["WorkerQueue", "queue"],
]);

/** Those whose constructors have one name on Cloudflare and another here, by a method that no other has. */
const kindByMethod = new Map([
  ["queryById", "vectorize"],
  ["limit", "ratelimit"],
  ["toMarkdown", "ai"],
  ["writeDataPoint", "analytics"],
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
 * @param {Context} context
 * @param {string} name
 * @param {string} kind
 * @returns {unknown} the platform's object, certain to be of that kind
 */
export function binding(context, name, kind) {
  const value = owned(context, name);
  const actual = kindOf(value);
  if (actual !== kind) throw new HostError("TypeError", `binding ${name} is of kind ${actual}, not ${kind}`);
  return value;
}

/**
 * @param {Context} context
 * @param {string} name
 * @returns {unknown}
 */
export function owned({ env }, name) {
  if (!Object.hasOwn(env, name)) throw new HostError("KeyError", `no binding ${JSON.stringify(name)}`);
  return env[name];
}

/**
 * @param {any} value
 * @returns {string}
 */
export function kindOf(value) {
  if (typeof value === "string") return "text";
  if (value === null || typeof value === "number" || typeof value === "boolean") return "json";
  if (typeof value !== "object") return `other:${typeof value}`;
  const constructor = value.constructor?.name ?? "Object";
  if (constructor === "Object" || Array.isArray(value)) {
    // A local dispatch namespace is no instance of a class.
    return typeof value.get === "function" ? "dispatch" : "json";
  }
  const kind = kindByConstructor.get(constructor);
  if (kind) return kind;
  for (const [method, kind] of kindByMethod) {
    if (typeof value[method] === "function") return kind;
  }
  return `other:${constructor}`;
}
