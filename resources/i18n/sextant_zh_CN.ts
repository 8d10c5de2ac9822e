<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>Actions</name>
    <message>
        <source>&amp;New Workspace…</source>
        <translation>新建工作区(&amp;N)…</translation>
    </message>
    <message>
        <source>Make a new workspace with the sample data</source>
        <translation>新建一个含示例数据的工作区</translation>
    </message>
    <message>
        <source>&amp;Open Workspace…</source>
        <translation>打开工作区(&amp;O)…</translation>
    </message>
    <message>
        <source>Open a workspace file</source>
        <translation>打开一个工作区文件</translation>
    </message>
    <message>
        <source>Open &amp;Sample Workspace</source>
        <translation>打开示例工作区(&amp;S)</translation>
    </message>
    <message>
        <source>Open the workspace with the published figures that come with Sextant</source>
        <translation>打开 Sextant 自带的已公布数据工作区</translation>
    </message>
    <message>
        <source>&amp;Save Exploration…</source>
        <translation>保存分析(&amp;S)…</translation>
    </message>
    <message>
        <source>Keep what is shown under a name in the workspace</source>
        <translation>将当前显示的内容命名并保存到工作区</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>导出(&amp;E)…</translation>
    </message>
    <message>
        <source>Save the chart as a picture or the numbers as a file</source>
        <translation>将图表存为图片，或将数字存为文件</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>退出(&amp;Q)</translation>
    </message>
    <message>
        <source>Close the window and end Sextant</source>
        <translation>关闭窗口并退出 Sextant</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>撤销(&amp;U)</translation>
    </message>
    <message>
        <source>Take back the last change of what is shown</source>
        <translation>撤销对显示内容的上一次更改</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>重做(&amp;R)</translation>
    </message>
    <message>
        <source>Bring back the change that was taken back</source>
        <translation>恢复刚才撤销的更改</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>复制(&amp;C)</translation>
    </message>
    <message>
        <source>Copy the selected cells with their headers, and the chart as a picture</source>
        <translation>复制所选单元格及其表头，并附图表图片</translation>
    </message>
    <message>
        <source>Copy C&amp;hart</source>
        <translation>复制图表(&amp;H)</translation>
    </message>
    <message>
        <source>Copy the chart as a picture</source>
        <translation>将图表复制为图片</translation>
    </message>
    <message>
        <source>C&amp;lear Selection</source>
        <translation>清除选择(&amp;L)</translation>
    </message>
    <message>
        <source>Select nothing in the chart and the table</source>
        <translation>取消图表和表格中的所有选择</translation>
    </message>
    <message>
        <source>Clear &amp;Filters</source>
        <translation>清除筛选(&amp;F)</translation>
    </message>
    <message>
        <source>Remove all filters and the period range</source>
        <translation>移除全部筛选条件和期间范围</translation>
    </message>
    <message>
        <source>Edit &amp;Headline</source>
        <translation>编辑标题(&amp;H)</translation>
    </message>
    <message>
        <source>Write your own headline over the chart</source>
        <translation>自行填写图表上方的标题</translation>
    </message>
    <message>
        <source>&amp;Search or Command</source>
        <translation>搜索或命令(&amp;S)</translation>
    </message>
    <message>
        <source>Find datasets, explorations, members and commands</source>
        <translation>查找数据集、分析、成员和命令</translation>
    </message>
    <message>
        <source>New &amp;Tab</source>
        <translation>新建标签页(&amp;T)</translation>
    </message>
    <message>
        <source>Open what is shown once more in a tab of its own</source>
        <translation>在新标签页中再打开一份当前内容</translation>
    </message>
    <message>
        <source>&amp;Close Tab</source>
        <translation>关闭标签页(&amp;C)</translation>
    </message>
    <message>
        <source>Close this tab</source>
        <translation>关闭此标签页</translation>
    </message>
    <message>
        <source>Ne&amp;xt Tab</source>
        <translation>下一个标签页(&amp;X)</translation>
    </message>
    <message>
        <source>Go to the next tab</source>
        <translation>转到下一个标签页</translation>
    </message>
    <message>
        <source>&amp;Previous Tab</source>
        <translation>上一个标签页(&amp;P)</translation>
    </message>
    <message>
        <source>Go to the previous tab</source>
        <translation>转到上一个标签页</translation>
    </message>
    <message>
        <source>&amp;Value</source>
        <translation>数值(&amp;V)</translation>
    </message>
    <message>
        <source>Show the numbers themselves</source>
        <translation>显示数值本身</translation>
    </message>
    <message>
        <source>&amp;Share</source>
        <translation>占比(&amp;S)</translation>
    </message>
    <message>
        <source>Show each number as a share of the total of its period</source>
        <translation>显示各数值占当期合计的比重</translation>
    </message>
    <message>
        <source>&amp;Growth</source>
        <translation>增长率(&amp;G)</translation>
    </message>
    <message>
        <source>Show the growth a year since the number before</source>
        <translation>显示较前一数值的年增长率</translation>
    </message>
    <message>
        <source>&amp;Index</source>
        <translation>指数(&amp;I)</translation>
    </message>
    <message>
        <source>Show each series relative to its first number, which is 100</source>
        <translation>以各系列的首个数值为 100 显示</translation>
    </message>
    <message>
        <source>&amp;Catalog</source>
        <translation>目录(&amp;C)</translation>
    </message>
    <message>
        <source>Show or hide the datasets and saved explorations</source>
        <translation>显示或隐藏数据集与已保存的分析</translation>
    </message>
    <message>
        <source>&amp;Facets</source>
        <translation>筛选(&amp;F)</translation>
    </message>
    <message>
        <source>Show or hide the filters</source>
        <translation>显示或隐藏筛选面板</translation>
    </message>
    <message>
        <source>&amp;Inspector</source>
        <translation>视图(&amp;I)</translation>
    </message>
    <message>
        <source>Show or hide what rows, columns and marks stand for</source>
        <translation>显示或隐藏行、列与图形含义的设置</translation>
    </message>
    <message>
        <source>F&amp;orecast</source>
        <translation>预测(&amp;O)</translation>
    </message>
    <message>
        <source>Show or hide the forecast calculator</source>
        <translation>显示或隐藏预测计算器</translation>
    </message>
    <message>
        <source>&amp;Sources</source>
        <translation>来源(&amp;S)</translation>
    </message>
    <message>
        <source>Show or hide where the selected number comes from</source>
        <translation>显示或隐藏所选数值的出处</translation>
    </message>
    <message>
        <source>&amp;Next Panel</source>
        <translation>下一个面板(&amp;N)</translation>
    </message>
    <message>
        <source>Move the keyboard to the next panel</source>
        <translation>将键盘焦点移到下一个面板</translation>
    </message>
    <message>
        <source>&amp;Previous Panel</source>
        <translation>上一个面板(&amp;P)</translation>
    </message>
    <message>
        <source>Move the keyboard to the panel before</source>
        <translation>将键盘焦点移到上一个面板</translation>
    </message>
    <message>
        <source>F&amp;ull Screen</source>
        <translation>全屏(&amp;U)</translation>
    </message>
    <message>
        <source>Fill the screen with the window</source>
        <translation>让窗口占满整个屏幕</translation>
    </message>
    <message>
        <source>Like the &amp;System</source>
        <translation>跟随系统(&amp;S)</translation>
    </message>
    <message>
        <source>Use light or dark colours as the system does</source>
        <translation>按系统设置使用浅色或深色</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>浅色(&amp;L)</translation>
    </message>
    <message>
        <source>Use light colours</source>
        <translation>使用浅色外观</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>深色(&amp;D)</translation>
    </message>
    <message>
        <source>Use dark colours</source>
        <translation>使用深色外观</translation>
    </message>
    <message>
        <source>&amp;High Contrast</source>
        <translation>高对比度(&amp;H)</translation>
    </message>
    <message>
        <source>Use the strongest contrast</source>
        <translation>使用最强的对比度</translation>
    </message>
    <message>
        <source>Use the system&apos;s language</source>
        <translation>使用系统语言</translation>
    </message>
    <message>
        <source>&amp;English</source>
        <translation>English (&amp;E)</translation>
    </message>
    <message>
        <source>Use English</source>
        <translation>使用英文</translation>
    </message>
    <message>
        <source>Use Simplified Chinese</source>
        <translation>使用简体中文</translation>
    </message>
    <message>
        <source>繁體中文 (&amp;Traditional Chinese)</source>
        <translation>繁體中文 (&amp;T)</translation>
    </message>
    <message>
        <source>Use Traditional Chinese</source>
        <translation>使用繁体中文</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>帮助(&amp;H)</translation>
    </message>
    <message>
        <source>Read how things are done</source>
        <translation>阅读操作说明</translation>
    </message>
    <message>
        <source>&amp;About Sextant</source>
        <translation>关于 Sextant(&amp;A)</translation>
    </message>
    <message>
        <source>Version, licence and where the data comes from</source>
        <translation>版本、许可证与数据出处</translation>
    </message>
    <message>
        <source>Ro&amp;ws</source>
        <translation>数据行(&amp;W)</translation>
    </message>
    <message>
        <source>Show the rows of the dataset in place of chart and table</source>
        <translation>以数据集的各行代替图表和表格</translation>
    </message>
    <message>
        <source>&amp;Import…</source>
        <translation>导入(&amp;I)…</translation>
    </message>
    <message>
        <source>Make a dataset of a file of rows</source>
        <translation>把由行组成的文件做成数据集</translation>
    </message>
    <message>
        <source>&amp;Up to the Whole</source>
        <translation>返回上层(&amp;U)</translation>
    </message>
    <message>
        <source>Go back up to what was drilled into</source>
        <translation>返回下钻之前的层级</translation>
    </message>
    <message>
        <source>Chart &amp;or Table</source>
        <translation>图表或表格(&amp;O)</translation>
    </message>
    <message>
        <source>Move the keyboard between the chart and its table</source>
        <translation>在图表与表格之间切换键盘焦点</translation>
    </message>
    <message>
        <source>&amp;History</source>
        <translation>历史(&amp;H)</translation>
    </message>
    <message>
        <source>Show or hide the steps that led to what is shown</source>
        <translation>显示或隐藏得出当前内容的各个步骤</translation>
    </message>
    <message>
        <source>简体中文 (S&amp;implified Chinese)</source>
        <translation>简体中文(&amp;I)</translation>
    </message>
    <message>
        <source>S&amp;tory</source>
        <translation>故事(&amp;T)</translation>
    </message>
    <message>
        <source>Show or hide the slides of a story</source>
        <translation>显示或隐藏故事的幻灯片</translation>
    </message>
    <message>
        <source>Co&amp;mpare Tabs…</source>
        <translation>对比标签页(&amp;M)…</translation>
    </message>
    <message>
        <source>Show two tabs beside each other on one scale</source>
        <translation>将两个标签页以同一刻度并排显示</translation>
    </message>
</context>
<context>
    <name>AnnotationMenu</name>
    <message>
        <source>Growth arrow</source>
        <translation>增长箭头</translation>
    </message>
    <message>
        <source>Difference arrow</source>
        <translation>差值箭头</translation>
    </message>
    <message>
        <source>Reference line at %1</source>
        <translation>在 %1 处画参考线</translation>
    </message>
    <message>
        <source>Reference line</source>
        <translation>参考线</translation>
    </message>
    <message>
        <source>Note at %1</source>
        <translation>在“%1”处加批注</translation>
    </message>
    <message>
        <source>Enter puts the note beside the number</source>
        <translation>按回车键将批注放在数字旁</translation>
    </message>
    <message>
        <source>Note on the chart</source>
        <translation>图上批注</translation>
    </message>
    <message>
        <source>Growth a year beside the names</source>
        <translation>在名称旁显示年增长率</translation>
    </message>
    <message>
        <source>Reference band</source>
        <translation>参考区间</translation>
    </message>
    <message>
        <source>Remove from the chart</source>
        <translation>从图中移除</translation>
    </message>
    <message>
        <source>On the chart</source>
        <translation>图上标注</translation>
    </message>
    <message>
        <source>Break the axis from %1 to %2</source>
        <translation>截断 %1 至 %2 的坐标轴</translation>
    </message>
    <message>
        <source>Axis break</source>
        <translation>坐标轴截断</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>事件</translation>
    </message>
    <message>
        <source>%1 %2 → %3</source>
        <comment>an arrow and its two ends</comment>
        <translation>%1 %2 → %3</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>a reference line and its number</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1 %2–%3</source>
        <comment>a band or a break and its two ends</comment>
        <translation>%1 %2–%3</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>an event: its period and its words</comment>
        <translation>%1：%2</translation>
    </message>
