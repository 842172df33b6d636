import type { Random } from "../../../../common/random";
import { things, unitPrice } from "../../../measure";
import type { End, Setting } from "./bill";
import type { Item } from "./item";
import type { Fact, Num, Sheet } from "./sheet";
import { either, usd, type Voice } from "./voice";

const after = (text: string): Fact => ({ place: "after", text });

/** A sum that was paid, and the sentences that tell it. */
interface Paid {
  readonly sum: Num;
  readonly facts: readonly Fact[];
}

/** Tells, in some way, what was paid. */
function told(sheet: Sheet, random: Random, voice: Voice, sum: number, all: string): Paid {
  const v = (verb: string) => voice.v(verb);
  const way = random.pick(["plain", "plain", "change", "left", "shared"] as const);
  const line = "the bill is # dollars";
  if (way === "change") {
    const note = [10, 20, 50, 100, 200].find((n) => n > sum && n < 2.5 * sum);
    if (note !== undefined) {
      const [a, b] = [sheet.given(note), sheet.given(note - sum)];
      const text = either(
        `@ ${v("pay")} ${all} with ${usd(a)} and ${v("get")} ${usd(b)} back`,
        `of the ${usd(a)} that @ ${v("put")} on the counter, ${usd(b)} ${voice.one("come")} back as change`,
        `@ ${v("hand")} over ${usd(a)}, and the change ${voice.is} ${usd(b)}`,
        `after paying ${all} with ${usd(a)}, @ ${v("have")} ${usd(b)} of change`,
      );
      return { sum: sheet.step(a, "-", b, line), facts: [after(text)] };
    }
  }
  if (way === "left") {
    const rest = random.int(2, 40);
    const [a, b] = [sheet.given(sum + rest), sheet.given(rest)];
    const text = either(
      `@ ${v("have")} ${usd(a)} before paying and ${usd(b)} afterwards`,
      `@'s ${usd(a)} ${voice.are} enough for ${all}, and ${usd(b)} ${voice.are} left`,
      `from ${usd(a)} that @ ${v("have")} at first, only ${usd(b)} ${voice.many("remain")}`,
      `after this, @ ${v("have")} only ${usd(b)} left of ${usd(a)}`,
    );
    return { sum: sheet.step(a, "-", b, line), facts: [after(text)] };
  }
  if (way === "shared") {
    const n = [3, 4, 5, 6].find((k) => sum % k === 0 && sum / k >= 2);
    if (n !== undefined) {
      const [k, each] = [sheet.given(n), sheet.given(sum / n)];
      const text = either(
        `${k} friends ${voice.many("share")} the bill equally, and each of them ${voice.one("pay")} ${usd(each)}`,
        `the bill ${voice.is} split evenly among ${k} people, who ${voice.many("pay")} ${usd(each)} each`,
        `it ${voice.is} a present from ${k} people, each of whom ${voice.one("give")} ${usd(each)}, which ${voice.is} exactly enough`,
        `${k} people ${voice.many("pay")} ${usd(each)} each, and the whole bill ${voice.is} paid`,
      );
      return { sum: sheet.step(k, "*", each, line), facts: [after(text)] };
    }
  }
  const total = sheet.given(sum);
  const text = either(
    `@ ${v("pay")} ${usd(total)} {for everything|in all|altogether}`,
    `the whole bill ${voice.is} ${usd(total)}`,
    `@ ${v("spend")} ${usd(total)} {in all|altogether}`,
    `${usd(total)} ${voice.is} what ${all} ${voice.one("cost")} {in all|altogether}`,
  );
  return { sum: total, facts: [after(text)] };
}

