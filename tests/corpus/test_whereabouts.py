"""Synchronised folders and network shares are recognised by what they leave, and nothing else is."""

from __future__ import annotations

from pathlib import Path

import pytest

from reader import messages
from reader.corpus import whereabouts
from reader.corpus.whereabouts import Place, Whereabouts, place_of
from reader.errors import UserError

MOUNTS = r"""
/dev/vda / ext4 rw,relatime 0 0
proc /proc proc rw 0 0
files:/home /home/li/net\040drive nfs4 rw,vers=4.2 0 0
//files/share /mnt/share cifs rw 0 0
li@host: /home/li/far fuse.sshfs rw 0 0
gvfsd-fuse /run/user/1000/gvfs fuse.gvfsd-fuse rw 0 0
/dev/sdb1 /home/li/far/near ext4 rw 0 0
encfs /home/li/private fuse.encfs rw 0 0
"""

MAC = """
/dev/disk3s1s1 on / (apfs, sealed, local, read-only, journaled)
//li@files/Korpus (1) on /Volumes/Korpus (1) (smbfs, nodev, nosuid, mounted by li)
/dev/disk5s1 on /Volumes/Stick (msdos, local, nodev)
"""


@pytest.mark.parametrize(
    ("path", "kind"),
    [
        ("/home/li/c.duizhao", ""),
        ("/home/li/net drive/c.duizhao", "nfs4"),
        ("/home/li/net drives/c.duizhao", ""),
        ("/mnt/share/a/c.duizhao", "cifs"),
        ("/home/li/far/c.duizhao", "sshfs"),
        ("/home/li/far/near/c.duizhao", ""),
        ("/run/user/1000/gvfs/smb/c.duizhao", "gvfsd-fuse"),
        ("/home/li/private/c.duizhao", ""),
    ],
)
def test_the_file_system_that_a_path_lies_on_tells(path: str, kind: str) -> None:
    assert whereabouts.remote_of(Path(path), whereabouts.mounts_of_linux(MOUNTS)) == kind


def test_what_macos_has_mounted_is_understood() -> None:
    mounts = whereabouts.mounts_of_macos(MAC)
    assert whereabouts.remote_of(Path("/Volumes/Korpus (1)/c.duizhao"), mounts) == "smbfs"
    assert whereabouts.remote_of(Path("/Volumes/Stick/c.duizhao"), mounts) == ""
    assert whereabouts.remote_of(Path("/Users/li/c.duizhao"), mounts) == ""


@pytest.mark.parametrize(
    ("folder", "service"),
    [
        ("OneDrive", "OneDrive"),
        ("OneDrive - 清河大学", "OneDrive"),
        ("Dropbox (Uni)", "Dropbox"),
        ("iCloudDrive", "iCloud Drive"),
        ("Library/Mobile Documents/com~apple~CloudDocs", "iCloud Drive"),
        ("Library/CloudStorage/GoogleDrive-li@example.org", "GoogleDrive"),
        ("我的坚果云", "Nutstore"),
        ("Nutstore Files", "Nutstore"),
        ("Google Drive", "Google Drive"),
        ("Nextcloud", "Nextcloud"),
    ],
)
def test_a_folder_of_a_service_is_known_by_its_name(tmp_path: Path, folder: str, service: str) -> None:
    inside = tmp_path / folder / "论文" / "c.duizhao"
    inside.parent.mkdir(parents=True)
    assert place_of(inside) == Whereabouts(Place.SYNCHRONISED, service)


@pytest.mark.parametrize(("mark", "service"), [(".stfolder", "Syncthing"), (".dropbox.cache", "Dropbox")])
def test_a_folder_of_a_service_is_known_by_what_the_service_leaves(
    tmp_path: Path, mark: str, service: str
) -> None:
    (tmp_path / "sync" / "a").mkdir(parents=True)
    (tmp_path / "sync" / mark).mkdir()
    assert place_of(tmp_path / "sync" / "a" / "c.duizhao") == Whereabouts(Place.SYNCHRONISED, service)
    assert place_of(tmp_path / "c.duizhao") == Whereabouts(Place.LOCAL)


def test_a_link_into_such_a_folder_is_followed(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / "cloud").mkdir()
    (tmp_path / "link").symlink_to(tmp_path / "cloud")
    monkeypatch.setenv("OneDrive", str(tmp_path / "cloud"))
    assert place_of(tmp_path / "link" / "c.duizhao").service == "OneDrive"


@pytest.mark.parametrize("folder", ["Dropboxes", "my onedrive notes", "云盘", "Drive", "Box"])
def test_other_folders_are_disks_of_this_computer(tmp_path: Path, folder: str) -> None:
    (tmp_path / folder).mkdir()
    place = place_of(tmp_path / folder / "c.duizhao")
    assert place == Whereabouts(Place.LOCAL)
    assert place.message is None


def test_a_share_by_its_name_alone() -> None:
    assert place_of(Path("//files/share/c.duizhao")).kind in (Place.NETWORK, Place.LOCAL)
    assert whereabouts._share(Path("//files/share/c.duizhao")) == "UNC"


def test_what_is_said_names_the_service_and_the_file(tmp_path: Path) -> None:
    for place in (Whereabouts(Place.SYNCHRONISED, "Nutstore"), Whereabouts(Place.NETWORK, "cifs")):
        assert place.message is not None
        error = UserError(place.message, path=tmp_path, service=place.service)
        assert place.service in error.what
        assert str(tmp_path) in error.what
        assert error.remedy
    assert Whereabouts(Place.NETWORK, "nfs").message is messages.PLACE_NETWORK
