"""What `duizhao merge` does and says: one corpus after the other, and one that fails does not keep the next away."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import asdict, dataclass, field
from pathlib import Path
from typing import Any

from reader.cli.language import sentence, translate
from reader.corpus.corpus import Corpus
from reader.corpus.merging.merge import Told, merge
from reader.corpus.merging.outcome import Outcome
from reader.corpus.merging.sentences import lost, notes, otherwise, summary
from reader.errors import UserError
from reader.exchange.qda_corpus import as_corpus


@dataclass(slots=True)
class Merged:
    """The record for JSON, the lines for people, and what failed."""

    record: dict[str, Any]
    lines: list[str] = field(default_factory=list)
    failed: list[str] = field(default_factory=list)


def merge_all(
    corpus: Corpus, paths: Iterable[Path], *, articles: bool, unnamed: str, only_look: bool, told: Told
) -> Merged:
    """Merge these corpora into one, each as a step of its own.

    Raises KeyboardInterrupt where the person stops it; those that were merged before stay.
    """
    merged, failed = list[dict[str, Any]](), list[dict[str, str]]()
    made = Merged({"corpus": str(corpus.path), "merged": merged, "failed": failed})
    for path in paths:
        try:
            with as_corpus(path) as other:
                done = merge(
                    corpus, other.path, articles=articles, unnamed=unnamed, only_look=only_look, told=told
                )
        except UserError as error:
            failed.append({"path": str(path), "reason": str(error)})
            made.failed.append(sentence(error))
            continue
        assert done is not None, "nobody says no"
        outcome, _ = done
        merged.append(_record(path, outcome))
        made.lines.append(f"{path}:")
        made.lines += [
            f"  {one.told(translate)}" for one in (*summary(outcome), *otherwise(outcome), *notes(outcome))
        ]
        made.failed += [f"{path}: {one.told(translate)}" for one in lost(outcome)]
        made.failed += [sentence(error) for error in other.left]
        failed += [{"path": str(path), "reason": str(error)} for error in other.left]
    return made


def _record(path: Path, outcome: Outcome) -> dict[str, Any]:
    """One merge for other programs: numbers, and lists where a person will want to look."""
    record = asdict(outcome)
    record["lost"] = [one._asdict() for one in outcome.lost]
    record["otherwise"] = [{**one.place._asdict(), "now": one.now} for one in outcome.otherwise]
    record["notes"] = [
        {**one.place._asdict(), "stands": one.stands, "left": one.left} for one in outcome.notes
    ]
    return {"path": str(path)} | record
