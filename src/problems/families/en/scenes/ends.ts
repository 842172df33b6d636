import type { Operator } from "../../../exact";
import { divisors } from "../../../family";
import type { Measure } from "../../../measure";
import { plural } from "../../../nouns";
import type { Quantity } from "../../../quantity";
import { spin } from "../../../spin";
import { named } from "../../../words_en";
import type { Telling } from "./telling";

/** What can be done with all that are there: one more step; "[k]" is its number, "[G]" all of them. */
interface End {
  readonly op: Operator;
  readonly tell: string;
  readonly ask: string;
  readonly line: string;
  /** What is found, where it is not what was counted. */
  readonly unit?: string;
}

const money = { unit: "dollar" };

const ENDS: Readonly<Record<string, End>> = {
  snack: {
    op: "*",
    tell: "[E] ~~get [k] [u]",
    ask: "how many [u] ~are {handed out|given out|needed} in all",
    line: "[E] ~~get [k] [u], which is # [u].",
    unit: "orange slice,paper hat,juice box,cracker,sticker,balloon,napkin,strawberry,peanut,flag",
  },
  pay: {
    op: "*",
    tell: "[E] ~~pay [k] dollars|a fee of [k] dollars ~~is paid for [E]|for each of the [T] [p], [k] dollars ~are paid",
    ask: "how many dollars {does that make|~are paid in all}|how much money ~~is paid in all",
    line: "all together, # dollars ~are paid.",
    ...money,
  },
  teams: {
    op: "/",
    tell: "[G] ~form [k] teams of the same size|[G] ~are divided into [k] equal teams",
    ask: "how many [T] ~are {on|in} each team",
    line: "each team ~~have # [T].",
  },
  groups: {
    op: "/",
    tell: "[G] ~split up into groups of [k]|[G] ~are put into groups of [k]",
    ask: "how many groups {does that make|~are there}",
    line: "that makes # groups.",
    unit: "group",
  },
  rows: {
    op: "/",
    tell: "[G] ~are lined up in [k] equal rows|[G] ~are arranged in [k] rows of the same length",
    ask: "how many [T] ~are {in each row|in one row}",
    line: "each row ~~have # [T].",
  },
  photo: {
    op: "*",
    tell: "a visitor ~~take [k] photos of [E]",
    ask: "how many photos ~~do the visitor take",
    line: "the visitor ~~take # photos.",
    unit: "photo",
  },
  feed: {
    op: "*",
    tell: "[E] ~~get [k] scoops of food|[E] ~~eat [k] scoops of food",
    ask: "how many scoops of food {is that in all|~are needed}",
    line: "that is # scoops of food.",
    unit: "scoop",
  },
  sell: {
    op: "*",
    tell: "[G] ~are sold for [k] dollars {each|apiece}|somebody ~~buy all of [G] and ~~pay [k] dollars {each|apiece}",
    ask: "how many dollars ~~do that bring in|how much money ~~do that bring in|how much money ~~is that",
    line: "that ~~bring in # dollars.",
    ...money,
  },
  pack: {
    op: "/",
    tell: "[G] ~are packed into bags of [k]|[k] of [G] ~go into each bag",
    ask: "how many bags {does that fill|~are needed|can be filled}",
    line: "# bags ~are filled.",
    unit: "bag",
  },
  boxes: {
    op: "/",
    tell: "[G] ~are divided equally among [k] boxes|[k] boxes ~are filled with [G], the same number in each",
    ask: "how many [T] ~are in each box|how many [T] ~~do each box hold",
    line: "each box ~~hold # [T].",
  },
  share: {
    op: "/",
    tell: "[k] {friends|cousins|neighbors} ~share [G] {equally|evenly}|[G] ~are shared out equally among [k] children",
    ask: "how many [T] ~~do each of them get|how many [T] ~are there for each of them",
    line: "each of them ~~get # [T].",
  },
  stamps: {
    op: "*",
    tell: "[E] ~~need [k] stamps",
    ask: "how many stamps ~are needed",
    line: "# stamps ~are needed.",
    unit: "stamp",
  },
  minutes: {
    op: "*",
    tell: "[E] ~~take [k] minutes|[E] ~~last [k] minutes",
    ask: "how many minutes ~~do all of them take",
    line: "all of them ~take # minutes.",
    unit: "minute",
  },
  messages: {
    op: "*",
    tell: "[E] ~~write [k] messages",
    ask: "how many messages ~are written",
    line: "# messages ~are written.",
    unit: "message",
  },
  load: {
    op: "*",
    tell: "[E] ~~carry [k] crates",
    ask: "how many crates ~do they carry in all",
    line: "they ~carry # crates.",
    unit: "crate",
  },
};

