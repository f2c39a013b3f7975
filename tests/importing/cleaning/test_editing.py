"""What a person changes in a plan: borders, roles, details; and what holds whatever is done."""

from __future__ import annotations

import pytest
from hypothesis import assume, given, settings
from hypothesis import strategies as st

from reader.importing.cleaning.bench import APART
from reader.importing.cleaning.building import build
from reader.importing.cleaning.editing import Editing
from reader.importing.cleaning.plan import BODY, Plan, Reason, Role
from reader.importing.cleaning.plan_json import check
from tests.importing.cleaning.making_pages import NEWSPAPER, bodies, editing_of, line, pages, texts, titles

ROLES = tuple(Role)

#: The first example loads dictionaries.
unhurried = settings(deadline=None)


@pytest.fixture
def page() -> Editing:
    return editing_of(NEWSPAPER)


def do(editing: Editing, plan: Plan, step: int, choice: int) -> Plan:
    """One operation, told by two numbers."""
    at = choice % len(plan.lines)
    operations = [
        lambda: editing.begin(plan, at),
        lambda: editing.drop(plan, [at]),
        lambda: editing.keep(plan, [at, min(at + 1, len(plan.lines) - 1)]),
        lambda: editing.set_role(plan, at, ROLES[choice % len(ROLES)]),
        lambda: editing.join(plan, at),
        lambda: editing.part(plan, at),
        lambda: editing.restore_text(plan, at),
        lambda: editing.edit_text(plan, at),
    ]
    if plan.drafts:
        number = choice % len(plan.drafts)
        operations += [
            lambda: editing.merge(plan, number),
            lambda: editing.move(plan, number, choice * 7 % len(plan.lines)),
            lambda: editing.take_out(plan, number),
            lambda: editing.set_detail(plan, number, "source", "山里新闻"),
            lambda: editing.set_detail(plan, number, "title", None),
        ]
    return operations[step % len(operations)]()


@st.composite
def edited(draw: st.DrawFn) -> tuple[Editing, Plan]:
    """A document, and its plan after some operations."""
    editing = editing_of(draw(texts | pages))
    plan = editing.found
    for step, choice in draw(st.lists(st.tuples(st.integers(0, 12), st.integers(0, 23)), max_size=8)):
        plan = do(editing, plan, step, choice)
    return editing, plan


# -- whatever is done ------------------------------------------------------------------------------


@unhurried
@given(edited())
def test_a_plan_holds_together(case: tuple[Editing, Plan]) -> None:
    editing, plan = case
    check(plan, len(editing.document.text))
    assert [one.span for one in plan.lines] == [one.span for one in editing.found.lines]
    assert all((one.article < 0) == (one.role in APART) for one in plan.lines)
    assert {one.article for one in plan.lines if one.article >= 0} == set(range(len(plan.drafts)))
    assert all(draft.value("title") for draft in plan.drafts)


@unhurried
@given(edited())
def test_nothing_is_invented_and_every_place_leads_back(case: tuple[Editing, Plan]) -> None:
    editing, plan = case
    text = editing.document.text
    put_in = {"\n", *(one.glue for one in plan.lines), *(edit.text for edit in plan.edits)}
    for article in build(editing.document, plan):
        done = 0
        for run in article.origin.runs:
            assert article.body[done : run.body_start] in put_in
            done = run.body_start + run.length
            assert article.body[run.body_start : done] == text[run.file_start : run.file_start + run.length]


@unhurried
@given(edited())
def test_each_line_of_a_body_is_in_it_once(case: tuple[Editing, Plan]) -> None:
    editing, plan = case
    places = [
        (run.file_start, run.length)
        for article in build(editing.document, plan)
        for run in article.origin.runs
    ]
    assert places == sorted(set(places))


# -- there and back --------------------------------------------------------------------------------


