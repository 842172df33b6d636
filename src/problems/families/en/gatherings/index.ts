import { type Family, families } from "../../../family";
import { withoutShapes } from "../../../shape";
import { tales } from "../../../weaving/tales_en";
import { cost } from "./crowd_cost";
import { flow } from "./crowd_flow";
import { parts } from "./crowd_parts";
import { kinds } from "./results_kinds";
import { league } from "./results_league";
import { quiz } from "./results_quiz";
import { rounds } from "./results_rounds";
import { tally } from "./results_tally";

const STEPS = [2, 3, 4, 5, 6];

const crowd = families("en", "woven", {
  ...tales("crowd", STEPS, [parts, parts, parts, flow, cost]),
});

const results = families("en", "woven", {
  ...tales("results", STEPS, [kinds, rounds, tally, league, quiz]),
});

/** Seats and rests, losses in turn, shares and their rest, tickets by kind, orders, mixtures, tips, costs. */
const CROWD_HELD_BACK: readonly RegExp[] = [
  /^g\*g d0[-+]g$/,
  /^g\*g g-d0$/,
  /^g-g d0[-+*/]g$/,
  /^g\+g d0[*/]g$/,
  /^g\+g g\/d0$/,
  /^g\*c\d+\/c\d+ g-d0$/,
  /^g\/c\d+ g-d0$/,
  /^g-g d0\*g g\*g (?:d1\+d2|d2\+d1)$/,
  /^g-g g\*g d0\*g (?:d1\+d2|d2\+d1)$/,
  /^g\*g g-g d1\*g (?:d0\+d2|d2\+d0)$/,
  /^g\*g g\*g d0\+d1 d2\/g$/,
  /^g\/g d0\*g(?: g\+d1)?$/,
  /^g\*g d0\*g\/c100 d0\+d1$/,
  /^g\*g\/c100 g\+d0 g\+c1 d1\/d2$/,
  /^g\+g g\*g d1-d0 d2\/g$/,
  /^g-g g-g d0\/d1$/,
  /^g\*g d0-g g\+d0 (?:d2\+d1|d1\+d2)$/,
];

/** A sum in rounds, steps of a chain, points of a basketball team or a season, averages still needed. */
const RESULTS_HELD_BACK: readonly RegExp[] = [
  /^g\*g d0[-+]g$/,
  /^g\*g g-d0$/,
  /^g-g d0[-+*/]g$/,
  /^g\/g d0\*g(?: g\+d1)?$/,
  /^g\*c\d+\/c\d+ g-d0$/,
  /^g\/c\d+ g-d0$/,
  /^g\*g d0-g g-g d1\/d2$/,
  /^g\*g g\*g g\*g d0\+d1 d3-d2$/,
  /^g\*g g\*g d0-d1 g-g d2\/d3$/,
  /^g\*g d0-g g\+d0(?:\+d1)? d2\*c100\/g$/,
  /^g\*g\/c100 g-d0 d1\/c[234]\b/,
];

/** People who come together, and the results of contests. */
export const enGatherings: readonly Family[] = [
  ...withoutShapes(crowd, CROWD_HELD_BACK),
  ...withoutShapes(results, RESULTS_HELD_BACK),
];
