import type { Random } from "../../../../common/random";
import { divisors } from "../../../family";
import type { Mode } from "./asked";
import type { End, Setting, Start } from "./types";

/** A first amount; often one that has many divisors. */
function startValue(random: Random, [low, high]: readonly [number, number]): number {
  const top = random.chance(0.7) ? low + (high - low) * 0.4 : high;
  const value = random.int(low, Math.floor(top));
  if (random.chance(0.35)) return value;
  const by = random.pick([5, 6, 10, 12, 12, 20, 24]);
  return Math.max(by * 2, value - (value % by));
}

/** How the amount at first is told. */
export function start(random: Random, setting: Setting, mode: Mode): Start {
  const value = startValue(random, setting.range);
  if (mode === "back" || (mode === "flow" && random.chance(0.8))) return { kind: "untold", value };
  const kind = random.pick([
    "told",
    "told",
    "told",
    "boxes",
    "boxes",
    "loose",
    "kinds",
    "ratio",
    "than",
  ] as const);
  switch (kind) {
    case "boxes":
    case "loose": {
      if (setting.boxes.length === 0) break;
      const n = random.pick([5, 6, 8, 10, 12, 15, 20, 24, 25, 30]);
      const k = Math.round(value / n);
      if (k < 2 || k > 40) break;
      if (kind === "boxes") return { kind, k, n, value: k * n };
      const extra = random.int(2, Math.max(3, n - 1));
      return { kind, k, n, extra, value: k * n + extra };
    }
    case "kinds": {
      if (setting.kinds.length === 0) break;
      const a = random.int(Math.ceil(value / 4), Math.floor((value * 3) / 4));
      return { kind, a, b: value - a, value };
    }
    case "ratio": {
      if (setting.kinds.length === 0) break;
      const k = random.int(2, 4);
      const a = Math.floor(value / (k + 1));
      return { kind, a, k, value: a * (k + 1) };
    }
    case "than": {
      const up = random.chance(0.6);
      const n = random.int(3, Math.floor(value / 2));
      return { kind, before: up ? value - n : value + n, n, up, value };
    }
    case "told":
      break;
    default:
      kind satisfies never;
  }
  return { kind: "told", value };
}

/** How the amount at the end is told; `last` is that amount. */
export function ended(random: Random, { boxes, where }: Setting, mode: Mode, last: number): End {
  if (mode !== "back" && mode !== "gap") return { kind: "untold" };
  const sizes = divisors(last, 3, 25).filter((n) => last / n > 1 && last / n < 30);
  if (boxes.length > 0 && where === "" && sizes.length > 0 && random.chance(0.25)) {
    const n = random.pick(sizes);
    return { kind: "boxes", k: last / n, n };
  }
  return { kind: "told" };
}
