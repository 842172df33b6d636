import type { Random } from "../../../../common/random";
import { plural } from "../../../nouns";
import type { Num, Sheet } from "./sheet";
import { an, either, pct, usd, type Voice } from "./voice";

/** An amount and the sentences that tell it. */
export interface Part {
  readonly amount: Num;
  readonly facts: readonly string[];
}

/** What parts are drawn from. */
export interface Desk {
  readonly sheet: Sheet;
  readonly random: Random;
  readonly voice: Voice;
}

const JOBS = [
  ["mow", "lawn", 5, 14],
  ["wash", "car", 4, 12],
  ["clean", "window", 1, 4],
  ["deliver", "parcel", 1, 4],
  ["repair", "bike", 6, 15],
  ["feed", "cat", 3, 8],
  ["knit", "scarf", 6, 15],
  ["tutor", "child", 8, 20],
  ["water", "garden", 3, 8],
  ["walk", "dog", 3, 9],
] as const;

const HOURS = [
  "in a café",
  "at the library",
  "in a flower shop",
  "on a farm",
  "at a pet shop",
  "for a neighbor",
] as const;

const ODD_JOBS = [
  "babysitting",
  "walking dogs",
  "selling lemonade",
  "helping in the garden",
  "delivering newspapers",
  "doing chores",
] as const;

/** What is earned in a week in one way. */
function income({ sheet, random, voice }: Desk, earlier: Num | undefined): Part | undefined {
  const v = (verb: string) => voice.v(verb);
  const way = random.pick(["pocket", "pocket", "job", "job", "hours", "related"] as const);
  switch (way) {
    case "pocket": {
      if (earlier !== undefined) return undefined;
      const a = sheet.given(random.int(4, 25));
      const text = either(
        `@ ${v("get")} ${usd(a)} of pocket money {a|every|each} week`,
        `every week, @ ${v("get")} an allowance of ${usd(a)}`,
        `@'s weekly allowance ${voice.is} ${usd(a)}`,
        `${usd(a)} a week ${voice.is} @'s pocket money`,
      );
      return { amount: a, facts: [text] };
    }
    case "job": {
      const [verb, one, low, high] = random.pick(JOBS);
      const [n, p] = [sheet.given(random.int(2, 8)), sheet.given(random.int(low, high))];
      const many = plural(one);
      const line = `the ${many} bring # dollars a week`;
      const text = either(
        `@ ${v(verb)} ${n} ${many} {a|every|each} week for ${usd(p)} {each|apiece}`,
        `every week, @ ${v(verb)} ${n} ${many} and ${v("get")} ${usd(p)} for each`,
        `each week, @ ${v("earn")} ${usd(p)} apiece for ${n} ${many} that ${voice.buyer.he} ${v(verb)}`,
        `for each ${one} that @ ${v(verb)}, there ${voice.is} a payment of ${usd(p)}, and every week it ${voice.is} ${n} ${many}`,
      );
      return { amount: sheet.step(n, "*", p, line), facts: [text] };
    }
    case "hours": {
      const place = random.pick(HOURS);
      const [n, p] = [sheet.given(random.int(2, 9)), sheet.given(random.int(7, 18))];
      const line = `the work ${place} brings # dollars a week`;
      const text = either(
        `@ ${v("work")} ${place} for ${n} hours a week and ${v("earn")} ${usd(p)} an hour`,
        `every week, @ ${v("work")} ${n} hours ${place} for ${usd(p)} an hour`,
        `${place}, @ ${v("earn")} ${usd(p)} an hour and ${v("work")} ${n} hours {a|each} week`,
        `@ ${v("help")} ${place} for ${n} hours each week, and the pay ${voice.is} ${usd(p)} per hour`,
      );
      return { amount: sheet.step(n, "*", p, line), facts: [text] };
    }
    case "related": {
      if (earlier === undefined) return undefined;
      const job = random.pick(ODD_JOBS);
      const line = `${job} brings # dollars a week`;
      const kind = random.pick(["times", "more", "less", "half"] as const);
      if (kind === "half") {
        const text = either(
          `{by|from} ${job}, @ ${v("earn")} half as much each week`,
          `another half of that sum ${voice.one("come")} from ${job} every week`,
          `@ also ${v("earn")} half of that amount each week by ${job}`,
          `each week, ${job} ${voice.one("bring")} in half of that amount as well`,
        );
        const amount = sheet.step(earlier, "/", sheet.constant(2), line);
        return { amount, facts: [text] };
      }
      const n = sheet.given(kind === "times" ? random.int(2, 3) : random.int(2, 9));
      const much = {
        times: `${n} times as much as that`,
        more: `${usd(n)} more than that`,
        less: `${usd(n)} less than that`,
      }[kind];
      const text = either(
        `by ${job}, @ ${v("earn")} ${much} each week`,
        `${job} ${voice.one("bring")} in ${much} each week`,
        `@ also ${v("earn")} ${much} every week by ${job}`,
        `besides, @ ${v("make")} ${much} a week by ${job}`,
      );
      const op = ({ times: "*", more: "+", less: "-" } as const)[kind];
      return { amount: sheet.step(earlier, op, n, line), facts: [text] };
    }
  }
}

