import { expect, it } from "vitest";
import { describePython, python } from "./python";

const ask = python("ask");

/** A problem whose last line is never asked for, so that one of the lines before it is. */
const problem = (story: string, asked: string, ...lines: string[]) => [
  `${story} ${asked}`,
  [...lines, "In the end 100-1 = <<100-1=99>>99 are left.", "The answer is 99."].join("\n"),
];

describePython("midway", () => {
  it("asks for what a line finds", () => {
    // story, line, question
    const cases = [
      [
        "Vera filled 6 bags with 7 red plums each on Monday.",
        "So Vera picked 6*7 = <<6*7=42>>42 red plums on Monday.",
        "How many red plums did Vera pick on Monday?",
      ],
      [
        "A barn holds 8 white goats and 9 black ones.",
        "Each barn holds 8+9 = <<8+9=17>>17 goats.",
        "How many goats does each barn hold?",
      ],
      [
        "A club has 12 girls and 15 boys.",
        "The total number of pupils is 12+15 = <<12+15=27>>27.",
        "What is the total number of pupils?",
      ],
      [
        "Of 40 lamps 13 hang outside, the rest in the hall.",
        "There are 27 lamps in the hall because 40 - 13 = <<40-13=27>>27.",
        "How many lamps are there in the hall?",
      ],
      [
        "Nico is 9 and Mila 4 years older.",
        "In 5 years, Mila will be 9+4 = <<9+4=13>>13 years old.",
        null,
      ],
      ["Vera fills 6 bags with 7 plums.", "That makes 6*7 = <<6*7=42>>42 plums.", null],
      ["Vera fills 6 bags.", "Vera has 6*8 = <<6*8=48>>48 plums.", null],
    ];
    const problems = cases.map(([story, line]) =>
      problem(story as string, "How many stay?", line as string),
    );
    expect(ask("[midway(*p, Random(1)) for p in x]", problems)).toEqual(
      cases.map(([story, line, question]) => {
        const answer = /=(\d+)>>/.exec(line as string)?.[1];
        return question && [`${story} ${question}`, `${line}\nThe answer is ${answer}.`];
      }),
    );
  });

  it("keeps the condition and the lines that are needed, and leaves out the others", () => {
    const [painted, brushes, cost] = [
      "Ruth paints 4*6 = <<4*6=24>>24 masks.",
      "Ruth has 50-3 = <<50-3=47>>47 brushes.",
      "The masks cost 24*5=$<<24*5=120>>120 in all.",
    ] as const;
    const story = "Ruth paints 4 masks a day for 6 days. She lost 3 of 50 brushes.";
    const asked = "If a mask costs $5, how much is left?";
    const found = ask(
      "sorted({midway(*x, Random(i)) for i in range(30)})",
      problem(story, asked, painted, brushes, cost),
    );
    expect(found).toEqual([
      [`${story} How many brushes does Ruth have?`, `${brushes}\nThe answer is 47.`],
      [`${story} How many masks does Ruth paint?`, `${painted}\nThe answer is 24.`],
      [
        `${story} If a mask costs $5, how much do the masks cost in all?`,
        `${painted}\n${cost}\nThe answer is 120.`,
      ],
    ]);
  });
});

describePython("idle", () => {
  it("puts a sentence of another problem before the question and not before a pronoun, unless it is about the same", () => {
    const start = "Vera has 6 bags.";
    const end = "She fills each with 7 plums. How many plums does Vera have?";
    const question = `${start} ${end}`;
    const others = [
      "Otto owns 5 boats.",
      "Vera owns 5 boats.",
      "Otto eats 5 plums.",
      "He rows 5 boats.",
    ];
    const found = ask(
      "[sorted({idle(x[0], [y + ' Why?'], Random(i)) for i in range(20)}) for y in x[1]]",
      [question, others],
    );
    expect(found).toEqual([
      [`Otto owns 5 boats. ${question}`, question.replace("How", "Otto owns 5 boats. How")],
      ...Array(3).fill([question]),
    ]);
  });
});
