"""The menus in which the standards of both forms are chosen."""

from __future__ import annotations

from collections.abc import Mapping
from enum import StrEnum
from typing import Generic, TypeVar

from PySide6.QtCore import QCoreApplication, QObject, Signal
from PySide6.QtGui import QAction, QActionGroup
from PySide6.QtWidgets import QMenu, QWidget

from reader.chinese.script import SimplifiedStandard, Standard
from reader.messages import QT_TRANSLATE_NOOP

Chosen = TypeVar("Chosen", bound=StrEnum)

_TRADITIONAL = {
    Standard.S2T: QT_TRANSLATE_NOOP("standards", "OpenCC (s2t)"),
    Standard.S2TW: QT_TRANSLATE_NOOP("standards", "Taiwan (s2tw)"),
    Standard.S2TWP: QT_TRANSLATE_NOOP("standards", "Taiwan, with its vocabulary (s2twp)"),
    Standard.S2HK: QT_TRANSLATE_NOOP("standards", "Hong Kong (s2hk)"),
    Standard.S2HKP: QT_TRANSLATE_NOOP("standards", "Hong Kong, with its vocabulary (s2hkp)"),
}
_SIMPLIFIED = {
    SimplifiedStandard.T2S: QT_TRANSLATE_NOOP("standards", "OpenCC (t2s)"),
    SimplifiedStandard.TW2S: QT_TRANSLATE_NOOP("standards", "From Taiwan (tw2s)"),
    SimplifiedStandard.TW2SP: QT_TRANSLATE_NOOP("standards", "From Taiwan, with its vocabulary (tw2sp)"),
    SimplifiedStandard.HK2S: QT_TRANSLATE_NOOP("standards", "From Hong Kong (hk2s)"),
    SimplifiedStandard.HK2SP: QT_TRANSLATE_NOOP("standards", "From Hong Kong, with its vocabulary (hk2sp)"),
}


class _Menu(QObject, Generic[Chosen]):
    chosen = Signal(object)

    def __init__(self, title: str, names: Mapping[Chosen, str], window: QWidget) -> None:
        super().__init__(window)
        self.menu = QMenu(title, window)
        group = QActionGroup(self)
        self._actions: dict[Chosen, QAction] = {}
        for standard, name in names.items():
            action = self.menu.addAction(QCoreApplication.translate("standards", name))
            action.setCheckable(True)
            action.triggered.connect(lambda _checked=False, standard=standard: self.chosen.emit(standard))
            group.addAction(action)
            self._actions[standard] = action

    def show(self, standard: Chosen) -> None:
        """Tick the standard that the corpus has."""
        self._actions[standard].setChecked(True)


class StandardMenu(_Menu[Standard]):
    """`chosen` carries the `Standard` that the person picked for the corpus."""

    def __init__(self, window: QWidget) -> None:
        title = QCoreApplication.translate("standards", "T&raditional standard")
        super().__init__(title, _TRADITIONAL, window)


class SimplifiedStandardMenu(_Menu[SimplifiedStandard]):
    """`chosen` carries the `SimplifiedStandard` that the person picked for the corpus."""

    def __init__(self, window: QWidget) -> None:
        title = QCoreApplication.translate("standards", "Si&mplified standard")
        super().__init__(title, _SIMPLIFIED, window)
