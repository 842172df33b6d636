import { bounds } from "../../../cells";
import type { Knot } from "../../../weaving/web_zh";
import { asked, many, nice, type Plot, rows, shareOf } from "./kit";
import { metered } from "./meter";
import type { Use } from "./subjects";
import { USES } from "./table_use";

const TABLE = rows(USES);

/** What comes from a line or a pipe is not kept in store. */
const PIPED = /^(?:电|水|自来水|煤气)$/;

/** 几天 but 几个月. */
const span = ({ time }: Use, n: Knot | string) => `${n}${time === "月" ? "个月" : time}`;

/** How much goes after saving. */
function saved(u: Use, before: Knot): Knot | undefined {
  const { t, verb, unit, time, less } = u;
  const { w, r } = t;
  const line = `现在每${time}${verb}#${unit}。`;
  const roll = r.next();
  if (roll < 0.5) {
    const d = w.given(r.int(1, Math.max(1, Math.floor(before.value / 3))));
    w.tell(`{${less}，每${time}比原来少${verb}${d}${unit}|${less}，每${time}节约${d}${unit}}，`);
    return w.step(before, "-", d, line);
  }
  if (roll < 0.75) {
    const fit = [10, 20, 25, 30, 40].filter((p) => (before.value * p) % 100 === 0);
    if (fit.length === 0) return undefined;
    const p = w.given(r.pick(fit));
    const cut = w.chain([before, p, w.known(100)], ["*", "/"], `每${time}节约#${unit}。`);
    w.tell(`{${less}，每${time}节约${p}%|${less}，每${time}的用量减少了${p}%}，`);
    return w.step(before, "-", cut, line);
  }
  const now = w.given(
    Math.max(1, before.value - r.int(1, Math.max(1, Math.floor(before.value / 3)))),
  );
  w.tell(`${less}，每${time}只${verb}${now}${unit}，`);
  return now.value < before.value ? now : undefined;
}

/** So much a day, for a while, then less. */
function saving(u: Use): boolean {
  const { t, who, verb, unit, thing, time } = u;
  const { w, r } = t;
  const a = w.given(nice(r, u.range));
  w.open(
    `{${who}原来每${time}${verb}${a}${unit}${thing}|${who}以前每${time}要${verb}${thing}${a}${unit}}，`,
    `{${who}每${time}都要${verb}不少${thing}|${who}以前每${time}${verb}很多${thing}}，`,
  );
  const b = saved(u, a);
  if (!b) return false;
  const n = w.given(r.int(3, time === "天" ? 30 : 12));
  const roll = r.next();
  if (roll < 0.35) {
    const told = a.value - b.value === b.operands[1]?.value ? b.operands[1] : undefined;
    const each = told ?? w.step(a, "-", b, `每${time}节约#${unit}。`);
    const all = w.step(each, "*", n, `${span(u, `${n.value}`)}节约#${unit}。`);
    if (u.price && u.price[1] > 1 && r.chance(0.5)) {
      const p = w.given(r.int(...u.price));
      const money = w.step(all, "*", p, "节约的钱是#元。");
      return w.ask(
        "money",
        money,
        asked(
          r,
          `每${unit}${thing}${p}元，{${span(u, n)}可以节约多少元？|照这样${span(u, n)}一共能省下多少元？}`,
        ),
      );
    }
    return w.ask(
      "saved",
      all,
      asked(
        r,
        `{照这样，${span(u, n)}可以节约${many(r, all)}${unit}${thing}？|${span(u, n)}一共少${verb}${many(r, all)}${unit}${thing}？}`,
      ),
    );
  }
  if (roll < 0.65) {
    if (PIPED.test(thing)) return false;
    const total = w.step(a, "*", n, `这批${thing}有#${unit}。`);
    w.tell(
      `{原来准备的${thing}够${verb}${span(u, n)}|一批${thing}按原来的用法可以${verb}${span(u, n)}}，`,
    );
    if (total.value % b.value !== 0) return false;
    const days = w.step(total, "/", b, `现在可以${verb}#${time === "月" ? "个月" : time}。`);
    if (days.value > 60) return false;
    if (r.chance(0.5)) {
      const more = w.step(days, "-", n, `可以多${verb}#${time === "月" ? "个月" : time}。`);
      return w.ask(
        "longer",
        more,
        asked(r, `这些${thing}现在可以多${verb}${span(u, many(r, more))}？`),
      );
    }
    return w.ask("days", days, asked(r, `这些${thing}现在可以${verb}${span(u, many(r, days))}？`));
  }
  const first = w.given(r.int(2, 9));
  const one = w.step(a, "*", first, `前${span(u, `${first.value}`)}${verb}#${unit}。`);
  const two = w.step(b, "*", n, `后${span(u, `${n.value}`)}${verb}#${unit}。`);
  w.tell(
    `{按原来的用法${verb}了${span(u, first)}，改变以后又${verb}了${span(u, n)}|改变前${verb}了${span(u, first)}，改变后${verb}了${span(u, n)}}，`,
  );
  const sum = w.step(one, "+", two, `一共${verb}#${unit}。`);
  return billed(u, sum, `这段时间一共${verb}`);
}

