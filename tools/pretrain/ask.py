"""New problems from an annotated one: another quantity of its story asked for, and sentences put in that nobody needs.

A model that meets each story with one question alone learns the pair by heart. Asked for what a step on the way finds, the same
story has other solutions; told what has no use, it must choose what to reckon with.
"""
import re
from fractions import Fraction
from functools import lru_cache

from renumber import ANNOTATION, UNITS, WORLD, exact, worded

NUMBER = re.compile(r"\d[\d,]*(?:\.\d+)?|\.\d+")
PLAIN = re.compile(r"\d+(?:\.\d+)?")
SENTENCE = re.compile(r"(?<=[.!?])(?<!\bMr\.)(?<!\bMrs\.)(?<!\bMs\.)(?<!\bDr\.)(?<!\bSt\.)\s+")
WORDED = re.compile(rf"\b(?:{'|'.join(UNITS[1:13])}|first|second|third)\b", re.I)
OPERATOR = re.compile(r"[\d)] *[+*/-]")

# What a line of a solution finds, as a question

# A line's left side, `6 boxes * 3 machines per box`: numbers, each with up to five words of unit, between operators.
_UNIT = r"(?:[ /]?[A-Za-z][\w'’/&-]*(?: [A-Za-z][\w'’/&-]*){0,4})?"
_TERM = rf"[($]*(?:{NUMBER.pattern})%?(?:/\d+)?\)*{_UNIT}\)*"
LEFT = rf"{_TERM}(?:\s*[-+*/x×÷–−]\s*{_TERM})+"
STEP = re.compile(rf"(?P<before>.*?)(?<![\d.$(])(?P<left>{LEFT})\s*=\s*(?P<money>\$?)\s*<<.*>>\s*(?P<shown>{NUMBER.pattern})(?P<after>.*)")
TOLD_FIRST = re.compile(r"(?P<statement>.*?),? (?:because|since|as) [^<>]*<<.*>>\$?[\d,.]*(?: [a-z]+)?\.?")

PAST = dict(pair.split(":") for pair in """
ate:eat bought:buy spent:spend sold:sell gave:give made:make paid:pay got:get took:take saw:see found:find lost:lose ran:run went:go left:leave
sent:send drank:drink rode:ride caught:catch drove:drive kept:keep threw:throw won:win wrote:write brought:bring drew:draw knew:know came:come
grew:grow babysat:babysit broke:break taught:teach began:begin fell:fall felt:feel withdrew:withdraw swam:swim wore:wear built:build burnt:burn
held:hold slept:sleep stood:stand told:tell thought:think flew:fly dug:dig shot:shoot sang:sing met:meet chose:choose stole:steal lent:lend
fed:feed rose:rise bred:breed laid:lay hung:hang meant:mean sat:sit led:lead hid:hide tore:tear swept:sweep blew:blow ground:grind froze:freeze
understood:understand became:become forgot:forget spoke:speak woke:wake did:do had:have cost:cost cut:cut put:put hit:hit read:read set:set
split:split knit:knit beat:beat let:let shed:shed quit:quit spread:spread bid:bid""".split())
PARTICIPLES = set("eaten given taken seen run gone driven written grown been drunk thrown broken".split())
BASES = set(PAST.values()) | set("""
need want use earn work walk decide add plan charge start receive save travel order watch fill collect weigh bake pick play deliver own paint double
manage count swim like burn return end study score finish increase practice feed plant average pack produce donate reach train consume drop mow grab
cover trade owe remove climb bike ask rain remain look treat move pour jog stop gain visit wash change divide perform exercise turn stay complete serve
call color hire rent carry dance store tie jump install answer hand require release hunt miss clean toss create borrow discover learn invite pass talk
help hike tip place reduce purchase log hope download delete chop harvest retire cycle fold grade type contain kill volunteer join expect deduct print
lack roll share pull include repair submit pluck mix measure chew shoot decorate raise open stock gather obtain deposit live attend cook wrap groom
lift fix bring fit last total yield contribute sharpen skip vacuum mail afford lower park accommodate inflate ship hold film shuck support race distribute
provide prepare frost manufacture construct spit load shovel assemble stack rake explore profit water light capture fry allow generate hatch peel bloom
wait equal sew catch throw employ offer process record display post sign supply sleep bend invest transport lay slice eat unload recycle pitch climb
dive spot gift squeeze score crash unpack breed arrive subtract solve upload memorize score host rescue snap gobble devour scoop pile pop sprint crochet
""".split())
BE = {"is", "was", "are", "were"}
MODALS = {"will", "can", "must", "should", "would", "could"}
HAVE = {"has", "have", "had"}
BEFORE_NOUN = BE | set("a an the to of for with his her their in on at not be been and each".split())  # what follows is no finite verb
PRONOUNS = {"he", "she", "they"}
BACK = re.compile(r"\b(this (?!year|month|week|day|morning|summer)\w+|those|these|them|such|respectively|former|latter|above|rest of|same|each other|"
                  r"that (?!is|are|was|were|has|have|had|can|will|could|did|do|he|she|they|[A-Z])\w+|that amount|there|it|its|I|you|your|others?|we|our|"
                  r"which|whose|because|since|so|thus|therefore|hence|if|means?|meaning|then|them|ones?|both|would've|instead)\b")