/** A coupon or a delivery that must be undone to find the sum of the things. */
function undone(sheet: Sheet, random: Random, voice: Voice, sum: number) {
  if (random.chance(0.5)) {
    const n = random.int(2, Math.max(2, Math.min(12, Math.floor(sum / 3))));
    const by = sheet.given(n);
    const text = either(
      `this ${voice.one("include")} ${usd(by)} for {delivery|wrapping}`,
      `of this, ${usd(by)} ${voice.is} for {a bag|the delivery}`,
      `in this sum, a {service|delivery} fee of ${usd(by)} ${voice.is} counted`,
      `a fee of ${usd(by)} for delivery ${voice.is} part of this`,
    );
    const line = "the things alone cost # dollars";
    return { paid: sum + n, back: (x: Num) => sheet.step(x, "-", by, line), text };
  }
  const n = random.int(2, Math.max(2, Math.floor(sum / 4)));
  const by = sheet.given(n);
  const text = either(
    `a coupon for ${usd(by)} ${voice.is} already taken off`,
    `without a coupon, it ${voice.past ? "would have been" : "would be"} ${usd(by)} more`,
    `that ${voice.is} after a discount of ${usd(by)} on the bill`,
    `thanks to a coupon, that ${voice.is} ${usd(by)} less than normal`,
  );
  const line = "before the reduction it is # dollars";
  return { paid: sum - n, back: (x: Num) => sheet.step(x, "+", by, line), text };
}

/** Asks for the price or the count that the bill leaves open, from what was paid. */
export function reverseEnd({ sheet, random, voice, bill }: Setting): End | undefined {
  const open = bill.items.at(-1) as Item;
  const all = bill.items.length > 1 || open.count.kind !== "single" ? "everything" : "it";
  const change = random.chance(0.25) ? undone(sheet, random, voice, bill.truth) : undefined;
  if (change && change.paid < 4) return undefined;
  const { sum, facts } = told(sheet, random, voice, change?.paid ?? bill.truth, all);
  if (change && sum.role !== "given") return undefined;
  const things = change ? change.back(sum) : sum;
  const known = bill.items.slice(0, -1).map(({ cost }) => cost as Num);
  const { noun } = open;
  const rest = known.reduce(
    (left, cost, i) =>
      sheet.step(
        left,
        "-",
        cost,
        `# dollars are left without the ${bill.items[i]?.many ? bill.items[i]?.noun : bill.items[i]?.noun.one}`,
      ),
    things,
  );
  const text = facts.map((fact) => after(change ? `${fact.text}. ${change.text}` : fact.text));
  return open.price.kind === "hidden"
    ? askPrice(sheet, voice, open, rest, text)
    : askCount(sheet, voice, noun, open, rest, text);
}

function askPrice(
  sheet: Sheet,
  voice: Voice,
  open: Item,
  rest: Num,
  facts: Fact[],
): End | undefined {
  const { noun, many } = open;
  const does = voice.past ? "did" : "does";
  const { is } = voice;
  const asked = many ? sheet.step(rest, "/", many, `one ${noun.one} costs # dollars`) : rest;
  if (asked.role !== "derived") return undefined;
  const a = many ? `{one|a single|each|a} ${noun.one}` : `the ${noun.one}`;
  const thing = many ? `one ${noun.one}` : `the ${noun.one}`;
  return {
    asked,
    facts,
    question: either(
      `how much ${does} ${a} cost`,
      `how many dollars ${does} ${a} cost`,
      `what {${is}} the price of ${a}, in dollars`,
      `how much ${voice.is} ${thing}`,
    ),
    measure: unitPrice(`the price of ${thing}`),
  };
}

function askCount(
  sheet: Sheet,
  voice: Voice,
  noun: Item["noun"],
  open: Item,
  rest: Num,
  facts: Fact[],
): End {
  const asked = sheet.whole(sheet.step(rest, "/", open.each as Num, `there are # ${noun}`));
  const { does, are } = voice;
  return {
    asked,
    facts,
    question: either(
      `how many ${noun} ${does} @ buy`,
      `how many ${noun} ${are} there`,
      `what {${voice.is}} the number of ${noun}`,
      `how many ${noun} ${does} @ take`,
    ),
    measure: things(noun, `the ${noun} that ${voice.buyer.name} ${voice.v("buy")}`, voice.owner),
  };
}
