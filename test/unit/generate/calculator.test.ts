import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { arithmeticValue } from "../../../src/common/arithmetic";
import { equal } from "../../../src/common/rational";
import { Calculator, resultText } from "../../../src/generate/calculator";
import { loadTokenizer } from "../tokenizer/fixtures";

const tokenizer = loadTokenizer("mistral");

/** What a calculator adds to a reply that comes in these pieces, as text. */
function completions(...pieces: string[]): string[] {
  const calculator = new Calculator(tokenizer);
  return pieces.map((piece) =>
    calculator
      .push(piece)
      .map((id) => tokenizer.piece(id))
      .join(""),
  );
}

describe("the result that training data write", () => {
  it.each([
    ["48/2", "24"],
    ["1/4", "0.25"],
    ["2-2.5", "-0.5"],
    ["1.25*4", "5"],
    ["3/64", "0.046875"],
  ])("of %s is %s", (sum, result) => {
    expect(resultText(sum)).toBe(result);
  });

  it.each(["1/3", "1/128", "2x", "7/0"])("%s is left to the model", (sum) => {
    expect(resultText(sum)).toBeNull();
  });

  it("is the annotated one in every solution of GSM8K's test set", () => {
    const rows = readFileSync("data/gsm8k/test.jsonl", "utf8").trim().split("\n");
    const solutions = rows.map((row) => (JSON.parse(row) as { answer: string }).answer);
    const marks = solutions.flatMap((text) => [...text.matchAll(/<<([^=<>]+)=([^=<>]+)>>/g)]);
    expect(marks.length).toBeGreaterThan(4000);
    const others = marks.filter(([, sum = "", stated = ""]) => {
      const [ours, theirs] = [resultText(sum), arithmeticValue(stated)];
      return ours === null || theirs === null || !equal(arithmeticValue(ours)!, theirs);
    });
    expect(others.map(([mark]) => mark)).toEqual([]);
  });
});

describe("a sum that the model opens", () => {
  it("is completed as the vocabulary spells it", () => {
    expect(completions("He has 48/2 = ", "<<", "48", "/", "2", "=")).toEqual([
      ...["", "", "", "", ""],
      "24>>",
    ]);
    const [, ids] = ["<<1.5*3", "="].map((piece, _, all) => {
      const calculator = new Calculator(tokenizer);
      return all
        .slice(0, all.indexOf(piece) + 1)
        .map((text) => calculator.push(text))
        .at(-1);
    });
    const whole = tokenizer.encode("<<1.5*3=4.5>>");
    expect(ids).toEqual(whole.slice(-ids!.length));
  });

  it("may come in pieces of any size, and is one of several", () => {
    expect(completions("a <", "<2+3=")).toEqual(["", "5>>"]);
    expect(completions("<<2+3=", "5>>5 and <<5*2=")).toEqual(["5>>", "10>>"]);
    expect(completions("<<1+1 and <<2+3=")).toEqual(["5>>"]);
  });

  it.each([
    ["is no sum", "<<n*2="],
    ["has a result already", "<<2+3=5"],
    ["spans lines", "<<2+\n3="],
    ["was closed", "<<2+3>>="],
    ["has no end in decimals", "<<1/3="],
    ["is too long", `<<${"1+".repeat(200)}1=`],
    ["is empty", "<<="],
    ["is a comparison", "3 < 2+3="],
  ])("stays the model's where it %s", (_, text) => {
    expect(completions(text)).toEqual([""]);
  });

  it("stays the model's where the vocabulary joins = and the result", () => {
    const joined = { encode: (text: string) => [text.length], decode: () => "=5>>" };
    expect(new Calculator(joined).push("<<2+3=")).toEqual([]);
  });
});
