#!/usr/bin/env python3
"""Greedy accuracy of a checkpoint or a GGUF file on problems that training never saw, by the PyTorch model.

usage: evaluate.py MODEL.(gguf|pt) VOCAB.model SET... [--device cuda] [--limit N] [--show N] [--out WRONG.jsonl]
SET: a file of emit_problems.ts (language, number of steps, h for hint rounds), or one of mawps, gsm8k, cmath in the
project's data/. Figures of the model card come from "skymath eval" unless they name this program.
"""
import argparse
import json
import math
import os
import re
from collections import defaultdict
from fractions import Fraction
from random import Random

import torch
import torch.nn.functional as F

import data
import gguf_read
import vocab
from model import Config, Model, greedy

ANSWER = re.compile(r"The answer is (-?\d+(?:\.\d+)?)\.")


def answer_of(reply):
    found = ANSWER.findall(reply)
    return found[-1] if found else None


def replies(model, chat, questions, batch=256, limit=256):
    """Greedy replies in the order of the questions; like lengths share a batch. On a CPU, products in bfloat16."""
    prompts = [chat.prompt(q) for q in questions]
    order = sorted(range(len(prompts)), key=lambda i: len(prompts[i]))
    out, device = [""] * len(prompts), model.embed.weight.device.type
    with torch.autocast(device, torch.bfloat16, enabled=device == "cpu"):
        for at in range(0, len(order), batch):
            chosen = order[at : at + batch]
            for i, ids in zip(chosen, greedy(model, [prompts[i] for i in chosen], vocab.EOS, limit)):
                out[i] = chat.text(ids)
    return out


def equal(found, gold):
    """Whether an answer is the gold one as a number; golds may be 3/4 or 25%, which 0.25 and 25 both meet."""
    if found is None:
        return False
    exact = Fraction(gold.rstrip("%").replace(",", ""))
    return Fraction(found) == exact or (gold.endswith("%") and Fraction(found) == exact / 100)


def group_of(row):
    """Language, steps, h for hint rounds ("en1h"); or the row's own group."""
    return row.get("group") or f"{row['language']}{row['steps']}{'h' if row['hinted'] else ''}"


@torch.no_grad()
def losses(model, chat, rows, batch=64):
    """{"en1": mean loss of a token of the right replies}: moves long before accuracy does, and with less noise."""
    device = model.embed.weight.device
    examples = sorted(((group_of(row), *chat.example(row["question"], row["reply"])) for row in rows), key=lambda e: len(e[1]))
    sums = defaultdict(lambda: [0.0, 0])
    for at in range(0, len(examples), batch):
        chosen = examples[at : at + batch]
        ids = torch.zeros((len(chosen), max(len(tokens) for _, tokens, _ in chosen)), dtype=torch.long)
        for row, (_, tokens, _) in enumerate(chosen):
            ids[row, : len(tokens)] = torch.tensor(tokens)
        ids = ids.to(device)
        each = F.cross_entropy(model(ids[:, :-1]).float().mT, ids[:, 1:], reduction="none").cpu()
        for row, (key, tokens, begin) in enumerate(chosen):
            sums[key][0] += float(each[row, begin - 1 : len(tokens) - 1].sum())
            sums[key][1] += len(tokens) - begin
    return {key: loss / n for key, (loss, n) in sums.items()}


def score(rows, found):
    """{"en1": [right, all], "en1h": …}, by group_of."""
    scores = defaultdict(lambda: [0, 0])
    for row, reply in zip(rows, found):
        key = group_of(row)
        scores[key][0] += equal(answer_of(reply), row["answer"])
        scores[key][1] += 1
    return dict(scores)


def interval(right, n, z=1.96):
    """Wilson's 95 % interval, in percent."""
    middle, half = right / n + z * z / 2 / n, z * math.sqrt(right / n * (1 - right / n) / n + z * z / 4 / n / n)
    return tuple(100 * (middle + side * half) / (1 + z * z / n) for side in (-1, 1))


def table(scores):
    return "  ".join(f"{key} {right}/{n}" for key, (right, n) in sorted(scores.items()))


def rows_of(name):
    """The problems of a file, or of a test set in data/, which is read for measuring alone."""
    folder = os.path.join(data.ROOT, "data")
    if name == "mawps":
        return list(data.mawps_kept(folder))
    if name == "gsm8k":
        rows = data.read_jsonl(os.path.join(folder, "gsm8k", "test.jsonl"))
        return [{"group": name, "question": row["question"], "answer": row["answer"].split("#### ")[1]} for row in rows]
    if name == "cmath":
        rows = data.read_jsonl(os.path.join(folder, "cmath", "cmath_dev.jsonl"))
        return [{"group": name, "question": row["input"], "answer": str(row["golden"])} for row in rows]
    return data.read_jsonl(name)


def load(path):
    """The model in a checkpoint (its averaged weights) or in a GGUF file."""
    if path.endswith(".gguf"):
        config, weights, _ = gguf_read.read(path)
    else:
        state = torch.load(path, map_location="cpu")
        config, weights = Config(**state["config"]), state["average"]
    model = Model(config)
    model.load_state_dict(weights)
    return model.eval()


def main():
    a = argparse.ArgumentParser()
    a.add_argument("model")
    a.add_argument("vocab")
    a.add_argument("sets", nargs="+")
    a.add_argument("--device", default="cpu", choices=["cpu", "cuda"])
    a.add_argument("--limit", type=int, default=0, help="so many problems of each set, drawn by a fixed seed")
    a.add_argument("--show", type=int, default=0, help="print this many wrong replies")
    a.add_argument("--out", help="write the wrong replies here")
    o = a.parse_args()
    model, chat = load(o.model).to(o.device), vocab.Chat(o.vocab)
    rows = []
    for name in o.sets:
        of = rows_of(name)
        rows += Random(1).sample(of, o.limit) if o.limit and o.limit < len(of) else of
    found = replies(model, chat, [row["question"] for row in rows])
    for key, (right, n) in sorted(score(rows, found).items()):
        print(f"{key}: {right} of {n} ({interval(right, n)[0]:.1f} to {interval(right, n)[1]:.1f} %)")
    wrong = [{**row, "reply": reply} for row, reply in zip(rows, found) if not equal(answer_of(reply), row["answer"])]
    if o.out:
        data.write_jsonl(o.out, wrong)
    for row in wrong[:: max(1, len(wrong) // o.show)][: o.show] if o.show else []:
        print(f"--- {row.get('family', row.get('group'))}, answer {row['answer']}\n{row['question']}\n> {row['reply']}")


if __name__ == "__main__":
    main()
