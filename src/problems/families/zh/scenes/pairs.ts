import type { Knot } from "../../../weaving/web_zh";
import { after, another, type Deed } from "./deed";
import { askNow, goOn } from "./ends";
import { amountOf, happen, many, named, small, some, type Tale } from "./tale";
import { linkOf, openerOf } from "./words";

/** Too wide to stand beside another kind. */
const WIDE =
  /^(?:小鸟|鱼|小鱼|照片|书|图书|衣服|鞋|花|货物|水|油|钱|树苗|猪|鸭|牛|羊|汽车|飞机|货车|包裹|快递|气球|兔子|猴子|海鸟|水鸟|竹子|松塔|红花|上衣|零件|玩具车|荷花|葡萄|苹果|大苹果|彩色气球|卡片|彩色风筝|小汽车|小猪|小牛|小兔|小猴|红星|树叶|纸条|图画|椅子|彩旗|小船|石子)$/;
const NEUTER = /老人|孩子|大人|女孩|男生|女生|小朋友|家长|志愿者|病人|伤员|客人|邻居|住户/;

/** Two that are counted apart: kinds of things, girls and boys, what two people have. */
interface Pair {
  readonly first: string;
  readonly second: string;
  /** How the two people have theirs. */
  readonly verb: string;
  /** In comparisons. */
  readonly one: string;
  readonly other: string;
}

function pairOf(c: Tale): Pair | undefined {
  const { r, scene, who, friend, thing } = c;
  if (scene.realm === "owned") {
    return {
      verb: r.pick(scene.be),
      first: `${who}的${thing}`,
      second: `${friend}的${thing}`,
      one: who,
      other: friend,
    };
  }
  if (scene.sort === "p") {
    if (NEUTER.test(thing)) return undefined;
    const [x, y] = r.shuffle([`男${thing}`, `女${thing}`]) as [string, string];
    return { verb: "", first: x, second: y, one: x, other: y };
  }
  const kinds = r.shuffle(scene.things.filter((name) => !WIDE.test(name)));
  const [x, y] = kinds;
  if (x === undefined || y === undefined || x.includes(y) || y.includes(x)) return undefined;
  return { verb: "", first: x, second: y, one: x, other: y };
}

/** The clause that tells one or both. */
function toldPair(c: Tale, { first, second, verb }: Pair, a: Knot, b: Knot | undefined): string {
  const { r, at, be, unit, alone, scene, who, friend, thing } = c;
  const opener = openerOf(r, scene);
  if (scene.realm === "owned") {
    const one = r.pick([
      `${who}${verb}${a}${unit}${thing}`,
      `${who}${verb}${thing}${a}${unit}`,
      `${who}一共${verb}${a}${unit}${thing}`,
    ]);
    if (b === undefined) return opener + one;
    return (
      opener +
      r.pick([
        `${one}，${friend}${verb}${b}${unit}`,
        `${one}，${friend}也${verb}${b}${unit}`,
        `${who}和${friend}都${verb}一些${thing}，${who}${verb}${a}${unit}，${friend}${verb}${b}${unit}`,
      ])
    );
  }
  if (b === undefined) {
    return (
      opener +
      r.pick([
        `${at}${be}${a}${unit}${first}`,
        `${at}${be}${first}${a}${alone}`,
        `${at}的${first}有${a}${alone}`,
      ])
    );
  }
  return (
    opener +
    r.pick([
      `${at}${be}${a}${unit}${first}和${b}${unit}${second}`,
      `${at}${be}${first}${a}${alone}，${second}${b}${alone}`,
      `${at}的${first}有${a}${alone}，${second}有${b}${alone}`,
      `${at}${be}${a}${unit}${first}，还有${b}${unit}${second}`,
      `${at}既有${first}，也有${second}，${first}${a}${alone}，${second}${b}${alone}`,
    ])
  );
}

