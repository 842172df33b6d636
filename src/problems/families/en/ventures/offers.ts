import { cost } from "../../../measure";
import type { Tale, Value } from "../../../weaving/tale_en";
import { OFFERS } from "./offer_words";
import { dollars, relate, step, sum } from "./parts";

/** One of the offers: its name, what a unit costs, a fee that is paid once, the price of the whole time. */
interface Offer {
  readonly name: string;
  readonly rate: Value;
  readonly fee?: Value;
  readonly total: Value;
}

/** Two offers for the same thing, and which is better for how long. */
export function offers(t: Tale, steps: number): void {
  const { random: r } = t;
  const who = t.person();
  const o = r.pick(OFFERS);
  const [x, y] = r.shuffle(o.names) as [string, string];
  const { unit } = o;
  const aUnit = `${/^[aeio]|^hour/.test(unit) ? "an" : "a"} ${unit}`;
  const n = t.given(r.int(...o.span));
  const used = `${n} ${unit}s`;
  const times = r.chance(0.5) ? `for ${used}` : `the ${used}`;
  t.fact(
    `{@ needs ${o.what} for ${used}|@ is looking for ${o.what} for ${used}|for ${used}, @ needs ${o.what}|${used} is how long @ needs ${o.what}}`,
    who,
  );
  const fee = (name: string, rate: Value, f: Value | undefined): Offer => {
    const run = step(
      t,
      rate,
      "*",
      n,
      `{For ${n} ${unit}s, ${name} asks # dollars.|The ${unit}s at ${name} cost # dollars.}`,
    );
    return f
      ? {
          name,
          rate,
          fee: f,
          total: step(
            t,
            run,
            "+",
            f,
            `{With the fee, ${name} costs # dollars.|Together with the fee, that makes # dollars at ${name}.}`,
          ),
        }
      : { name, rate, total: run };
  };
  const rateX = t.given(2 * r.int(Math.ceil(o.rate[0] / 2), Math.floor(o.rate[1] / 2)));
  const feeX = r.chance(0.65) ? t.given(r.int(...o.fee)) : undefined;
  t.fact(
    feeX
      ? `{${x} charges $${rateX} a ${unit} and, once, $${feeX} for ${o.once}|at ${x}, a ${unit} costs $${rateX}, and ${o.once} is another $${feeX}|${x} asks for $${feeX} for ${o.once} at the start and for $${rateX} per ${unit}|with ${x}, there is $${feeX} to pay for ${o.once}, and each ${unit} is $${rateX}}`
      : `{${x} charges $${rateX} a ${unit}|at ${x}, a ${unit} costs $${rateX}|each ${unit} with ${x} is $${rateX}|the price list of ${x} says $${rateX} per ${unit}}`,
  );
  let rateY: Value;
  let told: Value | undefined;
  if (r.chance(0.5)) {
    const rel = relate(
      t,
      rateX,
      dollars(1, Math.max(2, Math.floor(rateX.n / 3))),
      `{At ${y}, ${aUnit} costs # dollars.|${y} takes # dollars for ${aUnit}.}`,
      0.5,
    );
    rateY = rel.value;
    told = rel.gap;
    const [a, b] = rel.order(y, x);
    t.fact(
      `{a ${unit} with ${a} costs ${rel.amount} with ${b}|for each ${unit}, ${a} charges ${rel.amount} ${b}|per ${unit}, ${a} takes ${rel.amount} ${b}|@ learns that for a ${unit} ${a} charges ${rel.amount} ${b}}`,
      who,
    );
    t.ask(
      "rateY",
      rateY,
      `{what does a ${unit} cost at ${y}, in dollars|how many dollars does ${y} charge for {a|one} ${unit}|how much is one ${unit} at ${y}, in dollars|what is the price of one ${unit} at ${y}, in dollars}?`,
      undefined,
      cost(`the price of a ${unit}`),
    );
  } else {
    rateY = t.given(r.int(...o.rate));
    t.fact(
      `{${y} charges $${rateY} for each ${unit}|${y} offers the same thing at $${rateY} per ${unit}|a ${unit} at ${y} costs $${rateY}|@ would pay $${rateY} a ${unit} at ${y}}`,
      who,
    );
  }
  const feeY = r.chance(0.35) ? t.given(r.int(...o.fee)) : undefined;
  if (feeY)
    t.fact(
      `{there, ${o.once} costs $${feeY}|${y} takes $${feeY} for ${o.once}|on top of that, ${y} wants $${feeY} for ${o.once}|${o.once} adds $${feeY} to the price at ${y}}`.replace(
        "{there, ",
        `{at ${y}, `,
      ),
    );
  const [a, b0] = [fee(x, rateX, feeX), fee(y, rateY, feeY)];
  let b = b0;
  if (r.chance(0.4)) {
    const p = t.given(r.pick([5, 10, 20, 25]));
    const cut = t.percent(b0.total, p, `The discount at ${y} is # dollars.`, 0.25);
    t.fact(
      `{${y} takes ${p}% off the whole bill for new customers like @m|new customers like @m get a discount of ${p}% on the whole bill at ${y}|@ has a voucher for ${p}% off the whole bill at ${y}|as a student, @ would get ${p}% off everything at ${y}}`,
      who,
    );
    b = {
      ...b0,
      total: step(
        t,
        b0.total,
        "-",
        cut,
        `{With the discount, ${y} costs # dollars.|Less the discount, that is # dollars at ${y}.}`,
        0.25,
      ),
    };
  }
  for (const { name, total } of [a, b]) {
    t.ask(
      "total",
      total,
      `{what would ${times.startsWith("for") ? `the ${used}` : times} at ${name} cost @m, in dollars|how many dollars would @ pay with ${name}|how much money does @ need in order to choose ${name}, in dollars|if @ takes the offer of ${name}, how many dollars does it cost in all}?`.replace(
        "in order to choose",
        "for the offer of",
      ),
      who,
      cost(`the price at ${name}`, who),
    );
  }
  const [high, low] = a.total.n > b.total.n ? [a, b] : [b, a];
  const gap = step(
    t,
    high.total,
    "-",
    low.total,
    `{The difference is # dollars.|${low.name} is cheaper by # dollars.}`,
    0.25,
  );
  t.ask(
    "gap",
    gap,
    `{how many dollars does @ save by choosing ${low.name} and not ${high.name}|by how many dollars is ${low.name} cheaper for @m|how much more would @ pay with ${high.name} than with ${low.name}, in dollars|what is the difference between the two offers for @m, in dollars}?`,
    who,
    cost(`the difference between the offers`, who),
  );
  const [up, down] = rateX.n > rateY.n ? [rateX, rateY] : [rateY, rateX];
  const perUnit =
    told ??
    step(
      t,
      up,
      "-",
      down,
      `{The difference is # dollars for each ${unit}.|Per ${unit}, the offers differ by # dollars.}`,
      0.5,
    );
  t.ask(
    "perUnit",
    perUnit,
    `{by how many dollars do the prices of a ${unit} differ|what is the difference between the prices of one ${unit}, in dollars|how much cheaper is the cheaper of the two ${unit} prices, in dollars|how many dollars lie between the two prices for a ${unit}}?`,
  );
  const steady = rateX.n > rateY.n ? b0 : a;
  const ownFee = steady.fee;
  const otherFee = steady === b0 ? feeX : feeY;
  if (ownFee && b === b0) {
    const extra = otherFee
      ? step(t, ownFee, "-", otherFee, "The fees differ by # dollars.")
      : ownFee;
    t.ask(
      "even",
      step(
        t,
        extra,
        "/",
        perUnit,
        `{After # ${unit}s both cost the same.|The fee is made up for in # ${unit}s.}`,
      ),
      `{for how many ${unit}s would both offers cost the same|after how many ${unit}s would the two offers come to the same sum|how long would @ have to use it, in ${unit}s, for both prices to be equal|at what number of ${unit}s do the two offers cost equally much}?`,
      who,
    );
  }
  const more = r.pick(["people", "budget", "average"] as const);
  const one = r.pick([a, b]);
  if (more === "people") {
    const k = t.given(r.int(2, 5));
    t.fact(
      `{@ would share the bill equally among ${k} people|the bill is to be split equally among ${k} people|${k} people, @ among them, will pay equal parts of the bill|the costs are divided equally by ${k}, because @ is not the only user}`,
      who,
    );
    t.ask(
      "each",
      step(t, one.total, "/", k, `{Each person pays # dollars.|One part is # dollars.}`, 0.25),
      `{if they choose ${one.name}, what does each of them pay, in dollars|how many dollars does each person pay with ${one.name}|what is one person's part of the bill with ${one.name}, in dollars|how much does ${one.name} cost each of them, in dollars}?`,
      undefined,
      cost("the part of one person"),
    );
  } else if (more === "budget") {
    const m = t.given(Math.round(one.total.n) + 5 * r.int(2, 30));
    t.fact(
      `{@ has put aside $${m} for this|the most that @ can spend is $${m}|@'s budget for it is $${m}|there are funds of $${m} for this in @'s account}`,
      who,
    );
    t.ask(
      "rest",
      step(
        t,
        m,
        "-",
        one.total,
        `{That leaves # dollars.|${who.name} would keep # dollars.}`,
        0.25,
      ),
      `{with ${one.name}, how many dollars would @ have left|how much of the money is left if @ chooses ${one.name}, in dollars|if it is ${one.name}, what remains of @'s money, in dollars|after paying ${one.name}, how many dollars would @ still have}?`,
      who,
    );
    if (one !== b || b === b0) {
      const open = one.fee ? step(t, m, "-", one.fee, "After the fee, that leaves # dollars.") : m;
      t.ask(
        "most",
        step(
          t,
          open,
          "/",
          one.rate,
          `{The money is enough for # ${unit}s.|That pays for # ${unit}s.}`,
        ),
        `{for how many ${unit}s at ${one.name} would @'s money be enough|how many ${unit}s with ${one.name} could @ pay for|if @ spends everything at ${one.name}, how many ${unit}s is that|how many ${unit}s at ${one.name} would use up all the money}?`,
        who,
      );
    }
  } else if (steps > 2 && (one.fee !== undefined || (one === b && b !== b0))) {
    t.ask(
      "mean",
      step(
        t,
        one.total,
        "/",
        n,
        `{On average, ${aUnit} costs # dollars.|That is # dollars per ${unit}.}`,
        0.25,
      ),
      `{with everything included, how many dollars does a ${unit} with ${one.name} cost on average|what is the average price of a ${unit} with ${one.name}, fees and reductions counted, in dollars|with ${one.name}, how much does @ pay per ${unit} on average, in dollars|dividing the whole bill of ${one.name} by the number of ${unit}s, what does a ${unit} cost}?`,
      who,
    );
    t.ask(
      "both",
      sum(t, [a.total, b.total], "Both bills together are # dollars.", 0.25),
      `{@ takes the one for the city and the other for the country. how many dollars is that|if @ needed both offers for this time, how many dollars would that be|what would both offers cost together, in dollars|how much would @ pay for both at the same time, in dollars}?`.replace(
        "@ takes the one for the city and the other for the country. how many dollars is that",
        "taking both offers at once, how many dollars would @ pay",
      ),
      who,
      cost("the price of both offers", who),
    );
  }
}
