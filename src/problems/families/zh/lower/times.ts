import { families } from "../../../family";
import { zhCount } from "../../../measure";
import { character } from "../../../words_zh";
import { MANY } from "../basic";

/** Two kinds that are counted together: where, measure word, the many and the few. */
const PAIRS = [
  ["饲养场里", "只", "鸡", "鹅"],
  ["果园里", "棵", "苹果树", "梨树"],
  ["草坪上", "只", "灰兔", "白兔"],
  ["花坛里", "盆", "菊花", "月季"],
  ["停车场上", "辆", "小汽车", "大客车"],
  ["体育器材室里", "个", "排球", "篮球"],
  ["鱼塘里", "条", "鲤鱼", "草鱼"],
  ["动物园里", "只", "金丝猴", "孔雀"],
  ["文具柜里", "支", "铅笔", "钢笔"],
  ["图书角里", "本", "故事书", "科技书"],
  ["盒子里", "颗", "红珠子", "蓝珠子"],
  ["庆祝会上", "个", "红气球", "黄气球"],
] as const;

/** Chinese, grades 1 to 3: how many times as many. */
export const zhLowerTimes = families("zh", "lower", {
  timesDifference: [
    2,
    3,
    (s, r) => {
      const [where, m, x, y] = r.pick(PAIRS);
      const [a, k] = [s.given(r.int(3, 40)), s.given(r.int(2, 9))];
      s.tell(
        `{${where}有${y}${a}${m}，${x}的{${m}数|数量}是${y}的${k}倍|${where}${x}的数量是${y}的${k}倍，${y}有${a}${m}|如果把${where}的${y}看作1份，${x}就是这样的${k}份，而${y}有${a}${m}|${where}，${x}有${y}的${k}倍那么多，${y}是${a}${m}|${where}的${x}和${y}，后者有${a}${m}，前者是后者的${k}倍}，`,
      );
      const z = s.step(a, "*", k, `${x}有#${m}。`);
      s.ask(
        s.step(z, "-", a, `相差#${m}。`),
        `{${x}比${y}多${MANY}${m}？|${y}比${x}少${MANY}${m}？|两种相差${MANY}${m}？|{求|算一算，}${x}比${y}多多少${m}。}`,
        zhCount("units", m, x, `${x}比${y}多的${m}数`),
      );
    },
  ],
  oneFold: [
    1,
    2,
    (s, r) => {
      const [where, m, x, y] = r.pick(PAIRS);
      const [n, k] = [r.int(2, 25), r.int(2, 9)];
      const [a, b] = [s.given(n * k), s.given(k)];
      s.tell(
        `{${where}有${x}${a}${m}，正好是${y}的${b}倍|${x}有${a}${m}，{它的|这个}数量是${where}${y}的${b}倍|${where}的${x}是${y}的${b}倍，已知${x}有${a}${m}|把${where}的${y}当作一份，${x}相当于${b}份，共有${a}${m}${x}|${where}，${y}的${b}倍刚好等于${x}的${m}数，${x}有${a}${m}}，`,
      );
      s.ask(
        s.step(a, "/", b, `${y}有#${m}。`),
        `{${y}有${MANY}${m}？|${where}有${MANY}${m}${y}？|${y}是${MANY}${m}？|那么${y}的${m}数是多少？}`,
        zhCount("units", m, y, `${y}的${m}数`),
      );
    },
  ],
  timesOfSum: [
    2,
    3,
    (s, r) => {
      const [x, y, z, m, t, did] = r.pick([
        ["一班", "二班", "六年级", "本", "旧书", "捐了"],
        ["星期一", "星期二", "周末两天", "箱", "酸奶", "卖出"],
        ["东村", "西村", "县林场", "棵", "果树", "种了"],
        ["小猴", "小熊", "大象伯伯", "个", "玉米", "摘了"],
        ["第一组", "第二组", "老师们", "朵", "纸花", "做了"],
        ["姐姐", "弟弟", "爸爸和妈妈", "个", "草莓", "采了"],
      ] as const);
      const [a, b, k] = [s.given(r.int(3, 40)), s.given(r.int(3, 40)), s.given(r.int(2, 6))];
      s.tell(
        `{${x}${did}${a}${m}${t}，${y}${did}${b}${m}，${z}${did}的是{这两个数|它们}总和的${k}倍|${z}${did}的${t}是${x}和${y}总数的${k}倍，${x}${did}${a}${m}，${y}${did}${b}${m}|${x}、${y}分别${did}${a}${m}和${b}${m}${t}，而${z}${did}的是${x}、${y}合起来的${k}倍|已知${x}${did}${a}${m}${t}，${y}${did}${b}${m}，这两个数量之和的${k}倍，正好是${z}${did}的数量}，`.replaceAll(
          "了的",
          "的",
        ),
      );
      const j = s.step(a, "+", b, `${x}和${y}共#${m}。`);
      s.ask(
        s.step(j, "*", k, `${z}${did}#${m}。`),
        `{${z}${did}${MANY}${m}{${t}|}？|${z}一共${did}${MANY}${m}${t}？|求${z}${did}多少${m}${t}。}`,
        zhCount("things", m, t, `${z}的${t}`),
      );
    },
  ],
  timesAfterChange: [
    2,
    3,
    (s, r) => {
      const [where, m, x, y] = r.pick(PAIRS);
      const [n, k, d] = [r.int(2, 15), r.int(2, 9), r.int(2, 20)];
      const up = r.chance(0.5);
      const first = up ? n * k - d : n * k + d;
      if (first < 3) return false;
      const [a, b, c] = [s.given(first), s.given(n), s.given(d)];
      const [gone, put] = up ? ["又增加了", "增加"] : ["减少了", "减少"];
      s.tell(
        `{${where}原来有${x}${a}${m}，${y}${b}${m}，后来${x}${gone}${c}${m}|${where}有${b}${m}${y}和${a}${m}${x}，如果${x}再${put}${c}${m}|${where}的${x}从${a}${m}开始，${gone}${c}${m}，${y}一直是${b}${m}|${x}${put}${c}${m}以后再和${y}比，${where}原来${x}有${a}${m}，${y}有${b}${m}}，`,
      );
      const j = s.step(a, up ? "+" : "-", c, `${x}变成#${m}。`);
      s.ask(
        s.step(j, "/", b, `${x}是${y}的#倍。`),
        `{这时${x}是${y}的${MANY}倍？|这时${x}的数量是${y}的${MANY}倍？|那么${x}就是${y}的${MANY}倍？|${y}的多少倍正好等于这时的${x}？}`,
      );
    },
  ],
  needForTimes: [
    2,
    3,
    (s, r) => {
      const [where, m, x, y] = r.pick(PAIRS);
      const [n, k] = [r.int(3, 30), r.int(2, 8)];
      const less = r.int(2, n * k - 2);
      if (n * k - less < 2) return false;
      const [a, b, c] = [s.given(n * k - less), s.given(n), s.given(k)];
      s.tell(
        `{${where}现在有${x}${a}${m}，${y}${b}${m}|${where}的${y}有${b}${m}，${x}有${a}${m}|${x}、${y}都在${where}，前者${a}${m}，后者${b}${m}|${where}有两种，一种是${x}，有${a}${m}，一种是${y}，有${b}${m}}，`,
      );
      const j = s.step(b, "*", c, `${c.n}倍应是#${m}。`);
      s.ask(
        s.step(j, "-", a, `还要#${m}。`),
        `{再添${MANY}${m}${x}，${x}就是${y}的${c}倍？|要使${x}是${y}的${c}倍，还要增加${MANY}${m}${x}？|${x}还差${MANY}${m}才是${y}的${c}倍？|想让${x}的数量达到${y}的${c}倍，{需要|应该}再放{进|}${MANY}${m}${x}？}`.replace(
          /再放\{进\|\}/,
          "再加",
        ),
      );
    },
  ],
  timesOfTimes: [
    2,
    3,
    (s, r) => {
      const [x, y, z, m, what, lo, hi] = r.pick([
        ["麻雀", "乌鸦", "老鹰", "克", "一只@的体重", 20, 40],
        ["自行车", "摩托车", "小汽车", "千米", "@每小时行的路", 10, 16],
        ["小杯", "中瓶", "大桶", "毫升", "一@水", 100, 300],
        ["橡皮", "尺子", "书包", "元", "一个@的价钱", 2, 5],
        ["妹妹", "哥哥", "爷爷", "岁", "@的年龄", 4, 8],
        ["小卡车", "中卡车", "大卡车", "吨", "一辆@的载重量", 2, 6],
        ["蓝绳", "黄绳", "红绳", "米", "一根@的长度", 2, 30],
      ] as const);
      const [k, l] = m === "岁" ? [2, r.int(3, 5)] : [r.int(2, 6), r.int(2, 6)];
      const [a, b, c] = [s.given(r.int(lo, hi)), s.given(k), s.given(l)];
      const of = (name: string) => what.replace("@", name);
      const short = (name: string) => (m === "岁" ? name : of(name));
      s.tell(
        `{${of(x)}是${a}${m}，${short(y)}是${x}的${b}倍，${short(z)}又是${y}的${c}倍|${of(z)}是${y}的${c}倍，${y}的是${x}的${b}倍，${x}的是${a}${m}|${of(y)}相当于${b}个${x}，${of(z)}相当于${c}个${y}，${of(x)}是${a}${m}|${of(x)}只有${a}${m}，${y}的是它的${b}倍，而${z}的是${y}的${c}倍}，`
          .replace(/相当于⟦(\d)⟧个(.*?)，/g, (_, id, name) => `是${name}的⟦${id}⟧倍，`)
          .replaceAll("它的", m === "岁" ? "妹妹的" : "它的"),
      );
      const j = s.step(a, "*", b, `${y}的是#${m}。`);
      s.ask(
        s.step(j, "*", c, `${z}的是#${m}。`),
        `{${of(z)}是多少${m}？|求${of(z)}。（单位：${m}）|${of(z)}{一共|}有多少${m}？|那么${of(z)}是{几|多少}${m}？}`.replace(
          "{一共|}有",
          m === "岁" ? "应该是" : "{一共|}有",
        ),
      );
    },
  ],
  moreThenTimes: [
    2,
    3,
    (s, r) => {
      const [x, y, z, m, t, did] = r.pick([
        ["妹妹", "姐姐", "妈妈", "朵", "绢花", "做了"],
        ["小白兔", "小灰兔", "小黑兔", "根", "萝卜", "拔了"],
        ["一年级", "二年级", "三年级", "棵", "树苗", "领了"],
        ["星期一", "星期二", "星期三", "碗", "面条", "卖了"],
        ["弟弟", "妹妹", "哥哥", "个", "单词", "背了"],
        ["甲车间", "乙车间", "丙车间", "箱", "饼干", "生产了"],
      ] as const);
      const [n, d, k] = [r.int(5, 40), r.int(2, 15), r.int(2, 6)];
      const more = r.chance(0.5);
      if (!more && n - d < 2) return false;
      const [a, b, c] = [s.given(n), s.given(d), s.given(k)];
      const word = more ? "多" : "少";
      s.tell(
        `{${x}${did}${a}${m}${t}，${y}比${x}${word}${b}${m}，${z}是${y}的${c}倍|${z}${did}的${t}是${y}的${c}倍，${y}比${x}${word}${did}${b}${m}，${x}${did}${a}${m}|${y}${did}的${t}比${x}的${a}${m}${word}${b}${m}，${z}的数量是${y}的${c}倍|已知${x}${did}${a}${m}${t}，${y}${word}${b}${m}，${z}的数量又是${y}的${c}倍}，`.replaceAll(
          "了的",
          "的",
        ),
      );
      const j = s.step(a, more ? "+" : "-", b, `${y}${did}#${m}。`);
      s.ask(
        s.step(j, "*", c, `${z}${did}#${m}。`),
        `{${z}${did}${MANY}${m}{${t}|}？|${z}的${t}是${MANY}${m}？|${z}的数量是多少${m}？|求${z}${did}多少${m}{${t}|}。}`,
      );
    },
  ],
  cycle: [
    3,
    3,
    (s, r) => {
      const [x, y, m, how] = r.pick([
        ["红灯", "绿灯", "盏", "挂"],
        ["白珠", "黑珠", "颗", "穿"],
        ["男生", "女生", "名", "站"],
        ["月季", "菊花", "盆", "摆"],
        ["黄旗", "蓝旗", "面", "插"],
        ["圆片", "方片", "张", "贴"],
      ] as const);
      const [i, j, n] = [r.int(1, 5), r.int(1, 5), r.int(3, 15)];
      if (i + j < 3) return false;
      const [a, b, all] = [s.given(i), s.given(j), s.given((i + j) * n)];
      const asked = r.chance(0.5);
      const w = asked ? x : y;
      s.tell(
        `{按照${a}${m}${x}、${b}${m}${y}的顺序{重复|一直|反复}${how}下去，一共${how}了${all}${m}|${how}成一行，每${a}${m}${x}后面是${b}${m}${y}，这样重复，共${all}${m}，最后一组也是完整的|先${how}${a}${m}${x}，再${how}${b}${m}${y}，又${how}${a}${m}${x}和${b}${m}${y}……这样有规律地排，${all}${m}正好排完|排成一行的共有${all}${m}，每组里有${a}${m}${x}和${b}${m}${y}，正好是若干组}，`,
      );
      const k = s.step(a, "+", b, `每组#${m}。`);
      const l = s.step(all, "/", k, "有#组。");
      s.ask(
        s.step(l, "*", asked ? a : b, `${w}有#${m}。`),
        `{其中${w}有${MANY}${m}？|${w}一共有${MANY}${m}？|一共${how}了${MANY}${m}${w}？|这里面${w}是${MANY}${m}？}`,
        zhCount(m === "名" ? "people" : "things", m, w, m === "名" ? w : `${how}的${w}`),
      );
    },
  ],
  groupsSum: [
    2,
    3,
    (s, r) => {
      const [x, y, m, t, u, did] = r.pick([
        ["男生", "女生", "组", "树苗", "棵", "种"],
        ["一年级", "二年级", "个班", "作业本", "本", "领"],
        ["第一队", "第二队", "台机器", "零件", "个", "做"],
        ["东面", "西面", "排", "座位", "个", "装"],
        ["大人", "孩子", "桌", "饺子", "盘", "吃"],
      ] as const);
      const [i, j, n] = [r.int(2, 9), r.int(2, 9), r.int(3, 20)];
      const [a, b, all] = [s.given(i), s.given(j), s.given((i + j) * n)];
      s.tell(
        `{${x}有${a}${m}，${y}有${b}${m}，一共${did}了${all}${u}${t}，每${m}${did}得同样多|一共有${all}${u}${t}，由${x}${a}${m}和${y}${b}${m}平均分着${did}|${x}${a}${m}、${y}${b}${m}共${did}${all}${u}${t}，各${m}都一样|把${all}${u}${t}平均分到${x}的${a}${m}和${y}的${b}${m}}，`,
      );
      const k = s.step(a, "+", b, `一共#${m}。`);
      s.ask(
        s.step(all, "/", k, `每${m}#${u}。`),
        `{平均|}每${m}${did}${MANY}${u}{${t}|}？`,
        zhCount("things", u, t, `每${m}${did}的${t}`),
      );
    },
  ],
  perHead: [
    2,
    3,
    (s, r) => {
      const [n, k, v] = [r.int(2, 8), r.int(2, 9), r.int(2, 12)];
      const [x, y, what, u, did] = r.pick([
        ["个小组", "名同学", "一共浇了@棵树", "棵", "浇"],
        ["层", "户人家", "这幢楼订了@份报纸", "份", "订"],
        ["条船", "名队员", "共捕到@千克鱼", "千克", "捕"],
        ["间宿舍", "名学生", "这个星期共用水@桶", "桶", "用水"],
        ["排", "棵果树", "一共摘了@筐果子", "筐", "摘"],
        ["个笼子", "只兔子", "今天吃掉@根萝卜", "根", "吃"],
      ] as const);
      const [a, b, all] = [s.given(n), s.given(k), s.given(n * k * v)];
      const total = what.replace("@", `${all}`);
      const one = y.slice(0, 1);
      s.tell(
        `{有${a}${x}，每${x}有${b}${y}，${total}|${total}，已知有${a}${x}，每${x}有${b}${y}|${a}${x}里，每${x}都是${b}${y}，他们${total}|每${x}有${b}${y}，这样的有${a}${x}，{算下来|统计后知道}${total}}，`
          .replaceAll("他们这幢", "这幢")
          .replaceAll("他们", y.startsWith("名") ? "他们" : ""),
      );
      const j = s.step(a, "*", b, `一共有#${y}。`);
      s.ask(
        s.step(all, "/", j, `平均每${one}${did}#${u}。`),
        `{平均每${y}${did}${MANY}${u}？|如果都一样多，每${y}${did}${MANY}${u}？|每${y}平均${did}${MANY}${u}？}`,
      );
    },
  ],
  sameUnit: [
    2,
    3,
    (s, r) => {
      const p = character(s, r);
      const [x, y, m, u, t, did] = r.pick([
        ["上午", "下午", "箱", "瓶", "矿泉水", "卖出"],
        ["红铅笔", "蓝铅笔", "盒", "支", "", "有"],
        ["第一天", "第二天", "页", "个", "字", "写了"],
        ["左边", "右边", "排", "棵", "白菜", "种了"],
        ["跳绳队", "健美操队", "行", "人", "", "站了"],
        ["昨天", "今天", "车", "吨", "煤", "运来"],
      ] as const);
      const plus = r.chance(0.5);
      const [i, j] = [r.int(3, 12), r.int(2, 12)];
      if (i <= j) return false;
      const [a, b, k] = [s.given(i), s.given(j), s.given(r.int(2, 12))];
      const each = `每${m}都有${k}${u}`;
      s.tell(
        `{${x}${did}${a}${m}${t}，${y}${did}${b}${m}，${each}|${each}${t}，${x}${did}${a}${m}，${y}${did}${b}${m}|${p}数了数，${x}${did}${a}${m}，${y}${did}${b}${m}，不论哪一${m}，${each}${t}|如果${each}${t}，${x}${did}${a}${m}，而${y}${did}${b}${m}}，`,
      );
      const j1 = s.step(a, plus ? "+" : "-", b, plus ? `一共#${m}。` : `相差#${m}。`);
      s.ask(
        s.step(j1, "*", k, plus ? `共#${u}。` : `多#${u}。`),
        plus
          ? `{一共${did}${MANY}${u}{${t}|}？|${x}和${y}合起来是${MANY}${u}？|总共有${MANY}${u}${t}？}`
          : `{${x}比${y}多${did}${MANY}${u}{${t}|}？|${y}比${x}少${MANY}${u}？|两者相差${MANY}${u}{${t}|}？}`,
      );
    },
  ],
  nextPage: [
    2,
    3,
    (s, r) => {
      const p = character(s, r);
      const [what, u, did] = r.pick([
        ["一本童话书", "页", "看"],
        ["一本字帖", "页", "写"],
        ["一本口算练习", "页", "做"],
        ["一部连环画", "页", "读"],
        ["一叠编了号的卡片", "张", "读"],
      ] as const);
      const days = r.int(3, 9);
      const [a, b] = [s.given(r.int(4, 25)), s.given(days)];
      s.tell(
        `{${p}从第1${u}开始${did}${what}，每天${did}${a}${u}，${did}了${b}天|${what}，${p}从头${did}起，每天${a}${u}，已经${did}了${b}天|${p}每天${did}${a}${u}，前${b}天一直在${did}${what}，是从第1${u}${did}起的|${what}编着页码，${p}按顺序${did}，头${b}天里每天都${did}${a}${u}}，`.replace(
          "卡片编着页码",
          "卡片从1号排起",
        ),
      );
      const k = s.step(a, "*", b, `已经${did}了#${u}。`);
      s.ask(
        s.step(k, "+", s.constant(1), `接着从第#${u}${did}起。`),
        `{接下来一天应从第${MANY}${u}${did}起？|后一天要从第几${u}开始${did}？|再${did}的时候，应该从第${MANY}${u}${did}起？|下一天${did}的第一${u}是第几${u}？}`,
      );
    },
  ],
});
