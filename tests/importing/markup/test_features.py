"""What speaks for a line being text, and what a page's names say of stretches of it."""

from __future__ import annotations

import pytest

from reader.importing.markup.features import Features, feature_of
from reader.importing.markup.page import lines_of, read_page

PROSE = "渡口改成了茶馆，老船工说，水还是那条水，只是过河的人少了。"


@pytest.mark.parametrize(
    ("markup", "is_prose", "positive"),
    [
        (PROSE, True, True),
        (f"<a href=x>{PROSE}</a>", False, False),
        (f"{PROSE}<a href=x>详情</a>", True, True),
        ("版权所有 未经授权不得转载，违者必究，请各网站注意。", False, False),
        ("【打印】【关闭】", False, False),
        ("<b>渡口、茶馆和老船工的最后一班船</b>", False, True),
        ("2024年5月1日 来源：水乡日报，作者：某某", False, False),
        ("渡口的早晨", False, False),
    ],
)
def test_lines(markup: str, is_prose: bool, positive: bool) -> None:
    (line,) = lines_of(markup)
    feature = feature_of(line)
    assert feature.is_prose is is_prose
    assert (feature.weight > 0) is positive


def furniture(markup: str) -> list[bool]:
    return Features(read_page(markup)).furniture


def test_names_mark_furniture() -> None:
    text = f"<p>{PROSE}</p>" * 4
    assert furniture(f"<div class=nav>首页</div>{text}<div class=comment-list>{text}</div>") == [
        True, *[False] * 4, *[True] * 4,
    ]  # fmt: skip


def test_an_element_that_holds_the_text_is_no_furniture_whatever_its_name() -> None:
    text = f"<p>{PROSE}</p>" * 4
    assert furniture(f"<div id=print>{text}</div><p>联系我们，办公室在二楼，电话在墙上。</p>") == [False] * 5
    assert furniture(f"<div class='post comments-open'>{text}</div>") == [False] * 4
    assert furniture(f"<div class=share-content>{text}</div><div class=related>{PROSE}</div>")[-1]


def test_sums_over_lines() -> None:
    features = Features(read_page(f"<p>{PROSE}<p><a href=x>链接链接</a>"))
    assert features.prose(0, 2) == len(PROSE)
    assert features.size(0, 2) == len(PROSE) + 4
    assert features.linked(1, 2) == 1
    assert features.weight(0, 1) > 0 > features.weight(1, 2)
