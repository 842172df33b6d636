import { families } from "../../../family";
import { zhSize } from "../../../measure";
import { ways } from "./words";

/** Chinese: grades 5 and 6, surfaces and volumes. */
export const zhUpperSolids = families("zh", "upper", {
  boxSurface: [
    5,
    5,
    (s, r) => {
      const [a, b, c] = [r.int(3, 30), r.int(2, 20), r.int(2, 20)];
      if (a < b) return false;
      const [x, y, z] = [s.given(a), s.given(b), s.given(c)];
      const [what, u, m] = r.pick([
        ["包装盒", "厘米", "个"],
        ["木箱", "分米", "个"],
        ["铁皮箱", "分米", "个"],
        ["礼品盒", "厘米", "个"],
        ["积木", "厘米", "块"],
      ] as const);
      s.tell(
        ways(
          `有一${m}长方体${what}，它的长、宽、高依次为${x}${u}、${y}${u}、${z}${u}，`,
          `一${m}长方体${what}长${x}${u}，宽${y}${u}，高${z}${u}，`,
          `一${m}${what}是长方体，长、宽、高分别是${x}${u}、${y}${u}和${z}${u}，`,
          `长方体${what}的高是${z}${u}，底面长${x}${u}、宽${y}${u}，`,
        ),
        what === "积木" ? "给它的每个面都涂上颜色，" : "{|六个面都要用材料，|不算接头，}",
      );
      const d = s.step(x, "*", y, `上面的面积是#平方${u}。`);
      const e = s.step(x, "*", z, `前面的面积是#平方${u}。`);
      const f = s.step(y, "*", z, `侧面的面积是#平方${u}。`);
      const g = s.chain([d, e, f], ["+", "+"], `三个面共#平方${u}。`);
      s.ask(
        s.step(g, "*", s.constant(2), `表面积是#平方${u}。`),
        what === "积木"
          ? ways(`涂色的面积是多少平方${u}？`, `一共要涂多少平方${u}？`)
          : ways(
              `做这${m}${what}至少要多少平方${u}的材料？`,
              `它的表面积是多少平方${u}？`,
              `求这${m}${what}的表面积（平方${u}）。`,
            ),
        zhSize("volume", `平方${u}`, "表面积"),
      );
    },
  ],
  openTank: [
    6,
    5,
    (s, r) => {
      const [a, b, c] = [r.int(3, 40), r.int(2, 25), r.int(2, 9)];
      if (a < b) return false;
      const [x, y, z] = [s.given(a), s.given(b), s.given(c)];
      const [what, u, job] = r.pick([
        ["无盖的玻璃鱼缸", "分米", "做这个鱼缸要玻璃"],
        ["游泳池", "米", "在四周和底面贴瓷砖，要贴瓷砖"],
        ["无盖的铁皮水槽", "分米", "做这个水槽要铁皮"],
        ["露天蓄水池", "米", "在池底和四壁抹水泥，抹水泥的面积是"],
      ] as const);
      const deep = u === "米" ? "深" : "高";
      s.tell(
        ways(
          `一个长方体${what}长${x}${u}，宽${y}${u}，${deep}${z}${u}，`,
          `一个${what}，长${x}${u}、宽${y}${u}、${deep}${z}${u}，是长方体的形状，`,
          `有一个长方体形状的${what}，${deep}${z}${u}，底面长${x}${u}、宽${y}${u}，`,
        ),
      );
      const d = s.step(x, "*", y, `底面的面积是#平方${u}。`);
      const e = s.step(x, "*", z, `前面的面积是#平方${u}。`);
      const f = s.step(y, "*", z, `侧面的面积是#平方${u}。`);
      const g = s.step(e, "+", f, `前面与侧面共#平方${u}。`);
      const h = s.step(g, "*", s.constant(2), `四周共#平方${u}。`);
      s.ask(
        s.step(d, "+", h, `一共#平方${u}。`),
        `${job}多少平方${u}？`,
        zhSize("volume", `平方${u}`, "一共要的面积"),
      );
    },
  ],
  paintRoom: [
    6,
    5,
    (s, r) => {
      const [a, b, c] = [r.int(5, 15), r.int(3, 10), r.int(3, 5)];
      if (a < b) return false;
      const [x, y, z, w] = [s.given(a), s.given(b), s.given(c), s.given(r.int(8, 30))];
      const [what, job] = r.pick([
        ["教室", "粉刷"],
        ["会议室", "涂刷"],
        ["房间", "油漆"],
        ["仓库", "刷白"],
      ] as const);
      s.tell(
        ways(
          `一间${what}长${x}米，宽${y}米，高${z}米，要${job}它的四壁和屋顶，门窗共${w}平方米不用${job}，`,
          `长${x}米、宽${y}米、高${z}米的${what}要${job}顶面和四面墙，除去门窗${w}平方米，`,
          `${what}的长、宽、高分别是${x}米、${y}米、${z}米，门窗的面积是${w}平方米，现在${job}屋顶和四壁，`,
        ),
      );
      const d = s.step(x, "+", y, "长与宽的和是#米。");
      const e = s.step(d, "*", s.constant(2), "四壁的总长是#米。");
      const f = s.step(e, "*", z, "四壁的面积是#平方米。");
      const g = s.step(x, "*", y, "屋顶的面积是#平方米。");
      const h = s.step(f, "+", g, "一共#平方米。");
      s.ask(
        s.step(h, "-", w, `要${job}#平方米。`),
        ways(
          `要${job}的面积是多少平方米？`,
          `实际${job}多少平方米？`,
          `求${job}的面积（平方米）。`,
        ),
        zhSize("volume", "平方米", `要${job}的面积`),
      );
    },
  ],
  cubeEdges: [
    3,
    5,
    (s, r) => {
      const a = r.int(2, 40);
      const all = s.given(12 * a);
      const volume = r.chance(0.5);
      const u = r.pick(["厘米", "分米"]);
      s.tell(
        ways(
          `用一根长${all}${u}的铁丝正好焊成一个正方体框架，`,
          `一个正方体的棱长总和是${all}${u}，`,
          `正方体木块所有的棱一共长${all}${u}，`,
          `${all}${u}长的铁条刚好做成一个正方体灯笼的骨架，`,
        ),
      );
      const x = s.step(all, "/", s.constant(12), `棱长是#${u}。`);
      const y = s.step(x, "*", x, `一个面是#平方${u}。`);
      if (volume)
        s.ask(
          s.step(y, "*", x, `体积是#立方${u}。`),
          ways(`它的体积是多少立方${u}？`, `这个正方体的体积是多少立方${u}？`),
          zhSize("volume", `立方${u}`, "正方体的体积"),
        );
      else
        s.ask(
          s.step(y, "*", s.constant(6), `表面积是#平方${u}。`),
          ways(`它的表面积是多少平方${u}？`, `给它的每个面糊上纸，要纸多少平方${u}？`),
          zhSize("volume", `平方${u}`, "正方体的表面积"),
        );
    },
  ],
  frameHeight: [
    3,
    5,
    (s, r) => {
      const [a, b, c] = [r.int(5, 40), r.int(3, 30), r.int(2, 30)];
      if (a < b) return false;
      const [all, x, y] = [s.given(4 * (a + b + c)), s.given(a), s.given(b)];
      const u = r.pick(["厘米", "分米"]);
      s.tell(
        ways(
          `做一个长${x}${u}、宽${y}${u}的长方体灯架，正好用去${all}${u}铁丝，`,
          `用${all}${u}长的铁丝正好做成一个长方体框架，长${x}${u}，宽${y}${u}，`,
          `一个长方体的棱长总和是${all}${u}，它的长是${x}${u}，宽是${y}${u}，`,
          `长方体框架长${x}${u}、宽${y}${u}，所有棱的长度加起来是${all}${u}，`,
        ),
      );
      const d = s.step(all, "/", s.constant(4), `长、宽、高的和是#${u}。`);
      const e = s.step(d, "-", x, `宽与高的和是#${u}。`);
      s.ask(
        s.step(e, "-", y, `高是#${u}。`),
        ways(`它的高是多少${u}？`, `高是多少${u}？`, `求这个长方体的高（${u}）。`),
        zhSize("length", u, "长方体的高"),
      );
    },
  ],
});
