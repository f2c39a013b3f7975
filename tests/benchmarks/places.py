"""Where benchmarks put their files: on a disk, since a commit to memory costs nothing."""

from __future__ import annotations

import tempfile
from pathlib import Path

_IN_MEMORY = {"tmpfs", "ramfs", "rootfs"}


def disk_folder() -> Path:
    """A folder for temporary files that lies on a disk, as far as the system tells."""
    candidates = [Path(tempfile.gettempdir()), Path("/var/tmp"), Path.cwd()]
    return next((place for place in candidates if place.is_dir() and not _is_memory(place)), candidates[0])


def _is_memory(folder: Path) -> bool:
    """Whether the deepest mount above the folder is one that lives in memory."""
    try:
        lines = Path("/proc/mounts").read_text("utf-8").splitlines()
    except OSError:
        return False
    place, deepest, kind = folder.resolve(), -1, ""
    for line in lines:
        _, mount, filesystem, *_ = line.split(" ")
        if place.is_relative_to(mount) and len(mount) >= deepest:
            deepest, kind = len(mount), filesystem
    return kind in _IN_MEMORY
