import { zhSize } from "../../../measure";
import type { Knot } from "../../../weaving/web_zh";
import { divides, measureOf } from "./labor_asks";
import { compared, did, moves, type Scene } from "./labor_rates";

/** Two at once, one of them perhaps before the other: with the whole told or asked for. */
export function pairAsks(scene: Scene): boolean {
  const { w, labor, r } = scene;
  const { actors, verb, unit, hour, low, high, most, whole, both, go } = labor;
  const [p, q] = actors as [string, string];
  const h = `每${hour}`;
  const meet = moves(labor);
  const rate = w.given(r.int(low, high));
  const does = did(labor, rate, true);
  if (unit === "元") return false;
  w.tell(`{${p}${h}${does}|${p}平均${h}${does}|${p}${h}{能|可以}${does}}，`);
  let other: Knot | undefined;
  if (r.chance(0.3)) {
    other = w.given(r.int(low, high));
    w.tell(
      `{${q}${h}${verb}${other}${unit}|${q}平均${h}${verb}${other}${unit}|${q}${h}{能|可以}${verb}${other}${unit}}，`,
    );
  } else other = compared(scene, q, p, rate);
  if (!other) return false;
  const pair = `${p}和${q}`;
  const sum = w.step(rate, "+", other, `${pair}${h}共${verb}#${unit}。`);
  const t = r.int(2, most);
  const ahead = r.chance(0.35) ? r.int(1, Math.max(1, Math.round(most / 3))) : 0;
  const size = rate.value * ahead + sum.value * t;
  const start = ahead > 0 ? w.given(ahead) : undefined;
  const alone = start && w.step(rate, "*", start, `${p}先${verb}#${unit}。`);
  if (start) {
    w.tell(
      meet
        ? `{${p}先出发${start}${hour}后，${q}从对面出发|${p}先${go}了${start}${hour}，${q}才从对面出发|${p}比${q}早出发${start}${hour}，${pair}相向而行}，`
        : `{${p}先单独${go}了${start}${hour}|先由${p}单独${go}${start}${hour}|${p}先${go}了${start}${hour}}，`,
    );
  }
  if (r.chance(0.55)) {
    const all = w.given(size);
    w.tell(`${whole.replace("%", `${all}`)}，`, [], 0);
    const left = alone ? w.step(all, "-", alone, `还有#${unit}。`) : all;
    const time = w.step(left, "/", sum, `${meet ? "相遇要" : "一起要"}#${hour}。`);
    if (r.chance(0.25)) {
      const which = r.chance(0.5) || start ? q : p;
      return w.ask(
        "jointShare",
        w.step(which === q ? other : rate, "*", time, `${which}${verb}#${unit}。`),
        meet
          ? `{${start ? "" : `${pair}${both}，`}相遇时${which}${verb}了多少${unit}？|${start ? "" : `${pair}${both}，`}到相遇时，${which}共${verb}多少${unit}？}`
          : `{${start ? "然后" : ""}${pair}${both}，完成时${which}${verb}了多少${unit}？|${start ? "接着" : ""}${pair}${both}到完成，${which}一共${verb}多少${unit}？}`,
      );
    }
    return w.ask(
      "jointTime",
      time,
      meet
        ? start
          ? `{${q}出发后多少${hour}${pair}相遇？|${q}出发几${hour}后与${p}相遇？|再过多少${hour}相遇？}`
          : `{${pair}${both}，几${hour}后相遇？|${pair}${both}，经过多少${hour}相遇？|${pair}${both}，多少${hour}能相遇？}`
        : start
          ? `{剩下的${pair}${both}，还要多少${hour}？|余下的由${pair}${both}，还要几${hour}完成？|然后${pair}${both}，还要多少${hour}才能完成？}`
          : `{${pair}${both}，多少${hour}可以完成？|如果${pair}${both}，要几${hour}？|${pair}${both}，需要多少${hour}才能完成？}`,
    );
  }
  const n = w.given(t);
  if (start === undefined && r.chance(0.3)) {
    const told = other.operands[0] === rate && /^[+-]$/.test(other.operators.join(""));
    if (rate.value === other.value || (told && other.operands[1]?.role === "given")) return false;
    const faster = other.value > rate.value;
    const [x, y] = faster ? [q, p] : [p, q];
    const gap = w.step(
      faster ? other : rate,
      "-",
      faster ? rate : other,
      `${x}${h}比${y}多${verb}#${unit}。`,
    );
    return w.ask(
      "drift",
      w.step(gap, "*", n, `${x}比${y}多${verb}#${unit}。`),
      `{照这样，${n}${hour}后${x}比${y}多${verb}多少${unit}？|${n}${hour}里${x}比${y}多${verb}多少${unit}？|${pair}都${go}${n}${hour}，${y}比${x}少${verb}多少${unit}？}`,
      measureOf(scene, `${x}比${y}多${verb}的${labor.thing || `${unit}数`}`),
    );
  }
  const done = w.step(sum, "*", n, `${n.value}${hour}一起${verb}#${unit}。`);
  const total = alone ? w.step(alone, "+", done, `一共${verb}#${unit}。`) : done;
  w.tell(
    meet
      ? start
        ? `{又过了${n}${hour}相遇|再过${n}${hour}${pair}相遇}，`
        : `{${pair}${both}，${n}${hour}后相遇|${pair}${both}，经过${n}${hour}相遇}，`
      : start
        ? `{接着${pair}${both}${n}${hour}正好完成|然后${pair}${both}，又用了${n}${hour}完成}，`
        : `{${pair}${both}，${n}${hour}正好完成|${pair}${both}，用了${n}${hour}完成}，`,
  );
  const asked = meet ? `${whole.split("相距")[0]}相距` : `一共${verb}了`;
  return w.ask(
    "jointWhole",
    total,
    `{${asked}多少${unit}？|{请问|那么|}${asked}多少${unit}？|求${asked}多少${unit}。}`,
    meet
      ? zhSize("length", unit, `${asked.replace("相距", "之间")}的路程`)
      : measureOf(scene, `一共${verb}的${labor.thing || `${unit}数`}`),
  );
}

