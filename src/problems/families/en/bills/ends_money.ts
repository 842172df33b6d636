import { cost, money, things, units } from "../../../measure";
import type { Setting } from "./bill";
import { after, type Ending, start } from "./end";
import type { Num } from "./sheet";
import { either, usd } from "./voice";

/** A round sum above a price: what someone takes along. */
function purse({ random }: Setting, total: Num): number {
  const step = total.value > 200 ? 50 : total.value > 50 ? 10 : 5;
  return step * (Math.floor(total.value / step) + random.int(1, 5));
}

export const pays: Ending = ({ voice, bill }, total) => {
  const { does } = voice;
  const [first] = bill.items;
  const whole = bill.items.length > 1 ? "for everything|in all|altogether" : "in the end|in all";
  return {
    asked: total,
    facts: [],
    question: either(
      `how much ${does} @ {pay|spend} {${whole}}`,
      `how many dollars ${does} @ {pay|spend} {${whole}}`,
      `what {${voice.is}} the final {bill|amount|price}, in dollars`,
      bill.items.length > 1
        ? `how much {money|} ${voice.doesOne} the whole purchase cost`
        : `how much ${does} @ pay for the ${first?.many ? first.noun.many : first?.noun.one}`,
    ),
    measure: cost(`the money that ${voice.buyer.name} ${voice.v("pay")}`, voice.owner),
  };
};

/** Paying with notes: the change. */
export const change: Ending = ({ sheet, random, voice }, total) => {
  const note = random.pick([5, 10, 20, 50]);
  const n = Math.ceil((total.value + 0.01) / note);
  if (n > 6 || total.value < note / 2) return undefined;
  const v = (verb: string) => voice.v(verb);
  const name = sheet.given(note);
  const notes = n === 1 ? undefined : sheet.given(n);
  const paid = notes ? sheet.step(notes, "*", name, `@ ${v("hand")} over # dollars`) : name;
  const left = sheet.step(paid, "-", total, "the change is # dollars");
  const text = notes
    ? either(
        `@ ${v("pay")} with ${notes} ${usd(name)} bills`,
        `@ ${v("give")} the cashier ${notes} ${usd(name)} bills`,
        `@ ${v("put")} ${notes} ${usd(name)} bills on the counter`,
        `to pay, @ ${v("take")} out ${notes} ${usd(name)} bills`,
      )
    : either(
        `@ ${v("pay")} with a ${usd(name)} bill`,
        `@ ${v("give")} the cashier a ${usd(name)} bill`,
        `a ${usd(name)} bill ${voice.is} all the money that @ ${v("hand")} over`,
        `to pay, @ ${v("take")} out a ${usd(name)} bill`,
      );
  const { does } = voice;
  return {
    asked: left,
    facts: [after(text)],
    question: either(
      `how much change ${does} @ get {back|}`,
      `how many dollars ${does} @ get back`,
      `what {${voice.is}} @'s change, in dollars`,
      `how much change ${voice.is} there`,
    ),
    measure: money(`the change that ${voice.buyer.name} ${v("get")}`, voice.owner),
  };
};

/** "Tom has $50" in several forms. */
function has(voice: Setting["voice"], sum: Num): string {
  const v = (verb: string) => voice.v(verb);
  return either(
    `@ ${v("have")} ${usd(sum)}`,
    `@ ${v("have")} ${usd(sum)} to spend`,
    `@ ${v("have")} ${usd(sum)} in ${voice.buyer.his} ${voice.several ? "shared purse" : "wallet"}`,
    `@ ${v("go")} shopping with ${usd(sum)}`,
    `@ ${v("take")} ${usd(sum)} along`,
  );
}

