import type { Random } from "../../../../common/random";
import type { Measure } from "../../../measure";
import type { Person } from "../../../person";
import { type Change, type ChangeKind, changesAt, drawChange } from "./changes";
import type { Shop } from "./goods";
import type { Item } from "./item";
import { drawGoods, drawItem, type Hidden } from "./items";
import type { Fact, Num, Sheet } from "./sheet";
import type { Voice } from "./voice";

/** A purchase in a plan. */
export interface Bill {
  readonly shop: Shop;
  readonly items: readonly Item[];
  readonly changes: readonly (Change & { readonly kind: ChangeKind })[];
  /** All that is paid; undefined where a part of it is not known. */
  readonly total: Num | undefined;
  /** The sum as it truly is. */
  readonly truth: number;
}

/** What a problem asks for, and the sentences that belong to the question alone. */
export interface End {
  readonly asked: Num;
  readonly facts: readonly Fact[];
  readonly question: string;
  /** Whether the things are not bought yet, only wished for. */
  readonly wish?: boolean;
  readonly measure?: Measure;
}

/** What an end is drawn from. */
export interface Setting {
  readonly sheet: Sheet;
  readonly random: Random;
  readonly voice: Voice;
  readonly bill: Bill;
  /** Someone else. */
  readonly other: Person;
}

/** Draws a purchase of `n` things with `changes` changes to its sum; undefined where it does not fit. */
export function drawBill(
  sheet: Sheet,
  random: Random,
  voice: Voice,
  shop: Shop,
  n: number,
  changes: number,
  hidden: Hidden,
): Bill | undefined {
  const goods = drawGoods(shop, random, n);
  const items: Item[] = [];
  const cents = random.chance(0.12);
  for (const [i, good] of goods.entries()) {
    const item = drawItem(sheet, random, good, items, {
      cents,
      hidden: i === n - 1 ? hidden : undefined,
    });
    if (!item || !sheet.sound) return undefined;
    items.push(item);
  }
  const known = items.flatMap(({ cost }) => (cost ? [cost] : []));
  const truth = items.reduce(
    (sum, { cost, truth }) => sum + (cost?.value ?? truth.each * truth.many),
    0,
  );
  if (hidden !== undefined) return { shop, items, changes: [], total: undefined, truth };
  const together = "together that is # dollars";
  let total =
    known.length > 2 && random.chance(0.3)
      ? sheet.chain(
          known,
          known.slice(1).map(() => "+" as const),
          together,
        )
      : sheet.sum(known, together);
  const made: (Change & { readonly kind: ChangeKind })[] = [];
  const kinds = changesAt(shop);
  for (let i = 0; i < changes; i++) {
    const kind = random.pick(kinds);
    const change = drawChange(kind, sheet, random, total, voice);
    if (!change || made.some(({ lowers }) => lowers === change.lowers)) return undefined;
    made.push({ ...change, kind });
    total = change.total;
  }
  return { shop, items, changes: made, total, truth: total.value };
}