</context>
<context>
    <name>CommandLine</name>
    <message>
        <source>There is no flag &quot;%1&quot; here.</source>
        <translation>此处没有选项“%1”。</translation>
    </message>
    <message>
        <source>This flag takes no value.</source>
        <translation>此选项不带值。</translation>
    </message>
    <message>
        <source>This flag needs a value: %1.</source>
        <translation>此选项需要一个值：%1。</translation>
    </message>
    <message>
        <source>This flag is given twice.</source>
        <translation>此选项重复给出。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a number.</source>
        <translation>“%1”不是数字。</translation>
    </message>
    <message>
        <source>Write it like 1234.5, with a point and no separators.</source>
        <translation>请写成 1234.5 的形式，使用小数点，不加千分位分隔符。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a whole number from %2 to %3.</source>
        <translation>“%1”不是 %2 到 %3 之间的整数。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not known here.</source>
        <translation>此处无法识别“%1”。</translation>
    </message>
    <message>
        <source>Use one of: %1.</source>
        <translation>可用值：%1。</translation>
    </message>
    <message>
        <source>Give either --years or --from and --to.</source>
        <translation>请指定 --years，或同时指定 --from 和 --to。</translation>
    </message>
    <message>
        <source>This flag is needed.</source>
        <translation>必须给出此选项。</translation>
    </message>
    <message>
        <source>years</source>
        <translation>年</translation>
    </message>
    <message>
        <source>the value at the begin</source>
        <translation>期初数值</translation>
    </message>
    <message>
        <source>the value at the end</source>
        <translation>期末数值</translation>
    </message>
    <message>
        <source>the value to start from</source>
        <translation>起始数值</translation>
    </message>
    <message>
        <source>the value to reach</source>
        <translation>目标数值</translation>
    </message>
    <message>
        <source>the year of the begin</source>
        <translation>起始年份</translation>
    </message>
    <message>
        <source>the year of the end</source>
        <translation>结束年份</translation>
    </message>
    <message>
        <source>the years between, instead of the two years</source>
        <translation>相隔年数，可代替两个年份</translation>
    </message>
    <message>
        <source>There is a word too many: &quot;%1&quot;.</source>
        <translation>多了一个词：“%1”。</translation>
    </message>
    <message>
        <source>--%1 means nothing to &quot;%2&quot;.</source>
        <translation>--%1 对“%2”没有意义。</translation>
    </message>
    <message>
        <source>Check the file, and what its sources&apos; numbers contradict</source>
        <translation>检查文件，并找出各来源数值的矛盾之处</translation>
    </message>
    <message>
        <source>every comparison as JSON</source>
        <translation>以 JSON 列出每一项比较</translation>
    </message>
    <message>
        <source>Name one workspace file.</source>
        <translation>请指定一个工作区文件。</translation>
    </message>
    <message>
        <source>Explore, compare and forecast market data, each number with its source.</source>
        <translation>探索、比较并预测市场数据，每个数字都注明来源。</translation>
    </message>
    <message>
        <source>usage: sextant [FILE.sextant]   open the window
       sextant VERB …           answer on the command line</source>
        <translation>用法：sextant [FILE.sextant]   打开窗口
       sextant VERB …           在命令行作答</translation>
    </message>
    <message>
        <source>&quot;sextant VERB --help&quot; explains a verb, &quot;sextant --version&quot; prints the version.</source>
        <translation>“sextant VERB --help”解释某个命令，“sextant --version”显示版本。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is neither a verb nor a file that exists.</source>
        <translation>“%1”既不是命令，也不是现有文件。</translation>
    </message>
    <message>
        <source>&quot;sextant --help&quot; lists the verbs.</source>
        <translation>“sextant --help”列出所有命令。</translation>
    </message>
    <message>
        <source>Write a chart or its numbers to a file</source>
        <translation>将图表或其数字写入文件</translation>
    </message>
    <message>
        <source>pixels of a picture for one of its size; 2 if not given</source>
        <translation>图片像素与尺寸之比；默认为 2</translation>
    </message>
    <message>
        <source>light if not given</source>
        <translation>默认为 light</translation>
    </message>
    <message>
        <source>There is no saved exploration &quot;%1&quot;.</source>
        <translation>没有已保存的分析“%1”。</translation>
    </message>
    <message>
        <source>There is no chart of the kind &quot;%1&quot;.</source>
        <translation>没有“%1”这种图表。</translation>
    </message>
    <message>
        <source>Kinds: %1.</source>
        <translation>图表类型：%1。</translation>
    </message>
    <message>
        <source>These numbers cannot be drawn as %1.</source>
        <translation>这些数字无法绘制为“%1”。</translation>
    </message>
    <message>
        <source>Say which file to write: -o OUT.</source>
        <translation>请指定要写入的文件：-o OUT。</translation>
    </message>
    <message>
        <source>--%1 cannot be combined with --exploration.</source>
        <translation>--%1 不能与 --exploration 同时使用。</translation>
    </message>
    <message>
        <source>Work out growth rates and paths, or carry a series forward</source>
        <translation>计算增长率与增长路径，或延续一个系列</translation>
    </message>
    <message>
        <source>METHOD is constant-growth (at --rate, or at the series&apos; own rate between its first and last number), trend (a straight line by least squares) or log-trend (the same on logarithms, so a steady growth). Every series is carried forward from its own last number; what sources published stays as it is. &quot;growth&quot; and &quot;rate&quot; are one formula: (last / first)^(1 / years) - 1.</source>
        <translation>METHOD 可为 constant-growth（按 --rate，或按系列首末两个数值之间的自身增长率）、trend（最小二乘直线）或 log-trend（对数值取对数后拟合，即恒定增长）。每个系列都从自身最后一个数值起延续；来源公布的内容保持不变。“growth”与“rate”为同一公式：(last / first)^(1 / years) - 1。</translation>
    </message>
    <message>
        <source>growth a year: 17.76</source>
        <translation>年增长率：17.76</translation>
    </message>
    <message>
        <source>text if not given</source>
        <translation>默认为 text</translation>
    </message>
    <message>
        <source>Say what to work out.</source>
        <translation>请说明要计算什么。</translation>
    </message>
    <message>
        <source>Add or extend a dataset</source>
        <translation>新增或扩充数据集</translation>
    </message>
    <message>
        <source>the folder or file to read</source>
        <translation>要读取的文件夹或文件</translation>
    </message>
    <message>
        <source>Say with --from what to import.</source>
        <translation>请用 --from 指定要导入的内容。</translation>
    </message>
    <message>
        <source>Tell what a workspace holds: datasets, dimensions, measures, sources</source>
        <translation>列出工作区的内容：数据集、维度、指标、来源</translation>
    </message>
    <message>
        <source>everything as JSON, with all members and sources</source>
        <translation>以 JSON 列出全部内容，含所有成员和来源</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a condition.</source>
        <translation>“%1”不是有效的条件。</translation>
    </message>
    <message>
        <source>Write DIM=MEMBER, DIM=MEMBER|MEMBER or DIM!=MEMBER.</source>
        <translation>请写成 DIM=MEMBER、DIM=MEMBER|MEMBER 或 DIM!=MEMBER。</translation>
    </message>
    <message>
        <source>Say which dataset to look at.</source>
        <translation>请指定要查看的数据集。</translation>
    </message>
    <message>
        <source>&quot;sextant info FILE&quot; lists the datasets.</source>
        <translation>“sextant info FILE”列出所有数据集。</translation>
    </message>
    <message>
        <source>A dimension&apos;s id is empty.</source>
        <translation>维度 id 为空。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a level.</source>
        <translation>“%1”不是有效的层级。</translation>
    </message>
    <message>
        <source>Write DIM=own or DIM=N, where 1 is the top.</source>
        <translation>请写成 DIM=own 或 DIM=N，其中 1 为最高层级。</translation>
    </message>
    <message>
        <source>A base period means something only with &quot;--as index&quot;.</source>
        <translation>只有与“--as index”一起使用时，基期才有意义。</translation>
    </message>
    <message>
        <source>A rate means something only with a currency.</source>
        <translation>只有指定货币时，汇率才有意义。</translation>
    </message>
    <message>
        <source>Add --currency, for example --currency USD.</source>
        <translation>请加上 --currency，例如 --currency USD。</translation>
    </message>
    <message>
        <source>the dataset; required</source>
        <translation>数据集；必填</translation>
    </message>
    <message>
        <source>the dataset&apos;s first if not given</source>
        <translation>默认为数据集的第一个指标</translation>
    </message>
    <message>
        <source>dimensions or &quot;period&quot; down the side; period if not given</source>
        <translation>行上的维度或“period”；默认为 period</translation>
    </message>
    <message>
        <source>a dimension or &quot;period&quot; along the top</source>
        <translation>列上的一个维度或“period”</translation>
    </message>
    <message>
        <source>keep these members and all below them; DIM!=A leaves them out</source>
        <translation>保留这些成员及其下级；DIM!=A 则将其排除</translation>
    </message>
    <message>
        <source>members with numbers of their own, or level N (1 is the top)</source>
        <translation>有自身数值的成员，或第 N 层（1 为最高层）</translation>
    </message>
    <message>
        <source>only these periods, ends included</source>
        <translation>只取这些期间，含首尾</translation>
    </message>
    <message>
        <source>total finer periods to this step</source>
        <translation>将较短的期间汇总为此步长</translation>
    </message>
    <message>
        <source>what is shown of each number</source>
        <translation>每个数值的显示方式</translation>
    </message>
    <message>
        <source>the period that is 100 for --as index</source>
        <translation>--as index 中等于 100 的期间</translation>
    </message>
    <message>
        <source>convert money: USD, CNY, …</source>
        <translation>换算货币：USD、CNY……</translation>
    </message>
    <message>
        <source>the rate of each number&apos;s year (the default) or of one period</source>
        <translation>采用各数值当年的汇率（默认），或某一期间的汇率</translation>
    </message>
    <message>
        <source>the order of the first axis that is not time</source>
        <translation>首个非时间轴的排序方式</translation>
    </message>
    <message>
        <source>the other way round</source>
        <translation>反向排序</translation>
    </message>
    <message>
        <source>the N largest; the rest becomes &quot;other&quot;</source>
        <translation>最大的 N 项，其余归入“其他”</translation>
    </message>
    <message>
        <source>line, column, bar, … for a picture</source>
        <translation>图片用 line、column、bar 等</translation>
    </message>
    <message>
        <source>the headline of a picture</source>
        <translation>图片的标题</translation>
    </message>
    <message>
        <source>Make a workspace with the sample data, or with none</source>
        <translation>创建工作区，可含示例数据，也可为空</translation>
    </message>
    <message>
        <source>An existing file is never replaced. The file appears only when it is complete.</source>
        <translation>从不替换已有文件。文件写完后才会出现。</translation>
    </message>
    <message>
        <source>no data, an empty catalog</source>
        <translation>不含数据，目录为空</translation>
    </message>
    <message>
        <source>Name one file to make.</source>
        <translation>请指定一个要创建的文件。</translation>
    </message>
    <message>
        <source>The sample data is not installed.</source>
        <translation>未安装示例数据。</translation>
    </message>
    <message>
        <source>Make an empty workspace with --empty.</source>
        <translation>可用 --empty 创建空的工作区。</translation>
    </message>
    <message>
        <source>%1 values</source>
        <translation>%1 个数值</translation>
    </message>
    <message>
        <source>(sum of %1)</source>
        <translation>（%1 项之和）</translation>
    </message>
    <message>
        <source>* a sum of the parts that are known, which need not be all</source>
        <translation>* 为已知部分之和，未必涵盖全部</translation>
    </message>
    <message>
        <source>† incomplete: some parts are missing</source>
        <translation>† 不完整：缺少部分数据</translation>
    </message>
    <message>
        <source>‡ several numbers that must not be added</source>
        <translation>‡ 含多个不可相加的数值</translation>
    </message>
    <message>
        <source>Source: %1</source>
        <translation>来源：%1</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>合计</translation>
    </message>
    <message>
        <source>Print a dataset&apos;s numbers as a table, each with its source</source>
        <translation>以表格显示数据集的数值，并逐一注明来源</translation>
    </message>
    <message>
        <source>Numbers of different sources are never added: a cell in which several meet shows all of them and has no value. &quot;sextant info FILE&quot; lists datasets, measures and dimensions.</source>
        <translation>不同来源的数值从不相加：多个来源落入同一单元格时全部列出，该格不计算数值。“sextant info FILE”列出数据集、指标和维度。</translation>
    </message>
    <message>
        <source>members by name or by id; names if not given</source>
        <translation>以名称或 id 显示成员；默认为名称</translation>
    </message>
    <message>
        <source>add totals to text and csv</source>
        <translation>在 text 和 csv 中加入合计</translation>
    </message>
    <message>
        <source>There is no method &quot;%1&quot;.</source>
        <translation>没有方法“%1”。</translation>
    </message>
    <message>
        <source>A rate belongs to constant-growth only.</source>
        <translation>增长率只适用于 constant-growth。</translation>
    </message>
    <message>
        <source>The spread must be zero or more.</source>
        <translation>浮动幅度不能为负。</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>期间</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>数值</translation>
    </message>
    <message>
        <source>Low</source>
        <translation>低</translation>
    </message>
    <message>
        <source>High</source>
        <translation>高</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>性质</translation>
    </message>
    <message>
        <source>own forecast</source>
        <translation>自行预测</translation>
    </message>
    <message>
        <source>the last year; five years after the last number if not given</source>
        <translation>最后一年；默认为最后一个数值之后五年</translation>
    </message>
    <message>
        <source>low and high grow by so many points a year less and more; 5</source>
        <translation>低、高情景的年增长率分别低、高的百分点数；默认为 5</translation>
    </message>
    <message>
        <source>which path is the value; base if not given</source>
        <translation>以哪条路径为数值；默认为 base</translation>
    </message>
    <message>
        <source>Name one workspace file and one method: %1.</source>
        <translation>请指定一个工作区文件和一种方法：%1。</translation>
    </message>
    <message>
        <source>There is no series to carry forward.</source>
        <translation>没有可延续的系列。</translation>
    </message>
    <message>
        <source>usage:</source>
        <translation>用法：</translation>
    </message>
    <message>
        <source>&quot;sextant %1 --help&quot; explains the flags.</source>
        <translation>“sextant %1 --help”解释各选项。</translation>
    </message>
    <message>
        <source>language of names and texts; the environment&apos;s if not given</source>
        <translation>名称与文字的语言；默认取自环境</translation>
    </message>
    <message>
        <source>this text</source>
        <translation>本说明</translation>
    </message>
    <message>
        <source>source</source>
        <translation>来源</translation>
    </message>
    <message>
        <source>market</source>
        <translation>市场</translation>
    </message>
    <message>
        <source>region</source>
        <translation>地区</translation>
    </message>
    <message>
        <source>published</source>
        <translation>公布值</translation>
    </message>
    <message>
        <source>end points</source>
        <translation>首末值推算</translation>
    </message>
    <message>
        <source>over</source>
        <translation>推算区间</translation>
    </message>
    <message>
        <source>dataset</source>
        <translation>数据集</translation>
    </message>
    <message>
        <source>total</source>
        <translation>合计</translation>
    </message>
    <message>
        <source>period</source>
        <translation>期间</translation>
    </message>
    <message>
        <source>parts</source>
        <translation>分项</translation>
    </message>
    <message>
        <source>unit</source>
        <translation>单位</translation>
    </message>
    <message>
        <source>The file is damaged:</source>
        <translation>文件已损坏：</translation>
    </message>
    <message>
        <source>The file is sound.</source>
        <translation>文件完好。</translation>
    </message>
    <message>
        <source>undated</source>
        <translation>未注明日期</translation>
    </message>
    <message>
        <source>name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>rows</source>
        <translation>行</translation>
    </message>
    <message>
        <source>sources</source>
        <translation>来源</translation>
    </message>
    <message>
        <source>periods</source>
        <translation>期间</translation>
    </message>
    <message>
        <source>dimensions: %1</source>
        <translation>维度：%1</translation>
    </message>
    <message>
        <source>measures: %1</source>
        <translation>指标：%1</translation>
    </message>
    <message>
        <source>dimension</source>
        <translation>维度</translation>
    </message>
    <message>
        <source>members</source>
        <translation>成员</translation>
    </message>
    <message>
        <source>adds up</source>
        <translation>可相加</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>是</translation>
    </message>
    <message>
        <source>no</source>
        <translation>否</translation>
    </message>
    <message>
        <source>Rows added to %1: %2</source>
        <translation>已向 %1 追加的行数：%2</translation>
    </message>
    <message>
        <source>e estimate</source>
        <translation>e 估计值</translation>
    </message>
    <message>
        <source>f forecast</source>
        <translation>f 预测值</translation>
    </message>
    <message>
        <source>a assumption</source>
        <translation>a 假设值</translation>
    </message>
    <message>
        <source>Growth rates published: %1. With end points of the same source: %2; more than half a point apart: %3.</source>
        <translation>公布的增长率：%1 个。有同一来源首末数值的：%2 个；相差超过 0.5 个百分点的：%3 个。</translation>
    </message>
    <message>
        <source>Parts and totals compared: %1. Apart by rounding: %2; with a remainder: %3; contradicting each other: %4.</source>
        <translation>比较的分项与合计：%1 组。因四舍五入而有差异：%2 组；留有余额：%3 组；相互矛盾：%4 组。</translation>
    </message>
    <message>
        <source>%1 undated</source>
        <translation>%1 行未注明日期</translation>
    </message>
    <message>
        <source>%1.</source>
        <extracomment>%1 is the one sentence about a verb, without its full stop</extracomment>
        <translation>%1。</translation>
    </message>
    <message>
        <source>excel: a .csv that Excel opens with all names right; plain if not given</source>
        <translation>excel：Excel 打开后名称均正确的 .csv；未指定则为 plain</translation>
    </message>
    <message>
        <source>tab</source>
        <translation>制表符</translation>
    </message>
    <message>
        <source>members: %1, new: %2</source>
        <translation>%1 个成员，其中 %2 个是新的</translation>
    </message>
    <message>
        <source>periods: %1, %2 to %3</source>
        <translation>%1 个期间，%2 至 %3</translation>
    </message>
    <message>
        <source>sum %1</source>
        <translation>合计 %1</translation>
    </message>
    <message>
        <source>%1, %2 rows without a number</source>
        <translation>%1，%2 行没有数字</translation>
    </message>
    <message>
        <source>Kind: %1</source>
        <translation>性质：%1</translation>
    </message>
    <message>
        <source>Kind: %1 (no column says it: periods that end after the date of the file are forecasts, all others estimates)</source>
        <translation>性质：%1（没有列说明：在文件日期之后结束的期间为预测，其余为估计）</translation>
    </message>
    <message>
        <source>%1: %2 bytes, %3, fields parted by &quot;%4&quot;, decimals by &quot;%5&quot;</source>
        <translation>%1：%2 字节，%3，字段分隔符“%4”，小数点“%5”</translation>
    </message>
    <message>
        <source>Nothing was written. Rows that the dataset %1 would have: %2.</source>
        <translation>没有写入任何内容。数据集 %1 将有 %2 行。</translation>
    </message>
    <message>
        <source>The dataset %1 was replaced. Rows: %2.</source>
        <translation>数据集 %1 已被替换，共 %2 行。</translation>
    </message>
    <message>
        <source>The dataset %1 is new. Rows: %2.</source>
        <translation>数据集 %1 是新建的，共 %2 行。</translation>
    </message>
    <message>
        <source>what parts the fields: , ; | or tab (found out)</source>
        <translation>字段分隔符：, ; | 或 tab（默认自动识别）</translation>
    </message>
    <message>
        <source>UTF-8, UTF-16, GB18030, Big5, … (UTF-8 unless a mark says more)</source>
        <translation>UTF-8、UTF-16、GB18030、Big5 等（没有字节顺序标记时为 UTF-8）</translation>
    </message>
    <message>
        <source>the decimal sign: . or , (found out)</source>
        <translation>小数点：. 或 ,（默认自动识别）</translation>
    </message>
    <message>
        <source>what a column is: dimension, measure, measure:UNIT, period, source, kind or ignore (found out)</source>
        <translation>列的角色：dimension、measure、measure:UNIT、period、source、kind 或 ignore（默认自动识别）</translation>
    </message>
    <message>
        <source>the document that the numbers come from (the file)</source>
        <translation>数字出自的文献（默认为文件本身）</translation>
    </message>
    <message>
        <source>what the numbers are: actual, estimate, forecast or assumption</source>
        <translation>数字的性质：actual、estimate、forecast 或 assumption</translation>
    </message>
    <message>
        <source>read everything and write nothing</source>
        <translation>读取全部内容但不写入</translation>
    </message>
    <message>
        <source>answer in JSON</source>
        <translation>以 JSON 回答</translation>
    </message>
    <message>
        <source>A folder holds a manifest.json that describes its files. A file whose --dataset is one of the sample data&apos;s adds rows to it and has the columns of its file. Any other file becomes a tracker: its columns are found out and told; a tracker of that id is replaced. On any error the workspace stays as it was.</source>
        <translation>文件夹中有描述其文件的 manifest.json。若 --dataset 是示例数据中的数据集，文件的行会加入其中，列须与其原文件相同。其他文件成为跟踪数据：自动识别并报告各列；同一标识的跟踪数据会被替换。出现任何错误时，工作区保持原样。</translation>
    </message>
    <message>
        <source>the dataset that the rows of a file make or add to</source>
        <translation>文件的行所构成或加入的数据集</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a value of --%2.</source>
        <translation>“%1”不是 --%2 的取值。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; does not say what a column is.</source>
        <translation>“%1”没有说明列的角色。</translation>
    </message>
    <message>
        <source>Write --map COLUMN=ROLE; a role is dimension, measure, measure:UNIT, period, source, kind or ignore.</source>
        <translation>请写成 --map COLUMN=ROLE；角色是 dimension、measure、measure:UNIT、period、source、kind 或 ignore。</translation>
    </message>
    <message>
        <source>A folder&apos;s manifest says all; --%1 is for one file.</source>
        <translation>文件夹的清单已说明一切；--%1 用于单个文件。</translation>
    </message>
    <message>
        <source>The dataset %1 is no tracker; --%2 is for trackers.</source>
        <translation>数据集 %1 不是跟踪数据；--%2 用于跟踪数据。</translation>
    </message>
    <message>
        <source>%1 %  %2 rows, %3 MB a second</source>
        <translation>%1 %  %2 行，每秒 %3 MB</translation>
    </message>
    <message>
        <source>all rows of a tracker, one by one, for other programs</source>
        <translation>跟踪数据集的全部行，逐行写出，供其他程序使用</translation>
    </message>
    <message>
        <source>The dataset &quot;%1&quot; is no tracker.</source>
        <translation>数据集“%1”不是跟踪数据集。</translation>
    </message>
    <message>
        <source>Its rows stand in the table %1 of the workspace, which any program that knows SQLite can read.</source>
        <translation>它的行位于工作区的表 %1 中，任何支持 SQLite 的程序都可以读取。</translation>
    </message>
    <message>
        <source>The file cannot be written.</source>
        <translation>无法写入文件。</translation>
    </message>
    <message>
        <source>Say which dataset: --dataset ID.</source>
        <translation>请指定数据集：--dataset ID。</translation>
    </message>
    <message>
        <source>--%1 cannot be combined with --plain-rows.</source>
        <translation>--%1 不能与 --plain-rows 同时使用。</translation>
    </message>
    <message>
        <source>Plain rows are written to a file that ends in .csv or .sqlite.</source>
        <translation>逐行数据只能写入以 .csv 或 .sqlite 结尾的文件。</translation>
    </message>
    <message>
        <source>a saved exploration, by its name or id; several make a deck of slides</source>
        <translation>已保存的分析，按名称或标识；给出多个则生成一份幻灯片文稿</translation>
    </message>
    <message>
        <source>the file to write: .png, .svg, .pdf, .pptx, .xlsx or .csv</source>
        <translation>要写入的文件：.png、.svg、.pdf、.pptx、.xlsx 或 .csv</translation>
    </message>
    <message>
        <source>--chart is for one exploration, not for a deck.</source>
        <translation>--chart 只适用于单个分析，不适用于文稿。</translation>
    </message>
    <message>
        <source>carry the numbers forward by a saved scenario, by its name or id</source>
        <translation>按已保存的情景（名称或标识）外推数值</translation>
    </message>
    <message>
        <source>There is no saved scenario &quot;%1&quot;.</source>
        <translation>没有名为“%1”的已保存情景。</translation>
    </message>
    <message>
        <source>A free axis means something only with &quot;--multiples&quot;.</source>
        <translation>独立坐标轴仅在使用“--multiples”时有意义。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not an arrow.</source>
        <translation>“%1”不是箭头。</translation>
    </message>
    <message>
        <source>Write FROM..TO or FROM..TO:MEMBER, for example 2025..2032.</source>
        <translation>请写 FROM..TO 或 FROM..TO:MEMBER，例如 2025..2032。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a reference line or band.</source>
        <translation>“%1”不是参考线或参考区间。</translation>
    </message>
    <message>
        <source>Write VALUE, VALUE:TEXT, LOW..HIGH or LOW..HIGH:TEXT.</source>
        <translation>请写 VALUE、VALUE:TEXT、LOW..HIGH 或 LOW..HIGH:TEXT。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a note.</source>
        <translation>“%1”不是批注。</translation>
    </message>
    <message>
        <source>Write PERIOD:TEXT; for a note also PERIOD/MEMBER:TEXT.</source>
        <translation>请写 PERIOD:TEXT；批注也可写 PERIOD/MEMBER:TEXT。</translation>
    </message>
    <message>
        <source>a logarithmic axis in a picture</source>
        <translation>图片使用对数坐标轴</translation>
    </message>
    <message>
        <source>an arrow with the growth a year between two numbers of a picture</source>
        <translation>图片中两个数字之间带年增长率的箭头</translation>
    </message>
    <message>
        <source>an arrow with the difference of two numbers</source>
        <translation>带两个数字之差的箭头</translation>
    </message>
    <message>
        <source>a line across a picture; LOW..HIGH for a band</source>
        <translation>横贯图片的参考线；LOW..HIGH 为参考区间</translation>
    </message>
    <message>
        <source>a note beside a number, for example 2025/google:TEXT</source>
        <translation>数字旁的批注，例如 2025/google:TEXT</translation>
    </message>
    <message>
        <source>an event on the time axis</source>
        <translation>时间轴上的事件</translation>
    </message>
    <message>
        <source>the growth a year of every series beside its name</source>
        <translation>在各系列名称旁显示年增长率</translation>
    </message>
    <message>
        <source>a small chart for every member of a dimension</source>
        <translation>为维度的每个成员各画一张小图</translation>
    </message>
    <message>
        <source>small charts each with a value axis of their own</source>
        <translation>各小图使用各自的数值轴</translation>
    </message>
    <message>
        <source>There is no story &quot;%1&quot;.</source>
        <translation>没有故事“%1”。</translation>
    </message>
    <message>
        <source>The story &quot;%1&quot; has no explorations.</source>
        <translation>故事“%1”中没有分析。</translation>
    </message>
    <message>
        <source>Add some in the window&apos;s panel of stories.</source>
        <translation>请在窗口的故事面板中添加。</translation>
    </message>
    <message>
        <source>--%1 cannot be combined with --story.</source>
        <translation>--%1 不能与 --story 同时使用。</translation>
    </message>
    <message>
        <source>A deck is written to a file that ends in .pptx or .pdf.</source>
        <translation>文稿需写入以 .pptx 或 .pdf 结尾的文件。</translation>
    </message>
    <message>
        <source>a story, by its name or id: a deck with its headlines and so-whats</source>
        <translation>按名称或 id 指定的故事：带有其标题与要点的文稿</translation>
    </message>
    <message>
        <source>Stories that cannot be told:</source>
        <translation>无法讲述的故事：</translation>
    </message>
    <message>
        <source>Every story can be told.</source>
        <translation>所有故事都可讲述。</translation>
    </message>
    <message>
        <source>schema %1 · sources: %2 · growth claims: %3 · exchange rates: %4 · saved explorations: %5 · stories: %6 · scenarios: %7</source>
        <translation>架构 %1 · %2 个来源 · %3 个公布增长率 · %4 个汇率 · %5 个已保存的分析 · %6 个故事 · %7 个情景</translation>
    </message>
    <message>
        <source>story</source>
        <translation>故事</translation>
    </message>
    <message>
        <source>explorations</source>
        <translation>分析</translation>
    </message>
    <message>
        <source>A damaged file ends with status 1, and so does a story whose exploration lost something that it shows. Contradictions among published numbers are what the sources say, not a fault of the file. With --deck: what has become of each chart since it was exported.</source>
        <translation>文件损坏时以状态 1 结束，故事中的分析失去所示内容时也是如此。已发布数值之间的矛盾是来源所述，并非文件之错。使用 --deck 时：说明每个图表自导出以来的变化。</translation>
    </message>
    <message>
        <source>a deck that was exported from this workspace</source>
        <translation>从此工作区导出的演示文稿</translation>
    </message>
    <message>
        <source>renewed</source>
        <translation>已更新</translation>
    </message>
    <message>
        <source>left as it is. %1</source>
        <translation>保持原样。%1</translation>
    </message>
    <message>
        <source>Slide %1: %2</source>
        <translation>第 %1 张幻灯片：%2</translation>
    </message>
    <message>
        <source>texts changed by hand were kept: %1</source>
        <translation>保留了手工改过的文字：%1</translation>
    </message>
    <message>
        <source>--%1 cannot be combined with --refresh: a chart keeps what it shows.</source>
        <translation>--%1 不能与 --refresh 同用：图表所示内容不变。</translation>
    </message>
    <message>
        <source>A refreshed deck is a deck: -o NEW.pptx.</source>
        <translation>更新后的仍是演示文稿：-o NEW.pptx。</translation>
    </message>
    <message>
        <source>withdrawn: %1</source>
        <translation>已撤回：%1</translation>
    </message>
    <message>
        <source>the same numbers in another order or unit</source>
        <translation>数值相同，顺序或单位不同</translation>
    </message>
    <message>
        <source>and %1 more; --json lists all</source>
        <translation>另有 %1 项；--json 列出全部</translation>
    </message>
    <message>
        <source>The format follows from the ending of OUT. An existing file is replaced only when the new one is complete. A deck has a cover, one page an exploration, and the sources of all. A deck is refreshed by the numbers of the workspace; what was formatted or written by hand stays.</source>
        <translation>格式由 OUT 的扩展名决定。新文件完整写好后才会替换已有文件。演示文稿含封面、每个分析一页以及全部来源。更新演示文稿时采用工作区的数值；手工设置的格式和手写的文字保持不变。</translation>
    </message>
    <message>
        <source>a deck that was exported before, to bring its charts up to date</source>
        <translation>先前导出的演示文稿，更新其中的图表</translation>
    </message>
    <message>
        <source>--for-each is for one exploration, not for a deck.</source>
        <translation>--for-each 用于单个分析，不用于文稿。</translation>
    </message>
    <message>
        <source>Left out, because the chart cannot draw them: %1.</source>
        <translation>因图表无法绘制而略去：%1。</translation>
    </message>
    <message>
        <source>a deck with a page for each member of a dimension that has numbers</source>
        <translation>为维度中每个有数值的成员各生成一页的文稿</translation>
    </message>
    <message>
        <source>your own presentation: slides are added to it, in its look</source>
        <translation>您自己的演示文稿：幻灯片加入其中，采用其外观</translation>
    </message>
    <message>
        <source>--template is for slides: -o OUT.pptx.</source>
        <translation>--template 仅用于幻灯片：-o OUT.pptx。</translation>
    </message>
    <message>
        <source>--size cannot be combined with --template, whose slides decide.</source>
        <translation>--size 不能与 --template 同用，尺寸由模板的幻灯片决定。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not an axis break.</source>
        <translation>“%1”不是坐标轴截断范围。</translation>
    </message>
    <message>
        <source>Write FROM..TO in the unit of the numbers, the lower one first.</source>
        <translation>请写作 FROM..TO，使用数字的单位，较小者在前。</translation>
    </message>
    <message>
        <source>leave this part of the value axis out, with a torn strip in its place</source>
        <translation>省略数值轴的这一段，代之以锯齿形断口</translation>
    </message>
    <message>
        <source>--scale and --dpi say the same thing.</source>
        <translation>--scale 与 --dpi 含义相同。</translation>
    </message>
    <message>
        <source>Give one of them.</source>
        <translation>请只给出其中一个。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a number from 1 to %2.</source>
        <translation>“%1”不是 1 到 %2 之间的数。</translation>
    </message>
    <message>
        <source>full, half, third or quarter of a slide, 4x3, 4x3-half, a4, a4-upright, or width and height; full if not given</source>
        <translation>full、half、third、quarter 为幻灯片的全部、一半、三分之一、四分之一；另有 4x3、4x3-half、a4、a4-upright，或写宽和高；未给出时为 full</translation>
    </message>
    <message>
        <source>the same in dots per inch, 48 to 1200; --scale 1 is 96</source>
        <translation>同上，以每英寸点数表示，48 至 1200；--scale 1 即 96</translation>
    </message>
    <message>
        <source>texts of a picture, drawing or page so many times larger, 1 to 2</source>
        <translation>图片、矢量图或页面中的文字放大的倍数，1 至 2</translation>
    </message>
    <message>
        <source>the look of your house: colours, fonts, margins and logo</source>
        <translation>本机构的外观：颜色、字体、页边距和徽标</translation>
    </message>
    <message>
        <source>This brand has no dark palette.</source>
        <translation>该品牌没有深色调色板。</translation>
    </message>
    <message>
        <source>Add &quot;dark&quot; to it, or leave out --theme dark.</source>
        <translation>请为其添加“dark”，或省去 --theme dark。</translation>
    </message>
    <message>
        <source>Warning: %1</source>
        <translation>警告：%1</translation>
    </message>
    <message>
        <source>below %1 pt it is hard to read.</source>
        <translation>小于 %1 磅时难以阅读。</translation>
    </message>
    <message>
        <source>Try --text-scale %1.</source>
        <translation>可试用 --text-scale %1。</translation>
    </message>
    <message>
        <source>The answer could not be written.</source>
        <translation>无法写出结果。</translation>
    </message>
    <message>
        <source>Is there room where it goes?</source>
        <translation>输出位置是否有足够的空间？</translation>
    </message>
    <message>
        <source>The workspace holds none yet.</source>
        <translation>工作区中尚无此类内容。</translation>
    </message>
    <message>
        <source>There are: %1.</source>
        <translation>现有：%1。</translation>
    </message>
    <message>
        <source>how many charts of a deck stand beside each other; 1 if not given</source>
        <translation>每张幻灯片并排几幅图表；不给出则为 1</translation>
    </message>
    <message>
        <source>--per-slide is for a deck of several charts.</source>
        <translation>--per-slide 用于含多幅图表的演示文稿。</translation>
    </message>
    <message>
        <source>--per-slide cannot be combined with --template.</source>
        <translation>--per-slide 不能与 --template 同时使用。</translation>
    </message>
    <message>
        <source>--csv is for tables: -o OUT.csv.</source>
        <translation>--csv 用于表格：-o OUT.csv。</translation>
    </message>
    <message>
        <source>--text-scale is for pictures, drawings and pages: -o OUT.png, OUT.svg or OUT.pdf.</source>
        <translation>--text-scale 用于图片、矢量图和页面：-o OUT.png、OUT.svg 或 OUT.pdf。</translation>
    </message>
    <message>
        <source>no number passes all filters; the file shows none.</source>
        <translation>没有数字同时满足所有筛选条件，文件中不含数字。</translation>
    </message>
</context>
<context>
    <name>Cube</name>
    <message>
        <source>Row %1 of %2 names &quot;%3&quot;, which the dimension %4 does not have.</source>
        <translation>%2 的第 %1 行引用了“%3”，但维度 %4 中没有该成员。</translation>
    </message>
    <message>
        <source>Row %1 of %2 names the measure &quot;%3&quot;, which the dataset does not have.</source>
        <translation>%2 的第 %1 行引用了指标“%3”，但数据集中没有该指标。</translation>
    </message>
