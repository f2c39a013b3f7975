"""A day in the window where the disk is slow: each flush takes a third of a second, and the window must not wait.

What is waited for is put before the system's own by `LD_PRELOAD`, so this runs on Linux with a C compiler only.
"""

from __future__ import annotations

import shutil
import subprocess
import sys
import tempfile
from pathlib import Path

from tests.benchmarks.display import Display
from tests.benchmarks.figures import Figure, Findings, Unit
from tests.benchmarks.load import corpus_of, in_the_window

#: How long a flush takes, in milliseconds, and which part of one the window may stand still.
_FLUSH, _STILL = 300.0, 1 / 3
_ARTICLES = 1000
_CODE = """
#include <unistd.h>
static int nap(void) { usleep(%d); return 0; }
int fsync(int file) { (void)file; return nap(); }
int fdatasync(int file) { (void)file; return nap(); }
"""


def measure(_: Display) -> Findings:
    """The longest pause of each act against one flush."""
    compiler = shutil.which("cc")
    if compiler is None or not sys.platform.startswith("linux"):
        return Findings((), ("not measured: it takes Linux and a C compiler",))
    with tempfile.TemporaryDirectory() as name:
        code, library = Path(name) / "slow.c", Path(name) / "slow.so"
        code.write_text(_CODE % (_FLUSH * 1000), "utf-8")
        subprocess.run([compiler, "-shared", "-fPIC", "-o", library, code], check=True)
        times, _peak = in_the_window(corpus_of(_ARTICLES), {"LD_PRELOAD": str(library)})
    return Findings(
        tuple(
            Figure(f"slow disk: {act}, longest pause", still * 1000, _FLUSH, Unit.MILLISECONDS, wanted=_STILL)
            for act, (_, still, _) in times.items()
        ),
        (f"{_ARTICLES:,} articles; each flush of the disk takes {_FLUSH:.0f} ms",),
    )
