import type { Knot } from "../../../weaving/web_zh";
import type { Told } from "./area_told";
import { type Amount, either, goOn, type Scene, say } from "./core";
import { changed } from "./shape_changed";
import { lengthOf } from "./shape_round";
import { rectangle, sides, squareSide } from "./shape_sides";
import { areaUses } from "./shape_uses";
import { type Item, introduce, item, type Plot } from "./shape_words";
import { amount } from "./uses";

/** How large a figure is, the longer side first; often in a simple ratio. */
function sizes({ r }: Scene, { low, high }: Item): readonly [number, number] {
  const b = r.int(low, Math.max(low + 1, Math.round(high * 0.6)));
  const roll = r.next();
  const a =
    roll < 0.3
      ? b * r.int(2, 3)
      : roll < 0.5
        ? Math.round((b * 4) / 3)
        : b + r.int(1, Math.max(2, b));
  return [a, b];
}

const areaOf = (c: Scene, knot: Knot, told: Told): Amount => {
  const unit = `平方${told.item.unit}`;
  return amount(
    {
      knot,
      sort: "area",
      unit,
      ask: either(
        `${told.it}的面积是多少${unit}？`,
        `求${told.it}的面积是多少${unit}。`,
        `${told.it}有多少${unit}？`,
        `${told.it}的面积有多大？是多少${unit}？`,
      ),
      phrase: `${told.it}的面积`,
    },
    c.r.shuffle(areaUses(told)),
  );
};

const USES = 3;

/** A rectangle: perimeter, area, or fenced on three sides. */
export function rect(c: Scene): boolean {
  const { w, r } = c;
  const one = item(r);
  const { unit: u, plot } = one;
  const [a, b] = sizes(c, one);
  const { text, it } = introduce(r, one, "长方形");
  const asks = r.pick(["round", "area", "area", "other"] as const);
  w.tell(text);
  const told: Told = { item: one, it, rect: [a, b] };
  const both = rectangle(c, { names: ["长", "宽"], unit: u, values: [a, b] }, asks);
  if (!both) return false;
  const [x, y] = both;
  if (asks === "area")
    return goOn(c, areaOf(c, w.step(x, "*", y, `${it}的面积是#平方${u}。`), told), USES);
  const two = w.known(2);
  if (asks === "round") {
    const half = w.step(x, "+", y, `长与宽的和是#${u}。`);
    return goOn(c, lengthOf(c, w.step(half, "*", two, `周长是#${u}。`), u, told), USES);
  }
  if (plot !== "farm" && plot !== "yard" && plot !== "lawn") return changed(c, told, x, y);
  if (r.chance(0.5)) return changed(c, told, x, y);
  const long = r.chance(0.6);
  const [wall, side] = long ? [x, y] : [y, x];
  const edge = long ? "长边" : "宽边";
  say(
    c,
    `${edge}靠墙`,
    `它的一条${edge}靠着墙`,
    `其中一条${edge}正好靠墙，不用围`,
    `一条${edge}利用旧墙`,
  );
  const twice = w.step(side, "*", two, `两条${long ? "宽" : "长"}边一共#${u}。`);
  const whole = w.step(twice, "+", wall, `要围的一共#${u}。`);
  return goOn(
    c,
    amount(
      {
        knot: whole,
        sort: "length",
        unit: u,
        ask: either(
          "其余三边围上篱笆，篱笆长多少米？",
          "另外三边要围的篱笆一共长多少米？",
          "其余三面都围上栏杆，栏杆一共长多少米？",
          "要围另外三边，至少需要多少米的篱笆？",
        ),
        phrase: "三边的总长",
      },
      [
        (d, { knot }) => {
          const p = d.w.given(d.r.int(8, 40));
          say(
            d,
            `其余三边围篱笆，篱笆每米${p}元`,
            `要把另外三边用篱笆围起来，每米篱笆${p}元`,
            `其余三面都用篱笆围上，篱笆的价格是每米${p}元`,
            `围其余三边的篱笆每米${p}元`,
          );
          return amount({
            knot: d.w.step(knot, "*", p, "篱笆一共#元。"),
            sort: "money",
            unit: "元",
            ask: either(
              "篱笆一共要多少元？",
              "围篱笆要花多少元？",
              "买篱笆一共要多少元？",
              "这些篱笆的总价是多少元？",
            ),
            phrase: "买篱笆的钱",
          });
        },
      ],
    ),
    1,
  );
}

/** A square. */
export function square(c: Scene): boolean {
  const { w, r } = c;
  const one = item(r);
  const u = one.unit;
  const a = r.int(one.low, one.high);
  const { text, it } = introduce(r, one, "正方形");
  const round = r.chance(0.4);
  w.tell(text);
  const x = squareSide(c, u, a, !round);
  if (!x) return false;
  const told: Told = { item: one, it, rect: [a, a] };
  return round
    ? goOn(c, lengthOf(c, w.step(x, "*", w.known(4), `周长是#${u}。`), u, told), USES)
    : goOn(c, areaOf(c, w.step(x, "*", x, `${it}的面积是#平方${u}。`), told), USES);
}

const SLANTED: readonly Plot[] = ["farm", "lawn", "board", "cloth", "yard"];
const NOT_SLANTED =
  /大棚|足球场|停车场|毛毯|窗帘布|桌布|手帕|黑板|镜子|宣传栏|相框|地毯|练车场|操场/;

/** A triangle, a parallelogram or a trapezoid. */
export function slanted(c: Scene): boolean {
  const { w, r } = c;
  const one = item(r, SLANTED);
  if (NOT_SLANTED.test(one.name)) return false;
  const u = one.unit;
  const form = r.pick(["三角形", "三角形", "平行四边形", "平行四边形", "梯形", "梯形", "梯形"]);
  const [a, b] = sizes(c, one);
  const { text, it } = introduce(r, one, form);
  w.tell(text);
  const told: Told = { item: one, it };
  const two = w.known(2);
  const whole = `${it}的面积是#平方${u}。`;
  if (form === "梯形") {
    const both = sides(c, { names: ["下底", "上底"], unit: u, values: [a, b] }, false);
    if (!both) return false;
    const h = w.given(r.int(one.low, one.high));
    say(c, `高${h}${u}`, `高是${h}${u}`, `量得高是${h}${u}`, `它的高是${h}${u}`);
    const sum = w.step(both[0], "+", both[1], `上底与下底的和是#${u}。`);
    return goOn(c, areaOf(c, w.chain([sum, h, two], ["*", "/"], whole), told), USES);
  }
  const high = r.chance(0.7);
  const both = sides(c, { names: high ? ["底", "高"] : ["高", "底"], unit: u, values: [a, b] });
  if (!both) return false;
  const [base, height] = high ? both : [both[1], both[0]];
  if (form === "平行四边形")
    return goOn(c, areaOf(c, w.step(base, "*", height, whole), told), USES);
  if (r.chance(0.4)) {
    const product = w.step(base, "*", height, "底与高的积是#。");
    return goOn(c, areaOf(c, w.step(product, "/", two, whole), told), USES);
  }
  return goOn(c, areaOf(c, w.chain([base, height, two], ["*", "/"], whole), told), USES);
}
