import { money, peopleCount } from "../../../measure";
import type { Fact, Tale, Value } from "../../../weaving/tale_en";
import { PLACES, type Place } from "./crowd_places";
import { nice, oneOf } from "./link";

/** People who come and go at one place, told forwards or from the end. */
export function flow(t: Tale, steps: number): void {
  const { random: r } = t;
  const place = r.pick(PLACES);
  const { many } = t.noun(place.one);
  const where = `${place.at} ${place.name}`;
  if (r.chance(0.4)) t.fact(scenery(place), t.person());
  const start = t.given(nice(r, 12, 90));
  const backward = r.chance(0.3);
  const first = `{at first, there were ${start} ${many} ${where}|${start} ${many} were ${where} at the start|to begin with, ${start} ${many} were ${where}|there were ${start} ${many} ${where} in the beginning}`;
  t.fact(
    backward
      ? `{some ${many} were ${where} at first|at the start, nobody counted the ${many} ${where}|we do not know how many ${many} were ${where} at first}`
      : first,
  );
  const events: Event[] = [];
  let n = start.n;
  let most = start.n;
  let now = start;
  const ons: Value[] = [];
  const offs: Value[] = [];
  let last: Leaving | undefined;
  const number = Math.min(place.stops.length, r.int(steps > 3 ? 2 : 1, 4));
  const from = r.int(0, place.stops.length - number);
  for (const stop of place.stops.slice(from, from + number)) {
    const event = happen(t, place, stop, now, last, backward);
    if (event.up) ons.push(event.by);
    else {
      offs.push(event.by);
      last = { by: event.by, when: stop };
    }
    events.push(event);
    now = event.now;
    n = event.now.n;
    most = Math.max(most, n);
  }
  if (n < 3) return;
  if (backward) {
    fromTheEnd(t, place, many, events, n);
    return;
  }
  t.ask(
    "now",
    now,
    `{how many ${many} were ${where} after that|how many ${many} were there ${where} in the end|in the end, how many ${many} were ${where}|what was the number of ${many} ${where} then}?`,
    undefined,
    peopleCount(t.noun(place.one), `the ${many} ${where}`),
  );
  const [came, left] = [
    t.sum(ons, `In all, # ${many} ${place.on}.`),
    t.sum(offs, `In all, # ${many} ${place.off}.`),
  ];
  if (ons.length > 1) {
    t.ask(
      "came",
      came,
      `{how many ${many} ${place.on} in all|altogether, how many ${many} ${place.on}|what was the total number of ${many} who ${place.on}}?`,
    );
  }
  if (offs.length > 1) {
    t.ask(
      "left",
      left,
      `{how many ${many} ${place.off} in all|altogether, how many ${many} ${place.off}|what was the total number of ${many} who ${place.off}}?`,
    );
  }
  if (ons.length > 0) {
    const everyone = t.sum(
      [start, came],
      oneOf(r, `Altogether it was # ${many}.`, `In all, # ${many} were ${where}.`),
    );
    t.ask(
      "everyone",
      everyone,
      `{counting all from the start, how many different ${many} were ${where}|how many ${many} were ${where} at one time or another|if each of them is counted once, how many ${many} were ${where} at some time}?`,
    );
    if (place.fare[0] > 0) fares(t, place, many, r.chance(0.6) ? everyone : came, came);
  }
  capacity(t, place, many, now, most);
}

function fares(t: Tale, place: Place, many: string, base: Value, came: Value): void {
  const { random: r } = t;
  const p = t.given(r.int(...place.fare));
  const who = base === came ? `the ${many} who ${place.on}` : `all these ${many}`;
  t.fact(
    `{each of the ${many} paid $${p}|the price for each ${place.one} was $${p}|one ticket for ${place.name} cost $${p}, and everybody bought one|everyone paid $${p} once}`,
  );
  const sum = t.step(base, "*", p, oneOf(r, `They paid # dollars.`, `That brought # dollars.`));
  t.ask(
    "fares",
    sum,
    `{how much did ${who} pay in all, in dollars|how many dollars did ${who} pay together|what did ${who} pay altogether, in dollars}?`,
    undefined,
    money("the money for the tickets"),
  );
}

function capacity(t: Tale, place: Place, many: string, now: Value, most: number): void {
  const { random: r } = t;
  const { name, seats, at } = place;
  t.noun(seats.replace(/(?<=ch)es$|s$/, ""));
  const rows = r.chance(0.5);
  const [a, b] = [t.given(r.int(5, 16)), t.given(r.int(4, 12))];
  const all = rows ? t.step(a, "*", b, `There were # ${seats}.`) : t.given(most + nice(r, 4, 40));
  if (all.n < most) return;
  t.fact(
    rows
      ? `{the ${seats} ${at} ${name} were arranged in ${a} rows of ${b}|there were ${a} rows of ${b} ${seats} ${at} ${name}|${at} ${name}, there were ${a} rows with ${b} ${seats} each|${name} had ${a} rows of ${seats}, ${b} to each row}`
      : `{${name} had ${all} ${seats}|there were ${all} ${seats} ${at} ${name}|the number of ${seats} ${at} ${name} was ${all}|${at} ${name}, people could use ${all} ${seats}}`,
  );
  const used = `each of the ${many} used one of the ${seats}`;
  t.ask(
    "free",
    t.step(
      all,
      "-",
      now,
      oneOf(r, `In the end, it was # free ${seats}.`, `That left # ${seats} free.`),
    ),
    `{if ${used}, how many ${seats} were free {in the end|after that}|${used}: how many ${seats} were still free in the end|in the end, how many ${seats} were left over if ${used}}?`,
  );
}

