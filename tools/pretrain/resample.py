"""The training sets with other numbers: real wording, numbers drawn anew, the truth computed again."""
import math
import re
from fractions import Fraction

from steps import parse, show, steps_of, value_of

NUMBER = re.compile(r"\d+(?:\.\d+)?")
FRACTION = re.compile(r"\d+/\d+")
KEPT = {"0", "1", "7", "12", "24", "30", "52", "60", "100", "365", "1000"}  # may be a constant of the world
MANY = re.compile(r"\b(twice|double|half|triple|thrice|third|quarter|dozen|pair|couple|both|week)", re.I)
WORDS = "one two three four five six seven eight nine ten eleven twelve".split()
ORDINALS = "first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth".split()
WORDED = re.compile(rf"\b({'|'.join(WORDS + ORDINALS)})(?:s|ths)?\b", re.I)
TRIES = 40


def another(text, random, percent=False):
    """A number of the same kind: as many decimals, of a like size."""
    places = len(text.partition(".")[2])
    n = int(text.replace(".", ""))
    if percent and not places:
        return str(random.randint(1, 19) * 5)
    if random.random() < 0.5 or n > 5000:
        low, high = n * 0.5, n * 2
    else:
        low, high = 10 ** int(math.log10(max(n, 2))), 10 ** (int(math.log10(max(n, 2))) + 1) - 1
    drawn = random.randint(max(2, int(low)), max(3, int(high)))
    if not places:
        return str(drawn)
    return show(Fraction(drawn, 10**places)) or text


def numbers_of(text):
    """The numbers of a text that may be drawn anew: not parts of a fraction, nor with a thousands comma."""
    fixed = {n for f in FRACTION.findall(text) for n in f.split("/")}
    return [n for n in dict.fromkeys(NUMBER.findall(text)) if n not in fixed and n != "0"]


def worded(text):
    """The numbers of a text that are told in words, as digits."""
    found = [word.lower() for word in WORDED.findall(text)]
    return {str((WORDS if word in WORDS else ORDINALS).index(word) + 1) for word in found}


def replace(text, new):
    return NUMBER.sub(lambda m: new.get(m[0], m[0]), text)


def whole_steps(expression):
    """Whether every line of the solution has a whole result."""
    steps = steps_of(expression)
    return all("." not in line.split(" = ")[-1] for line in steps[0])


def resample_equation(question, expressions, random):
    """(question, expression) with other numbers, or None; several expressions must agree about the answer."""
    numbers = numbers_of(question)
    if not numbers or re.search(r"\d,\d", question):
        return None
    kinds = {n: f"{n}%" in question for n in numbers}
    whole = whole_steps(expressions[0])
    for _ in range(TRIES):
        new = {n: another(n, random, kinds[n]) for n in numbers}
        if len(set(new.values())) < len(new):
            continue
        drawn = [replace(e, new) for e in expressions]
        worked = [steps_of(e) for e in drawn]
        if None in worked or len({value for _, value in worked}) != 1:
            continue
        value = worked[0][1]
        if value <= 0 or show(value) is None or (whole and not whole_steps(drawn[0])):
            continue
        return replace(question, new), drawn[0]
    return None


ANNOTATION = re.compile(r"<<([^=<>]+)=([^<>]+)>>")


def resample_solution(question, reply, random):
    """(question, reply) of an annotated solution with other numbers, or None when a number's origin is not plain."""
    if re.search(r"\d,\d|\d/\d", question) or MANY.search(question):
        return None
    told = numbers_of(question)
    if worded(question) & set(told):
        return None  # which of the two a solution means cannot be seen
    steps, known = [], dict.fromkeys(told)
    for expression, result in ANNOTATION.findall(reply):
        if not re.search(r"\d *[+*/-]", expression) or re.search(r"[^\d+\-*/(). ]", expression) or not NUMBER.fullmatch(result) or result in known:
            return None
        steps.append((expression, result))
        known[result] = None
    if not steps or not reply.endswith(f"The answer is {steps[-1][1]}.") or any(n not in known and n not in KEPT for n in NUMBER.findall(reply)):
        return None
    for _ in range(TRIES):
        new = {n: n if n in KEPT else another(n, random, f"{n}%" in question) for n in told}
        for expression, result in steps:
            value = exact(replace(expression, new))
            if value is None or value <= 0 or show(value) is None or ("." not in result and value.denominator != 1):
                break
            new[result] = show(value)
        else:
            if len(set(new.values())) == len(new) and any(n != m for n, m in new.items()):
                return replace(question, new), replace(reply, new)
    return None


def exact(expression):
    tree = parse(expression)
    return None if tree is None else value_of(tree)
