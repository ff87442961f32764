// @ts-check

import { HostError } from "./host-error.js";

/**
 * A value of the platform's, if Python can have all of it: marshal.js would write an object of a class as its own properties.
 * @param {unknown} value
 * @param {string} where
 * @returns {unknown}
 */
export function crossing(value, where) {
  if (Array.isArray(value)) return value.map((item) => crossing(item, where));
  if (ArrayBuffer.isView(value)) return new Uint8Array(value.buffer, value.byteOffset, value.byteLength);
  if (value instanceof ArrayBuffer) return value;
  if (value instanceof Map) return new Map([...value].map(([key, item]) => [crossing(key, where), crossing(item, where)]));
  if (typeof value === "object" && value !== null) {
    const prototype = Object.getPrototypeOf(value);
    if (prototype === null || prototype === Object.prototype) {
      return new Map(Object.entries(value).map(([key, item]) => [key, crossing(item, where)]));
    }
    throw new HostError("TypeError", `${where} gave a ${value.constructor?.name ?? "object"}, which can't become a Python value`);
  }
  if (typeof value === "function" || typeof value === "symbol") {
    throw new HostError("TypeError", `${where} gave a ${typeof value}, which can't become a Python value`);
  }
  return value;
}