CONNECTIVE = re.compile(r"(?:(?:So|Then|Thus|Therefore|Hence|And|But|Since then|As a result|For this reason)(?:,\s*|\s+(?!far|many))|(?:This|That|It|Which) means(?: that)?,? "
                        r"|(?:First|Firstly|Second|Secondly|Third|Next|Now|Finally|Also|However|Meanwhile|Similarly|Additionally|Likewise|Lastly|Initially|Afterwards|"
                        r"In addition|We know that|On the other hand|Furthermore|Again|Well|Plus), |After that, |therefore,? |then,? |so,? |also )", re.I)
LINK = re.compile(r",? (?:so|which means|meaning|therefore|thus|hence|and so|so that means|which means that)(?: that)?,? (?=[A-Za-z])")
CLAUSE = re.compile(r"((?:If|Since|As|When|Because|After|Once|Before|While|Given that|Assuming) [^,]+),? (?:then |that means )?(.*)", re.S)
MONTHS = "January|February|March|April|May|June|July|August|September|October|November|December"
PLACE = (r"(?:In|On|At|By|For|From|During|After|Before|Over|With|Within|Every|Each|Last|Between|Across|Among|Through|To|Per|Throughout|Without|"
         r"Together|Altogether|Overall|Later|Yesterday|Today|Tomorrow|Originally|Currently|Initially)")
LEAD = re.compile(rf"({PLACE}(?: [\w'’-]+){{0,7}}), (.+)", re.S)
LEAD_BARE = re.compile(rf"({PLACE}(?: [\w'’-]+){{1,5}}?) ((?:(?:he|she|they|there|the|it|his|her)\b|(?!\w+day\b|(?:{MONTHS})\b)[A-Z][a-z]+ ).*)", re.S)
THERE = re.compile(r"there (is|are|was|were|will be|would be|must be|should be|have been|had been)(?: only| also| already)?", re.I)
FIND = re.compile(r".*?\b(?:find|calculate|determine|figure out|get|compute)(?: out)? ((?:the|how|his|her|their|[A-Z][a-z]+'s) [^:]*?)(?: by [^:]*|, which is|,)?:?\s*")
MEASURES = set("hours minutes seconds days weeks months years miles meters feet inches centimeters kilometers yards pounds ounces grams kilograms liters "
               "gallons quarts cups calories cents kg km cm ml mg dollars points degrees pages".split())
QUANTITY = re.compile(r"\b(number|total|amount|cost|price|area|difference|length|weight|age|distance|value|profit|volume|perimeter|width|height|time|sum|pay|"
                      r"salary|income|rent|bill|discount|tip|tax|fee|revenue|average|speed|score|capacity|size|rate|budget|earnings|savings|expenses|wage)\b")
