// @ts-check
/** Stand-ins for the Workers that a bundle is bound to and that preview does not run: each call of one says so. */

/**
 * @param {Record<string, any>} config  a parsed wrangler.json
 * @returns {object[]} miniflare's options of a worker for each of them
 */
export function absentWorkers({ name, compatibility_date, services = [], durable_objects }) {
  /** @type {{ worker: string, base: "WorkerEntrypoint" | "DurableObject", exported: string }[]} */
  const missing = [
    ...services.map((/** @type {any} */ { service, entrypoint }) => (
      { worker: service, base: "WorkerEntrypoint", exported: entrypoint ?? "default" }
    )),
    ...durable_objects.bindings.map((/** @type {any} */ { script_name, class_name }) => (
      { worker: script_name ?? name, base: "DurableObject", exported: class_name }
    )),
  ];
  return Object.entries(Object.groupBy(missing, ({ worker }) => worker))
    .filter(([worker]) => worker !== name)
    .map(([worker, all = []]) => ({
      name: worker,
      compatibilityDate: compatibility_date,
      modules: true,
      script: script(worker, new Map(all.map(({ exported, base }) => [exported, base]))),
    }));
}

/**
 * @param {string} worker
 * @param {Map<string, string>} exports_  name → the class that it extends
 */
function script(worker, exports_) {
  const classes = [...exports_].map(([name, base]) =>
    name === "default" ? `export default class extends absent(${base}) {}` : `export class ${name} extends absent(${base}) {}`,
  );
  return `
import { DurableObject, WorkerEntrypoint } from "cloudflare:workers";

const text = ${JSON.stringify(`the Worker ${worker} does not run in preview`)};

function absent(Base) {
  class Absent extends Base {
    fetch() {
      return new Response(text + "\\n", { status: 503 });
    }
  }
  // The platform looks a called method up on the prototypes.
  const methods = new Proxy(Base.prototype, {
    get: (target, method, receiver) =>
      typeof method === "symbol" || method in target
        ? Reflect.get(target, method, receiver)
        : () => { throw new Error(text); },
  });
  Object.setPrototypeOf(Absent.prototype, methods);
  return Absent;
}

${[...classes, ...(exports_.has("default") ? [] : ["export default {};"])].join("\n")}
`;
}
