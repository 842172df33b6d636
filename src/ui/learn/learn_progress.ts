import type { LearnEvent, RoundResult } from "../../worker/learn_api";
import { byId, el } from "../dom";

const WIDTH = 300;
const HEIGHT = 80;
const SVG = "http://www.w3.org/2000/svg";

/** A run as it goes on: a line of words, time left of the phase, loss by step, scores by round. */
export class LearnProgress {
  readonly #root = byId("learn-progress", HTMLElement);
  readonly #line = byId("learn-line", HTMLElement);
  readonly #bar = byId("learn-bar", HTMLProgressElement);
  readonly #scores = byId("learn-scores", HTMLElement);
  readonly #losses: number[] = [];
  #phase = "";
  #begun = { at: 0, done: 0 };

  /** Empties it for a new run. */
  begin(): void {
    this.#root.hidden = false;
    this.#scores.replaceChildren();
    this.#losses.length = 0;
    this.#phase = "";
    this.#draw();
    this.#say("Getting ready", 0, 1);
  }

  show(event: LearnEvent): void {
    if (event.type === "progress") {
      const words = event.phase === "measure" ? "measuring" : "answering";
      this.#tell(`Round ${event.round}: ${words}`, event.done, event.total);
    } else if (event.type === "step") {
      this.#losses.push(event.loss);
      this.#draw();
      const loss = event.loss.toFixed(3);
      this.#tell(`Round ${event.round}: training, loss ${loss}`, event.step, event.steps);
    } else if (event.type === "round") this.#scores.append(scoreRow(event.result));
  }

  end(words: string): void {
    this.#say(words, 1, 1);
  }

  #tell(words: string, done: number, total: number): void {
    const phase = words.replace(/,.*/, "");
    const now = performance.now();
    if (phase !== this.#phase) {
      this.#phase = phase;
      this.#begun = { at: now, done };
    }
    const { at, done: before } = this.#begun;
    const left = done > before ? ((now - at) / (done - before)) * (total - done) : null;
    const time = left === null || done === total ? "" : `, ${duration(left)} left`;
    this.#say(`${words}, ${done} of ${total}${time}`, done, total);
  }

  #say(words: string, done: number, total: number): void {
    this.#line.textContent = words;
    this.#bar.max = total;
    this.#bar.value = done;
  }

  #draw(): void {
    const chart = document.getElementById("learn-loss")!;
    const highest = Math.max(...this.#losses, 0.01);
    const x = (i: number) => (i / Math.max(1, this.#losses.length - 1)) * WIDTH;
    const y = (loss: number) => HEIGHT - 2 - (loss / highest) * (HEIGHT - 6);
    const line = document.createElementNS(SVG, "polyline");
    line.setAttribute("points", this.#losses.map((loss, i) => `${x(i)},${y(loss)}`).join(" "));
    chart.replaceChildren(line);
  }
}

/** A round's row of the table. */
export function scoreRow({ round, scores, kept, loss }: RoundResult): HTMLTableRowElement {
  const share = ({ right, total }: { right: number; total: number }) =>
    total === 0 ? "–" : `${right} of ${total}`;
  const name = el("th", "", round === 0 ? "Before" : String(round));
  name.scope = "row";
  return el(
    "tr",
    "",
    name,
    el("td", "", share(scores.alone)),
    el("td", "", share(scores.hints)),
    el("td", "", loss === null ? "" : loss.toFixed(3)),
    el("td", "", round === 0 ? "" : kept ? "kept" : "not kept"),
  );
}

function duration(ms: number): string {
  const seconds = Math.ceil(ms / 1000);
  if (seconds < 90) return `${seconds} s`;
  return `${Math.ceil(seconds / 60)} min`;
}
