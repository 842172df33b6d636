import type { Random } from "../../../../common/random";
import { cost } from "../../../measure";
import { noun } from "../../../nouns";
import type { Story } from "../../../story";
import { listed, named } from "../../../words_en";
import { aside } from "./asides";
import { planOf } from "./compose";
import { Deal, rowsOf, ware } from "./deal";
import { FIRST_ITEMS, type Item, itemOf, MORE_ITEMS } from "./items";
import { askLast, type Outcome, tellAll } from "./outcome";
import { SHOPS } from "./shops";
import { billed, paid, SPENDING_ENDS, SPENDING_MIDDLES } from "./spending";

const PLACES = rowsOf(SHOPS).map(([place = "", goods = "", plans = ""]) => ({
  place,
  goods: goods.split(",").map(ware),
  plans: plans.split(";"),
}));

/** Where one goes again and again. */
const DAILY = /bakery|market|fruit|deli|butcher|flower|pet|chocolate|drugstore|tea|cheese|bait/;

/** The bill of one shop: several things, discounts and fees, and how it is paid. */
export const shop = (steps: number) => (s: Story, r: Random) => {
  const plan = planOf(r, steps, FIRST_ITEMS, MORE_ITEMS, SPENDING_MIDDLES, SPENDING_ENDS);
  if (!plan) return false;
  const { middles, end } = plan;
  const twice = middles.includes("percent") && middles.includes("coupon");
  if (twice || (middles.includes("repeat") && end !== "")) return false;
  const d = new Deal(s, r);
  const who = named(s, r);
  const { place, goods, plans } = r.pick(PLACES);
  if (middles.includes("repeat") && !DAILY.test(place)) return false;
  const items: Item[] = [];
  for (const [i, w] of r.sample(goods, plan.terms.length).entries()) {
    const found = itemOf(d, plan.terms[i]!, w, items[0]);
    if (!found) return false;
    s.noun(r, [noun(w.one, [], w.many)]);
    items.push(found);
  }
  const costs = items.map((item) => item.cost());
  let total = costs[0]!;
  if (costs.length > 1) {
    const line = r.pick([
      "in all, that is # dollars.",
      "altogether, it costs # dollars.",
      "the whole bill is # dollars.",
    ]);
    total = s.chain(
      costs,
      costs.slice(1).map(() => "+" as const),
      line,
    );
  }
  const wish = end === "short" || (end === "" && !middles.includes("repeat") && r.chance(0.4));
  const outcomes: Outcome[] = [];
  for (const name of ["coupon", "percent", "fee", "repeat", end]) {
    const isEnd = name === end;
    if (name === "" || (!isEnd && !middles.includes(name))) continue;
    const outcome = isEnd ? paid(d, who, name, total) : billed(d, name, total, wish);
    if (!outcome || outcome.total.n <= 0 || outcome.total.n > 5000) return false;
    outcomes.push(outcome);
    total = outcome.total;
  }
  const opening = outcomes.map((outcome) => outcome.opening).find(Boolean);
  const to = r.pick(plans);
  const arrive = r.pick([
    `@ ~~want to ${to} and ~~go to the ${place}`,
    `@ ~~go to the ${place} because @ ~~want to ${to}`,
    `to ${to}, @ ~~need a few things from the ${place}`,
    `@ ~~visit the ${place}`,
    `@ ~~plan to ${to}`,
    `@ ~~stop at the ${place} on the way home`,
  ]);
  const early = opening && r.chance(0.5);
  const arrived = opening || r.chance(0.75);
  if (early) d.tell(who, opening);
  if (arrived) d.tell(who, arrive);
  if (opening && !early) d.tell(who, opening);
  if (arrived && !arrive.includes("~~plan") && r.chance(0.15)) d.tell(who, aside(d, "shop"));
  tellItems(d, who, items, wish);
  tellAll(d, who, outcomes);
  const standard = wish
    ? "{how much money ~~do @ need|how many dollars ~~do @ need for everything|what will the total be, in dollars}".replace(
        "will the total be",
        d.past ? "was the total" : "is the total",
      )
    : "{how much ~~do @ {pay|spend} {in all|altogether|in total}|how many dollars ~~do @ {pay|spend} {in all|altogether|}|what ~~is the total that @ ~~pay, in dollars|what ~~do everything cost together, in dollars}"
        .replace("~~is", "=is")
        .replace("~~do everything", "=do everything");
  const last = outcomes.at(-1) ?? { total };
  askLast(d, who, last, standard, cost(`the money that ${who.name} pays`, who));
  return true;
};

const VERBS = ["buy", "buy", "pick up", "get", "pick out", "choose", "take", "order"];

function tellItems(d: Deal, who: ReturnType<typeof named>, items: readonly Item[], wish: boolean) {
  const { r } = d;
  const verb = () =>
    wish
      ? `~~${r.pick(["want", "plan", "hope"])} to ${r.pick(["buy", "get", "order"])}`
      : `~~${r.pick(VERBS)}`;
  const list = listed(items.map(({ bare }) => bare));
  const prices = items.map(({ price }) => price);
  const way = r.next();
  if (way < 0.4 && items.every(({ full }) => full !== "")) {
    d.tell(who, `@ ${verb()} ${listed(items.map(({ full }) => full))}`);
  } else if (way < 0.6) {
    d.tell(who, ...joined(d, prices), `@ ${verb()} ${list}`);
  } else if (way < 0.8) {
    d.tell(who, `@ ${verb()} ${list}`, ...joined(d, prices));
  } else {
    for (const [i, { bare, full, price }] of items.entries()) {
      const also = i === 0 ? "" : r.pick(["also ", "then ", "then also "]);
      if (full !== "" && r.chance(0.7)) d.tell(who, `@ ${also}${verb()} ${full}`);
      else d.tell(who, `@ ${also}${verb()} ${bare}`, price);
    }
  }
}

/** Two prices in one sentence, now and then. */
function joined(d: Deal, prices: readonly string[]): string[] {
  const [a, b, ...more] = prices;
  if (!a || !b || d.r.chance(0.6) || /,/.test(a + b)) return [...prices];
  return [`${a}, and ${b}`, ...more];
}
