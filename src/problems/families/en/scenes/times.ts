import type { Random } from "../../../../common/random";

const ANY =
  "a little later,soon,after a while,later,after that,a bit later,before long,next,shortly afterward,in the meantime".split(
    ",",
  );
const QUICK = "a moment later,suddenly,meanwhile,a few minutes later,just then".split(",");
const SLOW = "after some weeks,a month later,in time,some days later".split(",");
/** Of these one is enough for a story, for their order is known. */
const HOURS = "at noon,in the afternoon,in the evening,after lunch,that morning,in the night".split(
  ",",
);
const SEASONS = "in the spring,that fall,over the summer,in the winter,in May".split(",");

/** When things happen in a story, none twice. */
export const timesOf = (r: Random, slow: boolean): string[] =>
  r.shuffle([...ANY, ...(slow ? SLOW : QUICK), r.pick(slow ? SEASONS : HOURS)]);
