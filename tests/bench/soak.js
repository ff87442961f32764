// The worker of the soak, in the place of host/worker.js: /stats also tells, in headers, what Python can't see.
import { Calls } from "./calls.js";
import { Handles } from "./handles.js";
import { PythonDO as Real } from "./python-do.js";

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

let calls = 0;
const { begin, take } = Calls.prototype;
Calls.prototype.begin = function (...args) {
  calls++;
  return begin.apply(this, args);
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
