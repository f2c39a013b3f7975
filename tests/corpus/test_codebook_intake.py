"""Two codebooks meet: what is the same, what differs, and what becomes of each tag."""

from __future__ import annotations

from typing import Any

import pytest

from reader.corpus.codebook_intake import Choice, Kind
from reader.corpus.codebook_rows import codebook_rows
from reader.corpus.corpus import Corpus
from reader.corpus.rows import Tag
from tests.corpus.making import dump

UUID = "0b0f0a1e-0000-4000-8000-00000000000{}"


def tag(corpus: Corpus, path: str) -> Tag:
    found = corpus.codebook.find(path)
    assert found is not None, path
    return found


def paths(corpus: Corpus) -> list[str]:
    return [one.path for one in corpus.codebook.all()]


def take(corpus: Corpus, *rows: dict[str, str], **choices: Choice) -> None:
    """Take rows in; choices are given by the path's last name."""
    numbers = {row["path"].rpartition("/")[2]: number for number, row in enumerate(rows, start=2)}
    chosen = {numbers[name]: choice for name, choice in choices.items()}
    corpus.codebook.intake.take_in(rows, chosen, name="c.csv")


def compared(corpus: Corpus, *rows: dict[str, str]) -> list[tuple[str, Kind, set[str]]]:
    found, problems = corpus.codebook.intake.compare(rows)
    assert not problems
    return [(one.row.path, one.kind, set(one.differences)) for one in found]


@pytest.fixture
def here(corpus: Corpus) -> Corpus:
    """A codebook of three tags."""
    corpus.codebook.create("甲", key="a", colour="#111111", definition="旧义", examples="旧例")
    corpus.codebook.create("甲/一", colour="#222222")
    corpus.codebook.create("乙", colour="#333333")
    return corpus


def test_new_same_and_different_rows_are_told_apart(here: Corpus) -> None:
    uuid = tag(here, "甲").uuid
    other = UUID.format(1)
    assert compared(
        here,
        {"path": "甲", "uuid": uuid, "definition": "旧义"},
        {"path": "甲/一", "uuid": other},
        {"path": "乙", "colour": "#444444", "retired": "yes"},
        {"path": "丙"},
    ) == [
        ("甲", Kind.SAME, set()),
        ("甲/一", Kind.DIFFERENT, {"uuid"}),
        ("乙", Kind.DIFFERENT, {"colour", "retired"}),
        ("丙", Kind.NEW, set()),
    ]


def test_a_tag_is_known_by_its_uuid_where_its_name_is_another(here: Corpus) -> None:
    uuid = tag(here, "甲").uuid
    row = {"path": "丁", "uuid": uuid.upper(), "definition": "新义"}
    assert compared(here, row) == [("丁", Kind.DIFFERENT, {"path", "definition"})]
    take(here, row, {"path": "丁/二"})
    assert paths(here) == ["甲", "甲/一", "甲/二", "乙"]
    assert tag(here, "甲").definition == "新义"


def test_a_codebook_turned_round_makes_no_cycle(here: Corpus) -> None:
    top, below = tag(here, "甲").uuid, tag(here, "甲/一").uuid
    take(here, {"path": "一", "uuid": below}, {"path": "一/甲", "uuid": top}, {"path": "一/甲/新"})
    assert paths(here) == ["甲", "甲/一", "甲/新", "乙"]


def test_two_themes_of_one_name_become_one_and_lose_nothing(here: Corpus) -> None:
    row = {
        "path": "甲",
        "uuid": UUID.format(1),
        "definition": "新义",
        "examples": "新例",
        "colour": "#999999",
        "key": "z",
    }
    take(here, row)
    joined = tag(here, "甲")
    assert (joined.definition, joined.examples) == ("旧义\n新义", "旧例\n新例")
    assert (joined.colour, joined.key) == ("#111111", "a")
    before = dump(here)
    take(here, row)
    assert dump(here) == before, "taken in again, it says nothing new"


