"""OpenCC's installed dictionaries, read."""

from __future__ import annotations

from pathlib import Path

import pytest

from reader.chinese import dictionaries
from reader.chinese.dictionaries import DictionariesUnreadableError, configuration, entries


def test_candidates_come_in_the_order_in_which_opencc_prefers_them() -> None:
    assert entries("TWPhrases.ocd2")["代碼"] == ("程式碼", "代碼")


def test_a_configuration_names_its_dictionaries() -> None:
    assert configuration("s2t")["conversion_chain"][0]["dict"]["type"] == "group"


def test_what_is_not_installed_is_said_to_be_unreadable(monkeypatch: pytest.MonkeyPatch) -> None:
    with pytest.raises(DictionariesUnreadableError):
        entries("NoSuchDictionary.ocd2")
    with pytest.raises(DictionariesUnreadableError):
        configuration("no-such-configuration")
    monkeypatch.setattr(dictionaries, "_TOOL", Path("/nowhere/opencc_dict"))
    with pytest.raises(DictionariesUnreadableError):
        entries("TWPhrases.ocd2")
