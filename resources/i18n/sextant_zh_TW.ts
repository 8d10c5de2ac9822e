<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_TW" sourcelanguage="en">
<context>
    <name>Actions</name>
    <message>
        <source>&amp;New Workspace…</source>
        <translation>新增工作區(&amp;N)…</translation>
    </message>
    <message>
        <source>Make a new workspace with the sample data</source>
        <translation>建立內含範例資料的新工作區</translation>
    </message>
    <message>
        <source>&amp;Open Workspace…</source>
        <translation>開啟工作區(&amp;O)…</translation>
    </message>
    <message>
        <source>Open a workspace file</source>
        <translation>開啟工作區檔案</translation>
    </message>
    <message>
        <source>Open &amp;Sample Workspace</source>
        <translation>開啟範例工作區(&amp;S)</translation>
    </message>
    <message>
        <source>Open the workspace with the published figures that come with Sextant</source>
        <translation>開啟 Sextant 隨附的已公布數據工作區</translation>
    </message>
    <message>
        <source>&amp;Save Exploration…</source>
        <translation>儲存分析(&amp;S)…</translation>
    </message>
    <message>
        <source>Keep what is shown under a name in the workspace</source>
        <translation>為目前顯示的內容命名並存入工作區</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>匯出(&amp;E)…</translation>
    </message>
    <message>
        <source>Save the chart as a picture or the numbers as a file</source>
        <translation>將圖表存成圖片，或將數字存成檔案</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>結束(&amp;Q)</translation>
    </message>
    <message>
        <source>Close the window and end Sextant</source>
        <translation>關閉視窗並結束 Sextant</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>復原(&amp;U)</translation>
    </message>
    <message>
        <source>Take back the last change of what is shown</source>
        <translation>復原對顯示內容的上一次變更</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>重做(&amp;R)</translation>
    </message>
    <message>
        <source>Bring back the change that was taken back</source>
        <translation>還原剛才復原的變更</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>複製(&amp;C)</translation>
    </message>
    <message>
        <source>Copy the selected cells with their headers, and the chart as a picture</source>
        <translation>複製選取的儲存格及其標題，並附上圖表圖片</translation>
    </message>
    <message>
        <source>Copy C&amp;hart</source>
        <translation>複製圖表(&amp;H)</translation>
    </message>
    <message>
        <source>Copy the chart as a picture</source>
        <translation>將圖表複製為圖片</translation>
    </message>
    <message>
        <source>C&amp;lear Selection</source>
        <translation>清除選取(&amp;L)</translation>
    </message>
    <message>
        <source>Select nothing in the chart and the table</source>
        <translation>取消圖表與表格中的所有選取</translation>
    </message>
    <message>
        <source>Clear &amp;Filters</source>
        <translation>清除篩選(&amp;F)</translation>
    </message>
    <message>
        <source>Remove all filters and the period range</source>
        <translation>移除所有篩選條件與期間範圍</translation>
    </message>
    <message>
        <source>Edit &amp;Headline</source>
        <translation>編輯標題(&amp;H)</translation>
    </message>
    <message>
        <source>Write your own headline over the chart</source>
        <translation>自行撰寫圖表上方的標題</translation>
    </message>
    <message>
        <source>&amp;Search or Command</source>
        <translation>搜尋或指令(&amp;S)</translation>
    </message>
    <message>
        <source>Find datasets, explorations, members and commands</source>
        <translation>尋找資料集、分析、成員與指令</translation>
    </message>
    <message>
        <source>New &amp;Tab</source>
        <translation>新增分頁(&amp;T)</translation>
    </message>
    <message>
        <source>Open what is shown once more in a tab of its own</source>
        <translation>在新分頁中再開啟一份目前內容</translation>
    </message>
    <message>
        <source>&amp;Close Tab</source>
        <translation>關閉分頁(&amp;C)</translation>
    </message>
    <message>
        <source>Close this tab</source>
        <translation>關閉此分頁</translation>
    </message>
    <message>
        <source>Ne&amp;xt Tab</source>
        <translation>下一個分頁(&amp;X)</translation>
    </message>
    <message>
        <source>Go to the next tab</source>
        <translation>前往下一個分頁</translation>
    </message>
    <message>
        <source>&amp;Previous Tab</source>
        <translation>上一個分頁(&amp;P)</translation>
    </message>
    <message>
        <source>Go to the previous tab</source>
        <translation>前往上一個分頁</translation>
    </message>
    <message>
        <source>&amp;Value</source>
        <translation>數值(&amp;V)</translation>
    </message>
    <message>
        <source>Show the numbers themselves</source>
        <translation>顯示數值本身</translation>
    </message>
    <message>
        <source>&amp;Share</source>
        <translation>占比(&amp;S)</translation>
    </message>
    <message>
        <source>Show each number as a share of the total of its period</source>
        <translation>顯示各數值占當期合計的比重</translation>
    </message>
    <message>
        <source>&amp;Growth</source>
        <translation>成長率(&amp;G)</translation>
    </message>
    <message>
        <source>Show the growth a year since the number before</source>
        <translation>顯示較前一數值的年成長率</translation>
    </message>
    <message>
        <source>&amp;Index</source>
        <translation>指數(&amp;I)</translation>
    </message>
    <message>
        <source>Show each series relative to its first number, which is 100</source>
        <translation>以各數列的第一個數值為 100 顯示</translation>
    </message>
    <message>
        <source>&amp;Catalog</source>
        <translation>目錄(&amp;C)</translation>
    </message>
    <message>
        <source>Show or hide the datasets and saved explorations</source>
        <translation>顯示或隱藏資料集與已儲存的分析</translation>
    </message>
    <message>
        <source>&amp;Facets</source>
        <translation>篩選(&amp;F)</translation>
    </message>
    <message>
        <source>Show or hide the filters</source>
        <translation>顯示或隱藏篩選面板</translation>
    </message>
    <message>
        <source>&amp;Inspector</source>
        <translation>檢視(&amp;I)</translation>
    </message>
    <message>
        <source>Show or hide what rows, columns and marks stand for</source>
        <translation>顯示或隱藏列、欄與圖形意義的設定</translation>
    </message>
    <message>
        <source>F&amp;orecast</source>
        <translation>預測(&amp;O)</translation>
    </message>
    <message>
        <source>Show or hide the forecast calculator</source>
        <translation>顯示或隱藏預測計算機</translation>
    </message>
    <message>
        <source>&amp;Sources</source>
        <translation>來源(&amp;S)</translation>
    </message>
    <message>
        <source>Show or hide where the selected number comes from</source>
        <translation>顯示或隱藏所選數值的出處</translation>
    </message>
    <message>
        <source>&amp;Next Panel</source>
        <translation>下一個面板(&amp;N)</translation>
    </message>
    <message>
        <source>Move the keyboard to the next panel</source>
        <translation>將鍵盤焦點移到下一個面板</translation>
    </message>
    <message>
        <source>&amp;Previous Panel</source>
        <translation>上一個面板(&amp;P)</translation>
    </message>
    <message>
        <source>Move the keyboard to the panel before</source>
        <translation>將鍵盤焦點移到上一個面板</translation>
    </message>
    <message>
        <source>F&amp;ull Screen</source>
        <translation>全螢幕(&amp;U)</translation>
    </message>
    <message>
        <source>Fill the screen with the window</source>
        <translation>讓視窗填滿整個螢幕</translation>
    </message>
    <message>
        <source>Like the &amp;System</source>
        <translation>依系統設定(&amp;S)</translation>
    </message>
    <message>
        <source>Use light or dark colours as the system does</source>
        <translation>依系統設定使用淺色或深色</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>淺色(&amp;L)</translation>
    </message>
    <message>
        <source>Use light colours</source>
        <translation>使用淺色外觀</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>深色(&amp;D)</translation>
    </message>
    <message>
        <source>Use dark colours</source>
        <translation>使用深色外觀</translation>
    </message>
    <message>
        <source>&amp;High Contrast</source>
        <translation>高對比(&amp;H)</translation>
    </message>
    <message>
        <source>Use the strongest contrast</source>
        <translation>使用最強的對比</translation>
    </message>
    <message>
        <source>Use the system&apos;s language</source>
        <translation>使用系統語言</translation>
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
        <translation>使用簡體中文</translation>
    </message>
    <message>
        <source>繁體中文 (&amp;Traditional Chinese)</source>
        <translation>繁體中文 (&amp;T)</translation>
    </message>
    <message>
        <source>Use Traditional Chinese</source>
        <translation>使用繁體中文</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>說明(&amp;H)</translation>
    </message>
    <message>
        <source>Read how things are done</source>
        <translation>閱讀操作說明</translation>
    </message>
    <message>
        <source>&amp;About Sextant</source>
        <translation>關於 Sextant(&amp;A)</translation>
    </message>
    <message>
        <source>Version, licence and where the data comes from</source>
        <translation>版本、授權條款與資料出處</translation>
    </message>
    <message>
        <source>Ro&amp;ws</source>
        <translation>資料列(&amp;W)</translation>
    </message>
    <message>
        <source>Show the rows of the dataset in place of chart and table</source>
        <translation>以資料集的各列代替圖表和表格</translation>
    </message>
    <message>
        <source>&amp;Import…</source>
        <translation>匯入(&amp;I)…</translation>
    </message>
    <message>
        <source>Make a dataset of a file of rows</source>
        <translation>把由列組成的檔案做成資料集</translation>
    </message>
    <message>
        <source>&amp;Up to the Whole</source>
        <translation>返回上層(&amp;U)</translation>
    </message>
    <message>
        <source>Go back up to what was drilled into</source>
        <translation>返回下鑽之前的層級</translation>
    </message>
    <message>
        <source>Chart &amp;or Table</source>
        <translation>圖表或表格(&amp;O)</translation>
    </message>
    <message>
        <source>Move the keyboard between the chart and its table</source>
        <translation>在圖表與表格之間切換鍵盤焦點</translation>
    </message>
    <message>
        <source>&amp;History</source>
        <translation>歷程(&amp;H)</translation>
    </message>
    <message>
        <source>Show or hide the steps that led to what is shown</source>
        <translation>顯示或隱藏得出目前內容的各個步驟</translation>
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
        <translation>顯示或隱藏故事的投影片</translation>
    </message>
    <message>
        <source>Co&amp;mpare Tabs…</source>
        <translation>對照分頁(&amp;M)…</translation>
    </message>
    <message>
        <source>Show two tabs beside each other on one scale</source>
        <translation>將兩個分頁以同一刻度並排顯示</translation>
    </message>
