import { named } from "../../../words_en";
import { end, rest, type Start, total } from "./stage";
import { EACH_THEN, equally, MADE_ALIKE, tellEqual } from "./starts";

/** In every group there are some of one kind and some of another. */
const kindsInEach: Start = [
  2,
  (t) => {
    const [one, other] = t.r.shuffle([...t.row.kinds]);
    const n = t.told(t.few());
    const [a, b] = [t.told(t.some(t.groups.high * 0.7)), t.told(t.some(t.groups.high * 0.7))];
    const clause = t.bring(`${n} [B] of [T]`);
    if (!clause || !one || !other || t.noun.many.includes(one) || t.noun.many.includes(other))
      return undefined;
    t.fact(clause);
    t.fact(
      `{[at] each [b], there ~are ${a} ${one} and ${b} ${other} [T]|each [b] ~~have ${a} ${one} [T] and ${b} ${other} ones}`,
    );
    const apart = Math.abs(a.n - b.n);
    if (apart > 1 && t.r.chance(0.4)) {
      const [more, fewer] = a.n > b.n ? [a, b] : [b, a];
      const [many, few] = a.n > b.n ? [one, other] : [other, one];
      const by = t.work(more, "-", fewer, `each [b] ~~have # more ${many} [T] than ${few} ones`);
      const q = t.work(n, "*", by, `in all there ~are # more ${many} [T]`);
      const ask = t.r.pick([
        `how many more ${many} than ${few} [T] ~are there {in all|altogether}`,
        `by how many ~are there fewer ${few} than ${many} [T] in all`,
      ]);
      return end(q, t.noun, ask);
    }
    const k = t.work(a, "+", b, "there ~are # [T] [at] each [b]");
    return total(t, t.work(n, "*", k, "in all there ~are # [T]"), { n, k });
  },
];

/** Some of every group are lost. */
const lostFromEach: Start = [
  2,
  (t) => {
    const [n, k] = [t.told(t.few()), t.told(t.size())];
    if (k.n < 5) return undefined;
    const d = t.told(t.r.int(2, Math.max(2, Math.floor(k.n * 0.4))));
    const gone = t.gone(`${d} [T] from each [b]`);
    if (!gone || !tellEqual(t, n, k)) return undefined;
    t.next(gone, "but");
    const each = t.work(k, "-", d, "# [T] ~are left [at] each [b]");
    return rest(t, t.work(n, "*", each, "in all # [T] ~are left"));
  },
];

/** Groups of two kinds, so many times as many of one as of the other. */
const timesAsMany: Start = [
  4,
  (t) => {
    const others = t.row.groups.filter(({ one }) => one !== t.groups.one);
    const outer = t.r.pick(others.length > 0 ? others : [t.groups]);
    const adjectives =
      others.length > 0 ? ["", ""] : t.groups.holds ? ["small ", "large "] : ["short ", "long "];
    if (others.length === 0 && !t.groups.holds && !/row|string|line|rope/.test(t.groups.one))
      return undefined;
    const n = t.told(Math.min(8, t.few()));
    const times = t.told(t.r.pick([2, 2, 3, 4]));
    const k = t.told(t.size());
    const m = t.told(k.n + t.r.int(2, Math.max(3, Math.floor(k.n / 2))));
    const [small, large] = [`${adjectives[0]}[B]`, `${adjectives[1]}${outer.many}`];
    const clause = t.bring(`${n} ${large} and ${times} times as many ${small} of [T]`);
    if (!clause) return undefined;
    t.fact(clause);
    t.fact(
      `{each ${adjectives[1]}${outer.one} ~~have ${m} [T], and each ${adjectives[0]}[b] ~~have ${k}|there ~are ${k} [T] [at] each ${adjectives[0]}[b] and ${m} ${outer.at} each ${adjectives[1]}${outer.one}}`,
    );
    const many = t.work(n, "*", times, `there ~are # ${small}`);
    const first = t.work(n, "*", m, `the ${large} have # [T]`);
    const second = t.work(many, "*", k, `the ${small} have # [T]`);
    return total(t, t.work(first, "+", second, "in all there ~are # [T]"));
  },
];

/** A number that falls into equal groups, some of which are then gone. */
const splitThenLost: Start = [
  3,
  (t) => {
    const n = t.told(t.few() + 3);
    const size = t.size();
    const all = t.told(n.n * size);
    const g = t.told(t.r.int(2, n.n - 2));
    const clause = t.bringSingly(
      `{${all} [T] [at] ${n} [B], with the same number [at] each|${all} [T] [at] ${n} equal [B]}`.replace(
        "equal [B]",
        t.groups.holds ? "[B], the same number [at] each [b]" : "equal [B]",
      ),
      true,
    );
    const gone = t.groupsGone(`${g} of the [B]`);
    if (!clause || !gone) return undefined;
    t.fact(clause);
    t.next(gone, "but");
    const k = t.work(all, "/", n, "there ~are # [T] [at] each [b]");
    if (t.r.chance(0.5)) {
      const lost = t.work(g, "*", k, `the ${g.n} [B] take # [T]`);
      return rest(t, t.work(all, "-", lost, "that leaves # [T]"));
    }
    const left = t.work(n, "-", g, "that leaves # [B]");
    return rest(t, t.work(left, "*", k, "they ~have # [T]"));
  },
];

