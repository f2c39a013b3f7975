"""What each command of the window does: one table for each menu, joined with `actions.SPECS` at the start.

A lambda around a room keeps its import away from the start: the room is made when it is first asked for.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from reader.chinese.parallel import Form
from reader.corpus.rows import State

if TYPE_CHECKING:
    from reader.ui.window import Window

Calls = dict[str, Callable[[], object]]


def calls_of(window: Window) -> Calls:
    """The name of each command with what it does."""
    return {
        **_corpus(window),
        **_editing(window),
        **_articles(window),
        **_tagging(window),
        **_looking(window),
    }


def _corpus(window: Window) -> Calls:
    """What the menu of the corpus does."""
    corpora = window.corpora
    return {
        "corpus.new": corpora.new,
        "corpus.open": corpora.ask_open,
        "corpus.sample": corpora.open_sample,
        "corpus.copy": corpora.save_copy,
        "import.files": window.questions.ask_files,
        "import.folder": window.questions.ask_folder,
        "import.preview": window.previewing.ask,
        "import.encoding": window.questions.ask_encoding,
        "export.csv": corpora.export_csv,
        "codebook.import": corpora.import_codebook,
        "codebook.export": corpora.export_codebook,
        "window.quit": window.close,
    }


def _editing(window: Window) -> Calls:
    """Undo, copying, searching."""
    view = window.shell.view
    return {
        "edit.undo": window.undoing.undo,
        "edit.redo": window.undoing.redo,
        "edit.copy": view.copy,
        "edit.copy_both": view.copy_both,
        "edit.copy_written": view.copy_written,
        "edit.copy_simplified": lambda: view.copy_form(Form.SIMPLIFIED),
        "edit.copy_traditional": lambda: view.copy_form(Form.TRADITIONAL),
        "edit.copy_citation": lambda: window.rooms.copying.copy_citation(),  # noqa: PLW0108
        "edit.all": view.select_all,
        "search.open": window.open_search,
        "search.next": lambda: window.furnished.search.step(1),
        "search.previous": lambda: window.furnished.search.step(-1),
    }


def _articles(window: Window) -> Calls:
    """Going from article to article, and changing them."""
    desk = window.desk
    library = window.shell.library
    return {
        "article.next": lambda: library.step(1),
        "article.previous": lambda: library.step(-1),
        "article.untagged": lambda: library.step(1, untagged=True),
        "article.done": lambda: desk.set_state(State.DONE),
        "article.unread": lambda: desk.set_state(State.UNREAD),
        "article.details": lambda: window.rooms.articles.edit_details(),  # noqa: PLW0108
        "article.split": lambda: window.rooms.articles.split(),  # noqa: PLW0108
        "article.merge": lambda: window.rooms.articles.merge(),  # noqa: PLW0108
        "article.clean": lambda: window.rooms.articles.clean(),  # noqa: PLW0108
        "article.original": lambda: window.rooms.articles.show_original(),  # noqa: PLW0108
        "article.remove": window.remove_article,
        "library.filter": library.focus_filter,
    }


def _tagging(window: Window) -> Calls:
    """Tags, annotations and the selection that they are made from."""
    view = window.shell.view
    desk = window.desk
    return {
        "tag.palette": lambda: window.tagging.choose(),  # noqa: PLW0108
        "tag.repeat": desk.repeat,
        "tag.note": lambda: window.tagging.write_note(),  # noqa: PLW0108
        "tag.retag": lambda: window.tagging.retag(),  # noqa: PLW0108
        "tag.remove": desk.remove_current,
        "tag.next": lambda: desk.step(1),
        "tag.previous": lambda: desk.step(-1),
        "selection.shrink_word": view.shrink_by_word,
        "selection.grow_word": view.grow_by_word,
        "selection.shrink_clause": view.shrink_by_clause,
        "selection.grow_clause": view.grow_by_clause,
        "tag.new": lambda: window.furnished.codebook.create_tag(),  # noqa: PLW0108
        "term.add": lambda: window.rooms.terms.add_selection(),  # noqa: PLW0108
    }


def _looking(window: Window) -> Calls:
    """How the window looks, and help."""
    view = window.shell.view
    looks = window.looks
    return {
        "view.differences": lambda: window.rooms.doubts.mark(),  # noqa: PLW0108
        "view.doubts": lambda: window.rooms.doubts.mark(),  # noqa: PLW0108
        "doubts.list": lambda: window.rooms.doubts.show(),  # noqa: PLW0108
        "view.bigger": view.zoom_in,
        "view.smaller": view.zoom_out,
        "view.normal": view.zoom_reset,
        "view.text_only": looks.toggle_text_only,
        "view.library": looks.show_sides,
        "view.panels": looks.show_sides,
        "view.indent": looks.toggle_indent,
        "look.system": lambda: looks.set_scheme("system"),
        "look.light": lambda: looks.set_scheme("light"),
        "look.dark": looks.toggle_dark,
        "help.keys": window.show_keys,
        "help.keys_text": window.show_keys,
        "help.about": window.show_about,
    }
