// @ts-check
// WASI preview 1 for one instance: read-only mounts over zip archives, /tmp in memory, streams to the console.

import { zipTree } from "../zip.js";
import { Errno } from "./constants.js";
import { Descriptors, Input, OpenDirectory, Output } from "./descriptors.js";
import { Exit, Failure, Sealed } from "./failure.js";
import { fileFunctions } from "./files.js";
import { Memory } from "./memory.js";
import { pathFunctions } from "./paths.js";
import { processFunctions } from "./process.js";
import { Directory, Quota } from "./tree.js";

/** What all the files in /tmp may hold, in bytes: an isolate has 128 MB for everything. */
const TMP_LIMIT = 32 * 1024 * 1024;

/** Functions of preview 1 that nothing here can serve. */
const SOCKET_FUNCTIONS = ["sock_accept", "sock_recv", "sock_send", "sock_shutdown"];

export class Wasi {
  memory = new Memory();
  descriptors = new Descriptors();
  /** The module `wasi_snapshot_preview1`. @type {Record<string, (...args: any[]) => number>} */
  imports = {};
  /** Until `open`: time and randomness end the program. */
  sealed = true;
  /** "NAME=value" @type {string[]} */
  variables = [];
  #stdout = new Output((line) => console.log(line));
  #stderr = new Output((line) => console.error(line));

  /**
   * @param {object} options
   * @param {string[]} options.args
   * @param {Record<string, ArrayBuffer>} options.mounts path → zip archive; they get the descriptors from 3 on,
   *   in order, and /tmp the next
   */
  constructor({ args, mounts }) {
    for (const stream of [new Input(), this.#stdout, this.#stderr]) this.descriptors.add(stream);
    for (const [path, archive] of Object.entries(mounts)) {
      // An interpreter from a snapshot may never open a file.
      this.descriptors.add(new OpenDirectory(() => zipTree(archive), [], path));
    }
    // Made when it is needed: before, there may be no time to give it.
    this.descriptors.add(new OpenDirectory(() => new Directory(new Quota(TMP_LIMIT)), [], "/tmp"));

    const functions = {
      ...processFunctions(this, args),
      ...fileFunctions(this),
      ...pathFunctions(this),
      ...Object.fromEntries(SOCKET_FUNCTIONS.map((name) => [name, notSocket])),
    };
    for (const [name, run] of Object.entries(functions)) this.imports[name] = returningErrno(name, run);
  }

  /** @param {WebAssembly.Memory} memory */
  attach(memory) {
    this.memory.memory = memory;
  }

  /**
   * Let the program have time, randomness and an environment: what must differ between instances.
   * @param {Record<string, string>} environment
   */
  open(environment) {
    this.sealed = false;
    this.variables = Object.entries(environment).map(([name, value]) => `${name}=${value}`);
  }

  /**
   * dup, which preview 1 does not have.
   * @param {number} fd
   * @returns {number} a descriptor, or a negative errno
   */
  duplicate(fd) {
    try {
      return this.descriptors.duplicate(fd);
    } catch (error) {
      if (error instanceof Failure) return -error.errno;
      throw error;
    }
  }

  /** Print what stands on a line without an end. */
  flush() {
    this.#stdout.flush();
    this.#stderr.flush();
  }
}

function notSocket() {
  throw new Failure(Errno.NOTSOCK);
}

/**
 * @param {string} name
 * @param {(...args: any[]) => void} run
 * @returns {(...args: any[]) => number}
 */
function returningErrno(name, run) {
  return (...args) => {
    try {
      run(...args);
      return Errno.SUCCESS;
    } catch (error) {
      if (error instanceof Failure) return error.errno;
      if (error instanceof Exit || error instanceof Sealed) throw error;
      console.error(`${name}:`, error);
      return Errno.IO;
    }
  };
}
