import { count, families, part } from "../../family";
import { zhCount } from "../../measure";
import { character, place, pupil, zhThing } from "../../words_zh";

/** Asks for a number; 几 now and then. */
export const MANY = "{多少|多少|多少|多少|几}";

/** Chinese: one quantity changes, two are compared, parts make a whole. */
export const zhBasic = families("zh", "basic", {
  gain: [
    1,
    1,
    (s, r) => {
      const [p, q] = [character(s, r), pupil(s, r)];
      const { measure: m, name: t } = zhThing(s, r);
      const [a, b] = [s.given(count(r)), s.given(count(r))];
      s.tell(
        `${p}{有|原来有|原有|已经有}${a}${m}${t}，`,
        `{${q}又{给了|送给}${p}${b}${m}|又{买了|买来|得到|收集了}${b}${m}|后来又{买了|得到}${b}${m}|今天又买来${b}${m}}，`,
      );
      const x = s.step(a, "+", b, `${p}现在有#${m}。`);
      s.ask(
        x,
        `{${p}现在{一共|共|}有${MANY}${m}${t}？|现在{一共|共}有${MANY}${m}${t}？|${p}{一共|共}有${MANY}${m}？}`,
        zhCount("things", m, t, `${p}现在的${t}`),
      );
    },
  ],
  loss: [
    1,
    1,
    (s, r) => {
      const [p, q] = [character(s, r), pupil(s, r)];
      const { measure: m, name: t } = zhThing(s, r);
      const n = count(r) + 1;
      const [a, b] = [s.given(n), s.given(part(r, n))];
      s.tell(
        `${p}{有|原来有|买了|原有}${a}${m}${t}，`,
        `{{送给|给了|借给}${q}${b}${m}|{用去了|用掉了|用了}${b}${m}|{卖出|卖掉}${b}${m}|丢了${b}${m}}，`,
      );
      const x = s.step(a, "-", b, `还剩#${m}。`);
      s.ask(
        x,
        `{还剩{下|}${MANY}${m}${t}？|${p}还{有|剩}${MANY}${m}${t}？|现在还有${MANY}${m}？|剩下${MANY}${m}？}`,
        zhCount("things", m, t, `${p}剩下的${t}`),
      );
    },
  ],
  start: [
    1,
    2,
    (s, r) => {
      const [p, q] = [character(s, r), pupil(s, r)];
      const { measure: m, name: t } = zhThing(s, r);
      const [b, left] = [s.given(count(r)), s.given(count(r))];
      s.tell(
        `{${p}{送给${q}|用去|卖出}${b}${m}${t}{后|以后|之后}，还剩${left}${m}|${p}有一些${t}，{送给${q}|用去了}${b}${m}，还剩${left}${m}|一些${t}，{用去|拿走}${b}${m}，还剩${left}${m}}，`,
      );
      const x = s.step(left, "+", b, `原来有#${m}。`);
      s.ask(x, `{${p}|}原来有${MANY}${m}${t}？`, zhCount("things", m, t, `原来的${t}`));
    },
  ],
  used: [
    1,
    2,
    (s, r) => {
      const p = character(s, r);
      const { measure: m, name: t } = zhThing(s, r);
      const n = count(r) + 1;
      const [a, left] = [s.given(n), s.given(part(r, n))];
      const did = r.pick(["用去", "卖出", "送出", "借出"]);
      s.tell(
        `{${p}有${a}${m}${t}，${did}一些后，还剩${left}${m}|${a}${m}${t}，${did}了一些，还剩${left}${m}|${p}原来有${a}${m}${t}，现在还剩${left}${m}}，`,
      );
      s.ask(
        s.step(a, "-", left, `${did}了#${m}。`),
        `{${did}了${MANY}${m}${t}？|${did}${MANY}${m}？}`,
        zhCount("things", m, t, `${did}的${t}`),
      );
    },
  ],
  more: [
    1,
    1,
    (s, r) => {
      const [p, q] = [character(s, r), pupil(s, r)];
      const { measure: m, name: t } = zhThing(s, r);
      const n = count(r) + 1;
      const more = r.chance(0.5);
      const [a, b] = [s.given(n), s.given(more ? count(r) : part(r, n))];
      const word = more ? "多" : "少";
      s.tell(
        `{${p}有${a}${m}${t}，{${q}比${p}${word}${b}${m}|${q}比他${word}${b}${m}}|${q}的${t}比${p}${word}${b}${m}，${p}有${a}${m}${t}}，`,
      );
      s.ask(
        s.step(a, more ? "+" : "-", b, `${q}有#${m}。`),
        `${q}{有|有|一共有}${MANY}${m}${t}？`,
        zhCount("things", m, t, `${q}的${t}`),
      );
    },
  ],
  reversed: [
    1,
    3,
    (s, r) => {
      const { measure: m, name: t } = zhThing(s, r);
      const [p, q] = [pupil(s, r), pupil(s, r)];
      const n = count(r) + 1;
      const more = r.chance(0.5);
      const [a, b] = [s.given(n), s.given(more ? part(r, n) : count(r))];
      s.tell(`${p}有${a}${m}${t}，比${q}${more ? "多" : "少"}${b}${m}，`);
      s.ask(
        s.step(a, more ? "-" : "+", b, `${q}有#${m}。`),
        `${q}有${MANY}${m}{${t}|}？`,
        zhCount("things", m, t, `${q}的${t}`),
      );
    },
  ],
  difference: [
    1,
    1,
    (s, r) => {
      const [p, q] = [character(s, r), pupil(s, r)];
      const { measure: m, name: t } = zhThing(s, r);
      const n = count(r) + 1;
      const [a, b] = [s.given(n), s.given(part(r, n))];
      s.tellInAnyOrder(`${p}有${a}${m}${t}，`, `${q}有${b}${m}${t}，`);
      const more = r.chance(0.5);
      s.ask(
        s.step(a, "-", b, more ? `${p}多#${m}。` : `${q}少#${m}。`),
        more ? `${p}比${q}多${MANY}${m}${t}？` : `${q}比${p}少${MANY}${m}${t}？`,
        zhCount("things", m, t, `相差的${t}`),
      );
    },
  ],
  total: [
    1,
    1,
    (s, r) => {
      const { measure: m, name: t } = zhThing(s, r);
      const [p, q] = [pupil(s, r), pupil(s, r)];
      const [a, b] = [s.given(count(r)), s.given(count(r))];
      const where = place(r);
      s.tell(
        `{${p}有${a}${m}${t}，${q}有${b}${m}|${where}{上午|昨天}运来${a}${m}${t}，{下午|今天}又运来${b}${m}|{第一天卖出${a}${m}${t}，第二天卖出${b}${m}|第一次买来${a}${m}${t}，第二次买来${b}${m}}}，`,
      );
      s.ask(
        s.step(a, "+", b, `一共有#${m}。`),
        `{一共|共|总共}{有|是}${MANY}${m}${t}？`,
        zhCount("things", m, t, `所有的${t}`),
      );
    },
  ],
  otherPart: [
    1,
    1,
    (s, r) => {
      const group = r.chance(0.5);
      const n = group ? r.int(12, 60) : count(r) + 3;
      const [a, b] = [s.given(n), s.given(part(r, n))];
      if (group) {
        const where = r.pick([
          "三年级一班",
          "合唱队",
          "舞蹈组",
          "美术组",
          "足球队",
          "一个班",
          "夏令营",
        ]);
        const [x, y] = r.pick([
          ["男生", "女生"],
          ["女生", "男生"],
        ] as const);
        s.tell(`${where}{有|一共有|共有}${a}人，其中${x}有${b}人，`);
        s.ask(
          s.step(a, "-", b, `${y}有#人。`),
          `${y}有${MANY}人？`,
          zhCount("people", "人", y, `${where}的${y}`),
        );
      } else {
        const { measure: m, name: t } = zhThing(s, r);
        const [x, y] = r.pick([
          ["红", "黄"],
          ["大", "小"],
          ["新", "旧"],
          ["白", "黑"],
        ] as const);
        s.tell(`{一共有|盒子里有}${a}${m}${t}，其中${x}的有${b}${m}，其余是${y}的，`);
        s.ask(
          s.step(a, "-", b, `${y}的有#${m}。`),
          `${y}的有${MANY}${m}？`,
          zhCount("things", m, t, `${y}的${t}`),
        );
      }
    },
  ],
});
