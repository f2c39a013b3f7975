"""The one style sheet of the application, made from the tokens of a theme."""

from __future__ import annotations

from string import Template
from typing import TYPE_CHECKING

from reader import resources

if TYPE_CHECKING:
    from reader.ui.theme import Theme

_SHEET = Template("""
QMainWindow, QDialog { background: $panel; }
QMainWindow::separator { background: $line; width: 1px; height: 1px; }
QSplitter::handle { background: $line; }
QSplitter::handle:horizontal { width: 1px; }
QSplitter::handle:vertical { height: 1px; }
QSplitter::handle:hover { background: $accent; }
QToolTip { background: $raised; color: $ink; border: 1px solid $line_strong; padding: 6px 8px; }

QToolBar { background: $panel; border: none; border-bottom: 1px solid $line; padding: 4px 8px; spacing: 2px; }
QToolBar::separator { background: $line; width: 1px; margin: 5px 6px; }
QToolButton { border: 1px solid transparent; border-radius: 6px; padding: 5px 9px; color: $ink; }
QToolButton:hover { background: $hover; }
QToolButton:pressed, QToolButton:checked { background: $selected_row; }
QToolButton:focus { border-color: $accent; }
QToolButton:disabled { color: $faint; }
QToolButton[compact="true"] { padding: 4px 5px; min-width: 18px; }
QToolButton#qt_toolbar_ext_button { padding: 0; margin: 2px 0; background: $hover;
    qproperty-icon: url("$icons/more-$name.svg"); }
QStatusBar { background: $panel; border-top: 1px solid $line; color: $ink_muted; }
QStatusBar QLabel { color: $ink_muted; padding: 1px 6px; }
QStatusBar::item { border: none; }

QMenuBar { background: $panel; color: $ink; padding: 2px 4px; }
QMenuBar::item { background: transparent; padding: 4px 10px; border-radius: 5px; }
QMenuBar::item:selected { background: $hover; }
QMenu { background: $raised; border: 1px solid $line_strong; padding: 5px; }
QMenu::item { padding: 5px 26px 5px 22px; border-radius: 5px; color: $ink; }
QMenu::icon { padding-left: 8px; }
QMenu::item:selected { background: $selected_row; }
QMenu::item:disabled { color: $faint; }
QMenu::separator { height: 1px; background: $line; margin: 5px 8px; }

QLineEdit, QPlainTextEdit, QTextEdit {
    background: $raised; color: $ink; border: 1px solid $edge; border-radius: 6px; padding: 5px 8px;
    selection-background-color: $selection; selection-color: $ink; placeholder-text-color: $ink_muted; }
QLineEdit:focus, QPlainTextEdit:focus, QTextEdit:focus {
    border: 2px solid $accent; padding: 4px 7px; }
QLineEdit:disabled, QPlainTextEdit:disabled { color: $faint; background: $panel; }
QLineEdit[compact="true"] { padding: 2px 7px; }
QLineEdit[compact="true"]:focus { padding: 1px 6px; }
QToolButton[role="link"] { color: $accent; padding: 2px 6px; }
QToolButton[role="link"]:disabled { color: $ink_muted; }
QLineEdit[state="doubtful"] { border-color: $hit; }
QLineEdit[state="wrong"] { border-color: $danger; }

QPushButton { background: $raised; color: $ink; border: 1px solid $edge; border-radius: 6px;
    padding: 5px 14px; min-height: 18px; }
QPushButton:hover { background: $hover; }
QPushButton:pressed { background: $selected_row; }
QPushButton:focus { border: 2px solid $accent; padding: 4px 13px; }
QPushButton:default { background: $accent; color: $on_accent; border-color: $accent; }
QPushButton:default:focus { border: 3px double $on_accent; padding: 3px 12px; }
QPushButton:disabled { color: $faint; background: $panel; border-color: $line; }

QListView, QTreeView, QTableView {
    background: $panel; alternate-background-color: $panel; color: $ink; border: none; outline: none;
    selection-background-color: $selected_row; selection-color: $ink; gridline-color: $line; }
QListView::item, QTreeView::item { padding: 4px 4px; border: none; }
QTableView::item { padding: 3px 6px; }
QTableView { border: 1px solid transparent; }
QTableView:focus { border-color: $accent; }
QListView::item:hover, QTreeView::item:hover { background: $hover; }
QListView::item:selected, QTreeView::item:selected, QTableView::item:selected,
QListView::item:selected:hover, QTreeView::item:selected:hover {
    background: $selected_row; color: $ink; }
QTreeView[role="drawn"]::item:hover, QTreeView[role="drawn"]::item:selected,
QTreeView[role="drawn"]::item:selected:hover, QListView[role="drawn"]::item:hover,
QListView[role="drawn"]::item:selected, QListView[role="drawn"]::item:selected:hover { background: transparent; }
QHeaderView { background: $panel; }
QHeaderView::section { background: $panel; color: $ink_muted; border: none; border-bottom: 1px solid $line;
    padding: 5px 6px; }
QHeaderView::section:hover { color: $ink; }
QHeaderView::up-arrow, QHeaderView::down-arrow { subcontrol-origin: border; subcontrol-position: top center;
    width: 10px; height: 10px; }
QHeaderView::up-arrow { image: url("$icons/chevron-up-$name.svg"); }
QHeaderView::down-arrow { image: url("$icons/chevron-$name.svg"); }

QTabWidget::pane { border: none; border-top: 1px solid $line; }
QTabBar { background: transparent; }
QTabBar::tab { background: transparent; color: $ink_muted; padding: 7px 14px; border: none;
    border-bottom: 2px solid transparent; }
QTabBar::tab:selected { color: $ink; border-bottom-color: $accent; }
QTabBar::tab:hover { color: $ink; }
QTabBar::tab:focus { color: $accent; }
QDockWidget { color: $ink_muted; }
QDockWidget::title { background: $panel; padding: 7px 10px; border-bottom: 1px solid $line; }
QGroupBox { border: none; margin-top: 22px; font-weight: 600; }
QGroupBox::title { subcontrol-origin: margin; left: 0; color: $ink_muted; }

QProgressBar { background: $hover; border: none; border-radius: 3px; max-height: 6px; min-height: 6px;
    text-align: center; color: transparent; }
QProgressBar::chunk { background: $accent; border-radius: 3px; }

QScrollBar:vertical { background: transparent; width: 12px; margin: 0; }
QScrollBar:horizontal { background: transparent; height: 12px; margin: 0; }
QScrollBar::handle { background: $scroll; border-radius: 3px; margin: 3px; }
QScrollBar::handle:vertical { min-height: 36px; }
QScrollBar::handle:horizontal { min-width: 36px; }
QScrollBar::handle:hover, QScrollBar::handle:pressed { background: $ink_muted; }
QScrollBar::add-line, QScrollBar::sub-line { width: 0; height: 0; border: none; }
QScrollBar::add-page, QScrollBar::sub-page { background: transparent; }
QScrollBar::handle:disabled { background: transparent; }
QAbstractScrollArea::corner { background: transparent; }

PageArea { background: $paper; border: none; }

QComboBox { background: $raised; color: $ink; border: 1px solid $edge; border-radius: 6px;
    padding: 4px 18px 4px 7px; min-height: 18px; placeholder-text-color: $ink_muted; }
QComboBox:hover { background: $hover; }
QComboBox:focus { border: 2px solid $accent; padding: 3px 17px 3px 6px; }
QComboBox::drop-down { border: none; width: 18px; }
QComboBox::down-arrow { image: url("$icons/chevron-$name.svg"); width: 12px; height: 12px; }
QComboBox { combobox-popup: 0; }
QComboBox QAbstractItemView { background: $raised; border: 1px solid $edge; padding: 4px; }
QSpinBox { background: $raised; color: $ink; border: 1px solid $edge; border-radius: 6px; padding: 2px 18px 3px 2px;
    min-height: 18px; selection-background-color: $selection; selection-color: $ink; }
QSpinBox:hover { background: $hover; }
QSpinBox:focus { border: 2px solid $accent; padding: 1px 17px 2px 1px; }
QSpinBox:disabled { color: $faint; background: $panel; border-color: $line; }
QSpinBox::up-button, QSpinBox::down-button { subcontrol-origin: border; border: none; width: 18px; }
QSpinBox::up-button { subcontrol-position: top right; padding-top: 5px; }
QSpinBox::down-button { subcontrol-position: bottom right; padding-bottom: 5px; }
QSpinBox::up-arrow { image: url("$icons/chevron-up-$name.svg"); width: 10px; height: 10px; }
QSpinBox::down-arrow { image: url("$icons/chevron-$name.svg"); width: 10px; height: 10px; }
QSpinBox::up-arrow:off, QSpinBox::down-arrow:off { image: none; }
QCheckBox { color: $ink; spacing: 6px; }
QCheckBox::indicator, QTreeView::indicator, QListView::indicator, QTableView::indicator { width: 14px; height: 14px;
    border: 1px solid $edge; border-radius: 4px; background: $raised; }
QCheckBox::indicator:hover { border-color: $accent; }
QCheckBox::indicator:focus, QTreeView::indicator:focus { border: 2px solid $accent; width: 12px; height: 12px; }
QCheckBox::indicator:checked, QTreeView::indicator:checked, QListView::indicator:checked,
QTableView::indicator:checked {
    background: $accent; border-color: $accent;
    image: url("$icons/tick-$name.svg"); }
QCheckBox::indicator:checked:focus { border: 2px solid $ink; }

QWidget[role="bar"] { background: $panel; border-bottom: 1px solid $line; }
QWidget[role="notice"] { background: $raised; border-bottom: 1px solid $line; }
QWidget[role="notice"][serious="true"] { border-left: 4px solid $danger; }
QLabel[role="notice-title"], QLabel[role="panel-title"] { font-weight: bold; }
QDialogButtonBox, QMessageBox { dialogbuttonbox-buttons-have-icons: 0; }
QLabel[role="muted"] { color: $ink_muted; }
QLabel[role="title"] { font-size: 15pt; font-weight: 600; }
QLabel[role="error"] { color: $danger; }
QFrame[role="rule"] { background: $line_strong; }
QFrame[role="card"] { background: $raised; border: 1px solid $line_strong; border-radius: 10px; }
""")


def style_sheet(theme: Theme) -> str:
    """The whole sheet for a theme."""
    tokens = {name: str(getattr(theme, name)) for name in theme.__dataclass_fields__}
    tokens["faint"] = "#716c62" if theme.dark else "#a49c8e"
    tokens["scroll"] = "#4b4e53" if theme.dark else "#cdc4b3"
    tokens["icons"] = resources.find("icons").as_posix()
    return _SHEET.substitute(tokens)
