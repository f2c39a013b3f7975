"""A screen for windows that nobody looks at: an X server of our own where there is one, else Qt's offscreen plugin."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from types import TracebackType
from typing import Self


class Display:
    """While it is entered, `environment` tells Qt where to draw, and this process too."""

    def __init__(self) -> None:
        self.platform = "offscreen"
        self.environment = {**os.environ, "QT_QPA_PLATFORM": "offscreen"}
        self._server: subprocess.Popen[bytes] | None = None

    def __enter__(self) -> Self:
        program = shutil.which("Xvfb") if sys.platform == "linux" else None
        if program is not None:
            self._start(program)
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        if self._server is not None:
            self._server.terminate()
            self._server.wait()

    def _start(self, program: str) -> None:
        """Start the server on a number that it finds free itself, and wait until it can be talked to."""
        reading, writing = os.pipe()
        words = [
            program,
            "-displayfd",
            str(writing),
            "-screen",
            "0",
            "1600x1000x24",
            "-nolisten",
            "tcp",
            "-noreset",
        ]
        self._server = subprocess.Popen(words, pass_fds=[writing], stderr=subprocess.DEVNULL)
        os.close(writing)
        with os.fdopen(reading) as pipe:
            number = pipe.readline().strip()
        if not number:
            raise RuntimeError("Xvfb is installed but did not start")
        self.platform = "xcb"
        self.environment = {**os.environ, "QT_QPA_PLATFORM": "xcb", "DISPLAY": f":{number}"}
        for name in ("WAYLAND_DISPLAY", "QT_SCALE_FACTOR", "QT_IM_MODULE"):
            self.environment.pop(name, None)
