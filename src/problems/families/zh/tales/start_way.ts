import { bounds } from "../../../cells";
import { fitting, nice } from "../trades/kit";
import { ends, type Link, type Stage, type Start, split } from "./stage";

/** Columns: openings, ways of going with their speed in km an hour, where it goes. */
export const journey: Start = (t, row) => {
  const { r } = t;
  const [x, y] = r.shuffle(row[1]!).map(split) as [string[], string[]];
  const unit = r.pick(["千米", "公里", "英里"]);
  const [v, w] = [t.given(nice(r, bounds(x[1]))), t.given(nice(r, bounds(y?.[1] ?? x[1])))];
  const [h, k] = [t.given(r.int(2, 5)), t.given(r.int(2, 5))];
  const [go, then] = [x[0]!, y?.[0] ?? x[0]!];
  const row2 = [[unit], row[2]!];
  const made = (q: Stage["q"], ask: string): Stage => ({
    ...{ q, unit, thing: "", row: row2, ask },
    what: "way",
  });
  const all = `{H一共走了N${unit}？|H总共走了N${unit}的路？|H这一路一共走了N${unit}？}`;
  const roll = r.next();
  if (roll < 0.35 && y) {
    t.say(
      `{H先${go}${h}小时，每小时走${v}${unit}|一开始，H${go}${h}小时，速度是每小时${v}${unit}}`,
    );
    const one = t.step(v, "*", h, `前一段路长#${unit}。`);
    t.say(`{然后${then}${k}小时，每小时走${w}${unit}|之后，H又${then}${k}小时，每小时${w}${unit}}`);
    const two = t.step(w, "*", k, `后一段路长#${unit}。`);
    if (r.chance(0.2) && one.value !== two.value) {
      const up = one.value > two.value;
      const q = up
        ? t.step(one, "-", two, `相差#${unit}。`)
        : t.step(two, "-", one, `相差#${unit}。`);
      return {
        ...made(q, up ? `前一段路比后一段路长N${unit}？` : `后一段路比前一段路长N${unit}？`),
        what: "end",
      };
    }
    const sum = t.step(one, "+", two, `一共走了#${unit}。`);
    return made(sum, all);
  }
  if (roll < 0.6) {
    const up = r.chance(0.5);
    const d = t.given(r.int(1, Math.max(1, Math.floor(v.value / 3))));
    t.say(`{前${h}小时，H${go}，每小时走${v}${unit}|H${go}出发，头${h}小时每小时走${v}${unit}}`);
    const one = t.step(v, "*", h, `前${h.value}小时走了#${unit}。`);
    t.say(
      up
        ? `{后来H加快了速度，每小时多走${d}${unit}，又走了${k}小时|接下来的${k}小时，H每小时比原来多走${d}${unit}}`
        : `{后来路不好走，H每小时少走${d}${unit}，又走了${k}小时|接下来的${k}小时，H每小时比原来少走${d}${unit}}`,
    );
    const v2 = t.step(v, up ? "+" : "-", d, `后来每小时走#${unit}。`);
    const two = t.step(v2, "*", k, `后${k.value}小时走了#${unit}。`);
    return made(t.step(one, "+", two, `一共走了#${unit}。`), all);
  }
  if (roll < 0.8) {
    t.say(
      `{H${go}，每小时走${v}${unit}，已经走了${h}小时|H${go}走了${h}小时，每小时走${v}${unit}}`,
    );
    return made(t.step(v, "*", h, `已经走了#${unit}。`), `{H已经走了N${unit}？|H走了N${unit}？}`);
  }
  const up = r.chance(0.5);
  const d = t.given(r.int(1, Math.max(1, Math.floor(v.value / 3))));
  t.say(`{W和F同时从同一个地方出发，沿同一条路${go}|W和F一起出发，都是${go}}`);
  t.say(`{W每小时走${v}${unit}，F每小时比W${up ? "多" : "少"}走${d}${unit}}`);
  const v2 = t.step(v, up ? "+" : "-", d, `F每小时走#${unit}。`);
  const mine = t.step(v, "*", h, `W走了#${unit}。`);
  const theirs = t.step(v2, "*", h, `F走了#${unit}。`);
  const q = t.step(mine, "+", theirs, `两人一共走了#${unit}。`);
  return { ...made(q, `${h}小时后，两人走的路加起来是N${unit}？`), what: "end" };
};

const remaining: Link = (t, s) => {
  if (s.what !== "way" || !s.row || s.left) return undefined;
  const unit = s.unit;
  const n = t.given(s.q.value + t.r.int(3, Math.max(8, Math.floor(s.q.value / 2))));
  const goal = t.r.pick(s.row[1]!);
  const text = `{从出发地到${goal}一共有${n}${unit}|到${goal}的全程是${n}${unit}|${goal}离出发地${n}${unit}}`;
  if (t.r.chance(0.5)) t.say(text);
  else t.sayFirst(text);
  const q = t.step(n, "-", s.q, `还剩#${unit}。`);
  return {
    ...s,
    q,
    left: true,
    ask: `{H离${goal}还有N${unit}？|H还要走N${unit}才能到${goal}？|剩下的路还有N${unit}？}`,
  };
};

const arrive: Link = (t, s) => {
  if (s.what !== "way" || !s.left) return undefined;
  const fit = fitting(s.q.value, 3, 120).filter((d) => s.q.value / d > 1 && s.q.value / d <= 10);
  if (fit.length === 0) return undefined;
  const n = t.given(t.r.pick(fit));
  if (t.r.chance(0.5) && n.value <= 10) {
    t.say(`{H想在${n}小时内走完剩下的路|剩下的路H打算用${n}小时走完}`);
    const q = t.step(s.q, "/", n, `每小时要走#${s.unit}。`);
    return ends(s, q, `{H平均每小时要走N${s.unit}？|H每小时应该走N${s.unit}？}`);
  }
  t.say(`{剩下的路上，H每小时走${n}${s.unit}|余下的路程，H以每小时${n}${s.unit}的速度前进}`);
  const q = t.step(s.q, "/", n, "还要走#小时。");
  return ends(s, q, `{H还要走N小时？|走完剩下的路还要N小时？}`);
};

const back: Link = (t, s) => {
  if (s.what !== "way" || s.left) return undefined;
  const roll = t.r.next();
  if (roll < 0.5) {
    const two = t.w.known(2);
    t.say("{之后，H沿原路返回了出发地|最后，H又沿原路回到了出发的地方}", [two]);
    const q = t.step(s.q, "*", two, `来回一共#${s.unit}。`);
    return ends(s, q, `{H来回一共走了N${s.unit}？|这次来回H总共走了N${s.unit}？}`);
  }
  const fit = fitting(s.q.value, 2, 12).filter((d) => s.q.value > d);
  if (fit.length === 0) return undefined;
  const n = t.given(t.r.pick(fit));
  t.say(`{H每走${n}${s.unit}就停下来拍一张照片|每走${n}${s.unit}，H就停下来喝一次水}`);
  const q = t.step(s.q, "/", n, "一共停#次。");
  return ends(s, q, `这一路上，H一共停下来N次？`);
};

export const WAY_LINKS: readonly Link[] = [remaining, remaining, arrive, arrive, arrive, back];
