import { families } from "../../../family";
import { zhCount, zhSize } from "../../../measure";
import { character, pupil, zhGood, zhThing } from "../../../words_zh";
import { MANY } from "../basic";

/** Chinese, grades 1 to 3: plain everyday problems that pick out what counts. */
export const zhLowerPlain = families("zh", "lower", {
  changeFromTwo: [
    2,
    2,
    (s, r) => {
      const p = character(s, r);
      const [x, y] = [zhGood(s, r), zhGood(s, r)];
      const [i, j] = [r.int(3, 60), r.int(3, 60)];
      const note = [20, 50, 100, 200].find((most) => most > i + j);
      if (note === undefined) return false;
      const [a, b, c] = [s.given(i), s.given(j), s.given(note)];
      const [one, two] = [`一${x.measure}${x.name}`, `一${y.measure}${y.name}`];
      s.tell(
        `{${one}${a}元，${two}${b}元，${p}各买一${x.measure === y.measure ? x.measure : "样"}，付了${c}元|${p}买了${one}和${two}，分别是${a}元和${b}元，他给了售货员${c}元|${p}带${c}元去商店，买${one}用了${a}元，买${two}用了${b}元|${p}付了${c}元，买下${a}元的${x.name}和${b}元的${y.name}各一${x.measure === y.measure ? x.measure : "样"}}，`,
      );
      const k = s.step(a, "+", b, "一共花#元。");
      s.ask(
        s.step(c, "-", k, "找回#元。"),
        `{应找回{多少|几}元？|${p}还剩{多少|几}元？|找回多少元钱？|要找给${p}多少元？}`,
        zhSize("money", "元", "找回的钱"),
      );
    },
  ],
  dearestCheapest: [
    1,
    2,
    (s, r) => {
      const kind = r.pick([
        ["元", "的价钱", "贵", "便宜", ["台灯", "闹钟", "挎包", "花瓶", "相框", "水壶"], 15, 95],
        ["厘米", "的身高", "高", "矮", ["小东", "小雨", "小飞", "小琴", "小宁"], 110, 150],
        ["千克", "的体重", "重", "轻", ["山羊", "小鹿", "猎狗", "绵羊", "小猪"], 18, 60],
        ["分", "的成绩", "多", "少", ["红队", "黄队", "蓝队", "绿队", "白队"], 40, 120],
        ["米", "的高度", "高", "低", ["教学楼", "水塔", "旗杆", "钟楼", "宿舍楼"], 9, 60],
        ["天", "的生长期", "长", "短", ["黄瓜", "白菜", "萝卜", "番茄", "辣椒"], 30, 120],
      ] as const);
      const [u, what, more, less, names, lo, hi] = kind;
      const [x, y, z] = r.shuffle([...names]);
      const values = [r.int(lo, hi), r.int(lo, hi), r.int(lo, hi)].sort((a, b) => a - b);
      const [low, mid, high] = values as [number, number, number];
      if (high === mid || mid === low) return false;
      const [a, b, c] = [s.given(high), s.idle(mid), s.given(low)];
      const [f, g, h] = r.shuffle([`${x}${a}${u}`, `${y}${b}${u}`, `${z}${c}${u}`]);
      const all = `${f}，${g}，${h}`;
      s.tell(
        `{下面是三个数据，说的都是${what.slice(1)}：${all}|${x}、${y}、${z}${what}如下：${all}|${all}，这是他们${what}|调查${what.slice(1)}，得到的结果是：${all}}，`.replace(
          "他们",
          u === "厘米" ? "三人" : "三者",
        ),
      );
      s.ask(
        s.step(a, "-", c, `最${more}的比最${less}的${more}#${u}。`),
        `{最${more}的比最${less}的${more}{多少|几}${u}？|最${less}的比最${more}的${less}{多少|几}${u}？|最${more}和最${less}的相差{多少|几}${u}？|其中最大数与最小数相差多少${u}？}`,
      );
    },
  ],
  placeInLine: [
    1,
    1,
    (s, r) => {
      const p = pupil(s, r);
      const [a, b] = [s.given(r.int(3, 30)), s.idle(r.int(3, 30))];
      const last = r.chance(0.4);
      const [doing, m] = r.pick([
        ["排队打饭", "人"],
        ["排队坐过山车", "人"],
        ["参加长跑，跑在队伍中间", "人"],
        ["在诊室外排队", "人"],
        ["排队进博物馆", "人"],
        ["站队做广播操", "人"],
      ] as const);
      const [near, far] = last ? ["后面", "前面"] : ["前面", "后面"];
      s.tell(
        `{${p}${doing}，他${near}有${a}${m}，${far}有${b}${m}|${p}${doing}，${far}有${b}${m}，${near}有${a}${m}|有${a}${m}在${p}的${near}，有${b}${m}在他${far}，大家都在${doing.replace(/，.*/, "")}|${doing.replace(/，.*/, "")}的时候，${p}数了数，${near}是${a}${m}，${far}是${b}${m}}，`,
      );
      s.ask(
        s.step(a, "+", s.constant(1), `${p}排第#。`),
        last
          ? `{从后往前数，${p}排第几？|${p}是倒数第几个？|从最后一个数起，${p}是第几？}`
          : `{${p}排第几？|从前往后数，${p}是第几个？|${p}排在第几位？}`,
      );
    },
  ],
  wholeFromDays: [
    2,
    2,
    (s, r) => {
      const p = character(s, r);
      const [what, did, u, left] = r.pick([
        [`${p}有一盒糖`, "吃", "颗", "还剩"],
        ["食堂有一批土豆", "吃", "千克", "还剩"],
        [`${p}要写一篇大字`, "写", "个", "还有@没写"],
        ["一条水渠", "挖", "米", "还有@没挖"],
        [`${p}做口算题`, "做", "道", "还有@没做"],
        ["一袋鸟食", "喂", "克", "还余"],
        ["一批桌椅", "修", "套", "还有@没修"],
      ] as const);
      const [a, b, c] = [s.given(r.int(3, 30)), s.given(r.int(2, 9)), s.given(r.int(2, 40))];
      const rest = left.includes("@") ? left.replace("@", `${c}${u}`) : `${left}${c}${u}`;
      s.tell(
        `{${what}，每天${did}${a}${u}，${did}了${b}天，${rest}|${what}，${did}了${b}天后${rest}，每天都是${did}${a}${u}|${what}，按每天${did}${a}${u}的进度，${b}天以后${rest}|${what}，${rest}，前${b}天每天${did}掉${a}${u}}，`.replace(
          /(写|挖|做|修)掉/,
          "$1",
        ),
      );
      const i = s.step(a, "*", b, `${b.n}天${did}#${u}。`);
      s.ask(
        s.step(i, "+", c, `一共#${u}。`),
        `{一共{有|是}{多少|几}${u}？|原来一共有{多少|几}${u}？|总数是多少${u}？|全部是{多少|几}${u}？}`,
      );
    },
  ],
  halfPlus: [
    2,
    3,
    (s, r) => {
      const [p, q] = [pupil(s, r), pupil(s, r)];
      const { measure: m, name: t } = zhThing(s, r);
      const x = r.int(4, 45);
      const up = r.chance(0.5);
      const [a, b] = [s.given(2 * x), s.given(r.int(1, up ? 20 : x - 2))];
      const word = up ? "多" : "少";
      s.tell(
        `{${p}有${a}${m}${t}，${q}的比${p}的一半${word}${b}${m}|${q}的${t}比${p}的一半${word}${b}${m}，${p}有${a}${m}|如果把${p}的${a}${m}${t}分成两半，${q}的比其中一半${word}${b}${m}|${p}有${t}${a}${m}，它的一半比${q}的${up ? "少" : "多"}${b}${m}}，`,
      );
      const i = s.step(a, "/", s.constant(2), `一半是#${m}。`);
      s.ask(
        s.step(i, up ? "+" : "-", b, `${q}有#${m}。`),
        `{${q}有${MANY}${m}{${t}|}？|${q}的${t}有${MANY}${m}？|求${q}有多少${m}${t}。}`,
        zhCount("things", m, t, `${q}的${t}`),
      );
    },
  ],
  foldTotal: [
    2,
    3,
    (s, r) => {
      const [n, k] = [r.int(3, 30), r.int(2, 8)];
      const plus = r.chance(0.6);
      const [x, y, m, t, did] = r.pick([
        ["大猴", "小猴", "个", "桃子", "摘了"],
        ["爸爸", "儿子", "棵", "树", "栽了"],
        ["六年级", "一年级", "本", "图书", "捐了"],
        ["新机器", "旧机器", "个", "零件", "做了"],
        ["哥哥", "弟弟", "枚", "邮票", "收集了"],
        ["上半场", "下半场", "分", "", "得了"],
        ["晴天", "雨天", "杯", "冰水", "卖了"],
      ] as const);
      const [a, b] = [s.given(n * k), s.given(k)];
      s.tell(
        `{${x}${did}${a}${m}${t}，是${y}的${b}倍|${x}${did}的${t}是${y}的${b}倍，已知${x}${did}${a}${m}|${x}${did}${a}${m}${t}，相当于${y}的${b}倍那么多|${y}的数量的${b}倍刚好是${x}的${a}${m}${t}}，`.replaceAll(
          "了的",
          "的",
        ),
      );
      const i = s.step(a, "/", b, `${y}${did}#${m}。`);
      s.ask(
        s.step(a, plus ? "+" : "-", i, plus ? `一共#${m}。` : `${x}多#${m}。`),
        plus
          ? `{${x}和${y}一共${did}${MANY}${m}{${t}|}？|合起来${did}${MANY}${m}{${t}|}？|总共是${MANY}${m}？}`
          : `{${x}比${y}多${did}${MANY}${m}？|${y}比${x}少${did}${MANY}${m}{${t}|}？|两者相差${MANY}${m}？}`,
      );
    },
  ],
  hoursAndMinutes: [
    4,
    3,
    (s, r) => {
      const p = pupil(s, r);
      const [h, d] = [r.int(7, 19), r.int(1, 4)];
      const [i, j] = [r.int(1, 40), r.int(5, 58)];
      if (j <= i) return false;
      const [a, b, c, e] = [s.given(h), s.given(i), s.given(h + d), s.given(j)];
      const [who, start, stop] = r.pick([
        ["一架飞机", "起飞", "降落"],
        ["运动会", "开始", "结束"],
        [`${p}一家开车去海边`, "出发", "到达"],
        ["水果摊", "开张", "收摊"],
        ["一场大雨", "开始下", "停"],
        ["科技馆的展览", "开放", "关闭"],
      ] as const);
      s.tell(
        `{${who}，${a}时${b}分${start}，${c}时${e}分${stop}|${who}从${a}时${b}分${start}到${c}时${e}分${stop}|${start}时是${a}时${b}分，${stop}时是${c}时${e}分，说的是${who}|${who}${c}时${e}分${stop}，而${start}是在${a}时${b}分}，`,
      );
      const k = s.step(c, "-", a, "整时相差#小时。");
      const l = s.step(k, "*", s.constant(60), "合#分钟。");
      const o = s.step(e, "-", b, "分钟数相差#分钟。");
      s.ask(
        s.step(l, "+", o, "一共是#分钟。"),
        `{一共经过多少分钟？|中间有多少分钟？|从${start}到${stop}是多少分钟？|这段时间是多少分钟？}`,
        zhSize("time", "分钟", "经过的时间"),
      );
    },
  ],
  placeValue: [
    4,
    2,
    (s, r) => {
      const p = pupil(s, r);
      const big = r.chance(0.4);
      const [a, b, c] = [s.given(r.int(1, 9)), s.given(r.int(1, 9)), s.given(r.int(1, 9))];
      const [x, y, i, j] = big
        ? r.pick([
            ["千", "百", 1000, 100],
            ["千", "十", 1000, 10],
          ] as const)
        : (["百", "十", 100, 10] as const);
      s.tell(
        `{一个数由${a}个${x}、${b}个${y}和${c}个一组成|${p}在计数器的${x}位上拨${a}颗珠，${y}位上拨${b}颗珠，个位上拨${c}颗珠，其他数位不拨|一个数${x}位上的数字是${a}，${y}位上的数字是${b}，个位上的数字是${c}，没有提到的数位上是0|${a}个${x}、${b}个${y}、${c}个一合起来是一个数}，`,
      );
      const k = s.step(a, "*", s.constant(i), `${a.n}个${x}是#。`);
      const l = s.step(b, "*", s.constant(j), `${b.n}个${y}是#。`);
      const o = s.step(k, "+", l, "合起来是#。");
      s.ask(
        s.step(o, "+", c, "这个数是#。"),
        "{这个数是多少？|这个数是几？|求这个数。|写出来是多少？|表示的数是多少？}",
      );
    },
  ],
  netWeight: [
    2,
    3,
    (s, r) => {
      const p = character(s, r);
      const [what, t, box, u] = r.pick([
        ["一筐梨", "梨", "筐", "千克"],
        ["一桶花生油", "油", "桶", "千克"],
        ["一箱葡萄", "葡萄", "箱子", "千克"],
        ["一坛米酒", "酒", "坛子", "千克"],
        ["一罐蜂蜜", "蜂蜜", "罐子", "千克"],
        ["一篮鸡蛋", "鸡蛋", "篮子", "千克"],
      ] as const);
      const [n, w, k] = [r.int(4, 60), r.int(1, 5), r.int(2, 20)];
      const [a, b, c] = [s.given(n + w), s.given(w), s.given(k)];
      s.tell(
        `{${what}连${box}一共重${a}${u}，空${box}重${b}${u}，${t}每${u}卖${c}元|${p}卖${what}，每${u}${c}元，连${box}称是${a}${u}，${box}本身重${b}${u}|${box}重${b}${u}，装上${t}后共重${a}${u}，${t}的单价是每${u}${c}元|${what}，毛重${a}${u}（连${box}），其中${box}重${b}${u}，${p}按每${u}${c}元把${t}卖掉}，`,
      );
      const i = s.step(a, "-", b, `${t}重#${u}。`);
      s.ask(
        s.step(i, "*", c, "一共#元。"),
        `{这些${t}一共卖多少元？|${t}值多少元？|卖${t}可得多少元？|买下这些${t}要多少元？}`,
        zhSize("money", "元", `卖${t}的钱`),
      );
    },
  ],
  restBuys: [
    3,
    3,
    (s, r) => {
      const p = pupil(s, r);
      const [x, y] = [zhGood(s, r), zhGood(s, r)];
      const [n, k, v, w] = [r.int(2, 8), r.int(2, 15), r.int(2, 25), r.int(2, 18)];
      const [a, b, c] = [s.given(n * v + k * w), s.given(n), s.given(v)];
      const e = s.given(w);
      s.tell(
        `{${p}有${a}元，先买${b}${x.measure}${x.name}，每${x.measure}${c}元，剩下的钱正好都买${y.name}，每${y.measure}${e}元|${x.name}每${x.measure}${c}元，${y.name}每${y.measure}${e}元，${p}用${a}元买了${b}${x.measure}${x.name}，余下的全买${y.name}|${p}带着${a}元，要买${b}${x.measure}${c}元一${x.measure}的${x.name}，再用余下的钱买${e}元一${y.measure}的${y.name}|老师给${p}${a}元，让他买${b}${x.measure}${x.name}，剩余的买${y.name}，${y.name}一${y.measure}${e}元，${x.name}一${x.measure}${c}元}，`,
      );
      const i = s.step(b, "*", c, `${x.name}用去#元。`);
      const j = s.step(a, "-", i, "还剩#元。");
      s.ask(
        s.step(j, "/", e, `可以买#${y.measure}${y.name}。`),
        `{可以买${MANY}${y.measure}${y.name}？|能买${MANY}${y.measure}${y.name}？|${y.name}买了${MANY}${y.measure}？|剩下的钱够买${MANY}${y.measure}${y.name}？}`,
        zhCount("things", y.measure, y.name, `买到的${y.name}`),
      );
    },
  ],
});
