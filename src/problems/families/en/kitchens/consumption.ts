import type { Noun } from "../../../nouns";
import type { Person } from "../../../person";
import type { Tale, Value } from "../../../weaving/tale_en";
import { amount, kindOf, nounsOf, oneOf, PARTS, some, type Ware } from "./common";
import { USERS, type User } from "./users";

/** Who uses how much of what in a day or a week. */
export interface Consumption {
  readonly who: Person;
  readonly user: User;
  readonly many: string;
  readonly ware: Ware;
  readonly noun: (one: string) => Noun;
  /** Of those who can become more or fewer: how many there are, and what each uses. */
  readonly n: Value | undefined;
  readonly each: Value | undefined;
  /** What all of them use in one period. */
  readonly rate: Value;
  /** Whether that counts what is wasted too. */
  readonly wasted: boolean;
  /** "a day" */
  readonly per: string;
  /** "days" */
  readonly periods: string;
}

const HUMAN = /camper|sailor|monk|patient|baby|pupil|clerk|barber/;

/** Draws users, their number, and what they use: all alike, of two sizes, or told as a whole. */
export function consumption(t: Tale): Consumption {
  const { random: r } = t;
  const who = t.person();
  const user = r.pick(USERS);
  const noun = nounsOf(t);
  const { many } = noun(user.one);
  if (user.unit === "") noun(user.single);
  else if (!user.unit.includes(" ")) noun(oneOf(user.unit));
  const ware: Ware = { name: user.name, unit: user.unit, one: user.single };
  const per = `a ${user.period}`;
  const periods = `${user.period}s`;
  const base = { who, user, many, ware, noun, per, periods, wasted: false };
  const verb = `${user.verb}s`;
  const stuff = kindOf(ware);
  const fewer = ware.unit === "" ? "fewer" : `${ware.unit} less`;
  const much = ware.unit === "" ? "many" : "much";
  const n = t.given(r.int(...user.number));
  const each = t.given(r.int(...user.each));
  if (r.chance(0.12)) {
    const [time, used] = [t.given(r.int(2, 9)), n.n * each.n];
    const all = t.given(used * time.n);
    t.fact(
      `{in ${time} ${base.periods}, the ${many} ${user.place} ${user.verb} ${some(all, ware)}|${user.place}, the ${many} ${user.verb} ${some(all, ware)} in ${time} ${base.periods}|${some(all, ware)} last the ${many} ${user.place} ${time} ${base.periods}|@ has found out that the ${many} ${user.place} ${user.verb} ${some(all, ware)} in ${time} ${base.periods}}`,
      who,
    );
    const rate = t.step(all, "/", time, `In one ${user.period}, that is # ${stuff}.`);
    askRate(t, base, rate);
    return { ...base, n: undefined, each: undefined, rate };
  }
  if (r.chance(0.15)) {
    const rate = t.given(n.n * each.n);
    t.fact(
      `{the ${many} ${user.place} ${user.verb} ${some(rate, ware)} ${per}|every ${user.period}, the ${many} ${user.place} ${user.verb} ${some(rate, ware)}|@ gets ${user.name} for the ${many} ${user.place}, which ${user.verb} ${some(rate, ware)} ${per}|${user.place}, ${some(rate, ware)} are used up by the ${many} each ${user.period}}`.replaceAll(
        ", which ",
        HUMAN.test(user.one) ? ", who " : ", which ",
      ),
      who,
    );
    return { ...base, n: undefined, each: undefined, rate };
  }
  const two = !HUMAN.test(user.one) && n.n > 1 && r.chance(0.3);
  if (!two && user.period === "day" && /eat|drink|take|burn/.test(user.verb) && r.chance(0.4)) {
    return portioned(t, base, n);
  }
  if (!two) {
    t.fact(
      `{@ looks after ${n} ${many} ${user.place}, and each ${user.one} ${verb} ${some(each, ware)} ${per}|there are ${n} ${many} ${user.place}, each of which ${verb} ${some(each, ware)} ${per}|${user.place}, @ cares for ${n} ${many}, each of which ${verb} ${some(each, ware)} ${per}|each of the ${n} ${many} ${user.place} ${verb} ${some(each, ware)} ${per}|@ orders ${user.name} for ${n} ${many} ${user.place}; every one of them ${verb} ${some(each, ware)} ${per}}`.replaceAll(
        "each of which",
        HUMAN.test(user.one) ? "each of whom" : "each of which",
      ),
      who,
    );
    return together(t, base, n, each);
  }
  const [big, small] = user.alive ? ["grown", "young"] : ["large", "small"];
  t.fact(
    `{@ looks after ${n} ${big} ${many} ${user.place}; a ${big} ${user.one} ${verb} ${some(each, ware)} ${per}|there are ${n} ${big} ${many} ${user.place}, each of which ${verb} ${some(each, ware)} ${per}|${user.place}, @ has ${n} ${big} ${many}, each of which ${verb} ${some(each, ware)} ${per}|each of the ${n} ${big} ${many} ${user.place} ${verb} ${some(each, ware)} ${per}}`,
    who,
  );
  const k = t.given(r.int(2, 6));
  const line = `A ${small} ${user.one} ${verb} # ${stuff}.`;
  let less: Value;
  const fitting = PARTS.filter(([p]) => each.n % p === 0 && each.n > p);
  if (fitting.length > 0 && r.chance(0.5)) {
    const c = t.constant(...r.pick(fitting));
    t.fact(
      `{there are ${k} ${small} ${many} too, and each of them ${verb} ${c} as ${much}|besides, there are ${k} ${small} ${many}, each of which ${verb} ${c} as ${much}|@ also has ${k} ${small} ${many}; each of them ${verb} ${c} as ${much} as a ${big} one|for each of ${k} ${small} ${many}, ${c} as ${much} is enough}`,
      who,
    );
    less = t.step(each, "/", c, line);
  } else if (each.n > 5 && r.chance(0.6)) {
    const d = t.given(r.int(2, Math.floor(each.n / 2)));
    t.fact(
      `{there are ${k} ${small} ${many} too, and each of them ${verb} ${d} ${fewer}|besides, there are ${k} ${small} ${many}, each of which ${verb} ${d} ${fewer}|@ also has ${k} ${small} ${many}, and each ${verb} ${d} ${fewer} than a ${big} one}`,
      who,
    );
    less = t.step(each, "-", d, line);
  } else {
    less = t.given(Math.max(1, Math.round(each.n * 0.6)));
    t.fact(
      `{there are ${k} ${small} ${many} too, and each of them ${verb} ${less}${ware.unit && ` ${ware.unit}`}|besides, there are ${k} ${small} ${many}, each of which ${verb} ${less}${ware.unit && ` ${ware.unit}`}|@ also has ${k} ${small} ${many}, and each ${verb} ${less}${ware.unit && ` ${ware.unit}`}}`,
      who,
    );
  }
  const grown = t.step(n, "*", each, `The ${big} ${many} ${user.verb} # ${stuff} ${per}.`);
  const young = t.step(k, "*", less, `The ${small} ${many} ${user.verb} # ${stuff} ${per}.`);
  const rate = t.step(grown, "+", young, `In a ${user.period}, that is # ${stuff}.`);
  askRate(t, base, rate);
  return { ...base, n: undefined, each: undefined, rate };
}

