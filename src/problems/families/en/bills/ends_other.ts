import { cost } from "../../../measure";
import { listed } from "../../../words_en";
import { after, type Ending } from "./end";
import type { Item } from "./item";
import type { Num } from "./sheet";
import { either, usd } from "./voice";

/** The same things elsewhere, or paid by someone else in part. */
export const elsewhere: Ending = ({ sheet, random, voice, bill }, total) => {
  if (!bill.shop.delivers && !bill.shop.served) return undefined;
  const gap = random.int(2, Math.max(3, Math.floor(total.value / 3)));
  const up = total.value - gap < 3 || random.chance(0.6);
  const there = sheet.given(Math.round(total.value) + (up ? gap : -gap));
  const asked = up
    ? sheet.step(there, "-", total, "the difference is # dollars")
    : sheet.step(total, "-", there, "the difference is # dollars");
  const several = bill.items.length > 1 || bill.items.some(({ many }) => many);
  const [same, them] = several ? ["the same things", "they"] : ["the same thing", "it"];
  const place = `another ${bill.shop.kind}`;
  const cost = several ? voice.many("cost") : voice.one("cost");
  const [better, worse] = up ? ["cheaper", "dearer"] : ["dearer", "cheaper"];
  return {
    asked,
    facts: [
      after(
        either(
          `at ${place}, ${same} ${cost} ${usd(there)} {in all|altogether}`,
          `${same} ${cost} ${usd(there)} {in all|altogether} at ${place}`,
          `${place} ${voice.one("ask")} ${usd(there)} {in all|altogether} for ${same}`,
          `the bill for ${same} at ${place} ${voice.is} ${usd(there)}`,
        ),
      ),
    ],
    question: either(
      `how much ${better} ${several ? voice.are : voice.is} ${them} where @ ${voice.v("buy")} ${several ? "them" : "it"}`,
      `by how many dollars ${voice.is} the other place ${worse}`,
      up
        ? `how much money ${voice.does} @ save by not buying there`
        : `how much less ${voice.doesOne} the other place ask`,
      "what is the difference between the two shops, in dollars",
    ),
  };
};

/** Two of the things compared. */
export const compared: Ending = ({ sheet, random, voice, bill }) => {
  const known = bill.items.filter(({ cost }) => cost !== undefined);
  if (known.length < 2) return undefined;
  const [x, y] = random.sample(known, 2) as [Item, Item];
  const [a, b] = (x.cost as Num).value > (y.cost as Num).value ? [x, y] : [y, x];
  const asked = sheet.step(a.cost as Num, "-", b.cost as Num, "the difference is # dollars");
  const name = ({ noun, many }: Item) => `the ${many ? noun.many : noun.one}`;
  const { does } = voice;
  return {
    asked,
    facts: [],
    question: either(
      `how much more ${does} @ spend on ${name(a)} than on ${name(b)}`,
      `how much less ${does} @ pay for ${name(b)} than for ${name(a)}`,
      `how many dollars more ${voice.past ? "did" : a.many ? "do" : "does"} ${name(a)} cost than ${name(b)}`,
      `what {${voice.is}} the difference between the cost of ${name(a)} and that of ${name(b)}, in dollars`,
    ),
  };
};

