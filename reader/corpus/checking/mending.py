"""What of the problems of a corpus can be mended for certain. Nothing is ever deleted but what can be made again."""

from __future__ import annotations

import json
from collections.abc import Callable, Sequence
from typing import Any

from reader.chinese.folding import fold
from reader.chinese.layout import blocks_of
from reader.chinese.script import detect
from reader.corpus.changes import transaction
from reader.corpus.checking import coding_mending, findings
from reader.corpus.checking.choices import STANDARDS, is_understood
from reader.corpus.checking.files import is_plan, measured
from reader.corpus.checking.index_tables import make_usable
from reader.corpus.checking.problems import Problem
from reader.corpus.checking.remaking import UNREADABLE, judge, map_of
from reader.corpus.checking.steps import left
from reader.corpus.columns import is_digest, read_places
from reader.corpus.corpus import Corpus
from reader.corpus.evidence import is_evidence, read_evidence, write_evidence
from reader.corpus.fingerprints import fingerprint
from reader.corpus.indexing import reindex
from reader.corpus.quotes import bring_up_to_date
from reader.corpus.settings import PLACELESS

#: Kinds of problem of which some can be mended.
MENDABLE = frozenset(
    {
        "index",
        "annotation",
        "article",
        "passage",
        "words",
        "text",
        "file",
        "origin",
        "tag",
        "setting",
        "search",
    }
)


def mend(corpus: Corpus, problems: Sequence[Problem]) -> None:
    """Mend what is certain.

    Texts and maps are made again from the bytes of their files where these say for certain what they were; counts,
    digests and the index are made anew; what cannot be read and only says how something is shown is let go; words are
    cut again when they are next asked for; annotations are mended as `coding_mending.mend` does.

    Index and words follow from the text that is there, also one that is named as wrong and cannot be made again: a
    search finds what one reads. What is not made from it, the map and the annotations, stays as it is there.
    """
    with transaction(corpus.db, corpus.path):
        unsure = {_number(one) for one in problems if one.kind == "text"}
        healed = {number for number in unsure if _text(corpus, number)}
        for problem in problems:
            if problem.kind == "words" and _number(problem) in unsure - healed:
                corpus.db.execute("DELETE FROM word_cut WHERE article = ?", (_number(problem),))
            elif problem.kind not in ("origin", "words") or _number(problem) not in unsure:
                _MENDERS.get(problem.kind, _leave)(corpus, problem)
        fitting = {f"article {number}" for number in healed}  # or else the next look tells
        if any(problem.kind == "index" and problem.where not in fitting for problem in problems):
            make_usable(corpus.db.conn)
            reindex(corpus.db)
    coding_mending.mend(corpus, problems)
    if any(problem.kind == "setting" or _is_other_script(problem) for problem in problems):
        with corpus.changes.step("check.quotes") as recorder:
            bring_up_to_date(recorder, corpus.annotations, corpus.forms, corpus.settings)


def drop_maps(corpus: Corpus, problems: Sequence[Problem]) -> bool:
    """Let go of the origin maps that lead astray, in a file of what was saved; whether there were any."""
    astray = sorted(_number(one) for one in problems if one.kind == "origin")
    if astray:
        value = json.dumps(sorted(corpus.settings.placeless() | set(astray)))
        with transaction(corpus.db, corpus.path):
            corpus.db.conn.executemany("DELETE FROM origin WHERE article = ?", [(one,) for one in astray])
            corpus.db.execute("INSERT OR REPLACE INTO setting (key, value) VALUES (?, ?)", (PLACELESS, value))
    return bool(astray)


def _is_other_script(problem: Problem) -> bool:
    return problem.kind == "article" and findings.SCRIPT.is_in(problem.what)


def _number(problem: Problem) -> int:
    return int(problem.where.split()[-1])


def _leave(corpus: Corpus, problem: Problem) -> None:
    """Nothing is certain, or it is mended elsewhere."""