def test_both_can_be_kept_and_what_is_below_goes_with_its_own(here: Corpus) -> None:
    uuid = UUID.format(1)
    take(
        here,
        {"path": "甲", "uuid": uuid, "definition": "新义", "key": "a"},
        {"path": "甲/一"},
        {"path": "甲/二"},
        甲=Choice.BOTH,
    )
    assert paths(here) == ["甲", "甲/一", "乙", "甲 (2)", "甲 (2)/一", "甲 (2)/二"]
    assert (tag(here, "甲").definition, tag(here, "甲 (2)").definition) == ("旧义", "新义")
    assert (tag(here, "甲 (2)").uuid, tag(here, "甲 (2)").key) == (uuid, None)
    take(here, {"path": "甲"}, 甲=Choice.BOTH)
    assert "甲 (3)" in paths(here)


def test_one_tag_kept_twice_gets_a_uuid_of_its_own(here: Corpus) -> None:
    row = codebook_rows([tag(here, "乙")])[0]
    take(here, row, 乙=Choice.BOTH)
    assert tag(here, "乙 (2)").uuid != tag(here, "乙").uuid


def test_what_is_skipped_stays_as_it_is(here: Corpus) -> None:
    before = codebook_rows(here.codebook.all())
    take(
        here,
        {"path": "甲", "definition": "新义"},
        {"path": "丙"},
        {"path": "丙/一"},
        {"path": "丙/一/深"},
        甲=Choice.SKIP,
        丙=Choice.SKIP,
    )
    assert codebook_rows(here.codebook.all()) == before
    take(here, {"path": "甲"}, {"path": "甲/二"}, 甲=Choice.SKIP)
    assert "甲/二" in paths(here), "below a tag that is there anyway"


def test_parents_may_stand_later_or_nowhere(corpus: Corpus) -> None:
    take(corpus, {"path": "甲/一/深"}, {"path": "乙"}, {"path": "甲", "definition": "义"})
    assert paths(corpus) == ["甲", "甲/一", "甲/一/深", "乙"]
    assert tag(corpus, "甲").definition == "义"


def test_what_stands_under_a_retired_tag_is_retired(here: Corpus) -> None:
    take(
        here, {"path": "甲", "retired": "yes", "key": "a"}, {"path": "甲/新", "retired": "no", "key": "n1"[1]}
    )
    assert [(one.path, one.retired, one.key) for one in here.codebook.all()] == [
        ("甲", True, None),
        ("甲/一", True, None),
        ("甲/新", True, None),
        ("乙", False, None),
    ]
    take(here, {"path": "乙", "retired": "no"}, {"path": "甲", "retired": "no", "key": "a"})
    assert [one.key for one in here.codebook.all() if not one.retired] == ["a", None]


def test_a_key_has_one_holder_also_within_a_file(here: Corpus) -> None:
    take(here, {"path": "乙", "key": "a"}, {"path": "丙", "key": "c"}, {"path": "丁", "key": "C"})
    keys: dict[str, Any] = {one.path: one.key for one in here.codebook.all()}
    assert keys == {"甲": "a", "甲/一": None, "乙": None, "丙": "c", "丁": None}
    assert compared(here, {"path": "乙", "key": "a"}) == [("乙", Kind.SAME, set())]


def test_an_import_is_one_step(here: Corpus) -> None:
    before = dump(here)
    take(here, {"path": "甲", "definition": "新"}, {"path": "丙/一", "examples": "例"}, 甲=Choice.BOTH)
    assert tag(here, "丙/一").examples == "例"
    here.history.undo()
    assert dump(here) == before


@pytest.mark.parametrize("order", [(0, 1, 2, 3), (3, 2, 1, 0), (1, 0, 3, 2)])
def test_two_themes_that_become_one_with_a_third_lose_nothing_either(
    here: Corpus, order: tuple[int, ...]
) -> None:
    rows = [
        {"path": "丙", "definition": "新义", "examples": "新例", "uuid": tag(here, "甲").uuid},
        {"path": "甲", "definition": "别义", "examples": "别例", "uuid": UUID.format(1)},
        {"path": "丙/子", "definition": "其一", "uuid": UUID.format(2)},
        {"path": "甲/子", "definition": "其二", "uuid": UUID.format(3)},
    ]
    take(here, *(rows[place] for place in order))
    assert paths(here) == ["甲", "甲/一", "甲/子", "乙"]
    one, below = tag(here, "甲"), tag(here, "甲/子")
    assert {"新义", "别义"} <= set(one.definition.splitlines())
    assert {"新例", "别例"} <= set(one.examples.splitlines())
    assert set(below.definition.splitlines()) == {"其一", "其二"}
