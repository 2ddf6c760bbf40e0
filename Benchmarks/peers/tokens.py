#!/usr/bin/env python3
"""Other libraries on the same articles: tokens, normal forms and stems a second, on one core.

    python3 tokens.py ARTICLES.jsonl[.gz] [--articles N] [--runs N]

Measures what is installed and names what is not: pip install pyarabic camel-lite PyStemmer (camel-lite is a port of CAMeL tools). Time is that of the processor,
the best of several runs. `text-benchmark` measures Tawatur's own text layer on the same file.
"""

import argparse
import gzip
import importlib
import itertools
import json
import time


def texts(path, limit):
    opened = gzip.open if path.endswith(".gz") else open
    with opened(path, "rt", encoding="utf-8") as lines:
        return [json.loads(line)["text"] for line in itertools.islice(lines, limit)]


def pyarabic_tokens():
    araby = importlib.import_module("pyarabic.araby")
    return lambda text: len(araby.tokenize(text))


def pyarabic_folded():
    araby = importlib.import_module("pyarabic.araby")

    def work(text):
        text = araby.strip_tatweel(araby.strip_tashkeel(text))
        return len(araby.tokenize(araby.normalize_hamza(araby.normalize_ligature(text))))
    return work


def camel_tokens():
    tokenize = importlib.import_module("camel_lite.tokenizers.word").simple_word_tokenize
    return lambda text: len(tokenize(text))


def camel_folded():
    tokenize = importlib.import_module("camel_lite.tokenizers.word").simple_word_tokenize
    normalize = importlib.import_module("camel_lite.utils.normalize")
    dediac = importlib.import_module("camel_lite.utils.dediac").dediac_ar

    def work(text):
        text = normalize.normalize_alef_ar(normalize.normalize_alef_maksura_ar(dediac(text)))
        return len(tokenize(normalize.normalize_teh_marbuta_ar(text)))
    return work


def snowball_stems():
    stemmer = importlib.import_module("Stemmer").Stemmer("arabic")
    stemmer.maxCacheSize = 30000
    return lambda text: len(stemmer.stemWords(text.split()))


PEERS = [
    ("pyarabic: tokens", pyarabic_tokens),
    ("pyarabic: tokens, marks and hamza folded", pyarabic_folded),
    ("CAMeL: tokens", camel_tokens),
    ("CAMeL: tokens, marks and letters folded", camel_folded),
    ("PyStemmer (Snowball, C): light stems of blank-parted words", snowball_stems),
]


def measure(work, articles, runs):
    best, tokens = float("inf"), 0
    for _ in range(runs):
        start = time.process_time()
        tokens = sum(work(text) for text in articles)
        best = min(best, time.process_time() - start)
    return best, tokens


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("path")
    parser.add_argument("--articles", type=int, default=2000)
    parser.add_argument("--runs", type=int, default=3)
    options = parser.parse_args()
    articles = texts(options.path, options.articles)
    size = sum(len(text.encode("utf-8")) for text in articles)
    print(f"{len(articles)} articles, {size / 1e6:.1f} MB, best of {options.runs} runs\n")
    print(f"{'work':60}{'MB/s':>8}{'Mtokens/s':>12}")
    for name, make in PEERS:
        try:
            work = make()
        except ImportError as missing:
            print(f"{name:60}{'not installed: ' + str(missing.name):>20}")
            continue
        seconds, tokens = measure(work, articles, options.runs)
        print(f"{name:60}{size / seconds / 1e6:8.2f}{tokens / seconds / 1e6:12.2f}")


if __name__ == "__main__":
    main()
