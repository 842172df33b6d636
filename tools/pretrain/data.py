"""Examples {question, reply}: generated ones (by the project's own generator) and the training sets."""
import json
import os
import re
import subprocess
from fractions import Fraction

from steps import guess_expression, show, steps_of

ROOT = os.path.join(os.path.dirname(os.path.abspath(__file__)), "..", "..")


def generate(work, count, seed=0, held_out=50):
    """Bundles the TypeScript generator and lets it write train.jsonl and eval.jsonl into `work`."""
    program = os.path.join(work, "emit_problems.mjs")
    source = os.path.join(ROOT, "tools", "pretrain", "emit_problems.ts")
    subprocess.run(["npx", "rolldown", source, "-p", "node", "--file", program], cwd=ROOT, check=True, stdout=subprocess.DEVNULL)
    for mode, n in (("train", count), ("eval", held_out)):
        subprocess.run(["node", program, mode, os.path.join(work, f"{mode}.jsonl"), str(n), str(seed)], check=True)


def read_jsonl(path):
    with open(path, encoding="utf-8") as f:
        return [json.loads(line) for line in f]


def worked(question, expression, answer, most=3, end="."):
    """An example whose reply works the expression out; None when it does not give the answer."""
    steps = steps_of(expression, most)
    if not steps or steps[1] != answer or show(answer) is None:
        return None
    lines = [line + end for line in steps[0]]
    return {"question": question, "reply": "\n".join(lines + [f"The answer is {show(answer)}."])}


def gsm8k(folder):
    for row in read_jsonl(os.path.join(folder, "gsm8k", "train.jsonl")):
        solution, answer = row["answer"].split("\n#### ")
        yield {"question": row["question"], "reply": f"{solution}\nThe answer is {answer.replace(',', '')}."}


def svamp(folder):
    with open(os.path.join(folder, "svamp", "svamp_first700.json"), encoding="utf-8") as f:
        for row in json.load(f):
            body = row["Body"].strip()
            text = f"{body}{'' if body.endswith(('.', '?', '!')) else '.'} {row['Question'].strip()}"
            yield worked(text, row["Equation"].strip(), Fraction(str(row["Answer"])))


def mawps_half(folder, kept):
    """(set, text, answer) of every second problem: even line numbers train, odd ones are kept for measuring."""
    for name in ("singleop", "singleeq"):
        for i, row in enumerate(read_jsonl(os.path.join(folder, "mawps", f"{name}.jsonl"))):
            if i % 2 == kept:
                yield name, row["input"].replace(" ?", "?"), Fraction(str(row["target"]))


def mawps(folder):
    for _, text, answer in mawps_half(folder, 0):
        expression = guess_expression(text, answer)
        if expression:
            yield worked(text, expression, answer)


def mawps_kept(folder):
    """The half that training never saw, as rows for evaluate.py."""
    for name, text, answer in mawps_half(folder, 1):
        yield {"group": f"mawps {name}", "question": text, "answer": show(answer)}


def ape210k(folder):
    """The file holds one JSON object after another, or one a line."""
    with open(os.path.join(folder, "ape210k", "valid.ape.json"), encoding="utf-8") as f:
        rows, decoder, text, at = [], json.JSONDecoder(), f.read().strip(), 0
    if text.startswith("["):
        rows = json.loads(text)
    while not rows or at < len(text):
        if text.startswith("["):
            break
        row, at = decoder.raw_decode(text, at)
        rows.append(row)
        at += len(text[at:]) - len(text[at:].lstrip())
    for row in rows:
        expression = row["equation"].removeprefix("x=")
        if "%" in expression or not re.fullmatch(r"\d+(\.\d+)?", row["ans"]):
            continue
        yield worked(row["original_text"], expression, Fraction(row["ans"]), end="。")


def training_sets(folder):
    """{name: examples} of the sets that are there; gsm8k test, mgsm and cmath are never opened."""
    sets = {}
    for name, read in (("gsm8k", gsm8k), ("svamp", svamp), ("mawps", mawps), ("ape210k", ape210k)):
        if folder and os.path.isdir(os.path.join(folder, name)):
            sets[name] = [example for example in read(folder) if example]
    return sets