/** The first groups have a number each, the rest is divided among the last ones. */
const restInOthers: Start = [
  3,
  (t) => {
    const [a, b] = [t.told(t.r.int(2, 8)), t.told(t.r.int(2, 6))];
    const [k, size] = [t.told(t.size()), t.size()];
    const all = t.told(a.n * k.n + b.n * size);
    const clause = t.bringSingly(`${all} [T]`);
    if (!clause || size === k.n) return undefined;
    t.fact(clause);
    t.fact(
      `{${k} of them ~are [at] each of the first ${a} [B]|the first ${a} [B] ~have ${k} of them each}, and {the rest ~are divided equally among the other ${b} [B]|the other ${b} [B] ~share the rest equally}`,
    );
    const first = t.work(a, "*", k, `the first ${a.n} [B] have # [T]`);
    const left = t.work(all, "-", first, "that leaves # [T]");
    const each = t.work(left, "/", b, "there ~are # [T] [at] each of the other [B]");
    const ask = `how many [T] {~are [at]|~~do} each of {these|the other|the last} ${b.n} [B]`;
    return end(
      each,
      t.noun,
      ask.replace("{~are [at]|~~do}", "~are [at]").replace(`${b.n} [B]`, "[B]"),
    );
  },
];

/** Two people with groups of their own: together, or how many more. */
const twoPeople: Start = [
  3,
  (t) => {
    if (!t.who) return undefined;
    const other = named(t.s, t.r);
    const [a, b] = [t.told(t.few()), t.told(t.few())];
    const [k, m] = [t.told(t.size()), t.told(t.size())];
    if (k.n === m.n && a.n === b.n) return undefined;
    const clause = t.row.bring[t.r.int(0, t.row.bring.length - 1)] ?? "";
    const verb = clause.split("[x]")[0]?.replace("@ ~~", "") ?? "";
    t.fact(clause.replace("[x]", equally(a, k)));
    t.fact(clause.replace("[x]", equally(b, m)), other);
    const first = t.work(
      a,
      "*",
      k,
      `{for|with} @, that ~~is # [T]`.replace("{for|with} @", `for ${t.who.name}`),
    );
    const second = t.work(b, "*", m, `for ${other.name}, that ~~is # [T]`);
    const diff = first.n - second.n;
    if (Math.abs(diff) > 1 && t.r.chance(0.5)) {
      const [more, less] = diff > 0 ? [first, second] : [second, first];
      const [who, than] = diff > 0 ? [t.who, other] : [other, t.who];
      const q = t.work(more, "-", less, `${who.name} ~~have # more [T] than ${than.name}`);
      const tail = clause.split("[x]")[1] ?? "";
      return end(
        q,
        t.noun,
        `how many more [T] ~~do ${who.name} ${verb.trim()}${tail} than ${than.name}`,
      );
    }
    t.forget();
    t.joint = true;
    return total(t, t.work(first, "+", second, "together that ~~is # [T]"));
  },
];

/** As many groups as there were, with more in each. */
const moreInEach: Start = [
  4,
  (t) => {
    const n = t.told(t.few());
    const k = t.told(t.size());
    const b = t.told(t.few());
    const [one, other] = [t.bring(equally(n, k)), t.bringMore(`${b} {more|other} [B] of [T]`)];
    if (!one || !other) return undefined;
    t.fact(one);
    t.next(other);
    const little = t.r.int(2, 6);
    const way = t.r.chance(0.3) && k.n < 30 ? "*" : t.r.chance(0.6) || k.n < little + 3 ? "+" : "-";
    const by = way === "*" ? t.known(2) : t.told(little);
    const how =
      way === "*" ? "twice as many [T] as" : `${by} ${way === "+" ? "more" : "fewer"} [T] than`;
    t.fact(
      `{[at] each of these, there ~are ${how} [at]|each of these ~~have ${how}} each of the first [B]`,
    );
    const m = t.work(k, way, by, "each of the other [B] ~~have # [T]");
    const first = t.work(n, "*", k, "the first [B] make # [T]");
    const second = t.work(b, "*", m, "the other [B] make # [T]");
    return total(t, t.work(first, "+", second, "in all there ~are # [T]"));
  },
];

/** Groups of two sizes, then all made alike. */
const madeAlike: Start = [
  5,
  (t) => {
    const [a, b] = [t.told(t.few()), t.told(t.few())];
    const [k, m] = [t.told(t.size()), t.told(t.size())];
    if (k.n === m.n || (a.n * k.n + b.n * m.n) % (a.n + b.n) !== 0) return undefined;
    const clause = t.bring(
      `${a} [B] with ${k} [T] {each|[at] each} and ${b} [B] with ${m} [T] {each|[at] each}`,
      true,
    );
    if (!clause) return undefined;
    t.fact(clause);
    t.next(MADE_ALIKE);
    const first = t.work(a, "*", k, `the first ${a.n} [B] make # [T]`);
    const second = t.work(b, "*", m, `the other ${b.n} [B] make # [T]`);
    const all = t.work(first, "+", second, "in all there ~are # [T]");
    const n = t.work(a, "+", b, "there ~are # [B]");
    return end(t.work(all, "/", n, "each [b] then ~~have # [T]"), t.noun, EACH_THEN);
  },
];

export const MORE_STARTS: readonly Start[] = [
  ...[kindsInEach, lostFromEach, lostFromEach, timesAsMany, splitThenLost],
  ...[restInOthers, twoPeople, moreInEach, madeAlike],
];
