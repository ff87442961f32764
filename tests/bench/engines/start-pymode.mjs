// How long the interpreter of an open bundle takes to start, in milliseconds: the first of a process, and the next.
import { open } from "./open.mjs";

const times = [];
let began = performance.now();
const { bundle, Instance } = await open(process.argv[2]);
for (let i = 0; i < 2; i++) {
  const instance = new Instance(bundle);
  instance.begin({}, null);
  const response = await instance.handle(new Request("http://localhost/?name=Ada"), () => {});
  if ((await response.text()) !== "Hello, Ada!") throw new Error("another answer");
  times.push(performance.now() - began);
  began = performance.now();
}
console.log(JSON.stringify(times));
