import type { Random } from "../../../../common/random";
import type { Story } from "../../../story";
import { weaveWeb } from "../../../weaving/web_zh";
import { sizes } from "./daily_bodies";
import { changing } from "./daily_change";
import { comparing } from "./daily_compare";
import { grouping } from "./daily_groups";
import { buying, coins } from "./daily_money";
import { parting } from "./daily_parts";
import { ages, spells } from "./daily_sizes";
import { castOf, type Daily } from "./daily_text";

const DAILY: readonly Daily[] = [
  ...[changing, changing, changing, changing, comparing, comparing, comparing],
  ...[grouping, grouping, grouping, parting, parting, parting, buying, buying],
  ...[sizes, sizes, spells, ages, coins],
];

/** Short stories of the first grades. */
export function dailyOf(steps: number, s: Story, r: Random): boolean {
  const draw = r.pick(steps > 2 ? DAILY.filter((d) => d !== coins) : DAILY);
  const cast = castOf(s, r);
  return weaveWeb((w, q) => draw(w, q, cast, steps), steps, s, r);
}
