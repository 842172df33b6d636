"""Problems with one word turned: "5 more than" becomes "5 fewer than", and what was added is taken away.

Two texts that differ in a word and have other answers teach to read that word.
"""
import re
from fractions import Fraction

from steps import steps_of

PAIRS = "more fewer,older younger,taller shorter,heavier lighter,faster slower,longer shorter,higher lower,多 少,重 轻,长 短,贵 便宜,快 慢,大 小,增加 减少,提高 降低,上涨 下降"
TURNS = {a: b for pair in PAIRS.split(",") for a, b in (pair.split(), reversed(pair.split()))}
TURNS |= {"less": "more", "shorter": "longer"}
NUMBER = r"(?P<number>\d+(?:\.\d+)?)"
LATIN = "|".join(word for word in TURNS if word.isascii())
COMPARED = [
    re.compile(rf"(?P<money>\$?)(?<![\d.,]){NUMBER}(?![\d,.]*\d|%)(?: [a-z]+)? (?P<word>{LATIN})\b(?: [a-z'-]+){{0,4}}? than\b"),
    re.compile(rf"比[^，。,；;？?]{{1,14}}?(?P<word>多|少|重|轻|长|短|贵|便宜|快|慢|大|小)了?{NUMBER}(?![\d./])"),
    re.compile(rf"(?P<word>增加|减少|提高|降低|上涨|下降)了?{NUMBER}(?![\d./])"),
]
DIRECTION = re.compile(rf"\b(?:{LATIN}|additional|extra|plus|minus|add\w*|subtract\w*|gain\w*|lost|loses)\b")
SIGNS = {"+": "-", "-": "+"}


def compared(question):
    """The only comparison with a number in a question, or None; the number stands there once."""
    found = [match for pattern in COMPARED for match in pattern.finditer(question)]
    if len(found) != 1 or len(re.findall(rf"(?<![\d.]){re.escape(found[0]['number'])}(?![\d.]*\d)", question)) != 1:
        return None
    return found[0]


def turned_word(match):
    """The word of a comparison the other way round: money and amounts are less, things fewer."""
    new = TURNS[match["word"]]
    return "less" if new == "fewer" and match.groupdict().get("money") else new


def signed(number):
    """Finds a number with the sign before it, and the number without one in its place."""
    return re.compile(rf"(?P<sign>[-+]?)(?P<space>\s*\$?)(?<![\d.]){re.escape(number)}(?![\d.]*\d)")


def turned_equation(question, expressions):
    """(question, expressions) with a comparison turned, or None where it is not plain what becomes of it."""
    match = compared(question)
    if not match:
        return None
    new = []
    for expression in expressions:
        places = list(signed(match["number"]).finditer(expression))
        if len(places) != 1 or not places[0]["sign"]:
            return None
        at = places[0].start()
        new.append(expression[:at] + SIGNS[expression[at]] + expression[at + 1 :])
    worked = [steps_of(expression) for expression in new]
    if None in worked or any(value <= 0 for _, value in worked):
        return None
    return question[: match.start("word")] + turned_word(match) + question[match.end("word") :], new


def turned_steps(question, reply, plan):
    """The edits (start, end, ("text", new)) of question and reply that turn a comparison, or None; `plan` is renumber's of them."""
    match = compared(question)
    value = match and Fraction(match["number"])
    if not match or value not in plan.free:
        return None
    uses = [start for start, _, source in plan.reply if source == ("told", value)]
    if not uses:
        return None
    start, end = reply.rfind("\n", 0, uses[0]) + 1, reply.find("\n", uses[0])
    line = reply[start:end]
    places = list(signed(match["number"]).finditer(line))
    if end < 0 or any(not start <= use < end for use in uses) or line.count("<<") != 1 or len(places) != len(uses) or not all(place["sign"] for place in places):
        return None
    words = list(DIRECTION.finditer(line))
    if len(words) > 1 or words and words[0][0] not in TURNS:
        return None
    edits = [(start + place.start(), start + place.start() + 1, ("text", SIGNS[place["sign"]])) for place in places]
    edits += [(start + word.start(), start + word.end(), ("text", turned_word(match) if word[0] == match["word"] else TURNS[word[0]])) for word in words]
    return [(match.start("word"), match.end("word"), ("text", turned_word(match)))], edits