/** So much an hour was planned, and more was done. */
export function planned(scene: Scene): boolean {
  const { w, labor, r } = scene;
  const { verb, unit, thing, hour, most, go, low, high, actors } = labor;
  if (unit === "元" || thing === "小麦" || verb === "注水") return false;
  const [p, h] = [actors[0]!, `每${hour}`];
  const rate = w.given(r.int(low, high));
  const does = did(labor, rate, true);
  const days = w.given(r.int(3, most + 6));
  const all = w.step(rate, "*", days, `一共要${verb}#${unit}。`);
  const finish = moves(labor) ? "到达" : "完成";
  const task = moves(labor) ? "到达目的地" : "完成任务";
  w.tell(
    `{${p}原计划${h}${does}，${days}${hour}${task}|${p}计划${days}${hour}${task}，${h}${does}|按计划，${p}${h}${does}，${days}${hour}可以${finish}|${p}原计划用${days}${hour}${task}，${h}要${does}}，`,
  );
  const roll = r.next();
  if (roll < 0.5) {
    const real = compared(scene, "实际", "计划", rate);
    if (!real || !divides(all, real) || real.value <= rate.value) return false;
    const time = w.step(all, "/", real, `实际用了#${hour}。`);
    if (r.chance(0.4)) {
      return w.ask(
        "realTime",
        time,
        `{实际用了多少${hour}？|实际几${hour}${finish}？|这样实际要多少${hour}？|实际${go}了多少${hour}？}`,
      );
    }
    return w.ask(
      "early",
      w.step(days, "-", time, `提前了#${hour}。`),
      `{实际提前了多少${hour}？|可以提前几${hour}？|实际比计划少用多少${hour}？|实际提前几${hour}${finish}？}`,
    );
  }
  const cut = r.int(1, Math.max(1, Math.floor(days.value / 3)));
  const x = w.given(cut);
  const t = w.step(days, "-", x, `实际用了#${hour}。`);
  if (!divides(all, t)) return false;
  w.tell(
    `{实际提前${x}${hour}${finish}|结果提前了${x}${hour}|实际少用了${x}${hour}|结果比计划少用${x}${hour}}，`,
  );
  const real = w.step(all, "/", t, `实际${h}${verb}#${unit}。`);
  if (r.chance(0.4)) {
    return w.ask(
      "realMore",
      w.step(real, "-", rate, `实际${h}多${verb}#${unit}。`),
      `{实际${h}比计划多${verb}多少${unit}？|实际${h}多${verb}了多少${unit}？|平均${h}比计划多${verb}多少${unit}？}`,
    );
  }
  return w.ask(
    "realRate",
    real,
    `{实际${h}${verb}多少${unit}？|实际平均${h}${verb}多少${unit}？|实际${h}${verb}了多少${unit}${thing}？}`,
    measureOf(scene, `实际${h}${verb}的${thing || `${unit}数`}`),
  );
}
