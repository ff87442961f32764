// @ts-check
/** @import { Context } from "../door.js" */

import { HostError } from "../host-error.js";

/**
 * @param {Context} context
 * @returns {[entry: string, className: string | null]} the class is named where the interpreter is a Durable Object
 */
export function entry({ entry, object }) {
  return [entry, object?.name ?? null];
}

/**
 * @param {Context} context
 * @param {string} message
 * @param {string | null} page  in HTML
 */
export function failed(context, message, page) {
  context.failed({ message, page });
}

/** @type {Record<string, (text: string) => void>} */
const levels = {
  debug: (text) => console.debug(text),
  info: (text) => console.info(text),
  warning: (text) => console.warn(text),
  error: (text) => console.error(text),
};

/**
 * @param {Context} _context
 * @param {string} level
 * @param {string} text
 */
export function log(_context, level, text) {
  if (!Object.hasOwn(levels, level)) throw new HostError("ValueError", `no log level ${JSON.stringify(level)}`);
  levels[level](text);
}
