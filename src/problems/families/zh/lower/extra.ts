import { families } from "../../../family";
import { zhCount, zhSize } from "../../../measure";
import { character, pupil } from "../../../words_zh";
import { MANY } from "../basic";

/** Chinese, grades 1 to 3: more structures, among them some with numbers that everyone knows. */
export const zhLowerExtra = families("zh", "lower", {
  consecutive: [
    2,
    3,
    (s, r) => {
      const n = r.int(2, r.chance(0.4) ? 29 : 150);
      const small: readonly string[] = ["日历上相连的三天，日期", "同一排三个挨着的座位，号码"];
      const large: readonly string[] = ["三张连号的门票，号码", "街上三户相邻人家依次加1的门牌号"];
      const plain = r.chance(0.4);
      const what = plain ? "三个连续的自然数" : r.pick(n < 30 ? small : large);
      const u = plain ? "" : "号";
      const a = s.given(3 * n);
      const up = r.chance(0.5);
      const word = up ? "最大" : "最小";
      s.tell(`{${what}的和是${a}|${what}加起来是${a}|已知${what}相加得${a}|${what}之和等于${a}}，`);
      const i = s.step(a, "/", s.constant(3), "中间的是#。");
      s.ask(
        s.step(i, up ? "+" : "-", s.constant(1), `${word}的是#。`),
        `{其中${word}的{一个|}是{多少|几}${u}？|${word}的是{多少|几}${u}？|求${word}的一个。|那么${word}的一个是多少？}`,
      );
    },
  ],
  dayGrowth: [
    3,
    3,
    (s, r) => {
      const p = character(s, r);
      const [first, d, n] = [r.int(3, 30), r.int(2, 9), r.int(3, 10)];
      const [who, did, u, t, day] = r.pick([
        [`${p}练习跳绳`, "跳", "个", "", "天"],
        [`${p}背古诗`, "背", "句", "", "天"],
        [`${p}练仰卧起坐`, "做", "个", "", "天"],
        ["小猫学钓鱼", "钓", "条", "鱼", "天"],
        ["一排积木搭成楼梯形", "搭", "块", "", "级"],
        ["剧场的座位", "有", "个", "", "排"],
      ] as const);
      const [a, b, c] = [s.given(first), s.given(d), s.given(n)];
      const prior = `前一${day}`;
      s.tell(
        `{${who}，第一${day}${did}${a}${u}${t}，以后每${day}都比${prior}多${did}${b}${u}|${who}，从第一${day}的${a}${u}起，每过一${day}就增加${b}${u}|${who}，每${day}比${prior}多${b}${u}，第一${day}是${a}${u}|${who}，开头一${day}${did}${a}${u}${t}，然后一${day}比一${day}多${b}${u}}，`.replaceAll(
          "多有",
          "多",
        ),
        `{现在问的是第${c}${day}|到了第${c}${day}|照这样到第${c}${day}}，`,
      );
      const i = s.step(c, "-", s.constant(1), `增加了#次。`);
      const j = s.step(i, "*", b, `一共增加#${u}。`);
      s.ask(
        s.step(a, "+", j, `第${n}${day}${did}#${u}。`),
        `{这一${day}${did}{多少|几}${u}{${t}|}？|这一${day}应${did}{多少|几}${u}？|那${day}是{多少|几}${u}{${t}|}？}`
          .replace("那级", "那一级")
          .replace("那排", "那一排"),
      );
    },
  ],
  dearerBy: [
    2,
    3,
    (s, r) => {
      const p = character(s, r);
      const [n, k, d] = [r.int(2, 9), r.int(2, 40), r.int(1, 20)];
      const dear = r.chance(0.6);
      if (!dear && k - d < 1) return false;
      const [x, y, m] = r.pick([
        ["钢笔", "铅笔", "支"],
        ["精装书", "平装书", "本"],
        ["羽毛球拍", "乒乓球拍", "副"],
        ["羊毛手套", "棉手套", "双"],
        ["大蛋糕", "小蛋糕", "个"],
        ["厚毛巾", "薄毛巾", "条"],
        ["软座票", "硬座票", "张"],
      ] as const);
      const [hi, lo] = dear ? [x, y] : [y, x];
      const word = dear ? "多" : "少";
      const [a, b, c] = [s.given(n), s.given(n * d), s.given(k)];
      s.tell(
        `{${p}买${a}${m}${hi}比买${a}${m}${lo}${word}花${b}元，${lo}每${m}${c}元|${lo}的单价是${c}元，买${a}${m}${hi}的钱比买同样多的${lo}${word}${b}元|同样买${a}${m}，买${hi}比买${lo}${word}用${b}元，已知${lo}一${m}${c}元|${p}发现，如果${a}${m}${lo}都换成${hi}，要${word}付${b}元，而每${m}${lo}是${c}元}，`,
      );
      const i = s.step(b, "/", a, `每${m}相差#元。`);
      s.ask(
        s.step(c, dear ? "+" : "-", i, `${hi}每${m}#元。`),
        `{${hi}每${m}{多少|几}元？|一${m}${hi}要{多少|几}元？|${hi}的单价是多少元？|买一${m}${hi}要付多少元？}`,
        zhSize("price", "元", `一${m}${hi}的价钱`),
      );
    },
  ],
  tripsLeft: [
    2,
    3,
    (s, r) => {
      const [what, m, did, per] = r.pick([
        ["一批大米", "袋", "运", "次"],
        ["一本相册的照片", "张", "贴", "页"],
        ["一堆木柴", "捆", "搬", "趟"],
        ["一叠作业本", "本", "改", "小时"],
        ["一篇课文的生字", "个", "学", "天"],
        ["一瓶药片", "片", "吃", "天"],
        ["一筐衣服", "件", "洗", "缸"],
      ] as const);
      const [k, n] = [r.int(2, 30), r.int(4, 15)];
      const [all, a, b] = [s.given(k * n), s.given(k), s.given(r.int(2, n - 1))];
      s.tell(
        `{${what}有${all}${m}，每${per}${did}${a}${m}，已经${did}了${b}${per}|${what}，每${per}${did}${a}${m}，一共${all}${m}，到现在已${did}${b}${per}|每${per}${did}${a}${m}，${what}共${all}${m}，前面${did}过${b}${per}了|${what}一共${all}${m}，按每${per}${a}${m}来${did}，现在完成了${b}${per}}，`,
      );
      const i = s.step(all, "/", a, `全部要#${per}。`);
      s.ask(
        s.step(i, "-", b, `还要#${per}。`),
        `{还要{多少|几}${per}才能${did}完？|还需{多少|几}${per}${did}完？|剩下的还要${did}{多少|几}${per}？|再${did}{多少|几}${per}就完了？}`,
        zhCount("units", per, per, `还要的${per}数`),
      );
    },
  ],
  openBook: [
    2,
    3,
    (s, r) => {
      const p = character(s, r);
      const n = 2 * r.int(2, 120);
      const a = s.given(2 * n + 1);
      const book = r.pick(["一本故事书", "一本词典", "数学课本", "一本画册", "一本杂志", "语文书"]);
      s.tell(
        `{${p}打开${book}，左右两页的页码之和是${a}|${book}翻开着，${p}把两边的页码相加，得${a}|${p}随手翻开${book}，看到的两个页码加起来是${a}|把${book}打开后，左页码与右页码的和等于${a}，右边比左边多1|${a}是${p}把${book}翻开时左右两个页码的和}，`,
      );
      const i = s.step(a, "-", s.constant(1), "减去多的1，得#。");
      const j = s.step(i, "/", s.constant(2), "左边是第#页。");
      s.ask(
        j,
        "{左边是第{多少|几}页？|左边一页的页码是{多少|几}？|较小的页码是多少？|左页是第几页？|在左边的是第几页？}",
      );
    },
  ],
  perGroupItems: [
    2,
    3,
    (s, r) => {
      const [k, n, v] = [r.int(2, 9), r.int(3, 15), r.int(2, 6)];
      const [who, w, group, m, t, get] = r.pick([
        ["名同学", "人", "组", "个", "排球", "领"],
        ["名队员", "人", "队", "面", "旗子", "发"],
        ["位客人", "人", "桌", "瓶", "饮料", "上"],
        ["名学员", "人", "个小班", "位", "教练", "配"],
        ["本书", "本", "捆", "根", "绳子", "用"],
        ["个鸡蛋", "个", "盘", "个", "西红柿", "配"],
        ["名游客", "人", "车", "名", "导游", "配"],
      ] as const);
      const [all, a, b] = [s.given(k * n), s.given(k), s.given(v)];
      const one = `每${group}`;
      s.tell(
        `{${all}${who}，每${a}${w}一${group}，${one}${get}${b}${m}${t}|有${all}${who}，${a}${w}分成一${group}，${one}要${get}${b}${m}${t}|${one}${a}${w}，${get}${b}${m}${t}，一共有${all}${who}|把${all}${who}按${a}${w}一${group}分好，然后给${one}${get}${b}${m}${t}}，`,
      );
      const i = s.step(all, "/", a, `一共#${group}。`);
      s.ask(
        s.step(i, "*", b, `要#${m}${t}。`),
        `{一共要${MANY}${m}${t}？|需要${MANY}${m}${t}？|总共要准备${MANY}${m}${t}？|共需${t}多少${m}？}`,
        m === "位" || m === "名" ? undefined : zhCount("things", m, t, `一共要的${t}`),
      );
    },
  ],
  gapAfterLoss: [
    1,
    2,
    (s, r) => {
      const [p, q] = [pupil(s, r), pupil(s, r)];
      const [m, t, lose] = r.pick([
        ["颗", "珠子", "弄丢"],
        ["元", "零钱", "花掉"],
        ["张", "贴画", "送人"],
        ["块", "饼干", "吃掉"],
        ["本", "小人书", "捐出"],
        ["支", "蜡笔", "用完"],
        ["分", "积分", "用掉"],
      ] as const);
      const [x, y] = [r.int(3, 40), r.int(2, 40)];
      if (x === y) return false;
      const still = x > y;
      const [a, b] = [s.given(x), s.given(y)];
      s.tell(
        `{${p}的${t}比${q}多${a}${m}，${p}${lose}${b}${m}|本来${p}比${q}多${a}${m}${t}，可是后来${p}${lose}了${b}${m}|${q}的${t}比${p}少${a}${m}，不久${p}${lose}了${b}${m}，${q}的没有变|${p}${lose}了${b}${m}${t}，在这以前他比${q}多${a}${m}}，`,
      );
      s.ask(
        s.step(still ? a : b, "-", still ? b : a, `现在相差#${m}。`),
        still
          ? `{现在${p}比${q}多${MANY}${m}？|这时${q}比${p}还少${MANY}${m}？|现在${p}的${t}还比${q}多${MANY}${m}？}`
          : `{现在${p}比${q}少${MANY}${m}？|这时${q}反而比${p}多${MANY}${m}？|现在${q}的${t}比${p}多${MANY}${m}？}`,
      );
    },
  ],
  legs: [
    3,
    2,
    (s, r) => {
      const [x, xm, i, y, ym, j, part, u, where] = r.pick([
        ["鸡", "只", 2, "兔", "只", 4, "脚", "只", "院子里"],
        ["鸭", "只", 2, "羊", "只", 4, "腿", "条", "农场里"],
        ["自行车", "辆", 2, "小汽车", "辆", 4, "轮子", "个", "门前"],
        ["三轮车", "辆", 3, "自行车", "辆", 2, "轮子", "个", "车棚里"],
        ["蜜蜂", "只", 6, "小鸟", "只", 2, "脚", "只", "花园里"],
        ["蜘蛛", "只", 8, "蚂蚁", "只", 6, "脚", "只", "墙角"],
        ["正方形", "个", 4, "三角形", "个", 3, "角", "个", "纸上"],
      ] as const);
      const [a, b] = [s.given(r.int(2, 20)), s.given(r.int(2, 20))];
      s.tell(
        `{${where}有${a}${xm}${x}和${b}${ym}${y}|${where}有${x}${a}${xm}，${y}${b}${ym}|${a}${xm}${x}和${b}${ym}${y}都在${where}|${where}除了${a}${xm}${x}，还有${b}${ym}${y}|数一数${where}的${x}和${y}，分别是${a}${xm}和${b}${ym}}，`,
      );
      const k = s.step(a, "*", s.constant(i), `${x}共有#${u}${part}。`);
      const l = s.step(b, "*", s.constant(j), `${y}共有#${u}${part}。`);
      s.ask(
        s.step(k, "+", l, `一共有#${u}${part}。`),
        `{一共有${MANY}${u}${part}？|它们的${part}一共有${MANY}${u}？|${part}的总数是多少${u}？|合起来有${MANY}${u}${part}？}`,
      );
    },
  ],
  newcomers: [
    3,
    3,
    (s, r) => {
      const [k, v, d] = [r.int(2, 10), r.int(2, 20), r.int(1, 8)];
      const gone = r.chance(0.35);
      const now = gone ? k - d : k + d;
      if (now < 2 || (k * v) % now !== 0) return false;
      const [who, m, t, did] = r.pick([
        ["个小朋友", "颗", "糖", "分"],
        ["名同学", "盆", "花", "浇"],
        ["位工人", "箱", "货", "搬"],
        ["只猴子", "个", "桃", "分"],
        ["名值日生", "扇", "窗户", "擦"],
        ["位老师", "本", "作文", "改"],
      ] as const);
      const one = who.startsWith("只") ? "每只" : "每人";
      const [a, b, c] = [s.given(k), s.given(v), s.given(d)];
      const change = gone ? `有${c}${who}离开了` : `又来了${c}${who}`;
      s.tell(
        `{${a}${who}平均${did}一些${t}，${one}${did}${b}${m}，如果${change}|原来${a}${who}一起${did}${t}，${one}${b}${m}，现在${change}，要重新平均|一批${t}由${a}${who}平均${did}，${one}正好${b}${m}，还没开始就${change}|${one}${did}${b}${m}${t}，原来有${a}${who}，后来${change}，${t}的总数不变}，`,
      );
      const i = s.step(a, "*", b, `${t}一共是#${m}。`);
      const j = s.step(a, gone ? "-" : "+", c, `现在有#${who}。`);
      s.ask(
        s.step(i, "/", j, `${one}#${m}。`),
        `{现在${one}${did}{多少|几}${m}？|这时平均${one}${did}{多少|几}${m}{${t}|}？|那么${one}应${did}{多少|几}${m}？|重新平均后，${one}${did}{多少|几}${m}？}`,
      );
    },
  ],
  onStool: [
    2,
    3,
    (s, r) => {
      const p = pupil(s, r);
      const [tall, stool, more] = [r.int(155, 185), r.int(25, 60), r.int(2, 20)];
      const over = r.chance(0.7);
      const height = tall + (over ? more : -more) - stool;
      if (height < 100 || height > 150) return false;
      const [a, b, c] = [s.given(tall), s.given(stool), s.given(more)];
      const who = r.pick(["爸爸", "妈妈", "老师", "叔叔", "姐姐"]);
      const on = r.pick(["小凳子", "木箱", "台阶", "椅子"]);
      const word = over ? "高" : "矮";
      s.tell(
        `{${p}站在${b}厘米高的${on}上，比${who}${word}${c}厘米，${who}身高${a}厘米|${who}的身高是${a}厘米，${p}站到高${b}厘米的${on}上以后，比${who}${word}${c}厘米|${on}高${b}厘米，${p}站在上面，头顶比${a}厘米高的${who}还${word}${c}厘米|${who}高${a}厘米，${p}踩着${b}厘米的${on}，这时他比${who}${word}${c}厘米}，`,
      );
      const i = s.step(a, over ? "+" : "-", c, `头顶离地面#厘米。`);
      s.ask(
        s.step(i, "-", b, `${p}身高#厘米。`),
        `{${p}身高多少厘米？|${p}的身高是多少厘米？|求${p}的身高。（单位：厘米）|${p}自己有多高（单位：厘米）？}`,
        zhSize("length", "厘米", `${p}的身高`),
      );
    },
  ],
  isosceles: [
    2,
    3,
    (s, r) => {
      const [leg, base] = [r.int(5, 60), r.int(3, 50)];
      if (base >= 2 * leg || base === leg) return false;
      const findBase = r.chance(0.5);
      const [around, side] = [s.given(2 * leg + base), s.given(findBase ? leg : base)];
      const [what, u] = r.pick([
        ["等腰三角形", "厘米"],
        ["等腰三角形花坛", "米"],
        ["等腰三角形小旗", "厘米"],
        ["等腰三角形支架", "分米"],
      ] as const);
      const m = what.endsWith("旗") ? "面" : "个";
      s.tell(
        findBase
          ? `{一${m}${what}的周长是${around}${u}，相等的两条边各长${side}${u}|一${m}${what}有两条边都是${side}${u}，三条边一共长${around}${u}|用${around}${u}长的绳子正好围成一${m}${what}，每条腰长${side}${u}|${what}的一条腰是${side}${u}，周长是${around}${u}}，`
          : `{一${m}${what}的周长是${around}${u}，底边长${side}${u}|一${m}${what}的底是${side}${u}，三条边一共长${around}${u}|用${around}${u}长的绳子正好围成一${m}${what}，底边长${side}${u}|${what}的底边是${side}${u}，周长是${around}${u}}，`,
      );
      if (findBase) {
        const i = s.step(side, "*", s.constant(2), `两条腰共长#${u}。`);
        s.ask(
          s.step(around, "-", i, `底边长#${u}。`),
          `{底边长多少${u}？|它的底边是多少${u}？|第三条边长多少${u}？|求底边的长度。（单位：${u}）}`,
          zhSize("length", u, "底边的长度"),
        );
      } else {
        const i = s.step(around, "-", side, `两条腰共长#${u}。`);
        s.ask(
          s.step(i, "/", s.constant(2), `每条腰长#${u}。`),
          `{它的腰长是多少${u}？|每条腰长多少${u}？|相等的两条边各长多少${u}？|求一条腰的长度。（单位：${u}）}`,
          zhSize("length", u, "一条腰的长度"),
        );
      }
    },
  ],
});
