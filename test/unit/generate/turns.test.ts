import { expect, test } from "vitest";
import { Turns } from "../../../src/generate/turns";

/** Every promise that can go on has gone on. */
const settled = () => new Promise((resolve) => setTimeout(resolve, 0));

test("so many are in at once, and others come in their order; a place is given back once", async () => {
  const turns = new Turns(2);
  const came: string[] = [];
  const take = async (name: string) => {
    const done = await turns.take();
    came.push(name);
    return done;
  };
  const [first, , third] = ["first", "second", "third", "fourth"].map(take);
  await settled();
  expect(came).toEqual(["first", "second"]);
  const done = await first!;
  done();
  done();
  await settled();
  expect(came).toEqual(["first", "second", "third"]);
  (await third!)();
  await settled();
  expect(came.at(-1)).toBe("fourth");
});

test("who is stopped while waiting leaves the queue, and who waits behind comes in", async () => {
  const turns = new Turns(1);
  const done = await turns.take();
  const stop = new AbortController();
  const stopped = turns.take(stop.signal);
  const behind = turns.take(new AbortController().signal);
  stop.abort();
  await expect(stopped).rejects.toMatchObject({ report: { kind: "cancelled" } });
  await expect(turns.take(stop.signal)).rejects.toMatchObject({ report: { kind: "cancelled" } });
  done();
  (await behind)();
  await turns.take();
});

test("a stop after the place was given takes nothing away", async () => {
  const turns = new Turns(1);
  const done = await turns.take();
  const stop = new AbortController();
  const next = turns.take(stop.signal);
  done();
  stop.abort();
  (await next)();
  await turns.take();
});
