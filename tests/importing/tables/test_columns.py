"""Names of columns, in both scripts."""

from __future__ import annotations

import json

import pytest

from reader import resources
from reader.importing.document import DETAILS
from reader.importing.tables.columns import BODY, columns_of, plain_name


def names() -> dict[str, list[str]]:
    return json.loads(resources.find("importing", "columns.json").read_text("utf-8"))["names"]


def test_there_are_names_for_the_body_and_for_every_detail() -> None:
    assert names().keys() == {BODY, *DETAILS}


def test_no_name_means_two_things() -> None:
    plain = [plain_name(name) for found in names().values() for name in found]
    assert len(plain) == len(set(plain))


@pytest.mark.parametrize(
    "name",
    [" Publication_Date\ufeff", "PUBLICATION DATE", "publicationDate", "Ｄａｔｅ", "发布 时间", "發佈時間："],
)
def test_case_width_spaces_and_hyphens_do_not_count(name: str) -> None:
    assert columns_of(["x", name]) == {"date": 1}


def test_of_two_columns_for_one_thing_the_better_name_counts() -> None:
    assert columns_of(["内容", "正文", "标题", "标题"]) == {"body": 1, "title": 2}