/** The ends that compare the number with another one, by name. */
const COMPARED: Readonly<
  Record<string, { readonly tell: string; readonly more: string; readonly fewer?: string }>
> = {
  yesterday: {
    tell: "the day before, there {were|had been} [k] [T] [p]|the number of [T] [p] {was|had been} [k] the day before",
    more: "how many more [T] ~are [p] now than the day before|by how many [T] ~~is the number larger now than the day before",
    fewer:
      "how many fewer [T] ~are [p] now than the day before|by how many [T] ~~is the number smaller now than the day before",
  },
  room: {
    tell: "in all, there ~~is room for [k] [T] [p]|at most [k] [T] ~are allowed [p]",
    more: "how many more [T] could still be let in|for how many more [T] ~~is there still room",
  },
  goal: {
    tell: "the goal ~~is [k] [T]|the plan ~~is to get to [k] [T]",
    more: "how many more [T] ~are needed|how many [T] ~are still missing",
  },
  friend: {
    tell: "[o] ~~have [k] [T]|@'s friend [o] ~~have [k]",
    more: "how many more [T] ~~do @ have than [o]",
    fewer: "how many more [T] ~~do [o] have than @",
  },
};

/** Ends the story with one more step; false where nothing fits. */
export function endWith(t: Telling, now: Quantity): boolean {
  const own = t.who ? ["friend", "friend"] : [];
  const names = t.r.shuffle([...t.ends, ...own]);
  return names.some((name) => (ENDS[name] ? done(t, now, ENDS[name]) : compared(t, now, name)));
}

function done(t: Telling, now: Quantity, end: End): boolean {
  const { s, r } = t;
  const parts = divisors(now.n, 2, 25);
  if (end.op === "/" && parts.length === 0) return false;
  if (end.op === "*" && now.n > 500) return false;
  const k = s.given(end.op === "/" ? r.pick(parts) : r.int(2, now.n > 100 ? 5 : 12));
  const unit = end.unit && r.pick(end.unit.split(","));
  const many = unit && plural(unit);
  const filled = (text: string) =>
    spin(`{${text}}`, r)
      .replaceAll("[G]", t.words.all)
      .replaceAll("[E]", t.words.each)
      .replaceAll("[u]", many ?? "");
  s.tell(`${t.say(filled(end.tell).replace("[k]", `${k}`))}.`);
  const line = t.line(filled(end.line).replace("[k]", String(k.n)));
  const found = s.step(now, end.op, k, line);
  const measure: Measure =
    unit === "dollar"
      ? { kind: "money", unit: "dollars", one: "dollar", phrase: "this money" }
      : unit && many
        ? { kind: "units", unit: many, one: unit, phrase: `these ${many}` }
        : { ...t.measure("the [T] in one part"), kind: "units" };
  s.ask(found, `${t.say(filled(end.ask))}?`, measure);
  return true;
}

function compared(t: Telling, now: Quantity, name: string): boolean {
  const { s, r } = t;
  const words = COMPARED[name];
  if (!words) return false;
  const below = words.fewer !== undefined && now.n > 6 && r.chance(0.55);
  const n = below ? r.int(2, now.n - 2) : now.n + r.int(2, Math.max(9, Math.round(now.n / 2)));
  const k = s.given(n);
  const other = name === "friend" ? named(s, r).name : "";
  const text = (template: string) =>
    t.say(spin(`{${template}}`, r).replaceAll("[o]", other).replace("[k]", `${k}`));
  s.tell(`${text(words.tell)}.`);
  if (other) t.forget();
  const more = name === "room" || name === "goal" || below ? words.more : words.fewer!;
  const line = t.line(
    name === "friend"
      ? "the difference is # [T]."
      : name === "yesterday"
        ? `the difference from the day before is # [T].`
        : "there is still a gap of # [T].",
  );
  const found = below ? s.step(now, "-", k, line) : s.step(k, "-", now, line);
  s.ask(found, `${text(more)}?`);
  return true;
}
