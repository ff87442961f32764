// @ts-check
// The Durable Objects that Python runs in: each is one event context, in which requests share an interpreter.

import { DurableObject } from "cloudflare:workers";

import { bundle } from "./bundle.js";
import { crossing } from "./crossing.js";
import { HostError } from "./host-error.js";
import { Interpreter } from "./interpreter.js";
import { Spare } from "./spare.js";

/** @import { EventFacts } from "./door.js" */

/** For whichever object of this isolate is the first. */
const spare = new Spare(bundle);

/** The object of worker.js: it calls the handlers of the entry module. */
export class PythonDO extends DurableObject {
  #interpreter;

  /**
   * @param {DurableObjectState} state
   * @param {Record<string, unknown>} env
   */
  constructor(state, env) {
    super(state, env);
    this.#interpreter = new Interpreter(bundle, bindingsOf(env), null, spare);
  }

  /**
   * @override
   * @param {Request} request
   */
  fetch(request) {
    return this.#interpreter.fetch(request);
  }

  /** For `pymode preview`, which says before the first request what is wrong with the entry module. */
  start() {
    return this.#interpreter.start();
  }

  /**
   * For worker.js, which events that are no requests come to.
   * @param {EventFacts} facts
   */
  deliver(facts) {
    return this.#interpreter.deliver(facts);
  }
}

/**
 * The JavaScript class of one that the entry module defines. What a stub calls, Python's instance gets.
 * @param {string} name
 */
export function objectClass(name) {
  return class extends DurableObject {
    #interpreter;

    static {
      // The platform looks a called method up on the prototypes: what is found on none of them is Python's.
      const methods = new Proxy(DurableObject.prototype, {
        get(target, method, instance) {
          if (typeof method === "symbol" || method === "then" || method in target) return Reflect.get(target, method, instance);
          return (/** @type {unknown[]} */ ...args) => instance.#call(method, args);
        },
      });
      Object.setPrototypeOf(this.prototype, methods);
    }

    /**
     * @param {DurableObjectState} state
     * @param {Record<string, unknown>} env
     */
    constructor(state, env) {
      super(state, env);
      this.#interpreter = new Interpreter(bundle, bindingsOf(env), { name, state, transaction: null }, spare);
    }

    /**
     * @override
     * @param {Request} request
     */
    fetch(request) {
      return this.#interpreter.fetch(request);
    }

    /**
     * @override
     * @param {AlarmInvocationInfo} [info]
     */
    async alarm(info) {
      await this.#deliver(["alarm", info?.retryCount ?? 0]);
    }

    /**
     * @override
     * @param {WebSocket} socket
     * @param {string | ArrayBuffer} data
     */
    async webSocketMessage(socket, data) {
      await this.#deliver(["websocket_message", socket, data]);
    }

    /**
     * @override
     * @param {WebSocket} socket
     * @param {number} code
     * @param {string} reason
     * @param {boolean} wasClean
     */
    async webSocketClose(socket, code, reason, wasClean) {
      await this.#deliver(["websocket_close", socket, code, reason, wasClean]);
    }

    /**
     * @override
     * @param {WebSocket} socket
     * @param {unknown} error
     */
    async webSocketError(socket, error) {
      await this.#deliver(["websocket_error", socket, error instanceof Error ? error.message : String(error)]);
    }

    /**
     * @param {string} method
     * @param {unknown[]} args
     */
    async #call(method, args) {
      try {
        args = args.map((arg, i) => crossing(arg, `argument ${i + 1} of ${method}()`));
      } catch (error) {
        throw error instanceof HostError ? pythonError([error.kind, error.message]) : error;
      }
      return this.#deliver(["call", method, args]);
    }

    /** @param {EventFacts} facts */
    async #deliver(facts) {
      const { result, failure } = await this.#interpreter.deliver(facts);
      if (failure) throw pythonError(failure);
      return result;
    }
  };
}

/** @param {Record<string, unknown>} env */
function bindingsOf({ PYMODE_OBJECT, ...bindings }) {
  return bindings;
}

/**
 * What the caller of a method gets to see of a Python exception: RPC carries name and message.
 * @param {[type: string, message: string]} failure
 */
function pythonError([type, message]) {
  const error = new Error(message);
  error.name = type;
  return error;
}