STOP = set("""in on at for from to by during after before with into each per a an every this that left total altogether the his her their without through
over under between among of who which while when if as than until till using and or but so is are was were will would can could has have had off out up down
back away apart together daily weekly monthly yearly annually more less all only there instead because since about around across along onto inside outside
throughout within against needed required remaining available here today yesterday tomorrow overall around toward towards once twice last next alone already
plus behind that's it ago later long tall high wide deep old older younger taller longer heavier""".split())
AFTER_UNIT = STOP - set("and or but so is are was were will would can could has have had because since if plus that's it of".split())
PLURALS = set("people children men women feet fish sheep geese mice teeth deer oxen dozen lego shrimp cm km kg ml mg oz lbs mm kilos salmon".split())
EMPTY = set("how many much money does do did is are was were will can would must should could has have had the a an of in on for to at be he she they his her their "
            "what by with from each per total get there and all".split())
ODD_SUBJECT = re.compile(r"^(?:twice|half|double|(?:a|one|two|three|the) (?:half|third|quarter|\w+[rfvnx]th)s?\b|\w+ing\b(?! \w+s?$))|\b(?:minus|plus|times|divided)\b|"
                         r"^(?:each|every|the|a|one|all|any) (?:[a-z'-]+ )*(?<!of )(?<!and )(?<!for )(?<!to )(?<!with )(?<!by )(?<!from )(?<!in )(?<!on )(?-i:[A-Z])\w+$|"
                         rf"^{PLACE}\b(?<!Each)(?<!Every)(?<!each)(?<!every)", re.I)
ADVERBS = re.compile(r"\b(?:also|only|then|therefore|thus|now|just|about|actually|still|already|exactly|currently|previously|usually|normally|originally|"
                     r"initially) ")
NO_SUBJECT = re.compile(r"(?:this|that|these|those|which|who|so|i|you|we|to|by|of|what|if|in|on|at|for|and|or)\b", re.I)
AGES = re.compile(r"years? old")


def value(number):
    return Fraction(number.replace(",", "").rstrip("."))


SMALL = {word: at for at, word in enumerate(UNITS[:13]) if at > 1}
SCORES = dict(zip("thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty thirty forty fifty sixty seventy eighty ninety hundred".split(),
                  [*range(13, 21), *range(30, 101, 10)]))
TOLD_AS = {2: r"half|halves|twice|doubl|pair|couple|both|two|second|other", 3: r"third|thrice|tripl", 4: r"quarter|four|quadrupl", 12: "dozen|month|year", 7: "week|daily",
           25: "quarter", 14: "fortnight|two weeks", 3600: "hour", 16: "pound|ounce", 10: "decade|dime", 5: "nickel|weekday", 36: "yard|inch", 20: "score"}
SHARES = {Fraction(1, 2): "half", Fraction(1, 4): "quarter", Fraction(3, 4): "quarter", Fraction(3, 2): "half", Fraction(1, 5): "fifth"}
TOLD = [(Fraction(n), re.compile(rf"\b(?:{words})", re.I)) for n, words in [*TOLD_AS.items(), *SHARES.items(), *((n, word) for word, n in SCORES.items())]]


@lru_cache(1000)
def told(text):
    """The numbers that a text tells: in digits, in words, as parts and percentages and what these leave."""
    found = {value(n) for n in NUMBER.findall(text)} | worded(text)
    found |= {n for n, words in TOLD if words.search(text)}
    for n in re.findall(r"(\d+(?:\.\d+)?) ?(?:%|percent)", text):
        part = Fraction(n) / 100
        found |= {part, 1 - part, 1 + part, 100 - 100 * part, 100 + 100 * part}
    for a, b in re.findall(r"(\d+)/(\d+)", text):
        found |= {Fraction(a) / Fraction(b), Fraction(b) - Fraction(a)} if int(b) else set()
    return frozenset(found)


def operands(expression):
    return [value(n) for n in NUMBER.findall(expression)]


