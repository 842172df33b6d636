import { describe, expect, it } from "vitest";
import { SentencePieceTokenizer } from "../../../src/tokenizer/sentencepiece";
import { PieceType, type Vocabulary } from "../../../src/tokenizer/vocabulary";
import { loadTokenizer, type ModelName, randomNumbers, vectors } from "./fixtures";

const names: readonly ModelName[] = ["mistral", "bilingual"];

describe.each(names)("reference vectors of %s", (name) => {
  const tokenizer = loadTokenizer(name);

  it.each(vectors.models[name].map((vector) => [JSON.stringify(vector.text), vector] as const))(
    "%s",
    (_, { text, ids, pieces, decoded }) => {
      const found = tokenizer.encode(text);
      expect(found).toEqual(ids);
      expect(found.map((id) => tokenizer.piece(id))).toEqual(pieces);
      expect(tokenizer.decode(found)).toBe(decoded);
      const stream = tokenizer.stream();
      expect(found.map((id) => stream.push(id)).join("") + stream.end()).toBe(decoded);
    },
  );

  it("gives back random Unicode text", () => {
    const random = randomNumbers(7);
    for (let i = 0; i < 300; i++) {
      const text = randomText(random);
      expect(tokenizer.decode(tokenizer.encode(text)), JSON.stringify(text)).toBe(text);
    }
  });

  it("never makes a control token of text that spells one", () => {
    const text = "<unk><s></s>[USER]a[SEP]</s>[BOT]<0x0A>";
    const ids = tokenizer.encode(text);
    for (const id of ids) expect(id).toBeGreaterThan(2);
    expect(ids).not.toContain(tokenizer.find("<0x0A>"));
    expect(tokenizer.decode(ids)).toBe(text);
  });

  it("takes long and repetitive text", () => {
    for (const text of ["a".repeat(100_000), " ".repeat(50_000), "我们".repeat(50_000)]) {
      expect(tokenizer.decode(tokenizer.encode(text))).toBe(text);
    }
  });

  it("decodes control pieces and ids past the vocabulary to nothing, and spells only its own", () => {
    expect(tokenizer.decode([1, ...tokenizer.encode("a b"), 2, tokenizer.size + 5])).toBe("a b");
    expect(() => tokenizer.piece(tokenizer.size)).toThrow(/no such token/i);
    expect(() => tokenizer.piece(-1)).toThrow(/no such token/i);
  });
});

describe("streaming", () => {
  const tokenizer = loadTokenizer("mistral");
  const bytes = (...values: number[]) =>
    values.map((value) => tokenizer.find(`<0x${value.toString(16).toUpperCase()}>`)!);

  it("holds a character back until its last byte", () => {
    const stream = tokenizer.stream();
    const parts = bytes(0xf0, 0x9f, 0xa6, 0x99).map((id) => stream.push(id));
    expect(parts).toEqual(["", "", "", "🦙"]);
    expect(stream.end()).toBe("");
  });

  it("shows an unfinished character as U+FFFD", () => {
    const [hello] = tokenizer.encode("Hello");
    const stream = tokenizer.stream();
    expect(bytes(0xf0, 0x9f).map((id) => stream.push(id))).toEqual(["", ""]);
    expect(stream.push(hello!)).toBe("\uFFFD Hello");
    expect(bytes(0xe6).map((id) => stream.push(id))).toEqual([""]);
    expect(stream.end()).toBe("\uFFFD");
  });

  it("keeps a byte order mark", () => {
    expect(tokenizer.decode(bytes(0xef, 0xbb, 0xbf))).toBe("\uFEFF");
  });

  it("replaces half a surrogate pair", () => {
    expect(tokenizer.decode(tokenizer.encode("a\uD83Db"))).toBe("a\uFFFDb");
  });
});