/** A second buyer takes some of one kind at the same price. */
export const rival: Ending = ({ sheet, random, voice, bill, other }, total) => {
  const known = bill.items.filter(({ each, many }) => each !== undefined && many !== undefined);
  if (known.length === 0 || bill.changes.length > 0) return undefined;
  const { noun, each } = random.pick(known) as Item;
  const price = each as Num;
  const n = sheet.given(random.int(2, Math.max(3, Math.min(12, Math.floor(60 / price.value)))));
  const bought = sheet.step(n, "*", price, `${other.name} ${voice.one("pay")} # dollars`);
  const together = random.chance(0.35);
  if (Math.abs(bought.value - total.value) < 1) return undefined;
  const [a, b] = bought.value > total.value ? [bought, total] : [total, bought];
  const me = voice.buyer.name;
  const both = `${voice.several ? me.replace(" and ", ", ") : me} and ${other.name}`;
  const more = a === bought ? [other.name, me] : [me, other.name];
  const does = (who: string | undefined) =>
    who === "@" ? voice.does : voice.past ? "did" : "does";
  const asked = together
    ? sheet.step(total, "+", bought, `together they ${voice.many("spend")} # dollars`)
    : sheet.step(a, "-", b, "the difference is # dollars");
  const one = (verb: string) => voice.one(verb);
  return {
    asked,
    facts: [
      after(
        either(
          `${other.name} ${one("buy")} ${n} ${noun} at the same price`,
          `${other.name} ${one("buy")} only ${noun}, ${n} of them, {for|at} the same price`,
          `${other.name} ${one("come")} too and ${one("pay")} for ${n} ${noun} of the same kind`,
          `in the same shop, ${other.name} ${one("get")} ${n} ${noun} and nothing else`,
        ),
      ),
    ],
    question: together
      ? either(
          `how much {money|} ${voice.past ? "did" : "do"} ${both} spend together`,
          `how many dollars ${voice.past ? "did" : "do"} ${both} pay together`,
          `what {${voice.is}} the sum of both bills, in dollars`,
          `how much ${voice.is} the total of the two purchases`,
        )
      : either(
          `how much more ${does(more[0])} ${more[0]} {spend|pay} than ${more[1]}`,
          `how many dollars more ${does(more[0])} ${more[0]} {spend|pay} than ${more[1]}`,
          `how much less ${does(more[1])} ${more[1]} {spend|pay} than ${more[0]}`,
          `by how many dollars {${voice.is}} ${more[0]}'s bill higher than ${more[1]}'s`,
        ),
  };
};

/** Some of the things go back for their price. */
export const returned: Ending = ({ sheet, random, voice, bill }, total) => {
  const known = bill.items.filter(
    ({ each, many }) => each !== undefined && many !== undefined && many.value > 2,
  );
  if (!bill.shop.takesBack || known.length === 0 || bill.changes.length > 0) return undefined;
  const { noun, each, many } = random.pick(known) as Item;
  const n = sheet.given(random.int(2, (many as Num).value - 1));
  const back = sheet.step(n, "*", each as Num, `@ ${voice.v("get")} # dollars back`);
  const asked = sheet.step(total, "-", back, "then the cost is # dollars");
  const v = (verb: string) => voice.v(verb);
  return {
    asked,
    facts: [
      after(
        either(
          `the next day, @ ${v("return")} ${n} of the ${noun} and ${v("get")} the money back`,
          `${n} of the ${noun} ${voice.are} broken, and the shop ${voice.one("pay")} back what they cost`,
          `later, @ ${v("bring")} ${n} of the ${noun} back for a full refund`,
          `as there ${voice.are} too many, @ ${v("take")} ${n} of the ${noun} back to the shop and ${v("get")} a {full refund|refund for them}`,
        ),
      ),
    ],
    question: either(
      `how much ${voice.does} @ spend in the end`,
      `with this, how much ${voice.doesOne} the purchase cost`,
      `how many dollars ${voice.does} @ spend after all`,
      `taking this into account, how many dollars ${voice.does} @ spend`,
    ),
    measure: cost(`the money that ${voice.buyer.name} ${v("spend")}`, voice.owner),
  };
};

/** What an offer saves, in percent of the bill. */
export const saving: Ending = ({ voice, bill }) => {
  const change = bill.changes.find(({ part }) => part !== undefined);
  if (!change?.part) return undefined;
  const { num, name } = change.part;
  const { does } = voice;
  return {
    asked: num,
    facts: [],
    question: change.lowers
      ? either(
          `how much money ${does} @ save through the discount`,
          `how many dollars {${voice.is}} the discount`,
          `how much ${voice.is} taken off the bill by the discount`,
          `by how many dollars ${voice.doesOne} the discount lower the bill`,
        )
      : either(
          `how many dollars ${voice.is} the ${name}`,
          `how much ${does} @ pay for the ${name} alone`,
          `how much {${voice.is}} the ${name}`,
          `by how many dollars ${voice.doesOne} the ${name} raise the bill`,
        ),
  };
};

/** How many things there are in all. */
export const pieces: Ending = ({ sheet, bill, voice }) => {
  const counts = bill.items.map(({ many }) => many);
  if (counts.length < 2 || counts.some((many) => many === undefined)) return undefined;
  const asked = sheet.sum(counts as Num[], "in all there are # things");
  const names = listed(bill.items.map(({ noun }) => noun.many));
  return {
    asked,
    facts: [],
    question: either(
      `how many things ${voice.does} @ buy in all`,
      `how many ${names} ${voice.does} @ buy altogether`,
      `how many things ${voice.are} there in @'s bag`,
      `what {${voice.is}} the total number of ${names}`,
    ),
  };
};