class Line:
    """A line of a solution: its text, its steps as (expression, result), and what each stands for."""

    def __init__(self, text):
        self.text = text
        self.steps = [(e, r) for e, r in ANNOTATION.findall(text)]
        self.results = {value(r) for e, r in self.steps if NUMBER.fullmatch(r) and OPERATOR.search(e)}
        self.operands = [n for e, _ in self.steps for n in operands(e)]

    def result(self):
        """The result of the line's only step, plain and right, else None."""
        if len(self.steps) != 1 or not OPERATOR.search(self.steps[0][0]) or not NUMBER.fullmatch(self.steps[0][1]):
            return None
        expression, result = self.steps[0]
        text = result.lstrip("0") if result.startswith("0") and not result.startswith("0.") else result
        text = re.sub(r"\.0+$|(\.\d*?[1-9])0+$", r"\1", "0" + text if text.startswith(".") else text)
        return text if PLAIN.fullmatch(text) and exact(expression.strip()) == value(text) and value(text) > 0 else None


def needed(lines, last):
    """The lines that the last of them stands on, and itself: those whose results it or a needed line reckons with."""
    kept, wanted = [], set()
    for line in reversed(lines[: last + 1]):
        if line is lines[last] or line.results & wanted:
            kept.insert(0, line)
            wanted |= set(line.operands)
    return kept


def midway(question, reply, random):
    """(question, reply) that ask for what a step before the last finds, or None when no such question can be made well."""
    *told_first, asked = SENTENCE.split(question.strip())
    if not told_first or not asked.endswith("?") or question.count("?") != 1:
        return None
    story, condition, asked = " ".join(told_first), *condition_of(asked)
    lines = [Line(text) for text in reply.split("\n")[:-1]]
    stepping = [at for at, line in enumerate(lines) if line.steps]
    found = {}
    for at in stepping[:-1]:
        made = lines[at].result() and question_of(lines[at], question)
        if not made or any("=" in line.text for line in lines[:at] if not line.steps):  # a step without annotation may be needed
            continue
        kept = needed(lines, at)
        again = told_again(story, condition, asked, kept, *made)
        if again:
            found.setdefault(again, []).append(kept)
    clear = [(text, ways[0]) for text, ways in found.items() if len(ways) == 1]  # two lines that answer it would make it unclear
    if not clear:
        return None
    text, kept = random.choice(clear)
    return text, "\n".join([line.text for line in kept] + [f"The answer is {kept[-1].result()}."])


def condition_of(asked):
    """(`If she ..., ` of a question sentence or "", the question proper)."""
    match = re.fullmatch(r"((?:If|When|Assuming|Given|Suppose|Since|After)\b.*?,) (?:then |and )?((?:how|what)\b.*)", asked, re.I)
    return (match[1] + " ", match[2]) if match else ("", asked)


def told_again(story, condition, asked, kept, lead, ask):
    """The story with the new question, if it tells all that the kept lines need; else None. The lead is a clause or a time or place."""
    results, open_ = set(), set()
    for line in kept:
        for expression, result in line.steps:
            open_ |= set(operands(expression)) - results
            results |= {value(result)} if NUMBER.fullmatch(result) else set()
    open_ -= WORLD - told(" ".join([story, condition, asked]))
    if condition and not told(condition) & open_:
        condition = ""
    if len(condition.split()) > 30 or told(asked) & open_ - told(ask) or open_ - told(story + " " + condition):
        return None
    known = {value(n) for n in NUMBER.findall(story + " " + condition)}
    if value(kept[-1].result()) in known or any(value(n) not in known for n in NUMBER.findall(lead + ask)) or content(lead + ask) <= content(asked):
        return None
    counted = {Fraction(SMALL[w]) for w in re.findall(r"[a-z]+", (lead + " " + ask).lower()) if w in SMALL}
    if counted - told(story + " " + condition):
        return None
    if lead and (condition or len(lead.split()) < 3) and not CLAUSE.match(lead + ", "):
        lead, ask = "", f"{ask[:-1]} {lead[0].lower() + lead[1:]}?"
    if lead and condition:
        return None
    front = condition or (lead and f"{lead}, ")
    return f"{story} {front}{ask[0].lower() + ask[1:] if front else ask}"


