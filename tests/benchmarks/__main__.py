"""Runs the benchmarks that are named, or all of them, and prints one table or one JSON value."""

from __future__ import annotations

import argparse
import json
import platform
import sys
from collections.abc import Callable

from tests.benchmarks import (
    alignment,
    deciding,
    idle,
    importing,
    library,
    lists,
    load,
    memory,
    occurrences,
    palette,
    reading,
    searching,
    showing,
    slow_disk,
    start,
    tagging,
    words,
)
from tests.benchmarks.display import Display
from tests.benchmarks.figures import Findings, table

Benchmark = Callable[[Display], Findings]

#: In the order in which they run.
BENCHMARKS: dict[str, Benchmark] = {
    "start": start.measure,
    "memory": memory.measure,
    "tag": tagging.measure,
    "palette": palette.measure,
    "library": library.measure,
    "idle": idle.measure,
    "import": importing.measure,
    "search": searching.measure,
    "lists": lists.measure,
    "load": load.measure,
    "slow-disk": slow_disk.measure,
    "occurrences": occurrences.measure,
    "show": showing.measure,
    "reading": reading.measure,
    "words": words.measure,
    "alignment": alignment.measure,
    "decide": deciding.measure,
}


def main() -> None:
    """Parse, run, print. A goal that is missed is no failure; a benchmark that crashes is."""
    parser = argparse.ArgumentParser(prog="python -m tests.benchmarks", description=__doc__)
    parser.add_argument("names", nargs="*", metavar="NAME", help=", ".join(BENCHMARKS))
    parser.add_argument("--json", action="store_true", help="print one JSON value")
    options = parser.parse_args()
    unknown = [name for name in options.names if name not in BENCHMARKS]
    if unknown:
        parser.error(f"no benchmark is called {', '.join(unknown)}; there are {', '.join(BENCHMARKS)}")
    found: dict[str, Findings] = {}
    with Display() as display:
        for name in options.names or BENCHMARKS:
            print(f"{name} ...", file=sys.stderr, flush=True)
            found[name] = BENCHMARKS[name](display)
        where = f"Python {platform.python_version()}, {platform.system()}, Qt platform {display.platform}"
    if options.json:
        print(json.dumps({"where": where, "benchmarks": _as_json(found)}, ensure_ascii=False, indent=1))
        return
    print(f"\n{where}\n")
    print(table(figure for findings in found.values() for figure in findings.figures))
    for name, findings in found.items():
        for note in findings.notes:
            print(f"{name}: {note}")


def _as_json(found: dict[str, Findings]) -> dict[str, object]:
    return {
        name: {
            "figures": [figure.as_json() for figure in findings.figures],
            "notes": list(findings.notes),
        }
        for name, findings in found.items()
    }


main()
