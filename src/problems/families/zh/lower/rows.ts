import { families } from "../../../family";
import { zhCount, zhSize } from "../../../measure";
import { pupil } from "../../../words_zh";
import { MANY } from "../basic";

/** Who gets equal shares of what. */
const SHARES = [
  ["本", "练习本", "名同学", "分给", "人"],
  ["块", "糖", "个小朋友", "分给", "人"],
  ["个", "桃子", "只猴子", "喂给", "只"],
  ["支", "铅笔", "名三好学生", "奖给", "人"],
  ["张", "彩纸", "个小组", "发给", "组"],
  ["根", "胡萝卜", "只兔子", "喂给", "只"],
  ["朵", "花", "个花瓶", "插进", "瓶"],
  ["棵", "树苗", "个班", "分给", "班"],
  ["枚", "徽章", "名队员", "发给", "人"],
  ["本", "图书", "个班", "发给", "班"],
] as const;

/** Chinese, grades 1 to 3: rows, gaps between things, equal shares and what is left. */
export const zhLowerRows = families("zh", "lower", {
  queueBothEnds: [
    2,
    1,
    (s, r) => {
      const p = pupil(s, r);
      const [a, b] = [s.given(r.int(3, 25)), s.given(r.int(3, 25))];
      const [line, x, y, m] = r.pick([
        ["同学们排成一队去参观", "从前往后数", "从后往前数", "人"],
        ["一排小朋友站着拍照", "从左往右数", "从右往左数", "人"],
        ["运动员站成一列纵队", "从前面数起", "从后面数起", "人"],
        ["大家排队买冰淇淋", "从头数", "从尾数", "人"],
      ] as const);
      s.tell(
        `{${line}，${x}，${p}排第${a}，${y}，他排第${b}|${line}，${p}的位置是：${x}第${a}个，${y}第${b}个|${p}在队伍里，${x}是第${a}，${y}是第${b}|${line}，不管怎么数都要数到${p}：${x}，他是第${a}个，${y}，他是第${b}个}，`,
      );
      const k = s.step(a, "+", b, `${p}数了两次，两次共#${m}。`);
      s.ask(
        s.step(k, "-", s.constant(1), `这一队有#${m}。`),
        `{这一队{一共|共|}有${MANY}人？|队伍里一共有${MANY}人？|这里一共有{几|多少}个人？|这队人数是多少？}`,
        zhCount("people", "人", "人", "这队同学"),
      );
    },
  ],
  fromOtherEnd: [
    2,
    2,
    (s, r) => {
      const p = pupil(s, r);
      const n = r.int(9, 50);
      const [all, a] = [s.given(n), s.given(r.int(3, n - 2))];
      const [line, m, who, x, y] = r.pick([
        ["体育课上%人站成一队", "人", `${p}站的位置`, "从前数", "从后数"],
        ["%人排队领新书", "人", `${p}的位置`, "从前往后", "从后往前"],
        ["一排挂着%盏灯笼", "盏", "红灯笼", "从左边数", "从右边数"],
        ["一列有%节车厢的火车", "节", "餐车", "从车头数", "从车尾数"],
        ["书架上一排放着%本书", "本", "字典", "从左往右", "从右往左"],
        ["街边有一排房子，共%幢", "幢", `${p}家`, "从东往西", "从西往东"],
      ] as const);
      const fact = line.replace("%", `${all}`);
      s.tell(
        `{${fact}，${who}${x}是第${a}{${m}|}|${fact}，${x}第${a}${m}是${who}|${who}${x}是第${a}${m}，{已知|我们知道}${fact}}，`
          .replace("个位置", "个")
          .replaceAll("第⟦1⟧人", "第⟦1⟧个"),
      );
      const k = s.step(all, "-", a, `后面还有#${m}。`);
      s.ask(
        s.step(k, "+", s.constant(1), `${y}是第#。`),
        `{${who}${y}是第几？|${y}，${who}是第几${m === "人" ? "个" : m}？|换成${y}，${who}排第几？}`,
      );
    },
  ],
  intervalRate: [
    4,
    3,
    (s, r) => {
      const [x, y, t] = [r.int(3, 8), r.int(4, 13), r.int(2, 12)];
      if (x === y) return false;
      const [a, time, b] = [s.given(x), s.given((x - 1) * t), s.given(y)];
      const [u, one, fact, also, more] = r.pick([
        [
          "秒",
          "层",
          `{从1楼走到${a}楼要${time}秒|上楼时，从1楼到${a}楼用了${time}秒}`,
          "用同样的速度",
          `从1楼走到${b}楼`,
        ],
        [
          "秒",
          "次间隔",
          `{挂钟敲${a}下用${time}秒|一座大钟${a}时整敲${a}下，${time}秒敲完}`,
          "照这样",
          `敲${b}下`,
        ],
        [
          "分钟",
          "次",
          `{把一根木头锯成${a}段要${time}分钟|一根钢管锯成${a}段，用了${time}分钟}`,
          "照这样锯",
          `锯成${b}段`,
        ],
        [
          "秒",
          "个间隔",
          `{${pupil(s, r)}从第1根电线杆走到第${a}根用了${time}秒|电线杆之间距离相等，从第1根跑到第${a}根要${time}秒}`,
          "速度不变",
          `到第${b}根`,
        ],
        [
          "分钟",
          "次间隔",
          `{第1班车开出到第${a}班车开出经过${time}分钟|公交车发车间隔相同，第1班到第${a}班隔了${time}分钟}`,
          "按这样发车",
          `从第1班到第${b}班`,
        ],
      ] as const);
      s.tell(`{${fact}，|${fact}，{现在|如果}${also}，|已知${fact}，${also}，}`);
      const k = s.step(a, "-", s.constant(1), `有#${one}。`);
      const l = s.step(time, "/", k, `每${one}#${u}。`);
      const j = s.step(b, "-", s.constant(1), `后来有#${one}。`);
      s.ask(
        s.step(j, "*", l, `要#${u}。`),
        `{${more}要{多少|几}${u}？|${more}需要多长时间（单位：${u}）？|那么${more}要用多少${u}？|多少${u}能${more}？}`.replace(
          "能从第1班",
          "后才是从第1班",
        ),
      );
    },
  ],
  sawBack: [
    2,
    3,
    (s, r) => {
      const [t, n] = [r.int(2, 9), r.int(2, 12)];
      const [a, b] = [s.given(t), s.given(t * n)];
      const p = r.pick(["木工师傅", "张师傅", "王师傅", "小刚的爷爷"]);
      s.tell(
        `{${p}锯一根木头，每锯一次要${a}分钟，一共锯了${b}分钟|锯下一段木头要${a}分钟，${p}把一根木头锯完共用${b}分钟|一根长木头，${p}用${b}分钟锯成了同样长的小段，锯断一次用${a}分钟|${p}用${b}分钟把木头锯成几段，已知每锯断一处用${a}分钟}，`,
      );
      const k = s.step(b, "/", a, "锯了#次。");
      s.ask(
        s.step(k, "+", s.constant(1), "锯成#段。"),
        "{木头被锯成了{几|多少}段？|这根木头锯成了{几|多少}段？|一共锯成{几|多少}段？|最后得到{几|多少}段木头？}",
        zhCount("units", "段", "木头", "锯成的木头"),
      );
    },
  ],
  bothSides: [
    3,
    3,
    (s, r) => {
      const [d, n] = [r.int(2, 10), r.int(4, 40)];
      const [road, what, m, put] = r.pick([
        ["一条林荫道", "梧桐树", "棵", "栽"],
        ["一座大桥", "路灯", "盏", "装"],
        ["一条跑道", "彩旗", "面", "插"],
        ["校门口的一条路", "花盆", "个", "摆"],
        ["一条新修的公路", "白杨树", "棵", "种"],
      ] as const);
      const [a, b] = [s.given(d * n), s.given(d)];
      s.tell(
        `{${road}长${a}米，在它的两旁每隔${b}米${put}一${m}${what}，{两端都要${put}|起点和终点都${put}}|工人们在${a}米长的${road.replace(/^一[条座]/, "")}两边${put}${what}，从头到尾每隔${b}米${put}一${m}，两头都${put}|要在${road}的两侧${put}${what}，两侧都从一端${put}到另一端，相邻两${m}相距${b}米，${road.replace(/^.*一/, "这")}长${a}米}，`,
      );
      const k = s.step(a, "/", b, "每边有#个间隔。");
      const l = s.step(k, "+", s.constant(1), `每边${put}#${m}。`);
      s.ask(
        s.step(l, "*", s.constant(2), `两边共${put}#${m}。`),
        `{一共要${put}${MANY}${m}{${what}|}？|两旁一共${put}${MANY}${m}{${what}|}？|需要准备多少${m}${what}？|总共要用多少${m}${what}？}`,
        zhCount("things", m, what, `${put}的${what}`),
      );
    },
  ],
  spacing: [
    2,
    3,
    (s, r) => {
      const [d, n] = [r.int(2, 12), r.int(3, 25)];
      const [road, what, m, put] = r.pick([
        ["小路的一边", "柳树", "棵", "种"],
        ["一段围墙前", "花盆", "个", "摆"],
        ["操场的一侧", "小旗", "面", "插"],
        ["走廊上", "红灯笼", "个", "挂"],
        ["湖堤上", "长椅", "把", "放"],
      ] as const);
      const [a, b] = [s.given(d * (n - 1)), s.given(n)];
      s.tell(
        `{${road}有${b}${m}${what}，间隔一样，从第一${m}到最后一${m}有${a}米|从头到尾${a}米的距离，${road}一共${put}了${b}${m}${what}，两端都有，每两${m}之间同样远|${road}${put}着${b}${m}${what}，距离都相等，头尾两${m}之间相距${a}米|要在${road}${a}米的范围内均匀地${put}${b}${m}${what}，两头各${put}一${m}}，`,
      );
      const k = s.step(b, "-", s.constant(1), "有#个间隔。");
      s.ask(
        s.step(a, "/", k, "每个间隔#米。"),
        `{相邻两${m}{${what}|}相距多少米？|每两${m}{${what}|}之间的距离是{多少|几}米？|每隔{多少|几}米${put}一${m}？}`,
        zhSize("length", "米", `相邻两${m}${what}的距离`),
      );
    },
  ],
  fillGaps: [
    2,
    2,
    (s, r) => {
      const [a, b] = [s.given(r.int(4, 20)), s.given(r.int(2, 5))];
      const [x, m, y, w, put, where] = r.pick([
        ["松树", "棵", "丁香", "棵", "种", "路边种一行"],
        ["红花", "盆", "黄花", "盆", "摆", "台前摆一排"],
        ["大红旗", "面", "小彩旗", "面", "插", "跑道边插一行"],
        ["男生", "名", "女生", "名", "站", "合唱时站一排"],
        ["白珠子", "颗", "黑珠子", "颗", "穿", "用线穿一串"],
        ["圆灯", "盏", "方灯", "盏", "挂", "屋檐下挂一排"],
      ] as const);
      s.tell(
        `{${where}${x}，共${a}${m}，再在每相邻两${m}${x}之间${put}${b}${w}${y}|${where}${x}${a}${m}，每两${m}${x}中间都${put}上${b}${w}${y}|${a}${m}${x}${put}成一行，${y}${put}在它们的空当里，每个空当${b}${w}|每两${m}${x}之间要${put}${b}${w}${y}，${x}一共${put}了一行${a}${m}，两头都是${x}}，`.replace(
          "它们",
          x === "男生" ? "他们" : "它们",
        ),
      );
      const k = s.step(a, "-", s.constant(1), "有#个空当。");
      s.ask(
        s.step(k, "*", b, `${y}有#${w}。`),
        `{一共${put}了${MANY}${w}${y}？|${y}一共有${MANY}${w}？|需要${MANY}${w}${y}？|要${put}的${y}是多少${w}？}`.replace(
          "需要",
          x === "男生" ? "一共有" : "需要",
        ),
      );
    },
  ],
  mustAdd: [
    3,
    3,
    (s, r) => {
      const [m, t, who, give, w] = r.pick(SHARES);
      const [k, n] = [r.int(3, 9), r.int(2, 11)];
      const rest = r.int(1, k - 1);
      const [a, d] = [s.given(k * n + rest), s.given(k)];
      s.tell(
        `{有${a}${m}${t}，要平均${give}${d}${who}，但是不能正好分完|${d}${who}，每${w}的${t}要同样多，现在有${a}${m}，分到最后有剩余|把${a}${m}${t}平均${give}${d}${who}，分完以后还余几${m}|老师手里的${a}${m}${t}想平均${give}${d}${who}，结果剩下几${m}不够再分一次}，`,
      );
      const x = s.step(d, "*", s.constant(n), `每份${n}${m}，要#${m}。`);
      const y = s.step(a, "-", x, `余下#${m}。`);
      s.ask(
        s.step(d, "-", y, `至少再添#${m}。`),
        `{{至少|最少}再{添|拿来|增加}{几|多少}${m}，就能正好分完？|至少还要{几|多少}${m}{${t}|}才能正好分完？|要没有剩余，最少再{添上|准备}{几|多少}${m}？|再有{几|多少}${m}就刚好分完（最少）？}`,
      );
    },
  ],
  sharedRemain: [
    2,
    2,
    (s, r) => {
      const [m, t, who, give, w] = r.pick(SHARES);
      const [k, n] = [r.int(2, 10), r.int(2, 12)];
      const each = r.chance(0.5);
      const left = r.int(1, (each ? n : k) - 1);
      const [a, d, c] = [s.given(k * n + left), s.given(each ? n : k), s.given(left)];
      if (each) {
        s.tell(
          `{${a}${m}${t}，每${w}${d}${m}，${give}一些${who.slice(1)}，最后剩${c}${m}|把${a}${m}${t}按每${w}${d}${m}${give}${who.slice(1)}，还余${c}${m}|有${t}${a}${m}，${give}几${who}后多出${c}${m}，已知每${w}都是${d}${m}}，`,
        );
        const x = s.step(a, "-", c, `分掉#${m}。`);
        s.ask(
          s.step(x, "/", d, `一共有#${who[0]}。`),
          `{有{多少|几}${who}分到了${t}？|这些${t}一共${give}{多少|几}${who}？|${who.slice(1)}有{多少|几}${who[0]}？}`.replace(
            "分到了",
            who.includes("花瓶") ? "里有" : "分到了",
          ),
        );
      } else {
        s.tell(
          `{${a}${m}${t}平均${give}${d}${who}，还剩${c}${m}|把${t}平均${give}${d}${who}，一共有${a}${m}，分完余${c}${m}|${d}${who}，每${w}{的|得到的}${t}同样多，一共有${a}${m}，分完后还有${c}${m}|有${t}${a}${m}，留下${c}${m}，其余的平均${give}${d}${who}}，`,
        );
        const x = s.step(a, "-", c, `分掉#${m}。`);
        s.ask(
          s.step(x, "/", d, `每${w}#${m}。`),
          `{每${w}${MANY}${m}{${t}|}？|平均每${w}{是|有}${MANY}${m}？|每${w}分到${MANY}${m}{${t}|}？}`,
          zhCount("things", m, t, `每${w}的${t}`),
        );
      }
    },
  ],
  shortOf: [
    2,
    3,
    (s, r) => {
      const [m, t, who, give, w] = r.pick(SHARES);
      const [k, n] = [r.int(2, 9), r.int(3, 40)];
      const [a, b, c] = [s.given(n), s.given(k), s.given(r.int(1, Math.min(n, 12)))];
      s.tell(
        `{把一些${t}${give}${a}${who}，每${w}${b}${m}就{少|差}${c}${m}|有${a}${who}，老师准备的${t}如果每${w}${b}${m}，还缺${c}${m}|要${give}${a}${who}，每${w}${b}${m}${t}，可是现有的还不够，差${c}${m}|一批${t}${give}${a}${who}，按每${w}${b}${m}来分，最后缺${c}${m}}，`,
      );
      const x = s.step(a, "*", b, `一共要#${m}。`);
      s.ask(
        s.step(x, "-", c, `现有#${m}。`),
        `{这{批|些}${t}有${MANY}${m}？|现有${MANY}${m}{${t}|}？|现在有${t}${MANY}${m}？|老师手里有多少${m}${t}？}`,
        zhCount("things", m, t, `现有的${t}`),
      );
    },
  ],
  shareLess: [
    3,
    3,
    (s, r) => {
      const [m, t, who, give, w] = r.pick(SHARES);
      const [x, y, k] = [r.int(2, 8), r.int(3, 12), r.int(1, 8)];
      if (x >= y) return false;
      const n = x * y * k;
      if (n > 400) return false;
      const [all, a, b] = [s.given(n), s.given(x), s.given(y)];
      s.tell(
        `{${all}${m}${t}，原打算平均${give}${a}${who}，后来改成平均${give}${b}${who}|如果把${all}${m}${t}平均${give}${b}${who}，而不是${give}${a}${who}|老师想把${all}${m}${t}平均${give}${a}${who}，结果来了${b}${who}，要重新平均分|同样是${all}${m}${t}，一种办法是平均${give}${a}${who}，另一种办法是平均${give}${b}${who}}，`,
      );
      const k1 = s.step(all, "/", a, `${a.n}${who}时每${w}#${m}。`);
      const k2 = s.step(all, "/", b, `${b.n}${who}时每${w}#${m}。`);
      s.ask(
        s.step(k1, "-", k2, `相差#${m}。`),
        `{每${w}{的${t}|}少了${MANY}${m}？|两种分法每${w}相差${MANY}${m}？|${b}${who}分时，每${w}比${a}${who}分时少${MANY}${m}？}`,
      );
    },
  ],
});
