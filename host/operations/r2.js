// @ts-check
/** @import { Context } from "../door.js" */

import { platform } from "../host-error.js";
import { Source, withBody } from "../streams.js";
import { binding } from "./env.js";

/**
 * @typedef {R2HTTPMetadata & { cacheExpiry?: number }} HttpMetadata  times in milliseconds, as Python sends them
 * @typedef {{ uploadedBefore?: number, uploadedAfter?: number, [name: string]: unknown }} Condition
 * @typedef {{ httpMetadata?: HttpMetadata, onlyIf?: Condition, [name: string]: unknown }} Options
 */

/**
 * @param {Context} context
 * @param {string} name
 * @returns {R2Bucket}
 */
function bucket(context, name) {
  return /** @type {R2Bucket} */ (binding(context, name, "r2"));
}

/**
 * @param {Context} context
 * @param {string} name
 * @param {string} key
 */
export async function head(context, name, key) {
  const from = bucket(context, name);
  return factsOf(await platform(() => from.head(key)));
}

/**
 * @param {Context} context
 * @param {string} name
 * @param {string} key
 * @param {Options} options
 * @returns {Promise<[facts: object, body: number | null] | null>} no body: the condition does not hold
 */
export async function get(context, name, key, options) {
  const { owner, handles } = context;
  const from = bucket(context, name);
  const object = await platform(() => from.get(key, dated(options)));
  if (object === null) return null;
  const facts = /** @type {object} */ (factsOf(object));
  if (!("body" in object)) return [facts, null];
  return [facts, handles.add(owner, new Source(object.body))];
}

/**
 * @param {Context} context
 * @param {string} name
 * @param {string} key
 * @param {Uint8Array | number} value  bytes, or the handle of a stream of known length
 * @param {Options} options
 */
export async function put(context, name, key, value, options) {
  const to = bucket(context, name);
  const put = (/** @type {any} */ value) => platform(() => to.put(key, value, dated(options)));
  return factsOf(await withBody(context.handles, value, put));
}

/**
 * @param {Context} context
 * @param {string} name
 * @param {string | string[]} keys
 * @returns {Promise<void>}
 */
function remove(context, name, keys) {
  const from = bucket(context, name);
  return platform(() => from.delete(keys));
}
export { remove as delete };

/**
 * @param {Context} context
 * @param {string} name
 * @param {R2ListOptions} options
 */
export async function list(context, name, options) {
  const from = bucket(context, name);
  const page = await platform(() => from.list(options));
  return {
    objects: page.objects.map(factsOf),
    cursor: page.truncated ? page.cursor : null,
    prefixes: page.delimitedPrefixes,
  };
}

/**
 * @param {Context} context
 * @param {string} name
 * @param {string} key
 * @param {Options} options
 * @returns {Promise<string>} the upload's id
 */
export async function create_upload(context, name, key, options) {
  const to = bucket(context, name);
  return (await platform(() => to.createMultipartUpload(key, dated(options)))).uploadId;
}

/**
 * @param {Context} context
 * @param {string} name
 * @param {[key: string, id: string]} upload
 * @param {number} number
 * @param {Uint8Array | number} value  bytes, or the handle of a stream of known length
 * @returns {Promise<string>} the part's etag
 */
export async function upload_part(context, name, [key, id], number, value) {
  const to = bucket(context, name);
  const upload = to.resumeMultipartUpload(key, id);
  return (await withBody(context.handles, value, (value) => platform(() => upload.uploadPart(number, value)))).etag;
}

/**
 * @param {Context} context
 * @param {string} name
 * @param {[key: string, id: string]} upload
 * @param {[number: number, etag: string][]} parts
 */
export async function complete_upload(context, name, [key, id], parts) {
  const to = bucket(context, name);
  const uploaded = parts.map(([partNumber, etag]) => ({ partNumber, etag }));
  return factsOf(await platform(() => to.resumeMultipartUpload(key, id).complete(uploaded)));
}

/**
 * @param {Context} context
 * @param {string} name
 * @param {[key: string, id: string]} upload
 * @returns {Promise<void>}
 */
export function abort_upload(context, name, [key, id]) {
  const to = bucket(context, name);
  return platform(() => to.resumeMultipartUpload(key, id).abort());
}

/**
 * What Python gets to know of an object; times in milliseconds.
 * @param {R2Object | null} object
 */
function factsOf(object) {
  if (object === null) return null;
  const { cacheExpiry, ...httpMetadata } = object.httpMetadata ?? {};
  return {
    key: object.key,
    version: object.version,
    size: object.size,
    etag: object.etag,
    http_etag: object.httpEtag,
    uploaded: object.uploaded.getTime(),
    storage_class: object.storageClass,
    http: present({ ...httpMetadata, cacheExpiry: cacheExpiry?.getTime() }),
    custom: new Map(Object.entries(object.customMetadata ?? {})),
    checksums: checksumsOf(object.checksums),
    range: object.range ? present(object.range) : null,
  };
}

/** @param {R2Checksums} checksums */
function checksumsOf({ md5, sha1, sha256, sha384, sha512 }) {
  return present({ md5, sha1, sha256, sha384, sha512 });
}

/**
 * The properties that have a value: the platform's objects list those without as undefined.
 * @param {object} properties
 */
function present(properties) {
  return Object.fromEntries(Object.entries(properties).filter(([, value]) => value !== undefined && value !== null));
}

/**
 * The options with dates where Python sends milliseconds.
 * @param {Options} options
 * @returns {any}
 */
function dated({ httpMetadata, onlyIf, ...rest }) {
  return {
    ...rest,
    ...(httpMetadata && { httpMetadata: withDates(httpMetadata, ["cacheExpiry"]) }),
    ...(onlyIf && { onlyIf: withDates(onlyIf, ["uploadedBefore", "uploadedAfter"]) }),
  };
}

/**
 * @param {Record<string, any>} values
 * @param {string[]} names
 */
function withDates(values, names) {
  return Object.fromEntries(Object.entries(values).map(([name, value]) => [name, names.includes(name) ? new Date(value) : value]));
}
