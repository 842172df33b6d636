import type { Random } from "../../../../common/random";
import { GOODS } from "../../../lexicon_en";
import { things, units } from "../../../measure";
import { type Noun, noun } from "../../../nouns";
import type { Story } from "../../../story";
import { baked, crop, food, named } from "../../../words_en";
import { endings, goal, packed, shared, sold } from "./last";
import { HAS, owners, past, type Verb } from "./makers";
import { counting, type Holder, limits, type Scene } from "./scene";

/** Makes a scene; its people are new to the story. */
export type Maker = (story: Story, random: Random) => Scene;

const RELATIVES = "brother,sister,cousin,best friend,neighbor,classmate,uncle,aunt".split(",");
const SHE = { he: "she", his: "her", him: "her" };
const HE = { he: "he", his: "his", him: "him" };

/** Someone and relatives or friends: "Ann", "Ann's brother". */
function relatives(story: Story, random: Random): Holder[] {
  const person = named(story, random);
  const others = random.sample(RELATIVES, 5).map((who) => {
    const woman = /sister|aunt/.test(who) || (!/brother|uncle/.test(who) && random.chance(0.5));
    const name = `${person.name}'s ${who}`;
    return { name, person: { name, ...(woman ? SHE : HE) } };
  });
  const [first, ...rest] = others;
  return [...random.shuffle([{ name: person.name, person }, first as Holder]), ...rest];
}

/** Up to `n` people as holders. */
export function people(story: Story, random: Random, n = 6): Holder[] {
  if (random.chance(0.15)) return relatives(story, random);
  return Array.from({ length: n }, () => {
    const person = named(story, random);
    return { name: person.name, person };
  });
}

const LARGE = new Set(
  "chair,table,bench,lamp,clock,basket,box,shelf,mirror,umbrella,backpack,wallet,camera,phone,laptop,bicycle,skateboard,guitar,bush,curtain,blanket,pillow".split(
    ",",
  ),
);
const SMALL = GOODS.filter(({ one }) => !LARGE.has(one));

const BASKETS = "box,bag,basket,bowl,tray".split(",").map((one) => noun(one));
const CARRIERS = "box,bag,basket,drawer,case,chest".split(",").map((one) => noun(one));

/** A goal that people have set themselves and missed. */
export const aim = (unit: string) =>
  goal(
    (n, w) =>
      `{the goal for ${w.who.replace("they", "the group")} was ${n}|${w.who} {had hoped|had wanted} to reach ${n}|${w.who} had planned on ${n}}`,
    unit,
    `{how many ${unit} were {still |}missing|by how many ${unit} was the goal missed}`,
  );

/** What people have, and give, lose and buy. */
export const owned: Maker = (s, r) => {
  const hs = people(s, r);
  const eaten = r.chance(0.25);
  const t = eaten ? food(s, r) : s.noun(r, SMALL);
  const box = r.pick(eaten ? BASKETS : CARRIERS);
  const that = `the ${t} that`;
  const his = (h: Holder) => h.person?.his ?? "";
  return owners({
    holders: hs,
    verb: HAS,
    amounts: counting(() => t.many),
    of: (h) =>
      h.name.includes("'s ")
        ? `the number of ${t} {that |}${h.name} has`
        : `{the number of ${t} {that |}${h.name} has|the number of ${h.name}'s ${t}}`,
    averageOf: `number of ${t}`,
    measure: things(t, ""),
    what: that,
    limits: limits({
      roots: ["stated", "stated", "stated", "stated", "groups", "shared"],
      happenings: ["gain", "loss", "give", "give", "double", "half"],
    }),
    more: {
      say: (h, x) => `${h.name} {has|has|has|owns} ${x}`,
      low: (lo, hi, n) => [
        `${lo.name} {needs|would need} ${n} more ${t} to have as many as ${hi.name}`,
        `if ${lo.name} {got|had} ${n} more ${t}, ${lo.person?.he} would have as many as ${hi.name}`,
      ],
      per: (big, small, k) => [
        `for {every|each} ${t.one} that ${small.name} has, ${big.name} has ${k}`,
      ],
      groups: (h, k, n) =>
        `{${h.name} has ${k} ${box} {with ${n} ${t} {each|in each}|of ${n} ${t}{ each|}}|${h.name} keeps ${h.person?.his} ${t} in ${k} ${box}, ${n} in each|in each of ${k} ${box}, ${h.name} has ${n} ${t}}`,
      shared: (h, total, k) =>
        `{${total} ${t} were {shared|divided} equally among ${k} {children|people}, and ${h.name} {got|has} one share|${total} ${t} were {shared|divided} equally among ${k} {children|friends}, one of whom was ${h.name}}`,
      gain: (h, n) => `${h.name} {buys|finds|is given|gets} {${n} more ${t}|another ${n} ${t}}`,
      loss: (h, n) => `${h.name} {loses|sells|gives away} ${n} {of ${his(h)} ${t}|${t}}`,
      give: (h, to, n) =>
        `{${h.name} gives ${n} {of ${his(h)} ${t}|${t}} to ${to.name}|${h.name} gives ${to.name} ${n} {of ${his(h)} |}${t}|${to.name} gets ${n} ${t} from ${h.name}}`,
      double: (h) => `${h.name} doubles the number of ${his(h)} ${t}`,
      half: (h) => `${h.name} {gives away|sells|loses} half of ${his(h)} ${t}`,
      last: endings(
        ...[packed, shared(t), sold("sold")],
        goal(
          (n, w) => `${w.who} ${w.many ? "want" : "wants"} to have ${n}`,
          t.many,
          `how many ${t} are {still |}missing`,
        ),
      ),
    },
  });
};

