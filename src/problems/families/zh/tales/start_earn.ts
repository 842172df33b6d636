import { bounds } from "../../../cells";
import { nice } from "../trades/kit";
import { money, type Stage, type Start, split } from "./stage";
import type { Telling } from "./telling";

const ASK = "{H一共挣了M？|H总共挣到M？|H这段时间挣了M？|H一共能得到M？}";

/** What is left of the pay, or comes on top of it. */
function extra(t: Telling, pay: Stage["q"], days: Stage["q"] | undefined, cost: string): Stage {
  const { r } = t;
  const roll = r.next();
  if (days && cost !== "-" && roll < 0.25) {
    const c = t.given(r.int(3, Math.max(4, Math.min(40, Math.floor(pay.value / days.value / 2)))));
    t.say(`{不过，H每天要花${c}元${cost}|H每天${cost}要用${c}元}`);
    const all = t.step(c, "*", days, `${cost}一共花了#元。`);
    return money(
      t.step(pay, "-", all, "H净得#元。"),
      "{除去这项开支，H一共剩下M？|扣掉这笔花费，H净挣M？}",
    );
  }
  if (roll < 0.4) {
    const tip = t.given(nice(r, [5, Math.max(10, Math.min(200, Math.floor(pay.value / 3)))]));
    t.say(`{此外，H还得到${tip}元{奖金|补助|奖励}|因为干得好，H又得到${tip}元奖金}`);
    return money(t.step(pay, "+", tip, "H一共得到#元。"), ASK);
  }
  return money(pay, ASK);
}

/** By the hour. */
export const hourly: Start = (t, row) => {
  const { r } = t;
  const [what, cost] = [row[1]![0]!, row[4]![0]!];
  const rate = t.given(nice(r, bounds(row[2]![0])));
  const [low, high] = bounds(row[3]![0]);
  const roll = r.next();
  if (roll < 0.4) {
    const [h, d] = [t.given(r.int(Math.max(2, low), high)), t.given(r.int(2, 12))];
    t.say(`{H每小时挣${rate}元|H${what}，每小时的报酬是${rate}元|这份工作每小时${rate}元}`);
    t.say(
      `{H每天工作${h}小时，一共干了${d}天|H连续${d}天，每天${what}${h}小时|${d}天里，H每天工作${h}小时}`,
    );
    if (r.chance(0.5)) {
      const hours = t.step(h, "*", d, "一共工作#小时。");
      return extra(t, t.step(rate, "*", hours, "一共挣了#元。"), d, cost);
    }
    const daily = t.step(rate, "*", h, "每天挣#元。");
    return extra(t, t.step(daily, "*", d, `${d.value}天一共挣了#元。`), d, cost);
  }
  if (roll < 0.6) {
    const h = t.given(r.int(3, 30));
    t.say(`{H${what}，每小时挣${rate}元|H每小时的工资是${rate}元}`);
    t.say(`{上个星期，H一共工作了${h}小时|这个月，H工作了${h}小时}`);
    return extra(t, t.step(rate, "*", h, "一共挣了#元。"), undefined, cost);
  }
  if (roll < 0.85) {
    const d = t.given(nice(r, [2, Math.max(4, Math.floor(rate.value / 2))]));
    const double = r.chance(0.3) ? t.w.known(2) : undefined;
    t.say(
      double
        ? `{平时H每小时挣${rate}元，周末每小时的工资是平时的两倍}`
        : `{平时H每小时挣${rate}元，周末每小时多挣${d}元|周一到周五，H每小时挣${rate}元，周末每小时比平时多${d}元}`,
      double ? [double] : [],
    );
    const [a, b] = [t.given(r.int(4, 30)), t.given(r.int(2, 14))];
    t.say(
      `{这一周，H平时工作了${a}小时，周末工作了${b}小时|上周，H平时干了${a}小时，周末干了${b}小时}`,
    );
    const one = t.step(rate, "*", a, "平时挣了#元。");
    const high2 = double
      ? t.step(rate, "*", double, "周末每小时挣#元。")
      : t.step(rate, "+", d, "周末每小时挣#元。");
    const two = t.step(high2, "*", b, "周末挣了#元。");
    if (r.chance(0.2) && one.value !== two.value) {
      const up = one.value > two.value;
      const q = up ? t.step(one, "-", two, "相差#元。") : t.step(two, "-", one, "相差#元。");
      return { ...money(q, up ? "H平时比周末多挣M？" : "H周末比平时多挣M？"), what: "end" };
    }
    return money(t.step(one, "+", two, "这一周一共挣了#元。"), ASK.replace("这段时间", "这一周"));
  }
  // another who does the same
  const up = r.chance(0.5);
  const gap = t.given(r.int(2, Math.max(3, Math.floor(rate.value / 2))));
  const [h, k] = [t.given(r.int(4, 40)), t.given(r.int(4, 40))];
  t.say(`{H每小时挣${rate}元，F每小时比W${up ? "多" : "少"}挣${gap}元}`);
  t.say(`{这一周，W工作了${h}小时，F工作了${k}小时}`);
  const mine = t.step(rate, "*", h, "W挣了#元。");
  const other = t.step(rate, up ? "+" : "-", gap, "F每小时挣#元。");
  const theirs = t.step(other, "*", k, "F挣了#元。");
  if (r.chance(0.4) && mine.value !== theirs.value) {
    const more = mine.value > theirs.value;
    const q = more
      ? t.step(mine, "-", theirs, "W比F多挣#元。")
      : t.step(theirs, "-", mine, "F比W多挣#元。");
    return {
      ...money(q, more ? "{W比F多挣M？|F比W少挣M？}" : "{F比W多挣M？|W比F少挣M？}"),
      what: "end",
    };
  }
  const q = t.step(mine, "+", theirs, "两人一共挣了#元。");
  t.join();
  return money(q, "{两人一共挣了M？|H一共挣了M？|W和F总共挣了M？}");
};

