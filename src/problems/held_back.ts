import { hashText } from "../common/random";
import type { Family } from "./family";

/** Families that training never sees, about a tenth of each of these kinds. */
const HELD_BACK: ReadonlySet<string> = new Set([
  ...["en.change.startBefore", "en.change.twoLosses", "en.compare.differenceParts"],
  ...["en.compare.moreThanTimes", "en.groups.takeThenShare", "en.groups.crowdSeats"],
  ...["en.money.profit", "en.money.howManyCanBuy", "en.rates.paceLeft", "en.rates.together"],
  ...["en.fractions.groupHabit", "en.percent.tax", "en.shapes.weight", "en.ages.sum"],
  ...["en.averages.fromTotal", "zh.basic.reversed", "zh.basic.howManyGroups"],
  ...["zh.steps.productAndLoss", "zh.steps.pagesLeft", "zh.rates.workRate", "zh.parts.increase"],
  ...["en.plain.keeper", "en.plain.fee", "en.long.dayByDay", "zh.numbers.sumAndDifference"],
  ...["en.short.scores", "en.brief.lateName", "en.reverse.priceFromTotal"],
  ...["en.daily.tipSplit", "en.work.fasterMachine", "en.school.playTickets", "en.daily.yearPass"],
  "zh.numbers.queue",
  ...[
    "zh.school.sideFromPerimeter",
    "zh.daily.halfAndSome",
    "zh.trips.catchUp",
    "zh.more.sameTotal",
  ],
]);

/** Kinds with many families, of which a hash of the id holds one in HELD_BACK_SHARE back. */
const BY_HASH: ReadonlySet<string> = new Set("market,events,home,basics,lower,upper".split(","));
const HELD_BACK_SHARE = 10;

/** Whether a family is kept out of training, to measure what was never seen. */
export function isHeldBack({ id, kind }: Family): boolean {
  return HELD_BACK.has(id) || (BY_HASH.has(kind) && hashText(id) % HELD_BACK_SHARE === 0);
}
