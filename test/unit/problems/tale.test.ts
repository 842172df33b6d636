import { describe, expect, it } from "vitest";
import { Random } from "../../../src/common/random";
import { PEOPLE } from "../../../src/problems/lexicon_en";
import { Story } from "../../../src/problems/story";
import { Tale } from "../../../src/problems/weaving/tale_en";
import { names } from "../../../src/problems/weaving/voice_en";

/** The texts of a tale of these clauses about one person, over many seeds. */
function texts(...clauses: readonly string[]): string[] {
  return Array.from({ length: 200 }, (_, seed) => {
    const tale = new Tale(new Random(`tale/${seed}`));
    const who = tale.person();
    const [a, b] = [tale.given(8), tale.given(5)];
    for (const clause of clauses) {
      tale.fact(clause.replaceAll("A", `${a}`).replaceAll("B", `${b}`), who);
    }
    tale.ask("sum", tale.step(a, "+", b, "That is #."), "how many cups does @ have?", who);
    const story = new Story("en", new Random(`words/${seed}`));
    expect(tale.write(story, 1)).toBe(true);
    return story.draft().text;
  });
}

const NAME = new RegExp(`\\b(?:${PEOPLE.map(({ name }) => name).join("|")})\\b`);
const PRONOUN = /\b(?:he|she|his|her|him)\b/i;

/** Whether a pronoun stands before any name. */
const unclear = (text: string) => {
  const at = text.search(PRONOUN);
  return at >= 0 && !NAME.test(text.slice(0, at));
};

describe("a pronoun", () => {
  it("does not follow clauses that named nobody", () => {
    const all = texts("A cups came by mail", "@ buys B cups");
    expect(all.filter(unclear)).toEqual([]);
    expect(all.filter((text) => PRONOUN.test(text)).length).toBeGreaterThan(0); // in the question
  });

  it("follows a clause with wordings that name and others that do not only after the former", () => {
    const all = texts("{@ gets A cups|A cups come by mail}", "{@ buys|in town, @ buys} B cups");
    expect(all.filter(unclear)).toEqual([]);
    expect(all.some((text) => /\b(?:he|she) buys/i.test(text))).toBe(true);
    expect(all.some((text) => /come by mail/i.test(text))).toBe(true);
  });
});

it.each([
  ["@ has 5", true],
  ["5 are left", false],
  ["{@ has|there are} 5", false],
  ["{@ has|with {@'s|@m} are} 5", true],
  ["{@ has|with {@'s|his} are} 5", false],
  ["{there|here} are 5 for @m", true],
])("%s: every wording names the subject: %s", (template, wanted) => {
  expect(names(template)).toBe(wanted);
});
