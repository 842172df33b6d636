import { divisors } from "../../../family";
import { money, units } from "../../../measure";
import { plural } from "../../../nouns";
import type { Value } from "../../../weaving/tale_en";
import type { Shop } from "./making";
import { portion, share, step, sum } from "./parts";

/** What is still there for sale, and how a sentence calls it. */
export interface Stock {
  readonly n: Value;
  readonly called: string;
}

/** Pieces that spoil, are given away or kept. */
export function losing({ t, who, craft, many }: Shop, start: Value, times: number): Stock {
  const { random: r } = t;
  let n = start;
  let called = `all of the ${many}`;
  for (const kind of r.sample(["spoil", "gift", "keep", "order"] as const, times)) {
    const first = n === start;
    const group = first ? `the ${many}` : `the remaining ${many}`;
    let gone: Value;
    if (kind === "gift") {
      const [k, m] = [t.given(r.int(2, 5)), t.given(r.int(2, 4))];
      const whom = r.pick(["cousins", "neighbors", "teachers", "aunts", "old friends", "nurses"]);
      gone = step(t, k, "*", m, `{The ${whom} get # ${many}.|${who.name} gives away # ${many}.}`);
      t.fact(
        `{@ gives ${m} ${many} to each of ${k} ${whom}|each of @'s ${k} ${whom} gets ${m} of them as a present|as presents, @ sends ${m} ${many} each to ${k} ${whom}|${k} ${whom} come by, and @ lets each of them take ${m}}`,
        who,
      );
    } else {
      const verb = { spoil: "loses", keep: "keeps", order: "donates" }[kind];
      const line = `{${who.name} ${verb} # ${many}.|So ${who.name} ${verb} # of them.}`;
      const some = portion(t, n, kind === "spoil" ? 0.25 : 0.5, line);
      gone = some.value;
      const of = `${some.of} of ${group}`;
      t.fact(
        {
          spoil: `{${of} ${craft.spoil}|unfortunately, ${of} ${craft.spoil}|@ is annoyed because ${of} ${craft.spoil}|it is bad luck that ${of} ${craft.spoil}}`,
          keep: `{@ keeps ${of}|${of} stay at @'s home|@ puts ${of} aside for @'s family|@ does not want to sell ${of}}`,
          order: `{${of} go to a museum as a donation|@ donates ${of} to a hospital|a raffle gets ${of} as a donation from @m|to help a charity, @ hands over ${of}}`,
        }[kind],
        who,
      );
    }
    if (gone.role === "derived") {
      const asked = {
        spoil: `{how many ${many} ${craft.spoil}|what is the number of ${many} that ${craft.spoil}|how many of the ${many} ${craft.spoil}|how many ${many} does @ lose because they ${craft.spoil}}?`,
        gift: `{how many ${many} does @ give away as presents|how many presents is that in all|how many ${many} does @ hand out in this way|what number of ${many} are presents}?`,
        keep: `{how many ${many} does @ keep|how many of the ${many} are not for sale|what number of ${many} does @ put aside|how many ${many} stay with @m}?`,
        order: `{how many ${many} does @ donate|how many of the ${many} are donated|what number of ${many} does @ donate|how many ${many} go away as a donation}?`,
      }[kind];
      t.ask("gone", gone, asked, who, units(craft.one, `the ${many} that are gone`));
    }
    n = step(
      t,
      n,
      "-",
      gone,
      `{That leaves # ${many}.|${who.name} then has # ${many} left.|After that, there remain # ${many}.}`,
    );
    called = `the remaining ${many}`;
  }
  if (n !== start) {
    t.ask(
      "left",
      n,
      `{how many ${many} does @ have left to sell|how many ${many} are left for the sale|how many ${many} can @ still sell|what number of ${many} remain for sale}?`,
      who,
      units(craft.one, `the ${many} that are left`),
    );
  }
  return { n, called };
}

/** A sale: the money that it brings, the price of a piece where there is one. */
export interface Sale {
  readonly income: Value;
  readonly price?: Value;
  readonly sold: Value;
}

