// Runs programs.py in Pyodide: the package's folder and the file's path are the arguments. A program a line in; its
// seconds of CPU and its value out.
import { readFileSync } from "node:fs";
import { createInterface } from "node:readline";
import { pathToFileURL } from "node:url";

const [, , folder = "", programs = ""] = process.argv;
const { loadPyodide } = await import(pathToFileURL(`${folder}/pyodide.mjs`).href);
const pyodide = await loadPyodide();
pyodide.FS.writeFile("programs.py", readFileSync(programs));
pyodide.runPython("from programs import PROGRAMS");

for await (const program of createInterface({ input: process.stdin })) {
  const before = process.threadCpuUsage();
  const value = pyodide.runPython(`repr(PROGRAMS["${program}"]())`);
  const { user, system } = process.threadCpuUsage(before);
  console.log(JSON.stringify([(user + system) / 1e6, value]));
}
