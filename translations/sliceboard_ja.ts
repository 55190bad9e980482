<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ja" sourcelanguage="en">
<context>
    <name>Actions</name>
    <message>
        <source>Zoom &amp;In</source>
        <translation type="unfinished">拡大(&amp;I)</translation>
    </message>
    <message>
        <source>Zoom &amp;Out</source>
        <translation type="unfinished">縮小(&amp;O)</translation>
    </message>
    <message>
        <source>Zoom to &amp;Fit</source>
        <translation type="unfinished">全体を表示(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Actual Size</source>
        <translation type="unfinished">実際のサイズ(&amp;A)</translation>
    </message>
    <message>
        <source>Fol&amp;d All</source>
        <translation type="unfinished">すべて折りたたむ(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Unfold All</source>
        <translation type="unfinished">すべて展開(&amp;U)</translation>
    </message>
    <message>
        <source>O&amp;verview Map</source>
        <translation type="unfinished">概観マップ(&amp;V)</translation>
    </message>
    <message>
        <source>Group by &amp;Cluster</source>
        <translation type="unfinished">クラスターでグループ化(&amp;C)</translation>
    </message>
    <message>
        <source>Group by &amp;GPU Model</source>
        <translation type="unfinished">GPU モデルでグループ化(&amp;G)</translation>
    </message>
    <message>
        <source>Group by &amp;Mode</source>
        <translation type="unfinished">モードでグループ化(&amp;M)</translation>
    </message>
    <message>
        <source>Group by &amp;Utilisation</source>
        <translation type="unfinished">使用率でグループ化(&amp;U)</translation>
    </message>
    <message>
        <source>Group by &amp;Findings</source>
        <translation type="unfinished">検出事項でグループ化(&amp;F)</translation>
    </message>
    <message>
        <source>Sort as in the &amp;Design</source>
        <translation type="unfinished">設計の順に並べ替え(&amp;D)</translation>
    </message>
    <message>
        <source>Sort by &amp;Name</source>
        <translation type="unfinished">名前順に並べ替え(&amp;N)</translation>
    </message>
    <message>
        <source>Sort &amp;Emptiest First</source>
        <translation type="unfinished">空きの多い順に並べ替え(&amp;E)</translation>
    </message>
    <message>
        <source>Sort &amp;Worst Findings First</source>
        <translation type="unfinished">検出事項の重い順に並べ替え(&amp;W)</translation>
    </message>
    <message>
        <source>Arrange &amp;Again</source>
        <translation type="unfinished">再配置(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation type="unfinished">元に戻す(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation type="unfinished">やり直し(&amp;R)</translation>
    </message>
    <message>
        <source>Add &amp;Cluster</source>
        <translation type="unfinished">クラスタを追加(&amp;C)</translation>
    </message>
    <message>
        <source>Add &amp;Hosts…</source>
        <translation type="unfinished">ホストを追加(&amp;H)…</translation>
    </message>
    <message>
        <source>Add &amp;GPUs…</source>
        <translation type="unfinished">GPU を追加(&amp;G)…</translation>
    </message>
    <message>
        <source>Add &amp;VMs…</source>
        <translation type="unfinished">VM を追加(&amp;V)…</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation type="unfinished">削除(&amp;D)</translation>
    </message>
    <message>
        <source>Select &amp;All of This Kind</source>
        <translation type="unfinished">同じ種類をすべて選択(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Take VMs</source>
        <translation type="unfinished">VM をつかむ(&amp;T)</translation>
    </message>
    <message>
        <source>Cop&amp;y</source>
        <translation type="unfinished">コピー(&amp;Y)</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation type="unfinished">貼り付け</translation>
    </message>
    <message>
        <source>Take VMs &amp;off Their GPUs</source>
        <translation type="unfinished">VM を GPU から外す(&amp;O)</translation>
    </message>
    <message>
        <source>Ask for a &amp;Whole GPU</source>
        <translation type="unfinished">GPU 全体を要求(&amp;W)</translation>
    </message>
    <message>
        <source>GPU: &amp;Unassigned</source>
        <translation type="unfinished">GPU: 未割り当て(&amp;U)</translation>
    </message>
    <message>
        <source>GPU: &amp;Passthrough</source>
        <translation type="unfinished">GPU: パススルー(&amp;P)</translation>
    </message>
    <message>
        <source>GPU: vGPU, Mi&amp;xed Size</source>
        <translation type="unfinished">GPU: vGPU、混合サイズ(&amp;X)</translation>
    </message>
    <message>
        <source>GPU: vGPU, &amp;MIG</source>
        <translation type="unfinished">GPU: vGPU、MIG(&amp;M)</translation>
    </message>
    <message>
        <source>&amp;New…</source>
        <translation type="unfinished">新規作成(&amp;N)…</translation>
    </message>
    <message>
        <source>&amp;Open…</source>
        <translation type="unfinished">開く(&amp;O)…</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation type="unfinished">保存(&amp;S)</translation>
    </message>
    <message>
        <source>Save &amp;As…</source>
        <translation type="unfinished">名前を付けて保存(&amp;A)…</translation>
    </message>
    <message>
        <source>&amp;Close Design</source>
        <translation type="unfinished">設計を閉じる(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation type="unfinished">終了(&amp;Q)</translation>
    </message>
    <message>
        <source>&amp;Find…</source>
        <translation type="unfinished">検索(&amp;F)…</translation>
    </message>
    <message>
        <source>&amp;Next Finding</source>
        <translation type="unfinished">次の検出事項(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Previous Finding</source>
        <translation type="unfinished">前の検出事項(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Rules of This Design…</source>
        <translation type="unfinished">この設計のルール(&amp;R)…</translation>
    </message>
    <message>
        <source>&amp;House Rules…</source>
        <translation type="unfinished">独自ルール(&amp;H)…</translation>
    </message>
    <message>
        <source>&amp;Settings…</source>
        <translation type="unfinished">設定(&amp;S)…</translation>
    </message>
    <message>
        <source>&amp;Rule Reference</source>
        <translation type="unfinished">ルールリファレンス(&amp;R)</translation>
    </message>
    <message>
        <source>Re&amp;lease Matrix…</source>
        <translation type="unfinished">リリース対応表(&amp;L)…</translation>
    </message>
    <message>
        <source>&amp;About Sliceboard</source>
        <translation type="unfinished">Sliceboard について(&amp;A)</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation type="unfinished">キー</translation>
    </message>
    <message>
        <source>Action</source>
        <translation type="unfinished">アクション</translation>
    </message>
    <message>
        <source>Earlier &amp;Versions…</source>
        <translation type="unfinished">以前のバージョン(&amp;V)…</translation>
    </message>
    <message>
        <source>Export S&amp;teps as PDF…</source>
        <translation type="unfinished">ステップを PDF としてエクスポート(&amp;T)…</translation>
    </message>
    <message>
        <source>Present from Chosen Vie&amp;w</source>
        <translation type="unfinished">選択したビューからプレゼンテーション(&amp;W)</translation>
    </message>
    <message>
        <source>&amp;Keyboard Shortcuts…</source>
        <translation type="unfinished">キーボードショートカット(&amp;K)…</translation>
    </message>
    <message>
        <source>Configure &amp;Toolbar…</source>
        <translation type="unfinished">ツールバーの設定(&amp;T)…</translation>
    </message>
    <message>
        <source>Sliceboard &amp;Help</source>
        <translation type="unfinished">Sliceboard ヘルプ(&amp;H)</translation>
    </message>
    <message>
        <source>Guided &amp;Tour</source>
        <translation type="unfinished">ガイドツアー(&amp;T)</translation>
    </message>
    <message>
        <source>Co&amp;mpare…</source>
        <translation type="unfinished">比較(&amp;M)…</translation>
    </message>
    <message>
        <source>Mer&amp;ge Conflicts…</source>
        <translation type="unfinished">マージの競合(&amp;G)…</translation>
    </message>
    <message>
        <source>Show &amp;Changes</source>
        <translation type="unfinished">変更を表示(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation type="unfinished">エクスポート(&amp;E)…</translation>
    </message>
    <message>
        <source>Title &amp;Block and Page…</source>
        <translation type="unfinished">表題欄とページ(&amp;B)…</translation>
    </message>
    <message>
        <source>Print Previe&amp;w…</source>
        <translation type="unfinished">印刷プレビュー(&amp;W)…</translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation type="unfinished">印刷(&amp;P)…</translation>
    </message>
    <message>
        <source>Sort Fulles&amp;t First</source>
        <translation type="unfinished">使用の多い順に並べ替え(&amp;T)</translation>
    </message>
    <message>
        <source>Dupli&amp;cate VMs</source>
        <translation type="unfinished">VM を複製(&amp;C)</translation>
    </message>
    <message>
        <source>Fill &amp;In Usual Settings…</source>
        <translation type="unfinished">標準的な設定を補完(&amp;I)…</translation>
    </message>
    <message>
        <source>Place O&amp;n…</source>
        <translation type="unfinished">配置先を選択(&amp;N)…</translation>
    </message>
    <message>
        <source>Remo&amp;ve This Device</source>
        <translation type="unfinished">このデバイスを削除(&amp;V)</translation>
    </message>
    <message>
        <source>Reserve a &amp;Slot of the Current Profile</source>
        <translation type="unfinished">現在のプロファイルのスロットを予約(&amp;S)</translation>
    </message>
    <message>
        <source>Place &amp;Here</source>
        <translation type="unfinished">ここに配置(&amp;H)</translation>
    </message>
    <message>
        <source>Ask for the Current Profi&amp;le</source>
        <translation type="unfinished">現在のプロファイルを要求(&amp;L)</translation>
    </message>
    <message>
        <source>GPU: vGPU, Same Si&amp;ze</source>
        <translation type="unfinished">GPU: vGPU、同一サイズ(&amp;Z)</translation>
    </message>
    <message>
        <source>Save Curren&amp;t View</source>
        <translation type="unfinished">現在のビューを保存(&amp;T)</translation>
    </message>
    <message>
        <source>Pr&amp;esent</source>
        <translation type="unfinished">プレゼンテーション(&amp;E)</translation>
    </message>
    <message>
        <source>Fu&amp;ll Screen</source>
        <translation type="unfinished">全画面表示(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Edit Properties</source>
        <translation type="unfinished">プロパティを編集(&amp;E)</translation>
    </message>
    <message>
        <source>Show Its &amp;Findings</source>
        <translation type="unfinished">該当する検出事項を表示(&amp;F)</translation>
    </message>
    <message>
        <source>Go to O&amp;utline</source>
        <translation type="unfinished">アウトラインへ移動(&amp;U)</translation>
    </message>
    <message>
        <source>Rena&amp;me</source>
        <translation type="unfinished">名前を変更(&amp;M)</translation>
    </message>
    <message>
        <source>Ne&amp;xt Match</source>
        <translation type="unfinished">次の一致(&amp;X)</translation>
    </message>
    <message>
        <source>Previous Match</source>
        <translation type="unfinished">前の一致</translation>
    </message>
    <message>
        <source>Carry by &amp;Keyboard</source>
        <translation type="unfinished">キーボードで運ぶ(&amp;K)</translation>
    </message>
    <message>
        <source>&amp;Change Plan</source>
        <translation type="unfinished">変更計画(&amp;C)</translation>
    </message>
    <message>
        <source>Zoom to Selectio&amp;n</source>
        <translation type="unfinished">選択範囲に合わせる(&amp;N)</translation>
    </message>
    <message>
        <source>Fo&amp;ld</source>
        <translation type="unfinished">折りたたむ(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Unfold</source>
        <translation type="unfinished">展開(&amp;U)</translation>
    </message>
    <message>
        <source>Select Same &amp;Profile</source>
        <translation type="unfinished">同じプロファイルを選択(&amp;P)</translation>
    </message>
    <message>
        <source>New Win&amp;dow</source>
        <translation type="unfinished">新しいウィンドウ(&amp;D)</translation>
    </message>
    <message>
        <source>Go to VMs</source>
        <translation type="unfinished">VM へ移動</translation>
    </message>
    <message>
        <source>Go to Profiles</source>
        <translation type="unfinished">プロファイルへ移動</translation>
    </message>
    <message>
        <source>Go to Inspector</source>
        <translation type="unfinished">インスペクタへ移動</translation>
    </message>
    <message>
        <source>Go to History</source>
        <translation type="unfinished">履歴へ移動</translation>
    </message>
    <message>
        <source>Go to Findings</source>
        <translation type="unfinished">検出事項へ移動</translation>
    </message>
    <message>
        <source>Go to Capacity</source>
        <translation type="unfinished">容量へ移動</translation>
    </message>
    <message>
        <source>Go to Views</source>
        <translation type="unfinished">ビューへ移動</translation>
    </message>
    <message>
        <source>Next Panel</source>
        <translation type="unfinished">次のパネル</translation>
    </message>
    <message>
        <source>Previous Panel</source>
        <translation type="unfinished">前のパネル</translation>
    </message>
    <message>
        <source>Go to Board</source>
        <translation type="unfinished">ボードへ移動</translation>
    </message>
    <message>
        <source>Move to Another Cluster…</source>
        <translation type="unfinished">別のクラスターへ移動…</translation>
    </message>
</context>
<context>
    <name>BoardArrangement</name>
    <message>
        <source>No GPUs</source>
        <translation type="unfinished">GPU なし</translation>
    </message>
    <message>
        <source>Empty</source>
        <translation type="unfinished">空</translation>
    </message>
    <message>
        <source>Full</source>
        <translation type="unfinished">満杯</translation>
    </message>
    <message>
        <source>%1–%2 % used</source>
        <translation type="unfinished">%1–%2 % 使用</translation>
    </message>
    <message>
        <source>With errors</source>
        <translation type="unfinished">エラーあり</translation>
    </message>
    <message>
        <source>With warnings</source>
        <translation type="unfinished">警告あり</translation>
    </message>
    <message>
        <source>With unknown facts</source>
        <translation type="unfinished">不明な事実あり</translation>
    </message>
    <message>
        <source>Without findings</source>
        <translation type="unfinished">検出事項なし</translation>
    </message>
</context>
<context>
    <name>BoardNodeAccessible</name>
    <message>
        <source>Unfold</source>
        <translation type="unfinished">展開</translation>
    </message>
    <message>
        <source>Fold</source>
        <translation type="unfinished">折りたたむ</translation>
    </message>
    <message>
        <source>Select</source>
        <translation type="unfinished">選択</translation>
    </message>
    <message>
        <source>Folds or unfolds it</source>
        <translation type="unfinished">折りたたむ、または展開する</translation>
    </message>
    <message>
        <source>Selects it</source>
        <translation type="unfinished">選択する</translation>
    </message>
</context>
<context>
    <name>CapacityItemModel</name>
    <message>
        <source>The whole design</source>
        <translation type="unfinished">設計全体</translation>
    </message>
</context>
<context>
    <name>CapacityTexts</name>
    <message>
        <source>unknown</source>
        <translation type="unfinished">不明</translation>
    </message>
    <message>
        <source>%1+</source>
        <extracomment>At least this many</extracomment>
        <translation type="unfinished">%1+</translation>
    </message>
    <message>
        <source>%1 or %2</source>
        <extracomment>One of several licences</extracomment>
        <translation type="unfinished">%1 または %2</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation type="unfinished">不明</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation type="unfinished">%1 %</translation>
    </message>
    <message>
        <source>One licence for each running VM: %1 (%2).</source>
        <translation type="unfinished">実行中の VM ごとに 1 ライセンス: %1 (%2)。</translation>
    </message>
    <message>
        <source>One licence for each GPU: %1 (%2).</source>
        <translation type="unfinished">GPU ごとに 1 ライセンス: %1 (%2)。</translation>
    </message>
    <message>
        <source>Which licence a whole GPU with the Data Center driver needs is not in the catalog.</source>
        <translation type="unfinished">Data Center ドライバーを使う GPU 全体に必要なライセンスは、カタログにありません。</translation>
    </message>
    <message>
        <source>Passthrough</source>
        <translation type="unfinished">パススルー</translation>
    </message>
    <message>
        <source>vGPU</source>
        <translation type="unfinished">vGPU</translation>
    </message>
    <message>
        <source>Reserved</source>
        <translation type="unfinished">予約済み</translation>
    </message>
    <message>
        <source>Free</source>
        <translation type="unfinished">空き</translation>
    </message>
    <message>
        <source>Stranded</source>
        <translation type="unfinished">利用不能</translation>
    </message>
    <message>
        <source>%1: no GPU.</source>
        <translation type="unfinished">%1: GPU がありません。</translation>
    </message>
    <message>
        <source>%1: the catalog does not know the GPUs here.</source>
        <translation type="unfinished">%1: ここの GPU はカタログにありません。</translation>
    </message>
    <message>
        <source>%1 %2 GB</source>
        <translation type="unfinished">%1 %2 GB</translation>
    </message>
    <message>
        <source>%1: %2 GB of frame buffer, of it: %3.</source>
        <translation type="unfinished">%1: フレームバッファー %2 GB、内訳: %3。</translation>
    </message>
    <message>
        <source>GPUs that the catalog does not know: %1.</source>
        <translation type="unfinished">カタログにない GPU: %1。</translation>
    </message>
    <message>
        <source>Find no room: %1.</source>
        <translation type="unfinished">空きが見つからないもの: %1。</translation>
    </message>
</context>
<context>
    <name>Catalog</name>
    <message>
        <source>The catalog file could not be opened: %1.</source>
        <translation type="unfinished">カタログファイルを開けませんでした: %1。</translation>
    </message>
    <message>
        <source>The catalog file is larger than %1 MiB.</source>
        <translation type="unfinished">カタログファイルが %1 MiB を超えています。</translation>
    </message>
    <message>
        <source>%1 is not read; the files of a catalog are %2.</source>
        <translation type="unfinished">%1 は読み込まれません。カタログのファイルは %2 です。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; names two GPU models.</source>
        <translation type="unfinished">「%1」が 2 つの GPU モデルを指しています。</translation>
    </message>
    <message>
        <source>The vGPU type %1 is larger than its GPU (%2 GB).</source>
        <translation type="unfinished">vGPU タイプ %1 がその GPU (%2 GB) より大きくなっています。</translation>
    </message>
    <message>
        <source>&quot;max_mixed&quot;, &quot;mixed_ids&quot; and &quot;mixed_width&quot; of the vGPU type %1 do not agree: as many placement IDs as vGPUs are expected.</source>
        <translation type="unfinished">vGPU タイプ %1 の &quot;max_mixed&quot;、&quot;mixed_ids&quot;、&quot;mixed_width&quot; が一致しません。vGPU と同じ数の配置 ID が必要です。</translation>
    </message>
    <message>
        <source>&quot;max_equal&quot; and &quot;equal_ids&quot; of the vGPU type %1 do not agree: as many placement IDs as vGPUs are expected.</source>
        <translation type="unfinished">vGPU タイプ %1 の &quot;max_equal&quot; と &quot;equal_ids&quot; が一致しません。vGPU と同じ数の配置 ID が必要です。</translation>
    </message>
    <message>
        <source>A placement ID of the vGPU type %1 reaches beyond the %2 GB of its GPU.</source>
        <translation type="unfinished">vGPU タイプ %1 の配置 ID が、その GPU の %2 GB を超えています。</translation>
    </message>
    <message>
        <source>The vGPU type %1 must name a &quot;mig_profile&quot; if, and only if, its sharing is mig.</source>
        <translation type="unfinished">vGPU タイプ %1 には、共有方式が mig の場合に、かつその場合に限り、&quot;mig_profile&quot; を指定する必要があります。</translation>
    </message>
    <message>
        <source>The MIG profile &quot;%1&quot; of the vGPU type %2 is not in the MIG table of %3.</source>
        <translation type="unfinished">vGPU タイプ %2 の MIG プロファイル「%1」は、%3 の MIG テーブルにありません。</translation>
    </message>
    <message>
        <source>&quot;max_per_instance&quot; and &quot;ids_in_instance&quot; of the vGPU type %1 do not agree.</source>
        <translation type="unfinished">vGPU タイプ %1 の &quot;max_per_instance&quot; と &quot;ids_in_instance&quot; が一致しません。</translation>
    </message>
    <message>
        <source>The MIG table &quot;%1&quot; of %2 is not in mig.yaml.</source>
        <translation type="unfinished">%2 の MIG テーブル「%1」は mig.yaml にありません。</translation>
    </message>
    <message>
        <source>The vGPU type %1 belongs to &quot;%2&quot;, which is not a GPU model of the catalog.</source>
        <translation type="unfinished">vGPU タイプ %1 は「%2」に属していますが、これはカタログの GPU モデルではありません。</translation>
    </message>
    <message>
        <source>The vGPU types of &quot;%1&quot; need a &quot;region_gib&quot;.</source>
        <translation type="unfinished">「%1」の vGPU タイプには &quot;region_gib&quot; が必要です。</translation>
    </message>
    <message>
        <source>The catalog&apos;s row for &quot;%1&quot; is replaced by your own in line %2 of %3.</source>
        <translation type="unfinished">カタログの「%1」の行は、%3 の %2 行目にある独自の行で置き換えられます。</translation>
    </message>
    <message>
        <source>Expected numbers from 0 on in ascending order.</source>
        <translation type="unfinished">0 以上の数を昇順で指定する必要があります。</translation>
    </message>
    <message>
        <source>&quot;verified&quot; must be false if, and only if, &quot;unverified&quot; lists the fields that are not.</source>
        <translation type="unfinished">&quot;verified&quot; は、&quot;unverified&quot; に未検証のフィールドが列挙されている場合に、かつその場合に限り、false でなければなりません。</translation>
    </message>
    <message>
        <source>The source %1 is not listed in sources.yaml.</source>
        <translation type="unfinished">出典 %1 は sources.yaml に記載されていません。</translation>
    </message>
    <message>
        <source>Expected a release of branch %1 such as &quot;%1.2&quot;, but got %2.</source>
        <translation type="unfinished">「%1.2」のようなブランチ %1 のリリースが必要ですが、%2 が指定されています。</translation>
    </message>
    <message>
        <source>Release %1 is listed twice.</source>
        <translation type="unfinished">リリース %1 が 2 回列挙されています。</translation>
    </message>
    <message>
        <source>Expected an ESXi version such as 8.0.3, but got %1.</source>
        <translation type="unfinished">8.0.3 のような ESXi バージョンが必要ですが、%1 が指定されています。</translation>
    </message>
    <message>
        <source>Expected a month such as 2026-07, but got %1.</source>
        <translation type="unfinished">2026-07 のような年月が必要ですが、%1 が指定されています。</translation>
    </message>
    <message>
        <source>Expected a vGPU release such as 14.2, but got %1.</source>
        <translation type="unfinished">14.2 のような vGPU リリースが必要ですが、%1 が指定されています。</translation>
    </message>
    <message>
        <source>Expected a vGPU release such as 15.0, but got %1.</source>
        <translation type="unfinished">15.0 のような vGPU リリースが必要ですが、%1 が指定されています。</translation>
    </message>
    <message>
        <source>A MIG profile needs &quot;compute_slices&quot;, &quot;memory_slices&quot; and &quot;starts&quot;.</source>
        <translation type="unfinished">MIG プロファイルには &quot;compute_slices&quot;、&quot;memory_slices&quot;、&quot;starts&quot; が必要です。</translation>
    </message>
    <message>
        <source>&quot;size&quot; (%1) differs from &quot;memory_slices&quot; (%2).</source>
        <translation type="unfinished">&quot;size&quot; (%1) が &quot;memory_slices&quot; (%2) と異なります。</translation>
    </message>
    <message>
        <source>There is already a MIG profile &quot;%1&quot; in this table.</source>
        <translation type="unfinished">このテーブルには MIG プロファイル「%1」がすでにあります。</translation>
    </message>
    <message>
        <source>The MIG profile &quot;%1&quot; reaches beyond the %2 compute slices and %3 memory slices of its table.</source>
        <translation type="unfinished">MIG プロファイル「%1」が、テーブルのコンピュートスライス %2 個とメモリスライス %3 個を超えています。</translation>
    </message>
    <message>
        <source>Expected &quot;size_gb&quot; and &quot;mixed_ids&quot; within a region of %1 GB.</source>
        <translation type="unfinished">%1 GB の領域内の &quot;size_gb&quot; と &quot;mixed_ids&quot; が必要です。</translation>
    </message>
    <message>
        <source>&quot;mixed_max&quot; (%1) is not the number of &quot;mixed_ids&quot; (%2).</source>
        <translation type="unfinished">&quot;mixed_max&quot; (%1) が &quot;mixed_ids&quot; の数 (%2) と一致しません。</translation>
    </message>
    <message>
        <source>Expected module ids of a partition, from 1 on and ascending.</source>
        <translation type="unfinished">パーティションのモジュール ID を 1 以上の昇順で指定する必要があります。</translation>
    </message>
    <message>
        <source>The GPU model %1 is not in gpus.yaml.</source>
        <translation type="unfinished">GPU モデル %1 は gpus.yaml にありません。</translation>
    </message>
    <message>
        <source>Expected one module id from 1 on for each of %1 GPUs.</source>
        <translation type="unfinished">%1 基の GPU それぞれに、1 以上のモジュール ID が 1 つずつ必要です。</translation>
    </message>
    <message>
        <source>Expected an address such as https://example.org/guide, but got %1.</source>
        <translation type="unfinished">https://example.org/guide のようなアドレスが必要ですが、%1 が指定されています。</translation>
    </message>
    <message>
        <source>There is already a row for &quot;%1&quot; in this folder.</source>
        <translation type="unfinished">このフォルダには「%1」の行がすでにあります。</translation>
    </message>
    <message>
        <source>MMMM yyyy</source>
        <extracomment>how month and year are written, as QLocale::toString() reads it</extracomment>
        <translation type="unfinished">yyyy年M月</translation>
    </message>
</context>
<context>
    <name>ChangeMarks</name>
    <message>
        <source>%1 %2: %3</source>
        <comment>symbol, Removed, VM vm-2</comment>
        <translation type="unfinished">%1 %2: %3</translation>
    </message>
</context>
<context>
    <name>CliTexts</name>
    <message>
        <source>yes</source>
        <translation type="unfinished">はい</translation>
    </message>
    <message>
        <source>no</source>
        <translation type="unfinished">いいえ</translation>
    </message>
    <message>
        <source>from your folder</source>
        <translation type="unfinished">独自のフォルダより</translation>
    </message>
    <message>
        <source>unverified: %1</source>
        <translation type="unfinished">未検証: %1</translation>
    </message>
    <message>
        <source>Usage: sliceboard-cli COMMAND [options]</source>
        <translation type="unfinished">使用法: sliceboard-cli COMMAND [options]</translation>
    </message>
    <message>
        <source>Checks and draws designs of GPU partitions without a window.</source>
        <translation type="unfinished">GPU パーティションの設計を、ウィンドウを開かずにチェックおよび描画します。</translation>
    </message>
    <message>
        <source>Commands:</source>
        <translation type="unfinished">コマンド:</translation>
    </message>
    <message>
        <source>sliceboard-cli COMMAND --help tells the options of a command.</source>
        <translation type="unfinished">sliceboard-cli COMMAND --help でコマンドのオプションを表示します。</translation>
    </message>
    <message>
        <source>Options: --help, --version.</source>
        <translation type="unfinished">オプション: --help、--version。</translation>
    </message>
    <message>
        <source>Exit codes:</source>
        <translation type="unfinished">終了コード:</translation>
    </message>
    <message>
        <source>  0  fine</source>
        <translation type="unfinished">  0  正常</translation>
    </message>
    <message>
        <source>  1  check: findings at or above --fail-on; compat: the upgrade adds such findings</source>
        <translation type="unfinished">  1  check: --fail-on 以上の検出事項あり、compat: アップグレードによりそのような検出事項が追加される</translation>
    </message>
    <message>
        <source>  2  bad usage, or a file that cannot be read or written</source>
        <translation type="unfinished">  2  使用法の誤り、またはファイルの読み取りか書き込みができない</translation>
    </message>
    <message>
        <source>There is no command &quot;%1&quot;; the commands are %2.%3</source>
        <translation type="unfinished">コマンド「%1」はありません。使用できるコマンドは %2 です。%3</translation>
    </message>
    <message>
        <source>--lang takes one of %1, but got &quot;%2&quot;.</source>
        <translation type="unfinished">--lang に指定できるのは %1 のいずれかですが、「%2」が指定されています。</translation>
    </message>
    <message>
        <source>Which command?</source>
        <translation type="unfinished">コマンドを指定してください。</translation>
    </message>
    <message>
        <source>How to print: text or json (default: text).</source>
        <translation type="unfinished">出力形式: text または json (デフォルト: text)。</translation>
    </message>
    <message>
        <source>List only what is about this GPU model, such as a100-pcie-40gb.</source>
        <translation type="unfinished">a100-pcie-40gb など、この GPU モデルに関するもののみを一覧表示します。</translation>
    </message>
    <message>
        <source>The catalog has no topic &quot;%1&quot;; the topics are %2.%3</source>
        <translation type="unfinished">カタログにトピック「%1」はありません。使用できるトピックは %2 です。%3</translation>
    </message>
    <message>
        <source>Drivers are the same for all GPU models: leave out --gpu.</source>
        <translation type="unfinished">ドライバはすべての GPU モデルで共通です。--gpu は指定しないでください。</translation>
    </message>
    <message>
        <source>The catalog has no GPU model &quot;%1&quot;.%2</source>
        <translation type="unfinished">カタログに GPU モデル「%1」はありません。%2</translation>
    </message>
    <message>
        <source>Catalog: %1.</source>
        <translation type="unfinished">カタログ: %1。</translation>
    </message>
    <message>
        <source>Lists what the catalog knows. Rows that are not verified name the fields in doubt.</source>
        <translation type="unfinished">カタログの内容を一覧表示します。未検証の行には、疑わしいフィールドの名前が示されます。</translation>
    </message>
    <message>
        <source>How to print: text, json, sarif (SARIF 2.1.0, for code scanning) or junit (JUnit XML, for test reports) (default: text).</source>
        <translation type="unfinished">出力形式: text、json、sarif (コードスキャン用の SARIF 2.1.0)、または junit (テストレポート用の JUnit XML) (デフォルト: text)。</translation>
    </message>
    <message>
        <source>The mildest severity of findings that ends with exit code 1: error, warning, unknown, info, or never (default: error). Waived findings do not count.</source>
        <translation type="unfinished">終了コード 1 で終了する検出事項の最も低い重大度: error、warning、unknown、info、または never (デフォルト: error)。免除済みの検出事項は数えません。</translation>
    </message>
    <message>
        <source>The day to check for, as to expiry of waivers and ends of support (default: the current day).</source>
        <translation type="unfinished">免除の期限切れとサポート終了を判定する基準日 (デフォルト: 当日)。</translation>
    </message>
    <message>
        <source>Then measure what each rule costs over the whole design, and print that to standard error, the dearest first.</source>
        <translation type="unfinished">続いて、設計全体に対する各ルールの処理コストを測定し、コストの大きい順に標準エラーに出力します。</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation type="unfinished">ルール</translation>
    </message>
    <message>
        <source>Entities</source>
        <translation type="unfinished">エンティティ</translation>
    </message>
    <message>
        <source>ms</source>
        <translation type="unfinished">ミリ秒</translation>
    </message>
    <message>
        <source>Share</source>
        <translation type="unfinished">割合</translation>
    </message>
    <message>
        <source>All rules</source>
        <translation type="unfinished">すべてのルール</translation>
    </message>
    <message>
        <source>Checks a design and prints its findings, waivers and changed severities. FILE may be -, for standard input.</source>
        <translation type="unfinished">設計をチェックし、検出事項、免除、変更された重大度を出力します。FILE に - を指定すると標準入力から読み取ります。</translation>
    </message>
    <message>
        <source>Which guest drivers go with this release of the vGPU Manager.</source>
        <translation type="unfinished">vGPU Manager のこのリリースと組み合わせられるゲストドライバを表示します。</translation>
    </message>
    <message>
        <source>Which vGPU Managers take this release of the vGPU guest driver.</source>
        <translation type="unfinished">vGPU ゲストドライバのこのリリースを受け付ける vGPU Manager を表示します。</translation>
    </message>
    <message>
        <source>Which vGPU branches are for this ESXi version, such as 8.0u3.</source>
        <translation type="unfinished">8.0u3 など、この ESXi バージョンに対応する vGPU ブランチを表示します。</translation>
    </message>
    <message>
        <source>With FILE: what a vGPU Manager of this release on its hosts would bring.</source>
        <translation type="unfinished">FILE を指定した場合: ホストの vGPU Manager をこのリリースにしたときの影響を表示します。</translation>
    </message>
    <message>
        <source>With FILE: what a vGPU guest driver of this release in its VMs would bring.</source>
        <translation type="unfinished">FILE を指定した場合: VM の vGPU ゲストドライバをこのリリースにしたときの影響を表示します。</translation>
    </message>
    <message>
        <source>With FILE: what this ESXi version on its hosts would bring.</source>
        <translation type="unfinished">FILE を指定した場合: ホストの ESXi をこのバージョンにしたときの影響を表示します。</translation>
    </message>
    <message>
        <source>The mildest severity of findings that an upgrade may not add: error, warning, unknown, info, or never (default: error). Waived findings do not count.</source>
        <translation type="unfinished">アップグレードによって追加されてはならない検出事項の最も低い重大度: error、warning、unknown、info、または never (デフォルト: error)。免除済みの検出事項は数えません。</translation>
    </message>
    <message>
        <source>The day to answer for (default: the current day).</source>
        <translation type="unfinished">判定の基準日 (デフォルト: 当日)。</translation>
    </message>
    <message>
        <source>--%1 takes a version such as %2, but got &quot;%3&quot;.</source>
        <translation type="unfinished">--%1 には %2 のようなバージョンを指定しますが、「%3」が指定されています。</translation>
    </message>
    <message>
        <source>Which design is to be upgraded? Name its FILE.</source>
        <translation type="unfinished">アップグレードする設計の FILE を指定してください。</translation>
    </message>
    <message>
        <source>To which release? Give --upgrade-hosts, --upgrade-guests or --upgrade-esxi.</source>
        <translation type="unfinished">アップグレード先のリリースを --upgrade-hosts、--upgrade-guests、または --upgrade-esxi で指定してください。</translation>
    </message>
    <message>
        <source>Ask for a release by --host-driver, --guest or --esxi, or for an upgrade of a FILE.</source>
        <translation type="unfinished">--host-driver、--guest、--esxi のいずれかでリリースを照会するか、FILE のアップグレードを照会してください。</translation>
    </message>
    <message>
        <source>Tells from the catalog which releases of vGPU Manager, vGPU guest driver and ESXi go together, or which findings a planned upgrade of the design in FILE would add and remove; the file is not changed. Exit code 1: the upgrade adds findings at or above --fail-on.</source>
        <translation type="unfinished">vGPU Manager、vGPU ゲストドライバ、ESXi のどのリリースを組み合わせられるか、または FILE の設計に対して計画したアップグレードによってどの検出事項が追加され、どれがなくなるかを、カタログに基づいて表示します。ファイルは変更されません。終了コード 1: アップグレードにより --fail-on 以上の検出事項が追加されます。</translation>
    </message>
    <message>
        <source>Pixels of a PNG for one of the screen (default: 2, or less for a very large board).</source>
        <translation type="unfinished">画面の 1 ピクセルに対する PNG のピクセル数 (デフォルト: 2、非常に大きなボードではそれ以下)。</translation>
    </message>
    <message>
        <source>light or dark (default: light).</source>
        <translation type="unfinished">light または dark (デフォルト: light)。</translation>
    </message>
    <message>
        <source>Title (default: the design&apos;s name).</source>
        <translation type="unfinished">タイトル (デフォルト: 設計の名前)。</translation>
    </message>
    <message>
        <source>Draw this cluster only.</source>
        <translation type="unfinished">このクラスタのみを描画します。</translation>
    </message>
    <message>
        <source>The command export needs --to with the file to write.</source>
        <translation type="unfinished">コマンド export には、書き込み先のファイルを指定する --to が必要です。</translation>
    </message>
    <message>
        <source>The design has no cluster &quot;%1&quot;.%2</source>
        <translation type="unfinished">設計にクラスタ「%1」はありません。%2</translation>
    </message>
    <message>
        <source>Exit codes: 0 fine; 1 findings at or above --fail-on; 2 bad usage, or a file that cannot be read or written.</source>
        <translation type="unfinished">終了コード: 0 正常、1 --fail-on 以上の検出事項あり、2 使用法の誤り、またはファイルの読み取りか書き込みができない。</translation>
    </message>
    <message>
        <source>Standard input cannot be read: %1.</source>
        <translation type="unfinished">標準入力を読み取れません: %1。</translation>
    </message>
    <message>
        <source>Print this text.</source>
        <translation type="unfinished">このテキストを出力します。</translation>
    </message>
    <message>
        <source>Folder of your own catalog files (default: %1).</source>
        <translation type="unfinished">独自のカタログファイルのフォルダ (デフォルト: %1)。</translation>
    </message>
    <message>
        <source>Language of the texts: %1 (default: the locale&apos;s).</source>
        <translation type="unfinished">テキストの言語: %1 (デフォルト: ロケールの言語)。</translation>
    </message>
    <message>
        <source>The command %1 needs a %2.</source>
        <translation type="unfinished">コマンド %1 には %2 が必要です。</translation>
    </message>
    <message>
        <source>The command %1 does not take &quot;%2&quot; besides &quot;%3&quot;.</source>
        <translation type="unfinished">コマンド %1 は「%3」のほかに「%2」を受け付けません。</translation>
    </message>
    <message>
        <source>--%1 takes one of %2, but got &quot;%3&quot;.%4</source>
        <translation type="unfinished">--%1 に指定できるのは %2 のいずれかですが、「%3」が指定されています。%4</translation>
    </message>
    <message>
        <source>--%1 takes a number from %2 to %3, but got &quot;%4&quot;.</source>
        <translation type="unfinished">--%1 には %2 ～ %3 の数を指定しますが、「%4」が指定されています。</translation>
    </message>
    <message>
        <source>--%1 takes a date such as 2027-01-31, but got &quot;%2&quot;.</source>
        <translation type="unfinished">--%1 には 2027-01-31 のような日付を指定しますが、「%2」が指定されています。</translation>
    </message>
    <message>
        <source>There is no such folder.</source>
        <translation type="unfinished">そのようなフォルダはありません。</translation>
    </message>
    <message>
        <source>Did you mean &quot;%1&quot;?</source>
        <translation type="unfinished">「%1」ではありませんか?</translation>
    </message>
    <message>
        <source>The output cannot be written: %1.</source>
        <translation type="unfinished">出力を書き込めません: %1。</translation>
    </message>
    <message>
        <source>See: %1</source>
        <translation type="unfinished">参照: %1</translation>
    </message>
    <message>
        <source>How to print: markdown, html (one page, light or dark as the reader&apos;s system) or json (default: markdown).</source>
        <translation type="unfinished">出力形式: markdown、html (1 ページ。閲覧者のシステムに合わせてライトまたはダーク)、または json (デフォルト: markdown)。</translation>
    </message>
    <message>
        <source>With the house rules of this design file.</source>
        <translation type="unfinished">この設計ファイルの独自ルールを含めます。</translation>
    </message>
    <message>
        <source>Print what house rules can be written with instead: facts and tests (markdown or html).</source>
        <translation type="unfinished">代わりに、独自ルールの記述に使用できるファクトとテストを出力します (markdown または html)。</translation>
    </message>
    <message>
        <source>There is no rule &quot;%1&quot;.%2</source>
        <translation type="unfinished">ルール「%1」はありません。%2</translation>
    </message>
    <message>
        <source>The vocabulary is printed as markdown or html.</source>
        <translation type="unfinished">語彙は markdown または html で出力されます。</translation>
    </message>
    <message>
        <source>Prints the rule reference: what each rule demands and why, since which version, by which sources, how sure it is, a design in which it fires and one in which it does not. With ids, only those rules.</source>
        <translation type="unfinished">ルールリファレンスを出力します。各ルールが求める内容とその理由、対象となるバージョン、出典、確度、抵触する設計と抵触しない設計の例を示します。ID を指定すると、そのルールのみを出力します。</translation>
    </message>
    <message>
        <source>Branch</source>
        <translation type="unfinished">ブランチ</translation>
    </message>
    <message>
        <source>Driver</source>
        <translation type="unfinished">ドライバ</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation type="unfinished">種類</translation>
    </message>
    <message>
        <source>Releases</source>
        <translation type="unfinished">リリース</translation>
    </message>
    <message>
        <source>Support</source>
        <translation type="unfinished">サポート</translation>
    </message>
    <message>
        <source>Together</source>
        <translation type="unfinished">互換性</translation>
    </message>
    <message>
        <source>, waived</source>
        <translation type="unfinished">、免除済み</translation>
    </message>
    <message>
        <source>vGPU Manager %1 on the host, and vGPU guest drivers of these branches:</source>
        <translation type="unfinished">ホストの vGPU Manager %1 と、次のブランチの vGPU ゲストドライバ:</translation>
    </message>
    <message>
        <source>vGPU guest driver %1 in the VM, and vGPU Managers of these branches:</source>
        <translation type="unfinished">VM の vGPU ゲストドライバ %1 と、次のブランチの vGPU Manager:</translation>
    </message>
    <message>
        <source>As the sources have it</source>
        <translation type="unfinished">出典の記載どおり</translation>
    </message>
    <message>
        <source>ESXi %1, and vGPU Managers of these branches:</source>
        <translation type="unfinished">ESXi %1 と、次のブランチの vGPU Manager:</translation>
    </message>
    <message>
        <source>The upgrade changes hosts: %1, VMs: %2. What is newer already stays; the file is not changed.</source>
        <translation type="unfinished">アップグレードで変更される数は、ホスト: %1、VM: %2 です。すでに新しいものはそのまま残ります。ファイルは変更されません。</translation>
    </message>
    <message>
        <source>Findings that it adds: %1</source>
        <translation type="unfinished">追加される検出事項: %1</translation>
    </message>
    <message>
        <source>Findings that it removes: %1</source>
        <translation type="unfinished">なくなる検出事項: %1</translation>
    </message>
    <message>
        <source>the design</source>
        <translation type="unfinished">設計</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation type="unfinished">不明</translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished">名前</translation>
    </message>
    <message>
        <source>GPUs</source>
        <translation type="unfinished">GPU</translation>
    </message>
    <message>
        <source>Total</source>
        <translation type="unfinished">合計</translation>
    </message>
    <message>
        <source>Passthrough</source>
        <translation type="unfinished">パススルー</translation>
    </message>
    <message>
        <source>vGPU</source>
        <translation type="unfinished">vGPU</translation>
    </message>
    <message>
        <source>Reserved</source>
        <translation type="unfinished">予約済み</translation>
    </message>
    <message>
        <source>Free</source>
        <translation type="unfinished">空き</translation>
    </message>
    <message>
        <source>Stranded</source>
        <translation type="unfinished">利用不能</translation>
    </message>
    <message>
        <source>Whole GPUs</source>
        <translation type="unfinished">GPU 全体</translation>
    </message>
    <message>
        <source>Without room</source>
        <translation type="unfinished">空きなし</translation>
    </message>
    <message>
        <source>Licences (VMs/GPUs)</source>
        <translation type="unfinished">ライセンス (VM/GPU)</translation>
    </message>
    <message>
        <source>Profile</source>
        <translation type="unfinished">プロファイル</translation>
    </message>
    <message>
        <source>GPU model</source>
        <translation type="unfinished">GPU モデル</translation>
    </message>
    <message>
        <source>More</source>
        <translation type="unfinished">追加可能</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation type="unfinished">ライセンス</translation>
    </message>
    <message>
        <source>Running VMs</source>
        <translation type="unfinished">実行中の VM</translation>
    </message>
    <message>
        <source>Frame buffer in GB. Free includes what is stranded: room that no vGPU type can take.</source>
        <translation type="unfinished">フレームバッファー (GB)。空きには利用不能な分、つまりどの vGPU タイプも使えない領域を含みます。</translation>
    </message>
    <message>
        <source>No amount counts the GPUs of models that the catalog does not know.</source>
        <translation type="unfinished">カタログにないモデルの GPU は、どの量にも数えられません。</translation>
    </message>
    <message>
        <source>unknown, 12+: for all or some GPUs the catalog does not tell, or not surely.</source>
        <translation type="unfinished">不明、12+: すべてまたは一部の GPU について、カタログに情報がないか、確実ではありません。</translation>
    </message>
    <message>
        <source>What a row is: design, cluster, host or gpu (default: design).</source>
        <translation type="unfinished">行の単位: design、cluster、host または gpu (既定: design)。</translation>
    </message>
    <message>
        <source>Count only vGPUs of this profile, by its ESXi name. May be given several times.</source>
        <translation type="unfinished">この ESXi 名のプロファイルの vGPU だけを数えます。複数回指定できます。</translation>
    </message>
    <message>
        <source>Look at this cluster only.</source>
        <translation type="unfinished">このクラスターだけを対象にします。</translation>
    </message>
    <message>
        <source>How to print: text, json or csv (default: text).</source>
        <translation type="unfinished">出力形式: text、json または csv (既定: text)。</translation>
    </message>
    <message>
        <source>The catalog has no vGPU profile &quot;%1&quot;.%2</source>
        <translation type="unfinished">カタログに vGPU プロファイル「%1」がありません。%2</translation>
    </message>
    <message>
        <source>Tells what the GPUs of a design hold: frame buffer used, free and stranded, how many more of each vGPU profile fit, and licences by edition. FILE may be -, for standard input.</source>
        <translation type="unfinished">設計の GPU の内容を示します: フレームバッファーの使用、空き、利用不能の量、各 vGPU プロファイルをあといくつ収容できるか、エディション別のライセンス。FILE には標準入力を表す - を指定できます。</translation>
    </message>
    <message>
        <source>Write the saved views, one page for each; OUT must end in .pdf.</source>
        <translation type="unfinished">保存済みビューを 1 つにつき 1 ページで書き出します。OUT の末尾は .pdf でなければなりません。</translation>
    </message>
    <message>
        <source>Replace all names by pseudonyms.</source>
        <translation type="unfinished">すべての名前を仮名に置き換えます。</translation>
    </message>
    <message>
        <source>With --steps: text across the board; &quot;&quot; for none.</source>
        <translation type="unfinished">--steps とともに: ボードを横切る文字列。&quot;&quot; でなしにします。</translation>
    </message>
    <message>
        <source>--steps writes a PDF; --to must end in .pdf.</source>
        <translation type="unfinished">--steps は PDF を書き出します。--to の末尾は .pdf でなければなりません。</translation>
    </message>
    <message>
        <source>--%1 does not go with --steps.</source>
        <translation type="unfinished">--%1 は --steps と併用できません。</translation>
    </message>
    <message>
        <source>--watermark needs --steps.</source>
        <translation type="unfinished">--watermark には --steps が必要です。</translation>
    </message>
    <message>
        <source>What to list: cluster, host, gpu or vm (default: gpu).</source>
        <translation type="unfinished">一覧の対象: cluster、host、gpu または vm (既定: gpu)。</translation>
    </message>
    <message>
        <source>The day to check waivers and support for (default: the current day).</source>
        <translation type="unfinished">免除とサポートを確認する基準日 (既定: 今日)。</translation>
    </message>
    <message>
        <source>The filter cannot be read at letter %1: %2</source>
        <translation type="unfinished">フィルターを %1 文字目で読み取れません: %2</translation>
    </message>
    <message>
        <source>%1 of %2 match.</source>
        <translation type="unfinished">%2 件中 %1 件が一致します。</translation>
    </message>
    <message>
        <source>Put the whole filter in quotation marks, so that it is one word for the shell.</source>
        <translation type="unfinished">フィルター全体を引用符で囲み、シェルで 1 語として扱われるようにしてください。</translation>
    </message>
    <message>
        <source>Lists the clusters, hosts, GPUs or VMs of the design in FILE that match FILTER, as the search box of the board has it: &quot;host:esx01 profile:*20c&quot;, &quot;mode:mig free&gt;=20&quot;, &quot;has:error&quot;. Without FILTER: all of them.</source>
        <translation type="unfinished">FILE の設計のクラスター、ホスト、GPU または VM のうち、FILTER に一致するものを一覧にします。書き方はボードの検索ボックスと同じです: &quot;host:esx01 profile:*20c&quot;、&quot;mode:mig free&gt;=20&quot;、&quot;has:error&quot;。FILTER がなければ、すべてを一覧にします。</translation>
    </message>
    <message>
        <source>Hosts</source>
        <translation type="unfinished">ホスト</translation>
    </message>
    <message>
        <source>VMs</source>
        <translation type="unfinished">VM</translation>
    </message>
    <message>
        <source>Cluster</source>
        <translation type="unfinished">クラスター</translation>
    </message>
    <message>
        <source>ESXi</source>
        <translation type="unfinished">ESXi</translation>
    </message>
    <message>
        <source>Release</source>
        <translation type="unfinished">リリース</translation>
    </message>
    <message>
        <source>Model</source>
        <translation type="unfinished">モデル</translation>
    </message>
    <message>
        <source>Mode</source>
        <translation type="unfinished">モード</translation>
    </message>
    <message>
        <source>Profiles</source>
        <translation type="unfinished">プロファイル</translation>
    </message>
    <message>
        <source>Slots</source>
        <translation type="unfinished">スロット</translation>
    </message>
    <message>
        <source>Host</source>
        <translation type="unfinished">ホスト</translation>
    </message>
    <message>
        <source>Devices</source>
        <translation type="unfinished">デバイス</translation>
    </message>
    <message>
        <source>Guest OS</source>
        <translation type="unfinished">ゲスト OS</translation>
    </message>
    <message>
        <source>Power</source>
        <translation type="unfinished">電源</translation>
    </message>
    <message>
        <source>Memory GB</source>
        <translation type="unfinished">メモリ GB</translation>
    </message>
    <message>
        <source>Used GB</source>
        <translation type="unfinished">使用 GB</translation>
    </message>
    <message>
        <source>Free GB</source>
        <translation type="unfinished">空き GB</translation>
    </message>
    <message>
        <source>Path</source>
        <translation type="unfinished">パス</translation>
    </message>
    <message>
        <source>Worst</source>
        <translation type="unfinished">最も重いもの</translation>
    </message>
    <message>
        <source>     diff: the designs differ; merge: there are conflicts</source>
        <translation type="unfinished">     diff: 設計に違いがある、merge: 競合がある</translation>
    </message>
    <message>
        <source>How to print: text, markdown or json (default: text).</source>
        <translation type="unfinished">出力形式: text、markdown、または json (デフォルト: text)。</translation>
    </message>
    <message>
        <source>Take the seven operands that git gives to an external diff, and end with 0 whether or not there are differences, as git demands.</source>
        <translation type="unfinished">git が外部 diff に渡す 7 個のオペランドを受け取り、git の要件に従って、違いの有無にかかわらず 0 で終了します。</translation>
    </message>
    <message>
        <source>The command diff needs two designs.</source>
        <translation type="unfinished">コマンド diff には 2 つの設計が必要です。</translation>
    </message>
    <message>
        <source>Only one of the two designs can be standard input.</source>
        <translation type="unfinished">標準入力にできるのは 2 つの設計のうち 1 つだけです。</translation>
    </message>
    <message>
        <source>%1 is not merged yet.</source>
        <translation type="unfinished">%1 はまだマージされていません。</translation>
    </message>
    <message>
        <source>With --git, the command diff needs the seven operands that git gives to an external diff.</source>
        <translation type="unfinished">--git を指定した場合、コマンド diff には git が外部 diff に渡す 7 個のオペランドが必要です。</translation>
    </message>
    <message>
        <source>Tells how the design B differs from the design A: what was added, removed, moved, re-profiled or set otherwise. Each is a file, - for standard input, or REVISION:PATH in the git repository around the current folder. Exit code 1: they differ.</source>
        <translation type="unfinished">設計 B が設計 A とどう違うか、つまり追加、削除、移動、プロファイル変更、設定変更されたものを示します。それぞれにファイル、標準入力を表す -、または現在のフォルダを含む git リポジトリの REVISION:PATH を指定します。終了コード 1: 違いがあります。</translation>
    </message>
    <message>
        <source>The file to write; its suffix tells the format: png, svg or pdf, or drawio, mmd (Mermaid), dot (Graphviz), xlsx or md (tables).</source>
        <translation type="unfinished">書き込み先のファイル。拡張子で形式が決まります: png、svg、pdf、または drawio、mmd (Mermaid)、dot (Graphviz)、xlsx、md (表)。</translation>
    </message>
    <message>
        <source>The day to check for, and of the export (default: the current day).</source>
        <translation type="unfinished">チェックの基準とし、エクスポートの日付とする日 (デフォルト: 当日)。</translation>
    </message>
    <message>
        <source>--to takes a file that ends in .png, .svg or .pdf, or in .drawio, .mmd, .dot, .xlsx or .md, but got &quot;%1&quot;.</source>
        <translation type="unfinished">--to には .png、.svg、.pdf、または .drawio、.mmd、.dot、.xlsx、.md のいずれかで終わるファイルを指定しますが、「%1」が指定されています。</translation>
    </message>
    <message>
        <source>Draws the board of a design, with title block and legend, into a PNG, SVG or PDF file, or writes it as a diagram or tables for other programs. FILE may be -, for standard input.</source>
        <translation type="unfinished">設計のボードを、表題欄と凡例を付けて PNG、SVG、または PDF ファイルに描画するか、ほかのプログラム用の図または表として書き出します。FILE に - を指定すると標準入力から読み取ります。</translation>
    </message>
    <message>
        <source>Format</source>
        <translation type="unfinished">形式</translation>
    </message>
    <message>
        <source>Suffix</source>
        <translation type="unfinished">拡張子</translation>
    </message>
    <message>
        <source>Command</source>
        <translation type="unfinished">コマンド</translation>
    </message>
    <message>
        <source>Title</source>
        <translation type="unfinished">タイトル</translation>
    </message>
    <message>
        <source>--%1 does not go with the format %2.</source>
        <translation type="unfinished">--%1 は形式 %2 と併用できません。</translation>
    </message>
    <message>
        <source>The format %1 is one of a change plan, which leads from one design to another: see sliceboard-cli plan.</source>
        <translation type="unfinished">形式 %1 は、ある設計から別の設計へ移行する変更計画の形式です。sliceboard-cli plan を参照してください。</translation>
    </message>
    <message>
        <source>Write a diagram or tables for other programs instead of a picture, by the id that --list tells. Several files go into the folder OUT; a single one goes to standard output without --to.</source>
        <translation type="unfinished">画像の代わりに、ほかのプログラム用の図または表を、--list で表示される ID を指定して書き出します。複数のファイルはフォルダ OUT に書き出されます。--to がない場合、単一のファイルは標準出力に書き出されます。</translation>
    </message>
    <message>
        <source>List the formats of --format; with --format json as JSON.</source>
        <translation type="unfinished">--format の形式を一覧表示します。--format json を指定すると JSON で出力します。</translation>
    </message>
    <message>
        <source>The file to write, which may be one of the three (default: standard output).</source>
        <translation type="unfinished">書き込み先のファイル。3 つのうちのいずれかでもかまいません (デフォルト: 標準出力)。</translation>
    </message>
    <message>
        <source>The file cannot be written: %1.</source>
        <translation type="unfinished">ファイルに書き込めません: %1。</translation>
    </message>
    <message>
        <source>The command merge needs three designs: BASE, OURS and THEIRS.</source>
        <translation type="unfinished">コマンド merge には 3 つの設計 BASE、OURS、THEIRS が必要です。</translation>
    </message>
    <message>
        <source>Brings together what OURS and THEIRS made of the design BASE. Where both changed the same thing, OURS counts, and the conflicts are listed under the key x-conflicts of the merged design and on standard error. Exit code 1: there are conflicts.</source>
        <translation type="unfinished">設計 BASE に対する OURS と THEIRS の変更を 1 つにまとめます。両方が同じものを変更した場合は OURS が採用され、競合はマージ後の設計のキー x-conflicts と標準エラーに一覧表示されます。終了コード 1: 競合があります。</translation>
    </message>
    <message>
        <source>These are several files: --to must name a folder for them.</source>
        <translation type="unfinished">複数のファイルになるため、--to でフォルダを指定する必要があります。</translation>
    </message>
    <message>
        <source>--scale and --dpi say the same in two ways: give one of them.</source>
        <translation type="unfinished">--scale と --dpi は同じことを 2 通りに表すものです。どちらか一方を指定してください。</translation>
    </message>
    <message>
        <source>--%1 takes a whole number, but got &quot;%2&quot;.</source>
        <translation type="unfinished">--%1 には整数を指定しますが、「%2」が指定されています。</translation>
    </message>
    <message>
        <source>--%1 is about pages; --to must end in .pdf.</source>
        <translation type="unfinished">--%1 はページに関する指定です。--to の末尾は .pdf でなければなりません。</translation>
    </message>
    <message>
        <source>--dpi is about pixels; --to must end in .png.</source>
        <translation type="unfinished">--dpi はピクセルに関する指定です。--to の末尾は .png でなければなりません。</translation>
    </message>
    <message>
        <source>The same as --scale in dots per inch: 96 is a scale of 1.</source>
        <translation type="unfinished">--scale をインチあたりのドット数で指定します。96 が倍率 1 に相当します。</translation>
    </message>
    <message>
        <source>Paper of a PDF: a4, a3, letter or tabloid (default: as the design says, else a4).</source>
        <translation type="unfinished">PDF の用紙: a4、a3、letter、または tabloid (デフォルト: 設計の指定、なければ a4)。</translation>
    </message>
    <message>
        <source>landscape or portrait, of a PDF (default: as the design says, else landscape).</source>
        <translation type="unfinished">PDF の向き。landscape または portrait (デフォルト: 設計の指定、なければ landscape)。</translation>
    </message>
    <message>
        <source>Begin a page of the PDF with each cluster.</source>
        <translation type="unfinished">クラスタごとに PDF のページを改めます。</translation>
    </message>
    <message>
        <source>Put at most this many hosts on a page of the PDF.</source>
        <translation type="unfinished">PDF の 1 ページに入れるホストをこの数までにします。</translation>
    </message>
    <message>
        <source>Write the day of the export on the title block.</source>
        <translation type="unfinished">エクスポートの日付を表題欄に記載します。</translation>
    </message>
    <message>
        <source>How to write the plan: text, markdown, html, csv, json, servicenow, jira, or a script; sliceboard-cli export --list tells them all (default: text).</source>
        <translation type="unfinished">計画の出力形式: text、markdown、html、csv、json、servicenow、jira、またはスクリプト。sliceboard-cli export --list ですべて表示されます (デフォルト: text)。</translation>
    </message>
    <message>
        <source>File or folder to write; without it, standard output.</source>
        <translation type="unfinished">書き込み先のファイルまたはフォルダ。指定しない場合は標準出力。</translation>
    </message>
    <message>
        <source>Plan the way back to what is from the end of this stage of the plan.</source>
        <translation type="unfinished">計画のこの段階の終了時点から、現状に戻す手順を計画します。</translation>
    </message>
    <message>
        <source>Day that counts as today, such as 2027-01-31 (default: today).</source>
        <translation type="unfinished">今日とみなす日付。例: 2027-01-31 (デフォルト: 今日)。</translation>
    </message>
    <message>
        <source>The command plan takes one or two designs.</source>
        <translation type="unfinished">コマンド plan には 1 つまたは 2 つの設計を指定します。</translation>
    </message>
    <message numerus="yes">
        <source>--backout-from takes the number of a stage; this plan has %Ln stage(s).</source>
        <translation type="unfinished">
            <numerusform>--backout-from には段階の番号を指定します。この計画の段階は %Ln 個です。</numerusform>
        </translation>
    </message>
    <message>
        <source>Writes the ordered change plan that leads from the design A, as is, to the design B, to be: checks, steps, tests and the way back. With one design, what it enters as current is what is. Either may be -, for standard input.</source>
        <translation type="unfinished">現状の設計 A から目標の設計 B へ移行するための、順序付きの変更計画 (チェック、ステップ、テスト、切り戻し) を書き出します。設計が 1 つの場合は、その設計に現在の状態として入力されているものが現状となります。どちらにも、標準入力を表す - を指定できます。</translation>
    </message>
    <message>
        <source>The comments of the designs are not in the merged one.</source>
        <translation type="unfinished">元の設計のコメントは、マージ後の設計に含まれません。</translation>
    </message>
</context>
<context>
    <name>DesignFileTexts</name>
    <message>
        <source>There is no such file.</source>
        <translation type="unfinished">そのようなファイルはありません。</translation>
    </message>
    <message>
        <source>This is a folder, not a design file.</source>
        <translation type="unfinished">これはフォルダであり、設計ファイルではありません。</translation>
    </message>
    <message>
        <source>This is a device or a pipe, not a design file.</source>
        <translation type="unfinished">これはデバイスまたはパイプであり、設計ファイルではありません。</translation>
    </message>
    <message>
        <source>The file has %1 MiB; designs of up to %2 MiB are read.</source>
        <translation type="unfinished">ファイルのサイズは %1 MiB です。読み込める設計は %2 MiB までです。</translation>
    </message>
    <message>
        <source>The file cannot be read: %1.</source>
        <translation type="unfinished">ファイルを読み取れません: %1。</translation>
    </message>
    <message>
        <source>The design was not saved, and the file is as it was: %1.</source>
        <translation type="unfinished">設計は保存されませんでした。ファイルは以前のままです: %1。</translation>
    </message>
    <message>
        <source>no backup could be made, %1</source>
        <translation type="unfinished">バックアップを作成できませんでした、%1</translation>
    </message>
    <message>
        <source>this is a folder</source>
        <translation type="unfinished">これはフォルダです</translation>
    </message>
    <message>
        <source>This key is longer than %1 bytes, which is the most that is read.</source>
        <translation type="unfinished">このキーは、読み込める上限の %1 バイトを超えています。</translation>
    </message>
    <message>
        <source>This list has %1 items; at most %2 are read.</source>
        <translation type="unfinished">このリストには %1 個の項目があります。読み込めるのは %2 個までです。</translation>
    </message>
    <message>
        <source>A name must not be empty.</source>
        <translation type="unfinished">名前を空にすることはできません。</translation>
    </message>
    <message>
        <source>The name &quot;%1&quot; is used twice; the first time in line %2.</source>
        <translation type="unfinished">名前「%1」が 2 回使用されています。最初の使用は %2 行目です。</translation>
    </message>
    <message>
        <source>This file is empty; a design starts with &quot;format: 1&quot;.</source>
        <translation type="unfinished">このファイルは空です。設計は &quot;format: 1&quot; で始まります。</translation>
    </message>
    <message>
        <source>This is not a design: it starts with %1 instead of &quot;format: 1&quot;.</source>
        <translation type="unfinished">これは設計ではありません。&quot;format: 1&quot; ではなく %1 で始まっています。</translation>
    </message>
    <message>
        <source>This is not a design: the key &quot;format&quot; is missing; a design starts with &quot;format: 1&quot;.</source>
        <translation type="unfinished">これは設計ではありません。キー &quot;format&quot; がありません。設計は &quot;format: 1&quot; で始まります。</translation>
    </message>
    <message>
        <source>This file has format %1; this program reads up to %2: it needs a newer Sliceboard.</source>
        <translation type="unfinished">このファイルの形式は %1 です。このプログラムが読み込めるのは %2 までです。より新しい Sliceboard が必要です。</translation>
    </message>
    <message>
        <source>The house rules are longer than %1 KiB, which is the most that is read.</source>
        <translation type="unfinished">独自ルールが、読み込める上限の %1 KiB を超えています。</translation>
    </message>
    <message>
        <source>Expected a date such as 2027-01-31, but got %1.</source>
        <translation type="unfinished">2027-01-31 のような日付が必要ですが、%1 が指定されています。</translation>
    </message>
    <message>
        <source>Expected a release such as 17.4, the word &quot;none&quot; or a map with &quot;driver&quot; and &quot;release&quot;, but got %1.</source>
        <translation type="unfinished">17.4 のようなリリース、&quot;none&quot; という語、または &quot;driver&quot; と &quot;release&quot; を含むマップが必要ですが、%1 が指定されています。</translation>
    </message>
    <message>
        <source>With this list the design has %1 hosts; at most %2 are read.</source>
        <translation type="unfinished">このリストを含めると、設計のホストは %1 台になります。読み込めるのは %2 台までです。</translation>
    </message>
    <message>
        <source>Expected a PCI address such as &quot;0000:17:00.0&quot;, but got %1.</source>
        <translation type="unfinished">&quot;0000:17:00.0&quot; のような PCI アドレスが必要ですが、%1 が指定されています。</translation>
    </message>
    <message>
        <source>The PCI address %1 is used twice on this host.</source>
        <translation type="unfinished">PCI アドレス %1 がこのホストで 2 回使用されています。</translation>
    </message>
    <message>
        <source>There is no host &quot;%1&quot; in this design.</source>
        <translation type="unfinished">この設計にホスト「%1」はありません。</translation>
    </message>
    <message>
        <source>Expected a GPU such as &quot;esx01/0000:17:00.0&quot;, but got %1.</source>
        <translation type="unfinished">&quot;esx01/0000:17:00.0&quot; のような GPU が必要ですが、%1 が指定されています。</translation>
    </message>
    <message>
        <source>The host &quot;%1&quot; has no GPU at the PCI address %2.</source>
        <translation type="unfinished">ホスト「%1」の PCI アドレス %2 に GPU はありません。</translation>
    </message>
    <message>
        <source>Expected the word &quot;all&quot; or an amount of memory such as &quot;64 GB&quot;, at most 65536 GB, but got %1.</source>
        <translation type="unfinished">&quot;all&quot; という語、または &quot;64 GB&quot; のようなメモリ容量 (最大 65536 GB) が必要ですが、%1 が指定されています。</translation>
    </message>
    <message>
        <source>This word stands in the list twice.</source>
        <translation type="unfinished">この語がリストに 2 回含まれています。</translation>
    </message>
    <message>
        <source>Expected a device with exactly one of &quot;passthrough&quot;, &quot;passthrough_model&quot; and &quot;profile&quot;.</source>
        <translation type="unfinished">&quot;passthrough&quot;、&quot;passthrough_model&quot;、&quot;profile&quot; のいずれか 1 つだけを持つデバイスが必要です。</translation>
    </message>
    <message>
        <source>&quot;label&quot; belongs to a device with &quot;passthrough_model&quot; only.</source>
        <translation type="unfinished">&quot;label&quot; は &quot;passthrough_model&quot; を持つデバイスでのみ使用できます。</translation>
    </message>
    <message>
        <source>&quot;at&quot; belongs to a device with &quot;profile&quot; only.</source>
        <translation type="unfinished">&quot;at&quot; は &quot;profile&quot; を持つデバイスでのみ使用できます。</translation>
    </message>
    <message>
        <source>&quot;group&quot; belongs to a device with &quot;profile&quot; only.</source>
        <translation type="unfinished">&quot;group&quot; は &quot;profile&quot; を持つデバイスでのみ使用できます。</translation>
    </message>
    <message>
        <source>A device with &quot;passthrough&quot; names its GPU there; &quot;on&quot; belongs to the other devices.</source>
        <translation type="unfinished">&quot;passthrough&quot; を持つデバイスは、そこで GPU を指定します。&quot;on&quot; はそれ以外のデバイスで使用します。</translation>
    </message>
    <message>
        <source>Expected an ESXi version such as 8.0.3, but got %1.</source>
        <translation type="unfinished">8.0.3 のような ESXi バージョンが必要ですが、%1 が指定されています。</translation>
    </message>
    <message>
        <source>Expected an amount of memory such as &quot;64 GB&quot; or &quot;512 MB&quot;, at most 65536 GB, but got %1.</source>
        <translation type="unfinished">&quot;64 GB&quot; または &quot;512 MB&quot; のようなメモリ容量 (最大 65536 GB) が必要ですが、%1 が指定されています。</translation>
    </message>
    <message>
        <source>This text is longer than %1 bytes, which is the most that is read.</source>
        <translation type="unfinished">このテキストは、読み取れる上限の %1 バイトを超えています。</translation>
    </message>
    <message>
        <source>A title must not be empty.</source>
        <translation type="unfinished">タイトルは空にできません。</translation>
    </message>
</context>
<context>
    <name>DesignLock</name>
    <message>
        <source>%1 on %2 has had this design open since %3 (%4, process %5).</source>
        <translation type="unfinished">%2 の %1 が、%3 からこの設計を開いています (%4、プロセス %5)。</translation>
    </message>
</context>
<context>
    <name>DeviceTexts</name>
    <message>
        <source>%1, waiting</source>
        <translation type="unfinished">%1、待機中</translation>
    </message>
    <message>
        <source>%1 on %2</source>
        <translation type="unfinished">%2 の %1</translation>
    </message>
    <message>
        <source>%1 on %2, placement ID %3</source>
        <translation type="unfinished">%2 の %1、配置 ID %3</translation>
    </message>
</context>
<context>
    <name>Diagrams</name>
    <message>
        <source>reserved</source>
        <translation type="unfinished">予約済み</translation>
    </message>
    <message>
        <source>whole GPU</source>
        <translation type="unfinished">GPU 全体</translation>
    </message>
    <message>
        <source>%1 free</source>
        <translation type="unfinished">空き %1</translation>
    </message>
    <message>
        <source>%1 GB</source>
        <translation type="unfinished">%1 GB</translation>
    </message>
    <message>
        <source>Hosts and GPUs</source>
        <translation type="unfinished">ホストと GPU</translation>
    </message>
    <message>
        <source>VMs</source>
        <translation type="unfinished">VM</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation type="unfinished">検出事項</translation>
    </message>
    <message>
        <source>Title block and legend</source>
        <translation type="unfinished">表題欄と凡例</translation>
    </message>
    <message>
        <source>Sheet</source>
        <translation type="unfinished">シート</translation>
    </message>
    <message>
        <source>Free room</source>
        <translation type="unfinished">空き領域</translation>
    </message>
    <message>
        <source>Reserved, or VM powered off</source>
        <translation type="unfinished">予約済み、またはパワーオフ状態の VM</translation>
    </message>
    <message>
        <source>continued from %1</source>
        <translation type="unfinished">%1 からの続き</translation>
    </message>
    <message>
        <source>no GPU</source>
        <translation type="unfinished">GPU なし</translation>
    </message>
    <message>
        <source>continued on %1</source>
        <translation type="unfinished">%1 に続く</translation>
    </message>
    <message>
        <source>free</source>
        <translation type="unfinished">空き</translation>
    </message>
    <message>
        <source>%1, no room</source>
        <translation type="unfinished">%1、空きなし</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more, not drawn</source>
        <translation type="unfinished">
            <numerusform>ほか %Ln 個 (描画なし)</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 (off)</source>
        <translation type="unfinished">%1 (オフ)</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more</source>
        <translation type="unfinished">
            <numerusform>ほか %Ln 件</numerusform>
        </translation>
    </message>
    <message>
        <source>sheet %1</source>
        <translation type="unfinished">シート %1</translation>
    </message>
    <message>
        <source>No findings.</source>
        <translation type="unfinished">検出事項はありません。</translation>
    </message>
    <message>
        <source>Findings, the worst first:</source>
        <translation type="unfinished">検出事項 (重い順):</translation>
    </message>
    <message numerus="yes">
        <source>And %Ln more; the table of findings has them all.</source>
        <translation type="unfinished">
            <numerusform>ほか %Ln 件。検出事項の表にすべて記載されています。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln device(s) or reserved slot(s) are not drawn, since their GPU has too many for its page.</source>
        <translation type="unfinished">
            <numerusform>GPU の項目がページに収まらないほど多いため、デバイスまたは予約スロット %Ln 個は描画されていません。</numerusform>
        </translation>
    </message>
    <message>
        <source>Overview</source>
        <translation type="unfinished">概観</translation>
    </message>
    <message>
        <source>Without a place</source>
        <translation type="unfinished">位置なし</translation>
    </message>
    <message>
        <source>overview</source>
        <translation type="unfinished">概観</translation>
    </message>
    <message>
        <source>VMs without a place</source>
        <translation type="unfinished">位置のない VM</translation>
    </message>
    <message>
        <source>the column before</source>
        <translation type="unfinished">前の列</translation>
    </message>
    <message>
        <source>the next column</source>
        <translation type="unfinished">次の列</translation>
    </message>
    <message>
        <source>%1: no host</source>
        <translation type="unfinished">%1: ホストなし</translation>
    </message>
    <message numerus="yes">
        <source>%Ln VM(s)</source>
        <translation type="unfinished">
            <numerusform>VM %Ln 台</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2 to %3</source>
        <translation type="unfinished">%1: %2 ～ %3</translation>
    </message>
    <message>
        <source>no GPU device</source>
        <translation type="unfinished">GPU デバイスなし</translation>
    </message>
    <message>
        <source>on %1</source>
        <translation type="unfinished">%1 上</translation>
    </message>
    <message>
        <source>Cluster %1</source>
        <translation type="unfinished">クラスタ %1</translation>
    </message>
    <message>
        <source>no host</source>
        <translation type="unfinished">ホストなし</translation>
    </message>
    <message>
        <source>%1, reserved</source>
        <translation type="unfinished">%1、予約済み</translation>
    </message>
    <message>
        <source>powered off</source>
        <translation type="unfinished">パワーオフ状態</translation>
    </message>
    <message>
        <source>Cluster %1: %2.</source>
        <translation type="unfinished">クラスタ %1: %2。</translation>
    </message>
    <message numerus="yes">
        <source>And %Ln more cluster(s).</source>
        <translation type="unfinished">
            <numerusform>ほかにクラスタ %Ln 個。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln VM(s) with a device that has no place, or without any.</source>
        <translation type="unfinished">
            <numerusform>位置のないデバイスを持つか、デバイスを持たない VM %Ln 台。</numerusform>
        </translation>
    </message>
    <message>
        <source>Check: %1.</source>
        <translation type="unfinished">チェック: %1。</translation>
    </message>
    <message numerus="yes">
        <source>The design is too large for a diagram of this kind with each device: the %Ln host(s) are drawn with counts, GPUs and VMs are not.</source>
        <translation type="unfinished">
            <numerusform>設計が大きすぎるため、この種類の図に個々のデバイスを描画できません。ホスト %Ln 台は数とともに描画され、GPU と VM は描画されません。</numerusform>
        </translation>
    </message>
    <message>
        <source>The design is too large for a diagram of this kind with each host: clusters are drawn with counts, hosts, GPUs and VMs are not.</source>
        <translation type="unfinished">設計が大きすぎるため、この種類の図に個々のホストを描画できません。クラスタは数とともに描画され、ホスト、GPU、VM は描画されません。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln cluster(s) are not drawn.</source>
        <translation type="unfinished">
            <numerusform>クラスタ %Ln 個は描画されていません。</numerusform>
        </translation>
    </message>
    <message>
        <source>VMs without a place are not drawn.</source>
        <translation type="unfinished">位置のない VM は描画されていません。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln host(s)</source>
        <translation type="unfinished">
            <numerusform>ホスト %Ln 台</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln GPU(s)</source>
        <translation type="unfinished">
            <numerusform>GPU %Ln 基</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Dialogs</name>
    <message>
        <source>%1 to %2</source>
        <translation type="unfinished">%1 ～ %2</translation>
    </message>
</context>
<context>
    <name>Differences</name>
    <message>
        <source>Cluster %1 was added.</source>
        <translation type="unfinished">クラスター %1 が追加されました。</translation>
    </message>
    <message>
        <source>Cluster %1 was removed.</source>
        <translation type="unfinished">クラスター %1 が削除されました。</translation>
    </message>
    <message>
        <source>Cluster %1 was changed.</source>
        <translation type="unfinished">クラスター %1 が変更されました。</translation>
    </message>
    <message>
        <source>Host %1 was added.</source>
        <translation type="unfinished">ホスト %1 が追加されました。</translation>
    </message>
    <message>
        <source>Host %1 was removed.</source>
        <translation type="unfinished">ホスト %1 が削除されました。</translation>
    </message>
    <message>
        <source>Host %1 was changed.</source>
        <translation type="unfinished">ホスト %1 が変更されました。</translation>
    </message>
    <message>
        <source>GPU %1 was added.</source>
        <translation type="unfinished">GPU %1 が追加されました。</translation>
    </message>
    <message>
        <source>GPU %1 was removed.</source>
        <translation type="unfinished">GPU %1 が削除されました。</translation>
    </message>
    <message>
        <source>GPU %1 was changed.</source>
        <translation type="unfinished">GPU %1 が変更されました。</translation>
    </message>
    <message>
        <source>VM %1 was added.</source>
        <translation type="unfinished">VM %1 が追加されました。</translation>
    </message>
    <message>
        <source>VM %1 was removed.</source>
        <translation type="unfinished">VM %1 が削除されました。</translation>
    </message>
    <message>
        <source>VM %1 was changed.</source>
        <translation type="unfinished">VM %1 が変更されました。</translation>
    </message>
    <message>
        <source>The design&apos;s own facts were changed.</source>
        <translation type="unfinished">設計自体の事実が変更されました。</translation>
    </message>
    <message>
        <source>%1 is %2 and was not stated.</source>
        <comment>a key of a file and its value</comment>
        <translation type="unfinished">%1 は %2 です。以前は記載されていませんでした。</translation>
    </message>
    <message>
        <source>%1 was %2 and is not stated any more.</source>
        <comment>a key of a file and its value</comment>
        <translation type="unfinished">%1 は %2 でしたが、記載がなくなりました。</translation>
    </message>
    <message>
        <source>%1 was %2 and is %3.</source>
        <comment>a key of a file and its values</comment>
        <translation type="unfinished">%1 は %2 から %3 に変わりました。</translation>
    </message>
    <message>
        <source>No difference.</source>
        <translation type="unfinished">違いはありません。</translation>
    </message>
    <message>
        <source>%1 added, %2 removed, %3 changed.</source>
        <comment>numbers of entities</comment>
        <translation type="unfinished">追加 %1、削除 %2、変更 %3。</translation>
    </message>
    <message>
        <source>%1 is there already, so that it cannot be added.</source>
        <translation type="unfinished">%1 はすでに存在するため、追加できません。</translation>
    </message>
    <message>
        <source>%1 cannot be added, because %2, which holds it, is not there.</source>
        <translation type="unfinished">%1 は、それを含む %2 が存在しないため追加できません。</translation>
    </message>
    <message>
        <source>%1 is not there, so that it cannot be changed.</source>
        <translation type="unfinished">%1 は存在しないため、変更できません。</translation>
    </message>
    <message>
        <source>From %1 to %2: %3</source>
        <comment>names of two designs, and how many changes there are</comment>
        <translation type="unfinished">%1 から %2 へ: %3</translation>
    </message>
    <message>
        <source>Change</source>
        <translation type="unfinished">変更</translation>
    </message>
    <message>
        <source>Of what</source>
        <translation type="unfinished">対象</translation>
    </message>
    <message>
        <source>Fact</source>
        <translation type="unfinished">ファクト</translation>
    </message>
    <message>
        <source>Before</source>
        <translation type="unfinished">変更前</translation>
    </message>
    <message>
        <source>After</source>
        <translation type="unfinished">変更後</translation>
    </message>
    <message>
        <source>The clusters stand in another order.</source>
        <translation type="unfinished">クラスタの順序が変わりました。</translation>
    </message>
    <message>
        <source>The hosts of cluster %1 stand in another order.</source>
        <translation type="unfinished">クラスタ %1 のホストの順序が変わりました。</translation>
    </message>
    <message>
        <source>The GPUs of host %1 stand in another order.</source>
        <translation type="unfinished">ホスト %1 の GPU の順序が変わりました。</translation>
    </message>
    <message>
        <source>The VMs stand in another order.</source>
        <translation type="unfinished">VM の順序が変わりました。</translation>
    </message>
    <message>
        <source>nothing</source>
        <comment>no value is stated</comment>
        <translation type="unfinished">値なし</translation>
    </message>
    <message>
        <source>cluster %1</source>
        <translation type="unfinished">クラスタ %1</translation>
    </message>
    <message>
        <source>host %1</source>
        <translation type="unfinished">ホスト %1</translation>
    </message>
    <message>
        <source>GPU %1</source>
        <translation type="unfinished">GPU %1</translation>
    </message>
    <message>
        <source>VM %1</source>
        <translation type="unfinished">VM %1</translation>
    </message>
    <message>
        <source>the design</source>
        <translation type="unfinished">設計</translation>
    </message>
    <message>
        <source>Added</source>
        <translation type="unfinished">追加</translation>
    </message>
    <message>
        <source>Removed</source>
        <translation type="unfinished">削除</translation>
    </message>
    <message>
        <source>Moved</source>
        <translation type="unfinished">移動</translation>
    </message>
    <message>
        <source>Re-profiled</source>
        <translation type="unfinished">プロファイル変更</translation>
    </message>
    <message>
        <source>Mode</source>
        <translation type="unfinished">モード</translation>
    </message>
    <message>
        <source>Driver</source>
        <translation type="unfinished">ドライバ</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation type="unfinished">設定</translation>
    </message>
    <message>
        <source>Order</source>
        <translation type="unfinished">順序</translation>
    </message>
    <message>
        <source>%1: the order changed.</source>
        <comment>a key of a file</comment>
        <translation type="unfinished">%1: 順序が変わりました。</translation>
    </message>
    <message>
        <source>Perhaps %1 was only renamed to %2: both state the same.</source>
        <comment>host esx01, and a name</comment>
        <translation type="unfinished">%1 は %2 に名前が変わっただけかもしれません。どちらも同じ内容です。</translation>
    </message>
    <message>
        <source>Conflict in %1, %2: it was %3; ours is %4; theirs is %5.</source>
        <comment>host esx01, key of a file, values</comment>
        <translation type="unfinished">%1 の %2 で競合: 元は %3、こちら側は %4、相手側は %5 です。</translation>
    </message>
    <message>
        <source>Conflict about %1: ours has removed it or what holds it, theirs has changed it to %2.</source>
        <comment>host esx01, all its facts</comment>
        <translation type="unfinished">%1 に関する競合: こちら側はこれまたはこれを含むものを削除し、相手側は %2 に変更しました。</translation>
    </message>
    <message>
        <source>Conflict about %1: theirs has removed it, ours has changed or needs it.</source>
        <comment>host esx01</comment>
        <translation type="unfinished">%1 に関する競合: 相手側は削除し、こちら側は変更したか必要としています。</translation>
    </message>
    <message>
        <source>The order changed, too.</source>
        <translation type="unfinished">順序も変わりました。</translation>
    </message>
    <message>
        <source>What the conflict is about is not there any more: %1.</source>
        <comment>host esx01</comment>
        <translation type="unfinished">競合の対象がもう存在しません: %1。</translation>
    </message>
    <message>
        <source>%1 is not there.</source>
        <comment>cluster ml-a</comment>
        <translation type="unfinished">%1 は存在しません。</translation>
    </message>
</context>
<context>
    <name>Drag</name>
    <message>
        <source>clipboard</source>
        <comment>where a text comes from</comment>
        <translation type="unfinished">クリップボード</translation>
    </message>
    <message>
        <source>The clipboard holds no text of hosts or VMs.</source>
        <translation type="unfinished">クリップボードにホストまたは VM のテキストがありません。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln VM(s)</source>
        <comment>what is being dragged</comment>
        <translation type="unfinished">
            <numerusform>VM %Ln 台</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln copies</source>
        <comment>of VMs, being dragged</comment>
        <translation type="unfinished">
            <numerusform>%Ln 個のコピー</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DropGrade</name>
    <message>
        <source>Allowed</source>
        <translation type="unfinished">許可</translation>
    </message>
    <message>
        <source>Facts are missing</source>
        <translation type="unfinished">情報が不足しています</translation>
    </message>
    <message>
        <source>Allowed with a warning</source>
        <translation type="unfinished">警告付きで許可</translation>
    </message>
    <message>
        <source>Breaks a rule</source>
        <translation type="unfinished">ルール違反</translation>
    </message>
    <message>
        <source>Not possible</source>
        <translation type="unfinished">実行できません</translation>
    </message>
</context>
<context>
    <name>DropPainter</name>
    <message>
        <source>vGPU</source>
        <translation type="unfinished">vGPU</translation>
    </message>
    <message>
        <source>vGPU: %1</source>
        <translation type="unfinished">vGPU: %1</translation>
    </message>
    <message>
        <source>Passthrough: whole GPU</source>
        <translation type="unfinished">パススルー: GPU 全体</translation>
    </message>
</context>
<context>
    <name>DropTexts</name>
    <message>
        <source>free %1 → %2</source>
        <translation type="unfinished">空き %1 → %2</translation>
    </message>
    <message>
        <source>slots %1 → %2</source>
        <translation type="unfinished">スロット %1 → %2</translation>
    </message>
    <message>
        <source>Allowed</source>
        <translation type="unfinished">許可</translation>
    </message>
    <message numerus="yes">
        <source>Mends %Ln finding(s).</source>
        <translation type="unfinished">
            <numerusform>%Ln 件の検出事項を解消します。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more finding(s).</source>
        <translation type="unfinished">
            <numerusform>ほかに %Ln 件の検出事項があります。</numerusform>
        </translation>
    </message>
    <message>
        <source>whole GPU</source>
        <translation type="unfinished">GPU 全体</translation>
    </message>
    <message>
        <source>Not possible</source>
        <translation type="unfinished">実行できません</translation>
    </message>
    <message>
        <source>Only VMs can be dropped on a host.</source>
        <translation type="unfinished">ホストにドロップできるのは VM だけです。</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln VM(s) placed</source>
        <translation type="unfinished">
            <numerusform>%Ln 個中 %1 個の VM を配置しました</numerusform>
        </translation>
    </message>
    <message>
        <source>Only a profile can be dropped on a VM.</source>
        <translation type="unfinished">VM にドロップできるのはプロファイルのみです。</translation>
    </message>
    <message>
        <source>Let %1 ask for %2</source>
        <translation type="unfinished">%1 に %2 を要求させます</translation>
    </message>
    <message>
        <source>Place %1 on %2</source>
        <translation type="unfinished">%1 を %2 に配置します</translation>
    </message>
    <message>
        <source>Move %1 to %2</source>
        <translation type="unfinished">%1 を %2 に移動します</translation>
    </message>
    <message>
        <source>Move reserved slot %1 to %2</source>
        <translation type="unfinished">予約スロット %1 を %2 に移動します</translation>
    </message>
    <message>
        <source>Reserve %1 on %2</source>
        <translation type="unfinished">%2 に %1 を予約します</translation>
    </message>
    <message>
        <source>Add %1 on %2</source>
        <translation type="unfinished">%2 に %1 を追加</translation>
    </message>
    <message>
        <source>It is there already.</source>
        <translation type="unfinished">すでにそこにあります。</translation>
    </message>
    <message>
        <source>Drop a profile on a GPU or on a VM.</source>
        <translation type="unfinished">プロファイルは GPU または VM にドロップしてください。</translation>
    </message>
    <message numerus="yes">
        <source>Take %Ln VM(s) off their GPUs</source>
        <translation type="unfinished">
            <numerusform>VM %Ln 台を GPU から外す</numerusform>
        </translation>
    </message>
    <message>
        <source>Take VM off its GPU</source>
        <translation type="unfinished">VM を GPU から外す</translation>
    </message>
    <message>
        <source>Release reserved slot</source>
        <translation type="unfinished">予約スロットを解放</translation>
    </message>
    <message numerus="yes">
        <source>Add %Ln VM(s)</source>
        <translation type="unfinished">
            <numerusform>VM %Ln 台を追加</numerusform>
        </translation>
    </message>
    <message>
        <source>Ctrl: copy · Shift: how many · Alt: exact place · Esc: cancel</source>
        <translation type="unfinished">Ctrl: コピー · Shift: 個数 · Alt: 正確な位置 · Esc: 取消</translation>
    </message>
    <message>
        <source>switches the GPU from %1 to %2</source>
        <translation type="unfinished">GPU を %1 から %2 に切り替えます</translation>
    </message>
    <message numerus="yes">
        <source>switches %Ln GPU(s) from %1 to %2</source>
        <translation type="unfinished">
            <numerusform>%Ln 個の GPU を %1 から %2 に切り替えます</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>adds a vGPU to the %Ln device(s) of %1</source>
        <translation type="unfinished">
            <numerusform>%1 の %Ln 個のデバイスに vGPU を追加</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>adds a whole GPU to the %Ln device(s) of %1</source>
        <translation type="unfinished">
            <numerusform>%1 の %Ln 個のデバイスに GPU 全体を追加</numerusform>
        </translation>
    </message>
    <message>
        <source>moves %1 from %2</source>
        <translation type="unfinished">%1 を %2 から移動</translation>
    </message>
    <message numerus="yes">
        <source>moves %Ln device(s) from other GPUs</source>
        <translation type="unfinished">
            <numerusform>%Ln 個のデバイスを他の GPU から移動</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>adds a device to %Ln VM(s) that have some</source>
        <translation type="unfinished">
            <numerusform>すでにデバイスを持つ %Ln 台の VM にデバイスを追加</numerusform>
        </translation>
    </message>
    <message>
        <source>moves %1 from %2 to %3</source>
        <comment>a VM, from 0–20 GB to 60–80 GB</comment>
        <translation type="unfinished">%1 を %2 から %3 へ移動</translation>
    </message>
    <message numerus="yes">
        <source>moves %Ln other VM(s) on the GPU</source>
        <translation type="unfinished">
            <numerusform>GPU 上の他の VM %Ln 台を移動</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln VM(s) find no place without an error.</source>
        <translation type="unfinished">
            <numerusform>%Ln 台の VM には、エラーにならない場所がありません。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>No GPU of this host takes any of %Ln VM(s) without an error.</source>
        <translation type="unfinished">
            <numerusform>このホストのどの GPU も、%Ln 台の VM のいずれもエラーなしでは受け入れられません。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln host(s)</source>
        <comment>what is being dragged</comment>
        <translation type="unfinished">
            <numerusform>%Ln 台のホスト</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Move %Ln host(s) to %1</source>
        <comment>undo step</comment>
        <translation type="unfinished">
            <numerusform>%Ln 台のホストを %1 へ移動</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: drop it on another cluster.</source>
        <comment>one host or several</comment>
        <translation type="unfinished">%1: 別のクラスターにドロップします。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln host(s) stand in this cluster already.</source>
        <comment>being dragged</comment>
        <translation type="unfinished">
            <numerusform>%Ln 台のホストはすでにこのクラスターにあります。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln of them stand there already</source>
        <comment>hosts that are being dragged</comment>
        <translation type="unfinished">
            <numerusform>そのうち %Ln 台はすでにそこにあります</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln VM(s) go along</source>
        <comment>with hosts that are being dragged</comment>
        <translation type="unfinished">
            <numerusform>%Ln 台の VM も一緒に移動します</numerusform>
        </translation>
    </message>
    <message>
        <source>hosts %1 → %2</source>
        <translation type="unfinished">ホスト %1 → %2</translation>
    </message>
</context>
<context>
    <name>EditTexts</name>
    <message>
        <source>not entered</source>
        <translation type="unfinished">未入力</translation>
    </message>
    <message>
        <source>yes</source>
        <translation type="unfinished">はい</translation>
    </message>
    <message>
        <source>no</source>
        <translation type="unfinished">いいえ</translation>
    </message>
    <message>
        <source>%1: %2 becomes %3 (was %4)</source>
        <translation type="unfinished">%1: %2 が %3 になります (変更前: %4)</translation>
    </message>
    <message>
        <source>name</source>
        <translation type="unfinished">名前</translation>
    </message>
    <message>
        <source>ESXi version</source>
        <translation type="unfinished">ESXi バージョン</translation>
    </message>
    <message>
        <source>NVIDIA driver on ESXi</source>
        <translation type="unfinished">ESXi 上の NVIDIA ドライバ</translation>
    </message>
    <message>
        <source>vGPU Manager package</source>
        <translation type="unfinished">vGPU Manager パッケージ</translation>
    </message>
    <message>
        <source>vGPU Manager component</source>
        <translation type="unfinished">vGPU Manager コンポーネント</translation>
    </message>
    <message>
        <source>default graphics type</source>
        <translation type="unfinished">デフォルトのグラフィックタイプ</translation>
    </message>
    <message>
        <source>default graphics type today</source>
        <translation type="unfinished">現在のデフォルトのグラフィックタイプ</translation>
    </message>
    <message>
        <source>assignment policy</source>
        <translation type="unfinished">割り当てポリシー</translation>
    </message>
    <message>
        <source>VT-d or AMD IOMMU</source>
        <translation type="unfinished">VT-d または AMD IOMMU</translation>
    </message>
    <message>
        <source>SR-IOV</source>
        <translation type="unfinished">SR-IOV</translation>
    </message>
    <message>
        <source>ARI</source>
        <translation type="unfinished">ARI</translation>
    </message>
    <message>
        <source>memory mapping above 4 GB</source>
        <translation type="unfinished">4 GB を超えるメモリマッピング</translation>
    </message>
    <message>
        <source>boot device</source>
        <translation type="unfinished">起動デバイス</translation>
    </message>
    <message>
        <source>scheduler of vGPUs</source>
        <translation type="unfinished">vGPU のスケジューラ</translation>
    </message>
    <message>
        <source>NVSwitch</source>
        <translation type="unfinished">NVSwitch</translation>
    </message>
    <message>
        <source>licence server</source>
        <translation type="unfinished">ライセンスサーバ</translation>
    </message>
    <message>
        <source>PCI address</source>
        <translation type="unfinished">PCI アドレス</translation>
    </message>
    <message>
        <source>GPU model</source>
        <translation type="unfinished">GPU モデル</translation>
    </message>
    <message>
        <source>use</source>
        <translation type="unfinished">用途</translation>
    </message>
    <message>
        <source>vGPU mode</source>
        <translation type="unfinished">vGPU モード</translation>
    </message>
    <message>
        <source>use today</source>
        <translation type="unfinished">現在の用途</translation>
    </message>
    <message>
        <source>vGPU mode today</source>
        <translation type="unfinished">現在の vGPU モード</translation>
    </message>
    <message>
        <source>passthrough enabled</source>
        <translation type="unfinished">パススルーの有効化</translation>
    </message>
    <message>
        <source>graphics type</source>
        <translation type="unfinished">グラフィックタイプ</translation>
    </message>
    <message>
        <source>MIG enabled</source>
        <translation type="unfinished">MIG の有効化</translation>
    </message>
    <message>
        <source>display mode enabled</source>
        <translation type="unfinished">ディスプレイモードの有効化</translation>
    </message>
    <message>
        <source>primary display of the host</source>
        <translation type="unfinished">ホストのプライマリディスプレイ</translation>
    </message>
    <message>
        <source>ECC memory</source>
        <translation type="unfinished">ECC メモリ</translation>
    </message>
    <message>
        <source>NVLink bridge</source>
        <translation type="unfinished">NVLink ブリッジ</translation>
    </message>
    <message>
        <source>module on the baseboard</source>
        <translation type="unfinished">ベースボード上のモジュール</translation>
    </message>
    <message>
        <source>DRS</source>
        <translation type="unfinished">DRS</translation>
    </message>
    <message>
        <source>DRS moves vGPU VMs</source>
        <translation type="unfinished">DRS による vGPU VM の移動</translation>
    </message>
    <message>
        <source>vMotion of vGPU VMs enabled in vCenter</source>
        <translation type="unfinished">vCenter での vGPU VM の vMotion の有効化</translation>
    </message>
    <message>
        <source>speed of the vMotion network in Gbit/s</source>
        <translation type="unfinished">vMotion ネットワークの速度 (Gbit/s)</translation>
    </message>
    <message>
        <source>tolerated stun time in seconds</source>
        <translation type="unfinished">許容されるスタン時間 (秒)</translation>
    </message>
    <message>
        <source>%1 (was %2)</source>
        <translation type="unfinished">%1 (変更前: %2)</translation>
    </message>
    <message>
        <source>new device: %1</source>
        <translation type="unfinished">新しいデバイス: %1</translation>
    </message>
    <message>
        <source>device removed: %1</source>
        <translation type="unfinished">削除されたデバイス: %1</translation>
    </message>
    <message>
        <source>VM hardware version</source>
        <translation type="unfinished">VM のハードウェアバージョン</translation>
    </message>
    <message>
        <source>secure boot</source>
        <translation type="unfinished">セキュアブート</translation>
    </message>
    <message>
        <source>memory hot-add</source>
        <translation type="unfinished">メモリのホットアド</translation>
    </message>
    <message>
        <source>hot-plug of passthrough devices</source>
        <translation type="unfinished">パススルーデバイスのホットプラグ</translation>
    </message>
    <message>
        <source>NVIDIA licence</source>
        <translation type="unfinished">NVIDIA ライセンス</translation>
    </message>
    <message>
        <source>tags</source>
        <translation type="unfinished">タグ</translation>
    </message>
    <message>
        <source>needs %1</source>
        <translation type="unfinished">%1 が必要</translation>
    </message>
    <message>
        <source>no longer needs %1</source>
        <translation type="unfinished">%1 は不要に</translation>
    </message>
    <message>
        <source>pinned host</source>
        <translation type="unfinished">固定先ホスト</translation>
    </message>
    <message>
        <source>guest OS</source>
        <translation type="unfinished">ゲスト OS</translation>
    </message>
    <message>
        <source>NVIDIA driver in the guest</source>
        <translation type="unfinished">ゲストの NVIDIA ドライバ</translation>
    </message>
    <message>
        <source>firmware</source>
        <translation type="unfinished">ファームウェア</translation>
    </message>
    <message>
        <source>memory</source>
        <translation type="unfinished">メモリ</translation>
    </message>
    <message>
        <source>all guest memory reserved</source>
        <translation type="unfinished">すべてのゲストメモリの予約</translation>
    </message>
    <message>
        <source>reserved memory</source>
        <translation type="unfinished">予約済みメモリ</translation>
    </message>
    <message>
        <source>64-bit MMIO</source>
        <translation type="unfinished">64 ビット MMIO</translation>
    </message>
    <message>
        <source>power state</source>
        <translation type="unfinished">電源状態</translation>
    </message>
    <message>
        <source>Design</source>
        <translation type="unfinished">設計</translation>
    </message>
    <message>
        <source>severities of rules change</source>
        <translation type="unfinished">ルールの重大度が変わります</translation>
    </message>
    <message>
        <source>house rules change</source>
        <translation type="unfinished">独自ルールが変わります</translation>
    </message>
    <message>
        <source>The waiver of %1 changes</source>
        <translation type="unfinished">%1 の免除が変わります</translation>
    </message>
    <message>
        <source>a waiver</source>
        <translation type="unfinished">免除</translation>
    </message>
    <message>
        <source>%1 is added</source>
        <translation type="unfinished">%1 が追加されます</translation>
    </message>
    <message>
        <source>%1 is removed</source>
        <translation type="unfinished">%1 が削除されます</translation>
    </message>
    <message>
        <source>%1 is moved</source>
        <translation type="unfinished">%1 が移動されます</translation>
    </message>
    <message>
        <source>saved views change</source>
        <translation type="unfinished">保存済みビューの変更</translation>
    </message>
</context>
<context>
    <name>Edits</name>
    <message numerus="yes">
        <source>%Ln slot(s) reserved now</source>
        <translation type="unfinished">
            <numerusform>%Ln 個のスロットを予約しました</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>EntityTexts</name>
    <message>
        <source>%1 GB</source>
        <translation type="unfinished">%1 GB</translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more finding(s)</source>
        <translation type="unfinished">
            <numerusform>ほかに %Ln 件の検出事項</numerusform>
        </translation>
    </message>
    <message>
        <source>none</source>
        <translation type="unfinished">なし</translation>
    </message>
    <message>
        <source>vGPU Manager %1</source>
        <translation type="unfinished">vGPU Manager %1</translation>
    </message>
    <message>
        <source>Shared</source>
        <translation type="unfinished">共有</translation>
    </message>
    <message>
        <source>Shared Direct</source>
        <translation type="unfinished">直接共有</translation>
    </message>
    <message>
        <source>best performance (spread)</source>
        <translation type="unfinished">最適なパフォーマンス (分散)</translation>
    </message>
    <message>
        <source>consolidation (fill)</source>
        <translation type="unfinished">統合 (順に充填)</translation>
    </message>
    <message>
        <source>Data Center driver %1</source>
        <translation type="unfinished">Data Center ドライバ %1</translation>
    </message>
    <message>
        <source>vGPU guest driver %1</source>
        <translation type="unfinished">vGPU ゲストドライバ %1</translation>
    </message>
    <message>
        <source>unassigned</source>
        <translation type="unfinished">未割り当て</translation>
    </message>
    <message>
        <source>passthrough</source>
        <translation type="unfinished">パススルー</translation>
    </message>
    <message>
        <source>vGPU</source>
        <translation type="unfinished">vGPU</translation>
    </message>
    <message>
        <source>Hosts</source>
        <translation type="unfinished">ホスト</translation>
    </message>
    <message>
        <source>GPUs</source>
        <translation type="unfinished">GPU</translation>
    </message>
    <message>
        <source>ESXi</source>
        <translation type="unfinished">ESXi</translation>
    </message>
    <message>
        <source>not entered</source>
        <translation type="unfinished">未入力</translation>
    </message>
    <message>
        <source>Host driver</source>
        <translation type="unfinished">ホストドライバ</translation>
    </message>
    <message>
        <source>Graphics type</source>
        <translation type="unfinished">グラフィックタイプ</translation>
    </message>
    <message>
        <source>Graphics type today</source>
        <translation type="unfinished">現在のグラフィックタイプ</translation>
    </message>
    <message>
        <source>Assignment policy</source>
        <translation type="unfinished">割り当てポリシー</translation>
    </message>
    <message>
        <source>VMs</source>
        <translation type="unfinished">VM</translation>
    </message>
    <message>
        <source>Model</source>
        <translation type="unfinished">モデル</translation>
    </message>
    <message>
        <source>%1 (not in the catalog)</source>
        <translation type="unfinished">%1 (カタログになし)</translation>
    </message>
    <message>
        <source>Use</source>
        <translation type="unfinished">用途</translation>
    </message>
    <message>
        <source>Use today</source>
        <translation type="unfinished">現在の用途</translation>
    </message>
    <message>
        <source>vGPU mode today</source>
        <translation type="unfinished">現在の vGPU モード</translation>
    </message>
    <message>
        <source>Frame buffer</source>
        <translation type="unfinished">フレームバッファ</translation>
    </message>
    <message>
        <source>Free</source>
        <translation type="unfinished">空き</translation>
    </message>
    <message>
        <source>Reserved slots</source>
        <translation type="unfinished">予約スロット</translation>
    </message>
    <message>
        <source>Guest OS</source>
        <translation type="unfinished">ゲスト OS</translation>
    </message>
    <message>
        <source>Guest driver</source>
        <translation type="unfinished">ゲストドライバ</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation type="unfinished">メモリ</translation>
    </message>
    <message>
        <source>Power</source>
        <translation type="unfinished">電源</translation>
    </message>
    <message>
        <source>on</source>
        <translation type="unfinished">オン</translation>
    </message>
    <message>
        <source>off: it holds no vGPU</source>
        <translation type="unfinished">オフ: vGPU を占有しません</translation>
    </message>
    <message numerus="yes">
        <source>%Ln slot(s) taken</source>
        <translation type="unfinished">
            <numerusform>スロット %Ln 個を使用中</numerusform>
        </translation>
    </message>
    <message>
        <source>GPU %1 on %2, %3, %4, %5, %6 free.</source>
        <translation type="unfinished">%2 の GPU %1、%3、%4、%5、空き %6。</translation>
    </message>
    <message>
        <source>slice %1</source>
        <translation type="unfinished">スライス %1</translation>
    </message>
    <message>
        <source>slices %1–%2</source>
        <translation type="unfinished">スライス %1 ～ %2</translation>
    </message>
    <message>
        <source>%1–%2 GB</source>
        <translation type="unfinished">%1 ～ %2 GB</translation>
    </message>
    <message numerus="yes">
        <source>%Ln slice(s)</source>
        <translation type="unfinished">
            <numerusform>スライス %Ln 個</numerusform>
        </translation>
    </message>
    <message>
        <source>ESXi %1</source>
        <translation type="unfinished">ESXi %1</translation>
    </message>
    <message>
        <source>no GPU</source>
        <translation type="unfinished">GPU なし</translation>
    </message>
    <message numerus="yes">
        <source>%Ln GPU(s) of %1 models</source>
        <translation type="unfinished">
            <numerusform>%1 機種の GPU %Ln 基</numerusform>
        </translation>
    </message>
    <message>
        <source>passthrough, whole GPU</source>
        <translation type="unfinished">パススルー、GPU 全体</translation>
    </message>
    <message>
        <source>Takes</source>
        <translation type="unfinished">占有</translation>
    </message>
    <message>
        <source>Placement</source>
        <translation type="unfinished">配置</translation>
    </message>
    <message>
        <source>GPU</source>
        <translation type="unfinished">GPU</translation>
    </message>
    <message>
        <source>Size</source>
        <translation type="unfinished">サイズ</translation>
    </message>
    <message>
        <source>unknown to the catalog; drawn as a guess</source>
        <translation type="unfinished">カタログにないため、推定で描画</translation>
    </message>
    <message>
        <source>Reserved slot</source>
        <translation type="unfinished">予約スロット</translation>
    </message>
    <message numerus="yes">
        <source>Cluster %1, %Ln host(s).</source>
        <translation type="unfinished">
            <numerusform>クラスタ %1、ホスト %Ln 台。</numerusform>
        </translation>
    </message>
    <message>
        <source>Host %1, %2, %3.</source>
        <translation type="unfinished">ホスト %1、%2、%3。</translation>
    </message>
    <message>
        <source>VM %1.</source>
        <translation type="unfinished">VM %1。</translation>
    </message>
    <message>
        <source>%1, %2, %3 on GPU %4.</source>
        <translation type="unfinished">GPU %4 の %1、%2、%3。</translation>
    </message>
    <message>
        <source>Reserved</source>
        <translation type="unfinished">予約済み</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln slice(s) used</source>
        <translation type="unfinished">
            <numerusform>%Ln スライス中 %1 を使用</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 GB used</source>
        <translation type="unfinished">%2 GB 中 %1 GB を使用</translation>
    </message>
    <message>
        <source>Cluster</source>
        <translation type="unfinished">クラスター</translation>
    </message>
</context>
<context>
    <name>ExportDialog</name>
    <message>
        <source>PNG picture</source>
        <translation type="unfinished">PNG 画像</translation>
    </message>
    <message>
        <source>The board with title block and legend, as pixels: for slides, tickets and mail.</source>
        <translation type="unfinished">表題欄と凡例を付けたボードをピクセルで表します。スライド、チケット、メール向けです。</translation>
    </message>
    <message>
        <source>SVG picture</source>
        <translation type="unfinished">SVG 画像</translation>
    </message>
    <message>
        <source>The board as shapes and texts that stay sharp at any size: for wikis and web pages. Its parts have titles for screen readers.</source>
        <translation type="unfinished">ボードを、どのサイズでも鮮明な図形とテキストで表します。Wiki や Web ページ向けです。各部分にはスクリーンリーダー用のタイトルが付いています。</translation>
    </message>
    <message>
        <source>PDF document</source>
        <translation type="unfinished">PDF ドキュメント</translation>
    </message>
    <message>
        <source>The board on pages, each with title block and legend: to print and to sign.</source>
        <translation type="unfinished">各ページに表題欄と凡例を付けてボードを配置します。印刷や署名に適しています。</translation>
    </message>
    <message>
        <source>Diagrams</source>
        <translation type="unfinished">図</translation>
    </message>
    <message>
        <source>Tables</source>
        <translation type="unfinished">表</translation>
    </message>
    <message>
        <source>Plans</source>
        <translation type="unfinished">計画</translation>
    </message>
    <message>
        <source>Scripts</source>
        <translation type="unfinished">スクリプト</translation>
    </message>
    <message>
        <source>Configurations</source>
        <translation type="unfinished">構成</translation>
    </message>
</context>
<context>
    <name>Exports</name>
    <message>
        <source>draw.io</source>
        <translation type="unfinished">draw.io</translation>
    </message>
    <message>
        <source>Shapes and connectors that can be edited, hosts with their GPUs and slices to scale, on pages by cluster with title block and legend, and an overview with links. Hosts, VMs and findings are layers; tags also part GPUs, slices and free room.</source>
        <translation type="unfinished">編集可能な図形とコネクタ。ホストを GPU と縮尺どおりのスライスとともに、表題欄と凡例を付けたクラスタごとのページに描画し、リンク付きの概観を添えます。ホスト、VM、検出事項はレイヤーになり、タグで GPU、スライス、空き領域も区別されます。</translation>
    </message>
    <message>
        <source>Graphviz</source>
        <translation type="unfinished">Graphviz</translation>
    </message>
    <message>
        <source>Clusters, hosts, GPUs with their slices and VMs in the language DOT, to be laid out by dot. Large designs are drawn with counts for each host or cluster, and it says so.</source>
        <translation type="unfinished">クラスタ、ホスト、スライス付きの GPU、VM を DOT 言語で表し、dot でレイアウトします。大きな設計はホストまたはクラスタごとの数で描画され、その旨が記載されます。</translation>
    </message>
    <message>
        <source>Mermaid</source>
        <translation type="unfinished">Mermaid</translation>
    </message>
    <message>
        <source>A flowchart of clusters, hosts, GPUs and VMs for wikis. Large designs are drawn with counts for each host or cluster, and it says so; slices are not to scale.</source>
        <translation type="unfinished">クラスタ、ホスト、GPU、VM の Wiki 向けフローチャート。大きな設計はホストまたはクラスタごとの数で描画され、その旨が記載されます。スライスは縮尺どおりではありません。</translation>
    </message>
    <message>
        <source>Mermaid in Markdown</source>
        <translation type="unfinished">Markdown 内の Mermaid</translation>
    </message>
    <message>
        <source>The same flowchart in a page of Markdown, below the title block and a summary in words, which screen readers read.</source>
        <translation type="unfinished">同じフローチャートを Markdown のページに収め、その上に表題欄と、スクリーンリーダーで読める文章の要約を配置します。</translation>
    </message>
    <message>
        <source>Tables as CSV</source>
        <translation type="unfinished">CSV の表</translation>
    </message>
    <message>
        <source>Hosts, GPUs, VMs, placements, findings and licences, a file each, as RFC 4180 has it. A text that a spreadsheet could take for a formula begins with an apostrophe.</source>
        <translation type="unfinished">ホスト、GPU、VM、配置、検出事項、ライセンスを、RFC 4180 に従ってそれぞれ 1 つのファイルにします。表計算ソフトで数式と解釈されうるテキストの先頭にはアポストロフィが付きます。</translation>
    </message>
    <message>
        <source>Tables as Markdown</source>
        <translation type="unfinished">Markdown の表</translation>
    </message>
    <message>
        <source>Title block, hosts, GPUs, VMs, placements, findings and licences on one page for a wiki, in GitHub&apos;s Markdown.</source>
        <translation type="unfinished">表題欄、ホスト、GPU、VM、配置、検出事項、ライセンスを、GitHub の Markdown で Wiki 用の 1 ページにまとめます。</translation>
    </message>
    <message>
        <source>Tables as a workbook (XLSX)</source>
        <translation type="unfinished">ブックの表 (XLSX)</translation>
    </message>
    <message>
        <source>Title block, hosts, GPUs, VMs, placements, findings and licences, a sheet each. Cells are numbers and texts, never formulas.</source>
        <translation type="unfinished">表題欄、ホスト、GPU、VM、配置、検出事項、ライセンスを、それぞれ 1 つのシートにします。セルは数値とテキストのみで、数式はありません。</translation>
    </message>
    <message>
        <source>Plan as CSV</source>
        <translation type="unfinished">計画 (CSV)</translation>
    </message>
    <message>
        <source>One row for each step, for spreadsheets and trackers.</source>
        <translation type="unfinished">ステップごとに 1 行。表計算ソフトやトラッカー向けです。</translation>
    </message>
    <message>
        <source>Plan as HTML</source>
        <translation type="unfinished">計画 (HTML)</translation>
    </message>
    <message>
        <source>The change plan as one page that needs nothing else and prints.</source>
        <translation type="unfinished">変更計画を、ほかに何も必要とせず、印刷もできる 1 ページにまとめます。</translation>
    </message>
    <message>
        <source>Plan for Jira</source>
        <translation type="unfinished">計画 (Jira 用)</translation>
    </message>
    <message>
        <source>The change plan in Jira&apos;s wiki markup, to paste into a ticket.</source>
        <translation type="unfinished">チケットに貼り付けるための、Jira の Wiki マークアップによる変更計画。</translation>
    </message>
    <message>
        <source>Plan as JSON</source>
        <translation type="unfinished">計画 (JSON)</translation>
    </message>
    <message>
        <source>The change plan for programs, by the schema that is installed with Sliceboard.</source>
        <translation type="unfinished">Sliceboard とともにインストールされるスキーマに従った、プログラム用の変更計画。</translation>
    </message>
    <message>
        <source>Plan as Markdown</source>
        <translation type="unfinished">計画 (Markdown)</translation>
    </message>
    <message>
        <source>The change plan with tables of steps, for wikis and pull requests.</source>
        <translation type="unfinished">ステップの表を含む変更計画。Wiki やプルリクエスト向けです。</translation>
    </message>
    <message>
        <source>Plan for ServiceNow</source>
        <translation type="unfinished">計画 (ServiceNow 用)</translation>
    </message>
    <message>
        <source>The fields of a ServiceNow change request as JSON: description, implementation, test and backout plan.</source>
        <translation type="unfinished">ServiceNow の変更要求のフィールドを JSON で表します: 説明、実施計画、テスト計画、切り戻し計画。</translation>
    </message>
    <message>
        <source>Plan as plain text</source>
        <translation type="unfinished">計画 (プレーンテキスト)</translation>
    </message>
    <message>
        <source>The change plan for terminals and mails.</source>
        <translation type="unfinished">ターミナルやメール向けの変更計画。</translation>
    </message>
    <message>
        <source>MIG layout for Linux hosts</source>
        <translation type="unfinished">Linux ホスト用の MIG レイアウト</translation>
    </message>
    <message>
        <source>A configuration of nvidia-mig-parted and a script with the drawn starts, for the same layout on Linux hosts. ESXi makes MIG instances by itself.</source>
        <translation type="unfinished">nvidia-mig-parted の設定と、描画された開始位置を含むスクリプトです。Linux ホストで同じレイアウトにするためのものです。ESXi は MIG インスタンスを自動的に作成します。</translation>
    </message>
    <message>
        <source>vGPUs for Linux hosts</source>
        <translation type="unfinished">Linux ホスト用の vGPU</translation>
    </message>
    <message>
        <source>A configuration of NVIDIA&apos;s vgpu-device-manager for the same vGPUs on Linux hosts.</source>
        <translation type="unfinished">Linux ホストで同じ vGPU を使うための、NVIDIA の vgpu-device-manager の設定です。</translation>
    </message>
    <message>
        <source>VM classes for a Supervisor</source>
        <translation type="unfinished">スーパーバイザー用の VM クラス</translation>
    </message>
    <message>
        <source>VirtualMachineClass objects of the VM Operator: memory and GPU devices of the VMs. What a class cannot say is named in a comment.</source>
        <translation type="unfinished">VM Operator の VirtualMachineClass オブジェクト: VM のメモリと GPU デバイス。クラスで表せない内容はコメントに記載されます。</translation>
    </message>
    <message>
        <source>Shell script for govc</source>
        <translation type="unfinished">govc 用のシェルスクリプト</translation>
    </message>
    <message>
        <source>Carries the plan out with govc 0.49 or newer and jq: a dry run unless told to apply. MIG, installations and dynamic DirectPath I/O are manual steps in it.</source>
        <translation type="unfinished">govc 0.49 以降と jq で計画を実行します。適用を指定しない限りドライランです。MIG、インストール、動的 DirectPath I/O は手動のステップになります。</translation>
    </message>
    <message>
        <source>PowerCLI script</source>
        <translation type="unfinished">PowerCLI スクリプト</translation>
    </message>
    <message>
        <source>Carries the plan out with VMware PowerCLI: a dry run unless told to apply. Only what is done in a host&apos;s own shell, in guests or in the rack is a manual step in it.</source>
        <translation type="unfinished">VMware PowerCLI で計画を実行します。適用を指定しない限りドライランです。ホスト自身のシェル、ゲスト、またはラックで行う作業のみが手動のステップになります。</translation>
    </message>
    <message>
        <source>No tool can be given the name “%1”. Give it another one.</source>
        <translation type="unfinished">名前「%1」はどのツールにも渡せません。別の名前を付けてください。</translation>
    </message>
    <message>
        <source>VM “%1” has a vGPU profile that no tool can be given: “%2”.</source>
        <translation type="unfinished">VM「%1」に、どのツールにも渡せない vGPU プロファイルがあります: 「%2」。</translation>
    </message>
    <message>
        <source>VM “%1” has a GPU at “%2”, which is no PCI address.</source>
        <translation type="unfinished">VM「%1」の GPU の位置「%2」は PCI アドレスではありません。</translation>
    </message>
    <message>
        <source>Host “%1” has a GPU at “%2”, which is no PCI address.</source>
        <translation type="unfinished">ホスト「%1」の GPU の位置「%2」は PCI アドレスではありません。</translation>
    </message>
    <message>
        <source>Ansible playbook</source>
        <translation type="unfinished">Ansible プレイブック</translation>
    </message>
    <message>
        <source>Carries the plan out with the collection community.vmware: a check unless told to apply. Whole GPUs of VMs, vGPU modes, MIG, several vGPUs in a VM and installations are manual steps in it.</source>
        <translation type="unfinished">コレクション community.vmware で計画を実行します。適用を指定しない限りチェックのみです。VM の GPU 全体、vGPU モード、MIG、1 台の VM の複数の vGPU、インストールは手動のステップになります。</translation>
    </message>
    <message>
        <source>Shell scripts for ESXi hosts</source>
        <translation type="unfinished">ESXi ホスト用のシェルスクリプト</translation>
    </message>
    <message>
        <source>What each host does in its own shell, with esxcli and nvidia-smi: graphics type, vGPU mode, MIG, passthrough. A dry run unless told to apply; everything else is a manual step in it.</source>
        <translation type="unfinished">各ホストが自身のシェルで esxcli と nvidia-smi を使って行う作業です: グラフィックタイプ、vGPU モード、MIG、パススルー。適用を指定しない限りドライランです。それ以外はすべて手動のステップになります。</translation>
    </message>
    <message>
        <source>Terraform, passthrough and sizing only</source>
        <translation type="unfinished">Terraform (パススルーとサイジングのみ)</translation>
    </message>
    <message>
        <source>VMs of the design for the provider vsphere: memory, reservation, MMIO space and whole GPUs. The provider knows neither vGPUs of VMs nor graphics settings of hosts; the file names what is left.</source>
        <translation type="unfinished">プロバイダ vsphere 用の、設計の VM です: メモリ、予約、MMIO 空間、GPU 全体。このプロバイダは VM の vGPU にもホストのグラフィック設定にも対応していません。残りの作業はファイルに記載されます。</translation>
    </message>
    <message>
        <source>Stopped; no file was written.</source>
        <translation type="unfinished">停止しました。ファイルは書き込まれていません。</translation>
    </message>
</context>
<context>
    <name>Facts</name>
    <message>
        <source>the design</source>
        <translation type="unfinished">設計</translation>
    </message>
    <message>
        <source>(removed)</source>
        <translation type="unfinished">(削除済み)</translation>
    </message>
</context>
<context>
    <name>FieldTexts</name>
    <message>
        <source>%1 (%2, long-term support)</source>
        <translation type="unfinished">%1 (%2、長期サポート)</translation>
    </message>
    <message>
        <source>Not entered</source>
        <translation type="unfinished">未入力</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation type="unfinished">はい</translation>
    </message>
    <message>
        <source>No</source>
        <translation type="unfinished">いいえ</translation>
    </message>
    <message>
        <source>“%1” is no whole number from %2 to %3.</source>
        <translation type="unfinished">「%1」は %2 ～ %3 の整数ではありません。</translation>
    </message>
</context>
<context>
    <name>Filter</name>
    <message>
        <source>Name of the cluster</source>
        <translation type="unfinished">クラスタの名前</translation>
    </message>
    <message>
        <source>Name of the host</source>
        <translation type="unfinished">ホストの名前</translation>
    </message>
    <message>
        <source>Model of the GPU, by key or name, or its PCI address</source>
        <translation type="unfinished">GPU のモデル (キーまたは名前)、またはその PCI アドレス</translation>
    </message>
    <message>
        <source>vGPU profile of a VM or of a slot kept free on a GPU</source>
        <translation type="unfinished">VM の vGPU プロファイル、または GPU 上に空けてあるスロットの vGPU プロファイル</translation>
    </message>
    <message>
        <source>Name of the VM</source>
        <translation type="unfinished">VM の名前</translation>
    </message>
    <message>
        <source>What the GPU serves and how it is divided</source>
        <translation type="unfinished">GPU の用途と分割方法</translation>
    </message>
    <message>
        <source>NVIDIA driver in the guest, or on the host for hosts and GPUs</source>
        <translation type="unfinished">ゲストの NVIDIA ドライバー。ホストと GPU ではホスト上のドライバー</translation>
    </message>
    <message>
        <source>Release of that driver</source>
        <translation type="unfinished">そのドライバーのリリース</translation>
    </message>
    <message>
        <source>ESXi version of the host</source>
        <translation type="unfinished">ホストの ESXi バージョン</translation>
    </message>
    <message>
        <source>Guest OS of the VM</source>
        <translation type="unfinished">VM のゲスト OS</translation>
    </message>
    <message>
        <source>Tag of the VM</source>
        <translation type="unfinished">VM のタグ</translation>
    </message>
    <message>
        <source>Planned power state of the VM</source>
        <translation type="unfinished">VM の予定電源状態</translation>
    </message>
    <message>
        <source>NVIDIA licence meant for the VM</source>
        <translation type="unfinished">VM に予定された NVIDIA ライセンス</translation>
    </message>
    <message>
        <source>Series of the profile: A, B, C or Q</source>
        <translation type="unfinished">プロファイルのシリーズ: A、B、C または Q</translation>
    </message>
    <message>
        <source>Architecture of the GPU, such as Hopper</source>
        <translation type="unfinished">Hopper など、GPU のアーキテクチャ</translation>
    </message>
    <message>
        <source>State: a VM waits or is placed, a GPU is full, empty or has reserved slots; or kind</source>
        <translation type="unfinished">状態: VM は待機または配置済み、GPU は満杯、空、または予約スロットあり。または種類</translation>
    </message>
    <message>
        <source>Findings that count, or one that is waived</source>
        <translation type="unfinished">有効な検出事項、または免除された検出事項</translation>
    </message>
    <message>
        <source>Id of a rule with a finding about it</source>
        <translation type="unfinished">それに関する検出事項があるルールの ID</translation>
    </message>
    <message>
        <source>Frame buffer in GB that nobody takes, of the GPU or all GPUs of the host or cluster</source>
        <translation type="unfinished">使われていないフレームバッファー (GB)。GPU、またはホストやクラスターの全 GPU</translation>
    </message>
    <message>
        <source>Frame buffer in GB that is taken</source>
        <translation type="unfinished">使用されているフレームバッファー (GB)</translation>
    </message>
    <message>
        <source>Frame buffer in GB, all of it</source>
        <translation type="unfinished">フレームバッファーの全量 (GB)</translation>
    </message>
    <message>
        <source>Frame buffer in GB of the VM&apos;s profile or whole GPU, or of a reserved slot</source>
        <translation type="unfinished">VM のプロファイル、GPU 全体、または予約スロットのフレームバッファー (GB)</translation>
    </message>
    <message>
        <source>Guest memory of the VM in GB</source>
        <translation type="unfinished">VM のゲストメモリ (GB)</translation>
    </message>
    <message>
        <source>How many VMs are on it</source>
        <translation type="unfinished">クラスタの VM の数</translation>
    </message>
    <message>
        <source>How many GPUs the host or cluster has</source>
        <translation type="unfinished">ホストまたはクラスターの GPU 数</translation>
    </message>
    <message>
        <source>How many hosts the cluster has</source>
        <translation type="unfinished">クラスターのホスト数</translation>
    </message>
    <message>
        <source>How many GPUs and vGPUs the VM has</source>
        <translation type="unfinished">VM の GPU と vGPU の数</translation>
    </message>
    <message>
        <source>A filter has at most %1 letters.</source>
        <translation type="unfinished">フィルターは最大 %1 文字です。</translation>
    </message>
    <message>
        <source>Something to leave out is missing here.</source>
        <translation type="unfinished">ここに除外する対象がありません。</translation>
    </message>
    <message>
        <source>An alternative is missing here.</source>
        <translation type="unfinished">ここに選択肢がありません。</translation>
    </message>
    <message>
        <source>This quotation mark has no partner.</source>
        <translation type="unfinished">この引用符には対になるものがありません。</translation>
    </message>
    <message>
        <source>There is nothing between these quotation marks.</source>
        <translation type="unfinished">この引用符の間に何もありません。</translation>
    </message>
    <message>
        <source>A filter has at most %1 terms.</source>
        <translation type="unfinished">フィルターは最大 %1 項です。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no comparison; there are &lt;, &lt;=, &gt;, &gt;=, = and !=.</source>
        <translation type="unfinished">「%1」は比較演算子ではありません。使えるのは &lt;、&lt;=、&gt;、&gt;=、=、!= です。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no number and cannot be compared; write %1:VALUE.</source>
        <translation type="unfinished">「%1」は数値ではないため比較できません。%1:VALUE と書いてください。</translation>
    </message>
    <message>
        <source>Something is missing after &quot;%1&quot;.</source>
        <translation type="unfinished">「%1」の後に何か足りません。</translation>
    </message>
    <message>
        <source>There is nothing called &quot;%1&quot; to filter by.</source>
        <translation type="unfinished">「%1」という名前のフィルター項目はありません。</translation>
    </message>
    <message>
        <source>Go on after &quot;%1&quot; with a text. %2.</source>
        <translation type="unfinished">「%1」の後にテキストを続けます。%2。</translation>
    </message>
    <message>
        <source>Go on after &quot;%1&quot; with one of %2.</source>
        <translation type="unfinished">「%1」の後に次のいずれかを続けます: %2。</translation>
    </message>
    <message>
        <source>Go on after &quot;%1&quot; with a version such as 17.4.</source>
        <translation type="unfinished">「%1」の後に 17.4 のようなバージョンを続けます。</translation>
    </message>
    <message>
        <source>Go on after &quot;%1&quot; with a whole number such as 8.</source>
        <translation type="unfinished">「%1」の後に 8 のような整数を続けます。</translation>
    </message>
    <message>
        <source>Go on after &quot;%1&quot; with an amount of memory such as 40 or 40GB.</source>
        <translation type="unfinished">「%1」の後に 40 や 40GB のようなメモリ量を続けます。</translation>
    </message>
    <message>
        <source>Nothing is called &quot;%1&quot;; it can become %2.</source>
        <translation type="unfinished">「%1」という名前はありません。%2 として続けられます。</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation type="unfinished">待機中</translation>
    </message>
    <message>
        <source>&quot;%1:&quot; takes one of %2, but got &quot;%3&quot;.</source>
        <translation type="unfinished">「%1:」には %2 のいずれかを指定しますが、「%3」が指定されました。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; takes a version such as 17.4, but got &quot;%2&quot;.</source>
        <translation type="unfinished">「%1」には 17.4 のようなバージョンを指定しますが、「%2」が指定されました。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; takes an amount of memory such as 40 or 40GB, but got &quot;%2&quot;.</source>
        <translation type="unfinished">「%1」には 40 や 40GB のようなメモリ量を指定しますが、「%2」が指定されました。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; takes a whole number such as 8, but got &quot;%2&quot;.</source>
        <translation type="unfinished">「%1」には 8 のような整数を指定しますが、「%2」が指定されました。</translation>
    </message>
    <message>
        <source>Did you mean &quot;%1&quot;?</source>
        <translation type="unfinished">「%1」ではありませんか?</translation>
    </message>
</context>
<context>
    <name>FindingDetails</name>
    <message>
        <source>%1, waived: %2 (%3)</source>
        <translation type="unfinished">%1、免除済み: %2 (%3)</translation>
    </message>
    <message>
        <source>%1: %2 (%3)</source>
        <translation type="unfinished">%1: %2 (%3)</translation>
    </message>
    <message>
        <source>About:</source>
        <translation type="unfinished">対象:</translation>
    </message>
    <message>
        <source>Why:</source>
        <translation type="unfinished">理由:</translation>
    </message>
    <message>
        <source>Way out:</source>
        <translation type="unfinished">対処:</translation>
    </message>
    <message>
        <source>Versions:</source>
        <translation type="unfinished">バージョン:</translation>
    </message>
    <message>
        <source>Evidence:</source>
        <translation type="unfinished">根拠:</translation>
    </message>
    <message>
        <source>Sources:</source>
        <translation type="unfinished">出典:</translation>
    </message>
    <message>
        <source>Rule:</source>
        <translation type="unfinished">ルール:</translation>
    </message>
    <message numerus="yes">
        <source>… and %Ln more</source>
        <translation type="unfinished">
            <numerusform>… ほか %Ln 件</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FindingTally</name>
    <message>
        <source>a finding elsewhere is about it</source>
        <translation type="unfinished">他の場所の検出事項が関係しています</translation>
    </message>
    <message>
        <source>No findings.</source>
        <translation type="unfinished">検出事項はありません。</translation>
    </message>
</context>
<context>
    <name>Git</name>
    <message>
        <source>The program git is needed for this, but cannot be started.</source>
        <translation type="unfinished">これには git プログラムが必要ですが、起動できません。</translation>
    </message>
    <message>
        <source>git gave no answer in time, or more than a design file may have.</source>
        <translation type="unfinished">git が時間内に応答しなかったか、応答が設計ファイルの上限を超えました。</translation>
    </message>
    <message>
        <source>git failed without a word.</source>
        <translation type="unfinished">git がメッセージを出さずに失敗しました。</translation>
    </message>
    <message>
        <source>git says: %1</source>
        <translation type="unfinished">git のメッセージ: %1</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is neither a file nor a revision with a path, such as HEAD~1:designs/a.yaml.</source>
        <translation type="unfinished">「%1」は、ファイルでも HEAD~1:designs/a.yaml のようなパス付きのリビジョンでもありません。</translation>
    </message>
    <message>
        <source>The file is in no git repository.</source>
        <translation type="unfinished">ファイルは git リポジトリの中にありません。</translation>
    </message>
</context>
<context>
    <name>GpuCards</name>
    <message>
        <source>whole GPU</source>
        <translation type="unfinished">GPU 全体</translation>
    </message>
    <message>
        <source>%1 free</source>
        <translation type="unfinished">空き %1</translation>
    </message>
</context>
<context>
    <name>GpuLook</name>
    <message>
        <source>Unassigned</source>
        <translation type="unfinished">未割り当て</translation>
    </message>
    <message>
        <source>Passthrough</source>
        <translation type="unfinished">パススルー</translation>
    </message>
    <message>
        <source>Same size</source>
        <translation type="unfinished">同一サイズ</translation>
    </message>
    <message>
        <source>Mixed size</source>
        <translation type="unfinished">混合サイズ</translation>
    </message>
    <message>
        <source>MIG</source>
        <translation type="unfinished">MIG</translation>
    </message>
</context>
<context>
    <name>HouseFacts</name>
    <message>
        <source>Name of the cluster</source>
        <translation type="unfinished">クラスタの名前</translation>
    </message>
    <message>
        <source>DRS: off, manual, partially-automated, fully-automated</source>
        <translation type="unfinished">DRS: off, manual, partially-automated, fully-automated</translation>
    </message>
    <message>
        <source>DRS option PassthroughDrsAutomation</source>
        <translation type="unfinished">DRS オプション PassthroughDrsAutomation</translation>
    </message>
    <message>
        <source>vCenter&apos;s vgpu.hotmigrate.enabled</source>
        <translation type="unfinished">vCenter の vgpu.hotmigrate.enabled</translation>
    </message>
    <message>
        <source>Speed of the vMotion network in Gbit/s</source>
        <translation type="unfinished">vMotion ネットワークの速度 (Gbit/s)</translation>
    </message>
    <message>
        <source>How many hosts it has</source>
        <translation type="unfinished">クラスタのホストの数</translation>
    </message>
    <message>
        <source>How many GPUs it has</source>
        <translation type="unfinished">クラスタの GPU の数</translation>
    </message>
    <message>
        <source>How many VMs are on it</source>
        <translation type="unfinished">クラスタの VM の数</translation>
    </message>
    <message>
        <source>Models of its GPUs</source>
        <translation type="unfinished">クラスタの GPU のモデル</translation>
    </message>
    <message>
        <source>The vGPU types of its VMs</source>
        <translation type="unfinished">クラスタの VM の vGPU タイプ</translation>
    </message>
    <message>
        <source>Tags of the VMs on it</source>
        <translation type="unfinished">クラスタの VM のタグ</translation>
    </message>
    <message>
        <source>PCI address</source>
        <translation type="unfinished">PCI アドレス</translation>
    </message>
    <message>
        <source>Model, by its key in the catalog</source>
        <translation type="unfinished">モデル (カタログのキーで指定)</translation>
    </message>
    <message>
        <source>Architecture, such as Hopper</source>
        <translation type="unfinished">アーキテクチャ (Hopper など)</translation>
    </message>
    <message>
        <source>Memory of the GPU in GB</source>
        <translation type="unfinished">GPU のメモリ (GB)</translation>
    </message>
    <message>
        <source>What it serves: unassigned, passthrough, same-size, mixed-size, mig</source>
        <translation type="unfinished">用途: unassigned, passthrough, same-size, mixed-size, mig</translation>
    </message>
    <message>
        <source>Whether ECC memory is on</source>
        <translation type="unfinished">ECC メモリがオンかどうか</translation>
    </message>
    <message>
        <source>Whether its display mode is on</source>
        <translation type="unfinished">ディスプレイモードがオンかどうか</translation>
    </message>
    <message>
        <source>How many slots are kept free on it</source>
        <translation type="unfinished">GPU に空けておくスロットの数</translation>
    </message>
    <message>
        <source>The vGPU types on it</source>
        <translation type="unfinished">GPU 上の vGPU タイプ</translation>
    </message>
    <message>
        <source>Name of the host</source>
        <translation type="unfinished">ホストの名前</translation>
    </message>
    <message>
        <source>ESXi version, such as 8.0.3</source>
        <translation type="unfinished">ESXi バージョン (8.0.3 など)</translation>
    </message>
    <message>
        <source>Release of the NVIDIA vGPU Manager</source>
        <translation type="unfinished">NVIDIA vGPU Manager のリリース</translation>
    </message>
    <message>
        <source>Package of the vGPU Manager: nvd-aie, nvd-vgpu</source>
        <translation type="unfinished">vGPU Manager のパッケージ: nvd-aie, nvd-vgpu</translation>
    </message>
    <message>
        <source>Default graphics type: shared, shared-direct</source>
        <translation type="unfinished">デフォルトのグラフィックタイプ: shared, shared-direct</translation>
    </message>
    <message>
        <source>Assignment policy: performance, consolidation</source>
        <translation type="unfinished">割り当てポリシー: performance, consolidation</translation>
    </message>
    <message>
        <source>Whether VT-d or AMD&apos;s IOMMU is on</source>
        <translation type="unfinished">VT-d または AMD の IOMMU がオンかどうか</translation>
    </message>
    <message>
        <source>Whether SR-IOV is on</source>
        <translation type="unfinished">SR-IOV がオンかどうか</translation>
    </message>
    <message>
        <source>Whether ARI is on</source>
        <translation type="unfinished">ARI がオンかどうか</translation>
    </message>
    <message>
        <source>Whether memory is mapped above 4 GB</source>
        <translation type="unfinished">メモリが 4 GB を超える領域にマッピングされるかどうか</translation>
    </message>
    <message>
        <source>From what it boots: disk, usb, network</source>
        <translation type="unfinished">起動元: disk, usb, network</translation>
    </message>
    <message>
        <source>Scheduler of its vGPUs: best-effort, equal-share, fixed-share</source>
        <translation type="unfinished">vGPU のスケジューラ: best-effort, equal-share, fixed-share</translation>
    </message>
    <message>
        <source>Whether NVSwitch links its GPUs</source>
        <translation type="unfinished">NVSwitch が GPU を接続しているかどうか</translation>
    </message>
    <message>
        <source>Where licences come from: nls, legacy</source>
        <translation type="unfinished">ライセンスの取得元: nls, legacy</translation>
    </message>
    <message>
        <source>How many of its VMs are to run</source>
        <translation type="unfinished">稼働させる VM の数</translation>
    </message>
    <message>
        <source>How many GPUs are passed through</source>
        <translation type="unfinished">パススルーされる GPU の数</translation>
    </message>
    <message>
        <source>How many GPUs serve vGPUs</source>
        <translation type="unfinished">vGPU を提供する GPU の数</translation>
    </message>
    <message>
        <source>How many GPUs serve nothing yet</source>
        <translation type="unfinished">まだ用途のない GPU の数</translation>
    </message>
    <message>
        <source>What its GPUs serve</source>
        <translation type="unfinished">GPU の用途</translation>
    </message>
    <message>
        <source>Name of the VM</source>
        <translation type="unfinished">VM の名前</translation>
    </message>
    <message>
        <source>Tags of the VM</source>
        <translation type="unfinished">VM のタグ</translation>
    </message>
    <message>
        <source>Guest OS</source>
        <translation type="unfinished">ゲスト OS</translation>
    </message>
    <message>
        <source>NVIDIA driver in the guest: none, data-center, vgpu</source>
        <translation type="unfinished">ゲストの NVIDIA ドライバ: none, data-center, vgpu</translation>
    </message>
    <message>
        <source>Release of the vGPU guest driver</source>
        <translation type="unfinished">vGPU ゲストドライバのリリース</translation>
    </message>
    <message>
        <source>Boot firmware: bios, efi</source>
        <translation type="unfinished">起動ファームウェア: bios, efi</translation>
    </message>
    <message>
        <source>Guest memory in GB</source>
        <translation type="unfinished">ゲストメモリ (GB)</translation>
    </message>
    <message>
        <source>Whether all guest memory is reserved</source>
        <translation type="unfinished">すべてのゲストメモリが予約されているかどうか</translation>
    </message>
    <message>
        <source>pciPassthru.64bitMMIOSizeGB</source>
        <translation type="unfinished">pciPassthru.64bitMMIOSizeGB</translation>
    </message>
    <message>
        <source>VM compatibility, such as 21</source>
        <translation type="unfinished">VM の互換性 (21 など)</translation>
    </message>
    <message>
        <source>Whether secure boot is on</source>
        <translation type="unfinished">セキュアブートがオンかどうか</translation>
    </message>
    <message>
        <source>Whether memory can be added while it runs</source>
        <translation type="unfinished">稼働中にメモリを追加できるかどうか</translation>
    </message>
    <message>
        <source>NVIDIA licence: vws, vpc, vapps, nvaie</source>
        <translation type="unfinished">NVIDIA ライセンス: vws, vpc, vapps, nvaie</translation>
    </message>
    <message>
        <source>Planned power state: on, off</source>
        <translation type="unfinished">計画された電源状態: on, off</translation>
    </message>
    <message>
        <source>What it needs, such as vmotion and ha</source>
        <translation type="unfinished">VM に必要なもの (vmotion や ha など)</translation>
    </message>
    <message>
        <source>How many vGPUs it has</source>
        <translation type="unfinished">VM の vGPU の数</translation>
    </message>
    <message>
        <source>How many whole GPUs it has</source>
        <translation type="unfinished">VM の GPU 全体の数</translation>
    </message>
    <message>
        <source>The vGPU types that it asks for</source>
        <translation type="unfinished">VM が要求する vGPU タイプ</translation>
    </message>
    <message>
        <source>How its GPUs are shared: passthrough, time-sliced, mig, mig-time-sliced</source>
        <translation type="unfinished">GPU の共有方式: passthrough, time-sliced, mig, mig-time-sliced</translation>
    </message>
    <message>
        <source>Series of its vGPU types: A, B, C, Q</source>
        <translation type="unfinished">vGPU タイプのシリーズ: A, B, C, Q</translation>
    </message>
    <message>
        <source>Frame buffer of all its GPUs in GB</source>
        <translation type="unfinished">すべての GPU のフレームバッファの合計 (GB)</translation>
    </message>
    <message>
        <source>Models of the GPUs that it is placed on</source>
        <translation type="unfinished">配置先の GPU のモデル</translation>
    </message>
    <message>
        <source>Rules on VMs (on: vm)</source>
        <translation type="unfinished">VM に関するルール (on: vm)</translation>
    </message>
    <message>
        <source>Rules on GPUs (on: gpu)</source>
        <translation type="unfinished">GPU に関するルール (on: gpu)</translation>
    </message>
    <message>
        <source>Rules on hosts (on: host)</source>
        <translation type="unfinished">ホストに関するルール (on: host)</translation>
    </message>
    <message>
        <source>Rules on clusters (on: cluster)</source>
        <translation type="unfinished">クラスタに関するルール (on: cluster)</translation>
    </message>
    <message>
        <source>A rule has an id, says what it is on, may say when it counts, and says what must hold. A condition is a map of facts with a value, a list of values, or a map of tests; it may also hold all, any and not with conditions, and use with the name of one under conditions. Rules on VMs and GPUs also know facts of their host and cluster, such as host.name and cluster.drs, and rules on hosts those of their cluster, but not what is counted there.</source>
        <translation type="unfinished">ルールは ID を持ち、対象を示し、適用条件を示すことができ、満たすべき内容を示します。条件は、ファクトに値、値のリスト、またはテストのマップを対応させたマップです。条件に all、any、not を条件とともに含めることも、conditions で名前を付けた条件を use で参照することもできます。VM と GPU に関するルールでは、host.name や cluster.drs など、そのホストとクラスタのファクトも使用でき、ホストに関するルールではそのクラスタのファクトも使用できます。ただし、そこで数えられるファクトは使用できません。</translation>
    </message>
    <message>
        <source>Fact</source>
        <translation type="unfinished">ファクト</translation>
    </message>
    <message>
        <source>Meaning</source>
        <translation type="unfinished">意味</translation>
    </message>
    <message>
        <source>Tests</source>
        <translation type="unfinished">テスト</translation>
    </message>
</context>
<context>
    <name>HouseRules</name>
    <message>
        <source>A house rule of %1.</source>
        <translation type="unfinished">%1 の独自ルール。</translation>
    </message>
    <message>
        <source>A house rule of this design.</source>
        <translation type="unfinished">この設計の独自ルール。</translation>
    </message>
    <message>
        <source>GPUs</source>
        <translation type="unfinished">GPU</translation>
    </message>
    <message>
        <source>hosts</source>
        <translation type="unfinished">ホスト</translation>
    </message>
    <message>
        <source>clusters</source>
        <translation type="unfinished">クラスタ</translation>
    </message>
    <message>
        <source>VMs</source>
        <translation type="unfinished">VM</translation>
    </message>
    <message>
        <source>Rules on %1 know no fact &quot;%2&quot;.</source>
        <translation type="unfinished">%1 に関するルールに、ファクト「%2」はありません。</translation>
    </message>
    <message>
        <source>Did you mean &quot;%1&quot;?</source>
        <translation type="unfinished">「%1」ではありませんか?</translation>
    </message>
    <message>
        <source>This condition takes more than %1 tests, with those of the named conditions that it uses.</source>
        <translation type="unfinished">この条件は、使用する名前付き条件のテストを含めて、%1 個を超えるテストを必要とします。</translation>
    </message>
    <message>
        <source>A condition must not be empty.</source>
        <translation type="unfinished">条件を空にすることはできません。</translation>
    </message>
    <message>
        <source>A list of conditions must not be empty.</source>
        <translation type="unfinished">条件のリストを空にすることはできません。</translation>
    </message>
    <message>
        <source>There is no condition &quot;%1&quot; under &quot;conditions&quot;.</source>
        <translation type="unfinished">&quot;conditions&quot; の下に条件「%1」はありません。</translation>
    </message>
    <message>
        <source>The condition &quot;%1&quot; uses itself.</source>
        <translation type="unfinished">条件「%1」が自分自身を使用しています。</translation>
    </message>
    <message>
        <source>The id of a rule is of small letters, digits and hyphens, such as prod-whole-gpus; got %1.</source>
        <translation type="unfinished">ルールの ID は、prod-whole-gpus のように英小文字、数字、ハイフンで構成されますが、%1 が指定されています。</translation>
    </message>
    <message>
        <source>There is already a rule &quot;%1&quot;.</source>
        <translation type="unfinished">ルール「%1」はすでにあります。</translation>
    </message>
    <message>
        <source>A text of a rule has at most %1 bytes.</source>
        <translation type="unfinished">ルールのテキストは %1 バイトまでです。</translation>
    </message>
    <message>
        <source>A rule of this house.</source>
        <translation type="unfinished">独自に定めたルール。</translation>
    </message>
    <message>
        <source>Bring the design in line with the rule, or waive the finding.</source>
        <translation type="unfinished">設計をルールに合わせるか、検出事項を免除してください。</translation>
    </message>
    <message>
        <source>At most %1 house rules are read.</source>
        <translation type="unfinished">読み込める独自ルールは %1 個までです。</translation>
    </message>
    <message>
        <source>Expected a version such as 8.0.3 or 17.4, but got %1.</source>
        <translation type="unfinished">8.0.3 や 17.4 のようなバージョンが必要ですが、%1 が指定されています。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; can be %2, but not %3.</source>
        <translation type="unfinished">「%1」に指定できるのは %2 であり、%3 は指定できません。</translation>
    </message>
    <message>
        <source>This list must not be empty.</source>
        <translation type="unfinished">このリストを空にすることはできません。</translation>
    </message>
    <message>
        <source>A pattern has at most %1 bytes.</source>
        <translation type="unfinished">パターンは %1 バイトまでです。</translation>
    </message>
    <message>
        <source>This pattern cannot be used: %1.</source>
        <translation type="unfinished">このパターンは使用できません: %1。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; can be tested by %2, but not by &quot;%3&quot;.</source>
        <translation type="unfinished">「%1」は %2 でテストできますが、「%3」ではテストできません。</translation>
    </message>
</context>
<context>
    <name>Inspector</name>
    <message>
        <source>(several values)</source>
        <translation type="unfinished">(複数の値)</translation>
    </message>
</context>
<context>
    <name>Main</name>
    <message>
        <source>Designs how the GPUs of ESXi hosts are shared.</source>
        <translation type="unfinished">ESXi ホストの GPU の共有方法を設計します。</translation>
    </message>
    <message>
        <source>Design to open (*.sliceboard.yaml).</source>
        <translation type="unfinished">開く設計 (*.sliceboard.yaml)。</translation>
    </message>
    <message>
        <source>Your own catalog cannot be read, so Sliceboard starts with the shipped one alone.</source>
        <translation type="unfinished">独自のカタログを読み取れないため、Sliceboard は付属のカタログのみで起動します。</translation>
    </message>
    <message>
        <source>The catalog cannot be read.</source>
        <translation type="unfinished">カタログを読み取れません。</translation>
    </message>
</context>
<context>
    <name>OperationTexts</name>
    <message>
        <source>%1 cannot be the first number; choose one from 0 to %2.</source>
        <translation type="unfinished">%1 を最初の番号にすることはできません。0 ～ %2 から選択してください。</translation>
    </message>
    <message>
        <source>%1 hosts cannot be added at once; choose 1 to %2.</source>
        <translation type="unfinished">一度に %1 台のホストを追加することはできません。1 ～ %2 から選択してください。</translation>
    </message>
    <message>
        <source>A host cannot get %1 GPUs; choose 0 to %2.</source>
        <translation type="unfinished">1 台のホストに %1 基の GPU を搭載することはできません。0 ～ %2 から選択してください。</translation>
    </message>
    <message>
        <source>No GPU model is chosen for the new hosts.</source>
        <translation type="unfinished">新しいホストの GPU モデルが選択されていません。</translation>
    </message>
    <message>
        <source>The catalog has no server %1.</source>
        <translation type="unfinished">カタログにサーバ %1 はありません。</translation>
    </message>
    <message>
        <source>%1 GPUs cannot be added at once; choose 1 to %2.</source>
        <translation type="unfinished">一度に %1 基の GPU を追加することはできません。1 ～ %2 から選択してください。</translation>
    </message>
    <message>
        <source>No GPU model is chosen for %1.</source>
        <translation type="unfinished">%1 の GPU モデルが選択されていません。</translation>
    </message>
    <message>
        <source>%1 has no free PCI bus for %2 more GPUs.</source>
        <translation type="unfinished">%1 には、さらに %2 基の GPU を追加するための空き PCI バスがありません。</translation>
    </message>
    <message>
        <source>%1 VMs cannot be added at once; choose 1 to %2.</source>
        <translation type="unfinished">一度に %1 台の VM を追加することはできません。1 ～ %2 から選択してください。</translation>
    </message>
    <message>
        <source>%1 is no PCI address; write it as 0000:17:00.0.</source>
        <translation type="unfinished">%1 は PCI アドレスではありません。0000:17:00.0 のように入力してください。</translation>
    </message>
    <message>
        <source>%1 already has a GPU at %2; choose another PCI address.</source>
        <translation type="unfinished">%1 の %2 にはすでに GPU があります。別の PCI アドレスを選択してください。</translation>
    </message>
    <message>
        <source>A finding is accepted for a reason; say which.</source>
        <translation type="unfinished">検出事項の受け入れには理由が必要です。理由を入力してください。</translation>
    </message>
    <message>
        <source>%1 is no date; write it as 2026-12-31.</source>
        <translation type="unfinished">%1 は日付ではありません。2026-12-31 のように入力してください。</translation>
    </message>
    <message>
        <source>The name is empty; type at least one letter or digit.</source>
        <translation type="unfinished">名前が空です。英字または数字を 1 文字以上入力してください。</translation>
    </message>
    <message>
        <source>There is already a cluster named %1; choose another name.</source>
        <translation type="unfinished">%1 という名前のクラスタはすでにあります。別の名前を選択してください。</translation>
    </message>
    <message>
        <source>There is already a host named %1; choose another name.</source>
        <translation type="unfinished">%1 という名前のホストはすでにあります。別の名前を選択してください。</translation>
    </message>
    <message>
        <source>There is already a VM named %1; choose another name.</source>
        <translation type="unfinished">%1 という名前の VM はすでにあります。別の名前を選択してください。</translation>
    </message>
    <message>
        <source>No vGPU profile is chosen for %1.</source>
        <translation type="unfinished">%1 の vGPU プロファイルが選択されていません。</translation>
    </message>
    <message>
        <source>A reserved slot goes on a vGPU slot; only a VM can take a whole GPU.</source>
        <translation type="unfinished">予約スロットは vGPU スロットに置くものです。GPU 全体を占有できるのは VM のみです。</translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <extracomment>The last two of a list of numbers</extracomment>
        <translation type="unfinished">%1 と %2</translation>
    </message>
    <message>
        <source>%1 can start at %2 only.</source>
        <translation type="unfinished">%1 を開始できる位置は %2 のみです。</translation>
    </message>
    <message>
        <source>%1 has no vGPU profiles; it can be used for passthrough only.</source>
        <translation type="unfinished">%1 には vGPU プロファイルがありません。パススルーにのみ使用できます。</translation>
    </message>
    <message>
        <source>%1 has no vGPU profile %2.</source>
        <translation type="unfinished">%1 に vGPU プロファイル %2 はありません。</translation>
    </message>
    <message>
        <source>This is no longer part of the design.</source>
        <translation type="unfinished">これはすでに設計に含まれていません。</translation>
    </message>
    <message>
        <source>%1 asks for no vGPU profile, and none is chosen for %2.</source>
        <translation type="unfinished">%1 は vGPU プロファイルを要求しておらず、%2 に対しても選択されていません。</translation>
    </message>
    <message>
        <source>A view needs a title.</source>
        <translation type="unfinished">ビューにはタイトルが必要です。</translation>
    </message>
    <message>
        <source>A text of a view has at most %1 bytes; shorten it.</source>
        <translation type="unfinished">ビューのテキストは最大 %1 バイトです。短くしてください。</translation>
    </message>
    <message>
        <source>A view names at most %1 things; choose fewer.</source>
        <translation type="unfinished">ビューで指定できる対象は最大 %1 個です。減らしてください。</translation>
    </message>
    <message>
        <source>This view is not in the design any more.</source>
        <translation type="unfinished">このビューはもう設計にありません。</translation>
    </message>
    <message>
        <source>A design has at most %1 saved views; delete one that is not needed.</source>
        <translation type="unfinished">設計に保存できるビューは最大 %1 個です。不要なものを削除してください。</translation>
    </message>
    <message>
        <source>A text of a step has at most %1 bytes; shorten it.</source>
        <translation type="unfinished">ステップのテキストは %1 バイトまでです。短くしてください。</translation>
    </message>
    <message>
        <source>A day is written as 2027-01-31, but got &quot;%1&quot;.</source>
        <translation type="unfinished">日付は 2027-01-31 のように指定しますが、「%1」が指定されています。</translation>
    </message>
    <message>
        <source>A design keeps the results of at most %1 steps.</source>
        <translation type="unfinished">設計が保持できるのは %1 個のステップの結果までです。</translation>
    </message>
</context>
<context>
    <name>OutputFiles</name>
    <message>
        <source>There is no such folder, and it cannot be made.</source>
        <translation type="unfinished">そのようなフォルダはなく、作成もできません。</translation>
    </message>
</context>
<context>
    <name>PatientPreparation</name>
    <message>
        <source>Presentation</source>
        <translation type="unfinished">プレゼンテーション</translation>
    </message>
    <message>
        <source>Preparing the presentation…</source>
        <translation type="unfinished">プレゼンテーションを準備しています…</translation>
    </message>
</context>
<context>
    <name>PatientReading</name>
    <message>
        <source>Reading %1…</source>
        <translation type="unfinished">%1 を読み込み中…</translation>
    </message>
    <message>
        <source>Open</source>
        <translation type="unfinished">開く</translation>
    </message>
    <message>
        <source>Checking %1…</source>
        <translation type="unfinished">%1 を確認中…</translation>
    </message>
</context>
<context>
    <name>PatientWork</name>
    <message>
        <source>Stop</source>
        <translation type="unfinished">停止</translation>
    </message>
</context>
<context>
    <name>Picture</name>
    <message>
        <source>The picture would have %1 × %2 pixels, which is too large: choose a smaller scale, one cluster, or SVG or PDF.</source>
        <translation type="unfinished">画像が %1 × %2 ピクセルとなり、大きすぎます。倍率を下げるか、1 つのクラスタ、または SVG か PDF を選択してください。</translation>
    </message>
    <message>
        <source>There is not enough memory for the picture: choose a smaller scale.</source>
        <translation type="unfinished">画像用のメモリが不足しています。倍率を下げてください。</translation>
    </message>
    <message>
        <source>This file cannot be written: %1.</source>
        <translation type="unfinished">このファイルに書き込めません: %1。</translation>
    </message>
    <message>
        <source>Untitled design</source>
        <translation type="unfinished">無題の設計</translation>
    </message>
    <message>
        <source>cluster %1, continued</source>
        <translation type="unfinished">クラスタ %1 (続き)</translation>
    </message>
    <message>
        <source>cluster %1</source>
        <translation type="unfinished">クラスタ %1</translation>
    </message>
    <message>
        <source>Sheet %1 of %2</source>
        <translation type="unfinished">シート %1/%2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln device(s) not placed.</source>
        <translation type="unfinished">
            <numerusform>%Ln 台のデバイスが未配置です。</numerusform>
        </translation>
    </message>
    <message>
        <source>The place of a vGPU is an intent: vSphere itself chooses the physical GPU at power-on.</source>
        <translation type="unfinished">vGPU の位置は意図を示すものです。物理 GPU は、パワーオン時に vSphere 自体が選択します。</translation>
    </message>
    <message>
        <source>Free room</source>
        <translation type="unfinished">空き領域</translation>
    </message>
    <message>
        <source>Error</source>
        <translation type="unfinished">エラー</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation type="unfinished">警告</translation>
    </message>
    <message>
        <source>Unknown: a fact is missing</source>
        <translation type="unfinished">不明: 情報が不足</translation>
    </message>
    <message>
        <source>For information</source>
        <translation type="unfinished">情報</translation>
    </message>
    <message>
        <source>Powered off</source>
        <translation type="unfinished">パワーオフ状態</translation>
    </message>
    <message numerus="yes">
        <source>%Ln finding(s) waived</source>
        <translation type="unfinished">
            <numerusform>免除済みの検出事項 %Ln 件</numerusform>
        </translation>
    </message>
    <message>
        <source>Stopped; no file was written.</source>
        <translation type="unfinished">停止しました。ファイルは書き込まれていません。</translation>
    </message>
    <message>
        <source>“%1” is no name of a file in a folder.</source>
        <translation type="unfinished">「%1」はフォルダ内のファイル名として使用できません。</translation>
    </message>
    <message>
        <source>Portrait</source>
        <translation type="unfinished">縦</translation>
    </message>
    <message>
        <source>Landscape</source>
        <translation type="unfinished">横</translation>
    </message>
    <message>
        <source>The printer “%1” takes no pages.</source>
        <translation type="unfinished">プリンタ「%1」はページを受け付けません。</translation>
    </message>
    <message>
        <source>Stopped printing.</source>
        <translation type="unfinished">印刷を停止しました。</translation>
    </message>
    <message>
        <source>The printer “%1” takes no more pages.</source>
        <translation type="unfinished">プリンタ「%1」はこれ以上ページを受け付けません。</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>label and value of the title block</comment>
        <translation type="unfinished">%1: %2</translation>
    </message>
    <message>
        <source>Cluster %1, continued from sheet %2</source>
        <translation type="unfinished">クラスタ %1 (シート %2 からの続き)</translation>
    </message>
    <message>
        <source>Cluster %1</source>
        <translation type="unfinished">クラスタ %1</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation type="unfinished">顧客</translation>
    </message>
    <message>
        <source>Change</source>
        <translation type="unfinished">変更</translation>
    </message>
    <message>
        <source>Revision</source>
        <translation type="unfinished">リビジョン</translation>
    </message>
    <message>
        <source>Date</source>
        <translation type="unfinished">日付</translation>
    </message>
    <message>
        <source>Author</source>
        <translation type="unfinished">作成者</translation>
    </message>
    <message>
        <source>Reviewer</source>
        <translation type="unfinished">レビュー担当者</translation>
    </message>
    <message>
        <source>Approved by</source>
        <translation type="unfinished">承認者</translation>
    </message>
    <message>
        <source>ESXi</source>
        <translation type="unfinished">ESXi</translation>
    </message>
    <message>
        <source>vGPU Manager</source>
        <translation type="unfinished">vGPU Manager</translation>
    </message>
    <message>
        <source>Catalog</source>
        <translation type="unfinished">カタログ</translation>
    </message>
    <message>
        <source>Content</source>
        <translation type="unfinished">内容</translation>
    </message>
    <message>
        <source>Exported</source>
        <translation type="unfinished">エクスポート日</translation>
    </message>
    <message>
        <source>Continues on sheet %1</source>
        <translation type="unfinished">シート %1 に続く</translation>
    </message>
    <message>
        <source>Host %1</source>
        <translation type="unfinished">ホスト %1</translation>
    </message>
    <message>
        <source>GPU %1</source>
        <translation type="unfinished">GPU %1</translation>
    </message>
    <message>
        <source>The picture cannot be named: %1.</source>
        <translation type="unfinished">画像に名前を付けられません: %1。</translation>
    </message>
    <message>
        <source>VM %1</source>
        <translation type="unfinished">VM %1</translation>
    </message>
</context>
<context>
    <name>Plan</name>
    <message>
        <source>Another version of ESXi needs a host without running VMs, and a restart of it.</source>
        <translation type="unfinished">別のバージョンの ESXi にするには、ホストで稼働中の VM がないことと、ホストの再起動が必要です。</translation>
    </message>
    <message>
        <source>The vGPU Manager is exchanged on a host without running VMs, which then restarts.</source>
        <translation type="unfinished">vGPU Manager は、稼働中の VM がないホストで入れ替え、その後ホストを再起動します。</translation>
    </message>
    <message>
        <source>BIOS settings change while the host is down.</source>
        <translation type="unfinished">BIOS 設定は、ホストの停止中に変更します。</translation>
    </message>
    <message>
        <source>GPUs and bridges are put in and taken out while the host is down.</source>
        <translation type="unfinished">GPU とブリッジの取り付けと取り外しは、ホストの停止中に行います。</translation>
    </message>
    <message>
        <source>These settings of the host hold only after a restart.</source>
        <translation type="unfinished">ホストのこれらの設定は、再起動後に有効になります。</translation>
    </message>
    <message>
        <source>Another default graphics type needs all VMs of the host off and its graphics restarted.</source>
        <translation type="unfinished">デフォルトのグラフィックタイプを変更するには、ホストのすべての VM をパワーオフし、グラフィックを再起動する必要があります。</translation>
    </message>
    <message>
        <source>Another assignment policy needs all VMs of the host off and its graphics restarted.</source>
        <translation type="unfinished">割り当てポリシーを変更するには、ホストのすべての VM をパワーオフし、グラフィックを再起動する必要があります。</translation>
    </message>
    <message>
        <source>A GPU goes into passthrough or comes back from it with a restart of the host.</source>
        <translation type="unfinished">GPU のパススルーへの切り替えと解除には、ホストの再起動が伴います。</translation>
    </message>
    <message>
        <source>On GPUs of this generation MIG is switched with a restart of the host.</source>
        <translation type="unfinished">この世代の GPU では、MIG の切り替えにホストの再起動が伴います。</translation>
    </message>
    <message>
        <source>ECC and display settings of a GPU hold only after a restart of the host.</source>
        <translation type="unfinished">GPU の ECC とディスプレイの設定は、ホストの再起動後に有効になります。</translation>
    </message>
    <message>
        <source>The active graphics type of a GPU follows a restart of the host&apos;s graphics.</source>
        <translation type="unfinished">GPU の有効なグラフィックタイプは、ホストのグラフィックの再起動に伴って変わります。</translation>
    </message>
    <message>
        <source>The host goes.</source>
        <translation type="unfinished">ホストがなくなります。</translation>
    </message>
    <message>
        <source>A host changes its cluster in maintenance mode.</source>
        <translation type="unfinished">ホストのクラスタは、メンテナンスモードで変更します。</translation>
    </message>
    <message>
        <source>Preparation</source>
        <translation type="unfinished">準備</translation>
    </message>
    <message>
        <source>Conclusion</source>
        <translation type="unfinished">完了</translation>
    </message>
    <message>
        <source>Maintenance window of %1</source>
        <translation type="unfinished">%1 のメンテナンス時間</translation>
    </message>
    <message>
        <source>Changes on %1</source>
        <translation type="unfinished">%1 での変更</translation>
    </message>
    <message>
        <source>The host restarts here, too, since its tools see the GPUs that are set next only then.</source>
        <translation type="unfinished">ここでもホストを再起動します。次に設定する GPU は、再起動して初めてホストのツールから見えるためです。</translation>
    </message>
    <message>
        <source>It is removed.</source>
        <translation type="unfinished">削除されます。</translation>
    </message>
    <message>
        <source>It is to be off.</source>
        <translation type="unfinished">オフにする予定です。</translation>
    </message>
    <message>
        <source>An installed guest may not start with other firmware; have a new installation at hand.</source>
        <translation type="unfinished">インストール済みのゲストは、ファームウェアを変更すると起動しないことがあります。新規インストールを用意しておいてください。</translation>
    </message>
    <message>
        <source>Its GPU changes, which it does only while it is empty.</source>
        <translation type="unfinished">GPU が変更されますが、変更できるのは GPU が空いている間のみです。</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between names</comment>
        <translation type="unfinished">, </translation>
    </message>
    <message>
        <source>Running, it would break a rule in between: %1.</source>
        <translation type="unfinished">稼働していると、途中でルールに違反します: %1。</translation>
    </message>
    <message>
        <source>No order was found that keeps this rule all the way: %1.</source>
        <translation type="unfinished">このルールを最初から最後まで満たす順序が見つかりませんでした: %1。</translation>
    </message>
    <message>
        <source>%1 not set</source>
        <translation type="unfinished">%1 未設定</translation>
    </message>
    <message>
        <source>vGPU %1</source>
        <translation type="unfinished">vGPU %1</translation>
    </message>
    <message>
        <source>dynamic DirectPath I/O device %1</source>
        <translation type="unfinished">動的 DirectPath I/O デバイス %1</translation>
    </message>
    <message>
        <source>a passthrough GPU still to be chosen</source>
        <translation type="unfinished">未選択のパススルー GPU</translation>
    </message>
    <message>
        <source>passthrough GPU %1</source>
        <translation type="unfinished">パススルー GPU %1</translation>
    </message>
    <message>
        <source>Check that %1 is set up as this plan takes it to be.</source>
        <translation type="unfinished">%1 がこの計画の前提どおりに設定されていることをチェックします。</translation>
    </message>
    <message>
        <source>Check that DRS of cluster %1 moves no VM by itself meanwhile: partially automated or manual.</source>
        <translation type="unfinished">その間、クラスタ %1 の DRS が VM を自動的に移動しないことをチェックします: 一部自動化または手動。</translation>
    </message>
    <message>
        <source>Check that everybody who uses these VMs knows that they will be off: %1.</source>
        <translation type="unfinished">これらの VM がオフになることを、その利用者全員が把握していることをチェックします: %1。</translation>
    </message>
    <message>
        <source>Test that %1 is set up as planned.</source>
        <translation type="unfinished">%1 が計画どおりに設定されていることをテストします。</translation>
    </message>
    <message>
        <source>Test that %1 is set up as planned and that the GPUs work in: %2.</source>
        <translation type="unfinished">%1 が計画どおりに設定され、次の VM で GPU が動作することをテストします: %2。</translation>
    </message>
    <message>
        <source>Create cluster %1.</source>
        <translation type="unfinished">クラスタ %1 を作成します。</translation>
    </message>
    <message>
        <source>Remove cluster %1.</source>
        <translation type="unfinished">クラスタ %1 を削除します。</translation>
    </message>
    <message>
        <source>Set in cluster %1: %2.</source>
        <translation type="unfinished">クラスタ %1 で設定します: %2。</translation>
    </message>
    <message>
        <source>Take %1 off its host; it waits for a place.</source>
        <translation type="unfinished">%1 をホストから外します。VM は位置が決まるまで待機します。</translation>
    </message>
    <message>
        <source>Move %1 to host %2, powered off.</source>
        <translation type="unfinished">%1 をパワーオフ状態でホスト %2 に移動します。</translation>
    </message>
    <message>
        <source>Power off %1.</source>
        <translation type="unfinished">%1 をパワーオフします。</translation>
    </message>
    <message>
        <source>Power on %1.</source>
        <translation type="unfinished">%1 をパワーオンします。</translation>
    </message>
    <message>
        <source>Remove from %1: %2.</source>
        <translation type="unfinished">%1 から削除します: %2。</translation>
    </message>
    <message>
        <source>Add to %1 in one request: %2.</source>
        <translation type="unfinished">%1 に 1 回の要求で追加します: %2。</translation>
    </message>
    <message>
        <source>Remove VM %1.</source>
        <translation type="unfinished">VM %1 を削除します。</translation>
    </message>
    <message>
        <source>Create VM %1 without GPU devices.</source>
        <translation type="unfinished">GPU デバイスなしで VM %1 を作成します。</translation>
    </message>
    <message>
        <source>Set in %1: %2.</source>
        <translation type="unfinished">%1 で設定します: %2。</translation>
    </message>
    <message>
        <source>Install or remove the guest driver of %1: %2.</source>
        <translation type="unfinished">%1 のゲストドライバをインストールまたは削除します: %2。</translation>
    </message>
    <message>
        <source>Set in the guest of %1: %2.</source>
        <translation type="unfinished">%1 のゲストで設定します: %2。</translation>
    </message>
    <message>
        <source>Switch MIG on for GPU %1.</source>
        <translation type="unfinished">GPU %1 の MIG をオンにします。</translation>
    </message>
    <message>
        <source>Switch MIG off for GPU %1.</source>
        <translation type="unfinished">GPU %1 の MIG をオフにします。</translation>
    </message>
    <message>
        <source>Switch passthrough on for GPU %1.</source>
        <translation type="unfinished">GPU %1 のパススルーをオンにします。</translation>
    </message>
    <message>
        <source>Switch passthrough off for GPU %1.</source>
        <translation type="unfinished">GPU %1 のパススルーをオフにします。</translation>
    </message>
    <message>
        <source>Leave GPU %1 without a use.</source>
        <translation type="unfinished">GPU %1 の用途をなしにします。</translation>
    </message>
    <message>
        <source>Set the vGPU mode of GPU %1 to mixed size.</source>
        <translation type="unfinished">GPU %1 の vGPU モードを混合サイズに設定します。</translation>
    </message>
    <message>
        <source>Set the vGPU mode of GPU %1 to same size.</source>
        <translation type="unfinished">GPU %1 の vGPU モードを同一サイズに設定します。</translation>
    </message>
    <message>
        <source>Take GPU %1 out.</source>
        <translation type="unfinished">GPU %1 を取り外します。</translation>
    </message>
    <message>
        <source>Put GPU %1 in: %2.</source>
        <translation type="unfinished">GPU %1 を取り付けます: %2。</translation>
    </message>
    <message>
        <source>Change the hardware of GPU %1: %2.</source>
        <translation type="unfinished">GPU %1 のハードウェアを変更します: %2。</translation>
    </message>
    <message>
        <source>Set on GPU %1: %2.</source>
        <translation type="unfinished">GPU %1 で設定します: %2。</translation>
    </message>
    <message>
        <source>Remove the vGPU Manager from %1.</source>
        <translation type="unfinished">%1 から vGPU Manager を削除します。</translation>
    </message>
    <message>
        <source>Install the vGPU Manager on %1: %2.</source>
        <translation type="unfinished">%1 に vGPU Manager をインストールします: %2。</translation>
    </message>
    <message>
        <source>Put %1 into maintenance mode.</source>
        <translation type="unfinished">%1 をメンテナンスモードにします。</translation>
    </message>
    <message>
        <source>Take %1 out of maintenance mode.</source>
        <translation type="unfinished">%1 のメンテナンスモードを終了します。</translation>
    </message>
    <message>
        <source>Bring %1 to this version: %2.</source>
        <translation type="unfinished">%1 を次のバージョンにします: %2。</translation>
    </message>
    <message>
        <source>Set in the BIOS of %1: %2.</source>
        <translation type="unfinished">%1 の BIOS で設定します: %2。</translation>
    </message>
    <message>
        <source>Add host %1 to cluster %2.</source>
        <translation type="unfinished">ホスト %1 をクラスタ %2 に追加します。</translation>
    </message>
    <message>
        <source>Remove host %1 from cluster %2.</source>
        <translation type="unfinished">ホスト %1 をクラスタ %2 から削除します。</translation>
    </message>
    <message>
        <source>Move host %1 to cluster %2.</source>
        <translation type="unfinished">ホスト %1 をクラスタ %2 に移動します。</translation>
    </message>
    <message>
        <source>Restart the graphics services of %1.</source>
        <translation type="unfinished">%1 のグラフィックサービスを再起動します。</translation>
    </message>
    <message>
        <source>Reboot %1.</source>
        <translation type="unfinished">%1 を再起動します。</translation>
    </message>
    <message>
        <source>Set on %1: %2.</source>
        <translation type="unfinished">%1 で設定します: %2。</translation>
    </message>
    <message>
        <source>%1 at %2</source>
        <translation type="unfinished">%2 の %1</translation>
    </message>
    <message>
        <source>%1 runs.</source>
        <translation type="unfinished">%1 が稼働しています。</translation>
    </message>
    <message>
        <source>%1 runs, and has %2.</source>
        <translation type="unfinished">%1 が稼働していて、%2 があります。</translation>
    </message>
    <message>
        <source>It reads: %1.</source>
        <translation type="unfinished">次のように表示されます: %1。</translation>
    </message>
    <message>
        <source>%1 is powered off and holds no GPU.</source>
        <translation type="unfinished">%1 はパワーオフされ、GPU を占有していません。</translation>
    </message>
    <message>
        <source>%1 is in maintenance mode and no VM runs there.</source>
        <translation type="unfinished">%1 はメンテナンスモードで、稼働している VM はありません。</translation>
    </message>
    <message>
        <source>%1 is connected again and lists its GPUs.</source>
        <translation type="unfinished">%1 が再び接続され、GPU が一覧表示されます。</translation>
    </message>
    <message>
        <source>nvidia-smi shows the MIG mode as set; instances are made at power-on.</source>
        <translation type="unfinished">nvidia-smi に MIG モードが設定どおりに表示されます。インスタンスはパワーオン時に作成されます。</translation>
    </message>
    <message>
        <source>After the restart, nvidia-smi on %1 answers if the vGPU Manager is there.</source>
        <translation type="unfinished">再起動後、vGPU Manager があれば、%1 で nvidia-smi が応答します。</translation>
    </message>
    <message>
        <source>The guest of %1 shows this driver.</source>
        <translation type="unfinished">%1 のゲストにこのドライバが表示されます。</translation>
    </message>
    <message>
        <source>The designs also differ in facts that are not part of the estate, such as texts, reserved slots, waivers or severities; no step is needed for them.</source>
        <translation type="unfinished">設計には、テキスト、予約スロット、免除、重大度など、実環境に含まれない情報の違いもあります。これらにステップは必要ありません。</translation>
    </message>
    <message>
        <source>Assumption: on %1 ESXi gives the VMs the GPUs that are drawn, but may choose other placement IDs there: how it chooses them is not documented.</source>
        <translation type="unfinished">前提: %1 で ESXi は図のとおりの GPU を VM に割り当てますが、別の配置 ID を選択することがあります。その選択方法は文書化されていません。</translation>
    </message>
    <message>
        <source>Assumption: powered on in the order of this plan, the VMs of %1 get the places that are drawn. How ESXi chooses among GPUs in mixed-size and MIG mode is not documented.</source>
        <translation type="unfinished">前提: この計画の順にパワーオンすると、%1 の VM は図のとおりの位置を得ます。混合サイズモードと MIG モードで ESXi が GPU を選択する方法は文書化されていません。</translation>
    </message>
    <message>
        <source>Assumption: no order of power-on was found on %1 in which ESXi gives all VMs the GPUs that are drawn. Expect other GPUs for: %2.</source>
        <translation type="unfinished">前提: %1 では、ESXi がすべての VM に図のとおりの GPU を割り当てるパワーオンの順序が見つかりませんでした。次の VM は別の GPU になると想定してください: %2。</translation>
    </message>
    <message>
        <source>No order of power-on was found on %1 in which ESXi gives all VMs the GPUs that are drawn, by the host&apos;s assignment policy. Expect other GPUs for: %2.</source>
        <translation type="unfinished">%1 では、ホストの割り当てポリシーに従って ESXi がすべての VM に図のとおりの GPU を割り当てるパワーオンの順序が見つかりませんでした。次の VM は別の GPU になると想定してください: %2。</translation>
    </message>
    <message>
        <source>It goes to another host; a VM with GPUs is moved powered off.</source>
        <translation type="unfinished">別のホストに移ります。GPU を持つ VM はパワーオフして移動します。</translation>
    </message>
    <message>
        <source>GPU devices are added to and removed from VMs that are powered off.</source>
        <translation type="unfinished">GPU デバイスの追加と削除は、パワーオフされた VM に対して行います。</translation>
    </message>
    <message>
        <source>It goes to another place, which ESXi gives it at power-on only.</source>
        <translation type="unfinished">別の位置に移りますが、ESXi が位置を割り当てるのはパワーオン時のみです。</translation>
    </message>
    <message>
        <source>These settings change while the VM is powered off.</source>
        <translation type="unfinished">これらの設定は、VM がパワーオフされている間に変更します。</translation>
    </message>
    <message>
        <source>Its guest changes, so it is out of service meanwhile.</source>
        <translation type="unfinished">ゲストが変更されるため、その間は使用できません。</translation>
    </message>
    <message>
        <source>not entered</source>
        <translation type="unfinished">未入力</translation>
    </message>
    <message>
        <source>Done</source>
        <translation type="unfinished">実行済み</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation type="unfinished">失敗</translation>
    </message>
    <message>
        <source>Skipped</source>
        <translation type="unfinished">スキップ</translation>
    </message>
    <message>
        <source>Not entered for today: %1. Look at it first and note it for the way back; what is so already needs no change.</source>
        <translation type="unfinished">現在の状態として未入力: %1。まず確認し、切り戻しのために記録してください。すでにそのとおりになっているものは、変更不要です。</translation>
    </message>
    <message>
        <source>It is in a circle of places with %1, and goes in its turn through a free place.</source>
        <translation type="unfinished">%1 との間で位置が循環しているため、順番が来たら空いている位置を使って移ります。</translation>
    </message>
    <message>
        <source>It is in a circle of places with %1, and makes room for all of them.</source>
        <translation type="unfinished">%1 との間で位置が循環しているため、ほかのすべての VM のために場所を空けます。</translation>
    </message>
    <message>
        <source>It is in a circle of places with %1, and goes in its turn.</source>
        <translation type="unfinished">%1 との間で位置が循環しているため、順番が来たら移ります。</translation>
    </message>
    <message>
        <source>It is in a circle of places with %1, which no one can leave before the others.</source>
        <translation type="unfinished">%1 との間で位置が循環していて、どの VM もほかの VM より先に移ることができません。</translation>
    </message>
    <message>
        <source>These VMs take each other&apos;s places: %1.</source>
        <translation type="unfinished">次の VM は互いの位置に移ります: %1。</translation>
    </message>
    <message>
        <source>There is a free place for %1, so they go one after the other and only one of them is off at a time.</source>
        <translation type="unfinished">%1 が移れる空いている位置があるため、1 台ずつ順に移り、一度にオフになる VM は 1 台のみです。</translation>
    </message>
    <message>
        <source>Their host changes in the same window, so all of them are off together anyway.</source>
        <translation type="unfinished">これらの VM のホストを同じメンテナンス時間に変更するため、いずれにしてもすべてが同時にオフになります。</translation>
    </message>
    <message>
        <source>No place is free for one of them.</source>
        <translation type="unfinished">空いている位置に移れる VM は 1 台もありません。</translation>
    </message>
    <message>
        <source>There is a free place for %1, but ESXi chooses the GPU at power-on: while the others run, it would not take the one that is drawn.</source>
        <translation type="unfinished">%1 が移れる空いている位置がありますが、ESXi はパワーオン時に GPU を選択します。ほかの VM が稼働している間は、図のとおりの GPU が選択されません。</translation>
    </message>
    <message>
        <source>There is a free place for %1, but a rule would be broken on the way.</source>
        <translation type="unfinished">%1 が移れる空いている位置がありますが、途中でルールに違反することになります。</translation>
    </message>
    <message>
        <source>%1 is off until the others have gone one after the other, so at most two of them are off at a time.</source>
        <translation type="unfinished">ほかの VM が 1 台ずつ順に移り終わるまで %1 はオフになるため、同時にオフになる VM は最大 2 台です。</translation>
    </message>
    <message>
        <source>So all of them are off together.</source>
        <translation type="unfinished">そのため、すべてが同時にオフになります。</translation>
    </message>
    <message>
        <source>So all of them are off before the first is powered on again.</source>
        <translation type="unfinished">そのため、最初の VM を再びパワーオンする前に、すべてがオフになります。</translation>
    </message>
    <message>
        <source>%1 could run on %2 in between, but would then be powered off twice; this plan powers off each VM once.</source>
        <translation type="unfinished">%1 は途中で %2 で稼働できますが、その場合は 2 回パワーオフされることになります。この計画では、各 VM のパワーオフは 1 回のみです。</translation>
    </message>
    <message>
        <source>%1 as it was before</source>
        <translation type="unfinished">%1 は以前と同じ</translation>
    </message>
    <message>
        <source>What is entered for today and left open in the design to be stays as it is.</source>
        <translation type="unfinished">現在の状態として入力され、目標の設計で未指定のものは、そのままになります。</translation>
    </message>
</context>
<context>
    <name>PlanDocument</name>
    <message>
        <source>There is nothing to do: what is and what is to be are the same.</source>
        <translation type="unfinished">作業は必要ありません。現状と目標が同じです。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln step(s) lead from what is to what is to be.</source>
        <translation type="unfinished">
            <numerusform>現状から目標までのステップは %Ln 個です。</numerusform>
        </translation>
    </message>
    <message>
        <source>No VM that runs before and after is off in between.</source>
        <translation type="unfinished">変更の前後で稼働する VM のうち、途中でオフになるものはありません。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln VM(s) that run before and after are off in between.</source>
        <translation type="unfinished">
            <numerusform>変更の前後で稼働する VM のうち %Ln 台が途中でオフになります。</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 is off from step %2 to step %3.</source>
        <translation type="unfinished">%1 はステップ %2 からステップ %3 までオフになります。</translation>
    </message>
    <message>
        <source>Change plan: %1</source>
        <translation type="unfinished">変更計画: %1</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation type="unfinished">計画</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation type="unfinished">メモ</translation>
    </message>
    <message>
        <source>VMs that are off in between</source>
        <translation type="unfinished">途中でオフになる VM</translation>
    </message>
    <message>
        <source>Before you begin</source>
        <translation type="unfinished">開始前の確認</translation>
    </message>
    <message>
        <source>Implementation plan</source>
        <translation type="unfinished">実施計画</translation>
    </message>
    <message>
        <source>Test plan</source>
        <translation type="unfinished">テスト計画</translation>
    </message>
    <message>
        <source>Backout plan</source>
        <translation type="unfinished">切り戻し計画</translation>
    </message>
    <message>
        <source>No.</source>
        <translation type="unfinished">番号</translation>
    </message>
    <message>
        <source>Step</source>
        <translation type="unfinished">ステップ</translation>
    </message>
    <message>
        <source>What changes</source>
        <translation type="unfinished">変更内容</translation>
    </message>
    <message>
        <source>What one should see</source>
        <translation type="unfinished">想定される表示</translation>
    </message>
    <message>
        <source>Why</source>
        <translation type="unfinished">理由</translation>
    </message>
    <message>
        <source>Result</source>
        <translation type="unfinished">結果</translation>
    </message>
</context>
<context>
    <name>PlanPages</name>
    <message>
        <source>Page %1 of %2</source>
        <translation type="unfinished">ページ %1/%2</translation>
    </message>
</context>
<context>
    <name>PlanPdfJob</name>
    <message>
        <source>Export</source>
        <translation type="unfinished">エクスポート</translation>
    </message>
    <message>
        <source>Writing the plan…</source>
        <translation type="unfinished">計画を書き込み中…</translation>
    </message>
    <message>
        <source>Laying out the pages of the plan…</source>
        <translation type="unfinished">計画のページをレイアウト中…</translation>
    </message>
</context>
<context>
    <name>Presentation</name>
    <message>
        <source>Concept, not a quote</source>
        <translation type="unfinished">構想であり、見積もりではありません</translation>
    </message>
    <message>
        <source>Step %1</source>
        <translation type="unfinished">ステップ %1</translation>
    </message>
    <message>
        <source>Untitled design</source>
        <translation type="unfinished">無題の設計</translation>
    </message>
    <message>
        <source>Before</source>
        <translation type="unfinished">変更前</translation>
    </message>
    <message>
        <source>After</source>
        <translation type="unfinished">変更後</translation>
    </message>
</context>
<context>
    <name>ProfileRooms</name>
    <message numerus="yes">
        <source>%Ln × %1 fit(s)</source>
        <translation type="unfinished">
            <numerusform>%1 をあと %Ln 個収容可能</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 would break a rule</source>
        <translation type="unfinished">%1 はルールに違反します</translation>
    </message>
    <message>
        <source>no room for %1</source>
        <translation type="unfinished">%1 の空きなし</translation>
    </message>
    <message numerus="yes">
        <source>%Ln × %1 fit(s) if switched to %2</source>
        <translation type="unfinished">
            <numerusform>%2 に切り替えると %Ln × %1 が入ります</numerusform>
        </translation>
    </message>
    <message>
        <source>no %1 in mode %2</source>
        <translation type="unfinished">モード %2 では %1 不可</translation>
    </message>
</context>
<context>
    <name>QShortcut</name>
    <message>
        <source>Ctrl</source>
        <translation type="unfinished">Ctrl</translation>
    </message>
    <message>
        <source>Shift</source>
        <translation type="unfinished">Shift</translation>
    </message>
    <message>
        <source>Del</source>
        <translation type="unfinished">Del</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation type="unfinished">Esc</translation>
    </message>
    <message>
        <source>Ins</source>
        <translation type="unfinished">Ins</translation>
    </message>
    <message>
        <source>Tab</source>
        <translation type="unfinished">Tab</translation>
    </message>
    <message>
        <source>Return</source>
        <translation type="unfinished">Return</translation>
    </message>
</context>
<context>
    <name>Questions</name>
    <message>
        <source>Unsaved changes</source>
        <translation type="unfinished">未保存の変更</translation>
    </message>
    <message>
        <source>Save the changes to “%1”?</source>
        <translation type="unfinished">「%1」への変更を保存しますか?</translation>
    </message>
    <message>
        <source>What is not saved is lost.</source>
        <translation type="unfinished">保存していない内容は失われます。</translation>
    </message>
    <message>
        <source>Comments in the file</source>
        <translation type="unfinished">ファイル内のコメント</translation>
    </message>
    <message>
        <source>“%1” holds comments, which saving the changed design removes.</source>
        <translation type="unfinished">「%1」にはコメントが含まれています。変更した設計を保存すると、コメントは削除されます。</translation>
    </message>
    <message>
        <source>The version before stays beside it, with “~” after its name. Save under another name to keep the file as it is.</source>
        <translation type="unfinished">以前のバージョンは、名前の末尾に「~」を付けて隣に残ります。ファイルをそのまま残すには、別の名前で保存してください。</translation>
    </message>
    <message>
        <source>File was changed elsewhere</source>
        <translation type="unfinished">ファイルが別の場所で変更されました</translation>
    </message>
    <message>
        <source>“%1” was changed by another program since it was opened here.</source>
        <translation type="unfinished">ここで開いた後に、「%1」が別のプログラムによって変更されました。</translation>
    </message>
    <message>
        <source>Saving replaces those changes. The version before stays beside it, with “~” after its name.</source>
        <translation type="unfinished">保存すると、それらの変更は置き換えられます。以前のバージョンは、名前の末尾に「~」を付けて隣に残ります。</translation>
    </message>
    <message>
        <source>Design is open elsewhere</source>
        <translation type="unfinished">設計が別の場所で開かれています</translation>
    </message>
    <message>
        <source>You can open it for reading and save changes under another name.</source>
        <translation type="unfinished">読み取り専用で開き、変更を別の名前で保存することができます。</translation>
    </message>
    <message>
        <source>Open for &amp;reading</source>
        <translation type="unfinished">読み取り専用で開く(&amp;R)</translation>
    </message>
    <message>
        <source>Sliceboard</source>
        <translation type="unfinished">Sliceboard</translation>
    </message>
    <message>
        <source>&lt;h3&gt;Sliceboard %1&lt;/h3&gt;&lt;p&gt;Designs how the GPUs of VMware ESXi hosts are shared: whole GPUs by DirectPath I/O passthrough, or slices as vGPUs.&lt;/p&gt;&lt;p&gt;Catalog as of: %2&lt;/p&gt;&lt;p&gt;Licence: Apache-2.0. Built with Qt %3.&lt;/p&gt;&lt;p&gt;NVIDIA and VMware product names are trademarks of their owners. Sliceboard is not made or endorsed by them.&lt;/p&gt;</source>
        <translation type="unfinished">&lt;h3&gt;Sliceboard %1&lt;/h3&gt;&lt;p&gt;VMware ESXi ホストの GPU の共有方法を設計します。DirectPath I/O パススルーによる GPU 全体、または vGPU としてのスライスを扱います。&lt;/p&gt;&lt;p&gt;カタログの基準日: %2&lt;/p&gt;&lt;p&gt;ライセンス: Apache-2.0。Qt %3 で構築。&lt;/p&gt;&lt;p&gt;NVIDIA および VMware の製品名は、それぞれの所有者の商標です。Sliceboard は、これらの所有者によって作成または推奨されたものではありません。&lt;/p&gt;</translation>
    </message>
    <message>
        <source>About Sliceboard</source>
        <translation type="unfinished">Sliceboard について</translation>
    </message>
    <message>
        <source>Discard unsaved changes</source>
        <translation type="unfinished">保存されていない変更の破棄</translation>
    </message>
    <message>
        <source>Discard the unsaved changes of “%1” for good?</source>
        <translation type="unfinished">「%1」の保存されていない変更を完全に破棄しますか?</translation>
    </message>
    <message>
        <source>Nothing brings them back. A file that was saved before stays as it is.</source>
        <translation type="unfinished">元に戻す方法はありません。以前に保存したファイルはそのまま残ります。</translation>
    </message>
    <message>
        <source>&amp;Keep</source>
        <translation type="unfinished">保持(&amp;K)</translation>
    </message>
</context>
<context>
    <name>Recovery</name>
    <message>
        <source>The unsaved design could not be kept for recovery: %1.</source>
        <translation type="unfinished">未保存の設計を復旧用に保持できませんでした: %1。</translation>
    </message>
</context>
<context>
    <name>ReleaseFields</name>
    <message>
        <source>“%1” is no vGPU release. Write it as 17.4.</source>
        <translation type="unfinished">「%1」は vGPU リリースではありません。17.4 のように入力してください。</translation>
    </message>
    <message>
        <source>“%1” is no ESXi version. Write it as 8.0.3 or 8.0 U3.</source>
        <translation type="unfinished">「%1」は ESXi バージョンではありません。8.0.3 または 8.0 U3 のように入力してください。</translation>
    </message>
</context>
<context>
    <name>ReleaseTexts</name>
    <message>
        <source>Drivers of %1: vGPU Manager for ESXi %2, Linux guest %3, Windows guest %4.</source>
        <translation type="unfinished">%1 のドライバ: ESXi 用 vGPU Manager %2、Linux ゲスト %3、Windows ゲスト %4。</translation>
    </message>
    <message>
        <source>work together</source>
        <translation type="unfinished">互換あり</translation>
    </message>
    <message>
        <source>no: the guest driver is newer</source>
        <translation type="unfinished">不可: ゲストドライバのほうが新しい</translation>
    </message>
    <message>
        <source>no</source>
        <translation type="unfinished">不可</translation>
    </message>
    <message>
        <source>not known</source>
        <translation type="unfinished">不明</translation>
    </message>
    <message>
        <source>listed</source>
        <translation type="unfinished">記載あり</translation>
    </message>
    <message>
        <source>doubtful</source>
        <translation type="unfinished">疑わしい</translation>
    </message>
    <message>
        <source>not listed by the sources read</source>
        <translation type="unfinished">参照した出典に記載なし</translation>
    </message>
    <message>
        <source>long term</source>
        <translation type="unfinished">長期サポート</translation>
    </message>
    <message>
        <source>production</source>
        <translation type="unfinished">プロダクション</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation type="unfinished">%1 ～ %2</translation>
    </message>
    <message>
        <source>ended %1</source>
        <translation type="unfinished">%1 に終了</translation>
    </message>
    <message>
        <source>until %1</source>
        <translation type="unfinished">%1 まで</translation>
    </message>
    <message>
        <source>The catalog has no branch %1.</source>
        <translation type="unfinished">カタログにブランチ %1 はありません。</translation>
    </message>
    <message>
        <source>Support of branch %1: %2.</source>
        <translation type="unfinished">ブランチ %1 のサポート: %2。</translation>
    </message>
    <message>
        <source>ESXi, as the sources have it: %1.</source>
        <translation type="unfinished">ESXi (出典の記載どおり): %1。</translation>
    </message>
    <message>
        <source>The catalog has no release %1, but pairing is a matter of branches.</source>
        <translation type="unfinished">カタログにリリース %1 はありませんが、組み合わせの可否はブランチによって決まります。</translation>
    </message>
</context>
<context>
    <name>Report</name>
    <message numerus="yes">
        <source>%Ln error(s)</source>
        <translation type="unfinished">
            <numerusform>エラー %Ln 件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln warning(s)</source>
        <translation type="unfinished">
            <numerusform>警告 %Ln 件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln unknown</source>
        <translation type="unfinished">
            <numerusform>不明 %Ln 件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln info(s)</source>
        <translation type="unfinished">
            <numerusform>情報 %Ln 件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln waived</source>
        <translation type="unfinished">
            <numerusform>免除済み %Ln 件</numerusform>
        </translation>
    </message>
    <message>
        <source>In force</source>
        <translation type="unfinished">有効</translation>
    </message>
    <message>
        <source>To be reviewed, the facts have changed</source>
        <translation type="unfinished">要再確認、前提となる情報が変更済み</translation>
    </message>
    <message>
        <source>Expired</source>
        <translation type="unfinished">期限切れ</translation>
    </message>
    <message>
        <source>Stale, nothing to waive</source>
        <translation type="unfinished">無効、免除の対象なし</translation>
    </message>
    <message>
        <source>%1: %2 on %3</source>
        <translation type="unfinished">%1: %3 の %2</translation>
    </message>
    <message>
        <source>Reason: %1</source>
        <translation type="unfinished">理由: %1</translation>
    </message>
    <message>
        <source>Author: %1</source>
        <translation type="unfinished">作成者: %1</translation>
    </message>
    <message>
        <source>Holds until: %1</source>
        <translation type="unfinished">有効期限: %1</translation>
    </message>
    <message>
        <source>Way out: %1</source>
        <translation type="unfinished">対処: %1</translation>
    </message>
    <message>
        <source>Source: %1</source>
        <translation type="unfinished">出典: %1</translation>
    </message>
    <message>
        <source>The rule is switched off in this design.</source>
        <translation type="unfinished">このルールは、この設計ではオフになっています。</translation>
    </message>
    <message>
        <source>The severity of the rule %1 is changed, but there is no such rule.</source>
        <translation type="unfinished">ルール %1 の重大度が変更されていますが、そのようなルールはありません。</translation>
    </message>
    <message>
        <source>A house rule was not checked: %1</source>
        <translation type="unfinished">独自ルールがチェックされませんでした: %1</translation>
    </message>
    <message>
        <source>Rule: %1</source>
        <translation type="unfinished">ルール: %1</translation>
    </message>
    <message>
        <source>Waived</source>
        <translation type="unfinished">免除済み</translation>
    </message>
    <message>
        <source>Errors</source>
        <translation type="unfinished">エラー</translation>
    </message>
    <message>
        <source>Warnings</source>
        <translation type="unfinished">警告</translation>
    </message>
    <message>
        <source>Unknown: a fact is missing</source>
        <translation type="unfinished">不明: 情報が不足</translation>
    </message>
    <message>
        <source>For information</source>
        <translation type="unfinished">情報</translation>
    </message>
    <message>
        <source>Waivers: none</source>
        <translation type="unfinished">免除: なし</translation>
    </message>
    <message>
        <source>Waivers</source>
        <translation type="unfinished">免除</translation>
    </message>
    <message>
        <source>Changed severities: none</source>
        <translation type="unfinished">変更された重大度: なし</translation>
    </message>
    <message>
        <source>Changed severities</source>
        <translation type="unfinished">変更された重大度</translation>
    </message>
    <message>
        <source>there is no such rule</source>
        <translation type="unfinished">そのようなルールはありません</translation>
    </message>
    <message>
        <source>%1: %2 (by default: %3)</source>
        <translation type="unfinished">%1: %2 (デフォルト: %3)</translation>
    </message>
    <message>
        <source>House rules that cannot be read and were not checked</source>
        <translation type="unfinished">読み取れないためチェックされなかった独自ルール</translation>
    </message>
    <message>
        <source>Checked for %1. Catalog: %2.</source>
        <translation type="unfinished">%1 を基準にチェック。カタログ: %2。</translation>
    </message>
</context>
<context>
    <name>RuleExamples</name>
    <message>
        <source>There are already examples for the rule &quot;%1&quot;.</source>
        <translation type="unfinished">ルール「%1」の例はすでにあります。</translation>
    </message>
    <message>
        <source>The examples of rules cannot be opened: %1.</source>
        <translation type="unfinished">ルールの例を開けません: %1。</translation>
    </message>
</context>
<context>
    <name>RuleReference</name>
    <message>
        <source>It looks at each VM.</source>
        <translation type="unfinished">各 VM を調べます。</translation>
    </message>
    <message>
        <source>It looks at each GPU.</source>
        <translation type="unfinished">各 GPU を調べます。</translation>
    </message>
    <message>
        <source>It looks at each host.</source>
        <translation type="unfinished">各ホストを調べます。</translation>
    </message>
    <message>
        <source>It looks at each cluster.</source>
        <translation type="unfinished">各クラスタを調べます。</translation>
    </message>
    <message>
        <source>It looks at the whole design.</source>
        <translation type="unfinished">設計全体を調べます。</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation type="unfinished">目次</translation>
    </message>
    <message>
        <source>Way out:</source>
        <translation type="unfinished">対処:</translation>
    </message>
    <message>
        <source>Versions:</source>
        <translation type="unfinished">バージョン:</translation>
    </message>
    <message>
        <source>Confidence:</source>
        <translation type="unfinished">確度:</translation>
    </message>
    <message>
        <source>Numbers from the catalog</source>
        <translation type="unfinished">カタログの数値</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation type="unfinished">出典</translation>
    </message>
    <message>
        <source>A design in which it fires</source>
        <translation type="unfinished">このルールに抵触する設計</translation>
    </message>
    <message>
        <source>A design in which it does not</source>
        <translation type="unfinished">このルールに抵触しない設計</translation>
    </message>
    <message>
        <source>Sliceboard: rule reference</source>
        <translation type="unfinished">Sliceboard: ルールリファレンス</translation>
    </message>
    <message>
        <source>Skip the contents</source>
        <translation type="unfinished">目次をスキップ</translation>
    </message>
    <message>
        <source>Rules: %1. Catalog: %2.</source>
        <translation type="unfinished">ルール: %1。カタログ: %2。</translation>
    </message>
</context>
<context>
    <name>Rules</name>
    <message>
        <source>Off</source>
        <translation type="unfinished">オフ</translation>
    </message>
    <message>
        <source>Info</source>
        <translation type="unfinished">情報</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation type="unfinished">不明</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation type="unfinished">警告</translation>
    </message>
    <message>
        <source>Error</source>
        <translation type="unfinished">エラー</translation>
    </message>
    <message>
        <source>Modes and ownership</source>
        <translation type="unfinished">モードと所有権</translation>
    </message>
    <message>
        <source>Drivers</source>
        <translation type="unfinished">ドライバ</translation>
    </message>
    <message>
        <source>Graphics configuration</source>
        <translation type="unfinished">グラフィック構成</translation>
    </message>
    <message>
        <source>Time-sliced placement</source>
        <translation type="unfinished">タイムスライスの配置</translation>
    </message>
    <message>
        <source>MIG</source>
        <translation type="unfinished">MIG</translation>
    </message>
    <message>
        <source>Several vGPUs in one VM</source>
        <translation type="unfinished">1 台の VM の複数の vGPU</translation>
    </message>
    <message>
        <source>Passthrough</source>
        <translation type="unfinished">パススルー</translation>
    </message>
    <message>
        <source>NVLink, NVSwitch and device groups</source>
        <translation type="unfinished">NVLink、NVSwitch、デバイスグループ</translation>
    </message>
    <message>
        <source>The platform of the VM</source>
        <translation type="unfinished">VM のプラットフォーム</translation>
    </message>
    <message>
        <source>vMotion, DRS, HA and snapshots</source>
        <translation type="unfinished">vMotion、DRS、HA、スナップショット</translation>
    </message>
    <message>
        <source>Memory, ECC, licences and features</source>
        <translation type="unfinished">メモリ、ECC、ライセンス、機能</translation>
    </message>
    <message>
        <source>House rules</source>
        <translation type="unfinished">独自ルール</translation>
    </message>
    <message>
        <source>Read in its sources.</source>
        <translation type="unfinished">出典で確認済み。</translation>
    </message>
    <message>
        <source>Read in a secondary source, not the vendor&apos;s own.</source>
        <translation type="unfinished">ベンダー自身のものではない二次的な出典で確認。</translation>
    </message>
    <message>
        <source>Remembered, not read again: verify it before you rely on it.</source>
        <translation type="unfinished">記憶に基づくもので、再確認はしていません。信頼する前に検証してください。</translation>
    </message>
    <message>
        <source>Inferred from what the sources say; none states it as such.</source>
        <translation type="unfinished">出典の記述からの推論であり、そのとおりに明記した出典はありません。</translation>
    </message>
    <message>
        <source>Agreed on by those who wrote it.</source>
        <translation type="unfinished">作成者による合意済み。</translation>
    </message>
    <message>
        <source>%1 is to serve vGPUs, but its display mode is on. In that mode this board has no vGPUs.</source>
        <translation type="unfinished">%1 は vGPU を提供する予定ですが、ディスプレイモードがオンになっています。このモードでは、このボードは vGPU を使用できません。</translation>
    </message>
    <message>
        <source>%1 is to serve vGPUs, which needs its display mode switched off. The mode is not entered; this board leaves the factory with it on.</source>
        <translation type="unfinished">%1 は vGPU を提供する予定であり、ディスプレイモードをオフにする必要があります。モードは入力されていません。このボードは、オンの状態で出荷されます。</translation>
    </message>
    <message>
        <source>Plan the display mode of %1 switched off</source>
        <translation type="unfinished">%1 のディスプレイモードをオフにする計画とする</translation>
    </message>
    <message>
        <source>%1 shows the console of %2 and is also to serve VMs. ESXi keeps its primary display to itself.</source>
        <translation type="unfinished">%1 は %2 のコンソールを表示しており、VM にも提供される予定です。ESXi はプライマリディスプレイを専有します。</translation>
    </message>
    <message>
        <source>It is not entered whether %1 shows the console of %2. A GPU that does cannot serve VMs.</source>
        <translation type="unfinished">%1 が %2 のコンソールを表示するかどうかが入力されていません。コンソールを表示する GPU は VM に提供できません。</translation>
    </message>
    <message>
        <source>Plan the console on other graphics than %1</source>
        <translation type="unfinished">コンソールを %1 以外のグラフィックに表示する計画とする</translation>
    </message>
    <message>
        <source>ECC is on for %1, which has GDDR memory. It takes frame buffer from every vGPU there; vGPUs of A-series and B-series make no use of it.</source>
        <translation type="unfinished">GDDR メモリを搭載する %1 で ECC がオンになっています。ECC は、その GPU のすべての vGPU のフレームバッファを消費します。A シリーズと B シリーズの vGPU は ECC を利用しません。</translation>
    </message>
    <message>
        <source>It is not entered whether ECC is on for %1. With its GDDR memory ECC takes frame buffer from every vGPU.</source>
        <translation type="unfinished">%1 で ECC がオンかどうかが入力されていません。GDDR メモリでは、ECC はすべての vGPU のフレームバッファを消費します。</translation>
    </message>
    <message>
        <source>ECC is on for %1. vGPUs of this board do not start with ECC on.</source>
        <translation type="unfinished">%1 で ECC がオンになっています。ECC がオンの場合、このボードの vGPU は起動しません。</translation>
    </message>
    <message>
        <source>It is not entered whether ECC is on for %1. vGPUs of this board do not start with ECC on.</source>
        <translation type="unfinished">%1 で ECC がオンかどうかが入力されていません。ECC がオンの場合、このボードの vGPU は起動しません。</translation>
    </message>
    <message>
        <source>Plan ECC switched off on %1</source>
        <translation type="unfinished">%1 の ECC をオフにする計画とする</translation>
    </message>
    <message>
        <source>The display mode of a GPU for vGPUs is off</source>
        <translation type="unfinished">vGPU 用の GPU ではディスプレイモードがオフであること</translation>
    </message>
    <message>
        <source>Some boards can drive displays or serve vGPUs, not both. A40, L40, L40S and L20 leave the factory with the display off, RTX A5000, A5500, A6000, 5000 Ada and 6000 Ada with it on.</source>
        <translation type="unfinished">一部のボードは、ディスプレイの駆動か vGPU の提供のいずれか一方しかできません。A40、L40、L40S、L20 はディスプレイがオフの状態で、RTX A5000、A5500、A6000、5000 Ada、6000 Ada はオンの状態で出荷されます。</translation>
    </message>
    <message>
        <source>Run NVIDIA&apos;s displaymodeselector on the host and switch the display off.</source>
        <translation type="unfinished">ホストで NVIDIA の displaymodeselector を実行し、ディスプレイをオフにしてください。</translation>
    </message>
    <message>
        <source>All ESXi versions and vGPU releases.</source>
        <translation type="unfinished">すべての ESXi バージョンと vGPU リリース。</translation>
    </message>
    <message>
        <source>A GPU for VMs is not the host&apos;s primary display</source>
        <translation type="unfinished">VM 用の GPU はホストのプライマリディスプレイでないこと</translation>
    </message>
    <message>
        <source>The GPU on which the hypervisor boots its console can serve neither passthrough nor vGPUs. That was read in a mirror of NVIDIA&apos;s guide; how it fails is inferred.</source>
        <translation type="unfinished">ハイパーバイザーが起動時にコンソールを表示する GPU は、パススルーにも vGPU にも使用できません。これは NVIDIA のガイドのミラーで確認しました。どのように失敗するかは推論です。</translation>
    </message>
    <message>
        <source>Choose on-board or BMC graphics as primary display in the BIOS.</source>
        <translation type="unfinished">BIOS で、オンボードまたは BMC のグラフィックをプライマリディスプレイとして選択してください。</translation>
    </message>
    <message>
        <source>ECC takes frame buffer on boards with GDDR memory</source>
        <translation type="unfinished">GDDR メモリを搭載するボードでは ECC がフレームバッファを消費する</translation>
    </message>
    <message>
        <source>GDDR memory keeps the check bits in the memory itself, so that vGPUs of every series have less of it. HBM memory has room of its own for them. Which boards have HBM is remembered.</source>
        <translation type="unfinished">GDDR メモリではチェックビットがメモリ自体に保持されるため、すべてのシリーズの vGPU のメモリが少なくなります。HBM メモリには、チェックビット専用の領域があります。どのボードが HBM を搭載するかは、記憶に基づくものです。</translation>
    </message>
    <message>
        <source>Switch ECC off where desktops and applications run.</source>
        <translation type="unfinished">デスクトップやアプリケーションを実行する GPU では、ECC をオフにしてください。</translation>
    </message>
    <message>
        <source>All vGPU releases.</source>
        <translation type="unfinished">すべての vGPU リリース。</translation>
    </message>
    <message>
        <source>ECC is off on boards that have no vGPUs with ECC</source>
        <translation type="unfinished">ECC がオンでは vGPU を使用できないボードで ECC がオフであること</translation>
    </message>
    <message>
        <source>On M60 and M6 a vGPU does not start while ECC is on.</source>
        <translation type="unfinished">M60 と M6 では、ECC がオンの間、vGPU は起動しません。</translation>
    </message>
    <message>
        <source>Run nvidia-smi -e 0 on the host and restart it.</source>
        <translation type="unfinished">ホストで nvidia-smi -e 0 を実行し、ホストを再起動してください。</translation>
    </message>
    <message>
        <source>Tesla M60 and M6, all releases.</source>
        <translation type="unfinished">Tesla M60 と M6、すべてのリリース。</translation>
    </message>
    <message>
        <source>%1 has a device group, but %2 runs ESXi %3. Device groups exist from ESXi %4 on.</source>
        <translation type="unfinished">%1 にはデバイスグループがありますが、%2 では ESXi %3 が稼働しています。デバイスグループは ESXi %4 以降で使用できます。</translation>
    </message>
    <message>
        <source>%1 has a device group, which needs ESXi %4 or later. The ESXi version of %2 is not entered.</source>
        <translation type="unfinished">%1 にはデバイスグループがあります。これには ESXi %4 以降が必要です。%2 の ESXi バージョンは入力されていません。</translation>
    </message>
    <message>
        <source>Device group %2 of %1 needs %3 linked GPUs. Its GPUs are made for NVSwitch baseboards; it is not entered whether %4 has an NVSwitch.</source>
        <translation type="unfinished">%1 のデバイスグループ %2 には、接続済み GPU が %3 基必要です。その GPU は NVSwitch ベースボード用に作られています。%4 に NVSwitch があるかどうかが入力されていません。</translation>
    </message>
    <message>
        <source>The %3 vGPUs of device group %2 of %1 sit on GPUs of %4 that are not all linked to each other. A device group needs as many linked GPUs of its own.</source>
        <translation type="unfinished">%1 のデバイスグループ %2 の %3 個の vGPU が、相互にすべてが接続されてはいない %4 の GPU に配置されています。デバイスグループには、同じ数の相互接続された専用の GPU が必要です。</translation>
    </message>
    <message>
        <source>Device group %2 of %1 needs %3 linked GPUs that are free, but %4 has %5 at most.</source>
        <translation type="unfinished">%1 のデバイスグループ %2 には、空いている接続済み GPU が %3 基必要ですが、%4 には最大 %5 基しかありません。</translation>
    </message>
    <message>
        <source>Take the vGPUs of device group %2 of %1 singly</source>
        <translation type="unfinished">%1 のデバイスグループ %2 の vGPU を個別に割り当てる</translation>
    </message>
    <message>
        <source>A device group finds all its linked GPUs on one host</source>
        <translation type="unfinished">デバイスグループに必要な接続済み GPU がすべて 1 台のホストにあること</translation>
    </message>
    <message>
        <source>A device group of n vGPUs needs n whole GPUs of one host that are linked to each other, by one bridge or by the NVSwitch, and that nobody else uses. With fewer of them the VM does not power on.</source>
        <translation type="unfinished">n 個の vGPU のデバイスグループには、1 つのブリッジまたは NVSwitch によって相互に接続され、ほかに使用されていない、1 台のホストの n 基の GPU 全体が必要です。これより少ない場合、VM はパワーオンできません。</translation>
    </message>
    <message>
        <source>Free the linked GPUs, choose a smaller group, or another host.</source>
        <translation type="unfinished">接続済み GPU を空けるか、小さいグループまたは別のホストを選択してください。</translation>
    </message>
    <message>
        <source>ESXi 8.0 and later.</source>
        <translation type="unfinished">ESXi 8.0 以降。</translation>
    </message>
    <message>
        <source>The NVIDIA licence of %1 is not entered, so it is unknown whether it covers its vGPU.</source>
        <translation type="unfinished">%1 の NVIDIA ライセンスが入力されていないため、その vGPU に対応しているかどうかは不明です。</translation>
    </message>
    <message>
        <source>%1 has licence %2 and a GPU in passthrough, for which one of these is meant: %3. That is remembered, not read.</source>
        <translation type="unfinished">%1 にはライセンス %2 とパススルーの GPU がありますが、これに想定されているライセンスは次のいずれかです: %3。これは出典によるものではなく、記憶に基づくものです。</translation>
    </message>
    <message>
        <source>%1 has licence %2, which does not cover %4. One of these does: %3.</source>
        <translation type="unfinished">%1 にはライセンス %2 がありますが、%4 に対応していません。次のいずれかが対応しています: %3。</translation>
    </message>
    <message>
        <source>%1 has licence %2. Which licences cover vGPU profile %3 is not in the catalog.</source>
        <translation type="unfinished">%1 にはライセンス %2 があります。どのライセンスが vGPU プロファイル %3 に対応しているかは、カタログに記載されていません。</translation>
    </message>
    <message>
        <source>Plan licence %2 for %1</source>
        <translation type="unfinished">%1 にライセンス %2 を計画する</translation>
    </message>
    <message>
        <source>%1 needs unified memory. Whether %2 has it on %3 is not in the documents read, which speak of C-series on Ampere, Ada and Hopper.</source>
        <translation type="unfinished">%1 には統合メモリが必要です。%3 の %2 がこれに対応しているかどうかは、確認した文書に記載されていません。文書では、Ampere、Ada、Hopper の C シリーズについて述べられています。</translation>
    </message>
    <message>
        <source>%1 needs unified memory, but %2 is only a part of a %3. Time-sliced vGPUs have it at full size only.</source>
        <translation type="unfinished">%1 には統合メモリが必要ですが、%2 は %3 の一部にすぎません。タイムスライスの vGPU で統合メモリを使用できるのは、フルサイズの場合のみです。</translation>
    </message>
    <message>
        <source>%1 needs unified memory. The catalog does not know vGPU profile %2, so it is unknown whether it is of full size.</source>
        <translation type="unfinished">%1 には統合メモリが必要です。カタログに vGPU プロファイル %2 がないため、フルサイズかどうかは不明です。</translation>
    </message>
    <message>
        <source>%2 VMs on %1 are to use the CUDA profiler. Only the one that starts first can collect data.</source>
        <translation type="unfinished">%1 の %2 台の VM が CUDA プロファイラを使用する予定です。データを収集できるのは、最初に起動したもののみです。</translation>
    </message>
    <message>
        <source>Leave the profiler to %1 on this GPU</source>
        <translation type="unfinished">この GPU のプロファイラを %1 のみに使用させる</translation>
    </message>
    <message>
        <source>%1 needs GPUDirect, but has %2. It works with C-series vGPUs on GPUs with SR-IOV only.</source>
        <translation type="unfinished">%1 には GPUDirect が必要ですが、%2 を持っています。GPUDirect は、SR-IOV に対応する GPU の C シリーズの vGPU でのみ動作します。</translation>
    </message>
    <message>
        <source>%1 needs GPUDirect and has %2. The catalog does not say on which GPUs it works.</source>
        <translation type="unfinished">%1 には GPUDirect が必要であり、%2 があります。どの GPU で動作するかは、カタログに記載されていません。</translation>
    </message>
    <message>
        <source>%1 needs GPUDirect. The catalog does not know vGPU profile %2, so it is unknown whether it works with it.</source>
        <translation type="unfinished">%1 には GPUDirect が必要です。カタログに vGPU プロファイル %2 がないため、動作するかどうかは不明です。</translation>
    </message>
    <message>
        <source>%1 needs GPUDirect, which works in Linux guests only. Its guest system is %2.</source>
        <translation type="unfinished">%1 には GPUDirect が必要です。これは Linux ゲストでのみ動作しますが、ゲスト OS は %2 です。</translation>
    </message>
    <message>
        <source>%1 needs GPUDirect, which works in Linux guests only. Its guest system is not entered.</source>
        <translation type="unfinished">%1 には GPUDirect が必要です。これは Linux ゲストでのみ動作しますが、ゲスト OS が入力されていません。</translation>
    </message>
    <message>
        <source>%1 is a Linux guest with a vGPU for graphics: disable nouveau there, and leave DRM kernel mode setting off.</source>
        <translation type="unfinished">%1 は、グラフィック用の vGPU を持つ Linux ゲストです。ゲストで nouveau を無効にし、DRM カーネルモード設定をオフのままにしてください。</translation>
    </message>
    <message>
        <source>The licence of a VM covers its GPU devices</source>
        <translation type="unfinished">VM のライセンスがその GPU デバイスに対応していること</translation>
    </message>
    <message>
        <source>Q-series needs vWS, B-series vPC or vWS, A-series vApps, C-series and MIG-backed types NVIDIA AI Enterprise. Without its licence a vGPU is slowed down. That vPC does not license a GPU in passthrough is remembered.</source>
        <translation type="unfinished">Q シリーズには vWS、B シリーズには vPC または vWS、A シリーズには vApps、C シリーズと MIG ベースのタイプには NVIDIA AI Enterprise が必要です。ライセンスがない場合、vGPU の速度は低下します。vPC がパススルーの GPU に対応しないという点は、記憶に基づくものです。</translation>
    </message>
    <message>
        <source>Assign a licence that covers the profile.</source>
        <translation type="unfinished">プロファイルに対応するライセンスを割り当ててください。</translation>
    </message>
    <message>
        <source>Unified memory needs a full-size or MIG-backed vGPU</source>
        <translation type="unfinished">統合メモリにはフルサイズまたは MIG ベースの vGPU が必要である</translation>
    </message>
    <message>
        <source>Time-sliced C-series vGPUs support unified memory only if they have the whole frame buffer of their GPU; MIG-backed ones do at all sizes.</source>
        <translation type="unfinished">タイムスライスの C シリーズの vGPU が統合メモリをサポートするのは、GPU のフレームバッファ全体を持つ場合のみです。MIG ベースの vGPU は、すべてのサイズでサポートします。</translation>
    </message>
    <message>
        <source>Use a full-size or a MIG-backed profile, or do without unified memory.</source>
        <translation type="unfinished">フルサイズまたは MIG ベースのプロファイルを使用するか、統合メモリを使用しないようにしてください。</translation>
    </message>
    <message>
        <source>Read for C-series on Ampere, Ada and Hopper.</source>
        <translation type="unfinished">Ampere、Ada、Hopper の C シリーズについて確認済み。</translation>
    </message>
    <message>
        <source>One VM of a GPU uses the CUDA profiler</source>
        <translation type="unfinished">CUDA プロファイラを使用するのは GPU の 1 台の VM であること</translation>
    </message>
    <message>
        <source>If several VMs of one GPU have enable_profiling set, only the one that starts its profiler first collects data from the hardware.</source>
        <translation type="unfinished">1 基の GPU の複数の VM で enable_profiling が設定されている場合、ハードウェアからデータを収集できるのは、最初にプロファイラを起動した VM のみです。</translation>
    </message>
    <message>
        <source>Use the profiler in one VM of each GPU.</source>
        <translation type="unfinished">プロファイラは、GPU ごとに 1 台の VM で使用してください。</translation>
    </message>
    <message>
        <source>GPUDirect needs a Linux guest and a C-series vGPU with SR-IOV</source>
        <translation type="unfinished">GPUDirect には Linux ゲストと SR-IOV 対応の C シリーズの vGPU が必要である</translation>
    </message>
    <message>
        <source>GPUDirect RDMA and Storage with vGPUs work in Linux guests, with C-series vGPUs on GPUs with SR-IOV, and with ConnectX-5, 6 or 7 network cards.</source>
        <translation type="unfinished">vGPU での GPUDirect RDMA と Storage は、Linux ゲスト、SR-IOV に対応する GPU の C シリーズの vGPU、および ConnectX-5、6、または 7 のネットワークカードで動作します。</translation>
    </message>
    <message>
        <source>Use a Linux guest and a C-series profile, or do without GPUDirect.</source>
        <translation type="unfinished">Linux ゲストと C シリーズのプロファイルを使用するか、GPUDirect を使用しないようにしてください。</translation>
    </message>
    <message>
        <source>All releases read.</source>
        <translation type="unfinished">確認したすべてのリリース。</translation>
    </message>
    <message>
        <source>Linux guests with a display have nouveau disabled and DRM mode setting off</source>
        <translation type="unfinished">ディスプレイを持つ Linux ゲストでは nouveau が無効で DRM モード設定がオフであること</translation>
    </message>
    <message>
        <source>NVIDIA&apos;s guide asks Linux guests to disable the nouveau driver before its own is installed and to leave DRM kernel mode setting off. Guests with C-series vGPUs, which have no display to speak of, are not reminded.</source>
        <translation type="unfinished">NVIDIA のガイドは、Linux ゲストで NVIDIA のドライバをインストールする前に nouveau ドライバを無効にし、DRM カーネルモード設定をオフのままにすることを求めています。実質的にディスプレイを持たない C シリーズの vGPU のゲストには、この注意は表示されません。</translation>
    </message>
    <message>
        <source>Add nouveau to the guest&apos;s list of modules not to load.</source>
        <translation type="unfinished">ゲストのロードしないモジュールのリストに nouveau を追加してください。</translation>
    </message>
    <message>
        <source>SR-IOV is off in the BIOS of %1, but its GPUs for vGPUs need it: %2 of them, such as %3.</source>
        <translation type="unfinished">%1 の BIOS で SR-IOV がオフになっていますが、vGPU 用の GPU に必要です: %3 など %2 基。</translation>
    </message>
    <message>
        <source>It is not entered whether SR-IOV is on in the BIOS of %1. Its GPUs for vGPUs need it: %2 of them, such as %3.</source>
        <translation type="unfinished">%1 の BIOS で SR-IOV がオンかどうかが入力されていません。vGPU 用の GPU に必要です: %3 など %2 基。</translation>
    </message>
    <message>
        <source>Plan SR-IOV switched on in the BIOS of %1</source>
        <translation type="unfinished">%1 の BIOS で SR-IOV をオンにする計画とする</translation>
    </message>
    <message>
        <source>ARI is off in the BIOS of %1, but its GPUs for vGPUs need it: %2 of them, such as %3.</source>
        <translation type="unfinished">%1 の BIOS で ARI がオフになっていますが、vGPU 用の GPU に必要です: %3 など %2 基。</translation>
    </message>
    <message>
        <source>It is not entered whether ARI is on in the BIOS of %1. Its GPUs for vGPUs need it: %2 of them, such as %3.</source>
        <translation type="unfinished">%1 の BIOS で ARI がオンかどうかが入力されていません。vGPU 用の GPU に必要です: %3 など %2 基。</translation>
    </message>
    <message>
        <source>Plan ARI switched on in the BIOS of %1</source>
        <translation type="unfinished">%1 の BIOS で ARI をオンにする計画とする</translation>
    </message>
    <message>
        <source>VT-d or the AMD IOMMU is off in the BIOS of %1, but its GPUs need it: %2 of them, such as %3.</source>
        <translation type="unfinished">%1 の BIOS で VT-d または AMD IOMMU がオフになっていますが、GPU に必要です: %3 など %2 基。</translation>
    </message>
    <message>
        <source>It is not entered whether VT-d or the AMD IOMMU is on in the BIOS of %1. Its GPUs need it: %2 of them, such as %3.</source>
        <translation type="unfinished">%1 の BIOS で VT-d または AMD IOMMU がオンかどうかが入力されていません。GPU に必要です: %3 など %2 基。</translation>
    </message>
    <message>
        <source>Plan VT-d or the AMD IOMMU switched on in the BIOS of %1</source>
        <translation type="unfinished">%1 の BIOS で VT-d または AMD IOMMU をオンにする計画とする</translation>
    </message>
    <message>
        <source>Memory mapped I/O above 4 GB is off in the BIOS of %1, but its GPUs need it: %2 of them, such as %3.</source>
        <translation type="unfinished">%1 の BIOS で 4 GB を超えるメモリマップド I/O がオフになっていますが、GPU に必要です: %3 など %2 基。</translation>
    </message>
    <message>
        <source>It is not entered whether memory mapped I/O above 4 GB is on in the BIOS of %1. Its GPUs need it: %2 of them, such as %3.</source>
        <translation type="unfinished">%1 の BIOS で 4 GB を超えるメモリマップド I/O がオンかどうかが入力されていません。GPU に必要です: %3 など %2 基。</translation>
    </message>
    <message>
        <source>Plan memory mapped I/O above 4 GB switched on in the BIOS of %1</source>
        <translation type="unfinished">%1 の BIOS で 4 GB を超えるメモリマップド I/O をオンにする計画とする</translation>
    </message>
    <message>
        <source>SR-IOV is on where vGPUs run on Ampere or later GPUs</source>
        <translation type="unfinished">Ampere 以降の GPU で vGPU を実行する場合は SR-IOV がオンであること</translation>
    </message>
    <message>
        <source>From the Ampere architecture on each vGPU is an SR-IOV virtual function. With SR-IOV off in the BIOS a VM with a vGPU does not power on; its log says that the plugin libnvidia-vgx.so could not be initialised. T4 needs SR-IOV on some servers only, so it is not asked for there.</source>
        <translation type="unfinished">Ampere アーキテクチャ以降、各 vGPU は SR-IOV の仮想ファンクションです。BIOS で SR-IOV がオフの場合、vGPU を持つ VM はパワーオンできず、プラグイン libnvidia-vgx.so を初期化できなかったことがログに記録されます。T4 では一部のサーバでのみ SR-IOV が必要であるため、ここでは求められません。</translation>
    </message>
    <message>
        <source>Switch on SR-IOV globally in the BIOS.</source>
        <translation type="unfinished">BIOS で SR-IOV をグローバルにオンにしてください。</translation>
    </message>
    <message>
        <source>GPUs of the Ampere architecture and later.</source>
        <translation type="unfinished">Ampere アーキテクチャ以降の GPU。</translation>
    </message>
    <message>
        <source>ARI is on where vGPUs run on Ampere or later GPUs</source>
        <translation type="unfinished">Ampere 以降の GPU で vGPU を実行する場合は ARI がオンであること</translation>
    </message>
    <message>
        <source>NVIDIA asks for Alternative Routing-ID Interpretation, which lets a device have more than eight functions, on hosts with SR-IOV vGPUs. What happens without it was not read; that this is a warning is inferred.</source>
        <translation type="unfinished">NVIDIA は、SR-IOV の vGPU を使用するホストで、デバイスが 8 個を超えるファンクションを持てるようにする Alternative Routing-ID Interpretation を求めています。これがない場合に何が起こるかは確認していません。警告とする点は推論です。</translation>
    </message>
    <message>
        <source>Switch on ARI in the BIOS.</source>
        <translation type="unfinished">BIOS で ARI をオンにしてください。</translation>
    </message>
    <message>
        <source>VT-d or the AMD IOMMU is on for passthrough and SR-IOV</source>
        <translation type="unfinished">パススルーと SR-IOV では VT-d または AMD IOMMU がオンであること</translation>
    </message>
    <message>
        <source>A VM reaches a whole GPU, or a virtual function of one, only through the IOMMU. With VT-d (Intel) or the IOMMU (AMD) off in the BIOS ESXi cannot give it away.</source>
        <translation type="unfinished">VM が GPU 全体またはその仮想ファンクションにアクセスできるのは、IOMMU を介する場合のみです。BIOS で VT-d (Intel) または IOMMU (AMD) がオフの場合、ESXi は GPU を VM に渡すことができません。</translation>
    </message>
    <message>
        <source>Switch on VT-d or the AMD IOMMU in the BIOS.</source>
        <translation type="unfinished">BIOS で VT-d または AMD IOMMU をオンにしてください。</translation>
    </message>
    <message>
        <source>All for passthrough; for vGPUs the Ampere architecture and later.</source>
        <translation type="unfinished">パススルーではすべて。vGPU では Ampere アーキテクチャ以降。</translation>
    </message>
    <message>
        <source>Memory mapped I/O above 4 GB is on for large GPUs</source>
        <translation type="unfinished">大きな GPU では 4 GB を超えるメモリマップド I/O がオンであること</translation>
    </message>
    <message>
        <source>A GPU with a BAR1 of more than 256 MB, that is all but T4 and the like, needs memory mapped I/O above 4 GB. The setting was read as a demand; that the GPU cannot be used without it is inferred.</source>
        <translation type="unfinished">BAR1 が 256 MB を超える GPU、つまり T4 などを除くすべての GPU には、4 GB を超えるメモリマップド I/O が必要です。この設定が求められていることは出典で確認しました。これがなければ GPU を使用できないという点は推論です。</translation>
    </message>
    <message>
        <source>Switch on memory mapped I/O above 4 GB (Above 4G Decoding) in the BIOS.</source>
        <translation type="unfinished">BIOS で 4 GB を超えるメモリマップド I/O (Above 4G Decoding) をオンにしてください。</translation>
    </message>
    <message>
        <source>All ESXi versions.</source>
        <translation type="unfinished">すべての ESXi バージョン。</translation>
    </message>
    <message>
        <source>%1 boots from USB and has passthrough devices. vSphere does not support both on one host.</source>
        <translation type="unfinished">%1 は USB から起動し、パススルーデバイスを持っています。vSphere は、1 台のホストでの両方の使用をサポートしていません。</translation>
    </message>
    <message>
        <source>It is not entered from what %1 boots. A host with passthrough devices must not boot from USB.</source>
        <translation type="unfinished">%1 の起動元が入力されていません。パススルーデバイスを持つホストを USB から起動することはできません。</translation>
    </message>
    <message>
        <source>Plan %1 to boot from a disk</source>
        <translation type="unfinished">%1 をディスクから起動する計画とする</translation>
    </message>
    <message>
        <source>%1 is in mixed-size mode, but the scheduler of %2 is fixed share. Mixed-size mode works with best effort and equal share only.</source>
        <translation type="unfinished">%1 は混合サイズモードですが、%2 のスケジューラは固定共有です。混合サイズモードは、ベストエフォートと均等共有でのみ動作します。</translation>
    </message>
    <message>
        <source>%1 is in mixed-size mode, which does not work with the fixed share scheduler. The scheduler of %2 is not entered.</source>
        <translation type="unfinished">%1 は混合サイズモードですが、これは固定共有スケジューラでは動作しません。%2 のスケジューラは入力されていません。</translation>
    </message>
    <message>
        <source>Plan the equal share scheduler for %1</source>
        <translation type="unfinished">%1 に均等共有スケジューラを計画する</translation>
    </message>
    <message>
        <source>The licence system of %1 is not entered. From vGPU %2 on only the NVIDIA License System serves licences.</source>
        <translation type="unfinished">%1 のライセンスシステムが入力されていません。vGPU %2 以降、ライセンスを提供するのは NVIDIA License System のみです。</translation>
    </message>
    <message>
        <source>%1 runs vGPU %3, but its vGPUs are to get their licences from the legacy licence server. From vGPU %2 on only the NVIDIA License System serves them.</source>
        <translation type="unfinished">%1 では vGPU %3 が稼働していますが、その vGPU はレガシーライセンスサーバからライセンスを取得する予定です。vGPU %2 以降、ライセンスを提供するのは NVIDIA License System のみです。</translation>
    </message>
    <message>
        <source>%1 uses the legacy licence server, which works before vGPU %2 only. The release of its vGPU Manager is not entered.</source>
        <translation type="unfinished">%1 はレガシーライセンスサーバを使用しています。これは vGPU %2 より前でのみ動作します。vGPU Manager のリリースは入力されていません。</translation>
    </message>
    <message>
        <source>Plan the NVIDIA License System for %1</source>
        <translation type="unfinished">%1 に NVIDIA License System を計画する</translation>
    </message>
    <message>
        <source>A host with passthrough does not boot from USB</source>
        <translation type="unfinished">パススルーを使用するホストは USB から起動しないこと</translation>
    </message>
    <message>
        <source>vSphere does not support DirectPath I/O on a host that boots from a USB device. That holds for the USB controller above all, which must never be passed to a VM there.</source>
        <translation type="unfinished">vSphere は、USB デバイスから起動するホストでの DirectPath I/O をサポートしていません。これは特に USB コントローラに当てはまり、そのようなホストで USB コントローラを VM に渡すことは決してできません。</translation>
    </message>
    <message>
        <source>Boot from a disk or a boot card.</source>
        <translation type="unfinished">ディスクまたはブートカードから起動してください。</translation>
    </message>
    <message>
        <source>Mixed-size mode does not use the fixed share scheduler</source>
        <translation type="unfinished">混合サイズモードでは固定共有スケジューラを使用しないこと</translation>
    </message>
    <message>
        <source>Fixed share gives every vGPU the same part of the GPU&apos;s time, reckoned from its size. With vGPUs of different sizes only best effort and equal share work.</source>
        <translation type="unfinished">固定共有は、サイズから算出した GPU 時間の同じ割合を、すべての vGPU に割り当てます。異なるサイズの vGPU では、ベストエフォートと均等共有のみが動作します。</translation>
    </message>
    <message>
        <source>Choose best effort or equal share, or same-size mode.</source>
        <translation type="unfinished">ベストエフォートまたは均等共有を選択するか、同一サイズモードを選択してください。</translation>
    </message>
    <message>
        <source>All releases that have mixed-size mode.</source>
        <translation type="unfinished">混合サイズモードに対応するすべてのリリース。</translation>
    </message>
    <message>
        <source>From vGPU 15 on licences come from the NVIDIA License System</source>
        <translation type="unfinished">vGPU 15 以降のライセンスは NVIDIA License System から取得すること</translation>
    </message>
    <message>
        <source>Guest drivers from vGPU 15 on get licences from the NVIDIA License System only, in the cloud (CLS) or on site (DLS). With the legacy licence server their vGPUs run unlicensed, that is slowed down.</source>
        <translation type="unfinished">vGPU 15 以降のゲストドライバは、クラウド (CLS) またはオンサイト (DLS) の NVIDIA License System からのみライセンスを取得します。レガシーライセンスサーバを使用すると、vGPU はライセンスのない状態、つまり速度が低下した状態で動作します。</translation>
    </message>
    <message>
        <source>Move to CLS or DLS.</source>
        <translation type="unfinished">CLS または DLS に移行してください。</translation>
    </message>
    <message>
        <source>vGPU 15 and later.</source>
        <translation type="unfinished">vGPU 15 以降。</translation>
    </message>
    <message>
        <source>The %3 GPUs that NVLink bridge %2 links on %1 are passed to %4 VMs. GPUs linked directly must all go to one VM.</source>
        <translation type="unfinished">%1 で NVLink ブリッジ %2 が接続する %3 基の GPU が、%4 台の VM にパススルーされています。直接接続された GPU は、すべて 1 台の VM に割り当てる必要があります。</translation>
    </message>
    <message>
        <source>Of the %3 GPUs that NVLink bridge %2 links on %1 only %5 are passed to a VM. GPUs linked directly must go to one VM together; that an idle one breaks this is inferred.</source>
        <translation type="unfinished">%1 で NVLink ブリッジ %2 が接続する %3 基の GPU のうち、%5 基のみが VM にパススルーされています。直接接続された GPU は、まとめて 1 台の VM に割り当てる必要があります。使用しない GPU があるとこれに反するという点は推論です。</translation>
    </message>
    <message>
        <source>Plan NVLink bridge %2 of %1 removed</source>
        <translation type="unfinished">%1 の NVLink ブリッジ %2 を取り外す計画とする</translation>
    </message>
    <message>
        <source>%1 needs peer-to-peer between its GPUs, but %2 is of series %3. Only C-series and Q-series vGPUs reach each other.</source>
        <translation type="unfinished">%1 には GPU 間のピアツーピアが必要ですが、%2 はシリーズ %3 です。相互にアクセスできるのは、C シリーズと Q シリーズの vGPU のみです。</translation>
    </message>
    <message>
        <source>%1 needs peer-to-peer between its GPUs, but %2 is only a part of a GPU. Only vGPUs of a whole GPU reach each other.</source>
        <translation type="unfinished">%1 には GPU 間のピアツーピアが必要ですが、%2 は GPU の一部にすぎません。相互にアクセスできるのは、GPU 全体の vGPU のみです。</translation>
    </message>
    <message>
        <source>%1 needs peer-to-peer between its GPUs, which works in Linux guests only. Its guest system is %2.</source>
        <translation type="unfinished">%1 には GPU 間のピアツーピアが必要です。これは Linux ゲストでのみ動作しますが、ゲスト OS は %2 です。</translation>
    </message>
    <message>
        <source>%1 needs peer-to-peer between its GPUs, which works in Linux guests only. Its guest system is not entered.</source>
        <translation type="unfinished">%1 には GPU 間のピアツーピアが必要です。これは Linux ゲストでのみ動作しますが、ゲスト OS が入力されていません。</translation>
    </message>
    <message>
        <source>%1 needs peer-to-peer between its GPUs. The catalog does not know vGPU profile %2, so it is unknown whether it is of full size.</source>
        <translation type="unfinished">%1 には GPU 間のピアツーピアが必要です。カタログに vGPU プロファイル %2 がないため、フルサイズかどうかは不明です。</translation>
    </message>
    <message>
        <source>%1 needs peer-to-peer between its GPUs. The catalog has no document that names it for %2.</source>
        <translation type="unfinished">%1 には GPU 間のピアツーピアが必要です。カタログには、%2 についてこれに言及した文書がありません。</translation>
    </message>
    <message>
        <source>%1 needs peer-to-peer between its GPUs, but %2 is backed by a MIG instance. MIG-backed vGPUs have no NVLink.</source>
        <translation type="unfinished">%1 には GPU 間のピアツーピアが必要ですが、%2 は MIG インスタンスに基づいています。MIG ベースの vGPU では NVLink を使用できません。</translation>
    </message>
    <message>
        <source>%1 has %2 whole vGPUs on GPUs of %3 that NVLink links, but takes them singly. Only vGPUs of a device group use NVLink.</source>
        <translation type="unfinished">%1 には、NVLink で接続された %3 の GPU に、GPU 全体の vGPU が %2 個ありますが、個別に割り当てられています。NVLink を使用するのは、デバイスグループの vGPU のみです。</translation>
    </message>
    <message>
        <source>%1 has %2 whole vGPUs on GPUs of %3 that NVLink links, but takes them singly. From ESXi %4 on a device group would use NVLink; the ESXi version is not entered.</source>
        <translation type="unfinished">%1 には、NVLink で接続された %3 の GPU に、GPU 全体の vGPU が %2 個ありますが、個別に割り当てられています。ESXi %4 以降では、デバイスグループにすれば NVLink を使用できます。ESXi バージョンは入力されていません。</translation>
    </message>
    <message>
        <source>Make the linked vGPUs of %1 a device group</source>
        <translation type="unfinished">%1 の接続された vGPU をデバイスグループにする</translation>
    </message>
    <message>
        <source>GPUs that NVLink links go to one VM in passthrough</source>
        <translation type="unfinished">NVLink で接続された GPU はパススルーで 1 台の VM に割り当てること</translation>
    </message>
    <message>
        <source>In passthrough mode all GPUs that are linked directly to each other by NVLink must be assigned to the same VM. That splitting them between VMs is an error was read; that one of a linked pair left idle is one too is inferred, so it is a warning.</source>
        <translation type="unfinished">パススルーモードでは、NVLink で相互に直接接続されたすべての GPU を同じ VM に割り当てる必要があります。複数の VM に分けることがエラーである点は出典で確認しました。接続された対の片方を使用しないこともエラーである点は推論であるため、警告となります。</translation>
    </message>
    <message>
        <source>Give the whole linked set to one VM, remove the bridge, or use device groups of full-size vGPUs.</source>
        <translation type="unfinished">接続された GPU をすべて 1 台の VM に割り当てるか、ブリッジを取り外すか、フルサイズの vGPU のデバイスグループを使用してください。</translation>
    </message>
    <message>
        <source>Peer-to-peer needs full-size C-series or Q-series vGPUs in a Linux guest</source>
        <translation type="unfinished">ピアツーピアには Linux ゲストのフルサイズの C シリーズまたは Q シリーズの vGPU が必要である</translation>
    </message>
    <message>
        <source>vGPUs of one VM reach each other&apos;s memory by NVLink only if each has a whole GPU, is of C-series or Q-series, and the guest is Linux. Otherwise their traffic goes through the guest&apos;s memory.</source>
        <translation type="unfinished">1 台の VM の vGPU が NVLink で相互のメモリにアクセスできるのは、それぞれが GPU 全体を持ち、C シリーズまたは Q シリーズであり、ゲストが Linux の場合のみです。それ以外の場合、通信はゲストのメモリを経由します。</translation>
    </message>
    <message>
        <source>Use full-size profiles as a device group in a Linux guest.</source>
        <translation type="unfinished">Linux ゲストで、フルサイズのプロファイルをデバイスグループとして使用してください。</translation>
    </message>
    <message>
        <source>GPUs with NVLink, all vGPU releases.</source>
        <translation type="unfinished">NVLink を備える GPU、すべての vGPU リリース。</translation>
    </message>
    <message>
        <source>MIG-backed vGPUs have no NVLink</source>
        <translation type="unfinished">MIG ベースの vGPU では NVLink を使用できない</translation>
    </message>
    <message>
        <source>Peer-to-peer by NVLink works between time-sliced vGPUs of a whole GPU only. A GPU in MIG mode takes no part in it.</source>
        <translation type="unfinished">NVLink によるピアツーピアは、GPU 全体のタイムスライスの vGPU の間でのみ動作します。MIG モードの GPU は対象になりません。</translation>
    </message>
    <message>
        <source>Use full-size time-sliced profiles.</source>
        <translation type="unfinished">フルサイズのタイムスライスのプロファイルを使用してください。</translation>
    </message>
    <message>
        <source>Linked GPUs are given to a VM as a device group</source>
        <translation type="unfinished">接続された GPU はデバイスグループとして VM に割り当てること</translation>
    </message>
    <message>
        <source>vSphere offers linked GPUs as one device group, named for instance Nvidia:2@nvidia_h100xm-80c%NVLink. A GPU that is assigned singly has its NVLink switched off, even if the VM gets its neighbour too.</source>
        <translation type="unfinished">vSphere は、接続された GPU を 1 つのデバイスグループとして提供します。たとえば Nvidia:2@nvidia_h100xm-80c%NVLink という名前です。個別に割り当てられた GPU では、VM が隣の GPU も使用する場合でも、NVLink がオフになります。</translation>
    </message>
    <message>
        <source>Assign a device group instead of single vGPUs.</source>
        <translation type="unfinished">単独の vGPU の代わりにデバイスグループを割り当ててください。</translation>
    </message>
    <message>
        <source>ESXi 8.0 and later for bridges, 8.0 Update 1 and later for NVSwitch.</source>
        <translation type="unfinished">ブリッジでは ESXi 8.0 以降、NVSwitch では 8.0 Update 1 以降。</translation>
    </message>
    <message>
        <source>%1 has an NVSwitch baseboard and GPUs in passthrough (%2). NVIDIA does not support that on vSphere.</source>
        <translation type="unfinished">%1 には NVSwitch ベースボードとパススルーの GPU (%2) があります。NVIDIA は、vSphere でのこの構成をサポートしていません。</translation>
    </message>
    <message>
        <source>%1 has GPUs in passthrough (%2) that are made for NVSwitch baseboards, where passthrough is not supported. It is not entered whether it has an NVSwitch.</source>
        <translation type="unfinished">%1 には、パススルーがサポートされない NVSwitch ベースボード用に作られたパススルーの GPU (%2) があります。NVSwitch があるかどうかは入力されていません。</translation>
    </message>
    <message>
        <source>Use all GPUs of %1 that are in passthrough for vGPUs</source>
        <translation type="unfinished">%1 のパススルーの GPU をすべて vGPU に使用する</translation>
    </message>
    <message>
        <source>%1 has a device group of %2 on the NVSwitch of %3. From which ESXi version on that works is not in the catalog.</source>
        <translation type="unfinished">%1 には、%3 の NVSwitch を使用する %2 のデバイスグループがあります。どの ESXi バージョンからこれが動作するかは、カタログに記載されていません。</translation>
    </message>
    <message>
        <source>%1 has a device group of %2 on the NVSwitch of %3, which needs ESXi %5 or later. The ESXi version is not entered.</source>
        <translation type="unfinished">%1 には、%3 の NVSwitch を使用する %2 のデバイスグループがあります。これには ESXi %5 以降が必要です。ESXi バージョンは入力されていません。</translation>
    </message>
    <message>
        <source>%1 has a device group of %2 on the NVSwitch of %3, which runs ESXi %4. It needs ESXi %5 or later.</source>
        <translation type="unfinished">%1 には、ESXi %4 が稼働する %3 の NVSwitch を使用する %2 のデバイスグループがあります。これには ESXi %5 以降が必要です。</translation>
    </message>
    <message>
        <source>Plan ESXi %2 on %1</source>
        <translation type="unfinished">%1 に ESXi %2 を計画する</translation>
    </message>
    <message>
        <source>%1 is to use the NVSwitch of %3, but %2 is backed by a MIG instance. Only time-sliced vGPUs of a whole GPU can use it.</source>
        <translation type="unfinished">%1 は %3 の NVSwitch を使用する予定ですが、%2 は MIG インスタンスに基づいています。使用できるのは、GPU 全体のタイムスライスの vGPU のみです。</translation>
    </message>
    <message>
        <source>%1 is to use the NVSwitch of %3, but %2 is only a part of a GPU. Only time-sliced vGPUs of a whole GPU can use it.</source>
        <translation type="unfinished">%1 は %3 の NVSwitch を使用する予定ですが、%2 は GPU の一部にすぎません。使用できるのは、GPU 全体のタイムスライスの vGPU のみです。</translation>
    </message>
    <message>
        <source>Do without NVSwitch for %1</source>
        <translation type="unfinished">%1 で NVSwitch を使用しない</translation>
    </message>
    <message>
        <source>GPUs of an NVSwitch baseboard are not passed through</source>
        <translation type="unfinished">NVSwitch ベースボードの GPU はパススルーされないこと</translation>
    </message>
    <message>
        <source>NVIDIA does not support GPU passthrough on vSphere hosts with NVSwitch, not even of the whole baseboard. The texts for NVIDIA AI Enterprise 6 and 8 say so; that of release 9 was cut off before this point.</source>
        <translation type="unfinished">NVIDIA は、NVSwitch を備える vSphere ホストでの GPU パススルーをサポートしていません。ベースボード全体のパススルーも同様です。NVIDIA AI Enterprise 6 と 8 の資料にそのような記述があります。リリース 9 の資料は、この箇所の手前で途切れていました。</translation>
    </message>
    <message>
        <source>Use device groups of full-size vGPUs.</source>
        <translation type="unfinished">フルサイズの vGPU のデバイスグループを使用してください。</translation>
    </message>
    <message>
        <source>All read; not verified for NVIDIA AI Enterprise 9.</source>
        <translation type="unfinished">確認したすべて。NVIDIA AI Enterprise 9 については未検証。</translation>
    </message>
    <message>
        <source>ESXi is new enough for the NVSwitch of the baseboard</source>
        <translation type="unfinished">ESXi がベースボードの NVSwitch に対応する新しさであること</translation>
    </message>
    <message>
        <source>ESXi builds the partitions of an NVSwitch from 8.0 Update 1 on for A100 and A800 baseboards, from 8.0 Update 2 on for H100, H800, H200 and H20. B200 needs a Fabric Manager of its own, whose versions are not in the catalog.</source>
        <translation type="unfinished">ESXi は、A100 と A800 のベースボードでは 8.0 Update 1 から、H100、H800、H200、H20 では 8.0 Update 2 から NVSwitch のパーティションを構成します。B200 には専用の Fabric Manager が必要ですが、そのバージョンはカタログにありません。</translation>
    </message>
    <message>
        <source>Upgrade ESXi.</source>
        <translation type="unfinished">ESXi をアップグレードしてください。</translation>
    </message>
    <message>
        <source>By GPU model, see the catalog.</source>
        <translation type="unfinished">GPU モデルごとに異なります。カタログを参照してください。</translation>
    </message>
    <message>
        <source>Only vGPUs of a whole GPU use the NVSwitch</source>
        <translation type="unfinished">NVSwitch を使用するのは GPU 全体の vGPU のみであること</translation>
    </message>
    <message>
        <source>Peer-to-peer over NVSwitch works between time-sliced vGPUs that each have a whole GPU. MIG-backed and fractional vGPUs take no part in it.</source>
        <translation type="unfinished">NVSwitch によるピアツーピアは、それぞれが GPU 全体を持つタイムスライスの vGPU の間で動作します。MIG ベースの vGPU と、GPU の一部の vGPU は対象になりません。</translation>
    </message>
    <message>
        <source>%1 is to use the NVSwitch of %2, which works in Linux guests only. Its guest system is %3.</source>
        <translation type="unfinished">%1 は %2 の NVSwitch を使用する予定です。これは Linux ゲストでのみ動作しますが、ゲスト OS は %3 です。</translation>
    </message>
    <message>
        <source>%1 is to use the NVSwitch of %2, which works in Linux guests only. Its guest system is not entered.</source>
        <translation type="unfinished">%1 は %2 の NVSwitch を使用する予定です。これは Linux ゲストでのみ動作しますが、ゲスト OS が入力されていません。</translation>
    </message>
    <message>
        <source>%1 needs peer-to-peer between GPUs on %2, but has one vGPU only. vGPUs of different VMs do not reach each other.</source>
        <translation type="unfinished">%1 には %2 の GPU 間のピアツーピアが必要ですが、vGPU が 1 個しかありません。異なる VM の vGPU が相互にアクセスすることはできません。</translation>
    </message>
    <message>
        <source>%1 needs peer-to-peer between GPUs, but has one vGPU only, of a model made for NVSwitch baseboards. It is not entered whether %2 has an NVSwitch.</source>
        <translation type="unfinished">%1 には GPU 間のピアツーピアが必要ですが、NVSwitch ベースボード用に作られたモデルの vGPU が 1 個しかありません。%2 に NVSwitch があるかどうかが入力されていません。</translation>
    </message>
    <message>
        <source>Guests that use the NVSwitch are Linux</source>
        <translation type="unfinished">NVSwitch を使用するゲストは Linux であること</translation>
    </message>
    <message>
        <source>NVIDIA supports peer-to-peer over NVSwitch in Linux guests only.</source>
        <translation type="unfinished">NVIDIA は、NVSwitch によるピアツーピアを Linux ゲストでのみサポートしています。</translation>
    </message>
    <message>
        <source>Install a Linux guest, or do without peer-to-peer.</source>
        <translation type="unfinished">Linux ゲストをインストールするか、ピアツーピアを使用しないようにしてください。</translation>
    </message>
    <message>
        <source>GPUs that reach each other are in one VM</source>
        <translation type="unfinished">相互にアクセスする GPU は 1 台の VM にあること</translation>
    </message>
    <message>
        <source>Peer-to-peer over NVSwitch works between the vGPUs of one VM, never between VMs. A VM with one vGPU has nothing to reach.</source>
        <translation type="unfinished">NVSwitch によるピアツーピアは、1 台の VM の vGPU の間で動作し、VM の間では動作しません。vGPU が 1 個の VM には、アクセスする相手がありません。</translation>
    </message>
    <message>
        <source>Give all the GPUs to one VM, or do without peer-to-peer.</source>
        <translation type="unfinished">すべての GPU を 1 台の VM に割り当てるか、ピアツーピアを使用しないようにしてください。</translation>
    </message>
    <message>
        <source>Device group %2 of %1 has %3 vGPUs. The NVSwitch of %4 has partitions of these sizes only: %5.</source>
        <translation type="unfinished">%1 のデバイスグループ %2 には %3 個の vGPU があります。%4 の NVSwitch のパーティションは、次のサイズのみです: %5。</translation>
    </message>
    <message>
        <source>Leave %3 vGPUs in device group %2 of %1</source>
        <translation type="unfinished">%1 のデバイスグループ %2 に %3 個の vGPU を残す</translation>
    </message>
    <message>
        <source>Device group %2 of %1 must sit on a partition of the NVSwitch of %3. Which modules form one is not in the catalog for %5.</source>
        <translation type="unfinished">%1 のデバイスグループ %2 は、%3 の NVSwitch のパーティションに配置する必要があります。どのモジュールがパーティションを構成するかは、%5 についてはカタログに記載されていません。</translation>
    </message>
    <message>
        <source>Device group %2 of %1 must sit on a partition of the NVSwitch of %3. The module ids of its GPUs are not all entered.</source>
        <translation type="unfinished">%1 のデバイスグループ %2 は、%3 の NVSwitch のパーティションに配置する必要があります。その GPU のモジュール ID がすべては入力されていません。</translation>
    </message>
    <message>
        <source>Device group %2 of %1 sits on modules %4 of %3, which form no partition of its NVSwitch.</source>
        <translation type="unfinished">%1 のデバイスグループ %2 は %3 のモジュール %4 に配置されていますが、これらは NVSwitch のパーティションを構成しません。</translation>
    </message>
    <message>
        <source>Move device group %2 of %1 to the partition of modules %3</source>
        <translation type="unfinished">%1 のデバイスグループ %2 をモジュール %3 のパーティションに移動する</translation>
    </message>
    <message>
        <source>A device group on NVSwitch has the size of a partition</source>
        <translation type="unfinished">NVSwitch のデバイスグループはパーティションのサイズであること</translation>
    </message>
    <message>
        <source>Fabric Manager links 2, 4 or 8 GPUs of a baseboard, or leaves one by itself. There are no partitions of 3 or 6 GPUs.</source>
        <translation type="unfinished">Fabric Manager は、ベースボードの 2、4、または 8 基の GPU を接続するか、1 基を単独にします。3 基または 6 基の GPU のパーティションはありません。</translation>
    </message>
    <message>
        <source>Choose a device group of 2, 4 or 8 vGPUs.</source>
        <translation type="unfinished">2、4、または 8 個の vGPU のデバイスグループを選択してください。</translation>
    </message>
    <message>
        <source>ESXi 8.0 Update 1 and later.</source>
        <translation type="unfinished">ESXi 8.0 Update 1 以降。</translation>
    </message>
    <message>
        <source>A device group on NVSwitch sits on the modules of one partition</source>
        <translation type="unfinished">NVSwitch のデバイスグループは 1 つのパーティションのモジュールに配置すること</translation>
    </message>
    <message>
        <source>Only certain modules of a baseboard can be linked: on HGX H100 the halves 1 to 4 and 5 to 8, and the pairs 1 and 3, 2 and 4, 5 and 7, 6 and 8. The module id is not in the order of PCI addresses. The pairs of HGX A100 were not read.</source>
        <translation type="unfinished">接続できるのは、ベースボードの特定のモジュールのみです。HGX H100 では、1 ～ 4 と 5 ～ 8 の半分ずつ、および 1 と 3、2 と 4、5 と 7、6 と 8 の対です。モジュール ID は PCI アドレスの順ではありません。HGX A100 の対は確認していません。</translation>
    </message>
    <message>
        <source>Move the group to a free partition; keep a half free for a group of four.</source>
        <translation type="unfinished">グループを空いているパーティションに移動してください。4 基のグループのために、半分を空けておいてください。</translation>
    </message>
    <message>
        <source>Baseboards whose partitions are in the catalog.</source>
        <translation type="unfinished">パーティションがカタログに記載されているベースボード。</translation>
    </message>
    <message>
        <source>Do without vMotion for %1</source>
        <translation type="unfinished">%1 で vMotion を使用しない</translation>
    </message>
    <message>
        <source>Do without vSphere HA for %1</source>
        <translation type="unfinished">%1 で vSphere HA を使用しない</translation>
    </message>
    <message>
        <source>Do without Fault Tolerance for %1</source>
        <translation type="unfinished">%1 で Fault Tolerance を使用しない</translation>
    </message>
    <message>
        <source>Do without suspend and these snapshots for %1</source>
        <translation type="unfinished">%1 でサスペンドとこれらのスナップショットを使用しない</translation>
    </message>
    <message>
        <source>Do without Site Recovery for %1</source>
        <translation type="unfinished">%1 で Site Recovery を使用しない</translation>
    </message>
    <message>
        <source>Do without peer-to-peer between the GPUs of %1</source>
        <translation type="unfinished">%1 の GPU 間でピアツーピアを使用しない</translation>
    </message>
    <message>
        <source>Do without GPUDirect for %1</source>
        <translation type="unfinished">%1 で GPUDirect を使用しない</translation>
    </message>
    <message>
        <source>Do without adding and removing GPUs while %1 runs</source>
        <translation type="unfinished">%1 の稼働中に GPU を追加および削除しない</translation>
    </message>
    <message>
        <source>Do without unified memory, debugging and profiling for %1</source>
        <translation type="unfinished">%1 で統合メモリ、デバッグ、プロファイリングを使用しない</translation>
    </message>
    <message>
        <source>%1 has %2 vGPUs, which needs hardware version %3 or later. Its hardware version is not entered.</source>
        <translation type="unfinished">%1 には %2 個の vGPU があり、ハードウェアバージョン %3 以降が必要です。ハードウェアバージョンは入力されていません。</translation>
    </message>
    <message>
        <source>%1 has %2 vGPUs and hardware version %4. Several vGPUs need hardware version %3 or later.</source>
        <translation type="unfinished">%1 には %2 個の vGPU があり、ハードウェアバージョンは %4 です。複数の vGPU には、ハードウェアバージョン %3 以降が必要です。</translation>
    </message>
    <message>
        <source>%1 has %2 vGPUs and hardware version %4. So many probably need hardware version %5, with which ESXi began to allow them; that is inferred.</source>
        <translation type="unfinished">%1 には %2 個の vGPU があり、ハードウェアバージョンは %4 です。この数には、おそらく、ESXi がこの数を許可し始めたハードウェアバージョン %5 が必要です。これは推論です。</translation>
    </message>
    <message>
        <source>Plan hardware version %2 for %1</source>
        <translation type="unfinished">%1 にハードウェアバージョン %2 を計画する</translation>
    </message>
    <message>
        <source>%1 asks for a GPU by Dynamic DirectPath I/O and has hardware version %2. It needs hardware version %3 or later.</source>
        <translation type="unfinished">%1 は動的 DirectPath I/O で GPU を要求しており、ハードウェアバージョンは %2 です。ハードウェアバージョン %3 以降が必要です。</translation>
    </message>
    <message>
        <source>%1 asks for a GPU by Dynamic DirectPath I/O, which needs hardware version %3 or later. Its hardware version is not entered.</source>
        <translation type="unfinished">%1 は動的 DirectPath I/O で GPU を要求しています。これにはハードウェアバージョン %3 以降が必要です。ハードウェアバージョンは入力されていません。</translation>
    </message>
    <message>
        <source>%1 asks for a GPU by Dynamic DirectPath I/O. It is not entered whether hot-plug of passthrough devices is on, which must not be.</source>
        <translation type="unfinished">%1 は動的 DirectPath I/O で GPU を要求しています。パススルーデバイスのホットプラグがオンかどうかが入力されていません。オンにすることはできません。</translation>
    </message>
    <message>
        <source>%1 asks for a GPU by Dynamic DirectPath I/O and has hot-plug of passthrough devices on. ESXi %2 excludes that; for its older ESXi version nothing was read.</source>
        <translation type="unfinished">%1 は動的 DirectPath I/O で GPU を要求しており、パススルーデバイスのホットプラグがオンになっています。ESXi %2 ではこの組み合わせは使用できません。これより古い ESXi バージョンについては、資料で確認していません。</translation>
    </message>
    <message>
        <source>%1 asks for a GPU by Dynamic DirectPath I/O and has hot-plug of passthrough devices on. The two exclude each other.</source>
        <translation type="unfinished">%1 は動的 DirectPath I/O で GPU を要求しており、パススルーデバイスのホットプラグがオンになっています。この 2 つは併用できません。</translation>
    </message>
    <message>
        <source>Plan hot-plug of passthrough devices switched off for %1</source>
        <translation type="unfinished">%1 のパススルーデバイスのホットプラグをオフにする計画とする</translation>
    </message>
    <message>
        <source>%1 is a Linux guest with the NVIDIA vGPU guest driver and has secure boot on. It does not load the driver unless you sign it.</source>
        <translation type="unfinished">%1 は NVIDIA vGPU ゲストドライバを使用する Linux ゲストであり、セキュアブートがオンになっています。署名しない限り、ドライバはロードされません。</translation>
    </message>
    <message>
        <source>%1 has the NVIDIA vGPU guest driver and secure boot on, with which a Linux guest does not load it unsigned. Its guest system is not entered.</source>
        <translation type="unfinished">%1 には NVIDIA vGPU ゲストドライバがあり、セキュアブートがオンになっています。この場合、Linux ゲストは署名のないドライバをロードしません。ゲスト OS は入力されていません。</translation>
    </message>
    <message>
        <source>%1 is a Linux guest with the NVIDIA vGPU guest driver. It is not entered whether secure boot is on, with which it does not load the driver unsigned.</source>
        <translation type="unfinished">%1 は NVIDIA vGPU ゲストドライバを使用する Linux ゲストです。セキュアブートがオンかどうかが入力されていません。オンの場合、署名のないドライバはロードされません。</translation>
    </message>
    <message>
        <source>Plan secure boot switched off for %1</source>
        <translation type="unfinished">%1 のセキュアブートをオフにする計画とする</translation>
    </message>
    <message>
        <source>%1 has a GPU device and memory hot-add on. All its memory is reserved, so none can be added while it runs.</source>
        <translation type="unfinished">%1 には GPU デバイスがあり、メモリのホットアドがオンになっています。すべてのメモリが予約されるため、稼働中にメモリを追加することはできません。</translation>
    </message>
    <message>
        <source>%1 has a GPU device. It is not entered whether memory hot-add is on, which does not go with one.</source>
        <translation type="unfinished">%1 には GPU デバイスがあります。メモリのホットアドがオンかどうかが入力されていません。ホットアドは GPU デバイスと併用できません。</translation>
    </message>
    <message>
        <source>Plan memory hot-add switched off for %1</source>
        <translation type="unfinished">%1 のメモリのホットアドをオフにする計画とする</translation>
    </message>
    <message>
        <source>A VM with several vGPUs has a hardware version that allows them</source>
        <translation type="unfinished">複数の vGPU を持つ VM のハードウェアバージョンがそれを許可すること</translation>
    </message>
    <message>
        <source>Several vGPUs in one VM came with the hardware version of ESXi 6.7 Update 2. That more than four need the one of ESXi 8.0 is inferred, so it is a warning.</source>
        <translation type="unfinished">1 台の VM での複数の vGPU は、ESXi 6.7 Update 2 のハードウェアバージョンで導入されました。4 個を超える場合に ESXi 8.0 のハードウェアバージョンが必要であるという点は推論であるため、警告となります。</translation>
    </message>
    <message>
        <source>Upgrade the compatibility of the VM.</source>
        <translation type="unfinished">VM の互換性をアップグレードしてください。</translation>
    </message>
    <message>
        <source>Hardware version 15 and later; for more than four vGPUs 20.</source>
        <translation type="unfinished">ハードウェアバージョン 15 以降。4 個を超える vGPU では 20。</translation>
    </message>
    <message>
        <source>Dynamic DirectPath I/O has the hardware version that it needs</source>
        <translation type="unfinished">動的 DirectPath I/O に必要なハードウェアバージョンであること</translation>
    </message>
    <message>
        <source>Dynamic DirectPath I/O, which finds a matching device at power-on, came with hardware version 17 of ESXi 7.0. An older VM can have static passthrough only.</source>
        <translation type="unfinished">パワーオン時に一致するデバイスを見つける動的 DirectPath I/O は、ESXi 7.0 のハードウェアバージョン 17 で導入されました。これより古い VM で使用できるのは、静的パススルーのみです。</translation>
    </message>
    <message>
        <source>ESXi 7.0 and later.</source>
        <translation type="unfinished">ESXi 7.0 以降。</translation>
    </message>
    <message>
        <source>Hot-plug of passthrough devices is off with Dynamic DirectPath I/O</source>
        <translation type="unfinished">動的 DirectPath I/O ではパススルーデバイスのホットプラグがオフであること</translation>
    </message>
    <message>
        <source>A secondary text that cites the vSphere 9.0 documents says that a VM cannot have both. For older versions nothing was read; there it is a warning.</source>
        <translation type="unfinished">vSphere 9.0 の文書を引用した二次的な資料によると、VM は両方を使用できません。これより古いバージョンについては資料で確認していないため、警告となります。</translation>
    </message>
    <message>
        <source>Switch hot-plug of passthrough devices off.</source>
        <translation type="unfinished">パススルーデバイスのホットプラグをオフにしてください。</translation>
    </message>
    <message>
        <source>Read for ESXi 9.0.</source>
        <translation type="unfinished">ESXi 9.0 について確認済み。</translation>
    </message>
    <message>
        <source>Linux guests with secure boot have a signed vGPU guest driver</source>
        <translation type="unfinished">セキュアブートを使用する Linux ゲストの vGPU ゲストドライバは署名済みであること</translation>
    </message>
    <message>
        <source>NVIDIA&apos;s vGPU guest driver for Linux is not signed. With EFI secure boot the guest&apos;s kernel refuses it, unless you sign it and enrol your key.</source>
        <translation type="unfinished">Linux 用の NVIDIA vGPU ゲストドライバは署名されていません。EFI セキュアブートでは、ドライバに署名して鍵を登録しない限り、ゲストのカーネルはドライバを拒否します。</translation>
    </message>
    <message>
        <source>Switch secure boot off, or sign the driver.</source>
        <translation type="unfinished">セキュアブートをオフにするか、ドライバに署名してください。</translation>
    </message>
    <message>
        <source>Memory hot-add is off in a VM with a GPU</source>
        <translation type="unfinished">GPU を持つ VM ではメモリのホットアドがオフであること</translation>
    </message>
    <message>
        <source>A VM with a GPU device has all its memory reserved, so that memory cannot be added while it runs. This is remembered; no source was read.</source>
        <translation type="unfinished">GPU デバイスを持つ VM ではすべてのメモリが予約されるため、稼働中にメモリを追加することはできません。これは記憶に基づくもので、出典では確認していません。</translation>
    </message>
    <message>
        <source>Switch memory hot-add off.</source>
        <translation type="unfinished">メモリのホットアドをオフにしてください。</translation>
    </message>
    <message>
        <source>%1 is to move by vMotion, but has a passthrough device. Such a VM moves only while it is powered off.</source>
        <translation type="unfinished">%1 は vMotion で移動する予定ですが、パススルーデバイスがあります。このような VM は、パワーオフされている間のみ移動できます。</translation>
    </message>
    <message>
        <source>%1 is to move by vMotion or be suspended, but uses unified memory (enable_uvm), which excludes both.</source>
        <translation type="unfinished">%1 は vMotion で移動またはサスペンドする予定ですが、統合メモリ (enable_uvm) を使用しているため、いずれも実行できません。</translation>
    </message>
    <message>
        <source>%1 is to move by vMotion or be suspended, but uses the CUDA debugger (enable_debugging), which excludes both.</source>
        <translation type="unfinished">%1 は vMotion で移動またはサスペンドする予定ですが、CUDA デバッガ (enable_debugging) を使用しているため、いずれも実行できません。</translation>
    </message>
    <message>
        <source>%1 is to move by vMotion or be suspended, but uses the CUDA profiler (enable_profiling), which excludes both.</source>
        <translation type="unfinished">%1 は vMotion で移動またはサスペンドする予定ですが、CUDA プロファイラ (enable_profiling) を使用しているため、いずれも実行できません。</translation>
    </message>
    <message>
        <source>vSphere HA is to restart %1, but its static passthrough device ties it to one host.</source>
        <translation type="unfinished">vSphere HA が %1 を再起動する予定ですが、静的パススルーデバイスにより 1 台のホストに固定されています。</translation>
    </message>
    <message>
        <source>Ask for the GPUs of %1 by Dynamic DirectPath I/O</source>
        <translation type="unfinished">%1 の GPU を動的 DirectPath I/O で要求する</translation>
    </message>
    <message>
        <source>Fault Tolerance is to protect %1, but it has a passthrough device. The two exclude each other.</source>
        <translation type="unfinished">Fault Tolerance で %1 を保護する予定ですが、パススルーデバイスがあります。この 2 つは併用できません。</translation>
    </message>
    <message>
        <source>Fault Tolerance is to protect %1, but it has a vGPU. That the two exclude each other is remembered, not read.</source>
        <translation type="unfinished">Fault Tolerance で %1 を保護する予定ですが、vGPU があります。この 2 つを併用できないという点は、出典によるものではなく記憶に基づくものです。</translation>
    </message>
    <message>
        <source>%1 is to be suspended or to have snapshots, but has a passthrough device, whose state ESXi cannot save.</source>
        <translation type="unfinished">%1 はサスペンドまたはスナップショットを使用する予定ですが、ESXi が状態を保存できないパススルーデバイスがあります。</translation>
    </message>
    <message>
        <source>%1 is to have snapshots with memory and has a vGPU. Whether that works depends on host and profile; a snapshot of the powered-off VM always does.</source>
        <translation type="unfinished">%1 はメモリを含むスナップショットを使用する予定であり、vGPU があります。動作するかどうかは、ホストとプロファイルによって異なります。パワーオフした VM のスナップショットは常に動作します。</translation>
    </message>
    <message>
        <source>Plan snapshots of %1 without its memory</source>
        <translation type="unfinished">%1 のスナップショットをメモリなしで取得する計画とする</translation>
    </message>
    <message>
        <source>Site Recovery is to protect %1, but its static passthrough device does not map to one of the recovery site.</source>
        <translation type="unfinished">Site Recovery で %1 を保護する予定ですが、静的パススルーデバイスはリカバリサイトのデバイスにマッピングされません。</translation>
    </message>
    <message>
        <source>Site Recovery is to protect %1, which has a GPU device. The recovery site needs a free GPU that matches.</source>
        <translation type="unfinished">Site Recovery で %1 を保護する予定であり、GPU デバイスがあります。リカバリサイトには、一致する空き GPU が必要です。</translation>
    </message>
    <message>
        <source>A VM that moves by vMotion has no passthrough device</source>
        <translation type="unfinished">vMotion で移動する VM にはパススルーデバイスがないこと</translation>
    </message>
    <message>
        <source>vMotion does not move the state of a passthrough device, static or dynamic. For maintenance such a VM must be powered off; with Dynamic DirectPath I/O it can move while it is off.</source>
        <translation type="unfinished">vMotion は、静的か動的かにかかわらず、パススルーデバイスの状態を移動しません。メンテナンスのためには、このような VM をパワーオフする必要があります。動的 DirectPath I/O では、オフの間に移動できます。</translation>
    </message>
    <message>
        <source>Use a vGPU, or do without vMotion.</source>
        <translation type="unfinished">vGPU を使用するか、vMotion を使用しないようにしてください。</translation>
    </message>
    <message>
        <source>All ESXi versions; Enhanced DirectPath devices are other devices.</source>
        <translation type="unfinished">すべての ESXi バージョン。Enhanced DirectPath デバイスは別のデバイスです。</translation>
    </message>
    <message>
        <source>A VM that moves or is suspended uses no unified memory, debugger or profiler</source>
        <translation type="unfinished">移動またはサスペンドする VM は統合メモリ、デバッガ、プロファイラを使用しないこと</translation>
    </message>
    <message>
        <source>With enable_uvm, enable_debugging or enable_profiling set, a VM with a vGPU can neither be moved by vMotion nor be suspended and resumed.</source>
        <translation type="unfinished">enable_uvm、enable_debugging、または enable_profiling が設定されている場合、vGPU を持つ VM は、vMotion による移動も、サスペンドとレジュームもできません。</translation>
    </message>
    <message>
        <source>Clear the plugin parameter, or do without vMotion and suspend.</source>
        <translation type="unfinished">プラグインパラメータを解除するか、vMotion とサスペンドを使用しないようにしてください。</translation>
    </message>
    <message>
        <source>A VM under vSphere HA has no static passthrough device</source>
        <translation type="unfinished">vSphere HA で保護する VM には静的パススルーデバイスがないこと</translation>
    </message>
    <message>
        <source>A static passthrough device names one PCI address of one host, so vSphere HA cannot restart the VM on another host.</source>
        <translation type="unfinished">静的パススルーデバイスは 1 台のホストの 1 つの PCI アドレスを指定するため、vSphere HA は VM を別のホストで再起動できません。</translation>
    </message>
    <message>
        <source>Use Dynamic DirectPath I/O or a vGPU.</source>
        <translation type="unfinished">動的 DirectPath I/O または vGPU を使用してください。</translation>
    </message>
    <message>
        <source>A VM under Fault Tolerance has no GPU</source>
        <translation type="unfinished">Fault Tolerance で保護する VM には GPU がないこと</translation>
    </message>
    <message>
        <source>Fault Tolerance keeps a copy of the VM in step on another host, which it cannot do with a passthrough device. That the same holds for vGPUs is remembered, so there it is a warning.</source>
        <translation type="unfinished">Fault Tolerance は、VM の複製を別のホストで同期した状態に保ちますが、パススルーデバイスではこれができません。vGPU についても同様であるという点は記憶に基づくものであるため、その場合は警告となります。</translation>
    </message>
    <message>
        <source>Do without Fault Tolerance.</source>
        <translation type="unfinished">Fault Tolerance を使用しないようにしてください。</translation>
    </message>
    <message>
        <source>A VM with a passthrough device has no snapshots and is not suspended</source>
        <translation type="unfinished">パススルーデバイスを持つ VM はスナップショットもサスペンドも使用しないこと</translation>
    </message>
    <message>
        <source>ESXi cannot save the state of a passthrough device, so that a VM with one can neither be suspended nor have snapshots while it runs.</source>
        <translation type="unfinished">ESXi はパススルーデバイスの状態を保存できないため、これを持つ VM は、サスペンドすることも、稼働中にスナップショットを取得することもできません。</translation>
    </message>
    <message>
        <source>Use a vGPU, or back the VM up while it is off.</source>
        <translation type="unfinished">vGPU を使用するか、VM がオフの間にバックアップしてください。</translation>
    </message>
    <message>
        <source>Snapshots with memory of a VM with a vGPU depend on host and profile</source>
        <translation type="unfinished">vGPU を持つ VM のメモリを含むスナップショットはホストとプロファイルによって異なる</translation>
    </message>
    <message>
        <source>Each host says for each profile whether snapshots with memory are supported (memorySnapshotSupported). A design does not hold that, so ask the host.</source>
        <translation type="unfinished">各ホストは、メモリを含むスナップショットがサポートされるかどうかをプロファイルごとに示します (memorySnapshotSupported)。設計にはこの情報が含まれないため、ホストで確認してください。</translation>
    </message>
    <message>
        <source>Power the VM off first, or take snapshots without memory.</source>
        <translation type="unfinished">先に VM をパワーオフするか、メモリなしでスナップショットを取得してください。</translation>
    </message>
    <message>
        <source>Site Recovery of a VM with a GPU needs a GPU at the other site</source>
        <translation type="unfinished">GPU を持つ VM の Site Recovery には他方のサイトの GPU が必要である</translation>
    </message>
    <message>
        <source>The recovery site needs a device that matches, and a static passthrough device must be assigned again by hand. This is remembered; no source was read.</source>
        <translation type="unfinished">リカバリサイトには一致するデバイスが必要であり、静的パススルーデバイスは手動で再度割り当てる必要があります。これは記憶に基づくもので、出典では確認していません。</translation>
    </message>
    <message>
        <source>Plan the manual step in the recovery plan.</source>
        <translation type="unfinished">リカバリプランに手動の手順を組み込んでください。</translation>
    </message>
    <message>
        <source>All versions.</source>
        <translation type="unfinished">すべてのバージョン。</translation>
    </message>
    <message>
        <source>%1 is to move by vMotion with its vGPU, but %2 runs ESXi %3. That works from ESXi %4 on.</source>
        <translation type="unfinished">%1 は vGPU とともに vMotion で移動する予定ですが、%2 では ESXi %3 が稼働しています。これは ESXi %4 以降で動作します。</translation>
    </message>
    <message>
        <source>%1 is to move by vMotion with its vGPU, which works from ESXi %4 on. The ESXi version of %2 is not entered.</source>
        <translation type="unfinished">%1 は vGPU とともに vMotion で移動する予定です。これは ESXi %4 以降で動作します。%2 の ESXi バージョンは入力されていません。</translation>
    </message>
    <message>
        <source>vMotion of vGPUs is off for %1 (vgpu.hotmigrate.enabled), but VMs with vGPUs are to move by vMotion: %2 of them, such as %3.</source>
        <translation type="unfinished">%1 では vGPU の vMotion がオフになっていますが (vgpu.hotmigrate.enabled)、vGPU を持つ VM が vMotion で移動する予定です: %3 など %2 台。</translation>
    </message>
    <message>
        <source>VMs with vGPUs in %1 are to move by vMotion: %2 of them, such as %3. It is not entered whether vgpu.hotmigrate.enabled is set; vCenter&apos;s default is off.</source>
        <translation type="unfinished">%1 の vGPU を持つ VM が vMotion で移動する予定です: %3 など %2 台。vgpu.hotmigrate.enabled が設定されているかどうかが入力されていません。vCenter のデフォルトはオフです。</translation>
    </message>
    <message>
        <source>Plan vMotion of vGPUs switched on for %1</source>
        <translation type="unfinished">%1 の vGPU の vMotion をオンにする計画とする</translation>
    </message>
    <message>
        <source>%1 is to move by vMotion. The catalog does not know vGPU profile %2, so it is unknown how long vMotion stuns the VM.</source>
        <translation type="unfinished">%1 は vMotion で移動する予定です。カタログに vGPU プロファイル %2 がないため、vMotion による VM のスタン時間は不明です。</translation>
    </message>
    <message>
        <source>vMotion stuns %1 while it copies %2 GB of frame buffer: over %3 Gbit/s by estimate %4 seconds, at worst %5. Whether the limit can be set to %6 seconds depends on the ESXi version of its host, which is not entered.</source>
        <translation type="unfinished">vMotion は、%2 GB のフレームバッファをコピーする間、%1 をスタンさせます。%3 Gbit/s では推定 %4 秒、最悪の場合 %5 秒です。制限を %6 秒に設定できるかどうかはホストの ESXi バージョンによって異なりますが、入力されていません。</translation>
    </message>
    <message>
        <source>vMotion stuns %1 while it copies %2 GB of frame buffer: over %3 Gbit/s by estimate %4 seconds, at worst %5; the limit is %6. The speed of the vMotion network is not entered.</source>
        <translation type="unfinished">vMotion は、%2 GB のフレームバッファをコピーする間、%1 をスタンさせます。%3 Gbit/s では推定 %4 秒、最悪の場合 %5 秒です。制限は %6 秒です。vMotion ネットワークの速度は入力されていません。</translation>
    </message>
    <message>
        <source>vMotion stuns %1 while it copies %2 GB of frame buffer: over %3 Gbit/s by estimate %4 seconds, at worst %5. The limit is %6 seconds, so vMotion fails.</source>
        <translation type="unfinished">vMotion は、%2 GB のフレームバッファをコピーする間、%1 をスタンさせます。%3 Gbit/s では推定 %4 秒、最悪の場合 %5 秒です。制限は %6 秒であるため、vMotion は失敗します。</translation>
    </message>
    <message>
        <source>vMotion stuns %1 while it copies %2 GB of frame buffer: over %3 Gbit/s by estimate %4 seconds, at worst %5. The limit is %6 seconds, so vMotion may fail.</source>
        <translation type="unfinished">vMotion は、%2 GB のフレームバッファをコピーする間、%1 をスタンさせます。%3 Gbit/s では推定 %4 秒、最悪の場合 %5 秒です。制限は %6 秒であるため、vMotion が失敗する可能性があります。</translation>
    </message>
    <message>
        <source>Plan a stun limit of %2 seconds for %1</source>
        <translation type="unfinished">%1 に %2 秒のスタン制限を計画する</translation>
    </message>
    <message>
        <source>DRS of %1 is fully automated, and %2 VMs there have vGPUs. Before ESXi %3 DRS does not move them by itself, and not all its hosts run that.</source>
        <translation type="unfinished">%1 の DRS は完全自動化であり、%2 台の VM が vGPU を持っています。ESXi %3 より前では DRS がこれらを自動的に移動することはなく、すべてのホストがこのバージョンで稼働しているわけではありません。</translation>
    </message>
    <message>
        <source>DRS of %1 is fully automated, and %2 VMs there have vGPUs, which it does not move without the option PassthroughDrsAutomation=1.</source>
        <translation type="unfinished">%1 の DRS は完全自動化であり、%2 台の VM が vGPU を持っています。オプション PassthroughDrsAutomation=1 がなければ、DRS はこれらを移動しません。</translation>
    </message>
    <message>
        <source>DRS of %1 is fully automated, and %2 VMs there have vGPUs. It is not entered whether the option PassthroughDrsAutomation=1 is set, with which it moves them.</source>
        <translation type="unfinished">%1 の DRS は完全自動化であり、%2 台の VM が vGPU を持っています。DRS がこれらを移動するためのオプション PassthroughDrsAutomation=1 が設定されているかどうかが入力されていません。</translation>
    </message>
    <message>
        <source>DRS of %1 is fully automated and to move its %2 VMs with vGPUs, which works from ESXi %3 on. The ESXi version of a host is not entered.</source>
        <translation type="unfinished">%1 の DRS は完全自動化であり、vGPU を持つ %2 台の VM を移動する予定です。これは ESXi %3 以降で動作します。ESXi バージョンが入力されていないホストがあります。</translation>
    </message>
    <message>
        <source>%2 VMs of %1 have vGPUs, which a fully automated DRS does not move without more ado. The automation level of its DRS is not entered.</source>
        <translation type="unfinished">%1 の %2 台の VM が vGPU を持っています。完全自動化の DRS は、追加の設定がなければこれらを移動しません。DRS の自動化レベルは入力されていません。</translation>
    </message>
    <message>
        <source>Plan DRS of %1 partially automated</source>
        <translation type="unfinished">%1 の DRS を一部自動化にする計画とする</translation>
    </message>
    <message>
        <source>Let DRS of %1 move VMs with vGPUs</source>
        <translation type="unfinished">%1 の DRS に vGPU を持つ VM を移動させる</translation>
    </message>
    <message>
        <source>vMotion of vGPUs is switched on where VMs need it</source>
        <translation type="unfinished">VM に必要な場合は vGPU の vMotion がオンであること</translation>
    </message>
    <message>
        <source>vCenter moves VMs with vGPUs only if its advanced setting vgpu.hotmigrate.enabled is true. It is false by default.</source>
        <translation type="unfinished">vCenter が vGPU を持つ VM を移動するのは、詳細設定 vgpu.hotmigrate.enabled が true の場合のみです。デフォルトは false です。</translation>
    </message>
    <message>
        <source>Set vgpu.hotmigrate.enabled to true in vCenter&apos;s advanced settings.</source>
        <translation type="unfinished">vCenter の詳細設定で vgpu.hotmigrate.enabled を true に設定してください。</translation>
    </message>
    <message>
        <source>ESXi 6.7 Update 1 and later; before, vGPUs do not move.</source>
        <translation type="unfinished">ESXi 6.7 Update 1 以降。これより前では vGPU は移動できません。</translation>
    </message>
    <message>
        <source>vMotion copies the frame buffer within the stun limit</source>
        <translation type="unfinished">vMotion がスタン制限内にフレームバッファをコピーすること</translation>
    </message>
    <message>
        <source>vMotion stops the VM while it copies the frame buffer of its vGPUs, and gives up when that takes longer than the stun limit, by default 100 seconds. The estimate takes one measured size and network, 32 GB over 10 Gbit/s, in proportion, which is inferred; vSphere estimates for C-series and Q-series only.</source>
        <translation type="unfinished">vMotion は、vGPU のフレームバッファをコピーする間 VM を停止し、スタン制限 (デフォルトは 100 秒) を超えると中止します。推定は、測定された 1 つのサイズとネットワーク (10 Gbit/s で 32 GB) からの比例計算であり、これは推論です。vSphere が推定を行うのは、C シリーズと Q シリーズのみです。</translation>
    </message>
    <message>
        <source>Raise the limit (VmDevicesStunTimeTolerated, from ESXi 8.0 Update 2 on), or use a faster vMotion network.</source>
        <translation type="unfinished">制限を引き上げる (VmDevicesStunTimeTolerated、ESXi 8.0 Update 2 以降) か、より高速な vMotion ネットワークを使用してください。</translation>
    </message>
    <message>
        <source>All; the limit can be set from ESXi 8.0 Update 2 on.</source>
        <translation type="unfinished">すべて。制限を設定できるのは ESXi 8.0 Update 2 以降。</translation>
    </message>
    <message>
        <source>DRS is not fully automated where VMs have vGPUs, unless told to move them</source>
        <translation type="unfinished">VM が vGPU を持つ場合、移動の指示がない限り DRS は完全自動化でないこと</translation>
    </message>
    <message>
        <source>NVIDIA supports DRS with vGPUs in the levels manual and partially automated. From ESXi 8.0 Update 2 on the options PassthroughDrsAutomation=1 and LBMaxVmotionPerHost=1 let a fully automated DRS move such VMs.</source>
        <translation type="unfinished">NVIDIA は、vGPU での DRS を手動と一部自動化のレベルでサポートしています。ESXi 8.0 Update 2 以降では、オプション PassthroughDrsAutomation=1 と LBMaxVmotionPerHost=1 により、完全自動化の DRS でこのような VM を移動できます。</translation>
    </message>
    <message>
        <source>Choose the level partially automated, or set the options.</source>
        <translation type="unfinished">一部自動化のレベルを選択するか、オプションを設定してください。</translation>
    </message>
    <message>
        <source>All; with the options ESXi 8.0 Update 2 and later.</source>
        <translation type="unfinished">すべて。オプションを使用する場合は ESXi 8.0 Update 2 以降。</translation>
    </message>
    <message>
        <source>Whether %2 can take %3 by vMotion is unknown (VMs: %4, among them %1): the ECC setting of %5 is not entered.</source>
        <translation type="unfinished">%2 が vMotion で %3 を受け入れられるかどうかは不明です (%1 を含む VM %4 台)。%5 の ECC 設定が入力されていません。</translation>
    </message>
    <message>
        <source>Whether %2 can take %3 by vMotion is unknown (VMs: %4, among them %1): the ECC setting of the GPU that it is on today is not entered.</source>
        <translation type="unfinished">%2 が vMotion で %3 を受け入れられるかどうかは不明です (%1 を含む VM %4 台)。現在配置されている GPU の ECC 設定が入力されていません。</translation>
    </message>
    <message>
        <source>Whether %2 can take %3 by vMotion is unknown (VMs: %4, among them %1): the release of the vGPU Manager there is not entered.</source>
        <translation type="unfinished">%2 が vMotion で %3 を受け入れられるかどうかは不明です (%1 を含む VM %4 台)。移動先の vGPU Manager のリリースが入力されていません。</translation>
    </message>
    <message>
        <source>Whether %2 can take %3 by vMotion is unknown (VMs: %4, among them %1): the release of the vGPU guest driver is not entered.</source>
        <translation type="unfinished">%2 が vMotion で %3 を受け入れられるかどうかは不明です (%1 を含む VM %4 台)。vGPU ゲストドライバのリリースが入力されていません。</translation>
    </message>
    <message>
        <source>Whether %2 can take %3 by vMotion is unknown (VMs: %4, among them %1): the catalog does not know whether the guest driver goes with the vGPU Manager there.</source>
        <translation type="unfinished">%2 が vMotion で %3 を受け入れられるかどうかは不明です (%1 を含む VM %4 台)。ゲストドライバが移動先の vGPU Manager に適合するかどうかは、カタログに記載されていません。</translation>
    </message>
    <message>
        <source>%1 is to move by vMotion, but no other host of %2 has a GPU for %3. vMotion needs the same GPU board.</source>
        <translation type="unfinished">%1 は vMotion で移動する予定ですが、%2 のほかのホストには %3 用の GPU がありません。vMotion には同じ GPU ボードが必要です。</translation>
    </message>
    <message>
        <source>%1 is to move by vMotion, but of the other hosts of %2 with the same GPU board (%4) none can take its %3: each lacks a free slot, the same mode or ECC setting, or a vGPU Manager that goes with its guest driver.</source>
        <translation type="unfinished">%1 は vMotion で移動する予定ですが、同じ GPU ボードを持つ %2 のほかのホスト (%4) のうち、その %3 を受け入れられるものはありません。いずれのホストにも、空きスロット、同じモードまたは ECC 設定、あるいはゲストドライバに適合する vGPU Manager が欠けています。</translation>
    </message>
    <message>
        <source>Another host of the cluster can take a VM that moves by vMotion</source>
        <translation type="unfinished">vMotion で移動する VM をクラスタの別のホストが受け入れられること</translation>
    </message>
    <message>
        <source>The destination needs the same GPU board (not 94 GB for 80 GB, nor H200 for H100), a free slot for the profile, the same ECC setting, the same mode (time-sliced or MIG) and a vGPU Manager that goes with the guest driver. A host that may be one, if facts that are not entered are as they should be, is reported as unknown.</source>
        <translation type="unfinished">移動先には、同じ GPU ボード (80 GB に対する 94 GB や、H100 に対する H200 は不可)、プロファイル用の空きスロット、同じ ECC 設定、同じモード (タイムスライスまたは MIG)、およびゲストドライバに適合する vGPU Manager が必要です。入力されていない情報が条件を満たせば移動先となり得るホストは、不明として報告されます。</translation>
    </message>
    <message>
        <source>Make another host alike and keep a slot free there, or do without vMotion.</source>
        <translation type="unfinished">別のホストを同じ構成にしてスロットを空けておくか、vMotion を使用しないようにしてください。</translation>
    </message>
    <message>
        <source>The assignment policy of %1 (best performance) does not reach its GPUs in mixed-size or MIG mode: %2. There ESXi chooses the GPU by itself.</source>
        <translation type="unfinished">%1 の割り当てポリシー (最適なパフォーマンス) は、混合サイズモードまたは MIG モードの GPU には適用されません: %2。これらでは、ESXi が独自に GPU を選択します。</translation>
    </message>
    <message>
        <source>The assignment policy of %1 (consolidation) does not reach its GPUs in mixed-size or MIG mode: %2. There ESXi chooses the GPU by itself.</source>
        <translation type="unfinished">%1 の割り当てポリシー (統合) は、混合サイズモードまたは MIG モードの GPU には適用されません: %2。これらでは、ESXi が独自に GPU を選択します。</translation>
    </message>
    <message>
        <source>%1 spreads vGPUs over its GPUs in same-size mode. If its %2 vGPUs of %3 power on first, they lock %4 of %5 GPUs to that size; vGPUs of other sizes (sizes: %6) find %7 free.</source>
        <translation type="unfinished">%1 は、同一サイズモードの GPU に vGPU を分散します。%3 の %2 個の vGPU が先にパワーオンされると、%5 基の GPU のうち %4 基がそのサイズに固定されます。ほかのサイズの vGPU (サイズの数: %6) に残る空きは %7 基です。</translation>
    </message>
    <message>
        <source>Set the assignment policy of %1 to consolidation</source>
        <translation type="unfinished">%1 の割り当てポリシーを統合に設定する</translation>
    </message>
    <message>
        <source>The assignment policy counts in same-size mode only</source>
        <translation type="unfinished">割り当てポリシーは同一サイズモードでのみ有効である</translation>
    </message>
    <message>
        <source>A host&apos;s policy says which GPU takes the next vGPU: the one with the fewest VMs (best performance) or the one with the most (consolidation). For GPUs in mixed-size and MIG mode it has no effect.</source>
        <translation type="unfinished">ホストのポリシーは、次の vGPU をどの GPU に割り当てるかを決めます。VM が最も少ない GPU (最適なパフォーマンス) か、最も多い GPU (統合) です。混合サイズモードと MIG モードの GPU には効果がありません。</translation>
    </message>
    <message>
        <source>Nothing to do; do not rely on the policy for these GPUs.</source>
        <translation type="unfinished">対処は不要です。これらの GPU ではポリシーに依存しないでください。</translation>
    </message>
    <message>
        <source>ESXi 8.0 Update 3 and later.</source>
        <translation type="unfinished">ESXi 8.0 Update 3 以降。</translation>
    </message>
    <message>
        <source>Spreading leaves a GPU for each size of vGPU</source>
        <translation type="unfinished">分散しても vGPU の各サイズに GPU が残ること</translation>
    </message>
    <message>
        <source>With policy best performance each VM takes the GPU with the fewest vGPUs, an empty one if there is one, and in same-size mode locks it to its size. When the VMs of the most frequent size power on first, there must be an empty GPU left for each other size. ESXi decides by power-on order, not by this design. Powered-off VMs and reserved slots do not count.</source>
        <translation type="unfinished">最適なパフォーマンスのポリシーでは、各 VM は vGPU が最も少ない GPU (空の GPU があればそれ) を使用し、同一サイズモードではその GPU を自身のサイズに固定します。最も多いサイズの VM が先にパワーオンされた場合でも、ほかのサイズごとに空の GPU が残っている必要があります。ESXi は、この設計ではなくパワーオンの順序によって決定します。パワーオフされた VM と予約スロットは数えません。</translation>
    </message>
    <message>
        <source>Set the policy to consolidation, use mixed-size mode, or power on the VMs of the rarer sizes first.</source>
        <translation type="unfinished">ポリシーを統合に設定するか、混合サイズモードを使用するか、数の少ないサイズの VM を先にパワーオンしてください。</translation>
    </message>
    <message>
        <source>%1 has GPUs of %2 models, among them %3 and %4. That is allowed: each GPU follows its own rules, and one release of the vGPU Manager must support all that serve vGPUs.</source>
        <translation type="unfinished">%1 には %3 や %4 など %2 機種の GPU があります。これは許可されています。各 GPU は固有のルールに従い、vGPU を提供するすべての GPU を vGPU Manager の 1 つのリリースがサポートする必要があります。</translation>
    </message>
    <message>
        <source>%1 is one of the %2 GPUs of a board. Each of them has a PCI address, a use and a vGPU mode of its own.</source>
        <translation type="unfinished">%1 は、1 枚のボードの %2 基の GPU の 1 つです。それぞれが固有の PCI アドレス、用途、vGPU モードを持ちます。</translation>
    </message>
    <message>
        <source>A host may hold GPUs of several models</source>
        <translation type="unfinished">1 台のホストは複数モデルの GPU を搭載できる</translation>
    </message>
    <message>
        <source>Rules apply per GPU. One vGPU Manager release must support all models that serve vGPUs, and one VM cannot combine vGPUs of different boards. That several models in one host are fine is inferred from documents that show it.</source>
        <translation type="unfinished">ルールは GPU ごとに適用されます。vGPU Manager の 1 つのリリースが、vGPU を提供するすべてのモデルをサポートする必要があり、1 台の VM で異なるボードの vGPU を組み合わせることはできません。1 台のホストでの複数モデルに問題がないという点は、それを示す文書からの推論です。</translation>
    </message>
    <message>
        <source>Look for each model whether the host&apos;s vGPU release supports it.</source>
        <translation type="unfinished">ホストの vGPU リリースがサポートしているかどうかを、モデルごとに確認してください。</translation>
    </message>
    <message>
        <source>A board with several GPUs is planned GPU by GPU</source>
        <translation type="unfinished">複数の GPU を搭載するボードは GPU ごとに計画すること</translation>
    </message>
    <message>
        <source>Some boards carry several physical GPUs, A16 for instance four. ESXi sees each as a device of its own, and a vGPU never reaches over two of them. The count was read for A16, for older boards it is remembered.</source>
        <translation type="unfinished">一部のボードは複数の物理 GPU を搭載しています。たとえば A16 は 4 基です。ESXi はそれぞれを個別のデバイスとして認識し、vGPU が 2 基にまたがることはありません。数は A16 については出典で確認しました。古いボードについては記憶に基づくものです。</translation>
    </message>
    <message>
        <source>Enter each GPU of the board with its own PCI address.</source>
        <translation type="unfinished">ボードの各 GPU を、それぞれの PCI アドレスで入力してください。</translation>
    </message>
    <message>
        <source>%1 runs on %2, but its passthrough device is %3 on %4. Static DirectPath I/O names one PCI device of one host.</source>
        <translation type="unfinished">%1 は %2 で稼働しますが、そのパススルーデバイスは %4 の %3 です。静的 DirectPath I/O は、1 台のホストの 1 つの PCI デバイスを指定します。</translation>
    </message>
    <message>
        <source>%1 runs on %2, but one of its GPU devices is placed on %3 of %4. A VM runs on 1 host and can use only that host&apos;s GPUs.</source>
        <translation type="unfinished">%1 は %2 で稼働しますが、その GPU デバイスの 1 つが %4 の %3 に配置されています。VM は 1 台のホストで稼働し、そのホストの GPU のみを使用できます。</translation>
    </message>
    <message>
        <source>Let %1 run on %2</source>
        <translation type="unfinished">%1 を %2 で稼働させる</translation>
    </message>
    <message>
        <source>A passthrough device is on the VM&apos;s own host</source>
        <translation type="unfinished">パススルーデバイスは VM 自身のホストにあること</translation>
    </message>
    <message>
        <source>Static DirectPath I/O binds a VM to the segment, bus, device and function of one host&apos;s PCI device, so the VM can power on only there.</source>
        <translation type="unfinished">静的 DirectPath I/O は、VM を 1 台のホストの PCI デバイスのセグメント、バス、デバイス、ファンクションに固定するため、VM はそのホストでしかパワーオンできません。</translation>
    </message>
    <message>
        <source>Move the VM to that host, choose a GPU of its own host, or use Dynamic DirectPath I/O.</source>
        <translation type="unfinished">VM をそのホストに移動するか、VM 自身のホストの GPU を選択するか、動的 DirectPath I/O を使用してください。</translation>
    </message>
    <message>
        <source>The GPU devices of a VM are on one host</source>
        <translation type="unfinished">VM の GPU デバイスは 1 台のホストにあること</translation>
    </message>
    <message>
        <source>DRS chooses one host that can give the VM all its GPU devices; a VM never reaches a GPU of another host. The rule is our own inference from how DRS places GPU VMs: vSphere has no way to ask for such a VM.</source>
        <translation type="unfinished">DRS は、VM にすべての GPU デバイスを提供できる 1 台のホストを選択します。VM が別のホストの GPU を使用することはありません。このルールは、DRS が GPU VM を配置する方法からの独自の推論です。vSphere には、そのような VM を要求する方法がありません。</translation>
    </message>
    <message>
        <source>Place all devices of the VM on GPUs of one host, or let the VM run on the host that has them.</source>
        <translation type="unfinished">VM のすべてのデバイスを 1 台のホストの GPU に配置するか、それらを持つホストで VM を稼働させてください。</translation>
    </message>
    <message>
        <source>Neither the release of the vGPU guest driver of %1 nor that of the vGPU Manager on %2 is entered, so it is unknown whether they suit each other.</source>
        <translation type="unfinished">%1 の vGPU ゲストドライバのリリースも %2 の vGPU Manager のリリースも入力されていないため、互いに適合するかどうかは不明です。</translation>
    </message>
    <message>
        <source>The release of the vGPU guest driver of %1 is not entered, so it is unknown whether it suits the vGPU Manager %3 on %2.</source>
        <translation type="unfinished">%1 の vGPU ゲストドライバのリリースが入力されていないため、%2 の vGPU Manager %3 に適合するかどうかは不明です。</translation>
    </message>
    <message>
        <source>The release of the vGPU Manager on %2 is not entered, so it is unknown whether it suits the vGPU guest driver %4 of %1.</source>
        <translation type="unfinished">%2 の vGPU Manager のリリースが入力されていないため、%1 の vGPU ゲストドライバ %4 に適合するかどうかは不明です。</translation>
    </message>
    <message>
        <source>The catalog does not say whether the vGPU guest driver %4 of %1 suits the vGPU Manager %3 on %2.</source>
        <translation type="unfinished">%1 の vGPU ゲストドライバ %4 が %2 の vGPU Manager %3 に適合するかどうかは、カタログに記載されていません。</translation>
    </message>
    <message>
        <source>%1 has vGPU guest driver %4, but %2 runs vGPU Manager %3. A guest driver works under a manager of its own branch, of the branch after it, or, if both are long-term branches, of the next long-term branch.</source>
        <translation type="unfinished">%1 の vGPU ゲストドライバは %4 ですが、%2 では vGPU Manager %3 が稼働しています。ゲストドライバは、同じブランチ、その次のブランチ、または両方が長期サポートブランチの場合は次の長期サポートブランチの Manager で動作します。</translation>
    </message>
    <message>
        <source>%1 has vGPU guest driver %4, which is newer than vGPU Manager %3 on %2. The vGPU does not load in the guest.</source>
        <translation type="unfinished">%1 の vGPU ゲストドライバ %4 は、%2 の vGPU Manager %3 より新しいものです。vGPU はゲストでロードされません。</translation>
    </message>
    <message>
        <source>%1 has vGPU guest driver %4 under vGPU Manager %3 on %2. They work together, but only features, GPUs and guest systems that both branches support can be used.</source>
        <translation type="unfinished">%1 では、%2 の vGPU Manager %3 の下で vGPU ゲストドライバ %4 を使用しています。これらは連携して動作しますが、使用できるのは、両方のブランチがサポートする機能、GPU、ゲスト OS のみです。</translation>
    </message>
    <message>
        <source>The guest driver&apos;s branch suits the host&apos;s vGPU Manager</source>
        <translation type="unfinished">ゲストドライバのブランチはホストの vGPU Manager に適合すること</translation>
    </message>
    <message>
        <source>NVIDIA supports a guest driver of the same branch as the vGPU Manager, of the branch before it, and of the previous long-term branch under a long-term branch. With any other pair the vGPU fails to load. From which release on each relaxation holds is remembered.</source>
        <translation type="unfinished">NVIDIA は、vGPU Manager と同じブランチ、その前のブランチ、および長期サポートブランチの場合は 1 つ前の長期サポートブランチのゲストドライバをサポートします。それ以外の組み合わせでは vGPU のロードに失敗します。それぞれの緩和がどのリリースから有効になるかは、記憶に基づくものです。</translation>
    </message>
    <message>
        <source>Change the guest driver to the host&apos;s release, or to the branch before it.</source>
        <translation type="unfinished">ゲストドライバを、ホストのリリースまたはその前のブランチに変更してください。</translation>
    </message>
    <message>
        <source>As written for vGPU release 15 and later; up to release 8 the branches must be equal.</source>
        <translation type="unfinished">vGPU リリース 15 以降は記載のとおり。リリース 8 までは、ブランチが同じである必要があります。</translation>
    </message>
    <message>
        <source>A guest driver is not newer than the host&apos;s vGPU Manager</source>
        <translation type="unfinished">ゲストドライバはホストの vGPU Manager より新しくないこと</translation>
    </message>
    <message>
        <source>NVIDIA lists no pair in which the guest driver is of a newer branch than the vGPU Manager: the vGPU does not load in the guest.</source>
        <translation type="unfinished">NVIDIA の一覧には、ゲストドライバが vGPU Manager より新しいブランチである組み合わせはありません。その場合、vGPU はゲストでロードされません。</translation>
    </message>
    <message>
        <source>Update the vGPU Manager on the hosts first, then the guests; or use an older guest driver.</source>
        <translation type="unfinished">先にホストの vGPU Manager を更新してからゲストを更新するか、古いゲストドライバを使用してください。</translation>
    </message>
    <message>
        <source>A guest driver of an older branch limits what the VM can use</source>
        <translation type="unfinished">古いブランチのゲストドライバは VM が使用できる機能を制限する</translation>
    </message>
    <message>
        <source>A guest driver of an older branch that works under the host&apos;s vGPU Manager gives the VM only what both releases support. That was read for release 19; that it holds for each branch since release 15 is remembered. Pairs that do not work at all, and releases that are not entered, are reported by guest-host-branch-incompatible.</source>
        <translation type="unfinished">ホストの vGPU Manager の下で動作する古いブランチのゲストドライバは、両方のリリースがサポートするもののみを VM に提供します。これはリリース 19 について確認しました。リリース 15 以降の各ブランチに当てはまるという点は、記憶に基づくものです。まったく動作しない組み合わせと、入力されていないリリースは、guest-host-branch-incompatible で報告されます。</translation>
    </message>
    <message>
        <source>Update the guest driver after the hosts.</source>
        <translation type="unfinished">ホストの後にゲストドライバを更新してください。</translation>
    </message>
    <message>
        <source>vGPU release 15 and later, where pairs of different branches work at all.</source>
        <translation type="unfinished">vGPU リリース 15 以降のうち、異なるブランチの組み合わせが動作する場合。</translation>
    </message>
    <message>
        <source>%1 asks for a GPU by Dynamic DirectPath I/O, but %2 runs ESXi %3. It needs ESXi %4 or later.</source>
        <translation type="unfinished">%1 は動的 DirectPath I/O で GPU を要求していますが、%2 では ESXi %3 が稼働しています。ESXi %4 以降が必要です。</translation>
    </message>
    <message>
        <source>%1 asks for a GPU by Dynamic DirectPath I/O, which needs ESXi %4 or later. The ESXi version of %2 is not entered.</source>
        <translation type="unfinished">%1 は動的 DirectPath I/O で GPU を要求しています。これには ESXi %4 以降が必要です。%2 の ESXi バージョンは入力されていません。</translation>
    </message>
    <message>
        <source>%1 is to have %2 GPUs of model %3 by Dynamic DirectPath I/O, but %4 has %5 free that match.</source>
        <translation type="unfinished">%1 は動的 DirectPath I/O でモデル %3 の GPU を %2 基使用する予定ですが、%4 で一致する空き GPU は %5 基です。</translation>
    </message>
    <message>
        <source>Dynamic DirectPath I/O finds free GPUs of the model asked for</source>
        <translation type="unfinished">動的 DirectPath I/O で、要求されたモデルの空き GPU が見つかること</translation>
    </message>
    <message>
        <source>At power-on Dynamic DirectPath I/O takes any free passthrough GPU of the host with the vendor and device asked for. If there are too few, the VM does not power on. Looked at are VMs that have a host; those that wait for one can go anywhere. Hardware labels narrow the choice further; they are not compared, since the design does not hold labels of GPUs.</source>
        <translation type="unfinished">パワーオン時に、動的 DirectPath I/O は、要求されたベンダーとデバイスに一致するホストの空きパススルー GPU のいずれかを使用します。数が足りない場合、VM はパワーオンできません。ホストを持つ VM を調べます。ホストを待っている VM は、どこにでも配置できます。ハードウェアラベルはさらに選択を絞り込みますが、設計には GPU のラベルが含まれないため、比較されません。</translation>
    </message>
    <message>
        <source>Free or add a matching GPU, correct the model or label asked for, or let the VM run on a host that has one.</source>
        <translation type="unfinished">一致する GPU を空けるか追加するか、要求するモデルまたはラベルを訂正するか、一致する GPU を持つホストで VM を稼働させてください。</translation>
    </message>
    <message>
        <source>Give %1 the NVIDIA vGPU guest driver of release %2</source>
        <translation type="unfinished">%1 に NVIDIA vGPU ゲストドライバのリリース %2 をインストールする</translation>
    </message>
    <message>
        <source>Give %1 the NVIDIA vGPU guest driver</source>
        <translation type="unfinished">%1 に NVIDIA vGPU ゲストドライバをインストールする</translation>
    </message>
    <message>
        <source>Give %1 the NVIDIA Data Center driver</source>
        <translation type="unfinished">%1 に NVIDIA Data Center ドライバをインストールする</translation>
    </message>
    <message>
        <source>Remove the NVIDIA driver from the guest of %1</source>
        <translation type="unfinished">%1 のゲストから NVIDIA ドライバを削除する</translation>
    </message>
    <message>
        <source>Move %1 to %2</source>
        <translation type="unfinished">%1 を %2 に移動する</translation>
    </message>
    <message>
        <source>Take %1 off this GPU and let it wait</source>
        <translation type="unfinished">%1 をこの GPU から外して待機させる</translation>
    </message>
    <message>
        <source>Release the reserved slots that do not fit: %1 on %2</source>
        <translation type="unfinished">収まらない予約スロットを解放する: %2 の %1</translation>
    </message>
    <message>
        <source>Take off %2 what does not fit and let it wait: %1 vGPUs or reserved slots</source>
        <translation type="unfinished">収まらないものを %2 から外して待機させる: vGPU または予約スロット %1 個</translation>
    </message>
    <message>
        <source>Use %1 for vGPUs</source>
        <translation type="unfinished">%1 を vGPU に使用する</translation>
    </message>
    <message>
        <source>Use %1 for passthrough</source>
        <translation type="unfinished">%1 をパススルーに使用する</translation>
    </message>
    <message>
        <source>Switch %1 to same-size mode</source>
        <translation type="unfinished">%1 を同一サイズモードに切り替える</translation>
    </message>
    <message>
        <source>Switch %1 to mixed-size mode</source>
        <translation type="unfinished">%1 を混合サイズモードに切り替える</translation>
    </message>
    <message>
        <source>Switch %1 to multi-instance (MIG) mode</source>
        <translation type="unfinished">%1 をマルチインスタンス (MIG) モードに切り替える</translation>
    </message>
    <message>
        <source>Plan MIG switched off on %1</source>
        <translation type="unfinished">%1 の MIG をオフにする計画とする</translation>
    </message>
    <message>
        <source>Bring the vGPU Manager on %1 to release %2</source>
        <translation type="unfinished">%1 の vGPU Manager をリリース %2 にする</translation>
    </message>
    <message>
        <source>%1 has both kinds of GPU device (passthrough: %2, vGPU: %3). NVIDIA supports the two modes only in separate VMs, so this VM may have one kind.</source>
        <translation type="unfinished">%1 には両方の種類の GPU デバイスがあります (パススルー: %2、vGPU: %3)。NVIDIA は 2 つのモードを別々の VM でのみサポートするため、この VM が持てるのは一方の種類だけです。</translation>
    </message>
    <message>
        <source>Remove the passthrough devices of %1 and keep its vGPUs</source>
        <translation type="unfinished">%1 のパススルーデバイスを削除し、vGPU を残す</translation>
    </message>
    <message>
        <source>Remove the vGPUs of %1 and keep its passthrough devices</source>
        <translation type="unfinished">%1 の vGPU を削除し、パススルーデバイスを残す</translation>
    </message>
    <message>
        <source>%1 is passed through to %2 and serves vGPUs too. A GPU works in one mode at a time: passthrough for one VM, or vGPUs.</source>
        <translation type="unfinished">%1 は %2 にパススルーされていると同時に、vGPU も提供しています。GPU は一度に 1 つのモードで動作します。1 台の VM へのパススルーか、vGPU のいずれかです。</translation>
    </message>
    <message>
        <source>%1 is planned for vGPUs but is passed through to %2. A GPU works in one mode at a time: passthrough for one VM, or vGPUs.</source>
        <translation type="unfinished">%1 は vGPU 用に計画されていますが、%2 にパススルーされています。GPU は一度に 1 つのモードで動作します。1 台の VM へのパススルーか、vGPU のいずれかです。</translation>
    </message>
    <message>
        <source>%1 is set to passthrough, but vGPUs are placed on it. A GPU works in one mode at a time: passthrough for one VM, or vGPUs.</source>
        <translation type="unfinished">%1 はパススルーに設定されていますが、vGPU が配置されています。GPU は一度に 1 つのモードで動作します。1 台の VM へのパススルーか、vGPU のいずれかです。</translation>
    </message>
    <message>
        <source>%1 is passed through to %2 VMs, among them %3 and %4. A passthrough GPU belongs to 1 running VM; the next one will not power on.</source>
        <translation type="unfinished">%1 は %3 と %4 を含む %2 台の VM にパススルーされています。パススルー GPU は稼働中の 1 台の VM に属します。次の VM はパワーオンできません。</translation>
    </message>
    <message>
        <source>%1 is passed through to %2 VMs, among them %3 and %4, of which at most 1 is powered on. That works only while the others stay off.</source>
        <translation type="unfinished">%1 は %3 と %4 を含む %2 台の VM にパススルーされていますが、そのうちパワーオンされるのは最大 1 台です。これは、ほかの VM がオフのままである間のみ機能します。</translation>
    </message>
    <message>
        <source>%2 holds %1 by more than one passthrough device. A VM can have the same GPU only 1 time.</source>
        <translation type="unfinished">%2 は %1 を複数のパススルーデバイスで保持しています。VM が同じ GPU を持てるのは 1 回だけです。</translation>
    </message>
    <message>
        <source>%2 is to have %1 by passthrough, but passthrough is switched off for this device on %3.</source>
        <translation type="unfinished">%2 は %1 をパススルーで使用する予定ですが、%3 ではこのデバイスのパススルーがオフになっています。</translation>
    </message>
    <message>
        <source>Plan passthrough switched on for %1</source>
        <translation type="unfinished">%1 のパススルーをオンにする計画とする</translation>
    </message>
    <message>
        <source>A VM uses passthrough or vGPU, never both</source>
        <translation type="unfinished">VM はパススルーか vGPU のいずれか一方を使用すること</translation>
    </message>
    <message>
        <source>A whole GPU by DirectPath I/O and a vGPU need different drivers in the guest. NVIDIA supports both modes on one host, but only in separate VMs on separate physical GPUs.</source>
        <translation type="unfinished">DirectPath I/O による GPU 全体と vGPU では、ゲストに必要なドライバが異なります。NVIDIA は 1 台のホストで両方のモードをサポートしますが、別々の物理 GPU を使用する別々の VM に限られます。</translation>
    </message>
    <message>
        <source>Remove one kind of device. To switch a VM, power it off, remove the device and add one of the other kind.</source>
        <translation type="unfinished">一方の種類のデバイスを削除してください。VM を切り替えるには、VM をパワーオフし、デバイスを削除してから、もう一方の種類のデバイスを追加します。</translation>
    </message>
    <message>
        <source>A GPU serves passthrough or vGPUs, never both</source>
        <translation type="unfinished">GPU はパススルーか vGPU のいずれか一方に使用すること</translation>
    </message>
    <message>
        <source>A GPU that is passed through belongs to one VM and is invisible to the vGPU Manager, so it cannot hold vGPUs at the same time.</source>
        <translation type="unfinished">パススルーされる GPU は 1 台の VM に属し、vGPU Manager からは見えないため、同時に vGPU を保持することはできません。</translation>
    </message>
    <message>
        <source>Dedicate the GPU to one mode and put the other VMs on another GPU.</source>
        <translation type="unfinished">GPU を 1 つのモード専用にし、ほかの VM を別の GPU に配置してください。</translation>
    </message>
    <message>
        <source>A passthrough GPU belongs to one running VM</source>
        <translation type="unfinished">パススルー GPU は稼働中の 1 台の VM に属すること</translation>
    </message>
    <message>
        <source>DirectPath I/O hands the whole GPU to one VM. A second VM with the same GPU cannot power on while the first one runs. That several VMs may share it as long as all but one are powered off is our inference, so that case is a warning. A VM that mixes passthrough and vGPU is reported for that and does not count here.</source>
        <translation type="unfinished">DirectPath I/O は、GPU 全体を 1 台の VM に渡します。同じ GPU を持つ 2 台目の VM は、1 台目が稼働している間はパワーオンできません。1 台を除いてすべてパワーオフされていれば複数の VM で共有できるという点は独自の推論であるため、その場合は警告となります。パススルーと vGPU を混在させている VM は、その点について報告され、ここでは数えません。</translation>
    </message>
    <message>
        <source>Give each VM a GPU of its own, use Dynamic DirectPath I/O, or divide the GPU into vGPUs.</source>
        <translation type="unfinished">各 VM に専用の GPU を割り当てるか、動的 DirectPath I/O を使用するか、GPU を vGPU に分割してください。</translation>
    </message>
    <message>
        <source>Passthrough is switched on for the device</source>
        <translation type="unfinished">デバイスのパススルーがオンになっていること</translation>
    </message>
    <message>
        <source>ESXi offers a PCI device to VMs only after passthrough was toggled on for it and the host was restarted. Choose the physical function (PCI function 0), never a virtual function.</source>
        <translation type="unfinished">ESXi が PCI デバイスを VM に提供するのは、そのデバイスのパススルーを切り替えてホストを再起動した後のみです。物理ファンクション (PCI ファンクション 0) を選択し、仮想ファンクションは決して選択しないでください。</translation>
    </message>
    <message>
        <source>On the host: Configure &gt; PCI Devices &gt; Toggle Passthrough, then restart it.</source>
        <translation type="unfinished">ホストで [設定] &gt; [PCI デバイス] &gt; [パススルーの切り替え] を選択し、ホストを再起動してください。</translation>
    </message>
    <message>
        <source>Not every vGPU release supports %1. The release of the vGPU Manager on %2 is not entered.</source>
        <translation type="unfinished">すべての vGPU リリースが %1 をサポートするわけではありません。%2 の vGPU Manager のリリースは入力されていません。</translation>
    </message>
    <message>
        <source>%2 runs vGPU Manager %3, which does not support %1. vGPUs on it need release %4 or later.</source>
        <translation type="unfinished">%2 では、%1 をサポートしない vGPU Manager %3 が稼働しています。その vGPU には、リリース %4 以降が必要です。</translation>
    </message>
    <message>
        <source>%2 runs vGPU Manager %3. The first driver read that names vGPUs of %1 is that of release %4.</source>
        <translation type="unfinished">%2 では vGPU Manager %3 が稼働しています。確認したドライバのうち、%1 の vGPU が含まれる最初のものは、リリース %4 のドライバです。</translation>
    </message>
    <message>
        <source>%2 runs vGPU Manager %3. The drivers of release %5 and later name no vGPUs of %1 any more.</source>
        <translation type="unfinished">%2 では vGPU Manager %3 が稼働しています。リリース %5 以降のドライバには、%1 の vGPU が含まれなくなっています。</translation>
    </message>
    <message>
        <source>%1 is to serve vGPUs, but no driver read has a vGPU type for %2. It can be used by passthrough only.</source>
        <translation type="unfinished">%1 は vGPU を提供する予定ですが、確認したドライバに %2 の vGPU タイプはありません。パススルーでのみ使用できます。</translation>
    </message>
    <message>
        <source>%1 is to serve vGPUs. The documents read list %2 for Linux KVM only, so it is unknown whether ESXi supports it.</source>
        <translation type="unfinished">%1 は vGPU を提供する予定です。確認した文書では %2 が Linux KVM についてのみ記載されているため、ESXi がサポートするかどうかは不明です。</translation>
    </message>
    <message>
        <source>The host&apos;s vGPU release supports the GPU</source>
        <translation type="unfinished">ホストの vGPU リリースが GPU をサポートすること</translation>
    </message>
    <message>
        <source>Each vGPU release supports a list of GPUs: new models come with a release, old ones go with one. Where a document names the first release, an older one is an error. For the other models the bounds are inferred from the first and last driver that names vGPU types of them, so those are a warning.</source>
        <translation type="unfinished">各 vGPU リリースは、所定の GPU をサポートします。新しいモデルはあるリリースで追加され、古いモデルはあるリリースで廃止されます。最初のリリースが文書に記載されている場合、それより古いリリースはエラーです。それ以外のモデルの範囲は、その vGPU タイプが含まれる最初と最後のドライバからの推論であるため、警告となります。</translation>
    </message>
    <message>
        <source>Change the branch of the vGPU Manager, or use the GPU by passthrough.</source>
        <translation type="unfinished">vGPU Manager のブランチを変更するか、GPU をパススルーで使用してください。</translation>
    </message>
    <message>
        <source>Each GPU model has a first and perhaps a last vGPU release.</source>
        <translation type="unfinished">各 GPU モデルには最初の vGPU リリースがあり、最後の vGPU リリースがある場合もあります。</translation>
    </message>
    <message>
        <source>A GPU that serves vGPUs is a model that can be divided</source>
        <translation type="unfinished">vGPU を提供する GPU は分割可能なモデルであること</translation>
    </message>
    <message>
        <source>vGPUs exist for data center GPUs and some workstation boards on x86 servers. GeForce, most workstation boards and modules with an Arm processor have none. Which models that are is remembered, supported by the drivers read, which name no vGPU type of them; so it is a warning.</source>
        <translation type="unfinished">vGPU は、x86 サーバのデータセンター GPU と一部のワークステーションボードで使用できます。GeForce、大半のワークステーションボード、Arm プロセッサを搭載するモジュールでは使用できません。どのモデルが該当するかは記憶に基づくもので、確認したドライバにそれらの vGPU タイプが含まれないことで裏付けられています。そのため、警告となります。</translation>
    </message>
    <message>
        <source>Use the GPU by passthrough, or choose another GPU.</source>
        <translation type="unfinished">GPU をパススルーで使用するか、別の GPU を選択してください。</translation>
    </message>
    <message>
        <source>%1 has default graphics type Shared, but GPUs for vGPUs (%2). vGPUs need Shared Direct; VMs with a vGPU fail to power on for lack of graphics resources.</source>
        <translation type="unfinished">%1 のデフォルトのグラフィックタイプは共有ですが、vGPU 用の GPU (%2) があります。vGPU には直接共有が必要です。vGPU を持つ VM は、グラフィックリソースの不足によりパワーオンに失敗します。</translation>
    </message>
    <message>
        <source>%1 has GPUs for vGPUs (%2), but its default graphics type is not entered. vGPUs need Shared Direct; ESXi&apos;s own default is Shared.</source>
        <translation type="unfinished">%1 には vGPU 用の GPU (%2) がありますが、デフォルトのグラフィックタイプが入力されていません。vGPU には直接共有が必要です。ESXi 自体のデフォルトは共有です。</translation>
    </message>
    <message>
        <source>%1 is planned for vGPUs, but its active graphics type is %2. vGPUs need Shared Direct.</source>
        <translation type="unfinished">%1 は vGPU 用に計画されていますが、有効なグラフィックタイプは %2 です。vGPU には直接共有が必要です。</translation>
    </message>
    <message>
        <source>Set the default graphics type of %1 to Shared Direct</source>
        <translation type="unfinished">%1 のデフォルトのグラフィックタイプを直接共有に設定する</translation>
    </message>
    <message>
        <source>Set the graphics type of %1 to Shared Direct</source>
        <translation type="unfinished">%1 のグラフィックタイプを直接共有に設定する</translation>
    </message>
    <message>
        <source>A host with vGPUs has default graphics type Shared Direct</source>
        <translation type="unfinished">vGPU を提供するホストのデフォルトのグラフィックタイプは直接共有であること</translation>
    </message>
    <message>
        <source>With default graphics type Shared, ESXi gives its GPUs to VMware&apos;s own virtual 3D graphics. VMs with a vGPU then fail to power on with a message about insufficient graphics resources.</source>
        <translation type="unfinished">デフォルトのグラフィックタイプが共有の場合、ESXi はその GPU を VMware 独自の仮想 3D グラフィックに使用します。その場合、vGPU を持つ VM は、グラフィックリソースの不足を示すメッセージとともにパワーオンに失敗します。</translation>
    </message>
    <message>
        <source>Set Shared Direct under Host Graphics, then restart the host or its Xorg and nv-hostengine services.</source>
        <translation type="unfinished">[ホストグラフィック] で [直接共有] を設定し、ホストまたはその Xorg と nv-hostengine サービスを再起動してください。</translation>
    </message>
    <message>
        <source>ESXi 6.5 and later.</source>
        <translation type="unfinished">ESXi 6.5 以降。</translation>
    </message>
    <message>
        <source>A GPU with vGPUs has graphics type Shared Direct</source>
        <translation type="unfinished">vGPU を保持する GPU のグラフィックタイプは直接共有であること</translation>
    </message>
    <message>
        <source>The active graphics type of a device decides what it can serve: Shared Direct for vGPUs, Direct for passthrough, Shared for VMware&apos;s virtual 3D graphics, Basic for none.</source>
        <translation type="unfinished">デバイスの有効なグラフィックタイプによって、提供できる内容が決まります。直接共有は vGPU、直接はパススルー、共有は VMware の仮想 3D グラフィック用であり、基本ではいずれも提供できません。</translation>
    </message>
    <message>
        <source>Set the device to Shared Direct under Host Graphics &gt; Graphics Devices, then restart the host.</source>
        <translation type="unfinished">[ホストグラフィック] &gt; [グラフィックデバイス] でデバイスを [直接共有] に設定し、ホストを再起動してください。</translation>
    </message>
    <message>
        <source>%1 uses vGPU profile %2, but no NVIDIA driver is given for its guest. A vGPU VM needs the NVIDIA vGPU guest driver.</source>
        <translation type="unfinished">%1 は vGPU プロファイル %2 を使用しますが、ゲストの NVIDIA ドライバが指定されていません。vGPU VM には NVIDIA vGPU ゲストドライバが必要です。</translation>
    </message>
    <message>
        <source>%1 has a passthrough GPU, but no NVIDIA driver is given for its guest. A passthrough VM needs the NVIDIA Data Center driver, or the vGPU guest driver for licensed features.</source>
        <translation type="unfinished">%1 にはパススルー GPU がありますが、ゲストの NVIDIA ドライバが指定されていません。パススルー VM には NVIDIA Data Center ドライバ、またはライセンスが必要な機能のための vGPU ゲストドライバが必要です。</translation>
    </message>
    <message>
        <source>%1 uses vGPU profile %2, but its guest has the NVIDIA Data Center driver. A vGPU VM needs the NVIDIA vGPU guest driver; the Data Center driver belongs in passthrough VMs, the vGPU Manager on the ESXi host.</source>
        <translation type="unfinished">%1 は vGPU プロファイル %2 を使用しますが、ゲストには NVIDIA Data Center ドライバがあります。vGPU VM には NVIDIA vGPU ゲストドライバが必要です。Data Center ドライバはパススルー VM に、vGPU Manager は ESXi ホストにインストールするものです。</translation>
    </message>
    <message>
        <source>%1 has a passthrough GPU and the NVIDIA Data Center driver, the usual choice. Features licensed as vWS, vApps or NVIDIA AI Enterprise need the vGPU guest driver instead.</source>
        <translation type="unfinished">%1 にはパススルー GPU と、通常の選択である NVIDIA Data Center ドライバがあります。vWS、vApps、または NVIDIA AI Enterprise としてライセンスされる機能には、代わりに vGPU ゲストドライバが必要です。</translation>
    </message>
    <message>
        <source>%1 has a passthrough GPU and the NVIDIA vGPU guest driver, which features licensed as vWS, vApps or NVIDIA AI Enterprise need. Without them the Data Center driver is the usual choice.</source>
        <translation type="unfinished">%1 にはパススルー GPU と NVIDIA vGPU ゲストドライバがあります。これは、vWS、vApps、または NVIDIA AI Enterprise としてライセンスされる機能に必要なものです。これらの機能を使用しない場合は、Data Center ドライバが通常の選択です。</translation>
    </message>
    <message>
        <source>The guest of %1 is said to have the NVIDIA vGPU Manager, which belongs on the ESXi host. A vGPU VM needs the NVIDIA vGPU guest driver.</source>
        <translation type="unfinished">%1 のゲストに NVIDIA vGPU Manager があるとされていますが、これは ESXi ホストにインストールするものです。vGPU VM には NVIDIA vGPU ゲストドライバが必要です。</translation>
    </message>
    <message>
        <source>The guest of %1 is said to have the NVIDIA vGPU Manager, which belongs on the ESXi host. A passthrough VM needs the NVIDIA Data Center driver.</source>
        <translation type="unfinished">%1 のゲストに NVIDIA vGPU Manager があるとされていますが、これは ESXi ホストにインストールするものです。パススルー VM には NVIDIA Data Center ドライバが必要です。</translation>
    </message>
    <message>
        <source>The guest of %1 is said to have the NVIDIA vGPU Manager, which belongs on the ESXi host. A VM without GPU needs no NVIDIA driver.</source>
        <translation type="unfinished">%1 のゲストに NVIDIA vGPU Manager があるとされていますが、これは ESXi ホストにインストールするものです。GPU のない VM に NVIDIA ドライバは不要です。</translation>
    </message>
    <message>
        <source>A VM with a GPU has an NVIDIA driver in its guest</source>
        <translation type="unfinished">GPU を持つ VM のゲストには NVIDIA ドライバがあること</translation>
    </message>
    <message>
        <source>The VM powers on, but its guest cannot use the GPU without a driver. Passthrough VMs take the Data Center driver, vGPU VMs the vGPU guest driver.</source>
        <translation type="unfinished">VM はパワーオンしますが、ドライバがなければゲストは GPU を使用できません。パススルー VM には Data Center ドライバ、vGPU VM には vGPU ゲストドライバを使用します。</translation>
    </message>
    <message>
        <source>Install the Data Center driver in passthrough VMs and the vGPU guest driver in vGPU VMs.</source>
        <translation type="unfinished">パススルー VM には Data Center ドライバを、vGPU VM には vGPU ゲストドライバをインストールしてください。</translation>
    </message>
    <message>
        <source>A vGPU VM has the vGPU guest driver</source>
        <translation type="unfinished">vGPU VM には vGPU ゲストドライバがあること</translation>
    </message>
    <message>
        <source>NVIDIA has three drivers: the vGPU Manager for the ESXi host, the vGPU guest driver for vGPU VMs and the Data Center driver for passthrough VMs. That vGPU VMs need the vGPU guest driver was read in NVIDIA&apos;s guide; that the Data Center driver does not drive a vGPU at all is remembered.</source>
        <translation type="unfinished">NVIDIA には 3 種類のドライバがあります。ESXi ホスト用の vGPU Manager、vGPU VM 用の vGPU ゲストドライバ、パススルー VM 用の Data Center ドライバです。vGPU VM に vGPU ゲストドライバが必要であることは NVIDIA のガイドで確認しました。Data Center ドライバではまったく vGPU を駆動できないという点は、記憶に基づくものです。</translation>
    </message>
    <message>
        <source>Install the vGPU guest driver of a release that is compatible with the host&apos;s vGPU Manager, best of the same release.</source>
        <translation type="unfinished">ホストの vGPU Manager と互換性のあるリリース (できれば同じリリース) の vGPU ゲストドライバをインストールしてください。</translation>
    </message>
    <message>
        <source>A passthrough VM may have one of two drivers</source>
        <translation type="unfinished">パススルー VM は 2 種類のドライバのいずれかを使用できる</translation>
    </message>
    <message>
        <source>The Data Center driver is the usual choice for a whole GPU; that it is usual is remembered, not read. The vGPU guest driver installs there as well and is needed for features licensed as vWS, vApps or NVIDIA AI Enterprise.</source>
        <translation type="unfinished">GPU 全体には Data Center ドライバが通常の選択です。通常であるという点は、出典によるものではなく記憶に基づくものです。vGPU ゲストドライバもインストールでき、vWS、vApps、または NVIDIA AI Enterprise としてライセンスされる機能に必要です。</translation>
    </message>
    <message>
        <source>Choose deliberately; both are supported.</source>
        <translation type="unfinished">意図を持って選択してください。どちらもサポートされています。</translation>
    </message>
    <message>
        <source>The vGPU Manager is on the host, never in a guest</source>
        <translation type="unfinished">vGPU Manager はホストにあり、ゲストにはないこと</translation>
    </message>
    <message>
        <source>The vGPU Manager is an ESXi component. Guests take the Data Center driver for passthrough or the vGPU guest driver for vGPUs.</source>
        <translation type="unfinished">vGPU Manager は ESXi のコンポーネントです。ゲストには、パススルー用の Data Center ドライバまたは vGPU 用の vGPU ゲストドライバを使用します。</translation>
    </message>
    <message>
        <source>Replace it by the driver that the VM&apos;s GPU device needs.</source>
        <translation type="unfinished">VM の GPU デバイスに必要なドライバに置き換えてください。</translation>
    </message>
    <message>
        <source>vSphere HA is to restart %1 if %2 is lost. Whether another host has room is unknown, since the catalog lacks a GPU model or profile of it.</source>
        <translation type="unfinished">%2 が失われた場合、vSphere HA は %1 を再起動する予定です。その GPU モデルまたはプロファイルがカタログにないため、別のホストに空きがあるかどうかは不明です。</translation>
    </message>
    <message>
        <source>If %1 is lost, no GPU that the catalog knows has room for %2 of the %3 VMs that vSphere HA is to restart, among them %4. The model of %5 is unknown, so it may have.</source>
        <translation type="unfinished">%1 が失われた場合、vSphere HA が再起動する %3 台の VM のうち、%4 を含む %2 台を収容できる GPU が、カタログにある GPU の中にありません。%5 のモデルは不明であるため、収容できる可能性があります。</translation>
    </message>
    <message>
        <source>If %1 is lost, the other hosts have no GPU room for %2 of the %3 VMs that vSphere HA is to restart, among them %4.</source>
        <translation type="unfinished">%1 が失われた場合、vSphere HA が再起動する %3 台の VM のうち、%4 を含む %2 台を収容できる GPU の空きが、ほかのホストにありません。</translation>
    </message>
    <message>
        <source>Do without vSphere HA for the VMs that find no room: %1</source>
        <translation type="unfinished">収容できない VM で vSphere HA を使用しない: %1</translation>
    </message>
    <message>
        <source>The other hosts have GPU room for the VMs of a host that is lost</source>
        <translation type="unfinished">失われたホストの VM を収容できる GPU の空きがほかのホストにあること</translation>
    </message>
    <message>
        <source>vSphere HA restarts a VM with vGPUs or Dynamic DirectPath I/O only on a host with free GPU room for all its devices. Tried is the loss of each host in turn: its VMs that need HA are seated on the others, the largest first, each on the first GPU that fits. That ESXi does the same is inferred; another order may do better or worse. Reserved slots count as taken, unassigned GPUs have no vGPU room, and releases that are not entered are taken to fit. VMs with static passthrough cannot restart elsewhere and are reported for that.</source>
        <translation type="unfinished">vSphere HA が vGPU または動的 DirectPath I/O を使用する VM を再起動するのは、すべてのデバイスに対応する GPU の空きがあるホストのみです。各ホストの喪失を順に試行し、HA が必要なその VM を、大きいものから順に、それぞれ収まる最初の GPU でほかのホストに配置します。ESXi が同じ動作をするという点は推論です。別の順序では、結果が良くも悪くもなり得ます。予約スロットは使用中とみなし、未割り当ての GPU には vGPU の空きがないものとし、入力されていないリリースは適合するものとみなします。静的パススルーを使用する VM は別のホストで再起動できず、その点について報告されます。</translation>
    </message>
    <message>
        <source>Keep as much GPU room free on the other hosts, add a spare host, or do without HA for VMs that can wait.</source>
        <translation type="unfinished">ほかのホストに同じだけの GPU の空きを確保するか、予備のホストを追加するか、待機できる VM で HA を使用しないようにしてください。</translation>
    </message>
    <message>
        <source>%1 has GPUs for vGPUs (%2), but no NVIDIA vGPU Manager is installed on it. Without it ESXi cannot start a VM with a vGPU.</source>
        <translation type="unfinished">%1 には vGPU 用の GPU (%2) がありますが、NVIDIA vGPU Manager がインストールされていません。これがなければ、ESXi は vGPU を持つ VM を起動できません。</translation>
    </message>
    <message>
        <source>%1 has the NVIDIA vGPU Manager, but all its GPUs (%2) are passed through. It is not needed there and does no harm.</source>
        <translation type="unfinished">%1 には NVIDIA vGPU Manager がありますが、すべての GPU (%2) がパススルーされています。vGPU Manager は不要ですが、害はありません。</translation>
    </message>
    <message>
        <source>%1 is said to have the NVIDIA Data Center driver. That driver belongs in the guest of a passthrough VM; an ESXi host takes the NVIDIA vGPU Manager or no driver.</source>
        <translation type="unfinished">%1 に NVIDIA Data Center ドライバがあるとされています。このドライバはパススルー VM のゲストにインストールするものです。ESXi ホストには NVIDIA vGPU Manager を使用するか、ドライバを使用しません。</translation>
    </message>
    <message>
        <source>%1 is said to have the NVIDIA vGPU guest driver. That driver belongs in the guest of a vGPU VM; an ESXi host takes the NVIDIA vGPU Manager or no driver.</source>
        <translation type="unfinished">%1 に NVIDIA vGPU ゲストドライバがあるとされています。このドライバは vGPU VM のゲストにインストールするものです。ESXi ホストには NVIDIA vGPU Manager を使用するか、ドライバを使用しません。</translation>
    </message>
    <message>
        <source>Remove the NVIDIA driver from %1</source>
        <translation type="unfinished">%1 から NVIDIA ドライバを削除する</translation>
    </message>
    <message>
        <source>Install the NVIDIA vGPU Manager of release %2 on %1</source>
        <translation type="unfinished">%1 に NVIDIA vGPU Manager のリリース %2 をインストールする</translation>
    </message>
    <message>
        <source>A host with vGPUs has the vGPU Manager</source>
        <translation type="unfinished">vGPU を提供するホストには vGPU Manager があること</translation>
    </message>
    <message>
        <source>Of NVIDIA&apos;s three drivers the vGPU Manager belongs on the ESXi host: it divides the GPUs. The vGPU guest driver belongs in vGPU VMs, the Data Center driver in passthrough VMs.</source>
        <translation type="unfinished">NVIDIA の 3 種類のドライバのうち、ESXi ホストにインストールするのは vGPU Manager です。これが GPU を分割します。vGPU ゲストドライバは vGPU VM に、Data Center ドライバはパススルー VM にインストールするものです。</translation>
    </message>
    <message>
        <source>Install the vGPU Manager component for this major version of ESXi and restart the host.</source>
        <translation type="unfinished">この ESXi メジャーバージョン用の vGPU Manager コンポーネントをインストールし、ホストを再起動してください。</translation>
    </message>
    <message>
        <source>A host with passthrough only needs no vGPU Manager</source>
        <translation type="unfinished">パススルーのみのホストに vGPU Manager は不要である</translation>
    </message>
    <message>
        <source>A GPU that is passed through is driven by the guest alone. The vGPU Manager serves vGPUs only.</source>
        <translation type="unfinished">パススルーされる GPU は、ゲストのみによって駆動されます。vGPU Manager は vGPU のためだけのものです。</translation>
    </message>
    <message>
        <source>It may be removed, or kept for vGPUs that come later.</source>
        <translation type="unfinished">削除しても、後で追加する vGPU のために残しても構いません。</translation>
    </message>
    <message>
        <source>An ESXi host has the vGPU Manager or no NVIDIA driver</source>
        <translation type="unfinished">ESXi ホストには vGPU Manager があるか、NVIDIA ドライバがないこと</translation>
    </message>
    <message>
        <source>Of NVIDIA&apos;s three drivers only the vGPU Manager runs on ESXi. The vGPU guest driver and the Data Center driver are made for Linux and Windows guests.</source>
        <translation type="unfinished">NVIDIA の 3 種類のドライバのうち、ESXi で動作するのは vGPU Manager のみです。vGPU ゲストドライバと Data Center ドライバは、Linux ゲストと Windows ゲスト用に作られています。</translation>
    </message>
    <message>
        <source>Replace it by the vGPU Manager, or by nothing if all GPUs are passed through.</source>
        <translation type="unfinished">vGPU Manager に置き換えてください。すべての GPU がパススルーされる場合は、削除するだけで構いません。</translation>
    </message>
    <message>
        <source>%1 runs vGPU Manager %2. NVIDIA&apos;s support of branch %3 ended on %4, so it gets no more corrections.</source>
        <translation type="unfinished">%1 では vGPU Manager %2 が稼働しています。ブランチ %3 に対する NVIDIA のサポートは %4 に終了したため、今後修正は提供されません。</translation>
    </message>
    <message>
        <source>%1 runs vGPU Manager %2. The catalog does not say until when that branch is supported.</source>
        <translation type="unfinished">%1 では vGPU Manager %2 が稼働しています。このブランチがいつまでサポートされるかは、カタログに記載されていません。</translation>
    </message>
    <message>
        <source>The release of the vGPU Manager on %1 is not entered, so it is unknown whether NVIDIA still supports it.</source>
        <translation type="unfinished">%1 の vGPU Manager のリリースが入力されていないため、NVIDIA が現在もサポートしているかどうかは不明です。</translation>
    </message>
    <message>
        <source>%1 runs ESXi %2, for which there is no vGPU Manager %3. That branch runs on ESXi %4.</source>
        <translation type="unfinished">%1 では ESXi %2 が稼働していますが、これに対応する vGPU Manager %3 はありません。このブランチは ESXi %4 で動作します。</translation>
    </message>
    <message>
        <source>%1 runs ESXi %2 with vGPU Manager %3. The documents read list ESXi %4 for that branch.</source>
        <translation type="unfinished">%1 では ESXi %2 と vGPU Manager %3 が稼働しています。確認した文書では、このブランチに対して ESXi %4 が記載されています。</translation>
    </message>
    <message>
        <source>%1 runs ESXi %2 with vGPU Manager %3. The documents read confirm ESXi %4 for that branch, but do not say whether it runs on ESXi %2.</source>
        <translation type="unfinished">%1 では ESXi %2 と vGPU Manager %3 が稼働しています。確認した文書は、このブランチに対して ESXi %4 を裏付けていますが、ESXi %2 で動作するかどうかは記載されていません。</translation>
    </message>
    <message>
        <source>%1 runs vGPU Manager %2, which goes with ESXi %3. The ESXi version of the host is not entered.</source>
        <translation type="unfinished">%1 では、ESXi %3 に対応する vGPU Manager %2 が稼働しています。ホストの ESXi バージョンは入力されていません。</translation>
    </message>
    <message>
        <source>The hosts of %1 that serve vGPUs run %2 different releases of the vGPU Manager, from %3 to %4. Some migrations between them fail.</source>
        <translation type="unfinished">vGPU を提供する %1 のホストでは、%3 から %4 まで、%2 種類の異なるリリースの vGPU Manager が稼働しています。それらの間の一部の移行は失敗します。</translation>
    </message>
    <message>
        <source>The release of the vGPU Manager on %2 is not entered, so it is unknown whether all hosts of %1 run the same one.</source>
        <translation type="unfinished">%2 の vGPU Manager のリリースが入力されていないため、%1 のすべてのホストで同じリリースが稼働しているかどうかは不明です。</translation>
    </message>
    <message>
        <source>Bring the vGPU Manager on all vGPU hosts of %1 to release %2</source>
        <translation type="unfinished">%1 のすべての vGPU ホストの vGPU Manager をリリース %2 にする</translation>
    </message>
    <message>
        <source>The vGPU Manager is of a branch that NVIDIA still supports</source>
        <translation type="unfinished">vGPU Manager は NVIDIA がサポート中のブランチであること</translation>
    </message>
    <message>
        <source>NVIDIA supports a branch of the vGPU software for one year, a long-term branch for three. Afterwards there are no corrections of faults and of security holes. The ends of branches 11 to 19 were read in NVIDIA&apos;s table, that of branch 20 in a table that users keep. A branch counts as supported up to the last day of the month named.</source>
        <translation type="unfinished">NVIDIA は、vGPU ソフトウェアのブランチを 1 年間、長期サポートブランチを 3 年間サポートします。その後は、不具合やセキュリティ脆弱性の修正は提供されません。ブランチ 11 ～ 19 の終了時期は NVIDIA の表で、ブランチ 20 の終了時期はユーザーが管理する表で確認しました。ブランチは、記載された月の最終日までサポートされるものとみなします。</translation>
    </message>
    <message>
        <source>Plan an update of the hosts to a supported branch, best a long-term one, and of the guests after it.</source>
        <translation type="unfinished">サポート中のブランチ (できれば長期サポートブランチ) へのホストの更新と、その後のゲストの更新を計画してください。</translation>
    </message>
    <message>
        <source>Each vGPU branch has a support end of its own.</source>
        <translation type="unfinished">サポートの終了時期は vGPU ブランチごとに異なります。</translation>
    </message>
    <message>
        <source>The vGPU Manager is made for the host&apos;s ESXi version</source>
        <translation type="unfinished">vGPU Manager はホストの ESXi バージョン用であること</translation>
    </message>
    <message>
        <source>NVIDIA builds the vGPU Manager for certain ESXi versions. It was read that ESXi 8.0 came with release 15.0, that 6.7 was dropped with 14.2, which versions go with branches 17 and 20, and that branch 19 runs on 9.0; the other pairs are remembered. A pair that no document read names is a warning or unknown, never an error.</source>
        <translation type="unfinished">NVIDIA は、特定の ESXi バージョン用に vGPU Manager をビルドします。ESXi 8.0 がリリース 15.0 で追加されたこと、6.7 が 14.2 で廃止されたこと、ブランチ 17 と 20 に対応するバージョン、およびブランチ 19 が 9.0 で動作することは出典で確認しました。それ以外の組み合わせは記憶に基づくものです。確認した文書に記載のない組み合わせは、警告または不明となり、エラーにはなりません。</translation>
    </message>
    <message>
        <source>Change the ESXi version or the branch of the vGPU Manager.</source>
        <translation type="unfinished">ESXi バージョンまたは vGPU Manager のブランチを変更してください。</translation>
    </message>
    <message>
        <source>Each vGPU branch has a list of ESXi versions of its own.</source>
        <translation type="unfinished">対応する ESXi バージョンは vGPU ブランチごとに異なります。</translation>
    </message>
    <message>
        <source>All vGPU hosts of a cluster run one release of the vGPU Manager</source>
        <translation type="unfinished">クラスタのすべての vGPU ホストで vGPU Manager の同じリリースが稼働すること</translation>
    </message>
    <message>
        <source>vMotion moves a vGPU only between vGPU Managers that understand each other. One release for the whole cluster is recommended; with several some migrations fail. During an update that takes place host by host the finding is to be expected.</source>
        <translation type="unfinished">vMotion が vGPU を移動するのは、互換性のある vGPU Manager の間のみです。クラスタ全体で 1 つのリリースを使用することが推奨されます。複数のリリースがあると、一部の移行が失敗します。ホストごとに行う更新の間は、この検出事項が生じることが想定されます。</translation>
    </message>
    <message>
        <source>Bring all hosts to one release, best with a vSphere Lifecycle Manager image.</source>
        <translation type="unfinished">すべてのホストを 1 つのリリースに揃えてください。vSphere Lifecycle Manager イメージの使用が最適です。</translation>
    </message>
    <message>
        <source>GPUs or vGPUs of %1 are to be added or removed while it runs (devices now: %2). That is done while the VM is powered off.</source>
        <translation type="unfinished">%1 の稼働中に GPU または vGPU を追加または削除する予定です (現在のデバイス数: %2)。これは VM がパワーオフされている間に行います。</translation>
    </message>
    <message>
        <source>GPUs come and go while the VM is powered off</source>
        <translation type="unfinished">GPU の追加と削除は VM がパワーオフされている間に行うこと</translation>
    </message>
    <message>
        <source>The steps that NVIDIA describes for adding or removing a GPU or vGPU on vSphere begin with powering the VM off. That there is no way at all while it runs is inferred from that.</source>
        <translation type="unfinished">vSphere で GPU または vGPU を追加または削除する手順として NVIDIA が説明しているものは、VM のパワーオフから始まります。稼働中に行う方法がまったくないという点は、これに基づく推論です。</translation>
    </message>
    <message>
        <source>Plan a time at which the VM is powered off, and change its devices then.</source>
        <translation type="unfinished">VM をパワーオフする時間を計画し、その間にデバイスを変更してください。</translation>
    </message>
    <message>
        <source>The name of the vGPU Manager&apos;s component on %1 (%2) has no build tag, so it is unknown for which ESXi it was made.</source>
        <translation type="unfinished">%1 の vGPU Manager のコンポーネントの名前 (%2) にビルドタグがないため、どの ESXi 用に作られたかは不明です。</translation>
    </message>
    <message>
        <source>The vGPU Manager&apos;s component on %1 (%2) has build tag %3, which the catalog does not know, so it is unknown for which ESXi it was made.</source>
        <translation type="unfinished">%1 の vGPU Manager のコンポーネント (%2) のビルドタグは %3 ですが、カタログにないため、どの ESXi 用に作られたかは不明です。</translation>
    </message>
    <message>
        <source>The component of the vGPU Manager on %1 is not entered, so it is unknown whether it was made for the host&apos;s ESXi.</source>
        <translation type="unfinished">%1 の vGPU Manager のコンポーネントが入力されていないため、ホストの ESXi 用に作られたものかどうかは不明です。</translation>
    </message>
    <message>
        <source>The vGPU Manager&apos;s component on %1 (%3) has build tag %4, that of ESXi %5. The ESXi version of the host is not entered.</source>
        <translation type="unfinished">%1 の vGPU Manager のコンポーネント (%3) のビルドタグは、ESXi %5 の %4 です。ホストの ESXi バージョンは入力されていません。</translation>
    </message>
    <message>
        <source>%1 runs ESXi %2, but its vGPU Manager&apos;s component (%3) has build tag %4, that of ESXi %5.</source>
        <translation type="unfinished">%1 では ESXi %2 が稼働していますが、vGPU Manager のコンポーネント (%3) のビルドタグは、ESXi %5 の %4 です。</translation>
    </message>
    <message>
        <source>The vGPU Manager&apos;s component is made for the host&apos;s ESXi</source>
        <translation type="unfinished">vGPU Manager のコンポーネントはホストの ESXi 用であること</translation>
    </message>
    <message>
        <source>The component (VIB) of the vGPU Manager carries a build tag of the ESXi for which it was made. What the tags mean is inferred from file names, and so is that a component for another major version of ESXi does not work; therefore this is a warning. Tags that the catalog lacks are unknown.</source>
        <translation type="unfinished">vGPU Manager のコンポーネント (VIB) には、対象の ESXi のビルドタグが付いています。タグの意味はファイル名からの推論であり、別の ESXi メジャーバージョン用のコンポーネントが動作しないという点も推論であるため、警告となります。カタログにないタグは不明となります。</translation>
    </message>
    <message>
        <source>Install the component that NVIDIA offers for the host&apos;s ESXi version.</source>
        <translation type="unfinished">ホストの ESXi バージョン用に NVIDIA が提供するコンポーネントをインストールしてください。</translation>
    </message>
    <message>
        <source>The package of the vGPU Manager on %1 is not entered. %2 needs NVD-AIE, the package for computing.</source>
        <translation type="unfinished">%1 の vGPU Manager のパッケージが入力されていません。%2 には、コンピュート用のパッケージ NVD-AIE が必要です。</translation>
    </message>
    <message>
        <source>%1 has package NVD-VGPU of the vGPU Manager, and %2 needs NVD-AIE if the release is one that has two packages. The release is not entered.</source>
        <translation type="unfinished">%1 の vGPU Manager のパッケージは NVD-VGPU です。2 種類のパッケージがあるリリースの場合、%2 には NVD-AIE が必要です。リリースは入力されていません。</translation>
    </message>
    <message>
        <source>%1 has package NVD-VGPU of the vGPU Manager, the one for graphics. %2 needs NVD-AIE, the package for computing.</source>
        <translation type="unfinished">%1 の vGPU Manager のパッケージは、グラフィック用の NVD-VGPU です。%2 には、コンピュート用のパッケージ NVD-AIE が必要です。</translation>
    </message>
    <message>
        <source>%1 has package NVD-AIE of the vGPU Manager, the one for computing, but vGPU profile %2 is for desktops and applications.</source>
        <translation type="unfinished">%1 の vGPU Manager のパッケージは、コンピュート用の NVD-AIE ですが、vGPU プロファイル %2 はデスクトップとアプリケーション用です。</translation>
    </message>
    <message>
        <source>The package of the vGPU Manager on %1 is not entered. vGPU profile %2 goes with NVD-VGPU, the package for graphics.</source>
        <translation type="unfinished">%1 の vGPU Manager のパッケージが入力されていません。vGPU プロファイル %2 には、グラフィック用のパッケージ NVD-VGPU を使用します。</translation>
    </message>
    <message>
        <source>Install package NVD-AIE of the vGPU Manager on %1</source>
        <translation type="unfinished">%1 に vGPU Manager のパッケージ NVD-AIE をインストールする</translation>
    </message>
    <message>
        <source>Install package NVD-VGPU of the vGPU Manager on %1</source>
        <translation type="unfinished">%1 に vGPU Manager のパッケージ NVD-VGPU をインストールする</translation>
    </message>
    <message>
        <source>vGPUs for computing have the NVD-AIE package on their host</source>
        <translation type="unfinished">コンピュート用の vGPU のホストには NVD-AIE パッケージがあること</translation>
    </message>
    <message>
        <source>The vGPU Manager comes in two packages: NVD-AIE of NVIDIA AI Enterprise and NVD-VGPU for graphics. C-series and MIG-backed vGPUs, and the data center GPUs that have no others, work with NVD-AIE only. A host takes one of the two.</source>
        <translation type="unfinished">vGPU Manager には 2 種類のパッケージがあります。NVIDIA AI Enterprise の NVD-AIE と、グラフィック用の NVD-VGPU です。C シリーズと MIG ベースの vGPU、およびそれ以外の vGPU を持たないデータセンター GPU は、NVD-AIE でのみ動作します。ホストにインストールできるのは、いずれか一方です。</translation>
    </message>
    <message>
        <source>Install the NVD-AIE package, or move vGPUs for graphics and vGPUs for computing to different hosts.</source>
        <translation type="unfinished">NVD-AIE パッケージをインストールするか、グラフィック用の vGPU とコンピュート用の vGPU を別々のホストに移動してください。</translation>
    </message>
    <message>
        <source>vGPU release 13 and later.</source>
        <translation type="unfinished">vGPU リリース 13 以降。</translation>
    </message>
    <message>
        <source>A-series and B-series vGPUs have the NVD-VGPU package on their host</source>
        <translation type="unfinished">A シリーズと B シリーズの vGPU のホストには NVD-VGPU パッケージがあること</translation>
    </message>
    <message>
        <source>NVD-AIE is the package for computing. That A-series and B-series profiles need the package for graphics is inferred from what the two packages are for. Q-series profiles are not reported: VMware shows them beside C-series ones on one GPU.</source>
        <translation type="unfinished">NVD-AIE はコンピュート用のパッケージです。A シリーズと B シリーズのプロファイルにグラフィック用のパッケージが必要であるという点は、2 種類のパッケージの目的からの推論です。Q シリーズのプロファイルは報告されません。VMware は、1 基の GPU で C シリーズと並べて示しています。</translation>
    </message>
    <message>
        <source>Look whether the release lists the profile; otherwise install the package for graphics, or move these VMs to another host.</source>
        <translation type="unfinished">そのリリースにプロファイルが記載されているかどうかを確認してください。記載がない場合は、グラフィック用のパッケージをインストールするか、これらの VM を別のホストに移動してください。</translation>
    </message>
    <message>
        <source>MIG-backed profile %3 is placed on %1, but %2 cannot be divided into MIG instances.</source>
        <translation type="unfinished">MIG ベースのプロファイル %3 が %1 に配置されていますが、%2 は MIG インスタンスに分割できません。</translation>
    </message>
    <message>
        <source>%1 is in MIG mode, but %2 cannot be divided into MIG instances.</source>
        <translation type="unfinished">%1 は MIG モードですが、%2 は MIG インスタンスに分割できません。</translation>
    </message>
    <message>
        <source>%1 holds MIG-backed profile %2 and time-sliced profile %3. A GPU is divided in one way at a time; two GPUs of one host may differ.</source>
        <translation type="unfinished">%1 は MIG ベースのプロファイル %2 とタイムスライスのプロファイル %3 を保持しています。GPU は一度に 1 つの方法でのみ分割されます。1 台のホストの 2 基の GPU で方法が異なることは問題ありません。</translation>
    </message>
    <message>
        <source>%1 holds MIG-backed profile %2, but MIG is switched off on the device.</source>
        <translation type="unfinished">%1 は MIG ベースのプロファイル %2 を保持していますが、デバイスの MIG がオフになっています。</translation>
    </message>
    <message>
        <source>%1 holds MIG-backed profile %2, but is planned for time-sliced vGPUs.</source>
        <translation type="unfinished">%1 は MIG ベースのプロファイル %2 を保持していますが、タイムスライスの vGPU 用に計画されています。</translation>
    </message>
    <message>
        <source>MIG is switched on on %1, but the GPU is planned for passthrough.</source>
        <translation type="unfinished">%1 の MIG がオンになっていますが、この GPU はパススルー用に計画されています。</translation>
    </message>
    <message>
        <source>MIG is on on %1, but it holds time-sliced profile %2, which needs a GPU without MIG.</source>
        <translation type="unfinished">%1 の MIG がオンになっていますが、この GPU は、MIG を使用しない GPU が必要なタイムスライスのプロファイル %2 を保持しています。</translation>
    </message>
    <message>
        <source>MIG is switched on on %1, but the GPU is planned for time-sliced vGPUs.</source>
        <translation type="unfinished">%1 の MIG がオンになっていますが、この GPU はタイムスライスの vGPU 用に計画されています。</translation>
    </message>
    <message>
        <source>Only MIG-capable GPUs hold MIG instances</source>
        <translation type="unfinished">MIG インスタンスを保持するのは MIG 対応 GPU のみであること</translation>
    </message>
    <message>
        <source>Use time-sliced vGPUs on this GPU, or a MIG-capable GPU.</source>
        <translation type="unfinished">この GPU ではタイムスライスの vGPU を使用するか、MIG 対応 GPU を使用してください。</translation>
    </message>
    <message>
        <source>A GPU holds MIG-backed or time-sliced vGPUs, never both</source>
        <translation type="unfinished">GPU は MIG ベースの vGPU かタイムスライスの vGPU のいずれか一方を保持すること</translation>
    </message>
    <message>
        <source>MIG is a mode of the whole GPU. While it is on, plain time-sliced vGPUs cannot start there, and the reverse.</source>
        <translation type="unfinished">MIG は GPU 全体のモードです。オンの間、通常のタイムスライスの vGPU はその GPU で起動できません。逆も同様です。</translation>
    </message>
    <message>
        <source>Use separate GPUs for the two kinds.</source>
        <translation type="unfinished">2 つの種類には別々の GPU を使用してください。</translation>
    </message>
    <message>
        <source>A GPU with MIG-backed vGPUs is in MIG mode</source>
        <translation type="unfinished">MIG ベースの vGPU を保持する GPU は MIG モードであること</translation>
    </message>
    <message>
        <source>MIG is enabled per GPU. Ampere GPUs need a host restart after nvidia-smi -mig 1 on ESXi, Hopper and later do not. ESXi then creates the instances itself.</source>
        <translation type="unfinished">MIG は GPU ごとに有効にします。ESXi で nvidia-smi -mig 1 を実行した後、Ampere GPU ではホストの再起動が必要ですが、Hopper 以降では不要です。その後、ESXi 自体がインスタンスを作成します。</translation>
    </message>
    <message>
        <source>Enable MIG on the GPU and plan it for multi-instance mode.</source>
        <translation type="unfinished">GPU で MIG を有効にし、マルチインスタンスモードで計画してください。</translation>
    </message>
    <message>
        <source>All ESXi versions and vGPU releases with MIG.</source>
        <translation type="unfinished">MIG に対応するすべての ESXi バージョンと vGPU リリース。</translation>
    </message>
    <message>
        <source>MIG is off on a GPU for time-sliced vGPUs or passthrough</source>
        <translation type="unfinished">タイムスライスの vGPU またはパススルー用の GPU では MIG がオフであること</translation>
    </message>
    <message>
        <source>NVIDIA&apos;s guide asks to disable MIG before a GPU serves time-sliced vGPUs or passthrough. A guest may enable MIG itself later on a GPU passed through to it; that part is remembered.</source>
        <translation type="unfinished">NVIDIA のガイドは、GPU をタイムスライスの vGPU またはパススルーに使用する前に MIG を無効にすることを求めています。パススルーされた GPU では、後からゲスト自身が MIG を有効にできます。この点は記憶に基づくものです。</translation>
    </message>
    <message>
        <source>Switch MIG off by nvidia-smi -mig 0 while nothing uses the GPU.</source>
        <translation type="unfinished">GPU が使用されていない間に、nvidia-smi -mig 0 で MIG をオフにしてください。</translation>
    </message>
    <message>
        <source>The MIG instances on %1 have room, but not in every order of power-on: if those of profile %2 come first, one of profile %3 may find no start. Running instances are never moved.</source>
        <translation type="unfinished">%1 の MIG インスタンスは収まりますが、パワーオンの順序によっては収まりません。プロファイル %2 のインスタンスが先に起動すると、プロファイル %3 のインスタンスの開始位置がなくなる可能性があります。稼働中のインスタンスが移動されることはありません。</translation>
    </message>
    <message>
        <source>%1 has slices left that no further MIG instance can use (compute slices: %2, memory slices: %3).</source>
        <translation type="unfinished">%1 には、これ以上の MIG インスタンスが使用できないスライスが残っています (コンピュートスライス: %2、メモリスライス: %3)。</translation>
    </message>
    <message>
        <source>MIG instances find their places in every order of power-on</source>
        <translation type="unfinished">どのパワーオンの順序でも MIG インスタンスに位置があること</translation>
    </message>
    <message>
        <source>Large instances have one start only, 4g and 7g the first memory slice. A smaller instance that starts early can sit in their way, and running instances never move. Ampere GPUs were seen to be worse at it than Hopper ones, which begin at the far end. Tried are orders in which all VMs of one profile start together, each at the lowest free start, on Hopper at the highest.</source>
        <translation type="unfinished">大きいインスタンスの開始位置は 1 つだけで、4g と 7g では最初のメモリスライスです。早く起動した小さいインスタンスがその位置を占めることがあり、稼働中のインスタンスが移動されることはありません。反対側の端から開始する Hopper GPU に比べ、Ampere GPU ではこの問題が起こりやすいことが確認されています。1 つのプロファイルのすべての VM がまとめて起動し、それぞれが最も小さい空きの開始位置 (Hopper では最も大きい位置) に配置される順序を試行します。</translation>
    </message>
    <message>
        <source>Power on the VMs with the largest instances first, or use another GPU.</source>
        <translation type="unfinished">最も大きいインスタンスを持つ VM を先にパワーオンするか、別の GPU を使用してください。</translation>
    </message>
    <message>
        <source>All ESXi versions and vGPU releases that have MIG.</source>
        <translation type="unfinished">MIG に対応するすべての ESXi バージョンと vGPU リリース。</translation>
    </message>
    <message>
        <source>Some mixtures of MIG instances leave slices unused</source>
        <translation type="unfinished">MIG インスタンスの組み合わせによっては使用されないスライスが残る</translation>
    </message>
    <message>
        <source>Compute and memory slices come in fixed packs. Seven instances of 1g leave a memory slice, two of 3g leave a compute slice, and no other instance can take what is left.</source>
        <translation type="unfinished">コンピュートスライスとメモリスライスは、固定された組で提供されます。1g のインスタンス 7 個ではメモリスライスが 1 個、3g のインスタンス 2 個ではコンピュートスライスが 1 個残り、ほかのインスタンスは残りを使用できません。</translation>
    </message>
    <message>
        <source>Nothing to do, or choose a mixture that uses all slices.</source>
        <translation type="unfinished">対処は不要です。または、すべてのスライスを使用する組み合わせを選択してください。</translation>
    </message>
    <message>
        <source>%1 has %4 compute slices and %5 memory slices, but its MIG instances need %2 and %3 (vGPUs and reserved slots: %6, of them reserved: %7).</source>
        <translation type="unfinished">%1 のコンピュートスライスは %4、メモリスライスは %5 ですが、その MIG インスタンスには %2 と %3 が必要です (vGPU と予約スロット: %6、うち予約済み: %7)。</translation>
    </message>
    <message>
        <source>%1 holds %2 MIG instances with media extensions, such as profile %3. A GPU can have at most %4.</source>
        <translation type="unfinished">%1 は、プロファイル %3 など、メディア拡張を持つ MIG インスタンスを %2 個保持しています。GPU が持てるのは最大 %4 個です。</translation>
    </message>
    <message>
        <source>Let %1 use profile %2, without media extensions</source>
        <translation type="unfinished">%1 にメディア拡張のないプロファイル %2 を使用させる</translation>
    </message>
    <message>
        <source>MIG instances fit into the GPU&apos;s slices</source>
        <translation type="unfinished">MIG インスタンスが GPU のスライスに収まること</translation>
    </message>
    <message>
        <source>A MIG instance takes compute slices and memory slices for itself. Their sums cannot exceed what the GPU has. Powered-off VMs do not count; reserved slots do, since their room is promised. vGPUs that share an instance count as one.</source>
        <translation type="unfinished">MIG インスタンスは、コンピュートスライスとメモリスライスを専有します。その合計が GPU のスライス数を超えることはできません。パワーオフされた VM は数えません。予約スロットは、その領域が約束されているため数えます。1 つのインスタンスを共有する vGPU は 1 つと数えます。</translation>
    </message>
    <message>
        <source>Move a VM to another GPU, or use fewer or smaller instances.</source>
        <translation type="unfinished">VM を別の GPU に移動するか、インスタンスを減らすか、小さくしてください。</translation>
    </message>
    <message>
        <source>Every MIG instance finds a start slice</source>
        <translation type="unfinished">すべての MIG インスタンスに開始スライスがあること</translation>
    </message>
    <message>
        <source>Each kind of instance may start only at certain memory slices, and instances are never moved. On a GPU with seven compute slices 4g starts at 0 only and 3g at 0 or 4. Starts of this design are an intent: ESXi chooses them at power-on.</source>
        <translation type="unfinished">各種類のインスタンスは特定のメモリスライスでのみ開始でき、インスタンスが移動されることはありません。コンピュートスライスが 7 個の GPU では、4g は 0 でのみ、3g は 0 または 4 で開始します。この設計の開始位置は意図を示すものです。ESXi がパワーオン時に選択します。</translation>
    </message>
    <message>
        <source>Place 4g first, then 3g at slice 4; give up fixed starts, or use another GPU.</source>
        <translation type="unfinished">先に 4g を、次に 3g をスライス 4 に配置してください。または、固定した開始位置をやめるか、別の GPU を使用してください。</translation>
    </message>
    <message>
        <source>A GPU has one MIG instance with media extensions</source>
        <translation type="unfinished">メディア拡張を持つ MIG インスタンスは GPU に 1 つであること</translation>
    </message>
    <message>
        <source>The JPEG and optical-flow engines exist once per GPU, and the instance with media extensions (+me) takes them.</source>
        <translation type="unfinished">JPEG エンジンとオプティカルフローエンジンは GPU ごとに 1 つだけ存在し、メディア拡張 (+me) を持つインスタンスがこれらを占有します。</translation>
    </message>
    <message>
        <source>Use the plain profile of the same size for all but one VM.</source>
        <translation type="unfinished">1 台を除くすべての VM で、同じサイズの通常のプロファイルを使用してください。</translation>
    </message>
    <message>
        <source>%1 runs ESXi %3, but %2 is to serve MIG-backed vGPUs, which need ESXi %4 or later.</source>
        <translation type="unfinished">%1 では ESXi %3 が稼働していますが、%2 は MIG ベースの vGPU を提供する予定です。これには ESXi %4 以降が必要です。</translation>
    </message>
    <message>
        <source>%2 is to serve MIG-backed vGPUs, which need ESXi %4 or later. The ESXi version of %1 is not entered.</source>
        <translation type="unfinished">%2 は MIG ベースの vGPU を提供する予定です。これには ESXi %4 以降が必要です。%1 の ESXi バージョンは入力されていません。</translation>
    </message>
    <message>
        <source>%1 runs vGPU Manager %5, but %2 is to serve MIG-backed vGPUs. As far as remembered, these need vGPU release %6 or later.</source>
        <translation type="unfinished">%1 では vGPU Manager %5 が稼働していますが、%2 は MIG ベースの vGPU を提供する予定です。記憶の限りでは、これには vGPU リリース %6 以降が必要です。</translation>
    </message>
    <message>
        <source>%1 holds profile %2 (MIG instance %3), but %4 runs ESXi %5. This profile needs ESXi %6 or later.</source>
        <translation type="unfinished">%1 はプロファイル %2 (MIG インスタンス %3) を保持していますが、%4 では ESXi %5 が稼働しています。このプロファイルには ESXi %6 以降が必要です。</translation>
    </message>
    <message>
        <source>%1 holds profile %2 (MIG instance %3), which needs ESXi %6 or later. The ESXi version of %4 is not entered.</source>
        <translation type="unfinished">%1 はプロファイル %2 (MIG インスタンス %3) を保持しています。これには ESXi %6 以降が必要です。%4 の ESXi バージョンは入力されていません。</translation>
    </message>
    <message>
        <source>%1 holds profile %2, whose vGPUs share a MIG instance, but %3 runs ESXi %4. Sharing needs ESXi %5 or later.</source>
        <translation type="unfinished">%1 は、vGPU が MIG インスタンスを共有するプロファイル %2 を保持していますが、%3 では ESXi %4 が稼働しています。共有には ESXi %5 以降が必要です。</translation>
    </message>
    <message>
        <source>%1 holds profile %2, whose vGPUs share a MIG instance, but %3 runs vGPU Manager %6. Sharing needs vGPU release %7 or later.</source>
        <translation type="unfinished">%1 は、vGPU が MIG インスタンスを共有するプロファイル %2 を保持していますが、%3 では vGPU Manager %6 が稼働しています。共有には vGPU リリース %7 以降が必要です。</translation>
    </message>
    <message>
        <source>%1 holds profile %2, whose vGPUs share a MIG instance, which needs ESXi %5 or later. The ESXi version of %3 is not entered.</source>
        <translation type="unfinished">%1 は、vGPU が MIG インスタンスを共有するプロファイル %2 を保持しています。これには ESXi %5 以降が必要です。%3 の ESXi バージョンは入力されていません。</translation>
    </message>
    <message>
        <source>%1 holds profile %2, whose vGPUs share a MIG instance, which needs vGPU release %7 or later. The release of the vGPU Manager on %3 is not entered.</source>
        <translation type="unfinished">%1 は、vGPU が MIG インスタンスを共有するプロファイル %2 を保持しています。これには vGPU リリース %7 以降が必要です。%3 の vGPU Manager のリリースは入力されていません。</translation>
    </message>
    <message>
        <source>MIG-backed vGPUs need ESXi 7.0 Update 2 or later</source>
        <translation type="unfinished">MIG ベースの vGPU には ESXi 7.0 Update 2 以降が必要である</translation>
    </message>
    <message>
        <source>Older ESXi versions know no MIG-backed vGPUs. The ESXi bound comes from a secondary source; the vGPU release is remembered, so that part is a warning.</source>
        <translation type="unfinished">これより古い ESXi バージョンは MIG ベースの vGPU に対応していません。ESXi の下限は二次的な出典によるものです。vGPU リリースは記憶に基づくものであるため、その部分は警告となります。</translation>
    </message>
    <message>
        <source>Update ESXi, or use time-sliced vGPUs.</source>
        <translation type="unfinished">ESXi を更新するか、タイムスライスの vGPU を使用してください。</translation>
    </message>
    <message>
        <source>ESXi 7.0 Update 2 and later.</source>
        <translation type="unfinished">ESXi 7.0 Update 2 以降。</translation>
    </message>
    <message>
        <source>Double-memory and media profiles need ESXi 8.0 Update 3</source>
        <translation type="unfinished">メモリ 2 倍のプロファイルとメディアプロファイルには ESXi 8.0 Update 3 が必要である</translation>
    </message>
    <message>
        <source>MIG profiles with one compute slice and double memory, and those with media extensions (+me), carry a footnote in NVIDIA&apos;s tables that asks for ESXi 8.0 Update 3. The footnote was matched to the profiles by its position.</source>
        <translation type="unfinished">コンピュートスライス 1 個でメモリが 2 倍の MIG プロファイルと、メディア拡張 (+me) を持つ MIG プロファイルには、NVIDIA の表で ESXi 8.0 Update 3 を求める脚注が付いています。脚注は、その位置からプロファイルと対応付けました。</translation>
    </message>
    <message>
        <source>Update ESXi, or use another MIG profile.</source>
        <translation type="unfinished">ESXi を更新するか、別の MIG プロファイルを使用してください。</translation>
    </message>
    <message>
        <source>vGPUs that share a MIG instance need ESXi 9.0 Update 1</source>
        <translation type="unfinished">MIG インスタンスを共有する vGPU には ESXi 9.0 Update 1 が必要である</translation>
    </message>
    <message>
        <source>Several vGPUs may share one MIG instance on RTX PRO Blackwell server GPUs only. The GPUs were read at NVIDIA; the ESXi bound comes from one secondary source.</source>
        <translation type="unfinished">複数の vGPU が 1 つの MIG インスタンスを共有できるのは、RTX PRO Blackwell サーバ GPU のみです。対象の GPU は NVIDIA の資料で確認しました。ESXi の下限は 1 つの二次的な出典によるものです。</translation>
    </message>
    <message>
        <source>Update the host, or use profiles that fill a whole MIG instance.</source>
        <translation type="unfinished">ホストを更新するか、MIG インスタンス全体を占めるプロファイルを使用してください。</translation>
    </message>
    <message>
        <source>ESXi 9.0 Update 1, vGPU release 19 and later.</source>
        <translation type="unfinished">ESXi 9.0 Update 1、vGPU リリース 19 以降。</translation>
    </message>
    <message>
        <source>%1 is in mixed-size mode. VMware names Ampere as the first generation with it, NVIDIA&apos;s documents contradict each other for %3.</source>
        <translation type="unfinished">%1 は混合サイズモードです。VMware はこのモードに対応する最初の世代として Ampere を挙げていますが、%3 については NVIDIA の文書が互いに矛盾しています。</translation>
    </message>
    <message>
        <source>%1 is in mixed-size mode, which %2 (%3) does not have.</source>
        <translation type="unfinished">%1 は混合サイズモードですが、%2 (%3) はこのモードに対応していません。</translation>
    </message>
    <message>
        <source>%1 is in mixed-size mode. Whether %2 has that mode is unverified in the catalog.</source>
        <translation type="unfinished">%1 は混合サイズモードです。%2 がこのモードに対応しているかどうかは、カタログで未検証です。</translation>
    </message>
    <message>
        <source>%1 is in mixed-size mode, but %2 runs ESXi %3. Mixed-size mode needs ESXi %4 or later.</source>
        <translation type="unfinished">%1 は混合サイズモードですが、%2 では ESXi %3 が稼働しています。混合サイズモードには ESXi %4 以降が必要です。</translation>
    </message>
    <message>
        <source>%1 is in mixed-size mode, but %2 runs vGPU Manager %5. Mixed-size mode needs vGPU release %6 or later.</source>
        <translation type="unfinished">%1 は混合サイズモードですが、%2 では vGPU Manager %5 が稼働しています。混合サイズモードには vGPU リリース %6 以降が必要です。</translation>
    </message>
    <message>
        <source>%1 is in mixed-size mode, which needs ESXi %4 or later. The ESXi version of %2 is not entered.</source>
        <translation type="unfinished">%1 は混合サイズモードです。これには ESXi %4 以降が必要です。%2 の ESXi バージョンは入力されていません。</translation>
    </message>
    <message>
        <source>%1 is in mixed-size mode, which needs vGPU release %6 or later. The release of the vGPU Manager on %2 is not entered.</source>
        <translation type="unfinished">%1 は混合サイズモードです。これには vGPU リリース %6 以降が必要です。%2 の vGPU Manager のリリースは入力されていません。</translation>
    </message>
    <message>
        <source>%1 holds %2 vGPUs of %3 in mixed-size mode (reserved slots in all: %4). In this mode profile %5 has %6 placement IDs, so at most %6 fit.</source>
        <translation type="unfinished">%1 は、混合サイズモードで %3 の vGPU を %2 個保持しています (予約スロットの合計: %4)。このモードでは、プロファイル %5 の配置 ID は %6 個であるため、収まるのは最大 %6 個です。</translation>
    </message>
    <message>
        <source>%1 holds several vGPUs of profile %2 in mixed-size mode. How many of them fit (max_mixed) is unverified in the catalog.</source>
        <translation type="unfinished">%1 は、混合サイズモードでプロファイル %2 の vGPU を複数保持しています。いくつ収まるか (max_mixed) は、カタログで未検証です。</translation>
    </message>
    <message>
        <source>Mixed-size mode needs a recent host and GPU</source>
        <translation type="unfinished">混合サイズモードには新しいホストと GPU が必要である</translation>
    </message>
    <message>
        <source>ESXi can set the mode from 8.0 Update 3 on, NVIDIA&apos;s driver has it from branch 17 on, and the GPU must support it. For generations before Ampere the sources disagree, so those are a warning.</source>
        <translation type="unfinished">ESXi は 8.0 Update 3 からこのモードを設定でき、NVIDIA のドライバはブランチ 17 から対応し、GPU もサポートしている必要があります。Ampere より前の世代については出典が一致しないため、警告となります。</translation>
    </message>
    <message>
        <source>Update the host, or return the GPU to same-size mode.</source>
        <translation type="unfinished">ホストを更新するか、GPU を同一サイズモードに戻してください。</translation>
    </message>
    <message>
        <source>ESXi 8.0 Update 3, vGPU release 17 and later.</source>
        <translation type="unfinished">ESXi 8.0 Update 3、vGPU リリース 17 以降。</translation>
    </message>
    <message>
        <source>In mixed-size mode each size has a most of its own</source>
        <translation type="unfinished">混合サイズモードではサイズごとに最大数がある</translation>
    </message>
    <message>
        <source>A vGPU of one size may start only at certain places of the GPU. There are as many as NVIDIA&apos;s table lists, which for some sizes is fewer than in same-size mode. Reserved slots count, powered-off VMs do not.</source>
        <translation type="unfinished">各サイズの vGPU は、GPU の特定の位置でのみ開始できます。その数は NVIDIA の表に記載されているとおりで、サイズによっては同一サイズモードより少なくなります。予約スロットは数えますが、パワーオフされた VM は数えません。</translation>
    </message>
    <message>
        <source>Move a VM to another GPU, or choose a profile of another size.</source>
        <translation type="unfinished">VM を別の GPU に移動するか、別のサイズのプロファイルを選択してください。</translation>
    </message>
    <message>
        <source>In mixed-size mode every vGPU finds a placement ID</source>
        <translation type="unfinished">混合サイズモードではすべての vGPU に配置 ID があること</translation>
    </message>
    <message>
        <source>Each size may start only at its placement IDs, and ranges must not overlap. Room that no allowed start covers is stranded. Placement IDs of this design are an intent: ESXi chooses them itself at power-on.</source>
        <translation type="unfinished">各サイズはその配置 ID でのみ開始でき、範囲が重なることはできません。許可された開始位置に含まれない領域は使用できなくなります。この設計の配置 ID は意図を示すものです。ESXi 自体がパワーオン時に選択します。</translation>
    </message>
    <message>
        <source>Choose sizes that divide each other (10, 20 and 40 GB of 80 GB; 6, 12 and 24 GB of 48 GB), give up fixed placement IDs, or use another GPU.</source>
        <translation type="unfinished">互いに割り切れるサイズ (80 GB のうち 10、20、40 GB、48 GB のうち 6、12、24 GB) を選択するか、固定した配置 ID をやめるか、別の GPU を使用してください。</translation>
    </message>
    <message>
        <source>The vGPUs on %1 have room, but not in every order of power-on: if those of profile %2 come first, one of profile %3 may find no placement ID. ESXi never moves a running vGPU.</source>
        <translation type="unfinished">%1 の vGPU は収まりますが、パワーオンの順序によっては収まりません。プロファイル %2 の vGPU が先に起動すると、プロファイル %3 の vGPU の配置 ID がなくなる可能性があります。ESXi が稼働中の vGPU を移動することはありません。</translation>
    </message>
    <message>
        <source>%1 has %2 free, of which no vGPU can use %3: no profile has a placement ID there.</source>
        <translation type="unfinished">%1 の空きは %2 ですが、そのうち %3 はどの vGPU も使用できません。そこに配置 ID を持つプロファイルはありません。</translation>
    </message>
    <message>
        <source>Give the VMs with profile %2 on %1 profile %3</source>
        <translation type="unfinished">%1 でプロファイル %2 を持つ VM にプロファイル %3 を割り当てる</translation>
    </message>
    <message>
        <source>In mixed-size mode every order of power-on works</source>
        <translation type="unfinished">混合サイズモードではどのパワーオンの順序でも動作すること</translation>
    </message>
    <message>
        <source>The vGPU Manager chooses the placement ID at power-on and never moves a running vGPU, so small vGPUs that start early can take the places that a large one needs. Tried are orders in which all vGPUs of one profile start together, each at the lowest free placement ID; how ESXi really chooses is not documented, so the rule is our inference.</source>
        <translation type="unfinished">vGPU Manager はパワーオン時に配置 ID を選択し、稼働中の vGPU を移動することはないため、早く起動した小さい vGPU が、大きい vGPU に必要な位置を占めることがあります。1 つのプロファイルのすべての vGPU がまとめて起動し、それぞれが最も小さい空き配置 ID に配置される順序を試行します。ESXi が実際にどのように選択するかは文書化されていないため、このルールは独自の推論です。</translation>
    </message>
    <message>
        <source>Power on the large vGPUs first, choose sizes that divide each other, or move a VM to another GPU.</source>
        <translation type="unfinished">大きい vGPU を先にパワーオンするか、互いに割り切れるサイズを選択するか、VM を別の GPU に移動してください。</translation>
    </message>
    <message>
        <source>In mixed-size mode free memory can be used by some profile</source>
        <translation type="unfinished">混合サイズモードでは空きメモリをいずれかのプロファイルが使用できること</translation>
    </message>
    <message>
        <source>Each size may start at its placement IDs only. Free memory that no profile of the GPU model can reach any more is lost until a vGPU goes. Sizes such as 8 GB on a GPU of 80 GB waste some, sizes that are halves of halves waste none. The amount follows from the places drawn in this design.</source>
        <translation type="unfinished">各サイズはその配置 ID でのみ開始できます。GPU モデルのどのプロファイルも使用できない空きメモリは、vGPU がなくなるまで失われます。80 GB の GPU での 8 GB のようなサイズでは一部が無駄になりますが、半分に分割を繰り返したサイズでは無駄になりません。その量は、この設計に描画された位置から求められます。</translation>
    </message>
    <message>
        <source>Choose sizes that divide each other, for instance 10 GB instead of 8 GB.</source>
        <translation type="unfinished">8 GB の代わりに 10 GB など、互いに割り切れるサイズを選択してください。</translation>
    </message>
    <message>
        <source>%1 serves passthrough today and is planned for vGPUs. The switch needs its VMs powered off and a restart of %2.</source>
        <translation type="unfinished">%1 は現在パススルーに使用されており、vGPU 用に計画されています。切り替えるには、その VM のパワーオフと %2 の再起動が必要です。</translation>
    </message>
    <message>
        <source>%1 serves vGPUs today and is planned for passthrough. The switch needs its VMs powered off and a restart of %2.</source>
        <translation type="unfinished">%1 は現在 vGPU に使用されており、パススルー用に計画されています。切り替えるには、その VM のパワーオフと %2 の再起動が必要です。</translation>
    </message>
    <message>
        <source>%1 is used otherwise today than this design plans. The change needs its VMs powered off and a restart of %2.</source>
        <translation type="unfinished">%1 の現在の用途は、この設計の計画と異なります。変更するには、その VM のパワーオフと %2 の再起動が必要です。</translation>
    </message>
    <message>
        <source>%1 serves both modes (passthrough GPUs: %2, vGPU GPUs: %3). That is supported: the modes use separate GPUs and separate VMs.</source>
        <translation type="unfinished">%1 は両方のモードを提供します (パススルー GPU: %2、vGPU GPU: %3)。これはサポートされています。2 つのモードは別々の GPU と別々の VM を使用します。</translation>
    </message>
    <message>
        <source>Switching a GPU&apos;s use needs a host restart</source>
        <translation type="unfinished">GPU の用途の切り替えにはホストの再起動が必要である</translation>
    </message>
    <message>
        <source>ESXi binds the device to another driver when passthrough is toggled. The VMs on it must be powered off and the host restarted before the new use holds.</source>
        <translation type="unfinished">パススルーを切り替えると、ESXi はデバイスを別のドライバに関連付けます。新しい用途が有効になる前に、その VM をパワーオフし、ホストを再起動する必要があります。</translation>
    </message>
    <message>
        <source>Plan a maintenance window: power off the VMs, toggle passthrough or set Shared Direct, restart the host.</source>
        <translation type="unfinished">メンテナンス時間を計画し、VM をパワーオフし、パススルーを切り替えるか直接共有を設定してから、ホストを再起動してください。</translation>
    </message>
    <message>
        <source>One host may serve passthrough and vGPUs on separate GPUs</source>
        <translation type="unfinished">1 台のホストは別々の GPU でパススルーと vGPU を提供できる</translation>
    </message>
    <message>
        <source>NVIDIA supports both modes on one host as long as they use separate physical GPUs and separate VMs. VMware recommends vGPU where both would do, since it is easier to operate.</source>
        <translation type="unfinished">NVIDIA は、別々の物理 GPU と別々の VM を使用する限り、1 台のホストで両方のモードをサポートします。VMware は、どちらでもよい場合には、運用が容易な vGPU を推奨しています。</translation>
    </message>
    <message>
        <source>Nothing to do.</source>
        <translation type="unfinished">対処は不要です。</translation>
    </message>
    <message>
        <source>%1 has %2 vGPUs, among them %3, which is only a part of a %7. %4 runs ESXi %5; before ESXi %6 a VM with several vGPUs needs full-size profiles.</source>
        <translation type="unfinished">%1 には %2 個の vGPU があり、その中の %3 は %7 の一部にすぎません。%4 では ESXi %5 が稼働しています。ESXi %6 より前では、複数の vGPU を持つ VM にはフルサイズのプロファイルが必要です。</translation>
    </message>
    <message>
        <source>%1 has %2 vGPUs, among them %3, which is only a part of a %7. That needs ESXi %6 or later, and the ESXi version of %4 is not entered.</source>
        <translation type="unfinished">%1 には %2 個の vGPU があり、その中の %3 は %7 の一部にすぎません。これには ESXi %6 以降が必要ですが、%4 の ESXi バージョンは入力されていません。</translation>
    </message>
    <message>
        <source>%1 has vGPUs of different GPU models: %2 and %3. All vGPUs of a VM must be of one board type and one series; their sizes may differ.</source>
        <translation type="unfinished">%1 には異なる GPU モデルの vGPU があります: %2 と %3。VM のすべての vGPU は、1 つのボードタイプと 1 つのシリーズである必要があります。サイズは異なっても構いません。</translation>
    </message>
    <message>
        <source>%1 has vGPUs of different series: %2 and %3. All vGPUs of a VM must be of one board type and one series; their sizes may differ.</source>
        <translation type="unfinished">%1 には異なるシリーズの vGPU があります: %2 と %3。VM のすべての vGPU は、1 つのボードタイプと 1 つのシリーズである必要があります。サイズは異なっても構いません。</translation>
    </message>
    <message>
        <source>%1 has %2 vGPUs, among them %3 of series %4. A VM with this vGPU type can have 1 vGPU only.</source>
        <translation type="unfinished">%1 には %2 個の vGPU があり、その中にシリーズ %4 の %3 があります。この vGPU タイプを持つ VM が持てる vGPU は 1 個だけです。</translation>
    </message>
    <message>
        <source>%1 has %2 vGPUs, among them %3. Whether a VM may have several of this type is unverified in the catalog.</source>
        <translation type="unfinished">%1 には %2 個の vGPU があり、その中に %3 があります。VM がこのタイプを複数持てるかどうかは、カタログで未検証です。</translation>
    </message>
    <message>
        <source>Remove the vGPUs of %1 that do not go with its first one (%2)</source>
        <translation type="unfinished">%1 の vGPU のうち、最初の vGPU (%2) と組み合わせられないものを削除する</translation>
    </message>
    <message>
        <source>%1 has MIG-backed and time-sliced vGPUs, among them %2 and %3. The documents read show several vGPUs of one kind only.</source>
        <translation type="unfinished">%1 には、%2 や %3 など、MIG ベースとタイムスライスの vGPU があります。確認した文書で示されているのは、1 種類のみの複数の vGPU です。</translation>
    </message>
    <message>
        <source>Remove the MIG-backed vGPUs of %1</source>
        <translation type="unfinished">%1 の MIG ベースの vGPU を削除する</translation>
    </message>
    <message>
        <source>Remove the time-sliced vGPUs of %1</source>
        <translation type="unfinished">%1 のタイムスライスの vGPU を削除する</translation>
    </message>
    <message>
        <source>Before ESXi 8.0 several vGPUs in one VM must be full-size</source>
        <translation type="unfinished">ESXi 8.0 より前では、1 台の VM の複数の vGPU はフルサイズであること</translation>
    </message>
    <message>
        <source>Up to ESXi 7 a VM with several vGPUs may have only profiles of a whole GPU. From 8.0 on NVIDIA allows all sizes, time-sliced and MIG-backed. A secondary text on vSphere 9.0 still asks for full size; NVIDIA&apos;s statement is preferred here.</source>
        <translation type="unfinished">ESXi 7 までは、複数の vGPU を持つ VM は、GPU 全体のプロファイルのみを持てます。8.0 以降、NVIDIA はタイムスライスと MIG ベースのすべてのサイズを許可しています。vSphere 9.0 に関する二次的な資料では今もフルサイズが求められていますが、ここでは NVIDIA の記述を優先します。</translation>
    </message>
    <message>
        <source>Use full-size profiles, one vGPU, or ESXi 8.0 or later.</source>
        <translation type="unfinished">フルサイズのプロファイルを使用するか、vGPU を 1 個にするか、ESXi 8.0 以降を使用してください。</translation>
    </message>
    <message>
        <source>Before ESXi 8.0.</source>
        <translation type="unfinished">ESXi 8.0 より前。</translation>
    </message>
    <message>
        <source>Several vGPUs of a VM are of one board and series</source>
        <translation type="unfinished">VM の複数の vGPU は 1 つのボードとシリーズであること</translation>
    </message>
    <message>
        <source>NVIDIA supports several vGPUs in one VM if all are of the same board type and the same series: A40-48C with A40-16C works, A30-8C with A16-8C does not.</source>
        <translation type="unfinished">NVIDIA は、すべてが同じボードタイプかつ同じシリーズである場合に、1 台の VM での複数の vGPU をサポートします。A40-48C と A40-16C は組み合わせられますが、A30-8C と A16-8C は組み合わせられません。</translation>
    </message>
    <message>
        <source>Choose profiles of one board type and series.</source>
        <translation type="unfinished">1 つのボードタイプとシリーズのプロファイルを選択してください。</translation>
    </message>
    <message>
        <source>Only some vGPU types may be several in one VM</source>
        <translation type="unfinished">1 台の VM で複数使用できるのは一部の vGPU タイプのみである</translation>
    </message>
    <message>
        <source>Q-series and C-series types may be given to a VM several times, A-series and B-series types may not, nor may some small types of older boards. That was read for vSphere 6.7 and in NVIDIA&apos;s type tables.</source>
        <translation type="unfinished">Q シリーズと C シリーズのタイプは 1 台の VM に複数割り当てることができます。A シリーズと B シリーズのタイプ、および古いボードの一部の小さなタイプは割り当てられません。これは vSphere 6.7 の資料と NVIDIA のタイプの表で確認しました。</translation>
    </message>
    <message>
        <source>Give the VM one vGPU, or use Q-series or C-series profiles.</source>
        <translation type="unfinished">VM の vGPU を 1 個にするか、Q シリーズまたは C シリーズのプロファイルを使用してください。</translation>
    </message>
    <message>
        <source>All vGPUs of a VM are MIG-backed, or all are time-sliced</source>
        <translation type="unfinished">VM のすべての vGPU が MIG ベースであるか、すべてがタイムスライスであること</translation>
    </message>
    <message>
        <source>NVIDIA&apos;s examples of VMs with several vGPUs combine vGPUs of one kind. That the two kinds do not go together in one VM is inferred from the lack of an example, so it is a warning.</source>
        <translation type="unfinished">複数の vGPU を持つ VM の NVIDIA の例では、1 種類の vGPU が組み合わされています。2 つの種類を 1 台の VM で併用できないという点は、例がないことからの推論であるため、警告となります。</translation>
    </message>
    <message>
        <source>Use vGPUs of one kind in a VM.</source>
        <translation type="unfinished">1 台の VM では 1 種類の vGPU を使用してください。</translation>
    </message>
    <message>
        <source>%1 is passed through, so nvidia-smi on %2 does not list it. Its load can be watched in the guest only.</source>
        <translation type="unfinished">%1 はパススルーされているため、%2 の nvidia-smi には表示されません。負荷はゲストでのみ監視できます。</translation>
    </message>
    <message>
        <source>%1 has an audio function beside its graphics function. Passing only the graphics function through may not be enough.</source>
        <translation type="unfinished">%1 には、グラフィック機能のほかにオーディオ機能があります。グラフィック機能のみをパススルーするだけでは不十分な可能性があります。</translation>
    </message>
    <message>
        <source>A passthrough GPU is watched from its guest</source>
        <translation type="unfinished">パススルー GPU はゲストから監視すること</translation>
    </message>
    <message>
        <source>ESXi gives the device away, so the host&apos;s tools do not see its load, memory or temperature. The driver in the guest does.</source>
        <translation type="unfinished">ESXi はデバイスを VM に渡すため、ホストのツールからは負荷、メモリ、温度が見えません。ゲストのドライバからは見えます。</translation>
    </message>
    <message>
        <source>Monitor it in the guest, with nvidia-smi or an agent there.</source>
        <translation type="unfinished">ゲストの nvidia-smi またはエージェントを使用して、ゲスト内で監視してください。</translation>
    </message>
    <message>
        <source>The audio function of a graphics board goes with it</source>
        <translation type="unfinished">グラフィックボードのオーディオ機能もともに割り当てること</translation>
    </message>
    <message>
        <source>Boards with display outputs have an audio function at PCI function 1. NVIDIA asks to pass it through too for the active Quadro RTX 6000 and 8000 on Hyper-V; that ESXi gains by it is our inference.</source>
        <translation type="unfinished">ディスプレイ出力を備えるボードには、PCI ファンクション 1 にオーディオ機能があります。NVIDIA は、Hyper-V でのアクティブ冷却の Quadro RTX 6000 と 8000 について、これもパススルーすることを求めています。ESXi でも有効であるという点は独自の推論です。</translation>
    </message>
    <message>
        <source>If the guest has trouble with the GPU, pass PCI function 1 through as well.</source>
        <translation type="unfinished">ゲストで GPU に問題がある場合は、PCI ファンクション 1 もパススルーしてください。</translation>
    </message>
    <message>
        <source>The default graphics type that is planned for %1 is not entered, so it is unknown whether it changes under the VMs that run there: %2, among them %3.</source>
        <translation type="unfinished">%1 に計画されたデフォルトのグラフィックタイプが入力されていないため、稼働中の VM がある状態で変更されるかどうかは不明です: %3 など %2 台。</translation>
    </message>
    <message>
        <source>The default graphics type of %1 is Shared today and is to become Shared Direct, but VMs run there: %2, among them %3.</source>
        <translation type="unfinished">%1 のデフォルトのグラフィックタイプは現在は共有で、直接共有になる予定ですが、稼働中の VM があります: %3 など %2 台。</translation>
    </message>
    <message>
        <source>The default graphics type of %1 is Shared Direct today and is to become Shared, but VMs run there: %2, among them %3.</source>
        <translation type="unfinished">%1 のデフォルトのグラフィックタイプは現在は直接共有で、共有になる予定ですが、稼働中の VM があります: %3 など %2 台。</translation>
    </message>
    <message>
        <source>Plan the VMs on %1 powered off</source>
        <translation type="unfinished">%1 の VM をパワーオフする計画とする</translation>
    </message>
    <message>
        <source>Leave the default graphics type of %1 as it is today</source>
        <translation type="unfinished">%1 のデフォルトのグラフィックタイプを現在のままにする</translation>
    </message>
    <message>
        <source>%1 is to go to same-size mode, but vGPUs run on it in its mode of today: %2 VMs, among them %3. The mode of a GPU changes only while it is empty.</source>
        <translation type="unfinished">%1 は同一サイズモードに切り替わる予定ですが、現在のモードで vGPU が稼働しています: %3 など VM %2 台。GPU のモードを変更できるのは、GPU が空の間のみです。</translation>
    </message>
    <message>
        <source>%1 is to go to mixed-size mode, but vGPUs run on it in its mode of today: %2 VMs, among them %3. The mode of a GPU changes only while it is empty.</source>
        <translation type="unfinished">%1 は混合サイズモードに切り替わる予定ですが、現在のモードで vGPU が稼働しています: %3 など VM %2 台。GPU のモードを変更できるのは、GPU が空の間のみです。</translation>
    </message>
    <message>
        <source>%1 is to go to multi-instance (MIG) mode, but vGPUs run on it in its mode of today: %2 VMs, among them %3. The mode of a GPU changes only while it is empty.</source>
        <translation type="unfinished">%1 はマルチインスタンス (MIG) モードに切り替わる予定ですが、現在のモードで vGPU が稼働しています: %3 など VM %2 台。GPU のモードを変更できるのは、GPU が空の間のみです。</translation>
    </message>
    <message>
        <source>Leave the vGPU mode of %1 as it is today</source>
        <translation type="unfinished">%1 の vGPU モードを現在のままにする</translation>
    </message>
    <message>
        <source>The default graphics type changes while no VM runs on the host</source>
        <translation type="unfinished">デフォルトのグラフィックタイプの変更はホストで VM が稼働していない間に行うこと</translation>
    </message>
    <message>
        <source>A host takes over another default graphics type only once all its VMs are off and it, or its Xorg service, was restarted. The same holds for an update of the vGPU Manager. The rule looks at hosts for which the type of today is entered.</source>
        <translation type="unfinished">ホストが別のデフォルトのグラフィックタイプを適用するのは、すべての VM がオフになり、ホストまたはその Xorg サービスが再起動された後のみです。vGPU Manager の更新についても同様です。このルールは、現在のタイプが入力されているホストを調べます。</translation>
    </message>
    <message>
        <source>Move the VMs to other hosts or power them off, put the host into maintenance mode, then change the type.</source>
        <translation type="unfinished">VM を別のホストに移動するかパワーオフし、ホストをメンテナンスモードにしてから、タイプを変更してください。</translation>
    </message>
    <message>
        <source>The vGPU mode of a GPU changes while no vGPU runs on it</source>
        <translation type="unfinished">GPU の vGPU モードの変更は vGPU が稼働していない間に行うこと</translation>
    </message>
    <message>
        <source>A GPU keeps the mode in which it is divided until its last vGPU is gone: same size, mixed size or MIG. The rule looks at GPUs for which the mode of today is entered and differs from the plan.</source>
        <translation type="unfinished">GPU は、最後の vGPU がなくなるまで、分割のモード (同一サイズ、混合サイズ、または MIG) を維持します。このルールは、現在のモードが入力されており、計画と異なる GPU を調べます。</translation>
    </message>
    <message>
        <source>Empty the GPU first: move its VMs or power them off, then change the mode.</source>
        <translation type="unfinished">先に GPU を空にしてください。その VM を移動するかパワーオフしてから、モードを変更します。</translation>
    </message>
    <message>
        <source>vGPU profile %2 is placed on %1, but it is a profile of another GPU model. Each GPU model has its own vGPU types.</source>
        <translation type="unfinished">vGPU プロファイル %2 が %1 に配置されていますが、これは別の GPU モデルのプロファイルです。各 GPU モデルには固有の vGPU タイプがあります。</translation>
    </message>
    <message>
        <source>vGPU profile %2 is placed on %1, but this GPU model has no vGPU types at all: it serves passthrough only.</source>
        <translation type="unfinished">vGPU プロファイル %2 が %1 に配置されていますが、この GPU モデルには vGPU タイプがありません。パススルーにのみ使用できます。</translation>
    </message>
    <message>
        <source>vGPU profile %2 is placed on %1. The catalog lists no such profile for this model, but its list of names is unverified.</source>
        <translation type="unfinished">vGPU プロファイル %2 が %1 に配置されています。カタログではこのモデルにそのようなプロファイルはありませんが、名前の一覧は未検証です。</translation>
    </message>
    <message>
        <source>The catalog has no vGPU profile %2, so its size and its place on %1 cannot be checked.</source>
        <translation type="unfinished">カタログに vGPU プロファイル %2 がないため、そのサイズと %1 での位置をチェックできません。</translation>
    </message>
    <message>
        <source>The catalog has no GPU model %2, so what %1 can hold cannot be checked.</source>
        <translation type="unfinished">カタログに GPU モデル %2 がないため、%1 が保持できる内容をチェックできません。</translation>
    </message>
    <message>
        <source>Let %1 use vGPU profile %2, which this GPU has</source>
        <translation type="unfinished">%1 に、この GPU にある vGPU プロファイル %2 を使用させる</translation>
    </message>
    <message>
        <source>%1 waits for vGPU profile %2, which the catalog does not have, so it cannot be checked.</source>
        <translation type="unfinished">%1 は vGPU プロファイル %2 を待っていますが、カタログにないためチェックできません。</translation>
    </message>
    <message>
        <source>%1 asks for GPU model %2, which the catalog does not have, so it cannot be checked.</source>
        <translation type="unfinished">%1 は GPU モデル %2 を要求していますが、カタログにないためチェックできません。</translation>
    </message>
    <message>
        <source>A vGPU profile belongs to the GPU&apos;s model</source>
        <translation type="unfinished">vGPU プロファイルは GPU のモデルのものであること</translation>
    </message>
    <message>
        <source>The name of a profile begins with the board that it belongs to. ESXi offers a VM only hosts with a GPU of that model. A model or profile that the catalog does not know is neither confirmed nor refused.</source>
        <translation type="unfinished">プロファイルの名前は、それが属するボードの名前で始まります。ESXi は、そのモデルの GPU を持つホストのみを VM に提供します。カタログにないモデルやプロファイルは、可とも不可とも判定されません。</translation>
    </message>
    <message>
        <source>Choose a profile of this GPU&apos;s model, or a GPU of the profile&apos;s model.</source>
        <translation type="unfinished">この GPU のモデルのプロファイル、またはプロファイルのモデルの GPU を選択してください。</translation>
    </message>
    <message>
        <source>What a VM asks for is in the catalog</source>
        <translation type="unfinished">VM が要求するものがカタログにあること</translation>
    </message>
    <message>
        <source>Sliceboard knows sizes and limits from its catalog only. What is not in it cannot be checked; that does not mean that it is wrong.</source>
        <translation type="unfinished">Sliceboard は、サイズと制限をカタログからのみ取得します。カタログにないものはチェックできません。これは、誤りであるという意味ではありません。</translation>
    </message>
    <message>
        <source>Correct the name, or add the profile or model to your own catalog folder.</source>
        <translation type="unfinished">名前を訂正するか、プロファイルまたはモデルを独自のカタログフォルダに追加してください。</translation>
    </message>
    <message>
        <source>%1 is in same-size mode, but holds vGPUs of %2 and of %3 (%4 and %5, vGPUs and reserved slots in all: %6). The first one that powers on fixes the size for all.</source>
        <translation type="unfinished">%1 は同一サイズモードですが、%2 と %3 の vGPU を保持しています (%4 と %5、vGPU と予約スロットの合計: %6)。最初にパワーオンされたものが、すべてのサイズを決定します。</translation>
    </message>
    <message>
        <source>%1 holds vGPUs of different series (%2 and %3) in same-size mode. Its host runs ESXi %4; before ESXi %5 one GPU takes one vGPU type.</source>
        <translation type="unfinished">%1 は、同一サイズモードで異なるシリーズ (%2 と %3) の vGPU を保持しています。そのホストでは ESXi %4 が稼働しています。ESXi %5 より前では、1 基の GPU に 1 つの vGPU タイプしか使用できません。</translation>
    </message>
    <message>
        <source>%1 holds vGPUs of different series (%2 and %3) in same-size mode, which needs ESXi %5. The ESXi version of its host is not entered.</source>
        <translation type="unfinished">%1 は、同一サイズモードで異なるシリーズ (%2 と %3) の vGPU を保持しています。これには ESXi %5 が必要です。ホストの ESXi バージョンは入力されていません。</translation>
    </message>
    <message>
        <source>%1 holds vGPUs of different series (%2 and %3) in same-size mode under vGPU Manager %6. As far as remembered, NVIDIA allows that only in later releases.</source>
        <translation type="unfinished">%1 は、vGPU Manager %6 の同一サイズモードで異なるシリーズ (%2 と %3) の vGPU を保持しています。記憶の限りでは、NVIDIA がこれを許可するのは、より後のリリースのみです。</translation>
    </message>
    <message>
        <source>%1 holds %2 vGPUs of %3 in same-size mode (reserved slots among them: %4). Profile %5 fits at most %6 times.</source>
        <translation type="unfinished">%1 は、同一サイズモードで %3 の vGPU を %2 個保持しています (うち予約スロット: %4)。プロファイル %5 が収まるのは最大 %6 個です。</translation>
    </message>
    <message>
        <source>%1 holds %2 vGPUs of profile %3 in same-size mode. How many of them fit on one GPU (max_equal) is unverified in the catalog.</source>
        <translation type="unfinished">%1 は、同一サイズモードでプロファイル %3 の vGPU を %2 個保持しています。1 基の GPU にいくつ収まるか (max_equal) は、カタログで未検証です。</translation>
    </message>
    <message>
        <source>%1 has %2 of frame buffer, but its vGPUs need %3 (vGPUs: %4, reserved slots: %5). Frame buffer is never shared or oversubscribed.</source>
        <translation type="unfinished">%1 のフレームバッファは %2 ですが、その vGPU には %3 が必要です (vGPU: %4、予約スロット: %5)。フレームバッファが共有またはオーバーサブスクライブされることはありません。</translation>
    </message>
    <message>
        <source>The frame buffers of all vGPUs fit into the GPU&apos;s memory</source>
        <translation type="unfinished">すべての vGPU のフレームバッファが GPU のメモリに収まること</translation>
    </message>
    <message>
        <source>A time-sliced vGPU shares computing time, but its frame buffer is its own from power-on to power-off. Powered-off VMs do not count; reserved slots do, since their room is promised.</source>
        <translation type="unfinished">タイムスライスの vGPU は計算時間を共有しますが、フレームバッファはパワーオンからパワーオフまで専有します。パワーオフされた VM は数えません。予約スロットは、その領域が約束されているため数えます。</translation>
    </message>
    <message>
        <source>Move a VM to another GPU, choose smaller profiles, or release a reserved slot.</source>
        <translation type="unfinished">VM を別の GPU に移動するか、小さいプロファイルを選択するか、予約スロットを解放してください。</translation>
    </message>
    <message>
        <source>In same-size mode all vGPUs of a GPU have one size</source>
        <translation type="unfinished">同一サイズモードでは GPU のすべての vGPU が 1 つのサイズであること</translation>
    </message>
    <message>
        <source>The first vGPU that powers on fixes the frame-buffer size until the GPU is empty again. A vGPU of another size is refused, however much room is left. Before ESXi 8.0 Update 3 this is the only mode.</source>
        <translation type="unfinished">最初にパワーオンされた vGPU が、GPU が再び空になるまでフレームバッファのサイズを決定します。空きがどれだけ残っていても、別のサイズの vGPU は拒否されます。ESXi 8.0 Update 3 より前では、これが唯一のモードです。</translation>
    </message>
    <message>
        <source>Use one size per GPU, or switch the empty GPU to mixed-size mode.</source>
        <translation type="unfinished">GPU ごとに 1 つのサイズを使用するか、空の GPU を混合サイズモードに切り替えてください。</translation>
    </message>
    <message>
        <source>All; the only mode before ESXi 8.0 Update 3.</source>
        <translation type="unfinished">すべて。ESXi 8.0 Update 3 より前では唯一のモード。</translation>
    </message>
    <message>
        <source>vGPU series share a GPU only from ESXi 8.0 Update 2 on</source>
        <translation type="unfinished">異なるシリーズの vGPU が GPU を共有できるのは ESXi 8.0 Update 2 以降のみである</translation>
    </message>
    <message>
        <source>Older ESXi versions take one vGPU type per GPU. Since ESXi 8.0 Update 2 profiles of equal size but different series may share a GPU. The ESXi bound was read; from which vGPU release NVIDIA allows it is remembered, so that part is a warning.</source>
        <translation type="unfinished">古い ESXi バージョンでは、GPU ごとに 1 つの vGPU タイプしか使用できません。ESXi 8.0 Update 2 以降では、同じサイズでシリーズの異なるプロファイルが GPU を共有できます。ESXi の下限は出典で確認しました。NVIDIA がどの vGPU リリースから許可するかは記憶に基づくものであるため、その部分は警告となります。</translation>
    </message>
    <message>
        <source>Update ESXi, or use one vGPU type per GPU.</source>
        <translation type="unfinished">ESXi を更新するか、GPU ごとに 1 つの vGPU タイプを使用してください。</translation>
    </message>
    <message>
        <source>Before ESXi 8.0 Update 2 one vGPU type per GPU.</source>
        <translation type="unfinished">ESXi 8.0 Update 2 より前では、GPU ごとに 1 つの vGPU タイプ。</translation>
    </message>
    <message>
        <source>A GPU in same-size mode holds a fixed number of vGPUs</source>
        <translation type="unfinished">同一サイズモードの GPU が保持する vGPU は一定数までであること</translation>
    </message>
    <message>
        <source>Each vGPU type has a most per GPU in NVIDIA&apos;s tables, at most the GPU&apos;s memory divided by the profile&apos;s frame buffer. Powered-off VMs do not count; reserved slots do, since their room is promised.</source>
        <translation type="unfinished">各 vGPU タイプには、NVIDIA の表に GPU あたりの最大数があります。これは最大でも、GPU のメモリをプロファイルのフレームバッファで割った数です。パワーオフされた VM は数えません。予約スロットは、その領域が約束されているため数えます。</translation>
    </message>
    <message>
        <source>Move a VM to another GPU, choose a smaller profile, or release a reserved slot.</source>
        <translation type="unfinished">VM を別の GPU に移動するか、小さいプロファイルを選択するか、予約スロットを解放してください。</translation>
    </message>
    <message>
        <source>Profile %2 on %1 needs a MIG instance, but the catalog lists no start for it on this GPU model.</source>
        <translation type="unfinished">%1 のプロファイル %2 には MIG インスタンスが必要ですが、カタログにはこの GPU モデルでの開始位置が記載されていません。</translation>
    </message>
    <message>
        <source>Profile %2 has no placement ID in mixed-size mode, so it cannot be on %1 in that mode.</source>
        <translation type="unfinished">プロファイル %2 には混合サイズモードでの配置 ID がないため、このモードの %1 に配置することはできません。</translation>
    </message>
    <message>
        <source>A reserved slot of profile %2 on %1 is fixed to start %3. Profile %2 may start at %4.</source>
        <translation type="unfinished">%1 のプロファイル %2 の予約スロットは、開始位置 %3 に固定されています。プロファイル %2 の開始位置は %4 のいずれかです。</translation>
    </message>
    <message>
        <source>%5 has profile %2 on %1 fixed to start %3. Profile %2 may start at %4.</source>
        <translation type="unfinished">%5 は、%1 のプロファイル %2 を開始位置 %3 に固定しています。プロファイル %2 の開始位置は %4 のいずれかです。</translation>
    </message>
    <message>
        <source>A reserved slot of profile %2 on %1 is fixed to placement ID %3. In mixed-size mode profile %2 may start at %4.</source>
        <translation type="unfinished">%1 のプロファイル %2 の予約スロットは、配置 ID %3 に固定されています。混合サイズモードでのプロファイル %2 の開始位置は %4 のいずれかです。</translation>
    </message>
    <message>
        <source>%5 has profile %2 on %1 fixed to placement ID %3. In mixed-size mode profile %2 may start at %4.</source>
        <translation type="unfinished">%5 は、%1 のプロファイル %2 を配置 ID %3 に固定しています。混合サイズモードでのプロファイル %2 の開始位置は %4 のいずれかです。</translation>
    </message>
    <message>
        <source>Two vGPUs or reserved slots on %1 overlap: profile %2 fixed to placement ID %3 and profile %4 fixed to placement ID %5.</source>
        <translation type="unfinished">%1 の 2 つの vGPU または予約スロットが重なっています: 配置 ID %3 に固定されたプロファイル %2 と、配置 ID %5 に固定されたプロファイル %4。</translation>
    </message>
    <message>
        <source>The MIG instances for the %2 vGPUs and reserved slots on %1 (reserved: %3) find no places beside each other: each kind of instance may start only at certain memory slices.</source>
        <translation type="unfinished">%1 の %2 個の vGPU と予約スロット (予約済み: %3) の MIG インスタンスを並べて配置できる場所がありません。各種類のインスタンスは、特定のメモリスライスでのみ開始できます。</translation>
    </message>
    <message>
        <source>The %2 vGPUs and reserved slots on %1 (reserved: %3) find no places beside each other: in mixed-size mode each size may start only at its placement IDs.</source>
        <translation type="unfinished">%1 の %2 個の vGPU と予約スロット (予約済み: %3) を並べて配置できる場所がありません。混合サイズモードでは、各サイズはその配置 ID でのみ開始できます。</translation>
    </message>
    <message>
        <source>Where profile %2 may start on %1 is unverified in the catalog, so it is unknown whether all its vGPUs find a place.</source>
        <translation type="unfinished">%1 でのプロファイル %2 の開始位置はカタログで未検証であるため、そのすべての vGPU を配置できるかどうかは不明です。</translation>
    </message>
    <message>
        <source>The placement IDs of profile %2 in mixed-size mode are unverified in the catalog, so it is unknown whether all vGPUs of %1 find a place.</source>
        <translation type="unfinished">混合サイズモードでのプロファイル %2 の配置 ID はカタログで未検証であるため、%1 のすべての vGPU を配置できるかどうかは不明です。</translation>
    </message>
    <message>
        <source>Give up the fixed placement IDs on %1</source>
        <translation type="unfinished">%1 の固定した配置 ID をやめる</translation>
    </message>
    <message>
        <source>%1 has %2 vGPUs and runs on %3 with ESXi %4. The documents read confirm at most %5 vGPUs per VM; that %6 are possible rests on weaker evidence.</source>
        <translation type="unfinished">%1 には %2 個の vGPU があり、ESXi %4 の %3 で稼働しています。確認した文書で裏付けられているのは VM あたり最大 %5 個です。%6 個が可能であるという点の根拠はそれより弱いものです。</translation>
    </message>
    <message>
        <source>%1 has %2 vGPUs, but runs on %3 with ESXi %4, where a VM can have at most %5.</source>
        <translation type="unfinished">%1 には %2 個の vGPU がありますが、ESXi %4 の %3 で稼働しています。ここで VM が持てるのは最大 %5 個です。</translation>
    </message>
    <message>
        <source>%1 has %2 vGPUs. How many it may have depends on the ESXi version of its host, and it has no host yet; older versions allow %5.</source>
        <translation type="unfinished">%1 には %2 個の vGPU があります。持てる数はホストの ESXi バージョンによって異なりますが、まだホストがありません。古いバージョンでは %5 個までです。</translation>
    </message>
    <message>
        <source>%1 has %2 vGPUs. How many it may have depends on the ESXi version of %3, which is not entered; older versions allow %5.</source>
        <translation type="unfinished">%1 には %2 個の vGPU があります。持てる数は %3 の ESXi バージョンによって異なりますが、入力されていません。古いバージョンでは %5 個までです。</translation>
    </message>
    <message>
        <source>%1 has %2 vGPUs and runs on %3 with ESXi %4. How many a VM may have is known from ESXi %5 on only.</source>
        <translation type="unfinished">%1 には %2 個の vGPU があり、ESXi %4 の %3 で稼働しています。VM が持てる数がわかっているのは ESXi %5 以降のみです。</translation>
    </message>
    <message>
        <source>%1 has %2 passthrough devices, but runs on %3 with ESXi %4, where a VM can have at most %5.</source>
        <translation type="unfinished">%1 には %2 個のパススルーデバイスがありますが、ESXi %4 の %3 で稼働しています。ここで VM が持てるのは最大 %5 個です。</translation>
    </message>
    <message>
        <source>%1 has %2 passthrough devices. How many it may have depends on the ESXi version of its host, and it has no host yet; older versions allow %5.</source>
        <translation type="unfinished">%1 には %2 個のパススルーデバイスがあります。持てる数はホストの ESXi バージョンによって異なりますが、まだホストがありません。古いバージョンでは %5 個までです。</translation>
    </message>
    <message>
        <source>%1 has %2 passthrough devices. How many it may have depends on the ESXi version of %3, which is not entered; older versions allow %5.</source>
        <translation type="unfinished">%1 には %2 個のパススルーデバイスがあります。持てる数は %3 の ESXi バージョンによって異なりますが、入力されていません。古いバージョンでは %5 個までです。</translation>
    </message>
    <message>
        <source>%1 has %2 passthrough devices and runs on %3 with ESXi %4. How many a VM may have is known from ESXi %5 on only.</source>
        <translation type="unfinished">%1 には %2 個のパススルーデバイスがあり、ESXi %4 の %3 で稼働しています。VM が持てる数がわかっているのは ESXi %5 以降のみです。</translation>
    </message>
    <message>
        <source>Keep %2 of these devices of %1 and remove the others (%3)</source>
        <translation type="unfinished">%1 のこれらのデバイスのうち %2 個を残し、ほか (%3) を削除する</translation>
    </message>
    <message>
        <source>A VM has no more vGPUs than its ESXi version allows</source>
        <translation type="unfinished">VM の vGPU は ESXi バージョンで許可される数を超えないこと</translation>
    </message>
    <message>
        <source>Each ESXi version has a most of vGPUs per VM. What is above the documented number but below one that was only seen on a host or remembered is a warning.</source>
        <translation type="unfinished">各 ESXi バージョンには、VM あたりの vGPU の最大数があります。文書化された数を超えていても、ホストで確認されただけの数や記憶に基づく数を下回る場合は、警告となります。</translation>
    </message>
    <message>
        <source>Give the VM fewer or larger vGPUs, or run it on a newer ESXi.</source>
        <translation type="unfinished">VM の vGPU を減らすか大きくするか、より新しい ESXi で稼働させてください。</translation>
    </message>
    <message>
        <source>The most depends on the ESXi version, from 6.7 Update 3 on.</source>
        <translation type="unfinished">最大数は ESXi バージョンによって異なります (6.7 Update 3 以降)。</translation>
    </message>
    <message>
        <source>A VM has no more passthrough devices than its ESXi version allows</source>
        <translation type="unfinished">VM のパススルーデバイスは ESXi バージョンで許可される数を超えないこと</translation>
    </message>
    <message>
        <source>Each ESXi version, with the newest virtual hardware that it has, allows a most of PCI passthrough devices per VM. Older virtual hardware may allow fewer.</source>
        <translation type="unfinished">各 ESXi バージョンは、そのバージョンで最新の仮想ハードウェアにおいて、VM あたりの PCI パススルーデバイスの最大数を定めています。古い仮想ハードウェアでは、これより少ない場合があります。</translation>
    </message>
    <message>
        <source>Give the VM fewer devices, or run it on a newer ESXi with newer virtual hardware.</source>
        <translation type="unfinished">VM のデバイスを減らすか、より新しい仮想ハードウェアを使用してより新しい ESXi で稼働させてください。</translation>
    </message>
    <message>
        <source>The most depends on the ESXi version, from 6.7 on.</source>
        <translation type="unfinished">最大数は ESXi バージョンによって異なります (6.7 以降)。</translation>
    </message>
    <message>
        <source>Two vGPUs or reserved slots on %1 are drawn on one slot: profile %2 at %3. In same-size mode ESXi chooses the slots itself.</source>
        <translation type="unfinished">%1 の 2 つの vGPU または予約スロットが 1 つのスロットに描画されています: %3 のプロファイル %2。同一サイズモードでは、ESXi 自体がスロットを選択します。</translation>
    </message>
    <message>
        <source>Profile %2 is drawn at %3 on %1. In same-size mode its slots start at %4.</source>
        <translation type="unfinished">プロファイル %2 が %1 の %3 に描画されています。同一サイズモードでは、そのスロットの開始位置は %4 のいずれかです。</translation>
    </message>
    <message>
        <source>In same-size mode each slot is drawn once</source>
        <translation type="unfinished">同一サイズモードでは各スロットが 1 回だけ描画されること</translation>
    </message>
    <message>
        <source>Same-size mode has equal slots, and ESXi gives each vGPU one of its own. A design that fixes two vGPUs to one slot, or one between slots, shows what cannot be. The rule is our own inference, hence a warning.</source>
        <translation type="unfinished">同一サイズモードのスロットはすべて等しく、ESXi が各 vGPU に 1 つずつ割り当てます。2 つの vGPU を 1 つのスロットに固定する設計や、vGPU をスロットの間に固定する設計は、実現できない状態を示しています。このルールは独自の推論であるため、警告となります。</translation>
    </message>
    <message>
        <source>Give up the fixed placement IDs, or move one vGPU to a free slot.</source>
        <translation type="unfinished">固定した配置 ID をやめるか、1 つの vGPU を空きスロットに移動してください。</translation>
    </message>
    <message>
        <source>%1 is in mixed-size mode. Set with nvidia-smi alone, the mode may be lost when the host restarts, the driver is loaded again or the GPU is reset.</source>
        <translation type="unfinished">%1 は混合サイズモードです。nvidia-smi のみで設定した場合、ホストの再起動、ドライバの再ロード、または GPU のリセットによってモードが失われる可能性があります。</translation>
    </message>
    <message>
        <source>Placement IDs are fixed for vGPUs or reserved slots on %1 in same-size mode (%2). GPUs of generation %3 do not take them there from vGPU %5 on; the release of the vGPU Manager on %4 is not entered.</source>
        <translation type="unfinished">同一サイズモードの %1 で、vGPU または予約スロットの配置 ID が固定されています (%2)。世代 %3 の GPU は、vGPU %5 以降、このモードで配置 ID の指定を受け付けません。%4 の vGPU Manager のリリースは入力されていません。</translation>
    </message>
    <message>
        <source>Placement IDs are fixed for vGPUs or reserved slots on %1 in same-size mode (%2). GPUs of generation %3 do not take them there; vSphere chooses the places itself anyway.</source>
        <translation type="unfinished">同一サイズモードの %1 で、vGPU または予約スロットの配置 ID が固定されています (%2)。世代 %3 の GPU は、このモードで配置 ID の指定を受け付けません。いずれにしても、vSphere 自体が位置を選択します。</translation>
    </message>
    <message>
        <source>%1 holds %2 C-series vGPUs. A footnote of NVIDIA&apos;s tables speaks of at most %3 per GPU; the tables themselves allow more. It is disputed and not enforced.</source>
        <translation type="unfinished">%1 は C シリーズの vGPU を %2 個保持しています。NVIDIA の表の脚注では GPU あたり最大 %3 個とされていますが、表自体ではそれより多く許可されています。見解が分かれているため、制限は適用されません。</translation>
    </message>
    <message>
        <source>Mixed-size mode is set in vCenter</source>
        <translation type="unfinished">混合サイズモードは vCenter で設定すること</translation>
    </message>
    <message>
        <source>NVIDIA&apos;s guide says for KVM that a mode set with nvidia-smi returns to same size after a restart, and that it depends on the hypervisor. vCenter keeps the mode as a setting of the device. The design does not hold how the mode is set, so each GPU in this mode gets the note.</source>
        <translation type="unfinished">NVIDIA のガイドの KVM に関する記述によると、nvidia-smi で設定したモードは再起動後に同一サイズに戻り、またハイパーバイザーによって異なります。vCenter は、モードをデバイスの設定として保持します。設計にはモードの設定方法が含まれないため、このモードの GPU にはそれぞれこの注記が付きます。</translation>
    </message>
    <message>
        <source>Set the vGPU mode of the graphics device in vCenter.</source>
        <translation type="unfinished">vCenter でグラフィックデバイスの vGPU モードを設定してください。</translation>
    </message>
    <message>
        <source>ESXi 8.0 Update 3 and later; read for KVM.</source>
        <translation type="unfinished">ESXi 8.0 Update 3 以降。KVM について確認済み。</translation>
    </message>
    <message>
        <source>Ada and Blackwell GPUs choose the places in same-size mode themselves</source>
        <translation type="unfinished">Ada と Blackwell の GPU は同一サイズモードの位置を独自に選択する</translation>
    </message>
    <message>
        <source>The release notes of vGPU 19 for Azure Local say that placement IDs cannot be set by hand in same-size mode on these generations. vSphere has no means to set them at all, so the drawing is an intent only.</source>
        <translation type="unfinished">Azure Local 用の vGPU 19 のリリースノートによると、これらの世代の同一サイズモードでは、配置 ID を手動で設定できません。vSphere には配置 ID を設定する手段がないため、描画は意図を示すものにすぎません。</translation>
    </message>
    <message>
        <source>Give up the fixed placement IDs.</source>
        <translation type="unfinished">固定した配置 ID をやめてください。</translation>
    </message>
    <message>
        <source>vGPU release 19 and later; read for Azure Local.</source>
        <translation type="unfinished">vGPU リリース 19 以降。Azure Local について確認済み。</translation>
    </message>
    <message>
        <source>How many C-series vGPUs a GPU takes is disputed</source>
        <translation type="unfinished">GPU が保持できる C シリーズの vGPU の数については見解が分かれている</translation>
    </message>
    <message>
        <source>A footnote caps C-series vGPUs at 12 per GPU, but stands at boards of 48 GB, where memory allows no more than 12 anyway. The tables of boards with 80 and 94 GB allow 20 and more. The sources contradict each other, so Sliceboard follows the tables and only mentions the footnote.</source>
        <translation type="unfinished">脚注では、C シリーズの vGPU は GPU あたり 12 個に制限されていますが、この脚注は、いずれにしてもメモリ上 12 個までしか使用できない 48 GB のボードに付いています。80 GB と 94 GB のボードの表では、20 個以上が許可されています。出典が互いに矛盾しているため、Sliceboard は表に従い、脚注については言及するにとどめます。</translation>
    </message>
    <message>
        <source>Try it before you rely on it, or choose larger profiles.</source>
        <translation type="unfinished">信頼する前に試すか、より大きいプロファイルを選択してください。</translation>
    </message>
    <message>
        <source>All; the footnote stands in documents of vGPU 18 and earlier.</source>
        <translation type="unfinished">すべて。脚注は vGPU 18 以前の文書にあります。</translation>
    </message>
    <message>
        <source>The 64-bit MMIO space of %1 is not entered. Its GPU devices, among them %2, need %3 GB.</source>
        <translation type="unfinished">%1 の 64 ビット MMIO 空間が入力されていません。%2 などの GPU デバイスには %3 GB が必要です。</translation>
    </message>
    <message>
        <source>%1 has no 64-bit MMIO space, but its GPU devices, among them %2, need %3 GB.</source>
        <translation type="unfinished">%1 には 64 ビット MMIO 空間がありませんが、%2 などの GPU デバイスには %3 GB が必要です。</translation>
    </message>
    <message>
        <source>%1 has %2 GB of 64-bit MMIO space, but its GPU devices, among them %3, need %4 GB.</source>
        <translation type="unfinished">%1 の 64 ビット MMIO 空間は %2 GB ですが、%3 などの GPU デバイスには %4 GB が必要です。</translation>
    </message>
    <message>
        <source>%1 has %2 GB of 64-bit MMIO space. Its vGPUs, among them of %3, need %4 GB if the space of each counts, which is inferred.</source>
        <translation type="unfinished">%1 の 64 ビット MMIO 空間は %2 GB です。それぞれの空間を合計する場合、%3 の vGPU などには %4 GB が必要です。これは推論です。</translation>
    </message>
    <message>
        <source>%1 has %2 GB of 64-bit MMIO space. Its GPU devices, among them %3, need %4 GB by a rule of thumb: NVIDIA&apos;s table does not list them all.</source>
        <translation type="unfinished">%1 の 64 ビット MMIO 空間は %2 GB です。経験則では、%3 などの GPU デバイスには %4 GB が必要です。NVIDIA の表には、そのすべてが記載されているわけではありません。</translation>
    </message>
    <message>
        <source>Give %1 a 64-bit MMIO space of %2 GB</source>
        <translation type="unfinished">%1 に %2 GB の 64 ビット MMIO 空間を割り当てる</translation>
    </message>
    <message>
        <source>A VM with a large GPU has 64-bit MMIO space</source>
        <translation type="unfinished">大きな GPU を持つ VM には 64 ビット MMIO 空間があること</translation>
    </message>
    <message>
        <source>The memory of a GPU is shown to the guest in the VM&apos;s MMIO region. What does not fit into the default region of 32 GB needs the advanced settings pciPassthru.use64bitMMIO=TRUE and pciPassthru.64bitMMIOSizeGB. A vGPU needs them when its GPU needs 64 GB or more and the VM has 32 GB of memory or more. The spelling of the settings is remembered; one source writes them otherwise.</source>
        <translation type="unfinished">GPU のメモリは、VM の MMIO 領域でゲストに示されます。32 GB のデフォルト領域に収まらない場合は、詳細設定 pciPassthru.use64bitMMIO=TRUE と pciPassthru.64bitMMIOSizeGB が必要です。vGPU では、その GPU に 64 GB 以上が必要で、VM のメモリが 32 GB 以上の場合に必要です。設定の表記は記憶に基づくものです。異なる表記の出典が 1 つあります。</translation>
    </message>
    <message>
        <source>Add both advanced settings to the VM.</source>
        <translation type="unfinished">両方の詳細設定を VM に追加してください。</translation>
    </message>
    <message>
        <source>All; Tanzu Kubernetes nodes get 512 GB by themselves.</source>
        <translation type="unfinished">すべて。Tanzu Kubernetes ノードには自動的に 512 GB が割り当てられます。</translation>
    </message>
    <message>
        <source>The 64-bit MMIO space of a VM is large enough for its GPUs</source>
        <translation type="unfinished">VM の 64 ビット MMIO 空間がその GPU に十分な大きさであること</translation>
    </message>
    <message>
        <source>NVIDIA lists how much MMIO space a VM needs for one GPU or vGPU of each model. For several passthrough GPUs the sizes add up; that they do for vGPUs as well is inferred, so there it is a warning. For models that the list lacks, twice the next power of two of the GPU&apos;s memory is a rule of thumb, which is a warning too.</source>
        <translation type="unfinished">NVIDIA は、各モデルの GPU または vGPU 1 個に対して VM に必要な MMIO 空間のサイズを示しています。複数のパススルー GPU では、サイズが合計されます。vGPU についても合計されるという点は推論であるため、その場合は警告となります。一覧にないモデルについては、GPU のメモリの次に大きい 2 のべき乗の 2 倍が経験則であり、この場合も警告となります。</translation>
    </message>
    <message>
        <source>Set pciPassthru.64bitMMIOSizeGB to the size needed.</source>
        <translation type="unfinished">pciPassthru.64bitMMIOSizeGB を必要なサイズに設定してください。</translation>
    </message>
    <message>
        <source>%1 has a vGPU, so its web console in vCenter shows nothing once the guest driver runs.</source>
        <translation type="unfinished">%1 には vGPU があるため、ゲストドライバが動作すると、vCenter の Web コンソールには何も表示されません。</translation>
    </message>
    <message>
        <source>Of the %3 MB of vGPU profile %2 the guest of %1 can use about %4 MB; %5 MB are reserved.</source>
        <translation type="unfinished">vGPU プロファイル %2 の %3 MB のうち、%1 のゲストが使用できるのは約 %4 MB です。%5 MB が予約されています。</translation>
    </message>
    <message>
        <source>%1 has a GPU device and guest system %2. NVIDIA&apos;s documents list Windows and Linux guests, and it is not known as one of them.</source>
        <translation type="unfinished">%1 には GPU デバイスがあり、ゲスト OS は %2 です。NVIDIA の文書に記載されているのは Windows ゲストと Linux ゲストであり、これがそのいずれかであるとは確認できません。</translation>
    </message>
    <message>
        <source>%1 has a C-series vGPU in guest system %2. Windows runs it in TCC mode only, for computing without a display.</source>
        <translation type="unfinished">%1 のゲスト OS は %2 であり、C シリーズの vGPU があります。Windows では TCC モードでのみ動作し、ディスプレイのないコンピュート専用となります。</translation>
    </message>
    <message>
        <source>The guest system is one that NVIDIA&apos;s drivers are made for</source>
        <translation type="unfinished">ゲスト OS は NVIDIA のドライバの対象であること</translation>
    </message>
    <message>
        <source>The vGPU software supports Windows and Linux guests; its release notes list the versions, which the catalog does not hold, so look them up. C-series vGPUs under Windows work in TCC mode only. A guest system that is not entered is not asked for: nearly every one would do.</source>
        <translation type="unfinished">vGPU ソフトウェアは、Windows ゲストと Linux ゲストをサポートします。リリースノートにはバージョンが記載されていますが、カタログには含まれていないため、リリースノートで確認してください。Windows での C シリーズの vGPU は、TCC モードでのみ動作します。入力されていないゲスト OS については、ほぼすべてが該当するため、入力を求めません。</translation>
    </message>
    <message>
        <source>Choose a guest system that the release notes of the vGPU release list.</source>
        <translation type="unfinished">vGPU リリースのリリースノートに記載されているゲスト OS を選択してください。</translation>
    </message>
    <message>
        <source>Each vGPU release lists its guest systems.</source>
        <translation type="unfinished">ゲスト OS は、vGPU リリースごとに記載されています。</translation>
    </message>
    <message>
        <source>A vGPU VM is reached by other means than its web console</source>
        <translation type="unfinished">vGPU VM には Web コンソール以外の手段で接続すること</translation>
    </message>
    <message>
        <source>With a vGPU the guest draws on NVIDIA&apos;s adapter, which the console of vCenter does not show. Set up another way in before the guest driver is installed.</source>
        <translation type="unfinished">vGPU を使用すると、ゲストは NVIDIA のアダプタに描画し、これは vCenter のコンソールには表示されません。ゲストドライバをインストールする前に、別の接続手段を設定してください。</translation>
    </message>
    <message>
        <source>Use Horizon, VNC, Remote Desktop or SSH.</source>
        <translation type="unfinished">Horizon、VNC、リモートデスクトップ、または SSH を使用してください。</translation>
    </message>
    <message>
        <source>A guest sees a little less memory than its profile names</source>
        <translation type="unfinished">ゲストから見えるメモリはプロファイル名が示す量よりわずかに少ない</translation>
    </message>
    <message>
        <source>The driver reserves a sixteenth of the frame buffer, 16 MB, and a share of 128 MB that shrinks with the number of vGPUs of the type on one GPU. ECC on GPUs without HBM memory takes another sixteenth, and GPUs of generation Turing more for compression; both are not in the figure.</source>
        <translation type="unfinished">ドライバは、フレームバッファの 16 分の 1、16 MB、および 128 MB のうち一定の分 (1 基の GPU でのそのタイプの vGPU の数が多いほど少なくなります) を予約します。HBM メモリを搭載しない GPU での ECC はさらに 16 分の 1 を、Turing 世代の GPU は圧縮のためにさらに多くを使用します。いずれもこの数値には含まれていません。</translation>
    </message>
    <message>
        <source>Plan with the usable memory, or choose a larger profile.</source>
        <translation type="unfinished">使用可能なメモリに基づいて計画するか、より大きいプロファイルを選択してください。</translation>
    </message>
    <message>
        <source>%1 has BIOS firmware and a GPU device of %2. With GPUs of that memory size a VM needs EFI.</source>
        <translation type="unfinished">%1 には BIOS ファームウェアと %2 の GPU デバイスがあります。このメモリサイズの GPU では、VM に EFI が必要です。</translation>
    </message>
    <message>
        <source>The firmware of %1 is not entered. With a GPU device of %2 it needs EFI.</source>
        <translation type="unfinished">%1 のファームウェアが入力されていません。%2 の GPU デバイスでは EFI が必要です。</translation>
    </message>
    <message>
        <source>Plan EFI firmware for %1</source>
        <translation type="unfinished">%1 に EFI ファームウェアを計画する</translation>
    </message>
    <message>
        <source>%1 has a GPU device, but its guest system %2 is a 32-bit one. NVIDIA&apos;s drivers for it are 64-bit.</source>
        <translation type="unfinished">%1 には GPU デバイスがありますが、ゲスト OS %2 は 32 ビットです。対応する NVIDIA のドライバは 64 ビットです。</translation>
    </message>
    <message>
        <source>%1 has a GPU device and %2 of memory, of which %3 are reserved. A VM with a GPU device powers on only if all its memory is reserved.</source>
        <translation type="unfinished">%1 には GPU デバイスと %2 のメモリがあり、そのうち %3 が予約されています。GPU デバイスを持つ VM は、すべてのメモリが予約されている場合にのみパワーオンします。</translation>
    </message>
    <message>
        <source>The reserved memory of %1 is not entered. A VM with a GPU device needs all its memory reserved; vSphere 8 sets that by itself, older ones do not.</source>
        <translation type="unfinished">%1 の予約済みメモリが入力されていません。GPU デバイスを持つ VM では、すべてのメモリを予約する必要があります。vSphere 8 では自動的に設定されますが、これより古いバージョンでは設定されません。</translation>
    </message>
    <message>
        <source>The memory of %1 is not entered, so it is unknown whether all of it is reserved, as a VM with a GPU device needs.</source>
        <translation type="unfinished">%1 のメモリが入力されていないため、GPU デバイスを持つ VM に必要なとおりすべてのメモリが予約されているかどうかは不明です。</translation>
    </message>
    <message>
        <source>Reserve all memory of %1</source>
        <translation type="unfinished">%1 のすべてのメモリを予約する</translation>
    </message>
    <message>
        <source>A VM with a large GPU has EFI firmware</source>
        <translation type="unfinished">大きな GPU を持つ VM は EFI ファームウェアを使用すること</translation>
    </message>
    <message>
        <source>GPUs with a BAR1 of more than 256 MB, that is all but T4 and those of the M10&apos;s kind, need a VM with EFI firmware. The firmware cannot be changed after the guest was installed without installing it again.</source>
        <translation type="unfinished">BAR1 が 256 MB を超える GPU、つまり T4 と M10 の類を除くすべての GPU には、EFI ファームウェアの VM が必要です。ゲストをインストールした後にファームウェアを変更するには、再インストールが必要です。</translation>
    </message>
    <message>
        <source>Create the VM with EFI firmware.</source>
        <translation type="unfinished">EFI ファームウェアで VM を作成してください。</translation>
    </message>
    <message>
        <source>The guest of a VM with a GPU is a 64-bit system</source>
        <translation type="unfinished">GPU を持つ VM のゲストは 64 ビットシステムであること</translation>
    </message>
    <message>
        <source>Large GPUs and their drivers need a 64-bit guest. A system counts as 32-bit if its name says so; one that is not entered, or says nothing, counts as 64-bit, as all systems of today are.</source>
        <translation type="unfinished">大きな GPU とそのドライバには、64 ビットのゲストが必要です。名前に 32 ビットと示されているシステムは、32 ビットとみなします。入力されていない場合や示されていない場合は、現在のすべてのシステムと同様に 64 ビットとみなします。</translation>
    </message>
    <message>
        <source>Install a 64-bit guest system.</source>
        <translation type="unfinished">64 ビットのゲスト OS をインストールしてください。</translation>
    </message>
    <message>
        <source>All memory of a VM with a GPU is reserved</source>
        <translation type="unfinished">GPU を持つ VM のすべてのメモリが予約されていること</translation>
    </message>
    <message>
        <source>A GPU reads and writes guest memory directly, so ESXi must keep all of it in place. vSphere 8 reserves it when a GPU device is added; before, the VM does not power on until &quot;Reserve all guest memory&quot; is set.</source>
        <translation type="unfinished">GPU はゲストメモリを直接読み書きするため、ESXi はすべてのゲストメモリをその場所に保持する必要があります。vSphere 8 は、GPU デバイスの追加時にメモリを予約します。これより前では、「すべてのゲストメモリを予約」を設定するまで VM はパワーオンできません。</translation>
    </message>
    <message>
        <source>Set &quot;Reserve all guest memory (All locked)&quot;.</source>
        <translation type="unfinished">「すべてのゲストメモリを予約 (すべてロック)」を設定してください。</translation>
    </message>
    <message>
        <source>All; set by itself from vSphere 8.0 on.</source>
        <translation type="unfinished">すべて。vSphere 8.0 以降では自動的に設定されます。</translation>
    </message>
    <message>
        <source>%1: the house rule “%2” cannot be judged, because the fact “%3” is not known.</source>
        <translation type="unfinished">%1: ファクト「%3」が不明なため、独自ルール「%2」を判定できません。</translation>
    </message>
    <message>
        <source>%1 breaks the house rule “%2”.</source>
        <translation type="unfinished">%1 は独自ルール「%2」に違反しています。</translation>
    </message>
    <message>
        <source>%1 breaks the house rule “%2”: “%3” is %4, but the rule demands %5.</source>
        <translation type="unfinished">%1 は独自ルール「%2」に違反しています: 「%3」は %4 ですが、ルールでは %5 が求められています。</translation>
    </message>
    <message>
        <source>MIG divides a GPU in hardware, which only the GPUs that NVIDIA&apos;s MIG guide lists can do: data center GPUs of the Ampere generation and later, but not all of them.</source>
        <translation type="unfinished">MIG は GPU をハードウェアで分割します。これが可能なのは、NVIDIA の MIG ガイドに記載されている GPU のみです。Ampere 世代以降のデータセンター GPU が該当しますが、すべてではありません。</translation>
    </message>
    <message>
        <source>%1 · Rule: “%2”</source>
        <comment>severity and title of a rule</comment>
        <translation type="unfinished">%1 · ルール:「%2」</translation>
    </message>
</context>
<context>
    <name>SeverityPresets</name>
    <message>
        <source>There is no rule &quot;%1&quot;.</source>
        <translation type="unfinished">ルール「%1」はありません。</translation>
    </message>
    <message>
        <source>The presets of severities cannot be opened: %1.</source>
        <translation type="unfinished">重大度のプリセットを開けません: %1。</translation>
    </message>
</context>
<context>
    <name>ShippedDesigns</name>
    <message>
        <source>New design</source>
        <translation type="unfinished">新しい設計</translation>
    </message>
    <message>
        <source>Inference on four HGX H100 hosts</source>
        <translation type="unfinished">4 台の HGX H100 ホストでの推論</translation>
    </message>
    <message>
        <source>Four hosts with eight H100 each, all in MIG mode, with large, medium and small instances and room for more. One VM waits for a GPU of its own and llm-l-024 has no guest driver yet.</source>
        <translation type="unfinished">それぞれ 8 基の H100 を持つ 4 台のホスト。すべて MIG モードで、大、中、小のインスタンスがあり、まだ余裕があります。1 台の VM が専用の GPU を待っており、llm-l-024 にはまだゲストドライバがありません。</translation>
    </message>
    <message>
        <source>Four hosts, 32 GPUs in MIG mode</source>
        <translation type="unfinished">4 台のホスト、MIG モードの GPU 32 基</translation>
    </message>
    <message>
        <source>Large, medium and small instances side by side, and room for more.</source>
        <translation type="unfinished">大、中、小のインスタンスが並び、まだ余裕があります。</translation>
    </message>
    <message>
        <source>One host</source>
        <translation type="unfinished">1 台のホスト</translation>
    </message>
    <message>
        <source>Every slice stands at its placement: what is free is where the next one goes.</source>
        <translation type="unfinished">どのスライスも自分の配置にあります。空いている場所に次のスライスが入ります。</translation>
    </message>
    <message>
        <source>What still waits</source>
        <translation type="unfinished">まだ待っているもの</translation>
    </message>
    <message>
        <source>One VM asks for a GPU of its own, which no host has left.</source>
        <translation type="unfinished">1 台の VM が専用の GPU を要求していますが、どのホストにも残っていません。</translation>
    </message>
    <message>
        <source>Virtual workstations on two L40S hosts</source>
        <translation type="unfinished">2 台の L40S ホストでの仮想ワークステーション</translation>
    </message>
    <message>
        <source>Two hosts with two L40S each, eight workstations of 6 GB per GPU and one seat free. desk-012 has the wrong guest driver and the release of desk-020 is still open, so that there is something to mend.</source>
        <translation type="unfinished">それぞれ 2 基の L40S を持つ 2 台のホスト。GPU ごとに 6 GB のワークステーションが 8 台あり、1 席が空いています。直すところがあるように、desk-012 のゲストドライバは誤っており、desk-020 のリリースは未定です。</translation>
    </message>
    <message>
        <source>Training and inference on one host</source>
        <translation type="unfinished">1 台のホストでのトレーニングと推論</translation>
    </message>
    <message>
        <source>Two GPUs in passthrough for training, one shared in equal slices, one in MIG mode. No guest driver has been entered for infer-02 yet, so that there is something to mend.</source>
        <translation type="unfinished">2 基の GPU はトレーニング用のパススルー、1 基は均等スライスで共有、1 基は MIG モード。直すところがあるように、infer-02 のゲストドライバはまだ入力されていません。</translation>
    </message>
    <message>
        <source>One host, two ways to a GPU</source>
        <translation type="unfinished">1 台のホスト、GPU への 2 つの道</translation>
    </message>
    <message>
        <source>Two GPUs go to training VMs as a whole, one is shared in equal slices, one is divided by MIG.</source>
        <translation type="unfinished">2 基の GPU はトレーニング VM にそのまま渡され、1 基は均等スライスで共有され、1 基は MIG で分割されます。</translation>
    </message>
    <message>
        <source>Training gets whole GPUs</source>
        <translation type="unfinished">トレーニングには GPU 全体</translation>
    </message>
    <message>
        <source>A GPU in passthrough belongs to one VM, whose guest has the Data Center driver.</source>
        <translation type="unfinished">パススルーの GPU は 1 台の VM のもので、そのゲストには Data Center ドライバが入っています。</translation>
    </message>
    <message>
        <source>A driver is missing</source>
        <translation type="unfinished">ドライバがない</translation>
    </message>
    <message>
        <source>A VM with a vGPU starts without its guest driver, and then has no GPU to compute with.</source>
        <translation type="unfinished">vGPU を持つ VM はゲストドライバがなくても起動しますが、計算に使える GPU がありません。</translation>
    </message>
    <message>
        <source>Three hosts, one of them spare</source>
        <translation type="unfinished">3 台のホスト (うち 1 台は予備)</translation>
    </message>
    <message>
        <source>Two hosts carry the load in mixed-size mode; the third keeps the slots of one host free for a failure or for maintenance. ai-06 still has a guest driver of the branch before and ai-11 has none yet.</source>
        <translation type="unfinished">2 台のホストが混合サイズモードで負荷を担い、3 台目は障害や保守に備えてホスト 1 台分のスロットを空けておきます。ai-06 のゲストドライバはまだ 1 つ前のブランチで、ai-11 にはまだありません。</translation>
    </message>
    <message>
        <source>Device groups of a pair, and of a GPU with a network card</source>
        <translation type="unfinished">ペアのデバイスグループと、ネットワークカード付き GPU のデバイスグループ</translation>
    </message>
    <message>
        <source>Two A100 joined by three NVLink bridges go to one VM as one device group. On the second host an A100 and a ConnectX-6 behind one PCIe switch form a group in vSphere; Sliceboard draws GPUs only, so the network card is a note of the VM. After a VMware blog post of August 2022 that is pictured in an article of 2023; details are partly from memory and not verified.</source>
        <translation type="unfinished">3 本の NVLink ブリッジで接続された 2 基の A100 が、1 つのデバイスグループとして 1 台の VM に渡されます。2 台目のホストでは、1 つの PCIe スイッチの下の A100 と ConnectX-6 が vSphere のグループになります。Sliceboard が描くのは GPU だけなので、ネットワークカードは VM のメモです。2023 年の記事に掲載された 2022 年 8 月の VMware ブログ記事によります。詳細の一部は記憶によるもので、検証されていません。</translation>
    </message>
    <message>
        <source>Example A, both modes on one host</source>
        <translation type="unfinished">例 A、1 台のホストで両方のモード</translation>
    </message>
    <message>
        <source>Passthrough and vGPU on one host, as in the VMware blog article of 2 May 2022. GPU models, releases and sizes are placeholders chosen to be legal.</source>
        <translation type="unfinished">2022 年 5 月 2 日の VMware ブログ記事にあるような、1 台のホストでのパススルーと vGPU。GPU モデル、リリース、サイズは、有効になるように選んだ仮の値です。</translation>
    </message>
    <message>
        <source>Example B, one mode per host</source>
        <translation type="unfinished">例 B、ホストごとに 1 つのモード</translation>
    </message>
    <message>
        <source>The VMs of example A on two hosts. Only the host with vGPUs needs the vGPU Manager.</source>
        <translation type="unfinished">例 A の VM を 2 台のホストに配置したもの。vGPU Manager が必要なのは vGPU のあるホストのみです。</translation>
    </message>
    <message>
        <source>How GPUs of a host are joined</source>
        <translation type="unfinished">ホスト内の GPU の接続方法</translation>
    </message>
    <message>
        <source>Six hosts from loose to tight. RTX PRO 6000 joined by PCIe only; H100 NVL in two pairs; four H200 NVL as one NVLink domain; eight H200 NVL as two domains of four; four SXM modules linked directly; and an HGX baseboard with eight GPUs on NVSwitch. Each linked host carries one device group of the size that its links allow.</source>
        <translation type="unfinished">緩い接続から密な接続までの 6 台のホスト。PCIe のみで接続された RTX PRO 6000、2 組のペアの H100 NVL、1 つの NVLink ドメインをなす 4 基の H200 NVL、4 基ずつの 2 つのドメインをなす 8 基の H200 NVL、直接接続された 4 個の SXM モジュール、NVSwitch 上の 8 基の GPU を持つ HGX ベースボード。接続のある各ホストには、その接続で可能な大きさのデバイスグループが 1 つあります。</translation>
    </message>
    <message>
        <source>Two VMs with half an H200 each</source>
        <translation type="unfinished">H200 を半分ずつ 2 つ使う VM が 2 台</translation>
    </message>
    <message>
        <source>One host with two H200 NVL that spreads vGPUs. The two VMs with the profile nvidia_h200-70c sit on different GPUs, and each GPU is then locked to 70 GB. Half of each GPU stays free for one more VM of that size, and no VM with a whole GPU can start.</source>
        <translation type="unfinished">2 基の H200 NVL に vGPU を分散するホスト。プロファイル nvidia_h200-70c の 2 台の VM は別々の GPU にあり、どちらの GPU も 70 GB に固定されます。各 GPU の半分は同じサイズの VM もう 1 台のために空いており、GPU 全体を使う VM は起動できません。</translation>
    </message>
    <message>
        <source>MIG instances on a server with eight H100</source>
        <translation type="unfinished">8 基の H100 を持つサーバーの MIG インスタンス</translation>
    </message>
    <message>
        <source>A PowerEdge XE9680 as observed with driver 580.105.06. Six VMs of 4g.40gb took the first half of a GPU each, since a GPU holds one such instance; two of 3g.40gb then filled second halves, in the order of the GPUs. Two GPUs were busy with other work, drawn here as slots kept free. The text speaks of seven VMs, the listing shows six; the listing is followed.</source>
        <translation type="unfinished">ドライバ 580.105.06 で観測された PowerEdge XE9680。GPU には 4g.40gb のインスタンスが 1 つしか入らないため、4g.40gb の 6 台の VM がそれぞれ GPU の前半を取り、続いて 3g.40gb の 2 台が GPU の順に後半を埋めました。2 基の GPU は別の作業で使用中で、ここでは空けておくスロットとして描かれています。本文では VM は 7 台とされていますが、一覧では 6 台なので、一覧に従っています。</translation>
    </message>
    <message>
        <source>Device groups of 2, 2 and 4 on HGX H100</source>
        <translation type="unfinished">HGX H100 上の 2、2、4 個のデバイスグループ</translation>
    </message>
    <message>
        <source>NVSwitch joins the GPUs of an HGX baseboard in fixed partitions. On hgx-good both groups of two sit in one half, on modules 5 with 7 and 6 with 8, so that modules 1 to 4 stay whole for the group of four. On hgx-bad they sit in different halves and no partition of four is left; the group of four is drawn on the modules that remain, and that is an error.</source>
        <translation type="unfinished">NVSwitch は HGX ベースボードの GPU を固定のパーティションで接続します。hgx-good では 2 個のグループが両方とも同じ半分 (モジュール 5 と 7、6 と 8) にあるため、モジュール 1 から 4 が 4 個のグループのためにそのまま残ります。hgx-bad では別々の半分にあり、4 個のパーティションは残りません。4 個のグループは残ったモジュールに描かれており、これはエラーです。</translation>
    </message>
    <message>
        <source>Slim and right-sized profiles in one lab</source>
        <translation type="unfinished">1 つのラボでのスリムなプロファイルと適正サイズのプロファイル</translation>
    </message>
    <message>
        <source>The same ten VMs on two clusters of three hosts with two H100 each, both spreading in same-size mode. The slim catalog has a profile for each need, from 4 GB on; the right-sized one lifts 4 GB to 10 GB and 16 GB to 20 GB. In both the early small VMs lock all six GPUs, so the VMs of 40 GB and 80 GB wait; fewer sizes leave more room for the next small VMs.</source>
        <translation type="unfinished">同じ 10 台の VM を、それぞれ 2 基の H100 を持つ 3 台のホストからなる 2 つのクラスタに配置したもの。どちらも同一サイズモードで分散します。スリムなカタログには 4 GB から、必要ごとのプロファイルがあります。適正サイズのカタログでは 4 GB を 10 GB に、16 GB を 20 GB に引き上げます。どちらも先に来た小さい VM が 6 基の GPU をすべて固定するため、40 GB と 80 GB の VM は待機します。サイズが少ないほど、次の小さい VM のための余裕が多く残ります。</translation>
    </message>
    <message>
        <source>A group of four GPUs among two generations</source>
        <translation type="unfinished">2 世代にまたがる 4 基の GPU のグループ</translation>
    </message>
    <message>
        <source>Four hosts with four A100 in pairs joined by NVLink bridges, and two HGX hosts with eight H100. The VM asks for a device group of four whole H100, which only the HGX hosts have; it sits on modules 1 to 4 of the first, which leaves one group of four or two of two there. The VM on the A100 hosts has a pair.</source>
        <translation type="unfinished">NVLink ブリッジで接続されたペアの A100 を 4 基持つ 4 台のホストと、8 基の H100 を持つ 2 台の HGX ホスト。VM は 4 基の H100 全体のデバイスグループを要求しており、これは HGX ホストにしかありません。グループは 1 台目のモジュール 1 から 4 にあり、そこには 4 個のグループ 1 つか 2 個のグループ 2 つが残ります。A100 ホストの VM はペアを使用します。</translation>
    </message>
    <message>
        <source>C and Q sizes on one GPU, and VDI by day</source>
        <translation type="unfinished">1 つの GPU に C と Q のサイズ、昼は VDI</translation>
    </message>
    <message>
        <source>From vSphere 8 Update 3 on a GPU in mixed-size mode may hold vGPUs of several sizes and series. The A40 and the L40S carry workstations of the Q series beside a compute VM of the C series. On the third host all have one size in same-size mode; its workstations run by day, and the compute VMs that are off take their place by night. The package of the vGPU Manager is left open, for compute and graphics vGPUs ask for different ones. After a VMware blog post of July 2024, partly from memory and not verified.</source>
        <translation type="unfinished">vSphere 8 Update 3 以降、混合サイズモードの GPU には複数のサイズとシリーズの vGPU を置けます。A40 と L40S には、C シリーズの計算用 VM と並んで Q シリーズのワークステーションがあります。3 台目のホストでは同一サイズモードですべて同じサイズです。ワークステーションは昼に動き、オフになっている計算用 VM が夜にその場所を使います。計算用とグラフィックス用の vGPU では求めるパッケージが異なるため、vGPU Manager のパッケージは未定のままです。2024 年 7 月の VMware ブログ記事によります。一部は記憶によるもので、検証されていません。</translation>
    </message>
    <message>
        <source>Six hosts split by mode</source>
        <translation type="unfinished">モード別に分けた 6 台のホスト</translation>
    </message>
    <message>
        <source>Two hosts pass whole GPUs through, three share theirs by time, one is divided by MIG. The waiting VM of 40 GB with 128 GB of reserved memory finds a place on the three time-sliced hosts only; drag it to see why the others refuse. The article that this follows does not say which of the three DRS takes.</source>
        <translation type="unfinished">2 台のホストは GPU 全体をパススルーし、3 台は時間で共有し、1 台は MIG で分割されています。予約メモリ 128 GB を持つ 40 GB の待機中の VM は、タイムスライスの 3 台のホストにのみ収まります。ほかのホストが拒否する理由は、ドラッグすると分かります。元の記事には、DRS が 3 台のうちどれを選ぶかは書かれていません。</translation>
    </message>
    <message>
        <source>Six hosts, three ways to share a GPU</source>
        <translation type="unfinished">6 台のホスト、GPU を共有する 3 つの方法</translation>
    </message>
    <message>
        <source>Two hosts pass whole GPUs through, three share theirs by time, one is divided by MIG.</source>
        <translation type="unfinished">2 台のホストは GPU 全体をパススルーし、3 台は時間で共有し、1 台は MIG で分割されています。</translation>
    </message>
    <message>
        <source>Whole GPUs</source>
        <translation type="unfinished">GPU 全体</translation>
    </message>
    <message>
        <source>A VM in passthrough owns its GPU. Its guest has the Data Center driver.</source>
        <translation type="unfinished">パススルーの VM は自分の GPU を占有します。そのゲストには Data Center ドライバが入っています。</translation>
    </message>
    <message>
        <source>Slices in turn</source>
        <translation type="unfinished">順番に使うスライス</translation>
    </message>
    <message>
        <source>Time-sliced vGPUs of one size share a GPU. The host has the vGPU Manager, the guest its vGPU driver.</source>
        <translation type="unfinished">同じサイズのタイムスライスの vGPU は 1 基の GPU を共有します。ホストには vGPU Manager、ゲストには vGPU ドライバが入っています。</translation>
    </message>
    <message>
        <source>Slices of their own</source>
        <translation type="unfinished">専用のスライス</translation>
    </message>
    <message>
        <source>With MIG each slice has memory and compute of its own, at fixed placements.</source>
        <translation type="unfinished">MIG では各スライスに専用のメモリと計算能力があり、配置は固定です。</translation>
    </message>
    <message>
        <source>Groups and single vGPUs on eight A100 with NVSwitch</source>
        <translation type="unfinished">NVSwitch 付きの 8 基の A100 でのグループと単独の vGPU</translation>
    </message>
    <message>
        <source>Eight A100 SXM 40GB on NVSwitch. One VM has a device group of four, one a group of two, as Nvidia:2@grid_a100x-40c%NVLink in vSphere; of the two GPUs that are left one serves a whole-GPU vGPU, the other two fractions. After a VMware blog post of March 2023 and an article of April 2023, partly from memory; which modules form pairs on this baseboard is not verified.</source>
        <translation type="unfinished">NVSwitch 上の 8 基の A100 SXM 40GB。1 台の VM は 4 個のデバイスグループを、もう 1 台は 2 個のグループを使用します (vSphere では Nvidia:2@grid_a100x-40c%NVLink)。残った 2 基の GPU のうち、1 基は GPU 全体の vGPU に、もう 1 基は 2 つの分割に使われます。2023 年 3 月の VMware ブログ記事と 2023 年 4 月の記事によります。一部は記憶によるもので、このベースボードでどのモジュールがペアになるかは検証されていません。</translation>
    </message>
    <message>
        <source>An assignment policy that blocks the larger vGPU</source>
        <translation type="unfinished">大きい vGPU を妨げる割り当てポリシー</translation>
    </message>
    <message>
        <source>One host with two H100 in same-size mode. As drawn, two VMs of 10 GB share a GPU and one of 20 GB has the other. The host spreads its vGPUs, which is the default, so in truth the first two VMs lock both GPUs to 10 GB and the third does not start although 140 GB are free. The finding says so; its fix gives the host the policy consolidation, with which the drawing comes true.</source>
        <translation type="unfinished">同一サイズモードの 2 基の H100 を持つ 1 台のホスト。図では 10 GB の VM 2 台が 1 基の GPU を共有し、20 GB の VM 1 台がもう 1 基を使用します。ホストは既定どおり vGPU を分散するため、実際には最初の 2 台の VM が両方の GPU を 10 GB に固定し、140 GB が空いていても 3 台目は起動しません。検出事項がそれを示します。その修正によりホストのポリシーが統合になり、図のとおりになります。</translation>
    </message>
    <message>
        <source>A time-sliced pool and a MIG pool for private AI</source>
        <translation type="unfinished">プライベート AI 用のタイムスライスのプールと MIG のプール</translation>
    </message>
    <message>
        <source>Guides to private AI keep two pools. NIM microservices run on time-sliced GPUs, since the guides say that they cannot run on MIG; notebooks and small models run on MIG. Each pool has the room of one host to spare, so that vSphere HA can restart the VMs of a host that is lost. What is said about NIM and about at least three GPU hosts comes from blog posts and is not verified.</source>
        <translation type="unfinished">プライベート AI のガイドでは 2 つのプールを用意します。NIM マイクロサービスは MIG では動かないとガイドにあるため、タイムスライスの GPU で動きます。ノートブックと小さなモデルは MIG で動きます。失われたホストの VM を vSphere HA が再起動できるように、各プールにはホスト 1 台分の余裕があります。NIM についてと、3 台以上の GPU ホストについての内容はブログ記事によるもので、検証されていません。</translation>
    </message>
    <message>
        <source>77 requests in same-size and in mixed-size mode</source>
        <translation type="unfinished">同一サイズモードと混合サイズモードでの 77 件の要求</translation>
    </message>
    <message>
        <source>The same queue of 77 VMs with 8, 10, 20 and 40 GB on two clusters of four hosts with four H100. Same-size mode serves 64 of them, since the first small VMs lock the GPUs; mixed-size mode serves 74 and strands little. The order, the numbers and the places are those of a public article and its simulator, which spreads over hosts in turn; vSphere itself may choose other GPUs.</source>
        <translation type="unfinished">8、10、20、40 GB の 77 台の VM からなる同じキューを、4 基の H100 を持つ 4 台のホストからなる 2 つのクラスタに配置したもの。最初の小さい VM が GPU を固定するため、同一サイズモードでは 64 台に対応します。混合サイズモードでは 74 台に対応し、利用不能になる部分はわずかです。順序、数、場所は、公開記事とそのシミュレータ (ホストに順番に分散する) のものです。vSphere 自体は別の GPU を選ぶことがあります。</translation>
    </message>
    <message>
        <source>One-GPU and two-GPU VMs over two hosts</source>
        <translation type="unfinished">2 台のホストでの 1 GPU の VM と 2 GPU の VM</translation>
    </message>
    <message>
        <source>Two clusters of two hosts with two A100 80GB each, and VMs with whole-GPU profiles. Where the one-GPU VMs are spread over the hosts, the VM with two GPUs waits although two GPUs are free; where they are consolidated on one host, it starts on the other. After a VMware blog post of September 2023 on vSphere 8 Update 2, whose details are retold from memory and not verified.</source>
        <translation type="unfinished">それぞれ 2 基の A100 80GB を持つ 2 台のホストからなる 2 つのクラスタと、GPU 全体のプロファイルの VM。1 GPU の VM がホストに分散していると、2 基の GPU が空いていても 2 GPU の VM は待機します。1 台のホストに統合されていれば、もう一方のホストで起動します。vSphere 8 Update 2 に関する 2023 年 9 月の VMware ブログ記事によります。詳細は記憶によるもので、検証されていません。</translation>
    </message>
</context>
<context>
    <name>Tables</name>
    <message>
        <source>Placements</source>
        <translation type="unfinished">配置</translation>
    </message>
    <message>
        <source>VM</source>
        <translation type="unfinished">VM</translation>
    </message>
    <message>
        <source>Device</source>
        <translation type="unfinished">デバイス</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation type="unfinished">種類</translation>
    </message>
    <message>
        <source>Profile</source>
        <translation type="unfinished">プロファイル</translation>
    </message>
    <message>
        <source>GPU</source>
        <translation type="unfinished">GPU</translation>
    </message>
    <message>
        <source>Placement ID</source>
        <translation type="unfinished">配置 ID</translation>
    </message>
    <message>
        <source>Device group</source>
        <translation type="unfinished">デバイスグループ</translation>
    </message>
    <message>
        <source>Power</source>
        <translation type="unfinished">電源</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation type="unfinished">検出事項</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation type="unfinished">重大度</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation type="unfinished">ルール</translation>
    </message>
    <message>
        <source>Path</source>
        <translation type="unfinished">パス</translation>
    </message>
    <message>
        <source>Also about</source>
        <translation type="unfinished">ほかの対象</translation>
    </message>
    <message>
        <source>Message</source>
        <translation type="unfinished">メッセージ</translation>
    </message>
    <message>
        <source>Way out</source>
        <translation type="unfinished">対処方法</translation>
    </message>
    <message>
        <source>Waived</source>
        <translation type="unfinished">免除済み</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation type="unfinished">理由</translation>
    </message>
    <message>
        <source>Fingerprint</source>
        <translation type="unfinished">フィンガープリント</translation>
    </message>
    <message>
        <source>Licences</source>
        <translation type="unfinished">ライセンス</translation>
    </message>
    <message>
        <source>One of</source>
        <translation type="unfinished">いずれか 1 つ</translation>
    </message>
    <message>
        <source>Running VMs</source>
        <translation type="unfinished">実行中の VM</translation>
    </message>
    <message>
        <source>GPUs</source>
        <translation type="unfinished">GPU</translation>
    </message>
    <message>
        <source>Hosts</source>
        <translation type="unfinished">ホスト</translation>
    </message>
    <message>
        <source>VMs</source>
        <translation type="unfinished">VM</translation>
    </message>
    <message>
        <source>None.</source>
        <translation type="unfinished">なし。</translation>
    </message>
    <message>
        <source>No temporary file can be made for the workbook.</source>
        <translation type="unfinished">ブック用の一時ファイルを作成できません。</translation>
    </message>
    <message>
        <source>The table &quot;%1&quot; has more rows than a sheet can hold; export a cluster at a time, or choose CSV.</source>
        <translation type="unfinished">表「%1」の行数がシートの上限を超えています。クラスタを 1 つずつエクスポートするか、CSV を選択してください。</translation>
    </message>
</context>
<context>
    <name>Templates</name>
    <message>
        <source>Empty design</source>
        <translation type="unfinished">空の設計</translation>
    </message>
    <message>
        <source>One cluster and nothing in it.</source>
        <translation type="unfinished">クラスタ 1 つのみで、中は空です。</translation>
    </message>
    <message>
        <source>Passthrough and vGPU on one host</source>
        <translation type="unfinished">1 台のホストでのパススルーと vGPU</translation>
    </message>
    <message>
        <source>Four A100: two in passthrough for training, one in equal slices, one in MIG mode.</source>
        <translation type="unfinished">4 基の A100: 2 基はトレーニング用のパススルー、1 基は均等スライス、1 基は MIG モード。</translation>
    </message>
    <message>
        <source>Virtual workstations on two L40S hosts</source>
        <translation type="unfinished">2 台の L40S ホストでの仮想ワークステーション</translation>
    </message>
    <message>
        <source>Eight workstations of 6 GB on each GPU, in equal slices.</source>
        <translation type="unfinished">各 GPU に 6 GB のワークステーションを 8 台、均等スライスで配置します。</translation>
    </message>
    <message>
        <source>Inference on four HGX H100 hosts</source>
        <translation type="unfinished">4 台の HGX H100 ホストでの推論</translation>
    </message>
    <message>
        <source>Eight H100 per host, all in MIG mode, with instances of several sizes.</source>
        <translation type="unfinished">ホストあたり 8 基の H100。すべて MIG モードで、さまざまなサイズのインスタンスを使用します。</translation>
    </message>
    <message>
        <source>Three hosts, one of them spare</source>
        <translation type="unfinished">3 台のホスト (うち 1 台は予備)</translation>
    </message>
    <message>
        <source>Two hosts with vGPUs of several sizes; the third keeps the room of one of them free.</source>
        <translation type="unfinished">2 台のホストにさまざまなサイズの vGPU を配置し、3 台目にはそのうち 1 台分の空きを確保します。</translation>
    </message>
    <message>
        <source>Example A: both modes on one host</source>
        <translation type="unfinished">例 A: 1 台のホストで両方のモード</translation>
    </message>
    <message>
        <source>One VM has a whole GPU by DirectPath I/O, another a vGPU on a second GPU of the host.</source>
        <translation type="unfinished">1 台の VM は DirectPath I/O で GPU 全体を、もう 1 台の VM はホストの 2 基目の GPU で vGPU を使用します。</translation>
    </message>
    <message>
        <source>Example B: one mode per host</source>
        <translation type="unfinished">例 B: ホストごとに 1 つのモード</translation>
    </message>
    <message>
        <source>The same VMs on two hosts; only one of them needs the vGPU Manager.</source>
        <translation type="unfinished">同じ VM を 2 台のホストに配置します。vGPU Manager が必要なのは一方のホストのみです。</translation>
    </message>
    <message>
        <source>Modes side by side</source>
        <translation type="unfinished">モードの併用</translation>
    </message>
    <message>
        <source>Where vGPUs land</source>
        <translation type="unfinished">vGPU の配置先</translation>
    </message>
    <message>
        <source>Linked GPUs and device groups</source>
        <translation type="unfinished">接続された GPU とデバイスグループ</translation>
    </message>
    <message>
        <source>Six hosts split by mode</source>
        <translation type="unfinished">モード別に分けた 6 台のホスト</translation>
    </message>
    <message>
        <source>Passthrough, time-sliced and MIG hosts; a waiting VM fits on three of the six.</source>
        <translation type="unfinished">パススルー、タイムスライス、MIG のホスト。待機中の VM は 6 台中 3 台に収まります。</translation>
    </message>
    <message>
        <source>Two pools for private AI</source>
        <translation type="unfinished">プライベート AI 用の 2 つのプール</translation>
    </message>
    <message>
        <source>A time-sliced pool for NIM and a MIG pool, each with the room of one host to spare.</source>
        <translation type="unfinished">NIM 用のタイムスライスのプールと MIG のプール。それぞれホスト 1 台分の余裕があります。</translation>
    </message>
    <message>
        <source>C and Q sizes on one GPU</source>
        <translation type="unfinished">1 つの GPU に C と Q のサイズ</translation>
    </message>
    <message>
        <source>A40 and L40S in mixed-size mode, and a GPU that serves desktops by day and computing by night.</source>
        <translation type="unfinished">混合サイズモードの A40 と L40S、および昼はデスクトップ、夜は計算に使う GPU。</translation>
    </message>
    <message>
        <source>MIG on eight H100</source>
        <translation type="unfinished">8 個の H100 での MIG</translation>
    </message>
    <message>
        <source>Six instances of 4g.40gb and two of 3g.40gb, as observed on a real server.</source>
        <translation type="unfinished">4g.40gb が 6 インスタンス、3g.40gb が 2 インスタンス。実際のサーバーで観測された構成です。</translation>
    </message>
    <message>
        <source>A policy that blocks the larger vGPU</source>
        <translation type="unfinished">大きい vGPU を妨げるポリシー</translation>
    </message>
    <message>
        <source>Spreading locks both GPUs of a host to 10 GB before the VM of 20 GB comes.</source>
        <translation type="unfinished">分散により、20 GB の VM が来る前にホストの両方の GPU が 10 GB に固定されます。</translation>
    </message>
    <message>
        <source>Slim and right-sized profiles</source>
        <translation type="unfinished">スリムで適正サイズのプロファイル</translation>
    </message>
    <message>
        <source>Ten VMs on six GPUs, once with a profile for each need and once with few sizes.</source>
        <translation type="unfinished">6 個の GPU に 10 台の VM。必要ごとのプロファイルの場合と、少ないサイズの場合。</translation>
    </message>
    <message>
        <source>77 requests in two modes</source>
        <translation type="unfinished">2 つのモードでの 77 件の要求</translation>
    </message>
    <message>
        <source>One queue on four hosts: same-size mode serves 64 VMs, mixed-size mode 74.</source>
        <translation type="unfinished">4 台のホストに 1 つのキュー: 同一サイズモードでは 64 台、混合サイズモードでは 74 台の VM に対応します。</translation>
    </message>
    <message>
        <source>Spread or consolidate hosts</source>
        <translation type="unfinished">ホストの分散または集約</translation>
    </message>
    <message>
        <source>Whether a VM with two GPUs still starts depends on where those with one GPU went.</source>
        <translation type="unfinished">2 GPU の VM がまだ起動できるかどうかは、1 GPU の VM の配置先で決まります。</translation>
    </message>
    <message>
        <source>Two VMs with half an H200 each</source>
        <translation type="unfinished">H200 を半分ずつ 2 つ使う VM が 2 台</translation>
    </message>
    <message>
        <source>Spread over two GPUs, they leave two halves and no whole GPU.</source>
        <translation type="unfinished">2 つの GPU に分散すると、半分が 2 つ残り、GPU 全体は残りません。</translation>
    </message>
    <message>
        <source>A group of four among two generations</source>
        <translation type="unfinished">2 世代にまたがる 4 個のグループ</translation>
    </message>
    <message>
        <source>Four hosts with bridged A100 pairs and two HGX H100 hosts; a VM asks for four linked H100.</source>
        <translation type="unfinished">ブリッジ接続の A100 ペアを持つ 4 台のホストと、2 台の HGX H100 ホスト。1 台の VM が接続された 4 個の H100 を要求します。</translation>
    </message>
    <message>
        <source>Groups of 2, 2 and 4 on HGX H100</source>
        <translation type="unfinished">HGX H100 上の 2、2、4 個のグループ</translation>
    </message>
    <message>
        <source>A layout that keeps a half of the baseboard whole, and one that does not.</source>
        <translation type="unfinished">ベースボードの半分をそのまま残すレイアウトと、残さないレイアウト。</translation>
    </message>
    <message>
        <source>How GPUs of a host are joined</source>
        <translation type="unfinished">ホスト内の GPU の接続方法</translation>
    </message>
    <message>
        <source>PCIe only, pairs, domains of four, SXM modules and NVSwitch side by side.</source>
        <translation type="unfinished">PCIe のみ、ペア、4 個のドメイン、SXM モジュール、NVSwitch の比較。</translation>
    </message>
    <message>
        <source>Device groups on A100</source>
        <translation type="unfinished">A100 のデバイスグループ</translation>
    </message>
    <message>
        <source>A pair joined by NVLink bridges, and a GPU with a network card behind one switch.</source>
        <translation type="unfinished">NVLink ブリッジで接続されたペアと、1 つのスイッチの下でネットワークカードと並ぶ GPU。</translation>
    </message>
    <message>
        <source>Eight A100 with NVSwitch</source>
        <translation type="unfinished">NVSwitch 付きの 8 個の A100</translation>
    </message>
    <message>
        <source>Groups of four and two; the GPUs that are left serve single vGPUs and fractions.</source>
        <translation type="unfinished">4 個と 2 個のグループ。残りの GPU は単独の vGPU と分割に使われます。</translation>
    </message>
</context>
<context>
    <name>Texts</name>
    <message>
        <source>Time-sliced, %1-series</source>
        <translation type="unfinished">タイムスライス、%1 シリーズ</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation type="unfinished">不明</translation>
    </message>
    <message>
        <source>%1 (%2 in mixed size)</source>
        <translation type="unfinished">%1 (混合サイズでは %2)</translation>
    </message>
    <message>
        <source>Unassigned</source>
        <translation type="unfinished">未割り当て</translation>
    </message>
    <message>
        <source>Passthrough</source>
        <translation type="unfinished">パススルー</translation>
    </message>
    <message>
        <source>vGPU</source>
        <translation type="unfinished">vGPU</translation>
    </message>
    <message>
        <source>Same size</source>
        <translation type="unfinished">同一サイズ</translation>
    </message>
    <message>
        <source>Mixed size</source>
        <translation type="unfinished">混合サイズ</translation>
    </message>
    <message>
        <source>Multi-instance (MIG)</source>
        <translation type="unfinished">マルチインスタンス (MIG)</translation>
    </message>
    <message>
        <source>Shared</source>
        <translation type="unfinished">共有</translation>
    </message>
    <message>
        <source>Shared Direct</source>
        <translation type="unfinished">直接共有</translation>
    </message>
    <message>
        <source>Basic</source>
        <translation type="unfinished">基本</translation>
    </message>
    <message>
        <source>Direct</source>
        <translation type="unfinished">直接</translation>
    </message>
    <message>
        <source>Performance (spread)</source>
        <translation type="unfinished">パフォーマンス (分散)</translation>
    </message>
    <message>
        <source>Consolidation (fill)</source>
        <translation type="unfinished">統合 (順に充填)</translation>
    </message>
    <message>
        <source>None</source>
        <translation type="unfinished">なし</translation>
    </message>
    <message>
        <source>Data Center driver</source>
        <translation type="unfinished">Data Center ドライバ</translation>
    </message>
    <message>
        <source>vGPU Manager</source>
        <translation type="unfinished">vGPU Manager</translation>
    </message>
    <message>
        <source>vGPU guest driver</source>
        <translation type="unfinished">vGPU ゲストドライバ</translation>
    </message>
    <message>
        <source>NVD-AIE (compute)</source>
        <translation type="unfinished">NVD-AIE (コンピュート)</translation>
    </message>
    <message>
        <source>NVD-VGPU (graphics)</source>
        <translation type="unfinished">NVD-VGPU (グラフィック)</translation>
    </message>
    <message>
        <source>BIOS</source>
        <translation type="unfinished">BIOS</translation>
    </message>
    <message>
        <source>EFI</source>
        <translation type="unfinished">EFI</translation>
    </message>
    <message>
        <source>Disk</source>
        <translation type="unfinished">ディスク</translation>
    </message>
    <message>
        <source>USB or SD card</source>
        <translation type="unfinished">USB または SD カード</translation>
    </message>
    <message>
        <source>Network or SAN</source>
        <translation type="unfinished">ネットワークまたは SAN</translation>
    </message>
    <message>
        <source>Best effort</source>
        <translation type="unfinished">ベストエフォート</translation>
    </message>
    <message>
        <source>Equal share</source>
        <translation type="unfinished">均等共有</translation>
    </message>
    <message>
        <source>Fixed share</source>
        <translation type="unfinished">固定共有</translation>
    </message>
    <message>
        <source>NVIDIA License System (CLS or DLS)</source>
        <translation type="unfinished">NVIDIA License System (CLS または DLS)</translation>
    </message>
    <message>
        <source>Legacy licence server</source>
        <translation type="unfinished">レガシーライセンスサーバ</translation>
    </message>
    <message>
        <source>RTX Virtual Workstation (vWS)</source>
        <translation type="unfinished">RTX Virtual Workstation (vWS)</translation>
    </message>
    <message>
        <source>Virtual PC (vPC)</source>
        <translation type="unfinished">Virtual PC (vPC)</translation>
    </message>
    <message>
        <source>Virtual Applications (vApps)</source>
        <translation type="unfinished">Virtual Applications (vApps)</translation>
    </message>
    <message>
        <source>AI Enterprise</source>
        <translation type="unfinished">AI Enterprise</translation>
    </message>
    <message>
        <source>DRS off</source>
        <translation type="unfinished">DRS オフ</translation>
    </message>
    <message>
        <source>Manual</source>
        <translation type="unfinished">手動</translation>
    </message>
    <message>
        <source>Partially automated</source>
        <translation type="unfinished">一部自動化</translation>
    </message>
    <message>
        <source>Fully automated</source>
        <translation type="unfinished">完全自動化</translation>
    </message>
    <message>
        <source>vMotion</source>
        <translation type="unfinished">vMotion</translation>
    </message>
    <message>
        <source>Restart by vSphere HA</source>
        <translation type="unfinished">vSphere HA による再起動</translation>
    </message>
    <message>
        <source>Fault Tolerance</source>
        <translation type="unfinished">Fault Tolerance</translation>
    </message>
    <message>
        <source>Snapshots</source>
        <translation type="unfinished">スナップショット</translation>
    </message>
    <message>
        <source>Snapshots with memory</source>
        <translation type="unfinished">メモリを含むスナップショット</translation>
    </message>
    <message>
        <source>Suspend and resume</source>
        <translation type="unfinished">サスペンドとレジューム</translation>
    </message>
    <message>
        <source>Site Recovery</source>
        <translation type="unfinished">Site Recovery</translation>
    </message>
    <message>
        <source>Peer-to-peer CUDA over NVLink</source>
        <translation type="unfinished">NVLink 経由のピアツーピア CUDA</translation>
    </message>
    <message>
        <source>GPUDirect RDMA or Storage</source>
        <translation type="unfinished">GPUDirect RDMA または Storage</translation>
    </message>
    <message>
        <source>Unified memory (enable_uvm)</source>
        <translation type="unfinished">統合メモリ (enable_uvm)</translation>
    </message>
    <message>
        <source>CUDA debugging (enable_debugging)</source>
        <translation type="unfinished">CUDA デバッグ (enable_debugging)</translation>
    </message>
    <message>
        <source>CUDA profiling (enable_profiling)</source>
        <translation type="unfinished">CUDA プロファイリング (enable_profiling)</translation>
    </message>
    <message>
        <source>Adding and removing GPUs while it runs</source>
        <translation type="unfinished">稼働中の GPU の追加と削除</translation>
    </message>
    <message>
        <source>Powered on</source>
        <translation type="unfinished">パワーオン</translation>
    </message>
    <message>
        <source>Powered off</source>
        <translation type="unfinished">パワーオフ</translation>
    </message>
    <message>
        <source>Dynamic passthrough</source>
        <translation type="unfinished">動的パススルー</translation>
    </message>
    <message>
        <source>Time-sliced</source>
        <translation type="unfinished">タイムスライス</translation>
    </message>
    <message>
        <source>MIG</source>
        <translation type="unfinished">MIG</translation>
    </message>
    <message>
        <source>MIG, time-sliced</source>
        <translation type="unfinished">MIG、タイムスライス</translation>
    </message>
    <message>
        <source>vGPU, no profile yet</source>
        <translation type="unfinished">vGPU、プロファイル未定</translation>
    </message>
    <message>
        <source>Whole GPU</source>
        <translation type="unfinished">GPU 全体</translation>
    </message>
    <message>
        <source>Whole GPU: %1</source>
        <translation type="unfinished">GPU 全体: %1</translation>
    </message>
    <message>
        <source>A VM with a GPU needs a driver in its guest: the Data Center driver for a passthrough GPU, the vGPU guest driver for a vGPU.</source>
        <translation type="unfinished">GPU を持つ VM のゲストにはドライバが必要です。パススルー GPU には Data Center ドライバ、vGPU には vGPU ゲストドライバを使用します。</translation>
    </message>
    <message>
        <source>Belongs in the guest of a VM that has a whole GPU by passthrough (DirectPath I/O).</source>
        <translation type="unfinished">パススルー (DirectPath I/O) で GPU 全体を使用する VM のゲストにインストールします。</translation>
    </message>
    <message>
        <source>Belongs on the ESXi host that serves vGPUs, never in a guest.</source>
        <translation type="unfinished">vGPU を提供する ESXi ホストにインストールします。ゲストには決してインストールしません。</translation>
    </message>
    <message>
        <source>Belongs in the guest of a VM that has a vGPU; it must be compatible with the vGPU Manager on the host.</source>
        <translation type="unfinished">vGPU を使用する VM のゲストにインストールします。ホストの vGPU Manager と互換性がある必要があります。</translation>
    </message>
</context>
<context>
    <name>TitleBlock</name>
    <message numerus="yes">
        <source>%Ln more</source>
        <translation type="unfinished">
            <numerusform>ほか %Ln 件</numerusform>
        </translation>
    </message>
    <message>
        <source>vGPU guest driver</source>
        <translation type="unfinished">vGPU ゲストドライバ</translation>
    </message>
    <message>
        <source>Data Center driver</source>
        <translation type="unfinished">Data Center ドライバ</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation type="unfinished">顧客</translation>
    </message>
    <message>
        <source>Change</source>
        <translation type="unfinished">変更</translation>
    </message>
    <message>
        <source>Revision</source>
        <translation type="unfinished">リビジョン</translation>
    </message>
    <message>
        <source>Date</source>
        <translation type="unfinished">日付</translation>
    </message>
    <message>
        <source>Author</source>
        <translation type="unfinished">作成者</translation>
    </message>
    <message>
        <source>Reviewer</source>
        <translation type="unfinished">レビュー担当者</translation>
    </message>
    <message>
        <source>Approved by</source>
        <translation type="unfinished">承認者</translation>
    </message>
    <message>
        <source>Content</source>
        <translation type="unfinished">内容</translation>
    </message>
    <message>
        <source>Catalog</source>
        <translation type="unfinished">カタログ</translation>
    </message>
    <message>
        <source>Releases</source>
        <translation type="unfinished">リリース</translation>
    </message>
    <message>
        <source>Check</source>
        <translation type="unfinished">チェック</translation>
    </message>
</context>
<context>
    <name>VersionStore</name>
    <message>
        <source>The version before could not be put with the earlier versions: %1.</source>
        <translation type="unfinished">直前のバージョンを以前のバージョンに追加できませんでした: %1。</translation>
    </message>
</context>
<context>
    <name>WaysOut</name>
    <message>
        <source>Use a slot of this GPU</source>
        <translation type="unfinished">この GPU のスロットを使用</translation>
    </message>
    <message>
        <source>Use this GPU as a whole</source>
        <translation type="unfinished">この GPU を全体として使用</translation>
    </message>
    <message>
        <source>Switch this GPU to: %1</source>
        <translation type="unfinished">この GPU の切り替え先: %1</translation>
    </message>
    <message>
        <source>Use GPU %1 of this host</source>
        <translation type="unfinished">このホストの GPU %1 を使用</translation>
    </message>
    <message>
        <source>Use %1</source>
        <translation type="unfinished">%1 を使用</translation>
    </message>
    <message>
        <source>Use a free slot of this GPU</source>
        <translation type="unfinished">この GPU の空きスロットを使う</translation>
    </message>
    <message>
        <source>Use %1, of the same size</source>
        <translation type="unfinished">同じサイズの %1 を使う</translation>
    </message>
    <message>
        <source>Fill the GPUs of this host</source>
        <translation type="unfinished">このホストの GPU を埋める</translation>
    </message>
    <message numerus="yes">
        <source>Put the other %Ln VM(s) on %1</source>
        <translation type="unfinished">
            <numerusform>残りの %Ln 台の VM を %1 に配置</numerusform>
        </translation>
    </message>
    <message>
        <source>Fill the GPUs of %1</source>
        <translation type="unfinished">%1 の GPU を埋める</translation>
    </message>
</context>
<context>
    <name>YamlSyntax</name>
    <message>
        <source>YAML directives must have exactly one argument</source>
        <translation type="unfinished">YAML ディレクティブの引数は 1 つだけでなければなりません</translation>
    </message>
    <message>
        <source>bad YAML version</source>
        <translation type="unfinished">YAML バージョンが不正です</translation>
    </message>
    <message>
        <source>YAML major version too large</source>
        <translation type="unfinished">YAML のメジャーバージョンが大きすぎます</translation>
    </message>
    <message>
        <source>repeated YAML directive</source>
        <translation type="unfinished">YAML ディレクティブが重複しています</translation>
    </message>
    <message>
        <source>TAG directives must have exactly two arguments</source>
        <translation type="unfinished">TAG ディレクティブの引数は 2 つだけでなければなりません</translation>
    </message>
    <message>
        <source>repeated TAG directive</source>
        <translation type="unfinished">TAG ディレクティブが重複しています</translation>
    </message>
    <message>
        <source>illegal character found while scanning tag handle</source>
        <translation type="unfinished">タグハンドルのスキャン中に不正な文字が見つかりました</translation>
    </message>
    <message>
        <source>tag handle with no suffix</source>
        <translation type="unfinished">タグハンドルにサフィックスがありません</translation>
    </message>
    <message>
        <source>end of verbatim tag not found</source>
        <translation type="unfinished">verbatim タグの終わりが見つかりません</translation>
    </message>
    <message>
        <source>end of map not found</source>
        <translation type="unfinished">マップの終わりが見つかりません</translation>
    </message>
    <message>
        <source>end of map flow not found</source>
        <translation type="unfinished">フロー形式のマップの終わりが見つかりません</translation>
    </message>
    <message>
        <source>end of sequence not found</source>
        <translation type="unfinished">シーケンスの終わりが見つかりません</translation>
    </message>
    <message>
        <source>end of sequence flow not found</source>
        <translation type="unfinished">フロー形式のシーケンスの終わりが見つかりません</translation>
    </message>
    <message>
        <source>cannot assign multiple tags to the same node</source>
        <translation type="unfinished">同じノードに複数のタグを割り当てることはできません</translation>
    </message>
    <message>
        <source>cannot assign multiple anchors to the same node</source>
        <translation type="unfinished">同じノードに複数のアンカーを割り当てることはできません</translation>
    </message>
    <message>
        <source>cannot assign multiple aliases to the same node</source>
        <translation type="unfinished">同じノードに複数のエイリアスを割り当てることはできません</translation>
    </message>
    <message>
        <source>aliases can&apos;t have any content, *including* tags</source>
        <translation type="unfinished">エイリアスには、タグも*含めて*内容を持たせることはできません</translation>
    </message>
    <message>
        <source>bad character found while scanning hex number</source>
        <translation type="unfinished">16 進数のスキャン中に不正な文字が見つかりました</translation>
    </message>
    <message>
        <source>invalid unicode</source>
        <translation type="unfinished">Unicode が無効です</translation>
    </message>
    <message>
        <source>unknown escape character</source>
        <translation type="unfinished">不明なエスケープ文字です</translation>
    </message>
    <message>
        <source>unknown token</source>
        <translation type="unfinished">不明なトークンです</translation>
    </message>
    <message>
        <source>illegal document indicator in scalar</source>
        <translation type="unfinished">スカラー内に不正なドキュメント標識があります</translation>
    </message>
    <message>
        <source>illegal EOF in scalar</source>
        <translation type="unfinished">スカラー内に不正な EOF があります</translation>
    </message>
    <message>
        <source>illegal character in scalar</source>
        <translation type="unfinished">スカラー内に不正な文字があります</translation>
    </message>
    <message>
        <source>illegal tab when looking for indentation</source>
        <translation type="unfinished">インデントがあるべき位置に不正なタブがあります</translation>
    </message>
    <message>
        <source>illegal flow end</source>
        <translation type="unfinished">フローの終わりが不正です</translation>
    </message>
    <message>
        <source>illegal block entry</source>
        <translation type="unfinished">ブロックエントリが不正です</translation>
    </message>
    <message>
        <source>illegal map key</source>
        <translation type="unfinished">マップのキーが不正です</translation>
    </message>
    <message>
        <source>illegal map value</source>
        <translation type="unfinished">マップの値が不正です</translation>
    </message>
    <message>
        <source>alias not found after *</source>
        <translation type="unfinished">* の後にエイリアスがありません</translation>
    </message>
    <message>
        <source>anchor not found after &amp;</source>
        <translation type="unfinished">&amp; の後にアンカーがありません</translation>
    </message>
    <message>
        <source>illegal character found while scanning alias</source>
        <translation type="unfinished">エイリアスのスキャン中に不正な文字が見つかりました</translation>
    </message>
    <message>
        <source>illegal character found while scanning anchor</source>
        <translation type="unfinished">アンカーのスキャン中に不正な文字が見つかりました</translation>
    </message>
    <message>
        <source>cannot set zero indentation for a block scalar</source>
        <translation type="unfinished">ブロックスカラーのインデントをゼロにすることはできません</translation>
    </message>
    <message>
        <source>unexpected character in block scalar</source>
        <translation type="unfinished">ブロックスカラー内に予期しない文字があります</translation>
    </message>
    <message>
        <source>the referenced anchor is not defined</source>
        <translation type="unfinished">参照されたアンカーが定義されていません</translation>
    </message>
</context>
<context>
    <name>YamlTexts</name>
    <message>
        <source>Anchors and aliases are not part of this format; write the value out.</source>
        <translation type="unfinished">アンカーとエイリアスはこの形式では使用できません。値をそのまま記述してください。</translation>
    </message>
    <message>
        <source>YAML tags such as &quot;%1&quot; are not part of this format.</source>
        <translation type="unfinished">「%1」のような YAML タグはこの形式では使用できません。</translation>
    </message>
    <message>
        <source>Another YAML document starts here, or this line does not belong to what is above it; one document is expected.</source>
        <translation type="unfinished">ここから別の YAML ドキュメントが始まっているか、この行が上の内容に属していません。ドキュメントは 1 つである必要があります。</translation>
    </message>
    <message>
        <source>The quotation mark that opens here is never closed.</source>
        <translation type="unfinished">ここで開いた引用符が閉じられていません。</translation>
    </message>
    <message>
        <source>This text contains a control character; only tabs and line ends are allowed.</source>
        <translation type="unfinished">このテキストには制御文字が含まれています。使用できるのはタブと改行のみです。</translation>
    </message>
    <message numerus="yes">
        <source>The file has more than %Ln values, which is the most that is read.</source>
        <translation type="unfinished">
            <numerusform>ファイルに、読み込める上限の %Ln 個を超える値があります。</numerusform>
        </translation>
    </message>
    <message>
        <source>A key of a map must be plain text.</source>
        <translation type="unfinished">マップのキーはプレーンテキストである必要があります。</translation>
    </message>
    <message numerus="yes">
        <source>Lists and maps are nested deeper than %Ln levels, which is the most that is read.</source>
        <translation type="unfinished">
            <numerusform>リストとマップのネストが、読み込める上限の %Ln レベルを超えています。</numerusform>
        </translation>
    </message>
    <message>
        <source>The key &quot;%1&quot; occurs twice in one map.</source>
        <translation type="unfinished">キー「%1」が 1 つのマップに 2 回出現しています。</translation>
    </message>
    <message>
        <source>The byte %1 is not UTF-8; save the file as UTF-8 text.</source>
        <translation type="unfinished">バイト %1 は UTF-8 ではありません。ファイルを UTF-8 テキストとして保存してください。</translation>
    </message>
    <message>
        <source>The control character %1 does not belong in a text file.</source>
        <translation type="unfinished">制御文字 %1 はテキストファイルでは使用できません。</translation>
    </message>
    <message>
        <source>This is not well-formed YAML: %1.</source>
        <translation type="unfinished">整形式の YAML ではありません: %1。</translation>
    </message>
    <message>
        <source>The file could not be read as YAML: %1.</source>
        <translation type="unfinished">ファイルを YAML として読み取れませんでした: %1。</translation>
    </message>
    <message>
        <source>The file is larger than %1 MiB, which is the most that is read.</source>
        <translation type="unfinished">ファイルが、読み込める上限の %1 MiB を超えています。</translation>
    </message>
    <message>
        <source>Did you mean &quot;%1&quot;?</source>
        <translation type="unfinished">「%1」ではありませんか?</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation type="unfinished">値なし</translation>
    </message>
    <message>
        <source>a list</source>
        <translation type="unfinished">リスト</translation>
    </message>
    <message>
        <source>a map</source>
        <translation type="unfinished">マップ</translation>
    </message>
    <message>
        <source>Expected text, but got %1.</source>
        <translation type="unfinished">テキストが必要ですが、%1 が指定されています。</translation>
    </message>
    <message>
        <source>Expected a whole number, but got %1.</source>
        <translation type="unfinished">整数が必要ですが、%1 が指定されています。</translation>
    </message>
    <message>
        <source>Expected a whole number from %1 to %2, but got %3.</source>
        <translation type="unfinished">%1 ～ %2 の整数が必要ですが、%3 が指定されています。</translation>
    </message>
    <message>
        <source>Expected true or false, but got %1.</source>
        <translation type="unfinished">true または false が必要ですが、%1 が指定されています。</translation>
    </message>
    <message>
        <source>Expected one of %1, but got %2.</source>
        <translation type="unfinished">%1 のいずれかが必要ですが、%2 が指定されています。</translation>
    </message>
    <message>
        <source>Expected a list, but got %1.</source>
        <translation type="unfinished">リストが必要ですが、%1 が指定されています。</translation>
    </message>
    <message>
        <source>Expected a map of keys and values, but got %1.</source>
        <translation type="unfinished">キーと値のマップが必要ですが、%1 が指定されています。</translation>
    </message>
    <message>
        <source>The key &quot;%1&quot; is missing here.</source>
        <translation type="unfinished">キー「%1」がここにありません。</translation>
    </message>
    <message>
        <source>Unknown key &quot;%1&quot;.</source>
        <translation type="unfinished">不明なキー「%1」。</translation>
    </message>
</context>
<context>
    <name>sliceboard::AddGpusDialog</name>
    <message>
        <source>Add GPUs</source>
        <translation type="unfinished">GPU を追加</translation>
    </message>
    <message>
        <source>Add</source>
        <translation type="unfinished">追加</translation>
    </message>
    <message>
        <source>GPU &amp;model:</source>
        <translation type="unfinished">GPU モデル(&amp;M):</translation>
    </message>
    <message>
        <source>&amp;Number of GPUs:</source>
        <translation type="unfinished">GPU の数(&amp;N):</translation>
    </message>
    <message>
        <source>Choose a GPU model.</source>
        <translation type="unfinished">GPU モデルを選択してください。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln host(s)</source>
        <translation type="unfinished">
            <numerusform>ホスト %Ln 台</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Adds %Ln GPU(s) to %1.</source>
        <translation type="unfinished">
            <numerusform>%1 に GPU %Ln 基を追加します。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sliceboard::AddHostsDialog</name>
    <message>
        <source>BIOS settings</source>
        <translation type="unfinished">BIOS 設定</translation>
    </message>
    <message>
        <source>boot device</source>
        <translation type="unfinished">起動デバイス</translation>
    </message>
    <message>
        <source>NVSwitch</source>
        <translation type="unfinished">NVSwitch</translation>
    </message>
    <message>
        <source>module ids</source>
        <translation type="unfinished">モジュール ID</translation>
    </message>
    <message>
        <source>From the server come: %1.</source>
        <translation type="unfinished">サーバから取得される項目: %1。</translation>
    </message>
    <message>
        <source>Not verified: %1.</source>
        <translation type="unfinished">未検証: %1。</translation>
    </message>
    <message>
        <source>Add Hosts</source>
        <translation type="unfinished">ホストを追加</translation>
    </message>
    <message>
        <source>Add</source>
        <translation type="unfinished">追加</translation>
    </message>
    <message>
        <source>Not entered</source>
        <translation type="unfinished">未入力</translation>
    </message>
    <message>
        <source>None</source>
        <translation type="unfinished">なし</translation>
    </message>
    <message>
        <source>As entered below</source>
        <translation type="unfinished">下記の入力どおり</translation>
    </message>
    <message>
        <source>&amp;Number of hosts:</source>
        <translation type="unfinished">ホストの数(&amp;N):</translation>
    </message>
    <message>
        <source>Name &amp;prefix:</source>
        <translation type="unfinished">名前のプレフィックス(&amp;P):</translation>
    </message>
    <message>
        <source>&amp;First number:</source>
        <translation type="unfinished">最初の番号(&amp;F):</translation>
    </message>
    <message>
        <source>&amp;Cluster:</source>
        <translation type="unfinished">クラスタ(&amp;C):</translation>
    </message>
    <message>
        <source>&amp;Like host:</source>
        <translation type="unfinished">手本とするホスト(&amp;L):</translation>
    </message>
    <message>
        <source>Ser&amp;ver:</source>
        <translation type="unfinished">サーバ(&amp;V):</translation>
    </message>
    <message>
        <source>vGPU &amp;Manager release:</source>
        <translation type="unfinished">vGPU Manager リリース(&amp;M):</translation>
    </message>
    <message>
        <source>Pac&amp;kage:</source>
        <translation type="unfinished">パッケージ(&amp;K):</translation>
    </message>
    <message>
        <source>Default &amp;graphics type:</source>
        <translation type="unfinished">デフォルトのグラフィックタイプ(&amp;G):</translation>
    </message>
    <message>
        <source>&amp;Assignment policy:</source>
        <translation type="unfinished">割り当てポリシー(&amp;A):</translation>
    </message>
    <message>
        <source>GP&amp;U model:</source>
        <translation type="unfinished">GPU モデル(&amp;U):</translation>
    </message>
    <message>
        <source>GPU&amp;s per host:</source>
        <translation type="unfinished">ホストあたりの GPU 数(&amp;S):</translation>
    </message>
    <message>
        <source>GPU us&amp;e:</source>
        <translation type="unfinished">GPU の用途(&amp;E):</translation>
    </message>
    <message>
        <source>vGPU m&amp;ode:</source>
        <translation type="unfinished">vGPU モード(&amp;O):</translation>
    </message>
    <message>
        <source>“%1” is no ESXi version. Write it as 8.0.3 or 8.0 U3.</source>
        <translation type="unfinished">「%1」は ESXi バージョンではありません。8.0.3 または 8.0 U3 のように入力してください。</translation>
    </message>
    <message>
        <source>Adds %1.</source>
        <translation type="unfinished">%1 を追加します。</translation>
    </message>
    <message>
        <source>ES&amp;Xi version:</source>
        <translation type="unfinished">ESXi バージョン(&amp;X):</translation>
    </message>
</context>
<context>
    <name>sliceboard::AddVmsDialog</name>
    <message>
        <source>Add VMs</source>
        <translation type="unfinished">VM を追加</translation>
    </message>
    <message>
        <source>Add</source>
        <translation type="unfinished">追加</translation>
    </message>
    <message>
        <source>Not entered</source>
        <translation type="unfinished">未入力</translation>
    </message>
    <message>
        <source>Reserve all guest memory</source>
        <translation type="unfinished">すべてのゲストメモリを予約</translation>
    </message>
    <message>
        <source>Nothing yet</source>
        <translation type="unfinished">まだ要求しない</translation>
    </message>
    <message>
        <source>A vGPU</source>
        <translation type="unfinished">vGPU</translation>
    </message>
    <message>
        <source>A whole GPU (passthrough)</source>
        <translation type="unfinished">GPU 全体 (パススルー)</translation>
    </message>
    <message>
        <source>&amp;Number of VMs:</source>
        <translation type="unfinished">VM の数(&amp;N):</translation>
    </message>
    <message>
        <source>Name &amp;prefix:</source>
        <translation type="unfinished">名前のプレフィックス(&amp;P):</translation>
    </message>
    <message>
        <source>&amp;First number:</source>
        <translation type="unfinished">最初の番号(&amp;F):</translation>
    </message>
    <message>
        <source>&amp;Ask for:</source>
        <translation type="unfinished">要求内容(&amp;A):</translation>
    </message>
    <message>
        <source>P&amp;rofile:</source>
        <translation type="unfinished">プロファイル(&amp;R):</translation>
    </message>
    <message>
        <source>&amp;Guest OS:</source>
        <translation type="unfinished">ゲスト OS(&amp;G):</translation>
    </message>
    <message>
        <source>NVIDIA &amp;driver in the guest:</source>
        <translation type="unfinished">ゲストの NVIDIA ドライバ(&amp;D):</translation>
    </message>
    <message>
        <source>Driver re&amp;lease:</source>
        <translation type="unfinished">ドライバのリリース(&amp;L):</translation>
    </message>
    <message>
        <source>Firm&amp;ware:</source>
        <translation type="unfinished">ファームウェア(&amp;W):</translation>
    </message>
    <message>
        <source>&amp;Memory:</source>
        <translation type="unfinished">メモリ(&amp;M):</translation>
    </message>
    <message>
        <source>64-bit MM&amp;IO:</source>
        <translation type="unfinished">64 ビット MMIO(&amp;I):</translation>
    </message>
    <message>
        <source>Adds %1.</source>
        <translation type="unfinished">%1 を追加します。</translation>
    </message>
    <message>
        <source>“%1” is no amount of memory. Write it as 16 GB or 512 MB.</source>
        <translation type="unfinished">「%1」はメモリ容量ではありません。16 GB または 512 MB のように入力してください。</translation>
    </message>
    <message>
        <source>Choose a profile, or let the VMs ask for nothing yet.</source>
        <translation type="unfinished">プロファイルを選択するか、VM がまだ何も要求しないようにしてください。</translation>
    </message>
</context>
<context>
    <name>sliceboard::BoardDrag</name>
    <message>
        <source>There is no such way out.</source>
        <translation type="unfinished">そのような解決策はありません。</translation>
    </message>
    <message>
        <source>Done: %1.</source>
        <translation type="unfinished">完了: %1。</translation>
    </message>
    <message>
        <source>Choose a target first.</source>
        <translation type="unfinished">先にターゲットを選択してください。</translation>
    </message>
    <message>
        <source>Dropped %1. %2</source>
        <translation type="unfinished">%1 をドロップしました。%2</translation>
    </message>
    <message>
        <source>No target is allowed without findings.</source>
        <translation type="unfinished">検出事項なしで許可されるターゲットはありません。</translation>
    </message>
    <message>
        <source>Let go of %1; nothing has changed.</source>
        <translation type="unfinished">%1 を放しました。何も変更されていません。</translation>
    </message>
    <message>
        <source>Instead:</source>
        <translation type="unfinished">代わりに:</translation>
    </message>
    <message>
        <source>%1: drop it on a GPU for passthrough, on a slot for vGPU, on a host to fill its GPUs.</source>
        <translation type="unfinished">%1: パススルーは GPU、vGPU はスロット、GPU を埋めるにはホストにドロップします。</translation>
    </message>
    <message>
        <source>Took %1. Tab: next target; N: next allowed target; arrows: slot and GPU; P: whole GPU; V: slot; slash: find by name; H: fill the host; C: copy; Alt and arrows: do not snap to slots; 1 to 3: way out; Enter: drop; Shift+Enter: ask how many; Esc: let go.</source>
        <translation type="unfinished">%1 を持ち上げました。Tab: 次のターゲット、N: 次の許可されたターゲット、矢印: スロットと GPU、P: GPU 全体、V: スロット、スラッシュ: 名前で検索、H: ホストを埋める、C: コピー、Alt と矢印: スロットに吸着しない、1～3: 解決策、Enter: ドロップ、Shift+Enter: 個数を指定、Esc: 放す。</translation>
    </message>
    <message>
        <source>Type a part of the name of a host or GPU. Enter: go on among these; Esc: among all.</source>
        <translation type="unfinished">ホストまたは GPU の名前の一部を入力してください。Enter: この中で続ける、Esc: すべてに戻す。</translation>
    </message>
    <message>
        <source>No host or GPU is named “%1”.</source>
        <translation type="unfinished">「%1」という名前のホストも GPU もありません。</translation>
    </message>
    <message numerus="yes">
        <source>“%1”: %Ln GPU(s).</source>
        <translation type="unfinished">
            <numerusform>「%1」: GPU %Ln 個。</numerusform>
        </translation>
    </message>
    <message>
        <source>Tab: next · N: next allowed · /: find · H: host · C: copy · Enter: drop · Esc: let go</source>
        <translation type="unfinished">Tab: 次 · N: 次の許可 · /: 検索 · H: ホスト · C: コピー · Enter: 置く · Esc: 放す</translation>
    </message>
</context>
<context>
    <name>sliceboard::BoardHostDrag</name>
    <message>
        <source>Group the board by cluster to drag hosts to another one.</source>
        <translation type="unfinished">ホストを別のクラスターにドラッグするには、ボードをクラスターでグループ化します。</translation>
    </message>
</context>
<context>
    <name>sliceboard::BoardItemModel</name>
    <message>
        <source>Name</source>
        <translation type="unfinished">名前</translation>
    </message>
    <message>
        <source>Model</source>
        <translation type="unfinished">モデル</translation>
    </message>
    <message>
        <source>Use</source>
        <translation type="unfinished">用途</translation>
    </message>
    <message>
        <source>Free</source>
        <translation type="unfinished">空き</translation>
    </message>
    <message>
        <source>VMs</source>
        <translation type="unfinished">VM</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation type="unfinished">検出事項</translation>
    </message>
    <message numerus="yes">
        <source>%Ln host(s)</source>
        <translation type="unfinished">
            <numerusform>ホスト %Ln 台</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sliceboard::BoardLegend</name>
    <message>
        <source>Legend: each cell is a GPU, filled as far as it is used. Modes: %1.</source>
        <translation type="unfinished">凡例: 各セルは 1 つの GPU で、使用量に応じて塗りつぶされます。モード: %1。</translation>
    </message>
</context>
<context>
    <name>sliceboard::BoardMinimap</name>
    <message>
        <source>Overview of the board</source>
        <translation type="unfinished">ボードの概観</translation>
    </message>
    <message>
        <source>Overview: click or drag to go there</source>
        <translation type="unfinished">概観: クリックまたはドラッグで移動します</translation>
    </message>
</context>
<context>
    <name>sliceboard::BoardScene</name>
    <message numerus="yes">
        <source>%Ln host(s)</source>
        <translation type="unfinished">
            <numerusform>ホスト %Ln 台</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln GPU(s)</source>
        <translation type="unfinished">
            <numerusform>GPU %Ln 基</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln GPU(s)</source>
        <translation type="unfinished">
            <numerusform>%Ln 個の GPU 中 %1 個</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 GB used</source>
        <translation type="unfinished">%2 GB 中 %1 GB を使用</translation>
    </message>
</context>
<context>
    <name>sliceboard::BoardView</name>
    <message>
        <source>Board</source>
        <translation type="unfinished">ボード</translation>
    </message>
    <message>
        <source>No hosts yet</source>
        <translation type="unfinished">ホストがまだありません</translation>
    </message>
    <message>
        <source>Add a cluster and hosts, start from a template, or open the sample design.</source>
        <translation type="unfinished">クラスタとホストを追加するか、テンプレートから始めるか、サンプル設計を開いてください。</translation>
    </message>
    <message numerus="yes">
        <source>%1, %Ln host(s)</source>
        <comment>group of hosts</comment>
        <translation type="unfinished">
            <numerusform>%1、ホスト %Ln 台</numerusform>
        </translation>
    </message>
    <message>
        <source>folded</source>
        <translation type="unfinished">折りたたみ済み</translation>
    </message>
    <message>
        <source>unfolded</source>
        <translation type="unfinished">展開済み</translation>
    </message>
    <message>
        <source>Select a VM or a slot first, then take it.</source>
        <translation type="unfinished">先に VM またはスロットを選択してから、つかんでください。</translation>
    </message>
    <message>
        <source>%1 is left out by the filter.</source>
        <translation type="unfinished">%1 はフィルターで除外されています。</translation>
    </message>
</context>
<context>
    <name>sliceboard::CapacityBars</name>
    <message>
        <source>Frame buffer, used and free</source>
        <translation type="unfinished">フレームバッファーの使用と空き</translation>
    </message>
    <message>
        <source>Press Enter to choose what a row is about.</source>
        <translation type="unfinished">Enter を押すと、行の対象が選択されます。</translation>
    </message>
</context>
<context>
    <name>sliceboard::CapacityItemModel</name>
    <message>
        <source>%1 GB</source>
        <translation type="unfinished">%1 GB</translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished">名前</translation>
    </message>
    <message>
        <source>Frame buffer in GB</source>
        <translation type="unfinished">フレームバッファー (GB)</translation>
    </message>
    <message>
        <source>Used</source>
        <translation type="unfinished">使用</translation>
    </message>
    <message>
        <source>Free</source>
        <translation type="unfinished">空き</translation>
    </message>
</context>
<context>
    <name>sliceboard::CapacityLegend</name>
    <message>
        <source>Legend of the bars</source>
        <translation type="unfinished">バーの凡例</translation>
    </message>
    <message>
        <source>%1 %2 GB</source>
        <translation type="unfinished">%1 %2 GB</translation>
    </message>
</context>
<context>
    <name>sliceboard::CapacityPanel</name>
    <message>
        <source>There is no GPU to count yet. Add hosts with GPUs by Insert &gt; Add Hosts, and this panel shows what they hold and what still fits.</source>
        <translation type="unfinished">数える GPU がまだありません。[挿入] &gt; [ホストの追加] で GPU 付きのホストを追加すると、その内容とあと何が収まるかがこのパネルに表示されます。</translation>
    </message>
    <message>
        <source>&amp;Bars</source>
        <translation type="unfinished">バー(&amp;B)</translation>
    </message>
    <message>
        <source>Heat Ma&amp;p</source>
        <translation type="unfinished">ヒートマップ(&amp;P)</translation>
    </message>
    <message>
        <source>Bars of what is used and free, for what is selected and what is in it</source>
        <translation type="unfinished">選択したものとその中身の、使用と空きのバー</translation>
    </message>
    <message>
        <source>A cell for each GPU, with the part of it that is used</source>
        <translation type="unfinished">GPU ごとに 1 つのセルで、使用されている割合を表示</translation>
    </message>
    <message>
        <source>How many more of each profile fit</source>
        <translation type="unfinished">各プロファイルの追加可能数</translation>
    </message>
    <message>
        <source>Licences by edition</source>
        <translation type="unfinished">エディション別のライセンス</translation>
    </message>
    <message>
        <source>How Many More Fit</source>
        <translation type="unfinished">追加可能数</translation>
    </message>
    <message>
        <source>Licences</source>
        <translation type="unfinished">ライセンス</translation>
    </message>
    <message>
        <source>%1: no GPU</source>
        <translation type="unfinished">%1: GPU なし</translation>
    </message>
    <message>
        <source>%1: %2 of %3 GB used, %4 GB free</source>
        <translation type="unfinished">%1: %3 GB 中 %2 GB 使用、%4 GB 空き</translation>
    </message>
    <message>
        <source>%1 GB of it stranded</source>
        <translation type="unfinished">うち %1 GB は利用不能</translation>
    </message>
    <message numerus="yes">
        <source>%Ln GPU(s) unknown to the catalog</source>
        <translation type="unfinished">
            <numerusform>カタログにない GPU %Ln 個</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln without room</source>
        <translation type="unfinished">
            <numerusform>空きなし %Ln 個</numerusform>
        </translation>
    </message>
    <message>
        <source>The GPUs and VMs of this design are being counted.</source>
        <translation type="unfinished">この設計の GPU と VM を数えています。</translation>
    </message>
    <message>
        <source>%1: being counted…</source>
        <translation type="unfinished">%1: 集計中…</translation>
    </message>
</context>
<context>
    <name>sliceboard::ChangeTree</name>
    <message>
        <source>Filter changes</source>
        <translation type="unfinished">変更をフィルタ</translation>
    </message>
    <message>
        <source>By kind</source>
        <translation type="unfinished">種類別</translation>
    </message>
    <message>
        <source>By place</source>
        <translation type="unfinished">場所別</translation>
    </message>
    <message>
        <source>Grouping</source>
        <translation type="unfinished">グループ化</translation>
    </message>
    <message>
        <source>Change</source>
        <translation type="unfinished">変更</translation>
    </message>
    <message>
        <source>Of what</source>
        <translation type="unfinished">対象</translation>
    </message>
    <message>
        <source>How</source>
        <translation type="unfinished">詳細</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation type="unfinished">変更</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>a group, and how many are in it</comment>
        <translation type="unfinished">%1 (%2)</translation>
    </message>
    <message>
        <source>VMs</source>
        <translation type="unfinished">VM</translation>
    </message>
</context>
<context>
    <name>sliceboard::ChangesBanner</name>
    <message>
        <source>&amp;List…</source>
        <translation type="unfinished">一覧(&amp;L)…</translation>
    </message>
    <message>
        <source>List all changes, and show both designs side by side.</source>
        <translation type="unfinished">すべての変更を一覧にし、両方の設計を並べて表示します。</translation>
    </message>
    <message>
        <source>Hi&amp;de</source>
        <translation type="unfinished">非表示(&amp;D)</translation>
    </message>
    <message>
        <source>Show the board without changes.</source>
        <translation type="unfinished">変更を示さずにボードを表示します。</translation>
    </message>
    <message>
        <source>The board shows what changed since %1: %2</source>
        <comment>a file or revision, numbers of changes</comment>
        <translation type="unfinished">ボードに %1 からの変更が表示されています: %2</translation>
    </message>
    <message>
        <source>Comparing with %1…</source>
        <comment>a file or revision</comment>
        <translation type="unfinished">%1 と比較中…</translation>
    </message>
</context>
<context>
    <name>sliceboard::ClusterPage</name>
    <message>
        <source>Name:</source>
        <translation type="unfinished">名前:</translation>
    </message>
    <message>
        <source>Clusters need different names. Select one cluster to rename it.</source>
        <translation type="unfinished">クラスタには異なる名前が必要です。名前を変更するには、クラスタを 1 つだけ選択してください。</translation>
    </message>
    <message>
        <source>vCenter</source>
        <translation type="unfinished">vCenter</translation>
    </message>
    <message>
        <source>DRS:</source>
        <translation type="unfinished">DRS:</translation>
    </message>
    <message>
        <source>Not entered</source>
        <translation type="unfinished">未入力</translation>
    </message>
    <message>
        <source>DRS moves vGPU VMs:</source>
        <translation type="unfinished">DRS による vGPU VM の移動:</translation>
    </message>
    <message>
        <source>vMotion of vGPU VMs enabled:</source>
        <translation type="unfinished">vGPU VM の vMotion の有効化:</translation>
    </message>
    <message>
        <source>vMotion network (Gbit/s):</source>
        <translation type="unfinished">vMotion ネットワーク (Gbit/s):</translation>
    </message>
    <message>
        <source>Tolerated stun (seconds):</source>
        <translation type="unfinished">許容スタン時間 (秒):</translation>
    </message>
</context>
<context>
    <name>sliceboard::CompareChoiceDialog</name>
    <message>
        <source>Compare With</source>
        <translation type="unfinished">比較対象</translation>
    </message>
    <message>
        <source>With what is the open design to be compared?</source>
        <translation type="unfinished">開いている設計を何と比較しますか?</translation>
    </message>
    <message>
        <source>Designs to compare with</source>
        <translation type="unfinished">比較対象の設計</translation>
    </message>
    <message>
        <source>&amp;Compare</source>
        <translation type="unfinished">比較(&amp;C)</translation>
    </message>
    <message>
        <source>Other &amp;File…</source>
        <translation type="unfinished">別のファイル(&amp;F)…</translation>
    </message>
</context>
<context>
    <name>sliceboard::ComparisonDialog</name>
    <message>
        <source>Show on the &amp;board</source>
        <translation type="unfinished">ボードに表示(&amp;B)</translation>
    </message>
    <message>
        <source>Differences</source>
        <translation type="unfinished">違い</translation>
    </message>
    <message>
        <source>&amp;Changes</source>
        <translation type="unfinished">変更(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Side by Side</source>
        <translation type="unfinished">並べて表示(&amp;S)</translation>
    </message>
    <message>
        <source>As &amp;Text</source>
        <translation type="unfinished">テキスト(&amp;T)</translation>
    </message>
    <message>
        <source>Take &amp;Over</source>
        <translation type="unfinished">取り込む(&amp;O)</translation>
    </message>
    <message>
        <source>Make of the chosen entity what it was in the other design. Undo takes that back.</source>
        <translation type="unfinished">選択したエンティティを、もう一方の設計での状態にします。元に戻すで取り消せます。</translation>
    </message>
    <message>
        <source>Differences as text</source>
        <translation type="unfinished">テキストによる違い</translation>
    </message>
    <message>
        <source>Plain text</source>
        <translation type="unfinished">プレーンテキスト</translation>
    </message>
    <message>
        <source>Markdown</source>
        <translation type="unfinished">Markdown</translation>
    </message>
    <message>
        <source>Format</source>
        <translation type="unfinished">形式</translation>
    </message>
    <message>
        <source>Cop&amp;y</source>
        <translation type="unfinished">コピー(&amp;Y)</translation>
    </message>
    <message>
        <source>the open design</source>
        <translation type="unfinished">開いている設計</translation>
    </message>
    <message>
        <source>From %1 to the open design: %2</source>
        <comment>a file or revision, numbers of changes</comment>
        <translation type="unfinished">%1 から開いている設計への変更: %2</translation>
    </message>
    <message>
        <source>%1 cannot be taken over by itself.</source>
        <translation type="unfinished">%1 を単独で取り込むことはできません。</translation>
    </message>
    <message>
        <source>Taken over from %1: %2.</source>
        <comment>a design, an entity</comment>
        <translation type="unfinished">%1 から取り込みました: %2。</translation>
    </message>
    <message>
        <source>The differences are in the clipboard.</source>
        <translation type="unfinished">違いをクリップボードにコピーしました。</translation>
    </message>
    <message>
        <source>+ %1 comes back</source>
        <comment>host esx01</comment>
        <translation type="unfinished">+ %1 が復元されます</translation>
    </message>
    <message>
        <source>− %1 goes away</source>
        <comment>host esx01</comment>
        <translation type="unfinished">− %1 がなくなります</translation>
    </message>
    <message>
        <source>⚙ %1 becomes as it was there: %2</source>
        <comment>host esx01, what changes</comment>
        <translation type="unfinished">⚙ %1 がもう一方の設計での状態になります: %2</translation>
    </message>
    <message>
        <source>Comparing %1 with the open design…</source>
        <comment>a file or revision</comment>
        <translation type="unfinished">%1 と、開いている設計を比較中…</translation>
    </message>
    <message numerus="yes">
        <source>… and %Ln more</source>
        <translation type="unfinished">
            <numerusform>… ほか %Ln 件</numerusform>
        </translation>
    </message>
    <message>
        <source>Take Over</source>
        <translation type="unfinished">取り込む</translation>
    </message>
    <message>
        <source>It also takes:</source>
        <translation type="unfinished">次も取り込まれます:</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Take Over All %Ln</source>
        <translation type="unfinished">
            <numerusform>%Ln 件すべて取り込む(&amp;T)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sliceboard::ConflictsBanner</name>
    <message numerus="yes">
        <source>%Ln conflict(s) of a merge: the design has what was made on our side.</source>
        <translation type="unfinished">
            <numerusform>マージの競合が %Ln 件あります。設計にはこちら側の変更が採用されています。</numerusform>
        </translation>
    </message>
    <message>
        <source>Settle them…</source>
        <translation type="unfinished">解決…</translation>
    </message>
</context>
<context>
    <name>sliceboard::ConflictsDialog</name>
    <message>
        <source>Merge Conflicts</source>
        <translation type="unfinished">マージの競合</translation>
    </message>
    <message>
        <source>Merge conflicts</source>
        <translation type="unfinished">マージの競合</translation>
    </message>
    <message>
        <source>Both sides changed these, each in another way. The design has what was made on our side; what theirs was is kept in this list, and in the file under x-conflicts, until the conflicts are settled. Each is a step that can be undone.</source>
        <translation type="unfinished">以下は、両方の側がそれぞれ別の形に変更したものです。設計にはこちら側の変更が採用されています。相手側の内容は、競合が解決されるまで、この一覧とファイル内の x-conflicts に保持されます。解決はそれぞれ 1 つのステップとなり、元に戻すことができます。</translation>
    </message>
    <message>
        <source>Before</source>
        <translation type="unfinished">変更前</translation>
    </message>
    <message>
        <source>Back to &amp;Before</source>
        <translation type="unfinished">変更前に戻す(&amp;B)</translation>
    </message>
    <message>
        <source>Make of it what it was before both changed it.</source>
        <translation type="unfinished">両方の側が変更する前の状態に戻します。</translation>
    </message>
    <message>
        <source>Ours</source>
        <translation type="unfinished">こちら側</translation>
    </message>
    <message>
        <source>Keep &amp;Ours</source>
        <translation type="unfinished">こちら側を維持(&amp;O)</translation>
    </message>
    <message>
        <source>Leave it as the design has it now.</source>
        <translation type="unfinished">設計の現在の状態のままにします。</translation>
    </message>
    <message>
        <source>Theirs</source>
        <translation type="unfinished">相手側</translation>
    </message>
    <message>
        <source>Take &amp;Theirs</source>
        <translation type="unfinished">相手側を採用(&amp;T)</translation>
    </message>
    <message>
        <source>Make of it what the other side made.</source>
        <translation type="unfinished">相手側が変更した状態にします。</translation>
    </message>
    <message>
        <source>Mark All as &amp;Settled</source>
        <translation type="unfinished">すべて解決済みにする(&amp;S)</translation>
    </message>
    <message>
        <source>Take the list out of the design, which stays as it is. Undo brings the list back.</source>
        <translation type="unfinished">設計から一覧を取り除きます。設計自体は変わりません。元に戻すで一覧を復元できます。</translation>
    </message>
    <message>
        <source>Nothing is stated.</source>
        <translation type="unfinished">記載はありません。</translation>
    </message>
    <message>
        <source>Choose a conflict.</source>
        <translation type="unfinished">競合を選択してください。</translation>
    </message>
</context>
<context>
    <name>sliceboard::CountDialog</name>
    <message>
        <source>How Many?</source>
        <translation type="unfinished">個数の指定</translation>
    </message>
    <message>
        <source>&amp;Drop</source>
        <translation type="unfinished">ドロップ(&amp;D)</translation>
    </message>
    <message>
        <source>How &amp;many of %1:</source>
        <translation type="unfinished">%1 の個数(&amp;M):</translation>
    </message>
    <message>
        <source>%1, %2 times</source>
        <comment>a step, as: Place train-01 on esx01/0000:17:00.0</comment>
        <translation type="unfinished">%1 (%2 回)</translation>
    </message>
</context>
<context>
    <name>sliceboard::DesignCommands</name>
    <message>
        <source>Add cluster</source>
        <translation type="unfinished">クラスタを追加</translation>
    </message>
    <message numerus="yes">
        <source>Add %Ln host(s)</source>
        <translation type="unfinished">
            <numerusform>ホスト %Ln 台を追加</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Add %Ln GPU(s)</source>
        <translation type="unfinished">
            <numerusform>GPU %Ln 基を追加</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Add %Ln VM(s)</source>
        <translation type="unfinished">
            <numerusform>VM %Ln 台を追加</numerusform>
        </translation>
    </message>
    <message>
        <source>Release reserved slot</source>
        <translation type="unfinished">予約スロットを解放</translation>
    </message>
    <message numerus="yes">
        <source>Remove %Ln item(s)</source>
        <translation type="unfinished">
            <numerusform>%Ln 個の項目を削除</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Duplicate %Ln VM(s)</source>
        <translation type="unfinished">
            <numerusform>VM %Ln 台を複製</numerusform>
        </translation>
    </message>
    <message>
        <source>There is nothing to fill in: what is selected has its usual settings.</source>
        <translation type="unfinished">補完する項目はありません。選択した項目には標準的な設定がすでに入力されています。</translation>
    </message>
    <message>
        <source>Fills in usual settings of hosts: %1, GPUs: %2, VMs: %3. What is entered already stays.</source>
        <translation type="unfinished">標準的な設定を補完します。ホスト: %1、GPU: %2、VM: %3。入力済みの値はそのまま残ります。</translation>
    </message>
    <message>
        <source>Fill In Usual Settings</source>
        <translation type="unfinished">標準的な設定の補完</translation>
    </message>
    <message>
        <source>Fill in usual settings</source>
        <translation type="unfinished">標準的な設定を補完</translation>
    </message>
    <message numerus="yes">
        <source>Take %Ln VM(s) off their GPUs</source>
        <translation type="unfinished">
            <numerusform>VM %Ln 台を GPU から外す</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Change use of %Ln GPU(s)</source>
        <translation type="unfinished">
            <numerusform>GPU %Ln 基の用途を変更</numerusform>
        </translation>
    </message>
    <message>
        <source>Ask for a whole GPU</source>
        <translation type="unfinished">GPU 全体を要求</translation>
    </message>
    <message>
        <source>Choose a profile in the profile palette first.</source>
        <translation type="unfinished">先にプロファイルパレットでプロファイルを選択してください。</translation>
    </message>
    <message>
        <source>Ask for %1</source>
        <translation type="unfinished">%1 を要求</translation>
    </message>
    <message numerus="yes">
        <source>%Ln VM(s) taken. Select a GPU and choose “Place here”.</source>
        <translation type="unfinished">
            <numerusform>VM %Ln 台をつかみました。GPU を選択し、「ここに配置」を選択してください。</numerusform>
        </translation>
    </message>
    <message>
        <source>Select hosts or VMs to copy.</source>
        <translation type="unfinished">コピーするホストまたは VM を選択してください。</translation>
    </message>
    <message>
        <source>Copied hosts: %1, VMs: %2.</source>
        <translation type="unfinished">コピーしたホスト: %1、VM: %2。</translation>
    </message>
    <message>
        <source>Nothing is pasted. %1</source>
        <translation type="unfinished">何も貼り付けられませんでした。%1</translation>
    </message>
    <message>
        <source>Nothing is pasted: the clipboard holds a design without hosts and VMs.</source>
        <translation type="unfinished">何も貼り付けられませんでした: クリップボードの設計にホストと VM がありません。</translation>
    </message>
    <message numerus="yes">
        <source>Paste %Ln item(s)</source>
        <translation type="unfinished">
            <numerusform>%Ln 個の項目の貼り付け</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Place %Ln VM(s)</source>
        <translation type="unfinished">
            <numerusform>VM %Ln 台を配置</numerusform>
        </translation>
    </message>
    <message>
        <source>Select a VM or a slot first.</source>
        <translation type="unfinished">先に VM またはスロットを選択してください。</translation>
    </message>
    <message>
        <source>Remove device</source>
        <translation type="unfinished">デバイスを削除</translation>
    </message>
    <message>
        <source>Reserve %1</source>
        <translation type="unfinished">%1 を予約</translation>
    </message>
    <message>
        <source>No selected VM is on a GPU.</source>
        <translation type="unfinished">選択した VM はどれも GPU 上にありません。</translation>
    </message>
    <message>
        <source>No selected VM asks for a GPU.</source>
        <translation type="unfinished">選択した VM はどれも GPU を要求していません。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln VM(s) selected.</source>
        <translation type="unfinished">
            <numerusform>%Ln 台の VM を選択しました。</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no other cluster.</source>
        <translation type="unfinished">ほかのクラスターはありません。</translation>
    </message>
    <message>
        <source>Move to Another Cluster</source>
        <translation type="unfinished">別のクラスターへ移動</translation>
    </message>
    <message numerus="yes">
        <source>Move %Ln host(s) with their GPUs and VMs to:</source>
        <translation type="unfinished">
            <numerusform>%Ln 台のホストを GPU と VM ごと移動する先:</numerusform>
        </translation>
    </message>
    <message>
        <source>Move</source>
        <translation type="unfinished">移動</translation>
    </message>
    <message>
        <source>Pasted VM %1.</source>
        <translation type="unfinished">VM %1 を貼り付けました。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln VM(s) pasted.</source>
        <translation type="unfinished">
            <numerusform>%Ln 台の VM を貼り付けました。</numerusform>
        </translation>
    </message>
    <message>
        <source>Pasted host %1.</source>
        <translation type="unfinished">ホスト %1 を貼り付けました。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln host(s) pasted.</source>
        <translation type="unfinished">
            <numerusform>%Ln 台のホストを貼り付けました。</numerusform>
        </translation>
    </message>
    <message>
        <source>Pasted hosts: %1, VMs: %2.</source>
        <translation type="unfinished">貼り付けたホスト: %1、VM: %2。</translation>
    </message>
</context>
<context>
    <name>sliceboard::DesignComparison</name>
    <message>
        <source>Take over from %1</source>
        <translation type="unfinished">%1 から取り込む</translation>
    </message>
</context>
<context>
    <name>sliceboard::DesignPage</name>
    <message>
        <source>Name:</source>
        <translation type="unfinished">名前:</translation>
    </message>
    <message>
        <source>Customer:</source>
        <translation type="unfinished">顧客:</translation>
    </message>
    <message>
        <source>Author:</source>
        <translation type="unfinished">作成者:</translation>
    </message>
    <message>
        <source>Description:</source>
        <translation type="unfinished">説明:</translation>
    </message>
</context>
<context>
    <name>sliceboard::DesignPreview</name>
    <message>
        <source>Picture of the board</source>
        <translation type="unfinished">ボードの画像</translation>
    </message>
    <message>
        <source>%1.
%2.</source>
        <comment>contents, findings</comment>
        <translation type="unfinished">%1。
%2。</translation>
    </message>
    <message numerus="yes">
        <source>%1, %Ln VM(s)</source>
        <comment>hosts, VMs</comment>
        <translation type="unfinished">
            <numerusform>%1、VM %Ln 台</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln host(s)</source>
        <translation type="unfinished">
            <numerusform>ホスト %Ln 台</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, %Ln GPU(s)</source>
        <translation type="unfinished">
            <numerusform>%1、GPU %Ln 基</numerusform>
        </translation>
    </message>
    <message>
        <source>Reading and checking…</source>
        <translation type="unfinished">読み込みと検査をしています…</translation>
    </message>
</context>
<context>
    <name>sliceboard::DevicePage</name>
    <message>
        <source>Kind:</source>
        <translation type="unfinished">種類:</translation>
    </message>
    <message>
        <source>Profile:</source>
        <translation type="unfinished">プロファイル:</translation>
    </message>
    <message>
        <source>GPU model:</source>
        <translation type="unfinished">GPU モデル:</translation>
    </message>
    <message>
        <source>Any</source>
        <translation type="unfinished">任意</translation>
    </message>
    <message>
        <source>Hardware label:</source>
        <translation type="unfinished">ハードウェアラベル:</translation>
    </message>
    <message>
        <source>None</source>
        <translation type="unfinished">なし</translation>
    </message>
    <message>
        <source>On GPU:</source>
        <translation type="unfinished">配置先 GPU:</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation type="unfinished">待機中</translation>
    </message>
    <message>
        <source>Placement ID:</source>
        <translation type="unfinished">配置 ID:</translation>
    </message>
    <message>
        <source>First that fits</source>
        <translation type="unfinished">最初に収まる位置</translation>
    </message>
    <message>
        <source>Device group:</source>
        <translation type="unfinished">デバイスグループ:</translation>
    </message>
    <message>
        <source>vGPUs of a VM with the same word are assigned as one device group, which keeps NVLink between them.</source>
        <translation type="unfinished">1 台の VM の vGPU のうち同じ語を持つものは、1 つのデバイスグループとして割り当てられ、相互の NVLink が維持されます。</translation>
    </message>
    <message>
        <source>There is no GPU “%1”. Write host and PCI address, such as esx01/0000:17:00.0.</source>
        <translation type="unfinished">GPU「%1」はありません。esx01/0000:17:00.0 のようにホストと PCI アドレスを入力してください。</translation>
    </message>
    <message>
        <source>“%1” is no placement ID. It is a whole number from 0 on.</source>
        <translation type="unfinished">「%1」は配置 ID ではありません。配置 ID は 0 以上の整数です。</translation>
    </message>
</context>
<context>
    <name>sliceboard::DevicesEditor</name>
    <message>
        <source>Select a single VM to edit its devices.</source>
        <translation type="unfinished">デバイスを編集するには、VM を 1 台だけ選択してください。</translation>
    </message>
    <message>
        <source>Devices</source>
        <translation type="unfinished">デバイス</translation>
    </message>
    <message>
        <source>Add &amp;vGPU</source>
        <translation type="unfinished">vGPU を追加(&amp;V)</translation>
    </message>
    <message>
        <source>Add whole &amp;GPU</source>
        <translation type="unfinished">GPU 全体を追加(&amp;G)</translation>
    </message>
    <message>
        <source>Remo&amp;ve</source>
        <translation type="unfinished">削除(&amp;V)</translation>
    </message>
    <message>
        <source>Add device</source>
        <translation type="unfinished">デバイスを追加</translation>
    </message>
    <message>
        <source>Remove device</source>
        <translation type="unfinished">デバイスを削除</translation>
    </message>
</context>
<context>
    <name>sliceboard::DiskBanner</name>
    <message>
        <source>Re&amp;load</source>
        <translation type="unfinished">再読み込み(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Compare…</source>
        <translation type="unfinished">比較(&amp;C)…</translation>
    </message>
    <message>
        <source>&amp;Keep Mine</source>
        <translation type="unfinished">こちらを維持(&amp;K)</translation>
    </message>
    <message>
        <source>Show what is on disk. Undo brings back the open design.</source>
        <translation type="unfinished">ディスク上の内容を表示します。元に戻すと、開いている設計に戻ります。</translation>
    </message>
    <message>
        <source>List how the file differs from the open design.</source>
        <translation type="unfinished">ファイルと開いている設計との違いを一覧にします。</translation>
    </message>
    <message>
        <source>Go on with the open design. Saving replaces the file.</source>
        <translation type="unfinished">開いている設計で続行します。保存するとファイルが置き換えられます。</translation>
    </message>
    <message>
        <source>“%1” was changed on disk by another program, and you have unsaved changes here.</source>
        <translation type="unfinished">「%1」はディスク上で別のプログラムにより変更されましたが、ここに未保存の変更があります。</translation>
    </message>
    <message>
        <source>“%1” was changed on disk by another program.</source>
        <translation type="unfinished">「%1」はディスク上で別のプログラムにより変更されました。</translation>
    </message>
    <message>
        <source>“%1” is no longer on disk. Saving writes it again.</source>
        <translation type="unfinished">「%1」はもうディスク上にありません。保存すると再び書き込まれます。</translation>
    </message>
    <message>
        <source>&amp;Merge</source>
        <translation type="unfinished">マージ(&amp;M)</translation>
    </message>
    <message>
        <source>Bring your changes and those on disk together. Undo takes that back.</source>
        <translation type="unfinished">自分の変更とディスク上の変更を 1 つにまとめます。元に戻すで取り消せます。</translation>
    </message>
</context>
<context>
    <name>sliceboard::ExportDialog</name>
    <message>
        <source>design</source>
        <comment>name of a file</comment>
        <translation type="unfinished">設計</translation>
    </message>
    <message>
        <source>Export</source>
        <translation type="unfinished">エクスポート</translation>
    </message>
    <message>
        <source>Format</source>
        <translation type="unfinished">形式</translation>
    </message>
    <message>
        <source>Making the export</source>
        <translation type="unfinished">エクスポートを作成中</translation>
    </message>
    <message>
        <source>&amp;Save…</source>
        <translation type="unfinished">保存(&amp;S)…</translation>
    </message>
    <message>
        <source>Save &amp;All…</source>
        <translation type="unfinished">すべて保存(&amp;A)…</translation>
    </message>
    <message>
        <source>Cop&amp;y</source>
        <translation type="unfinished">コピー(&amp;Y)</translation>
    </message>
    <message>
        <source>Saved as %1.</source>
        <translation type="unfinished">%1 として保存しました。</translation>
    </message>
    <message>
        <source>The export could not be saved.</source>
        <translation type="unfinished">エクスポートを保存できませんでした。</translation>
    </message>
    <message>
        <source>Save Export</source>
        <translation type="unfinished">エクスポートの保存</translation>
    </message>
    <message>
        <source>%1 (*.%2)</source>
        <translation type="unfinished">%1 (*.%2)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation type="unfinished">すべてのファイル (*)</translation>
    </message>
    <message>
        <source>Folder for All Files</source>
        <translation type="unfinished">すべてのファイルの保存先フォルダ</translation>
    </message>
    <message numerus="yes">
        <source>The folder has %Ln of these files already: %1. Replace them?</source>
        <translation type="unfinished">
            <numerusform>フォルダには、これらのファイルのうち %Ln 個がすでにあります: %1。置き換えますか?</numerusform>
        </translation>
    </message>
    <message>
        <source>Copied to the clipboard.</source>
        <translation type="unfinished">クリップボードにコピーしました。</translation>
    </message>
    <message>
        <source>Reading the design…</source>
        <translation type="unfinished">設計を読み込んでいます…</translation>
    </message>
</context>
<context>
    <name>sliceboard::ExportOptions</name>
    <message>
        <source>&amp;Cluster:</source>
        <translation type="unfinished">クラスタ(&amp;C):</translation>
    </message>
    <message>
        <source>All</source>
        <translation type="unfinished">すべて</translation>
    </message>
    <message>
        <source>Co&amp;lours:</source>
        <translation type="unfinished">配色(&amp;L):</translation>
    </message>
    <message>
        <source>Light</source>
        <translation type="unfinished">ライト</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation type="unfinished">ダーク</translation>
    </message>
    <message>
        <source>&amp;Day of the export on the title block</source>
        <translation type="unfinished">エクスポートの日付を表題欄に記載(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Resolution:</source>
        <translation type="unfinished">解像度(&amp;R):</translation>
    </message>
    <message>
        <source> dpi</source>
        <translation type="unfinished"> dpi</translation>
    </message>
    <message>
        <source>Pa&amp;ge:</source>
        <translation type="unfinished">ページ(&amp;G):</translation>
    </message>
    <message>
        <source>&amp;Orientation:</source>
        <translation type="unfinished">向き(&amp;O):</translation>
    </message>
    <message>
        <source>&amp;Pages:</source>
        <translation type="unfinished">ページ分け(&amp;P):</translation>
    </message>
    <message>
        <source>As few as possible</source>
        <translation type="unfinished">できるだけ少なく</translation>
    </message>
    <message>
        <source>At least one per cluster</source>
        <translation type="unfinished">クラスタごとに 1 ページ以上</translation>
    </message>
    <message>
        <source>By number of hosts</source>
        <translation type="unfinished">ホストの数で分割</translation>
    </message>
    <message>
        <source>&amp;Hosts per page:</source>
        <translation type="unfinished">ページあたりのホスト(&amp;H):</translation>
    </message>
</context>
<context>
    <name>sliceboard::FilterField</name>
    <message>
        <source>and %1 more; Enter in the box goes through all</source>
        <translation type="unfinished">ほか %1 件。入力欄で Enter を押すとすべてを順に表示します</translation>
    </message>
    <message>
        <source>Matches and suggestions</source>
        <translation type="unfinished">一致と候補</translation>
    </message>
</context>
<context>
    <name>sliceboard::FilterHelpDialog</name>
    <message>
        <source>Plain words: names that hold them, all at once</source>
        <translation type="unfinished">単純な語: すべての語を同時に含む名前</translation>
    </message>
    <message>
        <source>A phrase</source>
        <translation type="unfinished">語句</translation>
    </message>
    <message>
        <source>Properties; * stands for any letters</source>
        <translation type="unfinished">プロパティ。* は任意の文字列を表します</translation>
    </message>
    <message>
        <source>The whole name, not a part of it</source>
        <translation type="unfinished">名前の一部ではなく全体</translation>
    </message>
    <message>
        <source>Comparisons by &lt;, &lt;=, &gt;, &gt;=, = and !=; memory in GB unless MB or TB is written</source>
        <translation type="unfinished">&lt;、&lt;=、&gt;、&gt;=、=、!= による比較。メモリは MB や TB と書かない限り GB 単位です</translation>
    </message>
    <message>
        <source>All others; &quot;not mode:mig&quot; says the same</source>
        <translation type="unfinished">それ以外のすべて。&quot;not mode:mig&quot; も同じ意味です</translation>
    </message>
    <message>
        <source>Alternatives; &quot;or&quot; says the same</source>
        <translation type="unfinished">選択肢。&quot;or&quot; も同じ意味です</translation>
    </message>
    <message>
        <source>All terms must hold for one and the same VM, GPU, host or cluster. What it is on is found with it: a VM with its GPU, its host and its cluster.</source>
        <translation type="unfinished">すべての項が、同一の VM、GPU、ホストまたはクラスターに当てはまる必要があります。載っている先も一緒に検索されます: VM はその GPU、ホスト、クラスターとともに検索されます。</translation>
    </message>
    <message>
        <source>Enter goes to the next match, Shift+Enter to the one before, Esc shows everything again. Select All selects what matches.</source>
        <translation type="unfinished">Enter で次の一致、Shift+Enter で前の一致へ移動し、Esc ですべてを再表示します。[すべて選択] は一致するものを選択します。</translation>
    </message>
    <message>
        <source>What Can Be Searched For</source>
        <translation type="unfinished">検索できるもの</translation>
    </message>
</context>
<context>
    <name>sliceboard::FindingsItemModel</name>
    <message>
        <source>Severity</source>
        <translation type="unfinished">重大度</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation type="unfinished">ルール</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation type="unfinished">対象</translation>
    </message>
    <message>
        <source>What is wrong</source>
        <translation type="unfinished">問題の内容</translation>
    </message>
    <message>
        <source>Waived</source>
        <translation type="unfinished">免除済み</translation>
    </message>
</context>
<context>
    <name>sliceboard::FindingsNote</name>
    <message numerus="yes">
        <source>And %Ln more, see the findings panel.</source>
        <translation type="unfinished">
            <numerusform>ほか %Ln 件については、検出事項パネルを参照してください。</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2 &lt;a href=&quot;#&quot;&gt;Details&lt;/a&gt;</source>
        <comment>severity: message, link</comment>
        <translation type="unfinished">%1: %2 &lt;a href=&quot;#&quot;&gt;詳細&lt;/a&gt;</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>severity: message</comment>
        <translation type="unfinished">%1: %2</translation>
    </message>
</context>
<context>
    <name>sliceboard::FindingsPanel</name>
    <message>
        <source>Search findings</source>
        <translation type="unfinished">検出事項を検索</translation>
    </message>
    <message>
        <source>Only about the selection</source>
        <translation type="unfinished">選択項目に関するもののみ</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation type="unfinished">検出事項</translation>
    </message>
    <message>
        <source>Details of the finding</source>
        <translation type="unfinished">検出事項の詳細</translation>
    </message>
    <message>
        <source>Fix &amp;All of This Rule…</source>
        <translation type="unfinished">このルールの検出事項をすべて修正(&amp;A)…</translation>
    </message>
    <message>
        <source>Accepts this finding, with a reason that reports list.</source>
        <translation type="unfinished">この検出事項を理由とともに受け入れます。理由はレポートに記載されます。</translation>
    </message>
    <message>
        <source>Mends every finding of this rule as one step. Shows first what changes.</source>
        <translation type="unfinished">このルールの検出事項をすべて 1 つのステップで解消します。先に変更内容を表示します。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln waived</source>
        <translation type="unfinished">
            <numerusform>免除済み %Ln 件</numerusform>
        </translation>
    </message>
    <message>
        <source>Show: %1</source>
        <translation type="unfinished">表示: %1</translation>
    </message>
    <message>
        <source>Nothing is wrong: all rules hold.</source>
        <translation type="unfinished">問題はありません。すべてのルールが満たされています。</translation>
    </message>
    <message>
        <source>No finding passes the filters.</source>
        <translation type="unfinished">フィルタに一致する検出事項はありません。</translation>
    </message>
    <message>
        <source>Choose a finding to read more about it.</source>
        <translation type="unfinished">詳細を表示するには、検出事項を選択してください。</translation>
    </message>
    <message>
        <source>Take &amp;Waiver Back</source>
        <translation type="unfinished">免除を取り消す(&amp;W)</translation>
    </message>
    <message>
        <source>&amp;Waive…</source>
        <translation type="unfinished">免除(&amp;W)…</translation>
    </message>
    <message>
        <source>Fix: %1…</source>
        <translation type="unfinished">修正: %1…</translation>
    </message>
    <message>
        <source>%1. Shows what changes before anything is changed.</source>
        <translation type="unfinished">%1。変更する前に、変更内容を表示します。</translation>
    </message>
    <message>
        <source>Default (%1)</source>
        <translation type="unfinished">デフォルト (%1)</translation>
    </message>
    <message>
        <source>Waive finding</source>
        <translation type="unfinished">検出事項を免除</translation>
    </message>
    <message>
        <source>Take waiver back</source>
        <translation type="unfinished">免除を取り消す</translation>
    </message>
    <message>
        <source>No fix is offered for these findings.</source>
        <translation type="unfinished">これらの検出事項に対する修正はありません。</translation>
    </message>
    <message numerus="yes">
        <source>Fix %Ln finding(s) of this rule</source>
        <translation type="unfinished">
            <numerusform>このルールの検出事項 %Ln 件を修正</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1; %Ln finding(s) stay</source>
        <translation type="unfinished">
            <numerusform>%1 (検出事項 %Ln 件は残ります)</numerusform>
        </translation>
    </message>
    <message>
        <source>Change severity of rule</source>
        <translation type="unfinished">ルールの重大度を変更</translation>
    </message>
    <message>
        <source>Select Subjects on the Board</source>
        <translation type="unfinished">対象をボード上で選択</translation>
    </message>
    <message>
        <source>Show Only Findings of This Rule</source>
        <translation type="unfinished">このルールの検出事項のみを表示</translation>
    </message>
    <message>
        <source>Show All Findings</source>
        <translation type="unfinished">すべての検出事項を表示</translation>
    </message>
    <message>
        <source>Take the Waiver Back</source>
        <translation type="unfinished">免除を取り消す</translation>
    </message>
    <message>
        <source>Waive This Finding…</source>
        <translation type="unfinished">この検出事項を免除…</translation>
    </message>
    <message>
        <source>Fix All Findings of This Rule…</source>
        <translation type="unfinished">このルールの検出事項をすべて修正…</translation>
    </message>
    <message>
        <source>Severity of This Rule in This Design</source>
        <translation type="unfinished">この設計でのこのルールの重大度</translation>
    </message>
</context>
<context>
    <name>sliceboard::FixPreviewDialog</name>
    <message numerus="yes">
        <source>… and %Ln more</source>
        <translation type="unfinished">
            <numerusform>… ほか %Ln 件</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>severity: message</comment>
        <translation type="unfinished">%1: %2</translation>
    </message>
    <message>
        <source>Preview of the fix</source>
        <translation type="unfinished">修正のプレビュー</translation>
    </message>
    <message>
        <source>No new findings come.</source>
        <translation type="unfinished">新たな検出事項は生じません。</translation>
    </message>
    <message>
        <source>Findings that come:</source>
        <translation type="unfinished">新たに生じる検出事項:</translation>
    </message>
    <message>
        <source>What changes:</source>
        <translation type="unfinished">変更内容:</translation>
    </message>
    <message>
        <source>Findings that go:</source>
        <translation type="unfinished">なくなる検出事項:</translation>
    </message>
</context>
<context>
    <name>sliceboard::GpuPage</name>
    <message>
        <source>On the real host</source>
        <translation type="unfinished">実際のホスト上</translation>
    </message>
    <message>
        <source>Board</source>
        <translation type="unfinished">GPU ボード</translation>
    </message>
    <message>
        <source>PCI address:</source>
        <translation type="unfinished">PCI アドレス:</translation>
    </message>
    <message>
        <source>GPU model:</source>
        <translation type="unfinished">GPU モデル:</translation>
    </message>
    <message>
        <source>Use:</source>
        <translation type="unfinished">用途:</translation>
    </message>
    <message>
        <source>vGPU mode:</source>
        <translation type="unfinished">vGPU モード:</translation>
    </message>
    <message>
        <source>Use today:</source>
        <translation type="unfinished">現在の用途:</translation>
    </message>
    <message>
        <source>As planned</source>
        <translation type="unfinished">計画どおり</translation>
    </message>
    <message>
        <source>vGPU mode today:</source>
        <translation type="unfinished">現在の vGPU モード:</translation>
    </message>
    <message>
        <source>Passthrough enabled:</source>
        <translation type="unfinished">パススルーの有効化:</translation>
    </message>
    <message>
        <source>Graphics type:</source>
        <translation type="unfinished">グラフィックタイプ:</translation>
    </message>
    <message>
        <source>As the host&apos;s default</source>
        <translation type="unfinished">ホストのデフォルトに従う</translation>
    </message>
    <message>
        <source>MIG enabled:</source>
        <translation type="unfinished">MIG の有効化:</translation>
    </message>
    <message>
        <source>Display mode enabled:</source>
        <translation type="unfinished">ディスプレイモードの有効化:</translation>
    </message>
    <message>
        <source>Host&apos;s console on it:</source>
        <translation type="unfinished">ホストのコンソールを表示:</translation>
    </message>
    <message>
        <source>ECC memory:</source>
        <translation type="unfinished">ECC メモリ:</translation>
    </message>
    <message>
        <source>NVLink bridge:</source>
        <translation type="unfinished">NVLink ブリッジ:</translation>
    </message>
    <message>
        <source>None</source>
        <translation type="unfinished">なし</translation>
    </message>
    <message>
        <source>GPUs of a host with the same word are linked by one bridge.</source>
        <translation type="unfinished">1 台のホストの GPU のうち同じ語を持つものは、1 つのブリッジで接続されています。</translation>
    </message>
    <message>
        <source>Module on the baseboard:</source>
        <translation type="unfinished">ベースボード上のモジュール:</translation>
    </message>
    <message>
        <source>Not entered</source>
        <translation type="unfinished">未入力</translation>
    </message>
</context>
<context>
    <name>sliceboard::HeatItemModel</name>
    <message>
        <source>GPU %1</source>
        <translation type="unfinished">GPU %1</translation>
    </message>
</context>
<context>
    <name>sliceboard::HeatMap</name>
    <message>
        <source>Heat map of GPUs</source>
        <translation type="unfinished">GPU のヒートマップ</translation>
    </message>
    <message>
        <source>A row for each host, a cell for each GPU. Press Enter to choose the GPU.</source>
        <translation type="unfinished">ホストごとに 1 行、GPU ごとに 1 セルです。Enter を押すと GPU が選択されます。</translation>
    </message>
</context>
<context>
    <name>sliceboard::HelpBrowser</name>
    <message>
        <source>help/en</source>
        <extracomment>Folder of the help pages in this language, below resources</extracomment>
        <translation type="unfinished">help/ja</translation>
    </message>
</context>
<context>
    <name>sliceboard::HelpDialog</name>
    <message>
        <source>Search the help</source>
        <translation type="unfinished">ヘルプを検索</translation>
    </message>
    <message>
        <source>Sliceboard Help</source>
        <translation type="unfinished">Sliceboard ヘルプ</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation type="unfinished">目次</translation>
    </message>
    <message>
        <source>Help page</source>
        <translation type="unfinished">ヘルプページ</translation>
    </message>
    <message>
        <source>Back</source>
        <translation type="unfinished">戻る</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation type="unfinished">進む</translation>
    </message>
    <message>
        <source>First Page</source>
        <translation type="unfinished">最初のページ</translation>
    </message>
    <message numerus="yes">
        <source>%Ln page(s)</source>
        <translation type="unfinished">
            <numerusform>%Ln ページ</numerusform>
        </translation>
    </message>
    <message>
        <source>No page has these words.</source>
        <translation type="unfinished">これらの語を含むページはありません。</translation>
    </message>
</context>
<context>
    <name>sliceboard::HistoryItemModel</name>
    <message>
        <source>Design as opened</source>
        <translation type="unfinished">開いた時点の設計</translation>
    </message>
    <message>
        <source>Undone</source>
        <translation type="unfinished">取り消し済み</translation>
    </message>
    <message>
        <source>Current state</source>
        <translation type="unfinished">現在の状態</translation>
    </message>
    <message>
        <source>Done</source>
        <translation type="unfinished">実行済み</translation>
    </message>
</context>
<context>
    <name>sliceboard::HistoryPanel</name>
    <message>
        <source>History</source>
        <translation type="unfinished">履歴</translation>
    </message>
    <message>
        <source>Choose a step and press Enter to go back or forth to it.</source>
        <translation type="unfinished">ステップを選択して Enter を押すと、その時点に戻るか進みます。</translation>
    </message>
</context>
<context>
    <name>sliceboard::HostPage</name>
    <message>
        <source>Server</source>
        <translation type="unfinished">サーバ</translation>
    </message>
    <message>
        <source>Name:</source>
        <translation type="unfinished">名前:</translation>
    </message>
    <message>
        <source>Not entered</source>
        <translation type="unfinished">未入力</translation>
    </message>
    <message>
        <source>ESXi version:</source>
        <translation type="unfinished">ESXi バージョン:</translation>
    </message>
    <message>
        <source>None</source>
        <translation type="unfinished">なし</translation>
    </message>
    <message>
        <source>Data Center driver (wrong on a host)</source>
        <translation type="unfinished">Data Center ドライバ (ホストでは誤り)</translation>
    </message>
    <message>
        <source>vGPU guest driver (wrong on a host)</source>
        <translation type="unfinished">vGPU ゲストドライバ (ホストでは誤り)</translation>
    </message>
    <message>
        <source>NVIDIA driver on ESXi:</source>
        <translation type="unfinished">ESXi 上の NVIDIA ドライバ:</translation>
    </message>
    <message>
        <source>A host that serves vGPUs needs the vGPU Manager; one with passthrough only needs none.</source>
        <translation type="unfinished">vGPU を提供するホストには vGPU Manager が必要です。パススルーのみのホストには不要です。</translation>
    </message>
    <message>
        <source>Release:</source>
        <translation type="unfinished">リリース:</translation>
    </message>
    <message>
        <source>Package:</source>
        <translation type="unfinished">パッケージ:</translation>
    </message>
    <message>
        <source>Component (VIB):</source>
        <translation type="unfinished">コンポーネント (VIB):</translation>
    </message>
    <message>
        <source>File name or build tag of the vGPU Manager&apos;s component, as “esxcli software vib list” tells.</source>
        <translation type="unfinished">vGPU Manager のコンポーネントのファイル名またはビルドタグ。「esxcli software vib list」で表示されます。</translation>
    </message>
    <message>
        <source>Default graphics type:</source>
        <translation type="unfinished">デフォルトのグラフィックタイプ:</translation>
    </message>
    <message>
        <source>Default graphics type today:</source>
        <translation type="unfinished">現在のデフォルトのグラフィックタイプ:</translation>
    </message>
    <message>
        <source>As planned</source>
        <translation type="unfinished">計画どおり</translation>
    </message>
    <message>
        <source>Assignment policy:</source>
        <translation type="unfinished">割り当てポリシー:</translation>
    </message>
    <message>
        <source>VT-d or AMD IOMMU:</source>
        <translation type="unfinished">VT-d または AMD IOMMU:</translation>
    </message>
    <message>
        <source>SR-IOV:</source>
        <translation type="unfinished">SR-IOV:</translation>
    </message>
    <message>
        <source>ARI:</source>
        <translation type="unfinished">ARI:</translation>
    </message>
    <message>
        <source>Memory mapping above 4 GB:</source>
        <translation type="unfinished">4 GB を超えるメモリマッピング:</translation>
    </message>
    <message>
        <source>Boots from:</source>
        <translation type="unfinished">起動元:</translation>
    </message>
    <message>
        <source>Scheduler of vGPUs:</source>
        <translation type="unfinished">vGPU のスケジューラ:</translation>
    </message>
    <message>
        <source>GPUs linked by NVSwitch:</source>
        <translation type="unfinished">NVSwitch による GPU の接続:</translation>
    </message>
    <message>
        <source>Licence server:</source>
        <translation type="unfinished">ライセンスサーバ:</translation>
    </message>
    <message>
        <source>“%1” is no ESXi version. Write it as 8.0.3 or 8.0 U3.</source>
        <translation type="unfinished">「%1」は ESXi バージョンではありません。8.0.3 または 8.0 U3 のように入力してください。</translation>
    </message>
</context>
<context>
    <name>sliceboard::HouseRulesBanner</name>
    <message numerus="yes">
        <source>%Ln mistake(s) in house rules: what is wrong is not checked.</source>
        <translation type="unfinished">
            <numerusform>独自ルールに %Ln 件の誤りがあります。誤りのあるルールはチェックされません。</numerusform>
        </translation>
    </message>
    <message>
        <source>Look at them</source>
        <translation type="unfinished">誤りを確認</translation>
    </message>
</context>
<context>
    <name>sliceboard::HouseRulesDialog</name>
    <message>
        <source>&amp;Apply</source>
        <translation type="unfinished">適用(&amp;A)</translation>
    </message>
    <message>
        <source>House Rules of This Design</source>
        <translation type="unfinished">この設計の独自ルール</translation>
    </message>
    <message>
        <source>What house rules can be written with</source>
        <translation type="unfinished">独自ルールの記述に使用できる語彙</translation>
    </message>
    <message>
        <source>&amp;Rules, as YAML:</source>
        <translation type="unfinished">ルール (YAML)(&amp;R):</translation>
    </message>
    <message>
        <source>&amp;Mistakes:</source>
        <translation type="unfinished">誤り(&amp;M):</translation>
    </message>
    <message>
        <source>&amp;Insert Example</source>
        <translation type="unfinished">例を挿入(&amp;I)</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation type="unfinished">閉じる(&amp;C)</translation>
    </message>
    <message>
        <source>Line %1, column %2: %3</source>
        <translation type="unfinished">%1 行 %2 列: %3</translation>
    </message>
    <message numerus="yes">
        <source>%Ln house rule(s) can be checked.</source>
        <translation type="unfinished">
            <numerusform>%Ln 個の独自ルールをチェックできます。</numerusform>
        </translation>
    </message>
    <message>
        <source>Comments are not kept.</source>
        <translation type="unfinished">コメントは保持されません。</translation>
    </message>
    <message>
        <source>Change house rules</source>
        <translation type="unfinished">独自ルールを変更</translation>
    </message>
    <message>
        <source>This is not YAML, so it cannot be kept in the design: %1</source>
        <translation type="unfinished">これは YAML ではないため、設計に保持できません: %1</translation>
    </message>
    <message>
        <source>Close without applying what you typed?</source>
        <translation type="unfinished">入力した内容を適用せずに閉じますか?</translation>
    </message>
</context>
<context>
    <name>sliceboard::InlineRename</name>
    <message>
        <source>New name of %1</source>
        <translation type="unfinished">%1 の新しい名前</translation>
    </message>
    <message>
        <source>Renamed %1 to %2.</source>
        <translation type="unfinished">%1 の名前を %2 に変更しました。</translation>
    </message>
    <message>
        <source>Rename %1</source>
        <translation type="unfinished">%1 の名前の変更</translation>
    </message>
</context>
<context>
    <name>sliceboard::Inspector</name>
    <message>
        <source>Cluster %1</source>
        <translation type="unfinished">クラスタ %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln cluster(s)</source>
        <translation type="unfinished">
            <numerusform>クラスタ %Ln 個</numerusform>
        </translation>
    </message>
    <message>
        <source>Host %1</source>
        <translation type="unfinished">ホスト %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln host(s)</source>
        <translation type="unfinished">
            <numerusform>ホスト %Ln 台</numerusform>
        </translation>
    </message>
    <message>
        <source>GPU %1</source>
        <translation type="unfinished">GPU %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln GPU(s)</source>
        <translation type="unfinished">
            <numerusform>GPU %Ln 基</numerusform>
        </translation>
    </message>
    <message>
        <source>VM %1</source>
        <translation type="unfinished">VM %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln VM(s)</source>
        <translation type="unfinished">
            <numerusform>VM %Ln 台</numerusform>
        </translation>
    </message>
    <message>
        <source>Design</source>
        <translation type="unfinished">設計</translation>
    </message>
</context>
<context>
    <name>sliceboard::InspectorPage</name>
    <message>
        <source>Other findings</source>
        <translation type="unfinished">その他の検出事項</translation>
    </message>
    <message>
        <source>Change “%1”</source>
        <translation type="unfinished">「%1」を変更</translation>
    </message>
</context>
<context>
    <name>sliceboard::LicenceItemModel</name>
    <message>
        <source>Licence</source>
        <translation type="unfinished">ライセンス</translation>
    </message>
    <message>
        <source>Running VMs</source>
        <translation type="unfinished">実行中の VM</translation>
    </message>
    <message>
        <source>GPUs</source>
        <translation type="unfinished">GPU</translation>
    </message>
</context>
<context>
    <name>sliceboard::MainWindow</name>
    <message>
        <source>VMs</source>
        <translation type="unfinished">VM</translation>
    </message>
    <message>
        <source>Outline</source>
        <translation type="unfinished">アウトライン</translation>
    </message>
    <message>
        <source>Profiles</source>
        <translation type="unfinished">プロファイル</translation>
    </message>
    <message>
        <source>Inspector</source>
        <translation type="unfinished">インスペクタ</translation>
    </message>
    <message>
        <source>History</source>
        <translation type="unfinished">履歴</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation type="unfinished">検出事項</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation type="unfinished">メッセージ</translation>
    </message>
    <message>
        <source>Zoom to fit</source>
        <translation type="unfinished">全体を表示</translation>
    </message>
    <message>
        <source>%1. Show them only.</source>
        <translation type="unfinished">%1。これらのみを表示します。</translation>
    </message>
    <message>
        <source>%1 (read-only)</source>
        <translation type="unfinished">%1 (読み取り専用)</translation>
    </message>
    <message>
        <source>%1[*] – Sliceboard</source>
        <comment>file</comment>
        <translation type="unfinished">%1[*] – Sliceboard</translation>
    </message>
    <message>
        <source>%1 %</source>
        <comment>zoom</comment>
        <translation type="unfinished">%1 %</translation>
    </message>
    <message>
        <source>Zoom: %1 %</source>
        <translation type="unfinished">表示倍率: %1 %</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation type="unfinished">ファイル(&amp;F)</translation>
    </message>
    <message>
        <source>Open &amp;Recent</source>
        <translation type="unfinished">最近使用した設計を開く(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation type="unfinished">編集(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation type="unfinished">表示(&amp;V)</translation>
    </message>
    <message>
        <source>A&amp;rrange</source>
        <translation type="unfinished">配置(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Panels</source>
        <translation type="unfinished">パネル(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Insert</source>
        <translation type="unfinished">挿入(&amp;I)</translation>
    </message>
    <message>
        <source>&amp;Tools</source>
        <translation type="unfinished">ツール(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation type="unfinished">ヘルプ(&amp;H)</translation>
    </message>
    <message>
        <source>Tools</source>
        <translation type="unfinished">ツール</translation>
    </message>
    <message>
        <source>None yet</source>
        <translation type="unfinished">まだありません</translation>
    </message>
    <message>
        <source>Clear the list</source>
        <translation type="unfinished">リストを消去</translation>
    </message>
    <message>
        <source>&amp;Undo: %1</source>
        <translation type="unfinished">元に戻す(&amp;U): %1</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation type="unfinished">元に戻す(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Redo: %1</source>
        <translation type="unfinished">やり直し(&amp;R): %1</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation type="unfinished">やり直し(&amp;R)</translation>
    </message>
    <message>
        <source>Sliceboard designs (*.sliceboard.yaml);;All files (*)</source>
        <translation type="unfinished">Sliceboard 設計 (*.sliceboard.yaml);;すべてのファイル (*)</translation>
    </message>
    <message>
        <source>“%1” could not be opened.</source>
        <translation type="unfinished">「%1」を開けませんでした。</translation>
    </message>
    <message>
        <source>The template could not be opened.</source>
        <translation type="unfinished">テンプレートを開けませんでした。</translation>
    </message>
    <message>
        <source>Save Design As</source>
        <translation type="unfinished">名前を付けて設計を保存</translation>
    </message>
    <message>
        <source>The design could not be saved as “%1”.</source>
        <translation type="unfinished">設計を「%1」として保存できませんでした。</translation>
    </message>
    <message>
        <source>Saved as %1.</source>
        <translation type="unfinished">%1 として保存しました。</translation>
    </message>
    <message>
        <source>Open Design</source>
        <translation type="unfinished">設計を開く</translation>
    </message>
    <message>
        <source>Exported to %1.</source>
        <translation type="unfinished">%1 にエクスポートしました。</translation>
    </message>
    <message>
        <source>Capacity</source>
        <translation type="unfinished">容量</translation>
    </message>
    <message>
        <source>Views</source>
        <translation type="unfinished">ビュー</translation>
    </message>
    <message>
        <source>Export Steps</source>
        <translation type="unfinished">ステップのエクスポート</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation type="unfinished">PDF (*.pdf)</translation>
    </message>
    <message>
        <source>presentation</source>
        <comment>name of a file</comment>
        <translation type="unfinished">プレゼンテーション</translation>
    </message>
    <message>
        <source>The steps could not be exported.</source>
        <translation type="unfinished">ステップをエクスポートできませんでした。</translation>
    </message>
    <message>
        <source>The file could not be read again; the open design is as it was.</source>
        <translation type="unfinished">ファイルを再読み込みできませんでした。開いている設計は元のままです。</translation>
    </message>
    <message>
        <source>Read again from disk. Undo brings back the design as it was.</source>
        <translation type="unfinished">ディスクから再読み込みしました。元に戻すと、以前の設計に戻ります。</translation>
    </message>
    <message>
        <source>The file on disk cannot be read.</source>
        <translation type="unfinished">ディスク上のファイルを読み取れません。</translation>
    </message>
    <message>
        <source>The earlier version could not be read.</source>
        <translation type="unfinished">以前のバージョンを読み取れませんでした。</translation>
    </message>
    <message>
        <source>The earlier version is restored. Undo takes that back; the file changes when you save.</source>
        <translation type="unfinished">以前のバージョンを復元しました。元に戻すで取り消せます。ファイルは保存時に変わります。</translation>
    </message>
    <message>
        <source>Drag a VM to a GPU</source>
        <translation type="unfinished">VM を GPU にドラッグ</translation>
    </message>
    <message>
        <source>Drag a VM that waits from this list onto a GPU of the board. While you drag, each place shows whether it is legal and why not. By keyboard: choose the VM, then Carry by Keyboard in the Edit menu.</source>
        <translation type="unfinished">このリストで待機している VM をボードの GPU にドラッグします。ドラッグ中は、各場所が許可されるかどうかと、許可されない理由が表示されます。キーボードの場合は、VM を選択し、[編集] メニューの [キーボードで移動] を選びます。</translation>
    </message>
    <message>
        <source>Read what is found</source>
        <translation type="unfinished">検出事項の確認</translation>
    </message>
    <message>
        <source>What breaks a rule stands here with its numbers and its source. Choose a finding to see where it is and what to do; fixes show what they would change first. F8 goes to the next one.</source>
        <translation type="unfinished">ルールに違反するものが、数値と出典とともにここに表示されます。検出事項を選択すると、場所と対処方法がわかります。修正では、まず変更内容が表示されます。F8 で次に移動します。</translation>
    </message>
    <message>
        <source>Check and export</source>
        <translation type="unfinished">確認とエクスポート</translation>
    </message>
    <message>
        <source>Earlier versions</source>
        <translation type="unfinished">以前のバージョン</translation>
    </message>
    <message>
        <source>the version of %1</source>
        <comment>a time</comment>
        <translation type="unfinished">%1 のバージョン</translation>
    </message>
    <message>
        <source>Revisions in git</source>
        <translation type="unfinished">git のリビジョン</translation>
    </message>
    <message>
        <source>%1  %2  %3, %4</source>
        <comment>short id, subject, author, time</comment>
        <translation type="unfinished">%1  %2  %3、%4</translation>
    </message>
    <message>
        <source>revision %1</source>
        <translation type="unfinished">リビジョン %1</translation>
    </message>
    <message>
        <source>File</source>
        <translation type="unfinished">ファイル</translation>
    </message>
    <message>
        <source>The file on disk</source>
        <translation type="unfinished">ディスク上のファイル</translation>
    </message>
    <message>
        <source>the file on disk</source>
        <translation type="unfinished">ディスク上のファイル</translation>
    </message>
    <message>
        <source>There are no revisions in git to choose from: %1</source>
        <translation type="unfinished">選択できる git のリビジョンがありません: %1</translation>
    </message>
    <message>
        <source>Compare With</source>
        <translation type="unfinished">比較対象</translation>
    </message>
    <message>
        <source>It cannot be compared with %1.</source>
        <translation type="unfinished">%1 とは比較できません。</translation>
    </message>
    <message>
        <source>The designs could not be merged; the open design is as it was.</source>
        <translation type="unfinished">設計をマージできませんでした。開いている設計は元のままです。</translation>
    </message>
    <message>
        <source>Merged with the file on disk, without conflicts. Undo takes that back; the file changes when you save.</source>
        <translation type="unfinished">ディスク上のファイルと競合なしでマージしました。元に戻すで取り消せます。ファイルは保存時に変わります。</translation>
    </message>
    <message>
        <source>Settle merge conflicts</source>
        <translation type="unfinished">マージの競合を解決</translation>
    </message>
    <message>
        <source>Change title block and page</source>
        <translation type="unfinished">表題欄とページを変更</translation>
    </message>
    <message>
        <source>Print Preview</source>
        <translation type="unfinished">印刷プレビュー</translation>
    </message>
    <message>
        <source>The board could not be printed.</source>
        <translation type="unfinished">ボードを印刷できませんでした。</translation>
    </message>
    <message>
        <source>Printed.</source>
        <translation type="unfinished">印刷しました。</translation>
    </message>
    <message>
        <source>Change Plan</source>
        <translation type="unfinished">変更計画</translation>
    </message>
    <message>
        <source>the file as last saved</source>
        <comment>the plan starts from</comment>
        <translation type="unfinished">最後に保存したファイル</translation>
    </message>
    <message>
        <source>Start the Plan From</source>
        <translation type="unfinished">計画の開始元</translation>
    </message>
    <message>
        <source>The plan cannot start from this file.</source>
        <translation type="unfinished">このファイルを計画の開始元にすることはできません。</translation>
    </message>
    <message>
        <source>Start the &amp;Plan From It</source>
        <translation type="unfinished">計画の開始元にする(&amp;P)</translation>
    </message>
    <message>
        <source>the version saved at %1</source>
        <comment>the plan starts from</comment>
        <translation type="unfinished">%1 に保存したバージョン</translation>
    </message>
    <message>
        <source>The plan could not be exported.</source>
        <translation type="unfinished">計画をエクスポートできませんでした。</translation>
    </message>
    <message>
        <source>Export Plan</source>
        <translation type="unfinished">計画のエクスポート</translation>
    </message>
    <message>
        <source>%1-plan</source>
        <comment>name of a file</comment>
        <translation type="unfinished">%1-計画</translation>
    </message>
    <message>
        <source>The numbers at the lower right count what is found: check them before you hand a design over. Export makes pictures, diagrams and tables of it; Save a file that people and programs can read.</source>
        <translation type="unfinished">右下の数値は検出事項の件数です。設計を引き渡す前に確認してください。[エクスポート] は設計の画像、図、表を、[保存] は人にもプログラムにも読めるファイルを作成します。</translation>
    </message>
    <message>
        <source>The conflict could not be settled like that.</source>
        <translation type="unfinished">その方法では競合を解決できませんでした。</translation>
    </message>
    <message>
        <source>Settle a merge conflict</source>
        <translation type="unfinished">マージの競合を 1 件解決</translation>
    </message>
    <message numerus="yes">
        <source>Settled; %Ln conflict(s) left.</source>
        <translation type="unfinished">
            <numerusform>解決しました。残りの競合は %Ln 件です。</numerusform>
        </translation>
    </message>
    <message>
        <source>Use of &amp;GPUs</source>
        <translation type="unfinished">GPU の用途(&amp;G)</translation>
    </message>
    <message>
        <source>&amp;Copy as Text</source>
        <translation type="unfinished">テキストとしてコピー(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Show What Has It on the Board</source>
        <translation type="unfinished">このプロファイルを持つものをボードに表示(&amp;W)</translation>
    </message>
    <message>
        <source>Select &amp;VMs That Have It</source>
        <translation type="unfinished">このプロファイルを持つ VM を選択(&amp;V)</translation>
    </message>
    <message>
        <source>No VM has %1.</source>
        <translation type="unfinished">%1 を持つ VM はありません。</translation>
    </message>
    <message>
        <source>Go &amp;Back to This State</source>
        <translation type="unfinished">この状態に戻る(&amp;B)</translation>
    </message>
    <message>
        <source>Go &amp;Forth to This State</source>
        <translation type="unfinished">この状態に進む(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Use This Profile</source>
        <translation type="unfinished">このプロファイルを使用(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Select on the Board</source>
        <translation type="unfinished">ボードで選択(&amp;S)</translation>
    </message>
    <message>
        <source>Show &amp;Only This on the Board</source>
        <translation type="unfinished">これだけをボードに表示(&amp;O)</translation>
    </message>
    <message>
        <source>Show as &amp;Bars</source>
        <translation type="unfinished">バーで表示(&amp;B)</translation>
    </message>
    <message>
        <source>Show as &amp;Heat Map</source>
        <translation type="unfinished">ヒートマップで表示(&amp;H)</translation>
    </message>
    <message>
        <source>This design has no file yet. Once it is saved, its file, earlier versions of it and revisions in git stand here to compare with. Other File… compares it with any other design.</source>
        <translation type="unfinished">この設計にはまだファイルがありません。保存すると、そのファイル、以前のバージョン、git のリビジョンがここに比較対象として並びます。「別のファイル…」では任意の設計と比較できます。</translation>
    </message>
    <message>
        <source>Merge</source>
        <translation type="unfinished">マージ</translation>
    </message>
    <message>
        <source>Merging with %1…</source>
        <translation type="unfinished">%1 とマージしています…</translation>
    </message>
    <message>
        <source>Another window of Sliceboard cannot be opened.</source>
        <translation type="unfinished">Sliceboard の別のウィンドウを開けません。</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation type="unfinished">キー</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation type="unfinished">計画</translation>
    </message>
    <message>
        <source>Recover Unsaved Designs</source>
        <translation type="unfinished">未保存の設計の復旧</translation>
    </message>
    <message>
        <source>Reading unsaved designs…</source>
        <translation type="unfinished">未保存の設計を読み込んでいます…</translation>
    </message>
    <message>
        <source>Checking…</source>
        <translation type="unfinished">検査しています…</translation>
    </message>
    <message>
        <source>Save</source>
        <translation type="unfinished">保存</translation>
    </message>
    <message>
        <source>Saving %1…</source>
        <translation type="unfinished">%1 を保存しています…</translation>
    </message>
    <message>
        <source>Add Hosts…</source>
        <translation type="unfinished">ホストを追加…</translation>
    </message>
    <message>
        <source>New from Template…</source>
        <translation type="unfinished">テンプレートから新規作成…</translation>
    </message>
    <message>
        <source>Open the Sample Design</source>
        <translation type="unfinished">サンプルの設計を開く</translation>
    </message>
    <message>
        <source>Print</source>
        <translation type="unfinished">印刷</translation>
    </message>
    <message>
        <source>Reading the design…</source>
        <translation type="unfinished">設計を読み込んでいます…</translation>
    </message>
</context>
<context>
    <name>sliceboard::OutlineItemModel</name>
    <message>
        <source>Rename %1</source>
        <translation type="unfinished">%1 の名前の変更</translation>
    </message>
    <message>
        <source>Waiting VMs</source>
        <translation type="unfinished">待機中の VM</translation>
    </message>
    <message numerus="yes">
        <source>%Ln VM(s) wait.</source>
        <translation type="unfinished">
            <numerusform>VM %Ln 台が待機中です。</numerusform>
        </translation>
    </message>
    <message>
        <source>Reserved slot</source>
        <translation type="unfinished">予約スロット</translation>
    </message>
</context>
<context>
    <name>sliceboard::OutlinePanel</name>
    <message>
        <source>Outline of clusters, hosts, GPUs and VMs</source>
        <translation type="unfinished">クラスタ、ホスト、GPU、VM のアウトライン</translation>
    </message>
</context>
<context>
    <name>sliceboard::OutlineTree</name>
    <message>
        <source>%1: drop it here to take it off its GPU.</source>
        <translation type="unfinished">%1: GPU から外すには、ここにドロップします。</translation>
    </message>
    <message>
        <source>%1: drop it on a GPU, or on a host to fill its GPUs.</source>
        <translation type="unfinished">%1: GPU にドロップします。GPU を埋めるにはホストにドロップします。</translation>
    </message>
</context>
<context>
    <name>sliceboard::PageProgressDialog</name>
    <message>
        <source>Export</source>
        <translation type="unfinished">エクスポート</translation>
    </message>
    <message>
        <source>Writing pages…</source>
        <translation type="unfinished">ページを書き込み中…</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation type="unfinished">停止</translation>
    </message>
    <message>
        <source>Writing page %1 of %2…</source>
        <translation type="unfinished">ページ %1/%2 を書き込み中…</translation>
    </message>
    <message>
        <source>Painting the board…</source>
        <translation type="unfinished">ボードを描画中…</translation>
    </message>
</context>
<context>
    <name>sliceboard::PairingPage</name>
    <message>
        <source>Any</source>
        <translation type="unfinished">任意</translation>
    </message>
    <message>
        <source>vGPU &amp;Manager on the host:</source>
        <translation type="unfinished">ホストの vGPU Manager(&amp;M):</translation>
    </message>
    <message>
        <source>vGPU &amp;guest driver in the VM:</source>
        <translation type="unfinished">VM の vGPU ゲストドライバ(&amp;G):</translation>
    </message>
    <message>
        <source>&amp;ESXi version:</source>
        <translation type="unfinished">ESXi バージョン(&amp;E):</translation>
    </message>
    <message>
        <source>Branches of vGPU software</source>
        <translation type="unfinished">vGPU ソフトウェアのブランチ</translation>
    </message>
    <message>
        <source>Catalog: %1.</source>
        <translation type="unfinished">カタログ: %1。</translation>
    </message>
    <message>
        <source>Branch</source>
        <translation type="unfinished">ブランチ</translation>
    </message>
    <message>
        <source>Driver</source>
        <translation type="unfinished">ドライバ</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation type="unfinished">種類</translation>
    </message>
    <message>
        <source>Releases</source>
        <translation type="unfinished">リリース</translation>
    </message>
    <message>
        <source>As guest under Manager %1</source>
        <translation type="unfinished">Manager %1 上のゲストとして</translation>
    </message>
    <message>
        <source>As Manager over guest %1</source>
        <translation type="unfinished">ゲスト %1 に対する Manager として</translation>
    </message>
    <message>
        <source>On ESXi %1</source>
        <translation type="unfinished">ESXi %1 上</translation>
    </message>
    <message>
        <source>Support</source>
        <translation type="unfinished">サポート</translation>
    </message>
    <message>
        <source>ESXi, as the sources have it</source>
        <translation type="unfinished">ESXi (出典の記載どおり)</translation>
    </message>
    <message>
        <source>%1 (until %2)</source>
        <comment>ESXi version, vGPU release without it</comment>
        <translation type="unfinished">%1（%2 まで）</translation>
    </message>
    <message>
        <source>?: the source was not read, or contradicts itself.
In the catalog: %1</source>
        <translation type="unfinished">?：出典を確認していないか、出典に矛盾があります。
カタログの記載：%1</translation>
    </message>
</context>
<context>
    <name>sliceboard::PlaceDialog</name>
    <message>
        <source>Search places</source>
        <translation type="unfinished">場所を検索</translation>
    </message>
    <message>
        <source>Place %1</source>
        <translation type="unfinished">%1 を配置</translation>
    </message>
    <message>
        <source>Places</source>
        <translation type="unfinished">場所</translation>
    </message>
    <message>
        <source>&amp;Start at:</source>
        <translation type="unfinished">開始位置(&amp;S):</translation>
    </message>
    <message>
        <source>How &amp;many:</source>
        <translation type="unfinished">個数(&amp;M):</translation>
    </message>
    <message>
        <source>Start at</source>
        <translation type="unfinished">開始位置</translation>
    </message>
    <message>
        <source>How many</source>
        <translation type="unfinished">個数</translation>
    </message>
    <message>
        <source>&amp;Place</source>
        <translation type="unfinished">配置(&amp;P)</translation>
    </message>
    <message>
        <source>Best free place</source>
        <translation type="unfinished">最適な空き場所</translation>
    </message>
    <message>
        <source>%1, taken</source>
        <translation type="unfinished">%1、使用中</translation>
    </message>
    <message>
        <source>No place is found.</source>
        <translation type="unfinished">場所が見つかりません。</translation>
    </message>
    <message>
        <source>A sketch may break a rule for a while; the finding goes to the list.</source>
        <translation type="unfinished">下書きの間はルールに違反してもかまいません。検出事項は一覧に追加されます。</translation>
    </message>
    <message>
        <source>Instead: %1</source>
        <translation type="unfinished">代わりに: %1</translation>
    </message>
</context>
<context>
    <name>sliceboard::PlaceItemModel</name>
    <message>
        <source>%1, whole GPU</source>
        <translation type="unfinished">%1、GPU 全体</translation>
    </message>
    <message>
        <source>%1, slot</source>
        <translation type="unfinished">%1、スロット</translation>
    </message>
    <message>
        <source>%1, slot %2</source>
        <translation type="unfinished">%1、スロット %2</translation>
    </message>
    <message>
        <source>%1, fill its GPUs</source>
        <translation type="unfinished">%1、GPU を埋める</translation>
    </message>
    <message>
        <source>Place</source>
        <translation type="unfinished">場所</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation type="unfinished">判定</translation>
    </message>
    <message>
        <source>What it brings</source>
        <translation type="unfinished">効果</translation>
    </message>
</context>
<context>
    <name>sliceboard::PlanItemModel</name>
    <message>
        <source>Open</source>
        <comment>outcome of a step</comment>
        <translation type="unfinished">開く</translation>
    </message>
    <message>
        <source>Before you begin</source>
        <translation type="unfinished">開始前の確認</translation>
    </message>
    <message>
        <source>Note result of a step</source>
        <translation type="unfinished">ステップの結果を記録</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>steps that are done</comment>
        <translation type="unfinished">%1/%2</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <comment>number of a step, what to do</comment>
        <translation type="unfinished">%1. %2</translation>
    </message>
    <message>
        <source>Step</source>
        <translation type="unfinished">ステップ</translation>
    </message>
    <message>
        <source>Result</source>
        <translation type="unfinished">結果</translation>
    </message>
    <message>
        <source>Note</source>
        <translation type="unfinished">メモ</translation>
    </message>
</context>
<context>
    <name>sliceboard::PlanPanel</name>
    <message>
        <source>Implementation</source>
        <translation type="unfinished">実施</translation>
    </message>
    <message>
        <source>Backout</source>
        <translation type="unfinished">切り戻し</translation>
    </message>
    <message>
        <source>Part of the plan</source>
        <translation type="unfinished">計画の部分</translation>
    </message>
    <message>
        <source>Make A&amp;new</source>
        <translation type="unfinished">再作成(&amp;N)</translation>
    </message>
    <message>
        <source>The design changed since the plan was made.</source>
        <translation type="unfinished">計画の作成後に設計が変更されました。</translation>
    </message>
    <message>
        <source>E&amp;xport…</source>
        <translation type="unfinished">エクスポート(&amp;X)…</translation>
    </message>
    <message>
        <source>Saves the plan as a document, a table or scripts that carry it out.</source>
        <translation type="unfinished">計画を、ドキュメント、表、または計画を実行するスクリプトとして保存します。</translation>
    </message>
    <message>
        <source>P&amp;DF…</source>
        <translation type="unfinished">PDF(&amp;D)…</translation>
    </message>
    <message>
        <source>Saves the plan as a PDF.</source>
        <translation type="unfinished">計画を PDF として保存します。</translation>
    </message>
    <message>
        <source>Start &amp;From</source>
        <translation type="unfinished">開始元(&amp;F)</translation>
    </message>
    <message>
        <source>Chooses what there is today: the plan leads from there to the open design.</source>
        <translation type="unfinished">現在の状態を選択します。計画はそこから開いている設計へ移行するものになります。</translation>
    </message>
    <message>
        <source>What Is Entered as &amp;Current in This Design</source>
        <translation type="unfinished">この設計に現在の状態として入力されている内容(&amp;C)</translation>
    </message>
    <message>
        <source>The File as Last &amp;Saved</source>
        <translation type="unfinished">最後に保存したファイル(&amp;S)</translation>
    </message>
    <message>
        <source>An &amp;Earlier Version of the File…</source>
        <translation type="unfinished">ファイルの以前のバージョン(&amp;E)…</translation>
    </message>
    <message>
        <source>Another &amp;Design…</source>
        <translation type="unfinished">別の設計(&amp;D)…</translation>
    </message>
    <message>
        <source>Steps of the plan</source>
        <translation type="unfinished">計画のステップ</translation>
    </message>
    <message>
        <source>Space ticks a step off; Enter shows on the board what it is about.</source>
        <translation type="unfinished">Space でステップを完了にします。Enter でその対象をボードに表示します。</translation>
    </message>
    <message>
        <source>what is entered as current in this design</source>
        <comment>the plan starts from</comment>
        <translation type="unfinished">この設計に現在の状態として入力されている内容</translation>
    </message>
    <message>
        <source>From %1 to the open design</source>
        <translation type="unfinished">%1 から開いている設計へ</translation>
    </message>
    <message>
        <source>There is nothing to do: both are the same.</source>
        <translation type="unfinished">作業は必要ありません。両方が同じです。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln step(s)</source>
        <translation type="unfinished">
            <numerusform>ステップ %Ln 個</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln VM(s) off in between</source>
        <translation type="unfinished">
            <numerusform>途中でオフになる VM %Ln 台</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 is off from step %2 to step %3.</source>
        <translation type="unfinished">%1 はステップ %2 からステップ %3 までオフになります。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more VM(s) are off in between.</source>
        <translation type="unfinished">
            <numerusform>ほかに VM %Ln 台が途中でオフになります。</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 done</source>
        <translation type="unfinished">%2 個中 %1 個完了</translation>
    </message>
    <message>
        <source>What this step is about is not on the board of the open design.</source>
        <translation type="unfinished">このステップの対象は、開いている設計のボードにありません。</translation>
    </message>
    <message>
        <source>⚠ The results were noted for another plan. The next one that you note takes their place.</source>
        <translation type="unfinished">⚠ 結果は別の計画に対して記録されました。次に記録する結果がそれらに置き換わります。</translation>
    </message>
    <message>
        <source>S&amp;tart From It</source>
        <translation type="unfinished">このファイルから開始(&amp;L)</translation>
    </message>
    <message>
        <source>The plan started from this file last time.</source>
        <translation type="unfinished">前回、計画はこのファイルから開始しました。</translation>
    </message>
    <message>
        <source>Making the plan</source>
        <translation type="unfinished">計画を作成中</translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation type="unfinished">停止(&amp;S)</translation>
    </message>
    <message>
        <source>Leaves the plan as it was before.</source>
        <translation type="unfinished">計画を以前のままにします。</translation>
    </message>
    <message>
        <source>Last time, the plan of this design started from %1.</source>
        <translation type="unfinished">前回、この設計の計画は %1 から開始しました。</translation>
    </message>
    <message>
        <source>Last time, the plan of this design started from %1, which is not there any more.</source>
        <translation type="unfinished">前回、この設計の計画は %1 から開始しましたが、このファイルはもうありません。</translation>
    </message>
    <message>
        <source>Change Plan</source>
        <translation type="unfinished">変更計画</translation>
    </message>
    <message>
        <source>The plan is being made.</source>
        <translation type="unfinished">計画を作成しています。</translation>
    </message>
    <message>
        <source>The plan is being made anew. Below is the one from before the last change.</source>
        <translation type="unfinished">計画を再作成しています。以下は、最後の変更の前の計画です。</translation>
    </message>
    <message>
        <source>The plan is being made anew. Below is the one from %1.</source>
        <translation type="unfinished">計画を再作成しています。以下は、%1 からの計画です。</translation>
    </message>
    <message>
        <source>There is no plan yet.</source>
        <translation type="unfinished">計画はまだありません。</translation>
    </message>
    <message>
        <source>&amp;Make the Plan</source>
        <translation type="unfinished">計画の作成(&amp;M)</translation>
    </message>
    <message>
        <source>What the plan costs, and notes on it</source>
        <translation type="unfinished">計画のコストとメモ</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more note(s) stand in the exported plan.</source>
        <translation type="unfinished">
            <numerusform>ほかに %Ln 件のメモが、エクスポートした計画に記載されます。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sliceboard::PresentationWindow</name>
    <message>
        <source>Presentation</source>
        <translation type="unfinished">プレゼンテーション</translation>
    </message>
    <message>
        <source>Press Right for the next step, Left for the one before, H for all keys, Esc to leave.</source>
        <translation type="unfinished">右キーで次のステップ、左キーで前のステップ、H ですべてのキー、Esc で終了します。</translation>
    </message>
    <message>
        <source>Enter goes to step %1</source>
        <translation type="unfinished">Enter でステップ %1 に移動します</translation>
    </message>
    <message>
        <source>This step adds nothing: there is no state before it.</source>
        <translation type="unfinished">このステップでは何も追加されません。変更前の状態はありません。</translation>
    </message>
    <message>
        <source>Right, Space, Page Down: next step
Left, Backspace, Page Up: step before
Home, End: first and last step
A number and Enter: that step
B: before or after
L: pointer spot
A: names or pseudonyms
W: watermark
D: dark or light
Full stop: black screen
Esc: leave</source>
        <translation type="unfinished">右、Space、Page Down: 次のステップ
左、Backspace、Page Up: 前のステップ
Home、End: 最初と最後のステップ
数字と Enter: そのステップ
B: 変更前または変更後
L: ポインタースポット
A: 名前または仮名
W: 透かし
D: ダークまたはライト
ピリオド: 黒い画面
Esc: 終了</translation>
    </message>
    <message>
        <source>Names are replaced by pseudonyms, now and whenever this design is presented.</source>
        <translation type="unfinished">名前は仮名に置き換えられています。今後この設計をプレゼンテーションするときも同じです。</translation>
    </message>
    <message>
        <source>Names are shown in this presentation; the next one has pseudonyms again.</source>
        <translation type="unfinished">このプレゼンテーションでは名前が表示されます。次回は再び仮名になります。</translation>
    </message>
</context>
<context>
    <name>sliceboard::ProfileItemModel</name>
    <message numerus="yes">
        <source>%1 (%Ln in the design)</source>
        <translation type="unfinished">
            <numerusform>%1 (設計に %Ln 個)</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: parts of this row of the catalog are not verified.</source>
        <translation type="unfinished">%1: カタログのこの行には未検証の部分があります。</translation>
    </message>
    <message>
        <source>Profile</source>
        <translation type="unfinished">プロファイル</translation>
    </message>
    <message>
        <source>Frame buffer</source>
        <translation type="unfinished">フレームバッファ</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation type="unfinished">種類</translation>
    </message>
    <message>
        <source>Most per GPU</source>
        <translation type="unfinished">GPU あたりの最大数</translation>
    </message>
</context>
<context>
    <name>sliceboard::ProfilePalette</name>
    <message>
        <source>Search profiles</source>
        <translation type="unfinished">プロファイルを検索</translation>
    </message>
    <message>
        <source>Drag a profile to a GPU to reserve a slot, or to a VM to make it ask for that.</source>
        <translation type="unfinished">プロファイルを GPU にドラッグするとスロットが予約され、VM にドラッグするとその VM がプロファイルを要求します。</translation>
    </message>
    <message>
        <source>vGPU profiles</source>
        <translation type="unfinished">vGPU プロファイル</translation>
    </message>
</context>
<context>
    <name>sliceboard::RecoveryDialog</name>
    <message>
        <source>Never saved</source>
        <translation type="unfinished">一度も保存されていません</translation>
    </message>
    <message numerus="yes">
        <source>%Ln unsaved change(s)</source>
        <translation type="unfinished">
            <numerusform>未保存の変更 %Ln 件</numerusform>
        </translation>
    </message>
    <message>
        <source>Recover Unsaved Designs</source>
        <translation type="unfinished">未保存の設計の復旧</translation>
    </message>
    <message>
        <source>Sliceboard ended before these designs were saved. Your files are as you last saved them; recovering opens the unsaved state as a changed design.</source>
        <translation type="unfinished">これらの設計が保存される前に Sliceboard が終了しました。ファイルは最後に保存した状態のままです。復旧すると、未保存の状態が変更済みの設計として開かれます。</translation>
    </message>
    <message>
        <source>Unsaved designs</source>
        <translation type="unfinished">未保存の設計</translation>
    </message>
    <message>
        <source>&amp;Recover</source>
        <translation type="unfinished">復旧(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Discard</source>
        <translation type="unfinished">破棄(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Later</source>
        <translation type="unfinished">後で(&amp;L)</translation>
    </message>
    <message>
        <source>%1, never saved</source>
        <comment>name of a design</comment>
        <translation type="unfinished">%1、未保存</translation>
    </message>
    <message>
        <source>%1
%2 – %3</source>
        <comment>file, time of the last change, changes</comment>
        <translation type="unfinished">%1
%2 – %3</translation>
    </message>
</context>
<context>
    <name>sliceboard::ReleaseMatrixDialog</name>
    <message>
        <source>Release Matrix</source>
        <translation type="unfinished">リリース対応表</translation>
    </message>
    <message>
        <source>&amp;Which Go Together</source>
        <translation type="unfinished">互換性のある組み合わせ(&amp;W)</translation>
    </message>
    <message>
        <source>&amp;Planned Upgrade</source>
        <translation type="unfinished">計画中のアップグレード(&amp;P)</translation>
    </message>
    <message>
        <source>Open a design to plan its upgrade.</source>
        <translation type="unfinished">アップグレードを計画するには、設計を開いてください。</translation>
    </message>
</context>
<context>
    <name>sliceboard::RoomItemModel</name>
    <message>
        <source>Whole GPU</source>
        <translation type="unfinished">GPU 全体</translation>
    </message>
    <message>
        <source>How many more VMs could be given a whole GPU by DirectPath I/O: GPUs without VM and reserved slot that are for passthrough or nothing yet.</source>
        <translation type="unfinished">DirectPath I/O で GPU 全体を割り当てられる VM の追加可能数: VM も予約スロットもなく、パススルー用または用途未定の GPU。</translation>
    </message>
    <message numerus="yes">
        <source>For %Ln GPU(s) the catalog does not tell how many fit, or tells it by a row that is not verified.</source>
        <translation type="unfinished">
            <numerusform>%Ln 個の GPU については、収容できる数がカタログにないか、未検証の行に基づいています。</numerusform>
        </translation>
    </message>
    <message>
        <source>Profile</source>
        <translation type="unfinished">プロファイル</translation>
    </message>
    <message>
        <source>More</source>
        <translation type="unfinished">追加可能</translation>
    </message>
    <message>
        <source>Frame buffer</source>
        <translation type="unfinished">フレームバッファ</translation>
    </message>
    <message>
        <source>GPU model</source>
        <translation type="unfinished">GPU モデル</translation>
    </message>
</context>
<context>
    <name>sliceboard::RuleItemModel</name>
    <message>
        <source>By default: %1</source>
        <translation type="unfinished">デフォルト: %1</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation type="unfinished">ルール</translation>
    </message>
    <message>
        <source>Default</source>
        <translation type="unfinished">デフォルト</translation>
    </message>
    <message>
        <source>In this design</source>
        <translation type="unfinished">この設計での値</translation>
    </message>
    <message>
        <source>Id</source>
        <translation type="unfinished">ID</translation>
    </message>
</context>
<context>
    <name>sliceboard::RuleReferenceDialog</name>
    <message>
        <source>Search rules by id, title and text</source>
        <translation type="unfinished">ルールを ID、タイトル、テキストで検索</translation>
    </message>
    <message>
        <source>Rule Reference</source>
        <translation type="unfinished">ルールリファレンス</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation type="unfinished">ルール</translation>
    </message>
    <message>
        <source>About the rule</source>
        <translation type="unfinished">ルールの説明</translation>
    </message>
    <message numerus="yes">
        <source>%Ln rule(s)</source>
        <translation type="unfinished">
            <numerusform>ルール %Ln 個</numerusform>
        </translation>
    </message>
    <message>
        <source>No rule has these words.</source>
        <translation type="unfinished">これらの語を含むルールはありません。</translation>
    </message>
</context>
<context>
    <name>sliceboard::RulesDialog</name>
    <message>
        <source>Sketching: what is not entered yet keeps quiet</source>
        <translation type="unfinished">下書き中: 未入力の項目は報告しない</translation>
    </message>
    <message>
        <source>Before a change: every rule by default</source>
        <translation type="unfinished">変更の実施前: すべてのルールをデフォルトに</translation>
    </message>
    <message>
        <source>In force</source>
        <translation type="unfinished">有効</translation>
    </message>
    <message>
        <source>To be reviewed: its facts changed</source>
        <translation type="unfinished">要再確認: 前提となる情報が変更済み</translation>
    </message>
    <message>
        <source>Expired</source>
        <translation type="unfinished">期限切れ</translation>
    </message>
    <message>
        <source>Stale: it matches no finding</source>
        <translation type="unfinished">無効: 一致する検出事項なし</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation type="unfinished">削除(&amp;R)</translation>
    </message>
    <message>
        <source>Waive &amp;Again…</source>
        <translation type="unfinished">再度免除(&amp;A)…</translation>
    </message>
    <message>
        <source>Rules of This Design</source>
        <translation type="unfinished">この設計のルール</translation>
    </message>
    <message>
        <source>&amp;Severities</source>
        <translation type="unfinished">重大度(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Waivers</source>
        <translation type="unfinished">免除(&amp;W)</translation>
    </message>
    <message>
        <source>Search rules</source>
        <translation type="unfinished">ルールを検索</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation type="unfinished">ルール</translation>
    </message>
    <message>
        <source>By default</source>
        <translation type="unfinished">デフォルト</translation>
    </message>
    <message>
        <source>Selected rules &amp;count as:</source>
        <translation type="unfinished">選択したルールの扱い(&amp;C):</translation>
    </message>
    <message>
        <source>&amp;Preset:</source>
        <translation type="unfinished">プリセット(&amp;P):</translation>
    </message>
    <message>
        <source>&amp;Apply</source>
        <translation type="unfinished">適用(&amp;A)</translation>
    </message>
    <message>
        <source>Takes the place of all severities of this design. Can be undone.</source>
        <translation type="unfinished">この設計のすべての重大度を置き換えます。元に戻すことができます。</translation>
    </message>
    <message>
        <source>State</source>
        <translation type="unfinished">状態</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation type="unfinished">ルール</translation>
    </message>
    <message>
        <source>On</source>
        <translation type="unfinished">対象</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation type="unfinished">理由</translation>
    </message>
    <message>
        <source>Accepted by</source>
        <translation type="unfinished">承認者</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation type="unfinished">最終日</translation>
    </message>
    <message>
        <source>Waivers</source>
        <translation type="unfinished">免除</translation>
    </message>
    <message>
        <source>Accepts the finding as it is now.</source>
        <translation type="unfinished">現在の検出事項をそのまま受け入れます。</translation>
    </message>
    <message>
        <source>A finding is waived in the findings panel. Reports always list waivers.</source>
        <translation type="unfinished">検出事項の免除は、検出事項パネルで行います。免除は常にレポートに記載されます。</translation>
    </message>
    <message>
        <source>Change severity of rules</source>
        <translation type="unfinished">ルールの重大度を変更</translation>
    </message>
    <message>
        <source>Apply preset of severities</source>
        <translation type="unfinished">重大度のプリセットを適用</translation>
    </message>
    <message>
        <source>None</source>
        <translation type="unfinished">なし</translation>
    </message>
    <message>
        <source>Remove waivers</source>
        <translation type="unfinished">免除を削除</translation>
    </message>
    <message>
        <source>This waiver matches no finding any more; it can only be removed.</source>
        <translation type="unfinished">この免除に一致する検出事項はもうありません。削除のみ可能です。</translation>
    </message>
    <message>
        <source>Waive finding</source>
        <translation type="unfinished">検出事項を免除</translation>
    </message>
</context>
<context>
    <name>sliceboard::SavedViewItemModel</name>
    <message>
        <source>Shows the whole board.</source>
        <translation type="unfinished">ボード全体を表示します。</translation>
    </message>
    <message>
        <source>Shows %1.</source>
        <translation type="unfinished">%1 を表示します。</translation>
    </message>
    <message>
        <source>%1 is not in the design any more: shows the whole board.</source>
        <translation type="unfinished">%1 はもう設計にないため、ボード全体を表示します。</translation>
    </message>
    <message>
        <source>Frames a finding of the rule %1.</source>
        <translation type="unfinished">ルール %1 の検出事項を枠で囲みます。</translation>
    </message>
    <message>
        <source>Shows the board before and after.</source>
        <translation type="unfinished">変更前と変更後のボードを表示します。</translation>
    </message>
    <message>
        <source>Rename view</source>
        <translation type="unfinished">ビューの名前の変更</translation>
    </message>
    <message>
        <source>Move view</source>
        <translation type="unfinished">ビューの移動</translation>
    </message>
</context>
<context>
    <name>sliceboard::SearchBar</name>
    <message>
        <source>Search</source>
        <translation type="unfinished">検索</translation>
    </message>
    <message>
        <source>Search the board</source>
        <translation type="unfinished">ボードを検索</translation>
    </message>
    <message>
        <source>Search: a name, host:esx01, profile:*20c, free&gt;=40, has:error …</source>
        <translation type="unfinished">検索: 名前、host:esx01、profile:*20c、free&gt;=40、has:error …</translation>
    </message>
    <message>
        <source>Mistake in the search</source>
        <translation type="unfinished">検索の誤り</translation>
    </message>
    <message>
        <source>Previous match</source>
        <translation type="unfinished">前の一致</translation>
    </message>
    <message>
        <source>Previous match (Shift+Enter)</source>
        <translation type="unfinished">前の一致 (Shift+Enter)</translation>
    </message>
    <message>
        <source>Next match</source>
        <translation type="unfinished">次の一致</translation>
    </message>
    <message>
        <source>Next match (Enter)</source>
        <translation type="unfinished">次の一致 (Enter)</translation>
    </message>
    <message>
        <source>Isolate</source>
        <translation type="unfinished">絞り込み</translation>
    </message>
    <message>
        <source>Leave out the hosts on which nothing matches, instead of dimming them</source>
        <translation type="unfinished">一致するもののないホストを、淡色表示せずに除外します</translation>
    </message>
    <message>
        <source>Help</source>
        <translation type="unfinished">ヘルプ</translation>
    </message>
    <message>
        <source>What can be searched for</source>
        <translation type="unfinished">検索できるもの</translation>
    </message>
    <message>
        <source>Close the search</source>
        <translation type="unfinished">検索を閉じる</translation>
    </message>
    <message>
        <source>Show everything again (Esc)</source>
        <translation type="unfinished">すべてを再表示 (Esc)</translation>
    </message>
    <message>
        <source>The search is closed; everything is shown.</source>
        <translation type="unfinished">検索を閉じました。すべてが表示されています。</translation>
    </message>
    <message>
        <source>Match %1 of %2: %3</source>
        <translation type="unfinished">一致 %1/%2: %3</translation>
    </message>
    <message>
        <source>Nothing matches.</source>
        <translation type="unfinished">一致するものがありません。</translation>
    </message>
    <message>
        <source>%1 of %2 GPUs, %3 of %4 VMs match.</source>
        <translation type="unfinished">GPU %2 個中 %1 個、VM %4 台中 %3 台が一致します。</translation>
    </message>
    <message>
        <source>Letter %1: %2</source>
        <translation type="unfinished">%1 文字目: %2</translation>
    </message>
    <message>
        <source>The search before still holds.</source>
        <translation type="unfinished">前の検索がまだ有効です。</translation>
    </message>
    <message>
        <source>Enter goes to the next match; Down lists the matches and how a word can go on.</source>
        <translation type="unfinished">Enter で次の一致に移動し、下矢印で一致と語の続きの候補を一覧表示します。</translation>
    </message>
    <message>
        <source>List</source>
        <translation type="unfinished">一覧</translation>
    </message>
    <message>
        <source>List the matches</source>
        <translation type="unfinished">一致を一覧表示</translation>
    </message>
    <message>
        <source>List the matches (Down)</source>
        <translation type="unfinished">一致を一覧表示 (下矢印)</translation>
    </message>
</context>
<context>
    <name>sliceboard::Session</name>
    <message>
        <source>Untitled</source>
        <translation type="unfinished">無題</translation>
    </message>
    <message>
        <source>This file cannot be written. Save the design under another name.</source>
        <translation type="unfinished">このファイルには書き込めません。設計を別の名前で保存してください。</translation>
    </message>
    <message>
        <source>Reload from disk</source>
        <translation type="unfinished">ディスクから再読み込み</translation>
    </message>
    <message>
        <source>Restore earlier version</source>
        <translation type="unfinished">以前のバージョンの復元</translation>
    </message>
    <message>
        <source>Merge with the file on disk</source>
        <translation type="unfinished">ディスク上のファイルとマージ</translation>
    </message>
    <message>
        <source>The open design is in no file yet.</source>
        <translation type="unfinished">開いている設計はまだファイルに保存されていません。</translation>
    </message>
    <message>
        <source>What was last saved is not known after a recovery. Save the design first.</source>
        <translation type="unfinished">復旧後は、最後に保存された内容がわかりません。先に設計を保存してください。</translation>
    </message>
    <message>
        <source>Saving was stopped; the file is as it was.</source>
        <translation type="unfinished">保存を中止しました。ファイルは元のままです。</translation>
    </message>
</context>
<context>
    <name>sliceboard::SettingsDialog</name>
    <message>
        <source>Settings</source>
        <translation type="unfinished">設定</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation type="unfinished">システムに合わせる</translation>
    </message>
    <message>
        <source>%1 (not yet reviewed)</source>
        <comment>language</comment>
        <translation type="unfinished">%1 (未校閲)</translation>
    </message>
    <message>
        <source>Light</source>
        <translation type="unfinished">ライト</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation type="unfinished">ダーク</translation>
    </message>
    <message>
        <source>&amp;Language:</source>
        <translation type="unfinished">言語(&amp;L):</translation>
    </message>
    <message>
        <source>&amp;Colours:</source>
        <translation type="unfinished">配色(&amp;C):</translation>
    </message>
    <message>
        <source>Own c&amp;atalog folder:</source>
        <translation type="unfinished">独自のカタログフォルダ(&amp;A):</translation>
    </message>
    <message>
        <source>None</source>
        <translation type="unfinished">なし</translation>
    </message>
    <message>
        <source>Own catalog folder</source>
        <translation type="unfinished">独自のカタログフォルダ</translation>
    </message>
    <message>
        <source>&amp;Browse…</source>
        <translation type="unfinished">参照(&amp;B)…</translation>
    </message>
    <message>
        <source>Language and catalog change when Sliceboard is started the next time.</source>
        <translation type="unfinished">言語とカタログは、Sliceboard の次回起動時に変更されます。</translation>
    </message>
    <message>
        <source>Files in your own catalog folder add rows to the catalog that ships with Sliceboard, or replace them.</source>
        <translation type="unfinished">独自のカタログフォルダ内のファイルは、Sliceboard 付属のカタログに行を追加するか、その行を置き換えます。</translation>
    </message>
    <message>
        <source>&amp;Reduce motion</source>
        <translation type="unfinished">動きを減らす(&amp;R)</translation>
    </message>
    <message>
        <source>High contrast, light</source>
        <translation type="unfinished">ハイコントラスト (ライト)</translation>
    </message>
    <message>
        <source>High contrast, dark</source>
        <translation type="unfinished">ハイコントラスト (ダーク)</translation>
    </message>
    <message>
        <source>Panels and menus do not slide, and the text cursor does not blink.</source>
        <translation type="unfinished">パネルとメニューはスライドせず、テキストカーソルは点滅しません。</translation>
    </message>
</context>
<context>
    <name>sliceboard::SheetPreview</name>
    <message>
        <source>Preview of the sheet</source>
        <translation type="unfinished">シートのプレビュー</translation>
    </message>
    <message>
        <source>Previous sheet</source>
        <translation type="unfinished">前のシート</translation>
    </message>
    <message>
        <source>Next sheet</source>
        <translation type="unfinished">次のシート</translation>
    </message>
    <message>
        <source>Sheet %1 of %2</source>
        <translation type="unfinished">シート %1/%2</translation>
    </message>
</context>
<context>
    <name>sliceboard::ShortcutsDialog</name>
    <message>
        <source>Search actions and keys</source>
        <translation type="unfinished">アクションとキーを検索</translation>
    </message>
    <message>
        <source>&amp;Remove Key</source>
        <translation type="unfinished">キーの削除(&amp;R)</translation>
    </message>
    <message>
        <source>Re&amp;set</source>
        <translation type="unfinished">リセット(&amp;S)</translation>
    </message>
    <message>
        <source>Keyboard Shortcuts</source>
        <translation type="unfinished">キーボードショートカット</translation>
    </message>
    <message>
        <source>Actions and their keys</source>
        <translation type="unfinished">アクションとそのキー</translation>
    </message>
    <message>
        <source>Action</source>
        <translation type="unfinished">アクション</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation type="unfinished">キー</translation>
    </message>
    <message>
        <source>By default</source>
        <translation type="unfinished">デフォルト</translation>
    </message>
    <message>
        <source>&amp;New key:</source>
        <translation type="unfinished">新しいキー(&amp;N):</translation>
    </message>
    <message>
        <source>Reset &amp;All</source>
        <translation type="unfinished">すべてリセット(&amp;A)</translation>
    </message>
    <message>
        <source>New key for “%1”</source>
        <translation type="unfinished">「%1」の新しいキー</translation>
    </message>
    <message>
        <source>no key</source>
        <translation type="unfinished">キーなし</translation>
    </message>
    <message>
        <source>“%1” is needed for typing and moving. Hold Ctrl or Alt, or use a function key.</source>
        <translation type="unfinished">「%1」は入力と移動に必要です。Ctrl または Alt を押しながら使うか、ファンクションキーを使ってください。</translation>
    </message>
    <message>
        <source>“%1” opens the menu “%2”.</source>
        <translation type="unfinished">「%1」はメニュー「%2」を開きます。</translation>
    </message>
    <message>
        <source>“%1” belongs to “%2”, which would be left without a key.</source>
        <translation type="unfinished">「%1」は「%2」に割り当てられています。変更すると「%2」にはキーがなくなります。</translation>
    </message>
    <message>
        <source>&amp;Take It from “%1”</source>
        <translation type="unfinished">「%1」から取得(&amp;T)</translation>
    </message>
    <message>
        <source>“%1” has no key.</source>
        <translation type="unfinished">「%1」にはキーがありません。</translation>
    </message>
    <message>
        <source>“%1” has the key “%2”.</source>
        <translation type="unfinished">「%1」のキーは「%2」です。</translation>
    </message>
    <message>
        <source>All keys are as by default.</source>
        <translation type="unfinished">すべてのキーは既定のとおりです。</translation>
    </message>
</context>
<context>
    <name>sliceboard::StartPage</name>
    <message>
        <source>Design how the GPUs of your ESXi hosts are shared.</source>
        <translation type="unfinished">ESXi ホストの GPU の共有方法を設計します。</translation>
    </message>
    <message>
        <source>&amp;Open a design…</source>
        <translation type="unfinished">設計を開く(&amp;O)…</translation>
    </message>
    <message>
        <source>&amp;Open another design…</source>
        <translation type="unfinished">別の設計を開く(&amp;O)…</translation>
    </message>
    <message>
        <source>Recent designs</source>
        <translation type="unfinished">最近使用した設計</translation>
    </message>
    <message>
        <source>None yet. Designs that you open or save are listed here.</source>
        <translation type="unfinished">まだありません。開いた設計や保存した設計がここに一覧表示されます。</translation>
    </message>
    <message>
        <source>Start a new design</source>
        <translation type="unfinished">新しい設計を始める</translation>
    </message>
    <message>
        <source>This file is missing.</source>
        <translation type="unfinished">このファイルが見つかりません。</translation>
    </message>
    <message>
        <source>Changed since it was open here.</source>
        <translation type="unfinished">ここで開いた後に変更されています。</translation>
    </message>
    <message>
        <source>Templates and examples</source>
        <translation type="unfinished">テンプレートと例</translation>
    </message>
    <message>
        <source>&amp;Remove from List</source>
        <translation type="unfinished">リストから削除(&amp;R)</translation>
    </message>
    <message>
        <source>Filter designs, templates and examples</source>
        <translation type="unfinished">設計、テンプレート、例をフィルター</translation>
    </message>
    <message>
        <source>Takes the chosen design off this list; its file stays where it is.</source>
        <translation type="unfinished">選択した設計をこのリストから外します。ファイルはそのまま残ります。</translation>
    </message>
    <message>
        <source>Look at an example: %1</source>
        <comment>group of examples</comment>
        <translation type="unfinished">例を見る: %1</translation>
    </message>
</context>
<context>
    <name>sliceboard::StepPage</name>
    <message>
        <source>What changes:</source>
        <translation type="unfinished">変更内容:</translation>
    </message>
    <message>
        <source>VMs:</source>
        <translation type="unfinished">VM:</translation>
    </message>
    <message>
        <source>Why:</source>
        <translation type="unfinished">理由:</translation>
    </message>
    <message>
        <source>What one should see:</source>
        <translation type="unfinished">想定される表示:</translation>
    </message>
    <message>
        <source>Step</source>
        <translation type="unfinished">ステップ</translation>
    </message>
    <message>
        <source>Resul&amp;t:</source>
        <translation type="unfinished">結果(&amp;T):</translation>
    </message>
    <message>
        <source>Done b&amp;y:</source>
        <translation type="unfinished">実施者(&amp;Y):</translation>
    </message>
    <message>
        <source>&amp;Note:</source>
        <translation type="unfinished">メモ(&amp;N):</translation>
    </message>
    <message>
        <source>Choose a step to see what is to be done, and to note how it went.</source>
        <translation type="unfinished">ステップを選択すると、作業内容が表示され、その結果を記録できます。</translation>
    </message>
</context>
<context>
    <name>sliceboard::TemplateDialog</name>
    <message>
        <source>New Design</source>
        <translation type="unfinished">新しい設計</translation>
    </message>
    <message>
        <source>Create</source>
        <translation type="unfinished">作成</translation>
    </message>
    <message>
        <source>Templates</source>
        <translation type="unfinished">テンプレート</translation>
    </message>
    <message>
        <source>Description of the template</source>
        <translation type="unfinished">テンプレートの説明</translation>
    </message>
</context>
<context>
    <name>sliceboard::TextPreview</name>
    <message>
        <source>File</source>
        <translation type="unfinished">ファイル</translation>
    </message>
    <message>
        <source>Text of the file</source>
        <translation type="unfinished">ファイルのテキスト</translation>
    </message>
    <message>
        <source>This file holds no text to be shown (%1).</source>
        <translation type="unfinished">このファイルに表示できるテキストはありません (%1)。</translation>
    </message>
    <message>
        <source>This is the beginning of %1; what is saved or copied is whole.</source>
        <translation type="unfinished">これは %1 の先頭部分です。保存またはコピーされるのは全体です。</translation>
    </message>
</context>
<context>
    <name>sliceboard::TitleBlockDialog</name>
    <message>
        <source>Title Block and Page</source>
        <translation type="unfinished">表題欄とページ</translation>
    </message>
    <message>
        <source>OK</source>
        <translation type="unfinished">OK</translation>
    </message>
    <message>
        <source>&amp;Title:</source>
        <translation type="unfinished">タイトル(&amp;T):</translation>
    </message>
    <message>
        <source>&amp;Customer:</source>
        <translation type="unfinished">顧客(&amp;C):</translation>
    </message>
    <message>
        <source>Change &amp;number:</source>
        <translation type="unfinished">変更番号(&amp;N):</translation>
    </message>
    <message>
        <source>Re&amp;vision:</source>
        <translation type="unfinished">リビジョン(&amp;V):</translation>
    </message>
    <message>
        <source>&amp;Date:</source>
        <translation type="unfinished">日付(&amp;D):</translation>
    </message>
    <message>
        <source>2026-12-31</source>
        <extracomment>Stands in an empty field: how a date is written</extracomment>
        <translation type="unfinished">2026-12-31</translation>
    </message>
    <message>
        <source>&amp;Author:</source>
        <translation type="unfinished">作成者(&amp;A):</translation>
    </message>
    <message>
        <source>Revie&amp;wer:</source>
        <translation type="unfinished">レビュー担当者(&amp;W):</translation>
    </message>
    <message>
        <source>A&amp;pproved by:</source>
        <translation type="unfinished">承認者(&amp;P):</translation>
    </message>
    <message>
        <source>A4, unless chosen at export</source>
        <translation type="unfinished">A4 (エクスポート時に選択しない場合)</translation>
    </message>
    <message>
        <source>Landscape, unless chosen at export</source>
        <translation type="unfinished">横 (エクスポート時に選択しない場合)</translation>
    </message>
    <message>
        <source>Pa&amp;ge size:</source>
        <translation type="unfinished">ページサイズ(&amp;G):</translation>
    </message>
    <message>
        <source>&amp;Orientation:</source>
        <translation type="unfinished">向き(&amp;O):</translation>
    </message>
    <message>
        <source>Diagrams bear these texts; fields that are empty are left out.</source>
        <translation type="unfinished">これらのテキストは図に記載されます。空のフィールドは省略されます。</translation>
    </message>
    <message>
        <source>“%1” is no date; write it as 2026-12-31.</source>
        <translation type="unfinished">「%1」は日付ではありません。2026-12-31 のように入力してください。</translation>
    </message>
</context>
<context>
    <name>sliceboard::ToolBarDialog</name>
    <message>
        <source>Configure Toolbar</source>
        <translation type="unfinished">ツールバーの設定</translation>
    </message>
    <message>
        <source>Icons only</source>
        <translation type="unfinished">アイコンのみ</translation>
    </message>
    <message>
        <source>Icons with text beside them</source>
        <translation type="unfinished">アイコンの横にテキスト</translation>
    </message>
    <message>
        <source>Icons with text below them</source>
        <translation type="unfinished">アイコンの下にテキスト</translation>
    </message>
    <message>
        <source>Text only</source>
        <translation type="unfinished">テキストのみ</translation>
    </message>
    <message>
        <source>&amp;Buttons show:</source>
        <translation type="unfinished">ボタンの表示(&amp;B):</translation>
    </message>
    <message>
        <source>Re&amp;set</source>
        <translation type="unfinished">リセット(&amp;S)</translation>
    </message>
    <message>
        <source>A&amp;vailable actions</source>
        <translation type="unfinished">使用できるアクション(&amp;V)</translation>
    </message>
    <message>
        <source>&amp;Add →</source>
        <translation type="unfinished">追加 →(&amp;A)</translation>
    </message>
    <message>
        <source>← &amp;Remove</source>
        <translation type="unfinished">← 削除(&amp;R)</translation>
    </message>
    <message>
        <source>Move &amp;Up</source>
        <translation type="unfinished">上へ移動(&amp;U)</translation>
    </message>
    <message>
        <source>Move &amp;Down</source>
        <translation type="unfinished">下へ移動(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Toolbar, from the start to the end</source>
        <translation type="unfinished">ツールバー (先頭から末尾へ)(&amp;T)</translation>
    </message>
    <message>
        <source>— Separator —</source>
        <translation type="unfinished">— 区切り —</translation>
    </message>
</context>
<context>
    <name>sliceboard::Tour</name>
    <message>
        <source>Step %1 of %2</source>
        <translation type="unfinished">ステップ %1/%2</translation>
    </message>
    <message>
        <source>Back</source>
        <translation type="unfinished">戻る</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation type="unfinished">スキップ</translation>
    </message>
    <message>
        <source>Finish</source>
        <translation type="unfinished">完了</translation>
    </message>
    <message>
        <source>Next</source>
        <translation type="unfinished">次へ</translation>
    </message>
</context>
<context>
    <name>sliceboard::TwinBoards</name>
    <message>
        <source>Board before</source>
        <translation type="unfinished">変更前のボード</translation>
    </message>
    <message>
        <source>Board after</source>
        <translation type="unfinished">変更後のボード</translation>
    </message>
    <message>
        <source>Before: %1</source>
        <translation type="unfinished">変更前: %1</translation>
    </message>
    <message>
        <source>After: the open design</source>
        <translation type="unfinished">変更後: 開いている設計</translation>
    </message>
</context>
<context>
    <name>sliceboard::UpgradePage</name>
    <message>
        <source>Stays as it is</source>
        <translation type="unfinished">変更しない</translation>
    </message>
    <message>
        <source>&amp;Apply Upgrade</source>
        <translation type="unfinished">アップグレードを適用(&amp;A)</translation>
    </message>
    <message>
        <source>Findings that come and go</source>
        <translation type="unfinished">新たに生じる検出事項となくなる検出事項</translation>
    </message>
    <message>
        <source>Changes the design in one step, which can be undone.</source>
        <translation type="unfinished">設計を 1 つのステップで変更します。元に戻すことができます。</translation>
    </message>
    <message>
        <source>vGPU &amp;Manager on hosts that have one:</source>
        <translation type="unfinished">vGPU Manager を持つホストの vGPU Manager(&amp;M):</translation>
    </message>
    <message>
        <source>vGPU &amp;guest driver in VMs that have it:</source>
        <translation type="unfinished">vGPU ゲストドライバを持つ VM の vGPU ゲストドライバ(&amp;G):</translation>
    </message>
    <message>
        <source>&amp;ESXi on all hosts:</source>
        <translation type="unfinished">すべてのホストの ESXi(&amp;E):</translation>
    </message>
    <message>
        <source>Nothing would change. Choose releases that are newer than those of the design.</source>
        <translation type="unfinished">何も変更されません。設計のリリースより新しいリリースを選択してください。</translation>
    </message>
    <message>
        <source>%1 and %2 would change. What is newer already stays. Findings that come: %3, that go: %4.</source>
        <translation type="unfinished">%1 と %2 が変更されます。すでに新しいものはそのまま残ります。新たに生じる検出事項: %3、なくなる検出事項: %4。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln host(s)</source>
        <translation type="unfinished">
            <numerusform>ホスト %Ln 台</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln VM(s)</source>
        <translation type="unfinished">
            <numerusform>VM %Ln 台</numerusform>
        </translation>
    </message>
    <message>
        <source>Findings that come: %1</source>
        <translation type="unfinished">新たに生じる検出事項: %1</translation>
    </message>
    <message>
        <source>Findings that go: %1</source>
        <translation type="unfinished">なくなる検出事項: %1</translation>
    </message>
    <message>
        <source>Upgrade releases</source>
        <translation type="unfinished">リリースをアップグレード</translation>
    </message>
    <message>
        <source>The upgrade is applied: %1 and %2 changed. One step of undo takes it back.</source>
        <translation type="unfinished">アップグレードを適用しました。%1 と %2 が変更されました。元に戻す操作 1 回で取り消せます。</translation>
    </message>
</context>
<context>
    <name>sliceboard::VersionsDialog</name>
    <message>
        <source>Earlier Versions</source>
        <translation type="unfinished">以前のバージョン</translation>
    </message>
    <message>
        <source>There is none yet. Each save keeps the file that it replaces, up to ten.</source>
        <translation type="unfinished">まだありません。保存のたびに、置き換えられるファイルが最大 10 個まで保持されます。</translation>
    </message>
    <message>
        <source>The file as it was before each of the last saves. Restoring puts a version in place of the open design; Undo takes that back, and the file changes only when you save.</source>
        <translation type="unfinished">最近の各保存の直前のファイルです。復元すると、開いている設計がそのバージョンに置き換わります。元に戻すで取り消せます。ファイルは保存したときにだけ変わります。</translation>
    </message>
    <message>
        <source>Earlier versions</source>
        <translation type="unfinished">以前のバージョン</translation>
    </message>
    <message>
        <source>%1
%2</source>
        <comment>time, size</comment>
        <translation type="unfinished">%1
%2</translation>
    </message>
    <message>
        <source>&amp;Restore</source>
        <translation type="unfinished">復元(&amp;R)</translation>
    </message>
    <message>
        <source>Open as &amp;Copy</source>
        <translation type="unfinished">コピーとして開く(&amp;C)</translation>
    </message>
    <message>
        <source>Since then, up to the open design: %1</source>
        <comment>differences</comment>
        <translation type="unfinished">その後、開いている設計までの変更: %1</translation>
    </message>
</context>
<context>
    <name>sliceboard::ViewDialog</name>
    <message>
        <source>Saved View</source>
        <translation type="unfinished">保存済みビュー</translation>
    </message>
    <message>
        <source>Save</source>
        <translation type="unfinished">保存</translation>
    </message>
    <message>
        <source>&amp;Title:</source>
        <translation type="unfinished">タイトル(&amp;T):</translation>
    </message>
    <message>
        <source>&amp;Caption:</source>
        <translation type="unfinished">キャプション(&amp;C):</translation>
    </message>
    <message>
        <source>&amp;In sight:</source>
        <translation type="unfinished">表示対象(&amp;I):</translation>
    </message>
    <message>
        <source>&amp;Zoom:</source>
        <translation type="unfinished">ズーム(&amp;Z):</translation>
    </message>
    <message>
        <source>&amp;Filter:</source>
        <translation type="unfinished">フィルター(&amp;F):</translation>
    </message>
    <message>
        <source>Framed fi&amp;nding:</source>
        <translation type="unfinished">枠で囲む検出事項(&amp;N):</translation>
    </message>
    <message>
        <source>&amp;Added in this step:</source>
        <translation type="unfinished">このステップでの追加(&amp;A):</translation>
    </message>
    <message>
        <source>What the audience reads below the board</source>
        <translation type="unfinished">ボードの下に表示される聴衆向けの文</translation>
    </message>
    <message>
        <source> %</source>
        <translation type="unfinished"> %</translation>
    </message>
    <message>
        <source>As large as fits</source>
        <translation type="unfinished">収まる最大の大きさ</translation>
    </message>
    <message>
        <source>The whole board</source>
        <translation type="unfinished">ボード全体</translation>
    </message>
    <message>
        <source>None</source>
        <translation type="unfinished">なし</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation type="unfinished">%1: %2</translation>
    </message>
    <message>
        <source>Not found now: %1</source>
        <translation type="unfinished">現在は検出されません: %1</translation>
    </message>
    <message>
        <source>The presentation shows the board without these first, and then with them.</source>
        <translation type="unfinished">プレゼンテーションでは、まずこれらのないボードを表示し、次にこれらを含むボードを表示します。</translation>
    </message>
    <message>
        <source>Add &amp;Selection</source>
        <translation type="unfinished">選択範囲の追加(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation type="unfinished">削除(&amp;R)</translation>
    </message>
    <message>
        <source>Adds what is selected on the board.</source>
        <translation type="unfinished">ボードで選択しているものを追加します。</translation>
    </message>
    <message>
        <source>Enter a title: it stands in the list and above the caption.</source>
        <translation type="unfinished">タイトルを入力してください。リスト内とキャプションの上に表示されます。</translation>
    </message>
    <message>
        <source>A text of a view has at most %1 bytes; shorten it.</source>
        <translation type="unfinished">ビューのテキストは最大 %1 バイトです。短くしてください。</translation>
    </message>
    <message>
        <source>The design has no cluster, host, GPU or VM &quot;%1&quot;; leave the field empty for the whole board.</source>
        <translation type="unfinished">設計にクラスター、ホスト、GPU または VM「%1」がありません。ボード全体を表示するには、この欄を空にしてください。</translation>
    </message>
    <message>
        <source>The view is a step of the presentation, in the order of the list.</source>
        <translation type="unfinished">このビューはプレゼンテーションの 1 ステップで、順序はリストのとおりです。</translation>
    </message>
    <message>
        <source>&amp;Group hosts by:</source>
        <translation type="unfinished">ホストのグループ化(&amp;G):</translation>
    </message>
    <message>
        <source>&amp;Order of hosts:</source>
        <translation type="unfinished">ホストの順序(&amp;O):</translation>
    </message>
    <message>
        <source>As the board is</source>
        <translation type="unfinished">ボードのまま</translation>
    </message>
    <message>
        <source>Cluster</source>
        <translation type="unfinished">クラスター</translation>
    </message>
    <message>
        <source>GPU model</source>
        <translation type="unfinished">GPU モデル</translation>
    </message>
    <message>
        <source>Mode</source>
        <translation type="unfinished">モード</translation>
    </message>
    <message>
        <source>Utilisation</source>
        <translation type="unfinished">使用率</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation type="unfinished">検出事項</translation>
    </message>
    <message>
        <source>As in the design</source>
        <translation type="unfinished">設計の順</translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished">名前</translation>
    </message>
    <message>
        <source>Fullest first</source>
        <translation type="unfinished">使用の多い順</translation>
    </message>
    <message>
        <source>Emptiest first</source>
        <translation type="unfinished">使用の少ない順</translation>
    </message>
    <message>
        <source>Worst findings first</source>
        <translation type="unfinished">検出事項の重い順</translation>
    </message>
    <message>
        <source>Fol&amp;ded:</source>
        <translation type="unfinished">折りたたみ(&amp;D):</translation>
    </message>
    <message>
        <source>What is unchecked is no longer folded when the view is shown.</source>
        <translation type="unfinished">チェックを外したものは、ビューを表示するときに展開されます。</translation>
    </message>
    <message>
        <source>Nothing is folded. Fold groups and hosts on the board, then choose Update.</source>
        <translation type="unfinished">折りたたまれたものはありません。ボードでグループやホストを折りたたんでから、[更新] を選択します。</translation>
    </message>
</context>
<context>
    <name>sliceboard::ViewsPanel</name>
    <message>
        <source>Replace &amp;names by pseudonyms</source>
        <translation type="unfinished">名前を仮名に置き換え(&amp;N)</translation>
    </message>
    <message>
        <source>Saved views</source>
        <translation type="unfinished">保存済みビュー</translation>
    </message>
    <message>
        <source>Enter shows a view, F2 renames it, Delete deletes it, Ctrl+Up and Ctrl+Down move it.</source>
        <translation type="unfinished">Enter でビューを表示、F2 で名前を変更、Delete で削除、Ctrl+Up と Ctrl+Down で移動します。</translation>
    </message>
    <message>
        <source>Add &amp;Current View</source>
        <translation type="unfinished">現在のビューの追加(&amp;C)</translation>
    </message>
    <message>
        <source>U&amp;pdate</source>
        <translation type="unfinished">更新(&amp;P)</translation>
    </message>
    <message>
        <source>Lets the view show what the board shows now.</source>
        <translation type="unfinished">ボードの現在の表示をこのビューに反映します。</translation>
    </message>
    <message>
        <source>E&amp;dit…</source>
        <translation type="unfinished">編集(&amp;D)…</translation>
    </message>
    <message>
        <source>Title, caption, framed finding, before and after.</source>
        <translation type="unfinished">タイトル、キャプション、枠で囲む検出事項、変更前と変更後。</translation>
    </message>
    <message>
        <source>Sh&amp;ow</source>
        <translation type="unfinished">表示(&amp;O)</translation>
    </message>
    <message>
        <source>Shows the view on the board.</source>
        <translation type="unfinished">ビューをボードに表示します。</translation>
    </message>
    <message>
        <source>↑</source>
        <comment>moves up</comment>
        <translation type="unfinished">↑</translation>
    </message>
    <message>
        <source>Moves the view up (Ctrl+Up).</source>
        <translation type="unfinished">ビューを上へ移動します (Ctrl+Up)。</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation type="unfinished">上へ移動</translation>
    </message>
    <message>
        <source>↓</source>
        <comment>moves down</comment>
        <translation type="unfinished">↓</translation>
    </message>
    <message>
        <source>Moves the view down (Ctrl+Down).</source>
        <translation type="unfinished">ビューを下へ移動します (Ctrl+Down)。</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation type="unfinished">下へ移動</translation>
    </message>
    <message>
        <source>De&amp;lete</source>
        <translation type="unfinished">削除(&amp;L)</translation>
    </message>
    <message>
        <source>Deletes the view (Delete).</source>
        <translation type="unfinished">ビューを削除します (Delete)。</translation>
    </message>
    <message>
        <source>&amp;Watermark:</source>
        <translation type="unfinished">透かし(&amp;W):</translation>
    </message>
    <message>
        <source>Watermark</source>
        <translation type="unfinished">透かし</translation>
    </message>
    <message>
        <source>None</source>
        <translation type="unfinished">なし</translation>
    </message>
    <message>
        <source>P&amp;resent</source>
        <translation type="unfinished">プレゼンテーション(&amp;R)</translation>
    </message>
    <message>
        <source>Presents from the first step (F5).</source>
        <translation type="unfinished">最初のステップからプレゼンテーションを開始します (F5)。</translation>
    </message>
    <message>
        <source>E&amp;xport as PDF…</source>
        <translation type="unfinished">PDF としてエクスポート(&amp;X)…</translation>
    </message>
    <message>
        <source>Writes one page for each step.</source>
        <translation type="unfinished">ステップごとに 1 ページを書き出します。</translation>
    </message>
    <message>
        <source>The whole board</source>
        <translation type="unfinished">ボード全体</translation>
    </message>
    <message>
        <source>Save view</source>
        <translation type="unfinished">ビューの保存</translation>
    </message>
    <message>
        <source>Update view</source>
        <translation type="unfinished">ビューの更新</translation>
    </message>
    <message>
        <source>Delete view</source>
        <translation type="unfinished">ビューの削除</translation>
    </message>
    <message>
        <source>Move view</source>
        <translation type="unfinished">ビューの移動</translation>
    </message>
    <message>
        <source>Edit view</source>
        <translation type="unfinished">ビューの編集</translation>
    </message>
    <message>
        <source>No view yet. A view keeps what the board shows; views are the steps of a presentation. Zoom to what you want to show, then choose Add Current View.</source>
        <translation type="unfinished">ビューはまだありません。ビューはボードに表示されている内容を保存し、プレゼンテーションの各ステップになります。見せたい部分を拡大して「現在のビューの追加」を選んでください。</translation>
    </message>
    <message>
        <source>Clusters, hosts, VMs and the customer appear as host-01, vm-001 and so on, in the presentation and in its PDF. The design keeps it, for everyone who presents it.</source>
        <translation type="unfinished">クラスター、ホスト、VM、顧客は、プレゼンテーションとその PDF で host-01、vm-001 などと表示されます。設計に保存され、誰がプレゼンテーションしても同じです。</translation>
    </message>
    <message>
        <source>Present under pseudonyms</source>
        <translation type="unfinished">仮名でプレゼンテーション</translation>
    </message>
    <message>
        <source>Present with real names</source>
        <translation type="unfinished">実名でプレゼンテーション</translation>
    </message>
    <message>
        <source>Saves what the board shows now: what is selected or in the middle, the zoom and what is folded.</source>
        <translation type="unfinished">ボードの現在の表示、つまり選択中または中央にあるもの、ズーム、折りたたまれているものを保存します。</translation>
    </message>
</context>
<context>
    <name>sliceboard::VmItemModel</name>
    <message>
        <source>VM</source>
        <translation type="unfinished">VM</translation>
    </message>
    <message>
        <source>Asks for</source>
        <translation type="unfinished">要求</translation>
    </message>
    <message>
        <source>Placed on</source>
        <translation type="unfinished">配置先</translation>
    </message>
    <message>
        <source>Guest driver</source>
        <translation type="unfinished">ゲストドライバ</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation type="unfinished">検出事項</translation>
    </message>
    <message>
        <source>Rename VM</source>
        <translation type="unfinished">VM の名前を変更</translation>
    </message>
    <message>
        <source>Ask for %1</source>
        <translation type="unfinished">%1 を要求</translation>
    </message>
    <message>
        <source>%1 (host only)</source>
        <translation type="unfinished">%1 (ホストのみ)</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>severity: message</comment>
        <translation type="unfinished">%1: %2</translation>
    </message>
</context>
<context>
    <name>sliceboard::VmPage</name>
    <message>
        <source>Devices</source>
        <translation type="unfinished">デバイス</translation>
    </message>
    <message>
        <source>Hardware</source>
        <translation type="unfinished">ハードウェア</translation>
    </message>
    <message>
        <source>Needs</source>
        <translation type="unfinished">必要な機能</translation>
    </message>
    <message>
        <source>Name:</source>
        <translation type="unfinished">名前:</translation>
    </message>
    <message>
        <source>Pinned to host:</source>
        <translation type="unfinished">固定先ホスト:</translation>
    </message>
    <message>
        <source>Not pinned</source>
        <translation type="unfinished">固定なし</translation>
    </message>
    <message>
        <source>Power state:</source>
        <translation type="unfinished">電源状態:</translation>
    </message>
    <message>
        <source>Guest</source>
        <translation type="unfinished">ゲスト</translation>
    </message>
    <message>
        <source>Guest OS:</source>
        <translation type="unfinished">ゲスト OS:</translation>
    </message>
    <message>
        <source>Not entered</source>
        <translation type="unfinished">未入力</translation>
    </message>
    <message>
        <source>NVIDIA driver in the guest:</source>
        <translation type="unfinished">ゲストの NVIDIA ドライバ:</translation>
    </message>
    <message>
        <source>Driver release:</source>
        <translation type="unfinished">ドライバのリリース:</translation>
    </message>
    <message>
        <source>“%1” is no amount of memory. Write it as 16 GB or 512 MB.</source>
        <translation type="unfinished">「%1」はメモリ容量ではありません。16 GB または 512 MB のように入力してください。</translation>
    </message>
    <message>
        <source>Firmware:</source>
        <translation type="unfinished">ファームウェア:</translation>
    </message>
    <message>
        <source>Memory:</source>
        <translation type="unfinished">メモリ:</translation>
    </message>
    <message>
        <source>Reservation:</source>
        <translation type="unfinished">予約:</translation>
    </message>
    <message>
        <source>Reserve all guest memory</source>
        <translation type="unfinished">すべてのゲストメモリを予約</translation>
    </message>
    <message>
        <source>Reserved memory:</source>
        <translation type="unfinished">予約済みメモリ:</translation>
    </message>
    <message>
        <source>64-bit MMIO:</source>
        <translation type="unfinished">64 ビット MMIO:</translation>
    </message>
    <message>
        <source>VM hardware version:</source>
        <translation type="unfinished">VM のハードウェアバージョン:</translation>
    </message>
    <message>
        <source>Secure boot:</source>
        <translation type="unfinished">セキュアブート:</translation>
    </message>
    <message>
        <source>Memory hot-add:</source>
        <translation type="unfinished">メモリのホットアド:</translation>
    </message>
    <message>
        <source>Hot-plug of passthrough devices:</source>
        <translation type="unfinished">パススルーデバイスのホットプラグ:</translation>
    </message>
    <message>
        <source>NVIDIA licence:</source>
        <translation type="unfinished">NVIDIA ライセンス:</translation>
    </message>
    <message>
        <source>Tags:</source>
        <translation type="unfinished">タグ:</translation>
    </message>
    <message>
        <source>None</source>
        <translation type="unfinished">なし</translation>
    </message>
    <message>
        <source>Words for house rules, separated by commas.</source>
        <translation type="unfinished">独自ルールで使用する語をカンマで区切って入力します。</translation>
    </message>
    <message>
        <source>There is no host “%1” in this design.</source>
        <translation type="unfinished">この設計にホスト「%1」はありません。</translation>
    </message>
</context>
<context>
    <name>sliceboard::VmPalette</name>
    <message>
        <source>Search VMs</source>
        <translation type="unfinished">VM を検索</translation>
    </message>
    <message>
        <source>Add V&amp;Ms…</source>
        <translation type="unfinished">VM を追加(&amp;M)…</translation>
    </message>
    <message>
        <source>VMs</source>
        <translation type="unfinished">VM</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation type="unfinished">待機中</translation>
    </message>
    <message>
        <source>Placed</source>
        <translation type="unfinished">配置済み</translation>
    </message>
    <message>
        <source>All</source>
        <translation type="unfinished">すべて</translation>
    </message>
    <message>
        <source>Which VMs to show</source>
        <translation type="unfinished">表示する VM</translation>
    </message>
    <message>
        <source>The design has no VMs yet. Add some and drag them to a GPU.</source>
        <translation type="unfinished">設計にはまだ VM がありません。VM を追加し、GPU にドラッグしてください。</translation>
    </message>
    <message>
        <source>No VM here contains “%1”.</source>
        <translation type="unfinished">「%1」を含む VM はここにはありません。</translation>
    </message>
    <message>
        <source>No VM is waiting: all are placed. Drag one here to take it off its GPU.</source>
        <translation type="unfinished">待機中の VM はありません。すべて配置済みです。GPU から外すには、VM をここにドラッグしてください。</translation>
    </message>
    <message>
        <source>No VM is placed yet.</source>
        <translation type="unfinished">配置済みの VM はまだありません。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln VM(s) are not shown.</source>
        <translation type="unfinished">
            <numerusform>%Ln 台の VM が表示されていません。</numerusform>
        </translation>
    </message>
    <message>
        <source>Show all</source>
        <translation type="unfinished">すべて表示</translation>
    </message>
</context>
<context>
    <name>sliceboard::WaiverDialog</name>
    <message>
        <source>Waive a Finding</source>
        <translation type="unfinished">検出事項の免除</translation>
    </message>
    <message>
        <source>Waive</source>
        <translation type="unfinished">免除</translation>
    </message>
    <message>
        <source>&amp;Ends on a day</source>
        <translation type="unfinished">終了日を指定(&amp;E)</translation>
    </message>
    <message>
        <source>Finding:</source>
        <translation type="unfinished">検出事項:</translation>
    </message>
    <message>
        <source>&amp;Reason:</source>
        <translation type="unfinished">理由(&amp;R):</translation>
    </message>
    <message>
        <source>&amp;Accepted by:</source>
        <translation type="unfinished">承認者(&amp;A):</translation>
    </message>
    <message>
        <source>&amp;Last day:</source>
        <translation type="unfinished">最終日(&amp;L):</translation>
    </message>
    <message>
        <source>Why this is fine here, and who agreed</source>
        <translation type="unfinished">ここで問題ない理由と同意した人</translation>
    </message>
    <message>
        <source>The finding counts no more until %1, unless its facts change before.</source>
        <translation type="unfinished">前提となる情報がそれ以前に変わらない限り、この検出事項は %1 まで数えられなくなります。</translation>
    </message>
    <message>
        <source>The finding counts no more, unless its facts change.</source>
        <translation type="unfinished">前提となる情報が変わらない限り、この検出事項は数えられなくなります。</translation>
    </message>
    <message>
        <source>Enter a reason: reports list it.</source>
        <translation type="unfinished">理由を入力してください。レポートに記載されます。</translation>
    </message>
</context>
<context>
    <name>sliceboard::WayOutBar</name>
    <message>
        <source>Ways out</source>
        <translation type="unfinished">解決策</translation>
    </message>
    <message>
        <source>Leave it here</source>
        <translation type="unfinished">ここに残す</translation>
    </message>
    <message>
        <source>Leave it where it was</source>
        <translation type="unfinished">元の場所に残す</translation>
    </message>
    <message>
        <source>Ways out are offered beside the pointer.</source>
        <translation type="unfinished">解決策がポインターの横に表示されます。</translation>
    </message>
    <message>
        <source>Undo the drop</source>
        <translation type="unfinished">配置を元に戻す</translation>
    </message>
</context>
</TS>
