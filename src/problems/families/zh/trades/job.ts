import type { Random } from "../../../../common/random";
import { bounds } from "../../../cells";
import { rows, type Tale } from "./kit";
import { WORK } from "./table_work";

/** Some work, who does it and how fast. */
export interface Job {
  readonly t: Tale;
  readonly who: string;
  readonly job: string;
  readonly whole: string;
  readonly verb: string;
  readonly unit: string;
  readonly thing: string;
  readonly time: string;
  readonly range: readonly [number, number];
}

const JOBS = rows(WORK);

/** Draws some work. */
export function jobOf(t: Tale): Job {
  const [who, job, whole, verb, unit, thing, time, range] = t.r.pick(JOBS);
  return {
    t,
    who: t.r.pick(who!).replace("W", t.who),
    job: job![0]!,
    whole: whole![0]!,
    verb: verb![0]!,
    unit: unit![0]!,
    thing: thing![0]!,
    time: time![0]!,
    range: bounds(range?.[0]),
  };
}

/** 修了, 修完. */
export const done = ({ verb }: Job) => `${verb}了`;
export const finish = ({ verb }: Job) => `${verb}完`;

/** Days or hours of a stretch of work. */
export const few = (r: Random) => r.int(2, 9);
