import type { Knot } from "../../../weaving/web_zh";
import { done, few, finish, type Job, jobOf } from "./job";
import { asked, fitting, many, nice, type Plot, shareOf } from "./kit";
import { paired } from "./work_pairs";

/** What is done first: its amount, and time and rate where it is told by them. */
interface Phase {
  readonly amount: Knot;
  readonly days?: Knot;
  readonly rate?: Knot;
}

/** A first stretch of work; `total` where it may be told as a part of all. */
function first(j: Job, total?: Knot): Phase | undefined {
  const { t, who, verb, unit, time } = j;
  const { w, r } = t;
  const roll = r.next();
  if (total !== undefined && roll < 0.3) {
    const share = shareOf(w, r, total, `已经${done(j)}#${unit}。`);
    if (!share) return undefined;
    w.tell(
      `{已经${done(j)}${r.pick(["全部", "总数"])}的${share.text}|${r.pick([`前几${time}`, "刚开始", "没多久", "上一阶段"])}就${done(j)}${r.pick(["其中的", "总量的"])}${share.text}}，`,
      share.about,
    );
    return { amount: share.knot };
  }
  if (roll < 0.5) {
    const a = w.given(nice(r, j.range));
    const [more, gap] = [r.chance(0.6), r.int(2, Math.max(3, Math.floor(j.range[0] * 0.8)))];
    const times = r.chance(0.3);
    const b = times ? w.given(r.int(2, 3)) : w.given(gap);
    const line = `第二${time}${verb}#${unit}。`;
    const second = times ? w.step(a, "*", b, line) : w.step(a, more ? "+" : "-", b, line);
    w.tell(`第一${time}${done(j)}${a}${unit}，`);
    w.tell(
      times
        ? `第二${time}${verb}的是第一${time}的${b}倍，`
        : `{第二${time}比第一${time}${more ? "多" : "少"}${verb}${b}${unit}|第一${time}比第二${time}${more ? "少" : "多"}${verb}${b}${unit}}，`,
    );
    return { amount: w.step(a, "+", second, `两${time}一共${done(j)}#${unit}。`) };
  }
  const [rate, days] = [w.given(nice(r, j.range)), w.given(few(r))];
  w.tell(
    `{前${days}${time}平均每${time}${verb}${rate}${unit}|先${verb}了${days}${time}，每${time}${verb}${rate}${unit}|${who}以每${time}${verb}${rate}${unit}的速度${verb}了${days}${time}|开始的${days}${time}里，每${time}能${verb}${rate}${unit}}，`,
  );
  const amount = w.step(rate, "*", days, `前${days.value}${time}${done(j)}#${unit}。`);
  return { amount, rate, days };
}

/** A later rate, told by itself or beside the one before. */
function later(j: Job, value: number, before: Knot | undefined): Knot | undefined {
  const { t, verb, unit, time } = j;
  const { w, r } = t;
  const solo = /^(?:.师傅|.*[老小].|.*医生|校医|W)$/.test(j.who) || j.who === t.who;
  const why = r.pick([
    ...["后来", "之后", "接着", "熟练以后，", "从此以后，", "换了办法，后来"],
    ...(solo ? [] : ["改进方法后，", "增加人手后，", "添了新工具后，"]),
  ]);
  if (value === before?.value) return undefined;
  if (before === undefined || r.chance(0.35)) {
    const rate = w.given(value);
    w.tell(`{后来|接下来|之后|再往后，}每${time}${verb}${rate}${unit}，`);
    return rate;
  }
  const line = `后来每${time}${verb}#${unit}。`;
  if (value > before.value && value % before.value === 0 && r.chance(0.7)) {
    const k = w.given(value / before.value);
    w.tell(`${why}每${time}${verb}的是原来的${k}倍，`);
    return w.step(before, "*", k, line);
  }
  if (value === before.value || Math.abs(value - before.value) > 2 * before.value) return undefined;
  const more = value > before.value;
  const d = w.given(Math.abs(value - before.value));
  w.tell(
    more
      ? `{${why}每${time}比原来多${verb}${d}${unit}|${why}每${time}多${verb}${d}${unit}}，`
      : `${solo ? "{后来|后来累了，|后来有别的事，}" : "{后来|后来因为天气不好，|后来有人请了假，|后来因为停电，}"}每${time}比原来少${verb}${d}${unit}，`,
  );
  return w.step(before, more ? "+" : "-", d, line);
}

