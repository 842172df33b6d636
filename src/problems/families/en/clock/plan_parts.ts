import { plural } from "../../../nouns";
import type { Person } from "../../../person";
import type { Tale, Value } from "../../../weaving/tale_en";
import type { Dose } from "./doses";

/** Who does it, and whether it uses a supply or works up to a goal. */
export interface Plan extends Dose {
  readonly who: Person;
  readonly many: string;
  readonly supply: boolean;
}

/** The number of a day: told at once, by times of the day, or by two parts; `daily` where no day is free. */
export function rateOf(
  t: Tale,
  { does, many, daily: span, who }: Plan,
  steps: number,
  daily: boolean,
): Value {
  const { random: r } = t;
  const n = r.int(...span);
  const kind = r.pick(
    steps < 3
      ? (["plain"] as const)
      : (["plain", "plain", "times", "parts", "more", "double"] as const),
  );
  const line = r.pick([`in a day, that is # ${many}.`, `that makes # ${many} a day.`]);
  const every = daily
    ? "{every day|each day|day after day}"
    : "{on a day of the plan|on each day of the plan}";
  if (kind === "times" && n > 3) {
    const k = t.given(r.int(2, 3));
    const each = t.given(Math.max(2, Math.round(n / k.n)));
    t.fact(
      `{@ ${does} ${each} ${many} at a time, ${k} times a day|${k} times a day, @ ${does} ${each} ${many}|${every}, @ ${does} ${each} ${many} at each of ${k} fixed times|@'s day has ${k} fixed times, and each time @ ${does} ${each} ${many}}`,
      who,
    );
    return t.step(k, "*", each, line);
  }
  const a = t.given(r.int(2, Math.max(2, n - 2)));
  const d = t.given(r.int(2, 6));
  if (kind === "parts") {
    t.fact(
      `{${every}, @ ${does} ${a} ${many} before noon and ${d} in the afternoon|${every}, @ ${does} ${a} ${many} before lunch and ${d} after it|${every}, @ ${does} ${a} ${many} in the morning and another ${d} in the evening|${every}, @ ${does} ${a} ${many} before breakfast and another ${d} in the course of the day}`,
      who,
    );
    return t.step(a, "+", d, line);
  }
  if (kind === "double" && n > 5) {
    const morning = t.given(Math.round(n / 3));
    const k = t.constant(2, "twice");
    t.fact(
      `{${every}, @ ${does} ${morning} ${many} in the morning and ${k} as many in the evening|${every}, @ ${does} ${morning} ${many} early in the day and ${k} as many later|${every}, @ ${does} ${morning} ${many} before lunch; after it, ${k} as many|${every}, @ ${does} ${morning} ${many} before noon and then ${k} as many until the evening}`,
      who,
    );
    const evening = t.step(morning, "*", k, `later in the day, it is # ${many}.`);
    return t.step(morning, "+", evening, line);
  }
  if (kind === "more" && n > 3) {
    t.fact(
      `{a cousin in another town ${does} ${a} ${many} a day, and @ ${does} ${d} more than that|@ ${does} ${d} ${many} a day more than a friend in another town, who ${does} ${a}|compared with a pen pal, who ${does} ${a} ${many} a day, @ ${does} ${d} more each day|for a friend far away, ${a} ${many} a day are enough, but @ ${does} ${d} more than that}`,
      who,
    );
    return t.step(a, "+", d, line);
  }
  const rate = t.given(n);
  t.fact(
    `{@ ${does} ${rate} ${many} a day|${every}, @ ${does} ${rate} ${many}|as a rule, @ ${does} ${rate} ${many} a day|in a day, @ ${does} ${rate} ${many}}`,
    who,
  );
  return rate;
}

/** Days told in days, weeks, or both. */
export function daysOf(t: Tale, n: number): [Value, string] {
  const { random: r } = t;
  if (n > 13 && (n % 7 === 0 || r.chance(0.5))) {
    const weeks = t.given(Math.floor(n / 7));
    const days = t.step(weeks, "*", t.constant(7), `${weeks} weeks are # days.`);
    if (n % 7 < 2) return [days, `${weeks} weeks`];
    const rest = t.given(n % 7);
    return [
      t.step(days, "+", rest, "together with the other days, it is # days."),
      `${weeks} weeks and ${rest} days`,
    ];
  }
  const days = t.given(n);
  return [days, `${days} days`];
}

/** All that there is, told in one number or in several. */
export function totalOf(t: Tale, p: Plan, rate: Value, n: number): Value | undefined {
  const { random: r } = t;
  const { supply, pack, many, goal, who, done } = p;
  const all = rate.n * n;
  if (!supply) {
    if (r.chance(0.6)) {
      const total = t.given(all);
      t.fact(goal.replace("#", `${total}`));
      return total;
    }
    const early = t.given(r.int(5, 60));
    const whole = t.given(all + early.n);
    t.fact(goal.replace("#", `${whole}`));
    t.fact(
      `{${early} of them were ${done} last year, and @ goes on from there|last year, @ got as far as ${early} of them, and now it is the turn of the others|@ does not have to begin at the beginning: ${early} of them were ${done} last year|since ${early} of them were ${done} last year, @ has only the others ahead}`,
      who,
    );
    return t.step(whole, "-", early, `there are # ${many} ahead.`);
  }
  const packs = plural(pack);
  const loose = r.chance(0.35) ? t.given(r.int(2, 25)) : undefined;
  const rest = all - (loose?.n ?? 0);
  const sizes = [2, 3, 4, 5, 6, 8].filter((k) => rest % k === 0 && rest / k > 5 && rest / k <= 120);
  if (sizes.length === 0 || r.chance(0.4)) {
    const total = t.given(all);
    t.fact(
      `{@ has a supply of ${total} ${many}|at the start, @ has ${total} ${many}|@ has got ${total} ${many}|@ begins with ${total} ${many}}`,
      who,
    );
    return total;
  }
  const k = t.given(r.pick(sizes));
  const each = t.given(rest / k.n);
  t.fact(
    `{@ has bought ${k} ${packs} with ${each} ${many} each|there are ${k} ${packs} in @'s storeroom, each with ${each} ${many}|@ has ${k} ${packs}, and there are ${each} ${many} in each of them|in each of @'s ${k} ${packs}, there are ${each} ${many}}`,
    who,
  );
  const packed = t.step(k, "*", each, `in the ${packs}, there are # ${many}.`);
  if (!loose) return packed;
  t.fact(
    `{${loose} more are left over from last month|@ also has ${loose} from an older ${pack}|besides, a neighbor gives @m ${loose} more|another ${loose} are lying on @'s shelf}`,
    who,
  );
  return t.step(packed, "+", loose, `altogether, there are # ${many}.`);
}
