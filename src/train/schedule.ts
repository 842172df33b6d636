import type { OptimizerSettings } from "./types";

/** The learning rate of a step, which counts from 1. */
export function learningRate(settings: OptimizerSettings, step: number): number {
  const { learningRate: most, schedule, warmupSteps, totalSteps } = settings;
  if (step <= warmupSteps) return (most * step) / warmupSteps;
  if (schedule === "constant") return most;
  // By the steps done before it, as is usual for cosines: so the last one has a rate, and a single one all of it.
  const whole = Math.max(1, totalSteps - warmupSteps);
  const done = Math.min(1, (step - 1 - warmupSteps) / whole);
  return (most * (1 + Math.cos(Math.PI * done))) / 2;
}