/** What an amount costs, or how much it is. */
function billed(u: Use, sum: Knot, phrase: string): boolean {
  const { t, unit, thing } = u;
  const { w, r } = t;
  if (!u.price || r.chance(0.45))
    return w.ask("sum", sum, asked(r, `${phrase}${many(r, sum)}${unit}${thing}？`));
  if (u.price[1] === 1) return false;
  const p = w.given(r.int(...u.price));
  const money = w.step(sum, "*", p, "一共要#元。");
  const q = `每${unit}${thing}${p}元，`;
  if (r.chance(0.3)) {
    const budget = w.given(50 * Math.ceil(money.value / 50 + r.int(0, 3)));
    if (budget.value <= money.value) return false;
    const rest = w.step(budget, "-", money, "还剩#元。");
    return w.ask(
      "rest",
      rest,
      asked(r, `${q}{准备了${budget}元，付完以后还剩多少元？|预算是${budget}元，还余下多少元？}`),
    );
  }
  return w.ask(
    "money",
    money,
    asked(r, `${q}{这段时间一共要花多少元？|这些${thing}一共值多少元？}`),
  );
}

/** A supply that is used up in two ways. */
function supply(u: Use): boolean {
  const { t, who, verb, unit, thing, time } = u;
  const { w, r } = t;
  if (PIPED.test(thing)) return false;
  const a = nice(r, u.range);
  const n = r.int(3, 9);
  const b = Math.max(1, Math.round((a * r.int(60, 140)) / 100));
  const m = r.int(2, 12);
  if (a === b) return false;
  const total = w.given(a * n + b * m);
  const [rate, days] = [w.given(a), w.given(n)];
  w.tell(
    thing === "零用钱"
      ? `{${who}有${total}元零用钱|${who}存了${total}元零用钱}，`
      : `{${who}备有${total}${unit}${thing}|${who}买来${total}${unit}${thing}|${who}有${thing}${total}${unit}}，`,
  );
  w.tell(
    `{已经${verb}了${span(u, days)}，每${time}${verb}${rate}${unit}|前${span(u, days)}平均每${time}${verb}${rate}${unit}}，`,
  );
  const used = w.step(rate, "*", days, `前${span(u, `${n}`)}${verb}了#${unit}。`);
  const rest = w.step(
    total,
    "-",
    used,
    `${verb}了${n}${time === "月" ? "个月" : time}以后还剩#${unit}。`,
  );
  const roll = r.next();
  if (roll < 0.3)
    return w.ask(
      "rest",
      rest,
      asked(r, `{还剩${many(r, rest)}${unit}${thing}？|剩下的${thing}有${many(r, rest)}${unit}？}`),
    );
  if (roll < 0.6) {
    const left = w.given(m);
    const each = w.step(rest, "/", left, `以后平均每${time}${verb}#${unit}。`);
    if (r.chance(0.4)) {
      const more = each.value > rate.value;
      const gap = more
        ? w.step(each, "-", rate, `每${time}可以多${verb}#${unit}。`)
        : w.step(rate, "-", each, `每${time}要少${verb}#${unit}。`);
      return w.ask(
        "gap",
        gap,
        `剩下的要${verb}${span(u, left)}，平均每${time}比原来${more ? "可以多" : "要少"}${verb}${many(r, gap)}${unit}？`,
      );
    }
    return w.ask(
      "each",
      each,
      `{剩下的还要${verb}${span(u, left)}，平均每${time}${verb}${many(r, each)}${unit}？|如果剩下的正好${verb}${span(u, left)}，每${time}${verb}${many(r, each)}${unit}？}`,
    );
  }
  const more = b > a;
  const d = w.given(Math.abs(b - a));
  w.tell(`{以后|接下来|现在}每${time}比原来${more ? "多" : "少"}${verb}${d}${unit}，`);
  const later = w.step(rate, more ? "+" : "-", d, `后来每${time}${verb}#${unit}。`);
  const last = w.step(rest, "/", later, `剩下的还能${verb}#${time === "月" ? "个月" : time}。`);
  return w.ask(
    "last",
    last,
    asked(
      r,
      `{剩下的${thing}还能${verb}${span(u, many(r, last))}？|剩下的还够${verb}${span(u, many(r, last))}？}`,
    ),
  );
}

