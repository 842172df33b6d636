import { families } from "../../../family";
import { zhCount, zhSize } from "../../../measure";
import { character, pupil, zhThing } from "../../../words_zh";
import { MANY } from "../basic";

/** Chinese, grades 1 to 3: further structures of one to three steps. */
export const zhLowerMore = families("zh", "lower", {
  lastRow: [
    3,
    3,
    (s, r) => {
      const [n, k] = [r.int(3, 12), r.int(3, 15)];
      const [who, m, row, put] = r.pick([
        ["合唱队", "人", "排", "站"],
        ["会议室的椅子", "把", "排", "摆"],
        ["菜地里的白菜", "棵", "行", "种"],
        ["超市的罐头", "罐", "层", "码"],
        ["操场上的学生", "人", "列", "站"],
        ["棋盘上的棋子", "颗", "行", "摆"],
      ] as const);
      const last = r.int(1, k - 1);
      const [a, b, c] = [s.given(n), s.given(k), s.given(last)];
      const odd = r.pick(["最后一", "最末一"]) + row;
      s.tell(
        `{${who}${put}成${a}${row}，${odd}只有${c}${m}，其余每${row}都是${b}${m}|${who}一共${put}了${a}${row}，除了${odd}是${c}${m}，别的${row}都有${b}${m}|每${row}${put}${b}${m}，${who}${put}到第${a}${row}时，只剩下${c}${m}，就都${put}在这一${row}|${who}共${a}${row}，${odd}没${put}满，是${c}${m}，前面的都${put}满了，每${row}${b}${m}}，`,
      );
      const i = s.step(a, "-", s.constant(1), `${put}满的有#${row}。`);
      const j = s.step(i, "*", b, `这些${row}共#${m}。`);
      s.ask(
        s.step(j, "+", c, `一共#${m}。`),
        `{{一共|总共}有${MANY}${m}？|${who}一共是${MANY}${m}？|全部加起来有${MANY}${m}？}`,
        m === "人" ? zhCount("people", "人", "人", who) : undefined,
      );
    },
  ],
  weeksAndDays: [
    2,
    2,
    (s, r) => {
      const p = pupil(s, r);
      const whole = r.chance(0.6);
      const [n, d] = [r.int(2, 12), r.int(1, 6)];
      const [what, did] = r.pick([
        ["寒假", "放了"],
        [`${p}学游泳`, "学了"],
        ["一项工程", "用了"],
        [`${p}的爸爸出差`, "走了"],
        ["科考队在南极", "工作了"],
        ["一批蚕宝宝", "养了"],
      ] as const);
      const u = r.pick(["个星期", "周"]);
      if (whole) {
        const [a, b] = [s.given(n), s.given(d)];
        s.tell(
          `{${what}，一共${did}${a}${u}零${b}天|${what}${did}整整${a}${u}，又多${b}天|${what}，先是${did}${a}${u}，后来又加了${b}天|从开始到结束，${what}${did}${a}${u}再加${b}天}，`,
        );
        const i = s.step(a, "*", s.constant(7), `${n}${u}是#天。`);
        s.ask(
          s.step(i, "+", b, "一共#天。"),
          "{一共是{多少|几}天？|合起来有多少天？|总共是多少天？|这段时间有多少天？}",
          zhSize("time", "天", "这段时间"),
        );
      } else {
        const [a, b] = [s.given(7 * n + d), s.given(d)];
        s.tell(
          `{${what}，一共${did}${a}天，除了${b}天以外，正好是整${u.replace("个", "")}|${what}${did}${a}天，比整数${u}多${b}天|${a}天里去掉零头${b}天，其余刚好是整${u.replace("个", "")}，${what}就${did}这么久}，`,
        );
        const i = s.step(a, "-", b, "去掉零头是#天。");
        s.ask(
          s.step(i, "/", s.constant(7), `是#${u}。`),
          `{是{几|多少}${u}零${d}天？|合{几|多少}${u}零${d}天？|这些天是{几|多少}${u}还多${d}天？}`,
        );
      }
    },
  ],
  halfThen: [
    2,
    2,
    (s, r) => {
      const p = character(s, r);
      const { measure: m, name: t } = zhThing(s, r);
      const x = r.int(3, 40);
      const more = r.chance(0.4);
      const [a, b] = [s.given(2 * x), s.given(r.int(1, more ? 20 : x - 1))];
      s.tell(
        more
          ? `{${p}有${a}${m}${t}，送掉一半，又得到${b}${m}|${p}把${a}${m}${t}分出去一半以后，别人又给他${b}${m}|${a}${m}${t}，${p}只留下一半，后来再添${b}${m}|${p}原有${t}${a}${m}，其中的一半借了出去，接着又买来${b}${m}}，`
          : `{${p}有${a}${m}${t}，先送掉一半，再送掉${b}${m}|${p}把${a}${m}${t}的一半给了别人，后来又给出${b}${m}|${a}${m}${t}，${p}第一次拿走一半，第二次拿走${b}${m}|${p}原有${t}${a}${m}，借出去一半，之后丢了${b}${m}}，`,
      );
      const i = s.step(a, "/", s.constant(2), `一半是#${m}。`);
      s.ask(
        s.step(i, more ? "+" : "-", b, `现在有#${m}。`),
        more
          ? `{现在有${MANY}${m}{${t}|}？|${p}现在有${MANY}${m}{${t}|}？|这时一共有${MANY}${m}？}`
          : `{还剩${MANY}${m}{${t}|}？|剩下的是${MANY}${m}？|最后还有${MANY}${m}{${t}|}？}`,
        zhCount("things", m, t, `${more ? "现在" : "剩下"}的${t}`),
      );
    },
  ],
  swaps: [
    2,
    2,
    (s, r) => {
      const p = pupil(s, r);
      const [x, xm, y, ym, z, zm] = r.pick([
        ["西瓜", "个", "菠萝", "个", "苹果", "个"],
        ["大奖章", "枚", "小奖章", "枚", "贴纸", "张"],
        ["大白兔", "只", "鸭子", "只", "小鸡", "只"],
        ["红卡", "张", "黄卡", "张", "蓝卡", "张"],
        ["一等券", "张", "二等券", "张", "三等券", "张"],
        ["铁锭", "块", "木料", "根", "砖头", "块"],
        ["大杯", "杯", "中杯", "杯", "小杯", "杯"],
      ] as const);
      const [k, l] = [r.int(2, 6), r.int(2, 8)];
      const several = r.chance(0.5);
      const how = x === "西瓜" || x === "铁锭" || x === "大白兔" ? "和" : "换";
      const eq = (a: string, b: string) => (how === "和" ? `${a}和${b}一样重` : `${a}可以换${b}`);
      const [a, b] = [s.given(k), s.given(l)];
      if (several) {
        s.tell(
          `{${eq(`1${xm}${x}`, `${a}${ym}${y}`)}，{现在有|${p}有}${b}${xm}${x}，再加上1${ym}${y}|已知${eq(`每${xm}${x}`, `${a}${ym}${y}`)}，桌上放着${b}${xm}${x}和1${ym}${y}|${b}${xm}${x}另加1${ym}${y}放在一起，${eq(`1${xm}${x}`, `${a}${ym}${y}`)}}，`,
        );
        const i = s.step(a, "*", b, `${l}${xm}${x}相当于#${ym}${y}。`);
        s.ask(
          s.step(i, "+", s.constant(1), `一共相当于#${ym}${y}。`),
          `{一共相当于${MANY}${ym}${y}？|全部相当于{几|多少}${ym}${y}？|这些合起来等于{几|多少}${ym}${y}？}`,
        );
      } else {
        const n = s.given(r.int(2, 6));
        s.tell(
          `{${eq(`1${xm}${x}`, `${a}${ym}${y}`)}，${eq(`1${ym}${y}`, `${b}${zm}${z}`)}|已知${eq(`每${ym}${y}`, `${b}${zm}${z}`)}，而${eq(`每${xm}${x}`, `${a}${ym}${y}`)}}，`,
          `{${p}有${n}${xm}${x}|现在拿来${n}${xm}${x}|要考虑的是${n}${xm}${x}}，`,
        );
        const i = s.step(n, "*", a, `相当于#${ym}${y}。`);
        s.ask(
          s.step(i, "*", b, `相当于#${zm}${z}。`),
          `{{这些${x}|它们}相当于${MANY}${zm}${z}？|全部{换成|当作}${z}是{几|多少}${zm}？|这等于{几|多少}${zm}${z}？}`,
        );
      }
    },
  ],
  outfits: [
    2,
    3,
    (s, r) => {
      const p = pupil(s, r);
      const [x, xm, y, ym, z, zm, what] = r.pick([
        ["帽子", "顶", "上衣", "件", "裤子", "条", "每次各穿戴一样"],
        ["主食", "种", "荤菜", "种", "素菜", "种", "每份套餐各选一种"],
        ["面包", "种", "果酱", "种", "饮料", "种", "早餐每类各选一种"],
        ["卡通头", "种", "身体", "种", "底座", "种", "拼一个玩偶每部分各用一种"],
        ["短袖", "件", "短裙", "条", "凉鞋", "双", "每次各穿一样"],
        ["杯子", "种", "茶叶", "种", "点心", "种", "每次各取一种"],
      ] as const);
      const [a, b, c] = [s.given(r.int(2, 7)), s.given(r.int(2, 7)), s.given(r.int(2, 7))];
      s.tell(
        `{${p}有${a}${xm}${x}、${b}${ym}${y}和${c}${zm}${z}，${what}|可以挑选的有${a}${xm}${x}、${b}${ym}${y}、${c}${zm}${z}，${what}|${what}，${p}面前有${x}${a}${xm}，${y}${b}${ym}，${z}${c}${zm}|${x}有${a}${xm}，${y}有${b}${ym}，${z}有${c}${zm}，${p}想要搭配，${what}}，`,
      );
      const i = s.step(a, "*", b, `${x}和${y}有#种搭配。`);
      s.ask(
        s.step(i, "*", c, "一共有#种。"),
        "{一共有{多少|几}种不同的搭配？|有{多少|几}种搭配方法？|最多能搭配出多少种？|可以有多少种不同的选法？}",
      );
    },
  ],
  packLevels: [
    2,
    3,
    (s, r) => {
      const p = character(s, r);
      const [x, y, m, t] = r.pick([
        ["箱", "盒", "支", "粉笔"],
        ["个书柜", "层", "本", "书"],
        ["幢楼", "层", "户", "人家"],
        ["串鞭炮", "排", "个", "小炮"],
        ["个车厢", "排", "个", "座位"],
        ["大包", "小包", "张", "餐巾纸"],
        ["间仓库", "堆", "袋", "水泥"],
        ["片林地", "行", "棵", "樟树"],
      ] as const);
      const [n, k, v] = [r.int(2, 9), r.int(2, 12), r.int(2, 25)];
      const [a, b, c] = [s.given(n), s.given(k), s.given(v)];
      const one = `每${x}`;
      s.tell(
        `{有${a}${x}，${one}有${b}${y}，每${y}有${c}${m}${t}|每${y}有${c}${m}${t}，${one}有${b}${y}，这样的有${a}${x}|${p}数了一数，一共${a}${x}，每${y}都是${c}${m}${t}，${one}又都是${b}${y}|${one}分成${b}${y}，每${y}${c}${m}${t}，像这样的一共${a}${x}}，`,
      );
      const i = s.step(a, "*", b, `一共有#${y}。`);
      s.ask(
        s.step(i, "*", c, `一共有#${m}${t}。`),
        `{一共有${MANY}${m}{${t}|}？|总共有${MANY}${m}${t}？|${a}${x}共有${MANY}${m}${t}？|全部的${t}是${MANY}${m}？}`.replace(
          `|${a}${x}共有`,
          "|全部加起来有",
        ),
      );
    },
  ],
  partIdle: [
    2,
    2,
    (s, r) => {
      const p = character(s, r);
      const [x, y] = [r.int(12, 28), r.int(12, 28)];
      const [where, m, first, then, third, not] = r.pick([
        ["二（3）班", "人", "男生", "女生", "戴眼镜的", "没戴眼镜的"],
        ["少年宫绘画组", "人", "低年级学生", "高年级学生", "得过奖的", "没得过奖的"],
        ["水果店", "箱", "橙子", "香蕉", "已经卖掉的", "没有卖掉的"],
        ["苗圃", "棵", "松苗", "柏苗", "浇过水的", "没浇过水的"],
        ["修车铺", "辆", "自行车", "电动车", "修好的", "没修好的"],
        ["一个旅行团", "人", "大人", "孩子", "坐缆车上山的", "不坐缆车的"],
      ] as const);
      const [a, b, c] = [s.given(x), s.given(y), s.given(r.int(3, x + y - 3))];
      const extra = s.idle(r.int(30, 99));
      const aside = r.pick([
        `${p}家的门牌是${extra}号`,
        `这里离车站${extra}米`,
        `旁边的路长${extra}米`,
        `${p}在这里待了${extra}分钟`,
        `那天是一年中的第${extra}天`,
      ]);
      s.tell(
        `{${where}有${first}${a}${m}，${then}${b}${m}，其中${third}有${c}${m}，${aside}|${aside}，${where}里${first}${a}${m}，${then}${b}${m}，${third}一共${c}${m}|${where}的${first}是${a}${m}，${then}是${b}${m}，${aside}，两样里${third}共${c}${m}|${third}有${c}${m}，${aside}，${where}共有${first}${a}${m}和${then}${b}${m}}，`.replace(
          "两样里",
          "这里面",
        ),
      );
      const i = s.step(a, "+", b, `一共有#${m}。`);
      s.ask(
        s.step(i, "-", c, `${not}有#${m}。`),
        `{${not}有${MANY}${m}？|${not}一共${MANY}${m}？|${MANY}${m}是${not}？}`,
      );
    },
  ],
  relativeGap: [
    1,
    2,
    (s, r) => {
      const [p, q, o] = [pupil(s, r), pupil(s, r), pupil(s, r)];
      const [what, u, up, down, most] = r.pick([
        ["", "厘米", "高", "矮", 12],
        ["", "千克", "重", "轻", 9],
        ["", "岁", "大", "小", 8],
        ["的绳子", "米", "长", "短", 15],
        ["的得分", "分", "多", "少", 30],
        ["的书", "本", "多", "少", 20],
      ] as const);
      const same = r.chance(0.4);
      const [x, d] = [r.int(2, most), r.int(1, most)];
      const [a, b] = [s.given(same ? x + d : x), s.given(same ? x : d)];
      const [one, two, three] = [`${p}${what}`, `${q}${what}`, `${o}${what}`];
      const [his, last] = what === "" ? [`${q}`, `${o}`] : [`${q}的`, `${o}的`];
      s.tell(
        same
          ? `{${one}比${his}${up}${a}${u}，${three}比${his}${up}${b}${u}|${three}比${his}${up}${b}${u}，而${one}比${his}${up}${a}${u}|${two}比${one}${down}${a}${u}，比${last}${down}${b}${u}|和${two}比，${one}${up}${a}${u}，${three}${up}${b}${u}}，`
          : `{${one}比${his}${up}${a}${u}，${two}又比${last}${up}${b}${u}|${three}比${his}${down}${b}${u}，${one}却比${his}${up}${a}${u}|${two}比${one}${down}${a}${u}，比${last}${up}${b}${u}|和${two}比，${one}${up}${a}${u}，${three}${down}${b}${u}}，`,
      );
      s.ask(
        s.step(a, same ? "-" : "+", b, `相差#${u}。`),
        `{${one}比${last}${up}${MANY}${u}？|${three}比${what === "" ? p : `${p}的`}${down}${MANY}${u}？|${one}和${three}相差${MANY}${u}？}`,
      );
    },
  ],
  equalStart: [
    2,
    3,
    (s, r) => {
      const [p, q] = [pupil(s, r), pupil(s, r)];
      const [x, y, what, u, did] = r.pick([
        ["甲桶", "乙桶", "油", "千克", "用去"],
        ["第一根", "第二根", "铁丝", "米", "剪去"],
        ["东仓", "西仓", "粮食", "吨", "运走"],
        [p.name, q.name, "零花钱", "元", "用掉"],
        ["大姐", "二姐", "毛线", "团", "织掉"],
        ["一号车", "二号车", "西瓜", "个", "卸下"],
      ] as const);
      const [n, i, j] = [r.int(15, 90), r.int(3, 50), r.int(3, 50)];
      if (i >= n || j >= n || i === j) return false;
      const [a, b, c] = [s.given(i), s.given(j), s.given(n - i)];
      s.tell(
        `{${x}和${y}的${what}原来同样多，${x}${did}${a}${u}，${y}${did}${b}${u}，${x}还剩${c}${u}|${x}、${y}的${what}本来一样多，${x}${did}${a}${u}后剩${c}${u}，${y}${did}了${b}${u}|原来${x}的${what}与${y}的相等，现在${x}剩下${c}${u}，它${did}的是${a}${u}，而${y}${did}的是${b}${u}|从同样多的${what}里，${x}${did}${a}${u}，还有${c}${u}，${y}${did}${b}${u}}，`.replace(
          "它",
          x === p.name ? "他" : "",
        ),
      );
      const k = s.step(c, "+", a, `原来各有#${u}。`);
      s.ask(
        s.step(k, "-", b, `${y}还剩#${u}。`),
        `{${y}还剩{多少|几}${u}？|${y}剩下{多少|几}${u}${what}？|那么${y}还有{多少|几}${u}？|求${y}剩下多少${u}。}`,
      );
    },
  ],
  minutesHours: [
    2,
    3,
    (s, r) => {
      const p = character(s, r);
      const [who, u, t, lo, hi] = r.pick([
        [`${p}打字`, "个", "字", 20, 90],
        ["一台机器灌汽水", "瓶", "汽水", 5, 60],
        ["一个坏水龙头滴水", "滴", "水", 20, 80],
        ["一台印刷机印报纸", "份", "报纸", 30, 150],
        ["消防水泵抽水", "升", "水", 50, 300],
        [`${p}骑车`, "米", "路", 150, 350],
        ["一条生产线装罐头", "罐", "罐头", 4, 40],
      ] as const);
      const [a, n] = [s.given(r.int(lo, hi)), s.given(r.int(2, 9))];
      s.tell(
        `{${who}，每分钟${a}${u}，不停地进行了${n}小时|${who}，速度是每分钟${a}${u}，连续${n}小时|在${n}小时里，${who}，平均每分钟${a}${u}|${who}，每分钟都是${a}${u}${t}，照这样过了${n}小时|${who}用了${n}小时，每分钟${a}${u}}，`,
      );
      const i = s.step(n, "*", s.constant(60), `${n.n}小时是#分钟。`);
      s.ask(
        s.step(a, "*", i, `一共是#${u}。`),
        `{一共是多少${u}{${t}|}？|这段时间共多少${u}？|总共有多少${u}${t}？|${n.n}小时是多少${u}？}`,
      );
    },
  ],
});
