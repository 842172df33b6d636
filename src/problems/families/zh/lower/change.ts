import type { Random } from "../../../../common/random";
import { families, part } from "../../../family";
import { zhCount, zhSize } from "../../../measure";
import { pupil } from "../../../words_zh";
import { MANY } from "../basic";

/** A count as first schoolbooks have it: mostly two digits. */
const some = (r: Random) => (r.chance(0.8) ? r.int(6, 60) : r.int(61, 480));

/** Where things are, what counts them, how more of them come. */
const ARRIVALS = [
  ["停车场里", "辆", "汽车", "开进"],
  ["池塘里", "只", "鸭子", "游来"],
  ["大树上", "只", "小鸟", "飞来"],
  ["花瓶里", "枝", "康乃馨", "插进"],
  ["书架上", "本", "画册", "放上"],
  ["存钱罐里", "枚", "硬币", "投进"],
  ["冰箱里", "个", "鸡蛋", "放进"],
  ["草地上", "只", "羊", "跑来"],
  ["阅览室里", "名", "同学", "走进"],
  ["光荣榜上", "颗", "五角星", "贴上"],
  ["相册里", "张", "照片", "夹进"],
  ["玩具筐里", "块", "积木", "收进"],
] as const;

/** What is used up, in which two ways. */
const USES = [
  ["一捆电线", "米", "装路灯用去", "修广播用去"],
  ["一桶油漆", "千克", "刷门用去", "刷窗户用去"],
  ["一袋面粉", "千克", "做馒头用去", "包饺子用去"],
  ["一叠彩纸", "张", "折飞机用去", "剪窗花用去"],
  ["一盒图钉", "枚", "布置教室用去", "贴海报用去"],
  ["一筐胡萝卜", "根", "早上喂掉", "晚上喂掉"],
  ["一箱牛奶", "盒", "上个星期喝掉", "这个星期喝掉"],
  ["一车西瓜", "个", "上午卖掉", "下午卖掉"],
  ["一卷胶带", "米", "包书用去", "封箱子用去"],
  ["一堆沙子", "吨", "铺路用去", "砌墙用去"],
] as const;

/** What classmates make or collect. */
const MADE = [
  ["折了", "只", "纸鹤"],
  ["做了", "朵", "绢花"],
  ["拾了", "个", "贝壳"],
  ["捡了", "片", "树叶"],
  ["写了", "个", "大字"],
  ["得了", "颗", "小星星"],
  ["摘了", "个", "橘子"],
  ["采了", "朵", "蘑菇"],
  ["画了", "张", "贺卡"],
  ["收集了", "个", "瓶盖"],
  ["剪了", "张", "窗花"],
  ["种了", "棵", "向日葵"],
] as const;

