"""Names that stay the same from export to export, and are never those of two things."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

from reader.corpus.corpus import Corpus
from reader.exchange.identities import as_uuid, of_annotator, of_article
from tests.corpus.making import SENTENCE, make_file


def identities(corpus: Corpus) -> list[str]:
    return [of_article(corpus, one.id, corpus.articles.body(one.id)) for one in corpus.articles.all()]


def test_articles_of_one_file_that_read_the_same_are_told_apart(corpus: Corpus, tmp_path: Path) -> None:
    file = make_file(SENTENCE)
    twice = replace(file, articles=(file.articles[0], replace(file.articles[0], order=1)))
    corpus.articles.add([twice])
    assert len(set(identities(corpus))) == 2
    with Corpus.create(tmp_path / "other.duizhao") as other:
        other.articles.add([make_file("别的文章。")])
        other.articles.add([twice])
        assert identities(other)[1:] == identities(corpus)


def test_the_same_body_from_another_file_is_another_article(corpus: Corpus) -> None:
    corpus.articles.add([make_file(SENTENCE), make_file(SENTENCE, data=b"other bytes")])
    assert len(set(identities(corpus))) == 2


def test_people_are_named_by_their_names() -> None:
    assert of_annotator("王") == of_annotator("王") != of_annotator("李")


def test_a_uuid_stays_what_it_is_and_anything_else_becomes_one() -> None:
    uuid = "0B0F0A1E-0000-4000-8000-000000000001"
    assert as_uuid(uuid) == uuid.lower()
    assert as_uuid(as_uuid("damaged")) == as_uuid("damaged") != as_uuid("otherwise")
