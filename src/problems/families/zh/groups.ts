import { factors, families } from "../../family";
import { zhCount, zhSize } from "../../measure";
import { box, character, place, pupil, zhAnimal, zhFood, zhPlant, zhThing } from "../../words_zh";
import { MANY } from "./basic";

/** Chinese: times as many, equal groups, prices. */
export const zhGroups = families("zh", "basic", {
  times: [
    1,
    2,
    (s, r) => {
      const [p, q] = [character(s, r), pupil(s, r)];
      const { measure: m, name: t } = r.chance(0.6) ? zhThing(s, r) : zhAnimal(s, r);
      const [a, k] = [s.given(r.int(2, r.chance(0.7) ? 12 : 60)), s.given(r.int(2, 9))];
      s.tell(
        `{${p}有${a}${m}${t}，${q}的${t}是${p}的${k}倍|${p}有${a}${m}${t}，${q}有的是${p}的${k}倍|${q}的${t}是${p}的${k}倍，${p}有${a}${m}}，`,
      );
      s.ask(
        s.step(a, "*", k, `${q}有#${m}。`),
        `${q}有${MANY}${m}{${t}|}？`,
        zhCount("things", m, t, `${q}的${t}`),
      );
    },
  ],
  howManyTimes: [
    1,
    2,
    (s, r) => {
      const where = r.pick(["果园里", "农场里", "学校里", "公园里"]);
      const [x, y] = [zhPlant(s, r), zhPlant(s, r)];
      const [b, k] = [r.int(2, 30), r.int(2, 12)];
      const [large, small] = [s.given(b * k), s.given(b)];
      s.tell(`${where}有${x.name}${large}${x.measure}，${y.name}${small}${y.measure}，`);
      s.ask(
        s.step(large, "/", small, `${x.name}是${y.name}的#倍。`),
        `${x.name}的数量是${y.name}的{几|多少}倍？`,
      );
    },
  ],
  product: [
    1,
    2,
    (s, r) => {
      const { measure: m, name: t } = zhThing(s, r);
      const b = box(r);
      const [n, k] = factors(r);
      const [groups, each] = [s.given(n), s.given(k)];
      s.tell(
        `{每${b}有${each}${m}${t}，有${groups}${b}|${groups}${b}${t}，每${b}${each}${m}|有${groups}${b}${t}，每${b}{装|放|有}${each}${m}}，`,
      );
      s.ask(
        s.step(each, "*", groups, `一共有#${m}。`),
        `{一共|共|总共}有${MANY}${m}${t}？`,
        zhCount("things", m, t, `这些${t}`),
      );
    },
  ],
  share: [
    1,
    2,
    (s, r) => {
      const { measure: m, name: t } = zhThing(s, r);
      const [n, k] = factors(r);
      const [total, groups] = [s.given(n * k), s.given(n)];
      const who = r.pick(["个班", "个小朋友", "名同学", "个组", "位老师", "人"]);
      s.tell(
        `{把${total}${m}${t}平均分给${groups}${who}|${total}${m}${t}平均分给${groups}${who}|有${total}${m}${t}，平均分给${groups}${who}}，`,
      );
      const each = who === "人" ? "每人" : `每${who}`;
      s.ask(
        s.step(total, "/", groups, `${each}分到#${m}。`),
        `${each}{分到|分得|得到|能分到}${MANY}${m}{${t}|}？`,
        zhCount("things", m, t, `${each}分到的${t}`),
      );
    },
  ],
  howManyGroups: [
    1,
    2,
    (s, r) => {
      const { measure: m, name: t } = zhThing(s, r);
      const b = box(r);
      const [n, k] = factors(r);
      const [total, size] = [s.given(n * k), s.given(k)];
      s.tell(
        `{有${total}${m}${t}，每${b}{装|放}${size}${m}|${total}${m}${t}，每${size}${m}装一${b}|把${total}${m}${t}装{起来|好}，每${b}装${size}${m}}，`,
      );
      s.ask(
        s.step(total, "/", size, `可以装#${b}。`),
        `{可以|能|一共可以|}装{多少|几}${b}？`,
        zhCount("units", b, b, `装好的${b}数`),
      );
    },
  ],
  rows: [
    1,
    2,
    (s, r) => {
      const { measure: m, name: t } = zhPlant(s, r);
      const [n, k] = factors(r);
      const [rows, each] = [s.given(n), s.given(k)];
      s.tell(
        `{同学们种${t}，种了${rows}行，每行${each}${m}|${place(r)}种了${rows}行${t}，每行${each}${m}|每行种${each}${m}${t}，种${rows}行}，`,
      );
      s.ask(
        s.step(rows, "*", each, `一共种#${m}。`),
        `{一共|共}{种|种了}${MANY}${m}{${t}|}？`,
        zhCount("things", m, t, `种下的${t}`),
      );
    },
  ],
  cost: [
    1,
    2,
    (s, r) => {
      const { measure: m, name: t } = zhThing(s, r);
      const p = character(s, r);
      const unit = r.chance(0.25) ? r.pick([0.5, 1.5, 2.5, 3.5, 4.5, 1.2, 2.4, 0.8]) : r.int(2, 30);
      const [n, k] = [s.given(r.int(2, 15)), s.given(unit)];
      s.tell(
        `{每${m}${t}${k}元，${p}买了${n}${m}|${p}买了${n}${m}${t}，每${m}${k}元|一${m}${t}${k}元，买${n}${m}|${t}每${m}${k}元，${p}要买${n}${m}}，`,
      );
      s.ask(
        s.step(k, "*", n, `要#元。`),
        `{一共|共|}{要|要付|要花|应付}${MANY}元{钱|}？`,
        zhSize("cost", "元", `买${t}的钱`),
      );
    },
  ],
  unitPrice: [
    1,
    2,
    (s, r) => {
      const { measure: m, name: t } = zhThing(s, r);
      const p = character(s, r);
      const [n, k] = [r.int(2, 15), r.int(2, 30)];
      const [total, number] = [s.given(n * k), s.given(n)];
      s.tell(
        `{${p}买了${number}${m}${t}，{一共|共}{花了|用了|付了}${total}元|买${number}${m}${t}{要|用去}${total}元|${p}用${total}元买了${number}${m}${t}}，`,
      );
      s.ask(
        s.step(total, "/", number, `每${m}#元。`),
        `{每${m}${t}${MANY}元？|平均每${m}${MANY}元？|一${m}${t}{要|是}${MANY}元？}`,
        zhSize("price", "元", `每${m}${t}的价钱`),
      );
    },
  ],
  foodDays: [
    1,
    2,
    (s, r) => {
      const { measure: m, name: t } = zhFood(s, r);
      const [n, k] = factors(r);
      const [total, each] = [s.given(n * k), s.given(k)];
      s.tell(`{食堂|妈妈|王阿姨|幼儿园}买了${total}${m}${t}，每天{吃|用}${each}${m}，`);
      s.ask(
        s.step(total, "/", each, `可以用#天。`),
        `{可以|能|一共可以|够}{吃|用}{多少|几}天？`,
        zhSize("time", "天", `这些${t}可以用的时间`),
      );
    },
  ],
});
