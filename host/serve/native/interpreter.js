// @ts-check
// In place of ../../interpreter.js: the interpreter is a Python program outside of workerd, which gets to the same
// table of operations over connections of its own. All requests and events come to one object, the hub. Each Durable
// Object of the project's has an interpreter too: a program, or a thread of one, that the hub asks for.

import { env as workerEnv } from "cloudflare:workers";

import { answer } from "../../calls.js";
import { perform } from "../../door.js";
import { Handles } from "../../handles.js";
import { HostError, platform } from "../../host-error.js";
import { failureResponse, PASS_THROUGH } from "../../instance.js";
import { Socket } from "../../sockets.js";
import { Arrivals } from "./arrivals.js";
import { connect } from "./connection.js";
import { Queue } from "./queue.js";

/** @import { Bundle } from "../../bundle.js" */
/** @import { Env } from "../../worker.js" */
/** @import { Context, EventFacts, EventState, LiveObject, Outcome, RequestState, StartFailure } from "../../door.js" */

/**
 * @template T
 * @typedef {T & { answer: Promise<any>, fail: (why: string) => void }} InFlight
 */

const ENDED = "its Python has ended";

export class Interpreter {
  #bundle;
  #bindings;
  #object;
  /** What the program was started with, over the bindings. @type {Record<string, string>} */
  #variables = {};
  /** @type {Record<string, unknown>} */
  #env;
  /** @type {Map<number, InFlight<RequestState>>} */
  #requests = new Map();
  /** @type {Map<number, InFlight<EventState>>} */
  #events = new Map();
  /** What came of the requests and events that the program made itself. @type {Map<number, Promise<unknown>>} */
  #outcomes = new Map();
  #handles = new Handles();
  #arrivals = new Arrivals();
  #last = 0;
  /** @type {StartFailure | null} */
  #startFailure = null;
  /** An object: whether it has a program, or has asked for one. */
  #isServed = false;
  /** The hub: objects that want a program. @type {Queue<string>} */
  #wanted = new Queue();

  /** What only a program outside asks for. @type {Map<string, (...args: any[]) => unknown>} */
  #own = new Map(
    Object.entries({
      "native.start": (/** @type {Record<string, string>} */ variables) => this.#start(variables),
      "native.join": (/** @type {number} */ generation) => this.#arrivals.begin(generation),
      "native.gone": (/** @type {number} */ generation) => this.#gone(generation),
      "native.retire": () => this.#retire(),
      "native.wanted": () => this.#wanted.get(),
      "native.texts": () => Object.entries(this.#env).filter(([, value]) => typeof value === "string"),
      "native.next": (/** @type {number} */ generation) => this.#arrivals.next(generation),
      "native.end": (/** @type {number} */ id) => this.#end(id, "the handler ended without a response"),
      "native.lost": (/** @type {number} */ generation, /** @type {string} */ why) => this.#lost(generation, why),
      "native.request": this.#made.bind(this),
      "native.event": (/** @type {EventFacts} */ facts) => this.#kept(this.#openEvent(facts)),
      "native.outcome": this.#outcome.bind(this),
    }),
  );

  /**
   * @param {Bundle} bundle
   * @param {Record<string, unknown>} bindings
   * @param {LiveObject | null} [object]
   */
  constructor(bundle, bindings, object = null) {
    this.#bundle = bundle;
    this.#object = object;
    this.#bindings = this.#env = bindings;
  }

