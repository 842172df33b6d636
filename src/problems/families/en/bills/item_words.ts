import type { Item } from "./item";
import { either, pct, usd, type Voice } from "./voice";

/** "3 pens", "a jacket", "twice as many pens as rulers". */
export function countPhrase({ noun, count }: Item): string {
  switch (count.kind) {
    case "single":
      return `a ${noun.one}`;
    case "hidden":
      return `{some|several|a number of} ${noun}`;
    case "stated":
      return `${count.n} ${noun}`;
    case "dozens":
      return `${count.n} dozen ${noun}`;
    case "times":
      return `${count.k} times as many ${noun} as ${count.than.noun}`;
    case "differ":
      return `${count.n} ${count.up ? "more" : "fewer"} ${noun} than ${count.than.noun}`;
  }
}

/** "3 pens at $2 each", where the price is told and not by a relation. */
export function costClause(item: Item, voice: Voice): string | undefined {
  const { noun, count, price } = item;
  if (price.kind !== "stated") return undefined;
  const p = usd(price.p);
  if (count.kind === "single")
    return either(`a ${noun.one} for ${p}`, `a ${noun.one} that ${voice.one("cost")} ${p}`);
  if (count.kind === "hidden") return `${countPhrase(item)} at ${p} each`;
  if (count.kind === "times" || count.kind === "differ") return undefined;
  return `${countPhrase(item)} {at|for|at|that ${voice.many("cost")}} ${p} {each|apiece|each}`;
}

/**
 * "A pen costs $2 more than a ruler"; undefined where the price is not told. Before the purchase is
 * told, nothing is paid yet and nothing is "the pen".
 */
