// Runs programs.py in an open bundle, through the bundle's own host modules: each program is a request, and so a
// new activation. A program a line in; its seconds of CPU and its value out.
import { createInterface } from "node:readline";
import { open } from "./open.mjs";

const { bundle, Instance } = await open(process.argv[2]);
const instance = new Instance(bundle);
instance.begin({}, null);
// Started, as an object is that has been asked before.
await instance.handle(new Request("http://localhost/"), () => {});

for await (const program of createInterface({ input: process.stdin })) {
  const before = process.threadCpuUsage();
  const response = await instance.handle(new Request(`http://localhost/${program}`), () => {});
  const { user, system } = process.threadCpuUsage(before);
  console.log(JSON.stringify([(user + system) / 1e6, await response.text()]));
}
