import { size } from "../../../measure";
import type { Tale, Value } from "../../../weaving/tale_en";
import { delay, foot, renewed, round } from "./line_events";
import { LINES, type Line } from "./line_settings";
import { type Part, type Phrases, relate, totalOf, unequal } from "./relate";

/** How a leg is told; V is what runs. */
const LEG: Phrases = {
  plain: "{X takes N minutes|V needs N minutes for X|X lasts N minutes|for X, V takes N minutes}",
  more: "{X takes N minutes longer than Y|V needs N minutes more for X than for Y|Y takes N minutes less than X|compared with Y, X takes N more minutes}",
  less: "{X takes N minutes less than Y|V needs N minutes less for X than for Y|Y takes N minutes longer than X|X is N minutes shorter than Y}",
  times:
    "{X takes K as long as Y|V needs K as much time for X as for Y|compared with Y, X takes K as long|X lasts K as long as Y}",
  part: "{X takes only K as long as Y|V needs only K as much time for X as for Y|X takes K of the time that Y takes|compared with Y, X takes only K as long}",
  both: "{X takes as long as Y and Z together|V needs as much time for X as for Y and Z together|X lasts as long as Y and Z together|the time for X is the time for Y and Z taken together}",
  sum: "{Y and X take N minutes together|V needs N minutes in all for Y and X|together, Y and X last N minutes|for Y and X together, N minutes are needed}",
  percent:
    "{X takes N% longer than Y|V needs N% more time for X than for Y|X lasts N% longer than Y|compared with Y, X takes N% more time}",
};

const ORDINALS = ["first", "second", "third"];

/** A vehicle that runs to and fro on a line with stations. */
export function line(t: Tale, steps: number): void {
  const { random: r } = t;
  const one = r.pick(LINES);
  const { name } = one;
  const legs = legsOf(t, one, r.int(steps < 3 ? 1 : 2, steps > 4 ? 3 : 2));
  askLegs(t, legs);
  const end = one.stations[legs.length - 1];
  const riding = totalOf(
    t,
    legs,
    r.pick(["the riding time is # minutes.", "the legs together take # minutes."]),
  );
  const way = `from ${one.start} to ${end}`;
  const out = stops(t, one, legs, riding);
  const measure = size("time", "minutes", `the time ${way}`);
  if (legs.length > 1) {
    t.ask(
      "out",
      out,
      `{how many minutes does it take to get ${way}|how long does ${name} take ${way}, in minutes|how many minutes after leaving ${one.start} does ${name} reach ${end}|for how many minutes is a passenger on the way who travels ${way}}?`,
      undefined,
      measure,
    );
  }
  const event = r.pick([round, round, round, delay, foot, renewed]);
  event(t, one, out, way);
}

function legsOf(t: Tale, { name, start, stations }: Line, n: number): Part[] {
  const { random: r } = t;
  const counted = n > 1 && r.chance(0.6);
  const word = r.pick(
    counted ? ["part", "leg", "section", "stretch"] : ["trip", "ride", "leg", "stretch"],
  );
  if (counted) {
    const via = n === 2 ? `${stations[0]}` : `${stations[0]} and ${stations[1]}`;
    t.fact(
      `{${name} runs from ${start} to ${stations[n - 1]}, by way of ${via}|on the way from ${start} to ${stations[n - 1]}, ${name} passes ${via}|from ${start}, ${name} goes to ${stations[n - 1]}, with ${via} in between|between ${start} and ${stations[n - 1]}, ${name} calls at ${via}}`,
    );
  }
  const told = (phrases: string) => phrases.replaceAll("V", name);
  const phrases = Object.fromEntries(Object.entries(LEG).map(([key, text]) => [key, told(text)]));
  const legs: Part[] = [];
  for (let i = 0; i < n; i++) {
    const leg = counted
      ? `the ${i === n - 1 ? "last" : ORDINALS[i]} ${word}`
      : `the ${word} from ${i === 0 ? start : stations[i - 1]} to ${stations[i]}`;
    legs.push(
      relate(t, legs, {
        phrases: phrases as unknown as Phrases,
        name: leg,
        range: [5, 60],
        line: r.pick([`${leg} takes # minutes.`, `for ${leg}, it is # minutes.`]),
        unit: "minutes",
      }),
    );
  }
  return legs;
}

function askLegs(t: Tale, legs: readonly Part[]): void {
  const last = legs.at(-1) as Part;
  t.ask(
    "leg",
    last.value,
    `{how many minutes does ${last.name} take|how long does ${last.name} last, in minutes|in minutes, how much time does ${last.name} take|how many minutes are needed for ${last.name}}?`,
    undefined,
    size("time", "minutes", `the time of ${last.name}`),
  );
  const gap = unequal(t, legs);
  if (!gap) return;
  const [a, b] = gap;
  t.ask(
    "gap",
    t.step(a.value, "-", b.value, "the difference is # minutes."),
    `{how many minutes longer does ${a.name} take than ${b.name}|by how many minutes is ${b.name} shorter than ${a.name}|what is the difference between ${a.name} and ${b.name}, in minutes|how many minutes less than ${a.name} does ${b.name} take}?`,
  );
}

function stops(t: Tale, { name }: Line, legs: readonly Part[], riding: Value): Value {
  const { random: r } = t;
  if (legs.length < 2 || r.chance(0.4)) return riding;
  const m = t.given(r.int(2, 9));
  let wait = m;
  if (legs.length === 2) {
    t.fact(
      `{at the station in between, ${name} waits for ${m} minutes|there is a stop of ${m} minutes in between|in between, ${name} stops for ${m} minutes|the stop between the two parts lasts ${m} minutes}`,
    );
  } else {
    const k = t.given(legs.length - 1);
    t.fact(
      `{at each of the ${k} stations in between, ${name} waits for ${m} minutes|in between, there are ${k} stops of ${m} minutes each|${name} stops ${k} times on the way, for ${m} minutes each time|the ${k} stops in between last ${m} minutes each}`,
    );
    wait = t.step(k, "*", m, "the stops last # minutes.");
  }
  return t.step(
    riding,
    "+",
    wait,
    r.pick([
      `with the ${wait === m ? "stop" : "stops"}, it is # minutes.`,
      "the whole way takes # minutes.",
    ]),
  );
}
