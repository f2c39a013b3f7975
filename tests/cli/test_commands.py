"""What each command prints with --json, key by key, and that exit codes mean what they say."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest

from reader.corpus.corpus import Corpus
from reader.exchange.annotation_csv import read
from tests.cli.conftest import (
    SIMPLIFIED,
    SIMPLIFIED_BODY,
    SIMPLIFIED_TITLE,
    TRADITIONAL,
    TRADITIONAL_BODY,
    TRADITIONAL_TITLE,
    Run,
)
from tests.corpus.making import names

ARTICLE = [
    "id", "title", "kicker", "subtitle", "section", "source", "author", "editor", "date", "number",
    "script", "characters", "paragraphs", "file", "order", "annotations",
]  # fmt: skip
ANNOTATION = [
    "id", "article", "tag", "start", "end", "quote", "note", "annotator", "created_at", "updated_at",
    "status", "origin",
]  # fmt: skip
TAG = ["id", "path", "name", "parent", "colour", "key", "definition", "annotations"]
#: Where the mouse stands in the body, and where in the file.
MOUSE, MOUSE_IN_FILE = SIMPLIFIED_BODY.index("鼠标"), SIMPLIFIED.index("鼠标")


def test_articles(run: Run, filled: Path) -> None:
    said = run("articles", filled, "--json")
    assert (said.code, said.err) == (0, "")
    one, two = said.json
    assert list(one) == ARTICLE
    assert one | {"annotations": 0} == {
        "id": 1, "title": SIMPLIFIED_TITLE, "kicker": None, "subtitle": None, "section": None,
        "source": None, "author": None, "editor": None, "date": None, "number": None,
        "script": "simplified", "characters": len(SIMPLIFIED_BODY), "paragraphs": 3, "file": "1.txt", "order": 0,
        "annotations": 0,
    }  # fmt: skip
    assert (two["id"], two["title"], two["script"]) == (2, TRADITIONAL_TITLE, "traditional")
    assert (two["characters"], two["paragraphs"], two["file"]) == (len(TRADITIONAL_BODY), 1, "2.txt")


def test_show(run: Run, filled: Path) -> None:
    said = run("show", filled, 1, "--json")
    assert (said.code, said.err) == (0, "")
    shown = said.json
    assert list(shown) == [*ARTICLE, "body", "blocks"]
    assert shown["body"] == SIMPLIFIED_BODY
    assert [list(block) for block in shown["blocks"]] == [
        ["kind", "start", "end", "simplified", "traditional"]
    ] * 3
    assert [block["kind"] for block in shown["blocks"]] == ["paragraph", "heading", "paragraph"]
    assert between_blocks(shown) == "\n\n"
    assert shown["blocks"][1]["traditional"] == "一、分頭落實"


def test_show_of_a_text_that_was_kept_as_it_stands(run: Run, verbatim: Path) -> None:
    shown = run("show", verbatim, 1, "--json").json
    assert (shown["title"], shown["body"]) == (SIMPLIFIED_TITLE, SIMPLIFIED)
    assert [block["kind"] for block in shown["blocks"]] == ["heading", "paragraph", "heading", "paragraph"]
    assert between_blocks(shown) == "\r\n\r\n\r\n\r\n"
    assert shown["blocks"][0]["traditional"] == "關於信息化建設的通知"


def between_blocks(shown: dict[str, Any]) -> str:
    """What of a body is in no block; each block reads what stands there."""
    rest, at = "", 0
    for block in shown["blocks"]:
        assert block["simplified"] == shown["body"][block["start"] : block["end"]]
        rest += shown["body"][at : block["start"]]
        at = block["end"]
    return rest + str(shown["body"][at:])


def test_show_of_a_traditional_article_keeps_it_as_it_is(run: Run, filled: Path, verbatim: Path) -> None:
    for corpus, text in ((filled, TRADITIONAL_BODY), (verbatim, TRADITIONAL)):
        shown = run("show", corpus, 2, "--json", "--traditional", "s2twp").json
        assert "\n".join(block["traditional"] for block in shown["blocks"]) == text
        assert shown["blocks"][-1]["simplified"] == "各地要加强耕地保护，确保粮食安全。"


@pytest.mark.parametrize(
    ("standard", "traditional"),
    [
        ([], "鼠標和軟件"),
        (["--traditional", "s2t"], "鼠標和軟件"),
        (["--traditional", "s2tw"], "鼠標和軟件"),
        (["--traditional", "s2twp"], "滑鼠和軟體"),
        (["--traditional", "s2hk"], "鼠標和軟件"),
        (["--traditional", "s2hkp"], "滑鼠和軟件"),
    ],
)
def test_span_in_each_standard(run: Run, filled: Path, standard: list[str], traditional: str) -> None:
    said = run("span", filled, 1, MOUSE, MOUSE + 5, "--json", *standard)
    assert (said.code, said.err) == (0, "")
    assert list(said.json) == ["start", "end", "source", "simplified", "traditional", "origin"]
    assert said.json == {
        "start": MOUSE,
        "end": MOUSE + 5,
        "source": "鼠标和软件",
        "simplified": "鼠标和软件",
        "traditional": traditional,
        "origin": {"file": "1.txt", "start": MOUSE_IN_FILE, "end": MOUSE_IN_FILE + 5},
    }


def test_span_where_lengths_change_and_where_it_is_empty(run: Run, filled: Path) -> None:
    start = SIMPLIFIED_BODY.index("计算机")
    twp = run("span", filled, 1, start, start + 3, "--json", "--traditional", "s2twp").json
    assert (twp["source"], twp["traditional"]) == ("计算机", "計算機")
    whole = run("span", filled, 1, 0, len(SIMPLIFIED_BODY), "--json").json
    assert whole["source"] == SIMPLIFIED_BODY
    first, last = SIMPLIFIED.index("各单位"), len(SIMPLIFIED.rstrip())
    assert whole["origin"] == {"file": "1.txt", "start": first, "end": last}
    empty = run("span", filled, 1, 3, 3, "--json")
    assert empty.code == 0
    assert (empty.json["source"], empty.json["simplified"], empty.json["traditional"]) == ("", "", "")
    assert empty.json["origin"] == {"file": "1.txt", "start": first + 3, "end": first + 3}


def test_span_of_what_an_import_put_in_has_no_place_in_the_file(run: Run, filled: Path) -> None:
    at = SIMPLIFIED_BODY.index("\n")
    said = run("span", filled, 1, at, at + 1, "--json").json
    assert (said["source"], said["origin"]) == ("\n", {"file": "1.txt", "start": None, "end": None})
    around = run("span", filled, 1, at - 1, at + 2, "--json").json
    assert (around["source"], around["origin"]["start"]) == ("。\n一", SIMPLIFIED.index("。"))
    assert around["origin"]["end"] == SIMPLIFIED.index("一、") + 1


def test_span_of_a_text_that_was_kept_as_it_stands(run: Run, verbatim: Path) -> None:
    said = run("span", verbatim, 1, 0, len(SIMPLIFIED), "--json").json
    assert said["source"] == SIMPLIFIED
    assert said["origin"] == {"file": "1.txt", "start": 0, "end": len(SIMPLIFIED)}


def test_search(run: Run, filled: Path) -> None:
    said = run("search", filled, "粮食", "--json", "--context", 2)
    assert (said.code, said.err) == (0, "")
    start = TRADITIONAL_BODY.index("糧食")
    line = {"article": 2, "start": start, "end": start + 2, "left": "確保", "match": "糧食", "right": "安全"}
    assert said.json == {"query": "粮食", "articles": 1, "hits": 1, "lines": [line]}
    assert list(said.json) == ["query", "articles", "hits", "lines"]
    assert list(said.json["lines"][0]) == ["article", "start", "end", "left", "match", "right"]
    assert run("search", filled, "粮食", "--json", "--same-script").json["hits"] == 0
    assert run("search", filled, "要", "--json", "--limit", 1).json["hits"] == 4
    assert len(run("search", filled, "要", "--json", "--limit", 1).json["lines"]) == 1
    assert run("search", filled, "要.", "--json", "--regex").json["hits"] == 4
    assert run("search", filled, "不在此处", "--json").json == {
        "query": "不在此处", "articles": 0, "hits": 0, "lines": [],
    }  # fmt: skip


def test_tag_and_annotations(run: Run, filled: Path) -> None:
    said = run("tag", filled, 1, MOUSE, MOUSE + 5, "技术/软件", "--json", "--note", "记", "--annotator", "王")
    assert (said.code, said.err) == (0, "")
    assert list(said.json) == ANNOTATION
    made = said.json
    assert made["created_at"] == made["updated_at"]
    assert {name: made[name] for name in ANNOTATION if not name.endswith("_at")} == {
        "id": 1, "article": 1, "tag": "技术/软件", "start": MOUSE, "end": MOUSE + 5, "quote": "鼠标和软件",
        "note": "记", "annotator": "王", "status": "made", "origin": "hand",
    }  # fmt: skip
    assert run("tag", filled, 2, 0, 2, "技术", "--json").json["annotator"] == "li"
    listed = run("annotations", filled, "--json").json
    assert listed[0] == made
    assert [row["id"] for row in listed] == [1, 2]
    assert [row["annotations"] for row in run("articles", filled, "--json").json] == [1, 1]


def test_codebook(run: Run, filled: Path, tmp_path: Path) -> None:
    (tmp_path / "codebook.csv").write_text("path,colour,key,definition\n甲/一,#0072b2,g,定义\n", "utf-8")
    run("tag", filled, 1, 0, 2, "甲")
    assert [tag["path"] for tag in run("codebook", filled, "--json").json] == ["甲"]
    said = run("codebook", filled, "--import", tmp_path / "codebook.csv", "--json")
    assert (said.code, said.err) == (0, "")
    top, below = said.json
    assert list(top) == TAG
    assert (top["path"], top["parent"], top["key"], top["annotations"]) == ("甲", None, None, 1)
    assert below == {
        "id": 2, "path": "甲/一", "name": "一", "parent": 1, "colour": "#0072b2", "key": "g", "definition": "定义",
        "annotations": 0,
    }  # fmt: skip


def test_export(run: Run, filled: Path, tmp_path: Path) -> None:
    run("tag", filled, 1, MOUSE, MOUSE + 5, "甲")
    out = tmp_path / "out.csv"
    said = run("export", filled, out, "--json")
    assert (said.code, said.err) == (0, "")
    assert said.json == {"file": str(out), "rows": 1}
    assert out.read_bytes().startswith(b"\xef\xbb\xbfformat_version,")
    assert read(out)[0]["quote"] == "鼠标和软件"
    assert run("export", filled, tmp_path / "plain.CSV", "--no-bom", "--traditional", "s2twp").code == 0
    assert (tmp_path / "plain.CSV").read_bytes().startswith(b"format_version,")
    assert read(tmp_path / "plain.CSV")[0]["quote_traditional"] == "滑鼠和軟體"


def test_a_corpus_without_tags_gives_empty_tables(run: Run, filled: Path, tmp_path: Path) -> None:
    assert run("annotations", filled, "--json").json == []
    assert run("codebook", filled, "--json").json == []
    said = run("annotations", filled)
    assert said.code == 0
    assert said.out.splitlines()[1:] == []
    assert said.out.startswith("id	article	tag	start	end	quote	note	")
    assert run("export", filled, tmp_path / "out.csv", "--json").json["rows"] == 0
    assert (tmp_path / "out.csv").read_bytes().count(b"\r\n") == 1


def test_an_empty_corpus_gives_empty_lists(run: Run, tmp_path: Path) -> None:
    path = tmp_path / "c.duizhao"
    Corpus.create(path).close()
    for command in ("articles", "annotations", "codebook"):
        assert run(command, path, "--json").json == []
    assert run("search", path, "字", "--json").json["hits"] == 0
    assert run("check", path, "--json").json == {"ok": True, "problems": []}


def test_check_and_repair(run: Run, filled: Path) -> None:
    run("tag", filled, 1, MOUSE, MOUSE + 5, "甲")
    assert run("check", filled).out == "nothing is wrong\n"
    with Corpus.open(filled) as corpus:
        corpus.db.execute('UPDATE annotation SET start = 0, "end" = 5')
    said = run("check", filled, "--json")
    assert (said.code, said.err) == (1, "")
    (problem,) = said.json["problems"]
    assert list(problem) == ["kind", "where", "what"]
    assert (said.json["ok"], problem["kind"], problem["where"]) == (False, "annotation", "annotation 1")
    assert "check --repair” mends" in run("check", filled).err
    said = run("check", filled, "--repair", "--json")
    assert (said.code, said.json) == (0, {"ok": True, "problems": []})
    assert ".before-repair-" in said.err
    assert len([name for name in names(filled.parent) if "before-repair" in name]) == 1
    assert run("annotations", filled, "--json").json[0]["start"] == MOUSE


@pytest.mark.parametrize(
    "words",
    [["articles"], ["show", "1"], ["span", "1", "0", "9"], ["search", "要"], ["annotations"], ["codebook"]],
)
def test_for_people_each_command_prints_lines(run: Run, filled: Path, words: list[str]) -> None:
    run("tag", filled, 1, 0, 12, "甲\t乙", "--note", "两\n行")
    said = run(words[0], filled, *words[1:])
    assert (said.code, said.err) == (0, "")
    assert said.out.strip()
    assert said.out[0] not in "[{"


def test_a_search_counts_in_words_that_fit(run: Run, filled: Path) -> None:
    one, several = run("search", filled, "粮食"), run("search", filled, "要")
    assert one.out.splitlines()[-1] == "1 hit in 1 article"
    assert several.out.splitlines()[-1] == "{hits} hits in {articles} articles".format(
        **run("search", filled, "要", "--json").json
    )
