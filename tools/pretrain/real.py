#!/usr/bin/env python3
"""Makes the training sets' examples of one seed: originals, copies with other numbers, words and questions, hint rounds.

usage: real.py WORK VOCAB.model DATA SEED LONGEST OUT.npz     DATA as train.py's --data; WORK a folder of its own
"""
import sys

import batches
import data
import vocab


def make(work, pieces, folder, seed, longest, out):
    """Writes OUT.npz and gives {set: how many examples}. The vocabulary is looked up when the examples are there."""
    real = data.training_sets(work, folder, seed)
    every = [(row, 1 + source) for source, name in enumerate(data.SETS) for row in real.get(name, [])]
    chat = vocab.Chat(pieces([row for row, _ in every]))
    batches.encode(out, chat, *zip(*every), longest)
    return {name: len(rows) for name, rows in real.items()}


def main():
    work, pieces, folder, seed, longest, out = sys.argv[1:]
    data.bundle(work)
    print("examples:", make(work, lambda _: pieces, folder, int(seed), int(longest), out), flush=True)


if __name__ == "__main__":
    main()
