import { expect, it } from "vitest";
import { describePython, python } from "./python";

const contrast = python("contrast");
const renumber = python("renumber");

describePython("a comparison turned", () => {
  it("takes away what was added, in an equation of either language", () => {
    const cases = [
      ["Rita has 14 pens. Otto has 5 more pens than Rita. How many has Otto?", "14+5"],
      ["Rita has 14 pens, which is 5 fewer pens than Otto has. How many has Otto?", "14 + 5"],
      ["A bag costs $30, $8 more than a belt. What do both cost?", "(30 - 8)+30"],
      ["甲仓库有64吨大米，乙仓库比甲仓库的3倍多9吨，乙仓库有多少吨？", "64*3+9"],
      ["一条绳子长80米，另一条增加20米，两条共长多少米？", "80+(80+20)"],
    ];
    expect(contrast("[turned_equation(q, [e]) for q, e in x]", cases)).toEqual([
      ["Rita has 14 pens. Otto has 5 fewer pens than Rita. How many has Otto?", ["14-5"]],
      ["Rita has 14 pens, which is 5 more pens than Otto has. How many has Otto?", ["14 - 5"]],
      ["A bag costs $30, $8 less than a belt. What do both cost?", ["(30 + 8)+30"]],
      ["甲仓库有64吨大米，乙仓库比甲仓库的3倍少9吨，乙仓库有多少吨？", ["64*3-9"]],
      ["一条绳子长80米，另一条减少20米，两条共长多少米？", ["80+(80-20)"]],
    ]);
  });

  it("is none where it is not plain what becomes of it", () => {
    const cases = [
      ["Rita has 14 pens. How many more pens than Otto has she, who has 5?", "14-5"],
      ["Rita has 5 pens. Otto has 5 more pens than Rita. How many has Otto?", "5+5"],
      ["Rita has 14 pens, Otto 5 more than Rita, Ida 3 fewer than Rita. All?", "14+14+5+14-3"],
      ["Otto has 5 more pens than Rita, who has 14. How many has Otto?", "5+14"],
      ["Rita has 3 pens. Otto has 5 more pens than Rita. How many has Otto?", "3+5"],
      ["Rita has 20 pens and 5 more than Otto. How many boxes of 5 are that?", "20/5"],
    ];
    expect(contrast("[turned_equation(q, [e]) for q, e in x]", cases)).toEqual(
      cases.map(() => null),
    );
  });

  it("is worked through all lines of a solution", () => {
    const problem = [
      "Rita has 40 pens. Otto has 7 more pens than Rita. They pack all in boxes of 3. How many boxes?",
      "Otto has 40 + 7 = <<40+7=47>>47 pens, 7 more.\nTogether they have 40+47 = <<40+47=87>>87 pens.\n" +
        "They need 87/3 = <<87/3=29>>29 boxes.\nThe answer is 29.",
    ];
    // Its first line has the number a second time, without a sign: nothing is turned.
    const asTold = renumber("[renumber(*x, Random(i), 1) for i in range(20)]", problem);
    expect(asTold.filter(Boolean).every(([q]: string[]) => q!.includes("more pens than"))).toBe(
      true,
    );
    problem[1] = problem[1]!.replace(" pens, 7 more.", " pens.");
    const turned = renumber("[renumber(*x, Random(i), 1) for i in range(20)]", problem);
    const found = turned.filter(Boolean) as [string, string][];
    expect(found.length).toBeGreaterThan(5);
    for (const [question, reply] of found) {
      const [rita, fewer, size] = [...question.matchAll(/\d+/g)].map(([n]) =>
        Number(n),
      ) as number[];
      expect(question).toContain(`Otto has ${fewer} fewer pens than Rita`);
      const otto = rita! - fewer!;
      const all = rita! + otto;
      expect(reply).toBe(
        `Otto has ${rita} - ${fewer} = <<${rita}-${fewer}=${otto}>>${otto} pens.\n` +
          `Together they have ${rita}+${otto} = <<${rita}+${otto}=${all}>>${all} pens.\n` +
          `They need ${all}/${size} = <<${all}/${size}=${all / size!}>>${all / size!} boxes.\n` +
          `The answer is ${all / size!}.`,
      );
    }
  });
});
