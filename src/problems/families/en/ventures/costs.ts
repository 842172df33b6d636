import type { Value } from "../../../weaving/tale_en";
import type { Made, Shop } from "./making";
import { step } from "./parts";

/** One cost of a sale; its facts are told. */
export function spend({ t, who, craft }: Shop, kind: string, made: Made): Value {
  const { random: r } = t;
  if (kind === "material") {
    const c = t.given(r.int(2, Math.max(3, Math.floor(craft.price[0] / 3))));
    t.fact(
      `{the material for each ${craft.one} costs @m $${c}|to ${craft.verb[0]} one ${craft.one}, @ needs material for $${c}|@ spends $${c} on the material of every ${craft.one} that is made|for material, @ pays $${c} per ${craft.one}}`,
      who,
    );
    return step(t, made.n, "*", c, `{The material costs # dollars.|For material it is # dollars.}`);
  }
  if (kind === "rent") {
    const [d, c] = [t.given(r.int(2, 5)), t.given(r.int(6, 18))];
    t.fact(
      `{@ rents a stall for ${d} days at $${c} a day|the sale takes ${d} days, and the stall costs @m $${c} a day|a place to sell costs $${c} per day, and @ takes it for ${d} days|for each of the ${d} days of the sale, @ pays $${c} for a table}`,
      who,
    );
    return step(t, d, "*", c, `{The place costs # dollars.|For ${d} days, the rent is # dollars.}`);
  }
  if (kind === "wages") {
    const [h, c] = [t.given(r.int(2, 6)), t.given(r.int(7, 14))];
    const two = r.chance(0.5);
    const k = t.given(r.int(2, 3));
    t.fact(
      two
        ? `{${k} helpers work ${h} hours each, and @ pays them $${c} an hour|@ pays ${k} helpers $${c} an hour for ${h} hours each|@ needs ${k} helpers for ${h} hours and pays each of them $${c} an hour|each of ${k} helpers gets $${c} an hour from @m for ${h} hours of work}`
        : `{a student helps @m for ${h} hours at $${c} an hour|@ pays a helper $${c} an hour for ${h} hours|for ${h} hours, @ has a helper who gets $${c} an hour|a helper works ${h} hours and earns $${c} an hour from @m}`,
      who,
    );
    const one = step(t, h, "*", c, `{One helper gets # dollars.|A helper's pay is # dollars.}`);
    return two
      ? step(t, one, "*", k, `{All helpers together get # dollars.|The wages come to # dollars.}`)
      : one;
  }
  const c = t.given(r.int(8, 45));
  const what = r.pick([craft.tool, "flyers", "the delivery", "a permit", "the van", craft.tool]);
  t.fact(
    `{@ pays $${c} for ${what}|@ has to spend $${c} on ${what}|for ${what}, @ pays $${c}|@ also has a cost of $${c} for ${what}}`,
    who,
  );
  return c;
}
