// What workerd has of WebAssembly and the platform's types do not know yet: JavaScript Promise Integration, tags.
declare namespace WebAssembly {
  const Suspending: new (run: (...args: any[]) => unknown) => Function;
  class Tag {
    constructor(type: { parameters: string[] });
  }
  class LinkError extends Error {}
  function promising<A extends unknown[], R>(run: (...args: A) => R): (...args: A) => Promise<R>;
}
