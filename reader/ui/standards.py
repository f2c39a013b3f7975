"""The menu in which the standard of the traditional form is chosen."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QObject, Signal
from PySide6.QtGui import QAction, QActionGroup
from PySide6.QtWidgets import QMenu, QWidget

from reader.chinese.script import Standard
from reader.messages import QT_TRANSLATE_NOOP

_NAMES = {
    Standard.S2T: QT_TRANSLATE_NOOP("standards", "OpenCC (s2t)"),
    Standard.S2TW: QT_TRANSLATE_NOOP("standards", "Taiwan (s2tw)"),
    Standard.S2TWP: QT_TRANSLATE_NOOP("standards", "Taiwan, with its vocabulary (s2twp)"),
    Standard.S2HK: QT_TRANSLATE_NOOP("standards", "Hong Kong (s2hk)"),
    Standard.S2HKP: QT_TRANSLATE_NOOP("standards", "Hong Kong, with its vocabulary (s2hkp)"),
}


class StandardMenu(QObject):
    """`chosen` carries the `Standard` that the person picked for the corpus."""

    chosen = Signal(object)

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self.menu = QMenu(self.tr("T&raditional standard"), window)
        group = QActionGroup(self)
        self._actions: dict[Standard, QAction] = {}
        for standard, name in _NAMES.items():
            action = self.menu.addAction(QCoreApplication.translate("standards", name))
            action.setCheckable(True)
            action.triggered.connect(lambda _checked=False, standard=standard: self.chosen.emit(standard))
            group.addAction(action)
            self._actions[standard] = action

    def show(self, standard: Standard) -> None:
        """Tick the standard that the corpus has."""
        self._actions[standard].setChecked(True)
