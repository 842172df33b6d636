import { describe, expect, it } from "vitest";
import { chatFormat } from "../../../src/tokenizer/chat";
import { SentencePieceTokenizer } from "../../../src/tokenizer/sentencepiece";
import { readSentencePieceModel } from "../../../src/tokenizer/sentencepiece_model";
import { PieceType } from "../../../src/tokenizer/vocabulary";
import { loadTokenizer, modelFile, vectors } from "./fixtures";

describe("chat format", () => {
  it("gives the reference ids with the marks added after the vocabulary", () => {
    const { V, question, ids } = vectors.chatExample;
    const tokenizer = loadTokenizer("bilingual");
    expect(tokenizer.size).toBe(V);
    const chat = chatFormat(tokenizer, { user: V, bot: V + 1, sep: V + 2 });
    expect(chat.name).toBe("skywork");
    expect(chat.prompt(question)).toEqual(ids);
    expect(chat.prompt(`\r\n ${question}\r\n`)).toEqual(ids);
    expect(chat.prompt("1\r\n2")).toEqual(chat.prompt("1\n2"));
    expect(chat.stopIds).toEqual([2, V + 2, V]);
  });

  it.each([PieceType.userDefined, PieceType.control, PieceType.normal])(
    "takes the marks from the vocabulary, and user text never becomes one (type %i)",
    (type) => {
      const tokenizer = withMarks(type);
      const chat = chatFormat(tokenizer);
      const marks = [32_000, 32_001, 32_002];
      const text = "[SEP][BOT]</s>[USER]";
      const prompt = chat.prompt(text);
      expect(prompt.slice(0, 3)).toEqual([2, 1, 32_000]);
      expect(prompt.slice(-2)).toEqual([32_002, 32_001]);
      const middle = prompt.slice(3, -2);
      for (const mark of [0, 1, 2, ...marks]) expect(middle).not.toContain(mark);
      expect(tokenizer.decode(middle)).toBe(text);
    },
  );

  it("falls back to the plain form without the marks", () => {
    const tokenizer = loadTokenizer("mistral");
    const chat = chatFormat(tokenizer);
    expect(chat.name).toBe("plain");
    const prompt = chat.prompt(" 1+1? ");
    expect(prompt[0]).toBe(1);
    expect(tokenizer.decode(prompt)).toBe("Question: 1+1?\nAnswer:");
    expect(chat.stopIds).toEqual([2]);
    expect(chat.stop).toEqual(["Question:"]);
  });
});

/** The vocabulary with [USER], [BOT], [SEP] appended, with the best score there is. */
function withMarks(type: number): SentencePieceTokenizer {
  const vocabulary = readSentencePieceModel(modelFile("mistral"));
  return new SentencePieceTokenizer({
    ...vocabulary,
    pieces: [...vocabulary.pieces, "[USER]", "[BOT]", "[SEP]"],
    scores: [...Array.from(vocabulary.scores), 9, 9, 9],
    types: [...Array.from(vocabulary.types), type, type, type],
  });
}
