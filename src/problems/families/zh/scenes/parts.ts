import { startOf } from "./change";
import { short, verb as verbOf } from "./deed";
import { askNow, goOn } from "./ends";
import { full, many, measureOf, small, some, type Tale } from "./tale";
import { openerOf, timesOf } from "./words";

/** The same deed at two times: together, compared, and what is left. */
export function twice(c: Tale, steps: number): boolean {
  const { w, r, scene, at, unit, alone, thing } = c;
  const gain = scene.outs.length === 0 || r.chance(0.5);
  const fit = (gain ? scene.ins : scene.outs).filter(short);
  if (fit.length === 0) return false;
  const deed = r.pick(fit);
  const verb = verbOf(deed);
  const [one, other] = timesOf(r, scene);
  const owned = scene.realm === "owned";
  const place = owned ? at : `${at}，`;
  const [x, y] = [small(r, scene.most), small(r, scene.most)];
  const done = r.pick([verb, `${verb}了`]);
  const stock = !gain && steps > 1 && r.chance(0.5);
  const whole = stock ? w.given(x + y + small(r, scene.most)) : undefined;
  if (whole) w.tell(`${startOf(c, whole, true)}，`);
  const lead = whole ? "" : `${/第一/.test(one) ? openerOf(r, scene) : ""}${place}`;
  const a = w.given(x);
  const compare = r.chance(0.4);
  const noun = whole ? some(c, a) : full(c, a);
  let b = w.given(y);
  if (compare) {
    const more = r.chance(0.5);
    if (!more && x < 4) return false;
    const d = w.given(more ? small(r, Math.min(60, scene.most)) : r.int(1, x - 2));
    b = w.step(a, more ? "+" : "-", d, `${other}${verb}#${alone}。`);
    if (whole && whole.value <= a.value + b.value) return false;
    w.tell(
      `${lead}${one}${done}${noun}，${other}比${one}${more ? "多" : "少"}${verb}${d}${alone}，`,
    );
  } else {
    w.tell(
      `${lead}{${one}${done}${noun}，${other}{又|}${done}${some(c, b)}|${one}和${other}${r.pick(["分别", "先后"])}${done}${noun}和${b}${whole ? alone : unit}}，`,
    );
  }
  if (compare && steps === 1) {
    const what = many(c, b);
    return w.ask(
      "second",
      b,
      `{${other}${verb}${what}${alone}？|${other}${verb}了${what}${unit}${thing}？|${other}${owned ? at : ""}${verb}${what}${unit}？}`,
      measureOf(c, `${other}${verb}的${thing}`),
    );
  }
  if (!compare && !whole && r.chance(0.35)) {
    if (x === y) return false;
    const [big, little] = y > x ? [other, one] : [one, other];
    const gap = w.step(y > x ? b : a, "-", y > x ? a : b, `${big}比${little}多${verb}#${alone}。`);
    const what = many(c, gap);
    return w.ask(
      "gap",
      gap,
      `{${big}比${little}多${verb}${what}${alone}？|${little}比${big}少${verb}${what}${alone}？|${big}比${little}多${verb}了${what}${unit}${thing}？}`,
    );
  }
  const sum = w.step(a, "+", b, `一共${verb}#${alone}。`);
  if (whole) {
    return askNow(c, w.step(whole, "-", sum, `${at}还剩#${unit}${thing}。`), false);
  }
  if (steps > 1 && gain && r.chance(0.4)) return goOn(c, sum, true);
  const what = many(c, sum);
  return w.ask(
    "sum",
    sum,
    `{一共${verb}了${what}${unit}${thing}？|两次一共${verb}${what}${alone}？|${owned ? at : ""}一共${verb}${what}${unit}？|${one}和${other}一共${verb}了${what}${alone}？|${one}和${other}共${verb}${what}${unit}${thing}？}`,
    measureOf(c, `${verb}的${thing}`),
  );
}
