// The worker of the measurements, in the place of host/worker.js: it names the object, repeats a request inside
// it, and answers without Python (?plain) for comparison. /memory tells how many bytes the newest instance has.
const { Instance } = WebAssembly;
let memory;
WebAssembly.Instance = class extends Instance {
  constructor(...args) {
    super(...args);
    memory = this.exports.memory;
  }
};

// Now: it makes an instance at once.
const { PythonDO: Real } = await import("./python-do.js");

const CHUNK = new Uint8Array(65536);

/** What the Python of the measurements does, by path. */
const plain = {
  "/greet": (request, env, { name }) => new Response(`Hello, ${name}!`),
  async "/kv"(request, env, { times }) {
    for (let i = 0; i < times; i++) await env.KV.get("key", "arrayBuffer");
    return new Response("done");
  },
  async "/d1"(request, env, { times }) {
    for (let i = 0; i < times; i++) await env.DB.prepare("SELECT ? AS number, 'text' AS text").bind(1).first();
    return new Response("done");
  },
  async "/fetch"(request, env, { times }) {
    for (let i = 0; i < times; i++) await (await fetch(request.headers.get("x-upstream"))).arrayBuffer();
    return new Response("done");
  },
  async "/echo"(request) {
    return new Response(await request.arrayBuffer());
  },
  async "/read"(request) {
    const reader = request.body.getReader({ mode: "byob" });
    let size = 0;
    for (;;) {
      const { value, done } = await reader.read(new Uint8Array(65536));
      if (done) return new Response(String(size));
      size += value.length;
    }
  },
  "/write"(request, env, { times }) {
    const { readable, writable } = new IdentityTransformStream();
    const writer = writable.getWriter();
    void (async () => {
      for (let i = 0; i < times; i++) await writer.write(CHUNK);
      await writer.close();
    })();
    return new Response(readable);
  },
};

let previewIsDone = false;

export class PythonDO extends Real {
  // The preview would have an instance taken, before the first that is measured.
  start() {
    previewIsDone = true;
  }

  async fetch(request) {
    const { searchParams, pathname } = new URL(request.url);
    const query = Object.fromEntries(searchParams);
    const answer = "plain" in query ? (request) => plain[pathname](request, this.env, query) : (request) => super.fetch(request);
    for (let i = Number(query.repeat ?? 0); i > 0; i--) {
      await (await answer(new Request("http://object/greet?name=Ada"))).text();
    }
    return answer(request);
  }
}

export default {
  fetch(request, env) {
    const { searchParams, pathname } = new URL(request.url);
    if (pathname === "/memory") return new Response(String(memory.buffer.byteLength));
    if (pathname === "/isolate") return new Response(previewIsDone ? "it runs" : "not yet");
    return env.PYMODE_OBJECT.getByName(searchParams.get("object") ?? "main").fetch(request);
  },
};
