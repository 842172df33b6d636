import { families } from "../../../family";
import { zhCount, zhSize } from "../../../measure";
import { pupil } from "../../../words_zh";
import { bothOf, COUNTED, ways } from "./words";

/** Chinese: grades 4 to 6, averages and steady rates. */
export const zhUpperAverage = families("zh", "upper", {
  weighted: [
    5,
    5,
    (s, r) => {
      const kind = r.int(0, 3);
      const [n, m] = [r.int(3, 30), r.int(3, 30)];
      const base = [r.int(70, 90), r.int(10, 30), r.int(300, 600), r.int(130, 150)][kind] ?? 80;
      const [a, b] = [base, base + r.int(2, 15)];
      if (n === m || (n * a + m * b) % (n + m) !== 0) return false;
      const [x, v, y, w] = [s.given(n), s.given(a), s.given(m), s.given(b)];
      const [u, ask, unit] = (
        [
          ["人", "两个小组的平均成绩是", "分"],
          ["千克", "混合后每千克糖是", "元"],
          ["公顷", "两块地平均每公顷产", "千克"],
          ["人", "全班平均身高是", "厘米"],
        ] as const
      )[kind] ?? ["人", "平均成绩是", "分"];
      s.tell(
        (
          [
            ways(
              `数学竞赛中，第一小组${x}人，平均每人得${v}分，第二小组${y}人，平均每人得${w}分，`,
              `第一小组有${x}人，第二小组有${y}人，一次测验，第一小组的平均分是${v}分，第二小组的是${w}分，`,
              `两个小组测验，${x}人的小组平均得${v}分，${y}人的小组平均得${w}分，`,
            ),
            ways(
              `商店把${x}千克每千克${v}元的奶糖和${y}千克每千克${w}元的酥糖混在一起卖，`,
              `奶糖每千克${v}元，酥糖每千克${w}元，用${x}千克奶糖和${y}千克酥糖配成什锦糖，`,
              `什锦糖由奶糖${x}千克、酥糖${y}千克混合而成，两种糖每千克的价钱分别是${v}元和${w}元，`,
            ),
            ways(
              `东边的地有${x}公顷，平均每公顷收小麦${v}千克，西边的地有${y}公顷，平均每公顷收${w}千克，`,
              `农场有两块麦田，一块${x}公顷，每公顷产小麦${v}千克，另一块${y}公顷，每公顷产${w}千克，`,
            ),
            ways(
              `一个班有女生${x}人，平均身高${v}厘米，男生${y}人，平均身高${w}厘米，`,
              `班里${x}名女生平均高${v}厘米，${y}名男生平均高${w}厘米，`,
            ),
          ] as const
        )[kind] ?? "",
      );
      const [one, other, all] = (
        [
          ["第一小组", "第二小组", "两组"],
          ["奶糖", "酥糖", "两种糖"],
          ["第一块地", "另一块地", "两块地"],
          ["女生", "男生", "全班"],
        ] as const
      )[kind] ?? ["第一组", "第二组", "两组"];
      const p = s.step(x, "*", v, `${one}共#${unit}。`);
      const q = s.step(y, "*", w, `${other}共#${unit}。`);
      const sum = s.step(p, "+", q, `${all}共#${unit}。`);
      const k = s.step(x, "+", y, `${all}共#${u}。`);
      s.ask(
        s.step(sum, "/", k, `平均是#${unit}。`),
        ways(`${ask}多少${unit}？`, `求${ask}多少${unit}。`),
        zhCount("units", unit, unit, "求出的平均数"),
      );
    },
  ],
  otherAverage: [
    5,
    6,
    (s, r) => {
      const [n, m] = [r.int(4, 28), r.int(4, 28)];
      const mean = r.int(70, 92);
      const d = r.int(1, 6);
      if (n === m || (n * d) % m !== 0 || (n * d) / m > 8) return false;
      const up = r.chance(0.5);
      const a = up ? mean - d : mean + d;
      const [x, v, y, w] = [s.given(n + m), s.given(mean), s.given(n), s.given(a)];
      const [one, other] = r.chance(0.5) ? ["男生", "女生"] : ["女生", "男生"];
      const where = r.pick(["五年级一班", "六年级二班", "实验班", "三班", "合唱队"]);
      const [what, unit] =
        where === "合唱队" ? ["乐理考试", "分"] : [r.pick(["数学测验", "体育测试"]), "分"];
      s.tell(
        ways(
          `${y}名${one}的平均分是${w}分，连同${other}在内，${where}${x}人参加${what}的平均分是${v}分，`,
          `${where}共有${x}人，${what}的平均分是${v}分，其中${one}${y}人，平均${w}分，`,
          `在${what}中，${where}${y}名${one}平均得${w}分，全体${x}人平均得${v}分，`,
          `${where}${x}名同学参加${what}，全体平均${v}分，已知${one}有${y}人，${one}的平均分是${w}分，`,
        ),
      );
      const p = s.step(x, "*", v, `全体共得#${unit}。`);
      const q = s.step(y, "*", w, `${one}共得#${unit}。`);
      const left = s.step(p, "-", q, `${other}共得#${unit}。`);
      const k = s.step(x, "-", y, `${other}有#人。`);
      s.ask(
        s.step(left, "/", k, `${other}平均得#${unit}。`),
        ways(`${other}的平均分是多少？`, `${other}平均每人得多少分？`, `求${other}的平均分。`),
        zhCount("units", "分", "分", `${other}的平均分`),
      );
    },
  ],
  newMember: [
    4,
    5,
    (s, r) => {
      const [n, up] = [r.int(3, 9), r.chance(0.5)];
      const [what, u, lo, hi] = r.pick([
        ["身高", "厘米", 136, 155],
        ["体重", "千克", 30, 45],
        ["年龄", "岁", 12, 30],
        ["跳绳次数", "次", 90, 140],
      ] as const);
      const mean = r.int(lo, hi);
      const d = r.int(1, 2);
      if (!up && mean - d * (n + 1) < 0.75 * lo) return false;
      const after = up ? mean + d : mean - d;
      const [a, b, c] = [s.given(n), s.given(mean), s.given(after)];
      s.tell(
        ways(
          `平均${what}${b}${u}的${a}个人里又加进一个人，平均${what}成了${c}${u}，`,
          `${a}名队员的平均${what}是${b}${u}，又来了一名新队员，平均${what}变成${c}${u}，`,
          `舞蹈队原有${a}人，平均${what}${b}${u}，新加入一人后，平均${what}是${c}${u}，`,
          `一个小组${a}个人的${what}平均是${b}${u}，加上新来的那个人，平均是${c}${u}，`,
        ),
      );
      const x = s.step(a, "*", b, `原来的总和是#${u}。`);
      const k = s.step(a, "+", s.constant(1), "现在有#人。");
      const y = s.step(k, "*", c, `现在的总和是#${u}。`);
      s.ask(
        s.step(y, "-", x, `新来的是#${u}。`),
        ways(`新来的人的${what}是多少${u}？`, `后来的那个人${what}是多少${u}？`),
        u === "次" ? zhCount("units", u, "次", "新来的人跳绳的次数") : undefined,
      );
    },
  ],
  misread: [
    3,
    5,
    (s, r) => {
      const [n, d] = [r.int(4, 12), r.int(1, 8)];
      const wrong = r.int(10, 99);
      const up = r.chance(0.5);
      const right = up ? wrong + n * d : wrong - n * d;
      if (right < 5 || right > 150) return false;
      const mean = r.int(Math.max(20, d + 5), 95);
      const [a, b, x, y] = [s.given(n), s.given(mean), s.given(right), s.given(wrong)];
      const p = pupil(s, r);
      s.tell(
        ways(
          `本来是${x}的一个数被${p}当成了${y}，这样求得${a}个数的平均数为${b}，`,
          `${p}求${a}个数的平均数，把其中的${x}错看成了${y}，算出的平均数是${b}，`,
          `计算${a}个数的平均数时，${p}把一个数${x}写成了${y}，结果得到${b}，`,
          `${p}算出${a}个数的平均数是${b}，后来发现把${x}当成了${y}，`,
        ),
      );
      const diff = up ? s.step(x, "-", y, "总和少算了#。") : s.step(y, "-", x, "总和多算了#。");
      const each = s.step(diff, "/", a, `平均数${up ? "少" : "多"}了#。`);
      s.ask(
        s.step(b, up ? "+" : "-", each, "正确的平均数是#。"),
        ways("正确的平均数是多少？", "平均数应该是多少？", `这${n}个数的平均数其实是多少？`),
      );
    },
  ],
  middleOne: [
    5,
    5,
    (s, r) => {
      const [n, m] = [r.int(2, 4), r.int(2, 4)];
      const [a, b] = [r.int(20, 90), r.int(20, 90)];
      const mid = r.int(15, 99);
      const k = n + m - 1;
      const rest = n * a + m * b - mid;
      if (rest % k !== 0 || Math.abs(a - b) > 12) return false;
      if (Math.abs(mid - a) > 20 || Math.abs(mid - b) > 20) return false;
      const [all, mean] = [s.given(k), s.given(rest / k)];
      const [x, v, y, w] = [s.given(n), s.given(a), s.given(m), s.given(b)];
      s.tell(
        ways(
          `${all}个数排成一列，平均数是${mean}，前${x}个数的平均数是${v}，后${y}个数的平均数是${w}，`,
          `有${all}个数，它们的平均数是${mean}，其中前${x}个平均是${v}，后${y}个平均是${w}，`,
          `一列数共${all}个，前${x}个的平均数为${v}，后${y}个的平均数为${w}，全部数的平均数为${mean}，`,
        ),
      );
      const p = s.step(x, "*", v, "前一部分的和是#。");
      const q = s.step(y, "*", w, "后一部分的和是#。");
      const sum = s.step(p, "+", q, "两部分的和是#。");
      const total = s.step(all, "*", mean, "全部数的和是#。");
      s.ask(
        s.step(sum, "-", total, `第${n}个数算了两次，是#。`),
        ways(`第${n}个数是多少？`, `求第${n}个数。`, `排在第${n}位的数是几？`),
      );
    },
  ],
  raiseTo: [
    3,
    5,
    (s, r) => {
      const p = pupil(s, r);
      const [n, d] = [r.int(2, 6), r.int(1, 4)];
      const mean = r.int(70, 99 - d * (n + 1));
      if (mean < 70) return false;
      const [a, b, c] = [s.given(n), s.given(mean), s.given(d)];
      const [what, u] = r.pick([
        ["单元测验", "分"],
        ["飞镖比赛", "分"],
        ["听写", "分"],
        ["英语考试", "分"],
      ] as const);
      s.tell(
        ways(
          `${p}已经参加了${a}次${what}，平均${b}${u}，再参加一次，他希望平均成绩比现在多${c}${u}，`,
          `${p}前${a}次${what}的平均成绩是${b}${u}，他想再考一次，使平均成绩提高${c}${u}，`,
          `前${a}次${what}，${p}平均得${b}${u}，加上下一次，要使平均分比现在高${c}${u}，`,
          `要让平均成绩提高${c}${u}，${p}还有一次${what}的机会，前${a}次的平均成绩是${b}${u}，`,
        ),
      );
      const k = s.step(a, "+", s.constant(1), "一共#次。");
      const x = s.step(k, "*", c, `一共要多得#${u}。`);
      s.ask(
        s.step(b, "+", x, `下一次要得#${u}。`),
        ways("下一次要得多少分？", "下一次他应得多少分？", "最后这一次他要得多少分？"),
        zhCount("units", u, u, "下一次要得的分"),
      );
    },
  ],
  topScore: [
    4,
    5,
    (s, r) => {
      const n = r.int(4, 9);
      const top = r.chance(0.5);
      const [a, d] = [10 * r.int(78, 92), r.int(1, 10)];
      const mean = (a + (top ? -d : d)) / 10;
      const extreme = (n * a) / 10 - (n - 1) * mean;
      if (extreme > 100 || extreme < 60) return false;
      const [k, x, y] = [s.given(n), s.given(a / 10), s.given(Number(mean.toFixed(1)))];
      const name = top ? "最高分" : "最低分";
      const who = r.pick(["一位歌手", "一名体操运动员", "一位小主持人", "一名跳水选手"]);
      s.tell(
        ways(
          `${k}位评委的打分平均是${x}分，把其中一个${name}去掉以后，${who}的平均分成了${y}分，`,
          `${k}位评委给${who}打分，平均分是${x}分，去掉一个${name}，其余的平均分是${y}分，`,
          `${who}表演后，${k}位评委打的平均分为${x}分，如果不算一个${name}，平均分为${y}分，`,
          `${who}从${k}位评委那里平均得${x}分，去掉一个${name}后，平均分变为${y}分，`,
        ),
      );
      const p = s.step(k, "*", x, "总分是#分。");
      const q = s.step(k, "-", s.constant(1), "还有#位评委。");
      const rest = s.step(q, "*", y, "他们打的总分是#分。");
      s.ask(
        s.step(p, "-", rest, `${name}是#分。`),
        ways(`这个${name}是多少分？`, `去掉的${name}是多少？`, `求${name}是多少分。`),
        zhCount("units", "分", "分", name),
      );
    },
  ],
  restAtPace: [
    3,
    4,
    (s, r) => {
      const [, , what, m, verb] = r.pick(COUNTED);
      const [v, t, e] = [r.int(5, 60), r.int(2, 9), r.int(2, 15)];
      const [all, a, b] = [s.given(v * (t + e)), s.given(t), s.given(v * t)];
      s.tell(
        ways(
          `任务是${verb}${all}${m}${what}，每天${verb}的一样多，${a}天后完成了${b}${m}，`,
          `要${verb}${all}${m}${what}，${a}天已经${verb}了${b}${m}，照这样的速度，`,
          `${what}一共要${verb}${all}${m}，前${a}天${verb}了${b}${m}，效率不变，`,
          `${a}天${verb}了${b}${m}${what}，任务是${all}${m}，按这样的进度做下去，`,
        ),
      );
      const x = s.step(b, "/", a, `每天${verb}#${m}。`);
      const y = s.step(all, "-", b, `还剩#${m}。`);
      s.ask(
        s.step(y, "/", x, "还要#天。"),
        ways("剩下的还要几天完成？", `再${verb}多少天才能完成任务？`, "还需要多少天？"),
      );
    },
  ],
  partsPerPerson: [
    4,
    5,
    (s, r) => {
      const [p, q, what, m, verb] = r.pick(COUNTED);
      const two = bothOf(p);
      const [v, w, t] = [r.int(8, 60), r.int(8, 60), r.int(2, 12)];
      if (v <= w) return false;
      const [sum, gap, time] = [s.given((v + w) * t), s.given(v - w), s.given(t)];
      s.tell(
        ways(
          `${p}和${q}${time}天共${verb}${sum}${m}${what}，每天都是${p}比${q}多${verb}${gap}${m}，`,
          `${p}和${q}合作${time}天一共${verb}了${sum}${m}${what}，${p}每天比${q}多${verb}${gap}${m}，`,
          `${sum}${m}${what}由${p}和${q}一起${verb}，${time}天完成，${q}每天比${p}少${verb}${gap}${m}，`,
          `${p}每天比${q}多${verb}${gap}${m}${what}，${two}同时开始，${time}天共${verb}${sum}${m}，`,
        ),
      );
      const x = s.step(sum, "/", time, `${two}每天共${verb}#${m}。`);
      const y = s.step(x, "-", gap, `两个${q}的量是#${m}。`);
      const z = s.step(y, "/", s.constant(2), `${q}每天${verb}#${m}。`);
      s.ask(
        s.step(z, "*", time, `${q}一共${verb}#${m}。`),
        ways(
          `${q}一共${verb}了多少${m}？`,
          `其中${q}${verb}的有多少${m}？`,
          `${q}在这段时间里${verb}了多少${m}？`,
        ),
        m === "米"
          ? zhSize("length", m, `${q}${verb}的${what}`)
          : zhCount("things", m, what, `${q}${verb}的${what}`),
      );
    },
  ],
});
