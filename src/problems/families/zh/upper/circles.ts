import { families } from "../../../family";
import { zhSize } from "../../../measure";
import { pupil } from "../../../words_zh";
import { ways } from "./words";

const PI = 3.14;

/** Chinese: grade 6, circles and what rolls. */
export const zhUpperCircles = families("zh", "upper", {
  wheelTurns: [
    3,
    6,
    (s, r) => {
      const d = r.int(3, 9) / 10;
      const [n, t] = [10 * r.int(4, 15), r.int(2, 15)];
      const [across, turns, time] = [s.given(d), s.given(n), s.given(t)];
      const who = r.pick([
        "一辆自行车",
        "一辆马车",
        "一辆小推车",
        "一辆独轮车",
        `${pupil(s, r)}骑的车`,
      ]);
      s.tell(
        ways(
          `${who}的车轮直径是${across}米，每分钟转${turns}圈，行了${time}分钟，`,
          `${who}车轮的直径为${across}米，如果车轮每分钟转${turns}周，走了${time}分钟，`,
          `${who}行驶${time}分钟，车轮每分钟转${turns}圈，车轮直径${across}米，`,
        ),
      );
      const x = s.step(across, "*", s.constant(PI), "车轮的周长是#米。");
      const y = s.step(x, "*", turns, "每分钟行#米。");
      s.ask(
        s.step(y, "*", time, "一共行#米。"),
        ways(
          "一共行了多少米？（圆周率取3.14）",
          "共前进多少米？（π取3.14）",
          "这段路长多少米（圆周率取3.14）？",
        ),
        zhSize("length", "米", "行的路程"),
      );
    },
  ],
  circleFromRim: [
    4,
    6,
    (s, r) => {
      const n = r.int(1, 30);
      const rim = s.given(Number((2 * PI * n).toFixed(2)));
      const [what, u] = r.pick([
        ["水池", "米"],
        ["花坛", "米"],
        ["桌面", "分米"],
        ["铁片", "厘米"],
        ["蒙古包的地面", "米"],
        ["羊圈", "米"],
        ["井口", "分米"],
      ] as const);
      s.tell(
        ways(
          `一个圆形${what}的周长是${rim}${u}，`,
          `绕圆形${what}走一圈是${rim}${u}，`,
          `量得一个圆形${what}一周长${rim}${u}，`,
          `用${rim}${u}长的绳子正好绕圆形${what}一圈，`,
        ).replace("走一圈", u === "米" ? "走一圈" : "量一圈"),
        "{|圆周率取3.14，|π取3.14，}",
      );
      const x = s.step(rim, "/", s.constant(PI), `直径是#${u}。`);
      const y = s.step(x, "/", s.constant(2), `半径是#${u}。`);
      const z = s.step(y, "*", y, `半径的平方是#平方${u}。`);
      s.ask(
        s.step(z, "*", s.constant(PI), `面积是#平方${u}。`),
        ways(
          `它的面积是多少平方${u}？`,
          `这个${what}的面积是多少平方${u}？`,
          `求它的面积（平方${u}）。`,
        ),
        zhSize("volume", `平方${u}`, `${what}的面积`),
      );
    },
  ],
  ring: [
    4,
    6,
    (s, r) => {
      const [a, b] = [r.int(3, 25), r.int(1, 20)];
      if (a <= b || a > 4 * b) return false;
      const [big, small] = [s.given(a), s.given(b)];
      const [what, u] = r.pick([
        ["一个环形铁片", "厘米"],
        ["一张光盘", "厘米"],
        ["一个环形花圃", "米"],
        ["一块环形玉佩", "厘米"],
        ["圆形喷泉四周的环形路", "米"],
      ] as const);
      s.tell(
        ways(
          `${what}，外圆半径是${big}${u}，内圆半径是${small}${u}，`,
          `${what}，内圆的半径${small}${u}，外圆的半径${big}${u}，`,
          `${what}，里面的圆半径为${small}${u}，外面的圆半径为${big}${u}，`,
        ),
        "{|圆周率取3.14，|π取3.14，}",
      );
      const x = s.step(big, "*", big, `外圆半径的平方是#平方${u}。`);
      const y = s.step(small, "*", small, `内圆半径的平方是#平方${u}。`);
      const z = s.step(x, "-", y, `相差#平方${u}。`);
      s.ask(
        s.step(z, "*", s.constant(PI), `圆环的面积是#平方${u}。`),
        ways(
          `它的面积是多少平方${u}？`,
          `圆环部分的面积是多少平方${u}？`,
          `求环形的面积（平方${u}）。`,
        ),
        zhSize("volume", `平方${u}`, "圆环的面积"),
      );
    },
  ],
  runway: [
    3,
    6,
    (s, r) => {
      const [l, d] = [r.int(2, 20) * 5, r.int(2, 12) * 5];
      const [straight, across, laps] = [s.given(l), s.given(d), s.given(r.int(2, 8))];
      const [what, go] = r.pick([
        ["运动场的跑道", "跑"],
        ["滑冰场的冰道", "滑"],
        ["公园的健身步道", "走"],
      ] as const);
      const p = pupil(s, r);
      s.tell(
        ways(
          `${what}由两条长${straight}米的直道和两个直径${across}米的半圆弯道组成，`,
          `${what}两头是直径${across}米的半圆，中间两条直道各长${straight}米，`,
          `${what}的两条直道都是${straight}米，两端的半圆形弯道直径都是${across}米，`,
        ),
        ways(`${p}沿着它${go}了${laps}圈，`, `${p}在上面${go}了${laps}圈，`),
      );
      const two = s.step(straight, "*", s.constant(2), "直道共#米。");
      const lap = s.chain([two, across, s.constant(PI)], ["+", "*"], "一圈是#米。");
      s.ask(
        s.step(lap, "*", laps, `一共${go}#米。`),
        ways(`${p}一共${go}了多少米？（圆周率取3.14）`, `他共${go}多少米（π取3.14）？`),
        zhSize("length", "米", `${p}${go}的路程`),
      );
    },
  ],
  roller: [
    4,
    6,
    (s, r) => {
      const [d, l] = [r.pick([0.5, 0.6, 0.8, 1, 1.2, 1.5, 2]), r.pick([1, 1.2, 1.5, 2, 2.5])];
      const [k, m] = [r.int(4, 20), r.int(2, 30)];
      if (!Number.isInteger(Number((d * l * k * m).toFixed(4)))) return false;
      const [x, y, n, t] = [s.given(d), s.given(l), s.given(k), s.given(m)];
      const what = r.pick(["压路机的前轮", "一台压路机的滚筒", "修路用的滚轮"]);
      s.tell(
        ways(
          `${what}是圆柱形，直径${x}米，宽${y}米，每分钟转${n}圈，工作了${t}分钟，`,
          `${what}宽${y}米，直径${x}米，它每分钟滚动${n}周，连续滚了${t}分钟，`,
        ),
        "{|圆周率取3.14，|π取3.14，}",
      );
      const a = s.step(x, "*", s.constant(PI), "轮子的周长是#米。");
      const b = s.step(a, "*", y, "转一圈压路#平方米。");
      const c = s.step(b, "*", n, "每分钟压路#平方米。");
      s.ask(
        s.step(c, "*", t, "一共压路#平方米。"),
        ways("一共压过的路面是多少平方米？", "能压路多少平方米？", "压过的面积共多少平方米？"),
        zhSize("volume", "平方米", "压过的路面"),
      );
    },
  ],
  sandCone: [
    4,
    6,
    (s, r) => {
      const [a, h] = [r.int(1, 8), r.int(2, 30) / 10];
      const heavy = r.pick([1.5, 1.6, 1.8, 2, 2.5]);
      if ((a * a * Math.round(h * 10)) % 3 !== 0) return false;
      if (!Number.isInteger(Number((a * a * h * heavy * 10).toFixed(4)))) return false;
      const [x, y, w] = [s.given(a), s.given(h), s.given(heavy)];
      const [what, one] = r.pick([
        ["沙子", "一堆沙子"],
        ["小麦", "一堆小麦"],
        ["煤", "煤场的一堆煤"],
        ["石子", "工地上的一堆石子"],
      ] as const);
      s.tell(
        ways(
          `${one}堆成圆锥形，底面半径${x}米，高${y}米，每立方米${what}重${w}吨，`,
          `${one}近似圆锥，高是${y}米，底面半径是${x}米，1立方米${what}约重${w}吨，`,
          `${one}的形状是圆锥，底面半径为${x}米，高为${y}米，已知每立方米重${w}吨，`,
        ),
        "{|圆周率取3.14，|π取3.14，}",
      );
      const a2 = s.step(x, "*", x, "半径的平方是#平方米。");
      const b = s.step(a2, "*", s.constant(PI), "底面积是#平方米。");
      const c = s.chain([b, y, s.constant(3)], ["*", "/"], "体积是#立方米。");
      s.ask(
        s.step(c, "*", w, "一共重#吨。"),
        ways(`这堆${what}重多少吨？`, `求这堆${what}的重量（吨）。`, `一共有多少吨${what}？`),
        zhSize("weight", "吨", `这堆${what}`),
      );
    },
  ],
  rimLength: [
    2,
    6,
    (s, r) => {
      const d = r.chance(0.7) ? r.int(1, 40) : r.int(4, 50) / 2;
      const n = r.int(2, 12);
      const [across, turns] = [s.given(d), s.given(n)];
      const [told, u, ask] = r.pick([
        [
          ways(
            `用铁丝围成一个半径${across}厘米的圆圈，一共要围${turns}个，`,
            `做一个铁环要围成半径${across}厘米的圆，做${turns}个这样的铁环，`,
          ),
          "厘米",
          "一共要多少厘米长的铁丝",
        ],
        [
          ways(
            `一个圆形花坛的半径是${across}米，${pupil(s, r)}绕着它走了${turns}圈，`,
            `${pupil(s, r)}绕半径${across}米的圆形水池跑${turns}圈，`,
          ),
          "米",
          "一共走了多少米",
        ],
        [
          ways(
            `时针尖到钟面中心的距离是${across}厘米，针尖走了${turns}圈，`,
            `一根${across}厘米长的指针，针尖转了${turns}圈，`,
          ),
          "厘米",
          "针尖一共走过多少厘米",
        ],
      ] as const);
      s.tell(told);
      const x = s.chain([s.constant(2), s.constant(3.14), across], ["*", "*"], `一圈长#${u}。`);
      s.ask(
        s.step(x, "*", turns, `一共#${u}。`),
        ways(`${ask}？`, `${ask}（圆周率取3.14）？`),
        zhSize("length", u, "一共的长度"),
      );
    },
  ],
  canVolume: [
    2,
    6,
    (s, r) => {
      const [a, h, n] = [r.int(3, 90), r.int(2, 40), r.int(2, 20)];
      const cone = r.chance(0.5);
      if (cone && (a * h) % 3 !== 0) return false;
      const [base, high, count] = [s.given(a), s.given(h), s.given(n)];
      const shape = cone ? "圆锥" : "圆柱";
      const [what, m, u] = cone
        ? r.pick([
            ["零件", "个", "厘米"],
            ["铅锤", "个", "厘米"],
            ["沙堆", "个", "分米"],
          ] as const)
        : r.pick([
            ["油桶", "只", "分米"],
            ["罐头", "个", "厘米"],
            ["柱子", "根", "分米"],
          ] as const);
      s.tell(
        ways(
          `一${m}${shape}形${what}的底面积是${base}平方${u}，高是${high}${u}，`,
          `${shape}形${what}高${high}${u}，底面积${base}平方${u}，`,
          `已知一${m}${what}是${shape}形，底面积为${base}平方${u}，高为${high}${u}，`,
        ),
        ways(`这样的${what}有${count}${m}，`, `现在一共有${count}${m}同样的${what}，`),
      );
      const x = cone
        ? s.chain([base, high, s.constant(3)], ["*", "/"], `一${m}的体积是#立方${u}。`)
        : s.step(base, "*", high, `一${m}的体积是#立方${u}。`);
      s.ask(
        s.step(x, "*", count, `一共#立方${u}。`),
        ways(`它们的体积一共是多少立方${u}？`, `总体积是多少立方${u}？`),
        zhSize("volume", `立方${u}`, `这些${what}的体积`),
      );
    },
  ],
});
