"""Annotated solutions with other numbers: what every number of the reply comes from is found once, then drawn anew.

A number of the reply is a told number, the result of an annotation, a part of a told percentage, or a constant. Where
that cannot be told apart, the told numbers behind it keep their values; so what is drawn anew is what is sure.
"""
import re
from dataclasses import dataclass, field
from fractions import Fraction
from functools import lru_cache
from itertools import combinations

from contrast import turned_steps
from steps import parse, show, value_of

# Digits with thousands commas or decimals; after a Latin letter only where that is a sign of multiplication.
NUMBER = re.compile(r"(?:(?<![\w.,])|(?<=\dx)|(?<=[ (]x))(?:\d{1,3}(?:,\d{3})+(?!\d)|\d+)(?:\.\d+)?|(?<![\w.,])\.\d+", re.A)
ANNOTATION = re.compile(r"<<([^=<>]+)=([^<>]+)>>")
EQUALS = re.compile(r"= *[$£€]? *$")
COMPARED = re.compile(r"[<>≈]|\bround|\bremainder|余数|……|进一|去尾|四舍五入|大约")
NAMED = re.compile(r"(?:st|nd|rd|th)\b| ?[ap]\.?m\b| o'clock|/|[点时月日号班路届]|年级")  # after a number that counts nothing: 3rd, 3 pm, 3月
FRACTION = re.compile(r"\d+ ?/ ?\d+")
UNITS = "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen".split()
TENS = "_ _ twenty thirty forty fifty sixty seventy eighty ninety".split()
ORDINALS = "_ first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth".split()
WORDS = {
    **{word: [n] for n, word in enumerate(UNITS)},
    **{word: [10 * n] for n, word in enumerate(TENS)},
    **{word: [n, Fraction(1, n)] for n, word in enumerate(ORDINALS) if n},
    "twice": [2], "double": [2], "doubled": [2], "doubles": [2], "triple": [3], "tripled": [3], "triples": [3], "thrice": [3],
    "quadruple": [4], "half": [2, Fraction(1, 2), 50], "halves": [2, Fraction(1, 2)], "quarter": [4, Fraction(1, 4), 25],
    "dozen": [12], "pair": [2], "couple": [2], "both": [2], "each other": [2], "hundred": [100], "thousand": [1000], "score": [20],
    "decade": [10], "century": [100], "semester": [2], "weekend": [2], "weekday": [5],
}
PLAIN = re.compile(r"[a-z]+", re.I)
HAN_DIGITS = {"零": 0, "两": 2, **{sign: n for n, sign in enumerate("一二三四五六七八九", 1)}}
HAN_TENS = {"十": 10, "百": 100, "千": 1000}
HAN = re.compile(rf"([{''.join(HAN_DIGITS)}{''.join(HAN_TENS)}半]+)(折?)")
CONSTANTS = {  # what nobody tells, and the words that speak of it
    **{n: "" for n in (0, 1, 2, 100)}, 7: "week|周|星期", 12: "dozen|month|year|inch|foot|feet|打|年|月", 24: "day|hour|天|日|时", 30: "month|day|月|天",
    31: "month|day|月|天", 52: "week|year|周|星期|年", 60: "minute|hour|second|分|秒|时", 365: "year|day|年|天",
    1000: "kilo|thousand|gram|liter|meter|km|kg|千|克|升|米|吨",
}
WORLD = {Fraction(n) for n in CONSTANTS}
UNSURE = {Fraction(n) for n in (24, 30, 31, 52, 365, 1000)}  # of these, what may have been worked out as well
BY = [Fraction(n) for n in (1, 2, 4, 7, 10, 12, 24, 30, 60, 100, 1000)]  # what is done in one's head goes with one of these
TRIES = 60
MOST = 1_000_000


def value(literal):
    return Fraction(literal.replace(",", ""))


def worded(text):
    """The values that a text tells in words."""
    found, words = set(), PLAIN.findall(text.lower())
    for word, following in zip(words, words[1:] + [""]):
        for form in (word, word[:-1], word[:-3]):
            found.update(Fraction(n) for n in WORDS.get(form, ()) if form in (word, word[:-1]) or word.endswith("ths"))
        if word in TENS and following in UNITS:
            found.add(Fraction(10 * TENS.index(word) + UNITS.index(following)))
    return found | in_han(text)


