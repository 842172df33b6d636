import { cost, money } from "../../../measure";
import type { Tale, Value } from "../../../weaving/tale_en";
import { dollars, relate, share, step, sum } from "./parts";

/** Things that a group does together: what it is, who goes, what is paid once and what by head. */
const OUTINGS: readonly (readonly [
  what: string,
  group: string,
  once: string,
  twice: string,
  head: string,
])[] = [
  ["a rafting tour", "paddlers", "the raft", "the guide", "a wetsuit"],
  ["a weekend in a mountain hut", "hikers", "the hut", "the firewood", "a bunk"],
  ["a surprise party", "colleagues", "the band", "the cake", "a meal"],
  ["a houseboat trip", "cousins", "the houseboat", "the fuel", "a harbor pass"],
  ["a ghost tour", "classmates", "the castle tower", "the actor", "a lantern"],
  ["a cooking evening", "neighbors", "the kitchen", "the chef", "an apron"],
  ["a desert drive", "travelers", "the jeep", "the campsite", "a water ration"],
  ["a chess camp", "players", "the lodge", "the trainer", "a workbook"],
  ["a choir journey", "singers", "the coach", "the church hall", "a score"],
  ["a beach barbecue", "surfers", "the grill", "the fish", "a drink"],
  ["a film shoot", "students", "the camera", "the lights", "a costume"],
  ["a lake crossing", "rowers", "the escort boat", "the life raft", "a paddle"],
  ["a star party", "stargazers", "the observatory", "the minibus", "a star map"],
  ["a farm stay", "campers", "the barn", "the hay wagon", "a breakfast"],
  ["a dance workshop", "dancers", "the studio", "the teacher", "a pair of tap shoes"],
  ["a cave tour", "explorers", "the ropes", "the cave guide", "a helmet"],
];

/** Which of these cost, and do not costs. */
const PLURAL = /ropes|lights/;

