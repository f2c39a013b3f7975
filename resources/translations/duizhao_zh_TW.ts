<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_TW" sourcelanguage="en">
<context>
    <name>About</name>
    <message>
        <source>About Duizhao</source>
        <translation>關於 Duizhao</translation>
    </message>
    <message>
        <source>Duizhao {0}</source>
        <translation>Duizhao {0}</translation>
    </message>
    <message>
        <source>Reads every article in simplified and traditional script side by side, tags passages, and keeps everything in one file on this computer. MIT licence.</source>
        <translation>簡體與繁體並排對照閱讀每篇文章，為文字加上標籤，所有內容都存放在這台電腦上的一個檔案裡。採用 MIT 授權條款。</translation>
    </message>
</context>
<context>
    <name>Acts</name>
    <message numerus="yes">
        <source>The tag of %n annotation(s) was changed.</source>
        <translation>
            <numerusform>已變更 %n 則標註的標籤。</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose an annotation, then select the passage that it shall have.</source>
        <translation>請先選擇一則標註，再選取它應標註的文字。</translation>
    </message>
    <message>
        <source>What is selected overlaps the passage of {0}.</source>
        <translation>選取的文字與 {0} 標註的文字重疊。</translation>
    </message>
    <message>
        <source>{0} has the selected passage now.</source>
        <translation>{0} 現在標註選取的這段文字。</translation>
    </message>
    <message>
        <source>There is no annotation at the caret.</source>
        <translation>游標處沒有標註。</translation>
    </message>
    <message>
        <source>Accepted.</source>
        <translation>已接受。</translation>
    </message>
    <message>
        <source>Rejected.</source>
        <translation>已拒絕。</translation>
    </message>
    <message>
        <source>{0} Proposals left in this article: {1}.</source>
        <translation>{0}本文還有 {1} 則建議。</translation>
    </message>
    <message>
        <source>Choose an annotation, then select what belongs to its passage, too.</source>
        <translation>請先選擇一則標註，再選取同屬於它的文字。</translation>
    </message>
    <message>
        <source>Added to the passage with {0}: part {1} of {2}.</source>
        <translation>已加入 {0} 標註的文字：第 {1} 段，共 {2} 段。</translation>
    </message>
    <message>
        <source>This annotation is not a part of a passage with gaps.</source>
        <translation>這則標註不屬於不連續的標註。</translation>
    </message>
    <message>
        <source>It stands alone now, with the tag {0}.</source>
        <translation>它現在獨立成為一則標註，標籤為 {0}。</translation>
    </message>
    <message>
        <source>Removed: {0}.</source>
        <translation>已移除：{0}。</translation>
    </message>
    <message numerus="yes">
        <source>%n annotation(s) removed.</source>
        <translation>
            <numerusform>已移除 %n 則標註。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>AgreementPage</name>
    <message>
        <source>Agreement</source>
        <translation>一致性</translation>
    </message>
    <message>
        <source>First annotator</source>
        <translation>標註者一</translation>
    </message>
    <message>
        <source>Second annotator</source>
        <translation>標註者二</translation>
    </message>
    <message>
        <source>Annotators</source>
        <translation>標註者</translation>
    </message>
    <message>
        <source>with</source>
        <translation>對比</translation>
    </message>
    <message>
        <source>agreement on units</source>
        <translation>單位的一致性</translation>
    </message>
    <message>
        <source>agreement on passages</source>
        <translation>文段的一致性</translation>
    </message>
    <message>
        <source>What the chart shows</source>
        <translation>圖表顯示的內容</translation>
    </message>
    <message>
        <source>Units: kappa, or alpha of three and more. Passages: where they begin and end, whatever the unit.</source>
        <translation>單位：κ，三人及以上為 α。文段：標註的起訖位置，與所選單位無關。</translation>
    </message>
    <message>
        <source>in the chart</source>
        <translation>圖表顯示</translation>
    </message>
    <message>
        <source>paragraph</source>
        <translation>段落</translation>
    </message>
    <message>
        <source>sentence</source>
        <translation>句子</translation>
    </message>
    <message>
        <source>character</source>
        <translation>字元</translation>
    </message>
    <message>
        <source>article</source>
        <translation>文章</translation>
    </message>
    <message>
        <source>For each</source>
        <translation>判斷單位</translation>
    </message>
    <message>
        <source>articles that both have annotated</source>
        <translation>雙方都標註過的文章</translation>
    </message>
    <message>
        <source>all articles that are done</source>
        <translation>所有已完成的文章</translation>
    </message>
    <message>
        <source>In which articles</source>
        <translation>比較哪些文章</translation>
    </message>
    <message>
        <source>An article in which somebody has no annotation may not have been read.</source>
        <translation>某人沒有標註的文章，可能是他還沒有讀過。</translation>
    </message>
    <message>
        <source>Themes with what is &amp;below them</source>
        <translation>主題計入下級標籤(&amp;B)</translation>
    </message>
    <message>
        <source>in</source>
        <translation>範圍</translation>
    </message>
    <message>
        <source>Two people tag the same articles; then one sees here how far they agree.</source>
        <translation>兩人標註同樣的文章後，在此檢視他們的一致程度。</translation>
    </message>
    <message>
        <source>On this they agree everywhere: there is no passage to show.</source>
        <translation>此處雙方完全一致，沒有可列出的段落。</translation>
    </message>
    <message>
        <source>everybody</source>
        <translation>所有人</translation>
    </message>
</context>
<context>
    <name>AnnotationFilterBar</name>
    <message>
        <source>Filter by tag, text or note</source>
        <translation>依標籤、文字或備註篩選</translation>
    </message>
    <message>
        <source>Filter the annotations</source>
        <translation>篩選標註</translation>
    </message>
    <message>
        <source>Filter by status, annotator or tag</source>
        <translation>依狀態、標註者或標籤篩選</translation>
    </message>
    <message>
        <source>Filters</source>
        <translation>篩選</translation>
    </message>
    <message>
        <source>Any status</source>
        <translation>任何狀態</translation>
    </message>
    <message>
        <source>Annotator</source>
        <translation>標註者</translation>
    </message>
    <message>
        <source>Any annotator</source>
        <translation>任何標註者</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>標籤</translation>
    </message>
    <message>
        <source>Any tag</source>
        <translation>任何標籤</translation>
    </message>
    <message>
        <source>List all again</source>
        <translation>恢復顯示全部</translation>
    </message>
</context>
<context>
    <name>AnnotationFoot</name>
    <message>
        <source>Change tag…</source>
        <translation>變更標籤…</translation>
    </message>
    <message>
        <source>Change the tag of the annotation</source>
        <translation>變更這則標註的標籤</translation>
    </message>
    <message>
        <source>Accept</source>
        <translation>接受</translation>
    </message>
    <message>
        <source>Accept the annotation</source>
        <translation>接受這則標註</translation>
    </message>
    <message>
        <source>Reject</source>
        <translation>拒絕</translation>
    </message>
    <message>
        <source>Reject the annotation</source>
        <translation>拒絕這則標註</translation>
    </message>
    <message>
        <source>Proposed</source>
        <translation>建議</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>備註</translation>
    </message>
</context>
<context>
    <name>AnnotationPanel</name>
    <message>
        <source>Annotations</source>
        <translation>標註</translation>
    </message>
    <message>
        <source>Annotations of this article</source>
        <translation>本文的標註</translation>
    </message>
    <message>
        <source>Change tag…</source>
        <translation>變更標籤…</translation>
    </message>
    <message>
        <source>Accept</source>
        <translation>接受</translation>
    </message>
    <message>
        <source>Reject</source>
        <translation>拒絕</translation>
    </message>
    <message>
        <source>Number of annotations</source>
        <translation>標註數</translation>
    </message>
    <message>
        <source>No annotations yet.
Select a passage and press T.</source>
        <translation>還沒有標註。
選取一段文字，再按 T 鍵。</translation>
    </message>
    <message>
        <source>No annotation matches.</source>
        <translation>沒有符合篩選條件的標註。</translation>
    </message>
    <message>
        <source>{0} of {1}</source>
        <translation>{0} / {1}</translation>
    </message>
    <message>
        <source>Write a note</source>
        <translation>寫備註</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>移除</translation>
    </message>
</context>
<context>
    <name>Announcer</name>
    <message>
        <source>Simplified</source>
        <translation>簡體</translation>
    </message>
    <message>
        <source>Traditional</source>
        <translation>繁體</translation>
    </message>
    <message>
        <source>Nothing selected</source>
        <translation>未選取任何文字</translation>
    </message>
    <message>
        <source>{0} characters selected</source>
        <translation>已選取 {0} 個字元</translation>
    </message>
    <message>
        <source>Selected: {0}</source>
        <translation>已選取：{0}</translation>
    </message>
    <message>
        <source>Tags: {0}</source>
        <translation>標籤：{0}</translation>
    </message>
    <message>
        <source>No tag</source>
        <translation>無標籤</translation>
    </message>
</context>
<context>
    <name>ArticleCommands</name>
    <message>
        <source>Merged with the next article.</source>
        <translation>已與下一篇文章合併。</translation>
    </message>
    <message numerus="yes">
        <source>Split in two; %n annotation(s) reached over the place and are now two.</source>
        <translation>
            <numerusform>已分割為兩篇文章；%n 則標註跨越分割處，已各分為兩則。</numerusform>
        </translation>
    </message>
    <message>
        <source>Split in two.</source>
        <translation>已分割為兩篇文章。</translation>
    </message>
    <message numerus="yes">
        <source>Cleaned again; %n annotation(s) stay with their old article, which stands beside the new one.</source>
        <translation>
            <numerusform>已重新清理；%n 則標註留在舊文章中，舊文章與新文章並存。</numerusform>
        </translation>
    </message>
    <message>
        <source>Cleaned again.</source>
        <translation>已重新清理。</translation>
    </message>
</context>
<context>
    <name>ArticleMenu</name>
    <message>
        <source>&amp;Open</source>
        <translation>開啟(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Edit details…</source>
        <translation>編輯文章資訊(&amp;E)…</translation>
    </message>
    <message numerus="yes">
        <source>%n article(s)</source>
        <translation>
            <numerusform>%n 篇文章</numerusform>
        </translation>
    </message>
    <message>
        <source>Mark as un&amp;read</source>
        <translation>標示為未讀(&amp;R)</translation>
    </message>
    <message>
        <source>Mark as &amp;being read</source>
        <translation>標示為閱讀中(&amp;B)</translation>
    </message>
    <message>
        <source>Mark as &amp;done</source>
        <translation>標示為已完成(&amp;D)</translation>
    </message>
    <message>
        <source>Remo&amp;ve from the corpus</source>
        <translation>從語料庫中移除(&amp;V)</translation>
    </message>
</context>
<context>
    <name>ArticleModel</name>
    <message>
        <source>No text: not imported</source>
        <translation>沒有內文：不匯入</translation>
    </message>
    <message numerus="yes">
        <source>%n character(s)</source>
        <translation>
            <numerusform>%n 個字元</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ArticlePanel</name>
    <message>
        <source>Articles in this file</source>
        <translation>此檔案中的文章</translation>
    </message>
    <message>
        <source>The text as it will be stored</source>
        <translation>將要儲存的內文</translation>
    </message>
</context>
<context>
    <name>BackupCommands</name>
    <message>
        <source>Nothing was done since the newest backup, so none was made.</source>
        <translation>自最新備份以來沒有任何操作，因此沒有備份。</translation>
    </message>
    <message>
        <source>A backup was made and verified.</source>
        <translation>已備份並通過驗證。</translation>
    </message>
    <message>
        <source>&amp;Backups…</source>
        <translation>備份(&amp;B)…</translation>
    </message>
    <message numerus="yes">
        <source>A backup is made after %n minute(s) in which something was done.</source>
        <translation>
            <numerusform>有操作時，每 %n 分鐘備份一次。</numerusform>
        </translation>
    </message>
    <message>
        <source>Backups are not made by themselves: that is switched off in the settings.</source>
        <translation>不會自動備份：設定中已關閉自動備份。</translation>
    </message>
    <message>
        <source>Save this backup as</source>
        <translation>將此備份另存為</translation>
    </message>
    <message>
        <source>This is the corpus that is open. Choose another name.</source>
        <translation>這就是目前開啟的語料庫。請另取一個名稱。</translation>
    </message>
    <message>
        <source>The backup is in {0}.</source>
        <translation>備份儲存在 {0}。</translation>
    </message>
    <message>
        <source>Restore a backup</source>
        <translation>還原備份</translation>
    </message>
    <message>
        <source>Put the backup of {0} in the place of the corpus?</source>
        <translation>要用 {0} 的備份取代語料庫嗎？</translation>
    </message>
    <message>
        <source>The corpus as it is now is not lost: it is kept beside it, as a file of its own.</source>
        <translation>目前的語料庫不會遺失：它會作為另一個檔案儲存在旁邊。</translation>
    </message>
    <message>
        <source>&amp;Restore</source>
        <translation>還原(&amp;R)</translation>
    </message>
    <message>
        <source>The backup is being restored…</source>
        <translation>正在還原備份…</translation>
    </message>
    <message>
        <source>The backup of {0} is in place.</source>
        <translation>已還原 {0} 的備份。</translation>
    </message>
    <message>
        <source>The corpus as it was before is kept in {0}.</source>
        <translation>先前的語料庫儲存在 {0}。</translation>
    </message>
</context>
<context>
    <name>BackupModel</name>
    <message>
        <source>Made</source>
        <translation>備份時間</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>緣由</translation>
    </message>
    <message>
        <source>Articles</source>
        <translation>文章</translation>
    </message>
    <message>
        <source>Annotations</source>
        <translation>標註</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>標籤</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>大小</translation>
    </message>
    <message>
        <source>Before a new version</source>
        <translation>升級之前</translation>
    </message>
    <message>
        <source>Before a restoration</source>
        <translation>還原備份之前</translation>
    </message>
    <message>
        <source>By hand</source>
        <translation>手動備份</translation>
    </message>
    <message>
        <source>While working</source>
        <translation>工作期間</translation>
    </message>
</context>
<context>
    <name>BackupsDialog</name>
    <message>
        <source>Backups</source>
        <translation>備份</translation>
    </message>
    <message>
        <source>&amp;Restore…</source>
        <translation>還原(&amp;R)…</translation>
    </message>
    <message>
        <source>&amp;Save this backup as…</source>
        <translation>將此備份另存為(&amp;S)…</translation>
    </message>
    <message>
        <source>&amp;Back up now</source>
        <translation>立即備份(&amp;B)</translation>
    </message>
    <message>
        <source>&amp;Open the folder</source>
        <translation>開啟資料夾(&amp;O)</translation>
    </message>
    <message>
        <source>Comparing with the corpus as it is now…</source>
        <translation>正在與目前的語料庫比較…</translation>
    </message>
    <message>
        <source>Articles, annotations, tags, decisions, terms and searches are the same as now.</source>
        <translation>文章、標註、標籤、轉換選擇、自有術語和已儲存的搜尋都與現在相同。</translation>
    </message>
    <message>
        <source>Backups of this corpus</source>
        <translation>此語料庫的備份</translation>
    </message>
    <message>
        <source>There is no backup of this corpus yet.
The first one is made after a while of work.</source>
        <translation>此語料庫還沒有備份。
工作一段時間後會進行首次備份。</translation>
    </message>
    <message>
        <source>If you restore the chosen backup</source>
        <translation>如果還原所選備份</translation>
    </message>
    <message>
        <source>Choose a backup to see what would change.</source>
        <translation>選擇一個備份，即可檢視將會發生的變化。</translation>
    </message>
</context>
<context>
    <name>BackupsPage</name>
    <message>
        <source>Make &amp;backups while a corpus is worked on</source>
        <translation>使用語料庫期間自動備份(&amp;B)</translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%n 分鐘</numerusform>
        </translation>
    </message>
    <message>
        <source>How long after a change</source>
        <translation>變更後多久</translation>
    </message>
    <message>
        <source>Each is verified. Those of the last days are kept, of older ones one a day and then one a week.</source>
        <translation>每個備份都會驗證。最近幾天的備份全部保留，較早的每天保留一個，更早的每週保留一個。</translation>
    </message>
    <message>
        <source>After a &amp;change, wait</source>
        <translation>變更後等待(&amp;C)</translation>
    </message>
</context>
<context>
    <name>BatchModel</name>
    <message>
        <source>File</source>
        <translation>檔案</translation>
    </message>
    <message>
        <source>Articles</source>
        <translation>文章</translation>
    </message>
    <message>
        <source>Not looked at yet</source>
        <translation>尚未檢視</translation>
    </message>
    <message>
        <source>In corpus</source>
        <translation>已在庫中</translation>
    </message>
    <message>
        <source>An archive: the files in it are imported as they are found.</source>
        <translation>壓縮檔：其中的檔案會依自動辨識的結果匯入。</translation>
    </message>
    <message>
        <source>Not looked at yet; it is imported as it is found.</source>
        <translation>尚未檢視；會依自動辨識的結果匯入。</translation>
    </message>
    <message>
        <source>Look at it: a date is missing, or a detail is not sure.</source>
        <translation>請檢視：缺少日期，或有資訊不確定。</translation>
    </message>
    <message>
        <source>Changed by you.</source>
        <translation>您已修改。</translation>
    </message>
</context>
<context>
    <name>BlindIcons</name>
    <message>
        <source>Folder</source>
        <translation>資料夾</translation>
    </message>
</context>
<context>
    <name>BodyView</name>
    <message>
        <source>The text of the article as it will be stored</source>
        <translation>文章將要儲存的內文</translation>
    </message>
    <message>
        <source>Choose an article to see its text.</source>
        <translation>選擇一篇文章，即可檢視內文。</translation>
    </message>
</context>
<context>
    <name>Chip</name>
    <message>
        <source>Filter no longer by: {0}</source>
        <translation>取消篩選：{0}</translation>
    </message>
</context>
<context>
    <name>Chips</name>
    <message>
        <source>Filtered by</source>
        <translation>篩選條件</translation>
    </message>
    <message>
        <source>With tags</source>
        <translation>有標籤</translation>
    </message>
    <message>
        <source>Without tags</source>
        <translation>無標籤</translation>
    </message>
    <message>
        <source>Tag: {0}</source>
        <translation>標籤：{0}</translation>
    </message>
    <message>
        <source>By {0}</source>
        <translation>標註者：{0}</translation>
    </message>
    <message>
        <source>nobody in particular</source>
        <translation>未署名</translation>
    </message>
    <message>
        <source>Source: {0}</source>
        <translation>來源：{0}</translation>
    </message>
    <message>
        <source>No source</source>
        <translation>無來源</translation>
    </message>
    <message>
        <source>Title: {0}</source>
        <translation>標題：{0}</translation>
    </message>
    <message>
        <source>File: {0}</source>
        <translation>檔案：{0}</translation>
    </message>
    <message>
        <source>Text: {0}</source>
        <translation>內文：{0}</translation>
    </message>
    <message>
        <source>Imported last</source>
        <translation>最近匯入</translation>
    </message>
    <message>
        <source>Reprints</source>
        <translation>轉載</translation>
    </message>
    <message>
        <source>No date</source>
        <translation>無日期</translation>
    </message>
    <message>
        <source>From {0}</source>
        <translation>{0} 起</translation>
    </message>
    <message>
        <source>With a date</source>
        <translation>有日期</translation>
    </message>
    <message>
        <source>Until {0}</source>
        <translation>至 {0} 止</translation>
    </message>
    <message>
        <source>{0} to {1}</source>
        <translation>{0} 至 {1}</translation>
    </message>
</context>
<context>
    <name>CleaningDialog</name>
    <message>
        <source>Clean {0} again</source>
        <translation>重新清理 {0}</translation>
    </message>
    <message>
        <source>What would happen</source>
        <translation>將會發生的變化</translation>
    </message>
    <message>
        <source>Forget the plan that was made by hand</source>
        <translation>捨棄手動調整的結果</translation>
    </message>
    <message>
        <source>Clean again</source>
        <translation>重新清理</translation>
    </message>
    <message>
        <source>Choose what is kept…</source>
        <translation>選擇保留的內容…</translation>
    </message>
    <message>
        <source>Keep or drop lines, move borders, correct details, read the file in another encoding</source>
        <translation>保留或略去行、移動邊界、更正資訊、用其他編碼讀取檔案</translation>
    </message>
    <message>
        <source>What happens to articles and annotations</source>
        <translation>文章與標註的變化</translation>
    </message>
    <message>
        <source>Looking at the file again…</source>
        <translation>正在重新檢視檔案…</translation>
    </message>
    <message>
        <source>Undo what was split and merged by hand</source>
        <translation>復原手動的分割與合併</translation>
    </message>
    <message>
        <source>What was split and merged by hand stays so.</source>
        <translation>手動的分割與合併維持不變。</translation>
    </message>
    <message numerus="yes">
        <source>%n article(s) come back.</source>
        <translation>
            <numerusform>恢復 %n 篇文章。</numerusform>
        </translation>
    </message>
    <message>
        <source>The articles of this file are already as you chose.</source>
        <translation>此檔案的文章已與您的選擇一致。</translation>
    </message>
    <message>
        <source>The articles of this file are already as the program would make them.</source>
        <translation>此檔案中的文章已與程式的清理結果一致。</translation>
    </message>
    <message>
        <source>Where that is wrong, choose what is kept.</source>
        <translation>如有不當，請選擇要保留的內容。</translation>
    </message>
    <message numerus="yes">
        <source>%n annotation(s) cannot be found again. They stay with their old articles, which then stand beside the new ones: their text is in the corpus twice.</source>
        <translation>
            <numerusform>%n 則標註無法重新定位，將留在舊文章中，舊文章與新文章並存：其文字在語料庫中有兩份。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n article(s) keep their text.</source>
        <translation>
            <numerusform>%n 篇文章的內文不變。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n article(s) are made anew.</source>
        <translation>
            <numerusform>%n 篇文章會重新產生。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n annotation(s) go with their passages.</source>
        <translation>
            <numerusform>%n 則標註隨原文移到新文章。</numerusform>
        </translation>
    </message>
    <message>
        <source>What was split and merged by hand is undone: details that were given to the later part of a split go.</source>
        <translation>手動的分割與合併將會復原：分割後為後一部分填寫的文章資訊會遺失。</translation>
    </message>
</context>
<context>
    <name>CodebookFiles</name>
    <message>
        <source>Codebooks and corpora (*.csv *.qdc *.duizhao);;All files (*)</source>
        <translation>編碼簿和語料庫 (*.csv *.qdc *.duizhao);;所有檔案 (*)</translation>
    </message>
    <message>
        <source>Import a codebook</source>
        <translation>匯入編碼簿</translation>
    </message>
    <message>
        <source>There is no tag in {0}.</source>
        <translation>{0} 中沒有標籤。</translation>
    </message>
    <message>
        <source>The codebook {0} is imported.</source>
        <translation>已匯入編碼簿 {0}。</translation>
    </message>
</context>
<context>
    <name>CodebookModel</name>
    <message>
        <source>Retired</source>
        <translation>已停用</translation>
    </message>
    <message>
        <source>Tags that are no longer offered. They keep their annotations.</source>
        <translation>不再提供選用的標籤，其標註仍然保留。</translation>
    </message>
    <message numerus="yes">
        <source>%n annotation(s)</source>
        <translation>
            <numerusform>%n 則標註</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rejected, not counted</source>
        <translation>
            <numerusform>%n 則已拒絕，不計入</numerusform>
        </translation>
    </message>
    <message>
        <source>Key {0}</source>
        <translation>快速鍵 {0}</translation>
    </message>
</context>
<context>
    <name>CodebookPanel</name>
    <message>
        <source>Codebook</source>
        <translation>編碼簿</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>標籤</translation>
    </message>
    <message>
        <source>Filter by name or pinyin</source>
        <translation>依名稱或拼音篩選</translation>
    </message>
    <message>
        <source>Filter the codebook</source>
        <translation>篩選編碼簿</translation>
    </message>
    <message>
        <source>Number of tags</source>
        <translation>標籤數</translation>
    </message>
    <message>
        <source>New tag</source>
        <translation>新增標籤</translation>
    </message>
    <message>
        <source>More about tags</source>
        <translation>更多標籤操作</translation>
    </message>
    <message>
        <source>No corpus is open.</source>
        <translation>沒有開啟的語料庫。</translation>
    </message>
    <message>
        <source>No tags yet.
Press T on a selection to make one there, press + here, or import a codebook from the menu.</source>
        <translation>還沒有標籤。
選取文字後按 T 鍵可當場新增，也可以按這裡的 +，或從選單匯入編碼簿。</translation>
    </message>
    <message>
        <source>No tag passes this filter.</source>
        <translation>沒有符合篩選條件的標籤。</translation>
    </message>
</context>
<context>
    <name>CollocatesPage</name>
    <message>
        <source>The strongest collocates</source>
        <translation>最強的搭配詞</translation>
    </message>
    <message>
        <source>Collocates</source>
        <translation>搭配詞</translation>
    </message>
    <message>
        <source>A word, in either script, or any search</source>
        <translation>一個詞（簡繁皆可），或任意檢索式</translation>
    </message>
    <message>
        <source>Node</source>
        <translation>節點詞</translation>
    </message>
    <message>
        <source>Words to the left</source>
        <translation>左側詞數</translation>
    </message>
    <message>
        <source>Words to the right</source>
        <translation>右側詞數</translation>
    </message>
    <message>
        <source>Not beyond the sentence</source>
        <translation>不超出句子</translation>
    </message>
    <message>
        <source>At least so often together</source>
        <translation>最低共現次數</translation>
    </message>
    <message>
        <source>Order by</source>
        <translation>排序依據</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>跨距</translation>
    </message>
    <message>
        <source>left</source>
        <translation>左</translation>
    </message>
    <message>
        <source>right</source>
        <translation>右</translation>
    </message>
    <message>
        <source>at least</source>
        <translation>最低次數</translation>
    </message>
    <message>
        <source>Type a word to see what stands near it.</source>
        <translation>輸入一個詞，即可檢視它的搭配詞。</translation>
    </message>
</context>
<context>
    <name>ColourGrid</name>
    <message>
        <source>Other…</source>
        <translation>其他…</translation>
    </message>
    <message>
        <source>Choose another colour</source>
        <translation>選擇其他顏色</translation>
    </message>
</context>
<context>
    <name>CommandBar</name>
    <message>
        <source>What this line is</source>
        <translation>此行的類型</translation>
    </message>
    <message>
        <source>Encoding</source>
        <translation>編碼</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>自動</translation>
    </message>
    <message>
        <source>One article, as it stands</source>
        <translation>照原樣作為一篇文章</translation>
    </message>
    <message>
        <source>Import the whole file as one article, nothing dropped or joined</source>
        <translation>將整個檔案作為一篇文章匯入，不捨棄也不合併任何行</translation>
    </message>
    <message>
        <source>This line:</source>
        <translation>此行：</translation>
    </message>
    <message>
        <source>Encoding:</source>
        <translation>編碼：</translation>
    </message>
    <message>
        <source>Dropped</source>
        <translation>已捨棄</translation>
    </message>
    <message>
        <source>Automatic ({0})</source>
        <translation>自動 ({0})</translation>
    </message>
</context>
<context>
    <name>CommandLine</name>
    <message>
        <source>stopped before anything was done.</source>
        <translation>已停止，尚未做任何事。</translation>
    </message>
    <message>
        <source>{0} from {1}</source>
        <translation>從 {1}中匯入 {0}</translation>
    </message>
    <message>
        <source>{0} in {1}</source>
        <translation>{1} 中有 {0}</translation>
    </message>
    <message>
        <source>1 of these lines may be another word that is written alike in simplified script</source>
        <translation>其中 1 行可能是簡體寫法相同的另一個詞</translation>
    </message>
    <message>
        <source>{0} hits in {1} articles</source>
        <translation>{1} 篇文章中有 {0} 處命中</translation>
    </message>
    <message>
        <source>1 hit in 1 article</source>
        <translation>1 篇文章中有 1 處命中</translation>
    </message>
    <message>
        <source>{0} hits in 1 article</source>
        <translation>1 篇文章中有 {0} 處命中</translation>
    </message>
    <message>
        <source>{0} of these lines may be other words that are written alike in simplified script</source>
        <translation>其中 {0} 行可能是簡體寫法相同的其他詞</translation>
    </message>
    <message>
        <source>1 annotation</source>
        <translation>1 則標註</translation>
    </message>
    <message>
        <source>{0} annotations</source>
        <translation>{0} 則標註</translation>
    </message>
    <message>
        <source>1 tag</source>
        <translation>1 個標籤</translation>
    </message>
    <message>
        <source>{0} tags</source>
        <translation>{0} 個標籤</translation>
    </message>
    <message>
        <source>skipped: {0}</source>
        <translation>已跳過：{0}</translation>
    </message>
    <message>
        <source>reprint: {0} ({1}) is {2} ({3})</source>
        <translation>轉載：{0}（{1}）即 {2}（{3}）</translation>
    </message>
    <message>
        <source>1 file of another kind was passed over</source>
        <translation>略過 1 個其他類型的檔案</translation>
    </message>
    <message>
        <source>{0} files of other kinds were passed over</source>
        <translation>略過 {0} 個其他類型的檔案</translation>
    </message>
    <message>
        <source>passed over: {0}</source>
        <translation>略過：{0}</translation>
    </message>
    <message>
        <source>passed over: and {0} more</source>
        <translation>略過：另有 {0} 個</translation>
    </message>
    <message>
        <source>{0} files/s</source>
        <translation>每秒 {0} 個檔案</translation>
    </message>
    <message>
        <source>about {0} s left</source>
        <translation>約剩 {0} 秒</translation>
    </message>
    <message>
        <source>cutting words: {0}</source>
        <translation>正在斷詞：{0}</translation>
    </message>
    <message>
        <source>Nothing is there to count.</source>
        <translation>沒有可統計的內容。</translation>
    </message>
    <message>
        <source>Nothing occurs so often. With a lower --least there is more to see.</source>
        <translation>沒有達到最低次數的項目。調低 --least 可看到更多。</translation>
    </message>
    <message>
        <source>stopped; what was stored before is kept.</source>
        <translation>已停止；先前已儲存的內容都在。</translation>
    </message>
    <message>
        <source>a fault of the program itself ({0}). What was stored before is kept. Please report it; with {1}=1 in the environment it tells more.</source>
        <translation>程式本身有缺陷（{0}）。先前已儲存的內容都在。請回報此問題；在環境變數中設定 {1}=1 可顯示更多資訊。</translation>
    </message>
    <message>
        <source>1 article</source>
        <translation>1 篇文章</translation>
    </message>
    <message>
        <source>{0} articles</source>
        <translation>{0} 篇文章</translation>
    </message>
    <message>
        <source>1 file</source>
        <translation>1 個檔案</translation>
    </message>
    <message>
        <source>{0} files</source>
        <translation>{0} 個檔案</translation>
    </message>
</context>
<context>
    <name>Commands</name>
    <message>
        <source>print one JSON value and nothing else</source>
        <translation>只輸出一個 JSON 值</translation>
    </message>
    <message>
        <source>standard of the traditional form</source>
        <translation>繁體形式所用的標準</translation>
    </message>
    <message>
        <source>Read and tag Chinese text in both scripts side by side. Without a command: open the window.</source>
        <translation>簡繁並排閱讀中文文本並加上標籤。不帶命令時開啟視窗。</translation>
    </message>
    <message>
        <source>show program&apos;s version number and exit</source>
        <translation>顯示版本號並結束</translation>
    </message>
    <message>
        <source>verify a corpus</source>
        <translation>檢查語料庫</translation>
    </message>
    <message>
        <source>mend what is certain, after saving a copy</source>
        <translation>先儲存副本，再修復確定可以修復的內容</translation>
    </message>
    <message>
        <source>open a corpus in the window</source>
        <translation>在視窗中開啟語料庫</translation>
    </message>
    <message>
        <source>import files and folders; the corpus is made if it is not there</source>
        <translation>匯入檔案和資料夾；語料庫不存在時新建</translation>
    </message>
    <message>
        <source>read all files in this encoding</source>
        <translation>所有檔案都按此編碼讀取</translation>
    </message>
    <message>
        <source>one article per file, no splitting</source>
        <translation>每個檔案一篇文章，不拆分</translation>
    </message>
    <message>
        <source>list the articles</source>
        <translation>列出文章</translation>
    </message>
    <message>
        <source>show an article in both forms</source>
        <translation>顯示一篇文章的簡繁兩種形式</translation>
    </message>
    <message>
        <source>show a span in both forms and where it stood in the file</source>
        <translation>顯示一段文字的簡繁兩種形式，及其在檔案中的位置</translation>
    </message>
    <message>
        <source>find words (all of them), “strings in quotes” or a pattern</source>
        <translation>尋找詞語（須全部出現）、「引號中的字串」或模式</translation>
    </message>
    <message>
        <source>QUERY is a regular expression</source>
        <translation>QUERY 是正規表示式</translation>
    </message>
    <message>
        <source>do not match across scripts</source>
        <translation>不跨簡繁比對</translation>
    </message>
    <message>
        <source>lines at most (100)</source>
        <translation>最多行數（100）</translation>
    </message>
    <message>
        <source>characters each side (20)</source>
        <translation>每側的字數（20）</translation>
    </message>
    <message>
        <source>tag a span of an article</source>
        <translation>為文章中的一段文字加上標籤</translation>
    </message>
    <message>
        <source>a path such as A/B; created if new</source>
        <translation>路徑，例如 A/B；沒有時新建</translation>
    </message>
    <message>
        <source>list the annotations</source>
        <translation>列出標註</translation>
    </message>
    <message>
        <source>list the tags, or take in a codebook</source>
        <translation>列出標籤，或匯入編碼簿</translation>
    </message>
    <message>
        <source>write the annotations to a file, or the codebook (.qdc)</source>
        <translation>將標註寫入檔案，或寫出編碼簿（.qdc）</translation>
    </message>
    <message>
        <source>its ending says the format: .csv, .html, .xlsx, .jsonl, .jsonld, .qdpx or .qdc</source>
        <translation>由副檔名決定格式：.csv、.html、.xlsx、.jsonl、.jsonld、.qdpx 或 .qdc</translation>
    </message>
    <message>
        <source>leave out the byte order mark of a CSV table</source>
        <translation>CSV 表格不寫位元組順序記號</translation>
    </message>
    <message>
        <source>take in what is in other corpora or REFI-QDA projects (.qdpx)</source>
        <translation>取入其他語料庫或 REFI-QDA 專案（.qdpx）的內容</translation>
    </message>
    <message>
        <source>leave out articles that are not here</source>
        <translation>不取此處沒有的文章</translation>
    </message>
    <message>
        <source>who made the annotations there that have no name</source>
        <translation>未署名標註的標註者</translation>
    </message>
    <message>
        <source>only say what would come, and change nothing</source>
        <translation>只說明會合併什麼，不作更改</translation>
    </message>
</context>
<context>
    <name>ConcordanceModel</name>
    <message>
        <source>Ticked</source>
        <translation>已勾選</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>索引行</translation>
    </message>
    <message>
        <source>Cut as</source>
        <translation>斷詞</translation>
    </message>
    <message>
        <source>Article</source>
        <translation>文章</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>來源</translation>
    </message>
    <message>
        <source>Found because simplified script has one character where traditional script has several: {0}. This may be another word.</source>
        <translation>因一個簡體字對應多個繁體字而符合：{0}。這可能是另一個詞。</translation>
    </message>
    <message>
        <source>Not ticked</source>
        <translation>未勾選</translation>
    </message>
    <message>
        <source> · </source>
        <translation> · </translation>
    </message>
    <message>
        <source>{0} for {1}?</source>
        <translation>{0} 作 {1}？</translation>
    </message>
</context>
<context>
    <name>ConcordanceView</name>
    <message>
        <source>Hits</source>
        <translation>搜尋結果</translation>
    </message>
</context>
<context>
    <name>Copying</name>
    <message>
        <source>Select a passage first, then copy it.</source>
        <translation>請先選取一段文字，再複製。</translation>
    </message>
    <message>
        <source>Copied with its citation.</source>
        <translation>已連同出處複製。</translation>
    </message>
</context>
<context>
    <name>Corpora</name>
    <message>
        <source>New corpus</source>
        <translation>新增語料庫</translation>
    </message>
    <message>
        <source>Corpora (*.duizhao);;All files (*)</source>
        <translation>語料庫 (*.duizhao);;所有檔案 (*)</translation>
    </message>
    <message>
        <source>Open a corpus</source>
        <translation>開啟語料庫</translation>
    </message>
    <message>
        <source>None yet</source>
        <translation>尚無</translation>
    </message>
    <message>
        <source>Save a copy as</source>
        <translation>另存複本</translation>
    </message>
    <message>
        <source>Corpora (*.duizhao)</source>
        <translation>語料庫 (*.duizhao)</translation>
    </message>
    <message>
        <source>&amp;Replace it</source>
        <translation>取代(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Keep it</source>
        <translation>保留原檔案(&amp;K)</translation>
    </message>
    <message>
        <source>Replace the file?</source>
        <translation>取代檔案</translation>
    </message>
    <message>
        <source>{0} exists already. Replace it?</source>
        <translation>{0} 已經存在。要取代它嗎？</translation>
    </message>
    <message>
        <source>This is a sample corpus, to try everything on.</source>
        <translation>這是範例語料庫，可隨意試用。</translation>
    </message>
    <message>
        <source>Select a passage, press T and type a part of a tag&apos;s name. F1 lists all keys. For your own articles, make a corpus of your own and drop the files on the window.</source>
        <translation>選取一段文字，按 T 鍵，輸入標籤名稱的任意部分即可標註；按 F1 檢視所有快速鍵。要處理自己的文章，請新增語料庫，再把檔案拖曳到視窗中。</translation>
    </message>
    <message>
        <source>&amp;New corpus…</source>
        <translation>新增語料庫(&amp;N)…</translation>
    </message>
    <message>
        <source>This is the corpus that is open.</source>
        <translation>這就是目前開啟的語料庫。</translation>
    </message>
    <message>
        <source>Choose another name.</source>
        <translation>請另取一個名稱。</translation>
    </message>
    <message>
        <source>A copy is in {0}.</source>
        <translation>複本已儲存至 {0}。</translation>
    </message>
    <message>
        <source>This corpus is open to be read only.</source>
        <translation>此語料庫以唯讀方式開啟。</translation>
    </message>
    <message>
        <source>Nothing that you tag or change would be saved. To work on it, work on a copy.</source>
        <translation>在此標註或變更的內容不會儲存。要在其上工作，請使用複本。</translation>
    </message>
    <message>
        <source>&amp;Save a copy and open it…</source>
        <translation>另存複本並開啟(&amp;S)…</translation>
    </message>
</context>
<context>
    <name>Counted</name>
    <message numerus="yes">
        <source>%n article(s), {0} % of the text kept.</source>
        <translation>
            <numerusform>%n 篇文章，保留 {0}% 的文字。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) to import.</source>
        <translation>
            <numerusform>將匯入 %n 個檔案。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) of other kinds are passed over.</source>
        <translation>
            <numerusform>將略過 %n 個其他類型的檔案。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CoveragePage</name>
    <message>
        <source>Coverage</source>
        <translation>覆蓋率</translation>
    </message>
    <message>
        <source>all tags together</source>
        <translation>所有標籤合計</translation>
    </message>
</context>
<context>
    <name>DecisionList</name>
    <message>
        <source>What was done</source>
        <translation>完成情況</translation>
    </message>
    <message>
        <source>Standard of the dictionary</source>
        <translation>詞典的標準</translation>
    </message>
    <message>
        <source>&amp;Take back</source>
        <translation>取消選擇(&amp;T)</translation>
    </message>
    <message>
        <source>Decisions on conversions</source>
        <translation>轉換選擇</translation>
    </message>
    <message>
        <source>E&amp;xport…</source>
        <translation>匯出(&amp;X)…</translation>
    </message>
    <message>
        <source>&amp;Import…</source>
        <translation>匯入(&amp;I)…</translation>
    </message>
    <message>
        <source>&amp;Dictionary for</source>
        <translation>詞典標準(&amp;D)</translation>
    </message>
    <message>
        <source>Nothing was decided yet.</source>
        <translation>尚未做出任何選擇。</translation>
    </message>
    <message>
        <source>Export decisions</source>
        <translation>匯出轉換選擇</translation>
    </message>
    <message>
        <source>Dictionaries (*.txt)</source>
        <translation>詞典 (*.txt)</translation>
    </message>
    <message>
        <source>The dictionary is in {0}.</source>
        <translation>詞典儲存於 {0}。</translation>
    </message>
    <message numerus="yes">
        <source>%n decision(s) exported.</source>
        <translation>
            <numerusform>已匯出 %n 項選擇。</numerusform>
        </translation>
    </message>
    <message>
        <source>Import decisions</source>
        <translation>匯入轉換選擇</translation>
    </message>
    <message>
        <source>Dictionaries (*.txt);;All files (*)</source>
        <translation>詞典 (*.txt);;所有檔案 (*)</translation>
    </message>
    <message numerus="yes">
        <source>%n decision(s) taken in.</source>
        <translation>
            <numerusform>已匯入 %n 項選擇。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) could not be used, the first:</source>
        <translation>
            <numerusform>有 %n 行無法使用，第一行：</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Deeds</name>
    <message>
        <source>Stopped. Nothing was changed.</source>
        <translation>已停止。未做任何更動。</translation>
    </message>
    <message>
        <source>Tagging…</source>
        <translation>正在加上標籤…</translation>
    </message>
    <message>
        <source>Nothing was tagged.</source>
        <translation>沒有加上標籤。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln place(s) tagged. Ctrl+Z takes it back.</source>
        <translation>
            <numerusform>已為 %Ln 處加上標籤。按 Ctrl+Z 可復原。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln left out: the article is gone or reads otherwise now.</source>
        <translation>
            <numerusform>略過 %Ln 處：文章已移除或文字已變。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln left out: they had the tag already.</source>
        <translation>
            <numerusform>略過 %Ln 處：已有此標籤。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln line(s) copied.</source>
        <translation>
            <numerusform>已複製 %Ln 行。</numerusform>
        </translation>
    </message>
    <message>
        <source>The sentence on how it was made is copied.</source>
        <translation>已複製方法說明。</translation>
    </message>
    <message>
        <source>Export the concordance as CSV</source>
        <translation>將索引行匯出為 CSV</translation>
    </message>
    <message>
        <source>concordance.csv</source>
        <translation>索引行.csv</translation>
    </message>
    <message>
        <source>Tables (*.csv)</source>
        <translation>表格 (*.csv)</translation>
    </message>
    <message>
        <source>Exporting…</source>
        <translation>正在匯出…</translation>
    </message>
    <message numerus="yes">
        <source>%Ln line(s) exported.</source>
        <translation>
            <numerusform>已匯出 %Ln 行。</numerusform>
        </translation>
    </message>
    <message>
        <source>The table is in {0}.</source>
        <translation>表格儲存在 {0}。</translation>
    </message>
</context>
<context>
    <name>Desk</name>
    <message>
        <source>Nothing is open</source>
        <translation>沒有開啟文章</translation>
    </message>
    <message>
        <source>Choose an article in the library.</source>
        <translation>請在文庫中選擇一篇文章。</translation>
    </message>
</context>
<context>
    <name>DetailForm</name>
    <message>
        <source>No date: write 2024-03-08 or 2024-03.</source>
        <translation>不是日期：請寫成 2024-03-08 或 2024-03。</translation>
    </message>
    <message>
        <source>To all</source>
        <translation>用於全部</translation>
    </message>
    <message>
        <source>Given by you. Give it to all articles of this file</source>
        <translation>由您填寫。用於此檔案的所有文章</translation>
    </message>
    <message>
        <source>Read in line {0}; go there</source>
        <translation>讀自第 {0} 行；按一下前往</translation>
    </message>
    <message>
        <source>Not sure. Read in line {0}; go there</source>
        <translation>不確定。讀自第 {0} 行；按一下前往</translation>
    </message>
    <message>
        <source>Line {0}</source>
        <translation>第 {0} 行</translation>
    </message>
    <message>
        <source>Guessed</source>
        <translation>推測</translation>
    </message>
    <message>
        <source>Nothing in the file says it: please look whether it is right</source>
        <translation>檔案中沒有依據：請核對是否正確</translation>
    </message>
    <message>
        <source>File</source>
        <translation>檔案</translation>
    </message>
    <message>
        <source>From what the file says of itself</source>
        <translation>來自檔案自帶的資訊</translation>
    </message>
    <message>
        <source>Given</source>
        <translation>已指定</translation>
    </message>
    <message>
        <source>Given by you, or by the file as a detail</source>
        <translation>由您填寫，或由檔案明確給出</translation>
    </message>
    <message>
        <source>Not sure: please look whether it is right</source>
        <translation>不確定：請核對是否正確</translation>
    </message>
</context>
<context>
    <name>DetailsDialog</name>
    <message>
        <source>Details of the article</source>
        <translation>文章資訊</translation>
    </message>
    <message>
        <source>What is wrong</source>
        <translation>錯誤說明</translation>
    </message>
    <message>
        <source>From the file {0}</source>
        <translation>來自檔案 {0}</translation>
    </message>
    <message>
        <source>Corrected by hand</source>
        <translation>已手動更正</translation>
    </message>
    <message>
        <source>{0}; from the name of the file</source>
        <translation>{0}；來自檔案名稱</translation>
    </message>
    <message>
        <source>{0}; not in the text</source>
        <translation>{0}；內文中沒有</translation>
    </message>
    <message>
        <source>{0}; line {1}: {2}; the year from the name of the file</source>
        <translation>{0}；第 {1} 行：{2}；年份來自檔案名稱</translation>
    </message>
    <message>
        <source>{0}; line {1}: {2}</source>
        <translation>{0}；第 {1} 行：{2}</translation>
    </message>
    <message>
        <source>Certain</source>
        <translation>確定</translation>
    </message>
    <message>
        <source>Likely</source>
        <translation>很可能</translation>
    </message>
    <message>
        <source>Guessed</source>
        <translation>推測</translation>
    </message>
    <message>
        <source>Will be marked as corrected by hand</source>
        <translation>會標示為手動更正</translation>
    </message>
</context>
<context>
    <name>DoubtCommands</name>
    <message>
        <source>Conversion</source>
        <translation>轉換</translation>
    </message>
    <message>
        <source>Nothing is in doubt here</source>
        <translation>此處無存疑</translation>
    </message>
    <message>
        <source>“{0}” instead of “{1}”</source>
        <translation>用「{0}」，不用「{1}」</translation>
    </message>
    <message>
        <source>“{0}” is right</source>
        <translation>「{0}」正確</translation>
    </message>
    <message>
        <source>Take back the decision for “{0}” {1}</source>
        <translation>取消選擇「{0}」（{1}）</translation>
    </message>
</context>
<context>
    <name>DoubtList</name>
    <message>
        <source>How many doubts there are</source>
        <translation>存疑數量</translation>
    </message>
    <message>
        <source>&amp;Decide</source>
        <translation>確定選擇(&amp;D)</translation>
    </message>
    <message>
        <source>Doubts of the article</source>
        <translation>文章的存疑之處</translation>
    </message>
    <message>
        <source>What it becomes</source>
        <translation>轉換結果</translation>
    </message>
    <message>
        <source>How far the decision reaches</source>
        <translation>選擇的適用範圍</translation>
    </message>
    <message>
        <source>&amp;Becomes</source>
        <translation>轉換為(&amp;B)</translation>
    </message>
    <message>
        <source>W&amp;here</source>
        <translation>範圍(&amp;H)</translation>
    </message>
    <message>
        <source>Looking for doubts…</source>
        <translation>正在尋找存疑之處…</translation>
    </message>
    <message numerus="yes">
        <source>Looking for doubts: %n so far…</source>
        <translation>
            <numerusform>正在尋找存疑之處：目前 %n 處…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n doubt(s) in this article</source>
        <translation>
            <numerusform>本文有 %n 處存疑</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>(%n hidden)</source>
        <translation>
            <numerusform>（已隱藏 %n 處）</numerusform>
        </translation>
    </message>
    <message>
        <source>OpenCC had no choice in this article that is not decided.</source>
        <translation>本文沒有尚待選擇的 OpenCC 轉換。</translation>
    </message>
</context>
<context>
    <name>DoubtModel</name>
    <message>
        <source>Now</source>
        <translation>現為</translation>
    </message>
    <message>
        <source>Other possibilities</source>
        <translation>其他候選</translation>
    </message>
    <message>
        <source>Times</source>
        <translation>次數</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>類型</translation>
    </message>
    <message>
        <source>word</source>
        <translation>詞語</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>已轉換</translation>
    </message>
    <message>
        <source>unchanged</source>
        <translation>未轉換</translation>
    </message>
</context>
<context>
    <name>DoubtsDialog</name>
    <message>
        <source>Doubts of this article</source>
        <translation>本文存疑之處</translation>
    </message>
    <message>
        <source>Doubts</source>
        <translation>存疑</translation>
    </message>
    <message>
        <source>Decisions</source>
        <translation>選擇</translation>
    </message>
    <message>
        <source>Arrows walk, a digit takes that possibility, 0 keeps what is, Enter decides.</source>
        <translation>方向鍵移動，數字鍵選取相應候選，0 保留現有轉換，Enter 鍵確定。</translation>
    </message>
</context>
<context>
    <name>EdgeMover</name>
    <message>
        <source>There is no annotation at the caret.</source>
        <translation>游標處沒有標註。</translation>
    </message>
    <message>
        <source>The edge of the passage cannot go further.</source>
        <translation>標註的邊界無法再移動。</translation>
    </message>
</context>
<context>
    <name>Exports</name>
    <message>
        <source>Export annotations</source>
        <translation>匯出標註</translation>
    </message>
    <message>
        <source>An export is running. Wait for its end, or stop it first.</source>
        <translation>正在匯出。請等待完成，或先停止。</translation>
    </message>
    <message>
        <source>Exporting ({0} of {1})</source>
        <translation>正在匯出（{0} / {1}）</translation>
    </message>
    <message>
        <source>The export was stopped. Nothing was written.</source>
        <translation>匯出已停止，沒有寫入任何內容。</translation>
    </message>
    <message>
        <source>The file is {0}.</source>
        <translation>檔案為 {0}。</translation>
    </message>
    <message>
        <source>The table is in {0}.</source>
        <translation>表格儲存在 {0}。</translation>
    </message>
    <message numerus="yes">
        <source>The table is in {0}; it has %n row(s), one for every part.</source>
        <translation>
            <numerusform>表格儲存在 {0}，共 %n 列，不連續標註的每一段各占一列。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n annotation(s) exported.</source>
        <translation>
            <numerusform>已匯出 %n 則標註。</numerusform>
        </translation>
    </message>
    <message>
        <source>CSV table (*.csv)</source>
        <translation>CSV 表格 (*.csv)</translation>
    </message>
    <message>
        <source>REFI-QDA codebook (*.qdc)</source>
        <translation>REFI-QDA 編碼簿 (*.qdc)</translation>
    </message>
    <message>
        <source>Export the codebook</source>
        <translation>匯出編碼簿</translation>
    </message>
    <message numerus="yes">
        <source>%n tag(s) exported.</source>
        <translation>
            <numerusform>已匯出 %n 個標籤。</numerusform>
        </translation>
    </message>
    <message>
        <source>Passages by tag, to be read and printed (*.html)</source>
        <translation>依標籤彙編的標註文字，可閱讀和列印 (*.html)</translation>
    </message>
    <message>
        <source>Excel workbook (*.xlsx)</source>
        <translation>Excel 活頁簿 (*.xlsx)</translation>
    </message>
    <message>
        <source>JSON lines (*.jsonl)</source>
        <translation>JSON Lines (*.jsonl)</translation>
    </message>
    <message>
        <source>W3C Web Annotation (*.jsonld)</source>
        <translation>W3C Web Annotation (*.jsonld)</translation>
    </message>
    <message>
        <source>REFI-QDA project (*.qdpx)</source>
        <translation>REFI-QDA 專案 (*.qdpx)</translation>
    </message>
</context>
<context>
    <name>FaultDialog</name>
    <message>
        <source>Something went wrong</source>
        <translation>程式發生錯誤</translation>
    </message>
    <message>
        <source>Details of the fault</source>
        <translation>錯誤的詳細資訊</translation>
    </message>
    <message>
        <source>The program made a mistake</source>
        <translation>程式出現了錯誤</translation>
    </message>
    <message>
        <source>What you tagged, wrote and decided before is saved. The last thing you did is either wholly done or not at all; look whether it is there.</source>
        <translation>您先前的標註、備註與選擇都已儲存。最後一步操作或已全部完成，或完全沒有進行；請檢視結果是否存在。</translation>
    </message>
    <message>
        <source>You can go on. If the window does not show what you expect, open the corpus anew: that shows what is on the disk.</source>
        <translation>您可以繼續工作。如果視窗顯示的內容與預期不符，請重新開啟語料庫，即可看到磁碟上的實際內容。</translation>
    </message>
    <message>
        <source>Please report it with these details. They name places in the program and hold nothing of your texts, notes or searches.</source>
        <translation>請將這些詳細資訊回報給我們。其中只有程式中的位置，不含您的文章、備註或搜尋內容。</translation>
    </message>
    <message>
        <source>&amp;Copy the details</source>
        <translation>複製詳細資訊(&amp;C)</translation>
    </message>
    <message>
        <source>Show the &amp;log</source>
        <translation>檢視記錄檔(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Open the corpus anew</source>
        <translation>重新開啟語料庫(&amp;O)</translation>
    </message>
</context>
<context>
    <name>FigureCommands</name>
    <message>
        <source>list the hits of a query in their contexts, sorted (KWIC)</source>
        <translation>列出查詢的索引行並排序（KWIC）</translation>
    </message>
    <message>
        <source>{0}; give it again for a second order</source>
        <translation>{0}；再寫一次可指定第二排序</translation>
    </message>
    <message>
        <source>how much each side (40 characters, 10 words)</source>
        <translation>每側的長度（40 字，10 詞）</translation>
    </message>
    <message>
        <source>what --context counts (characters)</source>
        <translation>--context 的單位（characters：字，words：詞；預設為字）</translation>
    </message>
    <message>
        <source>lines at most, once they are sorted (10000)</source>
        <translation>排序後最多行數（10000）</translation>
    </message>
    <message>
        <source>neighbours are characters, not words</source>
        <translation>左右相鄰單位為字而不是詞</translation>
    </message>
    <message>
        <source>list the words, the most frequent first</source>
        <translation>列出詞表，頻率高的在前</translation>
    </message>
    <message>
        <source>list characters instead of words</source>
        <translation>列出字而不是詞</translation>
    </message>
    <message>
        <source>list runs of N words (n-grams)</source>
        <translation>列出 N 元詞串（N 個連續的詞）</translation>
    </message>
    <message>
        <source>only what occurs so often</source>
        <translation>最低頻率</translation>
    </message>
    <message>
        <source>a file with words to leave out, in either script</source>
        <translation>停用詞檔案，簡繁均可</translation>
    </message>
    <message>
        <source>also how evenly each is spread (DP, D)</source>
        <translation>同時列出離散度（DP、D）</translation>
    </message>
    <message>
        <source>list the words near the hits of a query, the surest first</source>
        <translation>列出查詢的搭配詞，最可靠的在前</translation>
    </message>
    <message>
        <source>words to the left (5)</source>
        <translation>左側詞數（5）</translation>
    </message>
    <message>
        <source>words to the right (5)</source>
        <translation>右側詞數（5）</translation>
    </message>
    <message>
        <source>not beyond the sentence</source>
        <translation>不超出句子</translation>
    </message>
    <message>
        <source>only what is near so often (2)</source>
        <translation>共現的最低頻率（2）</translation>
    </message>
    <message>
        <source>list the words that one part of the corpus uses more than another</source>
        <translation>列出語料庫的一部分比另一部分更常用的詞</translation>
    </message>
    <message>
        <source>compare characters instead of words</source>
        <translation>比較字而不是詞</translation>
    </message>
    <message>
        <source>compare runs of N words (n-grams) of two parts</source>
        <translation>比較兩部分中的 N 元詞串（N 個連續的詞）</translation>
    </message>
    <message>
        <source>only what occurs so often (3)</source>
        <translation>最低頻率（3）</translation>
    </message>
    <message>
        <source>count tags by source, month, annotator …; coverage; which stand together</source>
        <translation>按來源、月份、標註者等統計標籤；覆蓋率；共現</translation>
    </message>
    <message>
        <source>what tags are counted by (source)</source>
        <translation>按什麼統計標籤（source）</translation>
    </message>
    <message>
        <source>the share of the text that each tag covers</source>
        <translation>每個標籤覆蓋的文本比例</translation>
    </message>
    <message>
        <source>how often two tags stand together there</source>
        <translation>兩個標籤在此範圍內共現的次數</translation>
    </message>
    <message>
        <source>tags by month</source>
        <translation>按月份統計標籤</translation>
    </message>
    <message>
        <source>only annotations of this person</source>
        <translation>只計此人的標註</translation>
    </message>
    <message>
        <source>how far annotators give the same tags to the same text</source>
        <translation>標註者對同一文字所加標籤的一致程度</translation>
    </message>
    <message>
        <source>one of the two who are compared (everybody)</source>
        <translation>相比較的兩人之一（預設所有人）</translation>
    </message>
    <message>
        <source>the other one (everybody)</source>
        <translation>另一人（預設所有人）</translation>
    </message>
    <message>
        <source>what has a tag or has it not (paragraph)</source>
        <translation>以什麼為單位判斷有無標籤（預設段落）</translation>
    </message>
    <message>
        <source>all articles that are marked as done, not those that both have annotated</source>
        <translation>比較所有已完成的文章，而非雙方都標註過的文章</translation>
    </message>
    <message>
        <source>each theme counts what is tagged with the tags below it, too, a passage once</source>
        <translation>主題也計入其下級標籤的段落，每個段落只計一次</translation>
    </message>
    <message>
        <source>QUERY is a regular expression</source>
        <translation>QUERY 是正規表示式</translation>
    </message>
    <message>
        <source>the part that it is compared with, unless that is a reference</source>
        <translation>與之比較的部分；與參照檔案比較時不寫</translation>
    </message>
    <message>
        <source>compare with another corpus, which is only read, or with a list of words and their frequencies; without PART the whole corpus</source>
        <translation>與另一語料庫（唯讀）或帶次數的詞表比較；不寫 PART 則取整個語料庫</translation>
    </message>
    <message>
        <source>do not match across scripts</source>
        <translation>不跨簡繁比對</translation>
    </message>
    <message>
        <source>AI and ai are two words</source>
        <translation>AI 和 ai 算作兩個詞</translation>
    </message>
    <message>
        <source>write the table to this file</source>
        <translation>將表格寫入此檔案</translation>
    </message>
    <message>
        <source>which articles: fields as in the search (source:… date:2024.. tag:A/B), tagged:A/B or untagged:*</source>
        <translation>哪些文章：欄位與搜尋相同（source:… date:2024.. tag:A/B），或 tagged:A/B、untagged:*</translation>
    </message>
</context>
<context>
    <name>FiguresDialog</name>
    <message>
        <source>Figures</source>
        <translation>統計</translation>
    </message>
    <message>
        <source>Kinds of figures</source>
        <translation>統計類型</translation>
    </message>
</context>
<context>
    <name>FileArea</name>
    <message>
        <source>The file, line by line</source>
        <translation>逐行顯示的檔案</translation>
    </message>
    <message>
        <source>{0}: {1}</source>
        <translation>{0}：{1}</translation>
    </message>
    <message>
        <source>Article {0}, {1}</source>
        <translation>文章 {0}，{1}</translation>
    </message>
    <message>
        <source>Drag to where this article begins (Alt+Up, Alt+Down)</source>
        <translation>拖曳到這篇文章開始的位置（Alt+向上鍵、Alt+向下鍵）</translation>
    </message>
    <message>
        <source>“{0}” becomes “{1}”: {2}</source>
        <translation>「{0}」改為「{1}」：{2}</translation>
    </message>
    <message>
        <source>“{0}” is left out: {1}</source>
        <translation>「{0}」已略去：{1}</translation>
    </message>
    <message>
        <source>no text: not imported</source>
        <translation>沒有內文：不匯入</translation>
    </message>
</context>
<context>
    <name>FileList</name>
    <message>
        <source>Files of the batch</source>
        <translation>本批檔案</translation>
    </message>
</context>
<context>
    <name>FilterForm</name>
    <message>
        <source>Filters</source>
        <translation>篩選</translation>
    </message>
    <message>
        <source>State</source>
        <translation>狀態</translation>
    </message>
    <message>
        <source>Any</source>
        <translation>不限</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>標籤</translation>
    </message>
    <message>
        <source>Annotator</source>
        <translation>標註者</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>來源</translation>
    </message>
    <message>
        <source>From date</source>
        <translation>起始日期</translation>
    </message>
    <message>
        <source>from 2024</source>
        <translation>如 2024 起</translation>
    </message>
    <message>
        <source>Until date</source>
        <translation>截止日期</translation>
    </message>
    <message>
        <source>until 2024-06</source>
        <translation>至 2024-06</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>標題</translation>
    </message>
    <message>
        <source>File</source>
        <translation>檔案</translation>
    </message>
    <message>
        <source>Words in the text</source>
        <translation>內文中的文字</translation>
    </message>
    <message>
        <source>Imported last</source>
        <translation>最近匯入</translation>
    </message>
    <message>
        <source>Only reprints</source>
        <translation>僅轉載</translation>
    </message>
    <message>
        <source>C&amp;lear all</source>
        <translation>全部清除(&amp;L)</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>內文</translation>
    </message>
    <message>
        <source>Without tags</source>
        <translation>無標籤</translation>
    </message>
    <message>
        <source>With tags</source>
        <translation>有標籤</translation>
    </message>
    <message>
        <source>No source</source>
        <translation>無來源</translation>
    </message>
    <message>
        <source>Filters of the search</source>
        <translation>搜尋的篩選條件</translation>
    </message>
    <message>
        <source>any part of it, in either script</source>
        <translation>標題的任一部分，簡繁皆可</translation>
    </message>
    <message>
        <source>Section</source>
        <translation>欄目</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>標籤</translation>
    </message>
    <message>
        <source>name, pinyin or initials</source>
        <translation>名稱、拼音或首字母</translation>
    </message>
    <message>
        <source>Annotations</source>
        <translation>標註</translation>
    </message>
    <message>
        <source>With annotations</source>
        <translation>有標註</translation>
    </message>
    <message>
        <source>Without annotations</source>
        <translation>無標註</translation>
    </message>
    <message>
        <source>Stands in the search as, for example, {0}</source>
        <translation>在搜尋列中寫作，例如 {0}</translation>
    </message>
</context>
<context>
    <name>FindBar</name>
    <message>
        <source>Find in this article</source>
        <translation>在本文中尋找</translation>
    </message>
    <message>
        <source>Find in this article, in either script</source>
        <translation>在本文中尋找，簡繁皆可</translation>
    </message>
    <message>
        <source>Enter goes to the next place, Shift+Enter to the one before, Esc back to where you were.</source>
        <translation>按 Enter 到下一處，Shift+Enter 到上一處，Esc 回到原處。</translation>
    </message>
    <message>
        <source>Previous place</source>
        <translation>上一處</translation>
    </message>
    <message>
        <source>Next place</source>
        <translation>下一處</translation>
    </message>
    <message>
        <source>Close and stay here</source>
        <translation>關閉並停留在此處</translation>
    </message>
    <message>
        <source>{0} of {1}</source>
        <translation>{0} / {1}</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>找不到</translation>
    </message>
</context>
<context>
    <name>Finding</name>
    <message>
        <source>Looking…</source>
        <translation>正在尋找…</translation>
    </message>
</context>
<context>
    <name>Form</name>
    <message>
        <source>Where</source>
        <translation>範圍</translation>
    </message>
    <message>
        <source>This article</source>
        <translation>本文</translation>
    </message>
    <message>
        <source>Articles shown in the library</source>
        <translation>文庫中顯示的文章</translation>
    </message>
    <message>
        <source>The whole corpus</source>
        <translation>整個語料庫</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>狀態</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>正式標註</translation>
    </message>
    <message>
        <source>Proposed, to be looked at later</source>
        <translation>建議，留待審閱</translation>
    </message>
    <message>
        <source>&amp;Whole words only</source>
        <translation>僅限完整詞語(&amp;W)</translation>
    </message>
    <message>
        <source>This &amp;script only</source>
        <translation>區分簡繁(&amp;S)</translation>
    </message>
    <message>
        <source>Leave out places that have the tag &amp;already</source>
        <translation>略過已有此標籤之處(&amp;A)</translation>
    </message>
    <message>
        <source>Leave out places &amp;inside a passage with the tag</source>
        <translation>略過此標籤所標文字之內的(&amp;I)</translation>
    </message>
    <message>
        <source>This article: {0}</source>
        <translation>本文：{0}</translation>
    </message>
    <message>
        <source>{0} (new)</source>
        <translation>{0}（新增）</translation>
    </message>
    <message>
        <source>Choose a tag…</source>
        <translation>選擇標籤…</translation>
    </message>
    <message>
        <source>Tag: {0}</source>
        <translation>標籤：{0}</translation>
    </message>
    <message>
        <source>Choose a tag</source>
        <translation>選擇標籤</translation>
    </message>
    <message>
        <source>Terms</source>
        <translation>詞語</translation>
    </message>
    <message>
        <source>One term in each line, in either script. Paste two columns to give each term its tag.</source>
        <translation>每行一個詞語，簡繁皆可。貼上兩欄，即可為每個詞語指定標籤。</translation>
    </message>
    <message>
        <source>A&amp;dd terms</source>
        <translation>加入詞語(&amp;D)</translation>
    </message>
    <message>
        <source>From a &amp;file…</source>
        <translation>從檔案(&amp;F)…</translation>
    </message>
    <message>
        <source>The &amp;names of all tags, each for its tag</source>
        <translation>所有標籤的名稱，各歸其標籤(&amp;N)</translation>
    </message>
    <message>
        <source>The names of the tags &amp;below the chosen one</source>
        <translation>所選標籤的下層標籤名稱(&amp;B)</translation>
    </message>
    <message>
        <source>T&amp;erms</source>
        <translation>詞語(&amp;E)</translation>
    </message>
    <message>
        <source>Ta&amp;g</source>
        <translation>標籤(&amp;G)</translation>
    </message>
    <message>
        <source>Whe&amp;re</source>
        <translation>範圍(&amp;R)</translation>
    </message>
    <message>
        <source>Stat&amp;us</source>
        <translation>狀態(&amp;U)</translation>
    </message>
</context>
<context>
    <name>FoundDialog</name>
    <message>
        <source>What was found</source>
        <translation>檢查結果</translation>
    </message>
    <message>
        <source>Of the damaged corpus this could not be saved, or is not certain:</source>
        <translation>損毀的語料庫中，以下內容未能儲存或無法確定：</translation>
    </message>
    <message>
        <source>&amp;Copy this list</source>
        <translation>複製此清單(&amp;C)</translation>
    </message>
</context>
<context>
    <name>FrequencyPage</name>
    <message>
        <source>Tag counts</source>
        <translation>標籤次數</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>來源</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>月份</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>年份</translation>
    </message>
    <message>
        <source>Annotator</source>
        <translation>標註者</translation>
    </message>
    <message>
        <source>Section</source>
        <translation>欄目</translation>
    </message>
    <message>
        <source>Counted by</source>
        <translation>統計依據</translation>
    </message>
    <message>
        <source>(unknown)</source>
        <translation>（不詳）</translation>
    </message>
</context>
<context>
    <name>Gathering</name>
    <message>
        <source>Looking…</source>
        <translation>正在尋找…</translation>
    </message>
</context>
<context>
    <name>HistoryCommands</name>
    <message>
        <source>This step has no place in a text.</source>
        <translation>這一步沒有對應的文字位置。</translation>
    </message>
    <message>
        <source>The article of this step is not in the corpus now.</source>
        <translation>這一步所涉及的文章現已不在語料庫中。</translation>
    </message>
    <message>
        <source>Nothing of this step is there now; this is its place.</source>
        <translation>這一步的內容現已不存在；這是它原來的位置。</translation>
    </message>
    <message>
        <source>History</source>
        <translation>歷程記錄</translation>
    </message>
    <message numerus="yes">
        <source>Take back the last %n step(s)?</source>
        <translation>
            <numerusform>要復原最近的 %n 步嗎？</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Take back</source>
        <translation>復原這些步驟(&amp;T)</translation>
    </message>
    <message>
        <source>They stay in the history, and you can go forward to them until something else is done.</source>
        <translation>這些步驟會留在歷程記錄中；在進行其他操作之前，您可以再前進到那裡。</translation>
    </message>
    <message numerus="yes">
        <source>Make %n step(s) again?</source>
        <translation>
            <numerusform>要重做 %n 步嗎？</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Make again</source>
        <translation>重做這些步驟(&amp;M)</translation>
    </message>
    <message>
        <source>&amp;Stay here</source>
        <translation>維持現狀(&amp;S)</translation>
    </message>
    <message>
        <source>Walking through the history…</source>
        <translation>正在歷程記錄中移動…</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>未做任何更動。</translation>
    </message>
    <message>
        <source>{0} of {1} steps</source>
        <translation>第 {0} 步，共 {1} 步</translation>
    </message>
    <message>
        <source>Brought back.</source>
        <translation>已恢復。</translation>
    </message>
    <message>
        <source>Taken back.</source>
        <translation>已復原。</translation>
    </message>
    <message numerus="yes">
        <source>%n passage(s) could not be brought back.</source>
        <translation>
            <numerusform>有 %n 處標註未能恢復。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>HistoryDialog</name>
    <message>
        <source>History</source>
        <translation>歷程記錄</translation>
    </message>
    <message>
        <source>Find in quotes, tags, titles</source>
        <translation>在引文、標籤、標題中尋找</translation>
    </message>
    <message>
        <source>Find in the history</source>
        <translation>在歷程記錄中尋找</translation>
    </message>
    <message>
        <source>Steps of</source>
        <translation>操作者</translation>
    </message>
    <message>
        <source>Kind of step</source>
        <translation>步驟類型</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>全部類型</translation>
    </message>
    <message>
        <source>Passages</source>
        <translation>標註</translation>
    </message>
    <message>
        <source>Codebook</source>
        <translation>編碼簿</translation>
    </message>
    <message>
        <source>Articles</source>
        <translation>文章</translation>
    </message>
    <message>
        <source>Conversions and terms</source>
        <translation>轉換與術語</translation>
    </message>
    <message>
        <source>Steps out of order</source>
        <translation>單獨復原或恢復</translation>
    </message>
    <message>
        <source>&amp;Only the open article</source>
        <translation>僅限開啟的文章(&amp;O)</translation>
    </message>
    <message>
        <source>Steps, newest first</source>
        <translation>步驟，最新的在前</translation>
    </message>
    <message>
        <source>What was done</source>
        <translation>完成情況</translation>
    </message>
    <message>
        <source>&amp;Go back to here</source>
        <translation>退回到此處(&amp;G)</translation>
    </message>
    <message>
        <source>&amp;Take back only this</source>
        <translation>僅復原這一步(&amp;T)</translation>
    </message>
    <message>
        <source>Everybody</source>
        <translation>所有人</translation>
    </message>
    <message>
        <source>&amp;Go forward to here</source>
        <translation>前進到此處(&amp;G)</translation>
    </message>
    <message>
        <source>&amp;Bring back</source>
        <translation>恢復(&amp;B)</translation>
    </message>
    <message>
        <source>Nothing was done yet, or no step passes this filter.</source>
        <translation>還沒有任何操作，或沒有符合篩選條件的步驟。</translation>
    </message>
    <message>
        <source>Choose a step to see its passage in the text.</source>
        <translation>選擇一個步驟，即可在內文中檢視相應的文字。</translation>
    </message>
    <message>
        <source>Undone, then something else was done. A step of this kind cannot be brought back.</source>
        <translation>已復原，其後又有其他操作。這類步驟無法恢復。</translation>
    </message>
    <message>
        <source>Undone, then something else was done. It can be brought back if nothing is in its way.</source>
        <translation>已復原，其後又有其他操作。如無衝突，仍可恢復。</translation>
    </message>
    <message numerus="yes">
        <source>%n later step(s) would be taken back.</source>
        <translation>
            <numerusform>將復原其後的 %n 步。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n step(s) would be made again.</source>
        <translation>
            <numerusform>將重做 %n 步。</numerusform>
        </translation>
    </message>
    <message>
        <source>This is the last step that stands.</source>
        <translation>這是目前的最後一步。</translation>
    </message>
</context>
<context>
    <name>HistoryModel</name>
    <message>
        <source>Now</source>
        <translation>現在</translation>
    </message>
    <message>
        <source>As it was in the beginning</source>
        <translation>最初的狀態</translation>
    </message>
    <message>
        <source>undone</source>
        <translation>已復原</translation>
    </message>
    <message>
        <source>left behind</source>
        <translation>已擱置</translation>
    </message>
    <message numerus="yes">
        <source>%n article(s)</source>
        <translation>
            <numerusform>%n 篇文章</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ImportQuestions</name>
    <message>
        <source>Files that can be imported ({0});;All files (*)</source>
        <translation>可匯入的檔案 ({0});;所有檔案 (*)</translation>
    </message>
    <message>
        <source>Import files</source>
        <translation>匯入檔案</translation>
    </message>
    <message>
        <source>Import a folder</source>
        <translation>匯入資料夾</translation>
    </message>
    <message>
        <source>Import files in an encoding</source>
        <translation>以指定編碼匯入檔案</translation>
    </message>
    <message>
        <source>Encoding</source>
        <translation>編碼</translation>
    </message>
</context>
<context>
    <name>Importer</name>
    <message>
        <source>An import is running. Wait for its end, or stop it first.</source>
        <translation>正在匯入。請等它完成，或先將其停止。</translation>
    </message>
    <message>
        <source>Looking for files…</source>
        <translation>正在尋找檔案…</translation>
    </message>
    <message>
        <source>Importing {0} ({1} of {2})</source>
        <translation>正在匯入 {0}（第 {1} 個，共 {2} 個）</translation>
    </message>
    <message>
        <source>Importing {0} ({1} of {2}) · {3} files/s · about {4} left</source>
        <translation>正在匯入 {0}（第 {1} 個，共 {2} 個）· 每秒 {3} 個檔案 · 大約還需 {4}</translation>
    </message>
    <message numerus="yes">
        <source>%n second(s)</source>
        <translation>
            <numerusform>%n 秒</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%n 分鐘</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s)</source>
        <translation>
            <numerusform>%n 小時</numerusform>
        </translation>
    </message>
    <message>
        <source>Report…</source>
        <translation>報告…</translation>
    </message>
    <message>
        <source>&amp;Show them</source>
        <translation>檢視這些文章(&amp;S)</translation>
    </message>
    <message numerus="yes">
        <source>%n article(s) imported.</source>
        <translation>
            <numerusform>已匯入 %n 篇文章。</numerusform>
        </translation>
    </message>
    <message>
        <source>The import was stopped.</source>
        <translation>匯入已停止。</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) were there already.</source>
        <translation>
            <numerusform>%n 個檔案原已存在。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) failed.</source>
        <translation>
            <numerusform>%n 個檔案匯入失敗。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) could only be read in part.</source>
        <translation>
            <numerusform>%n 個檔案只讀出了一部分。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n article(s) are reprints of others.</source>
        <translation>
            <numerusform>%n 篇文章是其他文章的轉載。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) of other kinds were passed over.</source>
        <translation>
            <numerusform>略過了 %n 個其他類型的檔案。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>IntakeDialog</name>
    <message>
        <source>Import a codebook</source>
        <translation>匯入編碼簿</translation>
    </message>
    <message>
        <source>What would happen</source>
        <translation>將會發生的變化</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) of {0} cannot be taken in.</source>
        <translation>
            <numerusform>{0} 中有 %n 列無法匯入。</numerusform>
        </translation>
    </message>
    <message>
        <source>Correct the file and import it again. Nothing was taken in.</source>
        <translation>請改正該檔案後重新匯入。未匯入任何內容。</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>匯入</translation>
    </message>
    <message>
        <source>Row {0}: {1}</source>
        <translation>第 {0} 列：{1}</translation>
    </message>
    <message>
        <source>What is wrong</source>
        <translation>錯誤說明</translation>
    </message>
    <message>
        <source>Tags of the file</source>
        <translation>檔案中的標籤</translation>
    </message>
    <message>
        <source>Both tags beside each other</source>
        <translation>兩個標籤的對照</translation>
    </message>
    <message>
        <source>Selected tags:</source>
        <translation>選取的標籤：</translation>
    </message>
    <message>
        <source>Take as in the file</source>
        <translation>採用檔案中的</translation>
    </message>
    <message>
        <source>Keep both</source>
        <translation>兩者都保留</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>略過</translation>
    </message>
    <message>
        <source>:</source>
        <translation>：</translation>
    </message>
    <message numerus="yes">
        <source>%n tag(s) new.</source>
        <translation>
            <numerusform>%n 個標籤為新標籤。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n tag(s) not as here.</source>
        <translation>
            <numerusform>%n 個標籤與此處不同。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n tag(s) the same as here.</source>
        <translation>
            <numerusform>%n 個標籤與此處相同。</numerusform>
        </translation>
    </message>
    <message>
        <source>Undo takes it all back.</source>
        <translation>可一次全部復原。</translation>
    </message>
</context>
<context>
    <name>IntakeModel</name>
    <message>
        <source>Tag in the file</source>
        <translation>檔案中的標籤</translation>
    </message>
    <message>
        <source>Here</source>
        <translation>此處</translation>
    </message>
    <message>
        <source>What becomes of it</source>
        <translation>處理方式</translation>
    </message>
    <message>
        <source>New</source>
        <translation>新標籤</translation>
    </message>
    <message>
        <source>The same</source>
        <translation>相同</translation>
    </message>
    <message>
        <source>Another tag of this name</source>
        <translation>同名的另一個標籤</translation>
    </message>
    <message>
        <source>Differs: {0}</source>
        <translation>不同：{0}</translation>
    </message>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>略過</translation>
    </message>
    <message>
        <source>Keep both</source>
        <translation>兩者都保留</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>新增</translation>
    </message>
    <message>
        <source>Merge</source>
        <translation>合併</translation>
    </message>
    <message>
        <source>Bring up to date</source>
        <translation>更新</translation>
    </message>
</context>
<context>
    <name>KeyModel</name>
    <message>
        <source>Command</source>
        <translation>命令</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>選單</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>快速鍵</translation>
    </message>
    <message>
        <source>none</source>
        <translation>無</translation>
    </message>
    <message>
        <source>As delivered: {0}</source>
        <translation>預設：{0}</translation>
    </message>
</context>
<context>
    <name>KeyRecorder</name>
    <message>
        <source>New key</source>
        <translation>新快速鍵</translation>
    </message>
    <message>
        <source>Press the new key…</source>
        <translation>請按新快速鍵…</translation>
    </message>
</context>
<context>
    <name>KeyTable</name>
    <message>
        <source>Commands and their keys</source>
        <translation>命令與其快速鍵</translation>
    </message>
</context>
<context>
    <name>KeynessPage</name>
    <message>
        <source>The words that differ most</source>
        <translation>差異最大的詞</translation>
    </message>
    <message>
        <source>Keyness</source>
        <translation>關鍵性</translation>
    </message>
    <message>
        <source>First part</source>
        <translation>第一部分</translation>
    </message>
    <message>
        <source>Second part</source>
        <translation>第二部分</translation>
    </message>
    <message>
        <source>Compared with</source>
        <translation>比較對象</translation>
    </message>
    <message>
        <source>What is counted</source>
        <translation>統計單位</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>詞</translation>
    </message>
    <message>
        <source>Characters</source>
        <translation>字</translation>
    </message>
    <message>
        <source>Units in a row</source>
        <translation>N 元：幾個連續單位為一項</translation>
    </message>
    <message>
        <source>At least so often in both together</source>
        <translation>兩部分合計的最低次數</translation>
    </message>
    <message>
        <source>in a row</source>
        <translation>N 元</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>比較</translation>
    </message>
    <message>
        <source>at least</source>
        <translation>最低次數</translation>
    </message>
    <message>
        <source>Choose the corpus or the word list with which the first part is compared.</source>
        <translation>請選擇與第一部分比較的語料庫或詞表。</translation>
    </message>
    <message>
        <source>Say which articles are compared with which: source:A with source:B, or tagged:* with untagged:*.</source>
        <translation>請說明要比較哪兩部分文章：例如 source:A 與 source:B，或 tagged:* 與 untagged:*.</translation>
    </message>
    <message>
        <source>More in the reference</source>
        <translation>參照中更多</translation>
    </message>
    <message>
        <source>More in the first part</source>
        <translation>第一部分中較多</translation>
    </message>
    <message>
        <source>The reference is cut into words as this corpus is. Nothing is written into it.</source>
        <translation>正在按本語料庫的方式為參照語料庫斷詞，不會寫入參照語料庫。</translation>
    </message>
    <message>
        <source>More in the second part</source>
        <translation>第二部分中較多</translation>
    </message>
</context>
<context>
    <name>KeysDialog</name>
    <message>
        <source>Keys</source>
        <translation>快速鍵</translation>
    </message>
    <message>
        <source>A tag&apos;s own key tags the selection at once. Shift and the arrows select; a double click takes a word, a triple click a sentence. Tab changes sides; Ctrl+1 is the simplified, Ctrl+2 the traditional one.</source>
        <translation>按標籤自己的快速鍵，立即標註選取的文字。Shift 加方向鍵選取文字；連按兩下選取詞語，連按三下選取句子。Tab 切換左右兩側；Ctrl+1 到簡體一側，Ctrl+2 到繁體一側。</translation>
    </message>
    <message>
        <source>Change &amp;keys…</source>
        <translation>變更快速鍵(&amp;K)…</translation>
    </message>
    <message>
        <source>&amp;Save…</source>
        <translation>儲存(&amp;S)…</translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation>列印(&amp;P)…</translation>
    </message>
    <message>
        <source>Keys of Duizhao</source>
        <translation>Duizhao 快速鍵</translation>
    </message>
    <message>
        <source>Save the keys</source>
        <translation>儲存快速鍵表</translation>
    </message>
    <message>
        <source>duizhao-keys.pdf</source>
        <translation>Duizhao 快速鍵.pdf</translation>
    </message>
    <message>
        <source>PDF (*.pdf);;Web page (*.html)</source>
        <translation>PDF (*.pdf);;網頁 (*.html)</translation>
    </message>
    <message>
        <source>Tags of this corpus</source>
        <translation>此語料庫的標籤</translation>
    </message>
</context>
<context>
    <name>KeysPage</name>
    <message>
        <source>&amp;Take it from there</source>
        <translation>改歸此命令(&amp;T)</translation>
    </message>
    <message>
        <source>Take &amp;back</source>
        <translation>復原變更(&amp;B)</translation>
    </message>
    <message>
        <source>&amp;New key</source>
        <translation>變更(&amp;N)</translation>
    </message>
    <message>
        <source>One &amp;more key</source>
        <translation>增加(&amp;M)</translation>
    </message>
    <message>
        <source>N&amp;o key</source>
        <translation>清除(&amp;O)</translation>
    </message>
    <message>
        <source>As &amp;delivered</source>
        <translation>預設(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;All as delivered</source>
        <translation>全部預設(&amp;A)</translation>
    </message>
    <message>
        <source>Find a command or a key, in any language</source>
        <translation>尋找命令或快速鍵，任何介面語言皆可</translation>
    </message>
    <message>
        <source>Find a command or a key</source>
        <translation>尋找命令或快速鍵</translation>
    </message>
    <message>
        <source>What was done</source>
        <translation>完成情況</translation>
    </message>
    <message>
        <source>No command has this in its name, in any language, or as its key.</source>
        <translation>沒有命令的名稱（不論何種語言）或快速鍵與此相符。</translation>
    </message>
    <message>
        <source>Press the new key for “{0}”. Esc leaves it as it is.</source>
        <translation>請按「{0}」的新快速鍵。按 Esc 則維持不變。</translation>
    </message>
    <message>
        <source>{0} is its key already.</source>
        <translation>{0} 已是它的快速鍵。</translation>
    </message>
    <message>
        <source>{0} is the key of “{1}”.</source>
        <translation>{0} 是「{1}」的快速鍵。</translation>
    </message>
    <message>
        <source>{0} tags with “{1}” in this corpus. Change the key of the tag, or take another one here.</source>
        <translation>在此語料庫中，{0} 用於加上標籤「{1}」。請變更該標籤的快速鍵，或在此處改用其他快速鍵。</translation>
    </message>
    <message>
        <source>{0} moves the caret in the text. Take another key.</source>
        <translation>{0} 用於在內文中移動游標。請改用其他快速鍵。</translation>
    </message>
    <message>
        <source>{0} goes to one of the two sides of the text. Take another key.</source>
        <translation>{0} 用於移到內文的左側或右側。請改用其他快速鍵。</translation>
    </message>
    <message>
        <source>{0} opens the menu “{1}”. Take another key.</source>
        <translation>{0} 用於開啟「{1}」選單。請改用其他快速鍵。</translation>
    </message>
    <message>
        <source>{0} is needed everywhere for moving about. Take another key.</source>
        <translation>{0} 是各處移動都要用到的鍵。請改用其他快速鍵。</translation>
    </message>
    <message>
        <source>“{0}” has the key {1} now, and no longer {2}.</source>
        <translation>「{0}」的快速鍵現為 {1}，不再是 {2}。</translation>
    </message>
    <message>
        <source>“{0}” has the key {1} now.</source>
        <translation>「{0}」的快速鍵現為 {1}。</translation>
    </message>
    <message>
        <source>“{0}” has no key now.</source>
        <translation>「{0}」現在沒有快速鍵。</translation>
    </message>
    <message>
        <source>“{0}” is as it was delivered.</source>
        <translation>「{0}」已回復預設。</translation>
    </message>
    <message>
        <source>All keys are as they were delivered.</source>
        <translation>所有快速鍵已回復預設。</translation>
    </message>
    <message>
        <source>That was taken back.</source>
        <translation>已復原該變更。</translation>
    </message>
</context>
<context>
    <name>KindButtons</name>
    <message>
        <source>&amp;Words {0}</source>
        <translation>詞語(&amp;W) {0}</translation>
    </message>
    <message>
        <source>&amp;Changed characters {0}</source>
        <translation>已轉換的字(&amp;C) {0}</translation>
    </message>
    <message>
        <source>&amp;Unchanged characters {0}</source>
        <translation>未轉換的字(&amp;U) {0}</translation>
    </message>
    <message>
        <source>Words for which another one was put, or could be</source>
        <translation>已換成或可換成其他詞的詞語</translation>
    </message>
    <message>
        <source>Characters that became one of several</source>
        <translation>有多個候選、已轉換為其中之一的字</translation>
    </message>
    <message>
        <source>Characters that stay as they are, and now and then should not</source>
        <translation>維持不變、但有時應當轉換的字</translation>
    </message>
</context>
<context>
    <name>LanguageMenu</name>
    <message>
        <source>Lang&amp;uage</source>
        <translation>語言(&amp;U)</translation>
    </message>
    <message>
        <source>As the &amp;system</source>
        <translation>依照系統(&amp;S)</translation>
    </message>
</context>
<context>
    <name>Leaving</name>
    <message>
        <source>Stop the import? What was imported so far stays.</source>
        <translation>要停止匯入嗎？已經匯入的內容會保留。</translation>
    </message>
    <message>
        <source>&amp;Stop the import</source>
        <translation>停止匯入(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Go on importing</source>
        <translation>繼續匯入(&amp;G)</translation>
    </message>
    <message>
        <source>An import is running</source>
        <translation>正在匯入</translation>
    </message>
</context>
<context>
    <name>LibraryHead</name>
    <message>
        <source>Filter by title, source, date, file</source>
        <translation>依標題、來源、日期、檔案篩選</translation>
    </message>
    <message>
        <source>Filter the library</source>
        <translation>篩選文庫</translation>
    </message>
    <message>
        <source>Filter the articles</source>
        <translation>篩選文章</translation>
    </message>
    <message>
        <source>Filters</source>
        <translation>篩選</translation>
    </message>
    <message>
        <source>More filters</source>
        <translation>更多篩選條件</translation>
    </message>
    <message>
        <source>Filter by tag, state, annotator, date, source, file or text</source>
        <translation>依標籤、狀態、標註者、日期、來源、檔案或內文篩選</translation>
    </message>
    <message>
        <source>Sort by</source>
        <translation>排序方式</translation>
    </message>
    <message>
        <source>As imported</source>
        <translation>依匯入順序</translation>
    </message>
    <message>
        <source>By title</source>
        <translation>依標題</translation>
    </message>
    <message>
        <source>By date</source>
        <translation>依日期</translation>
    </message>
    <message>
        <source>By source</source>
        <translation>依來源</translation>
    </message>
    <message>
        <source>Most tagged</source>
        <translation>依標註多寡</translation>
    </message>
    <message>
        <source>Group by</source>
        <translation>分組方式</translation>
    </message>
    <message>
        <source>No groups</source>
        <translation>不分組</translation>
    </message>
    <message>
        <source>By file</source>
        <translation>依檔案</translation>
    </message>
    <message>
        <source>By month</source>
        <translation>依月份</translation>
    </message>
    <message>
        <source>Library</source>
        <translation>文庫</translation>
    </message>
    <message>
        <source>{0} of {1}</source>
        <translation>{0} / {1}</translation>
    </message>
</context>
<context>
    <name>LibraryPanel</name>
    <message>
        <source>Removed: {0}. Undo brings it back.</source>
        <translation>已移除：{0}。復原即可找回。</translation>
    </message>
    <message numerus="yes">
        <source>%n article(s) removed. Undo brings them back.</source>
        <translation>
            <numerusform>已移除 %n 篇文章。復原即可找回。</numerusform>
        </translation>
    </message>
    <message>
        <source>Library</source>
        <translation>文庫</translation>
    </message>
    <message>
        <source>This corpus is empty.
Drop files or folders here, or press Ctrl+I to import some.</source>
        <translation>這個語料庫是空的。
將檔案或資料夾拖放到這裡，或按 Ctrl+I 匯入。</translation>
    </message>
    <message>
        <source>No corpus is open.</source>
        <translation>沒有開啟的語料庫。</translation>
    </message>
    <message>
        <source>No other article of the list is without tags.</source>
        <translation>清單中沒有其他無標籤的文章。</translation>
    </message>
    <message>
        <source>This is the last article of the list.</source>
        <translation>這是清單中的最後一篇文章。</translation>
    </message>
    <message>
        <source>This is the first article of the list.</source>
        <translation>這是清單中的第一篇文章。</translation>
    </message>
    <message>
        <source>No article passes this filter.
Esc empties the line above, a press on a filter takes it off.</source>
        <translation>沒有符合篩選條件的文章。
按 Esc 可清空上方的篩選框，點某個條件可將其去掉。</translation>
    </message>
</context>
<context>
    <name>Listed</name>
    <message>
        <source>Articles</source>
        <translation>文章</translation>
    </message>
    <message>
        <source>No source</source>
        <translation>無來源</translation>
    </message>
    <message>
        <source>No date</source>
        <translation>無日期</translation>
    </message>
</context>
<context>
    <name>LooksPage</name>
    <message>
        <source>As the system</source>
        <translation>依照系統</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>淺色</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>深色</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>語言</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>配色</translation>
    </message>
    <message>
        <source>Less &amp;motion: nothing blinks, fades or slides</source>
        <translation>減少動態效果：不閃爍、不淡入淡出、不滑動(&amp;M)</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>語言(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Colours</source>
        <translation>配色(&amp;C)</translation>
    </message>
</context>
<context>
    <name>Meaning</name>
    <message numerus="yes">
        <source>%n article(s) would come back</source>
        <translation>
            <numerusform>會找回 %n 篇文章</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n article(s) would be gone</source>
        <translation>
            <numerusform>會失去 %n 篇文章</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n article(s) would be otherwise</source>
        <translation>
            <numerusform>會改變 %n 篇文章</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n annotation(s) would come back</source>
        <translation>
            <numerusform>會找回 %n 則標註</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n annotation(s) would be gone</source>
        <translation>
            <numerusform>會失去 %n 則標註</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n annotation(s) would be otherwise</source>
        <translation>
            <numerusform>會改變 %n 則標註</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n tag(s) would come back</source>
        <translation>
            <numerusform>會找回 %n 個標籤</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n tag(s) would be gone</source>
        <translation>
            <numerusform>會失去 %n 個標籤</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n tag(s) would be otherwise</source>
        <translation>
            <numerusform>會改變 %n 個標籤</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n decision(s) on conversions would come back</source>
        <translation>
            <numerusform>會找回 %n 項轉換選擇</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n decision(s) on conversions would be gone</source>
        <translation>
            <numerusform>會失去 %n 項轉換選擇</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n decision(s) on conversions would be otherwise</source>
        <translation>
            <numerusform>會改變 %n 項轉換選擇</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n own term(s) would come back</source>
        <translation>
            <numerusform>會找回 %n 則自有術語</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n own term(s) would be gone</source>
        <translation>
            <numerusform>會失去 %n 則自有術語</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n own term(s) would be otherwise</source>
        <translation>
            <numerusform>會改變 %n 則自有術語</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n kept search(es) would come back</source>
        <translation>
            <numerusform>會找回 %n 個已儲存的搜尋</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n kept search(es) would be gone</source>
        <translation>
            <numerusform>會失去 %n 個已儲存的搜尋</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n kept search(es) would be otherwise</source>
        <translation>
            <numerusform>會改變 %n 個已儲存的搜尋</numerusform>
        </translation>
    </message>
    <message>
        <source>The standards of the two forms would be otherwise</source>
        <translation>會改變簡繁兩種文本的標準</translation>
    </message>
</context>
<context>
    <name>Menus</name>
    <message>
        <source>Main tools</source>
        <translation>主工具列</translation>
    </message>
    <message>
        <source>Open &amp;recent</source>
        <translation>開啟最近使用的語料庫(&amp;R)</translation>
    </message>
</context>
<context>
    <name>MergeCommands</name>
    <message>
        <source>Corpora and REFI-QDA projects (*.duizhao *.qdpx);;All files (*)</source>
        <translation>語料庫和 REFI-QDA 專案 (*.duizhao *.qdpx);;所有檔案 (*)</translation>
    </message>
    <message>
        <source>Merge another corpus into this one</source>
        <translation>將其他語料庫合併到此語料庫</translation>
    </message>
    <message numerus="yes">
        <source>%n annotation(s) came from {0}.</source>
        <translation>
            <numerusform>從 {0} 合併了 %n 則標註。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new article(s).</source>
        <translation>
            <numerusform>新文章 %n 篇。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new term(s).</source>
        <translation>
            <numerusform>%n 個新術語。</numerusform>
        </translation>
    </message>
    <message>
        <source>Undo takes all of it back.</source>
        <translation>復原即可全部還原。</translation>
    </message>
</context>
<context>
    <name>MergeDialog</name>
    <message>
        <source>Merge tags</source>
        <translation>合併標籤</translation>
    </message>
    <message>
        <source>Merge “{0}” into which tag?</source>
        <translation>要將「{0}」併入哪個標籤？</translation>
    </message>
    <message>
        <source>Merge</source>
        <translation>合併</translation>
    </message>
    <message>
        <source>Choose a tag to see what would happen.</source>
        <translation>選擇一個標籤，即可檢視將會發生的變化。</translation>
    </message>
    <message>
        <source>Merge another corpus into this one</source>
        <translation>將其他語料庫合併到此語料庫</translation>
    </message>
    <message>
        <source>From {0}</source>
        <translation>來自 {0}</translation>
    </message>
    <message>
        <source>What would happen</source>
        <translation>將會發生什麼</translation>
    </message>
    <message>
        <source>Take in &amp;articles that are not here</source>
        <translation>同時取入此處沒有的文章(&amp;A)</translation>
    </message>
    <message>
        <source>A&amp;nnotator of those that say none:</source>
        <translation>未署名標註的標註者(&amp;N)：</translation>
    </message>
    <message>
        <source>&amp;Merge</source>
        <translation>合併(&amp;M)</translation>
    </message>
    <message>
        <source>&amp;Copy this list</source>
        <translation>複製此清單(&amp;C)</translation>
    </message>
    <message>
        <source>Looking at what is there…</source>
        <translation>正在查看對方的內容……</translation>
    </message>
    <message>
        <source>Merging…</source>
        <translation>正在合併……</translation>
    </message>
    <message>
        <source>{0} of {1}</source>
        <translation>{0} / {1}</translation>
    </message>
    <message>
        <source>Stopped: it is not known what would come.</source>
        <translation>已停止：不知道會合併什麼。</translation>
    </message>
    <message>
        <source>Stopped: nothing was changed.</source>
        <translation>已停止：沒有任何更改。</translation>
    </message>
</context>
<context>
    <name>MoveDialog</name>
    <message>
        <source>Move annotations</source>
        <translation>移動標註</translation>
    </message>
    <message>
        <source>Give annotations of “{0}” which other tag?</source>
        <translation>要將「{0}」的標註改到哪個標籤？</translation>
    </message>
    <message>
        <source>Move</source>
        <translation>移動</translation>
    </message>
    <message>
        <source>Annotations of this tag</source>
        <translation>此標籤的標註</translation>
    </message>
    <message>
        <source>All annotations</source>
        <translation>所有標註</translation>
    </message>
    <message>
        <source>Choose a tag to see what would happen.</source>
        <translation>選擇一個標籤，即可檢視將會發生的變化。</translation>
    </message>
    <message>
        <source>Tick at least one annotation.</source>
        <translation>請至少勾選一則標註。</translation>
    </message>
</context>
<context>
    <name>NoteEditor</name>
    <message>
        <source>Note on the annotation</source>
        <translation>標註的備註</translation>
    </message>
    <message>
        <source>Write a note. Ctrl+Enter keeps it.</source>
        <translation>寫一則備註，按 Ctrl+Enter 儲存。</translation>
    </message>
    <message>
        <source>Choose an annotation to write a note on it.</source>
        <translation>選擇一則標註，即可寫備註。</translation>
    </message>
</context>
<context>
    <name>NoticeBar</name>
    <message>
        <source>Close the notice</source>
        <translation>關閉通知</translation>
    </message>
</context>
<context>
    <name>OccurrenceCommands</name>
    <message numerus="yes">
        <source>%Ln proposal(s) made. At one, Ctrl+Enter accepts and Ctrl+Backspace rejects.</source>
        <translation>
            <numerusform>已提出 %Ln 則建議。在建議處按 Ctrl+Enter 接受，按 Ctrl+Backspace 拒絕。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln place(s) tagged. Ctrl+Z takes it back.</source>
        <translation>
            <numerusform>已為 %Ln 處加上標籤。按 Ctrl+Z 可復原。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln left out: the article is gone or reads otherwise now.</source>
        <translation>
            <numerusform>略過 %Ln 處：文章已移除或文字已變。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln left out: tagged meanwhile.</source>
        <translation>
            <numerusform>略過 %Ln 處：其間已加上標籤。</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was tagged.</source>
        <translation>沒有加上標籤。</translation>
    </message>
</context>
<context>
    <name>OccurrencesDialog</name>
    <message>
        <source>Tag all occurrences</source>
        <translation>為所有出現之處加上標籤</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>關閉</translation>
    </message>
    <message>
        <source>Type a term, or select one in the text before you open this.</source>
        <translation>請輸入詞語；也可先在內文中選取詞語，再開啟本視窗。</translation>
    </message>
    <message>
        <source>Tagging…</source>
        <translation>正在加上標籤…</translation>
    </message>
    <message>
        <source>Stopped. Nothing was tagged.</source>
        <translation>已停止。沒有加上標籤。</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Tag %Ln place(s)</source>
        <translation>
            <numerusform>為 %Ln 處加上標籤(&amp;T)</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose a tag first.</source>
        <translation>請先選擇標籤。</translation>
    </message>
    <message>
        <source>Ctrl+Enter</source>
        <translation>Ctrl+Enter</translation>
    </message>
    <message>
        <source>Choose a tag… (name, pinyin or initials)</source>
        <translation>選擇標籤…（名稱、拼音或首字母）</translation>
    </message>
    <message>
        <source>Enter chooses · Shift+Enter makes a new tag</source>
        <translation>Enter 選定 · Shift+Enter 新增標籤</translation>
    </message>
    <message>
        <source>Lists of terms (*.txt *.csv *.tsv)</source>
        <translation>詞語清單 (*.txt *.csv *.tsv)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>所有檔案 (*)</translation>
    </message>
    <message>
        <source>Load a list of terms</source>
        <translation>載入詞語清單</translation>
    </message>
</context>
<context>
    <name>OriginalArea</name>
    <message>
        <source>the reason is not known</source>
        <translation>原因不明</translation>
    </message>
    <message>
        <source>In no article: {0}</source>
        <translation>不屬於任何文章：{0}</translation>
    </message>
    <message>
        <source>In this article</source>
        <translation>在本文中</translation>
    </message>
    <message>
        <source>In the article “{0}”</source>
        <translation>在文章「{0}」中</translation>
    </message>
</context>
<context>
    <name>OriginalDialog</name>
    <message>
        <source>Original of “{0}”</source>
        <translation>「{0}」的原始檔案</translation>
    </message>
    <message>
        <source>The file as it came</source>
        <translation>原始檔案</translation>
    </message>
    <message>
        <source>Reading the file…</source>
        <translation>正在讀取檔案…</translation>
    </message>
    <message>
        <source>What the line is</source>
        <translation>此行的歸屬</translation>
    </message>
    <message>
        <source>The program reads this file otherwise now; where the article stands in it is not known.</source>
        <translation>程式現在對此檔案的讀法已有不同，無法確定文章在其中的位置。</translation>
    </message>
</context>
<context>
    <name>OutcomeModel</name>
    <message>
        <source>Not found again: stays with the old article</source>
        <translation>未再找到：留在舊文章中</translation>
    </message>
    <message>
        <source>Old article stays beside the new one</source>
        <translation>舊文章與新文章並存</translation>
    </message>
    <message>
        <source>Article comes back</source>
        <translation>文章恢復</translation>
    </message>
    <message>
        <source>Old article goes</source>
        <translation>舊文章移除</translation>
    </message>
    <message>
        <source>Details are read anew</source>
        <translation>重新讀取文章資訊</translation>
    </message>
    <message>
        <source>New article</source>
        <translation>新文章</translation>
    </message>
    <message>
        <source>Stays out, as you removed it</source>
        <translation>不收入（您已移除）</translation>
    </message>
    <message>
        <source>Passage reads otherwise now</source>
        <translation>標註處的文字有變化</translation>
    </message>
    <message>
        <source>Passage found by its words</source>
        <translation>依文字找到標註處</translation>
    </message>
    <message>
        <source>Passage stays in its place</source>
        <translation>標註處位置不變</translation>
    </message>
    <message>
        <source>What happens</source>
        <translation>變化</translation>
    </message>
    <message>
        <source>Article or passage</source>
        <translation>文章或標註的文字</translation>
    </message>
    <message>
        <source>In the article</source>
        <translation>所在文章</translation>
    </message>
</context>
<context>
    <name>OwnTerms</name>
    <message>
        <source>Select a word first, then add it as a term.</source>
        <translation>請先選取一個詞，再加入為術語。</translation>
    </message>
    <message>
        <source>“{0}” is a word from now on.</source>
        <translation>今後「{0}」視為一個詞。</translation>
    </message>
</context>
<context>
    <name>Page</name>
    <message>
        <source>Which articles</source>
        <translation>哪些文章</translation>
    </message>
    <message>
        <source>Cutting the articles into words</source>
        <translation>將文章斷詞</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>Articles</source>
        <translation>文章</translation>
    </message>
    <message>
        <source>Case matters</source>
        <translation>區分大小寫</translation>
    </message>
    <message>
        <source>AI and ai are two words</source>
        <translation>AI 與 ai 算兩個詞</translation>
    </message>
    <message>
        <source>Nothing occurs so often. Lower the number at “at least” to see more.</source>
        <translation>沒有達到最低次數的項目。調低「最低次數」可看到更多。</translation>
    </message>
    <message>
        <source>&amp;Concordance</source>
        <translation>索引行(&amp;C)</translation>
    </message>
    <message>
        <source>C&amp;ollocates</source>
        <translation>搭配詞(&amp;O)</translation>
    </message>
    <message>
        <source>Co&amp;py the word</source>
        <translation>複製該詞(&amp;P)</translation>
    </message>
    <message>
        <source>Working…</source>
        <translation>正在統計…</translation>
    </message>
    <message>
        <source>What is shown is still the figure from before.</source>
        <translation>下面顯示的仍是先前的結果。</translation>
    </message>
    <message>
        <source>This figure could not be made: the program made a mistake. Nothing in the corpus was changed. The window of the text has the details.</source>
        <translation>這項統計沒能做出來：程式出了錯。語料庫沒有任何更動。詳情見正文視窗。</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>繼續</translation>
    </message>
    <message>
        <source>Nothing is there to count.</source>
        <translation>沒有可統計的內容。</translation>
    </message>
    <message>
        <source>The chart has no room for {0} more; they are in the table.</source>
        <translation>圖表中還有 {0} 則放不下，請見表格。</translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation>已停止。</translation>
    </message>
    <message>
        <source>The articles are cut into words. This is needed once.</source>
        <translation>正在將文章斷詞，只需進行一次。</translation>
    </message>
</context>
<context>
    <name>PageArea</name>
    <message>
        <source>{0} more</source>
        <translation>另有 {0} 個</translation>
    </message>
    <message>
        <source>The bytes of the file fit no character here.</source>
        <translation>此處檔案的位元組無法解碼為任何字元。</translation>
    </message>
    <message>
        <source>A character was destroyed here by a converter.</source>
        <translation>此處有一個字元被轉換程式損壞。</translation>
    </message>
</context>
<context>
    <name>PaletteDelegate</name>
    <message>
        <source>Shift+Enter</source>
        <translation>Shift+Enter</translation>
    </message>
</context>
<context>
    <name>PaletteList</name>
    <message>
        <source>Tags that match</source>
        <translation>符合的標籤</translation>
    </message>
</context>
<context>
    <name>PaletteModel</name>
    <message>
        <source>Create “{0}”</source>
        <translation>新增「{0}」</translation>
    </message>
</context>
<context>
    <name>ParallelView</name>
    <message>
        <source>Article in both scripts</source>
        <translation>文章的簡繁對照</translation>
    </message>
    <message>
        <source>Arrow keys move, Shift selects, Tab goes from the simplified to the traditional form.</source>
        <translation>方向鍵移動游標，按住 Shift 選取文字，Tab 在簡體與繁體之間切換。</translation>
    </message>
</context>
<context>
    <name>PartLine</name>
    <message>
        <source>the whole corpus</source>
        <translation>整個語料庫</translation>
    </message>
    <message>
        <source>Fields parted by spaces, for example: source:A date:2024-01..2024-06 section:B tag:C/D annotated:no.</source>
        <translation>各欄位以空格分隔，例如：source:晚報 date:2024-01..2024-06 section:要聞 tag:主題/子主題 annotated:no。</translation>
    </message>
    <message>
        <source>{0} {1}</source>
        <translation>{0}{1}</translation>
    </message>
    <message>
        <source>tagged:A/B is only the passages with that tag, untagged:* only what has no tag.</source>
        <translation>tagged:A/B 表示只取帶有該標籤的文字，untagged:* 表示只取沒有標籤的文字。</translation>
    </message>
</context>
<context>
    <name>PassageDeeds</name>
    <message numerus="yes">
        <source>The tag of %n annotation(s) was changed.</source>
        <translation>
            <numerusform>已變更 %n 則標註的標籤。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n stay(s): the same passage, or a part of it, has that tag already.</source>
        <translation>
            <numerusform>%n 條保持不變：同一段文字或其中一部分已有此標籤。</numerusform>
        </translation>
    </message>
    <message>
        <source>They have that tag already.</source>
        <translation>它們已經有這個標籤。</translation>
    </message>
    <message numerus="yes">
        <source>%n annotation(s) accepted.</source>
        <translation>
            <numerusform>已接受 %n 則標註。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n annotation(s) rejected.</source>
        <translation>
            <numerusform>已拒絕 %n 則標註。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n annotation(s) removed. Ctrl+Z brings them back.</source>
        <translation>
            <numerusform>已移除 %n 則標註。按 Ctrl+Z 可復原。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PassageFoot</name>
    <message>
        <source>Change &amp;tag…</source>
        <translation>變更標籤(&amp;T)…</translation>
    </message>
    <message>
        <source>&amp;Accept</source>
        <translation>接受(&amp;A)</translation>
    </message>
    <message>
        <source>Re&amp;ject</source>
        <translation>拒絕(&amp;J)</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>匯出(&amp;E)…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>關閉</translation>
    </message>
</context>
<context>
    <name>PassageForm</name>
    <message>
        <source>Words in passage, note, tag or title</source>
        <translation>文字、備註、標籤或標題中的詞語</translation>
    </message>
    <message>
        <source>Find in the passages</source>
        <translation>在標註文字中尋找</translation>
    </message>
    <message>
        <source>Any tag</source>
        <translation>任意標籤</translation>
    </message>
    <message>
        <source>and what is &amp;below it</source>
        <translation>含下層標籤(&amp;B)</translation>
    </message>
    <message>
        <source>Of which articles</source>
        <translation>限定文章</translation>
    </message>
    <message>
        <source>Annotator</source>
        <translation>標註者</translation>
    </message>
    <message>
        <source>Any annotator</source>
        <translation>任意標註者</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>狀態</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>排序</translation>
    </message>
    <message>
        <source>Script</source>
        <translation>字形</translation>
    </message>
    <message>
        <source>List all passages</source>
        <translation>列出全部標註文字</translation>
    </message>
    <message>
        <source>Tag: {0}</source>
        <translation>標籤：{0}</translation>
    </message>
    <message>
        <source>All but rejected</source>
        <translation>已拒絕的除外</translation>
    </message>
    <message>
        <source>Any status</source>
        <translation>任意狀態</translation>
    </message>
    <message>
        <source>By tag</source>
        <translation>依標籤</translation>
    </message>
    <message>
        <source>By article</source>
        <translation>依文章</translation>
    </message>
    <message>
        <source>By date</source>
        <translation>依日期</translation>
    </message>
    <message>
        <source>By source</source>
        <translation>依來源</translation>
    </message>
    <message>
        <source>By annotator</source>
        <translation>依標註者</translation>
    </message>
    <message>
        <source>Changed last</source>
        <translation>最近變更在前</translation>
    </message>
    <message>
        <source>Longest first</source>
        <translation>最長的在前</translation>
    </message>
    <message>
        <source>Both scripts</source>
        <translation>簡繁對照</translation>
    </message>
    <message>
        <source>As written</source>
        <translation>依原文</translation>
    </message>
    <message>
        <source>Simplified</source>
        <translation>簡體</translation>
    </message>
    <message>
        <source>Traditional</source>
        <translation>繁體</translation>
    </message>
    <message>
        <source>A&amp;rticles</source>
        <translation>文章(&amp;R)</translation>
    </message>
    <message>
        <source>Only the passages to which a figure has led.</source>
        <translation>只列出統計圖表所指的標註文字。</translation>
    </message>
</context>
<context>
    <name>PassageMenu</name>
    <message>
        <source>Write a note</source>
        <translation>寫備註</translation>
    </message>
    <message>
        <source>Change tag…</source>
        <translation>變更標籤…</translation>
    </message>
    <message>
        <source>Accept</source>
        <translation>接受</translation>
    </message>
    <message>
        <source>Ctrl+Enter</source>
        <translation>Ctrl+Enter</translation>
    </message>
    <message>
        <source>Reject</source>
        <translation>拒絕</translation>
    </message>
    <message>
        <source>Ctrl+Backspace</source>
        <translation>Ctrl+Backspace</translation>
    </message>
    <message>
        <source>Copy with citation</source>
        <translation>複製並附出處</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>移除</translation>
    </message>
    <message>
        <source>Del</source>
        <translation>Del</translation>
    </message>
</context>
<context>
    <name>PassageModel</name>
    <message>
        <source>Passage</source>
        <translation>文字</translation>
    </message>
    <message>
        <source>Article</source>
        <translation>文章</translation>
    </message>
    <message>
        <source>Annotator</source>
        <translation>標註者</translation>
    </message>
</context>
<context>
    <name>PassagesDialog</name>
    <message>
        <source>Passages</source>
        <translation>標註的文字</translation>
    </message>
    <message numerus="yes">
        <source>%Ln passage(s) copied with citation.</source>
        <translation>
            <numerusform>已複製 %Ln 段文字及出處。</numerusform>
        </translation>
    </message>
    <message>
        <source>Enter chooses</source>
        <translation>Enter 選擇</translation>
    </message>
    <message>
        <source>Enter chooses · Shift+Enter makes a new tag</source>
        <translation>Enter 選擇 · Shift+Enter 新增標籤</translation>
    </message>
    <message>
        <source>Choose a tag… (name, pinyin or initials)</source>
        <translation>選擇標籤…（名稱、拼音或首字母）</translation>
    </message>
    <message numerus="yes">
        <source>%Ln passage(s)</source>
        <translation>
            <numerusform>%Ln 段標註文字</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %Ln article(s)</source>
        <translation>
            <numerusform>（%Ln 篇文章）</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{0}, %Ln selected</source>
        <translation>
            <numerusform>{0}，已選 %Ln 段</numerusform>
        </translation>
    </message>
    <message>
        <source>No passage matches.</source>
        <translation>沒有符合條件的標註文字。</translation>
    </message>
    <message>
        <source>Nothing is tagged yet. Select a passage in the text and press T.</source>
        <translation>還沒有標註。請在正文中選取一段文字，再按 T 鍵。</translation>
    </message>
</context>
<context>
    <name>PinModel</name>
    <message>
        <source>In the text</source>
        <translation>原文</translation>
    </message>
    <message>
        <source>Becomes</source>
        <translation>轉換為</translation>
    </message>
    <message>
        <source>Standard</source>
        <translation>標準</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>範圍</translation>
    </message>
    <message>
        <source>In the whole corpus</source>
        <translation>整個語料庫中</translation>
    </message>
    <message>
        <source>Lost: the text is no longer in “{0}”</source>
        <translation>已失效：《{0}》中已無此文字</translation>
    </message>
    <message>
        <source>In “{0}”</source>
        <translation>《{0}》中</translation>
    </message>
    <message>
        <source>At one place in “{0}”</source>
        <translation>《{0}》中的一處</translation>
    </message>
</context>
<context>
    <name>PlaceTold</name>
    <message>
        <source>{0} (read only)</source>
        <translation>{0}（唯讀）</translation>
    </message>
    <message numerus="yes">
        <source>%n character(s)</source>
        <translation>
            <numerusform>%n 個字元</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n annotation(s)</source>
        <translation>
            <numerusform>%n 則標註</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n selected</source>
        <translation>
            <numerusform>已選取 %n 個字元</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PlacesModel</name>
    <message>
        <source>Doubtful: perhaps another word that is written alike in simplified script</source>
        <translation>存疑：可能是簡體寫法相同的另一個詞</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>上文</translation>
    </message>
    <message>
        <source>Match</source>
        <translation>符合處</translation>
    </message>
    <message>
        <source>After</source>
        <translation>下文</translation>
    </message>
    <message>
        <source>Doubtful</source>
        <translation>存疑</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>標籤</translation>
    </message>
    <message>
        <source>Article</source>
        <translation>文章</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Perhaps another word: only the simplified character is the same.</source>
        <translation>可能是另一個詞：只有簡體字相同。</translation>
    </message>
</context>
<context>
    <name>PlacesPage</name>
    <message>
        <source>Places in articles</source>
        <translation>文中位置</translation>
    </message>
    <message>
        <source>tags; or type a search to see where its hits stand</source>
        <translation>標籤；輸入檢索式，則顯示符合處的位置</translation>
    </message>
    <message>
        <source>Places of</source>
        <translation>顯示位置</translation>
    </message>
</context>
<context>
    <name>Preview</name>
    <message>
        <source>What was found</source>
        <translation>尋找結果</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>正在尋找…</translation>
    </message>
    <message>
        <source>The first {0} places are listed. The others are ticked and unticked with their article, with their term, or all at once.</source>
        <translation>僅列出前 {0} 處。其餘各處可依文章、依詞語或一次全部勾選或取消勾選。</translation>
    </message>
    <message>
        <source>{0} of {1} articles</source>
        <translation>第 {0} 篇，共 {1} 篇文章</translation>
    </message>
    <message numerus="yes">
        <source>Looking: %Ln place(s) so far…</source>
        <translation>
            <numerusform>正在尋找：目前 %Ln 處…</numerusform>
        </translation>
    </message>
    <message>
        <source>These terms are nowhere here.</source>
        <translation>此範圍內沒有這些詞語。</translation>
    </message>
    <message numerus="yes">
        <source>All places have the tag already (%Ln left out).</source>
        <translation>
            <numerusform>各處都已有此標籤（略過 %Ln 處）。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln place(s)</source>
        <translation>
            <numerusform>%Ln 處</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %Ln article(s)</source>
        <translation>
            <numerusform>%Ln 篇文章</numerusform>
        </translation>
    </message>
    <message>
        <source>{places} {articles}</source>
        <translation>{articles}中有 {places}</translation>
    </message>
    <message numerus="yes">
        <source>%Ln ticked</source>
        <translation>
            <numerusform>已勾選 %Ln 處</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln doubtful</source>
        <translation>
            <numerusform>存疑 %Ln 處</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln left out that have the tag already</source>
        <translation>
            <numerusform>略過已有標籤的 %Ln 處</numerusform>
        </translation>
    </message>
    <message>
        <source>Places</source>
        <translation>出現之處</translation>
    </message>
    <message>
        <source>Tic&amp;ks</source>
        <translation>勾選(&amp;K)</translation>
    </message>
    <message>
        <source>Tick &amp;all</source>
        <translation>全部勾選(&amp;A)</translation>
    </message>
    <message>
        <source>Tick &amp;none</source>
        <translation>全部不勾選(&amp;N)</translation>
    </message>
    <message>
        <source>Tick this a&amp;rticle</source>
        <translation>勾選這篇文章中的(&amp;R)</translation>
    </message>
    <message>
        <source>Untick this ar&amp;ticle</source>
        <translation>取消勾選這篇文章中的(&amp;T)</translation>
    </message>
    <message>
        <source>Tick this t&amp;erm</source>
        <translation>勾選這個詞語的(&amp;E)</translation>
    </message>
    <message>
        <source>Untick this ter&amp;m</source>
        <translation>取消勾選這個詞語的(&amp;M)</translation>
    </message>
    <message>
        <source>Tick the &amp;doubtful ones</source>
        <translation>勾選存疑的(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Untick the doubtful ones</source>
        <translation>取消勾選存疑的(&amp;U)</translation>
    </message>
</context>
<context>
    <name>PreviewDialog</name>
    <message>
        <source>Import with preview</source>
        <translation>預覽後匯入</translation>
    </message>
    <message>
        <source>Looking for files…</source>
        <translation>正在尋找檔案…</translation>
    </message>
    <message>
        <source>Apply to the other files…</source>
        <translation>套用到其他檔案…</translation>
    </message>
    <message>
        <source>Make the same choices for the other files of the batch</source>
        <translation>對本批其他檔案做同樣的選擇</translation>
    </message>
    <message>
        <source>Correct its articles…</source>
        <translation>更正其文章…</translation>
    </message>
    <message>
        <source>Choose again what of the stored file is kept, and as what</source>
        <translation>重新選擇已存檔案中保留的內容及其用途</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>匯入</translation>
    </message>
    <message>
        <source>There is no file here</source>
        <translation>這裡沒有檔案</translation>
    </message>
    <message>
        <source>Choose other files to import.</source>
        <translation>請選擇其他檔案匯入。</translation>
    </message>
    <message>
        <source>{0} is in the corpus already</source>
        <translation>{0} 已在語料庫中</translation>
    </message>
    <message>
        <source>It is not imported again. What was made of it can be changed.</source>
        <translation>不會再次匯入。由它產生的文章可以更改。</translation>
    </message>
    <message>
        <source>{0} is an archive</source>
        <translation>{0} 是壓縮檔</translation>
    </message>
    <message>
        <source>The files in it are imported as they are found. Unpack it to look at them first.</source>
        <translation>其中的檔案會依自動辨識的結果匯入。若要先行檢視，請將其解壓縮。</translation>
    </message>
    <message>
        <source>Reading {0}…</source>
        <translation>正在讀取 {0}…</translation>
    </message>
    <message>
        <source>One article, as it stands.</source>
        <translation>照原樣作為一篇文章。</translation>
    </message>
    <message>
        <source>Reading the file in another encoding takes back what you changed in it.</source>
        <translation>改用其他編碼讀取，會捨棄您對此檔案的修改。</translation>
    </message>
    <message>
        <source>Read again</source>
        <translation>重新讀取</translation>
    </message>
    <message>
        <source>Leave as it is</source>
        <translation>維持不變</translation>
    </message>
    <message>
        <source>What you changed in this file fits this file alone. Lines that you drop or keep, borders at lines that begin alike, a source, section, author or date, and an encoding can be applied to others.</source>
        <translation>您在此檔案中的更改只適用於此檔案。略去或保留的行、開頭相同的行上的邊界、來源、欄目、作者或日期以及編碼可以套用到其他檔案。</translation>
    </message>
    <message>
        <source>Close without importing</source>
        <translation>關閉且不匯入</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>繼續編輯</translation>
    </message>
    <message>
        <source>Nothing to apply</source>
        <translation>沒有可套用的選擇</translation>
    </message>
    <message>
        <source>Close the preview? Nothing is imported, and what you changed is lost.</source>
        <translation>要關閉預覽嗎？不會匯入任何內容，您所做的修改也會遺失。</translation>
    </message>
</context>
<context>
    <name>ProgressBar</name>
    <message>
        <source>Progress</source>
        <translation>進度</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
</context>
<context>
    <name>ProgressDialog</name>
    <message>
        <source>Progress</source>
        <translation>進度</translation>
    </message>
    <message>
        <source>States</source>
        <translation>狀態</translation>
    </message>
    <message>
        <source>Months</source>
        <translation>月份</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>來源</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>標籤</translation>
    </message>
    <message>
        <source>Annotators</source>
        <translation>標註者</translation>
    </message>
    <message>
        <source>Choose a line to see its articles in the library.</source>
        <translation>選擇一列，即可在文庫中檢視相應的文章。</translation>
    </message>
    <message>
        <source>Copy as &amp;CSV</source>
        <translation>複製為 CSV(&amp;C)</translation>
    </message>
    <message>
        <source>Copy as &amp;text</source>
        <translation>複製為文字(&amp;T)</translation>
    </message>
    <message>
        <source>{0} of {1} articles done</source>
        <translation>已完成 {0} / {1} 篇文章</translation>
    </message>
    <message>
        <source>{0} being read</source>
        <translation>閱讀中 {0} 篇</translation>
    </message>
    <message>
        <source>{0} unread</source>
        <translation>未讀 {0} 篇</translation>
    </message>
    <message>
        <source>{0} without tags</source>
        <translation>無標籤 {0} 篇</translation>
    </message>
</context>
<context>
    <name>ProgressLine</name>
    <message>
        <source>Show the progress in numbers</source>
        <translation>以數字顯示進度</translation>
    </message>
    <message>
        <source>{0} of {1} done</source>
        <translation>已完成 {0} / {1}</translation>
    </message>
</context>
<context>
    <name>QFileDialog</name>
    <message>
        <source>&amp;Look in:</source>
        <translation>查詢範圍(&amp;L)：</translation>
    </message>
    <message>
        <source>Files of &amp;type:</source>
        <translation>檔案類型(&amp;T)：</translation>
    </message>
</context>
<context>
    <name>QueryLine</name>
    <message>
        <source>Search the corpus in either script</source>
        <translation>搜尋語料庫，簡體繁體皆可</translation>
    </message>
    <message>
        <source>Search for</source>
        <translation>搜尋內容</translation>
    </message>
    <message>
        <source>All words must be in the article. A string in double quotes is taken literally.</source>
        <translation>文章須包含所有詞語。雙引號中的內容會照原樣尋找。</translation>
    </message>
    <message>
        <source>This script only</source>
        <translation>區分簡繁</translation>
    </message>
    <message>
        <source>Find only what is written in the script in which you type</source>
        <translation>僅尋找與輸入文字同為簡體或同為繁體的內容</translation>
    </message>
    <message>
        <source>Regular expression</source>
        <translation>正規表示式</translation>
    </message>
    <message>
        <source>Take the whole line as a regular expression</source>
        <translation>將整行當作正規表示式</translation>
    </message>
    <message>
        <source>Filters of the search</source>
        <translation>搜尋的篩選條件</translation>
    </message>
    <message>
        <source>Search only in some articles: by title, source, date, tag, annotator</source>
        <translation>僅在部分文章中搜尋：依標題、來源、日期、標籤、標註者</translation>
    </message>
    <message>
        <source>How to search</source>
        <translation>搜尋方法</translation>
    </message>
    <message>
        <source>Close the search</source>
        <translation>關閉搜尋</translation>
    </message>
    <message>
        <source>Close the search (Esc)</source>
        <translation>關閉搜尋 (Esc)</translation>
    </message>
    <message>
        <source>Filters</source>
        <translation>篩選</translation>
    </message>
    <message>
        <source>{0} ({1})</source>
        <translation>{0} ({1})</translation>
    </message>
</context>
<context>
    <name>QuerySentence</name>
    <message>
        <source>Passages that fit the regular expression {0}</source>
        <translation>符合正規表示式 {0} 的文字</translation>
    </message>
    <message>
        <source>Articles with {0}</source>
        <translation>包含 {0} 的文章</translation>
    </message>
    <message>
        <source>in the script in which it is typed</source>
        <translation>區分簡繁</translation>
    </message>
    <message>
        <source>{0}; {1}</source>
        <translation>{0}；{1}</translation>
    </message>
    <message>
        <source>{0}.</source>
        <translation>{0}。</translation>
    </message>
    <message>
        <source>something like {0}</source>
        <translation>形如 {0} 的文字</translation>
    </message>
    <message>
        <source>{0} and {1}</source>
        <translation>{0} 與 {1}</translation>
    </message>
    <message>
        <source>either {0} or {1}</source>
        <translation>（{0} 或 {1}）</translation>
    </message>
    <message>
        <source>{0} or {1}</source>
        <translation>{0} 或 {1}</translation>
    </message>
    <message>
        <source>{0}, but not {1}</source>
        <translation>{0} 但不含 {1}</translation>
    </message>
    <message numerus="yes">
        <source>{0} and {1} with at most %n character(s) between them</source>
        <translation>
            <numerusform>相隔不超過 %n 個字元的 {0} 與 {1}</numerusform>
        </translation>
    </message>
    <message>
        <source>({0})</source>
        <translation>（{0}）</translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>另外 %n 個</numerusform>
        </translation>
    </message>
    <message>
        <source>{0}, {1}</source>
        <translation>{0}、{1}</translation>
    </message>
    <message>
        <source>“{0}”</source>
        <translation>「{0}」</translation>
    </message>
    <message>
        <source>not {0}</source>
        <translation>除去{0}</translation>
    </message>
    <message>
        <source>title contains {0}</source>
        <translation>標題含 {0}</translation>
    </message>
    <message>
        <source>source contains {0}</source>
        <translation>來源含 {0}</translation>
    </message>
    <message>
        <source>section contains {0}</source>
        <translation>欄目含 {0}</translation>
    </message>
    <message>
        <source>author contains {0}</source>
        <translation>作者含 {0}</translation>
    </message>
    <message>
        <source>document number contains {0}</source>
        <translation>文號含 {0}</translation>
    </message>
    <message>
        <source>tagged {0}</source>
        <translation>標籤為 {0}</translation>
    </message>
    <message>
        <source>annotated by {0}</source>
        <translation>標註者為 {0}</translation>
    </message>
    <message>
        <source>with annotations</source>
        <translation>有標註</translation>
    </message>
    <message>
        <source>without annotations</source>
        <translation>無標註</translation>
    </message>
    <message>
        <source>dated {0}</source>
        <translation>日期為 {0}</translation>
    </message>
    <message>
        <source>from {0}</source>
        <translation>日期自 {0} 起</translation>
    </message>
    <message>
        <source>{0} to {1}</source>
        <translation>日期自 {0} 至 {1}</translation>
    </message>
    <message>
        <source>until {0}</source>
        <translation>日期至 {0} 止</translation>
    </message>
    <message>
        <source>No date is both from {0} and until {1}.</source>
        <translation>沒有既在 {0} 之後又在 {1} 之前的日期。</translation>
    </message>
    <message>
        <source>“{0}” in small letters is a word like others; {1} joins words.</source>
        <translation>小寫的「{0}」會當作一般詞語尋找；連接詞語請用 {1}。</translation>
    </message>
    <message>
        <source>“{0}” is looked for as it stands; a field has a plain colon: {1}</source>
        <translation>「{0}」會照原樣尋找；欄位須用半形冒號：{1}</translation>
    </message>
    <message>
        <source>Only straight quotes (&quot;) hold a string together; others are looked for.</source>
        <translation>只有直引號 (&quot;) 能將文字連成整體；其他引號會當作字元尋找。</translation>
    </message>
    <message>
        <source>Only plain brackets ( ) group; wide ones are looked for.</source>
        <translation>只有半形括號 ( ) 可用於分組；全形括號會當作字元尋找。</translation>
    </message>
    <message>
        <source>“{0}” is looked for as it stands, because a bracket lacks its other half.</source>
        <translation>「{0}」會照原樣尋找，因為括號沒有成對。</translation>
    </message>
    <message>
        <source>“{0}” is looked for as a word, because nothing stands before it.</source>
        <translation>「{0}」會當作詞語尋找，因為它前面沒有內容。</translation>
    </message>
    <message>
        <source>“{0}” is looked for as a word, because nothing stands after it.</source>
        <translation>「{0}」會當作詞語尋找，因為它後面沒有內容。</translation>
    </message>
    <message>
        <source>“{0}” is looked for as a word, because it does not stand between two words.</source>
        <translation>「{0}」會當作詞語尋找，因為它不在兩個詞語之間。</translation>
    </message>
    <message>
        <source>“{0}” is looked for as a word: after NEAR/ stands a number up to 9999, as in NEAR/5.</source>
        <translation>「{0}」當作普通詞檢索：NEAR/ 後應為不超過 9999 的數字，如 NEAR/5。</translation>
    </message>
    <message>
        <source>“{0}” is no date: write 2024, 2024-05, or 2024-01..2024-06.</source>
        <translation>「{0}」不是日期：請寫成 2024、2024-05 或 2024-01..2024-06 的形式。</translation>
    </message>
    <message>
        <source>“{0}” is looked for as it stands: here one says yes or no.</source>
        <translation>「{0}」會照原樣尋找：此處應填 yes 或 no。</translation>
    </message>
    <message>
        <source>“{0}” is looked for as it stands, because nothing follows the colon.</source>
        <translation>「{0}」會照原樣尋找，因為冒號後面沒有內容。</translation>
    </message>
    <message>
        <source>“{0}” is looked for as it stands: a field does not stand in brackets.</source>
        <translation>「{0}」照原樣檢索：欄位不能放在括號裡。</translation>
    </message>
    <message>
        <source>“{0}” joins the words beside it; a field holds for the whole search.</source>
        <translation>「{0}」連接的是它兩邊的詞；欄位對整個檢索都有效。</translation>
    </message>
    <message>
        <source>“{0}” is looked for as it stands; here one writes {1}.</source>
        <translation>「{0}」會照原樣尋找；這裡要寫成 {1}。</translation>
    </message>
    <message>
        <source>“{0}” is looked for as it stands, because no field is called “{1}”.</source>
        <translation>「{0}」依原樣尋找，因為沒有名為「{1}」的欄位。</translation>
    </message>
    <message>
        <source>“{0}” alone is looked for as it stands; beside other characters it is a wildcard.</source>
        <translation>單獨的「{0}」依原樣尋找；與其他字元連寫時才是萬用字元。</translation>
    </message>
    <message>
        <source>No tag is called “{0}”.</source>
        <translation>沒有名為「{0}」的標籤。</translation>
    </message>
    <message>
        <source>Nobody called “{0}” has annotated anything.</source>
        <translation>沒有名為「{0}」的人做過標註。</translation>
    </message>
    <message>
        <source>All annotations of “{0}” were rejected, and those count for nothing.</source>
        <translation>「{0}」的標註已全部遭拒絕，遭拒絕的標註不計入。</translation>
    </message>
</context>
<context>
    <name>ReadingPage</name>
    <message>
        <source>How it looks</source>
        <translation>顯示效果</translation>
    </message>
    <message>
        <source>As in Taiwan</source>
        <translation>台灣字形</translation>
    </message>
    <message>
        <source>As in Hong Kong</source>
        <translation>香港字形</translation>
    </message>
    <message>
        <source>Type &amp;size</source>
        <translation>字級(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Zoom (%)</source>
        <translation>縮放 (%)(&amp;Z)</translation>
    </message>
    <message>
        <source>&amp;Line spacing</source>
        <translation>行距(&amp;L)</translation>
    </message>
    <message>
        <source>Characters in a line at &amp;most</source>
        <translation>每行最多字數(&amp;M)</translation>
    </message>
    <message>
        <source>Space &amp;between paragraphs</source>
        <translation>段落間距(&amp;B)</translation>
    </message>
    <message>
        <source>&amp;Forms</source>
        <translation>版面(&amp;F)</translation>
    </message>
    <message>
        <source>Sim&amp;plified face</source>
        <translation>簡體字型(&amp;P)</translation>
    </message>
    <message>
        <source>Tra&amp;ditional face</source>
        <translation>繁體字型(&amp;D)</translation>
    </message>
    <message>
        <source>Shapes of &amp;traditional characters</source>
        <translation>繁體字形(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Indent first lines by two characters</source>
        <translation>段落首行縮排兩字(&amp;I)</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>自動</translation>
    </message>
</context>
<context>
    <name>Recovery</name>
    <message>
        <source>&amp;Save what can be read</source>
        <translation>儲存可讀取的內容(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Go back to the backup of {0}</source>
        <translation>還原到 {0} 的備份(&amp;G)</translation>
    </message>
    <message>
        <source>It was left as it is, and whatever you choose, it is kept.</source>
        <translation>檔案未作任何更動；無論選擇哪種辦法，原檔案都會保留。</translation>
    </message>
    <message>
        <source>What can be read of {0} is being saved…</source>
        <translation>正在儲存 {0} 中可讀取的內容…</translation>
    </message>
    <message>
        <source>{0} is mended.</source>
        <translation>{0} 已修復。</translation>
    </message>
    <message>
        <source>What could be read of {0} is in {1}, which is open now.</source>
        <translation>{0} 中可讀取的內容已存入 {1}，現已開啟該檔案。</translation>
    </message>
    <message>
        <source>Look through what was found before you go on.</source>
        <translation>繼續之前，請先檢視檢查結果。</translation>
    </message>
    <message>
        <source>&amp;What was found…</source>
        <translation>檢查結果(&amp;W)…</translation>
    </message>
    <message>
        <source>The backup is put in the place of {0}…</source>
        <translation>正在用備份取代 {0}…</translation>
    </message>
    <message>
        <source>The backup of {0} is in place.</source>
        <translation>已還原 {0} 的備份。</translation>
    </message>
    <message>
        <source>The damaged file is kept in {0}.</source>
        <translation>損毀的檔案保留在 {0}。</translation>
    </message>
</context>
<context>
    <name>ReportDialog</name>
    <message>
        <source>Import report</source>
        <translation>匯入報告</translation>
    </message>
    <message>
        <source>What became of each file</source>
        <translation>各檔案的處理結果</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>複製</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>儲存…</translation>
    </message>
    <message>
        <source>Save the report</source>
        <translation>儲存報告</translation>
    </message>
</context>
<context>
    <name>ReportModel</name>
    <message>
        <source>Failed</source>
        <translation>失敗</translation>
    </message>
    <message>
        <source>Skipped</source>
        <translation>已略過</translation>
    </message>
    <message>
        <source>Incomplete</source>
        <translation>不完整</translation>
    </message>
    <message>
        <source>Passed over</source>
        <translation>已略過</translation>
    </message>
    <message>
        <source>In folders, only files of known kinds are read.</source>
        <translation>資料夾中只讀取已知類型的檔案。</translation>
    </message>
    <message>
        <source>Reprint</source>
        <translation>轉載</translation>
    </message>
    <message>
        <source>“{0}” has the same text as “{1}” in {2}.</source>
        <translation>「{0}」與 {2} 中的「{1}」內文相同。</translation>
    </message>
    <message>
        <source>Imported</source>
        <translation>已匯入</translation>
    </message>
    <message numerus="yes">
        <source>%n article(s).</source>
        <translation>
            <numerusform>%n 篇文章。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n article(s), read as {0}.</source>
        <translation>
            <numerusform>%n 篇文章，以 {0} 編碼讀取。</numerusform>
        </translation>
    </message>
    <message>
        <source>State</source>
        <translation>狀態</translation>
    </message>
    <message>
        <source>File</source>
        <translation>檔案</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>詳細資料</translation>
    </message>
</context>
<context>
    <name>Rescue</name>
    <message>
        <source>{0} is saved again, with everything that you did.</source>
        <translation>已重新儲存 {0}，您所做的一切都在其中。</translation>
    </message>
    <message>
        <source>What you did is kept in {0}.</source>
        <translation>您所做的內容儲存在 {0} 中。</translation>
    </message>
    <message>
        <source>What you did is kept in {0}. The other file is open now.</source>
        <translation>您所做的內容儲存在 {0} 中。現在開啟的是另一個檔案。</translation>
    </message>
    <message>
        <source>%n change(s) that waited could not be saved.</source>
        <translation>有 %n 項等待儲存的變更未能儲存。</translation>
    </message>
    <message>
        <source>{0} could not be saved in its place when the program was ended.</source>
        <translation>程式被結束時，{0} 無法在原處儲存。</translation>
    </message>
    <message>
        <source>&amp;Open it</source>
        <translation>開啟(&amp;O)</translation>
    </message>
    <message>
        <source>A dialog was open when the program was ended.</source>
        <translation>程式結束時有一個對話框開啟著。</translation>
    </message>
    <message>
        <source>What you had typed in it is kept in {0}.</source>
        <translation>您在其中輸入的內容保存在 {0}。</translation>
    </message>
    <message>
        <source>&amp;Copy the text</source>
        <translation>複製文字(&amp;C)</translation>
    </message>
    <message>
        <source>It could not be read any more: its backup of {1}, with what had waited to be saved, is kept in {0}.</source>
        <translation>它已無法讀取：{1} 的備份連同當時等待儲存的內容儲存在 {0}。</translation>
    </message>
    <message>
        <source>It is kept in {0}.</source>
        <translation>它儲存在 {0}。</translation>
    </message>
    <message>
        <source>It is kept in {0}, with all that you did.</source>
        <translation>它連同您所做的全部內容儲存在 {0}。</translation>
    </message>
</context>
<context>
    <name>Results</name>
    <message>
        <source>Table</source>
        <translation>表格</translation>
    </message>
    <message>
        <source>How it was made</source>
        <translation>方法說明</translation>
    </message>
    <message>
        <source>What to know before reading it</source>
        <translation>閱讀前須知</translation>
    </message>
    <message>
        <source>Chart</source>
        <translation>圖表</translation>
    </message>
    <message>
        <source>Chart and table</source>
        <translation>圖表與表格</translation>
    </message>
    <message>
        <source>Copy &amp;method</source>
        <translation>複製方法說明(&amp;M)</translation>
    </message>
    <message>
        <source>&amp;Copy table</source>
        <translation>複製表格(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Save table…</source>
        <translation>儲存表格(&amp;S)…</translation>
    </message>
    <message>
        <source>Copy c&amp;hart</source>
        <translation>複製圖表(&amp;H)</translation>
    </message>
    <message>
        <source>Save ch&amp;art…</source>
        <translation>儲存圖表(&amp;A)…</translation>
    </message>
    <message>
        <source>The sentence on how it was made is copied.</source>
        <translation>已複製方法說明。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) copied.</source>
        <translation>
            <numerusform>已複製 %Ln 列。</numerusform>
        </translation>
    </message>
    <message>
        <source>The chart is copied.</source>
        <translation>已複製圖表。</translation>
    </message>
    <message>
        <source>Save the table</source>
        <translation>儲存表格</translation>
    </message>
    <message>
        <source>Save the chart</source>
        <translation>儲存圖表</translation>
    </message>
    <message>
        <source>Saved in {0}.</source>
        <translation>已儲存至 {0}。</translation>
    </message>
</context>
<context>
    <name>RuleModel</name>
    <message>
        <source>Read as {0} where that fits</source>
        <translation>在適用時以 {0} 編碼讀取</translation>
    </message>
    <message>
        <source>Each file is one article, as it stands</source>
        <translation>每個檔案照原樣作為一篇文章</translation>
    </message>
    <message>
        <source>{0}: “{1}”, where a file gives none</source>
        <translation>{0}：檔案未給出時填「{1}」</translation>
    </message>
    <message>
        <source>{0}: “{1}” in all articles, also where a file says otherwise</source>
        <translation>{0}：所有文章均為「{1}」，即使檔案另有說明</translation>
    </message>
    <message>
        <source>An article begins with each heading of level {0}</source>
        <translation>每個 {0} 級小標題處開始一篇文章</translation>
    </message>
    <message>
        <source>No article begins with a heading of level {0}</source>
        <translation>{0} 級小標題處不開始新文章</translation>
    </message>
    <message>
        <source>No article begins with the line “{0}”</source>
        <translation>「{0}」這一行處不開始新文章</translation>
    </message>
    <message>
        <source>No article begins with a line like “{0}…”</source>
        <translation>類似「{0}…」的行處不開始新文章</translation>
    </message>
    <message>
        <source>An article begins with the line “{0}”</source>
        <translation>「{0}」這一行處開始一篇文章</translation>
    </message>
    <message>
        <source>An article begins with each line like “{0}…”</source>
        <translation>每個類似「{0}…」的行處開始一篇文章</translation>
    </message>
    <message>
        <source>What begins with “{0}” is not an article</source>
        <translation>以「{0}」開始的內容不是文章</translation>
    </message>
    <message>
        <source>Keep the line “{0}”</source>
        <translation>保留「{0}」這一行</translation>
    </message>
    <message>
        <source>Keep lines that begin with “{0}”</source>
        <translation>保留以「{0}」開頭的行</translation>
    </message>
    <message>
        <source>Drop the line “{0}”</source>
        <translation>捨棄「{0}」這一行</translation>
    </message>
    <message>
        <source>Drop lines that begin with “{0}”</source>
        <translation>捨棄以「{0}」開頭的行</translation>
    </message>
</context>
<context>
    <name>RulesDialog</name>
    <message>
        <source>Apply to the other files</source>
        <translation>套用到其他檔案</translation>
    </message>
    <message>
        <source>What to apply</source>
        <translation>要套用的選擇</translation>
    </message>
    <message numerus="yes">
        <source>These choices also fit the %n other file(s) of the batch:</source>
        <translation>
            <numerusform>以下選擇也適用於本批其他 %n 個檔案：</numerusform>
        </translation>
    </message>
    <message>
        <source>Files that you changed by hand stay as they are. Numbers in a line make no difference.</source>
        <translation>您手動修改過的檔案維持不變。行中的數字不做區分。</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>套用</translation>
    </message>
</context>
<context>
    <name>SavedButton</name>
    <message>
        <source>Kept searches</source>
        <translation>已儲存的搜尋</translation>
    </message>
    <message>
        <source>Keep this search, or choose one that was kept</source>
        <translation>儲存這次搜尋，或選擇已儲存的搜尋</translation>
    </message>
    <message>
        <source>&amp;Keep this search…</source>
        <translation>儲存這次搜尋(&amp;K)…</translation>
    </message>
    <message>
        <source>No search is kept yet</source>
        <translation>還沒有儲存的搜尋</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>移除(&amp;R)</translation>
    </message>
</context>
<context>
    <name>SavedForm</name>
    <message>
        <source>Keep this search</source>
        <translation>儲存這次搜尋</translation>
    </message>
    <message>
        <source>Name of the search</source>
        <translation>搜尋的名稱</translation>
    </message>
    <message>
        <source>&amp;Keep</source>
        <translation>儲存(&amp;K)</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名稱</translation>
    </message>
    <message>
        <source>A search of that name is kept: {0}</source>
        <translation>已有同名的搜尋：{0}</translation>
    </message>
    <message>
        <source>Another window or program kept a search of that name meanwhile: {0}</source>
        <translation>另一個視窗或程式在此期間儲存了同名的搜尋：{0}</translation>
    </message>
    <message>
        <source>This search is kept under that name.</source>
        <translation>這次搜尋已用這個名稱儲存。</translation>
    </message>
    <message>
        <source>&amp;Replace</source>
        <translation>取代(&amp;R)</translation>
    </message>
</context>
<context>
    <name>SearchHelp</name>
    <message>
        <source>How to search</source>
        <translation>搜尋方法</translation>
    </message>
    <message>
        <source>Try it</source>
        <translation>試試看</translation>
    </message>
    <message>
        <source>Try {0}</source>
        <translation>試試看 {0}</translation>
    </message>
    <message>
        <source>In the list, Up and Down show the passage, Enter goes on in the text, Space ticks, Ctrl+C copies. F3 and Shift+F3 walk along the lines from everywhere.</source>
        <translation>在清單中，上下方向鍵顯示相應文字，Enter 移到內文，空白鍵勾選，Ctrl+C 複製。在任何位置都可按 F3 與 Shift+F3 逐行移動。</translation>
    </message>
    <message>
        <source>All words must be in the article, in either script.</source>
        <translation>文章須包含所有詞語，簡繁皆可。</translation>
    </message>
    <message>
        <source>A string in straight double quotes is taken as it stands.</source>
        <translation>半形雙引號中的內容會照原樣尋找。</translation>
    </message>
    <message>
        <source>AND, OR and brackets, in capitals.</source>
        <translation>AND、OR（須大寫）與括號。</translation>
    </message>
    <message>
        <source>NOT leaves out articles that have the word after it.</source>
        <translation>NOT 排除包含其後詞語的文章。</translation>
    </message>
    <message>
        <source>NEAR/5: with at most 5 characters between them, in either order; NEAR alone means 10.</source>
        <translation>NEAR/5：相隔不超過 5 個字元，先後不限；只寫 NEAR 表示 10 個字元。</translation>
    </message>
    <message>
        <source>* stands for up to 30 characters within a sentence.</source>
        <translation>* 代表同一句內至多 30 個字元。</translation>
    </message>
    <message>
        <source>? stands for one character.</source>
        <translation>? 代表一個字元。</translation>
    </message>
    <message>
        <source>A field looks into a detail: title, section, author or number. All fields have Chinese names, too.</source>
        <translation>欄位用於尋找文章資訊：title、section、author 或 number；欄位名都可寫成中文，如「標題:」「欄目:」「作者:」「文號:」。</translation>
    </message>
    <message>
        <source>Articles of a source; part of its name is enough.</source>
        <translation>某一來源的文章；寫出名稱的一部分即可。</translation>
    </message>
    <message>
        <source>From one day, month or year to another; either end can be left out.</source>
        <translation>從某日、某月或某年到另一日期；起訖可省略其一。</translation>
    </message>
    <message>
        <source>Articles with a tag or one below it. Paths with spaces go in quotes.</source>
        <translation>帶有某標籤或其下層標籤的文章。含空格的路徑請加引號。</translation>
    </message>
    <message>
        <source>Articles without annotations; yes for those with some. annotator:name is by whom.</source>
        <translation>沒有標註的文章；yes 則為有標註的文章。annotator:名字 指定標註者。</translation>
    </message>
    <message>
        <source>With “Regular expression”, the whole line is one; it is given up after 2 seconds on one article.</source>
        <translation>勾選「正規表示式」時，整行即為一個正規表示式；在一篇文章上超過 2 秒便放棄。</translation>
    </message>
</context>
<context>
    <name>SearchPanel</name>
    <message>
        <source>There are no hits. Search the corpus first.</source>
        <translation>沒有命中。請先搜尋語料庫。</translation>
    </message>
    <message>
        <source>This is the last hit.</source>
        <translation>這是最後一處命中。</translation>
    </message>
    <message>
        <source>This is the first hit.</source>
        <translation>這是第一處命中。</translation>
    </message>
    <message>
        <source>Sorting…</source>
        <translation>正在排序…</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>正在搜尋…</translation>
    </message>
    <message>
        <source>Type what to look for. The button “?” shows what the search understands.</source>
        <translation>請輸入要搜尋的內容。「?」按鈕說明搜尋支援的寫法。</translation>
    </message>
    <message numerus="yes">
        <source>The search holds %Ln character(s); the rest was left out.</source>
        <translation>
            <numerusform>搜尋內容最多 %Ln 個字元，其餘已略去。</numerusform>
        </translation>
    </message>
    <message>
        <source>Search</source>
        <translation>搜尋</translation>
    </message>
</context>
<context>
    <name>SecondSide</name>
    <message>
        <source>Compared with a part or with a reference</source>
        <translation>與一個部分或與參照檔案比較</translation>
    </message>
    <message>
        <source>A part of this corpus</source>
        <translation>本語料庫的一部分</translation>
    </message>
    <message>
        <source>A reference list or corpus…</source>
        <translation>參照詞表或語料庫…</translation>
    </message>
    <message>
        <source>A reference is another corpus, which is only read, or a list of words with their frequencies (CSV, TSV, text).</source>
        <translation>參照可以是另一語料庫（唯讀），也可以是帶次數的詞表（CSV、TSV、純文字）。</translation>
    </message>
    <message>
        <source>no file chosen</source>
        <translation>未選擇檔案</translation>
    </message>
    <message>
        <source>File of the reference</source>
        <translation>參照檔案</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>選擇…</translation>
    </message>
    <message>
        <source>Corpora and word lists (*.duizhao *.csv *.tsv *.txt);;All files (*)</source>
        <translation>語料庫和詞表 (*.duizhao *.csv *.tsv *.txt);;所有檔案 (*)</translation>
    </message>
    <message>
        <source>Choose a reference corpus or word list</source>
        <translation>選擇參照語料庫或詞表</translation>
    </message>
</context>
<context>
    <name>SettingsCommands</name>
    <message>
        <source>The language changes when Duizhao is started the next time.</source>
        <translation>下次啟動 Duizhao 時會使用所選的語言。</translation>
    </message>
</context>
<context>
    <name>SettingsDialog</name>
    <message>
        <source>Settings</source>
        <translation>設定</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>閱讀</translation>
    </message>
    <message>
        <source>Tagging and citing</source>
        <translation>標註與引用</translation>
    </message>
    <message>
        <source>Language and colours</source>
        <translation>語言與配色</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>備份</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>快速鍵</translation>
    </message>
    <message>
        <source>&amp;Restore defaults</source>
        <translation>回復預設設定(&amp;R)</translation>
    </message>
    <message>
        <source>Pages of the settings</source>
        <translation>設定分類</translation>
    </message>
</context>
<context>
    <name>Shared</name>
    <message>
        <source>Open elsewhere</source>
        <translation>已在別處開啟</translation>
    </message>
    <message>
        <source>{0} is open on the computer “{1}”, by {2}, since {3}.</source>
        <translation>{0} 正在電腦「{1}」上由 {2} 使用，開啟時間為 {3}。</translation>
    </message>
    <message>
        <source>Two computers that write to one corpus in a shared folder can damage it. Close it there first. Until then you can read and try things in a copy; what you do there stays there.</source>
        <translation>兩台電腦同時寫入共用資料夾中的同一語料庫，可能將其損毀。請先在那台電腦上關閉它。在此之前，您可以在複本中閱讀與試用；在複本中所做的一切只留在複本中。</translation>
    </message>
    <message>
        <source>Open a &amp;copy</source>
        <translation>開啟複本(&amp;C)</translation>
    </message>
    <message>
        <source>It is closed there: &amp;open it</source>
        <translation>那裡已關閉，開啟(&amp;O)</translation>
    </message>
</context>
<context>
    <name>Sharing</name>
    <message>
        <source>Another window or program put an earlier state of this corpus in its place.</source>
        <translation>其他視窗或程式已將此語料庫換回較早的狀態。</translation>
    </message>
    <message>
        <source>It was opened anew: what you see is what is in the file now.</source>
        <translation>語料庫已重新開啟：您所見的就是檔案現在的內容。</translation>
    </message>
    <message numerus="yes">
        <source>%n step(s) were done in another window or program.</source>
        <translation>
            <numerusform>其他視窗或程式進行了 %n 步操作。</numerusform>
        </translation>
    </message>
    <message>
        <source>Done in another window or program: {0}</source>
        <translation>其他視窗或程式已進行：{0}</translation>
    </message>
    <message>
        <source>Taken back in another window or program: {0}</source>
        <translation>其他視窗或程式已復原：{0}</translation>
    </message>
    <message>
        <source>Another window or program changed this note while you were writing. Both texts are kept in it.</source>
        <translation>您書寫時，另一個視窗或程式變更了這則備註。兩段文字都保留在備註中。</translation>
    </message>
    <message>
        <source>Theirs: {0}</source>
        <translation>對方的：{0}</translation>
    </message>
    <message>
        <source>Keep only &amp;mine</source>
        <translation>只保留我的(&amp;M)</translation>
    </message>
    <message>
        <source>&amp;Keep only theirs</source>
        <translation>只保留對方的(&amp;K)</translation>
    </message>
    <message>
        <source>What waited is saved now.</source>
        <translation>等待儲存的內容現已儲存。</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) are not saved yet. They wait and are saved by themselves.</source>
        <translation>
            <numerusform>有 %n 項變更尚未儲存，稍後會自動儲存。</numerusform>
        </translation>
    </message>
    <message>
        <source>You need not do anything, and nothing is lost.</source>
        <translation>您無須做任何事，也不會遺失任何內容。</translation>
    </message>
    <message>
        <source>Try &amp;now</source>
        <translation>立即重試(&amp;N)</translation>
    </message>
    <message>
        <source>Free some space; all that you did before is saved.</source>
        <translation>請騰出一些空間；先前的操作都已儲存。</translation>
    </message>
    <message>
        <source>All that you did before is saved.</source>
        <translation>先前的操作都已儲存。</translation>
    </message>
    <message>
        <source>The file is there again.</source>
        <translation>檔案又可以使用了。</translation>
    </message>
    <message>
        <source>&amp;Save it there again</source>
        <translation>重新儲存至原處(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Keep mine, open the other</source>
        <translation>保留我的，開啟另一個(&amp;K)</translation>
    </message>
    <message>
        <source>Nothing is lost as long as this window is open.</source>
        <translation>只要不關閉此視窗，就不會遺失任何內容。</translation>
    </message>
    <message>
        <source>The file is gone</source>
        <translation>檔案不見了</translation>
    </message>
    <message>
        <source>Another file is there</source>
        <translation>那裡已是另一個檔案</translation>
    </message>
    <message>
        <source>What you did would be lost with this window. Save it beside the other file first?</source>
        <translation>關閉此視窗會遺失您所做的工作。是否先儲存在另一個檔案旁邊？</translation>
    </message>
    <message>
        <source>What you did would be lost with this window. Save it there again first?</source>
        <translation>關閉此視窗會遺失您所做的內容。要先重新儲存至原處嗎？</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) are not saved yet.</source>
        <translation>
            <numerusform>有 %n 項變更尚未儲存。</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Leave it</source>
        <translation>維持現狀(&amp;L)</translation>
    </message>
    <message>
        <source>Not saved yet</source>
        <translation>尚未儲存</translation>
    </message>
    <message>
        <source>Another program wrote to this corpus.</source>
        <translation>另一個程式寫入了此語料庫。</translation>
    </message>
    <message>
        <source>&amp;Wait</source>
        <translation>等待(&amp;W)</translation>
    </message>
    <message>
        <source>Close &amp;without them</source>
        <translation>不儲存並關閉(&amp;W)</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>復原</translation>
    </message>
    <message>
        <source>&amp;Take it back</source>
        <translation>復原這一步(&amp;T)</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>重做</translation>
    </message>
    <message>
        <source>This was done in another window or by another program. Take it back?</source>
        <translation>這是在其他視窗或由其他程式進行的操作。要復原嗎？</translation>
    </message>
    <message>
        <source>&amp;Make it again</source>
        <translation>重做這一步(&amp;M)</translation>
    </message>
    <message>
        <source>This was taken back in another window or by another program. Make it again?</source>
        <translation>這是在其他視窗或由其他程式復原的操作。要重做嗎？</translation>
    </message>
</context>
<context>
    <name>Showing</name>
    <message>
        <source>This corpus is empty</source>
        <translation>這個語料庫是空的</translation>
    </message>
    <message>
        <source>Drop files or folders here, or press Ctrl+I to import some.</source>
        <translation>將檔案或資料夾拖放到這裡，或按 Ctrl+I 匯入。</translation>
    </message>
</context>
<context>
    <name>Sifting</name>
    <message>
        <source>Only rows with…</source>
        <translation>僅顯示包含此內容的列…</translation>
    </message>
    <message>
        <source>Filter the table</source>
        <translation>篩選表格</translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s)</source>
        <translation>
            <numerusform>共 %Ln 列</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln of {0} row(s)</source>
        <translation>
            <numerusform>%Ln 列（共 {0} 列）</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SortingBar</name>
    <message>
        <source>Sort by</source>
        <translation>排序方式</translation>
    </message>
    <message>
        <source>Order of the corpus</source>
        <translation>語料庫順序</translation>
    </message>
    <message>
        <source>Then by</source>
        <translation>其次依</translation>
    </message>
    <message>
        <source>…then as in the corpus</source>
        <translation>…再依語料庫順序</translation>
    </message>
    <message>
        <source>Simplified script has one character where traditional script has several: these hits may be other words.</source>
        <translation>一個簡體字可對應多個繁體字：這些符合處可能是其他詞。</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>顯示</translation>
    </message>
    <message>
        <source>Lines</source>
        <translation>索引行</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Tag %Ln ticked line(s)…</source>
        <translation>
            <numerusform>為勾選的 %Ln 行加上標籤(&amp;T)…</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose a tag for all ticked lines, as one step</source>
        <translation>為所有勾選的行選擇標籤，記為一步操作</translation>
    </message>
    <message>
        <source>&amp;Tag the ticked lines…</source>
        <translation>為勾選的行加上標籤(&amp;T)…</translation>
    </message>
    <message numerus="yes">
        <source>Hide %Ln doubtful</source>
        <translation>
            <numerusform>隱藏存疑的 %Ln 處</numerusform>
        </translation>
    </message>
    <message>
        <source>1 to the left (L1)</source>
        <translation>左一 (L1)</translation>
    </message>
    <message>
        <source>2 to the left (L2)</source>
        <translation>左二 (L2)</translation>
    </message>
    <message>
        <source>3 to the left (L3)</source>
        <translation>左三 (L3)</translation>
    </message>
    <message>
        <source>1 to the right (R1)</source>
        <translation>右一 (R1)</translation>
    </message>
    <message>
        <source>2 to the right (R2)</source>
        <translation>右二 (R2)</translation>
    </message>
    <message>
        <source>3 to the right (R3)</source>
        <translation>右三 (R3)</translation>
    </message>
    <message>
        <source>The hit itself</source>
        <translation>符合的文字</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>來源</translation>
    </message>
    <message>
        <source>Script</source>
        <translation>文字</translation>
    </message>
    <message>
        <source>Context</source>
        <translation>上下文</translation>
    </message>
    <message numerus="yes">
        <source>%n word(s) on each side</source>
        <translation>
            <numerusform>兩側各 %n 個詞</numerusform>
        </translation>
    </message>
    <message>
        <source>Sorting</source>
        <translation>排序</translation>
    </message>
    <message>
        <source>Sort by the w&amp;ords beside the hit</source>
        <translation>依符合處旁邊的詞排序(&amp;O)</translation>
    </message>
    <message>
        <source>Sort by the c&amp;haracters beside the hit</source>
        <translation>依符合處旁邊的字排序(&amp;H)</translation>
    </message>
    <message>
        <source>As &amp;written</source>
        <translation>原文(&amp;W)</translation>
    </message>
    <message>
        <source>Most frequent left</source>
        <translation>左側最常見的在前</translation>
    </message>
    <message>
        <source>Most frequent right</source>
        <translation>右側最常見的在前</translation>
    </message>
    <message>
        <source>&amp;Simplified</source>
        <translation>簡體(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Traditional</source>
        <translation>繁體(&amp;T)</translation>
    </message>
    <message numerus="yes">
        <source>%n character(s) on each side</source>
        <translation>
            <numerusform>兩側各 %n 個字元</numerusform>
        </translation>
    </message>
    <message>
        <source>Hit</source>
        <translation>符合處</translation>
    </message>
    <message>
        <source>Show how each hit is &amp;cut into words</source>
        <translation>顯示符合處的斷詞(&amp;C)</translation>
    </message>
    <message>
        <source>Tick &amp;all lines</source>
        <translation>勾選所有行(&amp;A)</translation>
    </message>
    <message>
        <source>Tick &amp;none</source>
        <translation>全部不勾選(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Copy the selected lines</source>
        <translation>複製選取的行(&amp;C)</translation>
    </message>
    <message>
        <source>Copy all &amp;lines</source>
        <translation>複製所有行(&amp;L)</translation>
    </message>
    <message>
        <source>Copy how it was &amp;made</source>
        <translation>複製方法說明(&amp;M)</translation>
    </message>
    <message>
        <source>&amp;Export all hits as CSV…</source>
        <translation>將所有符合處匯出為 CSV(&amp;E)…</translation>
    </message>
    <message>
        <source>{0} ▾</source>
        <translation>{0} ▾</translation>
    </message>
</context>
<context>
    <name>Stepping</name>
    <message>
        <source>This article has no annotations yet.</source>
        <translation>這篇文章還沒有標註。</translation>
    </message>
    <message>
        <source>The filter of the annotations leaves none.</source>
        <translation>沒有符合篩選條件的標註。</translation>
    </message>
    <message>
        <source>{0} of {1} that the filter leaves</source>
        <translation>符合篩選條件的標註：{0} / {1}</translation>
    </message>
    <message>
        <source>This was the last annotation that the filter leaves.</source>
        <translation>這已是符合篩選條件的最後一則標註。</translation>
    </message>
    <message>
        <source>This was the first annotation that the filter leaves.</source>
        <translation>這已是符合篩選條件的第一則標註。</translation>
    </message>
    <message>
        <source>This was the last annotation of the article.</source>
        <translation>這已是本文最後一則標註。</translation>
    </message>
    <message>
        <source>This was the first annotation of the article.</source>
        <translation>這已是本文第一則標註。</translation>
    </message>
    <message>
        <source>This was the end of the article.</source>
        <translation>已到文章結尾。</translation>
    </message>
    <message>
        <source>This was the beginning of the article.</source>
        <translation>已到文章開頭。</translation>
    </message>
    <message>
        <source>There is no annotation at the caret.</source>
        <translation>游標處沒有標註。</translation>
    </message>
    <message>
        <source>There is no further annotation with {0}.</source>
        <translation>後面沒有標籤為 {0} 的標註了。</translation>
    </message>
    <message>
        <source>There is no annotation with {0} before this one.</source>
        <translation>前面沒有標籤為 {0} 的標註了。</translation>
    </message>
    <message>
        <source>There is no place to go back to.</source>
        <translation>沒有可以返回的位置。</translation>
    </message>
    <message>
        <source>There is no place to go forward to.</source>
        <translation>沒有可以前進到的位置。</translation>
    </message>
</context>
<context>
    <name>StoredPreview</name>
    <message>
        <source>Choose what is kept of {0}</source>
        <translation>選擇 {0} 中保留的內容</translation>
    </message>
    <message>
        <source>Use these choices</source>
        <translation>使用這些選擇</translation>
    </message>
    <message>
        <source>See what they would change; nothing is stored yet</source>
        <translation>檢視會有哪些更改；尚未儲存</translation>
    </message>
    <message>
        <source>Close without using your choices?</source>
        <translation>不使用您的選擇就關閉？</translation>
    </message>
    <message>
        <source>Close without using them</source>
        <translation>不使用並關閉</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>繼續編輯</translation>
    </message>
</context>
<context>
    <name>TagDeeds</name>
    <message>
        <source>“{0}” is in use again. Ctrl+Z takes it back.</source>
        <translation>「{0}」已重新啟用。按 Ctrl+Z 可復原。</translation>
    </message>
    <message>
        <source>“{0}” is merged into “{1}”. Ctrl+Z takes it back.</source>
        <translation>「{0}」已併入「{1}」。按 Ctrl+Z 可復原。</translation>
    </message>
    <message>
        <source>Annotations of “{0}” have the tag “{1}” now. Ctrl+Z takes it back.</source>
        <translation>「{0}」的標註已改用標籤「{1}」。按 Ctrl+Z 可復原。</translation>
    </message>
    <message>
        <source>Remove tag</source>
        <translation>移除標籤</translation>
    </message>
    <message>
        <source>Remove the tag “{0}”?</source>
        <translation>要移除標籤「{0}」嗎？</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>移除</translation>
    </message>
    <message>
        <source>“{0}” is removed. Ctrl+Z takes it back.</source>
        <translation>「{0}」已刪除。按 Ctrl+Z 可復原。</translation>
    </message>
    <message>
        <source>Retire instead</source>
        <translation>改為停用</translation>
    </message>
    <message numerus="yes">
        <source>The %n tag(s) under it will be removed, too.</source>
        <translation>
            <numerusform>其下的 %n 個標籤也會一併移除。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n annotation(s) will be removed with it.</source>
        <translation>
            <numerusform>使用它的 %n 則標註會一併移除。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Among them: %n rejected, which the codebook does not count.</source>
        <translation>
            <numerusform>其中 %n 則已拒絕，未計入編碼簿的數目。</numerusform>
        </translation>
    </message>
    <message>
        <source>A retired tag keeps them and is no longer offered.</source>
        <translation>停用的標籤會保留標註，但不再提供選用。</translation>
    </message>
    <message>
        <source>No annotation uses it.</source>
        <translation>沒有標註使用它。</translation>
    </message>
    <message>
        <source>Undo brings everything back.</source>
        <translation>復原即可全部找回。</translation>
    </message>
    <message>
        <source>“{0}” is retired. Ctrl+Z takes it back.</source>
        <translation>「{0}」已停用。按 Ctrl+Z 可復原。</translation>
    </message>
</context>
<context>
    <name>TagDelegate</name>
    <message>
        <source>Name of the tag</source>
        <translation>標籤名稱</translation>
    </message>
</context>
<context>
    <name>TagDetails</name>
    <message>
        <source>Definition and examples</source>
        <translation>定義與範例</translation>
    </message>
    <message>
        <source>No definition yet.</source>
        <translation>還沒有定義。</translation>
    </message>
</context>
<context>
    <name>TagEditor</name>
    <message>
        <source>New tag</source>
        <translation>新增標籤</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>標籤</translation>
    </message>
    <message>
        <source>Name of the tag</source>
        <translation>標籤名稱</translation>
    </message>
    <message>
        <source>Colour of the tag</source>
        <translation>標籤顏色</translation>
    </message>
    <message>
        <source>Key of the tag</source>
        <translation>標籤快速鍵</translation>
    </message>
    <message>
        <source>One letter or digit that tags the selection at once.</source>
        <translation>一個字母或數字，按下即為選取的文字加上此標籤。</translation>
    </message>
    <message>
        <source>Definition of the tag</source>
        <translation>標籤定義</translation>
    </message>
    <message>
        <source>What belongs under this theme, and what does not.</source>
        <translation>哪些內容屬於這個主題，哪些不屬於。</translation>
    </message>
    <message>
        <source>Examples of the tag</source>
        <translation>標籤的範例</translation>
    </message>
    <message>
        <source>Passages that show it, one in a line.</source>
        <translation>能說明該標籤的文字，每行一則。</translation>
    </message>
    <message>
        <source>What is wrong</source>
        <translation>錯誤說明</translation>
    </message>
    <message>
        <source>Under</source>
        <translation>上層</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名稱</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>顏色</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>快速鍵</translation>
    </message>
    <message>
        <source>Definition</source>
        <translation>定義</translation>
    </message>
    <message>
        <source>Examples</source>
        <translation>範例</translation>
    </message>
    <message>
        <source>Create</source>
        <translation>新增</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>儲存</translation>
    </message>
</context>
<context>
    <name>TagMenu</name>
    <message>
        <source>What can be done with tags</source>
        <translation>標籤操作</translation>
    </message>
    <message>
        <source>New tag…</source>
        <translation>新增標籤…</translation>
    </message>
    <message>
        <source>New tag below…</source>
        <translation>新增下層標籤…</translation>
    </message>
    <message>
        <source>Give all tags colours anew</source>
        <translation>重新分配所有標籤的顏色</translation>
    </message>
    <message>
        <source>Bring back</source>
        <translation>重新啟用</translation>
    </message>
    <message>
        <source>Retire</source>
        <translation>停用</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>重新命名</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>顏色</translation>
    </message>
    <message>
        <source>Key…</source>
        <translation>快速鍵…</translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation>移除…</translation>
    </message>
    <message>
        <source>Del</source>
        <translation>Del</translation>
    </message>
    <message>
        <source>Definition and examples…</source>
        <translation>定義與範例…</translation>
    </message>
    <message>
        <source>Import a codebook…</source>
        <translation>匯入編碼簿…</translation>
    </message>
    <message>
        <source>Export the codebook…</source>
        <translation>匯出編碼簿…</translation>
    </message>
    <message>
        <source>Move</source>
        <translation>移動</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>上移</translation>
    </message>
    <message>
        <source>Ctrl+Shift+Up</source>
        <translation>Ctrl+Shift+↑</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>下移</translation>
    </message>
    <message>
        <source>Ctrl+Shift+Down</source>
        <translation>Ctrl+Shift+↓</translation>
    </message>
    <message>
        <source>Out of its theme</source>
        <translation>移出所屬主題</translation>
    </message>
    <message>
        <source>Ctrl+Shift+Left</source>
        <translation>Ctrl+Shift+←</translation>
    </message>
    <message>
        <source>Under the tag above</source>
        <translation>移到上一個標籤之下</translation>
    </message>
    <message>
        <source>Ctrl+Shift+Right</source>
        <translation>Ctrl+Shift+→</translation>
    </message>
    <message>
        <source>Show its passages</source>
        <translation>檢視其標註文字</translation>
    </message>
    <message>
        <source>Merge into…</source>
        <translation>併入…</translation>
    </message>
    <message>
        <source>Move its annotations…</source>
        <translation>移動其標註…</translation>
    </message>
    <message>
        <source>Sort</source>
        <translation>排序</translation>
    </message>
    <message>
        <source>In your own order</source>
        <translation>自訂順序</translation>
    </message>
    <message>
        <source>By name</source>
        <translation>依名稱</translation>
    </message>
    <message>
        <source>By number of annotations</source>
        <translation>依標註數</translation>
    </message>
    <message>
        <source>Other…</source>
        <translation>其他…</translation>
    </message>
</context>
<context>
    <name>TagPalette</name>
    <message>
        <source>Tag with… (name, pinyin or initials)</source>
        <translation>加上標籤…（名稱、拼音或首字母）</translation>
    </message>
    <message>
        <source>Tag palette</source>
        <translation>標籤面板</translation>
    </message>
    <message>
        <source>Find a tag</source>
        <translation>尋找標籤</translation>
    </message>
    <message>
        <source>Enter tags · Ctrl+Enter tags and stays · Shift+Enter makes a new tag</source>
        <translation>Enter 加上標籤 · Ctrl+Enter 加上後繼續 · Shift+Enter 新增標籤</translation>
    </message>
    <message>
        <source>“{0}” is retired. Bring it back in the codebook to use it.</source>
        <translation>「{0}」已停用。若要使用它，請先在編碼簿中重新啟用。</translation>
    </message>
    <message>
        <source>No tags yet. Type a name and press Enter to make the first one.</source>
        <translation>還沒有標籤。輸入名稱並按 Enter，即可新增第一個標籤。</translation>
    </message>
    <message>
        <source>No tag matches.</source>
        <translation>沒有符合的標籤。</translation>
    </message>
</context>
<context>
    <name>TagPicker</name>
    <message>
        <source>Name, pinyin or initials</source>
        <translation>名稱、拼音或首字母</translation>
    </message>
    <message>
        <source>Find a tag</source>
        <translation>尋找標籤</translation>
    </message>
</context>
<context>
    <name>TagTree</name>
    <message>
        <source>It is retired. Bring it back to tag with it.</source>
        <translation>該標籤已停用。若要使用它，請先重新啟用。</translation>
    </message>
</context>
<context>
    <name>Tagger</name>
    <message>
        <source>Tagged with {0}, a new tag.</source>
        <translation>已新增標籤 {0} 並加上。</translation>
    </message>
    <message>
        <source>Tagged with {0}.</source>
        <translation>已加上標籤 {0}。</translation>
    </message>
    <message>
        <source>There is no text at the caret. Select a passage first.</source>
        <translation>游標處沒有文字。請先選取一段文字。</translation>
    </message>
    <message>
        <source>No tag was used yet. Press T to choose one.</source>
        <translation>還沒有用過標籤。請按 T 鍵選擇。</translation>
    </message>
    <message>
        <source>This passage has the tag {0} already.</source>
        <translation>這段文字已經有標籤 {0}。</translation>
    </message>
</context>
<context>
    <name>Tagging</name>
    <message>
        <source>There is no annotation at the caret.</source>
        <translation>游標處沒有標註。</translation>
    </message>
    <message>
        <source>Change the tag to… (name, pinyin or initials)</source>
        <translation>標籤改為…（名稱、拼音或首字母）</translation>
    </message>
    <message>
        <source>Enter changes the tag · Shift+Enter makes a new tag</source>
        <translation>Enter 變更標籤 · Shift+Enter 新增標籤</translation>
    </message>
</context>
<context>
    <name>TaggingPage</name>
    <message>
        <source>Your name</source>
        <translation>您的姓名</translation>
    </message>
    <message>
        <source>It stands with every annotation that you make from now on; those that are there keep theirs.</source>
        <translation>今後您所做的每則標註都會署此姓名；已有的標註不變。</translation>
    </message>
    <message>
        <source>Your &amp;name</source>
        <translation>您的姓名(&amp;N)</translation>
    </message>
    <message>
        <source>What a tag takes with nothing selected</source>
        <translation>未選取文字時標註的範圍</translation>
    </message>
    <message>
        <source>With nothing selected, &amp;tag</source>
        <translation>未選取文字時標註(&amp;T)</translation>
    </message>
    <message>
        <source>In the script that is copied</source>
        <translation>與複製的文字同為簡體或繁體</translation>
    </message>
    <message>
        <source>As they are written</source>
        <translation>依原文</translation>
    </message>
    <message>
        <source>Title and source of a citation</source>
        <translation>出處中的標題與來源</translation>
    </message>
    <message>
        <source>Title and source of a &amp;citation</source>
        <translation>出處中的標題與來源(&amp;C)</translation>
    </message>
</context>
<context>
    <name>TermModel</name>
    <message>
        <source>Term</source>
        <translation>術語</translation>
    </message>
    <message>
        <source>Annotator</source>
        <translation>標註者</translation>
    </message>
    <message>
        <source>Added</source>
        <translation>加入時間</translation>
    </message>
</context>
<context>
    <name>TermsDialog</name>
    <message>
        <source>Your terms</source>
        <translation>您的術語</translation>
    </message>
    <message>
        <source>&amp;Add</source>
        <translation>加入(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>移除(&amp;R)</translation>
    </message>
    <message>
        <source>Terms of this corpus</source>
        <translation>此語料庫的術語</translation>
    </message>
    <message>
        <source>A new term, or several with spaces between them</source>
        <translation>新術語，多個術語以空格分隔</translation>
    </message>
    <message>
        <source>New term</source>
        <translation>新術語</translation>
    </message>
    <message>
        <source>Find by name or pinyin</source>
        <translation>依名稱或拼音尋找</translation>
    </message>
    <message>
        <source>Find a term</source>
        <translation>尋找術語</translation>
    </message>
    <message>
        <source>What was done</source>
        <translation>完成情況</translation>
    </message>
    <message>
        <source>E&amp;xport…</source>
        <translation>匯出(&amp;X)…</translation>
    </message>
    <message>
        <source>&amp;Import…</source>
        <translation>匯入(&amp;I)…</translation>
    </message>
    <message>
        <source>No terms yet. What you add here, or from the text, is one word from then on.</source>
        <translation>還沒有術語。在此處或從內文中加入的詞語，今後都視為一個詞。</translation>
    </message>
    <message numerus="yes">
        <source>%n term(s) in this corpus</source>
        <translation>
            <numerusform>此語料庫有 %n 個術語</numerusform>
        </translation>
    </message>
    <message>
        <source>Export terms</source>
        <translation>匯出術語</translation>
    </message>
    <message>
        <source>Lists of terms (*.txt)</source>
        <translation>術語表 (*.txt)</translation>
    </message>
    <message>
        <source>The list is in {0}.</source>
        <translation>術語表儲存於 {0}。</translation>
    </message>
    <message numerus="yes">
        <source>%n term(s) exported.</source>
        <translation>
            <numerusform>已匯出 %n 個術語。</numerusform>
        </translation>
    </message>
    <message>
        <source>Import terms</source>
        <translation>匯入術語</translation>
    </message>
    <message>
        <source>Lists of terms (*.txt);;All files (*)</source>
        <translation>術語表 (*.txt);;所有檔案 (*)</translation>
    </message>
    <message numerus="yes">
        <source>%n new term(s) taken in.</source>
        <translation>
            <numerusform>已匯入 %n 個新術語。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) could not be used, the first:</source>
        <translation>
            <numerusform>有 %n 行無法使用，第一行：</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ThemesPage</name>
    <message>
        <source>everybody</source>
        <translation>所有人</translation>
    </message>
    <message>
        <source>Annotator</source>
        <translation>標註者</translation>
    </message>
    <message>
        <source>Themes with what is &amp;below them</source>
        <translation>主題計入下級標籤(&amp;B)</translation>
    </message>
    <message>
        <source>The chart has the top themes; those below them are in the table.</source>
        <translation>圖表只顯示頂層主題，下級標籤見表格。</translation>
    </message>
    <message>
        <source>&amp;Passages</source>
        <translation>標註的文字(&amp;P)</translation>
    </message>
</context>
<context>
    <name>TimelinePage</name>
    <message>
        <source>Timeline</source>
        <translation>時間軸</translation>
    </message>
    <message>
        <source>Shown</source>
        <translation>顯示</translation>
    </message>
    <message>
        <source>As the number of tags asks for</source>
        <translation>依標籤多少而定</translation>
    </message>
    <message>
        <source>All in one chart</source>
        <translation>全部畫在一張圖裡</translation>
    </message>
    <message>
        <source>Each tag by itself</source>
        <translation>每個標籤一張小圖</translation>
    </message>
    <message>
        <source>Lines</source>
        <translation>折線</translation>
    </message>
</context>
<context>
    <name>TogetherPage</name>
    <message>
        <source>Tags together</source>
        <translation>標籤共現</translation>
    </message>
    <message>
        <source>Overlapping</source>
        <translation>相互重疊</translation>
    </message>
    <message>
        <source>The same passage</source>
        <translation>同一段文字</translation>
    </message>
    <message>
        <source>The same paragraph</source>
        <translation>同一段落</translation>
    </message>
    <message>
        <source>The same article</source>
        <translation>同一篇文章</translation>
    </message>
    <message>
        <source>Together means</source>
        <translation>共現範圍</translation>
    </message>
</context>
<context>
    <name>Told</name>
    <message>
        <source>Number of hits</source>
        <translation>符合數</translation>
    </message>
    <message>
        <source>What is searched for</source>
        <translation>搜尋條件說明</translation>
    </message>
    <message>
        <source>What is wrong with the search</source>
        <translation>搜尋的錯誤說明</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>正在搜尋…</translation>
    </message>
    <message numerus="yes">
        <source>Stopped after %Ln hit(s)</source>
        <translation>
            <numerusform>已停止，符合 %Ln 處</numerusform>
        </translation>
    </message>
    <message>
        <source>No article has this.</source>
        <translation>沒有文章包含此內容。</translation>
    </message>
    <message>
        <source>No article passes the filters.</source>
        <translation>沒有符合篩選條件的文章。</translation>
    </message>
    <message>
        <source>This corpus has no articles yet.</source>
        <translation>這個語料庫還沒有文章。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln hit(s) so far…</source>
        <translation>
            <numerusform>目前符合 %Ln 處…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %Ln article(s)</source>
        <translation>
            <numerusform>%Ln 篇文章</numerusform>
        </translation>
    </message>
    <message>
        <source>{0}, counting the hits…</source>
        <translation>{0}，正在統計符合數…</translation>
    </message>
    <message numerus="yes">
        <source>%Ln hit(s)</source>
        <translation>
            <numerusform>符合 %Ln 處</numerusform>
        </translation>
    </message>
    <message>
        <source>{hits} {articles}</source>
        <translation>{articles}，{hits}</translation>
    </message>
    <message numerus="yes">
        <source>; the first %Ln are listed</source>
        <translation>
            <numerusform>，僅列出前 %Ln 處</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TwinMark</name>
    <message numerus="yes">
        <source>%n reprint(s)</source>
        <translation>
            <numerusform>%n 篇轉載</numerusform>
        </translation>
    </message>
    <message>
        <source>Old version</source>
        <translation>舊版本</translation>
    </message>
    <message>
        <source>The same text is also in:</source>
        <translation>相同文字另見：</translation>
    </message>
    <message>
        <source>Its file was cleaned again, and new articles stand beside it. It stays for annotations that could not be found in them: move or remove these, then clean again, and it goes.</source>
        <translation>其檔案已重新清理，新文章與它並存。因有標註在新文章中無法定位而保留：請移動或刪除這些標註後再重新清理，它便會消失。</translation>
    </message>
</context>
<context>
    <name>Undoing</name>
    <message>
        <source>Undone: {0}</source>
        <translation>已復原：{0}</translation>
    </message>
    <message>
        <source>There is nothing to undo.</source>
        <translation>沒有可復原的操作。</translation>
    </message>
    <message>
        <source>Done again: {0}</source>
        <translation>已重做：{0}</translation>
    </message>
    <message>
        <source>There is nothing to redo.</source>
        <translation>沒有可重做的操作。</translation>
    </message>
</context>
<context>
    <name>Usage</name>
    <message>
        <source>argument {0}: {1}</source>
        <translation>參數 {0}：{1}</translation>
    </message>
    <message>
        <source>the following arguments are required: {0}</source>
        <translation>缺少參數：{0}</translation>
    </message>
    <message>
        <source>unrecognized arguments: {0}</source>
        <translation>無法識別的參數：{0}</translation>
    </message>
    <message>
        <source>invalid choice: {0} (choose from {1})</source>
        <translation>沒有 {0} 這個選擇（可選：{1}）</translation>
    </message>
    <message>
        <source>invalid int value: {0}</source>
        <translation>{0} 不是整數</translation>
    </message>
    <message>
        <source>expected one argument</source>
        <translation>需要一個值</translation>
    </message>
    <message>
        <source>not allowed with argument {0}</source>
        <translation>不能與 {0} 同時使用</translation>
    </message>
    <message>
        <source>ambiguous option: {0} could match {1}</source>
        <translation>選項 {0} 不明確，可能是 {1}</translation>
    </message>
    <message>
        <source>ignored explicit argument {0}</source>
        <translation>不能帶值 {0}</translation>
    </message>
    <message>
        <source>{0} is not a number of 0 or more</source>
        <translation>{0} 不是大於或等於 0 的整數</translation>
    </message>
    <message>
        <source>{0} is not a number of 1 or more</source>
        <translation>{0} 不是大於或等於 1 的整數</translation>
    </message>
    <message>
        <source>{0} is not UTF-8</source>
        <translation>{0} 不是 UTF-8</translation>
    </message>
    <message>
        <source>positional arguments</source>
        <translation>位置參數</translation>
    </message>
    <message>
        <source>options</source>
        <translation>選項</translation>
    </message>
    <message>
        <source>show this help message and exit</source>
        <translation>顯示此說明並結束</translation>
    </message>
    <message>
        <source>error: {0}</source>
        <translation>錯誤：{0}</translation>
    </message>
    <message>
        <source>usage: </source>
        <translation>用法: </translation>
    </message>
</context>
<context>
    <name>Vetting</name>
    <message>
        <source>“{0}” was made by an earlier version of this program. A backup is made, and it is brought up to date.</source>
        <translation>「{0}」由本程式的較早版本建立。正在備份，然後更新為現在的版本。</translation>
    </message>
    <message>
        <source>“{0}” was written elsewhere since it was open here. It is looked through first.</source>
        <translation>「{0}」上次在這裡開啟之後，別處寫過。正在先檢查一遍。</translation>
    </message>
</context>
<context>
    <name>Window</name>
    <message>
        <source>Search the corpus for this</source>
        <translation>在語料庫中搜尋這段文字</translation>
    </message>
    <message>
        <source>No corpus is open</source>
        <translation>沒有開啟的語料庫</translation>
    </message>
    <message>
        <source>Press Ctrl+O to open one, or Ctrl+N to make a new one.</source>
        <translation>按 Ctrl+O 開啟一個，或按 Ctrl+N 新建一個。</translation>
    </message>
    <message>
        <source>Something went wrong in the program. What you tagged before is saved.</source>
        <translation>程式發生錯誤。您先前的標註已經儲存。</translation>
    </message>
    <message>
        <source>You can go on working. Please report it with the details.</source>
        <translation>您可以繼續工作。請將此錯誤連同詳細資訊回報給我們。</translation>
    </message>
    <message>
        <source>&amp;Details…</source>
        <translation>詳細資訊(&amp;D)…</translation>
    </message>
</context>
<context>
    <name>WordsPage</name>
    <message>
        <source>Word list</source>
        <translation>詞表</translation>
    </message>
    <message>
        <source>What is counted</source>
        <translation>統計單位</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>詞</translation>
    </message>
    <message>
        <source>Characters</source>
        <translation>字</translation>
    </message>
    <message>
        <source>Units in a row</source>
        <translation>N 元：幾個連續單位為一項</translation>
    </message>
    <message>
        <source>At least so often</source>
        <translation>最低次數</translation>
    </message>
    <message>
        <source>Dispersion</source>
        <translation>離散度</translation>
    </message>
    <message>
        <source>words parted by spaces</source>
        <translation>詞語以空格分隔</translation>
    </message>
    <message>
        <source>Words to leave out</source>
        <translation>要排除的詞語</translation>
    </message>
    <message>
        <source>How evenly each is spread over the articles: DP and D</source>
        <translation>各詞在文章間分布的均勻程度：DP 與 D</translation>
    </message>
    <message>
        <source>In either script. Of several units in a row, all with one of them are left out.</source>
        <translation>簡繁皆可。列 N 元詞串時，凡含其中之一的都會排除。</translation>
    </message>
    <message>
        <source>in a row</source>
        <translation>N 元</translation>
    </message>
    <message>
        <source>at least</source>
        <translation>最低次數</translation>
    </message>
    <message>
        <source>List</source>
        <translation>列出</translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation>排除</translation>
    </message>
</context>
<context>
    <name>_Counts</name>
    <message numerus="yes">
        <source>%n annotation(s)</source>
        <translation>
            <numerusform>%n 則標註</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n with the tags below it</source>
        <translation>
            <numerusform>含下層標籤共 %n 則</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rejected, not counted</source>
        <translation>
            <numerusform>%n 則已拒絕，不計入</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>_JoinDialog</name>
    <message>
        <source>What would happen</source>
        <translation>將會發生的變化</translation>
    </message>
</context>
<context>
    <name>_Moved</name>
    <message>
        <source>No annotation has to move.</source>
        <translation>沒有需要移動的標註。</translation>
    </message>
    <message numerus="yes">
        <source>%n annotation(s) will have the tag “{0}”.</source>
        <translation>
            <numerusform>%n 則標註的標籤會改為「{0}」。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n annotation(s) meet one of the same annotator on the same passage: both become one.</source>
        <translation>
            <numerusform>%n 則標註與同一標註者在同一處的標註重合：會合而為一。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>actions</name>
    <message>
        <source>&amp;Corpus</source>
        <translation>語料庫(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>編輯(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Article</source>
        <translation>文章(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Tag</source>
        <translation>標籤(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>檢視(&amp;V)</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>說明(&amp;H)</translation>
    </message>
    <message>
        <source>L&amp;ayout</source>
        <translation>版面(&amp;A)</translation>
    </message>
    <message>
        <source>Side &amp;by side</source>
        <translation>左右對照(&amp;B)</translation>
    </message>
    <message>
        <source>&amp;One above the other</source>
        <translation>上下對照(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Simplified alone</source>
        <translation>僅簡體(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Traditional alone</source>
        <translation>僅繁體(&amp;T)</translation>
    </message>
    <message>
        <source>As &amp;written</source>
        <translation>原文(&amp;W)</translation>
    </message>
    <message>
        <source>With nothing selected, ta&amp;g</source>
        <translation>未選取文字時標註(&amp;G)</translation>
    </message>
    <message>
        <source>&amp;Passage of the annotation</source>
        <translation>標註的文字(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Edges of the annotation</source>
        <translation>標註的邊界(&amp;E)</translation>
    </message>
    <message>
        <source>Move, shrin&amp;k or grow the selection</source>
        <translation>移動或縮放選取範圍(&amp;K)</translation>
    </message>
    <message>
        <source>&amp;New corpus…</source>
        <translation>新增語料庫(&amp;N)…</translation>
    </message>
    <message>
        <source>&amp;Open corpus…</source>
        <translation>開啟語料庫(&amp;O)…</translation>
    </message>
    <message>
        <source>Open the &amp;sample corpus</source>
        <translation>開啟範例語料庫(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Import files…</source>
        <translation>匯入檔案(&amp;I)…</translation>
    </message>
    <message>
        <source>Import a &amp;folder…</source>
        <translation>匯入資料夾(&amp;F)…</translation>
    </message>
    <message>
        <source>Import with previe&amp;w…</source>
        <translation>預覽後匯入(&amp;W)…</translation>
    </message>
    <message>
        <source>Import a fo&amp;lder with preview…</source>
        <translation>預覽後匯入資料夾(&amp;L)…</translation>
    </message>
    <message>
        <source>Import files in an enco&amp;ding…</source>
        <translation>以指定編碼匯入檔案(&amp;D)…</translation>
    </message>
    <message>
        <source>&amp;Merge another corpus…</source>
        <translation>合併其他語料庫(&amp;M)…</translation>
    </message>
    <message>
        <source>&amp;Export annotations…</source>
        <translation>匯出標註(&amp;E)…</translation>
    </message>
    <message>
        <source>Import a &amp;codebook…</source>
        <translation>匯入編碼簿(&amp;C)…</translation>
    </message>
    <message>
        <source>Export the code&amp;book…</source>
        <translation>匯出編碼簿(&amp;B)…</translation>
    </message>
    <message>
        <source>Save a co&amp;py as…</source>
        <translation>另存複本(&amp;P)…</translation>
    </message>
    <message>
        <source>Bac&amp;kups…</source>
        <translation>備份(&amp;K)…</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>結束(&amp;Q)</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>復原(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>重做(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;History…</source>
        <translation>歷程記錄(&amp;H)…</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>複製(&amp;C)</translation>
    </message>
    <message>
        <source>Copy in &amp;both scripts</source>
        <translation>複製簡繁兩種文字(&amp;B)</translation>
    </message>
    <message>
        <source>Copy as &amp;written</source>
        <translation>按原文複製(&amp;W)</translation>
    </message>
    <message>
        <source>Copy in si&amp;mplified script</source>
        <translation>複製簡體(&amp;M)</translation>
    </message>
    <message>
        <source>Copy in &amp;traditional script</source>
        <translation>複製繁體(&amp;T)</translation>
    </message>
    <message>
        <source>Copy with c&amp;itation</source>
        <translation>連同出處複製(&amp;I)</translation>
    </message>
    <message>
        <source>Select &amp;all</source>
        <translation>全選(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Find in this article</source>
        <translation>在本文中尋找(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Search the corpus</source>
        <translation>搜尋語料庫(&amp;S)</translation>
    </message>
    <message>
        <source>Next hit</source>
        <translation>下一個符合處</translation>
    </message>
    <message>
        <source>Previous hit</source>
        <translation>上一個符合處</translation>
    </message>
    <message>
        <source>Settin&amp;gs…</source>
        <translation>設定(&amp;G)…</translation>
    </message>
    <message>
        <source>Figur&amp;es…</source>
        <translation>統計(&amp;E)…</translation>
    </message>
    <message>
        <source>Co&amp;llocates of the selection…</source>
        <translation>選取文字的搭配詞(&amp;L)…</translation>
    </message>
    <message>
        <source>&amp;Next article</source>
        <translation>下一篇文章(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Previous article</source>
        <translation>上一篇文章(&amp;P)</translation>
    </message>
    <message>
        <source>Next &amp;untagged article</source>
        <translation>下一篇無標籤的文章(&amp;U)</translation>
    </message>
    <message>
        <source>Go &amp;back</source>
        <translation>返回(&amp;B)</translation>
    </message>
    <message>
        <source>Go for&amp;ward</source>
        <translation>前進(&amp;W)</translation>
    </message>
    <message>
        <source>Mark as &amp;done</source>
        <translation>標示為已完成(&amp;D)</translation>
    </message>
    <message>
        <source>Mark as done, go to ne&amp;xt</source>
        <translation>標示為已完成並前往下一篇(&amp;X)</translation>
    </message>
    <message>
        <source>Mark as un&amp;read</source>
        <translation>標示為未讀(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Edit details…</source>
        <translation>編輯文章資訊(&amp;E)…</translation>
    </message>
    <message>
        <source>&amp;Split here</source>
        <translation>在此處分割(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Merge with next</source>
        <translation>與下一篇合併(&amp;M)</translation>
    </message>
    <message>
        <source>&amp;Clean again…</source>
        <translation>重新清理(&amp;C)…</translation>
    </message>
    <message>
        <source>Show &amp;original</source>
        <translation>檢視原始檔案(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Filter the library</source>
        <translation>篩選文庫(&amp;F)</translation>
    </message>
    <message>
        <source>More fi&amp;lters…</source>
        <translation>更多篩選條件(&amp;L)…</translation>
    </message>
    <message>
        <source>Pro&amp;gress…</source>
        <translation>進度(&amp;G)…</translation>
    </message>
    <message>
        <source>Remo&amp;ve from the corpus</source>
        <translation>從語料庫中移除(&amp;V)</translation>
    </message>
    <message>
        <source>&amp;Tag the selection…</source>
        <translation>為選取的文字加上標籤(&amp;T)…</translation>
    </message>
    <message>
        <source>Tag as the &amp;last time</source>
        <translation>沿用上次的標籤(&amp;L)</translation>
    </message>
    <message>
        <source>Write a &amp;note</source>
        <translation>寫備註(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Change the tag…</source>
        <translation>變更標籤(&amp;C)…</translation>
    </message>
    <message>
        <source>&amp;Remove the tag</source>
        <translation>移除標註(&amp;R)</translation>
    </message>
    <message>
        <source>Tag all &amp;occurrences…</source>
        <translation>為所有出現之處加上標籤(&amp;O)…</translation>
    </message>
    <message>
        <source>All tagge&amp;d passages…</source>
        <translation>全部標註文字(&amp;D)…</translation>
    </message>
    <message>
        <source>The &amp;word at the caret</source>
        <translation>游標處的詞(&amp;W)</translation>
    </message>
    <message>
        <source>The &amp;clause at the caret</source>
        <translation>游標處的分句(&amp;C)</translation>
    </message>
    <message>
        <source>The &amp;sentence at the caret</source>
        <translation>游標處的句子(&amp;S)</translation>
    </message>
    <message>
        <source>The &amp;paragraph at the caret</source>
        <translation>游標處的段落(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Use the selection as its passage</source>
        <translation>改為標註選取文字(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Add the selection to its passage</source>
        <translation>將選取文字加入標註(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Take this part out of its passage</source>
        <translation>將這一段從標註中分出(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Remove all parts of the passage</source>
        <translation>移除標註的所有各段(&amp;R)</translation>
    </message>
    <message>
        <source>End back by a word</source>
        <translation>結尾左移一個詞</translation>
    </message>
    <message>
        <source>End on by a word</source>
        <translation>結尾右移一個詞</translation>
    </message>
    <message>
        <source>Start back by a word</source>
        <translation>開頭左移一個詞</translation>
    </message>
    <message>
        <source>Start on by a word</source>
        <translation>開頭右移一個詞</translation>
    </message>
    <message>
        <source>End back by a character</source>
        <translation>結尾左移一個字</translation>
    </message>
    <message>
        <source>End on by a character</source>
        <translation>結尾右移一個字</translation>
    </message>
    <message>
        <source>Start back by a character</source>
        <translation>開頭左移一個字</translation>
    </message>
    <message>
        <source>Start on by a character</source>
        <translation>開頭右移一個字</translation>
    </message>
    <message>
        <source>End back by a clause</source>
        <translation>結尾左移一個分句</translation>
    </message>
    <message>
        <source>End on by a clause</source>
        <translation>結尾右移一個分句</translation>
    </message>
    <message>
        <source>Start back by a clause</source>
        <translation>開頭左移一個分句</translation>
    </message>
    <message>
        <source>Start on by a clause</source>
        <translation>開頭右移一個分句</translation>
    </message>
    <message>
        <source>Accept the proposal</source>
        <translation>接受建議</translation>
    </message>
    <message>
        <source>Re&amp;ject the proposal</source>
        <translation>拒絕建議(&amp;J)</translation>
    </message>
    <message>
        <source>Ne&amp;xt annotation</source>
        <translation>下一則標註(&amp;X)</translation>
    </message>
    <message>
        <source>Pre&amp;vious annotation</source>
        <translation>上一則標註(&amp;V)</translation>
    </message>
    <message>
        <source>Next with the &amp;same tag</source>
        <translation>下一則同標籤的標註(&amp;S)</translation>
    </message>
    <message>
        <source>Previous with the same tag</source>
        <translation>上一則同標籤的標註</translation>
    </message>
    <message>
        <source>&amp;Filter the annotations</source>
        <translation>篩選標註(&amp;F)</translation>
    </message>
    <message>
        <source>Filter the code&amp;book</source>
        <translation>篩選編碼簿(&amp;B)</translation>
    </message>
    <message>
        <source>Select the next unit</source>
        <translation>選取下一個單位</translation>
    </message>
    <message>
        <source>Select the previous unit</source>
        <translation>選取上一個單位</translation>
    </message>
    <message>
        <source>Shrink by a word</source>
        <translation>選取範圍縮小一個詞</translation>
    </message>
    <message>
        <source>Grow by a word</source>
        <translation>選取範圍擴大一個詞</translation>
    </message>
    <message>
        <source>Shrink by a clause</source>
        <translation>選取範圍縮小一個分句</translation>
    </message>
    <message>
        <source>Grow by a clause</source>
        <translation>選取範圍擴大一個分句</translation>
    </message>
    <message>
        <source>Ne&amp;w tag in the codebook…</source>
        <translation>在編碼簿中新增標籤(&amp;W)…</translation>
    </message>
    <message>
        <source>&amp;Add the selection as a term</source>
        <translation>將選取文字加入為術語(&amp;A)</translation>
    </message>
    <message>
        <source>Your ter&amp;ms…</source>
        <translation>您的術語(&amp;M)…</translation>
    </message>
    <message>
        <source>&amp;Larger text</source>
        <translation>放大文字(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Smaller text</source>
        <translation>縮小文字(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Normal text size</source>
        <translation>正常文字大小(&amp;N)</translation>
    </message>
    <message>
        <source>Only the &amp;text</source>
        <translation>僅顯示內文(&amp;T)</translation>
    </message>
    <message>
        <source>Li&amp;brary</source>
        <translation>文庫(&amp;B)</translation>
    </message>
    <message>
        <source>&amp;Codebook and annotations</source>
        <translation>編碼簿與標註(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Indent first lines</source>
        <translation>段落首行縮排(&amp;I)</translation>
    </message>
    <message>
        <source>Mark di&amp;fferences</source>
        <translation>標出簡繁差異(&amp;F)</translation>
    </message>
    <message>
        <source>Mar&amp;k doubts</source>
        <translation>標出存疑之處(&amp;K)</translation>
    </message>
    <message>
        <source>D&amp;oubts of this article…</source>
        <translation>本文存疑之處(&amp;O)…</translation>
    </message>
    <message>
        <source>Colours as the s&amp;ystem</source>
        <translation>配色跟隨系統(&amp;Y)</translation>
    </message>
    <message>
        <source>Li&amp;ght colours</source>
        <translation>淺色(&amp;G)</translation>
    </message>
    <message>
        <source>&amp;Dark colours</source>
        <translation>深色(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Keys</source>
        <translation>快速鍵(&amp;K)</translation>
    </message>
    <message>
        <source>Keys, from the text</source>
        <translation>快速鍵（在內文中）</translation>
    </message>
    <message>
        <source>&amp;About Duizhao</source>
        <translation>關於 Duizhao(&amp;A)</translation>
    </message>
</context>
<context>
    <name>citing</name>
    <message>
        <source>“{passage}” ({title}[, {source}][, {date}][, para. {paragraph}])</source>
        <translation>「{passage}」（《{title}》[，{source}][，{date}][，第{paragraph}段]）</translation>
    </message>
    <message>
        <source>{first}–{last}</source>
        <translation>{first}—{last}</translation>
    </message>
    <message>
        <source>{year:04}-{month:02}-{day:02}</source>
        <translation>{year}年{month}月{day}日</translation>
    </message>
</context>
<context>
    <name>colours</name>
    <message>
        <source>Blue</source>
        <translation>藍色</translation>
    </message>
    <message>
        <source>Vermilion</source>
        <translation>朱紅</translation>
    </message>
    <message>
        <source>Green</source>
        <translation>綠色</translation>
    </message>
    <message>
        <source>Pink</source>
        <translation>粉紅</translation>
    </message>
    <message>
        <source>Orange</source>
        <translation>橙色</translation>
    </message>
    <message>
        <source>Sky blue</source>
        <translation>天藍</translation>
    </message>
    <message>
        <source>Indigo</source>
        <translation>靛藍</translation>
    </message>
    <message>
        <source>Wine</source>
        <translation>酒紅</translation>
    </message>
    <message>
        <source>Olive</source>
        <translation>橄欖綠</translation>
    </message>
    <message>
        <source>Teal</source>
        <translation>藍綠</translation>
    </message>
    <message>
        <source>Purple</source>
        <translation>紫色</translation>
    </message>
    <message>
        <source>Dark green</source>
        <translation>深綠</translation>
    </message>
</context>
<context>
    <name>columns</name>
    <message>
        <source>Rank</source>
        <translation>排名</translation>
    </message>
    <message>
        <source>Word</source>
        <translation>詞</translation>
    </message>
    <message>
        <source>Frequency</source>
        <translation>次數</translation>
    </message>
    <message>
        <source>Per million</source>
        <translation>每百萬次數</translation>
    </message>
    <message>
        <source>Articles</source>
        <translation>文章數</translation>
    </message>
    <message>
        <source>Range</source>
        <translation>文章佔比</translation>
    </message>
    <message>
        <source>DP</source>
        <translation>DP</translation>
    </message>
    <message>
        <source>D</source>
        <translation>D</translation>
    </message>
    <message>
        <source>Together</source>
        <translation>共現次數</translation>
    </message>
    <message>
        <source>Expected</source>
        <translation>期望次數</translation>
    </message>
    <message>
        <source>MI</source>
        <translation>MI</translation>
    </message>
    <message>
        <source>MI³</source>
        <translation>MI³</translation>
    </message>
    <message>
        <source>t</source>
        <translation>t</translation>
    </message>
    <message>
        <source>Log-likelihood</source>
        <translation>對數概似值</translation>
    </message>
    <message>
        <source>logDice</source>
        <translation>logDice</translation>
    </message>
    <message>
        <source>ΔP forward</source>
        <translation>正向 ΔP</translation>
    </message>
    <message>
        <source>ΔP backward</source>
        <translation>反向 ΔP</translation>
    </message>
    <message>
        <source>First</source>
        <translation>第一部分</translation>
    </message>
    <message>
        <source>Second</source>
        <translation>第二部分</translation>
    </message>
    <message>
        <source>First per million</source>
        <translation>第一部分每百萬</translation>
    </message>
    <message>
        <source>Second per million</source>
        <translation>第二部分每百萬</translation>
    </message>
    <message>
        <source>BIC</source>
        <translation>BIC</translation>
    </message>
    <message>
        <source>Log ratio</source>
        <translation>對數比</translation>
    </message>
    <message>
        <source>%DIFF</source>
        <translation>%DIFF</translation>
    </message>
    <message>
        <source>Odds ratio</source>
        <translation>勝算比</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>標籤</translation>
    </message>
    <message>
        <source>Other tag</source>
        <translation>另一標籤</translation>
    </message>
    <message>
        <source>Count</source>
        <translation>次數</translation>
    </message>
    <message>
        <source>Annotations</source>
        <translation>標註數</translation>
    </message>
    <message>
        <source>Characters</source>
        <translation>字元數</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>佔比</translation>
    </message>
    <message>
        <source>Per 10,000 characters</source>
        <translation>每萬字</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>月份</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>年份</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>來源</translation>
    </message>
    <message>
        <source>Section</source>
        <translation>欄目</translation>
    </message>
    <message>
        <source>Annotator</source>
        <translation>標註者</translation>
    </message>
    <message>
        <source>Article</source>
        <translation>文章</translation>
    </message>
    <message>
        <source>Hit</source>
        <translation>符合處</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>標題</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>起點</translation>
    </message>
    <message>
        <source>End</source>
        <translation>終點</translation>
    </message>
    <message>
        <source>First annotator</source>
        <translation>標註者一</translation>
    </message>
    <message>
        <source>Second annotator</source>
        <translation>標註者二</translation>
    </message>
    <message>
        <source>Units</source>
        <translation>單位數</translation>
    </message>
    <message>
        <source>Both</source>
        <translation>雙方都有</translation>
    </message>
    <message>
        <source>Only first</source>
        <translation>僅標註者一</translation>
    </message>
    <message>
        <source>Only second</source>
        <translation>僅標註者二</translation>
    </message>
    <message>
        <source>Neither</source>
        <translation>雙方都無</translation>
    </message>
    <message>
        <source>Observed</source>
        <translation>觀測一致率</translation>
    </message>
    <message>
        <source>Positive</source>
        <translation>正向一致率</translation>
    </message>
    <message>
        <source>Kappa</source>
        <translation>κ 係數</translation>
    </message>
    <message>
        <source>Alpha</source>
        <translation>α 係數</translation>
    </message>
    <message>
        <source>Alpha of passages</source>
        <translation>文段 α 係數</translation>
    </message>
    <message>
        <source>How often it stands in the windows around the node.</source>
        <translation>在節點詞左右跨距內出現的次數。</translation>
    </message>
    <message>
        <source>How often it stands in the part that was chosen.</source>
        <translation>在所選部分中出現的次數。</translation>
    </message>
    <message>
        <source>How often it stands in the first part.</source>
        <translation>在第一部分中出現的次數。</translation>
    </message>
    <message>
        <source>How often it stands in the second part.</source>
        <translation>在第二部分中出現的次數。</translation>
    </message>
    <message>
        <source>The share of all characters of the articles; what overlaps counts once.</source>
        <translation>佔文章全部字元的比例；重疊部分只計一次。</translation>
    </message>
    <message>
        <source>How far into the article it begins.</source>
        <translation>在文章中開始的位置。</translation>
    </message>
    <message>
        <source>How far into the article it ends.</source>
        <translation>在文章中結束的位置。</translation>
    </message>
    <message>
        <source>Annotations in 10,000 characters of the articles of the month, line breaks included.</source>
        <translation>當月文章每一萬個字元中的標註數，含換行。</translation>
    </message>
    <message>
        <source>How often in a million of what is counted.</source>
        <translation>每一百萬個統計單位中的出現次數。</translation>
    </message>
    <message>
        <source>The share of the articles that have it.</source>
        <translation>包含它的文章所佔的比例。</translation>
    </message>
    <message>
        <source>Deviation of proportions (Gries): 0 is even, towards 1 in few articles.</source>
        <translation>比例偏差 (Gries)：0 表示分布均勻，越接近 1 越集中於少數文章。</translation>
    </message>
    <message>
        <source>Juilland&apos;s D: 1 is even, 0 in one article alone.</source>
        <translation>Juilland 的 D 值：1 表示分布均勻，0 表示僅見於一篇文章。</translation>
    </message>
    <message>
        <source>How often it would stand there by chance.</source>
        <translation>若純屬偶然，預期的出現次數。</translation>
    </message>
    <message>
        <source>How many times more often than by chance, in powers of two; large for rare words.</source>
        <translation>比偶然情況多出的倍數，以 2 為底取對數；罕見詞的值偏大。</translation>
    </message>
    <message>
        <source>As MI, but favours rare words less.</source>
        <translation>同 MI，但較少偏向罕見詞。</translation>
    </message>
    <message>
        <source>How sure one may be; favours frequent words.</source>
        <translation>結論的把握程度；偏向常見詞。</translation>
    </message>
    <message>
        <source>How unlikely by chance; above 3.84 at the 5 % level, above 10.83 at 0.1 %. Below 0: less than by chance.</source>
        <translation>偶然出現的可能性有多小：大於 3.84 為 5 % 顯著水準，大於 10.83 為 0.1 %。小於 0 表示少於偶然情況。</translation>
    </message>
    <message>
        <source>At most 14, whatever the size of the corpus; one more is twice as strong.</source>
        <translation>最大值為 14，與語料庫規模無關；每增加 1，強度加倍。</translation>
    </message>
    <message>
        <source>How much the node makes the word more probable.</source>
        <translation>節點詞使該詞出現的機率提高多少。</translation>
    </message>
    <message>
        <source>How much the word makes the node more probable.</source>
        <translation>該詞使節點詞出現的機率提高多少。</translation>
    </message>
    <message>
        <source>Evidence for a difference: above 2 positive, above 6 strong, above 10 very strong.</source>
        <translation>存在差異的證據：大於 2 為有，大於 6 為強，大於 10 為極強。</translation>
    </message>
    <message>
        <source>1 is twice as often in the first part, 2 four times, -1 half as often. A count of 0 is taken as 0.5: a word that a very small part has not at all may seem frequent there.</source>
        <translation>1 表示第一部分中的頻率是第二部分的兩倍，2 表示四倍，-1 表示一半。次數為 0 時以 0.5 計算：某一部分很小時，其中根本沒有的詞也可能顯得常見。</translation>
    </message>
    <message>
        <source>By how many per cent it is more frequent in the first part.</source>
        <translation>第一部分中的頻率高出百分之幾。</translation>
    </message>
    <message>
        <source>The odds in the first part over those in the second.</source>
        <translation>第一部分的勝算與第二部分的勝算之比。</translation>
    </message>
    <message>
        <source>What has the tag or has it not; for all tags together, their sum.</source>
        <translation>判斷有無該標籤的單位數；所有標籤合計時為各標籤之和。</translation>
    </message>
    <message>
        <source>Units to which both gave the tag.</source>
        <translation>雙方都加了該標籤的單位。</translation>
    </message>
    <message>
        <source>Units to which only the first one gave the tag.</source>
        <translation>僅標註者一加了該標籤的單位。</translation>
    </message>
    <message>
        <source>Units to which only the second one gave the tag.</source>
        <translation>僅標註者二加了該標籤的單位。</translation>
    </message>
    <message>
        <source>Units to which neither gave the tag.</source>
        <translation>雙方都沒有加該標籤的單位。</translation>
    </message>
    <message>
        <source>The share of the units on which they agree; near 1 by itself where a tag is rare.</source>
        <translation>雙方判斷相同的單位所占比例；標籤少見時本身就接近 1。</translation>
    </message>
    <message>
        <source>Of what they tagged, how much both did, from 0 to 1; the same as F1 and Dice.</source>
        <translation>所加標籤中雙方相同的比例，介於 0 和 1；即 F1 和 Dice 係數。</translation>
    </message>
    <message>
        <source>Agreement beyond chance (Cohen): 1 is full, 0 what chance would give. All tags: pooled.</source>
        <translation>超出偶然的一致程度（Cohen）：1 為完全一致，0 為偶然水準；所有標籤合計時為合併 κ。</translation>
    </message>
    <message>
        <source>Agreement beyond chance (Krippendorff), also of more than two: 1 is full, 0 what chance would give.</source>
        <translation>超出偶然的一致程度（Krippendorff），可用於兩人以上：1 為完全一致，0 為偶然水準。</translation>
    </message>
    <message>
        <source>Agreement on where passages begin and end (Krippendorff&apos;s u-alpha), character by character, whatever the unit: 1 is full, 0 what chance would give. All tags: what is tagged at all.</source>
        <translation>標註起訖位置的一致程度（Krippendorff 的 uα），逐字元計算，與所選單位無關：1 為完全一致，0 為偶然水準；所有標籤合計時為有無標籤的一致程度。</translation>
    </message>
    <message>
        <source>all tags together</source>
        <translation>所有標籤合計</translation>
    </message>
    <message>
        <source>all annotators</source>
        <translation>所有標註者</translation>
    </message>
    <message>
        <source>{0}: {1}</source>
        <translation>{0}：{1}</translation>
    </message>
    <message>
        <source>{0} others</source>
        <translation>其他 {0} 個</translation>
    </message>
    <message>
        <source>Share of the characters, %</source>
        <translation>字元佔比（%）</translation>
    </message>
    <message>
        <source>Place in the article, %</source>
        <translation>文中位置（%）</translation>
    </message>
</context>
<context>
    <name>doubts</name>
    <message>
        <source>here</source>
        <translation>僅此處</translation>
    </message>
    <message>
        <source>in this article</source>
        <translation>本文中</translation>
    </message>
    <message>
        <source>in the whole corpus</source>
        <translation>整個語料庫中</translation>
    </message>
</context>
<context>
    <name>filter</name>
    <message>
        <source>Unread</source>
        <translation>未讀</translation>
    </message>
    <message>
        <source>Being read</source>
        <translation>閱讀中</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>已完成</translation>
    </message>
</context>
<context>
    <name>findings</name>
    <message>
        <source>nothing is wrong</source>
        <translation>沒有發現問題</translation>
    </message>
    <message>
        <source>the corpus as it was is in {path}</source>
        <translation>修復前的語料庫儲存在 {path}</translation>
    </message>
    <message>
        <source>“duizhao check --repair” mends what is certain and keeps the corpus as it is now</source>
        <translation>「duizhao check --repair」會修復可以確定的問題，並保留語料庫現在的樣子</translation>
    </message>
    <message>
        <source>what could be read of it is in {path}</source>
        <translation>其中能讀取的內容儲存在 {path}</translation>
    </message>
    <message>
        <source>a value in it cannot be what it is: {reason}</source>
        <translation>其中有不可能的值：{reason}</translation>
    </message>
    <message>
        <source>points to a row that is not in {parent}</source>
        <translation>指向 {parent} 中不存在的列</translation>
    </message>
    <message>
        <source>was not put there by this program</source>
        <translation>不是由本程式寫入的</translation>
    </message>
    <message>
        <source>is missing, or not as this program makes it</source>
        <translation>缺少，或與本程式建立的不同</translation>
    </message>
    <message>
        <source>is no standard of Chinese script</source>
        <translation>不是中文字形的標準</translation>
    </message>
    <message>
        <source>how it is understood cannot be read</source>
        <translation>無法讀取它的尋找方式</translation>
    </message>
    <message>
        <source>stands under itself</source>
        <translation>位於自身之下</translation>
    </message>
    <message>
        <source>when it was made or changed is no time</source>
        <translation>建立或變更的時間無效</translation>
    </message>
    <message>
        <source>ends after its article does</source>
        <translation>終點超出文章結尾</translation>
    </message>
    <message>
        <source>its quote is not what stands at its place</source>
        <translation>引文與所在位置的文字不符</translation>
    </message>
    <message>
        <source>its surroundings are not those of its place</source>
        <translation>前後文與所在位置不符</translation>
    </message>
    <message>
        <source>its quotes in both forms are not what is shown</source>
        <translation>簡繁兩種引文與顯示的文字不符</translation>
    </message>
    <message>
        <source>is a part of a passage that has no other part</source>
        <translation>屬於分段標註，但沒有其他段</translation>
    </message>
    <message>
        <source>is a part of a passage whose parts have different tags</source>
        <translation>屬於分段標註，但各段的標籤不同</translation>
    </message>
    <message>
        <source>is a part of a passage that lies in several articles</source>
        <translation>屬於分段標註，但各段分布在多篇文章中</translation>
    </message>
    <message>
        <source>its text is not the one that was imported</source>
        <translation>文字與匯入時不同</translation>
    </message>
    <message>
        <source>the digest of its text is not that of its text</source>
        <translation>記錄的文字摘要值與文字不符</translation>
    </message>
    <message>
        <source>has {found} characters, not {said}</source>
        <translation>有 {found} 個字元，而不是 {said} 個</translation>
    </message>
    <message>
        <source>has {found} paragraphs, not {said}</source>
        <translation>有 {found} 段，而不是 {said} 段</translation>
    </message>
    <message>
        <source>is of {found} script, not {said}</source>
        <translation>字形是{found}，而不是{said}</translation>
    </message>
    <message>
        <source>its headings are at no places of its text</source>
        <translation>小標題的位置不在文中</translation>
    </message>
    <message>
        <source>what speaks for its details cannot be read</source>
        <translation>無法讀取文章資訊的依據</translation>
    </message>
    <message>
        <source>its date is no day of the calendar</source>
        <translation>日期不是曆法中的日子</translation>
    </message>
    <message>
        <source>its {detail} has more than {most} characters</source>
        <translation>{detail}超過 {most} 個字元</translation>
    </message>
    <message>
        <source>its words do not make up its text</source>
        <translation>斷詞結果與文字不符</translation>
    </message>
    <message>
        <source>has no origin map</source>
        <translation>沒有原文位置對應表</translation>
    </message>
    <message>
        <source>its origin map is not in order</source>
        <translation>原文位置對應表有誤</translation>
    </message>
    <message>
        <source>its origin map does not fit its body</source>
        <translation>原文位置對應表與正文不符</translation>
    </message>
    <message>
        <source>its origin map leads to other characters than its own</source>
        <translation>原文位置對應表指向了別的字元</translation>
    </message>
    <message>
        <source>where it stood in its file is no longer known</source>
        <translation>在檔案中的位置已無從得知</translation>
    </message>
    <message>
        <source>simplified</source>
        <translation>簡體</translation>
    </message>
    <message>
        <source>traditional</source>
        <translation>繁體</translation>
    </message>
    <message>
        <source>mixed</source>
        <translation>簡繁混用</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>未知</translation>
    </message>
    <message>
        <source>title</source>
        <translation>標題</translation>
    </message>
    <message>
        <source>kicker</source>
        <translation>引題</translation>
    </message>
    <message>
        <source>subtitle</source>
        <translation>副題</translation>
    </message>
    <message>
        <source>section</source>
        <translation>欄目</translation>
    </message>
    <message>
        <source>source</source>
        <translation>來源</translation>
    </message>
    <message>
        <source>author</source>
        <translation>作者</translation>
    </message>
    <message>
        <source>editor</source>
        <translation>責任編輯</translation>
    </message>
    <message>
        <source>number</source>
        <translation>文號</translation>
    </message>
    <message>
        <source>can no longer be read: {reason}</source>
        <translation>已無法讀取：{reason}</translation>
    </message>
    <message>
        <source>has {found} bytes, not {said}</source>
        <translation>有 {found} 位元組，而不是 {said} 位元組</translation>
    </message>
    <message>
        <source>its bytes are not those that were imported</source>
        <translation>內容與匯入時的位元組不同</translation>
    </message>
    <message>
        <source>the digest of its bytes is none</source>
        <translation>記錄的檔案摘要值無效</translation>
    </message>
    <message>
        <source>the plan that a person made of it cannot be read</source>
        <translation>無法讀取人工修改過的整理方案</translation>
    </message>
    <message>
        <source>the search index does not fit its body</source>
        <translation>搜尋索引與正文不符</translation>
    </message>
    <message>
        <source>a search does not find all that is in it</source>
        <translation>搜尋找不到其中的全部內容</translation>
    </message>
    <message>
        <source>what it wrote is lost</source>
        <translation>它寫入的內容已遺失</translation>
    </message>
    <message>
        <source>what it says of itself cannot be read</source>
        <translation>無法讀取對它的說明</translation>
    </message>
    <message>
        <source>what it wrote cannot be read</source>
        <translation>無法讀取它寫入的內容</translation>
    </message>
    <message>
        <source>wrote into {kind}, of which there is no history</source>
        <translation>寫入了 {kind}，而它沒有歷程記錄</translation>
    </message>
    <message>
        <source>is there, and the history says that it was removed</source>
        <translation>仍然存在，但歷程記錄稱它已移除</translation>
    </message>
    <message>
        <source>is not there, and the history says that it is</source>
        <translation>不存在，但歷程記錄稱它存在</translation>
    </message>
    <message>
        <source>is not as the last step that wrote it left it</source>
        <translation>與最後寫入它的步驟留下的不同</translation>
    </message>
    <message>
        <source>the rows of this table were found by their looks; some may be missing</source>
        <translation>此表的列是按外形找出的，可能有缺漏</translation>
    </message>
    <message>
        <source>cannot be read: the page is damaged</source>
        <translation>無法讀取：資料頁已損壞</translation>
    </message>
    <message>
        <source>what was done before cannot be taken back in this file</source>
        <translation>在此檔案中無法復原以前的操作</translation>
    </message>
    <message>
        <source>contradicts another row: {reason}</source>
        <translation>與另一列矛盾：{reason}</translation>
    </message>
    <message>
        <source>a part of it cannot be read: {names}</source>
        <translation>其中一部分無法讀取：{names}</translation>
    </message>
    <message>
        <source>cannot be read; it stands as the history has it</source>
        <translation>無法讀取，已依歷程記錄還原</translation>
    </message>
    <message>
        <source>cannot be read; it stands as the history has it, of which steps are missing: it may be older than the last change to it</source>
        <translation>無法讀取，已依歷程記錄還原，但歷程記錄缺少一些步驟，因此可能不是最後一次變更後的樣子</translation>
    </message>
    <message>
        <source>a part of it cannot be read, and is as the history has it: {names}</source>
        <translation>其中一部分無法讀取，已依歷程記錄還原：{names}</translation>
    </message>
    <message>
        <source>a part of it cannot be read, and is as the history has it, of which steps are missing; it may be older than the last change to it: {names}</source>
        <translation>其中一部分無法讀取，已依歷程記錄還原，但歷程記錄缺少一些步驟，因此可能不是最後一次變更後的樣子：{names}</translation>
    </message>
    <message>
        <source>cannot be read; its name and its place are those of an index; its colour and definition are lost</source>
        <translation>無法讀取，其名稱和位置取自索引，顏色和定義已遺失</translation>
    </message>
    <message>
        <source>cannot be read; its place and its tag are those of an index; its note and annotator are lost</source>
        <translation>無法讀取，其位置和標籤取自索引，備註和標註者已遺失</translation>
    </message>
    <message>
        <source>is there, although its number was never given: pages in the file are older than others; what was written at the same time (annotations, steps of the history) may be missing</source>
        <translation>存在，但其編號從未分配過：檔案中有些頁比其他頁舊，同時寫入的內容（標註、歷程記錄的步驟）可能缺失</translation>
    </message>
    <message>
        <source>was there once; neither it nor a step that removed it can be found</source>
        <translation>曾經存在，但找不到它，也找不到刪除它的步驟</translation>
    </message>
    <message>
        <source>its bytes cannot be read wholly</source>
        <translation>無法完整讀取它的內容</translation>
    </message>
    <message>
        <source>its text cannot be read wholly</source>
        <translation>無法完整讀取它的文字</translation>
    </message>
    <message>
        <source>is lost; an empty one stands for it</source>
        <translation>已遺失，以空檔案代替</translation>
    </message>
    <message>
        <source>its quote and its article are lost</source>
        <translation>引文和所屬文章均已遺失</translation>
    </message>
    <message>
        <source>is lost; its {count} annotations stand on their quotes</source>
        <translation>已遺失，它的 {count} 則標註保留在各自的引文上</translation>
    </message>
    <message>
        <source>is lost; one without a name stands for it</source>
        <translation>已遺失，以未命名的標籤代替</translation>
    </message>
    <message>
        <source>stood under itself; it stands at the top now</source>
        <translation>原先位於自身之下，現已移至頂層</translation>
    </message>
    <message>
        <source>its article is lost</source>
        <translation>所屬文章已遺失</translation>
    </message>
    <message>
        <source>its step is lost</source>
        <translation>所屬步驟已遺失</translation>
    </message>
    <message>
        <source>had values that it cannot have: {names}</source>
        <translation>原先有不可能的值：{names}</translation>
    </message>
    <message>
        <source>has numbers that cannot be</source>
        <translation>有不可能的編號</translation>
    </message>
    <message>
        <source>is no number of a row; it has the number {number} now</source>
        <translation>不是有效的列號，現改為 {number}</translation>
    </message>
    <message>
        <source>had no place in its file; it stands behind the others</source>
        <translation>在檔案中沒有位置，現排在其他文章之後</translation>
    </message>
    <message>
        <source>{where}: {what}</source>
        <translation>{where}：{what}</translation>
    </message>
    <message>
        <source>article {0}</source>
        <translation>文章 {0}</translation>
    </message>
    <message>
        <source>annotation {0}</source>
        <translation>標註 {0}</translation>
    </message>
    <message>
        <source>source file {0}</source>
        <translation>來源檔案 {0}</translation>
    </message>
    <message>
        <source>tag {0}</source>
        <translation>標籤 {0}</translation>
    </message>
    <message>
        <source>pin {0}</source>
        <translation>轉換選擇 {0}</translation>
    </message>
    <message>
        <source>term {0}</source>
        <translation>自有術語 {0}</translation>
    </message>
    <message>
        <source>setting {0}</source>
        <translation>設定 {0}</translation>
    </message>
    <message>
        <source>saved search {0}</source>
        <translation>已儲存的搜尋 {0}</translation>
    </message>
    <message>
        <source>step {0}</source>
        <translation>歷程記錄步驟 {0}</translation>
    </message>
    <message>
        <source>source_file {0}</source>
        <translation>來源檔案 {0}</translation>
    </message>
    <message>
        <source>origin {0}</source>
        <translation>原文位置對應表 {0}</translation>
    </message>
    <message>
        <source>saved_search {0}</source>
        <translation>已儲存的搜尋 {0}</translation>
    </message>
    <message>
        <source>change {0}</source>
        <translation>歷程記錄步驟 {0}</translation>
    </message>
    <message>
        <source>change_row {0}</source>
        <translation>歷程記錄步驟寫入的內容 {0}</translation>
    </message>
    <message>
        <source>word {0}</source>
        <translation>詞語 {0}</translation>
    </message>
    <message>
        <source>word_cut {0}</source>
        <translation>文章 {0} 的斷詞結果</translation>
    </message>
    <message>
        <source>file</source>
        <translation>檔案</translation>
    </message>
    <message>
        <source>history</source>
        <translation>歷程記錄</translation>
    </message>
    <message>
        <source>search index</source>
        <translation>搜尋索引</translation>
    </message>
    <message>
        <source>article</source>
        <translation>文章</translation>
    </message>
    <message>
        <source>annotation</source>
        <translation>標註</translation>
    </message>
    <message>
        <source>tag</source>
        <translation>標籤</translation>
    </message>
    <message>
        <source>pin</source>
        <translation>轉換選擇</translation>
    </message>
    <message>
        <source>term</source>
        <translation>自有術語</translation>
    </message>
    <message>
        <source>setting</source>
        <translation>設定</translation>
    </message>
    <message>
        <source>source_file</source>
        <translation>來源檔案</translation>
    </message>
    <message>
        <source>origin</source>
        <translation>原文位置對應表</translation>
    </message>
    <message>
        <source>saved_search</source>
        <translation>已儲存的搜尋</translation>
    </message>
    <message>
        <source>change</source>
        <translation>歷程記錄步驟</translation>
    </message>
    <message>
        <source>change_row</source>
        <translation>歷程記錄步驟寫入的內容</translation>
    </message>
    <message>
        <source>word</source>
        <translation>詞語</translation>
    </message>
    <message>
        <source>word_cut</source>
        <translation>斷詞結果</translation>
    </message>
    <message>
        <source>{0} to {1}</source>
        <translation>{0} 至 {1}</translation>
    </message>
    <message>
        <source>{0} and after</source>
        <translation>{0} 及以後</translation>
    </message>
    <message>
        <source>up to {0}</source>
        <translation>至 {0} 為止</translation>
    </message>
    <message>
        <source>has a value that it cannot have</source>
        <translation>有不可能的值</translation>
    </message>
    <message>
        <source>{column} has a value that it cannot have</source>
        <translation>{column} 有不可能的值</translation>
    </message>
    <message>
        <source>it does not begin as a corpus does</source>
        <translation>開頭不是語料庫的開頭</translation>
    </message>
    <message>
        <source>its schema cannot be read</source>
        <translation>無法讀取其資料庫結構</translation>
    </message>
    <message>
        <source>what stands in the column {column} is no text</source>
        <translation>欄位 {column} 中的內容不是文字</translation>
    </message>
    <message>
        <source>the words of article {article}</source>
        <translation>文章 {article} 的斷詞結果</translation>
    </message>
    <message>
        <source>rows are missing</source>
        <translation>缺少資料列</translation>
    </message>
    <message>
        <source>database disk image is malformed</source>
        <translation>資料庫檔案的內容已損壞（database disk image is malformed）</translation>
    </message>
    <message>
        <source>file is not a database</source>
        <translation>不是資料庫檔案（file is not a database）</translation>
    </message>
    <message>
        <source>disk I/O error</source>
        <translation>讀寫磁碟時出錯（disk I/O error）</translation>
    </message>
    <message>
        <source>database or disk is full</source>
        <translation>磁碟已滿（database or disk is full）</translation>
    </message>
    <message>
        <source>database is locked</source>
        <translation>資料庫正被其他程式占用（database is locked）</translation>
    </message>
    <message>
        <source>database table is locked</source>
        <translation>資料表正被占用（database table is locked）</translation>
    </message>
    <message>
        <source>attempt to write a readonly database</source>
        <translation>資料庫只能讀取，不能寫入（attempt to write a readonly database）</translation>
    </message>
    <message>
        <source>unable to open database file</source>
        <translation>無法開啟資料庫檔案（unable to open database file）</translation>
    </message>
    <message>
        <source>out of memory</source>
        <translation>記憶體不足（out of memory）</translation>
    </message>
    <message>
        <source>string or blob too big</source>
        <translation>文字或資料過大（string or blob too big）</translation>
    </message>
    <message>
        <source>unsupported file format</source>
        <translation>不支援的檔案格式（unsupported file format）</translation>
    </message>
    <message>
        <source>Python int too large to convert to SQLite INTEGER</source>
        <translation>數值過大，無法存入資料庫</translation>
    </message>
    <message>
        <source>FOREIGN KEY constraint failed</source>
        <translation>指向的列不存在（FOREIGN KEY constraint failed）</translation>
    </message>
    <message>
        <source>malformed database schema ({0}) - {1}</source>
        <translation>資料庫的結構定義已損壞（{0}）：{1}</translation>
    </message>
    <message>
        <source>malformed database schema ({0})</source>
        <translation>資料庫的結構定義已損壞（{0}）</translation>
    </message>
    <message>
        <source>unable to open database: {0}</source>
        <translation>無法開啟資料庫：{0}</translation>
    </message>
    <message>
        <source>no such table: {0}</source>
        <translation>缺少資料表 {0}</translation>
    </message>
    <message>
        <source>no such column: {0}</source>
        <translation>缺少欄位 {0}</translation>
    </message>
    <message>
        <source>*** in database main ***
{0}</source>
        <translation>資料庫的頁面結構已損壞（*** in database main ***）：
{0}</translation>
    </message>
    <message>
        <source>row {0} missing from index {1}</source>
        <translation>索引 {1} 缺少第 {0} 列</translation>
    </message>
    <message>
        <source>wrong # of entries in index {0}</source>
        <translation>索引 {0} 的項目數有誤</translation>
    </message>
    <message>
        <source>non-unique entry in index {0}</source>
        <translation>索引 {0} 中有重複的項目</translation>
    </message>
    <message>
        <source>NULL value in {0}</source>
        <translation>{0} 缺少值（NULL）</translation>
    </message>
    <message>
        <source>non-{0} value in {1}</source>
        <translation>{1} 的值不是 {0} 類型</translation>
    </message>
    <message>
        <source>{0} value in {1}</source>
        <translation>{1} 的值是 {0} 類型，與規定不符</translation>
    </message>
    <message>
        <source>CHECK constraint failed in {0}</source>
        <translation>{0} 中有不符合規則的值（CHECK constraint failed）</translation>
    </message>
    <message>
        <source>CHECK constraint failed: {0}</source>
        <translation>值不符合規則：{0}（CHECK constraint failed）</translation>
    </message>
    <message>
        <source>UNIQUE constraint failed: {0}</source>
        <translation>值與另一列重複：{0}（UNIQUE constraint failed）</translation>
    </message>
    <message>
        <source>NOT NULL constraint failed: {0}</source>
        <translation>缺少必需的值：{0}（NOT NULL constraint failed）</translation>
    </message>
    <message>
        <source>malformed inverted index for FTS5 table {0}</source>
        <translation>全文索引已損壞（{0}）</translation>
    </message>
    <message>
        <source>unable to validate the inverted index for FTS5 table {0}: {1}</source>
        <translation>無法核對全文索引（{0}）：{1}</translation>
    </message>
    <message>
        <source>Error {0} while decompressing data: {1}</source>
        <translation>解壓縮資料時出錯（{0}：{1}）</translation>
    </message>
</context>
<context>
    <name>foreseen</name>
    <message>
        <source>Tags of one name below them become one, too:</source>
        <translation>其下的同名標籤也會合併：</translation>
    </message>
    <message>
        <source>Tags that come along:</source>
        <translation>一併移入的標籤：</translation>
    </message>
    <message>
        <source>The key “{0}” goes to “{1}”.</source>
        <translation>快速鍵「{0}」會歸「{1}」所有。</translation>
    </message>
    <message>
        <source>“{0}” is gone afterwards. Undo brings everything back.</source>
        <translation>合併後「{0}」便不復存在。復原即可全部找回。</translation>
    </message>
    <message>
        <source>Definition afterwards:</source>
        <translation>合併後的定義：</translation>
    </message>
</context>
<context>
    <name>history</name>
    <message>
        <source>Tag “{quote}” with {tag}</source>
        <translation>為「{quote}」加上標籤 {tag}</translation>
    </message>
    <message>
        <source>Add “{quote}” to a passage with {tag}</source>
        <translation>將「{quote}」加入 {tag} 的標註</translation>
    </message>
    <message>
        <source>Take “{quote}” out of its passage</source>
        <translation>將「{quote}」從所屬標註中分出</translation>
    </message>
    <message>
        <source>Tag “{quote}” with several tags</source>
        <translation>為「{quote}」加上多個標籤</translation>
    </message>
    <message>
        <source>Change the note on “{quote}”</source>
        <translation>修改「{quote}」的備註</translation>
    </message>
    <message>
        <source>Change the tag of “{quote}”</source>
        <translation>變更「{quote}」的標籤</translation>
    </message>
    <message>
        <source>Change the passage “{quote}”</source>
        <translation>變更「{quote}」的標註範圍</translation>
    </message>
    <message>
        <source>Remove {tag} from “{quote}”</source>
        <translation>移除「{quote}」的標籤 {tag}</translation>
    </message>
    <message>
        <source>Change the status of “{quote}”</source>
        <translation>變更「{quote}」的標註狀態</translation>
    </message>
    <message>
        <source>Import files</source>
        <translation>匯入檔案</translation>
    </message>
    <message>
        <source>Remove articles</source>
        <translation>移除文章</translation>
    </message>
    <message>
        <source>Change the details of “{title}”</source>
        <translation>修改「{title}」的文章資訊</translation>
    </message>
    <message>
        <source>Split “{title}”</source>
        <translation>分割「{title}」</translation>
    </message>
    <message>
        <source>Merge “{title}” with “{other}”</source>
        <translation>合併「{title}」與「{other}」</translation>
    </message>
    <message>
        <source>Clean {file} again</source>
        <translation>重新清理 {file}</translation>
    </message>
    <message>
        <source>Change the state of {count} article</source>
        <translation>變更 {count} 篇文章的閱讀狀態</translation>
    </message>
    <message>
        <source>Merge the corpus {file} into this one</source>
        <translation>將語料庫 {file} 合併到此語料庫</translation>
    </message>
    <message>
        <source>Brought back: {step}</source>
        <translation>已恢復：{step}</translation>
    </message>
    <message>
        <source>Taken back alone: {step}</source>
        <translation>已單獨復原：{step}</translation>
    </message>
    <message>
        <source>Change the state of “{title}”</source>
        <translation>變更「{title}」的閱讀狀態</translation>
    </message>
    <message>
        <source>Give all tags colours anew</source>
        <translation>重新分配所有標籤的顏色</translation>
    </message>
    <message>
        <source>Put the quotes of annotations right</source>
        <translation>更正標註的引文</translation>
    </message>
    <message>
        <source>Take in the codebook {file}</source>
        <translation>匯入編碼簿 {file}</translation>
    </message>
    <message>
        <source>Convert “{source}” to “{target}”</source>
        <translation>將「{source}」轉換為「{target}」</translation>
    </message>
    <message>
        <source>Take in the dictionary {file}</source>
        <translation>匯入詞典 {file}</translation>
    </message>
    <message>
        <source>Take back the conversion of “{source}” to “{target}”</source>
        <translation>取消將「{source}」轉換為「{target}」</translation>
    </message>
    <message>
        <source>Keep the search “{name}”</source>
        <translation>儲存搜尋「{name}」</translation>
    </message>
    <message>
        <source>Replace the search “{name}”</source>
        <translation>取代搜尋「{name}」</translation>
    </message>
    <message>
        <source>Remove the search “{name}”</source>
        <translation>移除搜尋「{name}」</translation>
    </message>
    <message>
        <source>Change the simplified standard</source>
        <translation>變更簡體標準</translation>
    </message>
    <message>
        <source>Change the traditional standard</source>
        <translation>變更繁體標準</translation>
    </message>
    <message>
        <source>Bring back the tag {tag}</source>
        <translation>重新啟用標籤 {tag}</translation>
    </message>
    <message>
        <source>Create the tag {tag}</source>
        <translation>新增標籤 {tag}</translation>
    </message>
    <message>
        <source>Change the tag {tag}</source>
        <translation>修改標籤 {tag}</translation>
    </message>
    <message>
        <source>Merge the tag {tag} into {target}</source>
        <translation>將標籤 {tag} 併入 {target}</translation>
    </message>
    <message>
        <source>Give annotations of {tag} the tag {target}</source>
        <translation>將 {tag} 的標註改為標籤 {target}</translation>
    </message>
    <message>
        <source>Retire the tag {tag}</source>
        <translation>停用標籤 {tag}</translation>
    </message>
    <message>
        <source>Move the tag {tag}</source>
        <translation>移動標籤 {tag}</translation>
    </message>
    <message>
        <source>Remove the tag {tag}</source>
        <translation>移除標籤 {tag}</translation>
    </message>
    <message>
        <source>Add the term “{term}”</source>
        <translation>加入術語「{term}」</translation>
    </message>
    <message>
        <source>Remove the term “{term}”</source>
        <translation>移除術語「{term}」</translation>
    </message>
    <message>
        <source>Remove {count} articles</source>
        <translation>移除 {count} 篇文章</translation>
    </message>
    <message>
        <source>Change the state of {count} articles</source>
        <translation>變更 {count} 篇文章的閱讀狀態</translation>
    </message>
    <message>
        <source>Tag {count} places with {tag}</source>
        <translation>為 {count} 處加上標籤 {tag}</translation>
    </message>
    <message>
        <source>Tag {count} places with several tags</source>
        <translation>為 {count} 處加上多個標籤</translation>
    </message>
    <message>
        <source>Remove {count} annotations</source>
        <translation>移除 {count} 則標註</translation>
    </message>
    <message>
        <source>Change the tag of {count} annotations</source>
        <translation>變更 {count} 則標註的標籤</translation>
    </message>
    <message>
        <source>Change the status of {count} annotations</source>
        <translation>變更 {count} 則標註的狀態</translation>
    </message>
    <message>
        <source>Take back {count} decisions on conversions</source>
        <translation>取消 {count} 項轉換選擇</translation>
    </message>
    <message>
        <source>Add {count} terms</source>
        <translation>加入 {count} 個術語</translation>
    </message>
    <message>
        <source>Remove {count} terms</source>
        <translation>移除 {count} 個術語</translation>
    </message>
</context>
<context>
    <name>intake</name>
    <message>
        <source>name</source>
        <translation>名稱</translation>
    </message>
    <message>
        <source>definition</source>
        <translation>定義</translation>
    </message>
    <message>
        <source>examples</source>
        <translation>範例</translation>
    </message>
    <message>
        <source>colour</source>
        <translation>顏色</translation>
    </message>
    <message>
        <source>key</source>
        <translation>快速鍵</translation>
    </message>
    <message>
        <source>retired</source>
        <translation>停用</translation>
    </message>
    <message>
        <source>identity</source>
        <translation>識別碼</translation>
    </message>
    <message>
        <source>Here</source>
        <translation>此處</translation>
    </message>
    <message>
        <source>In the file</source>
        <translation>檔案中</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>是</translation>
    </message>
    <message>
        <source>no</source>
        <translation>否</translation>
    </message>
</context>
<context>
    <name>merge report</name>
    <message>
        <source>Two notes on one passage: the later one stands</source>
        <translation>同一處有兩則備註：以較晚的為準</translation>
    </message>
    <message>
        <source>stands</source>
        <translation>保留</translation>
    </message>
    <message>
        <source>left out</source>
        <translation>捨去</translation>
    </message>
    <message>
        <source>Passages that read otherwise here</source>
        <translation>在此處文字不同的段落</translation>
    </message>
    <message>
        <source>there</source>
        <translation>對方</translation>
    </message>
    <message>
        <source>here</source>
        <translation>此處</translation>
    </message>
    <message>
        <source>Passages that are not found here: they do not come</source>
        <translation>在此處找不到的段落：不會併入</translation>
    </message>
    <message>
        <source>Left out of the file</source>
        <translation>檔案中未併入的內容</translation>
    </message>
</context>
<context>
    <name>merging</name>
    <message>
        <source>Nothing is new: all that is there is here.</source>
        <translation>沒有新內容：對方已有的，這裡都有。</translation>
    </message>
    <message>
        <source>Nothing of it comes: what is here stands.</source>
        <translation>沒有可併入的內容：此處的內容保持不變。</translation>
    </message>
    <message>
        <source>New tags: {tags}</source>
        <translation>新標籤：{tags}</translation>
    </message>
    <message>
        <source>New terms: {terms}</source>
        <translation>新增術語：{terms}</translation>
    </message>
    <message>
        <source>Tags named or described otherwise there; what is here stands: {tags}</source>
        <translation>名稱或定義在對方語料庫中不同的標籤（保留此處的）：{tags}</translation>
    </message>
    <message>
        <source>Not found here: “{quote}” in “{title}” ({tag}, {annotator})</source>
        <translation>此處找不到：《{title}》中的「{quote}」（{tag}，{annotator}）</translation>
    </message>
    <message>
        <source>Not found here: “{quote}” in “{title}” ({tag})</source>
        <translation>此處找不到：《{title}》中的「{quote}」（{tag}）</translation>
    </message>
    <message>
        <source>Reads otherwise here: “{quote}” in “{title}” ({tag}) is now on “{now}”</source>
        <translation>此處文字不同：《{title}》中的「{quote}」（{tag}）現標註在「{now}」上</translation>
    </message>
    <message>
        <source>Two notes on “{quote}” in “{title}” ({tag}): the later one stands, “{stands}”; left out was “{left}”</source>
        <translation>《{title}》中的「{quote}」（{tag}）有兩條備註：保留較晚的「{stands}」，未取「{left}」</translation>
    </message>
    <message>
        <source>New articles: {count}</source>
        <translation>新文章：{count}</translation>
    </message>
    <message>
        <source>New annotations: {count}</source>
        <translation>新標註：{count}</translation>
    </message>
    <message>
        <source>Annotations changed later there, taken over: {count}</source>
        <translation>對方後改的標註，已採用：{count}</translation>
    </message>
    <message>
        <source>Annotations changed later here, kept: {count}</source>
        <translation>此處後改的標註，已保留：{count}</translation>
    </message>
    <message>
        <source>Annotations that are the same here: {count}</source>
        <translation>此處已有且相同的標註：{count}</translation>
    </message>
    <message>
        <source>Annotations removed here, not brought back: {count}</source>
        <translation>此處已刪除、不再恢復的標註：{count}</translation>
    </message>
    <message>
        <source>Annotations whose article reads otherwise here, found again: {count}</source>
        <translation>文章在此處切分或清理不同、已重新定位的標註：{count}</translation>
    </message>
    <message>
        <source>Articles left out, removed here or not wanted: {count}</source>
        <translation>未取的文章（此處已移除或不需要）：{count}</translation>
    </message>
    <message>
        <source>Annotations of articles that are left out: {count}</source>
        <translation>未取文章上的標註：{count}</translation>
    </message>
</context>
<context>
    <name>messages</name>
    <message>
        <source>{path} is not there.</source>
        <translation>找不到 {path}。</translation>
    </message>
    <message>
        <source>Check the name, or whether the drive is connected.</source>
        <translation>請檢查名稱，或確認磁碟機已連接。</translation>
    </message>
    <message>
        <source>{path} cannot be read: {reason}.</source>
        <translation>無法讀取 {path}：{reason}。</translation>
    </message>
    <message>
        <source>Check the permissions of the file.</source>
        <translation>請檢查該檔案的權限。</translation>
    </message>
    <message>
        <source>{path} is empty.</source>
        <translation>{path} 是空檔案。</translation>
    </message>
    <message>
        <source>There is no text in it to import.</source>
        <translation>其中沒有可匯入的文字。</translation>
    </message>
    <message>
        <source>{path} holds only white space.</source>
        <translation>{path} 中只有空白字元。</translation>
    </message>
    <message>
        <source>{path} is not a text file.</source>
        <translation>{path} 不是文字檔案。</translation>
    </message>
    <message>
        <source>Save it as plain text (UTF-8) first, then import that.</source>
        <translation>請先將其另存為純文字 (UTF-8)，再匯入。</translation>
    </message>
    <message>
        <source>The folder {path} holds no file that can be imported.</source>
        <translation>資料夾 {path} 中沒有可匯入的檔案。</translation>
    </message>
    <message>
        <source>Text, Markdown, HTML, PDF, DOCX, EPUB, tables of articles and ZIP archives of these are read, also in folders inside it.</source>
        <translation>可讀取純文字、Markdown、HTML、PDF、DOCX、EPUB、文章表格以及包含這些檔案的 ZIP 壓縮檔，子資料夾中的也一併讀取。</translation>
    </message>
    <message>
        <source>There is no encoding named “{encoding}”.</source>
        <translation>沒有名為「{encoding}」的編碼。</translation>
    </message>
    <message>
        <source>Use utf-8, utf-16, gb18030 or big5hkscs.</source>
        <translation>請使用 utf-8、utf-16、gb18030 或 big5hkscs。</translation>
    </message>
    <message>
        <source>{path} is not {encoding}: byte {position} does not fit.</source>
        <translation>{path} 不是 {encoding} 編碼：位元組 {position} 不符。</translation>
    </message>
    <message>
        <source>Leave the encoding out to have it detected, or name another.</source>
        <translation>請不指定編碼以自動偵測，或指定其他編碼。</translation>
    </message>
    <message>
        <source>The encoding of {path} cannot be told.</source>
        <translation>無法判斷 {path} 的編碼。</translation>
    </message>
    <message>
        <source>Name it, for example gb18030 or big5hkscs.</source>
        <translation>請指定編碼，例如 gb18030 或 big5hkscs。</translation>
    </message>
    <message>
        <source>Save the file as UTF-8, then choose it again.</source>
        <translation>請將檔案另存為 UTF-8，然後重新選擇。</translation>
    </message>
    <message>
        <source>Read as {encoding}, {path} is no Chinese text; read as {found}, it is.</source>
        <translation>以 {encoding} 讀取，{path} 不是中文文字；以 {found} 讀取則是。</translation>
    </message>
    <message>
        <source>{path} seems to be {encoding}, but byte {position} does not fit.</source>
        <translation>{path} 似乎是 {encoding} 編碼，但位元組 {position} 不符。</translation>
    </message>
    <message>
        <source>{path} is a folder, not a file.</source>
        <translation>{path} 是資料夾，不是檔案。</translation>
    </message>
    <message>
        <source>Import the folder to take in the files inside it.</source>
        <translation>請匯入該資料夾，以讀入其中的檔案。</translation>
    </message>
    <message>
        <source>{path} is a corpus, not a text.</source>
        <translation>{path} 是語料庫，不是文字檔。</translation>
    </message>
    <message>
        <source>To open it, choose Open corpus in the menu Corpus.</source>
        <translation>要開啟它，請在「語料庫」選單中選擇「開啟語料庫」。</translation>
    </message>
    <message>
        <source>{path} is a pipe or a device, not a file.</source>
        <translation>{path} 是管線或裝置，不是檔案。</translation>
    </message>
    <message>
        <source>Save what it gives in a file first, then import that.</source>
        <translation>請先將其輸出儲存為檔案，再匯入。</translation>
    </message>
    <message>
        <source>{path} is larger than {limit} MB.</source>
        <translation>{path} 超過 {limit} MB。</translation>
    </message>
    <message>
        <source>Cut it into smaller files, then import those.</source>
        <translation>請將其分割為較小的檔案，再匯入。</translation>
    </message>
    <message>
        <source>The folder {path} cannot be read: {reason}.</source>
        <translation>無法讀取資料夾 {path}：{reason}。</translation>
    </message>
    <message>
        <source>Check the permissions of the folder.</source>
        <translation>請檢查該資料夾的權限。</translation>
    </message>
    <message>
        <source>{path} was changed by another program while it was read.</source>
        <translation>讀取 {path} 時，它被其他程式更動了。</translation>
    </message>
    <message>
        <source>Import it again when that program is done with it.</source>
        <translation>請等該程式處理完畢後重新匯入。</translation>
    </message>
    <message>
        <source>{path} was changed after it was looked at.</source>
        <translation>{path} 在檢視之後被更動了。</translation>
    </message>
    <message>
        <source>Look at it again in the preview, then import it.</source>
        <translation>請在預覽中重新檢視，再匯入。</translation>
    </message>
    <message>
        <source>By what was chosen, nothing of {path} belongs to an article.</source>
        <translation>依照所做的選擇，{path} 中沒有任何內容屬於文章。</translation>
    </message>
    <message>
        <source>Look at it in the preview and keep some of its lines.</source>
        <translation>請在預覽中檢視，並保留其中一些行。</translation>
    </message>
    <message>
        <source>{path} was given up: after {seconds} seconds it was not yet read.</source>
        <translation>已放棄讀取 {path}：{seconds} 秒後仍未讀完。</translation>
    </message>
    <message>
        <source>Cut it into smaller files, or save its text as plain text and import that.</source>
        <translation>請將其分割為較小的檔案，或將其文字另存為純文字後匯入。</translation>
    </message>
    <message>
        <source>{path} could not be read: the process that read it was ended ({reason}).</source>
        <translation>未能讀取 {path}：讀取它的處理程序已終止 ({reason})。</translation>
    </message>
    <message>
        <source>Close other programs if memory was short, then import this file alone.</source>
        <translation>若記憶體不足，請關閉其他程式，然後單獨匯入此檔案。</translation>
    </message>
    <message>
        <source>{path} needs more memory than there is.</source>
        <translation>記憶體不足，無法讀取 {path}。</translation>
    </message>
    <message>
        <source>{path} could not be read because of an error in Duizhao ({reason}).</source>
        <translation>由於 Duizhao 發生錯誤 ({reason})，未能讀取 {path}。</translation>
    </message>
    <message>
        <source>Please report it. The text can be saved as plain text and imported so.</source>
        <translation>請將此錯誤回報給我們。可先將文字另存為純文字，再匯入。</translation>
    </message>
    <message>
        <source>{path} is cut off or damaged: it cannot be unpacked.</source>
        <translation>{path} 不完整或已損毀，無法解壓縮。</translation>
    </message>
    <message>
        <source>Copy or download it again, then import that.</source>
        <translation>請重新複製或下載，再匯入。</translation>
    </message>
    <message>
        <source>{path} is locked with a password.</source>
        <translation>{path} 有密碼保護。</translation>
    </message>
    <message>
        <source>Save or unpack it without the password first, then import that.</source>
        <translation>請先移除密碼另存，或將其解壓縮，再匯入。</translation>
    </message>
    <message>
        <source>{path} is packed in a way that Duizhao does not know.</source>
        <translation>{path} 的壓縮方式 Duizhao 無法辨識。</translation>
    </message>
    <message>
        <source>Unpack it with the program that made it, then import what was in it.</source>
        <translation>請用製作它的程式將其解壓縮，再匯入其中的檔案。</translation>
    </message>
    <message>
        <source>{path} holds more than {limit} MB when it is unpacked.</source>
        <translation>{path} 解壓縮後超過 {limit} MB。</translation>
    </message>
    <message>
        <source>Unpack it yourself and import smaller parts.</source>
        <translation>請自行解壓縮，再分批匯入。</translation>
    </message>
    <message>
        <source>{path} grows more than {limit} times when it is unpacked.</source>
        <translation>{path} 解壓縮後會膨脹到 {limit} 倍以上。</translation>
    </message>
    <message>
        <source>No text does that. It seems to be made to fill the memory and was not read.</source>
        <translation>正常的文字不會如此。它似乎是為耗盡記憶體而製作的，因此沒有讀取。</translation>
    </message>
    <message>
        <source>{path} holds more than {limit} files.</source>
        <translation>{path} 中的檔案超過 {limit} 個。</translation>
    </message>
    <message>
        <source>Unpack it yourself and import the folders one by one.</source>
        <translation>請自行解壓縮，再逐一匯入資料夾。</translation>
    </message>
    <message>
        <source>{path} holds no file that can be imported.</source>
        <translation>{path} 中沒有可匯入的檔案。</translation>
    </message>
    <message>
        <source>Look into it with another program. Archives inside it must be unpacked first.</source>
        <translation>請用其他程式檢視其內容。其中的壓縮檔須先解壓縮。</translation>
    </message>
    <message>
        <source>{path} names a place outside its archive.</source>
        <translation>{path} 指向壓縮檔以外的位置。</translation>
    </message>
    <message>
        <source>It was not read. If you trust the archive, unpack it and import the file.</source>
        <translation>沒有讀取它。如果您信任該壓縮檔，請將其解壓縮後匯入該檔案。</translation>
    </message>
    <message>
        <source>{path} is only a link to another file.</source>
        <translation>{path} 只是指向另一個檔案的連結。</translation>
    </message>
    <message>
        <source>Import the file to which it leads.</source>
        <translation>請匯入它所指向的檔案。</translation>
    </message>
    <message>
        <source>{path} is in its archive more than once.</source>
        <translation>{path} 在壓縮檔中不只一個。</translation>
    </message>
    <message>
        <source>Only the first one was read. Unpack the archive to see the others.</source>
        <translation>只讀取了第一個。若要檢視其餘的，請解壓縮該壓縮檔。</translation>
    </message>
    <message>
        <source>{path} is damaged: its part {part} cannot be read.</source>
        <translation>{path} 已損毀：無法讀取其中的 {part}。</translation>
    </message>
    <message>
        <source>Open it in the program that made it, save it again, then import that.</source>
        <translation>請用製作它的程式開啟並重新儲存，再匯入。</translation>
    </message>
    <message>
        <source>{path} declares XML entities in {part}, which no ordinary file does.</source>
        <translation>{path} 在 {part} 中宣告了 XML 實體，一般檔案不會這樣。</translation>
    </message>
    <message>
        <source>They can be used for attacks, so it was not read.</source>
        <translation>XML 實體可用於攻擊，因此沒有讀取該檔案。</translation>
    </message>
    <message>
        <source>{path} is nested more than {limit} levels deep in {part}.</source>
        <translation>{path} 的 {part} 中巢狀超過 {limit} 層。</translation>
    </message>
    <message>
        <source>Save it as plain text (UTF-8) in the program that made it, then import that.</source>
        <translation>請用製作它的程式將其另存為純文字 (UTF-8)，再匯入。</translation>
    </message>
    <message>
        <source>{path} is no Word document (DOCX).</source>
        <translation>{path} 不是 Word 文件 (DOCX)。</translation>
    </message>
    <message>
        <source>Open it in Word or LibreOffice and save it as DOCX.</source>
        <translation>請用 Word 或 LibreOffice 開啟，並另存為 DOCX。</translation>
    </message>
    <message>
        <source>{path} is a document of an old Word (before 2007).</source>
        <translation>{path} 是舊版 Word（2007 年以前）的文件。</translation>
    </message>
    <message>
        <source>{path} is no electronic book (EPUB).</source>
        <translation>{path} 不是電子書 (EPUB)。</translation>
    </message>
    <message>
        <source>Check what kind of file it is and give it the right ending.</source>
        <translation>請確認它是何種檔案，並改用正確的副檔名。</translation>
    </message>
    <message>
        <source>{path} is protected against copying (DRM).</source>
        <translation>{path} 有版權保護 (DRM)。</translation>
    </message>
    <message>
        <source>Its text is encrypted. Ask the publisher for a copy without protection.</source>
        <translation>其文字已加密。請向出版者索取沒有保護的版本。</translation>
    </message>
    <message>
        <source>{path} is no PDF file.</source>
        <translation>{path} 不是 PDF 檔案。</translation>
    </message>
    <message>
        <source>{path} is cut off or damaged: no page of it can be read.</source>
        <translation>{path} 不完整或已損毀，沒有一頁可以讀取。</translation>
    </message>
    <message>
        <source>Open it in a PDF viewer, print it to a new PDF file and import that.</source>
        <translation>請用 PDF 閱讀器開啟，列印成新的 PDF 檔案，再匯入。</translation>
    </message>
    <message>
        <source>{path} has no pages.</source>
        <translation>{path} 沒有任何頁面。</translation>
    </message>
    <message>
        <source>{path} holds only pictures: on its pages ({pages}) there is no text.</source>
        <translation>{path} 中只有圖片：全部頁面（共 {pages} 頁）都沒有文字。</translation>
    </message>
    <message>
        <source>Let a program for text recognition (OCR) add the text, then import that.</source>
        <translation>請用文字辨識 (OCR) 程式加上文字，再匯入。</translation>
    </message>
    <message>
        <source>{path} does not say which characters its glyphs stand for.</source>
        <translation>{path} 沒有說明其字形對應哪些字元。</translation>
    </message>
    <message>
        <source>A page of {path} would grow to more than {limit} MB.</source>
        <translation>{path} 中有一頁展開後會超過 {limit} MB。</translation>
    </message>
    <message>
        <source>Page {page} of {path} is damaged and was left out.</source>
        <translation>{path} 的第 {page} 頁已損毀，沒有讀入。</translation>
    </message>
    <message>
        <source>Compare it with another copy of the file.</source>
        <translation>請與該檔案的其他複本對照。</translation>
    </message>
    <message>
        <source>{path} is cut off or damaged: its pages from {page} on were left out.</source>
        <translation>{path} 不完整或已損毀：從第 {page} 頁起沒有讀入。</translation>
    </message>
    <message>
        <source>Page {page} of {path} holds more than {limit} characters.</source>
        <translation>{path} 的第 {page} 頁超過 {limit} 個字元。</translation>
    </message>
    <message>
        <source>The rest of the page was left out.</source>
        <translation>該頁其餘部分沒有讀入。</translation>
    </message>
    <message>
        <source>{path} is damaged; pages may be missing.</source>
        <translation>{path} 已損毀，可能缺頁。</translation>
    </message>
    <message>
        <source>Compare its end with another copy of the file.</source>
        <translation>請將其結尾與該檔案的其他複本對照。</translation>
    </message>
    <message>
        <source>{path} has no article in it: it only leads to other pages.</source>
        <translation>{path} 中沒有文章，只有通往其他網頁的連結。</translation>
    </message>
    <message>
        <source>Open the article itself in the browser, save that page and import it.</source>
        <translation>請在瀏覽器中開啟文章本身，儲存該網頁，再匯入。</translation>
    </message>
    <message>
        <source>In {path}, read as {encoding}, {count} places could not be decoded, the first at byte {position}.</source>
        <translation>以 {encoding} 讀取 {path} 時，有 {count} 處無法解碼，第一處在位元組 {position}。</translation>
    </message>
    <message>
        <source>They are shown as �. Compare them with the page in the browser.</source>
        <translation>這些地方顯示為 �。請與瀏覽器中的網頁對照。</translation>
    </message>
    <message>
        <source>{path} has no column with the text of the articles. Its columns: {columns}.</source>
        <translation>{path} 中沒有文章內文的欄位。現有的欄位：{columns}。</translation>
    </message>
    <message>
        <source>Name one of them {wanted}; those for the details can be {others}.</source>
        <translation>請將其中一欄命名為 {wanted} 之一；其他資訊的欄位可命名為 {others}。</translation>
    </message>
    <message>
        <source>{path} has no row that could be used.</source>
        <translation>{path} 中沒有可用的列。</translation>
    </message>
    <message>
        <source>The first row must hold the names of the columns, each other one an article.</source>
        <translation>第一列須是欄位名稱，其餘每列是一篇文章。</translation>
    </message>
    <message>
        <source>{path} is a table of annotations that Duizhao wrote, not of articles.</source>
        <translation>{path} 是 Duizhao 匯出的標註表格，不是文章表格。</translation>
    </message>
    <message>
        <source>Import the files in which the annotated articles are.</source>
        <translation>請匯入所標註的文章所在的檔案。</translation>
    </message>
    <message>
        <source>“{date}” on line {line} of {path} is no day of the calendar.</source>
        <translation>{path} 第 {line} 行的「{date}」不是有效日期。</translation>
    </message>
    <message>
        <source>The article was imported without a date.</source>
        <translation>該文章已匯入，但沒有日期。</translation>
    </message>
    <message>
        <source>Row {row} of {path} (line {line}) has {cells} cells, but there are {columns} columns.</source>
        <translation>{path} 表格的第 {row} 列（位於檔案第 {line} 行）有 {cells} 個儲存格，但表格有 {columns} 欄。</translation>
    </message>
    <message>
        <source>It was left out. Put cells with commas or line breaks into double quotes.</source>
        <translation>沒有讀入該列。含逗號或換行的儲存格請用雙引號括起。</translation>
    </message>
    <message>
        <source>Row {row} of {path} (line {line}) has no text in its column “{column}”.</source>
        <translation>{path} 表格的第 {row} 列（位於檔案第 {line} 行）在「{column}」欄中沒有文字。</translation>
    </message>
    <message>
        <source>It was left out.</source>
        <translation>沒有讀入該筆。</translation>
    </message>
    <message>
        <source>Row {row} of {path} (line {line}) has double quotes in the wrong place.</source>
        <translation>{path} 表格的第 {row} 列（位於檔案第 {line} 行）中雙引號的位置有誤。</translation>
    </message>
    <message>
        <source>It was left out. A double quote inside a quoted cell is written twice.</source>
        <translation>沒有讀入該列。用雙引號括起的儲存格中，雙引號須寫兩次。</translation>
    </message>
    <message>
        <source>In row {row} of {path} (line {line}) a double quote is opened that is never closed.</source>
        <translation>{path} 表格的第 {row} 列（位於檔案第 {line} 行）中的雙引號沒有成對。</translation>
    </message>
    <message>
        <source>This row and all below it were left out. Close the quote and import again.</source>
        <translation>沒有讀入該列及其後各列。請補上另一個雙引號，再重新匯入。</translation>
    </message>
    <message>
        <source>{path} is no valid JSON: line {line} cannot be read.</source>
        <translation>{path} 不是有效的 JSON：第 {line} 行無法讀取。</translation>
    </message>
    <message>
        <source>Correct it there, or save it again.</source>
        <translation>請在該處改正，或重新儲存。</translation>
    </message>
    <message>
        <source>{path} is no valid JSON from line {line} on.</source>
        <translation>{path} 從第 {line} 行起不是有效的 JSON。</translation>
    </message>
    <message>
        <source>Only what stands before it was read. Correct it there, or save it again.</source>
        <translation>只讀入了該處之前的內容。請在該處改正，或重新儲存。</translation>
    </message>
    <message>
        <source>{path} holds no list of articles.</source>
        <translation>{path} 中沒有文章清單。</translation>
    </message>
    <message>
        <source>It must be a list of objects, or one object with one such list in it.</source>
        <translation>其內容須是由物件組成的清單，或一個含有這樣一個清單的物件。</translation>
    </message>
    <message>
        <source>Line {line} of {path} is no valid JSON.</source>
        <translation>{path} 的第 {line} 行不是有效的 JSON。</translation>
    </message>
    <message>
        <source>The entry in line {line} of {path} is no object with named values.</source>
        <translation>{path} 第 {line} 行的項目不是含有具名值的物件。</translation>
    </message>
    <message>
        <source>The entry in line {line} of {path} has no text.</source>
        <translation>{path} 第 {line} 行的項目沒有內文。</translation>
    </message>
    <message>
        <source>It was left out. The text can be named {wanted}.</source>
        <translation>沒有讀入該筆。內文可命名為 {wanted} 之一。</translation>
    </message>
    <message>
        <source>The corpus {path} is not there.</source>
        <translation>找不到語料庫 {path}。</translation>
    </message>
    <message>
        <source>{path} exists already.</source>
        <translation>{path} 已經存在。</translation>
    </message>
    <message>
        <source>Choose another name, or open it.</source>
        <translation>請另取一個名稱，或開啟它。</translation>
    </message>
    <message>
        <source>{path} is a folder, not a corpus.</source>
        <translation>{path} 是資料夾，不是語料庫。</translation>
    </message>
    <message>
        <source>Choose a .duizhao file, or import the folder into a corpus.</source>
        <translation>請選擇 .duizhao 檔案，或將該資料夾匯入語料庫。</translation>
    </message>
    <message>
        <source>{path} is not a corpus: it is no SQLite file.</source>
        <translation>{path} 不是語料庫：它不是 SQLite 檔案。</translation>
    </message>
    <message>
        <source>To read a text file, import it into a corpus. The file was left as it is.</source>
        <translation>若要閱讀文字檔案，請將其匯入語料庫。該檔案未經更動。</translation>
    </message>
    <message>
        <source>{path} is an SQLite file of another program, not a Duizhao corpus.</source>
        <translation>{path} 是其他程式的 SQLite 檔案，不是 Duizhao 語料庫。</translation>
    </message>
    <message>
        <source>The file was left as it is. Choose a .duizhao file.</source>
        <translation>該檔案未經更動。請選擇 .duizhao 檔案。</translation>
    </message>
    <message>
        <source>{path} was written by a newer Duizhao (corpus version {found}, this program knows {known}).</source>
        <translation>{path} 由較新版本的 Duizhao 寫入（語料庫版本為 {found}，本程式支援到 {known}）。</translation>
    </message>
    <message>
        <source>Install the newer program to open it. The file was left as it is.</source>
        <translation>請安裝較新版本的程式來開啟它。該檔案未經更動。</translation>
    </message>
    <message>
        <source>{path} is damaged: {reason}.</source>
        <translation>{path} 已損毀：{reason}。</translation>
    </message>
    <message>
        <source>A double quote is opened but not closed in {query}.</source>
        <translation>{query} 中的雙引號沒有成對。</translation>
    </message>
    <message>
        <source>It is cut off or damaged. Get it again from where it came, or save it again as UTF-8.</source>
        <translation>檔案不完整或已損壞。請從來源重新取得，或重新儲存為 UTF-8。</translation>
    </message>
    <message>
        <source>{path} has no text of its own: it shows other pages in frames.</source>
        <translation>{path} 本身沒有內文：它在框架中顯示其他網頁。</translation>
    </message>
    <message>
        <source>Open the frame with the text by itself, save that page and import it.</source>
        <translation>請單獨開啟含內文的框架，儲存該網頁後再匯入。</translation>
    </message>
    <message>
        <source>{path} has no text in it that could be an article.</source>
        <translation>{path} 中沒有可作為文章的文字。</translation>
    </message>
    <message>
        <source>If the text comes only when the page is shown, save it again from the browser when all of it is there.</source>
        <translation>如果內文要在網頁顯示時才出現，請待全部顯示後從瀏覽器重新儲存。</translation>
    </message>
    <message>
        <source>In {path}, read as {encoding}, {count} places could not be decoded, the first in line {line} (byte {position}).</source>
        <translation>{path} 以 {encoding} 讀取，有 {count} 處無法解碼，第一處在第 {line} 行（第 {position} 位元組）。</translation>
    </message>
    <message>
        <source>They are shown as �. Compare them with where the text came from.</source>
        <translation>這些地方顯示為 �。請與文字的來源對照。</translation>
    </message>
    <message>
        <source>“{date}” on line {line} of {path} cannot be read as a date.</source>
        <translation>{path} 第 {line} 行的「{date}」無法讀作日期。</translation>
    </message>
    <message>
        <source>The article was imported without a date. Write dates as 2024-07-22.</source>
        <translation>該文章已匯入，但沒有日期。日期請寫成 2024-07-22。</translation>
    </message>
    <message>
        <source>Copy the file to a safe place, then run “duizhao check --repair” on it.</source>
        <translation>請先把檔案複製到安全的地方，再對它執行「duizhao check --repair」。</translation>
    </message>
    <message>
        <source>What the corpus keeps of {path} is damaged.</source>
        <translation>語料庫中保存的 {path} 已損壞。</translation>
    </message>
    <message>
        <source>“duizhao check” on the corpus names what else is. The texts and annotations are not touched.</source>
        <translation>對語料庫執行「duizhao check」，可以查出其他損壞之處。正文和標註不受影響。</translation>
    </message>
    <message>
        <source>{path} holds something that Duizhao did not put there: {names}.</source>
        <translation>{path} 中有並非由 Duizhao 寫入的內容：{names}。</translation>
    </message>
    <message>
        <source>It could act by itself, so the file was not opened. “duizhao check --repair” saves the articles and annotations in a new file without it.</source>
        <translation>這些內容可能自行執行，因此沒有開啟該檔案。「duizhao check --repair」可將文章與標註另存到不含這些內容的新檔案中。</translation>
    </message>
    <message>
        <source>{path} is not built as a corpus is: {names}.</source>
        <translation>{path} 的結構與語料庫不符：{names}。</translation>
    </message>
    <message>
        <source>Another program may have changed it. “duizhao check --repair” saves what can be read of it in a new file.</source>
        <translation>可能被其他程式更動過。「duizhao check --repair」可將其中能讀取的內容另存到新檔案中。</translation>
    </message>
    <message>
        <source>{path} cannot be opened: {reason}.</source>
        <translation>無法開啟 {path}：{reason}。</translation>
    </message>
    <message>
        <source>Check the permissions of the file and its folder.</source>
        <translation>請檢查該檔案及其所在資料夾的權限。</translation>
    </message>
    <message>
        <source>{path} may only be read, not written.</source>
        <translation>{path} 是唯讀的，無法寫入。</translation>
    </message>
    <message>
        <source>Save a copy in a folder of your own, or change the permissions of the file.</source>
        <translation>請將複本儲存到您自己的資料夾，或變更該檔案的權限。</translation>
    </message>
    <message>
        <source>{path} is one file under {count} names, so it may only be read.</source>
        <translation>{path} 是同一個檔案的 {count} 個名稱之一（硬連結），因此只能閱讀。</translation>
    </message>
    <message>
        <source>Two programs that open it by different names would overwrite each other&apos;s work. Save a copy and go on with that, or delete the other name.</source>
        <translation>如果兩個程式用不同的名稱開啟它，會互相覆蓋所做的工作。請儲存一個副本並在副本中繼續，或刪除另一個名稱。</translation>
    </message>
    <message>
        <source>The folder {folder} may not be written to, so {path} cannot be used there.</source>
        <translation>資料夾 {folder} 無法寫入，因此不能在那裡使用 {path}。</translation>
    </message>
    <message>
        <source>Choose a folder of your own, or change the permissions of this one.</source>
        <translation>請選擇您自己的資料夾，或變更該資料夾的權限。</translation>
    </message>
    <message>
        <source>The folder {folder} is not there.</source>
        <translation>找不到資料夾 {folder}。</translation>
    </message>
    <message>
        <source>Make the folder first, or choose another one.</source>
        <translation>請先建立該資料夾，或選擇其他資料夾。</translation>
    </message>
    <message>
        <source>{path} is being written by another program.</source>
        <translation>其他程式正在寫入 {path}。</translation>
    </message>
    <message>
        <source>Nothing was changed. Try again when the other program has finished.</source>
        <translation>未做任何更動。請在其他程式完成後再試一次。</translation>
    </message>
    <message>
        <source>There is no room left on the disk of {path}.</source>
        <translation>{path} 所在的磁碟已沒有空間。</translation>
    </message>
    <message>
        <source>The last step was not saved; all before it is. Free some space and repeat it.</source>
        <translation>最後一步沒有儲存，先前的都已儲存。請騰出一些空間，再重做這一步。</translation>
    </message>
    <message>
        <source>{path} could not be written: {reason}.</source>
        <translation>未能寫入 {path}：{reason}。</translation>
    </message>
    <message>
        <source>The last step was not saved; all before it is.</source>
        <translation>最後一步沒有儲存，先前的都已儲存。</translation>
    </message>
    <message>
        <source>{path} was moved, deleted or taken away while it was open.</source>
        <translation>{path} 在開啟期間被移動、刪除或無法再存取。</translation>
    </message>
    <message>
        <source>Put it back in its place, or save it there again from this window.</source>
        <translation>請將其放回原處，或在此視窗中重新儲存至原處。</translation>
    </message>
    <message>
        <source>Another file was put in the place of {path} while it was open.</source>
        <translation>{path} 在開啟期間被另一個檔案取代。</translation>
    </message>
    <message>
        <source>What you did here can be kept beside it as a file of its own.</source>
        <translation>您在此處所做的內容可另存為旁邊的一個檔案。</translation>
    </message>
    <message>
        <source>Choose another place, or close the program that has the file open.</source>
        <translation>請選擇其他位置，或關閉正在使用該檔案的程式。</translation>
    </message>
    <message>
        <source>There is no article {article} in this corpus.</source>
        <translation>這個語料庫中沒有文章 {article}。</translation>
    </message>
    <message>
        <source>“duizhao articles” lists those there are.</source>
        <translation>「duizhao articles」可列出現有的文章。</translation>
    </message>
    <message>
        <source>An article needs a title.</source>
        <translation>文章需要標題。</translation>
    </message>
    <message>
        <source>Type one.</source>
        <translation>請輸入標題。</translation>
    </message>
    <message>
        <source>“{date}” is no date.</source>
        <translation>「{date}」不是日期。</translation>
    </message>
    <message>
        <source>Write it as 2024-05-01, or 2024-05 where only the month is known.</source>
        <translation>請寫成 2024-05-01 的形式；只知道月份時，寫成 2024-05。</translation>
    </message>
    <message>
        <source>“{title}” cannot be split there.</source>
        <translation>不能在該處分割「{title}」。</translation>
    </message>
    <message>
        <source>Put the caret into the paragraph with which the second article is to begin.</source>
        <translation>請將游標放到第二篇文章開頭的那一段中。</translation>
    </message>
    <message>
        <source>“{title}” is the last article of its file.</source>
        <translation>「{title}」是所在檔案中的最後一篇文章。</translation>
    </message>
    <message>
        <source>Open the article before it and merge that one.</source>
        <translation>請開啟它的前一篇文章，再進行合併。</translation>
    </message>
    <message>
        <source>The articles are not of one file.</source>
        <translation>這些文章不屬於同一個檔案。</translation>
    </message>
    <message>
        <source>Choose articles that came from the same file.</source>
        <translation>請選擇來自同一個檔案的文章。</translation>
    </message>
    <message>
        <source>Characters {start} to {end} are not in article {article}, which has {characters}.</source>
        <translation>字元 {start} 至 {end} 不在文章 {article} 之內，該文章共有 {characters} 個字元。</translation>
    </message>
    <message>
        <source>Give a start and a later end within the article, counted in code points.</source>
        <translation>請給出文章之內的起點和其後的終點，以碼位計數。</translation>
    </message>
    <message>
        <source>Characters {start} to {end} are in the passage already.</source>
        <translation>字元 {start} 至 {end} 已在該標註之內。</translation>
    </message>
    <message>
        <source>Add a part that does not overlap another one.</source>
        <translation>請加入不與其他各段重疊的文字。</translation>
    </message>
    <message>
        <source>A tag needs a name.</source>
        <translation>標籤需要名稱。</translation>
    </message>
    <message>
        <source>Type at least one character.</source>
        <translation>請至少輸入一個字元。</translation>
    </message>
    <message>
        <source>A tag name cannot contain “/”: {name}.</source>
        <translation>標籤名稱不能包含「/」：{name}。</translation>
    </message>
    <message>
        <source>The slash stands between a theme and its sub-theme. Use another character.</source>
        <translation>斜線用於分隔主題與子主題，請改用其他字元。</translation>
    </message>
    <message>
        <source>“{path}” has more than {limit} levels.</source>
        <translation>「{path}」超過 {limit} 層。</translation>
    </message>
    <message>
        <source>Each “/” begins a level. Use fewer of them.</source>
        <translation>每個「/」開始新的一層。請減少「/」的數量。</translation>
    </message>
    <message>
        <source>There is a tag “{path}” already.</source>
        <translation>已經有標籤「{path}」。</translation>
    </message>
    <message>
        <source>Choose another name.</source>
        <translation>請另取一個名稱。</translation>
    </message>
    <message>
        <source>“{key}” cannot be the key of a tag.</source>
        <translation>「{key}」不能用作標籤的快速鍵。</translation>
    </message>
    <message>
        <source>A key is one letter or digit that is not a command: {reserved} are.</source>
        <translation>快速鍵須是一個字母或數字，且不能是命令鍵。命令鍵有：{reserved}。</translation>
    </message>
    <message>
        <source>The key “{key}” belongs to the tag “{path}”.</source>
        <translation>快速鍵「{key}」已屬於標籤「{path}」。</translation>
    </message>
    <message>
        <source>Choose another key, or take it from that tag first.</source>
        <translation>請選擇其他快速鍵，或先將其從該標籤移除。</translation>
    </message>
    <message>
        <source>“{colour}” is not a colour.</source>
        <translation>「{colour}」不是顏色。</translation>
    </message>
    <message>
        <source>Write it as #rrggbb, for example #0072b2.</source>
        <translation>請寫成 #rrggbb 的形式，例如 #0072b2。</translation>
    </message>
    <message>
        <source>“{path}” cannot be put under itself.</source>
        <translation>「{path}」不能放到它自己之下。</translation>
    </message>
    <message>
        <source>Choose a theme outside it.</source>
        <translation>請選擇它以外的主題。</translation>
    </message>
    <message>
        <source>“{path}” is retired.</source>
        <translation>「{path}」已停用。</translation>
    </message>
    <message>
        <source>Bring it back first, or choose another tag.</source>
        <translation>請先重新啟用，或選擇其他標籤。</translation>
    </message>
    <message>
        <source>“{path}” cannot be merged into itself or a tag below it.</source>
        <translation>「{path}」不能併入它自己或它的下層標籤。</translation>
    </message>
    <message>
        <source>Choose a tag outside it.</source>
        <translation>請選擇它以外的標籤。</translation>
    </message>
    <message>
        <source>There is no tag {tag} in the codebook.</source>
        <translation>編碼簿中沒有標籤 {tag}。</translation>
    </message>
    <message>
        <source>It may have been removed. Undo brings it back.</source>
        <translation>它可能已被移除，復原即可找回。</translation>
    </message>
    <message>
        <source>There is no annotation {annotation} in this corpus.</source>
        <translation>這個語料庫中沒有標註 {annotation}。</translation>
    </message>
    <message>
        <source>Another window or program changed this meanwhile: {theirs}</source>
        <translation>另一個視窗或程式在此期間變更了這裡：{theirs}</translation>
    </message>
    <message>
        <source>Nothing was overwritten. Save once more to put yours in its place, or cancel to keep the other.</source>
        <translation>沒有覆寫任何內容。再儲存一次，以您的內容取代；或取消，保留對方的內容。</translation>
    </message>
    <message>
        <source>Another window or program renamed this tag to “{theirs}” while you renamed it.</source>
        <translation>您改名時，另一個視窗或程式已把這個標籤改名為「{theirs}」。</translation>
    </message>
    <message>
        <source>Nothing was overwritten. Rename it once more if it is to be “{mine}” all the same.</source>
        <translation>沒有覆寫任何內容。如果仍要叫「{mine}」，請再改一次。</translation>
    </message>
    <message>
        <source>Another window or program changed these tags while you compared them.</source>
        <translation>您比較時，另一個視窗或程式變更了這些標籤。</translation>
    </message>
    <message>
        <source>Nothing was taken in. Look at the list, which is up to date now, and go on.</source>
        <translation>沒有匯入任何內容。請檢視已更新的清單，再繼續。</translation>
    </message>
    <message>
        <source>Another window or program moved this tag meanwhile: {path}</source>
        <translation>另一個視窗或程式在此期間移動了這個標籤：{path}</translation>
    </message>
    <message>
        <source>It stays there. Move it once more if you want it elsewhere.</source>
        <translation>它留在那裡。如果要放在別處，請再移動一次。</translation>
    </message>
    <message>
        <source>Another window or program gave this annotation the tag “{theirs}” meanwhile.</source>
        <translation>另一個視窗或程式在此期間把這則標註的標籤改成了「{theirs}」。</translation>
    </message>
    <message>
        <source>Nothing was overwritten: it is shown as it is now. Do it once more if you still want to.</source>
        <translation>沒有覆寫任何內容，現在顯示的就是它目前的樣子。如果仍要變更，請再做一次。</translation>
    </message>
    <message>
        <source>Another window or program gave this annotation another passage meanwhile: “{theirs}”</source>
        <translation>另一個視窗或程式在此期間變更了這則標註所標的文字：「{theirs}」</translation>
    </message>
    <message>
        <source>Another window or program changed the note of this annotation meanwhile: {theirs}</source>
        <translation>另一個視窗或程式在此期間變更了這則標註的備註：{theirs}</translation>
    </message>
    <message>
        <source>Another window or program changed the status of this annotation meanwhile.</source>
        <translation>另一個視窗或程式在此期間變更了這則標註的狀態。</translation>
    </message>
    <message>
        <source>Another window or program removed this annotation meanwhile.</source>
        <translation>另一個視窗或程式在此期間移除了這則標註。</translation>
    </message>
    <message>
        <source>Undo brings it back.</source>
        <translation>復原即可找回。</translation>
    </message>
    <message>
        <source>Another window or program changed these annotations meanwhile.</source>
        <translation>另一個視窗或程式在此期間變更了這些標註。</translation>
    </message>
    <message>
        <source>Nothing was overwritten: they are shown as they are now. Do it once more if you still want to.</source>
        <translation>沒有覆寫任何內容，現在顯示的就是它們目前的樣子。如果仍要變更，請再做一次。</translation>
    </message>
    <message>
        <source>Another window or program changed some of these annotations meanwhile. Left as they are: {left} of {count}.</source>
        <translation>另一個視窗或程式在此期間變更了其中一些標註。共 {count} 則，保持原樣的有 {left} 則。</translation>
    </message>
    <message>
        <source>The others are done. Look at those that were left, and do it once more if you still want to.</source>
        <translation>其餘的已經完成。請檢視未變更的標註，如果仍要變更，請再做一次。</translation>
    </message>
    <message>
        <source>There is no decision {pin} on a conversion in this corpus.</source>
        <translation>這個語料庫中沒有轉換選擇 {pin}。</translation>
    </message>
    <message>
        <source>A phrase is converted to another one; neither may be empty.</source>
        <translation>轉換是將一個詞語變為另一個詞語，兩者都不能空白。</translation>
    </message>
    <message>
        <source>Give both the phrase and what it becomes.</source>
        <translation>請同時給出詞語和轉換結果。</translation>
    </message>
    <message>
        <source>Neither a phrase nor what it becomes may hold a line break or a tab.</source>
        <translation>詞語和轉換結果都不能含有換行字元或定位字元。</translation>
    </message>
    <message>
        <source>Take a passage within one paragraph.</source>
        <translation>請選取同一段落之內的文字。</translation>
    </message>
    <message>
        <source>“{source}” does not stand at position {start} of article {article}.</source>
        <translation>文章 {article} 的位置 {start} 處不是「{source}」。</translation>
    </message>
    <message>
        <source>Select the passage again in the article.</source>
        <translation>請在文章中重新選取這段文字。</translation>
    </message>
    <message>
        <source>Line {line} of {path} is no entry of a dictionary: {text}</source>
        <translation>{path} 的第 {line} 行不是詞典條目：{text}</translation>
    </message>
    <message>
        <source>A line holds a phrase, a tab, and what it becomes. The other lines were taken.</source>
        <translation>每行須依序為詞語、定位字元和轉換結果。其他各行已採用。</translation>
    </message>
    <message>
        <source>Line {line} of {path} is not UTF-8.</source>
        <translation>{path} 的第 {line} 行不是 UTF-8 編碼。</translation>
    </message>
    <message>
        <source>Save the dictionary as UTF-8. The other lines were taken.</source>
        <translation>請將詞典儲存為 UTF-8。其他各行已採用。</translation>
    </message>
    <message>
        <source>{path} is the corpus into which files are imported.</source>
        <translation>{path} 正是要匯入到的語料庫。</translation>
    </message>
    <message>
        <source>Import the text files from which it was made.</source>
        <translation>請匯入製作它所用的文字檔案。</translation>
    </message>
    <message>
        <source>{path} is in the corpus already: the same bytes as {known}.</source>
        <translation>{path} 已在語料庫中：與 {known} 的位元組完全相同。</translation>
    </message>
    <message>
        <source>Nothing was imported twice.</source>
        <translation>沒有重複匯入。</translation>
    </message>
    <message>
        <source>Close it, or leave it out.</source>
        <translation>請補上另一個雙引號，或將其刪去。</translation>
    </message>
    <message>
        <source>There is nothing to search for.</source>
        <translation>沒有要搜尋的內容。</translation>
    </message>
    <message>
        <source>The search says in which articles to look, but not for what.</source>
        <translation>搜尋只指定了文章範圍，沒有指定要尋找的內容。</translation>
    </message>
    <message>
        <source>Add a word to look for, or filter the library instead.</source>
        <translation>請加上要尋找的詞語，或改用文庫篩選。</translation>
    </message>
    <message>
        <source>{part} does not say which articles are meant.</source>
        <translation>無法從 {part} 得知是哪些文章。</translation>
    </message>
    <message>
        <source>Write fields such as source:晚报, date:2024-01..2024-06, tag:A/B, tagged:A/B or untagged:*.</source>
        <translation>請寫成欄位，如 source:晚報、date:2024-01..2024-06、tag:A/B、tagged:A/B 或 untagged:*.</translation>
    </message>
    <message>
        <source>The search has no name.</source>
        <translation>這次搜尋沒有名稱。</translation>
    </message>
    <message>
        <source>Give it one, to find it again.</source>
        <translation>請為它命名，以便日後找到。</translation>
    </message>
    <message>
        <source>A search of the name “{name}” is kept already: {query}</source>
        <translation>已有名為「{name}」的搜尋：{query}</translation>
    </message>
    <message>
        <source>It was not replaced. Give this one another name, or say to replace it.</source>
        <translation>它沒有被取代。請為這次搜尋另取名稱，或選擇取代。</translation>
    </message>
    <message>
        <source>This search is not kept any more.</source>
        <translation>這個搜尋已不再儲存。</translation>
    </message>
    <message>
        <source>Another window may have removed it; undo brings it back.</source>
        <translation>它可能已在其他視窗中移除，復原即可找回。</translation>
    </message>
    <message>
        <source>The regular expression {query} cannot be read: {reason}.</source>
        <translation>正規表示式 {query} 無法解析：{reason}。</translation>
    </message>
    <message>
        <source>Correct it, or search without “regular expression”.</source>
        <translation>請改正它，或取消「正規表示式」後再搜尋。</translation>
    </message>
    <message>
        <source>The regular expression {query} takes too long on article {article}.</source>
        <translation>正規表示式 {query} 在文章 {article} 上耗時過久。</translation>
    </message>
    <message>
        <source>Make it simpler: nested repetitions such as (a+)+ are the usual cause.</source>
        <translation>請將其簡化：常見原因是 (a+)+ 這樣的巢狀重複。</translation>
    </message>
    <message>
        <source>The regular expression {query} asks for a place in the text, not for characters.</source>
        <translation>正規表示式 {query} 問的是文中的一個位置，而不是字元。</translation>
    </message>
    <message>
        <source>Add what stands there: ^1 finds a 1 at the beginning of a line.</source>
        <translation>請補上那裡的字元：^1 會找行首的 1。</translation>
    </message>
    <message>
        <source>The search has too many brackets within brackets, or too many NEAR in a row.</source>
        <translation>搜尋中的括號巢狀過多，或連用的 NEAR 過多。</translation>
    </message>
    <message>
        <source>Make it shorter, or search in two steps.</source>
        <translation>請將其縮短，或分兩步搜尋。</translation>
    </message>
    <message>
        <source>There is no term to look for.</source>
        <translation>沒有要尋找的詞語。</translation>
    </message>
    <message>
        <source>Type at least one character, or load a list.</source>
        <translation>請至少輸入一個字元，或載入詞語清單。</translation>
    </message>
    <message>
        <source>“{term}” has no tag.</source>
        <translation>「{term}」沒有標籤。</translation>
    </message>
    <message>
        <source>Choose a tag for all terms that have none of their own.</source>
        <translation>請為沒有自帶標籤的詞語選擇一個標籤。</translation>
    </message>
    <message>
        <source>{path} cannot be read as a list of terms: {reason}.</source>
        <translation>無法將 {path} 讀作詞語清單：{reason}。</translation>
    </message>
    <message>
        <source>A list has one term in a line, and perhaps a tag in a second column.</source>
        <translation>詞語清單每行一個詞語，第二欄可以是標籤。</translation>
    </message>
    <message>
        <source>“{term}” cannot be a term.</source>
        <translation>「{term}」不能作為術語。</translation>
    </message>
    <message>
        <source>Select two to {longest} characters without spaces and without punctuation.</source>
        <translation>請選取 2 到 {longest} 個字元，其中不含空格和標點。</translation>
    </message>
    <message>
        <source>“{term}” is one of your terms already.</source>
        <translation>「{term}」已是您的術語。</translation>
    </message>
    <message>
        <source>There is nothing to do: it stays whole in both forms.</source>
        <translation>無需操作：它在簡繁兩種文字中都保持完整。</translation>
    </message>
    <message>
        <source>“{term}” is not one of your terms.</source>
        <translation>「{term}」不是您的術語。</translation>
    </message>
    <message>
        <source>Choose a term from the list.</source>
        <translation>請從清單中選擇術語。</translation>
    </message>
    <message>
        <source>Tags are counted in whole articles: {part} says which passages.</source>
        <translation>標籤以整篇文章統計：{part} 指定的卻是部分文字。</translation>
    </message>
    <message>
        <source>Write tag:A/B for the articles that have a tag, or leave it out.</source>
        <translation>請用 tag:A/B 指定帶有某標籤的文章，或將其略去。</translation>
    </message>
    <message>
        <source>The table {path} cannot be read: {reason}.</source>
        <translation>無法讀取表格 {path}：{reason}。</translation>
    </message>
    <message>
        <source>Save it as CSV in UTF-8 and try again.</source>
        <translation>請將其儲存為 UTF-8 編碼的 CSV 後再試一次。</translation>
    </message>
    <message>
        <source>{path} is not a table of annotations that Duizhao wrote.</source>
        <translation>{path} 不是 Duizhao 匯出的標註表格。</translation>
    </message>
    <message>
        <source>Its first row must hold the column names of an export.</source>
        <translation>第一列必須是匯出時的欄位名稱。</translation>
    </message>
    <message>
        <source>The codebook {path} cannot be read: {reason}.</source>
        <translation>無法讀取編碼簿 {path}：{reason}。</translation>
    </message>
    <message>
        <source>Save it as CSV in UTF-8 with the columns path, colour, key, definition.</source>
        <translation>請將其儲存為 UTF-8 編碼的 CSV，各欄依序為 path、colour、key、definition。</translation>
    </message>
    <message>
        <source>Row {row} of the codebook {path} does not do: {reason}</source>
        <translation>編碼簿 {path} 的第 {row} 列有誤：{reason}</translation>
    </message>
    <message>
        <source>Correct that row. Nothing was taken in.</source>
        <translation>請改正該列。未匯入任何內容。</translation>
    </message>
    <message>
        <source>“{path}” stands in row {row} already.</source>
        <translation>第 {row} 列已有「{path}」。</translation>
    </message>
    <message>
        <source>“{uuid}” is not a UUID.</source>
        <translation>「{uuid}」不是 UUID。</translation>
    </message>
    <message>
        <source>The UUID is that of row {row}.</source>
        <translation>此 UUID 與第 {row} 列的相同。</translation>
    </message>
    <message>
        <source>“retired” is yes or no, not “{value}”.</source>
        <translation>「retired」須為 yes 或 no，不能是「{value}」。</translation>
    </message>
    <message>
        <source>There is no parent “{parent}” in the file.</source>
        <translation>檔案中沒有上層標籤「{parent}」。</translation>
    </message>
    <message>
        <source>“{name}” stands under itself.</source>
        <translation>「{name}」位於它自己之下。</translation>
    </message>
    <message>
        <source>{path} is the corpus that is open.</source>
        <translation>{path} 就是目前開啟的語料庫。</translation>
    </message>
    <message>
        <source>Choose another corpus or a CSV file.</source>
        <translation>請選擇其他語料庫或 CSV 檔案。</translation>
    </message>
    <message>
        <source>Choose the other corpus, from which annotations are to come.</source>
        <translation>請選擇另一個語料庫，標註將從中合併過來。</translation>
    </message>
    <message>
        <source>{path} is the corpus that is open: it cannot be its own reference.</source>
        <translation>{path} 就是已開啟的語料庫，不能作自己的參照。</translation>
    </message>
    <message>
        <source>Choose another corpus or a word list, or compare two parts of this one.</source>
        <translation>請另選語料庫或詞表，或比較本語料庫的兩個部分。</translation>
    </message>
    <message>
        <source>Line {line} of {path} is no word with its frequency: “{text}”.</source>
        <translation>{path} 第 {line} 行不是詞及其次數：「{text}」。</translation>
    </message>
    <message>
        <source>It was left out; the rest was read.</source>
        <translation>該行已略去，其餘已讀取。</translation>
    </message>
    <message>
        <source>{path} is no list of words with their frequencies: line {line} is none (“{text}”).</source>
        <translation>{path} 不是帶次數的詞表：第 {line} 行不是詞及其次數（「{text}」）。</translation>
    </message>
    <message>
        <source>Each line must have one word and how often it occurs, a whole number; headings such as word and frequency say which column is which.</source>
        <translation>每行應有一個詞和它的出現次數（整數）；可用「詞」「次數」等欄名指明各欄。</translation>
    </message>
    <message>
        <source>A step of this kind cannot be taken out of its order.</source>
        <translation>這類步驟不能單獨復原或恢復。</translation>
    </message>
    <message>
        <source>Go back or forward to it in the history, or do it again by hand.</source>
        <translation>請在歷程記錄中退回或前進到該步驟，或手動重做。</translation>
    </message>
    <message>
        <source>What this step touched was changed since.</source>
        <translation>這一步所涉及的內容其後又有更動。</translation>
    </message>
    <message>
        <source>Nothing was changed. Do it again by hand.</source>
        <translation>未做任何更動。請手動重做。</translation>
    </message>
    <message>
        <source>What this step wrote cannot be read.</source>
        <translation>這一步所寫的內容無法讀取。</translation>
    </message>
    <message>
        <source>“duizhao check” on the corpus names what is damaged in it. Nothing was changed.</source>
        <translation>對語料庫執行「duizhao check」，可以查出其中損壞之處。沒有作任何改動。</translation>
    </message>
    <message>
        <source>What this step needs, an article, tag or annotation, is no longer there.</source>
        <translation>這一步所需的文章、標籤或標註已不存在。</translation>
    </message>
    <message>
        <source>Bring that back first.</source>
        <translation>請先將其恢復。</translation>
    </message>
    <message>
        <source>What this step would bring back is there already.</source>
        <translation>這一步要恢復的內容已經存在。</translation>
    </message>
    <message>
        <source>{path} has no ending of a picture that can be saved.</source>
        <translation>{path} 的副檔名不是可儲存的圖片格式。</translation>
    </message>
    <message>
        <source>Give the file a name that ends in .svg or .png.</source>
        <translation>請使用以 .svg 或 .png 結尾的檔名。</translation>
    </message>
    <message>
        <source>{path} has no known ending to export to.</source>
        <translation>無法從 {path} 的副檔名判斷匯出格式。</translation>
    </message>
    <message>
        <source>Give the file a name that ends in .csv.</source>
        <translation>請使用以 .csv 結尾的檔名。</translation>
    </message>
    <message>
        <source>Give the file a name that ends in .csv, .html, .xlsx, .jsonl, .jsonld, .qdpx or, for the codebook, .qdc.</source>
        <translation>請讓檔名以 .csv、.html、.xlsx、.jsonl、.jsonld 或 .qdpx 結尾；匯出編碼簿時以 .qdc 結尾。</translation>
    </message>
    <message>
        <source>What was rejected is left out: {count}.</source>
        <translation>已拒絕的標註不在其中：{count}。</translation>
    </message>
    <message>
        <source>Proposals that nobody has accepted yet are in it, marked as such: {count}.</source>
        <translation>其中有尚未接受的建議，均已註明：{count}。</translation>
    </message>
    <message>
        <source>Cells with more than the 32,767 characters that Excel takes end with “…” at that place: {count}.</source>
        <translation>超過 Excel 上限（32,767 個字元）的儲存格在該處以「…」結尾：{count}。</translation>
    </message>
    <message>
        <source>Export as CSV or JSON lines to have them whole.</source>
        <translation>如需完整內容，請匯出為 CSV 或 JSON Lines。</translation>
    </message>
    <message>
        <source>Characters that this kind of file cannot hold stand in it as “�”: {count}.</source>
        <translation>這種檔案無法容納的字元在其中寫作「�」：{count}。</translation>
    </message>
    <message>
        <source>Export as CSV or JSON lines to have them as they are.</source>
        <translation>如需保留原樣，請匯出為 CSV 或 JSON Lines。</translation>
    </message>
    <message>
        <source>One sheet holds no more than 1,048,576 rows: the annotations fill {count} sheets.</source>
        <translation>一張工作表最多容納 1,048,576 列：標註分列於 {count} 張工作表。</translation>
    </message>
    <message>
        <source>{path} is no project of REFI-QDA.</source>
        <translation>{path} 不是 REFI-QDA 專案。</translation>
    </message>
    <message>
        <source>Export the project again from the other program, as a REFI-QDA project (.qdpx).</source>
        <translation>請在另一個程式中重新匯出為 REFI-QDA 專案（.qdpx）。</translation>
    </message>
    <message>
        <source>“{source}” in {path} is no text.</source>
        <translation>{path} 中的「{source}」不是文字。</translation>
    </message>
    <message>
        <source>It is left out with what was coded in it; all other texts are read.</source>
        <translation>它和其中的編碼未取入；其他文字均已讀入。</translation>
    </message>
    <message>
        <source>Codings in {path} without a place in their text or without a code: {count}.</source>
        <translation>{path} 中在文字裡沒有位置或沒有代碼的編碼：{count}。</translation>
    </message>
    <message>
        <source>They are left out; all others are read.</source>
        <translation>它們未取入；其他均已讀入。</translation>
    </message>
    <message>
        <source>There is no REFI-QDA codebook in {path}.</source>
        <translation>{path} 中沒有 REFI-QDA 編碼簿。</translation>
    </message>
    <message>
        <source>Export the codebook again from the other program, as a REFI-QDA codebook (.qdc) or as CSV.</source>
        <translation>請在原程式中重新匯出編碼簿，選擇 REFI-QDA 編碼簿（.qdc）或 CSV。</translation>
    </message>
    <message>
        <source>No backup of {path} could be made: {reason}</source>
        <translation>未能備份 {path}：{reason}</translation>
    </message>
    <message>
        <source>Your work is saved. Save a copy of the corpus by hand in another place.</source>
        <translation>您的工作已經儲存。請手動將語料庫的複本儲存到其他位置。</translation>
    </message>
    <message>
        <source>The backup {path} is not whole: {reason}</source>
        <translation>備份 {path} 不完整：{reason}</translation>
    </message>
    <message>
        <source>Nothing was changed. Choose another backup.</source>
        <translation>未做任何更動。請選擇其他備份。</translation>
    </message>
    <message>
        <source>{path} lies in a folder that {service} keeps in step with other computers.</source>
        <translation>{path} 位於由 {service} 與其他電腦同步的資料夾中。</translation>
    </message>
    <message>
        <source>Open it on one computer at a time, close it before you leave, and wait until {service} is done. It is safer to keep it outside that folder and to save a copy there.</source>
        <translation>請每次只在一台電腦上開啟，離開前關閉，並等待 {service} 完成同步。更穩妥的做法是將語料庫放在該資料夾之外，只在其中儲存複本。</translation>
    </message>
    <message>
        <source>{path} lies on another computer ({service}).</source>
        <translation>{path} 位於另一台電腦上 ({service})。</translation>
    </message>
    <message>
        <source>Network drives can lose what is written when two computers write or the line breaks. Copy it to a disk of this computer to work on it, and save a copy there when you are done.</source>
        <translation>兩台電腦同時寫入或網路中斷時，網路磁碟機上寫入的內容可能遺失。請將語料庫複製到本機磁碟上使用，完成後再將複本儲存到那裡。</translation>
    </message>
</context>
<context>
    <name>methods</name>
    <message>
        <source> DP: Gries (2008); D: Juilland and Chang-Rodríguez (1964).</source>
        <translation>DP：Gries (2008)；D：Juilland 與 Chang-Rodríguez (1964)。</translation>
    </message>
    <message>
        <source>The parts overlap (articles with text that is counted in both: {articles}), so differences seem smaller than they are.</source>
        <translation>兩個部分有重疊（有 {articles} 篇文章的文字在兩邊都計入），差異會顯得比實際小。</translation>
    </message>
    <message>
        <source>One of the parts has no words, so there is nothing to compare.</source>
        <translation>其中一部分沒有詞，無從比較。</translation>
    </message>
    <message>
        <source>; upper and lower case are one</source>
        <translation>，不區分大小寫</translation>
    </message>
    <message>
        <source>Word list of {part}: {size} {unit}, articles: {articles}; simplified and traditional spellings are one{case}; listed from a frequency of {least} on{stop}.{dispersion} {tools}</source>
        <translation>詞表（{part}）：{articles} 篇文章，共 {size} {unit}；簡繁寫法合併統計{case}；列出至少出現 {least} 次的單位{stop}。{dispersion}{tools}</translation>
    </message>
    <message>
        <source>Collocates of {query} in {part}: {nodes} nodes, windows of {left} words to the left and {right} to the right{within}, frequency together at least {least}{case}; MI: Church and Hanks (1990); MI³: Daille (1994); t: Church et al. (1991); log-likelihood: Dunning (1993); logDice: Rychlý (2008); ΔP: Gries (2013). {tools}</source>
        <translation>{query}的搭配詞（{part}）：節點詞 {nodes} 處，跨距為左 {left} 詞、右 {right} 詞{within}，至少共現 {least} 次{case}；MI：Church 與 Hanks (1990)；MI³：Daille (1994)；t：Church 等 (1991)；對數概似值：Dunning (1993)；logDice：Rychlý (2008)；ΔP：Gries (2013)。{tools}</translation>
    </message>
    <message>
        <source>Keyness of {first} ({first_size} {unit}) against {second} ({second_size} {unit}), frequency in both together at least {least}{case}; log-likelihood: Dunning (1993) over four cells; BIC: Wilson (2013); log ratio: Hardie (2014), an empty cell counts 0.5; %DIFF: Gabrielatos and Marchi (2011); odds ratio: Pojanapunya and Watson Todd (2018). {tools}</source>
        <translation>關鍵性：{first}（{first_size} {unit}）對比{second}（{second_size} {unit}），兩部分合計至少出現 {least} 次{case}；對數概似值：Dunning (1993)，依四格表計算；BIC：Wilson (2013)；對數比：Hardie (2014)，空儲存格以 0.5 計；%DIFF：Gabrielatos 與 Marchi (2011)；勝算比：Pojanapunya 與 Watson Todd (2018)。{tools}</translation>
    </message>
    <message>
        <source>{method} The parts overlap; articles with text that is counted in both: {articles}.</source>
        <translation>{method}兩個部分有重疊：{articles} 篇文章的文字在兩邊都計入。</translation>
    </message>
    <message>
        <source>Concordance of {query} in {part}; hits: {hits}, articles: {articles}. {order}{listed} {tools}</source>
        <translation>{query}的索引行（{part}）：{articles} 篇文章，符合 {hits} 處。{order}{listed}{tools}</translation>
    </message>
    <message>
        <source>Sorted by {orders} (neighbours are words).</source>
        <translation>依 {orders} 排序（以詞為單位）。</translation>
    </message>
    <message>
        <source>Sorted by {orders} (neighbours are characters).</source>
        <translation>依 {orders} 排序（以字為單位）。</translation>
    </message>
    <message>
        <source>Sorted by {orders}.</source>
        <translation>依 {orders} 排序。</translation>
    </message>
    <message>
        <source>In the order of the articles.</source>
        <translation>依文章順序排列。</translation>
    </message>
    <message>
        <source> Lines that are listed, the first of all: {count}.</source>
        <translation>只列出前 {count} 行。</translation>
    </message>
    <message>
        <source>article</source>
        <translation>文章</translation>
    </message>
    <message>
        <source>the hit</source>
        <translation>符合詞</translation>
    </message>
    <message>
        <source>date</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>source</source>
        <translation>來源</translation>
    </message>
    <message>
        <source>the most frequent on the left</source>
        <translation>左側最高頻</translation>
    </message>
    <message>
        <source>the most frequent on the right</source>
        <translation>右側最高頻</translation>
    </message>
    <message>
        <source>{what} in {part}; annotations{by}: {annotations}, rejected ones left out.{summed} {tools}</source>
        <translation>{what}（{part}）；{annotations} 則標註{by}，不含已拒絕的。{summed}{tools}</translation>
    </message>
    <message>
        <source> A theme counts all tags below it, too; a passage to which one annotator gave several of them counts once.</source>
        <translation>各主題含其下級標籤；同一標註者在同一段文字上加的多個下級標籤只計一次。</translation>
    </message>
    <message>
        <source>Duizhao {duizhao}; words: jieba {jieba}, policy terms {terms}, {own}, rules {rules}; OpenCC {opencc}.</source>
        <translation>Duizhao {duizhao}；斷詞：jieba {jieba}，政策詞表 {terms}，{own}，規則 {rules}；OpenCC {opencc}。</translation>
    </message>
    <message>
        <source>Duizhao {duizhao}; OpenCC {opencc}.</source>
        <translation>Duizhao {duizhao}；OpenCC {opencc}。</translation>
    </message>
    <message>
        <source>own terms {state}</source>
        <translation>自有術語 {state}</translation>
    </message>
    <message>
        <source>no own terms</source>
        <translation>無自有術語</translation>
    </message>
    <message>
        <source> by {annotator}</source>
        <translation>（標註者：{annotator}）</translation>
    </message>
    <message>
        <source>, but for {count} words of a stop list</source>
        <translation>，停用詞表中的 {count} 個詞除外</translation>
    </message>
    <message>
        <source> within the sentence</source>
        <translation>，不超出句子</translation>
    </message>
    <message>
        <source>{query}</source>
        <translation>「{query}」</translation>
    </message>
    <message>
        <source>the regular expression {query}</source>
        <translation>正規表示式 {query}</translation>
    </message>
    <message>
        <source>{query} (in this script only)</source>
        <translation>{query}（區分簡繁）</translation>
    </message>
    <message>
        <source>words</source>
        <translation>個詞</translation>
    </message>
    <message>
        <source>runs of {length} words</source>
        <translation>個 {length} 元詞串</translation>
    </message>
    <message>
        <source>Agreement of {who} on each tag in {part}; {articles}; {units}; a unit has a tag where an annotation covers a character of it, rejected ones left out.{summed} Positive agreement: Cicchetti and Feinstein (1990); kappa: Cohen (1960), that of all tags{tops} pooled: De Vries et al. (2008); alpha: Krippendorff (2011); u-alpha, of passages, those of one person and tag that overlap taken as one: Krippendorff et al. (2016). {tools}</source>
        <translation>{who}在各標籤上的一致性（{part}）；{articles}；{units}；標註只要覆蓋單位中的一個字元，該單位即有此標籤，不含已拒絕的標註。{summed}正向一致率：Cicchetti 和 Feinstein (1990)；κ：Cohen (1960)，所有標籤{tops}合計為合併 κ：De Vries 等 (2008)；α：Krippendorff (2011)；文段的 uα（同一人同一標籤的重疊文段合為一段）：Krippendorff 等 (2016)。{tools}</translation>
    </message>
    <message>
        <source>{one} with {other}</source>
        <translation>{one}與{other}</translation>
    </message>
    <message>
        <source>{one} with each of the others</source>
        <translation>{one}與其餘各人</translation>
    </message>
    <message>
        <source>every two annotators</source>
        <translation>標註者兩兩之間</translation>
    </message>
    <message>
        <source>articles in which both have annotations: {count}</source>
        <translation>雙方都有標註的文章：{count} 篇</translation>
    </message>
    <message>
        <source>articles: {count}</source>
        <translation>文章：{count} 篇</translation>
    </message>
    <message>
        <source> (of the top themes)</source>
        <translation>（僅頂層主題）</translation>
    </message>
    <message>
        <source>characters: {count}</source>
        <translation>字元：{count} 個</translation>
    </message>
    <message>
        <source>sentences: {count}</source>
        <translation>句子：{count} 個</translation>
    </message>
    <message>
        <source>paragraphs: {count}</source>
        <translation>段落：{count} 個</translation>
    </message>
    <message>
        <source>decided for whole articles</source>
        <translation>以整篇文章為單位</translation>
    </message>
    <message>
        <source>characters</source>
        <translation>個字</translation>
    </message>
    <message>
        <source>{annotator} has annotated nothing in {part}, so there is nothing to compare.</source>
        <translation>{annotator}在{part}中沒有標註，無從比較。</translation>
    </message>
    <message>
        <source>{annotator} is compared with nobody else: name two annotators.</source>
        <translation>{annotator}沒有與他人比較：請指定兩位標註者。</translation>
    </message>
    <message>
        <source>Fewer than two people have annotated anything in {part}, so there is nothing to compare.</source>
        <translation>{part}中有標註的不足兩人，無從比較。</translation>
    </message>
    <message>
        <source>No article of {part} has annotations by two of those who are compared, so there is nothing to compare. Articles that are marked as done can be compared all the same.</source>
        <translation>{part}中沒有一篇文章有相比較的兩人的標註，無從比較。標為已完成的文章仍可比較。</translation>
    </message>
    <message>
        <source>runs of {length} characters</source>
        <translation>個 {length} 元字串</translation>
    </message>
    <message>
        <source>passages tagged in {where}</source>
        <translation>{where}中有標籤的文字</translation>
    </message>
    <message>
        <source>passages tagged {tag} in {where}</source>
        <translation>{where}中標籤為 {tag} 的文字</translation>
    </message>
    <message>
        <source>passages tagged by {annotator} in {where}</source>
        <translation>{where}中由 {annotator} 標註的文字</translation>
    </message>
    <message>
        <source>passages tagged {tag} by {annotator} in {where}</source>
        <translation>{where}中由 {annotator} 標註為 {tag} 的文字</translation>
    </message>
    <message>
        <source>text not tagged in {where}</source>
        <translation>{where}中無標籤的文字</translation>
    </message>
    <message>
        <source>text not tagged {tag} in {where}</source>
        <translation>{where}中標籤不是 {tag} 的文字</translation>
    </message>
    <message>
        <source>text not tagged by {annotator} in {where}</source>
        <translation>{where}中未由 {annotator} 標註的文字</translation>
    </message>
    <message>
        <source>text not tagged {tag} by {annotator} in {where}</source>
        <translation>{where}中未由 {annotator} 標註為 {tag} 的文字</translation>
    </message>
    <message>
        <source>the whole corpus</source>
        <translation>整個語料庫</translation>
    </message>
    <message>
        <source>articles with {details}</source>
        <translation>{details}的文章</translation>
    </message>
    <message>
        <source>{one}, {other}</source>
        <translation>{one}、{other}</translation>
    </message>
    <message>
        <source>{one} or {other}</source>
        <translation>{one}或{other}</translation>
    </message>
    <message>
        <source>no {one}</source>
        <translation>不含{one}</translation>
    </message>
    <message>
        <source>title {value}</source>
        <translation>標題含「{value}」</translation>
    </message>
    <message>
        <source>source {value}</source>
        <translation>來源含「{value}」</translation>
    </message>
    <message>
        <source>section {value}</source>
        <translation>欄目含「{value}」</translation>
    </message>
    <message>
        <source>author {value}</source>
        <translation>作者含「{value}」</translation>
    </message>
    <message>
        <source>number {value}</source>
        <translation>文號含「{value}」</translation>
    </message>
    <message>
        <source>date from {value}</source>
        <translation>日期自 {value} 起</translation>
    </message>
    <message>
        <source>date until {value}</source>
        <translation>日期至 {value} 止</translation>
    </message>
    <message>
        <source>tag {value}</source>
        <translation>標籤為 {value}</translation>
    </message>
    <message>
        <source>annotator {value}</source>
        <translation>標註者為 {value}</translation>
    </message>
    <message>
        <source>state {value}</source>
        <translation>狀態為 {value}</translation>
    </message>
    <message>
        <source>script {value}</source>
        <translation>字體為 {value}</translation>
    </message>
    <message>
        <source>date {value}</source>
        <translation>日期為 {value}</translation>
    </message>
    <message>
        <source>date from {since} until {until}</source>
        <translation>日期從 {since} 至 {until}</translation>
    </message>
    <message>
        <source>unread</source>
        <translation>未讀</translation>
    </message>
    <message>
        <source>being read</source>
        <translation>閱讀中</translation>
    </message>
    <message>
        <source>done</source>
        <translation>已完成</translation>
    </message>
    <message>
        <source>simplified</source>
        <translation>簡體</translation>
    </message>
    <message>
        <source>traditional</source>
        <translation>繁體</translation>
    </message>
    <message>
        <source>mixed</source>
        <translation>簡繁混用</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>不明</translation>
    </message>
    <message>
        <source>annotations</source>
        <translation>有標註</translation>
    </message>
    <message>
        <source>no annotations</source>
        <translation>無標註</translation>
    </message>
    <message>
        <source>{count} chosen by hand</source>
        <translation>手動選定（{count} 篇）</translation>
    </message>
    <message>
        <source>Hits that may be other words are left out.</source>
        <translation>已略去可能是其他詞的符合處。</translation>
    </message>
    <message>
        <source>Tags by month</source>
        <translation>各月的標籤</translation>
    </message>
    <message>
        <source>Tags by year</source>
        <translation>各年的標籤</translation>
    </message>
    <message>
        <source>Tags by annotator</source>
        <translation>各標註者的標籤</translation>
    </message>
    <message>
        <source>Tags by article</source>
        <translation>各文章的標籤</translation>
    </message>
    <message>
        <source>Tags by source, its names in both scripts being one,</source>
        <translation>各來源的標籤（簡繁名稱合併）</translation>
    </message>
    <message>
        <source>Tags by section, its names in both scripts being one,</source>
        <translation>各版面的標籤（簡繁名稱合併）</translation>
    </message>
    <message>
        <source>Share by tag of all characters (line breaks included: {characters})</source>
        <translation>各標籤占全部字元（含換行符，共 {characters} 個）的比例</translation>
    </message>
    <message>
        <source>Tags by month, also per 10,000 characters of all articles of the month in question, line breaks included (articles without a date, left out: {undated}),</source>
        <translation>各月的標籤及其每萬字頻次（以當月全部文章的字元數為分母，含換行；未計入無日期的文章 {undated} 篇）</translation>
    </message>
    <message>
        <source>Places of tags in articles</source>
        <translation>標籤在文中的位置</translation>
    </message>
    <message>
        <source>Tags on the same span</source>
        <translation>同一段文字上的標籤</translation>
    </message>
    <message>
        <source>Tags on overlapping spans</source>
        <translation>相互重疊的標籤</translation>
    </message>
    <message>
        <source>Tags in the same paragraph</source>
        <translation>同一段落中的標籤</translation>
    </message>
    <message>
        <source>Tags in the same article</source>
        <translation>同一篇文章中的標籤</translation>
    </message>
    <message>
        <source>Places of {query} in {part}; hits: {hits}, articles: {articles}. {tools}</source>
        <translation>{query}的位置（{part}）：{articles} 篇文章，符合 {hits} 處。{tools}</translation>
    </message>
    <message>
        <source>the reference corpus {name}, articles: {articles}, cut into words by jieba {jieba}</source>
        <translation>參照語料庫 {name}，文章 {articles} 篇，由 jieba {jieba} 斷詞</translation>
    </message>
    <message>
        <source>the reference word list {name}, entries: {types}</source>
        <translation>參照詞表 {name}，詞條 {types} 個</translation>
    </message>
    <message>
        <source>the reference word list {name}, entries: {types}, the number of {unit} as the list says it</source>
        <translation>參照詞表 {name}，詞條 {types} 個，{unit}總數依詞表所載</translation>
    </message>
    <message>
        <source>{one} {other}</source>
        <translation>{one}{other}</translation>
    </message>
    <message>
        <source>Lines of {name} that hold no word with its frequency are left out: {count} ({lines}).</source>
        <translation>{name} 中有 {count} 行不是詞及其次數，已略去（第 {lines} 行）。</translation>
    </message>
    <message>
        <source>{name} is a list of words, so words are compared, not characters.</source>
        <translation>{name} 是詞表，因此比較的是詞，而不是字。</translation>
    </message>
    <message>
        <source>No entry of {name} is longer than one character: it seems to be a list of characters, in which longer words do not occur. Compare characters instead.</source>
        <translation>{name} 的詞條都只有一個字，應是字表，較長的詞在其中不會出現。請改為比較字。</translation>
    </message>
    <message>
        <source>{name} says that it was made from {total} {unit}, but its entries make {size}: that is taken.</source>
        <translation>{name} 載明總數為 {total} {unit}，而詞條合計為 {size}，已取後者。</translation>
    </message>
    <message>
        <source>There is no word in {name}, so there is nothing to compare.</source>
        <translation>{name} 中沒有詞，因此無從比較。</translation>
    </message>
</context>
<context>
    <name>patterns</name>
    <message>
        <source>a “[” is not closed</source>
        <translation>「[」沒有對應的「]」</translation>
    </message>
    <message>
        <source>a “(” is not closed</source>
        <translation>「(」沒有對應的「)」</translation>
    </message>
    <message>
        <source>there is a “)” too many</source>
        <translation>多了一個「)」</translation>
    </message>
    <message>
        <source>there is nothing to repeat</source>
        <translation>重複符號前沒有可重複的內容</translation>
    </message>
    <message>
        <source>two repetitions follow each other</source>
        <translation>兩個重複符號相連</translation>
    </message>
    <message>
        <source>the least number is greater than the most</source>
        <translation>最少次數大於最多次數</translation>
    </message>
    <message>
        <source>a number is too great</source>
        <translation>次數過大</translation>
    </message>
    <message>
        <source>a range ends before it begins</source>
        <translation>字元範圍的首尾顛倒</translation>
    </message>
    <message>
        <source>nothing follows the “\”</source>
        <translation>「\」後面沒有內容</translation>
    </message>
    <message>
        <source>this “\” means nothing here</source>
        <translation>此處的「\」沒有意義</translation>
    </message>
    <message>
        <source>there is no such group</source>
        <translation>沒有這個群組</translation>
    </message>
    <message>
        <source>the name of a group is wrong</source>
        <translation>群組名稱不正確</translation>
    </message>
    <message>
        <source>there is no such kind of character</source>
        <translation>沒有這種字元類別</translation>
    </message>
    <message>
        <source>“(?” is followed by something unknown</source>
        <translation>「(?」後面的內容無法識別</translation>
    </message>
    <message>
        <source>{0}, near character {1}</source>
        <translation>{0}（第 {1} 個字元附近）</translation>
    </message>
    <message>
        <source>too many brackets within brackets</source>
        <translation>括號巢狀層數過多</translation>
    </message>
</context>
<context>
    <name>preview</name>
    <message>
        <source>Split here</source>
        <translation>在此處分割</translation>
    </message>
    <message>
        <source>An article begins with this line</source>
        <translation>從此行開始一篇文章</translation>
    </message>
    <message>
        <source>Merge with previous</source>
        <translation>與上一篇合併</translation>
    </message>
    <message>
        <source>This article belongs to the one before it</source>
        <translation>這篇文章屬於上一篇</translation>
    </message>
    <message>
        <source>Not an article</source>
        <translation>不是文章</translation>
    </message>
    <message>
        <source>Import nothing of this article</source>
        <translation>這篇文章完全不匯入</translation>
    </message>
    <message>
        <source>Drop or keep</source>
        <translation>捨棄或保留</translation>
    </message>
    <message>
        <source>Drop the selected lines, or keep them if they were dropped</source>
        <translation>捨棄選取的行；已捨棄的則予以保留</translation>
    </message>
    <message>
        <source>Drop</source>
        <translation>捨棄</translation>
    </message>
    <message>
        <source>Drop the selected lines</source>
        <translation>捨棄選取的行</translation>
    </message>
    <message>
        <source>Join or part</source>
        <translation>合併或分段</translation>
    </message>
    <message>
        <source>Join this line to the paragraph above, or begin a paragraph with it</source>
        <translation>將此行併入上一段，或從此行另起一段</translation>
    </message>
    <message>
        <source>As it stands in the file</source>
        <translation>保持檔案原樣</translation>
    </message>
    <message>
        <source>Leave or repair what was struck out inside this line</source>
        <translation>對此行中被刪改之處，保持原樣或加以修正</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>標題</translation>
    </message>
    <message>
        <source>This line is the title</source>
        <translation>此行是標題</translation>
    </message>
    <message>
        <source>Kicker</source>
        <translation>引題</translation>
    </message>
    <message>
        <source>This line stands above the title and leads to it</source>
        <translation>此行在標題之上，是引題</translation>
    </message>
    <message>
        <source>Subtitle</source>
        <translation>副題</translation>
    </message>
    <message>
        <source>This line stands below the title</source>
        <translation>此行在標題之下，是副題</translation>
    </message>
    <message>
        <source>Section</source>
        <translation>欄目</translation>
    </message>
    <message>
        <source>This line names the section or column</source>
        <translation>此行是版面或欄目名稱</translation>
    </message>
    <message>
        <source>Author, source, date</source>
        <translation>作者、來源、日期</translation>
    </message>
    <message>
        <source>This line says who wrote it, where it comes from or when</source>
        <translation>此行說明作者、來源或日期</translation>
    </message>
    <message>
        <source>Heading in the text</source>
        <translation>文中小標題</translation>
    </message>
    <message>
        <source>This line is a heading inside the article</source>
        <translation>此行是文章中的小標題</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>內文</translation>
    </message>
    <message>
        <source>This line is ordinary text</source>
        <translation>此行是一般內文</translation>
    </message>
    <message>
        <source>Border up</source>
        <translation>分界上移</translation>
    </message>
    <message>
        <source>Move the beginning of this article up by a line</source>
        <translation>將這篇文章的開頭上移一行</translation>
    </message>
    <message>
        <source>Border down</source>
        <translation>分界下移</translation>
    </message>
    <message>
        <source>Move the beginning of this article down by a line</source>
        <translation>將這篇文章的開頭下移一行</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>復原</translation>
    </message>
    <message>
        <source>Take back the last change to this file</source>
        <translation>復原對此檔案的上一次修改</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>重做</translation>
    </message>
    <message>
        <source>Do again what was taken back</source>
        <translation>重做已復原的修改</translation>
    </message>
    <message>
        <source>title</source>
        <translation>標題</translation>
    </message>
    <message>
        <source>kicker</source>
        <translation>引題</translation>
    </message>
    <message>
        <source>subtitle</source>
        <translation>副題</translation>
    </message>
    <message>
        <source>section</source>
        <translation>欄目</translation>
    </message>
    <message>
        <source>details</source>
        <translation>文章資訊</translation>
    </message>
    <message>
        <source>heading</source>
        <translation>小標題</translation>
    </message>
    <message>
        <source>text</source>
        <translation>內文</translation>
    </message>
    <message>
        <source>apart</source>
        <translation>另置</translation>
    </message>
    <message>
        <source>dropped</source>
        <translation>捨棄</translation>
    </message>
    <message>
        <source>navigation</source>
        <translation>導覽</translation>
    </message>
    <message>
        <source>running head</source>
        <translation>頁首</translation>
    </message>
    <message>
        <source>page number</source>
        <translation>頁碼</translation>
    </message>
    <message>
        <source>contents</source>
        <translation>目錄</translation>
    </message>
    <message>
        <source>copyright</source>
        <translation>版權聲明</translation>
    </message>
    <message>
        <source>related</source>
        <translation>相關文章</translation>
    </message>
    <message>
        <source>caption</source>
        <translation>圖片說明</translation>
    </message>
    <message>
        <source>notice</source>
        <translation>廣告啟事</translation>
    </message>
    <message>
        <source>gloss</source>
        <translation>注音</translation>
    </message>
    <message>
        <source>space</source>
        <translation>多餘空格</translation>
    </message>
    <message>
        <source>repaired</source>
        <translation>已修正</translation>
    </message>
    <message>
        <source>in the details</source>
        <translation>已列入文章資訊</translation>
    </message>
    <message>
        <source>goes on elsewhere</source>
        <translation>轉接他版</translation>
    </message>
    <message>
        <source>by you</source>
        <translation>您所指定</translation>
    </message>
    <message>
        <source>no article</source>
        <translation>不是文章</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>來源</translation>
    </message>
    <message>
        <source>Author</source>
        <translation>作者</translation>
    </message>
    <message>
        <source>Editor</source>
        <translation>責任編輯</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>文號</translation>
    </message>
    <message>
        <source>In the corpus already: it is not imported again.</source>
        <translation>已在語料庫中：不會再次匯入。</translation>
    </message>
    <message>
        <source>Choose “Correct its articles” to change what was made of it.</source>
        <translation>要更改由它產生的文章，請選擇「更正其文章」。</translation>
    </message>
    <message>
        <source>Rows left out: {0}.</source>
        <translation>未匯入的列：{0}。</translation>
    </message>
    <message>
        <source>Parts that could not be read: {0}.</source>
        <translation>無法讀取的部分：{0}。</translation>
    </message>
</context>
<context>
    <name>progress</name>
    <message>
        <source>Articles</source>
        <translation>文章數</translation>
    </message>
    <message>
        <source>Annotations</source>
        <translation>標註數</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>已完成</translation>
    </message>
    <message>
        <source>Being read</source>
        <translation>閱讀中</translation>
    </message>
    <message>
        <source>Unread</source>
        <translation>未讀</translation>
    </message>
    <message>
        <source>Tagged</source>
        <translation>有標籤</translation>
    </message>
    <message>
        <source>Without tags</source>
        <translation>無標籤</translation>
    </message>
    <message>
        <source>With tags</source>
        <translation>有標籤</translation>
    </message>
    <message>
        <source>State</source>
        <translation>狀態</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>來源</translation>
    </message>
    <message>
        <source>No source</source>
        <translation>無來源</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>月份</translation>
    </message>
    <message>
        <source>No date</source>
        <translation>無日期</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>標籤</translation>
    </message>
    <message>
        <source>its own</source>
        <translation>僅此標籤</translation>
    </message>
    <message>
        <source>Annotator</source>
        <translation>標註者</translation>
    </message>
    <message>
        <source>Last step</source>
        <translation>最近操作</translation>
    </message>
</context>
<context>
    <name>report</name>
    <message>
        <source>en</source>
        <translation>zh-Hant</translation>
    </message>
    <message>
        <source>Passages: {0} · Articles: {1} · Tags: {2}</source>
        <translation>標註文字：{0} 段 · 文章：{1} 篇 · 標籤：{2} 個</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>標籤</translation>
    </message>
    <message>
        <source>Proposed</source>
        <translation>建議</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>已拒絕</translation>
    </message>
    <message>
        <source>Retired</source>
        <translation>已停用</translation>
    </message>
    <message>
        <source>Examples</source>
        <translation>範例</translation>
    </message>
    <message>
        <source>Nothing is tagged yet.</source>
        <translation>還沒有標註。</translation>
    </message>
</context>
<context>
    <name>sentences</name>
    <message>
        <source>{0} {1}</source>
        <translation>{0}{1}</translation>
    </message>
    <message>
        <source>{0}: {1}</source>
        <translation>{0}：{1}</translation>
    </message>
</context>
<context>
    <name>standards</name>
    <message>
        <source>OpenCC (s2t)</source>
        <translation>OpenCC 標準 (s2t)</translation>
    </message>
    <message>
        <source>Taiwan (s2tw)</source>
        <translation>台灣 (s2tw)</translation>
    </message>
    <message>
        <source>Taiwan, with its vocabulary (s2twp)</source>
        <translation>台灣，含當地用詞 (s2twp)</translation>
    </message>
    <message>
        <source>Hong Kong (s2hk)</source>
        <translation>香港 (s2hk)</translation>
    </message>
    <message>
        <source>Hong Kong, with its vocabulary (s2hkp)</source>
        <translation>香港，含當地用詞 (s2hkp)</translation>
    </message>
    <message>
        <source>OpenCC (t2s)</source>
        <translation>OpenCC (t2s)</translation>
    </message>
    <message>
        <source>From Taiwan (tw2s)</source>
        <translation>源自台灣 (tw2s)</translation>
    </message>
    <message>
        <source>From Taiwan, with its vocabulary (tw2sp)</source>
        <translation>源自台灣，轉換當地用詞 (tw2sp)</translation>
    </message>
    <message>
        <source>From Hong Kong (hk2s)</source>
        <translation>源自香港 (hk2s)</translation>
    </message>
    <message>
        <source>From Hong Kong, with its vocabulary (hk2sp)</source>
        <translation>源自香港，轉換當地用詞 (hk2sp)</translation>
    </message>
    <message>
        <source>T&amp;raditional standard</source>
        <translation>繁體標準(&amp;R)</translation>
    </message>
    <message>
        <source>Si&amp;mplified standard</source>
        <translation>簡體標準(&amp;M)</translation>
    </message>
</context>
<context>
    <name>status</name>
    <message>
        <source>Made by hand</source>
        <translation>手動標註</translation>
    </message>
    <message>
        <source>Proposed</source>
        <translation>建議</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>已接受</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>已拒絕</translation>
    </message>
    <message>
        <source>part {0} of {1}</source>
        <translation>第 {0} 段，共 {1} 段</translation>
    </message>
    <message>
        <source>{0} parts</source>
        <translation>共 {0} 段</translation>
    </message>
</context>
<context>
    <name>tips</name>
    <message>
        <source>Retired: not offered for tagging.</source>
        <translation>已停用：不再提供選用。</translation>
    </message>
    <message>
        <source>Examples</source>
        <translation>範例</translation>
    </message>
</context>
</TS>
