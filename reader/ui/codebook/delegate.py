"""How a tag looks in the codebook's tree: colour, name, key, count; and where its name is edited."""

from __future__ import annotations

from PySide6.QtCore import QAbstractItemModel, QModelIndex, QPersistentModelIndex, QRect, QSize
from PySide6.QtGui import QFont, QFontMetrics, QPainter
from PySide6.QtWidgets import QLineEdit, QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from reader.corpus.rows import Tag
from reader.ui import theme
from reader.ui.codebook import drawing
from reader.ui.codebook.model import CodebookModel, Role
from reader.ui.guarding import guarded
from reader.ui.utf16 import utf16_length

Index = QModelIndex | QPersistentModelIndex

_LEFT = 4
_RIGHT = 14
#: No longer a name can be typed.
_LONGEST = 200


class NameField(QLineEdit):
    """Where the name of a tag is edited in its row; `seen` is the name over which it is written."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.seen = ""
        self.setMaxLength(_LONGEST)


class TagDelegate(QStyledItemDelegate):
    """One line a tag. The ground of the row is drawn by the tree, over its whole width."""

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        return QSize(80, QFontMetrics(QFont(option.font)).height() + 11)

    @guarded
    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """A branch that is closed shows the count of all that is in it."""
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        tag = index.data(Role.TAG)
        if tag is None:
            self._paint_fold(painter, option, index)
        else:
            self._paint_tag(painter, option, index, tag)
        painter.restore()

    def _paint_tag(self, painter: QPainter, option: QStyleOptionViewItem, index: Index, tag: Tag) -> None:
        look, font = theme.current(), QFont(option.font)
        rect = option.rect.adjusted(_LEFT, 0, -_RIGHT, 0)
        centre = option.rect.center().y() + 1
        drawing.draw_chip(painter, rect.left(), centre, tag.colour, hollow=tag.retired)
        closed = bool(option.state & QStyle.StateFlag.State_Children) and not (
            option.state & QStyle.StateFlag.State_Open
        )
        count = index.data(Role.TOTAL) if closed else tag.annotations
        right = drawing.draw_count(painter, rect, count, font)
        if tag.key:
            right = drawing.draw_key(painter, right - drawing.BADGE_GAP, centre, tag.key, font)
        left = rect.left() + drawing.CHIP + drawing.GAP
        top = tag.parent is None and not tag.retired
        painter.setFont(drawing.bolder(font) if top else font)
        room = QRect(left, rect.top(), right - drawing.GAP - left, rect.height())
        drawing.draw_text(painter, room, tag.name, look.colour("ink_muted" if tag.retired else "ink"))
        if tag.retired and index.parent().data(Role.TAG) is None:
            drawing.draw_above(painter, room, tag, font)

    def _paint_fold(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """What is retired, and how many tags that are."""
        painter.setFont(QFont(option.font))
        muted = theme.current().colour("ink_muted")
        rect = option.rect.adjusted(_LEFT, 0, -_RIGHT, 0)
        right = drawing.draw_count(painter, rect, index.data(Role.COUNT), QFont(option.font))
        rect.setRight(right - drawing.GAP)
        painter.setFont(QFont(option.font))
        drawing.draw_text(painter, rect, index.data(), muted)

    def createEditor(self, parent: QWidget, option: QStyleOptionViewItem, index: Index) -> QWidget:
        editor = NameField(parent)
        editor.setAccessibleName(self.tr("Name of the tag"))
        return editor

    def setEditorData(self, editor: QWidget, index: Index) -> None:
        """The name as it is; also when it is changed elsewhere, unless something is typed in the field already."""
        if isinstance(editor, NameField) and not editor.isModified():
            editor.seen = index.data()
            editor.setMaxLength(max(_LONGEST, utf16_length(editor.seen)))  # what is there is not cut off
            editor.setText(editor.seen)

    def setModelData(self, editor: QWidget, model: QAbstractItemModel, index: Index) -> None:
        if isinstance(editor, NameField) and isinstance(model, CodebookModel):
            model.rename(index, editor.text(), editor.seen)

    def updateEditorGeometry(self, editor: QWidget, option: QStyleOptionViewItem, index: Index) -> None:
        """Beside the chip, to the end of the row, as high as a field needs."""
        height = max(editor.sizeHint().height(), option.rect.height())
        left = option.rect.left() + _LEFT + drawing.CHIP + 2
        top = option.rect.center().y() - height // 2
        editor.setGeometry(left, top, option.rect.right() - left - 4, height)
