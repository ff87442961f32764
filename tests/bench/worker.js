// The worker of the measurements, in the place of host/worker.js: it names the object, repeats a request inside
// it, and answers one without Python for comparison.
import { PythonDO as Real } from "./python-do.js";

export class PythonDO extends Real {
  async fetch(request) {
    const { searchParams } = new URL(request.url);
    if (searchParams.has("plain")) return new Response("Hello, Ada!");
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
