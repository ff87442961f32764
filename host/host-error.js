// @ts-check

/**
 * Which exception Python raises. "Internal" is our mistake; every other kind is the user's or the platform's.
 * @typedef {"TypeError" | "ValueError" | "PermissionError" | "KeyError" | "Cancelled" | "Timeout" | "Platform" | "Internal"} ErrorKind
 */

/** A failure that Python sees as an exception of the given kind. */
export class HostError extends Error {
  /**
   * @param {ErrorKind} kind
   * @param {string} message
   */
  constructor(kind, message) {
    super(message);
    this.kind = kind;
  }
}

/**
 * Run one call into the platform; what it throws or rejects with becomes a "Platform" error with its message.
 * Only around the platform's own calls: an exception from our code must stay recognisable as ours.
 * @template T
 * @param {() => T | Promise<T>} call
 * @returns {Promise<T>}
 */
export async function platform(call) {
  try {
    return await call();
  } catch (error) {
    throw platformError(error);
  }
}

/**
 * The same for a call that answers at once.
 * @template T
 * @param {() => T} call
 * @returns {T}
 */
export function platformNow(call) {
  try {
    return call();
  } catch (error) {
    throw platformError(error);
  }
}

/**
 * @param {unknown} error
 * @returns {HostError}
 */
export function platformError(error) {
  if (error instanceof HostError) return error;
  if (!(error instanceof Error)) return new HostError("Platform", String(error));
  if (error.name === "TimeoutError") return new HostError("Timeout", error.message);
  if (error.name === "AbortError") return new HostError("Cancelled", error.message);
  return new HostError("Platform", error.message || error.name);
}
