import { bounds, choicesOf } from "../../../cells";
import type { Knot } from "../../../weaving/web_zh";
import { row } from "../../../weaving/web_zh";
import { asked, fitting, many, nice, type Plot, rows, shareOf, type Tale } from "./kit";
import { KINDS } from "./table_kinds";

interface Group {
  readonly t: Tale;
  readonly at: string;
  readonly verb: string;
  readonly unit: string;
  readonly kinds: readonly string[];
  readonly range: readonly [number, number];
  readonly all: string;
  /** What so many go into, and how each is filled. */
  readonly into: readonly string[];
  /** The first two together, once that was worked out. */
  pair?: Knot;
}

const TABLE = rows(KINDS);
const countOf = (unit: string) => (/千克|吨/.test(unit) ? "质量" : unit === "名" ? "人数" : "数量");

/** The next kind from those before it. */
function linked(g: Group, at: number, had: readonly Knot[]): Knot | undefined {
  const { t, unit, kinds, range } = g;
  const { w, r } = t;
  const me = kinds[at]!;
  const i = r.int(0, had.length - 1);
  const [other, its] = [kinds[i]!, had[i]!];
  const line = `${me}有#${unit}。`;
  const roll = r.next();
  if (had.length > 1 && roll < 0.3) {
    const [a, b] = had.slice(0, 2) as [Knot, Knot];
    const pair = row(kinds.slice(0, 2));
    const sum = g.pair ?? w.step(a, "+", b, `${pair}一共有#${unit}。`);
    g.pair = sum;
    if (r.chance(0.35)) {
      const d = w.given(r.int(2, Math.max(3, Math.floor(sum.value / 3))));
      const more = r.chance(0.4);
      w.tell(`${me}比${pair}的总数${more ? "多" : "少"}${d}${unit}，`);
      return w.step(sum, more ? "+" : "-", d, line);
    }
    if (r.chance(0.5)) {
      const k = w.known(2);
      w.tell(`${me}{的${countOf(unit)}|}是${pair}总数的一半，`, [k]);
      return w.step(sum, "/", k, line);
    }
    const k = w.given(2);
    w.tell(`${me}的${countOf(unit)}是${pair}总数的${k}倍，`);
    return w.step(sum, "*", k, line);
  }
  if (roll < 0.5) {
    const more = r.chance(0.5);
    const d = w.given(r.int(2, Math.max(3, Math.floor(its.value * 0.7))));
    w.tell(
      `{${me}比${other}${more ? "多" : "少"}${d}${unit}|${me}比${other}${more ? "多" : "少"}${d}${unit}|${other}比${me}${more ? "少" : "多"}${d}${unit}}，`,
    );
    return w.step(its, more ? "+" : "-", d, line);
  }
  if (roll < 0.65) {
    const k = w.given(r.int(2, 5));
    w.tell(`{${me}的${countOf(unit)}是${other}的${k}倍|${me}是${other}的${k}倍}，`);
    return w.step(its, "*", k, line);
  }
  if (roll < 0.85) {
    const k = w.given(r.int(2, 4));
    const more = r.chance(0.5);
    const d = w.given(r.int(1, Math.max(2, Math.floor(its.value * 0.6))));
    const times = w.step(its, "*", k, `${other}的${k.value}倍是#${unit}。`);
    w.tell(
      `{${me}比${other}的${k}倍${more ? "多" : "少"}${d}${unit}|${me}的${countOf(unit)}比${other}的${k}倍还${more ? "多" : "少"}${d}${unit}}，`,
    );
    return w.step(times, more ? "+" : "-", d, line);
  }
  const share = shareOf(w, r, its, line);
  if (!share || share.knot.value < range[0] / 3) return undefined;
  w.tell(
    `{${me}的${countOf(unit)}是${other}的${share.text}|${me}{正好|}相当于${other}的${share.text}}，`,
    share.about,
  );
  return share.knot;
}

/** Whether the difference of the two is told. */
const beside = (a: Knot, b: Knot) =>
  a.operands[0] === b && /^[+-]$/.test(a.operators.join("")) && a.operands[1]?.role === "given";

