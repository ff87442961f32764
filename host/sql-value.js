// @ts-check

import { HostError } from "./host-error.js";

/** SQLite's integers end here; a larger number can only be a REAL. */
const INT64 = 2 ** 63;

/**
 * A value of an SQLite column, if JavaScript has kept it exactly.
 * @template T
 * @param {T} value
 * @param {string} column
 * @returns {T}
 */
export function exact(value, column) {
  // An INTEGER that JavaScript's numbers can't hold has become another number by now.
  if (Number.isInteger(value) && !Number.isSafeInteger(value) && Math.abs(Number(value)) <= INT64) {
    throw new HostError(
      "ValueError",
      `column ${JSON.stringify(column)} holds a number near ${value}, beyond 2^53, where the platform's numbers are no ` +
        "longer exact; select CAST(… AS TEXT) and take int() of it",
    );
  }
  return value;
}