</context>
<context>
    <name>AnnotationMenu</name>
    <message>
        <source>Growth arrow</source>
        <translation>成長箭頭</translation>
    </message>
    <message>
        <source>Difference arrow</source>
        <translation>差值箭頭</translation>
    </message>
    <message>
        <source>Reference line at %1</source>
        <translation>在 %1 處畫參考線</translation>
    </message>
    <message>
        <source>Reference line</source>
        <translation>參考線</translation>
    </message>
    <message>
        <source>Note at %1</source>
        <translation>在「%1」處加附註</translation>
    </message>
    <message>
        <source>Enter puts the note beside the number</source>
        <translation>按 Enter 鍵將附註放在數字旁</translation>
    </message>
    <message>
        <source>Note on the chart</source>
        <translation>圖上附註</translation>
    </message>
    <message>
        <source>Growth a year beside the names</source>
        <translation>在名稱旁顯示年成長率</translation>
    </message>
    <message>
        <source>Reference band</source>
        <translation>參考區間</translation>
    </message>
    <message>
        <source>Remove from the chart</source>
        <translation>從圖中移除</translation>
    </message>
    <message>
        <source>On the chart</source>
        <translation>圖上標註</translation>
    </message>
    <message>
        <source>Break the axis from %1 to %2</source>
        <translation>截斷 %1 至 %2 的座標軸</translation>
    </message>
    <message>
        <source>Axis break</source>
        <translation>座標軸截斷</translation>
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
        <translation>此處沒有選項「%1」。</translation>
    </message>
    <message>
        <source>This flag takes no value.</source>
        <translation>此選項不帶值。</translation>
    </message>
    <message>
        <source>This flag needs a value: %1.</source>
        <translation>此選項需要一個值：%1。</translation>
    </message>
    <message>
        <source>This flag is given twice.</source>
        <translation>此選項重複提供。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a number.</source>
        <translation>「%1」不是數字。</translation>
    </message>
    <message>
        <source>Write it like 1234.5, with a point and no separators.</source>
        <translation>請寫成 1234.5 的形式，使用小數點，不加千分位符號。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a whole number from %2 to %3.</source>
        <translation>「%1」不是 %2 到 %3 之間的整數。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not known here.</source>
        <translation>此處無法辨識「%1」。</translation>
    </message>
    <message>
        <source>Use one of: %1.</source>
        <translation>可用值：%1。</translation>
    </message>
    <message>
        <source>Give either --years or --from and --to.</source>
        <translation>請指定 --years，或同時指定 --from 與 --to。</translation>
    </message>
    <message>
        <source>This flag is needed.</source>
        <translation>必須提供此選項。</translation>
    </message>
    <message>
        <source>years</source>
        <translation>年</translation>
    </message>
    <message>
        <source>the value at the begin</source>
        <translation>期初數值</translation>
    </message>
    <message>
        <source>the value at the end</source>
        <translation>期末數值</translation>
    </message>
    <message>
        <source>the value to start from</source>
        <translation>起始數值</translation>
    </message>
    <message>
        <source>the value to reach</source>
        <translation>目標數值</translation>
    </message>
    <message>
        <source>the year of the begin</source>
        <translation>起始年份</translation>
    </message>
    <message>
        <source>the year of the end</source>
        <translation>結束年份</translation>
    </message>
    <message>
        <source>the years between, instead of the two years</source>
        <translation>相隔年數，可取代兩個年份</translation>
    </message>
    <message>
        <source>There is a word too many: &quot;%1&quot;.</source>
        <translation>多了一個詞：「%1」。</translation>
    </message>
    <message>
        <source>--%1 means nothing to &quot;%2&quot;.</source>
        <translation>--%1 對「%2」沒有意義。</translation>
    </message>
    <message>
        <source>Check the file, and what its sources&apos; numbers contradict</source>
        <translation>檢查檔案，並找出各來源數值的矛盾之處</translation>
    </message>
    <message>
        <source>every comparison as JSON</source>
        <translation>以 JSON 列出每一項比較</translation>
    </message>
    <message>
        <source>Name one workspace file.</source>
        <translation>請指定一個工作區檔案。</translation>
    </message>
    <message>
        <source>Explore, compare and forecast market data, each number with its source.</source>
        <translation>探索、比較並預測市場資料，每個數字都註明來源。</translation>
    </message>
    <message>
        <source>usage: sextant [FILE.sextant]   open the window
       sextant VERB …           answer on the command line</source>
        <translation>用法：sextant [FILE.sextant]   開啟視窗
       sextant VERB …           在命令列作答</translation>
    </message>
    <message>
        <source>&quot;sextant VERB --help&quot; explains a verb, &quot;sextant --version&quot; prints the version.</source>
        <translation>「sextant VERB --help」解釋某個指令，「sextant --version」顯示版本。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is neither a verb nor a file that exists.</source>
        <translation>「%1」既不是指令，也不是現有檔案。</translation>
    </message>
    <message>
        <source>&quot;sextant --help&quot; lists the verbs.</source>
        <translation>「sextant --help」列出所有指令。</translation>
    </message>
    <message>
        <source>Write a chart or its numbers to a file</source>
        <translation>將圖表或其數字寫入檔案</translation>
    </message>
    <message>
        <source>pixels of a picture for one of its size; 2 if not given</source>
        <translation>圖片像素與尺寸之比；預設為 2</translation>
    </message>
    <message>
        <source>light if not given</source>
        <translation>預設為 light</translation>
    </message>
    <message>
        <source>There is no saved exploration &quot;%1&quot;.</source>
        <translation>沒有已儲存的分析「%1」。</translation>
    </message>
    <message>
        <source>There is no chart of the kind &quot;%1&quot;.</source>
        <translation>沒有「%1」這種圖表。</translation>
    </message>
    <message>
        <source>Kinds: %1.</source>
        <translation>圖表類型：%1。</translation>
    </message>
    <message>
        <source>These numbers cannot be drawn as %1.</source>
        <translation>這些數字無法繪製為「%1」。</translation>
    </message>
    <message>
        <source>Say which file to write: -o OUT.</source>
        <translation>請指定要寫入的檔案：-o OUT。</translation>
    </message>
    <message>
        <source>--%1 cannot be combined with --exploration.</source>
        <translation>--%1 不能與 --exploration 同時使用。</translation>
    </message>
    <message>
        <source>Work out growth rates and paths, or carry a series forward</source>
        <translation>計算成長率與成長路徑，或延續一個數列</translation>
    </message>
    <message>
        <source>METHOD is constant-growth (at --rate, or at the series&apos; own rate between its first and last number), trend (a straight line by least squares) or log-trend (the same on logarithms, so a steady growth). Every series is carried forward from its own last number; what sources published stays as it is. &quot;growth&quot; and &quot;rate&quot; are one formula: (last / first)^(1 / years) - 1.</source>
        <translation>METHOD 可為 constant-growth（依 --rate，或依數列首末兩個數值之間的自身成長率）、trend（最小平方直線）或 log-trend（對數值取對數後配適，即固定成長）。每個數列都從自身最後一個數值起延續；來源公布的內容維持不變。「growth」與「rate」為同一公式：(last / first)^(1 / years) - 1。</translation>
    </message>
    <message>
        <source>growth a year: 17.76</source>
        <translation>年成長率：17.76</translation>
    </message>
    <message>
        <source>text if not given</source>
        <translation>預設為 text</translation>
    </message>
    <message>
        <source>Say what to work out.</source>
        <translation>請說明要計算什麼。</translation>
    </message>
    <message>
        <source>Add or extend a dataset</source>
        <translation>新增或擴充資料集</translation>
    </message>
    <message>
        <source>the folder or file to read</source>
        <translation>要讀取的資料夾或檔案</translation>
    </message>
    <message>
        <source>Say with --from what to import.</source>
        <translation>請以 --from 指定要匯入的內容。</translation>
    </message>
    <message>
        <source>Tell what a workspace holds: datasets, dimensions, measures, sources</source>
        <translation>列出工作區的內容：資料集、維度、指標、來源</translation>
    </message>
    <message>
        <source>everything as JSON, with all members and sources</source>
        <translation>以 JSON 列出全部內容，含所有成員與來源</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a condition.</source>
        <translation>「%1」不是有效的條件。</translation>
    </message>
    <message>
        <source>Write DIM=MEMBER, DIM=MEMBER|MEMBER or DIM!=MEMBER.</source>
        <translation>請寫成 DIM=MEMBER、DIM=MEMBER|MEMBER 或 DIM!=MEMBER。</translation>
    </message>
    <message>
        <source>Say which dataset to look at.</source>
        <translation>請指定要檢視的資料集。</translation>
    </message>
    <message>
        <source>&quot;sextant info FILE&quot; lists the datasets.</source>
        <translation>「sextant info FILE」列出所有資料集。</translation>
    </message>
    <message>
        <source>A dimension&apos;s id is empty.</source>
        <translation>維度 id 為空。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a level.</source>
        <translation>「%1」不是有效的層級。</translation>
    </message>
    <message>
        <source>Write DIM=own or DIM=N, where 1 is the top.</source>
        <translation>請寫成 DIM=own 或 DIM=N，其中 1 為最高層級。</translation>
    </message>
    <message>
        <source>A base period means something only with &quot;--as index&quot;.</source>
        <translation>只有與「--as index」一起使用時，基期才有意義。</translation>
    </message>
    <message>
        <source>A rate means something only with a currency.</source>
        <translation>只有指定貨幣時，匯率才有意義。</translation>
    </message>
    <message>
        <source>Add --currency, for example --currency USD.</source>
        <translation>請加上 --currency，例如 --currency USD。</translation>
    </message>
    <message>
        <source>the dataset; required</source>
        <translation>資料集；必填</translation>
    </message>
    <message>
        <source>the dataset&apos;s first if not given</source>
        <translation>預設為資料集的第一個指標</translation>
    </message>
    <message>
        <source>dimensions or &quot;period&quot; down the side; period if not given</source>
        <translation>列上的維度或「period」；預設為 period</translation>
    </message>
    <message>
        <source>a dimension or &quot;period&quot; along the top</source>
        <translation>欄上的一個維度或「period」</translation>
    </message>
    <message>
        <source>keep these members and all below them; DIM!=A leaves them out</source>
        <translation>保留這些成員及其下層；DIM!=A 則將其排除</translation>
    </message>
    <message>
        <source>members with numbers of their own, or level N (1 is the top)</source>
        <translation>有自身數值的成員，或第 N 層（1 為最高層）</translation>
    </message>
    <message>
        <source>only these periods, ends included</source>
        <translation>只取這些期間，含首尾</translation>
    </message>
    <message>
        <source>total finer periods to this step</source>
        <translation>將較短的期間彙總為此間隔</translation>
    </message>
    <message>
        <source>what is shown of each number</source>
        <translation>每個數值的顯示方式</translation>
    </message>
    <message>
        <source>the period that is 100 for --as index</source>
        <translation>--as index 中等於 100 的期間</translation>
    </message>
    <message>
        <source>convert money: USD, CNY, …</source>
        <translation>換算貨幣：USD、CNY……</translation>
    </message>
    <message>
        <source>the rate of each number&apos;s year (the default) or of one period</source>
        <translation>採用各數值當年的匯率（預設），或某一期間的匯率</translation>
    </message>
    <message>
        <source>the order of the first axis that is not time</source>
        <translation>第一個非時間軸的排序方式</translation>
    </message>
    <message>
        <source>the other way round</source>
        <translation>反向排序</translation>
    </message>
    <message>
        <source>the N largest; the rest becomes &quot;other&quot;</source>
        <translation>最大的 N 項，其餘歸入「其他」</translation>
    </message>
    <message>
        <source>line, column, bar, … for a picture</source>
        <translation>圖片用 line、column、bar 等</translation>
    </message>
    <message>
        <source>the headline of a picture</source>
        <translation>圖片的標題</translation>
    </message>
    <message>
        <source>Make a workspace with the sample data, or with none</source>
        <translation>建立工作區，可含範例資料，也可為空</translation>
    </message>
    <message>
        <source>An existing file is never replaced. The file appears only when it is complete.</source>
        <translation>從不取代現有檔案。檔案寫完後才會出現。</translation>
    </message>
    <message>
        <source>no data, an empty catalog</source>
        <translation>不含資料，目錄為空</translation>
    </message>
    <message>
        <source>Name one file to make.</source>
        <translation>請指定一個要建立的檔案。</translation>
    </message>
    <message>
        <source>The sample data is not installed.</source>
        <translation>未安裝範例資料。</translation>
    </message>
    <message>
        <source>Make an empty workspace with --empty.</source>
        <translation>可用 --empty 建立空的工作區。</translation>
    </message>
    <message>
        <source>%1 values</source>
        <translation>%1 個數值</translation>
    </message>
    <message>
        <source>(sum of %1)</source>
        <translation>（%1 項之和）</translation>
    </message>
    <message>
        <source>* a sum of the parts that are known, which need not be all</source>
        <translation>* 為已知部分之和，未必涵蓋全部</translation>
    </message>
    <message>
        <source>† incomplete: some parts are missing</source>
        <translation>† 不完整：缺少部分資料</translation>
    </message>
    <message>
        <source>‡ several numbers that must not be added</source>
        <translation>‡ 含多個不可相加的數值</translation>
    </message>
    <message>
        <source>Source: %1</source>
        <translation>來源：%1</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>合計</translation>
    </message>
    <message>
        <source>Print a dataset&apos;s numbers as a table, each with its source</source>
        <translation>以表格顯示資料集的數值，並逐一註明來源</translation>
    </message>
    <message>
        <source>Numbers of different sources are never added: a cell in which several meet shows all of them and has no value. &quot;sextant info FILE&quot; lists datasets, measures and dimensions.</source>
        <translation>不同來源的數值從不相加：多個來源落入同一儲存格時全部列出，該格不計算數值。「sextant info FILE」列出資料集、指標與維度。</translation>
    </message>
    <message>
        <source>members by name or by id; names if not given</source>
        <translation>以名稱或 id 顯示成員；預設為名稱</translation>
    </message>
    <message>
        <source>add totals to text and csv</source>
        <translation>在 text 與 csv 中加入合計</translation>
    </message>
    <message>
        <source>There is no method &quot;%1&quot;.</source>
        <translation>沒有方法「%1」。</translation>
    </message>
    <message>
        <source>A rate belongs to constant-growth only.</source>
        <translation>成長率只適用於 constant-growth。</translation>
    </message>
    <message>
        <source>The spread must be zero or more.</source>
        <translation>浮動幅度不能為負。</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>期間</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>數值</translation>
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
        <translation>性質</translation>
    </message>
    <message>
        <source>own forecast</source>
        <translation>自行預測</translation>
    </message>
    <message>
        <source>the last year; five years after the last number if not given</source>
        <translation>最後一年；預設為最後一個數值之後五年</translation>
    </message>
    <message>
        <source>low and high grow by so many points a year less and more; 5</source>
        <translation>低、高情境的年成長率分別低、高的百分點數；預設為 5</translation>
    </message>
    <message>
        <source>which path is the value; base if not given</source>
        <translation>以哪條路徑為數值；預設為 base</translation>
    </message>
    <message>
        <source>Name one workspace file and one method: %1.</source>
        <translation>請指定一個工作區檔案與一種方法：%1。</translation>
    </message>
    <message>
        <source>There is no series to carry forward.</source>
        <translation>沒有可延續的數列。</translation>
    </message>
    <message>
        <source>usage:</source>
        <translation>用法：</translation>
    </message>
    <message>
        <source>&quot;sextant %1 --help&quot; explains the flags.</source>
        <translation>「sextant %1 --help」解釋各選項。</translation>
    </message>
    <message>
        <source>language of names and texts; the environment&apos;s if not given</source>
        <translation>名稱與文字的語言；預設取自環境</translation>
    </message>
    <message>
        <source>this text</source>
        <translation>本說明</translation>
    </message>
    <message>
        <source>source</source>
        <translation>來源</translation>
    </message>
    <message>
        <source>market</source>
        <translation>市場</translation>
    </message>
    <message>
        <source>region</source>
        <translation>地區</translation>
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
        <translation>推算區間</translation>
    </message>
    <message>
        <source>dataset</source>
        <translation>資料集</translation>
    </message>
    <message>
        <source>total</source>
        <translation>合計</translation>
    </message>
    <message>
        <source>period</source>
        <translation>期間</translation>
    </message>
    <message>
        <source>parts</source>
        <translation>分項</translation>
    </message>
    <message>
        <source>unit</source>
        <translation>單位</translation>
    </message>
    <message>
        <source>The file is damaged:</source>
        <translation>檔案已損毀：</translation>
    </message>
    <message>
        <source>The file is sound.</source>
        <translation>檔案完好。</translation>
    </message>
    <message>
        <source>undated</source>
        <translation>未註明日期</translation>
    </message>
    <message>
        <source>name</source>
        <translation>名稱</translation>
    </message>
    <message>
        <source>rows</source>
        <translation>列</translation>
    </message>
    <message>
        <source>sources</source>
        <translation>來源</translation>
    </message>
    <message>
        <source>periods</source>
        <translation>期間</translation>
    </message>
    <message>
        <source>dimensions: %1</source>
        <translation>維度：%1</translation>
    </message>
    <message>
        <source>measures: %1</source>
        <translation>指標：%1</translation>
    </message>
    <message>
        <source>dimension</source>
        <translation>維度</translation>
    </message>
    <message>
        <source>members</source>
        <translation>成員</translation>
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
        <translation>已向 %1 附加的列數：%2</translation>
    </message>
    <message>
        <source>e estimate</source>
        <translation>e 估計值</translation>
    </message>
    <message>
        <source>f forecast</source>
        <translation>f 預測值</translation>
    </message>
    <message>
        <source>a assumption</source>
        <translation>a 假設值</translation>
    </message>
    <message>
        <source>Growth rates published: %1. With end points of the same source: %2; more than half a point apart: %3.</source>
        <translation>公布的成長率：%1 個。有同一來源首末數值的：%2 個；相差超過 0.5 個百分點的：%3 個。</translation>
    </message>
    <message>
        <source>Parts and totals compared: %1. Apart by rounding: %2; with a remainder: %3; contradicting each other: %4.</source>
        <translation>比較的分項與合計：%1 組。因四捨五入而有差異：%2 組；留有餘額：%3 組；相互矛盾：%4 組。</translation>
    </message>
    <message>
        <source>%1 undated</source>
        <translation>%1 列未註明日期</translation>
    </message>
    <message>
        <source>%1.</source>
        <extracomment>%1 is the one sentence about a verb, without its full stop</extracomment>
        <translation>%1。</translation>
    </message>
    <message>
        <source>excel: a .csv that Excel opens with all names right; plain if not given</source>
        <translation>excel：Excel 開啟後名稱皆正確的 .csv；未指定則為 plain</translation>
    </message>
    <message>
        <source>tab</source>
        <translation>定位字元</translation>
    </message>
    <message>
        <source>members: %1, new: %2</source>
        <translation>%1 個成員，其中 %2 個是新的</translation>
    </message>
    <message>
        <source>periods: %1, %2 to %3</source>
        <translation>%1 個期間，%2 至 %3</translation>
    </message>
    <message>
        <source>sum %1</source>
        <translation>合計 %1</translation>
    </message>
    <message>
        <source>%1, %2 rows without a number</source>
        <translation>%1，%2 列沒有數字</translation>
    </message>
    <message>
        <source>Kind: %1</source>
        <translation>性質：%1</translation>
    </message>
    <message>
        <source>Kind: %1 (no column says it: periods that end after the date of the file are forecasts, all others estimates)</source>
        <translation>性質：%1（沒有欄說明：在檔案日期之後結束的期間為預測，其餘為估計）</translation>
    </message>
    <message>
        <source>%1: %2 bytes, %3, fields parted by &quot;%4&quot;, decimals by &quot;%5&quot;</source>
        <translation>%1：%2 位元組，%3，欄位分隔符「%4」，小數點「%5」</translation>
    </message>
    <message>
        <source>Nothing was written. Rows that the dataset %1 would have: %2.</source>
        <translation>沒有寫入任何內容。資料集 %1 將有 %2 列。</translation>
    </message>
    <message>
        <source>The dataset %1 was replaced. Rows: %2.</source>
        <translation>資料集 %1 已被取代，共 %2 列。</translation>
    </message>
    <message>
        <source>The dataset %1 is new. Rows: %2.</source>
        <translation>資料集 %1 是新建的，共 %2 列。</translation>
    </message>
    <message>
        <source>what parts the fields: , ; | or tab (found out)</source>
        <translation>欄位分隔符：, ; | 或 tab（預設自動辨識）</translation>
    </message>
    <message>
        <source>UTF-8, UTF-16, GB18030, Big5, … (UTF-8 unless a mark says more)</source>
        <translation>UTF-8、UTF-16、GB18030、Big5 等（沒有位元組順序記號時為 UTF-8）</translation>
    </message>
    <message>
        <source>the decimal sign: . or , (found out)</source>
        <translation>小數點：. 或 ,（預設自動辨識）</translation>
    </message>
    <message>
        <source>what a column is: dimension, measure, measure:UNIT, period, source, kind or ignore (found out)</source>
        <translation>欄的角色：dimension、measure、measure:UNIT、period、source、kind 或 ignore（預設自動辨識）</translation>
    </message>
    <message>
        <source>the document that the numbers come from (the file)</source>
        <translation>數字出自的文獻（預設為檔案本身）</translation>
    </message>
    <message>
        <source>what the numbers are: actual, estimate, forecast or assumption</source>
        <translation>數字的性質：actual、estimate、forecast 或 assumption</translation>
    </message>
    <message>
        <source>read everything and write nothing</source>
        <translation>讀取全部內容但不寫入</translation>
    </message>
    <message>
        <source>answer in JSON</source>
        <translation>以 JSON 回答</translation>
    </message>
    <message>
        <source>A folder holds a manifest.json that describes its files. A file whose --dataset is one of the sample data&apos;s adds rows to it and has the columns of its file. Any other file becomes a tracker: its columns are found out and told; a tracker of that id is replaced. On any error the workspace stays as it was.</source>
        <translation>資料夾中有描述其檔案的 manifest.json。若 --dataset 是範例資料中的資料集，檔案的列會加入其中，欄須與其原檔案相同。其他檔案成為追蹤資料：自動辨識並報告各欄；同一識別碼的追蹤資料會被取代。出現任何錯誤時，工作區保持原樣。</translation>
    </message>
    <message>
        <source>the dataset that the rows of a file make or add to</source>
        <translation>檔案的列所構成或加入的資料集</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a value of --%2.</source>
        <translation>「%1」不是 --%2 的取值。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; does not say what a column is.</source>
        <translation>「%1」沒有說明欄的角色。</translation>
    </message>
    <message>
        <source>Write --map COLUMN=ROLE; a role is dimension, measure, measure:UNIT, period, source, kind or ignore.</source>
        <translation>請寫成 --map COLUMN=ROLE；角色是 dimension、measure、measure:UNIT、period、source、kind 或 ignore。</translation>
    </message>
    <message>
        <source>A folder&apos;s manifest says all; --%1 is for one file.</source>
        <translation>資料夾的清單已說明一切；--%1 用於單一檔案。</translation>
    </message>
    <message>
        <source>The dataset %1 is no tracker; --%2 is for trackers.</source>
        <translation>資料集 %1 不是追蹤資料；--%2 用於追蹤資料。</translation>
    </message>
    <message>
        <source>%1 %  %2 rows, %3 MB a second</source>
        <translation>%1 %  %2 列，每秒 %3 MB</translation>
    </message>
    <message>
        <source>all rows of a tracker, one by one, for other programs</source>
        <translation>追蹤資料集的全部資料列，逐列寫出，供其他程式使用</translation>
    </message>
    <message>
        <source>The dataset &quot;%1&quot; is no tracker.</source>
        <translation>資料集「%1」不是追蹤資料集。</translation>
    </message>
    <message>
        <source>Its rows stand in the table %1 of the workspace, which any program that knows SQLite can read.</source>
        <translation>它的資料列位於工作區的資料表 %1 中，任何支援 SQLite 的程式都可以讀取。</translation>
    </message>
    <message>
        <source>The file cannot be written.</source>
        <translation>無法寫入檔案。</translation>
    </message>
    <message>
        <source>Say which dataset: --dataset ID.</source>
        <translation>請指定資料集：--dataset ID。</translation>
    </message>
    <message>
        <source>--%1 cannot be combined with --plain-rows.</source>
        <translation>--%1 不能與 --plain-rows 同時使用。</translation>
    </message>
    <message>
        <source>Plain rows are written to a file that ends in .csv or .sqlite.</source>
        <translation>逐列資料只能寫入以 .csv 或 .sqlite 結尾的檔案。</translation>
    </message>
    <message>
        <source>a saved exploration, by its name or id; several make a deck of slides</source>
        <translation>已儲存的分析，依名稱或識別碼；給出多個則產生一份簡報</translation>
    </message>
    <message>
        <source>the file to write: .png, .svg, .pdf, .pptx, .xlsx or .csv</source>
        <translation>要寫入的檔案：.png、.svg、.pdf、.pptx、.xlsx 或 .csv</translation>
    </message>
    <message>
        <source>--chart is for one exploration, not for a deck.</source>
        <translation>--chart 只適用於單一分析，不適用於簡報。</translation>
    </message>
    <message>
        <source>carry the numbers forward by a saved scenario, by its name or id</source>
        <translation>依已儲存的情境（名稱或識別碼）外推數值</translation>
    </message>
    <message>
        <source>There is no saved scenario &quot;%1&quot;.</source>
        <translation>沒有名為「%1」的已儲存情境。</translation>
    </message>
    <message>
        <source>A free axis means something only with &quot;--multiples&quot;.</source>
        <translation>獨立座標軸僅在使用「--multiples」時有意義。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not an arrow.</source>
        <translation>「%1」不是箭頭。</translation>
    </message>
    <message>
        <source>Write FROM..TO or FROM..TO:MEMBER, for example 2025..2032.</source>
        <translation>請寫 FROM..TO 或 FROM..TO:MEMBER，例如 2025..2032。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a reference line or band.</source>
        <translation>「%1」不是參考線或參考區間。</translation>
    </message>
    <message>
        <source>Write VALUE, VALUE:TEXT, LOW..HIGH or LOW..HIGH:TEXT.</source>
        <translation>請寫 VALUE、VALUE:TEXT、LOW..HIGH 或 LOW..HIGH:TEXT。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a note.</source>
        <translation>「%1」不是附註。</translation>
    </message>
    <message>
        <source>Write PERIOD:TEXT; for a note also PERIOD/MEMBER:TEXT.</source>
        <translation>請寫 PERIOD:TEXT；附註也可寫 PERIOD/MEMBER:TEXT。</translation>
    </message>
    <message>
        <source>a logarithmic axis in a picture</source>
        <translation>圖片使用對數座標軸</translation>
    </message>
    <message>
        <source>an arrow with the growth a year between two numbers of a picture</source>
        <translation>圖片中兩個數字之間帶年成長率的箭頭</translation>
    </message>
    <message>
        <source>an arrow with the difference of two numbers</source>
        <translation>帶兩個數字之差的箭頭</translation>
    </message>
    <message>
        <source>a line across a picture; LOW..HIGH for a band</source>
        <translation>橫貫圖片的參考線；LOW..HIGH 為參考區間</translation>
    </message>
    <message>
        <source>a note beside a number, for example 2025/google:TEXT</source>
        <translation>數字旁的附註，例如 2025/google:TEXT</translation>
    </message>
    <message>
        <source>an event on the time axis</source>
        <translation>時間軸上的事件</translation>
    </message>
    <message>
        <source>the growth a year of every series beside its name</source>
        <translation>在各數列名稱旁顯示年成長率</translation>
    </message>
    <message>
        <source>a small chart for every member of a dimension</source>
        <translation>為維度的每個成員各畫一張小圖</translation>
    </message>
    <message>
        <source>small charts each with a value axis of their own</source>
        <translation>各小圖使用各自的數值軸</translation>
    </message>
    <message>
        <source>There is no story &quot;%1&quot;.</source>
        <translation>沒有故事「%1」。</translation>
    </message>
    <message>
        <source>The story &quot;%1&quot; has no explorations.</source>
        <translation>故事「%1」中沒有分析。</translation>
    </message>
    <message>
        <source>Add some in the window&apos;s panel of stories.</source>
        <translation>請在視窗的故事面板中加入。</translation>
    </message>
    <message>
        <source>--%1 cannot be combined with --story.</source>
        <translation>--%1 不能與 --story 同時使用。</translation>
    </message>
    <message>
        <source>A deck is written to a file that ends in .pptx or .pdf.</source>
        <translation>簡報需寫入以 .pptx 或 .pdf 結尾的檔案。</translation>
    </message>
    <message>
        <source>a story, by its name or id: a deck with its headlines and so-whats</source>
        <translation>依名稱或 id 指定的故事：帶有其標題與要點的簡報</translation>
    </message>
    <message>
        <source>Stories that cannot be told:</source>
        <translation>無法講述的故事：</translation>
    </message>
    <message>
        <source>Every story can be told.</source>
        <translation>所有故事都可講述。</translation>
    </message>
    <message>
        <source>schema %1 · sources: %2 · growth claims: %3 · exchange rates: %4 · saved explorations: %5 · stories: %6 · scenarios: %7</source>
        <translation>結構描述 %1 · %2 個來源 · %3 個公布成長率 · %4 個匯率 · %5 個已儲存的分析 · %6 個故事 · %7 個情境</translation>
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
        <translation>檔案損毀時以狀態 1 結束，故事中的分析失去所示內容時也是如此。已發布數值之間的矛盾是來源所述，並非檔案之錯。使用 --deck 時：說明每個圖表自匯出以來的變化。</translation>
    </message>
    <message>
        <source>a deck that was exported from this workspace</source>
        <translation>從此工作區匯出的簡報</translation>
    </message>
    <message>
        <source>renewed</source>
        <translation>已更新</translation>
    </message>
    <message>
        <source>left as it is. %1</source>
        <translation>維持原樣。%1</translation>
    </message>
    <message>
        <source>Slide %1: %2</source>
        <translation>第 %1 張投影片：%2</translation>
    </message>
    <message>
        <source>texts changed by hand were kept: %1</source>
        <translation>保留了手動改過的文字：%1</translation>
    </message>
    <message>
        <source>--%1 cannot be combined with --refresh: a chart keeps what it shows.</source>
        <translation>--%1 不能與 --refresh 併用：圖表所示內容不變。</translation>
    </message>
    <message>
        <source>A refreshed deck is a deck: -o NEW.pptx.</source>
        <translation>更新後的仍是簡報：-o NEW.pptx。</translation>
    </message>
    <message>
        <source>withdrawn: %1</source>
        <translation>已撤回：%1</translation>
    </message>
    <message>
        <source>the same numbers in another order or unit</source>
        <translation>數值相同，順序或單位不同</translation>
    </message>
    <message>
        <source>and %1 more; --json lists all</source>
        <translation>另有 %1 項；--json 列出全部</translation>
    </message>
    <message>
        <source>The format follows from the ending of OUT. An existing file is replaced only when the new one is complete. A deck has a cover, one page an exploration, and the sources of all. A deck is refreshed by the numbers of the workspace; what was formatted or written by hand stays.</source>
        <translation>格式由 OUT 的副檔名決定。新檔案完整寫好後才會取代既有檔案。簡報含封面、每個分析一頁以及全部來源。更新簡報時採用工作區的數值；手動設定的格式和手寫的文字維持不變。</translation>
    </message>
    <message>
        <source>a deck that was exported before, to bring its charts up to date</source>
        <translation>先前匯出的簡報，更新其中的圖表</translation>
    </message>
    <message>
        <source>--for-each is for one exploration, not for a deck.</source>
        <translation>--for-each 用於單一分析，不用於簡報。</translation>
    </message>
    <message>
        <source>Left out, because the chart cannot draw them: %1.</source>
        <translation>因圖表無法繪製而略去：%1。</translation>
    </message>
    <message>
        <source>a deck with a page for each member of a dimension that has numbers</source>
        <translation>為維度中每個有數值的成員各產生一頁的簡報</translation>
    </message>
    <message>
        <source>your own presentation: slides are added to it, in its look</source>
        <translation>您自己的簡報：投影片加入其中，採用其外觀</translation>
    </message>
    <message>
        <source>--template is for slides: -o OUT.pptx.</source>
        <translation>--template 僅用於投影片：-o OUT.pptx。</translation>
    </message>
    <message>
        <source>--size cannot be combined with --template, whose slides decide.</source>
        <translation>--size 不能與 --template 併用，尺寸由範本的投影片決定。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not an axis break.</source>
        <translation>「%1」不是座標軸截斷範圍。</translation>
    </message>
    <message>
        <source>Write FROM..TO in the unit of the numbers, the lower one first.</source>
        <translation>請寫作 FROM..TO，使用數字的單位，較小者在前。</translation>
    </message>
    <message>
        <source>leave this part of the value axis out, with a torn strip in its place</source>
        <translation>省略數值軸的這一段，代之以鋸齒形斷口</translation>
    </message>
    <message>
        <source>--scale and --dpi say the same thing.</source>
        <translation>--scale 與 --dpi 意義相同。</translation>
    </message>
    <message>
        <source>Give one of them.</source>
        <translation>請只給出其中一個。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a number from 1 to %2.</source>
        <translation>「%1」不是 1 到 %2 之間的數。</translation>
    </message>
    <message>
        <source>full, half, third or quarter of a slide, 4x3, 4x3-half, a4, a4-upright, or width and height; full if not given</source>
        <translation>full、half、third、quarter 為投影片的全部、一半、三分之一、四分之一；另有 4x3、4x3-half、a4、a4-upright，或寫寬與高；未給出時為 full</translation>
    </message>
    <message>
        <source>the same in dots per inch, 48 to 1200; --scale 1 is 96</source>
        <translation>同上，以每英吋點數表示，48 至 1200；--scale 1 即 96</translation>
    </message>
    <message>
        <source>texts of a picture, drawing or page so many times larger, 1 to 2</source>
        <translation>圖片、向量圖或頁面中的文字放大的倍數，1 至 2</translation>
    </message>
    <message>
        <source>the look of your house: colours, fonts, margins and logo</source>
        <translation>貴機構的外觀：色彩、字型、邊界和標誌</translation>
    </message>
    <message>
        <source>This brand has no dark palette.</source>
        <translation>此品牌沒有深色調色盤。</translation>
    </message>
    <message>
        <source>Add &quot;dark&quot; to it, or leave out --theme dark.</source>
        <translation>請為其加入「dark」，或省去 --theme dark。</translation>
    </message>
    <message>
        <source>Warning: %1</source>
        <translation>警告：%1</translation>
    </message>
    <message>
        <source>below %1 pt it is hard to read.</source>
        <translation>小於 %1 點時難以閱讀。</translation>
    </message>
    <message>
        <source>Try --text-scale %1.</source>
        <translation>可試用 --text-scale %1。</translation>
    </message>
    <message>
        <source>The answer could not be written.</source>
        <translation>無法寫出結果。</translation>
    </message>
    <message>
        <source>Is there room where it goes?</source>
        <translation>輸出位置是否有足夠的空間？</translation>
    </message>
    <message>
        <source>The workspace holds none yet.</source>
        <translation>工作區中尚無此類內容。</translation>
    </message>
    <message>
        <source>There are: %1.</source>
        <translation>現有：%1。</translation>
    </message>
    <message>
        <source>how many charts of a deck stand beside each other; 1 if not given</source>
        <translation>每張投影片並排幾幅圖表；不給出則為 1</translation>
    </message>
    <message>
        <source>--per-slide is for a deck of several charts.</source>
        <translation>--per-slide 用於含多幅圖表的簡報。</translation>
    </message>
    <message>
        <source>--per-slide cannot be combined with --template.</source>
        <translation>--per-slide 不能與 --template 同時使用。</translation>
    </message>
    <message>
        <source>--csv is for tables: -o OUT.csv.</source>
        <translation>--csv 用於表格：-o OUT.csv。</translation>
    </message>
    <message>
        <source>--text-scale is for pictures, drawings and pages: -o OUT.png, OUT.svg or OUT.pdf.</source>
        <translation>--text-scale 用於圖片、向量圖和頁面：-o OUT.png、OUT.svg 或 OUT.pdf。</translation>
    </message>
    <message>
        <source>no number passes all filters; the file shows none.</source>
        <translation>沒有數字同時滿足所有篩選條件，檔案中不含數字。</translation>
    </message>
</context>
<context>
    <name>Cube</name>
    <message>
        <source>Row %1 of %2 names &quot;%3&quot;, which the dimension %4 does not have.</source>
        <translation>%2 的第 %1 列引用了「%3」，但維度 %4 中沒有該成員。</translation>
    </message>
    <message>
        <source>Row %1 of %2 names the measure &quot;%3&quot;, which the dataset does not have.</source>
        <translation>%2 的第 %1 列引用了指標「%3」，但資料集中沒有該指標。</translation>
    </message>
