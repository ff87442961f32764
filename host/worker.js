// @ts-check
// The stateless entry: passes each request on, as it is, to the object in the data centre where it arrived.

export { PythonDO } from "./python-do.js";

/** @typedef {{ PYMODE_OBJECT: DurableObjectNamespace }} Env */

export default {
  /**
   * @param {Request} request
   * @param {Env} env
   */
  fetch(request, env) {
    const place = /** @type {string | undefined} */ (request.cf?.colo) ?? "local";
    return env.PYMODE_OBJECT.getByName(place).fetch(request);
  },
};
