"""Examples {question, reply}: generated ones (by the project's own generator) and the training sets."""
import json
import os
import re
import subprocess
from fractions import Fraction
from random import Random

from ask import idle, midway
from contrast import turned_equation
from further import further
from renumber import in_digits, renumber
from resample import resample_equation
from reword import Words
from steps import expressions_of, show, steps_of

ROOT = os.path.join(os.path.dirname(os.path.abspath(__file__)), "..", "..")
TURNED = 0.3  # share of the copies in which "5 more than" is "5 fewer than", of problems where that can be
FURTHER = 0.3  # share of the copies that ask for one step more, of problems where that can be asked

PROGRAMS = ("emit_problems", "check_examples")


def program(work, name):
    """The path of a bundled TypeScript program of this folder."""
    return os.path.join(work, f"{name}.mjs")


def bundle(work):
    """Bundles the programs. Where npm's packages are not, those of an earlier run serve."""
    if not os.path.isdir(os.path.join(ROOT, "node_modules", "rolldown")) and all(os.path.exists(program(work, x)) for x in PROGRAMS):
        return
    for name in PROGRAMS:
        source = os.path.join(ROOT, "tools", "pretrain", f"{name}.ts")
        command = ["npx", "rolldown", source, "-p", "node", "--file", program(work, name)]
        subprocess.run(command, cwd=ROOT, check=True, stdout=subprocess.DEVNULL)


def emit(work, mode, path, count, seed, without=""):
    """Lets the project's generator write examples (train) or unseen problems (eval) to PATH; `without`: a pattern of families to leave out."""
    subprocess.run(["node", program(work, "emit_problems"), mode, path, str(count), str(seed), without], check=True)


def check(work, examples, clean=None):
    """Compares a file of examples with the test items. Without `clean` an overlap is an error; with it the rest is kept there."""
    command = ["node", program(work, "check_examples"), os.path.join(ROOT, "data"), examples]
    subprocess.run(command + ([clean] if clean else []), check=True)


def read_jsonl(path):
    with open(path, encoding="utf-8") as f:
        return [json.loads(line) for line in f]


def write_jsonl(path, rows):
    with open(path, "w", encoding="utf-8") as f:
        f.writelines(json.dumps(row, ensure_ascii=False) + "\n" for row in rows)


def worked(question, expression, answer, end="."):
    """An example whose reply works the expression out; None when it does not give the answer."""
    steps = steps_of(expression)
    if not steps or steps[1] != answer or show(answer) is None:
        return None
    lines = [line + end for line in steps[0]]
    return {"question": question, "reply": "\n".join(lines + [f"The answer is {show(answer)}."])}


def with_copies(question, expressions, answer, copies, random, allowed, end="."):
    """The example, then copies with other numbers, as many as can be drawn."""
    first = worked(question, expressions[0], answer, end)
    if first and (allowed is None or question in allowed):
        yield first
        turned = turned_equation(question, expressions)
        for _ in range(copies):
            told = turned if turned and random.random() < TURNED else (question, expressions)
            again = resample_equation(*told, random)
            if again:
                yield worked(again[0], again[1], steps_of(again[1])[1], end)


IN_DIGITS = 0.4  # share of annotated copies whose counting words are digits, and so can be other numbers
ASKED_MIDWAY = 0.12  # share of annotated copies that ask for what a step on the way finds, where that can be asked
WITH_IDLE = 0.15  # share of the other copies that hold sentences of another problem


def annotated_rows(path):
    """(question, reply, answer) of every problem of a file in GSM8K's form."""
    for row in read_jsonl(path):
        solution, answer = row["answer"].split("\n#### ")
        answer = answer.replace(",", "")
        yield row["question"], f"{solution}\nThe answer is {answer}.", answer


def gsm8k_rows(folder):
    return annotated_rows(os.path.join(folder, "gsm8k", "train.jsonl"))


def gsm8k(folder, copies, random, allowed):
    yield from annotated(gsm8k_rows(folder), copies, random, allowed)


def stories(folder, copies, random, allowed):
    for name in ("en", "zh", "boosted"):
        yield from annotated(annotated_rows(os.path.join(folder, "stories", f"train_{name}.jsonl")), copies, random, allowed)


def annotated(rows, copies, random, allowed):
    """Each problem that is allowed, then copies with other numbers, and of English ones with another question or idle sentences."""
    rows = [row for row in rows if allowed is None or row[0] in allowed]
    others = [question for question, _, _ in rows]
    for question, reply, _ in rows:
        yield {"question": question, "reply": reply}
        for copy in range(copies):
            told = (question, reply)
            if random.random() < IN_DIGITS:
                told = tuple(map(in_digits, told))
            again = renumber(*told, random, TURNED)
            if again or copy < copies // 2:  # the rest are copies with other words alone
                yield varied(*(again or told), others, random)


def varied(question, reply, others, random):
    """A copy as it is, asking for something else, or with sentences that nobody needs."""
    asked = midway(question, reply, random) if random.random() < ASKED_MIDWAY else None
    if asked:
        question, reply = asked
    elif random.random() < WITH_IDLE:
        question = idle(question, others, random)
    return {"question": question, "reply": reply}


