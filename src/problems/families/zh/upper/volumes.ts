import { families } from "../../../family";
import { zhCount, zhSize } from "../../../measure";
import { ways } from "./words";

/** Chinese: grades 5 and 6, volumes that fill, melt, rise and spread. */
export const zhUpperVolumes = families("zh", "upper", {
  recast: [
    3,
    5,
    (s, r) => {
      const [a, b, c] = [r.int(4, 30), r.int(2, 40), r.int(2, 30)];
      if ((a * a * a) % (b * c) !== 0 || b * c === a * a || b < c) return false;
      if (a > 20 || a * a > 4 * b * c) return false;
      const [x, y, z] = [s.given(a), s.given(b), s.given(c)];
      const [what, verb, u] = r.pick([
        ["铁块", "熔铸", "厘米"],
        ["橡皮泥", "捏", "厘米"],
        ["钢锭", "锻造", "分米"],
        ["石蜡", "熔化后浇铸", "厘米"],
      ] as const);
      s.tell(
        ways(
          `棱长${x}${u}的正方体${what}被${verb}成了底面长${y}${u}、宽${z}${u}的长方体，`,
          `把一块棱长${x}${u}的正方体${what}${verb}成一个长${y}${u}、宽${z}${u}的长方体，`,
          `一块正方体${what}的棱长是${x}${u}，把它${verb}成长方体，长是${y}${u}，宽是${z}${u}，`,
          `用棱长${x}${u}的正方体${what}${verb}成一个长方体，它的底面长${y}${u}、宽${z}${u}，没有损耗，`,
        ),
      );
      const d = s.chain([x, x, x], ["*", "*"], `体积是#立方${u}。`);
      const e = s.step(y, "*", z, `长方体的底面积是#平方${u}。`);
      s.ask(
        s.step(d, "/", e, `高是#${u}。`),
        ways(`长方体的高是多少${u}？`, `这个长方体高多少${u}？`, `高是多少${u}？`),
        zhSize("length", u, "长方体的高"),
      );
    },
  ],
  stoneInWater: [
    3,
    5,
    (s, r) => {
      const [a, b, d] = [r.int(4, 40), r.int(3, 30), r.int(1, 8)];
      const h = r.int(4, 30);
      if (a < b) return false;
      const [x, y, z] = [s.given(a), s.given(b), s.given(h)];
      const [what, u] = r.pick([
        ["一块石头", "厘米"],
        ["一个铁球", "厘米"],
        ["一些鹅卵石", "厘米"],
        ["一座假山", "分米"],
        ["一个土豆", "厘米"],
      ] as const);
      const forward = r.chance(0.5);
      if (forward) {
        const v = s.given(a * b * d);
        s.tell(
          ways(
            `一个长方体水箱长${x}${u}，宽${y}${u}，里面水深${z}${u}，放入体积是${v}立方${u}的${what.slice(2)}，完全浸没，水没有溢出，`,
            `水深${z}${u}的长方体玻璃缸，底面长${x}${u}、宽${y}${u}，把体积为${v}立方${u}的${what.slice(2)}全部放进水里，`,
          ),
        );
        const e = s.step(x, "*", y, `底面积是#平方${u}。`);
        const f = s.step(v, "/", e, `水面上升#${u}。`);
        s.ask(
          s.step(z, "+", f, `现在水深#${u}。`),
          ways(`这时水深多少${u}？`, `现在的水深是多少${u}？`),
          zhSize("length", u, "现在的水深"),
        );
        return;
      }
      const up = s.given(h + d);
      s.tell(
        ways(
          `一个长方体水箱长${x}${u}，宽${y}${u}，水深${z}${u}，放入${what}后，水面升到${up}${u}，${what.slice(2)}全部浸在水里，`,
          `长${x}${u}、宽${y}${u}的长方体容器里水深${z}${u}，把${what}浸没在水中，水深变成${up}${u}，`,
          `把${what}放进长方体玻璃缸，水完全没过它，水深由${z}${u}变为${up}${u}，缸底长${x}${u}、宽${y}${u}，`,
        ),
      );
      const e = s.step(up, "-", z, `水面上升#${u}。`);
      const f = s.step(x, "*", y, `底面积是#平方${u}。`);
      s.ask(
        s.step(f, "*", e, `体积是#立方${u}。`),
        ways(`${what.slice(2)}的体积是多少立方${u}？`, `求${what.slice(2)}的体积（立方${u}）。`),
        zhSize("volume", `立方${u}`, `${what.slice(2)}的体积`),
      );
    },
  ],
  smallCubes: [
    4,
    5,
    (s, r) => {
      const e = r.int(2, 6);
      const [i, j, k] = [r.int(2, 12), r.int(2, 10), r.int(2, 8)];
      if (i < j) return false;
      const [x, y, z, w] = [s.given(e * i), s.given(e * j), s.given(e * k), s.given(e)];
      const [what, u] = r.pick([
        ["豆腐", "厘米"],
        ["木料", "厘米"],
        ["冰块", "分米"],
        ["泡沫板", "厘米"],
        ["大纸箱", "分米"],
      ] as const);
      const pack = what === "大纸箱";
      s.tell(
        pack
          ? ways(
              `一个大纸箱（长方体）里面长${x}${u}，宽${y}${u}，高${z}${u}，往里放棱长${w}${u}的正方体小盒，正好放满，`,
              `棱长${w}${u}的正方体小盒装进长${x}${u}、宽${y}${u}、高${z}${u}的长方体纸箱，不留空隙，`,
            )
          : ways(
              `把一块长${x}${u}、宽${y}${u}、高${z}${u}的长方体${what}切成棱长${w}${u}的小正方体，`,
              `一块长方体${what}，长、宽、高分别是${x}${u}、${y}${u}、${z}${u}，全部切成棱长为${w}${u}的正方体小块，`,
            ),
      );
      const a = s.step(x, "/", w, "沿长#个。");
      const b = s.step(y, "/", w, "沿宽#个。");
      const c = s.step(z, "/", w, "沿高#个。");
      s.ask(
        s.chain([a, b, c], ["*", "*"], "一共#个。"),
        pack
          ? ways("一共能放多少个小盒？", "可以装多少个？")
          : ways("一共能切多少块？", "可以切成多少个小正方体？").replace("块", "个"),
        zhCount("units", "个", "小正方体", "小正方体的个数"),
      );
    },
  ],
  fillTime: [
    3,
    5,
    (s, r) => {
      const [a, b, c] = [r.int(3, 25), r.int(2, 20), r.int(2, 15)];
      if (a < b) return false;
      const all = a * b * c;
      const rate = r.pick([2, 3, 4, 5, 6, 8, 10, 12, 15, 20, 24, 25, 30, 40, 50, 60]);
      if (all % rate !== 0 || all / rate < 3 || all / rate > 120) return false;
      const [x, y, z, v] = [s.given(a), s.given(b), s.given(c), s.given(rate)];
      const [what, u, unit, h] = r.pick([
        ["水箱", "分米", "升", "分钟"],
        ["鱼缸", "分米", "升", "分钟"],
        ["蓄水池", "米", "立方米", "小时"],
        ["游泳池", "米", "立方米", "分钟"],
      ] as const);
      const deep = u === "米" ? "深" : "高";
      s.tell(
        ways(
          `一个长方体${what}从里面量长${x}${u}，宽${y}${u}，${deep}${z}${u}，水管每${h}注水${v}${unit}，`,
          `往一个长${x}${u}、宽${y}${u}、${deep}${z}${u}的空${what}里注水，每${h}注入${v}${unit}，`,
          `每${h}能流出${v}${unit}水的水管，要把长${x}${u}、宽${y}${u}、${deep}${z}${u}的长方体${what}注满，`,
        ),
        unit === "升" ? "{|1立方分米等于1升，}" : "",
      );
      const d = s.step(x, "*", y, `底面积是#平方${u}。`);
      const e = s.step(d, "*", z, `容积是#${unit}。`);
      s.ask(
        s.step(e, "/", v, `要#${h}。`),
        ways(`多少${h}可以注满？`, `注满要多少${h}？`, `要用多少${h}才能把它注满？`),
        zhSize("time", h, "注满要用的时间"),
      );
    },
  ],
  sawnBeam: [
    2,
    5,
    (s, r) => {
      const [l, f] = [r.int(4, 60), r.int(2, 60)];
      const [long, more] = [s.given(l), s.given(2 * f)];
      const u = r.pick(["分米", "厘米"]);
      const what = r.pick(["长方体木料", "钢材", "圆柱形木头", "方钢", "蜡烛"]);
      s.tell(
        ways(
          `一根${what}长${long}${u}，把它横着截成两段后，表面积增加了${more}平方${u}，`,
          `把长${long}${u}的${what}锯成两段，表面积比原来多${more}平方${u}，`,
          `一根${long}${u}长的${what}，截成两段，增加的两个面共${more}平方${u}，`,
        ),
      );
      const x = s.step(more, "/", s.constant(2), `截面的面积是#平方${u}。`);
      s.ask(
        s.step(x, "*", long, `体积是#立方${u}。`),
        ways(`原来的体积是多少立方${u}？`, `这根${what}的体积是多少立方${u}？`),
        zhSize("volume", `立方${u}`, `${what}的体积`),
      );
    },
  ],
  spreadOut: [
    3,
    6,
    (s, r) => {
      const [w, t, l] = [r.int(2, 12), r.int(2, 30), 10 * r.int(2, 60)];
      const v = (w * t * l) / 100;
      if (!Number.isInteger(v * 10)) return false;
      const [x, y, z] = [s.given(v), s.given(w), s.given(t)];
      const [what, road] = r.pick([
        ["沙石", "公路"],
        ["黄沙", "跑道"],
        ["三合土", "路基"],
        ["碎石", "小路"],
        ["混凝土", "路面"],
      ] as const);
      s.tell(
        ways(
          `修一条宽${y}米的${road}，要求铺${what}${z}厘米厚，工地上有${x}立方米${what}，`,
          `把${x}立方米的${what}铺在一条宽${y}米的${road}上，铺${z}厘米厚，`,
          `有${what}${x}立方米，要铺成${z}厘米厚、${y}米宽的${road}，`,
          `一条${road}宽${y}米，要铺${z}厘米厚的${what}，现在有${what}${x}立方米，`,
        ),
      );
      const a = s.step(z, "/", s.constant(100), "厚度是#米。");
      const b = s.step(y, "*", a, "每米要#立方米。");
      s.ask(
        s.step(x, "/", b, "能铺#米。"),
        ways("能铺多少米长？", "可以铺多长（米）？", `${road}可以铺多少米？`),
        zhSize("length", "米", `铺好的${road}`),
      );
    },
  ],
});
