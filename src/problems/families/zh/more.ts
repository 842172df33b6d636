import { divisors, families } from "../../family";
import { zhCount, zhSize } from "../../measure";
import { character, pupil, zhAnimal, zhPlant, zhThing } from "../../words_zh";

/** Chinese: constant rates and totals, intervals, times as many, ages, weights and ratios. */
export const zhMore = families("zh", "more", {
  sameRate: [
    2,
    3,
    (s, r) => {
      const { measure: m, name: t } = zhThing(s, r);
      const [n, k, e] = [r.int(2, 9), r.int(2, 25), r.int(2, 20)];
      if (e === n) return false;
      const [a, b, c] = [s.given(n), s.given(n * k), s.given(e)];
      const p = pupil(s, r);
      s.tell(
        `{买${a}${m}${t}要${b}元，照这样计算，${p}要买${c}${m}|${p}用${b}元买了${a}${m}${t}，{他还想|老师要}买${c}${m}同样的${t}|${a}${m}同样的${t}一共${b}元，现在要买${c}${m}}，`,
      );
      const x = s.step(b, "/", a, `每${m}#元。`);
      s.ask(
        s.step(x, "*", c, `${c}${m}要#元。`),
        `{买${c}${m}{要|需要}多少元？|${c}${m}{一共|}多少元？|应付多少元？}`,
        zhSize("cost", "元", `买${c}${m}${t}的钱`),
      );
    },
  ],
  sameTotal: [
    2,
    4,
    (s, r) => {
      const [n, d] = [r.int(4, 60), r.int(3, 30)];
      const fitting = divisors(n * d, 2, 3 * n).filter((k) => k !== n);
      if (fitting.length === 0) return false;
      const [a, b, c] = [s.given(n), s.given(d), s.given(r.pick(fitting))];
      const [x, does, u, h] = r.pick([
        ["一批煤，每天烧", "可以烧", "千克", "天"],
        ["一批饲料，每天喂", "可以喂", "千克", "天"],
        ["一本词典，每天录入", "要录", "页", "天"],
        ["同学们排队做操，每行站", "正好站", "人", "行"],
        ["一批图书，每包捆", "正好捆", "本", "包"],
        ["一块地，每小时耕", "要耕", "平方米", "小时"],
      ] as const);
      s.tell(
        `{${x}${a}${u}，${does}${b}${h}，如果每${h}改为${c}${u}|${x}${a}${u}，一共${does}${b}${h}，现在每${h}是${c}${u}|${x}${a}${u}的话，${does}${b}${h}，要是每${h}${c}${u}}，`,
      );
      const z = s.step(a, "*", b, `一共#${u}。`);
      s.ask(
        s.step(z, "/", c, `${does}#${h}。`),
        `{${does}{多少|几}${h}？|那么${does}多少${h}？|一共${does}{几|多少}${h}？}`,
      );
    },
  ],
  daysAhead: [
    3,
    4,
    (s, r) => {
      const [n, d] = [r.int(6, 80), r.int(4, 30)];
      const fitting = divisors(n * d, n + 1, 3 * n);
      if (fitting.length === 0) return false;
      const [a, b, c] = [s.given(n), s.given(d), s.given(r.pick(fitting))];
      const [who, what, did, u] = r.pick([
        ["服装厂", "一批校服", "做", "套"],
        ["园林队", "一片树林", "栽", "棵"],
        ["玩具厂", "一批玩具熊", "生产", "只"],
        ["乐乐", "一本小说", "看", "页"],
        ["修路队", "一段山路", "修", "米"],
        ["印刷厂", "一批课本", "装订", "本"],
      ] as const);
      s.tell(
        `{${who}${did}${what}，原计划每天${did}${a}${u}，${b}天完成，实际每天${did}${c}${u}|${who}准备用${b}天${did}${what}，每天${did}${a}${u}，结果每天${did}了${c}${u}|${what}，${who}打算每天${did}${a}${u}，${b}天可以${did}完，后来每天${did}${c}${u}}，`,
      );
      const x = s.step(a, "*", b, `总数是#${u}。`);
      const y = s.step(x, "/", c, "实际用#天。");
      s.ask(
        s.step(b, "-", y, "提前#天。"),
        "{{可以|}提前{几|多少}天完成？|比计划提前了{几|多少}天？|比原来少用多少天？}",
        zhSize("time", "天", "提前的时间"),
      );
    },
  ],
  perMachine: [
    3,
    4,
    (s, r) => {
      const [who, did, u, what, t, most] = r.pick([
        ["台织布机", "织", "米", "布", "小时", 30],
        ["台包装机", "包装", "盒", "糖果", "小时", 90],
        ["名工人", "加工", "个", "零件", "小时", 25],
        ["只羊", "吃", "千克", "草", "天", 6],
        ["辆卡车", "运", "吨", "沙子", "天", 40],
      ] as const);
      const [n, h, v] = [r.int(2, 8), r.int(2, 8), r.int(2, most)];
      const [a, b, c, d] = [s.given(n), s.given(h), s.given(n * h * v), s.given(r.int(2, 12))];
      const m = who.slice(0, 1);
      s.tell(
        `{${a}${who}${b}${t}${did}${c}${u}${what}，照这样计算|${a}${who}${b}${t}一共${did}${c}${u}${what}，每${who}${did}得一样多|平均每${who}每${t}${did}得同样多，${a}${who}${b}${t}${did}了${c}${u}${what}}，`,
      );
      const x = s.step(c, "/", a, `1${m}${b}${t}${did}#${u}。`);
      const y = s.step(x, "/", b, `1${m}1${t}${did}#${u}。`);
      s.ask(
        s.step(y, "*", d, `1${m}${d}${t}${did}#${u}。`),
        `{一${who}${d}${t}${did}多少${u}？|1${who}${d}${t}可以${did}多少${u}{${what}|}？|每${who}${d}${t}能${did}多少${u}？}`,
      );
    },
  ],
  roadLength: [
    2,
    4,
    (s, r) => {
      const { measure: m, name: t } = r.pick([
        { measure: "盏", name: "路灯" },
        { measure: "根", name: "电线杆" },
        { measure: "面", name: "彩旗" },
        { measure: "棵", name: "柳树" },
        { measure: "棵", name: "银杏树" },
      ]);
      const [n, k] = [r.int(4, 80), r.int(2, 25)];
      const [a, b] = [s.given(n), s.given(k)];
      const ends = r.chance(0.6);
      const how = ends ? "两端都有" : "两端都没有";
      s.tell(
        `{一条路的一旁有${a}${m}${t}，每相邻两${m}之间相距${b}米，${how}|从路的一头到另一头，每隔${b}米有一${m}${t}，${how}，共${a}${m}|河边一排有${a}${m}${t}，${how}，相邻两${m}的距离是${b}米}，`,
      );
      const x = s.step(a, ends ? "-" : "+", s.constant(1), "有#个间隔。");
      s.ask(
        s.step(x, "*", b, "全长#米。"),
        `{这条路长多少米？|全长是多少米？|路的全长是多少米？}`.replace("这条路", "这段路"),
        zhSize("length", "米", "这段路"),
      );
    },
  ],
  roundPond: [
    2,
    4,
    (s, r) => {
      const { measure: m, name: t } = zhPlant(s, r);
      if (!t.includes("树")) return false;
      const [n, k, v] = [r.int(6, 90), r.int(2, 12), r.int(2, 45)];
      const [a, b, c] = [s.given(n * k), s.given(k), s.given(v)];
      const where = r.pick(["圆形池塘", "环形跑道", "圆形花坛", "椭圆形湖面"]);
      s.tell(
        `{一个${where}的一周长${a}米，沿着它每隔${b}米栽一${m}${t}，每${m}要${c}元|在一个${where}周围每隔${b}米栽一${m}${t}，一圈长${a}米，${t}每${m}的价钱是${c}元|${t}每${m}${c}元，要绕周长${a}米的${where}栽一圈，相邻两${m}相距${b}米}，`,
      );
      const x = s.step(a, "/", b, `一圈栽#${m}。`);
      s.ask(
        s.step(x, "*", c, "一共要#元。"),
        `{买这些${t}{要|一共要}多少元？|一共要花多少元？|买${t}需要多少钱（元）？}`,
        zhSize("cost", "元", `买${t}的钱`),
      );
    },
  ],
  smallFromTimes: [
    2,
    4,
    (s, r) => {
      const plants = r.chance(0.5);
      const [x, y] = plants ? [zhPlant(s, r), zhPlant(s, r)] : [zhAnimal(s, r), zhAnimal(s, r)];
      if (x.measure !== y.measure || y.name.includes(x.name) || x.name.includes(y.name))
        return false;
      const [n, k, d] = [r.int(4, 120), r.int(2, 8), r.int(1, 30)];
      const more = r.chance(0.5);
      if (!more && n * k - d <= n) return false;
      const [a, b, c] = [s.given(more ? n * k + d : n * k - d), s.given(k), s.given(d)];
      const [word, m] = [more ? "多" : "少", x.measure];
      const where = r.pick(
        plants ? ["果园里", "公园里", "植物园里"] : ["农场里", "牧场里", "动物园里"],
      );
      s.tell(
        `{${where}有${y.name}${a}${m}，比${x.name}的${b}倍${word}${c}${m}|${where}的${y.name}比${x.name}的${b}倍还${word}${c}${m}，${y.name}有${a}${m}|已知${y.name}${a}${m}，它的数量比${x.name}的${b}倍${word}${c}${m}}，`,
      );
      const z = s.step(a, more ? "-" : "+", c, `${x.name}的${k}倍是#${m}。`);
      s.ask(
        s.step(z, "/", b, `${x.name}有#${m}。`),
        `{${x.name}有多少${m}？|${x.name}的数量是多少？|求${x.name}有多少${m}。}`,
        zhCount("things", m, x.name, `那些${x.name}`),
      );
    },
  ],
  barrel: [
    3,
    5,
    (s, r) => {
      const [n, k] = [r.int(2, 40) / 2, r.int(1, 10) / 2];
      const [what, box, did] = r.pick([
        ["油", "桶", "用去"],
        ["蜂蜜", "罐", "吃掉"],
        ["酱油", "坛", "用掉"],
        ["大米", "缸", "吃了"],
      ] as const);
      const [a, b] = [s.given(2 * n + k), s.given(n + k)];
      s.tell(
        `{一${box}${what}连${box}重${a}千克，${did}一半${what}后，连${box}重${b}千克|一${box}${what}，连${box}共重${a}千克，${did}一半以后，再连${box}一起称是${b}千克|${did}一半${what}后连${box}重${b}千克，而满${box}时${what}和${box}共重${a}千克}，`,
      );
      const x = s.step(a, "-", b, `一半${what}重#千克。`);
      const y = s.step(x, "*", s.constant(2), `全部${what}重#千克。`);
      s.ask(
        s.step(a, "-", y, `空${box}重#千克。`),
        `{空${box}重多少千克？|${box}重多少千克？|这个空${box}有多重（单位：千克）？}`,
        zhSize("weight", "千克", `空${box}`),
      );
    },
  ],
  ratio: [
    3,
    6,
    (s, r) => {
      const [n, k, u] = [r.int(1, 9), r.int(1, 9), r.int(2, 40)];
      const halves = [2, 3].some((d) => n % d === 0 && k % d === 0);
      if (n === k || halves || n > 2 * k) return false;
      const [all, a, b] = [s.given((n + k) * u), s.given(n), s.given(k)];
      const [what, x, y, m] = r.pick([
        ["配制一种农药", "药粉", "水", "千克"],
        ["搅拌一批混凝土", "水泥", "沙子", "吨"],
        ["合唱队里", "男生", "女生", "人"],
        ["配一种饮料", "果汁", "水", "毫升"],
        ["一个果园里", "梨树", "桃树", "棵"],
        ["和面时", "水", "面粉", "克"],
      ] as const);
      s.tell(
        `{${what}，${x}和${y}的比是${a}:${b}，一共${all}${m}|${what}，${x}与${y}共${all}${m}，它们的比是${a}:${b}|${what}，${x}与${y}的数量比是${a}:${b}，合起来有${all}${m}}，`,
      );
      const z = s.step(a, "+", b, "一共有#份。");
      const v = s.step(all, "/", z, `每份是#${m}。`);
      s.ask(
        s.step(v, "*", a, `${x}是#${m}。`),
        `{${x}{是|有}多少${m}？|求${x}有多少${m}。|其中${x}有多少${m}？}`,
      );
    },
  ],
  meter: [
    2,
    5,
    (s, r) => {
      const [what, u, prices] = r.pick([
        ["电表", "度", [0.5, 0.52, 0.55, 0.6]],
        ["水表", "吨", [2.5, 3, 3.2, 3.5]],
        ["燃气表", "立方米", [2.4, 2.6, 2.8, 3]],
      ] as const);
      const from = r.int(100, 2500);
      const [a, b] = [s.given(from), s.given(from + r.int(8, 180))];
      const k = s.given(r.pick(prices));
      const p = character(s, r);
      s.tell(
        `{${p}家的${what}上月底读数是${a}，这个月底读数是${b}，每${u}收费${k}元|${what}上的读数从月初的${a}变成了月底的${b}，每${u}${k}元，${p}家按时交费|按每${u}${k}元收费，${p}家${what}月初显示${a}${u}，月底显示${b}${u}}，`,
      );
      const x = s.step(b, "-", a, `用了#${u}。`);
      s.ask(
        s.step(x, "*", k, "要交#元。"),
        `{这个月要交多少元？|${p}家{本|这个}月应交多少元？|这个月的费用是多少元？}`,
        zhSize("cost", "元", "这个月的费用"),
      );
    },
  ],
  whenOlder: [
    2,
    3,
    (s, r) => {
      const p = pupil(s, r);
      const [n, d, k] = [r.int(5, 13), r.int(20, 35), r.int(3, 30)];
      const [a, b, c] = [s.given(n), s.given(n + d), s.given(n + d + k)];
      const who = r.pick(["妈妈", "爸爸", "姑姑", "舅舅", "班主任"]);
      s.tell(
        `{${p}今年${a}岁，${who}今年${b}岁|今年${who}${b}岁，${p}${a}岁|${p}和${who}今年分别是${a}岁和${b}岁}，`,
      );
      const x = s.step(b, "-", a, `${who}比${p}大#岁。`);
      s.ask(
        s.step(c, "-", x, `那时${p}#岁。`),
        `{当${who}${c}岁时，${p}多少岁？|${who}到${c}岁的时候，${p}{是几岁|多大}？|等${who}${c}岁了，${p}是多少岁？}`,
        zhSize("age", "岁", `${who}${c}岁时${p}的年龄`),
      );
    },
  ],
  twoTeams: [
    2,
    5,
    (s, r) => {
      const [v, w, t] = [r.int(8, 90), r.int(8, 90), r.int(3, 25)];
      const [all, a, b] = [s.given((v + w) * t), s.given(v), s.given(t)];
      const [what, did, u, x, y] = r.pick([
        ["一条隧道", "挖", "米", "甲队", "乙队"],
        ["一批零件", "做", "个", "师傅", "徒弟"],
        ["一份稿件", "打", "页", "王阿姨", "李阿姨"],
        ["一条公路", "修", "米", "东队", "西队"],
      ] as const);
      s.tell(
        `{${what}共${all}${u}，${x}和${y}一起${did}，${b}天{完成|${did}完}，${x}每天${did}${a}${u}|${x}、${y}合作${b}天${did}完${what}，一共${all}${u}，其中${x}每天${did}${a}${u}|${what}有${all}${u}，${x}每天${did}${a}${u}，${x}和${y}同时${did}，正好${b}天完成}，`,
      );
      const z = s.step(all, "/", b, `两方每天共${did}#${u}。`);
      s.ask(
        s.step(z, "-", a, `${y}每天${did}#${u}。`),
        `{${y}每天${did}多少${u}？|求${y}每天${did}多少${u}。|${y}平均每天${did}多少${u}？}`,
        zhCount("units", u, u, `${y}每天的数量`),
      );
    },
  ],
});
