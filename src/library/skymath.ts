/** @file The runtime for other pages: a model in a worker of its own is opened, asked, and closed. */
import { type ErrorReport, SkymathError } from "../common/errors";
import type { SolveEvent } from "../hint/events";
import type { Trace, TraceSettings } from "../hint/trace";
import type { AdapterInfo, LoadProgress, ModelInfo } from "../session_types";
import type { ModelChoice, OpenedAs } from "../worker/api";
import { EngineClient } from "../worker/client";
import type { Outcome } from "../worker/outcome";

export { SkymathError } from "../common/errors";
export { parseTrace, serialiseTrace } from "../hint/trace";
export { holdsTrace, readTraceLink, traceLink } from "../hint/trace_link";
export type { AdapterInfo, ErrorReport, LoadProgress, ModelInfo, SolveEvent, Trace, TraceSettings };

/** A GGUF file: its address (of any part of a split model), or the file or all parts that a user picked. */
export type ModelPlace = string | URL | File | readonly File[];

export interface OpenOptions {
  /** Precision of the cache and positions that a problem may take; as the model is meant to run by default. */
  readonly opened?: OpenedAs;
  readonly onProgress?: (progress: LoadProgress) => void;
  /** Called once the GPU was lost: nothing can be asked any more, close and open again. */
  readonly onLost?: (error: SkymathError) => void;
  /** Ends loading. */
  readonly signal?: AbortSignal;
}

export interface SolveOptions extends Partial<TraceSettings> {
  /** Told of rounds as they begin and end, and of text as it is written. */
  readonly onEvent?: (event: SolveEvent) => void;
  /** Ends the solve within a token; its trace keeps what was written. */
  readonly signal?: AbortSignal;
}

/** A model on this computer's GPU. */
export class SkyMath {
  readonly model: ModelInfo;
  readonly adapter: AdapterInfo;
  readonly #engine: EngineClient;

  private constructor(engine: EngineClient, model: ModelInfo, adapter: AdapterInfo) {
    this.#engine = engine;
    this.model = model;
    this.adapter = adapter;
  }

  /**
   * Starts a worker and loads a model there. Throws a SkymathError: `device` without WebGPU or enough of it,
   * `model` or `input` for a file that cannot be used, `cancelled` after the signal.
   */
  static async open(place: ModelPlace, options: OpenOptions = {}): Promise<SkyMath> {
    const { opened, onProgress = () => {}, onLost = () => {}, signal } = options;
    const engine = new EngineClient();
    const end = () => engine.terminate();
    signal?.addEventListener("abort", end, { once: true });
    try {
      if (signal?.aborted) end();
      const choice = { ...choiceOf(place), ...(opened === undefined ? {} : { opened }) };
      const lost = (report: ErrorReport) => onLost(new SkymathError(report));
      const { model, adapter } = unwrapped(await engine.load(choice, onProgress, lost));
      return new SkyMath(engine, model, adapter);
    } catch (error) {
      end();
      throw error;
    } finally {
      signal?.removeEventListener("abort", end);
    }
  }

  /**
   * Solves a problem by progressive hints, or as `options` say, and resolves with the trace: all rounds,
   * and in `verdict` the answer. One at a time; throws a SkymathError.
   */
  async solve(problem: string, options: SolveOptions = {}): Promise<Trace> {
    const { onEvent = () => {}, signal, ...settings } = options;
    const stop = () => void this.#engine.stop();
    if (signal?.aborted) throw new SkymathError({ kind: "cancelled", message: "Stopped." });
    signal?.addEventListener("abort", stop, { once: true });
    try {
      return unwrapped(
        await this.#engine.solve(problem, settings, (events) => {
          for (const event of events) onEvent(event);
        }),
      );
    } finally {
      signal?.removeEventListener("abort", stop);
    }
  }

  /** Frees the GPU and ends the worker; what is under way ends as `cancelled`. */
  close(): void {
    this.#engine.terminate();
  }
}

function choiceOf(place: ModelPlace): ModelChoice {
  if (typeof place === "string" || place instanceof URL) {
    return { url: new URL(place, document.baseURI).href };
  }
  return { files: place instanceof File ? [place] : place };
}

function unwrapped<T>(outcome: Outcome<T>): T {
  if (outcome.ok) return outcome.value;
  throw new SkymathError(outcome.error);
}