</context>
<context>
    <name>Db</name>
    <message>
        <source>The workspace has no dimension &quot;%1&quot;.</source>
        <translation>工作区中没有维度“%1”。</translation>
    </message>
    <message>
        <source>A dimension cannot be called &quot;%1&quot;.</source>
        <translation>维度不能命名为“%1”。</translation>
    </message>
    <message>
        <source>Every observation has a column of that name.</source>
        <translation>每条观测值都有同名的列。</translation>
    </message>
    <message>
        <source>The workspace cannot be written.</source>
        <translation>无法写入工作区。</translation>
    </message>
    <message>
        <source>The dataset &quot;%1&quot; is already there with other dimensions.</source>
        <translation>数据集“%1”已存在，且维度不同。</translation>
    </message>
    <message>
        <source>Give the new data another id.</source>
        <translation>请为新数据换一个 id。</translation>
    </message>
    <message>
        <source>line %1, column %2</source>
        <translation>第 %1 行，第 %2 列</translation>
    </message>
    <message>
        <source>The file cannot be read to its end.</source>
        <translation>无法将文件读完。</translation>
    </message>
    <message>
        <source>line %1</source>
        <translation>第 %1 行</translation>
    </message>
    <message>
        <source>The text is not UTF-8.</source>
        <translation>文本不是 UTF-8 编码。</translation>
    </message>
    <message>
        <source>Save the file as UTF-8 and try again.</source>
        <translation>请将文件保存为 UTF-8 后重试。</translation>
    </message>
    <message>
        <source>A carriage return stands inside a line.</source>
        <translation>行内出现了回车符。</translation>
    </message>
    <message>
        <source>Put the field in double quotes, or end lines with CRLF or LF.</source>
        <translation>请用双引号括住该字段，或以 CRLF 或 LF 结束各行。</translation>
    </message>
    <message>
        <source>A quote stands inside a field that is not quoted.</source>
        <translation>未加引号的字段中出现了引号。</translation>
    </message>
    <message>
        <source>Put the field in double quotes and double the quotes in it.</source>
        <translation>请用双引号括住该字段，并将其中的引号写两遍。</translation>
    </message>
    <message>
        <source>Text follows the closing quote of a field.</source>
        <translation>字段的结束引号后还有文字。</translation>
    </message>
    <message>
        <source>Double a quote that belongs to the text.</source>
        <translation>属于正文的引号请写两遍。</translation>
    </message>
    <message>
        <source>A quoted field is not closed.</source>
        <translation>带引号的字段没有结束引号。</translation>
    </message>
    <message>
        <source>The file is empty.</source>
        <translation>文件为空。</translation>
    </message>
    <message>
        <source>A column has no name.</source>
        <translation>有一列没有名称。</translation>
    </message>
    <message>
        <source>Two columns are called &quot;%1&quot;.</source>
        <translation>有两列都名为“%1”。</translation>
    </message>
    <message>
        <source>The first line names the columns, each once.</source>
        <translation>第一行为列名，每个名称只出现一次。</translation>
    </message>
    <message>
        <source>%1, line %2, column %3</source>
        <translation>%1，第 %2 行，%3 列</translation>
    </message>
    <message>
        <source>There is no column &quot;%1&quot;.</source>
        <translation>没有名为“%1”的列。</translation>
    </message>
    <message>
        <source>The line has %1 fields; the header has %2.</source>
        <translation>该行有 %1 个字段，而表头有 %2 个。</translation>
    </message>
    <message>
        <source>%1, line %2</source>
        <translation>%1，第 %2 行</translation>
    </message>
    <message>
        <source>%1, line %2, column %3 (%4)</source>
        <translation>%1，第 %2 行，%3 列（%4）</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a number.</source>
        <translation>“%1”不是数字。</translation>
    </message>
    <message>
        <source>Write numbers like 1234.5, without separators or units.</source>
        <translation>数字请写成 1234.5 的形式，不加千分位分隔符和单位。</translation>
    </message>
    <message>
        <source>The unit is &quot;%1&quot;, but %2 is counted in &quot;%3&quot;.</source>
        <translation>单位为“%1”，但 %2 以“%3”计量。</translation>
    </message>
    <message>
        <source>The same source already gives a number for these members, this period and this kind.</source>
        <translation>同一来源已有相同成员、期间和性质的数值。</translation>
    </message>
    <message>
        <source>Remove one of them, or say with range-low and range-high that they are a range.</source>
        <translation>请删除其一，或用 range-low 和 range-high 标明这是一个区间。</translation>
    </message>
    <message>
        <source>This is not a JSON list.</source>
        <translation>这不是 JSON 列表。</translation>
    </message>
    <message>
        <source>An object is missing here.</source>
        <translation>此处缺少对象。</translation>
    </message>
    <message>
        <source>The id &quot;%1&quot; is there twice.</source>
        <translation>id“%1”重复出现。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no member of the dimension %2.</source>
        <translation>“%1”不是维度 %2 的成员。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a member of &quot;%2&quot;.</source>
        <translation>“%1”不是“%2”的成员。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no known source.</source>
        <translation>“%1”不是已知的来源。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; stands for no number.</source>
        <translation>“%1”不对应任何数值。</translation>
    </message>
    <message>
        <source>A text is missing here.</source>
        <translation>此处缺少文本。</translation>
    </message>
    <message>
        <source>This must be true or false.</source>
        <translation>此处必须是 true 或 false。</translation>
    </message>
    <message>
        <source>A list of texts is expected here.</source>
        <translation>此处应为文本列表。</translation>
    </message>
    <message>
        <source>A list of objects is expected here.</source>
        <translation>此处应为对象列表。</translation>
    </message>
    <message>
        <source>The field &quot;%1&quot; is not known here.</source>
        <translation>此处无法识别字段“%1”。</translation>
    </message>
    <message>
        <source>This must be &quot;sum&quot; or &quot;none&quot;.</source>
        <translation>此处必须是“sum”或“none”。</translation>
    </message>
    <message>
        <source>This must be &quot;sum&quot;, &quot;last&quot; or &quot;none&quot;.</source>
        <translation>此处必须是“sum”、“last”或“none”。</translation>
    </message>
    <message>
        <source>A number is expected here.</source>
        <translation>此处应为数字。</translation>
    </message>
    <message>
        <source>Either &quot;column&quot; or &quot;is&quot; is needed.</source>
        <translation>需要“column”或“is”其中之一。</translation>
    </message>
    <message>
        <source>A dataset needs a measure.</source>
        <translation>数据集需要一个指标。</translation>
    </message>
    <message>
        <source>%1 needs a rule for the dimension &quot;%2&quot; under &quot;members&quot;.</source>
        <translation>%1 需要在“members”下给出维度“%2”的规则。</translation>
    </message>
    <message>
        <source>This must be &quot;growth&quot; or &quot;share&quot;.</source>
        <translation>此处必须是“growth”或“share”。</translation>
    </message>
    <message>
        <source>Only format 1 is known.</source>
        <translation>只支持格式 1。</translation>
    </message>
    <message>
        <source>This is not a JSON object.</source>
        <translation>这不是 JSON 对象。</translation>
    </message>
    <message>
        <source>There is no such file.</source>
        <translation>没有这个文件。</translation>
    </message>
    <message>
        <source>The file cannot be read.</source>
        <translation>无法读取文件。</translation>
    </message>
    <message>
        <source>Check its permissions.</source>
        <translation>请检查其访问权限。</translation>
    </message>
    <message>
        <source>The workspace is open for reading only.</source>
        <translation>工作区以只读方式打开。</translation>
    </message>
    <message>
        <source>Save a copy to change it.</source>
        <translation>请另存副本后再更改。</translation>
    </message>
    <message>
        <source>The import was stopped.</source>
        <translation>导入已停止。</translation>
    </message>
    <message>
        <source>The id is missing.</source>
        <translation>缺少 id。</translation>
    </message>
    <message>
        <source>The source &quot;%1&quot; is there twice.</source>
        <translation>来源“%1”重复出现。</translation>
    </message>
    <message>
        <source>There is no dataset &quot;%1&quot; whose totals could be split.</source>
        <translation>没有可拆分其总额的数据集“%1”。</translation>
    </message>
    <message>
        <source>It must stand before the dataset that splits it.</source>
        <translation>它必须排在拆分它的数据集之前。</translation>
    </message>
    <message>
        <source>The dataset %1 names the dimension &quot;%2&quot;, which is not described.</source>
        <translation>数据集 %1 引用了维度“%2”，但未加说明。</translation>
    </message>
    <message>
        <source>The claim ends before it begins.</source>
        <translation>该公布增速的结束早于开始。</translation>
    </message>
    <message>
        <source>This is no currency of ISO 4217.</source>
        <translation>这不是 ISO 4217 货币代码。</translation>
    </message>
    <message>
        <source>A rate is more than zero.</source>
        <translation>汇率应大于零。</translation>
    </message>
    <message>
        <source>There is no dataset &quot;%1&quot; to add to.</source>
        <translation>没有可追加数据的数据集“%1”。</translation>
    </message>
    <message>
        <source>Import a folder with a manifest first.</source>
        <translation>请先导入带清单的文件夹。</translation>
    </message>
    <message>
        <source>Rows of the dataset %1 cannot be added from a file.</source>
        <translation>无法从文件向数据集 %1 追加数据行。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no known measure.</source>
        <translation>“%1”不是已知的指标。</translation>
    </message>
    <message>
        <source>The unit is missing.</source>
        <translation>缺少单位。</translation>
    </message>
    <message>
        <source>The value lies outside its own interval.</source>
        <translation>数值落在自身区间之外。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no kind of number.</source>
        <translation>“%1”不是已知的数值性质。</translation>
    </message>
    <message>
        <source>Known are: %1.</source>
        <translation>已知的有：%1。</translation>
    </message>
    <message>
        <source>The file already exists.</source>
        <translation>文件已存在。</translation>
    </message>
    <message>
        <source>Choose another name, or remove the file first.</source>
        <translation>请换一个名称，或先删除该文件。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no basis of an assumption.</source>
        <translation>“%1”不是有效的假设依据。</translation>
    </message>
    <message>
        <source>Write equal-split, or proxy: and the id of a source.</source>
        <translation>请写 equal-split，或 proxy: 加来源 id。</translation>
    </message>
    <message>
        <source>A share lies between 0 and 100 percent.</source>
        <translation>占比应在 0% 到 100% 之间。</translation>
    </message>
    <message>
        <source>There is no published total that this share could split.</source>
        <translation>没有可供此占比拆分的已公布总额。</translation>
    </message>
    <message>
        <source>dimension %1</source>
        <translation>维度 %1</translation>
    </message>
    <message>
        <source>The dimension is missing.</source>
        <translation>缺少维度。</translation>
    </message>
    <message>
        <source>The English name is missing.</source>
        <translation>缺少英文名称。</translation>
    </message>
    <message>
        <source>The id &quot;%1&quot; is there twice in %2.</source>
        <translation>id“%1”在 %2 中重复出现。</translation>
    </message>
    <message>
        <source>The parent &quot;%1&quot; is not in %2.</source>
        <translation>上级“%1”不在 %2 中。</translation>
    </message>
    <message>
        <source>The member &quot;%1&quot; is its own ancestor.</source>
        <translation>成员“%1”成了自己的上级。</translation>
    </message>
    <message>
        <source>The taxonomy has no dimension &quot;%1&quot;.</source>
        <translation>分类表中没有维度“%1”。</translation>
    </message>
    <message>
        <source>Two members have the id &quot;%1&quot;.</source>
        <translation>两个成员的 id 都是“%1”。</translation>
    </message>
    <message>
        <source>There is no member &quot;%1&quot;.</source>
        <translation>没有成员“%1”。</translation>
    </message>
    <message>
        <source>Row %1 of table %2 points to an entry of %3 that is not there.</source>
        <translation>表 %2 的第 %1 行指向 %3 中不存在的条目。</translation>
    </message>
    <message>
        <source>The member %1 of %2 is its own ancestor.</source>
        <translation>%2 的成员 %1 成了自己的上级。</translation>
    </message>
    <message>
        <source>The table %1 lacks a column that the catalog lists.</source>
        <translation>表 %1 缺少目录中列出的某一列。</translation>
    </message>
    <message>
        <source>The workspace cannot be brought to schema %1.</source>
        <translation>无法将工作区升级到架构 %1。</translation>
    </message>
    <message>
        <source>The workspace cannot be backed up before its upgrade.</source>
        <translation>升级前无法备份工作区。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not understood.</source>
        <translation>无法理解“%1”。</translation>
    </message>
    <message>
        <source>The file may have been changed by another program.</source>
        <translation>该文件可能已被其他程序改动。</translation>
    </message>
    <message>
        <source>row %1, column %2</source>
        <translation>第 %1 行，%2 列</translation>
    </message>
    <message>
        <source>This file is not a workspace.</source>
        <translation>该文件不是工作区。</translation>
    </message>
    <message>
        <source>A workspace is a file that Sextant made; its name usually ends in .sextant.</source>
        <translation>工作区是由 Sextant 创建的文件，名称通常以 .sextant 结尾。</translation>
    </message>
    <message>
        <source>Restore it from a backup.</source>
        <translation>请用备份恢复。</translation>
    </message>
    <message>
        <source>The file is cut off.</source>
        <translation>文件被截断。</translation>
    </message>
    <message>
        <source>This file is a database of another program.</source>
        <translation>该文件是其他程序的数据库。</translation>
    </message>
    <message>
        <source>Open a file that Sextant made.</source>
        <translation>请打开由 Sextant 创建的文件。</translation>
    </message>
    <message>
        <source>The last changes of this workspace stand in a side file, and nothing may be written beside it.</source>
        <translation>此工作区的最近更改位于附属文件中，而其所在位置不可写入。</translation>
    </message>
    <message>
        <source>Copy the file and its side files to a folder that can be written.</source>
        <translation>请将该文件及其附属文件复制到可写的文件夹。</translation>
    </message>
    <message>
        <source>The file is damaged.</source>
        <translation>文件已损坏。</translation>
    </message>
    <message>
        <source>This workspace was written by a newer version of Sextant (schema %1; this version knows %2).</source>
        <translation>此工作区由较新版本的 Sextant 写入（架构 %1；本版本支持到 %2）。</translation>
    </message>
    <message>
        <source>Install the newer version to open it.</source>
        <translation>请安装较新版本后打开。</translation>
    </message>
    <message>
        <source>This workspace was written by a newer version of Sextant. It is open for reading only; install the newer version to change it.</source>
        <translation>此工作区由较新版本的 Sextant 写入，现以只读方式打开；如需更改，请安装较新版本。</translation>
    </message>
    <message>
        <source>The file cannot be opened.</source>
        <translation>无法打开文件。</translation>
    </message>
    <message>
        <source>This workspace was written by an older version of Sextant and cannot be upgraded, because it is open for reading only.</source>
        <translation>此工作区由较旧版本的 Sextant 写入，因以只读方式打开而无法升级。</translation>
    </message>
    <message>
        <source>Open it for writing once.</source>
        <translation>请以可写方式打开一次。</translation>
    </message>
    <message>
        <source>Copy it to a folder that can be written.</source>
        <translation>请将其复制到可写的文件夹。</translation>
    </message>
    <message>
        <source>This workspace was upgraded. The file as it was is kept as %1.</source>
        <translation>此工作区已升级。原文件保留为 %1。</translation>
    </message>
    <message>
        <source>The file cannot be written.</source>
        <translation>无法写入文件。</translation>
    </message>
    <message>
        <source>The folder %1 does not exist.</source>
        <translation>文件夹 %1 不存在。</translation>
    </message>
    <message>
        <source>Make the folder first.</source>
        <translation>请先创建该文件夹。</translation>
    </message>
    <message>
        <source>The folder %1 cannot be written.</source>
        <translation>文件夹 %1 不可写入。</translation>
    </message>
    <message>
        <source>Choose another folder.</source>
        <translation>请选择其他文件夹。</translation>
    </message>
    <message>
        <source>What is saved needs an id.</source>
        <translation>保存的内容需要一个 id。</translation>
    </message>
    <message>
        <source>There is nothing saved as &quot;%1&quot;.</source>
        <translation>没有以“%1”保存的内容。</translation>
    </message>
    <message>
        <source>Each entry may be there only once.</source>
        <translation>每个条目只能出现一次。</translation>
    </message>
    <message>
        <source>Restore the file from a backup.</source>
        <translation>请用备份恢复该文件。</translation>
    </message>
    <message>
        <source>Save a copy in a folder that can be written.</source>
        <translation>请在可写的文件夹中另存一份副本。</translation>
    </message>
    <message>
        <source>The disk is full. Make room and try again.</source>
        <translation>磁盘已满。请腾出空间后重试。</translation>
    </message>
    <message>
        <source>Another program is using the file. Close it and try again.</source>
        <translation>该文件正被其他程序使用。请关闭后重试。</translation>
    </message>
    <message>
        <source>The workspace cannot be read.</source>
        <translation>无法读取工作区。</translation>
    </message>
    <message>
        <source>There is no exchange rate for the currency &quot;%1&quot;.</source>
        <translation>没有货币“%1”的汇率。</translation>
    </message>
    <message>
        <source>There is no exchange rate between %1 and %2.</source>
        <translation>没有 %1 与 %2 之间的汇率。</translation>
    </message>
    <message>
        <source>There is no exchange rate between %1 and %2 for %3.</source>
        <translation>没有 %1 与 %2 之间 %3 年的汇率。</translation>
    </message>
    <message>
        <source>Rates are known from %1 to %2.</source>
        <translation>已知 %1 年至 %2 年的汇率。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a period.</source>
        <translation>“%1”不是有效的期间。</translation>
    </message>
    <message>
        <source>Write a year from %1 to %2 as 2024, a half as 2024H1, a quarter as 2024Q3, a month as 2024-06, a fiscal period as FY2026 or FY2026Q1.</source>
        <translation>%1 到 %2 之间的年份写作 2024，半年写作 2024H1，季度写作 2024Q3，月份写作 2024-06，财年期间写作 FY2026 或 FY2026Q1。</translation>
    </message>
    <message>
        <source>The range %1 ends before it begins.</source>
        <translation>范围 %1 的结束早于开始。</translation>
    </message>
    <message>
        <source>Write the earlier period first.</source>
        <translation>请先写较早的期间。</translation>
    </message>
    <message>
        <source>Did you mean &quot;%1&quot;?</source>
        <translation>您是否要找“%1”？</translation>
    </message>
    <message>
        <source>Did you mean &quot;%1&quot; or &quot;%2&quot;?</source>
        <translation>您是否要找“%1”或“%2”？</translation>
    </message>
    <message>
        <source>Did you mean &quot;%1&quot;, &quot;%2&quot; or &quot;%3&quot;?</source>
        <translation>您是否要找“%1”、“%2”或“%3”？</translation>
    </message>
    <message>
        <source>There are: %1.</source>
        <translation>现有：%1。</translation>
    </message>
    <message>
        <source>The workspace has no dataset &quot;%1&quot;.</source>
        <translation>工作区中没有数据集“%1”。</translation>
    </message>
    <message>
        <source>The dataset &quot;%1&quot; is already there, and is no tracker.</source>
        <translation>数据集“%1”已经存在，而且不是跟踪数据集。</translation>
    </message>
    <message>
        <source>The dataset &quot;%1&quot; is already there, as a tracker.</source>
        <translation>数据集“%1”已经作为跟踪数据集存在。</translation>
    </message>
    <message>
        <source>The rows of the dataset &quot;%1&quot; are damaged.</source>
        <translation>数据集“%1”的行已损坏。</translation>
    </message>
    <message>
        <source>Import its file again, or restore the workspace from a backup.</source>
        <translation>请重新导入其文件，或从备份恢复工作区。</translation>
    </message>
    <message>
        <source>Loading was cancelled.</source>
        <translation>加载已取消。</translation>
    </message>
    <message>
        <source>The dataset &quot;%1&quot; is no tracker.</source>
        <translation>数据集“%1”不是跟踪数据集。</translation>
    </message>
    <message>
        <source>The line has more than the %1 fields of the header.</source>
        <translation>该行的字段多于标题行的 %1 个字段。</translation>
    </message>
    <message>
        <source>A quote that is opened is not closed.</source>
        <translation>引号打开后没有闭合。</translation>
    </message>
    <message>
        <source>Close it, or double it if it belongs to the text.</source>
        <translation>请闭合引号；若引号属于文本，请写两个。</translation>
    </message>
    <message>
        <source>Correct it, or make the column a dimension.</source>
        <translation>请更正，或把该列设为维度。</translation>
    </message>
    <message>
        <source>The column has too many different texts.</source>
        <translation>该列的不同文本过多。</translation>
    </message>
    <message>
        <source>Put the whole field in quotes and double those inside.</source>
        <translation>请用引号括住整个字段，并把其中的引号写成两个。</translation>
    </message>
    <message>
        <source>This is not a file of rows.</source>
        <translation>这不是由行组成的文件。</translation>
    </message>
    <message>
        <source>Name a text file.</source>
        <translation>请指定文本文件。</translation>
    </message>
    <message>
        <source>The file was changed while it was read.</source>
        <translation>文件在读取过程中被更改。</translation>
    </message>
    <message>
        <source>Import it again when it is complete.</source>
        <translation>请在文件完整后重新导入。</translation>
    </message>
    <message>
        <source>The text is not valid UTF-8.</source>
        <translation>文本不是有效的 UTF-8。</translation>
    </message>
    <message>
        <source>Say which encoding the file has, for example GB18030.</source>
        <translation>请指明文件的编码，例如 GB18030。</translation>
    </message>
    <message>
        <source>A control character (a zero byte?) stands in the text.</source>
        <translation>文本中有控制字符（可能是零字节）。</translation>
    </message>
    <message>
        <source>The text is longer than %1 characters.</source>
        <translation>文本超过 %1 个字符。</translation>
    </message>
    <message>
        <source>A quote may be missing before it; or leave the column out.</source>
        <translation>它前面可能缺少引号；也可以不导入该列。</translation>
    </message>
    <message>
        <source>The source is missing.</source>
        <translation>缺少来源。</translation>
    </message>
    <message>
        <source>Every number has a source; or leave the column out.</source>
        <translation>每个数字都须有来源；也可以不导入该列。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a kind of number.</source>
        <translation>“%1”不是数据性质。</translation>
    </message>
    <message>
        <source>The period is missing.</source>
        <translation>缺少期间。</translation>
    </message>
    <message>
        <source>Write it like 2025, 2025H1, 2025Q3 or 2025-06.</source>
        <translation>请写成 2025、2025H1、2025Q3 或 2025-06 的形式。</translation>
    </message>
    <message>
        <source>The text is not written in the encoding that was named.</source>
        <translation>文本不是用所指定的编码写成的。</translation>
    </message>
    <message>
        <source>Name another encoding.</source>
        <translation>请指定其他编码。</translation>
    </message>
    <message>
        <source>%1, line %2 or behind it</source>
        <translation>%1，第 %2 行或其后</translation>
    </message>
    <message>
        <source>A quote that is opened here is not closed within %1 MB.</source>
        <translation>此处打开的引号在 %1 MB 内没有闭合。</translation>
    </message>
    <message>
        <source>The line is longer than %1 MB.</source>
        <translation>该行长于 %1 MB。</translation>
    </message>
    <message>
        <source>Look whether this is a file of rows with line ends.</source>
        <translation>请检查文件是否由带换行的行组成。</translation>
    </message>
    <message>
        <source>The column has more than %1 different texts.</source>
        <translation>该列有超过 %1 个不同的文本。</translation>
    </message>
    <message>
        <source>%1, column %2 (%3)</source>
        <translation>%1，第 %2 列（%3）</translation>
    </message>
    <message>
        <source>The encoding &quot;%1&quot; is not known.</source>
        <translation>未知的编码“%1”。</translation>
    </message>
    <message>
        <source>Known are UTF-8, UTF-16, GB18030, Big5, windows-1252 and others.</source>
        <translation>可用的有 UTF-8、UTF-16、GB18030、Big5、windows-1252 等。</translation>
    </message>
    <message>
        <source>The file has no rows.</source>
        <translation>文件中没有行。</translation>
    </message>
    <message>
        <source>No column says which period a row is about.</source>
        <translation>没有列说明各行所属的期间。</translation>
    </message>
    <message>
        <source>Only one column can be the period, the source or the kind.</source>
        <translation>只能各有一列作为期间、来源或性质。</translation>
    </message>
    <message>
        <source>Say it with --map COLUMN=period.</source>
        <translation>请用 --map COLUMN=period 说明。</translation>
    </message>
    <message>
        <source>No column holds numbers to count.</source>
        <translation>没有可统计数字的列。</translation>
    </message>
    <message>
        <source>Say it with --map COLUMN=measure.</source>
        <translation>请用 --map COLUMN=measure 说明。</translation>
    </message>
    <message>
        <source>The dataset &quot;%1&quot; is there and holds numbers that were entered one by one.</source>
        <translation>数据集“%1”已存在，其中的数字是逐个录入的。</translation>
    </message>
    <message>
        <source>The rows cannot be written.</source>
        <translation>无法写入这些行。</translation>
    </message>
    <message>
        <source>The story &quot;%1&quot; shows the exploration &quot;%2&quot;, which is not saved.</source>
        <translation>故事“%1”使用了未保存的分析“%2”。</translation>
    </message>
    <message>
        <source>Save the exploration first.</source>
        <translation>请先保存该分析。</translation>
    </message>
    <message>
        <source>There is no story &quot;%1&quot;.</source>
        <translation>没有故事“%1”。</translation>
    </message>
    <message>
        <source>The exploration &quot;%1&quot; cannot be removed: the story &quot;%2&quot; shows it.</source>
        <translation>无法移除分析“%1”：故事“%2”正在使用它。</translation>
    </message>
    <message>
        <source>Take it out of the story first.</source>
        <translation>请先将其移出故事。</translation>
    </message>
    <message>
        <source>Check the name.</source>
        <translation>请检查文件名。</translation>
    </message>
    <message>
        <source>Its first line names the columns; the rows stand below it.</source>
        <translation>首行是各列的名称；数据行在其下方。</translation>
    </message>
    <message>
        <source>Leave the others out with --map COLUMN=ignore.</source>
        <translation>其余的列请用 --map COLUMN=ignore 忽略。</translation>
    </message>
    <message>
        <source>There is no such colour.</source>
        <translation>没有这种颜色。</translation>
    </message>
    <message>
        <source>Leave the column out; on the command line: --map %1=ignore.</source>
        <translation>请不导入该列；在命令行上用 --map %1=ignore。</translation>
    </message>
    <message>
        <source>The file or its folder cannot be written. The workspace is open for reading only; copy it elsewhere to change it.</source>
        <translation>文件或其所在文件夹不可写入。工作区以只读方式打开；如需更改，请将其复制到别处。</translation>
    </message>
    <message>
        <source>Check the name, or make a new workspace.</source>
        <translation>请检查文件名，或新建一个工作区。</translation>
    </message>
    <message>
        <source>The number &quot;%1&quot; is too large.</source>
        <translation>数字“%1”过大。</translation>
    </message>
    <message>
        <source>A quote stands inside the field &quot;%1&quot;.</source>
        <translation>字段“%1”中间有引号。</translation>
    </message>
    <message>
        <source>A folder is imported by its manifest; name a file to import that alone.</source>
        <translation>文件夹须按其中的清单导入；若只导入一个文件，请指定该文件。</translation>
    </message>