function priced({ t, who, craft, many }: Shop, { n, called }: Stock, where: string): Sale {
  const { random: r } = t;
  const price = t.given(r.int(...craft.price));
  t.fact(
    `{@ sells ${called} for $${price} each ${where}|${called} are sold ${where} at $${price} apiece|${where}, @ finds buyers for ${called} and charges $${price} for each ${craft.one}|@ asks $${price} for a ${craft.one} and sells ${called} ${where}}`,
    who,
  );
  return {
    income: step(
      t,
      n,
      "*",
      price,
      `{The sale brings # dollars.|For the ${many}, ${who.name} gets # dollars.}`,
    ),
    price,
    sold: n,
  };
}

function packed(shop: Shop, { n, called }: Stock, where: string): Sale {
  const { t, who, craft, many } = shop;
  const { random: r } = t;
  const sizes = divisors(n.n, 2, 12);
  const k = t.given(sizes.length > 0 ? r.pick(sizes) : 3);
  const packs = plural(craft.pack);
  const count = step(t, n, "/", k, `{That fills # ${packs}.|There are # ${packs} to sell.}`);
  const price = t.given(Math.round(k.n * craft.price[0] * (0.85 + 0.4 * r.next())));
  t.fact(
    `{@ packs ${called} into ${packs} of ${k}|${called} go into ${packs}, ${k} to a ${craft.pack}|@ fills ${packs} with ${k} ${many} each until ${called} are packed|to sell them more easily, @ puts ${called} into ${packs} of ${k}}`,
    who,
  );
  t.fact(
    `{@ sells every ${craft.pack} for $${price} ${where}|each ${craft.pack} brings @m $${price} ${where}|${where}, a ${craft.pack} costs $${price}, and @ sells every one|${where}, buyers pay @m $${price} for a ${craft.pack}, and all are sold}`,
    who,
  );
  t.ask(
    "packs",
    count,
    `{how many ${packs} does @ fill|how many ${packs} does @ need|what number of ${packs} does @ get|into how many ${packs} do the ${many} go}?`,
    who,
    units(craft.pack, `the ${packs} that are filled`),
  );
  return {
    income: step(
      t,
      count,
      "*",
      price,
      `{The ${packs} bring # dollars.|${who.name} takes in # dollars.}`,
    ),
    sold: n,
  };
}

