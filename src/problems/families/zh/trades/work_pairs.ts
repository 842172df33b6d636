import type { Knot } from "../../../weaving/web_zh";
import { done, few, finish, type Job } from "./job";
import { asked, many, nice } from "./kit";

const PAIRS = [
  ["甲组", "乙组"],
  ["甲队", "乙队"],
  ["第一组", "第二组"],
  ["红旗组", "先锋组"],
] as const;

/** Two who work beside each other. */
export function paired(j: Job): boolean {
  const { t, who, job, whole, verb, unit, time } = j;
  const { w, r } = t;
  if (!/们|一家|队|班|组|员|厂|坊|车间/.test(who) || /.员老/.test(who)) return false;
  const [x, y] = r.pick(PAIRS);
  const a = w.given(nice(r, j.range));
  w.tell(`${who}${job}，{分成${x}和${y}同时干|由${x}和${y}一起干|${x}和${y}同时开工}，`);
  w.tell(`${x}每${time}${verb}${a}${unit}，`);
  const roll = r.next();
  let b: Knot;
  let told: Knot | undefined;
  const line = `${y}每${time}${verb}#${unit}。`;
  if (roll < 0.35) {
    b = w.given(nice(r, j.range));
    w.tell(`${y}每${time}${verb}${b}${unit}，`);
  } else if (roll < 0.75) {
    const more = r.chance(0.5);
    const d = w.given(r.int(1, Math.max(2, Math.floor(a.value / 2))));
    told = d;
    b = w.step(a, more ? "+" : "-", d, line);
    w.tell(
      `{${y}每${time}比${x}${more ? "多" : "少"}${verb}${d}${unit}|${x}每${time}比${y}${more ? "少" : "多"}${verb}${d}${unit}}，`,
    );
  } else {
    const k = w.given(r.int(2, 3));
    b = w.step(a, "*", k, line);
    w.tell(`${y}每${time}${verb}的是${x}的${k}倍，`);
  }
  if (b.value === a.value) return false;
  const gapped = r.chance(0.25);
  if (gapped) {
    const n = w.given(few(r));
    const [hi, lo, h, l] = b.value > a.value ? [b, a, y, x] : [a, b, x, y];
    const gap = told ?? w.step(hi, "-", lo, `每${time}${h}比${l}多${verb}#${unit}。`);
    const all = w.step(gap, "*", n, `${n.value}${time}${h}比${l}多${verb}#${unit}。`);
    return w.ask(
      "gap",
      all,
      asked(
        r,
        `{${n}${time}后，${h}比${l}一共多${verb}${many(r, all)}${unit}？|${n}${time}里${l}比${h}少${verb}${many(r, all)}${unit}？}`,
      ),
    );
  }
  const both = w.step(a, "+", b, `两边合起来每${time}${verb}#${unit}。`);
  if (r.chance(0.45)) {
    const n = w.given(few(r));
    const all = w.step(both, "*", n, `${n.value}${time}一共${verb}#${unit}。`);
    if (r.chance(0.5)) {
      const left = w.given(nice(r, j.range));
      const sum = w.step(all, "+", left, `${whole}一共有#${unit}。`);
      w.tell(`干了${n}${time}以后，还剩${left}${unit}没有${finish(j)}，`);
      return w.ask(
        "whole",
        sum,
        asked(r, `{${whole}一共有${many(r, sum)}${unit}？|这次任务一共是${many(r, sum)}${unit}？}`),
      );
    }
    return w.ask(
      "both",
      all,
      asked(
        r,
        `{照这样，${n}${time}一共能${verb}${many(r, all)}${unit}？|${n}${time}后正好${finish(j)}，${whole}一共有${many(r, all)}${unit}？}`,
      ),
    );
  }
  const n = r.int(3, 12);
  const already = r.chance(0.5) ? w.given(nice(r, [j.range[0], 3 * j.range[1]])) : undefined;
  const total = w.given(both.value * n + (already?.value ?? 0));
  w.tell(`${whole}一共有${total}${unit}，`);
  let todo = total;
  if (already) {
    w.tell(`{在这之前已经${done(j)}${already}${unit}|开工前别人已经${done(j)}${already}${unit}}，`);
    todo = w.step(total, "-", already, `还要${verb}#${unit}。`);
  }
  const days = w.step(todo, "/", both, `要用#${time}。`);
  return w.ask(
    "days",
    days,
    asked(
      r,
      `{${x}和${y}合作，${already ? "剩下的" : ""}要${many(r, days)}${time}才能${finish(j)}？|两边一起干，${many(r, days)}${time}可以${already ? "把剩下的" : "全部"}${finish(j)}？}`,
    ),
  );
}
