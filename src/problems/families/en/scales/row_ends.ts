import { divisors } from "../../../family";
import { plural } from "../../../nouns";
import type { Entry } from "../shares/ledger";
import { type Asked, type End, sumOf } from "./asking";
import type { RowEnd } from "./row";
import type { Entity, Telling } from "./telling";

/** The number that an end tells, where one fits. */
function number(t: Telling, { op, low, high, tell }: RowEnd, from: number): number | undefined {
  const { r } = t;
  if (op === "*") return r.int(low, high);
  if (op === "/") {
    const fitting = divisors(from, low, high);
    return fitting.length > 0 ? r.pick(fitting) : undefined;
  }
  const far = Math.max(4, Math.round(from * (op === ">" ? 0.35 : 0.6)));
  const by = tell.includes("[x]") ? t.step(far * 2) : r.int(2, far);
  const n = op === ">" ? from + by : from - by;
  return n < 2 ? undefined : n;
}

const OPERATORS = { "*": "*", "/": "/", ">": "-", "<": "-" } as const;

/** What the row itself goes on with. */
export const rowEnd: End = (t) => {
  const { row, r, ledger } = t;
  if (row.ends.length === 0) return undefined;
  const end = r.pick(row.ends);
  if (end.all && (t.all.length < 2 || !t.frame.sum)) return undefined;
  const e = t.r.chance(0.8) ? t.all.at(-1)! : r.pick(t.all);
  const from = end.all ? sumOf(t, t.all) : e.cur;
  const n = number(t, end, from.n);
  if (n === undefined) return undefined;
  const k = ledger.told(n);
  tell(t, end, k, e);
  const counted =
    /how (?:many (.+?)(?= ~| could| must| will|$)|much (?:money)?)/.exec(end.ask)?.[1] ?? "[u]";
  const [left, right] = end.op === ">" ? [k, from] : [from, k];
  const target = ledger.work(
    [left, right],
    [OPERATORS[end.op]],
    t.line(lineOf(end.op, counted), e),
  );
  return { target, ask: t.say(end.ask, e) };
};

function lineOf(op: string, counted: string): string {
  const what = /\[u\]/.test(counted) ? "[u]" : counted.replace(/^more | on .*/g, "");
  return op === "<" || op === ">" ? `the difference ~~is # ${what}` : `that ~~is # ${counted}`;
}

function tell(t: Telling, end: RowEnd, k: Entry, e: Entity): void {
  t.forget();
  t.fact(end.tell.replace("[x]", t.x(k)).replace("[k]", `${k}`), end.all ? undefined : e);
}

/** How long it takes to get there. */
export const untilGoal: End = (t): Asked | undefined => {
  const { row, r, ledger } = t;
  const { rate } = row;
  const goals = row.ends.filter(({ op, all }) => !all && op === (rate?.down ? "<" : ">"));
  if (!rate || goals.length === 0) return undefined;
  const e = r.pick(t.all);
  const [d, n] = [r.int(rate.low, rate.high), r.int(2, 12)];
  const to = rate.down ? e.cur.n - d * n : e.cur.n + d * n;
  if (to < 2) return undefined;
  const [each, goal] = [ledger.told(d), ledger.told(to)];
  const end = r.pick(goals);
  const way = r.pick(rate.ways);
  tell(t, end, goal, e);
  t.forget();
  t.fact(
    `from ${t.past ? "then" : "now"} on, @ ~~${t.regularly(way, each)} {every|each} ${rate.unit}`,
    e,
  );
  const [left, right] = rate.down ? [e.cur, goal] : [goal, e.cur];
  const gap = ledger.work([left, right], ["-"], t.line("the difference ~~is # [u]"));
  const units = plural(rate.unit);
  const target = ledger.work([gap, each], ["/"], t.line(`that ~~take # ${units}`));
  return {
    target,
    ask: t.say(`how many ${units} ~~do it take until @ {~~get there|~~reach that}`, e),
  };
};
