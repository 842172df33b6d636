import { rate } from "../common/format";
import type { RunProgress } from "./runner";

/** Where a run stands, in one line: done, right, tokens a second, time left. */
export function progressLine({ done, selected, right, fresh, tokens, ms }: RunProgress): string {
  const share = done === 0 ? "" : ` (${((100 * right) / done).toFixed(1)} %)`;
  const parts = [`${done}/${selected} done`, `${right} right${share}`];
  const speed = rate(tokens, ms);
  if (speed !== null) parts.push(speed);
  if (fresh > 0 && done < selected)
    parts.push(`${duration((ms / fresh) * (selected - done))} left`);
  return parts.join(", ");
}

/** Milliseconds as a person reads them: 8 s, 12 min, 3 h 05 min. */
export function duration(ms: number): string {
  const seconds = Math.round(ms / 1000);
  if (seconds < 100) return `${seconds} s`;
  const minutes = Math.round(seconds / 60);
  if (minutes < 100) return `${minutes} min`;
  return `${Math.floor(minutes / 60)} h ${String(minutes % 60).padStart(2, "0")} min`;
}
