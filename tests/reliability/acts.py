"""What people do with a corpus, in small: each act writes, and yields once what it wrote is on the disk."""

from __future__ import annotations

import os
import random
from collections.abc import Callable, Iterator
from pathlib import Path

from reader.chinese.span import Span
from reader.corpus import backup
from reader.corpus.corpus import Corpus
from reader.corpus.intake import take_in
from reader.corpus.merging.merge import merge as merge_corpus
from reader.corpus.occurrence_writing import tag_all
from reader.corpus.occurrences import Occurrences, Request, Rule, chosen
from reader.corpus.rows import Status
from reader.errors import UserError
from reader.exchange import codebook_csv
from tests.corpus.making import make_file
from tests.corpus.pages import PAGE, take
from tests.reliability.states import state_of

#: One value for each write that has returned.
Act = Callable[[Corpus, random.Random], Iterator[None]]

_TERMS = ("账本", "河水", "学校", "镇里", "孩子们")
_TAGS = ("水/治理", "水/公开", "水", "教育", "教育/乡村", "账目")


def prepare(path: Path) -> None:
    """A corpus with a page of two articles, ten short ones, six tags and some annotations."""
    with Corpus.create(path, annotator="Li") as corpus:
        take(corpus)
        for number in range(10):
            corpus.articles.add(
                [make_file(f"第{number}篇账本。\n河水清了，学校开了。\n", name=f"{number}.txt")]
            )
        for name in _TAGS:
            if corpus.codebook.find(name) is None:
                corpus.codebook.create(name)
        for number in range(4):
            corpus.annotations.add(3 + number, Span(1, 5), _TAGS[number])


def texts(folder: Path, count: int = 40) -> list[Path]:
    """Files for an import."""
    folder.mkdir(exist_ok=True)
    paths = []
    for number in range(count):
        paths.append(folder / f"{number:03}.txt")
        text = PAGE.replace("清河", f"第{number}河") if number % 5 == 0 else f"第{number}号告示\n账本公开。\n"
        paths[-1].write_text(text, "utf-8")
    return paths


def tag(corpus: Corpus, chance: random.Random) -> Iterator[None]:
    """Tag a passage; a new tag is made now and then."""
    article = _article(corpus, chance)
    body = corpus.articles.body(article)
    start = chance.randrange(len(body) - 2)
    name = chance.choice(_TAGS) if chance.random() < 0.9 else f"新/{chance.randrange(1000)}"
    found = corpus.codebook.find(name)
    if found is not None and found.retired:
        return
    corpus.annotations.add(article, Span(start, min(len(body), start + chance.randint(1, 12))), name)
    yield


def edit(corpus: Corpus, chance: random.Random) -> Iterator[None]:
    """Write a note, or move, retag, judge or remove an annotation."""
    there = corpus.annotations.all()
    if not there:
        yield from tag(corpus, chance)
        return
    one = chance.choice(there)
    deeds: list[Callable[[], object]] = [
        lambda: corpus.annotations.update(one.id, note=f"记 {chance.random()}"),
        lambda: corpus.annotations.update(one.id, span=Span(one.start, one.start + 1)),
        lambda: corpus.annotations.retag([one.id], chance.choice(_TAGS)),
        lambda: corpus.annotations.set_status([one.id], chance.choice(list(Status))),
        lambda: corpus.annotations.remove(one.id),
        lambda: corpus.codebook.update(one.tag, {"definition": f"定义 {chance.random()}"}),
        lambda: corpus.codebook.retire(one.tag),
        lambda: corpus.codebook.bring_back(one.tag),
    ]
    chance.choice(deeds)()
    yield


def gaps(corpus: Corpus, chance: random.Random) -> Iterator[None]:
    """Give an annotation a part beside it, or let one stand alone; where neither can be, tag a passage."""
    for one in chance.sample(corpus.annotations.all(), min(5, corpus.annotations.count())):
        try:
            if one.passage_group is not None and chance.random() < 0.4:
                corpus.annotations.leave_passage(one.id)
            else:
                corpus.annotations.add_part(one.id, Span(one.end + 1, one.end + 3))
        except UserError:  # the body ends there, or another part is there
            continue
        yield
        return
    yield from tag(corpus, chance)


def undo(corpus: Corpus, chance: random.Random) -> Iterator[None]:
    """Take some steps back, one by one, and make some of them again; leave something to take back."""
    for _ in range(chance.randint(1, 4)):
        if len(corpus.history.latest(6)) < 6:
            yield from tag(corpus, chance)
        corpus.history.undo()
        yield
    for _ in range(chance.randint(0, 2)):
        corpus.history.redo()
        yield


def import_files(corpus: Corpus, chance: random.Random) -> Iterator[None]:
    """Import a folder; every batch that is stored counts."""
    folder = corpus.path.parent / "texts" / f"{os.getpid()}-{chance.randrange(10**9)}"
    folder.parent.mkdir(exist_ok=True)
    for path in texts(folder, 12):  # other bytes each time, so that nothing is known
        path.write_text(path.read_text("utf-8") + f"第{chance.randrange(10**9)}号。\n", "utf-8")
    for progress in take_in(corpus, [folder]):
        if progress.change is not None:
            yield


