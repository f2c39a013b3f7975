"""Rules in the words of the file that they were made of."""

from __future__ import annotations

from pathlib import Path

import pytest

from reader.importing.cleaning.choices import By, Rule, What
from reader.ui.importing.preview.examples import Examples
from reader.ui.importing.preview.work import open_work

LINES = (
    "第十二章 水渠",
    "３、清泥",
    "【农事】",
    "记者：木子 2024 年",
    "沟里不能积，垄上不能干，这几天雨多。",
)


@pytest.mark.parametrize(
    ("by", "shape", "told"),
    [
        (By.LEAD, "第〇章", "第十二章"),
        (By.LEAD, "0、", "３、"),
        (By.LEAD, "【】", "【】"),
        (By.LABEL, "记者:", "记者："),
        (By.WORDS, "沟里不能积,垄上不能干,这几天雨多。", "沟里不能积，垄上不能干，这几天雨多。"),
        (By.WORDS, "没有这一行", "没有这一行"),
    ],
)
def test_a_rule_is_told_as_its_line_has_it(tmp_path: Path, by: By, shape: str, told: str) -> None:
    path = tmp_path / "简报.txt"
    path.write_text("\n".join((*LINES, "坡上的油菜要看住水，排水沟要再清一遍，谁家先来谁家先浇。")), "utf-8")
    work = open_work(path)
    every = range(len(work.plan.lines))
    assert work.do(lambda plan: work.editing.drop(plan, every), 0)
    assert Examples(work).of(Rule(What.DROP, by, shape)) == told
