const units = ["B", "kB", "MB", "GB"] as const;

/** Bytes as a person reads them: 4.2 MB. */
export function bytes(count: number): string {
  let value = count;
  let unit = 0;
  while (value >= 1000 && unit < units.length - 1) {
    value /= 1000;
    unit += 1;
  }
  return `${unit === 0 || value >= 100 ? Math.round(value) : value.toFixed(1)} ${units[unit]}`;
}

/** A count of parameters: 4.1 M, 13.0 B. */
export function parameters(count: number): string {
  if (count >= 1e9) return `${(count / 1e9).toFixed(1)} B`;
  if (count >= 1e6) return `${(count / 1e6).toFixed(1)} M`;
  return `${Math.round(count / 1e3)} k`;
}

/** Tokens a second, or null when nothing was timed. */
export function rate(tokens: number, ms: number): string | null {
  if (tokens <= 0 || ms <= 0) return null;
  const value = (tokens * 1000) / ms;
  return `${value >= 100 ? Math.round(value).toLocaleString("en") : value.toFixed(1)} tokens/s`;
}

/** Milliseconds as seconds: 0.8 s, 12 s. */
export function seconds(ms: number): string {
  return `${ms < 10_000 ? (ms / 1000).toFixed(1) : Math.round(ms / 1000)} s`;
}

/** `1 token`, `2 tokens`. */
export function count(value: number, noun: string): string {
  return `${value.toLocaleString("en")} ${noun}${value === 1 ? "" : "s"}`;
}

/** A stretch of time for people: 12 s, 4 min, 1 h 20 min. */
export function duration(seconds: number): string {
  if (seconds < 60) return `${Math.max(1, Math.round(seconds))} s`;
  const minutes = Math.round(seconds / 60);
  if (minutes < 60) return `${minutes} min`;
  return `${Math.floor(minutes / 60)} h ${minutes % 60} min`;
}

/** `1.2 GB of 7.5 GB, 23 MB/s, 4 min left`, as much of it as is known. */
export function bytesProgress(
  done: number,
  total: number,
  pace: { readonly rate: number | null; readonly left: number | null },
): string {
  const parts = [`${bytes(done)} of ${bytes(total)}`];
  if (pace.rate !== null) parts.push(`${bytes(pace.rate)}/s`);
  if (pace.left !== null && done < total) parts.push(`${duration(pace.left)} left`);
  return parts.join(", ");
}
