#!/usr/bin/env python3
"""Counts the words of raw news and writes weights/stems.tsv: for each key its own count and the evidence for it as a stem.

    python3 count.py NEWS.jsonl.gz… > ../../Sources/CTawaturData/weights/stems.tsv

Evidence for a stem is how often it stands alone, behind ال or لل, and before the common enclitics. Only counts leave the
corpus. Standard library only; a corpus of 8 million words takes half a minute.
"""

import collections
import gzip
import json
import sys

from arabic import WORD, key, letters

COMMON_ENCLITICS = ["ه", "ها", "هم", "نا", "هما", "كم"]
LEAST = 12  # rarer keys are left out: they decide little and would double the file


def count(paths):
    counts = collections.Counter()
    for path in paths:
        with gzip.open(path, "rt", encoding="utf-8") as lines:
            for line in lines:
                counts.update(WORD.findall(letters(json.loads(line)["text"])))
    keys = collections.Counter()
    for word, n in counts.items():
        keys[key(word)] += n
    return keys


def evidence(keys):
    """key → count as a stem. What one enclitic alone shows is no evidence: «يواجه» is no «يواج» with ه."""
    result = collections.Counter(keys)
    bound = collections.defaultdict(list)
    for word, n in keys.items():
        if word.startswith(("ال", "لل")):
            result[word[2:]] += n
        for enclitic in COMMON_ENCLITICS:
            stem = word.removesuffix(enclitic)
            if stem != word and len(stem) >= 2:
                bound[stem].append(n)
                if stem.endswith("ت"):
                    bound[stem[:-1] + "ه"].append(n)
    for stem, counts in bound.items():
        result[stem] += sum(counts) - max(counts)
    return result


def main():
    keys = count(sys.argv[1:])
    stems = evidence(keys)
    print("# Words of Arabic news, counted: what the segmenter knows of stems. Written by Training/clitics/count.py from the")
    print("# ANT corpus (antcorpus.multisource.data, 2018); counts only.")
    print("# key: letters at FoldLevel.match. own: as a word. stem: alone, behind ال or لل, before an enclitic.")
    print("key\town\tstem")
    for stem in sorted(stems):
        if len(stem) >= 2 and max(keys[stem], stems[stem]) >= LEAST:
            print(f"{stem}\t{keys[stem]}\t{stems[stem]}")


if __name__ == "__main__":
    main()
