import { bounds } from "../../../cells";
import type { Knot } from "../../../weaving/web_zh";
import { asked, fitting, many, nice, type Plot, rows, shareOf, type Tale } from "./kit";
import { two } from "./meet";
import { TRIPS } from "./table_trip";

interface Trip {
  readonly t: Tale;
  readonly who: string;
  readonly verb: string;
  readonly way: string;
  readonly unit: string;
  readonly time: string;
  readonly speed: readonly [number, number];
  readonly fast: string;
  readonly slow: string;
}

interface Leg {
  readonly far: Knot;
  readonly v?: Knot;
  readonly hours?: Knot;
}

const TABLE = rows(TRIPS);

/** The first stretch. */
function firstLeg(p: Trip, total?: Knot): Leg | undefined {
  const { t, verb, unit, time } = p;
  const { w, r } = t;
  if (total !== undefined && r.chance(0.35)) {
    const share = shareOf(w, r, total, `已经${verb}了#${unit}。`);
    if (!share) return undefined;
    w.tell(
      `{已经${verb}了全程的${share.text}|到中午时，${verb}了全程的${share.text}|先${verb}了全程的${share.text}}，`,
      share.about,
    );
    return { far: share.knot };
  }
  const v = w.given(nice(r, p.speed));
  const hours = w.given(r.int(2, 8) + (time === "分钟" ? r.int(0, 8) : 0));
  w.tell(
    `{前${hours}${time}平均每${time}${verb}${v}${unit}|先以每${time}${v}${unit}的速度${verb}了${hours}${time}|开始时每${time}${verb}${v}${unit}，${verb}了${hours}${time}}，`,
  );
  return { far: w.step(v, "*", hours, `前${hours.value}${time}${verb}了#${unit}。`), v, hours };
}

/** A later speed. */
function nextSpeed(p: Trip, value: number, before: Knot | undefined): Knot | undefined {
  const { t, verb, unit, time } = p;
  const { w, r } = t;
  if (value === before?.value) return undefined;
  if (before === undefined || r.chance(0.3)) {
    const v = w.given(value);
    w.tell(
      `{后来每${time}${verb}${v}${unit}|接着改为每${time}${verb}${v}${unit}|余下的路每${time}${verb}${v}${unit}}，`,
    );
    return v;
  }
  const more = value > before.value;
  const d = w.given(Math.abs(value - before.value));
  if (d.value > before.value * 0.6) return undefined;
  w.tell(
    `{${more ? p.fast : p.slow}|${more ? p.fast : p.slow}|后来}${/[，来]$/.test(more ? p.fast : p.slow) ? "" : "，"}每${time}比原来${more ? "多" : "少"}${verb}${d}${unit}，`.replace(
      /，{2}/g,
      "，",
    ),
  );
  return w.step(before, more ? "+" : "-", d, `后来每${time}${verb}#${unit}。`);
}

/** One who is on the way. */
function journey(p: Trip): boolean {
  const { t, who, verb, way, unit, time } = p;
  const { w, r } = t;
  const [low, high] = p.speed;
  let plan: Knot | undefined;
  let total: Knot;
  const span: [number, number] = time === "分钟" ? [8, 24] : [4, 12];
  if (r.chance(0.4)) {
    const v = w.given(nice(r, p.speed));
    plan = w.given(r.int(...span));
    w.tell(
      `{${who}${way}，原计划每${time}${verb}${v}${unit}，${plan}${time}到达|${who}${way}，如果每${time}${verb}${v}${unit}，${plan}${time}可以到达}，`,
    );
    total = w.step(v, "*", plan, `全程有#${unit}。`);
  } else {
    total = w.given(nice(r, [low * span[0], high * span[1]]));
    w.tell(
      `{${who}${way}，全程${total}${unit}|${who}${way}，路程是${total}${unit}|${who}${way}，一共要${verb}${total}${unit}}，`,
    );
  }
  const leg = firstLeg(p, total);
  if (!leg || leg.far.value >= total.value) return false;
  const rest = w.step(total, "-", leg.far, `走完前一段，离终点还有#${unit}。`);
  const roll = r.next();
  if (roll < 0.25) {
    const what = many(r, rest);
    return w.ask(
      "rest",
      rest,
      asked(
        r,
        `{离终点还有${what}${unit}？|还剩${what}${unit}的路？|还要${verb}${what}${unit}才能到？}`,
      ),
    );
  }
  if (roll < 0.5) {
    const fit = fitting(rest.value, 2, span[1]).filter(
      (n) => rest.value / n >= low * 0.7 && rest.value / n <= high * 1.4,
    );
    if (fit.length === 0) return false;
    const n = w.given(r.pick(fit));
    const v = w.step(rest, "/", n, `后来每${time}要${verb}#${unit}。`);
    if (leg.v && v.value !== leg.v.value && r.chance(0.45)) {
      const more = v.value > leg.v.value;
      const gap = more
        ? w.step(v, "-", leg.v, `每${time}比原来多#${unit}。`)
        : w.step(leg.v, "-", v, `每${time}比原来少#${unit}。`);
      return w.ask(
        "change",
        gap,
        `剩下的路用${n}${time}走完，平均每${time}要比原来${more ? "多" : "少"}${verb}${many(r, gap)}${unit}？`,
      );
    }
    return w.ask(
      "speed",
      v,
      `{剩下的路要在${n}${time}内${verb}完，平均每${time}要${verb}${many(r, v)}${unit}？|要想再过${n}${time}到达，平均每${time}应${verb}${many(r, v)}${unit}？}`,
    );
  }
  const fit = fitting(rest.value, low * 0.7, high * 1.4).filter(
    (d) => rest.value / d > 1 && rest.value / d <= span[1],
  );
  if (fit.length === 0) return false;
  const v = nextSpeed(p, r.pick(fit), leg.v);
  if (!v) return false;
  const more = w.step(rest, "/", v, `剩下的路要用#${time}。`);
  if (!leg.hours || r.chance(0.4))
    return w.ask(
      "hours",
      more,
      asked(
        r,
        `{还要${many(r, more)}${time}才能到达？|再过${many(r, more)}${time}可以到达终点？|剩下的路要${verb}${many(r, more)}${time}？}`,
      ),
    );
  const all = w.step(leg.hours, "+", more, `一共用了#${time}。`);
  if (plan && plan.value !== all.value && r.chance(0.6)) {
    const early = all.value < plan.value;
    const gap = early
      ? w.step(plan, "-", all, `提前#${time}到达。`)
      : w.step(all, "-", plan, `晚到#${time}。`);
    return w.ask(
      "early",
      gap,
      asked(
        r,
        early
          ? `{比计划提前${many(r, gap)}${time}到达？|这样能提前${many(r, gap)}${time}到达？}`
          : `{比计划晚到${many(r, gap)}${time}？|这样比原计划多用${many(r, gap)}${time}？}`,
      ),
    );
  }
  return w.ask(
    "all",
    all,
    asked(r, `{全程一共要用${many(r, all)}${time}？|从出发到到达一共用了${many(r, all)}${time}？}`),
  );
}

