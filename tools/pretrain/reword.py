"""Other names and things in an example: the same words for the same words, in question and reply alike."""
import json
import re

SHARE = 0.8  # of the copies of an example that are told with other words
VOWEL = re.compile("[aeiou]", re.I)


class Words:
    """Lists of words that may stand for one another, as emit_problems writes them."""

    def __init__(self, path):
        with open(path, encoding="utf-8") as f:
            self.lists = [[tuple(forms) for forms in json.loads(line)] for line in f]
        self.of = {}  # a word: (its list, its forms)
        for words in self.lists:
            for forms in words:
                for form in forms:
                    if len(form) > 1 and " " not in form:
                        self.of.setdefault(form, (words, forms))
        latin, han = ([x for x in self.of if x.isascii() == ascii_] for ascii_ in (True, False))
        longest_first = lambda words: "|".join(sorted(map(re.escape, words), key=len, reverse=True))
        self.pattern = re.compile(rf"\b(?:{longest_first(latin)})\b|{longest_first(han)}")

    def reword(self, example, random):
        """The example with other names and things, each by one of its list that the example has not; sometimes as it is."""
        if random.random() >= SHARE:
            return example
        text = example["question"] + "\n" + example["reply"]
        found = {}
        for word in self.pattern.findall(text):
            words, forms = self.of[word]
            found[forms] = words
        taken, new = set(), {}
        for forms, words in found.items():
            like = [x for x in words if len(x) == len(forms) and bool(VOWEL.match(x[0])) == bool(VOWEL.match(forms[0]))
                    and x not in found and x not in taken and not any(form in text for form in x)]
            if like:
                other = random.choice(like)
                taken.add(other)
                new.update(zip(forms, other))
        swap = lambda text: self.pattern.sub(lambda m: new.get(m[0], m[0]), text)
        return {**example, "question": swap(example["question"]), "reply": swap(example["reply"])}
