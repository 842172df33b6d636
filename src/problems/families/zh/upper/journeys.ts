import { divisors, families } from "../../../family";
import { zhSize } from "../../../measure";
import { character, pupil } from "../../../words_zh";
import { movers, ways } from "./words";

/** Chinese: grades 4 to 6, journeys. */
export const zhUpper = families("zh", "upper", {
  gapLeft: [
    3,
    5,
    (s, r) => {
      const { p, q, u, h, go, both, speed, time } = movers(s, r);
      const [v, w] = [speed, speed + r.int(-8, 12)];
      const [a, b, t] = [s.given(v), s.given(w), s.given(time)];
      const all = s.given((v + w) * time + r.int(4, 160));
      s.tell(
        ways(
          `${p}在东村，${q}在西村，两村之间的路长${all}${u}，${both}同时动身，迎着对方前进，`,
          `相距${all}${u}的两个村子里，${p}和${q}各从一个村子同时出发去对方的村子，`,
          `${p}和${q}分别从相距${all}${u}的东、西两村同时出发，相向而行，`,
          `东村和西村相距${all}${u}，${p}从东村、${q}从西村同时出发，面对面前进，`,
          `一条路全长${all}${u}，${p}与${q}同时从路的两头对着${go}，`,
        ),
        ways(
          `${p}每${h}${go}${a}${u}，${q}每${h}${go}${b}${u}，`,
          `${p}的速度是每${h}${a}${u}，${q}的速度是每${h}${b}${u}，`,
          `已知${p}每${h}能${go}${a}${u}，${q}每${h}能${go}${b}${u}，`,
        ),
        ways(
          `${go}了${t}${h}后，${both}还没有相遇，`,
          `${both}都${go}了${t}${h}，`,
          `${t}${h}过去了，${both}还没有碰面，`,
        ),
      );
      const x = s.step(a, "+", b, `${both}每${h}一共${go}#${u}。`);
      const y = s.step(x, "*", t, `${time}${h}一共${go}#${u}。`);
      s.ask(
        s.step(all, "-", y, `还相距#${u}。`),
        ways(
          `这时${both}还相距多少${u}？`,
          `${both}之间还有多少${u}？`,
          `此时${both}相距多少${u}？`,
          `还差多少${u}${both}才相遇？`,
        ),
        zhSize("length", u, `${both}还相距的路程`),
      );
    },
  ],
  sameWay: [
    2,
    4,
    (s, r) => {
      const { p, q, u, h, go, both, speed, time } = movers(s, r);
      const [a, b] = [s.given(speed + r.int(3, 25)), s.given(speed)];
      const t = s.given(time);
      s.tell(
        ways(
          `${q}的速度是每${h}${b}${u}，${p}的速度是每${h}${a}${u}，${both}从同一个起点一起出发，方向相同，`,
          `${p}和${q}同时从同一地点出发，朝同一个方向前进，${p}每${h}${go}${a}${u}，${q}每${h}${go}${b}${u}，`,
          `${p}每${h}${go}${a}${u}，${q}每${h}${go}${b}${u}，${both}从车站同时出发，沿同一条路向北${go}，`,
          `同一条公路上，${p}和${q}在同一时刻从路口向同一方向出发，前者每${h}${go}${a}${u}，后者每${h}${go}${b}${u}，`,
        ),
        ways(`${go}了${t}${h}，`, `经过${t}${h}，`, `两者都${go}了${t}${h}，`),
      );
      const x = s.step(a, "-", b, `每${h}拉开#${u}。`);
      s.ask(
        s.step(x, "*", t, `${time}${h}后相距#${u}。`),
        ways(`${both}相距多少${u}？`, `${q}落后${p}多少${u}？`, `这时${p}在${q}前面多少${u}？`),
        zhSize("length", u, `${both}相距的路程`),
      );
    },
  ],
  leavesFirst: [
    4,
    5,
    (s, r) => {
      const { p, q, u, h, go, both, speed, time } = movers(s, r);
      const [v, w, f] = [speed, speed + r.int(-9, 12), r.int(1, 4)];
      const [a, b, first] = [s.given(v), s.given(w), s.given(f)];
      const all = s.given((v + w) * time + v * f);
      s.tell(
        ways(
          `从甲镇到乙镇有${all}${u}，${p}每${h}${go}${a}${u}，${q}每${h}${go}${b}${u}，${q}从乙镇去甲镇，在这之前${p}已经从甲镇出发${first}${h}了，`,
          `甲、乙两镇相距${all}${u}，${p}从甲镇出发，每${h}${go}${a}${u}，先${go}${first}${h}后，${q}才从乙镇迎面出发，每${h}${go}${b}${u}，`,
          `${p}每${h}${go}${a}${u}，${q}每${h}${go}${b}${u}，${both}要从相距${all}${u}的两地相对出发，${p}比${q}早出发${first}${h}，`,
          `两地间的路长${all}${u}，${p}从一端先${go}了${first}${h}，速度是每${h}${a}${u}，然后${q}从另一端以每${h}${b}${u}的速度对着${go}来，`,
        ),
      );
      const x = s.step(a, "*", first, `${p}先${go}#${u}。`);
      const y = s.step(all, "-", x, `还剩#${u}。`);
      const z = s.step(a, "+", b, `${both}每${h}共${go}#${u}。`);
      s.ask(
        s.step(y, "/", z, `再过#${h}相遇。`),
        ways(
          `${q}出发后多少${h}${both}相遇？`,
          `${both}同时${go}了多少${h}才相遇？`,
          `从${q}出发算起，要多少${h}${both}才能碰面？`,
        ),
        zhSize("time", h, `${q}出发后到相遇的时间`),
      );
    },
  ],
  thereAndBack: [
    4,
    5,
    (s, r) => {
      const [v, t] = [r.int(4, 60), r.int(2, 8)];
      const back = r.int(2, 10);
      if (back === t || (2 * v * t) % (t + back) !== 0) return false;
      if (back > 2 * t || t > 2 * back) return false;
      if (v * t < back * 3) return false;
      const [a, b, c] = [s.given(v), s.given(t), s.given(back)];
      const who =
        v < 16 ? character(s, r) : r.pick(["一辆大客车", "一艘客轮", "李师傅开车", "一辆卡车"]);
      const by = v < 7 ? "步行" : v < 16 ? "骑车" : "";
      const place = v < 16 ? r.pick(["山顶", "水库", "外婆家", "古塔"]) : r.pick(["省城", "海港"]);
      s.tell(
        ways(
          `一段路，${who}${by}去${place}时每小时${a}千米，走了${b}小时，沿着同一条路回来时走了${c}小时，`,
          `${who}${by}往返一趟${place}，回来用了${c}小时，去时用了${b}小时，去时每小时${a}千米，`,
          `${who}${by}去${place}，去的时候每小时行${a}千米，${b}小时到达，沿原路返回用了${c}小时，`,
          `从出发地到${place}，${who}${by}每小时行${a}千米，要${b}小时，按原路回来时用了${c}小时，`,
          `${who}${by}去${place}用了${b}小时，平均每小时${a}千米，原路回来用了${c}小时，`,
        ),
      );
      const x = s.step(a, "*", b, "单程是#千米。");
      const y = s.step(x, "*", s.constant(2), "往返共#千米。");
      const z = s.step(b, "+", c, "往返共用#小时。");
      s.ask(
        s.step(y, "/", z, "往返平均每小时行#千米。"),
        ways(
          "往返的平均速度是每小时多少千米？",
          "来回全程平均每小时行多少千米？",
          "求这次往返平均每小时行多少千米。",
        ),
        zhSize("length", "千米", "往返平均每小时行的路程"),
      );
    },
  ],
  twoSpeeds: [
    5,
    6,
    (s, r) => {
      const [m, n] = r.pick([
        [1, 2],
        [1, 3],
        [2, 3],
        [3, 5],
        [3, 4],
        [5, 7],
        [4, 5],
      ] as const);
      const k = ((m + n) / (m % 2 === n % 2 ? 2 : 1)) * r.int(1, 8);
      const [v, w] = [k * m, k * n];
      const d = k * m * n * r.int(1, 6);
      if (v < 3 || w > 100 || d > 900 || (v < 12 && w > 15)) return false;
      const [up, down] = r.chance(0.5) ? [v, w] : [w, v];
      const [all, a, b] = [s.given(d), s.given(up), s.given(down)];
      const [who, from, to] =
        v < 12
          ? [`${pupil(s, r)}`, "山脚", "山顶"]
          : [r.pick(["一辆货车", "一辆客车", "运输队"]), "工厂", "码头"];
      s.tell(
        ways(
          `${who}在长${all}千米的一条路上往返一次，去时的速度是每小时${a}千米，返回的速度是每小时${b}千米，`,
          `${who}去${to}每小时行${a}千米，回${from}每小时行${b}千米，单程都是${all}千米，`,
          `${from}到${to}的路长${all}千米，${who}去时每小时行${a}千米，回来时每小时行${b}千米，`,
          `${who}从${from}到${to}每小时行${a}千米，从${to}原路回${from}每小时行${b}千米，这条路长${all}千米，`,
          `一段${all}千米的路，${who}去的时候速度是每小时${a}千米，返回的时候速度是每小时${b}千米，`,
        ),
      );
      const x = s.step(all, "/", a, "去时用#小时。");
      const y = s.step(all, "/", b, "回来用#小时。");
      const z = s.step(x, "+", y, "一共用#小时。");
      const far = s.step(all, "*", s.constant(2), "往返共#千米。");
      s.ask(
        s.step(far, "/", z, "平均每小时行#千米。"),
        ways(
          "求往返的平均速度是每小时多少千米？",
          "往返全程平均每小时行多少千米？",
          "来回一趟，平均速度是每小时多少千米？",
        ),
        zhSize("length", "千米", "往返平均每小时行的路程"),
      );
    },
  ],
  early: [
    4,
    5,
    (s, r) => {
      const [v, t] = [r.int(3, 18) * 5, r.int(3, 15)];
      const faster = divisors(v * t, v + 2, 2 * v).filter((w) => (v * t) / w > 1);
      if (faster.length === 0) return false;
      const w = r.pick(faster);
      const [a, b, d] = [s.given(v), s.given(t), s.given(w - v)];
      const [u, h] = v > 30 && t < 11 ? ["千米", "小时"] : ["米", "分钟"];
      const who = u === "千米" ? r.pick(["一辆汽车", "一列火车", "车队"]) : `${pupil(s, r)}`;
      const to = u === "千米" ? r.pick(["灾区", "省城", "海边"]) : r.pick(["学校", "书店", "公园"]);
      if (u === "米" && v < 40) return false;
      s.tell(
        ways(
          `从出发地去${to}，${who}如果每${h}行${a}${u}，就要${b}${h}，`,
          `${who}去${to}，每${h}行${a}${u}，${b}${h}可以到达，`,
          `${who}要去${to}，原计划每${h}行${a}${u}，${b}${h}到，`,
          `按每${h}${a}${u}的速度，${who}从出发地到${to}要${b}${h}，`,
        ),
        ways(
          `现在每${h}多行${d}${u}，`,
          `实际每${h}比原来多行${d}${u}，`,
          `出发后速度加快，每${h}多走${d}${u}，`,
        ),
      );
      const x = s.step(a, "*", b, `全程#${u}。`);
      const y = s.step(a, "+", d, `实际每${h}行#${u}。`);
      const z = s.step(x, "/", y, `实际用#${h}。`);
      s.ask(
        s.step(b, "-", z, `提前#${h}。`),
        ways(`可以提前多少${h}到达？`, `能早到多少${h}？`, `比原来少用多少${h}？`),
      );
    },
  ],
  upstream: [
    4,
    6,
    (s, r) => {
      const [v, w, t] = [r.int(8, 40), r.int(1, 8), r.int(2, 9)];
      if (((v + w) * t) % (v - w) !== 0 || v < 3 * w) return false;
      const [a, b, c] = [s.given(v), s.given(w), s.given(t)];
      const [ship, x, y] = r.pick([
        ["一艘货船", "上游码头", "下游码头"],
        ["一艘游船", "上游的古镇", "下游的县城"],
        ["一条机动船", "甲港", "下游的乙港"],
      ] as const);
      s.tellInAnyOrder(
        ways(
          `${ship}在静水中每小时行${a}千米，`,
          `${ship}的船速（静水）是每小时${a}千米，`,
          `没有水流时，${ship}每小时能行${a}千米，`,
        ),
        ways(`水流速度是每小时${b}千米，`, `河水每小时流${b}千米，`),
      );
      s.tell(
        ways(
          `由${x}到${y}，这艘船顺流行驶了${c}小时，`,
          `这艘船从${x}顺流而下，${c}小时到达${y}，`,
          `从${x}到${y}顺水航行要${c}小时，`,
          `它顺水从${x}开到${y}，用了${c}小时，`,
        ),
      );
      const down = s.step(a, "+", b, "顺水每小时行#千米。");
      const far = s.step(down, "*", c, "全程#千米。");
      const up = s.step(a, "-", b, "逆水每小时行#千米。");
      s.ask(
        s.step(far, "/", up, "逆水返回要#小时。"),
        ways("逆水原路返回要多少小时？", "返回时逆流而上，需要几小时？", "开回去要用多少小时？"),
        zhSize("time", "小时", "逆水返回的时间"),
      );
    },
  ],
  stillWater: [
    4,
    6,
    (s, r) => {
      const [v, w] = [r.int(10, 30), r.int(1, 6)];
      const t = r.int(2, 10);
      const d = (v + w) * t;
      if (d % (v - w) !== 0 || d / (v - w) > 16) return false;
      const flow = r.chance(0.5);
      const [all, a, b] = [s.given(d), s.given(t), s.given(d / (v - w))];
      s.tell(
        ways(
          `从上游的码头到下游的码头有${all}千米，一艘船顺水行完用${a}小时，逆水行完用${b}小时，`,
          `一艘游艇逆水行${all}千米要${b}小时，顺水行这段路只要${a}小时，`,
          `甲、乙两港间的水路长${all}千米，一艘船从甲港开往乙港，顺水${a}小时到达，从乙港返回甲港，逆水${b}小时到达，`,
          `一条船在两个码头之间航行，顺流要${a}小时，逆流要${b}小时，两个码头相距${all}千米，`,
          `一艘轮船顺流航行${all}千米用了${a}小时，逆流航行同样的路程用了${b}小时，`,
        ),
      );
      const x = s.step(all, "/", a, "顺水每小时行#千米。");
      const y = s.step(all, "/", b, "逆水每小时行#千米。");
      const z = s.step(x, flow ? "-" : "+", y, `两种速度的${flow ? "差" : "和"}是#千米。`);
      const name = flow ? "水流速度" : "船在静水中的速度";
      s.ask(
        s.step(z, "/", s.constant(2), `${name}是每小时#千米。`),
        ways(`${name}是每小时多少千米？`, `求${name}（千米/时）。`),
        zhSize("length", "千米", flow ? "水每小时流的路程" : "船在静水中每小时行的路程"),
      );
    },
  ],
});
