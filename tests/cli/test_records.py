"""What `span` says of places: they are those of the decoded file, also where its text was taken out of markup."""

from __future__ import annotations

from pathlib import Path

import pytest

from reader.chinese.span import Span
from reader.corpus.rows import Status
from tests.cli.conftest import Run
from tests.corpus.test_stored import HTML, TABLE


@pytest.mark.parametrize(
    ("name", "data", "decoded"),
    [("a.html", HTML.encode("gb18030"), HTML), ("a.csv", b"\xef\xbb\xbf" + TABLE.encode(), TABLE)],
)
def test_the_place_of_a_span_is_one_of_the_decoded_file(
    run: Run, tmp_path: Path, name: str, data: bytes, decoded: str
) -> None:
    (tmp_path / name).write_bytes(data)
    corpus = tmp_path / "c.duizhao"
    assert run("import", corpus, tmp_path / name).code == 0
    body = run("show", corpus, 1, "--json").json["body"]
    start = body.index("水价由大家")
    said = run("span", corpus, 1, start, start + 8, "--json")
    assert (said.code, said.err) == (0, "")
    origin = said.json["origin"]
    assert origin["file"] == name
    assert decoded[origin["start"] : origin["end"]] == said.json["source"] == "水价由大家说了算"
    # Over an inserted reference or a doubled quote: from the first character to the last.
    whole = run("span", corpus, 1, start, body.index("周五") + 2, "--json").json["origin"]
    assert decoded[whole["start"] : whole["end"]].startswith("水价由大家说了算，")
    assert decoded[whole["start"] : whole["end"]].endswith("周五")


def test_a_place_in_a_file_that_can_no_longer_be_read_is_told(run: Run, tmp_path: Path) -> None:
    (tmp_path / "a.html").write_bytes(HTML.encode("gb18030"))
    corpus = tmp_path / "c.duizhao"
    run("import", corpus, tmp_path / "a.html")
    from reader.corpus.corpus import Corpus

    with Corpus.open(corpus) as opened:
        opened.db.execute("UPDATE source_file SET bytes = ?", (_packed(b"\x00\xff" * 40),))
    said = run("span", corpus, 1, 0, 3, "--json")
    assert said.code == 1
    assert "a.html" in said.err


def test_a_passage_with_gaps_is_one_annotation_of_its_article(run: Run, filled: Path) -> None:
    from reader.corpus.corpus import Corpus

    with Corpus.open(filled) as corpus:
        first, _ = corpus.annotations.add(1, Span(0, 2), "甲")
        corpus.annotations.add_part(first.id, Span(4, 6))
        corpus.annotations.add(1, Span(0, 2), "甲", annotator="Wang")
    assert [one["annotations"] for one in run("articles", filled, "--json").json] == [2, 0]
    assert run("show", filled, 1, "--json").json["annotations"] == 2
    assert [one["annotations"] for one in run("codebook", filled, "--json").json] == [2]


def test_what_was_rejected_is_no_annotation_of_its_article(run: Run, filled: Path) -> None:
    from reader.corpus.corpus import Corpus

    with Corpus.open(filled) as corpus:
        first, _ = corpus.annotations.add(1, Span(0, 2), "甲")
        corpus.annotations.add_part(first.id, Span(4, 6))
        corpus.annotations.set_status([first.id], Status.REJECTED)
        second, _ = corpus.annotations.add(1, Span(2, 4), "甲")
        corpus.annotations.add_part(second.id, Span(6, 8))
        other, _ = corpus.annotations.add(2, Span(0, 2), "甲")
        corpus.annotations.set_status([other.id], Status.REJECTED)
    assert [one["annotations"] for one in run("articles", filled, "--json").json] == [1, 0]
    assert run("show", filled, 1, "--json").json["annotations"] == 1
    assert [one["annotations"] for one in run("codebook", filled, "--json").json] == [1]


def test_what_was_rejected_stands_in_a_column_of_its_own(run: Run, filled: Path) -> None:
    from reader.corpus.corpus import Corpus

    with Corpus.open(filled) as corpus:
        first, _ = corpus.annotations.add(1, Span(0, 2), "甲")
        corpus.annotations.add(1, Span(2, 4), "甲")
        columns = run("codebook", filled).out.splitlines()[0].split("\t")
        assert columns == ["id", "path", "colour", "key", "annotations", "definition"]
        keys = list(run("codebook", filled, "--json").json[0])
        corpus.annotations.set_status([first.id], Status.REJECTED)
    names, cells = (line.split("\t") for line in run("codebook", filled).out.splitlines())
    said = dict(zip(names, cells, strict=True))
    assert (said["annotations"], said["rejected"]) == ("1", "1")
    (tag,) = run("codebook", filled, "--json").json
    assert list(tag) == keys  # which are fixed
    assert tag["annotations"] == 1


def _packed(data: bytes) -> bytes:
    import zlib

    return zlib.compress(data)


def test_an_export_tells_annotations_and_has_a_row_for_every_part(
    run: Run, filled: Path, tmp_path: Path
) -> None:
    from reader.corpus.corpus import Corpus

    with Corpus.open(filled) as corpus:
        first, _ = corpus.annotations.add(1, Span(0, 2), "甲")
        corpus.annotations.add_part(first.id, Span(4, 6))
    said = run("export", filled, tmp_path / "a.csv")
    assert said.out.startswith("1 annotation in ")
    assert run("export", filled, tmp_path / "a.csv", "--json").json["rows"] == 2
