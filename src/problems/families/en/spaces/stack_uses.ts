import { money, size, units } from "../../../measure";
import { plural } from "../../../nouns";
import type { Tale, Value } from "../../../weaving/tale_en";
import { between, dividing, SHARES, say, spend } from "./kit";
import type { PILES } from "./things";

/** A pile as it stands. */
export interface State {
  readonly pile: (typeof PILES)[number];
  readonly many: string;
  readonly whole: Value;
  readonly level: Value;
}

/** What comes of a pile. */
export type Use = (t: Tale, state: State, p: ReturnType<Tale["person"]>) => void;

/** Some are taken away. */
export const taken: Use = (t, { pile, many, whole, level }, p) => {
  const { random: r } = t;
  const way = r.pick(["plain", "share", "percent", "layers", "daily"] as const);
  let gone: Value;
  if (way === "plain") {
    gone = t.given(between(t, 2, whole.n * 0.7));
    t.fact(
      `{then ${gone} of the ${many} are taken away|${gone} ${many} are carried off|later, @ takes ${gone} of the ${many} away|the next day, ${gone} of the ${many} are gone}`,
      p,
    );
  } else if (way === "share") {
    const n = r.pick([2, 3, 4, 5]);
    const k = t.constant(n, SHARES[n]);
    gone = t.step(whole, "/", k, `# ${many} are taken away.`);
    t.fact(
      `{then ${k} of the ${many} are taken away|${k} of the ${many} are carried off|later, @ takes ${k} of the ${many} away|the next day, ${k} of all the ${many} are gone}`,
      p,
    );
  } else if (way === "percent") {
    const k = t.given(r.pick([10, 20, 25, 40, 50, 75]));
    gone = t.percent(whole, k, `# ${many} are taken away.`);
    t.fact(
      `{then ${k}% of the ${many} are taken away|${k}% of the ${many} are carried off|later, @ takes ${k}% of the ${many} away|the next day, ${k}% of all the ${many} are gone}`,
      p,
    );
  } else if (way === "layers") {
    const k = t.given(r.int(2, 3));
    gone = t.step(level, "*", k, `# ${many} are taken away.`);
    const layers = plural(pile.layer);
    t.fact(
      `{then ${k} full ${layers} are taken away|${k} full ${layers} are carried off|later, @ takes ${k} full ${layers} away|the next day, ${k} full ${layers} are gone}`,
      p,
    );
  } else {
    const d = t.given(r.int(3, 7));
    const k = t.given(between(t, 2, whole.n / d.n));
    gone = t.step(k, "*", d, `In ${d} days it is # ${many}.`);
    t.fact(
      `{every day, ${k} of the ${many} are taken away, for ${d} days|over the next ${d} days, ${k} of the ${many} a day are carried off|for ${d} days, @ takes ${k} of the ${many} away each day|${k} of the ${many} are needed each day, for ${d} days}`,
      p,
    );
  }
  const left = t.step(whole, "-", gone, say(t, `{That leaves|There remain} # ${many}.`));
  t.ask(
    "gone",
    gone,
    `{how many ${many} are gone|how many of the ${many} are no longer there|what number of ${many} is taken away}?`,
    undefined,
    units(pile.one, `the ${many} that are gone`),
  );
  t.ask(
    "left",
    left,
    `{how many ${many} are left|how many ${many} {are still there|remain} then|after that, how many ${many} are still there}?`,
    undefined,
    units(pile.one, `the ${many} that are left`),
  );
  const k = dividing(t, left.n, 2, 40);
  if (k === undefined) return;
  const per = t.given(k);
  const car = r.pick(["cart", "truck", "van", "wagon"]);
  t.noun(car);
  t.fact(
    `{the others are moved by ${car}, ${per} on each trip|what is left is moved on a ${car} that takes ${per} at a time|@ moves the others on a ${car} with room for ${per} of them|a ${car} takes the others away, ${per} on each trip}`,
    p,
  );
  t.ask(
    "trips",
    t.step(left, "/", per, "That takes # trips."),
    `{how many trips does that take|how many times does the ${car} have to go|how many trips are needed for the others}?`,
    undefined,
    units("trip", "the trips"),
  );
};

