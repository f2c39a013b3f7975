"""The annotations as JSON lines: one object a line, with the keys of the CSV table in the types that JSON has.

Numbers are numbers, what is not known is null. Beside the columns each object has `annotation_uuid` and `tag_uuid`,
which are the same in every copy of the corpus, `passage` (the same for all parts of a passage with gaps, else null)
and `origin` (hand, search, proposal, import). UTF-8, `\\n` after each line (https://jsonlines.org); texts are as they
are in the corpus, with their own line breaks.
"""

from __future__ import annotations

import json
import re
from pathlib import Path

from reader.corpus.corpus import Corpus
from reader.exchange.outcome import Options, Outcome, Progress, Steps
from reader.exchange.records import COLUMNS, MORE, count, records
from reader.exchange.whole import whole_file

#: Characters at which some programs end a line, though JSON lets them stand in a string.
_BREAKS = re.compile("[\x85\u2028\u2029]")


def steps(corpus: Corpus, path: Path, outcome: Outcome, options: Options) -> Steps:
    """Write the lines to `path`, whole or not at all, one at a time; who stops asking leaves the old file.

    Raises UserError when the file cannot be written.
    """
    total = count(corpus, options.only)
    with whole_file(path, encoding="utf-8", keep=corpus.path) as file:
        for record in records(corpus, options.standard, options.only):
            line = {name: record[name] for name in (*COLUMNS, *MORE)}
            file.write(as_line(line))
            outcome.count(record["passage"])
            yield Progress(outcome.rows, total)


def as_line(value: object) -> str:
    """A value as one line of JSON with its end."""
    line = json.dumps(value, ensure_ascii=False)
    return _BREAKS.sub(lambda sign: f"\\u{ord(sign[0]):04x}", line) + "\n"
