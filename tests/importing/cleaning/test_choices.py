"""What was chosen for one file, carried over to others."""

from __future__ import annotations

import pickle

from hypothesis import given, settings

from reader.importing.cleaning.choices import By, Choices, Rule, What
from reader.importing.cleaning.editing import Editing
from reader.importing.cleaning.gathering import choices_of
from reader.importing.cleaning.plan import Plan, Role
from reader.importing.cleaning.plan_json import check
from tests.importing.cleaning.making_pages import NEWSPAPER, bodies, editing_of, line, pages, texts, titles

BRIEFS = """\
简报第12期
【农事】
春分前后，坡上的油菜要看住水，沟里不能积，垄上不能干，这几天雨多，排水沟要再清一遍。
【水事】
水库放水改在早晨六点，下游浇地的人家提前一天报数，谁家先来谁家先浇，账本挂在泵房。
责任校对：甲乙
技术支持：渡口印刷所
"""
OTHER = (
    BRIEFS.replace("第12期", "第13期")
    .replace("【农事】", "【林事】")
    .replace("【水事】", "【路事】")
    .replace("甲乙", "丙丁")
)


def rules(editing: Editing, plan: Plan) -> set[tuple[str, str, str]]:
    return {(rule.what.value, str(rule.by), rule.text) for rule in choices_of(editing, plan).rules}


def keeping_all(text: str) -> Editing:
    """A file of which the program is supposed to have kept every line."""
    editing = editing_of(text)
    return Editing(editing.document, editing.keep(editing.found, range(len(editing.found.lines))))


def carried(editing: Editing, plan: Plan, text: str) -> tuple[Editing, Plan]:
    """Another file as it is with the choices for the first."""
    other = editing_of(text)
    return other, choices_of(editing, plan).apply(other.document, other.found)


def test_titles_that_begin_alike_begin_articles_in_the_other_file() -> None:
    briefs = editing_of(BRIEFS)
    plan = briefs.begin(briefs.found, line(briefs, "【水事】"))
    if plan.lines[line(briefs, "【农事】")].article == plan.lines[0].article:
        plan = briefs.begin(plan, line(briefs, "【农事】"))
    assert ("begin", "lead", "【】") in rules(briefs, plan)
    other, made = carried(briefs, plan, OTHER)
    assert made.lines[line(other, "【路事】")].article > made.lines[line(other, "【林事】")].article


def test_a_beginning_that_is_also_that_of_other_lines_is_no_rule() -> None:
    text = BRIEFS.replace("春分前后", "【提要】春分前后")
    briefs = editing_of(text)
    plan = briefs.begin(briefs.found, line(briefs, "【水事】"))
    assert ("begin", "lead", "【】") not in rules(briefs, plan)
    assert ("begin", "words", "【水事】") in rules(briefs, plan)


def test_lines_with_the_same_words_or_label_are_dropped() -> None:
    briefs = keeping_all(BRIEFS)
    plan = briefs.drop(briefs.found, [line(briefs, "责任校对"), line(briefs, "技术支持")])
    assert ("drop", "label", "责任校对:") in rules(briefs, plan)
    other = keeping_all(OTHER)
    made = choices_of(briefs, plan).apply(other.document, other.found)
    assert made.lines[line(other, "责任校对")].role is Role.DROPPED
    assert made.lines[line(other, "技术支持")].role is Role.DROPPED
    assert not any("丙丁" in body for body in bodies(other, made))


def test_a_label_that_other_lines_keep_is_no_rule() -> None:
    talk = (
        "问：渡口几点收船？\n\n答：末班九点，冬天提早半个钟头，遇上大雾全天停航，请大家早作打算。\n\n"
        "问：船票多少？\n\n答：两块，老人和学生不收。"
    )
    editing = editing_of(talk)
    plan = editing.drop(editing.found, [line(editing, "问：船票")])
    assert {rule for rule in rules(editing, plan) if rule[1] == "label"} == set()
    assert any(rule[:2] == ("drop", "words") for rule in rules(editing, plan))


def test_numbers_make_no_difference() -> None:
    briefs, other = keeping_all(BRIEFS), keeping_all(OTHER)
    plan = briefs.drop(briefs.found, [line(briefs, "简报第")])
    made = choices_of(briefs, plan).apply(other.document, other.found)
    assert made.lines[line(other, "简报第13期")].role is Role.DROPPED
    assert choices_of(briefs, briefs.found).apply(other.document, other.found) == other.found


def test_lines_that_are_kept_here_are_kept_there() -> None:
    page = editing_of(NEWSPAPER)
    dropped = page.drop(page.found, [line(page, "渡工说")])
    as_found = Editing(page.document, dropped)
    plan = as_found.keep(dropped, [line(page, "渡工说")])
    made = choices_of(as_found, plan).apply(page.document, dropped)
    assert bodies(page, made)[0] == bodies(page, plan)[0]


