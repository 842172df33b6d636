import { bounds } from "../../../cells";
import type { Knot } from "../../../weaving/web_zh";
import { asked, fitting, many } from "./kit";
import type { Store } from "./subjects";

/** What there is in the end, what is made of it, or how it is beside the start. */
export function finish(s: Store, start: Knot, now: Knot, came: boolean): boolean {
  const { t, at, unit, thing } = s;
  const { w, r } = t;
  const these = came ? `现有的${thing}` : `剩下的${thing}`;
  const roll = r.next();
  if (roll < 0.4) {
    const what = many(r, now);
    return w.ask(
      "now",
      now,
      asked(
        r,
        came
          ? `{现在${at}有${what}${unit}${thing}？|${at}现在一共有${what}${unit}${thing}？|现在有${what}${unit}？}`
          : `{${at}还剩${what}${unit}${thing}？|还剩${what}${unit}？|现在${at}还有${what}${unit}${thing}？|最后剩下${what}${unit}？}`,
      ),
    );
  }
  if (roll < 0.5 && came && now.value !== start.value) {
    const more = now.value > start.value;
    const gap = more
      ? w.step(now, "-", start, `比原来多#${unit}。`)
      : w.step(start, "-", now, `比原来少#${unit}。`);
    return w.ask(
      "change",
      gap,
      asked(
        r,
        `{现在比原来${more ? "多" : "少"}${many(r, gap)}${unit}？|现在的${thing}比原来${more ? "多" : "少"}了${many(r, gap)}${unit}？}`,
      ),
    );
  }
  const [measure = "", noun = "", verb = "", range = ""] = s.pack.split(".");
  const [low, high] = bounds(range);
  if (measure === "天") {
    const fit = fitting(now.value, low, high).filter(
      (d) => now.value / d > 1 && now.value / d < 40,
    );
    if (fit.length === 0) return false;
    const use = w.given(r.pick(fit));
    const days = w.step(now, "/", use, "还能用#天。");
    return w.ask(
      "last",
      days,
      asked(
        r,
        `{${these}每天${verb}${use}${unit}，还能${verb}${many(r, days)}天？|以后每天${verb}${use}${unit}，${these}够${verb}${many(r, days)}天？}`,
      ),
    );
  }
  if (r.chance(0.55)) {
    const fit = fitting(now.value, Math.max(2, low), high).filter(
      (d) => now.value / d > 1 && now.value / d < 60,
    );
    if (fit.length === 0) return false;
    const per = w.given(r.pick(fit));
    const packs = w.step(now, "/", per, `可以${verb}#${measure}${noun}。`);
    const need =
      /名|个|辆|节/.test(measure) &&
      /员|筐|卡车|车皮|车厢|瓶子|水箱|奶桶|纸箱|书架|药柜|花架|消防车|蛋托|罐头|工/.test(noun);
    const what = many(r, packs);
    return w.ask(
      "packs",
      packs,
      need
        ? `{${these}每${measure}${noun}${verb}${per}${unit}，一共需要${what}${measure}${noun}？|如果每${measure}${noun}${verb}${per}${unit}，${these}正好要${what}${measure}${noun}？}`
        : `{${these}每${measure}${noun}${verb}${per}${unit}，正好可以${verb}${what}${measure}${noun}？|如果每${measure}${noun}${verb}${per}${unit}，${these}够${what}${measure}${noun}${verb}？}`,
    );
  }
  const fit = fitting(now.value, 2, 12).filter((k) => now.value / k > 1);
  if (fit.length === 0) return false;
  const k = w.given(r.pick(fit.filter((n) => n > 1).concat(fit)));
  if (k.value < 2) return false;
  const each = w.step(now, "/", k, `平均每${measure}${noun}${verb}#${unit}。`);
  if (each.value > 2 * high || each.value < low / 2) return false;
  const people = /员|工|店|村|班|单位|团队/.test(noun);
  const what = many(r, each);
  const fill = `${these}正好够${k}${measure}${noun}${verb}，平均每${measure}${noun}${verb}${what}${unit}？`;
  return w.ask(
    "each",
    each,
    asked(
      r,
      people
        ? `把${these}平均分给${k}${measure}${noun}，每${measure}${noun}${verb}${what}${unit}？`
        : fill,
    ),
  );
}
