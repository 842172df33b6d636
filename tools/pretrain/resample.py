"""Problems with an equation, told with other numbers: real wording, numbers drawn anew, the truth computed again."""
import math
import re
from fractions import Fraction

from steps import show, steps_of

NUMBER = re.compile(r"\d+(?:\.\d+)?")
FRACTION = re.compile(r"\d+/\d+")
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
