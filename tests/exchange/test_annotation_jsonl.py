"""JSON lines: the keys of the table in the types of JSON, and what belongs together."""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from reader.chinese.script import Standard
from reader.chinese.span import Span
from reader.corpus.corpus import Corpus
from reader.exchange import exporting
from reader.exchange.outcome import Options
from reader.exchange.records import COLUMNS
from tests.corpus.making import make_file
from tests.exchange.making import AWKWARD, coded

Add = Callable[..., int]


def lines(path: Path) -> list[dict[str, Any]]:
    data = path.read_bytes()
    assert not data.startswith(b"\xef\xbb\xbf")
    return [json.loads(line) for line in data.decode().splitlines()]


def test_each_annotation_is_one_object_with_the_keys_of_the_table(
    corpus: Corpus, add_text: Add, tmp_path: Path
) -> None:
    made = coded(corpus, add_text)
    outcome = exporting.write(corpus, tmp_path / "a.jsonl")
    found = lines(tmp_path / "a.jsonl")
    assert (outcome.rows, outcome.annotations, len(found)) == (7, 6, 7)
    for line, one in zip(found, made, strict=True):
        assert tuple(line)[: len(COLUMNS)] == COLUMNS
        assert (line["annotation_id"], line["start"], line["end"]) == (one.id, one.start, one.end)
        assert (line["quote"], line["note"], line["status"]) == (one.quote, one.note, one.status.value)
        assert (line["annotation_uuid"], line["origin"]) == (one.uuid, one.origin.value)
        assert line["tag_uuid"] == corpus.codebook.get(one.tag).uuid
        if line["file"] == "a.txt":
            assert AWKWARD[line["start"] : line["end"]] == line["quote"]
    assert (found[0]["article_date"], found[0]["article_section"]) == ("2024-05", None)


def test_the_parts_of_a_passage_share_what_others_do_not_have(
    corpus: Corpus, add_text: Add, tmp_path: Path
) -> None:
    coded(corpus, add_text)
    exporting.write(corpus, tmp_path / "a.jsonl")
    passages = [(line["quote"], line["passage"]) for line in lines(tmp_path / "a.jsonl")]
    shared = [quote for quote, passage in passages if passage is not None]
    assert shared == ["👨‍👩‍👧", "e\u0301 里"]
    assert len({passage for _, passage in passages}) == 2


def test_another_standard_can_be_asked_for(corpus: Corpus, add_text: Add, tmp_path: Path) -> None:
    corpus.annotations.add(add_text("鼠标和软件"), Span(0, 5), "甲")
    exporting.write(corpus, tmp_path / "a.jsonl", Options(Standard.S2TWP))
    assert lines(tmp_path / "a.jsonl")[0]["quote_traditional"] == "滑鼠和軟體"


@settings(max_examples=40, suppress_health_check=[HealthCheck.function_scoped_fixture], deadline=None)
@given(st.text(st.characters(exclude_categories=["Cs"]), min_size=1, max_size=30), st.text(max_size=20))
def test_any_text_stays_on_its_line(corpus: Corpus, tmp_path: Path, body: str, note: str) -> None:
    (number,) = corpus.articles.add([make_file(body + "\0", title="题")]).articles
    made, _ = corpus.annotations.add(number, Span(0, len(body)), "甲", note=note)
    exporting.write(corpus, tmp_path / "a.jsonl")
    line = next(line for line in lines(tmp_path / "a.jsonl") if line["annotation_id"] == made.id)
    assert (line["quote"], line["note"]) == (body, made.note)
    corpus.history.undo()
    corpus.history.undo()
