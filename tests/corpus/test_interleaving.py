"""Another side writes just before a step begins: what was read before does not count, and nothing is lost or astray."""

from __future__ import annotations

import shutil
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from pathlib import Path

import pytest

from reader.chinese.script import Standard
from reader.chinese.span import Span
from reader.corpus import checking, reviving
from reader.corpus.corpus import Corpus
from reader.corpus.occurrence_writing import tag_all
from reader.corpus.occurrences import Occurrences, Request, Rule, chosen
from reader.corpus.rows import State, Status
from reader.errors import UserError
from tests.corpus.pages import PAGE, take
from tests.corpus.plans import plan_of, prepared, without_line

Act = Callable[[Corpus], object]


def clean(corpus: Corpus) -> None:
    """Clean a file by a plan of which a person dropped a line."""
    plan = without_line(plan_of(corpus, 2), PAGE.index("大家听，念完"))
    corpus.recleaning.clean(2, prepared(plan))


BODY = "第一段说水价里的事。\n第二段说学校里的事。\n第三段说路。\n"


@pytest.fixture(scope="module")
def template(tmp_path_factory: pytest.TempPathFactory) -> Path:
    path = tmp_path_factory.mktemp("interleaving") / "c.duizhao"
    with Corpus.create(path, annotator="Li") as corpus:
        take(corpus, BODY, name="a.txt", whole=True)
        take(corpus, PAGE, name="b.txt")
        corpus.annotations.add(1, Span(2, 14), "水")
        corpus.annotations.add(2, Span(2, 9), "水")
        corpus.codebook.create("路")
        corpus.pins.add("价", "價", Standard.S2T, article=1)
        corpus.saved_searches.save("甲", "水")
        corpus.terms.add(["水价"])
    return path


@contextmanager
def before_the_next_write(corpus: Corpus, act: Act) -> Iterator[None]:
    """Let another program act when this one has read what it wants and is about to write."""
    acts = [act]

    def look(statement: str) -> None:
        if statement.startswith("BEGIN IMMEDIATE") and acts:
            with Corpus.open(corpus.path, annotator="Wang") as other:
                acts.pop()(other)

    corpus.db.conn.set_trace_callback(look)
    try:
        yield
    finally:
        corpus.db.conn.set_trace_callback(None)
        assert not acts, "it wrote nothing"


def tag_everywhere(corpus: Corpus) -> None:
    request = Request(rules=(Rule("价", tag_named(corpus, "水")),))
    places = [one for found in Occurrences(corpus).find(request) for one in found.occurrences]
    for _ in tag_all(corpus, request, chosen(places)):
        pass


def tag_named(corpus: Corpus, path: str) -> int:
    found = corpus.codebook.find(path)
    assert found is not None
    return found.id


