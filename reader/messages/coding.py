"""About what is in a corpus: articles, tags, annotations, terms."""

from __future__ import annotations

from reader.messages.marking import QT_TRANSLATE_NOOP, Message

# -- what is in a corpus ------------------------------------------------------------------------

ARTICLE_MISSING = Message(
    QT_TRANSLATE_NOOP("messages", "There is no article {article} in this corpus."),
    QT_TRANSLATE_NOOP("messages", "“duizhao articles” lists those there are."),
)
DETAIL_TITLE_EMPTY = Message(
    QT_TRANSLATE_NOOP("messages", "An article needs a title."),
    QT_TRANSLATE_NOOP("messages", "Type one."),
)
DETAIL_DATE = Message(
    QT_TRANSLATE_NOOP("messages", "“{date}” is no date."),
    QT_TRANSLATE_NOOP("messages", "Write it as 2024-05-01, or 2024-05 where only the month is known."),
)
SPLIT_PLACE = Message(
    QT_TRANSLATE_NOOP("messages", "“{title}” cannot be split there."),
    QT_TRANSLATE_NOOP(
        "messages", "Put the caret into the paragraph with which the second article is to begin."
    ),
)
MERGE_LAST = Message(
    QT_TRANSLATE_NOOP("messages", "“{title}” is the last article of its file."),
    QT_TRANSLATE_NOOP("messages", "Open the article before it and merge that one."),
)
MERGE_FILES = Message(
    QT_TRANSLATE_NOOP("messages", "The articles are not of one file."),
    QT_TRANSLATE_NOOP("messages", "Choose articles that came from the same file."),
)
SPAN_OUTSIDE = Message(
    QT_TRANSLATE_NOOP(
        "messages", "Characters {start} to {end} are not in article {article}, which has {characters}."
    ),
    QT_TRANSLATE_NOOP("messages", "Give a start and a later end within the article, counted in code points."),
)
PART_OVERLAPS = Message(
    QT_TRANSLATE_NOOP("messages", "Characters {start} to {end} are in the passage already."),
    QT_TRANSLATE_NOOP("messages", "Add a part that does not overlap another one."),
)
TAG_NAME_EMPTY = Message(
    QT_TRANSLATE_NOOP("messages", "A tag needs a name."),
    QT_TRANSLATE_NOOP("messages", "Type at least one character."),
)
TAG_NAME_SLASH = Message(
    QT_TRANSLATE_NOOP("messages", "A tag name cannot contain “/”: {name}."),
    QT_TRANSLATE_NOOP(
        "messages", "The slash stands between a theme and its sub-theme. Use another character."
    ),
)
TAG_TOO_DEEP = Message(
    QT_TRANSLATE_NOOP("messages", "“{path}” has more than {limit} levels."),
    QT_TRANSLATE_NOOP("messages", "Each “/” begins a level. Use fewer of them."),
)
TAG_NAME_TAKEN = Message(
    QT_TRANSLATE_NOOP("messages", "There is a tag “{path}” already."),
    QT_TRANSLATE_NOOP("messages", "Choose another name."),
)
TAG_KEY_BAD = Message(
    QT_TRANSLATE_NOOP("messages", "“{key}” cannot be the key of a tag."),
    QT_TRANSLATE_NOOP("messages", "A key is one letter or digit that is not a command: {reserved} are."),
)
TAG_KEY_TAKEN = Message(
    QT_TRANSLATE_NOOP("messages", "The key “{key}” belongs to the tag “{path}”."),
    QT_TRANSLATE_NOOP("messages", "Choose another key, or take it from that tag first."),
)
TAG_COLOUR_BAD = Message(
    QT_TRANSLATE_NOOP("messages", "“{colour}” is not a colour."),
    QT_TRANSLATE_NOOP("messages", "Write it as #rrggbb, for example #0072b2."),
)
TAG_CYCLE = Message(
    QT_TRANSLATE_NOOP("messages", "“{path}” cannot be put under itself."),
    QT_TRANSLATE_NOOP("messages", "Choose a theme outside it."),
)
TAG_RETIRED = Message(
    QT_TRANSLATE_NOOP("messages", "“{path}” is retired."),
    QT_TRANSLATE_NOOP("messages", "Bring it back first, or choose another tag."),
)
TAG_JOIN_SELF = Message(
    QT_TRANSLATE_NOOP("messages", "“{path}” cannot be merged into itself or a tag below it."),
    QT_TRANSLATE_NOOP("messages", "Choose a tag outside it."),
)
TAG_MISSING = Message(
    QT_TRANSLATE_NOOP("messages", "There is no tag {tag} in the codebook."),
    QT_TRANSLATE_NOOP("messages", "It may have been removed. Undo brings it back."),
)
ANNOTATION_MISSING = Message(
    QT_TRANSLATE_NOOP("messages", "There is no annotation {annotation} in this corpus."),
    QT_TRANSLATE_NOOP("messages", "It may have been removed. Undo brings it back."),
)
CHANGED_MEANWHILE = Message(
    QT_TRANSLATE_NOOP("messages", "Another window or program changed this meanwhile: {theirs}"),
    QT_TRANSLATE_NOOP(
        "messages",
        "Nothing was overwritten. Save once more to put yours in its place, or cancel to keep the other.",
    ),
)
TAG_RENAMED_MEANWHILE = Message(
    QT_TRANSLATE_NOOP(
        "messages", "Another window or program renamed this tag to “{theirs}” while you renamed it."
    ),
    QT_TRANSLATE_NOOP(
        "messages", "Nothing was overwritten. Rename it once more if it is to be “{mine}” all the same."
    ),
)
CODEBOOK_CHANGED_MEANWHILE = Message(
    QT_TRANSLATE_NOOP("messages", "Another window or program changed these tags while you compared them."),
    QT_TRANSLATE_NOOP(
        "messages", "Nothing was taken in. Look at the list, which is up to date now, and go on."
    ),
)
TAG_MOVED_MEANWHILE = Message(
    QT_TRANSLATE_NOOP("messages", "Another window or program moved this tag meanwhile: {path}"),
    QT_TRANSLATE_NOOP("messages", "It stays there. Move it once more if you want it elsewhere."),
)
ANNOTATION_RETAGGED_MEANWHILE = Message(
    QT_TRANSLATE_NOOP(
        "messages", "Another window or program gave this annotation the tag “{theirs}” meanwhile."
    ),
    QT_TRANSLATE_NOOP(
        "messages",
        "Nothing was overwritten: it is shown as it is now. Do it once more if you still want to.",
    ),
)
ANNOTATION_MOVED_MEANWHILE = Message(
    QT_TRANSLATE_NOOP(
        "messages", "Another window or program gave this annotation another passage meanwhile: “{theirs}”"
    ),
    QT_TRANSLATE_NOOP(
        "messages",
        "Nothing was overwritten: it is shown as it is now. Do it once more if you still want to.",
    ),
)
ANNOTATION_NOTED_MEANWHILE = Message(
    QT_TRANSLATE_NOOP(
        "messages", "Another window or program changed the note of this annotation meanwhile: {theirs}"
    ),
    QT_TRANSLATE_NOOP(
        "messages",
        "Nothing was overwritten: it is shown as it is now. Do it once more if you still want to.",
    ),
)
ANNOTATION_JUDGED_MEANWHILE = Message(
    QT_TRANSLATE_NOOP(
        "messages", "Another window or program changed the status of this annotation meanwhile."
    ),
    QT_TRANSLATE_NOOP(
        "messages",
        "Nothing was overwritten: it is shown as it is now. Do it once more if you still want to.",
    ),
)
ANNOTATION_REMOVED_MEANWHILE = Message(
    QT_TRANSLATE_NOOP("messages", "Another window or program removed this annotation meanwhile."),
    QT_TRANSLATE_NOOP("messages", "Undo brings it back."),
)
ANNOTATIONS_CHANGED_MEANWHILE = Message(
    QT_TRANSLATE_NOOP("messages", "Another window or program changed these annotations meanwhile."),
    QT_TRANSLATE_NOOP(
        "messages",
        "Nothing was overwritten: they are shown as they are now. Do it once more if you still want to.",
    ),
)
SOME_ANNOTATIONS_CHANGED_MEANWHILE = Message(
    QT_TRANSLATE_NOOP(
        "messages",
        "Another window or program changed some of these annotations meanwhile. Left as they are: {left} of {count}.",
    ),
    QT_TRANSLATE_NOOP(
        "messages",
        "The others are done. Look at those that were left, and do it once more if you still want to.",
    ),
)
PIN_MISSING = Message(
    QT_TRANSLATE_NOOP("messages", "There is no decision {pin} on a conversion in this corpus."),
    QT_TRANSLATE_NOOP("messages", "It may have been removed. Undo brings it back."),
)
PIN_EMPTY = Message(
    QT_TRANSLATE_NOOP("messages", "A phrase is converted to another one; neither may be empty."),
    QT_TRANSLATE_NOOP("messages", "Give both the phrase and what it becomes."),
)
PIN_LINE_BREAK = Message(
    QT_TRANSLATE_NOOP("messages", "Neither a phrase nor what it becomes may hold a line break or a tab."),
    QT_TRANSLATE_NOOP("messages", "Take a passage within one paragraph."),
)
PIN_PLACE = Message(
    QT_TRANSLATE_NOOP("messages", "“{source}” does not stand at position {start} of article {article}."),
    QT_TRANSLATE_NOOP("messages", "Select the passage again in the article."),
)
USER_DICTIONARY_LINE = Message(
    QT_TRANSLATE_NOOP("messages", "Line {line} of {path} is no entry of a dictionary: {text}"),
    QT_TRANSLATE_NOOP(
        "messages",
        "A line holds a phrase, a tab, and what it becomes. The other lines were taken.",
    ),
)
USER_DICTIONARY_ENCODING = Message(
    QT_TRANSLATE_NOOP("messages", "Line {line} of {path} is not UTF-8."),
    QT_TRANSLATE_NOOP("messages", "Save the dictionary as UTF-8. The other lines were taken."),
)
FILE_IS_CORPUS = Message(
    QT_TRANSLATE_NOOP("messages", "{path} is the corpus into which files are imported."),
    QT_TRANSLATE_NOOP("messages", "Import the text files from which it was made."),
)
FILE_SKIPPED = Message(
    QT_TRANSLATE_NOOP("messages", "{path} is in the corpus already: the same bytes as {known}."),
    QT_TRANSLATE_NOOP("messages", "Nothing was imported twice."),
)
QUERY_QUOTE_OPEN = Message(
    QT_TRANSLATE_NOOP("messages", "A double quote is opened but not closed in {query}."),
    QT_TRANSLATE_NOOP("messages", "Close it, or leave it out."),
)
QUERY_EMPTY = Message(
    QT_TRANSLATE_NOOP("messages", "There is nothing to search for."),
    QT_TRANSLATE_NOOP("messages", "Type at least one character."),
)
QUERY_ONLY_FILTERS = Message(
    QT_TRANSLATE_NOOP("messages", "The search says in which articles to look, but not for what."),
    QT_TRANSLATE_NOOP("messages", "Add a word to look for, or filter the library instead."),
)
PART_BAD = Message(
    QT_TRANSLATE_NOOP("messages", "{part} does not say which articles are meant."),
    QT_TRANSLATE_NOOP(
        "messages",
        "Write fields such as source:晚报, date:2024-01..2024-06, tag:A/B, tagged:A/B or untagged:*.",
    ),
)
SEARCH_UNNAMED = Message(
    QT_TRANSLATE_NOOP("messages", "The search has no name."),
    QT_TRANSLATE_NOOP("messages", "Give it one, to find it again."),
)
SEARCH_NAME_TAKEN = Message(
    QT_TRANSLATE_NOOP("messages", "A search of the name “{name}” is kept already: {query}"),
    QT_TRANSLATE_NOOP("messages", "It was not replaced. Give this one another name, or say to replace it."),
)
SEARCH_MISSING = Message(
    QT_TRANSLATE_NOOP("messages", "This search is not kept any more."),
    QT_TRANSLATE_NOOP("messages", "Another window may have removed it; undo brings it back."),
)
QUERY_PATTERN_BAD = Message(
    QT_TRANSLATE_NOOP("messages", "The regular expression {query} cannot be read: {reason}."),
    QT_TRANSLATE_NOOP("messages", "Correct it, or search without “regular expression”."),
)
QUERY_PATTERN_SLOW = Message(
    QT_TRANSLATE_NOOP("messages", "The regular expression {query} takes too long on article {article}."),
    QT_TRANSLATE_NOOP("messages", "Make it simpler: nested repetitions such as (a+)+ are the usual cause."),
)
QUERY_PATTERN_PLACE = Message(
    QT_TRANSLATE_NOOP(
        "messages", "The regular expression {query} asks for a place in the text, not for characters."
    ),
    QT_TRANSLATE_NOOP("messages", "Add what stands there: ^1 finds a 1 at the beginning of a line."),
)
QUERY_TOO_DEEP = Message(
    QT_TRANSLATE_NOOP(
        "messages", "The search has too many brackets within brackets, or too many NEAR in a row."
    ),
    QT_TRANSLATE_NOOP("messages", "Make it shorter, or search in two steps."),
)

