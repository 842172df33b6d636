import { count, factors, families, part } from "../family";
import { CONTAINERS, names, THINGS } from "../lexicon_zh";

/** Chinese: one quantity changes, two are compared, parts make a whole. */
export const zhBasic = families("zh", "basic", {
  gain: [
    1,
    (s, r) => {
      const [p, q] = names(r, 2);
      const [m, thing] = r.pick(THINGS);
      const [a, b] = [s.given(count(r)), s.given(count(r))];
      s.tell(
        `${p}有${a.value.num}${m}${thing}，`,
        r.pick([
          `${q}又给了${p}${b.value.num}${m}，`,
          `又买了${b.value.num}${m}，`,
          `后来又得到${b.value.num}${m}，`,
        ]),
      );
      const x = s.step(a, "+", b, (e) => `${p}现在有${e}${m}。`);
      s.ask(x, r.pick([`${p}现在有多少${m}${thing}？`, `现在一共有多少${m}${thing}？`]));
    },
  ],
  loss: [
    1,
    (s, r) => {
      const [p, q] = names(r, 2);
      const [m, thing] = r.pick(THINGS);
      const n = count(r) + 1;
      const [a, b] = [s.given(n), s.given(part(r, n))];
      s.tell(
        `${p}有${a.value.num}${m}${thing}，`,
        r.pick([
          `送给${q}${b.value.num}${m}，`,
          `用去了${b.value.num}${m}，`,
          `卖出${b.value.num}${m}，`,
        ]),
      );
      const x = s.step(a, "-", b, (e) => `还剩${e}${m}。`);
      s.ask(x, r.pick([`还剩多少${m}${thing}？`, `${p}还有多少${m}？`, `还剩下多少${m}？`]));
    },
  ],
  unknownStart: [
    1,
    (s, r) => {
      const [p, q] = names(r, 2);
      const [m, thing] = r.pick(THINGS);
      const [b, left] = [s.given(count(r)), s.given(count(r))];
      s.tell(`${p}送给${q}${b.value.num}${m}${thing}后，`, `还剩${left.value.num}${m}，`);
      const x = s.step(left, "+", b, (e) => `${p}原来有${e}${m}。`);
      s.ask(x, r.pick([`${p}原来有多少${m}${thing}？`, `原来有多少${m}？`]));
    },
  ],
  more: [
    1,
    (s, r) => {
      const [p, q] = names(r, 2);
      const [m, thing] = r.pick(THINGS);
      const n = count(r) + 1;
      const more = r.chance(0.5);
      const [a, b] = [s.given(n), s.given(more ? count(r) : part(r, n))];
      s.tell(
        `${p}有${a.value.num}${m}${thing}，`,
        `${q}比${p}${more ? "多" : "少"}${b.value.num}${m}，`,
      );
      const x = s.step(a, more ? "+" : "-", b, (e) => `${q}有${e}${m}。`);
      s.ask(x, `${q}有多少${m}${thing}？`);
    },
  ],
  difference: [
    1,
    (s, r) => {
      const [p, q] = names(r, 2);
      const [m, thing] = r.pick(THINGS);
      const n = count(r) + 1;
      const [a, b] = [s.given(n), s.given(part(r, n))];
      s.tell(`${p}有${a.value.num}${m}${thing}，`, `${q}有${b.value.num}${m}，`);
      const more = r.chance(0.5);
      const x = s.step(a, "-", b, (e) => (more ? `${p}多${e}${m}。` : `${q}少${e}${m}。`));
      s.ask(x, more ? `${p}比${q}多多少${m}？` : `${q}比${p}少多少${m}？`);
    },
  ],
  times: [
    1,
    (s, r) => {
      const [p, q] = names(r, 2);
      const [m, thing] = r.pick(THINGS);
      const [a, k] = [s.given(r.int(2, 12)), s.given(r.int(2, 9))];
      s.tell(`${p}有${a.value.num}${m}${thing}，`, `${q}的${thing}是${p}的${k.value.num}倍，`);
      const x = s.step(a, "*", k, (e) => `${q}有${e}${m}。`);
      s.ask(x, `${q}有多少${m}？`);
    },
  ],
  product: [
    1,
    (s, r) => {
      const [m, thing] = r.pick(THINGS);
      const box = r.pick(CONTAINERS);
      const [n, k] = factors(r);
      const [a, b] = [s.given(n), s.given(k)];
      s.tell(`每${box}有${b.value.num}${m}${thing}，`);
      const x = s.step(b, "*", a, (e) => `一共有${e}${m}。`);
      s.ask(x, r.pick([`${n}${box}一共有多少${m}？`, `${n}${box}有多少${m}${thing}？`]));
    },
  ],
  share: [
    1,
    (s, r) => {
      const [m, thing] = r.pick(THINGS);
      const [n, k] = factors(r);
      const [total, groups] = [s.given(n * k), s.given(n)];
      const who = r.pick(["个班", "个小朋友", "个同学", "个组"]);
      s.tell(`把${total.value.num}${m}${thing}平均分给${groups.value.num}${who}，`);
      const x = s.step(total, "/", groups, (e) => `平均分到${e}${m}。`);
      s.ask(x, `每${who}分到多少${m}？`);
    },
  ],
  howManyGroups: [
    1,
    (s, r) => {
      const [m, thing] = r.pick(THINGS);
      const box = r.pick(CONTAINERS);
      const [n, k] = factors(r);
      const [total, size] = [s.given(n * k), s.given(k)];
      s.tell(`有${total.value.num}${m}${thing}，`, `每${box}装${size.value.num}${m}，`);
      const x = s.step(total, "/", size, (e) => `可以装${e}${box}。`);
      s.ask(x, r.pick([`可以装多少${box}？`, `需要多少${box}？`]));
    },
  ],
  cost: [
    1,
    (s, r) => {
      const [m, thing] = r.pick(THINGS);
      const [n, k] = [s.given(r.int(2, 12)), s.given(r.int(2, 12))];
      s.tell(`每${m}${thing}${k.value.num}元，`);
      const x = s.step(k, "*", n, (e) => `要${e}元。`);
      s.ask(x, `买${n.value.num}${m}要多少元？`);
    },
  ],
});
