"""Words as the segmenter sees them: the same letters, candidates and logarithm as in Sources/ArabicText/Clitics."""

import math
import re

_DROPPED = re.compile(
    "[\u0610-\u061a\u064b-\u065f\u0670\u06d6-\u06dc\u06df-\u06e8\u06ea-\u06ed\u0640\u200b-\u200f\u202a-\u202e\u2060-\u2064"
    "\u2066-\u2069\ufeff\u061c\u00ad]")
_LETTERS = str.maketrans(
    {"ٱ": "ا", "ؤ": "ء", "ئ": "ء", "ی": "ي", "ک": "ك", "ہ": "ه", "ھ": "ه", "ە": "ه"})
_SEATED_ALEF = str.maketrans({"أ": "ا", "إ": "ا"})
_KEY = str.maketrans({"أ": "ا", "إ": "ا", "آ": "ا", "ى": "ي"})

WORD = re.compile("[\u0621-\u063a\u0641-\u064a]+")

CONJUNCTIONS = "وف"
PREPOSITIONS = "بكل"
# Stems of two letters that carry clitics; others of that length are too often the middle of a word.
SHORT = set("من عن في أن إن لم لن لا ما هو هي هم قد مع كل أي أو لو إذ كي هل ثم".translate(str.maketrans("أإ", "اا")).split())
ENCLITICS = ["ه", "ها", "هم", "هن", "هما", "ك", "كم", "كن", "نا", "ني", "ي"]


def letters(word):
    """Match letters, but ة ى أ إ آ stay: the first two are no pronouns, the others begin no article."""
    return _DROPPED.sub("", word).translate(_LETTERS)


def key(text):
    """The match key: «إجازة» gives «اجازه»."""
    text = text.translate(_KEY)
    return text[:-1] + "ه" if text.endswith("ة") else text


def spelling(text):
    """As `key`, but ة ى آ stay: «وحدة» is a word, «وحده» has a pronoun."""
    return text.translate(_SEATED_ALEF)


def log2(x):
    """The logarithm as the program has it, without a mathematics library: linear between powers of two."""
    mantissa, exponent = math.frexp(x)
    return exponent - 1 + (mantissa * 2 - 1)


def prefix_cuts(word):
    """(letters cut, names) of every row of proclitics that may stand here; the article comes after them."""
    def inner(start, names):
        if start >= len(word):
            return
        if word[start] in PREPOSITIONS:
            yield start + 1, names + [word[start]]
        if word[start] == "س" and word[start + 1:start + 2] in ("ي", "ت", "ن", "أ"):
            yield start + 1, names + ["س"]
    yield 0, []
    yield from inner(0, [])
    if word[:1] and word[0] in CONJUNCTIONS:
        yield 1, [word[0]]
        yield from inner(1, [word[0]])


def candidates(word):
    """(cut, stem start, stem end, names, keys that the stem may have) of every reading but the whole word."""
    for cut, names in prefix_cuts(word):
        end = len(word)
        for article in articles(word, cut, names):
            yield cut, article, end, names + ["ال"], [key(word[article:])]
        if names:
            yield cut, cut, end, names, [key(word[cut:])]
        for enclitic in ENCLITICS:
            stem_end = end - len(enclitic)
            if word.endswith(enclitic) and stem_end > cut and not word.endswith("ة"):
                yield cut, cut, stem_end, names + ["+" + enclitic], list(bound_keys(word[cut:stem_end]))


def articles(word, cut, names):
    """Where the stem begins behind an article: ال with a bare alef, or the second lam of لل."""
    if word[cut:cut + 2] == "ال":
        yield cut + 2
    if names and names[-1] == "ل" and word[cut:cut + 1] == "ل":
        yield cut + 1
        yield cut  # «للجنة»: the stem's own lam took the article's


def bound_keys(stem):
    """What a stem before an enclitic is when it stands alone: «مهمت» is «مهمة», «مستوا» «مستوى», «كتبو» «كتبوا»."""
    plain = stem.translate(_KEY)
    yield plain
    if plain.endswith("ت"):
        yield plain[:-1] + "ه"
    if plain.endswith("ا"):
        yield plain[:-1] + "ي"
    if plain.endswith("و"):
        yield plain + "ا"
