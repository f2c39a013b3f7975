<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>About</name>
    <message>
        <source>About Duizhao</source>
        <translation>关于 Duizhao</translation>
    </message>
    <message>
        <source>Duizhao {0}</source>
        <translation>Duizhao {0}</translation>
    </message>
    <message>
        <source>Reads every article in simplified and traditional script side by side, tags passages, and keeps everything in one file on this computer. MIT licence.</source>
        <translation>简体与繁体并排对照阅读每篇文章，为文字添加标签，所有内容都保存在这台计算机上的一个文件里。采用 MIT 许可证。</translation>
    </message>
</context>
<context>
    <name>Acts</name>
    <message numerus="yes">
        <source>The tag of %n annotation(s) was changed.</source>
        <translation>
            <numerusform>已更改 %n 条标注的标签。</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose an annotation, then select the passage that it shall have.</source>
        <translation>请先选择一条标注，再选中它应标注的文字。</translation>
    </message>
    <message>
        <source>What is selected overlaps the passage of {0}.</source>
        <translation>选中的文字与 {0} 标注的文字重叠。</translation>
    </message>
    <message>
        <source>{0} has the selected passage now.</source>
        <translation>{0} 现在标注选中的这段文字。</translation>
    </message>
    <message>
        <source>There is no annotation at the caret.</source>
        <translation>光标处没有标注。</translation>
    </message>
    <message>
        <source>Accepted.</source>
        <translation>已接受。</translation>
    </message>
    <message>
        <source>Rejected.</source>
        <translation>已拒绝。</translation>
    </message>
    <message>
        <source>{0} Proposals left in this article: {1}.</source>
        <translation>{0}本文还有 {1} 条建议。</translation>
    </message>
    <message>
        <source>Choose an annotation, then select what belongs to its passage, too.</source>
        <translation>请先选择一条标注，再选中同属于它的文字。</translation>
    </message>
    <message>
        <source>Added to the passage with {0}: part {1} of {2}.</source>
        <translation>已加入 {0} 标注的文字：第 {1} 段，共 {2} 段。</translation>
    </message>
    <message>
        <source>This annotation is not a part of a passage with gaps.</source>
        <translation>这条标注不属于不连续的标注。</translation>
    </message>
    <message>
        <source>It stands alone now, with the tag {0}.</source>
        <translation>它现在独立成为一条标注，标签为 {0}。</translation>
    </message>
    <message>
        <source>Removed: {0}.</source>
        <translation>已删除：{0}。</translation>
    </message>
    <message numerus="yes">
        <source>%n annotation(s) removed.</source>
        <translation>
            <numerusform>已删除 %n 条标注。</numerusform>
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
        <translation>标注者一</translation>
    </message>
    <message>
        <source>Second annotator</source>
        <translation>标注者二</translation>
    </message>
    <message>
        <source>Annotators</source>
        <translation>标注者</translation>
    </message>
    <message>
        <source>with</source>
        <translation>对比</translation>
    </message>
    <message>
        <source>agreement on units</source>
        <translation>单位的一致性</translation>
    </message>
    <message>
        <source>agreement on passages</source>
        <translation>文段的一致性</translation>
    </message>
    <message>
        <source>What the chart shows</source>
        <translation>图表显示的内容</translation>
    </message>
    <message>
        <source>Units: kappa, or alpha of three and more. Passages: where they begin and end, whatever the unit.</source>
        <translation>单位：κ，三人及以上为 α。文段：标注的起止位置，与所选单位无关。</translation>
    </message>
    <message>
        <source>in the chart</source>
        <translation>图表显示</translation>
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
        <translation>字符</translation>
    </message>
    <message>
        <source>article</source>
        <translation>文章</translation>
    </message>
    <message>
        <source>For each</source>
        <translation>判断单位</translation>
    </message>
    <message>
        <source>articles that both have annotated</source>
        <translation>双方都标注过的文章</translation>
    </message>
    <message>
        <source>all articles that are done</source>
        <translation>所有已完成的文章</translation>
    </message>
    <message>
        <source>In which articles</source>
        <translation>比较哪些文章</translation>
    </message>
    <message>
        <source>An article in which somebody has no annotation may not have been read.</source>
        <translation>某人没有标注的文章，可能是他还没有读过。</translation>
    </message>
    <message>
        <source>Themes with what is &amp;below them</source>
        <translation>主题计入下级标签(&amp;B)</translation>
    </message>
    <message>
        <source>in</source>
        <translation>范围</translation>
    </message>
    <message>
        <source>Two people tag the same articles; then one sees here how far they agree.</source>
        <translation>两人标注同样的文章后，在此查看他们的一致程度。</translation>
    </message>
    <message>
        <source>On this they agree everywhere: there is no passage to show.</source>
        <translation>此处双方完全一致，没有可列出的段落。</translation>
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
        <translation>按标签、文字或备注筛选</translation>
    </message>
    <message>
        <source>Filter the annotations</source>
        <translation>筛选标注</translation>
    </message>
    <message>
        <source>Filter by status, annotator or tag</source>
        <translation>按状态、标注者或标签筛选</translation>
    </message>
    <message>
        <source>Filters</source>
        <translation>筛选</translation>
    </message>
    <message>
        <source>Any status</source>
        <translation>任何状态</translation>
    </message>
    <message>
        <source>Annotator</source>
        <translation>标注者</translation>
    </message>
    <message>
        <source>Any annotator</source>
        <translation>任何标注者</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>标签</translation>
    </message>
    <message>
        <source>Any tag</source>
        <translation>任何标签</translation>
    </message>
    <message>
        <source>List all again</source>
        <translation>恢复显示全部</translation>
    </message>
</context>
<context>
    <name>AnnotationFoot</name>
    <message>
        <source>Change tag…</source>
        <translation>更改标签…</translation>
    </message>
    <message>
        <source>Change the tag of the annotation</source>
        <translation>更改这条标注的标签</translation>
    </message>
    <message>
        <source>Accept</source>
        <translation>接受</translation>
    </message>
    <message>
        <source>Accept the annotation</source>
        <translation>接受这条标注</translation>
    </message>
    <message>
        <source>Reject</source>
        <translation>拒绝</translation>
    </message>
    <message>
        <source>Reject the annotation</source>
        <translation>拒绝这条标注</translation>
    </message>
    <message>
        <source>Proposed</source>
        <translation>建议</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>备注</translation>
    </message>
</context>
<context>
    <name>AnnotationPanel</name>
    <message>
        <source>Annotations</source>
        <translation>标注</translation>
    </message>
    <message>
        <source>Annotations of this article</source>
        <translation>本文的标注</translation>
    </message>
    <message>
        <source>Change tag…</source>
        <translation>更改标签…</translation>
    </message>
    <message>
        <source>Accept</source>
        <translation>接受</translation>
    </message>
    <message>
        <source>Reject</source>
        <translation>拒绝</translation>
    </message>
    <message>
        <source>Number of annotations</source>
        <translation>标注数</translation>
    </message>
    <message>
        <source>No annotations yet.
Select a passage and press T.</source>
        <translation>还没有标注。
选中一段文字，再按 T 键。</translation>
    </message>
    <message>
        <source>No annotation matches.</source>
        <translation>没有符合筛选条件的标注。</translation>
    </message>
    <message>
        <source>{0} of {1}</source>
        <translation>{0} / {1}</translation>
    </message>
    <message>
        <source>Write a note</source>
        <translation>写备注</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>删除</translation>
    </message>
</context>
<context>
    <name>Announcer</name>
    <message>
        <source>Simplified</source>
        <translation>简体</translation>
    </message>
    <message>
        <source>Traditional</source>
        <translation>繁体</translation>
    </message>
    <message>
        <source>Nothing selected</source>
        <translation>未选中任何文字</translation>
    </message>
    <message>
        <source>{0} characters selected</source>
        <translation>已选中 {0} 个字符</translation>
    </message>
    <message>
        <source>Selected: {0}</source>
        <translation>已选中：{0}</translation>
    </message>
    <message>
        <source>Tags: {0}</source>
        <translation>标签：{0}</translation>
    </message>
    <message>
        <source>No tag</source>
        <translation>无标签</translation>
    </message>
</context>
<context>
    <name>ArticleCommands</name>
    <message>
        <source>Merged with the next article.</source>
        <translation>已与下一篇文章合并。</translation>
    </message>
    <message numerus="yes">
        <source>Split in two; %n annotation(s) reached over the place and are now two.</source>
        <translation>
            <numerusform>已拆分为两篇文章；%n 条标注跨越拆分处，已各分为两条。</numerusform>
        </translation>
    </message>
    <message>
        <source>Split in two.</source>
        <translation>已拆分为两篇文章。</translation>
    </message>
    <message numerus="yes">
        <source>Cleaned again; %n annotation(s) stay with their old article, which stands beside the new one.</source>
        <translation>
            <numerusform>已重新清理；%n 条标注留在旧文章中，旧文章与新文章并存。</numerusform>
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
        <translation>打开(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Edit details…</source>
        <translation>编辑文章信息(&amp;E)…</translation>
    </message>
    <message numerus="yes">
        <source>%n article(s)</source>
        <translation>
            <numerusform>%n 篇文章</numerusform>
        </translation>
    </message>
    <message>
        <source>Mark as un&amp;read</source>
        <translation>标记为未读(&amp;R)</translation>
    </message>
    <message>
        <source>Mark as &amp;being read</source>
        <translation>标记为在读(&amp;B)</translation>
    </message>
    <message>
        <source>Mark as &amp;done</source>
        <translation>标记为已完成(&amp;D)</translation>
    </message>
    <message>
        <source>Remo&amp;ve from the corpus</source>
        <translation>从语料库中移除(&amp;V)</translation>
    </message>
</context>
<context>
    <name>ArticleModel</name>
    <message>
        <source>No text: not imported</source>
        <translation>没有正文：不导入</translation>
    </message>
    <message numerus="yes">
        <source>%n character(s)</source>
        <translation>
            <numerusform>%n 个字符</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ArticlePanel</name>
    <message>
        <source>Articles in this file</source>
        <translation>此文件中的文章</translation>
    </message>
    <message>
        <source>The text as it will be stored</source>
        <translation>将要保存的正文</translation>
    </message>
</context>
<context>
    <name>BackupCommands</name>
    <message>
        <source>Nothing was done since the newest backup, so none was made.</source>
        <translation>自最新备份以来没有任何操作，因此没有备份。</translation>
    </message>
    <message>
        <source>A backup was made and verified.</source>
        <translation>已备份并通过校验。</translation>
    </message>
    <message>
        <source>&amp;Backups…</source>
        <translation>备份(&amp;B)…</translation>
    </message>
    <message numerus="yes">
        <source>A backup is made after %n minute(s) in which something was done.</source>
        <translation>
            <numerusform>有操作时，每 %n 分钟备份一次。</numerusform>
        </translation>
    </message>
    <message>
        <source>Backups are not made by themselves: that is switched off in the settings.</source>
        <translation>不会自动备份：设置中已关闭自动备份。</translation>
    </message>
    <message>
        <source>Save this backup as</source>
        <translation>将此备份另存为</translation>
    </message>
    <message>
        <source>This is the corpus that is open. Choose another name.</source>
        <translation>这就是当前打开的语料库。请另取一个名称。</translation>
    </message>
    <message>
        <source>The backup is in {0}.</source>
        <translation>备份保存在 {0}。</translation>
    </message>
    <message>
        <source>Restore a backup</source>
        <translation>恢复备份</translation>
    </message>
    <message>
        <source>Put the backup of {0} in the place of the corpus?</source>
        <translation>要用 {0} 的备份替换语料库吗？</translation>
    </message>
    <message>
        <source>The corpus as it is now is not lost: it is kept beside it, as a file of its own.</source>
        <translation>当前的语料库不会丢失：它会作为另一个文件保存在旁边。</translation>
    </message>
    <message>
        <source>&amp;Restore</source>
        <translation>恢复(&amp;R)</translation>
    </message>
    <message>
        <source>The backup is being restored…</source>
        <translation>正在恢复备份…</translation>
    </message>
    <message>
        <source>The backup of {0} is in place.</source>
        <translation>已恢复 {0} 的备份。</translation>
    </message>
    <message>
        <source>The corpus as it was before is kept in {0}.</source>
        <translation>此前的语料库保存在 {0}。</translation>
    </message>
</context>
<context>
    <name>BackupModel</name>
    <message>
        <source>Made</source>
        <translation>备份时间</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>缘由</translation>
    </message>
    <message>
        <source>Articles</source>
        <translation>文章</translation>
    </message>
    <message>
        <source>Annotations</source>
        <translation>标注</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>标签</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>大小</translation>
    </message>
    <message>
        <source>Before a new version</source>
        <translation>升级之前</translation>
    </message>
    <message>
        <source>Before a restoration</source>
        <translation>恢复备份之前</translation>
    </message>
    <message>
        <source>By hand</source>
        <translation>手动备份</translation>
    </message>
    <message>
        <source>While working</source>
        <translation>工作期间</translation>
    </message>
</context>
<context>
    <name>BackupsDialog</name>
    <message>
        <source>Backups</source>
        <translation>备份</translation>
    </message>
    <message>
        <source>&amp;Restore…</source>
        <translation>恢复(&amp;R)…</translation>
    </message>
    <message>
        <source>&amp;Save this backup as…</source>
        <translation>将此备份另存为(&amp;S)…</translation>
    </message>
    <message>
        <source>&amp;Back up now</source>
        <translation>立即备份(&amp;B)</translation>
    </message>
    <message>
        <source>&amp;Open the folder</source>
        <translation>打开文件夹(&amp;O)</translation>
    </message>
    <message>
        <source>Comparing with the corpus as it is now…</source>
        <translation>正在与当前的语料库比较…</translation>
    </message>
    <message>
        <source>Articles, annotations, tags, decisions, terms and searches are the same as now.</source>
        <translation>文章、标注、标签、转换选择、自有术语和已保存的搜索都与现在相同。</translation>
    </message>
    <message>
        <source>Backups of this corpus</source>
        <translation>此语料库的备份</translation>
    </message>
    <message>
        <source>There is no backup of this corpus yet.
The first one is made after a while of work.</source>
        <translation>此语料库还没有备份。
工作一段时间后会进行首次备份。</translation>
    </message>
    <message>
        <source>If you restore the chosen backup</source>
        <translation>如果恢复所选备份</translation>
    </message>
    <message>
        <source>Choose a backup to see what would change.</source>
        <translation>选择一个备份，即可查看将会发生的变化。</translation>
    </message>
</context>
<context>
    <name>BackupsPage</name>
    <message>
        <source>Make &amp;backups while a corpus is worked on</source>
        <translation>使用语料库期间自动备份(&amp;B)</translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%n 分钟</numerusform>
        </translation>
    </message>
    <message>
        <source>How long after a change</source>
        <translation>更改后多久</translation>
    </message>
    <message>
        <source>Each is verified. Those of the last days are kept, of older ones one a day and then one a week.</source>
        <translation>每个备份都会校验。最近几天的备份全部保留，较早的每天保留一个，更早的每周保留一个。</translation>
    </message>
    <message>
        <source>After a &amp;change, wait</source>
        <translation>更改后等待(&amp;C)</translation>
    </message>
</context>
<context>
    <name>BatchModel</name>
    <message>
        <source>File</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>Articles</source>
        <translation>文章</translation>
    </message>
    <message>
        <source>Not looked at yet</source>
        <translation>尚未查看</translation>
    </message>
    <message>
        <source>In corpus</source>
        <translation>已在库中</translation>
    </message>
    <message>
        <source>An archive: the files in it are imported as they are found.</source>
        <translation>压缩包：其中的文件将按自动识别的结果导入。</translation>
    </message>
    <message>
        <source>Not looked at yet; it is imported as it is found.</source>
        <translation>尚未查看；将按自动识别的结果导入。</translation>
    </message>
    <message>
        <source>Look at it: a date is missing, or a detail is not sure.</source>
        <translation>请查看：缺少日期，或有信息不确定。</translation>
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
        <translation>文件夹</translation>
    </message>
</context>
<context>
    <name>BodyView</name>
    <message>
        <source>The text of the article as it will be stored</source>
        <translation>文章将要保存的正文</translation>
    </message>
    <message>
        <source>Choose an article to see its text.</source>
        <translation>选择一篇文章，即可查看正文。</translation>
    </message>
</context>
<context>
    <name>Chip</name>
    <message>
        <source>Filter no longer by: {0}</source>
        <translation>取消筛选：{0}</translation>
    </message>
</context>
<context>
    <name>Chips</name>
    <message>
        <source>Filtered by</source>
        <translation>筛选条件</translation>
    </message>
    <message>
        <source>With tags</source>
        <translation>有标签</translation>
    </message>
    <message>
        <source>Without tags</source>
        <translation>无标签</translation>
    </message>
    <message>
        <source>Tag: {0}</source>
        <translation>标签：{0}</translation>
    </message>
    <message>
        <source>By {0}</source>
        <translation>标注者：{0}</translation>
    </message>
    <message>
        <source>nobody in particular</source>
        <translation>未署名</translation>
    </message>
    <message>
        <source>Source: {0}</source>
        <translation>来源：{0}</translation>
    </message>
    <message>
        <source>No source</source>
        <translation>无来源</translation>
    </message>
    <message>
        <source>Title: {0}</source>
        <translation>标题：{0}</translation>
    </message>
    <message>
        <source>File: {0}</source>
        <translation>文件：{0}</translation>
    </message>
    <message>
        <source>Text: {0}</source>
        <translation>正文：{0}</translation>
    </message>
    <message>
        <source>Imported last</source>
        <translation>最近导入</translation>
    </message>
    <message>
        <source>Reprints</source>
        <translation>转载</translation>
    </message>
    <message>
        <source>No date</source>
        <translation>无日期</translation>
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
        <translation>截至 {0}</translation>
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
        <translation>将会发生的变化</translation>
    </message>
    <message>
        <source>Forget the plan that was made by hand</source>
        <translation>放弃手动调整的结果</translation>
    </message>
    <message>
        <source>Clean again</source>
        <translation>重新清理</translation>
    </message>
    <message>
        <source>Choose what is kept…</source>
        <translation>选择保留的内容…</translation>
    </message>
    <message>
        <source>Keep or drop lines, move borders, correct details, read the file in another encoding</source>
        <translation>保留或略去行、移动边界、更正信息、用其他编码读取文件</translation>
    </message>
    <message>
        <source>What happens to articles and annotations</source>
        <translation>文章和标注的变化</translation>
    </message>
    <message>
        <source>Looking at the file again…</source>
        <translation>正在重新查看文件…</translation>
    </message>
    <message>
        <source>Undo what was split and merged by hand</source>
        <translation>撤销手动的拆分与合并</translation>
    </message>
    <message>
        <source>What was split and merged by hand stays so.</source>
        <translation>手动的拆分与合并保持不变。</translation>
    </message>
    <message numerus="yes">
        <source>%n article(s) come back.</source>
        <translation>
            <numerusform>恢复 %n 篇文章。</numerusform>
        </translation>
    </message>
    <message>
        <source>The articles of this file are already as you chose.</source>
        <translation>此文件的文章已与您的选择一致。</translation>
    </message>
    <message>
        <source>The articles of this file are already as the program would make them.</source>
        <translation>此文件中的文章已与程序的清理结果一致。</translation>
    </message>
    <message>
        <source>Where that is wrong, choose what is kept.</source>
        <translation>如有不当，请选择要保留的内容。</translation>
    </message>
    <message numerus="yes">
        <source>%n annotation(s) cannot be found again. They stay with their old articles, which then stand beside the new ones: their text is in the corpus twice.</source>
        <translation>
            <numerusform>%n 条标注无法重新定位，将留在旧文章中，旧文章与新文章并存：其文字在语料库中有两份。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n article(s) keep their text.</source>
        <translation>
            <numerusform>%n 篇文章的正文不变。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n article(s) are made anew.</source>
        <translation>
            <numerusform>%n 篇文章将重新生成。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n annotation(s) go with their passages.</source>
        <translation>
            <numerusform>%n 条标注随原文移到新文章。</numerusform>
        </translation>
    </message>
    <message>
        <source>What was split and merged by hand is undone: details that were given to the later part of a split go.</source>
        <translation>手动的拆分与合并将被撤销：拆分后为后一部分填写的文章信息会丢失。</translation>
    </message>
</context>
<context>
    <name>CodebookFiles</name>
    <message>
        <source>Codebooks and corpora (*.csv *.qdc *.duizhao);;All files (*)</source>
        <translation>编码本和语料库 (*.csv *.qdc *.duizhao);;所有文件 (*)</translation>
    </message>
    <message>
        <source>Import a codebook</source>
        <translation>导入编码本</translation>
    </message>
    <message>
        <source>There is no tag in {0}.</source>
        <translation>{0} 中没有标签。</translation>
    </message>
    <message>
        <source>The codebook {0} is imported.</source>
        <translation>已导入编码本 {0}。</translation>
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
        <translation>不再提供选用的标签，其标注仍然保留。</translation>
    </message>
    <message numerus="yes">
        <source>%n annotation(s)</source>
        <translation>
            <numerusform>%n 条标注</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rejected, not counted</source>
        <translation>
            <numerusform>%n 条已拒绝，不计入</numerusform>
        </translation>
    </message>
    <message>
        <source>Key {0}</source>
        <translation>快捷键 {0}</translation>
    </message>
</context>
<context>
    <name>CodebookPanel</name>
    <message>
        <source>Codebook</source>
        <translation>编码本</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>标签</translation>
    </message>
    <message>
        <source>Filter by name or pinyin</source>
        <translation>按名称或拼音筛选</translation>
    </message>
    <message>
        <source>Filter the codebook</source>
        <translation>筛选编码本</translation>
    </message>
    <message>
        <source>Number of tags</source>
        <translation>标签数</translation>
    </message>
    <message>
        <source>New tag</source>
        <translation>新建标签</translation>
    </message>
    <message>
        <source>More about tags</source>
        <translation>更多标签操作</translation>
    </message>
    <message>
        <source>No corpus is open.</source>
        <translation>没有打开的语料库。</translation>
    </message>
    <message>
        <source>No tags yet.
Press T on a selection to make one there, press + here, or import a codebook from the menu.</source>
        <translation>还没有标签。
选中文字后按 T 键可当场新建，也可以按这里的 +，或从菜单导入编码本。</translation>
    </message>
    <message>
        <source>No tag passes this filter.</source>
        <translation>没有符合筛选条件的标签。</translation>
    </message>
</context>
<context>
    <name>CollocatesPage</name>
    <message>
        <source>The strongest collocates</source>
        <translation>最强的搭配词</translation>
    </message>
    <message>
        <source>Collocates</source>
        <translation>搭配词</translation>
    </message>
    <message>
        <source>A word, in either script, or any search</source>
        <translation>一个词（简繁均可），或任意检索式</translation>
    </message>
    <message>
        <source>Node</source>
        <translation>节点词</translation>
    </message>
    <message>
        <source>Words to the left</source>
        <translation>左侧词数</translation>
    </message>
    <message>
        <source>Words to the right</source>
        <translation>右侧词数</translation>
    </message>
    <message>
        <source>Not beyond the sentence</source>
        <translation>不超出句子</translation>
    </message>
    <message>
        <source>At least so often together</source>
        <translation>最低共现次数</translation>
    </message>
    <message>
        <source>Order by</source>
        <translation>排序依据</translation>
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
        <translation>最低次数</translation>
    </message>
    <message>
        <source>Type a word to see what stands near it.</source>
        <translation>输入一个词，即可查看它的搭配词。</translation>
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
        <translation>选择其他颜色</translation>
    </message>
</context>
<context>
    <name>CommandBar</name>
    <message>
        <source>What this line is</source>
        <translation>此行的类型</translation>
    </message>
    <message>
        <source>Encoding</source>
        <translation>编码</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>自动</translation>
    </message>
    <message>
        <source>One article, as it stands</source>
        <translation>原样作为一篇文章</translation>
    </message>
    <message>
        <source>Import the whole file as one article, nothing dropped or joined</source>
        <translation>将整个文件作为一篇文章导入，不舍弃也不合并任何行</translation>
    </message>
    <message>
        <source>This line:</source>
        <translation>此行：</translation>
    </message>
    <message>
        <source>Encoding:</source>
        <translation>编码：</translation>
    </message>
    <message>
        <source>Dropped</source>
        <translation>已舍弃</translation>
    </message>
    <message>
        <source>Automatic ({0})</source>
        <translation>自动 ({0})</translation>
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
        <translation>从 {1}中导入 {0}</translation>
    </message>
    <message>
        <source>{0} in {1}</source>
        <translation>{1} 中有 {0}</translation>
    </message>
    <message>
        <source>1 of these lines may be another word that is written alike in simplified script</source>
        <translation>其中 1 行可能是简体写法相同的另一个词</translation>
    </message>
    <message>
        <source>{0} hits in {1} articles</source>
        <translation>{1} 篇文章中有 {0} 处命中</translation>
    </message>
    <message>
        <source>1 hit in 1 article</source>
        <translation>1 篇文章中有 1 处命中</translation>
    </message>
    <message>
        <source>{0} hits in 1 article</source>
        <translation>1 篇文章中有 {0} 处命中</translation>
    </message>
    <message>
        <source>{0} of these lines may be other words that are written alike in simplified script</source>
        <translation>其中 {0} 行可能是简体写法相同的其他词</translation>
    </message>
    <message>
        <source>1 annotation</source>
        <translation>1 条标注</translation>
    </message>
    <message>
        <source>{0} annotations</source>
        <translation>{0} 条标注</translation>
    </message>
    <message>
        <source>1 tag</source>
        <translation>1 个标签</translation>
    </message>
    <message>
        <source>{0} tags</source>
        <translation>{0} 个标签</translation>
    </message>
    <message>
        <source>skipped: {0}</source>
        <translation>已跳过：{0}</translation>
    </message>
    <message>
        <source>reprint: {0} ({1}) is {2} ({3})</source>
        <translation>转载：{0}（{1}）即 {2}（{3}）</translation>
    </message>
    <message>
        <source>1 file of another kind was passed over</source>
        <translation>略过 1 个其他类型的文件</translation>
    </message>
    <message>
        <source>{0} files of other kinds were passed over</source>
        <translation>略过 {0} 个其他类型的文件</translation>
    </message>
    <message>
        <source>passed over: {0}</source>
        <translation>略过：{0}</translation>
    </message>
    <message>
        <source>passed over: and {0} more</source>
        <translation>略过：另有 {0} 个</translation>
    </message>
    <message>
        <source>{0} files/s</source>
        <translation>每秒 {0} 个文件</translation>
    </message>
    <message>
        <source>about {0} s left</source>
        <translation>约剩 {0} 秒</translation>
    </message>
    <message>
        <source>cutting words: {0}</source>
        <translation>正在分词：{0}</translation>
    </message>
    <message>
        <source>Nothing is there to count.</source>
        <translation>没有可统计的内容。</translation>
    </message>
    <message>
        <source>Nothing occurs so often. With a lower --least there is more to see.</source>
        <translation>没有达到最低次数的项目。调低 --least 可看到更多。</translation>
    </message>
    <message>
        <source>stopped; what was stored before is kept.</source>
        <translation>已停止；此前已保存的内容都在。</translation>
    </message>
    <message>
        <source>a fault of the program itself ({0}). What was stored before is kept. Please report it; with {1}=1 in the environment it tells more.</source>
        <translation>程序本身有缺陷（{0}）。此前已保存的内容都在。请报告此问题；在环境变量中设置 {1}=1 可显示更多信息。</translation>
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
        <translation>1 个文件</translation>
    </message>
    <message>
        <source>{0} files</source>
        <translation>{0} 个文件</translation>
    </message>
</context>
<context>
    <name>Commands</name>
    <message>
        <source>print one JSON value and nothing else</source>
        <translation>只输出一个 JSON 值</translation>
    </message>
    <message>
        <source>standard of the traditional form</source>
        <translation>繁体形式所用的标准</translation>
    </message>
    <message>
        <source>Read and tag Chinese text in both scripts side by side. Without a command: open the window.</source>
        <translation>简繁并排阅读中文文本并添加标签。不带命令时打开窗口。</translation>
    </message>
    <message>
        <source>show program&apos;s version number and exit</source>
        <translation>显示版本号并退出</translation>
    </message>
    <message>
        <source>verify a corpus</source>
        <translation>检查语料库</translation>
    </message>
    <message>
        <source>mend what is certain, after saving a copy</source>
        <translation>先保存副本，再修复确定可以修复的内容</translation>
    </message>
    <message>
        <source>open a corpus in the window</source>
        <translation>在窗口中打开语料库</translation>
    </message>
    <message>
        <source>import files and folders; the corpus is made if it is not there</source>
        <translation>导入文件和文件夹；语料库不存在时新建</translation>
    </message>
    <message>
        <source>read all files in this encoding</source>
        <translation>所有文件都按此编码读取</translation>
    </message>
    <message>
        <source>one article per file, no splitting</source>
        <translation>每个文件一篇文章，不拆分</translation>
    </message>
    <message>
        <source>list the articles</source>
        <translation>列出文章</translation>
    </message>
    <message>
        <source>show an article in both forms</source>
        <translation>显示一篇文章的简繁两种形式</translation>
    </message>
    <message>
        <source>show a span in both forms and where it stood in the file</source>
        <translation>显示一段文字的简繁两种形式，及其在文件中的位置</translation>
    </message>
    <message>
        <source>find words (all of them), “strings in quotes” or a pattern</source>
        <translation>查找词语（须全部出现）、“引号中的字符串”或模式</translation>
    </message>
    <message>
        <source>QUERY is a regular expression</source>
        <translation>QUERY 是正则表达式</translation>
    </message>
    <message>
        <source>do not match across scripts</source>
        <translation>不跨简繁匹配</translation>
    </message>
    <message>
        <source>lines at most (100)</source>
        <translation>最多行数（100）</translation>
    </message>
    <message>
        <source>characters each side (20)</source>
        <translation>每侧的字数（20）</translation>
    </message>
    <message>
        <source>tag a span of an article</source>
        <translation>为文章中的一段文字添加标签</translation>
    </message>
    <message>
        <source>a path such as A/B; created if new</source>
        <translation>路径，例如 A/B；没有时新建</translation>
    </message>
    <message>
        <source>list the annotations</source>
        <translation>列出标注</translation>
    </message>
    <message>
        <source>list the tags, or take in a codebook</source>
        <translation>列出标签，或导入编码本</translation>
    </message>
    <message>
        <source>write the annotations to a file, or the codebook (.qdc)</source>
        <translation>将标注写入文件，或写出编码本（.qdc）</translation>
    </message>
    <message>
        <source>its ending says the format: .csv, .html, .xlsx, .jsonl, .jsonld, .qdpx or .qdc</source>
        <translation>由扩展名决定格式：.csv、.html、.xlsx、.jsonl、.jsonld、.qdpx 或 .qdc</translation>
    </message>
    <message>
        <source>leave out the byte order mark of a CSV table</source>
        <translation>CSV 表格不写字节顺序标记</translation>
    </message>
    <message>
        <source>take in what is in other corpora or REFI-QDA projects (.qdpx)</source>
        <translation>取入其他语料库或 REFI-QDA 项目（.qdpx）的内容</translation>
    </message>
    <message>
        <source>leave out articles that are not here</source>
        <translation>不取此处没有的文章</translation>
    </message>
    <message>
        <source>who made the annotations there that have no name</source>
        <translation>未署名标注的标注者</translation>
    </message>
    <message>
        <source>only say what would come, and change nothing</source>
        <translation>只说明会合并什么，不作更改</translation>
    </message>
</context>
<context>
    <name>ConcordanceModel</name>
    <message>
        <source>Ticked</source>
        <translation>已勾选</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>索引行</translation>
    </message>
    <message>
        <source>Cut as</source>
        <translation>分词</translation>
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
        <translation>来源</translation>
    </message>
    <message>
        <source>Found because simplified script has one character where traditional script has several: {0}. This may be another word.</source>
        <translation>因一个简体字对应多个繁体字而命中：{0}。这可能是另一个词。</translation>
    </message>
    <message>
        <source>Not ticked</source>
        <translation>未勾选</translation>
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
        <translation>搜索结果</translation>
    </message>
</context>
<context>
    <name>Copying</name>
    <message>
        <source>Select a passage first, then copy it.</source>
        <translation>请先选择一段文字，再复制。</translation>
    </message>
    <message>
        <source>Copied with its citation.</source>
        <translation>已连同出处复制。</translation>
    </message>
</context>
<context>
    <name>Corpora</name>
    <message>
        <source>New corpus</source>
        <translation>新建语料库</translation>
    </message>
    <message>
        <source>Corpora (*.duizhao);;All files (*)</source>
        <translation>语料库 (*.duizhao);;所有文件 (*)</translation>
    </message>
    <message>
        <source>Open a corpus</source>
        <translation>打开语料库</translation>
    </message>
    <message>
        <source>None yet</source>
        <translation>暂无</translation>
    </message>
    <message>
        <source>Save a copy as</source>
        <translation>另存副本</translation>
    </message>
    <message>
        <source>Corpora (*.duizhao)</source>
        <translation>语料库 (*.duizhao)</translation>
    </message>
    <message>
        <source>&amp;Replace it</source>
        <translation>替换(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Keep it</source>
        <translation>保留原文件(&amp;K)</translation>
    </message>
    <message>
        <source>Replace the file?</source>
        <translation>替换文件</translation>
    </message>
    <message>
        <source>{0} exists already. Replace it?</source>
        <translation>{0} 已经存在。要替换它吗？</translation>
    </message>
    <message>
        <source>This is a sample corpus, to try everything on.</source>
        <translation>这是示例语料库，可随意试用。</translation>
    </message>
    <message>
        <source>Select a passage, press T and type a part of a tag&apos;s name. F1 lists all keys. For your own articles, make a corpus of your own and drop the files on the window.</source>
        <translation>选中一段文字，按 T 键，输入标签名的任意部分即可标注；按 F1 查看全部快捷键。要处理自己的文章，请新建语料库，再把文件拖到窗口中。</translation>
    </message>
    <message>
        <source>&amp;New corpus…</source>
        <translation>新建语料库(&amp;N)…</translation>
    </message>
    <message>
        <source>This is the corpus that is open.</source>
        <translation>这就是当前打开的语料库。</translation>
    </message>
    <message>
        <source>Choose another name.</source>
        <translation>请另取一个名称。</translation>
    </message>
    <message>
        <source>A copy is in {0}.</source>
        <translation>副本已保存到 {0}。</translation>
    </message>
    <message>
        <source>This corpus is open to be read only.</source>
        <translation>此语料库以只读方式打开。</translation>
    </message>
    <message>
        <source>Nothing that you tag or change would be saved. To work on it, work on a copy.</source>
        <translation>在此标注或更改的内容不会保存。要在其上工作，请使用副本。</translation>
    </message>
    <message>
        <source>&amp;Save a copy and open it…</source>
        <translation>另存副本并打开(&amp;S)…</translation>
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
            <numerusform>将导入 %n 个文件。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) of other kinds are passed over.</source>
        <translation>
            <numerusform>将略过 %n 个其他类型的文件。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CoveragePage</name>
    <message>
        <source>Coverage</source>
        <translation>覆盖率</translation>
    </message>
    <message>
        <source>all tags together</source>
        <translation>所有标签合计</translation>
    </message>
</context>
<context>
    <name>DecisionList</name>
    <message>
        <source>What was done</source>
        <translation>完成情况</translation>
    </message>
    <message>
        <source>Standard of the dictionary</source>
        <translation>词典的标准</translation>
    </message>
    <message>
        <source>&amp;Take back</source>
        <translation>取消选择(&amp;T)</translation>
    </message>
    <message>
        <source>Decisions on conversions</source>
        <translation>转换选择</translation>
    </message>
    <message>
        <source>E&amp;xport…</source>
        <translation>导出(&amp;X)…</translation>
    </message>
    <message>
        <source>&amp;Import…</source>
        <translation>导入(&amp;I)…</translation>
    </message>
    <message>
        <source>&amp;Dictionary for</source>
        <translation>词典标准(&amp;D)</translation>
    </message>
    <message>
        <source>Nothing was decided yet.</source>
        <translation>尚未作出任何选择。</translation>
    </message>
    <message>
        <source>Export decisions</source>
        <translation>导出转换选择</translation>
    </message>
    <message>
        <source>Dictionaries (*.txt)</source>
        <translation>词典 (*.txt)</translation>
    </message>
    <message>
        <source>The dictionary is in {0}.</source>
        <translation>词典保存在 {0}。</translation>
    </message>
    <message numerus="yes">
        <source>%n decision(s) exported.</source>
        <translation>
            <numerusform>已导出 %n 项选择。</numerusform>
        </translation>
    </message>
    <message>
        <source>Import decisions</source>
        <translation>导入转换选择</translation>
    </message>
    <message>
        <source>Dictionaries (*.txt);;All files (*)</source>
        <translation>词典 (*.txt);;所有文件 (*)</translation>
    </message>
    <message numerus="yes">
        <source>%n decision(s) taken in.</source>
        <translation>
            <numerusform>已导入 %n 项选择。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) could not be used, the first:</source>
        <translation>
            <numerusform>有 %n 行无法使用，第一行：</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Deeds</name>
    <message>
        <source>Stopped. Nothing was changed.</source>
        <translation>已停止。未作任何改动。</translation>
    </message>
    <message>
        <source>Tagging…</source>
        <translation>正在添加标签…</translation>
    </message>
    <message>
        <source>Nothing was tagged.</source>
        <translation>没有添加标签。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln place(s) tagged. Ctrl+Z takes it back.</source>
        <translation>
            <numerusform>已为 %Ln 处添加标签。按 Ctrl+Z 可撤销。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln left out: the article is gone or reads otherwise now.</source>
        <translation>
            <numerusform>略过 %Ln 处：文章已移除或文字已变。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln left out: they had the tag already.</source>
        <translation>
            <numerusform>略过 %Ln 处：已有此标签。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln line(s) copied.</source>
        <translation>
            <numerusform>已复制 %Ln 行。</numerusform>
        </translation>
    </message>
    <message>
        <source>The sentence on how it was made is copied.</source>
        <translation>已复制方法说明。</translation>
    </message>
    <message>
        <source>Export the concordance as CSV</source>
        <translation>将索引行导出为 CSV</translation>
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
        <translation>正在导出…</translation>
    </message>
    <message numerus="yes">
        <source>%Ln line(s) exported.</source>
        <translation>
            <numerusform>已导出 %Ln 行。</numerusform>
        </translation>
    </message>
    <message>
        <source>The table is in {0}.</source>
        <translation>表格保存在 {0}。</translation>
    </message>
