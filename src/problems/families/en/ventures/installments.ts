import { divisors } from "../../../family";
import { cost, size } from "../../../measure";
import type { Tale } from "../../../weaving/tale_en";
import { portion, step, sum } from "./parts";

/** Big things that are bought over time, with prices and what may be traded in. */
const BUYS: readonly (readonly [what: string, low: number, high: number, old: string])[] = [
  ["a cargo bike", 900, 2400, "an old tandem"],
  ["a leather sofa", 600, 1800, "a worn armchair"],
  ["a grand piano", 2800, 4800, "an upright piano"],
  ["a motor scooter", 1200, 3000, "a dented moped"],
  ["a washing machine", 400, 900, "a broken dryer"],
  ["a telescope", 300, 1200, "a pair of field glasses"],
  ["a bass guitar", 350, 1100, "a small amplifier"],
  ["a kitchen stove", 500, 1500, "a gas cooker"],
  ["a fishing boat", 1800, 4600, "an outboard motor"],
  ["a laptop", 500, 1600, "a scratched tablet"],
  ["a riding mower", 900, 2600, "a push mower"],
  ["a pottery kiln", 800, 2200, "a potter's wheel"],
  ["an oak wardrobe", 400, 1300, "a chest of drawers"],
  ["a milking machine", 1500, 4200, "a cream separator"],
  ["a carousel horse", 300, 900, "a rocking chair"],
  ["a set of drums", 400, 1400, "a worn snare drum"],
  ["a camper trailer", 2400, 4900, "a roof tent"],
  ["a coffee machine", 360, 1200, "a milk frother"],
  ["a treadmill", 500, 1700, "an exercise bike"],
  ["a violin", 450, 2400, "a student violin"],
  ["a beehive with bees", 200, 600, "a honey press"],
  ["a sailing dinghy", 1400, 4200, "a rubber boat"],
];

