"""The working day of issue 5 in small: from an empty home to the table, without a mouse."""

from __future__ import annotations

import csv
from collections.abc import Iterator
from pathlib import Path

import pytest

from reader.corpus.corpus import Corpus
from reader.corpus.rows import State
from tests.ui.day.annotator import Annotator
from tests.ui.day.ledger import Entry
from tests.ui.day.person import Person, Screen, wait_for
from tests.ui.day.texts import CODEBOOK, FIELDS, NIGHT, RIVER, SCHOOL, TEXTS, write_codebook, write_texts

NATURE, WATER, GREEN = "生态环境", "生态环境/水治理", "生态环境/绿化"
SERVICE, SCHOOLING, DIGITAL = "公共服务", "公共服务/教育", "公共服务/数字化"
FARMING, TOGETHER, TOWN = "农业", "农业/合作经济", "城市管理"


@pytest.fixture
def annotator(display: Screen, home: Path, tmp_path: Path) -> Iterator[Annotator]:
    """Somebody with an empty home and a folder of texts."""
    write_texts(tmp_path / "texts")
    write_codebook(tmp_path / "codebook.csv")
    person = Person(display, home, tmp_path / "day.duizhao")
    yield Annotator(person)
    person.kill()


@pytest.mark.slow
@pytest.mark.timeout(400)
def test_a_day_without_a_mouse_from_an_empty_home_to_the_table(annotator: Annotator, tmp_path: Path) -> None:
    _begin(annotator, tmp_path)
    _tag_the_river(annotator)
    _tag_the_school(annotator)
    _tag_the_fields(annotator)
    _tag_the_night(annotator)
    _change_and_go_home(annotator)
    _tag_all_occurrences(annotator)
    _search_and_jump(annotator)
    assert len(annotator.ledger.entries) >= 30

    table = tmp_path / "day.csv"
    annotator.person.press("ctrl+e")
    annotator.answer("Export annotations", table)
    wait_for("a table", table.exists)
    annotator.person.settle()
    annotator.person.quit()
    _compare(table, annotator)
    assert annotator.person.ask("check") == {"ok": True, "problems": []}


def _begin(annotator: Annotator, folder: Path) -> None:
    """The sample is open at first; a corpus of one's own, texts and a codebook are brought in."""
    person = annotator.person
    person.start()
    wait_for("the sample", lambda: "sample" in person.title)
    person.press("ctrl+n")
    annotator.answer("New corpus", person.corpus)
    wait_for("the new corpus", lambda: "day" in person.title)
    person.settle()
    person.press("ctrl+shift+i")
    annotator.answer("Import a folder", folder / "texts")
    annotator.is_in(FIELDS)
    with Corpus.open(person.corpus, readonly=True) as corpus:
        assert [article.title for article in corpus.articles.all()] == [text.title for text in TEXTS]
        bodies = [corpus.articles.body(article.id) for article in corpus.articles.all()]
    assert bodies == [text.written for text in TEXTS]

    person.press("alt+c")
    person.settle()
    person.press("c")
    annotator.answer("Import a codebook", folder / "codebook.csv", gone=False)
    wait_for("the comparison", lambda: person.find("Import a codebook"))
    annotator.enter("Import a codebook")
    person.press("Return")
    annotator.leave("Import a codebook")
    with Corpus.open(person.corpus, readonly=True) as corpus:
        assert [(tag.path, tag.key or "") for tag in corpus.codebook.all()] == list(CODEBOOK)


