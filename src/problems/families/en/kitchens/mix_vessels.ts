import { divisors } from "../../../family";
import { money, units } from "../../../measure";
import type { Person } from "../../../person";
import type { Tale, Value } from "../../../weaving/tale_en";
import { type nounsOf, priceOf, type Ware } from "./common";
import type { Mix } from "./mixes";

/** One thing of a mixture: its number of parts and its amount. */
export interface Share {
  readonly ware: Ware;
  readonly parts: Value;
  readonly amount: Value;
}

/** What comes after the mixing starts from this. */
export interface Mixed {
  readonly who: Person;
  readonly m: Mix;
  readonly shares: readonly Share[];
  readonly all: Value;
  readonly noun: ReturnType<typeof nounsOf>;
  readonly known: string;
}

/** What filled vessels bring. */
export function vessels(t: Tale, { who, m, all, noun, known }: Mixed): void {
  const { random: r } = t;
  const sizes = divisors(all.n, 2, 60).filter((n) => all.n / n <= 40);
  if (sizes.length === 0 || known === "vessels") return;
  const k = t.given(r.pick(sizes));
  const many = noun(m.vessel).many;
  t.fact(
    `{@ fills all of it into ${many} of ${k} ${m.unit}|all of the ${m.name} goes into ${many} that hold ${k} ${m.unit} each|{each|a} ${m.vessel} holds ${k} ${m.unit}, and @ fills as many as possible|@ divides the ${m.name} among ${many}, ${k} ${m.unit} to each}`.replace(
      / salts goes/,
      " salts go",
    ),
    who,
  );
  const filled = t.step(all, "/", k, `That fills # ${many}.`);
  t.ask(
    "vessels",
    filled,
    `{how many ${many} does @ fill|how many ${many} are {filled|needed}|for all of it, how many ${many} does @ need}?`,
    who,
    units(m.vessel, `the ${many} that are filled`),
  );
  const price = priceOf(t, ...m.price);
  t.fact(
    `{{each|a} ${m.vessel} is sold for $${price}|@ sells {each|every|a} ${m.vessel} for $${price}|customers pay $${price} for {a|each} ${m.vessel}|a full ${m.vessel} costs $${price}}`,
    who,
    undefined,
    true,
  );
  t.ask(
    "income",
    t.step(filled, "*", price, `The ${many} bring # dollars.`, 0.5),
    `{how {much money|many dollars} does @ get for all the ${many}|what do all the ${many} bring, in dollars|how many dollars does @ take in if all the ${many} are sold}?`,
    who,
    money(`the money that ${who.name} takes in`, who),
  );
}
