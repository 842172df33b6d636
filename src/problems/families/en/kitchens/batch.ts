import { divisors } from "../../../family";
import { units } from "../../../measure";
import type { Person } from "../../../person";
import type { Tale, Value } from "../../../weaving/tale_en";
import { amount, be, kindOf, nounsOf, oneOf, type Ware } from "./common";
import { DISHES, type Dish } from "./dishes";
import { ingredients } from "./ingredients";
import type { Kitchen } from "./kitchen";
import { selling } from "./selling";
import { shopping } from "./shopping";

/** What one person cooks for an occasion: a recipe scaled, bought for, and perhaps sold. */
export function batch(t: Tale): void {
  const { random: r } = t;
  const cook = t.person();
  const dish = r.pick(DISHES);
  const noun = nounsOf(t);
  const many = noun(dish.batch).many;
  const pieces = noun(dish.piece).many;
  noun(oneOf(dish.unit));
  if (r.chance(0.25)) {
    t.fact(
      `{@ {is cooking|is in charge of the kitchen} for ${dish.occasion}|${dish.occasion} is coming, and @ helps in the kitchen|everybody looks forward to ${dish.occasion}, and so does @}`,
      cook,
    );
  }
  const items = ingredients(t, dish, noun);
  const yields = t.given(r.int(...dish.pieces));
  const { batches, made } = howMany(t, cook, dish, many, pieces, yields);
  const all = `${batches} ${many}`;
  const kitchen: Kitchen = { cook, dish, noun, batches, all };
  const totals = items.map(({ value, ware }) => {
    const total = t.step(value, "*", batches, `${all} take # ${kindOf(ware)}.`);
    t.ask(
      `total ${ware.unit === ""}`,
      total,
      `{how many ${kindOf(ware)} does @ need{ in all|}|how many ${kindOf(ware)} are needed for all {of this|the ${many}}|for all the ${many}, how many ${kindOf(ware)} does @ {use|need}|what number of ${kindOf(ware)} does @ need altogether}?`,
      cook,
      amount(ware, `the ${ware.name} that ${cook.name} needs`),
    );
    return { total, ware, value };
  });
  compare(t, kitchen, totals);
  const bought = shopping(t, kitchen, totals, items);
  selling(t, kitchen, made ?? yields, pieces, bought, made !== undefined);
}

/** The sum of the measured ingredients, and how much more there is of one than of another. */
function compare(
  t: Tale,
  { cook, dish, all }: Kitchen,
  totals: readonly { total: Value; ware: Ware }[],
): void {
  const same = totals.filter(({ ware }) => ware.unit !== "");
  const [a, b] = same;
  if (!a || !b) return;
  const names = `${same
    .slice(0, -1)
    .map(({ ware }) => ware.name)
    .join(", ")} and ${same.at(-1)?.ware.name}`;
  const sum = t.sum(
    same.map(({ total }) => total),
    `For ${all}, that is # ${dish.unit} of ${names}.`,
  );
  t.ask(
    "all",
    sum,
    `{how many ${dish.unit} of ${names} does @ need{ in all| altogether}|${names} together, how many ${dish.unit} does @ need|how many ${dish.unit} do the ${names} for all this come to}?`,
    cook,
  );
  const [x, y] = a.total.n > b.total.n ? [a, b] : [b, a];
  t.ask(
    "gap",
    t.step(x.total, "-", y.total, `That is # ${dish.unit} more.`),
    `{how many more ${dish.unit} of ${x.ware.name} than of ${y.ware.name} does @ need|by how many ${dish.unit} does the ${x.ware.name} for all this exceed the ${y.ware.name}|how many fewer ${dish.unit} of ${y.ware.name} than of ${x.ware.name} are needed for all this}?`.replace(
      "does the",
      be(x.ware.name) === "is" ? "does the" : "do the",
    ),
    cook,
  );
}

