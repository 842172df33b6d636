import { zhCount, zhSize } from "../../../measure";
import { FEW_ZH, type Knot } from "../../../weaving/web_zh";
import { unitKind } from "../woven/scene";
import type { Change, Flow } from "./flow";

/** What there is after a change, from what there was, and what it takes. */
function forward({ w, stock }: Flow, before: Knot, change: Change): { amount: Knot; after: Knot } {
  const { unit, out, come } = stock;
  const { moment, sign, part, halfAnd } = change;
  let amount = change.amount;
  if (part) {
    const [num, den] = part;
    amount =
      num.role === "known" && num.value === 1
        ? w.step(before, "/", den, `${moment}${out}#${unit}。`)
        : w.chain([before, num, den], ["*", "/"], `${moment}${out}#${unit}。`);
  } else if (halfAnd) {
    const half = w.step(before, "/", halfAnd[0], `一半是#${unit}。`);
    amount = w.step(half, "+", halfAnd[1], `${moment}${out}#${unit}。`);
  }
  const line = sign > 0 ? `${come}后有#${unit}。` : `${moment || out}后还剩#${unit}。`;
  return { amount: amount!, after: w.step(before, sign > 0 ? "+" : "-", amount!, line) };
}

/** What there was before a change, from what there is after it. */
function backward({ w, stock }: Flow, after: Knot, change: Change, first: boolean): Knot {
  const { unit, out, come } = stock;
  const { moment, sign, part, halfAnd, amount } = change;
  const line = first
    ? `原来有#${unit}。`
    : `${sign > 0 ? come : `${moment}${out}`}之前有#${unit}。`;
  if (part) {
    const [num, den, rest] = part;
    if (num.role === "given") {
      const left = w.step(den, "-", num, "还剩#%。");
      return w.chain([after, den, left], ["*", "/"], line);
    }
    return rest.value === 1
      ? w.step(after, "*", den, line)
      : w.chain([after, den, rest], ["*", "/"], line);
  }
  if (halfAnd) {
    const half = w.step(after, "+", halfAnd[1], `一半是#${unit}。`);
    return w.step(half, "*", halfAnd[0], line);
  }
  return w.step(after, sign > 0 ? "-" : "+", amount!, line);
}

const measureOf = ({ stock: { unit, thing } }: Flow, phrase: string) =>
  unitKind(unit) ? zhSize(unitKind(unit)!, unit, phrase) : zhCount("things", unit, thing, phrase);

const tellStart = ({ w, stock, start, r }: Flow): Knot => {
  const { at, thing, unit, come, load } = stock;
  const batch = `{${at}有一批${thing}|${at}有一些${thing}|${at}${come}一批${thing}|${at}${come}了一批${thing}}，`;
  const n = r.int(3, 12);
  if (start % n === 0 && start / n >= 5 && r.chance(0.3)) {
    const [x, y] = [w.given(n), w.given(start / n)];
    w.open(
      `{${at}${come}${x}${load}${thing}，每${load}${y}${unit}|${at}有${x}${load}${thing}，每${load}${y}${unit}|${at}${come}了${thing}${x}${load}，每${load}都是${y}${unit}|${at}${come}一批${thing}，共${x}${load}，每${load}${y}${unit}}，`,
      batch,
    );
    return w.step(x, "*", y, `原来有#${unit}。`);
  }
  const x = w.given(start);
  w.open(
    `{${at}有${thing}${x}${unit}|${at}有${x}${unit}${thing}|${at}原有${thing}${x}${unit}|${at}原来有${x}${unit}${thing}|${at}${come}${x}${unit}${thing}}，`,
    batch,
  );
  return x;
};

const tellChanges = ({ w, changes }: Flow) => {
  for (const { text, about } of changes) w.tell(text, about);
};