</context>
<context>
    <name>Db</name>
    <message>
        <source>The workspace has no dimension &quot;%1&quot;.</source>
        <translation>工作區中沒有維度「%1」。</translation>
    </message>
    <message>
        <source>A dimension cannot be called &quot;%1&quot;.</source>
        <translation>維度不能命名為「%1」。</translation>
    </message>
    <message>
        <source>Every observation has a column of that name.</source>
        <translation>每筆觀測值都有同名的欄。</translation>
    </message>
    <message>
        <source>The workspace cannot be written.</source>
        <translation>無法寫入工作區。</translation>
    </message>
    <message>
        <source>The dataset &quot;%1&quot; is already there with other dimensions.</source>
        <translation>資料集「%1」已存在，且維度不同。</translation>
    </message>
    <message>
        <source>Give the new data another id.</source>
        <translation>請為新資料換一個 id。</translation>
    </message>
    <message>
        <source>line %1, column %2</source>
        <translation>第 %1 行，第 %2 欄</translation>
    </message>
    <message>
        <source>The file cannot be read to its end.</source>
        <translation>無法將檔案讀完。</translation>
    </message>
    <message>
        <source>line %1</source>
        <translation>第 %1 行</translation>
    </message>
    <message>
        <source>The text is not UTF-8.</source>
        <translation>文字不是 UTF-8 編碼。</translation>
    </message>
    <message>
        <source>Save the file as UTF-8 and try again.</source>
        <translation>請將檔案存成 UTF-8 後再試。</translation>
    </message>
    <message>
        <source>A carriage return stands inside a line.</source>
        <translation>行內出現了歸位字元。</translation>
    </message>
    <message>
        <source>Put the field in double quotes, or end lines with CRLF or LF.</source>
        <translation>請以雙引號括住該欄位，或以 CRLF 或 LF 結束各行。</translation>
    </message>
    <message>
        <source>A quote stands inside a field that is not quoted.</source>
        <translation>未加引號的欄位中出現了引號。</translation>
    </message>
    <message>
        <source>Put the field in double quotes and double the quotes in it.</source>
        <translation>請以雙引號括住該欄位，並將其中的引號寫兩次。</translation>
    </message>
    <message>
        <source>Text follows the closing quote of a field.</source>
        <translation>欄位的結尾引號後還有文字。</translation>
    </message>
    <message>
        <source>Double a quote that belongs to the text.</source>
        <translation>屬於內文的引號請寫兩次。</translation>
    </message>
    <message>
        <source>A quoted field is not closed.</source>
        <translation>帶引號的欄位沒有結尾引號。</translation>
    </message>
    <message>
        <source>The file is empty.</source>
        <translation>檔案是空的。</translation>
    </message>
    <message>
        <source>A column has no name.</source>
        <translation>有一欄沒有名稱。</translation>
    </message>
    <message>
        <source>Two columns are called &quot;%1&quot;.</source>
        <translation>有兩欄都名為「%1」。</translation>
    </message>
    <message>
        <source>The first line names the columns, each once.</source>
        <translation>第一行為欄名，每個名稱只出現一次。</translation>
    </message>
    <message>
        <source>%1, line %2, column %3</source>
        <translation>%1，第 %2 行，%3 欄</translation>
    </message>
    <message>
        <source>There is no column &quot;%1&quot;.</source>
        <translation>沒有名為「%1」的欄。</translation>
    </message>
    <message>
        <source>The line has %1 fields; the header has %2.</source>
        <translation>該行有 %1 個欄位，而標題列有 %2 個。</translation>
    </message>
    <message>
        <source>%1, line %2</source>
        <translation>%1，第 %2 行</translation>
    </message>
    <message>
        <source>%1, line %2, column %3 (%4)</source>
        <translation>%1，第 %2 行，%3 欄（%4）</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a number.</source>
        <translation>「%1」不是數字。</translation>
    </message>
    <message>
        <source>Write numbers like 1234.5, without separators or units.</source>
        <translation>數字請寫成 1234.5 的形式，不加千分位符號與單位。</translation>
    </message>
    <message>
        <source>The unit is &quot;%1&quot;, but %2 is counted in &quot;%3&quot;.</source>
        <translation>單位為「%1」，但 %2 以「%3」計量。</translation>
    </message>
    <message>
        <source>The same source already gives a number for these members, this period and this kind.</source>
        <translation>同一來源已有相同成員、期間與性質的數值。</translation>
    </message>
    <message>
        <source>Remove one of them, or say with range-low and range-high that they are a range.</source>
        <translation>請刪除其一，或以 range-low 與 range-high 標明這是一個區間。</translation>
    </message>
    <message>
        <source>This is not a JSON list.</source>
        <translation>這不是 JSON 清單。</translation>
    </message>
    <message>
        <source>An object is missing here.</source>
        <translation>此處缺少物件。</translation>
    </message>
    <message>
        <source>The id &quot;%1&quot; is there twice.</source>
        <translation>id「%1」重複出現。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no member of the dimension %2.</source>
        <translation>「%1」不是維度 %2 的成員。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a member of &quot;%2&quot;.</source>
        <translation>「%1」不是「%2」的成員。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no known source.</source>
        <translation>「%1」不是已知的來源。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; stands for no number.</source>
        <translation>「%1」不對應任何數值。</translation>
    </message>
    <message>
        <source>A text is missing here.</source>
        <translation>此處缺少文字。</translation>
    </message>
    <message>
        <source>This must be true or false.</source>
        <translation>此處必須是 true 或 false。</translation>
    </message>
    <message>
        <source>A list of texts is expected here.</source>
        <translation>此處應為文字清單。</translation>
    </message>
    <message>
        <source>A list of objects is expected here.</source>
        <translation>此處應為物件清單。</translation>
    </message>
    <message>
        <source>The field &quot;%1&quot; is not known here.</source>
        <translation>此處無法辨識欄位「%1」。</translation>
    </message>
    <message>
        <source>This must be &quot;sum&quot; or &quot;none&quot;.</source>
        <translation>此處必須是「sum」或「none」。</translation>
    </message>
    <message>
        <source>This must be &quot;sum&quot;, &quot;last&quot; or &quot;none&quot;.</source>
        <translation>此處必須是「sum」、「last」或「none」。</translation>
    </message>
    <message>
        <source>A number is expected here.</source>
        <translation>此處應為數字。</translation>
    </message>
    <message>
        <source>Either &quot;column&quot; or &quot;is&quot; is needed.</source>
        <translation>需要「column」或「is」其中之一。</translation>
    </message>
    <message>
        <source>A dataset needs a measure.</source>
        <translation>資料集需要一個指標。</translation>
    </message>
    <message>
        <source>%1 needs a rule for the dimension &quot;%2&quot; under &quot;members&quot;.</source>
        <translation>%1 需要在「members」下提供維度「%2」的規則。</translation>
    </message>
    <message>
        <source>This must be &quot;growth&quot; or &quot;share&quot;.</source>
        <translation>此處必須是「growth」或「share」。</translation>
    </message>
    <message>
        <source>Only format 1 is known.</source>
        <translation>只支援格式 1。</translation>
    </message>
    <message>
        <source>This is not a JSON object.</source>
        <translation>這不是 JSON 物件。</translation>
    </message>
    <message>
        <source>There is no such file.</source>
        <translation>沒有這個檔案。</translation>
    </message>
    <message>
        <source>The file cannot be read.</source>
        <translation>無法讀取檔案。</translation>
    </message>
    <message>
        <source>Check its permissions.</source>
        <translation>請檢查其存取權限。</translation>
    </message>
    <message>
        <source>The workspace is open for reading only.</source>
        <translation>工作區以唯讀方式開啟。</translation>
    </message>
    <message>
        <source>Save a copy to change it.</source>
        <translation>請另存副本後再變更。</translation>
    </message>
    <message>
        <source>The import was stopped.</source>
        <translation>匯入已停止。</translation>
    </message>
    <message>
        <source>The id is missing.</source>
        <translation>缺少 id。</translation>
    </message>
    <message>
        <source>The source &quot;%1&quot; is there twice.</source>
        <translation>來源「%1」重複出現。</translation>
    </message>
    <message>
        <source>There is no dataset &quot;%1&quot; whose totals could be split.</source>
        <translation>沒有可拆分其總額的資料集「%1」。</translation>
    </message>
    <message>
        <source>It must stand before the dataset that splits it.</source>
        <translation>它必須排在拆分它的資料集之前。</translation>
    </message>
    <message>
        <source>The dataset %1 names the dimension &quot;%2&quot;, which is not described.</source>
        <translation>資料集 %1 引用了維度「%2」，但未加說明。</translation>
    </message>
    <message>
        <source>The claim ends before it begins.</source>
        <translation>該公布成長率的結束早於開始。</translation>
    </message>
    <message>
        <source>This is no currency of ISO 4217.</source>
        <translation>這不是 ISO 4217 貨幣代碼。</translation>
    </message>
    <message>
        <source>A rate is more than zero.</source>
        <translation>匯率應大於零。</translation>
    </message>
    <message>
        <source>There is no dataset &quot;%1&quot; to add to.</source>
        <translation>沒有可附加資料的資料集「%1」。</translation>
    </message>
    <message>
        <source>Import a folder with a manifest first.</source>
        <translation>請先匯入含資訊清單的資料夾。</translation>
    </message>
    <message>
        <source>Rows of the dataset %1 cannot be added from a file.</source>
        <translation>無法從檔案向資料集 %1 附加資料列。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no known measure.</source>
        <translation>「%1」不是已知的指標。</translation>
    </message>
    <message>
        <source>The unit is missing.</source>
        <translation>缺少單位。</translation>
    </message>
    <message>
        <source>The value lies outside its own interval.</source>
        <translation>數值落在自身區間之外。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no kind of number.</source>
        <translation>「%1」不是已知的數值性質。</translation>
    </message>
    <message>
        <source>Known are: %1.</source>
        <translation>已知的有：%1。</translation>
    </message>
    <message>
        <source>The file already exists.</source>
        <translation>檔案已存在。</translation>
    </message>
    <message>
        <source>Choose another name, or remove the file first.</source>
        <translation>請換一個名稱，或先刪除該檔案。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no basis of an assumption.</source>
        <translation>「%1」不是有效的假設依據。</translation>
    </message>
    <message>
        <source>Write equal-split, or proxy: and the id of a source.</source>
        <translation>請寫 equal-split，或 proxy: 加來源 id。</translation>
    </message>
    <message>
        <source>A share lies between 0 and 100 percent.</source>
        <translation>占比應介於 0% 到 100% 之間。</translation>
    </message>
    <message>
        <source>There is no published total that this share could split.</source>
        <translation>沒有可供此占比拆分的已公布總額。</translation>
    </message>
    <message>
        <source>dimension %1</source>
        <translation>維度 %1</translation>
    </message>
    <message>
        <source>The dimension is missing.</source>
        <translation>缺少維度。</translation>
    </message>
    <message>
        <source>The English name is missing.</source>
        <translation>缺少英文名稱。</translation>
    </message>
    <message>
        <source>The id &quot;%1&quot; is there twice in %2.</source>
        <translation>id「%1」在 %2 中重複出現。</translation>
    </message>
    <message>
        <source>The parent &quot;%1&quot; is not in %2.</source>
        <translation>上層「%1」不在 %2 中。</translation>
    </message>
    <message>
        <source>The member &quot;%1&quot; is its own ancestor.</source>
        <translation>成員「%1」成了自己的上層。</translation>
    </message>
    <message>
        <source>The taxonomy has no dimension &quot;%1&quot;.</source>
        <translation>分類表中沒有維度「%1」。</translation>
    </message>
    <message>
        <source>Two members have the id &quot;%1&quot;.</source>
        <translation>兩個成員的 id 都是「%1」。</translation>
    </message>
    <message>
        <source>There is no member &quot;%1&quot;.</source>
        <translation>沒有成員「%1」。</translation>
    </message>
    <message>
        <source>Row %1 of table %2 points to an entry of %3 that is not there.</source>
        <translation>資料表 %2 的第 %1 列指向 %3 中不存在的項目。</translation>
    </message>
    <message>
        <source>The member %1 of %2 is its own ancestor.</source>
        <translation>%2 的成員 %1 成了自己的上層。</translation>
    </message>
    <message>
        <source>The table %1 lacks a column that the catalog lists.</source>
        <translation>資料表 %1 缺少目錄中列出的某一欄。</translation>
    </message>
    <message>
        <source>The workspace cannot be brought to schema %1.</source>
        <translation>無法將工作區升級到結構描述 %1。</translation>
    </message>
    <message>
        <source>The workspace cannot be backed up before its upgrade.</source>
        <translation>升級前無法備份工作區。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not understood.</source>
        <translation>無法理解「%1」。</translation>
    </message>
    <message>
        <source>The file may have been changed by another program.</source>
        <translation>該檔案可能已遭其他程式變更。</translation>
    </message>
    <message>
        <source>row %1, column %2</source>
        <translation>第 %1 列，%2 欄</translation>
    </message>
    <message>
        <source>This file is not a workspace.</source>
        <translation>該檔案不是工作區。</translation>
    </message>
    <message>
        <source>A workspace is a file that Sextant made; its name usually ends in .sextant.</source>
        <translation>工作區是由 Sextant 建立的檔案，名稱通常以 .sextant 結尾。</translation>
    </message>
    <message>
        <source>Restore it from a backup.</source>
        <translation>請以備份還原。</translation>
    </message>
    <message>
        <source>The file is cut off.</source>
        <translation>檔案遭截斷。</translation>
    </message>
    <message>
        <source>This file is a database of another program.</source>
        <translation>該檔案是其他程式的資料庫。</translation>
    </message>
    <message>
        <source>Open a file that Sextant made.</source>
        <translation>請開啟由 Sextant 建立的檔案。</translation>
    </message>
    <message>
        <source>The last changes of this workspace stand in a side file, and nothing may be written beside it.</source>
        <translation>此工作區的最近變更位於附屬檔案中，而其所在位置無法寫入。</translation>
    </message>
    <message>
        <source>Copy the file and its side files to a folder that can be written.</source>
        <translation>請將該檔案及其附屬檔案複製到可寫入的資料夾。</translation>
    </message>
    <message>
        <source>The file is damaged.</source>
        <translation>檔案已損毀。</translation>
    </message>
    <message>
        <source>This workspace was written by a newer version of Sextant (schema %1; this version knows %2).</source>
        <translation>此工作區由較新版本的 Sextant 寫入（結構描述 %1；本版本支援到 %2）。</translation>
    </message>
    <message>
        <source>Install the newer version to open it.</source>
        <translation>請安裝較新版本後開啟。</translation>
    </message>
    <message>
        <source>This workspace was written by a newer version of Sextant. It is open for reading only; install the newer version to change it.</source>
        <translation>此工作區由較新版本的 Sextant 寫入，目前以唯讀方式開啟；如需變更，請安裝較新版本。</translation>
    </message>
    <message>
        <source>The file cannot be opened.</source>
        <translation>無法開啟檔案。</translation>
    </message>
    <message>
        <source>This workspace was written by an older version of Sextant and cannot be upgraded, because it is open for reading only.</source>
        <translation>此工作區由較舊版本的 Sextant 寫入，因以唯讀方式開啟而無法升級。</translation>
    </message>
    <message>
        <source>Open it for writing once.</source>
        <translation>請以可寫入方式開啟一次。</translation>
    </message>
    <message>
        <source>Copy it to a folder that can be written.</source>
        <translation>請將其複製到可寫入的資料夾。</translation>
    </message>
    <message>
        <source>This workspace was upgraded. The file as it was is kept as %1.</source>
        <translation>此工作區已升級。原檔案保留為 %1。</translation>
    </message>
    <message>
        <source>The file cannot be written.</source>
        <translation>無法寫入檔案。</translation>
    </message>
    <message>
        <source>The folder %1 does not exist.</source>
        <translation>資料夾 %1 不存在。</translation>
    </message>
    <message>
        <source>Make the folder first.</source>
        <translation>請先建立該資料夾。</translation>
    </message>
    <message>
        <source>The folder %1 cannot be written.</source>
        <translation>資料夾 %1 無法寫入。</translation>
    </message>
    <message>
        <source>Choose another folder.</source>
        <translation>請選擇其他資料夾。</translation>
    </message>
    <message>
        <source>What is saved needs an id.</source>
        <translation>儲存的內容需要一個 id。</translation>
    </message>
    <message>
        <source>There is nothing saved as &quot;%1&quot;.</source>
        <translation>沒有以「%1」儲存的內容。</translation>
    </message>
    <message>
        <source>Each entry may be there only once.</source>
        <translation>每個項目只能出現一次。</translation>
    </message>
    <message>
        <source>Restore the file from a backup.</source>
        <translation>請以備份還原該檔案。</translation>
    </message>
    <message>
        <source>Save a copy in a folder that can be written.</source>
        <translation>請在可寫入的資料夾中另存一份副本。</translation>
    </message>
    <message>
        <source>The disk is full. Make room and try again.</source>
        <translation>磁碟已滿。請騰出空間後再試。</translation>
    </message>
    <message>
        <source>Another program is using the file. Close it and try again.</source>
        <translation>其他程式正在使用該檔案。請關閉後再試。</translation>
    </message>
    <message>
        <source>The workspace cannot be read.</source>
        <translation>無法讀取工作區。</translation>
    </message>
    <message>
        <source>There is no exchange rate for the currency &quot;%1&quot;.</source>
        <translation>沒有貨幣「%1」的匯率。</translation>
    </message>
    <message>
        <source>There is no exchange rate between %1 and %2.</source>
        <translation>沒有 %1 與 %2 之間的匯率。</translation>
    </message>
    <message>
        <source>There is no exchange rate between %1 and %2 for %3.</source>
        <translation>沒有 %1 與 %2 之間 %3 年的匯率。</translation>
    </message>
    <message>
        <source>Rates are known from %1 to %2.</source>
        <translation>已知 %1 年至 %2 年的匯率。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a period.</source>
        <translation>「%1」不是有效的期間。</translation>
    </message>
    <message>
        <source>Write a year from %1 to %2 as 2024, a half as 2024H1, a quarter as 2024Q3, a month as 2024-06, a fiscal period as FY2026 or FY2026Q1.</source>
        <translation>%1 到 %2 之間的年份寫作 2024，半年寫作 2024H1，季度寫作 2024Q3，月份寫作 2024-06，會計年度期間寫作 FY2026 或 FY2026Q1。</translation>
    </message>
    <message>
        <source>The range %1 ends before it begins.</source>
        <translation>範圍 %1 的結束早於開始。</translation>
    </message>
    <message>
        <source>Write the earlier period first.</source>
        <translation>請先寫較早的期間。</translation>
    </message>
    <message>
        <source>Did you mean &quot;%1&quot;?</source>
        <translation>您是否要找「%1」？</translation>
    </message>
    <message>
        <source>Did you mean &quot;%1&quot; or &quot;%2&quot;?</source>
        <translation>您是否要找「%1」或「%2」？</translation>
    </message>
    <message>
        <source>Did you mean &quot;%1&quot;, &quot;%2&quot; or &quot;%3&quot;?</source>
        <translation>您是否要找「%1」、「%2」或「%3」？</translation>
    </message>
    <message>
        <source>There are: %1.</source>
        <translation>現有：%1。</translation>
    </message>
    <message>
        <source>The workspace has no dataset &quot;%1&quot;.</source>
        <translation>工作區中沒有資料集「%1」。</translation>
    </message>
    <message>
        <source>The dataset &quot;%1&quot; is already there, and is no tracker.</source>
        <translation>資料集「%1」已經存在，而且不是追蹤資料集。</translation>
    </message>
    <message>
        <source>The dataset &quot;%1&quot; is already there, as a tracker.</source>
        <translation>資料集「%1」已經作為追蹤資料集存在。</translation>
    </message>
    <message>
        <source>The rows of the dataset &quot;%1&quot; are damaged.</source>
        <translation>資料集「%1」的列已損毀。</translation>
    </message>
    <message>
        <source>Import its file again, or restore the workspace from a backup.</source>
        <translation>請重新匯入其檔案，或從備份還原工作區。</translation>
    </message>
    <message>
        <source>Loading was cancelled.</source>
        <translation>載入已取消。</translation>
    </message>
    <message>
        <source>The dataset &quot;%1&quot; is no tracker.</source>
        <translation>資料集「%1」不是追蹤資料集。</translation>
    </message>
    <message>
        <source>The line has more than the %1 fields of the header.</source>
        <translation>該列的欄位多於標題列的 %1 個欄位。</translation>
    </message>
    <message>
        <source>A quote that is opened is not closed.</source>
        <translation>引號開啟後沒有閉合。</translation>
    </message>
    <message>
        <source>Close it, or double it if it belongs to the text.</source>
        <translation>請閉合引號；若引號屬於文字，請寫兩個。</translation>
    </message>
    <message>
        <source>Correct it, or make the column a dimension.</source>
        <translation>請更正，或把該欄設為維度。</translation>
    </message>
    <message>
        <source>The column has too many different texts.</source>
        <translation>該欄的不同文字過多。</translation>
    </message>
    <message>
        <source>Put the whole field in quotes and double those inside.</source>
        <translation>請用引號括住整個欄位，並把其中的引號寫成兩個。</translation>
    </message>
    <message>
        <source>This is not a file of rows.</source>
        <translation>這不是由列組成的檔案。</translation>
    </message>
    <message>
        <source>Name a text file.</source>
        <translation>請指定文字檔。</translation>
    </message>
    <message>
        <source>The file was changed while it was read.</source>
        <translation>檔案在讀取過程中被更改。</translation>
    </message>
    <message>
        <source>Import it again when it is complete.</source>
        <translation>請在檔案完整後重新匯入。</translation>
    </message>
    <message>
        <source>The text is not valid UTF-8.</source>
        <translation>文字不是有效的 UTF-8。</translation>
    </message>
    <message>
        <source>Say which encoding the file has, for example GB18030.</source>
        <translation>請指明檔案的編碼，例如 Big5。</translation>
    </message>
    <message>
        <source>A control character (a zero byte?) stands in the text.</source>
        <translation>文字中有控制字元（可能是零位元組）。</translation>
    </message>
    <message>
        <source>The text is longer than %1 characters.</source>
        <translation>文字超過 %1 個字元。</translation>
    </message>
    <message>
        <source>A quote may be missing before it; or leave the column out.</source>
        <translation>它前面可能缺少引號；也可以不匯入該欄。</translation>
    </message>
    <message>
        <source>The source is missing.</source>
        <translation>缺少來源。</translation>
    </message>
    <message>
        <source>Every number has a source; or leave the column out.</source>
        <translation>每個數字都須有來源；也可以不匯入該欄。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a kind of number.</source>
        <translation>「%1」不是資料性質。</translation>
    </message>
    <message>
        <source>The period is missing.</source>
        <translation>缺少期間。</translation>
    </message>
    <message>
        <source>Write it like 2025, 2025H1, 2025Q3 or 2025-06.</source>
        <translation>請寫成 2025、2025H1、2025Q3 或 2025-06 的形式。</translation>
    </message>
    <message>
        <source>The text is not written in the encoding that was named.</source>
        <translation>文字不是用所指定的編碼寫成的。</translation>
    </message>
    <message>
        <source>Name another encoding.</source>
        <translation>請指定其他編碼。</translation>
    </message>
    <message>
        <source>%1, line %2 or behind it</source>
        <translation>%1，第 %2 行或其後</translation>
    </message>
    <message>
        <source>A quote that is opened here is not closed within %1 MB.</source>
        <translation>此處開啟的引號在 %1 MB 內沒有閉合。</translation>
    </message>
    <message>
        <source>The line is longer than %1 MB.</source>
        <translation>該行長於 %1 MB。</translation>
    </message>
    <message>
        <source>Look whether this is a file of rows with line ends.</source>
        <translation>請檢查檔案是否由帶換行的列組成。</translation>
    </message>
    <message>
        <source>The column has more than %1 different texts.</source>
        <translation>該欄有超過 %1 個不同的文字。</translation>
    </message>
    <message>
        <source>%1, column %2 (%3)</source>
        <translation>%1，第 %2 欄（%3）</translation>
    </message>
    <message>
        <source>The encoding &quot;%1&quot; is not known.</source>
        <translation>未知的編碼「%1」。</translation>
    </message>
    <message>
        <source>Known are UTF-8, UTF-16, GB18030, Big5, windows-1252 and others.</source>
        <translation>可用的有 UTF-8、UTF-16、GB18030、Big5、windows-1252 等。</translation>
    </message>
    <message>
        <source>The file has no rows.</source>
        <translation>檔案中沒有列。</translation>
    </message>
    <message>
        <source>No column says which period a row is about.</source>
        <translation>沒有欄說明各列所屬的期間。</translation>
    </message>
    <message>
        <source>Only one column can be the period, the source or the kind.</source>
        <translation>只能各有一欄作為期間、來源或性質。</translation>
    </message>
    <message>
        <source>Say it with --map COLUMN=period.</source>
        <translation>請用 --map COLUMN=period 說明。</translation>
    </message>
    <message>
        <source>No column holds numbers to count.</source>
        <translation>沒有可統計數字的欄。</translation>
    </message>
    <message>
        <source>Say it with --map COLUMN=measure.</source>
        <translation>請用 --map COLUMN=measure 說明。</translation>
    </message>
    <message>
        <source>The dataset &quot;%1&quot; is there and holds numbers that were entered one by one.</source>
        <translation>資料集「%1」已存在，其中的數字是逐個輸入的。</translation>
    </message>
    <message>
        <source>The rows cannot be written.</source>
        <translation>無法寫入這些資料列。</translation>
    </message>
    <message>
        <source>The story &quot;%1&quot; shows the exploration &quot;%2&quot;, which is not saved.</source>
        <translation>故事「%1」使用了未儲存的分析「%2」。</translation>
    </message>
    <message>
        <source>Save the exploration first.</source>
        <translation>請先儲存該分析。</translation>
    </message>
    <message>
        <source>There is no story &quot;%1&quot;.</source>
        <translation>沒有故事「%1」。</translation>
    </message>
    <message>
        <source>The exploration &quot;%1&quot; cannot be removed: the story &quot;%2&quot; shows it.</source>
        <translation>無法移除分析「%1」：故事「%2」正在使用它。</translation>
    </message>
    <message>
        <source>Take it out of the story first.</source>
        <translation>請先將其移出故事。</translation>
    </message>
    <message>
        <source>Check the name.</source>
        <translation>請檢查檔名。</translation>
    </message>
    <message>
        <source>Its first line names the columns; the rows stand below it.</source>
        <translation>首行是各欄的名稱；資料列在其下方。</translation>
    </message>
    <message>
        <source>Leave the others out with --map COLUMN=ignore.</source>
        <translation>其餘的欄請以 --map COLUMN=ignore 忽略。</translation>
    </message>
    <message>
        <source>There is no such colour.</source>
        <translation>沒有這種顏色。</translation>
    </message>
    <message>
        <source>Leave the column out; on the command line: --map %1=ignore.</source>
        <translation>請不匯入該欄；在命令列上用 --map %1=ignore。</translation>
    </message>
    <message>
        <source>The file or its folder cannot be written. The workspace is open for reading only; copy it elsewhere to change it.</source>
        <translation>檔案或其所在資料夾無法寫入。工作區以唯讀方式開啟；如需變更，請將其複製到別處。</translation>
    </message>
    <message>
        <source>Check the name, or make a new workspace.</source>
        <translation>請檢查檔名，或新增一個工作區。</translation>
    </message>
    <message>
        <source>The number &quot;%1&quot; is too large.</source>
        <translation>數字「%1」過大。</translation>
    </message>
    <message>
        <source>A quote stands inside the field &quot;%1&quot;.</source>
        <translation>欄位「%1」中間有引號。</translation>
    </message>
    <message>
        <source>A folder is imported by its manifest; name a file to import that alone.</source>
        <translation>資料夾須依其中的清單匯入；若只匯入一個檔案，請指定該檔案。</translation>
    </message>
