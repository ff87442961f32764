// @ts-check
// WebSockets that Python holds.

import { HostError } from "./host-error.js";

/** @typedef {string | Uint8Array} Data */
/** @typedef {[code: number, reason: string, wasClean: boolean]} Closing */

/** What may wait here for Python to receive it; the platform itself holds nothing back. */
const MOST_WAITING = 16 * 1024 * 1024;

/** RFC 6455, section 7.1.5 and 7.4.1: codes that say how a connection ended, and are never sent. */
const NO_STATUS = 1005;
const ABNORMAL = 1006;
const GOING_AWAY = 1001;
const TOO_BIG = 1009;

/** One end of a WebSocket: a Resource (handles.js). */
export class Socket {
  #socket;
  #accepted = false;
  /** @type {Data[]} */
  #incoming = [];
  #size = 0;
  /** @type {Closing | null} */
  #closing = null;
  /** Those who wait for a message, in order. @type {Set<() => void>} */
  #waiting = new Set();

  /** @param {WebSocket} socket */
  constructor(socket) {
    this.#socket = socket;
  }

  accept() {
    if (this.#accepted) throw new HostError("ValueError", "this WebSocket has been accepted already");
    const socket = this.#socket;
    // Blobs, the newer default, can be read only asynchronously.
    if ("binaryType" in socket) socket.binaryType = "arraybuffer";
    socket.accept();
    this.#accepted = true;
    socket.addEventListener("message", ({ data }) => this.#arrived(typeof data === "string" ? data : new Uint8Array(data)));
    socket.addEventListener("close", ({ code, reason, wasClean }) => this.#ended([code, reason, wasClean]));
    socket.addEventListener("error", ({ message }) => this.#ended([ABNORMAL, message ?? "", false]));
  }

  /** @param {Data} data */
  send(data) {
    this.#open();
    this.#socket.send(data);
  }

  /**
   * @param {number | null} timeout in milliseconds
   * @returns {Promise<Data | Closing>}
   */
  async receive(timeout) {
    this.#open();
    const ends = timeout === null ? Infinity : Date.now() + timeout;
    while (this.#incoming.length === 0 && !this.#closing) {
      if (!(await this.#signal(ends - Date.now()))) throw new HostError("Timeout", "no message came in time");
    }
    const data = this.#incoming.shift();
    if (data === undefined) return /** @type {Closing} */ (this.#closing);
    this.#size -= data.length;
    return data;
  }

  /**
   * Say goodbye; once is enough.
   * @param {number} code
   * @param {string} reason
   */
  end(code, reason) {
    this.#open();
    if (this.#closing) return;
    this.#socket.close(code, reason);
    this.#ended([code, reason, true]);
  }

  /** The platform's socket, for the platform to go on with: Python has not accepted it. */
  give() {
    if (this.#accepted) throw new HostError("ValueError", "this WebSocket has been accepted here, so it can't be handed on");
    return this.#socket;
  }

  close() {
    if (!this.#accepted || this.#closing) return;
    this.#closing = [GOING_AWAY, "", true];
    // Its request has ended, and with it whoever could be told that this fails.
    try {
      this.#socket.close(GOING_AWAY, "the worker has ended the request of this WebSocket");
    } catch {}
    this.#wake();
  }

  #open() {
    if (!this.#accepted) throw new HostError("ValueError", "this WebSocket has not been accepted: call its accept() first");
  }

  /** @param {Data} data */
  #arrived(data) {
    if (this.#closing) return;
    this.#size += data.length;
    if (this.#size > MOST_WAITING) {
      const reason = "the worker does not read its messages";
      console.error(`a WebSocket was closed: ${MOST_WAITING >> 20} MiB of messages wait that the handler does not receive`);
      this.#socket.close(TOO_BIG, reason);
      this.#ended([TOO_BIG, reason, false]);
      return;
    }
    this.#incoming.push(data);
    this.#wake();
  }

  /** @param {Closing} closing */
  #ended(closing) {
    if (this.#closing) return;
    this.#closing = closing;
    goodbye(this.#socket, closing[0], closing[1]);
    this.#wake();
  }

  #wake() {
    const waiting = this.#waiting;
    this.#waiting = new Set();
    for (const wake of waiting) wake();
  }

  /**
   * @param {number} milliseconds
   * @returns {Promise<boolean>} whether something happened in that time
   */
  #signal(milliseconds) {
    return new Promise((resolve) => {
      const timer = milliseconds === Infinity ? null : setTimeout(() => settle(false), Math.max(0, milliseconds));
      const settle = (/** @type {boolean} */ happened) => {
        clearTimeout(timer);
        this.#waiting.delete(wake);
        resolve(happened);
      };
      const wake = () => settle(true);
      this.#waiting.add(wake);
    });
  }
}

/** One that the platform keeps while its Durable Object sleeps: messages are events of the object. */
export class HibernatingSocket extends Socket {
  #socket;

  /** @param {WebSocket} socket */
  constructor(socket) {
    super(socket);
    this.#socket = socket;
  }

  get platform() {
    return this.#socket;
  }

  /** @override */
  accept() {
    this.give();
  }

  /**
   * @override
   * @returns {never}
   */
  give() {
    throw new HostError("ValueError", "this WebSocket has been accepted already");
  }

  /**
   * @override
   * @param {Data} data
   */
  send(data) {
    this.#socket.send(data);
  }

  /**
   * @override
   * @returns {Promise<never>}
   */
  async receive() {
    throw new HostError("ValueError", "the messages of this WebSocket go to the object's websocket_message");
  }

  /**
   * @override
   * @param {number} code
   * @param {string} reason
   */
  end(code, reason) {
    this.#socket.close(code, reason);
  }

  /** Nothing: it outlives the interpreter. @override */
  close() {}
}

/**
 * @param {import("./handles.js").Handles} handles
 * @param {WebSocket} socket
 * @returns {number}
 */
export function hibernating(handles, socket) {
  return handles.of(socket, () => new HibernatingSocket(socket));
}

/**
 * The object has been told that the other side has closed.
 * @param {import("./handles.js").Handles} handles
 * @param {WebSocket} socket
 * @param {number} code
 * @param {string} reason
 */
export function closed(handles, socket, code, reason) {
  goodbye(socket, code, reason);
  handles.remove(hibernating(handles, socket));
}

/**
 * Answer the other side's goodbye, where the platform does not do it by itself.
 * @param {WebSocket} socket
 * @param {number} code
 * @param {string} reason
 */
function goodbye(socket, code, reason) {
  try {
    if (code === NO_STATUS) socket.close();
    else if (code !== ABNORMAL) socket.close(code, reason);
  } catch {}
}

/**
 * @param {import("./handles.js").Handles} handles
 * @param {number} handle
 * @returns {WebSocket}
 */
export function hibernatingOf(handles, handle) {
  const socket = handles.get(handle);
  if (socket instanceof HibernatingSocket) return socket.platform;
  throw new HostError("ValueError", "this WebSocket is none that ctx.accept_websocket has accepted, or it is closed");
}

/**
 * @param {import("./handles.js").Handles} handles
 * @param {number} handle
 * @returns {Socket}
 */
export function socketOf(handles, handle) {
  const socket = handles.get(handle);
  if (socket instanceof Socket) return socket;
  throw new HostError("ValueError", "this WebSocket is not here any more: it was handed on, or its request has ended");
}