def content(text):
    """What a text is about: its words without endings and without those that every question may have."""
    return {re.sub(r"(?:e?s|ed|ing)$", "", w) for w in re.findall(r"[a-z0-9']+", text.lower())} - EMPTY


def question_of(line, question):
    """(leading clause or "", question) for what a line finds, or None when none comes out that makes sense by itself."""
    text = line.text.strip().replace("’", "'")
    result = value(line.steps[0][1])
    if len(re.sub(r"<<.*?>>", "", text).split()) > 32:
        return None
    match = TOLD_FIRST.fullmatch(text)
    if match:
        spots = [m for m in NUMBER.finditer(match["statement"]) if value(m[0]) == result]
        if len(spots) != 1:
            return None
        before, after = match["statement"][: spots[0].start()], match["statement"][spots[0].end():]
        money, before = before.endswith("$"), before.removesuffix("$")
    else:
        match = STEP.fullmatch(text)
        if not match or len(NUMBER.findall(match["left"])) != len(NUMBER.findall(line.steps[0][0])) or value(match["shown"]) != result:
            return None
        before, after, money = match["before"], match["after"], bool(match["money"])
        if "$" in match["left"] and not money and not after.startswith((" dollar", " cent")):
            return None
    before, after = before.strip(), after.strip().rstrip(".").strip()
    if before.endswith("$"):
        before, money = before[:-1].strip(), True
    if re.search(r"[;:()=%/\"“”]|\.(?!\d)|%", before.rstrip(":") + after):
        return None
    found = FIND.fullmatch(before)
    lead, ask = ("", found_of(found[1], after)) if found else asked_of(before, money, after, question, result)
    return (lead, ask) if ask and sound(lead, ask, question) else None


def sound(lead, ask, question):
    """Whether a question points back at no other line and is not too long."""
    bare = re.sub(r"\b(?:are|were|is|was|will|be|would|must|should|have|had) there\b|\b(?:did|does|will|would|can) it (?:take|cost)\b", "", ask)
    if BACK.search(bare) or len((lead + ask).split()) > 30 or re.search(r",|\b(\w+) \1\b", ask):
        return False
    pronoun = re.search(r"\b(?:he|she|they)\b", ask)
    if pronoun and not lead_names(lead):
        return bool(re.search(rf"\b{pronoun[0]}\b", question, re.I)) or pronoun[0] != "they" and len(names(question)) == 1
    return not re.search(r"\b(?:that|those|these|this|them)\b(?! (?:is|are|was|were))", lead)


def lead_names(lead):
    """Whether a leading clause names somebody that a pronoun may stand for."""
    return bool(re.search(r" [A-Z][a-z]+", lead)) and CLAUSE.match(lead + ", ")


def found_of(phrase, after):
    """The question for `First find PHRASE: ...`."""
    how = re.fullmatch(r"how (many|much) (.*)", phrase)
    if not how:
        if phrase.startswith("how"):
            return None
        unit = after if after in MEASURES and not re.search("number|cost|price|how", phrase) and after not in phrase else ""
        return f"What is {phrase}{' in ' + unit if unit else ''}?"
    many, words = how[1], how[2].split()
    for at in range(1 if many == "many" else 0, len(words)):
        unit, rest = " ".join(words[:at]), words[at:]
        if rest[0] in BE | MODALS | HAVE and at:
            return f"How {many} {unit} {' '.join(rest)}?"
        if re.match(r"[A-Z]|(?:he|she|they|the|each|his|her|their|a|an|one)$", rest[0]):
            parsed = clause_of(rest)
            return parsed and ordered(f"How {many} {unit}".strip(), *parsed, "")
    return None


