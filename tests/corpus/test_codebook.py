"""The tree of tags: its order, its names and keys, and what goes with a tag that goes."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable
from itertools import pairwise

import pytest

from reader import messages
from reader.chinese.span import Span
from reader.corpus.codebook import COLOURS, RESERVED_KEYS
from reader.corpus.codebook_rows import codebook_rows
from reader.corpus.corpus import Corpus
from reader.corpus.progress import progress
from reader.corpus.rows import Status, Tag
from reader.corpus.tag_details import MOST_LEVELS, require_depth
from reader.errors import UserError
from reader.messages import Message
from tests.corpus.making import SENTENCE, dump, stack


def make(corpus: Corpus, path: str, **options: str) -> Tag:
    return corpus.codebook.create(path, **options)[0]


def paths(corpus: Corpus) -> list[str]:
    return [tag.path for tag in corpus.codebook.all()]


def refused(corpus: Corpus, action: Callable[[], object]) -> Message:
    """The message of a refusal that changed nothing."""
    before, steps = dump(corpus), corpus.history.next_undo()
    with pytest.raises(UserError) as caught:
        action()
    assert dump(corpus) == before
    assert corpus.history.next_undo() == steps
    return caught.value.message


def test_a_tag_is_made_with_the_themes_above_it(corpus: Corpus) -> None:
    tag, change = corpus.codebook.create(
        "农业/耕地/保护", definition=" 保护耕地。 ", colour="#AABBCC", key="G"
    )
    assert paths(corpus) == ["农业", "农业/耕地", "农业/耕地/保护"]
    assert (tag.name, tag.depth, tag.colour, tag.key) == ("保护", 2, "#aabbcc", "g")
    assert tag.definition == "保护耕地。"
    assert (change.name, change.kinds, change.facts) == ("tag.create", {"tag"}, {"tag": "农业/耕地/保护"})
    corpus.history.undo()
    assert paths(corpus) == []


def test_tags_come_parents_first_and_siblings_as_they_were_put(corpus: Corpus) -> None:
    for path in ("乙", "甲", "乙/二", "甲/一", "乙/一", "丙"):
        make(corpus, path)
    assert paths(corpus) == ["乙", "乙/二", "乙/一", "甲", "甲/一", "丙"]


def test_a_tag_is_moved_among_its_siblings_and_under_others(corpus: Corpus) -> None:
    tags = {path: make(corpus, path).id for path in ("甲", "乙", "丙", "甲/一", "甲/二")}
    corpus.codebook.move(tags["丙"], None, 0)
    assert paths(corpus) == ["丙", "甲", "甲/一", "甲/二", "乙"]
    corpus.codebook.move(tags["甲/二"], tags["甲"], 0)
    assert paths(corpus) == ["丙", "甲", "甲/二", "甲/一", "乙"]
    corpus.codebook.move(tags["甲"], tags["乙"], 99)
    assert paths(corpus) == ["丙", "乙", "乙/甲", "乙/甲/二", "乙/甲/一"]
    corpus.codebook.move(tags["甲/一"], None, -5)
    assert paths(corpus) == ["一", "丙", "乙", "乙/甲", "乙/甲/二"]
    for _ in range(4):
        corpus.history.undo()
    assert paths(corpus) == ["甲", "甲/一", "甲/二", "乙", "丙"]


def test_a_tag_cannot_come_under_itself(corpus: Corpus) -> None:
    bottom = make(corpus, "甲/乙/丙")
    middle = corpus.codebook.get(bottom.parent or 0)
    top = corpus.codebook.get(middle.parent or 0)
    for target in (top, middle, bottom):
        assert refused(corpus, lambda to=target: corpus.codebook.move(top.id, to.id, 0)) is messages.TAG_CYCLE


def test_siblings_have_different_names(corpus: Corpus) -> None:
    one, two = make(corpus, "甲/子"), make(corpus, "乙")
    assert refused(corpus, lambda: corpus.codebook.create("甲/子")) is messages.TAG_NAME_TAKEN
    assert (
        refused(corpus, lambda: corpus.codebook.update(two.id, {"name": " 甲 "})) is messages.TAG_NAME_TAKEN
    )
    other = make(corpus, "乙/子")
    assert refused(corpus, lambda: corpus.codebook.move(other.id, one.parent, 0)) is messages.TAG_NAME_TAKEN
    corpus.codebook.update(two.id, {"name": "乙"})  # its own name is free for it
    assert paths(corpus) == ["甲", "甲/子", "乙", "乙/子"]


@pytest.mark.parametrize(
    ("path", "message"),
    [
        ("", messages.TAG_NAME_EMPTY),
        ("  ", messages.TAG_NAME_EMPTY),
        ("甲//乙", messages.TAG_NAME_EMPTY),
        ("/甲", messages.TAG_NAME_EMPTY),
        ("甲/", messages.TAG_NAME_EMPTY),
    ],
)
def test_every_tag_has_a_name(corpus: Corpus, path: str, message: Message) -> None:
    assert refused(corpus, lambda: corpus.codebook.create(path)) is message


def deep(levels: int) -> str:
    return "/".join(f"t{level}" for level in range(levels))


def test_a_tag_has_a_hundred_levels_at_most(corpus: Corpus, add_text: Callable[..., int]) -> None:
    article = add_text(SENTENCE)
    for levels in (MOST_LEVELS + 1, 1500, 100_000):
        path = deep(levels)
        assert refused(corpus, lambda path=path: corpus.codebook.create(path)) is messages.TAG_TOO_DEEP
        tagging = lambda path=path: corpus.annotations.add(article, Span(0, 2), path)  # noqa: E731
        assert refused(corpus, tagging) is messages.TAG_TOO_DEEP
    assert make(corpus, deep(MOST_LEVELS)).depth == MOST_LEVELS - 1


def test_a_path_that_is_too_deep_is_told_short() -> None:
    with pytest.raises(UserError) as caught:
        require_depth(deep(1500))
    assert len(caught.value.what) < 100


def test_no_tag_is_moved_too_deep(corpus: Corpus) -> None:
    bottom = make(corpus, deep(MOST_LEVELS - 1))
    make(corpus, "甲/乙")
    top = next(tag for tag in corpus.codebook.all() if tag.path == "甲")
    assert refused(corpus, lambda: corpus.codebook.move(top.id, bottom.id, 0)) is messages.TAG_TOO_DEEP
    corpus.codebook.move(top.id, bottom.parent, 0)
    assert corpus.codebook.get(top.id).depth == MOST_LEVELS - 2


def test_a_tree_that_is_deeper_already_is_read_and_used(corpus: Corpus, add_text: Callable[..., int]) -> None:
    article, last = add_text(SENTENCE), stack(corpus, 200)
    path = corpus.codebook.path(last)
    assert path == deep(200)
    annotation, _ = corpus.annotations.add(article, Span(0, 2), path)
    assert annotation.tag == last
    assert len(corpus.codebook.all()) == 200
    assert refused(corpus, lambda: corpus.codebook.create(f"{path}/甲")) is messages.TAG_TOO_DEEP
    corpus.codebook.move(last, corpus.codebook.find(deep(150)).id, 0)  # less deep than it was
    corpus.codebook.move(last, None, 0)
    assert corpus.codebook.get(last).path == "t199"


def test_a_name_is_one_line_without_slash(corpus: Corpus) -> None:
    tag = make(corpus, " 粮食\n 安全 / a  b ")
    assert tag.path == "粮食 安全/a b"
    assert refused(corpus, lambda: corpus.codebook.update(tag.id, {"name": "a/b"})) is messages.TAG_NAME_SLASH
    assert refused(corpus, lambda: corpus.codebook.update(tag.id, {"name": None})) is messages.TAG_NAME_EMPTY


@pytest.mark.parametrize("key", [*sorted(RESERVED_KEYS), "T", "ab", "\t1\t2", "\x07", "\u200b", "İ"])
def test_a_key_is_one_sign_that_is_no_command(corpus: Corpus, key: str) -> None:
    assert refused(corpus, lambda: corpus.codebook.create("甲", key=key)) is messages.TAG_KEY_BAD


def test_a_key_belongs_to_one_tag(corpus: Corpus) -> None:
    one, two = make(corpus, "甲", key="g"), make(corpus, "乙")
    assert refused(corpus, lambda: corpus.codebook.update(two.id, {"key": "G"})) is messages.TAG_KEY_TAKEN
    corpus.codebook.update(one.id, {"key": " g "})
    corpus.codebook.update(one.id, {"key": None})
    corpus.codebook.update(two.id, {"key": "G"})
    assert [tag.key for tag in corpus.codebook.all()] == [None, "g"]
    assert make(corpus, "丙", key="中").key == "中"


def test_colours_come_again_as_seldom_as_can_be_in_the_whole_codebook(corpus: Corpus) -> None:
    for theme in range(6):
        for below in range(3):
            make(corpus, f"题{theme}/子{below}")
    counts = Counter(tag.colour for tag in corpus.codebook.all())
    assert set(counts) == set(COLOURS)
    assert set(counts.values()) == {2}


@pytest.mark.parametrize("colour", ["red", "#12345", "#1234567", "123456", "#12345g", "#123456\n"])
def test_a_colour_is_six_hexadecimal_digits(corpus: Corpus, colour: str) -> None:
    assert refused(corpus, lambda: corpus.codebook.create("甲", colour=colour)) is messages.TAG_COLOUR_BAD


def test_neighbours_made_without_a_colour_get_different_ones(corpus: Corpus) -> None:
    colours = [make(corpus, f"标签{number}").colour for number in range(len(COLOURS) + 3)]
    assert all(one != other for one, other in pairwise(colours))
    assert set(colours) == set(COLOURS)


def test_a_tag_goes_with_all_below_it_and_undo_brings_all_back(
    corpus: Corpus, add_text: Callable[..., int]
) -> None:
    article = add_text(SENTENCE)
    top = make(corpus, "甲", key="g")
    for path in ("甲", "甲/一", "甲/一/子", "甲乙", "甲 "):
        corpus.annotations.add(article, Span(0, 2), path, note="记")
    before = dump(corpus)
    change = corpus.codebook.remove(top.id)
    assert change.kinds == {"tag", "annotation"}
    assert change.articles == {article}
    assert paths(corpus) == ["甲乙"]
    assert [annotation.tag_path for annotation in corpus.annotations.all()] == ["甲乙"]
    after = dump(corpus)
    corpus.history.undo()
    assert dump(corpus) == before
    corpus.history.redo()
    assert dump(corpus) == after


def test_a_tag_counts_its_annotations(corpus: Corpus, add_text: Callable[..., int]) -> None:
    article = add_text(SENTENCE)
    for path in ("甲", "甲/一", "甲/一"):
        corpus.annotations.add(article, Span(0, 2), path)
    assert {tag.path: tag.annotations for tag in corpus.codebook.all()} == {"甲": 1, "甲/一": 2}


def test_an_unknown_tag_or_detail_is_told(corpus: Corpus) -> None:
    tag = make(corpus, "甲")
    assert refused(corpus, lambda: corpus.codebook.get(99)) is messages.TAG_MISSING
    assert refused(corpus, lambda: corpus.codebook.remove(99)) is messages.TAG_MISSING
    assert corpus.codebook.find("乙") is None
    with pytest.raises(ValueError, match="weight"):
        corpus.codebook.update(tag.id, {"weight": "1"})


def test_rows_taken_in_make_and_mend_tags_as_one_step(corpus: Corpus) -> None:
    make(corpus, "甲", key="g", definition="旧", colour="#111111")
    before = dump(corpus)
    change = corpus.codebook.merge_rows(
        [
            {"path": "甲", "definition": "新", "colour": "", "key": ""},
            {"path": "甲/一", "key": "1", "colour": "#00FF00"},
            {"path": "乙", "key": "G"},  # taken: left out
            {"path": "丙", "key": "1"},
        ],
        name="codebook.csv",
    )
    assert (change.name, change.facts) == ("codebook.import", {"file": "codebook.csv"})
    assert [(tag.path, tag.key, tag.definition) for tag in corpus.codebook.all()] == [
        ("甲", "g", "新"),
        ("甲/一", "1", ""),
        ("乙", None, ""),
        ("丙", None, ""),
    ]
    assert corpus.codebook.all()[0].colour == "#111111"
    corpus.history.undo()
    assert dump(corpus) == before


@pytest.mark.parametrize(
    "row",
    [{"path": ""}, {"path": "甲", "key": "tt"}, {"path": "乙", "key": "T"}, {"path": "甲", "colour": "red"}],
)
def test_a_row_that_does_not_do_is_named_and_none_is_taken(corpus: Corpus, row: dict[str, str]) -> None:
    make(corpus, "甲")
    rows = [{"path": "好"}, row]
    assert refused(corpus, lambda: corpus.codebook.merge_rows(rows, name="c.csv")) is messages.CODEBOOK_ROW


def test_a_codebook_taken_into_an_empty_corpus_is_the_same(corpus: Corpus) -> None:
    make(corpus, "甲/一", key="1", definition="定义，“引”\n第二行")
    make(corpus, "乙", colour="#123456")
    rows = codebook_rows(corpus.codebook.all())
    for tag in corpus.codebook.all():
        if tag.parent is None:
            corpus.codebook.remove(tag.id)
    corpus.codebook.merge_rows(rows, name="c.csv")
    assert codebook_rows(corpus.codebook.all()) == rows


def test_rows_that_say_what_is_so_already_are_no_step(corpus: Corpus) -> None:
    make(corpus, "甲", key="g")
    last = corpus.history.next_undo()
    change = corpus.codebook.merge_rows([{"path": "甲", "key": "G"}], name="c.csv")
    assert (change.id, change.kinds) == (0, frozenset())
    assert corpus.history.next_undo() == last


def test_a_retired_tag_keeps_its_annotations_and_frees_its_key(
    corpus: Corpus, add_text: Callable[..., int]
) -> None:
    article = add_text(SENTENCE)
    top = make(corpus, "甲", key="g", examples=" 例 ")
    corpus.annotations.add(article, Span(0, 2), "甲/一")
    make(corpus, "甲乙")
    before = dump(corpus)
    change = corpus.codebook.retire(top.id)
    assert (change.name, change.kinds, change.facts) == ("tag.retire", {"tag"}, {"tag": "甲"})
    assert [(tag.path, tag.retired, tag.key, tag.annotations) for tag in corpus.codebook.all()] == [
        ("甲", True, None, 0),
        ("甲/一", True, None, 1),
        ("甲乙", False, None, 0),
    ]
    assert make(corpus, "乙", key="g").key == "g"
    corpus.history.undo()
    corpus.history.undo()
    assert dump(corpus) == before


def test_what_is_brought_back_brings_what_stands_above_and_below_it(corpus: Corpus) -> None:
    for path in ("甲/一/子", "甲/二"):
        make(corpus, path)
    top, middle = (corpus.codebook.find(path) for path in ("甲", "甲/一"))
    assert top is not None
    assert middle is not None
    corpus.codebook.retire(top.id)
    corpus.codebook.bring_back(middle.id)
    assert {tag.path: tag.retired for tag in corpus.codebook.all()} == {
        "甲": False,
        "甲/一": False,
        "甲/一/子": False,
        "甲/二": True,
    }


def test_a_new_tag_or_a_key_brings_a_retired_theme_into_use(corpus: Corpus) -> None:
    top = make(corpus, "甲")
    corpus.codebook.retire(top.id)
    make(corpus, "甲/一")
    assert not corpus.codebook.get(top.id).retired
    corpus.codebook.retire(top.id)
    corpus.codebook.update(top.id, {"definition": "改"})
    assert corpus.codebook.get(top.id).retired
    corpus.codebook.update(top.id, {"key": "g"})
    assert not corpus.codebook.get(top.id).retired


def test_nothing_in_use_comes_under_a_retired_tag(corpus: Corpus) -> None:
    one, two = make(corpus, "甲"), make(corpus, "乙")
    corpus.codebook.retire(one.id)
    assert refused(corpus, lambda: corpus.codebook.move(two.id, one.id, 0)) is messages.TAG_RETIRED
    corpus.codebook.retire(two.id)
    corpus.codebook.move(two.id, one.id, 0)
    assert paths(corpus) == ["甲", "甲/乙"]


def test_colours_can_be_given_anew_so_that_siblings_differ(corpus: Corpus) -> None:
    for number in range(8):
        for below in range(8):
            make(corpus, f"题{number}/子{below}", colour="#123456")
    before = dump(corpus)
    corpus.codebook.reset_colours()
    tags = corpus.codebook.all()
    colours = {tag.id: tag.colour for tag in tags}
    for parent in (None, *(tag.id for tag in tags)):
        siblings = [tag.colour for tag in tags if tag.parent == parent]
        assert len(set(siblings)) == len(siblings)
        assert parent is None or colours[parent] not in siblings
    corpus.history.undo()
    assert dump(corpus) == before


def test_of_many_siblings_neighbours_differ(corpus: Corpus) -> None:
    for number in range(40):
        make(corpus, f"题/子{number}")
    corpus.codebook.reset_colours()
    colours = [tag.colour for tag in corpus.codebook.all()]
    assert all(one != other for one, other in pairwise(colours))


def test_annotations_are_counted_by_annotator(corpus: Corpus, add_text: Callable[..., int]) -> None:
    article = add_text(SENTENCE)
    for who, path in (("林", "甲"), ("王", "甲"), ("王", "甲/一"), ("李", "乙")):
        corpus.annotations.add(article, Span(0, 2), path, annotator=who)
    top = corpus.codebook.find("甲")
    assert top is not None
    assert corpus.codebook.annotators([top.id]) == {"林": 1, "王": 1}
    family = [tag.id for tag in corpus.codebook.family(top.id)]
    assert corpus.codebook.annotators(family) == {"王": 2, "林": 1}


def test_what_was_rejected_is_counted_apart(corpus: Corpus, add_text: Callable[..., int]) -> None:
    article = add_text(SENTENCE)
    made = [
        corpus.annotations.add(article, Span(place, place + 1), "甲", annotator=who)[0].id
        for place, who in ((0, "林"), (2, "王"), (4, "王"))
    ]
    corpus.annotations.add_part(made[0], Span(6, 7))  # a passage with gaps is one

    def counts() -> list[tuple[int, int]]:
        """As each way of reading a tag has them, which must not differ."""
        (tag,) = corpus.codebook.all()
        assert tag == corpus.codebook.get(tag.id) == corpus.codebook.find("甲")
        return [(tag.annotations, tag.rejected)]

    assert counts() == [(3, 0)]
    corpus.annotations.set_status(made[:2], Status.REJECTED)
    assert counts() == [(1, 2)]
    (tag,) = corpus.codebook.all()
    assert corpus.codebook.annotators([tag.id]) == {"王": 1}
    assert [one.annotations for one in progress(corpus).tags] == [tag.annotations]
    corpus.history.undo()
    assert counts() == [(3, 0)]


def test_what_others_rejected_is_counted_at_once(corpus: Corpus, add_text: Callable[..., int]) -> None:
    number = corpus.annotations.add(add_text(SENTENCE), Span(0, 2), "甲")[0].id
    with Corpus.open(corpus.path, readonly=True) as other:
        assert [tag.rejected for tag in other.codebook.all()] == [0]
        corpus.annotations.set_status([number], Status.REJECTED)
        assert [tag.rejected for tag in other.codebook.all()] == [1]
        corpus.annotations.set_status([number], Status.ACCEPTED)
        assert [tag.rejected for tag in other.codebook.all()] == [0]


def test_a_step_that_is_taken_back_leaves_no_count_behind(
    corpus: Corpus, add_text: Callable[..., int]
) -> None:
    number = corpus.annotations.add(add_text(SENTENCE), Span(0, 2), "甲")[0].id
    with pytest.raises(ZeroDivisionError), corpus.changes.step("annotation.status") as recorder:
        recorder.update("annotation", number, {"status": "rejected"})
        assert [tag.rejected for tag in corpus.codebook.all()] == [1]
        raise ZeroDivisionError
    assert [tag.rejected for tag in corpus.codebook.all()] == [0]


def test_a_new_tag_gets_a_colour_that_no_sibling_has(corpus: Corpus) -> None:
    make(corpus, "题/一")
    for number in range(len(COLOURS) - 1):
        make(corpus, f"别{number}")
    make(corpus, "题/二")
    colours = {tag.path: tag.colour for tag in corpus.codebook.all()}
    assert colours["题/一"] != colours["题/二"]