/** Chinese, grades 1 to 3: what changes, what is compared. */
export const zhLower = families("zh", "lower", {
  gainUnknown: [
    1,
    1,
    (s, r) => {
      const [where, m, t, v] = r.pick(ARRIVALS);
      const n = r.int(5, 60);
      const [a, b] = [s.given(n), s.given(n + r.int(2, 30))];
      s.tell(
        `{${where}原来有${a}${m}${t}，又${v}一些，现在有${b}${m}|${where}先有${a}${m}${t}，后来${v}几${m}，就有${b}${m}了|现在${where}有${b}${m}${t}，早上只有${a}${m}，其余的是后来${v}的|${v}一些${t}以后，${where}一共有${b}${m}，而${v}以前是${a}${m}|${where}的${t}本来是${a}${m}，不一会儿增加到${b}${m}}，`,
      );
      s.ask(
        s.step(b, "-", a, `${v}#${m}。`),
        `{又${v}${MANY}${m}{${t}|}？|${v}的有${MANY}${m}？|后来${v}${MANY}${m}{${t}|}？|算一算，${v}的${t}是${MANY}${m}？}`,
      );
    },
  ],
  startOfGain: [
    1,
    1,
    (s, r) => {
      const [where, m, t, v] = r.pick(ARRIVALS);
      const n = r.int(9, 70);
      const [b, a] = [s.given(n), s.given(part(r, n))];
      s.tell(
        `{${where}有一些${t}，又${v}${a}${m}，现在一共有${b}${m}|${v}${a}${m}${t}以后，${where}就有${b}${m}了|现在${where}有${b}${m}${t}，其中${a}${m}是刚刚${v}的|${where}现在的${b}${m}${t}里，有${a}${m}是后来才${v}的|刚才又${v}${a}${m}${t}，${where}这下有了${b}${m}}，`,
      );
      s.ask(
        s.step(b, "-", a, `原来有#${m}。`),
        `{${where}原来有${MANY}${m}{${t}|}？|原来有${MANY}${m}{${t}|}？|在这以前，${where}有${MANY}${m}${t}？|一开始${where}有${MANY}${m}？}`,
      );
    },
  ],
  twoUses: [
    2,
    2,
    (s, r) => {
      const [what, u, v, w] = r.pick(USES);
      const [x, y, z] = [r.int(3, 45), r.int(3, 45), r.int(2, 60)];
      const [a, b, c] = [s.given(x + y + z), s.given(x), s.given(y)];
      s.tell(
        `{${what}有${a}${u}，${v}${b}${u}，${w}${c}${u}|${what}，${v}${b}${u}，${w}${c}${u}，原来一共有${a}${u}|${what}共${a}${u}，其中${v}${b}${u}，${w}${c}${u}，别的还没有动|${v}${b}${u}、${w}${c}${u}，用的都是同${what}里的，这${what.slice(1)}原来有${a}${u}}，`,
      );
      const k = s.step(b, "+", c, `两次一共是#${u}。`);
      s.ask(
        s.step(a, "-", k, `还剩#${u}。`),
        `{还剩${MANY}${u}？|最后剩下${MANY}${u}？|没有动的还有${MANY}${u}？|现在还有多少${u}？}`,
      );
    },
  ],
  beforeTwoUses: [
    2,
    2,
    (s, r) => {
      const [what, u, v, w] = r.pick(USES);
      const [b, c, left] = [s.given(r.int(3, 60)), s.given(r.int(3, 60)), s.given(some(r))];
      s.tell(
        `{${what}，${v}${b}${u}，${w}${c}${u}，还剩${left}${u}|${what}现在只剩${left}${u}了，前面${v}${b}${u}，${w}${c}${u}|${v}${b}${u}、${w}${c}${u}以后，${what}还有${left}${u}|有${what}，先是${v}${b}${u}，再是${w}${c}${u}，最后剩下${left}${u}}，`,
      );
      const k = s.step(b, "+", c, `用掉的是#${u}。`);
      s.ask(
        s.step(k, "+", left, `原来有#${u}。`),
        `{这${what.slice(1)}原来有${MANY}${u}？|原来一共有${MANY}${u}？|求原来有多少${u}。|没有动的时候是多少${u}？}`,
      );
    },
  ],
  secondUse: [
    2,
    2,
    (s, r) => {
      const [what, u, v, w] = r.pick(USES);
      const [x, y, z] = [r.int(3, 45), r.int(3, 45), r.int(2, 60)];
      const [a, b, left] = [s.given(x + y + z), s.given(x), s.given(z)];
      s.tell(
        `{${what}有${a}${u}，${v}${b}${u}，{又|然后}${w}一些，还剩${left}${u}|${what}原来是${a}${u}，现在是${left}${u}，已知${v}的是${b}${u}，其余都是${w}的|${what}共有${a}${u}，前后动了两次，剩下${left}${u}，一次是${v}${b}${u}，另一次是${w}的}，`,
      );
      const k = s.step(a, "-", left, `一共少了#${u}。`);
      s.ask(
        s.step(k, "-", b, `${w}#${u}。`),
        `{${w}${MANY}${u}？|${w}的是${MANY}${u}？|求${w}了多少${u}。}`,
      );
    },
  ],
  busBefore: [
    2,
    2,
    (s, r) => {
      const [what, m, t, out, into, now] = r.pick([
        ["一辆公共汽车到站后", "位", "乘客", "下去", "上来", "车上"],
        ["图书角这个星期", "本", "书", "借出", "还回", "图书角"],
        ["出租点今天上午", "辆", "自行车", "租出", "还来", "出租点"],
        ["宠物店这个月", "只", "小狗", "卖出", "新来", "店里"],
        ["一家旅馆今天", "位", "客人", "走了", "新住进", "旅馆里"],
        ["体育室这节课", "根", "跳绳", "借走", "送回", "体育室"],
      ] as const);
      const [x, y, z] = [r.int(2, 30), r.int(2, 30), r.int(5, 60)];
      if (z - y < 1) return false;
      const [a, b, c] = [s.given(x), s.given(y), s.given(z)];
      s.tell(
        `{${what}${out}${a}${m}，${into}${b}${m}，现在${now}有${c}${m}${t}|${what}，先${out}${a}${m}${t}，再${into}${b}${m}，这时有${c}${m}|现在${now}有${t}${c}${m}，这是因为${what}${out}${a}${m}，又${into}${b}${m}|${what}${into}${b}${m}${t}，${out}${a}${m}，结果还有${c}${m}}，`,
      );
      const k = s.step(c, "-", b, `没有${into}时是#${m}。`);
      s.ask(
        s.step(k, "+", a, `原来有#${m}。`),
        `{在这以前有${MANY}${m}${t}？|原来有${MANY}${m}{${t}|}？|${now}原来有${t}${MANY}${m}？}`,
      );
    },
  ],
  reversedTotal: [
    2,
    2,
    (s, r) => {
      const [did, m, t] = r.pick(MADE);
      const [p, q] = [pupil(s, r), pupil(s, r)];
      const n = some(r) + 2;
      const more = r.chance(0.5);
      const [a, b] = [s.given(n), s.given(more ? part(r, n) : r.int(2, 40))];
      const word = more ? "多" : "少";
      s.tell(
        `{${p}${did}${a}${m}${t}，比${q}${word}${b}${m}|${p}比${q}${word}${did}${b}${m}${t}，${p}${did}${a}${m}|和${q}相比，${p}${word}${did}${b}${m}${t}，他一共${did}${a}${m}|${p}、${q}都在比赛，${p}${did}${a}${m}${t}，这比${q}${word}${b}${m}}，`,
      );
      const k = s.step(a, more ? "-" : "+", b, `${q}${did}#${m}。`);
      s.ask(
        s.step(a, "+", k, `两人一共${did}#${m}。`),
        `{两人{一共|共}${did}${MANY}${m}{${t}|}？|他们{一共|总共}${did}多少${m}${t}？|${p}和${q}合起来${did}${MANY}${m}？}`,
        zhCount("things", m, t, `两人的${t}`),
      );
    },
  ],
  threeTogether: [
    4,
    3,
    (s, r) => {
      const [did, m, t] = r.pick(MADE);
      const [p, q, o] = [pupil(s, r), pupil(s, r), pupil(s, r)];
      const n = r.int(20, 90);
      const [x, y] = [r.int(2, 15), r.int(2, 15)];
      const [up, down] = [r.chance(0.5), r.chance(0.5)];
      const [a, b, c] = [s.given(n), s.given(x), s.given(y)];
      const [v, w] = [up ? "多" : "少", down ? "多" : "少"];
      s.tell(
        `{${p}${did}${a}${m}${t}，${q}比${p}${v}${did}${b}${m}，${o}比${p}${w}${did}${c}${m}|三个小朋友里，${p}${did}${a}${m}${t}，${q}比他${v}${b}${m}，${o}比${p}${w}${c}${m}|和${p}的${a}${m}${t}比，${q}${v}${did}${b}${m}，${o}${w}${did}${c}${m}|${q}的${t}比${p}${v}${b}${m}，${o}的比${p}${w}${c}${m}，${p}正好${did}${a}${m}}，`,
      );
      const k = s.step(a, up ? "+" : "-", b, `${q}${did}#${m}。`);
      const l = s.step(a, down ? "+" : "-", c, `${o}${did}#${m}。`);
      const j = s.step(a, "+", k, `${p}和${q}共${did}#${m}。`);
      s.ask(
        s.step(j, "+", l, `三人共${did}#${m}。`),
        `{三人{一共|共}${did}多少${m}{${t}|}？|他们三个总共${did}${MANY}${m}？|${p}、${q}、${o}一共${did}多少${m}${t}？}`,
        zhCount("things", m, t, `三人的${t}`),
      );
    },
  ],
  giveToEven: [
    2,
    2,
    (s, r) => {
      const [x, y, m, t, move] = r.pick([
        ["左边的盘子里", "右边的盘子里", "个", "饺子", "拿"],
        ["上层书架", "下层书架", "本", "书", "搬"],
        ["红队", "蓝队", "名", "队员", "调"],
        ["第一个笼子里", "第二个笼子里", "只", "兔子", "捉"],
        ["大鱼缸里", "小鱼缸里", "条", "金鱼", "捞"],
        ["东边的车棚里", "西边的车棚里", "辆", "自行车", "推"],
        ["甲堆", "乙堆", "块", "砖", "搬"],
      ] as const);
      const [n, d] = [r.int(3, 50), r.int(1, 20)];
      const [a, b] = [s.given(n + 2 * d), s.given(n)];
      const [from, to] = [x.replace("里", ""), y.replace("里", "")];
      s.tell(
        `{${x}有${a}${m}${t}，${y}有${b}${m}|${y}有${b}${m}${t}，${x}有${a}${m}，要把它们变得一样多|${t}分在两处，${x}${a}${m}，${y}${b}${m}，想让两处同样多|已知${x}有${t}${a}${m}，${y}只有${b}${m}}，`,
      );
      const k = s.step(a, "-", b, `${from}多#${m}。`);
      s.ask(
        s.step(k, "/", s.constant(2), `移过去一半，是#${m}。`),
        `{从${from}${move}${MANY}${m}到${to}，两边就同样多？|${from}${move}给${to}${MANY}${m}，两边才一样多？|要使两边相等，应该从${from}${move}${MANY}${m}给${to}？|需要从${from}${move}${MANY}${m}{${t}|}到${to}才会一样多？}`,
      );
    },
  ],
  stillAhead: [
    2,
    3,
    (s, r) => {
      const [, m, t] = r.pick(MADE);
      const [p, q] = [pupil(s, r), pupil(s, r)];
      const [a, b] = [s.given(r.int(2, 20)), s.given(r.int(1, 20))];
      s.tell(
        `{${p}给了${q}${a}${m}${t}，{还|仍然}比${q}多${b}${m}|${q}得到${p}送的${a}${m}${t}以后，还是比${p}少${b}${m}|${p}把自己的${t}分给${q}${a}${m}，这时${p}的${t}仍比${q}的多${b}${m}|虽然${p}送给${q}${a}${m}${t}，可是${q}还比${p}少${b}${m}}，`,
      );
      const k = s.step(a, "*", s.constant(2), `一给一得，差少了#${m}。`);
      s.ask(
        s.step(k, "+", b, `原来${p}多#${m}。`),
        `{原来${p}比${q}多${MANY}${m}？|${q}原来比${p}少${MANY}${m}{${t}|}？|没给以前，${p}的${t}比${q}多${MANY}${m}？|原来两人相差多少${m}${t}？}`,
      );
    },
  ],
  gapAfterGift: [
    3,
    3,
    (s, r) => {
      const [did, m, t] = r.pick(MADE);
      const [p, q] = [pupil(s, r), pupil(s, r)];
      const [x, y, d] = [r.int(12, 80), r.int(3, 60), r.int(2, 10)];
      if (x - d <= y + d) return false;
      const [a, b, c] = [s.given(x), s.given(y), s.given(d)];
      s.tell(
        `{${p}${did}${a}${m}${t}，${q}${did}${b}${m}，${p}把其中${c}${m}给了${q}|${q}${did}${b}${m}${t}，${p}有${a}${m}，如果${p}给${q}${c}${m}|${p}从自己的${a}${m}${t}中拿出${c}${m}送给${q}，${q}自己${did}${b}${m}|两个人都有${t}，${p}有${a}${m}，${q}有${b}${m}，${q}收到${p}给的${c}${m}以后}，`,
      );
      const k = s.step(a, "-", c, `${p}还有#${m}。`);
      const l = s.step(b, "+", c, `${q}有#${m}。`);
      s.ask(
        s.step(k, "-", l, `${p}多#${m}。`),
        `{这时${p}比${q}多${MANY}${m}？|这时两人相差${MANY}${m}{${t}|}？|${q}还比${p}少多少${m}？|那么${p}的${t}还比${q}多${MANY}${m}？}`,
      );
    },
  ],
  netChange: [
    1,
    2,
    (s, r) => {
      const [what, m, out, into, ask, most] = r.pick([
        ["一辆大巴上有%名乘客，到站后", "人", "下去", "上来", "车上的人", 20],
        ["粮店里有%袋大米，今天", "袋", "卖出", "运进", "店里的大米", 80],
        ["图书室有%本图书，上午", "本", "借出", "还回", "室里的图书", 200],
        ["鱼塘里有%条鱼，这个月", "条", "捞走", "放进", "塘里的鱼", 100],
        ["一个小区停着%辆车，这一小时内", "辆", "开出", "开进", "停着的车", 40],
        ["仓库里有%箱饮料，星期一", "箱", "运走", "运来", "库里的饮料", 80],
      ] as const);
      const [x, d, more] = [r.int(3, most / 2), r.int(1, most / 4), r.chance(0.5)];
      const n = s.idle(r.int(most, 2 * most));
      const [a, b] = [s.given(more ? x : x + d), s.given(more ? x + d : x)];
      const start = what.replace("%", `${n}`);
      const [first, then] = r.chance(0.5)
        ? [`${out}${a}${m}`, `${into}${b}${m}`]
        : [`${into}${b}${m}`, `${out}${a}${m}`];
      s.tell(
        `${start}{${first}，{又|}${then}|先${first}，后来${then}|一边${first}，一边${then}}，`,
      );
      s.ask(
        s.step(more ? b : a, "-", more ? a : b, `${more ? "多" : "少"}了#${m}。`),
        `{${ask}比原来${more ? "多" : "少"}了${MANY}${m}？|现在${ask}${more ? "增加" : "减少"}了${MANY}${m}？|和原来比，${ask}${more ? "多" : "少"}了${MANY}${m}？}`,
      );
    },
  ],
  joinedRopes: [
    2,
    3,
    (s, r) => {
      const [x, m, how, u] = r.pick([
        ["绳子", "根", "打结接在一起，打结处共用去", "厘米"],
        ["木条", "根", "钉在一起，重叠的部分是", "厘米"],
        ["纸条", "张", "粘成一张长纸条，粘贴的地方重叠", "厘米"],
        ["彩带", "条", "缝成一条，缝合处共占去", "厘米"],
        ["铁管", "根", "焊接起来，重合的地方有", "分米"],
      ] as const);
      const [a, b, c] = [s.given(r.int(20, 150)), s.given(r.int(20, 150)), s.given(r.int(2, 15))];
      s.tell(
        `{两${m}${x}，一${m}长${a}${u}，另一${m}长${b}${u}，把它们${how}${c}${u}|把长${a}${u}和长${b}${u}的两${m}${x}${how}${c}${u}|有一${m}${x}长${a}${u}，再取一${m}${b}${u}长的，两${m}${how}${c}${u}|${p3(r)}把两${m}${x}${how}${c}${u}，这两${m}${x}的长度分别是${a}${u}和${b}${u}}，`,
      );
      const k = s.step(a, "+", b, `两${m}共长#${u}。`);
      s.ask(
        s.step(k, "-", c, `接好后长#${u}。`),
        `{接好以后{一共|}长多少${u}？|现在的长度是多少${u}？|接成的${x}有多长（单位：${u}）？|做好后全长多少${u}？}`,
        zhSize("length", u, `接成的${x}的长度`),
      );
    },
  ],
});

/** Someone who works with their hands. */
function p3(r: Random): string {
  return r.pick(["王师傅", "小工匠们", "木工李师傅", "手工课上同学们"]);
}
