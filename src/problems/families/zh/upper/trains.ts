import { families } from "../../../family";
import { zhSize } from "../../../measure";
import { character, pupil } from "../../../words_zh";
import { movers, ways } from "./words";

/** Chinese: grades 4 to 6, trains and longer journeys. */
export const zhUpperMore = families("zh", "upper", {
  bridgeLength: [
    2,
    5,
    (s, r) => {
      const [v, t, l] = [r.int(12, 40), r.int(15, 80), 10 * r.int(8, 45)];
      if (v * t - l < 150) return false;
      const [train, speed, time] = [s.given(l), s.given(v), s.given(t)];
      const [what, m] = r.pick([
        ["大桥", "座"],
        ["隧道", "条"],
        ["山洞", "个"],
      ] as const);
      s.tell(
        ways(
          `要完全通过一${m}${what}，每秒行${speed}米、车身长${train}米的火车用了${time}秒，`,
          `一列火车长${train}米，每秒行${speed}米，全车通过一${m}${what}用了${time}秒，`,
          `一列长${train}米的火车经过一${m}${what}，从车头进入到车尾离开共用${time}秒，火车每秒行${speed}米，`,
          `火车以每秒${speed}米的速度完全通过一${m}${what}需要${time}秒，车身长${train}米，`,
        ),
      );
      const x = s.step(speed, "*", time, `火车${t}秒共行#米。`);
      s.ask(
        s.step(x, "-", train, `${what}长#米。`),
        ways(`这${m}${what}长多少米？`, `${what}的长度是多少米？`, `求这${m}${what}有多长（米）。`),
        zhSize("length", "米", `${what}的长度`),
      );
    },
  ],
  lampPost: [
    3,
    6,
    (s, r) => {
      const [v, a, b] = [r.int(10, 40), r.int(5, 16), r.int(8, 70)];
      if (v * b < 120) return false;
      const [train, pass, bridge] = [s.given(v * a), s.given(a), s.given(v * b)];
      const post = r.pick(["一根电线杆", "一棵大树", "站在路边的一位工人", "一个信号灯"]);
      s.tell(
        ways(
          `${post}旁边，一列长${train}米的火车用${pass}秒全部开过，`,
          `一列长${train}米的火车从${post}旁边开过用了${pass}秒，`,
          `一列火车车长${train}米，经过${post}用了${pass}秒，`,
          `从车头到达${post}到车尾离开，一列${train}米长的火车用了${pass}秒，`,
        ),
        ways(
          `用同样的速度，它要通过一座长${bridge}米的大桥，`,
          `接着它以同样的速度通过一座${bridge}米长的铁桥，`,
          `前面有一座桥长${bridge}米，火车速度不变，`,
        ),
      );
      const x = s.step(train, "/", pass, "火车每秒行#米。");
      const y = s.step(train, "+", bridge, "过桥要行#米。");
      s.ask(
        s.step(y, "/", x, "过桥要#秒。"),
        ways("全车通过这座桥要多少秒？", "完全过桥需要几秒？", "从上桥到全部离开桥要用多少秒？"),
      );
    },
  ],
  twoTrains: [
    3,
    6,
    (s, r) => {
      const [v, w, t] = [r.int(12, 35), r.int(12, 35), r.int(5, 18)];
      const l = r.int(8, 30) * 10;
      if ((v + w) * t - l < 80) return false;
      const [a, b] = [s.given(l), s.given((v + w) * t - l)];
      const [c, d] = [s.given(v), s.given(w)];
      const [p, q] = r.pick([
        ["快车", "慢车"],
        ["客车", "货车"],
        ["甲列车", "乙列车"],
      ] as const);
      s.tell(
        ways(
          `${p}每秒行${c}米，${q}每秒行${d}米，它们的车身分别长${a}米和${b}米，在相邻的两条铁轨上对开，`,
          `${p}车身长${a}米，每秒行${c}米，${q}车身长${b}米，每秒行${d}米，两列火车在平行的轨道上相向而行，`,
          `两列火车迎面开来，${p}长${a}米，${q}长${b}米，速度分别是每秒${c}米和每秒${d}米，`,
          `一列长${a}米的${p}和一列长${b}米的${q}在双轨铁路上相对行驶，${p}每秒行${c}米，${q}每秒行${d}米，`,
        ),
      );
      const x = s.step(a, "+", b, "两车长度的和是#米。");
      const y = s.step(c, "+", d, "两车每秒共行#米。");
      s.ask(
        s.step(x, "/", y, "错车要#秒。"),
        ways(
          "从车头相遇到车尾离开要多少秒？",
          "两车错车需要几秒？",
          "两列车从车头相遇到车尾分开，共用多少秒？",
        ),
      );
    },
  ],
  midpoint: [
    5,
    6,
    (s, r) => {
      const { p, q, u, h, speed, time, both } = movers(s, r);
      const d = r.int(2, 12);
      if ((d * time) % 2 !== 0) return false;
      const [a, b] = [s.given(speed + d), s.given(speed)];
      const k = s.given((d * time) / 2);
      s.tell(
        ways(
          `从路的两端同时出发后，${p}每${h}行${a}${u}，${q}每${h}行${b}${u}，${both}碰面的地方离路的中点有${k}${u}，`,
          `${p}每${h}行${a}${u}，${q}每${h}行${b}${u}，${both}从两地同时相对出发，在离中点${k}${u}的地方相遇，`,
          `${p}和${q}同时从两地出发，相向而行，速度分别是每${h}${a}${u}和每${h}${b}${u}，相遇处距离中点${k}${u}，`,
          `${both}同时从路的两端对面行来，${p}的速度为每${h}${a}${u}，${q}的速度为每${h}${b}${u}，相遇时${p}已经过了中点${k}${u}，`,
        ),
      );
      const x = s.step(k, "*", s.constant(2), `相遇时${p}比${q}多行#${u}。`);
      const y = s.step(a, "-", b, `${p}每${h}多行#${u}。`);
      const z = s.step(x, "/", y, `相遇时行了#${h}。`);
      const v = s.step(a, "+", b, `${both}每${h}共行#${u}。`);
      s.ask(
        s.step(v, "*", z, `两地相距#${u}。`),
        ways(`两地相距多少${u}？`, `两地间的路程是多少${u}？`, `这条路全长多少${u}？`),
        zhSize("length", u, "两地间的路程"),
      );
    },
  ],
  caughtWhere: [
    4,
    5,
    (s, r) => {
      const [v, d, t] = [r.int(40, 75), r.int(50, 150), r.int(3, 12)];
      const wait = (d * t) / v;
      if (!Number.isInteger(wait) || wait < 2) return false;
      const p = pupil(s, r);
      const q = r.pick(["爸爸", "妈妈", "哥哥", "姐姐"]);
      const [a, b, c] = [s.given(v), s.given(v + d), s.given(wait)];
      s.tell(
        ways(
          `${p}出门${c}分钟以后，${q}才从家出发沿着同一条路去追，${p}每分钟走${a}米，${q}每分钟行${b}米，`,
          `${p}每分钟走${a}米，从家出发${c}分钟后，${q}骑车从家里出发，沿同一条路去追，每分钟行${b}米，`,
          `${p}以每分钟${a}米的速度离家去上学，过了${c}分钟，${q}发现他忘了带水壶，以每分钟${b}米的速度追去，`,
          `${q}每分钟行${b}米，${p}每分钟行${a}米，${p}先从家出发，${q}晚${c}分钟从家出发去追他，`,
        ),
      );
      const x = s.step(a, "*", c, `${p}先走了#米。`);
      const y = s.step(b, "-", a, "每分钟追上#米。");
      const z = s.step(x, "/", y, `${q}用#分钟追上。`);
      s.ask(
        s.step(b, "*", z, "追上的地方离家#米。"),
        ways(
          "追上时离家多少米？",
          `${q}在离家多少米的地方追上${p}？`,
          "在距离家多少米处可以追上？",
          `追上时${q}行了多少米？`,
        ),
        zhSize("length", "米", "追上的地方到家的路程"),
      );
    },
  ],
  forgot: [
    3,
    4,
    (s, r) => {
      const [v, t] = [5 * r.int(10, 16), r.int(12, 40)];
      const d = 10 * r.int(8, 60);
      const all = v * t - 2 * d;
      if (all < d + 50) return false;
      const p = pupil(s, r);
      const [to, what] = r.pick([
        ["学校", "作业本"],
        ["图书馆", "借书证"],
        ["少年宫", "画笔"],
        ["体育馆", "球拍"],
        ["电影院", "电影票"],
      ] as const);
      const [far, back, speed] = [s.given(all), s.given(d), s.given(v)];
      s.tell(
        ways(
          `${what}忘在家里了，${p}在去${to}的路上走了${back}米才发觉，只好回家取了再去，${to}到他家的路长${far}米，`,
          `${p}家离${to}${far}米，他从家走了${back}米时发现没带${what}，马上回家拿了${what}再去${to}，`,
          `从家到${to}有${far}米，${p}走出${back}米后想起忘了${what}，就回家去取，取到后再走到${to}，`,
          `${p}去${to}，走到离家${back}米的地方又返回家中取${what}，然后再出发走到${to}，${to}离家${far}米，`,
        ),
        ways(`他每分钟走${speed}米，`, `${p}的速度始终是每分钟${speed}米，`),
      );
      const x = s.step(back, "*", s.constant(2), "来回多走#米。");
      const y = s.step(x, "+", far, "一共走#米。");
      s.ask(
        s.step(y, "/", speed, "一共用#分钟。"),
        ways(
          "他这次一共走了多少分钟？",
          `不算取${what}的时间，一共走了几分钟？`,
          `走到${to}时一共走了多少分钟？`,
        ),
        zhSize("time", "分钟", `${p}走路的时间`),
      );
    },
  ],
  legsAverage: [
    5,
    5,
    (s, r) => {
      const [t1, t2] = [r.int(2, 6), r.int(2, 6)];
      const [v, w] = [r.int(4, 90), r.int(4, 90)];
      const unlike = v === w || v > 2 * w || w > 2 * v || v < 30 !== w < 30;
      if (unlike || (v * t1 + w * t2) % (t1 + t2) !== 0) return false;
      const [a, b, c, d] = [s.given(t1), s.given(v), s.given(t2), s.given(w)];
      const who = v < 30 ? "登山队" : r.pick(["一辆长途客车", "一列火车", "一辆货车"]);
      if (v < 30 && (v > 6 || w > 6)) return false;
      s.tell(
        ways(
          `${who}的行程分两段，第一段用${a}小时，每小时行${b}千米，第二段用${c}小时，每小时行${d}千米，`,
          `${who}前${a}小时每小时行${b}千米，后${c}小时每小时行${d}千米，`,
          `${who}上午行了${a}小时，每小时${b}千米，下午又行了${c}小时，每小时${d}千米，`,
          `${who}先用每小时${b}千米的速度行了${a}小时，再用每小时${d}千米的速度行了${c}小时，正好到达目的地，`,
          `有一段路，${who}前一段走了${a}小时，速度是每小时${b}千米，后一段走了${c}小时，速度是每小时${d}千米，`,
        ),
      );
      const x = s.step(a, "*", b, "前一段行#千米。");
      const y = s.step(c, "*", d, "后一段行#千米。");
      const z = s.step(x, "+", y, "一共行#千米。");
      const t = s.step(a, "+", c, "一共用#小时。");
      s.ask(
        s.step(z, "/", t, "平均每小时行#千米。"),
        ways("全程平均每小时行多少千米？", "这次行程的平均速度是每小时多少千米？"),
        zhSize("length", "千米", "平均每小时行的路程"),
      );
    },
  ],
  fuel: [
    4,
    5,
    (s, r) => {
      const p = r.pick(["张叔叔", "李叔叔", `${character(s, r)}`]);
      const [far, use] = [s.given(50 * r.int(1, 9)), s.given(r.int(5, 12))];
      const price = s.given(r.chance(0.5) ? r.int(6, 9) : r.int(60, 89) / 10);
      s.tellInAnyOrder(
        ways(`${p}家的汽车每行100千米耗油${use}升，`, `${p}的车跑100千米要用汽油${use}升，`),
        ways(`每升汽油${price}元，`, `汽油的价格是每升${price}元，`),
      );
      s.tell(
        ways(
          `到海边的路有${far}千米，他自己开车往返，`,
          `他开车去${far}千米外的海边旅行，再原路返回，`,
          `他从家开到老家有${far}千米，去了又回，`,
          `他开车往返于两个城市一次，单程${far}千米，`,
        ),
      );
      const x = s.step(far, "*", s.constant(2), "往返共#千米。");
      const y = s.step(x, "/", s.constant(100), "有#个100千米。");
      const z = s.step(y, "*", use, "用油#升。");
      s.ask(
        s.step(z, "*", price, "油费是#元。"),
        ways("来回的油费是多少元？", "这一趟汽油要花多少元？", "往返一次，汽油费共多少元？"),
        zhSize("cost", "元", "来回的油费"),
      );
    },
  ],
  trackPass: [
    3,
    5,
    (s, r) => {
      const [p, q] = [pupil(s, r), pupil(s, r)];
      const [d, t, w] = [10 * r.int(2, 12), r.int(3, 15), 10 * r.int(8, 24)];
      if (![200, 250, 300, 400, 600, 800, 360, 480, 540, 900].includes(d * t)) return false;
      const [all, a, b] = [s.given(d * t), s.given(w + d), s.given(w)];
      s.tell(
        ways(
          `一圈${all}米的跑道上，${p}和${q}一起起跑，方向相同，每分钟分别跑${a}米和${b}米，`,
          `环形跑道一圈长${all}米，${p}每分钟跑${a}米，${q}每分钟跑${b}米，两人从同一起点同时同向出发，`,
          `${p}和${q}在${all}米一圈的操场上跑步，两人同时从起点向同一方向跑，${p}每分钟${a}米，${q}每分钟${b}米，`,
          `绕湖一周的路长${all}米，${p}、${q}同时从同一个地方朝同一方向跑步，${p}的速度是每分钟${a}米，${q}的是每分钟${b}米，`,
        ),
      );
      const x = s.step(a, "-", b, `${p}每分钟多跑#米。`);
      const y = s.step(all, "/", x, `多跑一圈要#分钟。`);
      s.ask(
        s.step(a, "*", y, `${p}共跑#米。`),
        ways(
          `${p}第一次追上${q}时，${p}一共跑了多少米？`,
          `到${p}比${q}正好多跑一圈的时候，${p}跑了多少米？`,
          `${p}跑了多少米时第一次从后面追上${q}？`,
        ),
        zhSize("length", "米", `${p}跑的路程`),
      );
    },
  ],
});