def in_han(text):
    """The values that a text tells in Chinese numerals, each digit's too: of 三十五 3, 5, 10 and 35, of 八折 8, 80 and 0.8."""
    found = set()
    for numeral, off in HAN.findall(text):
        total = digit = 0
        for sign in numeral:
            if sign == "半":
                found |= {Fraction(1, 2), Fraction(2), Fraction(30), Fraction(50), total + digit + Fraction(1, 2)}
            elif sign in HAN_TENS:
                total, digit = total + (digit or 1) * HAN_TENS[sign], 0
                found.add(Fraction(HAN_TENS[sign]))
            else:
                digit = HAN_DIGITS[sign]
                found.add(Fraction(digit))
        found.add(Fraction(total + digit))
        if off:
            tenths = Fraction("".join(str(HAN_DIGITS[sign]) for sign in numeral if sign in HAN_DIGITS) or 1)
            while tenths >= 1:
                tenths /= 10
            found |= {tenths, tenths * 100}
    return found


COUNTED = re.compile(
    rf"(?<![-\w])(?<!the )(?<!The )(?<!these )(?<!those )(?<!all )(?<!other )(?<!last )(?<!first )({'|'.join(UNITS[3:] + TENS[2:])})"
    r"(?= [a-z])(?! (?:third|fourth|quarter|fifth|sixth|seventh|eighth|ninth|tenth|hundred|thousand|million|of|o'clock|half|and a half|and one)s?\b)"
)


def in_digits(text):
    """The text with counting words from three on as digits: "has three boxes" can be told another number."""
    digits = lambda m: str(UNITS.index(m[1]) if m[1] in UNITS else 10 * TENS.index(m[1]))
    return COUNTED.sub(digits, text)


def numbers_in_words(text):
    """The values of counting words from three on: in a reply they would have to change with a number."""
    latin = worded(" ".join(w for w in PLAIN.findall(text.lower()) if w in UNITS or w in TENS))
    return {v for v in latin | in_han(text) if v > 2}


@dataclass
class Plan:
    """What every number of a problem comes from. A source is ("told", value), ("part", value, how), ("result", index) or None."""

    question: list  # (start, end, source) of every number
    reply: list
    steps: list  # (expression's start and end, result as it was) of every annotation
    free: dict  # told value: whether it is a percentage
    depends: list = field(default_factory=list)  # of every result: the told values behind it


HOW = {  # parts of a percentage that solutions use
    "share": lambda p: p / 100,
    "rest": lambda p: 100 - p,
    "rest share": lambda p: 1 - p / 100,
    "more": lambda p: 100 + p,
    "more share": lambda p: 1 + p / 100,
}


class Ambiguous(Exception):
    """A number may come from several places: the told values among them, and behind them, must stay."""

    def __init__(self, stay):
        self.stay = stay


@lru_cache(maxsize=4096)
def plan(question, reply):
    """The Plan of a problem, or None where nothing can be drawn anew."""
    spans = list(NUMBER.finditer(question))
    if re.search(r"\d", NUMBER.sub("", question) + NUMBER.sub("", reply)) or re.search(r"\d:\d", question + reply):
        return None
    fixed = worded(question) | {Fraction(n) for n, words in CONSTANTS.items() if re.search(words, question + reply, re.I)}
    for m in FRACTION.finditer(question):
        fixed |= {Fraction(n) for n in re.findall(r"\d+", m[0])}
    free = {}
    for m in spans:
        v, after = value(m[0]), question[m.end() : m.end() + 8]
        percent = bool(re.match(r" ?%| percent", after))
        if NAMED.match(after) or question[m.start() - 1 : m.start()] == "第" or (1900 <= v <= 2100 and "," not in m[0] and question[m.start() - 1] != "$"):
            fixed.add(v)
        elif v in free and free[v] != percent:
            fixed.add(v)
        free[v] = percent
    told = sorted(free)
    for a, b in combinations(told, 2):
        if a > 2 and a + b > 7 and a + b in free:
            fixed |= {a, b, a + b}
    free = {v: percent for v, percent in free.items() if v not in fixed}
    for _ in range(12):
        if not free:
            return None
        try:
            return bind(question, spans, reply, free, fixed, set(told))
        except Ambiguous as found:
            if not found.stay & free.keys():
                return None
            free = {v: percent for v, percent in free.items() if v not in found.stay}
        except ValueError:
            return None
    return None


