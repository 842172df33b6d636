/**
 * @file Drafts: what may come next, found in what was written before. The rows of a draft are computed
 * in one step and kept as far as they are what the model chooses, so a draft changes no token.
 */

/** Tokens that may come next, and how many tokens before them were met before. */
export interface Draft {
  readonly tokens: readonly number[];
  /** From 1 to LONGEST_MATCH; 0 where there is no draft. */
  readonly matched: number;
}

export const LONGEST_MATCH = 4;
export const NO_DRAFT: Draft = { tokens: [], matched: 0 };

/**
 * What followed the last tokens of `own` where they stood before: in the first of `earlier` that has
 * them, else in `own`. The longest match counts, and of equal ones the last; at most `most` tokens.
 * Prompt lookup decoding, which is inference with reference (Yang et al., arXiv 2304.04487).
 */
export function draftAfter(
  own: readonly number[],
  earlier: readonly (readonly number[])[],
  most: number,
): Draft {
  if (most < 1) return NO_DRAFT;
  const texts = [...earlier, own];
  for (let matched = Math.min(LONGEST_MATCH, own.length); matched > 0; matched--) {
    for (const text of texts) {
      const next = lastMatch(text, own, matched);
      if (next > 0) return { tokens: text.slice(next, next + most), matched };
    }
  }
  return NO_DRAFT;
}

/** Where `text` goes on after the last place that has the last `count` tokens of `own`; 0: nowhere. */
function lastMatch(text: readonly number[], own: readonly number[], count: number): number {
  const end = own.length - 1;
  for (let at = text.length - 2; at >= count - 1; at--) {
    let same = 0;
    while (same < count && text[at - same] === own[end - same]) same++;
    if (same === count) return at + 1;
  }
  return 0;
}
