import { units } from "../../../measure";
import type { Person } from "../../../person";
import type { Tale, Value } from "../../../weaving/tale_en";
import type { Craft } from "./crafts";
import { counted, relate, step, sum } from "./parts";

/** What is known while things are made. */
export interface Shop {
  readonly t: Tale;
  readonly who: Person;
  readonly craft: Craft;
  readonly many: string;
}

/** How many pieces there are, and the hours that they took where that is told. */
export interface Made {
  readonly n: Value;
  readonly hours?: Value;
}

function hourly({ t, who, craft, many }: Shop): Made {
  const { random: r } = t;
  const [base, third] = craft.verb;
  const k = t.given(r.int(...craft.hourly));
  const hours = t.given(r.int(4, 12));
  const before = r.chance(0.3);
  t.fact(
    before
      ? `{in ${hours} hours of work, @ ${third} ${k} ${many} an hour|@ spends ${hours} hours in the workshop and ${third} ${k} ${many} in each of them|for ${hours} hours, @ ${third} ${many} at a rate of ${k} an hour|it takes @m an hour to ${base} ${k} ${many}, and @ keeps going for ${hours} hours}`
      : `{@ ${third} ${k} ${many} an hour and works for ${hours} hours|every hour, @ can ${base} ${k} ${many}; this time @ works for ${hours} hours|${k} ${many} an hour is what @ ${third}, and @ does so for ${hours} hours|working ${hours} hours, @ ${third} ${k} ${many} per hour}`,
    who,
  );
  return {
    n: step(
      t,
      k,
      "*",
      hours,
      `{${who.name} ${third} # ${many}.|In ${hours} hours, that makes # ${many}.}`,
    ),
    hours,
  };
}

function batches({ t, who, craft, many }: Shop): Made {
  const { random: r } = t;
  const [base, third] = craft.verb;
  const [k, b] = [t.given(r.int(4, 14)), t.given(r.int(3, 9))];
  t.fact(
    r.chance(0.5)
      ? `{@ ${third} ${b} batches of ${k} ${many}|one batch is ${k} ${many}, and @ finishes ${b} batches|@ ${third} ${many} in ${b} batches, ${k} at a time|there are ${k} ${many} in a batch, and @ gets ${b} batches done}`
      : `{on each of ${b} days, @ ${third} ${k} ${many}|@ ${third} ${k} ${many} a day for ${b} days|it takes @m ${b} days to get everything ready, at ${k} ${many} a day|for ${b} days in a row, @ manages to ${base} ${k} ${many} a day}`,
    who,
  );
  return {
    n: step(t, k, "*", b, `{In all there are # ${many}.|${who.name} ${third} # ${many} in all.}`),
  };
}

function material({ t, who, craft, many }: Shop): Made {
  const { random: r } = t;
  const [base, third] = craft.verb;
  const stuff = t.noun(craft.stuff).many;
  const per = t.given(r.int(...craft.per));
  const n = r.int(6, 40);
  const bought = r.chance(0.5);
  const bag = r.pick(
    [4, 5, 6, 8, 10, 12, 15, 20]
      .filter((k) => (n * per.n) % k === 0 && n * per.n > k)
      .concat(n * per.n),
  );
  if (!bought || bag === n * per.n) {
    const all = t.given(n * per.n);
    t.fact(
      `{@ has ${all} ${stuff}, enough to ${base} ${many} that take ${per} each|every ${craft.one} takes ${per} ${stuff}, and @ uses up ${all} of them|from a supply of ${all} ${stuff}, @ ${third} as many ${many} as possible, using ${per} for each|${all} ${stuff} are on the workbench, and each ${craft.one} that @ ${third} uses ${per} of them}`,
      who,
    );
    return {
      n: step(t, all, "/", per, `{This is enough for # ${many}.|${who.name} ${third} # ${many}.}`),
    };
  }
  const [k, b] = [t.given(bag), t.given((n * per.n) / bag)];
  const supply = step(
    t,
    k,
    "*",
    b,
    `{That is a supply of # ${stuff}.|${who.name} has # ${stuff}.}`,
  );
  t.fact(
    `{@ buys ${b} packs of ${k} ${stuff}|a dealer delivers ${b} packs of ${k} ${stuff} to @m|there are ${k} ${stuff} in a pack, and @ orders ${b} packs|@ starts with ${b} full packs, each with ${k} ${stuff}}`,
    who,
  );
  t.fact(
    `{each ${craft.one} takes ${per} ${stuff}, and nothing is left over|@ uses ${per} ${stuff} for every ${craft.one} until all are used up|out of every ${per} ${stuff}, @ ${third} one ${craft.one}, until nothing is left|all of them become ${many}, at ${per} ${stuff} apiece}`,
    who,
  );
  t.ask(
    "supply",
    supply,
    `{how many ${stuff} does @ have at the start|what is the number of ${stuff} that @ has to work with|how many ${stuff} is that in all|altogether, how many ${stuff} are there}?`,
    who,
  );
  return {
    n: step(t, supply, "/", per, `{This is enough for # ${many}.|${who.name} ${third} # ${many}.}`),
  };
}

