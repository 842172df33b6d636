import type { Scene } from "./core";
import { meet, notYet, other } from "./way_meet";
import { against, plainSpeed, speedBefore } from "./way_rates";
import { apart, compare, same } from "./way_same";
import type { Plot } from "./way_two";
import { goers, MODES, speedOf } from "./way_words";

const PLOTS: readonly Plot[] = [meet, meet, meet, other, notYet, apart, same, same, compare];

/** Two goers: towards each other, away from each other, one behind the other. */
export function pairs(c: Scene): boolean {
  const { r } = c;
  const mode = r.pick(MODES);
  const [p, q] = goers(r, mode, [c.who, c.friend]);
  const [from = "", to = ""] = r.pick(mode.places);
  const v = speedOf(r, mode);
  const roll = r.next();
  const w = roll < 0.2 ? 2 * v : roll < 0.3 ? v / 2 : speedOf(r, mode);
  if (!Number.isInteger(w) || w > mode.high || w < 0.7 * mode.low) return false;
  if (mode.names.length === 0 && w < mode.low) return false;
  const t = r.int(2, mode.most);
  if ((v + w) * t > 5000) return false;
  const goer = { c, mode, who: p, other: q };
  const plot = r.pick(PLOTS);
  const x = r.chance(0.25) ? speedBefore(goer, v) : plainSpeed(goer, v);
  if (!x) return false;
  const base = {
    c,
    mode,
    p,
    q,
    both: mode.names.length === 0 ? "两人" : "两者",
    from,
    to,
    v,
    w,
    t,
  };
  if (plot === other) return plot({ ...base, x, y: x });
  const told = r.next();
  const mine = { ...goer, who: q, other: p };
  const y =
    told < 0.45 ? against(mine, w, x) : told < 0.85 ? plainSpeed(mine, w) : speedBefore(mine, w);
  return y !== undefined && plot({ ...base, x, y });
}
