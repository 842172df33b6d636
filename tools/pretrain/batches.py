"""The encoded examples and the batches made of them: examples of like length, padded, one a row."""
import glob
import os

import numpy as np

RESULT_WEIGHT = 4  # of the tokens between "=" and ">>": the arithmetic is what is hard
LONGEST = 224  # tokens; longer examples are left out
MARKED = 10  # added to the steps of hint rounds and comparisons


def weights_of(ids, begin, equals, closes):
    """The weight of each token's loss: 0 outside the reply, more inside an annotation's result."""
    at = np.arange(1, len(ids) + 1)
    last = lambda marks: np.maximum.accumulate(np.where(marks[ids] & (at > begin), at, 0))
    inside = np.concatenate([[False], (last(equals) > last(closes))[:-1]])
    return np.where(at <= begin, 0, np.where(inside, RESULT_WEIGHT, 1)).astype(np.uint8)


def encode(path, chat, rows, sources, longest):
    """Writes PATH (npz): flat ids and weights, and of each example its length, steps, boosting and source."""
    names = [chat.pieces.id_to_piece(i) for i in range(chat.pieces.get_piece_size())]
    equals = np.array([name == "=" for name in names])
    closes = np.array([name.startswith(">>") for name in names])
    ids, weights, lengths, steps, boosted, of = [], [], [], [], [], []
    for row, source in zip(rows, sources):
        tokens, begin = chat.example(row["question"], row["reply"])
        if len(tokens) > longest:
            continue
        tokens = np.array(tokens, np.uint16)
        ids.append(tokens)
        weights.append(weights_of(tokens, begin, equals, closes))
        lengths.append(len(tokens))
        steps.append(min(99, row.get("steps", 9)) + (MARKED if row.get("hinted") else 0))
        boosted.append(row.get("boosted", False))
        of.append(source)
    with open(path + ".tmp", "wb") as f:
        np.savez(f, ids=np.concatenate(ids), weights=np.concatenate(weights), lengths=np.array(lengths, np.int32),
                 steps=np.array(steps, np.uint8), boosted=np.array(boosted, bool), sources=np.array(of, np.uint8))
    os.replace(path + ".tmp", path)


class Noise:
    """Puts another word's piece in the place of some pieces of the questions, so that no story is known by one word of it.

    Half of the examples stay as they are; numbers, signs and replies always do.
    """

    def __init__(self, pieces, share):
        letters = [name.replace("▁", "") for name in pieces]
        script = lambda word: 0 if not word.isalpha() else 1 if word.isascii() else 2
        self.share, self.script = share, np.array([script(word) for word in letters])
        self.words = [np.flatnonzero(self.script == which) for which in (1, 2)]

    def __call__(self, ids, question, lengths, random):
        """A copy of the ids of examples end to end, with other pieces where `question` holds."""
        noisy = np.repeat(random.random(len(lengths)) < 0.5, lengths)
        chosen, out = noisy & question & (random.random(len(ids)) < self.share), ids.copy()
        for which, words in enumerate(self.words, 1):
            at = np.flatnonzero(chosen & (self.script[ids] == which))
            out[at] = random.choice(words, len(at))
        return out


class Pool:
    """Draws batches: generated examples once each, in order, mixed with the training sets at random.

    The examples lie in *.npz of a folder; `grow` takes in those that came since.
    """

    CHUNK = 2048  # examples that are sorted by length and cut into batches together

    def __init__(self, folder, shares, real_share, seed, longest=LONGEST, boosted=1.0, question=0.0, noise=None):
        self.folder, self.shares, self.real_share = folder, np.array(shares, np.float64), real_share
        self.longest, self.boosted, self.question = longest, boosted, question
        self.noise = noise
        self.random = np.random.default_rng(seed)
        self.read, self.cursor, self.queue = set(), 0, []
        self.ids, self.weights = np.zeros(0, np.uint16), np.zeros(0, np.uint8)
        self.lengths, self.starts = np.zeros(0, np.int64), np.zeros(0, np.int64)
        self.generated, self.real, self.easy = (np.zeros(0, np.int64) for _ in range(3))
        self.sources = np.zeros(0, np.uint8)
        self.grow()

    def grow(self):
        """Takes in the files that are new, all at once: each time copies what is there."""
        paths = sorted(set(glob.glob(os.path.join(self.folder, "*.npz"))) - self.read)
        self.read.update(paths)
        first, files = len(self.lengths), [np.load(path) for path in paths]
        if files:
            new = {name: np.concatenate([file[name] for file in files]) for name in files[0].files}
            lengths = new["lengths"].astype(np.int64)
            self.starts = np.concatenate([self.starts, len(self.ids) + np.cumsum(lengths) - lengths])
            self.lengths = np.concatenate([self.lengths, lengths])
            self.ids, self.weights = np.concatenate([self.ids, new["ids"]]), np.concatenate([self.weights, new["weights"]])
            sources, steps = new["sources"], new["steps"]
            self.sources = np.concatenate([self.sources, sources])
            fits = lengths <= self.longest
            fits &= ~new["boosted"] | (np.random.default_rng(first).random(len(fits)) < self.boosted)
            found = lambda which: first + np.flatnonzero(which & fits)
            self.generated = np.concatenate([self.generated, found(sources == 0)])
            self.real = np.concatenate([self.real, found(sources > 0)])
            self.easy = np.concatenate([self.easy, found((sources == 0) & (steps == 1))])
        of = self.sources[self.real] - 1
        weight = (self.shares / np.bincount(of, minlength=len(self.shares)).clip(1))[of]
        self.weight = weight / max(weight.sum(), 1e-9)

    def state(self):
        return {"cursor": self.cursor, "random": self.random.bit_generator.state}

    def restore(self, state):
        self.cursor, self.queue = state["cursor"], []
        self.random.bit_generator.state = state["random"]

    def batch(self, tokens, easy=False):
        """(ids [B, T] int64 padded with 0, weight [B, T-1] f32 of each next token's loss: `question` before the reply)."""
        if not self.queue:
            self.queue = self._cut(self.draw(self.CHUNK, easy), tokens)
        rows = self.queue.pop()
        length = int(self.lengths[rows].max())
        ids = np.zeros((len(rows), length), np.int64)
        weight = np.zeros((len(rows), length - 1), np.float32)
        for row, i in enumerate(rows):
            start, n = self.starts[i], self.lengths[i]
            told, of_all = self.ids[start : start + n], self.weights[start : start + n]
            ids[row, :n] = self.noise(told, of_all == 0, [n], self.random) if self.noise else told
            own = of_all[1:]
            weight[row, : n - 1] = np.where(own == 0, self.question, own)
        return ids, weight

    def draw(self, count, easy):
        """The next examples: at first one-step problems alone, then everything."""
        if easy:
            return self.random.choice(self.easy, count // 2)
        n_real = int(count * self.real_share) if len(self.real) else 0
        chosen = self.generated[np.arange(self.cursor, self.cursor + count - n_real) % len(self.generated)]
        self.cursor += count - n_real
        if n_real == 0:
            return chosen
        return np.concatenate([chosen, self.random.choice(self.real, n_real, p=self.weight)])

    def _cut(self, chosen, tokens):
        lengths = self.lengths[chosen]
        chosen = chosen[np.argsort(lengths + self.random.random(len(chosen)))]
        out, rows, longest = [], [], 0
        for i in chosen:
            longest = max(longest, int(self.lengths[i]))
            if rows and longest * (len(rows) + 1) > tokens:
                out.append(rows)
                rows, longest = [], int(self.lengths[i])
            rows.append(i)
        out.append(rows)
        self.random.shuffle(out)
        return out
