import { bounds } from "../../../cells";
import { fitting, nice } from "../trades/kit";
import { ends, type Link, type Stage, type Start, split } from "./stage";

/** Columns: openings, verb, measure word, thing, how many a day, time, parts that hold several with their size. */
export const todo: Start = (t, row) => {
  const { r } = t;
  const [verb, unit, thing, time] = [row[1]![0]!, row[2]![0]!, row[3]![0]!, row[5]![0]!];
  const range = bounds(row[4]![0]);
  const [part, size] = split(row[6]![0]);
  let total: Stage["q"];
  if (part && r.chance(0.5)) {
    const [n, m] = [t.given(r.int(4, 16)), t.given(nice(r, bounds(size)))];
    t.say(
      `{${thing}一共有${n}${part}，每${part}有${m}${unit}|这些${thing}共有${n}${part}，每${part}${m}${unit}}`.replace(
        "{",
        `{`,
      ),
    );
    total = t.step(n, "*", m, `一共有#${unit}。`);
  } else {
    total = t.given(nice(r, [range[0] * 6, range[1] * 12]));
    t.say(
      `{H一共要${verb}${total}${unit}${thing}|要${verb}的${thing}一共有${total}${unit}|H的任务是${verb}${total}${unit}${thing}}`,
    );
  }
  const done: Stage["q"][] = [];
  const roll = r.next();
  const a = t.given(nice(r, range));
  if (roll < 0.45) {
    const n = t.given(r.int(2, 6));
    t.say(
      `{前${n}${time}，H每${time}${verb}${a}${unit}|H每${time}${verb}${a}${unit}，已经${verb}了${n}${time}}`,
    );
    done.push(t.step(a, "*", n, `已经${verb}了#${unit}。`));
  } else if (roll < 0.8) {
    t.say(`{第一${time}，H${verb}了${a}${unit}|第一${time}H只${verb}了${a}${unit}}`);
    let b: Stage["q"];
    if (r.chance(0.5)) {
      const k = t.given(r.int(2, 3));
      t.say(
        `{第二${time}${verb}的是第一${time}的${k}倍|第二${time}，H${verb}的数量是第一${time}的${k}倍}`,
      );
      b = t.step(a, "*", k, `第二${time}${verb}了#${unit}。`);
    } else {
      const d = t.given(r.int(2, Math.max(2, Math.floor(a.value / 2))));
      const up = r.chance(0.6);
      if (!up && d.value >= a.value) return undefined;
      t.say(
        `{第二${time}比第一${time}${up ? "多" : "少"}${verb}了${d}${unit}|第二${time}，H比前一${time}${up ? "多" : "少"}${verb}了${d}${unit}}`,
      );
      b = t.step(a, up ? "+" : "-", d, `第二${time}${verb}了#${unit}。`);
    }
    done.push(t.step(a, "+", b, `两${time}一共${verb}了#${unit}。`));
  } else {
    const b = t.given(nice(r, range));
    t.say(
      `{H上个星期${verb}了${a}${unit}，这个星期又${verb}了${b}${unit}|${verb}了${a}${unit}以后，H休息了一会儿，又${verb}了${b}${unit}}`,
    );
    done.push(t.step(a, "+", b, `一共${verb}了#${unit}。`));
  }
  if (done[0]!.value >= total.value) return undefined;
  const q = t.step(total, "-", done[0]!, `还剩#${unit}没有${verb}。`);
  return {
    ...{ q, unit, thing, row },
    what: "work",
    left: true,
    ask: `{H还要${verb}N${unit}？|H还剩N${unit}没有${verb}？|还剩N${unit}${thing}没有${verb}？|H还有N${unit}${thing}要${verb}？}`,
  };
};

const deadline: Link = (t, s) => {
  if (s.what !== "work" || !s.left || !s.row) return undefined;
  const [verb, time] = [s.row[1]![0]!, s.row[5]![0]!];
  const [low, high] = bounds(s.row[4]![0]);
  if (t.r.chance(0.5)) {
    const fit = fitting(s.q.value, 2, 12).filter(
      (d) => s.q.value / d >= low / 2 && s.q.value / d <= 2 * high,
    );
    if (fit.length === 0) return undefined;
    const n = t.given(t.r.pick(fit));
    t.say(`{剩下的，H想在${n}${time}里${verb}完|H只剩下${n}${time}的时间了}`);
    const q = t.step(s.q, "/", n, `平均每${time}要${verb}#${s.unit}。`);
    return ends(
      s,
      q,
      `{H平均每${time}要${verb}N${s.unit}？|接下来H平均每${time}要${verb}N${s.unit}才能按时完成？}`,
    );
  }
  const fit = fitting(s.q.value, low * 0.7, high * 2).filter(
    (d) => s.q.value / d > 1 && s.q.value / d <= 20,
  );
  if (fit.length === 0) return undefined;
  const n = t.given(t.r.pick(fit));
  t.say(`{接下来，H每${time}${verb}${n}${s.unit}|从现在开始，H每${time}能${verb}${n}${s.unit}}`);
  const q = t.step(s.q, "/", n, `还要#${time}。`);
  return ends(
    s,
    q,
    `{H还要N${time}才能${verb}完？|剩下的H还要${verb}N${time}？|H还需要N${time}？}`,
  );
};

const help: Link = (t, s) => {
  if (s.what !== "work" || !s.left || !s.row || t.crowded) return undefined;
  const verb = s.row[1]![0]!;
  if (t.r.chance(0.5) && s.q.value % 2 === 0) {
    const k = t.w.known(2);
    t.say(
      `{F答应帮忙，把剩下的{${verb}|做}一半|好在F愿意分担剩下的一半}`.replace(`{${verb}|做}`, verb),
      [k],
    );
    const q = t.step(s.q, "/", k, `各自还要${verb}#${s.unit}。`);
    return { ...s, q, ask: `{W自己还要${verb}N${s.unit}？|W还要${verb}N${s.unit}？}` };
  }
  const n = t.given(t.r.int(2, Math.max(2, Math.floor(s.q.value / 2))));
  if (n.value >= s.q.value) return undefined;
  t.say(`{F帮忙${verb}了${n}${s.unit}|后来，F替W${verb}了${n}${s.unit}}`);
  const q = t.step(s.q, "-", n, `W还要${verb}#${s.unit}。`);
  return { ...s, q, ask: `{W还要${verb}N${s.unit}？|还剩N${s.unit}没有${verb}？}` };
};

export const TODO_LINKS: readonly Link[] = [deadline, deadline, deadline, help];