# -- tagging all places of terms ----------------------------------------------------------------

TERMS_EMPTY = Message(
    QT_TRANSLATE_NOOP("messages", "There is no term to look for."),
    QT_TRANSLATE_NOOP("messages", "Type at least one character, or load a list."),
)
TERM_WITHOUT_TAG = Message(
    QT_TRANSLATE_NOOP("messages", "“{term}” has no tag."),
    QT_TRANSLATE_NOOP("messages", "Choose a tag for all terms that have none of their own."),
)
TERM_LIST_BAD = Message(
    QT_TRANSLATE_NOOP("messages", "{path} cannot be read as a list of terms: {reason}."),
    QT_TRANSLATE_NOOP("messages", "A list has one term in a line, and perhaps a tag in a second column."),
)

# -- terms that stay whole ----------------------------------------------------------------------

TERM_BAD = Message(
    QT_TRANSLATE_NOOP("messages", "“{term}” cannot be a term."),
    QT_TRANSLATE_NOOP(
        "messages", "Select two to {longest} characters without spaces and without punctuation."
    ),
)
TERM_KNOWN = Message(
    QT_TRANSLATE_NOOP("messages", "“{term}” is one of your terms already."),
    QT_TRANSLATE_NOOP("messages", "There is nothing to do: it stays whole in both forms."),
)
TERM_MISSING = Message(
    QT_TRANSLATE_NOOP("messages", "“{term}” is not one of your terms."),
    QT_TRANSLATE_NOOP("messages", "Choose a term from the list."),
)
