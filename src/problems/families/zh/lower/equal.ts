import { families } from "../../../family";
import { zhCount, zhSize } from "../../../measure";
import { character, pupil, zhGood } from "../../../words_zh";
import { MANY } from "../basic";

/** Chinese, grades 1 to 3: what becomes equal, what the gap becomes. */
export const zhLowerEqual = families("zh", "lower", {
  untilEqual: [
    2,
    3,
    (s, r) => {
      const [x, y, m, t, did, per] = r.pick([
        ["甲仓", "乙仓", "袋", "面粉", "运走", "天"],
        ["大桶", "小桶", "千克", "油", "倒出", "次"],
        ["红纸", "黄纸", "张", "", "用去", "节课"],
        ["长绳", "短绳", "米", "", "剪去", "次"],
        ["东边书架", "西边书架", "本", "书", "借出", "天"],
        ["一号鱼缸", "二号鱼缸", "条", "鱼", "捞出", "次"],
      ] as const);
      const [n, k, v] = [r.int(5, 60), r.int(2, 12), r.int(2, 12)];
      const [a, b, c] = [s.given(n + k * v), s.given(n), s.given(v)];
      s.tell(
        `{${x}有${a}${m}${t}，${y}有${b}${m}，每${per}从${x}${did}${c}${m}，${y}不动|${y}的${b}${m}${t}一直没变，${x}原有${a}${m}，每${per}${did}${c}${m}|${x}有${a}${m}${t}，比有${b}${m}的${y}多，于是每${per}从${x}${did}${c}${m}|每${per}${did}${x}的${c}${m}${t}，${x}原来${a}${m}，${y}原来${b}${m}}，`,
      );
      const i = s.step(a, "-", b, `${x}多#${m}。`);
      s.ask(
        s.step(i, "/", c, `要#${per}。`),
        `{{多少|几}${per}以后${x}和${y}同样多？|${did}{多少|几}${per}，两边就一样多？|经过{多少|几}${per}，${x}剩下的与${y}相等？|要${did}{几|多少}${per}才会相等？}`,
      );
    },
  ],
  bothUntilEqual: [
    3,
    3,
    (s, r) => {
      const [p, q] = [pupil(s, r), pupil(s, r)];
      const [m, t, up, down, per] = r.pick([
        ["元", "零花钱", "存", "花", "天"],
        ["元", "压岁钱", "存", "用", "个月"],
        ["张", "邮票", "增加", "送出", "个星期"],
        ["颗", "糖", "得", "吃", "天"],
        ["颗", "弹珠", "赢", "输", "天"],
      ] as const);
      const grow = r.chance(0.5);
      const [n, k, v, w] = [r.int(3, 40), r.int(2, 10), r.int(1, 9), r.int(1, 9)];
      const [fast, slow] = [v + w, w];
      const gap = k * v;
      const rest = grow ? n : n + k * fast;
      const [more, less] = grow ? [rest + gap, rest] : [rest, rest - gap];
      if (less < 1) return false;
      const did = grow ? up : down;
      const [a, b] = [s.given(more), s.given(less)];
      const [c, d] = grow ? [s.given(slow), s.given(fast)] : [s.given(fast), s.given(slow)];
      const each = per === "天" ? "每天" : `每${per}`;
      s.tell(
        `{${p}有${a}${m}${t}，${each}${did}${c}${m}，${q}有${b}${m}，${each}${did}${d}${m}|${p}有${t}${a}${m}，${q}有${t}${b}${m}，从今天起，${p}${each}${did}${c}${m}，${q}${each}${did}${d}${m}|${q}的${t}是${b}${m}，以后${each}${did}${d}${m}，${p}的${t}是${a}${m}，以后${each}${did}${c}${m}|两人都有${t}，${p}${a}${m}，${q}${b}${m}，${each}${p}${did}${c}${m}，${q}${did}${d}${m}}，`,
      );
      const i = s.step(a, "-", b, `${p}原来多#${m}。`);
      const j = grow
        ? s.step(d, "-", c, `${each}差距减少#${m}。`)
        : s.step(c, "-", d, `${each}差距减少#${m}。`);
      s.ask(
        s.step(i, "/", j, `#${per}后同样多。`),
        `{{多少|几}${per}后两人的${t}同样多？|经过{多少|几}${per}，两人的${t}相等？|{多少|几}${per}以后，${p}和${q}的${t}一样多？|要过{几|多少}${per}两人才一样多？}`,
      );
    },
  ],
  equalAfterCut: [
    2,
    2,
    (s, r) => {
      const [x, y, m, t, did] = r.pick([
        ["红绳", "蓝绳", "米", "长", "剪去"],
        ["甲袋米", "乙袋米", "千克", "重", "倒出"],
        ["铜丝", "铁丝", "厘米", "长", "截去"],
        ["大缸里的米", "小缸里的米", "千克", "重", "舀出"],
        ["粗木料", "细木料", "分米", "长", "锯掉"],
        ["上面的布", "下面的布", "米", "长", "裁去"],
      ] as const);
      const [a, b] = [s.given(r.int(2, 30)), s.given(r.int(4, 70))];
      const known = r.chance(0.5);
      s.tell(
        known
          ? `{${x}${did}${a}${m}以后，就和${y}一样${t}了，${y}${t}${b}${m}|${y}${t}${b}${m}，要${did}${x}的${a}${m}，两样才一样${t}|如果从${x}上${did}${a}${m}，两样就同样${t}，已知${y}${t}${b}${m}|${y}${t}${b}${m}，正好等于${x}${did}${a}${m}后剩下的}，`
          : `{${x}${did}${a}${m}后还${t}${b}${m}，这时和${y}一样${t}|${x}${did}${a}${m}，剩下的${b}${m}正好与${y}同样${t}|从${x}上${did}${a}${m}，余下${b}${m}，${y}恰好也是这么${t}}，`,
      );
      const i = s.step(b, "+", a, `${x}原来${t}#${m}。`);
      s.ask(
        s.step(i, "+", b, `两样共${t}#${m}。`),
        `{${x}和${y}原来一共${t}{多少|几}${m}？|两样原来共${t}多少${m}？|原来合起来是{多少|几}${m}？|${x}、${y}原来的总和是多少${m}？}`,
        zhSize(t === "长" ? "length" : "weight", m, "两样的总和"),
      );
    },
  ],
  wouldEqual: [
    2,
    2,
    (s, r) => {
      const [p, q] = [pupil(s, r), pupil(s, r)];
      const { measure: m, name: t } = zhGood(s, r);
      const n = r.int(6, 60);
      const [a, b] = [s.given(r.int(2, n - 2)), s.given(n)];
      const total = r.chance(0.6);
      const times = !total;
      if (times && (n % (n - a.n) !== 0 || n - a.n < 2)) return false;
      s.tell(
        `{${p}再得${a}${m}${t}就和${q}一样多，${q}有${b}${m}|${q}有${b}${m}${t}，${p}还要${a}${m}才有${q}那么多|如果再给${p}${a}${m}${t}，${p}和${q}的就同样多了，${q}的是${b}${m}|${p}的${t}只差${a}${m}就赶上${q}了，${q}有${b}${m}}，`,
      );
      const i = s.step(b, "-", a, `${p}有#${m}。`);
      if (total) {
        s.ask(
          s.step(i, "+", b, `两人共有#${m}。`),
          `{两人现在一共有${MANY}${m}？|${p}和${q}现在共有${MANY}${m}{${t}|}？|他们现在合起来有${MANY}${m}${t}？}`,
          zhCount("things", m, t, `两人的${t}`),
        );
      } else {
        s.ask(
          s.step(b, "/", i, `${q}的是${p}的#倍。`),
          `{${q}的${t}是${p}的{几|多少}倍？|现在${q}有的是${p}的{几|多少}倍？}`,
        );
      }
    },
  ],
  gapBothChange: [
    2,
    2,
    (s, r) => {
      const [p, q] = [pupil(s, r), pupil(s, r)];
      const [m, t, did] = r.pick([
        ["分", "积分", "又得了"],
        ["朵", "小红花", "又得了"],
        ["元", "存款", "又存了"],
        ["张", "卡片", "又收集了"],
        ["本", "课外书", "又买了"],
        ["个", "贝壳", "又捡了"],
      ] as const);
      const [x, y, z] = [r.int(3, 40), r.int(2, 20), r.int(2, 40)];
      if (x + y - z < 1) return false;
      const [a, b, c] = [s.given(x), s.given(y), s.given(z)];
      s.tell(
        `{原来${p}的${t}比${q}多${a}${m}，后来${p}${did}${b}${m}，${q}${did}${c}${m}|${q}的${t}原来比${p}少${a}${m}，这个月${p}${did}${b}${m}，${q}${did}${c}${m}|${p}${did}${b}${m}${t}，${q}${did}${c}${m}，在这以前${p}比${q}多${a}${m}|本来${p}就比${q}多${a}${m}${t}，接着两人分别${did}${b}${m}和${c}${m}}，`,
      );
      const i = s.step(a, "+", b, `只算${p}得到的，${p}多#${m}。`);
      s.ask(
        s.step(i, "-", c, `再算${q}得到的，${p}多#${m}。`),
        `{现在${p}的${t}比${q}多${MANY}${m}？|现在${q}比${p}少${MANY}${m}？|这时两人相差${MANY}${m}？|现在${p}还比${q}多${MANY}${m}？}`,
      );
    },
  ],
  twoBills: [
    3,
    3,
    (s, r) => {
      const p = character(s, r);
      const [x, y] = [zhGood(s, r), zhGood(s, r)];
      const [n, k, d, v, w] = [r.int(1, 6), r.int(1, 6), r.int(2, 6), r.int(2, 20), r.int(2, 20)];
      const [a, b, c] = [s.idle(n), s.given(k), s.given(n * v + k * w)];
      const [e, f] = [s.given(k + d), s.given(n * v + (k + d) * w)];
      const [one, two] = [`${a}${x.measure}${x.name}`, `${y.measure}${y.name}`];
      s.tell(
        `{买${one}和${b}${two}要${c}元，买同样的${one}和${e}${two}要${f}元|${p}第一次买了${one}、${b}${two}，用了${c}元，第二次买了${one}、${e}${two}，用了${f}元，价钱没有变|${c}元可以买${one}加${b}${two}，而${f}元可以买${one}加${e}${two}|同一家店里，${one}和${b}${two}共${c}元，${one}和${e}${two}共${f}元}，`,
      );
      const i = s.step(f, "-", c, "多花#元。");
      const j = s.step(e, "-", b, `多买#${y.measure}${y.name}。`);
      s.ask(
        s.step(i, "/", j, `每${y.measure}${y.name}#元。`),
        `{每${two}{多少|几}元？|一${two}要{多少|几}元？|${y.name}的单价是多少元？|买一${two}要付多少元？}`,
        zhSize("price", "元", `一${two}的价钱`),
      );
    },
  ],
  lessThanSum: [
    2,
    2,
    (s, r) => {
      const [x, y, z, m, t, did] = r.pick([
        ["第一次", "第二次", "第三次", "下", "", "跳了"],
        ["周一", "周二", "周三", "份", "盒饭", "卖出"],
        ["一组", "二组", "三组", "面", "小旗", "做了"],
        ["小狗", "小猫", "小熊", "块", "饼干", "吃了"],
        ["李叔叔", "王叔叔", "张叔叔", "筐", "桃子", "摘了"],
        ["白颜色的", "黄颜色的", "紫颜色的", "朵", "花", "开了"],
      ] as const);
      const more = r.chance(0.4);
      const [i, j] = [r.int(4, 60), r.int(4, 60)];
      const [a, b, c] = [s.given(i), s.given(j), s.given(r.int(2, Math.min(i, j)))];
      const word = more ? "多" : "少";
      s.tell(
        `{${x}${did}${a}${m}${t}，${y}${did}${b}${m}，${z}比前两个的总和${word}${c}${m}|${z}${did}的${t}比${x}与${y}的和${word}${c}${m}，${x}${did}${a}${m}，${y}${did}${b}${m}|${x}${did}${a}${m}${t}，${y}${did}${b}${m}，如果把它们加起来，还比${z}${more ? "少" : "多"}${c}${m}|${z}的${m}数等于${x}${did}的${a}${m}加上${y}${did}的${b}${m}，再${more ? "加上" : "去掉"}${c}${m}}，`
          .replaceAll("了的", "的")
          .replaceAll("前两个", x === "第一次" ? "前两次" : "前两个"),
      );
      const k = s.step(a, "+", b, `${x}和${y}共#${m}。`);
      s.ask(
        s.step(k, more ? "+" : "-", c, `${z}${did}#${m}。`),
        `{${z}${did}${MANY}${m}{${t}|}？|${z}的数量是${MANY}${m}？|求${z}${did}多少${m}{${t}|}。|那么${z}${did}${MANY}${m}？}`.replace(
          "的的",
          "的",
        ),
      );
    },
  ],
  evenPiles: [
    2,
    2,
    (s, r) => {
      const [x, y, m, t, move] = r.pick([
        ["左手", "右手", "颗", "石子", "放"],
        ["甲盒", "乙盒", "支", "铅笔", "放"],
        ["第一堆", "第二堆", "块", "砖", "搬"],
        ["大碗", "小碗", "个", "汤圆", "盛"],
        ["前车厢", "后车厢", "箱", "货", "搬"],
        ["上层", "下层", "本", "书", "移"],
      ] as const);
      const [n, d] = [r.int(4, 60), r.int(1, 15)];
      const swap = r.chance(0.5);
      if (n - d < 2) return false;
      const [a, b] = [s.given(swap ? n - d : n + d), s.given(swap ? n + d : n - d)];
      s.tell(
        `{${x}有${a}${m}${t}，${y}有${b}${m}，从多的一边${move}一些到少的一边，使两边一样多|把${x}的${a}${m}${t}和${y}的${b}${m}重新分，分成同样多的两份|${x}${a}${m}，${y}${b}${m}，都是${t}，现在要让两边同样多|${y}的${b}${m}${t}与${x}的${a}${m}合在一起再平均分到两边}，`,
      );
      const i = s.step(a, "+", b, `两边共#${m}。`);
      s.ask(
        s.step(i, "/", s.constant(2), `每边#${m}。`),
        `{这时每边有${MANY}${m}{${t}|}？|每一边应是${MANY}${m}？|一样多以后，${x}有${MANY}${m}{${t}|}？|后来${y}有${MANY}${m}？}`,
        zhCount("things", m, t, `每边的${t}`),
      );
    },
  ],
});
