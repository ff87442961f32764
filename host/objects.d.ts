/** The Durable Object classes of the project, by name. `objects.js` itself is generated. */
export {};
