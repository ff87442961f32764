// What the instance that is made while a Worker is loaded asks for, and who gets it. Prints JSON.
import { pathToFileURL } from "node:url";
import { open } from "../bench/engines/open.mjs";

const folder = `${pathToFileURL(process.argv[2])}/`;
let instances = 0;
const asked = [];
const { Instance } = WebAssembly;
WebAssembly.Instance = class extends Instance {
  constructor(...args) {
    super(...args);
    instances++;
  }
};
for (const [holder, name] of [[Date, "now"], [performance, "now"], [crypto, "getRandomValues"]]) {
  const real = holder[name].bind(holder);
  holder[name] = (...args) => {
    asked.push(name);
    return real(...args);
  };
}

const { bundle } = await open(process.argv[2]);
const { Spare } = await import(new URL("spare.js", folder).href);
const { Interpreter } = await import(new URL("interpreter.js", folder).href);

asked.length = 0;
const spare = new Spare(bundle);
const ahead = { instances, asked: [...asked] };
const objects = [1, 2, 3].map(() => new Interpreter(bundle, { GREETING: "hello" }, null, spare));
const answers = [];
for (const object of objects) {
  const response = await object.fetch(new Request("http://localhost/"));
  answers.push({ instances, ...(await response.json()) });
}
console.log(JSON.stringify({ ahead, answers }));
process.exit();