function days({ t, who, craft, many }: Shop): Made {
  const { random: r } = t;
  const [base, third] = craft.verb;
  const one = t.given(2 * r.int(5, 20));
  const [x, y] = r.pick([
    ["on Monday", "on Tuesday"],
    ["in May", "in June"],
    ["in the morning", "in the afternoon"],
    ["in the first week", "in the second week"],
    ["on the first day", "on the second day"],
    ["in spring", "in summer"],
  ] as const);
  t.fact(
    `{${x}, @ ${third} ${one} ${many}|@ ${third} ${one} ${many} ${x}|@'s work adds up to ${one} ${many} ${x}|@ starts ${x} and ${third} ${one} ${many}}`,
    who,
  );
  const kind = r.pick(["relation", "relation", "other"] as const);
  let two: Value;
  if (kind === "other") {
    two = t.given(r.int(6, 40));
    t.fact(
      `{${y}, @ ${third} another ${two}|@ ${third} ${two} more ${y}|${y}, ${two} more ${many} are finished|${y} @ adds ${two} to them}`,
      who,
    );
  } else {
    const rel = relate(
      t,
      one,
      counted(many, 2, 9),
      `{${who.name} ${third} # ${many} ${y}.|That makes # ${many} ${y}.}`,
    );
    two = rel.value;
    const [a, b] = rel.order(y, x);
    t.fact(
      `{${a}, @ ${third} ${rel.amount} ${b}|${a}, @'s work yields ${rel.amount} ${b}|it turns out that ${a} @ ${third} ${rel.amount} ${b}|${a}, @ manages to ${base} ${rel.amount} ${b}}`,
      who,
    );
  }
  t.ask(
    "second",
    two,
    `{how many ${many} does @ ${base} ${y}|${y}, how many ${many} does @ ${base}|what number of ${many} does @ ${base} ${y}|how many ${many} come from @'s hands ${y}}?`,
    who,
    units(craft.one, `the ${many} that ${who.name} ${third} ${y}`),
  );
  return {
    n: sum(t, [one, two], `{Together that is # ${many}.|${who.name} ${third} # ${many} in all.}`),
  };
}

function helped({ t, who, craft, many }: Shop): Made {
  const { random: r } = t;
  const [base, third] = craft.verb;
  const other = t.person();
  const one = t.given(2 * r.int(5, 20));
  t.fact(
    `{${other.name} helps @m for free|@ has a friend, ${other.name}, who helps out|@ is not alone, for ${other.name} helps without pay|a neighbor called ${other.name} helps @m}`,
    who,
  );
  t.fact(
    `{@ ${third} ${one} ${many} for a sale|for a sale, @ ${third} ${one} ${many}|@ adds ${one} ${many} to the joint stock|${one} ${many} for a sale come from @m}`,
    who,
  );
  const line = `{${other.name} ${third} # ${many}.|From ${other.name} come # ${many}.}`;
  const rel = relate(t, one, counted(many, 2, 9), line);
  const [a, b] = rel.order(other.name, who.name);
  t.fact(
    `{${a} ${third} ${rel.amount} ${b}|${a} manages to ${base} ${rel.amount} ${b}|in the same time, ${a} ${third} ${rel.amount} ${b}|a look at the shelves shows that ${a} ${third} ${rel.amount} ${b}}`,
  );
  t.ask(
    "second",
    rel.value,
    `{how many ${many} does ${other.name} ${base}|what number of ${many} does ${other.name} ${base}|how many ${many} come from ${other.name}|how many of the ${many} are ${other.name}'s work}?`,
    undefined,
    units(craft.one, `the ${many} that ${other.name} ${third}`),
  );
  return {
    n: sum(
      t,
      [one, rel.value],
      `{Together they ${base} # ${many}.|Between the two of them there are # ${many}.}`,
    ),
  };
}

