// @ts-check
// The worker of `pymode dev` and `pymode.testing`: worker.js as it is in every bundle, and the door to it for Python
// that runs outside. It is the main module of a bundle that is never deployed (native.py makes it).

import { WorkerEntrypoint } from "cloudflare:workers";

import { bundle } from "../../bundle.js";
import worker from "../../worker.js";
import { withCors } from "./cors.js";

/** @import { Env } from "../../worker.js" */

export * from "../../worker.js";

/** @param {Env} env all events come to one object, which one Python program serves */
const one = (env) => ({ PYMODE_OBJECT: /** @type {any} */ ({ getByName: () => env.PYMODE_OBJECT.getByName("native") }) });

export default {
  /** @param {Request} request @param {Env} env @param {ExecutionContext} context */
  fetch(request, env, context) {
    const fetch = () => worker.fetch(request, one(env), context);
    return bundle.cors ? withCors(request, fetch) : fetch();
  },
  /** @param {ScheduledController} controller @param {Env} env */
  scheduled: (controller, env) => worker.scheduled(controller, one(env)),
  /** @param {MessageBatch} batch @param {Env} env */
  queue: (batch, env) => worker.queue(batch, one(env)),
};

/** @extends {WorkerEntrypoint<Env>} */
export class Door extends WorkerEntrypoint {
  /**
   * @override
   * @param {Request} request
   */
  fetch(request) {
    // Whoever knows the token may do what the worker may; web pages, which can reach this socket, don't know it.
    if (request.headers.get("pymode-door") !== bundle.token) return new Response("not for you\n", { status: 403 });
    const object = request.headers.get("pymode-object");
    if (!object) return this.env.PYMODE_OBJECT.getByName("native").fetch(request);
    const [name, id] = object.split("/");
    const namespace = /** @type {Record<string, DurableObjectNamespace>} */ (/** @type {unknown} */ (this.env))[name];
    return namespace.get(namespace.idFromString(id)).fetch(request);
  }
}
