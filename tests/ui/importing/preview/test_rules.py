"""The choices for other files, to be ticked."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt

from reader.importing.cleaning.choices import By, Choices, Rule, What
from reader.ui.importing.preview.rules import RuleModel, merged

RULES = (
    Rule(What.BEGIN, By.LEAD, "【】"),
    Rule(What.BEGIN, By.LEAD, "<heading 2>"),
    Rule(What.DROP, By.WORDS, "简" * 100),
    Rule(What.FILL, "source", "河湾日报"),
)


def words(choices: Choices) -> list[str]:
    model = RuleModel(choices)
    return [model.index(row).data() for row in range(model.rowCount())]


def test_choices_are_told_in_words() -> None:
    told = words(Choices(encoding="gb18030", whole=True, rules=RULES))
    assert told[:4] == [
        "Read as GB18030 where that fits",
        "Each file is one article, as it stands",
        "An article begins with each line like “【】…”",
        "An article begins with each heading of level 2",
    ]
    assert told[4] == f"Drop the line “{'简' * 27}…”"
    assert told[5] == "Source: “河湾日报”, where a file gives none"


@pytest.mark.parametrize("what", [what for what in What if what not in (What.FILL, What.SET)])
@pytest.mark.parametrize("by", list(By))
def test_every_rule_that_can_come_has_words(what: What, by: By) -> None:
    borders = what in (What.GO_ON, What.BEGIN)
    if (by is By.LABEL and (borders or what is What.TAKE_OUT)) or (by is By.LEAD and not borders):
        return
    assert "问" in words(Choices(rules=(Rule(what, by, "问"),)))[0]


def test_what_overrules_files_or_is_seldom_alike_is_not_ticked_at_first() -> None:
    rules = tuple(Rule(what, name, "某") for name in ("source", "date") for what in (What.FILL, What.SET))
    model = RuleModel(Choices(rules=rules))
    assert model.chosen() == Choices(rules=(Rule(What.FILL, "source", "某"),))
    assert "also where a file says otherwise" in model.index(1).data()


def test_only_what_is_ticked_is_chosen() -> None:
    model = RuleModel(Choices(encoding="gb18030", rules=RULES))
    assert model.chosen() == Choices(encoding="gb18030", rules=RULES)
    for row in (0, 2):
        index = model.index(row)
        assert index.data(Qt.ItemDataRole.CheckStateRole) == Qt.CheckState.Checked
        model.setData(index, Qt.CheckState.Unchecked.value, Qt.ItemDataRole.CheckStateRole)
    assert model.chosen() == Choices(rules=(RULES[0], RULES[2], RULES[3]))


def test_choices_from_two_files_are_taken_together() -> None:
    one = Choices(encoding="gb18030", rules=RULES[:2])
    other = Choices(whole=True, rules=RULES[1:3])
    assert merged(one, other) == Choices(encoding="gb18030", whole=True, rules=RULES[:3])
    assert merged(one, Choices(encoding="utf-8")).encoding == "utf-8"
