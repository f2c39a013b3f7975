"""The page with passages: tag after tag, in both scripts, whole, and harmless whatever the corpus holds."""

from __future__ import annotations

import re
from collections.abc import Callable
from html.parser import HTMLParser
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from reader.chinese.script import Standard
from reader.chinese.span import Span
from reader.corpus.corpus import Corpus
from reader.exchange import exporting, report_words
from reader.exchange.outcome import Options, Outcome
from tests.exchange.making import coded

Add = Callable[..., int]

#: Tags that have no end.
_VOID = {"meta", "br"}


class Page(HTMLParser):
    """What a page has: its tree is checked as it is read; texts by the element and class in which they stand."""

    def __init__(self, text: str) -> None:
        super().__init__()
        self._open: list[str] = []
        self.found: dict[str, list[str]] = {}
        self.attributes: list[tuple[str, str, str]] = []
        self.feed(text)
        assert not self._open, "something is left open"

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        told = dict(attrs)
        self.attributes += [(tag, name, value or "") for name, value in attrs]
        if tag == "br":
            self.handle_data("\n")
        if tag in _VOID:
            return
        key = f"{tag}.{told['class']}" if told.get("class") else f"{tag}:{told.get('lang') or ''}".rstrip(":")
        self._open.append(f"{tag} {key}")
        self.found.setdefault(key, []).append("")

    def handle_endtag(self, tag: str) -> None:
        assert self._open.pop().startswith(f"{tag} "), tag

    def handle_data(self, data: str) -> None:
        for opened in self._open:
            self.found[opened.split(" ", 1)[1]][-1] += data


def written(corpus: Corpus, folder: Path, **options: object) -> tuple[Page, str, Outcome]:
    path = folder / "p.html"
    outcome = exporting.write(corpus, path, Options(**options))  # type: ignore[arg-type]
    text = path.read_bytes().decode("utf-8")
    return Page(text), text, outcome


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    made = tmp_path / "out"
    made.mkdir()
    return made


def test_passages_stand_below_their_tags_in_the_order_of_the_codebook(
    corpus: Corpus, add_text: Add, folder: Path
) -> None:
    coded(corpus, add_text)
    page, _, outcome = written(corpus, folder)
    assert [head.split()[-1] for head in page.found["h2"]] == ["3", "2"]
    assert page.found["h2"][0].startswith("民生")
    assert page.found["h2"][1].startswith("民生 / 饮食 <1>")
    assert page.found["mark"][:8] == [
        "振兴\n第二",
        "振興\n第二",
        "👨‍👩‍👧",
        "e\u0301 里",
        *page.found["mark"][4:8],
    ]
    assert page.found["p.note"] == ["一\n二 <b>&"]
    assert page.found["p.definition"][0] == "总的题目\n不含其他"
    assert page.found["p.definition"][1].startswith("Examples")
    assert (outcome.annotations, outcome.rows, outcome.rejected, outcome.proposed) == (5, 6, 1, 1)


def test_both_scripts_stand_side_by_side_with_what_is_around_them_in_the_paragraph(
    corpus: Corpus, add_text: Add, folder: Path
) -> None:
    number = add_text("第一段。\r\n各地要加强医疗服务，方便群众。\n第三段", title="题")
    corpus.annotations.add(number, Span(11, 15), "民生")
    page, _, _ = written(corpus, folder)
    assert page.found["td:zh-Hans"] == ["各地要加强医疗服务，方便群众。"]
    assert page.found["td:zh-Hant"] == ["各地要加強醫療服務，方便羣衆。"]
    assert page.found["mark"] == ["医疗服务", "醫療服務"]


def test_where_the_paragraph_goes_on_there_are_dots(corpus: Corpus, add_text: Add, folder: Path) -> None:
    number = add_text("前" * 40 + "医疗" + "后" * 32 + "。", title="题")
    corpus.annotations.add(number, Span(40, 42), "民生")
    page, _, _ = written(corpus, folder)
    assert page.found["td:zh-Hans"] == [f"…{'前' * 32}医疗{'后' * 32}…"]


