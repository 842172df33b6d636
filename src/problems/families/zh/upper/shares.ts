import { families } from "../../../family";
import { zhCount, zhSize } from "../../../measure";
import { zhShare } from "../../../words_zh";
import { SHARES, ways } from "./words";

/** What is used up in parts: name, unit, verb, "long" or "heavy" or "has". */
const STORES = [
  ["一根电缆", "米", "用去", "长"],
  ["一捆布", "米", "卖出", "长"],
  ["一桶油", "千克", "用去", "重"],
  ["一袋面粉", "千克", "吃掉", "重"],
  ["一批水泥", "吨", "运走", "有"],
  ["一本小说", "页", "看了", "有"],
  ["一批树苗", "棵", "栽了", "有"],
  ["一条水渠", "米", "修了", "长"],
  ["一份稿件", "页", "打了", "有"],
] as const;

/** Chinese: grades 5 and 6, fractions of fractions and of what is left. */
export const zhUpperShares = families("zh", "upper", {
  shareOfShare: [
    2,
    6,
    (s, r) => {
      const [[a, b], [c, d]] = [r.pick(SHARES), r.pick(SHARES)];
      const n = b * d * r.int(1, 12);
      if ((n * a * c) % (b * d) !== 0 || n > 900) return false;
      const all = s.given(n);
      const [x, y, z, u] = r.pick([
        ["故事书", "科技书", "画报", "本"],
        ["松树", "柏树", "杨树", "棵"],
        ["美术组", "合唱组", "舞蹈组", "人"],
        ["白兔", "黑兔", "灰兔", "只"],
        ["足球", "篮球", "排球", "个"],
        ["甲仓库的货", "乙仓库的货", "丙仓库的货", "吨"],
      ] as const);
      const [p, q] = [zhShare(a, b), zhShare(c, d)];
      s.tell(
        ways(
          `${y}的数量是${x}的${p}，${x}共有${all}${u}，而${z}只有${y}的${q}，`,
          `${x}有${all}${u}，${y}是${x}的${p}，${z}是${y}的${q}，`,
          `${z}的数量等于${y}的${q}，${y}的数量等于${x}的${p}，${x}有${all}${u}，`,
          `已知${x}${all}${u}，${y}相当于${x}的${p}，而${z}又相当于${y}的${q}，`,
        ),
      );
      const e = s.chain([all, s.constant(a), s.constant(b)], ["*", "/"], `${y}有#${u}。`);
      s.ask(
        s.chain([e, s.constant(c), s.constant(d)], ["*", "/"], `${z}有#${u}。`),
        ways(`${z}有多少${u}？`, `求${z}有多少${u}。`, `${z}是多少${u}？`),
        u === "吨" ? zhSize("weight", u, z) : zhCount("things", u, z, z),
      );
    },
  ],
  shareOfRest: [
    4,
    6,
    (s, r) => {
      const [[a, b], [c, d]] = [r.pick(SHARES), r.pick(SHARES)];
      const n = b * r.int(3, 60);
      const rest = n - (n / b) * a;
      if ((rest * c) % d !== 0 || n > 900) return false;
      const [what, u, verb, has] = r.pick(STORES);
      const all = s.given(n);
      const [p, q] = [zhShare(a, b), zhShare(c, d)];
      s.tell(
        ways(
          `${what}${has}${all}${u}，${verb}${p}以后，又${verb}剩下的${q}，`,
          `${what}${has}${all}${u}，第一次${verb}全部的${p}，第二次${verb}余下的${q}，`,
          `${what}${has}${all}${u}，先${verb}它的${p}，再${verb}剩下部分的${q}，`,
          `${what}，共${all}${u}，第一天${verb}${p}，第二天${verb.replace("了", "")}的是剩下的${q}，`,
        ),
      );
      const e = s.chain([all, s.constant(a), s.constant(b)], ["*", "/"], `第一次${verb}#${u}。`);
      const f = s.step(all, "-", e, `余下#${u}。`);
      const g = s.chain([f, s.constant(c), s.constant(d)], ["*", "/"], `第二次${verb}#${u}。`);
      s.ask(
        s.step(f, "-", g, `最后还剩#${u}。`),
        ways(`最后还剩多少${u}？`, `现在还有多少${u}？`, `两次以后剩下多少${u}？`),
        zhCount("units", u, u, "最后剩下的数量"),
      );
    },
  ],
  restBack: [
    4,
    6,
    (s, r) => {
      const [[a, b], [c, d]] = [r.pick(SHARES), r.pick(SHARES)];
      const k = r.int(1, 12);
      const mid = (b - a) * k;
      if ((mid * (d - c)) % d !== 0) return false;
      const [what, u, verb] = r.pick(STORES);
      const end = s.given((mid * (d - c)) / d);
      const [p, q] = [zhShare(a, b), zhShare(c, d)];
      s.tell(
        ways(
          `先${verb}${what}的${p}，再${verb}余下部分的${q}，最后剩下${end}${u}，`,
          `${what}，第一天${verb}全部的${p}，第二天${verb}余下的${q}，还剩${end}${u}，`,
          `${what}，先${verb}总数的${p}，又${verb}剩下的${q}，这时还有${end}${u}，`,
          `${what}，${verb}两次后剩${end}${u}，第一次${verb}总量的${p}，第二次${verb.replace("了", "")}的是第一次剩下的${q}，`,
        ),
      );
      const left2 = s.step(s.constant(d), "-", s.constant(c), `把余下的分成${d}份，还剩#份。`);
      const e = s.chain([end, s.constant(d), left2], ["*", "/"], `第一次后余下#${u}。`);
      const left1 = s.step(s.constant(b), "-", s.constant(a), `把全部分成${b}份，余下#份。`);
      s.ask(
        s.chain([e, s.constant(b), left1], ["*", "/"], `原来共#${u}。`),
        ways(`${what}原来有多少${u}？`, `原来一共有多少${u}？`, `求总共有多少${u}。`),
        zhCount("units", u, u, "原来的数量"),
      );
    },
  ],
  beforeMore: [
    3,
    6,
    (s, r) => {
      const [a, b] = r.pick(SHARES);
      const more = r.chance(0.6);
      const k = r.int(3, 60);
      const parts = more ? b + a : b - a;
      const now = s.given(parts * k);
      const [w, verb] = more ? (["多", "增加"] as const) : (["少", "减少"] as const);
      const [x, y, u] = r.pick([
        ["今年植树", "去年植树", "棵"],
        ["五月份用水", "四月份用水", "吨"],
        ["实际修路", "计划修路", "米"],
        ["六年级的捐书", "五年级的捐书", "本"],
        ["这个月的产量", "上个月的产量", "台"],
        ["第二车运的煤", "第一车运的煤", "千克"],
      ] as const);
      const p = zhShare(a, b);
      s.tell(
        ways(
          `${x}${now}${u}，比${y}${w}${p}，`,
          `${x}是${now}${u}，这比${y}${verb}了${p}，`,
          `与${y}相比，${x}${w}了${p}，${x}是${now}${u}，`,
          `${x}比${y}${w}${p}，已知${x}为${now}${u}，`,
        ),
      );
      const e = s.step(s.constant(b), more ? "+" : "-", s.constant(a), `${y}是${b}份，${x}是#份。`);
      const f = s.step(now, "/", e, `每份#${u}。`);
      s.ask(
        s.step(f, "*", s.constant(b), `${y}是#${u}。`),
        ways(`${y}多少${u}？`, `${y}是多少${u}？`, `求${y}是多少${u}。`),
        zhCount("units", u, u, y),
      );
    },
  ],
  twoShares: [
    4,
    6,
    (s, r) => {
      const [[a, b], [c, d]] = [r.pick(SHARES), r.pick(SHARES)];
      if (b === d || a / b + c / d >= 0.98) return false;
      const n = b * d * r.int(1, 12);
      if (n > 800) return false;
      const [what, u, verb, has] = r.pick(STORES);
      const all = s.given(n);
      const [p, q] = [zhShare(a, b), zhShare(c, d)];
      s.tell(
        ways(
          `${what}${has}${all}${u}，头一次${verb}${p}，后一次${verb}的占全部的${q}，`,
          `${what}${has}${all}${u}，第一天${verb}全部的${p}，第二天${verb}全部的${q}，`,
          `${what}，一共${all}${u}，上午${verb}总数的${p}，下午${verb}总数的${q}，`,
          `${what}${has}${all}${u}，两次分别${verb}全部的${p}和${q}，`,
        ),
      );
      const e = s.chain([all, s.constant(a), s.constant(b)], ["*", "/"], `第一次${verb}#${u}。`);
      const f = s.chain([all, s.constant(c), s.constant(d)], ["*", "/"], `第二次${verb}#${u}。`);
      const g = s.step(all, "-", e, `第一次后还剩#${u}。`);
      s.ask(
        s.step(g, "-", f, `最后还剩#${u}。`),
        ways(`还剩多少${u}？`, `剩下的有多少${u}？`, `还有多少${u}没有${verb.replace("了", "")}？`),
        zhCount("units", u, u, "剩下的数量"),
      );
    },
  ],
  moreThanOthers: [
    4,
    6,
    (s, r) => {
      const b = r.int(5, 10);
      const a = r.int(Math.floor(b / 2) + 1, b - 1);
      const [gap, n] = [2 * a - b, r.int(2, 15)];
      if (gap < 1 || [2, 3, 5, 7].some((f) => a % f === 0 && b % f === 0)) return false;
      const more = s.given(gap * n);
      const [who, one, other, u] = r.pick([
        ["六年级", "男生", "女生", "人"],
        ["合唱队", "女队员", "男队员", "人"],
        ["养殖场", "公鸡", "母鸡", "只"],
        ["图书角", "文艺书", "科技书", "本"],
        ["停车场", "小客车", "大货车", "辆"],
      ] as const);
      const p = zhShare(a, b);
      s.tell(
        ways(
          `${who}里，${one}占总数的${p}，比${other}多${more}${u}，其余都是${other}，`,
          `${who}只有${one}和${other}，${one}占${p}，${one}比${other}多${more}${u}，`,
          `${who}的${other}比${one}少${more}${u}，${one}是总数的${p}，没有别的了，`.replace(
            "，没有别的了",
            "",
          ),
        ),
      );
      const e = s.step(s.constant(b), "-", s.constant(a), `总数${b}份，${other}占#份。`);
      const f = s.step(s.constant(a), "-", e, `${one}多#份。`);
      const g = s.step(more, "/", f, `每份#${u}。`);
      s.ask(
        s.step(g, "*", s.constant(b), `一共#${u}。`),
        ways(`${who}里${one}和${other}一共有多少${u}？`, `总数是多少${u}？`, `两种一共多少${u}？`),
        zhCount(u === "人" ? "people" : "things", u, u, `${one}和${other}的总数`),
      );
    },
  ],
  bounces: [
    3,
    6,
    (s, r) => {
      const [a, b] = r.pick([
        [1, 2],
        [2, 3],
        [2, 5],
        [3, 5],
        [3, 4],
        [1, 3],
        [4, 5],
      ] as const);
      const k = r.int(1, b === 5 ? 12 : 20);
      const n = b * b * b * k * (b === 2 ? 5 : 1);
      if (n > 1000) return false;
      const all = s.given(n);
      const p = zhShare(a, b);
      const [told, ask, u] = r.pick([
        [
          ways(
            `一个皮球从${all}厘米高的地方落下，每次弹起的高度是落下高度的${p}，`,
            `从${all}厘米高处让球自由落下，每次都弹到前一次高度的${p}，`,
          ),
          ways("第三次弹起多少厘米高？", "球第三次弹起的高度是多少厘米？"),
          "厘米",
        ],
        [
          ways(
            `一瓶药水有${all}毫升，每天用掉一些，剩下的总是前一天的${p}，`,
            `一瓶${all}毫升的香水敞着口，每过一天就只剩前一天的${p}，`,
          ),
          ways("三天后还剩多少毫升？", "第三天结束时还有多少毫升？"),
          "毫升",
        ],
        [
          ways(
            `一根${all}厘米长的彩带，每次剪短后的长度是剪前的${p}，`,
            `把${all}厘米长的纸条连剪几次，每次只留下${p}，`,
          ),
          ways("剪三次后还有多长（厘米）？", "三次以后剩下多少厘米？"),
          "厘米",
        ],
      ] as const);
      s.tell(told);
      const [x, y] = [s.constant(a), s.constant(b)];
      const e = s.chain([all, x, y], ["*", "/"], `第一次是#${u}。`);
      const f = s.chain([e, x, y], ["*", "/"], `第二次是#${u}。`);
      s.ask(s.chain([f, x, y], ["*", "/"], `第三次是#${u}。`), ask);
    },
  ],
  driedGoods: [
    5,
    6,
    (s, r) => {
      const [a, b] = r.pick([
        [1, 4],
        [1, 5],
        [2, 5],
        [3, 10],
        [1, 3],
        [3, 8],
      ] as const);
      const n = b * r.int(3, 30);
      const cost = r.int(2, 9);
      const price = r.int(Math.ceil((cost * b) / a) + 1, Math.ceil((cost * b) / a) + 25);
      const [all, c, p] = [s.given(n), s.given(cost), s.given(price)];
      const [fresh, dry] = r.pick([
        ["鲜蘑菇", "干蘑菇"],
        ["鲜枣", "干枣"],
        ["葡萄", "葡萄干"],
        ["鲜茶叶", "茶叶"],
        ["鲜龙眼", "龙眼干"],
      ] as const);
      const q = zhShare(a, b);
      s.tell(
        ways(
          `合作社收购${all}千克${fresh}，每千克${c}元，制成${dry}后重量是原来的${q}，${dry}每千克卖${p}元，`,
          `${fresh}制成${dry}，重量只有原来的${q}，张大伯用每千克${c}元的价钱买来${all}千克${fresh}，制成后每千克卖${p}元，`,
          `每千克${fresh}${c}元，每千克${dry}${p}元，${fresh}晒制以后的重量是原来的${q}，加工厂买了${all}千克${fresh}来做${dry}，`,
        ),
      );
      const e = s.step(all, "*", c, `买${fresh}用#元。`);
      const f = s.step(all, "/", s.constant(b), `每份#千克。`);
      const g = s.step(f, "*", s.constant(a), `${dry}有#千克。`);
      const h = s.step(g, "*", p, `${dry}卖#元。`);
      s.ask(
        s.step(h, "-", e, `比成本多#元。`),
        ways("全部卖出后能赚多少元？", "一共赚了多少元？", "卖完后的收入比买来的钱多多少元？"),
        zhSize("money", "元", "赚的钱"),
      );
    },
  ],
});
