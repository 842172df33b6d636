import { divisors } from "../../../family";
import { named } from "../../../words_en";
import type { Entry } from "../shares/ledger";
import type { Groups } from "./row";
import { end, type Link, type Stage } from "./stage";
import type { Telling } from "./telling";

/** A size of the new groups that goes into a number; undefined where there is none. */
function evenSize(t: Telling, q: Entry): Entry | undefined {
  const again = t.row.again?.groups;
  if (!again) return undefined;
  const fitting = divisors(q.n, again.low, again.high).filter((k) => q.n / k > 1);
  return fitting.length > 0 ? t.told(t.r.pick(fitting)) : undefined;
}

/** A size that leaves some over. */
function oddSize(t: Telling, q: Entry, least = 1): Entry | undefined {
  const again = t.row.again?.groups;
  if (!again) return undefined;
  const fitting = Array.from({ length: again.high - again.low + 1 }, (_, i) => again.low + i);
  const odd = fitting.filter((k) => q.n % k >= least && q.n > 2 * k);
  return odd.length > 0 ? t.told(t.r.pick(odd)) : undefined;
}

const HOW_MANY =
  "{how many [C] ~are there|how many [C] {is that|does that make}|what ~~is the number of [C]}";

const put = (template: string, { many, one }: { many: string; one: string }) =>
  template.replaceAll("[C]", many).replaceAll("[c]", one);

/** "the remaining melons are put into net bags of 4". */
const regrouped = (t: Telling, stage: Stage, k: Entry): string =>
  `${stage.all} ${t.r.pick(t.row.again!.ways)} ${sized(t.row.again!.groups, k)}`;

/** "net bags of 4"; nobody speaks of plates of 4. */
const sized = ({ many, at, holds }: Groups, k: Entry): string => {
  const each = `${many} with ${k} ${at} each`;
  if (!holds) return `${many} of ${k}`;
  return at === "in" ? `{${many} of ${k}|${each}}` : each;
};

const intoGroups: Link = [
  1,
  (t, stage) => {
    const k = evenSize(t, stage.q);
    if (!k) return undefined;
    const groups = t.row.again!.groups;
    t.next(regrouped(t, stage, k));
    const q = t.work(stage.q, "/", k, `that makes # ${groups.many}`);
    return end(q, groups, put(HOW_MANY, groups));
  },
];

/** Some of the new groups are gone, or they are divided. */
const groupsAfter: Link = [
  2,
  (t, stage) => {
    const gone = t.row.again?.gone;
    const k = evenSize(t, stage.q);
    if (!k || !gone || gone.length === 0) return undefined;
    const groups = t.row.again!.groups;
    const n = stage.q.n / k.n;
    if (n < 4) return undefined;
    const g = t.told(t.r.int(2, n - 2));
    t.next(regrouped(t, stage, k));
    t.fact(t.r.pick(gone).replace("[x]", `${g} of {the|these} [C]`).replaceAll("[C]", groups.many));
    const made = t.work(stage.q, "/", k, `that makes # ${groups.many}`);
    const q = t.work(made, "-", g, `without those ${g.n}, there ~are # ${groups.many}`);
    return end(q, groups, put("how many {other|remaining} [C] ~are there", groups));
  },
];

/** As many full ones as possible, and what is left over. */
const leftOver: Link = [
  2,
  (t, stage) => {
    const k = oddSize(t, stage.q, 2);
    if (!k) return undefined;
    const groups = t.row.again!.groups;
    const full = t.known(Math.floor(stage.q.n / k.n));
    t.next(asManyAsPossible(t, stage, k));
    const used = t.work(full, "*", k, `${full.n} ${groups.many} take # [T]`);
    const q = t.work(stage.q, "-", used, "that leaves # [T]");
    return end(
      q,
      t.noun,
      put(
        t.row.people
          ? "how many [T] ~are {left over|left without a [c]}"
          : "how many [T] ~are left over",
        groups,
      ),
    );
  },
];

