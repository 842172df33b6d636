import type { Quantity } from "../../../quantity";
import { UNIT_PARTS } from "../../../words_en";
import { bothOf, gained, isAmount, lost, size, twoGroups, untold } from "./amounts";
import {
  askNow,
  type Changed,
  inTwo,
  multiplied,
  plain,
  repeated,
  repeatedly,
  shared,
  tellAll,
  timesAsMany,
} from "./changes";
import { endWith } from "./ends";
import { groups } from "./groups";
import type { Plot } from "./plot";
import type { Telling } from "./telling";

/** A number, changes, and sometimes an end. */
const walk: Plot = (t, steps) => {
  const { r, s } = t;
  let left = steps;
  const ending = steps > 1 && r.chance(0.5);
  if (ending) left--;
  const two = left > 1 && r.chance(0.2) ? twoGroups(t) : undefined;
  let start = "";
  let now: Quantity;
  if (two) {
    const [a, b] = [s.given(size(t)), s.given(size(t))];
    start = t.start(bothOf(a, b, two));
    now = s.step(
      a,
      "+",
      b,
      t.line(t.who ? "@ ~~have # [T] at first." : "at first there ~are # [T]."),
    );
    left--;
  } else {
    now = s.given(size(t) + 1);
    start = t.start(`${now} [T]`);
  }
  const changes: Changed[] = [];
  while (left > 0) {
    const wide = left > 1 && r.chance(0.55);
    const way = wide
      ? r.pick([repeated, shared, inTwo, ...(changes.length === 0 && !two ? [multiplied] : [])])
      : plain;
    const first = changes.length === 0 && !two;
    const change = way(t, now, { first, last: !ending && left === (wide ? 2 : 1) });
    if (!change) return false;
    changes.push(change);
    now = change.now;
    left -= wide ? 2 : 1;
  }
  tellAll(
    t,
    start,
    changes.map(({ text }) => text),
  );
  if (ending) return endWith(t, now);
  askNow(
    t,
    now,
    changes.map(({ up }) => up),
  );
  return true;
};

/** One change of several is not told, but what comes of all. */
const gap: Plot = (t, steps) => {
  const { r, s } = t;
  const from = size(t) + 2;
  const given = s.given(from);
  const ups = Array.from({ length: steps }, () => r.chance(0.5));
  const at = r.int(0, steps - 1);
  const moves = ups.map((up) => t.move(up));
  const start = t.start(`${given} [T]`);
  let n = from;
  const sizes = ups.map((up) => {
    const by = up ? size(t) : r.int(2, Math.max(2, n - 2));
    n += up ? by : -by;
    return by;
  });
  if (n < 2) return false;
  const told: (Quantity | undefined)[] = [];
  const texts: string[] = [];
  for (const [i, move] of moves.entries()) {
    if (!move) return false;
    const { up } = move;
    const known = i === at ? undefined : s.given(sizes[i]!);
    told.push(known);
    const x = known ?? untold(t, up, sizes[i]!);
    texts.push(t.moved(move, known ? (up ? gained(t, known) : lost(t, known)) : `${x}`));
  }
  const end = s.given(n);
  tellAll(t, start, texts);
  s.tell(`${t.now(end)}.`);
  let before = given;
  for (let i = 0; i < at; i++) before = s.step(before, ups[i] ? "+" : "-", told[i]!, t.state());
  const after = undone(t, end, told.slice(at + 1), ups.slice(at + 1));
  const hidden = moves[at]!;
  const line = t.lineMoved(hidden);
  const found = hidden.up ? s.step(after, "-", before, line) : s.step(before, "-", after, line);
  if (found.n !== sizes[at] || found.n < 2) return false;
  s.ask(found, `${t.askMoved(hidden)}?`, { ...t.measure("these [T]"), kind: "units" });
  return true;
};

/** Goes back from the end over the changes, the last one first. */
function undone(
  t: Telling,
  end: Quantity,
  told: readonly (Quantity | undefined)[],
  ups: readonly boolean[],
): Quantity {
  let now = end;
  for (let i = told.length - 1; i >= 0; i--) {
    const line = t.who ? "before that @ had # [T]." : "before that there were # [T].";
    now = t.s.step(now, ups[i] ? "-" : "+", told[i]!, t.line(line));
  }
  return now;
}

/** The start is not told. Held back elsewhere, and so left out: some left before others came. */
const origin: Plot = (t, steps) => {
  const { r, s } = t;
  const ups = Array.from({ length: steps }, () => r.chance(0.5));
  if (steps === 2 && !ups[0] && ups[1]) return false;
  let n = size(t) + 2;
  const start = t.vague();
  const told: Quantity[] = [];
  const texts: string[] = [];
  for (const up of ups) {
    const move = t.move(up);
    if (!move || (!up && n < 5)) return false;
    const by = s.given(up ? size(t) : r.int(2, n - 2));
    n += up ? by.n : -by.n;
    told.push(by);
    texts.push(t.moved(move, up ? gained(t, by) : lost(t, by)));
  }
  const end = s.given(n);
  tellAll(t, start, texts);
  s.tell(`${t.now(end)}.`);
  const found = undone(t, end, told, ups);
  s.ask(
    found,
    `${t.say(r.pick(t.words.before))}?`,
    t.measure(t.who ? "the [T] that @ had at first" : "the [T] that were [p] at first"),
  );
  return true;
};

/** A single step that is no sum: so many times so many, the half, or a multiple. */
const factor: Plot = (t, steps) => {
  const { r, s } = t;
  if (steps !== 1) return false;
  const way = r.next();
  if (way < 0.4) {
    const move = t.move(true);
    if (!move) return false;
    const [k, each] = [s.given(r.int(2, 9)), s.given(r.int(2, 20))];
    s.tell(`${repeatedly(t, move, k, each, true)}.`);
    s.ask(
      s.step(k, "*", each, t.lineMoved(move)),
      `${t.askMoved(move, true)} {in all|altogether|}?`,
      { ...t.measure("these [T]"), kind: "units" },
    );
    return true;
  }
  if (isAmount(t)) return false;
  const move = t.move(way > 0.7, true);
  if (!move) return false;
  const n = s.given(way > 0.7 ? size(t) : 2 * size(t));
  const start = t.start(`${n} [T]`);
  if (way > 0.7) {
    const k = s.given(r.pick([2, 2, 3, 4, 5]));
    tellAll(t, start, [timesAsMany(t, move, k)]);
    s.ask(s.step(n, "*", k, t.lineMoved(move)), `${t.askMoved(move)}?`, {
      ...t.measure("these [T]"),
      kind: "units",
    });
    return true;
  }
  tellAll(t, start, [t.moved(move, `${UNIT_PARTS[2]} {the [T]|them}`)]);
  askNow(t, s.step(n, "/", s.constant(2), t.state(true)), [false]);
  return true;
};

/** How often each plot is taken. */
export const PLOTS: readonly Plot[] = [
  ...Array(9).fill(walk),
  ...Array(4).fill(gap),
  ...Array(3).fill(origin),
  ...Array(3).fill(groups),
  factor,
  factor,
];
