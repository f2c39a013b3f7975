"""The languages of the interface: their files are whole and up to date, and the window speaks them."""

from __future__ import annotations

import ast
import re
import shutil
import string
from collections import Counter
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QLibraryInfo, QObject
from PySide6.QtWidgets import QApplication, QLabel, QMenu, QPushButton

from reader import messages as sentences
from reader.errors import UserError
from reader.ui import fonts, languages
from reader.ui.actions import plain
from reader.ui.app import prepare
from reader.ui.help import KeysDialog
from reader.ui.languages import Language
from reader.ui.settings.settings import LANGUAGE, Settings
from reader.ui.specs import SPECS, Menu
from reader.ui.window import Window
from reader.ui.wording import joined, sentence
from tests.translations import LANGUAGES, ROOT, forms, messages, missing, qm, release, ts, update
from tests.ui.conftest import Start

CHINESE = ("zh_CN", "zh_TW")
SPOKEN = [Language.ENGLISH, Language.SIMPLIFIED, Language.TRADITIONAL]
UI = sorted((ROOT / "reader" / "ui").rglob("*.py"))
HAN = re.compile(r"[㐀-鿿豈-﫿]")

Speak = Callable[[Language], None]


@pytest.fixture
def speak(qapp: QApplication) -> Iterator[Speak]:
    """Speaks a language until the end of the test."""
    yield lambda language: languages.install(qapp, language)
    languages.remove(qapp)


# -- the files -----------------------------------------------------------------------------------


def sources(file: Path) -> set[tuple[str, str]]:
    return {(context, one.findtext("source") or "") for context, one in messages(file)}


def placeholders(text: str) -> Counter[str]:
    """What is put into a sentence at run time, and how often."""
    names = [f"{{{name}}}" for _, name, _, _ in string.Formatter().parse(text) if name is not None]
    return Counter(names + re.findall(r"%n|%L?\d", text))


@pytest.mark.parametrize("language", LANGUAGES)
def test_nothing_is_left_to_translate(language: str) -> None:
    assert not missing(ts(language))


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_sentence_of_the_program_is_in_the_file_and_no_other(language: str, tmp_path: Path) -> None:
    """If this fails, run `python -m tests.translations`."""
    shutil.copy(ts(language), ts(language, tmp_path))
    update(language, tmp_path)
    assert sources(ts(language, tmp_path)) == sources(ts(language))


@pytest.mark.parametrize("language", LANGUAGES)
def test_what_the_program_reads_was_compiled_from_the_file(language: str, tmp_path: Path) -> None:
    """If this fails, run `python -m tests.translations`."""
    target = tmp_path / "fresh.qm"
    release(language, target)
    assert target.read_bytes() == qm(language).read_bytes()


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_translation_has_the_placeholders_of_its_source(language: str) -> None:
    for context, message in messages(ts(language)):
        source = message.findtext("source") or ""
        for form in forms(message):
            assert placeholders(form) == placeholders(source), f"{context}: {source}"


@pytest.mark.parametrize("language", CHINESE)
def test_a_translation_has_the_letter_the_pattern_and_the_end_of_its_source(language: str) -> None:
    for _, message in messages(ts(language)):
        source = message.findtext("source") or ""
        for form in forms(message):
            assert re.findall(r"\(&(\w)\)|&\w", form) == [x.upper() for x in re.findall(r"&(\w)", source)]
            assert re.findall(r"\*\.?\w*", form) == re.findall(r"\*\.?\w*", source)
            assert form.endswith("…") == source.endswith("…"), source
            assert form.count("\n") == source.count("\n"), source


@pytest.mark.parametrize(("language", "other"), [("zh_CN", "「」『』"), ("zh_TW", "“”‘’")])
def test_quotes_are_those_of_the_region(language: str, other: str) -> None:
    for _, message in messages(ts(language)):
        assert not set("".join(forms(message))) & set(other)


# -- the code ------------------------------------------------------------------------------------


def calls(tree: ast.AST, name: str) -> Iterator[ast.Call]:
    for node in ast.walk(tree):
        if isinstance(node, ast.Call) and isinstance(node.func, ast.Attribute) and node.func.attr == name:
            yield node


def test_tr_is_asked_of_self_alone_with_a_plain_sentence() -> None:
    """Asked of a QMessageBox it would look under QMessageBox; and a made-up sentence is in no file."""
    for path in UI:
        for call in calls(ast.parse(path.read_text("utf-8")), "tr"):
            place = f"{path.name}:{call.lineno}"
            assert isinstance(call.func, ast.Attribute), place
            assert ast.unparse(call.func.value) == "self", place
            assert isinstance(call.args[0], ast.Constant), place


