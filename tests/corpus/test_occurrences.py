"""Places of terms in a corpus: found exactly, tagged as one step, taken back as one; what changed meanwhile is told."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from pathlib import Path

import pytest

from reader import messages
from reader.chinese.script import Standard
from reader.chinese.span import Span
from reader.corpus import occurrence_writing, occurrences
from reader.corpus.corpus import Corpus
from reader.corpus.occurrence_writing import tag_all
from reader.corpus.occurrences import Found, Occurrence, Occurrences, Outcome, Request, Rule, chosen
from reader.corpus.rows import Origin, Status
from reader.errors import UserError
from tests.corpus.making import dump, make_file

FIRST = "村里的账本\n坚持改革开放，谈到改革。干部下乡之后，账本公开。\n"
SECOND = "鄉裡的賬本\n堅持改革開放。幹部下鄉之後，皇后大道的賬本公開。\n"


@pytest.fixture
def corpus(tmp_path: Path) -> Iterator[Corpus]:
    with Corpus.create(tmp_path / "c.duizhao", annotator="Li") as opened:
        opened.articles.add([make_file(FIRST, name="a.txt", date="2024-05-01")])
        opened.articles.add([make_file(SECOND, name="b.txt")])
        opened.codebook.create("政策/改革")
        opened.history.forget()
        yield opened


def find(corpus: Corpus, *rules: Rule, **options: object) -> list[Occurrence]:
    request = Request(rules=rules, **options)  # type: ignore[arg-type]
    return [one for found in Occurrences(corpus).find(request) for one in found.occurrences]


def tag(corpus: Corpus, places: Sequence[Occurrence], *rules: Rule, **options: object) -> Outcome:
    request = Request(rules=rules, **options)  # type: ignore[arg-type]
    *_, last = tag_all(corpus, request, chosen(places))
    assert last.outcome is not None
    return last.outcome


def texts(corpus: Corpus, places: Sequence[Occurrence]) -> list[str]:
    return [corpus.articles.body(one.article)[one.start : one.end] for one in places]


REFORM = (Rule("改革", "政策/改革"), Rule("改革开放", "政策/改革"))


def test_places_are_found_in_both_scripts_and_in_the_order_of_the_articles(corpus: Corpus) -> None:
    places = find(corpus, *REFORM)
    assert texts(corpus, places) == ["改革开放", "改革", "改革開放"]
    assert [one.article for one in places] == [1, 1, 2]
    assert [one.rule for one in places] == [1, 0, 1]


def test_where_and_how_can_be_chosen(corpus: Corpus) -> None:
    assert len(find(corpus, *REFORM, articles=frozenset([2]))) == 1
    assert find(corpus, *REFORM, articles=frozenset()) == []
    assert texts(corpus, find(corpus, Rule("改革開放"), same_script=True)) == ["改革開放"]
    assert len(find(corpus, Rule("改革"))) == 3
    assert len(find(corpus, Rule("改革"), whole_words=True)) == 1


def test_what_may_be_another_word_is_doubtful(corpus: Corpus) -> None:
    places = find(corpus, Rule("後"), articles=frozenset([2]))
    assert [(text, one.doubtful) for text, one in zip(texts(corpus, places), places, strict=True)] == [
        ("後", False),
        ("后", True),
    ]


@pytest.mark.parametrize("terms", [(), ("",), (" ", "\n")])
def test_no_term_is_an_error_in_words(corpus: Corpus, terms: tuple[str, ...]) -> None:
    with pytest.raises(UserError) as error:
        find(corpus, *(Rule(term, "A") for term in terms))
    assert error.value.message is messages.TERMS_EMPTY


def test_lines_stop_where_they_are_to_and_counts_do_not(
    corpus: Corpus, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(occurrences, "_SECONDS", 0.0)
    pieces: list[Found] = list(
        Occurrences(corpus).find(Request(rules=(Rule("账"), Rule("改"))), lines=2, around=3)
    )
    lines = [line for piece in pieces for line in piece.lines]
    assert len(pieces) > 2
    assert sum(len(piece.occurrences) for piece in pieces) == 7
    assert [(line.number, line.left, line.match, line.right) for line in lines] == [
        (0, "村里的", "账", "本\n坚"),
        (1, "\n坚持", "改", "革开放"),
    ]
    heads = {number: head for piece in pieces for number, head in piece.heads.items()}
    assert heads[1].date == "2024-05-01"
    assert (pieces[-1].seen, pieces[-1].total) == (2, 2)


@pytest.mark.parametrize("terms", [("账本",), (".",), ("账本", *(f"甲{n}" for n in range(20)))])
def test_the_index_only_proposes(corpus: Corpus, terms: tuple[str, ...]) -> None:
    corpus.articles.add([make_file("a.b\n无关", name="c.txt")])
    expected = sum(
        corpus.articles.body(n).count(form)
        for n in (1, 2, 3)
        for form in {terms[0], terms[0].replace("账", "賬")}
    )
    assert len(find(corpus, *(Rule(term) for term in terms))) == expected > 0


def test_all_are_tagged_as_one_step_with_both_forms_and_where_they_come_from(corpus: Corpus) -> None:
    places = find(corpus, *REFORM)
    before = dump(corpus)
    outcome = tag(corpus, places, *REFORM)
    assert (outcome.made, outcome.gone, outcome.tagged) == (3, 0, 0)
    assert outcome.change is not None
    assert outcome.change.articles == {1, 2}
    assert outcome.change.kinds == {"annotation"}
    made = corpus.annotations.all()
    for one, place in zip(made, places, strict=True):
        assert (one.start, one.end, one.article) == (place.start, place.end, place.article)
        simplified, traditional = corpus.forms.quotes(one.article, one.span, corpus.settings.standard)
        assert (one.quote_simplified, one.quote_traditional) == (simplified, traditional)
        assert one.quote == one.span.of(corpus.articles.body(one.article))
        assert (one.prefix, one.suffix) == one.span.context(corpus.articles.body(one.article), 32)
        assert (one.annotator, one.status, one.origin) == ("Li", Status.MADE, Origin.SEARCH)
    assert len({one.uuid for one in made}) == 3
    after = dump(corpus)
    corpus.history.undo()
    assert dump(corpus) == before
    corpus.history.redo()
    assert dump(corpus) == after
    assert corpus.history.next_redo() is None


def test_they_are_the_rows_that_tagging_by_hand_would_write(corpus: Corpus) -> None:
    place = find(corpus, REFORM[0])[-1]
    tag(corpus, [place], REFORM[0])
    (one,) = corpus.annotations.all()
    corpus.history.undo()
    corpus.annotations.add(place.article, Span(place.start, place.end), "政策/改革", origin=Origin.SEARCH)
    (other,) = corpus.annotations.all()
    for name in set(type(one).__slots__) - {"id", "uuid", "created_at", "updated_at"}:
        assert getattr(one, name) == getattr(other, name), name


def test_a_list_gives_each_term_its_tag_and_makes_those_that_are_new(corpus: Corpus) -> None:
    (known,) = [one.id for one in corpus.codebook.all() if one.path == "政策/改革"]
    rules = (
        Rule("改革开放", known),
        Rule("账本", "财务/账本"),
        Rule("賬本", "财务"),
        Rule("账本", "财务/账本"),
    )
    outcome = tag(corpus, find(corpus, *rules), *rules)
    told = sorted((one.article, one.quote, one.tag_path) for one in corpus.annotations.all())
    assert told == sorted(
        [(1, "改革开放", "政策/改革"), (2, "改革開放", "政策/改革")]
        + [(1, "账本", path) for path in ("财务", "财务/账本") for _ in range(2)]
        + [(2, "賬本", path) for path in ("财务", "财务/账本") for _ in range(2)]
    )
    assert outcome.change is not None
    assert outcome.change.name == "annotation.add_listed"
    corpus.history.undo()
    assert [one.path for one in corpus.codebook.all()] == ["政策", "政策/改革"]
    assert corpus.annotations.count() == 0


def test_what_has_the_tag_is_left_out_as_far_as_one_wants(corpus: Corpus) -> None:
    place = find(corpus, *REFORM)[0]
    corpus.annotations.add(1, Span(place.start, place.end), "政策/改革")
    assert texts(corpus, find(corpus, *REFORM)) == ["改革", "改革開放"]
    assert len(find(corpus, *REFORM, skip_tagged=False)) == 3
    inner = (Rule("改革", "政策/改革"),)
    assert len(find(corpus, *inner)) == 3
    assert texts(corpus, find(corpus, *inner, skip_inside=True)) == ["改革", "改革"]
    assert len(find(corpus, Rule("改革开放", "别的"))) == 2
    pieces = list(Occurrences(corpus).find(Request(rules=REFORM)))
    assert sum(piece.left_out for piece in pieces) == 1


def test_what_was_tagged_since_the_preview_is_left_out_and_told(corpus: Corpus) -> None:
    places = find(corpus, *REFORM)
    corpus.annotations.add(1, Span(places[0].start, places[0].end), "政策/改革")
    outcome = tag(corpus, places, *REFORM)
    assert (outcome.made, outcome.gone, outcome.tagged) == (2, 0, 1)
    again = tag(corpus, places, *REFORM)
    assert (again.change, again.made, again.tagged) == (None, 0, 3)
    assert tag(corpus, places, *REFORM, skip_tagged=False).made == 3


def test_an_article_that_is_gone_since_the_preview_is_left_out_and_told(corpus: Corpus) -> None:
    places = find(corpus, *REFORM)
    corpus.articles.remove([1])
    outcome = tag(corpus, places, *REFORM)
    assert (outcome.made, outcome.gone, outcome.tagged) == (1, 2, 0)


def test_a_place_that_does_not_read_so_is_left_out_and_told(corpus: Corpus) -> None:
    places = [Occurrence(1, 0, 2, 0), Occurrence(1, 10_000, 10_002, 0), Occurrence(77, 0, 2, 0)]
    outcome = tag(corpus, [*places, *find(corpus, Rule("改革"))], Rule("改革", "A"))
    assert (outcome.made, outcome.gone) == (3, 3)


def test_a_tag_that_is_gone_or_was_never_chosen_is_an_error_and_nothing_is_written(corpus: Corpus) -> None:
    places = find(corpus, REFORM[0])
    before = dump(corpus)
    for rule, message in (
        (Rule("改革", 99), messages.TAG_MISSING),
        (Rule("改革"), messages.TERM_WITHOUT_TAG),
    ):
        with pytest.raises(UserError) as error:
            tag(corpus, places, rule)
        assert error.value.message is message
    with pytest.raises(UserError):
        tag(corpus, places, Rule("改革", "A//B"))
    assert dump(corpus) == before
    assert corpus.history.next_undo() is None


def test_who_stops_before_the_end_has_changed_nothing(
    corpus: Corpus, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(occurrence_writing, "_ROWS", 1)
    places = find(corpus, *REFORM)
    before = dump(corpus)
    steps = tag_all(corpus, Request(rules=REFORM), chosen(places))
    assert (next(steps).done, next(steps).done) == (1, 2)
    steps.close()  # type: ignore[attr-defined]
    assert dump(corpus) == before
    assert corpus.history.next_undo() is None
    assert tag(corpus, places, *REFORM).made == 3


def test_what_is_written_meanwhile_holds_for_the_rows_too(
    corpus: Corpus, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Another standard, an article removed and a tag made between two pieces."""
    monkeypatch.setattr(occurrence_writing, "_ROWS", 1)
    rules = (Rule("里", "A"), Rule("改革", "A"))
    steps = tag_all(corpus, Request(rules=rules), chosen(find(corpus, *rules)))
    next(steps)
    corpus.set_standard(Standard.S2TWP)
    corpus.articles.remove([2])
    corpus.codebook.create("A")
    *_, last = steps
    assert last.outcome is not None
    assert (last.outcome.made, last.outcome.gone) == (3, 2)
    for one in corpus.annotations.all():
        quotes = corpus.forms.quotes(one.article, one.span, Standard.S2TWP)
        assert (one.quote_simplified, one.quote_traditional) == quotes
    assert {one.path for one in corpus.codebook.all()} == {"政策", "政策/改革", "A"}


def test_a_proposal_and_a_note_can_be_written(corpus: Corpus) -> None:
    request = Request(rules=REFORM)
    *_, _ = tag_all(corpus, request, chosen(find(corpus, *REFORM)), note="查", status=Status.PROPOSED)
    assert {(one.note, one.status) for one in corpus.annotations.all()} == {("查", Status.PROPOSED)}


def test_thousands_in_one_article_are_one_step(corpus: Corpus) -> None:
    corpus.articles.add([make_file("的" * 5000 + "。\n", name="d.txt")])
    rule = Rule("的", "虚词")
    places = find(corpus, rule)
    assert len(places) == 5003
    assert tag(corpus, places, rule).made == 5003
    assert corpus.annotations.count() == 5003
    corpus.history.undo()
    assert corpus.annotations.count() == 0