</context>
<context>
    <name>DbTr</name>
    <message>
        <source>Writing the rows was cancelled.</source>
        <translation>写入行的操作已取消。</translation>
    </message>
</context>
<context>
    <name>Explore</name>
    <message>
        <source>%1 is incomplete: %2 of %3 months are covered.</source>
        <translation>%1 不完整：%3 个月中仅覆盖 %2 个月。</translation>
    </message>
    <message>
        <source>%1 is incomplete: %2 of %3 quarters are covered.</source>
        <translation>%1 不完整：%3 个季度中仅覆盖 %2 个季度。</translation>
    </message>
    <message>
        <source>%1 is incomplete: %2 of %3 halves are covered.</source>
        <translation>%1 不完整：%3 个半年中仅覆盖 %2 个半年。</translation>
    </message>
    <message>
        <source>%1 is as of the end of %2.</source>
        <translation>%1 为 %2 末的数值。</translation>
    </message>
    <message>
        <source>As of the end of %1.</source>
        <translation>截至 %1 末。</translation>
    </message>
    <message>
        <source>Sums run from %1 to %2.</source>
        <translation>合计范围为 %1 至 %2。</translation>
    </message>
    <message>
        <source>undated</source>
        <translation>未注明日期</translation>
    </message>
    <message>
        <source>%1 converted to %2 at the average rate of %3 (%4).</source>
        <translation>%1 按 %3 年平均汇率换算为 %2（%4）。</translation>
    </message>
    <message>
        <source>%1 converted to %2 at the average rate of each year (%3).</source>
        <translation>%1 按各年平均汇率换算为 %2（%3）。</translation>
    </message>
    <message>
        <source>Later years are converted at the rate of %1, the last known.</source>
        <translation>此后各年按最后已知的 %1 年汇率换算。</translation>
    </message>
    <message>
        <source>Left out, because no exchange rate is known: %1.</source>
        <translation>因没有汇率而未包含：%1。</translation>
    </message>
    <message>
        <source>The numbers are in different units (%1), which are never added up; ask for a currency to compare money.</source>
        <translation>数值单位不同（%1），不可相加；如需比较金额，请指定货币。</translation>
    </message>
    <message>
        <source>The numbers are in different units (%1), which are never added up.</source>
        <translation>数值单位不同（%1），不可相加。</translation>
    </message>
    <message>
        <source>Not in &quot;Other&quot;, because they overlap with what is shown: %1.</source>
        <translation>以下各项与所示内容重叠，未计入“其他”：%1。</translation>
    </message>
    <message>
        <source>The evaluation was cancelled.</source>
        <translation>计算已取消。</translation>
    </message>
    <message>
        <source>a text</source>
        <translation>文本</translation>
    </message>
    <message>
        <source>true or false</source>
        <translation>true 或 false</translation>
    </message>
    <message>
        <source>a list of texts</source>
        <translation>文本列表</translation>
    </message>
    <message>
        <source>a whole number from %1 up</source>
        <translation>不小于 %1 的整数</translation>
    </message>
    <message>
        <source>The field &quot;%1&quot; of the exploration must be %2.</source>
        <translation>分析的字段“%1”必须是%2。</translation>
    </message>
    <message>
        <source>a list of filters</source>
        <translation>筛选条件列表</translation>
    </message>
    <message>
        <source>a list of filters, each with a dimension and a list of members</source>
        <translation>筛选条件列表，每项含一个维度和成员列表</translation>
    </message>
    <message>
        <source>an object of levels by dimension</source>
        <translation>按维度给出层级的对象</translation>
    </message>
    <message>
        <source>published, year, or a year such as 2024</source>
        <translation>published、year，或某一年份如 2024</translation>
    </message>
    <message>
        <source>an object</source>
        <translation>对象</translation>
    </message>
    <message>
        <source>Numbers of longer periods than the step are left out (%1).</source>
        <translation>期间长于步长的数值未包含在内（%1 个）。</translation>
    </message>
    <message>
        <source>The low case is shown.</source>
        <translation>图示为低情景。</translation>
    </message>
    <message>
        <source>The high case is shown.</source>
        <translation>图示为高情景。</translation>
    </message>
    <message>
        <source>Own forecast to %1: linear trend (least squares) of the numbers shown.</source>
        <translation>自行预测至 %1 年：按所示数值的线性趋势（最小二乘法）。</translation>
    </message>
    <message>
        <source>Own forecast to %1: log-linear trend (least squares) of the numbers shown.</source>
        <translation>自行预测至 %1 年：按所示数值的对数线性趋势（最小二乘法）。</translation>
    </message>
    <message>
        <source>Own forecast to %1: each series grows on at its own rate.</source>
        <translation>自行预测至 %1 年：各系列按自身增长率延续。</translation>
    </message>
    <message>
        <source>Own forecast to %1: constant growth of %2 % a year.</source>
        <translation>自行预测至 %1 年：年增长率恒为 %2%。</translation>
    </message>
    <message>
        <source>There is no number to carry forward. Where several numbers meet in a cell, filter to one source.</source>
        <translation>没有可延续的数值。若单元格中有多个数值，请筛选到一个来源。</translation>
    </message>
    <message>
        <source>Low and high grow by %1 percentage points a year less and more; this is no statistical interval.</source>
        <translation>低、高情景的年增长率分别低、高 %1 个百分点；这不是统计区间。</translation>
    </message>
    <message>
        <source>The forecast to %1 adds nothing: the numbers shown reach as far.</source>
        <translation>至 %1 年的预测没有新增内容：所示数值已到该年。</translation>
    </message>
    <message>
        <source>There is no forecast: %1</source>
        <translation>无法预测：%1</translation>
    </message>
    <message numerus="yes">
        <source>No forecast for %n series: %1</source>
        <translation>
            <numerusform>有 %n 个系列无法预测：%1</numerusform>
        </translation>
    </message>
    <message>
        <source>A forecast needs the period on the rows or on the columns.</source>
        <translation>预测需要将期间放在行或列上。</translation>
    </message>
    <message>
        <source>A forecast is made of values and of an index, not of shares, growth or differences.</source>
        <translation>预测只适用于数值和指数，不适用于占比、增长率或变动。</translation>
    </message>
    <message>
        <source>Known are: %1.</source>
        <translation>已知的有：%1。</translation>
    </message>
    <message>
        <source>There is no dataset &quot;%1&quot; here.</source>
        <translation>没有数据集“%1”。</translation>
    </message>
    <message>
        <source>The dataset %1 has no measure &quot;%2&quot;.</source>
        <translation>数据集 %1 没有指标“%2”。</translation>
    </message>
    <message>
        <source>The dataset %1 has no dimension &quot;%2&quot;.</source>
        <translation>数据集 %1 没有维度“%2”。</translation>
    </message>
    <message>
        <source>The dimension %1 has no member &quot;%2&quot;.</source>
        <translation>维度 %1 没有成员“%2”。</translation>
    </message>
    <message>
        <source>The dimension %1 stands on the axes twice.</source>
        <translation>维度 %1 在行列上出现了两次。</translation>
    </message>
    <message>
        <source>The dimension %1 has no level %2.</source>
        <translation>维度 %1 没有第 %2 层。</translation>
    </message>
    <message>
        <source>Its levels are 1 (the top) to %1.</source>
        <translation>其层级为 1（最高层）到 %1。</translation>
    </message>
    <message>
        <source>The number of largest members cannot be negative.</source>
        <translation>最大项的个数不能为负。</translation>
    </message>
    <message>
        <source>The period %1 ends before it begins.</source>
        <translation>期间 %1 的结束早于开始。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; compares periods, but no axis is time.</source>
        <translation>“%1”用于比较各期间，但行和列都不是时间。</translation>
    </message>
    <message>
        <source>Put period alone on the rows or on the columns.</source>
        <translation>请将期间单独放在行或列上。</translation>
    </message>
    <message>
        <source>The dataset runs from %1 to %2.</source>
        <translation>数据集的范围为 %1 至 %2。</translation>
    </message>
    <message>
        <source>There are no numbers for the base period %1.</source>
        <translation>基期 %1 没有数值。</translation>
    </message>
    <message>
        <source>There is no exchange rate for the currency &quot;%1&quot;.</source>
        <translation>没有货币“%1”的汇率。</translation>
    </message>
    <message>
        <source>Index: %1 is 100.</source>
        <translation>指数：以 %1 为 100。</translation>
    </message>
    <message>
        <source>The base period %1 is not in view.</source>
        <translation>基期 %1 不在显示范围内。</translation>
    </message>
    <message>
        <source>Growth over several years is the compound yearly rate.</source>
        <translation>跨多年的增长率为年均复合增长率。</translation>
    </message>
    <message>
        <source>A series goes by the numbers of its last publisher and definition only.</source>
        <translation>每个系列仅依据其最后一个数值所属机构与口径的数值。</translation>
    </message>
    <message>
        <source>Nothing is computed where several numbers contradict each other.</source>
        <translation>多个数值互相矛盾之处不作计算。</translation>
    </message>
    <message>
        <source>This look has more than %1 numbers.</source>
        <translation>此视图包含的数字超过 %1 个。</translation>
    </message>
    <message>
        <source>Filter it, or take a dimension off the axes.</source>
        <translation>请加以筛选，或从轴上移除一个维度。</translation>
    </message>
    <message>
        <source>The dataset has no period &quot;%1&quot;.</source>
        <translation>数据集没有期间“%1”。</translation>
    </message>
    <message>
        <source>This would be a table of %1 rows and %2 columns.</source>
        <translation>这将是一个 %1 行、%2 列的表格。</translation>
    </message>
    <message>
        <source>At most %1 cells are shown: filter, put a dimension with fewer members on an axis, or look at the rows of the dataset instead.</source>
        <translation>最多显示 %1 个单元格：请筛选，或把成员较少的维度放到轴上，或改看数据集的各行。</translation>
    </message>
    <message>
        <source>a list of steps down, each with a dimension and a member</source>
        <translation>下钻步骤的列表，每步含一个维度和一个成员</translation>
    </message>
    <message>
        <source>en</source>
        <comment>tag of this language</comment>
        <extracomment>the tag of the language that these texts are in: en, zh-Hans or zh-Hant</extracomment>
        <translation>zh-Hans</translation>
    </message>
    <message>
        <source>Nothing is computed between numbers of different publishers or definitions.</source>
        <translation>不同发布方或不同口径的数值之间不作计算。</translation>
    </message>
    <message>
        <source>What is drawn on the chart as number %1 cannot be read.</source>
        <translation>无法读取图上的第 %1 项标注。</translation>
    </message>
    <message>
        <source>There is no single number for %1.</source>
        <translation>%1 没有唯一的数字。</translation>
    </message>
    <message>
        <source>a list</source>
        <translation>一个列表</translation>
    </message>
    <message>
        <source>No axis has the member &quot;%1&quot;.</source>
        <translation>没有坐标轴含有成员“%1”。</translation>
    </message>
    <message>
        <source>The dimension %1 stands on the columns and cannot make small charts too.</source>
        <translation>维度 %1 已在列上，不能再用来分小图。</translation>
    </message>
    <message>
        <source>Small charts by %1 need something else on the rows.</source>
        <translation>按 %1 分小图时，行上还需要其他维度。</translation>
    </message>
    <message>
        <source>Story &quot;%1&quot;, exploration &quot;%2&quot;</source>
        <translation>故事“%1”，分析“%2”</translation>
    </message>
    <message>
        <source>The workspace does not have this exploration.</source>
        <translation>工作区中没有此分析。</translation>
    </message>
    <message>
        <source>Take it out of the story.</source>
        <translation>请将其移出故事。</translation>
    </message>
    <message>
        <source>There is no page for each member of &quot;%1&quot;.</source>
        <translation>无法按“%1”逐一生成页面。</translation>
    </message>
    <message>
        <source>Use one of: %1.</source>
        <translation>可用：%1。</translation>
    </message>
    <message>
        <source>There is no dimension &quot;%1&quot;.</source>
        <translation>没有维度“%1”。</translation>
    </message>
    <message>
        <source>No member of &quot;%1&quot; has numbers in what is looked at.</source>
        <translation>所看内容中，“%1”没有任何成员有数值。</translation>
    </message>
    <message>
        <source>A page for each of %1 members of &quot;%2&quot; would be too many; %3 are possible.</source>
        <translation>为“%2”的 %1 个成员各生成一页过多；最多 %3 页。</translation>
    </message>
    <message>
        <source>Keep fewer members by a filter, or ask for a higher level.</source>
        <translation>请用筛选减少成员，或选择更高层级。</translation>
    </message>
</context>
<context>
    <name>Export</name>
    <message>
        <source>Comma-separated values (*.csv)</source>
        <translation>逗号分隔值 (*.csv)</translation>
    </message>
    <message>
        <source>A chart of %1 × %2 is too small to be read.</source>
        <translation>%1 × %2 的图表太小，无法辨读。</translation>
    </message>
    <message>
        <source>Each side needs at least %1 pixels.</source>
        <translation>每边至少需要 %1 像素。</translation>
    </message>
    <message>
        <source>Slide 16:9, full (1280 × 720)</source>
        <translation>16:9 整页 (1280 × 720)</translation>
    </message>
    <message>
        <source>Slide 16:9, half (624 × 600)</source>
        <translation>16:9 半页 (624 × 600)</translation>
    </message>
    <message>
        <source>The file name has no ending that says its format.</source>
        <translation>文件名没有表明格式的扩展名。</translation>
    </message>
    <message>
        <source>There is no export to &quot;%1&quot;.</source>
        <translation>不支持导出为“%1”。</translation>
    </message>
    <message>
        <source>Known endings: %1.</source>
        <translation>支持的扩展名：%1。</translation>
    </message>
    <message>
        <source>The folder does not exist.</source>
        <translation>文件夹不存在。</translation>
    </message>
    <message>
        <source>Make it first, or choose another.</source>
        <translation>请先创建，或选择其他文件夹。</translation>
    </message>
    <message>
        <source>The file could not be written.</source>
        <translation>无法写入文件。</translation>
    </message>
    <message>
        <source>Is there room on the disk, and may you write there?</source>
        <translation>请检查磁盘空间和写入权限。</translation>
    </message>
    <message>
        <source>A picture of %1 × %2 pixels is too large for this computer.</source>
        <translation>%1 × %2 像素的图片超出了本机的处理能力。</translation>
    </message>
    <message>
        <source>Choose a smaller size or scale.</source>
        <translation>请减小尺寸或倍率。</translation>
    </message>
    <message>
        <source>PDF document (*.pdf)</source>
        <translation>PDF 文档 (*.pdf)</translation>
    </message>
    <message>
        <source>PNG picture (*.png)</source>
        <translation>PNG 图片 (*.png)</translation>
    </message>
    <message>
        <source>SVG drawing (*.svg)</source>
        <translation>SVG 图形 (*.svg)</translation>
    </message>
    <message>
        <source>Excel workbook (*.xlsx)</source>
        <translation>Excel 工作簿 (*.xlsx)</translation>
    </message>
    <message>
        <source>A sheet cannot hold %1 rows and %2 columns.</source>
        <translation>一张工作表容纳不下 %1 行、%2 列。</translation>
    </message>
    <message>
        <source>Filter the table, show fewer levels, or export as CSV.</source>
        <translation>请筛选表格、减少显示的层级，或导出为 CSV。</translation>
    </message>
    <message>
        <source>The temporary folder cannot be written.</source>
        <translation>无法写入临时文件夹。</translation>
    </message>
    <message>
        <source>PowerPoint slide (*.pptx)</source>
        <translation>PowerPoint 幻灯片 (*.pptx)</translation>
    </message>
    <message>
        <source>A deck is written as .pptx or .pdf.</source>
        <translation>文稿写为 .pptx 或 .pdf。</translation>
    </message>
    <message>
        <source>Choose another ending.</source>
        <translation>请选择其他扩展名。</translation>
    </message>
    <message>
        <source>The export was stopped.</source>
        <translation>导出已停止。</translation>
    </message>
    <message>
        <source>unchanged</source>
        <translation>无变化</translation>
    </message>
    <message>
        <source>numbers have moved</source>
        <translation>数值有变动</translation>
    </message>
    <message>
        <source>source withdrawn</source>
        <translation>来源已撤回</translation>
    </message>
    <message>
        <source>no longer in the workspace</source>
        <translation>工作区中已不存在</translation>
    </message>
    <message>
        <source>of another workspace</source>
        <translation>属于另一工作区</translation>
    </message>
    <message>
        <source>not from Sextant</source>
        <translation>并非由 Sextant 导出</translation>
    </message>
    <message>
        <source>cannot be read</source>
        <translation>无法读取</translation>
    </message>
    <message>
        <source>The charts of this deck no longer say where they came from; a program that does not keep it, such as LibreOffice, has saved it.</source>
        <translation>此演示文稿的图表已不再注明出处；它曾被不保留此信息的程序（如 LibreOffice）保存过。</translation>
    </message>
    <message>
        <source>Use the file as it was exported, or export it anew.</source>
        <translation>请使用导出时的原文件，或重新导出。</translation>
    </message>
    <message>
        <source>The deck has no chart that was exported from Sextant.</source>
        <translation>此演示文稿中没有由 Sextant 导出的图表。</translation>
    </message>
    <message>
        <source>Choose a deck that was.</source>
        <translation>请选择由 Sextant 导出的演示文稿。</translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation>已停止。</translation>
    </message>
    <message>
        <source>Choose a presentation that was saved as .pptx.</source>
        <translation>请选择保存为 .pptx 的演示文稿。</translation>
    </message>
    <message>
        <source>The file does not exist.</source>
        <translation>文件不存在。</translation>
    </message>
    <message>
        <source>Is its name right?</source>
        <translation>文件名是否正确？</translation>
    </message>
    <message>
        <source>The file is larger than %1 MB.</source>
        <translation>文件大于 %1 MB。</translation>
    </message>
    <message>
        <source>The file cannot be read.</source>
        <translation>无法读取文件。</translation>
    </message>
    <message>
        <source>May you read it, and is it free?</source>
        <translation>您是否有权读取，文件是否被占用？</translation>
    </message>
    <message>
        <source>The file is not a presentation of PowerPoint.</source>
        <translation>该文件不是 PowerPoint 演示文稿。</translation>
    </message>
    <message>
        <source>The presentation has macros.</source>
        <translation>该演示文稿含有宏。</translation>
    </message>
    <message>
        <source>Save it as .pptx first.</source>
        <translation>请先将其另存为 .pptx。</translation>
    </message>
    <message>
        <source>A part of the file refers to &quot;%1&quot;, which leads out of the file.</source>
        <translation>文件中有一处引用“%1”，指向文件之外。</translation>
    </message>
    <message>
        <source>Do not trust a file that does; ask where it came from.</source>
        <translation>请勿信任这样的文件，并查明其来处。</translation>
    </message>
    <message>
        <source>It was drawn as shapes and would be a chart now; export it anew.</source>
        <translation>原为形状绘制，如今应为图表；请重新导出。</translation>
    </message>
    <message>
        <source>The numbers can only be drawn as shapes now; export it anew.</source>
        <translation>如今的数值只能以形状绘制；请重新导出。</translation>
    </message>
    <message>
        <source>Its numbers were changed by hand.</source>
        <translation>其数值曾被手工更改。</translation>
    </message>
    <message>
        <source>Its shapes were changed by hand.</source>
        <translation>其形状曾被手工更改。</translation>
    </message>
    <message>
        <source>This chart was written by a newer version of the program.</source>
        <translation>此图表由程序的较新版本写成。</translation>
    </message>
    <message>
        <source>Install the newer version, or export the chart anew.</source>
        <translation>请安装较新版本，或重新导出图表。</translation>
    </message>
    <message>
        <source>This part is not the description of a chart.</source>
        <translation>此部分并非图表的说明。</translation>
    </message>
    <message>
        <source>This part of the file is not sound XML.</source>
        <translation>文件的这一部分不是完好的 XML。</translation>
    </message>
    <message>
        <source>Open the file in the program that made it and save it anew.</source>
        <translation>请用生成该文件的程序打开并重新保存。</translation>
    </message>
    <message>
        <source>Open it in the program that made it and save it anew; if it came from somebody else, do not trust it.</source>
        <translation>请用生成它的程序打开并重新保存；若来自他人，请勿信任。</translation>
    </message>
    <message>
        <source>The file is encrypted, or of the format before 2007.</source>
        <translation>文件已加密，或为 2007 年以前的格式。</translation>
    </message>
    <message>
        <source>Open it in PowerPoint, remove the password, and save it as .pptx.</source>
        <translation>请在 PowerPoint 中打开，去除密码，并另存为 .pptx。</translation>
    </message>
    <message>
        <source>The file is not a .pptx file.</source>
        <translation>该文件不是 .pptx 文件。</translation>
    </message>
    <message>
        <source>The file is damaged or not complete.</source>
        <translation>文件已损坏或不完整。</translation>
    </message>
    <message>
        <source>The file has more entries than any presentation.</source>
        <translation>文件中的条目多于任何演示文稿。</translation>
    </message>
    <message>
        <source>The file has an entry with the name &quot;%1&quot;, which leads elsewhere.</source>
        <translation>文件中有名为“%1”的条目，指向别处。</translation>
    </message>
    <message>
        <source>The file is encrypted.</source>
        <translation>文件已加密。</translation>
    </message>
    <message>
        <source>Save it without a password first.</source>
        <translation>请先去除密码再保存。</translation>
    </message>
    <message>
        <source>The file has two entries with the name &quot;%1&quot;.</source>
        <translation>文件中有两个名为“%1”的条目。</translation>
    </message>
    <message>
        <source>The file would become far larger when unpacked than a presentation is.</source>
        <translation>文件解压后会远大于一般演示文稿。</translation>
    </message>
    <message>
        <source>The file has entries that share their bytes.</source>
        <translation>文件中有条目共用同一段数据。</translation>
    </message>
    <message>
        <source>The file has no part &quot;%1&quot;.</source>
        <translation>文件中没有部分“%1”。</translation>
    </message>
    <message>
        <source>Open it in the program that made it and save it anew.</source>
        <translation>请用生成它的程序打开并重新保存。</translation>
    </message>
    <message>
        <source>The part &quot;%1&quot; cannot be unpacked.</source>
        <translation>部分“%1”无法解压。</translation>
    </message>
    <message>
        <source>total</source>
        <translation>合计</translation>
    </message>
    <message>
        <source>%1, total</source>
        <translation>%1，合计</translation>
    </message>
    <message>
        <source>The template has no layout with a title.</source>
        <translation>该模板没有带标题的版式。</translation>
    </message>
    <message>
        <source>Add one to its slide master in PowerPoint, or choose another template.</source>
        <translation>请在 PowerPoint 的幻灯片母版中添加一个，或选择其他模板。</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>series %1</source>
        <translation>系列 %1</translation>
    </message>
    <message>
        <source>%1 and %2 look alike.</source>
        <translation>%1 与 %2 看起来相同。</translation>
    </message>
    <message>
        <source>%1 and %2 look alike to eyes that see no red (protan).</source>
        <translation>%1 与 %2 对红色盲者看起来相同。</translation>
    </message>
    <message>
        <source>%1 and %2 look alike to eyes that see no green (deutan).</source>
        <translation>%1 与 %2 对绿色盲者看起来相同。</translation>
    </message>
    <message>
        <source>%1 and %2 look alike to eyes that see no blue (tritan).</source>
        <translation>%1 与 %2 对蓝色盲者看起来相同。</translation>
    </message>
    <message numerus="yes">
        <source>%n more pair(s) of colours look alike.</source>
        <translation>
            <numerusform>另有 %n 对颜色看起来相同。</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 hardly stands out from the background: %2 to 1, not %3 to 1.</source>
        <translation>%1 与背景难以区分：对比度为 %2:1，应达到 %3:1。</translation>
    </message>
    <message>
        <source>The font %1 is not installed here; %2 stands in for it. Slides ask for %1 all the same.</source>
        <translation>此处未安装字体 %1，以 %2 代替；幻灯片中仍使用 %1。</translation>
    </message>
    <message>
        <source>Dark: %1</source>
        <translation>深色：%1</translation>
    </message>
    <message>
        <source>(line %1)</source>
        <translation>（第 %1 行）</translation>
    </message>
    <message>
        <source>This must be an object in braces.</source>
        <translation>此处必须是花括号中的对象。</translation>
    </message>
    <message>
        <source>This must be a text in quotation marks.</source>
        <translation>此处必须是引号中的文字。</translation>
    </message>
    <message>
        <source>This must be a number from %1 to %2.</source>
        <translation>此处必须是 %1 到 %2 之间的数。</translation>
    </message>
    <message>
        <source>“%1” is not a colour.</source>
        <translation>“%1”不是颜色。</translation>
    </message>
    <message>
        <source>This must be a colour.</source>
        <translation>此处必须是颜色。</translation>
    </message>
    <message>
        <source>Write red, green and blue as in &quot;#1752b7&quot;.</source>
        <translation>请按“#1752b7”的形式写出红、绿、蓝。</translation>
    </message>
    <message>
        <source>There is no role “%1” in a palette.</source>
        <translation>调色板中没有角色“%1”。</translation>
    </message>
    <message>
        <source>Roles: %1.</source>
        <translation>角色：%1。</translation>
    </message>
    <message>
        <source>A palette needs &quot;series&quot;: a list of %1 to %2 colours.</source>
        <translation>调色板需要“series”：列出 %1 至 %2 种颜色。</translation>
    </message>
    <message>
        <source>Members cannot have the role “%1”.</source>
        <translation>成员不能有角色“%1”。</translation>
    </message>
    <message>
        <source>This must be the id of a member, or a list of ids.</source>
        <translation>此处必须是成员的 id，或 id 的列表。</translation>
    </message>
    <message>
        <source>The role “%1” has no colour.</source>
        <translation>角色“%1”没有颜色。</translation>
    </message>
    <message>
        <source>Add it to every palette of the brand.</source>
        <translation>请将其添加到该品牌的每个调色板中。</translation>
    </message>
    <message>
        <source>There is no logo %1.</source>
        <translation>没有徽标 %1。</translation>
    </message>
    <message>
        <source>A path counts from the folder of the brand&apos;s own file.</source>
        <translation>路径从品牌文件所在的文件夹算起。</translation>
    </message>
    <message>
        <source>The logo %1 is larger than 4 MB.</source>
        <translation>徽标 %1 大于 4 MB。</translation>
    </message>
    <message>
        <source>Choose a smaller picture.</source>
        <translation>请选择较小的图片。</translation>
    </message>
    <message>
        <source>The logo %1 cannot be read.</source>
        <translation>无法读取徽标 %1。</translation>
    </message>
    <message>
        <source>The logo %1 is larger than 4096 pixels.</source>
        <translation>徽标 %1 大于 4096 像素。</translation>
    </message>
    <message>
        <source>The logo %1 is no PNG picture and no SVG drawing.</source>
        <translation>徽标 %1 既不是 PNG 图片，也不是 SVG 图形。</translation>
    </message>
    <message>
        <source>The logo %1 is more than 20 times as long as wide.</source>
        <translation>徽标 %1 的长宽之比超过 20。</translation>
    </message>
    <message>
        <source>There is no corner “%1”.</source>
        <translation>没有名为“%1”的角。</translation>
    </message>
    <message>
        <source>Corners: %1.</source>
        <translation>角：%1。</translation>
    </message>
    <message>
        <source>A logo needs &quot;file&quot;: the path of a PNG or SVG file.</source>
        <translation>徽标需要“file”：PNG 或 SVG 文件的路径。</translation>
    </message>
    <message>
        <source>This is not JSON.</source>
        <translation>这不是 JSON。</translation>
    </message>
    <message>
        <source>line %1</source>
        <translation>第 %1 行</translation>
    </message>
    <message>
        <source>This is not a brand.</source>
        <translation>这不是品牌文件。</translation>
    </message>
    <message>
        <source>A brand is a JSON object that says &quot;brand&quot;: 1.</source>
        <translation>品牌是写有 &quot;brand&quot;: 1 的 JSON 对象。</translation>
    </message>
    <message>
        <source>This brand was written for a newer version of the program.</source>
        <translation>该品牌是为本程序的更新版本编写的。</translation>
    </message>
    <message>
        <source>Install the newer version.</source>
        <translation>请安装新版本。</translation>
    </message>
    <message>
        <source>There is no such file.</source>
        <translation>没有这个文件。</translation>
    </message>
    <message>
        <source>Name the JSON file of a brand.</source>
        <translation>请指定品牌的 JSON 文件。</translation>
    </message>
    <message>
        <source>Texts can be enlarged up to %1 times.</source>
        <translation>文字最多可放大到 %1 倍。</translation>
    </message>
    <message>
        <source>on a full slide</source>
        <translation>（整张幻灯片）</translation>
    </message>
    <message>
        <source>on half a slide</source>
        <translation>（半张幻灯片）</translation>
    </message>
    <message>
        <source>Slide 16:9, third (408 × 600)</source>
        <translation>16:9 幻灯片，三分之一（408 × 600）</translation>
    </message>
    <message>
        <source>on a third of a slide</source>
        <translation>（三分之一张幻灯片）</translation>
    </message>
    <message>
        <source>Slide 16:9, quarter (624 × 296)</source>
        <translation>16:9 幻灯片，四分之一（624 × 296）</translation>
    </message>
    <message>
        <source>on a quarter of a slide</source>
        <translation>（四分之一张幻灯片）</translation>
    </message>
    <message>
        <source>Slide 4:3, full (960 × 720)</source>
        <translation>4:3 幻灯片，整张（960 × 720）</translation>
    </message>
    <message>
        <source>on a full 4:3 slide</source>
        <translation>（整张 4:3 幻灯片）</translation>
    </message>
    <message>
        <source>Slide 4:3, half (464 × 600)</source>
        <translation>4:3 幻灯片，半张（464 × 600）</translation>
    </message>
    <message>
        <source>on half a 4:3 slide</source>
        <translation>（半张 4:3 幻灯片）</translation>
    </message>
    <message>
        <source>A4 across (297 × 210 mm)</source>
        <translation>A4 横向（297 × 210 毫米）</translation>
    </message>
    <message>
        <source>on a sheet of A4</source>
        <translation>（A4 纸）</translation>
    </message>
    <message>
        <source>A4 upright (210 × 297 mm)</source>
        <translation>A4 竖向（210 × 297 毫米）</translation>
    </message>
    <message>
        <source>on an upright sheet of A4</source>
        <translation>（竖向 A4 纸）</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a size.</source>
        <translation>“%1”不是尺寸。</translation>
    </message>
    <message>
        <source>Write %1, or width and height: 1600x900, 16x9cm, 160x90mm, 6.3x3.5in.</source>
        <translation>请写 %1，或宽和高：1600x900、16x9cm、160x90mm、6.3x3.5in。</translation>
    </message>
    <message>
        <source>on a full slide, shrunk to fit</source>
        <translation>（缩小后放入整张幻灯片）</translation>
    </message>
    <message>
        <source>at this size</source>
        <translation>（按此尺寸）</translation>
    </message>
    <message>
        <source>Smallest text %1 pt %2</source>
        <translation>最小文字 %1 磅%2</translation>
    </message>
    <message>
        <source>on the template&apos;s slide</source>
        <translation>（模板的幻灯片）</translation>
    </message>
    <message>
        <source>Two charts cannot be written as “.%1”.</source>
        <translation>两张图表无法写成“.%1”文件。</translation>
    </message>
    <message>
        <source>Use one of these endings: %1.</source>
        <translation>请使用以下后缀之一：%1。</translation>
    </message>
    <message>
        <source>The two charts cannot stand on one scale.</source>
        <translation>这两张图表不能共用一个刻度。</translation>
    </message>
    <message>
        <source>beside another chart</source>
        <translation>（与另一图表并排）</translation>
    </message>