function reduced({ t, who, craft, many }: Shop, { n }: Stock, where: string): Sale {
  const { random: r } = t;
  const k = t.given(Math.max(2, Math.round(n.n * (0.3 + 0.5 * r.next()))));
  const price = t.given(2 * r.int(Math.ceil(craft.price[0] / 2), Math.floor(craft.price[1] / 2)));
  const rest = step(
    t,
    n,
    "-",
    k,
    `{There remain # ${many} for the lower price.|# ${many} go at the lower price.}`,
  );
  const kind = r.pick(["off", "half", "percent", "own"] as const);
  const line = "{The lower price is # dollars.|Later a piece costs # dollars.}";
  const first = t.fact(
    `{@ sells ${k} of the ${many} for $${price} each ${where}|${where}, $${price} is the price of a ${craft.one}, and @ sells ${k} at this price|${where}, @ finds ${k} buyers who pay $${price} each for one ${craft.one}|the first ${k} ${many} are sold ${where} at $${price} apiece}`,
    who,
  );
  let low: Value;
  if (kind === "off") {
    const d = t.given(r.int(1, Math.max(2, Math.floor(price.n / 3))));
    low = step(t, price, "-", d, line);
    t.fact(
      `{in the evening, @ takes $${d} off the price and sells all the others|to sell the others as well, @ lowers the price by $${d}, and they all go|the others are sold for $${d} less each|for each of the others, @ takes $${d} less}`,
      who,
      first,
    );
  } else if (kind === "half") {
    const c = t.constant(2, "half");
    low = step(t, price, "/", c, line);
    t.fact(
      `{@ sells all the others at ${c} that price|before closing, all the others go for ${c} the price|everything else is sold at ${c} price|the others find buyers only when @ asks for ${c} of that price}`,
      who,
      first,
    );
  } else if (kind === "percent") {
    const p = t.given(r.pick([10, 20, 25, 50]));
    const cut = t.percent(price, p, `The reduction is # dollars.`, 0.05);
    low = step(t, price, "-", cut, line, 0.05);
    t.fact(
      `{@ reduces the price by ${p}% and sells all the others|all the others are sold with a reduction of ${p}%|for the others, @ grants a discount of ${p}% on the price, and they sell|with ${p}% off, all the others are sold too}`,
      who,
      first,
    );
  } else {
    low = t.given(Math.max(1, price.n - r.int(1, Math.max(2, Math.floor(price.n / 2)))));
    t.fact(
      `{all the others are sold for $${low} each|@ lets the others go for $${low} apiece|the others bring only $${low} each|later @ sells all the others at $${low} apiece}`,
      who,
      first,
    );
  }
  if (low.role === "derived") {
    t.ask(
      "low",
      low,
      `{what does a ${craft.one} cost after the reduction, in dollars|to how many dollars does @ lower the price|how many dollars does a ${craft.one} cost in the end|what is the lower price, in dollars}?`,
      who,
    );
  }
  const one = step(
    t,
    k,
    "*",
    price,
    `{At the full price it is # dollars.|The first ones bring # dollars.}`,
  );
  const two = step(
    t,
    rest,
    "*",
    low,
    `{At the lower price it is # dollars.|The others bring # dollars.}`,
    0.05,
  );
  t.ask(
    "lowIncome",
    two,
    `{how many dollars do the ${many} at the lower price bring|how much money does @ get for the ${many} at the lower price|what do the cheaper ${many} bring, in dollars|how many dollars does @ take in at the lower price}?`,
    who,
    money("the money for the cheaper ones", who),
  );
  if (one.n > two.n) {
    t.ask(
      "gap",
      step(t, one, "-", two, "The difference is # dollars.", 0.05),
      `{how many dollars more do the ${many} at the full price bring than those at the lower price|by how many dollars do the ${many} at the full price bring more than the cheaper ones|how much less money do the cheaper ${many} bring than the ones at the full price|what is the difference between the money at the full price and at the lower price}?`,
      who,
    );
  }
  return {
    income: sum(
      t,
      [one, two],
      `{Together they bring # dollars.|The whole sale brings # dollars.}`,
      0.05,
    ),
    sold: n,
  };
}

function unsold({ t, who, craft, many }: Shop, { n }: Stock, where: string): Sale {
  const { random: r } = t;
  const price = t.given(r.int(...craft.price));
  const some = share(t, n, `{The sold ones number #.|Buyers take # ${many}.}`);
  t.fact(
    `{${where}, @ offers the ${many} for $${price} each|@ puts a price of $${price} on every ${craft.one} ${where}|the price that @ asks ${where} is $${price} for a ${craft.one}|${where}, a ${craft.one} from @m costs $${price}}`,
    who,
  );
  t.fact(
    `{@ sells ${some.of} of what @ has to offer|buyers take ${some.of} of what @ has on offer|only ${some.of} of these goods are sold|by the end, ${some.of} of the ${many} on offer are sold}`,
    who,
  );
  t.ask(
    "sold",
    some.value,
    `{how many ${many} does @ sell|how many ${many} find a buyer|what number of ${many} are sold|how many of the ${many} does @ sell}?`,
    who,
    units(craft.one, `the ${many} that are sold`),
  );
  t.ask(
    "unsold",
    step(
      t,
      n,
      "-",
      some.value,
      `{${who.name} takes # ${many} home again.|That leaves # ${many} unsold.}`,
    ),
    `{how many ${many} does @ take home again|how many ${many} find no buyer|how many ${many} remain unsold|what number of ${many} are not sold}?`,
    who,
  );
  return {
    income: step(
      t,
      some.value,
      "*",
      price,
      `{They bring # dollars.|${who.name} takes in # dollars.}`,
    ),
    price,
    sold: some.value,
  };
}

/** The sale of what is left. */
export function selling(shop: Shop, stock: Stock, where: string): Sale {
  const { t, who, many } = shop;
  const sale = t.random.pick([priced, packed, reduced, unsold])(shop, stock, where);
  t.ask(
    "income",
    sale.income,
    `{how many dollars does @ take in|how much money does @ get for the ${many}|what does the sale bring @m, in dollars|how many dollars does the sale of the ${many} bring}?`,
    who,
    money(`the money that ${who.name} takes in`, who),
  );
  return sale;
}
