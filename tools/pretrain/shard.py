#!/usr/bin/env python3
"""Makes one part of the generated training examples: emits, leaves out what overlaps with test items, encodes.

usage: shard.py WORK VOCAB.model INDEX COUNT SEED LONGEST [WITHOUT]     writes WORK/pool/INDEX.npz
"""
import os
import sys

import batches
import data
import vocab


def main():
    work, pieces, index, count, seed, longest, *without = sys.argv[1:]
    name = os.path.join(work, f"part-{int(index):04}")
    paths = [f"{name}.jsonl", f"{name}.clean.jsonl"]
    data.emit(work, "train", paths[0], count, seed, *without)
    data.check(work, *paths)
    data.check(work, paths[1])
    rows = data.read_jsonl(paths[1])
    batches.encode(os.path.join(work, "pool", f"{int(index):04}.npz"), vocab.Chat(pieces), rows, [0] * len(rows), int(longest))
    for path in paths:
        os.remove(path)


if __name__ == "__main__":
    main()