</context>
<context>
    <name>Forecast</name>
    <message>
        <source>A log-linear trend needs numbers greater than zero.</source>
        <translation>对数线性趋势要求数值大于零。</translation>
    </message>
    <message>
        <source>Use the linear trend.</source>
        <translation>请改用线性趋势。</translation>
    </message>
    <message>
        <source>No trend can be fitted to these numbers.</source>
        <translation>这些数值无法拟合趋势。</translation>
    </message>
    <message>
        <source>There is no number to carry forward.</source>
        <translation>没有可延续的数值。</translation>
    </message>
    <message>
        <source>This method needs numbers of at least two years.</source>
        <translation>此方法至少需要两年的数值。</translation>
    </message>
    <message>
        <source>The series holds something that is no number.</source>
        <translation>该系列含有非数值内容。</translation>
    </message>
    <message>
        <source>The years of the series must ascend.</source>
        <translation>系列的年份必须递增。</translation>
    </message>
    <message>
        <source>The spread must be zero or more.</source>
        <translation>浮动幅度不能为负。</translation>
    </message>
    <message>
        <source>A growth rate must be more than −100 % a year.</source>
        <translation>年增长率必须高于 −100%。</translation>
    </message>
    <message>
        <source>A forecast ends in %1 at the latest.</source>
        <translation>预测最晚到 %1 年。</translation>
    </message>
    <message>
        <source>The forecast grows beyond any number.</source>
        <translation>预测值增长过大，超出可表示的范围。</translation>
    </message>
    <message>
        <source>This must be a number.</source>
        <translation>此处必须是数字。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not known here.</source>
        <translation>此处无法识别“%1”。</translation>
    </message>
    <message>
        <source>The result is too large to be a number.</source>
        <translation>结果过大，超出可表示的范围。</translation>
    </message>
    <message>
        <source>A growth rate needs two values greater than zero.</source>
        <translation>增长率需要两个大于零的数值。</translation>
    </message>
    <message>
        <source>Between zero or negative values, look at the difference instead.</source>
        <translation>若有零或负值，请改看差额。</translation>
    </message>
    <message>
        <source>The last year must lie after the first.</source>
        <translation>结束年份必须晚于起始年份。</translation>
    </message>
    <message>
        <source>The value and the years must be numbers.</source>
        <translation>数值和年份必须是数字。</translation>
    </message>
    <message>
        <source>The value and the target must be greater than zero.</source>
        <translation>数值和目标必须大于零。</translation>
    </message>
    <message>
        <source>Without growth the target is never reached.</source>
        <translation>没有增长就无法达到目标。</translation>
    </message>
    <message>
        <source>A growing value never reaches a smaller target.</source>
        <translation>增长的数值无法达到更小的目标。</translation>
    </message>
    <message>
        <source>A shrinking value never reaches a larger target.</source>
        <translation>下降的数值无法达到更大的目标。</translation>
    </message>
    <message>
        <source>The last year must not lie before the first.</source>
        <translation>结束年份不能早于起始年份。</translation>
    </message>
</context>
<context>
    <name>Items</name>
    <message>
        <source>Filter to %1</source>
        <translation>只看%1</translation>
    </message>
    <message>
        <source>Exclude %1</source>
        <translation>排除%1</translation>
    </message>
    <message>
        <source>Drill into %1</source>
        <translation>下钻到%1</translation>
    </message>
    <message>
        <source>Show only %1</source>
        <translation>只显示 %1</translation>
    </message>
    <message>
        <source>Break Down by %1</source>
        <translation>按%1细分</translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>另有 %n 项</numerusform>
        </translation>
    </message>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
    <message>
        <source>%1: not %2</source>
        <translation>%1：不含%2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>From %1</source>
        <translation>自%1起</translation>
    </message>
    <message>
        <source>Until %1</source>
        <translation>至%1止</translation>
    </message>
    <message>
        <source>%1–%2</source>
        <translation>%1至%2</translation>
    </message>
    <message>
        <source>Unnamed source</source>
        <translation>未命名来源</translation>
    </message>
    <message>
        <source>forecast of this workspace</source>
        <translation>本工作区的预测</translation>
    </message>
    <message>
        <source>Low to high: %1 to %2</source>
        <translation>低至高：%1 至 %2</translation>
    </message>
    <message>
        <source>5th to 95th percentile: %1 to %2</source>
        <translation>第5至第95百分位：%1 至 %2</translation>
    </message>
    <message>
        <source>Source: %1</source>
        <translation>来源：%1</translation>
    </message>
    <message>
        <source>actual</source>
        <translation>实际值</translation>
    </message>
    <message>
        <source>estimate</source>
        <translation>估计值</translation>
    </message>
    <message>
        <source>forecast</source>
        <translation>预测值</translation>
    </message>
    <message>
        <source>assumption</source>
        <translation>假设值</translation>
    </message>
    <message>
        <source>published as “about”</source>
        <translation>以“约”公布</translation>
    </message>
    <message>
        <source>published as “more than”</source>
        <translation>以“超过”公布</translation>
    </message>
    <message>
        <source>published as “less than”</source>
        <translation>以“不足”公布</translation>
    </message>
    <message>
        <source>lower end of a published range</source>
        <translation>公布区间的下限</translation>
    </message>
    <message>
        <source>upper end of a published range</source>
        <translation>公布区间的上限</translation>
    </message>
    <message>
        <source>sum of published parts</source>
        <translation>公布分项之和</translation>
    </message>
    <message>
        <source>covers only a part of the period</source>
        <translation>仅覆盖部分期间</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>合计</translation>
    </message>
    <message numerus="yes">
        <source>%n part(s)</source>
        <translation>
            <numerusform>%n 个分项</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n value(s)</source>
        <translation>
            <numerusform>%n 个数值</numerusform>
        </translation>
    </message>
    <message>
        <source>A sum of the parts that are published; others may be missing.</source>
        <translation>为已公布分项之和，其余可能缺失。</translation>
    </message>
    <message>
        <source>Only some of the parts are published, so there is no total.</source>
        <translation>仅公布了部分分项，因此没有合计。</translation>
    </message>
    <message>
        <source>No number is published for this.</source>
        <translation>没有公布相应数值。</translation>
    </message>
    <message>
        <source>Several numbers that must not be added up.</source>
        <translation>含多个不可相加的数值。</translation>
    </message>
    <message>
        <source>Several published numbers disagree or differ in scope.</source>
        <translation>多个公布数值不一致，或口径不同。</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1，%2</translation>
    </message>
    <message>
        <source>Show All: %1</source>
        <translation>显示全部：%1</translation>
    </message>
    <message>
        <source>Exclude %1: %2</source>
        <translation>排除%1：%2</translation>
    </message>
    <message>
        <source>Filter %1: %2</source>
        <translation>筛选%1：%2</translation>
    </message>
    <message>
        <source>The selected periods overlap.</source>
        <translation>所选期间有重叠。</translation>
    </message>
    <message>
        <source>This measure does not add up over periods.</source>
        <translation>该指标不可跨期间相加。</translation>
    </message>
    <message>
        <source>The selected members must not be added up.</source>
        <translation>所选成员不可相加。</translation>
    </message>
    <message>
        <source>The selected members overlap.</source>
        <translation>所选成员有重叠。</translation>
    </message>
    <message>
        <source>One of the selected members is part of another.</source>
        <translation>所选成员中有一项包含于另一项。</translation>
    </message>
    <message>
        <source>The selected numbers come from different sources.</source>
        <translation>所选数值来自不同来源。</translation>
    </message>
    <message>
        <source>Shares, growth rates, indices and ratings do not add up.</source>
        <translation>占比、增长率、指数和评级不可相加。</translation>
    </message>
    <message>
        <source>Totals are not added to their parts.</source>
        <translation>合计不可与其组成部分相加。</translation>
    </message>
    <message>
        <source>The selected numbers are in different units.</source>
        <translation>所选数值的单位不同。</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>期间</translation>
    </message>
    <message>
        <source>Measure</source>
        <translation>指标</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>单位</translation>
    </message>
    <message>
        <source>Qualifier</source>
        <translation>限定</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>数值</translation>
    </message>
    <message>
        <source>Low (5 %)</source>
        <translation>下限（5 %）</translation>
    </message>
    <message>
        <source>High (95 %)</source>
        <translation>上限（95 %）</translation>
    </message>
    <message>
        <source>The ends of intervals do not add up.</source>
        <translation>区间的端点不能相加。</translation>
    </message>
    <message>
        <source>The selected numbers are of different measures.</source>
        <translation>所选数字属于不同的指标。</translation>
    </message>
    <message>
        <source>Some of the selected numbers are not the whole of what they stand for.</source>
        <translation>所选数字中有些并非其所代表内容的全部。</translation>
    </message>
    <message>
        <source>Drill %1 by %2</source>
        <translation>将%1按%2下钻</translation>
    </message>
    <message>
        <source>Filter to Selection</source>
        <translation>筛选到所选内容</translation>
    </message>
    <message>
        <source>All</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>All the Way Up</source>
        <translation>返回最上层</translation>
    </message>
    <message>
        <source>Up to %1</source>
        <translation>返回到%1</translation>
    </message>
    <message>
        <source>As opened</source>
        <translation>打开时</translation>
    </message>
    <message>
        <source>%1: what is shown now</source>
        <translation>%1：当前显示的内容</translation>
    </message>
    <message>
        <source>%1: go back to it</source>
        <translation>%1：回到此步</translation>
    </message>
    <message>
        <source>%1: bring it again</source>
        <translation>%1：重新执行此步</translation>
    </message>
    <message>
        <source>Slide %1 of %2: %3</source>
        <translation>第 %1 张，共 %2 张：%3</translation>
    </message>
</context>
<context>
    <name>Panels</name>
    <message>
        <source>Value</source>
        <translation>数值</translation>
    </message>
    <message>
        <source>Share of total</source>
        <translation>占总计比重</translation>
    </message>
    <message>
        <source>Share of row</source>
        <translation>占本行比重</translation>
    </message>
    <message>
        <source>Growth a year</source>
        <translation>年增长率</translation>
    </message>
    <message>
        <source>Index</source>
        <translation>指数</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>较上期变动</translation>
    </message>
    <message>
        <source>The numbers themselves</source>
        <translation>数值本身</translation>
    </message>
    <message>
        <source>Percent of the total of the same period</source>
        <translation>占同期合计的百分比</translation>
    </message>
    <message>
        <source>Percent of the total of the row</source>
        <translation>占本行合计的百分比</translation>
    </message>
    <message>
        <source>Percent a year since the period before</source>
        <translation>较上期的年化百分比</translation>
    </message>
    <message>
        <source>The base period is 100</source>
        <translation>以基期为 100</translation>
    </message>
    <message>
        <source>The number less that of the period before</source>
        <translation>本期数值减上期数值</translation>
    </message>
    <message>
        <source>Years</source>
        <translation>年</translation>
    </message>
    <message>
        <source>Half-years</source>
        <translation>半年</translation>
    </message>
    <message>
        <source>Quarters</source>
        <translation>季度</translation>
    </message>
    <message>
        <source>Months</source>
        <translation>月</translation>
    </message>
    <message>
        <source>Given order</source>
        <translation>原有顺序</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>As published</source>
        <translation>原始口径</translation>
    </message>
    <message>
        <source>Top level</source>
        <translation>最高层</translation>
    </message>
    <message>
        <source>Level %1</source>
        <translation>第 %1 层</translation>
    </message>
    <message>
        <source>Break down by</source>
        <translation>细分依据</translation>
    </message>
    <message>
        <source>Drill %1 by</source>
        <translation>将%1下钻，依据</translation>
    </message>
    <message>
        <source>Blue</source>
        <translation>蓝色</translation>
    </message>
    <message>
        <source>Orange</source>
        <translation>橙色</translation>
    </message>
    <message>
        <source>Green</source>
        <translation>绿色</translation>
    </message>
    <message>
        <source>Purple</source>
        <translation>紫色</translation>
    </message>
    <message>
        <source>Red</source>
        <translation>红色</translation>
    </message>
    <message>
        <source>Light Blue</source>
        <translation>浅蓝色</translation>
    </message>
    <message>
        <source>Brown</source>
        <translation>棕色</translation>
    </message>
    <message>
        <source>Pink</source>
        <translation>粉色</translation>
    </message>
    <message>
        <source>Colour of %1</source>
        <translation>“%1”的颜色</translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>自动</translation>
    </message>
    <message>
        <source>Automatic Colour of %1</source>
        <translation>“%1”恢复自动颜色</translation>
    </message>
</context>
<context>
    <name>Task</name>
    <message>
        <source>Something went wrong inside the program.</source>
        <translation>程序内部出现错误。</translation>
    </message>
    <message>
        <source>What was there before is still there; try it again.</source>
        <translation>原有内容仍在；请重试。</translation>
    </message>
    <message>
        <source>There is not enough memory for this.</source>
        <translation>内存不足，无法完成此操作。</translation>
    </message>
    <message>
        <source>Look at fewer numbers, or close other programs.</source>
        <translation>请查看较少的数值，或关闭其他程序。</translation>
    </message>
</context>
<context>
    <name>WorkspaceThread</name>
    <message>
        <source>No workspace is open.</source>
        <translation>没有打开的工作区。</translation>
    </message>
    <message>
        <source>Open one, or the sample workspace.</source>
        <translation>请打开一个工作区，或打开示例工作区。</translation>
    </message>
    <message>
        <source>The folder could not be made.</source>
        <translation>无法创建文件夹。</translation>
    </message>
    <message>
        <source>There is a file of this name already.</source>
        <translation>已有同名文件。</translation>
    </message>
    <message>
        <source>Choose another name.</source>
        <translation>请换一个名称。</translation>
    </message>
    <message>
        <source>Another workspace was opened meanwhile, so nothing was saved.</source>
        <translation>期间打开了另一个工作区，因此没有保存任何内容。</translation>
    </message>
    <message>
        <source>Open the one before and do it again.</source>
        <translation>请打开之前的工作区，然后重新操作。</translation>
    </message>
</context>
<context>
    <name>sextant::ActionRegistry</name>
    <message>
        <source>%1 (%2)</source>
        <extracomment>tool tip of a button: what it does, then its shortcut in parentheses</extracomment>
        <translation>%1 (%2)</translation>
    </message>
</context>
<context>
    <name>sextant::AnnotationEditor</name>
    <message>
        <source>Add</source>
        <translation>添加</translation>
    </message>
    <message>
        <source>What is put on the chart beside its marks</source>
        <translation>除图形之外在图上标注的内容</translation>
    </message>
    <message>
        <source>When</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>The period at whose middle the event stands</source>
        <translation>事件位于该期间的中点</translation>
    </message>
    <message>
        <source>Put on the Chart</source>
        <translation>标注到图上</translation>
    </message>
    <message>
        <source>Enter in a field does the same</source>
        <translation>在输入框中按 Enter 效果相同</translation>
    </message>
    <message>
        <source>In the unit of the numbers shown</source>
        <translation>使用所示数字的单位</translation>
    </message>
    <message>
        <source>In %1, the unit of the numbers shown</source>
        <translation>以%1为单位，与所示数值相同</translation>
    </message>
    <message>
        <source>From</source>
        <translation>起始</translation>
    </message>
    <message>
        <source>At</source>
        <translation>位置</translation>
    </message>
    <message>
        <source>To</source>
        <translation>截止</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>文字</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>发生了什么</translation>
    </message>
    <message>
        <source>What the line stands for; may be empty</source>
        <translation>该线代表什么；可留空</translation>
    </message>
    <message>
        <source>Remove from the Chart</source>
        <translation>从图上移除</translation>
    </message>
    <message>
        <source>Remove “%1” from the chart</source>
        <translation>从图上移除“%1”</translation>
    </message>
</context>
<context>
    <name>sextant::Breadcrumb</name>
    <message>
        <source>The way down</source>
        <translation>下钻路径</translation>
    </message>
    <message>
        <source>Here: %1</source>
        <translation>当前：%1</translation>
    </message>
    <message>
        <source>Up to %1</source>
        <translation>返回到%1</translation>
    </message>
</context>
<context>
    <name>sextant::BrushController</name>
    <message>
        <source>All Periods</source>
        <translation>所有期间</translation>
    </message>
    <message>
        <source>Filter Period to %1</source>
        <translation>期间筛选为 %1</translation>
    </message>
