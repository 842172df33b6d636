import type { Random } from "../../../../common/random";
import { type Family, families } from "../../../family";
import { withoutShapes } from "../../../shape";
import type { Story } from "../../../story";
import { asideOf } from "./asides";
import { LINKS } from "./links";
import { MACHINES } from "./machines";
import { NATURE } from "./nature";
import { another, dayAfterDay, fewerEachDay, joined, longer, rates } from "./pairs";
import { PASTIMES } from "./pastimes";
import { PEOPLE } from "./people";
import type { Row } from "./row";
import type { Stage } from "./stage";
import { STARTS } from "./start_list";
import { Telling } from "./telling";
import { howLong, newRate, slower } from "./times";

const ROWS: readonly Row[] = [...PEOPLE, ...PASTIMES, ...MACHINES, ...NATURE];

type Plot = (t: Telling, steps: number) => Stage | undefined;

function start(t: Telling, steps: number): Stage | undefined {
  const fitting = STARTS.filter(([n]) => n === steps);
  const who = t.who();
  if (fitting.length === 0 || !who) return undefined;
  return t.r.pick(fitting)[1](t, who);
}

/** Goes on until all steps are taken. */
function goOn(t: Telling, stage: Stage | undefined, steps: number): Stage | undefined {
  if (!stage || steps === 0) return stage;
  const fitting = LINKS.filter(([n]) => n <= steps);
  for (const [n, link] of t.r.shuffle([...fitting])) {
    const before = t.s.quantities.length;
    const next = link(t, stage);
    if (next) return next.q.n < 2 ? undefined : goOn(t, next, steps - n);
    if (t.s.quantities.length > before) return undefined;
  }
  return undefined;
}

/** One doer. */
const alone: Plot = (t, steps) => {
  const first = t.r.int(1, Math.min(3, steps));
  return goOn(t, start(t, first), steps - first);
};

/** Two doers in the same time, the second one told by the first. */
const beside: Plot = (t, steps) => {
  const first = t.r.int(1, Math.min(3, steps - 1));
  const one = start(t, first);
  const who = t.who();
  if (one?.state !== "done" || !who) return undefined;
  const two = another(t, one, who);
  if (!two) return undefined;
  const left = steps - first - 1;
  if (left === 0) return two;
  return goOn(t, joined(t, one, two, left > 1 || two.told), left - 1);
};

/** Two doers, each with a story. */
const apart: Plot = (t, steps) => {
  if (steps === 3 && t.r.chance(0.5)) return undefined; // there is but one such structure
  const first = t.r.int(1, Math.min(3, steps - 2));
  const second = t.r.int(1, Math.min(3, steps - 1 - first));
  if (second < 1 || first < 1) return undefined;
  const one = start(t, first);
  const two = one && start(t, second);
  if (!two || one.who.name === two.who.name) return undefined;
  if (told(one) || told(two)) return undefined;
  if (one.state !== "done" || two.state !== "done") return undefined;
  const left = steps - first - second - 1;
  return goOn(t, joined(t, one, two, left > 0), left);
};

/** Whether the question would have to tell a number. */
const told = ({ ask }: Stage) => /⟦/.test(ask);

/** Two doers by their rates. */
const abreast: Plot = (t, steps) => {
  const [one, two] = [t.who(), t.who()];
  if (!one || !two) return undefined;
  if (steps !== 3 && t.r.chance(0.35)) {
    const n = steps === 2 ? 2 : 4;
    return goOn(t, longer(t, one, two, n), steps - n);
  }
  const first = Math.min(steps, t.r.int(2, 3));
  return goOn(t, rates(t, one, two, first), steps - first);
};

const daily: Plot = (t, steps) => {
  const who = t.who();
  const first = t.r.int(2, Math.min(4, steps));
  if (!who) return undefined;
  const stage = first === 3 && t.r.chance(0.5) ? fewerEachDay(t, who) : dayAfterDay(t, who, first);
  if (stage && steps - first === 1 && t.r.chance(0.5)) return average(t, stage, first);
  return goOn(t, stage, steps - first);
};

/** How many on one of the days, on average. */
function average(t: Telling, stage: Stage, days: number): Stage | undefined {
  if (stage.q.n % days !== 0) return undefined;
  const line = t.fill(`on average, that ^is # [T] each ${t.unit}.`);
  const q = t.s.step(stage.q, "/", t.s.constant(days), line);
  const ask = `{on average, how many [T] ^is that {each|per} ${t.unit}|how many [T] ~~do @ ${t.doing} {each|per} ${t.unit} on average}`;
  return { ...stage, q, state: "end", ask };
}

const timed: Plot = (t, steps) => {
  const who = t.who();
  if (!who) return undefined;
  const way = t.r.next();
  if (steps === 4 && way < 0.3) return newRate(t, who);
  if (steps === 3 && way < 0.3) {
    const two = t.who();
    return two && slower(t, who, two);
  }
  return howLong(t, who, steps);
};

const PLOTS: readonly Plot[] = [
  ...Array(7).fill(alone),
  ...Array(3).fill(beside),
  ...Array(3).fill(apart),
  ...Array(2).fill(abreast),
  ...Array(2).fill(daily),
  ...Array(4).fill(timed),
];

const doing = (steps: number) => (s: Story, r: Random) => {
  const t = new Telling(s, r, r.pick(ROWS));
  const stage = r.pick(PLOTS)(t, steps);
  if (!stage || s.relations.length !== steps) return false;
  if (s.quantities.some(({ value, n }) => value.den !== 1 || n < 1 || n > 20_000)) return false;
  const question = t.say(stage.who, stage.ask);
  const aside = asideOf(t);
  if (aside) s.insert(s.facts.length, aside);
  s.ask(stage.q, `${question}?`, stage.measure);
  return s.untold === undefined;
};

/** Held back, by what the steps come to. */
const HELD_BACK = [/^g\*g g-d0$/, /^g\+g d0\*g$/, /^g\*g [gd0]+-[gd0]+ [gd0]+\+d0/];

/** What is done at a rate: in a few hundred trades, pastimes, machines and animals. */
export const enDoings: readonly Family[] = withoutShapes(
  families("en", "woven", {
    doings2: [2, 3, doing(2)],
    doings3: [3, 3, doing(3)],
    doings4: [4, 4, doing(4)],
    doings5: [5, 5, doing(5)],
  }),
  HELD_BACK,
);
