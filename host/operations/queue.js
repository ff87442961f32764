// @ts-check
/** @import { Context } from "../door.js" */

import { platform } from "../host-error.js";
import { binding } from "./env.js";

/**
 * @param {Context} context
 * @param {string} name
 * @returns {Queue}
 */
function queue(context, name) {
  return /** @type {Queue} */ (binding(context, name, "queue"));
}

/**
 * @param {Context} context
 * @param {string} name
 * @param {unknown} body
 * @param {QueueContentType} contentType
 * @param {QueueSendOptions} options
 * @returns {Promise<void>}
 */
export async function send(context, name, body, contentType, options) {
  const target = queue(context, name);
  await platform(() => target.send(body, { ...options, contentType }));
}

/**
 * @param {Context} context
 * @param {string} name
 * @param {[body: unknown, contentType: QueueContentType, delaySeconds: number | null][]} rows
 * @param {QueueSendBatchOptions} options
 * @returns {Promise<void>}
 */
export async function send_batch(context, name, rows, options) {
  const target = queue(context, name);
  const messages = rows.map(([body, contentType, delaySeconds]) => ({
    body,
    contentType,
    delaySeconds: delaySeconds ?? undefined,
  }));
  await platform(() => target.sendBatch(messages, options));
}
