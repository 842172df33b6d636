import { cost, money } from "../../../measure";
import type { Tale, Value } from "../../../weaving/tale_en";
import { step } from "./parts";

/** Someone's regular pay or bill, and by what it is called. */
const REGULAR: readonly (readonly [name: string, low: number, high: number, pay: boolean])[] = [
  ["monthly wage", 1600, 3600, true],
  ["monthly rent", 500, 1400, false],
  ["monthly pension", 900, 2200, true],
  ["monthly power bill", 60, 180, false],
  ["monthly child benefit", 180, 420, true],
  ["monthly insurance bill", 40, 160, false],
  ["monthly scholarship", 300, 900, true],
  ["monthly heating bill", 60, 200, false],
  ["monthly train pass bill", 60, 180, false],
  ["monthly stable rent", 120, 300, false],
  ["monthly allowance", 40, 160, true],
  ["monthly kindergarten bill", 120, 400, false],
  ["monthly trainee pay", 700, 1300, true],
  ["monthly studio rent", 300, 900, false],
  ["monthly water bill", 30, 90, false],
];

/** Regular money that rises or falls by a percentage, and what it means over time. */
export function raise(t: Tale, steps: number): void {
  const { random: r } = t;
  const who = t.person();
  const [name, low, high, pay] = r.pick(REGULAR);
  const first = t.given(20 * r.int(Math.ceil(low / 20), Math.floor(high / 20)));
  t.fact(
    `{@'s ${name} is $${first}|so far, @'s ${name} has been $${first}|at the beginning of the year, @'s ${name} is $${first}|@ has a ${name} of $${first}}`,
    who,
  );
  let now: Value = first;
  const n = r.int(1, steps > 3 ? 2 : 1);
  const ups: boolean[] = [];
  for (let i = 0; i < n; i++) {
    const up = r.chance(pay ? 0.85 : 0.6);
    ups.push(up);
    const when =
      i === 0
        ? r.pick(["in spring", "after a month", "soon", "in July"])
        : r.pick(["a little later", "after that", "at the end of the year"]);
    const ing = up ? "rises" : "falls";
    let d: Value;
    if (i === 0 || r.chance(0.5)) {
      const p = t.given(r.pick(pay && !up ? [5, 10] : [5, 10, 15, 20, 25]));
      d = t.percent(now, p, up ? "The rise is # dollars." : "The cut is # dollars.", 0.25);
      t.fact(
        `{${when}, it ${ing} by ${p}%|${when}, it is ${up ? "raised" : "lowered"} by ${p}%|${when}, there is ${up ? "an increase" : "a reduction"} of ${p}%|${when}, @ learns that it ${ing} by ${p}%}`,
        who,
      );
      if (i === 0)
        t.ask(
          "step",
          d,
          `{by how many dollars does it ${up ? "rise" : "fall"}${n > 1 ? " the first time" : ""}|how large is the ${up ? "first rise" : "first cut"}, in dollars|what is the first change of the ${name}, in dollars|how many dollars does the first change make}?`.replaceAll(
            n > 1 ? "§" : "first ",
            "",
          ),
          who,
          money("the change", who),
        );
    } else {
      d = t.given(r.int(4, Math.max(6, Math.floor(now.n / 10))));
      t.fact(
        `{${when}, it ${ing} by $${d}|${when}, it is ${up ? "raised" : "lowered"} by $${d}|${when}, there is ${up ? "an increase" : "a reduction"} of $${d}|${when}, @ learns that it ${ing} by $${d}}`,
        who,
      );
    }
    now = step(
      t,
      now,
      up ? "+" : "-",
      d,
      `{The ${name} is then # dollars.|That makes a ${name} of # dollars.}`,
      0.25,
    );
  }
  t.ask(
    "now",
    now,
    `{what is @'s ${name} then, in dollars|how many dollars is the ${name} in the end|how large is @'s new ${name}, in dollars|how many dollars a month is it after ${n > 1 ? "both changes" : "the change"}}?`,
    who,
    pay ? money(`the new ${name}`, who) : cost(`the new ${name}`, who),
  );
  const up = now.n > first.n;
  const gap = up
    ? step(t, now, "-", first, "It is # dollars more than at first.", 0.25)
    : step(t, first, "-", now, "It is # dollars less than at first.", 0.25);
  if (n > 1)
    t.ask(
      "gap",
      gap,
      `{by how many dollars is it ${up ? "higher" : "lower"} in the end than at first|how many dollars ${up ? "more" : "less"} than at first is the ${name} in the end|what is the difference between the first and the last ${name}, in dollars|comparing the end with the beginning, how many dollars ${up ? "more" : "less"} is it}?`,
      who,
    );
  const base = n > 1 ? gap : (now.of[1] as Value);
  const year = step(
    t,
    base,
    "*",
    t.constant(12),
    `{In a year, that makes # dollars.|Over twelve months, it is # dollars.}`,
    0.25,
  );
  t.ask(
    "yearGap",
    year,
    `{how many dollars ${n > 1 ? "do both changes together" : "does the change"} make in a full year after that|compared with the first amount, how many dollars ${(pay ? up : !up) ? "more" : "less"} does @ have in a full year after that|over the twelve months after that, what ${n > 1 ? "do both changes together" : "does the change"} come to, in dollars|what ${n > 1 ? "are both changes together" : "is the change"} worth in a full year after that, in dollars}?`,
    who,
    money("the change in a year", who),
  );
  const full = step(
    t,
    now,
    "*",
    t.constant(12),
    `{In a year, it is # dollars.|Twelve months make # dollars.}`,
    0.25,
  );
  t.ask(
    "year",
    full,
    `{at the new rate, how many dollars is it in a full year|what does the new ${name} come to in a full year, in dollars|how many dollars make up a full year of the new ${name}|in a full year at the new rate, how many dollars is that}?`,
    who,
    money(`the ${name} of a year`, who),
  );
  const k = t.given(r.int(2, 11));
  t.fact(
    `{@ has had the ${n > 1 ? "last" : "new"} amount for ${k} months|the ${n > 1 ? "last" : "new"} amount has been valid for ${k} months|since ${n > 1 ? "the last" : "this"} change, ${k} months have gone by|for ${k} months now, it has been the ${n > 1 ? "last" : "new"} amount}`,
    who,
  );
  t.ask(
    "span",
    step(
      t,
      now,
      "*",
      k,
      `{In ${k} months, that is # dollars.|The ${k} months make # dollars.}`,
      0.25,
    ),
    `{how many dollars ${pay ? "has @ received" : "has @ paid"} in these ${k} months|what sum is that for the months since then, in dollars|how much money ${pay ? "came in" : "was paid"} in these months, in dollars|how many dollars do the months since then come to}?`.replace(
      `these ${k} months`,
      "these months",
    ),
    who,
    money("the money of these months", who),
  );
  const other = t.given(r.int(10, Math.max(12, Math.floor(first.n / 2))));
  if (pay) {
    t.fact(
      `{each month, @ pays $${other} for a room|@ spends $${other} a month on rent|@'s room costs $${other} a month|for a small room, @ pays $${other} every month}`,
      who,
    );
    t.ask(
      "left",
      step(
        t,
        now,
        "-",
        other,
        `{After the rent, # dollars remain.|That leaves # dollars a month.}`,
        0.25,
      ),
      `{how many dollars a month does @ have left after the rent|with the new amount, what remains after the rent each month, in dollars|after paying for the room, how many dollars a month does @ have|how much of the new amount is left after the rent, in dollars}?`,
      who,
      money("the money that is left in a month", who),
    );
  } else {
    const heads = t.given(r.int(2, 5));
    t.fact(
      `{@ shares it equally with others, so that ${heads} people pay|${heads} people pay equal parts of it, and @ is one of them|it is split equally among ${heads} people, with @ as one of them|there are ${heads} people, @m included, who pay equal parts of it}`,
      who,
    );
    t.ask(
      "part",
      step(t, now, "/", heads, `{Each person pays # dollars.|One part is # dollars.}`, 0.25),
      `{how many dollars a month does each person pay in the end|what is one part after ${n > 1 ? "both changes" : "the change"}, in dollars|how large is @'s part in the end, in dollars|in the end, how many dollars a month does @ pay}?`,
      who,
      cost("one part", who),
    );
  }
}