/** By the piece, of two kinds. */
export const piecework: Start = (t, row) => {
  const { r } = t;
  const verb = row[1]![0]!;
  const [u, x, xr] = split(row[2]![0]) as [string, string, string];
  const [v, y, yr] = split(row[3]![0]) as [string, string, string];
  const p = t.given(nice(r, bounds(xr)));
  const dear = p.value > 80 ? 4 : p.value > 5 ? 9 : 60;
  const a = t.given(r.int(2, dear));
  if (r.chance(0.3)) {
    const d = t.given(r.int(2, 10));
    t.say(`{H每${verb}一${u}${x}收${p}元|${verb}一${u}${x}，H能得到${p}元}`);
    t.say(`{H每天${verb}${a}${u}，一共干了${d}天|${d}天里，H每天${verb}${a}${u}${x}}`);
    const daily = t.step(p, "*", a, "每天得到#元。");
    return extra(t, t.step(daily, "*", d, `${d.value}天一共得到#元。`), d, "-");
  }
  let q2: Stage["q"];
  const roll = r.next();
  if (roll < 0.6) {
    q2 = t.given(nice(r, bounds(yr)));
    t.say(
      `{${verb}一${u}${x}，H收${p}元；${verb}一${v}${y}收${q2}元|H${verb}一${u}${x}能得${p}元，${verb}一${v}${y}能得${q2}元}`,
    );
  } else {
    const gap = nice(r, bounds(yr)) - p.value;
    if (gap === 0) return undefined;
    const d = t.given(Math.abs(gap));
    t.say(`{${verb}一${u}${x}，H收${p}元，${verb}一${v}${y}要${gap > 0 ? "多" : "少"}收${d}元}`);
    q2 = t.step(p, gap > 0 ? "+" : "-", d, `${verb}一${v}${y}收#元。`);
  }
  let b: Stage["q"];
  if (r.chance(0.65)) {
    b = t.given(r.int(2, dear));
    t.say(`{昨天|这个周末|上个星期}，H${verb}了${a}${u}${x}和${b}${v}${y}`);
  } else {
    const k = t.given(r.int(2, 3));
    t.say(`{昨天|这个周末|上个星期}，H${verb}了${a}${u}${x}，而${verb}的${y}是${x}的${k}倍`);
    b = t.step(a, "*", k, `${verb}了#${v}${y}。`);
  }
  const one = t.step(p, "*", a, `${x}得#元。`);
  const two = t.step(q2, "*", b, `${y}得#元。`);
  if (r.chance(0.12) && one.value !== two.value) {
    const up = one.value > two.value;
    const q = up ? t.step(one, "-", two, "相差#元。") : t.step(two, "-", one, "相差#元。");
    const [more, less] = up ? [x, y] : [y, x];
    return { ...money(q, `H从${more}上比从${less}上多得M？`), what: "end" };
  }
  return extra(t, t.step(one, "+", two, "一共得#元。"), undefined, "-");
};
