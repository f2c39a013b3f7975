"""Every command of the window, declared once: its words, its key, its menu. What it does is in `calls`."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from reader.messages import QT_TRANSLATE_NOOP


class Menu(StrEnum):
    """The menus, in order."""

    CORPUS = QT_TRANSLATE_NOOP("actions", "&Corpus")
    EDIT = QT_TRANSLATE_NOOP("actions", "&Edit")
    ARTICLE = QT_TRANSLATE_NOOP("actions", "&Article")
    TAG = QT_TRANSLATE_NOOP("actions", "&Tag")
    VIEW = QT_TRANSLATE_NOOP("actions", "&View")
    HELP = QT_TRANSLATE_NOOP("actions", "&Help")


@dataclass(frozen=True, slots=True)
class Spec:
    """One command. `text_only` keys act only while the text has the focus, so that one can type elsewhere."""

    name: str
    words: str
    menu: Menu
    keys: tuple[str, ...] = ()
    text_only: bool = False
    checkable: bool = False
    new_group: bool = False
    submenu: str = ""
    """The words of the menu within the menu in which it stands, together with its neighbours that name the same."""


_C, _E, _A, _T, _V, _H = Menu.CORPUS, Menu.EDIT, Menu.ARTICLE, Menu.TAG, Menu.VIEW, Menu.HELP
_LAYOUT = QT_TRANSLATE_NOOP("actions", "L&ayout")
#: The values of `reading.options.Layout`.
_LAYOUTS = {
    "beside": QT_TRANSLATE_NOOP("actions", "Side &by side"),
    "stacked": QT_TRANSLATE_NOOP("actions", "&One above the other"),
    "simplified": QT_TRANSLATE_NOOP("actions", "&Simplified alone"),
    "traditional": QT_TRANSLATE_NOOP("actions", "&Traditional alone"),
    "written": QT_TRANSLATE_NOOP("actions", "As &written"),
}
_TAKEN = QT_TRANSLATE_NOOP("actions", "With nothing selected, ta&g")
_PASSAGE = QT_TRANSLATE_NOOP("actions", "&Passage of the annotation")
_EDGES = QT_TRANSLATE_NOOP("actions", "&Edges of the annotation")
_SELECTION = QT_TRANSLATE_NOOP("actions", "Move, shrin&k or grow the selection")

SPECS: tuple[Spec, ...] = (
    Spec("corpus.new", QT_TRANSLATE_NOOP("actions", "&New corpus…"), _C, ("Ctrl+N",)),
    Spec("corpus.open", QT_TRANSLATE_NOOP("actions", "&Open corpus…"), _C, ("Ctrl+O",)),
    Spec("corpus.sample", QT_TRANSLATE_NOOP("actions", "Open the &sample corpus"), _C),
    Spec("import.files", QT_TRANSLATE_NOOP("actions", "&Import files…"), _C, ("Ctrl+I",), new_group=True),
    Spec("import.folder", QT_TRANSLATE_NOOP("actions", "Import a &folder…"), _C, ("Ctrl+Shift+I",)),
    Spec("import.preview", QT_TRANSLATE_NOOP("actions", "Import with previe&w…"), _C, ("Ctrl+Alt+I",)),
    Spec("import.preview_folder", QT_TRANSLATE_NOOP("actions", "Import a fo&lder with preview…"), _C),
    Spec("import.encoding", QT_TRANSLATE_NOOP("actions", "Import files in an enco&ding…"), _C),
    Spec("corpus.merge", QT_TRANSLATE_NOOP("actions", "&Merge another corpus…"), _C, new_group=True),
    Spec("export.csv", QT_TRANSLATE_NOOP("actions", "&Export annotations…"), _C, ("Ctrl+E",)),
    Spec("codebook.import", QT_TRANSLATE_NOOP("actions", "Import a &codebook…"), _C, new_group=True),
    Spec("codebook.export", QT_TRANSLATE_NOOP("actions", "Export the code&book…"), _C),
    Spec(
        "corpus.copy", QT_TRANSLATE_NOOP("actions", "Save a co&py as…"), _C, ("Ctrl+Shift+S",), new_group=True
    ),
    Spec("backups.show", QT_TRANSLATE_NOOP("actions", "Bac&kups…"), _C),
    Spec("window.quit", QT_TRANSLATE_NOOP("actions", "&Quit"), _C, ("Ctrl+Q",), new_group=True),
    Spec("edit.undo", QT_TRANSLATE_NOOP("actions", "&Undo"), _E, ("Ctrl+Z",)),
    Spec("edit.redo", QT_TRANSLATE_NOOP("actions", "&Redo"), _E, ("Ctrl+Shift+Z", "Ctrl+Y")),
    Spec("history.show", QT_TRANSLATE_NOOP("actions", "&History…"), _E, ("Ctrl+H",)),
    Spec("edit.copy", QT_TRANSLATE_NOOP("actions", "&Copy"), _E, ("Ctrl+C",), text_only=True, new_group=True),
    Spec(
        "edit.copy_both",
        QT_TRANSLATE_NOOP("actions", "Copy in &both scripts"),
        _E,
        ("Ctrl+Shift+C",),
        text_only=True,
    ),
    Spec(
        "edit.copy_written",
        QT_TRANSLATE_NOOP("actions", "Copy as &written"),
        _E,
        ("Ctrl+Alt+0",),
        text_only=True,
    ),
    Spec(
        "edit.copy_simplified",
        QT_TRANSLATE_NOOP("actions", "Copy in si&mplified script"),
        _E,
        ("Ctrl+Alt+1",),
        text_only=True,
    ),
    Spec(
        "edit.copy_traditional",
        QT_TRANSLATE_NOOP("actions", "Copy in &traditional script"),
        _E,
        ("Ctrl+Alt+2",),
        text_only=True,
    ),
    Spec(
        "edit.copy_citation",
        QT_TRANSLATE_NOOP("actions", "Copy with c&itation"),
        _E,
        ("Ctrl+Alt+C",),
        text_only=True,
    ),
    Spec("edit.all", QT_TRANSLATE_NOOP("actions", "Select &all"), _E, ("Ctrl+A",), text_only=True),
    Spec(
        "find.here",
        QT_TRANSLATE_NOOP("actions", "&Find in this article"),
        _E,
        ("Ctrl+Shift+F", "/"),
        new_group=True,
    ),
    Spec("search.open", QT_TRANSLATE_NOOP("actions", "&Search the corpus"), _E, ("Ctrl+F",)),
    Spec("search.next", QT_TRANSLATE_NOOP("actions", "Next hit"), _E, ("F3",)),
    Spec("search.previous", QT_TRANSLATE_NOOP("actions", "Previous hit"), _E, ("Shift+F3",)),
    Spec("settings.open", QT_TRANSLATE_NOOP("actions", "Settin&gs…"), _E, ("Ctrl+,",), new_group=True),
    Spec(
        "figures.show",
        QT_TRANSLATE_NOOP("actions", "Figur&es…"),
        _E,
        ("Ctrl+G",),
        new_group=True,
    ),
    Spec(
        "figures.collocates",
        QT_TRANSLATE_NOOP("actions", "Co&llocates of the selection…"),
        _E,
        ("Ctrl+Shift+G",),
    ),
    Spec("article.next", QT_TRANSLATE_NOOP("actions", "&Next article"), _A, ("Ctrl+PgDown", "Alt+Down")),
    Spec("article.previous", QT_TRANSLATE_NOOP("actions", "&Previous article"), _A, ("Ctrl+PgUp", "Alt+Up")),
    Spec("article.untagged", QT_TRANSLATE_NOOP("actions", "Next &untagged article"), _A, ("Ctrl+U",)),
    Spec("go.back", QT_TRANSLATE_NOOP("actions", "Go &back"), _A, ("Alt+Left",), new_group=True),
    Spec("go.forward", QT_TRANSLATE_NOOP("actions", "Go for&ward"), _A, ("Alt+Right",)),
    Spec("article.done", QT_TRANSLATE_NOOP("actions", "Mark as &done"), _A, ("Ctrl+D",), new_group=True),
    Spec(
        "article.done_next", QT_TRANSLATE_NOOP("actions", "Mark as done, go to ne&xt"), _A, ("Ctrl+Shift+D",)
    ),
    Spec("article.unread", QT_TRANSLATE_NOOP("actions", "Mark as un&read"), _A),
    Spec("article.details", QT_TRANSLATE_NOOP("actions", "&Edit details…"), _A, new_group=True),
    Spec("article.split", QT_TRANSLATE_NOOP("actions", "&Split here"), _A),
    Spec("article.merge", QT_TRANSLATE_NOOP("actions", "&Merge with next"), _A),
    Spec("article.clean", QT_TRANSLATE_NOOP("actions", "&Clean again…"), _A),
    Spec("article.original", QT_TRANSLATE_NOOP("actions", "Show &original"), _A, ("Ctrl+Shift+O",)),
    Spec(
        "library.filter", QT_TRANSLATE_NOOP("actions", "&Filter the library"), _A, ("Ctrl+L",), new_group=True
    ),
    Spec("library.filters", QT_TRANSLATE_NOOP("actions", "More fi&lters…"), _A, ("Ctrl+Shift+J",)),
    Spec("progress.show", QT_TRANSLATE_NOOP("actions", "Pro&gress…"), _A, ("Ctrl+Shift+P",)),
    Spec("article.remove", QT_TRANSLATE_NOOP("actions", "Remo&ve from the corpus"), _A, new_group=True),
    Spec("tag.palette", QT_TRANSLATE_NOOP("actions", "&Tag the selection…"), _T, ("T",), text_only=True),
    Spec("tag.repeat", QT_TRANSLATE_NOOP("actions", "Tag as the &last time"), _T, (".",), text_only=True),
    Spec("tag.note", QT_TRANSLATE_NOOP("actions", "Write a &note"), _T, ("N",), text_only=True),
    Spec("tag.retag", QT_TRANSLATE_NOOP("actions", "&Change the tag…"), _T, ("R",), text_only=True),
    Spec("tag.remove", QT_TRANSLATE_NOOP("actions", "&Remove the tag"), _T, ("Del",), text_only=True),
    Spec("tag.all", QT_TRANSLATE_NOOP("actions", "Tag all &occurrences…"), _T, ("Ctrl+Shift+T",)),
    Spec("passages.show", QT_TRANSLATE_NOOP("actions", "All tagge&d passages…"), _T, ("Ctrl+R",)),
    Spec(
        "taken.word",
        QT_TRANSLATE_NOOP("actions", "The &word at the caret"),
        _T,
        checkable=True,
        submenu=_TAKEN,
    ),
    Spec(
        "taken.clause",
        QT_TRANSLATE_NOOP("actions", "The &clause at the caret"),
        _T,
        checkable=True,
        submenu=_TAKEN,
    ),
    Spec(
        "taken.sentence",
        QT_TRANSLATE_NOOP("actions", "The &sentence at the caret"),
        _T,
        checkable=True,
        submenu=_TAKEN,
    ),
    Spec(
        "taken.paragraph",
        QT_TRANSLATE_NOOP("actions", "The &paragraph at the caret"),
        _T,
        checkable=True,
        submenu=_TAKEN,
    ),
    Spec(
        "passage.use",
        QT_TRANSLATE_NOOP("actions", "&Use the selection as its passage"),
        _T,
        ("=",),
        text_only=True,
        new_group=True,
        submenu=_PASSAGE,
    ),
    Spec(
        "passage.add",
        QT_TRANSLATE_NOOP("actions", "&Add the selection to its passage"),
        _T,
        ("+",),
        text_only=True,
        submenu=_PASSAGE,
    ),
    Spec(
        "passage.leave",
        QT_TRANSLATE_NOOP("actions", "&Take this part out of its passage"),
        _T,
        ("-",),
        text_only=True,
        submenu=_PASSAGE,
    ),
    Spec(
        "passage.remove",
        QT_TRANSLATE_NOOP("actions", "&Remove all parts of the passage"),
        _T,
        ("Shift+Del",),
        text_only=True,
        submenu=_PASSAGE,
    ),
    *(
        Spec(f"edge.{name}", words, _T, (key,), submenu=_EDGES)
        for name, key, words in (
            ("end_word_back", "Alt+[", QT_TRANSLATE_NOOP("actions", "End back by a word")),
            ("end_word_on", "Alt+]", QT_TRANSLATE_NOOP("actions", "End on by a word")),
            ("start_word_back", "Alt+{", QT_TRANSLATE_NOOP("actions", "Start back by a word")),
            ("start_word_on", "Alt+}", QT_TRANSLATE_NOOP("actions", "Start on by a word")),
            ("end_character_back", "Ctrl+[", QT_TRANSLATE_NOOP("actions", "End back by a character")),
            ("end_character_on", "Ctrl+]", QT_TRANSLATE_NOOP("actions", "End on by a character")),
            ("start_character_back", "Ctrl+{", QT_TRANSLATE_NOOP("actions", "Start back by a character")),
            ("start_character_on", "Ctrl+}", QT_TRANSLATE_NOOP("actions", "Start on by a character")),
            ("end_clause_back", "Ctrl+Alt+[", QT_TRANSLATE_NOOP("actions", "End back by a clause")),
            ("end_clause_on", "Ctrl+Alt+]", QT_TRANSLATE_NOOP("actions", "End on by a clause")),
            ("start_clause_back", "Ctrl+Alt+{", QT_TRANSLATE_NOOP("actions", "Start back by a clause")),
            ("start_clause_on", "Ctrl+Alt+}", QT_TRANSLATE_NOOP("actions", "Start on by a clause")),
        )
    ),
    Spec(
        "tag.accept",
        QT_TRANSLATE_NOOP("actions", "Accept the proposal"),
        _T,
        ("Ctrl+Return",),
        new_group=True,
    ),
    Spec("tag.reject", QT_TRANSLATE_NOOP("actions", "Re&ject the proposal"), _T, ("Ctrl+Backspace",)),
    Spec(
        "tag.next", QT_TRANSLATE_NOOP("actions", "Ne&xt annotation"), _T, ("Ctrl+Down", "F4"), new_group=True
    ),
    Spec("tag.previous", QT_TRANSLATE_NOOP("actions", "Pre&vious annotation"), _T, ("Ctrl+Up", "Shift+F4")),
    Spec("tag.next_same", QT_TRANSLATE_NOOP("actions", "Next with the &same tag"), _T, ("Alt+PgDown",)),
    Spec("tag.previous_same", QT_TRANSLATE_NOOP("actions", "Previous with the same tag"), _T, ("Alt+PgUp",)),
    Spec("tag.filter", QT_TRANSLATE_NOOP("actions", "&Filter the annotations"), _T, ("Ctrl+Shift+L",)),
    Spec("codebook.filter", QT_TRANSLATE_NOOP("actions", "Filter the code&book"), _T, ("Ctrl+B",)),
    *(
        Spec(f"selection.{name}", words, _T, (key,), text_only=True, submenu=_SELECTION)
        for name, key, words in (
            ("next", "Return", QT_TRANSLATE_NOOP("actions", "Select the next unit")),
            ("previous", "Shift+Return", QT_TRANSLATE_NOOP("actions", "Select the previous unit")),
            ("shrink_word", "[", QT_TRANSLATE_NOOP("actions", "Shrink by a word")),
            ("grow_word", "]", QT_TRANSLATE_NOOP("actions", "Grow by a word")),
            ("shrink_clause", "{", QT_TRANSLATE_NOOP("actions", "Shrink by a clause")),
            ("grow_clause", "}", QT_TRANSLATE_NOOP("actions", "Grow by a clause")),
        )
    ),
    Spec(
        "tag.new", QT_TRANSLATE_NOOP("actions", "Ne&w tag in the codebook…"), _T, ("Ctrl+T",), new_group=True
    ),
    Spec(
        "term.add",
        QT_TRANSLATE_NOOP("actions", "&Add the selection as a term"),
        _T,
        ("Ctrl+K",),
    ),
    Spec("term.list", QT_TRANSLATE_NOOP("actions", "Your ter&ms…"), _T, ("Ctrl+Shift+K",)),
    Spec("view.bigger", QT_TRANSLATE_NOOP("actions", "&Larger text"), _V, ("Ctrl++", "Ctrl+=")),
    Spec("view.smaller", QT_TRANSLATE_NOOP("actions", "&Smaller text"), _V, ("Ctrl+-",)),
    Spec("view.normal", QT_TRANSLATE_NOOP("actions", "&Normal text size"), _V, ("Ctrl+0",)),
    Spec(
        "view.text_only",
        QT_TRANSLATE_NOOP("actions", "Only the &text"),
        _V,
        ("F11",),
        checkable=True,
        new_group=True,
    ),
    Spec("view.library", QT_TRANSLATE_NOOP("actions", "Li&brary"), _V, ("F7",), checkable=True),
    Spec(
        "view.panels", QT_TRANSLATE_NOOP("actions", "&Codebook and annotations"), _V, ("F8",), checkable=True
    ),
    *(
        Spec(f"view.layout_{name}", words, _V, (f"Alt+{number}",), checkable=True, submenu=_LAYOUT)
        for number, (name, words) in enumerate(_LAYOUTS.items(), 1)
    ),
    Spec("view.indent", QT_TRANSLATE_NOOP("actions", "&Indent first lines"), _V, checkable=True),
    Spec(
        "view.differences",
        QT_TRANSLATE_NOOP("actions", "Mark di&fferences"),
        _V,
        ("F5",),
        checkable=True,
        new_group=True,
    ),
    Spec("view.doubts", QT_TRANSLATE_NOOP("actions", "Mar&k doubts"), _V, ("F6",), checkable=True),
    Spec("doubts.list", QT_TRANSLATE_NOOP("actions", "D&oubts of this article…"), _V, ("Shift+F6",)),
    Spec(
        "look.system",
        QT_TRANSLATE_NOOP("actions", "Colours as the s&ystem"),
        _V,
        checkable=True,
        new_group=True,
    ),
    Spec("look.light", QT_TRANSLATE_NOOP("actions", "Li&ght colours"), _V, checkable=True),
    Spec("look.dark", QT_TRANSLATE_NOOP("actions", "&Dark colours"), _V, ("F9",), checkable=True),
    Spec("help.keys", QT_TRANSLATE_NOOP("actions", "&Keys"), _H, ("F1",)),
    Spec("help.keys_text", QT_TRANSLATE_NOOP("actions", "Keys, from the text"), _H, ("?",), text_only=True),
    Spec("help.about", QT_TRANSLATE_NOOP("actions", "&About Duizhao"), _H, new_group=True),
)
