import { asked, nice } from "./kit";
import type { Use } from "./subjects";

/** A meter read twice. */
export function metered(u: Use): boolean {
  const { t, who, unit, thing, price } = u;
  const { w, r } = t;
  if (!/度|吨/.test(unit) || !/电|水/.test(thing) || !price) return false;
  const n = nice(r, [12, 160]);
  const before = w.given(r.int(200, 1800));
  const after = w.given(before.value + n);
  w.tell(
    `{${who}的${thing === "电" ? "电" : "水"}表上月底的读数是${before}${unit}，这个月底的读数是${after}${unit}|月初${who}的${thing === "电" ? "电" : "水"}表读数是${before}${unit}，月末是${after}${unit}}，`,
  );
  const used = w.step(after, "-", before, `这个月用了#${unit}。`);
  const p = w.given(thing === "电" ? r.pick([0.5, 0.6, 0.8]) : r.int(...price));
  const fee = w.step(used, "*", p, `这个月要付#元。`);
  w.tell(`每${unit}${thing}${p}元，`);
  if (r.chance(0.4)) {
    const paid = w.given(50 * Math.ceil(fee.value / 50 + 0.02));
    return w.ask("rest", w.step(paid, "-", fee, "应找回#元。"), `交了${paid}元，应找回多少元？`);
  }
  if (r.chance(0.5)) {
    const last = w.given(n + r.pick([-1, 1]) * r.int(2, 10));
    w.tell(`上个月用了${last}${unit}，`);
    const old = w.step(last, "*", p, "上个月付了#元。");
    const more = fee.value > old.value;
    const gap = more
      ? w.step(fee, "-", old, "这个月多付#元。")
      : w.step(old, "-", fee, "这个月少付#元。");
    return w.ask("gap", gap, `这个月比上个月${more ? "多" : "少"}付多少元？`);
  }
  if (r.chance(0.4)) {
    const k = w.given(r.int(2, 5));
    const each = w.step(fee, "/", k, "平均每人#元。");
    return w.ask("each", each, `这笔钱由${k}人平均分摊，每人要付多少元？`);
  }
  return w.ask("fee", fee, asked(r, `{这个月要付多少元？|${who}这个月应交多少元？}`));
}