def test_translate_is_not_asked_for_plurals() -> None:
    """lupdate would take such a sentence for one without plurals."""
    for path in UI:
        for call in calls(ast.parse(path.read_text("utf-8")), "translate"):
            assert len(call.args) <= 3, f"{path.name}:{call.lineno}"


def test_plurals_are_asked_for_where_no_class_derives() -> None:
    """PySide looks a sentence up under the class of the object first, then under those above it.

    It stops as soon as the sentence has changed; filling in %n is change enough.
    """
    bases: set[str] = set()
    plural: dict[str, str] = {}
    for path in UI:
        for node in ast.walk(ast.parse(path.read_text("utf-8"))):
            if isinstance(node, ast.ClassDef):
                bases.update(ast.unparse(base).rpartition(".")[2] for base in node.bases)
                if any(len(call.args) > 2 for call in calls(node, "tr")):
                    plural[node.name] = path.name
    assert len(plural) > 5
    assert not bases & set(plural)


def test_no_chinese_for_people_is_in_the_code() -> None:
    """Single characters are there: what faces are measured by, and what ends a clause."""
    for path in UI:
        tree = ast.parse(path.read_text("utf-8"))
        written = {
            id(node.body[0].value)
            for node in ast.walk(tree)
            if isinstance(node, ast.Module | ast.ClassDef | ast.FunctionDef)
            and isinstance(node.body[0], ast.Expr)
        }
        for node in ast.walk(tree):
            if isinstance(node, ast.Constant) and isinstance(node.value, str) and id(node) not in written:
                assert not (len(node.value) > 1 and HAN.search(node.value)), f"{path.name}:{node.lineno}"


# -- choosing ------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("tags", "language"),
    [
        (["zh-Hans-CN", "zh-CN", "zh-Hans", "zh"], Language.SIMPLIFIED),
        (["zh-SG"], Language.SIMPLIFIED),
        (["zh"], Language.SIMPLIFIED),
        (["zh-Hans-HK"], Language.SIMPLIFIED),
        (["zh-Hant-TW", "en-US"], Language.TRADITIONAL),
        (["zh-TW"], Language.TRADITIONAL),
        (["zh_HK"], Language.TRADITIONAL),
        (["zh-MO"], Language.TRADITIONAL),
        (["zh-Hant"], Language.TRADITIONAL),
        (["en-Latn-US", "en-US", "en", "zh-CN"], Language.ENGLISH),
        (["fr-FR", "fr", "zh-TW"], Language.TRADITIONAL),
        (["ja-JP"], Language.ENGLISH),
        (["C"], Language.ENGLISH),
        ([], Language.ENGLISH),
    ],
)
def test_the_system_speaks(tags: list[str], language: Language) -> None:
    assert languages.of_tags(tags) is language


def test_a_choice_overrules_the_system() -> None:
    assert languages.spoken(Language.TRADITIONAL) is Language.TRADITIONAL
    assert languages.spoken(Language.SYSTEM) in SPOKEN


def test_each_language_goes_by_the_name_that_its_speakers_know() -> None:
    assert [one.endonym for one in Language] == ["", "English", "简体中文", "繁體中文"]


def test_every_language_can_be_set_and_has_its_files() -> None:
    folder = Path(QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath))
    for language in Language:
        assert LANGUAGE.check(language.value)
    for language in SPOKEN:
        assert qm(language).is_file()
        assert (folder / f"qtbase_{language}.qm").is_file()
    assert not LANGUAGE.check("fr")


# -- speaking ------------------------------------------------------------------------------------


def test_one_and_many_in_english(speak: Speak) -> None:
    assert QCoreApplication.translate("PlaceTold", "%n annotation(s)", "", 1) == "1 annotation(s)"
    speak(Language.ENGLISH)
    assert QCoreApplication.translate("PlaceTold", "%n annotation(s)", "", 1) == "1 annotation"
    assert QCoreApplication.translate("PlaceTold", "%n annotation(s)", "", 3) == "3 annotations"


def test_a_language_takes_the_place_of_the_one_before(speak: Speak) -> None:
    speak(Language.SIMPLIFIED)
    assert QCoreApplication.translate("actions", "&Edit") == "编辑(&E)"
    speak(Language.TRADITIONAL)
    assert QCoreApplication.translate("actions", "&Edit") == "編輯(&E)"
    speak(Language.ENGLISH)
    assert QCoreApplication.translate("actions", "&Edit") == "&Edit"


def test_a_derived_class_finds_the_sentences_of_its_base(speak: Speak) -> None:
    class NoticeBar(QObject):
        def words(self) -> str:
            return self.tr("Close the notice")

    class Derived(NoticeBar):
        pass

    speak(Language.SIMPLIFIED)
    assert NoticeBar().words() == Derived().words() == "关闭通知"


