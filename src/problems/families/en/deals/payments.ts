import type { Random } from "../../../../common/random";
import { cost, units } from "../../../measure";
import type { Quantity } from "../../../quantity";
import type { Story } from "../../../story";
import { named } from "../../../words_en";
import { a, Deal, dollars, ware } from "./deal";
import { LARGE } from "./hires";

const THINGS = LARGE.split(",").map(ware);

/** Something large that is paid bit by bit: what is still owed, for how long, or what waiting costs. */
export const payments = (steps: number) => (s: Story, r: Random) => {
  const change = r.pick(["", "", "less", "more"]);
  const first = r.pick(["one", "two", "paid", "both"]);
  const end = r.pick(["rest", "each", "count"]);
  const taken = { one: 0, two: 1, paid: 1, both: 2 }[first] ?? 0;
  if ((change ? 1 : 0) + taken + 1 + (end === "rest" ? 0 : 1) !== steps) {
    return r.chance(0.4) && instead(steps)(s, r);
  }
  const d = new Deal(s, r);
  const who = named(s, r);
  const { one, low, high } = r.pick(THINGS);
  const unit = r.pick(["month", "month", "week"]);
  const left = r.int(3, 12);
  const monthly = Math.max(5, Math.round(r.int(low, high) / left / 8) * 5);
  const sum = (low + high) / 2;
  const tens = (part: number) => Math.max(10, 10 * Math.round((sum * part) / 10));
  const [downs, mores] = [tens(0.1 + r.next() / 5), tens(0.05 + r.next() / 8)];
  const times = r.int(2, 6);
  const used =
    (first === "paid" ? 0 : downs) +
    (first === "two" ? mores : 0) +
    (taken > 0 && first !== "two" ? times * monthly : 0);
  const extras = tens(0.04 + r.next() / 12);
  const total = used + left * monthly;
  const price = s.given(
    change === "less" ? total + extras : change === "more" ? total - extras : total,
  );
  if (price.n < low * 0.7 || price.n > high * 1.3 || price.n < used) return false;
  d.tell(
    who,
    `{@ ~~buy ${a(one)} for ${dollars(price)}|@ ~~decide to buy ${a(one)} that =cost ${dollars(price)}|@ ~~order ${a(one)} with a price of ${dollars(price)}}`,
  );
  let owed = price;
  if (change === "less") {
    const extra = s.given(extras);
    d.tell(
      who,
      `{because of a scratch, the dealer =take ${dollars(extra)} off|as the last one in stock, the ${one} =is ${dollars(extra)} cheaper|with a coupon, @ ~~get ${dollars(extra)} off}`,
    );
    owed = s.step(price, "-", extra, `the ${one} costs # dollars.`);
  } else if (change === "more") {
    const extra = s.given(extras);
    d.tell(
      who,
      `{delivery =cost ${dollars(extra)} more|a longer warranty =add ${dollars(extra)} to the price|setting it up =cost another ${dollars(extra)}}`,
    );
    owed = s.step(price, "+", extra, "with that, it is # dollars.");
  }
  const paid: Quantity[] = [];
  if (first !== "paid") {
    const down = s.given(downs);
    d.tell(
      who,
      `{@ ~~pay ${dollars(down)} at once|@ ~~make a down payment of ${dollars(down)}|when @ ~~order it, @ ~~leave a deposit of ${dollars(down)}}`,
    );
    paid.push(down);
  }
  if (first === "two") {
    const more = s.given(mores);
    d.tell(
      who,
      `{for @'s old one, the shop =give @m another ${dollars(more)}|@'s grandparents ~pay another ${dollars(more)}|the dealer =give @m ${dollars(more)} for some old things, which =count towards the price}`,
    );
    paid.push(more);
  }
  let rate: Quantity | undefined;
  if (first === "paid" || first === "both") {
    rate = s.given(monthly);
    const n = s.given(times);
    d.tell(
      who,
      `{then @ ~~pay ${dollars(rate)} ${a(unit)} for ${n} ${unit}s|after that, @ ~~pay ${n} installments of ${dollars(rate)} each}`
        .replace("then", first === "paid" ? "first" : "then")
        .replace("after that", first === "paid" ? "so far" : "after that"),
    );
    const part = s.step(n, "*", rate, d.line(who, `in ${n.n} ${unit}s, @ ~~pay # dollars`));
    paid.push(part);
  }
  const before =
    paid.length === 1 ? paid[0]! : s.step(paid[0]!, "+", paid[1]!, "# dollars are paid by then.");
  const rest = s.step(owed, "-", before, "# dollars are still to be paid.");
  if (end === "rest") {
    const ask =
      "{how much =is still to be paid|how many dollars ~~do @ still owe|how much money ~~do @ owe then}";
    s.ask(rest, `${d.say(who, ask)}?`, cost(`the money that ${who.name} still owes`, who));
    return true;
  }
  if (end === "each") {
    const k = s.given(left);
    d.tell(
      who,
      `{@ ~~pay the rest in ${k} equal parts, one ${a(unit).replace(/^an? /, "each ")}|the rest =is paid over ${k} ${unit}s, the same each ${unit}|for the rest, @ ~~have ${k} ${unit}s, with the same payment every ${unit}}`,
    );
    const ask = `{how much =is {each of these payments|one of these payments}|how many dollars ~~do @ pay in each of these ${unit}s}`;
    s.ask(
      s.step(rest, "/", k, "each payment is # dollars."),
      `${d.say(who, ask)}?`,
      cost("one of these payments"),
    );
    return true;
  }
  const each = rate ?? s.given(monthly);
  if (each !== rate)
    d.tell(
      who,
      `{@ ~~pay the rest at ${dollars(each)} ${a(unit)}|the rest =is paid off with ${dollars(each)} every ${unit}}`,
    );
  else d.tell(who, `@ ~~go on like this, with the same payment every ${unit}`);
  const ask = `{how many ${each === rate ? "more " : ""}${unit}s =do it take until everything =is paid|for how many ${each === rate ? "more " : ""}${unit}s ~~do @ have to pay}`;
  s.ask(
    s.step(rest, "/", each, `that takes # ${unit}s.`),
    `${d.say(who, ask)}?`,
    units(unit, `the ${unit}s that this takes`),
  );
  return true;
};