</context>
<context>
    <name>sextant::CatalogModel</name>
    <message numerus="yes">
        <source>%1, %n row(s)</source>
        <translation>
            <numerusform>%1，%n 行</numerusform>
        </translation>
    </message>
    <message>
        <source>Datasets</source>
        <translation>数据集</translation>
    </message>
    <message>
        <source>Saved explorations</source>
        <translation>已保存的分析</translation>
    </message>
    <message>
        <source>Scenarios</source>
        <translation>情景</translation>
    </message>
    <message>
        <source>A workspace with data shows its datasets here.</source>
        <translation>含数据的工作区会在此列出其数据集。</translation>
    </message>
    <message>
        <source>Save what you are looking at to find it here again.</source>
        <translation>保存正在查看的内容，即可在此再次找到。</translation>
    </message>
    <message>
        <source>Save a forecast in the calculator to find it here again.</source>
        <translation>在计算器中保存预测，即可在此再次找到。</translation>
    </message>
</context>
<context>
    <name>sextant::CatalogPanel</name>
    <message>
        <source>Open</source>
        <translation>打开</translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation>移除…</translation>
    </message>
    <message>
        <source>Catalog of datasets and saved explorations</source>
        <translation>数据集与已保存分析的目录</translation>
    </message>
    <message>
        <source>Enter opens the item; Delete removes a saved exploration.</source>
        <translation>按 Enter 打开条目；按 Delete 移除已保存的分析。</translation>
    </message>
</context>
<context>
    <name>sextant::ChartView</name>
    <message>
        <source>Drag along the axis to keep a range of periods (Shift with an arrow key)</source>
        <translation>沿轴拖动以保留一段期间（Shift 加方向键）</translation>
    </message>
</context>
<context>
    <name>sextant::ClaimsList</name>
    <message>
        <source>%1 published, %2 implied</source>
        <translation>公布 %1，推算 %2</translation>
    </message>
    <message>
        <source>Growth rates that publishers state, beside those that their own numbers imply. This workspace holds none.</source>
        <translation>此处对照各机构公布的增长率与由其自身数值推算的增长率。本工作区没有此类数据。</translation>
    </message>
    <message>
        <source>%1 of %2 rates can be checked; %3 differ by more than half a percentage point.</source>
        <translation>%2 个增长率中有 %1 个可核对，其中 %3 个相差超过 0.5 个百分点。</translation>
    </message>
    <message>
        <source>Published and implied growth rates</source>
        <translation>公布增长率与推算增长率</translation>
    </message>
</context>
<context>
    <name>sextant::ColumnFilterPopup</name>
    <message>
        <source>Search</source>
        <translation>搜索</translation>
    </message>
    <message>
        <source>Search in the values of this column</source>
        <translation>在此列的值中搜索</translation>
    </message>
    <message>
        <source>Show only values that contain this text</source>
        <translation>只显示包含此文字的值</translation>
    </message>
    <message>
        <source>Values of this column</source>
        <translation>此列的值</translation>
    </message>
    <message>
        <source>%1  (%2)</source>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>%1, in %2</source>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>At least</source>
        <translation>不小于</translation>
    </message>
    <message>
        <source>Hide rows whose number is smaller</source>
        <translation>隐藏数值更小的行</translation>
    </message>
    <message>
        <source>At most</source>
        <translation>不大于</translation>
    </message>
    <message>
        <source>Hide rows whose number is larger</source>
        <translation>隐藏数值更大的行</translation>
    </message>
    <message>
        <source>Filter: %1</source>
        <translation>筛选：%1</translation>
    </message>
    <message>
        <source>All</source>
        <translation>全选</translation>
    </message>
    <message>
        <source>Check every value that is listed</source>
        <translation>勾选列出的所有值</translation>
    </message>
    <message>
        <source>None</source>
        <translation>全不选</translation>
    </message>
    <message>
        <source>Uncheck every value that is listed</source>
        <translation>取消勾选列出的所有值</translation>
    </message>
    <message>
        <source>Clear filter</source>
        <translation>清除筛选</translation>
    </message>
    <message>
        <source>Show all rows again</source>
        <translation>重新显示所有行</translation>
    </message>
</context>
<context>
    <name>sextant::ColumnRoleDelegate</name>
    <message>
        <source>What “%1” becomes</source>
        <translation>“%1”作为什么</translation>
    </message>
    <message>
        <source>A dimension cuts the numbers, a measure is what is counted</source>
        <translation>维度用来划分数字，指标是被统计的量</translation>
    </message>
</context>
<context>
    <name>sextant::CompareController</name>
    <message>
        <source>Compare</source>
        <translation>对比</translation>
    </message>
    <message>
        <source>Save Both Charts</source>
        <translation>保存两张图表</translation>
    </message>
    <message>
        <source>Both charts are saved as “%1”.</source>
        <translation>两张图表已保存为“%1”。</translation>
    </message>
</context>
<context>
    <name>sextant::ComparePage</name>
    <message>
        <source>&amp;Left</source>
        <translation>左侧(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Right</source>
        <translation>右侧(&amp;R)</translation>
    </message>
    <message>
        <source>Exploration at the left</source>
        <translation>左侧的分析</translation>
    </message>
    <message>
        <source>Exploration at the right</source>
        <translation>右侧的分析</translation>
    </message>
    <message>
        <source>One of the open tabs</source>
        <translation>已打开的标签页之一</translation>
    </message>
    <message>
        <source>One of the two shows no numbers.</source>
        <translation>其中一个没有可显示的数值。</translation>
    </message>
    <message>
        <source>One of the two has no axis of values to share. Show it as columns, bars, lines or areas.</source>
        <translation>其中一个没有可共用的数值轴。请将其显示为柱形图、条形图、折线图或面积图。</translation>
    </message>
    <message>
        <source>One scale would mislead: the left is in %1, the right in %2. Look at the same unit in both, such as shares or one currency.</source>
        <translation>同一刻度会造成误导：左侧的单位是%1，右侧是%2。请让两者使用相同的单位，例如占比或同一种货币。</translation>
    </message>
    <message>
        <source>One of the two has a logarithmic axis, the other has not.</source>
        <translation>其中一个使用对数坐标轴，另一个没有。</translation>
    </message>
    <message>
        <source>The values of one run upwards, those of the other to the right. Show both as columns, or both as bars.</source>
        <translation>一个的数值向上延伸，另一个向右延伸。请都显示为柱形图，或都显示为条形图。</translation>
    </message>
    <message>
        <source>&amp;Save Both…</source>
        <translation>保存两张图(&amp;S)…</translation>
    </message>
    <message>
        <source>Keep both charts as one picture, drawing, document or slide</source>
        <translation>将两张图表保存为一张图片、一幅矢量图、一页文档或一张幻灯片</translation>
    </message>
    <message>
        <source>One scale for both, from %1 to %2</source>
        <translation>两者同一刻度，从 %1 到 %2</translation>
    </message>
    <message>
        <source>At the left. %1</source>
        <translation>左侧。%1</translation>
    </message>
    <message>
        <source>At the right. %1</source>
        <translation>右侧。%1</translation>
    </message>
</context>
<context>
    <name>sextant::DeckController</name>
    <message>
        <source>Writing “%1”…</source>
        <translation>正在写入“%1”…</translation>
    </message>
    <message>
        <source>Export Deck</source>
        <translation>导出文稿</translation>
    </message>
    <message>
        <source>The export was stopped; nothing was written.</source>
        <translation>导出已停止，未写入任何内容。</translation>
    </message>
    <message>
        <source>These numbers cannot be drawn as this chart.</source>
        <translation>这些数值无法用此图表绘制。</translation>
    </message>
    <message>
        <source>Saved as %1.</source>
        <translation>已保存为 %1。</translation>
    </message>
    <message>
        <source>Left out, because the chart cannot draw them: %1.</source>
        <translation>因图表无法绘制而略去：%1。</translation>
    </message>
</context>
<context>
    <name>sextant::DeckDialog</name>
    <message>
        <source>Withdrawn: %1</source>
        <translation>已撤回：%1</translation>
    </message>
    <message>
        <source>The same numbers in another order or unit</source>
        <translation>数值相同，顺序或单位不同</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>另有 %n 项</numerusform>
        </translation>
    </message>
    <message>
        <source>Refresh a deck</source>
        <translation>更新演示文稿</translation>
    </message>
    <message>
        <source>Slide</source>
        <translation>幻灯片</translation>
    </message>
    <message>
        <source>Chart</source>
        <translation>图表</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Charts of the deck</source>
        <translation>演示文稿中的图表</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>进度</translation>
    </message>
    <message>
        <source>%1 shows what the workspace says; there is nothing to refresh.</source>
        <translation>%1 与工作区一致，无需更新。</translation>
    </message>
    <message>
        <source>Charts of %1 whose numbers have moved: %2 of %3.</source>
        <translation>%1 中数值有变动的图表：%3 个中有 %2 个。</translation>
    </message>
    <message>
        <source>A refreshed chart keeps its formats, and every text that was changed by hand stays. The old file stays as it is unless you choose its name.</source>
        <translation>更新后的图表保留其格式，手工改过的文字一律保留。除非选用原文件名，否则原文件保持不变。</translation>
    </message>
    <message>
        <source>Refresh…</source>
        <translation>更新…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
</context>
<context>
    <name>sextant::EmptyPage</name>
    <message>
        <source>Nothing is open</source>
        <translation>没有打开的内容</translation>
    </message>
    <message>
        <source>Explorations of a workspace appear here: a chart, and under it the numbers it is drawn from, each with its source. Choose a dataset or a saved exploration in the catalog, or open a workspace.</source>
        <translation>工作区中的分析显示在这里：上方为图表，下方为绘图所用的数值，每个数值都注明来源。请在目录中选择数据集或已保存的分析，或打开一个工作区。</translation>
    </message>
    <message>
        <source>Open Sample Workspace</source>
        <translation>打开示例工作区</translation>
    </message>
    <message>
        <source>Open Workspace…</source>
        <translation>打开工作区…</translation>
    </message>
    <message>
        <source>This workspace has no data yet</source>
        <translation>此工作区还没有数据</translation>
    </message>
    <message>
        <source>Import a file of rows, such as a CSV file, to make its first dataset: which columns are periods, dimensions and numbers is found out and can be changed. Dropping the file on the window does the same.</source>
        <translation>导入一个由行组成的文件（例如 CSV），即可得到第一个数据集：程序会辨识哪些列是期间、维度和数字，您也可以更改。将文件拖放到窗口上也可以导入。</translation>
    </message>
    <message>
        <source>Import File…</source>
        <translation>导入文件…</translation>
    </message>
</context>
<context>
    <name>sextant::ExplorationController</name>
    <message>
        <source>The dataset was not read.</source>
        <translation>未读取该数据集。</translation>
    </message>
    <message>
        <source>Choose it again in the catalog to read it.</source>
        <translation>要读取它，请在目录中重新选择。</translation>
    </message>
</context>
<context>
    <name>sextant::ExplorationPage</name>
    <message>
        <source>Headline</source>
        <translation>标题</translation>
    </message>
    <message>
        <source>Enter keeps the headline, Esc leaves it; empty suggests one from the numbers</source>
        <translation>按 Enter 采用标题，按 Esc 放弃；留空则根据数值自动拟定</translation>
    </message>
    <message>
        <source>Suggested from the numbers</source>
        <translation>根据数值自动拟定</translation>
    </message>
    <message>
        <source>Why this number?</source>
        <translation>此数值从何而来？</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>复制</translation>
    </message>
    <message>
        <source>Show Rows</source>
        <translation>显示行</translation>
    </message>
    <message>
        <source>Copy Value</source>
        <translation>复制数值</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s)</source>
        <translation>
            <numerusform>%n 行</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sextant::ExportController</name>
    <message>
        <source>Saved as %1.</source>
        <translation>已保存为 %1。</translation>
    </message>
    <message>
        <source>Copied the table and the chart.</source>
        <translation>已复制表格和图表。</translation>
    </message>
    <message numerus="yes">
        <source>Copied %n cell(s) and the chart.</source>
        <translation>
            <numerusform>已复制 %n 个单元格和图表。</numerusform>
        </translation>
    </message>
    <message>
        <source>Copied the chart.</source>
        <translation>已复制图表。</translation>
    </message>
    <message>
        <source>Writing “%1”…</source>
        <translation>正在写入“%1”…</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>导出</translation>
    </message>
    <message>
        <source>The export was stopped; nothing was written.</source>
        <translation>导出已停止，未写入任何内容。</translation>
    </message>
</context>
<context>
    <name>sextant::ExportDialog</name>
    <message>
        <source>Export</source>
        <translation>导出</translation>
    </message>
    <message>
        <source>File</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>Where the file is written</source>
        <translation>文件的写入位置</translation>
    </message>
    <message>
        <source>Browse…</source>
        <translation>浏览…</translation>
    </message>
    <message>
        <source>Choose folder and name</source>
        <translation>选择文件夹和名称</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Type a file name.</source>
        <translation>请输入文件名。</translation>
    </message>
    <message>
        <source>The folder %1 does not exist.</source>
        <translation>文件夹 %1 不存在。</translation>
    </message>
    <message>
        <source>There is a folder of this name.</source>
        <translation>已有同名文件夹。</translation>
    </message>
    <message>
        <source>The file exists and will be replaced.</source>
        <translation>文件已存在，将被替换。</translation>
    </message>
    <message>
        <source>Export to</source>
        <translation>导出到</translation>
    </message>
    <message>
        <source>Enlarge Texts</source>
        <translation>放大文字</translation>
    </message>
    <message>
        <source>Write all texts larger, so that the smallest can be read</source>
        <translation>放大所有文字，使最小的文字也能看清</translation>
    </message>
    <message>
        <source>%1; below %2 pt it is hard to read.</source>
        <translation>%1；小于 %2 磅时难以阅读。</translation>
    </message>
    <message>
        <source>One page of the deck</source>
        <translation>文稿中的一页</translation>
    </message>
    <message>
        <source>This is the template itself: choose another name.</source>
        <translation>这就是模板文件本身：请另选名称。</translation>
    </message>
</context>
<context>
    <name>sextant::ExportForm</name>
    <message>
        <source>This chart</source>
        <translation>此图表</translation>
    </message>
    <message>
        <source>A page for each: %1</source>
        <translation>每项各一页：%1</translation>
    </message>
    <message>
        <source>Story: %1</source>
        <translation>故事：%1</translation>
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
        <source>This brand has no dark palette.</source>
        <translation>该品牌没有深色调色板。</translation>
    </message>
    <message numerus="yes">
        <source>%n more remark(s)</source>
        <translation>
            <numerusform>另有 %n 条提示</numerusform>
        </translation>
    </message>
    <message>
        <source>Size</source>
        <translation>尺寸</translation>
    </message>
    <message>
        <source>The place that the chart fills</source>
        <translation>图表所占的位置</translation>
    </message>
    <message>
        <source>What</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>One chart, or a deck of several</source>
        <translation>一张图表，或由多张图表组成的文稿</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>格式</translation>
    </message>
    <message>
        <source>What kind of file is written</source>
        <translation>写入的文件类型</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>文字</translation>
    </message>
    <message>
        <source>How large texts are, beside their usual size</source>
        <translation>文字相对于通常大小的比例</translation>
    </message>
    <message>
        <source>Scale</source>
        <translation>倍率</translation>
    </message>
    <message>
        <source>Pixels for each point; 2× is sharp on slides</source>
        <translation>每点的像素数；2× 在幻灯片上清晰</translation>
    </message>
    <message>
        <source>Dots per inch</source>
        <translation>每英寸点数</translation>
    </message>
    <message>
        <source>For print 300; 96 is a scale of 1×</source>
        <translation>印刷用 300；96 即 1×</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>语言</translation>
    </message>
    <message>
        <source>The language of names and numbers in the file</source>
        <translation>文件中名称与数字的语言</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>外观</translation>
    </message>
    <message>
        <source>Light suits most slides</source>
        <translation>浅色适合大多数幻灯片</translation>
    </message>
    <message>
        <source>Brand</source>
        <translation>品牌</translation>
    </message>
    <message>
        <source>The look of your house: colours, fonts, margins and logo, from a JSON file</source>
        <translation>本机构的外观：颜色、字体、页边距和徽标，取自 JSON 文件</translation>
    </message>
    <message>
        <source>None</source>
        <translation>无</translation>
    </message>
    <message>
        <source>Choose a file…</source>
        <translation>选择文件…</translation>
    </message>
    <message>
        <source>Choose a Brand</source>
        <translation>选择品牌</translation>
    </message>
    <message>
        <source>Brands (*.json)</source>
        <translation>品牌 (*.json)</translation>
    </message>
    <message>
        <source>Template</source>
        <translation>模板</translation>
    </message>
    <message>
        <source>Your own presentation: slides are added to it, in its look</source>
        <translation>您自己的演示文稿：幻灯片以其外观添加到其中</translation>
    </message>
    <message>
        <source>Choose a Template</source>
        <translation>选择模板</translation>
    </message>
    <message>
        <source>Presentations (*.pptx *.potx)</source>
        <translation>演示文稿 (*.pptx *.potx)</translation>
    </message>
    <message>
        <source>Transparent background</source>
        <translation>透明背景</translation>
    </message>
    <message>
        <source>Leave the background out, for coloured slides</source>
        <translation>不填充背景，适用于彩色幻灯片</translation>
    </message>
    <message>
        <source>For opening in Excel</source>
        <translation>供 Excel 打开</translation>
    </message>
    <message>
        <source>Excel then reads Chinese names right, and takes no name for a formula</source>
        <translation>Excel 能正确读取中文名称，也不会把名称当作公式</translation>
    </message>
    <message>
        <source>This brand cannot be used: choose another, or none.</source>
        <translation>无法使用该品牌：请另选一个，或选“无”。</translation>
    </message>
    <message>
        <source>This template cannot be used: choose another, or none.</source>
        <translation>无法使用该模板：请另选一个，或选“无”。</translation>
    </message>
</context>
<context>
    <name>sextant::ExportPreview</name>
    <message>
        <source>Preview of the export</source>
        <translation>导出预览</translation>
    </message>
</context>
<context>
    <name>sextant::ExportSizeBox</name>
    <message>
        <source>Custom</source>
        <translation>自定义</translation>
    </message>
    <message>
        <source>px</source>
        <translation>像素</translation>
    </message>
    <message>
        <source>cm</source>
        <translation>厘米</translation>
    </message>
    <message>
        <source>in</source>
        <translation>英寸</translation>
    </message>
    <message>
        <source>Width</source>
        <translation>宽度</translation>
    </message>
    <message>
        <source>Height</source>
        <translation>高度</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>单位</translation>
    </message>
    <message>
        <source>How wide the chart is, at 96 pixels to the inch</source>
        <translation>图表的宽度，每英寸 96 像素</translation>
    </message>
    <message>
        <source>How high the chart is, at 96 pixels to the inch</source>
        <translation>图表的高度，每英寸 96 像素</translation>
    </message>
    <message>
        <source>What width and height are counted in</source>
        <translation>宽度和高度的单位</translation>
    </message>
</context>
<context>
    <name>sextant::FacetDelegate</name>
    <message>
        <source>only</source>
        <extracomment>Shown beside a filter&apos;s entry: keep only this one</extracomment>
        <translation>仅此项</translation>
    </message>
</context>
<context>
    <name>sextant::FacetModel</name>
    <message numerus="yes">
        <source>%1, %Ln row(s)</source>
        <translation>
            <numerusform>%1，%Ln 行</numerusform>
        </translation>
    </message>
    <message>
        <source>No bars: the numbers are in different units.</source>
        <translation>没有条形：各数值的单位不同。</translation>
    </message>
    <message>
        <source>No bars: no entry comes to a single number.</source>
        <translation>没有条形：没有一项得出单一数值。</translation>
    </message>
    <message>
        <source>Bars: %1</source>
        <translation>条形：%1</translation>
    </message>
    <message>
        <source>Bars: %1, %2</source>
        <translation>条形：%1（%2）</translation>
    </message>
    <message numerus="yes">
        <source>%1: %2, %3, %Ln row(s)</source>
        <extracomment>name of an entry, its number with the unit, what kind of number it is, its rows</extracomment>
        <translation>
            <numerusform>%1：%2，%3，%Ln 行</numerusform>
        </translation>
    </message>
    <message>
        <source>Below zero, so it has no bar.</source>
        <translation>低于零，因此没有条形。</translation>
    </message>
    <message>
        <source>Click to show or hide, double-click to show only this.</source>
        <translation>单击显示或隐藏，双击只显示此项。</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <extracomment>what an entry comes to, and why it has no number</extracomment>
        <translation>%1。%2</translation>
    </message>
</context>
<context>
    <name>sextant::FacetSection</name>
    <message>
        <source>Show or hide the filter by %1</source>
        <translation>显示或隐藏按%1筛选的列表</translation>
    </message>
    <message>
        <source>Filter by %1</source>
        <translation>按%1筛选</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>清除</translation>
    </message>
    <message>
        <source>Remove the filter by %1</source>
        <translation>移除按%1的筛选</translation>
    </message>
    <message>
        <source>Search %1</source>
        <translation>搜索%1</translation>
    </message>
    <message>
        <source>Find a name in any language; Enter keeps what is found</source>
        <translation>可用任一语言查找名称；按 Enter 保留找到的项</translation>
    </message>
    <message>
        <source>Space checks or unchecks an entry, Alt+Enter keeps only it.</source>
        <translation>按空格键勾选或取消勾选，按 Alt+Enter 只保留此项。</translation>
    </message>
    <message numerus="yes">
        <source>%n more…</source>
        <translation>
            <numerusform>另有 %n 项…</numerusform>
        </translation>
    </message>
    <message>
        <source>Fewer</source>
        <translation>收起</translation>
    </message>
    <message>
        <source>Show all entries</source>
        <translation>显示所有条目</translation>
    </message>
    <message>
        <source>Show only the first entries</source>
        <translation>只显示前几个条目</translation>
    </message>
</context>
<context>
    <name>sextant::FacetsPanel</name>
    <message>
        <source>Filters stand here: one list for each dimension of the dataset, with the number of rows that each choice would show. Choose a dataset to begin.</source>
        <translation>筛选条件显示在这里：数据集的每个维度一个列表，并标出每个选项会显示的行数。请先选择一个数据集。</translation>
    </message>
</context>
<context>
    <name>sextant::FilterBar</name>
    <message>
        <source>Remove this filter (Delete)</source>
        <translation>移除此筛选 (Delete)</translation>
    </message>
    <message>
        <source>Filters</source>
        <translation>筛选条件</translation>
    </message>
</context>
<context>
    <name>sextant::ForecastPanel</name>
    <message>
        <source>Series</source>
        <translation>系列</translation>
    </message>
    <message>
        <source>Carry the shown series forward</source>
        <translation>延续所示系列</translation>
    </message>
    <message>
        <source>Calculator</source>
        <translation>计算器</translation>
    </message>
    <message>
        <source>Answer questions about growth</source>
        <translation>解答有关增长的问题</translation>
    </message>
    <message>
        <source>Published against implied</source>
        <translation>公布与推算</translation>
    </message>
    <message>
        <source>Growth rates as stated, beside those that the end points imply</source>
        <translation>所公布的增长率，与首末数值推算的增长率对照</translation>
    </message>
