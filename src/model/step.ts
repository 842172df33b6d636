import { SkymathError } from "../common/errors";
import type { StepShape } from "../gpu/program";
import { ROW_WORDS, TILE_ROWS, TILE_WORDS } from "../kernels/lib/step";
import type { Sequence } from "./pages";

/** Neighbouring rows of one sequence that a step computes. */
export interface Span {
  readonly sequence: Sequence;
  readonly tokens: readonly number[];
  /** Prompt rows go through tiles, decode and draft rows through mat-vecs, however many there are. */
  readonly role: "prompt" | "decode";
  /** Which of the rows get logits. */
  readonly logits: "none" | "last" | "all";
}

/** How many of a span's rows get logits. */
export const logitRows = ({ logits, tokens }: Span): number =>
  logits === "all" ? tokens.length : logits === "last" ? 1 : 0;

/** Most rows a step may have. */
export interface StepLimits {
  readonly rows: number;
  /** Most decode rows, and most rows with logits. */
  readonly decodeRows: number;
  readonly positions: number;
  readonly vocabulary: number;
}

/** A step's row list, gathered rows and tiles, as the kernels read them. */
export class StepTable {
  readonly limits: StepLimits;
  readonly header = new Uint32Array(4);
  readonly rows: Uint32Array<ArrayBuffer>;
  readonly gathered: Uint32Array<ArrayBuffer>;
  readonly tiles: Uint32Array<ArrayBuffer>;
  #rowCount = 0;
  #logitRows = 0;
  #tileCount = 0;

  constructor(limits: StepLimits) {
    this.limits = limits;
    this.rows = new Uint32Array(limits.rows * ROW_WORDS);
    this.gathered = new Uint32Array(limits.decodeRows);
    this.tiles = new Uint32Array(limits.rows * TILE_WORDS);
  }

  /** How many words of the row list and of the tiles are in use. */
  get words(): { rows: number; tiles: number } {
    return { rows: this.#rowCount * ROW_WORDS, tiles: this.#tileCount * TILE_WORDS };
  }

  /**
   * Fills the table: prompt rows first, then decode rows; logits in the spans' order. Sequences must not have been appended to
   * yet. Throws an `input` error for too many rows, a position past the context or a token that
   * the model does not have.
   */
  fill(spans: readonly Span[]): StepShape {
    this.#rowCount = this.#logitRows = this.#tileCount = 0;
    checkSpans(spans, this.limits);
    const first = new Map<Span, number>();
    for (const span of spans) if (span.role === "prompt") first.set(span, this.#addRows(span));
    const promptRows = this.#rowCount;
    for (const span of spans) if (span.role === "decode") first.set(span, this.#addRows(span));
    for (const span of spans) this.#gather(span, first.get(span)!);
    const shape: StepShape = {
      promptRows,
      decodeRows: this.#rowCount - promptRows,
      logitRows: this.#logitRows,
      tiles: this.#tileCount,
    };
    this.header.set([shape.promptRows, shape.decodeRows, shape.logitRows, shape.tiles]);
    return shape;
  }

  /** Adds a span's rows, and its tiles if they are prompt rows; returns the first row. */
  #addRows({ sequence, tokens, role }: Span): number {
    const first = this.#rowCount;
    tokens.forEach((token, i) => {
      const row = [token, sequence.length + i, sequence.line, sequence.slot];
      this.rows.set(row, this.#rowCount++ * ROW_WORDS);
    });
    if (role === "decode") return first;
    for (let i = 0; i < tokens.length; i += TILE_ROWS) {
      const rows = Math.min(TILE_ROWS, tokens.length - i);
      const tile = [first + i, rows, sequence.line, sequence.length + i];
      this.tiles.set(tile, this.#tileCount++ * TILE_WORDS);
    }
    return first;
  }

  /** Adds a span's rows that want logits, so that logits come in the order of the spans. */
  #gather({ tokens, logits }: Span, first: number): void {
    if (logits === "none") return;
    for (let i = logits === "all" ? 0 : tokens.length - 1; i < tokens.length; i++) {
      this.gathered[this.#logitRows++] = first + i;
    }
  }
}

function checkSpans(spans: readonly Span[], limits: StepLimits): void {
  const count = (role: Span["role"]) =>
    spans.reduce((sum, span) => sum + (span.role === role ? span.tokens.length : 0), 0);
  need("rows in a step", count("prompt") + count("decode"), limits.rows);
  need("decode rows in a step", count("decode"), limits.decodeRows);
  const withLogits = spans.reduce((sum, span) => sum + logitRows(span), 0);
  need("rows with logits in a step", withLogits, limits.decodeRows);
  const sequences = new Set(spans.map(({ sequence }) => sequence));
  if (sequences.size < spans.length || spans.some(({ tokens }) => tokens.length === 0)) {
    throw new SkymathError({
      kind: "internal",
      message: "A step has two spans of one sequence, or a span without rows.",
    });
  }
  for (const { sequence, tokens } of spans) {
    need("positions of a sequence", sequence.length + tokens.length, limits.positions);
    const unknown = tokens.find(
      (id) => !(Number.isInteger(id) && id >= 0 && id < limits.vocabulary),
    );
    if (unknown === undefined) continue;
    throw new SkymathError({
      kind: "input",
      message: `The model has no token ${unknown}.`,
      needed: `ids from 0 to ${limits.vocabulary - 1}`,
      found: String(unknown),
      remedy: "Use ids of this model's tokenizer.",
    });
  }
}

function need(what: string, found: number, most: number): void {
  if (found <= most) return;
  throw new SkymathError({
    kind: "input",
    message: `Too many ${what}.`,
    needed: `at most ${most}`,
    found: String(found),
    remedy: "Shorten the text, or open the model with a larger context or batch.",
  });
}
