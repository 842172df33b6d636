/** A run of so many words and numbers counts as taken over from a test item; a Chinese character is half a word. */
const RUN = 10;

const TOKEN = /[a-z]+|\d+(?:\.\d+)?|\p{Script=Han}/gu;
const HAN = /\p{Script=Han}/u;

/** Words, numbers and Chinese characters, without case and punctuation. */
function tokensOf(text: string): string[] {
  return text.normalize("NFKC").toLowerCase().match(TOKEN) ?? [];
}

/** From each token on the shortest run that is long enough. */
function* runsOf(text: string): Generator<string> {
  const tokens = tokensOf(text);
  let [end, length] = [0, 0];
  for (let start = 0; start < tokens.length; start++) {
    while (length < RUN) {
      const token = tokens[end++];
      if (token === undefined) return;
      length += HAN.test(token) ? 0.5 : 1;
    }
    yield tokens.slice(start, end).join(" ");
    length -= HAN.test(tokens[start] as string) ? 0.5 : 1;
  }
}

/** The runs of words of texts that training must not see, each with the set that it is from. */
export class Forbidden {
  readonly #sets = new Map<string, string>();

  add(set: string, text: string): void {
    for (const run of runsOf(text)) this.#sets.set(run, set);
  }

  /** The first run that the text shares with a forbidden one; undefined when there is none. */
  find(text: string): { readonly set: string; readonly run: string } | undefined {
    for (const run of runsOf(text)) {
      const set = this.#sets.get(run);
      if (set !== undefined) return { set, run };
    }
    return undefined;
  }
}