  /**
   * @param {Request} request  from a client; or a connection of the program's, which alone knows the token
   * @returns {Promise<Response>}
   */
  fetch(request) {
    if (request.headers.get("pymode-door") === this.#bundle.token && request.body) {
      return Promise.resolve(connect(request.body, (owner, bytes) => this.#answer(owner, bytes)));
    }
    return this.#arrived(this.#openRequest(request));
  }

  /**
   * @param {EventFacts} facts
   * @returns {Promise<Outcome>}
   */
  deliver(facts) {
    const [kind, object] = /** @type {unknown[]} */ (facts);
    if (kind === "native.want") {
      this.#wanted.put(/** @type {string} */ (object));
      return Promise.resolve({ result: this.#variables, failure: null });
    }
    return this.#arrived(this.#openEvent(facts));
  }

  /**
   * @param {number} owner
   * @param {Uint8Array} bytes
   */
  #answer(owner, bytes) {
    return answer(bytes, (name, args) => {
      const own = this.#own.get(name);
      return own ? own(...args) : perform(this.#context(owner), name, args);
    });
  }

  /**
   * Have the program handle what came.
   * @param {number} id
   * @returns {Promise<any>} its answer
   */
  #arrived(id) {
    const { answer } = this.#inFlight(id);
    if (this.#startFailure) this.#end(id);
    else this.#arrivals.add(id);
    if (this.#object && !this.#isServed) void this.#want(this.#object);
    return answer;
  }

  /** @param {LiveObject} object */
  async #want(object) {
    this.#isServed = true;
    const hub = /** @type {Env} */ (/** @type {unknown} */ (workerEnv)).PYMODE_OBJECT.getByName("native");
    const name = `${this.#bundle.objects?.[object.name]}/${object.state.id}`;
    const { result } = await hub.deliver(/** @type {any} */ (["native.want", name]));
    this.#env = { ...this.#bindings, .../** @type {Record<string, string>} */ (result) };
  }

  /** The sources have changed: what comes next is for another program. */
  #retire() {
    this.#startFailure = null;
    this.#isServed = false;
    this.#arrivals.begin(0);
  }

  /**
   * An object's program has ended by itself. What comes next is for another one.
   * @param {number} generation
   */
  #gone(generation) {
    for (const id of this.#arrivals.lose(generation)) this.#end(id, ENDED);
    if (generation !== this.#arrivals.generation) return;
    for (const id of this.#arrivals.drain()) this.#end(id, ENDED);
    this.#retire();
  }

  /** @param {Record<string, string>} variables */
  #start(variables) {
    this.#variables = variables;
    this.#env = { ...this.#bindings, ...variables };
    this.#startFailure = null;
    return this.#arrivals.begin(this.#arrivals.generation + 1);
  }

  /**
   * A generation of the program has ended by itself.
   * @param {number} generation
   * @param {string} why  what requests get to hear until the next one starts
   */
  #lost(generation, why) {
    for (const id of this.#arrivals.lose(generation)) this.#end(id, why);
    this.#failed({ message: why, page: null });
  }

  /** @param {StartFailure} failure */
  #failed(failure) {
    this.#startFailure = failure;
    for (const id of this.#arrivals.drain()) this.#end(id);
  }

  /**
   * A request that the program makes, to handle it itself.
   * @param {string} method
   * @param {string} url
   * @param {[name: string, value: string][]} headers
   * @param {Uint8Array | null} body
   */
  #made(method, url, headers, body) {
    return this.#kept(this.#openRequest(newRequest(url, { method, headers, body, redirect: "manual" })));
  }

  /** @param {number} id */
  #kept(id) {
    // Read at once, because a handler that streams waits for its reader.
    const outcome = this.#inFlight(id).answer.then((value) => (value instanceof Response ? this.#whole(value) : value));
    // Whoever asks for it hears of a failure.
    outcome.catch(() => {});
    this.#outcomes.set(id, outcome);
    return id;
  }

  /** @param {number} id */
  #outcome(id) {
    const outcome = this.#outcomes.get(id);
    this.#outcomes.delete(id);
    return outcome;
  }

  /**
   * @param {Response} response
   * @returns {Promise<[status: number, statusText: string, headers: [string, string][], body: ArrayBuffer, socket: number | null]>}
   */
  async #whole(response) {
    let handle = null;
    if (response.webSocket) {
      const socket = new Socket(response.webSocket);
      socket.accept();
      handle = this.#handles.add(0, socket);
    }
    const body = await platform(() => response.arrayBuffer());
    return [response.status, response.statusText, [...response.headers], body, handle];
  }

  /** @param {Request} request */
  #openRequest(request) {
    const id = ++this.#last;
    /** @type {PromiseWithResolvers<Response>} */
    const { promise, resolve, reject } = Promise.withResolvers();
    this.#requests.set(id, {
      request,
      respond: resolve,
      passThrough: () => reject(new Error(PASS_THROUGH)),
      answer: promise,
      fail: (why) => {
        if (this.#requests.get(id)?.answered) return;
        if (why) console.error(`${request.method} ${request.url}: ${why}`);
        resolve(failureResponse(this.#startFailure));
      },
    });
    this.#handles.openOwner(id);
    return id;
  }

  /** @param {EventFacts} facts */
  #openEvent(facts) {
    const id = -++this.#last;
    /** @type {PromiseWithResolvers<Outcome>} */
    const { promise, resolve } = Promise.withResolvers();
    const fail = (/** @type {string} */ why) => resolve({ result: null, failure: ["Error", this.#startFailure?.message ?? why] });
    this.#events.set(id, { facts, settle: resolve, answer: promise, fail });
    this.#handles.openOwner(id);
    return id;
  }

  /**
   * Let go of what has come to its end, answered or not.
   * @param {number} id
   * @param {string} [why]  it has no answer
   */
  #end(id, why = "") {
    const state = this.#requests.get(id) ?? this.#events.get(id);
    if (!state) return;
    state.fail(why);
    this.#requests.delete(id);
    this.#events.delete(id);
    this.#arrivals.forget(id);
    this.#handles.closeOwner(id);
  }

  /** @param {number} id */
  #inFlight(id) {
    const state = this.#requests.get(id) ?? this.#events.get(id);
    if (!state) throw new HostError("Internal", `nothing in flight has the number ${id}`);
    return state;
  }

  /**
   * @param {number} owner
   * @returns {Context}
   */
  #context(owner) {
    return {
      env: this.#env,
      object: this.#object,
      owner,
      requests: this.#requests,
      events: this.#events,
      handles: this.#handles,
      entry: this.#bundle.entry,
      failed: (failure) => this.#failed(failure),
    };
  }
}

/** @param {string} url @param {RequestInit} init */
function newRequest(url, init) {
  try {
    return new Request(url, init);
  } catch (error) {
    throw new HostError("ValueError", error instanceof Error ? error.message : String(error));
  }
}
