import type { Random } from "../../../../common/random";
import type { Story } from "../../../story";
import { weaveWeb } from "../../../weaving/web_zh";
import { LABORS } from "./flow_words";
import { phaseAsks } from "./labor_asks";
import { pairAsks, planned } from "./labor_pairs";
import { type Phase, phase, type Scene } from "./labor_rates";

/** Draws people or machines at work, or on the way, and a question about them. */
export function laboring(steps: number, s: Story, r: Random): boolean {
  const labor = r.pick(LABORS);
  return weaveWeb(
    (w, q) => {
      const scene: Scene = { w, labor, r: q };
      const roll = q.next();
      if (roll < 0.22) return pairAsks(scene);
      if (roll < 0.34) return planned(scene);
      const n = q.int(1, Math.min(3, steps));
      const actors = n === 1 || q.chance(0.5) ? labor.actors : q.shuffle(labor.actors);
      const phases: Phase[] = [];
      for (const who of actors.slice(0, n)) {
        const next = phase(scene, who, phases);
        if (!next) return false;
        phases.push(next);
      }
      return phaseAsks(scene, phases);
    },
    steps,
    s,
    r,
  );
}
