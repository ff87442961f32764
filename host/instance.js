// @ts-check
// One wasm instance: CPython started once, then a green thread for each request, until something kills it.

import { Calls } from "./calls.js";
import { DynamicLinker } from "./dlopen.js";
import { Handles } from "./handles.js";
import { Threads } from "./threads.js";
import { Wasi } from "./wasi/index.js";

/** @import { Bundle } from "./bundle.js" */
/** @import { Exports as Symbols } from "./dlopen.js" */
/** @import { Context, EventFacts, EventState, LiveObject, Outcome, RequestState, StartFailure } from "./door.js" */

/** What pymode_request returns (abi.h); it fails only for want of memory. */
const DONE = 0;
const NO_ROOM = 2;

/** The request that nobody sent (pymode._serve.handle). */
const REHEARSAL = -0x80000000;

/** What a request that is to pass through rejects with: the message survives the way to worker.js. */
export const PASS_THROUGH = "pymode: pass through";

/** The interpreter could not be started; the message is the traceback. */
class StartError extends Error {}

/**
 * @typedef {object} OwnExports
 * @property {() => void} _initialize
 * @property {() => number} pymode_abi
 * @property {() => number} pymode_init
 * @property {(request: number) => number} pymode_request
 * @property {(thread: number) => void} pymode_thread
 * @property {() => number} pymode_stack_size
 * @typedef {OwnExports & Symbols} Exports
 */

export class Instance {
  /** Whether it can take no more requests. */
  dead = false;

  #bundle;
  /** @type {Record<string, unknown>} */
  #env = {};
  /** @type {LiveObject | null} */
  #object = null;
  /** @type {Map<number, RequestState & { end: () => void }>} */
  #requests = new Map();
  /** @type {Map<number, EventState & { end: () => void }>} */
  #events = new Map();
  #handles = new Handles();
  #calls = new Calls();
  #linker;
  #threads;
  #wasi;
  /** @type {Exports} */
  #exports;
  #enterRequest;
  /** What `begin` began; true once it is done. @type {Promise<void> | true | undefined} */
  #ready;
  #lastRequest = 0;
  /** @type {StartFailure | null} */
  #startFailure = null;

