"""What the desk shows follows the corpus, step by step, though it reads only what a step touched."""

from __future__ import annotations

import random
from dataclasses import astuple

import pytest

from reader.chinese.span import Span
from reader.corpus.annotations import Annotations
from reader.corpus.corpus import Corpus
from reader.corpus.rows import Annotation
from reader.ui.codebook.annotation_model import AnnotationRole
from reader.ui.desk.drawn import mark_of
from reader.ui.window import Window
from tests.ui.driving import LEDGER, annotations, body, path_of, press, redo, run, select, settle, undo


def listed(window: Window) -> list[Annotation]:
    """The annotations in the list beside the text, in its order."""
    model = window.shell.annotations._list.model()
    return [model.index(row, 0).data(AnnotationRole.ANNOTATION) for row in range(model.rowCount())]


def marked(window: Window) -> set[tuple[object, ...]]:
    """The marks on the page."""
    page = window.shell.view.page
    assert page is not None
    everywhere = page.scene.marks.over(Span(0, len(body(window))))
    return {astuple(mark) for mark in everywhere}


def counted(window: Window) -> int:
    """The annotations of all tags, as the codebook shows them."""
    return sum(tag.annotations for tag in window.shell.codebook._model.tags())


def assert_in_step(window: Window) -> None:
    there = annotations(window)
    assert window.desk.annotations == there
    assert listed(window) == there
    assert marked(window) == {astuple(mark_of(annotation, window.desk.tags)) for annotation in there}
    assert counted(window) == len(there)


def test_every_view_follows_every_kind_of_step(window: Window) -> None:
    chance = random.Random(3)
    length = len(body(window))
    assert_in_step(window)
    for number in range(60):
        desk = window.desk
        start = chance.randrange(length - 20)
        some = chance.choice(desk.annotations).id if desk.annotations else 0
        match number % 10:
            case 0 | 1 | 2 | 5:
                window.shell.view.select(Span(start, start + chance.randrange(1, 20)))
                desk.tag(chance.choice([*desk.tags, "新的主题/一个"]))
            case 3:
                seen = next((one.note for one in desk.annotations if one.id == some), "")
                desk.acts.set_note(some, f"note {number}", seen)
            case 4:
                desk.acts.retag([some], chance.choice(list(desk.tags)))
            case 6:
                desk.acts.remove([some])
            case 7 | 8:
                undo(window)
            case 9:
                redo(window)
        settle(window)
        assert_in_step(window)


def test_steps_that_come_faster_than_they_are_told_are_all_shown(window: Window) -> None:
    for start in range(20, 60, 4):
        window.shell.view.select(Span(start, start + 9))
        window.desk.tag(1)
        if start % 8 == 0:
            window.desk.acts.remove([window.desk.annotations[0].id])
    settle(window)
    assert_in_step(window)


def test_what_another_program_tagged_is_shown_with_the_next_step(window: Window) -> None:
    with Corpus.open(path_of(window)) as other:
        other.annotations.add(1, Span(3, 9), "生态环境")
        other.annotations.remove(1)
        other.annotations.add(1, Span(4, 9), "生态环境")
    select(window, LEDGER)
    press(window, "e")
    assert_in_step(window)


def test_a_tag_reads_its_own_annotation_only(window: Window, monkeypatch: pytest.MonkeyPatch) -> None:
    def refuse(self: Annotations, article: int) -> list[Annotation]:
        raise AssertionError("all annotations of the article were read")

    monkeypatch.setattr(Annotations, "for_article", refuse)
    select(window, "都写在公告栏上")
    press(window, "e")
    run(window, "edit.undo")
    run(window, "edit.redo")
    monkeypatch.undo()
    assert_in_step(window)