/** From what there is first: amounts and rests in order. */
function asOf(flow: Flow): boolean {
  const { w, stock, r, changes, start } = flow;
  const { unit, thing, out, at } = stock;
  const first = tellStart(flow);
  tellChanges(flow);
  let now = first;
  const amounts = changes.map((change) => {
    const { amount, after } = forward(flow, now, change);
    now = after;
    return amount;
  });
  const outs = changes.flatMap((change, i) => (change.sign < 0 ? [i] : []));
  const roll = r.next();
  const what = `多少${unit}`;
  if (roll < 0.24) {
    return w.ask(
      "end",
      now,
      `{还剩${what}？|现在还有${thing}${what}？|${at}{现在|}还有${what}${thing}？|最后还剩${what}${thing}？|${at}现在有${thing}${what}？}`,
      measureOf(flow, `${at}现在有的${thing}`),
    );
  }
  if (roll < 0.34 && outs.length > 1) {
    const all = outs.slice(1).reduce((sofar, i, j) => {
      const end = j === outs.length - 2;
      return w.step(
        sofar,
        "+",
        amounts[i]!,
        end
          ? `一共${out}#${unit}。`
          : `${changes[outs[0]!]!.moment}和${changes[i]!.moment}共${out}#${unit}。`,
      );
    }, amounts[outs[0]!]!);
    if (stock.price > 0 && r.chance(0.4) && all.value * stock.price < 9000) {
      const price = w.given(stock.price);
      return w.ask(
        "earned",
        w.step(all, "*", price, "一共卖得#元。"),
        `{每${unit}${price}元，一共卖得多少元？|如果每${unit}卖${price}元，一共收入多少元？|${thing}每${unit}${price}元，卖出的${thing}共收入多少元？|按每${unit}${price}元计算，一共卖得多少元？}`,
        zhSize("money", "元", `卖${thing}收入的钱`),
      );
    }
    return w.ask(
      "outs",
      all,
      `{一共${out}${thing}${what}？|${at}一共${out}${what}${thing}？|一共${out}${what}？|总共${out}${what}？}`,
      measureOf(flow, `一共${out}的${thing}`),
    );
  }
  if (roll < 0.44 && outs.length > 1) {
    const [i, j] = [outs[0]!, outs[outs.length - 1]!];
    const [a, b] = changes[i]!.value > changes[j]!.value ? [i, j] : [j, i];
    const [x, y] = [changes[a]!.moment, changes[b]!.moment];
    const direct = amounts[j]!.operands.includes(amounts[i]!);
    if (changes[a]!.value === changes[b]!.value || direct) return false;
    return w.ask(
      "gap",
      w.step(amounts[a]!, "-", amounts[b]!, `${x}比${y}多${out}#${unit}。`),
      `{${x}比${y}多${out}${what}？|${y}比${x}少${out}${what}？|${x}${out}的比${y}多${what}？|${x}和${y}${out}的相差${what}？}`,
      measureOf(flow, `${x}比${y}多${out}的${thing}`),
    );
  }
  if (roll < 0.52 && outs.length > 0) {
    const i = outs[outs.length - 1]!;
    const { moment } = changes[i]!;
    return w.ask(
      "amount",
      amounts[i]!,
      `{${moment}${out}${what}${thing}？|${moment}${out}${thing}${what}？|${at}${moment}${out}了${what}${thing}？|${moment}一共${out}${what}？}`,
      measureOf(flow, `${moment}${out}的${thing}`),
    );
  }
  const end = now.value;
  if (roll < 0.6 && end !== start && changes.some(({ sign }) => sign > 0)) {
    const up = end > start;
    if (changes.length < 2) return false;
    const whole = w.step(
      up ? now : first,
      "-",
      up ? first : now,
      `比原来${up ? "多" : "少"}#${unit}。`,
    );
    const [into, away] = changes[0]!.sign > 0 ? [0, 1] : [1, 0];
    const direct = changes.length === 2 && changes.every(({ amount }) => amount !== undefined);
    const shift = direct
      ? w.step(
          amounts[up ? into : away]!,
          "-",
          amounts[up ? away : into]!,
          `比原来${up ? "多" : "少"}#${unit}。`,
        )
      : whole;
    if (direct && changes[0]!.sign === changes[1]!.sign) return false;
    return w.ask(
      "shift",
      shift,
      `{现在的${thing}比原来${up ? "多" : "少"}${what}？|${at}的${thing}比原来${up ? "多" : "少"}了${what}？|现在比原来${up ? "多" : "少"}${what}？|与原来相比，${thing}${up ? "增加" : "减少"}了${what}？}`,
    );
  }
  return rest(flow, now);
}

