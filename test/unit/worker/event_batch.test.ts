import { expect, it } from "vitest";
import type { SolveEvent } from "../../../src/hint/events";
import { EventBatch } from "../../../src/worker/event_batch";

const word = (delta: string, replyTokens: number, index = 0): SolveEvent => ({
  type: "text",
  index,
  delta,
  replyTokens,
  decodeMs: replyTokens,
});
const prefill = (done: number): SolveEvent => ({
  type: "prefill",
  index: 0,
  reusedRows: 1,
  computedRows: 9,
  done,
});

it("joins the text of one round and keeps its latest counts", async () => {
  const batches: (readonly SolveEvent[])[] = [];
  const batch = new EventBatch((events) => void batches.push(events));
  for (const event of [prefill(4), prefill(9), word("a", 1), word("b", 2), word("c", 1, 1)]) {
    batch.push(event);
  }
  await batch.finish();
  expect(batches).toEqual([[prefill(9), word("ab", 2), word("c", 1, 1)]]);
});

it("sends the next batch only after the last one was taken, and loses nothing", async () => {
  let taking = 0;
  let most = 0;
  let reply = "";
  const batch = new EventBatch(async (events) => {
    most = Math.max(most, ++taking);
    await new Promise((resolve) => setTimeout(resolve, 40));
    for (const event of events) if (event.type === "text") reply += event.delta;
    taking--;
  });
  for (let i = 0; i < 30; i++) {
    batch.push(word(`${i} `, i));
    await new Promise((resolve) => setTimeout(resolve, 5));
  }
  await batch.finish();
  expect(most).toBe(1);
  expect(reply).toBe(Array.from({ length: 30 }, (_, i) => `${i} `).join(""));
});

it("tells of a page that is gone", async () => {
  const batch = new EventBatch(() => Promise.reject(new Error("gone")));
  batch.push(word("a", 1));
  await expect(batch.finish()).rejects.toThrow("gone");
});
