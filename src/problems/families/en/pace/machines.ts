import { asIt, type Person } from "../../../person";
import { type Activity, act } from "./words";

/** What machines do. */
export const MACHINES: readonly (readonly [names: string, activity: Activity])[] = [
  [
    "printer",
    act(
      "prints/print",
      "runs/run",
      "poster",
      "minute",
      [6, 25],
      [10, 40],
      "{the order is for # posters|# posters are needed}",
      "{are smeared|come out too pale}",
      "box",
    ),
  ],
  [
    "packing machine",
    act(
      "wraps/wrap",
      "runs/run",
      "chocolate bar",
      "minute",
      [20, 60],
      [10, 40],
      "{a shop has ordered # chocolate bars|the order is for # chocolate bars}",
      "{break|are wrapped badly}",
      "box",
    ),
  ],
  [
    "saw",
    act(
      "cuts/cut",
      "runs/run",
      "board",
      "hour",
      [20, 60],
      [3, 8],
      "{a builder wants # boards|the order is for # boards}",
      "{are cracked|are too short}",
      "stack",
      [3, 9],
    ),
  ],
  [
    "robot",
    act(
      "welds/weld",
      "runs/run",
      "bicycle frame",
      "hour",
      [6, 18],
      [3, 9],
      "{# bicycle frames are needed|the order is for # bicycle frames}",
      "{fail the test|are not straight}",
    ),
  ],
  [
    "filling machine",
    act(
      "fills/fill",
      "runs/run",
      "bottle",
      "minute",
      [15, 50],
      [10, 40],
      "{a store wants # bottles|# bottles are to be filled}",
      "{are only half full|break}",
      "crate",
    ),
  ],
  [
    "pump",
    act(
      "pumps/pump",
      "runs/run",
      "liter",
      "minute",
      [15, 60],
      [10, 40],
      "{the basin holds # liters|there is room for # liters in the tank}",
      "{leak away|run back}",
    ),
  ],
  [
    "oven",
    act(
      "bakes/bake",
      "runs/run",
      "pizza",
      "hour",
      [12, 36],
      [3, 8],
      "{the guests of a festival have ordered # pizzas|# pizzas are needed for a festival}",
      "{get burnt|are too dark}",
    ),
  ],
  [
    "press",
    act(
      "stamps/stamp",
      "runs/run",
      "badge",
      "minute",
      [10, 30],
      [10, 30],
      "{a club has ordered # badges|the order is for # badges}",
      "{are bent|have a scratch}",
      "bag",
    ),
  ],
];

/** Two or three machines of one kind, told apart. */
export const machines = (kind: string): readonly Person[] =>
  [`the old ${kind}`, `the new ${kind}`, `the spare ${kind}`].map(asIt);
