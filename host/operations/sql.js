// @ts-check
/** @import { Context } from "../door.js" */

import { HostError } from "../host-error.js";
import { exact } from "../sql-value.js";
import { inStorage } from "../transaction.js";

/** How much of a result crosses at once, so that a large one is never in memory as a whole. */
const ROWS = 1000;
const CHARACTERS = 1 << 20;

/** A query whose rows are not all read yet. */
class Cursor {
  /** @param {SqlStorageCursor<Record<string, SqlStorageValue>>} cursor */
  constructor(cursor) {
    this.cursor = cursor;
    this.columns = cursor.columnNames;
    this.rows = cursor.raw();
  }

  /** @returns {{ rows: SqlStorageValue[][], done: boolean }} the next ones */
  read() {
    const rows = [];
    let size = 0;
    for (let row = this.rows.next(); !row.done; row = this.rows.next()) {
      for (const [i, value] of row.value.entries()) {
        exact(value, this.columns[i]);
        if (typeof value === "string") size += value.length;
        else if (value instanceof ArrayBuffer) size += value.byteLength;
      }
      rows.push(row.value);
      if (rows.length === ROWS || size >= CHARACTERS) return { rows, done: false };
    }
    return { rows, done: true };
  }

  close() {}
}

/**
 * @typedef {[rows: SqlStorageValue[][], rowsRead: number, rowsWritten: number, cursor: number | null]} Page
 *   The cursor's handle is null where no rows are left.
 */

/**
 * @param {Context} context
 * @param {string} query
 * @param {SqlStorageValue[]} values
 * @returns {Promise<[columns: string[], ...Page]> | [columns: string[], ...Page]}
 */
export function exec(context, query, values) {
  return inStorage(context, ({ sql }) => {
    const cursor = new Cursor(sql.exec(query, ...values));
    return [cursor.columns, ...page(context, cursor, null)];
  });
}

/**
 * @param {Context} context
 * @param {number} handle
 * @returns {Promise<Page> | Page}
 */
export function next(context, handle) {
  const cursor = context.handles.get(handle);
  if (!(cursor instanceof Cursor)) {
    throw new HostError("ValueError", "this cursor has been closed: its request has ended; read its rows before");
  }
  return inStorage(context, () => page(context, cursor, handle));
}

/**
 * @param {Context} context
 * @returns {Promise<number> | number} in bytes
 */
export function size(context) {
  return inStorage(context, ({ sql }) => sql.databaseSize);
}

/**
 * @param {Context} context
 * @param {Cursor} cursor
 * @param {number | null} handle
 * @returns {Page}
 */
function page({ owner, handles }, cursor, handle) {
  const { rows, done } = cursor.read();
  if (done && handle !== null) handles.remove(handle);
  if (!done) handle ??= handles.add(owner, cursor);
  return [rows, cursor.cursor.rowsRead, cursor.cursor.rowsWritten, done ? null : handle];
}
