import { expect, it } from "vitest";
import { describePython, python } from "./python";

const call = python("further");

/** Of a problem: thirty versions that ask for a step more, or nulls. */
const versions = (question: string, reply: string) =>
  call("[further(*x, Random(i)) for i in range(30)]", [question, reply]) as (
    | [question: string, reply: string]
    | null
  )[];

/** The value of a sum of two whole numbers. */
function worth(sum: string): number {
  const [, a, operator, b] = /^(\d+)([-+*/])(\d+)$/.exec(sum)!;
  const [x, y] = [Number(a), Number(b)];
  return { "+": x + y, "-": x - y, "*": x * y, "/": x / y }[operator as "+"];
}

describePython("further", () => {
  const story = "Vera had 40 plums. She ate 4 of them.";
  const solution = "Vera has 40-4 = <<40-4=36>>36 plums left.\nThe answer is 36.";

  it("compares somebody else with who was asked about, and works the lines out", () => {
    const kinds = new Set<string>();
    for (const version of versions(`${story} How many plums does Vera have left?`, solution)) {
      const [question, reply] = version!;
      const told = question.slice(story.length + 1);
      const [, name, relation] =
        /^(\w+) has (.+) (?:than|as) Vera has left\. How many plums do/.exec(told)!;
      kinds.add(relation!.replace(/\d+/, "N"));
      const [first, other, ...rest] = reply.split("\n");
      expect(first).toBe("Vera has 40-4 = <<40-4=36>>36 plums left.");
      const [, sum, result] = /= <<(36[-+*/]\d+)=(\d+)>>\2 plums\.$/.exec(other!)!;
      expect(worth(sum!)).toBe(Number(result));
      expect(other).toContain(`${name} has ${sum} = `);
      if (rest.length === 1) expect(rest).toEqual([`The answer is ${result}.`]);
      else {
        const all = Number(result) + 36;
        expect(told).toContain(`How many plums do ${name} and Vera have together?`);
        expect(rest).toEqual([
          `Together they have ${result}+36 = <<${result}+36=${all}>>${all} plums.`,
          `The answer is ${all}.`,
        ]);
      }
    }
    expect([...kinds].sort()).toEqual([
      "N fewer plums",
      "N more plums",
      "N times as many plums",
      "half as many plums",
      "twice as many plums",
    ]);
  });

  it("keeps tense, money and what is told of each day", () => {
    const cases: [asked: string, told: RegExp][] = [
      ["How many plums did she pick?", / (?:picked) .* she did\. How many plums did \w+ pick\?$/],
      [
        "How much did she pay in all?",
        / paid (?:\$\d+ (?:more|less)|.* as much) .* she did in all\. How much did \w+ pay\?$/,
      ],
      [
        "How many plums will they sell?",
        / will sell .* they will sell\. How many plums will \w+ sell\?$/,
      ],
      [
        "How many plums does she eat each week?",
        / eats .* she eats each week\. How many plums does \w+ eat each week\?$/,
      ],
      [
        "How many plums do they carry?",
        / carries .* they carry\. How many plums does \w+ carry\?$/,
      ],
    ];
    for (const [asked, told] of cases) {
      const found = versions(`${story} ${asked}`, solution).filter((one) => one !== null);
      expect(found.length, asked).toBe(30);
      expect(
        found.every(([question]) => told.test(question)),
        `${asked} ${found[0]![0]}`,
      ).toBe(true);
    }
  });

  it.each([
    ["a condition", "If she eats 2 more, how many plums does Vera have left?"],
    ["a comparison", "How many more plums than Otto does Vera have?"],
    ["a share", "What percentage of plums does Vera have?"],
    ["an amount without number", "How much milk does Vera have left?"],
    ["a time", "How many years older does Vera have to be?"],
    ["no question", "Tell how many."],
  ])("is none for %s", (_, asked) => {
    expect(versions(`${story} ${asked}`, solution).filter(Boolean)).toEqual([]);
  });

  it("is none where the answer is no whole number above one", () => {
    const asked = `${story} How many plums does Vera have left?`;
    for (const answer of ["1", "2.5", "0"]) {
      const reply = `Vera has <<1=1>>1.\nThe answer is ${answer}.`;
      expect(versions(asked, reply).filter(Boolean)).toEqual([]);
    }
  });
});
