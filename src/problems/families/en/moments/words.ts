import type { Random } from "../../../../common/random";
import { asThey, type Person } from "../../../person";
import { spin } from "../../../spin";
import { WORKERS } from "../../../things_en";
import type { Tale } from "../../../weaving/tale_en";

/** People of a story who are told of by what they are. */
const GROUPS: readonly string[] =
  "scouts,twins,neighbors,campers,second graders,third graders,cousins,sisters,brothers,volunteers,students,club members,girls next door,boys next door,hikers,sailors,farmhands,triplets,grandparents,exchange students,choir girls,young chefs,players,villagers,nuns,monks,roommates,apprentices".split(
    ",",
  );

const RELATIVES: readonly string[] =
  "{@'s aunt|an aunt},{@'s uncle|an uncle},@'s grandmother,@'s grandfather,{@'s neighbor|a neighbor},{@'s best friend|a good friend},@'s cousin,{@'s teacher|a kind teacher},@'s godfather,a classmate,an old friend,a visitor,a stranger,@'s older sister,@'s little brother,the woman next door,the man across the street,@'s nephew,@'s niece,a pen pal".split(
    ",",
  );

/** Whether someone of a story is several people. */
export const several = ({ he }: Person): boolean => he === "they";

/** The main person: mostly one with a name, else one known by the work, or a few people. */
export function hero(t: Tale): Person {
  const { random: r } = t;
  const way = r.next();
  if (way < 0.66) return t.person();
  if (way < 0.84) return worker(r);
  return asThey(`the ${r.pick(GROUPS)}`);
}

function worker(r: Random): Person {
  const name = `the ${r.pick(WORKERS).one}`;
  return r.chance(0.5)
    ? { name, he: "he", his: "his", him: "him" }
    : { name, he: "she", his: "her", him: "her" };
}

/** Somebody else, as text: a person with a name, a relative, or someone by the work. */
export function other(t: Tale): string {
  const { random: r } = t;
  const way = r.next();
  if (way < 0.4) return t.person().name;
  return way < 0.85 ? r.pick(RELATIVES) : worker(r).name;
}

/** Puts words into the slots of a template: "[x]" is what `slots` has for x. */
export function fill(template: string, slots: Readonly<Record<string, unknown>>): string {
  let text = template;
  for (let i = 0; i < 4 && text.includes("["); i++) {
    text = text.replace(/\[(\w+)\]/g, (all, name: string) =>
      slots[name] === undefined ? all : `${slots[name]}`,
    );
  }
  return text;
}

const PLURAL_VERBS: Readonly<Record<string, string>> = {
  has: "have",
  is: "are",
  was: "were",
  does: "do",
  goes: "go",
};

/** Lets the verbs that are marked "~has" go with one person or several. */
export function agree(template: string, plural: boolean): string {
  return template.replace(/~(\w+)/g, (_, verb: string) =>
    plural ? (PLURAL_VERBS[verb] ?? verb.replace(/s$/, "")) : verb,
  );
}

/** A clause about someone: slots filled, verbs in agreement. */
export const clause = (
  template: string,
  slots: Readonly<Record<string, unknown>>,
  who?: Person,
): string => agree(fill(`{${template}}`, slots), who !== undefined && several(who));

/** When things happen, in order. */
const TIMES: readonly (readonly string[])[] = [
  ["in the morning", "at noon", "in the afternoon", "in the evening", "late at night"],
  ["on Monday", "on Tuesday", "on Wednesday", "on Thursday", "on Friday"],
  ["on Thursday", "on Friday", "on Saturday", "on Sunday", "a day later"],
  ["in spring", "in summer", "in fall", "in winter", "a year later"],
  ["soon", "a little later", "after a while", "then", "in the end"],
  ["first", "then", "after that", "later on", "finally"],
  ["one day", "the next day", "two days after that", "the week after that", "a month later"],
  ["in January", "in February", "in March", "in April", "in May"],
  ["before lunch", "after lunch", "before dinner", "after dinner", "at bedtime"],
  ["early on", "next", "shortly afterward", "later", "last of all"],
];

/** The times of a few events; short spans where nothing can take days, long ones where things grow. */
export function times(r: Random, short: boolean, slow: boolean): readonly string[] {
  const fitting = slow ? [3, 4, 5, 7, 9] : [0, 4, 5, 9];
  return r.pick(short || slow ? TIMES.filter((_, i) => fitting.includes(i)) : TIMES);
}

const ASIDES: readonly string[] = [
  "@ ~lives on the [n]th floor",
  "@ ~has [n] cousins|there are [n] cousins in @'s family",
  "@'s street has [n] houses|there are [n] houses in @'s street",
  "it takes @m [n] minutes to walk to {school|town|the station}|the {school|town|station} is a walk of [n] minutes from @'s home",
  "@'s {house|home} has [n] windows|there are [n] windows in @'s {house|home}",
  "that week, it rained on [k] days|it rained on [k] days of that week",
  "@'s favorite song lasts [n] minutes",
  "the bus to @'s home stops [n] times on the way",
];

const PLACE_ASIDES: readonly string[] = [
  "it was [k] o'clock|the clock showed [k] o'clock",
  "it was [n] degrees outside|a thermometer nearby showed [n] degrees",
  "the nearest {town|village} was [n] miles away",
  "[n] clouds were in the sky|there were [n] clouds in the sky",
  "the day before, it had rained for [k] hours|it had rained for [k] hours the day before",
  "a fence with [n] posts stood nearby|nearby there was a fence with [n] posts",
];

/** A sentence with a number that nobody needs. */
export function aside(t: Tale, who?: Person): string {
  const { random: r } = t;
  const list = who && !several(who) ? ASIDES : PLACE_ASIDES;
  const text = r.pick(list);
  const slots = text.includes("[k]")
    ? { k: t.given(r.int(2, text.includes("clock") ? 11 : 5)) }
    : { n: t.given(text.includes("th floor") ? r.int(4, 9) : r.int(4, 24)) };
  return clause(text, slots, who)
    .replaceAll("@'s", `${who?.name}'s`)
    .replace(/@m?\b|@(?= )/g, `${who?.name}`);
}

/** Plain scenery. */
export const SCENERY: readonly string[] = [
  "it was a {sunny|rainy|windy|cold|quiet|busy} day",
  "the sun was shining",
  "{a light|a warm} rain was falling",
  "everybody was in a good mood",
  "it was the first day of the {holidays|month|week}",
  "dark clouds hung over the {town|hills}",
];

/** A solution line: one of its choices, with the name of the subject. */
export const lineOf = (t: Tale, template: string, who?: Person): string =>
  spin(template, t.random).replace(
    /@('s)?(?:m\b)?/g,
    (_, end = "") => `${who?.name ?? "it"}${end}`,
  );