type Deed = readonly [
  verb: Verb,
  noun: (s: Story, r: Random) => Noun,
  intros: string,
  endings: (t: Noun) => readonly ReturnType<typeof endings>[],
];

const only = (one: string) => {
  const made = noun(one);
  return (s: Story, r: Random) => s.noun(r, [made]);
};

const DEEDS: readonly Deed[] = [
  [
    past("picked", "pick"),
    crop,
    "{it is harvest time|everyone helped in the garden}.",
    (t) => [packed, sold("sold"), shared(t)],
  ],
  [
    past("baked", "bake"),
    baked,
    "{there is a bake sale at school|a bake sale is coming up}.",
    (t) => [packed, sold("sold"), shared(t)],
  ],
  [
    past("collected", "collect"),
    only("shell"),
    "{some friends went to the beach|it was a day at the beach}.",
    (t) => [packed, shared(t)],
  ],
  [
    past("sold", "sell"),
    only("raffle ticket"),
    "{a school is raising money|tickets were sold for a raffle}.",
    () => [],
  ],
  [
    past("folded", "fold"),
    only("paper crane"),
    "{the art club folds paper cranes|a class is making decorations}.",
    (t) => [packed, shared(t)],
  ],
  [
    past("planted", "plant"),
    only("bulb"),
    "{the park gets new flower beds|volunteers planted bulbs in the park}.",
    () => [],
  ],
  [
    past("caught", "catch"),
    only("fish"),
    "{some friends went fishing|it was a good day for fishing}.",
    () => [],
  ],
  [
    past("took", "take"),
    only("photo"),
    "{a group went on a trip|a photo club went to the zoo}.",
    () => [],
  ],
  [
    past("made", "make"),
    only("bracelet"),
    "{friends made jewelry for a street fair|a craft club met on Saturday}.",
    (t) => [packed, sold("sold"), shared(t)],
  ],
  [
    past("washed", "wash"),
    only("car"),
    "{there was a car wash for charity|a team raised money with a car wash}.",
    () => [],
  ],
  [
    past("picked up", "pick up"),
    only("bottle"),
    "{a class cleaned up a beach|neighbors cleaned a park}.",
    () => [packed],
  ],
  [
    past("delivered", "deliver"),
    only("parcel"),
    "{some drivers work for the same company|it was a busy day at the post office}.",
    () => [],
  ],
  [past("carved", "carve"), only("spoon"), "", (t) => [packed, sold("sold"), shared(t)]],
  [
    past("typed", "type"),
    only("letter"),
    "{some clerks share an office|an office had a lot to do}.",
    () => [],
  ],
  [
    past("repaired", "repair"),
    only("bicycle"),
    "{some mechanics work in one workshop|it was spring, and the workshop was full}.",
    () => [],
  ],
];

/** What people made or gathered once. */
export const gathered: Maker = (s, r) => {
  const [verb, of, intros, last] = r.pick(DEEDS);
  const t = of(s, r);
  const ends = last(t);
  const did = verb.one;
  const kept = ends.length > 0;
  return owners({
    holders: people(s, r),
    verb,
    amounts: counting(() => t.many),
    of: (h) => `the number of ${t} {that |}${h.name} ${did}`,
    averageOf: `number of ${t}`,
    measure: kept ? things(t, "") : units(t.one, ""),
    what: `the ${t} that`,
    intro: r.chance(0.4) ? intros : "",
    limits: limits({ lasts: ends.length > 0 ? 0.3 : 0.2 }),
    more: {
      low: (lo, hi, n) => [
        `${lo.name} would have had to ${verb.base} ${n} more ${t} to {match|catch up with} ${hi.name}`,
      ],
      per: (big, small, k) => [
        `for {every|each} ${t.one} that ${small.name} ${did}, ${big.name} ${did} ${k}`,
      ],
      last: endings(...ends, aim(t.many)),
    },
  });
};
