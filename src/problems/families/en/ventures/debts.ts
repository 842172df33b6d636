import { divisors } from "../../../family";
import { cost, money, size } from "../../../measure";
import type { Tale, Value } from "../../../weaving/tale_en";
import { portion, step, sum } from "./parts";

/** Money that is lent and paid back, with what comes on top. */
export function debts(t: Tale, steps: number): void {
  const { random: r } = t;
  const [who, from] = [t.person(), t.person()];
  const lender = from.name;
  const why = r.pick([
    "a burst pipe",
    "a dental bill",
    "a train pass",
    "new tires",
    "a wedding gift",
    "a lost key",
    "the first rent",
    "a class trip",
    "a broken window",
    "a stove",
    "a course fee",
    "a vet bill",
    "an old motorbike",
    "a winter coat",
  ]);
  let debt = t.given(12 * r.int(5, 60));
  const loan = t.fact(
    `{because of ${why}, @ borrows $${debt} from ${lender}|${lender} lends @m $${debt} for ${why}|to pay for ${why}, @ borrows $${debt} from ${lender}|@ needs money for ${why}, so ${lender} lends @m $${debt}}`,
    who,
  );
  if (r.chance(0.4)) {
    const d = t.given(r.int(8, 60));
    t.fact(
      `{a little later, @ borrows another $${d}|as this is not enough, ${lender} lends @m $${d} more|then @ asks for $${d} more and gets it|a week later, the loan grows by $${d}}`.replace(
        "a week later, the loan grows by",
        "soon after, @ has the loan raised by",
      ),
      who,
    );
    debt = step(
      t,
      debt,
      "+",
      d,
      `{The loan is # dollars.|In all, ${who.name} has borrowed # dollars.}`,
    );
    t.ask(
      "loan",
      debt,
      `{how many dollars has @ borrowed in all|how large is the whole loan, in dollars|what does the loan come to, in dollars|altogether, how much money has @ borrowed, in dollars}?`,
      who,
      money(`the money that ${who.name} has borrowed`, who),
    );
  }
  if (r.chance(0.4)) {
    const p = t.given(r.pick([5, 10, 20, 25]));
    const add = t.percent(debt, p, `The interest is # dollars.`, 0.25);
    t.fact(
      `{@ promises to give back ${p}% more than the loan|on top of the loan, @ has to pay ${p}% of it as interest|they agree that ${p}% of the loan is added as interest|a single interest charge of ${p}% is added to @'s loan}`,
      who,
    );
    t.ask(
      "interest",
      add,
      `{how many dollars is the interest|what is added to the loan, in dollars|how much interest does @ pay, in dollars|how much does borrowing cost @m, in dollars}?`,
      who,
      cost("the interest", who),
    );
    debt = step(
      t,
      debt,
      "+",
      add,
      `{${who.name} has to pay back # dollars.|With the interest, that is # dollars.}`,
      0.25,
    );
    t.ask(
      "owed",
      debt,
      `{how many dollars does @ have to pay back in all|what does @ have to pay back, in dollars|with the interest, how much does @ owe, in dollars|how large is the debt with the interest, in dollars}?`,
      who,
      cost("the debt", who),
    );
  }
  const payments: Value[] = [];
  const told = (text: string) => t.fact(text, who, loan);
  const parts = r.sample(["first", "weekly", "work", "swap"] as const, r.int(1, steps < 4 ? 2 : 3));
  for (const kind of (["first", "weekly", "work", "swap"] as const).filter((k) =>
    parts.includes(k),
  )) {
    let paid: Value;
    if (kind === "first") {
      const some = portion(
        t,
        debt,
        0.5,
        `{The first payment is # dollars.|At first, ${who.name} pays # dollars.}`,
      );
      paid = some.value;
      const sumOf = paid.role === "given" ? `$${paid}` : `${some.of} of the debt`;
      told(
        `{after a month, @ pays back ${sumOf}|the first payment that @ makes is ${sumOf}|@ begins by paying back ${sumOf}|on payday, @ gives ${lender} ${sumOf}}`,
      );
      if (paid.role === "derived")
        t.ask(
          "first",
          paid,
          `{how large is the first payment, in dollars|how many dollars does @ pay back at first|what does @ pay ${lender} first, in dollars|how much money does ${lender} get back at first, in dollars}?`,
          who,
          cost("the first payment", who),
        );
    } else if (kind === "weekly") {
      const [m, k] = [
        t.given(r.int(2, Math.max(3, Math.floor(debt.n / 20)))),
        t.given(r.int(3, 9)),
      ];
      told(
        `{for ${k} weeks, @ pays back $${m} a week|then ${lender} gets $${m} back in each of ${k} weeks|@ makes ${k} weekly payments of $${m}|week by week, @ returns $${m}, ${k} times in all}`,
      );
      paid = step(
        t,
        m,
        "*",
        k,
        `{The weekly payments make # dollars.|In ${k} weeks, that is # dollars.}`,
      );
    } else if (kind === "work") {
      const [m, k] = [t.given(r.int(6, 14)), t.given(r.int(2, 5))];
      const job = r.pick([
        "painting a fence",
        "cutting a hedge",
        "babysitting",
        "cleaning windows",
        "stacking firewood",
        "translating letters",
        "repairing a shed",
        "ironing shirts",
      ]);
      told(
        `{@ works off a part by ${job} for ${k} hours at $${m} an hour|for ${job}, ${lender} takes $${m} off the debt per hour, and @ does it for ${k} hours|${k} hours of ${job} count as $${m} an hour toward what @ owes|by ${job} for ${k} hours, worth $${m} an hour, @ pays back some more}`,
      );
      paid = step(
        t,
        m,
        "*",
        k,
        `{The work counts as # dollars.|For the work, # dollars are taken off.}`,
      );
      t.ask(
        "work",
        paid,
        `{how many dollars is this work worth|for how many dollars does the work count|what does the work take off the debt, in dollars|how much does @ pay back by working, in dollars}?`,
        who,
        money("what the work is worth", who),
      );
    } else {
      paid = t.given(r.int(5, 30));
      const gift = r.pick([
        "an old guitar",
        "a pair of skates",
        "a box of records",
        "a desk lamp",
        "a raincoat",
        "a chess set",
        "some firewood",
        "a fishing rod",
      ]);
      told(
        `{${lender} takes ${gift} and crosses off $${paid}|@ gives ${lender} ${gift}, for which $${paid} is taken off|for ${gift} from @m, ${lender} lowers the debt by $${paid}|@ hands over ${gift}, and so the debt falls by $${paid}}`,
      );
    }
    payments.push(paid);
    debt = step(
      t,
      debt,
      "-",
      paid,
      `{After that, ${who.name} owes # dollars.|The debt is then # dollars.|That leaves a debt of # dollars.}`,
      0.25,
    );
  }
  t.ask(
    "left",
    debt,
    `{how many dollars does @ still owe ${lender}|what is left of the debt, in dollars|how large is @'s debt now, in dollars|how much does ${lender} still have to get back, in dollars}?`,
    who,
    cost("the debt that is left", who),
  );
  if (payments.length > 1) {
    t.ask(
      "back",
      sum(
        t,
        payments,
        `{So far, ${lender} has got back # dollars.|Together, the payments make # dollars.}`,
        0.25,
      ),
      `{how many dollars has ${lender} got back so far|by how many dollars has the debt become smaller|how much of the debt is paid off so far, in dollars|what do all these payments come to, in dollars}?`,
      who,
      cost("what has been paid back", who),
    );
  }
  const ks = divisors(debt.n, 2, 24);
  const k = t.given(ks.length > 0 ? r.pick(ks) : 4);
  if (r.chance(0.5)) {
    t.fact(
      `{the rest is to be paid in ${k} equal parts|@ wants to pay the rest in ${k} equal parts|for the rest, they agree on ${k} equal payments|in ${k} months, with equal payments, @ will have paid the rest}`,
      who,
    );
    t.ask(
      "each",
      step(t, debt, "/", k, `{Each of these payments is # dollars.|One part is # dollars.}`, 0.25),
      `{how large is each of these parts, in dollars|how many dollars does @ pay each time|what is one of these payments, in dollars|how much does @ have to pay at a time, in dollars}?`,
      who,
      cost("one of the last payments", who),
    );
  } else if (ks.length > 0) {
    const m = t.given(debt.n / k.n);
    t.fact(
      `{from now on, @ pays back $${m} a month|the rest is paid back at $${m} a month|@ can spare $${m} a month for the rest|each month from now on, ${lender} is to get $${m}}`,
      who,
    );
    t.ask(
      "months",
      step(t, debt, "/", m, `{That takes # months.|There are # more payments.}`),
      `{how many months does the rest take|for how many months does @ still have to pay|after how many months is @ free of debt|how many of these monthly payments will there be}?`,
      who,
      size("time", "months", "the time for the rest", who),
    );
  }
}