def inner_lines(plan: Plan) -> list[int]:
    """Lines of text with text above them in the same article, and nothing but text and bylines below."""
    found = []
    for at, one in enumerate(plan.lines):
        above = any(other.role in BODY and other.article == one.article for other in plan.lines[:at])
        named = (Role.TITLE, Role.KICKER, Role.SUBTITLE)
        below = any(other.role in named and other.article == one.article for other in plan.lines[at:])
        if one.role in BODY and above and not below:
            found.append(at)
    return found


@unhurried
@given(texts | pages, st.integers(0, 99))
def test_an_article_that_is_begun_and_merged_again_has_its_text(text: str, choice: int) -> None:
    editing = editing_of(text)
    places = inner_lines(editing.found)
    assume(places)
    at = places[choice % len(places)]
    begun = editing.begin(editing.found, at)
    assert len(begun.drafts) == len(editing.found.drafts) + 1
    merged = editing.merge(begun, begun.lines[at].article)
    assert bodies(editing, merged) == bodies(editing, editing.found)


@unhurried
@given(pages, st.integers(0, 9))
def test_an_article_that_is_merged_and_begun_again_has_its_text(text: str, choice: int) -> None:
    editing = editing_of(text)
    found = editing.found
    assume(len(found.drafts) > 1)
    number = 1 + choice % (len(found.drafts) - 1)
    first = next(at for at, one in enumerate(found.lines) if one.article == number)
    assume(any(one.article == number - 1 and one.role in BODY for one in found.lines[:first]))
    merged = editing.merge(found, number)
    begun = editing.begin(merged, first)
    assert bodies(editing, begun) == bodies(editing, found)
    assert titles(begun) == titles(found)


@unhurried
@given(texts, st.integers(0, 99))
def test_a_line_that_is_dropped_and_kept_again_is_where_it_was(text: str, choice: int) -> None:
    editing = editing_of(text)
    kept = [at for at, one in enumerate(editing.found.lines) if one.article >= 0]
    assume(kept)
    at = kept[choice % len(kept)]
    number = editing.found.lines[at].article
    others = [one.article for one in editing.found.lines[:at]] + ([0] if not number else [])
    assume(number in others and sum(one.article == number for one in editing.found.lines) > 1)
    dropped = editing.drop(editing.found, [at])
    assert dropped.lines[at].reason is Reason.BY_HAND
    assert bodies(editing, editing.keep(dropped, [at])) == bodies(editing, editing.found)


@unhurried
@given(texts | pages, st.integers(0, 9))
def test_an_article_that_is_taken_out_comes_back_where_it_began(text: str, choice: int) -> None:
    editing = editing_of(text)
    found = editing.found
    assume(found.drafts)
    number = choice % len(found.drafts)
    first = next(at for at, one in enumerate(found.lines) if one.article == number)
    out = editing.take_out(found, number)
    assert len(out.drafts) == len(found.drafts) - 1
    back = editing.begin(out, first)
    assert bodies(editing, back) == bodies(editing, found)
    assert titles(back) == titles(found)


@unhurried
@given(texts, st.integers(0, 99), st.sampled_from([Role.HEADING, Role.TITLE, Role.DETAIL, Role.ASIDE]))
def test_a_line_of_text_that_is_made_something_else_and_text_again(
    text: str, choice: int, role: Role
) -> None:
    editing = editing_of(text)
    found = editing.found
    lines = [at for at, one in enumerate(found.lines) if one.role is Role.PARAGRAPH]
    assume(lines)
    at = lines[choice % len(lines)]
    assume(any(one.article == found.lines[at].article for one in found.lines[:at]))
    changed = editing.set_role(found, at, role)
    assert changed.lines[at].role is role
    assert bodies(editing, editing.set_role(changed, at, Role.PARAGRAPH)) == bodies(editing, found)


@unhurried
@given(texts, st.integers(0, 99))
def test_a_line_that_is_joined_and_parted(text: str, choice: int) -> None:
    editing = editing_of(text)
    at = choice % len(editing.found.lines)
    joined = editing.join(editing.found, at)
    if editing.found.lines[at].joined:
        parted = editing.part(editing.found, at)
        assert bodies(editing, editing.join(parted, at)) == bodies(editing, editing.found)
    else:
        assert bodies(editing, editing.part(joined, at)) == bodies(editing, editing.found)


