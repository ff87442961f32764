// Load: `node load.mjs URL CONCURRENCY COUNT` sends COUNT requests, CONCURRENCY at a time, over kept connections,
// and prints the requests per second.
import { Agent, request } from "node:http";

const [url, concurrency, count] = [process.argv[2], Number(process.argv[3]), Number(process.argv[4])];
const agent = new Agent({ keepAlive: true, maxSockets: concurrency });

/** @returns {Promise<void>} */
function once() {
  return new Promise((resolve, reject) => {
    const sent = request(url, { agent }, (answer) => {
      if (answer.statusCode !== 200) reject(new Error(`status ${answer.statusCode}`));
      answer.resume().on("end", resolve).on("error", reject);
    });
    sent.on("error", reject).end();
  });
}

let left = count;
async function sender() {
  while (left-- > 0) await once();
}

const began = performance.now();
await Promise.all(Array.from({ length: concurrency }, sender));
console.log(Math.round((count / (performance.now() - began)) * 1000));
agent.destroy();
