import type { Random } from "../../../../common/random";
import { zhSize } from "../../../measure";
import { type Asker, addable, addUp, bare, many, PLAIN, tells, valueSum } from "./asks";
import { everyone, type Plan } from "./links";
import { shares } from "./links_more";
import { type Further, inAll, listed } from "./scene";

/** Something happens to one holder, and its amount is asked again. */
const event: Asker = (p, r) => {
  const events = p.scene.events ?? [];
  if (events.length === 0) return undefined;
  const at = p.values.length - 1;
  const [sign, fact, ask] = r.pick(events);
  const a = p.values[at]!;
  if (p.links[at]!.cost === 0 || a < 5) return undefined;
  const n =
    sign === "-"
      ? r.int(2, Math.max(2, a - 2))
      : r.int(2, Math.max(5, Math.min(a, p.scene.gap ?? a)));
  return {
    needs: [at],
    cost: 1,
    write: (pen, say) => {
      const [c, h] = [pen.scene, pen.name(at)];
      const q = pen.size(n);
      say.last(fact.replaceAll("@", h).replaceAll("%", `${q}${c.unit}`));
      const still = sign === "-" ? "剩下" : "现在";
      const now = sign === "-" ? "还剩" : c.did === "" ? "现在有" : `${inAll(c, "一共")}`;
      const asked = pen.chain([pen.get(at), q], [sign], `${h}${now}#${c.unit}。`);
      say.ask(
        asked,
        ask.replaceAll("@", h),
        c.measure(c.noun === "" ? `${still}的${h}` : `${h}${still}的${c.noun}`),
      );
    },
  };
};

/** One holder gives to another. */
const pass: Asker = (p, r) => {
  const { give } = p.scene;
  const pair = r.sample(everyone(p), 2);
  if (give === undefined || pair.length < 2) return undefined;
  const [i, j] = pair as [number, number];
  const at = r.chance(0.5) ? i : j;
  if (p.values[i]! < 6 || p.links[at]!.cost === 0) return undefined;
  const n = r.int(2, Math.floor(p.values[i]! / 2));
  return {
    needs: [at],
    cost: 1,
    write: (pen, say) => {
      const [c, h] = [pen.scene, pen.name(at)];
      const q = pen.size(n);
      const m = many(p.values[at]!);
      say.last(
        `{后来|}${pen.name(i)}{又|}${give}${pen.name(j)}${q}${c.unit}${c.noun}，`.replace(
          "{又|}",
          "",
        ),
      );
      const asked = pen.chain([pen.get(at), q], [at === i ? "-" : "+"], `${h}现在有#${c.unit}。`);
      say.ask(
        asked,
        `{现在${h}有${m}${c.unit}${c.noun}？|这时${h}有${m}${c.unit}？|${h}现在有${m}${c.unit}${c.noun}？}`,
        c.measure(`${h}现在的${c.noun}`),
      );
    },
  };
};

function goOn(p: Plan, r: Random, f: Further, sum: number): number | undefined {
  if (f.op === "/") {
    const fitting = shares(sum).filter((k) => k >= f.least && k <= f.most);
    return fitting.length > 0 && p.scene.scale === undefined ? r.pick(fitting) : undefined;
  }
  return r.int(f.least, f.op === "-" ? Math.min(f.most, Math.floor(sum) - 1) : f.most);
}

/** One more thing done with one amount or with all. */
const further: Asker = (p, r) => {
  const list = p.scene.further ?? [];
  if (list.length === 0) return undefined;
  const f = r.pick(list);
  const at = p.values.length - 1;
  if (f.of === "one" ? p.links[at]!.cost === 0 : !addable(p)) return undefined;
  const sum = f.of === "one" ? p.values[at]! : valueSum(p);
  const k = goOn(p, r, f, sum);
  if (k === undefined || sum * k > 50_000) return undefined;
  return {
    needs: f.of === "one" ? [at] : everyone(p),
    cost: f.of === "one" ? 1 : p.values.length,
    write: (pen, say) => {
      const who = f.of === "one" ? pen.name(at) : pen.scene.all(p.values.length);
      const from = f.of === "one" ? pen.get(at) : addUp(p, pen);
      const q = pen.number(k);
      const fact = f.fact(who, `${q}`);
      if (fact !== "") say.last(fact);
      const asked = pen.chain([from, q], [f.op], f.line(who, `${q}`));
      say.ask(asked, f.ask(who, `${q}`), f.measure?.(who));
    },
  };
};

