"""Keys: what is one, what a person's choice comes to, and how each is printed."""

from __future__ import annotations

import sys
from collections import Counter

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent, QKeySequence

from reader.ui.settings.keys import effective, is_sign, key_of, normal, printed, sign_of, with_keys
from reader.ui.specs import SPECS

Key, Modifier = Qt.Key, Qt.KeyboardModifier
NAMES = [spec.name for spec in SPECS]
STANDARD = {spec.name: spec.keys for spec in SPECS}
KEYS = [
    "T",
    "t",
    "Shift+T",
    "Ctrl+T",
    "Ctrl+PgDown",
    "F3",
    "?",
    "Ctrl++",
    "",
    "rubbish",
    "Ctrl+X, Ctrl+S",
    "Ctrl+",
]
OWN = st.dictionaries(st.sampled_from([*NAMES, "edit.fly"]), st.lists(st.sampled_from(KEYS), max_size=3))


def pressed(key: Key, modifiers: Modifier = Modifier.NoModifier, text: str = "") -> QKeyEvent:
    return QKeyEvent(QEvent.Type.KeyPress, key, modifiers, text)


def test_without_a_choice_every_command_has_the_keys_of_the_program() -> None:
    assert effective({}) == STANDARD


@given(OWN)
def test_no_key_means_two_things_whatever_was_chosen(own: dict[str, list[str]]) -> None:
    keys = effective(own)
    assert set(keys) == set(NAMES)
    counts = Counter(normal(key) for theirs in keys.values() for key in theirs)
    assert not [key for key, count in counts.items() if count > 1 or not key]


@given(OWN)
def test_a_choice_goes_before_what_comes_with_the_program(own: dict[str, list[str]]) -> None:
    keys = effective(own)
    chosen = {normal(key) for name in own if name in keys for key in own[name]} - {""}
    assert chosen <= {normal(key) for name in own if name in keys for key in keys[name]}


def test_what_is_no_key_counts_as_none_and_unknown_commands_are_passed_over() -> None:
    keys = effective({"tag.palette": ["nothing of the kind", "G"], "edit.fly": ["F3"]})
    assert keys["tag.palette"] == ("G",)
    assert keys["search.next"] == STANDARD["search.next"]


def test_a_key_of_the_program_that_was_given_away_is_gone_from_its_command() -> None:
    keys = effective({"article.done": ["F3"]})
    assert keys["article.done"] == ("F3",)
    assert keys["search.next"] == ()


def test_only_what_differs_is_kept() -> None:
    own = with_keys({}, "tag.palette", ["G"])
    assert own == {"tag.palette": ["G"]}
    assert with_keys(own, "tag.palette", ["T"]) == {}
    assert with_keys(own, "edit.redo", list(STANDARD["edit.redo"])) == own
    assert with_keys(own, "edit.redo", []) == {**own, "edit.redo": []}


@pytest.mark.parametrize(
    ("key", "modifiers", "text", "expected"),
    [
        (Key.Key_G, Modifier.NoModifier, "g", "G"),
        (Key.Key_G, Modifier.ShiftModifier, "G", "Shift+G"),
        (Key.Key_Question, Modifier.ShiftModifier, "?", "?"),
        (Key.Key_BraceLeft, Modifier.ShiftModifier, "{", "{"),
        (Key.Key_Plus, Modifier.ControlModifier | Modifier.ShiftModifier, "+", "Ctrl++"),
        (Key.Key_PageDown, Modifier.ControlModifier, "", "Ctrl+PgDown"),
        (Key.Key_F5, Modifier.AltModifier, "", "Alt+F5"),
        (Key.Key_5, Modifier.KeypadModifier, "5", "5"),
        (Key.Key_Backtab, Modifier.ShiftModifier, "", "Shift+Tab"),
        (Key.Key_Enter, Modifier.KeypadModifier, "", "Return"),
        (Key.Key_Shift, Modifier.ShiftModifier, "", ""),
        (Key.Key_Control, Modifier.ControlModifier, "", ""),
        (Key.Key_unknown, Modifier.NoModifier, "", ""),
    ],
)
def test_what_was_pressed(key: Key, modifiers: Modifier, text: str, expected: str) -> None:
    assert key_of(pressed(key, modifiers, text)) == expected


def test_signs_act_in_the_text_and_shift_makes_another_one_of_a_letter() -> None:
    assert [key for key in ("T", "Shift+T", "?", "F3", "Ctrl+T", "Del") if is_sign(key)] == [
        "T",
        "Shift+T",
        "?",
    ]
    assert sign_of(pressed(Key.Key_T, text="t")) == ("T",)
    assert sign_of(pressed(Key.Key_T, Modifier.ShiftModifier, "T")) == ("Shift+T", "T")
    assert sign_of(pressed(Key.Key_Question, Modifier.ShiftModifier, "?")) == ("?",)
    assert sign_of(pressed(Key.Key_T, Modifier.ControlModifier, "t")) == ()
    assert sign_of(pressed(Key.Key_F3)) == ()


@pytest.mark.skipif(sys.platform == "darwin", reason="there they are printed otherwise")
@pytest.mark.parametrize(
    ("key", "shown"),
    [
        ("Ctrl+PgDown", "Ctrl+PgDn"),
        ("Alt+Down", "Alt+↓"),
        ("Shift+F3", "Shift+F3"),
        ("Del", "Del"),
        ("Ctrl+Return", "Ctrl+Enter"),
        ("Ctrl++", "Ctrl++"),
        ("?", "?"),
        ("T", "T"),
        ("Shift+T", "Shift+T"),
    ],
)
def test_a_key_is_named_by_what_is_printed_on_it(key: str, shown: str) -> None:
    assert printed(key) == shown


def test_every_key_of_the_program_is_spelt_as_it_is_recorded() -> None:
    for spec in SPECS:
        for key in spec.keys:
            assert QKeySequence(normal(key)) == QKeySequence(key), key
            assert printed(key)