/** Shared costs: what there is to pay, what is taken off, each one's part, and how it changes. */
export function outing(t: Tale, steps: number): void {
  const { random: r } = t;
  const who = t.person();
  const [what, group, once, twice, head] = r.pick(OUTINGS);
  const be = PLURAL.test(once) ? "are" : "is";
  const withMe = r.chance(0.5);
  const k = t.given(r.int(3, 11));
  t.fact(
    `{@ is planning ${what} with other ${group}|some ${group}, with @ at their head, are planning ${what}|${what} is what @ and a few other ${group} are planning|together with other ${group}, @ is planning ${what}}`,
    who,
  );
  t.fact(
    withMe
      ? `{@ shares the whole bill equally with ${k} others|${k} people besides @m come along, and all share the bill equally|there are ${k} others, and each of them and @ will pay the same part of the bill|the bill is split equally between @m and ${k} others}`
      : `{${k} people, @m included, share the bill equally|the bill is split equally among ${k} people, and @ is one of them|with @m, they are ${k} people, who share the bill equally|they are ${k} people, @ among them, and all pay the same part of the bill}`,
    who,
  );
  const all = withMe
    ? step(
        t,
        k,
        "+",
        t.constant(1),
        `{With ${who.name}, that is # people.|The group has # people.}`,
      )
    : k;
  const a = t.given(all.n * r.int(4, 16));
  t.fact(
    `{${once} ${be === "is" ? "costs" : "cost"} $${a}|for ${once}, there is $${a} to pay|they have to pay $${a} for ${once}|$${a} is the price of ${once}}`,
  );
  let total = a;
  const extras = r.sample(["second", "head"] as const, r.int(steps < 3 ? 0 : 1, 2));
  const costs: Value[] = [a];
  const does = PLURAL.test(twice) ? "cost" : "costs";
  if (extras.includes("second")) {
    if (r.chance(0.5)) {
      const rel = relate(
        t,
        a,
        dollars(5, 30),
        `{For ${twice}, it is # dollars.|The price of ${twice} is # dollars.}`,
      );
      const [x, y] = rel.order(twice, once);
      const verb = PLURAL.test(x) ? "cost" : "costs";
      t.fact(
        `{${x} ${verb} ${rel.amount} ${y}|it turns out that ${x} ${verb} ${rel.amount} ${y}|the offer says that ${x} ${verb} ${rel.amount} ${y}|according to the offer, ${x} ${verb} ${rel.amount} ${y}}`,
      );
      costs.push(rel.value);
      t.ask(
        "second",
        rel.value,
        `{how many dollars is there to pay for ${twice}|what is the price of ${twice}, in dollars|how much money is needed for ${twice}, in dollars|how many dollars have to be paid for ${twice}}?`,
        undefined,
        cost(`the price of ${twice}`),
      );
    } else {
      const b = t.given(r.int(12, 90));
      t.fact(
        `{${twice} ${does} another $${b}|on top of that, ${twice} ${does} $${b}|they also need $${b} for ${twice}|$${b} has to be added for ${twice}}`,
      );
      costs.push(b);
    }
  }
  if (extras.includes("head")) {
    const h = t.given(r.int(3, 14));
    t.fact(
      `{for each person, there is ${head} at $${h}|everyone, @m included, needs ${head} for $${h}|each person also needs ${head}, and that is $${h} a head|${head} for everyone is $${h} per person}`,
      who,
    );
    const heads = step(
      t,
      h,
      "*",
      all,
      `{For everyone, that makes # dollars.|The costs by head come to # dollars.}`,
    );
    costs.push(heads);
    t.ask(
      "heads",
      heads,
      `{what does ${head} for every person come to, in dollars|how many dollars does ${head} for everybody cost|how much must the group pay so that each one gets ${head}, in dollars|providing every person with ${head}, how many dollars does the group spend}?`,
      undefined,
      cost(`the costs by head`),
    );
  }
  if (costs.length > 1)
    total = sum(t, costs, `{In all, it costs # dollars.|The whole bill is # dollars.}`);
  t.ask(
    "total",
    total,
    `{how many dollars does it all cost|what is the whole bill, in dollars|how much does the group have to pay in all, in dollars|what do all the costs come to, in dollars}?`,
    undefined,
    cost(`the whole bill`),
  );
  const off = r.pick(["none", "fund", "percent", "deposit"] as const);
  if (off === "fund") {
    const m = t.given(5 * r.int(1, Math.max(2, Math.floor(total.n / 15))));
    t.fact(
      `{a common purse pays $${m} of it|a sponsor pays $${m} of the bill|@'s grandmother takes over $${m} of the costs|from last year, $${m} is still there and is used first}`,
      who,
    );
    total = step(
      t,
      total,
      "-",
      m,
      `{There are # dollars left to share.|After that, # dollars have to be shared.}`,
    );
  } else if (off === "percent") {
    const some = share(
      t,
      total,
      `{The gift is # dollars.|This takes care of # dollars.}`,
      0.5,
      0.5,
    );
    t.fact(
      `{a club pays ${some.of} of the whole bill for them|${some.of} of the whole bill is paid by a sponsor|as a gift, @'s aunt takes over ${some.of} of the whole bill|they are lucky, for a bank pays ${some.of} of the whole bill}`,
      who,
    );
    total = step(
      t,
      total,
      "-",
      some.value,
      `{There are # dollars left to share.|After that, # dollars have to be shared.}`,
      0.5,
    );
  } else if (off === "deposit") {
    const d = t.given(r.int(2, 9));
    const paid = step(
      t,
      d,
      "*",
      all,
      `{The deposits make # dollars.|Together they have paid # dollars.}`,
    );
    t.fact(
      `{everyone in the group, @ too, has already paid a deposit of $${d}|all of them have paid $${d} each in advance, and so has @|in advance, each person in the group has given $${d}|a deposit of $${d} has been paid by each person in the group, @m included}`,
      who,
    );
    total = step(
      t,
      total,
      "-",
      paid,
      `{There are # dollars left to share.|After that, # dollars remain to be paid.}`,
    );
  }
  if (off !== "none")
    t.ask(
      "open",
      total,
      `{how many dollars do they still have to pay together|what is left of the bill, in dollars|how much of the bill is left for the group, in dollars|how many dollars does the group still need for the bill}?`,
      undefined,
      cost(`the rest of the bill`),
    );
  const left = off === "none" ? "" : " of what is left";
  const each = step(
    t,
    total,
    "/",
    all,
    `{Each person pays # dollars.|One part is # dollars.}`,
    0.25,
  );
  t.ask(
    "each",
    each,
    `{how many dollars is each part${left}|what does one person pay${left ? ` of what is left` : ""}, in dollars|how large is @'s part${left}, in dollars|how many dollars does @ have to pay${left}}?`,
    who,
    cost(`${who.name}'s part`, who),
  );
  const late = r.pick(["join", "leave", "lunch", "purse"] as const);
  if (late === "join" || late === "leave") {
    const most = late === "join" ? 8 : Math.floor(all.n / 2);
    const ds = Array.from({ length: Math.max(1, most) }, (_, i) => i + 1).filter(
      (d) => d > 1 && ((total.n * 4) / (all.n + (late === "join" ? d : -d))) % 1 === 0,
    );
    const d = t.given(ds.length > 0 ? r.pick(ds) : 2);
    const asHead = extras.includes("head") || off === "deposit";
    if (!asHead) {
      t.fact(
        late === "join"
          ? `{later, ${d} more people join and share the costs|then ${d} others want to come and pay equal parts too|${d} more people join, without any new costs|before it starts, ${d} more people join the group}`
          : `{then ${d} of the others fall ill, and the rest of them pay for everything|${d} of the others drop out and pay nothing|shortly before it starts, ${d} of the others leave the group and need not pay|${d} of the others cannot come after all, and the rest have to pay for them}`,
        undefined,
        undefined,
        true,
      );
      const now = step(
        t,
        all,
        late === "join" ? "+" : "-",
        d,
        `{Now there are # people.|The group now has # people.}`,
      );
      const part = step(
        t,
        total,
        "/",
        now,
        `{Now each part is # dollars.|Then everyone pays # dollars.}`,
        0.25,
      );
      t.ask(
        "newPart",
        part,
        `{how many dollars does each person pay in the end|what is each part in the end, in dollars|in the new situation, how much does one person pay, in dollars|with the change, how many dollars is one part}?`,
        undefined,
        cost(`one part in the end`),
      );
      const [hi, lo] = late === "join" ? [each, part] : [part, each];
      t.ask(
        "change",
        step(t, hi, "-", lo, `{The part changes by # dollars.|The difference is # dollars.}`, 0.25),
        `{by how many dollars does each part become ${late === "join" ? "smaller" : "larger"}|how many dollars ${late === "join" ? "less" : "more"} than at first does each person pay|what is the change in each part, in dollars|compared with the first plan, how many dollars ${late === "join" ? "does each person save" : "does each person have to add"}}?`,
      );
    }
  } else if (late === "lunch") {
    const m = t.given(Math.ceil(each.n) + r.int(5, 60));
    t.fact(
      `{@ takes $${m} along|there is $${m} in @'s wallet|before paying, @ has $${m}|@ brings $${m} along}`,
      who,
    );
    t.ask(
      "rest",
      step(t, m, "-", each, `{${who.name} has # dollars left.|That leaves # dollars.}`, 0.25),
      `{how many dollars does @ have left after paying|after paying the part, how much money does @ have, in dollars|what is left in @'s wallet then, in dollars|how much of @'s money remains, in dollars}?`,
      who,
      money(`the money that ${who.name} has left`, who),
    );
  } else {
    const d = t.given(r.int(2, 6));
    const n = t.given(r.int(2, 4));
    t.fact(
      `{@ also spends $${d} on each of ${n} souvenirs|for @m alone, there are ${n} postcards at $${d} each on top|besides, @ buys ${n} photos at $${d} apiece|on top of the part, @ pays $${d} each for ${n} ice creams}`,
      who,
    );
    const own = step(t, d, "*", n, `{The extras cost # dollars.|For the extras, it is # dollars.}`);
    t.ask(
      "spent",
      step(
        t,
        each,
        "+",
        own,
        `{In all, ${who.name} spends # dollars.|For ${who.name}, it costs # dollars in all.}`,
        0.25,
      ),
      `{how many dollars does @ spend in all|what does @ pay altogether, in dollars|with everything, how much money does @ spend, in dollars|how much does ${what} cost @m with the extras, in dollars}?`,
      who,
      cost(`the money that ${who.name} spends`, who),
    );
  }
  if (left === "")
    t.ask(
      "two",
      step(t, each, "*", t.constant(2, "two"), "For two people, that is # dollars.", 0.5),
      `{how many dollars do @ and one of the others have to pay together|if @ pays for a second person too, how many dollars is that|what are two parts together, in dollars|how many dollars do two of the people pay together}?`,
      who,
      cost(`two parts`),
    );
}