def asked_of(before, money, after, question, result):
    """(lead, question) for the statement BEFORE quantity AFTER."""
    lead, core = "", before
    while CONNECTIVE.match(core):
        core = CONNECTIVE.sub("", core, 1)
    clause = CLAUSE.fullmatch(core)
    if clause and clause[1].split()[0] in ("If", "Since", "As", "When", "Because", "Assuming", "Given"):
        lead, core = clause[1], clause[2]
        if BACK.search(re.sub(r"^(?:Since|If|Because)\b", "", re.sub(r"\bthere (?:is|are|were)", "", lead))):
            return "", None
    elif LINK.search(core):
        core = LINK.split(core)[-1]
    while CONNECTIVE.match(core):
        core = CONNECTIVE.sub("", core, 1)
    for pattern in (LEAD, LEAD_BARE):
        place = not lead and pattern.fullmatch(core[:1].upper() + core[1:])
        if place and not re.search(rf" (?:and|or|of|the|a|an|to|in|for|with|(?!\w+day|{MONTHS})[A-Z]\w+)$", place[1]):
            lead, core = place[1], place[2]
            break
    if re.match(r"(?:After|By|Before|From) (?:adding|that|this|subtracting)|.*\b(?:that|those|these|this|them|it)\b", lead):
        return "", None
    unit, rest = ("", after) if money else unit_of(after)
    if not money and not unit and not copula(core):
        return "", None
    return lead, asked_plainly(core, money, unit, rest, after, question, result, bool(lead))


def copula(core):
    """The parts of a clause like `The total number of pens is`, or None."""
    return re.fullmatch(r"(?P<subject>(?:[Tt]he|[Hh]is|[Hh]er|[Tt]heir|[Tt]otal|[A-Z]\w+'s?)\b.*?) (?P<be>(?:is|was|are|were|w(?:ill|ould) be|"
                        r"comes to|came to|amounts to|amounted to))(?: then| thus| therefore| now| also| only| a total of| equal to)*", core)


def asked_plainly(core, money, unit, rest, after, question, result, bound):
    """The question for a core clause that ends where the quantity stands; bound when a time, place or condition goes with it."""
    if "," in core + after:
        return None
    how = "How much" if money else f"How many {unit}"
    what = copula(core)
    if what and QUANTITY.search(what["subject"]) and not re.search(r"\b(?:who|that|which) (?:is|are)$", core):
        kept = after if re.match(r"(?:per|each|for|in|on|a) ", after) and money else ""
        measure = after if not money and after in MEASURES and not re.search(rf"\b(?:number|{after})\b", what["subject"]) else ""
        if after and not kept and not measure and len(after.split()) > 3:
            return None
        if len(what["subject"].split()) < 3:
            return None
        be = {"came to": "was", "amounted to": "was", "comes to": "is", "amounts to": "is"}.get(what["be"], what["be"].split()[0])
        end = f"in {measure}" if measure else kept
        return squeeze(f"What {be} {small(what['subject'], question)} {'be' if be in ('will', 'would') else ''} {end}?")
    if not money and (not unit or result == 1):
        return None
    there = THERE.fullmatch(core)
    if there and money and not rest:
        return None
    if there:
        be = there[1].lower().replace("is", "are").replace("was", "were").split()
        return squeeze(f"{'How much money' if money else how} {be[0] if not money else there[1].split()[0]} there {' '.join(be[1:])} {rest}?")
    if not core:
        verb = re.match(r"(?!and |or )(?:[\w'-]+ ){0,5}?(?:is|are|was|were|will|can|have|had|could|would|need|want)\b", rest)
        return squeeze(f"{how} {rest}?") if verb else None
    parsed = clause_of(core.split())
    if not parsed:
        return None
    subject, aux, verb, middle = parsed
    if subject.lower() == "it" and not re.match("to |for ", rest):
        return None
    if subject.lower() in PRONOUNS and not (rest or middle or bound) and (money or " " not in unit):
        return None
    if rest and rest.split()[0] not in AFTER_UNIT and not rest.split()[0].endswith("ing"):
        return None
    if money:
        more = re.match(r"(more|less)\b ?", rest)
        if more:
            how, rest = f"How much {more[1]}", rest[more.end():]
        elif verb.split()[:1] and verb.split()[-1] in ("have", "need", "get", "save", "collect", "raise", "earn", "make", "give") and not middle:
            how = "How much money"
    elif re.match("(?:more|less|fewer) (?:than|to|for) ", rest):
        how, rest = f"How many {rest.split()[0]} {unit}", rest.split(" ", 1)[1]
    elif AGES.match(after):
        how, rest = "How old", re.sub(r"^years? old ?", "", after)
    if re.search(r"\b(?:number|total|sum)\b", subject) or "worth" in middle and verb or not verb and content(unit) & content(subject):
        return None
    return ordered(how, small(subject, question), aux, verb, middle, rest)


