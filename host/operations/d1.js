// @ts-check
/** @import { Context } from "../door.js" */

import { HostError, platform } from "../host-error.js";
import { exact } from "../sql-value.js";
import { binding } from "./env.js";

/** A session, until its request ends; the platform has nothing to close. */
class Session {
  /** @param {D1DatabaseSession} session */
  constructor(session) {
    this.session = session;
  }

  close() {}
}

/**
 * @param {Context} context
 * @param {string} name
 * @returns {D1Database}
 */
function database(context, name) {
  return /** @type {D1Database} */ (binding(context, name, "d1"));
}

/**
 * @param {Context} context
 * @param {number} handle
 * @returns {D1DatabaseSession}
 */
function sessionOf({ handles }, handle) {
  const session = handles.get(handle);
  if (session instanceof Session) return session.session;
  throw new HostError("ValueError", "this D1 session has ended with its request; start another from its bookmark");
}

/**
 * @param {Context} context
 * @param {string} name
 * @param {number | null} handle
 * @returns {D1Database | D1DatabaseSession}
 */
function target(context, name, handle) {
  return handle === null ? database(context, name) : sessionOf(context, handle);
}

/**
 * @param {D1Database | D1DatabaseSession} target
 * @param {string} sql
 * @param {unknown[]} values
 */
function prepared(target, sql, values) {
  const statement = target.prepare(sql);
  return values.length === 0 ? statement : statement.bind(...values);
}

/**
 * @param {Context} context
 * @param {string} name
 * @param {number | null} session
 * @param {string} sql
 * @param {unknown[]} values
 */
export async function all(context, name, session, sql, values) {
  const to = target(context, name, session);
  return resultOf(await platform(() => prepared(to, sql, values).all()));
}

/**
 * @param {Context} context
 * @param {string} name
 * @param {number | null} session
 * @param {string} sql
 * @param {unknown[]} values
 * @param {string | null} column
 */
export async function first(context, name, session, sql, values, column) {
  const to = target(context, name, session);
  const row = await platform(() => prepared(to, sql, values).first());
  if (row === null) return null;
  if (column === null) return rowOf(row);
  if (!Object.hasOwn(row, column)) {
    throw new HostError("Platform", `no column ${JSON.stringify(column)} in the row; it has ${Object.keys(row).join(", ")}`);
  }
  return valueOf(row[column], column);
}

/**
 * @param {Context} context
 * @param {string} name
 * @param {number | null} session
 * @param {string} sql
 * @param {unknown[]} values
 * @param {boolean} columnNames
 */
export async function raw(context, name, session, sql, values, columnNames) {
  const to = target(context, name, session);
  const [names, ...rows] = await platform(() => prepared(to, sql, values).raw({ columnNames: true }));
  const converted = rows.map((row) => /** @type {unknown[]} */ (row).map((value, i) => valueOf(value, names[i])));
  return columnNames ? [names, ...converted] : converted;
}

/**
 * @param {Context} context
 * @param {string} name
 * @param {number | null} session
 * @param {[sql: string, values: unknown[]][]} statements
 */
export async function batch(context, name, session, statements) {
  const to = target(context, name, session);
  const results = await platform(() => to.batch(statements.map(([sql, values]) => prepared(to, sql, values))));
  return results.map(resultOf);
}

/**
 * @param {Context} context
 * @param {string} name
 * @param {string} sql
 */
export function exec(context, name, sql) {
  const to = database(context, name);
  return platform(() => to.exec(sql));
}

/**
 * @param {Context} context
 * @param {string} name
 */
export function dump(context, name) {
  const to = database(context, name);
  return platform(() => to.dump());
}

/**
 * @param {Context} context
 * @param {string} name
 * @param {string} start
 * @returns {number}
 */
export function session(context, name, start) {
  const to = database(context, name);
  try {
    return context.handles.add(context.owner, new Session(to.withSession(start)));
  } catch (error) {
    throw new HostError("Platform", error instanceof Error ? error.message : String(error));
  }
}

/**
 * @param {Context} context
 * @param {number} handle
 * @returns {string | null}
 */
export function bookmark(context, handle) {
  return sessionOf(context, handle).getBookmark() ?? null;
}

/** @param {D1Result<unknown>} result */
function resultOf({ results, success, meta }) {
  return { results: results.map((row) => rowOf(/** @type {Record<string, unknown>} */ (row))), success, meta };
}

/** @param {Record<string, unknown>} row */
function rowOf(row) {
  return new Map(Object.entries(row).map(([column, value]) => [column, valueOf(value, column)]));
}

/**
 * @param {unknown} value  null, a number, a string, or a BLOB as an array of its bytes
 * @param {string} column
 */
function valueOf(value, column) {
  if (Array.isArray(value)) return Uint8Array.from(value);
  return exact(value, column);
}
