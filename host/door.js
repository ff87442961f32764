// @ts-check
// Everything that Python can ask of the host: one table, operation → function. A function takes the context
// and the arguments that Python gave, and returns a value or a promise of one (marshal.js says which values).
// Arguments own their bytes: an operation may keep them while it waits.

import { HostError } from "./host-error.js";
import * as ai from "./operations/ai.js";
import * as clock from "./operations/clock.js";
import * as d1 from "./operations/d1.js";
import * as env from "./operations/env.js";
import * as event from "./operations/event.js";
import * as fetch from "./operations/fetch.js";
import * as host from "./operations/host.js";
import * as hyperdrive from "./operations/hyperdrive.js";
import * as kv from "./operations/kv.js";
import * as namespace from "./operations/namespace.js";
import * as object from "./operations/object.js";
import * as queue from "./operations/queue.js";
import * as r2 from "./operations/r2.js";
import * as request from "./operations/request.js";
import * as response from "./operations/response.js";
import * as rpc from "./operations/rpc.js";
import * as sql from "./operations/sql.js";
import * as storage from "./operations/storage.js";
import * as stream from "./operations/stream.js";
import * as websocket from "./operations/websocket.js";

/** @import { ErrorKind } from "./host-error.js" */
/** @import { Handles } from "./handles.js" */
/** @import { Transaction } from "./transaction.js" */

/**
 * One HTTP request in flight, from its arrival until its Python handler has returned.
 * @typedef {object} RequestState
 * @property {Request} request
 * @property {(response: Response) => void} respond  hands the answer to the platform; called at most once
 * @property {() => void} passThrough  has the platform ask the origin instead; in place of `respond`
 * @property {boolean} [answered]  set by response.*
 */

/**
 * What Python gets to know of an event that is no request; times in milliseconds since the epoch. The first two
 * come to the entry module's handlers, the others to a Durable Object's.
 * @typedef {["scheduled", cron: string, time: number] | ["queue", queue: string, messages: QueueMessage[]]
 *   | ["call", method: string, args: unknown[]] | ["alarm", retries: number]
 *   | ["websocket_message", socket: WebSocket, data: string | ArrayBuffer]
 *   | ["websocket_close", socket: WebSocket, code: number, reason: string, wasClean: boolean]
 *   | ["websocket_error", socket: WebSocket, message: string]} EventFacts
 * @typedef {[id: string, time: number, body: unknown, attempts: number]} QueueMessage
 */

/**
 * A call for the platform's own event (null), or for one of its messages (an index).
 * @typedef {[target: number | null, method: string, options: object | null]} Decision
 * The result is decisions for a timer or a batch, a value for a call; the failure an exception of the handler.
 * @typedef {{ result: unknown, failure: [type: string, message: string] | null }} Outcome
 */

/**
 * The Durable Object that an interpreter is, where the entry module defines its class.
 * @typedef {object} LiveObject
 * @property {string} name  of the class
 * @property {DurableObjectState} state
 * @property {Transaction | null} transaction  the innermost that is open
 */

/**
 * One such event, until its Python handler has returned.
 * @typedef {object} EventState
 * @property {EventFacts} facts
 * @property {(outcome: Outcome) => void} settle  tells the platform; the first call counts
 */

/**
 * Why the entry module could not be imported: for the log, and for developers' browsers.
 * @typedef {{ message: string, page: string | null }} StartFailure
 */

/**
 * What an operation may touch. `owner` is the request that asked (0: the object); it belongs to one call,
 * so operations read it before their first `await`.
 * @typedef {object} Context
 * @property {Record<string, unknown>} env  the bindings that Python sees, PYMODE_OBJECT left out
 * @property {LiveObject | null} object
 * @property {number} owner
 * @property {Map<number, RequestState>} requests
 * @property {Map<number, EventState>} events  their ids are negative
 * @property {Handles} handles
 * @property {string} entry  the entry module, relative to the project: "src/entry.py"
 * @property {(failure: StartFailure) => void} failed  start-up failed
 */

/** @typedef {(context: Context, ...args: any[]) => unknown} Operation */

/** @type {Record<string, Record<string, Operation>>} */
const nouns = {
  ai, clock, d1, env, event, fetch, host, hyperdrive, kv, namespace, object, queue,
  r2, request, response, rpc, sql, storage, stream, websocket,
};

/** @type {ReadonlyMap<string, Operation>} */
export const operations = new Map(
  Object.entries(nouns).flatMap(([noun, verbs]) =>
    Object.entries(verbs).map(([verb, run]) => /** @type {[string, Operation]} */ ([`${noun}.${verb}`, run])),
  ),
);

/**
 * Perform one operation. Throws, or rejects, with anything; `failure` says what Python gets to see of it.
 * @param {Context} context
 * @param {string} name
 * @param {unknown[]} args
 * @returns {unknown} the value, or a promise of it
 */
export function perform(context, name, args) {
  const operation = operations.get(name);
  if (!operation) throw new HostError("Internal", `no operation ${JSON.stringify(name)}`);
  return operation(context, ...args);
}

/**
 * The error half of an answer.
 * @param {unknown} error
 * @returns {[kind: ErrorKind, message: string]}
 */
export function failure(error) {
  if (error instanceof HostError) return [error.kind, error.message];
  // Platform calls report through HostError, so anything else is a mistake in an operation: keep where it happened.
  return ["Internal", error instanceof Error ? (error.stack ?? error.message) : String(error)];
}
