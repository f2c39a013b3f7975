"""Drop capitals are joined to the text below them; what is left of a title, and verse, is not."""

from __future__ import annotations

import pytest

from tests.importing.cleaning.test_habits import articles

REST = "渡的水车停了二十年，去年冬天又转了起来，磨坊里重新有了面粉的香味。"
MORE = "村里把磨坊交给合作社打理，三户人家轮流看守，收入按工时分给大家。"


@pytest.mark.parametrize("gap", ["\n", "\n\n"])
def test_the_first_character_alone_in_a_line_goes_with_its_text(gap: str) -> None:
    (one,) = articles(f"水车又转起来了\n\n丹{gap}{REST}\n\n{MORE}\n")
    assert (one.title, one.body) == ("水车又转起来了", f"丹{REST}\n{MORE}")


def test_a_wide_title_can_end_with_a_line_of_one_character() -> None:
    title = "水车又转起来了　相关部门完善办法推动修渠措施落"
    (one,) = articles(f"{title}\n\n地\n\n丹{REST}\n\n{MORE}\n")
    assert one.title.replace("　", "").replace(" ", "") == f"{title}地".replace("　", "")
    assert one.body == f"丹{REST}\n{MORE}"


def test_a_byline_tells_that_the_title_is_over() -> None:
    (one,) = articles(f"水车又转起来了　相关部门完善办法推动修渠\n本报记者 林渡\n\n丹\n\n{REST}\n\n{MORE}\n")
    assert one.body == f"丹{REST}\n{MORE}"


def test_the_last_character_of_a_title_above_an_indented_text_is_none() -> None:
    (one,) = articles(f"多地水车又转 村民尝到磨面甜\n\n头\n\n　　丹{REST}\n\n　　{MORE}\n")
    assert one.title == "多地水车又转 村民尝到磨面甜头"
    assert one.body == f"丹{REST}\n{MORE}"


@pytest.mark.parametrize("indent", ["", "　　"])
def test_a_character_set_apart_above_all_is_the_title(indent: str) -> None:
    (one,) = articles(f"桥\n\n{indent}丹{REST}\n\n{indent}{MORE}\n")
    assert (one.title, one.body) == ("桥", f"丹{REST}\n{MORE}")
