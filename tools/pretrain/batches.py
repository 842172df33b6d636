"""The encoded examples and the batches made of them: examples of like length, padded, one a row."""
import numpy as np

RESULT_WEIGHT = 4.0  # of the tokens between "=" and ">>": the arithmetic is what is hard
LONGEST = 224  # tokens; longer examples of the training sets are left out


def build_pool(path, chat, generated, real, shares):
    """Encodes examples into flat arrays; source 0 is generated, 1 and up the training sets, drawn by their shares."""
    ids, ends, begins, steps, sources, boosted = [], [], [], [], [], []
    at = 0
    groups = [generated, *real.values()]
    for source, rows in enumerate(groups):
        for row in rows:
            tokens, begin = chat.example(row["question"], row["reply"])
            if len(tokens) > LONGEST:
                continue
            at += len(tokens)
            ids.append(np.array(tokens, np.uint16))
            ends.append(at)
            begins.append(begin)
            steps.append(row.get("steps", 9) + (10 if row.get("hinted") else 0))
            sources.append(source)
            boosted.append(row.get("boosted", False))
    np.savez(path, ids=np.concatenate(ids), ends=np.array(ends), begins=np.array(begins, np.int32),
             steps=np.array(steps, np.uint8), sources=np.array(sources, np.uint8), boosted=np.array(boosted),
             shares=np.array([shares[name] for name in real], np.float64))


class Pool:
    """Draws batches: generated examples once each, in order, mixed with the training sets at random."""

    CHUNK = 2048  # examples that are sorted by length and cut into batches together

    def __init__(self, path, chat, real_share, seed, longest=LONGEST, boosted=1.0):
        names = [chat.pieces.id_to_piece(i) for i in range(chat.pieces.get_piece_size())]
        self.equals = np.array([name == "=" for name in names])
        self.closes = np.array([name.startswith(">>") for name in names])
        arrays = np.load(path)
        self.ids, self.ends, self.begins = arrays["ids"], arrays["ends"], arrays["begins"]
        self.starts = np.concatenate([[0], self.ends[:-1]])
        sources, steps = arrays["sources"], arrays["steps"]
        short = self.ends - self.starts <= longest
        short &= ~arrays["boosted"] | (np.random.default_rng(seed).random(len(short)) < boosted)
        self.generated, self.real = np.flatnonzero((sources == 0) & short), np.flatnonzero((sources > 0) & short)
        of = sources[self.real] - 1
        weight = (arrays["shares"] / np.bincount(of, minlength=len(arrays["shares"])).clip(1))[of]
        self.weight = weight / max(weight.sum(), 1e-9)
        self.easy = np.flatnonzero((sources == 0) & (steps == 1))
        self.share = real_share if len(self.real) else 0.0
        self.random = np.random.default_rng(seed)
        self.cursor = 0
        self.queue = []

    def state(self):
        return {"cursor": self.cursor, "random": self.random.bit_generator.state}

    def restore(self, state):
        self.cursor, self.queue = state["cursor"], []
        self.random.bit_generator.state = state["random"]

    def batch(self, tokens, easy=False):
        """(ids [B, T] int64 padded with 0, weight [B, T-1] f32 of each next token's loss: 0 outside the reply)."""
        if not self.queue:
            self.queue = self._cut(self._draw(easy), tokens)
        rows = self.queue.pop()
        length = max(int(self.ends[i] - self.starts[i]) for i in rows)
        ids = np.zeros((len(rows), length), np.int64)
        weight = np.zeros((len(rows), length - 1), np.float32)
        for row, i in enumerate(rows):
            n = int(self.ends[i] - self.starts[i])
            ids[row, :n] = self.ids[self.starts[i] : self.ends[i]]
            weight[row, self.begins[i] - 1 : n - 1] = 1
        return ids, weight * np.where(self._in_result(ids[:, :-1]), np.float32(RESULT_WEIGHT), np.float32(1))

    def _in_result(self, ids):
        """True at positions whose next token is part of an annotation's result: after "=", before ">>"."""
        at = np.arange(ids.shape[1]) + 1
        last = lambda marks: np.maximum.accumulate(np.where(marks[ids], at, 0), axis=1)
        return last(self.equals) > last(self.closes)

    def _draw(self, easy):
        """The next examples: at first one-step problems alone, then everything."""
        if easy:
            return self.random.choice(self.easy, self.CHUNK // 2)
        n_real = int(self.CHUNK * self.share)
        chosen = self.generated[np.arange(self.cursor, self.cursor + self.CHUNK - n_real) % len(self.generated)]
        self.cursor += self.CHUNK - n_real
        if n_real == 0:
            return chosen
        return np.concatenate([chosen, self.random.choice(self.real, n_real, p=self.weight)])

    def _cut(self, chosen, tokens):
        lengths = (self.ends - self.starts)[chosen]
        chosen = chosen[np.argsort(lengths + self.random.random(len(chosen)))]
        out, rows, longest = [], [], 0
        for i in chosen:
            longest = max(longest, int(self.ends[i] - self.starts[i]))
            if rows and longest * (len(rows) + 1) > tokens:
                out.append(rows)
                rows, longest = [], int(self.ends[i] - self.starts[i])
            rows.append(i)
        out.append(rows)
        self.random.shuffle(out)
        return out
