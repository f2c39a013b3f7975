<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>ArticleCommands</name>
    <message numerus="yes">
        <source>Split in two; %n annotation(s) reached over the place and are now two.</source>
        <translation>
            <numerusform>Split in two; %n annotation reached over the place and is now two.</numerusform>
            <numerusform>Split in two; %n annotations reached over the place and are now two each.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Cleaned again; %n annotation(s) stay with their old article.</source>
        <translation>
            <numerusform>Cleaned again; %n annotation stays with its old article.</numerusform>
            <numerusform>Cleaned again; %n annotations stay with their old articles.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ArticleModel</name>
    <message numerus="yes">
        <source>%n character(s)</source>
        <translation>
            <numerusform>%n character</numerusform>
            <numerusform>%n characters</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CleaningDialog</name>
    <message numerus="yes">
        <source>%n article(s) keep their text.</source>
        <translation>
            <numerusform>%n article keeps its text.</numerusform>
            <numerusform>%n articles keep their text.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n article(s) are made anew.</source>
        <translation>
            <numerusform>%n article is made anew.</numerusform>
            <numerusform>%n articles are made anew.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n annotation(s) go with their passages.</source>
        <translation>
            <numerusform>%n annotation goes with its passage.</numerusform>
            <numerusform>%n annotations go with their passages.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n annotation(s) cannot be found again and stay.</source>
        <translation>
            <numerusform>The passage of %n annotation cannot be found again; it stays.</numerusform>
            <numerusform>The passages of %n annotations cannot be found again; they stay.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CodebookModel</name>
    <message numerus="yes">
        <source>%n annotation(s)</source>
        <translation>
            <numerusform>%n annotation</numerusform>
            <numerusform>%n annotations</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CodebookPanel</name>
    <message numerus="yes">
        <source>The %n tag(s) under it will be removed, too.</source>
        <translation>
            <numerusform>The %n tag under it will be removed, too.</numerusform>
            <numerusform>The %n tags under it will be removed, too.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n annotation(s) will be removed with it.</source>
        <translation>
            <numerusform>%n annotation will be removed with it.</numerusform>
            <numerusform>%n annotations will be removed with it.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Corpora</name>
    <message numerus="yes">
        <source>%n annotation(s) exported.</source>
        <translation>
            <numerusform>%n annotation exported.</numerusform>
            <numerusform>%n annotations exported.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n tag(s) exported.</source>
        <translation>
            <numerusform>%n tag exported.</numerusform>
            <numerusform>%n tags exported.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DecisionList</name>
    <message numerus="yes">
        <source>%n decision(s) exported.</source>
        <translation>
            <numerusform>%n decision exported.</numerusform>
            <numerusform>%n decisions exported.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n decision(s) taken in.</source>
        <translation>
            <numerusform>%n decision taken in.</numerusform>
            <numerusform>%n decisions taken in.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) could not be used, the first:</source>
        <translation>
            <numerusform>%n line could not be used:</numerusform>
            <numerusform>%n lines could not be used, the first:</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DoubtList</name>
    <message numerus="yes">
        <source>Looking for doubts: %n so far…</source>
        <translation>
            <numerusform>Looking for doubts: %n so far…</numerusform>
            <numerusform>Looking for doubts: %n so far…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n doubt(s) in this article</source>
        <translation>
            <numerusform>%n doubt in this article</numerusform>
            <numerusform>%n doubts in this article</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Importer</name>
    <message numerus="yes">
        <source>%n second(s)</source>
        <translation>
            <numerusform>%n second</numerusform>
            <numerusform>%n seconds</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%n minute</numerusform>
            <numerusform>%n minutes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s)</source>
        <translation>
            <numerusform>%n hour</numerusform>
            <numerusform>%n hours</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n article(s) imported.</source>
        <translation>
            <numerusform>%n article imported.</numerusform>
            <numerusform>%n articles imported.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) were there already.</source>
        <translation>
            <numerusform>%n file was there already.</numerusform>
            <numerusform>%n files were there already.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) failed.</source>
        <translation>
            <numerusform>%n file failed.</numerusform>
            <numerusform>%n files failed.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) could only be read in part.</source>
        <translation>
            <numerusform>%n file could only be read in part.</numerusform>
            <numerusform>%n files could only be read in part.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n article(s) are reprints of others.</source>
        <translation>
            <numerusform>%n article is a reprint of another.</numerusform>
            <numerusform>%n articles are reprints of others.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) of other kinds were passed over.</source>
        <translation>
            <numerusform>%n file of another kind was passed over.</numerusform>
            <numerusform>%n files of other kinds were passed over.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PreviewDialog</name>
    <message numerus="yes">
        <source>%n file(s) to import.</source>
        <translation>
            <numerusform>%n file to import.</numerusform>
            <numerusform>%n files to import.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n article(s), {0} % of the text kept.</source>
        <translation>
            <numerusform>%n article, {0} % of the text kept.</numerusform>
            <numerusform>%n articles, {0} % of the text kept.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ReportModel</name>
    <message numerus="yes">
        <source>%n article(s), read as {0}.</source>
        <translation>
            <numerusform>%n article, read as {0}.</numerusform>
            <numerusform>%n articles, read as {0}.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RulesDialog</name>
    <message numerus="yes">
        <source>These choices also fit the %n other file(s) of the batch:</source>
        <translation>
            <numerusform>These choices also fit the other file of the batch (%n):</numerusform>
            <numerusform>These choices also fit the %n other files of the batch:</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SearchPanel</name>
    <message numerus="yes">
        <source>%n hit(s)</source>
        <translation>
            <numerusform>%n hit</numerusform>
            <numerusform>%n hits</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %n article(s)</source>
        <translation>
            <numerusform>in %n article</numerusform>
            <numerusform>in %n articles</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Window</name>
    <message numerus="yes">
        <source>%n character(s)</source>
        <translation>
            <numerusform>%n character</numerusform>
            <numerusform>%n characters</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n annotation(s)</source>
        <translation>
            <numerusform>%n annotation</numerusform>
            <numerusform>%n annotations</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n selected</source>
        <translation>
            <numerusform>%n selected</numerusform>
            <numerusform>%n selected</numerusform>
        </translation>
    </message>
</context>
</TS>
