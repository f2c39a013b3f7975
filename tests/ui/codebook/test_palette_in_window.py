"""The palette over the program's own window: several tags on one passage, and a codebook that changes meanwhile."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLineEdit

from reader.corpus.corpus import Corpus
from reader.ui.codebook.palette import TagPalette
from reader.ui.window import Window
from tests.ui.driving import annotations, path_of, press, select, settle, tagged

CTRL = Qt.KeyboardModifier.ControlModifier
QUOTE = "谁都可以查"


def palette(window: Window) -> TagPalette:
    found = window.findChild(TagPalette)
    assert found is not None
    return found


def type_name(window: Window, text: str) -> None:
    palette(window).findChild(QLineEdit).setText(text)


def test_it_says_whether_it_tags_or_changes_a_tag(window: Window) -> None:
    select(window, "公告栏")
    said = []
    for key in (Qt.Key.Key_T, Qt.Key.Key_R, Qt.Key.Key_T):
        if key == Qt.Key.Key_R:
            window.desk.go_to(window.desk.annotations[0].id)
        press(window, key)
        palette = window.findChild(TagPalette)
        said.append((palette._line.placeholderText(), palette._keys.text()))
        press(window, Qt.Key.Key_Escape)
    tag, change, again = said
    assert tag == again
    assert tag[0].startswith("Tag with")
    assert change[0].startswith("Change the tag to")
    assert change[1].startswith("Enter changes the tag")


def test_several_tags_on_one_passage_without_selecting_it_again(window: Window) -> None:
    select(window, QUOTE)
    press(window, "t")
    for name in ("shuizhili", "jiaoyu"):
        type_name(window, name)
        press(window, Qt.Key.Key_Return, CTRL)
    type_name(window, "文化/馆")
    press(window, Qt.Key.Key_Return)
    assert [tag for quote, tag in tagged(window) if quote == QUOTE] == [
        "公共服务/教育",
        "文化/馆",
        "生态环境/水治理",
    ]
    assert palette(window).isHidden()
    assert window.shell.view.hasFocus()


def test_a_tag_that_another_program_removed_is_told_and_nothing_is_tagged(window: Window) -> None:
    before = annotations(window)
    select(window, QUOTE)
    press(window, "t")
    type_name(window, "jiaoyu")
    with Corpus.open(path_of(window)) as other:
        found = other.codebook.find("公共服务/教育")
        assert found is not None
        other.codebook.remove(found.id)
    press(window, Qt.Key.Key_Return)
    settle(window)
    assert "There is no tag" in window.shell.notice.text
    assert annotations(window) == before


def test_a_tag_that_another_view_retires_is_no_longer_offered(window: Window) -> None:
    select(window, QUOTE)
    press(window, "t")
    type_name(window, "jiaoyu")
    panel = window.shell.codebook
    panel.select(next(tag.id for tag in window.desk.tags.values() if tag.name == "教育"))
    panel.deeds.retire()
    settle(window)
    model = palette(window)._model
    rows = [model.index(row, 0).data() for row in range(model.rowCount())]
    assert rows == ["Create “jiaoyu”"]
