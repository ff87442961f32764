// @ts-check
import assert from "node:assert/strict";
import { execFileSync } from "node:child_process";
import { test } from "node:test";

import { Float, Message, Tuple, read, write } from "../../host/marshal.js";

/** What Python makes of an expression, as the tests' own Python marshals it. */
const python = (/** @type {string} */ program, /** @type {Uint8Array} */ input = new Uint8Array()) =>
  execFileSync("python3", ["-c", program], { input });

/** @param {string} expression */
const dumped = (expression) =>
  new Uint8Array(python(`import marshal, sys; sys.stdout.buffer.write(marshal.dumps(${expression}, 2))`));

/** @param {unknown} value */
function written(value) {
  const message = new Message();
  write(message, value);
  const bytes = new Uint8Array(message.length);
  message.copyTo(bytes);
  return bytes;
}

/** @param {unknown} value */
const asPythonSees = (value) =>
  python("import marshal, sys; print(ascii(marshal.load(sys.stdin.buffer)), end='')", written(value)).toString();

/** @type {[expression: string, value: unknown][]} */
const BOTH_WAYS = [
  ["None", null],
  ["True", true],
  ["False", false],
  ["0", 0],
  ["-1", -1],
  ["2**31 - 1", 2147483647],
  ["-2**31", -2147483648],
  ["2**31", 2147483648],
  ["-2**40 - 7", -(2 ** 40) - 7],
  ["2**53 - 1", Number.MAX_SAFE_INTEGER],
  ["2**53", 2n ** 53n],
  ["-3**100", -(3n ** 100n)],
  ["1.5", 1.5],
  ["float('inf')", Infinity],
  ["''", ""],
  ["'gr\\u00fc\\u00df \\U0001f40d \\0'", "grüß 🐍 \0"],
  ["'x' * 70000", "x".repeat(70000)],
  ["b''", new Uint8Array()],
  ["bytes(range(256))", Uint8Array.from({ length: 256 }, (_, i) => i)],
  ["b'y' * 70000", new Uint8Array(70000).fill(121)],
  ["[]", []],
  ["[1, [2, 'three'], None]", [1, [2, "three"], null]],
  ["{}", {}],
  ["{'a': 1, '__proto__': {'b': [True]}}", JSON.parse('{"a": 1, "__proto__": {"b": [true]}}')],
  ["{1: 'one', 'two': 2}", new Map(/** @type {[unknown, unknown][]} */ ([[1, "one"], ["two", 2]]))],
];

for (const [expression, value] of BOTH_WAYS) {
  const shown = expression.slice(0, 40);
  test(`reads ${shown} as Python writes it`, () => assert.deepEqual(read(dumped(expression)), value));
  test(`writes ${shown} as Python reads it`, () => {
    assert.equal(asPythonSees(value), python(`print(ascii(${expression}), end='')`).toString());
  });
}

test("a tuple is read as an array, and written where it is asked for", () => {
  assert.deepEqual(read(dumped("(1, (2,))")), [1, [2]]);
  assert.equal(asPythonSees(Tuple.from(["a", "b"])), "('a', 'b')");
});

test("a whole number is a float where it is asked for, and minus zero always", () => {
  assert.equal(asPythonSees([new Float(2), -0]), "[2.0, -0.0]");
  assert.ok(Number.isNaN(read(dumped("float('nan')"))));
});

test("undefined is None, and an ArrayBuffer is bytes", () => {
  assert.equal(asPythonSees([undefined, new Uint8Array([1, 2]).buffer]), "[None, b'\\x01\\x02']");
});

test("bytes that were read stay as they are when memory changes", () => {
  const memory = dumped("b'before'");
  const value = /** @type {Uint8Array} */ (read(memory));
  memory.fill(0);
  assert.equal(Buffer.from(value).toString(), "before");
});

test("a lone surrogate from Python is refused, not replaced", () => {
  assert.throws(() => read(dumped("'\\ud800'")), /lone surrogate/);
});

test("a lone surrogate from the platform becomes the replacement character", () => {
  assert.equal(asPythonSees("a\ud800b"), "'a\\ufffdb'");
});

test("nesting is bounded on both sides", () => {
  /** @type {unknown} */
  let deep = null;
  for (let i = 0; i < 600; i++) deep = [deep];
  assert.throws(() => written(deep), TypeError);
  assert.throws(() => read(dumped("__import__('functools').reduce(lambda x, _: [x], range(600), None)")), TypeError);
});

test("what can't cross is an error that says so", () => {
  assert.throws(() => written(() => 1), /function/);
  assert.throws(() => read(dumped("{1, 2}")), /none that crosses/);
});