/** Several kinds, each from those before it. */
function chained(g: Group): boolean {
  const { t, at, verb, unit, kinds, range } = g;
  const { w, r } = t;
  const n = r.int(2, 4);
  const names = kinds.slice(0, n);
  const first = w.given(nice(r, range));
  w.tell(
    `{${at}${verb}${row(names)}，其中${kinds[0]}有${first}${unit}|${at}${verb}${first}${unit}${kinds[0]}，还有${row(names.slice(1))}|${at}${verb}${kinds[0]}${first}${unit}}，`,
  );
  const got = [first];
  for (let i = 1; i < n; i++) {
    const next = i === 1 && r.chance(0.12) ? w.given(nice(r, range)) : linked(g, i, got);
    if (!next || next.value < Math.min(5, range[0] / 2) || next.value > 3 * range[1]) return false;
    if (got.some(({ value }) => value === next.value)) return false;
    if (next.role === "given") w.tell(`${kinds[i]}有${next}${unit}，`);
    got.push(next);
  }
  const roll = r.next();
  const last = got.at(-1)!;
  if (roll < 0.2 && last.role === "found") {
    const what = many(r, last);
    return w.ask(
      "one",
      last,
      asked(r, `{${names.at(-1)}有${what}${unit}？|${at}${verb}${what}${unit}${names.at(-1)}？}`),
    );
  }
  if (roll < 0.4) {
    const i = r.int(0, n - 2);
    const [x, y] = [got[i]!, last];
    if (beside(x, y) || beside(y, x)) return false;
    const more = x.value > y.value;
    const [h, l] = more ? [kinds[i]!, names.at(-1)!] : [names.at(-1)!, kinds[i]!];
    const gap = more
      ? w.step(x, "-", y, `${h}比${l}多#${unit}。`)
      : w.step(y, "-", x, `${h}比${l}多#${unit}。`);
    return w.ask(
      "gap",
      gap,
      asked(
        r,
        `{${h}比${l}多${many(r, gap)}${unit}？|${l}比${h}少${many(r, gap)}${unit}？|${h}和${l}相差${many(r, gap)}${unit}？}`,
      ),
    );
  }
  const sum = got
    .slice(1)
    .reduce(
      (a, b, i) =>
        i === 0 && g.pair
          ? g.pair
          : w.step(
              a,
              "+",
              b,
              `${row(names.slice(0, i + 2))}${i === n - 2 ? "一" : ""}共有#${unit}。`,
            ),
      first,
    );
  return totalled(g, sum, n);
}

/** All together: asked for, parted, or packed. */
function totalled(g: Group, sum: Knot, n: number): boolean {
  const { t, at, verb, unit, kinds, all, into } = g;
  const { w, r } = t;
  const names = kinds.slice(0, n);
  const roll = r.next();
  if (roll < 0.45 || into.length === 0) {
    if (unit !== "名" && r.chance(0.2) && sum.value % n === 0) {
      const mean = w.step(sum, "/", w.known(n), `平均每种有#${unit}。`);
      return w.ask(
        "mean",
        mean,
        asked(r, `这${["", "", "两", "三", "四"][n]}种平均每种有${many(r, mean)}${unit}？`),
      );
    }
    const what = many(r, sum);
    return w.ask(
      "sum",
      sum,
      asked(
        r,
        `{${row(names)}一共有${what}${unit}？|${at}一共${verb}${what}${unit}${all}？|这些${all}一共有${what}${unit}？}`,
      ),
    );
  }
  const [lot = "", fill = ""] = into;
  const fit = fitting(sum.value, 3, 48).filter((d) => sum.value / d > 1 && sum.value / d < 60);
  if (fit.length === 0) return false;
  const d = w.given(r.pick(fit));
  if (r.chance(0.6)) {
    const lots = w.step(sum, "/", d, `一共要#${lot}。`);
    return w.ask(
      "lots",
      lots,
      asked(
        r,
        /^[行排组]/.test(lot)
          ? `{这些${all}${fill}${d}${unit}，正好是${many(r, lots)}${lot}？|如果${fill}${d}${unit}，这些${all}一共有${many(r, lots)}${lot}？}`
          : `{这些${all}${fill}${d}${unit}，一共需要${many(r, lots)}${lot}？|如果${fill}${d}${unit}，这些${all}正好需要${many(r, lots)}${lot}？}`,
      ),
    );
  }
  const each = w.step(sum, "/", d, `${fill}#${unit}。`);
  if (d.value > 24) return false;
  return w.ask(
    "each",
    each,
    asked(
      r,
      `{这些${all}平均分成${d}${lot}，${fill}${many(r, each)}${unit}？|把这些${all}平均分成${d}${lot}，${fill}${many(r, each)}${unit}？}`,
    ),
  );
}

