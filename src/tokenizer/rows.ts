import { SkymathError } from "../common/errors";
import { CHAT_PIECES, PieceType } from "./vocabulary";

/**
 * Throws a `model` error where text could become a piece that the model has no row for. More rows
 * than pieces are fine, as are pieces without a row that text never becomes (an added [PAD]).
 */
export function checkRows(metadata: ReadonlyMap<string, unknown>, rows: number): void {
  const pieces = metadata.get("tokenizer.ggml.tokens") as readonly string[];
  const types = metadata.get("tokenizer.ggml.token_type") as ArrayLike<number> | undefined;
  for (let id = rows; id < pieces.length; id++) {
    const type = types?.[id] ?? PieceType.normal;
    const added = type === PieceType.control || type === PieceType.userDefined;
    if ((added || type === PieceType.unused) && !CHAT_PIECES.includes(pieces[id]!)) continue;
    throw new SkymathError({
      kind: "model",
      message: "The model's embedding does not fit its vocabulary.",
      needed: `a row for each of ${pieces.length} pieces`,
      found: `${rows} rows, none for piece ${id} (${JSON.stringify(pieces[id]!.slice(0, 40))})`,
      remedy: "The file was converted with another model's tokenizer: convert it again.",
    });
  }
}