/** Buying at once or bit by bit: the difference. */
const instead = (steps: number) => (s: Story, r: Random) => {
  const deposit = r.chance(0.5);
  const offer = r.chance(0.3);
  if (2 + (deposit ? 1 : 0) + (offer ? 1 : 0) !== steps) return false;
  const d = new Deal(s, r);
  const who = named(s, r);
  const { one, low, high } = r.pick(THINGS);
  const unit = r.pick(["month", "month", "week"]);
  const k = r.int(4, 24);
  const monthly = Math.max(5, Math.round(r.int(low, high) / k / 5) * 5);
  const down = deposit ? 10 * r.int(2, 12) : 0;
  const off = offer ? 5 * r.int(1, 6) : 0;
  const price = s.given(down + k * monthly - 5 * r.int(1, 10) + off - (off > 0 ? 5 : 0));
  if (price.n < low * 0.8 || price.n > high * 1.2) return false;
  d.tell(
    who,
    `{@ ~~want to buy ${a(one)}, which =cost ${dollars(price)} in cash|${a(one)} =cost ${dollars(price)} when @ ~~pay in cash}`,
  );
  let cash = price;
  if (offer) {
    const less = s.given(off);
    d.tell(who, `for paying at once, the shop =take ${dollars(less)} off`);
    cash = s.step(price, "-", less, "in cash, it is # dollars.");
  }
  const [n, rate] = [s.given(k), s.given(monthly)];
  let bits: Quantity;
  if (deposit) {
    const first = s.given(down);
    d.tell(
      who,
      `{the other way to pay =is ${dollars(first)} at once and then ${dollars(rate)} a ${unit} for ${n} ${unit}s|instead, @ could pay a deposit of ${dollars(first)} and then ${dollars(rate)} a ${unit} for ${n} ${unit}s}`,
    );
    const sum = s.step(n, "*", rate, `in ${k} ${unit}s, it is # dollars.`);
    bits = s.step(first, "+", sum, "with the deposit, it is # dollars.");
  } else {
    d.tell(
      who,
      `{instead, @ could pay ${dollars(rate)} a ${unit} for ${n} ${unit}s|the other way to pay =is ${dollars(rate)} a ${unit} for ${n} ${unit}s}`,
    );
    bits = s.step(n, "*", rate, `in ${k} ${unit}s, it is # dollars.`);
  }
  if (bits.n <= cash.n) return false;
  const ask =
    "{how many dollars =is it cheaper to pay in cash|how much would @ save by paying in cash|how much more would it cost to pay bit by bit, in dollars}".replace(
      "how many dollars =is it",
      "by how many dollars =is it",
    );
  s.ask(s.step(bits, "-", cash, "the difference is # dollars."), `${d.say(who, ask)}?`);
  return true;
};