/** A whole with its parts: one is what the others leave. */
function parted(g: Group): boolean {
  const { t, at, verb, unit, kinds, range, all } = g;
  const { w, r } = t;
  const n = r.int(2, 3) + (r.chance(0.15) ? 1 : 0);
  const names = kinds.slice(0, n);
  const total = w.given(nice(r, [range[0] * 3, range[1] * 3]));
  w.tell(
    `{${at}${verb}${row(names)}一共${total}${unit}|${at}一共${verb}${total}${unit}${all}，${unit === "名" ? `包括${row(names)}` : `有${row(names)}${["", "", "两", "三", "四"][n]}种`}}，`,
  );
  let rest = total;
  const got: Knot[] = [];
  for (let i = 0; i < n - 1; i++) {
    let part: Knot | undefined;
    const roll = r.next();
    if (i === 0 || roll < 0.35) {
      const share = shareOf(w, r, i > 0 && r.chance(0.5) ? rest : total, `${kinds[i]}有#${unit}。`);
      if (!share || (n === 2 && 2 * share.knot.value === total.value)) return false;
      const of =
        i > 0 && share.knot.operands[0] === rest
          ? r.pick(["剩下的", "其余的"])
          : r.pick(["总数的", "全部的"]);
      w.tell(
        `{${kinds[i]}占${of}${share.text}|${of.slice(0, 2)}的${share.text}是${kinds[i]}}，`,
        share.about,
      );
      part = share.knot;
    } else part = linked(g, i, got);
    if (!part || part.value >= rest.value) return false;
    got.push(part);
    rest = w.step(
      rest,
      "-",
      part,
      i === n - 2
        ? `${kinds[n - 1]}有#${unit}。`
        : `除去${row(kinds.slice(0, i + 1))}，其余的有#${unit}。`,
    );
  }
  if (n > 2 || r.chance(0.5))
    w.tell(
      n > 2
        ? `最后剩下的{都|}是${kinds[n - 1]}，`
        : `{其余的都是${kinds[n - 1]}|剩下的是${kinds[n - 1]}}，`,
    );
  if (r.chance(0.3)) {
    const x = r.int(0, n - 2);
    if (beside(got[x]!, rest)) return false;
    const more = rest.value > got[x]!.value;
    const [h, l] = more ? [kinds[n - 1]!, kinds[x]!] : [kinds[x]!, kinds[n - 1]!];
    if (rest.value === got[x]!.value) return false;
    const gap = more
      ? w.step(rest, "-", got[x]!, `${h}比${l}多#${unit}。`)
      : w.step(got[x]!, "-", rest, `${h}比${l}多#${unit}。`);
    return w.ask(
      "gap",
      gap,
      asked(r, `{${h}比${l}多${many(r, gap)}${unit}？|${l}比${h}少${many(r, gap)}${unit}？}`),
    );
  }
  const what = many(r, rest);
  return w.ask(
    "rest",
    rest,
    asked(r, `{${kinds[n - 1]}有${what}${unit}？|${at}${verb}${what}${unit}${kinds[n - 1]}？}`),
  );
}

/** Kinds that are counted apart and together. */
export const counting: Plot = (t) => {
  const [at, verb, unit, kinds, range, all, into] = t.r.pick(TABLE);
  const g: Group = {
    t,
    at: at![0]!,
    verb: verb![0]!,
    unit: unit![0]!,
    kinds: t.r.shuffle(kinds!),
    range: bounds(range?.[0]),
    all: all![0]!,
    into: choicesOf(into![0], "."),
  };
  return t.r.chance(0.65) ? chained(g) : parted(g);
};
