"""Labels and values in lines of their own, and the lines of accounts."""

from __future__ import annotations

import pytest

from reader.importing.cleaning.accounts import read_account
from reader.importing.cleaning.building import build
from reader.importing.cleaning.editing import Editing
from reader.importing.cleaning.plan import Role
from reader.importing.cleaning.reading import read
from reader.importing.document import Document
from reader.importing.quick import fold

BODY = (
    "县里今年修了十二座小桥，老人赶集不用再绕远路，孩子上学也少走了两里地。\n桥不宽，刚好过得去一辆拖拉机。\n"
)


def read_text(text: str) -> tuple[str, str | None, str | None, str | None, str]:
    document = Document(text=text, encoding="utf-8", media_type="text/plain")
    (article,) = build(document, read(document))
    return article.title, article.date, article.number, article.source, article.body


def test_a_table_of_facts_whose_cells_are_lines() -> None:
    cells = "索引号\n0123/2024-7\n发布机构\n临河县交通局\n文号\n临交发〔2024〕7号\n成文日期\n2024年3月5日\n"
    found = read_text(f"{cells}小桥管护办法\n{BODY}")
    assert found == ("小桥管护办法", "2024-03-05", "临交发〔2024〕7号", "临河县交通局", BODY.strip())


def test_a_label_without_a_value_does_not_take_the_title() -> None:
    text = f"小桥管护办法\n索引号：\n\n0123\n成文日期：\n\n2024年3月5日\n内容概述：\n\n小桥管护办法\n{BODY}"
    title, date, _, _, body = read_text(text)
    assert (title, date, body) == ("小桥管护办法", "2024-03-05", BODY.strip())


def test_two_words_that_are_labels_make_no_table() -> None:
    title, _, _, _, body = read_text(
        f"小桥管护办法\n\n{BODY}来源\n水从山上来，一年四季不断，村里人说这是桥下最好的风景。\n"
    )
    assert title == "小桥管护办法"
    assert body.startswith("县里今年修了")
    assert "水从山上来" in body


def test_the_two_lines_of_an_account() -> None:
    title, date, _, source, body = read_text(
        f"临河交通 临河交通发布\n2024-03-06 18:30 江北\n小桥修好了\n{BODY}"
    )
    assert (title, date, source, body) == ("小桥修好了", "2024-03-06", "临河交通", BODY.strip())


def test_a_line_of_an_account_is_made_one_of_details_by_hand() -> None:
    line = "原创 孟小渔 慢读乡村 2023-08-06 20:15 发表于浙江"
    editing = Editing.of(
        Document(text=f"小桥修好了\n{line}\n{BODY}", encoding="utf-8", media_type="text/plain")
    )
    (article,) = build(
        editing.document, editing.set_role(editing.set_role(editing.found, 1, Role.PARAGRAPH), 1, Role.DETAIL)
    )
    assert (article.source, article.author, article.date) == ("慢读乡村", "孟小渔", "2023-08-06")


@pytest.mark.parametrize(
    ("line", "values"),
    [
        (
            "原创 孟小渔 慢读乡村 2023-08-06 20:15 发表于浙江",
            {"author": "孟小渔", "account": "慢读乡村", "date": "2023-08-06 20:15"},
        ),
        ("江右观察 江右观察 2024年04月15日 07:30 江西", {"account": "江右观察", "date": "2024年04月15日 07:30"}),
        ("以下文章来源于赣水评论 ，作者纪青", {"source": "赣水评论", "author": "纪青"}),
        ("以下各条自公布之日起施行", {}),
        ("全市两会 隆重开幕 2024年1月5日", {}),
        ("临河县交通局 2024年3月5日", {}),
    ],
)  # fmt: skip
def test_lines_of_accounts(line: str, values: dict[str, str]) -> None:
    assert {name: span.of(line) for name, span in read_account(fold(line))} == values
