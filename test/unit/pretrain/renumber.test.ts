import { expect, it } from "vitest";
import { describePython, python } from "./python";

const call = python("renumber");

/** Of a problem: ten versions with other numbers, or nulls where none is sure. */
const versions = (question: string, ...lines: string[]) =>
  call("[renumber(*x, Random(i)) for i in range(10)]", [question, lines.join("\n")]) as (
    | [question: string, reply: string]
    | null
  )[];

/** The numbers of a text, commas left out. */
const numbers = (text: string) =>
  [...text.replaceAll(",", "").matchAll(/\d+(?:\.\d+)?/g)].map(([n]) => Number(n));

describePython("renumber", () => {
  it("draws the told numbers anew and works the results out, in all places", () => {
    const found = versions(
      "Vera had $340 and bought 6 lamps for $15 each. How much is left?",
      "Vera spent $90 because 6 x 15 = <<6*15=90>>90.",
      "Then $340 - $90 = $<<340-90=250>>250 is left.",
      "The answer is 250.",
    );
    const seen = new Set<string>();
    for (const one of found) {
      const [question, reply] = one!;
      const [had, lamps, each] = numbers(question) as [number, number, number];
      const [spent, left] = [lamps * each, had - lamps * each];
      expect(left).toBeGreaterThan(0);
      expect(reply).toBe(
        `Vera spent $${spent} because ${lamps} x ${each} = <<${lamps}*${each}=${spent}>>${spent}.\n` +
          `Then $${had} - $${spent} = $<<${had}-${spent}=${left}>>${left} is left.\nThe answer is ${left}.`,
      );
      seen.add(question);
    }
    expect(seen.size).toBeGreaterThan(6);
  });

  it("takes the parts of a percentage along, commas and cents too", () => {
    for (const one of versions(
      "A boat costs $2,400.00. In spring it is 25% off. What does it cost then?",
      "It costs 100-25 = <<100-25=75>>75 percent.",
      "That is 2,400.00*.75 = $<<2400*0.75=1800.00>>1,800.00.",
      "The answer is 1800.",
    )) {
      const [question, reply] = one!;
      const [price, off] = numbers(question) as [number, number];
      const result = Math.round(price * (100 - off)) / 100;
      expect(reply).toContain(`<<100-${off}=${100 - off}>>${100 - off} percent`);
      expect(reply).toContain(`*${((100 - off) / 100).toFixed(2)}=${result.toFixed(2)}>>`);
      expect(reply).toContain(`>>${result.toLocaleString("en", { minimumFractionDigits: 2 })}.`);
      expect(numbers(reply).at(-1)).toBe(result);
    }
  });

  it("draws numbers between Chinese characters anew, and neither numerals nor ordinals nor dates", () => {
    const found = versions(
      "5月2日，三（2）班第4组有8人，每人折6只纸鹤，又送来三十五只。一共有多少只？",
      "折了8*6 = <<8*6=48>>48只。",
      "一共48+35 = <<48+35=83>>83只。",
      "The answer is 83.",
    );
    for (const one of found) {
      const [question, reply] = one!;
      const [, people, each] = /第4组有(\d+)人，每人折(\d+)只/.exec(question)!.map(Number);
      const folded = people! * each!;
      expect(question).toMatch(/^5月2日，三（2）班第4组.*又送来三十五只。一共有多少只？$/);
      expect(reply).toContain(`一共${folded}+35 = <<${folded}+35=${folded + 35}>>`);
    }
    expect(new Set(found.map((one) => one![0])).size).toBeGreaterThan(6);
    expect(call("sorted(map(float, in_han(x)))", "打八五折")).toEqual([0.85, 5, 8, 85]);
  });

  it("leaves the numbers of a quotient as they are that was worked out in one's head", () => {
    // 43 cards in boxes of 6: the 7 of the first line is 43/6 without its rest
    for (const one of versions(
      "Ida puts 43 cards into boxes of 6 and buys 20 more cards. How many of the 43 do not fill a box, with those?",
      "Full boxes hold 7*6 = <<7*6=42>>42 cards.",
      "The rest is 43-42 = <<43-42=1>>1.",
      "With those it is 1+20 = <<1+20=21>>21.",
      "The answer is 21.",
    )) {
      expect(one![0]).toMatch(/43 cards into boxes of 6 and buys (?!20 )\d+ more/);
    }
  });

  it("leaves a number as it is that may come from two places", () => {
    // 12 is told and is a result as well: which of them is divided cannot be seen
    const told = versions(
      "Otto packs 4 boxes of 3 cups and 12 plates into 6 crates. He has 50 spoons. How many cups and plates are in a crate?",
      "There are 4*3 = <<4*3=12>>12 cups.",
      "Each crate has 12/6 = <<12/6=2>>2 of them.",
      "The spoons come to 50/2 = <<50/2=25>>25.",
      "The answer is 25.",
    );
    for (const [question] of told.filter((one) => one !== null)) {
      expect(question).toContain("4 boxes of 3 cups and 12 plates");
    }
  });

  it.each([
    [
      "a sum without annotation",
      "Ida has 8 pens, 9 nibs and 14 caps. She loses 5. How many things are left?",
      ["Ida has 31 things.", "31-5 = <<31-5=26>>26 are left.", "The answer is 26."],
    ],
    [
      "a rounded result",
      "Ida needs 50 eggs, 12 in a box. How many boxes?",
      ["50/12 is 4.17, so she needs 5.", "That is 5*1 = <<5*1=5>>5.", "The answer is 5."],
    ],
    [
      "an annotation that is wrong",
      "Ida has 8 pens and finds 9. How many?",
      ["8+9 = <<8+9=18>>18 pens.", "The answer is 18."],
    ],
  ])("refuses %s", (_, question, lines) => {
    expect(versions(question, ...lines)).toEqual(Array(10).fill(null));
  });

  it("writes counting words as digits, but not those of parts and of people spoken of before", () => {
    const text =
      "Nine cooks bake three pies; three quarters and one third of the five pies are for four people.";
    expect(call("in_digits(x)", text)).toBe(
      "Nine cooks bake 3 pies; three quarters and one third of the five pies are for 4 people.",
    );
  });
});