</context>
<context>
    <name>Desk</name>
    <message>
        <source>Nothing is open</source>
        <translation>没有打开文章</translation>
    </message>
    <message>
        <source>Choose an article in the library.</source>
        <translation>请在文库中选择一篇文章。</translation>
    </message>
</context>
<context>
    <name>DetailForm</name>
    <message>
        <source>No date: write 2024-03-08 or 2024-03.</source>
        <translation>不是日期：请写成 2024-03-08 或 2024-03。</translation>
    </message>
    <message>
        <source>To all</source>
        <translation>用于全部</translation>
    </message>
    <message>
        <source>Given by you. Give it to all articles of this file</source>
        <translation>由您填写。用于此文件的所有文章</translation>
    </message>
    <message>
        <source>Read in line {0}; go there</source>
        <translation>读自第 {0} 行；点击前往</translation>
    </message>
    <message>
        <source>Not sure. Read in line {0}; go there</source>
        <translation>不确定。读自第 {0} 行；点击前往</translation>
    </message>
    <message>
        <source>Line {0}</source>
        <translation>第 {0} 行</translation>
    </message>
    <message>
        <source>Guessed</source>
        <translation>推测</translation>
    </message>
    <message>
        <source>Nothing in the file says it: please look whether it is right</source>
        <translation>文件中没有依据：请核对是否正确</translation>
    </message>
    <message>
        <source>File</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>From what the file says of itself</source>
        <translation>来自文件自带的信息</translation>
    </message>
    <message>
        <source>Given</source>
        <translation>已指定</translation>
    </message>
    <message>
        <source>Given by you, or by the file as a detail</source>
        <translation>由您填写，或由文件明确给出</translation>
    </message>
    <message>
        <source>Not sure: please look whether it is right</source>
        <translation>不确定：请核对是否正确</translation>
    </message>
</context>
<context>
    <name>DetailsDialog</name>
    <message>
        <source>Details of the article</source>
        <translation>文章信息</translation>
    </message>
    <message>
        <source>What is wrong</source>
        <translation>错误说明</translation>
    </message>
    <message>
        <source>From the file {0}</source>
        <translation>来自文件 {0}</translation>
    </message>
    <message>
        <source>Corrected by hand</source>
        <translation>已手动更正</translation>
    </message>
    <message>
        <source>{0}; from the name of the file</source>
        <translation>{0}；来自文件名</translation>
    </message>
    <message>
        <source>{0}; not in the text</source>
        <translation>{0}；正文中没有</translation>
    </message>
    <message>
        <source>{0}; line {1}: {2}; the year from the name of the file</source>
        <translation>{0}；第 {1} 行：{2}；年份来自文件名</translation>
    </message>
    <message>
        <source>{0}; line {1}: {2}</source>
        <translation>{0}；第 {1} 行：{2}</translation>
    </message>
    <message>
        <source>Certain</source>
        <translation>确定</translation>
    </message>
    <message>
        <source>Likely</source>
        <translation>很可能</translation>
    </message>
    <message>
        <source>Guessed</source>
        <translation>推测</translation>
    </message>
    <message>
        <source>Will be marked as corrected by hand</source>
        <translation>将标记为手动更正</translation>
    </message>
</context>
<context>
    <name>DoubtCommands</name>
    <message>
        <source>Conversion</source>
        <translation>转换</translation>
    </message>
    <message>
        <source>Nothing is in doubt here</source>
        <translation>此处无存疑</translation>
    </message>
    <message>
        <source>“{0}” instead of “{1}”</source>
        <translation>用“{0}”，不用“{1}”</translation>
    </message>
    <message>
        <source>“{0}” is right</source>
        <translation>“{0}”正确</translation>
    </message>
    <message>
        <source>Take back the decision for “{0}” {1}</source>
        <translation>取消选择“{0}”（{1}）</translation>
    </message>
</context>
<context>
    <name>DoubtList</name>
    <message>
        <source>How many doubts there are</source>
        <translation>存疑数量</translation>
    </message>
    <message>
        <source>&amp;Decide</source>
        <translation>确定选择(&amp;D)</translation>
    </message>
    <message>
        <source>Doubts of the article</source>
        <translation>文章的存疑之处</translation>
    </message>
    <message>
        <source>What it becomes</source>
        <translation>转换结果</translation>
    </message>
    <message>
        <source>How far the decision reaches</source>
        <translation>选择的适用范围</translation>
    </message>
    <message>
        <source>&amp;Becomes</source>
        <translation>转换为(&amp;B)</translation>
    </message>
    <message>
        <source>W&amp;here</source>
        <translation>范围(&amp;H)</translation>
    </message>
    <message>
        <source>Looking for doubts…</source>
        <translation>正在查找存疑之处…</translation>
    </message>
    <message numerus="yes">
        <source>Looking for doubts: %n so far…</source>
        <translation>
            <numerusform>正在查找存疑之处：目前 %n 处…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n doubt(s) in this article</source>
        <translation>
            <numerusform>本文有 %n 处存疑</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>(%n hidden)</source>
        <translation>
            <numerusform>（已隐藏 %n 处）</numerusform>
        </translation>
    </message>
    <message>
        <source>OpenCC had no choice in this article that is not decided.</source>
        <translation>本文没有尚待选择的 OpenCC 转换。</translation>
    </message>
</context>
<context>
    <name>DoubtModel</name>
    <message>
        <source>Now</source>
        <translation>现为</translation>
    </message>
    <message>
        <source>Other possibilities</source>
        <translation>其他候选</translation>
    </message>
    <message>
        <source>Times</source>
        <translation>次数</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>类型</translation>
    </message>
    <message>
        <source>word</source>
        <translation>词语</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>已转换</translation>
    </message>
    <message>
        <source>unchanged</source>
        <translation>未转换</translation>
    </message>
</context>
<context>
    <name>DoubtsDialog</name>
    <message>
        <source>Doubts of this article</source>
        <translation>本文存疑之处</translation>
    </message>
    <message>
        <source>Doubts</source>
        <translation>存疑</translation>
    </message>
    <message>
        <source>Decisions</source>
        <translation>选择</translation>
    </message>
    <message>
        <source>Arrows walk, a digit takes that possibility, 0 keeps what is, Enter decides.</source>
        <translation>方向键移动，数字键选取相应候选，0 保留现有转换，回车键确定。</translation>
    </message>
</context>
<context>
    <name>EdgeMover</name>
    <message>
        <source>There is no annotation at the caret.</source>
        <translation>光标处没有标注。</translation>
    </message>
    <message>
        <source>The edge of the passage cannot go further.</source>
        <translation>标注的边界无法再移动。</translation>
    </message>
</context>
<context>
    <name>Exports</name>
    <message>
        <source>Export annotations</source>
        <translation>导出标注</translation>
    </message>
    <message>
        <source>An export is running. Wait for its end, or stop it first.</source>
        <translation>正在导出。请等待完成，或先停止。</translation>
    </message>
    <message>
        <source>Exporting ({0} of {1})</source>
        <translation>正在导出（{0} / {1}）</translation>
    </message>
    <message>
        <source>The export was stopped. Nothing was written.</source>
        <translation>导出已停止，没有写入任何内容。</translation>
    </message>
    <message>
        <source>The file is {0}.</source>
        <translation>文件为 {0}。</translation>
    </message>
    <message>
        <source>The table is in {0}.</source>
        <translation>表格保存在 {0}。</translation>
    </message>
    <message numerus="yes">
        <source>The table is in {0}; it has %n row(s), one for every part.</source>
        <translation>
            <numerusform>表格保存在 {0}，共 %n 行，不连续标注的每一段各占一行。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n annotation(s) exported.</source>
        <translation>
            <numerusform>已导出 %n 条标注。</numerusform>
        </translation>
    </message>
    <message>
        <source>CSV table (*.csv)</source>
        <translation>CSV 表格 (*.csv)</translation>
    </message>
    <message>
        <source>REFI-QDA codebook (*.qdc)</source>
        <translation>REFI-QDA 编码本 (*.qdc)</translation>
    </message>
    <message>
        <source>Export the codebook</source>
        <translation>导出编码本</translation>
    </message>
    <message numerus="yes">
        <source>%n tag(s) exported.</source>
        <translation>
            <numerusform>已导出 %n 个标签。</numerusform>
        </translation>
    </message>
    <message>
        <source>Passages by tag, to be read and printed (*.html)</source>
        <translation>按标签汇编的标注文字，可阅读和打印 (*.html)</translation>
    </message>
    <message>
        <source>Excel workbook (*.xlsx)</source>
        <translation>Excel 工作簿 (*.xlsx)</translation>
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
        <translation>REFI-QDA 项目 (*.qdpx)</translation>
    </message>
</context>
<context>
    <name>FaultDialog</name>
    <message>
        <source>Something went wrong</source>
        <translation>程序出错</translation>
    </message>
    <message>
        <source>Details of the fault</source>
        <translation>错误的详细信息</translation>
    </message>
    <message>
        <source>The program made a mistake</source>
        <translation>程序出现了错误</translation>
    </message>
    <message>
        <source>What you tagged, wrote and decided before is saved. The last thing you did is either wholly done or not at all; look whether it is there.</source>
        <translation>您此前的标注、备注和选择都已保存。最后一步操作或已全部完成，或完全没有进行；请查看结果是否存在。</translation>
    </message>
    <message>
        <source>You can go on. If the window does not show what you expect, open the corpus anew: that shows what is on the disk.</source>
        <translation>您可以继续工作。如果窗口显示的内容与预期不符，请重新打开语料库，即可看到磁盘上的实际内容。</translation>
    </message>
    <message>
        <source>Please report it with these details. They name places in the program and hold nothing of your texts, notes or searches.</source>
        <translation>请将这些详细信息报告给我们。其中只有程序中的位置，不含您的文章、备注或搜索内容。</translation>
    </message>
    <message>
        <source>&amp;Copy the details</source>
        <translation>复制详细信息(&amp;C)</translation>
    </message>
    <message>
        <source>Show the &amp;log</source>
        <translation>查看日志(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Open the corpus anew</source>
        <translation>重新打开语料库(&amp;O)</translation>
    </message>
</context>
<context>
    <name>FigureCommands</name>
    <message>
        <source>list the hits of a query in their contexts, sorted (KWIC)</source>
        <translation>列出查询的索引行并排序（KWIC）</translation>
    </message>
    <message>
        <source>{0}; give it again for a second order</source>
        <translation>{0}；再写一次可指定第二排序</translation>
    </message>
    <message>
        <source>how much each side (40 characters, 10 words)</source>
        <translation>每侧的长度（40 字，10 词）</translation>
    </message>
    <message>
        <source>what --context counts (characters)</source>
        <translation>--context 的单位（characters：字，words：词；默认为字）</translation>
    </message>
    <message>
        <source>lines at most, once they are sorted (10000)</source>
        <translation>排序后最多行数（10000）</translation>
    </message>
    <message>
        <source>neighbours are characters, not words</source>
        <translation>左右相邻单位为字而不是词</translation>
    </message>
    <message>
        <source>list the words, the most frequent first</source>
        <translation>列出词表，频率高的在前</translation>
    </message>
    <message>
        <source>list characters instead of words</source>
        <translation>列出字而不是词</translation>
    </message>
    <message>
        <source>list runs of N words (n-grams)</source>
        <translation>列出 N 元词串（N 个连续的词）</translation>
    </message>
    <message>
        <source>only what occurs so often</source>
        <translation>最低频率</translation>
    </message>
    <message>
        <source>a file with words to leave out, in either script</source>
        <translation>停用词文件，简繁均可</translation>
    </message>
    <message>
        <source>also how evenly each is spread (DP, D)</source>
        <translation>同时列出离散度（DP、D）</translation>
    </message>
    <message>
        <source>list the words near the hits of a query, the surest first</source>
        <translation>列出查询的搭配词，最可靠的在前</translation>
    </message>
    <message>
        <source>words to the left (5)</source>
        <translation>左侧词数（5）</translation>
    </message>
    <message>
        <source>words to the right (5)</source>
        <translation>右侧词数（5）</translation>
    </message>
    <message>
        <source>not beyond the sentence</source>
        <translation>不超出句子</translation>
    </message>
    <message>
        <source>only what is near so often (2)</source>
        <translation>共现的最低频率（2）</translation>
    </message>
    <message>
        <source>list the words that one part of the corpus uses more than another</source>
        <translation>列出语料库的一部分比另一部分更常用的词</translation>
    </message>
    <message>
        <source>compare characters instead of words</source>
        <translation>比较字而不是词</translation>
    </message>
    <message>
        <source>compare runs of N words (n-grams) of two parts</source>
        <translation>比较两部分中的 N 元词串（N 个连续的词）</translation>
    </message>
    <message>
        <source>only what occurs so often (3)</source>
        <translation>最低频率（3）</translation>
    </message>
    <message>
        <source>count tags by source, month, annotator …; coverage; which stand together</source>
        <translation>按来源、月份、标注者等统计标签；覆盖率；共现</translation>
    </message>
    <message>
        <source>what tags are counted by (source)</source>
        <translation>按什么统计标签（source）</translation>
    </message>
    <message>
        <source>the share of the text that each tag covers</source>
        <translation>每个标签覆盖的文本比例</translation>
    </message>
    <message>
        <source>how often two tags stand together there</source>
        <translation>两个标签在此范围内共现的次数</translation>
    </message>
    <message>
        <source>tags by month</source>
        <translation>按月份统计标签</translation>
    </message>
    <message>
        <source>only annotations of this person</source>
        <translation>只计此人的标注</translation>
    </message>
    <message>
        <source>how far annotators give the same tags to the same text</source>
        <translation>标注者对同一文本所加标签的一致程度</translation>
    </message>
    <message>
        <source>one of the two who are compared (everybody)</source>
        <translation>相比较的两人之一（默认所有人）</translation>
    </message>
    <message>
        <source>the other one (everybody)</source>
        <translation>另一人（默认所有人）</translation>
    </message>
    <message>
        <source>what has a tag or has it not (paragraph)</source>
        <translation>以什么为单位判断有无标签（默认段落）</translation>
    </message>
    <message>
        <source>all articles that are marked as done, not those that both have annotated</source>
        <translation>比较所有已完成的文章，而非双方都标注过的文章</translation>
    </message>
    <message>
        <source>each theme counts what is tagged with the tags below it, too, a passage once</source>
        <translation>主题也计入其下级标签的段落，每个段落只计一次</translation>
    </message>
    <message>
        <source>QUERY is a regular expression</source>
        <translation>QUERY 是正则表达式</translation>
    </message>
    <message>
        <source>the part that it is compared with, unless that is a reference</source>
        <translation>与之比较的部分；与参照文件比较时不写</translation>
    </message>
    <message>
        <source>compare with another corpus, which is only read, or with a list of words and their frequencies; without PART the whole corpus</source>
        <translation>与另一语料库（只读）或带频数的词表比较；不写 PART 则取整个语料库</translation>
    </message>
    <message>
        <source>do not match across scripts</source>
        <translation>不跨简繁匹配</translation>
    </message>
    <message>
        <source>AI and ai are two words</source>
        <translation>AI 和 ai 算作两个词</translation>
    </message>
    <message>
        <source>write the table to this file</source>
        <translation>将表格写入此文件</translation>
    </message>
    <message>
        <source>which articles: fields as in the search (source:… date:2024.. tag:A/B), tagged:A/B or untagged:*</source>
        <translation>哪些文章：字段与搜索相同（source:… date:2024.. tag:A/B），或 tagged:A/B、untagged:*</translation>
    </message>
</context>
<context>
    <name>FiguresDialog</name>
    <message>
        <source>Figures</source>
        <translation>统计</translation>
    </message>
    <message>
        <source>Kinds of figures</source>
        <translation>统计类型</translation>
    </message>
</context>
<context>
    <name>FileArea</name>
    <message>
        <source>The file, line by line</source>
        <translation>逐行显示的文件</translation>
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
        <translation>拖动到这篇文章开始的位置（Alt+向上键、Alt+向下键）</translation>
    </message>
    <message>
        <source>“{0}” becomes “{1}”: {2}</source>
        <translation>“{0}”改为“{1}”：{2}</translation>
    </message>
    <message>
        <source>“{0}” is left out: {1}</source>
        <translation>“{0}”已略去：{1}</translation>
    </message>
    <message>
        <source>no text: not imported</source>
        <translation>没有正文：不导入</translation>
    </message>
</context>
<context>
    <name>FileList</name>
    <message>
        <source>Files of the batch</source>
        <translation>本批文件</translation>
    </message>
</context>
<context>
    <name>FilterForm</name>
    <message>
        <source>Filters</source>
        <translation>筛选</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Any</source>
        <translation>不限</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>标签</translation>
    </message>
    <message>
        <source>Annotator</source>
        <translation>标注者</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>来源</translation>
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
        <translation>标题</translation>
    </message>
    <message>
        <source>File</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>Words in the text</source>
        <translation>正文中的文字</translation>
    </message>
    <message>
        <source>Imported last</source>
        <translation>最近导入</translation>
    </message>
    <message>
        <source>Only reprints</source>
        <translation>仅转载</translation>
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
        <translation>正文</translation>
    </message>
    <message>
        <source>Without tags</source>
        <translation>无标签</translation>
    </message>
    <message>
        <source>With tags</source>
        <translation>有标签</translation>
    </message>
    <message>
        <source>No source</source>
        <translation>无来源</translation>
    </message>
    <message>
        <source>Filters of the search</source>
        <translation>搜索的筛选条件</translation>
    </message>
    <message>
        <source>any part of it, in either script</source>
        <translation>标题的任一部分，简繁均可</translation>
    </message>
    <message>
        <source>Section</source>
        <translation>栏目</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>标签</translation>
    </message>
    <message>
        <source>name, pinyin or initials</source>
        <translation>名称、拼音或首字母</translation>
    </message>
    <message>
        <source>Annotations</source>
        <translation>标注</translation>
    </message>
    <message>
        <source>With annotations</source>
        <translation>有标注</translation>
    </message>
    <message>
        <source>Without annotations</source>
        <translation>无标注</translation>
    </message>
    <message>
        <source>Stands in the search as, for example, {0}</source>
        <translation>在搜索栏中写作，例如 {0}</translation>
    </message>
</context>
<context>
    <name>FindBar</name>
    <message>
        <source>Find in this article</source>
        <translation>在本文中查找</translation>
    </message>
    <message>
        <source>Find in this article, in either script</source>
        <translation>在本文中查找，简繁均可</translation>
    </message>
    <message>
        <source>Enter goes to the next place, Shift+Enter to the one before, Esc back to where you were.</source>
        <translation>按 Enter 到下一处，Shift+Enter 到上一处，Esc 回到原处。</translation>
    </message>
    <message>
        <source>Previous place</source>
        <translation>上一处</translation>
    </message>
    <message>
        <source>Next place</source>
        <translation>下一处</translation>
    </message>
    <message>
        <source>Close and stay here</source>
        <translation>关闭并停留在此处</translation>
    </message>
    <message>
        <source>{0} of {1}</source>
        <translation>{0} / {1}</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>未找到</translation>
    </message>
</context>
<context>
    <name>Finding</name>
    <message>
        <source>Looking…</source>
        <translation>正在查找…</translation>
    </message>
</context>
<context>
    <name>Form</name>
    <message>
        <source>Where</source>
        <translation>范围</translation>
    </message>
    <message>
        <source>This article</source>
        <translation>本文</translation>
    </message>
    <message>
        <source>Articles shown in the library</source>
        <translation>文库中显示的文章</translation>
    </message>
    <message>
        <source>The whole corpus</source>
        <translation>整个语料库</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>正式标注</translation>
    </message>
    <message>
        <source>Proposed, to be looked at later</source>
        <translation>建议，留待审阅</translation>
    </message>
    <message>
        <source>&amp;Whole words only</source>
        <translation>仅完整词语(&amp;W)</translation>
    </message>
    <message>
        <source>This &amp;script only</source>
        <translation>区分简繁(&amp;S)</translation>
    </message>
    <message>
        <source>Leave out places that have the tag &amp;already</source>
        <translation>略过已有此标签之处(&amp;A)</translation>
    </message>
    <message>
        <source>Leave out places &amp;inside a passage with the tag</source>
        <translation>略过此标签所标文字之内的(&amp;I)</translation>
    </message>
    <message>
        <source>This article: {0}</source>
        <translation>本文：{0}</translation>
    </message>
    <message>
        <source>{0} (new)</source>
        <translation>{0}（新建）</translation>
    </message>
    <message>
        <source>Choose a tag…</source>
        <translation>选择标签…</translation>
    </message>
    <message>
        <source>Tag: {0}</source>
        <translation>标签：{0}</translation>
    </message>
    <message>
        <source>Choose a tag</source>
        <translation>选择标签</translation>
    </message>
    <message>
        <source>Terms</source>
        <translation>词语</translation>
    </message>
    <message>
        <source>One term in each line, in either script. Paste two columns to give each term its tag.</source>
        <translation>每行一个词语，简繁均可。粘贴两列，即可为每个词语指定标签。</translation>
    </message>
    <message>
        <source>A&amp;dd terms</source>
        <translation>添加词语(&amp;D)</translation>
    </message>
    <message>
        <source>From a &amp;file…</source>
        <translation>从文件(&amp;F)…</translation>
    </message>
    <message>
        <source>The &amp;names of all tags, each for its tag</source>
        <translation>所有标签的名称，各归其标签(&amp;N)</translation>
    </message>
    <message>
        <source>The names of the tags &amp;below the chosen one</source>
        <translation>所选标签的下级标签名称(&amp;B)</translation>
    </message>
    <message>
        <source>T&amp;erms</source>
        <translation>词语(&amp;E)</translation>
    </message>
    <message>
        <source>Ta&amp;g</source>
        <translation>标签(&amp;G)</translation>
    </message>
    <message>
        <source>Whe&amp;re</source>
        <translation>范围(&amp;R)</translation>
    </message>
    <message>
        <source>Stat&amp;us</source>
        <translation>状态(&amp;U)</translation>
    </message>
</context>
<context>
    <name>FoundDialog</name>
    <message>
        <source>What was found</source>
        <translation>检查结果</translation>
    </message>
    <message>
        <source>Of the damaged corpus this could not be saved, or is not certain:</source>
        <translation>损坏的语料库中，以下内容未能保存或无法确定：</translation>
    </message>
    <message>
        <source>&amp;Copy this list</source>
        <translation>复制此列表(&amp;C)</translation>
    </message>
</context>
<context>
    <name>FrequencyPage</name>
    <message>
        <source>Tag counts</source>
        <translation>标签频数</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>来源</translation>
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
        <translation>标注者</translation>
    </message>
    <message>
        <source>Section</source>
        <translation>栏目</translation>
    </message>
    <message>
        <source>Counted by</source>
        <translation>统计依据</translation>
    </message>
    <message>
        <source>(unknown)</source>
        <translation>（不详）</translation>
    </message>
</context>
<context>
    <name>Gathering</name>
    <message>
        <source>Looking…</source>
        <translation>正在查找…</translation>
    </message>
</context>
<context>
    <name>HistoryCommands</name>
    <message>
        <source>This step has no place in a text.</source>
        <translation>这一步没有对应的文字位置。</translation>
    </message>
    <message>
        <source>The article of this step is not in the corpus now.</source>
        <translation>这一步所涉及的文章现已不在语料库中。</translation>
    </message>
    <message>
        <source>Nothing of this step is there now; this is its place.</source>
        <translation>这一步的内容现已不存在；这是它原来的位置。</translation>
    </message>
    <message>
        <source>History</source>
        <translation>历史记录</translation>
    </message>
    <message numerus="yes">
        <source>Take back the last %n step(s)?</source>
        <translation>
            <numerusform>要撤销最近的 %n 步吗？</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Take back</source>
        <translation>撤销这些步骤(&amp;T)</translation>
    </message>
    <message>
        <source>They stay in the history, and you can go forward to them until something else is done.</source>
        <translation>这些步骤会留在历史记录中；在进行其他操作之前，您可以再前进到那里。</translation>
    </message>
    <message numerus="yes">
        <source>Make %n step(s) again?</source>
        <translation>
            <numerusform>要重做 %n 步吗？</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Make again</source>
        <translation>重做这些步骤(&amp;M)</translation>
    </message>
    <message>
        <source>&amp;Stay here</source>
        <translation>保持现状(&amp;S)</translation>
    </message>
    <message>
        <source>Walking through the history…</source>
        <translation>正在历史记录中移动…</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>未作任何改动。</translation>
    </message>
    <message>
        <source>{0} of {1} steps</source>
        <translation>第 {0} 步，共 {1} 步</translation>
    </message>
    <message>
        <source>Brought back.</source>
        <translation>已恢复。</translation>
    </message>
    <message>
        <source>Taken back.</source>
        <translation>已撤销。</translation>
    </message>
    <message numerus="yes">
        <source>%n passage(s) could not be brought back.</source>
        <translation>
            <numerusform>有 %n 处标注未能恢复。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>HistoryDialog</name>
    <message>
        <source>History</source>
        <translation>历史记录</translation>
    </message>
    <message>
        <source>Find in quotes, tags, titles</source>
        <translation>在引文、标签、标题中查找</translation>
    </message>
    <message>
        <source>Find in the history</source>
        <translation>在历史记录中查找</translation>
    </message>
    <message>
        <source>Steps of</source>
        <translation>操作者</translation>
    </message>
    <message>
        <source>Kind of step</source>
        <translation>步骤类型</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>全部类型</translation>
    </message>
    <message>
        <source>Passages</source>
        <translation>标注</translation>
    </message>
    <message>
        <source>Codebook</source>
        <translation>编码本</translation>
    </message>
    <message>
        <source>Articles</source>
        <translation>文章</translation>
    </message>
    <message>
        <source>Conversions and terms</source>
        <translation>转换和术语</translation>
    </message>
    <message>
        <source>Steps out of order</source>
        <translation>单独撤销或恢复</translation>
    </message>
    <message>
        <source>&amp;Only the open article</source>
        <translation>仅限打开的文章(&amp;O)</translation>
    </message>
    <message>
        <source>Steps, newest first</source>
        <translation>步骤，最新的在前</translation>
    </message>
    <message>
        <source>What was done</source>
        <translation>完成情况</translation>
    </message>
    <message>
        <source>&amp;Go back to here</source>
        <translation>退回到此处(&amp;G)</translation>
    </message>
    <message>
        <source>&amp;Take back only this</source>
        <translation>仅撤销这一步(&amp;T)</translation>
    </message>
    <message>
        <source>Everybody</source>
        <translation>所有人</translation>
    </message>
    <message>
        <source>&amp;Go forward to here</source>
        <translation>前进到此处(&amp;G)</translation>
    </message>
    <message>
        <source>&amp;Bring back</source>
        <translation>恢复(&amp;B)</translation>
    </message>
    <message>
        <source>Nothing was done yet, or no step passes this filter.</source>
        <translation>还没有任何操作，或没有符合筛选条件的步骤。</translation>
    </message>
    <message>
        <source>Choose a step to see its passage in the text.</source>
        <translation>选择一个步骤，即可在正文中查看相应的文字。</translation>
    </message>
    <message>
        <source>Undone, then something else was done. A step of this kind cannot be brought back.</source>
        <translation>已撤销，其后又有其他操作。这类步骤无法恢复。</translation>
    </message>
    <message>
        <source>Undone, then something else was done. It can be brought back if nothing is in its way.</source>
        <translation>已撤销，其后又有其他操作。如无冲突，仍可恢复。</translation>
    </message>
    <message numerus="yes">
        <source>%n later step(s) would be taken back.</source>
        <translation>
            <numerusform>将撤销其后的 %n 步。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n step(s) would be made again.</source>
        <translation>
            <numerusform>将重做 %n 步。</numerusform>
        </translation>
    </message>
    <message>
        <source>This is the last step that stands.</source>
        <translation>这是当前的最后一步。</translation>
    </message>
</context>
<context>
    <name>HistoryModel</name>
    <message>
        <source>Now</source>
        <translation>现在</translation>
    </message>
    <message>
        <source>As it was in the beginning</source>
        <translation>最初的状态</translation>
    </message>
    <message>
        <source>undone</source>
        <translation>已撤销</translation>
    </message>
    <message>
        <source>left behind</source>
        <translation>已搁置</translation>
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
        <translation>可导入的文件 ({0});;所有文件 (*)</translation>
    </message>
    <message>
        <source>Import files</source>
        <translation>导入文件</translation>
    </message>
    <message>
        <source>Import a folder</source>
        <translation>导入文件夹</translation>
    </message>
    <message>
        <source>Import files in an encoding</source>
        <translation>按指定编码导入文件</translation>
    </message>
    <message>
        <source>Encoding</source>
        <translation>编码</translation>
    </message>
</context>
<context>
    <name>Importer</name>
    <message>
        <source>An import is running. Wait for its end, or stop it first.</source>
        <translation>正在导入。请等它完成，或先将其停止。</translation>
    </message>
    <message>
        <source>Looking for files…</source>
        <translation>正在查找文件…</translation>
    </message>
    <message>
        <source>Importing {0} ({1} of {2})</source>
        <translation>正在导入 {0}（第 {1} 个，共 {2} 个）</translation>
    </message>
    <message>
        <source>Importing {0} ({1} of {2}) · {3} files/s · about {4} left</source>
        <translation>正在导入 {0}（第 {1} 个，共 {2} 个）· 每秒 {3} 个文件 · 大约还需 {4}</translation>
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
            <numerusform>%n 分钟</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s)</source>
        <translation>
            <numerusform>%n 小时</numerusform>
        </translation>
    </message>
    <message>
        <source>Report…</source>
        <translation>报告…</translation>
    </message>
    <message>
        <source>&amp;Show them</source>
        <translation>查看这些文章(&amp;S)</translation>
    </message>
    <message numerus="yes">
        <source>%n article(s) imported.</source>
        <translation>
            <numerusform>已导入 %n 篇文章。</numerusform>
        </translation>
    </message>
    <message>
        <source>The import was stopped.</source>
        <translation>导入已停止。</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) were there already.</source>
        <translation>
            <numerusform>%n 个文件原已存在。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) failed.</source>
        <translation>
            <numerusform>%n 个文件导入失败。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) could only be read in part.</source>
        <translation>
            <numerusform>%n 个文件只读出了一部分。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n article(s) are reprints of others.</source>
        <translation>
            <numerusform>%n 篇文章是其他文章的转载。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) of other kinds were passed over.</source>
        <translation>
            <numerusform>略过了 %n 个其他类型的文件。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>IntakeDialog</name>
    <message>
        <source>Import a codebook</source>
        <translation>导入编码本</translation>
    </message>
    <message>
        <source>What would happen</source>
        <translation>将会发生的变化</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) of {0} cannot be taken in.</source>
        <translation>
            <numerusform>{0} 中有 %n 行无法导入。</numerusform>
        </translation>
    </message>
    <message>
        <source>Correct the file and import it again. Nothing was taken in.</source>
        <translation>请改正该文件后重新导入。未导入任何内容。</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>导入</translation>
    </message>
    <message>
        <source>Row {0}: {1}</source>
        <translation>第 {0} 行：{1}</translation>
    </message>
    <message>
        <source>What is wrong</source>
        <translation>错误说明</translation>
    </message>
    <message>
        <source>Tags of the file</source>
        <translation>文件中的标签</translation>
    </message>
    <message>
        <source>Both tags beside each other</source>
        <translation>两个标签的对比</translation>
    </message>
    <message>
        <source>Selected tags:</source>
        <translation>选中的标签：</translation>
    </message>
    <message>
        <source>Take as in the file</source>
        <translation>采用文件中的</translation>
    </message>
    <message>
        <source>Keep both</source>
        <translation>两者都保留</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>跳过</translation>
    </message>
    <message>
        <source>:</source>
        <translation>：</translation>
    </message>
    <message numerus="yes">
        <source>%n tag(s) new.</source>
        <translation>
            <numerusform>%n 个标签为新标签。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n tag(s) not as here.</source>
        <translation>
            <numerusform>%n 个标签与此处不同。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n tag(s) the same as here.</source>
        <translation>
            <numerusform>%n 个标签与此处相同。</numerusform>
        </translation>
    </message>
    <message>
        <source>Undo takes it all back.</source>
        <translation>可一次全部撤销。</translation>
    </message>
</context>
<context>
    <name>IntakeModel</name>
    <message>
        <source>Tag in the file</source>
        <translation>文件中的标签</translation>
    </message>
    <message>
        <source>Here</source>
        <translation>此处</translation>
    </message>
    <message>
        <source>What becomes of it</source>
        <translation>处理方式</translation>
    </message>
    <message>
        <source>New</source>
        <translation>新标签</translation>
    </message>
    <message>
        <source>The same</source>
        <translation>相同</translation>
    </message>
    <message>
        <source>Another tag of this name</source>
        <translation>同名的另一个标签</translation>
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
        <translation>跳过</translation>
    </message>
    <message>
        <source>Keep both</source>
        <translation>两者都保留</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>添加</translation>
    </message>
    <message>
        <source>Merge</source>
        <translation>合并</translation>
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
        <translation>菜单</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>快捷键</translation>
    </message>
    <message>
        <source>none</source>
        <translation>无</translation>
    </message>
    <message>
        <source>As delivered: {0}</source>
        <translation>默认：{0}</translation>
    </message>
</context>
<context>
    <name>KeyRecorder</name>
    <message>
        <source>New key</source>
        <translation>新快捷键</translation>
    </message>
    <message>
        <source>Press the new key…</source>
        <translation>请按新快捷键…</translation>
    </message>
</context>
<context>
    <name>KeyTable</name>
    <message>
        <source>Commands and their keys</source>
        <translation>命令及其快捷键</translation>
    </message>
</context>
<context>
    <name>KeynessPage</name>
    <message>
        <source>The words that differ most</source>
        <translation>差异最大的词</translation>
    </message>
    <message>
        <source>Keyness</source>
        <translation>关键性</translation>
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
        <translation>比较对象</translation>
    </message>
    <message>
        <source>What is counted</source>
        <translation>统计单位</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>词</translation>
    </message>
    <message>
        <source>Characters</source>
        <translation>字</translation>
    </message>
    <message>
        <source>Units in a row</source>
        <translation>N 元：几个连续单位为一项</translation>
    </message>
    <message>
        <source>At least so often in both together</source>
        <translation>两部分合计的最低次数</translation>
    </message>
    <message>
        <source>in a row</source>
        <translation>N 元</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>比较</translation>
    </message>
    <message>
        <source>at least</source>
        <translation>最低次数</translation>
    </message>
    <message>
        <source>Choose the corpus or the word list with which the first part is compared.</source>
        <translation>请选择与第一部分比较的语料库或词表。</translation>
    </message>
    <message>
        <source>Say which articles are compared with which: source:A with source:B, or tagged:* with untagged:*.</source>
        <translation>请说明要比较哪两部分文章：例如 source:A 与 source:B，或 tagged:* 与 untagged:*.</translation>
    </message>
    <message>
        <source>More in the reference</source>
        <translation>参照中更多</translation>
    </message>
    <message>
        <source>More in the first part</source>
        <translation>第一部分中较多</translation>
    </message>
    <message>
        <source>The reference is cut into words as this corpus is. Nothing is written into it.</source>
        <translation>正在按本语料库的方式为参照语料库分词，不会写入参照语料库。</translation>
    </message>
    <message>
        <source>More in the second part</source>
        <translation>第二部分中较多</translation>
    </message>
</context>
<context>
    <name>KeysDialog</name>
    <message>
        <source>Keys</source>
        <translation>快捷键</translation>
    </message>
    <message>
        <source>A tag&apos;s own key tags the selection at once. Shift and the arrows select; a double click takes a word, a triple click a sentence. Tab changes sides; Ctrl+1 is the simplified, Ctrl+2 the traditional one.</source>
        <translation>按标签自己的快捷键，立即标注选中的文字。Shift 加方向键选择文字；双击选中词语，三击选中句子。Tab 切换左右两侧；Ctrl+1 到简体一侧，Ctrl+2 到繁体一侧。</translation>
    </message>
    <message>
        <source>Change &amp;keys…</source>
        <translation>更改快捷键(&amp;K)…</translation>
    </message>
    <message>
        <source>&amp;Save…</source>
        <translation>保存(&amp;S)…</translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation>打印(&amp;P)…</translation>
    </message>
    <message>
        <source>Keys of Duizhao</source>
        <translation>Duizhao 快捷键</translation>
    </message>
    <message>
        <source>Save the keys</source>
        <translation>保存快捷键表</translation>
    </message>
    <message>
        <source>duizhao-keys.pdf</source>
        <translation>Duizhao 快捷键.pdf</translation>
    </message>
    <message>
        <source>PDF (*.pdf);;Web page (*.html)</source>
        <translation>PDF (*.pdf);;网页 (*.html)</translation>
    </message>
    <message>
        <source>Tags of this corpus</source>
        <translation>此语料库的标签</translation>
    </message>
