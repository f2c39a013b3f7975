"""The schema of a corpus file, as the steps that led to it.

Each step is a function that never changes once a version with it was released; `user_version` is
the number of steps applied, and a file with more steps than we know is refused in `connection`.
"""

from __future__ import annotations

from reader.corpus.database import Database, Steps
from reader.corpus.indexing import reindex

#: "Duiz" in ASCII: tells our files from other SQLite files, also to file(1).
APPLICATION_ID = 0x4475697A

steps = Steps("duizhao")


@steps()
def m0001_ground(db: Database) -> None:
    """Articles and the files they came from, the codebook, annotations, history, pins, index."""
    for statement in (*_TEXT, *_CODING, *_HISTORY, _FIRST_INDEX, _TAG_PATH, TABLE):
        db.execute(statement)


@steps()
def m0002_cleaning(db: Database) -> None:
    """What an import found out: where headings are, where details stand and how sure they are; choices by hand."""
    for statement in _CLEANING:
        db.execute(statement)


@steps()
def m0003_terms(db: Database) -> None:
    """Terms of the user's own, which stay whole as words."""
    db.execute(_TERM)


@steps()
def m0004_working(db: Database) -> None:
    """Passages that belong together, tags no longer in use, examples in definitions, searches kept."""
    for statement in _WORKING:
        db.execute(statement)
    reindex(db)  # line breaks and spaces are in it from now on


@steps()
def m0005_sequences(db: Database) -> None:
    """An index that knows sequences of frequent characters, and takes every character outside ASCII as it is."""
    db.execute("DROP TABLE body_index")
    db.execute(INDEX)
    reindex(db)


_WORKING = (
    # Annotations with one value here are one discontinuous passage; null: stands alone.
    "ALTER TABLE annotation ADD COLUMN passage_group TEXT",
    "CREATE INDEX annotation_group ON annotation (passage_group) WHERE passage_group IS NOT NULL",
    # A partial index: the few that are taken out are left out of what the body index counts.
    "CREATE INDEX article_removed ON article (id) WHERE removed = 1",
    "ALTER TABLE tag ADD COLUMN retired INTEGER NOT NULL DEFAULT 0 CHECK (retired IN (0, 1))",
    "ALTER TABLE tag ADD COLUMN examples TEXT NOT NULL DEFAULT ''",
    # Words of all articles (see word_cuts): made when they are first asked for, and again for another dictionary.
    "CREATE TABLE word (id INTEGER PRIMARY KEY, text TEXT NOT NULL UNIQUE) STRICT",
    """
    CREATE TABLE word_cut (
        article INTEGER PRIMARY KEY REFERENCES article (id) ON DELETE CASCADE,
        dictionary TEXT NOT NULL,
        words BLOB NOT NULL
    ) STRICT
    """,
    # What was typed, and (JSON) how it is to be understood: pattern, same script, filters.
    """
    CREATE TABLE saved_search (
        id INTEGER PRIMARY KEY AUTOINCREMENT,
        name TEXT NOT NULL UNIQUE,
        query TEXT NOT NULL,
        options TEXT NOT NULL DEFAULT '{}',
        annotator TEXT NOT NULL,
        created_at TEXT NOT NULL
    ) STRICT
    """,
)

_TERM = """
    CREATE TABLE term (
        id INTEGER PRIMARY KEY AUTOINCREMENT,
        text TEXT NOT NULL,
        simplified TEXT NOT NULL UNIQUE,
        annotator TEXT NOT NULL,
        created_at TEXT NOT NULL
    ) STRICT
"""

_CLEANING = (
    # JSON: a list of code points of the body; null where headings are told by their looks.
    "ALTER TABLE article ADD COLUMN headings TEXT",
    # JSON: {detail: [start, end, sure]}, code points of the file's text; start and end null where it is not in it.
    "ALTER TABLE article ADD COLUMN evidence TEXT",
    # JSON: the plan as a person changed it (see reader/importing/cleaning/plan.py); null: as found by the program.
    "ALTER TABLE source_file ADD COLUMN plan TEXT",
)

