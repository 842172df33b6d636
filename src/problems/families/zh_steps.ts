import { count, families, part } from "../family";
import { CONTAINERS, names, THINGS } from "../lexicon_zh";

/** Chinese problems of two steps and more. */
export const zhSteps = families("zh", "steps", {
  moreTotal: [
    2,
    (s, r) => {
      const [p, q] = names(r, 2);
      const [m, thing] = r.pick(THINGS);
      const n = count(r) + 1;
      const more = r.chance(0.6);
      const [a, b] = [s.given(n), s.given(more ? r.int(2, 40) : part(r, n))];
      s.tell(
        `${p}有${a.value.num}${m}${thing}，`,
        `${q}比${p}${more ? "多" : "少"}${b.value.num}${m}，`,
      );
      const x = s.step(a, more ? "+" : "-", b, (e) => `${q}有${e}${m}。`);
      const y = s.step(a, "+", x, (e) => `两人一共有${e}${m}。`);
      s.ask(y, `两人一共有多少${m}${thing}？`);
    },
  ],
  timesTotal: [
    2,
    (s, r) => {
      const [p, q] = names(r, 2);
      const [m, thing] = r.pick(THINGS);
      const [a, k] = [s.given(r.int(2, 12)), s.given(r.int(2, 7))];
      s.tell(`${p}有${a.value.num}${m}${thing}，`, `${q}的${thing}是${p}的${k.value.num}倍，`);
      const x = s.step(a, "*", k, (e) => `${q}有${e}${m}。`);
      const y = s.step(a, "+", x, (e) => `两人一共有${e}${m}。`);
      s.ask(y, `两人一共有多少${m}？`);
    },
  ],
  inAndOut: [
    2,
    (s, r) => {
      const n = count(r) + 1;
      const [a, out, into] = [s.given(n), s.given(part(r, n)), s.given(count(r))];
      const where = r.pick(["公共汽车上", "图书馆里", "操场上", "公园里"]);
      s.tell(
        `${where}有${a.value.num}人，`,
        `走了${out.value.num}人，`,
        `又来了${into.value.num}人，`,
      );
      const x = s.step(a, "-", out, (e) => `走后有${e}人。`);
      const y = s.step(x, "+", into, (e) => `现在有${e}人。`);
      s.ask(y, r.pick([`${where}现在有多少人？`, `现在有多少人？`]));
    },
  ],
  productAndLoss: [
    2,
    (s, r) => {
      const [m, thing] = r.pick(THINGS);
      const box = r.pick(CONTAINERS);
      const [n, k] = [s.given(r.int(2, 12)), s.given(r.int(2, 12))];
      const c = s.given(part(r, n.value.num * k.value.num));
      s.tell(
        `${r.pick(["商店", "学校", "食堂"])}买来${n.value.num}${box}${thing}，`,
        `每${box}${k.value.num}${m}，`,
        r.pick([`卖出${c.value.num}${m}，`, `用去${c.value.num}${m}，`]),
      );
      const x = s.step(n, "*", k, (e) => `买来${e}${m}。`);
      const y = s.step(x, "-", c, (e) => `还剩${e}${m}。`);
      s.ask(y, `还剩多少${m}？`);
    },
  ],
  productAndExtra: [
    2,
    (s, r) => {
      const [m, thing] = r.pick(THINGS);
      const box = r.pick(CONTAINERS);
      const p = names(r, 1)[0];
      const [n, k, c] = [s.given(r.int(2, 12)), s.given(r.int(2, 12)), s.given(r.int(2, 40))];
      s.tell(
        `${p}有${n.value.num}${box}${thing}，`,
        `每${box}${k.value.num}${m}，`,
        `另外还有${c.value.num}${m}，`,
      );
      const x = s.step(n, "*", k, (e) => `${box}里有${e}${m}。`);
      const y = s.step(x, "+", c, (e) => `一共有${e}${m}。`);
      s.ask(y, `${p}一共有多少${m}${thing}？`);
    },
  ],
  change: [
    2,
    (s, r) => {
      const [m, thing] = r.pick(THINGS);
      const p = names(r, 1)[0];
      const [n, k] = [s.given(r.int(2, 10)), s.given(r.int(2, 9))];
      const cost = n.value.num * k.value.num;
      const paid = s.given(r.pick([20, 50, 100].filter((note) => note > cost)));
      s.tell(
        r.pick([
          `${p}带了${paid.value.num}元，买了${n.value.num}${m}${thing}，每${m}${k.value.num}元，`,
          `每${m}${thing}${k.value.num}元，${p}买了${n.value.num}${m}，付了${paid.value.num}元，`,
        ]),
      );
      const x = s.step(n, "*", k, (e) => `花了${e}元。`);
      const y = s.step(paid, "-", x, (e) => `剩下${e}元。`);
      s.ask(y, r.pick([`应找回多少元？`, `还剩多少元？`]));
    },
  ],
  addThenShare: [
    2,
    (s, r) => {
      const [m, thing] = r.pick(THINGS);
      const [n, k] = [r.int(2, 9), r.int(2, 12)];
      const first = r.int(1, n * k - 1);
      const [a, b, g] = [s.given(first), s.given(n * k - first), s.given(n)];
      const [p, q] = names(r, 2);
      s.tell(
        `${p}有${a.value.num}${m}${thing}，`,
        `${q}有${b.value.num}${m}，`,
        `他们把${thing}平均分给${g.value.num}个小朋友，`,
      );
      const x = s.step(a, "+", b, (e) => `一共有${e}${m}。`);
      const y = s.step(x, "/", g, (e) => `每人分到${e}${m}。`);
      s.ask(y, `每个小朋友分到多少${m}？`);
    },
  ],
  pagesLeft: [
    2,
    (s, r) => {
      const p = names(r, 1)[0];
      const [v, t] = [s.given(r.int(3, 12)), s.given(r.int(2, 9))];
      const all = s.given(v.value.num * t.value.num + r.int(5, 80));
      s.tell(
        `一本书有${all.value.num}页，`,
        `${p}每天看${v.value.num}页，`,
        `看了${t.value.num}天，`,
      );
      const x = s.step(v, "*", t, (e) => `看了${e}页。`);
      const y = s.step(all, "-", x, (e) => `还剩${e}页。`);
      s.ask(y, `还剩多少页没有看？`);
    },
  ],
  perimeter: [
    2,
    (s, r) => {
      const [a, b] = [s.given(r.int(3, 30)), s.given(r.int(2, 20))];
      s.tell(`一个长方形长${a.value.num}米，宽${b.value.num}米，`);
      const x = s.step(a, "+", b, (e) => `长加宽是${e}米。`);
      const y = s.step(x, "*", s.constant(2), (e) => `周长是${e}米。`);
      s.ask(y, `它的周长是多少米？`);
    },
  ],
  twoPurchases: [
    3,
    (s, r) => {
      const [[m, thing], [w, other]] = r.sample(THINGS, 2) as [
        (typeof THINGS)[0],
        (typeof THINGS)[0],
      ];
      const [a, b] = [s.given(r.int(2, 9)), s.given(r.int(2, 9))];
      const [c, d] = [s.given(r.int(2, 9)), s.given(r.int(2, 9))];
      s.tell(
        `每${m}${thing}${b.value.num}元，每${w}${other}${d.value.num}元，`,
        `${names(r, 1)[0]}买了${a.value.num}${m}${thing}和${c.value.num}${w}${other}，`,
      );
      const x = s.step(a, "*", b, (e) => `${thing}要${e}元。`);
      const y = s.step(c, "*", d, (e) => `${other}要${e}元。`);
      const z = s.step(x, "+", y, (e) => `一共要${e}元。`);
      s.ask(z, `一共要多少元？`);
    },
  ],
});
