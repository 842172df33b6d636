import { families } from "../../family";
import { zhCount, zhSize } from "../../measure";
import { character, zhShare, zhThing } from "../../words_zh";

const MANY = "多少";
/** Chinese: fractions, percentages, shapes. */
export const zhParts = families("zh", "parts", {
  fraction: [
    1,
    5,
    (s, r) => {
      const { measure: m, name: t } = zhThing(s, r);
      const [num, den] = r.pick([
        [1, 2],
        [1, 3],
        [2, 3],
        [1, 4],
        [3, 4],
        [1, 5],
        [2, 5],
        [3, 5],
        [1, 6],
        [5, 6],
        [3, 8],
        [3, 10],
      ] as const);
      const a = s.given(den * r.int(2, 25));
      const p = character(s, r);
      s.tell(`${p}有${a}${m}${t}，用去了{其中的|}${zhShare(num, den)}，`);
      const x =
        num === 1
          ? s.step(a, "/", s.constant(den), `用去#${m}。`)
          : s.chain([a, s.constant(num), s.constant(den)], ["*", "/"], `用去#${m}。`);
      s.ask(x, `用去了${MANY}${m}？`, zhCount("things", m, t, `用去的${t}`));
    },
  ],
  fractionLeft: [
    2,
    5,
    (s, r) => {
      const [what, u] = r.pick([
        ["一根绳子", "米"],
        ["一袋大米", "千克"],
        ["一桶油", "千克"],
        ["一本书", "页"],
        ["一条路", "千米"],
        ["一批货", "吨"],
      ] as const);
      const [num, den] = r.pick([
        [1, 2],
        [1, 3],
        [2, 3],
        [1, 4],
        [3, 4],
        [1, 5],
        [2, 5],
        [3, 5],
        [4, 5],
        [5, 6],
        [3, 8],
        [3, 10],
      ] as const);
      const a = s.given(den * r.int(2, 30));
      const verb = { 米: "用去", 千克: "用去", 页: "看了", 千米: "修了", 吨: "运走" }[u];
      const kind = u === "米" || u === "千米" ? "长" : u === "页" ? "有" : "重";
      s.tell(
        `${what}${kind}${a}${u}，${verb}${r.pick(["全部的", "它的", "总数的"])}${zhShare(num, den)}，`,
      );
      const x =
        num === 1
          ? s.step(a, "/", s.constant(den), `${verb}#${u}。`)
          : s.chain([a, s.constant(num), s.constant(den)], ["*", "/"], `${verb}#${u}。`);
      const y = s.step(a, "-", x, `还剩#${u}。`);
      s.ask(
        y,
        `还剩{下|}${MANY}${u}？`,
        u === "页"
          ? zhCount("units", u, u, "剩下的页数")
          : zhSize(u === "米" || u === "千米" ? "length" : "weight", u, "剩下的部分"),
      );
    },
  ],
  whole: [
    1,
    6,
    (s, r) => {
      const d = r.pick([2, 3, 4, 5, 6, 8, 10]);
      const k = s.given(r.int(3, 60));
      const [what, u, verb] = r.pick([
        ["一本书", "页", "看了"],
        ["一条路", "米", "修了"],
        ["一批煤", "吨", "用去"],
        ["一根电线", "米", "用去"],
      ] as const);
      s.tell(`${what}，{已经|}${verb}${k}${u}，{正好|刚好|}是全部的${zhShare(1, d)}，`);
      s.ask(
        s.step(k, "*", s.constant(d), `全部是#${u}。`),
        `{${what}{一共|共}有${MANY}${u}？|全部是${MANY}${u}？}`,
        zhCount("units", u, u, "全部"),
      );
    },
  ],
  percentOf: [
    1,
    6,
    (s, r) => {
      const a = s.given(20 * r.int(1, 50));
      const k = s.given(r.pick([5, 10, 15, 20, 25, 30, 40, 50, 60, 75, 80, 90]));
      const [x, y] = r.pick([
        ["学校有学生", "男生"],
        ["学校有学生", "女生"],
        ["工厂有工人", "女工"],
        ["合唱团有团员", "新团员"],
      ] as const);
      s.tell(`{${x}${a}人，其中${y}占${k}%|${x}${a}人，${y}占总人数的${k}%}，`);
      const z = s.chain([a, k, s.constant(100)], ["*", "/"], `${y}有#人。`);
      s.ask(z, `${y}有${MANY}人？`, zhCount("people", "人", y, y));
    },
  ],
  discount: [
    1,
    6,
    (s, r) => {
      const { measure: m, name: t } = zhThing(s, r);
      const a = s.given(r.chance(0.7) ? 10 * r.int(2, 60) : r.int(10, 200));
      const z = r.pick([9, 8, 7, 6, 5]);
      const word = ["", "", "", "", "", "五", "六", "七", "八", "九"][z];
      s.tell(
        `{一${m}${t}原价${a}元，{现在|}打${word}折出售|${t}的原价是每${m}${a}元，现在打${word}折}，`,
      );
      const x = s.chain([a, s.constant(z), s.constant(10)], ["*", "/"], "现价是#元。");
      s.ask(
        x,
        `{现价是${MANY}元？|现在{买一${m}|}要${MANY}元？}`,
        zhSize("price", "元", `一${m}${t}的现价`),
      );
    },
  ],
  increase: [
    2,
    6,
    (s, r) => {
      const a = s.given(20 * r.int(2, 60));
      const k = s.given(r.pick([5, 10, 15, 20, 25, 30, 40, 50]));
      const more = r.chance(0.6);
      const [what, u] = r.pick([
        ["工厂去年生产机器", "台"],
        ["果园去年收苹果", "千克"],
        ["学校去年有学生", "人"],
        ["商店上月卖出衣服", "件"],
      ] as const);
      const now = what.includes("上月") ? "这个月" : "今年";
      s.tell(
        `${what}${a}${u}，${now}{比${now === "今年" ? "去年" : "上月"}|}${more ? "增加" : "减少"}了${k}%，`,
      );
      const x = s.chain([a, k, s.constant(100)], ["*", "/"], `${more ? "增加" : "减少"}#${u}。`);
      const y = s.step(a, more ? "+" : "-", x, `${now}是#${u}。`);
      s.ask(y, `${now}是${MANY}${u}？`, zhCount("units", u, u, `${now}的数量`));
    },
  ],
  perimeter: [
    2,
    3,
    (s, r) => {
      const u = r.pick(["米", "厘米", "分米"]);
      const [a, b] = [s.given(r.int(4, 80)), s.given(r.int(2, 50))];
      s.tell(
        `{一个长方形{的|}长{是|}${a}${u}，宽{是|}${b}${u}|一块长方形{菜地|草坪|操场|木板}，长${a}${u}，宽${b}${u}|长方形{花坛|游泳池}长${a}${u}，宽${b}${u}}，`,
      );
      const x = s.step(a, "+", b, `长加宽是#${u}。`);
      const y = s.step(x, "*", s.constant(2), `周长是#${u}。`);
      s.ask(y, `{它的|}周长是${MANY}${u}？`, zhSize("length", u, "周长"));
    },
  ],
  area: [
    1,
    3,
    (s, r) => {
      const u = r.pick(["米", "厘米", "分米"]);
      const square = r.chance(0.3);
      const a = s.given(r.int(3, 60));
      if (square) {
        s.tell(`一个正方形{的|}边长{是|}${a}${u}，`);
        s.ask(
          s.step(a, "*", a, `面积是#平方${u}。`),
          `{它的|}面积是${MANY}平方${u}？`,
          zhSize("volume", `平方${u}`, "面积"),
        );
      } else {
        const b = s.given(r.int(2, 40));
        s.tell(
          `{一个长方形{的|}长{是|}${a}${u}，宽{是|}${b}${u}|一块长方形{菜地|草坪|玻璃|桌面}，长${a}${u}，宽${b}${u}}，`,
        );
        s.ask(
          s.step(a, "*", b, `面积是#平方${u}。`),
          `{它的|}面积是${MANY}平方${u}？`,
          zhSize("volume", `平方${u}`, "面积"),
        );
      }
    },
  ],
  triangle: [
    1,
    5,
    (s, r) => {
      const u = r.pick(["米", "厘米", "分米"]);
      const [a, b] = [s.given(2 * r.int(2, 30)), s.given(r.int(2, 40))];
      s.tell(
        `{一个三角形{的|}底{是|}${a}${u}，高{是|}${b}${u}|一块三角形{菜地|玻璃|木板}，底是${a}${u}，高是${b}${u}}，`,
      );
      const x = s.chain([a, b, s.constant(2)], ["*", "/"], `面积是#平方${u}。`);
      s.ask(x, `{它的|}面积是${MANY}平方${u}？`, zhSize("volume", `平方${u}`, "面积"));
    },
  ],
  boxVolume: [
    2,
    5,
    (s, r) => {
      const u = r.pick(["米", "厘米", "分米"]);
      const [a, b, c] = [s.given(r.int(2, 25)), s.given(r.int(2, 20)), s.given(r.int(2, 15))];
      s.tell(
        `{一个长方体{的|}长${a}${u}，宽${b}${u}，高${c}${u}|一个长方体{水箱|盒子|木块}，长${a}${u}，宽${b}${u}，高${c}${u}}，`,
      );
      const x = s.step(a, "*", b, `底面积是#平方${u}。`);
      const y = s.step(x, "*", c, `体积是#立方${u}。`);
      s.ask(y, `{它的|}体积是${MANY}立方${u}？`, zhSize("volume", `立方${u}`, "体积"));
    },
  ],
  trees: [
    2,
    4,
    (s, r) => {
      const [n, k] = [r.int(4, 60), r.int(2, 12)];
      const [all, gap] = [s.given(n * k), s.given(k)];
      const what = r.pick([
        ["树", "棵"],
        ["路灯", "盏"],
        ["彩旗", "面"],
      ] as const);
      s.tell(
        `在一条长${all}米的{小路|公路|河堤}一{边|侧}，每隔${gap}米${what[0] === "树" ? "种" : "装"}一${what[1]}${what[0]}，两端都{有|要}，`,
      );
      const x = s.step(all, "/", gap, "有#个间隔。");
      const y = s.step(x, "+", s.constant(1), `一共有#${what[1]}。`);
      s.ask(
        y,
        `一共{有|要|需要}${MANY}${what[1]}${what[0]}？`,
        zhCount("units", what[1], what[0], `这些${what[0]}`),
      );
    },
  ],
});