def ordered(how, subject, aux, verb, middle, rest):
    """A question in its order of words, or None when what stands between verb and quantity breaks off or is a clause of its own."""
    if re.search(r"\d|\b(?:of|than|or|and|a|an|the|his|her|their|equal|first|as|by|another|is|are|was|just)$", middle):
        return None
    if len(subject.split()) > 12 or len(middle.split()) > 7 or re.search(r"\b(?:because|so|and (?:he|she|they)|while|but)\b", subject + " " + middle):
        return None
    rest = re.sub(r"^total\b", "in total", rest)
    if re.match("(?:each|every) ", subject):
        rest = re.sub("^each$", "", rest)
    if re.search(r"\b(?:fewer|less)\b", how) and not re.search(r"\bthan\b", rest):
        return None
    return squeeze(f"{how} {aux} {subject} {verb} {middle} {rest}?")


def clause_of(words):
    """(subject, auxiliary, base verb, what follows) of a clause, or None. The last verb is the clause's own."""
    text = ADVERBS.sub("", " ".join(words) + " ").strip()
    total = re.search(r"(?: for| of)? (?:a|the|in) (?:combined |grand |overall )?total(?: amount| cost)?(?: of)?$", text)
    words = (text[: total.start()] if total else text).split()
    for at in range(len(words) - 1, 0, -1):
        group = auxiliary_of(words, at)
        if not group:
            continue
        aux, verb, length = group
        subject, middle = words[: at], words[at + length:]
        first, told_of = subject[0].lower(), " ".join(subject)
        if NO_SUBJECT.match(told_of) or ODD_SUBJECT.search(told_of) or first == "it" and verb not in ("take", "cost") or first in PRONOUNS and len(subject) > 1:
            return None
        if any(auxiliary_of(subject, i) for i in range(1, len(subject))) and not re.search(r" (?:who|that|\w+ed)\b", told_of):
            return None
        middle = " ".join(middle + (["in", "total"] if total else []))
        return told_of, aux, verb, middle
    return None


def auxiliary_of(words, at):
    """(auxiliary of the question, base verb, words taken) for a finite verb at a place, or None."""
    word, before = words[at], words[at - 1].lower()
    if at and before in MODALS | HAVE | {"to", "be"} and (word in BASES or word == "be" or before in HAVE and participle(word)):
        return None
    if word in BE:
        return word, "", 1
    if word in MODALS:
        return word, " ".join(words[at + 1: at + 2]), 2
    if word in HAVE and at + 1 < len(words) and participle(words[at + 1]):
        return word, words[at + 1], 2
    if before in BEFORE_NOUN and word not in ("has", "had"):
        return None
    if word == "has":
        return "does", "have", 1
    plural = before.endswith("s") and not before.endswith(("'s", "ss")) or before in PLURALS | {"they"} or "and" in words[:at]
    if word in PAST and not (plural and word in BASES):
        return "did", PAST[word], 1
    if word in BASES or word == "have":
        return ("do", word, 1) if plural else None
    if word.endswith("ed"):
        stem = word[:-2]
        base = next((b for b in (word[:-1], stem, stem[:-1] if stem[-1:] == stem[-2:-1] else "", word[:-3] + "y") if b in BASES), None)
        return base and ("did", base, 1)
    if word.endswith("s"):
        base = next((b for b in (word[:-1], word[:-2], word[:-3] + "y") if b in BASES), None)
        return base and ("does", base, 1)
    return None


def participle(word):
    return word.endswith("ed") or word in PAST or word in PARTICIPLES