/** Something done with what is left. */
function rest(flow: Flow, left: Knot): boolean {
  const { w, stock, r } = flow;
  const { unit, thing, out, share, price } = stock;
  const roll = r.next();
  const n = r.int(2, 15);
  if (unit === "千克" && left.value % 100 === 0 && left.value >= 1000) {
    return w.ask(
      "tons",
      w.step(left, "/", w.known(1000), "合#吨。"),
      `{现在还有多少吨${thing}？|还有${thing}多少吨？|现有的${thing}合多少吨？|这时有${thing}多少吨？}`,
      zhSize("weight", "吨", `现有的${thing}`),
    );
  }
  if (roll < 0.15 && price > 0 && left.value * price < 9000) {
    const each = w.given(price);
    return w.ask(
      "worth",
      w.step(left, "*", each, "剩下的可以卖#元。"),
      `{剩下的每${unit}卖${each}元，可以卖多少元？|如果余下的${thing}每${unit}${each}元，全部卖完能收入多少元？|剩下的按每${unit}${each}元卖完，可以卖得多少元？|把剩下的以每${unit}${each}元的价格卖完，还能收入多少元？}`,
      zhSize("money", "元", `剩下的${thing}卖得的钱`),
    );
  }
  if (left.value % n !== 0 || left.value / n < 2) return false;
  if (roll < 0.4) {
    const each = w.given(left.value / n);
    const does = out.slice(0, 1);
    if (does === "借") return false;
    return w.ask(
      "days",
      w.step(left, "/", each, `还可以${does}#天。`),
      `{剩下的每天${out}${each}${unit}，还可以${does}多少天？|如果以后每天${out}${each}${unit}，{几|多少}天能${does}完？|余下的${thing}每天${out}${each}${unit}，还要多少天才能${does}完？|照每天${out}${each}${unit}计算，剩下的够${does}几天？}`,
    );
  }
  const word = r.chance(0.25) && n <= 10;
  const k = word ? w.known(n) : w.given(n);
  const shown = word ? FEW_ZH[n] : `${k}`;
  if (roll < 0.7) {
    return w.ask(
      "each",
      w.step(left, "/", k, `平均每天${out}#${unit}。`),
      `{剩下的要在${shown}天内全部${out}，平均每天${out}多少${unit}？|余下的${thing}${shown}天正好全部${out}，平均每天${out}多少${unit}？|剩下的${shown}天${out}，平均每天要${out}多少${unit}？|如果剩下的${thing}分${shown}天${out}，平均每天${out}多少${unit}？}`,
    );
  }
  const [verb, part] = share;
  const one = `每${part}`.replace(/[里上]$/, "");
  return w.ask(
    "share",
    w.step(left, "/", k, `${one}#${unit}。`),
    `{把剩下的${verb}${shown}${part}，${one}有多少${unit}？|剩下的${thing}${verb}${shown}${part}，${one}多少${unit}？|如果把余下的${thing}${verb}${shown}${part}，${one}有多少${unit}？|把现有的${thing}${verb}${shown}${part}，${one}多少${unit}？}`,
  );
}

/** From what there is in the end: what there was first. */
function backwards(flow: Flow): boolean {
  const { w, stock, r, changes, end } = flow;
  const { at, thing, unit } = stock;
  w.tell(
    `{${at}有一批${thing}|${at}有一些${thing}|${at}原有一批${thing}|${at}有若干${unit}${thing}}，`,
  );
  tellChanges(flow);
  const left = w.given(end);
  w.tell(
    `{这时还剩${left}${unit}|还剩${left}${unit}|最后还有${left}${unit}|现在还有${thing}${left}${unit}|这时还有${left}${unit}${thing}}，`,
  );
  let now = left;
  for (let i = changes.length - 1; i >= 0; i--) now = backward(flow, now, changes[i]!, i === 0);
  if (r.chance(0.2) && changes[0]!.part && changes.length > 1) {
    const { moment } = changes[0]!;
    const [, den] = changes[0]!.part;
    if (den.value === 100) return false;
    const { amount } = forward(flow, now, changes[0]!);
    return w.ask(
      "backPart",
      amount,
      `{${moment}${stock.out}多少${unit}？|${moment}${stock.out}了多少${unit}${thing}？|${moment}${stock.out}${thing}多少${unit}？}`,
    );
  }
  return w.ask(
    "start",
    now,
    `{${at}原来有${thing}多少${unit}？|${at}原来有多少${unit}${thing}？|这批${thing}原来有多少${unit}？|原来一共有多少${unit}？|这批${thing}一共有多少${unit}？|${at}原有${thing}多少${unit}？}`,
    measureOf(flow, `${at}原来有的${thing}`),
  );
}

/** From both: an amount in between. */
function between(flow: Flow): boolean {
  const { w, stock, changes, end } = flow;
  const { thing, unit, out, come } = stock;
  const plain = changes.every(({ amount }) => amount !== undefined);
  const unknown = changes.length - 1;
  const gone = changes[unknown]!;
  if (!plain || changes.length < 2) return false;
  const first = tellStart(flow);
  for (const { text, about } of changes.slice(0, unknown)) w.tell(text, about);
  const left = w.given(end);
  const verb = gone.sign > 0 ? come : out;
  w.tell(
    `{${gone.moment}又${verb}一批后，还有${left}${unit}|后来又${verb}一些，这时有${left}${unit}|接着又${verb}若干${unit}，现在有${left}${unit}|又${verb}一部分后，有${thing}${left}${unit}}，`,
  );
  let now = first;
  for (const change of changes.slice(0, unknown)) now = forward(flow, now, change).after;
  return w.ask(
    "between",
    gone.sign > 0
      ? w.step(left, "-", now, `又${come}#${unit}。`)
      : w.step(now, "-", left, `又${out}#${unit}。`),
    `{又${verb}多少${unit}？|后来又${verb}${thing}多少${unit}？|后来${verb}了多少${unit}${thing}？|求后来又${verb}多少${unit}。}`,
    measureOf(flow, `后来${verb}的${thing}`),
  );
}

/** Asks something of the changes. */
export function stockAsks(flow: Flow): boolean {
  const roll = flow.r.next();
  if (roll < 0.72) return asOf(flow);
  return roll < 0.9 ? backwards(flow) : between(flow);
}
