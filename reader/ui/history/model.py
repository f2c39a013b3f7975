"""The steps of the history as rows, newest on top, read page by page; a row says where now is."""

from __future__ import annotations

from bisect import bisect_left
from dataclasses import replace
from enum import IntEnum, StrEnum
from typing import Any, NamedTuple

from PySide6.QtCore import (
    QAbstractListModel,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Qt,
    Signal,
)

from reader.corpus.corpus import Corpus
from reader.corpus.steps import Step, StepFilter, Steps, StepState
from reader.errors import UserError
from reader.ui.plain import plain
from reader.ui.session import Session
from reader.ui.wording import described, local_time

Index = QModelIndex | QPersistentModelIndex
_PAGE = 200


class Role(IntEnum):
    """What the delegate asks for beside the display text."""

    KIND = Qt.ItemDataRole.UserRole + 1
    STEP = Qt.ItemDataRole.UserRole + 2
    DETAILS = Qt.ItemDataRole.UserRole + 3


class Kind(StrEnum):
    """What a row is: a step, the line between what is undone and what stands, or the corpus before the first step."""

    STEP = "step"
    NOW = "now"
    BEGINNING = "beginning"


class _News(NamedTuple):
    """What was read: steps, which is the last one that stands, and which of those known do not stand."""

    steps: list[Step]
    now: int
    not_standing: dict[int, StepState]


