"""What is told of a tag when the mouse rests on it, and to who listens instead of looking."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import QCoreApplication, QObject

from reader.corpus.rows import Tag

_MOST = 6


def tooltip(
    tag: Tag, totals: tuple[int, int] | None = None, annotators: Mapping[str, int] | None = None
) -> str:
    """Path, definition, examples and counts, as rich text so that long ones are wrapped.

    `totals` count the annotations of the tag and of all below it: those that were not rejected, which `annotators`
    counts by who made them, and those that were.
    """
    parts = [f"<b>{_escaped(tag.path.replace('/', ' / '))}</b>"]
    if tag.retired:
        parts.append(_escaped(QCoreApplication.translate("tips", "Retired: not offered for tagging.")))
    if tag.definition:
        parts.append(_escaped(tag.definition))
    if tag.examples:
        parts.append(f"<b>{_escaped(examples_title())}</b><br>{_escaped(tag.examples)}")
    if totals is not None:
        parts.append(_escaped(counted(tag, totals, annotators or {})))
    return "".join(f"<p>{part}</p>" for part in parts)


class _Counts(QObject):
    """Counts in words: plurals are asked for by an object."""

    def words(self, tag: Tag, totals: tuple[int, int]) -> list[str]:
        """The annotations of a tag, and those with all below it where that is more; and the rejected ones."""
        total, rejected = totals
        lines = [self.tr("%n annotation(s)", "", tag.annotations)]
        if total != tag.annotations:
            lines.append(self.tr("%n with the tags below it", "", total))
        if rejected:
            lines.append(self.tr("%n rejected, not counted", "", rejected))
        return lines


def counted(tag: Tag, totals: tuple[int, int], annotators: Mapping[str, int]) -> str:
    """The counts in words: its own, with all below it, those that were rejected, by annotator (see `tooltip`)."""
    lines = _Counts().words(tag, totals)
    if annotators:
        most = list(annotators.items())[:_MOST]
        names = [f"{name or '–'} {count}" for name, count in most]
        lines.append("  ".join(names) + ("  …" if len(annotators) > _MOST else ""))
    return "\n".join(lines)


def examples_title() -> str:
    """The word above examples."""
    return QCoreApplication.translate("tips", "Examples")


def _escaped(text: str) -> str:
    import html  # noqa: PLC0415 - it brings a table of all entities

    return html.escape(text).replace("\n", "<br>")
