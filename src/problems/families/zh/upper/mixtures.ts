import { families } from "../../../family";
import { zhCount, zhSize } from "../../../measure";
import { ways } from "./words";

/** Chinese: grade 6, mixtures and other percentages. */
export const zhUpperMixtures = families("zh", "upper", {
  seedsNeeded: [
    2,
    6,
    (s, r) => {
      const rate = r.pick([75, 80, 90, 95, 96, 60, 85, 98, 64]);
      const [x, y] = [r.int(4, 60), r.int(5, 60)];
      if ((x * y * 100) % rate !== 0) return false;
      const [a, b, k] = [s.given(x), s.given(y), s.given(rate)];
      const [told, ask, u, line] = r.pick([
        [
          ways(
            `种一片树，要种${a}行，每行${b}棵，这种树苗的成活率是${k}%，`,
            `已知树苗的成活率是${k}%，要使${a}行、每行${b}棵的地里都长成树，`,
          ),
          ways("至少要栽多少棵树苗？", "需要准备树苗多少棵？"),
          "棵",
          "要成活#棵。",
        ],
        [
          ways(
            `要向${a}家商店各送${b}台合格的风扇，产品的合格率为${k}%，`,
            `工厂产品的合格率是${k}%，现有${a}家商店，每家订购${b}台合格产品，`,
          ),
          ways("至少应生产多少台？", "工厂要生产多少台才够？"),
          "台",
          "要合格的#台。",
        ],
        [
          ways(
            `苗圃要育${a}盘菜苗，每盘${b}株，种子的发芽率是${k}%，`,
            `一种种子的发芽率为${k}%，要得到${a}盘菜苗，每盘${b}株，`,
          ),
          ways("需要多少粒种子？", "至少要播种子多少粒？"),
          "粒",
          "要发芽#粒。",
        ],
      ] as const);
      s.tell(told);
      const e = s.step(a, "*", b, line);
      s.ask(
        s.chain([e, s.constant(100), k], ["*", "/"], `一共要#${u}。`),
        ask,
        zhCount("things", u, u, "一共要准备的数量"),
      );
    },
  ],
  saltShare: [
    2,
    6,
    (s, r) => {
      const [salt, water] = [r.int(2, 80), 5 * r.int(3, 100)];
      const share = (salt * 100) / (salt + water);
      if (!Number.isInteger(2 * share) || share > 40) return false;
      const [a, b] = [s.given(salt), s.given(water)];
      const [x, y, mix, rate] = r.pick([
        ["盐", "水", "盐水", "含盐率"],
        ["糖", "水", "糖水", "含糖率"],
        ["药粉", "水", "药水", "浓度"],
        ["蜂蜜", "温水", "蜂蜜水", "蜂蜜的含量"],
      ] as const);
      s.tell(
        ways(
          `把${a}克${x}放进${b}克${y}里，完全溶解，`,
          `用${b}克${y}和${a}克${x}配成${mix}，`,
          `在${b}克${y}中加入${a}克${x}，搅拌均匀，`,
          `一杯${mix}由${a}克${x}和${b}克${y}配成，`,
        ),
      );
      const e = s.step(a, "+", b, `${mix}共#克。`);
      s.ask(
        s.chain([a, s.constant(100), e], ["*", "/"], `${rate}是#%。`),
        ways(`${mix}的${rate}是百分之几？`, `这种${mix}的${rate}是多少（%）？`, `求${rate}（%）。`),
      );
    },
  ],
  waterAdded: [
    3,
    6,
    (s, r) => {
      const [n, p] = [10 * r.int(4, 60), r.int(3, 40)];
      const add = 10 * r.int(1, 50);
      const salt = (n * p) / 100;
      const after = (salt * 100) / (n + add);
      const seek = r.chance(0.5);
      if (!Number.isInteger(after) || after < 2) return false;
      const [x, mix] = r.pick([
        ["盐", "盐水"],
        ["糖", "糖水"],
        ["酒精", "酒精溶液"],
        ["药", "药水"],
      ] as const);
      const [a, b] = [s.given(n), s.given(p)];
      if (seek) {
        const c = s.given(after);
        s.tell(
          ways(
            `有${a}克浓度为${b}%的${mix}，要加水把它稀释成浓度${c}%的${mix}，`,
            `现有浓度${b}%的${mix}${a}克，加一些水后浓度变为${c}%，`,
            `要把${a}克含${x}${b}%的${mix}加水变成含${x}${c}%的，`,
          ),
        );
        const e = s.chain([a, b, s.constant(100)], ["*", "/"], `含${x}#克。`);
        const f = s.chain([e, s.constant(100), c], ["*", "/"], `稀释后共#克。`);
        s.ask(
          s.step(f, "-", a, "要加水#克。"),
          ways("需要加水多少克？", "加了多少克水？", "要加进多少克水？"),
          zhSize("weight", "克", "要加的水"),
        );
        return;
      }
      const c = s.given(add);
      s.tell(
        ways(
          `在${a}克浓度为${b}%的${mix}里加入${c}克水，`,
          `往含${x}${b}%的${a}克${mix}中倒进${c}克清水，`,
          `一瓶${mix}重${a}克，浓度${b}%，再加${c}克水，`,
        ),
      );
      const e = s.chain([a, b, s.constant(100)], ["*", "/"], `含${x}#克。`);
      const f = s.step(a, "+", c, `现在共#克。`);
      s.ask(
        s.chain([e, s.constant(100), f], ["*", "/"], `浓度是#%。`),
        ways(`现在${mix}的浓度是百分之几？`, "浓度变成了百分之几？", "这时的浓度是多少（%）？"),
      );
    },
  ],
  twoSolutions: [
    5,
    6,
    (s, r) => {
      const [n, m] = [50 * r.int(1, 10), 50 * r.int(1, 10)];
      const [p, q] = [r.int(2, 40), r.int(2, 40)];
      const all = (n * p + m * q) / (n + m);
      if (p === q || n === m || !Number.isInteger(all)) return false;
      const [a, b, c, d] = [s.given(n), s.given(p), s.given(m), s.given(q)];
      const [x, mix] = r.pick([
        ["盐", "盐水"],
        ["糖", "糖水"],
        ["酒精", "酒精溶液"],
      ] as const);
      s.tell(
        ways(
          `把${a}克浓度为${b}%的${mix}与${c}克浓度为${d}%的${mix}混合，`,
          `甲杯有含${x}${b}%的${mix}${a}克，乙杯有含${x}${d}%的${mix}${c}克，两杯倒在一起，`,
          `两瓶${mix}，一瓶重${a}克，浓度${b}%，另一瓶重${c}克，浓度${d}%，把它们混合均匀，`,
        ),
      );
      const h = s.constant(100);
      const e = s.chain([a, b, h], ["*", "/"], `第一份含${x}#克。`);
      const f = s.chain([c, d, h], ["*", "/"], `第二份含${x}#克。`);
      const g = s.step(e, "+", f, `一共含${x}#克。`);
      const w = s.step(a, "+", c, `一共重#克。`);
      s.ask(
        s.chain([g, h, w], ["*", "/"], `浓度是#%。`),
        ways(
          `混合后的浓度是百分之几？`,
          `混合后${mix}的浓度是多少（%）？`,
          "求混合后的浓度（%）。",
        ),
      );
    },
  ],
  percentMore: [
    2,
    6,
    (s, r) => {
      const base = r.int(4, 120) * r.pick([1, 5, 10]);
      const k = r.pick([5, 10, 12, 15, 20, 25, 30, 40, 50, 60, 75]);
      const more = r.chance(0.55);
      const other = (base * (100 + (more ? k : -k))) / 100;
      if (!Number.isInteger(other)) return false;
      const [a, b] = [s.given(base), s.given(other)];
      const [x, y, u, inc, dec] = r.pick([
        ["计划投资", "实际投资", "万元", "增加", "节约"],
        ["去年的产量", "今年的产量", "吨", "增产", "减产"],
        ["原来的价格", "现在的价格", "元", "提高", "降低"],
        ["一班植树", "二班植树", "棵", "多", "少"],
        ["上月用水", "本月用水", "吨", "多用", "节约"],
        ["第一次跳绳", "第二次跳绳", "下", "多跳", "少跳"],
      ] as const);
      const w = more ? inc : dec;
      s.tell(
        ways(
          `${x}和${y}分别是${a}${u}和${b}${u}，`,
          `${x}${a}${u}，${y}${b}${u}，`,
          `${y}是${b}${u}，${x}是${a}${u}，`,
          `已知${x}为${a}${u}，而${y}为${b}${u}，`,
        ),
      );
      const d = more ? s.step(b, "-", a, `相差#${u}。`) : s.step(a, "-", b, `相差#${u}。`);
      s.ask(
        s.chain([d, s.constant(100), a], ["*", "/"], `${w}了#%。`),
        ways(
          `${y}比${x}${w}百分之几？`,
          `与${x}相比，${y}${w}了百分之几？`,
          `${y}比${x}${w}了多少（%）？`,
        ),
      );
    },
  ],
  girlsWho: [
    3,
    6,
    (s, r) => {
      const n = 100 * r.int(2, 20);
      const [p, q] = [r.int(8, 12) * 5, r.int(1, 9) * 10];
      if ((((n * (100 - p)) / 100) * q) % 100 !== 0) return false;
      const [all, a, b] = [s.given(n), s.given(p), s.given(q)];
      const [where, x, y, z, u] = r.pick([
        ["学校共有学生", "男生", "女生", "参加舞蹈队", "人"],
        ["养鸡场养鸡", "公鸡", "母鸡", "正在孵蛋", "只"],
        ["图书馆有书", "文学类", "其他类的书", "被借走", "本"],
        ["工厂有职工", "男职工", "女职工", "住在宿舍", "人"],
        ["停车场有车", "小汽车", "别的车", "停在地下", "辆"],
      ] as const);
      s.tell(
        ways(
          `${where}${all}${u}，${x}有${a}%，其余为${y}，在${y}里，${z}的占${b}%，`,
          `${where}${all}${u}，其中${x}占${a}%，其余是${y}，${y}中有${b}%${z}，`,
          `${where}${all}${u}，${x}占总数的${a}%，剩下的都是${y}，而${y}的${b}%${z}，`,
          `${where}一共${all}${u}，除了占${a}%的${x}，其余都是${y}，${y}里有${b}%${z}，`,
        ),
      );
      const e = s.step(s.constant(100), "-", a, `${y}占百分之几：#。`);
      const f = s.chain([all, e, s.constant(100)], ["*", "/"], `${y}有#${u}。`);
      s.ask(
        s.chain([f, b, s.constant(100)], ["*", "/"], `${z}的有#${u}。`),
        ways(`${y}中${z}的有多少${u}？`, `${z}的${y}有多少${u}？`),
        zhCount(u === "人" ? "people" : "things", u, y, `${z}的${y}`),
      );
    },
  ],
});