</context>
<context>
    <name>DbTr</name>
    <message>
        <source>Writing the rows was cancelled.</source>
        <translation>寫入資料列的操作已取消。</translation>
    </message>
</context>
<context>
    <name>Explore</name>
    <message>
        <source>%1 is incomplete: %2 of %3 months are covered.</source>
        <translation>%1 不完整：%3 個月中僅涵蓋 %2 個月。</translation>
    </message>
    <message>
        <source>%1 is incomplete: %2 of %3 quarters are covered.</source>
        <translation>%1 不完整：%3 季中僅涵蓋 %2 季。</translation>
    </message>
    <message>
        <source>%1 is incomplete: %2 of %3 halves are covered.</source>
        <translation>%1 不完整：%3 個半年中僅涵蓋 %2 個半年。</translation>
    </message>
    <message>
        <source>%1 is as of the end of %2.</source>
        <translation>%1 為 %2 底的數值。</translation>
    </message>
    <message>
        <source>As of the end of %1.</source>
        <translation>截至 %1 底。</translation>
    </message>
    <message>
        <source>Sums run from %1 to %2.</source>
        <translation>合計範圍為 %1 至 %2。</translation>
    </message>
    <message>
        <source>undated</source>
        <translation>未註明日期</translation>
    </message>
    <message>
        <source>%1 converted to %2 at the average rate of %3 (%4).</source>
        <translation>%1 依 %3 年平均匯率換算為 %2（%4）。</translation>
    </message>
    <message>
        <source>%1 converted to %2 at the average rate of each year (%3).</source>
        <translation>%1 依各年平均匯率換算為 %2（%3）。</translation>
    </message>
    <message>
        <source>Later years are converted at the rate of %1, the last known.</source>
        <translation>此後各年依最後已知的 %1 年匯率換算。</translation>
    </message>
    <message>
        <source>Left out, because no exchange rate is known: %1.</source>
        <translation>因沒有匯率而未包含：%1。</translation>
    </message>
    <message>
        <source>The numbers are in different units (%1), which are never added up; ask for a currency to compare money.</source>
        <translation>數值單位不同（%1），不可相加；如需比較金額，請指定貨幣。</translation>
    </message>
    <message>
        <source>The numbers are in different units (%1), which are never added up.</source>
        <translation>數值單位不同（%1），不可相加。</translation>
    </message>
    <message>
        <source>Not in &quot;Other&quot;, because they overlap with what is shown: %1.</source>
        <translation>以下各項與所示內容重疊，未計入「其他」：%1。</translation>
    </message>
    <message>
        <source>The evaluation was cancelled.</source>
        <translation>計算已取消。</translation>
    </message>
    <message>
        <source>a text</source>
        <translation>文字</translation>
    </message>
    <message>
        <source>true or false</source>
        <translation>true 或 false</translation>
    </message>
    <message>
        <source>a list of texts</source>
        <translation>文字清單</translation>
    </message>
    <message>
        <source>a whole number from %1 up</source>
        <translation>不小於 %1 的整數</translation>
    </message>
    <message>
        <source>The field &quot;%1&quot; of the exploration must be %2.</source>
        <translation>分析的欄位「%1」必須是%2。</translation>
    </message>
    <message>
        <source>a list of filters</source>
        <translation>篩選條件清單</translation>
    </message>
    <message>
        <source>a list of filters, each with a dimension and a list of members</source>
        <translation>篩選條件清單，每項含一個維度與成員清單</translation>
    </message>
    <message>
        <source>an object of levels by dimension</source>
        <translation>依維度列出層級的物件</translation>
    </message>
    <message>
        <source>published, year, or a year such as 2024</source>
        <translation>published、year，或某一年份如 2024</translation>
    </message>
    <message>
        <source>an object</source>
        <translation>物件</translation>
    </message>
    <message>
        <source>Numbers of longer periods than the step are left out (%1).</source>
        <translation>期間長於間隔的數值未包含在內（%1 個）。</translation>
    </message>
    <message>
        <source>The low case is shown.</source>
        <translation>圖示為低情境。</translation>
    </message>
    <message>
        <source>The high case is shown.</source>
        <translation>圖示為高情境。</translation>
    </message>
    <message>
        <source>Own forecast to %1: linear trend (least squares) of the numbers shown.</source>
        <translation>自行預測至 %1 年：依所示數值的線性趨勢（最小平方法）。</translation>
    </message>
    <message>
        <source>Own forecast to %1: log-linear trend (least squares) of the numbers shown.</source>
        <translation>自行預測至 %1 年：依所示數值的對數線性趨勢（最小平方法）。</translation>
    </message>
    <message>
        <source>Own forecast to %1: each series grows on at its own rate.</source>
        <translation>自行預測至 %1 年：各數列依自身成長率延續。</translation>
    </message>
    <message>
        <source>Own forecast to %1: constant growth of %2 % a year.</source>
        <translation>自行預測至 %1 年：年成長率固定為 %2%。</translation>
    </message>
    <message>
        <source>There is no number to carry forward. Where several numbers meet in a cell, filter to one source.</source>
        <translation>沒有可延續的數值。若儲存格中有多個數值，請篩選到一個來源。</translation>
    </message>
    <message>
        <source>Low and high grow by %1 percentage points a year less and more; this is no statistical interval.</source>
        <translation>低、高情境的年成長率分別低、高 %1 個百分點；這不是統計區間。</translation>
    </message>
    <message>
        <source>The forecast to %1 adds nothing: the numbers shown reach as far.</source>
        <translation>至 %1 年的預測沒有新增內容：所示數值已到該年。</translation>
    </message>
    <message>
        <source>There is no forecast: %1</source>
        <translation>無法預測：%1</translation>
    </message>
    <message numerus="yes">
        <source>No forecast for %n series: %1</source>
        <translation>
            <numerusform>有 %n 個數列無法預測：%1</numerusform>
        </translation>
    </message>
    <message>
        <source>A forecast needs the period on the rows or on the columns.</source>
        <translation>預測需要將期間放在列或欄上。</translation>
    </message>
    <message>
        <source>A forecast is made of values and of an index, not of shares, growth or differences.</source>
        <translation>預測只適用於數值與指數，不適用於占比、成長率或變動。</translation>
    </message>
    <message>
        <source>Known are: %1.</source>
        <translation>已知的有：%1。</translation>
    </message>
    <message>
        <source>There is no dataset &quot;%1&quot; here.</source>
        <translation>沒有資料集「%1」。</translation>
    </message>
    <message>
        <source>The dataset %1 has no measure &quot;%2&quot;.</source>
        <translation>資料集 %1 沒有指標「%2」。</translation>
    </message>
    <message>
        <source>The dataset %1 has no dimension &quot;%2&quot;.</source>
        <translation>資料集 %1 沒有維度「%2」。</translation>
    </message>
    <message>
        <source>The dimension %1 has no member &quot;%2&quot;.</source>
        <translation>維度 %1 沒有成員「%2」。</translation>
    </message>
    <message>
        <source>The dimension %1 stands on the axes twice.</source>
        <translation>維度 %1 在欄列上出現了兩次。</translation>
    </message>
    <message>
        <source>The dimension %1 has no level %2.</source>
        <translation>維度 %1 沒有第 %2 層。</translation>
    </message>
    <message>
        <source>Its levels are 1 (the top) to %1.</source>
        <translation>其層級為 1（最高層）到 %1。</translation>
    </message>
    <message>
        <source>The number of largest members cannot be negative.</source>
        <translation>最大項的個數不能為負。</translation>
    </message>
    <message>
        <source>The period %1 ends before it begins.</source>
        <translation>期間 %1 的結束早於開始。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; compares periods, but no axis is time.</source>
        <translation>「%1」用於比較各期間，但列與欄都不是時間。</translation>
    </message>
    <message>
        <source>Put period alone on the rows or on the columns.</source>
        <translation>請將期間單獨放在列或欄上。</translation>
    </message>
    <message>
        <source>The dataset runs from %1 to %2.</source>
        <translation>資料集的範圍為 %1 至 %2。</translation>
    </message>
    <message>
        <source>There are no numbers for the base period %1.</source>
        <translation>基期 %1 沒有數值。</translation>
    </message>
    <message>
        <source>There is no exchange rate for the currency &quot;%1&quot;.</source>
        <translation>沒有貨幣「%1」的匯率。</translation>
    </message>
    <message>
        <source>Index: %1 is 100.</source>
        <translation>指數：以 %1 為 100。</translation>
    </message>
    <message>
        <source>The base period %1 is not in view.</source>
        <translation>基期 %1 不在顯示範圍內。</translation>
    </message>
    <message>
        <source>Growth over several years is the compound yearly rate.</source>
        <translation>跨多年的成長率為年複合成長率。</translation>
    </message>
    <message>
        <source>A series goes by the numbers of its last publisher and definition only.</source>
        <translation>每個數列僅依據其最後一個數值所屬機構與定義的數值。</translation>
    </message>
    <message>
        <source>Nothing is computed where several numbers contradict each other.</source>
        <translation>多個數值互相矛盾之處不作計算。</translation>
    </message>
    <message>
        <source>This look has more than %1 numbers.</source>
        <translation>此檢視包含的數字超過 %1 個。</translation>
    </message>
    <message>
        <source>Filter it, or take a dimension off the axes.</source>
        <translation>請加以篩選，或從軸上移除一個維度。</translation>
    </message>
    <message>
        <source>The dataset has no period &quot;%1&quot;.</source>
        <translation>資料集沒有期間「%1」。</translation>
    </message>
    <message>
        <source>This would be a table of %1 rows and %2 columns.</source>
        <translation>這將是一個 %1 列、%2 欄的表格。</translation>
    </message>
    <message>
        <source>At most %1 cells are shown: filter, put a dimension with fewer members on an axis, or look at the rows of the dataset instead.</source>
        <translation>最多顯示 %1 個儲存格：請篩選，或把成員較少的維度放到軸上，或改看資料集的各列。</translation>
    </message>
    <message>
        <source>a list of steps down, each with a dimension and a member</source>
        <translation>下鑽步驟的清單，每步含一個維度和一個成員</translation>
    </message>
    <message>
        <source>en</source>
        <comment>tag of this language</comment>
        <extracomment>the tag of the language that these texts are in: en, zh-Hans or zh-Hant</extracomment>
        <translation>zh-Hant</translation>
    </message>
    <message>
        <source>Nothing is computed between numbers of different publishers or definitions.</source>
        <translation>不同機構或不同定義的數值之間不作計算。</translation>
    </message>
    <message>
        <source>What is drawn on the chart as number %1 cannot be read.</source>
        <translation>無法讀取圖上的第 %1 項標註。</translation>
    </message>
    <message>
        <source>There is no single number for %1.</source>
        <translation>%1 沒有唯一的數字。</translation>
    </message>
    <message>
        <source>a list</source>
        <translation>一個清單</translation>
    </message>
    <message>
        <source>No axis has the member &quot;%1&quot;.</source>
        <translation>沒有座標軸含有成員「%1」。</translation>
    </message>
    <message>
        <source>The dimension %1 stands on the columns and cannot make small charts too.</source>
        <translation>維度 %1 已在欄上，不能再用來分小圖。</translation>
    </message>
    <message>
        <source>Small charts by %1 need something else on the rows.</source>
        <translation>依 %1 分小圖時，列上還需要其他維度。</translation>
    </message>
    <message>
        <source>Story &quot;%1&quot;, exploration &quot;%2&quot;</source>
        <translation>故事「%1」，分析「%2」</translation>
    </message>
    <message>
        <source>The workspace does not have this exploration.</source>
        <translation>工作區中沒有此分析。</translation>
    </message>
    <message>
        <source>Take it out of the story.</source>
        <translation>請將其移出故事。</translation>
    </message>
    <message>
        <source>There is no page for each member of &quot;%1&quot;.</source>
        <translation>無法按「%1」逐一產生頁面。</translation>
    </message>
    <message>
        <source>Use one of: %1.</source>
        <translation>可用：%1。</translation>
    </message>
    <message>
        <source>There is no dimension &quot;%1&quot;.</source>
        <translation>沒有維度「%1」。</translation>
    </message>
    <message>
        <source>No member of &quot;%1&quot; has numbers in what is looked at.</source>
        <translation>所看內容中，「%1」沒有任何成員有數值。</translation>
    </message>
    <message>
        <source>A page for each of %1 members of &quot;%2&quot; would be too many; %3 are possible.</source>
        <translation>為「%2」的 %1 個成員各產生一頁過多；最多 %3 頁。</translation>
    </message>
    <message>
        <source>Keep fewer members by a filter, or ask for a higher level.</source>
        <translation>請用篩選減少成員，或選擇更高層級。</translation>
    </message>
