import { bounds, choicesOf } from "../../../cells";
import type { Knot } from "../../../weaving/web_zh";
import { asked, fitting, many, nice, type Plot, rows, shareOf, type Tale } from "./kit";
import { EVENTS } from "./table_crowd";

interface Crowd {
  readonly t: Tale;
  readonly event: string;
  readonly noun: string;
  readonly groups: readonly string[];
  readonly form: readonly string[];
  readonly gift: readonly string[];
  readonly ride: readonly string[];
  readonly come: string;
  readonly go: string;
}

const TABLE = rows(EVENTS);

/** Everyone at first: in rows, or in groups told one by another. */
function everyone(c: Crowd): Knot | undefined {
  const { t, event, noun, groups } = c;
  const { w, r } = t;
  const [row = "", each = ""] = c.form;
  const roll = r.next();
  if (roll < 0.3) {
    const [k, m] = [w.given(r.int(3, 16)), w.given(r.int(4, 16))];
    w.tell(
      `{${event}，${noun}们${/站/.test(each) ? "站成" : /坐|住/.test(each) ? "安排了" : "分成"}${k}${row}，${each}${m}人|${event}，${row.startsWith("间") ? `一共用了${k}${row}` : `一共有${k}${row}${noun}`}，${each}${m}人}，`,
    );
    return w.step(k, "*", m, `原来一共有#名${noun}。`);
  }
  if (roll < 0.5) {
    const total = w.given(nice(r, [60, 400]));
    w.tell(`{${event}，一共有${total}名${noun}|${event}，${noun}一共有${total}人}，`);
    return total;
  }
  const [x, y, z] = groups as [string, string, string];
  const a = w.given(nice(r, [16, 90]));
  w.tell(`${event}，${x}有${a}人，`);
  const line = `${y}有#人。`;
  let b: Knot;
  const kind = r.next();
  if (kind < 0.45) {
    const more = r.chance(0.5);
    const d = w.given(r.int(2, Math.floor(a.value / 2)));
    w.tell(`{${y}比${x}${more ? "多" : "少"}${d}人|${x}比${y}${more ? "少" : "多"}${d}人}，`);
    b = w.step(a, more ? "+" : "-", d, line);
  } else if (kind < 0.7) {
    const k = w.given(r.int(2, 3));
    w.tell(`${y}的人数是${x}的${k}倍，`);
    b = w.step(a, "*", k, line);
  } else if (kind < 0.85) {
    const share = shareOf(w, r, a, line);
    if (!share || share.knot.value < Math.max(4, a.value / 5)) return undefined;
    w.tell(`${y}的人数是${x}的${share.text}，`, share.about);
    b = share.knot;
  } else {
    b = w.given(nice(r, [16, 90]));
    w.tell(`${y}有${b}人，`);
  }
  const two = w.step(a, "+", b, `${x}和${y}一共有#人。`);
  if (r.chance(0.6)) return two;
  const roll3 = r.next();
  if (roll3 < 0.4) {
    const k = w.known(2);
    w.tell(`${z}的人数正好是${x}和${y}总人数的一半，`, [k]);
    return w.step(two, "+", w.step(two, "/", k, `${z}有#人。`), `三部分一共有#人。`);
  }
  if (roll3 < 0.7) {
    const d = w.given(r.int(3, 20));
    w.tell(`${z}比${y}少${d}人，`);
    return w.step(two, "+", w.step(b, "-", d, `${z}有#人。`), `三部分一共有#人。`);
  }
  const d = w.given(nice(r, [10, 80]));
  w.tell(`${z}有${d}人，`);
  return w.step(two, "+", d, `三部分一共有#人。`);
}

/** A crowd that stands in rows, rides and gets things. */
export const crowding: Plot = (t) => {
  const { w, r } = t;
  const [event, noun, groups, form, gift, ride, come, go] = r.pick(TABLE);
  const split = (cell: readonly string[]) => choicesOf(cell[0], ".");
  const c: Crowd = {
    t,
    event: event![0]!,
    noun: noun![0]!,
    groups: r.shuffle(groups!),
    form: split(form!),
    gift: split(gift!),
    ride: split(ride!),
    come: come![0]!,
    go: go![0]!,
  };
  const all = everyone(c);
  if (!all) return false;
  let now = all;
  if (r.chance(0.35)) {
    const part = r.chance(0.3) ? shareOf(w, r, all, `${c.go}的有#人。`) : undefined;
    if (part && part.knot.value < all.value / 2) {
      w.tell(
        `{所有${c.noun}中有${part.text}${c.go}|全体${c.noun}的${part.text}${c.go}}，`,
        part.about,
      );
      now = w.step(all, "-", part.knot, `去掉${c.go}的，还有#人。`);
    } else {
      const n = w.given(r.int(2, Math.max(3, Math.floor(all.value / 5))));
      w.tell(`{后来有|当天一共有}${n}人${c.go}，`);
      now = w.step(all, "-", n, `去掉${c.go}的，还有#人。`);
    }
  }
  if (r.chance(0.3)) {
    const n = w.given(r.int(2, 24));
    w.tell(`{不久|临时|随后}${c.come}${n}人，`);
    now = w.step(now, "+", n, `现在一共有#人。`);
  }
  return settle(c, all, now);
};

