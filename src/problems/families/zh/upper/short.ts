import { families } from "../../../family";
import { zhCount } from "../../../measure";
import { character, pupil, zhShare } from "../../../words_zh";
import { SHARES, ways } from "./words";

/** Chinese: grades 4 to 6, one or two steps with shares, percentages and rates. */
export const zhUpperShort = families("zh", "upper", {
  wholeFromPercent: [
    1,
    6,
    (s, r) => {
      const k = r.pick([5, 8, 10, 12, 15, 20, 25, 30, 35, 40, 45, 60, 65, 75, 80, 85, 90]);
      const n = r.int(2, 60) * r.pick([1, 5, 10]);
      if ((n * 100) % k !== 0 || (n * 100) / k > 5000) return false;
      const [part, share] = [s.given(n), s.given(k)];
      const [who, all, u] = r.pick([
        ["参加合唱的学生", "全校学生", "人"],
        ["已经修好的路", "全长", "米"],
        ["卖出的水果", "全部水果", "千克"],
        ["一等品", "这批产品", "件"],
        ["用去的水泥", "总量", "吨"],
        ["借出的书", "图书室的藏书", "本"],
        ["走过的路程", "全程", "千米"],
      ] as const);
      s.tell(
        ways(
          `${who}是${part}${u}，占${all}的${share}%，`,
          `${who}占${all}的${share}%，正好是${part}${u}，`,
          `${all}的${share}%是${who}，有${part}${u}，`,
          `已知${who}有${part}${u}，这是${all}的${share}%，`,
        ),
      );
      s.ask(
        s.chain([part, s.constant(100), share], ["*", "/"], `${all}是#${u}。`),
        ways(`${all}是多少${u}？`, `${all}一共多少${u}？`, `求${all}是多少${u}。`),
      );
    },
  ],
  wholeFromShare: [
    2,
    6,
    (s, r) => {
      const [a, b] = r.pick(SHARES.filter(([x]) => x > 1));
      const n = r.int(2, 60);
      const part = s.given(a * n);
      const p = zhShare(a, b);
      const [who, u, all] = r.pick([
        ["一本书已经看了", "页", "这本书"],
        ["一条公路已经修好", "千米", "这条公路"],
        ["果园里有桃树", "棵", "果园里的果树"],
        ["鱼缸里现在有水", "升", "鱼缸装满时"],
        ["一批货物运走了", "吨", "这批货物"],
        ["养殖场卖出鸭子", "只", "原来的鸭子"],
        ["一堂课已经上了", "分钟", "这堂课"],
      ] as const);
      s.tell(
        ways(
          `${who}${part}${u}，正好是${all}的${p}，`,
          `${who}${part}${u}，占${all}的${p}，`,
          `${who}${part}${u}，${all}的${p}就是这么多，`,
        ),
      );
      const x = s.step(part, "/", s.constant(a), `每份是#${u}。`);
      s.ask(
        s.step(x, "*", s.constant(b), `${all}是#${u}。`),
        ways(`${all}一共是多少${u}？`, `${all}有多少${u}？`, `求${all}的总数（${u}）。`),
        zhCount("units", u, u, all),
      );
    },
  ],
  whatPercent: [
    1,
    6,
    (s, r) => {
      const all = r.int(4, 400);
      const k = r.int(2, 98);
      if ((all * k) % 100 !== 0) return false;
      const [part, whole] = [s.given((all * k) / 100), s.given(all)];
      const [told, what] = r.pick([
        [
          ways(
            `栽了${whole}棵树苗，成活${part}棵，`,
            `${whole}棵树苗里有${part}棵成活，`,
            `成活的树苗有${part}棵，一共栽了${whole}棵，`,
          ),
          "成活率",
        ],
        [
          ways(
            `抽查了${whole}件产品，合格的有${part}件，`,
            `检验员检查${whole}件产品，发现${part}件合格，`,
          ),
          "合格率",
        ],
        [
          ways(`投篮${whole}次，投中${part}次，`, `一名队员投中${part}个球，一共投了${whole}个，`),
          "命中率",
        ],
        [
          ways(
            `${whole}人参加体育达标测试，${part}人达标，`,
            `达标的学生有${part}人，参加测试的有${whole}人，`,
          ),
          "达标率",
        ],
        [
          ways(`${whole}千克花生可以榨油${part}千克，`, `榨出${part}千克油用了花生${whole}千克，`),
          "出油率",
        ],
        [
          ways(`${whole}粒种子有${part}粒发了芽，`, `发芽的种子有${part}粒，共试验${whole}粒，`),
          "发芽率",
        ],
      ] as const);
      s.tell(told);
      s.ask(
        s.chain([part, s.constant(100), whole], ["*", "/"], `${what}是#%。`),
        ways(`${what}是百分之几？`, `${what}是多少（%）？`, `求${what}（百分之几）。`),
      );
    },
  ],
  partOfHour: [
    2,
    6,
    (s, r) => {
      const [a, b] = r.pick(SHARES.filter(([x, y]) => x > 1 && y < 8));
      const n = r.int(2, 30);
      const far = s.given(a * n);
      const p = zhShare(a, b);
      const [who, u, h] = r.pick([
        ["一辆汽车", "千米", "小时"],
        [`${pupil(s, r)}骑自行车`, "千米", "小时"],
        ["一台拖拉机耕地", "公顷", "小时"],
        ["一台碾米机碾米", "吨", "小时"],
        [`${pupil(s, r)}打字`, "页", "小时"],
        ["一个水龙头放水", "升", "分钟"],
        ["一列动车", "千米", "小时"],
      ] as const);
      const go = u === "千米" ? "行" : "";
      s.tell(
        ways(
          `${who}${p}${h}${go}${far}${u}，`,
          `${who}用${p}${h}${go ? "行了" : "完成"}${far}${u}，`,
          `${who}，经过${p}${h}，${go ? "行了" : "一共是"}${far}${u}，`,
        ),
        "{照这样计算，|照这样的速度，|}",
      );
      const x = s.step(far, "/", s.constant(a), `1/${b}${h}是#${u}。`);
      s.ask(
        s.step(x, "*", s.constant(b), `1${h}是#${u}。`),
        ways(`1${h}${go}多少${u}？`, `平均每${h}${go ? "行" : "是"}多少${u}？`),
      );
    },
  ],
  hectares: [
    2,
    4,
    (s, r) => {
      const [a, b] = [10 * r.int(8, 90), 10 * r.int(5, 60)];
      if (a <= b) return false;
      const [long, wide] = [s.given(a), s.given(b)];
      const what = r.pick(["麦田", "果园", "林场", "茶园", "广场", "养殖水面"]);
      s.tell(
        ways(
          `一块长方形${what}长${long}米，宽${wide}米，`,
          `长方形的${what}，长${long}米，宽${wide}米，`,
          `有一块${what}是长方形，宽${wide}米，长${long}米，`,
          `${what}（长方形）的长和宽分别是${long}米和${wide}米，`,
        ),
      );
      const x = s.step(long, "*", wide, "面积是#平方米。");
      s.ask(
        s.step(x, "/", s.constant(10000), "1公顷是10000平方米，所以是#公顷。"),
        ways(`这块${what}有多少公顷？`, "面积是多少公顷？", "合多少公顷？"),
      );
    },
  ],
  unitsAndRest: [
    2,
    5,
    (s, r) => {
      const [a, b] = r.pick(SHARES);
      const p = zhShare(a, b);
      const who = character(s, r);
      const [n, c] = [s.given(r.int(2, 12)), s.given(r.int(3, 90))];
      const [told, small, k, ask] = r.pick([
        [
          ways(
            `${who}每天练琴${p}小时，练了${n}天，星期天又加练${c}分钟，`,
            `${who}做一个模型要${p}小时，做了${n}个，整理工具用了${c}分钟，`,
          ),
          "分钟",
          60,
          "一共用了多少分钟",
        ],
        [
          ways(
            `每袋糖重${p}千克，共${n}袋，还有散装的${c}克，`,
            `${who}买了${n}包茶叶，每包${p}千克，店主又送了${c}克，`,
          ),
          "克",
          1000,
          "一共有多少克",
        ],
        [
          ways(
            `每根彩带长${p}米，${n}根接在一起，末尾又接上${c}厘米，`,
            `${who}剪了${n}段绳子，每段${p}米，还剩${c}厘米，`,
          ),
          "厘米",
          100,
          "总长是多少厘米",
        ],
        [
          ways(
            `每杯果汁${p}升，倒了${n}杯，瓶里还有${c}毫升，`,
            `${who}每天喝水${p}升，喝了${n}天，另外还喝了${c}毫升牛奶，`,
          ),
          "毫升",
          1000,
          "总共是多少毫升",
        ],
        [
          ways(
            `一车运煤${p}吨，运了${n}车，还剩${c}千克没运，`,
            `${n}个集装箱，每个装货${p}吨，另有${c}千克零散货物，`,
          ),
          "千克",
          1000,
          "一共是多少千克",
        ],
      ] as const);
      if ((k * a * n.n) % b !== 0) return false;
      s.tell(told);
      const x = s.chain(
        [n, s.constant(k), s.constant(a), s.constant(b)],
        ["*", "*", "/"],
        `前一部分是#${small}。`,
      );
      s.ask(
        s.step(x, "+", c, `一共是#${small}。`),
        ways(`${ask}？`, `${ask}？`, `合起来是多少${small}？`),
      );
    },
  ],
  hourlyMean: [
    2,
    4,
    (s, r) => {
      const [n, mean] = [r.int(3, 9), r.int(8, 60)];
      const first = r.int(5, n * mean - 5);
      const [a, b, t] = [s.given(first), s.given(n * mean - first), s.given(n)];
      const p = character(s, r);
      const h = "小时";
      const [did, m] = r.pick([
        ["加工零件", "个"],
        ["收费员放行汽车", "辆"],
        ["录入文稿", "页"],
        ["采茶", "千克"],
        ["卖报纸", "份"],
        ["包装礼盒", "盒"],
      ] as const);
      const who = did.startsWith("收费员") ? "" : `${p}`;
      const [x1, x2] = ["上午", "下午"];
      s.tell(
        ways(
          `${who}${x1}${did}${a}${m}，${x2}${b}${m}，一共用了${t}${h}，`,
          `${who}在${t}${h}里${did}，${x1}是${a}${m}，${x2}是${b}${m}，`,
          `${t}${h}中，${who}${did}，前后两段分别是${a}${m}和${b}${m}，`,
        ),
      );
      const x = s.step(a, "+", b, `一共#${m}。`);
      s.ask(
        s.step(x, "/", t, `平均每${h}#${m}。`),
        ways(`平均每${h}多少${m}？`, `每${h}平均是多少${m}？`, `求平均每${h}多少${m}。`),
        zhCount("units", m, m, `平均每${h}的数量`),
      );
    },
  ],
  timesMoreThan: [
    2,
    5,
    (s, r) => {
      const small = r.int(2, 60);
      const k = r.chance(0.6) ? r.int(1, 9) : r.int(11, 60) / 10;
      const big = small * (k + 1);
      if (!Number.isInteger(Number(big.toFixed(4)))) return false;
      const [a, b] = [s.given(small), s.given(Number(big.toFixed(4)))];
      const [x, y, u] = r.pick([
        ["大箱货物的重量", "小箱货物的重量", "千克"],
        ["大桥的长度", "小桥的长度", "米"],
        ["火车的速度", "马车的速度", "千米/时"],
        ["新机器每小时的产量", "旧机器每小时的产量", "个"],
        ["长绳的长度", "短绳的长度", "米"],
        ["大箱的价钱", "小箱的价钱", "元"],
      ] as const);
      s.tell(
        ways(
          `${x}是${b}${u}，${y}是${a}${u}，`,
          `${y}为${a}${u}，${x}为${b}${u}，`,
          `已知${x}有${b}${u}，而${y}只有${a}${u}，`,
        ),
      );
      const d = s.step(b, "-", a, `多#${u.replace("千米/时", "千米")}。`);
      s.ask(
        s.step(d, "/", a, "多#倍。"),
        ways(`${x}比${y}多几倍？`, `${x}比${y}多了多少倍？`, `${x}超出${y}多少倍？`),
      );
    },
  ],
});
