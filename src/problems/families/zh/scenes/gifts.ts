import { happen, many, measureOf, small, type Tale } from "./tale";
import { linkOf, openerOf } from "./words";

const GIVE = ["送给", "分给", "给了", "借给", "让给", "转给"];

/** One of two people gives some to the other. */
export function giving(c: Tale, steps: number): boolean {
  const { w, r, scene, who, friend, unit, thing } = c;
  if (steps === 3 && r.chance(0.6)) return false;
  if (scene.sort === "n" || /小红花|积分/.test(thing)) return false;
  const [x, y] = [small(r, scene.most) + 2, small(r, scene.most)];
  const [a, b] = [w.given(x), w.given(y)];
  const c1 = w.given(r.int(1, Math.min(x - 1, 60)));
  const be = r.pick(scene.be);
  const give = r.pick(GIVE);
  const opener = openerOf(r, scene);
  w.tell(
    `{${opener}${who}${be}${a}${unit}${thing}，${friend}${be}${b}${unit}|${opener}${who}和${friend}都有${thing}，${who}有${a}${unit}，${friend}有${b}${unit}|${opener}${who}有${thing}${a}${unit}，${friend}有${thing}${b}${unit}}，`,
  );
  w.tell(
    `{${linkOf(r)}${who}${give}${friend}${c1}${unit}|${who}拿出${c1}${unit}${give}${friend}|${friend}从${who}那里得到${c1}${unit}}，`,
  );
  const mine = w.step(a, "-", c1, `${who}还剩#${unit}。`);
  const theirs = w.step(b, "+", c1, `${friend}现在有#${unit}。`);
  if (steps === 1) {
    const [whose, knot] = r.pick([
      [who, mine],
      [friend, theirs],
    ] as const);
    const what = many(c, knot);
    return w.ask(
      "one",
      knot,
      `{现在${whose}有${what}${unit}${thing}？|${whose}现在有${what}${unit}？|这时${whose}有${what}${unit}${thing}？|${whose}现在有${thing}${what}${unit}？}`,
      measureOf(c, `${whose}现在的${thing}`),
    );
  }
  if (steps === 2) {
    const more = w.given(small(r, scene.most));
    w.tell(`${linkOf(r)}${happen(c, r.pick(scene.ins), `${more}${unit}`, true)}，`);
    const now = w.step(mine, "+", more, `${who}现在有#${unit}${thing}。`);
    const what = many(c, now);
    return w.ask(
      "one",
      now,
      `{现在${who}有${what}${unit}${thing}？|${who}现在有${what}${unit}？|这时${who}有${thing}${what}${unit}？}`,
      measureOf(c, `${who}现在的${thing}`),
    );
  }
  if (mine.value === theirs.value) return false;
  const [hi, lo, big, little] =
    mine.value > theirs.value
      ? ([mine, theirs, who, friend] as const)
      : ([theirs, mine, friend, who] as const);
  const gap = w.step(hi, "-", lo, `现在${big}比${little}多#${unit}。`);
  const what = many(c, gap);
  return w.ask(
    "gap",
    gap,
    `{现在${big}比${little}多${what}${unit}${thing}？|这时${big}比${little}多${what}${unit}？|现在${little}比${big}少${what}${unit}？|现在两人相差${what}${unit}？}`,
  );
}
