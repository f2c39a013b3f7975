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
    "c/01.txt": [
        "古渠新水潤田疇: not in it: ?",
    ],
    "c/05.txt": [
        "2024年5月17日,澄川市政府新闻办公: date 2024-05-17",
    ],
    "c/06.txt": [
        "县域数据治理中的部门协同研究: begins with 县域数据治理从2016年提出试点",
    ],
    "c/07.txt": [
        "省思乡村图书馆建设的三个误区: begins with 摘要:[目的/意义]乡村图书馆",
    ],
    "c/08.txt": [
        "发改委:粮食供应总体平稳: not in it: 小雯摄省发展",
    ],
    "c/14.txt": [
        "首场记者会,这些回答很干脆: section 同心奋进新时代·两会特别报道",
    ],
    "c/20.txt": [
        "澄川县人民政府工作规则: begins with 第一章总则",
        "澄川县人民政府工作规则: title",
        "澄川县人民政府工作规则: not in it: 发文机构",
        "澄川县人民政府工作规则: not in it: 16:34",
    ],
    "c/22.txt": [
        "江凌會 促兩地交流正常化: source 江畔報",
    ],
    "c/24.txt": [
        "“水网建设”记者会侧记: title",
    ],
    "c/25.txt": [
        "城乡图书馆一体化圈定四大领域: ends with 决心非同小可。",
    ],
    "c/27.txt": [
        "水利發展論壇年會明天召開 凌波將出席開幕: begins with 水利發展論壇2026年年會將於明",
        "水利發展論壇年會明天召開 凌波將出席開幕: title",
        "水利發展論壇年會明天召開 凌波將出席開幕: author 仇小榮",
    ],
    "c/32.txt": [
        "五问五答,读懂新版渔船补贴政策: title",
        "五问五答,读懂新版渔船补贴政策: author 方小禾",
    ],
    "c/33.txt": [
        "4 articles",
        "反對議會通過所謂決議: ends with 停止干預本市事務。",
        "反對議會通過所謂決議: section 江城政情",
        "渡輪公司輸入船員符人手比例要求: begins with 海事署澄清",
        "渡輪公司輸入船員符人手比例要求: ends with 並無違規。",
        "渡輪公司輸入船員符人手比例要求: title",
        "江一帆晤商會秘書長: begins with 市長江一帆與",
        "江一帆晤商會秘書長: ends with 交換意見。",
        "江一帆晤商會秘書長: title",
        "凌波任秘書長: begins with 政府宣布,現任",
        "凌波任秘書長: title",
    ],
    "c/34.txt": [
        "沿江经济的崛起——2006年度经济人物提: source 江畔电视台",
    ],
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
