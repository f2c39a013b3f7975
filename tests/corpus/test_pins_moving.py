"""Decisions about conversions stay when articles are cut anew or cleaned again, and stored quotes follow them."""

from __future__ import annotations

from collections.abc import Callable

from reader.chinese.parallel import Form
from reader.chinese.script import SimplifiedStandard, Standard
from reader.chinese.span import Span
from reader.corpus import checking
from reader.corpus.corpus import Corpus
from tests.corpus.making import dump
from tests.corpus.pages import PAGE, tag, take
from tests.corpus.plans import plan_of, prepared, without_line

Add = Callable[..., int]
TEXT = "第一段说水价里的事。\n第二段说学校里的事。"
SECOND = TEXT.index("第二段")


def traditional(corpus: Corpus, article: int) -> str:
    text = corpus.forms.of(article, Standard.S2T)
    return "".join(text.text(Form.TRADITIONAL, index) for index in range(len(text.blocks)))


def test_pins_go_with_the_parts_of_a_split_and_come_back_together_in_a_merge(
    corpus: Corpus, add_text: Add
) -> None:
    number = add_text(TEXT)
    corpus.pins.add("里", "哩", Standard.S2T, article=number, start=TEXT.index("里"))
    corpus.pins.add("里", "裡", Standard.S2T, article=number, start=TEXT.rindex("里"))
    corpus.pins.add("事", "亊", Standard.S2T, article=number)
    mark = tag(corpus, number, "学校里的事")
    before = dump(corpus)
    split, _ = corpus.recutting.split(number, SECOND)
    assert traditional(corpus, split.first) == "第一段說水價哩的亊。"
    assert traditional(corpus, split.second) == "第二段說學校裡的亊。"
    assert corpus.annotations.get(mark).quote_traditional == "學校裡的亊"
    assert not any(pin.lost for pin in corpus.pins.all())
    made, _ = corpus.recutting.merge([split.first, split.second])
    assert traditional(corpus, made) == "第一段說水價哩的亊。第二段說學校裡的亊。"
    assert corpus.annotations.get(mark).quote_traditional == "學校裡的亊"
    corpus.history.undo()
    corpus.history.undo()
    assert dump(corpus)["pin"] == before["pin"]
    assert traditional(corpus, number) == "第一段說水價哩的亊。第二段說學校裡的亊。"


def test_quotes_follow_the_standard_of_the_simplified_form_when_articles_are_cut(
    corpus: Corpus, add_text: Add
) -> None:
    number = add_text("第一段說軟體。\n第二段說滑鼠與軟體。")
    corpus.set_simplified_standard(SimplifiedStandard.TW2SP)
    mark = tag(corpus, number, "滑鼠與軟體")
    split, _ = corpus.recutting.split(number, len("第一段說軟體。\n"))
    assert corpus.annotations.get(mark).article == split.second
    assert corpus.annotations.get(mark).quote_simplified == "鼠标与软件"


def test_pins_are_found_again_when_a_file_is_cleaned_again(corpus: Corpus) -> None:
    (number,) = take(corpus, whole=True)
    body = corpus.articles.body(number)
    place = body.index("英语课")
    corpus.pins.add("英语课", "英文課", Standard.S2T, article=number, start=place)
    mark = tag(corpus, number, "英语课")
    before = dump(corpus)
    corpus.recleaning.clean(number)
    (pin,) = corpus.pins.all()
    assert pin.article == corpus.annotations.get(mark).article != number
    assert not pin.lost
    assert corpus.annotations.get(mark).quote_traditional == "英文課"
    corpus.history.undo()
    assert dump(corpus)["pin"] == before["pin"]


def test_quotes_of_an_article_that_stays_read_as_it_is_shown_without_its_pins(corpus: Corpus) -> None:
    river, _ = take(corpus)
    body = corpus.articles.body(river)
    lost = corpus.annotations.add(river, Span(body.index("门口念给"), body.index("疑问")), "水")[0].id
    corpus.pins.add("门", "閘", Standard.S2T, article=river, start=body.index("门口念给"))
    assert corpus.annotations.get(lost).quote_traditional[0] == "閘"
    plan = without_line(plan_of(corpus, river), PAGE.index("大家听，念完"))
    outcome, _ = corpus.recleaning.clean(river, prepared(plan))
    assert outcome.staying == (river,)
    (pin,) = corpus.pins.all()
    assert pin.article != river, "it goes with its text"
    stays = corpus.annotations.get(lost)
    assert (stays.article, stays.quote_traditional[0]) == (river, "門")
    assert checking.check(corpus, thorough=True) == []