</context>
<context>
    <name>sextant::GrowthCalculator</name>
    <message>
        <source>Rate</source>
        <translation>增长率</translation>
    </message>
    <message>
        <source>The growth a year between two values</source>
        <translation>两个数值之间的年增长率</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>数值</translation>
    </message>
    <message>
        <source>The value that a rate leads to</source>
        <translation>按增长率推得的数值</translation>
    </message>
    <message>
        <source>Years</source>
        <translation>年数</translation>
    </message>
    <message>
        <source>The years until a target is reached</source>
        <translation>达到目标所需的年数</translation>
    </message>
    <message>
        <source>Needed</source>
        <translation>所需增长率</translation>
    </message>
    <message>
        <source>The rate that a target needs</source>
        <translation>达到目标所需的增长率</translation>
    </message>
    <message>
        <source>What to compute</source>
        <translation>计算内容</translation>
    </message>
    <message>
        <source>The value to begin with</source>
        <translation>起始数值</translation>
    </message>
    <message>
        <source>Growth, % a year</source>
        <translation>年增长率，%</translation>
    </message>
    <message>
        <source>Growth a year in percent</source>
        <translation>以百分比表示的年增长率</translation>
    </message>
    <message>
        <source>From year</source>
        <translation>起始年份</translation>
    </message>
    <message>
        <source>The year of the value</source>
        <translation>该数值的年份</translation>
    </message>
    <message>
        <source>Take from selection</source>
        <translation>取自所选数值</translation>
    </message>
    <message>
        <source>Fill in the first and last of the selected numbers (select two cells of a series)</source>
        <translation>填入所选数值的首尾两项（请选中同一系列的两个单元格）</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>目标</translation>
    </message>
    <message>
        <source>Last value</source>
        <translation>期末数值</translation>
    </message>
    <message>
        <source>The value to reach</source>
        <translation>要达到的数值</translation>
    </message>
    <message>
        <source>The value at the end</source>
        <translation>期末的数值</translation>
    </message>
    <message>
        <source>By year</source>
        <translation>达成年份</translation>
    </message>
    <message>
        <source>To year</source>
        <translation>结束年份</translation>
    </message>
    <message>
        <source>The year at the end</source>
        <translation>期末的年份</translation>
    </message>
    <message>
        <source>How fast does it grow from one value to another?</source>
        <translation>从一个数值到另一个数值，增长有多快？</translation>
    </message>
    <message>
        <source>What does a rate lead to?</source>
        <translation>按某个增长率会达到多少？</translation>
    </message>
    <message>
        <source>When is a target reached?</source>
        <translation>何时达到目标？</translation>
    </message>
    <message>
        <source>How fast must it grow to reach a target?</source>
        <translation>要达到目标须增长多快？</translation>
    </message>
    <message>
        <source>Type two values and their years.</source>
        <translation>请输入两个数值及其年份。</translation>
    </message>
    <message>
        <source>a year: %1 times in %2 years.</source>
        <translation>每年；%2 年间增至 %1 倍。</translation>
    </message>
    <message>
        <source>Type a value, a rate and two years.</source>
        <translation>请输入数值、增长率和两个年份。</translation>
    </message>
    <message>
        <source>in %1, %2 times the value of %3.</source>
        <translation>（%1 年），为 %3 年的 %2 倍。</translation>
    </message>
    <message>
        <source>Type a value, a target and a rate.</source>
        <translation>请输入数值、目标和增长率。</translation>
    </message>
    <message>
        <source>%1 years</source>
        <translation>%1 年</translation>
    </message>
    <message>
        <source>The target is reached in the course of %1.</source>
        <translation>将于 %1 年内达到目标。</translation>
    </message>
    <message>
        <source>Type a value, a target and two years.</source>
        <translation>请输入数值、目标和两个年份。</translation>
    </message>
    <message>
        <source>a year must be reached for %1 years.</source>
        <translation>每年，须连续 %1 年达到。</translation>
    </message>
    <message>
        <source>The selected numbers grew by %1 a year.</source>
        <translation>所选数值的年增长率为 %1。</translation>
    </message>
</context>
<context>
    <name>sextant::HelpWindow</name>
    <message>
        <source>Help</source>
        <translation>帮助</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>页面列表</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>页面内容</translation>
    </message>
    <message>
        <source>About Sextant</source>
        <translation>关于 Sextant</translation>
    </message>
    <message>
        <source>&lt;b&gt;Sextant %1&lt;/b&gt;&lt;br&gt;Explore, compare and forecast market data, each number with its source.</source>
        <translation>&lt;b&gt;Sextant %1&lt;/b&gt;&lt;br&gt;探索、比较并预测市场数据，每个数字都注明来源。</translation>
    </message>
    <message>
        <source>Free software under the GNU General Public License, version 3 or later.&lt;br&gt;&lt;br&gt;Rows by Epoch AI: “AI chip sales and owners”, CC BY 4.0. Other rows are single facts taken from the documents that are named with them.</source>
        <translation>本程序为自由软件，依 GNU 通用公共许可证第 3 版或更新版本发布。&lt;br&gt;&lt;br&gt;Epoch AI 的数据行出自“AI chip sales and owners”，采用 CC BY 4.0 许可。其他各行为单项事实，取自随附注明的文献。</translation>
    </message>
</context>
<context>
    <name>sextant::HistoryPanel</name>
    <message>
        <source>Steps</source>
        <translation>步骤</translation>
    </message>
    <message>
        <source>Click a step to go to it</source>
        <translation>单击一步即可转到该步</translation>
    </message>
    <message>
        <source>Every change of what is shown is listed here; a click goes back to it.</source>
        <translation>对显示内容的每次更改都列在这里；单击即可回到该步。</translation>
    </message>
</context>
<context>
    <name>sextant::ImpliedModel</name>
    <message>
        <source>Who states a growth rate, of what, and for which years.</source>
        <translation>哪家机构公布的增长率、对象及年份。</translation>
    </message>
    <message>
        <source>Claim</source>
        <translation>公布内容</translation>
    </message>
    <message>
        <source>The growth a year as the publisher states it.</source>
        <translation>机构自行公布的年增长率。</translation>
    </message>
    <message>
        <source>Published</source>
        <translation>公布值</translation>
    </message>
    <message>
        <source>The growth a year between the publisher&apos;s own first and last number.</source>
        <translation>由机构自身首末两个数值得出的年增长率。</translation>
    </message>
    <message>
        <source>Implied</source>
        <translation>推算值</translation>
    </message>
    <message>
        <source>Implied less published, in percentage points.</source>
        <translation>推算值减公布值，单位为百分点。</translation>
    </message>
    <message>
        <source>Gap</source>
        <translation>差距</translation>
    </message>
    <message>
        <source>Unnamed source</source>
        <translation>未命名来源</translation>
    </message>
    <message>
        <source>%1–%2</source>
        <translation>%1至%2</translation>
    </message>
    <message>
        <source>The publisher&apos;s end points are not in this workspace, so nothing can be implied.</source>
        <translation>本工作区没有该机构的首末数值，无法推算。</translation>
    </message>
    <message>
        <source>From %1 to %2, %3 to %4: %5 a year; published %6 a year.</source>
        <translation>%3至%4由 %1 到 %2，年增长率 %5；公布值 %6。</translation>
    </message>
    <message>
        <source>The years differ from those of the claim, because only these numbers are published.</source>
        <translation>因为只公布了这些数值，所用年份与公布增长率的年份不同。</translation>
    </message>
</context>
<context>
    <name>sextant::ImportColumnsModel</name>
    <message>
        <source>Dimension</source>
        <translation>维度</translation>
    </message>
    <message>
        <source>Measure</source>
        <translation>指标</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>期间</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>来源</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>性质</translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation>不导入</translation>
    </message>
    <message>
        <source>Choose the column that says which period a row is about.</source>
        <translation>请选择说明各行所属期间的列。</translation>
    </message>
    <message>
        <source>Choose a column of numbers as a measure.</source>
        <translation>请选择一列数字作为指标。</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>列</translation>
    </message>
    <message>
        <source>Becomes</source>
        <translation>作为</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>单位</translation>
    </message>
    <message>
        <source>First values</source>
        <translation>最前面的值</translation>
    </message>
</context>
<context>
    <name>sextant::ImportController</name>
    <message>
        <source>Import</source>
        <translation>导入</translation>
    </message>
    <message>
        <source>Rows of numbers (*.csv *.tsv *.txt)</source>
        <translation>数据行 (*.csv *.tsv *.txt)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>所有文件 (*)</translation>
    </message>
    <message>
        <source>The workspace cannot be written.</source>
        <translation>工作区无法写入。</translation>
    </message>
    <message>
        <source>Open or make another one to import into.</source>
        <translation>请打开或新建另一个工作区再导入。</translation>
    </message>
    <message numerus="yes">
        <source>Imported %Ln row(s) into “%1”.</source>
        <translation>
            <numerusform>已将 %Ln 行导入“%1”。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sextant::ImportDialog</name>
    <message>
        <source>Dataset</source>
        <translation>数据集</translation>
    </message>
    <message>
        <source>What the new dataset is called in the catalog</source>
        <translation>新数据集在目录中的名称</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>来源</translation>
    </message>
    <message>
        <source>The document that the numbers come from</source>
        <translation>数字出自的文献</translation>
    </message>
    <message>
        <source>Numbers are</source>
        <translation>数字为</translation>
    </message>
    <message>
        <source>By date: periods that end after the date of the file are forecasts, others estimates</source>
        <translation>按日期：在文件日期之后结束的期间为预测，其余为估计</translation>
    </message>
    <message>
        <source>Estimates, forecasts by date</source>
        <translation>估计值，按日期为预测值</translation>
    </message>
    <message>
        <source>Actual figures</source>
        <translation>实际值</translation>
    </message>
    <message>
        <source>Estimates</source>
        <translation>估计值</translation>
    </message>
    <message>
        <source>Forecasts</source>
        <translation>预测值</translation>
    </message>
    <message>
        <source>Assumptions</source>
        <translation>假设值</translation>
    </message>
    <message>
        <source>Written with</source>
        <translation>书写格式</translation>
    </message>
    <message>
        <source>Delimiter</source>
        <translation>分隔符</translation>
    </message>
    <message>
        <source>What stands between two fields</source>
        <translation>两个字段之间的符号</translation>
    </message>
    <message>
        <source>Comma</source>
        <translation>逗号</translation>
    </message>
    <message>
        <source>Semicolon</source>
        <translation>分号</translation>
    </message>
    <message>
        <source>Tab</source>
        <translation>制表符</translation>
    </message>
    <message>
        <source>Bar</source>
        <translation>竖线</translation>
    </message>
    <message>
        <source>Decimal sign</source>
        <translation>小数点</translation>
    </message>
    <message>
        <source>What stands before the decimals of a number</source>
        <translation>数字小数部分之前的符号</translation>
    </message>
    <message>
        <source>1.5</source>
        <translation>1.5</translation>
    </message>
    <message>
        <source>1,5</source>
        <translation>1,5</translation>
    </message>
    <message>
        <source>Encoding</source>
        <translation>编码</translation>
    </message>
    <message>
        <source>How letters are written as bytes</source>
        <translation>文字以何种字节写成</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>导入</translation>
    </message>
    <message>
        <source>Columns of the file</source>
        <translation>文件的列</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>进度</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message numerus="yes">
        <source>%1 – %2, %n column(s)</source>
        <translation>
            <numerusform>%1 – %2，%n 列</numerusform>
        </translation>
    </message>
    <message>
        <source>Give the dataset a name.</source>
        <translation>请为数据集命名。</translation>
    </message>
    <message>
        <source>The workspace has this tracker; its numbers will be replaced.</source>
        <translation>工作区中已有此跟踪数据；其数字将被替换。</translation>
    </message>
    <message>
        <source>Rows with the same members and period are parts of one number: they add up.</source>
        <translation>成员与期间相同的行是同一个数字的组成部分，会相加。</translation>
    </message>
    <message>
        <source>%1 rows, %2 a second</source>
        <translation>%1 行，每秒 %2</translation>
    </message>
    <message>
        <source>Some letters are not written in %1: choose the encoding of the file.</source>
        <translation>有些文字不是以 %1 写成的：请选择文件的编码。</translation>
    </message>
</context>
<context>
    <name>sextant::InspectorPanel</name>
    <message>
        <source>Chart: %1</source>
        <translation>图表：%1</translation>
    </message>
    <message>
        <source>Rows: %1</source>
        <translation>行：%1</translation>
    </message>
    <message>
        <source>Rows, then: %1</source>
        <translation>行，其次：%1</translation>
    </message>
    <message>
        <source>Columns: %1</source>
        <translation>列：%1</translation>
    </message>
    <message>
        <source>Logarithmic Axis</source>
        <translation>对数坐标轴</translation>
    </message>
    <message>
        <source>Linear Axis</source>
        <translation>线性坐标轴</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Sort Descending</source>
        <translation>降序排列</translation>
    </message>
    <message>
        <source>Sort Ascending</source>
        <translation>升序排列</translation>
    </message>
    <message>
        <source>Show All Members</source>
        <translation>显示所有成员</translation>
    </message>
    <message>
        <source>Show Top %1</source>
        <translation>显示前 %1 项</translation>
    </message>
    <message>
        <source>Show Totals</source>
        <translation>显示合计</translation>
    </message>
    <message>
        <source>Hide Totals</source>
        <translation>隐藏合计</translation>
    </message>
    <message>
        <source>Edit Headline</source>
        <translation>编辑标题</translation>
    </message>
    <message>
        <source>Edit Note</source>
        <translation>编辑注释</translation>
    </message>
    <message>
        <source>View</source>
        <translation>视图</translation>
    </message>
    <message>
        <source>Numbers</source>
        <translation>数值</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>排序</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>文字</translation>
    </message>
    <message>
        <source>Chart</source>
        <translation>图表</translation>
    </message>
    <message>
        <source>How it is drawn</source>
        <translation>绘制方式</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>行</translation>
    </message>
    <message>
        <source>What stands on the rows</source>
        <translation>行上显示的内容</translation>
    </message>
    <message>
        <source>Row level</source>
        <translation>行层级</translation>
    </message>
    <message>
        <source>Which level of the hierarchy the rows show</source>
        <translation>行显示层次结构中的哪一层</translation>
    </message>
    <message>
        <source>Then</source>
        <translation>其次</translation>
    </message>
    <message>
        <source>A second dimension on the rows</source>
        <translation>行上的第二个维度</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>列</translation>
    </message>
    <message>
        <source>What stands on the columns; each has a colour of its own</source>
        <translation>列上显示的内容；每列各用一种颜色</translation>
    </message>
    <message>
        <source>Column level</source>
        <translation>列层级</translation>
    </message>
    <message>
        <source>Which level of the hierarchy the columns show</source>
        <translation>列显示层次结构中的哪一层</translation>
    </message>
    <message>
        <source>Logarithmic axis</source>
        <translation>对数坐标轴</translation>
    </message>
    <message>
        <source>Equal steps on the axis are equal factors</source>
        <translation>坐标轴上的等距表示等倍</translation>
    </message>
    <message>
        <source>Measure</source>
        <translation>指标</translation>
    </message>
    <message>
        <source>What is counted</source>
        <translation>统计的对象</translation>
    </message>
    <message>
        <source>Show as</source>
        <translation>显示为</translation>
    </message>
    <message>
        <source>What is shown of each number</source>
        <translation>每个数值的显示方式</translation>
    </message>
    <message>
        <source>Base</source>
        <translation>基期</translation>
    </message>
    <message>
        <source>The period that is 100</source>
        <translation>等于 100 的期间</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>货币</translation>
    </message>
    <message>
        <source>Convert money by yearly average rates</source>
        <translation>按年平均汇率换算金额</translation>
    </message>
    <message>
        <source>Rate of</source>
        <translation>汇率</translation>
    </message>
    <message>
        <source>Which year&apos;s exchange rate converts a number</source>
        <translation>用哪一年的汇率换算数值</translation>
    </message>
    <message>
        <source>From</source>
        <translation>起始</translation>
    </message>
    <message>
        <source>First period shown</source>
        <translation>显示的首个期间</translation>
    </message>
    <message>
        <source>To</source>
        <translation>截止</translation>
    </message>
    <message>
        <source>Last period shown</source>
        <translation>显示的最后一个期间</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>步长</translation>
    </message>
    <message>
        <source>Total shorter periods into longer ones, by the measure&apos;s own rule</source>
        <translation>按指标自身的规则，将较短期间汇总为较长期间</translation>
    </message>
    <message>
        <source>Sort by</source>
        <translation>排序依据</translation>
    </message>
    <message>
        <source>Time always runs from early to late</source>
        <translation>时间始终由早到晚排列</translation>
    </message>
    <message>
        <source>Largest or last first</source>
        <translation>大的或靠后的在前</translation>
    </message>
    <message>
        <source>Turn the order round</source>
        <translation>颠倒顺序</translation>
    </message>
    <message>
        <source>Top</source>
        <translation>前几项</translation>
    </message>
    <message>
        <source>Keep the largest and put the rest into “Other”</source>
        <translation>保留最大的几项，其余归入“其他”</translation>
    </message>
    <message>
        <source>All</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>Totals</source>
        <translation>合计</translation>
    </message>
    <message>
        <source>Show totals in the table and above stacks</source>
        <translation>在表格中和堆叠图上方显示合计</translation>
    </message>
    <message>
        <source>Headline</source>
        <translation>标题</translation>
    </message>
    <message>
        <source>Empty: a headline is suggested from the numbers</source>
        <translation>留空：根据数值自动拟定标题</translation>
    </message>
    <message>
        <source>Suggested</source>
        <translation>自动拟定</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>注释</translation>
    </message>
    <message>
        <source>Stands under the chart, in exports too</source>
        <translation>显示在图表下方，导出时也包含</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>期间</translation>
    </message>
    <message>
        <source>None</source>
        <translation>无</translation>
    </message>
    <message>
        <source>First period</source>
        <translation>首个期间</translation>
    </message>
    <message>
        <source>Each number&apos;s year</source>
        <translation>各数值当年</translation>
    </message>
    <message>
        <source>First</source>
        <translation>最早</translation>
    </message>
    <message>
        <source>Last</source>
        <translation>最晚</translation>
    </message>
    <message>
        <source>%1 (suggested)</source>
        <translation>%1（推荐）</translation>
    </message>
    <message>
        <source>As published</source>
        <comment>currency</comment>
        <translation>按公布的币种</translation>
    </message>
    <message>
        <source>As published</source>
        <comment>periods</comment>
        <translation>按公布的时段</translation>
    </message>
    <message>
        <source>Small charts: %1</source>
        <translation>小图：%1</translation>
    </message>
    <message>
        <source>An Axis Each</source>
        <translation>各用一轴</translation>
    </message>
    <message>
        <source>One Axis for All</source>
        <translation>共用一轴</translation>
    </message>
    <message>
        <source>Growth a Year Beside the Names</source>
        <translation>在名称旁显示年增长率</translation>
    </message>
    <message>
        <source>On the chart</source>
        <translation>图上标注</translation>
    </message>
    <message>
        <source>Small charts</source>
        <translation>小图</translation>
    </message>
    <message>
        <source>A small chart for every member of a dimension, side by side</source>
        <translation>为维度的每个成员各画一张小图，并排显示</translation>
    </message>
    <message>
        <source>An axis for each small chart</source>
        <translation>每张小图各用一个坐标轴</translation>
    </message>
    <message>
        <source>Shapes can then be compared, heights cannot</source>
        <translation>此时可以比较形状，不能比较高度</translation>
    </message>
    <message>
        <source>Growth a year beside the names</source>
        <translation>在名称旁显示年增长率</translation>
    </message>
    <message>
        <source>The compound growth of every series from its first to its last number</source>
        <translation>每个系列从首个到末个数字的年复合增长率</translation>
    </message>
</context>
<context>
    <name>sextant::LateProgress</name>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
</context>
<context>
    <name>sextant::LoadingPane</name>
    <message>
        <source>Reading the dataset…</source>
        <translation>正在读取数据集…</translation>
    </message>
    <message>
        <source>How much of the dataset is read</source>
        <translation>数据集已读取的比例</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Do not read this dataset</source>
        <translation>不读取此数据集</translation>
    </message>
</context>
<context>
    <name>sextant::LookBar</name>
    <message>
        <source>Chart kind: %1</source>
        <translation>图表类型：%1</translation>
    </message>
    <message>
        <source>As published</source>
        <translation>原币种</translation>
    </message>
    <message>
        <source>Currency: %1</source>
        <translation>货币：%1</translation>
    </message>
    <message>
        <source>Currency that money is shown in</source>
        <translation>显示金额所用的货币</translation>
    </message>
    <message>
        <source>Currency that money is shown in (these numbers are not money)</source>
        <translation>显示金额所用的货币（当前数值不是金额）</translation>
    </message>
    <message>
        <source>Kind of chart</source>
        <translation>图表类型</translation>
    </message>
    <message>
        <source>What is shown of each number</source>
        <translation>每个数值的显示方式</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>数值</translation>
    </message>
    <message>
        <source>The numbers themselves (Ctrl+1)</source>
        <translation>数值本身 (Ctrl+1)</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>占比</translation>
    </message>
    <message>
        <source>Each number as a share of the total of its period (Ctrl+2)</source>
        <translation>各数值占当期合计的比重 (Ctrl+2)</translation>
    </message>
    <message>
        <source>Growth</source>
        <translation>增长率</translation>
    </message>
    <message>
        <source>Growth a year since the number before (Ctrl+3)</source>
        <translation>较前一数值的年增长率 (Ctrl+3)</translation>
    </message>
    <message>
        <source>Index</source>
        <translation>指数</translation>
    </message>
    <message>
        <source>Each series relative to its first number, which is 100 (Ctrl+4)</source>
        <translation>以各系列的首个数值为 100 (Ctrl+4)</translation>
    </message>
    <message>
        <source>%1 (suggested)</source>
        <translation>%1（推荐）</translation>
    </message>
</context>
<context>
    <name>sextant::LookController</name>
    <message>
        <source>Show as %1</source>
        <translation>显示为%1</translation>
    </message>
    <message>
        <source>Show Currencies as Published</source>
        <translation>按原币种显示</translation>
    </message>
    <message>
        <source>Convert to %1</source>
        <translation>换算为 %1</translation>
    </message>
    <message>
        <source>Show %1</source>
        <translation>显示%1</translation>
    </message>
    <message>
        <source>Clear Filters</source>
        <translation>清除筛选</translation>
    </message>
    <message>
        <source>&amp;Undo: %1</source>
        <translation>撤销(&amp;U)：%1</translation>
    </message>
    <message>
        <source>&amp;Redo: %1</source>
        <translation>重做(&amp;R)：%1</translation>
    </message>
