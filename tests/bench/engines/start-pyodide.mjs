// How long Pyodide takes to start, in milliseconds: the first of a process, and the next. Its folder is the argument.
import { pathToFileURL } from "node:url";

const times = [];
let began = performance.now();
const { loadPyodide } = await import(pathToFileURL(`${process.argv[2]}/pyodide.mjs`).href);
for (let i = 0; i < 2; i++) {
  const pyodide = await loadPyodide();
  if (pyodide.runPython("'Hello, ' + 'Ada!'") !== "Hello, Ada!") throw new Error("another answer");
  times.push(performance.now() - began);
  began = performance.now();
}
console.log(JSON.stringify(times));
