// @ts-check
// The Durable Object that Python runs in: one event context in which requests share an interpreter.

import { DurableObject } from "cloudflare:workers";

import { bundle } from "./bundle.js";
import { Interpreter } from "./interpreter.js";

/** @import { EventFacts } from "./door.js" */

export class PythonDO extends DurableObject {
  #interpreter;

  /**
   * @param {DurableObjectState} state
   * @param {Record<string, unknown>} env
   */
  constructor(state, env) {
    super(state, env);
    const { PYMODE_OBJECT, ...bindings } = env;
    this.#interpreter = new Interpreter(bundle, bindings);
  }

  /**
   * @override
   * @param {Request} request
   */
  fetch(request) {
    return this.#interpreter.fetch(request);
  }

  /**
   * For worker.js, which events that are no requests come to.
   * @param {EventFacts} facts
   */
  deliver(facts) {
    return this.#interpreter.deliver(facts);
  }
}