_TEXT = (
    """
    CREATE TABLE setting (
        id INTEGER PRIMARY KEY,
        key TEXT NOT NULL UNIQUE,
        value TEXT NOT NULL
    ) STRICT
    """,
    """
    CREATE TABLE source_file (
        id INTEGER PRIMARY KEY AUTOINCREMENT,
        name TEXT NOT NULL,
        sha256 TEXT NOT NULL,
        encoding TEXT NOT NULL,
        media_type TEXT NOT NULL,
        size INTEGER NOT NULL,
        imported_at TEXT NOT NULL,
        bytes BLOB NOT NULL
    ) STRICT
    """,
    # Not unique: the same bytes, read otherwise after an import was taken back, are other articles.
    "CREATE INDEX source_file_sha256 ON source_file (sha256)",
    # The body is last: a scan of the columns before it reads no overflow page.
    """
    CREATE TABLE article (
        id INTEGER PRIMARY KEY AUTOINCREMENT,
        source_file INTEGER NOT NULL REFERENCES source_file (id),
        position INTEGER NOT NULL,
        title TEXT NOT NULL,
        kicker TEXT,
        subtitle TEXT,
        section TEXT,
        source TEXT,
        author TEXT,
        editor TEXT,
        date TEXT,
        number TEXT,
        script TEXT NOT NULL CHECK (script IN ('simplified', 'traditional', 'mixed', 'unknown')),
        characters INTEGER NOT NULL,
        paragraphs INTEGER NOT NULL,
        folded_sha256 TEXT NOT NULL,
        state TEXT NOT NULL DEFAULT 'unread' CHECK (state IN ('unread', 'reading', 'done')),
        removed INTEGER NOT NULL DEFAULT 0 CHECK (removed IN (0, 1)),
        body TEXT NOT NULL,
        UNIQUE (source_file, position)
    ) STRICT
    """,
    "CREATE INDEX article_folded ON article (folded_sha256)",
    """
    CREATE TABLE origin (
        article INTEGER NOT NULL REFERENCES article (id) ON DELETE CASCADE,
        body_start INTEGER NOT NULL,
        file_start INTEGER NOT NULL,
        length INTEGER NOT NULL CHECK (length > 0),
        PRIMARY KEY (article, body_start)
    ) STRICT, WITHOUT ROWID
    """,
)

_CODING = (
    """
    CREATE TABLE tag (
        id INTEGER PRIMARY KEY AUTOINCREMENT,
        uuid TEXT NOT NULL UNIQUE,
        parent INTEGER REFERENCES tag (id),
        name TEXT NOT NULL CHECK (name <> '' AND instr(name, '/') = 0),
        colour TEXT NOT NULL,
        key TEXT,
        definition TEXT NOT NULL DEFAULT '',
        position INTEGER NOT NULL
    ) STRICT
    """,
    "CREATE UNIQUE INDEX tag_name ON tag (coalesce(parent, 0), name)",
    "CREATE UNIQUE INDEX tag_key ON tag (key) WHERE key IS NOT NULL",
    """
    CREATE TABLE annotation (
        id INTEGER PRIMARY KEY AUTOINCREMENT,
        uuid TEXT NOT NULL UNIQUE,
        article INTEGER NOT NULL REFERENCES article (id),
        tag INTEGER NOT NULL REFERENCES tag (id),
        start INTEGER NOT NULL CHECK (start >= 0),
        "end" INTEGER NOT NULL,
        quote TEXT NOT NULL,
        quote_simplified TEXT NOT NULL,
        quote_traditional TEXT NOT NULL,
        prefix TEXT NOT NULL,
        suffix TEXT NOT NULL,
        note TEXT NOT NULL DEFAULT '',
        annotator TEXT NOT NULL,
        status TEXT NOT NULL DEFAULT 'made' CHECK (status IN ('made', 'proposed', 'accepted', 'rejected')),
        origin TEXT NOT NULL DEFAULT 'hand' CHECK (origin IN ('hand', 'search', 'proposal', 'import')),
        created_at TEXT NOT NULL,
        updated_at TEXT NOT NULL,
        CHECK (start < "end")
    ) STRICT
    """,
    'CREATE INDEX annotation_place ON annotation (article, start, "end", tag)',
    "CREATE INDEX annotation_tag ON annotation (tag)",
    # Conversion choices: for one place of an article, for an article, or (article null) for the corpus.
    """
    CREATE TABLE pin (
        id INTEGER PRIMARY KEY AUTOINCREMENT,
        article INTEGER REFERENCES article (id),
        start INTEGER,
        standard TEXT NOT NULL,
        source TEXT NOT NULL CHECK (source <> ''),
        target TEXT NOT NULL,
        annotator TEXT NOT NULL,
        created_at TEXT NOT NULL,
        CHECK (article IS NOT NULL OR start IS NULL)
    ) STRICT
    """,
)