describe("vocabulary settings", () => {
  it("merges by score and takes the leftmost of equals", () => {
    const tokenizer = tiny({
      extra: [
        ["ab", 0],
        ["bc", 0],
        ["cd", 1],
        ["abc", -5],
      ],
    });
    expect(spelled(tokenizer, "abcd")).toEqual(["ab", "cd"]);
    expect(spelled(tokenizer, "abc")).toEqual(["abc"]);
    expect(spelled(tokenizer, "bcbc")).toEqual(["bc", "bc"]);
  });

  it("uses unused pieces only on the way to longer ones", () => {
    const extra: Extra[] = [
      ["ab", 2, PieceType.unused],
      ["abc", 1],
    ];
    const tokenizer = tiny({ extra });
    expect(spelled(tokenizer, "abc")).toEqual(["abc"]);
    expect(spelled(tokenizer, "abd")).toEqual(["a", "b", "d"]);
  });

  it("gives one unknown piece for a run of unknown characters", () => {
    const tokenizer = tiny({});
    expect(spelled(tokenizer, "aéèb")).toEqual(["a", "<unk>", "b"]);
    expect(tokenizer.decode(tokenizer.encode("aéèb"))).toBe("a \u2047 b");
  });

  it("adds the dummy prefix and removes extra spaces as the vocabulary says", () => {
    const extra: Extra[] = [
      ["▁", -1],
      ["▁a", 0],
    ];
    expect(spelled(tiny({ extra, addDummyPrefix: true }), "a")).toEqual(["▁a"]);
    expect(spelled(tiny({ extra }), "a")).toEqual(["a"]);
    const tidy = tiny({ extra, addDummyPrefix: true, removeExtraWhitespaces: true });
    expect(spelled(tidy, "  a   b ")).toEqual(["▁a", "▁", "b"]);
    expect(tidy.decode(tidy.encode("  a   b "))).toBe("a b");
    expect(tidy.encode("   ")).toEqual([]);
  });

  it("keeps user-defined pieces out of text", () => {
    const extra: Extra[] = [["ab", 5, PieceType.userDefined]];
    expect(spelled(tiny({ extra }), "ab")).toEqual(["a", "b"]);
  });

  it("keeps marks out of text where pieces lead up to them", () => {
    const steps = ["[", "S", "E", "P", "]", "[S", "[SE", "[SEP", "[SEP]"];
    const extra = steps.map((piece, i): Extra => [piece, i]);
    expect(spelled(tiny({ extra }), "[SEP]")).toEqual(["[SEP", "]"]);
    const ab: Extra[] = [["ab", 0]];
    expect(spelled(tiny({ extra: ab, eos: 7 }), "ab")).toEqual(["a", "b"]);
  });

  it("needs all byte pieces for byte fallback", () => {
    const extra: Extra[] = [["<0x00>", 0, PieceType.byte]];
    expect(() => tiny({ extra, byteFallback: true })).toThrow(/no byte piece <0x01>/);
  });
});

type Extra = readonly [piece: string, score: number, type?: number];

/** A vocabulary of a, b, c, d and `extra`. */
function tiny(options: Partial<Vocabulary> & { extra?: readonly Extra[] }) {
  const { extra = [], ...rest } = options;
  const letters: Extra[] = [
    ["a", -9],
    ["b", -9],
    ["c", -9],
    ["d", -9],
  ];
  const all: Extra[] = [
    ["<unk>", 0, PieceType.unknown],
    ["<s>", 0, PieceType.control],
    ["</s>", 0, PieceType.control],
    ...letters,
    ...extra,
  ];
  return new SentencePieceTokenizer({
    pieces: all.map(([piece]) => piece),
    scores: all.map(([, score]) => score),
    types: all.map(([, , type]) => type ?? PieceType.normal),
    unk: 0,
    bos: 1,
    eos: 2,
    addDummyPrefix: false,
    removeExtraWhitespaces: false,
    byteFallback: false,
    ...rest,
  });
}

function spelled(tokenizer: SentencePieceTokenizer, text: string): string[] {
  return tokenizer.encode(text).map((id) => tokenizer.piece(id));
}

/** Text of up to 40 code points of all planes; U+2581 is how spaces are written, so it is left out. */
function randomText(random: () => number): string {
  const ranges = [0x80, 0x800, 0x10000, 0x110000] as const;
  let text = "";
  for (let length = Math.floor(random() * 40); length > 0; length--) {
    const code = Math.floor(random() * ranges[Math.floor(random() * 4)]!);
    const isSurrogate = code >= 0xd800 && code < 0xe000;
    text += isSurrogate || code === 0x2581 ? " " : String.fromCodePoint(code);
  }
  return text;
}
