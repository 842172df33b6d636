import { expect, it } from "vitest";
import { Random } from "../../../src/common/random";
import { noun } from "../../../src/problems/nouns";
import { Story } from "../../../src/problems/story";

/** The text of a story of one given number, a sentence about it and a question. */
function told(value: number, sentence: (n: string) => string, things: readonly string[]): string {
  const random = new Random("render");
  const story = new Story("en", random);
  const n = story.given(value);
  for (const one of things) story.noun(random, [noun(one)]);
  story.tell(sentence(`${n}`));
  story.ask(story.step(n, "+", story.constant(1), "That is #."), "What then?");
  return story.draft().text;
}

it.each([
  ["hot dog", (n: string) => `Tom has ${n} hot dogs left.`, /(1|one) hot dog left/],
  ["duck", (n: string) => `Tom has ${n} wooden ducks.`, /(1|one) wooden duck\b/],
  ["apple", (n: string) => `Tom has ${n} more apples.`, /(1|one) more apple\b/],
  ["bag of rice", (n: string) => `Tom has ${n} bags of rice.`, /(1|one) bag of rice/],
  ["apple", (n: string) => `Tom has done this for ${n} weeks.`, /for (1|one) week\b/],
])("after 1 a noun is singular: %s", (thing, sentence, wanted) => {
  expect(told(1, sentence, [thing])).toMatch(wanted);
  expect(told(3, sentence, [thing])).not.toMatch(wanted);
});

it.each([
  ["如果每天看2页，", false],
  ["每天看5页，照这样计算，", false],
  ["若干天后看完了，", true],
  ["照片一共有4张，", true],
  ["如果再看2页，就看完了，", true],
])("in Chinese a full stop may end %s: %s", (clause, wanted) => {
  const stopped = Array.from({ length: 100 }, (_, seed) => {
    const story = new Story("zh", new Random(`zh/${seed}`));
    const n = story.given(60);
    story.tell(`一本书有${n}页，`, clause);
    story.ask(story.step(n, "/", story.constant(2), "要#天。"), "要看多少天？");
    return story.draft().text.includes(clause.replace(/，$/, "。"));
  });
  expect(stopped.includes(true)).toBe(wanted);
});
