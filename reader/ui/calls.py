"""What each command of the window does: one table for each menu, joined with `actions.SPECS` at the start.

A lambda around a room keeps its import away from the start: the room is made when it is first asked for.
"""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING

from reader.chinese.parallel import Form
from reader.corpus.rows import State, Status
from reader.ui.desk.edges import Edge
from reader.ui.desk.units import Taken
from reader.ui.reading.options import Layout
from reader.ui.reading.selection import Unit

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
        "import.preview_folder": window.previewing.ask_folder,
        "import.encoding": window.questions.ask_encoding,
        "corpus.merge": lambda: window.rooms.merging.ask(),  # noqa: PLW0108
        "export.csv": lambda: window.rooms.exports.ask_annotations(),  # noqa: PLW0108
        "codebook.import": lambda: window.rooms.codebook_files.import_codebook(),  # noqa: PLW0108
        "codebook.export": lambda: window.rooms.exports.ask_codebook(),  # noqa: PLW0108
        "backups.show": lambda: window.rooms.backups.show(),  # noqa: PLW0108
        "window.quit": window.close,
    }


def _editing(window: Window) -> Calls:
    """Undo, copying, searching."""
    view = window.shell.view
    return {
        "edit.undo": window.undoing.undo,
        "edit.redo": window.undoing.redo,
        "history.show": lambda: window.rooms.history.show(),  # noqa: PLW0108
        "edit.copy": view.copy,
        "edit.copy_both": view.copy_both,
        "edit.copy_written": view.copy_written,
        "edit.copy_simplified": lambda: view.copy_form(Form.SIMPLIFIED),
        "edit.copy_traditional": lambda: view.copy_form(Form.TRADITIONAL),
        "edit.copy_citation": lambda: window.rooms.copying.copy_citation(),  # noqa: PLW0108
        "edit.all": view.select_all,
        "find.here": lambda: window.rooms.find_bar.open(),  # noqa: PLW0108
        "search.open": window.open_search,
        "figures.show": lambda: window.rooms.figures.show(),  # noqa: PLW0108
        "figures.collocates": lambda: window.rooms.figures.show_collocates(),  # noqa: PLW0108
        "search.next": lambda: window.furnished.search.step(1),
        "search.previous": lambda: window.furnished.search.step(-1),
        "settings.open": lambda: window.rooms.settings.show(),  # noqa: PLW0108
    }


def _finish(window: Window) -> None:
    """What is read to its end is done, and the next one is opened."""
    window.mark_articles(State.DONE)
    window.shell.library.step(1)


def _articles(window: Window) -> Calls:
    """Going from article to article, and changing them."""
    desk = window.desk
    library = window.shell.library
    return {
        "article.next": lambda: library.step(1),
        "article.previous": lambda: library.step(-1),
        "article.untagged": lambda: library.step(1, untagged=True),
        "go.back": desk.steps.back,
        "go.forward": desk.steps.forward,
        "article.done": lambda: window.mark_articles(State.DONE),
        "article.done_next": partial(_finish, window),
        "article.unread": lambda: window.mark_articles(State.UNREAD),
        "article.details": lambda: window.rooms.articles.edit_details(),  # noqa: PLW0108
        "article.split": lambda: window.rooms.articles.split(),  # noqa: PLW0108
        "article.merge": lambda: window.rooms.articles.merge(),  # noqa: PLW0108
        "article.clean": lambda: window.rooms.articles.clean(),  # noqa: PLW0108
        "article.original": lambda: window.rooms.articles.show_original(),  # noqa: PLW0108
        "article.remove": window.remove_article,
        "library.filter": partial(_in_library, window, library.focus_filter),
        "library.filters": partial(_in_library, window, library.open_filters),
        "progress.show": lambda: window.rooms.progress.show(),  # noqa: PLW0108
    }


def _in_library(window: Window, call: Callable[[], object]) -> None:
    """A library that is hidden is shown first."""
    window.actions_["view.library"].setChecked(True)
    window.looks.show_sides()
    window.shell.library.setVisible(True)  # also beside the bare text, until the keys go back to that
    call()


def _in_panels(window: Window, call: Callable[[], object]) -> None:
    """Panels that are hidden are shown first, and their command says so."""
    window.actions_["view.panels"].setChecked(True)
    window.looks.show_sides()
    call()


def _tagging(window: Window) -> Calls:
    """Tags, annotations and the selection that they are made from."""
    view = window.shell.view
    desk = window.desk
    return {
        "tag.palette": lambda: window.tagging.choose(),  # noqa: PLW0108
        "tag.repeat": desk.tagger.repeat,
        "tag.note": lambda: window.tagging.write_note(),  # noqa: PLW0108
        "tag.retag": lambda: window.tagging.retag(),  # noqa: PLW0108
        "tag.remove": desk.acts.remove_current,
        "tag.all": lambda: window.rooms.occurrences.open(),  # noqa: PLW0108
        "passages.show": lambda: window.rooms.passages.show(),  # noqa: PLW0108
        "tag.next": lambda: desk.steps.step(1),
        "tag.previous": lambda: desk.steps.step(-1),
        "tag.next_same": lambda: desk.steps.same_tag(1),
        "tag.previous_same": lambda: desk.steps.same_tag(-1),
        "tag.filter": lambda: _in_panels(window, window.tagging.filter_list),
        "codebook.filter": lambda: _in_panels(window, window.tagging.filter_codebook),
        "tag.accept": lambda: desk.acts.judge(Status.ACCEPTED),
        "tag.reject": lambda: desk.acts.judge(Status.REJECTED),
        "passage.use": desk.acts.use_selection,
        "passage.add": desk.acts.add_part,
        "passage.leave": desk.acts.leave_passage,
        "passage.remove": desk.acts.remove_passage,
        **_edges(window),
        **{f"taken.{taken.value}": partial(window.taking.choose, taken) for taken in Taken},
        "selection.next": lambda: desk.steps.unit(1),
        "selection.previous": lambda: desk.steps.unit(-1),
        "selection.shrink_word": view.shrink_by_word,
        "selection.grow_word": view.grow_by_word,
        "selection.shrink_clause": view.shrink_by_clause,
        "selection.grow_clause": view.grow_by_clause,
        "tag.new": lambda: window.furnished.codebook.create_tag(),  # noqa: PLW0108
        "term.add": lambda: window.rooms.terms.add_selection(),  # noqa: PLW0108
        "term.list": lambda: window.rooms.terms.show(),  # noqa: PLW0108
    }


def _edges(window: Window) -> Calls:
    """Moving an edge of the current annotation: start or end, by three units, back or on."""
    return {
        f"edge.{edge.name}_{unit.name}_{way}".lower(): partial(
            window.desk.edges.move, edge, unit, forward=way == "on"
        )
        for edge in Edge
        for unit in (Unit.CHARACTER, Unit.WORD, Unit.CLAUSE)
        for way in ("back", "on")
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
        **{
            f"view.layout_{layout.value}": lambda layout=layout: looks.set_layout(layout)  # type: ignore[misc]
            for layout in Layout
        },
        "look.system": lambda: looks.set_scheme("system"),
        "look.light": lambda: looks.set_scheme("light"),
        "look.dark": looks.toggle_dark,
        "help.keys": window.show_keys,
        "help.keys_text": window.show_keys,
        "help.about": window.show_about,
    }
