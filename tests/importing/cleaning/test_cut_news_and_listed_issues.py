"""Sentences that columns of newspapers cut, sections and titles that the list of contents of an issue has."""

from __future__ import annotations

import pytest

from reader.importing.cleaning.contents import entry
from reader.importing.cleaning.cuts import goes_on_surely
from reader.importing.cleaning.glosses import find_glosses
from reader.importing.cleaning.marks import numbered
from tests.importing.cleaning.wrapped import articles

ONE = "青岭镇把旧粮仓改成了图书馆，周末的座位总是坐满，镇里的老人说从前这里堆的是稻谷，如今孩子们在木梁底下读书写字。"
TWO = "去年春天，县里拨出三百万元修缮屋顶和门窗，施工队保留了原来的木梁，只换掉朽坏的部分，前后用了四个多月的时间。"


def paragraphs(*lines: str) -> list[str]:
    """The body of an article of whole lines with blank ones between."""
    (found,) = articles("\n\n".join(["旧粮仓变成了书房", *lines, TWO, "(来源：青岭日报)"]) + "\n")
    assert found.title == "旧粮仓变成了书房"
    return found.body.split("\n")


def test_news_that_begins_with_its_day_goes_on_behind_a_column() -> None:
    cut = [
        "8月19日，青岭镇把旧粮仓改成",
        "了图书馆，周末的座位总是坐满，老人说从前这里堆的是稻谷，如今却坐满了读书写字的孩子。",
    ]
    assert paragraphs(*cut) == ["".join(cut), TWO]


def test_a_line_with_a_day_above_a_paragraph_that_begins_as_one_stays_apart() -> None:
    apart = ["8月19日，旧粮仓重新开门", f"记者了解到，{ONE}"]
    (found,) = articles("\n\n".join(["旧粮仓变成了书房", *apart, TWO, "(来源：青岭日报)"]) + "\n")
    assert found.body.split("\n") == [apart[1], TWO]


def test_a_sentence_that_says_lately_is_no_title() -> None:
    cut = ["青岭镇政府、县图书馆近日联合印发《乡村书房开放办法》，列出了十一种", f"可以借阅的情形。{ONE}"]
    assert paragraphs(*cut) == ["".join(cut), TWO]


def test_a_heading_of_that_width_with_one_comma_stays_one() -> None:
    heading = "旧粮仓改造的步伐明显加快，向着乡村公共文化空间的方向迈进"
    assert paragraphs(ONE, heading, ONE) == [ONE, heading, ONE, TWO]


@pytest.mark.parametrize(
    "before",
    [
        "施工队进场之前，先把木梁放在",
        "这座粮仓好不好，要看老人能不",
        "章立群强调，修旧如旧的办法、材料",
        "开馆没有剪彩，第一件事就是",
    ],
)
def test_what_the_last_word_or_a_speaker_shows_to_be_cut_goes_on(before: str) -> None:
    assert goes_on_surely(before.replace("，", ","), "后面的话还没有说完。")


@pytest.mark.parametrize(
    "before",
    [
        "改造旧粮仓,看得见的实惠就在现在",
        "守住老木梁,对浪费说不",
        "一把尺子,量出实事求是",
        "专家建议,旧粮仓应尽快修缮",
        "把旧粮仓的事情放在",
    ],
)
def test_what_else_ends_so_does_not(before: str) -> None:
    assert not goes_on_surely(before, "后面的话还没有说完。")


def test_where_the_pictures_of_a_page_are_from_is_no_heading() -> None:
    assert "本版图片均由资料室提供" not in paragraphs(ONE, "本版图片均由资料室提供", ONE)
    kept = "本版图片由谁提供，读者常常问起"
    assert kept in paragraphs(ONE, kept, ONE)


