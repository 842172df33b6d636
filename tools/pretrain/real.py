#!/usr/bin/env python3
"""Makes the training sets' examples of one seed: originals, copies with other numbers, words and questions, hint rounds.

usage: real.py WORK VOCAB.model DATA SEED LONGEST OUT.npz [KEPT.jsonl]
DATA as train.py's --data; WORK a folder of its own; with KEPT.jsonl a tenth of GSM8K is left out and written there
"""
import sys

import batches
import data
import vocab


def make(work, pieces, folder, seed, longest, out, kept=None):
    """Writes OUT.npz and gives {set: how many examples}. The vocabulary is looked up when the examples are there."""
    real = data.training_sets(work, folder, seed, kept)
    every = [(row, 1 + source) for source, name in enumerate(data.SETS) for row in real.get(name, [])]
    chat = vocab.Chat(pieces([row for row, _ in every]))
    batches.encode(out, chat, *zip(*every), longest)
    return {name: len(rows) for name, rows in real.items()}


def main():
    work, pieces, folder, seed, longest, out, *kept = sys.argv[1:]
    data.bundle(work)
    print("examples:", make(work, lambda _: pieces, folder, int(seed), int(longest), out, *kept), flush=True)


if __name__ == "__main__":
    main()