/** How many left, and when or where. */
interface Leaving {
  readonly by: Value;
  readonly when: string;
}

interface Event {
  readonly by: Value;
  readonly up: boolean;
  readonly now: Value;
  readonly back: (after: Value) => Value;
  readonly fact: Fact;
}

/** One change, told plainly, as a part of those there or by the one before. */
function happen(
  t: Tale,
  place: Place,
  stop: string,
  now: Value,
  off: Leaving | undefined,
  plain: boolean,
): Event {
  const { random: r } = t;
  const { many } = t.noun(place.one);
  const { on, off: out } = place;
  const up = now.n < 8 || r.chance(0.45);
  const line = oneOf(
    r,
    `Then it was # ${many}.`,
    `After that, there were # ${many}.`,
    `That made # ${many}.`,
  );
  const way = r.pick(["plain", "plain", "half", "twice", "more", "pairs"] as const);
  const of = (by: Value, told: string): Event => ({
    by,
    up,
    now: t.step(now, up ? "+" : "-", by, line),
    back: (after) =>
      t.step(
        after,
        up ? "-" : "+",
        by,
        oneOf(r, `Before that, it was # ${many}.`, `So there had been # ${many}.`),
      ),
    fact: t.fact(told),
  });
  if (!up && way === "half" && !plain && now.n > 9) {
    const [k] = r.shuffle([2, 3, 4].filter((d) => now.n % d === 0));
    if (k !== undefined) {
      const part = t.constant(k, ["", "", "half", "a third", "a quarter"][k]);
      const by = t.step(now, "/", part, `So # of them ${out}.`);
      return of(
        by,
        `{${stop}, ${part} of the ${many} ${out}|${part} of the ${many} who were there ${out} ${stop}|then, ${stop}, ${part} of them ${out}|${stop}, it was ${part} of the ${many} who ${out}}`,
      );
    }
  }
  if (up && off && way === "twice") {
    const k = t.constant(2, "twice");
    const by = t.step(off.by, "*", k, `So # ${many} ${on}.`);
    return of(
      by,
      `{${stop}, ${k} as many ${many} ${on} as had left ${off.when}|${k} as many ${many} as had left ${off.when} ${on} ${stop}|${stop}, the number of ${many} who ${on} was ${k} the number of those who had left ${off.when}}`,
    );
  }
  if (up && off && way === "more") {
    const d = t.given(r.int(2, 9));
    const by = t.step(off.by, "+", d, `So # ${many} ${on}.`);
    return of(
      by,
      `{${stop}, ${d} more ${many} ${on} than had left ${off.when}|${stop}, the number of ${many} who ${on} was ${d} higher than the number of those who had left ${off.when}}`,
    );
  }
  if (way === "pairs") {
    const [a, b] = [t.given(r.int(2, 4)), t.given(r.int(2, 5))];
    if (up || a.n * b.n < now.n - 2) {
      const by = t.step(a, "*", b, `That is # ${many}.`);
      const verb = up ? on : out;
      return of(
        by,
        `{${stop}, ${a} groups of ${b} ${verb}|${a} families of ${b} ${verb} ${stop}|${stop}, ${a} groups with ${b} ${many} each ${verb}|${a} groups of ${b} ${many} each ${verb} ${stop}}`,
      );
    }
  }
  const by = t.given(up ? r.int(2, 24) : r.int(2, Math.max(2, Math.round(now.n * 0.5))));
  const verb = up ? on : out;
  return of(
    by,
    `{${stop}, ${by} ${up ? "{more |}" : ""}${many} ${verb}|${by} ${many} ${verb} ${stop}|${stop}, it was ${by} ${many} who ${verb}|${stop}, there were ${by} ${many} who ${verb}}`,
  );
}

/** The last number is told, and the first one asked for. */
function fromTheEnd(
  t: Tale,
  place: Place,
  many: string,
  events: readonly Event[],
  n: number,
): void {
  const { random: r } = t;
  const where = `${place.at} ${place.name}`;
  const end = t.given(n);
  t.fact(
    `{after that, there were ${end} ${many} ${where}|in the end, ${end} ${many} were {left |}${where}|this left ${end} ${many} ${where}|then ${end} ${many} were ${where}}`,
  );
  let before = end;
  for (const event of [...events].reverse()) before = event.back(before);
  t.ask(
    "start",
    before,
    `{how many ${many} were ${where} at the start|at the very beginning, how many ${many} were ${where}|how many ${many} had there been ${where} {at first|in the beginning}|what was the number of ${many} ${where} at the start}?`,
    undefined,
    peopleCount(t.noun(place.one), `the ${many} ${where} at the start`),
  );
  const p = t.given(r.int(2, 9));
  t.fact(
    `{each of the ${many} who were there at first got ${p} leaflets|the ${many} who were there at the start got ${p} leaflets each|everyone who was there at the beginning was given ${p} leaflets}`,
  );
  t.ask(
    "leaflets",
    t.step(before, "*", p, `They got # leaflets.`),
    `{how many leaflets did the ${many} who were there at the start get|how many leaflets were given to those who were there at the beginning}?`,
  );
}

const scenery = ({ name }: Place) =>
  `{@ kept a count of the people in a small notebook|it was a rainy Saturday, and @ was on duty|@ looked after ${name} that day|@ had just started work}`;