def test_a_title_of_one_word_above_its_subtitle_is_a_title() -> None:
    body = f"{ONE}\n\n{TWO}\n\n(来源：青岭日报)"
    text = f"旧粮仓新\n\n——青岭镇乡村书房观察\n\n{body}\n\n河岸的榨油坊又开了\n\n{body}\n"
    first, _ = articles(text)
    assert (first.title, first.section) == ("旧粮仓新", None)
    assert (first.subtitle or "").lstrip("—") == "青岭镇乡村书房观察"


def test_several_who_do_together_what_the_next_line_says_are_of_one_title() -> None:
    (found,) = articles(f"青岭镇粮站等五家单位\n\n联合改造旧粮仓\n\n{ONE}\n\n{TWO}\n\n(来源：青岭日报)\n")
    assert (found.kicker, found.title) == (None, "青岭镇粮站等五家单位联合改造旧粮仓")


def test_what_they_have_done_above_another_line_is_a_line_of_its_own() -> None:
    (found,) = articles(
        f"青岭镇粮站等五家单位签约\n\n旧粮仓有了新用处\n\n{ONE}\n\n{TWO}\n\n(来源：青岭日报)\n"
    )
    assert found.title != "青岭镇粮站等五家单位签约旧粮仓有了新用处"


ISSUE = """{contents} {section}

粮仓变成了书房和展厅

{one}

{two}

木梁新生

{heading}

{one}

{two}

来源：青岭日报
 人物

屋顶之下的守夜人老许

{one}

{two}

来源：河东晚报
"""
LIST = (
    "青岭读书\n\n2025 年第 3 期（总第 8 期）\n\n目 录\n\n{}\n粮仓变成了书房和展厅............1\n"
    "人物\n屋顶之下的守夜人老许............2\n\n"
)


def test_a_heading_of_two_lines_is_no_section_where_the_contents_name_the_titles() -> None:
    text = ISSUE.format(
        contents=LIST.format("乡村"), section="乡村", one=ONE, two=TWO, heading="换下来的朽木做成了书架"
    )
    assert [(a.section, a.title) for a in articles(text)] == [
        ("乡村", "粮仓变成了书房和展厅"), ("人物", "屋顶之下的守夜人老许")
    ]  # fmt: skip


def test_a_long_name_in_the_contents_is_a_section() -> None:
    name = "乡村改造与公共文化"
    text = ISSUE.format(contents=LIST.format(name), section=name, one=ONE, two=TWO, heading="朽木做成了书架")
    first = articles(text)[0]
    assert (first.section, first.kicker, first.title) == (name, None, "粮仓变成了书房和展厅")


def test_a_long_line_that_leads_to_a_title_is_none() -> None:
    name = "镇长章立群调研强调"
    text = ISSUE.format(contents=LIST.format(name), section=name, one=ONE, two=TWO, heading="朽木做成了书架")
    assert articles(text)[0].kicker == name


@pytest.mark.parametrize(
    ("line", "whether"),
    [
        ("26 个场景首批开放", False),
        ("12 家企业抱团", False),
        ("26 个人养老金办法", True),
        ("3 项目安排", True),
        ("3. 个案", True),
    ],
)
def test_a_figure_with_what_it_counts_is_no_number_of_a_heading(line: str, whether: bool) -> None:
    assert numbered(line) is whether


def test_a_figure_that_a_title_begins_with_stays_in_the_list_of_contents() -> None:
    assert entry("26  个场景首批开放") == entry("26 个场景首批开放")
    assert entry("26  个人养老金办法") == entry("个人养老金办法")


def test_one_gloss_in_the_label_of_a_date_shows_the_habit_of_a_converter() -> None:
    text = "發(fā)布時間:2025-03-18\n鎮裏的舊糧倉改成了圖書館,座位的內(nèi)側裝了燈。\n"
    assert [edit.span.of(text) for edit in find_glosses(text)] == ["(fā)", "(nèi)"]


def test_two_glosses_elsewhere_are_kept() -> None:
    assert find_glosses("鎮裏的舊糧倉發(fā)出了新芽,座位的內(nèi)側裝了燈。\n") == []