</context>
<context>
    <name>Export</name>
    <message>
        <source>Comma-separated values (*.csv)</source>
        <translation>逗號分隔值 (*.csv)</translation>
    </message>
    <message>
        <source>A chart of %1 × %2 is too small to be read.</source>
        <translation>%1 × %2 的圖表太小，無法辨讀。</translation>
    </message>
    <message>
        <source>Each side needs at least %1 pixels.</source>
        <translation>每邊至少需要 %1 像素。</translation>
    </message>
    <message>
        <source>Slide 16:9, full (1280 × 720)</source>
        <translation>16:9 全頁 (1280 × 720)</translation>
    </message>
    <message>
        <source>Slide 16:9, half (624 × 600)</source>
        <translation>16:9 半頁 (624 × 600)</translation>
    </message>
    <message>
        <source>The file name has no ending that says its format.</source>
        <translation>檔名沒有表明格式的副檔名。</translation>
    </message>
    <message>
        <source>There is no export to &quot;%1&quot;.</source>
        <translation>不支援匯出為「%1」。</translation>
    </message>
    <message>
        <source>Known endings: %1.</source>
        <translation>支援的副檔名：%1。</translation>
    </message>
    <message>
        <source>The folder does not exist.</source>
        <translation>資料夾不存在。</translation>
    </message>
    <message>
        <source>Make it first, or choose another.</source>
        <translation>請先建立，或選擇其他資料夾。</translation>
    </message>
    <message>
        <source>The file could not be written.</source>
        <translation>無法寫入檔案。</translation>
    </message>
    <message>
        <source>Is there room on the disk, and may you write there?</source>
        <translation>請檢查磁碟空間與寫入權限。</translation>
    </message>
    <message>
        <source>A picture of %1 × %2 pixels is too large for this computer.</source>
        <translation>%1 × %2 像素的圖片超出了本機的處理能力。</translation>
    </message>
    <message>
        <source>Choose a smaller size or scale.</source>
        <translation>請縮小尺寸或倍率。</translation>
    </message>
    <message>
        <source>PDF document (*.pdf)</source>
        <translation>PDF 文件 (*.pdf)</translation>
    </message>
    <message>
        <source>PNG picture (*.png)</source>
        <translation>PNG 圖片 (*.png)</translation>
    </message>
    <message>
        <source>SVG drawing (*.svg)</source>
        <translation>SVG 圖形 (*.svg)</translation>
    </message>
    <message>
        <source>Excel workbook (*.xlsx)</source>
        <translation>Excel 活頁簿 (*.xlsx)</translation>
    </message>
    <message>
        <source>A sheet cannot hold %1 rows and %2 columns.</source>
        <translation>一張工作表容納不下 %1 列、%2 欄。</translation>
    </message>
    <message>
        <source>Filter the table, show fewer levels, or export as CSV.</source>
        <translation>請篩選表格、減少顯示的層級，或匯出為 CSV。</translation>
    </message>
    <message>
        <source>The temporary folder cannot be written.</source>
        <translation>無法寫入暫存資料夾。</translation>
    </message>
    <message>
        <source>PowerPoint slide (*.pptx)</source>
        <translation>PowerPoint 投影片 (*.pptx)</translation>
    </message>
    <message>
        <source>A deck is written as .pptx or .pdf.</source>
        <translation>簡報寫為 .pptx 或 .pdf。</translation>
    </message>
    <message>
        <source>Choose another ending.</source>
        <translation>請選擇其他副檔名。</translation>
    </message>
    <message>
        <source>The export was stopped.</source>
        <translation>匯出已停止。</translation>
    </message>
    <message>
        <source>unchanged</source>
        <translation>無變化</translation>
    </message>
    <message>
        <source>numbers have moved</source>
        <translation>數值有變動</translation>
    </message>
    <message>
        <source>source withdrawn</source>
        <translation>來源已撤回</translation>
    </message>
    <message>
        <source>no longer in the workspace</source>
        <translation>工作區中已不存在</translation>
    </message>
    <message>
        <source>of another workspace</source>
        <translation>屬於另一工作區</translation>
    </message>
    <message>
        <source>not from Sextant</source>
        <translation>並非由 Sextant 匯出</translation>
    </message>
    <message>
        <source>cannot be read</source>
        <translation>無法讀取</translation>
    </message>
    <message>
        <source>The charts of this deck no longer say where they came from; a program that does not keep it, such as LibreOffice, has saved it.</source>
        <translation>此簡報的圖表已不再註明出處；它曾被不保留此資訊的程式（如 LibreOffice）儲存過。</translation>
    </message>
    <message>
        <source>Use the file as it was exported, or export it anew.</source>
        <translation>請使用匯出時的原檔案，或重新匯出。</translation>
    </message>
    <message>
        <source>The deck has no chart that was exported from Sextant.</source>
        <translation>此簡報中沒有由 Sextant 匯出的圖表。</translation>
    </message>
    <message>
        <source>Choose a deck that was.</source>
        <translation>請選擇由 Sextant 匯出的簡報。</translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation>已停止。</translation>
    </message>
    <message>
        <source>Choose a presentation that was saved as .pptx.</source>
        <translation>請選擇儲存為 .pptx 的簡報。</translation>
    </message>
    <message>
        <source>The file does not exist.</source>
        <translation>檔案不存在。</translation>
    </message>
    <message>
        <source>Is its name right?</source>
        <translation>檔名是否正確？</translation>
    </message>
    <message>
        <source>The file is larger than %1 MB.</source>
        <translation>檔案大於 %1 MB。</translation>
    </message>
    <message>
        <source>The file cannot be read.</source>
        <translation>無法讀取檔案。</translation>
    </message>
    <message>
        <source>May you read it, and is it free?</source>
        <translation>您是否有權讀取，檔案是否被占用？</translation>
    </message>
    <message>
        <source>The file is not a presentation of PowerPoint.</source>
        <translation>該檔案不是 PowerPoint 簡報。</translation>
    </message>
    <message>
        <source>The presentation has macros.</source>
        <translation>該簡報含有巨集。</translation>
    </message>
    <message>
        <source>Save it as .pptx first.</source>
        <translation>請先將其另存為 .pptx。</translation>
    </message>
    <message>
        <source>A part of the file refers to &quot;%1&quot;, which leads out of the file.</source>
        <translation>檔案中有一處參照「%1」，指向檔案之外。</translation>
    </message>
    <message>
        <source>Do not trust a file that does; ask where it came from.</source>
        <translation>請勿信任這樣的檔案，並查明其來處。</translation>
    </message>
    <message>
        <source>It was drawn as shapes and would be a chart now; export it anew.</source>
        <translation>原為圖案繪製，如今應為圖表；請重新匯出。</translation>
    </message>
    <message>
        <source>The numbers can only be drawn as shapes now; export it anew.</source>
        <translation>如今的數值只能以圖案繪製；請重新匯出。</translation>
    </message>
    <message>
        <source>Its numbers were changed by hand.</source>
        <translation>其數值曾被手動更改。</translation>
    </message>
    <message>
        <source>Its shapes were changed by hand.</source>
        <translation>其圖案曾被手動更改。</translation>
    </message>
    <message>
        <source>This chart was written by a newer version of the program.</source>
        <translation>此圖表由程式的較新版本寫成。</translation>
    </message>
    <message>
        <source>Install the newer version, or export the chart anew.</source>
        <translation>請安裝較新版本，或重新匯出圖表。</translation>
    </message>
    <message>
        <source>This part is not the description of a chart.</source>
        <translation>此部分並非圖表的說明。</translation>
    </message>
    <message>
        <source>This part of the file is not sound XML.</source>
        <translation>檔案的這一部分不是完好的 XML。</translation>
    </message>
    <message>
        <source>Open the file in the program that made it and save it anew.</source>
        <translation>請用產生該檔案的程式開啟並重新儲存。</translation>
    </message>
    <message>
        <source>Open it in the program that made it and save it anew; if it came from somebody else, do not trust it.</source>
        <translation>請用產生它的程式開啟並重新儲存；若來自他人，請勿信任。</translation>
    </message>
    <message>
        <source>The file is encrypted, or of the format before 2007.</source>
        <translation>檔案已加密，或為 2007 年以前的格式。</translation>
    </message>
    <message>
        <source>Open it in PowerPoint, remove the password, and save it as .pptx.</source>
        <translation>請在 PowerPoint 中開啟，移除密碼，並另存為 .pptx。</translation>
    </message>
    <message>
        <source>The file is not a .pptx file.</source>
        <translation>該檔案不是 .pptx 檔案。</translation>
    </message>
    <message>
        <source>The file is damaged or not complete.</source>
        <translation>檔案已損毀或不完整。</translation>
    </message>
    <message>
        <source>The file has more entries than any presentation.</source>
        <translation>檔案中的項目多於任何簡報。</translation>
    </message>
    <message>
        <source>The file has an entry with the name &quot;%1&quot;, which leads elsewhere.</source>
        <translation>檔案中有名為「%1」的項目，指向別處。</translation>
    </message>
    <message>
        <source>The file is encrypted.</source>
        <translation>檔案已加密。</translation>
    </message>
    <message>
        <source>Save it without a password first.</source>
        <translation>請先移除密碼再儲存。</translation>
    </message>
    <message>
        <source>The file has two entries with the name &quot;%1&quot;.</source>
        <translation>檔案中有兩個名為「%1」的項目。</translation>
    </message>
    <message>
        <source>The file would become far larger when unpacked than a presentation is.</source>
        <translation>檔案解壓縮後會遠大於一般簡報。</translation>
    </message>
    <message>
        <source>The file has entries that share their bytes.</source>
        <translation>檔案中有項目共用同一段資料。</translation>
    </message>
    <message>
        <source>The file has no part &quot;%1&quot;.</source>
        <translation>檔案中沒有部分「%1」。</translation>
    </message>
    <message>
        <source>Open it in the program that made it and save it anew.</source>
        <translation>請用產生它的程式開啟並重新儲存。</translation>
    </message>
    <message>
        <source>The part &quot;%1&quot; cannot be unpacked.</source>
        <translation>部分「%1」無法解壓縮。</translation>
    </message>
    <message>
        <source>total</source>
        <translation>合計</translation>
    </message>
    <message>
        <source>%1, total</source>
        <translation>%1，合計</translation>
    </message>
    <message>
        <source>The template has no layout with a title.</source>
        <translation>該範本沒有含標題的版面配置。</translation>
    </message>
    <message>
        <source>Add one to its slide master in PowerPoint, or choose another template.</source>
        <translation>請在 PowerPoint 的投影片母片中新增一個，或選擇其他範本。</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>series %1</source>
        <translation>數列 %1</translation>
    </message>
    <message>
        <source>%1 and %2 look alike.</source>
        <translation>%1 與 %2 看起來相同。</translation>
    </message>
    <message>
        <source>%1 and %2 look alike to eyes that see no red (protan).</source>
        <translation>%1 與 %2 對紅色盲者看起來相同。</translation>
    </message>
    <message>
        <source>%1 and %2 look alike to eyes that see no green (deutan).</source>
        <translation>%1 與 %2 對綠色盲者看起來相同。</translation>
    </message>
    <message>
        <source>%1 and %2 look alike to eyes that see no blue (tritan).</source>
        <translation>%1 與 %2 對藍色盲者看起來相同。</translation>
    </message>
    <message numerus="yes">
        <source>%n more pair(s) of colours look alike.</source>
        <translation>
            <numerusform>另有 %n 對色彩看起來相同。</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 hardly stands out from the background: %2 to 1, not %3 to 1.</source>
        <translation>%1 與背景難以區分：對比度為 %2:1，應達到 %3:1。</translation>
    </message>
    <message>
        <source>The font %1 is not installed here; %2 stands in for it. Slides ask for %1 all the same.</source>
        <translation>此處未安裝字型 %1，以 %2 代替；投影片中仍使用 %1。</translation>
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
        <translation>此處必須是大括號中的物件。</translation>
    </message>
    <message>
        <source>This must be a text in quotation marks.</source>
        <translation>此處必須是引號中的文字。</translation>
    </message>
    <message>
        <source>This must be a number from %1 to %2.</source>
        <translation>此處必須是 %1 到 %2 之間的數。</translation>
    </message>
    <message>
        <source>“%1” is not a colour.</source>
        <translation>「%1」不是色彩。</translation>
    </message>
    <message>
        <source>This must be a colour.</source>
        <translation>此處必須是色彩。</translation>
    </message>
    <message>
        <source>Write red, green and blue as in &quot;#1752b7&quot;.</source>
        <translation>請依「#1752b7」的形式寫出紅、綠、藍。</translation>
    </message>
    <message>
        <source>There is no role “%1” in a palette.</source>
        <translation>調色盤中沒有角色「%1」。</translation>
    </message>
    <message>
        <source>Roles: %1.</source>
        <translation>角色：%1。</translation>
    </message>
    <message>
        <source>A palette needs &quot;series&quot;: a list of %1 to %2 colours.</source>
        <translation>調色盤需要「series」：列出 %1 至 %2 種色彩。</translation>
    </message>
    <message>
        <source>Members cannot have the role “%1”.</source>
        <translation>成員不能有角色「%1」。</translation>
    </message>
    <message>
        <source>This must be the id of a member, or a list of ids.</source>
        <translation>此處必須是成員的 id，或 id 的清單。</translation>
    </message>
    <message>
        <source>The role “%1” has no colour.</source>
        <translation>角色「%1」沒有色彩。</translation>
    </message>
    <message>
        <source>Add it to every palette of the brand.</source>
        <translation>請將其加入此品牌的每個調色盤中。</translation>
    </message>
    <message>
        <source>There is no logo %1.</source>
        <translation>沒有標誌 %1。</translation>
    </message>
    <message>
        <source>A path counts from the folder of the brand&apos;s own file.</source>
        <translation>路徑從品牌檔案所在的資料夾算起。</translation>
    </message>
    <message>
        <source>The logo %1 is larger than 4 MB.</source>
        <translation>標誌 %1 大於 4 MB。</translation>
    </message>
    <message>
        <source>Choose a smaller picture.</source>
        <translation>請選擇較小的圖片。</translation>
    </message>
    <message>
        <source>The logo %1 cannot be read.</source>
        <translation>無法讀取標誌 %1。</translation>
    </message>
    <message>
        <source>The logo %1 is larger than 4096 pixels.</source>
        <translation>標誌 %1 大於 4096 像素。</translation>
    </message>
    <message>
        <source>The logo %1 is no PNG picture and no SVG drawing.</source>
        <translation>標誌 %1 既不是 PNG 圖片，也不是 SVG 圖形。</translation>
    </message>
    <message>
        <source>The logo %1 is more than 20 times as long as wide.</source>
        <translation>標誌 %1 的長寬之比超過 20。</translation>
    </message>
    <message>
        <source>There is no corner “%1”.</source>
        <translation>沒有名為「%1」的角。</translation>
    </message>
    <message>
        <source>Corners: %1.</source>
        <translation>角：%1。</translation>
    </message>
    <message>
        <source>A logo needs &quot;file&quot;: the path of a PNG or SVG file.</source>
        <translation>標誌需要「file」：PNG 或 SVG 檔案的路徑。</translation>
    </message>
    <message>
        <source>This is not JSON.</source>
        <translation>這不是 JSON。</translation>
    </message>
    <message>
        <source>line %1</source>
        <translation>第 %1 行</translation>
    </message>
    <message>
        <source>This is not a brand.</source>
        <translation>這不是品牌檔案。</translation>
    </message>
    <message>
        <source>A brand is a JSON object that says &quot;brand&quot;: 1.</source>
        <translation>品牌是寫有 &quot;brand&quot;: 1 的 JSON 物件。</translation>
    </message>
    <message>
        <source>This brand was written for a newer version of the program.</source>
        <translation>此品牌是為本程式的較新版本撰寫的。</translation>
    </message>
    <message>
        <source>Install the newer version.</source>
        <translation>請安裝新版本。</translation>
    </message>
    <message>
        <source>There is no such file.</source>
        <translation>沒有這個檔案。</translation>
    </message>
    <message>
        <source>Name the JSON file of a brand.</source>
        <translation>請指定品牌的 JSON 檔案。</translation>
    </message>
    <message>
        <source>Texts can be enlarged up to %1 times.</source>
        <translation>文字最多可放大到 %1 倍。</translation>
    </message>
    <message>
        <source>on a full slide</source>
        <translation>（整張投影片）</translation>
    </message>
    <message>
        <source>on half a slide</source>
        <translation>（半張投影片）</translation>
    </message>
    <message>
        <source>Slide 16:9, third (408 × 600)</source>
        <translation>16:9 投影片，三分之一（408 × 600）</translation>
    </message>
    <message>
        <source>on a third of a slide</source>
        <translation>（三分之一張投影片）</translation>
    </message>
    <message>
        <source>Slide 16:9, quarter (624 × 296)</source>
        <translation>16:9 投影片，四分之一（624 × 296）</translation>
    </message>
    <message>
        <source>on a quarter of a slide</source>
        <translation>（四分之一張投影片）</translation>
    </message>
    <message>
        <source>Slide 4:3, full (960 × 720)</source>
        <translation>4:3 投影片，整張（960 × 720）</translation>
    </message>
    <message>
        <source>on a full 4:3 slide</source>
        <translation>（整張 4:3 投影片）</translation>
    </message>
    <message>
        <source>Slide 4:3, half (464 × 600)</source>
        <translation>4:3 投影片，半張（464 × 600）</translation>
    </message>
    <message>
        <source>on half a 4:3 slide</source>
        <translation>（半張 4:3 投影片）</translation>
    </message>
    <message>
        <source>A4 across (297 × 210 mm)</source>
        <translation>A4 橫向（297 × 210 公釐）</translation>
    </message>
    <message>
        <source>on a sheet of A4</source>
        <translation>（A4 紙）</translation>
    </message>
    <message>
        <source>A4 upright (210 × 297 mm)</source>
        <translation>A4 直向（210 × 297 公釐）</translation>
    </message>
    <message>
        <source>on an upright sheet of A4</source>
        <translation>（直向 A4 紙）</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a size.</source>
        <translation>「%1」不是尺寸。</translation>
    </message>
    <message>
        <source>Write %1, or width and height: 1600x900, 16x9cm, 160x90mm, 6.3x3.5in.</source>
        <translation>請寫 %1，或寬與高：1600x900、16x9cm、160x90mm、6.3x3.5in。</translation>
    </message>
    <message>
        <source>on a full slide, shrunk to fit</source>
        <translation>（縮小後放入整張投影片）</translation>
    </message>
    <message>
        <source>at this size</source>
        <translation>（依此尺寸）</translation>
    </message>
    <message>
        <source>Smallest text %1 pt %2</source>
        <translation>最小文字 %1 點%2</translation>
    </message>
    <message>
        <source>on the template&apos;s slide</source>
        <translation>（範本的投影片）</translation>
    </message>
    <message>
        <source>Two charts cannot be written as “.%1”.</source>
        <translation>兩張圖表無法寫成「.%1」檔案。</translation>
    </message>
    <message>
        <source>Use one of these endings: %1.</source>
        <translation>請使用以下副檔名之一：%1。</translation>
    </message>
    <message>
        <source>The two charts cannot stand on one scale.</source>
        <translation>這兩張圖表不能共用一個刻度。</translation>
    </message>
    <message>
        <source>beside another chart</source>
        <translation>（與另一圖表並排）</translation>
    </message>
</context>
<context>
    <name>Forecast</name>
    <message>
        <source>A log-linear trend needs numbers greater than zero.</source>
        <translation>對數線性趨勢要求數值大於零。</translation>
    </message>
    <message>
        <source>Use the linear trend.</source>
        <translation>請改用線性趨勢。</translation>
    </message>
    <message>
        <source>No trend can be fitted to these numbers.</source>
        <translation>這些數值無法配適趨勢。</translation>
    </message>
    <message>
        <source>There is no number to carry forward.</source>
        <translation>沒有可延續的數值。</translation>
    </message>
    <message>
        <source>This method needs numbers of at least two years.</source>
        <translation>此方法至少需要兩年的數值。</translation>
    </message>
    <message>
        <source>The series holds something that is no number.</source>
        <translation>該數列含有非數值內容。</translation>
    </message>
    <message>
        <source>The years of the series must ascend.</source>
        <translation>數列的年份必須遞增。</translation>
    </message>
    <message>
        <source>The spread must be zero or more.</source>
        <translation>浮動幅度不能為負。</translation>
    </message>
    <message>
        <source>A growth rate must be more than −100 % a year.</source>
        <translation>年成長率必須高於 −100%。</translation>
    </message>
    <message>
        <source>A forecast ends in %1 at the latest.</source>
        <translation>預測最晚到 %1 年。</translation>
    </message>
    <message>
        <source>The forecast grows beyond any number.</source>
        <translation>預測值成長過大，超出可表示的範圍。</translation>
    </message>
    <message>
        <source>This must be a number.</source>
        <translation>此處必須是數字。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not known here.</source>
        <translation>此處無法辨識「%1」。</translation>
    </message>
    <message>
        <source>The result is too large to be a number.</source>
        <translation>結果過大，超出可表示的範圍。</translation>
    </message>
    <message>
        <source>A growth rate needs two values greater than zero.</source>
        <translation>成長率需要兩個大於零的數值。</translation>
    </message>
    <message>
        <source>Between zero or negative values, look at the difference instead.</source>
        <translation>若有零或負值，請改看差額。</translation>
    </message>
    <message>
        <source>The last year must lie after the first.</source>
        <translation>結束年份必須晚於起始年份。</translation>
    </message>
    <message>
        <source>The value and the years must be numbers.</source>
        <translation>數值與年份必須是數字。</translation>
    </message>
    <message>
        <source>The value and the target must be greater than zero.</source>
        <translation>數值與目標必須大於零。</translation>
    </message>
    <message>
        <source>Without growth the target is never reached.</source>
        <translation>沒有成長就無法達到目標。</translation>
    </message>
    <message>
        <source>A growing value never reaches a smaller target.</source>
        <translation>成長的數值無法達到更小的目標。</translation>
    </message>
    <message>
        <source>A shrinking value never reaches a larger target.</source>
        <translation>下降的數值無法達到更大的目標。</translation>
    </message>
    <message>
        <source>The last year must not lie before the first.</source>
        <translation>結束年份不能早於起始年份。</translation>
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
        <translation>下鑽至%1</translation>
    </message>
    <message>
        <source>Show only %1</source>
        <translation>只顯示 %1</translation>
    </message>
    <message>
        <source>Break Down by %1</source>
        <translation>依%1細分</translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>另有 %n 項</numerusform>
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
        <translation>未命名來源</translation>
    </message>
    <message>
        <source>forecast of this workspace</source>
        <translation>本工作區的預測</translation>
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
        <translation>來源：%1</translation>
    </message>
    <message>
        <source>actual</source>
        <translation>實際值</translation>
    </message>
    <message>
        <source>estimate</source>
        <translation>估計值</translation>
    </message>
    <message>
        <source>forecast</source>
        <translation>預測值</translation>
    </message>
    <message>
        <source>assumption</source>
        <translation>假設值</translation>
    </message>
    <message>
        <source>published as “about”</source>
        <translation>以「約」公布</translation>
    </message>
    <message>
        <source>published as “more than”</source>
        <translation>以「超過」公布</translation>
    </message>
    <message>
        <source>published as “less than”</source>
        <translation>以「不足」公布</translation>
    </message>
    <message>
        <source>lower end of a published range</source>
        <translation>公布區間的下限</translation>
    </message>
    <message>
        <source>upper end of a published range</source>
        <translation>公布區間的上限</translation>
    </message>
    <message>
        <source>sum of published parts</source>
        <translation>公布分項之和</translation>
    </message>
    <message>
        <source>covers only a part of the period</source>
        <translation>僅涵蓋部分期間</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>合計</translation>
    </message>
    <message numerus="yes">
        <source>%n part(s)</source>
        <translation>
            <numerusform>%n 個分項</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n value(s)</source>
        <translation>
            <numerusform>%n 個數值</numerusform>
        </translation>
    </message>
    <message>
        <source>A sum of the parts that are published; others may be missing.</source>
        <translation>為已公布分項之和，其餘可能缺漏。</translation>
    </message>
    <message>
        <source>Only some of the parts are published, so there is no total.</source>
        <translation>僅公布部分分項，因此沒有合計。</translation>
    </message>
    <message>
        <source>No number is published for this.</source>
        <translation>沒有公布相應數值。</translation>
    </message>
    <message>
        <source>Several numbers that must not be added up.</source>
        <translation>含多個不可相加的數值。</translation>
    </message>
    <message>
        <source>Several published numbers disagree or differ in scope.</source>
        <translation>多個公布數值不一致，或統計範圍不同。</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1，%2</translation>
    </message>
    <message>
        <source>Show All: %1</source>
        <translation>全部顯示：%1</translation>
    </message>
    <message>
        <source>Exclude %1: %2</source>
        <translation>排除%1：%2</translation>
    </message>
    <message>
        <source>Filter %1: %2</source>
        <translation>篩選%1：%2</translation>
    </message>
    <message>
        <source>The selected periods overlap.</source>
        <translation>所選期間有重疊。</translation>
    </message>
    <message>
        <source>This measure does not add up over periods.</source>
        <translation>該指標不可跨期間相加。</translation>
    </message>
    <message>
        <source>The selected members must not be added up.</source>
        <translation>所選成員不可相加。</translation>
    </message>
    <message>
        <source>The selected members overlap.</source>
        <translation>所選成員有重疊。</translation>
    </message>
    <message>
        <source>One of the selected members is part of another.</source>
        <translation>所選成員中有一項包含於另一項。</translation>
    </message>
    <message>
        <source>The selected numbers come from different sources.</source>
        <translation>所選數值來自不同來源。</translation>
    </message>
    <message>
        <source>Shares, growth rates, indices and ratings do not add up.</source>
        <translation>占比、成長率、指數與評級不可相加。</translation>
    </message>
    <message>
        <source>Totals are not added to their parts.</source>
        <translation>合計不可與其組成部分相加。</translation>
    </message>
    <message>
        <source>The selected numbers are in different units.</source>
        <translation>所選數值的單位不同。</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>期間</translation>
    </message>
    <message>
        <source>Measure</source>
        <translation>指標</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>單位</translation>
    </message>
    <message>
        <source>Qualifier</source>
        <translation>限定</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>備註</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>數值</translation>
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
        <translation>區間的端點不能相加。</translation>
    </message>
    <message>
        <source>The selected numbers are of different measures.</source>
        <translation>所選數字屬於不同的指標。</translation>
    </message>
    <message>
        <source>Some of the selected numbers are not the whole of what they stand for.</source>
        <translation>所選數字中有些並非其所代表內容的全部。</translation>
    </message>
    <message>
        <source>Drill %1 by %2</source>
        <translation>將%1依%2下鑽</translation>
    </message>
    <message>
        <source>Filter to Selection</source>
        <translation>篩選至所選內容</translation>
    </message>
    <message>
        <source>All</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>All the Way Up</source>
        <translation>返回最上層</translation>
    </message>
    <message>
        <source>Up to %1</source>
        <translation>返回到%1</translation>
    </message>
    <message>
        <source>As opened</source>
        <translation>開啟時</translation>
    </message>
    <message>
        <source>%1: what is shown now</source>
        <translation>%1：目前顯示的內容</translation>
    </message>
    <message>
        <source>%1: go back to it</source>
        <translation>%1：回到此步</translation>
    </message>
    <message>
        <source>%1: bring it again</source>
        <translation>%1：重新執行此步</translation>
    </message>
    <message>
        <source>Slide %1 of %2: %3</source>
        <translation>第 %1 張，共 %2 張：%3</translation>
    </message>
</context>
<context>
    <name>Panels</name>
    <message>
        <source>Value</source>
        <translation>數值</translation>
    </message>
    <message>
        <source>Share of total</source>
        <translation>占總計比重</translation>
    </message>
    <message>
        <source>Share of row</source>
        <translation>占本列比重</translation>
    </message>
    <message>
        <source>Growth a year</source>
        <translation>年成長率</translation>
    </message>
    <message>
        <source>Index</source>
        <translation>指數</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>較上期變動</translation>
    </message>
    <message>
        <source>The numbers themselves</source>
        <translation>數值本身</translation>
    </message>
    <message>
        <source>Percent of the total of the same period</source>
        <translation>占同期合計的百分比</translation>
    </message>
    <message>
        <source>Percent of the total of the row</source>
        <translation>占本列合計的百分比</translation>
    </message>
    <message>
        <source>Percent a year since the period before</source>
        <translation>較上期的年化百分比</translation>
    </message>
    <message>
        <source>The base period is 100</source>
        <translation>以基期為 100</translation>
    </message>
    <message>
        <source>The number less that of the period before</source>
        <translation>本期數值減上期數值</translation>
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
        <translation>季</translation>
    </message>
    <message>
        <source>Months</source>
        <translation>月</translation>
    </message>
    <message>
        <source>Given order</source>
        <translation>原有順序</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名稱</translation>
    </message>
    <message>
        <source>As published</source>
        <translation>依原公布</translation>
    </message>
    <message>
        <source>Top level</source>
        <translation>最高層</translation>
    </message>
    <message>
        <source>Level %1</source>
        <translation>第 %1 層</translation>
    </message>
    <message>
        <source>Break down by</source>
        <translation>細分依據</translation>
    </message>
    <message>
        <source>Drill %1 by</source>
        <translation>將%1下鑽，依據</translation>
    </message>
    <message>
        <source>Blue</source>
        <translation>藍色</translation>
    </message>
    <message>
        <source>Orange</source>
        <translation>橙色</translation>
    </message>
    <message>
        <source>Green</source>
        <translation>綠色</translation>
    </message>
    <message>
        <source>Purple</source>
        <translation>紫色</translation>
    </message>
    <message>
        <source>Red</source>
        <translation>紅色</translation>
    </message>
    <message>
        <source>Light Blue</source>
        <translation>淺藍色</translation>
    </message>
    <message>
        <source>Brown</source>
        <translation>棕色</translation>
    </message>
    <message>
        <source>Pink</source>
        <translation>粉紅色</translation>
    </message>
    <message>
        <source>Colour of %1</source>
        <translation>「%1」的顏色</translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>自動</translation>
    </message>
    <message>
        <source>Automatic Colour of %1</source>
        <translation>「%1」恢復自動顏色</translation>
    </message>
</context>
<context>
    <name>Task</name>
    <message>
        <source>Something went wrong inside the program.</source>
        <translation>程式內部發生錯誤。</translation>
    </message>
    <message>
        <source>What was there before is still there; try it again.</source>
        <translation>原有內容仍在；請重試。</translation>
    </message>
    <message>
        <source>There is not enough memory for this.</source>
        <translation>記憶體不足，無法完成此操作。</translation>
    </message>
    <message>
        <source>Look at fewer numbers, or close other programs.</source>
        <translation>請檢視較少的數值，或關閉其他程式。</translation>
    </message>