</context>
<context>
    <name>KeysPage</name>
    <message>
        <source>&amp;Take it from there</source>
        <translation>改归此命令(&amp;T)</translation>
    </message>
    <message>
        <source>Take &amp;back</source>
        <translation>撤销更改(&amp;B)</translation>
    </message>
    <message>
        <source>&amp;New key</source>
        <translation>更改(&amp;N)</translation>
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
        <translation>默认(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;All as delivered</source>
        <translation>全部默认(&amp;A)</translation>
    </message>
    <message>
        <source>Find a command or a key, in any language</source>
        <translation>查找命令或快捷键，任何界面语言均可</translation>
    </message>
    <message>
        <source>Find a command or a key</source>
        <translation>查找命令或快捷键</translation>
    </message>
    <message>
        <source>What was done</source>
        <translation>完成情况</translation>
    </message>
    <message>
        <source>No command has this in its name, in any language, or as its key.</source>
        <translation>没有命令的名称（不论何种语言）或快捷键与此相符。</translation>
    </message>
    <message>
        <source>Press the new key for “{0}”. Esc leaves it as it is.</source>
        <translation>请按“{0}”的新快捷键。按 Esc 则保持不变。</translation>
    </message>
    <message>
        <source>{0} is its key already.</source>
        <translation>{0} 已是它的快捷键。</translation>
    </message>
    <message>
        <source>{0} is the key of “{1}”.</source>
        <translation>{0} 是“{1}”的快捷键。</translation>
    </message>
    <message>
        <source>{0} tags with “{1}” in this corpus. Change the key of the tag, or take another one here.</source>
        <translation>在此语料库中，{0} 用于添加标签“{1}”。请更改该标签的快捷键，或在此处改用其他快捷键。</translation>
    </message>
    <message>
        <source>{0} moves the caret in the text. Take another key.</source>
        <translation>{0} 用于在正文中移动光标。请改用其他快捷键。</translation>
    </message>
    <message>
        <source>{0} goes to one of the two sides of the text. Take another key.</source>
        <translation>{0} 用于转到正文的左侧或右侧。请改用其他快捷键。</translation>
    </message>
    <message>
        <source>{0} opens the menu “{1}”. Take another key.</source>
        <translation>{0} 用于打开“{1}”菜单。请改用其他快捷键。</translation>
    </message>
    <message>
        <source>{0} is needed everywhere for moving about. Take another key.</source>
        <translation>{0} 是各处移动都要用到的键。请改用其他快捷键。</translation>
    </message>
    <message>
        <source>“{0}” has the key {1} now, and no longer {2}.</source>
        <translation>“{0}”的快捷键现为 {1}，不再是 {2}。</translation>
    </message>
    <message>
        <source>“{0}” has the key {1} now.</source>
        <translation>“{0}”的快捷键现为 {1}。</translation>
    </message>
    <message>
        <source>“{0}” has no key now.</source>
        <translation>“{0}”现在没有快捷键。</translation>
    </message>
    <message>
        <source>“{0}” is as it was delivered.</source>
        <translation>“{0}”已恢复默认。</translation>
    </message>
    <message>
        <source>All keys are as they were delivered.</source>
        <translation>所有快捷键已恢复默认。</translation>
    </message>
    <message>
        <source>That was taken back.</source>
        <translation>已撤销该更改。</translation>
    </message>
</context>
<context>
    <name>KindButtons</name>
    <message>
        <source>&amp;Words {0}</source>
        <translation>词语(&amp;W) {0}</translation>
    </message>
    <message>
        <source>&amp;Changed characters {0}</source>
        <translation>已转换的字(&amp;C) {0}</translation>
    </message>
    <message>
        <source>&amp;Unchanged characters {0}</source>
        <translation>未转换的字(&amp;U) {0}</translation>
    </message>
    <message>
        <source>Words for which another one was put, or could be</source>
        <translation>已换成或可换成其他词的词语</translation>
    </message>
    <message>
        <source>Characters that became one of several</source>
        <translation>有多个候选、已转换为其中之一的字</translation>
    </message>
    <message>
        <source>Characters that stay as they are, and now and then should not</source>
        <translation>保持不变、但有时应当转换的字</translation>
    </message>
</context>
<context>
    <name>LanguageMenu</name>
    <message>
        <source>Lang&amp;uage</source>
        <translation>语言(&amp;U)</translation>
    </message>
    <message>
        <source>As the &amp;system</source>
        <translation>跟随系统(&amp;S)</translation>
    </message>
</context>
<context>
    <name>Leaving</name>
    <message>
        <source>Stop the import? What was imported so far stays.</source>
        <translation>要停止导入吗？已经导入的内容会保留。</translation>
    </message>
    <message>
        <source>&amp;Stop the import</source>
        <translation>停止导入(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Go on importing</source>
        <translation>继续导入(&amp;G)</translation>
    </message>
    <message>
        <source>An import is running</source>
        <translation>正在导入</translation>
    </message>
</context>
<context>
    <name>LibraryHead</name>
    <message>
        <source>Filter by title, source, date, file</source>
        <translation>按标题、来源、日期、文件筛选</translation>
    </message>
    <message>
        <source>Filter the library</source>
        <translation>筛选文库</translation>
    </message>
    <message>
        <source>Filter the articles</source>
        <translation>筛选文章</translation>
    </message>
    <message>
        <source>Filters</source>
        <translation>筛选</translation>
    </message>
    <message>
        <source>More filters</source>
        <translation>更多筛选条件</translation>
    </message>
    <message>
        <source>Filter by tag, state, annotator, date, source, file or text</source>
        <translation>按标签、状态、标注者、日期、来源、文件或正文筛选</translation>
    </message>
    <message>
        <source>Sort by</source>
        <translation>排序方式</translation>
    </message>
    <message>
        <source>As imported</source>
        <translation>按导入顺序</translation>
    </message>
    <message>
        <source>By title</source>
        <translation>按标题</translation>
    </message>
    <message>
        <source>By date</source>
        <translation>按日期</translation>
    </message>
    <message>
        <source>By source</source>
        <translation>按来源</translation>
    </message>
    <message>
        <source>Most tagged</source>
        <translation>按标注多少</translation>
    </message>
    <message>
        <source>Group by</source>
        <translation>分组方式</translation>
    </message>
    <message>
        <source>No groups</source>
        <translation>不分组</translation>
    </message>
    <message>
        <source>By file</source>
        <translation>按文件</translation>
    </message>
    <message>
        <source>By month</source>
        <translation>按月份</translation>
    </message>
    <message>
        <source>Library</source>
        <translation>文库</translation>
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
        <translation>已移除：{0}。撤销即可恢复。</translation>
    </message>
    <message numerus="yes">
        <source>%n article(s) removed. Undo brings them back.</source>
        <translation>
            <numerusform>已移除 %n 篇文章。撤销即可恢复。</numerusform>
        </translation>
    </message>
    <message>
        <source>Library</source>
        <translation>文库</translation>
    </message>
    <message>
        <source>This corpus is empty.
Drop files or folders here, or press Ctrl+I to import some.</source>
        <translation>这个语料库是空的。
将文件或文件夹拖放到这里，或按 Ctrl+I 导入。</translation>
    </message>
    <message>
        <source>No corpus is open.</source>
        <translation>没有打开的语料库。</translation>
    </message>
    <message>
        <source>No other article of the list is without tags.</source>
        <translation>列表中没有其他无标签的文章。</translation>
    </message>
    <message>
        <source>This is the last article of the list.</source>
        <translation>这是列表中的最后一篇文章。</translation>
    </message>
    <message>
        <source>This is the first article of the list.</source>
        <translation>这是列表中的第一篇文章。</translation>
    </message>
    <message>
        <source>No article passes this filter.
Esc empties the line above, a press on a filter takes it off.</source>
        <translation>没有符合筛选条件的文章。
按 Esc 可清空上方的筛选框，点某个条件可将其去掉。</translation>
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
        <translation>无来源</translation>
    </message>
    <message>
        <source>No date</source>
        <translation>无日期</translation>
    </message>
</context>
<context>
    <name>LooksPage</name>
    <message>
        <source>As the system</source>
        <translation>跟随系统</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>浅色</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>深色</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>语言</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>配色</translation>
    </message>
    <message>
        <source>Less &amp;motion: nothing blinks, fades or slides</source>
        <translation>减少动态效果：不闪烁、不淡入淡出、不滑动(&amp;M)</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>语言(&amp;L)</translation>
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
            <numerusform>将恢复 %n 篇文章</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n article(s) would be gone</source>
        <translation>
            <numerusform>将失去 %n 篇文章</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n article(s) would be otherwise</source>
        <translation>
            <numerusform>将改变 %n 篇文章</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n annotation(s) would come back</source>
        <translation>
            <numerusform>将恢复 %n 条标注</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n annotation(s) would be gone</source>
        <translation>
            <numerusform>将失去 %n 条标注</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n annotation(s) would be otherwise</source>
        <translation>
            <numerusform>将改变 %n 条标注</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n tag(s) would come back</source>
        <translation>
            <numerusform>将恢复 %n 个标签</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n tag(s) would be gone</source>
        <translation>
            <numerusform>将失去 %n 个标签</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n tag(s) would be otherwise</source>
        <translation>
            <numerusform>将改变 %n 个标签</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n decision(s) on conversions would come back</source>
        <translation>
            <numerusform>将恢复 %n 项转换选择</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n decision(s) on conversions would be gone</source>
        <translation>
            <numerusform>将失去 %n 项转换选择</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n decision(s) on conversions would be otherwise</source>
        <translation>
            <numerusform>将改变 %n 项转换选择</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n own term(s) would come back</source>
        <translation>
            <numerusform>将恢复 %n 条自有术语</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n own term(s) would be gone</source>
        <translation>
            <numerusform>将失去 %n 条自有术语</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n own term(s) would be otherwise</source>
        <translation>
            <numerusform>将改变 %n 条自有术语</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n kept search(es) would come back</source>
        <translation>
            <numerusform>将恢复 %n 个已保存的搜索</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n kept search(es) would be gone</source>
        <translation>
            <numerusform>将失去 %n 个已保存的搜索</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n kept search(es) would be otherwise</source>
        <translation>
            <numerusform>将改变 %n 个已保存的搜索</numerusform>
        </translation>
    </message>
    <message>
        <source>The standards of the two forms would be otherwise</source>
        <translation>将改变简繁两种文本的标准</translation>
    </message>
</context>
<context>
    <name>Menus</name>
    <message>
        <source>Main tools</source>
        <translation>主工具栏</translation>
    </message>
    <message>
        <source>Open &amp;recent</source>
        <translation>打开最近使用的语料库(&amp;R)</translation>
    </message>
</context>
<context>
    <name>MergeCommands</name>
    <message>
        <source>Corpora and REFI-QDA projects (*.duizhao *.qdpx);;All files (*)</source>
        <translation>语料库和 REFI-QDA 项目 (*.duizhao *.qdpx);;所有文件 (*)</translation>
    </message>
    <message>
        <source>Merge another corpus into this one</source>
        <translation>将其他语料库合并到此语料库</translation>
    </message>
    <message numerus="yes">
        <source>%n annotation(s) came from {0}.</source>
        <translation>
            <numerusform>从 {0} 合并了 %n 条标注。</numerusform>
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
            <numerusform>%n 个新术语。</numerusform>
        </translation>
    </message>
    <message>
        <source>Undo takes all of it back.</source>
        <translation>撤销即可全部还原。</translation>
    </message>
</context>
<context>
    <name>MergeDialog</name>
    <message>
        <source>Merge tags</source>
        <translation>合并标签</translation>
    </message>
    <message>
        <source>Merge “{0}” into which tag?</source>
        <translation>将“{0}”并入哪个标签？</translation>
    </message>
    <message>
        <source>Merge</source>
        <translation>合并</translation>
    </message>
    <message>
        <source>Choose a tag to see what would happen.</source>
        <translation>选择一个标签，即可查看将会发生的变化。</translation>
    </message>
    <message>
        <source>Merge another corpus into this one</source>
        <translation>将其他语料库合并到此语料库</translation>
    </message>
    <message>
        <source>From {0}</source>
        <translation>来自 {0}</translation>
    </message>
    <message>
        <source>What would happen</source>
        <translation>将会发生什么</translation>
    </message>
    <message>
        <source>Take in &amp;articles that are not here</source>
        <translation>同时取入此处没有的文章(&amp;A)</translation>
    </message>
    <message>
        <source>A&amp;nnotator of those that say none:</source>
        <translation>未署名标注的标注者(&amp;N)：</translation>
    </message>
    <message>
        <source>&amp;Merge</source>
        <translation>合并(&amp;M)</translation>
    </message>
    <message>
        <source>&amp;Copy this list</source>
        <translation>复制此清单(&amp;C)</translation>
    </message>
    <message>
        <source>Looking at what is there…</source>
        <translation>正在查看对方的内容……</translation>
    </message>
    <message>
        <source>Merging…</source>
        <translation>正在合并……</translation>
    </message>
    <message>
        <source>{0} of {1}</source>
        <translation>{0} / {1}</translation>
    </message>
    <message>
        <source>Stopped: it is not known what would come.</source>
        <translation>已停止：不知道会合并什么。</translation>
    </message>
    <message>
        <source>Stopped: nothing was changed.</source>
        <translation>已停止：没有任何更改。</translation>
    </message>
</context>
<context>
    <name>MoveDialog</name>
    <message>
        <source>Move annotations</source>
        <translation>移动标注</translation>
    </message>
    <message>
        <source>Give annotations of “{0}” which other tag?</source>
        <translation>将“{0}”的标注改到哪个标签？</translation>
    </message>
    <message>
        <source>Move</source>
        <translation>移动</translation>
    </message>
    <message>
        <source>Annotations of this tag</source>
        <translation>此标签的标注</translation>
    </message>
    <message>
        <source>All annotations</source>
        <translation>所有标注</translation>
    </message>
    <message>
        <source>Choose a tag to see what would happen.</source>
        <translation>选择一个标签，即可查看将会发生的变化。</translation>
    </message>
    <message>
        <source>Tick at least one annotation.</source>
        <translation>请至少勾选一条标注。</translation>
    </message>
</context>
<context>
    <name>NoteEditor</name>
    <message>
        <source>Note on the annotation</source>
        <translation>标注的备注</translation>
    </message>
    <message>
        <source>Write a note. Ctrl+Enter keeps it.</source>
        <translation>写一条备注，按 Ctrl+Enter 保存。</translation>
    </message>
    <message>
        <source>Choose an annotation to write a note on it.</source>
        <translation>选择一条标注，即可写备注。</translation>
    </message>
</context>
<context>
    <name>NoticeBar</name>
    <message>
        <source>Close the notice</source>
        <translation>关闭通知</translation>
    </message>
</context>
<context>
    <name>OccurrenceCommands</name>
    <message numerus="yes">
        <source>%Ln proposal(s) made. At one, Ctrl+Enter accepts and Ctrl+Backspace rejects.</source>
        <translation>
            <numerusform>已提出 %Ln 条建议。在建议处按 Ctrl+Enter 接受，按 Ctrl+Backspace 拒绝。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln place(s) tagged. Ctrl+Z takes it back.</source>
        <translation>
            <numerusform>已为 %Ln 处添加标签。按 Ctrl+Z 可撤销。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln left out: the article is gone or reads otherwise now.</source>
        <translation>
            <numerusform>略过 %Ln 处：文章已移除或文字已变。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln left out: tagged meanwhile.</source>
        <translation>
            <numerusform>略过 %Ln 处：其间已添加标签。</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was tagged.</source>
        <translation>没有添加标签。</translation>
    </message>
</context>
<context>
    <name>OccurrencesDialog</name>
    <message>
        <source>Tag all occurrences</source>
        <translation>为所有出现之处添加标签</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Type a term, or select one in the text before you open this.</source>
        <translation>请输入词语；也可先在正文中选中词语，再打开本窗口。</translation>
    </message>
    <message>
        <source>Tagging…</source>
        <translation>正在添加标签…</translation>
    </message>
    <message>
        <source>Stopped. Nothing was tagged.</source>
        <translation>已停止。没有添加标签。</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Tag %Ln place(s)</source>
        <translation>
            <numerusform>为 %Ln 处添加标签(&amp;T)</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose a tag first.</source>
        <translation>请先选择标签。</translation>
    </message>
    <message>
        <source>Ctrl+Enter</source>
        <translation>Ctrl+Enter</translation>
    </message>
    <message>
        <source>Choose a tag… (name, pinyin or initials)</source>
        <translation>选择标签…（名称、拼音或首字母）</translation>
    </message>
    <message>
        <source>Enter chooses · Shift+Enter makes a new tag</source>
        <translation>Enter 选定 · Shift+Enter 新建标签</translation>
    </message>
    <message>
        <source>Lists of terms (*.txt *.csv *.tsv)</source>
        <translation>词语列表 (*.txt *.csv *.tsv)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>所有文件 (*)</translation>
    </message>
    <message>
        <source>Load a list of terms</source>
        <translation>载入词语列表</translation>
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
        <translation>不属于任何文章：{0}</translation>
    </message>
    <message>
        <source>In this article</source>
        <translation>在本文中</translation>
    </message>
    <message>
        <source>In the article “{0}”</source>
        <translation>在文章“{0}”中</translation>
    </message>
</context>
<context>
    <name>OriginalDialog</name>
    <message>
        <source>Original of “{0}”</source>
        <translation>“{0}”的原始文件</translation>
    </message>
    <message>
        <source>The file as it came</source>
        <translation>原始文件</translation>
    </message>
    <message>
        <source>Reading the file…</source>
        <translation>正在读取文件…</translation>
    </message>
    <message>
        <source>What the line is</source>
        <translation>此行的归属</translation>
    </message>
    <message>
        <source>The program reads this file otherwise now; where the article stands in it is not known.</source>
        <translation>程序现在对此文件的读法已有不同，无法确定文章在其中的位置。</translation>
    </message>
</context>
<context>
    <name>OutcomeModel</name>
    <message>
        <source>Not found again: stays with the old article</source>
        <translation>未再找到：留在旧文章中</translation>
    </message>
    <message>
        <source>Old article stays beside the new one</source>
        <translation>旧文章与新文章并存</translation>
    </message>
    <message>
        <source>Article comes back</source>
        <translation>文章恢复</translation>
    </message>
    <message>
        <source>Old article goes</source>
        <translation>旧文章移除</translation>
    </message>
    <message>
        <source>Details are read anew</source>
        <translation>重新读取文章信息</translation>
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
        <translation>标注处的文字有变化</translation>
    </message>
    <message>
        <source>Passage found by its words</source>
        <translation>按文字找到标注处</translation>
    </message>
    <message>
        <source>Passage stays in its place</source>
        <translation>标注处位置不变</translation>
    </message>
    <message>
        <source>What happens</source>
        <translation>变化</translation>
    </message>
    <message>
        <source>Article or passage</source>
        <translation>文章或标注的文字</translation>
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
        <translation>请先选择一个词，再添加为术语。</translation>
    </message>
    <message>
        <source>“{0}” is a word from now on.</source>
        <translation>今后“{0}”视为一个词。</translation>
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
        <translation>对文章分词</translation>
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
        <translation>区分大小写</translation>
    </message>
    <message>
        <source>AI and ai are two words</source>
        <translation>AI 与 ai 算两个词</translation>
    </message>
    <message>
        <source>Nothing occurs so often. Lower the number at “at least” to see more.</source>
        <translation>没有达到最低次数的项目。调低“最低次数”可看到更多。</translation>
    </message>
    <message>
        <source>&amp;Concordance</source>
        <translation>索引行(&amp;C)</translation>
    </message>
    <message>
        <source>C&amp;ollocates</source>
        <translation>搭配词(&amp;O)</translation>
    </message>
    <message>
        <source>Co&amp;py the word</source>
        <translation>复制该词(&amp;P)</translation>
    </message>
    <message>
        <source>Working…</source>
        <translation>正在统计…</translation>
    </message>
    <message>
        <source>What is shown is still the figure from before.</source>
        <translation>下面显示的仍是先前的结果。</translation>
    </message>
    <message>
        <source>This figure could not be made: the program made a mistake. Nothing in the corpus was changed. The window of the text has the details.</source>
        <translation>这项统计没能做出来：程序出了错。语料库没有任何改动。详情见正文窗口。</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>继续</translation>
    </message>
    <message>
        <source>Nothing is there to count.</source>
        <translation>没有可统计的内容。</translation>
    </message>
    <message>
        <source>The chart has no room for {0} more; they are in the table.</source>
        <translation>图表中还有 {0} 条放不下，请见表格。</translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation>已停止。</translation>
    </message>
    <message>
        <source>The articles are cut into words. This is needed once.</source>
        <translation>正在对文章分词，只需进行一次。</translation>
    </message>
</context>
<context>
    <name>PageArea</name>
    <message>
        <source>{0} more</source>
        <translation>另有 {0} 个</translation>
    </message>
    <message>
        <source>The bytes of the file fit no character here.</source>
        <translation>此处文件的字节无法解码为任何字符。</translation>
    </message>
    <message>
        <source>A character was destroyed here by a converter.</source>
        <translation>此处有一个字符被转换程序损坏。</translation>
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
        <translation>匹配的标签</translation>
    </message>
</context>
<context>
    <name>PaletteModel</name>
    <message>
        <source>Create “{0}”</source>
        <translation>新建“{0}”</translation>
    </message>
</context>
<context>
    <name>ParallelView</name>
    <message>
        <source>Article in both scripts</source>
        <translation>文章的简繁对照</translation>
    </message>
    <message>
        <source>Arrow keys move, Shift selects, Tab goes from the simplified to the traditional form.</source>
        <translation>方向键移动光标，按住 Shift 选择文字，Tab 在简体和繁体之间切换。</translation>
    </message>
</context>
<context>
    <name>PartLine</name>
    <message>
        <source>the whole corpus</source>
        <translation>整个语料库</translation>
    </message>
    <message>
        <source>Fields parted by spaces, for example: source:A date:2024-01..2024-06 section:B tag:C/D annotated:no.</source>
        <translation>各字段以空格分隔，例如：source:晚报 date:2024-01..2024-06 section:要闻 tag:主题/子主题 annotated:no。</translation>
    </message>
    <message>
        <source>{0} {1}</source>
        <translation>{0}{1}</translation>
    </message>
    <message>
        <source>tagged:A/B is only the passages with that tag, untagged:* only what has no tag.</source>
        <translation>tagged:A/B 表示只取带有该标签的文字，untagged:* 表示只取没有标签的文字。</translation>
    </message>
</context>
<context>
    <name>PassageDeeds</name>
    <message numerus="yes">
        <source>The tag of %n annotation(s) was changed.</source>
        <translation>
            <numerusform>已更改 %n 条标注的标签。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n stay(s): the same passage, or a part of it, has that tag already.</source>
        <translation>
            <numerusform>%n 条保持不变：同一段文字或其中一部分已有此标签。</numerusform>
        </translation>
    </message>
    <message>
        <source>They have that tag already.</source>
        <translation>它们已经有这个标签。</translation>
    </message>
    <message numerus="yes">
        <source>%n annotation(s) accepted.</source>
        <translation>
            <numerusform>已接受 %n 条标注。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n annotation(s) rejected.</source>
        <translation>
            <numerusform>已拒绝 %n 条标注。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n annotation(s) removed. Ctrl+Z brings them back.</source>
        <translation>
            <numerusform>已移除 %n 条标注。按 Ctrl+Z 可恢复。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PassageFoot</name>
    <message>
        <source>Change &amp;tag…</source>
        <translation>更改标签(&amp;T)…</translation>
    </message>
    <message>
        <source>&amp;Accept</source>
        <translation>接受(&amp;A)</translation>
    </message>
    <message>
        <source>Re&amp;ject</source>
        <translation>拒绝(&amp;J)</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>导出(&amp;E)…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
</context>
<context>
    <name>PassageForm</name>
    <message>
        <source>Words in passage, note, tag or title</source>
        <translation>文字、备注、标签或标题中的词语</translation>
    </message>
    <message>
        <source>Find in the passages</source>
        <translation>在标注文字中查找</translation>
    </message>
    <message>
        <source>Any tag</source>
        <translation>任意标签</translation>
    </message>
    <message>
        <source>and what is &amp;below it</source>
        <translation>含下级标签(&amp;B)</translation>
    </message>
    <message>
        <source>Of which articles</source>
        <translation>限定文章</translation>
    </message>
    <message>
        <source>Annotator</source>
        <translation>标注者</translation>
    </message>
    <message>
        <source>Any annotator</source>
        <translation>任意标注者</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>状态</translation>
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
        <translation>列出全部标注文字</translation>
    </message>
    <message>
        <source>Tag: {0}</source>
        <translation>标签：{0}</translation>
    </message>
    <message>
        <source>All but rejected</source>
        <translation>已拒绝的除外</translation>
    </message>
    <message>
        <source>Any status</source>
        <translation>任意状态</translation>
    </message>
    <message>
        <source>By tag</source>
        <translation>按标签</translation>
    </message>
    <message>
        <source>By article</source>
        <translation>按文章</translation>
    </message>
    <message>
        <source>By date</source>
        <translation>按日期</translation>
    </message>
    <message>
        <source>By source</source>
        <translation>按来源</translation>
    </message>
    <message>
        <source>By annotator</source>
        <translation>按标注者</translation>
    </message>
    <message>
        <source>Changed last</source>
        <translation>最近更改在前</translation>
    </message>
    <message>
        <source>Longest first</source>
        <translation>最长的在前</translation>
    </message>
    <message>
        <source>Both scripts</source>
        <translation>简繁对照</translation>
    </message>
    <message>
        <source>As written</source>
        <translation>按原文</translation>
    </message>
    <message>
        <source>Simplified</source>
        <translation>简体</translation>
    </message>
    <message>
        <source>Traditional</source>
        <translation>繁体</translation>
    </message>
    <message>
        <source>A&amp;rticles</source>
        <translation>文章(&amp;R)</translation>
    </message>
    <message>
        <source>Only the passages to which a figure has led.</source>
        <translation>只列出统计图表所指的标注文字。</translation>
    </message>
</context>
<context>
    <name>PassageMenu</name>
    <message>
        <source>Write a note</source>
        <translation>写备注</translation>
    </message>
    <message>
        <source>Change tag…</source>
        <translation>更改标签…</translation>
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
        <translation>拒绝</translation>
    </message>
    <message>
        <source>Ctrl+Backspace</source>
        <translation>Ctrl+Backspace</translation>
    </message>
    <message>
        <source>Copy with citation</source>
        <translation>复制并附出处</translation>
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
        <translation>标注者</translation>
    </message>
</context>
<context>
    <name>PassagesDialog</name>
    <message>
        <source>Passages</source>
        <translation>标注的文字</translation>
    </message>
    <message numerus="yes">
        <source>%Ln passage(s) copied with citation.</source>
        <translation>
            <numerusform>已复制 %Ln 段文字及出处。</numerusform>
        </translation>
    </message>
    <message>
        <source>Enter chooses</source>
        <translation>Enter 选择</translation>
    </message>
    <message>
        <source>Enter chooses · Shift+Enter makes a new tag</source>
        <translation>Enter 选择 · Shift+Enter 新建标签</translation>
    </message>
    <message>
        <source>Choose a tag… (name, pinyin or initials)</source>
        <translation>选择标签…（名称、拼音或首字母）</translation>
    </message>
    <message numerus="yes">
        <source>%Ln passage(s)</source>
        <translation>
            <numerusform>%Ln 段标注文字</numerusform>
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
            <numerusform>{0}，已选 %Ln 段</numerusform>
        </translation>
    </message>
    <message>
        <source>No passage matches.</source>
        <translation>没有符合条件的标注文字。</translation>
    </message>
    <message>
        <source>Nothing is tagged yet. Select a passage in the text and press T.</source>
        <translation>还没有标注。请在正文中选中一段文字，再按 T 键。</translation>
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
        <translation>转换为</translation>
    </message>
    <message>
        <source>Standard</source>
        <translation>标准</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>范围</translation>
    </message>
    <message>
        <source>In the whole corpus</source>
        <translation>整个语料库中</translation>
    </message>
    <message>
        <source>Lost: the text is no longer in “{0}”</source>
        <translation>已失效：《{0}》中已无此文字</translation>
    </message>
    <message>
        <source>In “{0}”</source>
        <translation>《{0}》中</translation>
    </message>
    <message>
        <source>At one place in “{0}”</source>
        <translation>《{0}》中的一处</translation>
    </message>
</context>
<context>
    <name>PlaceTold</name>
    <message>
        <source>{0} (read only)</source>
        <translation>{0}（只读）</translation>
    </message>
    <message numerus="yes">
        <source>%n character(s)</source>
        <translation>
            <numerusform>%n 个字符</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n annotation(s)</source>
        <translation>
            <numerusform>%n 条标注</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n selected</source>
        <translation>
            <numerusform>已选 %n 个字符</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PlacesModel</name>
    <message>
        <source>Doubtful: perhaps another word that is written alike in simplified script</source>
        <translation>存疑：可能是简体写法相同的另一个词</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>上文</translation>
    </message>
    <message>
        <source>Match</source>
        <translation>命中</translation>
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
        <translation>标签</translation>
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
        <translation>可能是另一个词：只有简体字相同。</translation>
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
        <translation>标签；输入检索式，则显示命中的位置</translation>
    </message>
    <message>
        <source>Places of</source>
        <translation>显示位置</translation>
    </message>
</context>
<context>
    <name>Preview</name>
    <message>
        <source>What was found</source>
        <translation>查找结果</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>正在查找…</translation>
    </message>
    <message>
        <source>The first {0} places are listed. The others are ticked and unticked with their article, with their term, or all at once.</source>
        <translation>仅列出前 {0} 处。其余各处可按文章、按词语或一次全部勾选或取消勾选。</translation>
    </message>
    <message>
        <source>{0} of {1} articles</source>
        <translation>第 {0} 篇，共 {1} 篇文章</translation>
    </message>
    <message numerus="yes">
        <source>Looking: %Ln place(s) so far…</source>
        <translation>
            <numerusform>正在查找：目前 %Ln 处…</numerusform>
        </translation>
    </message>
    <message>
        <source>These terms are nowhere here.</source>
        <translation>此范围内没有这些词语。</translation>
    </message>
    <message numerus="yes">
        <source>All places have the tag already (%Ln left out).</source>
        <translation>
            <numerusform>各处都已有此标签（略过 %Ln 处）。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln place(s)</source>
        <translation>
            <numerusform>%Ln 处</numerusform>
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
            <numerusform>已勾选 %Ln 处</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln doubtful</source>
        <translation>
            <numerusform>存疑 %Ln 处</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln left out that have the tag already</source>
        <translation>
            <numerusform>略过已有标签的 %Ln 处</numerusform>
        </translation>
    </message>
    <message>
        <source>Places</source>
        <translation>出现之处</translation>
    </message>
    <message>
        <source>Tic&amp;ks</source>
        <translation>勾选(&amp;K)</translation>
    </message>
    <message>
        <source>Tick &amp;all</source>
        <translation>全部勾选(&amp;A)</translation>
    </message>
    <message>
        <source>Tick &amp;none</source>
        <translation>全部不勾选(&amp;N)</translation>
    </message>
    <message>
        <source>Tick this a&amp;rticle</source>
        <translation>勾选这篇文章中的(&amp;R)</translation>
    </message>
    <message>
        <source>Untick this ar&amp;ticle</source>
        <translation>取消勾选这篇文章中的(&amp;T)</translation>
    </message>
    <message>
        <source>Tick this t&amp;erm</source>
        <translation>勾选这个词语的(&amp;E)</translation>
    </message>
    <message>
        <source>Untick this ter&amp;m</source>
        <translation>取消勾选这个词语的(&amp;M)</translation>
    </message>
    <message>
        <source>Tick the &amp;doubtful ones</source>
        <translation>勾选存疑的(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Untick the doubtful ones</source>
        <translation>取消勾选存疑的(&amp;U)</translation>
    </message>
</context>
<context>
    <name>PreviewDialog</name>
    <message>
        <source>Import with preview</source>
        <translation>预览后导入</translation>
    </message>
    <message>
        <source>Looking for files…</source>
        <translation>正在查找文件…</translation>
    </message>
    <message>
        <source>Apply to the other files…</source>
        <translation>应用到其他文件…</translation>
    </message>
    <message>
        <source>Make the same choices for the other files of the batch</source>
        <translation>对本批其他文件作同样的选择</translation>
    </message>
    <message>
        <source>Correct its articles…</source>
        <translation>更正其文章…</translation>
    </message>
    <message>
        <source>Choose again what of the stored file is kept, and as what</source>
        <translation>重新选择已存文件中保留的内容及其用途</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>导入</translation>
    </message>
    <message>
        <source>There is no file here</source>
        <translation>这里没有文件</translation>
    </message>
    <message>
        <source>Choose other files to import.</source>
        <translation>请选择其他文件导入。</translation>
    </message>
    <message>
        <source>{0} is in the corpus already</source>
        <translation>{0} 已在语料库中</translation>
    </message>
    <message>
        <source>It is not imported again. What was made of it can be changed.</source>
        <translation>不会再次导入。由它生成的文章可以更改。</translation>
    </message>
    <message>
        <source>{0} is an archive</source>
        <translation>{0} 是压缩包</translation>
    </message>
    <message>
        <source>The files in it are imported as they are found. Unpack it to look at them first.</source>
        <translation>其中的文件将按自动识别的结果导入。若要先行查看，请将其解压。</translation>
    </message>
    <message>
        <source>Reading {0}…</source>
        <translation>正在读取 {0}…</translation>
    </message>
    <message>
        <source>One article, as it stands.</source>
        <translation>原样作为一篇文章。</translation>
    </message>
    <message>
        <source>Reading the file in another encoding takes back what you changed in it.</source>
        <translation>改用其他编码读取，会丢弃您对此文件的修改。</translation>
    </message>
    <message>
        <source>Read again</source>
        <translation>重新读取</translation>
    </message>
    <message>
        <source>Leave as it is</source>
        <translation>保持不变</translation>
    </message>
    <message>
        <source>What you changed in this file fits this file alone. Lines that you drop or keep, borders at lines that begin alike, a source, section, author or date, and an encoding can be applied to others.</source>
        <translation>您在此文件中的更改只适用于此文件。略去或保留的行、开头相同的行上的边界、来源、栏目、作者或日期以及编码可以应用到其他文件。</translation>
    </message>
    <message>
        <source>Close without importing</source>
        <translation>关闭且不导入</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>继续编辑</translation>
    </message>
    <message>
        <source>Nothing to apply</source>
        <translation>没有可应用的选择</translation>
    </message>
    <message>
        <source>Close the preview? Nothing is imported, and what you changed is lost.</source>
        <translation>要关闭预览吗？不会导入任何内容，您所作的修改也会丢失。</translation>
    </message>
</context>
<context>
    <name>ProgressBar</name>
    <message>
        <source>Progress</source>
        <translation>进度</translation>
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
        <translation>进度</translation>
    </message>
    <message>
        <source>States</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Months</source>
        <translation>月份</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>来源</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>标签</translation>
    </message>
    <message>
        <source>Annotators</source>
        <translation>标注者</translation>
    </message>
    <message>
        <source>Choose a line to see its articles in the library.</source>
        <translation>选择一行，即可在文库中查看相应的文章。</translation>
    </message>
    <message>
        <source>Copy as &amp;CSV</source>
        <translation>复制为 CSV(&amp;C)</translation>
    </message>
    <message>
        <source>Copy as &amp;text</source>
        <translation>复制为文本(&amp;T)</translation>
    </message>
    <message>
        <source>{0} of {1} articles done</source>
        <translation>已完成 {0} / {1} 篇文章</translation>
    </message>
    <message>
        <source>{0} being read</source>
        <translation>在读 {0} 篇</translation>
    </message>
    <message>
        <source>{0} unread</source>
        <translation>未读 {0} 篇</translation>
    </message>
    <message>
        <source>{0} without tags</source>
        <translation>无标签 {0} 篇</translation>
    </message>
</context>
<context>
    <name>ProgressLine</name>
    <message>
        <source>Show the progress in numbers</source>
        <translation>以数字显示进度</translation>
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
        <translation>查找范围(&amp;L)：</translation>
    </message>
    <message>
        <source>Files of &amp;type:</source>
        <translation>文件类型(&amp;T)：</translation>
    </message>
</context>
<context>
    <name>QueryLine</name>
    <message>
        <source>Search the corpus in either script</source>
        <translation>搜索语料库，简体繁体均可</translation>
    </message>
    <message>
        <source>Search for</source>
        <translation>搜索内容</translation>
    </message>
    <message>
        <source>All words must be in the article. A string in double quotes is taken literally.</source>
        <translation>文章须包含所有词语。双引号中的内容按原样查找。</translation>
    </message>
    <message>
        <source>This script only</source>
        <translation>区分简繁</translation>
    </message>
    <message>
        <source>Find only what is written in the script in which you type</source>
        <translation>仅查找与输入文字同为简体或同为繁体的内容</translation>
    </message>
    <message>
        <source>Regular expression</source>
        <translation>正则表达式</translation>
    </message>
    <message>
        <source>Take the whole line as a regular expression</source>
        <translation>将整行作为正则表达式</translation>
    </message>
    <message>
        <source>Filters of the search</source>
        <translation>搜索的筛选条件</translation>
    </message>
    <message>
        <source>Search only in some articles: by title, source, date, tag, annotator</source>
        <translation>仅在部分文章中搜索：按标题、来源、日期、标签、标注者</translation>
    </message>
    <message>
        <source>How to search</source>
        <translation>搜索方法</translation>
    </message>
    <message>
        <source>Close the search</source>
        <translation>关闭搜索</translation>
    </message>
    <message>
        <source>Close the search (Esc)</source>
        <translation>关闭搜索 (Esc)</translation>
    </message>
    <message>
        <source>Filters</source>
        <translation>筛选</translation>
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
        <translation>符合正则表达式 {0} 的文字</translation>
    </message>
    <message>
        <source>Articles with {0}</source>
        <translation>包含 {0} 的文章</translation>
    </message>
    <message>
        <source>in the script in which it is typed</source>
        <translation>区分简繁</translation>
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
        <translation>{0} 与 {1}</translation>
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
            <numerusform>相隔不超过 %n 个字符的 {0} 与 {1}</numerusform>
        </translation>
    </message>
    <message>
        <source>({0})</source>
        <translation>（{0}）</translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>另外 %n 个</numerusform>
        </translation>
    </message>
    <message>
        <source>{0}, {1}</source>
        <translation>{0}、{1}</translation>
    </message>
    <message>
        <source>“{0}”</source>
        <translation>“{0}”</translation>
    </message>
    <message>
        <source>not {0}</source>
        <translation>除去{0}</translation>
    </message>
    <message>
        <source>title contains {0}</source>
        <translation>标题含 {0}</translation>
    </message>
    <message>
        <source>source contains {0}</source>
        <translation>来源含 {0}</translation>
    </message>
    <message>
        <source>section contains {0}</source>
        <translation>栏目含 {0}</translation>
    </message>
    <message>
        <source>author contains {0}</source>
        <translation>作者含 {0}</translation>
    </message>
    <message>
        <source>document number contains {0}</source>
        <translation>文号含 {0}</translation>
    </message>
    <message>
        <source>tagged {0}</source>
        <translation>标签为 {0}</translation>
    </message>
    <message>
        <source>annotated by {0}</source>
        <translation>标注者为 {0}</translation>
    </message>
    <message>
        <source>with annotations</source>
        <translation>有标注</translation>
    </message>
    <message>
        <source>without annotations</source>
        <translation>无标注</translation>
    </message>
    <message>
        <source>dated {0}</source>
        <translation>日期为 {0}</translation>
    </message>
    <message>
        <source>from {0}</source>
        <translation>日期从 {0} 起</translation>
    </message>
    <message>
        <source>{0} to {1}</source>
        <translation>日期从 {0} 至 {1}</translation>
    </message>
    <message>
        <source>until {0}</source>
        <translation>日期截至 {0}</translation>
    </message>
    <message>
        <source>No date is both from {0} and until {1}.</source>
        <translation>没有既在 {0} 之后又在 {1} 之前的日期。</translation>
    </message>
    <message>
        <source>“{0}” in small letters is a word like others; {1} joins words.</source>
        <translation>小写的“{0}”按普通词语查找；连接词语请用 {1}。</translation>
    </message>
    <message>
        <source>“{0}” is looked for as it stands; a field has a plain colon: {1}</source>
        <translation>“{0}”按原样查找；字段须用半角冒号：{1}</translation>
    </message>
    <message>
        <source>Only straight quotes (&quot;) hold a string together; others are looked for.</source>
        <translation>只有直引号 (&quot;) 能将文字连成整体；其他引号按字符查找。</translation>
    </message>
    <message>
        <source>Only plain brackets ( ) group; wide ones are looked for.</source>
        <translation>只有半角括号 ( ) 可用于分组；全角括号按字符查找。</translation>
    </message>
    <message>
        <source>“{0}” is looked for as it stands, because a bracket lacks its other half.</source>
        <translation>“{0}”按原样查找，因为括号没有成对。</translation>
    </message>
    <message>
        <source>“{0}” is looked for as a word, because nothing stands before it.</source>
        <translation>“{0}”按词语查找，因为它前面没有内容。</translation>
    </message>
    <message>
        <source>“{0}” is looked for as a word, because nothing stands after it.</source>
        <translation>“{0}”按词语查找，因为它后面没有内容。</translation>
    </message>
    <message>
        <source>“{0}” is looked for as a word, because it does not stand between two words.</source>
        <translation>“{0}”按词语查找，因为它不在两个词语之间。</translation>
    </message>
    <message>
        <source>“{0}” is looked for as a word: after NEAR/ stands a number up to 9999, as in NEAR/5.</source>
        <translation>“{0}”按普通词检索：NEAR/ 后应为不超过 9999 的数字，如 NEAR/5。</translation>
    </message>
    <message>
        <source>“{0}” is no date: write 2024, 2024-05, or 2024-01..2024-06.</source>
        <translation>“{0}”不是日期：请写成 2024、2024-05 或 2024-01..2024-06 的形式。</translation>
    </message>
    <message>
        <source>“{0}” is looked for as it stands: here one says yes or no.</source>
        <translation>“{0}”按原样查找：此处应填 yes 或 no。</translation>
    </message>
    <message>
        <source>“{0}” is looked for as it stands, because nothing follows the colon.</source>
        <translation>“{0}”按原样查找，因为冒号后面没有内容。</translation>
    </message>
    <message>
        <source>“{0}” is looked for as it stands: a field does not stand in brackets.</source>
        <translation>“{0}”按原样检索：字段不能放在括号里。</translation>
    </message>
    <message>
        <source>“{0}” joins the words beside it; a field holds for the whole search.</source>
        <translation>“{0}”连接的是它两边的词；字段对整个检索都有效。</translation>
    </message>
    <message>
        <source>“{0}” is looked for as it stands; here one writes {1}.</source>
        <translation>“{0}”按原样查找；这里要写成 {1}。</translation>
    </message>
    <message>
        <source>“{0}” is looked for as it stands, because no field is called “{1}”.</source>
        <translation>“{0}”按原样查找，因为没有名为“{1}”的字段。</translation>
    </message>
    <message>
        <source>“{0}” alone is looked for as it stands; beside other characters it is a wildcard.</source>
        <translation>单独的“{0}”按原样查找；与其他字符连写时才是通配符。</translation>
    </message>
    <message>
        <source>No tag is called “{0}”.</source>
        <translation>没有名为“{0}”的标签。</translation>
    </message>
    <message>
        <source>Nobody called “{0}” has annotated anything.</source>
        <translation>没有名为“{0}”的人做过标注。</translation>
    </message>
    <message>
        <source>All annotations of “{0}” were rejected, and those count for nothing.</source>
        <translation>“{0}”的标注已全部被拒绝，被拒绝的标注不计入。</translation>
    </message>
</context>
<context>
    <name>ReadingPage</name>
    <message>
        <source>How it looks</source>
        <translation>显示效果</translation>
    </message>
    <message>
        <source>As in Taiwan</source>
        <translation>台湾字形</translation>
    </message>
    <message>
        <source>As in Hong Kong</source>
        <translation>香港字形</translation>
    </message>
    <message>
        <source>Type &amp;size</source>
        <translation>字号(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Zoom (%)</source>
        <translation>缩放 (%)(&amp;Z)</translation>
    </message>
    <message>
        <source>&amp;Line spacing</source>
        <translation>行距(&amp;L)</translation>
    </message>
    <message>
        <source>Characters in a line at &amp;most</source>
        <translation>每行最多字数(&amp;M)</translation>
    </message>
    <message>
        <source>Space &amp;between paragraphs</source>
        <translation>段间距(&amp;B)</translation>
    </message>
    <message>
        <source>&amp;Forms</source>
        <translation>版式(&amp;F)</translation>
    </message>
    <message>
        <source>Sim&amp;plified face</source>
        <translation>简体字体(&amp;P)</translation>
    </message>
    <message>
        <source>Tra&amp;ditional face</source>
        <translation>繁体字体(&amp;D)</translation>
    </message>
    <message>
        <source>Shapes of &amp;traditional characters</source>
        <translation>繁体字形(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Indent first lines by two characters</source>
        <translation>段落首行缩进两字(&amp;I)</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>自动</translation>
    </message>
</context>
<context>
    <name>Recovery</name>
    <message>
        <source>&amp;Save what can be read</source>
        <translation>保存可读取的内容(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Go back to the backup of {0}</source>
        <translation>恢复到 {0} 的备份(&amp;G)</translation>
    </message>
    <message>
        <source>It was left as it is, and whatever you choose, it is kept.</source>
        <translation>文件未作任何改动；无论选择哪种办法，原文件都会保留。</translation>
    </message>
    <message>
        <source>What can be read of {0} is being saved…</source>
        <translation>正在保存 {0} 中可读取的内容…</translation>
    </message>
    <message>
        <source>{0} is mended.</source>
        <translation>{0} 已修复。</translation>
    </message>
    <message>
        <source>What could be read of {0} is in {1}, which is open now.</source>
        <translation>{0} 中可读取的内容已存入 {1}，现已打开该文件。</translation>
    </message>
    <message>
        <source>Look through what was found before you go on.</source>
        <translation>继续之前，请先查看检查结果。</translation>
    </message>
    <message>
        <source>&amp;What was found…</source>
        <translation>检查结果(&amp;W)…</translation>
    </message>
    <message>
        <source>The backup is put in the place of {0}…</source>
        <translation>正在用备份替换 {0}…</translation>
    </message>
    <message>
        <source>The backup of {0} is in place.</source>
        <translation>已恢复 {0} 的备份。</translation>
    </message>
    <message>
        <source>The damaged file is kept in {0}.</source>
        <translation>损坏的文件保留在 {0}。</translation>
    </message>
</context>
<context>
    <name>ReportDialog</name>
    <message>
        <source>Import report</source>
        <translation>导入报告</translation>
    </message>
    <message>
        <source>What became of each file</source>
        <translation>各文件的处理结果</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>复制</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>保存…</translation>
    </message>
    <message>
        <source>Save the report</source>
        <translation>保存报告</translation>
    </message>
</context>
<context>
    <name>ReportModel</name>
    <message>
        <source>Failed</source>
        <translation>失败</translation>
    </message>
    <message>
        <source>Skipped</source>
        <translation>已跳过</translation>
    </message>
    <message>
        <source>Incomplete</source>
        <translation>不完整</translation>
    </message>
    <message>
        <source>Passed over</source>
        <translation>已略过</translation>
    </message>
    <message>
        <source>In folders, only files of known kinds are read.</source>
        <translation>文件夹中只读取已知类型的文件。</translation>
    </message>
    <message>
        <source>Reprint</source>
        <translation>转载</translation>
    </message>
    <message>
        <source>“{0}” has the same text as “{1}” in {2}.</source>
        <translation>“{0}”与 {2} 中的“{1}”正文相同。</translation>
    </message>
    <message>
        <source>Imported</source>
        <translation>已导入</translation>
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
            <numerusform>%n 篇文章，按 {0} 编码读取。</numerusform>
        </translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>File</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>详情</translation>
    </message>
</context>
<context>
    <name>Rescue</name>
    <message>
        <source>{0} is saved again, with everything that you did.</source>
        <translation>已重新保存 {0}，您所做的一切都在其中。</translation>
    </message>
    <message>
        <source>What you did is kept in {0}.</source>
        <translation>您所做的内容保存在 {0} 中。</translation>
    </message>
    <message>
        <source>What you did is kept in {0}. The other file is open now.</source>
        <translation>您所做的内容保存在 {0} 中。现在打开的是另一个文件。</translation>
    </message>
    <message>
        <source>%n change(s) that waited could not be saved.</source>
        <translation>有 %n 项等待保存的更改未能保存。</translation>
    </message>
    <message>
        <source>{0} could not be saved in its place when the program was ended.</source>
        <translation>程序被结束时，{0} 无法在原处保存。</translation>
    </message>
    <message>
        <source>&amp;Open it</source>
        <translation>打开(&amp;O)</translation>
    </message>
    <message>
        <source>A dialog was open when the program was ended.</source>
        <translation>程序结束时有一个对话框打开着。</translation>
    </message>
    <message>
        <source>What you had typed in it is kept in {0}.</source>
        <translation>您在其中输入的内容保存在 {0}。</translation>
    </message>
    <message>
        <source>&amp;Copy the text</source>
        <translation>复制文字(&amp;C)</translation>
    </message>
    <message>
        <source>It could not be read any more: its backup of {1}, with what had waited to be saved, is kept in {0}.</source>
        <translation>它已无法读取：{1} 的备份连同当时等待保存的内容保存在 {0}。</translation>
    </message>
    <message>
        <source>It is kept in {0}.</source>
        <translation>它保存在 {0}。</translation>
    </message>
    <message>
        <source>It is kept in {0}, with all that you did.</source>
        <translation>它连同您所做的全部内容保存在 {0}。</translation>
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
        <translation>方法说明</translation>
    </message>
    <message>
        <source>What to know before reading it</source>
        <translation>阅读前须知</translation>
    </message>
    <message>
        <source>Chart</source>
        <translation>图表</translation>
    </message>
    <message>
        <source>Chart and table</source>
        <translation>图表和表格</translation>
    </message>
    <message>
        <source>Copy &amp;method</source>
        <translation>复制方法说明(&amp;M)</translation>
    </message>
    <message>
        <source>&amp;Copy table</source>
        <translation>复制表格(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Save table…</source>
        <translation>保存表格(&amp;S)…</translation>
    </message>
    <message>
        <source>Copy c&amp;hart</source>
        <translation>复制图表(&amp;H)</translation>
    </message>
    <message>
        <source>Save ch&amp;art…</source>
        <translation>保存图表(&amp;A)…</translation>
    </message>
    <message>
        <source>The sentence on how it was made is copied.</source>
        <translation>已复制方法说明。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) copied.</source>
        <translation>
            <numerusform>已复制 %Ln 行。</numerusform>
        </translation>
    </message>
    <message>
        <source>The chart is copied.</source>
        <translation>已复制图表。</translation>
    </message>
    <message>
        <source>Save the table</source>
        <translation>保存表格</translation>
    </message>
    <message>
        <source>Save the chart</source>
        <translation>保存图表</translation>
    </message>
    <message>
        <source>Saved in {0}.</source>
        <translation>已保存到 {0}。</translation>
    </message>
</context>
<context>
    <name>RuleModel</name>
    <message>
        <source>Read as {0} where that fits</source>
        <translation>在适用时按 {0} 编码读取</translation>
    </message>
    <message>
        <source>Each file is one article, as it stands</source>
        <translation>每个文件原样作为一篇文章</translation>
    </message>
    <message>
        <source>{0}: “{1}”, where a file gives none</source>
        <translation>{0}：文件未给出时填“{1}”</translation>
    </message>
    <message>
        <source>{0}: “{1}” in all articles, also where a file says otherwise</source>
        <translation>{0}：所有文章均为“{1}”，即使文件另有说明</translation>
    </message>
    <message>
        <source>An article begins with each heading of level {0}</source>
        <translation>每个 {0} 级小标题处开始一篇文章</translation>
    </message>
    <message>
        <source>No article begins with a heading of level {0}</source>
        <translation>{0} 级小标题处不开始新文章</translation>
    </message>
    <message>
        <source>No article begins with the line “{0}”</source>
        <translation>“{0}”这一行处不开始新文章</translation>
    </message>
    <message>
        <source>No article begins with a line like “{0}…”</source>
        <translation>类似“{0}…”的行处不开始新文章</translation>
    </message>
    <message>
        <source>An article begins with the line “{0}”</source>
        <translation>“{0}”这一行处开始一篇文章</translation>
    </message>
    <message>
        <source>An article begins with each line like “{0}…”</source>
        <translation>每个类似“{0}…”的行处开始一篇文章</translation>
    </message>
    <message>
        <source>What begins with “{0}” is not an article</source>
        <translation>以“{0}”开始的内容不是文章</translation>
    </message>
    <message>
        <source>Keep the line “{0}”</source>
        <translation>保留“{0}”这一行</translation>
    </message>
    <message>
        <source>Keep lines that begin with “{0}”</source>
        <translation>保留以“{0}”开头的行</translation>
    </message>
    <message>
        <source>Drop the line “{0}”</source>
        <translation>舍弃“{0}”这一行</translation>
    </message>
    <message>
        <source>Drop lines that begin with “{0}”</source>
        <translation>舍弃以“{0}”开头的行</translation>
    </message>
</context>
<context>
    <name>RulesDialog</name>
    <message>
        <source>Apply to the other files</source>
        <translation>应用到其他文件</translation>
    </message>
    <message>
        <source>What to apply</source>
        <translation>要应用的选择</translation>
    </message>
    <message numerus="yes">
        <source>These choices also fit the %n other file(s) of the batch:</source>
        <translation>
            <numerusform>以下选择也适用于本批其他 %n 个文件：</numerusform>
        </translation>
    </message>
    <message>
        <source>Files that you changed by hand stay as they are. Numbers in a line make no difference.</source>
        <translation>您手动修改过的文件保持不变。行中的数字不作区分。</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>应用</translation>
    </message>
</context>
<context>
    <name>SavedButton</name>
    <message>
        <source>Kept searches</source>
        <translation>已保存的搜索</translation>
    </message>
    <message>
        <source>Keep this search, or choose one that was kept</source>
        <translation>保存这次搜索，或选择已保存的搜索</translation>
    </message>
    <message>
        <source>&amp;Keep this search…</source>
        <translation>保存这次搜索(&amp;K)…</translation>
    </message>
    <message>
        <source>No search is kept yet</source>
        <translation>还没有保存的搜索</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>删除(&amp;R)</translation>
    </message>
</context>
<context>
    <name>SavedForm</name>
    <message>
        <source>Keep this search</source>
        <translation>保存这次搜索</translation>
    </message>
    <message>
        <source>Name of the search</source>
        <translation>搜索的名称</translation>
    </message>
    <message>
        <source>&amp;Keep</source>
        <translation>保存(&amp;K)</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>A search of that name is kept: {0}</source>
        <translation>已有同名的搜索：{0}</translation>
    </message>
    <message>
        <source>Another window or program kept a search of that name meanwhile: {0}</source>
        <translation>另一个窗口或程序在此期间保存了同名的搜索：{0}</translation>
    </message>
    <message>
        <source>This search is kept under that name.</source>
        <translation>这次搜索已用这个名称保存。</translation>
    </message>
    <message>
        <source>&amp;Replace</source>
        <translation>替换(&amp;R)</translation>
    </message>
</context>
<context>
    <name>SearchHelp</name>
    <message>
        <source>How to search</source>
        <translation>搜索方法</translation>
    </message>
    <message>
        <source>Try it</source>
        <translation>试一试</translation>
    </message>
    <message>
        <source>Try {0}</source>
        <translation>试一试 {0}</translation>
    </message>
    <message>
        <source>In the list, Up and Down show the passage, Enter goes on in the text, Space ticks, Ctrl+C copies. F3 and Shift+F3 walk along the lines from everywhere.</source>
        <translation>在列表中，上下方向键显示相应文字，Enter 转到正文，空格键勾选，Ctrl+C 复制。在任何位置都可按 F3 和 Shift+F3 逐行移动。</translation>
    </message>
    <message>
        <source>All words must be in the article, in either script.</source>
        <translation>文章须包含所有词语，简繁均可。</translation>
    </message>
    <message>
        <source>A string in straight double quotes is taken as it stands.</source>
        <translation>半角双引号中的内容按原样查找。</translation>
    </message>
    <message>
        <source>AND, OR and brackets, in capitals.</source>
        <translation>AND、OR（须大写）和括号。</translation>
    </message>
    <message>
        <source>NOT leaves out articles that have the word after it.</source>
        <translation>NOT 排除包含其后词语的文章。</translation>
    </message>
    <message>
        <source>NEAR/5: with at most 5 characters between them, in either order; NEAR alone means 10.</source>
        <translation>NEAR/5：相隔不超过 5 个字符，先后不限；只写 NEAR 表示 10 个字符。</translation>
    </message>
    <message>
        <source>* stands for up to 30 characters within a sentence.</source>
        <translation>* 代表同一句内至多 30 个字符。</translation>
    </message>
    <message>
        <source>? stands for one character.</source>
        <translation>? 代表一个字符。</translation>
    </message>
    <message>
        <source>A field looks into a detail: title, section, author or number. All fields have Chinese names, too.</source>
        <translation>字段用于查找文章信息：title、section、author 或 number；字段名都可写成中文，如“标题:”“栏目:”“作者:”“文号:”。</translation>
    </message>
    <message>
        <source>Articles of a source; part of its name is enough.</source>
        <translation>某一来源的文章；写出名称的一部分即可。</translation>
    </message>
    <message>
        <source>From one day, month or year to another; either end can be left out.</source>
        <translation>从某日、某月或某年到另一日期；起止可省略其一。</translation>
    </message>
    <message>
        <source>Articles with a tag or one below it. Paths with spaces go in quotes.</source>
        <translation>带有某标签或其下级标签的文章。含空格的路径请加引号。</translation>
    </message>
    <message>
        <source>Articles without annotations; yes for those with some. annotator:name is by whom.</source>
        <translation>没有标注的文章；yes 则为有标注的文章。annotator:名字 指定标注者。</translation>
    </message>
    <message>
        <source>With “Regular expression”, the whole line is one; it is given up after 2 seconds on one article.</source>
        <translation>选中“正则表达式”时，整行即为一个正则表达式；在一篇文章上超过 2 秒便放弃。</translation>
    </message>
</context>
<context>
    <name>SearchPanel</name>
    <message>
        <source>There are no hits. Search the corpus first.</source>
        <translation>没有命中。请先搜索语料库。</translation>
    </message>
    <message>
        <source>This is the last hit.</source>
        <translation>这是最后一处命中。</translation>
    </message>
    <message>
        <source>This is the first hit.</source>
        <translation>这是第一处命中。</translation>
    </message>
    <message>
        <source>Sorting…</source>
        <translation>正在排序…</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>正在搜索…</translation>
    </message>
    <message>
        <source>Type what to look for. The button “?” shows what the search understands.</source>
        <translation>请输入要搜索的内容。“?”按钮说明搜索支持的写法。</translation>
    </message>
    <message numerus="yes">
        <source>The search holds %Ln character(s); the rest was left out.</source>
        <translation>
            <numerusform>搜索内容最多 %Ln 个字符，其余已略去。</numerusform>
        </translation>
    </message>
    <message>
        <source>Search</source>
        <translation>搜索</translation>
    </message>
</context>
<context>
    <name>SecondSide</name>
    <message>
        <source>Compared with a part or with a reference</source>
        <translation>与一个部分或与参照文件比较</translation>
    </message>
    <message>
        <source>A part of this corpus</source>
        <translation>本语料库的一部分</translation>
    </message>
    <message>
        <source>A reference list or corpus…</source>
        <translation>参照词表或语料库…</translation>
    </message>
    <message>
        <source>A reference is another corpus, which is only read, or a list of words with their frequencies (CSV, TSV, text).</source>
        <translation>参照可以是另一语料库（只读），也可以是带频数的词表（CSV、TSV、文本）。</translation>
    </message>
    <message>
        <source>no file chosen</source>
        <translation>未选择文件</translation>
    </message>
    <message>
        <source>File of the reference</source>
        <translation>参照文件</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>选择…</translation>
    </message>
    <message>
        <source>Corpora and word lists (*.duizhao *.csv *.tsv *.txt);;All files (*)</source>
        <translation>语料库和词表 (*.duizhao *.csv *.tsv *.txt);;所有文件 (*)</translation>
    </message>
    <message>
        <source>Choose a reference corpus or word list</source>
        <translation>选择参照语料库或词表</translation>
    </message>
</context>
<context>
    <name>SettingsCommands</name>
    <message>
        <source>The language changes when Duizhao is started the next time.</source>
        <translation>下次启动 Duizhao 时将使用所选的语言。</translation>
    </message>
</context>
<context>
    <name>SettingsDialog</name>
    <message>
        <source>Settings</source>
        <translation>设置</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>阅读</translation>
    </message>
    <message>
        <source>Tagging and citing</source>
        <translation>标注和引用</translation>
    </message>
    <message>
        <source>Language and colours</source>
        <translation>语言和配色</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>备份</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>快捷键</translation>
    </message>
    <message>
        <source>&amp;Restore defaults</source>
        <translation>恢复默认设置(&amp;R)</translation>
    </message>
    <message>
        <source>Pages of the settings</source>
        <translation>设置分类</translation>
    </message>
</context>
<context>
    <name>Shared</name>
    <message>
        <source>Open elsewhere</source>
        <translation>已在别处打开</translation>
    </message>
    <message>
        <source>{0} is open on the computer “{1}”, by {2}, since {3}.</source>
        <translation>{0} 正在计算机“{1}”上由 {2} 使用，打开时间为 {3}。</translation>
    </message>
    <message>
        <source>Two computers that write to one corpus in a shared folder can damage it. Close it there first. Until then you can read and try things in a copy; what you do there stays there.</source>
        <translation>两台计算机同时写入共享文件夹中的同一语料库，可能将其损坏。请先在那台计算机上关闭它。在此之前，您可以在副本中阅读和试用；在副本中所做的一切只留在副本中。</translation>
    </message>
    <message>
        <source>Open a &amp;copy</source>
        <translation>打开副本(&amp;C)</translation>
    </message>
    <message>
        <source>It is closed there: &amp;open it</source>
        <translation>那里已关闭，打开(&amp;O)</translation>
    </message>
</context>
<context>
    <name>Sharing</name>
    <message>
        <source>Another window or program put an earlier state of this corpus in its place.</source>
        <translation>其他窗口或程序已将此语料库换回较早的状态。</translation>
    </message>
    <message>
        <source>It was opened anew: what you see is what is in the file now.</source>
        <translation>语料库已重新打开：您所见的就是文件现在的内容。</translation>
    </message>
    <message numerus="yes">
        <source>%n step(s) were done in another window or program.</source>
        <translation>
            <numerusform>其他窗口或程序进行了 %n 步操作。</numerusform>
        </translation>
    </message>
    <message>
        <source>Done in another window or program: {0}</source>
        <translation>其他窗口或程序已进行：{0}</translation>
    </message>
    <message>
        <source>Taken back in another window or program: {0}</source>
        <translation>其他窗口或程序已撤销：{0}</translation>
    </message>
    <message>
        <source>Another window or program changed this note while you were writing. Both texts are kept in it.</source>
        <translation>您书写时，另一个窗口或程序更改了这条备注。两段文字都保留在备注中。</translation>
    </message>
    <message>
        <source>Theirs: {0}</source>
        <translation>对方的：{0}</translation>
    </message>
    <message>
        <source>Keep only &amp;mine</source>
        <translation>只保留我的(&amp;M)</translation>
    </message>
    <message>
        <source>&amp;Keep only theirs</source>
        <translation>只保留对方的(&amp;K)</translation>
    </message>
    <message>
        <source>What waited is saved now.</source>
        <translation>等待保存的内容现已保存。</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) are not saved yet. They wait and are saved by themselves.</source>
        <translation>
            <numerusform>有 %n 项更改尚未保存，稍后会自动保存。</numerusform>
        </translation>
    </message>
    <message>
        <source>You need not do anything, and nothing is lost.</source>
        <translation>您无需做任何事，也不会丢失任何内容。</translation>
    </message>
    <message>
        <source>Try &amp;now</source>
        <translation>立即重试(&amp;N)</translation>
    </message>
    <message>
        <source>Free some space; all that you did before is saved.</source>
        <translation>请腾出一些空间；此前的操作都已保存。</translation>
    </message>
    <message>
        <source>All that you did before is saved.</source>
        <translation>此前的操作都已保存。</translation>
    </message>
    <message>
        <source>The file is there again.</source>
        <translation>文件又可以使用了。</translation>
    </message>
    <message>
        <source>&amp;Save it there again</source>
        <translation>重新保存到原处(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Keep mine, open the other</source>
        <translation>保留我的，打开另一个(&amp;K)</translation>
    </message>
    <message>
        <source>Nothing is lost as long as this window is open.</source>
        <translation>只要不关闭此窗口，就不会丢失任何内容。</translation>
    </message>
    <message>
        <source>The file is gone</source>
        <translation>文件不见了</translation>
    </message>
    <message>
        <source>Another file is there</source>
        <translation>那里已是另一个文件</translation>
    </message>
    <message>
        <source>What you did would be lost with this window. Save it beside the other file first?</source>
        <translation>关闭此窗口会丢失您所做的工作。是否先保存在另一个文件旁边？</translation>
    </message>
    <message>
        <source>What you did would be lost with this window. Save it there again first?</source>
        <translation>关闭此窗口会丢失您所做的内容。要先重新保存到原处吗？</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) are not saved yet.</source>
        <translation>
            <numerusform>有 %n 项更改尚未保存。</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Leave it</source>
        <translation>保持现状(&amp;L)</translation>
    </message>
    <message>
        <source>Not saved yet</source>
        <translation>尚未保存</translation>
    </message>
    <message>
        <source>Another program wrote to this corpus.</source>
        <translation>另一个程序写入了此语料库。</translation>
    </message>
    <message>
        <source>&amp;Wait</source>
        <translation>等待(&amp;W)</translation>
    </message>
    <message>
        <source>Close &amp;without them</source>
        <translation>不保存并关闭(&amp;W)</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>&amp;Take it back</source>
        <translation>撤销这一步(&amp;T)</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>重做</translation>
    </message>
    <message>
        <source>This was done in another window or by another program. Take it back?</source>
        <translation>这是在其他窗口或由其他程序进行的操作。要撤销吗？</translation>
    </message>
    <message>
        <source>&amp;Make it again</source>
        <translation>重做这一步(&amp;M)</translation>
    </message>
    <message>
        <source>This was taken back in another window or by another program. Make it again?</source>
        <translation>这是在其他窗口或由其他程序撤销的操作。要重做吗？</translation>
    </message>
</context>
<context>
    <name>Showing</name>
    <message>
        <source>This corpus is empty</source>
        <translation>这个语料库是空的</translation>
    </message>
    <message>
        <source>Drop files or folders here, or press Ctrl+I to import some.</source>
        <translation>将文件或文件夹拖放到这里，或按 Ctrl+I 导入。</translation>
    </message>
</context>
<context>
    <name>Sifting</name>
    <message>
        <source>Only rows with…</source>
        <translation>仅显示包含此内容的行…</translation>
    </message>
    <message>
        <source>Filter the table</source>
        <translation>筛选表格</translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s)</source>
        <translation>
            <numerusform>共 %Ln 行</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln of {0} row(s)</source>
        <translation>
            <numerusform>%Ln 行（共 {0} 行）</numerusform>
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
        <translation>语料库顺序</translation>
    </message>
    <message>
        <source>Then by</source>
        <translation>其次按</translation>
    </message>
    <message>
        <source>…then as in the corpus</source>
        <translation>…再按语料库顺序</translation>
    </message>
    <message>
        <source>Simplified script has one character where traditional script has several: these hits may be other words.</source>
        <translation>一个简体字可对应多个繁体字：这些命中可能是其他词。</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>显示</translation>
    </message>
    <message>
        <source>Lines</source>
        <translation>索引行</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Tag %Ln ticked line(s)…</source>
        <translation>
            <numerusform>为勾选的 %Ln 行添加标签(&amp;T)…</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose a tag for all ticked lines, as one step</source>
        <translation>为所有勾选的行选择标签，记为一步操作</translation>
    </message>
    <message>
        <source>&amp;Tag the ticked lines…</source>
        <translation>为勾选的行添加标签(&amp;T)…</translation>
    </message>
    <message numerus="yes">
        <source>Hide %Ln doubtful</source>
        <translation>
            <numerusform>隐藏存疑的 %Ln 处</numerusform>
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
        <translation>命中的文字</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>来源</translation>
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
            <numerusform>两侧各 %n 个词</numerusform>
        </translation>
    </message>
    <message>
        <source>Sorting</source>
        <translation>排序</translation>
    </message>
    <message>
        <source>Sort by the w&amp;ords beside the hit</source>
        <translation>按命中处旁边的词排序(&amp;O)</translation>
    </message>
    <message>
        <source>Sort by the c&amp;haracters beside the hit</source>
        <translation>按命中处旁边的字排序(&amp;H)</translation>
    </message>
    <message>
        <source>As &amp;written</source>
        <translation>原文(&amp;W)</translation>
    </message>
    <message>
        <source>Most frequent left</source>
        <translation>左侧最常见的在前</translation>
    </message>
    <message>
        <source>Most frequent right</source>
        <translation>右侧最常见的在前</translation>
    </message>
    <message>
        <source>&amp;Simplified</source>
        <translation>简体(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Traditional</source>
        <translation>繁体(&amp;T)</translation>
    </message>
    <message numerus="yes">
        <source>%n character(s) on each side</source>
        <translation>
            <numerusform>两侧各 %n 个字符</numerusform>
        </translation>
    </message>
    <message>
        <source>Hit</source>
        <translation>命中</translation>
    </message>
    <message>
        <source>Show how each hit is &amp;cut into words</source>
        <translation>显示命中处的分词(&amp;C)</translation>
    </message>
    <message>
        <source>Tick &amp;all lines</source>
        <translation>勾选所有行(&amp;A)</translation>
    </message>
    <message>
        <source>Tick &amp;none</source>
        <translation>全部不勾选(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Copy the selected lines</source>
        <translation>复制选中的行(&amp;C)</translation>
    </message>
    <message>
        <source>Copy all &amp;lines</source>
        <translation>复制所有行(&amp;L)</translation>
    </message>
    <message>
        <source>Copy how it was &amp;made</source>
        <translation>复制方法说明(&amp;M)</translation>
    </message>
    <message>
        <source>&amp;Export all hits as CSV…</source>
        <translation>将所有命中导出为 CSV(&amp;E)…</translation>
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
        <translation>这篇文章还没有标注。</translation>
    </message>
    <message>
        <source>The filter of the annotations leaves none.</source>
        <translation>没有符合筛选条件的标注。</translation>
    </message>
    <message>
        <source>{0} of {1} that the filter leaves</source>
        <translation>符合筛选条件的标注：{0} / {1}</translation>
    </message>
    <message>
        <source>This was the last annotation that the filter leaves.</source>
        <translation>这已是符合筛选条件的最后一条标注。</translation>
    </message>
    <message>
        <source>This was the first annotation that the filter leaves.</source>
        <translation>这已是符合筛选条件的第一条标注。</translation>
    </message>
    <message>
        <source>This was the last annotation of the article.</source>
        <translation>这已是本文最后一条标注。</translation>
    </message>
    <message>
        <source>This was the first annotation of the article.</source>
        <translation>这已是本文第一条标注。</translation>
    </message>
    <message>
        <source>This was the end of the article.</source>
        <translation>已到文章末尾。</translation>
    </message>
    <message>
        <source>This was the beginning of the article.</source>
        <translation>已到文章开头。</translation>
    </message>
    <message>
        <source>There is no annotation at the caret.</source>
        <translation>光标处没有标注。</translation>
    </message>
    <message>
        <source>There is no further annotation with {0}.</source>
        <translation>后面没有标签为 {0} 的标注了。</translation>
    </message>
    <message>
        <source>There is no annotation with {0} before this one.</source>
        <translation>前面没有标签为 {0} 的标注了。</translation>
    </message>
    <message>
        <source>There is no place to go back to.</source>
        <translation>没有可以后退到的位置。</translation>
    </message>
    <message>
        <source>There is no place to go forward to.</source>
        <translation>没有可以前进到的位置。</translation>
    </message>
</context>
<context>
    <name>StoredPreview</name>
    <message>
        <source>Choose what is kept of {0}</source>
        <translation>选择 {0} 中保留的内容</translation>
    </message>
    <message>
        <source>Use these choices</source>
        <translation>使用这些选择</translation>
    </message>
    <message>
        <source>See what they would change; nothing is stored yet</source>
        <translation>查看会有哪些更改；尚未保存</translation>
    </message>
    <message>
        <source>Close without using your choices?</source>
        <translation>不使用您的选择就关闭？</translation>
    </message>
    <message>
        <source>Close without using them</source>
        <translation>不使用并关闭</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>继续编辑</translation>
    </message>
</context>
<context>
    <name>TagDeeds</name>
    <message>
        <source>“{0}” is in use again. Ctrl+Z takes it back.</source>
        <translation>“{0}”已重新启用。按 Ctrl+Z 可撤销。</translation>
    </message>
    <message>
        <source>“{0}” is merged into “{1}”. Ctrl+Z takes it back.</source>
        <translation>“{0}”已并入“{1}”。按 Ctrl+Z 可撤销。</translation>
    </message>
    <message>
        <source>Annotations of “{0}” have the tag “{1}” now. Ctrl+Z takes it back.</source>
        <translation>“{0}”的标注已改用标签“{1}”。按 Ctrl+Z 可撤销。</translation>
    </message>
    <message>
        <source>Remove tag</source>
        <translation>删除标签</translation>
    </message>
    <message>
        <source>Remove the tag “{0}”?</source>
        <translation>要删除标签“{0}”吗？</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>删除</translation>
    </message>
    <message>
        <source>“{0}” is removed. Ctrl+Z takes it back.</source>
        <translation>“{0}”已删除。按 Ctrl+Z 可撤销。</translation>
    </message>
    <message>
        <source>Retire instead</source>
        <translation>改为停用</translation>
    </message>
    <message numerus="yes">
        <source>The %n tag(s) under it will be removed, too.</source>
        <translation>
            <numerusform>它下面的 %n 个标签也会一并删除。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n annotation(s) will be removed with it.</source>
        <translation>
            <numerusform>使用它的 %n 条标注会一并删除。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Among them: %n rejected, which the codebook does not count.</source>
        <translation>
            <numerusform>其中 %n 条已拒绝，未计入编码本的数目。</numerusform>
        </translation>
    </message>
    <message>
        <source>A retired tag keeps them and is no longer offered.</source>
        <translation>停用的标签会保留标注，但不再提供选用。</translation>
    </message>
    <message>
        <source>No annotation uses it.</source>
        <translation>没有标注使用它。</translation>
    </message>
    <message>
        <source>Undo brings everything back.</source>
        <translation>撤销即可全部恢复。</translation>
    </message>
    <message>
        <source>“{0}” is retired. Ctrl+Z takes it back.</source>
        <translation>“{0}”已停用。按 Ctrl+Z 可撤销。</translation>
    </message>
</context>
<context>
    <name>TagDelegate</name>
    <message>
        <source>Name of the tag</source>
        <translation>标签名称</translation>
    </message>
</context>
<context>
    <name>TagDetails</name>
    <message>
        <source>Definition and examples</source>
        <translation>定义和示例</translation>
    </message>
    <message>
        <source>No definition yet.</source>
        <translation>还没有定义。</translation>
    </message>
</context>
<context>
    <name>TagEditor</name>
    <message>
        <source>New tag</source>
        <translation>新建标签</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>标签</translation>
    </message>
    <message>
        <source>Name of the tag</source>
        <translation>标签名称</translation>
    </message>
    <message>
        <source>Colour of the tag</source>
        <translation>标签颜色</translation>
    </message>
    <message>
        <source>Key of the tag</source>
        <translation>标签快捷键</translation>
    </message>
    <message>
        <source>One letter or digit that tags the selection at once.</source>
        <translation>一个字母或数字，按下即为选中的文字添加此标签。</translation>
    </message>
    <message>
        <source>Definition of the tag</source>
        <translation>标签定义</translation>
    </message>
    <message>
        <source>What belongs under this theme, and what does not.</source>
        <translation>哪些内容属于这一主题，哪些不属于。</translation>
    </message>
    <message>
        <source>Examples of the tag</source>
        <translation>标签的示例</translation>
    </message>
    <message>
        <source>Passages that show it, one in a line.</source>
        <translation>能说明该标签的文字，每行一条。</translation>
    </message>
    <message>
        <source>What is wrong</source>
        <translation>错误说明</translation>
    </message>
    <message>
        <source>Under</source>
        <translation>上级</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>颜色</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>快捷键</translation>
    </message>
    <message>
        <source>Definition</source>
        <translation>定义</translation>
    </message>
    <message>
        <source>Examples</source>
        <translation>示例</translation>
    </message>
    <message>
        <source>Create</source>
        <translation>新建</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
</context>
<context>
    <name>TagMenu</name>
    <message>
        <source>What can be done with tags</source>
        <translation>标签操作</translation>
    </message>
    <message>
        <source>New tag…</source>
        <translation>新建标签…</translation>
    </message>
    <message>
        <source>New tag below…</source>
        <translation>新建下级标签…</translation>
    </message>
    <message>
        <source>Give all tags colours anew</source>
        <translation>重新分配所有标签的颜色</translation>
    </message>
    <message>
        <source>Bring back</source>
        <translation>重新启用</translation>
    </message>
    <message>
        <source>Retire</source>
        <translation>停用</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>重命名</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>颜色</translation>
    </message>
    <message>
        <source>Key…</source>
        <translation>快捷键…</translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation>删除…</translation>
    </message>
    <message>
        <source>Del</source>
        <translation>Del</translation>
    </message>
    <message>
        <source>Definition and examples…</source>
        <translation>定义和示例…</translation>
    </message>
    <message>
        <source>Import a codebook…</source>
        <translation>导入编码本…</translation>
    </message>
    <message>
        <source>Export the codebook…</source>
        <translation>导出编码本…</translation>
    </message>
    <message>
        <source>Move</source>
        <translation>移动</translation>
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
        <translation>移出所属主题</translation>
    </message>
    <message>
        <source>Ctrl+Shift+Left</source>
        <translation>Ctrl+Shift+←</translation>
    </message>
    <message>
        <source>Under the tag above</source>
        <translation>移到上一个标签之下</translation>
    </message>
    <message>
        <source>Ctrl+Shift+Right</source>
        <translation>Ctrl+Shift+→</translation>
    </message>
    <message>
        <source>Show its passages</source>
        <translation>查看其标注文字</translation>
    </message>
    <message>
        <source>Merge into…</source>
        <translation>并入…</translation>
    </message>
    <message>
        <source>Move its annotations…</source>
        <translation>移动其标注…</translation>
    </message>
    <message>
        <source>Sort</source>
        <translation>排序</translation>
    </message>
    <message>
        <source>In your own order</source>
        <translation>自定义顺序</translation>
    </message>
    <message>
        <source>By name</source>
        <translation>按名称</translation>
    </message>
    <message>
        <source>By number of annotations</source>
        <translation>按标注数</translation>
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
        <translation>添加标签…（名称、拼音或首字母）</translation>
    </message>
    <message>
        <source>Tag palette</source>
        <translation>标签面板</translation>
    </message>
    <message>
        <source>Find a tag</source>
        <translation>查找标签</translation>
    </message>
    <message>
        <source>Enter tags · Ctrl+Enter tags and stays · Shift+Enter makes a new tag</source>
        <translation>Enter 添加标签 · Ctrl+Enter 添加后继续 · Shift+Enter 新建标签</translation>
    </message>
    <message>
        <source>“{0}” is retired. Bring it back in the codebook to use it.</source>
        <translation>“{0}”已停用。要使用它，请先在编码本中重新启用。</translation>
    </message>
    <message>
        <source>No tags yet. Type a name and press Enter to make the first one.</source>
        <translation>还没有标签。输入名称并按 Enter，即可新建第一个标签。</translation>
    </message>
    <message>
        <source>No tag matches.</source>
        <translation>没有匹配的标签。</translation>
    </message>
</context>
<context>
    <name>TagPicker</name>
    <message>
        <source>Name, pinyin or initials</source>
        <translation>名称、拼音或首字母</translation>
    </message>
    <message>
        <source>Find a tag</source>
        <translation>查找标签</translation>
    </message>
</context>
<context>
    <name>TagTree</name>
    <message>
        <source>It is retired. Bring it back to tag with it.</source>
        <translation>该标签已停用。要使用它，请先重新启用。</translation>
    </message>
</context>
<context>
    <name>Tagger</name>
    <message>
        <source>Tagged with {0}, a new tag.</source>
        <translation>已新建标签 {0} 并添加。</translation>
    </message>
    <message>
        <source>Tagged with {0}.</source>
        <translation>已添加标签 {0}。</translation>
    </message>
    <message>
        <source>There is no text at the caret. Select a passage first.</source>
        <translation>光标处没有文字。请先选中一段文字。</translation>
    </message>
    <message>
        <source>No tag was used yet. Press T to choose one.</source>
        <translation>还没有用过标签。请按 T 键选择。</translation>
    </message>
    <message>
        <source>This passage has the tag {0} already.</source>
        <translation>这段文字已经有标签 {0}。</translation>
    </message>
</context>
<context>
    <name>Tagging</name>
    <message>
        <source>There is no annotation at the caret.</source>
        <translation>光标处没有标注。</translation>
    </message>
    <message>
        <source>Change the tag to… (name, pinyin or initials)</source>
        <translation>标签改为…（名称、拼音或首字母）</translation>
    </message>
    <message>
        <source>Enter changes the tag · Shift+Enter makes a new tag</source>
        <translation>Enter 更改标签 · Shift+Enter 新建标签</translation>
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
        <translation>今后您所作的每条标注都会署此姓名；已有的标注不变。</translation>
    </message>
    <message>
        <source>Your &amp;name</source>
        <translation>您的姓名(&amp;N)</translation>
    </message>
    <message>
        <source>What a tag takes with nothing selected</source>
        <translation>未选中文字时标注的范围</translation>
    </message>
    <message>
        <source>With nothing selected, &amp;tag</source>
        <translation>未选中文字时标注(&amp;T)</translation>
    </message>
    <message>
        <source>In the script that is copied</source>
        <translation>与复制的文字同为简体或繁体</translation>
    </message>
    <message>
        <source>As they are written</source>
        <translation>按原文</translation>
    </message>
    <message>
        <source>Title and source of a citation</source>
        <translation>出处中的标题和来源</translation>
    </message>
    <message>
        <source>Title and source of a &amp;citation</source>
        <translation>出处中的标题和来源(&amp;C)</translation>
    </message>
</context>
<context>
    <name>TermModel</name>
    <message>
        <source>Term</source>
        <translation>术语</translation>
    </message>
    <message>
        <source>Annotator</source>
        <translation>标注者</translation>
    </message>
    <message>
        <source>Added</source>
        <translation>添加时间</translation>
    </message>
</context>
<context>
    <name>TermsDialog</name>
    <message>
        <source>Your terms</source>
        <translation>您的术语</translation>
    </message>
    <message>
        <source>&amp;Add</source>
        <translation>添加(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>删除(&amp;R)</translation>
    </message>
    <message>
        <source>Terms of this corpus</source>
        <translation>此语料库的术语</translation>
    </message>
    <message>
        <source>A new term, or several with spaces between them</source>
        <translation>新术语，多个术语以空格分隔</translation>
    </message>
    <message>
        <source>New term</source>
        <translation>新术语</translation>
    </message>
    <message>
        <source>Find by name or pinyin</source>
        <translation>按名称或拼音查找</translation>
    </message>
    <message>
        <source>Find a term</source>
        <translation>查找术语</translation>
    </message>
    <message>
        <source>What was done</source>
        <translation>完成情况</translation>
    </message>
    <message>
        <source>E&amp;xport…</source>
        <translation>导出(&amp;X)…</translation>
    </message>
    <message>
        <source>&amp;Import…</source>
        <translation>导入(&amp;I)…</translation>
    </message>
    <message>
        <source>No terms yet. What you add here, or from the text, is one word from then on.</source>
        <translation>还没有术语。在此处或从正文中添加的词语，今后都视为一个词。</translation>
    </message>
    <message numerus="yes">
        <source>%n term(s) in this corpus</source>
        <translation>
            <numerusform>此语料库有 %n 个术语</numerusform>
        </translation>
    </message>
    <message>
        <source>Export terms</source>
        <translation>导出术语</translation>
    </message>
    <message>
        <source>Lists of terms (*.txt)</source>
        <translation>术语表 (*.txt)</translation>
    </message>
    <message>
        <source>The list is in {0}.</source>
        <translation>术语表保存在 {0}。</translation>
    </message>
    <message numerus="yes">
        <source>%n term(s) exported.</source>
        <translation>
            <numerusform>已导出 %n 个术语。</numerusform>
        </translation>
    </message>
    <message>
        <source>Import terms</source>
        <translation>导入术语</translation>
    </message>
    <message>
        <source>Lists of terms (*.txt);;All files (*)</source>
        <translation>术语表 (*.txt);;所有文件 (*)</translation>
    </message>
    <message numerus="yes">
        <source>%n new term(s) taken in.</source>
        <translation>
            <numerusform>已导入 %n 个新术语。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) could not be used, the first:</source>
        <translation>
            <numerusform>有 %n 行无法使用，第一行：</numerusform>
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
        <translation>标注者</translation>
    </message>
    <message>
        <source>Themes with what is &amp;below them</source>
        <translation>主题计入下级标签(&amp;B)</translation>
    </message>
    <message>
        <source>The chart has the top themes; those below them are in the table.</source>
        <translation>图表只显示顶级主题，下级标签见表格。</translation>
    </message>
    <message>
        <source>&amp;Passages</source>
        <translation>标注的文字(&amp;P)</translation>
    </message>
</context>
<context>
    <name>TimelinePage</name>
    <message>
        <source>Timeline</source>
        <translation>时间线</translation>
    </message>
    <message>
        <source>Shown</source>
        <translation>显示</translation>
    </message>
    <message>
        <source>As the number of tags asks for</source>
        <translation>依标签多少而定</translation>
    </message>
    <message>
        <source>All in one chart</source>
        <translation>全部画在一张图里</translation>
    </message>
    <message>
        <source>Each tag by itself</source>
        <translation>每个标签一张小图</translation>
    </message>
    <message>
        <source>Lines</source>
        <translation>折线</translation>
    </message>
</context>
<context>
    <name>TogetherPage</name>
    <message>
        <source>Tags together</source>
        <translation>标签共现</translation>
    </message>
    <message>
        <source>Overlapping</source>
        <translation>相互重叠</translation>
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
        <translation>共现范围</translation>
    </message>
</context>
<context>
    <name>Told</name>
    <message>
        <source>Number of hits</source>
        <translation>命中数</translation>
    </message>
    <message>
        <source>What is searched for</source>
        <translation>搜索条件说明</translation>
    </message>
    <message>
        <source>What is wrong with the search</source>
        <translation>搜索的错误说明</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>正在搜索…</translation>
    </message>
    <message numerus="yes">
        <source>Stopped after %Ln hit(s)</source>
        <translation>
            <numerusform>已停止，命中 %Ln 处</numerusform>
        </translation>
    </message>
    <message>
        <source>No article has this.</source>
        <translation>没有文章包含此内容。</translation>
    </message>
    <message>
        <source>No article passes the filters.</source>
        <translation>没有符合筛选条件的文章。</translation>
    </message>
    <message>
        <source>This corpus has no articles yet.</source>
        <translation>这个语料库还没有文章。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln hit(s) so far…</source>
        <translation>
            <numerusform>目前命中 %Ln 处…</numerusform>
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
        <translation>{0}，正在统计命中数…</translation>
    </message>
    <message numerus="yes">
        <source>%Ln hit(s)</source>
        <translation>
            <numerusform>命中 %Ln 处</numerusform>
        </translation>
    </message>
    <message>
        <source>{hits} {articles}</source>
        <translation>{articles}，{hits}</translation>
    </message>
    <message numerus="yes">
        <source>; the first %Ln are listed</source>
        <translation>
            <numerusform>，仅列出前 %Ln 处</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TwinMark</name>
    <message numerus="yes">
        <source>%n reprint(s)</source>
        <translation>
            <numerusform>%n 篇转载</numerusform>
        </translation>
    </message>
    <message>
        <source>Old version</source>
        <translation>旧版本</translation>
    </message>
    <message>
        <source>The same text is also in:</source>
        <translation>相同文字另见：</translation>
    </message>
    <message>
        <source>Its file was cleaned again, and new articles stand beside it. It stays for annotations that could not be found in them: move or remove these, then clean again, and it goes.</source>
        <translation>其文件已重新清理，新文章与它并存。因有标注在新文章中无法定位而保留：请移动或删除这些标注后再重新清理，它便会消失。</translation>
    </message>
</context>
<context>
    <name>Undoing</name>
    <message>
        <source>Undone: {0}</source>
        <translation>已撤销：{0}</translation>
    </message>
    <message>
        <source>There is nothing to undo.</source>
        <translation>没有可撤销的操作。</translation>
    </message>
    <message>
        <source>Done again: {0}</source>
        <translation>已重做：{0}</translation>
    </message>
    <message>
        <source>There is nothing to redo.</source>
        <translation>没有可重做的操作。</translation>
    </message>
</context>
<context>
    <name>Usage</name>
    <message>
        <source>argument {0}: {1}</source>
        <translation>参数 {0}：{1}</translation>
    </message>
    <message>
        <source>the following arguments are required: {0}</source>
        <translation>缺少参数：{0}</translation>
    </message>
    <message>
        <source>unrecognized arguments: {0}</source>
        <translation>无法识别的参数：{0}</translation>
    </message>
    <message>
        <source>invalid choice: {0} (choose from {1})</source>
        <translation>没有 {0} 这个选择（可选：{1}）</translation>
    </message>
    <message>
        <source>invalid int value: {0}</source>
        <translation>{0} 不是整数</translation>
    </message>
    <message>
        <source>expected one argument</source>
        <translation>需要一个值</translation>
    </message>
    <message>
        <source>not allowed with argument {0}</source>
        <translation>不能与 {0} 同时使用</translation>
    </message>
    <message>
        <source>ambiguous option: {0} could match {1}</source>
        <translation>选项 {0} 不明确，可能是 {1}</translation>
    </message>
    <message>
        <source>ignored explicit argument {0}</source>
        <translation>不能带值 {0}</translation>
    </message>
    <message>
        <source>{0} is not a number of 0 or more</source>
        <translation>{0} 不是大于或等于 0 的整数</translation>
    </message>
    <message>
        <source>{0} is not a number of 1 or more</source>
        <translation>{0} 不是大于或等于 1 的整数</translation>
    </message>
    <message>
        <source>{0} is not UTF-8</source>
        <translation>{0} 不是 UTF-8</translation>
    </message>
    <message>
        <source>positional arguments</source>
        <translation>位置参数</translation>
    </message>
    <message>
        <source>options</source>
        <translation>选项</translation>
    </message>
    <message>
        <source>show this help message and exit</source>
        <translation>显示此帮助并退出</translation>
    </message>
    <message>
        <source>error: {0}</source>
        <translation>错误：{0}</translation>
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
        <translation>“{0}”由本程序的较早版本建立。正在备份，然后更新为现在的版本。</translation>
    </message>
    <message>
        <source>“{0}” was written elsewhere since it was open here. It is looked through first.</source>
        <translation>“{0}”上次在这里打开之后，别处写过。正在先检查一遍。</translation>
    </message>
</context>
<context>
    <name>Window</name>
    <message>
        <source>Search the corpus for this</source>
        <translation>在语料库中搜索这段文字</translation>
    </message>
    <message>
        <source>No corpus is open</source>
        <translation>没有打开的语料库</translation>
    </message>
    <message>
        <source>Press Ctrl+O to open one, or Ctrl+N to make a new one.</source>
        <translation>按 Ctrl+O 打开一个，或按 Ctrl+N 新建一个。</translation>
    </message>
    <message>
        <source>Something went wrong in the program. What you tagged before is saved.</source>
        <translation>程序出错了。您此前的标注已经保存。</translation>
    </message>
    <message>
        <source>You can go on working. Please report it with the details.</source>
        <translation>您可以继续工作。请将此错误连同详细信息报告给我们。</translation>
    </message>
    <message>
        <source>&amp;Details…</source>
        <translation>详细信息(&amp;D)…</translation>
    </message>
</context>
<context>
    <name>WordsPage</name>
    <message>
        <source>Word list</source>
        <translation>词表</translation>
    </message>
    <message>
        <source>What is counted</source>
        <translation>统计单位</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>词</translation>
    </message>
    <message>
        <source>Characters</source>
        <translation>字</translation>
    </message>
    <message>
        <source>Units in a row</source>
        <translation>N 元：几个连续单位为一项</translation>
    </message>
    <message>
        <source>At least so often</source>
        <translation>最低次数</translation>
    </message>
    <message>
        <source>Dispersion</source>
        <translation>离散度</translation>
    </message>
    <message>
        <source>words parted by spaces</source>
        <translation>词语以空格分隔</translation>
    </message>
    <message>
        <source>Words to leave out</source>
        <translation>要排除的词语</translation>
    </message>
    <message>
        <source>How evenly each is spread over the articles: DP and D</source>
        <translation>各词在文章间分布的均匀程度：DP 和 D</translation>
    </message>
    <message>
        <source>In either script. Of several units in a row, all with one of them are left out.</source>
        <translation>简繁均可。列 N 元词串时，凡含其中之一的都会排除。</translation>
    </message>
    <message>
        <source>in a row</source>
        <translation>N 元</translation>
    </message>
    <message>
        <source>at least</source>
        <translation>最低次数</translation>
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
            <numerusform>%n 条标注</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n with the tags below it</source>
        <translation>
            <numerusform>含下级标签共 %n 条</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rejected, not counted</source>
        <translation>
            <numerusform>%n 条已拒绝，不计入</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>_JoinDialog</name>
    <message>
        <source>What would happen</source>
        <translation>将会发生的变化</translation>
    </message>
</context>
<context>
    <name>_Moved</name>
    <message>
        <source>No annotation has to move.</source>
        <translation>没有需要移动的标注。</translation>
    </message>
    <message numerus="yes">
        <source>%n annotation(s) will have the tag “{0}”.</source>
        <translation>
            <numerusform>%n 条标注的标签将改为“{0}”。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n annotation(s) meet one of the same annotator on the same passage: both become one.</source>
        <translation>
            <numerusform>%n 条标注与同一标注者在同一处的标注重合：将合二为一。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>actions</name>
    <message>
        <source>&amp;Corpus</source>
        <translation>语料库(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>编辑(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Article</source>
        <translation>文章(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Tag</source>
        <translation>标签(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>视图(&amp;V)</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>帮助(&amp;H)</translation>
    </message>
    <message>
        <source>L&amp;ayout</source>
        <translation>版式(&amp;A)</translation>
    </message>
    <message>
        <source>Side &amp;by side</source>
        <translation>左右对照(&amp;B)</translation>
    </message>
    <message>
        <source>&amp;One above the other</source>
        <translation>上下对照(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Simplified alone</source>
        <translation>仅简体(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Traditional alone</source>
        <translation>仅繁体(&amp;T)</translation>
    </message>
    <message>
        <source>As &amp;written</source>
        <translation>原文(&amp;W)</translation>
    </message>
    <message>
        <source>With nothing selected, ta&amp;g</source>
        <translation>未选中文字时标注(&amp;G)</translation>
    </message>
    <message>
        <source>&amp;Passage of the annotation</source>
        <translation>标注的文字(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Edges of the annotation</source>
        <translation>标注的边界(&amp;E)</translation>
    </message>
    <message>
        <source>Move, shrin&amp;k or grow the selection</source>
        <translation>移动或缩放选区(&amp;K)</translation>
    </message>
    <message>
        <source>&amp;New corpus…</source>
        <translation>新建语料库(&amp;N)…</translation>
    </message>
    <message>
        <source>&amp;Open corpus…</source>
        <translation>打开语料库(&amp;O)…</translation>
    </message>
    <message>
        <source>Open the &amp;sample corpus</source>
        <translation>打开示例语料库(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Import files…</source>
        <translation>导入文件(&amp;I)…</translation>
    </message>
    <message>
        <source>Import a &amp;folder…</source>
        <translation>导入文件夹(&amp;F)…</translation>
    </message>
    <message>
        <source>Import with previe&amp;w…</source>
        <translation>预览后导入(&amp;W)…</translation>
    </message>
    <message>
        <source>Import a fo&amp;lder with preview…</source>
        <translation>预览后导入文件夹(&amp;L)…</translation>
    </message>
    <message>
        <source>Import files in an enco&amp;ding…</source>
        <translation>按指定编码导入文件(&amp;D)…</translation>
    </message>
    <message>
        <source>&amp;Merge another corpus…</source>
        <translation>合并其他语料库(&amp;M)…</translation>
    </message>
    <message>
        <source>&amp;Export annotations…</source>
        <translation>导出标注(&amp;E)…</translation>
    </message>
    <message>
        <source>Import a &amp;codebook…</source>
        <translation>导入编码本(&amp;C)…</translation>
    </message>
    <message>
        <source>Export the code&amp;book…</source>
        <translation>导出编码本(&amp;B)…</translation>
    </message>
    <message>
        <source>Save a co&amp;py as…</source>
        <translation>另存副本(&amp;P)…</translation>
    </message>
    <message>
        <source>Bac&amp;kups…</source>
        <translation>备份(&amp;K)…</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>退出(&amp;Q)</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>撤销(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>重做(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;History…</source>
        <translation>历史记录(&amp;H)…</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>复制(&amp;C)</translation>
    </message>
    <message>
        <source>Copy in &amp;both scripts</source>
        <translation>复制简繁两种文本(&amp;B)</translation>
    </message>
    <message>
        <source>Copy as &amp;written</source>
        <translation>按原文复制(&amp;W)</translation>
    </message>
    <message>
        <source>Copy in si&amp;mplified script</source>
        <translation>复制简体(&amp;M)</translation>
    </message>
    <message>
        <source>Copy in &amp;traditional script</source>
        <translation>复制繁体(&amp;T)</translation>
    </message>
    <message>
        <source>Copy with c&amp;itation</source>
        <translation>连同出处复制(&amp;I)</translation>
    </message>
    <message>
        <source>Select &amp;all</source>
        <translation>全选(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Find in this article</source>
        <translation>在本文中查找(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Search the corpus</source>
        <translation>搜索语料库(&amp;S)</translation>
    </message>
    <message>
        <source>Next hit</source>
        <translation>下一处命中</translation>
    </message>
    <message>
        <source>Previous hit</source>
        <translation>上一处命中</translation>
    </message>
    <message>
        <source>Settin&amp;gs…</source>
        <translation>设置(&amp;G)…</translation>
    </message>
    <message>
        <source>Figur&amp;es…</source>
        <translation>统计(&amp;E)…</translation>
    </message>
    <message>
        <source>Co&amp;llocates of the selection…</source>
        <translation>所选文字的搭配词(&amp;L)…</translation>
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
        <translation>下一篇无标签的文章(&amp;U)</translation>
    </message>
    <message>
        <source>Go &amp;back</source>
        <translation>后退(&amp;B)</translation>
    </message>
    <message>
        <source>Go for&amp;ward</source>
        <translation>前进(&amp;W)</translation>
    </message>
    <message>
        <source>Mark as &amp;done</source>
        <translation>标记为已完成(&amp;D)</translation>
    </message>
    <message>
        <source>Mark as done, go to ne&amp;xt</source>
        <translation>标记为已完成并转到下一篇(&amp;X)</translation>
    </message>
    <message>
        <source>Mark as un&amp;read</source>
        <translation>标记为未读(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Edit details…</source>
        <translation>编辑文章信息(&amp;E)…</translation>
    </message>
    <message>
        <source>&amp;Split here</source>
        <translation>在此处拆分(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Merge with next</source>
        <translation>与下一篇合并(&amp;M)</translation>
    </message>
    <message>
        <source>&amp;Clean again…</source>
        <translation>重新清理(&amp;C)…</translation>
    </message>
    <message>
        <source>Show &amp;original</source>
        <translation>查看原始文件(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Filter the library</source>
        <translation>筛选文库(&amp;F)</translation>
    </message>
    <message>
        <source>More fi&amp;lters…</source>
        <translation>更多筛选条件(&amp;L)…</translation>
    </message>
    <message>
        <source>Pro&amp;gress…</source>
        <translation>进度(&amp;G)…</translation>
    </message>
    <message>
        <source>Remo&amp;ve from the corpus</source>
        <translation>从语料库中移除(&amp;V)</translation>
    </message>
    <message>
        <source>&amp;Tag the selection…</source>
        <translation>为选中的文字添加标签(&amp;T)…</translation>
    </message>
    <message>
        <source>Tag as the &amp;last time</source>
        <translation>沿用上次的标签(&amp;L)</translation>
    </message>
    <message>
        <source>Write a &amp;note</source>
        <translation>写备注(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Change the tag…</source>
        <translation>更改标签(&amp;C)…</translation>
    </message>
    <message>
        <source>&amp;Remove the tag</source>
        <translation>删除标注(&amp;R)</translation>
    </message>
    <message>
        <source>Tag all &amp;occurrences…</source>
        <translation>为所有出现之处添加标签(&amp;O)…</translation>
    </message>
    <message>
        <source>All tagge&amp;d passages…</source>
        <translation>全部标注文字(&amp;D)…</translation>
    </message>
    <message>
        <source>The &amp;word at the caret</source>
        <translation>光标处的词(&amp;W)</translation>
    </message>
    <message>
        <source>The &amp;clause at the caret</source>
        <translation>光标处的分句(&amp;C)</translation>
    </message>
    <message>
        <source>The &amp;sentence at the caret</source>
        <translation>光标处的句子(&amp;S)</translation>
    </message>
    <message>
        <source>The &amp;paragraph at the caret</source>
        <translation>光标处的段落(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Use the selection as its passage</source>
        <translation>改为标注所选文字(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Add the selection to its passage</source>
        <translation>将所选文字加入标注(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Take this part out of its passage</source>
        <translation>将这一段从标注中分出(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Remove all parts of the passage</source>
        <translation>删除标注的所有各段(&amp;R)</translation>
    </message>
    <message>
        <source>End back by a word</source>
        <translation>结尾左移一个词</translation>
    </message>
    <message>
        <source>End on by a word</source>
        <translation>结尾右移一个词</translation>
    </message>
    <message>
        <source>Start back by a word</source>
        <translation>开头左移一个词</translation>
    </message>
    <message>
        <source>Start on by a word</source>
        <translation>开头右移一个词</translation>
    </message>
    <message>
        <source>End back by a character</source>
        <translation>结尾左移一个字</translation>
    </message>
    <message>
        <source>End on by a character</source>
        <translation>结尾右移一个字</translation>
    </message>
    <message>
        <source>Start back by a character</source>
        <translation>开头左移一个字</translation>
    </message>
    <message>
        <source>Start on by a character</source>
        <translation>开头右移一个字</translation>
    </message>
    <message>
        <source>End back by a clause</source>
        <translation>结尾左移一个分句</translation>
    </message>
    <message>
        <source>End on by a clause</source>
        <translation>结尾右移一个分句</translation>
    </message>
    <message>
        <source>Start back by a clause</source>
        <translation>开头左移一个分句</translation>
    </message>
    <message>
        <source>Start on by a clause</source>
        <translation>开头右移一个分句</translation>
    </message>
    <message>
        <source>Accept the proposal</source>
        <translation>接受建议</translation>
    </message>
    <message>
        <source>Re&amp;ject the proposal</source>
        <translation>拒绝建议(&amp;J)</translation>
    </message>
    <message>
        <source>Ne&amp;xt annotation</source>
        <translation>下一条标注(&amp;X)</translation>
    </message>
    <message>
        <source>Pre&amp;vious annotation</source>
        <translation>上一条标注(&amp;V)</translation>
    </message>
    <message>
        <source>Next with the &amp;same tag</source>
        <translation>下一条同标签的标注(&amp;S)</translation>
    </message>
    <message>
        <source>Previous with the same tag</source>
        <translation>上一条同标签的标注</translation>
    </message>
    <message>
        <source>&amp;Filter the annotations</source>
        <translation>筛选标注(&amp;F)</translation>
    </message>
    <message>
        <source>Filter the code&amp;book</source>
        <translation>筛选编码本(&amp;B)</translation>
    </message>
    <message>
        <source>Select the next unit</source>
        <translation>选中下一个单位</translation>
    </message>
    <message>
        <source>Select the previous unit</source>
        <translation>选中上一个单位</translation>
    </message>
    <message>
        <source>Shrink by a word</source>
        <translation>选区缩小一个词</translation>
    </message>
    <message>
        <source>Grow by a word</source>
        <translation>选区扩大一个词</translation>
    </message>
    <message>
        <source>Shrink by a clause</source>
        <translation>选区缩小一个分句</translation>
    </message>
    <message>
        <source>Grow by a clause</source>
        <translation>选区扩大一个分句</translation>
    </message>
    <message>
        <source>Ne&amp;w tag in the codebook…</source>
        <translation>在编码本中新建标签(&amp;W)…</translation>
    </message>
    <message>
        <source>&amp;Add the selection as a term</source>
        <translation>将所选文字添加为术语(&amp;A)</translation>
    </message>
    <message>
        <source>Your ter&amp;ms…</source>
        <translation>您的术语(&amp;M)…</translation>
    </message>
    <message>
        <source>&amp;Larger text</source>
        <translation>放大文字(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Smaller text</source>
        <translation>缩小文字(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Normal text size</source>
        <translation>正常文字大小(&amp;N)</translation>
    </message>
    <message>
        <source>Only the &amp;text</source>
        <translation>仅显示正文(&amp;T)</translation>
    </message>
    <message>
        <source>Li&amp;brary</source>
        <translation>文库(&amp;B)</translation>
    </message>
    <message>
        <source>&amp;Codebook and annotations</source>
        <translation>编码本和标注(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Indent first lines</source>
        <translation>段落首行缩进(&amp;I)</translation>
    </message>
    <message>
        <source>Mark di&amp;fferences</source>
        <translation>标出简繁差异(&amp;F)</translation>
    </message>
    <message>
        <source>Mar&amp;k doubts</source>
        <translation>标出存疑之处(&amp;K)</translation>
    </message>
    <message>
        <source>D&amp;oubts of this article…</source>
        <translation>本文存疑之处(&amp;O)…</translation>
    </message>
    <message>
        <source>Colours as the s&amp;ystem</source>
        <translation>配色跟随系统(&amp;Y)</translation>
    </message>
    <message>
        <source>Li&amp;ght colours</source>
        <translation>浅色(&amp;G)</translation>
    </message>
    <message>
        <source>&amp;Dark colours</source>
        <translation>深色(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Keys</source>
        <translation>快捷键(&amp;K)</translation>
    </message>
    <message>
        <source>Keys, from the text</source>
        <translation>快捷键（在正文中）</translation>
    </message>
    <message>
        <source>&amp;About Duizhao</source>
        <translation>关于 Duizhao(&amp;A)</translation>
    </message>
</context>
<context>
    <name>citing</name>
    <message>
        <source>“{passage}” ({title}[, {source}][, {date}][, para. {paragraph}])</source>
        <translation>“{passage}”（《{title}》[，{source}][，{date}][，第{paragraph}段]）</translation>
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
        <translation>蓝色</translation>
    </message>
    <message>
        <source>Vermilion</source>
        <translation>朱红</translation>
    </message>
    <message>
        <source>Green</source>
        <translation>绿色</translation>
    </message>
    <message>
        <source>Pink</source>
        <translation>粉红</translation>
    </message>
    <message>
        <source>Orange</source>
        <translation>橙色</translation>
    </message>
    <message>
        <source>Sky blue</source>
        <translation>天蓝</translation>
    </message>
    <message>
        <source>Indigo</source>
        <translation>靛蓝</translation>
    </message>
    <message>
        <source>Wine</source>
        <translation>酒红</translation>
    </message>
    <message>
        <source>Olive</source>
        <translation>橄榄绿</translation>
    </message>
    <message>
        <source>Teal</source>
        <translation>青绿</translation>
    </message>
    <message>
        <source>Purple</source>
        <translation>紫色</translation>
    </message>
    <message>
        <source>Dark green</source>
        <translation>深绿</translation>
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
        <translation>词</translation>
    </message>
    <message>
        <source>Frequency</source>
        <translation>频数</translation>
    </message>
    <message>
        <source>Per million</source>
        <translation>每百万频数</translation>
    </message>
    <message>
        <source>Articles</source>
        <translation>文章数</translation>
    </message>
    <message>
        <source>Range</source>
        <translation>文章占比</translation>
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
        <translation>共现频数</translation>
    </message>
    <message>
        <source>Expected</source>
        <translation>期望频数</translation>
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
        <translation>对数似然值</translation>
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
        <translation>第一部分每百万</translation>
    </message>
    <message>
        <source>Second per million</source>
        <translation>第二部分每百万</translation>
    </message>
    <message>
        <source>BIC</source>
        <translation>BIC</translation>
    </message>
    <message>
        <source>Log ratio</source>
        <translation>对数比</translation>
    </message>
    <message>
        <source>%DIFF</source>
        <translation>%DIFF</translation>
    </message>
    <message>
        <source>Odds ratio</source>
        <translation>优势比</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>标签</translation>
    </message>
    <message>
        <source>Other tag</source>
        <translation>另一标签</translation>
    </message>
    <message>
        <source>Count</source>
        <translation>次数</translation>
    </message>
    <message>
        <source>Annotations</source>
        <translation>标注数</translation>
    </message>
    <message>
        <source>Characters</source>
        <translation>字符数</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>占比</translation>
    </message>
    <message>
        <source>Per 10,000 characters</source>
        <translation>每万字</translation>
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
        <translation>来源</translation>
    </message>
    <message>
        <source>Section</source>
        <translation>栏目</translation>
    </message>
    <message>
        <source>Annotator</source>
        <translation>标注者</translation>
    </message>
    <message>
        <source>Article</source>
        <translation>文章</translation>
    </message>
    <message>
        <source>Hit</source>
        <translation>命中</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>标题</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>起点</translation>
    </message>
    <message>
        <source>End</source>
        <translation>终点</translation>
    </message>
    <message>
        <source>First annotator</source>
        <translation>标注者一</translation>
    </message>
    <message>
        <source>Second annotator</source>
        <translation>标注者二</translation>
    </message>
    <message>
        <source>Units</source>
        <translation>单位数</translation>
    </message>
    <message>
        <source>Both</source>
        <translation>双方都有</translation>
    </message>
    <message>
        <source>Only first</source>
        <translation>仅标注者一</translation>
    </message>
    <message>
        <source>Only second</source>
        <translation>仅标注者二</translation>
    </message>
    <message>
        <source>Neither</source>
        <translation>双方都无</translation>
    </message>
    <message>
        <source>Observed</source>
        <translation>观测一致率</translation>
    </message>
    <message>
        <source>Positive</source>
        <translation>正向一致率</translation>
    </message>
    <message>
        <source>Kappa</source>
        <translation>κ 系数</translation>
    </message>
    <message>
        <source>Alpha</source>
        <translation>α 系数</translation>
    </message>
    <message>
        <source>Alpha of passages</source>
        <translation>文段 α 系数</translation>
    </message>
    <message>
        <source>How often it stands in the windows around the node.</source>
        <translation>在节点词左右跨距内出现的次数。</translation>
    </message>
    <message>
        <source>How often it stands in the part that was chosen.</source>
        <translation>在所选部分中出现的次数。</translation>
    </message>
    <message>
        <source>How often it stands in the first part.</source>
        <translation>在第一部分中出现的次数。</translation>
    </message>
    <message>
        <source>How often it stands in the second part.</source>
        <translation>在第二部分中出现的次数。</translation>
    </message>
    <message>
        <source>The share of all characters of the articles; what overlaps counts once.</source>
        <translation>占文章全部字符的比例；重叠部分只计一次。</translation>
    </message>
    <message>
        <source>How far into the article it begins.</source>
        <translation>在文章中开始的位置。</translation>
    </message>
    <message>
        <source>How far into the article it ends.</source>
        <translation>在文章中结束的位置。</translation>
    </message>
    <message>
        <source>Annotations in 10,000 characters of the articles of the month, line breaks included.</source>
        <translation>当月文章每一万个字符中的标注数，含换行。</translation>
    </message>
    <message>
        <source>How often in a million of what is counted.</source>
        <translation>每一百万个统计单位中的出现次数。</translation>
    </message>
    <message>
        <source>The share of the articles that have it.</source>
        <translation>包含它的文章所占的比例。</translation>
    </message>
    <message>
        <source>Deviation of proportions (Gries): 0 is even, towards 1 in few articles.</source>
        <translation>比例偏差 (Gries)：0 表示分布均匀，越接近 1 越集中于少数文章。</translation>
    </message>
    <message>
        <source>Juilland&apos;s D: 1 is even, 0 in one article alone.</source>
        <translation>Juilland 的 D 值：1 表示分布均匀，0 表示仅见于一篇文章。</translation>
    </message>
    <message>
        <source>How often it would stand there by chance.</source>
        <translation>若纯属偶然，预期的出现次数。</translation>
    </message>
    <message>
        <source>How many times more often than by chance, in powers of two; large for rare words.</source>
        <translation>比偶然情况多出的倍数，以 2 为底取对数；罕见词的值偏大。</translation>
    </message>
    <message>
        <source>As MI, but favours rare words less.</source>
        <translation>同 MI，但较少偏向罕见词。</translation>
    </message>
    <message>
        <source>How sure one may be; favours frequent words.</source>
        <translation>结论的把握程度；偏向常见词。</translation>
    </message>
    <message>
        <source>How unlikely by chance; above 3.84 at the 5 % level, above 10.83 at 0.1 %. Below 0: less than by chance.</source>
        <translation>偶然出现的可能性有多小：大于 3.84 为 5 % 显著水平，大于 10.83 为 0.1 %。小于 0 表示少于偶然情况。</translation>
    </message>
    <message>
        <source>At most 14, whatever the size of the corpus; one more is twice as strong.</source>
        <translation>最大值为 14，与语料库规模无关；每增加 1，强度加倍。</translation>
    </message>
    <message>
        <source>How much the node makes the word more probable.</source>
        <translation>节点词使该词出现的概率提高多少。</translation>
    </message>
    <message>
        <source>How much the word makes the node more probable.</source>
        <translation>该词使节点词出现的概率提高多少。</translation>
    </message>
    <message>
        <source>Evidence for a difference: above 2 positive, above 6 strong, above 10 very strong.</source>
        <translation>存在差异的证据：大于 2 为有，大于 6 为强，大于 10 为极强。</translation>
    </message>
    <message>
        <source>1 is twice as often in the first part, 2 four times, -1 half as often. A count of 0 is taken as 0.5: a word that a very small part has not at all may seem frequent there.</source>
        <translation>1 表示第一部分中的频率是第二部分的两倍，2 表示四倍，-1 表示一半。次数为 0 时按 0.5 计算：某一部分很小时，其中根本没有的词也可能显得常见。</translation>
    </message>
    <message>
        <source>By how many per cent it is more frequent in the first part.</source>
        <translation>第一部分中的频率高出百分之几。</translation>
    </message>
    <message>
        <source>The odds in the first part over those in the second.</source>
        <translation>第一部分的优势与第二部分的优势之比。</translation>
    </message>
    <message>
        <source>What has the tag or has it not; for all tags together, their sum.</source>
        <translation>判断有无该标签的单位数；所有标签合计时为各标签之和。</translation>
    </message>
    <message>
        <source>Units to which both gave the tag.</source>
        <translation>双方都加了该标签的单位。</translation>
    </message>
    <message>
        <source>Units to which only the first one gave the tag.</source>
        <translation>仅标注者一加了该标签的单位。</translation>
    </message>
    <message>
        <source>Units to which only the second one gave the tag.</source>
        <translation>仅标注者二加了该标签的单位。</translation>
    </message>
    <message>
        <source>Units to which neither gave the tag.</source>
        <translation>双方都没有加该标签的单位。</translation>
    </message>
    <message>
        <source>The share of the units on which they agree; near 1 by itself where a tag is rare.</source>
        <translation>双方判断相同的单位所占比例；标签少见时本身就接近 1。</translation>
    </message>
    <message>
        <source>Of what they tagged, how much both did, from 0 to 1; the same as F1 and Dice.</source>
        <translation>所加标签中双方相同的比例，介于 0 和 1；即 F1 和 Dice 系数。</translation>
    </message>
    <message>
        <source>Agreement beyond chance (Cohen): 1 is full, 0 what chance would give. All tags: pooled.</source>
        <translation>超出偶然的一致程度（Cohen）：1 为完全一致，0 为偶然水平；所有标签合计时为合并 κ。</translation>
    </message>
    <message>
        <source>Agreement beyond chance (Krippendorff), also of more than two: 1 is full, 0 what chance would give.</source>
        <translation>超出偶然的一致程度（Krippendorff），可用于两人以上：1 为完全一致，0 为偶然水平。</translation>
    </message>
    <message>
        <source>Agreement on where passages begin and end (Krippendorff&apos;s u-alpha), character by character, whatever the unit: 1 is full, 0 what chance would give. All tags: what is tagged at all.</source>
        <translation>标注起止位置的一致程度（Krippendorff 的 uα），逐字符计算，与所选单位无关：1 为完全一致，0 为偶然水平；所有标签合计时为有无标签的一致程度。</translation>
    </message>
    <message>
        <source>all tags together</source>
        <translation>所有标签合计</translation>
    </message>
    <message>
        <source>all annotators</source>
        <translation>所有标注者</translation>
    </message>
    <message>
        <source>{0}: {1}</source>
        <translation>{0}：{1}</translation>
    </message>
    <message>
        <source>{0} others</source>
        <translation>其他 {0} 个</translation>
    </message>
    <message>
        <source>Share of the characters, %</source>
        <translation>字符占比（%）</translation>
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
        <translation>仅此处</translation>
    </message>
    <message>
        <source>in this article</source>
        <translation>本文中</translation>
    </message>
    <message>
        <source>in the whole corpus</source>
        <translation>整个语料库中</translation>
    </message>
</context>
<context>
    <name>filter</name>
    <message>
        <source>Unread</source>
        <translation>未读</translation>
    </message>
    <message>
        <source>Being read</source>
        <translation>在读</translation>
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
        <translation>没有发现问题</translation>
    </message>
    <message>
        <source>the corpus as it was is in {path}</source>
        <translation>修复前的语料库保存在 {path}</translation>
    </message>
    <message>
        <source>“duizhao check --repair” mends what is certain and keeps the corpus as it is now</source>
        <translation>“duizhao check --repair”会修复可以确定的问题，并保留语料库现在的样子</translation>
    </message>
    <message>
        <source>what could be read of it is in {path}</source>
        <translation>其中能读取的内容保存在 {path}</translation>
    </message>
    <message>
        <source>a value in it cannot be what it is: {reason}</source>
        <translation>其中有不可能的值：{reason}</translation>
    </message>
    <message>
        <source>points to a row that is not in {parent}</source>
        <translation>指向 {parent} 中不存在的行</translation>
    </message>
    <message>
        <source>was not put there by this program</source>
        <translation>不是由本程序写入的</translation>
    </message>
    <message>
        <source>is missing, or not as this program makes it</source>
        <translation>缺失，或与本程序创建的不同</translation>
    </message>
    <message>
        <source>is no standard of Chinese script</source>
        <translation>不是中文字形的标准</translation>
    </message>
    <message>
        <source>how it is understood cannot be read</source>
        <translation>无法读取它的查找方式</translation>
    </message>
    <message>
        <source>stands under itself</source>
        <translation>位于自身之下</translation>
    </message>
    <message>
        <source>when it was made or changed is no time</source>
        <translation>创建或更改的时间无效</translation>
    </message>
    <message>
        <source>ends after its article does</source>
        <translation>终点超出文章末尾</translation>
    </message>
    <message>
        <source>its quote is not what stands at its place</source>
        <translation>引文与所在位置的文字不符</translation>
    </message>
    <message>
        <source>its surroundings are not those of its place</source>
        <translation>前后文与所在位置不符</translation>
    </message>
    <message>
        <source>its quotes in both forms are not what is shown</source>
        <translation>简繁两种引文与显示的文字不符</translation>
    </message>
    <message>
        <source>is a part of a passage that has no other part</source>
        <translation>属于分段标注，但没有其他段</translation>
    </message>
    <message>
        <source>is a part of a passage whose parts have different tags</source>
        <translation>属于分段标注，但各段的标签不同</translation>
    </message>
    <message>
        <source>is a part of a passage that lies in several articles</source>
        <translation>属于分段标注，但各段分布在多篇文章中</translation>
    </message>
    <message>
        <source>its text is not the one that was imported</source>
        <translation>文字与导入时不同</translation>
    </message>
    <message>
        <source>the digest of its text is not that of its text</source>
        <translation>记录的文字摘要值与文字不符</translation>
    </message>
    <message>
        <source>has {found} characters, not {said}</source>
        <translation>有 {found} 个字符，而不是 {said} 个</translation>
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
        <translation>小标题的位置不在文中</translation>
    </message>
    <message>
        <source>what speaks for its details cannot be read</source>
        <translation>无法读取文章信息的依据</translation>
    </message>
    <message>
        <source>its date is no day of the calendar</source>
        <translation>日期不是历法中的日子</translation>
    </message>
    <message>
        <source>its {detail} has more than {most} characters</source>
        <translation>{detail}超过 {most} 个字符</translation>
    </message>
    <message>
        <source>its words do not make up its text</source>
        <translation>分词结果与文字不符</translation>
    </message>
    <message>
        <source>has no origin map</source>
        <translation>没有原文位置对应表</translation>
    </message>
    <message>
        <source>its origin map is not in order</source>
        <translation>原文位置对应表有误</translation>
    </message>
    <message>
        <source>its origin map does not fit its body</source>
        <translation>原文位置对应表与正文不符</translation>
    </message>
    <message>
        <source>its origin map leads to other characters than its own</source>
        <translation>原文位置对应表指向了别的字符</translation>
    </message>
    <message>
        <source>where it stood in its file is no longer known</source>
        <translation>在文件中的位置已无从得知</translation>
    </message>
    <message>
        <source>simplified</source>
        <translation>简体</translation>
    </message>
    <message>
        <source>traditional</source>
        <translation>繁体</translation>
    </message>
    <message>
        <source>mixed</source>
        <translation>简繁混用</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>未知</translation>
    </message>
    <message>
        <source>title</source>
        <translation>标题</translation>
    </message>
    <message>
        <source>kicker</source>
        <translation>引题</translation>
    </message>
    <message>
        <source>subtitle</source>
        <translation>副题</translation>
    </message>
    <message>
        <source>section</source>
        <translation>栏目</translation>
    </message>
    <message>
        <source>source</source>
        <translation>来源</translation>
    </message>
    <message>
        <source>author</source>
        <translation>作者</translation>
    </message>
    <message>
        <source>editor</source>
        <translation>责任编辑</translation>
    </message>
    <message>
        <source>number</source>
        <translation>文号</translation>
    </message>
    <message>
        <source>can no longer be read: {reason}</source>
        <translation>已无法读取：{reason}</translation>
    </message>
    <message>
        <source>has {found} bytes, not {said}</source>
        <translation>有 {found} 字节，而不是 {said} 字节</translation>
    </message>
    <message>
        <source>its bytes are not those that were imported</source>
        <translation>内容与导入时的字节不同</translation>
    </message>
    <message>
        <source>the digest of its bytes is none</source>
        <translation>记录的文件摘要值无效</translation>
    </message>
    <message>
        <source>the plan that a person made of it cannot be read</source>
        <translation>无法读取人工修改过的整理方案</translation>
    </message>
    <message>
        <source>the search index does not fit its body</source>
        <translation>搜索索引与正文不符</translation>
    </message>
    <message>
        <source>a search does not find all that is in it</source>
        <translation>搜索找不到其中的全部内容</translation>
    </message>
    <message>
        <source>what it wrote is lost</source>
        <translation>它写入的内容已丢失</translation>
    </message>
    <message>
        <source>what it says of itself cannot be read</source>
        <translation>无法读取对它的说明</translation>
    </message>
    <message>
        <source>what it wrote cannot be read</source>
        <translation>无法读取它写入的内容</translation>
    </message>
    <message>
        <source>wrote into {kind}, of which there is no history</source>
        <translation>写入了 {kind}，而它没有历史记录</translation>
    </message>
    <message>
        <source>is there, and the history says that it was removed</source>
        <translation>仍然存在，但历史记录称它已删除</translation>
    </message>
    <message>
        <source>is not there, and the history says that it is</source>
        <translation>不存在，但历史记录称它存在</translation>
    </message>
    <message>
        <source>is not as the last step that wrote it left it</source>
        <translation>与最后写入它的步骤留下的不同</translation>
    </message>
    <message>
        <source>the rows of this table were found by their looks; some may be missing</source>
        <translation>此表的行是按外形找出的，可能有缺失</translation>
    </message>
    <message>
        <source>cannot be read: the page is damaged</source>
        <translation>无法读取：数据页已损坏</translation>
    </message>
    <message>
        <source>what was done before cannot be taken back in this file</source>
        <translation>在此文件中无法撤销以前的操作</translation>
    </message>
    <message>
        <source>contradicts another row: {reason}</source>
        <translation>与另一行矛盾：{reason}</translation>
    </message>
    <message>
        <source>a part of it cannot be read: {names}</source>
        <translation>其中一部分无法读取：{names}</translation>
    </message>
    <message>
        <source>cannot be read; it stands as the history has it</source>
        <translation>无法读取，已按历史记录恢复</translation>
    </message>
    <message>
        <source>cannot be read; it stands as the history has it, of which steps are missing: it may be older than the last change to it</source>
        <translation>无法读取，已按历史记录恢复，但历史记录缺少一些步骤，因此可能不是最后一次更改后的样子</translation>
    </message>
    <message>
        <source>a part of it cannot be read, and is as the history has it: {names}</source>
        <translation>其中一部分无法读取，已按历史记录恢复：{names}</translation>
    </message>
    <message>
        <source>a part of it cannot be read, and is as the history has it, of which steps are missing; it may be older than the last change to it: {names}</source>
        <translation>其中一部分无法读取，已按历史记录恢复，但历史记录缺少一些步骤，因此可能不是最后一次更改后的样子：{names}</translation>
    </message>
    <message>
        <source>cannot be read; its name and its place are those of an index; its colour and definition are lost</source>
        <translation>无法读取，其名称和位置取自索引，颜色和定义已丢失</translation>
    </message>
    <message>
        <source>cannot be read; its place and its tag are those of an index; its note and annotator are lost</source>
        <translation>无法读取，其位置和标签取自索引，备注和标注者已丢失</translation>
    </message>
    <message>
        <source>is there, although its number was never given: pages in the file are older than others; what was written at the same time (annotations, steps of the history) may be missing</source>
        <translation>存在，但其编号从未分配过：文件中有些页比其他页旧，同时写入的内容（标注、历史记录的步骤）可能缺失</translation>
    </message>
    <message>
        <source>was there once; neither it nor a step that removed it can be found</source>
        <translation>曾经存在，但找不到它，也找不到删除它的步骤</translation>
    </message>
    <message>
        <source>its bytes cannot be read wholly</source>
        <translation>无法完整读取它的内容</translation>
    </message>
    <message>
        <source>its text cannot be read wholly</source>
        <translation>无法完整读取它的文字</translation>
    </message>
    <message>
        <source>is lost; an empty one stands for it</source>
        <translation>已丢失，以空文件代替</translation>
    </message>
    <message>
        <source>its quote and its article are lost</source>
        <translation>引文和所属文章均已丢失</translation>
    </message>
    <message>
        <source>is lost; its {count} annotations stand on their quotes</source>
        <translation>已丢失，它的 {count} 条标注保留在各自的引文上</translation>
    </message>
    <message>
        <source>is lost; one without a name stands for it</source>
        <translation>已丢失，以未命名的标签代替</translation>
    </message>
    <message>
        <source>stood under itself; it stands at the top now</source>
        <translation>原先位于自身之下，现已移至顶层</translation>
    </message>
    <message>
        <source>its article is lost</source>
        <translation>所属文章已丢失</translation>
    </message>
    <message>
        <source>its step is lost</source>
        <translation>所属步骤已丢失</translation>
    </message>
    <message>
        <source>had values that it cannot have: {names}</source>
        <translation>原先有不可能的值：{names}</translation>
    </message>
    <message>
        <source>has numbers that cannot be</source>
        <translation>有不可能的编号</translation>
    </message>
    <message>
        <source>is no number of a row; it has the number {number} now</source>
        <translation>不是有效的行号，现改为 {number}</translation>
    </message>
    <message>
        <source>had no place in its file; it stands behind the others</source>
        <translation>在文件中没有位置，现排在其他文章之后</translation>
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
        <translation>标注 {0}</translation>
    </message>
    <message>
        <source>source file {0}</source>
        <translation>来源文件 {0}</translation>
    </message>
    <message>
        <source>tag {0}</source>
        <translation>标签 {0}</translation>
    </message>
    <message>
        <source>pin {0}</source>
        <translation>转换选择 {0}</translation>
    </message>
    <message>
        <source>term {0}</source>
        <translation>自有术语 {0}</translation>
    </message>
    <message>
        <source>setting {0}</source>
        <translation>设置 {0}</translation>
    </message>
    <message>
        <source>saved search {0}</source>
        <translation>已保存的搜索 {0}</translation>
    </message>
    <message>
        <source>step {0}</source>
        <translation>历史记录步骤 {0}</translation>
    </message>
    <message>
        <source>source_file {0}</source>
        <translation>来源文件 {0}</translation>
    </message>
    <message>
        <source>origin {0}</source>
        <translation>原文位置对应表 {0}</translation>
    </message>
    <message>
        <source>saved_search {0}</source>
        <translation>已保存的搜索 {0}</translation>
    </message>
    <message>
        <source>change {0}</source>
        <translation>历史记录步骤 {0}</translation>
    </message>
    <message>
        <source>change_row {0}</source>
        <translation>历史记录步骤写入的内容 {0}</translation>
    </message>
    <message>
        <source>word {0}</source>
        <translation>词语 {0}</translation>
    </message>
    <message>
        <source>word_cut {0}</source>
        <translation>文章 {0} 的分词结果</translation>
    </message>
    <message>
        <source>file</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>history</source>
        <translation>历史记录</translation>
    </message>
    <message>
        <source>search index</source>
        <translation>搜索索引</translation>
    </message>
    <message>
        <source>article</source>
        <translation>文章</translation>
    </message>
    <message>
        <source>annotation</source>
        <translation>标注</translation>
    </message>
    <message>
        <source>tag</source>
        <translation>标签</translation>
    </message>
    <message>
        <source>pin</source>
        <translation>转换选择</translation>
    </message>
    <message>
        <source>term</source>
        <translation>自有术语</translation>
    </message>
    <message>
        <source>setting</source>
        <translation>设置</translation>
    </message>
    <message>
        <source>source_file</source>
        <translation>来源文件</translation>
    </message>
    <message>
        <source>origin</source>
        <translation>原文位置对应表</translation>
    </message>
    <message>
        <source>saved_search</source>
        <translation>已保存的搜索</translation>
    </message>
    <message>
        <source>change</source>
        <translation>历史记录步骤</translation>
    </message>
    <message>
        <source>change_row</source>
        <translation>历史记录步骤写入的内容</translation>
    </message>
    <message>
        <source>word</source>
        <translation>词语</translation>
    </message>
    <message>
        <source>word_cut</source>
        <translation>分词结果</translation>
    </message>
    <message>
        <source>{0} to {1}</source>
        <translation>{0} 至 {1}</translation>
    </message>
    <message>
        <source>{0} and after</source>
        <translation>{0} 及以后</translation>
    </message>
    <message>
        <source>up to {0}</source>
        <translation>至 {0} 为止</translation>
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
        <translation>开头不是语料库的开头</translation>
    </message>
    <message>
        <source>its schema cannot be read</source>
        <translation>无法读取其数据库结构</translation>
    </message>
    <message>
        <source>what stands in the column {column} is no text</source>
        <translation>列 {column} 中的内容不是文本</translation>
    </message>
    <message>
        <source>the words of article {article}</source>
        <translation>文章 {article} 的分词结果</translation>
    </message>
    <message>
        <source>rows are missing</source>
        <translation>缺少数据行</translation>
    </message>
    <message>
        <source>database disk image is malformed</source>
        <translation>数据库文件的内容已损坏（database disk image is malformed）</translation>
    </message>
    <message>
        <source>file is not a database</source>
        <translation>不是数据库文件（file is not a database）</translation>
    </message>
    <message>
        <source>disk I/O error</source>
        <translation>读写磁盘时出错（disk I/O error）</translation>
    </message>
    <message>
        <source>database or disk is full</source>
        <translation>磁盘已满（database or disk is full）</translation>
    </message>
    <message>
        <source>database is locked</source>
        <translation>数据库正被其他程序占用（database is locked）</translation>
    </message>
    <message>
        <source>database table is locked</source>
        <translation>数据表正被占用（database table is locked）</translation>
    </message>
    <message>
        <source>attempt to write a readonly database</source>
        <translation>数据库只能读取，不能写入（attempt to write a readonly database）</translation>
    </message>
    <message>
        <source>unable to open database file</source>
        <translation>无法打开数据库文件（unable to open database file）</translation>
    </message>
    <message>
        <source>out of memory</source>
        <translation>内存不足（out of memory）</translation>
    </message>
    <message>
        <source>string or blob too big</source>
        <translation>文字或数据过大（string or blob too big）</translation>
    </message>
    <message>
        <source>unsupported file format</source>
        <translation>不支持的文件格式（unsupported file format）</translation>
    </message>
    <message>
        <source>Python int too large to convert to SQLite INTEGER</source>
        <translation>数值过大，无法存入数据库</translation>
    </message>
    <message>
        <source>FOREIGN KEY constraint failed</source>
        <translation>指向的行不存在（FOREIGN KEY constraint failed）</translation>
    </message>
    <message>
        <source>malformed database schema ({0}) - {1}</source>
        <translation>数据库的结构定义已损坏（{0}）：{1}</translation>
    </message>
    <message>
        <source>malformed database schema ({0})</source>
        <translation>数据库的结构定义已损坏（{0}）</translation>
    </message>
    <message>
        <source>unable to open database: {0}</source>
        <translation>无法打开数据库：{0}</translation>
    </message>
    <message>
        <source>no such table: {0}</source>
        <translation>缺少数据表 {0}</translation>
    </message>
    <message>
        <source>no such column: {0}</source>
        <translation>缺少字段 {0}</translation>
    </message>
    <message>
        <source>*** in database main ***
{0}</source>
        <translation>数据库的页面结构已损坏（*** in database main ***）：
{0}</translation>
    </message>
    <message>
        <source>row {0} missing from index {1}</source>
        <translation>索引 {1} 缺少第 {0} 行</translation>
    </message>
    <message>
        <source>wrong # of entries in index {0}</source>
        <translation>索引 {0} 的条目数有误</translation>
    </message>
    <message>
        <source>non-unique entry in index {0}</source>
        <translation>索引 {0} 中有重复的条目</translation>
    </message>
    <message>
        <source>NULL value in {0}</source>
        <translation>{0} 缺少值（NULL）</translation>
    </message>
    <message>
        <source>non-{0} value in {1}</source>
        <translation>{1} 的值不是 {0} 类型</translation>
    </message>
    <message>
        <source>{0} value in {1}</source>
        <translation>{1} 的值是 {0} 类型，与规定不符</translation>
    </message>
    <message>
        <source>CHECK constraint failed in {0}</source>
        <translation>{0} 中有不符合规则的值（CHECK constraint failed）</translation>
    </message>
    <message>
        <source>CHECK constraint failed: {0}</source>
        <translation>值不符合规则：{0}（CHECK constraint failed）</translation>
    </message>
    <message>
        <source>UNIQUE constraint failed: {0}</source>
        <translation>值与另一行重复：{0}（UNIQUE constraint failed）</translation>
    </message>
    <message>
        <source>NOT NULL constraint failed: {0}</source>
        <translation>缺少必需的值：{0}（NOT NULL constraint failed）</translation>
    </message>
    <message>
        <source>malformed inverted index for FTS5 table {0}</source>
        <translation>全文索引已损坏（{0}）</translation>
    </message>
    <message>
        <source>unable to validate the inverted index for FTS5 table {0}: {1}</source>
        <translation>无法核对全文索引（{0}）：{1}</translation>
    </message>
    <message>
        <source>Error {0} while decompressing data: {1}</source>
        <translation>解压数据时出错（{0}：{1}）</translation>
    </message>
</context>
<context>
    <name>foreseen</name>
    <message>
        <source>Tags of one name below them become one, too:</source>
        <translation>其下的同名标签也会合并：</translation>
    </message>
    <message>
        <source>Tags that come along:</source>
        <translation>一并移入的标签：</translation>
    </message>
    <message>
        <source>The key “{0}” goes to “{1}”.</source>
        <translation>快捷键“{0}”将归“{1}”所有。</translation>
    </message>
    <message>
        <source>“{0}” is gone afterwards. Undo brings everything back.</source>
        <translation>合并后“{0}”将不复存在。撤销即可全部恢复。</translation>
    </message>
    <message>
        <source>Definition afterwards:</source>
        <translation>合并后的定义：</translation>
    </message>
</context>
<context>
    <name>history</name>
    <message>
        <source>Tag “{quote}” with {tag}</source>
        <translation>为“{quote}”添加标签 {tag}</translation>
    </message>
    <message>
        <source>Add “{quote}” to a passage with {tag}</source>
        <translation>将“{quote}”加入 {tag} 的标注</translation>
    </message>
    <message>
        <source>Take “{quote}” out of its passage</source>
        <translation>将“{quote}”从所属标注中分出</translation>
    </message>
    <message>
        <source>Tag “{quote}” with several tags</source>
        <translation>为“{quote}”添加多个标签</translation>
    </message>
    <message>
        <source>Change the note on “{quote}”</source>
        <translation>修改“{quote}”的备注</translation>
    </message>
    <message>
        <source>Change the tag of “{quote}”</source>
        <translation>更改“{quote}”的标签</translation>
    </message>
    <message>
        <source>Change the passage “{quote}”</source>
        <translation>更改“{quote}”的标注范围</translation>
    </message>
    <message>
        <source>Remove {tag} from “{quote}”</source>
        <translation>去掉“{quote}”的标签 {tag}</translation>
    </message>
    <message>
        <source>Change the status of “{quote}”</source>
        <translation>更改“{quote}”的标注状态</translation>
    </message>
    <message>
        <source>Import files</source>
        <translation>导入文件</translation>
    </message>
    <message>
        <source>Remove articles</source>
        <translation>移除文章</translation>
    </message>
    <message>
        <source>Change the details of “{title}”</source>
        <translation>修改“{title}”的文章信息</translation>
    </message>
    <message>
        <source>Split “{title}”</source>
        <translation>拆分“{title}”</translation>
    </message>
    <message>
        <source>Merge “{title}” with “{other}”</source>
        <translation>合并“{title}”与“{other}”</translation>
    </message>
    <message>
        <source>Clean {file} again</source>
        <translation>重新清理 {file}</translation>
    </message>
    <message>
        <source>Change the state of {count} article</source>
        <translation>更改 {count} 篇文章的阅读状态</translation>
    </message>
    <message>
        <source>Merge the corpus {file} into this one</source>
        <translation>将语料库 {file} 合并到此语料库</translation>
    </message>
    <message>
        <source>Brought back: {step}</source>
        <translation>已恢复：{step}</translation>
    </message>
    <message>
        <source>Taken back alone: {step}</source>
        <translation>已单独撤销：{step}</translation>
    </message>
    <message>
        <source>Change the state of “{title}”</source>
        <translation>更改“{title}”的阅读状态</translation>
    </message>
    <message>
        <source>Give all tags colours anew</source>
        <translation>重新分配所有标签的颜色</translation>
    </message>
    <message>
        <source>Put the quotes of annotations right</source>
        <translation>更正标注的引文</translation>
    </message>
    <message>
        <source>Take in the codebook {file}</source>
        <translation>导入编码本 {file}</translation>
    </message>
    <message>
        <source>Convert “{source}” to “{target}”</source>
        <translation>将“{source}”转换为“{target}”</translation>
    </message>
    <message>
        <source>Take in the dictionary {file}</source>
        <translation>导入词典 {file}</translation>
    </message>
    <message>
        <source>Take back the conversion of “{source}” to “{target}”</source>
        <translation>取消将“{source}”转换为“{target}”</translation>
    </message>
    <message>
        <source>Keep the search “{name}”</source>
        <translation>保存搜索“{name}”</translation>
    </message>
    <message>
        <source>Replace the search “{name}”</source>
        <translation>替换搜索“{name}”</translation>
    </message>
    <message>
        <source>Remove the search “{name}”</source>
        <translation>删除搜索“{name}”</translation>
    </message>
    <message>
        <source>Change the simplified standard</source>
        <translation>更改简体标准</translation>
    </message>
    <message>
        <source>Change the traditional standard</source>
        <translation>更改繁体标准</translation>
    </message>
    <message>
        <source>Bring back the tag {tag}</source>
        <translation>重新启用标签 {tag}</translation>
    </message>
    <message>
        <source>Create the tag {tag}</source>
        <translation>新建标签 {tag}</translation>
    </message>
    <message>
        <source>Change the tag {tag}</source>
        <translation>修改标签 {tag}</translation>
    </message>
    <message>
        <source>Merge the tag {tag} into {target}</source>
        <translation>将标签 {tag} 并入 {target}</translation>
    </message>
    <message>
        <source>Give annotations of {tag} the tag {target}</source>
        <translation>将 {tag} 的标注改为标签 {target}</translation>
    </message>
    <message>
        <source>Retire the tag {tag}</source>
        <translation>停用标签 {tag}</translation>
    </message>
    <message>
        <source>Move the tag {tag}</source>
        <translation>移动标签 {tag}</translation>
    </message>
    <message>
        <source>Remove the tag {tag}</source>
        <translation>删除标签 {tag}</translation>
    </message>
    <message>
        <source>Add the term “{term}”</source>
        <translation>添加术语“{term}”</translation>
    </message>
    <message>
        <source>Remove the term “{term}”</source>
        <translation>删除术语“{term}”</translation>
    </message>
    <message>
        <source>Remove {count} articles</source>
        <translation>移除 {count} 篇文章</translation>
    </message>
    <message>
        <source>Change the state of {count} articles</source>
        <translation>更改 {count} 篇文章的阅读状态</translation>
    </message>
    <message>
        <source>Tag {count} places with {tag}</source>
        <translation>为 {count} 处添加标签 {tag}</translation>
    </message>
    <message>
        <source>Tag {count} places with several tags</source>
        <translation>为 {count} 处添加多个标签</translation>
    </message>
    <message>
        <source>Remove {count} annotations</source>
        <translation>删除 {count} 条标注</translation>
    </message>
    <message>
        <source>Change the tag of {count} annotations</source>
        <translation>更改 {count} 条标注的标签</translation>
    </message>
    <message>
        <source>Change the status of {count} annotations</source>
        <translation>更改 {count} 条标注的状态</translation>
    </message>
    <message>
        <source>Take back {count} decisions on conversions</source>
        <translation>取消 {count} 项转换选择</translation>
    </message>
    <message>
        <source>Add {count} terms</source>
        <translation>添加 {count} 个术语</translation>
    </message>
    <message>
        <source>Remove {count} terms</source>
        <translation>删除 {count} 个术语</translation>
    </message>
</context>
<context>
    <name>intake</name>
    <message>
        <source>name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>definition</source>
        <translation>定义</translation>
    </message>
    <message>
        <source>examples</source>
        <translation>示例</translation>
    </message>
    <message>
        <source>colour</source>
        <translation>颜色</translation>
    </message>
    <message>
        <source>key</source>
        <translation>快捷键</translation>
    </message>
    <message>
        <source>retired</source>
        <translation>停用</translation>
    </message>
    <message>
        <source>identity</source>
        <translation>标识</translation>
    </message>
    <message>
        <source>Here</source>
        <translation>此处</translation>
    </message>
    <message>
        <source>In the file</source>
        <translation>文件中</translation>
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
        <translation>同一处有两条备注：以较晚的为准</translation>
    </message>
    <message>
        <source>stands</source>
        <translation>保留</translation>
    </message>
    <message>
        <source>left out</source>
        <translation>舍去</translation>
    </message>
    <message>
        <source>Passages that read otherwise here</source>
        <translation>在此处文字不同的段落</translation>
    </message>
    <message>
        <source>there</source>
        <translation>对方</translation>
    </message>
    <message>
        <source>here</source>
        <translation>此处</translation>
    </message>
    <message>
        <source>Passages that are not found here: they do not come</source>
        <translation>在此处找不到的段落：不会并入</translation>
    </message>
    <message>
        <source>Left out of the file</source>
        <translation>文件中未并入的内容</translation>
    </message>
</context>
<context>
    <name>merging</name>
    <message>
        <source>Nothing is new: all that is there is here.</source>
        <translation>没有新内容：对方已有的，这里都有。</translation>
    </message>
    <message>
        <source>Nothing of it comes: what is here stands.</source>
        <translation>没有可并入的内容：此处的内容保持不变。</translation>
    </message>
    <message>
        <source>New tags: {tags}</source>
        <translation>新标签：{tags}</translation>
    </message>
    <message>
        <source>New terms: {terms}</source>
        <translation>新增术语：{terms}</translation>
    </message>
    <message>
        <source>Tags named or described otherwise there; what is here stands: {tags}</source>
        <translation>名称或定义在对方语料库中不同的标签（保留此处的）：{tags}</translation>
    </message>
    <message>
        <source>Not found here: “{quote}” in “{title}” ({tag}, {annotator})</source>
        <translation>此处找不到：《{title}》中的“{quote}”（{tag}，{annotator}）</translation>
    </message>
    <message>
        <source>Not found here: “{quote}” in “{title}” ({tag})</source>
        <translation>此处找不到：《{title}》中的“{quote}”（{tag}）</translation>
    </message>
    <message>
        <source>Reads otherwise here: “{quote}” in “{title}” ({tag}) is now on “{now}”</source>
        <translation>此处文字不同：《{title}》中的“{quote}”（{tag}）现标注在“{now}”上</translation>
    </message>
    <message>
        <source>Two notes on “{quote}” in “{title}” ({tag}): the later one stands, “{stands}”; left out was “{left}”</source>
        <translation>《{title}》中的“{quote}”（{tag}）有两条备注：保留较晚的“{stands}”，未取“{left}”</translation>
    </message>
    <message>
        <source>New articles: {count}</source>
        <translation>新文章：{count}</translation>
    </message>
    <message>
        <source>New annotations: {count}</source>
        <translation>新标注：{count}</translation>
    </message>
    <message>
        <source>Annotations changed later there, taken over: {count}</source>
        <translation>对方后改的标注，已采用：{count}</translation>
    </message>
    <message>
        <source>Annotations changed later here, kept: {count}</source>
        <translation>此处后改的标注，已保留：{count}</translation>
    </message>
    <message>
        <source>Annotations that are the same here: {count}</source>
        <translation>此处已有且相同的标注：{count}</translation>
    </message>
    <message>
        <source>Annotations removed here, not brought back: {count}</source>
        <translation>此处已删除、不再恢复的标注：{count}</translation>
    </message>
    <message>
        <source>Annotations whose article reads otherwise here, found again: {count}</source>
        <translation>文章在此处切分或清理不同、已重新定位的标注：{count}</translation>
    </message>
    <message>
        <source>Articles left out, removed here or not wanted: {count}</source>
        <translation>未取的文章（此处已移除或不需要）：{count}</translation>
    </message>
    <message>
        <source>Annotations of articles that are left out: {count}</source>
        <translation>未取文章上的标注：{count}</translation>
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
        <translation>请检查名称，或确认驱动器已连接。</translation>
    </message>
    <message>
        <source>{path} cannot be read: {reason}.</source>
        <translation>无法读取 {path}：{reason}。</translation>
    </message>
    <message>
        <source>Check the permissions of the file.</source>
        <translation>请检查该文件的权限。</translation>
    </message>
    <message>
        <source>{path} is empty.</source>
        <translation>{path} 是空文件。</translation>
    </message>
    <message>
        <source>There is no text in it to import.</source>
        <translation>其中没有可导入的文本。</translation>
    </message>
    <message>
        <source>{path} holds only white space.</source>
        <translation>{path} 中只有空白字符。</translation>
    </message>
    <message>
        <source>{path} is not a text file.</source>
        <translation>{path} 不是文本文件。</translation>
    </message>
    <message>
        <source>Save it as plain text (UTF-8) first, then import that.</source>
        <translation>请先将其另存为纯文本 (UTF-8)，再导入。</translation>
    </message>
    <message>
        <source>The folder {path} holds no file that can be imported.</source>
        <translation>文件夹 {path} 中没有可导入的文件。</translation>
    </message>
    <message>
        <source>Text, Markdown, HTML, PDF, DOCX, EPUB, tables of articles and ZIP archives of these are read, also in folders inside it.</source>
        <translation>可读取纯文本、Markdown、HTML、PDF、DOCX、EPUB、文章表格以及包含这些文件的 ZIP 压缩包，子文件夹中的也一并读取。</translation>
    </message>
    <message>
        <source>There is no encoding named “{encoding}”.</source>
        <translation>没有名为“{encoding}”的编码。</translation>
    </message>
    <message>
        <source>Use utf-8, utf-16, gb18030 or big5hkscs.</source>
        <translation>请使用 utf-8、utf-16、gb18030 或 big5hkscs。</translation>
    </message>
    <message>
        <source>{path} is not {encoding}: byte {position} does not fit.</source>
        <translation>{path} 不是 {encoding} 编码：字节 {position} 不符。</translation>
    </message>
    <message>
        <source>Leave the encoding out to have it detected, or name another.</source>
        <translation>请不指定编码以自动检测，或指定其他编码。</translation>
    </message>
    <message>
        <source>The encoding of {path} cannot be told.</source>
        <translation>无法判断 {path} 的编码。</translation>
    </message>
    <message>
        <source>Name it, for example gb18030 or big5hkscs.</source>
        <translation>请指定编码，例如 gb18030 或 big5hkscs。</translation>
    </message>
    <message>
        <source>Save the file as UTF-8, then choose it again.</source>
        <translation>请将文件另存为 UTF-8，然后重新选择。</translation>
    </message>
    <message>
        <source>Read as {encoding}, {path} is no Chinese text; read as {found}, it is.</source>
        <translation>按 {encoding} 读取，{path} 不是中文文本；按 {found} 读取则是。</translation>
    </message>
    <message>
        <source>{path} seems to be {encoding}, but byte {position} does not fit.</source>
        <translation>{path} 似乎是 {encoding} 编码，但字节 {position} 不符。</translation>
    </message>
    <message>
        <source>{path} is a folder, not a file.</source>
        <translation>{path} 是文件夹，不是文件。</translation>
    </message>
    <message>
        <source>Import the folder to take in the files inside it.</source>
        <translation>请导入该文件夹，以读入其中的文件。</translation>
    </message>
    <message>
        <source>{path} is a corpus, not a text.</source>
        <translation>{path} 是语料库，不是文本。</translation>
    </message>
    <message>
        <source>To open it, choose Open corpus in the menu Corpus.</source>
        <translation>要打开它，请在“语料库”菜单中选择“打开语料库”。</translation>
    </message>
    <message>
        <source>{path} is a pipe or a device, not a file.</source>
        <translation>{path} 是管道或设备，不是文件。</translation>
    </message>
    <message>
        <source>Save what it gives in a file first, then import that.</source>
        <translation>请先将其输出保存为文件，再导入。</translation>
    </message>
    <message>
        <source>{path} is larger than {limit} MB.</source>
        <translation>{path} 超过 {limit} MB。</translation>
    </message>
    <message>
        <source>Cut it into smaller files, then import those.</source>
        <translation>请将其拆分为较小的文件，再导入。</translation>
    </message>
    <message>
        <source>The folder {path} cannot be read: {reason}.</source>
        <translation>无法读取文件夹 {path}：{reason}。</translation>
    </message>
    <message>
        <source>Check the permissions of the folder.</source>
        <translation>请检查该文件夹的权限。</translation>
    </message>
    <message>
        <source>{path} was changed by another program while it was read.</source>
        <translation>读取 {path} 时，它被其他程序改动了。</translation>
    </message>
    <message>
        <source>Import it again when that program is done with it.</source>
        <translation>请等该程序处理完毕后重新导入。</translation>
    </message>
    <message>
        <source>{path} was changed after it was looked at.</source>
        <translation>{path} 在查看之后被改动了。</translation>
    </message>
    <message>
        <source>Look at it again in the preview, then import it.</source>
        <translation>请在预览中重新查看，再导入。</translation>
    </message>
    <message>
        <source>By what was chosen, nothing of {path} belongs to an article.</source>
        <translation>按照所作的选择，{path} 中没有任何内容属于文章。</translation>
    </message>
    <message>
        <source>Look at it in the preview and keep some of its lines.</source>
        <translation>请在预览中查看，并保留其中一些行。</translation>
    </message>
    <message>
        <source>{path} was given up: after {seconds} seconds it was not yet read.</source>
        <translation>已放弃读取 {path}：{seconds} 秒后仍未读完。</translation>
    </message>
    <message>
        <source>Cut it into smaller files, or save its text as plain text and import that.</source>
        <translation>请将其拆分为较小的文件，或将其文字另存为纯文本后导入。</translation>
    </message>
    <message>
        <source>{path} could not be read: the process that read it was ended ({reason}).</source>
        <translation>未能读取 {path}：读取它的进程已终止 ({reason})。</translation>
    </message>
    <message>
        <source>Close other programs if memory was short, then import this file alone.</source>
        <translation>若内存不足，请关闭其他程序，然后单独导入此文件。</translation>
    </message>
    <message>
        <source>{path} needs more memory than there is.</source>
        <translation>内存不足，无法读取 {path}。</translation>
    </message>
    <message>
        <source>{path} could not be read because of an error in Duizhao ({reason}).</source>
        <translation>由于 Duizhao 出错 ({reason})，未能读取 {path}。</translation>
    </message>
    <message>
        <source>Please report it. The text can be saved as plain text and imported so.</source>
        <translation>请将此错误报告给我们。可先将文字另存为纯文本，再导入。</translation>
    </message>
    <message>
        <source>{path} is cut off or damaged: it cannot be unpacked.</source>
        <translation>{path} 不完整或已损坏，无法解压。</translation>
    </message>
    <message>
        <source>Copy or download it again, then import that.</source>
        <translation>请重新复制或下载，再导入。</translation>
    </message>
    <message>
        <source>{path} is locked with a password.</source>
        <translation>{path} 有密码保护。</translation>
    </message>
    <message>
        <source>Save or unpack it without the password first, then import that.</source>
        <translation>请先去除密码另存，或将其解压，再导入。</translation>
    </message>
    <message>
        <source>{path} is packed in a way that Duizhao does not know.</source>
        <translation>{path} 的压缩方式 Duizhao 无法识别。</translation>
    </message>
    <message>
        <source>Unpack it with the program that made it, then import what was in it.</source>
        <translation>请用制作它的程序将其解压，再导入其中的文件。</translation>
    </message>
    <message>
        <source>{path} holds more than {limit} MB when it is unpacked.</source>
        <translation>{path} 解压后超过 {limit} MB。</translation>
    </message>
    <message>
        <source>Unpack it yourself and import smaller parts.</source>
        <translation>请自行解压，再分批导入。</translation>
    </message>
    <message>
        <source>{path} grows more than {limit} times when it is unpacked.</source>
        <translation>{path} 解压后会膨胀到 {limit} 倍以上。</translation>
    </message>
    <message>
        <source>No text does that. It seems to be made to fill the memory and was not read.</source>
        <translation>正常的文字不会如此。它似乎是为耗尽内存而制作的，因此没有读取。</translation>
    </message>
    <message>
        <source>{path} holds more than {limit} files.</source>
        <translation>{path} 中的文件超过 {limit} 个。</translation>
    </message>
    <message>
        <source>Unpack it yourself and import the folders one by one.</source>
        <translation>请自行解压，再逐个导入文件夹。</translation>
    </message>
    <message>
        <source>{path} holds no file that can be imported.</source>
        <translation>{path} 中没有可导入的文件。</translation>
    </message>
    <message>
        <source>Look into it with another program. Archives inside it must be unpacked first.</source>
        <translation>请用其他程序查看其内容。其中的压缩包须先解压。</translation>
    </message>
    <message>
        <source>{path} names a place outside its archive.</source>
        <translation>{path} 指向压缩包以外的位置。</translation>
    </message>
    <message>
        <source>It was not read. If you trust the archive, unpack it and import the file.</source>
        <translation>没有读取它。如果您信任该压缩包，请将其解压后导入该文件。</translation>
    </message>
    <message>
        <source>{path} is only a link to another file.</source>
        <translation>{path} 只是指向另一个文件的链接。</translation>
    </message>
    <message>
        <source>Import the file to which it leads.</source>
        <translation>请导入它所指向的文件。</translation>
    </message>
    <message>
        <source>{path} is in its archive more than once.</source>
        <translation>{path} 在压缩包中不止一个。</translation>
    </message>
    <message>
        <source>Only the first one was read. Unpack the archive to see the others.</source>
        <translation>只读取了第一个。要查看其余的，请解压该压缩包。</translation>
    </message>
    <message>
        <source>{path} is damaged: its part {part} cannot be read.</source>
        <translation>{path} 已损坏：无法读取其中的 {part}。</translation>
    </message>
    <message>
        <source>Open it in the program that made it, save it again, then import that.</source>
        <translation>请用制作它的程序打开并重新保存，再导入。</translation>
    </message>
    <message>
        <source>{path} declares XML entities in {part}, which no ordinary file does.</source>
        <translation>{path} 在 {part} 中声明了 XML 实体，普通文件不会这样。</translation>
    </message>
    <message>
        <source>They can be used for attacks, so it was not read.</source>
        <translation>XML 实体可用于攻击，因此没有读取该文件。</translation>
    </message>
    <message>
        <source>{path} is nested more than {limit} levels deep in {part}.</source>
        <translation>{path} 的 {part} 中嵌套超过 {limit} 层。</translation>
    </message>
    <message>
        <source>Save it as plain text (UTF-8) in the program that made it, then import that.</source>
        <translation>请用制作它的程序将其另存为纯文本 (UTF-8)，再导入。</translation>
    </message>
    <message>
        <source>{path} is no Word document (DOCX).</source>
        <translation>{path} 不是 Word 文档 (DOCX)。</translation>
    </message>
    <message>
        <source>Open it in Word or LibreOffice and save it as DOCX.</source>
        <translation>请用 Word 或 LibreOffice 打开，并另存为 DOCX。</translation>
    </message>
    <message>
        <source>{path} is a document of an old Word (before 2007).</source>
        <translation>{path} 是旧版 Word（2007 年以前）的文档。</translation>
    </message>
    <message>
        <source>{path} is no electronic book (EPUB).</source>
        <translation>{path} 不是电子书 (EPUB)。</translation>
    </message>
    <message>
        <source>Check what kind of file it is and give it the right ending.</source>
        <translation>请确认它是何种文件，并改用正确的扩展名。</translation>
    </message>
    <message>
        <source>{path} is protected against copying (DRM).</source>
        <translation>{path} 有版权保护 (DRM)。</translation>
    </message>
    <message>
        <source>Its text is encrypted. Ask the publisher for a copy without protection.</source>
        <translation>其文字已加密。请向出版方索取没有保护的版本。</translation>
    </message>
    <message>
        <source>{path} is no PDF file.</source>
        <translation>{path} 不是 PDF 文件。</translation>
    </message>
    <message>
        <source>{path} is cut off or damaged: no page of it can be read.</source>
        <translation>{path} 不完整或已损坏，没有一页可以读取。</translation>
    </message>
    <message>
        <source>Open it in a PDF viewer, print it to a new PDF file and import that.</source>
        <translation>请用 PDF 阅读器打开，打印为新的 PDF 文件，再导入。</translation>
    </message>
    <message>
        <source>{path} has no pages.</source>
        <translation>{path} 没有任何页面。</translation>
    </message>
    <message>
        <source>{path} holds only pictures: on its pages ({pages}) there is no text.</source>
        <translation>{path} 中只有图片：全部页面（共 {pages} 页）都没有文字。</translation>
    </message>
    <message>
        <source>Let a program for text recognition (OCR) add the text, then import that.</source>
        <translation>请用文字识别 (OCR) 程序添加文字，再导入。</translation>
    </message>
    <message>
        <source>{path} does not say which characters its glyphs stand for.</source>
        <translation>{path} 没有说明其字形对应哪些字符。</translation>
    </message>
    <message>
        <source>A page of {path} would grow to more than {limit} MB.</source>
        <translation>{path} 中有一页展开后会超过 {limit} MB。</translation>
    </message>
    <message>
        <source>Page {page} of {path} is damaged and was left out.</source>
        <translation>{path} 的第 {page} 页已损坏，没有读入。</translation>
    </message>
    <message>
        <source>Compare it with another copy of the file.</source>
        <translation>请与该文件的其他副本对照。</translation>
    </message>
    <message>
        <source>{path} is cut off or damaged: its pages from {page} on were left out.</source>
        <translation>{path} 不完整或已损坏：从第 {page} 页起没有读入。</translation>
    </message>
    <message>
        <source>Page {page} of {path} holds more than {limit} characters.</source>
        <translation>{path} 的第 {page} 页超过 {limit} 个字符。</translation>
    </message>
    <message>
        <source>The rest of the page was left out.</source>
        <translation>该页其余部分没有读入。</translation>
    </message>
    <message>
        <source>{path} is damaged; pages may be missing.</source>
        <translation>{path} 已损坏，可能缺页。</translation>
    </message>
    <message>
        <source>Compare its end with another copy of the file.</source>
        <translation>请将其结尾与该文件的其他副本对照。</translation>
    </message>
    <message>
        <source>{path} has no article in it: it only leads to other pages.</source>
        <translation>{path} 中没有文章，只有通往其他网页的链接。</translation>
    </message>
    <message>
        <source>Open the article itself in the browser, save that page and import it.</source>
        <translation>请在浏览器中打开文章本身，保存该网页，再导入。</translation>
    </message>
    <message>
        <source>In {path}, read as {encoding}, {count} places could not be decoded, the first at byte {position}.</source>
        <translation>按 {encoding} 读取 {path} 时，有 {count} 处无法解码，第一处在字节 {position}。</translation>
    </message>
    <message>
        <source>They are shown as �. Compare them with the page in the browser.</source>
        <translation>这些地方显示为 �。请与浏览器中的网页对照。</translation>
    </message>
    <message>
        <source>{path} has no column with the text of the articles. Its columns: {columns}.</source>
        <translation>{path} 中没有文章正文的列。现有的列：{columns}。</translation>
    </message>
    <message>
        <source>Name one of them {wanted}; those for the details can be {others}.</source>
        <translation>请将其中一列命名为 {wanted} 之一；其他信息的列可命名为 {others}。</translation>
    </message>
    <message>
        <source>{path} has no row that could be used.</source>
        <translation>{path} 中没有可用的行。</translation>
    </message>
    <message>
        <source>The first row must hold the names of the columns, each other one an article.</source>
        <translation>第一行须是列名，其余每行是一篇文章。</translation>
    </message>
    <message>
        <source>{path} is a table of annotations that Duizhao wrote, not of articles.</source>
        <translation>{path} 是 Duizhao 导出的标注表格，不是文章表格。</translation>
    </message>
    <message>
        <source>Import the files in which the annotated articles are.</source>
        <translation>请导入所标注的文章所在的文件。</translation>
    </message>
    <message>
        <source>“{date}” on line {line} of {path} is no day of the calendar.</source>
        <translation>{path} 第 {line} 行的“{date}”不是有效日期。</translation>
    </message>
    <message>
        <source>The article was imported without a date.</source>
        <translation>该文章已导入，但没有日期。</translation>
    </message>
    <message>
        <source>Row {row} of {path} (line {line}) has {cells} cells, but there are {columns} columns.</source>
        <translation>{path} 表格的第 {row} 行（位于文件第 {line} 行）有 {cells} 个单元格，但表格有 {columns} 列。</translation>
    </message>
    <message>
        <source>It was left out. Put cells with commas or line breaks into double quotes.</source>
        <translation>没有读入该行。含逗号或换行的单元格请用双引号括起。</translation>
    </message>
    <message>
        <source>Row {row} of {path} (line {line}) has no text in its column “{column}”.</source>
        <translation>{path} 表格的第 {row} 行（位于文件第 {line} 行）在“{column}”列中没有文字。</translation>
    </message>
    <message>
        <source>It was left out.</source>
        <translation>没有读入该条。</translation>
    </message>
    <message>
        <source>Row {row} of {path} (line {line}) has double quotes in the wrong place.</source>
        <translation>{path} 表格的第 {row} 行（位于文件第 {line} 行）中双引号的位置有误。</translation>
    </message>
    <message>
        <source>It was left out. A double quote inside a quoted cell is written twice.</source>
        <translation>没有读入该行。用双引号括起的单元格中，双引号须写两遍。</translation>
    </message>
    <message>
        <source>In row {row} of {path} (line {line}) a double quote is opened that is never closed.</source>
        <translation>{path} 表格的第 {row} 行（位于文件第 {line} 行）中的双引号没有成对。</translation>
    </message>
    <message>
        <source>This row and all below it were left out. Close the quote and import again.</source>
        <translation>没有读入该行及其后各行。请补上另一个双引号，再重新导入。</translation>
    </message>
    <message>
        <source>{path} is no valid JSON: line {line} cannot be read.</source>
        <translation>{path} 不是有效的 JSON：第 {line} 行无法读取。</translation>
    </message>
    <message>
        <source>Correct it there, or save it again.</source>
        <translation>请在该处改正，或重新保存。</translation>
    </message>
    <message>
        <source>{path} is no valid JSON from line {line} on.</source>
        <translation>{path} 从第 {line} 行起不是有效的 JSON。</translation>
    </message>
    <message>
        <source>Only what stands before it was read. Correct it there, or save it again.</source>
        <translation>只读入了此前的内容。请在该处改正，或重新保存。</translation>
    </message>
    <message>
        <source>{path} holds no list of articles.</source>
        <translation>{path} 中没有文章列表。</translation>
    </message>
    <message>
        <source>It must be a list of objects, or one object with one such list in it.</source>
        <translation>其内容须是由对象组成的列表，或一个含有这样一个列表的对象。</translation>
    </message>
    <message>
        <source>Line {line} of {path} is no valid JSON.</source>
        <translation>{path} 的第 {line} 行不是有效的 JSON。</translation>
    </message>
    <message>
        <source>The entry in line {line} of {path} is no object with named values.</source>
        <translation>{path} 第 {line} 行的条目不是含有命名值的对象。</translation>
    </message>
    <message>
        <source>The entry in line {line} of {path} has no text.</source>
        <translation>{path} 第 {line} 行的条目没有正文。</translation>
    </message>
    <message>
        <source>It was left out. The text can be named {wanted}.</source>
        <translation>没有读入该条。正文可命名为 {wanted} 之一。</translation>
    </message>
    <message>
        <source>The corpus {path} is not there.</source>
        <translation>找不到语料库 {path}。</translation>
    </message>
    <message>
        <source>{path} exists already.</source>
        <translation>{path} 已经存在。</translation>
    </message>
    <message>
        <source>Choose another name, or open it.</source>
        <translation>请另取一个名称，或打开它。</translation>
    </message>
    <message>
        <source>{path} is a folder, not a corpus.</source>
        <translation>{path} 是文件夹，不是语料库。</translation>
    </message>
    <message>
        <source>Choose a .duizhao file, or import the folder into a corpus.</source>
        <translation>请选择 .duizhao 文件，或将该文件夹导入语料库。</translation>
    </message>
    <message>
        <source>{path} is not a corpus: it is no SQLite file.</source>
        <translation>{path} 不是语料库：它不是 SQLite 文件。</translation>
    </message>
    <message>
        <source>To read a text file, import it into a corpus. The file was left as it is.</source>
        <translation>要阅读文本文件，请将其导入语料库。该文件未作改动。</translation>
    </message>
    <message>
        <source>{path} is an SQLite file of another program, not a Duizhao corpus.</source>
        <translation>{path} 是其他程序的 SQLite 文件，不是 Duizhao 语料库。</translation>
    </message>
    <message>
        <source>The file was left as it is. Choose a .duizhao file.</source>
        <translation>该文件未作改动。请选择 .duizhao 文件。</translation>
    </message>
    <message>
        <source>{path} was written by a newer Duizhao (corpus version {found}, this program knows {known}).</source>
        <translation>{path} 由较新版本的 Duizhao 写入（语料库版本为 {found}，本程序支持到 {known}）。</translation>
    </message>
    <message>
        <source>Install the newer program to open it. The file was left as it is.</source>
        <translation>请安装较新版本的程序来打开它。该文件未作改动。</translation>
    </message>
    <message>
        <source>{path} is damaged: {reason}.</source>
        <translation>{path} 已损坏：{reason}。</translation>
    </message>
    <message>
        <source>A double quote is opened but not closed in {query}.</source>
        <translation>{query} 中的双引号没有成对。</translation>
    </message>
    <message>
        <source>It is cut off or damaged. Get it again from where it came, or save it again as UTF-8.</source>
        <translation>文件不完整或已损坏。请从来源重新获取，或重新保存为 UTF-8。</translation>
    </message>
    <message>
        <source>{path} has no text of its own: it shows other pages in frames.</source>
        <translation>{path} 本身没有正文：它在框架中显示其他网页。</translation>
    </message>
    <message>
        <source>Open the frame with the text by itself, save that page and import it.</source>
        <translation>请单独打开含正文的框架，保存该网页后再导入。</translation>
    </message>
    <message>
        <source>{path} has no text in it that could be an article.</source>
        <translation>{path} 中没有可作为文章的文字。</translation>
    </message>
    <message>
        <source>If the text comes only when the page is shown, save it again from the browser when all of it is there.</source>
        <translation>如果正文要在网页显示时才出现，请待全部显示后从浏览器重新保存。</translation>
    </message>
    <message>
        <source>In {path}, read as {encoding}, {count} places could not be decoded, the first in line {line} (byte {position}).</source>
        <translation>{path} 按 {encoding} 读取，有 {count} 处无法解码，第一处在第 {line} 行（第 {position} 字节）。</translation>
    </message>
    <message>
        <source>They are shown as �. Compare them with where the text came from.</source>
        <translation>这些地方显示为 �。请与文本的来源对照。</translation>
    </message>
    <message>
        <source>“{date}” on line {line} of {path} cannot be read as a date.</source>
        <translation>{path} 第 {line} 行的“{date}”不能读作日期。</translation>
    </message>
    <message>
        <source>The article was imported without a date. Write dates as 2024-07-22.</source>
        <translation>该文章已导入，但没有日期。日期请写成 2024-07-22。</translation>
    </message>
    <message>
        <source>Copy the file to a safe place, then run “duizhao check --repair” on it.</source>
        <translation>请先把文件复制到安全的地方，再对它运行“duizhao check --repair”。</translation>
    </message>
    <message>
        <source>What the corpus keeps of {path} is damaged.</source>
        <translation>语料库中保存的 {path} 已损坏。</translation>
    </message>
    <message>
        <source>“duizhao check” on the corpus names what else is. The texts and annotations are not touched.</source>
        <translation>对语料库运行“duizhao check”，可以查出其他损坏之处。正文和标注不受影响。</translation>
    </message>
    <message>
        <source>{path} holds something that Duizhao did not put there: {names}.</source>
        <translation>{path} 中有并非由 Duizhao 写入的内容：{names}。</translation>
    </message>
    <message>
        <source>It could act by itself, so the file was not opened. “duizhao check --repair” saves the articles and annotations in a new file without it.</source>
        <translation>这些内容可能自行运行，因此没有打开该文件。“duizhao check --repair”可将文章和标注另存到不含这些内容的新文件中。</translation>
    </message>
    <message>
        <source>{path} is not built as a corpus is: {names}.</source>
        <translation>{path} 的结构与语料库不符：{names}。</translation>
    </message>
    <message>
        <source>Another program may have changed it. “duizhao check --repair” saves what can be read of it in a new file.</source>
        <translation>可能被其他程序改动过。“duizhao check --repair”可将其中能读取的内容另存到新文件中。</translation>
    </message>
    <message>
        <source>{path} cannot be opened: {reason}.</source>
        <translation>无法打开 {path}：{reason}。</translation>
    </message>
    <message>
        <source>Check the permissions of the file and its folder.</source>
        <translation>请检查该文件及其所在文件夹的权限。</translation>
    </message>
    <message>
        <source>{path} may only be read, not written.</source>
        <translation>{path} 是只读的，无法写入。</translation>
    </message>
    <message>
        <source>Save a copy in a folder of your own, or change the permissions of the file.</source>
        <translation>请将副本保存到您自己的文件夹，或更改该文件的权限。</translation>
    </message>
    <message>
        <source>{path} is one file under {count} names, so it may only be read.</source>
        <translation>{path} 是同一个文件的 {count} 个名称之一（硬链接），因此只能阅读。</translation>
    </message>
    <message>
        <source>Two programs that open it by different names would overwrite each other&apos;s work. Save a copy and go on with that, or delete the other name.</source>
        <translation>如果两个程序用不同的名称打开它，会互相覆盖所做的工作。请保存一个副本并在副本中继续，或删除另一个名称。</translation>
    </message>
    <message>
        <source>The folder {folder} may not be written to, so {path} cannot be used there.</source>
        <translation>文件夹 {folder} 不可写入，因此无法在那里使用 {path}。</translation>
    </message>
    <message>
        <source>Choose a folder of your own, or change the permissions of this one.</source>
        <translation>请选择您自己的文件夹，或更改该文件夹的权限。</translation>
    </message>
    <message>
        <source>The folder {folder} is not there.</source>
        <translation>找不到文件夹 {folder}。</translation>
    </message>
    <message>
        <source>Make the folder first, or choose another one.</source>
        <translation>请先新建该文件夹，或选择其他文件夹。</translation>
    </message>
    <message>
        <source>{path} is being written by another program.</source>
        <translation>其他程序正在写入 {path}。</translation>
    </message>
    <message>
        <source>Nothing was changed. Try again when the other program has finished.</source>
        <translation>未作任何改动。请在其他程序完成后重试。</translation>
    </message>
    <message>
        <source>There is no room left on the disk of {path}.</source>
        <translation>{path} 所在的磁盘已没有空间。</translation>
    </message>
    <message>
        <source>The last step was not saved; all before it is. Free some space and repeat it.</source>
        <translation>最后一步没有保存，此前的都已保存。请腾出一些空间，再重做这一步。</translation>
    </message>
    <message>
        <source>{path} could not be written: {reason}.</source>
        <translation>未能写入 {path}：{reason}。</translation>
    </message>
    <message>
        <source>The last step was not saved; all before it is.</source>
        <translation>最后一步没有保存，此前的都已保存。</translation>
    </message>
    <message>
        <source>{path} was moved, deleted or taken away while it was open.</source>
        <translation>{path} 在打开期间被移动、删除或无法再访问。</translation>
    </message>
    <message>
        <source>Put it back in its place, or save it there again from this window.</source>
        <translation>请将其放回原处，或在此窗口中重新保存到原处。</translation>
    </message>
    <message>
        <source>Another file was put in the place of {path} while it was open.</source>
        <translation>{path} 在打开期间被另一个文件取代。</translation>
    </message>
    <message>
        <source>What you did here can be kept beside it as a file of its own.</source>
        <translation>您在此处所做的内容可另存为旁边的一个文件。</translation>
    </message>
    <message>
        <source>Choose another place, or close the program that has the file open.</source>
        <translation>请选择其他位置，或关闭正在使用该文件的程序。</translation>
    </message>
    <message>
        <source>There is no article {article} in this corpus.</source>
        <translation>这个语料库中没有文章 {article}。</translation>
    </message>
    <message>
        <source>“duizhao articles” lists those there are.</source>
        <translation>“duizhao articles”可列出现有的文章。</translation>
    </message>
    <message>
        <source>An article needs a title.</source>
        <translation>文章需要标题。</translation>
    </message>
    <message>
        <source>Type one.</source>
        <translation>请输入标题。</translation>
    </message>
    <message>
        <source>“{date}” is no date.</source>
        <translation>“{date}”不是日期。</translation>
    </message>
    <message>
        <source>Write it as 2024-05-01, or 2024-05 where only the month is known.</source>
        <translation>请写成 2024-05-01 的形式；只知道月份时，写成 2024-05。</translation>
    </message>
    <message>
        <source>“{title}” cannot be split there.</source>
        <translation>不能在该处拆分“{title}”。</translation>
    </message>
    <message>
        <source>Put the caret into the paragraph with which the second article is to begin.</source>
        <translation>请将光标放到第二篇文章开头的那一段中。</translation>
    </message>
    <message>
        <source>“{title}” is the last article of its file.</source>
        <translation>“{title}”是所在文件中的最后一篇文章。</translation>
    </message>
    <message>
        <source>Open the article before it and merge that one.</source>
        <translation>请打开它的前一篇文章，再进行合并。</translation>
    </message>
    <message>
        <source>The articles are not of one file.</source>
        <translation>这些文章不属于同一个文件。</translation>
    </message>
    <message>
        <source>Choose articles that came from the same file.</source>
        <translation>请选择来自同一个文件的文章。</translation>
    </message>
    <message>
        <source>Characters {start} to {end} are not in article {article}, which has {characters}.</source>
        <translation>字符 {start} 至 {end} 不在文章 {article} 之内，该文章共有 {characters} 个字符。</translation>
    </message>
    <message>
        <source>Give a start and a later end within the article, counted in code points.</source>
        <translation>请给出文章之内的起点和其后的终点，以码位计数。</translation>
    </message>
    <message>
        <source>Characters {start} to {end} are in the passage already.</source>
        <translation>字符 {start} 至 {end} 已在该标注之内。</translation>
    </message>
    <message>
        <source>Add a part that does not overlap another one.</source>
        <translation>请加入不与其他各段重叠的文字。</translation>
    </message>
    <message>
        <source>A tag needs a name.</source>
        <translation>标签需要名称。</translation>
    </message>
    <message>
        <source>Type at least one character.</source>
        <translation>请至少输入一个字符。</translation>
    </message>
    <message>
        <source>A tag name cannot contain “/”: {name}.</source>
        <translation>标签名称不能包含“/”：{name}。</translation>
    </message>
    <message>
        <source>The slash stands between a theme and its sub-theme. Use another character.</source>
        <translation>斜杠用于分隔主题和子主题，请改用其他字符。</translation>
    </message>
    <message>
        <source>“{path}” has more than {limit} levels.</source>
        <translation>“{path}”超过 {limit} 级。</translation>
    </message>
    <message>
        <source>Each “/” begins a level. Use fewer of them.</source>
        <translation>每个“/”开始新的一级。请减少“/”的数量。</translation>
    </message>
    <message>
        <source>There is a tag “{path}” already.</source>
        <translation>已经有标签“{path}”。</translation>
    </message>
    <message>
        <source>Choose another name.</source>
        <translation>请另取一个名称。</translation>
    </message>
    <message>
        <source>“{key}” cannot be the key of a tag.</source>
        <translation>“{key}”不能用作标签的快捷键。</translation>
    </message>
    <message>
        <source>A key is one letter or digit that is not a command: {reserved} are.</source>
        <translation>快捷键须是一个字母或数字，且不能是命令键。命令键有：{reserved}。</translation>
    </message>
    <message>
        <source>The key “{key}” belongs to the tag “{path}”.</source>
        <translation>快捷键“{key}”已属于标签“{path}”。</translation>
    </message>
    <message>
        <source>Choose another key, or take it from that tag first.</source>
        <translation>请选择其他快捷键，或先将其从该标签移除。</translation>
    </message>
    <message>
        <source>“{colour}” is not a colour.</source>
        <translation>“{colour}”不是颜色。</translation>
    </message>
    <message>
        <source>Write it as #rrggbb, for example #0072b2.</source>
        <translation>请写成 #rrggbb 的形式，例如 #0072b2。</translation>
    </message>
    <message>
        <source>“{path}” cannot be put under itself.</source>
        <translation>“{path}”不能放到它自己下面。</translation>
    </message>
    <message>
        <source>Choose a theme outside it.</source>
        <translation>请选择它以外的主题。</translation>
    </message>
    <message>
        <source>“{path}” is retired.</source>
        <translation>“{path}”已停用。</translation>
    </message>
    <message>
        <source>Bring it back first, or choose another tag.</source>
        <translation>请先重新启用，或选择其他标签。</translation>
    </message>
    <message>
        <source>“{path}” cannot be merged into itself or a tag below it.</source>
        <translation>“{path}”不能并入它自己或它的下级标签。</translation>
    </message>
    <message>
        <source>Choose a tag outside it.</source>
        <translation>请选择它以外的标签。</translation>
    </message>
    <message>
        <source>There is no tag {tag} in the codebook.</source>
        <translation>编码本中没有标签 {tag}。</translation>
    </message>
    <message>
        <source>It may have been removed. Undo brings it back.</source>
        <translation>它可能已被删除，撤销即可恢复。</translation>
    </message>
    <message>
        <source>There is no annotation {annotation} in this corpus.</source>
        <translation>这个语料库中没有标注 {annotation}。</translation>
    </message>
    <message>
        <source>Another window or program changed this meanwhile: {theirs}</source>
        <translation>另一个窗口或程序在此期间更改了这里：{theirs}</translation>
    </message>
    <message>
        <source>Nothing was overwritten. Save once more to put yours in its place, or cancel to keep the other.</source>
        <translation>没有覆盖任何内容。再保存一次，以您的内容取代；或取消，保留对方的内容。</translation>
    </message>
    <message>
        <source>Another window or program renamed this tag to “{theirs}” while you renamed it.</source>
        <translation>您改名时，另一个窗口或程序已把这个标签改名为“{theirs}”。</translation>
    </message>
    <message>
        <source>Nothing was overwritten. Rename it once more if it is to be “{mine}” all the same.</source>
        <translation>没有覆盖任何内容。如果仍要叫“{mine}”，请再改一次。</translation>
    </message>
    <message>
        <source>Another window or program changed these tags while you compared them.</source>
        <translation>您比较时，另一个窗口或程序更改了这些标签。</translation>
    </message>
    <message>
        <source>Nothing was taken in. Look at the list, which is up to date now, and go on.</source>
        <translation>没有导入任何内容。请查看已更新的列表，再继续。</translation>
    </message>
    <message>
        <source>Another window or program moved this tag meanwhile: {path}</source>
        <translation>另一个窗口或程序在此期间移动了这个标签：{path}</translation>
    </message>
    <message>
        <source>It stays there. Move it once more if you want it elsewhere.</source>
        <translation>它留在那里。如果要放在别处，请再移动一次。</translation>
    </message>
    <message>
        <source>Another window or program gave this annotation the tag “{theirs}” meanwhile.</source>
        <translation>另一个窗口或程序在此期间把这条标注的标签改成了“{theirs}”。</translation>
    </message>
    <message>
        <source>Nothing was overwritten: it is shown as it is now. Do it once more if you still want to.</source>
        <translation>没有覆盖任何内容，现在显示的就是它目前的样子。如果仍要更改，请再做一次。</translation>
    </message>
    <message>
        <source>Another window or program gave this annotation another passage meanwhile: “{theirs}”</source>
        <translation>另一个窗口或程序在此期间更改了这条标注所标的文字：“{theirs}”</translation>
    </message>
    <message>
        <source>Another window or program changed the note of this annotation meanwhile: {theirs}</source>
        <translation>另一个窗口或程序在此期间更改了这条标注的备注：{theirs}</translation>
    </message>
    <message>
        <source>Another window or program changed the status of this annotation meanwhile.</source>
        <translation>另一个窗口或程序在此期间更改了这条标注的状态。</translation>
    </message>
    <message>
        <source>Another window or program removed this annotation meanwhile.</source>
        <translation>另一个窗口或程序在此期间删除了这条标注。</translation>
    </message>
    <message>
        <source>Undo brings it back.</source>
        <translation>撤销即可恢复。</translation>
    </message>
    <message>
        <source>Another window or program changed these annotations meanwhile.</source>
        <translation>另一个窗口或程序在此期间更改了这些标注。</translation>
    </message>
    <message>
        <source>Nothing was overwritten: they are shown as they are now. Do it once more if you still want to.</source>
        <translation>没有覆盖任何内容，现在显示的就是它们目前的样子。如果仍要更改，请再做一次。</translation>
    </message>
    <message>
        <source>Another window or program changed some of these annotations meanwhile. Left as they are: {left} of {count}.</source>
        <translation>另一个窗口或程序在此期间更改了其中一些标注。共 {count} 条，保持原样的有 {left} 条。</translation>
    </message>
    <message>
        <source>The others are done. Look at those that were left, and do it once more if you still want to.</source>
        <translation>其余的已经完成。请查看未改动的标注，如果仍要更改，请再做一次。</translation>
    </message>
    <message>
        <source>There is no decision {pin} on a conversion in this corpus.</source>
        <translation>这个语料库中没有转换选择 {pin}。</translation>
    </message>
    <message>
        <source>A phrase is converted to another one; neither may be empty.</source>
        <translation>转换是将一个词语变为另一个词语，两者都不能为空。</translation>
    </message>
    <message>
        <source>Give both the phrase and what it becomes.</source>
        <translation>请同时给出词语和转换结果。</translation>
    </message>
    <message>
        <source>Neither a phrase nor what it becomes may hold a line break or a tab.</source>
        <translation>词语和转换结果都不能含有换行符或制表符。</translation>
    </message>
    <message>
        <source>Take a passage within one paragraph.</source>
        <translation>请选取同一段落之内的文字。</translation>
    </message>
    <message>
        <source>“{source}” does not stand at position {start} of article {article}.</source>
        <translation>文章 {article} 的位置 {start} 处不是“{source}”。</translation>
    </message>
    <message>
        <source>Select the passage again in the article.</source>
        <translation>请在文章中重新选中这段文字。</translation>
    </message>
    <message>
        <source>Line {line} of {path} is no entry of a dictionary: {text}</source>
        <translation>{path} 的第 {line} 行不是词典条目：{text}</translation>
    </message>
    <message>
        <source>A line holds a phrase, a tab, and what it becomes. The other lines were taken.</source>
        <translation>每行须依次为词语、制表符和转换结果。其他各行已采用。</translation>
    </message>
    <message>
        <source>Line {line} of {path} is not UTF-8.</source>
        <translation>{path} 的第 {line} 行不是 UTF-8 编码。</translation>
    </message>
    <message>
        <source>Save the dictionary as UTF-8. The other lines were taken.</source>
        <translation>请将词典保存为 UTF-8。其他各行已采用。</translation>
    </message>
    <message>
        <source>{path} is the corpus into which files are imported.</source>
        <translation>{path} 正是要导入到的语料库。</translation>
    </message>
    <message>
        <source>Import the text files from which it was made.</source>
        <translation>请导入制作它所用的文本文件。</translation>
    </message>
    <message>
        <source>{path} is in the corpus already: the same bytes as {known}.</source>
        <translation>{path} 已在语料库中：与 {known} 逐字节相同。</translation>
    </message>
    <message>
        <source>Nothing was imported twice.</source>
        <translation>没有重复导入。</translation>
    </message>
    <message>
        <source>Close it, or leave it out.</source>
        <translation>请补上另一个双引号，或将其去掉。</translation>
    </message>
    <message>
        <source>There is nothing to search for.</source>
        <translation>没有要搜索的内容。</translation>
    </message>
    <message>
        <source>The search says in which articles to look, but not for what.</source>
        <translation>搜索只指定了文章范围，没有指定要查找的内容。</translation>
    </message>
    <message>
        <source>Add a word to look for, or filter the library instead.</source>
        <translation>请添加要查找的词语，或改用文库筛选。</translation>
    </message>
    <message>
        <source>{part} does not say which articles are meant.</source>
        <translation>无法从 {part} 得知是哪些文章。</translation>
    </message>
    <message>
        <source>Write fields such as source:晚报, date:2024-01..2024-06, tag:A/B, tagged:A/B or untagged:*.</source>
        <translation>请写成字段，如 source:晚报、date:2024-01..2024-06、tag:A/B、tagged:A/B 或 untagged:*.</translation>
    </message>
    <message>
        <source>The search has no name.</source>
        <translation>这次搜索没有名称。</translation>
    </message>
    <message>
        <source>Give it one, to find it again.</source>
        <translation>请为它命名，以便日后找到。</translation>
    </message>
    <message>
        <source>A search of the name “{name}” is kept already: {query}</source>
        <translation>已有名为“{name}”的搜索：{query}</translation>
    </message>
    <message>
        <source>It was not replaced. Give this one another name, or say to replace it.</source>
        <translation>它没有被替换。请为这次搜索另取名称，或选择替换。</translation>
    </message>
    <message>
        <source>This search is not kept any more.</source>
        <translation>这个搜索已不再保存。</translation>
    </message>
    <message>
        <source>Another window may have removed it; undo brings it back.</source>
        <translation>它可能已在其他窗口中删除，撤销即可恢复。</translation>
    </message>
    <message>
        <source>The regular expression {query} cannot be read: {reason}.</source>
        <translation>正则表达式 {query} 无法解析：{reason}。</translation>
    </message>
    <message>
        <source>Correct it, or search without “regular expression”.</source>
        <translation>请改正它，或取消“正则表达式”后再搜索。</translation>
    </message>
    <message>
        <source>The regular expression {query} takes too long on article {article}.</source>
        <translation>正则表达式 {query} 在文章 {article} 上耗时过长。</translation>
    </message>
    <message>
        <source>Make it simpler: nested repetitions such as (a+)+ are the usual cause.</source>
        <translation>请将其简化：常见原因是 (a+)+ 这样的嵌套重复。</translation>
    </message>
    <message>
        <source>The regular expression {query} asks for a place in the text, not for characters.</source>
        <translation>正则表达式 {query} 问的是文中的一个位置，而不是字符。</translation>
    </message>
    <message>
        <source>Add what stands there: ^1 finds a 1 at the beginning of a line.</source>
        <translation>请补上那里的字符：^1 查找行首的 1。</translation>
    </message>
    <message>
        <source>The search has too many brackets within brackets, or too many NEAR in a row.</source>
        <translation>搜索中的括号嵌套过多，或连用的 NEAR 过多。</translation>
    </message>
    <message>
        <source>Make it shorter, or search in two steps.</source>
        <translation>请将其缩短，或分两步搜索。</translation>
    </message>
    <message>
        <source>There is no term to look for.</source>
        <translation>没有要查找的词语。</translation>
    </message>
    <message>
        <source>Type at least one character, or load a list.</source>
        <translation>请至少输入一个字符，或载入词语列表。</translation>
    </message>
    <message>
        <source>“{term}” has no tag.</source>
        <translation>“{term}”没有标签。</translation>
    </message>
    <message>
        <source>Choose a tag for all terms that have none of their own.</source>
        <translation>请为没有自带标签的词语选择一个标签。</translation>
    </message>
    <message>
        <source>{path} cannot be read as a list of terms: {reason}.</source>
        <translation>无法将 {path} 读作词语列表：{reason}。</translation>
    </message>
    <message>
        <source>A list has one term in a line, and perhaps a tag in a second column.</source>
        <translation>词语列表每行一个词语，第二列可以是标签。</translation>
    </message>
    <message>
        <source>“{term}” cannot be a term.</source>
        <translation>“{term}”不能作为术语。</translation>
    </message>
    <message>
        <source>Select two to {longest} characters without spaces and without punctuation.</source>
        <translation>请选取 2 到 {longest} 个字符，其中不含空格和标点。</translation>
    </message>
    <message>
        <source>“{term}” is one of your terms already.</source>
        <translation>“{term}”已是您的术语。</translation>
    </message>
    <message>
        <source>There is nothing to do: it stays whole in both forms.</source>
        <translation>无需操作：它在简繁两种文本中都保持完整。</translation>
    </message>
    <message>
        <source>“{term}” is not one of your terms.</source>
        <translation>“{term}”不是您的术语。</translation>
    </message>
    <message>
        <source>Choose a term from the list.</source>
        <translation>请从列表中选择术语。</translation>
    </message>
    <message>
        <source>Tags are counted in whole articles: {part} says which passages.</source>
        <translation>标签按整篇文章统计：{part} 指定的却是部分文字。</translation>
    </message>
    <message>
        <source>Write tag:A/B for the articles that have a tag, or leave it out.</source>
        <translation>请用 tag:A/B 指定带有某标签的文章，或将其略去。</translation>
    </message>
    <message>
        <source>The table {path} cannot be read: {reason}.</source>
        <translation>无法读取表格 {path}：{reason}。</translation>
    </message>
    <message>
        <source>Save it as CSV in UTF-8 and try again.</source>
        <translation>请将其保存为 UTF-8 编码的 CSV 后重试。</translation>
    </message>
    <message>
        <source>{path} is not a table of annotations that Duizhao wrote.</source>
        <translation>{path} 不是 Duizhao 导出的标注表格。</translation>
    </message>
    <message>
        <source>Its first row must hold the column names of an export.</source>
        <translation>第一行必须是导出时的列名。</translation>
    </message>
    <message>
        <source>The codebook {path} cannot be read: {reason}.</source>
        <translation>无法读取编码本 {path}：{reason}。</translation>
    </message>
    <message>
        <source>Save it as CSV in UTF-8 with the columns path, colour, key, definition.</source>
        <translation>请将其保存为 UTF-8 编码的 CSV，各列依次为 path、colour、key、definition。</translation>
    </message>
    <message>
        <source>Row {row} of the codebook {path} does not do: {reason}</source>
        <translation>编码本 {path} 的第 {row} 行有误：{reason}</translation>
    </message>
    <message>
        <source>Correct that row. Nothing was taken in.</source>
        <translation>请改正该行。未导入任何内容。</translation>
    </message>
    <message>
        <source>“{path}” stands in row {row} already.</source>
        <translation>第 {row} 行已有“{path}”。</translation>
    </message>
    <message>
        <source>“{uuid}” is not a UUID.</source>
        <translation>“{uuid}”不是 UUID。</translation>
    </message>
    <message>
        <source>The UUID is that of row {row}.</source>
        <translation>此 UUID 与第 {row} 行的相同。</translation>
    </message>
    <message>
        <source>“retired” is yes or no, not “{value}”.</source>
        <translation>“retired”须为 yes 或 no，不能是“{value}”。</translation>
    </message>
    <message>
        <source>There is no parent “{parent}” in the file.</source>
        <translation>文件中没有上级标签“{parent}”。</translation>
    </message>
    <message>
        <source>“{name}” stands under itself.</source>
        <translation>“{name}”位于它自己之下。</translation>
    </message>
    <message>
        <source>{path} is the corpus that is open.</source>
        <translation>{path} 就是当前打开的语料库。</translation>
    </message>
    <message>
        <source>Choose another corpus or a CSV file.</source>
        <translation>请选择其他语料库或 CSV 文件。</translation>
    </message>
    <message>
        <source>Choose the other corpus, from which annotations are to come.</source>
        <translation>请选择另一个语料库，标注将从中合并过来。</translation>
    </message>
    <message>
        <source>{path} is the corpus that is open: it cannot be its own reference.</source>
        <translation>{path} 就是已打开的语料库，不能作自己的参照。</translation>
    </message>
    <message>
        <source>Choose another corpus or a word list, or compare two parts of this one.</source>
        <translation>请另选语料库或词表，或比较本语料库的两个部分。</translation>
    </message>
    <message>
        <source>Line {line} of {path} is no word with its frequency: “{text}”.</source>
        <translation>{path} 第 {line} 行不是词及其频数：“{text}”。</translation>
    </message>
    <message>
        <source>It was left out; the rest was read.</source>
        <translation>该行已略去，其余已读取。</translation>
    </message>
    <message>
        <source>{path} is no list of words with their frequencies: line {line} is none (“{text}”).</source>
        <translation>{path} 不是带频数的词表：第 {line} 行不是词及其频数（“{text}”）。</translation>
    </message>
    <message>
        <source>Each line must have one word and how often it occurs, a whole number; headings such as word and frequency say which column is which.</source>
        <translation>每行应有一个词和它的出现次数（整数）；可用“词”“频数”等列名指明各列。</translation>
    </message>
    <message>
        <source>A step of this kind cannot be taken out of its order.</source>
        <translation>这类步骤不能单独撤销或恢复。</translation>
    </message>
    <message>
        <source>Go back or forward to it in the history, or do it again by hand.</source>
        <translation>请在历史记录中退回或前进到该步骤，或手动重做。</translation>
    </message>
    <message>
        <source>What this step touched was changed since.</source>
        <translation>这一步所涉及的内容其后又有改动。</translation>
    </message>
    <message>
        <source>Nothing was changed. Do it again by hand.</source>
        <translation>未作任何改动。请手动重做。</translation>
    </message>
    <message>
        <source>What this step wrote cannot be read.</source>
        <translation>这一步所写的内容无法读取。</translation>
    </message>
    <message>
        <source>“duizhao check” on the corpus names what is damaged in it. Nothing was changed.</source>
        <translation>对语料库运行“duizhao check”，可以查出其中损坏之处。没有作任何改动。</translation>
    </message>
    <message>
        <source>What this step needs, an article, tag or annotation, is no longer there.</source>
        <translation>这一步所需的文章、标签或标注已不存在。</translation>
    </message>
    <message>
        <source>Bring that back first.</source>
        <translation>请先将其恢复。</translation>
    </message>
    <message>
        <source>What this step would bring back is there already.</source>
        <translation>这一步要恢复的内容已经存在。</translation>
    </message>
    <message>
        <source>{path} has no ending of a picture that can be saved.</source>
        <translation>{path} 的扩展名不是可保存的图片格式。</translation>
    </message>
    <message>
        <source>Give the file a name that ends in .svg or .png.</source>
        <translation>请使用以 .svg 或 .png 结尾的文件名。</translation>
    </message>
    <message>
        <source>{path} has no known ending to export to.</source>
        <translation>无法从 {path} 的扩展名判断导出格式。</translation>
    </message>
    <message>
        <source>Give the file a name that ends in .csv.</source>
        <translation>请使用以 .csv 结尾的文件名。</translation>
    </message>
    <message>
        <source>Give the file a name that ends in .csv, .html, .xlsx, .jsonl, .jsonld, .qdpx or, for the codebook, .qdc.</source>
        <translation>请让文件名以 .csv、.html、.xlsx、.jsonl、.jsonld 或 .qdpx 结尾；导出编码本时以 .qdc 结尾。</translation>
    </message>
    <message>
        <source>What was rejected is left out: {count}.</source>
        <translation>已拒绝的标注不在其中：{count}。</translation>
    </message>
    <message>
        <source>Proposals that nobody has accepted yet are in it, marked as such: {count}.</source>
        <translation>其中有尚未接受的建议，均已注明：{count}。</translation>
    </message>
    <message>
        <source>Cells with more than the 32,767 characters that Excel takes end with “…” at that place: {count}.</source>
        <translation>超过 Excel 上限（32,767 个字符）的单元格在该处以“…”结尾：{count}。</translation>
    </message>
    <message>
        <source>Export as CSV or JSON lines to have them whole.</source>
        <translation>如需完整内容，请导出为 CSV 或 JSON Lines。</translation>
    </message>
    <message>
        <source>Characters that this kind of file cannot hold stand in it as “�”: {count}.</source>
        <translation>这种文件无法容纳的字符在其中写作“�”：{count}。</translation>
    </message>
    <message>
        <source>Export as CSV or JSON lines to have them as they are.</source>
        <translation>如需保留原样，请导出为 CSV 或 JSON Lines。</translation>
    </message>
    <message>
        <source>One sheet holds no more than 1,048,576 rows: the annotations fill {count} sheets.</source>
        <translation>一张工作表最多容纳 1,048,576 行：标注分列于 {count} 张工作表。</translation>
    </message>
    <message>
        <source>{path} is no project of REFI-QDA.</source>
        <translation>{path} 不是 REFI-QDA 项目。</translation>
    </message>
    <message>
        <source>Export the project again from the other program, as a REFI-QDA project (.qdpx).</source>
        <translation>请在另一个程序中重新导出为 REFI-QDA 项目（.qdpx）。</translation>
    </message>
    <message>
        <source>“{source}” in {path} is no text.</source>
        <translation>{path} 中的“{source}”不是文本。</translation>
    </message>
    <message>
        <source>It is left out with what was coded in it; all other texts are read.</source>
        <translation>它和其中的编码未取入；其他文本均已读入。</translation>
    </message>
    <message>
        <source>Codings in {path} without a place in their text or without a code: {count}.</source>
        <translation>{path} 中在文本里没有位置或没有代码的编码：{count}。</translation>
    </message>
    <message>
        <source>They are left out; all others are read.</source>
        <translation>它们未取入；其他均已读入。</translation>
    </message>
    <message>
        <source>There is no REFI-QDA codebook in {path}.</source>
        <translation>{path} 中没有 REFI-QDA 编码本。</translation>
    </message>
    <message>
        <source>Export the codebook again from the other program, as a REFI-QDA codebook (.qdc) or as CSV.</source>
        <translation>请在原程序中重新导出编码本，选择 REFI-QDA 编码本（.qdc）或 CSV。</translation>
    </message>
    <message>
        <source>No backup of {path} could be made: {reason}</source>
        <translation>未能备份 {path}：{reason}</translation>
    </message>
    <message>
        <source>Your work is saved. Save a copy of the corpus by hand in another place.</source>
        <translation>您的工作已经保存。请手动将语料库的副本保存到其他位置。</translation>
    </message>
    <message>
        <source>The backup {path} is not whole: {reason}</source>
        <translation>备份 {path} 不完整：{reason}</translation>
    </message>
    <message>
        <source>Nothing was changed. Choose another backup.</source>
        <translation>未作任何改动。请选择其他备份。</translation>
    </message>
    <message>
        <source>{path} lies in a folder that {service} keeps in step with other computers.</source>
        <translation>{path} 位于由 {service} 与其他计算机同步的文件夹中。</translation>
    </message>
    <message>
        <source>Open it on one computer at a time, close it before you leave, and wait until {service} is done. It is safer to keep it outside that folder and to save a copy there.</source>
        <translation>请每次只在一台计算机上打开，离开前关闭，并等待 {service} 完成同步。更稳妥的做法是将语料库放在该文件夹之外，只在其中保存副本。</translation>
    </message>
    <message>
        <source>{path} lies on another computer ({service}).</source>
        <translation>{path} 位于另一台计算机上 ({service})。</translation>
    </message>
    <message>
        <source>Network drives can lose what is written when two computers write or the line breaks. Copy it to a disk of this computer to work on it, and save a copy there when you are done.</source>
        <translation>两台计算机同时写入或网络中断时，网络驱动器上写入的内容可能丢失。请将语料库复制到本机磁盘上使用，完成后再将副本保存到那里。</translation>
    </message>
</context>
<context>
    <name>methods</name>
    <message>
        <source> DP: Gries (2008); D: Juilland and Chang-Rodríguez (1964).</source>
        <translation>DP：Gries (2008)；D：Juilland 和 Chang-Rodríguez (1964)。</translation>
    </message>
    <message>
        <source>The parts overlap (articles with text that is counted in both: {articles}), so differences seem smaller than they are.</source>
        <translation>两个部分有重叠（有 {articles} 篇文章的文本在两边都计入），差异会显得比实际小。</translation>
    </message>
    <message>
        <source>One of the parts has no words, so there is nothing to compare.</source>
        <translation>其中一部分没有词，无从比较。</translation>
    </message>
    <message>
        <source>; upper and lower case are one</source>
        <translation>，不区分大小写</translation>
    </message>
    <message>
        <source>Word list of {part}: {size} {unit}, articles: {articles}; simplified and traditional spellings are one{case}; listed from a frequency of {least} on{stop}.{dispersion} {tools}</source>
        <translation>词表（{part}）：{articles} 篇文章，共 {size} {unit}；简繁写法合并统计{case}；列出至少出现 {least} 次的单位{stop}。{dispersion}{tools}</translation>
    </message>
    <message>
        <source>Collocates of {query} in {part}: {nodes} nodes, windows of {left} words to the left and {right} to the right{within}, frequency together at least {least}{case}; MI: Church and Hanks (1990); MI³: Daille (1994); t: Church et al. (1991); log-likelihood: Dunning (1993); logDice: Rychlý (2008); ΔP: Gries (2013). {tools}</source>
        <translation>{query}的搭配词（{part}）：节点词 {nodes} 处，跨距为左 {left} 词、右 {right} 词{within}，至少共现 {least} 次{case}；MI：Church 和 Hanks (1990)；MI³：Daille (1994)；t：Church 等 (1991)；对数似然值：Dunning (1993)；logDice：Rychlý (2008)；ΔP：Gries (2013)。{tools}</translation>
    </message>
    <message>
        <source>Keyness of {first} ({first_size} {unit}) against {second} ({second_size} {unit}), frequency in both together at least {least}{case}; log-likelihood: Dunning (1993) over four cells; BIC: Wilson (2013); log ratio: Hardie (2014), an empty cell counts 0.5; %DIFF: Gabrielatos and Marchi (2011); odds ratio: Pojanapunya and Watson Todd (2018). {tools}</source>
        <translation>关键性：{first}（{first_size} {unit}）对比{second}（{second_size} {unit}），两部分合计至少出现 {least} 次{case}；对数似然值：Dunning (1993)，按四格表计算；BIC：Wilson (2013)；对数比：Hardie (2014)，空单元格按 0.5 计；%DIFF：Gabrielatos 和 Marchi (2011)；优势比：Pojanapunya 和 Watson Todd (2018)。{tools}</translation>
    </message>
    <message>
        <source>{method} The parts overlap; articles with text that is counted in both: {articles}.</source>
        <translation>{method}两个部分有重叠：{articles} 篇文章的文本在两边都计入。</translation>
    </message>
    <message>
        <source>Concordance of {query} in {part}; hits: {hits}, articles: {articles}. {order}{listed} {tools}</source>
        <translation>{query}的索引行（{part}）：{articles} 篇文章，命中 {hits} 处。{order}{listed}{tools}</translation>
    </message>
    <message>
        <source>Sorted by {orders} (neighbours are words).</source>
        <translation>按 {orders} 排序（以词为单位）。</translation>
    </message>
    <message>
        <source>Sorted by {orders} (neighbours are characters).</source>
        <translation>按 {orders} 排序（以字为单位）。</translation>
    </message>
    <message>
        <source>Sorted by {orders}.</source>
        <translation>按 {orders} 排序。</translation>
    </message>
    <message>
        <source>In the order of the articles.</source>
        <translation>按文章顺序排列。</translation>
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
        <translation>命中词</translation>
    </message>
    <message>
        <source>date</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>source</source>
        <translation>来源</translation>
    </message>
    <message>
        <source>the most frequent on the left</source>
        <translation>左侧最高频</translation>
    </message>
    <message>
        <source>the most frequent on the right</source>
        <translation>右侧最高频</translation>
    </message>
    <message>
        <source>{what} in {part}; annotations{by}: {annotations}, rejected ones left out.{summed} {tools}</source>
        <translation>{what}（{part}）；{annotations} 条标注{by}，不含已拒绝的。{summed}{tools}</translation>
    </message>
    <message>
        <source> A theme counts all tags below it, too; a passage to which one annotator gave several of them counts once.</source>
        <translation>各主题含其下级标签；同一标注者在同一段文字上加的多个下级标签只计一次。</translation>
    </message>
    <message>
        <source>Duizhao {duizhao}; words: jieba {jieba}, policy terms {terms}, {own}, rules {rules}; OpenCC {opencc}.</source>
        <translation>Duizhao {duizhao}；分词：jieba {jieba}，政策术语表 {terms}，{own}，规则 {rules}；OpenCC {opencc}。</translation>
    </message>
    <message>
        <source>Duizhao {duizhao}; OpenCC {opencc}.</source>
        <translation>Duizhao {duizhao}；OpenCC {opencc}。</translation>
    </message>
    <message>
        <source>own terms {state}</source>
        <translation>自有术语 {state}</translation>
    </message>
    <message>
        <source>no own terms</source>
        <translation>无自有术语</translation>
    </message>
    <message>
        <source> by {annotator}</source>
        <translation>（标注者：{annotator}）</translation>
    </message>
    <message>
        <source>, but for {count} words of a stop list</source>
        <translation>，停用词表中的 {count} 个词除外</translation>
    </message>
    <message>
        <source> within the sentence</source>
        <translation>，不超出句子</translation>
    </message>
    <message>
        <source>{query}</source>
        <translation>“{query}”</translation>
    </message>
    <message>
        <source>the regular expression {query}</source>
        <translation>正则表达式 {query}</translation>
    </message>
    <message>
        <source>{query} (in this script only)</source>
        <translation>{query}（区分简繁）</translation>
    </message>
    <message>
        <source>words</source>
        <translation>个词</translation>
    </message>
    <message>
        <source>runs of {length} words</source>
        <translation>个 {length} 元词串</translation>
    </message>
    <message>
        <source>Agreement of {who} on each tag in {part}; {articles}; {units}; a unit has a tag where an annotation covers a character of it, rejected ones left out.{summed} Positive agreement: Cicchetti and Feinstein (1990); kappa: Cohen (1960), that of all tags{tops} pooled: De Vries et al. (2008); alpha: Krippendorff (2011); u-alpha, of passages, those of one person and tag that overlap taken as one: Krippendorff et al. (2016). {tools}</source>
        <translation>{who}在各标签上的一致性（{part}）；{articles}；{units}；标注只要覆盖单位中的一个字符，该单位即有此标签，不含已拒绝的标注。{summed}正向一致率：Cicchetti 和 Feinstein (1990)；κ：Cohen (1960)，所有标签{tops}合计为合并 κ：De Vries 等 (2008)；α：Krippendorff (2011)；文段的 uα（同一人同一标签的重叠文段合为一段）：Krippendorff 等 (2016)。{tools}</translation>
    </message>
    <message>
        <source>{one} with {other}</source>
        <translation>{one}与{other}</translation>
    </message>
    <message>
        <source>{one} with each of the others</source>
        <translation>{one}与其余各人</translation>
    </message>
    <message>
        <source>every two annotators</source>
        <translation>标注者两两之间</translation>
    </message>
    <message>
        <source>articles in which both have annotations: {count}</source>
        <translation>双方都有标注的文章：{count} 篇</translation>
    </message>
    <message>
        <source>articles: {count}</source>
        <translation>文章：{count} 篇</translation>
    </message>
    <message>
        <source> (of the top themes)</source>
        <translation>（仅顶级主题）</translation>
    </message>
    <message>
        <source>characters: {count}</source>
        <translation>字符：{count} 个</translation>
    </message>
    <message>
        <source>sentences: {count}</source>
        <translation>句子：{count} 个</translation>
    </message>
    <message>
        <source>paragraphs: {count}</source>
        <translation>段落：{count} 个</translation>
    </message>
    <message>
        <source>decided for whole articles</source>
        <translation>以整篇文章为单位</translation>
    </message>
    <message>
        <source>characters</source>
        <translation>个字</translation>
    </message>
    <message>
        <source>{annotator} has annotated nothing in {part}, so there is nothing to compare.</source>
        <translation>{annotator}在{part}中没有标注，无从比较。</translation>
    </message>
    <message>
        <source>{annotator} is compared with nobody else: name two annotators.</source>
        <translation>{annotator}没有与他人比较：请指定两位标注者。</translation>
    </message>
    <message>
        <source>Fewer than two people have annotated anything in {part}, so there is nothing to compare.</source>
        <translation>{part}中有标注的不足两人，无从比较。</translation>
    </message>
    <message>
        <source>No article of {part} has annotations by two of those who are compared, so there is nothing to compare. Articles that are marked as done can be compared all the same.</source>
        <translation>{part}中没有一篇文章有相比较的两人的标注，无从比较。标为已完成的文章仍可比较。</translation>
    </message>
    <message>
        <source>runs of {length} characters</source>
        <translation>个 {length} 元字串</translation>
    </message>
    <message>
        <source>passages tagged in {where}</source>
        <translation>{where}中有标签的文字</translation>
    </message>
    <message>
        <source>passages tagged {tag} in {where}</source>
        <translation>{where}中标签为 {tag} 的文字</translation>
    </message>
    <message>
        <source>passages tagged by {annotator} in {where}</source>
        <translation>{where}中由 {annotator} 标注的文字</translation>
    </message>
    <message>
        <source>passages tagged {tag} by {annotator} in {where}</source>
        <translation>{where}中由 {annotator} 标注为 {tag} 的文字</translation>
    </message>
    <message>
        <source>text not tagged in {where}</source>
        <translation>{where}中无标签的文字</translation>
    </message>
    <message>
        <source>text not tagged {tag} in {where}</source>
        <translation>{where}中标签不是 {tag} 的文字</translation>
    </message>
    <message>
        <source>text not tagged by {annotator} in {where}</source>
        <translation>{where}中未由 {annotator} 标注的文字</translation>
    </message>
    <message>
        <source>text not tagged {tag} by {annotator} in {where}</source>
        <translation>{where}中未由 {annotator} 标注为 {tag} 的文字</translation>
    </message>
    <message>
        <source>the whole corpus</source>
        <translation>整个语料库</translation>
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
        <translation>标题含“{value}”</translation>
    </message>
    <message>
        <source>source {value}</source>
        <translation>来源含“{value}”</translation>
    </message>
    <message>
        <source>section {value}</source>
        <translation>栏目含“{value}”</translation>
    </message>
    <message>
        <source>author {value}</source>
        <translation>作者含“{value}”</translation>
    </message>
    <message>
        <source>number {value}</source>
        <translation>文号含“{value}”</translation>
    </message>
    <message>
        <source>date from {value}</source>
        <translation>日期从 {value} 起</translation>
    </message>
    <message>
        <source>date until {value}</source>
        <translation>日期截至 {value}</translation>
    </message>
    <message>
        <source>tag {value}</source>
        <translation>标签为 {value}</translation>
    </message>
    <message>
        <source>annotator {value}</source>
        <translation>标注者为 {value}</translation>
    </message>
    <message>
        <source>state {value}</source>
        <translation>状态为 {value}</translation>
    </message>
    <message>
        <source>script {value}</source>
        <translation>字体为 {value}</translation>
    </message>
    <message>
        <source>date {value}</source>
        <translation>日期为 {value}</translation>
    </message>
    <message>
        <source>date from {since} until {until}</source>
        <translation>日期从 {since} 至 {until}</translation>
    </message>
    <message>
        <source>unread</source>
        <translation>未读</translation>
    </message>
    <message>
        <source>being read</source>
        <translation>在读</translation>
    </message>
    <message>
        <source>done</source>
        <translation>已完成</translation>
    </message>
    <message>
        <source>simplified</source>
        <translation>简体</translation>
    </message>
    <message>
        <source>traditional</source>
        <translation>繁体</translation>
    </message>
    <message>
        <source>mixed</source>
        <translation>简繁混用</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>不明</translation>
    </message>
    <message>
        <source>annotations</source>
        <translation>有标注</translation>
    </message>
    <message>
        <source>no annotations</source>
        <translation>无标注</translation>
    </message>
    <message>
        <source>{count} chosen by hand</source>
        <translation>手动选定（{count} 篇）</translation>
    </message>
    <message>
        <source>Hits that may be other words are left out.</source>
        <translation>已略去可能是其他词的命中。</translation>
    </message>
    <message>
        <source>Tags by month</source>
        <translation>各月的标签</translation>
    </message>
    <message>
        <source>Tags by year</source>
        <translation>各年的标签</translation>
    </message>
    <message>
        <source>Tags by annotator</source>
        <translation>各标注者的标签</translation>
    </message>
    <message>
        <source>Tags by article</source>
        <translation>各文章的标签</translation>
    </message>
    <message>
        <source>Tags by source, its names in both scripts being one,</source>
        <translation>各来源的标签（简繁名称合并）</translation>
    </message>
    <message>
        <source>Tags by section, its names in both scripts being one,</source>
        <translation>各版面的标签（简繁名称合并）</translation>
    </message>
    <message>
        <source>Share by tag of all characters (line breaks included: {characters})</source>
        <translation>各标签占全部字符（含换行符，共 {characters} 个）的比例</translation>
    </message>
    <message>
        <source>Tags by month, also per 10,000 characters of all articles of the month in question, line breaks included (articles without a date, left out: {undated}),</source>
        <translation>各月的标签及其每万字频次（以当月全部文章的字符数为分母，含换行；未计入无日期的文章 {undated} 篇）</translation>
    </message>
    <message>
        <source>Places of tags in articles</source>
        <translation>标签在文中的位置</translation>
    </message>
    <message>
        <source>Tags on the same span</source>
        <translation>同一段文字上的标签</translation>
    </message>
    <message>
        <source>Tags on overlapping spans</source>
        <translation>相互重叠的标签</translation>
    </message>
    <message>
        <source>Tags in the same paragraph</source>
        <translation>同一段落中的标签</translation>
    </message>
    <message>
        <source>Tags in the same article</source>
        <translation>同一篇文章中的标签</translation>
    </message>
    <message>
        <source>Places of {query} in {part}; hits: {hits}, articles: {articles}. {tools}</source>
        <translation>{query}的位置（{part}）：{articles} 篇文章，命中 {hits} 处。{tools}</translation>
    </message>
    <message>
        <source>the reference corpus {name}, articles: {articles}, cut into words by jieba {jieba}</source>
        <translation>参照语料库 {name}，文章 {articles} 篇，由 jieba {jieba} 分词</translation>
    </message>
    <message>
        <source>the reference word list {name}, entries: {types}</source>
        <translation>参照词表 {name}，词条 {types} 个</translation>
    </message>
    <message>
        <source>the reference word list {name}, entries: {types}, the number of {unit} as the list says it</source>
        <translation>参照词表 {name}，词条 {types} 个，{unit}总数依词表所载</translation>
    </message>
    <message>
        <source>{one} {other}</source>
        <translation>{one}{other}</translation>
    </message>
    <message>
        <source>Lines of {name} that hold no word with its frequency are left out: {count} ({lines}).</source>
        <translation>{name} 中有 {count} 行不是词及其频数，已略去（第 {lines} 行）。</translation>
    </message>
    <message>
        <source>{name} is a list of words, so words are compared, not characters.</source>
        <translation>{name} 是词表，因此比较的是词，而不是字。</translation>
    </message>
    <message>
        <source>No entry of {name} is longer than one character: it seems to be a list of characters, in which longer words do not occur. Compare characters instead.</source>
        <translation>{name} 的词条都只有一个字，应是字表，较长的词在其中不会出现。请改为比较字。</translation>
    </message>
    <message>
        <source>{name} says that it was made from {total} {unit}, but its entries make {size}: that is taken.</source>
        <translation>{name} 载明总数为 {total} {unit}，而词条合计为 {size}，已取后者。</translation>
    </message>
    <message>
        <source>There is no word in {name}, so there is nothing to compare.</source>
        <translation>{name} 中没有词，因此无从比较。</translation>
    </message>
</context>
<context>
    <name>patterns</name>
    <message>
        <source>a “[” is not closed</source>
        <translation>“[”没有对应的“]”</translation>
    </message>
    <message>
        <source>a “(” is not closed</source>
        <translation>“(”没有对应的“)”</translation>
    </message>
    <message>
        <source>there is a “)” too many</source>
        <translation>多了一个“)”</translation>
    </message>
    <message>
        <source>there is nothing to repeat</source>
        <translation>重复符号前没有可重复的内容</translation>
    </message>
    <message>
        <source>two repetitions follow each other</source>
        <translation>两个重复符号相连</translation>
    </message>
    <message>
        <source>the least number is greater than the most</source>
        <translation>最少次数大于最多次数</translation>
    </message>
    <message>
        <source>a number is too great</source>
        <translation>次数过大</translation>
    </message>
    <message>
        <source>a range ends before it begins</source>
        <translation>字符范围的首尾颠倒</translation>
    </message>
    <message>
        <source>nothing follows the “\”</source>
        <translation>“\”后面没有内容</translation>
    </message>
    <message>
        <source>this “\” means nothing here</source>
        <translation>此处的“\”没有意义</translation>
    </message>
    <message>
        <source>there is no such group</source>
        <translation>没有这个分组</translation>
    </message>
    <message>
        <source>the name of a group is wrong</source>
        <translation>分组名称不正确</translation>
    </message>
    <message>
        <source>there is no such kind of character</source>
        <translation>没有这种字符类别</translation>
    </message>
    <message>
        <source>“(?” is followed by something unknown</source>
        <translation>“(?”后面的内容无法识别</translation>
    </message>
    <message>
        <source>{0}, near character {1}</source>
        <translation>{0}（第 {1} 个字符附近）</translation>
    </message>
    <message>
        <source>too many brackets within brackets</source>
        <translation>括号嵌套层数过多</translation>
    </message>
</context>
<context>
    <name>preview</name>
    <message>
        <source>Split here</source>
        <translation>在此处拆分</translation>
    </message>
    <message>
        <source>An article begins with this line</source>
        <translation>从此行开始一篇文章</translation>
    </message>
    <message>
        <source>Merge with previous</source>
        <translation>与上一篇合并</translation>
    </message>
    <message>
        <source>This article belongs to the one before it</source>
        <translation>这篇文章属于上一篇</translation>
    </message>
    <message>
        <source>Not an article</source>
        <translation>不是文章</translation>
    </message>
    <message>
        <source>Import nothing of this article</source>
        <translation>这篇文章完全不导入</translation>
    </message>
    <message>
        <source>Drop or keep</source>
        <translation>舍弃或保留</translation>
    </message>
    <message>
        <source>Drop the selected lines, or keep them if they were dropped</source>
        <translation>舍弃选中的行；已舍弃的则予以保留</translation>
    </message>
    <message>
        <source>Drop</source>
        <translation>舍弃</translation>
    </message>
    <message>
        <source>Drop the selected lines</source>
        <translation>舍弃选中的行</translation>
    </message>
    <message>
        <source>Join or part</source>
        <translation>合并或分段</translation>
    </message>
    <message>
        <source>Join this line to the paragraph above, or begin a paragraph with it</source>
        <translation>将此行并入上一段，或从此行另起一段</translation>
    </message>
    <message>
        <source>As it stands in the file</source>
        <translation>保持文件原样</translation>
    </message>
    <message>
        <source>Leave or repair what was struck out inside this line</source>
        <translation>对此行中被删改之处，保持原样或加以修正</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>标题</translation>
    </message>
    <message>
        <source>This line is the title</source>
        <translation>此行是标题</translation>
    </message>
    <message>
        <source>Kicker</source>
        <translation>引题</translation>
    </message>
    <message>
        <source>This line stands above the title and leads to it</source>
        <translation>此行在标题之上，是引题</translation>
    </message>
    <message>
        <source>Subtitle</source>
        <translation>副题</translation>
    </message>
    <message>
        <source>This line stands below the title</source>
        <translation>此行在标题之下，是副题</translation>
    </message>
    <message>
        <source>Section</source>
        <translation>栏目</translation>
    </message>
    <message>
        <source>This line names the section or column</source>
        <translation>此行是版块或栏目名称</translation>
    </message>
    <message>
        <source>Author, source, date</source>
        <translation>作者、来源、日期</translation>
    </message>
    <message>
        <source>This line says who wrote it, where it comes from or when</source>
        <translation>此行说明作者、来源或日期</translation>
    </message>
    <message>
        <source>Heading in the text</source>
        <translation>文中小标题</translation>
    </message>
    <message>
        <source>This line is a heading inside the article</source>
        <translation>此行是文章中的小标题</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>正文</translation>
    </message>
    <message>
        <source>This line is ordinary text</source>
        <translation>此行是普通正文</translation>
    </message>
    <message>
        <source>Border up</source>
        <translation>分界上移</translation>
    </message>
    <message>
        <source>Move the beginning of this article up by a line</source>
        <translation>将这篇文章的开头上移一行</translation>
    </message>
    <message>
        <source>Border down</source>
        <translation>分界下移</translation>
    </message>
    <message>
        <source>Move the beginning of this article down by a line</source>
        <translation>将这篇文章的开头下移一行</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>Take back the last change to this file</source>
        <translation>撤销对此文件的上一次修改</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>重做</translation>
    </message>
    <message>
        <source>Do again what was taken back</source>
        <translation>重做已撤销的修改</translation>
    </message>
    <message>
        <source>title</source>
        <translation>标题</translation>
    </message>
    <message>
        <source>kicker</source>
        <translation>引题</translation>
    </message>
    <message>
        <source>subtitle</source>
        <translation>副题</translation>
    </message>
    <message>
        <source>section</source>
        <translation>栏目</translation>
    </message>
    <message>
        <source>details</source>
        <translation>文章信息</translation>
    </message>
    <message>
        <source>heading</source>
        <translation>小标题</translation>
    </message>
    <message>
        <source>text</source>
        <translation>正文</translation>
    </message>
    <message>
        <source>apart</source>
        <translation>另置</translation>
    </message>
    <message>
        <source>dropped</source>
        <translation>舍弃</translation>
    </message>
    <message>
        <source>navigation</source>
        <translation>导航</translation>
    </message>
    <message>
        <source>running head</source>
        <translation>页眉</translation>
    </message>
    <message>
        <source>page number</source>
        <translation>页码</translation>
    </message>
    <message>
        <source>contents</source>
        <translation>目录</translation>
    </message>
    <message>
        <source>copyright</source>
        <translation>版权声明</translation>
    </message>
    <message>
        <source>related</source>
        <translation>相关文章</translation>
    </message>
    <message>
        <source>caption</source>
        <translation>图片说明</translation>
    </message>
    <message>
        <source>notice</source>
        <translation>广告启事</translation>
    </message>
    <message>
        <source>gloss</source>
        <translation>注音</translation>
    </message>
    <message>
        <source>space</source>
        <translation>多余空格</translation>
    </message>
    <message>
        <source>repaired</source>
        <translation>已修正</translation>
    </message>
    <message>
        <source>in the details</source>
        <translation>已列入文章信息</translation>
    </message>
    <message>
        <source>goes on elsewhere</source>
        <translation>转接他版</translation>
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
        <translation>来源</translation>
    </message>
    <message>
        <source>Author</source>
        <translation>作者</translation>
    </message>
    <message>
        <source>Editor</source>
        <translation>责任编辑</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>文号</translation>
    </message>
    <message>
        <source>In the corpus already: it is not imported again.</source>
        <translation>已在语料库中：不会再次导入。</translation>
    </message>
    <message>
        <source>Choose “Correct its articles” to change what was made of it.</source>
        <translation>要更改由它生成的文章，请选择“更正其文章”。</translation>
    </message>
    <message>
        <source>Rows left out: {0}.</source>
        <translation>未导入的行：{0}。</translation>
    </message>
    <message>
        <source>Parts that could not be read: {0}.</source>
        <translation>无法读取的部分：{0}。</translation>
    </message>
</context>
<context>
    <name>progress</name>
    <message>
        <source>Articles</source>
        <translation>文章数</translation>
    </message>
    <message>
        <source>Annotations</source>
        <translation>标注数</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>已完成</translation>
    </message>
    <message>
        <source>Being read</source>
        <translation>在读</translation>
    </message>
    <message>
        <source>Unread</source>
        <translation>未读</translation>
    </message>
    <message>
        <source>Tagged</source>
        <translation>有标签</translation>
    </message>
    <message>
        <source>Without tags</source>
        <translation>无标签</translation>
    </message>
    <message>
        <source>With tags</source>
        <translation>有标签</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>来源</translation>
    </message>
    <message>
        <source>No source</source>
        <translation>无来源</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>月份</translation>
    </message>
    <message>
        <source>No date</source>
        <translation>无日期</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>标签</translation>
    </message>
    <message>
        <source>its own</source>
        <translation>仅此标签</translation>
    </message>
    <message>
        <source>Annotator</source>
        <translation>标注者</translation>
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
        <translation>zh-Hans</translation>
    </message>
    <message>
        <source>Passages: {0} · Articles: {1} · Tags: {2}</source>
        <translation>标注文字：{0} 段 · 文章：{1} 篇 · 标签：{2} 个</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>标签</translation>
    </message>
    <message>
        <source>Proposed</source>
        <translation>建议</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>已拒绝</translation>
    </message>
    <message>
        <source>Retired</source>
        <translation>已停用</translation>
    </message>
    <message>
        <source>Examples</source>
        <translation>示例</translation>
    </message>
    <message>
        <source>Nothing is tagged yet.</source>
        <translation>还没有标注。</translation>
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
        <translation>OpenCC 标准 (s2t)</translation>
    </message>
    <message>
        <source>Taiwan (s2tw)</source>
        <translation>台湾 (s2tw)</translation>
    </message>
    <message>
        <source>Taiwan, with its vocabulary (s2twp)</source>
        <translation>台湾，含当地词汇 (s2twp)</translation>
    </message>
    <message>
        <source>Hong Kong (s2hk)</source>
        <translation>香港 (s2hk)</translation>
    </message>
    <message>
        <source>Hong Kong, with its vocabulary (s2hkp)</source>
        <translation>香港，含当地词汇 (s2hkp)</translation>
    </message>
    <message>
        <source>OpenCC (t2s)</source>
        <translation>OpenCC (t2s)</translation>
    </message>
    <message>
        <source>From Taiwan (tw2s)</source>
        <translation>源自台湾 (tw2s)</translation>
    </message>
    <message>
        <source>From Taiwan, with its vocabulary (tw2sp)</source>
        <translation>源自台湾，转换当地词汇 (tw2sp)</translation>
    </message>
    <message>
        <source>From Hong Kong (hk2s)</source>
        <translation>源自香港 (hk2s)</translation>
    </message>
    <message>
        <source>From Hong Kong, with its vocabulary (hk2sp)</source>
        <translation>源自香港，转换当地词汇 (hk2sp)</translation>
    </message>
    <message>
        <source>T&amp;raditional standard</source>
        <translation>繁体标准(&amp;R)</translation>
    </message>
    <message>
        <source>Si&amp;mplified standard</source>
        <translation>简体标准(&amp;M)</translation>
    </message>
</context>
<context>
    <name>status</name>
    <message>
        <source>Made by hand</source>
        <translation>手动标注</translation>
    </message>
    <message>
        <source>Proposed</source>
        <translation>建议</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>已接受</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>已拒绝</translation>
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
        <translation>已停用：不再提供选用。</translation>
    </message>
    <message>
        <source>Examples</source>
        <translation>示例</translation>
    </message>
</context>
</TS>