def _tag_the_river(annotator: Annotator) -> None:
    """Keys, palette, the last tag again, several tags on one passage, sentence, clause, note, parts, edges."""
    person = annotator.person
    person.press("alt+Down")
    annotator.is_in(NIGHT)
    annotator.go("alt+Down", RIVER)

    # Two tags on one selection; one within, found by the initials; one across its end, the same tag again.
    annotator.tag("沿岸的小厂一度把废水直接排进河里", "w", WATER)
    person.press("e")
    annotator.made("沿岸的小厂一度把废水直接排进河里", NATURE)
    annotator.select("小厂")
    person.press("t")
    annotator.choose("szl")
    annotator.made("小厂", WATER)
    annotator.tag("直接排进河里。去年春天", "period", WATER)

    # Nothing selected: the sentence at the caret, whose passage then ends a character, a clause earlier.
    annotator.place_caret("三个县坐在一起")
    person.press("s")
    sentence = annotator.made("去年春天，三个县坐在一起，定下一本共同的账。", SERVICE)
    person.press("ctrl+bracketleft")
    shorter = annotator.change(sentence, span=RIVER.span("去年春天，三个县坐在一起，定下一本共同的账"))
    person.press("ctrl+alt+braceright")
    annotator.change(shorter, span=RIVER.span("三个县坐在一起，定下一本共同的账"))

    # In the other column.
    annotator.tag("賬上寫着誰排了多少水", "w", WATER)
    annotator.tag("誰排了多少水，水裏有什麼", "s", SERVICE)

    # The palette stays open for a second tag; the clause at the caret grows by another.
    annotator.select("每个月的数字都贴在村口")
    person.press("t")
    annotator.choose("ggfw", enter="ctrl+Return")
    annotator.made("每个月的数字都贴在村口", SERVICE)
    annotator.choose("shuzihua")
    annotator.made("每个月的数字都贴在村口", DIGITAL)
    annotator.place_caret("水里有什么")
    person.press("braceright", "braceright", "e")
    annotator.made("水里有什么，该由谁来治。", NATURE)

    # Three that overlap, a note on the last, and a passage with a gap.
    annotator.tag("厂子搬进园区", "e", NATURE)
    annotator.tag("园区，污水处理站", "w", WATER)
    basins = annotator.tag("污水处理站建了五座，河边", "period", WATER)
    person.press("n")
    person.settle()
    person.type("five of them, by spring")
    person.press("ctrl+Return")
    annotator.change(basins, note="five of them, by spring")
    annotator.select("河边种上了树")
    person.press("t")
    annotator.choose("lvhua")
    annotator.made("河边种上了树", GREEN)
    annotator.select("孩子们又在河里游泳了")
    person.press("plus")
    annotator.made("孩子们又在河里游泳了", GREEN)
    groups = [one.passage_group for one in person.annotations() if one.tag_path == GREEN]
    assert len(groups) == 2 and groups[0] and groups[0] == groups[1]
    _mark_done(annotator, 3)


def _mark_done(annotator: Annotator, number: int) -> None:
    annotator.person.press("ctrl+d")

    def is_done() -> bool:
        with Corpus.open(annotator.person.corpus, readonly=True) as corpus:
            return corpus.articles.get(number).state is State.DONE

    wait_for("marked as done", is_done)
    annotator.person.settle()


def _tag_the_school(annotator: Annotator) -> None:
    person = annotator.person
    annotator.go("alt+Down", SCHOOL)
    annotator.select("老师在县城上课，山里的孩子同时听讲")
    person.press("t")
    annotator.choose("jiaoyu")
    annotator.made("老师在县城上课，山里的孩子同时听讲", SCHOOLING)
    annotator.tag("山里的孩子同时听讲。\n设备由县里", "s", SERVICE)  # over the end of a paragraph
    annotator.tag("接通了寬帶", "s", SERVICE)
    annotator.select("軟件免費使用")
    person.press("t")
    annotator.choose("szh")
    annotator.made("軟件免費使用", DIGITAL)
    annotator.tag("免费使用，教师每周培训一次", "s", SERVICE)
    annotator.place_caret("缺老师的课")
    person.press("t")
    annotator.choose("jy")
    annotator.made("网络课不能代替老师，但是缺老师的课终于开齐了。", SCHOOLING)


def _tag_the_fields(annotator: Annotator) -> None:
    """An article that was written in the traditional form, tagged in both columns."""
    person = annotator.person
    annotator.go("ctrl+u", FIELDS)  # the first one from the top that has no tag
    annotator.tag("農民把土地交給合作社", "a", FARMING)
    person.press("t")
    annotator.choose("hzjj")
    annotator.made("農民把土地交給合作社", TOGETHER)
    annotator.tag("按面积分红。机器一天", "period", TOGETHER)
    annotator.tag("機器一天能收幾百畝", "a", FARMING)
    annotator.tag("几百亩，人手不再紧张", "s", SERVICE)
    annotator.tag("超市。\n有人擔心價格下跌", "c", TOWN)


def _tag_the_night(annotator: Annotator) -> None:
    """The only article without a tag is the next one."""
    person = annotator.person
    annotator.go("ctrl+u", NIGHT)
    annotator.tag("晚上十点以后，工地必须停工", "c", TOWN)
    annotator.tag("工地必須停工。特殊情況須經街道批准", "s", SERVICE)
    annotator.tag("街道批准，並提前三天公告", "c", TOWN)
    annotator.place_caret("居民可以打电话投诉")
    person.press("period")
    annotator.made("居民可以打电话投诉，街道在两天内答复。", TOWN)