/** Two stretches; the way is asked for, or the way back. */
function stretches(p: Trip): boolean {
  const { t, who, verb, way, unit, time } = p;
  const { w, r } = t;
  const [low, high] = p.speed;
  w.tell(`${who}${way}，`);
  const leg = firstLeg(p);
  if (!leg?.v || !leg.hours) return false;
  const roll = r.next();
  const v2 = nextSpeed(p, nice(r, [Math.ceil(low * 0.8), Math.floor(high * 1.3)]), leg.v);
  if (!v2) return false;
  const n = w.given(r.int(2, 7));
  w.tell(
    `{又${verb}了${n}${time}才到达|再用${n}${time}到达了终点|这样${verb}了${n}${time}，正好到达}，`,
  );
  const far = w.step(v2, "*", n, `后${n.value}${time}${verb}了#${unit}。`);
  if (roll < 0.2 && far.value !== leg.far.value) {
    const more = far.value > leg.far.value;
    const gap = more
      ? w.step(far, "-", leg.far, `后一段多#${unit}。`)
      : w.step(leg.far, "-", far, `后一段少#${unit}。`);
    return w.ask("gap", gap, `后一段路比前一段${more ? "多" : "少"}多少${unit}？`);
  }
  const sum = w.step(leg.far, "+", far, `全程有#${unit}。`);
  if (roll < 0.5)
    return w.ask(
      "sum",
      sum,
      asked(
        r,
        `{全程一共有${many(r, sum)}${unit}？|${who}一共${verb}了${many(r, sum)}${unit}？|这段路全长多少${unit}？}`,
      ),
    );
  if (roll < 0.75) {
    const hours = w.step(leg.hours, "+", n, `一共用了#${time}。`);
    const mean = w.step(sum, "/", hours, `平均每${time}${verb}#${unit}。`);
    return w.ask(
      "mean",
      mean,
      asked(
        r,
        `{全程平均每${time}${verb}${many(r, mean)}${unit}？|${who}平均每${time}${verb}${many(r, mean)}${unit}？}`,
      ),
    );
  }
  const fit = fitting(sum.value, 2, 20).filter(
    (h) => sum.value / h >= low * 0.7 && sum.value / h <= high * 1.4,
  );
  if (fit.length === 0 || /登|雁|一周|赛|草原|大象|任务|洒水|送货|收水果/.test(who + way))
    return false;
  if (r.chance(0.5)) {
    const hours = w.given(r.pick(fit));
    const v = w.step(sum, "/", hours, `返回时每${time}${verb}#${unit}。`);
    return w.ask(
      "back",
      v,
      `按原路返回用了${hours}${time}，{返回时平均每${time}${verb}${many(r, v)}${unit}？|回来时每${time}${verb}${many(r, v)}${unit}？}`,
    );
  }
  const v = w.given(sum.value / r.pick(fit));
  const hours = w.step(sum, "/", v, `返回要用#${time}。`);
  return w.ask(
    "return",
    hours,
    `按原路返回，每${time}${verb}${v}${unit}，{返回要用${many(r, hours)}${time}？|${many(r, hours)}${time}可以回到出发地？}`,
  );
}

/** Ways, speeds and times. */
export const travelling: Plot = (t) => {
  const [who, verb, way, unit, time, speed, fast, slow] = t.r.pick(TABLE);
  const p: Trip = {
    t,
    who: t.r.pick(who!).replace("W", t.who),
    verb: verb![0]!,
    way: way![0]!,
    unit: unit![0]!,
    time: time![0]!,
    speed: bounds(speed?.[0]),
    fast: fast![0]!,
    slow: slow![0]!,
  };
  const roll = t.r.next();
  return roll < 0.5 ? journey(p) : roll < 0.75 ? stretches(p) : two(t);
};
