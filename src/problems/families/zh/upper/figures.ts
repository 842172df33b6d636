import { families } from "../../../family";
import { pupil, zhShare } from "../../../words_zh";
import { ways } from "./words";

/** Chinese: grades 4 to 6, numbers and calculations asked in words. */
export const zhUpperFigures = families("zh", "upper", {
  sharesDiffer: [
    3,
    6,
    (s, r) => {
      const den = r.pick([4, 5, 6, 7, 8, 9, 10]);
      const [a, b] = [r.int(2, den - 1), r.int(1, den - 2)];
      const n = r.int(2, 30);
      const plain = (k: number) => [2, 3, 5].every((f) => k % f !== 0 || den % f !== 0);
      if (a <= b || !plain(a) || !plain(b)) return false;
      const both = r.chance(0.3);
      const k = both ? a + b : a - b;
      const told = s.given(n * k);
      const [x, y] = [zhShare(a, den), zhShare(b, den)];
      s.tell(
        both
          ? ways(
              `一个数的${x}与它的${y}的和是${told}，`,
              `把某数的${x}和${y}加起来，得${told}，`,
              `${told}等于一个数的${x}加上这个数的${y}，`,
            )
          : ways(
              `一个数的${x}比它的${y}多${told}，`,
              `某数的${y}比它自己的${x}少${told}，`,
              `一个数的${x}减去这个数的${y}，差是${told}，`,
              `${told}正好是一个数的${x}与${y}的差，`,
            ),
      );
      const [p, q, d] = [s.constant(a), s.constant(b), s.constant(den)];
      const parts = s.step(p, both ? "+" : "-", q, `把这个数分成${den}份，${told}是#份。`);
      const each = s.step(told, "/", parts, "一份是#。");
      s.ask(
        s.step(each, "*", d, "这个数是#。"),
        ways("这个数是多少？", "求这个数。", "那么这个数是几？"),
      );
    },
  ],
  decimalShift: [
    2,
    5,
    (s, r) => {
      const up = r.chance(0.5);
      const [k, word] = r.pick([
        [10, "一"],
        [100, "两"],
      ] as const);
      const small = r.int(12, 980) / (k === 10 ? r.pick([10, 100]) : 100);
      const big = small * k;
      if (Number.isInteger(small)) return false;
      const gap = s.given(Number((big - small).toFixed(4)));
      const [a, b] = up ? ["右", "增加"] : ["左", "减少"];
      s.tell(
        ways(
          `一个${up ? "小数" : "数"}的小数点向${a}移动${word}位后，比原来${b}了${gap}，`,
          `把一个${up ? "小数" : "数"}的小数点向${a}移${word}位，得到的数与原数相差${gap}，`,
          `由于把小数点向${a}移动了${word}位，一个数${b}了${gap}，`,
          `${pupil(s, r)}抄一个数时，把小数点向${a}多移了${word}位，结果比原数${up ? "大" : "小"}${gap}，`,
        ),
      );
      const times = s.step(s.constant(k), "-", s.constant(1), "相差小数的#倍。");
      const low = s.step(gap, "/", times, `1倍就是${up ? "原来的数" : "现在的数"}，是#。`);
      if (!up) {
        const name = "现在的数";
        s.ask(low, ways(`${name}是多少？`, `移动小数点后的数是多少？`, `求移动后的数。`));
        return;
      }
      s.ask(low, ways("原来的数是多少？", "求原来的小数。", "这个小数原来是多少？"));
    },
  ],
  inWords: [
    3,
    4,
    (s, r) => {
      const kind = r.int(0, 3);
      const [a, b, c, d] = [r.int(5, 90), r.int(5, 90), r.int(3, 60), r.int(2, 40)];
      if (kind === 0) {
        if (c <= d + 1 || (a + b) % (c - d) !== 0) return false;
        const [w, x, y, z] = [s.given(a), s.given(b), s.given(c), s.given(d)];
        s.tell(
          ways(
            `${w}与${x}的和除以${y}与${z}的差，`,
            `用${w}加${x}的和作被除数，${y}减${z}的差作除数，`,
            `${y}减去${z}的差去除${w}与${x}的和，`,
          ),
        );
        const e = s.step(w, "+", x, "和是#。");
        const f = s.step(y, "-", z, "差是#。");
        s.ask(s.step(e, "/", f, "商是#。"), ways("商是多少？", "求商。", "得多少？"));
        return;
      }
      if (kind === 1) {
        const [w, x, y, z] = [s.given(a), s.given(r.int(3, 12)), s.given(c * d), s.given(d)];
        if (w.n * x.n <= c) return false;
        s.tell(
          ways(
            `${w}乘${x}的积减去${y}除以${z}的商，`,
            `从${w}与${x}的积里减去${y}除以${z}所得的商，`,
            `${w}的${x}倍与${y}除以${z}的商相比，`,
          ),
        );
        const e = s.step(w, "*", x, "积是#。");
        const f = s.step(y, "/", z, "商是#。");
        s.ask(s.step(e, "-", f, "差是#。"), ways("差是多少？", "两者相差多少？", "求它们的差。"));
        return;
      }
      const named = r.chance(0.5);
      const ask = named
        ? ways("这个数是多少？", "求这个数。", "那么这个数是几？")
        : ways("结果是多少？", "最后得多少？", "求这个结果。");
      if (kind === 2) {
        const [w, x, y, z] = [s.given(a), s.given(b), s.given(r.int(2, 9)), s.given(d)];
        if ((a + b) * y.n <= d) return false;
        s.tell(
          named
            ? ways(
                `一个数比${w}与${x}的和的${y}倍少${z}，`,
                `${w}加${x}的和乘${y}，比一个数多${z}，`,
                `一个数加上${z}，就等于${w}与${x}的和的${y}倍，`,
              )
            : ways(
                `${w}与${x}的和乘${y}，再减去${z}，`,
                `先求${w}与${x}的和，把它扩大到${y}倍，再减${z}，`,
                `从${w}加${x}的和的${y}倍里减去${z}，`,
              ),
        );
        const e = s.step(w, "+", x, "和是#。");
        const f = s.step(e, "*", y, "乘后是#。");
        s.ask(s.step(f, "-", z, "结果是#。"), ask);
        return;
      }
      const n = r.int(2, 9);
      if (a * n <= b || (a * n - b) % d !== 0) return false;
      const [w, x, y, z] = [s.given(a), s.given(n), s.given(b), s.given(d)];
      s.tell(
        named
          ? ways(
              `一个数的${z}倍比${w}的${x}倍少${y}，`,
              `${w}乘${x}的积比一个数的${z}倍多${y}，`,
              `${w}的${x}倍减去${y}，正好是一个数的${z}倍，`,
            )
          : ways(
              `${w}的${x}倍减去${y}，所得的差再除以${z}，`,
              `用${w}乘${x}的积减${y}，再把差平均分成${z}份，`,
              `${w}与${x}的积减${y}的差，除以${z}，`,
            ),
      );
      const e = s.step(w, "*", x, "积是#。");
      const f = s.step(e, "-", y, "差是#。");
      s.ask(s.step(f, "/", z, "得#。"), ask);
    },
  ],
  equalMultiples: [
    2,
    5,
    (s, r) => {
      const [a, b] = [r.int(2, 12), r.int(2, 12)];
      if (a === b) return false;
      const part = r.chance(0.4);
      const [p, q] = r.pick([
        ["甲数", "乙数"],
        ["数A", "数B"],
        ["红花的朵数", "黄花的朵数"],
        ["鸡的只数", "鸭的只数"],
        ["苹果的个数", "梨的个数"],
      ] as const);
      if (part) {
        const n = r.int(2, 30);
        const x = s.given(a * n);
        const [d, e] = [s.constant(a), s.constant(b)];
        const [v, w] = [zhShare(1, a), zhShare(1, b)];
        s.tell(
          ways(
            `${p}的${v}等于${q}的${w}，${p}是${x}，`,
            `${p}是${x}，它的${v}和${q}的${w}相等，`,
            `已知${q}的${w}与${p}的${v}一样多，${p}是${x}，`,
          ),
        );
        const y = s.step(x, "/", d, `${q}的1/${b}是#。`);
        s.ask(s.step(y, "*", e, `${q}是#。`), ways(`${q}是多少？`, `求${q}。`));
        return;
      }
      const n = r.int(2, 40);
      if ((a * n) % b !== 0) return false;
      const [x, d, e] = [s.given(n), s.given(a), s.given(b)];
      s.tell(
        ways(
          `${p}的${d}倍等于${q}的${e}倍，${p}是${x}，`,
          `${p}是${x}，它的${d}倍和${q}的${e}倍相等，`,
          `${p}乘${d}与${q}乘${e}的得数相同，已知${p}是${x}，`,
        ),
      );
      const y = s.step(x, "*", d, `${q}的${b}倍是#。`);
      s.ask(s.step(y, "/", e, `${q}是#。`), ways(`${q}是多少？`, `求${q}。`));
    },
  ],
  misreadDigit: [
    3,
    4,
    (s, r) => {
      const p = pupil(s, r);
      const [x, y] = [r.int(1, 9), r.int(1, 9)];
      if (x === y) return false;
      const [place, k] = r.pick([
        ["十位", 10],
        ["百位", 100],
        ["个位", 1],
      ] as const);
      if (k === 1) return false;
      const minus = r.chance(0.3);
      const right = r.int(x * k + 20, x * k + 480);
      const wrong = right + (y - x) * k;
      if (wrong <= 10) return false;
      const [a, b, got] = [s.given(x), s.given(y), s.given(wrong)];
      const [what, name] = minus ? ["减法", "被减数"] : ["加法", "一个加数"];
      const res = minus ? "差" : "和";
      s.tell(
        ways(
          `${p}做一道${what}题时，把${name}${place}上的${a}看成了${b}，得到的${res}是${got}，`,
          `粗心的${p}在计算${what}时，将${name}${place}上的${a}错写成${b}，算得结果是${got}，`,
          `一道${what}题，${p}得${got}，检查时发现${name}${place}上的${a}被他抄成了${b}，`,
        ),
      );
      const up = y > x;
      const d = up
        ? s.step(b, "-", a, `${place}上多了#。`)
        : s.step(a, "-", b, `${place}上少了#。`);
      const off = s.step(d, "*", s.constant(k), `结果${up ? "多" : "少"}了#。`);
      s.ask(
        s.step(got, up ? "-" : "+", off, `正确的${res}是#。`),
        ways(`正确的${res}是多少？`, "正确的得数应是多少？", `这道题正确的结果是多少？`),
      );
    },
  ],
  findDivisor: [
    2,
    4,
    (s, r) => {
      const [d, q] = [r.int(4, 60), r.int(3, 40)];
      const left = r.int(1, d - 1);
      const swap = r.chance(0.5);
      const [n, a, b] = [s.given(d * q + left), s.given(swap ? d : q), s.given(left)];
      const [known, asked] = swap ? ["除数", "商"] : ["商", "除数"];
      s.tell(
        ways(
          `被除数是${n}，${known}是${a}，余数是${b}，`,
          `在一道除法算式里，${known}是${a}，余数是${b}，被除数是${n}，`,
          swap ? `用${n}除以${a}，还余${b}，` : `用${n}除以一个数，商是${a}，还余${b}，`,
          `一道有余数的除法题，被除数${n}，${known}${a}，余数${b}，`,
        ),
      );
      const x = s.step(n, "-", b, `除数与商的积是#。`);
      s.ask(
        s.step(x, "/", a, `${asked}是#。`),
        ways(`${asked}是多少？`, `求${asked}。`, `${asked}应该是几？`),
      );
    },
  ],
  consecutive: [
    2,
    5,
    (s, r) => {
      const [k, d] = r.pick([
        [3, 1],
        [5, 1],
        [7, 1],
        [3, 2],
        [5, 2],
      ] as const);
      const odd = r.chance(0.5);
      const mid = d === 1 ? r.int(5, 120) : 2 * r.int(5, 60) + (odd ? 1 : 0);
      const [count, sum] = [s.given(k), s.given(k * mid)];
      const name = d === 1 ? "自然数" : odd ? "奇数" : "偶数";
      const most = r.chance(0.5);
      const [word, op] = most ? (["最大", "+"] as const) : (["最小", "-"] as const);
      s.tell(
        ways(
          `${count}个连续${name}的和是${sum}，`,
          `有${count}个连续的${name}，加起来等于${sum}，`,
          `把${count}个连续${name}相加，得到${sum}，`,
          `和为${sum}的${count}个${name}是连续的，`,
        ),
      );
      const x = s.step(sum, "/", count, "中间的数是#。");
      s.ask(
        s.step(x, op, s.constant(((k - 1) / 2) * d), `${word}的数是#。`),
        ways(`其中${word}的一个是多少？`, `${word}的数是几？`, `求${word}的那个${name}。`),
      );
    },
  ],
  dividend: [
    3,
    4,
    (s, r) => {
      const [d, q] = [r.int(6, 60), r.int(3, 60)];
      const left = r.int(1, d - 1);
      const k = r.int(2, 9);
      const total = d * q + left;
      const [a, b, c] = [s.given(d), s.given(q), s.given(left)];
      const extra = r.chance(0.5) ? s.given(k) : s.given(r.int(2, 90));
      const times = extra.n === k;
      const p = pupil(s, r);
      if (total > 4000) return false;
      s.tell(
        ways(
          `一个数除以${a}，商是${b}，余数是${c}，`,
          `${p}做一道除法题，除数是${a}，商${b}余${c}，`,
          `在一道有余数的除法里，除数${a}，商${b}，余数${c}，`,
          `某数被${a}除，得商${b}，还余${c}，`,
        ),
        times ? ways(`另一个数是被除数的${extra}倍，`) : ways(`另一个数比被除数多${extra}，`),
      );
      const x = s.step(a, "*", b, "除数乘商是#。");
      const y = s.step(x, "+", c, "被除数是#。");
      s.ask(
        s.step(y, times ? "*" : "+", extra, "另一个数是#。"),
        ways("另一个数是多少？", "求另一个数。"),
      );
    },
  ],
});
