import { divisors, families } from "../../family";
import { zhCount, zhSize } from "../../measure";
import { character, pupil } from "../../words_zh";

/** Chinese: journeys and the time that passes. */
export const zhTrips = families("zh", "trips", {
  clock: [
    2,
    3,
    (s, r) => {
      const h = r.int(6, 20);
      const [hour, next] = [s.idle(h), s.idle(h + 1)];
      const [from, to] = [s.given(r.int(1, 59)), s.given(r.int(1, 59))];
      const [start, end] = [`${hour}时${from}分`, `${next}时${to}分`];
      const p = pupil(s, r);
      s.tell(
        `{${p}${start}开始{练琴|画画|打扫房间|爬山}，${end}结束|一场{球赛|木偶戏|音乐会}从${start}开始，到${end}结束|一列动车${start}从车站开出，${end}到达下一站|${p}${start}从家出发去{外婆家|图书馆|少年宫}，到那里时是${end}}，`,
      );
      const x = s.step(s.constant(60), "-", from, `到${h + 1}时是#分。`);
      s.ask(
        s.step(x, "+", to, "一共经过#分。"),
        "{一共{用了|经过了}多少分钟？|中间经过多少分？|共用了多少分钟？}",
        zhSize("time", "分钟", "经过的时间"),
      );
    },
  ],
  noon: [
    2,
    3,
    (s, r) => {
      const [a, b] = [s.given(r.int(5, 11)), s.given(r.int(1, 7))];
      const at = r.pick(["", "", "半", "30分", "20分", "一刻"]);
      const [what, goes, ends] = r.pick([
        ["一列火车", "从甲站开出", "到达乙站"],
        ["一家商店", "开门", "关门"],
        ["一辆长途汽车", "出发", "到达终点"],
        ["一个游乐园", "开园", "闭园"],
        ["一艘客轮", "起航", "靠岸"],
      ] as const);
      s.tell(
        `{${what}上午${a}时${at}${goes}，下午${b}时${at}${ends}|${what}在上午${a}时${at}${goes}，当天下午${b}时${at}${ends}|下午${b}时${at}，${what}${ends}，它是当天上午${a}时${at}${goes}的}，`,
      );
      const x = s.step(b, "+", s.constant(12), `下午${b}时就是#时。`);
      s.ask(
        s.step(x, "-", a, "一共是#小时。"),
        `{中间经过多少小时？|这段时间{一共|}有{多少|几}小时？|共经过了几小时？}`,
        zhSize("time", "小时", "经过的时间"),
      );
    },
  ],
  twoStops: [
    4,
    2,
    (s, r) => {
      const n = r.int(12, 60);
      const [b, c] = [r.int(2, n - 4), r.int(2, 25)];
      const [a, off, on] = [s.given(n), s.given(b), s.given(c)];
      const [off2, on2] = [s.given(r.int(2, n - b + c - 1)), s.given(r.int(2, 20))];
      const who = r.pick(["一辆公共汽车", "一列地铁的一节车厢", "一辆旅游大巴", "一艘渡船"]);
      s.tell(
        `{${who}上有${a}人，到第一站下去${off}人，上来${on}人，到第二站下去${off2}人，上来${on2}人|${who}开出时有乘客${a}人，先后停了两站，第一站有${off}人下、${on}人上，第二站有${off2}人下、${on2}人上|${who}里原来有${a}位乘客，经过图书馆站时下${off}人上${on}人，经过公园站时又下${off2}人上${on2}人}，`,
      );
      const x = s.step(a, "-", off, "第一站下人后有#人。");
      const y = s.step(x, "+", on, "离开第一站时有#人。");
      const z = s.step(y, "-", off2, "第二站下人后有#人。");
      s.ask(
        s.step(z, "+", on2, "离开第二站时有#人。"),
        "{现在{上面|}有多少人？|这时有多少位乘客？|离开第二站时有乘客多少人？}",
        zhCount("people", "人", "乘客", "现在的乘客"),
      );
    },
  ],
  timeAtRate: [
    2,
    4,
    (s, r) => {
      const [v, t, e] = [r.int(12, 90), r.int(2, 6), r.int(2, 15)];
      if (e === t) return false;
      const [who, did, to, u, h] = r.pick([
        ["一辆汽车", "行了", "行完", "千米", "小时"],
        ["一台抽水机", "抽水", "抽完", "吨", "小时"],
        ["一艘轮船", "航行", "航行", "千米", "小时"],
        ["打字员", "打了", "打完", "字", "分钟"],
        ["一台复印机", "复印", "复印", "张", "分钟"],
        ["一队收割机", "收割", "收割", "公顷", "天"],
      ] as const);
      const [a, b, c] = [s.given(t), s.given(v * t), s.given(v * e)];
      s.tell(
        `{${who}${a}${h}${did}${b}${u}，照这样的速度，要${to}${c}${u}|${who}要${to}${c}${u}，已知${a}${h}${did}${b}${u}，速度不变|${who}用${a}${h}${did}${b}${u}，照这样计算，要${to}${c}${u}}，`,
      );
      const x = s.step(b, "/", a, `每${h}是#${u}。`);
      s.ask(
        s.step(c, "/", x, `需要#${h}。`),
        `{{需要|要}{多少|几}${h}？|要用多少${h}？|{多少|几}${h}才能${to.replace("完", "")}完？}`,
        zhSize("time", h, "需要的时间"),
      );
    },
  ],
  untilMeeting: [
    2,
    5,
    (s, r) => {
      const car = r.chance(0.5);
      const [v, w, t] = car
        ? [r.int(40, 110), r.int(40, 110), r.int(2, 8)]
        : [r.int(50, 80), r.int(50, 80), r.int(3, 20)];
      const [all, a, b] = [s.given((v + w) * t), s.given(v), s.given(w)];
      const [p, q] = car
        ? r.pick([
            ["快车", "慢车"],
            ["小轿车", "大巴车"],
            ["甲车", "乙车"],
          ] as const)
        : [pupil(s, r), pupil(s, r)];
      const [u, h, go] = car ? ["千米", "小时", "行"] : ["米", "分钟", "走"];
      s.tell(
        `{${p}和${q}同时从相距${all}${u}的两地相对而行，${p}每${h}${go}${a}${u}，${q}每${h}${go}${b}${u}|两地相距${all}${u}，${p}、${q}分别从两地同时出发，相向而行，${p}每${h}${go}${a}${u}，${q}每${h}${go}${b}${u}|${p}每${h}${go}${a}${u}，${q}每${h}${go}${b}${u}，他们同时从一条长${all}${u}的路的两端出发，面对面前进}，`.replace(
          "他们",
          car ? "两车" : "他们",
        ),
      );
      const x = s.step(a, "+", b, `每${h}共${go}#${u}。`);
      s.ask(
        s.step(all, "/", x, `经过#${h}相遇。`),
        `{经过{多少|几}${h}相遇？|{多少|几}${h}后相遇？|{出发后|}多长时间相遇（单位：${h}）？}`,
        zhSize("time", h, "相遇前的时间"),
      );
    },
  ],
  catchUp: [
    2,
    5,
    (s, r) => {
      const [p, q] = [pupil(s, r), pupil(s, r)];
      const [v, d, t] = [r.int(45, 80), r.int(5, 90), r.int(2, 15)];
      const [gap, a, b] = [s.given(d * t), s.given(v), s.given(v + d)];
      s.tell(
        `{${p}在${q}前面${gap}米，两人同时同向出发，${p}每分钟走${a}米，${q}每分钟{跑|骑}${b}米|${q}每分钟行${b}米，${p}每分钟行${a}米，${p}先走了${gap}米，${q}才出发去追他|${p}每分钟走${a}米，走出${gap}米后，${q}从同一地点以每分钟${b}米的速度去追}，`,
      );
      const x = s.step(b, "-", a, "每分钟追上#米。");
      s.ask(
        s.step(gap, "/", x, "要#分钟追上。"),
        `{${q}{几|多少}分钟{后|}能追上${p}？|经过多少分钟${q}追上${p}？|${q}要用多少分钟才能追上？}`,
        zhSize("time", "分钟", "追上的时间"),
      );
    },
  ],
  wayBack: [
    2,
    4,
    (s, r) => {
      const [v, t] = [r.int(4, 90), r.int(2, 12)];
      const fitting = divisors(v * t, 2, 20).filter((h) => h !== t && h > 0.6 * t && h < 1.7 * t);
      if (fitting.length === 0) return false;
      const [a, b, c] = [s.given(v), s.given(t), s.given(r.pick(fitting))];
      const who =
        v < 20 ? character(s, r) : r.pick(["一辆货车", "一辆客车", "一艘游船", "李师傅开车"]);
      const go = v < 20 ? "骑车" : "";
      s.tell(
        `{${who}${go}从甲地去乙地，每小时行${a}千米，${b}小时到达，{原路返回|沿原路回来}用了${c}小时|${who}${go}去县城，去时每小时行${a}千米，用了${b}小时，返回时用了${c}小时|${who}${go}往返两地，去的时候走了${b}小时，平均每小时${a}千米，回来走了${c}小时}，`,
      );
      const x = s.step(a, "*", b, "单程是#千米。");
      s.ask(
        s.step(x, "/", c, "返回时每小时行#千米。"),
        "{返回时{平均|}每小时行多少千米？|回来的速度是每小时多少千米？|返回时的速度是多少千米每小时？}",
        zhSize("length", "千米", "返回时每小时行的路程"),
      );
    },
  ],
  bridge: [
    2,
    5,
    (s, r) => {
      const [v, t, l] = [r.int(10, 35), r.int(15, 90), 10 * r.int(8, 40)];
      if (v * t - l < 100) return false;
      const [speed, train, long] = [s.given(v), s.given(l), s.given(v * t - l)];
      const [what, pass] = r.pick(["大桥", "隧道", "高架桥", "山洞"].map((w) => [w, `完全通过`]));
      s.tell(
        `{一列长${train}米的火车，以每秒${speed}米的速度通过一座长${long}米的${what}|一座${what}长${long}米，一列火车长${train}米，每秒行${speed}米|火车车身长${train}米，每秒前进${speed}米，要经过${long}米长的${what}}，`
          .replace(
            `座${what}`,
            what === "隧道" ? "条隧道" : what === "山洞" ? "个山洞" : `座${what}`,
          )
          .replace(
            `座长${long}`,
            what === "隧道" ? `条长${long}` : what === "山洞" ? `个长${long}` : `座长${long}`,
          ),
      );
      const x = s.step(long, "+", train, "一共要行#米。");
      s.ask(
        s.step(x, "/", speed, "需要#秒。"),
        `{从车头上${what.includes("桥") ? "桥" : "口"}到车尾离开，|}{${pass}${what}要多少秒？|火车${pass}需要多少秒？|这列火车${pass}${what}要用几秒？}`.replace(
          "上口",
          "进口",
        ),
        zhSize("time", "秒", "火车通过的时间"),
      );
    },
  ],
  onTheMap: [
    2,
    6,
    (s, r) => {
      const [k, n, v] = [r.int(1, 8) * 10, r.int(4, 50) / 2, 10 * r.int(3, 12)];
      if ((k * n) % v !== 0 || k * n > 1000 || k * n === v) return false;
      const [a, b, c] = [s.given(n), s.given(k), s.given(v)];
      const [x, y] = r.pick(
        ["甲城和乙城", "东站和西站", "县城和省城", "两个车站", "A市和B市"].map((w) => [
          w,
          r.pick(["汽车", "客车", "货车"]),
        ]),
      );
      s.tell(
        `{在一幅地图上，1厘米表示实际的${b}千米，${x}在图上相距${a}厘米，一辆${y}每小时行${c}千米|量得地图上${x}之间的距离是${a}厘米，图上1厘米代表实际${b}千米，一辆${y}的速度是每小时${c}千米|一辆${y}每小时行${c}千米，它要行的路就是${x}之间的路，在1厘米表示${b}千米的地图上长${a}厘米}，`,
      );
      const z = s.step(a, "*", b, "实际距离是#千米。");
      s.ask(
        s.step(z, "/", c, "需要#小时。"),
        `{行完全程要多少小时？|走完这段路{需要|要用}{几|多少}小时？|这辆${y}多少小时可以行完？}`,
        zhSize("time", "小时", "需要的时间"),
      );
    },
  ],
  yearsUntil: [
    4,
    5,
    (s, r) => {
      const p = pupil(s, r);
      const [n, k, d] = [r.int(3, 14), r.int(2, 4), r.int(1, 12)];
      const old = (n + d) * k - d;
      if (old - n < 18 || old > 70) return false;
      const [a, b, c] = [s.given(old), s.given(n), s.given(k)];
      const who = r.pick(["妈妈", "爸爸", "叔叔", "阿姨", "爷爷"]);
      if ((who === "爷爷") !== old - n > 45) return false;
      s.tell(
        `{${who}今年${a}岁，${p}今年${b}岁|今年${p}${b}岁，${who}${a}岁|${p}现在${b}岁，他的${who}现在${a}岁}，`,
      );
      const x = s.step(a, "-", b, "两人相差#岁。");
      const y = s.step(c, "-", s.constant(1), `那时相差${p}年龄的#倍。`);
      const z = s.step(x, "/", y, `那时${p}#岁。`);
      s.ask(
        s.step(z, "-", b, "是#年后。"),
        `{{几|多少}年后，${who}的年龄是${p}的${c}倍？|再过{几|多少}年，${who}的年龄正好是${p}的${c}倍？|要过多少年，${who}的岁数才是${p}的${c}倍？}`,
      );
    },
  ],
  smallCars: [
    3,
    4,
    (s, r) => {
      const [n, v, k, w] = [r.int(1, 6), r.int(30, 50), r.int(2, 9), r.int(6, 20)];
      const [all, a, b, c] = [s.given(n * v + k * w), s.given(n), s.given(v), s.given(w)];
      const [x, y, who] = r.pick([
        ["大客车", "中巴车", "名师生去参观"],
        ["大巴", "小巴", "位游客去景区"],
        ["大卡车", "小卡车", "箱货物要运走"],
        ["大船", "小船", "人去划船"],
      ] as const);
      const [m, u, put] = [
        x === "大船" ? "条" : "辆",
        who.includes("箱") ? "箱" : "人",
        who.includes("箱") ? "装" : "坐",
      ];
      s.tell(
        `{有${all}${who}，先安排${a}${m}${x}，每${m}${put}${b}${u}，其余的用${y}，每${m}${put}${c}${u}，全部正好${put}满|${all}${who}，已经有${a}${m}${x}，一${m}能${put}${b}${u}，剩下的每${c}${u}用一${m}${y}|${x}每${m}${put}${b}${u}，${y}每${m}${put}${c}${u}，${all}${who}，用了${a}${m}${x}，剩下的都用${y}}，`,
      );
      const z = s.step(a, "*", b, `${x}${put}#${u}。`);
      const rest = s.step(all, "-", z, `还有#${u}。`);
      s.ask(
        s.step(rest, "/", c, `需要${y}#${m}。`),
        `{需要{几|多少}${m}${y}？|还要{几|多少}${m}${y}？|${y}要用{几|多少}${m}？}`,
        zhCount("units", m, y, `需要的${y}`),
      );
    },
  ],
});
