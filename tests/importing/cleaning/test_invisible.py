"""Characters that show nothing are not in a body; where others stand is not lost by it."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reader.importing.cleaning.building import build
from reader.importing.cleaning.invisible import find_invisible
from reader.importing.cleaning.plan import Reason
from reader.importing.cleaning.reading import read
from reader.importing.document import Document

TEXT = "河湾村修好了水渠\n\n清早，水从上游的闸口流下来，全村人都到渠边来看。\n\n种田的人说，今年不怕旱了。\n"
SIGNS = ("\u200b", "\ufeff", "\u2060", "\u00ad")


def bodies(text: str) -> list[tuple[str, str]]:
    document = Document(text=text, encoding="utf-8", media_type="text/plain")
    return [(article.title, article.body) for article in build(document, read(document))]


@pytest.mark.parametrize("sign", SIGNS)
def test_a_sign_that_shows_nothing_is_left_out(sign: str) -> None:
    spoilt = TEXT.replace("，", f"，{sign}").replace("水渠", f"水{sign}{sign}渠")
    assert bodies(spoilt) == bodies(TEXT)


@pytest.mark.parametrize("sign", SIGNS)
def test_a_line_with_nothing_else_is_blank(sign: str) -> None:
    assert bodies(TEXT.replace("\n\n", f"\n{sign}\n{sign}{sign}\n\n")) == bodies(TEXT)


def test_what_joins_the_parts_of_an_emoji_stays() -> None:
    family = "\U0001f468\u200d\U0001f469\u200d\U0001f467"
    ((_, body),) = bodies(TEXT.replace("全村人", f"全村人{family}\u200b"))
    assert family in body
    assert "\u200b" not in body


def test_why_it_is_left_out_is_said() -> None:
    (edit,) = find_invisible("水\u200b渠")
    assert (tuple(edit.span.of("水\u200b渠")), edit.text, edit.reason) == (("\u200b",), "", Reason.SPACE)


@given(st.text(alphabet=[*"水渠，。 \n(jīng)經經", *SIGNS], max_size=60))
def test_any_mixture_of_them_can_be_read(text: str) -> None:
    for title, body in bodies(text):
        assert not any(sign in body for sign in SIGNS)
        assert not any(sign in title for sign in SIGNS)


@given(st.integers(3, 12), st.sampled_from(SIGNS))
def test_a_gloss_beside_one_is_still_a_gloss(count: int, sign: str) -> None:
    glossed = "".join(f"經(jīng){sign}濟網(wǎng)路{number}，" for number in range(count))
    ((_, body),) = bodies(f"河灣村的經濟\n\n{glossed}全村人都說好。\n")
    assert "jīng" not in body
