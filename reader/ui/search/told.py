"""What is said of a search, between the line and the list: how much was found, what was understood, what is wrong."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QVBoxLayout, QWidget

from reader.errors import UserError
from reader.ui.plain import plain
from reader.ui.search.asking import LIMIT, Nothing
from reader.ui.search.understood import shortened
from reader.ui.wording import sentence

#: Code points of a sentence that are shown, and of a fact in an error; all of a sentence is in the tip.
_LONGEST, _LONGEST_FACT = 300, 80


class Told(QWidget):
    """Three labels, of which those are seen that have something to say."""

    def __init__(self, deed: QWidget) -> None:
        """`deed` is what can be done with what was found, at the far end."""
        super().__init__()
        self._deed = deed
        self.count, self.understood, self.problem = QLabel(), QLabel(), QLabel()
        for label, role, name in (
            (self.count, "count", self.tr("Number of hits")),
            (self.understood, "muted", self.tr("What is searched for")),
            (self.problem, "error", self.tr("What is wrong with the search")),
        ):
            label.setProperty("role", role)
            label.setTextFormat(Qt.TextFormat.PlainText)  # a query is no markup
            label.setWordWrap(role != "count")
            label.setAccessibleName(name)
        line = QHBoxLayout()
        line.setSpacing(14)
        line.addWidget(self.count, 0, Qt.AlignmentFlag.AlignTop)
        line.addWidget(self.understood, 1, Qt.AlignmentFlag.AlignTop)
        line.addStretch(0)
        line.addWidget(deed, 0, Qt.AlignmentFlag.AlignTop)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(2, 0, 0, 0)
        layout.setSpacing(4)
        layout.addLayout(line)
        layout.addWidget(self.problem)
        self.clear()

    def clear(self) -> None:
        """Say nothing."""
        self._say("")
        self.problem.setText("")
        self.problem.hide()
        self.say_understood("")

    def say_understood(self, text: str) -> None:
        """What is searched for, in a sentence or some."""
        self.understood.setText(text if len(text) <= _LONGEST else text[: _LONGEST - 1] + "…")
        self.understood.setToolTip(plain(text) if len(text) > _LONGEST else "")
        self.understood.setVisible(bool(text))
        self._make_room()

    def say_problem(self, error: UserError) -> None:
        """Why there is nothing to be found."""
        facts = {
            name: shortened(fact, _LONGEST_FACT) if isinstance(fact, str) else fact
            for name, fact in error.facts.items()
        }
        self._say("")
        self.say_understood("")
        self.problem.setText(sentence(UserError(error.message, **facts)))
        self.problem.show()
        self._make_room()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """A sentence takes more lines, or fewer."""
        super().resizeEvent(event)
        self._make_room()

    def _make_room(self) -> None:
        """All lines can be read, also where the panel is low: a label that wraps asks for no height by itself."""
        layout = self.layout()
        assert layout is not None
        for label in (
            self.count,
            self.understood,
        ):  # the words of both on one line, and no jump when it comes
            label.setMinimumHeight(self._deed.sizeHint().height())
        self.setMinimumHeight(max(0, layout.totalHeightForWidth(self.width())))

    def _say(self, text: str) -> None:
        self.count.setText(text)
        self.count.setVisible(bool(text))
        self._make_room()

    def say_looking(self) -> None:
        """Nothing is known yet."""
        self._say(self.tr("Looking…"))

    def say_stopped(self, lines: int) -> None:
        """It was stopped before all was seen."""
        self._say(self.tr("Stopped after %Ln hit(s)", "", lines))

    def say_nothing_found(self, why: Nothing) -> None:
        """There is none, for a reason."""
        self._say(
            {
                Nothing.HAS_IT: self.tr("No article has this."),
                Nothing.PASSES: self.tr("No article passes the filters."),
                Nothing.IS_THERE: self.tr("This corpus has no articles yet."),
            }[why]
        )

    def say_count(self, articles: int | None, hits: int | None, lines: int) -> None:
        """How much there is, as far as that is known; `lines` are there so far."""
        if articles is None:
            self._say(self.tr("%Ln hit(s) so far…", "", lines))
            return
        where = self.tr("in %Ln article(s)", "", articles)
        if hits is None:
            self._say(self.tr("{0}, counting the hits…").format(where))
            return
        found = self.tr("%Ln hit(s)", "", hits)
        text = self.tr("{hits} {articles}").format(hits=found, articles=where)
        if hits > LIMIT:
            text += self.tr("; the first %Ln are listed", "", LIMIT)
        self._say(text)
