import type { Random } from "../../../../common/random";
import { type Family, families } from "../../../family";
import { withoutShapes } from "../../../shape";
import type { Story } from "../../../story";
import { aside } from "./asides";
import { change } from "./changes";
import { endOf } from "./ends";
import { rectangle } from "./rectangles";
import { base, related } from "./relations";
import { ROWS } from "./rows";
import { Telling } from "./telling";
import { wholeOfParts } from "./wholes";

/** How many there are, and how often something happens to them, by the steps. */
const SIZES: Readonly<Record<number, readonly (readonly [several: number, changes: number])[]>> = {
  2: [
    [1, 0],
    [1, 1],
    [2, 0],
    [2, 0],
    [2, 0],
    [3, 0],
    [2, 1],
  ],
  3: [
    [1, 0],
    [1, 1],
    [2, 0],
    [2, 0],
    [3, 0],
    [3, 0],
    [3, 0],
    [2, 1],
    [2, 1],
    [1, 2],
  ],
  4: [
    [1, 1],
    [2, 0],
    [3, 0],
    [3, 0],
    [3, 0],
    [4, 0],
    [2, 1],
    [2, 1],
    [3, 1],
    [1, 2],
    [2, 2],
  ],
  5: [
    [2, 0],
    [3, 0],
    [3, 0],
    [4, 0],
    [4, 0],
    [2, 1],
    [3, 1],
    [3, 1],
    [1, 2],
    [2, 2],
    [3, 2],
  ],
};

/** All that are measured, each told by those before. */
function setOut(t: Telling, several: number): boolean {
  const first = t.entity();
  if (!first || !base(t, first)) return false;
  for (let i = 1; i < several; i++) {
    const of = t.r.chance(0.65) ? t.all.at(-1)! : t.r.pick(t.all);
    const e = t.entity();
    const sentence = e && related(t, e, of);
    if (sentence === undefined) return false;
    t.facts.push(sentence);
  }
  const way = t.r.next();
  if (way < 0.15) t.facts.push(t.facts.shift()!);
  else if (way < 0.28) t.facts.reverse();
  return true;
}

/** Two short sentences in one. */
function join(t: Telling): void {
  for (let i = 0; i + 1 < t.facts.length; i++) {
    const [one = "", two = ""] = [t.facts[i], t.facts[i + 1]];
    if (
      one.length + two.length > 110 ||
      / and |, |^then|^together/.test(one + two) ||
      one.slice(0, 9) === two.slice(0, 9) ||
      !t.r.chance(0.3)
    )
      continue;
    t.facts.splice(i, 2, `${one}${t.r.pick([", and ", ", and ", "; ", ", while "])}${two}`);
  }
}

const story = (steps: number) => (s: Story, r: Random) => {
  const t = new Telling(s, r, r.pick(ROWS));
  const [several, changes] = r.pick(SIZES[steps]!);
  if (changes > 0 && t.row.rate === undefined && t.row.up.length + t.row.down.length === 0)
    return false;
  if (!setOut(t, several)) return false;
  join(t);
  for (let i = 0; i < changes; i++) if (!change(t)) return false;
  const end = endOf(t);
  if (!end || t.ledger.bad || t.ledger.tells(end.target.n)) return false;
  const { steps: found, spare } = t.ledger.cost(end.target);
  if (found !== steps || spare > 1 || (spare === 1 && r.chance(0.7))) return false;
  if (t.row.intros.length > 0 && r.chance(0.6)) t.facts.unshift(t.say(r.pick(t.row.intros)));
  aside(t);
  const settled = t.ledger.settle(s, end.target);
  for (const fact of t.facts) s.tell(`${settled.marked(fact)}.`);
  s.ask(settled.found, `${settled.marked(end.ask)}?`);
  return s.untold === undefined;
};

/** Mostly some that are compared; now and then a rectangle, or a whole of equal parts. */
const any = (steps: number) => (s: Story, r: Random) => {
  const way = r.next();
  if (way < (steps < 4 ? 0.015 : 0.006)) return rectangle(s, r, steps);
  if (way < 0.025 && steps < 4) return wholeOfParts(s, r, steps);
  return story(steps)(s, r);
};

/** Held back, by what the steps come to. */
const HELD_BACK = [
  /^g\*g d0[-+]g$/,
  /^g\+g g-g d0\+d1$/,
  /^g\*g g-d0$/,
  /^g-g d0[/-]g$/,
  /^g\/c\d+ g-d0$/,
  /^g[-+]g d0\*g$/,
  /^g\*g d0\*g d1-g$/,
  /^g\*g d0\+g g-d1 d2\/g$/,
];

/** Measures, scores and ages: compared with each other, changed and put together. */
export const enScales: readonly Family[] = withoutShapes(
  families(
    "en",
    "woven",
    Object.fromEntries([2, 3, 4, 5].map((n) => [`scales${n}`, [n, n, any(n)] as const])),
  ),
  HELD_BACK,
);
