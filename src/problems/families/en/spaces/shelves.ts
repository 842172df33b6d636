import { money, size, units } from "../../../measure";
import { plural } from "../../../nouns";
import type { Tale, Value } from "../../../weaving/tale_en";
import { between, dividing, SHARES, say } from "./kit";
import { rival } from "./rival";
import { RACKS } from "./things";

/** Furniture with equal levels: how much it holds, what is in it, what must still come. */
export function shelves(t: Tale): void {
  const { random: r } = t;
  const [rack, level, place, thing] = r.pick(RACKS);
  const { many } = t.noun(thing);
  const [racks, levels] = [plural(rack), plural(level)];
  const p = t.person();
  const [n, k, each] = [t.given(r.int(2, 7)), t.given(r.int(3, 9)), t.given(r.int(4, 20))];
  const start = t.fact(
    `{@ works at a ${place} that has ${n} ${racks}. every ${rack} has ${k} ${levels}, and {a|each} ${level} holds ${each} ${many}|in a ${place}, @ has set up ${n} ${racks} with ${k} ${levels} each. {a|one} ${level} is meant for ${each} ${many}|@ is in charge of ${n} ${racks} in a ${place}; each has ${k} ${levels}, and {a|each} ${level} has room for ${each} ${many}|@ looks after the ${many} of a ${place}. there are ${n} ${racks} with ${k} ${levels} each, and one ${level} has room for ${each} ${many}}`,
    p,
  );
  const all = r.chance(0.5);
  const one = all
    ? t.step(
        k,
        "*",
        each,
        say(t, `{One ${rack} holds|In one ${rack} there is room for} # ${many}.`),
      )
    : t.step(n, "*", k, `There are # ${levels} in all.`);
  t.ask(
    "one",
    one,
    all
      ? `{how many ${many} fit into one ${rack}|for how many ${many} is there room in one ${rack}|how many ${many} does a single ${rack} hold}?`
      : `{how many ${levels} are there in all|what is the number of ${levels} in all the ${racks}|how many ${levels} do the ${racks} have together}?`,
    undefined,
    units(all ? thing : level, all ? `the ${many} in one ${rack}` : `the ${levels}`),
  );
  const room = t.step(
    one,
    "*",
    all ? n : each,
    say(t, `{All the ${racks} hold|In all there is room for} # ${many}.`),
  );
  t.ask(
    "room",
    room,
    `{how many ${many} fit into all the ${racks}|for how many ${many} is there room in all|how many ${many} can the ${racks} hold together}?`,
    undefined,
    units(thing, `the ${many} that fit in`),
  );
  const way = r.pick(["had", "percent", "goal", "free", "share"] as const);
  if (way === "goal") {
    const extra = r.int(2, 4) * each.n * k.n;
    const want = t.given(room.n + extra);
    t.fact(
      `{in all, @ has ${want} ${many} to put away|there are ${want} ${many} to put away|but there are ${want} ${many} waiting for a place|altogether, room is needed for ${want} ${many}}`,
      p,
      start,
    );
    const out = t.step(want, "-", room, `For # ${many} there is no room.`);
    t.ask(
      "out",
      out,
      `{for how many ${many} is there no room|how many ${many} find no place|how many ${many} are left over}?`,
      undefined,
      units(thing, `the ${many} without a place`),
    );
    const per = all ? one : t.step(k, "*", each, `One ${rack} holds # ${many}.`);
    const more = t.step(out, "/", per, `That takes # more ${racks}.`);
    t.ask(
      "racks",
      more,
      `{how many more ${racks} of this kind are needed|how many ${racks} must be added|how many such ${racks} does @ still need}?`,
      p,
      units(rack, `the ${racks} that are needed`),
    );
    const price = t.given(5 * r.int(5, 30));
    t.fact(
      `{one ${rack} costs $${price}|the price of {a|one} ${rack} is $${price}|@ pays $${price} for {a|each} ${rack}|a dealer sells such a ${rack} for $${price}}`,
      p,
      start,
    );
    const sum = t.step(more, "*", price, `They cost # dollars.`);
    t.ask(
      "rackCost",
      sum,
      `{how many dollars do the missing ${racks} cost|how much does @ pay for the new ${racks}, in dollars|what do the ${racks} that are missing cost, in dollars}?`,
      p,
      money(`the price of the ${racks}`, p),
    );
    return;
  }
  let in0: Value;
  if (way === "percent") {
    const c = t.given(r.pick([10, 20, 25, 40, 50, 60, 75, 80, 90]));
    in0 = t.percent(room, c, `# places are taken.`);
    t.fact(
      `{${c}% of the places are taken|so far, ${c}% of all this room is taken|@ has filled ${c}% of the places|there are ${many} in ${c}% of the places}`,
      p,
      start,
    );
  } else if (way === "share") {
    const d = r.pick([2, 3, 4, 5]);
    const word = t.constant(d, SHARES[d]);
    in0 = t.step(room, "/", word, `# places are taken.`);
    t.fact(
      `{${word} of the places are taken|so far, ${word} of all this room is taken|@ has filled ${word} of the places|there are ${many} in ${word} of the places}`,
      p,
      start,
    );
  } else if (way === "free") {
    const e = t.given(between(t, 2, room.n * 0.5));
    in0 = t.step(room, "-", e, say(t, `{So there are|That makes} # ${many}.`));
    t.fact(
      `{${e} places are empty|everything is full but for ${e} empty places|only ${e} places are free|there is still room for ${e} more}`,
      p,
      start,
    );
  } else {
    in0 = t.given(between(t, 3, room.n * 0.85));
    t.fact(
      `{so far, there are ${in0} ${many} in them|@ has put in ${in0} ${many} so far|${in0} ${many} are there already|at the moment, the ${racks} hold ${in0} ${many}}`,
      p,
      start,
    );
  }
  t.ask(
    "in",
    in0,
    `{how many ${many} are in the ${racks} now|how many ${many} are there|what is the number of ${many} in the ${racks} now}?`,
    undefined,
    units(thing, `the ${many} in the ${racks}`),
  );
  const free =
    way === "free"
      ? in0
      : t.step(room, "-", in0, say(t, `{There is room for # more|# places are free}.`));
  if (way !== "free") {
    t.ask(
      "free",
      free,
      `{how many more ${many} fit in|how many places are {still free|empty}|for how many more ${many} is there room}?`,
      undefined,
      units(thing, `the ${many} that fit in`),
    );
  }
  if (r.chance(0.5)) rival(t, p, thing, many, in0, start);
  const q = dividing(t, free.n, 2, 40);
  if (q !== undefined && way !== "free") {
    const daily = t.given(q);
    t.fact(
      `{every week, ${daily} new ${many} arrive|@ gets ${daily} new ${many} a week|from now on, ${daily} more ${many} come in each week|each week, the ${place} gets ${daily} new ${many}}`,
      p,
      start,
    );
    t.ask(
      "weeks",
      t.step(free, "/", daily, "That takes # weeks."),
      `{after how many weeks is everything full|for how many weeks is there room|how many weeks does it take until every place is filled}?`,
      undefined,
      size("time", "weeks", "the time until all is full"),
    );
  }
  const moved = t.given(between(t, 2, in0.n * 0.5));
  const came = t.given(between(t, 2, Math.max(3, in0.n * 0.4)));
  t.fact(
    `{today ${moved} ${many} leave and ${came} others come in|@ takes out ${moved} and puts in ${came} new ones|then ${moved} ${many} are taken out, and ${came} new ones come in|${came} new ${many} come in today, while ${moved} old ones go}`,
    p,
    start,
    true,
  );
  const less = t.step(in0, "-", moved, `Without those there are # ${many}.`);
  const now = t.step(less, "+", came, `With the new ones there are # ${many}.`);
  t.ask(
    "now",
    now,
    `{how many ${many} are in the ${racks} then|after that, how many ${many} are there|how many ${many} do the ${racks} hold then}?`,
    undefined,
    units(thing, `the ${many} in the ${racks}`),
  );
}