type Base = Omit<Consumption, "n" | "each" | "rate">;

/** What all of the same kind use; now and then some more is wasted. */
function together(t: Tale, base: Base, n: Value, each: Value): Consumption {
  const { random: r } = t;
  const { user, many, ware, per, who } = base;
  const stuff = kindOf(ware);
  const all = t.step(n, "*", each, `In a ${user.period}, the ${many} ${user.verb} # ${stuff}.`);
  if (!r.chance(0.25)) {
    askRate(t, base, all);
    return { ...base, n, each, rate: all };
  }
  const waste = t.given(r.int(2, Math.max(2, Math.round(all.n / 5))));
  t.fact(
    `{another ${some(waste, ware)} ${per} are wasted|on top of that, ${some(waste, ware)} are lost every ${user.period}|besides, ${some(waste, ware)} are spoiled every ${user.period}}`,
    who,
  );
  const rate = t.step(all, "+", waste, `In all, that is # ${stuff} ${per}.`);
  t.ask(
    "rate",
    rate,
    `{how many ${stuff} are used up or wasted {every|each} ${user.period}|in all, how many ${stuff} does @ need {every|each} ${user.period}|how many ${stuff} does that make ${per} in all}?`,
    who,
  );
  return { ...base, n: undefined, each: undefined, rate, wasted: true };
}

/** What they use up, in a question: "do the dogs eat"; with a waste, what becomes of it. */
export const goes = ({ wasted, user, many }: Consumption): string =>
  wasted ? "are used up or wasted" : `do the ${many} ${user.verb}`;

/** What each uses is told in portions, or by the hours that it runs. */
function portioned(t: Tale, base: Base, n: Value): Consumption {
  const { random: r } = t;
  const { user, many, ware, who } = base;
  const stuff = kindOf(ware);
  const verb = `${user.verb}s`;
  const burns = user.verb === "burn";
  const [low, high] = user.each;
  const k = t.given(burns ? r.int(3, 9) : r.int(2, 3));
  const m = t.given(
    Math.max(1, Math.round(r.int(low, high) / k.n)) + (burns && user.unit !== "" ? 1 : 0),
  );
  const portion = ware.unit === "" ? `${m}` : `${m} ${ware.unit}`;
  t.fact(
    burns
      ? `{@ looks after ${n} ${many} ${user.place}; each runs ${k} hours a day and ${verb} ${some(m, ware)} an hour|there are ${n} ${many} ${user.place}, each of which ${verb} ${some(m, ware)} an hour for ${k} hours a day|each of the ${n} ${many} ${user.place} ${verb} ${some(m, ware)} an hour and runs ${k} hours a day}`
      : `{@ looks after ${n} ${many} ${user.place}; each gets ${user.name} ${k} times a day, ${portion} at a time|each of the ${n} ${many} ${user.place} ${verb} ${some(m, ware)} at a time, ${k} times a day|${k} times a day, each of the ${n} ${many} ${user.place} ${verb} ${some(m, ware)}|there are ${n} ${many} ${user.place}, and ${k} times a day each of them gets ${some(m, ware)}}`,
    who,
  );
  const each = t.step(k, "*", m, `In a day, one ${user.one} ${verb} # ${stuff}.`);
  t.ask(
    "each",
    each,
    `{how many ${stuff} does one ${user.one} ${user.verb} a day|in one day, how many ${stuff} does {each|a single} ${user.one} ${user.verb}}?`,
  );
  return together(t, base, n, each);
}

function askRate(t: Tale, base: Omit<Consumption, "n" | "each" | "rate">, rate: Value): void {
  const { user, many, ware, per } = base;
  const stuff = kindOf(ware);
  t.ask(
    "rate",
    rate,
    `{how many ${stuff} do all the ${many} ${user.verb} ${per}|in one ${user.period}, how many ${stuff} do the ${many} ${user.verb} together|how many ${stuff} are used up ${user.place} {every|each} ${user.period}}?`,
    undefined,
    amount(ware, `the ${ware.name} for one ${user.period}`),
  );
}
