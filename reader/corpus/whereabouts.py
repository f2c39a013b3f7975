"""Where a corpus lies: on a disk of this computer, in a folder that is synchronised, or on a network share.

A database that is open is two files of which each is worth nothing without the other. A program that copies them one
by one, or a network file system that locks them badly, can make one of them old; see
https://www.sqlite.org/howtocorrupt.html, 1.1, 1.2 and 2.1. So it is told, where it can be known.
"""

from __future__ import annotations

import os
import re
import subprocess
import sys
from contextlib import suppress
from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path

from reader import messages
from reader.messages import Message


class Place(StrEnum):
    """Kinds of place, by what they mean for a corpus that is open."""

    LOCAL = "local"
    SYNCHRONISED = "synchronised"
    NETWORK = "network"


@dataclass(frozen=True, slots=True)
class Whereabouts:
    """A kind of place, and the service or file system that makes it one; empty for a disk of this computer."""

    kind: Place
    service: str = ""

    @property
    def message(self) -> Message | None:
        """What a person should know of it; the facts are `path` and `service`. None for a disk of this computer."""
        return _MESSAGES.get(self.kind)


_MESSAGES = {Place.SYNCHRONISED: messages.PLACE_SYNCHRONISED, Place.NETWORK: messages.PLACE_NETWORK}

#: Names of the folders that services make, whole, without what may follow in brackets or after a dash.
_NAMED = (
    ("OneDrive", re.compile(r"OneDrive(?: ?[-–] ?.+)?", re.IGNORECASE)),
    ("Dropbox", re.compile(r"Dropbox(?: \(.+\))?", re.IGNORECASE)),
    ("iCloud Drive", re.compile(r"iCloud ?Drive|com~apple~CloudDocs|Mobile Documents", re.IGNORECASE)),
    ("Nutstore", re.compile(r"(?:My ?)?Nutstore(?: Files)?|(?:我的)?坚果云", re.IGNORECASE)),
    ("Google Drive", re.compile(r"Google ?Drive(?: ?[-–(].+)?|My Drive", re.IGNORECASE)),
    ("Nextcloud", re.compile(r"Nextcloud\d?", re.IGNORECASE)),
    ("ownCloud", re.compile(r"ownCloud\d?", re.IGNORECASE)),
    ("Baidu Netdisk", re.compile(r"BaiduSyncdisk|百度网盘同步空间", re.IGNORECASE)),
    ("pCloud", re.compile(r"pCloud ?Drive", re.IGNORECASE)),
)
#: What services leave in the folder that they synchronise.
_MARKS = {
    ".stfolder": "Syncthing",
    ".dropbox": "Dropbox",
    ".dropbox.cache": "Dropbox",
    ".tmp.drivedownload": "Google Drive",
    ".tmp.driveupload": "Google Drive",
    ".owncloudsync.log": "ownCloud",
    ".nextcloudsync.log": "Nextcloud",
    ".849C9593-D756-4E56-8D6E-42412F2A707B": "OneDrive",
}
#: Where the system itself says that a folder is one of a service.
_VARIABLES = {"OneDrive": "OneDrive", "OneDriveConsumer": "OneDrive", "OneDriveCommercial": "OneDrive"}
#: File systems whose files are on another computer; of FUSE those that begin so.
_REMOTE = {
    "nfs", "nfs3", "nfs4", "cifs", "smb", "smb2", "smb3", "smbfs", "afpfs", "afs", "ncpfs", "9p", "ceph", "lustre",
    "glusterfs", "davfs", "webdav", "vboxsf", "prl_fs", "ftp",
}  # fmt: skip
_REMOTE_FUSE = (
    "sshfs",
    "rclone",
    "gvfsd",
    "davfs",
    "glusterfs",
    "s3fs",
    "curlftpfs",
    "smbnetfs",
    "google-drive",
)
#: Seconds that macOS gets to list what is mounted.
_PATIENCE = 2.0


def place_of(path: Path) -> Whereabouts:
    """Where a file lies or would lie; what cannot be known counts as a disk of this computer.

    Looks at names, at a few marks in the folders above, and at what is mounted: a few milliseconds on a local disk.
    """
    real = Path(os.path.realpath(path))
    remote = _share(real)
    if remote:
        return Whereabouts(Place.NETWORK, remote)
    service = _service(real)
    return Whereabouts(Place.SYNCHRONISED, service) if service else Whereabouts(Place.LOCAL)


def _service(path: Path) -> str:
    for variable, service in _VARIABLES.items():
        root = os.environ.get(variable)
        if root and path.is_relative_to(os.path.realpath(root)):
            return service
    for folder in path.parents:
        if folder.parent.name == "CloudStorage" and folder.parent.parent.name == "Library":  # macOS
            return folder.name.split("-")[0]
        for service, pattern in _NAMED:
            if pattern.fullmatch(folder.name):
                return service
        for mark, service in _MARKS.items():
            with suppress(OSError):
                if (folder / mark).exists():
                    return service
    return ""


def _share(path: Path) -> str:
    """What makes a path one of another computer; empty where nothing does."""
    if str(path).startswith(("\\\\", "//")):
        return "UNC"
    if sys.platform == "win32":
        return _windows_share(path)
    with suppress(OSError, subprocess.SubprocessError):
        if sys.platform == "darwin":
            listed = subprocess.run(
                ["/sbin/mount"], capture_output=True, encoding="utf-8", timeout=_PATIENCE, check=True
            ).stdout
            return remote_of(path, mounts_of_macos(listed))
        return remote_of(
            path, mounts_of_linux(Path("/proc/self/mounts").read_text("utf-8", "surrogateescape"))
        )
    return ""


def _windows_share(path: Path) -> str:
    if sys.platform == "win32":
        import ctypes  # noqa: PLC0415

        remote = 4
        if ctypes.windll.kernel32.GetDriveTypeW(path.anchor) == remote:
            return path.drive
    return ""


def mounts_of_linux(text: str) -> dict[str, str]:
    """The kinds of file system by where they are mounted, from /proc/self/mounts."""
    found = {}
    for line in text.splitlines():
        fields = line.split(" ")
        if len(fields) >= 3:
            place = re.sub(r"\\([0-7]{3})", lambda match: chr(int(match[1], 8)), fields[1])
            found[place] = fields[2]
    return found


def mounts_of_macos(text: str) -> dict[str, str]:
    """The same from what `mount` says there: `//li@host/share on /Volumes/share (smbfs, nodev)`."""
    found = {}
    for line in text.splitlines():
        match = re.fullmatch(r".+? on (/.*) \((\w+)[,)].*", line)
        if match:
            found[match[1]] = match[2]
    return found


def remote_of(path: Path, mounts: dict[str, str]) -> str:
    """The file system of a path if it is one of another computer, else nothing."""
    above = [place for place in mounts if path.is_relative_to(place)]
    if not above:
        return ""
    kind = mounts[max(above, key=len)]
    name = kind.removeprefix("fuse.")
    if kind in _REMOTE or (kind != name and name.startswith(_REMOTE_FUSE)) or name in _REMOTE:
        return name
    return ""
