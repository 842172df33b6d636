import { families } from "../../../family";
import { zhCount, zhSize } from "../../../measure";
import { character, pupil } from "../../../words_zh";
import { ways } from "./words";

/** Chinese: grades 4 to 6, working back, ages, rows and squares, numbers in words. */
export const zhUpperNumbers = families("zh", "upper", {
  backwards: [
    4,
    4,
    (s, r) => {
      const [a, k, b, d] = [r.int(2, 40), r.int(2, 9), r.int(2, 40), r.int(2, 9)];
      const n = r.int(2, 60);
      const top = (n + a) * k - b;
      if (top <= 0 || top % d !== 0) return false;
      const [x, y, z, w] = [s.given(a), s.given(k), s.given(b), s.given(d)];
      const end = s.given(top / d);
      const p = pupil(s, r);
      s.tell(
        ways(
          `${end}是这样得来的：一个数先加${x}，再乘${y}，减${z}，最后除以${w}，`,
          `一个数加上${x}，乘${y}，再减去${z}，最后除以${w}，结果等于${end}，`,
          `${p}心里想了一个数，先加${x}，再乘${y}，然后减${z}，除以${w}后得到${end}，`,
          `某数加${x}后扩大到原来的${y}倍，又减少${z}，再平均分成${w}份，每份是${end}，`,
          `有一个数，把它与${x}的和乘${y}，减去${z}，再除以${w}，商正好是${end}，`,
        ),
      );
      const e = s.step(end, "*", w, "除以前是#。");
      const f = s.step(e, "+", z, "减去前是#。");
      const g = s.step(f, "/", y, "乘以前是#。");
      s.ask(
        s.step(g, "-", x, "这个数是#。"),
        ways("这个数是多少？", "原来的数是几？", "求这个数。"),
      );
    },
  ],
  twoRounds: [
    4,
    5,
    (s, r) => {
      const [c, a, b] = [r.int(2, 30), r.int(1, 9), r.int(1, 9)];
      const minus = r.chance(0.4);
      const [x, y, end] = [s.given(a), s.given(b), s.given(c)];
      if (minus && c - b < 1) return false;
      const [what, m, verb, who] = r.pick([
        ["西瓜", "个", "卖出", "水果店"],
        ["大米", "千克", "用去", "食堂"],
        ["电线", "米", "用去", "电工"],
        ["门票", "张", "卖出", "售票员"],
        ["故事书", "本", "借出", "图书角"],
      ] as const);
      const w = minus ? "少" : "多";
      s.tell(
        ways(
          `还剩${end}${m}${what}，这是${who}两次${verb}之后的数量，第一次${verb}了全部的一半${w}${x}${m}，第二次${verb}了那时余下的一半${w}${y}${m}，`,
          `${who}有一些${what}，第一次${verb}总数的一半${w}${x}${m}，第二次${verb}余下的一半${w}${y}${m}，最后还剩${end}${m}，`,
          `一批${what}，上午${verb}的比全部的一半${w}${x}${m}，下午${verb}的比剩下的一半${w}${y}${m}，这时还有${end}${m}，`,
          `${who}第一天${verb}${what}的一半还${w}${x}${m}，第二天${verb}剩下的一半还${w}${y}${m}，结果剩下${end}${m}，`,
        ),
      );
      const op = minus ? "-" : "+";
      const e = s.step(end, op, y, `第二次前的一半是#${m}。`);
      const f = s.step(e, "*", s.constant(2), `第一次后有#${m}。`);
      const g = s.step(f, op, x, `总数的一半是#${m}。`);
      if (f.n - a <= 0) return false;
      s.ask(
        s.step(g, "*", s.constant(2), `原来有#${m}。`),
        ways(`原来有多少${m}${what}？`, `${what}原来一共有多少${m}？`, `一开始有${what}多少${m}？`),
        zhCount("things", m, what, `原来的${what}`),
      );
    },
  ],
  doubledAndSpent: [
    4,
    5,
    (s, r) => {
      const [e, a] = [r.int(1, 20), r.int(2, 40)];
      const b = r.int(2, 40);
      if ((e + b) % 2 !== 0) return false;
      const mid = (e + b) / 2;
      if ((mid + a) % 2 !== 0) return false;
      const [x, y, end] = [s.given(a), s.given(b), s.given(e)];
      const p = character(s, r);
      const [told, what, m] = r.pick([
        [
          ways(
            `${p}养了一些金鱼，第一年数量增加到原来的2倍，送走${x}条，第二年又增加到2倍，再送走${y}条，最后有${end}条，`,
            `${p}的鱼缸里，金鱼第一年增加了一倍，送人${x}条，第二年剩下的又增加了一倍，送人${y}条，还有${end}条，`,
          ),
          "金鱼",
          "条",
        ],
        [
          ways(
            `${p}的存钱罐里有一些硬币，先放进和里面同样多的硬币，拿出${x}枚，又放进和剩下同样多的，再拿出${y}枚，还有${end}枚，`,
            `有一罐硬币，加一倍后取走${x}枚，再加一倍后取走${y}枚，罐里还剩${end}枚，`,
          ),
          "硬币",
          "枚",
        ],
        [
          ways(
            `池塘里的浮萍每天长到前一天的2倍，第一天长好后捞走${x}片，第二天长好后捞走${y}片，剩下${end}片，`,
            `水缸里有一些浮萍，过一天就多一倍，捞走${x}片，再过一天剩下的又多一倍，捞走${y}片，还有${end}片，`,
          ),
          "浮萍",
          "片",
        ],
      ] as const);
      s.tell(told);
      const f = s.step(end, "+", y, `第二次拿走前有#${m}。`);
      const g = s.step(f, "/", s.constant(2), `第二次加倍前有#${m}。`);
      const h = s.step(g, "+", x, `第一次拿走前有#${m}。`);
      s.ask(
        s.step(h, "/", s.constant(2), `原来有#${m}。`),
        ways(`原来有多少${m}${what}？`, `一开始${what}有多少${m}？`, `最初有多少${m}？`),
        zhCount("things", m, what, `原来的${what}`),
      );
    },
  ],
  yearsAgo: [
    4,
    5,
    (s, r) => {
      const p = pupil(s, r);
      const [n, k, d] = [r.int(2, 12), r.int(3, 9), r.int(1, 9)];
      const gap = n * (k - 1);
      if (gap < 20 || gap > 42) return false;
      const [a, b, c] = [s.given(n * k + d), s.given(n + d), s.given(k)];
      const who = r.pick(["妈妈", "爸爸", "姑姑", "舅舅", "班主任"]);
      s.tell(
        ways(
          `今年${who}${a}岁了，${p}也有${b}岁了，`,
          `${who}今年${a}岁，${p}今年${b}岁，`,
          `今年${p}和${who}的年龄分别是${b}岁和${a}岁，`,
          `${p}现在${b}岁，${who}现在${a}岁，`,
        ),
      );
      const x = s.step(a, "-", b, "两人相差#岁。");
      const y = s.step(c, "-", s.constant(1), `那时相差${p}年龄的#倍。`);
      const z = s.step(x, "/", y, `那时${p}#岁。`);
      s.ask(
        s.step(b, "-", z, "是#年前。"),
        ways(
          `多少年前，${who}的年龄是${p}的${c}倍？`,
          `几年前${who}的岁数正好是${p}的${c}倍？`,
          `${who}的年龄等于${p}年龄的${c}倍，那是几年前？`,
        ),
      );
    },
  ],
  familyAges: [
    3,
    4,
    (s, r) => {
      const [n, t] = [r.int(3, 6), r.int(2, 20)];
      const sum = n * r.int(14, 35) + r.int(0, n - 1);
      const p = pupil(s, r);
      const [k, a, b] = [s.given(n), s.given(sum), s.given(sum + n * t)];
      s.tell(
        ways(
          `${p}家有${k}口人，今年全家年龄的和是${a}岁，`,
          `${p}一家${k}口人今年的年龄加起来是${a}岁，`,
          `${p}家里一共${k}口人，今年全家合起来${a}岁，`,
        ),
      );
      const x = s.step(b, "-", a, "年龄和增加#岁。");
      const y = s.step(x, "/", k, "是#年后。");
      const old = r.int(6, 14);
      const now = s.given(old);
      s.tell(
        ways(
          `${p}今年${now}岁，若干年后全家的年龄和是${b}岁，`,
          `过了一些年，全家年龄的和到了${b}岁，${p}今年是${now}岁，`,
        ),
      );
      s.ask(
        s.step(now, "+", y, `那时${p}#岁。`),
        ways(`那时${p}多少岁？`, `到那一年，${p}几岁？`),
        zhSize("age", "岁", `那时${p}的年龄`),
      );
    },
  ],
  solidSquare: [
    3,
    5,
    (s, r) => {
      const n = r.int(4, 30);
      const outer = s.given(4 * n - 4);
      const [who, u] = r.pick([
        ["同学们排成一个正方形的体操方队", "人"],
        ["用花盆摆成一个实心方阵", "盆"],
        ["用棋子摆一个实心正方形", "枚"],
        ["战士们排成一个实心方阵", "人"],
        ["果园里的果树栽成一个正方形", "棵"],
      ] as const);
      s.tell(
        ways(
          `${who}，最外面一层共有${outer}${u}，`,
          `${who}，最外圈一周是${outer}${u}，`,
          `${who}，四周最外层一共${outer}${u}，`,
          `${who}，只数最外边一圈，有${outer}${u}，`,
        ),
        r.pick(["", "", "{四个角上都有，|每行和每列一样多，}"]),
      );
      const x = s.step(outer, "+", s.constant(4), `四个角数了两次，四边共#${u}。`);
      const y = s.step(x, "/", s.constant(4), `每边#${u}。`);
      s.ask(
        s.step(y, "*", y, `一共#${u}。`),
        ways(`整个方阵一共有多少${u}？`, `一共用了多少${u}？`, `全部共有多少${u}？`).replace(
          "一共用了",
          u === "人" ? "一共有" : "一共用了",
        ),
        zhCount(u === "人" ? "people" : "units", u, u, "方阵的总数"),
      );
    },
  ],
  bothSides: [
    4,
    4,
    (s, r) => {
      const [n, g, c] = [r.int(6, 60), r.int(3, 12), r.int(5, 60)];
      const ends = r.chance(0.6);
      const [all, gap, price] = [s.given(n * g), s.given(g), s.given(c)];
      const [what, m, put] = r.pick([
        ["梧桐树", "棵", "栽"],
        ["路灯", "盏", "装"],
        ["垃圾桶", "个", "放"],
        ["彩旗", "面", "插"],
      ] as const);
      s.tell(
        ways(
          `在一条长${all}米的大路两旁${put}${what}，每隔${gap}米${put}一${m}，`,
          `一条路长${all}米，两侧每隔${gap}米都要${put}一${m}${what}，`,
          `要在${all}米长的街道两边${put}上${what}，相邻两${m}之间相隔${gap}米，`,
        ),
        ends ? ways("两端都要有，", "起点和终点都有，") : ways("两端都不用，", "起点和终点不要，"),
        ways(`每${m}${what}${price}元，`, `每${put}一${m}要${price}元，`),
      );
      const x = s.step(all, "/", gap, "有#个间隔。");
      const y = s.step(x, ends ? "+" : "-", s.constant(1), `一旁有#${m}。`);
      const z = s.step(y, "*", s.constant(2), `两旁共#${m}。`);
      s.ask(
        s.step(z, "*", price, "一共要#元。"),
        ways("一共要多少元？", `这些${what}共要花多少元？`, "需要多少元钱？"),
        zhSize("cost", "元", `这些${what}要花的钱`),
      );
    },
  ],
  togetherAgain: [
    2,
    5,
    (s, r) => {
      const [a, b] = r.pick([
        [2, 3],
        [3, 4],
        [4, 5],
        [2, 5],
        [3, 5],
        [5, 6],
        [3, 7],
        [4, 7],
        [2, 7],
        [5, 7],
        [3, 8],
        [7, 8],
        [8, 9],
        [5, 8],
      ] as const);
      const k = r.int(2, 12);
      const [x, y, all] = [s.given(a), s.given(b), s.given(a * b * k)];
      const [p, q] = [pupil(s, r), pupil(s, r)];
      const [told, t, ask] = r.pick([
        [
          ways(
            `${p}每${x}天去一次图书馆，${q}每${y}天去一次，今天两人都去了，`,
            `今天${p}和${q}在图书馆碰面，以后${p}每${x}天去一次，${q}每${y}天去一次，`,
          ),
          "天",
          "两人还会在图书馆碰面几次",
        ],
        [
          ways(
            `1路车每${x}分钟发一班，2路车每${y}分钟发一班，早上两路车同时发出第一班，`,
            `两路公交车刚刚同时发车，一路每${x}分钟发一辆，另一路每${y}分钟发一辆，`,
          ),
          "分钟",
          "两路车还会同时发车几次",
        ],
        [
          ways(
            `两个闹钟，一个每${x}分钟响一次，另一个每${y}分钟响一次，现在它们一起响，`,
            `红灯每${x}分钟闪一下，绿灯每${y}分钟闪一下，现在两盏灯同时闪，`,
          ),
          "分钟",
          "还会同时发生多少次",
        ],
        [
          ways(
            `一盆花每${x}天浇一次水，每${y}天施一次肥，今天既浇水又施肥，`,
            `${p}今天给花浇了水也施了肥，以后每${x}天浇一次水，每${y}天施一次肥，`,
          ),
          "天",
          "还有多少次同一天既浇水又施肥",
        ],
      ] as const);
      s.tell(told, ways(`此后的${all}${t}里，`, `在接下来的${all}${t}内，`));
      const lap = s.step(x, "*", y, `每#${t}同时一次。`);
      s.ask(s.step(all, "/", lap, "还会同时#次。"), `${ask}？`);
    },
  ],
});
