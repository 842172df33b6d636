import type { Family } from "./family";

/** About a tenth of the families, of every kind and both languages, that training never sees. */
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

/** Whether a family is kept out of training, to measure what was never seen. */
export function isHeldBack({ id }: Family): boolean {
  return HELD_BACK.has(id);
}
