import { noun, plural } from "../../../nouns";
import type { Entry } from "../shares/ledger";
import { BIGGER, type Entity, type Telling } from "./telling";

const RANGE = /\[([kp]) (\d+)-(\d+)\]/;

/** The first one's number: told, told in two units, or made of equal parts. */
export function base(t: Telling, e: Entity): boolean {
  const { r, row, ledger } = t;
  if (row.made.length > 0 && r.chance(0.4)) return madeOf(t, e, r.pick(row.made));
  const bigger = BIGGER[t.unit.one];
  const n = t.size();
  if (bigger && n > bigger[1] && n % bigger[1] > 1 && r.chance(0.4)) {
    const [big, factor] = bigger;
    const [whole, rest] = [ledger.told(Math.floor(n / factor)), ledger.told(n % factor)];
    const many = plural(big);
    if (t.s.nouns.some((noun) => noun.one === big)) return false;
    t.s.noun(r, [noun(big)]);
    const x = `${whole} ${many}{ and | }${rest} ${plural(t.unit.one)}`;
    t.facts.push(t.say(t.frame.state.replace("[x]", x), e));
    t.mixed = true;
    e.cur = ledger.work(
      [whole, ledger.known(factor), rest],
      ["*", "+"],
      t.line(`in ${t.units}, that ~~is # [u]`),
    );
    return true;
  }
  e.cur = ledger.told(n);
  e.told = true;
  t.facts.push(t.say(t.frame.state.replace("[x]", t.x(e.cur)), e));
  return true;
}

function madeOf(t: Telling, e: Entity, template: string): boolean {
  const drawn: Record<string, Entry> = {};
  const text = template.replace(new RegExp(RANGE, "g"), (_, name: string, low, high) => {
    const n = t.ledger.told(t.r.int(Number(low), Number(high)));
    drawn[name] = n;
    return name === "p" ? t.x(n) : `${n}`;
  });
  t.facts.push(t.say(text, e));
  e.cur = t.ledger.work([drawn.k!, drawn.p!], ["*"], t.line(t.frame.state, e));
  return true;
}

const PARTS = [
  [2, "half"],
  [2, "half"],
  [3, "{a|one} third"],
  [4, "{a quarter|one fourth}"],
] as const;

type Way = (t: Telling, e: Entity, of: Entity) => string | undefined;

const state = (t: Telling, e: Entity) =>
  t.line(e.changed || t.later ? t.frame.stateThen : t.frame.state, e);

const more: Way = (t, e, of) => {
  const d = t.ledger.told(t.step(of.cur.n));
  const { frame } = t;
  e.cur = t.ledger.work([of.cur, d], ["+"], state(t, e));
  if (frame.less && t.r.chance(0.2)) return t.relate(frame.less, of, e.name, d);
  return t.relate(frame.more, e, of.name, d);
};

const less: Way = (t, e, of) => {
  const d = t.ledger.told(t.step(of.cur.n));
  const { frame } = t;
  if (of.cur.n - d.n < 2) return undefined;
  e.cur = t.ledger.work([of.cur, d], ["-"], state(t, e));
  if (!frame.less || t.r.chance(0.2)) return t.relate(frame.more, of, e.name, d);
  return t.relate(frame.less, e, of.name, d);
};

const times: Way = (t, e, of) => {
  if (!t.frame.as) return undefined;
  const k = t.ledger.told(t.r.pick([2, 2, 2, 3, 3, 4, 5]));
  e.cur = t.ledger.work([of.cur, k], ["*"], state(t, e));
  return t.relate(t.frame.as, e, of.name, undefined, `${k} times`);
};

const part: Way = (t, e, of) => {
  const [den, word] = t.r.pick(PARTS);
  if (!t.frame.as || of.cur.n % den !== 0) return undefined;
  e.cur = t.ledger.work([of.cur, t.ledger.known(den)], ["/"], state(t, e));
  return t.relate(t.frame.as, e, of.name, undefined, word);
};

const moreThanTimes: Way = (t, e, of) => {
  if (!t.frame.as) return undefined;
  const k = t.ledger.told(t.r.pick([2, 2, 3]));
  const d = t.ledger.told(t.r.int(2, Math.max(3, Math.round(of.cur.n / 2))));
  const up = t.r.chance(0.6);
  const twice = t.ledger.work(
    [of.cur, k],
    ["*"],
    t.line(`${k.n} times the ${t.frame.noun} of ${of.name} ~~is # [u]`),
  );
  e.cur = t.ledger.work([twice, d], [up ? "+" : "-"], state(t, e));
  const counted = t.frame.event && /number/.test(t.frame.noun);
  const than = `${up ? "more" : counted ? "fewer" : "less"} than ${k} times`;
  const by = `${counted ? d : t.x(d)} ${than}`;
  return t.relate(t.frame.as, e, of.name, undefined, by);
};

const bothOf: Way = (t, e, of) => {
  const other = t.all.find((one) => one !== e && one !== of && one.cur.n > 0);
  if (!t.frame.as || !t.frame.sum || !other || t.summed) return undefined;
  e.cur = t.ledger.work([of.cur, other.cur], ["+"], state(t, e));
  return t
    .relate(t.frame.as, e, `${other.name} and ${of.name} together`, undefined, "")
    .replace(/ {2,}/, " ");
};

/** Their sum is told, and with it the other one's number. */
const rest: Way = (t, e, of) => {
  if (!t.frame.sum || t.frame.noun === "time" || of.changed) return undefined;
  t.summed = true;
  const n = t.size();
  const total = t.ledger.told(n + of.cur.n);
  e.cur = t.ledger.work([total, of.cur], ["-"], state(t, e));
  const line = t.frame.sumLine.replace(
    /#( \[u\])/,
    t.unit.one === "dollar" ? `$${total}` : `${total}$1`,
  );
  return t.say(line.replace("[l]", `${of.name} and ${e.name}`));
};

const told: Way = (t, e) => {
  e.cur = t.ledger.told(t.size());
  e.told = true;
  return t.say(t.frame.state.replace("[x]", t.x(e.cur)), e);
};

const WAYS: readonly Way[] = [
  ...Array(6).fill(more),
  ...Array(5).fill(less),
  ...Array(3).fill(times),
  ...Array(2).fill(part),
  ...[moreThanTimes, bothOf, bothOf, rest, told, told],
];

/** Another one, by one that is known; the sentence that tells it. */
export function related(t: Telling, e: Entity, of: Entity): string | undefined {
  const sentence = t.r.pick(WAYS)(t, e, of);
  if (sentence === undefined || !t.fits(e.cur.n) || e.cur.n === of.cur.n) return undefined;
  return sentence;
}