export const left: Ending = (setting, total) => {
  const { sheet, voice } = setting;
  const sum = sheet.given(purse(setting, total));
  const rest = sheet.step(sum, "-", total, "# dollars are left");
  const { does } = voice;
  return {
    asked: rest,
    facts: [start(has(voice, sum))],
    question: either(
      `how much money ${does} @ have left {afterwards|after that|}`,
      `how many dollars ${does} @ have left`,
      `how much money ${voice.is} left {after paying|then|}`,
      `how much of the money ${voice.is} left {in the end|}`,
    ),
    measure: money(`the money that ${voice.buyer.name} ${voice.v("have")} left`, voice.owner),
  };
};

/** What is left buys more: things of another kind, or of the first. */
export const moreThings: Ending = (setting, total) => {
  const { sheet, random, voice, bill } = setting;
  const goods = bill.shop.goods.filter(
    ({ noun, high }) => high <= 9 && bill.items.every((item) => item.noun !== noun),
  );
  const again =
    bill.changes.length === 0 && random.chance(0.35)
      ? bill.items.find(({ each, many }) => each !== undefined && many !== undefined)
      : undefined;
  if (goods.length === 0) return undefined;
  const good = random.pick(goods);
  const noun = again ? again.noun : good.noun;
  const each = again?.each ?? sheet.given(random.int(good.low, good.high));
  const n = random.int(2, 9);
  const sum = sheet.given(total.value + n * each.value);
  const rest = sheet.step(sum, "-", total, "# dollars are left");
  const many = sheet.step(rest, "/", each, `@ ${voice.past ? "could" : "can"} buy # ${noun}`);
  const [more, can, is] = [again ? "more " : "", voice.past ? "could" : "can", voice.is];
  const all = either(`all {of |}the remaining money`, `all that ${is} left`);
  const facts = [
    start(has(voice, sum)),
    ...(again
      ? []
      : [
          after(
            either(
              `with ${all}, @ ${voice.v("buy")} ${noun} at ${usd(each)} each`,
              `@ ${voice.v("spend")} ${all} on ${noun}, which ${voice.many("cost")} ${usd(each)} each`,
              `@ also ${voice.v("want")} some ${noun}, and one of them ${voice.one("cost")} ${usd(each)}`,
              `then @ ${voice.v("see")} ${noun} for ${usd(each)} apiece`,
            ),
          ),
        ]),
  ];
  return {
    asked: many,
    facts,
    question: either(
      `how many ${more}${noun} ${can} @ {buy|pay for} {with the rest of the money|with what ${is} left}`,
      `how many ${more}${noun} ${voice.are} possible with the money that ${is} left`,
      `for how many ${more}${noun} ${is} the rest of the money enough`,
      `the rest of the money ${is} exactly enough for how many ${more}${noun}`,
    ),
    measure: again
      ? units(noun.one, `the ${more}${noun} that the rest of the money is enough for`)
      : things(noun, `the ${noun} that ${voice.buyer.name} can buy`, voice.owner),
  };
};

/** The money is not enough. */
export const short: Ending = ({ sheet, random, voice }, total) => {
  const missing = random.int(2, Math.max(3, Math.floor(total.value * 0.6)));
  const have = Math.floor(total.value) - missing;
  if (have < 3) return undefined;
  const sum = sheet.given(have);
  const more = sheet.step(total, "-", sum, "# dollars are missing");
  const v = (verb: string) => voice.v(verb);
  const { does } = voice;
  return {
    asked: more,
    wish: true,
    facts: [
      after(
        either(
          `so far, @ ${v("have")} only ${usd(sum)}`,
          `@ ${v("find")} only ${usd(sum)} in ${voice.buyer.his} {wallet|purse}`,
          `up to now, @ ${v("have")} only ${usd(sum)} in ${voice.buyer.his} money box`,
          `@ ${v("have")} ${usd(sum)}, which ${voice.is} not enough`,
        ),
      ),
    ],
    question: either(
      `how much more money ${does} @ need`,
      `how many dollars ${voice.are} missing`,
      `how many more dollars ${does} @ need to pay for everything`,
      `how much {money|} ${does} @ still need`,
    ),
    measure: money(`the money that ${voice.buyer.name} still ${v("need")}`, voice.owner),
  };
};
