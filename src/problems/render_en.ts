import type { Random } from "../common/random";
import { formatExact } from "./exact";
import type { Finished, Unfinished } from "./finish";
import { type Quantity, replaceMarks } from "./quantity";

const SMALL = "zero one two three four five six seven eight nine ten eleven twelve".split(" ");

const UNITS: Readonly<Record<string, string>> = {
  dollars: "dollar",
  cents: "cent",
  hours: "hour",
  minutes: "minute",
  seconds: "second",
  days: "day",
  weeks: "week",
  months: "month",
  years: "year",
  miles: "mile",
  meters: "meter",
  feet: "foot",
  inches: "inch",
  pounds: "pound",
  grams: "gram",
  liters: "liter",
  gallons: "gallon",
  cups: "cup",
  pages: "page",
  points: "point",
  people: "person",
  children: "child",
  friends: "friend",
  boxes: "box",
  groups: "group",
  teams: "team",
  rows: "row",
  pieces: "piece",
  trips: "trip",
  tables: "table",
  tickets: "ticket",
};

/** Share of problems that write some small numbers as words, and large ones with commas. */
const WORDY = 0.25;

/** Sentences joined, numbers written, capitals and articles put right. */
export function finishEnglish(story: Unfinished): Finished {
  const { facts, question, quantities, cast, wording } = story;
  const last = facts.at(-1);
  const open = last?.endsWith(",") ?? false;
  const asked = open ? question.replace(/^[A-Z](?=[a-z]+ )/, (c) => c.toLowerCase()) : question;
  const told = moneyWritten([...facts, asked].join(" "), quantities, wording);
  const joined = numbersWritten(told, quantities, wording);
  const singular = singularAfterOne(story);
  return {
    text: articles(capitals(introduced(singular(tidy(joined)), cast))),
    lines: story.lines.map((line) => capitals(singular(line))),
  };
}

/** Share of problems about money that write "5 dollars" and not "$5". */
const IN_DOLLARS = 0.35;

function moneyWritten(text: string, quantities: readonly Quantity[], wording: Random): string {
  if (!wording.chance(IN_DOLLARS)) return text;
  return text.replace(/\$⟦(\d+)⟧(?! bill)/g, (all, id) =>
    quantities[Number(id)]!.value.den === 1 ? `⟦${id}⟧ dollars` : all,
  );
}

function numbersWritten(text: string, quantities: readonly Quantity[], wording: Random): string {
  const words = wording.chance(WORDY);
  const commas = wording.chance(0.5);
  return replaceMarks(text, (id, at) => {
    const value = quantities[id]!.value;
    const plain = formatExact(value);
    const before = text.slice(0, at);
    const after = text.slice(at).replace(/^⟦\d+⟧/, "");
    if (before.endsWith("$")) return dollars(plain, commas);
    const counted = /^ [a-z]/.test(after) && !/[-/.:$]$/.test(before);
    const small = SMALL[value.num];
    if (words && counted && value.den === 1 && small !== undefined && wording.chance(0.6)) {
      return small;
    }
    return commas && value.num >= 2100 && value.den === 1 && counted ? grouped(plain) : plain;
  }).replace(/(?<![\d.,])\b(?:2|two) times (as|the)\b/g, (all, as) =>
    wording.chance(0.6) ? `twice ${as}` : all,
  );
}

/** "2.5" dollars as "2.50"; thousands with commas where wanted. */
function dollars(plain: string, commas: boolean): string {
  const padded = /\.\d$/.test(plain) ? `${plain}0` : plain;
  return commas ? grouped(padded) : padded;
}

const grouped = (plain: string) => plain.replace(/\d(?=(?:\d{3})+(?:\.|$))/g, "$&,");

/** Turns "1 apples" and "1 red apples" into the singular, in the story's own words. */
function singularAfterOne(story: Unfinished): (text: string) => string {
  let counted: RegExp | undefined; // long, and most stories have no use for it
  const one = new Map(Object.entries(UNITS));
  for (const noun of story.nouns) one.set(noun.many, noun.one);
  return (text) => {
    if (!/\b(?:1|one) /.test(text)) return text;
    const plurals = () => [...one.keys()].map(escaped).join("|");
    counted ??= new RegExp(`(?<![\\d.,/*+-])\\b((?:1|one)(?: [a-z]+)?) (${plurals()})\\b`, "g");
    return text.replace(counted, (_, n: string, many: string) => `${n} ${one.get(many)}`);
  };
}

const escaped = (text: string) => text.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");

/** "the baker" is "a baker" where the text first speaks of him. */
function introduced(text: string, cast: Unfinished["cast"]): string {
  return cast
    .filter(({ name }) => name.startsWith("the "))
    .reduce(
      (sofar, { name }) =>
        sofar.replace(new RegExp(`\\b[Tt]he ${name.slice(4)}\\b`), `a ${name.slice(4)}`),
      text,
    );
}

/** Spaces that empty choices leave behind. */
const tidy = (text: string) => text.replace(/ {2,}/g, " ").replace(/ (?=[.,?!])/g, "");

/** A capital at the start of every sentence. */
function capitals(text: string): string {
  return text.replace(/(^|[.!?]"? )([a-z])/g, (_, before, first) => before + first.toUpperCase());
}

/** "a apple" and "an red apple", which choices and operators leave behind, put right. */
function articles(text: string): string {
  return text
    .replace(/\b([Aa]) (?=(?:[aeio]|umb|unc|8\b|11\b|18\b|80\b|hour)(?!ne\b|nce\b))/g, "$1n ")
    .replace(/\b([Aa])n (?=[bcdfgjklmnpqrstvwxyz])/g, "$1 ");
}
