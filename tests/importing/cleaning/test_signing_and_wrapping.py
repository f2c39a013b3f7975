"""Who signs a letter or with letters set apart, and lines of which the width tells what they are."""

from __future__ import annotations

import pytest

from reader.importing.cleaning.building import build
from reader.importing.cleaning.bylines import read_details
from reader.importing.cleaning.names import joined_names, names_apart
from reader.importing.cleaning.reading import read
from reader.importing.document import Document
from tests.importing.cleaning.test_cut_lines import cut
from tests.importing.cleaning.test_layouts import LAYOUTS
from tests.importing.cleaning.wrapped import articles

ONE = "停了多年的老磨坊上个月重新开门，前院磨面，后院染布，每天能接待两百位客人，村里的十二位老人轮流当师傅。"
TWO = "染布用的蓝草就种在河滩上，一年收两茬，染出来的布不掉色，城里的裁缝铺已经订到了明年开春。"


@pytest.mark.parametrize("call", ["编辑同志：", "编辑部：", "尊敬的编辑："])
def test_a_letter_is_by_who_signs_it(call: str) -> None:
    signature = "河湾县红柳小学　江雪村"
    (found,) = articles("\n\n".join(["请给孩子们搭个候车亭", call, ONE, TWO, signature]) + "\n")
    assert found.author == "江雪村"
    assert found.body.endswith(signature)


def test_a_name_below_another_text_is_not_asked_for() -> None:
    (found,) = articles(
        "\n\n".join(["老磨坊里办起了染布坊", "乡亲们：", ONE, TWO, "河湾县红柳小学　江雪村"]) + "\n"
    )
    assert found.author is None


@pytest.mark.parametrize(
    ("written", "name"), [("石 守 拙", "石守拙"), ("欧 阳 静", "欧阳静"), ("张 军 李 佳", "张军、李佳")]
)
def test_a_name_may_be_set_letter_by_letter(written: str, name: str) -> None:
    assert joined_names(written) == name


def test_words_set_letter_by_letter_are_no_name() -> None:
    assert names_apart("石 守 拙")
    assert not names_apart("目 次 表")


def test_who_speaks_stands_below_the_day_of_a_speech() -> None:
    head = ["把老屋读懂护好", "——在老屋保护现场会上的讲话", "（2025年9月18日）", "石 守 拙"]
    (found,) = articles("\n\n".join([*head, "同志们：", ONE, TWO]) + "\n")
    assert (found.author, found.date) == ("石守拙", "2025-09-18")
    assert found.body.startswith("同志们：")


@pytest.mark.parametrize("line", ["——摘自新华社", "——摘自《新华社》", "——新华社"])
def test_where_a_text_was_taken_from_is_its_source(line: str) -> None:
    details = read_details(line, line)
    assert details is not None
    assert [(value.name, value.span.of(line)) for value in details.values] == [("source", "新华社")]


def test_a_second_editor_ends_the_name_of_the_first() -> None:
    line = "（责任编辑：第五琪　实习编辑：段干木）"
    details = read_details(line, line)
    assert details is not None
    assert [v.span.of(line).strip() for v in details.values if v.name == "editor"] == ["第五琪"]


WIDE = 30
STORY = (
    "停了多年的老磨坊上个月重新开门，前院磨面，后院染布，每天能接待两百位客人，村里的十二位老人轮流当师傅，手把手地"
    "教年轻人扎花和晾晒，学会了就能留下来，一个月挣到的钱比外出打工多出一成，还能照看家里的老人和孩子。"
)

OTHERS = (
    "染布用的蓝草就种在河滩上，一年收两茬，染出来的布不掉色，城里的裁缝铺已经订到了明年开春，村里打算把旁边那座"
    "荒废的碾坊也修起来，给前来学艺的人当宿舍，床铺和桌椅都由会木工的老人自己动手打制。",
    "县里今年给三十七座渡口装上了路灯，用的是屋顶光伏板存下的电，末班船因此可以开到晚上九点，住在对岸的染匠收工"
    "以后不用再摸黑赶路，来看夜景的客人也渐渐多了，船工们商量着在船头挂上自家染的蓝布帘子。",
)


def paragraph_with_room(room: int) -> str:
    """A paragraph of several lines, the last of which leaves so much room and ends with a full stop."""
    return STORY[: 3 * WIDE - room - 1].rstrip("，") + "。"


@pytest.mark.parametrize(("room", "parted"), [(0, False), (1, False), (2, True), (3, True), (6, True)])
def test_a_sentence_that_leaves_room_for_a_word_ends_its_paragraph(room: int, parted: bool) -> None:
    first = paragraph_with_room(room)
    assert 3 * WIDE - len(first) == room
    lines = [line for text in (first, *OTHERS) for line in cut(text, WIDE)]
    (found,) = articles("\n".join(["老磨坊里办起了染布坊", "", *lines, "来源：河湾日报"]) + "\n")
    assert (f"{first}\n{OTHERS[0][:9]}" in found.body) is parted


def test_signs_of_unknown_width_leave_it_open_whether_there_was_room() -> None:
    first = paragraph_with_room(2).replace("老磨坊", "“磨坊")
    lines = [line for text in (first[:-3] + "工”。", *OTHERS) for line in cut(text, WIDE)]
    (found,) = articles("\n".join(["老磨坊里办起了染布坊", "", *lines, "来源：河湾日报"]) + "\n")
    assert f"工”。{OTHERS[0][:9]}" in found.body


def test_a_heading_with_a_colon_is_none_of_the_paragraph_below() -> None:
    heading, below = "扎花：一根棉线的学问", "与磨面相比，扎花更要耐心。" + STORY
    lines = [*cut(STORY, WIDE), heading, *cut(below, WIDE)]
    (found,) = articles("\n".join(["老磨坊里办起了染布坊", "", *lines, "来源：河湾日报"]) + "\n")
    assert found.body.split("\n") == [STORY, heading, below]


def test_lines_wrapped_with_their_glosses_are_joined_by_what_they_were() -> None:
    path = LAYOUTS / "o" / "o32_glossed.txt"
    document = Document(
        text=path.read_bytes().decode("big5"), encoding="big5", media_type="text/plain", wrapped=True
    )
    (found,) = build(document, read(document))
    turns = found.body.split("\n")
    assert [turn[:2] for turn in turns] == ["問：", "答："] * 3