const fullOnes: Link = [
  2,
  (t, stage) => {
    const k = oddSize(t, stage.q);
    if (!k) return undefined;
    const groups = t.row.again!.groups;
    const over = t.known(stage.q.n % k.n);
    t.next(asManyAsPossible(t, stage, k));
    const used = t.work(
      stage.q,
      "-",
      over,
      over.n === 1
        ? "without the last one, that ~~is # [T]"
        : `without the last ${over.n}, that ~~is # [T]`,
    );
    const q = t.work(used, "/", k, `they fill # ${groups.many}`);
    return end(q, groups, put("how many {full|complete} [C] ~are there", groups));
  },
];

const asManyAsPossible = (t: Telling, stage: Stage, k: Entry): string =>
  `${stage.all} ${t.r.pick(t.row.again!.ways)} {as many {[C]|full [C]} of ${k} as possible|${sized(t.row.again!.groups, k)} until there ~are not enough for another [c]}`
    .replaceAll("[C]", t.row.again!.groups.many)
    .replaceAll("[c]", t.row.again!.groups.one);

/** The last one need not be full, but it is needed. */
const enoughGroups: Link = [
  3,
  (t, stage) => {
    const groups = t.row.again?.groups;
    const k = groups?.holds ? oddSize(t, stage.q) : undefined;
    if (!groups || !k) return undefined;
    const over = t.known(stage.q.n % k.n);
    t.wanted(holding(groups, k, "{at most |no more than |}"));
    const used = t.work(
      stage.q,
      "-",
      over,
      over.n === 1 ? "all but one make # [T]" : `all but ${over.n} make # [T]`,
    );
    const full = t.work(used, "/", k, `they fill # ${groups.many}`);
    const q = t.work(
      full,
      "+",
      t.known(1),
      `with one more for the rest, that ~~is # ${groups.many}`,
    );
    const ask = `how many [C] ~are needed {for|to hold} ${stage.all}`;
    return end(q, groups, put(ask, groups));
  },
];

const holding = (groups: Groups, k: Entry, most = "") =>
  `{${groups.many} ~hold ${most}${k} [T] each|a ${groups.one} ~~hold ${most}${k} [T]|there ~is room for ${most}${k} [T] ${groups.at} ${/^[aeiou]/.test(groups.one) ? "an" : "a"} ${groups.one}}`.replace(
    "~is",
    "~~is",
  );

/** Equal new groups, so many of them. */
const evenly: Link = [
  1,
  (t, stage) => {
    const groups = t.row.again?.groups;
    if (!groups) return undefined;
    const fitting = divisors(stage.q.n, 2, 15).filter((n) => {
      const k = stage.q.n / n;
      return k >= groups.low * 0.7 && k <= groups.high * 1.5 && k > 1;
    });
    if (fitting.length === 0) return undefined;
    const n = t.told(t.r.pick(fitting));
    t.next(
      `${stage.all} ${t.r.pick(t.row.again!.ways)} ${n} ${groups.many}{ of the same size|, {each with|with} the same number of [T]|, all with the same number of [T]}`,
    );
    const q = t.work(stage.q, "/", n, `each ${groups.one} ~~have # [T]`);
    return end(
      q,
      t.noun,
      put(`how many [T] {~are {there |}${groups.at} each [c]|~~do each [c] have}`, groups),
    );
  },
];

