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
KNOWN: dict[str, list[str]] = {
    # A question mark that stands for a lost 。” could also be one: it is left.
    "c/01.txt": ["古渠新水潤田疇: not in it: ?"],
    # A date in the first sentence may be that of an event long ago: it is not taken for the article's.
    "c/05.txt": ["2024年5月17日,澄川市政府新闻办公: date 2024-05-17"],
    # The caption is a sentence and then a name; nothing tells it from the text.
    "c/08.txt": ["发改委:粮食供应总体平稳: not in it: 小雯摄省发展"],
    # The line above the title is one of the page, not of a masthead of which anything else is in sight.
    "c/14.txt": ["首场记者会,这些回答很干脆: section 同心奋进新时代·两会特别报道"],
    # The medium is glued to the report's place without a mark between.
    "c/22.txt": ["江凌會 促兩地交流正常化: source 江畔報"],
    # Of three lines above a text the middle one is taken for the title; here it is the last.
    "c/24.txt": ["“水网建设”记者会侧记: title"],
    # A law of Hong Kong is counted as a chapter of all laws; chapters are no titles.
    "d/68_hk_law.txt": ["第9999章　社區農圃規例: is there"],
    # The last leaf of a book tells nothing of itself but by its words.
    "e/e210_epub.epub": ["江合市绿化条例: ends with 条例自2018年6月1日起施行。"],
    # An account behind the last sentence that is not called as media are.
    "g/g108_newsletter.txt": ["中小企业数字化转型试点成效初显: source 江海工信"],
    # Rows of a table in Markdown's manner, in plain text.
    "c/25.txt": ["城乡图书馆一体化圈定四大领域: ends with 决心非同小可。"],
}


FOLDERS = sorted(path.parent for path in LAYOUTS.glob("*/outline.json"))


def cases(folder: Path) -> list[object]:
    if not (folder / "outline.json").exists():
        return [pytest.param(folder, marks=pytest.mark.skip(reason=f"{folder} is not here"), id=folder.name)]
    return [pytest.param(folder / name, id=f"{folder.name}/{name}") for name in outline_of(folder)]


@pytest.mark.parametrize("path", [case for folder in (*FOLDERS, SAMPLES) for case in cases(folder)])
def test_the_import_gives_what_the_outline_says(path: Path) -> None:
    gold = outline_of(path.parent)[path.name]
    found = missed(path, gold)
    facts = [line.split(" — instead: ")[0] for line in found]
    assert facts == KNOWN.get(f"{path.parent.name}/{path.name}", []), "\n".join(["missed:", *found])


@pytest.mark.parametrize("folder", FOLDERS, ids=lambda folder: folder.name)
def test_every_file_has_an_outline_and_every_outline_its_file(folder: Path) -> None:
    files = {path.name for path in folder.iterdir() if path.name != "outline.json"}
    assert set(outline_of(folder)) == files
    assert set(KNOWN) <= {f"{other.name}/{name}" for other in FOLDERS for name in outline_of(other)}


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