def bind(question, spans, reply, free, fixed, told):
    """The plan for these free values; raises Ambiguous, or ValueError where it cannot be made."""
    parts = {HOW[how](p): ("part", p, how) for p in free if free[p] and p < 100 for how in HOW}
    results, depends, steps, bound = [], [], [], []
    unsure = numbers_in_words(reply) & free.keys()
    if unsure:
        raise Ambiguous(unsure)

    def behind(source):
        if source is None:
            return set()
        return depends[source[1]] if source[0] == "result" else {source[1]}

    def candidates(v, visible, own):
        found = [("result", i) for i in visible if results[i] == v and depends[i]]
        constant = v in told and v not in free or any(results[i] == v and not depends[i] for i in visible)
        if v in free:
            found.append(("told", v))
        if not found and not constant:
            found = [("result", i) for i in own if results[i] == v and depends[i]]
            constant = any(results[i] == v and not depends[i] for i in own)
        if not found and not constant and v in parts:
            found.append(parts[v])
        return found, constant

    def source_of(v, visible, own):
        """Where a number comes from; None for a constant."""
        found, constant = candidates(v, visible, own)
        if len(found) + constant > 1:
            raise Ambiguous(set().union(*map(behind, found)))
        if found:
            return found[0]
        if not constant and (v not in fixed or v in UNSURE):
            if v > 12 and v not in fixed:
                raise ValueError(f"{v} was worked out in one's head")
            suspicious(v, visible, v in UNSURE)
        return None

    def suspicious(v, visible, plain):
        """Raises where an untold number may have been worked out in one's head, or rounded, from those that change."""
        near = {("told", t): t for t in free} | {("result", i): results[i] for i in visible if depends[i]}
        for a, x in near.items():
            if x.denominator > 1 and abs(v - x) < 1:
                raise Ambiguous(behind(a))
            with_ = list(near.items()) + ([] if plain else [(None, n) for n in BY])
            for b, y in with_:
                if v in (x + y, abs(x - y), x * y) or (y and v in (x / y, x // y)) or (x and v in (y / x, y // x)) or v == x + y - 1:
                    raise Ambiguous(behind(a) | behind(b))

    at = 0
    for line in reply.splitlines(keepends=True):
        visible = list(range(len(results)))
        marks = list(ANNOTATION.finditer(line))
        for m in marks:
            if not NUMBER.fullmatch(m[2]) or re.search(r"[^\d+\-*/(). ,%]", m[1]) or exact(m[1]) != value(m[2]):
                raise ValueError(m[0])
            sources, wanted = [], {}
            for n in NUMBER.finditer(m[1]):
                v = value(n[0])
                found, constant = candidates(v, visible, [])
                same = sum(value(o[0]) == v for o in NUMBER.finditer(m[1]))
                if len(found) == same > 1 and not constant and all(s[0] == "result" for s in found):
                    source = found[wanted.setdefault(v, 0)]  # 6+6 of two results of 6: each once
                    wanted[v] += 1
                else:
                    source = source_of(v, visible, [])
                if source is None and len(list(NUMBER.finditer(m[1]))) == 1 and not constant:
                    raise ValueError(m[0])
                sources.append((at + m.start(1) + n.start(), at + m.start(1) + n.end(), source))
            bound += sources
            steps.append((at + m.start(1), at + m.end(1), value(m[2])))
            results.append(value(m[2]))
            depends.append(set().union(*(behind(s) for _, _, s in sources)))
            visible.append(len(results) - 1)
            bound.append((at + m.start(2), at + m.end(2), ("result", len(results) - 1)))
        own = visible[len(visible) - len(marks) :]
        before = visible[: len(visible) - len(marks)]
        bare = ANNOTATION.sub(lambda m: " " * (m.end() - m.start()), line)
        if COMPARED.search(bare):
            raise ValueError(line)
        for n in NUMBER.finditer(bare):
            done = [i for i, m in zip(own, marks) if m.end() <= n.start()]
            direct = [i for i, m in zip(own, marks) if re.fullmatch(r"[ $]*", line[m.end() : n.start()]) and m.end() <= n.start()]
            if direct:
                if results[direct[0]] != value(n[0]):
                    raise ValueError(line)
                source = ("result", direct[0])
            else:
                source = source_of(value(n[0]), before + done, own)
                if source is None and EQUALS.search(bare[: n.start()]):
                    # worked out without an annotation: what stands before it on the line must stay
                    changing = [behind(s) for a, b, s in bound if a >= at]
                    if any(changing):
                        raise Ambiguous(set().union(*changing))
            bound.append((at + n.start(), at + n.end(), source))
        at += len(line)
    for v in numbers_in_words(reply):
        for i, result in enumerate(results):
            if result == v and depends[i]:
                raise Ambiguous(depends[i])
    if not steps or value(NUMBER.findall(reply)[-1]) not in results:
        raise ValueError("the answer is no result")
    asked = [(m.start(), m.end(), ("told", value(m[0])) if value(m[0]) in free else None) for m in spans]
    return Plan(asked, sorted(bound, key=lambda b: b[0]), steps, free, depends)


def exact(expression):
    tree = parse(expression.replace(",", ""))
    return None if tree is None else value_of(tree)


def another(v, percent, random):
    """A number of the same kind: as many decimals, of a like size."""
    if percent and v < 100 and v.denominator == 1:
        return Fraction(random.randint(1, 19) * 5)
    scale = next(s for s in (1, 10, 100, 1000, 0) if s == 0 or (v * s).denominator == 1)
    if scale == 0:
        return v
    n = int(v * scale)
    step = next((s for s in (1000, 100, 50, 10, 5) if n % s == 0 and n >= 4 * s), 1)
    if random.random() < 0.3:
        step = 1
    if random.random() < 0.6 or n > 5000:
        low, high = n * 0.5, n * 2
    else:
        low, high = 10 ** (len(str(n)) - 1), 10 ** len(str(n)) - 1
    return Fraction(step * random.randint(max(1, round(low / step)), max(2, round(high / step))), scale)


def written(v, like):
    """The value in the manner of a number that stood there: with commas, with cents; None when it has too many decimals."""
    text = show(v)
    if text is None:
        return None
    if re.fullmatch(r"[\d,]*\.\d\d", like) and (v * 100).denominator == 1:
        text = f"{float(v):.2f}"
    return re.sub(r"\d(?=(?:\d{3})+(?:\.|$))", r"\g<0>,", text) if "," in like else text


def renumber(question, reply, random, turn=0):
    """(question, reply) with other numbers, or None when a number's origin is not plain; in a share `turn` of those that can, a comparison turned."""
    found = plan(question, reply)
    if not found:
        return None
    edits = turned_steps(question, reply, found) if random.random() < turn else None
    of_question, of_reply = (sorted(bound + more, key=lambda b: b[:2]) for bound, more in zip((found.question, found.reply), edits or ([], [])))
    for _ in range(TRIES):
        chosen = [v for v in found.free if random.random() < 0.8] or [random.choice(list(found.free))]
        new = {v: another(v, found.free[v], random) if v in chosen else v for v in found.free}
        if 1 in new.values() or any(v < 2 and new[v] != v and v.denominator == 1 for v in new) or len(set(new.values())) < len(new) or new == {v: v for v in new}:
            continue
        results = []

        def shown(source, like):
            if source is None:
                return like
            kind, which = source[0], source[1]
            if kind == "text":
                return which
            v = results[which] if kind == "result" else new[which] if kind == "told" else HOW[source[2]](new[which])
            return written(v, like)

        def rewrite(text, bound, start=0, end=None):
            out, at = [], start
            for a, b, source in bound:
                if a < start or (end is not None and b > end):
                    continue
                literal = shown(source, text[a:b])
                if literal is None:
                    return None
                out += [text[at:a], literal]
                at = b
            return "".join(out) + text[at:end]

        for start, end, was in found.steps:
            expression = rewrite(reply, of_reply, start, end)
            now = None if expression is None else exact(expression)
            if now is None or now <= 0 or now > MOST or show(now) is None or (was.denominator == 1 and now.denominator != 1):
                break
            if was.denominator != 1 and 100 % now.denominator:
                break
            results.append(now)
        else:
            texts = rewrite(question, of_question), rewrite(reply, of_reply)
            if None not in texts and texts[0] != question:
                return texts
    return None
