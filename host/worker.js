// @ts-check
// The stateless entry: passes each request on, as it is, to the object in the data centre where it arrived, and
// other events to one object of their own.

import { PASS_THROUGH } from "./instance.js";

export * from "./objects.js";
export { PythonDO } from "./python-do.js";

/** @import { Decision, EventFacts, Outcome } from "./door.js" */
/** @import { PythonDO } from "./python-do.js" */

/** @typedef {{ PYMODE_OBJECT: DurableObjectNamespace<PythonDO> }} Env */

export default {
  /**
   * @param {Request} request
   * @param {Env} env
   * @param {ExecutionContext} context
   */
  async fetch(request, env, context) {
    const place = /** @type {string | undefined} */ (request.cf?.colo) ?? "local";
    try {
      return await env.PYMODE_OBJECT.getByName(place).fetch(request);
    } catch (error) {
      // Only here, outside of the object, the platform can be asked to go on to the origin.
      if (error instanceof Error && error.message === PASS_THROUGH) context.passThroughOnException();
      throw error;
    }
  },

  /**
   * @param {ScheduledController} controller
   * @param {Env} env
   */
  async scheduled(controller, env) {
    await deliver(env, ["scheduled", controller.cron, controller.scheduledTime], controller, []);
  },

  /**
   * @param {MessageBatch} batch
   * @param {Env} env
   */
  async queue(batch, env) {
    const messages = batch.messages.map(({ id, timestamp, body, attempts }) => [id, timestamp.getTime(), body, attempts]);
    await deliver(env, /** @type {EventFacts} */ (["queue", batch.queue, messages]), batch, batch.messages);
  },
};

/**
 * Have Python handle an event, and do with the platform's objects what it decided. Rejects if its handler failed.
 * @param {Env} env
 * @param {EventFacts} facts
 * @param {ScheduledController | MessageBatch} event
 * @param {readonly Message[]} messages
 */
async function deliver(env, facts, event, messages) {
  const { result, failure } = /** @type {Outcome} */ (await env.PYMODE_OBJECT.getByName("events").deliver(facts));
  for (const [target, method, options] of /** @type {Decision[]} */ (result ?? [])) {
    const chosen = /** @type {any} */ (target === null ? event : messages[target]);
    chosen[method](options ?? undefined);
  }
  if (failure) throw new Error(failure[1]);
}
