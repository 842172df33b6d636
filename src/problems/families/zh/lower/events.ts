import { divisors, families } from "../../../family";
import { zhCount, zhSize } from "../../../measure";
import { character, pupil } from "../../../words_zh";
import { MANY } from "../basic";

/** Chinese, grades 1 to 3: events, clocks, ages and groups that change. */
export const zhLowerEvents = families("zh", "lower", {
  doubling: [
    3,
    3,
    (s, r) => {
      const p = pupil(s, r);
      const x = r.int(2, 40);
      const back = r.chance(0.4);
      const [who, u, t, per] = r.pick([
        ["池塘里的浮萍", "平方米", "面积", "天"],
        ["试管里的细菌", "个", "个数", "小时"],
        [`${p}每天练字`, "个", "字数", "天"],
        ["一棵小树苗的叶子", "片", "片数", "周"],
        ["游戏里的金币", "枚", "枚数", "分钟"],
        ["一群小鱼", "条", "条数", "个月"],
      ] as const);
      const a = s.given(back ? 8 * x : x);
      const [one, three] = per === "个月" ? ["每个月", "三个月"] : [`每${per}`, `三${per}`];
      s.tell(
        back
          ? `{${who}，${one}${t}都变成原来的两倍，过了${three}以后是${a}${u}|${who}，${t}${one}翻一番，${three}后达到${a}${u}|${who}现在的${t}是${a}${u}，已经连续${three}，${one}都增加一倍}，`
          : `{${who}，开始时${t}是${a}${u}，${one}都变成原来的两倍，这样过了${three}|${who}，${t}${one}增加一倍，最初有${a}${u}，经过${three}|${who}，起初是${a}${u}，以后${one}${t}翻一番，一直过了${three}|最初${a}${u}，${one}都是前面的两倍，这样过了${three}，说的是${who}}，`,
      );
      const op = back ? "/" : "*";
      const words = back ? "前" : "后";
      const i = s.step(a, op, s.constant(2), `一${per}${words}是#${u}。`);
      const j = s.step(
        i,
        op,
        s.constant(2),
        `再过一${per}就是#${u}。`.replace("再过一", back ? "再往前一" : "再过一"),
      );
      s.ask(
        s.step(j, op, s.constant(2), `第三次是#${u}。`),
        back
          ? `{开始时是{多少|几}${u}？|最初的${t}是多少${u}？|一开始是{多少|几}${u}？}`
          : `{这时是多少${u}？|${three}后是多少${u}？|最后的${t}是多少${u}？|现在是多少${u}？}`,
      );
    },
  ],
  sheets: [
    2,
    3,
    (s, r) => {
      const p = character(s, r);
      const [what, a1, b1, one, u] = r.pick([
        ["一本画册", "张纸", "页", "幅画", "印"],
        ["一本练习册", "张纸", "页", "道题", "印"],
        ["一本相册", "张硬纸", "面", "张照片", "贴"],
        ["一本集邮册", "张卡纸", "面", "枚邮票", "放"],
        ["一份小报", "张纸", "面", "篇文章", "登"],
      ] as const);
      const [a, b] = [s.given(r.int(4, 60)), s.given(r.int(2, 12))];
      const [m, t] = [one.slice(0, 1), one.slice(1)];
      s.tell(
        `{${what}用了${a}${a1}，每张有两${b1}，每${b1}${u}${b}${one}|${what}有${a}${a1}，正反两面都用上，每${b1}${u}${b}${one}|${p}翻看${what}，里面是${a}${a1}，每张两${b1}，一${b1}上${u}着${b}${one}|每${b1}${u}${b}${one}，${what}共${a}${a1}，每张纸两面都${u}}，`,
      );
      const i = s.step(a, "*", s.constant(2), `一共#${b1}。`);
      s.ask(
        s.step(i, "*", b, `一共#${one}。`),
        `{一共${u}了${MANY}${one}？|${what}里有${MANY}${one}？|总共有${MANY}${m}${t}？|全部${u}满是${MANY}${one}？}`.replace(
          "|一",
          "|这",
        ),
      );
    },
  ],
  leaveBy: [
    2,
    3,
    (s, r) => {
      const p = pupil(s, r);
      const [h, x, y] = [r.int(7, 11), r.int(5, 30), r.int(3, 20)];
      const to = r.int(x + y + 1, 59);
      if (to > 59) return false;
      const [hour, a, b, c] = [s.idle(h), s.given(to), s.given(x), s.given(y)];
      const [what, go, early] = r.pick([
        ["电影开演", "从家到影院要走", "取票"],
        ["比赛开始", "坐车到赛场要", "做准备"],
        ["火车开车", "到车站要坐车", "检票"],
        ["讲座开始", "走到会场要", "找座位"],
        ["飞机表演开始", "去广场要", "占位置"],
        ["合唱排练开始", "到学校要走", "换衣服"],
      ] as const);
      s.tell(
        `{${what}的时间是${hour}时${a}分，${p}${go}${b}分钟，到了以后${early}还要${c}分钟|${p}${go}${b}分钟，${early}要${c}分钟，${what}是在${hour}时${a}分|${hour}时${a}分${what}，${p}想提前${c}分钟到，好${early}，${go}${b}分钟|${early}要用${c}分钟，${go}${b}分钟，${p}必须赶上${hour}时${a}分的事：${what}}，`,
      );
      const i = s.step(a, "-", c, `要在${h}时#分到。`);
      s.ask(
        s.step(i, "-", b, `分钟数是#，是${h}时多。`),
        `{${p}最晚${hour}时{几|多少}分出发？|${p}最迟应在${hour}时{几|多少}分动身？|最晚什么时候出发，是${hour}时{几|多少}分？|出发的时间不能晚于${hour}时{几|多少}分？}`,
      );
    },
  ],
  matches: [
    3,
    3,
    (s, r) => {
      const n = s.given(r.int(3, 30));
      const [who, each, m, what] = r.pick([
        ["支球队", "每两支球队之间都要比赛一场", "场", "比赛"],
        ["名棋手", "每两人都要下一盘棋", "盘", "棋"],
        ["个小朋友", "每两人握一次手", "次", "手"],
        ["位老朋友", "每两人通一次电话", "次", "电话"],
        ["个点", "每两点之间连一条线段", "条", "线段"],
        ["个小组", "每两个小组合照一张相", "张", "相"],
      ] as const);
      const verb = what === "手" ? "握手" : what === "棋" ? "下" : what === "电话" ? "通话" : "有";
      s.tell(
        `{有${n}${who}，${each}|${n}${who}，规定${each}|${each}，一共有${n}${who}|${n}${who}聚在一起，${each}}，`.replace(
          "个点聚在一起",
          "个点画在纸上",
        ),
      );
      const i = s.step(n, "-", s.constant(1), `每一个要和另外#个配对。`);
      const j = s.step(n, "*", i, `按两边各算一次，是#${m}。`);
      s.ask(
        s.step(j, "/", s.constant(2), `每对只算一次，是#${m}。`),
        `{一共${verb}{多少|几}${m}？|总共要${verb}{多少|几}${m}？|共是{多少|几}${m}？|合计{多少|几}${m}？}`.replace(
          "要有",
          "有",
        ),
      );
    },
  ],
  cutsAndPieces: [
    2,
    2,
    (s, r) => {
      const p = pupil(s, r);
      const [what, cut, u, m] = r.pick([
        ["一根绳子", "剪", "厘米", "段"],
        ["一根木条", "锯", "分米", "段"],
        ["一条彩纸", "剪", "厘米", "段"],
        ["一根钢管", "切", "分米", "截"],
        ["一条面团", "切", "厘米", "块"],
        ["一根甘蔗", "砍", "厘米", "节"],
      ] as const);
      const times = cut === "剪" ? "次" : "下";
      const back = r.chance(0.4);
      const [n, k] = [r.int(2, 12), r.int(2, 25)];
      const [a, b] = [s.given(n), s.given(back ? k * (n + 1) : k)];
      s.tell(
        back
          ? `{${p}把${what}${cut}了${a}${times}，分成同样长的小${m}，这${what.slice(1)}长${b}${u}|${what}长${b}${u}，${p}${cut}${a}${times}，得到的每${m}一样长|长${b}${u}的${what}，${cut}${a}${times}以后每${m}都相等}，`
          : `{${p}把${what}${cut}了${a}${times}，正好分成同样长的小${m}，每${m}长${b}${u}|${what}，${p}${cut}${a}${times}以后，每${m}都是${b}${u}|把${what}${cut}成每${m}${b}${u}长的小${m}，一共${cut}了${a}${times}，没有剩余|${cut}${a}${times}，${what}变成了长度都是${b}${u}的几${m}}，`,
      );
      const i = s.step(a, "+", s.constant(1), `分成#${m}。`);
      s.ask(
        s.step(
          back ? b : i,
          back ? "/" : "*",
          back ? i : b,
          back ? `每${m}长#${u}。` : `共长#${u}。`,
        ),
        back
          ? `{每${m}长多少${u}？|一${m}是{多少|几}${u}？|每一${m}的长度是多少${u}？}`
          : `{这${what.slice(1)}原来长多少${u}？|${what.slice(2)}全长多少${u}？|原来的长度是{多少|几}${u}？}`,
        zhSize("length", u, back ? `每${m}的长度` : `${what.slice(2)}的全长`),
      );
    },
  ],
  stockGap: [
    3,
    3,
    (s, r) => {
      const p = character(s, r);
      const [x, xm, y, ym, m, t] = r.pick([
        ["大箱", "箱", "小箱", "箱", "瓶", "饮料"],
        ["长桌", "张", "方桌", "张", "人", ""],
        ["整包", "包", "散包", "包", "张", "打印纸"],
        ["大巴", "辆", "中巴", "辆", "人", ""],
        ["高楼", "幢", "矮楼", "幢", "户", ""],
        ["大盒", "盒", "小盒", "盒", "支", "彩笔"],
      ] as const);
      const [n, v, k, w] = [r.int(2, 12), r.int(5, 30), r.int(2, 12), r.int(2, 20)];
      if (n * v <= k * w) return false;
      const [a, b, c, d] = [s.given(n), s.given(v), s.given(k), s.given(w)];
      const has = m === "人" ? "坐" : m === "户" ? "住" : "装";
      s.tell(
        `{${x}每${xm}${has}${b}${m}${t}，有${a}${xm}，${y}每${ym}${has}${d}${m}，有${c}${ym}|有${a}${xm}${x}和${c}${ym}${y}，每${xm}${x}${has}${b}${m}${t}，每${ym}${y}${has}${d}${m}|${p}数了数，${x}${a}${xm}，一${xm}${has}${b}${m}${t}，${y}${c}${ym}，一${ym}${has}${d}${m}|一${xm}${x}能${has}${b}${m}${t}，一${ym}${y}能${has}${d}${m}，现在${x}有${a}${xm}，${y}有${c}${ym}}，`
          .replaceAll("箱大箱", "个大箱")
          .replaceAll("箱小箱", "个小箱")
          .replaceAll("盒大盒", "个大盒")
          .replaceAll("盒小盒", "个小盒")
          .replaceAll("包整包", "个整包")
          .replaceAll("包散包", "个散包"),
      );
      const i = s.step(a, "*", b, `${x}共${has}#${m}。`);
      const j = s.step(c, "*", d, `${y}共${has}#${m}。`);
      s.ask(
        s.step(i, "-", j, `相差#${m}。`),
        `{${x}比${y}一共多${has}${MANY}${m}{${t}|}？|${y}比${x}一共少${has}${MANY}${m}？|两种总共相差${MANY}${m}？|全部${x}比全部${y}多${has}${MANY}${m}？}`,
      );
    },
  ],
  sumAges: [
    2,
    3,
    (s, r) => {
      const p = pupil(s, r);
      const [who, lo, hi] = r.pick([
        [`${p}和弟弟`, 9, 22],
        [`${p}和爸爸`, 38, 60],
        [`${p}和奶奶`, 62, 85],
        ["一对双胞胎姐妹", 8, 30],
        [`${p}和表哥`, 16, 30],
      ] as const);
      const later = r.chance(0.6);
      const total = r.int(lo, hi);
      const n = r.int(2, later ? 25 : 4);
      if (who.includes("双胞胎") && total % 2 !== 0) return false;
      if (!later && total - 2 * n < 8) return false;
      const [a, b] = [s.given(total), s.given(n)];
      const when = later ? `${b}年后` : `${b}年前`;
      s.tell(
        `{${who}今年的年龄和是${a}岁|今年，${who}两人的岁数加起来是${a}|${who}今年共${a}岁|把${who}今年的岁数相加，得${a}岁}，`,
        later
          ? `{他们都要再长${b}岁|再过${b}年，他们一起庆祝生日|想一想${when}的情况}，`
          : `{${b}年前他们拍过一张合影|想一想${when}的情况|时间退回${b}年}，`,
      );
      const i = s.step(b, "*", s.constant(2), `两人一共变化#岁。`);
      s.ask(
        s.step(a, later ? "+" : "-", i, `那时共#岁。`),
        "{那时两人的年龄和是多少岁？|那时两人一共多少岁？|那时他们的岁数加起来是多少？|求那时两人年龄的和。}",
        zhSize("age", "岁", "那时两人年龄的和"),
      );
    },
  ],
  ageGap: [
    1,
    2,
    (s, r) => {
      const p = pupil(s, r);
      const who = r.pick(["哥哥", "姐姐", "爸爸", "妈妈", "外公", "舅舅", "老师"]);
      const [n, d] = [r.int(4, 13), who === "哥哥" || who === "姐姐" ? r.int(1, 9) : r.int(20, 45)];
      if (who === "外公" && n + d < 48) return false;
      const [a, b, c] = [s.given(n), s.given(n + d), s.idle(r.int(2, 20))];
      s.tell(
        `{${p}今年${a}岁，他的${who}今年${b}岁，再过${c}年|${who}${b}岁，${p}${a}岁，都是今年的岁数，${c}年后|今年${p}${a}岁，${who}${b}岁，过了${c}年以后|现在${p}和${who}分别是${a}岁和${b}岁，到${c}年以后再比}，`,
      );
      s.ask(
        s.step(b, "-", a, "年龄差不变，是#岁。"),
        `{${who}比${p}大{多少|几}岁？|${p}比${who}小{多少|几}岁？|两人相差{多少|几}岁？|两人的年龄差是{多少|几}岁？}`,
      );
    },
  ],
  overlapPairs: [
    2,
    3,
    (s, r) => {
      const [x, y, z, m, where] = r.pick([
        ["白兔", "灰兔", "黑兔", "只", "兔舍里"],
        ["红球", "黄球", "绿球", "个", "箱子里"],
        ["足球", "篮球", "排球", "个", "体育室里"],
        ["桃树", "李树", "杏树", "棵", "果园里"],
        ["语文书", "数学书", "英语书", "本", "书架上"],
        ["甲班", "乙班", "丙班", "人", "年级里"],
      ] as const);
      const [i, j, k] = [r.int(4, 50), r.int(4, 50), r.int(4, 50)];
      const [all, a, b] = [s.given(i + j + k), s.given(i + j), s.given(j + k)];
      s.tell(
        `{${where}有${x}、${y}、${z}共${all}${m}，其中${x}和${y}共${a}${m}，${y}和${z}共${b}${m}|${where}，${x}与${y}合起来是${a}${m}，${y}与${z}合起来是${b}${m}，三样总共${all}${m}|${x}、${y}、${z}一共${all}${m}，只算${x}和${y}是${a}${m}，只算${y}和${z}是${b}${m}|已知${x}＋${y}＝${a}${m}，${y}＋${z}＝${b}${m}，${x}＋${y}＋${z}＝${all}${m}}，`,
      );
      const t = s.step(a, "+", b, `${y}算了两次，共#${m}。`);
      s.ask(
        s.step(t, "-", all, `${y}有#${m}。`),
        `{${y}有${MANY}${m}？|其中${y}是${MANY}${m}？|求${y}有多少${m}。|那么${y}有${MANY}${m}？}`,
      );
    },
  ],
  regroup: [
    3,
    3,
    (s, r) => {
      const [who, m, x, y, put] = r.pick([
        ["同学们做操", "人", "排", "排", "站"],
        ["同学们吃饭", "人", "桌", "桌", "坐"],
        ["工人们装鸭梨", "个", "箱", "箱", "装"],
        ["图书室摆书", "本", "层", "层", "摆"],
        ["学校安排新生住宿", "人", "间", "间", "住"],
        ["花农摆月季", "盆", "行", "行", "摆"],
      ] as const);
      const [k, n, extra] = [r.int(3, 12), r.int(2, 12), r.int(1, 11)];
      if (extra >= k) return false;
      const all = k * n + extra;
      const ways = divisors(all, 2, 30).filter((d) => d !== k);
      if (ways.length === 0) return false;
      const [a, b, c, d] = [s.given(k), s.given(n), s.given(extra), s.given(r.pick(ways))];
      s.tell(
        `{${who}，每${x}${put}${a}${m}，${put}了${b}${x}还多${c}${m}，如果改成每${y}${put}${d}${m}|${who}，先按每${x}${a}${m}，${put}满${b}${x}后余${c}${m}，后来改为每${y}${d}${m}|${who}，${b}${x}都${put}满了，每${x}${a}${m}，另外还有${c}${m}没地方，于是重新安排，每${y}${put}${d}${m}|${who}，每${x}${put}${a}${m}的话，${b}${x}不够，多出${c}${m}，若每${y}${put}${d}${m}，就正好}，`,
      );
      const i = s.step(a, "*", b, `${n}${x}共#${m}。`);
      const j = s.step(i, "+", c, `一共#${m}。`);
      s.ask(
        s.step(j, "/", d, `要#${y}。`),
        `{可以${put}{多少|几}${y}？|正好${put}{多少|几}${y}？|一共要{多少|几}${y}？|这样要${put}{几|多少}${y}？}`,
        zhCount("units", y, y, `${y}数`),
      );
    },
  ],
});