# -- on a page -------------------------------------------------------------------------------------


def test_two_articles_are_found_on_the_page(page: Editing) -> None:
    assert titles(page.found) == ["县里给渡口装上了路灯", "山货有了自己的仓库"]


def test_merged_the_title_of_the_second_is_a_heading_and_the_details_are_those_of_the_first(
    page: Editing,
) -> None:
    merged = page.merge(page.found, 1)
    assert titles(merged) == ["县里给渡口装上了路灯"]
    (article,) = build(page.document, merged)
    assert "\n山货有了自己的仓库\n" in article.body
    assert "本报记者" not in article.body
    assert article.body.index("山货有了") in (article.headings or ())
    assert article.source == "河湾日报"
    assert article.author == "林渡"


def test_an_article_begun_where_the_program_saw_none_has_its_head_read() -> None:
    text = NEWSPAPER.replace("（来源：河湾日报）\n", "").replace("本报记者 苏禾", "苏禾 记")
    editing = editing_of(text)
    merged = editing.merge(editing.found, 1) if len(editing.found.drafts) > 1 else editing.found
    fresh = Editing(editing.document, merged)  # as if the program had seen one article
    at = line(editing, "山货有了")
    begun = fresh.begin(merged, at)
    assert begun.drafts[1].value("title") == "山货有了自己的仓库"
    assert begun.drafts[1].value("date") == "2024-03-08"
    assert "山货有了" not in bodies(editing, begun)[0]
    assert bodies(editing, begun)[1].startswith("秋天收下的山核桃") or "苏禾 记" in bodies(editing, begun)[1]


def test_what_stands_below_the_border_is_said_of_the_new_article(page: Editing) -> None:
    at = line(page, "渡工说")
    begun = page.begin(page.found, at)
    assert len(begun.drafts) == 3
    assert begun.drafts[0].value("source") is None
    assert begun.drafts[1].value("source") == "河湾日报"
    assert begun.drafts[0].value("author") == "林渡"
    assert begun.drafts[1].value("author") is None
    assert begun.drafts[1].value("date") == "2024-03-08"


def test_a_border_is_moved_down_and_up(page: Editing) -> None:
    before = bodies(page, page.found)
    lower = page.move(page.found, 1, line(page, "秋天收下"))
    assert bodies(page, lower)[0] == before[0] + "\n山货有了自己的仓库"
    assert bodies(page, lower)[1] == before[1]
    back = page.move(lower, 1, line(page, "山货有了"))
    assert bodies(page, back) == before
    assert titles(back) == titles(page.found)
    higher = page.move(page.found, 1, line(page, "渡工说"))
    assert bodies(page, higher)[0] == before[0].splitlines()[0]
    assert bodies(page, higher)[1].startswith("渡工说")


def test_a_border_stops_at_the_text_of_its_neighbours(page: Editing) -> None:
    moved = page.move(page.found, 1, 0)
    assert len(moved.drafts) == 2
    assert bodies(page, moved)[0].startswith("入夜以后")
    assert page.move(page.found, 1, 999).lines[-1].article == 1


def test_above_the_first_article_lines_are_dropped_or_taken_in(page: Editing) -> None:
    text = line(page, "入夜以后")
    lower = page.move(page.found, 0, text)
    assert lower.lines[line(page, "县里给渡口")].role is Role.DROPPED
    assert lower.drafts[0].value("author") is None
    higher = page.move(lower, 0, line(page, "县里给渡口"))
    assert higher.drafts[0].value("title") == "县里给渡口装上了路灯"


