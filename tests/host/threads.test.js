// @ts-check
import assert from "node:assert/strict";
import { test } from "node:test";

import { Threads } from "../../host/threads.js";

const WOKEN = 0;
const TIMED_OUT = 1;

test("a thread that is unparked first does not suspend at all", () => {
  const threads = new Threads(() => {});
  threads.unpark(7);
  assert.equal(threads.park(7, -1), WOKEN);
});

test("a parked thread is woken, and the wake-up is used up", async () => {
  const threads = new Threads(() => {});
  const parked = threads.park(7, -1);
  threads.unpark(7);
  assert.equal(await parked, WOKEN);
  assert.equal(await threads.park(7, 1), TIMED_OUT);
});

test("only the thread that was meant wakes", async () => {
  const threads = new Threads(() => {});
  const [first, second] = [threads.park(1, 20), threads.park(2, -1)];
  threads.unpark(2);
  assert.deepEqual(await Promise.all([first, second]), [TIMED_OUT, WOKEN]);
});

test("a new thread starts after its maker's stack has gone", async () => {
  /** @type {number[]} */
  const started = [];
  const threads = new Threads((thread) => started.push(thread));
  threads.spawn(3);
  assert.deepEqual(started, []);
  await Promise.resolve();
  assert.deepEqual(started, [3]);
});

test("nobody wakes and nothing starts after a stop", async () => {
  let woken = false;
  const threads = new Threads(() => (woken = true));
  void Promise.resolve(threads.park(1, 5)).then(() => (woken = true));
  threads.spawn(2);
  threads.stop();
  threads.unpark(1);
  await new Promise((resolve) => setTimeout(resolve, 30));
  assert.equal(woken, false);
});
