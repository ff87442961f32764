// @ts-check
/** @import { Context } from "../door.js" */

import { binding } from "./env.js";

/**
 * @param {Context} context
 * @param {string} name
 * @returns {[connectionString: string, host: string, port: number, user: string, password: string, database: string]}
 */
export function connection(context, name) {
  const { connectionString, host, port, user, password, database } = /** @type {Hyperdrive} */ (binding(context, name, "hyperdrive"));
  return [connectionString, host, port, user, password, database];
}
