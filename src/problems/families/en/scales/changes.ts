import { plural } from "../../../nouns";
import type { Entity, Telling } from "./telling";

function moved(t: Telling, e: Entity): true {
  e.changed = true;
  e.told = false;
  t.later = true;
  return true;
}

/** It goes up or down once. */
function once(t: Telling, e: Entity): boolean {
  const { row, r, ledger } = t;
  const up = row.down.length === 0 || (row.up.length > 0 && r.chance(0.55));
  const ways = up ? row.up : row.down;
  const n = t.step(e.cur.n * 0.6);
  const way = t.way(ways);
  if (way === "" || (!up && e.cur.n - n < 2)) return false;
  const d = ledger.told(n);
  t.fact(
    `${r.pick(["then ", "after that, ", "", "later, ", ""])}@ ~~${way.replace("[x]", t.x(d))}`,
    e,
  );
  e.cur = ledger.work([e.cur, d], [up ? "+" : "-"], t.line(t.frame.stateThen, e));
  return moved(t, e);
}

/** It goes on at a rate for a while. */
function atRate(t: Telling, e: Entity): boolean {
  const { row, r, ledger } = t;
  if (!row.rate || e.changed) return false;
  const { unit, low, high, down, ways } = row.rate;
  const [d, k] = [r.int(low, high), r.int(2, 9)];
  if (down && e.cur.n - d * k < 2) return false;
  const [each, long] = [ledger.told(d), ledger.told(k)];
  const way = r.pick(ways);
  const does = `@ ~~${t.regularly(way, each)}`;
  const span = `${long} ${plural(unit)}`;
  t.fact(
    r.pick([
      `${does} {every|each} ${unit} for ${span}`,
      `for the next ${span}, ${does} {every|each} ${unit}`,
      `over the next ${span}, ${does} {every|each} ${unit}`,
      `each ${unit} for ${span}, ${does}`,
    ]),
    e,
  );
  const all = ledger.work([each, long], ["*"], t.line(`in ${k} ${plural(unit)}, @ ~~${way}`, e));
  e.cur = ledger.work([e.cur, all], [down ? "-" : "+"], t.line(t.frame.stateThen, e));
  return moved(t, e);
}

/** All of them get as much. */
function together(t: Telling): boolean {
  const { row, ledger } = t;
  if (row.up.length === 0 || t.all.length < 2) return false;
  const d = ledger.told(t.step(0.6 * Math.min(...t.all.map(({ cur }) => cur.n))));
  const way = t.way(row.up);
  if (way === "" || /@|(?<!@)\b(?:its|his|her)\b/.test(way)) return false;
  t.facts.push(t.say(`then each of the ${row.group} ~~${way.replace("[x]", t.x(d))}`));
  t.forget();
  for (const e of t.all) {
    e.cur = ledger.work([e.cur, d], ["+"], t.line(t.frame.stateThen, e));
    moved(t, e);
  }
  return true;
}

/** Something happens to one of them, or to all. */
export function change(t: Telling): boolean {
  if (t.r.chance(0.12)) return together(t);
  const e = t.r.pick(t.all);
  const done = t.row.rate && t.r.chance(0.55) ? atRate(t, e) : once(t, e);
  return done && t.fits(e.cur.n, 1.5);
}
