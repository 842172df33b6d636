import { describe, expect, it } from "vitest";
import { isWrong } from "../../../src/ui/arithmetic";

describe("calculations of a reply", () => {
  it.each([
    "48/2=24",
    "3+4*5=23",
    "(3+4)*5=35",
    "100-20-30=50",
    "64/4/2=8",
    "-3+5=2",
    "2*(1+(4-3))=4",
    "1,200*2=2400",
    "$5*3=$15",
    "50%*80=40",
    "0.1+0.2=0.3",
    "10/3=3.33",
    "1/2+1/4=3/4",
    "6 × 7 = 42",
  ])("%s is right", (equation) => {
    expect(isWrong(equation)).toBe(false);
  });

  it.each(["12-61=1", "3*8=48", "10/3=3", "7/2=3.6", "(3+4)*5=23", "100-20-30=110", "1/2=1/3"])(
    "%s is wrong",
    (equation) => {
      expect(isWrong(equation)).toBe(true);
    },
  );

  it.each(["x+1=2", "48/2", "=", "5+=5", "(1+2=3", "1/0=7", "2^3=9", "1 2=3x", "))=1", "1..2=3"])(
    "%s is not judged",
    (equation) => {
      expect(isWrong(equation)).toBe(false);
    },
  );
});
