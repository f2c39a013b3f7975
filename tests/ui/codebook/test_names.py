"""What brings codebooks in and out has one name, wherever it stands, in every language."""

from __future__ import annotations

from pathlib import Path

import pytest

from reader.ui import choosing
from reader.ui.actions import plain
from reader.ui.codebook.menu import TagMenu
from reader.ui.languages import Language
from tests.ui.conftest import Start
from tests.ui.test_languages import SPOKEN, Speak, speak

__all__ = ["speak"]  # a fixture


@pytest.mark.parametrize("language", SPOKEN)
def test_menus_and_dialogs_call_import_and_export_by_the_same_words(
    start: Start, corpus_path: Path, speak: Speak, language: Language, monkeypatch: pytest.MonkeyPatch
) -> None:
    speak(language)
    window = start(corpus_path)
    titles: list[str] = []

    def ask(parent: object, title: str, *rest: object) -> str:
        titles.append(title)
        return ""

    monkeypatch.setattr(choosing, "open_file", ask)
    monkeypatch.setattr(choosing, "save_file", ask)
    menu = window.shell.codebook.findChild(TagMenu)
    assert menu is not None
    menu.prepare(None, any_tag=True)
    importing, exporting = [action for action in menu.actions() if action.text()][-2:]
    for action in (importing, exporting, window.actions_["codebook.import"]):
        action.trigger()
    names = [plain(one.text()).removesuffix("…") for one in (importing, exporting)]
    assert titles == [*names, names[0]]
    assert plain(window.actions_["codebook.import"].text()).removesuffix("…") == names[0]
