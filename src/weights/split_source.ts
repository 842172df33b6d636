import { joinBytes } from "../common/bytes";
import { checkRange, type WeightSource } from "./source";

/** The parts of a split model file as one run of bytes: each part begins where the one before ends. */
export class SplitSource implements WeightSource {
  readonly parts: readonly WeightSource[];
  /** What the first part is called. */
  readonly name: string;
  readonly size: number;

  /** `parts` in order, two or more. */
  constructor(parts: readonly WeightSource[]) {
    this.parts = parts;
    this.name = parts[0]!.name;
    this.size = parts.reduce((sum, { size }) => sum + size, 0);
  }

  async read(offset: number, length: number): Promise<Uint8Array<ArrayBuffer>> {
    checkRange(this, offset, length);
    let start = 0; // of the part
    const pieces: Uint8Array<ArrayBuffer>[] = [];
    for (const part of this.parts) {
      const from = Math.max(offset, start);
      const to = Math.min(offset + length, start + part.size);
      if (from < to) pieces.push(await part.read(from - start, to - from));
      start += part.size;
    }
    return pieces.length === 1 ? pieces[0]! : joinBytes(pieces);
  }

  async close(): Promise<void> {
    for (const part of this.parts) await part.close?.();
  }
}
