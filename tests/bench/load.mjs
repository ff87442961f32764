// Load: `node load.mjs URL CONNECTIONS SECONDS` keeps so many connections busy, one request at a time on each, and
// prints how many requests were answered and in how many seconds. No HTTP library: what the load costs, the server
// on the same machine lacks.
import { connect } from "node:net";

const url = new URL(process.argv[2]);
const [connections, seconds] = [Number(process.argv[3]), Number(process.argv[4])];
const request = `GET ${url.pathname}${url.search} HTTP/1.1\r\nhost: ${url.host}\r\n\r\n`;
const HEAD_END = "\r\n\r\n";

let answered = 0;
const began = performance.now();
const over = () => performance.now() - began > seconds * 1000;

/** @returns {Promise<void>} */
function client() {
  return new Promise((resolve, reject) => {
    let received = "";
    const socket = connect(Number(url.port), url.hostname, () => socket.write(request));
    socket.setEncoding("latin1").setNoDelay(true);
    socket.on("data", (text) => {
      received += text;
      const head = received.indexOf(HEAD_END);
      if (head < 0) return;
      if (!received.startsWith("HTTP/1.1 200 ")) return void reject(new Error(received));
      const length = /\r\ncontent-length: (\d+)\r\n/i.exec(received);
      if (!length) return void reject(new Error(`no length: ${received}`));
      if (received.length < head + HEAD_END.length + Number(length[1])) return;
      received = "";
      answered++;
      if (over()) socket.end();
      else socket.write(request);
    });
    socket.on("close", () => (over() ? resolve() : reject(new Error("closed by the server"))));
    socket.on("error", reject);
  });
}

await Promise.all(Array.from({ length: connections }, client));
console.log(JSON.stringify({ requests: answered, seconds: (performance.now() - began) / 1000 }));