def test_what_is_no_article_here_is_none_there() -> None:
    page = editing_of(NEWSPAPER)
    plan = page.take_out(page.found, 1)
    assert {rule[0] for rule in rules(page, plan)} == {"take out"}
    other, made = carried(page, plan, NEWSPAPER.replace("渡口", "山口"))
    assert titles(made) == ["县里给山口装上了路灯"]
    assert titles(other.found) == ["县里给山口装上了路灯", "山货有了自己的仓库"]


def test_where_no_article_begins_here_none_begins_there() -> None:
    numbered = NEWSPAPER.replace("县里给", "◆县里给").replace("山货有了", "◆山货有了")
    page = editing_of(numbered)
    assert len(page.found.drafts) == 2
    plan = page.merge(page.found, 1)
    # The first title begins alike, and stays one.
    assert rules(page, plan) == {("go on", "words", "◆山货有了自己的仓库")}
    section = NEWSPAPER.replace("山货有了自己的仓库", "编后")
    page = Editing.of(editing_of(section).document)
    plan = page.merge(page.found, 1)
    assert rules(page, plan) == {("go on", "words", "编后")}
    _, made = carried(page, plan, section.replace("渡口", "山口"))
    assert len(made.drafts) == 1


def test_a_source_given_to_all_articles_fills_the_gaps_of_others() -> None:
    page = editing_of(NEWSPAPER)
    plan = page.found
    for number in range(2):
        plan = page.set_detail(plan, number, "source", "河湾报社")
    assert rules(page, plan) == {("fill", "source", "河湾报社"), ("set", "source", "河湾报社")}
    plan_to_fill = Choices(rules=(Rule(What.FILL, "source", "河湾报社"),))
    without = NEWSPAPER.replace("（来源：山里新闻）\n", "").replace("河湾日报　", "")
    other = editing_of(without)
    made = plan_to_fill.apply(other.document, other.found)
    known = [draft.value("source") for draft in other.found.drafts]
    assert [draft.value("source") for draft in made.drafts] == [value or "河湾报社" for value in known]


def test_what_was_given_to_one_article_can_be_set_in_all_others_whatever_they_say() -> None:
    page = editing_of(NEWSPAPER)
    plan = page.set_detail(page.set_detail(page.found, 0, "date", "2024-11-06"), 1, "author", "丁八")
    assert rules(page, plan) == {
        (what, name, value)
        for name, value in (("date", "2024-11-06"), ("author", "丁八"))
        for what in ("fill", "set")
    }
    _, made = carried(page, plan, NEWSPAPER)
    assert [draft.value("date") for draft in made.drafts] == ["2024-11-06"] * 2
    assert [draft.value("author") for draft in made.drafts] == ["丁八"] * 2
    plan = page.set_detail(plan, 1, "date", "2024-11-07")
    assert not {rule for rule in rules(page, plan) if rule[1] == "date"}  # which of them?


def test_a_line_kept_above_an_article_begins_none() -> None:
    page = editing_of(NEWSPAPER)
    dropped = page.drop(page.found, [line(page, "县里给")])
    found = Editing(page.document, dropped)
    plan = found.keep(dropped, [line(page, "县里给")])
    if plan.lines[line(page, "县里给")].article < 0:
        plan = found.move(dropped, 0, line(page, "县里给"))
    assert plan.lines[line(page, "县里给")].article == 0
    assert {what for what, _, _ in rules(found, plan)} == {"keep"}


def test_a_title_in_the_list_of_contents_begins_nothing() -> None:
    page = editing_of(NEWSPAPER)
    dropped = page.drop(page.found, [line(page, "山货有了")])
    made = Choices(rules=(Rule(What.BEGIN, By.WORDS, "山货有了自己的仓库"),)).apply(page.document, dropped)
    assert made == dropped


def test_the_whole_file_is_a_choice_without_rules() -> None:
    page = editing_of(NEWSPAPER)
    assert choices_of(page, page.merge(page.found, 1), whole=True) == Choices(whole=True)
    assert not Choices()
    assert Choices(encoding="gb18030")


def test_choices_go_to_other_processes() -> None:
    choices = Choices(encoding="gb18030", rules=(Rule(What.DROP, By.WORDS, "相关阅读"),))
    assert pickle.loads(pickle.dumps(choices)) == choices


@settings(deadline=None)
@given(texts | pages, texts | pages)
def test_choices_hold_together_in_any_file(one: str, two: str) -> None:
    first, second = editing_of(one), editing_of(two)
    plan = first.found
    for at in range(0, len(plan.lines), 3):
        plan = first.begin(plan, at) if at % 2 else first.drop(plan, [at])
    choices = choices_of(first, plan)
    check(choices.apply(second.document, second.found), len(two))
    assert Choices().apply(second.document, second.found) is second.found
    same = choices_of(second, second.found)
    assert same.rules == ()