</context>
<context>
    <name>WorkspaceThread</name>
    <message>
        <source>No workspace is open.</source>
        <translation>沒有開啟的工作區。</translation>
    </message>
    <message>
        <source>Open one, or the sample workspace.</source>
        <translation>請開啟一個工作區，或開啟範例工作區。</translation>
    </message>
    <message>
        <source>The folder could not be made.</source>
        <translation>無法建立資料夾。</translation>
    </message>
    <message>
        <source>There is a file of this name already.</source>
        <translation>已有同名檔案。</translation>
    </message>
    <message>
        <source>Choose another name.</source>
        <translation>請換一個名稱。</translation>
    </message>
    <message>
        <source>Another workspace was opened meanwhile, so nothing was saved.</source>
        <translation>期間開啟了另一個工作區，因此未儲存任何內容。</translation>
    </message>
    <message>
        <source>Open the one before and do it again.</source>
        <translation>請開啟先前的工作區，然後重新操作。</translation>
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
        <translation>新增</translation>
    </message>
    <message>
        <source>What is put on the chart beside its marks</source>
        <translation>除圖形之外在圖上標註的內容</translation>
    </message>
    <message>
        <source>When</source>
        <translation>時間</translation>
    </message>
    <message>
        <source>The period at whose middle the event stands</source>
        <translation>事件位於該期間的中點</translation>
    </message>
    <message>
        <source>Put on the Chart</source>
        <translation>標註到圖上</translation>
    </message>
    <message>
        <source>Enter in a field does the same</source>
        <translation>在輸入框中按 Enter 效果相同</translation>
    </message>
    <message>
        <source>In the unit of the numbers shown</source>
        <translation>使用所示數字的單位</translation>
    </message>
    <message>
        <source>In %1, the unit of the numbers shown</source>
        <translation>以%1為單位，與所示數值相同</translation>
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
        <translation>發生了什麼</translation>
    </message>
    <message>
        <source>What the line stands for; may be empty</source>
        <translation>該線代表什麼；可留空</translation>
    </message>
    <message>
        <source>Remove from the Chart</source>
        <translation>從圖上移除</translation>
    </message>
    <message>
        <source>Remove “%1” from the chart</source>
        <translation>從圖上移除「%1」</translation>
    </message>
</context>
<context>
    <name>sextant::Breadcrumb</name>
    <message>
        <source>The way down</source>
        <translation>下鑽路徑</translation>
    </message>
    <message>
        <source>Here: %1</source>
        <translation>目前：%1</translation>
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
        <translation>所有期間</translation>
    </message>
    <message>
        <source>Filter Period to %1</source>
        <translation>期間篩選為 %1</translation>
    </message>
</context>
<context>
    <name>sextant::CatalogModel</name>
    <message numerus="yes">
        <source>%1, %n row(s)</source>
        <translation>
            <numerusform>%1，%n 列</numerusform>
        </translation>
    </message>
    <message>
        <source>Datasets</source>
        <translation>資料集</translation>
    </message>
    <message>
        <source>Saved explorations</source>
        <translation>已儲存的分析</translation>
    </message>
    <message>
        <source>Scenarios</source>
        <translation>情境</translation>
    </message>
    <message>
        <source>A workspace with data shows its datasets here.</source>
        <translation>含資料的工作區會在此列出其資料集。</translation>
    </message>
    <message>
        <source>Save what you are looking at to find it here again.</source>
        <translation>儲存正在檢視的內容，即可在此再次找到。</translation>
    </message>
    <message>
        <source>Save a forecast in the calculator to find it here again.</source>
        <translation>在計算機中儲存預測，即可在此再次找到。</translation>
    </message>
</context>
<context>
    <name>sextant::CatalogPanel</name>
    <message>
        <source>Open</source>
        <translation>開啟</translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation>移除…</translation>
    </message>
    <message>
        <source>Catalog of datasets and saved explorations</source>
        <translation>資料集與已儲存分析的目錄</translation>
    </message>
    <message>
        <source>Enter opens the item; Delete removes a saved exploration.</source>
        <translation>按 Enter 開啟項目；按 Delete 移除已儲存的分析。</translation>
    </message>
</context>
<context>
    <name>sextant::ChartView</name>
    <message>
        <source>Drag along the axis to keep a range of periods (Shift with an arrow key)</source>
        <translation>沿座標軸拖曳以保留一段期間（Shift 加方向鍵）</translation>
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
        <translation>此處對照各機構公布的成長率與由其自身數值推算的成長率。本工作區沒有此類資料。</translation>
    </message>
    <message>
        <source>%1 of %2 rates can be checked; %3 differ by more than half a percentage point.</source>
        <translation>%2 個成長率中有 %1 個可核對，其中 %3 個相差超過 0.5 個百分點。</translation>
    </message>
    <message>
        <source>Published and implied growth rates</source>
        <translation>公布成長率與推算成長率</translation>
    </message>
</context>
<context>
    <name>sextant::ColumnFilterPopup</name>
    <message>
        <source>Search</source>
        <translation>搜尋</translation>
    </message>
    <message>
        <source>Search in the values of this column</source>
        <translation>在此欄的值中搜尋</translation>
    </message>
    <message>
        <source>Show only values that contain this text</source>
        <translation>只顯示包含此文字的值</translation>
    </message>
    <message>
        <source>Values of this column</source>
        <translation>此欄的值</translation>
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
        <translation>不小於</translation>
    </message>
    <message>
        <source>Hide rows whose number is smaller</source>
        <translation>隱藏數值更小的列</translation>
    </message>
    <message>
        <source>At most</source>
        <translation>不大於</translation>
    </message>
    <message>
        <source>Hide rows whose number is larger</source>
        <translation>隱藏數值更大的列</translation>
    </message>
    <message>
        <source>Filter: %1</source>
        <translation>篩選：%1</translation>
    </message>
    <message>
        <source>All</source>
        <translation>全選</translation>
    </message>
    <message>
        <source>Check every value that is listed</source>
        <translation>勾選列出的所有值</translation>
    </message>
    <message>
        <source>None</source>
        <translation>全不選</translation>
    </message>
    <message>
        <source>Uncheck every value that is listed</source>
        <translation>取消勾選列出的所有值</translation>
    </message>
    <message>
        <source>Clear filter</source>
        <translation>清除篩選</translation>
    </message>
    <message>
        <source>Show all rows again</source>
        <translation>重新顯示所有列</translation>
    </message>
</context>
<context>
    <name>sextant::ColumnRoleDelegate</name>
    <message>
        <source>What “%1” becomes</source>
        <translation>「%1」作為什麼</translation>
    </message>
    <message>
        <source>A dimension cuts the numbers, a measure is what is counted</source>
        <translation>維度用來劃分數字，指標是被統計的量</translation>
    </message>
</context>
<context>
    <name>sextant::CompareController</name>
    <message>
        <source>Compare</source>
        <translation>對照</translation>
    </message>
    <message>
        <source>Save Both Charts</source>
        <translation>儲存兩張圖表</translation>
    </message>
    <message>
        <source>Both charts are saved as “%1”.</source>
        <translation>兩張圖表已儲存為「%1」。</translation>
    </message>
</context>
<context>
    <name>sextant::ComparePage</name>
    <message>
        <source>&amp;Left</source>
        <translation>左側(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Right</source>
        <translation>右側(&amp;R)</translation>
    </message>
    <message>
        <source>Exploration at the left</source>
        <translation>左側的分析</translation>
    </message>
    <message>
        <source>Exploration at the right</source>
        <translation>右側的分析</translation>
    </message>
    <message>
        <source>One of the open tabs</source>
        <translation>已開啟的分頁之一</translation>
    </message>
    <message>
        <source>One of the two shows no numbers.</source>
        <translation>其中一個沒有可顯示的數值。</translation>
    </message>
    <message>
        <source>One of the two has no axis of values to share. Show it as columns, bars, lines or areas.</source>
        <translation>其中一個沒有可共用的數值軸。請將其顯示為直條圖、橫條圖、折線圖或區域圖。</translation>
    </message>
    <message>
        <source>One scale would mislead: the left is in %1, the right in %2. Look at the same unit in both, such as shares or one currency.</source>
        <translation>同一刻度會造成誤導：左側的單位是%1，右側是%2。請讓兩者使用相同的單位，例如占比或同一種貨幣。</translation>
    </message>
    <message>
        <source>One of the two has a logarithmic axis, the other has not.</source>
        <translation>其中一個使用對數座標軸，另一個沒有。</translation>
    </message>
    <message>
        <source>The values of one run upwards, those of the other to the right. Show both as columns, or both as bars.</source>
        <translation>一個的數值向上延伸，另一個向右延伸。請都顯示為直條圖，或都顯示為橫條圖。</translation>
    </message>
    <message>
        <source>&amp;Save Both…</source>
        <translation>儲存兩張圖(&amp;S)…</translation>
    </message>
    <message>
        <source>Keep both charts as one picture, drawing, document or slide</source>
        <translation>將兩張圖表儲存為一張圖片、一幅向量圖、一頁文件或一張投影片</translation>
    </message>
    <message>
        <source>One scale for both, from %1 to %2</source>
        <translation>兩者同一刻度，從 %1 到 %2</translation>
    </message>
    <message>
        <source>At the left. %1</source>
        <translation>左側。%1</translation>
    </message>
    <message>
        <source>At the right. %1</source>
        <translation>右側。%1</translation>
    </message>
</context>
<context>
    <name>sextant::DeckController</name>
    <message>
        <source>Writing “%1”…</source>
        <translation>正在寫入「%1」…</translation>
    </message>
    <message>
        <source>Export Deck</source>
        <translation>匯出簡報</translation>
    </message>
    <message>
        <source>The export was stopped; nothing was written.</source>
        <translation>匯出已停止，未寫入任何內容。</translation>
    </message>
    <message>
        <source>These numbers cannot be drawn as this chart.</source>
        <translation>這些數值無法用此圖表繪製。</translation>
    </message>
    <message>
        <source>Saved as %1.</source>
        <translation>已儲存為 %1。</translation>
    </message>
    <message>
        <source>Left out, because the chart cannot draw them: %1.</source>
        <translation>因圖表無法繪製而略去：%1。</translation>
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
        <translation>數值相同，順序或單位不同</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>另有 %n 項</numerusform>
        </translation>
    </message>
    <message>
        <source>Refresh a deck</source>
        <translation>更新簡報</translation>
    </message>
    <message>
        <source>Slide</source>
        <translation>投影片</translation>
    </message>
    <message>
        <source>Chart</source>
        <translation>圖表</translation>
    </message>
    <message>
        <source>State</source>
        <translation>狀態</translation>
    </message>
    <message>
        <source>Charts of the deck</source>
        <translation>簡報中的圖表</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>進度</translation>
    </message>
    <message>
        <source>%1 shows what the workspace says; there is nothing to refresh.</source>
        <translation>%1 與工作區一致，無須更新。</translation>
    </message>
    <message>
        <source>Charts of %1 whose numbers have moved: %2 of %3.</source>
        <translation>%1 中數值有變動的圖表：%3 個中有 %2 個。</translation>
    </message>
    <message>
        <source>A refreshed chart keeps its formats, and every text that was changed by hand stays. The old file stays as it is unless you choose its name.</source>
        <translation>更新後的圖表保留其格式，手動改過的文字一律保留。除非選用原檔名，否則原檔案維持不變。</translation>
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
        <translation>沒有開啟的內容</translation>
    </message>
    <message>
        <source>Explorations of a workspace appear here: a chart, and under it the numbers it is drawn from, each with its source. Choose a dataset or a saved exploration in the catalog, or open a workspace.</source>
        <translation>工作區中的分析顯示在這裡：上方為圖表，下方為繪圖所用的數值，每個數值都註明來源。請在目錄中選擇資料集或已儲存的分析，或開啟一個工作區。</translation>
    </message>
    <message>
        <source>Open Sample Workspace</source>
        <translation>開啟範例工作區</translation>
    </message>
    <message>
        <source>Open Workspace…</source>
        <translation>開啟工作區…</translation>
    </message>
    <message>
        <source>This workspace has no data yet</source>
        <translation>此工作區還沒有資料</translation>
    </message>
    <message>
        <source>Import a file of rows, such as a CSV file, to make its first dataset: which columns are periods, dimensions and numbers is found out and can be changed. Dropping the file on the window does the same.</source>
        <translation>匯入一個由列組成的檔案（例如 CSV），即可得到第一個資料集：程式會辨識哪些欄是期間、維度和數字，您也可以變更。將檔案拖放到視窗上也可以匯入。</translation>
    </message>
    <message>
        <source>Import File…</source>
        <translation>匯入檔案…</translation>
    </message>
</context>
<context>
    <name>sextant::ExplorationController</name>
    <message>
        <source>The dataset was not read.</source>
        <translation>未讀取該資料集。</translation>
    </message>
    <message>
        <source>Choose it again in the catalog to read it.</source>
        <translation>要讀取它，請在目錄中重新選擇。</translation>
    </message>
</context>
<context>
    <name>sextant::ExplorationPage</name>
    <message>
        <source>Headline</source>
        <translation>標題</translation>
    </message>
    <message>
        <source>Enter keeps the headline, Esc leaves it; empty suggests one from the numbers</source>
        <translation>按 Enter 採用標題，按 Esc 放棄；留空則依數值自動擬定</translation>
    </message>
    <message>
        <source>Suggested from the numbers</source>
        <translation>依數值自動擬定</translation>
    </message>
    <message>
        <source>Why this number?</source>
        <translation>此數值從何而來？</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>複製</translation>
    </message>
    <message>
        <source>Show Rows</source>
        <translation>顯示資料列</translation>
    </message>
    <message>
        <source>Copy Value</source>
        <translation>複製數值</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s)</source>
        <translation>
            <numerusform>%n 列</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sextant::ExportController</name>
    <message>
        <source>Saved as %1.</source>
        <translation>已儲存為 %1。</translation>
    </message>
    <message>
        <source>Copied the table and the chart.</source>
        <translation>已複製表格與圖表。</translation>
    </message>
    <message numerus="yes">
        <source>Copied %n cell(s) and the chart.</source>
        <translation>
            <numerusform>已複製 %n 個儲存格與圖表。</numerusform>
        </translation>
    </message>
    <message>
        <source>Copied the chart.</source>
        <translation>已複製圖表。</translation>
    </message>
    <message>
        <source>Writing “%1”…</source>
        <translation>正在寫入「%1」…</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>匯出</translation>
    </message>
    <message>
        <source>The export was stopped; nothing was written.</source>
        <translation>匯出已停止，未寫入任何內容。</translation>
    </message>
</context>
<context>
    <name>sextant::ExportDialog</name>
    <message>
        <source>Export</source>
        <translation>匯出</translation>
    </message>
    <message>
        <source>File</source>
        <translation>檔案</translation>
    </message>
    <message>
        <source>Where the file is written</source>
        <translation>檔案的寫入位置</translation>
    </message>
    <message>
        <source>Browse…</source>
        <translation>瀏覽…</translation>
    </message>
    <message>
        <source>Choose folder and name</source>
        <translation>選擇資料夾與名稱</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Type a file name.</source>
        <translation>請輸入檔名。</translation>
    </message>
    <message>
        <source>The folder %1 does not exist.</source>
        <translation>資料夾 %1 不存在。</translation>
    </message>
    <message>
        <source>There is a folder of this name.</source>
        <translation>已有同名資料夾。</translation>
    </message>
    <message>
        <source>The file exists and will be replaced.</source>
        <translation>檔案已存在，將被取代。</translation>
    </message>
    <message>
        <source>Export to</source>
        <translation>匯出至</translation>
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
        <translation>%1；小於 %2 點時難以閱讀。</translation>
    </message>
    <message>
        <source>One page of the deck</source>
        <translation>簡報中的一頁</translation>
    </message>
    <message>
        <source>This is the template itself: choose another name.</source>
        <translation>這就是範本檔案本身：請另選名稱。</translation>
    </message>
</context>
<context>
    <name>sextant::ExportForm</name>
    <message>
        <source>This chart</source>
        <translation>此圖表</translation>
    </message>
    <message>
        <source>A page for each: %1</source>
        <translation>每項各一頁：%1</translation>
    </message>
    <message>
        <source>Story: %1</source>
        <translation>故事：%1</translation>
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
        <source>This brand has no dark palette.</source>
        <translation>此品牌沒有深色調色盤。</translation>
    </message>
    <message numerus="yes">
        <source>%n more remark(s)</source>
        <translation>
            <numerusform>另有 %n 則提示</numerusform>
        </translation>
    </message>
    <message>
        <source>Size</source>
        <translation>尺寸</translation>
    </message>
    <message>
        <source>The place that the chart fills</source>
        <translation>圖表所占的位置</translation>
    </message>
    <message>
        <source>What</source>
        <translation>內容</translation>
    </message>
    <message>
        <source>One chart, or a deck of several</source>
        <translation>一張圖表，或由多張圖表組成的簡報</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>格式</translation>
    </message>
    <message>
        <source>What kind of file is written</source>
        <translation>寫入的檔案類型</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>文字</translation>
    </message>
    <message>
        <source>How large texts are, beside their usual size</source>
        <translation>文字相對於通常大小的比例</translation>
    </message>
    <message>
        <source>Scale</source>
        <translation>倍率</translation>
    </message>
    <message>
        <source>Pixels for each point; 2× is sharp on slides</source>
        <translation>每點的像素數；2× 在投影片上清晰</translation>
    </message>
    <message>
        <source>Dots per inch</source>
        <translation>每英吋點數</translation>
    </message>
    <message>
        <source>For print 300; 96 is a scale of 1×</source>
        <translation>印刷用 300；96 即 1×</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>語言</translation>
    </message>
    <message>
        <source>The language of names and numbers in the file</source>
        <translation>檔案中名稱與數字的語言</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>外觀</translation>
    </message>
    <message>
        <source>Light suits most slides</source>
        <translation>淺色適合大多數投影片</translation>
    </message>
    <message>
        <source>Brand</source>
        <translation>品牌</translation>
    </message>
    <message>
        <source>The look of your house: colours, fonts, margins and logo, from a JSON file</source>
        <translation>貴機構的外觀：色彩、字型、邊界和標誌，取自 JSON 檔案</translation>
    </message>
    <message>
        <source>None</source>
        <translation>無</translation>
    </message>
    <message>
        <source>Choose a file…</source>
        <translation>選擇檔案…</translation>
    </message>
    <message>
        <source>Choose a Brand</source>
        <translation>選擇品牌</translation>
    </message>
    <message>
        <source>Brands (*.json)</source>
        <translation>品牌 (*.json)</translation>
    </message>
    <message>
        <source>Template</source>
        <translation>範本</translation>
    </message>
    <message>
        <source>Your own presentation: slides are added to it, in its look</source>
        <translation>您自己的簡報：投影片以其外觀加入其中</translation>
    </message>
    <message>
        <source>Choose a Template</source>
        <translation>選擇範本</translation>
    </message>
    <message>
        <source>Presentations (*.pptx *.potx)</source>
        <translation>簡報 (*.pptx *.potx)</translation>
    </message>
    <message>
        <source>Transparent background</source>
        <translation>透明背景</translation>
    </message>
    <message>
        <source>Leave the background out, for coloured slides</source>
        <translation>不填滿背景，適用於彩色投影片</translation>
    </message>
    <message>
        <source>For opening in Excel</source>
        <translation>供 Excel 開啟</translation>
    </message>
    <message>
        <source>Excel then reads Chinese names right, and takes no name for a formula</source>
        <translation>Excel 能正確讀取中文名稱，也不會把名稱當成公式</translation>
    </message>
    <message>
        <source>This brand cannot be used: choose another, or none.</source>
        <translation>無法使用此品牌：請另選一個，或選「無」。</translation>
    </message>
    <message>
        <source>This template cannot be used: choose another, or none.</source>
        <translation>無法使用此範本：請另選一個，或選「無」。</translation>
    </message>
</context>
<context>
    <name>sextant::ExportPreview</name>
    <message>
        <source>Preview of the export</source>
        <translation>匯出預覽</translation>
    </message>
</context>
<context>
    <name>sextant::ExportSizeBox</name>
    <message>
        <source>Custom</source>
        <translation>自訂</translation>
    </message>
    <message>
        <source>px</source>
        <translation>像素</translation>
    </message>
    <message>
        <source>cm</source>
        <translation>公分</translation>
    </message>
    <message>
        <source>in</source>
        <translation>英吋</translation>
    </message>
    <message>
        <source>Width</source>
        <translation>寬度</translation>
    </message>
    <message>
        <source>Height</source>
        <translation>高度</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>單位</translation>
    </message>
    <message>
        <source>How wide the chart is, at 96 pixels to the inch</source>
        <translation>圖表的寬度，每英吋 96 像素</translation>
    </message>
    <message>
        <source>How high the chart is, at 96 pixels to the inch</source>
        <translation>圖表的高度，每英吋 96 像素</translation>
    </message>
    <message>
        <source>What width and height are counted in</source>
        <translation>寬度與高度的單位</translation>
    </message>
</context>
<context>
    <name>sextant::FacetDelegate</name>
    <message>
        <source>only</source>
        <extracomment>Shown beside a filter&apos;s entry: keep only this one</extracomment>
        <translation>僅此項</translation>
    </message>
</context>
<context>
    <name>sextant::FacetModel</name>
    <message numerus="yes">
        <source>%1, %Ln row(s)</source>
        <translation>
            <numerusform>%1，%Ln 列</numerusform>
        </translation>
    </message>
    <message>
        <source>No bars: the numbers are in different units.</source>
        <translation>沒有長條：各數值的單位不同。</translation>
    </message>
    <message>
        <source>No bars: no entry comes to a single number.</source>
        <translation>沒有長條：沒有任何一項得出單一數值。</translation>
    </message>
    <message>
        <source>Bars: %1</source>
        <translation>長條：%1</translation>
    </message>
    <message>
        <source>Bars: %1, %2</source>
        <translation>長條：%1（%2）</translation>
    </message>
    <message numerus="yes">
        <source>%1: %2, %3, %Ln row(s)</source>
        <extracomment>name of an entry, its number with the unit, what kind of number it is, its rows</extracomment>
        <translation>
            <numerusform>%1：%2，%3，%Ln 列</numerusform>
        </translation>
    </message>
    <message>
        <source>Below zero, so it has no bar.</source>
        <translation>低於零，因此沒有長條。</translation>
    </message>
    <message>
        <source>Click to show or hide, double-click to show only this.</source>
        <translation>按一下顯示或隱藏，按兩下只顯示此項。</translation>
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
        <translation>顯示或隱藏依%1篩選的清單</translation>
    </message>
    <message>
        <source>Filter by %1</source>
        <translation>依%1篩選</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>清除</translation>
    </message>
    <message>
        <source>Remove the filter by %1</source>
        <translation>移除依%1的篩選</translation>
    </message>
    <message>
        <source>Search %1</source>
        <translation>搜尋%1</translation>
    </message>
    <message>
        <source>Find a name in any language; Enter keeps what is found</source>
        <translation>可用任一語言尋找名稱；按 Enter 保留找到的項目</translation>
    </message>
    <message>
        <source>Space checks or unchecks an entry, Alt+Enter keeps only it.</source>
        <translation>按空白鍵勾選或取消勾選，按 Alt+Enter 只保留此項。</translation>
    </message>
    <message numerus="yes">
        <source>%n more…</source>
        <translation>
            <numerusform>另有 %n 項…</numerusform>
        </translation>
    </message>
    <message>
        <source>Fewer</source>
        <translation>收合</translation>
    </message>
    <message>
        <source>Show all entries</source>
        <translation>顯示所有項目</translation>
    </message>
    <message>
        <source>Show only the first entries</source>
        <translation>只顯示前幾個項目</translation>
    </message>
</context>
<context>
    <name>sextant::FacetsPanel</name>
    <message>
        <source>Filters stand here: one list for each dimension of the dataset, with the number of rows that each choice would show. Choose a dataset to begin.</source>
        <translation>篩選條件顯示在這裡：資料集的每個維度一份清單，並標出每個選項會顯示的列數。請先選擇一個資料集。</translation>
    </message>
</context>
<context>
    <name>sextant::FilterBar</name>
    <message>
        <source>Remove this filter (Delete)</source>
        <translation>移除此篩選 (Delete)</translation>
    </message>
    <message>
        <source>Filters</source>
        <translation>篩選條件</translation>
    </message>
</context>
<context>
    <name>sextant::ForecastPanel</name>
    <message>
        <source>Series</source>
        <translation>數列</translation>
    </message>
    <message>
        <source>Carry the shown series forward</source>
        <translation>延續所示數列</translation>
    </message>
    <message>
        <source>Calculator</source>
        <translation>計算機</translation>
    </message>
    <message>
        <source>Answer questions about growth</source>
        <translation>解答有關成長的問題</translation>
    </message>
    <message>
        <source>Published against implied</source>
        <translation>公布與推算</translation>
    </message>
    <message>
        <source>Growth rates as stated, beside those that the end points imply</source>
        <translation>所公布的成長率，與首末數值推算的成長率對照</translation>
    </message>