THEIRS: dict[str, Act] = {
    "tags": lambda corpus: corpus.annotations.add(corpus.articles.all()[0].id, Span(4, 6), "别的"),
    "splits": lambda corpus: corpus.recutting.split(1, BODY.index("第三")),
    "merges": lambda corpus: corpus.recutting.merge_with_next(2),
    "removes": lambda corpus: corpus.articles.remove([1]),
    "cleans": clean,
    "retags": lambda corpus: corpus.codebook.joining.merge(1, corpus.codebook.create("学校")[0].id),
    "moves": lambda corpus: corpus.annotations.update(1, span=Span(15, 18)),
    "adds a part": lambda corpus: corpus.annotations.add_part(1, Span(20, 22)),
    "removes a tag": lambda corpus: corpus.codebook.remove(tag_named(corpus, "路")),
    "removes all tags": lambda corpus: [corpus.codebook.remove(1), corpus.codebook.remove(2)],
    "removes an annotation": lambda corpus: corpus.annotations.remove(1),
    "removes a decision": lambda corpus: corpus.pins.remove(1),
    "removes a search": lambda corpus: corpus.saved_searches.remove(1),
    "removes a term": lambda corpus: corpus.terms.remove(["水价"]),
    "decides otherwise": lambda corpus: corpus.pins.add("里", "裡", Standard.S2T),
    "decides again": lambda corpus: corpus.pins.add("价", "价", Standard.S2T, article=1),
    "takes all back": lambda corpus: corpus.history.go_to(0),
}
OURS: dict[str, Act] = {
    "tags": lambda corpus: corpus.annotations.add(1, Span(22, 28), "路"),
    "tags by number": lambda corpus: corpus.annotations.add(1, Span(22, 28), 2),
    "tags everywhere": tag_everywhere,
    "moves": lambda corpus: corpus.annotations.update(1, span=Span(22, 28)),
    "notes": lambda corpus: corpus.annotations.update(1, note="记"),
    "retags one": lambda corpus: corpus.annotations.update(1, tag=2),
    "retags": lambda corpus: corpus.annotations.retag([1, 2], 2),
    "judges": lambda corpus: corpus.annotations.set_status([1], Status.ACCEPTED),
    "removes an annotation": lambda corpus: corpus.annotations.remove(1),
    "adds a part": lambda corpus: corpus.annotations.add_part(1, Span(24, 26)),
    "splits": lambda corpus: corpus.recutting.split(1, BODY.index("第二")),
    "merges": lambda corpus: corpus.recutting.merge([2, 3]),
    "cleans": clean,
    "cleans the other": lambda corpus: corpus.recleaning.clean(1, automatic=True),
    "removes articles": lambda corpus: corpus.articles.remove([1, 2]),
    "reads": lambda corpus: corpus.articles.set_state(1, State.DONE),
    "corrects": lambda corpus: corpus.details.edit(1, {"title": "别的题目"}),
    "changes a tag": lambda corpus: corpus.codebook.update(2, {"name": "桥"}),
    "moves a tag": lambda corpus: corpus.codebook.move(2, 1, 0),
    "removes a tag": lambda corpus: corpus.codebook.remove(2),
    "retires a tag": lambda corpus: corpus.codebook.retire(2),
    "brings a tag back": lambda corpus: corpus.codebook.bring_back(2),
    "merges tags": lambda corpus: corpus.codebook.joining.merge(2, 1),
    "moves annotations": lambda corpus: corpus.codebook.joining.move_annotations(1, 2, [1]),
    "makes a tag below": lambda corpus: corpus.codebook.create("路/桥"),
    "colours": lambda corpus: corpus.codebook.reset_colours(),
    "decides": lambda corpus: corpus.pins.add("里", "哩", Standard.S2T, article=1),
    "decides for a place": lambda corpus: corpus.pins.add("里", "哩", Standard.S2T, article=1, start=6),
    "takes a decision back": lambda corpus: corpus.pins.remove(1),
    "removes a search": lambda corpus: corpus.saved_searches.remove(1),
    "keeps a search": lambda corpus: corpus.saved_searches.save("乙", "水"),
    "removes a term": lambda corpus: corpus.terms.remove(["水价"]),
    "takes a step back": lambda corpus: reviving.back(corpus, corpus.history.latest()[-4].id),
    "chooses a standard": lambda corpus: corpus.set_standard(Standard.S2TW),
}


@pytest.mark.parametrize("ours", OURS)
def test_what_others_did_just_before_is_known(template: Path, tmp_path: Path, ours: str) -> None:
    for number, theirs in enumerate(THEIRS):
        path = Path(shutil.copy(template, tmp_path / f"{number}.duizhao"))
        with Corpus.open(path, annotator="Li") as corpus:
            with suppress(UserError), before_the_next_write(corpus, THEIRS[theirs]):
                OURS[ours](corpus)
            assert checking.check(corpus, thorough=True) == [], theirs
            hidden = corpus.db.execute(
                "SELECT count(*) FROM annotation AS n JOIN article AS a ON a.id = n.article WHERE a.removed = 1"
            ).fetchone()
            assert hidden == (0,), f"an annotation that nobody sees any more: {theirs}"
            if theirs == "tags" and ours != "removes articles":
                assert "Wang" in {one.annotator for one in corpus.annotations.all()}
            corpus.history.go_to(0)
            assert checking.check(corpus) == [], theirs
