"""Copies briefcase.toml into the tail of pyproject.toml, which is all that Briefcase reads.

`python3 -m tests.packaging.mirror` in the root writes it; `test_mirror` holds that it was done.
"""

from __future__ import annotations

from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
MARKER = "# --- below this line: briefcase.toml, written by `python3 -m tests.packaging.mirror` ---\n"


def mirrored(project: str, source: str) -> str:
    """The text of pyproject.toml with `source` in the place of whatever stood below the marker."""
    own = project.partition(MARKER)[0].rstrip("\n")
    return f"{own}\n\n{MARKER}{source}"


def main() -> None:
    """Write the mirror."""
    project = ROOT / "pyproject.toml"
    text = mirrored(project.read_text("utf-8"), (ROOT / "briefcase.toml").read_text("utf-8"))
    project.write_text(text, "utf-8")


if __name__ == "__main__":
    main()