</context>
<context>
    <name>sextant::GrowthCalculator</name>
    <message>
        <source>Rate</source>
        <translation>成長率</translation>
    </message>
    <message>
        <source>The growth a year between two values</source>
        <translation>兩個數值之間的年成長率</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>數值</translation>
    </message>
    <message>
        <source>The value that a rate leads to</source>
        <translation>依成長率推得的數值</translation>
    </message>
    <message>
        <source>Years</source>
        <translation>年數</translation>
    </message>
    <message>
        <source>The years until a target is reached</source>
        <translation>達到目標所需的年數</translation>
    </message>
    <message>
        <source>Needed</source>
        <translation>所需成長率</translation>
    </message>
    <message>
        <source>The rate that a target needs</source>
        <translation>達到目標所需的成長率</translation>
    </message>
    <message>
        <source>What to compute</source>
        <translation>計算內容</translation>
    </message>
    <message>
        <source>The value to begin with</source>
        <translation>起始數值</translation>
    </message>
    <message>
        <source>Growth, % a year</source>
        <translation>年成長率，%</translation>
    </message>
    <message>
        <source>Growth a year in percent</source>
        <translation>以百分比表示的年成長率</translation>
    </message>
    <message>
        <source>From year</source>
        <translation>起始年份</translation>
    </message>
    <message>
        <source>The year of the value</source>
        <translation>該數值的年份</translation>
    </message>
    <message>
        <source>Take from selection</source>
        <translation>取自所選數值</translation>
    </message>
    <message>
        <source>Fill in the first and last of the selected numbers (select two cells of a series)</source>
        <translation>填入所選數值的首尾兩項（請選取同一數列的兩個儲存格）</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>目標</translation>
    </message>
    <message>
        <source>Last value</source>
        <translation>期末數值</translation>
    </message>
    <message>
        <source>The value to reach</source>
        <translation>要達到的數值</translation>
    </message>
    <message>
        <source>The value at the end</source>
        <translation>期末的數值</translation>
    </message>
    <message>
        <source>By year</source>
        <translation>達成年份</translation>
    </message>
    <message>
        <source>To year</source>
        <translation>結束年份</translation>
    </message>
    <message>
        <source>The year at the end</source>
        <translation>期末的年份</translation>
    </message>
    <message>
        <source>How fast does it grow from one value to another?</source>
        <translation>從一個數值到另一個數值，成長有多快？</translation>
    </message>
    <message>
        <source>What does a rate lead to?</source>
        <translation>依某個成長率會達到多少？</translation>
    </message>
    <message>
        <source>When is a target reached?</source>
        <translation>何時達到目標？</translation>
    </message>
    <message>
        <source>How fast must it grow to reach a target?</source>
        <translation>要達到目標須成長多快？</translation>
    </message>
    <message>
        <source>Type two values and their years.</source>
        <translation>請輸入兩個數值及其年份。</translation>
    </message>
    <message>
        <source>a year: %1 times in %2 years.</source>
        <translation>每年；%2 年間增至 %1 倍。</translation>
    </message>
    <message>
        <source>Type a value, a rate and two years.</source>
        <translation>請輸入數值、成長率與兩個年份。</translation>
    </message>
    <message>
        <source>in %1, %2 times the value of %3.</source>
        <translation>（%1 年），為 %3 年的 %2 倍。</translation>
    </message>
    <message>
        <source>Type a value, a target and a rate.</source>
        <translation>請輸入數值、目標與成長率。</translation>
    </message>
    <message>
        <source>%1 years</source>
        <translation>%1 年</translation>
    </message>
    <message>
        <source>The target is reached in the course of %1.</source>
        <translation>將於 %1 年內達到目標。</translation>
    </message>
    <message>
        <source>Type a value, a target and two years.</source>
        <translation>請輸入數值、目標與兩個年份。</translation>
    </message>
    <message>
        <source>a year must be reached for %1 years.</source>
        <translation>每年，須連續 %1 年達到。</translation>
    </message>
    <message>
        <source>The selected numbers grew by %1 a year.</source>
        <translation>所選數值的年成長率為 %1。</translation>
    </message>
</context>
<context>
    <name>sextant::HelpWindow</name>
    <message>
        <source>Help</source>
        <translation>說明</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>頁面清單</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>頁面內容</translation>
    </message>
    <message>
        <source>About Sextant</source>
        <translation>關於 Sextant</translation>
    </message>
    <message>
        <source>&lt;b&gt;Sextant %1&lt;/b&gt;&lt;br&gt;Explore, compare and forecast market data, each number with its source.</source>
        <translation>&lt;b&gt;Sextant %1&lt;/b&gt;&lt;br&gt;探索、比較並預測市場資料，每個數字都註明來源。</translation>
    </message>
    <message>
        <source>Free software under the GNU General Public License, version 3 or later.&lt;br&gt;&lt;br&gt;Rows by Epoch AI: “AI chip sales and owners”, CC BY 4.0. Other rows are single facts taken from the documents that are named with them.</source>
        <translation>本程式為自由軟體，依 GNU 通用公共授權條款第 3 版或更新版本發布。&lt;br&gt;&lt;br&gt;Epoch AI 的資料列出自「AI chip sales and owners」，採用 CC BY 4.0 授權。其他各列為單項事實，取自隨附註明的文獻。</translation>
    </message>
</context>
<context>
    <name>sextant::HistoryPanel</name>
    <message>
        <source>Steps</source>
        <translation>步驟</translation>
    </message>
    <message>
        <source>Click a step to go to it</source>
        <translation>點按一步即可前往該步</translation>
    </message>
    <message>
        <source>Every change of what is shown is listed here; a click goes back to it.</source>
        <translation>對顯示內容的每次變更都列在這裡；點按即可回到該步。</translation>
    </message>
</context>
<context>
    <name>sextant::ImpliedModel</name>
    <message>
        <source>Who states a growth rate, of what, and for which years.</source>
        <translation>哪家機構公布的成長率、對象及年份。</translation>
    </message>
    <message>
        <source>Claim</source>
        <translation>公布內容</translation>
    </message>
    <message>
        <source>The growth a year as the publisher states it.</source>
        <translation>機構自行公布的年成長率。</translation>
    </message>
    <message>
        <source>Published</source>
        <translation>公布值</translation>
    </message>
    <message>
        <source>The growth a year between the publisher&apos;s own first and last number.</source>
        <translation>由機構自身首末兩個數值得出的年成長率。</translation>
    </message>
    <message>
        <source>Implied</source>
        <translation>推算值</translation>
    </message>
    <message>
        <source>Implied less published, in percentage points.</source>
        <translation>推算值減公布值，單位為百分點。</translation>
    </message>
    <message>
        <source>Gap</source>
        <translation>差距</translation>
    </message>
    <message>
        <source>Unnamed source</source>
        <translation>未命名來源</translation>
    </message>
    <message>
        <source>%1–%2</source>
        <translation>%1至%2</translation>
    </message>
    <message>
        <source>The publisher&apos;s end points are not in this workspace, so nothing can be implied.</source>
        <translation>本工作區沒有該機構的首末數值，無法推算。</translation>
    </message>
    <message>
        <source>From %1 to %2, %3 to %4: %5 a year; published %6 a year.</source>
        <translation>%3至%4由 %1 到 %2，年成長率 %5；公布值 %6。</translation>
    </message>
    <message>
        <source>The years differ from those of the claim, because only these numbers are published.</source>
        <translation>因為只公布了這些數值，所用年份與公布成長率的年份不同。</translation>
    </message>
</context>
<context>
    <name>sextant::ImportColumnsModel</name>
    <message>
        <source>Dimension</source>
        <translation>維度</translation>
    </message>
    <message>
        <source>Measure</source>
        <translation>指標</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>期間</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>來源</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>性質</translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation>不匯入</translation>
    </message>
    <message>
        <source>Choose the column that says which period a row is about.</source>
        <translation>請選擇說明各列所屬期間的欄。</translation>
    </message>
    <message>
        <source>Choose a column of numbers as a measure.</source>
        <translation>請選擇一欄數字作為指標。</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>欄</translation>
    </message>
    <message>
        <source>Becomes</source>
        <translation>作為</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>單位</translation>
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
        <translation>匯入</translation>
    </message>
    <message>
        <source>Rows of numbers (*.csv *.tsv *.txt)</source>
        <translation>資料列 (*.csv *.tsv *.txt)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>所有檔案 (*)</translation>
    </message>
    <message>
        <source>The workspace cannot be written.</source>
        <translation>工作區無法寫入。</translation>
    </message>
    <message>
        <source>Open or make another one to import into.</source>
        <translation>請開啟或新建另一個工作區再匯入。</translation>
    </message>
    <message numerus="yes">
        <source>Imported %Ln row(s) into “%1”.</source>
        <translation>
            <numerusform>已將 %Ln 列匯入「%1」。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sextant::ImportDialog</name>
    <message>
        <source>Dataset</source>
        <translation>資料集</translation>
    </message>
    <message>
        <source>What the new dataset is called in the catalog</source>
        <translation>新資料集在目錄中的名稱</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>來源</translation>
    </message>
    <message>
        <source>The document that the numbers come from</source>
        <translation>數字出自的文獻</translation>
    </message>
    <message>
        <source>Numbers are</source>
        <translation>數字為</translation>
    </message>
    <message>
        <source>By date: periods that end after the date of the file are forecasts, others estimates</source>
        <translation>依日期：在檔案日期之後結束的期間為預測，其餘為估計</translation>
    </message>
    <message>
        <source>Estimates, forecasts by date</source>
        <translation>估計值，依日期為預測值</translation>
    </message>
    <message>
        <source>Actual figures</source>
        <translation>實際值</translation>
    </message>
    <message>
        <source>Estimates</source>
        <translation>估計值</translation>
    </message>
    <message>
        <source>Forecasts</source>
        <translation>預測值</translation>
    </message>
    <message>
        <source>Assumptions</source>
        <translation>假設值</translation>
    </message>
    <message>
        <source>Written with</source>
        <translation>書寫格式</translation>
    </message>
    <message>
        <source>Delimiter</source>
        <translation>分隔符</translation>
    </message>
    <message>
        <source>What stands between two fields</source>
        <translation>兩個欄位之間的符號</translation>
    </message>
    <message>
        <source>Comma</source>
        <translation>逗號</translation>
    </message>
    <message>
        <source>Semicolon</source>
        <translation>分號</translation>
    </message>
    <message>
        <source>Tab</source>
        <translation>定位字元</translation>
    </message>
    <message>
        <source>Bar</source>
        <translation>直線</translation>
    </message>
    <message>
        <source>Decimal sign</source>
        <translation>小數點</translation>
    </message>
    <message>
        <source>What stands before the decimals of a number</source>
        <translation>數字小數部分之前的符號</translation>
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
        <translation>編碼</translation>
    </message>
    <message>
        <source>How letters are written as bytes</source>
        <translation>文字以何種位元組寫成</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>匯入</translation>
    </message>
    <message>
        <source>Columns of the file</source>
        <translation>檔案的欄</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>進度</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message numerus="yes">
        <source>%1 – %2, %n column(s)</source>
        <translation>
            <numerusform>%1 – %2，%n 欄</numerusform>
        </translation>
    </message>
    <message>
        <source>Give the dataset a name.</source>
        <translation>請為資料集命名。</translation>
    </message>
    <message>
        <source>The workspace has this tracker; its numbers will be replaced.</source>
        <translation>工作區中已有此追蹤資料；其數字將被取代。</translation>
    </message>
    <message>
        <source>Rows with the same members and period are parts of one number: they add up.</source>
        <translation>成員與期間相同的列是同一個數字的組成部分，會相加。</translation>
    </message>
    <message>
        <source>%1 rows, %2 a second</source>
        <translation>%1 列，每秒 %2</translation>
    </message>
    <message>
        <source>Some letters are not written in %1: choose the encoding of the file.</source>
        <translation>有些文字不是以 %1 寫成的：請選擇檔案的編碼。</translation>
    </message>
</context>
<context>
    <name>sextant::InspectorPanel</name>
    <message>
        <source>Chart: %1</source>
        <translation>圖表：%1</translation>
    </message>
    <message>
        <source>Rows: %1</source>
        <translation>列：%1</translation>
    </message>
    <message>
        <source>Rows, then: %1</source>
        <translation>列，其次：%1</translation>
    </message>
    <message>
        <source>Columns: %1</source>
        <translation>欄：%1</translation>
    </message>
    <message>
        <source>Logarithmic Axis</source>
        <translation>對數座標軸</translation>
    </message>
    <message>
        <source>Linear Axis</source>
        <translation>線性座標軸</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Sort Descending</source>
        <translation>遞減排序</translation>
    </message>
    <message>
        <source>Sort Ascending</source>
        <translation>遞增排序</translation>
    </message>
    <message>
        <source>Show All Members</source>
        <translation>顯示所有成員</translation>
    </message>
    <message>
        <source>Show Top %1</source>
        <translation>顯示前 %1 項</translation>
    </message>
    <message>
        <source>Show Totals</source>
        <translation>顯示合計</translation>
    </message>
    <message>
        <source>Hide Totals</source>
        <translation>隱藏合計</translation>
    </message>
    <message>
        <source>Edit Headline</source>
        <translation>編輯標題</translation>
    </message>
    <message>
        <source>Edit Note</source>
        <translation>編輯註解</translation>
    </message>
    <message>
        <source>View</source>
        <translation>檢視</translation>
    </message>
    <message>
        <source>Numbers</source>
        <translation>數值</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>時間</translation>
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
        <translation>圖表</translation>
    </message>
    <message>
        <source>How it is drawn</source>
        <translation>繪製方式</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>列</translation>
    </message>
    <message>
        <source>What stands on the rows</source>
        <translation>列上顯示的內容</translation>
    </message>
    <message>
        <source>Row level</source>
        <translation>列層級</translation>
    </message>
    <message>
        <source>Which level of the hierarchy the rows show</source>
        <translation>列顯示階層中的哪一層</translation>
    </message>
    <message>
        <source>Then</source>
        <translation>其次</translation>
    </message>
    <message>
        <source>A second dimension on the rows</source>
        <translation>列上的第二個維度</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>欄</translation>
    </message>
    <message>
        <source>What stands on the columns; each has a colour of its own</source>
        <translation>欄上顯示的內容；每欄各用一種顏色</translation>
    </message>
    <message>
        <source>Column level</source>
        <translation>欄層級</translation>
    </message>
    <message>
        <source>Which level of the hierarchy the columns show</source>
        <translation>欄顯示階層中的哪一層</translation>
    </message>
    <message>
        <source>Logarithmic axis</source>
        <translation>對數座標軸</translation>
    </message>
    <message>
        <source>Equal steps on the axis are equal factors</source>
        <translation>座標軸上的等距表示等倍</translation>
    </message>
    <message>
        <source>Measure</source>
        <translation>指標</translation>
    </message>
    <message>
        <source>What is counted</source>
        <translation>統計的對象</translation>
    </message>
    <message>
        <source>Show as</source>
        <translation>顯示為</translation>
    </message>
    <message>
        <source>What is shown of each number</source>
        <translation>每個數值的顯示方式</translation>
    </message>
    <message>
        <source>Base</source>
        <translation>基期</translation>
    </message>
    <message>
        <source>The period that is 100</source>
        <translation>等於 100 的期間</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>貨幣</translation>
    </message>
    <message>
        <source>Convert money by yearly average rates</source>
        <translation>依年平均匯率換算金額</translation>
    </message>
    <message>
        <source>Rate of</source>
        <translation>匯率</translation>
    </message>
    <message>
        <source>Which year&apos;s exchange rate converts a number</source>
        <translation>用哪一年的匯率換算數值</translation>
    </message>
    <message>
        <source>From</source>
        <translation>起始</translation>
    </message>
    <message>
        <source>First period shown</source>
        <translation>顯示的第一個期間</translation>
    </message>
    <message>
        <source>To</source>
        <translation>結束</translation>
    </message>
    <message>
        <source>Last period shown</source>
        <translation>顯示的最後一個期間</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>間隔</translation>
    </message>
    <message>
        <source>Total shorter periods into longer ones, by the measure&apos;s own rule</source>
        <translation>依指標自身的規則，將較短期間彙總為較長期間</translation>
    </message>
    <message>
        <source>Sort by</source>
        <translation>排序依據</translation>
    </message>
    <message>
        <source>Time always runs from early to late</source>
        <translation>時間一律由早到晚排列</translation>
    </message>
    <message>
        <source>Largest or last first</source>
        <translation>大的或靠後的在前</translation>
    </message>
    <message>
        <source>Turn the order round</source>
        <translation>反轉順序</translation>
    </message>
    <message>
        <source>Top</source>
        <translation>前幾項</translation>
    </message>
    <message>
        <source>Keep the largest and put the rest into “Other”</source>
        <translation>保留最大的幾項，其餘歸入「其他」</translation>
    </message>
    <message>
        <source>All</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>Totals</source>
        <translation>合計</translation>
    </message>
    <message>
        <source>Show totals in the table and above stacks</source>
        <translation>在表格中與堆疊圖上方顯示合計</translation>
    </message>
    <message>
        <source>Headline</source>
        <translation>標題</translation>
    </message>
    <message>
        <source>Empty: a headline is suggested from the numbers</source>
        <translation>留空：依數值自動擬定標題</translation>
    </message>
    <message>
        <source>Suggested</source>
        <translation>自動擬定</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>註解</translation>
    </message>
    <message>
        <source>Stands under the chart, in exports too</source>
        <translation>顯示在圖表下方，匯出時也包含</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>期間</translation>
    </message>
    <message>
        <source>None</source>
        <translation>無</translation>
    </message>
    <message>
        <source>First period</source>
        <translation>第一個期間</translation>
    </message>
    <message>
        <source>Each number&apos;s year</source>
        <translation>各數值當年</translation>
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
        <translation>%1（建議）</translation>
    </message>
    <message>
        <source>As published</source>
        <comment>currency</comment>
        <translation>依公布的幣別</translation>
    </message>
    <message>
        <source>As published</source>
        <comment>periods</comment>
        <translation>依公布的時段</translation>
    </message>
    <message>
        <source>Small charts: %1</source>
        <translation>小圖：%1</translation>
    </message>
    <message>
        <source>An Axis Each</source>
        <translation>各用一軸</translation>
    </message>
    <message>
        <source>One Axis for All</source>
        <translation>共用一軸</translation>
    </message>
    <message>
        <source>Growth a Year Beside the Names</source>
        <translation>在名稱旁顯示年成長率</translation>
    </message>
    <message>
        <source>On the chart</source>
        <translation>圖上標註</translation>
    </message>
    <message>
        <source>Small charts</source>
        <translation>小圖</translation>
    </message>
    <message>
        <source>A small chart for every member of a dimension, side by side</source>
        <translation>為維度的每個成員各畫一張小圖，並排顯示</translation>
    </message>
    <message>
        <source>An axis for each small chart</source>
        <translation>每張小圖各用一個座標軸</translation>
    </message>
    <message>
        <source>Shapes can then be compared, heights cannot</source>
        <translation>此時可以比較形狀，不能比較高度</translation>
    </message>
    <message>
        <source>Growth a year beside the names</source>
        <translation>在名稱旁顯示年成長率</translation>
    </message>
    <message>
        <source>The compound growth of every series from its first to its last number</source>
        <translation>每個數列從首個到末個數字的年複合成長率</translation>
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
        <translation>正在讀取資料集…</translation>
    </message>
    <message>
        <source>How much of the dataset is read</source>
        <translation>資料集已讀取的比例</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Do not read this dataset</source>
        <translation>不讀取此資料集</translation>
    </message>
</context>
<context>
    <name>sextant::LookBar</name>
    <message>
        <source>Chart kind: %1</source>
        <translation>圖表類型：%1</translation>
    </message>
    <message>
        <source>As published</source>
        <translation>原幣別</translation>
    </message>
    <message>
        <source>Currency: %1</source>
        <translation>貨幣：%1</translation>
    </message>
    <message>
        <source>Currency that money is shown in</source>
        <translation>顯示金額所用的貨幣</translation>
    </message>
    <message>
        <source>Currency that money is shown in (these numbers are not money)</source>
        <translation>顯示金額所用的貨幣（目前數值不是金額）</translation>
    </message>
    <message>
        <source>Kind of chart</source>
        <translation>圖表類型</translation>
    </message>
    <message>
        <source>What is shown of each number</source>
        <translation>每個數值的顯示方式</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>數值</translation>
    </message>
    <message>
        <source>The numbers themselves (Ctrl+1)</source>
        <translation>數值本身 (Ctrl+1)</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>占比</translation>
    </message>
    <message>
        <source>Each number as a share of the total of its period (Ctrl+2)</source>
        <translation>各數值占當期合計的比重 (Ctrl+2)</translation>
    </message>
    <message>
        <source>Growth</source>
        <translation>成長率</translation>
    </message>
    <message>
        <source>Growth a year since the number before (Ctrl+3)</source>
        <translation>較前一數值的年成長率 (Ctrl+3)</translation>
    </message>
    <message>
        <source>Index</source>
        <translation>指數</translation>
    </message>
    <message>
        <source>Each series relative to its first number, which is 100 (Ctrl+4)</source>
        <translation>以各數列的第一個數值為 100 (Ctrl+4)</translation>
    </message>
    <message>
        <source>%1 (suggested)</source>
        <translation>%1（建議）</translation>
    </message>