/** How much is missing to a multiple of another's. */
const reach: Asker = (p, r) => {
  const pair = r.sample(everyone(p), 2);
  const { gain, unit } = p.scene;
  if (gain === undefined || pair.length < 2) return undefined;
  const [i, j] = pair as [number, number];
  const k = r.int(2, 4);
  const missing = p.values[j]! * k - p.values[i]!;
  if (missing < 2 || missing > p.values[j]! * 2) return undefined;
  return {
    needs: [i, j],
    cost: 2,
    write: (pen, say) => {
      const [c, h, g] = [pen.scene, pen.name(i), pen.name(j)];
      const kq = pen.number(k);
      const goal = pen.chain([pen.get(j), kq], ["*"], `${g}的${k}倍是#${unit}。`);
      const asked = pen.chain([goal, pen.get(i)], ["-"], `${h}还差#${unit}。`);
      const x = gain.replace("%", `${many(missing)}${unit}${c.noun}`);
      say.ask(
        asked,
        `{${h}${x}，就正好是${g}的${kq}倍？|${h}要${x}，才能是${g}的${kq}倍？|要使${h}${c.q}是${g}的${kq}倍，${h}{还要|要}${x}？}`,
      );
    },
  };
};

/** Two together against a third. */
const pair: Asker = (p, r) => {
  if (p.values.length < 3 || !addable(p) || !p.scene.adds) return undefined;
  const [i, j, h] = r.sample(everyone(p), 3) as [number, number, number];
  const gap = p.values[i]! + p.values[j]! - p.values[h]!;
  if (Math.abs(gap) < 2 || tells(p, ["sumEq", "sumMore"], h, i)) return undefined;
  return {
    needs: [i, j, h],
    cost: 2,
    write: (pen, say) => {
      const [c, a, b, d] = [pen.scene, pen.name(i), pen.name(j), pen.name(h)];
      const both = pen.chain(
        [pen.get(i), pen.get(j)],
        ["+"],
        `${a}和${b}${inAll(c, "一共")}#${c.unit}。`,
      );
      const x = `${many(Math.abs(gap))}${c.unit}${c.noun}`;
      const [big, low] = gap > 0 ? [both, pen.get(h)] : [pen.get(h), both];
      const asked = pen.chain([big, low], ["-"], `相差#${c.unit}。`);
      const two = `{${a}和${b}{加起来|合起来|一共}|${a}、${b}合在一起}`;
      say.ask(
        asked,
        gap > 0
          ? `{${two}比${d}多${c.did}${x}？|${d}比${a}和${b}的{总和|和}少${x}？}`
          : `{${two}比${d}少${c.did}${x}？|${d}比${a}和${b}的{总和|和}多${x}？}`,
      );
    },
  };
};

/** One holder's part of all, in per cent. */
const share: Asker = (p, r) => {
  if (!addable(p) || !p.scene.adds) return undefined;
  const at = r.int(0, p.values.length - 1);
  const percent = (p.values[at]! * 100) / valueSum(p);
  if (percent % 1 !== 0 && (percent * 2) % 1 !== 0) return undefined;
  return {
    needs: everyone(p),
    cost: p.values.length,
    write: (pen, say) => {
      const [c, h] = [pen.scene, pen.name(at)];
      const all = addUp(p, pen);
      const line = `${h}${bare(c)}占总数的#%。`;
      const asked = pen.chain([pen.get(at), pen.known(100), all], ["*", "/"], line);
      say.ask(
        asked,
        `{${h}${c.q}占总数的百分之几？|${h}${c.num}占{三者|}总数的百分之几？|求${h}${c.num}占总数的百分之几。}`.replace(
          "{三者|}",
          "",
        ),
      );
    },
  };
};

/** Two of three or more together. */
const some: Asker = (p, r) => {
  if (p.values.length < 3 || !addable(p) || !p.scene.adds) return undefined;
  const last = p.values.length - 1;
  const [i, j] = [r.int(0, last - 1), last];
  return {
    needs: [i, j],
    cost: 1,
    write: (pen, say) => {
      const { scene: c } = pen;
      const [a, b] = r.chance(0.5) ? [i, j] : [j, i];
      const names = `${pen.name(a)}和${pen.name(b)}`;
      const asked = pen.chain(
        [pen.get(a), pen.get(b)],
        ["+"],
        `${names}${inAll(c, "一共")}#${c.unit}。`,
      );
      const x = `多少${c.unit}`;
      say.ask(
        asked,
        `{${names}${inAll(c, "{一共|共|总共}")}${x}${c.noun}？|${names}${c.q}{加起来|合起来}${c.copula}${x}？|{那么|请问}${names}${inAll(c, "一共")}${x}${c.noun}？}`,
        c.measure(`${names}${c.tail}`),
      );
    },
  };
};

/** All together against what is needed. */
const need: Asker = (p, r) => {
  const { need: words } = p.scene;
  if (!words || !addable(p)) return undefined;
  const sum = valueSum(p);
  const enough = r.chance(0.4);
  const gap = r.int(2, Math.max(3, Math.floor(sum / 2)));
  return {
    needs: everyone(p),
    cost: p.values.length,
    write: (pen, say) => {
      const { scene: c } = pen;
      const goal = pen.size(enough ? sum - gap : sum + gap);
      say.last(words(`${goal}${c.unit}`));
      const all = addUp(p, pen);
      const x = `多少${c.unit}`;
      if (enough) {
        const asked = pen.chain([all, goal], ["-"], `还剩#${c.unit}。`);
        return say.ask(asked, `{还剩${x}？|会剩下${x}？|用完以后还剩${x}？|会多出${x}？}`);
      }
      const asked = pen.chain([goal, all], ["-"], `还差#${c.unit}。`);
      say.ask(asked, `{还差${x}？|还缺${x}？|他们还差${x}才够？|还要再有${x}才够？}`);
    },
  };
};

