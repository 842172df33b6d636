import type { Tokenizer } from "./tokenizer";
import { CHAT_PIECES } from "./vocabulary";

/** Ids of the turn marks, where the vocabulary itself does not list them. */
export interface ChatIds {
  readonly user: number;
  readonly bot: number;
  readonly sep: number;
}

/** How a question is put to a model, and where its reply ends. */
export interface ChatFormat {
  readonly name: "skywork" | "plain" | "few-shot";
  prompt(question: string): number[];
  /** What all prompts of the question's kind begin with, to be computed once; empty where nothing. */
  shared(question: string): number[];
  readonly stopIds: readonly number[];
  /** Strings, which may span tokens, at which the reply ends. */
  readonly stop: readonly string[];
}

/**
 * Skywork's chat format if its marks are in the vocabulary or given as `added`, else the plain
 * form that suits base models. Marks enter as ids: text that spells them stays text.
 */
export function chatFormat(tokenizer: Tokenizer, added?: ChatIds): ChatFormat {
  const ids = added ?? listedIds(tokenizer);
  return ids === undefined ? plain(tokenizer) : skywork(tokenizer, ids);
}

function skywork(tokenizer: Tokenizer, { user, bot, sep }: ChatIds): ChatFormat {
  const { bos, eos } = tokenizer;
  return {
    name: "skywork",
    prompt: (question) => [eos, bos, user, ...tokenizer.encode(clean(question)), sep, bot],
    shared: () => [],
    stopIds: [eos, sep, user],
    stop: [],
  };
}

function plain(tokenizer: Tokenizer): ChatFormat {
  const { bos, eos } = tokenizer;
  return {
    name: "plain",
    prompt: (question) => [bos, ...tokenizer.encode(`Question: ${clean(question)}\nAnswer:`)],
    shared: () => [],
    stopIds: [eos],
    stop: ["Question:"],
  };
}

/** Texts of a few-shot prompt: the examples before a question, and the question itself. */
export interface FewShotTexts {
  before(question: string): string;
  ask(question: string): string;
  /** The words before each question: where a reply goes on to the next one, it ends. */
  readonly stop: string;
}

/** Examples, then the question, as one text to be continued. */
export function fewShotFormat(tokenizer: Tokenizer, texts: FewShotTexts): ChatFormat {
  const { bos, eos } = tokenizer;
  return {
    name: "few-shot",
    prompt: (question) => [bos, ...tokenizer.encode(texts.before(question) + texts.ask(question))],
    shared: (question) => [bos, ...tokenizer.encode(texts.before(question))],
    stopIds: [eos],
    stop: [texts.stop],
  };
}

function listedIds(tokenizer: Tokenizer): ChatIds | undefined {
  const [user, bot, sep] = CHAT_PIECES.map((piece) => tokenizer.find(piece));
  if (user === undefined || bot === undefined || sep === undefined) return undefined;
  return { user, bot, sep };
}

/** As the model was trained: trimmed, without carriage returns. */
function clean(question: string): string {
  return question.trim().replaceAll("\r", "");
}
