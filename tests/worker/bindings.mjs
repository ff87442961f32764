// Runs a bundle beside a Worker in JavaScript, and in front of a server that stands for Cloudflare: workerd's own
// clients of Workers AI, Vectorize and dispatch namespaces send it their requests.
// Argument: {"bundle", "packages", "state", "neighbour": a script, "paths"}. Prints as JSON what came of each
// path, and the requests that the server got.
import { readFileSync } from "node:fs";
import { createServer } from "node:http";
import { createRequire } from "node:module";
import { join } from "node:path";
import { workerOptions } from "../../host/serve/options.mjs";

const settings = JSON.parse(process.argv[2]);
const { Miniflare } = createRequire(join(settings.packages, "package.json"))("miniflare");
const config = JSON.parse(readFileSync(join(settings.bundle, "wrangler.json"), "utf8"));

const VECTOR = { id: "a", score: 0.5, values: [1, 0.25], metadata: { title: "é" } };

/** What Cloudflare answers, by binding and path. @type {Record<string, (body: any) => unknown>} */
const ANSWERS = {
  "AI /ai-gateway/run": () => ({ response: "Hello" }),
  "AI /run": () => ({ response: "Hello" }),
  "AI /ai-api/models/search": () => ({ success: true, result: [{ id: "1", name: "@cf/echo" }] }),
  "AI /to-everything/markdown/transformer": () => ({ success: true, result: [{ name: "a.txt", format: "markdown", data: "# A" }] }),
  "INDEX /query": () => ({ count: 1, matches: [VECTOR] }),
  "INDEX /insert": () => ({ mutationId: "inserted" }),
  "INDEX /upsert": () => ({ mutationId: "upserted" }),
  "INDEX /getByIds": () => [VECTOR],
  "INDEX /deleteByIds": () => ({ mutationId: "deleted" }),
  "INDEX /info": () => ({ dimensions: 2, vectorCount: 1 }),
  "CUSTOMERS /path": () => "from a customer",
  "CERTIFICATE /secured": () => "known",
};

const seen = [];
const cloudflare = createServer(async (request, response) => {
  let text = "";
  for await (const chunk of request.setEncoding("utf8")) text += chunk;
  const { "mf-binding": binding, "mf-url": target, "mf-dispatch-namespace-options": options } = request.headers;
  response.setHeader("connection", "close");
  // The clients open a connection for RPC as well, which nobody uses here.
  if (!target) return response.end();
  const { pathname, search } = new URL(target);
  seen.push([binding, request.method, pathname + search, text, ...(options ? [JSON.parse(options)] : [])]);
  const answer = ANSWERS[`${binding} ${pathname}`];
  if (text.includes('"stream":true')) {
    response.setHeader("content-type", "text/event-stream");
    response.write("data: one\n\n");
    response.end("data: two\n\n");
  } else if (text.includes("fail") || !answer) {
    response.statusCode = 400;
    response.end(JSON.stringify({ errors: [{ code: 5007, message: "No such model" }], success: false }));
  } else {
    response.setHeader("content-type", "application/json");
    response.end(JSON.stringify(answer()));
  }
});
await new Promise((resolve) => cloudflare.listen(0, "127.0.0.1", resolve));
const remoteProxyConnectionString = new URL(`http://127.0.0.1:${cloudflare.address().port}`);

const python = workerOptions(config, { ...settings, host: "127.0.0.1", port: 0 });
const remote = [python.ai, ...[python.vectorize, python.mtlsCertificates, python.dispatchNamespaces].flatMap(Object.values)];
for (const binding of remote) binding.remoteProxyConnectionString = remoteProxyConnectionString;
const server = new Miniflare({
  host: "127.0.0.1",
  cf: false,
  defaultPersistRoot: settings.state,
  workers: [
    python,
    { name: "neighbour", modules: true, script: settings.neighbour, compatibilityDate: config.compatibility_date },
  ],
});
const secret = await server.getSecretsStoreSecretAPI("SECRET", config.name);
await secret().create("hush é");
const answers = {};
for (const path of settings.paths) {
  const response = await server.dispatchFetch(`http://worker${path}`);
  const text = await response.text();
  answers[path] = response.ok ? JSON.parse(text) : { status: response.status, text };
}
process.stdout.write(`\n${JSON.stringify({ answers, seen })}\n`);
await server.dispose();
cloudflare.close();
