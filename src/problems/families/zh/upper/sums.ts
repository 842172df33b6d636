import { families } from "../../../family";
import { zhCount, zhSize } from "../../../measure";
import { pupil, zhFood, zhGood, zhThing } from "../../../words_zh";
import { ways } from "./words";

/** Chinese: grades 4 to 6, sums, differences, multiples, sharing that does not come out. */
export const zhUpperSums = families("zh", "upper", {
  sumTimesMore: [
    3,
    5,
    (s, r) => {
      const [p, q] = [pupil(s, r), pupil(s, r)];
      const { measure: m, name: t } = zhThing(s, r);
      const [n, k, c] = [r.int(6, 60), r.int(2, 6), r.int(2, 12)];
      const more = r.chance(0.6);
      const all = s.given(n * (k + 1) + (more ? c : -c));
      const [times, extra] = [s.given(k), s.given(c)];
      const w = more ? "多" : "少";
      s.tell(
        ways(
          `${q}和${p}的${t}加在一起有${all}${m}，${p}的数量是${q}的${times}倍${w}${extra}${m}，`,
          `${p}和${q}一共有${all}${m}${t}，${p}的比${q}的${times}倍还${w}${extra}${m}，`,
          `${all}${m}${t}分给${p}和${q}两人，${p}得到的比${q}的${times}倍${w}${extra}${m}，`,
          `${p}的${t}比${q}的${times}倍${w}${extra}${m}，两人合起来是${all}${m}，`,
          `两人共有${t}${all}${m}，其中${p}的数量比${q}的${times}倍${w}${extra}${m}，`,
        ),
      );
      const x = s.step(all, more ? "-" : "+", extra, `正好是整倍数时共#${m}。`);
      const y = s.step(times, "+", s.constant(1), `是${q}的#倍。`);
      s.ask(
        s.step(x, "/", y, `${q}有#${m}。`),
        ways(`${q}有多少${m}${t}？`, `${q}的${t}有多少${m}？`, `求${q}有多少${m}。`),
        zhCount("things", m, t, `${q}的${t}`),
      );
    },
  ],
  equalRopes: [
    4,
    5,
    (s, r) => {
      const [k, n, d] = [r.int(2, 5), r.int(2, 15), r.int(2, 25)];
      const [a, b] = [d + n * (k - 1), d];
      const [x, y, times] = [s.given(a), s.given(b), s.given(k)];
      const [what, u, verb] = r.pick([
        ["根{绳子|铁丝|电线}", "米", "剪去"],
        ["筐{苹果|橘子|鸭梨}", "千克", "卖出"],
        ["桶{油|酒精|蜂蜜}", "千克", "用去"],
        ["块{花布|绸布}", "米", "剪去"],
      ] as const);
      const m = what[0];
      const heavy = u === "米" ? "长" : "重";
      s.tell(
        ways(
          `从两${what}（一样${heavy}）里，分别${verb}${x}${u}和${y}${u}，剩下的部分，第二${m}恰好是第一${m}的${times}倍，`,
          `有两${what}一样${heavy}，第一${m}${verb}${x}${u}，第二${m}${verb}${y}${u}，余下的第二${m}是第一${m}的${times}倍，`,
          `两${what}原来同样${heavy}，从第一${m}${verb}${x}${u}，从第二${m}${verb}${y}${u}以后，第二${m}剩下的正好是第一${m}剩下的${times}倍，`,
          `同样${heavy}的两${what}，一${m}${verb}${x}${u}，另一${m}${verb}${y}${u}，${verb}得少的那${m}剩下的是另一${m}的${times}倍，`,
        ),
      );
      const gap = s.step(x, "-", y, `剩下的相差#${u}。`);
      const parts = s.step(times, "-", s.constant(1), "相差#倍。");
      const rest = s.step(gap, "/", parts, `第一${m}剩下#${u}。`);
      s.ask(
        s.step(rest, "+", x, `原来每${m}${heavy}#${u}。`),
        ways(
          `原来每${m}${heavy}多少${u}？`,
          `两${m}原来各${heavy}多少${u}？`,
          `每${m}原来有多少${u}？`,
        ),
        zhSize(
          u === "米" ? "length" : "weight",
          u,
          `原来每${m}的${heavy === "长" ? "长度" : "重量"}`,
        ),
      );
    },
  ],
  moveThenTimes: [
    4,
    5,
    (s, r) => {
      const [k, n, d] = [r.int(2, 5), r.int(8, 60), r.int(2, 30)];
      const [all, moved, times] = [s.given(n * (k + 1)), s.given(d), s.given(k)];
      const into = r.chance(0.5);
      if (!into && n * k - d < 1) return false;
      if (into && n - d < 1) return false;
      const [p, q, what, m] = r.pick([
        ["上层", "下层", "书", "本"],
        ["甲仓", "乙仓", "大米", "吨"],
        ["左边的架子", "右边的架子", "展品", "件"],
        ["甲班", "乙班", "图书", "本"],
        ["东园", "西园", "花", "盆"],
      ] as const);

      const [from, to] = into ? [q, p] : [p, q];
      const big = into ? p : q;
      const small = into ? q : p;
      if (!into && n * k - d < 1) return false;
      s.tell(
        ways(
          `${p}与${q}的${what}合计${all}${m}，现在由${from}调${moved}${m}到${to}，调后${big}有的是${small}的${times}倍，`,
          `${p}和${q}一共有${all}${m}${what}，从${from}拿出${moved}${m}放到${to}，这时${big}的${what}正好是${small}的${times}倍，`,
          `${what}共${all}${m}，放在${p}和${q}，如果把${from}的${moved}${m}移到${to}，${big}就是${small}的${times}倍，`,
          `从${from}运${moved}${m}${what}给${to}后，${big}的${what}是${small}的${times}倍，已知${p}与${q}共有${all}${m}，`,
        ),
      );
      const parts = s.step(times, "+", s.constant(1), `一共是${small}的#倍。`);
      const now = s.step(all, "/", parts, `现在${small}有#${m}。`);
      const before = s.step(now, "+", moved, `${small}原来有#${m}。`);
      s.ask(
        s.step(all, "-", before, `${big}原来有#${m}。`),
        ways(`${big}原来有多少${m}${what}？`, `原来${big}有${what}多少${m}？`),
        zhCount("units", m, what, `${big}原来的${what}`),
      );
    },
  ],
  threeTogether: [
    4,
    5,
    (s, r) => {
      const [k, j, n] = [r.int(2, 5), r.int(2, 6), r.int(4, 45)];
      const [p, q, w] = [pupil(s, r), pupil(s, r), pupil(s, r)];
      const { measure: m, name: t } = zhGood(s, r);
      const [all, a, b] = [s.given(n * (1 + k + k * j)), s.given(k), s.given(j)];
      if (1 + k + k * j > 18) return false;
      s.tell(
        ways(
          `把${all}${m}${t}分给三个人，${p}最少，${q}得到的是${p}的${a}倍，${w}得到的是${q}的${b}倍，`,
          `${p}、${q}和${w}三人共有${all}${m}${t}，${q}的是${p}的${a}倍，${w}的是${q}的${b}倍，`,
          `三个人一共收集了${all}${m}${t}，其中${q}的数量是${p}的${a}倍，而${w}的数量又是${q}的${b}倍，`,
          `${w}的${t}是${q}的${b}倍，${q}的${t}是${p}的${a}倍，三人合起来有${all}${m}，`,
        ),
      );
      const third = s.step(a, "*", b, `${w}是${p}的#倍。`);
      const two = s.step(a, "+", third, `${q}和${w}合起来是${p}的#倍。`);
      const parts = s.step(two, "+", s.constant(1), `三人合起来是${p}的#倍。`);
      s.ask(
        s.step(all, "/", parts, `${p}有#${m}。`),
        ways(`${p}有多少${m}${t}？`, `求${p}有多少${m}${t}。`, `最少的${p}有多少${m}？`),
        zhCount("things", m, t, `${p}的${t}`),
      );
    },
  ],
  threeDifferences: [
    4,
    5,
    (s, r) => {
      const [n, a, b] = [r.int(10, 70), r.int(2, 15), r.int(2, 15)];
      if (n - b < 2) return false;
      const [all, x, y] = [s.given(3 * n + a - b), s.given(a), s.given(b)];
      const [p, q, w, what, m] = r.pick([
        ["甲班", "乙班", "丙班", "图书", "本"],
        ["一组", "二组", "三组", "树", "棵"],
        ["红队", "黄队", "蓝队", "分数", "分"],
        ["第一车", "第二车", "第三车", "货物", "箱"],
        ["大盒", "中盒", "小盒", "彩球", "个"],
      ] as const);
      s.tell(
        ways(
          `${q}的${what}比${p}少${x}${m}，又比${w}多${y}${m}，${p}、${q}、${w}合计${all}${m}，`,
          `${p}、${q}、${w}的${what}一共是${all}${m}，${p}比${q}多${x}${m}，${w}比${q}少${y}${m}，`,
          `三处的${what}共${all}${m}，其中${p}比${q}多${x}${m}，而${q}比${w}多${y}${m}，`,
          `${p}的${what}比${q}的多${x}${m}，${w}的比${q}的少${y}${m}，三者的和是${all}${m}，`,
        ),
      );
      const less = s.step(all, "-", x, `${p}去掉多的，共#${m}。`);
      const even = s.step(less, "+", y, `${w}补上少的，共#${m}。`);
      const mid = s.step(even, "/", s.constant(3), `${q}是#${m}。`);
      const ask = r.chance(0.5);
      const last = ask
        ? s.step(mid, "+", x, `${p}是#${m}。`)
        : s.step(mid, "-", y, `${w}是#${m}。`);
      const who = ask ? p : w;
      s.ask(
        last,
        ways(`${who}的${what}是多少${m}？`, `求${who}的${what}（单位：${m}）。`),
        m === "分"
          ? zhCount("units", m, m, `${who}的分数`)
          : zhCount("things", m, what, `${who}的${what}`),
      );
    },
  ],
  shareMoreOrLess: [
    4,
    5,
    (s, r) => {
      const { measure: m, name: t } = zhFood(s, r);
      const [n, a, d] = [r.int(4, 40), r.int(2, 8), r.int(1, 4)];
      const x = r.int(1, n * d - 1);
      const [v, over, w, under] = [s.given(a), s.given(x), s.given(a + d), s.given(n * d - x)];
      const [who, c] = r.pick([
        ["小朋友", "个"],
        ["同学", "名"],
        ["队员", "名"],
        ["老人", "位"],
      ] as const);
      const per = who === "老人" ? "敬老院把" : r.pick(["老师把", "学校把", "社区把"]);
      s.tell(
        ways(
          `分${t}给一群${who}，要是每人${w}${m}，就差${under}${m}，要是每人${v}${m}，又多出${over}${m}，`,
          `${per}一些${t}分给${who}，每人分${v}${m}，多${over}${m}；每人分${w}${m}，少${under}${m}，`,
          `把一批${t}分给几${c}${who}，如果每人${v}${m}，就剩下${over}${m}，如果每人${w}${m}，还缺${under}${m}，`,
          `一些${who}分一堆${t}，每人拿${v}${m}还余${over}${m}，每人拿${w}${m}就差${under}${m}，`,
        ),
      );
      const both = s.step(over, "+", under, `两次相差#${m}。`);
      const each = s.step(w, "-", v, `每人相差#${m}。`);
      const people = s.step(both, "/", each, `有#${c}${who}。`);
      const got = s.chain([v, people, over], ["*", "+"], `${t}有#${m}。`);
      s.ask(
        got,
        ways(`一共有多少${m}${t}？`, `这些${t}有多少${m}？`, `${t}共有多少${m}？`),
        zhCount("things", m, t, `这些${t}`),
      );
    },
  ],
  roomsTwice: [
    3,
    5,
    (s, r) => {
      const [n, d] = [r.int(4, 30), r.int(1, 4)];
      const a = r.int(3, 9);
      const both = r.chance(0.5);
      const y = r.int(1, 12);
      const x = n * d + y;
      const [v, w] = [s.given(a), s.given(a + d)];
      const [who, what, m, live] = r.pick([
        ["学生", "宿舍", "间", "住"],
        ["游客", "船", "条", "坐"],
        ["同学", "长椅", "张", "坐"],
        ["队员", "帐篷", "顶", "住"],
        ["客人", "饭桌", "张", "坐"],
      ] as const);

      const [one, two] = [s.given(x), s.given(y)];
      const left = both ? `有{0}人没有位置` : `空出{0}个位置`;
      const say = (n: typeof one) => left.replace("{0}", `${n}`);
      const [first, second] = both ? [v, w] : [w, v];
      s.tell(
        ways(
          `给${who}安排${what}，照每${m}${second}人算，还${say(two)}，照每${m}${first}人算，就${say(one)}，`,
          `一批${who}分${what}，每${m}${live}${first}人，${say(one)}；每${m}${live}${second}人，还${say(two)}，`,
          `给一些${who}安排${what}，若每${m}${live}${first}人，则${say(one)}，若每${m}${live}${second}人，则${say(two)}，`,
          `有一些${who}和几${m}${what}，每${m}${live}${second}人时${say(two)}，每${m}${live}${first}人时${say(one)}，`,
        ),
      );
      const gap = s.step(one, "-", two, "两次相差#人。");
      const each = s.step(w, "-", v, `每${m}相差#人。`);
      s.ask(
        s.step(gap, "/", each, `有#${m}${what}。`),
        ways(`有多少${m}${what}？`, `${what}一共有几${m}？`, `求${what}有多少${m}。`),
        zhCount("units", m, what, `这些${what}`),
      );
    },
  ],
  rightWrong: [
    5,
    5,
    (s, r) => {
      const [right, wrong] = [r.int(4, 24), r.int(1, 8)];
      const [plus, minus] = [r.int(3, 10), r.int(1, 5)];
      const score = right * plus - wrong * minus;
      if (score <= 0) return false;
      const [n, a, b, got] = [
        s.given(right + wrong),
        s.given(plus),
        s.given(minus),
        s.given(score),
      ];
      const p = pupil(s, r);
      const [what, m, good, bad, u] = r.pick([
        ["知识竞赛的抢答题", "道", "答对", "答错", "分"],
        ["选择题", "道", "做对", "做错", "分"],
        ["套圈游戏", "次", "套中", "没套中", "分"],
        ["搬运花瓶", "个", "运好", "打碎", "元"],
      ] as const);
      const carry = u === "元";
      s.tell(
        carry
          ? ways(
              `运输公司为商店运${n}个花瓶，每${good}一个得运费${a}元，${bad}一个不但没有运费，还要赔${b}元，结果共得${got}元，`,
              `工人搬运${n}个花瓶，规定${good}一个给${a}元，每${bad}一个倒赔${b}元，最后拿到${got}元，`,
            )
          : ways(
              `${p}参加${what}，一共${n}${m}，每${good}一${m}得${a}分，${bad}一${m}扣${b}分，${p}得了${got}分，`,
              `${what}共${n}${m}，${good}一${m}加${a}分，${bad}一${m}倒扣${b}分，${p}全部做完，最后得${got}分，`,
              `${p}在${what}中得了${got}分，规则是${good}一${m}得${a}分，${bad}一${m}减${b}分，他一共做了${n}${m}，`,
            ),
      );
      const full = s.step(n, "*", a, `如果全部${good}，得#${u}。`);
      const lost = s.step(full, "-", got, `少了#${u}。`);
      const each = s.step(a, "+", b, `${bad}一${m}就少#${u}。`);
      const k = s.step(lost, "/", each, `${bad}了#${m}。`);
      s.ask(
        s.step(n, "-", k, `${good}了#${m}。`),
        ways(
          `${carry ? "" : p}${good}了多少${m}？`,
          `一共${good}了几${m}？`,
          `其中${good}的有多少${m}？`,
        ),
        zhCount("units", m, carry ? "花瓶" : "题", `${good}的数量`),
      );
    },
  ],
  moreHens: [
    3,
    6,
    (s, r) => {
      const [n, d] = [r.int(3, 40), r.int(2, 20)];
      const [x, y, a, b, m, u] = r.pick([
        ["鸡", "兔", 2, 4, "只", "条腿"],
        ["三轮车", "小轿车", 3, 4, "辆", "个轮子"],
        ["蜻蜓", "蜘蛛", 6, 8, "只", "条腿"],
        ["小桌", "大桌", 4, 10, "张", "个座位"],
      ] as const);
      const [all, gap, p, q] = [s.given(n * (a + b) + d * a), s.given(d), s.given(a), s.given(b)];
      s.tell(
        ways(
          `一些${x}和${y}共有${all}${u}，其中${x}比${y}多${gap}${m}，一${m}${x}${p}${u}，一${m}${y}${q}${u}，`,
          `${x}有${p}${u}，${y}有${q}${u}，${x}比${y}多${gap}${m}，一共有${all}${u}，`,
          `一些${x}和${y}合起来有${all}${u}，每${m}${x}有${p}${u}，每${m}${y}有${q}${u}，${x}的数量比${y}多${gap}，`,
          `${x}比${y}多${gap}${m}，每${m}${x}${p}${u}，每${m}${y}${q}${u}，数一数共有${all}${u}，`,
        ),
      );
      const less = s.chain([all, gap, p], ["-", "*"], `去掉多的${x}，还有#${u}。`);
      const pair = s.step(p, "+", q, `一${m}${x}和一${m}${y}共#${u}。`);
      s.ask(
        s.step(less, "/", pair, `${y}有#${m}。`),
        ways(`${y}有多少${m}？`, `其中${y}有几${m}？`, `求${y}的${m}数。`),
        zhCount("things", m, y, `这些${y}`),
      );
    },
  ],
});
