import { size, units } from "../../../measure";
import type { Person } from "../../../person";
import type { Tale, Value } from "../../../weaving/tale_en";
import { MACHINES, machines } from "./machines";
import { type Doer, rateOf, timeOf } from "./rates";
import { after } from "./results";
import { type Activity, aUnit, HANDS } from "./words";

/** Who does it: people, or machines of one kind. */
function cast(t: Tale, n: number): { readonly act: Activity; readonly people: readonly Person[] } {
  const { random: r } = t;
  if (r.chance(0.3)) {
    const [kind, act] = r.pick(MACHINES);
    return { act, people: r.shuffle(machines(kind)).slice(0, n) };
  }
  return { act: r.pick(HANDS), people: Array.from({ length: n }, () => t.person()) };
}

const names = (people: readonly { readonly name: string }[]) =>
  people.length < 3
    ? people.map(({ name }) => name).join(" and ")
    : `${people[0]?.name}, ${people[1]?.name} and ${people[2]?.name}`;

/** Everything about one doer that can be asked. */
function askOne(t: Tale, { who, rate, time, made }: Doer, act: Activity, many: string): void {
  t.ask(
    "made",
    made,
    `{how many ${many} does @ ${act.do} {in all|altogether|in this time}|what is the {total |}number of ${many} {that|which} @ ${act.does}|in this time, how many ${many} does @ ${act.do}}?`,
    who,
    units(act.one, `the ${many} that ${who.name} ${act.does}`),
  );
  t.ask(
    "rate",
    rate,
    `{how many ${many} does @ ${act.do} {${aUnit(act.unit)}|per ${act.unit}|in one ${act.unit}}|in one ${act.unit}, how many ${many} does @ ${act.do}}?`,
    who,
    units(act.one, `the ${many} that ${who.name} ${act.does} in one ${act.unit}`),
  );
  t.ask(
    "time",
    time,
    `{for how many ${act.unit}s does @ ${act.spend}|how many ${act.unit}s does @ ${act.spend} {in all|altogether}|what is the number of ${act.unit}s that @ ${act.spends}}?`,
    who,
    size("time", `${act.unit}s`, `the time that ${who.name} ${act.spends}`),
  );
}

/** A second phase of one doer, at another pace. */
function phases(t: Tale, who: Person, act: Activity, many: string): void {
  const { random: r } = t;
  const first = rateOf(t, who, act, many);
  const spent = t.given(r.int(...act.time));
  const { unit } = act;
  const start = t.fact(
    `{@ does so for ${spent} ${unit}s|@ keeps {this|that} pace for the first ${spent} ${unit}s|for the first ${spent} ${unit}s, @ keeps {this pace|to this speed}|this is how @ ${act.spends} for the first ${spent} ${unit}s}`,
    who,
  );
  const more = t.given(r.int(...act.time));
  const next = `${more} ${unit}s`;
  const line = `Then ${who.name} ${act.does} # ${many} ${aUnit(unit)}.`;
  const per = `{${aUnit(unit)}|per ${unit}|every ${unit}}`;
  const d = t.given(r.int(2, Math.max(3, Math.round(first.n / 3))));
  const half = t.constant(2, "half");
  const twice = t.constant(2, "twice");
  const kind = r.pick(["up", "down", "own", "half", "twice"] as const);
  const [told, rate] = {
    up: () => [`${act.does} ${d} more ${many} ${per} than before`, t.step(first, "+", d, line)],
    down: () => [`${act.does} ${d} fewer ${many} ${per} than before`, t.step(first, "-", d, line)],
    half: () => [`is only ${half} as fast as before`, t.step(first, "/", half, line)],
    twice: () => [`is ${twice} as fast as before`, t.step(first, "*", twice, line)],
    own: () => {
      const other = t.given(r.int(...act.rate));
      return [`${act.does} ${other} ${many} ${per}`, other];
    },
  }[kind]() as [string, Value];
  t.fact(
    `{{for the next|in the following|for the last} ${next}, @ ${told}|after that, @ ${told}, and this lasts for ${next}|then @ goes on for ${next} and ${told}|there are still ${next} to go, and in this time @ ${told}}`,
    who,
    start,
  );
  const one = t.step(first, "*", spent, `In the first ${spent} ${unit}s it is # ${many}.`);
  const two = t.step(rate, "*", more, `In the next ${more} ${unit}s it is # ${many}.`);
  const total = t.sum([one, two], `In all it is # ${many}.`);
  const time = t.sum([spent, more], `${who.name} ${act.spends} for # ${unit}s.`);
  const average = t.step(total, "/", time, `On average it is # ${many} ${aUnit(unit)}.`);
  const [big, small] = one.n > two.n ? [one, two] : [two, one];
  const gap = t.step(big, "-", small, `The difference is # ${many}.`);
  const [more1, less1] = one.n > two.n ? ["first", "second"] : ["second", "first"];
  askOne(t, { who, rate, time, made: total }, act, many);
  t.ask(
    "average",
    average,
    `{how many ${many} does @ ${act.do} ${aUnit(unit)} on average|on average, how many ${many} ${aUnit(unit)} does @ ${act.do} in the whole time|what is the average number of ${many} ${aUnit(unit)} over the whole time}?`,
    who,
  );
  t.ask(
    "gap",
    gap,
    `{how many more ${many} does @ ${act.do} in the ${more1} part than in the ${less1}|by how many ${many} is the ${more1} part ahead of the ${less1}|how many fewer ${many} does @ ${act.do} in the ${less1} part than in the ${more1} one}?`,
    who,
    units(act.one, `the ${many} that make the difference`),
  );
  t.ask(
    "second",
    two,
    `{how many ${many} does @ ${act.do} in the second part{ of the time|}|in the second part, how many ${many} does @ ${act.do}|after the pace has changed, how many ${many} does @ ${act.do}}?`,
    who,
  );
  after(t, act, many, total, { who, rate, plural: false });
}

