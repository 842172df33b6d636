import { divisors, families } from "../../family";
import { zhCount, zhSize } from "../../measure";
import { character, pupil } from "../../words_zh";

const MANY = "多少";

/** Chinese: speed, work, time. */
export const zhRates = families("zh", "rates", {
  distance: [
    1,
    3,
    (s, r) => {
      const who = r.pick(["一辆汽车", "一列火车", "一艘轮船", "一辆客车", "一辆货车", "一架飞机"]);
      const [v, t] = [s.given(5 * r.int(6, 60)), s.given(r.int(2, 12))];
      s.tell(
        `{${who}每小时行${v}千米，行了${t}小时|${who}的速度是每小时${v}千米，从甲地到乙地用了${t}小时|${who}以每小时${v}千米的速度行驶${t}小时}，`,
      );
      s.ask(
        s.step(v, "*", t, "一共行#千米。"),
        `{一共|}行了${MANY}千米？`,
        zhSize("length", "千米", "行的路程"),
      );
    },
  ],
  speed: [
    1,
    3,
    (s, r) => {
      const who = r.pick(["一辆汽车", "一列火车", "一艘轮船", "李叔叔骑车", "一辆客车"]);
      const [v, t] = [r.int(12, 120), r.int(2, 12)];
      const [d, h] = [s.given(v * t), s.given(t)];
      s.tell(`{${who}${h}小时行了${d}千米|甲乙两地相距${d}千米，${who}用了${h}小时走完}，`);
      s.ask(
        s.step(d, "/", h, "每小时行#千米。"),
        `{平均|}每小时行${MANY}千米？`,
        zhSize("length", "千米", "每小时行的路程"),
      );
    },
  ],
  meeting: [
    2,
    5,
    (s, r) => {
      const [a, b, t] = [s.given(r.int(30, 120)), s.given(r.int(30, 120)), s.given(r.int(2, 9))];
      const [all, first, second] = r.pick([
        ["甲乙两车", "甲车", "乙车"],
        ["两辆汽车", "一辆", "另一辆"],
        ["客车和货车", "客车", "货车"],
      ] as const);
      s.tell(
        `${all}同时从两地{相对开出|相向而行|出发，相向而行}，${first}每小时行${a}千米，${second}每小时行${b}千米，${t}小时后相遇，`,
      );
      const x = s.step(a, "+", b, "两车每小时共行#千米。");
      const y = s.step(x, "*", t, "两地相距#千米。");
      s.ask(y, `两地相距${MANY}千米？`, zhSize("length", "千米", "两地的距离"));
    },
  ],
  workRate: [
    2,
    4,
    (s, r) => {
      const [m, t] = r.pick([
        ["个", "零件"],
        ["米", "水渠"],
        ["件", "衣服"],
        ["台", "机器"],
        ["棵", "树"],
      ] as const);
      const [n, k] = [r.int(3, 60), r.int(2, 9)];
      const d = r.int(k + 1, 20);
      const [total, first, days] = [s.given(n * k), s.given(k), s.given(d)];
      const who = r.pick(["工程队", "一个工厂", "王师傅", "一个小组"]);
      s.tell(`${who}${first}天完成${total}${m}${t}，照这样{计算|的速度}，`);
      const x = s.step(total, "/", first, `每天完成#${m}。`);
      const y = s.step(x, "*", days, `${days}天完成#${m}。`);
      s.ask(
        y,
        `${days}天{一共|}{可以|能}完成${MANY}${m}？`,
        zhCount("units", m, t, `${days}天完成的${t}`),
      );
    },
  ],
  planFaster: [
    2,
    4,
    (s, r) => {
      const [n, t] = [r.int(10, 80), r.int(3, 20)];
      const fitting = divisors(n * t, n + 1, 4 * n);
      if (fitting.length === 0) return false;
      const [a, d, b] = [s.given(n), s.given(t), s.given(r.pick(fitting))];
      const [what, m] = r.pick([
        ["加工一批零件", "个"],
        ["修一条路", "米"],
        ["运一批货", "箱"],
      ] as const);
      s.tell(`${what}，{计划|原计划}每天完成${a}${m}，${d}天完成，实际每天完成${b}${m}，`);
      const x = s.step(a, "*", d, `一共有#${m}。`);
      const y = s.step(x, "/", b, "实际用#天。");
      s.ask(y, `实际{用了|用}{多少|几}天{完成|}？`, zhSize("time", "天", "实际用的时间"));
    },
  ],
  ages: [
    2,
    3,
    (s, r) => {
      const p = pupil(s, r);
      const [a, k, n] = [s.given(r.int(4, 12)), s.given(r.int(3, 5)), s.given(r.int(2, 15))];
      const who = r.pick(["妈妈", "爸爸", "舅舅", "姑姑", "老师"]);
      s.tell(`${p}今年${a}岁，${who}的年龄是${p}的${k}倍，`);
      const x = s.step(a, "*", k, `${who}今年#岁。`);
      const y = s.step(x, "+", n, `${n}年后${who}#岁。`);
      s.ask(y, `${n}年后${who}${MANY}岁？`, zhSize("age", "岁", `${n}年后${who}的年龄`));
    },
  ],
  average: [
    3,
    4,
    (s, r) => {
      const p = character(s, r);
      const m = r.int(60, 95);
      const [d, e] = [r.int(1, 5), r.int(1, 4)];
      const [a, b, c] = [s.given(m + d), s.given(m + e - d), s.given(m - e)];
      const subjects = r.chance(0.5);
      s.tell(
        subjects
          ? `${p}语文得了${a}分，数学得了${b}分，英语得了${c}分，`
          : `${p}三次测验的成绩是${a}分、${b}分和${c}分，`,
      );
      const x = s.step(a, "+", b, "前两个的和是#分。");
      const y = s.step(x, "+", c, "总分是#分。");
      const z = s.step(y, "/", s.constant(3), "平均分是#分。");
      s.ask(
        z,
        `{平均分是${MANY}分？|平均每${subjects ? "科" : "次"}${MANY}分？}`,
        zhCount("units", "分", "分", "平均分"),
      );
    },
  ],
  timetable: [
    1,
    2,
    (s, r) => {
      const p = character(s, r);
      const [v, t] = [s.given(r.int(3, 60)), s.given(r.pick([3, 5, 6, 7, 10, 15, 30]))];
      const [verb, m, t2] = r.pick([
        ["写", "个", "大字"],
        ["跑", "米", "步"],
        ["做", "道", "题"],
        ["跳", "下", "绳"],
        ["背", "个", "单词"],
      ] as const);
      const what = verb === "跑" ? "" : t2;
      s.tell(`${p}每天${verb}${v}${m}${what}，`);
      s.ask(
        s.step(v, "*", t, `${t}天${verb}#${m}。`),
        `${t}天{一共|}${verb}${MANY}${m}？`,
        zhCount("units", m, what || m, `${t}天的数量`),
      );
    },
  ],
});