const COSTS =
  "snacks,bus tickets,comics,lunch at school,swimming lessons,stamps,the phone,craft supplies,a music class,the skating rink".split(
    ",",
  );

/** What remains of an income every week. */
function spending({ sheet, random, voice }: Desk, total: Num, several: boolean): Part | undefined {
  const v = (verb: string) => voice.v(verb);
  const what = random.pick(COSTS);
  const all = several ? "all {the|this} weekly money" : "{this|this money}";
  const rest = "# dollars a week remain";
  const kind = random.pick(["fixed", "fixed", "share", "percent"] as const);
  if (kind === "fixed") {
    const b = sheet.given(random.int(2, Math.max(2, Math.floor(total.value * 0.6))));
    const text = either(
      `@ ${v("spend")} ${usd(b)} {a|every|each} week on ${what}`,
      `every week, ${usd(b)} ${voice.is} needed for ${what}`,
      `each week, @ ${v("need")} ${usd(b)} for ${what}`,
      `of this, @ ${v("spend")} ${usd(b)} a week on ${what}`,
    );
    return { amount: sheet.step(total, "-", b, rest), facts: [text] };
  }
  if (kind === "share") {
    const [name, den] = random.pick([
      ["half", 2],
      ["half", 2],
      ["a third", 3],
      ["a quarter", 4],
    ] as const);
    const by = sheet.constant(den);
    const part = sheet.step(
      total,
      "/",
      by,
      den === 2 ? rest : "the spending takes # dollars a week",
    );
    const amount = den === 2 ? part : sheet.step(total, "-", part, rest);
    const text = either(
      `${name} of ${all} ${voice.is} spent on ${what}`,
      `@ ${v("spend")} ${name} of ${all} on ${what}`,
      `every week, ${name} of ${all} ${voice.is} needed for ${what}`,
      `for ${what}, @ ${v("use")} up ${name} of ${all} each week`,
    );
    return { amount, facts: [text] };
  }
  const fitting = [10, 20, 25, 30, 40, 50].filter((p) => (total.value * p) % 100 === 0);
  if (fitting.length === 0) return undefined;
  const p = sheet.given(random.pick(fitting));
  const operands = [total, p, sheet.constant(100)];
  const part = sheet.chain(operands, ["*", "/"], "the spending takes # dollars a week");
  const text = either(
    `${pct(p)} of ${all} ${voice.is} spent on ${what}`,
    `@ ${v("spend")} ${pct(p)} of ${all} on ${what}`,
    `every week, ${pct(p)} of ${all} ${voice.is} needed for ${what}`,
    `@ ${v("give")} ${pct(p)} of ${all} to a children's home every week`,
  );
  return { amount: sheet.step(total, "-", part, rest), facts: [text] };
}