_HISTORY = (
    # A step can grow over several transactions (an import), so its rows stand apart.
    """
    CREATE TABLE change (
        id INTEGER PRIMARY KEY AUTOINCREMENT,
        name TEXT NOT NULL,
        facts TEXT NOT NULL,
        annotator TEXT NOT NULL,
        made_at TEXT NOT NULL,
        state TEXT NOT NULL DEFAULT 'done' CHECK (state IN ('done', 'undone', 'abandoned'))
    ) STRICT
    """,
    "CREATE INDEX change_state ON change (state, id)",
    """
    CREATE TABLE change_row (
        id INTEGER PRIMARY KEY,
        change INTEGER NOT NULL REFERENCES change (id) ON DELETE CASCADE,
        kind TEXT NOT NULL,
        row INTEGER NOT NULL,
        article INTEGER,
        before TEXT,
        after TEXT
    ) STRICT
    """,
    "CREATE INDEX change_row_change ON change_row (change)",
)

_FIRST_INDEX = """
    CREATE VIRTUAL TABLE body_index USING fts5 (
        body, content='', columnsize=0,
        tokenize="unicode61 remove_diacritics 0 categories 'L* M* N* P* S* Co'"
    )
"""

# Every character of the folded body is a token of its own, punctuation too (see `indexing`). Of all tokenizers this
# one is the quickest, and none of its tables, which differ from one SQLite to the next, is about what is not ASCII.
INDEX = """
    CREATE VIRTUAL TABLE body_index USING fts5 (
        body, content='', columnsize=0,
        tokenize="ascii tokenchars '!""#$%&''()*+,-./:;<=>?@[\\]^_`{|}~'"
    )
"""

_TAG_PATH = """
    CREATE VIEW tag_path AS
    WITH RECURSIVE tree (id, path) AS (
        SELECT id, name FROM tag WHERE parent IS NULL
        UNION ALL
        SELECT tag.id, tree.path || '/' || tag.name FROM tag JOIN tree ON tag.parent = tree.id
    )
    SELECT id, path FROM tree
"""

#: The annotations as a table for other programs.
TABLE = """
    CREATE VIEW annotation_table AS
    SELECT
        1 AS format_version, a.id AS annotation_id, a.article AS article_id,
        t.title AS article_title, t.date AS article_date, t.source AS article_source,
        t.author AS article_author, t.section AS article_section, t.number AS article_number,
        f.name AS file, g.name AS tag, p.path AS tag_path, a.start AS start, a."end" AS "end",
        a.quote AS quote, a.quote_simplified AS quote_simplified, a.quote_traditional AS quote_traditional,
        a.prefix AS context_before, a.suffix AS context_after,
        a.note AS note, a.annotator AS annotator, a.status AS status,
        a.created_at AS created_at, a.updated_at AS updated_at
    FROM annotation AS a
    JOIN article AS t ON t.id = a.article
    JOIN source_file AS f ON f.id = t.source_file
    JOIN tag AS g ON g.id = a.tag
    JOIN tag_path AS p ON p.id = a.tag
    WHERE t.removed = 0
    ORDER BY a.article, a.start, a."end", p.path, a.id
"""

#: The corpus version this program writes: the number of steps above.
VERSION = 5
