"""Sentences for people: each can be filled in, and each step of the history has a name."""

from __future__ import annotations

import ast
import codecs
import string
from pathlib import Path

import pytest
from PySide6.QtCore import QTranslator
from PySide6.QtWidgets import QApplication

from reader import messages
from reader.corpus.rows import Change
from reader.errors import UserError
from reader.messages import Message, Phrase
from reader.ui import wording

READER = Path(messages.__file__).parents[1]
MESSAGES = {name: value for name, value in vars(messages).items() if isinstance(value, Message)}


def fields(template: str) -> set[str]:
    return {field for _, field, _, _ in string.Formatter().parse(template) if field is not None}


def calls(folder: Path, name: str) -> list[tuple[str, ast.Call]]:
    """Every call of a function or method of this name, with where it stands."""
    found = []
    for path in sorted(folder.rglob("*.py")):
        for node in ast.walk(ast.parse(path.read_text("utf-8"))):
            called = getattr(node, "func", None)
            if isinstance(node, ast.Call) and name in (
                getattr(called, "attr", None),
                getattr(called, "id", None),
            ):
                found.append((f"{path.name}:{node.lineno}", node))
    return found


def change(name: str, /, **facts: str) -> Change:
    return Change(
        id=1,
        name=name,
        facts=facts,
        annotator="",
        made_at="",
        kinds=frozenset(),
        articles=frozenset(),
    )


def test_every_error_is_raised_with_the_facts_that_its_sentences_need() -> None:
    for where, call in calls(READER, "UserError"):
        if not (call.args and isinstance(call.args[0], ast.Attribute)):
            continue
        name = call.args[0].attr
        if name not in MESSAGES:  # `place.message`: whoever made it knows what it needs
            continue
        given = {keyword.arg for keyword in call.keywords}
        if None not in given:
            assert fields("".join(MESSAGES[name])) <= given, f"{where}: {name}"


def test_every_sentence_is_said_somewhere() -> None:
    source = "\n".join(path.read_text("utf-8") for path in READER.rglob("*.py"))
    assert [name for name in MESSAGES if f"messages.{name}" not in source] == []


@pytest.mark.parametrize("name", sorted(MESSAGES))
def test_every_error_can_be_told(name: str) -> None:
    message = MESSAGES[name]
    facts = {field: f"‹{field}›" for field in fields("".join(message))}
    error = UserError(message, **facts)
    told = wording.sentence(error)
    assert "{" not in told
    for fact in facts.values():
        assert fact in told
    assert told.startswith(error.what)
    assert wording.what_happened(error)


def test_braces_in_a_fact_are_no_fields() -> None:
    error = UserError(messages.QUERY_QUOTE_OPEN, query='{0} {x} "')
    assert '{0} {x} "' in wording.sentence(error)


def test_an_error_within_an_error_is_told_in_words() -> None:
    inner = UserError(messages.TAG_NAME_EMPTY)
    outer = UserError(messages.CODEBOOK_ROW, row=3, path="a.csv", reason=inner)
    assert "A tag needs a name." in wording.sentence(outer)


def test_a_phrase_within_an_error_is_told_in_the_language(qapp: QApplication) -> None:
    class Marks(QTranslator):
        def translate(self, context: str, text: str, *_: object) -> str:
            return f"‹{text}›" if context in ("messages", "findings") else ""

        def isEmpty(self) -> bool:
            return False

    marks, reason = Marks(), Phrase("{column} has a value that it cannot have", column="tag.name")
    error = UserError(messages.CORPUS_DAMAGED, path="c.duizhao", reason=reason)
    assert wording.what_happened(error) == "c.duizhao is damaged: tag.name has a value that it cannot have."
    qapp.installTranslator(marks)
    try:
        told = wording.what_happened(error)
    finally:
        qapp.removeTranslator(marks)
    assert told == "‹c.duizhao is damaged: ‹tag.name has a value that it cannot have›.›"


#: What `Annotations._step_on` notes of each step.
ON_ANNOTATIONS = {"tag", "quote", "count"}


def step_names() -> dict[str, set[str]]:
    """Each step that a room below writes, with the facts that it notes."""
    names: dict[str, set[str]] = {}
    given = [(where, call, set[str]()) for where, call in calls(READER / "corpus", "step")]
    given += [(where, call, ON_ANNOTATIONS) for where, call in calls(READER / "corpus", "_step_on")]
    for where, call, noted in given:
        assert call.args, where
        facts = noted | {str(keyword.arg) for keyword in call.keywords} - {"into"}
        first = call.args[0]
        if isinstance(first, ast.Constant):
            values = [first.value]
        else:  # annotations: a variable that is set to one of several names
            assert isinstance(first, ast.Name), where
            source = (READER / "corpus" / where.split(":")[0]).read_text("utf-8")
            values = [
                node.value.value
                for node in ast.walk(ast.parse(source))
                if isinstance(node, ast.Assign)
                and isinstance(node.value, ast.Constant)
                and [getattr(target, "id", None) for target in node.targets] == [first.id]
            ]
        for value in values:
            names.setdefault(str(value), set()).update(facts)
    return names


def test_every_step_of_the_history_has_a_name_and_every_name_a_step() -> None:
    assert set(step_names()) == set(wording._STEPS)


def test_the_name_of_a_step_needs_no_fact_that_is_not_noted() -> None:
    for name, facts in step_names().items():
        assert fields(wording._STEPS[name]) <= facts, name
        told = wording.step_name(change(name, **dict.fromkeys(facts, "‹›")))
        assert "{" not in told
        assert "…" not in told


def test_a_step_of_an_older_or_newer_program_is_told_as_well_as_can_be() -> None:
    assert wording.step_name(change("annotation.add", tag="甲")) == "Tag “…” with 甲"
    assert wording.step_name(change("tag.fly")) == "tag.fly"


@pytest.mark.parametrize(
    ("encoding", "shown"),
    [("utf-8", "UTF-8"), ("gb18030", "GB18030"), ("big5hkscs", "Big5-HKSCS"), ("utf-16-le", "UTF-16-LE")],
)
def test_encodings_are_called_as_people_know_them(encoding: str, shown: str) -> None:
    assert wording.encoding_name(encoding) == shown
    assert codecs.lookup(shown) == codecs.lookup(encoding)
