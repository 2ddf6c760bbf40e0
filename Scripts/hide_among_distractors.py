"""Hides gold articles among others of a corpus, for scoring stories.

usage: hide_among_distractors.py ARTICLES.jsonl CORPUS.jsonl.gz COUNT

ARTICLES are JSON articles of the gold. COUNT articles of the corpus, evenly spread over it, are printed behind them; those
that the gold has itself are passed over. The same input gives the same output.
"""

import gzip
import json
import sys


def lines(path):
    with (gzip.open if path.endswith(".gz") else open)(path, "rt", encoding="utf-8") as file:
        return [line.rstrip("\n") for line in file]


def main(articles, corpus, count):
    gold = lines(articles)
    known = {json.loads(line)["id"].removesuffix(".txt") for line in gold}
    others = lines(corpus)
    step = max(1, len(others) // count)
    hidden = [line for line in others[::step] if json.loads(line)["id"] not in known]
    print("\n".join(gold + hidden[:count]))


if __name__ == "__main__":
    if len(sys.argv) != 4:
        sys.exit(__doc__)
    main(sys.argv[1], sys.argv[2], int(sys.argv[3]))
