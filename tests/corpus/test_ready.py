"""The rows of a file are the same whoever makes them ready, and hold all that was found in it."""

from __future__ import annotations

import json
import zlib
from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reader.chinese.folding import fold
from reader.chinese.layout import LINE_BREAKS, blocks_of
from reader.chinese.parallel import ParallelText
from reader.chinese.script import Script
from reader.chinese.span import Span
from reader.corpus import checking
from reader.corpus.corpus import Corpus
from reader.corpus.fingerprints import fingerprint
from reader.corpus.indexing import index_text
from reader.corpus.ready import COLUMNS, count_blocks, make_ready
from tests.corpus.making import SENTENCE, make_file

BODY = f"一、渠\r\n\r\n{SENTENCE}\n \u3000\n{SENTENCE}"


def test_an_article_has_its_columns() -> None:
    file = make_file(BODY, title="修渠", author="李明", date="2024-05-01", section="要闻")
    article = replace(
        file.articles[0],
        headings=(0,),
        evidence={"author": (Span(3, 5), 0.8, False), "date": (None, 1.0, False)},
    )
    ready = make_ready(replace(file, articles=(article,), plan="{}"))
    assert (ready.path, ready.name, ready.size, ready.plan) == ("a.txt", "a.txt", len(file.data), "{}")
    assert zlib.decompress(ready.packed) == file.data
    (one,) = ready.articles
    row = dict(zip(COLUMNS, one.values, strict=True))
    assert (row["title"], row["author"], row["date"], row["kicker"]) == ("修渠", "李明", "2024-05-01", None)
    assert row["characters"] == len(BODY)
    assert row["paragraphs"] == len(ParallelText(BODY, Script.SIMPLIFIED).blocks) == 3
    assert row["folded_sha256"] == fingerprint(fold(BODY))
    assert json.loads(str(row["headings"])) == [0]
    assert json.loads(str(row["evidence"])) == {"author": [3, 5, 0.8], "date": [None, None, 1.0]}
    assert row["body"] == BODY
    assert one.indexed == index_text(fold(BODY))
    assert one.runs == article.origin.runs


def test_a_folded_body_that_is_at_hand_makes_no_difference() -> None:
    file = make_file("臺灣的水渠，" + BODY)
    (article,) = file.articles
    folded = replace(article, folded=fold(article.body))
    assert make_ready(replace(file, articles=(folded,))) == make_ready(file)


@given(st.text(st.sampled_from("渠水 \u3000\t\x1c\x1d\x1e\x1f\xa0" + LINE_BREAKS), max_size=12))
def test_the_blocks_of_a_body_are_counted_as_they_are_shown(body: str) -> None:
    assert count_blocks(body) == len(blocks_of(body))


@pytest.mark.parametrize("length", [1, 1000, 8192, 8193, 100_000])
def test_the_bytes_of_a_file_come_back_however_long_it_is(length: int) -> None:
    file = replace(make_file("渠"), data=bytes(number % 251 for number in range(length)))
    assert zlib.decompress(make_ready(file).packed) == file.data


@pytest.mark.parametrize("count", [5, 500])
def test_a_bulk_leaves_the_settings_of_the_file_as_they_were(corpus: Corpus, count: int) -> None:
    def pages() -> int:
        return int(corpus.db.execute("PRAGMA wal_autocheckpoint").fetchone()[0])

    usual = pages()
    with corpus.articles.in_bulk(count):
        assert (pages() != usual) is (count == 500)
        corpus.articles.add([make_file(f"{SENTENCE}{number}") for number in range(count)])
    assert pages() == usual
    assert corpus.search.find("耕地").articles == count
    assert checking.check(corpus) == []