def split(corpus: Corpus, chance: random.Random) -> Iterator[None]:
    """Make two articles of one; where there is none of two lines, import some."""
    for article in chance.sample(corpus.articles.all(), corpus.articles.count()):
        body = corpus.articles.body(article.id)
        places = [at + 1 for at in range(1, len(body) - 2) if body[at] == "\n" and body[at + 1 :].strip()]
        if places:
            try:
                corpus.recutting.split(article.id, chance.choice(places))
            except UserError:
                continue
            yield
            return
    yield from import_files(corpus, chance)


def merge(corpus: Corpus, chance: random.Random) -> Iterator[None]:
    """Make one article of two of one file; where no file has two, split one."""
    for article in chance.sample(corpus.articles.all(), corpus.articles.count()):
        if corpus.recutting.following(article.id) is not None:
            corpus.recutting.merge_with_next(article.id)
            yield
            return
    yield from split(corpus, chance)


def merge_tags(corpus: Corpus, chance: random.Random) -> Iterator[None]:
    """Make one tag of two; its name is free for a new one then."""
    tags = [one for one in corpus.codebook.all() if not one.retired]
    if len(tags) < 3:
        for name in _TAGS:
            if corpus.codebook.find(name) is None:
                corpus.codebook.create(name)
                yield
        return
    one, other = chance.sample(tags, 2)
    try:
        corpus.codebook.joining.merge(one.id, other.id)
    except UserError:  # one stands below the other
        return
    yield


def merge_corpora(corpus: Corpus, chance: random.Random) -> Iterator[None]:
    """Merge what a colleague did in a copy, perhaps since long ago; now and then take it back and make it again."""
    colleague = _colleague(corpus, chance)
    before = state_of(corpus.db.conn)
    done = merge_corpus(corpus, colleague, articles=chance.random() < 0.8)
    assert done is not None, "nobody says no"
    outcome, _ = done
    if outcome.is_nothing:
        return
    yield
    if chance.random() < 0.5:
        after = state_of(corpus.db.conn)
        corpus.history.undo()
        assert state_of(corpus.db.conn) == before, "undo does not lead back to what was there"
        yield
        corpus.history.redo()
        assert state_of(corpus.db.conn) == after, "redo does not lead back to what was merged"
        yield


def _colleague(corpus: Corpus, chance: random.Random) -> Path:
    """A copy of the corpus in which Wang works on; kept for the next merge, so that both may go far apart."""
    path = corpus.path.parent / "wang" / "c.duizhao"
    path.parent.mkdir(exist_ok=True)
    if not path.exists() or chance.random() < 0.2:
        for old in path.parent.iterdir():
            old.unlink()
        corpus.save_copy(path)
    with Corpus.open(path, annotator="Wang") as other:
        text = f"第{chance.randrange(10**9)}号告示\n账本公开。\n"
        other.articles.add([make_file(text, name="wang.txt", data=text.encode())])
        for act in chance.choices((tag, edit, gaps, undo, split, merge, merge_tags, clean_again), k=4):
            for _ in act(other, chance):
                pass
    return path


def tag_everywhere(corpus: Corpus, chance: random.Random) -> Iterator[None]:
    """Tag all places of some terms, as one step."""
    rules = tuple(Rule(term, f"词/{term}{chance.randrange(5)}") for term in chance.sample(_TERMS, 3))
    if any(found.retired for rule in rules if (found := corpus.codebook.find(str(rule.tag))) is not None):
        return
    request = Request(rules=rules)
    places = [one for found in Occurrences(corpus).find(request) for one in found.occurrences]
    before = corpus.annotations.count()
    for _ in tag_all(corpus, request, chosen(places)):
        pass
    if corpus.annotations.count() != before:
        yield


def clean_again(corpus: Corpus, chance: random.Random) -> Iterator[None]:
    """Clean the articles of a file anew."""
    corpus.recleaning.clean(_article(corpus, chance), automatic=chance.random() < 0.5)
    yield


def take_codebook(corpus: Corpus, chance: random.Random) -> Iterator[None]:
    """Take in a codebook from a table."""
    path = corpus.path.parent / f"codebook-{os.getpid()}.csv"
    name = f"表{chance.randrange(10**6)}"
    path.write_text(f"path,colour,key,definition\n{name},#0072b2,,定义\n{name}/下,#009e73,,\n", "utf-8")
    codebook_csv.load(corpus, path)
    yield


def back_up(corpus: Corpus, chance: random.Random) -> Iterator[None]:
    """Write something, then make a backup of it."""
    yield from tag(corpus, chance)
    backup.back_up(corpus.path, folder=corpus.path.parent / "backups")
    yield


ACTS: dict[str, Act] = {
    "tag": tag,
    "edit": edit,
    "gaps": gaps,
    "undo": undo,
    "import": import_files,
    "split": split,
    "merge": merge,
    "merge tags": merge_tags,
    "merge corpora": merge_corpora,
    "tag everywhere": tag_everywhere,
    "clean again": clean_again,
    "codebook": take_codebook,
    "backup": back_up,
}


def _article(corpus: Corpus, chance: random.Random) -> int:
    if corpus.articles.count() == 0:
        take(corpus)
    return chance.choice(corpus.articles.all()).id