function dozens({ t, who, craft, many }: Shop): Made {
  const k = t.given(t.random.int(3, 12));
  const [base, third] = craft.verb;
  t.fact(
    `{@ ${third} ${k} dozen ${many}|it takes @m a week to ${base} ${k} dozen ${many}|with a friend's help, @ ${third} ${k} dozen ${many}|${k} dozen ${many} are what @ ${third} for the season}`,
    who,
  );
  return {
    n: step(
      t,
      k,
      "*",
      t.constant(12),
      `{${k} dozen ${many} are # pieces.|${who.name} ${third} # ${many}.}`,
    ),
  };
}

function growth({ t, who, craft, many }: Shop): Made {
  const { random: r } = t;
  const [base, third] = craft.verb;
  const k = r.pick([2, 2, 3]);
  const c = t.constant(k, k === 2 ? "twice" : "three times");
  const one = t.given(r.int(4, 15));
  t.fact(
    `{in the first week, @ ${third} ${one} ${many}|@ begins with ${one} ${many} in the first week|the first week's work of @'s new business is ${one} ${many}|@'s first week ends with ${one} ${many} finished}`,
    who,
  );
  t.fact(
    `{every week after that, @ ${third} ${c} as many as in the week before|each later week, the number is ${c} that of the week before|from then on, a week's output is always ${c} the previous one|orders grow so fast that each week @ ${third} ${c} as many as the week before}`,
    who,
  );
  t.fact(
    "{this goes on for three weeks|it stays like that for three weeks|three weeks go by in this way|the three weeks pass quickly}",
  );
  const two = step(
    t,
    one,
    "*",
    c,
    `{In the second week, ${who.name} ${third} # ${many}.|The second week's output is # ${many}.}`,
  );
  const three = step(
    t,
    two,
    "*",
    c,
    `{In the third week, ${who.name} ${third} # ${many}.|The third week's output is # ${many}.}`,
  );
  const asked = (week: string) =>
    `{how many ${many} does @ ${base} in the ${week} week|in the ${week} week, how many ${many} does @ ${base}|what is the number of ${many} that @ ${third} in the ${week} week|how many ${many} are made in @'s ${week} week}?`;
  t.ask("third", three, asked("third"), who, units(craft.one, `the ${many} of the third week`));
  return {
    n: sum(
      t,
      [one, two, three],
      `{In three weeks, that is # ${many}.|The three weeks add up to # ${many}.}`,
    ),
  };
}

/** Pieces that are made, in one of many ways. */
export function making(shop: Shop, steps: number): Made {
  const { t, who, craft, many } = shop;
  const { random: r } = t;
  const [base, third] = craft.verb;
  if (steps < 5 && r.chance(0.3)) {
    const n = t.given(6 * r.int(4, 25));
    t.fact(
      `{@ ${third} ${n} ${many} to sell|for a sale, @ ${third} ${n} ${many}|@'s workshop turns out ${n} ${many}|after weeks of work, @ has ${n} ${many} to sell}`,
      who,
    );
    return { n };
  }
  const way = r.pick([hourly, batches, material, days, helped, dozens, growth]);
  const made = way(shop);
  const by = way === helped ? "they" : "@";
  const [does, is] = way === helped ? ["do", "they"] : ["does", "@"];
  const span = way === growth ? " in the three weeks" : " in all";
  t.ask(
    "made",
    made.n,
    `{how many ${many} ${does} ${by} ${base}${span}|what is the number of ${many} that ${is} ${way === helped ? base : third}${span}|how many ${many} does this make${span}|altogether, how many ${many} ${does} ${by} ${base}${way === growth ? " in the three weeks" : ""}}?`,
    way === helped ? undefined : who,
    units(craft.one, `the ${many} that are made`),
  );
  return made;
}
