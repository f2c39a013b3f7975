"""Once through the whole program: every command of the command line, or the window without a display.

python -m tests.reliability.tour commands|window FOLDER
"""

from __future__ import annotations

import os
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING

from reader.chinese.span import Span
from reader.corpus.corpus import Corpus
from tests.corpus.making import ROOT
from tests.reliability import acts

if TYPE_CHECKING:
    from reader.ui.window import Window


def commands(folder: Path) -> list[str]:
    """Run each command as a process of its own; those that failed, with what they said."""
    acts.texts(folder / "in", 30)
    text = "".join(
        f"<p>水价由大家说了算，第{number}次听证会在周五开，地点在老祠堂里，谁都可以来。</p>"
        for number in range(9)
    )
    page = f"<html><head><title>水价</title></head><body><h1>水价</h1><img src='http://example.org/a.png'>{text}</body></html>"
    (folder / "in" / "a.html").write_text(page, "utf-8")
    (folder / "codebook.csv").write_text("path,colour,key,definition\n表,#0072b2,,定义\n", "utf-8")
    corpus, other = str(folder / "c.duizhao"), str(folder / "d.duizhao")
    lines = [
        ["import", corpus, str(folder / "in")],
        ["articles", corpus, "--json"],
        ["show", corpus, "1", "--traditional", "s2twp"],
        ["span", corpus, "1", "0", "4"],
        ["search", corpus, "账本 NOT 学校"],
        ["search", corpus, "账.", "--regex"],
        ["tag", corpus, "1", "0", "4", "水/治理", "--note", "记"],
        ["annotations", corpus],
        ["codebook", corpus, "--import", str(folder / "codebook.csv")],
        ["export", corpus, str(folder / "out.csv")],
        ["concordance", corpus, "账本"],
        ["words", corpus],
        ["collocates", corpus, "账本"],
        ["keyness", corpus, "tagged:*", "untagged:*"],
        ["themes", corpus],
        ["themes", corpus, "--coverage"],
        ["themes", corpus, "--together", "paragraph"],
        ["themes", corpus, "--timeline", "--csv", str(folder / "timeline.csv")],
        ["import", other, str(folder / "in")],
        ["tag", other, "1", "2", "6", "水/治理", "--annotator", "王"],
        ["keyness", corpus, "--reference", other],
        ["merge", corpus, other],
        ["agreement", corpus],
        ["check", corpus, "--repair"],
    ]
    failed = []
    for words in lines:
        done = subprocess.run(
            [sys.executable, "-m", "reader", *words],
            cwd=ROOT,
            capture_output=True,
            encoding="utf-8",
            check=False,
        )
        if done.returncode != 0 or "Traceback" in done.stderr:
            failed.append(f"{words[0]}: {done.returncode} {done.stderr[-400:]}")
    return failed


def window(folder: Path) -> list[str]:
    """Open the window, read, tag, undo, merge, look at every figure and close it."""
    os.environ |= {"QT_QPA_PLATFORM": "offscreen", "DUIZHAO_HOME": str(folder)}
    from PySide6.QtWidgets import QApplication

    from reader.ui.app import run
    from tests.ui import driving

    path = folder / "c.duizhao"
    driving.make_corpus(path)
    failed: list[str] = []

    def work() -> None:
        from reader.ui.window import Window

        (shown,) = [one for one in QApplication.topLevelWidgets() if isinstance(one, Window)]
        driving.settle(shown)
        shown.activateWindow()
        QApplication.processEvents()
        driving.select(shown, driving.WATER)
        driving.press(shown, "s")
        if len(driving.annotations(shown)) != 3:
            failed.append(f"tagging: {QApplication.focusWidget()} {driving.status(shown)}")
        driving.undo(shown)
        if len(driving.annotations(shown)) != 2:
            failed.append("undo")
        driving.run(shown, "article.merge")
        failed.extend(_merging(shown, folder / "d.duizhao"))
        failed.extend(_figures(shown))
        shown.close()

    from PySide6.QtCore import QTimer

    # The program makes its application itself; the timer waits for its event loop.
    real = QApplication.exec

    def exec_() -> int:
        QTimer.singleShot(1500, work)
        QTimer.singleShot(30_000, QApplication.quit)
        return int(real())

    QApplication.exec = staticmethod(exec_)  # type: ignore[method-assign,assignment]
    code = run(path)
    return [*failed, *([f"ended with {code}"] if code else [])]


def _merging(shown: Window, other: Path) -> Iterator[str]:
    """Merge a copy in which somebody else tagged."""
    from reader.ui.merging.dialog import MergeDialog
    from tests.ui import driving

    assert shown.session is not None
    shown.session.corpus.save_copy(other)
    with Corpus.open(other, annotator="王") as corpus:
        corpus.annotations.add(1, Span(0, 4), "水")
    shown.rooms.merging.look_at(other)
    driving.settle(shown)
    (dialog,) = (one for one in shown.findChildren(MergeDialog) if one.isVisible())
    dialog.go.click()
    driving.settle(shown)
    if "王" not in {one.annotator for one in shown.session.corpus.annotations.all()}:
        yield f"merging: {shown.shell.notice.text}"


def _figures(shown: Window) -> Iterator[str]:
    """Look at every figure: words, collocates, keyness, tags, agreement."""
    from reader.ui.figures.pages.keyness import KeynessPage
    from tests.ui import driving

    shown.rooms.figures.show()
    dialog = shown.rooms.figures.dialog
    dialog.complete()
    dialog.collocates.query.setText("水")
    for page in dialog.pages:
        if isinstance(page, KeynessPage):
            page.part.line.setText("tagged:*")
            page.against.line.setText("untagged:*")
        dialog.show_page(page)
        page.run()
        while page.runner.running:
            driving.settle(shown)
        if not page.results.model.table.columns:
            yield f"figure: {page.name()} {page._say.text()}"
    dialog.close()


def main() -> int:
    """Run one of the two and print what failed."""
    failed = {"commands": commands, "window": window}[sys.argv[1]](Path(sys.argv[2]))
    print("\n".join(failed))
    return 1 if failed else 0


if __name__ == "__main__":
    sys.exit(main())
