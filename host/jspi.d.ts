// JavaScript Promise Integration, which workerd has on by default and the platform's types do not know yet.
declare namespace WebAssembly {
  const Suspending: new (run: (...args: any[]) => unknown) => Function;
  function promising<A extends unknown[], R>(run: (...args: A) => R): (...args: A) => Promise<R>;
}
