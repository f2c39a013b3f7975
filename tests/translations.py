"""Brings the translations up to date with the program: `python -m tests.translations` in the root.

Sentences that are new in reader/ come into the .ts files of resources/translations, those that are gone
go, and the .qm files, which the program reads, are compiled anew. It names what is still to be translated
and then ends with 1.
"""

from __future__ import annotations

import re
import subprocess
import sys
from pathlib import Path
from xml.etree import ElementTree

import PySide6

ROOT = Path(__file__).resolve().parents[1]
FOLDER = ROOT / "resources" / "translations"
#: Every language that has a file. English is the language of the source: it needs only its plurals.
LANGUAGES = ("en", "zh_CN", "zh_TW")


def tool(name: str) -> str:
    """Qt's program of that name: it lies in the package itself."""
    suffix = ".exe" if sys.platform == "win32" else ""
    return str(Path(PySide6.__file__).parent / f"{name}{suffix}")


def ts(language: str, folder: Path = FOLDER) -> Path:
    return folder / f"duizhao_{language}.ts"


def qm(language: str, folder: Path = FOLDER) -> Path:
    return folder / f"duizhao_{language}.qm"


def update(language: str, folder: Path = FOLDER) -> None:
    """Take the sentences of the program into a .ts file, which is made where there is none."""
    file = ts(language, folder)
    sources = sorted(path.relative_to(ROOT).as_posix() for path in (ROOT / "reader").rglob("*.py"))
    options = ["-silent", "-no-obsolete", "-locations", "none", "-source-language", "en"]
    options += ["-target-language", language, *(["-pluralonly"] if language == "en" else [])]
    subprocess.run([tool("lupdate"), *options, *sources, "-ts", str(file)], cwd=ROOT, check=True)
    # lupdate takes every comment with "#:" for a word to the translator; ours explain names to programmers.
    text = re.sub(r"\s*<extracomment>.*?</extracomment>", "", file.read_text("utf-8"), flags=re.DOTALL)
    file.write_text(text, "utf-8", newline="\n")


def release(language: str, target: Path, folder: Path = FOLDER) -> None:
    """Compile a .ts file."""
    subprocess.run([tool("lrelease"), "-silent", str(ts(language, folder)), "-qm", str(target)], check=True)


def messages(file: Path) -> list[tuple[str, ElementTree.Element]]:
    """Every message of a .ts file with the context in which it stands."""
    contexts = ElementTree.parse(file).getroot().iter("context")
    return [(context.findtext("name") or "", one) for context in contexts for one in context.iter("message")]


def forms(message: ElementTree.Element) -> list[str]:
    """What a message is translated to: one text, or one for each plural form."""
    translation = message.find("translation")
    assert translation is not None
    plurals = translation.findall("numerusform")
    return [form.text or "" for form in (plurals or [translation])]


def missing(file: Path) -> list[str]:
    """What a .ts file does not translate, as "context: sentence"."""
    return [
        f"{context}: {message.findtext('source')}"
        for context, message in messages(file)
        if 'type="unfinished"' in ElementTree.tostring(message, "unicode") or not all(forms(message))
    ]


def main() -> int:
    """Update and compile every language; 1 where something is left to translate."""
    left = 0
    for language in LANGUAGES:
        update(language)
        release(language, qm(language))
        for what in missing(ts(language)):
            left += 1
            print(f"{ts(language).name}: not translated: {what}")
    return 1 if left else 0


if __name__ == "__main__":
    sys.exit(main())
