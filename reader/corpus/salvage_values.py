"""Rows that were saved, with values that cannot be: each gets what stands for nothing, so that the row is not lost.

What follows from the texts and the files is made again when the new file is checked, see `checking.mending`.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator

from reader.chinese.script import detect
from reader.corpus.changes import new_uuid
from reader.corpus.checking import findings
from reader.corpus.checking.problems import Problem
from reader.corpus.raw_values import Value
from reader.corpus.salvage_rows import Found, Row
from reader.corpus.soundness import MOST, UNSOUND

#: Columns that lead to rows of another table, or are the number of the row itself.
_NUMBERS: dict[str, dict[str, tuple[str, ...]]] = {
    "source_file": {"source_file": ("id",), "article": ("source_file",)},
    "article": {"article": ("id",), "annotation": ("article",), "pin": ("article",), "origin": ("article",)},
    "tag": {"tag": ("id", "parent"), "annotation": ("tag",)},
    **{table: {table: ("id",)} for table in ("setting", "annotation", "pin", "term", "saved_search")},
}
#: Where nothing stands for no row.
_OPTIONAL = {("tag", "parent"), ("pin", "article")}
_STATUSES = {"made", "proposed", "accepted", "rejected"}
_ORIGINS = {"hand", "search", "proposal", "import"}


def put_right(found: dict[str, Found]) -> Iterator[Problem]:
    """Give rows values that can be; what had to be changed is told."""
    for target, users in _NUMBERS.items():
        yield from _renumber(found, target, users)
    for table, mend in _MENDERS.items():
        for key, row in list(found[table].rows.items()):
            before = dict(row)
            if not mend(row):
                del found[table].rows[key]
                yield Problem("missing", f"{table} {_words(key)}", UNSOUND)
            elif row != before:
                names = ", ".join(name for name, value in row.items() if before.get(name) != value)
                yield Problem("damaged", f"{table} {_words(key)}", findings.HAD_UNSOUND.filled(names=names))
    yield from _seats(found)
    if not all(map(_is_step, (*found["change"].rows.values(), *found["change_row"].rows.values()))):
        yield Problem("damaged", "history", findings.ODD_NUMBERS)


def _is_step(row: Row) -> bool:
    """Whether all numbers in a row of the history can be."""
    return all(not isinstance(value, int) or _is_number(value) for value in row.values()) and row["id"] != 0


def _words(key: object) -> str:
    return " ".join(map(str, key)) if isinstance(key, tuple) else str(key)


def _is_number(value: object, least: int = 0) -> bool:
    return isinstance(value, int) and least <= value <= MOST


def _renumber(found: dict[str, Found], target: str, users: dict[str, tuple[str, ...]]) -> Iterator[Problem]:
    """Rows with numbers that cannot be get others, and all that leads to them goes with them."""
    odd: dict[Value, int] = {}
    used = [key for key in found[target].rows if isinstance(key, int) and _is_number(key, 1)]
    for table, names in users.items():
        for row in found[table].rows.values():
            for name in names:
                value = row.get(name)
                if isinstance(value, int) and _is_number(value, 1):
                    used.append(value)
                elif value is not None or (table, name) not in _OPTIONAL:
                    odd.setdefault(value, 0)
    free = max(used, default=0)
    for value in odd:
        free += 1
        odd[value] = free
    for table, names in users.items() if odd else ():
        rows = found[table].rows
        for key, row in list(rows.items()):
            if not any(row.get(name) in odd and name in row for name in names):
                continue
            row |= {name: odd[row[name]] for name in names if name in row and row[name] in odd}
            if table == "origin" or "id" in names:
                new: object = (row["article"], row["body_start"]) if table == "origin" else row["id"]
                rows[new] = rows.pop(key)
                if key in found[table].broken:
                    found[table].broken[new] = found[table].broken.pop(key)
    for value, number in odd.items():
        yield Problem("damaged", f"{target} {value!r}", findings.RENUMBERED.filled(number=number))


def _file(row: Row) -> bool:
    row |= {name: str(row[name] or "") for name in ("name", "sha256", "encoding", "media_type")}
    row["size"] = row["size"] if _is_number(row["size"]) else 0
    return True


def _article(row: Row) -> bool:
    body = str(row["body"] or "")
    if not _is_number(row["characters"]):
        row["characters"] = len(body)
    if not _is_number(row["paragraphs"]):
        row["paragraphs"] = 0
    if row["script"] not in ("simplified", "traditional", "mixed", "unknown"):
        row["script"] = detect(body).value
    if row["state"] not in ("unread", "reading", "done"):
        row["state"] = "unread"
    if row["removed"] not in (0, 1):
        row["removed"] = 0
    row |= {name: str(row[name] or "") for name in ("title", "folded_sha256")}
    return True


def _tag(row: Row) -> bool:
    row["name"] = str(row["name"] or "").replace("/", "／") or f"tag {row['id']!s}"
    if not _is_number(row["position"]):
        row["position"] = 0
    if row.get("retired", 0) not in (0, 1):
        row["retired"] = 0
    for column, filler in _TAG.items():
        if column in row and row[column] is None:
            row[column] = filler()
    return True


_TAG: dict[str, Callable[[], Value]] = {
    "uuid": new_uuid, "colour": lambda: "#888888", "definition": str, "examples": str,
}  # fmt: skip


def _annotation(row: Row) -> bool:
    if row["status"] not in _STATUSES:
        row["status"] = "made"
    if row["origin"] not in _ORIGINS:
        row["origin"] = "hand"
    start, end, quote = row["start"], row["end"], str(row["quote"] or "")
    if not (_is_number(start) and _is_number(end) and int(str(start)) < int(str(end))):
        # It goes to where its quote stands, in its surroundings, when the new file is mended.
        at = int(str(start)) if _is_number(start) else 0
        row |= {"start": at, "end": at + max(1, len(quote))}
    row["quote"] = quote
    return bool(quote) or (_is_number(start) and _is_number(end))


def _run(row: Row) -> bool:
    return all(_is_number(row[name]) for name in ("body_start", "file_start")) and _is_number(
        row["length"], 1
    )


def _pin(row: Row) -> bool:
    return bool(row["source"]) and (
        row["start"] is None or (_is_number(row["start"]) and row["article"] is not None)
    )


_MENDERS: dict[str, Callable[[Row], bool]] = {
    "source_file": _file, "article": _article, "tag": _tag, "annotation": _annotation, "origin": _run, "pin": _pin,
}  # fmt: skip


def _seats(found: dict[str, Found]) -> Iterator[Problem]:
    """Places of articles in their files that cannot be, or are taken, are free ones behind the others."""
    taken: set[tuple[Value, Value]] = set()
    for key, row in found["article"].rows.items():
        place = row["position"]
        if not (isinstance(place, int) and abs(place) <= MOST) or (row["source_file"], place) in taken:
            there = [other for file, other in taken if file == row["source_file"] and isinstance(other, int)]
            row["position"] = max(there, default=-1) + 1
            yield Problem("damaged", f"article {key}", findings.NO_SEAT)
        taken.add((row["source_file"], row["position"]))
