import type { Random } from "../../common/random";
import type { Quantity } from "../quantity";
import type { Story } from "../story";
import { good, named } from "../words_en";
import { character, zhGood } from "../words_zh";

/** A sentence about a number that has nothing to do with the question. */
type Aside = (
  story: Story,
  random: Random,
  who: string,
  number: (least: number, most: number) => Quantity,
) => string;

const ASIDES_EN: readonly Aside[] = [
  (_, __, who, n) => `${who} is ${n(9, 70)} years old.`,
  (_, __, who, n) => `${who} has ${n(2, 9)} cousins.`,
  (_, __, who, n) => `${who} {woke up|got up} at ${n(5, 9)} o'clock{ that day| that morning|}.`,
  (_, __, who, n) => `${who} lives in a house with ${n(3, 20)} windows.`,
  (_, __, who, n) => `the house of ${who} has ${n(3, 12)} rooms.`,
  (_, __, ___, n) => `it is ${n(10, 32)} degrees outside.`,
  (_, __, ___, n) => `the nearest {station|school|bank|lake} is ${n(2, 30)} km away.`,
  (_, __, ___, n) => `the day before, it {rained|snowed} for ${n(2, 9)} hours.`,
  (_, random, ___, n) =>
    `there {are|were} ${n(3, 40)} ${random.pick(["lamps in the street", "clouds in the sky", "trees along the road", "houses nearby"])}.`,
  (story, random, ___, n) => {
    const [q, t] = [named(story, random), good(story, random)];
    return `{a neighbor, ${q},|${q}|a friend called ${q}} {has|owns|just bought} ${n(3, 60)} ${t}.`;
  },
];

const ASIDES_ZH: readonly Aside[] = [
  (_, __, who, n) => `${who}今年${n(7, 40)}岁，`,
  (_, __, who, n) => `${who}家住在${n(2, 20)}楼，`,
  (_, __, who, n) => `${who}早上${n(6, 9)}点起床，`,
  (_, __, ___, n) => `今天的气温是${n(10, 32)}度，`,
  (_, __, ___, n) => `附近的{车站|学校|银行}离这里${n(2, 30)}千米，`,
  (_, __, ___, n) => `路边有${n(3, 40)}{盏路灯|棵大树|座房子}，`,
  (story, random, ___, n) => {
    const thing = zhGood(story, random);
    return `邻居${character(story, random)}家有${n(3, 60)}${thing.measure}${thing.name}，`;
  },
];

/** Adds a fact with a number that nobody needs, between the others. */
export function distract(story: Story, random: Random): boolean {
  const english = story.language === "en";
  const { facts, cast } = story;
  const places = facts
    .map((_, i) => i)
    .filter((i) => i === 0 || !english || /\.$/.test(facts[i - 1]!));
  const known = cast.filter(({ name }) => !name.startsWith("一位"));
  const who = known.length > 0 && random.chance(0.7) ? random.pick(known).name : undefined;
  const aside = random.pick(english ? ASIDES_EN : ASIDES_ZH);
  const someone = who ?? (english ? named(story, random).name : character(story, random).name);
  const told = new Set(story.quantities.map(({ n }) => n));
  const number = (least: number, most: number) => {
    let n = random.int(least, most);
    for (let i = 0; told.has(n) && i < 20; i++) n = random.int(least, most);
    return story.idle(n);
  };
  const sentence = aside(story, random, someone, number);
  const at = english ? random.pick(places) : 0;
  story.insert(at, sentence);
  return true;
}