/** What becomes of the people there are now. */
function settle(c: Crowd, all: Knot, now: Knot): boolean {
  const { t, noun, form, gift, ride } = c;
  const { w, r } = t;
  const changed = now !== all;
  const they = changed ? `现在的${noun}` : `这些${noun}`;
  const roll = r.next();
  if (roll < 0.2) {
    const what = many(r, now);
    return w.ask(
      "now",
      now,
      asked(
        r,
        changed
          ? `{现在有${what}名${noun}？|现在一共有${what}人？}`
          : `{一共有${what}名${noun}？|一共有${what}人？}`,
      ),
    );
  }
  if (roll < 0.5) {
    const [measure = "", thing = "", range = ""] = gift;
    const [low, high] = bounds(range);
    const k = r.int(low, high);
    if (k === 1) {
      const had = w.given(
        nice(r, [Math.max(3, Math.floor(now.value / 3)), Math.max(4, now.value - 1)]),
      );
      if (had.value >= now.value) return false;
      const lack = w.step(now, "-", had, `还差#${measure}${thing}。`);
      return w.ask(
        "lack",
        lack,
        asked(
          r,
          `{${they}每人发一${measure}${thing}，已经准备了${had}${measure}，还差${many(r, lack)}${measure}？|要给${they}每人一${measure}${thing}，手里只有${had}${measure}，还要准备${many(r, lack)}${measure}？}`,
        ),
      );
    }
    const per = w.given(k);
    const sum = w.step(now, "*", per, `一共要#${measure}${thing}。`);
    if (r.chance(0.35)) {
      const box = w.given(r.pick(fitting(sum.value, 4, 30).concat(0)));
      if (box.value === 0) return false;
      const boxes = w.step(sum, "/", box, "一共要#箱。");
      return w.ask(
        "boxes",
        boxes,
        asked(
          r,
          `给${they}每人发${per}${measure}${thing}，每箱有${box}${measure}，{正好要${many(r, boxes)}箱？|一共需要${many(r, boxes)}箱？}`,
        ),
      );
    }
    if (r.chance(0.3)) {
      const price = w.given(r.int(2, 12));
      const cost = w.step(sum, "*", price, "一共要#元。");
      return w.ask(
        "cost",
        cost,
        asked(
          r,
          `给${they}每人准备${per}${measure}${thing}，每${measure}${price}元，一共要花多少元？`,
        ),
      );
    }
    return w.ask(
      "gifts",
      sum,
      asked(
        r,
        `{给${they}每人发${per}${measure}${thing}，一共要多少${measure}？|如果${they}每人分到${per}${measure}${thing}，一共需要多少${measure}？}`,
      ),
    );
  }
  if (roll < 0.75 && ride.length > 0) {
    const [measure = "", thing = "", verb = "", range = ""] = ride;
    const [low, high] = bounds(range);
    const fit = fitting(now.value, low, high).filter((d) => now.value / d > 1);
    if (fit.length === 0) return false;
    const seats = w.given(r.pick(fit));
    const count = w.step(now, "/", seats, `要#${measure}${thing}。`);
    if (/车|船/.test(thing) && r.chance(0.4)) {
      const rent = w.given(10 * r.int(6, 60));
      const cost = w.step(count, "*", rent, "一共要付租金#元。");
      return w.ask(
        "rent",
        cost,
        asked(
          r,
          `${they}坐${thing}，每${measure}坐满${seats}人，每${measure}租金${rent}元，{一共要付租金多少元？|租${thing}一共要花多少元？}`,
        ),
      );
    }
    const what = many(r, count);
    return w.ask(
      "rides",
      count,
      asked(
        r,
        `{每${measure}${thing}${verb}${seats}人，${they}正好要${what}${measure}${thing}？|如果每${measure}${thing}${verb}${seats}人，${they}一共需要${what}${measure}？}`,
      ),
    );
  }
  const [row = "", each = ""] = form;
  const [least, most] = /桌|间/.test(row) ? [4, 12] : [3, 30];
  const fit = fitting(now.value, least, most).filter(
    (d) => now.value / d > 1 && now.value / d < 40,
  );
  if (fit.length === 0) return false;
  const d = w.given(r.pick(fit));
  if (r.chance(0.55)) {
    const count = w.step(now, "/", d, `正好是#${row}。`);
    return w.ask(
      "rows",
      count,
      asked(
        r,
        `{${they}重新${/站/.test(each) ? "站队" : "安排"}，${each}${d}人，正好是${many(r, count)}${row}？|如果${each}${d}人，${they}正好是${many(r, count)}${row}？}`,
      ),
    );
  }
  if (d.value > 16 || now.value / d.value < 3 || now.value / d.value > most) return false;
  const per = w.step(now, "/", d, `${each}#人。`);
  return w.ask("each", per, asked(r, `把${they}平均分成${d}${row}，${each}${many(r, per)}人？`));
}
