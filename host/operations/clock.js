// @ts-check

/** @returns {number} milliseconds since the epoch; the platform stops its clock between I/O */
export function now() {
  return Date.now();
}