/** Two who use the same thing. */
function shared(u: Use): boolean {
  const { t, verb, unit, thing, time } = u;
  const { w, r } = t;
  const [x, y] = r.shuffle(u.users) as [string, string];
  const a = w.given(nice(r, u.range));
  const place = x.includes(t.who) || x.includes(t.friend) ? "" : `${u.who}的`;
  w.tell(`${place}${x}平均每${time}${verb}${a}${unit}${thing}，`);
  const line = `${y}每${time}${verb}#${unit}。`;
  let b: Knot;
  const kind = r.next();
  if (kind < 0.5) {
    const more = r.chance(0.5);
    const d = w.given(r.int(1, Math.max(1, Math.floor(a.value / 2))));
    w.tell(
      `{${y}每${time}比${x}${more ? "多" : "少"}${verb}${d}${unit}|${x}每${time}比${y}${more ? "少" : "多"}${verb}${d}${unit}}，`,
    );
    b = w.step(a, more ? "+" : "-", d, line);
  } else if (kind < 0.7) {
    const k = w.given(r.int(2, 3));
    w.tell(`${y}每${time}${verb}的是${x}的${k}倍，`);
    b = w.step(a, "*", k, line);
  } else {
    const share = shareOf(w, r, a, line);
    if (!share || share.knot.value < a.value / 4) return false;
    w.tell(`${y}每${time}${verb}的是${x}的${share.text}，`, share.about);
    b = share.knot;
  }
  const both = w.step(a, "+", b, `两处每${time}一共${verb}#${unit}。`);
  if (r.chance(0.25)) {
    const total = w.given(both.value * r.int(3, 15));
    const days = w.step(total, "/", both, `可以${verb}#${time === "月" ? "个月" : time}。`);
    if (place === "" || PIPED.test(thing) || total.value > 6000) return false;
    return w.ask(
      "days",
      days,
      asked(
        r,
        `现有${total}${unit}${thing}，{够两处一起${verb}${span(u, many(r, days))}？|两处一起可以${verb}${span(u, many(r, days))}？}`,
      ),
    );
  }
  const n = w.given(r.int(2, 12));
  const sum = w.step(both, "*", n, `${span(u, `${n.value}`)}一共${verb}#${unit}。`);
  return billed(u, sum, `${x}和${y}${span(u, n)}一共${verb}`);
}

/** What is used up day by day. */
export const using: Plot = (t) => {
  const [who, verb, unit, thing, time, range, price, less, users] = t.r.pick(TABLE);
  const named = (text: string) => text.replace("W", t.who).replace("F", t.friend);
  const u: Use = {
    t,
    who: named(who![0]!),
    verb: verb![0]!,
    unit: unit![0]!,
    thing: thing![0]!,
    time: time![0]!,
    range: bounds(range?.[0]),
    price: price![0] === "-" ? undefined : bounds(price?.[0]),
    less: named(less![0]!),
    users: users!.map(named) as [string, string],
  };
  const roll = t.r.next();
  if (/度|吨/.test(u.unit) && /电|水/.test(u.thing) && roll > 0.6) return metered(u);
  return roll < 0.4 ? saving(u) : roll < 0.7 ? supply(u) : shared(u);
};
