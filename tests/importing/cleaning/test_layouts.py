"""What the outlines say of files of many layouts comes out of their import, fact by fact."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.importing.cleaning.scoring import facts_of, missed, outline_of

ROOT = Path(__file__).resolve().parents[3]
LAYOUTS = ROOT / "tests" / "importing" / "layouts"
#: Not ours, so not in the project; there while it is worked on.
SAMPLES = ROOT.parent / "shared" / "samples"

#: Files of which some facts are missed, with these facts: a change for the better fails as well.
KNOWN: dict[str, list[str]] = {}


def cases(folder: Path) -> list[object]:
    if not (folder / "outline.json").exists():
        return [pytest.param(folder, marks=pytest.mark.skip(reason=f"{folder} is not here"), id=folder.name)]
    return [pytest.param(folder / name, id=f"{folder.name}/{name}") for name in outline_of(folder)]


@pytest.mark.parametrize("path", [*cases(LAYOUTS / "a"), *cases(LAYOUTS / "b"), *cases(SAMPLES)])
def test_the_import_gives_what_the_outline_says(path: Path) -> None:
    gold = outline_of(path.parent)[path.name]
    found = missed(path, gold)
    facts = [line.split(" — instead: ")[0] for line in found]
    assert facts == KNOWN.get(path.name, []), "\n".join(["missed:", *found])


@pytest.mark.parametrize("folder", [LAYOUTS / "a", LAYOUTS / "b"])
def test_every_file_has_an_outline_and_every_outline_its_file(folder: Path) -> None:
    files = {path.name for path in folder.iterdir() if path.name != "outline.json"}
    assert set(outline_of(folder)) == files
    assert set(KNOWN) <= {name for other in (LAYOUTS / "a", LAYOUTS / "b") for name in outline_of(other)}


def test_the_rules_see_what_is_missed() -> None:
    """A test of the test: an outline that is wrong in everything holds in nothing but the number of articles."""
    path = LAYOUTS / "b" / "b15_clean.txt"
    gold = outline_of(path.parent)[path.name]
    wrong = {
        "script": "traditional",
        "articles": [
            {
                "starts": gold["articles"][0]["starts"][1:4], "ends": "没有的话", "title": "没有的题目",
                "kicker": "没有",
                "source": "没有", "date": "1999-01-01", "author_like": "没有", "joins": ["没有"], "headings": ["没有"],
                "absent": [gold["articles"][0]["starts"]], "damaged": [["没有", "也没有"]],
            }
        ],
    }  # fmt: skip
    facts = list(facts_of(path, wrong))
    assert [fact.what for fact in facts if fact.holds][1:] == [f"{'没有的题目'}: is there"]
    assert len(facts) == 14