export function priceClause(
  { noun, price, count }: Item,
  voice: Voice,
  before: boolean,
): string | undefined {
  const { one } = noun;
  const [costs, cost, is, are] = [voice.one("cost"), voice.many("cost"), voice.is, voice.are];
  const pay = before ? `customers ${voice.many("pay")}` : `@ ${voice.v("pay")}`;
  const the = before ? "a" : "the";
  const a = count.kind === "single" ? `${the} ${one}` : `{a|a|one|each} ${one}`;
  switch (price.kind) {
    case "hidden":
      return undefined;
    case "stated": {
      const p = usd(price.p);
      if (count.kind === "single") {
        return either(
          `${the} ${one} ${costs} ${p}`,
          `for ${the} ${one}, ${pay} ${p}`,
          `the price of ${the} ${one} ${is} ${p}`,
          `${the} ${one} ${is} sold for ${p}`,
        );
      }
      return either(
        `${a} ${costs} ${p}`,
        `the price of {a|one} ${one} ${is} ${p}`,
        `${noun} ${cost} ${p} {each|apiece}`,
        `${before ? "" : "the "}${noun} ${are} sold {at|for} ${p} {each|apiece}`,
        `for each ${one}, ${pay} ${p}`,
      );
    }
    case "differ": {
      const { n, up, than } = price;
      const [d, b] = [usd(n), `a ${than.noun.one}`];
      const [more, less] = up ? ["more", "less"] : ["less", "more"];
      const [dear, cheap] = up ? ["dearer", "cheaper"] : ["cheaper", "dearer"];
      return either(
        `a ${one} ${costs} ${d} ${more} than ${b}`,
        `a ${one} ${costs} ${d} ${more} than ${b}`,
        `${b} ${costs} ${d} ${less} than a ${one}`,
        `the price of a ${one} ${is} ${d} ${up ? "higher" : "lower"} than that of ${b}`,
        `a ${one} ${is} ${d} ${up ? "more expensive" : "cheaper"} than ${b}`,
        up ? `${b} ${is} ${d} ${cheap} than a ${one}` : `a ${one} ${is} ${d} ${dear} than ${b}`,
      );
    }
    case "times": {
      const { k, up, than } = price;
      const [x, y] = up ? [one, than.noun.one] : [than.noun.one, one];
      const many = up ? than.noun.many : noun.many;
      return either(
        `a ${x} ${costs} ${k} times as much as a ${y}`,
        `a ${x} ${costs} ${k} times as much as a ${y}`,
        `a ${x} ${is} ${k} times as expensive as a ${y}`,
        `the price of a ${x} ${is} ${k} times the price of a ${y}`,
        `for the price of {a|one} ${x}, one ${voice.one("can")} buy ${k} ${many}`,
        `${k} ${many} ${cost} as much as one ${x}`,
      );
    }
    case "together": {
      const { sum, than } = price;
      const pair = `{a ${one} and a ${than.noun.one}|a ${than.noun.one} and a ${one}}`;
      return either(
        `${pair} ${cost} ${usd(sum)} together`,
        `together, ${pair} ${cost} ${usd(sum)}`,
        `the price of ${pair} together ${is} ${usd(sum)}`,
        `${usd(sum)} ${is} the price of ${pair} together`,
      );
    }
    case "rate": {
      const { k, total } = price;
      return either(
        `${k} ${noun} ${cost} ${usd(total)}`,
        `the price of ${k} ${noun} ${is} ${usd(total)}`,
        `${k} ${noun} ${are} sold for ${usd(total)}`,
        `the shop ${voice.one("sell")} ${k} ${noun} for ${usd(total)}`,
      );
    }
    case "off": {
      const { usual, n } = price;
      return either(
        `a ${one} usually ${costs} ${usd(usual)}, but ${voice.past ? "that" : "this"} week it ${is} ${usd(n)} cheaper`,
        `the usual price of a ${one} ${is} ${usd(usual)}, but there ${is} a discount of ${usd(n)} on each`,
        `the price of a ${one} ${voice.one("have")} {just fallen|been lowered} by ${usd(n)} from ${usd(usual)}`,
        `${a} ${is} ${usd(n)} cheaper than the usual ${usd(usual)}`,
      );
    }
    case "percentOff": {
      const { usual, percent } = price;
      return either(
        `a ${one} usually ${costs} ${usd(usual)}, but it ${is} ${pct(percent)} off ${voice.past ? "that" : "this"} week`,
        `the normal price of a ${one} ${is} ${usd(usual)}, but in the sale there ${is} ${pct(percent)} off`,
        `there ${is} a discount of ${pct(percent)} on the regular price of a ${one}, which ${is} ${usd(usual)}`,
        `${noun}, at ${usd(usual)} each at other times, ${are} ${pct(percent)} cheaper in the sale`,
      );
    }
    case "pack": {
      const { k, p } = price;
      return either(
        `${noun} ${are} sold in packs of ${k}, and a pack ${costs} ${usd(p)}`,
        `a pack of ${k} ${noun} ${costs} ${usd(p)}`,
        `${before ? "" : "the "}${noun} ${are} sold only in packs of ${k}, for ${usd(p)} a pack`,
        `for every ${k} ${noun}, ${pay} ${usd(p)}`,
      );
    }
    case "dozen":
      return either(
        `a dozen ${noun} ${cost} ${usd(price.p)}`,
        `${noun} ${are} sold by the dozen, for ${usd(price.p)} a dozen`,
        `for every dozen ${noun}, ${pay} ${usd(price.p)}`,
        `the price of a dozen ${noun} ${is} ${usd(price.p)}`,
      );
    case "tier": {
      const { m, p, q } = price;
      return either(
        `the first ${m} ${noun} ${cost} ${usd(p)} each, and every further one ${costs} only ${usd(q)}`,
        `each of the first ${m} ${noun} ${costs} ${usd(p)}, and all the others ${cost} ${usd(q)} each`,
        `the price of a ${one} ${is} ${usd(p)} for the first ${m} and ${usd(q)} for each one after that`,
        `${noun} ${cost} ${usd(p)} each, but {after the first ${m}|once ${m} are bought at that price}, each further one ${costs} only ${usd(q)}`,
      );
    }
    case "deal": {
      const { m, paid, p } = price;
      return either(
        `${noun} ${cost} ${usd(p)} each, but of every ${m}, only ${paid} ${voice.past ? "had to" : "must"} be paid for`,
        `${before ? "" : "the "}${noun} ${are} on offer at ${m} for the price of ${paid}, and one alone ${costs} ${usd(p)}`,
        `the price of one ${one} ${is} ${usd(p)}, but the shop ${voice.one("give")} ${m} ${noun} for the price of ${paid}`,
        `a ${one} ${costs} ${usd(p)}. whoever ${voice.one("take")} ${m} of them ${voice.one("pay")} for only ${paid}`,
      );
    }
  }
}
