// @ts-check

/**
 * Let pages of other origins read an answer, unless the handler says who may. Requests without an Origin, which
 * browsers send for these, pass as they are.
 * @param {Request} request
 * @param {() => Promise<Response>} fetch
 * @returns {Promise<Response>}
 */
export async function withCors(request, fetch) {
  const origin = request.headers.get("origin");
  if (!origin) return fetch();
  const allowed = { "access-control-allow-origin": origin, "access-control-allow-credentials": "true", vary: "origin" };
  const method = request.headers.get("access-control-request-method");
  if (request.method === "OPTIONS" && method) {
    const headers = request.headers.get("access-control-request-headers");
    return new Response(null, {
      status: 204,
      headers: {
        ...allowed,
        "access-control-allow-methods": method,
        ...(headers ? { "access-control-allow-headers": headers } : {}),
      },
    });
  }
  const response = await fetch();
  if (response.webSocket || response.headers.has("access-control-allow-origin")) return response;
  const answer = new Response(response.body, response);
  for (const [name, value] of Object.entries(allowed)) answer.headers.append(name, value);
  return answer;
}
