import { divisors } from "../../../family";
import { money } from "../../../measure";
import type { Tale, Value } from "../../../weaving/tale_en";
import { oneOf } from "./link";

/** How the cost is paid: in equal shares, or from what is collected. */
export function pay(t: Tale, people: Value, total: Value, mates: string): void {
  const { random: r } = t;
  const even = total.n / people.n;
  if (r.chance(0.55) || !Number.isInteger(even * 4)) {
    collect(t, people, total);
    return;
  }
  const free = t.given(r.int(2, Math.max(2, people.n - 2)));
  if (r.chance(0.3) && free.n < people.n - 1) {
    t.fact(
      `{${free} of them do all the work and pay nothing, and the others share the cost equally|${free} of them have no money with them, so the others pay everything in equal parts|all but ${free} of them share the cost equally, while the rest pay nothing}`,
    );
    const payers = t.step(
      people,
      "-",
      free,
      oneOf(r, `The cost is shared by # people.`, `Then # people pay.`),
    );
    t.ask(
      "payers",
      t.step(total, "/", payers, `Each of these pays # dollars.`, 0.5),
      `{how many dollars does each of those who pay have to give|how much does each of the others pay, in dollars}?`,
      undefined,
      money("the share of one who pays"),
    );
    return;
  }
  t.fact(
    "{they {pay|split this} in equal parts|all of them pay equal shares|everybody pays the same|what they have to pay is divided equally among them all}",
  );
  const share = t.step(
    total,
    "/",
    people,
    oneOf(r, `Each of them pays # dollars.`, `One share is # dollars.`),
    0.25,
  );
  t.ask(
    "share",
    share,
    `{how many dollars does each of them pay|what is the share of each of them, in dollars|how much does each person pay, in dollars|how much money does one of them have to give}?`,
    undefined,
    money("the share of one of them"),
  );
  const d = t.given(r.int(2, Math.max(2, Math.floor(share.n / 2))));
  t.fact(
    `{each of them has already paid $${d}|as a deposit, each of them has given $${d} already|everybody has paid $${d} in advance|$${d} was paid in advance by each of them}`,
  );
  t.ask(
    "due",
    t.step(
      share,
      "-",
      d,
      oneOf(r, `Each still has to pay # dollars.`, `That leaves # dollars for each.`),
      0.25,
    ),
    `{how many dollars does each of them still have to pay|how much is left to pay for each of them, in dollars|how much more does each person have to pay, in dollars}?`,
    undefined,
    money("the rest that each of them pays"),
  );
  const joined = t.given(r.int(2, 6));
  const more = t.step(people, "+", joined, `Then it would be # people.`);
  const less = t.step(total, "/", more, `Each would pay # dollars.`, 0.25);
  t.fact(
    `{${joined} more ${mates} would like to come along, and the whole cost would stay the same|if ${joined} more ${mates} came along, the whole cost would not change|suppose that ${joined} more ${mates} joined them and the whole cost stayed as it is}`,
    undefined,
    undefined,
    true,
  );
  t.ask(
    "shareThen",
    less,
    `{with these, how many dollars would each one pay|how much would each of all these people pay, in dollars|what would the share of each one be with them, in dollars}?`,
  );
  t.ask(
    "saved",
    t.step(share, "-", less, `That is # dollars less.`, 0.25),
    `{how much less would each of them have to pay then, in dollars|by how many dollars would each share become smaller with them|how many dollars would each of the first ones save by that}?`,
  );
}

function collect(t: Tale, people: Value, total: Value): void {
  const { random: r } = t;
  const least = Math.max(2, Math.ceil(total.n / people.n));
  const short = r.chance(0.35);
  const each = t.given(
    Math.max(2, short ? least - r.int(1, Math.max(1, Math.floor(least / 3))) : least + r.int(1, 6)),
  );
  t.fact(
    `{each of them puts $${each} into a box|they collect $${each} from each of them|every one of them gives $${each}|the plan is that each person gives $${each}}`,
  );
  const sum = t.step(
    people,
    "*",
    each,
    oneOf(r, `They collect # dollars.`, `Together they give # dollars.`),
  );
  t.ask(
    "sum",
    sum,
    `{how many dollars do they collect|how much money is collected {in all|altogether}|how many dollars do all of them give together}?`,
    undefined,
    money("the money that is collected"),
  );
  if (short) {
    t.ask(
      "missing",
      t.step(
        total,
        "-",
        sum,
        oneOf(r, `They still need # dollars.`, `They are short of # dollars.`),
      ),
      `{how many dollars are still missing|how much more money do they need, in dollars|how many dollars are they short of the cost}?`,
      undefined,
      money("the money that is missing"),
    );
    return;
  }
  const left = t.step(
    sum,
    "-",
    total,
    oneOf(r, `That leaves # dollars.`, `After paying, they have # dollars.`),
  );
  t.ask(
    "left",
    left,
    `{how much money is left {after all is paid|when everything is paid}, in dollars|how many dollars are left over|after paying for everything, how many dollars do they have left}?`,
    undefined,
    money("the money that is left"),
  );
  const sizes = divisors(left.n, 2, 8);
  if (sizes.length === 0) return;
  const p = t.given(r.pick(sizes));
  const thing = r.pick([
    "ice cream cones",
    "melons",
    "boxes of cookies",
    "lanterns",
    "bags of chips",
  ]);
  t.fact(
    `{for what is left, they buy ${thing} at $${p} each|what is left is spent on ${thing}, which cost $${p} each|with the rest, they get as many ${thing} as possible at $${p} each}`,
  );
  t.ask(
    "things",
    t.step(left, "/", p, `That is enough for # ${thing}.`),
    `{how many ${thing} do they get|how many ${thing} can they buy}?`,
  );
}
