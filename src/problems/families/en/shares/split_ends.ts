import { divisors } from "../../../family";
import { plural } from "../../../nouns";
import type { Entry } from "./ledger";
import type { Split, Taken } from "./split";
import { finish, not, partOf } from "./voice";

/** What is asked about a split; false where it does not fit. */
type End = (state: Split, steps: number) => boolean;

/** "the rest walk home", told; it counts as a part like the others. */
function remainder(state: Split): Taken | undefined {
  const { v, free, rest } = state;
  const phrase = free.pop();
  if (!phrase) return undefined;
  const entry = rest();
  const said = `{the rest|the rest|all the others|the remaining [T]} ${phrase}`;
  v.go(said, `, and ${said}`);
  return { phrase, entry };
}

const howMany = (phrase: string, who: string) =>
  `{how many [T] ${phrase}|how many [T] ${phrase}|how many of the [T] ${phrase}|what ~~is the number of [T] ${who} ${phrase}}`;

const rests: End = (state, steps) => {
  const part = remainder(state);
  return part !== undefined && finish(state.v, steps, part.entry, howMany(part.phrase, state.who));
};

const single: End = (state, steps) => {
  const part = state.taken.at(-1)!;
  return finish(state.v, steps, part.entry, howMany(part.phrase, state.who));
};

/** Two different parts, of which one may be the rest. */
function two(state: Split): [Taken, Taken] | undefined {
  const { r } = state.v;
  const rest = state.taken.length < 2 || r.chance(0.6) ? remainder(state) : undefined;
  const parts = rest ? [...state.taken, rest] : state.taken;
  const [a, b] = r.sample(parts, 2);
  return a && b ? [a, b] : undefined;
}

const difference: End = (state, steps) => {
  const pair = two(state);
  if (!pair) return false;
  const [a, b] = pair[0].entry.n > pair[1].entry.n ? pair : [pair[1], pair[0]];
  const { v } = state;
  const by = a.entry.n - b.entry.n;
  if (by < 2 || v.ledger.tells(by)) return false;
  const found = v.ledger.work([a.entry, b.entry], ["-"], v.say("the difference is # [T]."));
  const question = v.r.chance(0.65)
    ? `how many more [T] ${a.phrase} than ${b.phrase}`
    : `{how many fewer [T] ${b.phrase} than ${a.phrase}|by how many ~~is the number of [T] ${state.who} ${a.phrase} larger than the number ${state.who} ${b.phrase}}`;
  return finish(v, steps, found, question);
};

const sum: End = (state, steps) => {
  const pair = two(state);
  if (!pair) return false;
  const [a, b] = pair;
  const { v } = state;
  const last = state.taken.at(-1);
  if (pair.includes(last!) && pair.some((part) => !state.taken.includes(part))) return false;
  if (a.entry.n + b.entry.n === state.whole.n) return false;
  const line = v.say(`together that makes # [T].`);
  const found = v.ledger.work([a.entry, b.entry], ["+"], line);
  return finish(v, steps, found, `how many [T] {either |}${a.phrase} or ${b.phrase}`);
};

/** A part of one part, or all the others of it. */
const within: End = (state, steps) => {
  const { v, row, who } = state;
  const { r, ledger } = v;
  if (!row.subs) return false;
  const part = r.chance(0.5) ? remainder(state) : state.taken.at(-1);
  if (!part || part.entry.n < 6) return false;
  const sub = v.choose(row.subs);
  const among = `the [T] ${who} ${part.phrase}`;
  const line = v.say(`# of these [T] ${sub}.`);
  let some: Entry;
  if (r.chance(0.7)) {
    const share = partOf(v, part.entry);
    if (!share) return false;
    some = share.work(line);
    v.fact(`${share.of} {${among}|${among}|these} ${sub}`);
  } else {
    some = ledger.told(r.int(2, part.entry.n - 3));
    v.fact(`${some} of {${among}|these} ${sub}`);
  }
  if (r.chance(0.5)) return finish(v, steps, some, `how many of ${among} ${sub}`);
  const others = v.say(`# of them ${not(sub)}.`);
  const left = ledger.work([part.entry, some], ["-"], others);
  return finish(v, steps, left, `how many of ${among} ${not(sub)}`);
};

const ON = /tray|shelf|page|rack|plate|platter|cart|truck|wagon/;
const AT = /table|pier|workbench|stove/;
const inEach = (cell: string) =>
  `${AT.test(cell) ? "at" : ON.test(cell) ? "on" : "in"} each ${cell}`;

/** The rest goes into so many groups, or into groups of so many. */
const cells: End = (state, steps) => {
  const { v, row } = state;
  const { r, ledger } = v;
  if (!row.cells) return false;
  const left = state.rest();
  const [, does = "", cell = ""] = /^(.*) \[(.*)\]$/.exec(v.choose(row.cells)) ?? [];
  const many = plural(cell);
  const fitting = divisors(left.n, 2, 15).filter((d) => left.n / d < 30 && left.n / d > 2);
  if (fitting.length === 0) return false;
  const told = ledger.told(r.pick(fitting));
  const subject = "{the rest|the rest|the remaining [T]|all the others}";
  const into = r.chance(0.5);
  v.fact(
    into
      ? `${subject} ${does} ${told} ${many}, {the same number|equally many} ${inEach(cell)}`
      : `${subject} ${does} ${many}, {with |}${told} ${inEach(cell)}`,
  );
  const line = into ? `there ~are # [T] ${inEach(cell)}.` : `that makes # ${many}.`;
  const found = ledger.work([left, told], ["/"], v.say(line));
  return finish(
    v,
    steps,
    found,
    into
      ? `how many [T] ~are {there |}${inEach(cell)}`
      : `how many ${many} {~are there|does that make|~are needed for them}`,
  );
};

const ENDS: readonly End[] = [
  rests,
  rests,
  single,
  difference,
  difference,
  sum,
  within,
  within,
  cells,
  cells,
];

export const endSplit: End = (state, steps) => state.v.r.pick(ENDS)(state, steps);