/** Two groups: together, compared, one found from the other; then more of them. */
export function pairing(c: Tale, steps: number): boolean {
  const { w, r, scene, at, unit, alone, thing } = c;
  const pair = pairOf(c);
  if (pair === undefined) return false;
  const { first, second, one, other } = pair;
  const owned = scene.realm === "owned";
  const [x, y] = [small(r, scene.most), small(r, scene.most)];
  const a = w.given(x);
  const roll = r.next();
  const { verb: had } = pair;
  const verb = scene.sort === "n" || (had.endsWith("了") && r.chance(0.6)) ? had : "";
  let b: Knot;
  if (roll < 0.45) {
    if (x === y) return false;
    b = w.given(y);
    w.tell(`${toldPair(c, pair, a, b)}，`);
  } else if (roll < 0.75) {
    const more = r.chance(0.5);
    if (!more && x < 4) return false;
    const d = w.given(more ? small(r, Math.max(4, Math.min(60, scene.most))) : r.int(1, x - 2));
    b = w.step(a, more ? "+" : "-", d, `${second}有#${alone}。`);
    const word = more ? "多" : "少";
    const back = more ? "少" : "多";
    w.tell(`${toldPair(c, pair, a, undefined)}，`);
    w.tell(
      `{${other}比${one}${word}${verb}${d}${unit}|${other}比${one}${word}${verb}${d}${unit}|${one}比${other}${back}${verb}${d}${unit}}，`,
    );
  } else if (roll < 0.9) {
    const k = w.given(r.int(2, 6));
    if (/元|升|千克|吨/.test(unit)) return false;
    b = w.step(a, "*", k, `${second}有#${alone}。`);
    w.tell(`${toldPair(c, pair, a, undefined)}，`);
    w.tell(
      owned
        ? `{${second}的${amountOf(c)}是${one}的${k}倍|${second}是${one}的${k}倍}，`
        : `{${second}的${amountOf(c)}是${first}的${k}倍|${second}是${first}的${k}倍}，`,
    );
  } else {
    const half = w.known(2);
    if (x % 2 === 1) return false;
    b = w.step(a, "/", half, `${second}有#${alone}。`);
    w.tell(`${toldPair(c, pair, a, undefined)}，`);
    w.tell(`${second}{的${amountOf(c)}|}{正好|}是${owned ? one : first}的一半，`, [half]);
  }
  const what = many(c, b);
  if (steps === 1 && b.role === "found") {
    return w.ask(
      "other",
      b,
      owned
        ? `{${other}${scene.sort === "n" ? c.be : "有"}${what}${unit}${thing}？|${second}有${what}${unit}？|${other}{一共|}${verb || "有"}${what}${unit}？}`
        : `{${at}${c.be}${what}${unit}${second}？|${second}有${what}${alone}？|${at}的${second}有${what}${alone}？}`,
    );
  }
  if (b.role === "given" && r.chance(0.4)) return askGap(c, pair, a, b, verb);
  const change = steps > 1 && !owned && r.chance(0.5);
  const both = owned ? "两人" : `${change ? "原来" : ""}${first}和${second}`;
  const sum = w.step(a, "+", b, `${both}一共有#${owned ? unit : alone}。`);
  if (change) return changed(c, sum, steps);
  if (steps > 1 && !owned && r.chance(0.35)) {
    return goOn(c, sum, true, { all: `这些${first}和${second}` });
  }
  return askSum(c, pair, sum, verb);
}

function askGap(c: Tale, { one, other }: Pair, a: Knot, b: Knot, verb: string): true {
  const { w, unit } = c;
  const up = b.value > a.value;
  const [hi, lo] = up ? [b, a] : [a, b];
  const [big, little] = up ? [other, one] : [one, other];
  const gap = w.step(hi, "-", lo, `${big}比${little}多#${unit}。`);
  const what = many(c, gap);
  return w.ask(
    "gap",
    gap,
    `{${big}比${little}多${verb}${what}${unit}？|${little}比${big}少${verb}${what}${unit}？|${big}比${little}多${what}${unit}？|${one}和${other}相差${what}${unit}？}`,
  );
}

function askSum(c: Tale, { first, second }: Pair, sum: Knot, verb: string): true {
  const { w, at, be, unit, alone, thing, scene, who, friend } = c;
  const what = many(c, sum);
  const both = scene.sort === "p" ? "" : "两种";
  return w.ask(
    "sum",
    sum,
    scene.realm === "owned"
      ? `{两人一共${verb || "有"}${what}${unit}${thing}？|他们一共${verb || "有"}${what}${unit}？|${who}和${friend}一共${verb || "有"}${what}${unit}${thing}？|两个人合起来${verb || "有"}${what}${unit}？}`
      : `{${at}一共${be}${what}${alone}？|${first}和${second}一共有${what}${alone}？|${at}的${first}和${second}共有${what}${alone}？|一共有${what}${unit}${first}和${second}？|${both}合起来有${what}${alone}？}`,
  );
}

/** After the two are counted together, some come or go. */
function changed(c: Tale, sum: Knot, steps: number): boolean {
  const { w, r, scene, at, alone } = c;
  const used = new Set<Deed>();
  let here = sum;
  let gain = true;
  const count = steps > 2 && r.chance(0.4) ? 2 : 1;
  for (let i = 0; i < count; i++) {
    const final = i === count - 1;
    gain = r.chance(0.4);
    const deed = another(r, gain ? scene.ins : scene.outs, used);
    const most = gain ? scene.most : here.value - 1;
    if (deed === undefined || most < 2) return false;
    used.add(deed);
    const n = w.given(r.int(2, Math.max(2, Math.min(most, 2 * here.value))));
    w.tell(`${linkOf(r)}${happen(c, deed, some(c, n), gain && r.chance(0.7))}，`);
    here = w.step(
      here,
      gain ? "+" : "-",
      n,
      final
        ? gain
          ? `现在一共有#${alone}。`
          : `${at}还剩#${alone}。`
        : `${named(c, after(deed))}${gain ? "有" : "还剩"}#${alone}。`,
    );
  }
  return askNow(c, here, gain, "");
}
