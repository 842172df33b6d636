import type { Knot } from "../../../weaving/web_zh";
import { asked, nice } from "./kit";
import type { Purse } from "./subjects";

/** The seller's side: bought in, sold dearer, perhaps the last of them cheaper. */
export function selling(p: Purse): boolean {
  const { w, r } = p.t;
  const [x] = r.shuffle(p.items);
  const { unit, name, range } = x!;
  if (
    /票|盒饭|眼镜/.test(name) ||
    /饭馆|菜馆|早餐|包子|夜市|小吃街|市场|车站|打印|图文|早市|动物|海洋|影/.test(p.shop)
  )
    return false;
  const cost = nice(r, range);
  const n = 5 * r.int(4, 24);
  const [a, all] = [w.given(cost), w.given(n)];
  w.tell(
    `{${p.shop}以每${unit}${a}元的价格进了${all}${unit}${name}|${p.shop}进了${all}${unit}${name}，每${unit}进价${a}元}，`,
  );
  const paid = w.step(a, "*", all, `进货一共花了#元。`);
  const gain = Math.max(1, Math.round((cost * r.int(20, 80)) / 100));
  const up = w.given(gain);
  let price: Knot;
  if (r.chance(0.5)) {
    w.tell(`{卖的时候每${unit}加价${up}元|每${unit}比进价贵${up}元卖出}，`);
    price = w.step(a, "+", up, `每${unit}卖#元。`);
  } else {
    price = w.given(cost + gain);
    w.tell(`{卖出时每${unit}${price}元|每${unit}卖${price}元}，`);
  }
  const sold = w.given(r.chance(0.5) ? n : 5 * r.int(2, n / 5 - 1));
  const first = w.step(
    price,
    "*",
    sold.value === n ? all : sold,
    `${sold.value === n ? "" : "先"}卖得#元。`,
  );
  let income = first;
  if (sold.value === n) w.tell(`{很快全部卖完|一周就卖光了}，`);
  else {
    w.tell(`这样卖了${sold}${unit}，`);
    const left = w.step(all, "-", sold, `这样卖了以后还剩#${unit}。`);
    if (r.chance(0.3))
      return w.ask(
        "short",
        w.step(paid, "-", first, "还差#元收回本钱。"),
        `{这时卖得的钱比进货的钱还少多少元？|还要再卖多少元才能收回进货的钱？}`,
      );
    const low = w.given(Math.max(1, price.value - r.int(1, Math.max(1, gain - 1))));
    if (low.value >= price.value) return false;
    w.tell(`{剩下的每${unit}只卖${low}元，全部卖完|余下的降到每${unit}${low}元，也都卖光了}，`);
    income = w.step(first, "+", w.step(left, "*", low, `剩下的卖得#元。`), `一共卖得#元。`);
  }
  if (r.chance(sold.value === n ? 0.12 : 0.35))
    return w.ask(
      "income",
      income,
      asked(r, `{这些${name}一共卖了多少元？|这些${name}一共收入多少元？}`),
    );
  if (income.value <= paid.value) return false;
  const profit = w.step(income, "-", paid, `赚了#元。`);
  return w.ask(
    "profit",
    profit,
    asked(
      r,
      `{这批${name}一共赚了多少元？|卖完以后能赚多少元？|${p.shop}从这批${name}上赚了多少元？}`,
    ),
  );
}
