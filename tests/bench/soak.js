// The worker of the soak, in the place of host/worker.js: /stats also tells, in headers, what Python can't see.
import { Calls } from "./calls.js";
import { Handles } from "./handles.js";

const { Instance } = WebAssembly;
let memory;
let instances = 0;
WebAssembly.Instance = class extends Instance {
  constructor(...args) {
    super(...args);
    memory = this.exports.memory;
    instances++;
  }
};

// Now: it makes an instance at once.
const { PythonDO: Real } = await import("./python-do.js");

let calls = 0;
const { begin, take } = Calls.prototype;
Calls.prototype.begin = function (...args) {
  const call = begin.apply(this, args);
  // Negative: answered, and nothing is kept.
  if (call > 0) calls++;
  return call;
};
Calls.prototype.take = function (...args) {
  calls--;
  return take.apply(this, args);
};

let handles;
const { openOwner } = Handles.prototype;
Handles.prototype.openOwner = function (owner) {
  handles = this;
  return openOwner.call(this, owner);
};

export class PythonDO extends Real {
  // The preview would have an instance made for another object.
  start() {}

  async fetch(request) {
    const answer = await super.fetch(request);
    if (new URL(request.url).pathname !== "/stats") return answer;
    const seen = { ...(await answer.json()), memory: memory.buffer.byteLength, instances, calls, handles: handles.size };
    return Response.json(seen);
  }
}

export default {
  fetch(request, env) {
    return env.PYMODE_OBJECT.getByName("soak").fetch(request);
  },
};