def test_beginning_an_article_at_its_title_leaves_its_kicker_above() -> None:
    text = "渡口有了新模样\n县里给渡口装上了路灯\n本报记者 林渡\n\n" + NEWSPAPER.split("\n\n")[2]
    editing = editing_of(text)
    assert editing.found.drafts[0].value("kicker") == "渡口有了新模样"
    begun = editing.begin(editing.found, line(editing, "县里给渡口"))
    assert len(begun.drafts) == 1
    assert begun.lines[0].role is Role.DROPPED
    assert begun.drafts[0].value("kicker") is None
    assert begun.drafts[0].value("title") == "县里给渡口装上了路灯"


def test_no_article_is_kept_apart_and_the_numbers_close_up(page: Editing) -> None:
    out = page.take_out(page.found, 0)
    assert titles(out) == ["山货有了自己的仓库"]
    assert out.lines[line(page, "入夜以后")].role is Role.ASIDE
    assert out.lines[line(page, "秋天收下")].article == 0
    assert build(page.document, page.take_out(out, 0)) == []


def test_when_a_title_is_dropped_the_first_sentence_stands_in(page: Editing) -> None:
    dropped = page.drop(page.found, [line(page, "县里给渡口")])
    assert dropped.drafts[0].value("title") == "入夜以后，老渡口第一次亮了起来"
    assert dropped.drafts[0].details["title"].sure < 0.6
    again = page.drop(dropped, [line(page, "入夜以后")])
    assert (
        again.drafts[0].value(
            "title",
        )
        == "渡工说，从前天一黑就停船，如今末班船可以开到晚上九点"
    )


def test_a_line_is_made_the_title(page: Editing) -> None:
    at = line(page, "本报记者 林渡")
    made = page.set_role(page.found, at, Role.TITLE)
    assert made.drafts[0].value("title") == "县里给渡口装上了路灯 本报记者 林渡"
    assert made.drafts[0].value("author") is None
    alone = page.set_role(made, line(page, "县里给渡口"), Role.KICKER)
    assert alone.drafts[0].value("title") == "本报记者 林渡"
    assert alone.drafts[0].value("kicker") == "县里给渡口装上了路灯"
    assert alone.drafts[0].details["title"].sure == 1.0


def test_a_line_is_made_a_line_of_details(page: Editing) -> None:
    at = line(page, "本报记者 林渡")
    text = page.set_role(page.found, at, Role.PARAGRAPH)
    assert bodies(page, text)[0].startswith("本报记者 林渡\n")
    assert text.drafts[0].value("author") is None
    details = page.set_role(text, at, Role.DETAIL)
    assert details.drafts[0].value("author") == "林渡"


def test_what_a_person_says_stands_when_borders_move(page: Editing) -> None:
    said = page.set_detail(page.found, 1, "source", " 山 货\n报 ")
    assert said.drafts[1].details["source"].value == "山 货 报"
    moved = page.move(said, 1, line(page, "秋天收下"))
    assert moved.drafts[1].value("source") == "山 货 报"
    assert page.set_detail(moved, 1, "source", "").drafts[1].value("source") is None


def test_a_date_that_is_none_is_refused(page: Editing) -> None:
    with pytest.raises(ValueError, match="2024-13-01"):
        page.set_detail(page.found, 0, "date", "2024-13-01")
    with pytest.raises(ValueError, match="colour"):
        page.set_detail(page.found, 0, "colour", "red")
    assert page.set_detail(page.found, 0, "date", "2024-03").drafts[0].value("date") == "2024-03"


def test_a_line_kept_in_a_file_without_articles_is_one(page: Editing) -> None:
    none = page.take_out(page.take_out(page.found, 0), 0)
    kept = page.keep(none, [line(page, "秋天收下")])
    assert bodies(page, kept) == [NEWSPAPER.splitlines()[12]]


def test_edits_inside_a_line_are_taken_back_and_made_again() -> None:
    habit = "經(jīng)濟網(wǎng)上的字(zì)，讀(dú)者看見(jiàn)了，便問(wèn)這是什麼。" * 3
    editing = editing_of(habit)
    assert editing.found.edits
    as_it_stands = editing.restore_text(editing.found, 0)
    assert bodies(editing, as_it_stands) == [habit]
    assert editing.edit_text(as_it_stands, 0) == editing.found
