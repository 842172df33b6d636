"""One more step on an annotated problem: somebody else has more, fewer or times as many as what was asked for.

A model that met a story with one question alone stops where its solution stopped. Asked further, it must read the question.
"""
import re
from fractions import Fraction

from ask import BASES, PAST
from steps import show

NAMES = "Nadia Oskar Priya Quentin Rosalie Silas Tamsin Ulrich Verena Wanda Yusuf Zelda Ivo Greta Malik Odette".split()
PASTS = {base: past for past, base in PAST.items()}
SUBJECT = r"(?P<subject>he|she|they|[A-Z][a-z]+(?: and [A-Z][a-z]+)?|(?:the|his|her|their) [a-z]+)"
ASKED = re.compile(
    rf"[Hh]ow (?P<many>many|much)(?: (?P<unit>[a-z][a-z -]*?))? (?P<aux>do|does|did|will|can) {SUBJECT} (?P<verb>[a-z]+)(?P<rest>(?: [A-Za-z'-]+){{0,8}})\?"
)
NOT_MORE = re.compile(r"\b(?:if|when|while|than|more|fewer|less|or|to|for his|for her|himself|herself|themselves|with|home)\b")
RATE = re.compile(r"\b(?:each|every|per|a|daily|weekly|monthly)\b.*")  # stays with the question
MONEY = {"spend", "pay", "earn", "save", "owe", "make", "charge", "donate", "get", "receive", "need", "have", "give", "collect", "raise"}
AMOUNT = re.compile(r"[a-z ]*(?:time|longer|older|way|percent|percentage|money|water|milk|weight)\b")


def asked_for(question):
    """(story, the match of its only question), or None where the question is of another form."""
    story, _, asked = question.strip().rpartition(". ")
    match = ASKED.fullmatch(asked)
    if not story or not match or story.count("?") or NOT_MORE.search(match["rest"]) or match["verb"] not in BASES | {"have"}:
        return None
    unit = match["unit"] or ""
    if match["many"] == "many" and (not unit or AMOUNT.match(unit) or "more" in unit.split() or not re.search(r"s\b|people|children", unit)):
        return None
    if match["many"] == "much" and (unit not in ("", "money") or match["verb"] not in MONEY):
        return None
    return story + ".", match


def inflected(aux, verb, plural):
    """The verb of a question as a statement has it."""
    if aux in ("will", "can"):
        return f"{aux} {verb}"
    if aux == "did":
        return PASTS.get(verb) or past_of(verb)
    if plural:
        return verb
    if verb in ("have", "do"):
        return {"have": "has", "do": "does"}[verb]
    if re.search(r"[^aeiou]y$", verb):
        return verb[:-1] + "ies"
    return verb + ("es" if re.search(r"(?:s|x|ch|sh|o)$", verb) else "s")


def past_of(verb):
    """Of a verb that goes by rule."""
    if verb.endswith("e"):
        return verb + "d"
    if re.search(r"[^aeiou]y$", verb):
        return verb[:-1] + "ied"
    double = re.fullmatch(r"[^aeiou]*[aeiou][bdgmnprt]", verb)
    return verb + (verb[-1] if double else "") + "ed"


def relation(n, unit, random):
    """(what the other's number is told as, the sum, its value); without a unit it is money."""
    k = random.randint(2, 12)
    many, more, fewer = (f"as many {unit} as", f"{k} more {unit} than", f"{k} fewer {unit} than") if unit else ("as much as", f"${k} more than", f"${k} less than")
    ways = [(f"twice {many}", f"{n}*2", n * 2), (f"{k} times {many}", f"{n}*{k}", n * k), (more, f"{n}+{k}", n + k)]
    if n > k:
        ways.append((fewer, f"{n}-{k}", n - k))
    if n % 2 == 0:
        ways.append((f"half {many}", f"{n}/2", n / 2))
    return random.choice(ways)


def further(question, reply, random):
    """(question, reply) with a person who has more or less of what was asked for, or None where the question cannot be taken further."""
    found = asked_for(question)
    answer = re.search(r"\nThe answer is (\d+)\.$", reply)
    if not found or not answer or int(answer[1]) < 2:
        return None
    story, asked = found
    free = [name for name in NAMES if name not in question]
    if not free:
        return None
    name, n = random.choice(free), Fraction(answer[1])
    money = asked["many"] == "much"
    aux, subject, verb, rest = (asked[part] for part in ("aux", "subject", "verb", "rest"))
    unit = "" if money else asked["unit"]
    told, sum_, value = relation(n, unit, random)
    plural = subject == "they" or " and " in subject or aux == "do"
    own, theirs = inflected(aux, verb, False), inflected(aux, verb, plural)
    compared = f"{name} {own} {told} {subject} {theirs if aux != 'did' else 'did'}{rest}."
    helper = {"do": "does"}.get(aux, aux)
    many = "much money" if money and verb in ("have", "make") else asked["many"]
    counted = f" {unit}" if unit else ""
    what = f"How {many}{counted}"
    shown, mark = show(value), "$" if money else ""
    line = f"{name} {own} {sum_} = {mark}<<{sum_}={shown}>>{shown}{counted}."
    rate = RATE.search(rest)
    asks, lines, end = f"{what} {helper} {name} {verb}{' ' + rate[0] if rate else ''}?", [line], shown
    if random.random() < 0.3 and not rate:
        total = show(value + n)
        pair = f"{name} and {subject}" if subject[0].isupper() and " and " not in subject else None
        if pair:
            asks = f"{what} {'do' if aux == 'does' else aux} {pair} {verb} together?"
            lines.append(f"Together they {inflected(aux, verb, True)} {shown}+{n} = {mark}<<{shown}+{n}={total}>>{total}{counted}.")
            end = total
    steps = reply[: answer.start()]
    return f"{story} {compared} {asks}", "\n".join([steps, *lines, f"The answer is {end}."])
