// @ts-check
/** @import { Context } from "../door.js" */

import { crossing } from "../crossing.js";
import { platform } from "../host-error.js";
import { Source } from "../streams.js";
import { binding } from "./env.js";

/**
 * @param {Context} context
 * @param {string} name
 * @returns {any}  models have types of their own, and Python any inputs
 */
function ai(context, name) {
  return binding(context, name, "ai");
}

/**
 * @param {Context} context
 * @param {string} name
 * @param {string} model
 * @param {object} inputs
 * @param {object} options
 * @returns {Promise<[kind: "value", value: unknown] | [kind: "stream", handle: number]>}
 */
export async function run(context, name, model, inputs, options) {
  const { owner, handles } = context;
  const target = ai(context, name);
  const answer = await platform(() => target.run(model, inputs, options));
  if (answer instanceof ReadableStream) return ["stream", handles.add(owner, new Source(answer))];
  return ["value", crossing(answer, `run(${JSON.stringify(model)})`)];
}

/**
 * @param {Context} context
 * @param {string} name
 * @param {[name: string, content: Uint8Array<ArrayBuffer>][]} files
 * @param {object} options
 * @returns {Promise<unknown>}
 */
export async function to_markdown(context, name, files, options) {
  const target = ai(context, name);
  const documents = files.map(([name, content]) => ({ name, blob: new Blob([content], { type: "application/octet-stream" }) }));
  return crossing(await platform(() => target.toMarkdown(documents, options)), "to_markdown()");
}
