/** How fast something goes: `rate` in units a second, `left` in seconds; null until known. */
export interface Pace {
  readonly rate: number | null;
  readonly left: number | null;
}

/** Shown figures change once in so many milliseconds, so that they can be read. */
const EVERY_MS = 1000;
/** Weight of the last second in the moving average. */
const WEIGHT = 0.3;

/** The pace of work that is told as `done` of `total`: an exponential moving average. */
export class Pacer {
  #pace: Pace = { rate: null, left: null };
  #at: number | null = null;
  #done = 0;

  /** Takes note of how much is done at `now`, in milliseconds; the pace as it should be shown. */
  update(done: number, total: number, now = performance.now()): Pace {
    if (this.#at === null || done < this.#done) {
      this.#start(done, now);
    } else if (now - this.#at >= EVERY_MS) {
      const latest = ((done - this.#done) * 1000) / (now - this.#at);
      const before = this.#pace.rate;
      const rate = before === null ? latest : before + WEIGHT * (latest - before);
      this.#pace = { rate, left: rate > 0 ? Math.max(0, total - done) / rate : null };
      this.#at = now;
      this.#done = done;
    }
    return this.#pace;
  }

  #start(done: number, now: number): void {
    this.#pace = { rate: null, left: null };
    this.#at = now;
    this.#done = done;
  }
}