  /**
   * Nothing runs yet, and nothing is asked of the platform: this may happen while the Worker is loaded.
   * @param {Bundle} bundle
   */
  constructor(bundle) {
    this.#bundle = bundle;
    this.#wasi = new Wasi({
      args: ["python"],
      mounts: { "/lib/python3.13": bundle.stdlib, "/app": bundle.sitePackages },
    });
    this.#linker = new DynamicLinker(bundle.sideModules, bundle.extensions);
    /** @type {(thread: number) => Promise<void>} */
    let enterThread;
    this.#threads = new Threads((thread) => void enterThread(thread).catch((error) => this.#die(error)));
    const instance = new WebAssembly.Instance(bundle.python, {
      wasi_snapshot_preview1: this.#wasi.imports,
      pymode: this.#imports(),
    });
    this.#exports = /** @type {Exports} */ (/** @type {unknown} */ (instance.exports));
    this.#wasi.attach(this.#exports.memory);
    this.#linker.attach(this.#exports);
    enterThread = WebAssembly.promising(this.#exports.pymode_thread);
    this.#enterRequest = WebAssembly.promising(this.#exports.pymode_request);
  }

  /**
   * Start the interpreter, for one object. Requests may come at once; they wait.
   * @param {Record<string, unknown>} env what Python sees as its bindings
   * @param {LiveObject | null} object
   */
  begin(env, object) {
    this.#env = env;
    this.#object = object;
    this.#wasi.open(textOf(env));
    const ready = this.#start().then(() => void (this.#ready = true));
    // Whoever waits for it answers for a failure; nobody may be waiting yet.
    ready.catch(() => {});
    this.#ready = ready;
  }

  /**
   * Before `begin`, and with a snapshot: answer a request that nobody sent, so that V8 has compiled what the
   * first one runs. Throws if that fails; then the instance must not be used.
   */
  rehearse() {
    /** @type {Response | undefined} */
    let answer;
    const respond = (/** @type {Response} */ response) => void (answer = response);
    const ignore = () => {};
    // HEAD, because a Response with a body needs an object to be in.
    const request = new Request("http://rehearsal/?name=value", { method: "HEAD", headers: { accept: "*/*" } });
    this.#requests.set(REHEARSAL, { request, respond, passThrough: ignore, end: ignore });
    this.#handles.openOwner(REHEARSAL);
    const status = this.#exports.pymode_request(REHEARSAL);
    if (status !== DONE || answer?.status !== 200) throw new Error("the rehearsal failed");
    this.#requests.delete(REHEARSAL);
    this.#handles.closeOwner(REHEARSAL);
  }

  /**
   * Run one request. The answer is there as soon as the handler's response is; `ended` is called once nothing of
   * the request runs any more. Both come whatever happens; the answer rejects only with PASS_THROUGH.
   * @param {Request} request
   * @param {() => void} ended
   * @returns {Promise<Response>}
   */
  handle(request, ended) {
    return new Promise((respond, reject) => {
      const id = this.#nextId();
      const passThrough = () => reject(new Error(PASS_THROUGH));
      this.#requests.set(id, { request, respond, passThrough, end: ended });
      this.#run(id);
    });
  }

  /**
   * Run the handler of an event that is no request, in the same way.
   * @param {EventFacts} facts
   * @param {() => void} ended
   * @returns {Promise<Outcome>}
   */
  deliver(facts, ended) {
    return new Promise((settle) => {
      const id = -this.#nextId();
      this.#events.set(id, { facts, settle, end: ended });
      this.#run(id);
    });
  }

  /** Come to where requests can be taken, or say in the log why that can't be. */
  async start() {
    try {
      await this.#ready;
    } catch (error) {
      this.#die(error);
    }
  }

  /** Bytes of memory that each request takes at least. */
  get stackSize() {
    return this.#exports.pymode_stack_size();
  }

  #nextId() {
    this.#lastRequest = (this.#lastRequest + 1) & 0x7fffffff || 1;
    return this.#lastRequest;
  }

  /** @param {number} id */
  #run(id) {
    this.#handles.openOwner(id);
    if (this.#ready === true) this.#enter(id);
    else void this.#ready?.then(() => this.#enter(id), this.#die);
  }

  /** @param {number} id */
  #enter(id) {
    if (!this.dead) void this.#enterRequest(id).then((status) => this.#left(id, status), this.#die);
  }

  /**
   * @param {number} id
   * @param {number} status
   */
  #left(id, status) {
    if (status !== DONE && this.#requests.size + this.#events.size === 1) {
      // Out of memory, and no other request will give any back: only a new instance has room.
      return this.#die(new Error("no memory left"));
    }
    this.#finish(id, status === NO_ROOM ? "no memory left for it" : "the handler ended without a response");
  }

  /**
   * Let go of a request that has come to its end, answered or not.
   * @param {number} id
   * @param {string} [complaint] logged if it was not
   */
  #finish(id, complaint) {
    if (id < 0) return this.#finishEvent(id);
    const state = this.#requests.get(id);
    if (!state) return;
    this.#requests.delete(id);
    this.#handles.closeOwner(id);
    this.#wasi.flush();
    if (!state.answered) {
      if (complaint) console.error(`${state.request.method} ${state.request.url}: ${complaint}`);
      state.respond(failureResponse(this.#shownStartFailure()));
    }
    state.end();
  }

  /** @param {number} id */
  #finishEvent(id) {
    const state = this.#events.get(id);
    if (!state) return;
    this.#events.delete(id);
    this.#handles.closeOwner(id);
    this.#wasi.flush();
    state.settle({ result: null, failure: ["Error", this.#shownStartFailure()?.message ?? "the handler did not come to its end; the log says why"] });
    state.end();
  }

  /**
   * After a trap nothing in the instance's memory can be trusted, and a thread may hold the GIL for good.
   * @param {unknown} error
   */
  #die = (error) => {
    if (this.dead) return;
    this.dead = true;
    this.#threads.stop();
    this.#wasi.flush();
    const why = error instanceof StartError ? error.message : error instanceof Error ? error.stack : String(error);
    const place = this.#linker.blame(error);
    const died = place ? `the interpreter died in ${place}` : "the interpreter died";
    const what = error instanceof StartError ? "the worker did not start" : died;
    console.error(`${what}; the next request starts a new one.\n${why}`);
    for (const id of [...this.#requests.keys(), ...this.#events.keys()]) this.#finish(id);
    this.#handles.closeOwner(0);
  };

  #shownStartFailure() {
    return this.#env.PYMODE_TRACEBACK_PAGES === "1" ? this.#startFailure : null;
  }

  async #start() {
    const exports = this.#exports;
    if (!this.#bundle.snapshot) exports._initialize();
    const abi = exports.pymode_abi();
    if (abi !== this.#bundle.abi) {
      throw new StartError(`python.wasm speaks ABI ${abi}, the host modules ${this.#bundle.abi}: build the bundle again`);
    }
    // In a snapshot everything has been done but what must differ between instances (pymode._serve.handle).
    const status = await (this.#bundle.snapshot ? this.#enterRequest(0) : WebAssembly.promising(exports.pymode_init)());
    this.#wasi.flush();
    if (status !== 0 || this.#startFailure) throw new StartError(this.#startFailure?.message ?? "the interpreter did not start");
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
      failed: (failure) => (this.#startFailure = failure),
    };
  }

  /** The module `pymode` that python.wasm imports (abi.h). */
  #imports() {
    const memory = this.#wasi.memory;
    const calls = this.#calls;
    const threads = this.#threads;
    // A call's answer still resumes its stack after a death. There the GIL may be held for good: the stack would
    // park for it for ever. It ends at its next step instead.
    const alive = (/** @type {(a: number, b: number, c: number, d: number, e: number) => unknown} */ run) =>
      (/** @type {number} */ a, /** @type {number} */ b, /** @type {number} */ c, /** @type {number} */ d, /** @type {number} */ e) => {
        if (this.dead) throw new Error("the interpreter has died");
        return run(a, b, c, d, e);
      };
    return {
      begin: alive((owner, at, length, target, room) => calls.begin(this.#context(owner), memory.bytes, at, length, target, room)),
      size: alive((call) => calls.size(call)),
      wait: new WebAssembly.Suspending(alive((call) => calls.wait(call))),
      take: alive((call, at) => calls.take(call, memory.bytes, at)),
      park: new WebAssembly.Suspending(alive((thread, timeout) => threads.park(thread, timeout))),
      unpark: alive((thread) => threads.unpark(thread)),
      spawn: alive((thread) => threads.spawn(thread)),
      ...this.#linker.imports,
      dup: (/** @type {number} */ fd) => this.#wasi.duplicate(fd),
      fatal: (/** @type {number} */ at, /** @type {number} */ length) =>
        console.error(new TextDecoder().decode(memory.bytes.subarray(at, at + length))),
    };
  }
}

/**
 * Return the answer to a request that got to no handler.
 * @param {StartFailure | null} failure  what a developer sees of it
 */
export function failureResponse(failure) {
  if (failure?.page) return new Response(failure.page, { status: 500, headers: { "content-type": "text/html; charset=utf-8" } });
  return new Response(failure?.message ?? "Internal Server Error", { status: 500 });
}

/**
 * @param {Record<string, unknown>} env
 * @returns {Record<string, string>} vars and secrets, which are Python's environment variables too
 */
function textOf(env) {
  /** @type {Record<string, string>} */
  const text = {};
  for (const [name, value] of Object.entries(env)) if (typeof value === "string") text[name] = value;
  return text;
}
