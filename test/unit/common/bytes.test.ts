import { expect, it } from "vitest";
import { joinBytes } from "../../../src/common/bytes";

it("joins pieces in their order, none of which it keeps", () => {
  const pieces = [Uint8Array.of(1, 2), new Uint8Array(0), Uint8Array.of(9, 3).subarray(1)];
  const whole = joinBytes(pieces);
  pieces[0]![0] = 7;
  expect([...whole]).toEqual([1, 2, 3]);
  expect(joinBytes([])).toEqual(new Uint8Array(0));
});
