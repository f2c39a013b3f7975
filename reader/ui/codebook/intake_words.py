"""A tag here and a tag in a file beside each other, in words."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from reader.corpus.codebook_intake import Comparison
from reader.ui import theme

#: Per cent of the width that the names of the details have: a new tag's stand where those of a differing one do.
_NAMES = 12
_ORDER = ("path", "definition", "examples", "colour", "key", "retired", "uuid")


def detail_name(name: str) -> str:
    """What a detail of a tag is called."""
    names = {
        "path": QCoreApplication.translate("intake", "name"),
        "definition": QCoreApplication.translate("intake", "definition"),
        "examples": QCoreApplication.translate("intake", "examples"),
        "colour": QCoreApplication.translate("intake", "colour"),
        "key": QCoreApplication.translate("intake", "key"),
        "retired": QCoreApplication.translate("intake", "retired"),
        "uuid": QCoreApplication.translate("intake", "identity"),
    }
    return names[name]


def compared(one: Comparison) -> str:
    """The details of a row beside those of the tag here, as rich text; those that differ in bold."""
    ours = _details_of_tag(one)
    theirs = {
        "path": one.row.path,
        "definition": one.row.definition,
        "examples": one.row.examples,
        "colour": one.row.colour,
        "key": one.row.key or "",
        "retired": _yes_or_no(one.row.retired),
        "uuid": one.row.uuid,
    }
    head = [""]
    if one.tag is not None:
        head.append(QCoreApplication.translate("intake", "Here"))
    head.append(QCoreApplication.translate("intake", "In the file"))
    rows = ["<tr>" + "".join(f"<th align='left'>{_escaped(text)}</th>" for text in head) + "</tr>"]
    for name in _ORDER:
        if name == "uuid" and name not in one.differences:
            continue
        if not theirs[name] and not ours.get(name):
            continue
        muted = theme.current().ink_muted
        cells = [f"<span style='color: {muted}'>{_escaped(detail_name(name))}</span>"]
        for value in [ours[name], theirs[name]] if one.tag is not None else [theirs[name]]:
            text = _swatch(value) if name == "colour" else _escaped(value)
            cells.append(f"<b>{text}</b>" if name in one.differences else text)
        named, *values = cells
        rows.append(
            f"<tr><td width='{_NAMES}%'>{named}</td>{''.join(f'<td>{cell}</td>' for cell in values)}</tr>"
        )
    return f"<table width='100%' cellpadding='4'>{''.join(rows)}</table>"


def _details_of_tag(one: Comparison) -> dict[str, str]:
    if one.tag is None:
        return {}
    tag = one.tag
    return {
        "path": tag.path,
        "definition": tag.definition,
        "examples": tag.examples,
        "colour": tag.colour,
        "key": tag.key or "",
        "retired": _yes_or_no(tag.retired),
        "uuid": tag.uuid,
    }


def _yes_or_no(value: bool | None) -> str:
    if value is None:
        return ""
    return (
        QCoreApplication.translate("intake", "yes") if value else QCoreApplication.translate("intake", "no")
    )


def _swatch(colour: str) -> str:
    return f"<span style='color: {_escaped(colour)}'>■</span> {_escaped(colour)}" if colour else ""


def _escaped(text: str) -> str:
    import html  # noqa: PLC0415 - it brings a table of all entities

    return html.escape(text).replace("\n", "<br>")