/** All of it is known: some is done, then the rest. */
function planned(j: Job): boolean {
  const { t, who, job, whole, verb, unit, time, thing } = j;
  const { w, r } = t;
  const [low, high] = j.range;
  let total: Knot;
  let days: Knot | undefined;
  const size = /米$/.test(unit) && unit === "米" ? "全长" : "共";
  if (r.chance(0.45)) {
    const rate = w.given(nice(r, j.range));
    days = w.given(r.int(6, 24));
    total = w.step(rate, "*", days, `${whole}一共有#${unit}。`);
    w.tell(
      `{${who}${job}，原计划每${time}${verb}${rate}${unit}，${days}${time}${finish(j)}|${who}${job}，计划用${days}${time}，每${time}${verb}${rate}${unit}，正好${finish(j)}|${who}${job}，如果每${time}${verb}${rate}${unit}，${days}${time}正好可以${finish(j)}}，`,
    );
  } else {
    total = w.given(nice(r, [low * 6, high * 12]));
    w.tell(
      `{${who}${job}，${size}${total}${unit}|${who}${job}，${whole}${size === "全长" ? size : "一共有"}${total}${unit}}，`,
    );
  }
  const start = first(j, total);
  if (!start || start.amount.value >= total.value) return false;
  const rest = w.step(total, "-", start.amount, `还剩#${unit}没有${finish(j)}。`);
  const roll = r.next();
  if (roll < 0.25) {
    const what = many(r, rest);
    return w.ask(
      "rest",
      rest,
      asked(
        r,
        `{还剩${what}${unit}没有${finish(j)}？|还要${verb}${what}${unit}才能完成任务？|还有${what}${unit}${thing}没有${finish(j)}？|离完成任务还差${what}${unit}？}`,
      ),
    );
  }
  if (roll < 0.55) {
    const n = w.given(r.pick(fitting(rest.value, 2, 12).concat(1)));
    if (n.value === 1) return false;
    const rate = w.step(rest, "/", n, `剩下的平均每${time}要${verb}#${unit}。`);
    if (rate.value > 1.6 * high || rate.value < low / 2) return false;
    if (start.rate && r.chance(0.4) && rate.value > start.rate.value) {
      const gap = w.step(rate, "-", start.rate, `每${time}要比原来多${verb}#${unit}。`);
      const what = many(r, gap);
      return w.ask(
        "faster",
        gap,
        `剩下的要在${n}${time}内${finish(j)}，{平均每${time}要比原来多${verb}${what}${unit}？|每${time}应比前面多${verb}${what}${unit}？}`,
      );
    }
    const what = many(r, rate);
    return w.ask(
      "rate",
      rate,
      `{剩下的要在${n}${time}内${finish(j)}，平均每${time}要${verb}${what}${unit}？|剩下的${n}${time}${finish(j)}，平均每${time}${verb}${what}${unit}？|如果再用${n}${time}${finish(j)}，每${time}应该${verb}${what}${unit}？}`,
    );
  }
  const fit = fitting(rest.value, low * 0.7, high * 1.5).filter(
    (d) => rest.value / d > 1 && rest.value / d < 30,
  );
  if (fit.length === 0) return false;
  const rate = later(j, r.pick(fit), start.rate);
  if (!rate) return false;
  const more = w.step(rest, "/", rate, `剩下的还要#${time}${finish(j)}。`);
  if (start.days === undefined || r.chance(0.4)) {
    const what = many(r, more);
    return w.ask(
      "days",
      more,
      asked(
        r,
        `{还要${what}${time}才能${finish(j)}？|还需要${what}${time}才能完成任务？|余下的再用${what}${time}可以${finish(j)}？}`,
      ),
    );
  }
  const all = w.step(start.days, "+", more, `一共用了#${time}。`);
  if (days && r.chance(0.6)) {
    if (days.value === all.value) return false;
    const early = all.value < days.value;
    const gap = early
      ? w.step(days, "-", all, `比计划提前#${time}。`)
      : w.step(all, "-", days, `比计划多用#${time}。`);
    const what = many(r, gap);
    return w.ask(
      "early",
      gap,
      early
        ? `{这样比计划提前${what}${time}完成？|实际比原计划提前${what}${time}${finish(j)}？}`
        : `{这样比计划多用${what}${time}？|实际比原计划晚${what}${time}${finish(j)}？}`,
    );
  }
  const what = many(r, all);
  return w.ask(
    "all",
    all,
    asked(
      r,
      `{${finish(j)}${whole}一共要用${what}${time}？|完成任务一共用了${what}${time}？|从开始到${finish(j)}共用${what}${time}？}`,
    ),
  );
}

/** Two stretches of work and what they come to. */
function summed(j: Job): boolean {
  const { t, who, job, verb, unit, time, thing } = j;
  const { w, r } = t;
  w.tell(`${who}${job}，`);
  const start = first(j);
  if (!start) return false;
  const rate = later(j, nice(r, [j.range[0], Math.round(1.5 * j.range[1])]), start.rate);
  if (!rate) return false;
  const n = w.given(few(r));
  w.tell(
    `{这样又${verb}了${n}${time}，正好完成|又用${n}${time}全部${finish(j)}|再过${n}${time}就${finish(j)}了|这样${verb}了${n}${time}，任务就完成了}，`,
  );
  const second = w.step(rate, "*", n, `后${n.value}${time}${done(j)}#${unit}。`);
  const roll = r.next();
  if (roll < 0.25 && start.days) {
    if (second.value === start.amount.value) return false;
    const more = second.value > start.amount.value;
    const gap = w.step(
      ...((more ? [second, "-", start.amount] : [start.amount, "-", second]) as [Knot, "-", Knot]),
      `后来比前面${more ? "多" : "少"}${verb}#${unit}。`,
    );
    return w.ask(
      "gap",
      gap,
      `后${n}${time}比前${start.days}${time}${more ? "多" : "少"}${verb}${many(r, gap)}${unit}？`,
    );
  }
  const sum = w.step(start.amount, "+", second, `一共${done(j)}#${unit}${thing}。`);
  if (roll < 0.5 && start.days) {
    const days = w.step(start.days, "+", n, `一共用了#${time}。`);
    const mean = w.step(sum, "/", days, `平均每${time}${verb}#${unit}。`);
    const what = many(r, mean);
    return w.ask(
      "mean",
      mean,
      asked(
        r,
        `{${who}平均每${time}${verb}${what}${unit}？|这段时间平均每${time}${verb}${what}${unit}${thing}？}`,
      ),
    );
  }
  const what = many(r, sum);
  return w.ask(
    "sum",
    sum,
    asked(
      r,
      `{${who}一共${verb}${what}${unit}？|一共要${verb}${what}${unit}？|这项任务一共有${what}${unit}？}`,
    ),
  );
}

/** Work that goes on for days. */
export const working: Plot = (t) => {
  const j = jobOf(t);
  const roll = t.r.next();
  return roll < 0.55 ? planned(j) : roll < 0.8 ? summed(j) : paired(j);
};