</context>
<context>
    <name>sextant::MainWindow</name>
    <message>
        <source>Toolbar</source>
        <translation>工具栏</translation>
    </message>
    <message>
        <source>Menu (F10)</source>
        <translation>菜单 (F10)</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>菜单</translation>
    </message>
    <message>
        <source>Open &amp;Recent</source>
        <translation>最近打开(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Panels</source>
        <translation>面板(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Look</source>
        <translation>外观(&amp;L)</translation>
    </message>
    <message>
        <source>L&amp;anguage</source>
        <translation>语言(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>编辑(&amp;E)</translation>
    </message>
    <message>
        <source>E&amp;xplore</source>
        <translation>探索(&amp;X)</translation>
    </message>
    <message>
        <source>&amp;Tabs</source>
        <translation>标签页(&amp;T)</translation>
    </message>
</context>
<context>
    <name>sextant::MemberChecklist</name>
    <message>
        <source>(none)</source>
        <translation>（无）</translation>
    </message>
    <message>
        <source>%1  (%2)</source>
        <translation>%1（%2）</translation>
    </message>
</context>
<context>
    <name>sextant::MemberFilterPopup</name>
    <message>
        <source>Search</source>
        <translation>搜索</translation>
    </message>
    <message>
        <source>Search in the values of this column</source>
        <translation>在此列的值中搜索</translation>
    </message>
    <message>
        <source>Show only values that contain this text</source>
        <translation>只显示包含此文字的值</translation>
    </message>
    <message>
        <source>Values of this column</source>
        <translation>此列的值</translation>
    </message>
    <message>
        <source>All</source>
        <translation>全选</translation>
    </message>
    <message>
        <source>Check every value that is listed</source>
        <translation>勾选列出的所有值</translation>
    </message>
    <message>
        <source>None</source>
        <translation>全不选</translation>
    </message>
    <message>
        <source>Uncheck every value that is listed</source>
        <translation>取消勾选列出的所有值</translation>
    </message>
    <message>
        <source>Clear filter</source>
        <translation>清除筛选</translation>
    </message>
    <message>
        <source>Show all rows again</source>
        <translation>重新显示所有行</translation>
    </message>
</context>
<context>
    <name>sextant::MessageBar</name>
    <message>
        <source>Close this message (Esc)</source>
        <translation>关闭此消息 (Esc)</translation>
    </message>
    <message>
        <source>Close this message</source>
        <translation>关闭此消息</translation>
    </message>
</context>
<context>
    <name>sextant::NumbersList</name>
    <message>
        <source>Numbers behind this cell</source>
        <translation>此单元格所依据的数值</translation>
    </message>
</context>
<context>
    <name>sextant::NumbersModel</name>
    <message>
        <source>Value</source>
        <translation>数值</translation>
    </message>
    <message>
        <source>Part</source>
        <translation>分项</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>性质</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>来源</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1，%2</translation>
    </message>
    <message>
        <source>Scope: %1</source>
        <translation>口径：%1</translation>
    </message>
    <message>
        <source>Note: %1</source>
        <translation>备注：%1</translation>
    </message>
</context>
<context>
    <name>sextant::PeriodStrip</name>
    <message>
        <source>none</source>
        <translation>无</translation>
    </message>
    <message>
        <source>Periods</source>
        <translation>期间</translation>
    </message>
    <message>
        <source>Shown: %1. Left and Right walk, with Shift they extend, Home and End take all before or after, Delete takes all; Enter keeps, Esc leaves.</source>
        <translation>当前显示：%1。左右键移动，按住 Shift 则扩展；Home 和 End 取之前或之后的全部，Delete 取全部；Enter 保留，Esc 放弃。</translation>
    </message>
    <message>
        <source>Periods: click for one, drag for a range; Space plays them, Delete shows all</source>
        <translation>期间：单击选一个，拖动选一段；空格键播放，Delete 显示全部</translation>
    </message>
    <message>
        <source>Periods: click for one, drag for a range; Delete shows all</source>
        <translation>期间：单击选一个，拖动选一段；Delete 显示全部</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>暂停</translation>
    </message>
    <message>
        <source>Play the periods</source>
        <translation>播放各期间</translation>
    </message>
    <message>
        <source>Stop at this period (Space)</source>
        <translation>停在此期间（空格键）</translation>
    </message>
    <message>
        <source>Show one period after the other (Space)</source>
        <translation>逐个显示各期间（空格键）</translation>
    </message>
</context>
<context>
    <name>sextant::PivotModel</name>
    <message>
        <source>Total</source>
        <translation>合计</translation>
    </message>
    <message>
        <source>Compound annual growth between the two years of the heading.</source>
        <translation>表头所示两年之间的年均复合增长率。</translation>
    </message>
    <message numerus="yes">
        <source>%n sources</source>
        <translation>
            <numerusform>%n 个来源</numerusform>
        </translation>
    </message>
    <message>
        <source>Period</source>
        <translation>期间</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>来源</translation>
    </message>
    <message>
        <source>CAGR %1–%2</source>
        <translation>CAGR %1–%2</translation>
    </message>
    <message>
        <source>%1, in %2</source>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>Total of the row.</source>
        <translation>本行合计。</translation>
    </message>
    <message>
        <source>Total of the row, in %1.</source>
        <translation>本行合计（%1）。</translation>
    </message>
    <message>
        <source>Compound annual growth from the first to the last published period.</source>
        <translation>首个至最后一个公布期间的年均复合增长率。</translation>
    </message>
    <message>
        <source>The documents that the row&apos;s numbers come from.</source>
        <translation>本行数值所出自的文献。</translation>
    </message>
</context>
<context>
    <name>sextant::PivotTableView</name>
    <message>
        <source>Table of the exploration</source>
        <translation>分析的数据表</translation>
    </message>
    <message>
        <source>Arrow keys walk the cells, Enter shows where a number comes from, Ctrl+C copies.</source>
        <translation>按方向键在单元格间移动，按 Enter 显示数值来源，按 Ctrl+C 复制。</translation>
    </message>
    <message>
        <source>Totals</source>
        <translation>合计</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>列</translation>
    </message>
    <message>
        <source>Clear filters</source>
        <translation>清除筛选</translation>
    </message>
    <message>
        <source>Show all rows of the table again</source>
        <translation>重新显示表格的所有行</translation>
    </message>
    <message>
        <source>Nothing passes these filters.
Remove one of them to see numbers here.</source>
        <translation>没有满足筛选条件的内容。
移除一项筛选即可看到数值。</translation>
    </message>
    <message>
        <source>The numbers behind the chart stand here.
Choose a dataset or a saved exploration in the catalog.</source>
        <translation>图表所依据的数值显示在这里。
请在目录中选择数据集或已保存的分析。</translation>
    </message>
    <message>
        <source>% a year</source>
        <translation>% 每年</translation>
    </message>
    <message numerus="yes">
        <source>Showing %1 of %n row(s). Totals are those of all rows.</source>
        <translation>
            <numerusform>显示 %n 行中的 %1 行。合计为所有行的合计。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sextant::RefreshController</name>
    <message>
        <source>%1 refreshed.pptx</source>
        <comment>a file name</comment>
        <translation>%1（已更新）.pptx</translation>
    </message>
    <message>
        <source>Refresh a deck</source>
        <translation>更新演示文稿</translation>
    </message>
    <message>
        <source>PowerPoint slides (*.pptx)</source>
        <translation>PowerPoint 幻灯片 (*.pptx)</translation>
    </message>
    <message>
        <source>Saved as %1. Charts refreshed: %2.</source>
        <translation>已保存为 %1。已更新图表：%2 个。</translation>
    </message>
    <message>
        <source>Saved as %1. Charts refreshed: %2; left, because they were changed by hand: %3.</source>
        <translation>已保存为 %1。已更新图表：%2 个；因曾手工更改而保持原样：%3 个。</translation>
    </message>
    <message>
        <source>Comparing “%1” with the workspace…</source>
        <translation>正在将“%1”与工作区比较…</translation>
    </message>
</context>
<context>
    <name>sextant::RowColumnsModel</name>
    <message>
        <source>%1: a click sorts, the funnel filters</source>
        <translation>%1：单击排序，点漏斗筛选</translation>
    </message>
    <message>
        <source>%1, in %2</source>
        <translation>%1（%2）</translation>
    </message>
</context>
<context>
    <name>sextant::RowsController</name>
    <message>
        <source>Copied the first %1 of %2 rows: more are not copied at a time.</source>
        <translation>已复制 %2 行中的前 %1 行：一次最多复制这么多。</translation>
    </message>
    <message numerus="yes">
        <source>Copied %n row(s).</source>
        <translation>
            <numerusform>已复制 %n 行。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sextant::RowsPage</name>
    <message>
        <source>Filter rows by any column</source>
        <translation>按任意列筛选行</translation>
    </message>
    <message>
        <source>Show rows with a name, period or note that contains this (%1)</source>
        <translation>显示名称、期间或备注中包含此文字的行 (%1)</translation>
    </message>
    <message>
        <source>Filters of the rows</source>
        <translation>行的筛选条件</translation>
    </message>
    <message>
        <source>Rows of the dataset</source>
        <translation>数据集的行</translation>
    </message>
    <message>
        <source>Arrow keys walk the cells, Shift extends the selection, Alt+Down filters the column, Enter shows where a number comes from, Ctrl+C copies.</source>
        <translation>方向键在单元格间移动，Shift 扩展选择，Alt+↓ 筛选该列，Enter 显示数字的来源，Ctrl+C 复制。</translation>
    </message>
    <message>
        <source>This dataset has no rows.</source>
        <translation>此数据集没有任何行。</translation>
    </message>
    <message>
        <source>No row passes these filters.
Remove one of them to see rows here.</source>
        <translation>没有符合这些筛选条件的行。
去掉其中一个，即可在此看到数据行。</translation>
    </message>
    <message>
        <source>%1: %2 to %3</source>
        <translation>%1：%2 至 %3</translation>
    </message>
    <message>
        <source>%1: at least %2</source>
        <translation>%1：至少 %2</translation>
    </message>
    <message>
        <source>%1: at most %2</source>
        <translation>%1：至多 %2</translation>
    </message>
    <message>
        <source>%1: none</source>
        <translation>%1：无</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n value(s)</source>
        <translation>
            <numerusform>%1：%n 个值</numerusform>
        </translation>
    </message>
    <message>
        <source>Remove this filter (Delete)</source>
        <translation>移除此筛选条件（Delete）</translation>
    </message>
    <message>
        <source>Filter to %1</source>
        <translation>只看%1</translation>
    </message>
    <message>
        <source>Exclude %1</source>
        <translation>排除%1</translation>
    </message>
    <message>
        <source>Why this number?</source>
        <translation>此数值从何而来？</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>复制</translation>
    </message>
</context>
<context>
    <name>sextant::SavedController</name>
    <message>
        <source>This workspace can only be read.</source>
        <translation>此工作区为只读。</translation>
    </message>
    <message>
        <source>Copy the file to a folder of your own and open the copy to save explorations.</source>
        <translation>如需保存分析，请将文件复制到自己的文件夹并打开该副本。</translation>
    </message>
    <message>
        <source>Save Exploration</source>
        <translation>保存分析</translation>
    </message>
    <message>
        <source>Name in the catalog</source>
        <translation>目录中的名称</translation>
    </message>
    <message>
        <source>Replace Exploration</source>
        <translation>替换分析</translation>
    </message>
    <message>
        <source>There is an exploration of the name “%1”. Replace it with what is shown?</source>
        <translation>已有名为“%1”的分析。要用当前内容替换吗？</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>替换</translation>
    </message>
    <message>
        <source>Remove Exploration</source>
        <translation>移除分析</translation>
    </message>
    <message>
        <source>Remove “%1” from the workspace? The data stays as it is.</source>
        <translation>要从工作区移除“%1”吗？数据保持不变。</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>移除</translation>
    </message>
    <message>
        <source>Name the Forecast</source>
        <translation>为预测命名</translation>
    </message>
    <message>
        <source>Apply Scenario “%1”</source>
        <translation>应用情景“%1”</translation>
    </message>
    <message>
        <source>“%1” is a slide of the story “%2”.</source>
        <translation>“%1”是故事“%2”的一张幻灯片。</translation>
    </message>
    <message>
        <source>Take it out of the story first.</source>
        <translation>请先将其移出故事。</translation>
    </message>
</context>
<context>
    <name>sextant::SearchBox</name>
    <message>
        <source>Search or command</source>
        <translation>搜索或命令</translation>
    </message>
    <message>
        <source>Find datasets, explorations, members and commands (Ctrl+K)</source>
        <translation>查找数据集、分析、成员和命令 (Ctrl+K)</translation>
    </message>
    <message>
        <source>Nothing is called “%1”.</source>
        <translation>没有名为“%1”的内容。</translation>
    </message>
    <message>
        <source>%1, %2; %3 of %4</source>
        <comment>what is found, what it is, its place in the list</comment>
        <translation>%1，%2；第 %3 项，共 %4 项</translation>
    </message>
</context>
<context>
    <name>sextant::SearchController</name>
    <message>
        <source>Exploration</source>
        <translation>分析</translation>
    </message>
    <message>
        <source>Dataset</source>
        <translation>数据集</translation>
    </message>
    <message>
        <source>Scenario</source>
        <translation>情景</translation>
    </message>
    <message>
        <source>Filter %1 to %2</source>
        <translation>按%1筛选：%2</translation>
    </message>
    <message>
        <source>not available now</source>
        <translation>暂不可用</translation>
    </message>
</context>
<context>
    <name>sextant::SeriesForecast</name>
    <message>
        <source>Forecast: %1</source>
        <translation>预测：%1</translation>
    </message>
    <message>
        <source>Forecast Growth</source>
        <translation>预测增长率</translation>
    </message>
    <message>
        <source>Forecast until %1</source>
        <translation>预测至 %1 年</translation>
    </message>
    <message>
        <source>Forecast Spread</source>
        <translation>预测浮动幅度</translation>
    </message>
    <message>
        <source>Forecast Case: %1</source>
        <translation>预测情景：%1</translation>
    </message>
    <message>
        <source>Remove Forecast</source>
        <translation>移除预测</translation>
    </message>
    <message>
        <source>Forecast</source>
        <translation>预测</translation>
    </message>
    <message>
        <source>The last number grows by the same rate each year.</source>
        <translation>最后一个数值每年按同一增长率增长。</translation>
    </message>
    <message>
        <source>A straight line through all numbers, by least squares.</source>
        <translation>用最小二乘法对所有数值拟合直线。</translation>
    </message>
    <message>
        <source>A constant rate through all numbers, by least squares on their logarithms.</source>
        <translation>用最小二乘法对所有数值的对数拟合恒定增长率。</translation>
    </message>
    <message>
        <source>Constant growth</source>
        <translation>恒定增长</translation>
    </message>
    <message>
        <source>Linear trend</source>
        <translation>线性趋势</translation>
    </message>
    <message>
        <source>Log-linear trend</source>
        <translation>对数线性趋势</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>预测至</translation>
    </message>
    <message>
        <source>The last year of the forecast</source>
        <translation>预测的最后一年</translation>
    </message>
    <message>
        <source>Growth a year</source>
        <translation>年增长率</translation>
    </message>
    <message>
        <source>By how much the last number grows each year</source>
        <translation>最后一个数值每年增长多少</translation>
    </message>
    <message>
        <source>Spread</source>
        <translation>浮动幅度</translation>
    </message>
    <message>
        <source>Low and high grow by this much less and more a year</source>
        <translation>低、高情景的年增长率分别低、高这么多</translation>
    </message>
    <message>
        <source>The series&apos; own growth</source>
        <translation>系列自身增长率</translation>
    </message>
    <message>
        <source>Use the growth between the first and the last number of the series</source>
        <translation>采用系列首末两个数值之间的增长率</translation>
    </message>
    <message>
        <source>Low</source>
        <translation>低</translation>
    </message>
    <message>
        <source>Base</source>
        <translation>基准</translation>
    </message>
    <message>
        <source>High</source>
        <translation>高</translation>
    </message>
    <message>
        <source>Draw this case in the chart</source>
        <translation>在图表中绘制此情景</translation>
    </message>
    <message>
        <source>Name of the scenario</source>
        <translation>情景名称</translation>
    </message>
    <message>
        <source>Under which the forecast is found again in the catalog</source>
        <translation>在目录中以此名称再次找到该预测</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Save this forecast as a scenario of the workspace</source>
        <translation>将此预测保存为工作区的情景</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>方法</translation>
    </message>
    <message>
        <source>There are no numbers to carry forward.</source>
        <translation>没有可延续的数值。</translation>
    </message>
    <message>
        <source>%1 from %2: %3</source>
        <translation>%1，以 %2 年为起点：%3</translation>
    </message>
    <message>
        <source>The series</source>
        <translation>该系列</translation>
    </message>
    <message>
        <source>In %1.</source>
        <translation>%1 年。</translation>
    </message>
    <message>
        <source>In %1, %2.</source>
        <translation>%1 年，单位：%2。</translation>
    </message>
    <message>
        <source>Low to high is a range of growth rates, not a statistical interval.</source>
        <translation>低至高为增长率范围，不是统计区间。</translation>
    </message>
    <message>
        <source>Remove from chart</source>
        <translation>从图表移除</translation>
    </message>
    <message>
        <source>Show in chart</source>
        <translation>显示在图表中</translation>
    </message>
    <message>
        <source>Take the forecast out of chart and table</source>
        <translation>从图表和表格中移除预测</translation>
    </message>
    <message>
        <source>Draw the forecast in chart and table</source>
        <translation>在图表和表格中绘制预测</translation>
    </message>
</context>
<context>
    <name>sextant::Services</name>
    <message>
        <source>No workspace was opened before.</source>
        <translation>之前没有打开过工作区。</translation>
    </message>
    <message>
        <source>Opening “%1”…</source>
        <translation>正在打开“%1”…</translation>
    </message>
</context>
<context>
    <name>sextant::SidePanels</name>
    <message>
        <source>Catalog</source>
        <translation>目录</translation>
    </message>
    <message>
        <source>Inspector</source>
        <translation>视图</translation>
    </message>
    <message>
        <source>Forecast</source>
        <translation>预测</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>来源</translation>
    </message>
    <message>
        <source>Fold the panel “%1” away</source>
        <translation>收起面板“%1”</translation>
    </message>
    <message>
        <source>Panels on the left</source>
        <translation>左侧面板</translation>
    </message>
    <message>
        <source>Panels on the right</source>
        <translation>右侧面板</translation>
    </message>
    <message>
        <source>History</source>
        <translation>历史</translation>
    </message>
    <message>
        <source>Story</source>
        <translation>故事</translation>
    </message>
    <message>
        <source>Facets</source>
        <translation>筛选</translation>
    </message>
</context>
<context>
    <name>sextant::SlideWords</name>
    <message>
        <source>Headline of the slide</source>
        <translation>幻灯片标题</translation>
    </message>
    <message>
        <source>Empty: the headline that the numbers suggest</source>
        <translation>留空：采用根据数值拟定的标题</translation>
    </message>
    <message>
        <source>So what</source>
        <translation>要点</translation>
    </message>
    <message>
        <source>What follows from the slide</source>
        <translation>由此幻灯片得出的要点</translation>
    </message>
    <message>
        <source>What follows from the chart, in a sentence or two</source>
        <translation>由图表得出的结论，一两句话</translation>
    </message>
</context>
<context>
    <name>sextant::SourcesPanel</name>
    <message>
        <source>Click a number in the table or a mark in the chart to see where it comes from: its source, what the source covers, and how sure it is.</source>
        <translation>单击表格中的数值或图表中的图形，即可查看其出处：来源、来源的统计口径及可靠程度。</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>数值</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>来源</translation>
    </message>
    <message>
        <source>Growth rates of this source</source>
        <translation>该来源公布的增长率</translation>
    </message>
    <message>
        <source>What is published</source>
        <translation>公布的数值</translation>
    </message>
    <message>
        <source>Made of</source>
        <translation>构成</translation>
    </message>
    <message numerus="yes">
        <source>%n more number(s) are not listed.</source>
        <translation>
            <numerusform>另有 %n 个数值未列出。</numerusform>
        </translation>
    </message>
    <message>
        <source>Computed by the forecast of this exploration, not published.</source>
        <translation>由本分析的预测计算得出，并非公布值。</translation>
    </message>
    <message numerus="yes">
        <source>Computed from %n published number(s).</source>
        <translation>
            <numerusform>由 %n 个公布值计算得出。</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1，%2</translation>
    </message>
    <message>
        <source>The largest is %1 times the smallest.</source>
        <translation>最大值为最小值的 %1 倍。</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 至 %2</translation>
    </message>
    <message>
        <source>× %1</source>
        <translation>× %1</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>数值</translation>
    </message>
    <message>
        <source>Published</source>
        <translation>公布值</translation>
    </message>
    <message>
        <source>Rate</source>
        <translation>汇率</translation>
    </message>
    <message>
        <source>5–95 %</source>
        <translation>5%–95%</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>性质</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>期间</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>Publisher</source>
        <translation>发布机构</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>标题</translation>
    </message>
    <message>
        <source>Edition</source>
        <translation>版次</translation>
    </message>
    <message>
        <source>Scope</source>
        <translation>口径</translation>
    </message>
    <message>
        <source>Found at</source>
        <translation>位置</translation>
    </message>
</context>
<context>
    <name>sextant::StatusLine</name>
    <message>
        <source>%1 of %2 rows</source>
        <translation>%2 行中的 %1 行</translation>
    </message>
    <message>
        <source>Numbers behind what is shown, of all numbers for this measure</source>
        <translation>所示内容依据的数值个数，与该指标的全部数值个数</translation>
    </message>
    <message numerus="yes">
        <source>%n cell(s) selected</source>
        <translation>
            <numerusform>已选 %n 个单元格</numerusform>
        </translation>
    </message>
    <message>
        <source>sum %1</source>
        <translation>合计 %1</translation>
    </message>
    <message>
        <source>average %1</source>
        <translation>平均 %1</translation>
    </message>
    <message>
        <source>CAGR %1</source>
        <translation>CAGR %1</translation>
    </message>
    <message numerus="yes">
        <source>%n source(s) disagree</source>
        <translation>
            <numerusform>%n 个来源不一致</numerusform>
        </translation>
    </message>
    <message>
        <source>Show the first number that sources contradict</source>
        <translation>显示首个来源相互矛盾的数值</translation>
    </message>
    <message>
        <source>Rows that pass the filters, of all rows of the dataset</source>
        <translation>符合筛选条件的行数，以及数据集的总行数</translation>
    </message>
    <message>
        <source>sum of %1 %2</source>
        <translation>%1合计 %2</translation>
    </message>
    <message>
        <source>The sum is exactly %1</source>
        <translation>精确合计为 %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) selected</source>
        <translation>
            <numerusform>已选 %Ln 行</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sextant::StoryController</name>
    <message>
        <source>New Story</source>
        <translation>新建故事</translation>
    </message>
    <message>
        <source>Name of the story</source>
        <translation>故事名称</translation>
    </message>
    <message>
        <source>Rename Story</source>
        <translation>重命名故事</translation>
    </message>
    <message>
        <source>Remove Story</source>
        <translation>移除故事</translation>
    </message>
    <message>
        <source>Remove “%1” from the workspace? Its explorations stay.</source>
        <translation>从工作区移除“%1”？其中的分析会保留。</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>移除</translation>
    </message>
    <message>
        <source>This workspace can only be read.</source>
        <translation>此工作区为只读。</translation>
    </message>
    <message>
        <source>Copy the file to a folder of your own and open the copy to tell stories.</source>
        <translation>请将文件复制到自己的文件夹，并打开副本来编写故事。</translation>
    </message>
    <message>
        <source>Add Slide</source>
        <translation>添加幻灯片</translation>
    </message>
    <message>
        <source>This story has no slides.</source>
        <translation>此故事没有幻灯片。</translation>
    </message>
    <message>
        <source>Add an exploration to it first.</source>
        <translation>请先向其中添加一个分析。</translation>
    </message>
</context>
<context>
    <name>sextant::StoryPanel</name>
    <message>
        <source>New Story…</source>
        <translation>新建故事…</translation>
    </message>
    <message>
        <source>Rename Story…</source>
        <translation>重命名故事…</translation>
    </message>
    <message>
        <source>Remove Story…</source>
        <translation>移除故事…</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>重做</translation>
    </message>
    <message>
        <source>Move Slide</source>
        <translation>移动幻灯片</translation>
    </message>
    <message>
        <source>Remove Slide</source>
        <translation>移除幻灯片</translation>
    </message>
    <message>
        <source>Edit Headline</source>
        <translation>编辑标题</translation>
    </message>
    <message>
        <source>Edit So-What</source>
        <translation>编辑要点</translation>
    </message>
    <message>
        <source>A story puts explorations in an order, each with a headline and what follows from it, and becomes a deck of slides.</source>
        <translation>故事将多个分析按顺序排列，各配标题与要点，并可导出为幻灯片文稿。</translation>
    </message>
    <message>
        <source>Begin a Story with What Is Shown</source>
        <translation>以当前所示开始故事</translation>
    </message>
    <message>
        <source>Nothing is in this story yet. The plus below adds what is shown.</source>
        <translation>此故事尚无内容。下方的加号可添加当前所示。</translation>
    </message>
    <message>
        <source>Story</source>
        <translation>故事</translation>
    </message>
    <message>
        <source>The story that is shown</source>
        <translation>当前显示的故事</translation>
    </message>
    <message>
        <source>Menu of stories</source>
        <translation>故事菜单</translation>
    </message>
    <message>
        <source>New, rename, remove, undo</source>
        <translation>新建、重命名、移除、撤销</translation>
    </message>
    <message>
        <source>Slides</source>
        <translation>幻灯片</translation>
    </message>
    <message>
        <source>Enter opens the exploration, Delete takes the slide out, Alt+Up and Alt+Down move it.</source>
        <translation>Enter 打开分析，Delete 移出幻灯片，Alt+Up 和 Alt+Down 移动它。</translation>
    </message>
    <message>
        <source>Add what is shown to the story</source>
        <translation>将当前所示加入故事</translation>
    </message>
    <message>
        <source>Take the slide out of the story</source>
        <translation>将幻灯片移出故事</translation>
    </message>
    <message>
        <source>Move the slide up</source>
        <translation>上移幻灯片</translation>
    </message>
    <message>
        <source>Move the slide down</source>
        <translation>下移幻灯片</translation>
    </message>
    <message>
        <source>Undo the last change of the story</source>
        <translation>撤销对故事的最后一次更改</translation>
    </message>
    <message>
        <source>Export Deck…</source>
        <translation>导出文稿…</translation>
    </message>
    <message>
        <source>Write the story as slides, or as a PDF of the same pages</source>
        <translation>将故事写成幻灯片，或页面相同的 PDF</translation>
    </message>
    <message>
        <source>Two Charts on a Slide</source>
        <translation>每张幻灯片两幅图表</translation>
    </message>
    <message>
        <source>Undo: %1</source>
        <translation>撤销：%1</translation>
    </message>
    <message>
        <source>Redo: %1</source>
        <translation>重做：%1</translation>
    </message>
</context>
<context>
    <name>sextant::TabsController</name>
    <message>
        <source>Edit Headline</source>
        <translation>编辑标题</translation>
    </message>
    <message>
        <source>Remove Filter</source>
        <translation>移除筛选</translation>
    </message>
    <message>
        <source>Sort</source>
        <translation>排序</translation>
    </message>
    <message>
        <source>Exploration</source>
        <translation>分析</translation>
    </message>
</context>
<context>
    <name>sextant::WindowPrompts</name>
    <message>
        <source>There is a file “%1” already. Replace it?</source>
        <translation>已有文件“%1”。要替换它吗？</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>替换</translation>
    </message>
</context>
<context>
    <name>sextant::WorkspaceController</name>
    <message>
        <source>Open Workspace</source>
        <translation>打开工作区</translation>
    </message>
    <message>
        <source>Workspaces (*.sextant)</source>
        <translation>工作区 (*.sextant)</translation>
    </message>
    <message>
        <source>New Workspace</source>
        <translation>新建工作区</translation>
    </message>
    <message>
        <source>Workspace</source>
        <translation>工作区</translation>
    </message>
    <message>
        <source>Saved “%1” in the workspace.</source>
        <translation>已将“%1”保存到工作区。</translation>
    </message>
    <message>
        <source>Saved the scenario “%1” in the workspace.</source>
        <translation>已将情景“%1”保存到工作区。</translation>
    </message>
</context>
</TS>