/** What all together do in a day, and a whole to be done. */
const joint: Asker = (p, r) => {
  const words = p.scene.joint;
  if (!words || !addable(p)) return undefined;
  const k = r.int(2, 15);
  return {
    needs: everyone(p),
    cost: p.values.length,
    write: (pen, say) => {
      const all = pen.size(valueSum(p) * k);
      say.first(`${words[0](`${all}${pen.scene.unit}`)}，`);
      say.ask(
        pen.chain([all, addUp(p, pen)], ["/"], words[2]),
        words[1].replaceAll("@", pen.scene.all(p.values.length)),
      );
    },
  };
};

/** A whole, of which the amounts are parts: what is left, and how long it lasts. */
const left: Asker = (p, r) => {
  const { whole } = p.scene;
  if (!whole || !addable(p)) return undefined;
  const sum = valueSum(p);
  const daily = whole.daily && r.chance(0.4) ? whole.daily : undefined;
  const k = r.int(2, 9);
  const rest = daily ? k * Math.max(2, Math.round(p.values[0]! * (0.5 + r.next()))) : r.int(2, sum);
  const cost = p.values.length + (daily ? 1 : 0);
  return {
    needs: everyone(p),
    cost,
    write: (pen, say) => {
      const { scene: c } = pen;
      const all = pen.size(sum + rest);
      say.first(whole.fact(`${all}${c.unit}`));
      const per = daily ? pen.size(rest / k) : undefined;
      const remaining = pen.chain([all, addUp(p, pen)], ["-"], whole.line);
      if (!daily || !per)
        return say.ask(remaining, whole.ask, c.measure(`剩下的${c.noun || "部分"}`));
      say.last(daily[0](`${per}${c.unit}`));
      say.ask(pen.chain([remaining, per], ["/"], daily[2]), daily[1]);
    },
  };
};

/** Several of some goods are bought, and mostly paid with a note. */
const buy: Asker = (p, r) => {
  const { each } = p.scene;
  const last = p.values.length - 1;
  if (!each || p.links[last]!.cost === 0) return undefined;
  const others = r.sample([...everyone(p)].slice(0, last), r.int(0, Math.min(2, last)));
  const goods = r.shuffle([last, ...others]);
  const counts = goods.map(() => (r.chance(0.25) && goods.length > 1 ? 1 : r.int(2, 9)));
  const scale = p.scene.scale ?? 1;
  const cost = goods.reduce((sum, i, at) => sum + p.values[i]! * counts[at]!, 0) * scale;
  const note = [10, 20, 50, 100, 200, 500, 1000].find((most) => most > cost);
  const change = note !== undefined && r.chance(0.4);
  const several = counts.filter((k) => k > 1).length;
  if (several === 0) return undefined;
  return {
    needs: goods,
    cost: several + goods.length - 1 + (change ? 1 : 0),
    write: (pen, say) => {
      const ks = counts.map((k) => (k > 1 ? pen.number(k) : undefined));
      const bought = goods.map(
        (i, at) => `${ks[at] ?? "{一|1}"}${each(pen.name(i))}${pen.name(i)}`,
      );
      const prices = goods.map((i, at) => {
        const k = ks[at];
        const line = `${k?.n}${each(pen.name(i))}${pen.name(i)}要#元。`;
        return k ? pen.chain([pen.get(i), k], ["*"], line) : pen.get(i);
      });
      const sum = prices.reduce((a, b) => pen.chain([a, b], ["+"], "一共要#元。"));
      const list = bought.length > 1 ? listed(bought) : bought[0]!;
      const who = r.pick(["妈妈", "王老师", "学校", "李叔叔", "班长", "张阿姨", "小明", "小红"]);
      if (change) {
        const paid = pen.size(note / scale);
        say.last(`{${who}买${list}，付了${paid}元|${who}{拿|带|付}${paid}元，买了${list}}，`);
        const asked = pen.chain([paid, sum], ["-"], "找回#元。");
        const ask = "{{应|}找回多少元？|还剩多少元？|应该找回多少钱？}";
        return say.ask(asked, ask, zhSize("money", "元", "找回的钱"));
      }
      say.last(`{${who}买{了|}${list}|${who}{想|要}买${list}|如果买${list}}，`);
      const asks = "{一共|}{要|要花|应付|需要|要付}多少元？";
      say.ask(
        sum,
        asks,
        zhSize("cost", "元", `买这些${goods.length > 1 ? "东西" : pen.name(goods[0]!)}的钱`),
      );
    },
  };
};

/** Questions by name. */
export const ASKS: Readonly<Record<string, Asker>> = {
  ...PLAIN,
  ...{ event, pass, further, reach, pair, share, left, buy, some, need, joint },
};
