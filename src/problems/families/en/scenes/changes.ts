import type { Quantity } from "../../../quantity";
import { UNIT_PARTS } from "../../../words_en";
import { bothOf, gained, isAmount, lost, size, twoGroups } from "./amounts";
import { aside, repeats, timed } from "./asides";
import type { Move, Telling } from "./telling";

/** Tells the start and the changes after it, as one sentence or as several. */
export function tellAll(t: Telling, start: string, changes: readonly string[]): void {
  const { r, s } = t;
  const [first = "", ...more] = changes;
  const idle = aside(t);
  const early = idle !== undefined && r.chance(0.4);
  if (early) s.tell(`${idle}.`);
  const short = more.length === 0 && !start.includes(",");
  const way = r.next();
  if (short && !t.past && way < 0.12) s.tell(`{suppose|imagine|say} that ${start}, and ${first}.`);
  else if (short && t.past && way < 0.12 && !/count|see|saw|start/.test(start) && !repeats(first)) {
    s.tell(`${start} when ${first}.`);
  } else if (way < 0.3 && first !== "") s.tell(`${start}{, and {then |}|; |, but then }${first}.`);
  else {
    s.tell(`${start}.`);
    if (first !== "") s.tell(`${timed(t, first)}.`);
  }
  if (idle && !early) s.insert(r.int(1, s.facts.length), `${idle}.`);
  for (let i = 0; i < more.length; i++) {
    if (i + 1 < more.length && r.chance(0.3))
      s.tell(`${timed(t, more[i] ?? "")}, and ${more[++i]}.`);
    else s.tell(`${timed(t, more[i] ?? "")}.`);
  }
}

/** Asks for the number that is there in the end. */
export function askNow(t: Telling, now: Quantity, ups: readonly boolean[]): void {
  const { words, r } = t;
  const only = ups.every((up) => up) ? words.sums : ups.some((up) => up) ? [] : words.rests;
  const list = only.length > 0 && r.chance(0.5) ? only : words.asks;
  t.s.ask(now, `${t.say(t.pick(list))}?`, t.measure(words.phrase));
}

/** Where in the story a change comes. */
interface At {
  readonly first: boolean;
  readonly last: boolean;
}

export interface Changed {
  readonly now: Quantity;
  readonly text: string;
  readonly up: boolean;
}

/** A number comes or goes. */
export function plain(t: Telling, now: Quantity, at: At): Changed | undefined {
  const { r, s } = t;
  const up = now.n < 6 || r.chance(0.5);
  const move = t.move(up);
  if (!move) return undefined;
  const n = s.given(up ? size(t) : r.int(2, now.n - 2));
  const text = t.moved(move, up ? gained(t, n) : lost(t, n));
  return { now: s.step(now, up ? "+" : "-", n, t.state(at.last)), text, up };
}

/** So many each time, so many times: two steps. */
export function repeated(t: Telling, now: Quantity, at: At): Changed | undefined {
  const { r, s } = t;
  const k = r.int(2, 6);
  const most = Math.floor((now.n - 2) / k);
  const up = most < 2 || r.chance(0.6);
  const move = t.move(up);
  if (!move) return undefined;
  const [times, each] = [s.given(k), s.given(up ? r.int(2, 15) : r.int(2, most))];
  const text = repeatedly(t, move, times, each);
  const sum = s.step(times, "*", each, t.lineMoved(move));
  return { now: s.step(now, up ? "+" : "-", sum, t.state(at.last)), text, up };
}

export function repeatedly(
  t: Telling,
  move: Move,
  times: Quantity,
  each: Quantity,
  first = false,
): string {
  const { group, r, slow, who } = t;
  const x = first
    ? `${each} [T]`
    : move.up
      ? `${each} {more [T]|[T]}`
      : `${each} ${isAmount(t) ? "[T]" : "{of the [T]|[T]}"}`;
  if (!who && move.up && !slow && /people|animals/.test(group) && !/born|hatch/.test(move.text)) {
    return t.moved(move, `${times} groups of ${each} [T]{ each|}`);
  }
  const span = slow ? r.pick(["week", "month"]) : r.pick(["hour", "day", "time"]);
  const on = span === "day" ? "on" : "in";
  const when =
    span === "time"
      ? `${times} times in a row`
      : first
        ? `{every ${span} for ${times} ${span}s|${on} each of ${times} ${span}s}`
        : `${on} each of the next ${times} ${span}s`;
  return `${when}, ${t.moved(move, x)}`;
}

/** Twice as many come as are there: two steps. */
export function multiplied(t: Telling, now: Quantity, at: At): Changed | undefined {
  const { s, r } = t;
  const move = isAmount(t) ? undefined : t.move(true, true);
  if (!move || now.n > 150) return undefined;
  const k = s.given(r.pick([2, 2, 3, 3, 4, 5]));
  const text = timesAsMany(t, move, k);
  const came = s.step(now, "*", k, t.lineMoved(move));
  return { now: s.step(now, "+", came, t.state(at.last)), text, up: true };
}

export function timesAsMany(t: Telling, move: Move, k: Quantity): string {
  const there = t.who ? "@ already ~~have" : "~are already there";
  return t.moved(move, `${k} times as many [T] as ${there}`);
}

/** A half or a third of them goes: two steps. */
export function shared(t: Telling, now: Quantity, at: At): Changed | undefined {
  const { r, s } = t;
  const fitting = [2, 2, 3, 4, 5].filter((k) => now.n % k === 0 && now.n > 2 * k);
  const move = fitting.length > 0 && !isAmount(t) ? t.move(false) : undefined;
  if (!move) return undefined;
  const k = r.pick(fitting);
  const text = t.moved(move, `${UNIT_PARTS[k]} ${at.first ? "{the [T]|them}" : "all the [T]"}`);
  const gone = s.step(now, "/", s.constant(k), t.lineMoved(move));
  return { now: s.step(now, "-", gone, t.state(at.last)), text, up: false };
}

/** Two groups come: two steps. */
export function inTwo(t: Telling, now: Quantity, at: At): Changed | undefined {
  const { s } = t;
  const two = twoGroups(t);
  const move = two && t.move(true);
  if (!move) return undefined;
  const [a, b] = [s.given(size(t)), s.given(size(t))];
  const text = t.moved(move, bothOf(a, b, two));
  const sum = s.step(a, "+", b, t.lineMoved(move));
  return { now: s.step(now, "+", sum, t.state(at.last)), text, up: true };
}