/** All of it is weighed. */
export const heavy: Use = (t, { pile, many, whole }, p) => {
  const { random: r } = t;
  const [least, most] = pile.weight;
  const w = t.given(most === 1 ? r.int(2, 9) : r.int(least, most));
  const u = most === 1 ? "ounces" : "pounds";
  t.fact(
    `{each of the ${many} weighs ${w} ${u}|one ${pile.one} weighs ${w} ${u}|the weight of {a|each} ${pile.one} is ${w} ${u}|{a|every} ${pile.one} has a weight of ${w} ${u}}`,
  );
  const all = t.step(whole, "*", w, say(t, `{All the ${many} weigh|Together they weigh} # ${u}.`));
  t.ask(
    "weight",
    all,
    `{how much do all the ${many} weigh, in ${u}|how many ${u} do all the ${many} weigh together|what is the weight of all the ${many}, in ${u}}?`,
    undefined,
    size("weight", u, `the weight of the ${many}`),
  );
  if (r.chance(0.5)) {
    const own = t.given(r.int(10, 90));
    t.fact(
      `{what they lie on weighs another ${own} ${u}|the straps and covers add ${own} ${u}|on top of that come ${own} ${u} for the packaging|the packaging weighs ${own} ${u}}`,
    );
    const gross = t.step(all, "+", own, `In all that is # ${u}.`);
    t.ask(
      "gross",
      gross,
      `{how much does everything weigh, in ${u}|how many ${u} does everything weigh together|what is the whole weight, in ${u}}?`,
      undefined,
      size("weight", u, "the whole weight"),
    );
    const limit = t.given(10 * Math.ceil((gross.n * (1.05 + r.next() * 0.4)) / 10));
    t.fact(
      `{the floor can carry ${limit} ${u}|no more than ${limit} ${u} are allowed|the limit is ${limit} ${u}|@ has to keep to a limit of ${limit} ${u}}`,
      p,
    );
    t.ask(
      "spare",
      t.step(limit, "-", gross, `# ${u} are left.`),
      `{how many ${u} more would be allowed|how far below the limit is this, in ${u}|how many ${u} could still be added}?`,
      undefined,
      size("weight", u, "what may be added"),
    );
    return;
  }
  // No load may break a piece.
  const k = dividing(t, whole.n, Math.ceil(20 / w.n), Math.floor(900 / w.n));
  if (k === undefined) return;
  const trip = t.given(k * w.n);
  t.fact(
    `{@ has a cart that carries ${trip} ${u}|the cart for moving them can take ${trip} ${u} at a time|they are moved on a cart that is good for ${trip} ${u}|a lift takes ${trip} ${u} at once}`,
    p,
  );
  t.ask(
    "loads",
    t.step(all, "/", trip, "That makes # loads."),
    `{how many full loads does that make|how many loads are needed to move everything|into how many loads does this have to be divided}?`,
    undefined,
    units("load", "the loads"),
  );
};

/** All of it is sold or paid. */
export const sold: Use = (t, { pile, many, whole }, p) => {
  const price = t.given(between(t, ...pile.price) + 1);
  t.fact(
    `{one ${pile.one} costs $${price}|the price of {a|each} ${pile.one} is $${price}|@ has paid $${price} for {a|each} ${pile.one}|each of the ${many} costs $${price}}`,
    p,
  );
  const all = t.step(
    whole,
    "*",
    price,
    say(t, `{All the ${many} cost|Together they cost} # dollars.`),
  );
  t.ask(
    "value",
    all,
    `{how much do all the ${many} cost, in dollars|how many dollars do all the ${many} cost together|what is the price of all the ${many}, in dollars}?`,
    undefined,
    money(`the price of the ${many}`),
  );
  spend(t, p, [all], "all of this");
};

/** There are several of the same, or some that differ. */
export const several: Use = (t, { pile, many, whole }) => {
  const { random: r } = t;
  const { place } = pile;
  const places = plural(place);
  const k = t.given(r.int(2, 6));
  const people = r.chance(0.5);
  t.fact(
    `{there are ${k} such ${places}|in all, there are ${k} equal ${places}|${k} equal ${places} stand next to each other|the same is done with each of ${k} ${places}}`,
  );
  const all = t.step(
    whole,
    "*",
    k,
    say(t, `{The ${places} together have|In all there are} # ${many}.`),
  );
  t.ask(
    "all",
    all,
    `{how many ${many} are there in all the ${places}|how many ${many} do the ${places} hold together|in all the ${places} together, how many ${many} are there}?`,
    undefined,
    units(pile.one, `the ${many} on all the ${places}`),
  );
  const m = dividing(t, all.n, 2, 30);
  if (m === undefined) return;
  const n = t.given(m);
  const what = people ? "shops" : "villages";
  t.fact(
    `{all of them are shared equally by ${n} ${what}|${n} ${what} get equal parts of everything|the ${many} go to ${n} ${what}, equally many to each|equally many go to each of ${n} ${what}}`,
  );
  t.ask(
    "part",
    t.step(all, "/", n, `Each gets # ${many}.`),
    `{how many ${many} does each of the ${what} get|how many ${many} are there for each of the ${what}|what number of ${many} goes to each of the ${what}}?`,
    undefined,
    units(pile.one, `the ${many} for each`),
  );
};
