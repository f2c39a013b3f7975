"""Details at the beginning of Markdown files."""

from __future__ import annotations

import pytest

from reader.importing.markdown.frontmatter import front_matter


def read(text: str) -> tuple[int, dict[str, str]]:
    return front_matter(text.split("\n"))


def test_entries_become_details() -> None:
    assert read(
        "---\ntitle: \"低空：经济\"\n副标题: 之一\nauthor: 张三\neditor: '李四'\ndate: 2024-7-2\nsource: 某某日报\n"
        "文号: 国发〔2024〕5号\nsection: 要闻\nkicker: 引\ntags: x\n# 注\n\n---\n正文"
    ) == (
        14,
        {
            "title": "低空：经济", "subtitle": "之一", "author": "张三", "editor": "李四", "date": "2024-07-02",
            "source": "某某日报", "number": "国发〔2024〕5号", "section": "要闻", "kicker": "引",
        },
    )  # fmt: skip


@pytest.mark.parametrize(
    ("entry", "details"),
    [
        ("authors:\n  - 张三\n  - 李四", {"author": "张三、李四"}),
        ("authors: [张三, '李四']", {"author": "张三、李四"}),
        ('author:\n  - "[[张三]]"', {"author": "张三"}),
        ("author: admin", {}),
        ("source: https://example.org/a", {}),
        ("来源：某某网", {}),
        ("来源： 某某网", {"source": "某某网"}),
        ("date: 2024", {}),
        ("日期: 2024年7月2日", {"date": "2024-07-02"}),
        ('title: ""', {}),
        ("title:", {}),
        ("title: 甲\ntitle: 乙", {"title": "甲"}),
        ("created: 2024-01-01", {}),
    ],
)
def test_one_entry(entry: str, details: dict[str, str]) -> None:
    assert read(f"---\n{entry}\nx: y\n---")[1] == details


@pytest.mark.parametrize(
    "text",
    ["", "正文", "---", "---\n正文\n---", "---\n\n---\n文", "x\n---\ntitle: 甲\n---", "---\ntitle: 甲"],
)
def test_a_rule_is_no_front_matter(text: str) -> None:
    assert read(text) == (0, {})


def test_other_fences() -> None:
    assert read('+++\ntitle = "甲"\n+++\n文') == (3, {"title": "甲"})
    assert read("---\ntitle: 甲\n...\n文") == (3, {"title": "甲"})