def unit_of(after):
    """(the noun that is counted, the rest) of what follows a number; the noun is None when it cannot be counted."""
    words, at = after.split(), 0
    while at < len(words):
        word = words[at].lower()
        if at and word == "of" and at + 1 < len(words):
            at += 2
            continue
        ends = word in STOP and not (at == 0 and word == "more") or at and word.endswith("ing") and words[at - 1].endswith("s")
        if ends or at and participle(word) and words[at - 1].endswith("s"):
            break
        at += 1
    unit = " ".join(words[:at])
    head = unit.split(" of ")[0].split()[-1:] or [""]
    counted = re.search(r"[^s]s$", head[0]) or head[0] in PLURALS
    if not counted or at > 6 or not re.fullmatch(r"[A-Za-z' -]+", unit) or re.search(r"^percent|^more$|\b(?:he|she|they|it)\b| of (?:th\w+|his|her)$", unit):
        return None, ""
    if head[0] == "times" and words[at: at + 1] in (["as"], ["more"], ["the"]):
        return None, ""
    return unit, " ".join(words[at:])


def small(phrase, question):
    """A phrase as it stands within a sentence: its first letter small unless it is a name."""
    first = re.match(r"[\w-]+", phrase)
    if not first or not first[0][0].isupper():
        return phrase
    name = re.search(rf"\b{re.escape(first[0])}\b", question) and not re.search(rf"\b{re.escape(first[0].lower())}\b", question)
    known = first[0].lower() in STOP | PRONOUNS | {"the", "both", "one", "total", "it", "every", "another", "two", "three"}
    return phrase if name and not known else phrase[0].lower() + phrase[1:]


def squeeze(text):
    return re.sub(r" +", " ", text).replace(" ?", "?").strip()


# Sentences that nobody needs

STARTS_BACK = re.compile(r"(?:he|she|it|they|his|her|its|their|this|that|these|those|we|our|you|your|i|my|if|so|then|however|each|every|"
                         r"also|but|and|after|the other|one|another|another|some|half|both|all|there|today|yesterday|the next|the rest)\b", re.I)
POINTS_BACK = re.compile(r"\b(?:he|she|it|they|him|his|hers?|their|them|its|these|those|this)\b", re.I)
COMMON = set("""the a an in on at if how what there each every it he she they his her their its this that these those when after before for from to and but or so
then of one two three four five six seven eight nine ten some all both by with during while as last first second monday tuesday wednesday thursday friday saturday
sunday january february march april may june july august september october november december i you we my your our because since however also only another today
yesterday tomorrow every half many most no not out over once""".split())


def names(text):
    """The capitalised words of a text, without the commonest that begin sentences."""
    return {w for w in re.findall(r"\b[A-Z][a-z]+", text) if w.lower() not in COMMON and w.lower() not in SCORES}


def aside(other, random):
    """One or two first sentences of a problem that tell a number and stand by themselves, or None."""
    first, second = (SENTENCE.split(other.strip()) + ["", ""])[:2]
    tells = lambda text: (text.endswith(".") and (re.search(r"\d", text) or WORDED.search(text)) and len(text.split()) <= 25
                          and not re.search(r"\b(?:you|I|we)\b", text))
    if not first.endswith(".") or STARTS_BACK.match(first) or not names(first):
        return None
    if tells(first) and tells(second) and random.random() < 0.4:
        return f"{first} {second}"
    return first if tells(first) else None


def idle(question, others, random):
    """The question with a sentence or two of another problem in it, before what it asks; as it was when none fits.

    Nothing is told of a person the question names nor with a word that it asks with, and no sentence with a pronoun comes right after.
    """
    *story, asked = SENTENCE.split(question.strip())
    if not asked.endswith("?") or re.search(r"\b(?:they|their|them|everyone|people|all)\b", asked, re.I):
        return question
    places = [at for at, text in enumerate([*story, asked]) if at == 0 or not POINTS_BACK.search(text)]
    for _ in range(20):
        text = aside(random.choice(others), random)
        if text and not names(text) & names(question) and not content(text) & content(asked):
            at = random.choice(places)
            return " ".join([*story[:at], text, *story[at:], asked])
    return question