def test_errors_are_told_in_the_language(speak: Speak) -> None:
    error = UserError(sentences.FILE_EMPTY, path="甲.txt")
    assert sentence(error) == "甲.txt is empty. There is no text in it to import."
    speak(Language.SIMPLIFIED)
    assert sentence(error) == "甲.txt 是空文件。其中没有可导入的文本。"
    speak(Language.TRADITIONAL)
    assert sentence(error) == "甲.txt 是空檔案。其中沒有可匯入的文字。"


def test_sentences_with_braces_are_joined_as_they_are() -> None:
    assert joined("a {0}", "", "{b}", "{}") == "a {0} {b} {}"
    assert joined() == ""


def test_every_error_can_be_told_in_every_language(speak: Speak) -> None:
    told = [value for value in vars(sentences).values() if isinstance(value, sentences.Message)]
    assert len(told) > 30
    for language in CHINESE:
        speak(Language(language))
        for message in told:
            assert HAN.search(QCoreApplication.translate("messages", message.what)), message.what
            assert not message.remedy or HAN.search(QCoreApplication.translate("messages", message.remedy))


@pytest.mark.parametrize("words", ["&Edit", "Edit(&E)", "编辑(&E)", "E&dit"])
def test_outside_menus_words_stand_without_their_letter(words: str) -> None:
    assert plain(words) in ("Edit", "编辑")


@pytest.mark.parametrize("language", SPOKEN)
def test_the_application_is_prepared_in_a_language(
    language: Language, qapp: QApplication, speak: Speak
) -> None:
    try:
        assert prepare(language=language) is qapp
        edit = {"en": "&Edit", "zh_CN": "编辑(&E)", "zh_TW": "編輯(&E)"}[language]
        assert QCoreApplication.translate("actions", "&Edit") == edit
    finally:
        languages.remove(qapp)
        qapp.setFont(fonts.ui_font())


# -- the window ----------------------------------------------------------------------------------


@pytest.mark.parametrize("language", SPOKEN)
def test_the_window_opens_in_a_language(
    language: Language, speak: Speak, start: Start, corpus_path: Path
) -> None:
    speak(language)
    window = start(corpus_path)
    titles = [action.text() for action in window.menuBar().actions()]
    view = {"en": "&View", "zh_CN": "视图(&V)", "zh_TW": "檢視(&V)"}[language]
    assert view in titles
    assert len(titles) == len(Menu)
    keys = KeysDialog(window)
    close = {"en": "Close", "zh_CN": "关闭", "zh_TW": "關閉"}[language]
    assert close in [plain(button.text()) for button in keys.findChildren(QPushButton)]
    assert not [label.text() for label in keys.findChildren(QLabel) if "(&" in label.text()]
    keys.deleteLater()


@pytest.mark.parametrize("language", CHINESE)
def test_every_command_has_a_chinese_name(
    language: str, speak: Speak, start: Start, corpus_path: Path
) -> None:
    speak(Language(language))
    window = start(corpus_path)
    for spec in SPECS:
        action = window.actions_[spec.name]
        assert HAN.search(action.text()), spec.name
        assert "&" not in action.iconText() + action.toolTip(), spec.name
        assert "(" not in action.iconText(), spec.name


@pytest.mark.parametrize("language", SPOKEN)
def test_no_two_lines_of_a_menu_have_the_same_letter(
    language: Language, speak: Speak, start: Start, corpus_path: Path
) -> None:
    speak(language)
    bar = start(corpus_path).menuBar()
    for lines in (bar.actions(), *(menu.actions() for menu in bar.findChildren(QMenu))):
        letters = [letter.upper() for line in lines for letter in re.findall(r"&(\w)", line.text())]
        assert len(letters) == len(set(letters)), [line.text() for line in lines]


def language_menu(window: Window) -> QMenu:
    return next(menu for menu in window.findChildren(QMenu) if plain(menu.title()) == "Language")


def test_the_menu_keeps_the_language(window: Window) -> None:
    lines = language_menu(window).actions()
    assert [line.isChecked() for line in lines] == [True, False, False, False]
    wanted: list[None] = []
    window.looks.language_wanted.disconnect()
    window.looks.language_wanted.connect(lambda: wanted.append(None))
    lines[2].trigger()
    QApplication.processEvents()
    assert Settings().get(LANGUAGE) == "zh_CN"
    assert len(wanted) == 1
    assert lines[2].isChecked()
    assert not lines[0].isChecked()


def test_choosing_the_language_that_is_chosen_does_nothing(window: Window) -> None:
    language_menu(window).actions()[0].trigger()
    QApplication.processEvents()
    assert Settings().get(LANGUAGE) == "system"
    assert window.isVisible()
