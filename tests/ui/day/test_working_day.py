"""Short days in the real window on the small corpus: by keyboard, and with the mouse."""

from __future__ import annotations

from tests.ui.day.person import Person, wait_for
from tests.ui.driving import LEDGER, RIVER, WATER


def test_a_day_of_tagging_by_keyboard_ends_up_in_the_file(person: Person) -> None:
    before = ((WATER, "生态环境/水治理"), (LEDGER, "公共服务"))
    title = RIVER.splitlines()[0]
    person.start("open", str(person.corpus))

    # The title line: from the start to its end; its own key, then another tag by the palette.
    person.press("ctrl+Home", "shift+End", "e")
    person.wait_for_tagged((title, "生态环境"), *before)
    person.press("t")
    person.type("jiaoyu")
    person.press("Return")
    both = {(title, "生态环境"), (title, "公共服务/教育"), *before}
    wait_for("two tags on the title", lambda: set(person.tagged()) == both or person.died())

    # A tag that is new, made in the palette on the two characters at the start of the next paragraph.
    person.press("Escape", "ctrl+Home", "Down", "Home", "Right", "Right", "shift+Right", "shift+Right", "t")
    person.type("Rivers/Banks")
    person.press("Return")
    made = ("沿河", "Rivers/Banks")
    wait_for("a new tag", lambda: set(person.tagged()) == {*both, made} or person.died())

    # Back two steps and forward one.
    person.press("ctrl+z")
    wait_for("one step back", lambda: set(person.tagged()) == both or person.died())
    person.press("ctrl+z")
    person.wait_for_tagged((title, "生态环境"), *before)
    person.press("ctrl+shift+z")
    wait_for("one step forward", lambda: set(person.tagged()) == both or person.died())
    person.quit()

    # The next day: the same corpus without being named; the other step is still there to be made again.
    person.start()
    person.press("ctrl+shift+z")
    wait_for("the other step", lambda: set(person.tagged()) == {*both, made} or person.died())
    person.quit()
    assert person.ask("check") == {"ok": True, "problems": []}
    assert [row["path"] for row in person.ask("codebook")][-2:] == ["Rivers", "Rivers/Banks"]
    assert [path.name for path in person.corpus.parent.glob("river*")] == ["river.duizhao"]


def test_a_passage_is_taken_with_the_mouse_noted_and_removed(person: Person) -> None:
    person.start("open", str(person.corpus))
    geometry = dict(
        line.split("=") for line in person.xdotool("getwindowgeometry", "--shell", person.window).splitlines()
    )
    width, height = int(geometry["WIDTH"]), int(geometry["HEIGHT"])
    # A triple click somewhere in the left column takes a sentence; where it stands is the view's business.
    for share in (0.22, 0.26, 0.30, 0.34, 0.38):
        person.xdotool("mousemove", "--window", person.window, int(width * 0.3), int(height * share))
        person.xdotool("click", "--repeat", "3", "--delay", "40", "1")
        person.press("s")
    rows = wait_for(
        "sentences taken by mouse",
        lambda: [row for row in person.ask("annotations") if row["quote"] not in (WATER, LEDGER)],
    )
    for row in rows:
        assert row["quote"] == RIVER[row["start"] : row["end"]]
        assert len(row["quote"]) > 5
        assert row["tag"] == "公共服务"

    count = len(person.ask("annotations"))
    person.press("n")
    person.type("as seen")
    person.press("ctrl+Return")
    wait_for("a note", lambda: "as seen" in [row["note"] for row in person.ask("annotations")])
    person.press("Escape", "Delete")
    wait_for("one less", lambda: len(person.ask("annotations")) == count - 1)
    person.press("ctrl+z")
    wait_for("it is back", lambda: "as seen" in [row["note"] for row in person.ask("annotations")])
    person.quit()