/** One to three people or machines at the same kind of work. */
export function output(t: Tale, steps: number): void {
  const { random: r } = t;
  const n = steps < 4 ? r.int(1, 2) : r.int(1, 3);
  const { act, people } = cast(t, n);
  const { many } = t.noun(act.one);
  const [one] = people as [Person];
  if (n === 1 && r.chance(0.7)) {
    phases(t, one, act, many);
    return;
  }
  const doers: Doer[] = [];
  const shared = n > 1 && r.chance(0.5);
  const all = shared ? t.given(r.int(...act.time)) : undefined;
  for (const who of people) {
    const before = doers.length > 0 ? r.pick(doers) : undefined;
    const rate = rateOf(t, who, act, many, before);
    const time = all ?? timeOf(t, who, act, r.chance(0.5) ? before : undefined);
    const made = t.step(rate, "*", time, `${who.name} ${act.does} # ${many}.`);
    doers.push({ who, rate, time, made });
  }
  const joint = names(people);
  const both = n === 2 ? "both" : "all three";
  if (all) {
    t.fact(
      `{${both} of them ${act.spend} for ${all} ${act.unit}s|each of them ${act.spends} for ${all} ${act.unit}s|${joint} ${act.spend} at the same time for ${all} ${act.unit}s|${joint} each ${act.spend} for ${all} ${act.unit}s}`,
    );
  }
  for (const doer of doers) askOne(t, doer, act, many);
  const [first] = doers as [Doer];
  if (n === 1) {
    after(t, act, many, first.made, { who: first.who, rate: first.rate, plural: false });
    return;
  }
  const rate = t.sum(
    doers.map((doer) => doer.rate),
    `Together they ${act.do} # ${many} ${aUnit(act.unit)}.`,
  );
  const line = `Together they ${act.do} # ${many}.`;
  const total =
    all && r.chance(0.5)
      ? t.step(rate, "*", all, line)
      : t.sum(
          doers.map(({ made }) => made),
          line,
        );
  const average = t.step(total, "/", t.constant(n), `The average is # ${many}.`);
  t.ask(
    "total",
    total,
    `{how many ${many} do {they|${joint}} ${act.do} {in all|altogether|together}|what is the total number of ${many}|together, how many ${many} do {they|${joint}} ${act.do}|how many ${many} {is that|does that make} in all}?`,
    undefined,
    units(act.one, `the ${many} that they ${act.do} together`),
  );
  t.ask(
    "jointRate",
    rate,
    `{how many ${many} do they ${act.do} together {${aUnit(act.unit)}|in one ${act.unit}}|in one ${act.unit}, how many ${many} do {they|${joint}} ${act.do} together|at these speeds, how many ${many} do they ${act.do} per ${act.unit} together}?`,
  );
  t.ask(
    "average",
    average,
    `{on average, how many ${many} does each of them ${act.do}|how many ${many} does each of them ${act.do} on average|what is the average number of ${many} for each of them}?`,
  );
  for (const a of doers) {
    for (const b of doers) {
      if (a === b || a.made.n <= b.made.n) continue;
      const [x, y] = [a.who.name, b.who.name];
      t.ask(
        "gap",
        t.step(a.made, "-", b.made, `The difference is # ${many}.`),
        `{how many more ${many} does ${x} ${act.do} than ${y}|how many fewer ${many} does ${y} ${act.do} than ${x}|by how many ${many} is ${x} ahead of ${y} in the end|what is the difference between the numbers of ${many} that ${x} and ${y} ${act.do}}?`,
        undefined,
        units(act.one, `the ${many} that ${x} is ahead`),
      );
    }
  }
  after(t, act, many, total, { rate, plural: true });
}
