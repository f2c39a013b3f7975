"""Writes what OpenCC says of single characters for the version that is installed: `python -m tests.opencc_tables`."""

from __future__ import annotations

import json
from pathlib import Path

import opencc

from reader.chinese.folding import find_variants
from reader.chinese.script import find_markers

ROOT = Path(__file__).resolve().parents[1]
FILE = ROOT / "resources" / "opencc" / "characters.json"


def main() -> None:
    """One line for each table: a change can be read in a diff."""
    markers, variants = find_markers(), find_variants()
    kept = {
        "opencc": opencc.__version__,
        "simplified": "".join(sorted(markers.simplified)),
        "traditional": "".join(sorted(markers.traditional)),
        "variants": "".join(variants),
        "folded": "".join(variants.values()),
    }
    FILE.parent.mkdir(exist_ok=True)
    FILE.write_text(json.dumps(kept, ensure_ascii=False, indent=1) + "\n", "utf-8")


if __name__ == "__main__":
    main()
