#!/usr/bin/env python3
"""Greedy accuracy on problems that training never saw, by language, number of steps and hints.

usage: evaluate.py CHECKPOINT.pt VOCAB.model (EVAL.jsonl | --mawps FOLDER) [--show N]
"""
import argparse
import re
from collections import defaultdict

import torch

import data
import vocab
from model import Config, Model, greedy

ANSWER = re.compile(r"The answer is (-?\d+(?:\.\d+)?)\.")


def answer_of(reply):
    found = ANSWER.findall(reply)
    return found[-1] if found else None


def replies(model, chat, questions, batch=100, limit=200):
    """Greedy replies in the order of the questions; like lengths share a batch."""
    prompts = [chat.prompt(q) for q in questions]
    order = sorted(range(len(prompts)), key=lambda i: len(prompts[i]))
    out = [""] * len(prompts)
    for at in range(0, len(order), batch):
        chosen = order[at : at + batch]
        for i, ids in zip(chosen, greedy(model, [prompts[i] for i in chosen], vocab.EOS, limit)):
            out[i] = chat.text(ids)
    return out


def score(rows, found):
    """{"en1": [right, all], "en1h": …}: language, steps, h for hint rounds; or the row's own group."""
    scores = defaultdict(lambda: [0, 0])
    for row, reply in zip(rows, found):
        key = row.get("group") or f"{row['language']}{row['steps']}{'h' if row['hinted'] else ''}"
        scores[key][0] += answer_of(reply) == row["answer"]
        scores[key][1] += 1
    return dict(scores)


def table(scores):
    return "  ".join(f"{key} {right}/{n}" for key, (right, n) in sorted(scores.items()))


def main():
    a = argparse.ArgumentParser()
    a.add_argument("checkpoint")
    a.add_argument("vocab")
    a.add_argument("rows", nargs="?")
    a.add_argument("--mawps", help="data folder: measure on the half of MAWPS that was kept out of training")
    a.add_argument("--show", type=int, default=0, help="print this many wrong replies")
    o = a.parse_args()
    state = torch.load(o.checkpoint, map_location="cpu")
    model = Model(Config(**state["config"]))
    model.load_state_dict(state["average"])
    chat = vocab.Chat(o.vocab)
    rows = list(data.mawps_kept(o.mawps)) if o.mawps else data.read_jsonl(o.rows)
    found = replies(model.eval(), chat, [row["question"] for row in rows])
    print(table(score(rows, found)))
    wrong = [(row, reply) for row, reply in zip(rows, found) if answer_of(reply) != row["answer"]]
    for row, reply in wrong[:: max(1, len(wrong) // o.show)][: o.show] if o.show else []:
        print(f"--- {row.get('family')}, answer {row['answer']}\n{row['question']}\n> {reply}")


if __name__ == "__main__":
    main()
