import { zhCount, zhSize } from "../../../measure";
import { type Knot, row } from "../../../weaving/web_zh";
import { unitKind } from "../woven/scene";
import { moves, type Phase, type Scene } from "./labor_rates";

/** What an amount of the labor measures, where operators can go on from it. */
export const measureOf = ({ labor: { unit, thing } }: Scene, phrase: string) => {
  if (unit === "元") return zhSize("money", unit, phrase);
  const kind = unitKind(unit);
  if (kind) return zhSize(kind, unit, phrase);
  return thing === "" || unit === "公顷" ? undefined : zhCount("things", unit, thing, phrase);
};

/** Whether it goes a whole number of times, more than once. */
export const divides = (a: Knot, b: Knot) => a.value % b.value === 0 && a.value / b.value > 1;

/** All that was done, added up one by one. */
function sumOf({ w, labor: { verb, unit } }: Scene, phases: readonly Phase[]): Knot {
  return phases
    .slice(1)
    .reduce(
      (sofar, { amount }, i) =>
        w.step(
          sofar,
          "+",
          amount,
          `${row(phases.slice(0, i + 2).map(({ who }) => who))}一共${verb}#${unit}。`,
        ),
      phases[0]!.amount,
    );
}

/** Asks about what each did and about all of it. */
export function phaseAsks(scene: Scene, phases: readonly Phase[]): boolean {
  const { w, labor, r } = scene;
  const { verb, unit, thing, hour, whole, rest, go, low, high } = labor;
  const last = phases.at(-1)!;
  const h = `每${hour}`;
  const names = row(phases.map(({ who }) => who));
  const people = phases.length > 1 && /师傅|阿姨|叔叔|小[明华丽军林宁]|哥|姐/.test(names);
  const roll = r.next();
  if (roll < 0.1) {
    return w.ask(
      "amount",
      last.amount,
      `{${last.who}一共${verb}多少${unit}？|${last.who}{一共|共}${verb}了多少${unit}${thing}？|${last.who}${verb}了多少${unit}？}`,
      measureOf(scene, `${last.who}${verb}的${thing || `${unit}数`}`),
    );
  }
  if (roll < 0.2) {
    return w.ask(
      "rate",
      last.rate,
      `{${last.who}${h}${verb}多少${unit}？|${last.who}平均${h}${verb}多少${unit}？|${last.who}${h}${verb}多少${unit}${thing}？|求${last.who}${h}${verb}多少${unit}。}`,
      measureOf(scene, `${last.who}${h}${verb}的${thing || `${unit}数`}`),
    );
  }
  if (roll < 0.4 && phases.length > 1) {
    const total = sumOf(scene, phases);
    if (unit === "米" && total.value % 100 === 0 && total.value > 900) {
      return w.ask(
        "totalKm",
        w.step(total, "/", w.known(1000), "合#千米。"),
        `{${names}一共${verb}多少千米？|${names}一共${verb}了多少千米？|${names}总共${verb}多少千米？|${names}${verb}的合起来是多少千米？}`,
        zhSize("length", "千米", `${names}一共${verb}的千米数`),
      );
    }
    return w.ask(
      "total",
      total,
      `{${names}一共${verb}多少${unit}？|${names}一共${verb}了多少${unit}${thing}？|${people ? "他们" : names}一共${verb}多少${unit}？|${names}总共${verb}了多少${unit}？}`,
      measureOf(scene, `${names}一共${verb}的${thing || `${unit}数`}`),
    );
  }
  if (roll < 0.6 && phases.length > 1) {
    const [a, b] = r.sample(phases, 2) as [Phase, Phase];
    const pick = r.pick(["amount", "amount", "rate"] as const);
    const [x, y] = a[pick].value > b[pick].value ? [a, b] : [b, a];
    const direct = x[pick].operands.includes(y[pick]) || y[pick].operands.includes(x[pick]);
    if (x[pick].value === y[pick].value || direct) return false;
    const each = pick === "rate" ? h : "";
    return w.ask(
      `${pick}Gap`,
      w.step(x[pick], "-", y[pick], `${x.who}${each}比${y.who}多${verb}#${unit}。`),
      `{${x.who}${each}比${y.who}多${verb}多少${unit}？|${y.who}${each}比${x.who}少${verb}多少${unit}？|${x.who}比${y.who}${each}多${verb}多少${unit}？|${x.who}和${y.who}${each}${verb}的相差多少${unit}？}`,
      measureOf(scene, `${x.who}${each}比${y.who}多${verb}的${thing || `${unit}数`}`),
    );
  }
  if (roll < 0.68 && phases.length > 1) {
    const total = sumOf(scene, phases);
    const time = phases
      .slice(1)
      .reduce((sofar, p) => w.step(sofar, "+", p.time, `一共${go}了#${hour}。`), phases[0]!.time);
    if (!divides(total, time)) return false;
    return w.ask(
      "mean",
      w.step(total, "/", time, `平均${h}${verb}#${unit}。`),
      `{${names}平均${h}${verb}多少${unit}？|把${names}的时间合起来算，平均${h}${verb}多少${unit}？|按总时间计算，平均${h}${verb}多少${unit}？}`,
    );
  }
  if (roll < 0.76 && phases.length > 1) {
    const total = sumOf(scene, phases);
    const n = phases.length;
    if (total.value % n !== 0) return false;
    return w.ask(
      "apiece",
      w.step(total, "/", w.known(n), `平均#${unit}。`),
      `{${names}平均${verb}多少${unit}？|${names}平均各${verb}多少${unit}？|${names}平均${verb}了多少${unit}${thing}？}`,
    );
  }
  const done = sumOf(scene, phases);
  const value = Math.round(done.value * (1.15 + r.next()));
  const wanted = w.given(10 * Math.ceil(value / 10));
  const told = whole.replace("%", `${wanted}`);
  if (unit === "元" && phases.length > 1) return false;
  w.tell(`${unit === "元" ? last.who : ""}${told}，`, [], 0);
  if (phases.length > 1 && moves(labor)) return false;
  const goes = moves(labor) || unit === "元";
  const finish = unit === "元" ? "挣够" : moves(labor) ? `${verb}完` : "完成";
  const left = w.step(wanted, "-", done, rest[1]);
  if (r.chance(0.4)) {
    return w.ask("rest", left, `{${rest[0]}|这时${rest[0]}|这样${rest[0]}}`);
  }
  if (r.chance(0.6)) {
    if (!divides(left, last.rate)) return false;
    return w.ask(
      "restTime",
      w.step(left, "/", last.rate, `还要#${hour}。`),
      goes
        ? `{照这样，还要${go}多少${hour}？|${last.who}照这样继续${go}，还要多少${hour}才能${finish}？|按原来的速度，${last.who}还要${go}几${hour}？}`
        : `{剩下的由${last.who}按原来的速度完成，还要多少${hour}？|如果余下的全由${last.who}来${verb}，还要${go}多少${hour}？|剩下的照${last.who}的速度${verb}，还要几${hour}？|${last.who}照这样继续${go}，还要多少${hour}才能完成？}`,
    );
  }
  const n = r.int(2, 9);
  const need = left.value / n;
  if (!Number.isInteger(need) || need < low / 2 || need > 1.5 * high) return false;
  const t = w.given(n);
  return w.ask(
    "restRate",
    w.step(left, "/", t, `平均${h}要${verb}#${unit}。`),
    `{剩下的要在${t}${hour}内${finish}，平均${h}要${verb}多少${unit}？|余下的想用${t}${hour}${finish}，平均${h}${verb}多少${unit}？|如果剩下的${t}${hour}${finish}，平均${h}要${verb}多少${unit}？|还有${t}${hour}的时间，平均${h}至少要${verb}多少${unit}才能${finish}？}`,
  );
}