/** Places that stay free, or too few of them. */
const places: Link = [
  2,
  (t, stage) => {
    const groups = t.row.again?.groups;
    if (!groups?.holds) return undefined;
    const k = t.told(t.r.int(groups.low, groups.high));
    const near = Math.round(stage.q.n / k.n) + t.r.int(-2, 3);
    if (near < 2) return undefined;
    const g = t.told(near);
    const room = g.n * k.n;
    if (Math.abs(room - stage.q.n) < 2) return undefined;
    t.fact(
      `{for ${stage.all}, there ~are ${g} ${groups.many}, and each ${groups.one} ~~have room for ${k}|there ~are ${g} ${groups.many} for ${stage.all}, with room for ${k} ${groups.at} each}`,
    );
    const all = t.work(g, "*", k, `the ${groups.many} have room for # [T]`);
    if (room > stage.q.n) {
      const q = t.work(all, "-", stage.q, "that leaves room for # more [T]");
      return end(
        q,
        t.noun,
        `{for how many more [T] ~~is there room|how many more [T] would there be room for}`,
      );
    }
    const q = t.work(stage.q, "-", all, "there ~~is no room for # [T]");
    return end(q, t.noun, "for how many [T] ~~is there no room");
  },
];

/** First so many large new groups, then small ones. */
const largeAndSmall: Link = [
  3,
  (t, stage) => {
    const groups = t.row.again?.groups;
    if (!groups || groups.high - groups.low < 2) return undefined;
    const large = t.told(t.r.int(groups.low + 1, groups.high));
    const most = Math.floor(stage.q.n / large.n) - 1;
    if (most < 2) return undefined;
    const a = t.told(t.r.int(2, most));
    const left = stage.q.n - a.n * large.n;
    const sizes = divisors(left, groups.low, groups.high).filter((k) => k !== large.n);
    if (sizes.length === 0) return undefined;
    const small = t.told(t.r.pick(sizes));
    if (small.n === left) return undefined;
    t.next(
      `${stage.all} ${t.r.pick(t.row.again!.ways)} ${groups.many}: there ~are ${a} ${groups.many} of ${large}, and all the others ~have ${small} [T] each`,
    );
    const used = t.work(a, "*", large, `the ${a.n} ${groups.many} take # [T]`);
    const over = t.work(stage.q, "-", used, "that leaves # [T]");
    const q = t.work(over, "/", small, `they make # ${groups.many} of ${small.n}`);
    return end(q, groups, put(`how many [C] of ${small} ~are there`, groups));
  },
];

/** Each of several people gets as many; then one of them has some besides, or each of them has some less. */
const shared = (more: boolean): Link => [
  more ? 2 : 1,
  (t, stage) => {
    if (t.row.sharers.length === 0) return undefined;
    const who = t.r.pick(t.row.sharers);
    const fitting = divisors(stage.q.n, 2, 15).filter(
      (n) => stage.q.n / n > 3 && stage.q.n / n < 60,
    );
    if (fitting.length === 0) return undefined;
    const p = t.told(t.r.pick(fitting));
    t.next(
      `{${stage.all} ~are {shared|divided} equally {among|by} ${p} ${who.many}|${p} ${who.many} ~share ${stage.all} equally|${p} ${who.many} ~get ${stage.all}, each of them the same number}`,
    );
    const each = t.work(stage.q, "/", p, `each ${who.one} ~~get # [T]`);
    if (!more) return end(each, t.noun, `how many [T] ~~do each ${who.one} get`);
    const d = t.told(t.r.int(2, Math.max(2, Math.min(12, each.n - 2))));
    const one = named(t.s, t.r);
    if (t.r.chance(0.5)) {
      t.facts.push(t.say(`one of them, ${one.name}, already ~~have ${d} [T]`));
      const q = t.work(each, "+", d, `${one.name} then ~~have # [T]`);
      return end(q, t.noun, `how many [T] ~~do ${one.name} have {then|after that}`);
    }
    t.facts.push(
      t.say(
        `one of them, ${one.name}, {~~give ${d} [T] away again|~~pass on ${d} [T] to somebody else}`,
      ),
    );
    const q = t.work(each, "-", d, `${one.name} ~~have # [T] left`);
    return end(q, t.noun, `how many [T] ~~do ${one.name} {keep|have left}`);
  },
];

export const ENDS: readonly Link[] = [
  ...[intoGroups, intoGroups, groupsAfter, leftOver, leftOver, fullOnes, enoughGroups],
  ...[evenly, places, places, largeAndSmall, shared(false), shared(true)],
];