def _change_and_go_home(annotator: Annotator) -> None:
    """Another tag, one removed, three steps back, one forth; the rest is made again the day after."""
    person, ledger = annotator.person, annotator.ledger
    person.press("ctrl+Home", "F4")
    person.settle()
    first = Entry(NIGHT, NIGHT.span("晚上十点以后，工地必须停工"), TOWN)
    person.press("r")
    annotator.choose("ggfw")
    annotator.change(first, tag=SERVICE)
    person.press("F4")
    person.settle()
    person.press("Delete")
    ledger.remove(Entry(NIGHT, NIGHT.span("工地必须停工。特殊情况须经街道批准"), SERVICE))
    annotator.check("removed")
    annotator.tag("三天公告", "s", SERVICE)
    annotator.undo(3)
    annotator.redo()
    person.quit()

    person.start()
    annotator.is_in(NIGHT)
    annotator.redo(2)


def _tag_all_occurrences(annotator: Annotator) -> None:
    """A term of one form, selected in the text, in both forms of the whole corpus; one step."""
    person = annotator.person
    for text in (RIVER, SCHOOL):
        annotator.go("alt+Down", text)
    annotator.select("统一购买")
    person.press("ctrl+shift+t")
    annotator.enter("Tag all occurrences")
    person.press("Tab", "space")  # Alt+G would first show its button pressed, for a tenth of a second
    annotator.choose("hzjj")
    person.settle()
    person.press("alt+r", "End")
    found = (
        Entry(SCHOOL, SCHOOL.span("统一购买"), TOGETHER),
        Entry(FIELDS, FIELDS.span("统一购买"), TOGETHER),
    )
    annotator.ledger.add(*found)

    def go() -> None:
        # The button can be pressed once all places are found.
        if person.find("Tag all occurrences"):
            person.press("ctrl+Return")
            person.settle()

    annotator.check("all occurrences", go)
    annotator.leave("Tag all occurrences")
    annotator.undo()
    annotator.redo()


def _search_and_jump(annotator: Annotator) -> None:
    """The library shows one article alone, then all; a word from the text is searched for and its place tagged."""
    person = annotator.person
    person.press("ctrl+l")
    person.type("fields")
    person.settle()
    annotator.go("ctrl+Next", FIELDS)  # below the school, where no other stands without the filter
    person.press("ctrl+l", "BackSpace")
    person.settle()
    for text in (NIGHT, RIVER):
        annotator.go("ctrl+Next", text)
    annotator.select("游泳")
    person.press("ctrl+c")
    for text in (NIGHT, FIELDS):
        annotator.go("alt+Up", text)
    person.press("ctrl+f")
    person.settle()
    person.press("ctrl+v")

    def jumped() -> bool:
        person.press("Return")
        person.settle()
        return person.title.startswith(RIVER.title)

    wait_for("the hit in the river", jumped)
    annotator.is_in(RIVER)
    person.press("Escape", "s")
    annotator.made("游泳", SERVICE)


def _compare(path: Path, annotator: Annotator) -> None:
    """Each row is reckoned from the texts and the ledger alone."""
    with path.open(encoding="utf-8-sig", newline="") as file:
        rows = list(csv.DictReader(file, strict=True))
    numbers = {text: number for number, text in enumerate(TEXTS, 1)}
    entries = sorted(
        annotator.ledger.entries, key=lambda one: (numbers[one.text], one.span.start, one.span.end, one.tag)
    )
    for row, entry in zip(rows, entries, strict=True):
        text, start, end = entry.text, entry.span.start, entry.span.end
        expected = {
            "format_version": "1",
            "article_id": str(numbers[text]),
            "article_title": text.title,
            "file": text.name,
            "tag": entry.tag.rpartition("/")[2],
            "tag_path": entry.tag,
            "start": str(start),
            "end": str(end),
            "quote": text.written[start:end],
            "quote_simplified": text.simplified[start:end],
            "quote_traditional": text.traditional[start:end],
            "note": entry.note,
            "status": "made",
        }
        assert {name: row[name] for name in expected} == expected
        assert text.written[:start].endswith(_as_read(row["context_before"]))
        assert text.written[end:].startswith(_as_read(row["context_after"]))
        assert bool(row["context_before"]) == bool(start)
        assert row["created_at"] <= row["updated_at"]
    assert len({row["annotation_id"] for row in rows}) == len(rows)
    assert len({row["annotator"] for row in rows}) == 1 and rows[0]["annotator"]


def _as_read(cell: str) -> str:
    """Without the apostrophe that keeps a spreadsheet from taking the cell for a formula."""
    return cell[1:] if cell[:1] == "'" and cell[1:2] in tuple("=+-@\t\r\n'") else cell