def _words(corpus: Corpus, problem: Problem) -> None:
    """They are cut again; the texts of those that are in no text any more do no harm."""
    corpus.db.execute("DELETE FROM word_cut")
    corpus.db.execute("DELETE FROM word")


def _text(corpus: Corpus, number: int) -> bool:
    """Whether the text of an article could be made again from its file."""
    body = judge(corpus, number).body
    if body is not None:
        _set(corpus, "article", number, {"body": body, "characters": len(body)})
    return body is not None


def _article(corpus: Corpus, problem: Problem) -> None:
    """Everything that follows from the text, and what is said beside it and cannot be read."""
    number = _number(problem)
    row = dict(
        zip(
            ("body", "headings", "evidence", "script"),
            corpus.db.execute(
                "SELECT body, headings, evidence, script FROM article WHERE id = ?", (number,)
            ).fetchone(),
            strict=True,
        )
    )
    body = row["body"]
    places = read_places(row["headings"], len(body))
    values: dict[str, Any] = {
        "characters": len(body),
        "paragraphs": len(blocks_of(body, places or ())),
        "folded_sha256": fingerprint(fold(body)),
    }
    if places is None:
        values["headings"] = None
    if row["evidence"] is not None and not is_evidence(row["evidence"]):
        values["evidence"] = write_evidence(read_evidence(row["evidence"]))
    if _is_other_script(problem):
        values["script"] = detect(body).value
    _set(corpus, "article", number, values)


def _file(corpus: Corpus, problem: Problem) -> None:
    number = _number(problem)
    size, digest, plan, packed = corpus.db.execute(
        "SELECT size, sha256, plan, bytes FROM source_file WHERE id = ?", (number,)
    ).fetchone()
    if plan is not None and not is_plan(plan):
        _set(corpus, "source_file", number, {"plan": None})
    try:
        count, found = measured(packed)
    except UNREADABLE:
        return
    if found == digest or (not is_digest(digest) and count == size):
        _set(corpus, "source_file", number, {"size": count, "sha256": found})


def _origin(corpus: Corpus, problem: Problem) -> None:
    number = _number(problem)
    made = map_of(corpus, number)
    if made is not None:
        corpus.db.execute("DELETE FROM origin WHERE article = ?", (number,))
        corpus.db.conn.executemany(
            "INSERT INTO origin (article, body_start, file_start, length) VALUES (?, ?, ?, ?)",
            [(number, *run) for run in made.runs],
        )


def _setting(corpus: Corpus, problem: Problem) -> None:
    """What the history says was chosen, or else what stands where nothing was."""
    key = problem.where.split()[-1]
    values, default = STANDARDS[key]
    ((number,),) = corpus.db.execute("SELECT id FROM setting WHERE key = ?", (key,)).fetchall()
    said = left(corpus.db, "setting", number).get("value", default)
    corpus.db.execute(
        "UPDATE setting SET value = ? WHERE id = ?", (said if said in values else default, number)
    )


def _search(corpus: Corpus, problem: Problem) -> None:
    said = left(corpus.db, "saved_search", _number(problem)).get("options")
    _set(corpus, "saved_search", _number(problem), {"options": said if is_understood(said) else "{}"})


def _set(corpus: Corpus, table: str, number: int, values: dict[str, Any]) -> None:
    """Write the columns that are otherwise, past the history: it is the corpus that is mended, not the work in it."""
    names = ", ".join(values)
    now = corpus.db.execute(f"SELECT {names} FROM {table} WHERE id = ?", (number,)).fetchone()
    if now != tuple(values.values()):
        marks = ", ".join(f"{name} = ?" for name in values)
        corpus.db.execute(f"UPDATE {table} SET {marks} WHERE id = ?", (*values.values(), number))


_MENDERS: dict[str, Callable[[Corpus, Problem], None]] = {
    "words": _words,
    "article": _article,
    "file": _file,
    "origin": _origin,
    "setting": _setting,
    "search": _search,
}