def test_where_a_passage_stands_is_said_and_a_proposal_marked(
    corpus: Corpus, add_text: Add, folder: Path
) -> None:
    coded(corpus, add_text)
    page, _, _ = written(corpus, folder)
    places = page.found["figcaption"]
    assert places[0] == "一家 & <人> · 晚报 · 2024-05 · Li"
    assert places[2] == "一家 & <人> · 晚报 · 2024-05 · 王 · Proposed"


def test_the_tags_lead_to_their_passages(corpus: Corpus, add_text: Add, folder: Path) -> None:
    coded(corpus, add_text)
    page, _, _ = written(corpus, folder)
    links = [value for tag, name, value in page.attributes if (tag, name) == ("a", "href")]
    places = [f"#{value}" for tag, name, value in page.attributes if (tag, name) == ("section", "id")]
    assert links == places
    assert len(places) == 2


def test_a_tag_that_is_out_of_use_is_marked_where_it_stands_and_where_it_is_listed(
    corpus: Corpus, add_text: Add, folder: Path
) -> None:
    coded(corpus, add_text)
    tag = corpus.codebook.find("民生/饮食 <1>")
    assert tag is not None
    corpus.codebook.retire(tag.id)
    page, _, _ = written(corpus, folder, words={report_words.RETIRED: "已停用"})
    assert page.found["span.retired"] == ["已停用"] * 2
    assert [("已停用" in head) for head in page.found["h2"]] == [False, True]
    assert page.found["li"][1] == "民生 / 饮食 <1> 已停用 2"


def test_only_some_are_written_also_those_that_were_rejected(
    corpus: Corpus, add_text: Add, folder: Path
) -> None:
    made = coded(corpus, add_text)
    rejected = next(one for one in made if one.status.value == "rejected")
    page, _, outcome = written(corpus, folder, only=frozenset({rejected.id, made[0].id}))
    assert len(page.found["figcaption"]) == 2
    assert any(place.endswith("Rejected") for place in page.found["figcaption"])
    assert (outcome.rows, outcome.rejected) == (2, 0)


def test_the_words_of_the_page_are_those_that_were_given(corpus: Corpus, add_text: Add, folder: Path) -> None:
    coded(corpus, add_text)
    words = {report_words.LANGUAGE: "zh-Hans", report_words.PROPOSED: "提议"}
    page, text, _ = written(corpus, folder, words=words)
    assert '<html lang="zh-Hans">' in text
    assert any(place.endswith("提议") for place in page.found["figcaption"])


def test_the_traditional_side_follows_a_standard_that_is_asked_for(
    corpus: Corpus, add_text: Add, folder: Path
) -> None:
    number = add_text("软件与内存。", title="题")
    corpus.annotations.add(number, Span(0, 2), "民生")
    assert written(corpus, folder, standard=Standard.S2TWP)[0].found["mark"][1] == "軟體"
    assert written(corpus, folder, standard=Standard.S2T)[0].found["mark"][1] == "軟件"


def test_a_tag_that_another_side_removes_meanwhile_keeps_its_passages_on_the_page(
    corpus: Corpus, add_text: Add, folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(exporting, "_EVERY", 1)
    coded(corpus, add_text)
    outcome = Outcome()
    writing = exporting.steps(corpus, folder / "p.html", outcome)
    next(writing)
    with Corpus.open(corpus.path) as other:
        tag = other.codebook.find("民生/饮食 <1>")
        assert tag is not None
        other.codebook.remove(tag.id)
    list(writing)
    page = Page((folder / "p.html").read_text("utf-8"))
    assert len(page.found["figcaption"]) == outcome.annotations == 5


def test_an_empty_corpus_gives_a_page_that_says_so(corpus: Corpus, folder: Path) -> None:
    page, _, outcome = written(corpus, folder)
    assert page.found["p"] == ["Nothing is tagged yet."]
    assert outcome.rows == 0


def test_nothing_is_loaded_from_anywhere(corpus: Corpus, add_text: Add, folder: Path) -> None:
    coded(corpus, add_text)
    page, text, _ = written(corpus, folder)
    assert not re.search(r"https?:|url\(|@import|<script|<link|<img|<iframe", text)
    assert {tag for tag, name, _ in page.attributes if name in ("src", "href")} == {"a"}


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture], max_examples=40)
@given(text=st.text("<>&\"'/=a文𠮷\ufeff\u2028\r\n\x00", min_size=1, max_size=12).filter(str.strip))
def test_whatever_texts_hold_the_page_stays_a_page(
    corpus: Corpus, add_text: Add, folder: Path, text: str
) -> None:
    before = f"第{corpus.articles.count()}篇："  # the same text twice would be one file
    number = add_text(f"{before}{text}后", title=text, source=text)
    span = Span(len(before), len(before) + len(text))
    made, _ = corpus.annotations.add(number, span, "民生", note=text)
    page, _, _ = written(corpus, folder, only=frozenset({made.id}))
    plain = text.replace("\r\n", "\n").replace("\r", "\n")
    assert page.found["mark"][0].replace("\ufffd", "\x00") == plain
    assert {tag for tag, *_ in page.attributes} <= {"html", "meta", "section", "span", "div", "figure",
                                                    "table", "tr", "td", "p", "a", "nav", "h2"}  # fmt: skip


