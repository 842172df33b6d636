#!/usr/bin/env python3
"""The mean of two models' weights as GGUF Q8_0: a training's gain with less of what it forgot.

usage: mean.py BEFORE.gguf AFTER.gguf SHARE WORK OUT.gguf     SHARE of AFTER, 0 to 1; WORK/vocab.model is the vocabulary of both
"""
import os
import sys

import gguf_read
import hf


def mean(before, after, share):
    """Tensor by tensor; both state dicts have the same names and shapes."""
    return {name: before[name].lerp(after[name], share) for name in before}


def main():
    before, after, share, work, out = sys.argv[1:]
    (config, first, _), (other, second, _) = gguf_read.read(before), gguf_read.read(after)
    if config != other:
        sys.exit(f"one shape was needed: {before} has {config}, {after} has {other}")
    folder = hf.write_folder(work, mean(first, second, float(share)), config, os.path.join(work, "vocab.model"))
    hf.convert(folder, out, "q8_0")


if __name__ == "__main__":
    main()