/** A purchase: reductions, a trade-in, a deposit and payments, and what it costs in the end. */
export function installments(t: Tale, steps: number): void {
  const { random: r } = t;
  const who = t.person();
  const [what, low, high, old] = r.pick(BUYS);
  const thing = what.replace(/^an? /, "the ");
  const price = t.given(20 * r.int(Math.ceil(low / 20), Math.floor(high / 20)));
  t.fact(
    `{@ would like to buy ${what}, and it costs $${price}|@ has found ${what} for $${price}|in a shop window, @ sees ${what} with a price tag of $${price}|the price of ${what} that @ wants to buy is $${price}}`,
    who,
  );
  let due = price;
  const kinds = r.sample(
    ["discount", "trade", "deposit", "savings"] as const,
    r.int(1, steps < 4 ? 2 : 3),
  );
  const ordered = (["discount", "trade", "deposit", "savings"] as const).filter(
    (k) => kinds.includes(k) && !(k === "savings" && kinds.includes("deposit")),
  );
  for (const kind of ordered) {
    if (kind === "discount") {
      const some = portion(
        t,
        price,
        0.25,
        `{The reduction is # dollars.|That takes # dollars off.}`,
      );
      const cut = some.value;
      const off = cut.role === "given" ? `$${cut}` : some.of;
      t.fact(
        `{in a clearance sale, the price is lowered by ${off}|@ arrives on the last day of a sale, when the price is cut by ${off}|because of a scratch, the dealer lowers the price by ${off}|@ bargains until the price falls by ${off}}`,
        who,
      );
      due = step(
        t,
        due,
        "-",
        cut,
        `{The reduced price is # dollars.|Now ${thing} costs # dollars.}`,
      );
      t.ask(
        "reduced",
        due,
        `{what is the reduced price, in dollars|how many dollars does ${thing} cost after the reduction|to how many dollars is the price lowered|what does ${thing} cost now, in dollars}?`,
        who,
        cost(`the reduced price`, who),
      );
    } else if (kind === "trade") {
      const v = t.given(10 * r.int(3, Math.max(4, Math.floor(due.n / 40))));
      t.fact(
        `{the dealer takes back ${old} from @m for $${v}|@ trades in ${old}, which is worth $${v} to the dealer|for ${old} that @ brings along, the dealer allows $${v}|@ hands over ${old}, and the dealer counts it as $${v}}`,
        who,
      );
      due = step(
        t,
        due,
        "-",
        v,
        `{After the trade-in, ${who.name} owes # dollars.|With the trade-in, there remain # dollars.}`,
      );
      t.ask(
        "afterTrade",
        due,
        `{how many dollars are left to pay after the trade-in|what is left to pay with the trade-in, in dollars|after the trade-in, how much does @ still have to pay, in dollars|what sum remains after the dealer has taken the old thing back, in dollars}?`,
        who,
        cost(`the sum that ${who.name} still has to pay`, who),
      );
    } else if (kind === "deposit") {
      const some = portion(
        t,
        due,
        0.5,
        `{The deposit is # dollars.|At once, ${who.name} pays # dollars.}`,
      );
      const sumOf =
        some.value.role === "given"
          ? `$${some.value}`
          : `${some.of} of ${due === price ? "the price" : "what is due"}`;
      t.fact(
        `{@ pays ${sumOf} at once|the dealer asks for a deposit of ${sumOf}, which @ pays|as a deposit, @ puts down ${sumOf}|in cash, @ hands over ${sumOf} on the first day}`,
        who,
      );
      if (some.value.role === "derived")
        t.ask(
          "deposit",
          some.value,
          `{how large is the deposit, in dollars|how many dollars does @ pay at once|what does @ hand over on the first day, in dollars|how much money does @ need on the day of the purchase, in dollars}?`,
          who,
          cost(`the deposit`, who),
        );
      due = step(
        t,
        due,
        "-",
        some.value,
        `{After that, # dollars remain to be paid.|That leaves # dollars to pay.}`,
      );
      t.ask(
        "open",
        due,
        `{how many dollars are left to pay after that|what sum remains to be paid, in dollars|how much does @ still owe, in dollars|after the deposit, what does @ still have to pay, in dollars}?`,
        who,
        cost(`the sum that is left to pay`, who),
      );
    } else {
      const [m, k] = [
        t.given(5 * r.int(1, Math.max(2, Math.floor(due.n / 90)))),
        t.given(r.int(3, 9)),
      ];
      const saved = step(
        t,
        m,
        "*",
        k,
        `{The savings are # dollars.|In ${k} months, ${who.name} has saved # dollars.}`,
      );
      t.fact(
        `{@ has saved $${m} a month for ${k} months and pays all of it at once|for ${k} months, @ put $${m} a month into a box, and all of that is paid at once|@ spends savings from ${k} months, with $${m} from each of them, and pays them at once|@ hands over everything that ${k} months of saving $${m} a month have brought}`,
        who,
      );
      due = step(
        t,
        due,
        "-",
        saved,
        `{After that, # dollars remain to be paid.|That leaves # dollars to pay.}`,
      );
      t.ask(
        "open",
        due,
        `{how many dollars are left to pay after that|what sum remains to be paid, in dollars|how much does @ still owe, in dollars|after giving the savings, what does @ still have to pay, in dollars}?`,
        who,
        cost(`the sum that is left to pay`, who),
      );
    }
  }
  const kind = r.pick(["equal", "equal", "rate", "rate", "interest", "interest"] as const);
  if (kind === "equal") {
    const ns = divisors(due.n, 3, 24);
    const n = t.given(ns.length > 0 ? r.pick(ns) : 6);
    t.fact(
      `{@ pays the rest in ${n} equal monthly payments|the rest is spread over ${n} equal monthly payments|in ${n} monthly payments, always the same sum, @ pays the rest|@ agrees to pay off the rest over ${n} months in equal parts}`,
      who,
    );
    const each = step(
      t,
      due,
      "/",
      n,
      `{Each payment is # dollars.|Every month, ${who.name} pays # dollars.}`,
    );
    t.ask(
      "each",
      each,
      `{how many dollars does @ pay each month|what is one monthly payment, in dollars|how large is each payment, in dollars|what does @ have to pay in a single month, in dollars}?`,
      who,
      cost(`one monthly payment`, who),
    );
    const k = t.given(Math.max(2, Math.min(n.n - 1, r.int(2, 8))));
    t.fact(
      `{by now, ${k} of these payments are made|@ has made ${k} payments so far|so far, ${k} payments have been made|the first ${k} months have passed, and every payment was made in time}`,
      who,
    );
    const paid = step(
      t,
      each,
      "*",
      k,
      `{So far, the payments come to # dollars.|The ${k} payments make # dollars.}`,
    );
    t.ask(
      "paid",
      paid,
      `{how many dollars have these payments brought the dealer so far|what do the payments made so far come to, in dollars|how much has @ paid off in this way so far, in dollars|how many dollars do the monthly payments up to now make}?`,
      who,
      cost(`the payments so far`, who),
    );
    t.ask(
      "debt",
      step(
        t,
        due,
        "-",
        paid,
        `{The rest of the debt is # dollars.|Now ${who.name} owes # dollars.}`,
      ),
      `{how many dollars does @ owe now|how much of the debt is left, in dollars|what does @ still have to pay now, in dollars|after these payments, how many dollars are still open}?`,
      who,
      cost(`the debt that is left`, who),
    );
  } else if (kind === "rate") {
    const ms = divisors(due.n, 12, Math.max(13, Math.floor(due.n / 3)));
    const m = t.given(ms.length > 0 ? r.pick(ms) : 10);
    t.fact(
      `{@ pays off the rest at $${m} a month|each month, $${m} of the rest is paid off by @m|every month, @ sends the dealer $${m} until nothing is left|the rest is paid by @m at a rate of $${m} per month}`,
      who,
    );
    const n = step(t, due, "/", m, `{It takes # months.|There are # monthly payments.}`);
    t.ask(
      "months",
      n,
      `{how many months does it take @m to pay off the rest|for how many months does @ have to pay|after how many months is ${thing} paid off|how many monthly payments are there}?`,
      who,
      size("time", "months", "the time until everything is paid"),
    );
    const k = t.given(r.int(2, Math.max(3, n.n - 1)));
    t.fact(
      `{@ has already done this for ${k} months|this has gone on for ${k} months|${k} months have passed since then|it is ${k} months since @ began to do so}`,
      who,
    );
    t.ask(
      "monthsLeft",
      step(t, n, "-", k, `{That leaves # months.|There are # months to go.}`),
      `{for how many more months does @ have to pay|how many more payments are there|how many months are left until everything is paid|in how many months from now is ${thing} paid off}?`,
      who,
      size("time", "months", "the time that is left"),
    );
  } else {
    const n = t.given(r.pick([6, 9, 10, 12, 15, 18, 24]));
    const m = t.given(Math.ceil((due.n * (1.03 + 0.25 * r.next())) / n.n));
    const whole = due === price ? "in place of the whole price" : "for the rest";
    t.fact(
      `{${whole}, the dealer wants ${n} monthly payments of $${m}|the dealer lets @m pay $${m} a month for ${n} months ${whole}|${whole}, @ can pay $${m} a month, ${n} times|@ signs a contract to pay $${m} in each of ${n} months ${whole}}`,
      who,
    );
    const all = step(
      t,
      n,
      "*",
      m,
      `{The payments come to # dollars.|In ${n} months, that is # dollars.}`,
    );
    t.ask(
      "all",
      all,
      `{what do the monthly payments come to, in dollars|how many dollars does @ pay in these months|how much money do all the monthly payments make, in dollars|what sum does @ pay month by month in all, in dollars}?`,
      who,
      cost(`all the monthly payments`, who),
    );
    t.ask(
      "extra",
      step(t, all, "-", due, `{The extra cost is # dollars.|Paying monthly costs # dollars more.}`),
      `{how many dollars more is that than ${due === price ? "the price" : "what was left to pay"}|what does it cost extra to pay month by month, in dollars|by how many dollars do the payments exceed the sum that was due|how many dollars would @ save by paying at once}?`,
      who,
      cost(`the extra cost`, who),
    );
    const year = t.given(r.int(15, 60));
    t.fact(
      `{the delivery of $${year} is paid on top of the payments|on top of the payments, @ is charged $${year} for the contract|a fee of $${year} is added to the payments|to the payments, the dealer adds $${year} for paperwork}`,
      who,
    );
    t.ask(
      "withFee",
      sum(t, [all, year], `{With the fee, that is # dollars.|Payments and fee make # dollars.}`),
      `{how many dollars are the payments with this charge|what do the payments and this charge come to, in dollars|how much does @ pay month by month and for this charge, in dollars|adding up the payments and this charge, how many dollars is that}?`,
      who,
      cost(`the payments with the fee`, who),
    );
  }
}
