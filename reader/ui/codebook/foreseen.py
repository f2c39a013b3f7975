"""What would become of two tags, or of annotations that move, put into words."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QObject

from reader.corpus.codebook_joining import Joining, Moving
from reader.corpus.rows import Tag
from reader.ui.codebook.tips import examples_title

_MOST = 12


def merge_words(plan: Joining) -> str:
    """A paragraph for each thing that happens, then definition and examples as they would be."""
    parts = [moving_words(plan.moving, plan.target)]
    joined = [f"{gone.path} → {stays.path}" for gone, stays in plan.pairs[:-1]]
    if joined:
        parts.append(
            _listed(
                QCoreApplication.translate("foreseen", "Tags of one name below them become one, too:"), joined
            )
        )
    if plan.moves:
        moved = [f"{tag.path} → {above.path}/{tag.name}" for tag, above in plan.moves]
        parts.append(_listed(QCoreApplication.translate("foreseen", "Tags that come along:"), moved))
    if plan.key and plan.key != plan.target.key:
        parts.append(
            QCoreApplication.translate("foreseen", "The key “{0}” goes to “{1}”.").format(
                plan.key, plan.target.name
            )
        )
    parts.append(
        QCoreApplication.translate(
            "foreseen", "“{0}” is gone afterwards. Undo brings everything back."
        ).format(plan.source.name)
    )
    if plan.definition and plan.definition != plan.target.definition:
        parts.append(
            QCoreApplication.translate("foreseen", "Definition afterwards:") + "\n" + plan.definition
        )
    if plan.examples and plan.examples != plan.target.examples:
        parts.append(examples_title() + "\n" + plan.examples)
    return "\n\n".join(parts)


def moving_words(moving: Moving, target: Tag) -> str:
    """What happens to annotations that get another tag."""
    return _Moved().words(moving, target)


class _Moved(QObject):
    """Says what happens to annotations: plurals are asked for by an object."""

    def words(self, moving: Moving, target: Tag) -> str:
        """How many get the tag, and how many of them become one with another."""
        if not moving.annotations:
            return self.tr("No annotation has to move.")
        lines = [
            self.tr("%n annotation(s) will have the tag “{0}”.", "", moving.annotations).format(target.name)
        ]
        if moving.doubles:
            lines.append(
                self.tr(
                    "%n annotation(s) meet one of the same annotator on the same passage: both become one.",
                    "",
                    moving.doubles,
                )
            )
        return "\n".join(lines)


def _listed(head: str, lines: list[str]) -> str:
    shown = lines[:_MOST] + (["…"] if len(lines) > _MOST else [])
    return "\n".join([head, *(f"  {line}" for line in shown)])
