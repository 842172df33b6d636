import type { Entry } from "./ledger";
import type { Voice } from "./voice";

/**
 * Several that are compared by a number: "[S] ~~catch [x] in the lake". Without `each` they are people with names; they
 * may also be places or times before the sentence, "[S], the bakery ~~sell [x]".
 */
export interface Row {
  readonly of: string;
  readonly many?: string;
  readonly frame: string;
  /** The ones that are compared, where they are no people; of sets between ";" one is drawn. */
  readonly each?: string;
  /** What stands for all of `each` in a question. */
  readonly all?: string;
  /** "[n] bags of [k] [T]": the container. */
  readonly pack?: string;
  /** Plural verb phrases, what becomes of some of all. */
  readonly fate?: string;
  /** A goal for all of them. */
  readonly goal?: string;
  /** Whether it can be shared among people. */
  readonly share?: true;
  readonly most?: number;
}

/** The state of a chain. */
export interface Chain {
  readonly v: Voice;
  readonly row: Row;
  readonly subjects: readonly string[];
  readonly entries: Entry[];
  readonly ask: (what: string, at: number, than?: string) => string;
  readonly askAll: (what: string, tail?: string) => string;
  /** About two of them together; undefined where the sentence has another subject. */
  readonly askBoth: ((what: string, i: number, j: number) => string) | undefined;
  /** What the line says of one of them. */
  readonly line: (at: number) => string;
  /** One more, whose number only the total lets find. */
  readonly spare?: { readonly line: string; readonly told: (x: string) => string };
}
