#!/usr/bin/env python3
"""Fits the weights of lexicons/clitics.tsv on one half of a treebank that writes clitics apart, and reports both halves.

    python3 fit.py TREEBANK.conllu STEMS.tsv [EXCEPTIONS.tsv]

A reading scores log2(evidence for its stem) + the weights of its clitics; the whole word scores log2(its own count). The
weights maximise the likelihood of the treebank's readings (softmax over readings, a mild Gaussian prior), so no single
word can pull a weight far. Documents 1, 3, 5 … are fitted, the others are only reported.
"""

import collections
import math
import sys

from arabic import SHORT, WORD, candidates, key, letters, log2, spelling

START, STEP, PRIOR, ROUNDS = -3.0, 0.5, 0.02, 400


def load_stems(path):
    stems = {}
    for line in open(path, encoding="utf-8"):
        fields = line.rstrip("\n").split("\t")
        if len(fields) == 3 and fields[1].isdigit():
            stems[fields[0]] = (int(fields[1]), int(fields[2]))
    return stems


def load_words(path):
    """(document, segments, article) of every run of Arabic letters; article is None where the treebank does not say."""
    words, document, rows = [], 0, []
    for line in open(path, encoding="utf-8"):
        if line.startswith("# newdoc"):
            document += 1
        elif line.strip() == "":
            words += [(document, *word) for word in glued(rows)]
            rows = []
        elif not line.startswith("#"):
            rows.append(line.split("\t"))
    return words


def glued(rows):
    segments = []
    for row in rows:
        if WORD.fullmatch(letters(row[1])):
            segments.append(row)
        elif segments:
            yield describe(segments)
            segments = []
            continue
        else:
            continue
        if "SpaceAfter=No" not in row[9]:
            yield describe(segments)
            segments = []
    if segments:
        yield describe(segments)


def describe(segments):
    article = False
    for row in segments:
        form = letters(row[1])
        if form.startswith("ال") or (form.startswith("ل") and segments.index(row) > 0 and "Definite=Def" in row[5]):
            article = None if row[3] in ("PROPN", "ADV", "NUM") else row[3] in ("NOUN", "ADJ")
    return [letters(row[1]) for row in segments], article


def cuts_of(segments):
    cuts, place = [], 0
    for segment in segments[:-1]:
        place += len(segment)
        cuts.append(place)
    return tuple(cuts)


def readings(word, stems):
    """(cuts, article, names, score without weights) of every reading, the whole word first."""
    own = stems.get(key(word), (0, 0))[0]
    result = [((), False, (), log2(own + 0.5))]
    for cut, start, end, names, keys in candidates(word):
        if end - start < 2 or end - start == 2 and "ال" not in names and keys[0] not in SHORT:
            continue
        known = max(stems.get(k, (0, 0))[1] for k in keys)
        if names == ["ال"]:
            known = max(0, known - own)  # its own count is part of that evidence
        cuts = tuple(range(1, cut + 1)) + ((end,) if end < len(word) else ())
        names = tuple(names) + (("two",) if len(names) - ("ال" in names) > 1 else ())
        result.append((cuts, "ال" in names, names, log2(known + 0.05)))
    return result


def best(options, weights):
    return max(options, key=lambda r: (r[3] + sum(weights[n] for n in r[2]), -len(r[0])))


def fit(samples, weights):
    speed = collections.Counter()
    for _ in range(ROUNDS):
        slope = collections.Counter({n: PRIOR * (START - w) for n, w in weights.items()})
        for (options, right), n in samples.items():
            scores = [r[3] + sum(weights[x] for x in r[2]) for r in options]
            top = max(scores)
            shares = [math.exp((s - top) * math.log(2)) for s in scores]
            total, good = sum(shares), sum(s for s, ok in zip(shares, right) if ok)
            if good == 0:
                continue
            for (_, _, names, _), share, ok in zip(options, shares, right):
                gain = n * ((share / good if ok else 0) - share / total)
                for name in names:
                    slope[name] += gain
        for name, value in slope.items():
            speed[name] += value * value
            weights[name] += STEP * value / math.sqrt(speed[name] + 1e-9)
    return weights


def main():
    stems = load_stems(sys.argv[2])
    exceptions = load_exceptions(sys.argv[3]) if len(sys.argv) > 3 else {}
    words = load_words(sys.argv[1])
    options = {}
    samples = collections.Counter()
    weights = {}
    for document, segments, article in words:
        word = "".join(segments)
        if word not in options:
            options[word] = tuple(readings(word, stems))
            weights.update((n, START) for r in options[word] for n in r[2] if n not in weights)
        if document % 2 == 1 and spelling(word) not in exceptions:
            right = tuple(r[0] == cuts_of(segments) and article in (None, r[1]) for r in options[word])
            samples[options[word], right] += 1
    weights = fit(samples, weights)
    for name in sorted(weights):
        print(f"{name}\t{weights[name]:.1f}")
    report(words, options, weights, exceptions)


def load_exceptions(path):
    result = {}
    for line in open(path, encoding="utf-8"):
        fields = line.rstrip("\n").split("\t")
        if not line.startswith("#") and fields[0] != "word":
            parts = [letters(part) for part in fields[1].replace("ال+", "ال").split("+")]
            result[spelling(letters(fields[0]))] = cuts_of(parts), "ال+" in fields[1]
    return result


def report(words, options, weights, exceptions):
    right, total, errors = collections.Counter(), collections.Counter(), collections.Counter()
    for document, segments, article in words:
        word = "".join(segments)
        chosen = best(options[word], weights)
        cuts, has_article = exceptions.get(spelling(word), chosen[:2])
        half = "fitted" if document % 2 else "held out"
        total[half] += 1
        right[half] += cuts == cuts_of(segments)
        if article is not None:
            total[half + " article"] += 1
            right[half + " article"] += article == has_article
            errors["article of " + word] += document % 2 and article != has_article
        if cuts != cuts_of(segments) and document % 2:
            places = [0, *cuts, len(word)]
            errors["+".join(word[a:b] for a, b in zip(places, places[1:])) + " for " + "+".join(segments)] += 1
    for half in sorted(total):
        print(f"{half}: {right[half]} of {total[half]} words, {right[half] / total[half]:.4f}")
    for error, n in errors.most_common(90):
        print(n, error, end="; ")


if __name__ == "__main__":
    main()
