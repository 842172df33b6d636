import { families } from "../../../family";
import { zhCount, zhSize } from "../../../measure";
import { character, pupil } from "../../../words_zh";

/** Work of which as much is done every time: who, verb, unit, what, period. */
const WORK = [
  ["手工小组", "糊", "个", "纸盒", "小时"],
  ["一台织布机", "织", "米", "布", "小时"],
  ["打字员", "打", "页", "稿件", "小时"],
  ["一头奶牛", "产", "千克", "牛奶", "天"],
  ["园林工人", "修剪", "棵", "冬青", "天"],
  ["一位邮递员", "送", "封", "信", "天"],
  ["点心师傅", "烤", "个", "蛋挞", "小时"],
  ["一口水井", "供水", "吨", "水", "天"],
] as const;

/** Chinese, grades 1 to 3: unit amounts, ages, numbers in words, things that overlap. */
export const zhLowerMixed = families("zh", "lower", {
  unitThenMore: [
    3,
    3,
    (s, r) => {
      const [who, did, u, t, h] = r.pick(WORK);
      const [v, x, y] = [r.int(3, 30), r.int(2, 6), r.int(2, 8)];
      const [a, b, c] = [s.given(x), s.given(x * v), s.given(y)];
      const what = did === "供水" ? "" : t;
      s.tell(
        `{${who}${a}${h}${did}了${b}${u}${what}，照这样又${did}了${c}${h}|${who}先用${a}${h}${did}了${b}${u}${what}，{接着|后来}用同样的速度再${did}${c}${h}|${who}前${a}${h}${did}${b}${u}${what}，后${c}${h}的速度不变|${b}${u}${what}是${who}${a}${h}${did}的，如果按这个速度再${did}${c}${h}}，`.replaceAll(
          "供水了",
          "供水",
        ),
      );
      const i = s.step(b, "/", a, `每${h}${did}#${u}。`);
      const j = s.step(a, "+", c, `一共${did}#${h}。`);
      s.ask(
        s.step(i, "*", j, `一共${did}#${u}。`),
        `{前后一共${did}{多少|几}${u}{${what}|}？|两次合起来${did}多少${u}？|一共{可以|能}${did}多少${u}{${what}|}？|总共${did}{多少|几}${u}？}`,
      );
    },
  ],
  gapPerTime: [
    3,
    3,
    (s, r) => {
      const [, did, u, t, h] = r.pick(WORK.filter(([, verb]) => verb !== "供水"));
      const [v, d, x, y] = [r.int(3, 25), r.int(1, 8), r.int(2, 8), r.int(2, 8)];
      if (x === y) return false;
      const [p, q] = r.pick([
        ["师傅", "徒弟"],
        ["甲组", "乙组"],
        ["新机器", "旧机器"],
        ["一号车间", "二号车间"],
      ] as const);
      const verb = did === "产" ? "生产" : did === "送" ? "加工" : did;
      const what = did === "产" ? "零件" : did === "送" ? "信封" : t;
      const m = did === "产" || did === "送" ? "个" : u;
      const [a, b] = [s.given(x), s.given(x * (v + d))];
      const [c, e] = [s.given(y), s.given(y * v)];
      s.tell(
        `{${p}${a}${h}${verb}${b}${m}${what}，${q}${c}${h}${verb}${e}${m}|${q}用${c}${h}${verb}了${e}${m}${what}，${p}用${a}${h}${verb}了${b}${m}|比一比：${p}${verb}${b}${m}${what}用${a}${h}，${q}${verb}${e}${m}用${c}${h}|${b}${m}${what}由${p}来${verb}，用了${a}${h}，另外${e}${m}由${q}来${verb}，用了${c}${h}}，`,
      );
      const i = s.step(b, "/", a, `${p}每${h}${verb}#${m}。`);
      const j = s.step(e, "/", c, `${q}每${h}${verb}#${m}。`);
      s.ask(
        s.step(i, "-", j, `每${h}相差#${m}。`),
        `{${p}每${h}比${q}多${verb}{多少|几}${m}？|平均每${h}，${q}比${p}少${verb}{多少|几}${m}？|两者每${h}相差{多少|几}${m}{${what}|}？|${p}比${q}每${h}快{多少|几}${m}？}`.replace(
          `快{多少|几}${m}`,
          `多{多少|几}${m}`,
        ),
      );
    },
  ],
  fasterReading: [
    3,
    3,
    (s, r) => {
      const p = character(s, r);
      const [v, t, d] = [r.int(6, 40), r.int(3, 15), r.int(1, 20)];
      const more = r.chance(0.7);
      const now = more ? v + d : v - d;
      if (2 * now < v || now < 2 || (v * t) % now !== 0) return false;
      const [a, b, c] = [s.given(v), s.given(t), s.given(d)];
      const [plan, did, u, what] = r.pick([
        [`${p}看一本书`, "看", "页", "书"],
        [`${p}练一本字帖`, "练", "页", "字帖"],
        [`${p}折一批星星`, "折", "颗", "星星"],
        ["施工队修一条小路", "修", "米", "路"],
        ["果园摘一批柿子", "摘", "筐", "柿子"],
        ["印刷厂印一批课本", "印", "箱", "课本"],
      ] as const);
      const word = more ? "多" : "少";
      s.tell(
        `{${plan}，每天${did}${a}${u}，${b}天${did}完，如果每天${word}${did}${c}${u}|${plan}，原计划${b}天完成，每天${did}${a}${u}，实际每天比计划${word}${did}${c}${u}|${plan}，按每天${a}${u}算，要${did}${b}天，现在每天比这个数${word}${c}${u}|${plan}，计划每天${did}${a}${u}、${b}天${did}完，后来改成每天${word}${did}${c}${u}}，`,
      );
      const i = s.step(a, "*", b, `${what}一共是#${u}。`);
      const j = s.step(a, more ? "+" : "-", c, `后来每天${did}#${u}。`);
      s.ask(
        s.step(i, "/", j, `要#天${did}完。`),
        `{{多少|几}天可以${did}完？|${did}完要{多少|几}天？|{这样|那么}要用{多少|几}天？|{实际上|这样}需要{多少|几}天才能${did}完？}`,
        zhSize("time", "天", "需要的时间"),
      );
    },
  ],
  moreWithMoney: [
    3,
    3,
    (s, r) => {
      const p = character(s, r);
      const [k, x, y] = [r.int(2, 15), r.int(2, 7), r.int(3, 16)];
      if (y <= x) return false;
      const [m, t] = r.pick([
        ["千克", "苹果"],
        ["盆", "绿萝"],
        ["块", "毛巾"],
        ["盒", "酸奶"],
        ["张", "电影票"],
        ["束", "百合花"],
        ["袋", "饼干"],
      ] as const);
      const [a, b, c] = [s.given(x), s.given(k * x), s.given(k * y)];
      s.tell(
        `{${b}元可以买${a}${m}${t}，${p}有${c}元|${p}带了${c}元去买${t}，${a}${m}的价钱是${b}元|买${a}${m}${t}用${b}元，照这样的价钱，${p}手里有${c}元|${p}原想花${b}元买${a}${m}${t}，后来决定把${c}元都拿来买}，`,
      );
      const i = s.step(b, "/", a, `每${m}#元。`);
      const j = s.step(c, "/", i, `${c.n}元可以买#${m}。`);
      s.ask(
        s.step(j, "-", a, `多买#${m}。`),
        `{用${c}元比用${b}元可以多买{多少|几}${m}？|他{能|可以}比${b}元多买{多少|几}${m}{${t}|}？|全买${t}，比${a}${m}多{多少|几}${m}？|比${a}${m}可以多买{多少|几}${m}{${t}|}？}`,
      );
    },
  ],
  agesLater: [
    3,
    3,
    (s, r) => {
      const p = pupil(s, r);
      const [who, lo, hi] = r.pick([
        ["妈妈", 24, 36],
        ["弟弟", -5, -1],
        ["表姐", 2, 9],
        ["姑姑", 15, 25],
        ["爷爷", 50, 60],
      ] as const);
      const n = r.int(6, 13);
      const old = n + r.int(lo, hi);
      const later = r.chance(0.6);
      const years = r.int(2, later ? 20 : Math.min(5, Math.min(n, old) - 1));
      if (old < 3 || years < 2) return false;
      const [a, b, c] = [s.given(n), s.given(old), s.given(years)];
      const when = later ? `${c}年后` : `${c}年前`;
      s.tell(
        `{${p}今年${a}岁，${who}今年${b}岁|今年，${p}的${who}${b}岁，${p}自己${a}岁|${p}和${who}今年分别是${a}岁和${b}岁|${who}${b}岁的今年，${p}正好${a}岁}，`,
        `{{我们|请你}想一想${when}的情形|要算的是${when}的情况|把时间${later ? "往后" : "往前"}推${c}年|时间来到${when}}，`,
      );
      const i = s.step(a, later ? "+" : "-", c, `${p}那时#岁。`);
      const j = s.step(b, later ? "+" : "-", c, `${who}那时#岁。`);
      s.ask(
        s.step(i, "+", j, "两人共#岁。"),
        `{那时两人一共多少岁？|那时他们的年龄加起来是多少岁？|两人那时的岁数之和是多少？|那时${p}和${who}的年龄和是多少岁？}`,
        zhSize("age", "岁", "两人年龄的和"),
      );
    },
  ],
  agesPast: [
    2,
    2,
    (s, r) => {
      const [p, q] = [pupil(s, r), pupil(s, r)];
      const [n, k, d] = [r.int(3, 12), r.int(2, 6), r.int(1, 9)];
      const older = r.chance(0.5);
      if (!older && n + k - d < 3) return false;
      const [a, b, c] = [s.given(n), s.given(k), s.given(d)];
      const word = older ? "大" : "小";
      s.tell(
        `{${b}年前${p}${a}岁，今年${q}比${p}${word}${c}岁|${q}比${p}${word}${c}岁，${p}在${b}年前是${a}岁|${p}过${a}岁生日是${b}年前的事，他的朋友${q}比他${word}${c}岁|${q}今年的岁数比${p}${word}${c}，而${p}${b}年前才${a}岁}，`,
      );
      const i = s.step(a, "+", b, `${p}今年#岁。`);
      s.ask(
        s.step(i, older ? "+" : "-", c, `${q}今年#岁。`),
        `{${q}今年多少岁？|${q}今年{几|多少}岁？|求${q}今年的岁数。|今年${q}是多少岁？}`,
        zhSize("age", "岁", `${q}的年龄`),
      );
    },
  ],
  wordNumber: [
    2,
    3,
    (s, r) => {
      const [x, y, z] = [r.int(2, 90), r.int(2, 60), r.int(2, 9)];
      const kind = r.int(0, 4);
      if (kind === 0) {
        const [a, b, c] = [s.given(x), s.given(y), s.given(z)];
        s.tell(
          `{${a}与${b}的和，再乘${c}|把${a}加上${b}，所得的和扩大到原来的${c}倍|${a}加${b}得到一个和，这个和的${c}倍|${a}比一个数少${b}，这个数的${c}倍}，`,
        );
        const i = s.step(a, "+", b, "先得#。");
        s.ask(s.step(i, "*", c, "结果是#。"), "{结果是多少？|得多少？|是多少？|等于多少？}");
      } else if (kind === 1) {
        const [a, b, c] = [s.given(x + y), s.given(y), s.given(z)];
        s.tell(
          `{${a}减去${b}的差，乘${c}|从${a}里减去${b}，再把差乘${c}|比${a}少${b}的数，它的${c}倍|${a}与${b}的差的${c}倍}，`,
        );
        const i = s.step(a, "-", b, "差是#。");
        s.ask(s.step(i, "*", c, "结果是#。"), "{积是多少？|得多少？|结果是多少？|是多少？}");
      } else if (kind === 2) {
        const [a, b, c] = [s.given(x * z), s.given(z), s.given(y)];
        s.tell(
          `{${a}除以${b}的商，再加上${c}|把${a}平均分成${b}份，一份比要求的数少${c}|比${a}除以${b}的商多${c}的数|${c}加上${a}除以${b}的商}，`,
        );
        const i = s.step(a, "/", b, "商是#。");
        s.ask(s.step(i, "+", c, "结果是#。"), "{是多少？|结果是多少？|这个数是多少？|和是多少？}");
      } else if (kind === 3) {
        const [c, d] = [r.int(2, 20), r.int(2, 9)];
        if (c * d - y < 2) return false;
        const [a, b, e] = [s.given(c * d - y), s.given(y), s.given(d)];
        s.tell(
          `{${a}与${b}的和里面有几个${e}，先求和再算|${a}加${b}的和，除以${e}|把${a}和${b}合在一起，平均分成${e}份|把${a}与${b}的和平均分成${e}份，每份的数}，`,
        );
        const i = s.step(a, "+", b, "和是#。");
        s.ask(s.step(i, "/", e, "结果是#。"), "{结果是多少？|得多少？|答案是多少？}");
      } else {
        const [a, b, c] = [s.given(x), s.given(z), s.given(x * z + y)];
        s.tell(
          `{${c}比${a}的${b}倍多一些|${a}乘${b}的积比${c}小|${b}个${a}加起来还不到${c}|有两个数，一个是${c}，另一个是${a}与${b}的积}，`,
        );
        const i = s.step(a, "*", b, "积是#。");
        s.ask(s.step(c, "-", i, "相差#。"), "{{多|相差}多少？|差是多少？|差多少？|它们相差多少？}");
      }
    },
  ],
  dividend: [
    2,
    3,
    (s, r) => {
      const [k, n] = [r.int(3, 12), r.int(3, 40)];
      const [a, b, c] = [s.given(k), s.given(n), s.given(r.int(1, k - 1))];
      const p = pupil(s, r);
      const whole = r.chance(0.5);
      s.tell(
        whole
          ? `{一个数除以${a}，商是${b}，余数是${c}|${p}用一个数去除以${a}，得到商${b}，还余${c}|从一个数里连续减去${a}，减了${b}次以后还剩${c}|一个数里面有${b}个${a}，还多${c}}，`
          : `{在一道有余数的除法里，除数是${a}，商是${b}，余数是${c}|□÷${a}=${b}……${c}，${p}要填出方框里的数|${p}做一道除法题，商${b}余${c}，除数是${a}|已知除数${a}，商${b}，余数${c}}，`,
      );
      const i = s.step(a, "*", b, "商与除数的积是#。");
      s.ask(
        s.step(i, "+", c, "被除数是#。"),
        whole
          ? "{这个数是多少？|原来的数是多少？|求这个数。|这个数应该是{多少|几}？}"
          : "{被除数是多少？|那么被除数是{多少|几}？|求被除数。|被除数应该是多少？}",
      );
    },
  ],
  misread: [
    2,
    3,
    (s, r) => {
      const p = pupil(s, r);
      const [x, y, w] = [r.int(12, 98), r.int(12, 98), r.int(11, 99)];
      if (x === y) return false;
      const plus = r.chance(0.6);
      const got = plus ? w + y : w + 100 - y;
      const right = plus ? w + x : w + 100 - x;
      if (right < 1) return false;
      const [a, b, c] = [s.given(x), s.given(y), s.given(got)];
      const [name, result] = plus ? ["加数", "和"] : ["减数", "差"];
      s.tell(
        `{${p}做${plus ? "加" : "减"}法时，把${name}${a}看成了${b}，结果得到的${result}是${c}|由于粗心，${p}把一个${name}${a}写成${b}，算出的${result}是${c}|${p}在计算时看错了${name}，应该是${a}，他当成${b}，得${c}|有一道${plus ? "加" : "减"}法题，${name}是${a}，${p}抄成了${b}，${result}就变成了${c}}，`,
      );
      const i = s.step(c, plus ? "-" : "+", b, `没看错的那个数是#。`);
      s.ask(
        s.step(i, plus ? "+" : "-", a, `正确的${result}是#。`),
        `{正确的${result}{应该|}是多少？|正确的结果是多少？|这道题原来的${result}应是多少？|如果不看错，${result}是多少？}`,
      );
    },
  ],
  bothSets: [
    2,
    3,
    (s, r) => {
      const [who, x, y, both, all] = r.pick([
        ["三（1）班同学", "订《少年报》的", "订《科学画报》的", "两种都订的", "订报刊的"],
        ["四年级同学", "参加书法班的", "参加棋类班的", "两个班都参加的", "参加兴趣班的"],
        ["运动会上", "参加跑步的", "参加跳远的", "两项都参加的", "参加比赛的"],
        ["小朋友们吃早饭", "喝牛奶的", "吃鸡蛋的", "牛奶和鸡蛋都要的", "吃早饭的"],
        ["夏令营里", "会下围棋的", "会下象棋的", "两种棋都会下的", "会下棋的"],
      ] as const);
      const [i, j] = [r.int(8, 40), r.int(8, 40)];
      const [a, b, c] = [s.given(i), s.given(j), s.given(r.int(2, Math.min(i, j) - 2))];
      s.tell(
        `{${who}，${x}有${a}人，${y}有${b}人，${both}有${c}人|${who}，${both}有${c}人，${x}共${a}人，${y}共${b}人|${who}，${x}${a}人，${y}${b}人，其中${c}人是${both}|${x}有${a}人，${y}有${b}人，但有${c}人被数了两次，因为他们是${both}}，`,
      );
      const k = s.step(a, "+", b, "两项人数相加是#人。");
      s.ask(
        s.step(k, "-", c, `${all}有#人。`),
        `{${all}一共有多少人？|${all}共有多少人？|一共有多少人是${all}？|算一算，${all}总共有多少人？}`,
        zhCount("people", "人", "人", `${all}人`),
      );
    },
  ],
});
