"""How the window looks and what of it is shown; kept between starts."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

from PySide6.QtCore import QObject, Qt, QTimer, Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication, QMainWindow, QToolBar, QWidget

from reader.ui import theme
from reader.ui.actions import Actions
from reader.ui.fonts import Region
from reader.ui.reading.options import Layout, ReadingOptions
from reader.ui.settings.settings import (
    FACE_SIMPLIFIED,
    FACE_TRADITIONAL,
    GEOMETRY,
    INDENT,
    KEYS,
    LANGUAGE,
    LAYOUT,
    LINE_SPACING,
    MARK_DIFFERENCES,
    MARK_DOUBTS,
    MAXIMISED,
    MEASURE,
    PARAGRAPH_SPACE,
    REGION,
    SCHEME,
    SPLITTERS,
    STILL,
    TYPE_SIZE,
    ZOOM,
    Setting,
    Settings,
    packed,
    unpacked,
)
from reader.ui.shell import Shell

#: What `options_of` depends on.
READING: tuple[Setting[Any], ...] = (
    TYPE_SIZE,
    ZOOM,
    LINE_SPACING,
    MEASURE,
    PARAGRAPH_SPACE,
    INDENT,
    LAYOUT,
    REGION,
    FACE_SIMPLIFIED,
    FACE_TRADITIONAL,
)
#: Whether the system lets things move, and how fast its carets blink, in milliseconds; as it was found.
_SYSTEM: dict[str, tuple[bool, int]] = {}
_READING_KEYS = frozenset(setting.key for setting in READING)

_SCHEMES = ("system", "light", "dark")

#: Widths of the window, in pixels, from which there is room beside the text.
_ROOM_FOR_LIBRARY, _ROOM_FOR_PANELS = 760, 1080


def options_of(settings: Settings, options: ReadingOptions) -> ReadingOptions:
    """Type and page as they are set; what is no setting is as in `options`."""
    zoom = settings.get(ZOOM) / 100
    return replace(
        options,
        size=float(settings.get(TYPE_SIZE)),
        zoom=options.zoom if round(options.zoom * 100) == settings.get(ZOOM) else zoom,
        line_spacing=settings.get(LINE_SPACING),
        measure=settings.get(MEASURE),
        paragraph_space=settings.get(PARAGRAPH_SPACE),
        indent=settings.get(INDENT),
        layout=Layout(settings.get(LAYOUT)),
        region=Region(settings.get(REGION)),
        simplified_face=settings.get(FACE_SIMPLIFIED),
        traditional_face=settings.get(FACE_TRADITIONAL),
    )


class Looks(QObject):
    """Light and dark, type size, panels, the bare text, size and place of the window."""

    language_wanted = Signal()
    """Another language was chosen."""

    def __init__(
        self, window: QMainWindow, shell: Shell, actions: Actions, bar: QToolBar, settings: Settings
    ) -> None:
        super().__init__(window)
        self._window, self._shell, self._actions = window, shell, actions
        self._bar, self._settings = bar, settings
        self._room: dict[str, bool] = {}
        self._gave_way: dict[str, bool] = {}
        shell.view.zoom_changed.connect(lambda zoom: settings.set(ZOOM, round(zoom * 100)))
        settings.changed.connect(self._on_setting)

    def _on_setting(self, key: str) -> None:
        """What was set is seen at once."""
        settings, view = self._settings, self._shell.view
        if key in _READING_KEYS:
            view.set_options(options_of(settings, view.options))
            self._actions["view.indent"].setChecked(settings.get(INDENT))
            self._tick_layout()
        elif key == SCHEME.key:
            self._apply_scheme()
        elif key == STILL.key:
            keep_still(settings.get(STILL))
        elif key == LANGUAGE.key:
            # Not now: whoever has set it is a part of the window that goes.
            QTimer.singleShot(0, self, self.language_wanted.emit)
        elif key == KEYS.key:
            own = settings.get(KEYS)
            self._actions.set_keys(own)

    def set_scheme(self, scheme: theme.Scheme) -> None:
        """Light, dark, or as the system has it."""
        self._settings.set(SCHEME, scheme)
        self._apply_scheme()

    def _apply_scheme(self) -> None:
        scheme = self._settings.get(SCHEME)
        application = QApplication.instance()
        assert isinstance(application, QApplication)
        theme.apply(application, scheme)  # type: ignore[arg-type]  # the setting has no other values
        self._tick_scheme(scheme)

    def toggle_dark(self) -> None:
        """From light to dark and back."""
        self.set_scheme("light" if theme.current().dark else "dark")

    def toggle_indent(self) -> None:
        """Two em before the first line of a paragraph, or none."""
        self._settings.set(INDENT, self._actions["view.indent"].isChecked())

    def set_layout(self, layout: Layout) -> None:
        """Show the forms beside each other, one above the other, or one of them."""
        self._settings.set(LAYOUT, layout.value)
        self._tick_layout()

    def _tick_layout(self) -> None:
        for layout in Layout:
            action = self._actions[f"view.layout_{layout.value}"]
            action.setChecked(layout is self._shell.view.options.layout)

    def show_sides(self) -> None:
        """Show what is wanted beside the text."""
        alone = self._actions["view.text_only"].isChecked()
        self._show(self._shell.library, not alone and self._actions["view.library"].isChecked())
        self._show(self._shell.panels, not alone and self._actions["view.panels"].isChecked())

    def _show(self, side: QWidget, shown: bool) -> None:
        """Show or hide what stands beside the text.

        Where it had the keys the text gets them first: else Qt gives them to the next field, or to the text
        as by Tab, in another form than the one that was read.
        """
        if not shown and side.isAncestorOf(self._window.focusWidget()):
            self._shell.view.setFocus(Qt.FocusReason.OtherFocusReason)
        side.setVisible(shown)

    def fit(self) -> None:
        """In a window that becomes narrow, what stands beside the text gives way; it comes back with the room.

        Its command says so: the next time it is carried out it shows what gave way, and nothing else.
        """
        if self._actions["view.text_only"].isChecked():
            return
        width = self._window.width()
        for side, name, least in (
            (self._shell.library, "view.library", _ROOM_FOR_LIBRARY),
            (self._shell.panels, "view.panels", _ROOM_FOR_PANELS),
        ):
            action, room = self._actions[name], width >= least
            if room == self._room.get(name, True):
                continue
            self._room[name] = room
            if room:
                action.setChecked(action.isChecked() or self._gave_way.get(name, False))
            else:
                self._gave_way[name] = action.isChecked()
                action.setChecked(False)
            self._show(side, action.isChecked())

    def toggle_text_only(self) -> None:
        """Leave only the text, on the whole screen, or bring back what was beside it."""
        alone = self._actions["view.text_only"].isChecked()
        self.show_sides()
        for widget in (self._window.menuBar(), self._window.statusBar(), self._bar):
            widget.setVisible(not alone)
        full = Qt.WindowState.WindowFullScreen
        state = self._window.windowState()
        self._window.setWindowState(state | full if alone else state & ~full)
        self._shell.view.setFocus()

    def restore(self) -> None:
        """As it was when the window was closed last, else as is right for this screen."""
        settings, view = self._settings, self._shell.view
        view.set_options(options_of(settings, view.options))
        if settings.get(STILL):
            keep_still(True)
        self._actions["view.indent"].setChecked(settings.get(INDENT))
        self._tick_layout()
        self._actions["view.differences"].setChecked(settings.get(MARK_DIFFERENCES))
        self._actions["view.doubts"].setChecked(settings.get(MARK_DOUBTS))
        self._actions["view.library"].setChecked(True)
        self._actions["view.panels"].setChecked(True)
        self._room = {}
        self._tick_scheme(settings.get(SCHEME))
        if not self._window.restoreGeometry(unpacked(settings.get(GEOMETRY))):
            screen = QGuiApplication.primaryScreen().availableGeometry()
            self._window.resize(min(1440, screen.width() - 40), min(920, screen.height() - 60))
            self._shell.divide(self._window.width())
        self._shell.restore(settings.get(SPLITTERS))
        self.fit()
        if settings.get(MAXIMISED):
            self._window.setWindowState(self._window.windowState() | Qt.WindowState.WindowMaximized)

    def remember(self) -> None:
        """Keep size, place and division of the window; the bare text is not how the next start begins."""
        if self._actions["view.text_only"].isChecked():
            self._actions["view.text_only"].setChecked(False)
            self.toggle_text_only()
        self._settings.set(GEOMETRY, packed(self._window.saveGeometry()))
        self._settings.set(MAXIMISED, self._window.isMaximized())
        self._settings.set(SPLITTERS, self._shell.state())

    def _tick_scheme(self, scheme: str) -> None:
        for name in _SCHEMES:
            self._actions[f"look.{name}"].setChecked(name == scheme)


def keep_still(still: bool) -> None:
    """Let nothing blink, fade or slide in the whole application, or let it do as the system has it."""
    general = Qt.UIEffect.UI_General
    moves, flash = _SYSTEM.setdefault(
        "", (QApplication.isEffectEnabled(general), QApplication.cursorFlashTime())
    )
    QApplication.setEffectEnabled(general, moves and not still)
    QApplication.setCursorFlashTime(0 if still else flash)
