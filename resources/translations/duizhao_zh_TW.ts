<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_TW" sourcelanguage="en">
<context>
    <name>About</name>
    <message>
        <source>About Duizhao</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Duizhao {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reads every article in simplified and traditional script side by side, tags passages, and keeps everything in one file on this computer. MIT licence.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AnnotationPanel</name>
    <message>
        <source>Annotations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Annotations of this article</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change tag…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change the tag of the annotation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Number of annotations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No annotations yet.
Select a passage and press T.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CodebookModel</name>
    <message numerus="yes">
        <source>%n annotation(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Key {0}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CodebookPanel</name>
    <message>
        <source>Codebook</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tags</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter by name or pinyin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter the codebook</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove tag</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove the tag “{0}”?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>The %n tag(s) under it will be removed, too.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n annotation(s) will be removed with it.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>No annotation uses it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo brings everything back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Number of tags</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New tag</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More about tags</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No corpus is open.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No tags yet.
Press T on a selection to make one there, press + here, or import a codebook from the menu.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No tag passes this filter.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ColourGrid</name>
    <message>
        <source>Other…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose another colour</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Corpora</name>
    <message>
        <source>New corpus</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Corpora (*.duizhao);;All files (*)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open a corpus</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save a copy as</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is the corpus that is open.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose another name for the copy.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A copy is in {0}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export annotations as CSV</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n annotation(s) exported.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>The table is in {0}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Codebooks (*.csv);;All files (*)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import a codebook</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export the codebook</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n tag(s) exported.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Desk</name>
    <message>
        <source>Nothing is open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose an article in the library.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select a passage first, then tag it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This passage has the tag {0} already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tagged with {0}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No tag was used yet. Press T to choose one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no annotation at the caret.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This article has no annotations yet.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ImportQuestions</name>
    <message>
        <source>Text files (*.txt *.text);;All files (*)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import a folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import files in an encoding</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Encoding</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Importer</name>
    <message>
        <source>An import is running. Wait for its end, or stop it first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looking for files…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Importing {0} ({1} of {2})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Report…</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n article(s) imported.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>The import was stopped.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) were there already.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) failed.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>KeysDialog</name>
    <message>
        <source>Keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A tag&apos;s own key tags the selection at once. Double click takes a word, triple click a sentence.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LanguageMenu</name>
    <message>
        <source>Lang&amp;uage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As the &amp;system</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The language changes when Duizhao is started the next time.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LibraryPanel</name>
    <message>
        <source>Library</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter by title, source, date, file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter the library</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show articles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sort by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As imported</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By title</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By source</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Most tagged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Group by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No groups</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By month</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Articles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All articles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unread</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Being read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Without tags</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With tags</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} of {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No corpus is open.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This corpus is empty.
Drop text files or folders here, or press Ctrl+I to import some.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No article passes this filter.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LinesModel</name>
    <message>
        <source>Before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Match</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>After</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Article</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>NoteEditor</name>
    <message>
        <source>Note on the annotation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write a note. Ctrl+Enter keeps it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose an annotation to write a note on it.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>NoticeBar</name>
    <message>
        <source>Close the notice</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PageArea</name>
    <message>
        <source>{0} more</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PaletteDelegate</name>
    <message>
        <source>Shift+Enter</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PaletteModel</name>
    <message>
        <source>Create “{0}”</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ParallelView</name>
    <message>
        <source>Article in both scripts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Simplified on the left, traditional on the right. Arrow keys move, Shift selects, Tab changes sides.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ProgressBar</name>
    <message>
        <source>Progress</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ReportDialog</name>
    <message>
        <source>Import report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Files that were not imported</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the report</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ReportModel</name>
    <message>
        <source>Failed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Skipped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>File</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reason</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SearchPanel</name>
    <message>
        <source>Search</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search the corpus in either script</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All words must be in the article. A string in double quotes is taken literally.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This script only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Regular expression</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Number of hits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close the search</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close the search (Esc)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hits</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n hit(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %n article(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>{hits} {articles}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No article has this.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>StandardMenu</name>
    <message>
        <source>T&amp;raditional standard</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TagDelegate</name>
    <message>
        <source>Name of the tag</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TagEditor</name>
    <message>
        <source>New tag</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tag</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name of the tag</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Colour of the tag</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Key of the tag</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One letter or digit that tags the selection at once.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Definition of the tag</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What belongs under this theme, what does not, an example.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is wrong</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Under</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Colour</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Definition</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Create</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TagMenu</name>
    <message>
        <source>What can be done with tags</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New tag…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New tag below…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rename</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Colour</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Key…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Definition…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Del</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import codebook CSV…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export codebook CSV…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TagPalette</name>
    <message>
        <source>Tag with… (name, pinyin or initials)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tag palette</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find a tag</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tags that match</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No tags yet. Type a name and press Enter to make the first one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No tag matches.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Tagging</name>
    <message>
        <source>Select a passage first, then press T.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no annotation at the caret.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Window</name>
    <message>
        <source>Open &amp;recent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Main tools</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This corpus is empty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drop text files or folders here, or press Ctrl+I to import some.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search the corpus for this</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undone: {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is nothing to undo.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done again: {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is nothing to redo.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n character(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n annotation(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n selected</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Something went wrong in the program. What you tagged before is saved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The details are in {0}. Please report them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An import is running</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop the import? What was imported so far stays.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>actions</name>
    <message>
        <source>&amp;Corpus</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Article</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Tag</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;New corpus…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Open corpus…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the &amp;sample corpus</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Import files…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import a &amp;folder…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import files in an enco&amp;ding…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Export annotations as CSV…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import a &amp;codebook…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export the code&amp;book…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save a co&amp;py as…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy in &amp;both scripts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select &amp;all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Search the corpus</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next hit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Previous hit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Next article</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Previous article</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next &amp;untagged article</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mark as &amp;done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mark as un&amp;read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Filter the library</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remo&amp;ve from the corpus</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Tag the selection…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tag as the &amp;last time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write a &amp;note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Change the tag…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Remove the tag</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ne&amp;xt annotation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pre&amp;vious annotation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shrink by a word</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Grow by a word</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shrink by a clause</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Grow by a clause</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ne&amp;w tag in the codebook…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Larger text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Smaller text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Normal text size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only the &amp;text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Li&amp;brary</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Codebook and annotations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Indent first lines</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As the s&amp;ystem</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Li&amp;ght</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keys, from the text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;About Duizhao</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>colours</name>
    <message>
        <source>Blue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vermilion</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Green</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pink</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Orange</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sky blue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Indigo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Olive</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Teal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Purple</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dark green</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>history</name>
    <message>
        <source>Tag “{quote}” with {tag}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change the note on “{quote}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change the tag of “{quote}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change the passage “{quote}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove {tag} from “{quote}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove articles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change the state of “{title}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take in the codebook {file}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change the traditional standard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Create the tag {tag}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change the tag {tag}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move the tag {tag}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove the tag {tag}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>messages</name>
    <message>
        <source>{path} is not there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the name, or whether the drive is connected.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} cannot be read: {reason}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the permissions of the file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} is empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no text in it to import.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} holds only white space.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} is not a text file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save it as plain text (UTF-8) first, then import that.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The folder {path} holds no file that can be imported.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text files (.txt) are read, also in folders inside it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no encoding named “{encoding}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use utf-8, utf-16, gb18030 or big5hkscs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} is not {encoding}: byte {position} does not fit.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave the encoding out to have it detected, or name another.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The encoding of {path} cannot be told.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name it, for example gb18030 or big5hkscs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read as {encoding}, {path} is no Chinese text; read as {found}, it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} seems to be {encoding}, but byte {position} does not fit.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It may be cut off or damaged. Save it again as UTF-8, or name its encoding.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} is a folder, not a file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import the folder to take in the files inside it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} is a pipe or a device, not a file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save what it gives in a file first, then import that.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} is larger than {limit} MB.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cut it into smaller files, then import those.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The folder {path} cannot be read: {reason}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the permissions of the folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The corpus {path} is not there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} exists already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose another name, or open it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} is a folder, not a corpus.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a .duizhao file, or import the folder into a corpus.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} is not a corpus: it is no SQLite file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To read a text file, import it into a corpus. The file was left as it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} is an SQLite file of another program, not a Duizhao corpus.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file was left as it is. Choose a .duizhao file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} was written by a newer Duizhao (corpus version {found}, this program knows {known}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Install the newer program to open it. The file was left as it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} is damaged: {reason}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the file to a safe place, then run “duizhao check” on it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} cannot be opened: {reason}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the permissions of the file and its folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} may only be read, not written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save a copy in a folder of your own, or change the permissions of the file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The folder {folder} may not be written to, so {path} cannot be used there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a folder of your own, or change the permissions of this one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The folder {folder} is not there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make the folder first, or choose another one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} is being written by another program.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was changed. Try again when the other program has finished.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no room left on the disk of {path}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The last step was not saved; all before it is. Free some space and repeat it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} could not be written: {reason}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The last step was not saved; all before it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose another place, or close the program that has the file open.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no article {article} in this corpus.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“duizhao articles” lists those there are.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Characters {start} to {end} are not in article {article}, which has {characters}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give a start and a later end within the article, counted in code points.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A tag needs a name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type at least one character.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A tag name cannot contain “/”: {name}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The slash stands between a theme and its sub-theme. Use another character.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is a tag “{path}” already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose another name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{key}” cannot be the key of a tag.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A key is one letter or digit that is not a command: {reserved} are.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The key “{key}” belongs to the tag “{path}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose another key, or take it from that tag first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{colour}” is not a colour.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write it as #rrggbb, for example #0072b2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{path}” cannot be put under itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a theme outside it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no tag {tag} in the codebook.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It may have been removed. Undo brings it back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no annotation {annotation} in this corpus.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} is in the corpus already: the same bytes as {known}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was imported twice.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A double quote is opened but not closed: {query}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close it, or leave it out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is nothing to search for.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The regular expression {query} cannot be read: {reason}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Correct it, or search without “regular expression”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The regular expression {query} takes too long on article {article}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make it simpler: nested repetitions such as (a+)+ are the usual cause.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The table {path} cannot be read: {reason}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save it as CSV in UTF-8 and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} is not a table of annotations that Duizhao wrote.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its first row must hold the column names of an export.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The codebook {path} cannot be read: {reason}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save it as CSV in UTF-8 with the columns path, colour, key, definition.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Row {row} of the codebook {path} does not do: {reason}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Correct that row. Nothing was taken in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} has no known ending to export to.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give the file a name that ends in .csv.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>sentences</name>
    <message>
        <source>{0} {1}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>standards</name>
    <message>
        <source>OpenCC (s2t)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Taiwan (s2tw)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Taiwan, with its vocabulary (s2twp)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hong Kong (s2hk)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hong Kong, with its vocabulary (s2hkp)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