def test_on_paper_a_long_passage_goes_on_over_the_end_of_a_page_and_a_short_one_does_not(
    corpus: Corpus, add_text: Add, folder: Path
) -> None:
    number = add_text("各地修路栽树。" * 200)
    corpus.annotations.add(number, Span(0, 1_200), "民生/长")
    corpus.annotations.add(number, Span(0, 7), "民生/短")
    made, _ = corpus.annotations.add(number, Span(0, 400), "民生/分")
    corpus.annotations.add_part(made.id, Span(500, 900))
    page, _, _ = written(corpus, folder)
    assert [value for tag, name, value in page.attributes if (tag, name) == ("figure", "class")] == [
        "made long",
        "made",
        "made long",
    ]


def test_on_paper_a_tag_and_its_definition_stay_with_the_first_passage(
    corpus: Corpus, add_text: Add, folder: Path
) -> None:
    coded(corpus, add_text)
    _, text, _ = written(corpus, folder)
    rules = dict(re.findall(r"^([^\s{][^{]*?) \{([^}]*)\}", text, re.MULTILINE))
    assert "break-after: avoid" in rules["h2"]
    assert "break-after: avoid" in rules[".definition"]
    assert "break-before: avoid" in rules[".note, figcaption"]


def test_a_title_that_turns_the_direction_does_not_turn_what_stands_behind_it(
    corpus: Corpus, add_text: Add, folder: Path
) -> None:
    number = add_text("各地修路。", title="\u202e倒写的题", source="晚报")
    corpus.annotations.add(number, Span(0, 4), "民生", annotator="甲")
    page, text, _ = written(corpus, folder)
    assert page.found["figcaption"] == ["\u202e倒写的题 · 晚报 · 甲"]
    assert "<bdi>\u202e倒写的题</bdi> · <bdi>晚报</bdi>" in text


def test_word_processors_have_both_scripts_side_by_side_and_know_a_passage_from_what_is_around_it(
    corpus: Corpus, add_text: Add, folder: Path
) -> None:
    """LibreOffice Writer knows rows of tables, classes of `p` and `span`, and colours in figures, not in variables."""
    corpus.annotations.add(add_text("各地要加强医疗服务。", title="题"), Span(3, 9), "民生", note="备注")
    page, text, _ = written(corpus, folder)
    assert re.search(
        r'<tr valign="top">\s*<td lang="zh-Hans" width="50%">.*\s*<td lang="zh-Hant" width="50%">', text
    )
    assert page.found["span.around"] == ["各地要", "。", "各地要", "。"]
    assert page.found["p.place"] == ["题 · Li"]
    assert re.search(r'<h2 style="border-left: 6px solid #[0-9a-fA-F]{6}">', text)
    rules = re.findall(r"^(\.[^\s{:][^{]*?) \{ ([^;]*);", text, re.MULTILINE)
    first = {name: rule for names, rule in reversed(rules) for name in names.split(", ")}
    for name in (".around", ".gap", ".above", ".count", ".retired", ".definition", ".place"):
        assert re.fullmatch(r"color: #[0-9a-f]{6}", first[name]), name
    assert ".note { border-left: 2px solid #" in text
