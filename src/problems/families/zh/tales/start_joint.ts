import { bounds } from "../../../cells";
import { fitting, nice, shareOf } from "../trades/kit";
import { ends, type Link, type Stage, type Start } from "./stage";

/** Some pay for one thing together. Columns: openings, the thing, bounds of its price. */
export const together: Start = (t, row) => {
  const { r } = t;
  const thing = r.pick(row[1]!);
  const price = t.given(nice(r, bounds(row[2]![0])));
  t.say(
    /费用|租金/.test(thing)
      ? `{${thing}是${price}元|${thing}一共要${price}元}`
      : `{${thing}要${price}元|H看中了${thing}，价格是${price}元|${thing}的价钱是${price}元}`,
  );
  let a: Stage["q"];
  if (r.chance(0.35)) {
    const part = shareOf(t.w, r, price, t.line("W出了#元。"));
    if (!part || part.knot.value > price.value * 0.6) return undefined;
    t.say(`{W答应出全部费用的${part.text}|W出这笔钱的${part.text}}`, part.about);
    a = part.knot;
  } else {
    a = t.given(nice(r, [Math.ceil(price.value / 12), Math.floor(price.value / 3)]));
    t.say(`{W拿出${a}元|W出了${a}元}`);
  }
  let b: Stage["q"];
  const roll = r.next();
  if (roll < 0.35) {
    const k = t.given(r.int(2, 3));
    t.say(`F出的钱是W的${k}倍`);
    b = t.step(a, "*", k, "F出了#元。");
  } else if (roll < 0.5 && a.value % 2 === 0) {
    const k = t.w.known(2);
    t.say("{F出的钱是W的一半|F只出了W的一半}", [k]);
    b = t.step(a, "/", k, "F出了#元。");
  } else {
    const more = r.chance(0.5);
    const d = t.given(nice(r, [1, Math.max(2, Math.floor(a.value / 2))]));
    if (!more && d.value >= a.value) return undefined;
    t.say(`{F比W${more ? "多" : "少"}出${d}元|F出的钱比W${more ? "多" : "少"}${d}元}`);
    b = t.step(a, more ? "+" : "-", d, "F出了#元。");
  }
  const both = t.step(a, "+", b, "两人一共出了#元。");
  if (both.value >= price.value) return undefined;
  if (r.chance(0.5)) t.say("剩下的钱全部由G来出");
  else t.join();
  const q = t.step(price, "-", both, t.joined ? "还差#元。" : "G要出#元。");
  if (!t.joined) {
    return { ...{ q, unit: "元", thing: "" }, what: "end", ask: "{G要出M？|G需要付M？|G出了M？}" };
  }
  return {
    ...{ q, unit: "元", thing: "合" },
    what: "lack",
    ask: "{H还差M？|H还缺M？|两人的钱合在一起，还差M？}",
  };
};

const others: Link = (t, s) => {
  if (s.what !== "lack" || s.thing !== "合") return undefined;
  const fit = fitting(s.q.value, 2, 9).filter((k) => s.q.value / k >= 2);
  if (fit.length === 0) return undefined;
  const k = t.given(t.r.pick(fit));
  const men = t.r.pick(["个朋友", "位亲戚", "个同学", "位同事"]);
  t.say(`{差的钱由另外${k}${men}平均分摊|另外${k}${men}愿意平分剩下的费用}`);
  const q = t.step(s.q, "/", k, "每人要付#元。");
  return ends(s, q, "{他们每人要付M？|分摊的人每人要出M？}");
};

export const JOINT_LINKS: readonly Link[] = [others, others];