/** What is saved every week: one or two incomes, at times less what is spent. */
export function weekly(desk: Desk): Part | undefined {
  const { sheet, random } = desk;
  const first = income(desk, undefined);
  if (!first) return undefined;
  const second = random.chance(0.4) ? income(desk, first.amount) : undefined;
  const facts = [...first.facts, ...(second?.facts ?? [])];
  const total = second
    ? sheet.step(first.amount, "+", second.amount, "together that is # dollars a week")
    : first.amount;
  const less = random.chance(0.6) ? spending(desk, total, second !== undefined) : undefined;
  return { amount: less?.amount ?? total, facts: [...facts, ...(less?.facts ?? [])] };
}

const GOALS =
  "bicycle:90:260,skateboard:40:110,guitar:80:220,tent:60:160,camera:90:260,telescope:80:240,scooter:50:150,tablet:130:320,drum:60:180,sleeping bag:35:95,winter coat:60:150,microscope:50:160,keyboard:80:240,surfboard:120:320,pair of ice skates:40:110,sewing machine:90:240";

/** Something to save for, and its price. */
export function goal({ sheet, random, voice }: Desk): Part & { readonly one: string } {
  const [one = "", low, high] = random.pick(GOALS.split(",")).split(":");
  const price = random.int(Number(low), Number(high));
  const want = voice.v("want");
  const [kind, costs] = [
    random.pick(["plain", "plain", "off", "percent", "extra"]),
    voice.one("cost"),
  ];
  const line = `the ${one} costs # dollars`;
  const wish = (rest: string) =>
    either(
      `@ ${want} to buy ${an(one)}, which ${rest}`,
      `@ ${voice.v("save")} for ${an(one)}, which ${rest}`,
      `@'s wish ${voice.is} ${an(one)}, which ${rest}`,
      `@ ${voice.v("hope")} to buy ${an(one)}, which ${rest}`,
    );
  if (kind === "off") {
    const [p, n] = [sheet.given(price), sheet.given(random.int(4, Math.floor(price / 4)))];
    const text = wish(
      either(
        `usually ${costs} ${usd(p)} but ${voice.is} {on sale for ${usd(n)} less|${usd(n)} cheaper at the moment}`,
        `${costs} ${usd(p)}, but there ${voice.is} a voucher for ${usd(n)} off`,
      ),
    );
    return { one, amount: sheet.step(p, "-", n, line), facts: [text] };
  }
  if (kind === "percent") {
    const p = sheet.given(10 * Math.round(price / 10));
    const share = sheet.given(random.pick([10, 20, 30, 50]));
    const off = sheet.chain(
      [p, share, sheet.constant(100)],
      ["*", "/"],
      "the discount is # dollars",
    );
    const text = wish(
      either(
        `normally ${costs} ${usd(p)} but ${voice.is} ${pct(share)} off in the sale`,
        `${costs} ${usd(p)} before a discount of ${pct(share)}`,
      ),
    );
    return { one, amount: sheet.step(p, "-", off, line), facts: [text] };
  }
  const p = sheet.given(price);
  if (kind === "extra") {
    const n = sheet.given(random.int(5, 40));
    const bag = random.pick(["the shipping", "a long warranty", "the insurance", "a gift box"]);
    const total = sheet.step(p, "+", n, `with ${bag} it is # dollars`);
    const more = either(
      `${bag} ${costs} another ${usd(n)}`,
      `on top of that, ${usd(n)} ${voice.is} needed for ${bag}`,
      `there ${voice.is} also ${bag} to pay for, at ${usd(n)}`,
      `${bag}, which ${voice.is} needed too, ${costs} ${usd(n)}`,
    );
    return { one, amount: total, facts: [wish(`${costs} ${usd(p)}`), more] };
  }
  return { one, amount: p, facts: [wish(`${costs} ${usd(p)}`)] };
}
