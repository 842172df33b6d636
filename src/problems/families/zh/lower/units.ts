import { divisors, families } from "../../../family";
import { zhCount, zhSize } from "../../../measure";
import { character, pupil } from "../../../words_zh";
import { MANY } from "../basic";

/** A month, the next one, and the days of the first. */
const MONTHS = [
  ["1月", "2月", 31],
  ["3月", "4月", 31],
  ["4月", "5月", 30],
  ["6月", "7月", 30],
  ["7月", "8月", 31],
  ["9月", "10月", 30],
  ["10月", "11月", 31],
  ["11月", "12月", 30],
] as const;

/** Chinese, grades 1 to 3: clock and calendar, lengths and weights, outlines of figures. */
export const zhLowerUnits = families("zh", "lower", {
  lessons: [
    4,
    3,
    (s, r) => {
      const [one, m, t, pause, lo, hi] = r.pick([
        ["上课", "节", "课", "课间休息", 35, 45],
        ["演出", "个", "节目", "中间换场", 6, 20],
        ["练琴", "段", "练习曲", "中间休息", 10, 25],
        ["跑步训练", "组", "跑步", "中间放松", 5, 15],
        ["电视台放", "集", "动画片", "两集之间插播广告", 15, 30],
        ["乒乓球赛", "局", "比赛", "局间休息", 8, 15],
      ] as const);
      const [n, a, b] = [s.given(r.int(3, 8)), s.given(r.int(lo, hi)), s.given(r.int(2, 10))];
      const show = one === "电视台放" ? "电视台" : one;
      s.tell(
        `{${show}，一共${n}${m}${t}，每${m}${a}分钟，${pause}${b}分钟|每${m}${t}${a}分钟，相邻两${m}之间要隔${b}分钟，${show}连着有${n}${m}|${show}安排了${n}${m}${t}，${pause}每次${b}分钟，每${m}${t}本身是${a}分钟|一共有${n}${m}${t}，每${m}用${a}分钟，每两${m}之间停${b}分钟}，`,
      );
      const i = s.step(n, "-", s.constant(1), "中间停#次。");
      const j = s.step(i, "*", b, "停的时间是#分钟。");
      const k = s.step(n, "*", a, `${t}本身是#分钟。`);
      s.ask(
        s.step(k, "+", j, "一共是#分钟。"),
        `{从开始到结束一共是多少分钟？|从第一${m}开始到最后一${m}结束要多少分钟？|全部{进行完|结束}要用多少分钟？|{前后|总共}需要多少分钟？}`,
        zhSize("time", "分钟", "全部的时间"),
      );
    },
  ],
  crossMonth: [
    3,
    3,
    (s, r) => {
      const [from, to, days] = r.pick(MONTHS);
      const p = pupil(s, r);
      const [a, b] = [s.given(r.int(8, days - 1)), s.given(r.int(3, 25))];
      const what = r.pick(["一个画展", "菊花展", "冬令营", "防火检查", "图书义卖", "免费试用"]);
      const length = r.chance(0.6);
      const full = length ? s.given(days) : s.constant(days);
      const fact = length ? `{${from}有${full}天|${from}份共${full}天}，` : "";
      s.tell(
        `{${what}从${from}${a}日开始，到${to}${b}日结束|${what}的时间是${from}${a}日到${to}${b}日|${p}参加${what}，${from}${a}日是第一天，${to}${b}日是最后一天|${from}${a}日${what}开始，一直办到${to}${b}日}，${fact}`,
      );
      const i = s.step(full, "-", a, `${from}${a.n}日以后，这个月还有#天。`);
      const j = s.step(i, "+", s.constant(1), `${from}一共#天。`);
      s.ask(
        s.step(j, "+", b, "总共#天。"),
        `{{首尾两天都算，|开始和结束的那天都算在内，}}{一共是{多少|几}天？|前后共有多少天？|${what}{一共|共}进行多少天？}`,
      );
    },
  ],
  upAndBack: [
    2,
    3,
    (s, r) => {
      const [who, first, then, u, d, day] = r.pick([
        ["一只蜗牛从井底往上爬", "白天爬上", "夜里滑下", "分米", "天", "每天"],
        ["一个水池同时开着两根水管", "流进", "流出", "升", "分钟", "每分钟"],
        ["一个粮库", "运进", "运出", "吨", "天", "每天"],
        ["李师傅一家", "收入", "用掉", "元", "天", "每天"],
        ["一艘小船在河里逆着水划", "向前划", "被水冲回", "米", "分钟", "每分钟"],
        ["一种机器人来回移动", "前进", "后退", "步", "轮", "每一轮"],
      ] as const);
      const x = r.int(4, u === "分米" ? 12 : 60);
      const [a, b, n] = [s.given(x), s.given(r.int(1, x - 1)), s.given(r.int(2, 14))];
      const more = u === "步" || u === "分米" || u === "米" ? "前进" : "增加";
      const so = u === "分米" ? "爬高" : more;
      s.tell(
        `{${who}，${day}${first}${a}${u}，又${then}${b}${u}，这样过了${n}${d}|${who}，${day}都要${first}${a}${u}、${then}${b}${u}，照这样连续${n}${d}|${who}，已知${day}${then}${b}${u}，${first}${a}${u}，一共是${n}${d}|${who}，经过${n}${d}，${day}的情况都是${first}${a}${u}、${then}${b}${u}}，`,
      );
      const k = s.step(a, "-", b, `${day}实际${so}#${u}。`);
      s.ask(
        s.step(k, "*", n, `一共${so}#${u}。`),
        `{一共{实际|}${so}多少${u}？|比开始时${so}了多少${u}？|${n}${d}后${so}了多少${u}？|最后实际${so}{多少|几}${u}？}`,
      );
    },
  ],
  truckload: [
    2,
    3,
    (s, r) => {
      const [big, small, k, whole, one, m, put, sizes] = r.pick([
        ["吨", "千克", 1000, "一辆货车最多能装@", "箱", "箱", "装", [20, 25, 40, 50, 80]],
        ["吨", "千克", 1000, "食堂运来@大米", "袋", "袋", "装成", [10, 20, 25, 50]],
        ["千克", "克", 1000, "商店进了@奶糖", "包", "包", "分成", [100, 125, 200, 250, 500]],
        ["千克", "克", 1000, "药厂有@药粉", "瓶", "瓶", "装", [50, 100, 125, 200]],
        ["米", "厘米", 100, "一根铁丝长@", "段", "段", "剪成", [10, 15, 20, 25, 40, 50, 60]],
        ["米", "厘米", 100, "一卷丝带长@", "条", "条", "剪成", [20, 25, 30, 40, 50, 75]],
        ["升", "毫升", 1000, "一大桶果汁有@", "杯", "杯", "倒满", [100, 125, 150, 200, 250]],
        ["元", "角", 10, "王奶奶带了@", "个馒头", "个", "买", [4, 5, 8, 10, 15]],
      ] as const);
      const n = r.int(2, 12);
      const each = r.pick(sizes);
      if ((n * k) % each !== 0) return false;
      const [a, b] = [s.given(n), s.given(each)];
      const fact = whole.replace("@", `${a}${big}`);
      s.tell(
        `{${fact}，每${one}${b}${small}|每${one}是${b}${small}，${fact}|${fact}，如果每${one}正好${b}${small}|已知每${one}要${b}${small}，而${fact}}，`,
      );
      const i = s.step(a, "*", s.constant(k), `${n}${big}是#${small}。`);
      s.ask(
        s.step(i, "/", b, `可以${put}#${m}。`),
        `{{一共|最多|}可以${put}{多少|几}${one}？|能${put}{多少|几}${one}？|够${put}{几|多少}${one}？}`,
        zhCount("units", m, one, `${put}的${m}数`),
      );
    },
  ],
  dozens: [
    2,
    3,
    (s, r) => {
      const p = character(s, r);
      const [m, t, who, w] = r.pick([
        ["支", "铅笔", "个小组", "组"],
        ["个", "羽毛球", "个班", "班"],
        ["个", "鸡蛋", "个篮子", "篮"],
        ["瓶", "汽水", "张桌子", "桌"],
        ["条", "毛巾", "个房间", "间"],
        ["双", "袜子", "家商店", "家"],
        ["个", "杯子", "个柜子", "柜"],
      ] as const);
      const n = r.int(2, 20);
      const ways = divisors(12 * n, 2, 40);
      if (ways.length === 0) return false;
      const [a, b] = [s.given(n), s.given(r.pick(ways))];
      s.tell(
        `{${p}买了${a}打${t}，平均分给${b}${who}，一打是12${m}|1打有12${m}，${p}把${a}打${t}平均分给${b}${who}|${b}${who}平均分${a}打${t}|有${a}打${t}，${p}要把它们平均分给${b}${who}|${t}论打卖，每打12${m}，${p}买来${a}打，平均分给${b}${who}}，`.replaceAll(
          "分给⟦1⟧个篮子",
          "放进⟦1⟧个篮子",
        ),
      );
      const i = s.step(a, "*", s.constant(12), `${n}打是#${m}。`);
      s.ask(
        s.step(i, "/", b, `每${w}#${m}。`),
        `{每${w}{有|是}${MANY}${m}{${t}|}？|平均每${w}${MANY}${m}{${t}|}？|每${w}可得${MANY}${m}？}`,
        zhCount("things", m, t, `每${w}的${t}`),
      );
    },
  ],
  foldedRope: [
    2,
    3,
    (s, r) => {
      const p = pupil(s, r);
      const [what, m, u] = r.pick([
        ["绳子", "根", "米"],
        ["纸条", "张", "厘米"],
        ["彩带", "条", "分米"],
        ["毛线", "根", "厘米"],
        ["铁丝", "根", "分米"],
        ["布条", "条", "厘米"],
      ] as const);
      const back = r.chance(0.5);
      const x = r.int(2, 60);
      const a = s.given(back ? x : 4 * x);
      s.tell(
        back
          ? `{${p}把一${m}${what}对折，再对折，这时每段长${a}${u}|一${m}${what}对折两次以后，量得长${a}${u}|${p}量了量对折两次的${what}，长度是${a}${u}|一${m}${what}先对折一次，接着再对折一次，现在只有${a}${u}长}，`
          : `{${p}把一${m}长${a}${u}的${what}对折，再对折|一${m}${what}长${a}${u}，对折两次|有${a}${u}长的${what}一${m}，${p}先对折一次，又对折一次|把${a}${u}长的一${m}${what}连续对折两次}，`,
      );
      const i = s.step(
        a,
        back ? "*" : "/",
        s.constant(2),
        back ? `打开一次是#${u}。` : `对折一次后是#${u}。`,
      );
      s.ask(
        s.step(i, back ? "*" : "/", s.constant(2), back ? `全长#${u}。` : `每段长#${u}。`),
        back
          ? `{这${m}${what}原来{长|有}多少${u}？|${what}全长多少${u}？|打开后这${m}${what}长多少${u}？|没有对折时长多少${u}？}`
          : `{这时每段长多少${u}？|折好后的长度是多少${u}？|现在每一段是{几|多少}${u}？|对折后每份长多少${u}？}`,
        zhSize("length", u, back ? `${what}的全长` : "每段的长度"),
      );
    },
  ],
  paces: [
    2,
    3,
    (s, r) => {
      const p = character(s, r);
      const [k, n] = [5 * r.int(8, 15), 20 * r.int(2, 60)];
      const [a, b] = [s.given(k), s.given(n)];
      const [x, y] = r.pick([
        ["家", "邮局"],
        ["教室", "大门"],
        ["操场这头", "操场那头"],
        ["桥的一端", "桥的另一端"],
        ["车站", "超市"],
      ] as const);
      s.tell(
        `{${p}的一步大约长${a}厘米，从${x}走到${y}，他走了${b}步|${p}用走步的办法测量，从${x}到${y}共走${b}步，每步${a}厘米|从${x}到${y}，${p}数出自己走了${b}步，平均一步是${a}厘米|每走一步是${a}厘米，${p}走了${b}步，正好从${x}走到${y}}，`,
      );
      const i = s.step(a, "*", b, "一共走#厘米。");
      s.ask(
        s.step(i, "/", s.constant(100), "合#米。"),
        `{从${x}到${y}{大约|}有多少米？|${x}和${y}大约相距多少米？|这段路大约长多少米？|${p}大约走了多少米？}`,
        zhSize("length", "米", "这段路"),
      );
    },
  ],
  laps: [
    3,
    3,
    (s, r) => {
      const p = character(s, r);
      const [w, d, n] = [r.int(15, 80), r.int(5, 60), r.int(2, 6)];
      const [a, b, k] = [s.given(w + d), s.given(w), s.given(n)];
      const [what, did] = r.pick([
        ["操场", "跑了"],
        ["花坛", "走了"],
        ["广场", "骑了"],
        ["池塘", "走了"],
        ["游泳池", "走了"],
        ["足球场", "跑了"],
      ] as const);
      s.tell(
        `{一个长方形${what}长${a}米，宽${b}米，${p}沿着它的边${did}${k}圈|${p}绕着长方形的${what}${did}${k}圈，${what}长${a}米、宽${b}米|长${a}米、宽${b}米的长方形${what}，${p}沿四周一共${did}${k}圈|${p}沿${what}外沿${did}${k}圈，这个${what}是长方形，宽${b}米，长${a}米}，`,
      );
      const i = s.step(a, "+", b, "长加宽是#米。");
      const j = s.step(i, "*", s.constant(2), "一圈是#米。");
      s.ask(
        s.step(j, "*", k, "一共#米。"),
        `{一共${did}多少米？|${p}${did}多少米？|${k}圈是多少米？|他总共${did}多少米路？}`.replace(
          "|⟦2⟧圈是多少米？",
          "|这些圈加起来是多少米？",
        ),
        zhSize("length", "米", `${p}的路程`),
      );
    },
  ],
  joinedSquares: [
    3,
    3,
    (s, r) => {
      const [what, m, u] = r.pick([
        ["正方形", "个", "厘米"],
        ["正方形卡片", "张", "厘米"],
        ["正方形木板", "块", "分米"],
        ["正方形垫子", "块", "分米"],
        ["正方形瓷砖", "块", "厘米"],
      ] as const);
      const n = r.int(2, 5);
      const [a, k] = [s.given(r.int(2, 40)), s.given(n)];
      s.tell(
        `{把${k}${m}边长${a}${u}的${what}拼成一个长方形，排成一行|${k}${m}${what}一${m}挨一${m}拼成一个长长的长方形，每${m}的边长是${a}${u}|每${m}${what}的边长都是${a}${u}，用${k}${m}排成一排，正好成为一个长方形|用边长为${a}${u}的${what}${k}${m}，并排拼成一个长方形}，`,
      );
      const i = s.step(a, "*", k, `长是#${u}。`);
      const j = s.step(i, "+", a, `长加宽是#${u}。`);
      s.ask(
        s.step(j, "*", s.constant(2), `周长是#${u}。`),
        `{{拼成的|这个}长方形的周长是多少${u}？|长方形一周的长是多少${u}？|求长方形的周长。（单位：${u}）|它的周长是{几|多少}${u}？}`,
        zhSize("length", u, "长方形的周长"),
      );
    },
  ],
  widthTimes: [
    3,
    3,
    (s, r) => {
      const [u, what, do_] = r.pick([
        ["米", "菜园", "围一圈篱笆"],
        ["米", "花圃", "装一圈栏杆"],
        ["厘米", "画框", "镶一圈金边"],
        ["厘米", "桌布", "缝一圈花边"],
        ["分米", "黑板", "贴一圈彩纸"],
        ["米", "羊圈", "围一圈铁网"],
      ] as const);
      const [x, k] = [r.int(3, 40), r.int(2, 4)];
      const fromLength = r.chance(0.4);
      const [a, b] = [s.given(fromLength ? x * k : x), s.given(k)];
      s.tell(
        fromLength
          ? `{一个长方形${what}，长${a}${u}，是宽的${b}倍|长方形${what}的长是${a}${u}，正好等于${b}个宽|要给长${a}${u}的长方形${what}${do_}，它的长是宽的${b}倍|一个长方形${what}的长是宽的${b}倍，已知长是${a}${u}}，`
          : `{一个长方形${what}，宽${a}${u}，长是宽的${b}倍|长方形${what}的长是宽的${b}倍，宽是${a}${u}|要给一个长方形${what}${do_}，它的宽是${a}${u}，长是宽的${b}倍|一个长方形${what}的宽只有${a}${u}，长有${b}个宽那么长}，`,
      );
      const i = s.step(a, fromLength ? "/" : "*", b, `${fromLength ? "宽" : "长"}是#${u}。`);
      const j = s.step(i, "+", a, `长加宽是#${u}。`);
      s.ask(
        s.step(j, "*", s.constant(2), `周长是#${u}。`),
        `{它的周长是多少${u}？|{在它的四周|}${do_}，要多少${u}？|这个${what}的周长是多少${u}？|沿四边${do_}需要多少${u}？}`,
        zhSize("length", u, `${what}的周长`),
      );
    },
  ],
});