/** The number of batches: told, in parts, or from what the guests eat. */
function howMany(
  t: Tale,
  cook: Person,
  dish: Dish,
  many: string,
  pieces: string,
  yields: Value,
): { readonly batches: Value; readonly made?: Value } {
  const { random: r } = t;
  const { verb, batch: one, occasion } = dish;
  const verbs = verb.endsWith("y")
    ? `${verb.slice(0, -1)}ies`
    : /(?:sh|ss)$/.test(verb)
      ? `${verb}es`
      : `${verb}s`;
  const way = r.pick(["told", "days", "more", "eaten", "wanted", "dozens", "tables"] as const);
  if (way === "told") {
    const b = t.given(r.int(2, 9));
    t.fact(
      `{for ${occasion}, @ ${verbs} ${b} ${many}|@ {wants to|is going to} ${verb} ${b} ${many} for ${occasion}|@ has promised {to ${verb} |}${b} ${many} for ${occasion}|${occasion} needs ${b} ${many}, and @ ${verbs} them all}`,
      cook,
    );
    return { batches: b };
  }
  if (way === "days" || way === "more") {
    const [x, y] = [t.given(r.int(2, 6)), t.given(r.int(2, 4))];
    const times = way === "more" && r.chance(0.5);
    const sum = times
      ? t.step(x, "*", y, `On Saturday there are # ${many}.`)
      : way === "more"
        ? t.step(x, "+", y, `On Saturday there are # ${many}.`)
        : y;
    t.fact(
      `{on Friday, @ ${verbs} ${x} ${many} for ${occasion}|@ ${verbs} ${x} ${many} on Friday|for ${occasion}, @ ${verbs} ${x} ${many} on Friday}`,
      cook,
    );
    t.fact(
      way === "days"
        ? `{on Saturday, @ makes another ${y}|@ makes another ${y} on Saturday|another ${y} {are|have to be} made on Saturday|Saturday adds another ${y} ${many}}`
        : times
          ? `{on Saturday, @ makes ${y} times as many|@ makes ${y} times as many on Saturday|${y} times as many {are|have to be} made on Saturday}`
          : `{on Saturday, @ makes ${y} more than on Friday|@ makes ${y} more on Saturday than on Friday|the number for Saturday is ${y} larger than that for Friday}`,
      cook,
    );
    const total = t.step(x, "+", sum, `On both days together that is # ${many}.`);
    t.ask(
      "batches",
      total,
      `{how many ${many} does @ make {in all|on both days}|on both days together, how many ${many} does @ ${verb}}?`,
      cook,
    );
    return { batches: total };
  }
  t.fact(
    `{a ${one} {makes|gives} ${yields} ${pieces}|@ gets ${yields} ${pieces} out of a ${one}|there are ${yields} ${pieces} in {each|a} ${one}|one ${one} is enough for ${yields} ${pieces}}`,
    cook,
  );
  const b = r.int(2, 8);
  const total = b * yields.n;
  const line = `That takes # ${many}.`;
  const want = (text: string) => t.fact(text, cook);
  let pieceCount: Value;
  const plates = divisors(total, 2, 4);
  const rooms = divisors(total, 2, 20).filter((n) => total / n > 1 && total / n < 13);
  if (way === "dozens" && total % 12 === 0) {
    const dozens = t.given(total / 12);
    pieceCount = t.step(dozens, "*", t.constant(12), `${dozens} dozen are # ${pieces}.`);
    want(
      `{${occasion} needs ${dozens} dozen ${pieces}|@ wants {to have |}${dozens} dozen ${pieces} for ${occasion}|@ has to have ${dozens} dozen ${pieces} ready for ${occasion}}`,
    );
  } else if (way === "tables" && rooms.length > 0) {
    const tables = t.given(r.pick(rooms));
    const seats = t.given(total / tables.n);
    pieceCount = t.step(tables, "*", seats, `The guests want # ${pieces}.`);
    want(
      `{${tables} tables with ${seats} guests each are set, and everybody gets one ${dish.piece}|at ${occasion}, there are ${tables} tables of ${seats} people, each of whom gets one ${dish.piece}|@ serves one ${dish.piece} to everyone at the ${tables} tables, and ${seats} people sit at each of them}`,
    );
  } else if (way === "eaten" && plates.length > 0) {
    const each = t.given(r.pick(plates));
    const guests = t.given(total / each.n);
    pieceCount = t.step(guests, "*", each, `The guests want # ${pieces}.`);
    want(
      `{each of the ${guests} guests {gets|is to have} ${each} ${pieces}|${guests} people come to ${occasion}, and @ plans ${each} ${pieces} for each of them|@ expects ${guests} guests and counts on ${each} ${pieces} a person|for {each|every one} of ${guests} guests, @ plans ${each} ${pieces}}`,
    );
  } else {
    pieceCount = t.given(total);
    want(
      `{@ wants to have ${pieceCount} ${pieces} for ${occasion}|${occasion} needs ${pieceCount} ${pieces}|for ${occasion}, @ has to make ${pieceCount} ${pieces}|${pieceCount} ${pieces} are ordered from @m for ${occasion}}`,
    );
  }
  t.ask(
    "pieces",
    pieceCount,
    `{how many ${pieces} are needed{ in all|}|how many ${pieces} does @ need for ${occasion}|for ${occasion}, how many ${pieces} have to be made}?`,
    cook,
    units(dish.piece, `the ${pieces} that are needed`),
  );
  const found = t.step(pieceCount, "/", yields, line);
  t.ask(
    "batches",
    found,
    `{how many ${many} does @ have to make|how many times does @ have to make the recipe|for all these ${pieces}, how many ${many} are needed|what number of ${many} is enough}?`,
    cook,
    units(one, `the ${many} that are needed`),
  );
  return { batches: found, made: pieceCount };
}
