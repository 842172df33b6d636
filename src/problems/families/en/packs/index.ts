import type { Random } from "../../../../common/random";
import { type Family, families } from "../../../family";
import { withoutShapes } from "../../../shape";
import type { Story } from "../../../story";
import { aside } from "./asides";
import { ENDS } from "./ends";
import { MORE_ENDS } from "./ends_more";
import { LINKS } from "./links";
import type { Row } from "./row";
import { FOOD } from "./rows_food";
import { KEPT } from "./rows_kept";
import { MADE } from "./rows_made";
import { PEOPLE } from "./rows_people";
import type { Stage } from "./stage";
import { STARTS } from "./starts";
import { MORE_STARTS } from "./starts_more";
import { PLAIN_STARTS } from "./starts_plain";
import { Telling } from "./telling";

const ROWS: readonly Row[] = [...FOOD, ...MADE, ...KEPT, ...PEOPLE];
const BEGINNINGS = [...STARTS, ...MORE_STARTS, ...PLAIN_STARTS];
const ENDINGS = [...ENDS, ...MORE_ENDS];

/** Goes on until all steps are taken; mostly something is done with the groups in the end. */
function goOn(t: Telling, stage: Stage | undefined, steps: number): Stage | undefined {
  if (!stage || steps === 0) return stage;
  if (stage.end) return undefined;
  const list = t.r.chance(0.6) ? ENDINGS : LINKS;
  const fitting = list.filter(([n]) => n <= steps && (list === LINKS || n === steps));
  if (fitting.length === 0) return undefined;
  const [n, link] = t.r.pick(fitting);
  return goOn(t, link(t, stage), steps - n);
}

/** Where or when it is, unless the first sentence says so. */
function placeOf(t: Telling): string {
  if (t.row.places.length === 0 || t.r.chance(0.7)) return "";
  const place = t.r.pick(t.row.places);
  const words = place.split(" ").filter((word) => word.length > 3);
  return words.some((word) => t.facts[0]?.includes(word)) ? "" : `${place}, `;
}

/** The question, now and then with the last sentence as its condition. */
function asked(t: Telling, stage: Stage): string {
  const ask = t.say(stage.ask, t.who, false);
  const last = t.facts.at(-1) ?? "";
  const fits = stage.end && !t.past && t.facts.length > 1 && last.length < 80;
  if (!fits || /^(?:then|later|after)|[,:]/.test(last) || t.r.chance(0.7)) return ask;
  t.facts.pop();
  return `if ${last}, ${ask}`;
}

const packs = (steps: number) => (s: Story, r: Random) => {
  const t = new Telling(s, r, r.pick(ROWS));
  const [first, start] = r.pick(BEGINNINGS.filter(([n]) => n <= steps));
  const stage = goOn(t, start(t), steps - first);
  if (!stage || t.ledger.bad) return false;
  const { steps: found, spare } = t.ledger.cost(stage.q);
  if (found !== steps || spare > 0) return false;
  const ask = asked(t, stage);
  aside(t);
  const place = placeOf(t);
  const settled = t.ledger.settle(s, stage.q);
  t.facts.forEach((fact, i) => {
    s.tell(`${i === 0 ? place : ""}${settled.marked(fact)}.`);
  });
  const { one, many } = stage.noun;
  const measure = { kind: "units", unit: many, one, phrase: `these ${many}` } as const;
  s.ask(settled.found, `${settled.marked(ask)}?`, measure);
  return s.untold === undefined;
};

/** Held back, by what the steps come to: what is free in rows of seats, what is packed after some are kept, equal rations. */
const HELD_BACK = [
  /^g\*g (?:d0[-+]g|g\+d0|g-d0)$/,
  /^g-g (?:d0\/g|d0-g|d0\*g|g\*d0)$/,
  /^g\+g (?:g\/d0|d0\/g)$/,
  /^g\*g g\*g d[01]\+d[01] d2\/g$/,
  /^g\/g (?:d0\*g|g\*d0|g\/d0)(?: g\+d1)?$/,
];

/** Boxes, rows, teams and what is in them: groups that come, go and are made anew. */
export const enPacks: readonly Family[] = withoutShapes(
  families("en", "woven", {
    packs2: [2, 3, packs(2)],
    packs3: [3, 3, packs(3)],
    packs4: [4, 4, packs(4)],
    packs5: [5, 5, packs(5)],
  }),
  HELD_BACK,
);
