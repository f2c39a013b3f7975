<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>Acts</name>
    <message numerus="yes">
        <source>The tag of %n annotation(s) was changed.</source>
        <translation>
            <numerusform>The tag of %n annotation was changed.</numerusform>
            <numerusform>The tags of %n annotations were changed.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n annotation(s) removed.</source>
        <translation>
            <numerusform>%n annotation removed.</numerusform>
            <numerusform>%n annotations removed.</numerusform>
        </translation>
    </message>
</context>
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
        <source>Cleaned again; %n annotation(s) stay with their old article, which stands beside the new one.</source>
        <translation>
            <numerusform>Cleaned again; %n annotation stays with its old article, which stands beside the new one.</numerusform>
            <numerusform>Cleaned again; %n annotations stay with their old articles, which stand beside the new ones.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ArticleMenu</name>
    <message numerus="yes">
        <source>%n article(s)</source>
        <translation>
            <numerusform>%n article</numerusform>
            <numerusform>%n articles</numerusform>
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
    <name>BackupCommands</name>
    <message numerus="yes">
        <source>A backup is made after %n minute(s) in which something was done.</source>
        <translation>
            <numerusform>A backup is made after %n minute in which something was done.</numerusform>
            <numerusform>A backup is made after %n minutes in which something was done.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>BackupsPage</name>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%n minute</numerusform>
            <numerusform>%n minutes</numerusform>
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
        <source>%n article(s) come back.</source>
        <translation>
            <numerusform>%n article comes back.</numerusform>
            <numerusform>%n articles come back.</numerusform>
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
        <source>%n annotation(s) cannot be found again. They stay with their old articles, which then stand beside the new ones: their text is in the corpus twice.</source>
        <translation>
            <numerusform>The passage of %n annotation cannot be found again. It stays with its old article, which then stands beside the new one: its text is in the corpus twice.</numerusform>
            <numerusform>The passages of %n annotations cannot be found again. They stay with their old articles, which then stand beside the new ones: their text is in the corpus twice.</numerusform>
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
    <message numerus="yes">
        <source>%n rejected, not counted</source>
        <translation>
            <numerusform>%n rejected, not counted</numerusform>
            <numerusform>%n rejected, not counted</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Counted</name>
    <message numerus="yes">
        <source>%n article(s), {0} % of the text kept.</source>
        <translation>
            <numerusform>%n article, {0} % of the text kept.</numerusform>
            <numerusform>%n articles, {0} % of the text kept.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) to import.</source>
        <translation>
            <numerusform>%n file to import.</numerusform>
            <numerusform>%n files to import.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) of other kinds are passed over.</source>
        <translation>
            <numerusform>%n file of another kind is passed over.</numerusform>
            <numerusform>%n files of other kinds are passed over.</numerusform>
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
    <name>Deeds</name>
    <message numerus="yes">
        <source>%Ln place(s) tagged. Ctrl+Z takes it back.</source>
        <translation>
            <numerusform>%Ln place tagged. Ctrl+Z takes it back.</numerusform>
            <numerusform>%Ln places tagged. Ctrl+Z takes it back.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln left out: the article is gone or reads otherwise now.</source>
        <translation>
            <numerusform>%Ln left out: the article is gone or reads otherwise now.</numerusform>
            <numerusform>%Ln left out: their articles are gone or read otherwise now.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln left out: they had the tag already.</source>
        <translation>
            <numerusform>%Ln left out: it had the tag already.</numerusform>
            <numerusform>%Ln left out: they had the tag already.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln line(s) copied.</source>
        <translation>
            <numerusform>%Ln line copied.</numerusform>
            <numerusform>%Ln lines copied.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln line(s) exported.</source>
        <translation>
            <numerusform>%Ln line exported.</numerusform>
            <numerusform>%Ln lines exported.</numerusform>
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
    <message numerus="yes">
        <source>(%n hidden)</source>
        <translation>
            <numerusform>(%n hidden)</numerusform>
            <numerusform>(%n hidden)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Exports</name>
    <message numerus="yes">
        <source>The table is in {0}; it has %n row(s), one for every part.</source>
        <translation>
            <numerusform>The table is in {0}; it has %n row, one for every part.</numerusform>
            <numerusform>The table is in {0}; it has %n rows, one for every part.</numerusform>
        </translation>
    </message>
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
    <name>HistoryCommands</name>
    <message numerus="yes">
        <source>Take back the last %n step(s)?</source>
        <translation>
            <numerusform>Take back the last %n step?</numerusform>
            <numerusform>Take back the last %n steps?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Make %n step(s) again?</source>
        <translation>
            <numerusform>Make %n step again?</numerusform>
            <numerusform>Make %n steps again?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n passage(s) could not be brought back.</source>
        <translation>
            <numerusform>%n passage could not be brought back.</numerusform>
            <numerusform>%n passages could not be brought back.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>HistoryDialog</name>
    <message numerus="yes">
        <source>%n later step(s) would be taken back.</source>
        <translation>
            <numerusform>%n later step would be taken back.</numerusform>
            <numerusform>%n later steps would be taken back.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n step(s) would be made again.</source>
        <translation>
            <numerusform>%n step would be made again.</numerusform>
            <numerusform>%n steps would be made again.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>HistoryModel</name>
    <message numerus="yes">
        <source>%n article(s)</source>
        <translation>
            <numerusform>%n article</numerusform>
            <numerusform>%n articles</numerusform>
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
    <name>IntakeDialog</name>
    <message numerus="yes">
        <source>%n row(s) of {0} cannot be taken in.</source>
        <translation>
            <numerusform>%n row of {0} cannot be taken in.</numerusform>
            <numerusform>%n rows of {0} cannot be taken in.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n tag(s) new.</source>
        <translation>
            <numerusform>%n tag is new.</numerusform>
            <numerusform>%n tags are new.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n tag(s) not as here.</source>
        <translation>
            <numerusform>%n tag is not as here.</numerusform>
            <numerusform>%n tags are not as here.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n tag(s) the same as here.</source>
        <translation>
            <numerusform>%n tag is the same as here.</numerusform>
            <numerusform>%n tags are the same as here.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LibraryPanel</name>
    <message numerus="yes">
        <source>%n article(s) removed. Undo brings them back.</source>
        <translation>
            <numerusform>%n article removed. Undo brings it back.</numerusform>
            <numerusform>%n articles removed. Undo brings them back.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Meaning</name>
    <message numerus="yes">
        <source>%n article(s) would come back</source>
        <translation>
            <numerusform>%n article would come back</numerusform>
            <numerusform>%n articles would come back</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n article(s) would be gone</source>
        <translation>
            <numerusform>%n article would be gone</numerusform>
            <numerusform>%n articles would be gone</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n article(s) would be otherwise</source>
        <translation>
            <numerusform>%n article would be otherwise</numerusform>
            <numerusform>%n articles would be otherwise</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n annotation(s) would come back</source>
        <translation>
            <numerusform>%n annotation would come back</numerusform>
            <numerusform>%n annotations would come back</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n annotation(s) would be gone</source>
        <translation>
            <numerusform>%n annotation would be gone</numerusform>
            <numerusform>%n annotations would be gone</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n annotation(s) would be otherwise</source>
        <translation>
            <numerusform>%n annotation would be otherwise</numerusform>
            <numerusform>%n annotations would be otherwise</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n tag(s) would come back</source>
        <translation>
            <numerusform>%n tag would come back</numerusform>
            <numerusform>%n tags would come back</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n tag(s) would be gone</source>
        <translation>
            <numerusform>%n tag would be gone</numerusform>
            <numerusform>%n tags would be gone</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n tag(s) would be otherwise</source>
        <translation>
            <numerusform>%n tag would be otherwise</numerusform>
            <numerusform>%n tags would be otherwise</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n decision(s) on conversions would come back</source>
        <translation>
            <numerusform>%n decision on conversions would come back</numerusform>
            <numerusform>%n decisions on conversions would come back</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n decision(s) on conversions would be gone</source>
        <translation>
            <numerusform>%n decision on conversions would be gone</numerusform>
            <numerusform>%n decisions on conversions would be gone</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n decision(s) on conversions would be otherwise</source>
        <translation>
            <numerusform>%n decision on conversions would be otherwise</numerusform>
            <numerusform>%n decisions on conversions would be otherwise</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n own term(s) would come back</source>
        <translation>
            <numerusform>%n own term would come back</numerusform>
            <numerusform>%n own terms would come back</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n own term(s) would be gone</source>
        <translation>
            <numerusform>%n own term would be gone</numerusform>
            <numerusform>%n own terms would be gone</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n own term(s) would be otherwise</source>
        <translation>
            <numerusform>%n own term would be otherwise</numerusform>
            <numerusform>%n own terms would be otherwise</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n kept search(es) would come back</source>
        <translation>
            <numerusform>%n kept search would come back</numerusform>
            <numerusform>%n kept searches would come back</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n kept search(es) would be gone</source>
        <translation>
            <numerusform>%n kept search would be gone</numerusform>
            <numerusform>%n kept searches would be gone</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n kept search(es) would be otherwise</source>
        <translation>
            <numerusform>%n kept search would be otherwise</numerusform>
            <numerusform>%n kept searches would be otherwise</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MergeCommands</name>
    <message numerus="yes">
        <source>%n annotation(s) came from {0}.</source>
        <translation>
            <numerusform>%n annotation came from {0}.</numerusform>
            <numerusform>%n annotations came from {0}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new article(s).</source>
        <translation>
            <numerusform>%n new article.</numerusform>
            <numerusform>%n new articles.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new term(s).</source>
        <translation>
            <numerusform>%n new term.</numerusform>
            <numerusform>%n new terms.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>OccurrenceCommands</name>
    <message numerus="yes">
        <source>%Ln proposal(s) made. At one, Ctrl+Enter accepts and Ctrl+Backspace rejects.</source>
        <translation>
            <numerusform>%Ln proposal made. At one, Ctrl+Enter accepts and Ctrl+Backspace rejects.</numerusform>
            <numerusform>%Ln proposals made. At one, Ctrl+Enter accepts and Ctrl+Backspace rejects.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln place(s) tagged. Ctrl+Z takes it back.</source>
        <translation>
            <numerusform>%Ln place tagged. Ctrl+Z takes it back.</numerusform>
            <numerusform>%Ln places tagged. Ctrl+Z takes it back.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln left out: the article is gone or reads otherwise now.</source>
        <translation>
            <numerusform>%Ln left out: the article is gone or reads otherwise now.</numerusform>
            <numerusform>%Ln left out: their articles are gone or read otherwise now.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln left out: tagged meanwhile.</source>
        <translation>
            <numerusform>%Ln left out: tagged meanwhile.</numerusform>
            <numerusform>%Ln left out: tagged meanwhile.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>OccurrencesDialog</name>
    <message numerus="yes">
        <source>&amp;Tag %Ln place(s)</source>
        <translation>
            <numerusform>&amp;Tag %Ln place</numerusform>
            <numerusform>&amp;Tag %Ln places</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PassageDeeds</name>
    <message numerus="yes">
        <source>The tag of %n annotation(s) was changed.</source>
        <translation>
            <numerusform>The tag of %n annotation was changed.</numerusform>
            <numerusform>The tags of %n annotations were changed.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n stay(s): the same passage, or a part of it, has that tag already.</source>
        <translation>
            <numerusform>%n stays: the same passage, or a part of it, has that tag already.</numerusform>
            <numerusform>%n stay: the same passage, or a part of it, has that tag already.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n annotation(s) accepted.</source>
        <translation>
            <numerusform>%n annotation accepted.</numerusform>
            <numerusform>%n annotations accepted.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n annotation(s) rejected.</source>
        <translation>
            <numerusform>%n annotation rejected.</numerusform>
            <numerusform>%n annotations rejected.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n annotation(s) removed. Ctrl+Z brings them back.</source>
        <translation>
            <numerusform>%n annotation removed. Ctrl+Z brings it back.</numerusform>
            <numerusform>%n annotations removed. Ctrl+Z brings them back.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PassagesDialog</name>
    <message numerus="yes">
        <source>%Ln passage(s) copied with citation.</source>
        <translation>
            <numerusform>%Ln passage copied with citation.</numerusform>
            <numerusform>%Ln passages copied with citation.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln passage(s)</source>
        <translation>
            <numerusform>%Ln passage</numerusform>
            <numerusform>%Ln passages</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %Ln article(s)</source>
        <translation>
            <numerusform>in %Ln article</numerusform>
            <numerusform>in %Ln articles</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{0}, %Ln selected</source>
        <translation>
            <numerusform>{0}, %Ln selected</numerusform>
            <numerusform>{0}, %Ln selected</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PlaceTold</name>
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
<context>
    <name>Preview</name>
    <message numerus="yes">
        <source>Looking: %Ln place(s) so far…</source>
        <translation>
            <numerusform>Looking: %Ln place so far…</numerusform>
            <numerusform>Looking: %Ln places so far…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All places have the tag already (%Ln left out).</source>
        <translation>
            <numerusform>The only place has the tag already (%Ln left out).</numerusform>
            <numerusform>All places have the tag already (%Ln left out).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln place(s)</source>
        <translation>
            <numerusform>%Ln place</numerusform>
            <numerusform>%Ln places</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %Ln article(s)</source>
        <translation>
            <numerusform>in %Ln article</numerusform>
            <numerusform>in %Ln articles</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln ticked</source>
        <translation>
            <numerusform>%Ln ticked</numerusform>
            <numerusform>%Ln ticked</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln doubtful</source>
        <translation>
            <numerusform>%Ln doubtful</numerusform>
            <numerusform>%Ln doubtful</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln left out that have the tag already</source>
        <translation>
            <numerusform>%Ln left out that has the tag already</numerusform>
            <numerusform>%Ln left out that have the tag already</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>QuerySentence</name>
    <message numerus="yes">
        <source>{0} and {1} with at most %n character(s) between them</source>
        <translation>
            <numerusform>{0} and {1} with at most %n character between them</numerusform>
            <numerusform>{0} and {1} with at most %n characters between them</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>%n more</numerusform>
            <numerusform>%n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ReportModel</name>
    <message numerus="yes">
        <source>%n article(s).</source>
        <translation>
            <numerusform>%n article.</numerusform>
            <numerusform>%n articles.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n article(s), read as {0}.</source>
        <translation>
            <numerusform>%n article, read as {0}.</numerusform>
            <numerusform>%n articles, read as {0}.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Results</name>
    <message numerus="yes">
        <source>%Ln row(s) copied.</source>
        <translation>
            <numerusform>%Ln row copied.</numerusform>
            <numerusform>%Ln rows copied.</numerusform>
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
        <source>The search holds %Ln character(s); the rest was left out.</source>
        <translation>
            <numerusform>The search holds %Ln character; the rest was left out.</numerusform>
            <numerusform>The search holds %Ln characters; the rest was left out.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Sharing</name>
    <message numerus="yes">
        <source>%n step(s) were done in another window or program.</source>
        <translation>
            <numerusform>%n step was done in another window or program.</numerusform>
            <numerusform>%n steps were done in another window or program.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) are not saved yet. They wait and are saved by themselves.</source>
        <translation>
            <numerusform>%n change is not saved yet. It waits and is saved by itself.</numerusform>
            <numerusform>%n changes are not saved yet. They wait and are saved by themselves.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) are not saved yet.</source>
        <translation>
            <numerusform>%n change is not saved yet.</numerusform>
            <numerusform>%n changes are not saved yet.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Sifting</name>
    <message numerus="yes">
        <source>%Ln row(s)</source>
        <translation>
            <numerusform>%Ln row</numerusform>
            <numerusform>%Ln rows</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln of {0} row(s)</source>
        <translation>
            <numerusform>%Ln of {0} row</numerusform>
            <numerusform>%Ln of {0} rows</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SortingBar</name>
    <message numerus="yes">
        <source>&amp;Tag %Ln ticked line(s)…</source>
        <translation>
            <numerusform>&amp;Tag %Ln ticked line…</numerusform>
            <numerusform>&amp;Tag %Ln ticked lines…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Hide %Ln doubtful</source>
        <translation>
            <numerusform>Hide %Ln doubtful</numerusform>
            <numerusform>Hide %Ln doubtful</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n character(s) on each side</source>
        <translation>
            <numerusform>%n character on each side</numerusform>
            <numerusform>%n characters on each side</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n word(s) on each side</source>
        <translation>
            <numerusform>%n word on each side</numerusform>
            <numerusform>%n words on each side</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TagDeeds</name>
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
    <message numerus="yes">
        <source>Among them: %n rejected, which the codebook does not count.</source>
        <translation>
            <numerusform>Among them: %n rejected, which the codebook does not count.</numerusform>
            <numerusform>Among them: %n rejected, which the codebook does not count.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TermsDialog</name>
    <message numerus="yes">
        <source>%n term(s) in this corpus</source>
        <translation>
            <numerusform>%n term in this corpus</numerusform>
            <numerusform>%n terms in this corpus</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n term(s) exported.</source>
        <translation>
            <numerusform>%n term exported.</numerusform>
            <numerusform>%n terms exported.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new term(s) taken in.</source>
        <translation>
            <numerusform>%n new term taken in.</numerusform>
            <numerusform>%n new terms taken in.</numerusform>
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
    <name>Told</name>
    <message numerus="yes">
        <source>Stopped after %Ln hit(s)</source>
        <translation>
            <numerusform>Stopped after %Ln hit</numerusform>
            <numerusform>Stopped after %Ln hits</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln hit(s) so far…</source>
        <translation>
            <numerusform>%Ln hit so far…</numerusform>
            <numerusform>%Ln hits so far…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %Ln article(s)</source>
        <translation>
            <numerusform>in %Ln article</numerusform>
            <numerusform>in %Ln articles</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln hit(s)</source>
        <translation>
            <numerusform>%Ln hit</numerusform>
            <numerusform>%Ln hits</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>; the first %Ln are listed</source>
        <translation>
            <numerusform>; the first %Ln is listed</numerusform>
            <numerusform>; the first %Ln are listed</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TwinMark</name>
    <message numerus="yes">
        <source>%n reprint(s)</source>
        <translation>
            <numerusform>%n reprint</numerusform>
            <numerusform>%n reprints</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>_Counts</name>
    <message numerus="yes">
        <source>%n annotation(s)</source>
        <translation>
            <numerusform>%n annotation</numerusform>
            <numerusform>%n annotations</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n with the tags below it</source>
        <translation>
            <numerusform>%n with the tags below it</numerusform>
            <numerusform>%n with the tags below it</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rejected, not counted</source>
        <translation>
            <numerusform>%n rejected, not counted</numerusform>
            <numerusform>%n rejected, not counted</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>_Moved</name>
    <message numerus="yes">
        <source>%n annotation(s) will have the tag “{0}”.</source>
        <translation>
            <numerusform>%n annotation will have the tag “{0}”.</numerusform>
            <numerusform>%n annotations will have the tag “{0}”.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n annotation(s) meet one of the same annotator on the same passage: both become one.</source>
        <translation>
            <numerusform>%n annotation meets one of the same annotator on the same passage: both become one.</numerusform>
            <numerusform>%n annotations meet one of the same annotator on the same passage: each pair becomes one.</numerusform>
        </translation>
    </message>
</context>
</TS>