def svamp(folder, copies, random, allowed):
    with open(os.path.join(folder, "svamp", "svamp_first700.json"), encoding="utf-8") as f:
        for row in json.load(f):
            body = row["Body"].strip()
            text = f"{body}{'' if body.endswith(('.', '?', '!')) else '.'} {row['Question'].strip()}"
            expression = re.sub(r"(\d)\.0\b", r"\1", row["Equation"].strip())
            yield from with_copies(text, [expression], Fraction(str(row["Answer"])), copies, random, allowed)


def mawps_half(folder, kept):
    """(set, text, answer) of every second problem: even line numbers train, odd ones are kept for measuring."""
    for name in ("singleop", "singleeq"):
        for i, row in enumerate(read_jsonl(os.path.join(folder, "mawps", f"{name}.jsonl"))):
            if i % 2 == kept:
                yield name, row["input"].replace(" ?", "?"), Fraction(str(row["target"]))


def mawps(folder, copies, random, allowed):
    for _, text, answer in mawps_half(folder, 0):
        expressions = expressions_of(text, answer)
        if expressions:
            yield from with_copies(text, expressions, answer, copies, random, allowed)


def mawps_kept(folder):
    """The half that training never saw, as rows for evaluate.py."""
    for name, text, answer in mawps_half(folder, 1):
        yield {"group": f"mawps {name}", "question": text, "answer": show(answer) or f"{float(answer):.6g}"}


def ape210k(folder, copies, random, allowed):
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
        if re.fullmatch(r"\d+(\.\d+)?", row["ans"]):
            expressions = [row["equation"].removeprefix("x=")]
            yield from with_copies(row["original_text"], expressions, Fraction(row["ans"]), copies, random, allowed, end="。")


# name: (reader, copies of each example with other numbers, share of the training sets' examples in a batch)
SETS = {
    "gsm8k": (gsm8k, 12, 0.36),
    "svamp": (svamp, 60, 0.06),
    "mawps": (mawps, 60, 0.06),
    "ape210k": (ape210k, 24, 0.2),
    "stories": (stories, 12, 0.32),
}


HINTED = 0.15  # share of the training sets' examples that are hint rounds
HINT = "We know the Answer Hints: {0}. With the Answer Hints: {0}, we will answer the question. "


def with_hints(example, random):
    """The example as a progressive-hint round; the hints are right, near, or numbers met on the way."""
    *others, answer = re.findall(r"\d+(?:\.\d+)?", example["question"] + example["reply"])
    near = str(max(1, int(float(answer)) + random.choice([-10, -2, -1, 1, 2, 10])))
    hints = [random.choice([answer, answer, near, random.choice(others)]) for _ in range(random.choice([1, 1, 1, 2, 2, 3]))]
    shown = ", ".join(hints)
    return {**example, "question": f"{example['question']} (Hint: The answer is near to {shown}).", "reply": HINT.format(shown) + example["reply"]}


def asked_further(example, random):
    """The example, or in a share of cases one that asks for a step more."""
    again = further(example["question"], example["reply"], random) if random.random() < FURTHER else None
    return {"question": again[0], "reply": again[1]} if again else example


def readable(folder, seed, words=None, allowed=None):
    """Examples of the sets that are there, each with its set as `source`; with words also copies with other numbers and words."""
    for name, (read, copies, _) in SETS.items():
        home = os.path.join(ROOT, "data") if name == "stories" else folder
        if folder and os.path.isdir(os.path.join(home, name)):
            random = Random(f"{name}/{seed}")
            for example in read(home, copies if words else 0, random, allowed):
                yield {**(words.reword(asked_further(example, random), random) if words else example), "source": name}


def kept_out(folder, allowed):
    """Every tenth of GSM8K's allowed problems, as rows for evaluate.py."""
    for question, reply, answer in [row for row in gsm8k_rows(folder) if row[0] in allowed][9::10]:
        yield {"group": "gsm8k kept out", "question": question, "answer": answer, "reply": reply}


def training_sets(work, folder, seed=0, kept=None):
    """{name: examples} of the sets that are there, without what overlaps with test items, with copies and hint rounds.

    With `kept`, a path, a tenth of GSM8K is left out and written there: to compare settings of training by, as test items must not be.
    gsm8k test, mgsm and cmath are never opened here: check_examples.ts alone reads them.
    """
    paths = [os.path.join(work, f"{name}.jsonl") for name in ("originals", "originals.clean", "copies", "copies.clean")]
    write_jsonl(paths[0], readable(folder, seed))
    check(work, paths[0], paths[1])
    allowed = {row["question"] for row in read_jsonl(paths[1])}
    if kept:
        rows = list(kept_out(folder, allowed))
        write_jsonl(kept, rows)
        allowed -= {row["question"] for row in rows}
    emit(work, "words", os.path.join(work, "words.jsonl"), 0, 0)
    write_jsonl(paths[2], readable(folder, seed, Words(os.path.join(work, "words.jsonl")), allowed))
    check(work, paths[2], paths[3])
    check(work, paths[3])
    sets, random = {}, Random(f"hints/{seed}")
    for row in read_jsonl(paths[3]):
        sets.setdefault(row["source"], []).append(with_hints(row, random) if random.random() < HINTED else row)
    return sets
