import type { Random } from "../../../../common/random";
import type { Item } from "./item";
import { costClause, countPhrase, priceClause } from "./item_words";
import type { Voice } from "./voice";

/** Puts commas and "and" between clauses at times: sentences of one or two clauses. */
function inSentences(clauses: readonly string[], random: Random): string[] {
  const out: string[] = [];
  for (let i = 0; i < clauses.length; i++) {
    const next = clauses[i + 1];
    if (next !== undefined && random.chance(0.4)) {
      out.push(`${clauses[i]}{, and|, and|, while|;} ${next}.`);
      i++;
    } else out.push(`${clauses[i]}.`);
  }
  return out;
}

/** The sentences that tell of these items: what is bought, and what it costs. */
export function tellItems(
  items: readonly Item[],
  list: (phrases: readonly string[]) => string,
  voice: Voice,
  random: Random,
  wish: boolean,
): string[] {
  const before = random.chance(0.45);
  const inline = random.chance(0.5) ? 0.9 : 0;
  const phrases: string[] = [];
  const clauses: string[] = [];
  for (const item of items) {
    const short = random.chance(inline) ? costClause(item, voice) : undefined;
    phrases.push(short ?? countPhrase(item));
    const clause = short === undefined ? priceClause(item, voice, before || wish) : undefined;
    if (clause !== undefined) clauses.push(clause);
  }
  const buying = `${list(phrases)}.`;
  const prices = inSentences(random.chance(0.75) ? clauses : random.shuffle(clauses), random);
  return before ? [...prices, buying] : [buying, ...prices];
}
