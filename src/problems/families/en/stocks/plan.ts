import type { Graph } from "./graph";
import type { Asked, End, Event, Setting, Start } from "./types";

/** The structure of a story, without a word. */
export interface Plan {
  readonly setting: Setting;
  readonly labels: readonly string[];
  readonly start: Start;
  readonly events: readonly Event[];
  readonly end: End;
  readonly asked: Asked;
  readonly graph: Graph;
  readonly target: number;
}
