// The worker of the measurements, in the place of host/worker.js: it names the object, repeats a request inside
// it, and answers without Python (?plain) for comparison.
import { PythonDO as Real } from "./python-do.js";

const CHUNK = new Uint8Array(65536);

/** What tests/bench/conftest.py's Python does, by path. */
const plain = {
  async "/kv"(request, env, times) {
    for (let i = 0; i < times; i++) await env.KV.get("key", "arrayBuffer");
    return new Response("done");
  },
  async "/d1"(request, env, times) {
    for (let i = 0; i < times; i++) await env.DB.prepare("SELECT ? AS number, 'text' AS text").bind(1).first();
    return new Response("done");
  },
  async "/fetch"(request, env, times) {
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
  "/write"(request, env, times) {
    const { readable, writable } = new IdentityTransformStream();
    const writer = writable.getWriter();
    void (async () => {
      for (let i = 0; i < times; i++) await writer.write(CHUNK);
      await writer.close();
    })();
    return new Response(readable);
  },
};

export class PythonDO extends Real {
  async fetch(request) {
    const { searchParams, pathname } = new URL(request.url);
    if (searchParams.has("plain")) {
      const twin = plain[pathname];
      return twin ? twin(request, this.env, Number(searchParams.get("times"))) : new Response("Hello, Ada!");
    }
    const repeat = Number(searchParams.get("repeat") ?? 0);
    for (let i = 0; i < repeat; i++) {
      const answer = await super.fetch(new Request("http://object/greet?name=Ada"));
      await answer.text();
    }
    return super.fetch(request);
  }
}

export default {
  fetch(request, env) {
    const object = new URL(request.url).searchParams.get("object") ?? "main";
    return env.PYMODE_OBJECT.getByName(object).fetch(request);
  },
};