class HistoryModel(QAbstractListModel):
    """Steps with ids that fall; those over the row NOW do not stand.

    `settled`: the rows are those that were asked for. `failed` carries the UserError that kept them away.
    """

    settled = Signal()
    failed = Signal(object)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._session: Session | None = None
        self._wanted = StepFilter()
        self._steps: list[Step] = []
        self._now = 0
        self._end = True
        self._asked = 0
        self._reading = False

    # -- reading -------------------------------------------------------------------------------

    def set_session(self, session: Session | None) -> None:
        """Show the history of another corpus, or of none."""
        self._session = session
        self.begin(StepFilter() if session is None else self._wanted)

    def begin(self, wanted: StepFilter) -> None:
        """Show the steps that pass another filter."""
        self._asked += 1
        self._reading = False
        self._wanted = wanted
        self.beginResetModel()
        self._steps, self._now, self._end = [], 0, self._session is None
        self.endResetModel()
        self.fetchMore(QModelIndex())

    def canFetchMore(self, parent: Index) -> bool:
        """Whether there may be older steps."""
        return not parent.isValid() and not self._end and not self._reading

    def fetchMore(self, parent: Index) -> None:
        """Read another page, on another thread."""
        if not self.canFetchMore(parent):
            return
        wanted, before = self._wanted, self._steps[-1].id if self._steps else None
        number = self._asked

        def work(corpus: Corpus) -> _News:
            steps = Steps(corpus.db)
            go_on = lambda: number == self._asked  # noqa: E731 - asked on the other thread
            return _News(
                steps.page(wanted, before=before, limit=_PAGE, go_on=go_on), steps.last_standing(), {}
            )

        self._ask(work, self._append)

    def take_in(self) -> None:
        """Something was done, undone or done again: newer steps come on top, and others stand."""
        if self._session is None:
            return
        if not self._steps:
            self.begin(self._wanted)
            return
        wanted, newest, oldest = self._wanted, self._steps[0].id, self._steps[-1].id

        def work(corpus: Corpus) -> _News:
            steps = Steps(corpus.db)
            return _News(
                steps.page(wanted, since=newest, limit=_PAGE),
                steps.last_standing(),
                steps.not_standing(oldest, newest),
            )

        self._asked += 1  # a page that is being read is of the state before
        self._ask(work, self._follow)

    def _ask(self, work: Any, then: Any) -> None:
        assert self._session is not None
        self._reading = True
        number = self._asked

        def arrived(news: _News) -> None:
            if number != self._asked:
                return
            then(news)
            if number == self._asked:
                self._reading = False  # not before: who hears of the rows would ask for more
                self.settled.emit()

        def failed(error: UserError) -> None:
            if number == self._asked:
                self._reading, self._end = False, True
                self.failed.emit(error)

        self._session.read(work, arrived, failed=failed, owner=self)

    def _append(self, news: _News) -> None:
        before = len(self._rows_of(self._steps, self._now, end=False)) if self._steps else 0
        end = len(news.steps) < _PAGE
        steps = [*self._steps, *news.steps]
        rows = self._rows_of(steps, news.now, end=end)
        if len(rows) > before:
            self.beginInsertRows(QModelIndex(), before, len(rows) - 1)
        self._steps, self._now, self._end = steps, news.now, end
        if len(rows) > before:
            self.endInsertRows()

    def _follow(self, news: _News) -> None:
        if len(news.steps) == _PAGE:  # more may lie between
            self.begin(self._wanted)
            return
        place = self._now_row()
        if place is not None:
            self.beginRemoveRows(QModelIndex(), place, place)
            self._now = -1
            self.endRemoveRows()
        self._steps = [
            step if step.state is state else replace(step, state=state)
            for step in self._steps
            for state in (news.not_standing.get(step.id, StepState.DONE),)
        ]
        self._now = -1
        self.dataChanged.emit(self.index(0), self.index(self.rowCount() - 1))
        if news.steps:
            self.beginInsertRows(QModelIndex(), 0, len(news.steps) - 1)
            self._steps = [*news.steps, *self._steps]
            self.endInsertRows()
        place = self._place_of_now(self._steps, news.now, end=self._end)
        if place is not None:
            self.beginInsertRows(QModelIndex(), place, place)
        self._now = news.now
        if place is not None:
            self.endInsertRows()

    # -- rows ----------------------------------------------------------------------------------

    def step_at(self, index: Index) -> Step | None:
        """The step of a row."""
        row = self._row(index.row()) if index.isValid() else None
        return row if isinstance(row, Step) else None

    def row_of_now(self) -> int | None:
        """Where the line stands that says where now is; None while it is further down than was read."""
        return self._now_row()

    def is_now(self, number: int) -> bool:
        """Whether the step with this id (0: none) is the last one that stands."""
        return number == self._now

    def _now_row(self) -> int | None:
        return None if self._now < 0 else self._place_of_now(self._steps, self._now, end=self._end)

    @staticmethod
    def _place_of_now(steps: list[Step], now: int, *, end: bool) -> int | None:
        if not steps or now < 0:
            return None
        above = bisect_left(steps, -now, key=lambda step: -step.id)
        return above if above < len(steps) or end else None

    def _rows_of(self, steps: list[Step], now: int, *, end: bool) -> range:
        """As many as there are rows."""
        there = self._place_of_now(steps, now, end=end) is not None
        return range(len(steps) + there + (end and bool(steps) and self._wanted == StepFilter()))

    def _row(self, row: int) -> Step | Kind:
        now = self._now_row()
        if now is not None and row == now:
            return Kind.NOW
        place = row - (now is not None and row > now)
        return self._steps[place] if place < len(self._steps) else Kind.BEGINNING

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        """Steps, the line, the beginning."""
        return 0 if parent.isValid() else len(self._rows_of(self._steps, self._now, end=self._end))

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """What the step did, in words; who, when, where."""
        if not index.isValid():
            return None
        row = self._row(index.row())
        if not isinstance(row, Step):
            words = self.tr("Now") if row is Kind.NOW else self.tr("As it was in the beginning")
            if role == Role.KIND:
                return row
            return (
                words if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole) else None
            )
        if role == Qt.ItemDataRole.DisplayRole:
            return described(row.name, row.facts)
        if role == Qt.ItemDataRole.ToolTipRole:
            return plain(f"{described(row.name, row.facts)}\n{self._details(row)}")
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return f"{described(row.name, row.facts)}, {self._details(row)}"
        if role == Role.DETAILS:
            return self._details(row)
        if role == Role.KIND:
            return Kind.STEP
        return row if role == Role.STEP else None

    def flags(self, index: Index) -> Qt.ItemFlag:
        """One does not stand on the line."""
        if not index.isValid():
            return Qt.ItemFlag.NoItemFlags
        if self._row(index.row()) is Kind.NOW:
            return Qt.ItemFlag.ItemNeverHasChildren
        return Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable | Qt.ItemFlag.ItemNeverHasChildren

    def _details(self, step: Step) -> str:
        states = {StepState.UNDONE: self.tr("undone"), StepState.ABANDONED: self.tr("left behind")}
        where = step.title
        if step.articles > 1:
            where = self.tr("%n article(s)", "", step.articles)
        parts = states.get(step.state, ""), step.annotator, local_time(step.made_at), where
        return " · ".join(part for part in parts if part)
