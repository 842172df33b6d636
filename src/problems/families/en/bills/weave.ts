import type { Random } from "../../../../common/random";
import type { Person } from "../../../person";
import type { Story } from "../../../story";
import { listed } from "../../../words_en";
import { type Bill, drawBill, type End } from "./bill";
import { ENDINGS } from "./ends";
import { SHOPS } from "./goods";
import type { Item } from "./item";
import { tellItems } from "./item_list";
import { reverseEnd } from "./reverse";
import { closure, type Fact, type Num, Sheet, stepsTo } from "./sheet";
import { either, Voice as Teller, type Voice } from "./voice";

/** Tries at a plan within one telling. */
const TRIES = 300;

/** A plan of the wished size: all its parts that the question needs. */
interface Plan {
  readonly sheet: Sheet;
  readonly bill: Bill;
  readonly end: End;
  readonly items: readonly Item[];
  readonly changes: readonly Fact[];
}

/** The numbers that tell of an item. */
function numbersOf({ price, count, many, each, cost }: Item): Num[] {
  const told = [...Object.values(price), ...Object.values(count)].filter(
    (part): part is Num => typeof part === "object" && "role" in part,
  );
  return [...told, ...[many, each, cost].filter((num): num is Num => num !== undefined)];
}

/** Whether the question needs all that an item is told by, some of it, or nothing. */
function useOf(item: Item, needed: ReadonlySet<Num>): "all" | "some" | "none" {
  const told = numbersOf(item).filter(({ role }) => role === "given");
  const used = told.filter((num) => needed.has(num)).length;
  return used === told.length ? (used === 0 ? "none" : "all") : used === 0 ? "none" : "some";
}

/** The item with only its count, or only its price, where the question needs no more. */
function halfOf(item: Item, needed: ReadonlySet<Num>): Item | undefined {
  const used = (part: object) =>
    Object.values(part).filter((num): num is Num => needed.has(num as Num)).length;
  const { price, count } = item;
  const all = (part: object) =>
    Object.values(part).every((num) => !num?.role || num.role !== "given" || needed.has(num));
  if (used(price) === 0 && all(count)) return { ...item, price: { kind: "hidden" } };
  if (used(count) === 0 && all(price)) return { ...item, count: { kind: "hidden" } };
  return undefined;
}

function tried(random: Random, voice: Voice, other: Person, steps: number): Plan | undefined {
  const sheet = new Sheet();
  const shop = random.pick(SHOPS);
  const n = random.int(1, steps < 3 ? 2 : steps < 5 ? 3 : 4);
  const open = random.chance(0.2) ? random.pick(["price", "count"] as const) : undefined;
  const changes = open === undefined && random.chance(0.4) ? (random.chance(0.8) ? 1 : 2) : 0;
  const bill = drawBill(sheet, random, voice, shop, n, changes, open);
  if (!bill) return undefined;
  const setting = { sheet, random, voice, bill, other };
  const end =
    bill.total === undefined ? reverseEnd(setting) : random.pick(ENDINGS)(setting, bill.total);
  if (!end || !sheet.sound || !sheet.even) return undefined;
  const early = bill.changes.some(({ kind }) => kind !== "tax" && kind !== "delivery");
  if (end.wish && early) return undefined;
  const needed = closure(end.asked);
  if (end.asked.value < 2 || stepsTo(needed) !== steps) return undefined;
  const items: Item[] = [];
  for (const item of bill.items) {
    const use =
      item.price.kind === "hidden" || item.count.kind === "hidden" ? "all" : useOf(item, needed);
    if (use === "none") continue;
    const told = use === "all" ? item : halfOf(item, needed);
    if (!told) return undefined;
    items.push(told);
  }
  const facts: Fact[] = [];
  for (const { fact } of bill.changes) {
    const told = sheet.toldIn(fact.text);
    if (told.every((num) => needed.has(num))) facts.push(fact);
    else if (told.some((num) => needed.has(num))) return undefined;
  }
  return { sheet, bill, end, items, changes: facts };
}

/** The sentence of what is bought. */
function purchase(voice: Voice, { shop }: Bill, wish: boolean) {
  const v = (verb: string) => voice.v(verb);
  const at = shop.name;
  return (phrases: readonly string[]) => {
    const list = listed(phrases);
    if (wish) {
      return either(
        `@ ${v("want")} to buy ${list} at ${at}`,
        `at ${at}, @ ${v("want")} to {buy|get} ${list}`,
        `@ ${v("plan")} to buy ${list} at ${at}`,
        `@ ${v("hope")} to {buy|get} ${list} at ${at}`,
        `@'s wish list for ${at} ${voice.is}: ${list}`,
      );
    }
    return either(
      `at ${at}, @ ${v("buy")} ${list}`,
      `@ ${v("buy")} ${list} at ${at}`,
      `@ ${v("go")} to ${at} and ${v("buy")} ${list}`,
      `@ ${v("choose")} ${list} at ${at}`,
      `from ${at}, @ ${v("get")} ${list}`,
    );
  };
}

/** One number that nobody needs. */
function idle(sheet: Sheet, random: Random, voice: Voice): string {
  const { is } = voice;
  const v = (verb: string) => voice.v(verb);
  const [text, low, high] = random.pick([
    [`the shop ${is} # minutes away from @'s home`, 5, 30],
    [`@ ${v("wait")} in line for # minutes`, 3, 15],
    [`there ${voice.are} # other customers in the shop`, 3, 20],
    [`@ ${v("look")} around for # minutes before buying anything`, 5, 30],
    [`the shop ${is} open for # hours a day`, 7, 12],
  ] as const);
  return `${text.replace("#", `${sheet.given(random.int(low, high))}`)}.`;
}

/** Tells of a purchase in exactly so many steps; false where none is found. */
export function bills(story: Story, random: Random, steps: number): boolean {
  const voice = new Teller(story, random);
  const other = voice.other(story, random);
  for (let i = 0; i < TRIES; i++) {
    const plan = tried(random, voice, other, steps);
    if (plan) {
      write(story, random, voice, other, plan);
      return true;
    }
  }
  return false;
}

function write(story: Story, random: Random, voice: Voice, other: Person, plan: Plan): void {
  const { sheet, bill, end, items, changes } = plan;
  for (const { noun } of items) story.noun(random, [noun]);
  const at = (place: Fact["place"]) =>
    end.facts.filter((fact) => fact.place === place).map(({ text }) => `${text}.`);
  const wish = end.wish === true;
  const told = tellItems(items, purchase(voice, bill, wish), voice, random, wish);
  const extra = !wish && random.chance(0.1) ? [idle(sheet, random, voice)] : [];
  const texts = [
    ...[...at("start"), ...told, ...extra],
    ...changes.map(({ text }) => `${text}.`),
    ...[...at("after"), `${end.question}?`],
  ];
  voice.write(story, random, sheet, { asked: end.asked, texts, other, measure: end.measure });
}