</context>
<context>
    <name>sextant::LookController</name>
    <message>
        <source>Show as %1</source>
        <translation>顯示為%1</translation>
    </message>
    <message>
        <source>Show Currencies as Published</source>
        <translation>依原幣別顯示</translation>
    </message>
    <message>
        <source>Convert to %1</source>
        <translation>換算為 %1</translation>
    </message>
    <message>
        <source>Show %1</source>
        <translation>顯示%1</translation>
    </message>
    <message>
        <source>Clear Filters</source>
        <translation>清除篩選</translation>
    </message>
    <message>
        <source>&amp;Undo: %1</source>
        <translation>復原(&amp;U)：%1</translation>
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
        <translation>工具列</translation>
    </message>
    <message>
        <source>Menu (F10)</source>
        <translation>選單 (F10)</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>選單</translation>
    </message>
    <message>
        <source>Open &amp;Recent</source>
        <translation>最近開啟(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Panels</source>
        <translation>面板(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Look</source>
        <translation>外觀(&amp;L)</translation>
    </message>
    <message>
        <source>L&amp;anguage</source>
        <translation>語言(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>編輯(&amp;E)</translation>
    </message>
    <message>
        <source>E&amp;xplore</source>
        <translation>探索(&amp;X)</translation>
    </message>
    <message>
        <source>&amp;Tabs</source>
        <translation>分頁(&amp;T)</translation>
    </message>
</context>
<context>
    <name>sextant::MemberChecklist</name>
    <message>
        <source>(none)</source>
        <translation>（無）</translation>
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
        <translation>搜尋</translation>
    </message>
    <message>
        <source>Search in the values of this column</source>
        <translation>在此欄的值中搜尋</translation>
    </message>
    <message>
        <source>Show only values that contain this text</source>
        <translation>只顯示包含此文字的值</translation>
    </message>
    <message>
        <source>Values of this column</source>
        <translation>此欄的值</translation>
    </message>
    <message>
        <source>All</source>
        <translation>全選</translation>
    </message>
    <message>
        <source>Check every value that is listed</source>
        <translation>勾選列出的所有值</translation>
    </message>
    <message>
        <source>None</source>
        <translation>全不選</translation>
    </message>
    <message>
        <source>Uncheck every value that is listed</source>
        <translation>取消勾選列出的所有值</translation>
    </message>
    <message>
        <source>Clear filter</source>
        <translation>清除篩選</translation>
    </message>
    <message>
        <source>Show all rows again</source>
        <translation>重新顯示所有列</translation>
    </message>
</context>
<context>
    <name>sextant::MessageBar</name>
    <message>
        <source>Close this message (Esc)</source>
        <translation>關閉此訊息 (Esc)</translation>
    </message>
    <message>
        <source>Close this message</source>
        <translation>關閉此訊息</translation>
    </message>
</context>
<context>
    <name>sextant::NumbersList</name>
    <message>
        <source>Numbers behind this cell</source>
        <translation>此儲存格所依據的數值</translation>
    </message>
</context>
<context>
    <name>sextant::NumbersModel</name>
    <message>
        <source>Value</source>
        <translation>數值</translation>
    </message>
    <message>
        <source>Part</source>
        <translation>分項</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>性質</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>來源</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1，%2</translation>
    </message>
    <message>
        <source>Scope: %1</source>
        <translation>統計範圍：%1</translation>
    </message>
    <message>
        <source>Note: %1</source>
        <translation>備註：%1</translation>
    </message>
</context>
<context>
    <name>sextant::PeriodStrip</name>
    <message>
        <source>none</source>
        <translation>無</translation>
    </message>
    <message>
        <source>Periods</source>
        <translation>期間</translation>
    </message>
    <message>
        <source>Shown: %1. Left and Right walk, with Shift they extend, Home and End take all before or after, Delete takes all; Enter keeps, Esc leaves.</source>
        <translation>目前顯示：%1。左右鍵移動，按住 Shift 則擴展；Home 和 End 取之前或之後的全部，Delete 取全部；Enter 保留，Esc 放棄。</translation>
    </message>
    <message>
        <source>Periods: click for one, drag for a range; Space plays them, Delete shows all</source>
        <translation>期間：按一下選一個，拖曳選一段；空白鍵播放，Delete 顯示全部</translation>
    </message>
    <message>
        <source>Periods: click for one, drag for a range; Delete shows all</source>
        <translation>期間：按一下選一個，拖曳選一段；Delete 顯示全部</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>暫停</translation>
    </message>
    <message>
        <source>Play the periods</source>
        <translation>播放各期間</translation>
    </message>
    <message>
        <source>Stop at this period (Space)</source>
        <translation>停在此期間（空白鍵）</translation>
    </message>
    <message>
        <source>Show one period after the other (Space)</source>
        <translation>逐一顯示各期間（空白鍵）</translation>
    </message>
</context>
<context>
    <name>sextant::PivotModel</name>
    <message>
        <source>Total</source>
        <translation>合計</translation>
    </message>
    <message>
        <source>Compound annual growth between the two years of the heading.</source>
        <translation>標題所示兩年之間的年複合成長率。</translation>
    </message>
    <message numerus="yes">
        <source>%n sources</source>
        <translation>
            <numerusform>%n 個來源</numerusform>
        </translation>
    </message>
    <message>
        <source>Period</source>
        <translation>期間</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>來源</translation>
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
        <translation>本列合計。</translation>
    </message>
    <message>
        <source>Total of the row, in %1.</source>
        <translation>本列合計（%1）。</translation>
    </message>
    <message>
        <source>Compound annual growth from the first to the last published period.</source>
        <translation>第一個至最後一個公布期間的年複合成長率。</translation>
    </message>
    <message>
        <source>The documents that the row&apos;s numbers come from.</source>
        <translation>本列數值所出自的文獻。</translation>
    </message>
</context>
<context>
    <name>sextant::PivotTableView</name>
    <message>
        <source>Table of the exploration</source>
        <translation>分析的資料表</translation>
    </message>
    <message>
        <source>Arrow keys walk the cells, Enter shows where a number comes from, Ctrl+C copies.</source>
        <translation>按方向鍵在儲存格間移動，按 Enter 顯示數值來源，按 Ctrl+C 複製。</translation>
    </message>
    <message>
        <source>Totals</source>
        <translation>合計</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>欄</translation>
    </message>
    <message>
        <source>Clear filters</source>
        <translation>清除篩選</translation>
    </message>
    <message>
        <source>Show all rows of the table again</source>
        <translation>重新顯示表格的所有列</translation>
    </message>
    <message>
        <source>Nothing passes these filters.
Remove one of them to see numbers here.</source>
        <translation>沒有符合篩選條件的內容。
移除一項篩選即可看到數值。</translation>
    </message>
    <message>
        <source>The numbers behind the chart stand here.
Choose a dataset or a saved exploration in the catalog.</source>
        <translation>圖表所依據的數值顯示在這裡。
請在目錄中選擇資料集或已儲存的分析。</translation>
    </message>
    <message>
        <source>% a year</source>
        <translation>% 每年</translation>
    </message>
    <message numerus="yes">
        <source>Showing %1 of %n row(s). Totals are those of all rows.</source>
        <translation>
            <numerusform>顯示 %n 列中的 %1 列。合計為所有列的合計。</numerusform>
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
        <translation>更新簡報</translation>
    </message>
    <message>
        <source>PowerPoint slides (*.pptx)</source>
        <translation>PowerPoint 投影片 (*.pptx)</translation>
    </message>
    <message>
        <source>Saved as %1. Charts refreshed: %2.</source>
        <translation>已儲存為 %1。已更新圖表：%2 個。</translation>
    </message>
    <message>
        <source>Saved as %1. Charts refreshed: %2; left, because they were changed by hand: %3.</source>
        <translation>已儲存為 %1。已更新圖表：%2 個；因曾手動更改而維持原樣：%3 個。</translation>
    </message>
    <message>
        <source>Comparing “%1” with the workspace…</source>
        <translation>正在將「%1」與工作區比較…</translation>
    </message>
</context>
<context>
    <name>sextant::RowColumnsModel</name>
    <message>
        <source>%1: a click sorts, the funnel filters</source>
        <translation>%1：按一下排序，點漏斗篩選</translation>
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
        <translation>已複製 %2 列中的前 %1 列：一次最多複製這麼多。</translation>
    </message>
    <message numerus="yes">
        <source>Copied %n row(s).</source>
        <translation>
            <numerusform>已複製 %n 列。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sextant::RowsPage</name>
    <message>
        <source>Filter rows by any column</source>
        <translation>依任意欄篩選列</translation>
    </message>
    <message>
        <source>Show rows with a name, period or note that contains this (%1)</source>
        <translation>顯示名稱、期間或備註中包含此文字的列 (%1)</translation>
    </message>
    <message>
        <source>Filters of the rows</source>
        <translation>列的篩選條件</translation>
    </message>
    <message>
        <source>Rows of the dataset</source>
        <translation>資料集的列</translation>
    </message>
    <message>
        <source>Arrow keys walk the cells, Shift extends the selection, Alt+Down filters the column, Enter shows where a number comes from, Ctrl+C copies.</source>
        <translation>方向鍵在儲存格間移動，Shift 擴展選取，Alt+↓ 篩選該欄，Enter 顯示數字的來源，Ctrl+C 複製。</translation>
    </message>
    <message>
        <source>This dataset has no rows.</source>
        <translation>此資料集沒有任何列。</translation>
    </message>
    <message>
        <source>No row passes these filters.
Remove one of them to see rows here.</source>
        <translation>沒有符合這些篩選條件的列。
去掉其中一個，即可在此看到資料列。</translation>
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
        <translation>%1：無</translation>
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
            <numerusform>%1：%n 個值</numerusform>
        </translation>
    </message>
    <message>
        <source>Remove this filter (Delete)</source>
        <translation>移除此篩選條件（Delete）</translation>
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
        <translation>此數值從何而來？</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>複製</translation>
    </message>
</context>
<context>
    <name>sextant::SavedController</name>
    <message>
        <source>This workspace can only be read.</source>
        <translation>此工作區為唯讀。</translation>
    </message>
    <message>
        <source>Copy the file to a folder of your own and open the copy to save explorations.</source>
        <translation>如需儲存分析，請將檔案複製到自己的資料夾並開啟該副本。</translation>
    </message>
    <message>
        <source>Save Exploration</source>
        <translation>儲存分析</translation>
    </message>
    <message>
        <source>Name in the catalog</source>
        <translation>目錄中的名稱</translation>
    </message>
    <message>
        <source>Replace Exploration</source>
        <translation>取代分析</translation>
    </message>
    <message>
        <source>There is an exploration of the name “%1”. Replace it with what is shown?</source>
        <translation>已有名為「%1」的分析。要以目前內容取代嗎？</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>取代</translation>
    </message>
    <message>
        <source>Remove Exploration</source>
        <translation>移除分析</translation>
    </message>
    <message>
        <source>Remove “%1” from the workspace? The data stays as it is.</source>
        <translation>要從工作區移除「%1」嗎？資料維持不變。</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>移除</translation>
    </message>
    <message>
        <source>Name the Forecast</source>
        <translation>為預測命名</translation>
    </message>
    <message>
        <source>Apply Scenario “%1”</source>
        <translation>套用情境「%1」</translation>
    </message>
    <message>
        <source>“%1” is a slide of the story “%2”.</source>
        <translation>「%1」是故事「%2」的一張投影片。</translation>
    </message>
    <message>
        <source>Take it out of the story first.</source>
        <translation>請先將其移出故事。</translation>
    </message>
</context>
<context>
    <name>sextant::SearchBox</name>
    <message>
        <source>Search or command</source>
        <translation>搜尋或指令</translation>
    </message>
    <message>
        <source>Find datasets, explorations, members and commands (Ctrl+K)</source>
        <translation>尋找資料集、分析、成員與指令 (Ctrl+K)</translation>
    </message>
    <message>
        <source>Nothing is called “%1”.</source>
        <translation>沒有名為「%1」的內容。</translation>
    </message>
    <message>
        <source>%1, %2; %3 of %4</source>
        <comment>what is found, what it is, its place in the list</comment>
        <translation>%1，%2；第 %3 項，共 %4 項</translation>
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
        <translation>資料集</translation>
    </message>
    <message>
        <source>Scenario</source>
        <translation>情境</translation>
    </message>
    <message>
        <source>Filter %1 to %2</source>
        <translation>依%1篩選：%2</translation>
    </message>
    <message>
        <source>not available now</source>
        <translation>目前無法使用</translation>
    </message>
</context>
<context>
    <name>sextant::SeriesForecast</name>
    <message>
        <source>Forecast: %1</source>
        <translation>預測：%1</translation>
    </message>
    <message>
        <source>Forecast Growth</source>
        <translation>預測成長率</translation>
    </message>
    <message>
        <source>Forecast until %1</source>
        <translation>預測至 %1 年</translation>
    </message>
    <message>
        <source>Forecast Spread</source>
        <translation>預測浮動幅度</translation>
    </message>
    <message>
        <source>Forecast Case: %1</source>
        <translation>預測情境：%1</translation>
    </message>
    <message>
        <source>Remove Forecast</source>
        <translation>移除預測</translation>
    </message>
    <message>
        <source>Forecast</source>
        <translation>預測</translation>
    </message>
    <message>
        <source>The last number grows by the same rate each year.</source>
        <translation>最後一個數值每年依同一成長率成長。</translation>
    </message>
    <message>
        <source>A straight line through all numbers, by least squares.</source>
        <translation>以最小平方法對所有數值配適直線。</translation>
    </message>
    <message>
        <source>A constant rate through all numbers, by least squares on their logarithms.</source>
        <translation>以最小平方法對所有數值的對數配適固定成長率。</translation>
    </message>
    <message>
        <source>Constant growth</source>
        <translation>固定成長</translation>
    </message>
    <message>
        <source>Linear trend</source>
        <translation>線性趨勢</translation>
    </message>
    <message>
        <source>Log-linear trend</source>
        <translation>對數線性趨勢</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>預測至</translation>
    </message>
    <message>
        <source>The last year of the forecast</source>
        <translation>預測的最後一年</translation>
    </message>
    <message>
        <source>Growth a year</source>
        <translation>年成長率</translation>
    </message>
    <message>
        <source>By how much the last number grows each year</source>
        <translation>最後一個數值每年成長多少</translation>
    </message>
    <message>
        <source>Spread</source>
        <translation>浮動幅度</translation>
    </message>
    <message>
        <source>Low and high grow by this much less and more a year</source>
        <translation>低、高情境的年成長率分別低、高這麼多</translation>
    </message>
    <message>
        <source>The series&apos; own growth</source>
        <translation>數列自身成長率</translation>
    </message>
    <message>
        <source>Use the growth between the first and the last number of the series</source>
        <translation>採用數列首末兩個數值之間的成長率</translation>
    </message>
    <message>
        <source>Low</source>
        <translation>低</translation>
    </message>
    <message>
        <source>Base</source>
        <translation>基準</translation>
    </message>
    <message>
        <source>High</source>
        <translation>高</translation>
    </message>
    <message>
        <source>Draw this case in the chart</source>
        <translation>在圖表中繪製此情境</translation>
    </message>
    <message>
        <source>Name of the scenario</source>
        <translation>情境名稱</translation>
    </message>
    <message>
        <source>Under which the forecast is found again in the catalog</source>
        <translation>在目錄中以此名稱再次找到該預測</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>儲存</translation>
    </message>
    <message>
        <source>Save this forecast as a scenario of the workspace</source>
        <translation>將此預測儲存為工作區的情境</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>方法</translation>
    </message>
    <message>
        <source>There are no numbers to carry forward.</source>
        <translation>沒有可延續的數值。</translation>
    </message>
    <message>
        <source>%1 from %2: %3</source>
        <translation>%1，以 %2 年為起點：%3</translation>
    </message>
    <message>
        <source>The series</source>
        <translation>該數列</translation>
    </message>
    <message>
        <source>In %1.</source>
        <translation>%1 年。</translation>
    </message>
    <message>
        <source>In %1, %2.</source>
        <translation>%1 年，單位：%2。</translation>
    </message>
    <message>
        <source>Low to high is a range of growth rates, not a statistical interval.</source>
        <translation>低至高為成長率範圍，不是統計區間。</translation>
    </message>
    <message>
        <source>Remove from chart</source>
        <translation>從圖表移除</translation>
    </message>
    <message>
        <source>Show in chart</source>
        <translation>顯示在圖表中</translation>
    </message>
    <message>
        <source>Take the forecast out of chart and table</source>
        <translation>從圖表與表格中移除預測</translation>
    </message>
    <message>
        <source>Draw the forecast in chart and table</source>
        <translation>在圖表與表格中繪製預測</translation>
    </message>
</context>
<context>
    <name>sextant::Services</name>
    <message>
        <source>No workspace was opened before.</source>
        <translation>之前沒有開啟過工作區。</translation>
    </message>
    <message>
        <source>Opening “%1”…</source>
        <translation>正在開啟「%1」…</translation>
    </message>
</context>
<context>
    <name>sextant::SidePanels</name>
    <message>
        <source>Catalog</source>
        <translation>目錄</translation>
    </message>
    <message>
        <source>Inspector</source>
        <translation>檢視</translation>
    </message>
    <message>
        <source>Forecast</source>
        <translation>預測</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>來源</translation>
    </message>
    <message>
        <source>Fold the panel “%1” away</source>
        <translation>收合面板「%1」</translation>
    </message>
    <message>
        <source>Panels on the left</source>
        <translation>左側面板</translation>
    </message>
    <message>
        <source>Panels on the right</source>
        <translation>右側面板</translation>
    </message>
    <message>
        <source>History</source>
        <translation>歷程</translation>
    </message>
    <message>
        <source>Story</source>
        <translation>故事</translation>
    </message>
    <message>
        <source>Facets</source>
        <translation>篩選</translation>
    </message>
</context>
<context>
    <name>sextant::SlideWords</name>
    <message>
        <source>Headline of the slide</source>
        <translation>投影片標題</translation>
    </message>
    <message>
        <source>Empty: the headline that the numbers suggest</source>
        <translation>留空：採用依數值擬定的標題</translation>
    </message>
    <message>
        <source>So what</source>
        <translation>要點</translation>
    </message>
    <message>
        <source>What follows from the slide</source>
        <translation>由此投影片得出的要點</translation>
    </message>
    <message>
        <source>What follows from the chart, in a sentence or two</source>
        <translation>由圖表得出的結論，一兩句話</translation>
    </message>
</context>
<context>
    <name>sextant::SourcesPanel</name>
    <message>
        <source>Click a number in the table or a mark in the chart to see where it comes from: its source, what the source covers, and how sure it is.</source>
        <translation>按一下表格中的數值或圖表中的圖形，即可查看其出處：來源、來源的統計範圍及可靠程度。</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>數值</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>來源</translation>
    </message>
    <message>
        <source>Growth rates of this source</source>
        <translation>該來源公布的成長率</translation>
    </message>
    <message>
        <source>What is published</source>
        <translation>公布的數值</translation>
    </message>
    <message>
        <source>Made of</source>
        <translation>組成</translation>
    </message>
    <message numerus="yes">
        <source>%n more number(s) are not listed.</source>
        <translation>
            <numerusform>另有 %n 個數值未列出。</numerusform>
        </translation>
    </message>
    <message>
        <source>Computed by the forecast of this exploration, not published.</source>
        <translation>由本分析的預測計算得出，並非公布值。</translation>
    </message>
    <message numerus="yes">
        <source>Computed from %n published number(s).</source>
        <translation>
            <numerusform>由 %n 個公布值計算得出。</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1，%2</translation>
    </message>
    <message>
        <source>The largest is %1 times the smallest.</source>
        <translation>最大值為最小值的 %1 倍。</translation>
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
        <translation>數值</translation>
    </message>
    <message>
        <source>Published</source>
        <translation>公布值</translation>
    </message>
    <message>
        <source>Rate</source>
        <translation>匯率</translation>
    </message>
    <message>
        <source>5–95 %</source>
        <translation>5%–95%</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>性質</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>期間</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>備註</translation>
    </message>
    <message>
        <source>Publisher</source>
        <translation>發布機構</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>標題</translation>
    </message>
    <message>
        <source>Edition</source>
        <translation>版次</translation>
    </message>
    <message>
        <source>Scope</source>
        <translation>統計範圍</translation>
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
        <translation>%2 列中的 %1 列</translation>
    </message>
    <message>
        <source>Numbers behind what is shown, of all numbers for this measure</source>
        <translation>所示內容依據的數值個數，與該指標的全部數值個數</translation>
    </message>
    <message numerus="yes">
        <source>%n cell(s) selected</source>
        <translation>
            <numerusform>已選 %n 個儲存格</numerusform>
        </translation>
    </message>
    <message>
        <source>sum %1</source>
        <translation>合計 %1</translation>
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
            <numerusform>%n 個來源不一致</numerusform>
        </translation>
    </message>
    <message>
        <source>Show the first number that sources contradict</source>
        <translation>顯示第一個來源相互矛盾的數值</translation>
    </message>
    <message>
        <source>Rows that pass the filters, of all rows of the dataset</source>
        <translation>符合篩選條件的列數，以及資料集的總列數</translation>
    </message>
    <message>
        <source>sum of %1 %2</source>
        <translation>%1合計 %2</translation>
    </message>
    <message>
        <source>The sum is exactly %1</source>
        <translation>精確合計為 %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) selected</source>
        <translation>
            <numerusform>已選 %Ln 列</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sextant::StoryController</name>
    <message>
        <source>New Story</source>
        <translation>新增故事</translation>
    </message>
    <message>
        <source>Name of the story</source>
        <translation>故事名稱</translation>
    </message>
    <message>
        <source>Rename Story</source>
        <translation>重新命名故事</translation>
    </message>
    <message>
        <source>Remove Story</source>
        <translation>移除故事</translation>
    </message>
    <message>
        <source>Remove “%1” from the workspace? Its explorations stay.</source>
        <translation>從工作區移除「%1」？其中的分析會保留。</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>移除</translation>
    </message>
    <message>
        <source>This workspace can only be read.</source>
        <translation>此工作區為唯讀。</translation>
    </message>
    <message>
        <source>Copy the file to a folder of your own and open the copy to tell stories.</source>
        <translation>請將檔案複製到自己的資料夾，並開啟副本來編寫故事。</translation>
    </message>
    <message>
        <source>Add Slide</source>
        <translation>加入投影片</translation>
    </message>
    <message>
        <source>This story has no slides.</source>
        <translation>此故事沒有投影片。</translation>
    </message>
    <message>
        <source>Add an exploration to it first.</source>
        <translation>請先在其中加入一個分析。</translation>
    </message>
</context>
<context>
    <name>sextant::StoryPanel</name>
    <message>
        <source>New Story…</source>
        <translation>新增故事…</translation>
    </message>
    <message>
        <source>Rename Story…</source>
        <translation>重新命名故事…</translation>
    </message>
    <message>
        <source>Remove Story…</source>
        <translation>移除故事…</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>復原</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>重做</translation>
    </message>
    <message>
        <source>Move Slide</source>
        <translation>移動投影片</translation>
    </message>
    <message>
        <source>Remove Slide</source>
        <translation>移除投影片</translation>
    </message>
    <message>
        <source>Edit Headline</source>
        <translation>編輯標題</translation>
    </message>
    <message>
        <source>Edit So-What</source>
        <translation>編輯要點</translation>
    </message>
    <message>
        <source>A story puts explorations in an order, each with a headline and what follows from it, and becomes a deck of slides.</source>
        <translation>故事將多個分析依序排列，各配標題與要點，並可匯出為簡報。</translation>
    </message>
    <message>
        <source>Begin a Story with What Is Shown</source>
        <translation>以目前所示開始故事</translation>
    </message>
    <message>
        <source>Nothing is in this story yet. The plus below adds what is shown.</source>
        <translation>此故事尚無內容。下方的加號可加入目前所示。</translation>
    </message>
    <message>
        <source>Story</source>
        <translation>故事</translation>
    </message>
    <message>
        <source>The story that is shown</source>
        <translation>目前顯示的故事</translation>
    </message>
    <message>
        <source>Menu of stories</source>
        <translation>故事選單</translation>
    </message>
    <message>
        <source>New, rename, remove, undo</source>
        <translation>新增、重新命名、移除、復原</translation>
    </message>
    <message>
        <source>Slides</source>
        <translation>投影片</translation>
    </message>
    <message>
        <source>Enter opens the exploration, Delete takes the slide out, Alt+Up and Alt+Down move it.</source>
        <translation>Enter 開啟分析，Delete 移出投影片，Alt+Up 和 Alt+Down 移動它。</translation>
    </message>
    <message>
        <source>Add what is shown to the story</source>
        <translation>將目前所示加入故事</translation>
    </message>
    <message>
        <source>Take the slide out of the story</source>
        <translation>將投影片移出故事</translation>
    </message>
    <message>
        <source>Move the slide up</source>
        <translation>上移投影片</translation>
    </message>
    <message>
        <source>Move the slide down</source>
        <translation>下移投影片</translation>
    </message>
    <message>
        <source>Undo the last change of the story</source>
        <translation>復原對故事的最後一次變更</translation>
    </message>
    <message>
        <source>Export Deck…</source>
        <translation>匯出簡報…</translation>
    </message>
    <message>
        <source>Write the story as slides, or as a PDF of the same pages</source>
        <translation>將故事寫成投影片，或頁面相同的 PDF</translation>
    </message>
    <message>
        <source>Two Charts on a Slide</source>
        <translation>每張投影片兩幅圖表</translation>
    </message>
    <message>
        <source>Undo: %1</source>
        <translation>復原：%1</translation>
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
        <translation>編輯標題</translation>
    </message>
    <message>
        <source>Remove Filter</source>
        <translation>移除篩選</translation>
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
        <translation>已有檔案「%1」。要取代它嗎？</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>取代</translation>
    </message>
</context>
<context>
    <name>sextant::WorkspaceController</name>
    <message>
        <source>Open Workspace</source>
        <translation>開啟工作區</translation>
    </message>
    <message>
        <source>Workspaces (*.sextant)</source>
        <translation>工作區 (*.sextant)</translation>
    </message>
    <message>
        <source>New Workspace</source>
        <translation>新增工作區</translation>
    </message>
    <message>
        <source>Workspace</source>
        <translation>工作區</translation>
    </message>
    <message>
        <source>Saved “%1” in the workspace.</source>
        <translation>已將「%1」存入工作區。</translation>
    </message>
    <message>
        <source>Saved the scenario “%1” in the workspace.</source>
        <translation>已將情境「%1」存入工作區。</translation>
    </message>
</context>
</TS>
