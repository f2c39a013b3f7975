"""What the preview calls things: roles and reasons at the margin, details in the form, rules for other files."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from reader.importing.cleaning.plan import PlannedLine, Reason, Role
from reader.messages import QT_TRANSLATE_NOOP

_ROLES = {
    Role.TITLE: QT_TRANSLATE_NOOP("preview", "title"),
    Role.KICKER: QT_TRANSLATE_NOOP("preview", "kicker"),
    Role.SUBTITLE: QT_TRANSLATE_NOOP("preview", "subtitle"),
    Role.SECTION: QT_TRANSLATE_NOOP("preview", "section"),
    Role.DETAIL: QT_TRANSLATE_NOOP("preview", "details"),
    Role.HEADING: QT_TRANSLATE_NOOP("preview", "heading"),
    Role.PARAGRAPH: QT_TRANSLATE_NOOP("preview", "text"),
    Role.ASIDE: QT_TRANSLATE_NOOP("preview", "apart"),
    Role.DROPPED: QT_TRANSLATE_NOOP("preview", "dropped"),
}
_REASONS = {
    Reason.NAVIGATION: QT_TRANSLATE_NOOP("preview", "navigation"),
    Reason.RUNNING_HEAD: QT_TRANSLATE_NOOP("preview", "running head"),
    Reason.PAGE_NUMBER: QT_TRANSLATE_NOOP("preview", "page number"),
    Reason.CONTENTS: QT_TRANSLATE_NOOP("preview", "contents"),
    Reason.COPYRIGHT: QT_TRANSLATE_NOOP("preview", "copyright"),
    Reason.RELATED: QT_TRANSLATE_NOOP("preview", "related"),
    Reason.CAPTION: QT_TRANSLATE_NOOP("preview", "caption"),
    Reason.NOTICE: QT_TRANSLATE_NOOP("preview", "notice"),
    Reason.GLOSS: QT_TRANSLATE_NOOP("preview", "gloss"),
    Reason.SPACE: QT_TRANSLATE_NOOP("preview", "space"),
    Reason.REPAIR: QT_TRANSLATE_NOOP("preview", "repaired"),
    Reason.DETAIL: QT_TRANSLATE_NOOP("preview", "in the details"),
    Reason.LINK: QT_TRANSLATE_NOOP("preview", "goes on elsewhere"),
    Reason.BY_HAND: QT_TRANSLATE_NOOP("preview", "by you"),
}
#: Lines of what a person took out as a whole.
NO_ARTICLE = QT_TRANSLATE_NOOP("preview", "no article")
DETAIL_NAMES = {
    "title": QT_TRANSLATE_NOOP("preview", "Title"),
    "kicker": QT_TRANSLATE_NOOP("preview", "Kicker"),
    "subtitle": QT_TRANSLATE_NOOP("preview", "Subtitle"),
    "section": QT_TRANSLATE_NOOP("preview", "Section"),
    "source": QT_TRANSLATE_NOOP("preview", "Source"),
    "author": QT_TRANSLATE_NOOP("preview", "Author"),
    "editor": QT_TRANSLATE_NOOP("preview", "Editor"),
    "date": QT_TRANSLATE_NOOP("preview", "Date"),
    "number": QT_TRANSLATE_NOOP("preview", "Number"),
}


def is_left_out(line: PlannedLine) -> bool:
    """Whether nothing of a line is stored. The titles that a table gives stand in no article, but in its details."""
    return line.article < 0 and line.role is not Role.DETAIL


def shown_role(line: PlannedLine) -> Role:
    """What a line is called: outside the articles there are no details but the titles of a table."""
    return Role.TITLE if line.article < 0 and line.role is Role.DETAIL else line.role


def label_of(line: PlannedLine) -> str:
    """What stands at the margin beside a line: why it is dropped, or what it is; nothing beside plain text."""
    if is_left_out(line):
        if line.role is Role.ASIDE and line.reason is Reason.BY_HAND:
            return _said(NO_ARTICLE)
        why = _REASONS.get(line.reason) if line.reason is not None else None
        return _said(why or _ROLES[Role.DROPPED])
    return "" if line.role is Role.PARAGRAPH else _said(_ROLES[shown_role(line)])


def role_of(line: PlannedLine) -> str:
    """What a line is, for who cannot see it: its role and, where it is dropped, why."""
    role = _said(_ROLES[shown_role(line)])
    return f"{role}, {label_of(line)}" if is_left_out(line) and line.reason is not None else role


def reason_name(reason: Reason) -> str:
    """What a reason is called."""
    name = _REASONS.get(reason)
    return _said(name) if name else str(reason)


def detail_name(name: str) -> str:
    """What a detail is called."""
    return _said(DETAIL_NAMES[name])


def _said(words: str) -> str:
    return QCoreApplication.translate("preview", words)
