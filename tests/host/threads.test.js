// @ts-check
import assert from "node:assert/strict";
import { test } from "node:test";

import { Threads } from "../../host/threads.js";

test("a thread that is unparked first does not suspend at all", () => {
  const threads = new Threads(() => {});
  threads.unpark(7);
  assert.equal(threads.park(7, -1), undefined);
});

test("a parked thread is woken, and the wake-up is used up", async () => {
  const threads = new Threads(() => {});
  const parked = threads.park(7, -1);
  threads.unpark(7);
  await parked;
  assert.ok(threads.park(7, 1) instanceof Promise);
});

test("only the thread that was meant wakes", async () => {
  const threads = new Threads(() => {});
  /** @type {number[]} */
  const woken = [];
  const parked = [1, 2, 3].map((thread) => threads.park(thread, thread === 3 ? 20 : -1)?.then(() => woken.push(thread)));
  threads.unpark(2);
  await parked[2];
  assert.deepEqual(woken, [2, 3]);
});

test("a timeout longer than timers take does not end at once", async () => {
  const threads = new Threads(() => {});
  let ended = false;
  void threads.park(1, 1e12)?.then(() => (ended = true));
  await new Promise((resolve) => setTimeout(resolve, 20));
  assert.equal(ended, false);
  threads.stop();
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
