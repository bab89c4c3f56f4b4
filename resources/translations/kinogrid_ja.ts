<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ja" sourcelanguage="en">
<context>
    <name>About</name>
    <message>
        <source>A desktop studio for Midjourney videos: four clips side by side, picked and extended by clicking.</source>
        <translation>Midjourney動画のためのデスクトップスタジオ。4つのクリップを並べて見比べ、クリックだけで採用、延長できます。</translation>
    </message>
    <message>
        <source>About Kinogrid</source>
        <translation>Kinogridについて</translation>
    </message>
    <message>
        <source>Kinogrid is free software under the MIT licence. It is not made by Midjourney or Ace Data Cloud.</source>
        <translation>KinogridはMITライセンスのフリーソフトウェアです。MidjourneyやAce Data Cloudが製作したものではありません。</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>ライセンス</translation>
    </message>
    <message>
        <source>Licences</source>
        <translation>ライセンス</translation>
    </message>
    <message>
        <source>Licences…</source>
        <translation>ライセンス…</translation>
    </message>
    <message>
        <source>Parts</source>
        <translation>構成要素</translation>
    </message>
    <message>
        <source>Qt {version} through PySide6, under the LGPL version 3. FFmpeg through PyAV, whose builds include x264 and x265 under the GPL. Pillow, under the MIT-CMU licence, and libheif with libde265 through pi-heif, under the LGPL version 3. The typeface is Inter, under the SIL Open Font License 1.1.</source>
        <translation>Qt {version}（PySide6経由、LGPLバージョン3）。FFmpeg（PyAV経由。ビルドにGPLのx264とx265を含む）。Pillow（MIT-CMUライセンス）、libheifとlibde265（pi-heif経由、LGPLバージョン3）。書体はInter（SIL Open Font License 1.1）。</translation>
    </message>
    <message>
        <source>The FFmpeg among them is built with x264, which is under the GPL. Whoever passes all of this on as one does so under the GPL, version 3; each part may be used under its own terms where it stands alone.</source>
        <translation>同梱の FFmpeg は GPL の x264 を含めてビルドされています。全体をまとめて再配布する場合は GPL バージョン 3 が適用されます。各部分を単独で使う場合は、それぞれのライセンスに従えます。</translation>
    </message>
    <message>
        <source>The text cannot be read: {reason}</source>
        <translation>テキストを読み込めません：{reason}</translation>
    </message>
    <message>
        <source>Version {version}</source>
        <translation>バージョン{version}</translation>
    </message>
</context>
<context>
    <name>Address</name>
    <message>
        <source>A callback needs an https address (http only on this machine).</source>
        <translation>コールバックにはhttpsのアドレスが必要です（httpはこのマシン上でのみ可）。</translation>
    </message>
    <message>
        <source>This is not a web address. It should start with https://</source>
        <translation>URLではありません。https://で始まる必要があります</translation>
    </message>
</context>
<context>
    <name>Age</name>
    <message numerus="yes">
        <source>%n h</source>
        <translation>
            <numerusform>%n時間前</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n min</source>
        <translation>
            <numerusform>%n分前</numerusform>
        </translation>
    </message>
    <message>
        <source>Today</source>
        <translation>今日</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>昨日</translation>
    </message>
    <message>
        <source>just now</source>
        <translation>たった今</translation>
    </message>
    <message>
        <source>{weekday} {time}</source>
        <translation>{weekday} {time}</translation>
    </message>
</context>
<context>
    <name>Backup</name>
    <message numerus="yes">
        <source>%n file(s) that (is|are) no part of a library (was|were) left out.</source>
        <translation>
            <numerusform>ライブラリの一部ではないファイル%n個は含めませんでした。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s), {size}. Tokens are not in it.</source>
        <translation>
            <numerusform>ファイル%n個、{size}。トークンは含まれません。</numerusform>
        </translation>
    </message>
    <message>
        <source>Another backup is under way: wait until it is done, or stop it.</source>
        <translation>別のバックアップが進行中です。終わるまで待つか、中止してください。</translation>
    </message>
    <message>
        <source>Back up the library into a folder</source>
        <translation>ライブラリのバックアップ先フォルダー</translation>
    </message>
    <message>
        <source>Backing up the library: {share}</source>
        <translation>ライブラリをバックアップ中：{share}</translation>
    </message>
    <message>
        <source>Backing up the library…</source>
        <translation>ライブラリをバックアップ中…</translation>
    </message>
    <message>
        <source>Backup (*.zip)</source>
        <translation>バックアップ (*.zip)</translation>
    </message>
    <message>
        <source>Choose where the restored library&apos;s new folder is to be</source>
        <translation>復元するライブラリの新しいフォルダーの場所を選択</translation>
    </message>
    <message numerus="yes">
        <source>Every one of its %n file(s) is what it was. The library that is open is as before.</source>
        <translation>
            <numerusform>ファイル%n個は、すべて元のままです。開いているライブラリは以前のままです。</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing of the backup is left in the folder.</source>
        <translation>バックアップのデータはフォルダーに一切残っていません。</translation>
    </message>
    <message>
        <source>Open it at the next start</source>
        <translation>次回の起動時に開く</translation>
    </message>
    <message>
        <source>Orders that waited in it are held, as they may have been sent since.</source>
        <translation>待機していた注文は、その後に送信された可能性があるため、保留になっています。</translation>
    </message>
    <message>
        <source>Restore a backup</source>
        <translation>バックアップの復元</translation>
    </message>
    <message>
        <source>Restoring a backup: {share}</source>
        <translation>バックアップを復元中：{share}</translation>
    </message>
    <message>
        <source>Restoring a backup…</source>
        <translation>バックアップを復元中…</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>表示</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>中止</translation>
    </message>
    <message>
        <source>Stopped. Nothing of it is left.</source>
        <translation>中止しました。途中のデータは一切残っていません。</translation>
    </message>
    <message>
        <source>The backup begins anew then; nothing half is left in the folder.</source>
        <translation>その際にバックアップは最初からやり直しになります。途中のデータはフォルダーに残りません。</translation>
    </message>
    <message>
        <source>The backup is not done yet.</source>
        <translation>バックアップがまだ終わっていません。</translation>
    </message>
    <message>
        <source>The backup is not restored yet.</source>
        <translation>バックアップの復元がまだ終わっていません。</translation>
    </message>
    <message>
        <source>The backup is restored as {name}</source>
        <translation>バックアップを{name}として復元しました</translation>
    </message>
    <message>
        <source>The backup was not restored</source>
        <translation>バックアップは復元されませんでした</translation>
    </message>
    <message>
        <source>The library is backed up as {name}</source>
        <translation>ライブラリを{name}としてバックアップしました</translation>
    </message>
    <message>
        <source>The library was not backed up</source>
        <translation>ライブラリはバックアップされませんでした</translation>
    </message>
    <message>
        <source>The next start of Kinogrid opens it.</source>
        <translation>次回のKinogridの起動時に開きます。</translation>
    </message>
</context>
<context>
    <name>Balance</name>
    <message>
        <source>Account token refused</source>
        <translation>アカウントトークンが拒否されました</translation>
    </message>
    <message>
        <source>As the account told at {moment}.</source>
        <translation>{moment}にアカウントから得た情報です。</translation>
    </message>
    <message>
        <source>No Midjourney application yet</source>
        <translation>Midjourneyの利用申請がまだありません</translation>
    </message>
    <message>
        <source>Shows what orders were to cost, and what was charged.</source>
        <translation>注文の料金の見込みと、実際の課金を表示します。</translation>
    </message>
    <message>
        <source>Shows what orders were to cost.</source>
        <translation>注文の料金の見込みを表示します。</translation>
    </message>
    <message>
        <source>Spending</source>
        <translation>支出</translation>
    </message>
    <message>
        <source>The account did not tell at {moment} what is left.</source>
        <translation>{moment}の時点で、アカウントから残高を得られませんでした。</translation>
    </message>
    <message>
        <source>The balance is low</source>
        <translation>残高が少なくなっています</translation>
    </message>
    <message>
        <source>The provider does not accept the account token. Replace it in Settings.</source>
        <translation>プロバイダーがアカウントトークンを受け付けません。「設定」で置き換えてください。</translation>
    </message>
    <message>
        <source>This comes to {adding}, and the account has {left} left.</source>
        <translation>今回の合計は{adding}、アカウントの残高は{left}です。</translation>
    </message>
    <message>
        <source>This comes to {adding}, orders that wait or are under way to {queued}, and the account has {left} left.</source>
        <translation>今回の合計は{adding}、待機中または進行中の注文は{queued}、アカウントの残高は{left}です。</translation>
    </message>
    <message>
        <source>Top up</source>
        <translation>チャージ</translation>
    </message>
    <message>
        <source>What was charged and what is left is told to an account token only.</source>
        <translation>課金額と残高は、アカウントトークンでのみ確認できます。</translation>
    </message>
    <message>
        <source>{common} of it are for every service.</source>
        <translation>うち{common}は全サービス共通です。</translation>
    </message>
    <message numerus="yes">
        <source>{credits} are left, enough for about %n order(s) like the last ones.</source>
        <translation>
            <numerusform>残高は{credits}、最近と同様の注文で約%n件分です。</numerusform>
        </translation>
    </message>
    <message>
        <source>{credits} are left, less than the last orders cost.</source>
        <translation>残高は{credits}で、最近の注文の料金より少なくなっています。</translation>
    </message>
    <message>
        <source>{credits} left</source>
        <translation>残高 {credits}</translation>
    </message>
</context>
<context>
    <name>Batch</name>
    <message numerus="yes">
        <source>%n clip(s)</source>
        <translation>
            <numerusform>クリップ%n個</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n order(s)</source>
        <translation>
            <numerusform>注文%n件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n order(s) (is|are) left out. {why}</source>
        <translation>
            <numerusform>注文%n件が除かれています。{why}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n order(s) (is|are) left out:</source>
        <translation>
            <numerusform>注文%n件が除かれています：</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n picture(s) (was|were) found, {left_out} left out: no more than {most} can be listed.</source>
        <translation>
            <numerusform>画像が%n枚見つかりましたが、{left_out}枚は除かれました。一覧にできるのは最大{most}枚です。</numerusform>
        </translation>
    </message>
    <message>
        <source>Add a folder…</source>
        <translation>フォルダーを追加…</translation>
    </message>
    <message>
        <source>Add pictures…</source>
        <translation>画像を追加…</translation>
    </message>
    <message>
        <source>Add without sending</source>
        <translation>送信せずに追加</translation>
    </message>
    <message>
        <source>As in Compose</source>
        <translation>「作成」と同じ</translation>
    </message>
    <message>
        <source>Callback URL: {problem}</source>
        <translation>コールバックURL：{problem}</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Choose a folder of first frames</source>
        <translation>開始フレームのフォルダーを選択</translation>
    </message>
    <message>
        <source>Choose first frames</source>
        <translation>開始フレームを選択</translation>
    </message>
    <message>
        <source>Continue all with</source>
        <translation>すべての続きに使う言葉</translation>
    </message>
    <message>
        <source>Drop pictures or a folder here; Delete takes one out.</source>
        <translation>ここに画像かフォルダーをドロップ。Deleteで取り除きます。</translation>
    </message>
    <message>
        <source>Each order continues one variant.</source>
        <translation>注文1件ごとに1つのバリエーションの続きを作ります。</translation>
    </message>
    <message numerus="yes">
        <source>Each order makes %n continuation(s) of a variant.</source>
        <translation>
            <numerusform>注文1件ごとに、バリエーションの続きを%n個作ります。</numerusform>
        </translation>
    </message>
    <message>
        <source>Every prompt is ordered with every first frame, once for each of the ticked settings.</source>
        <translation>すべてのプロンプトとすべての開始フレームを組み合わせ、チェックした設定ごとに1回ずつ注文します。</translation>
    </message>
    <message>
        <source>Extend several variants</source>
        <translation>複数のバリエーションを延長</translation>
    </message>
    <message>
        <source>First frame {picture}: {problem}</source>
        <translation>開始フレーム{picture}：{problem}</translation>
    </message>
    <message>
        <source>First frames</source>
        <translation>開始フレーム</translation>
    </message>
    <message>
        <source>Last frame: {problem}</source>
        <translation>終了フレーム：{problem}</translation>
    </message>
    <message>
        <source>Line {number}: {problem}</source>
        <translation>{number}行目：{problem}</translation>
    </message>
    <message>
        <source>Looking for pictures…</source>
        <translation>画像を探しています…</translation>
    </message>
    <message numerus="yes">
        <source>No more than %n order(s) can be placed at once; these are the first of {count}.</source>
        <translation>
            <numerusform>一度に確定できる注文は最大%n件です。これは{count}件のうち最初の分です。</numerusform>
        </translation>
    </message>
    <message>
        <source>No orders yet</source>
        <translation>注文はまだありません</translation>
    </message>
    <message>
        <source>Nothing is ticked</source>
        <translation>チェックがありません</translation>
    </message>
    <message>
        <source>One prompt a line</source>
        <translation>1行に1プロンプト</translation>
    </message>
    <message>
        <source>Orders to place</source>
        <translation>確定する注文</translation>
    </message>
    <message>
        <source>Place the orders</source>
        <translation>注文を確定</translation>
    </message>
    <message>
        <source>Prompts</source>
        <translation>プロンプト</translation>
    </message>
    <message>
        <source>Prompts, one a line</source>
        <translation>プロンプト（1行に1つ）</translation>
    </message>
    <message>
        <source>Queue</source>
        <comment>button: queues orders</comment>
        <translation>キューへ</translation>
    </message>
    <message numerus="yes">
        <source>Queue %n order(s)</source>
        <translation>
            <numerusform>注文%n件をキューへ</numerusform>
        </translation>
    </message>
    <message>
        <source>Send</source>
        <comment>button: sends orders</comment>
        <translation>送信</translation>
    </message>
    <message numerus="yes">
        <source>Send %n order(s)</source>
        <translation>
            <numerusform>%n件の注文を送信</numerusform>
        </translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>設定</translation>
    </message>
    <message>
        <source>Several orders at once</source>
        <translation>まとめて注文</translation>
    </message>
    <message>
        <source>They wait in the list of jobs until you resume each</source>
        <translation>1件ずつ再開するまで、ジョブの一覧で待機します</translation>
    </message>
    <message>
        <source>Tick all</source>
        <translation>すべてチェック</translation>
    </message>
    <message>
        <source>Tick none</source>
        <translation>すべて解除</translation>
    </message>
    <message>
        <source>Variant {number}</source>
        <translation>バリエーション{number}</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>ほか%n件</numerusform>
        </translation>
    </message>
    <message>
        <source>picked</source>
        <translation>採用済み</translation>
    </message>
    <message>
        <source>rejected</source>
        <translation>除外済み</translation>
    </message>
    <message>
        <source>starred</source>
        <translation>スター付き</translation>
    </message>
    <message>
        <source>“{folder}” cannot be read.</source>
        <translation>「{folder}」を読み取れません。</translation>
    </message>
    <message>
        <source>“{folder}” holds no picture that can be used.</source>
        <translation>「{folder}」に使用できる画像がありません。</translation>
    </message>
    <message>
        <source>“{folder}” is too large: only {count} of its files were looked at.</source>
        <translation>「{folder}」は大きすぎるため、{count}個のファイルだけを調べました。</translation>
    </message>
</context>
<context>
    <name>Calendar</name>
    <message>
        <source>The month after</source>
        <translation>翌月</translation>
    </message>
    <message>
        <source>The month before</source>
        <translation>前月</translation>
    </message>
</context>
<context>
    <name>Clip</name>
    <message>
        <source>Decoding the file was given up, as it crashed or took too long each time.</source>
        <translation>毎回クラッシュするか時間がかかりすぎたため、ファイルのデコードをやめました。</translation>
    </message>
    <message>
        <source>Frame {detail} can&apos;t be decoded.</source>
        <translation>フレーム{detail}をデコードできません。</translation>
    </message>
    <message>
        <source>Only {found} of {expected} pictures are in the file.</source>
        <translation>ファイルには{expected}枚のうち{found}枚の画像しかありません。</translation>
    </message>
    <message>
        <source>The file can&apos;t be read ({detail}).</source>
        <translation>ファイルを読み取れません（{detail}）。</translation>
    </message>
    <message>
        <source>The file claims more frames than a clip can have.</source>
        <translation>ファイルのフレーム数が、クリップとしてありえない数になっています。</translation>
    </message>
    <message>
        <source>The file ends before its last picture.</source>
        <translation>ファイルが最後の画像の手前で終わっています。</translation>
    </message>
    <message>
        <source>The file holds no picture that can be decoded.</source>
        <translation>ファイルにデコードできる画像がありません。</translation>
    </message>
    <message>
        <source>The file holds no pictures.</source>
        <translation>ファイルに画像がありません。</translation>
    </message>
    <message>
        <source>The file holds no video.</source>
        <translation>ファイルに動画がありません。</translation>
    </message>
    <message>
        <source>The file is a picture and not a video.</source>
        <translation>ファイルは動画ではなく画像です。</translation>
    </message>
    <message>
        <source>The file is damaged ({detail}).</source>
        <translation>ファイルが破損しています（{detail}）。</translation>
    </message>
    <message>
        <source>The file is larger than a clip can be.</source>
        <translation>ファイルがクリップとしてありえない大きさです。</translation>
    </message>
    <message>
        <source>The file is no PNG, JPEG or WebP picture.</source>
        <translation>ファイルはPNG、JPEG、WebPのいずれの画像でもありません。</translation>
    </message>
    <message>
        <source>The file takes more memory than a clip can need.</source>
        <translation>ファイルが、クリップとしてありえない量のメモリを必要とします。</translation>
    </message>
    <message>
        <source>The file {detail} is not there any more.</source>
        <translation>ファイル{detail}はもうありません。</translation>
    </message>
    <message>
        <source>The file {detail} may not be read.</source>
        <translation>ファイル{detail}を読み取る権限がありません。</translation>
    </message>
    <message>
        <source>The file&apos;s kind of picture can&apos;t be decoded.</source>
        <translation>ファイルの画像の種類をデコードできません。</translation>
    </message>
    <message>
        <source>The part of Kinogrid that looks into files could not be started.</source>
        <translation>ファイルを調べるKinogridの機能を起動できませんでした。</translation>
    </message>
    <message>
        <source>The picture size of {detail} can&apos;t be right.</source>
        <translation>{detail}という画像サイズは正しくありません。</translation>
    </message>
    <message>
        <source>The sheet of {detail} is too small to be cut.</source>
        <translation>{detail}のシートは小さすぎて分割できません。</translation>
    </message>
</context>
<context>
    <name>Comparison</name>
    <message numerus="yes">
        <source>%n clip(s) added to the comparison.</source>
        <translation>
            <numerusform>クリップ%n個を比較に追加しました。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of {most} to compare</source>
        <translation>
            <numerusform>比較 %n / {most}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>At most {most} clips are compared at once: %n (was|were) left out.</source>
        <translation>
            <numerusform>一度に比較できるクリップは最大{most}個です。%n個は除かれました。</numerusform>
        </translation>
    </message>
    <message>
        <source>Back to the job</source>
        <translation>ジョブに戻る</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>比較</translation>
    </message>
    <message numerus="yes">
        <source>Comparing %n clip(s)</source>
        <translation>
            <numerusform>クリップ%n個を比較中</numerusform>
        </translation>
    </message>
    <message>
        <source>Comparison</source>
        <translation>比較</translation>
    </message>
    <message>
        <source>Drop here to compare</source>
        <translation>ここにドロップして比較</translation>
    </message>
    <message>
        <source>It takes two clips at least.</source>
        <translation>クリップが2つ以上必要です。</translation>
    </message>
    <message>
        <source>It takes two clips at least: add them to the comparison first.</source>
        <translation>クリップが2つ以上必要です。まず比較に追加してください。</translation>
    </message>
    <message>
        <source>Take all clips out</source>
        <translation>すべてのクリップを外す</translation>
    </message>
    <message>
        <source>Take it out</source>
        <translation>外す</translation>
    </message>
    <message>
        <source>Take out {number}</source>
        <translation>{number}を外す</translation>
    </message>
    <message>
        <source>There is nothing to add to the comparison.</source>
        <translation>比較に追加できるものがありません。</translation>
    </message>
    <message>
        <source>This clip is in the comparison already.</source>
        <translation>このクリップはすでに比較に入っています。</translation>
    </message>
    <message>
        <source>{number}: {clip}</source>
        <translation>{number}：{clip}</translation>
    </message>
    <message>
        <source>{prompt}, variant {number}</source>
        <translation>{prompt}、バリエーション{number}</translation>
    </message>
</context>
<context>
    <name>Compose</name>
    <message numerus="yes">
        <source>%n of today&apos;s orders (is|are) not counted, as (its|their) price was not known.</source>
        <translation>
            <numerusform>今日の注文のうち%n件は、料金が不明だったため数に入っていません。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n order(s) (is|are) not placed yet</source>
        <translation>
            <numerusform>注文%n件がまだ確定していません</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n order(s) (was|were) placed or let go since Kinogrid opened, and this adds {adding}. Your limit is {limit}.</source>
        <translation>
            <numerusform>Kinogridを開いてから確定または送信を許可した注文は%n件で、これで{adding}件増えます。上限は{limit}件です。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n order(s) of {count} (was|were) not placed</source>
        <translation>
            <numerusform>{count}件中%n件の注文が確定されませんでした</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n order(s) placed</source>
        <translation>
            <numerusform>注文%n件を確定しました</numerusform>
        </translation>
    </message>
    <message>
        <source>Add a picture to start from. The service animates a first frame.</source>
        <translation>もとになる画像を追加してください。サービスが開始フレームに動きを付けます。</translation>
    </message>
    <message>
        <source>Advanced</source>
        <translation>詳細設定</translation>
    </message>
    <message>
        <source>Advanced: callback address</source>
        <translation>詳細設定：コールバックアドレス</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>すべてのファイル (*)</translation>
    </message>
    <message>
        <source>An SVG is a drawing without pixels. Export it as a PNG and use that.</source>
        <translation>SVGはピクセルを持たない図形です。PNGに書き出して使ってください。</translation>
    </message>
    <message>
        <source>An order is not placed yet</source>
        <translation>注文がまだ確定していません</translation>
    </message>
    <message>
        <source>An order was not placed</source>
        <translation>注文が確定されませんでした</translation>
    </message>
    <message>
        <source>Browse…</source>
        <translation>参照…</translation>
    </message>
    <message>
        <source>By the price list: {price}.</source>
        <translation>料金表での料金：{price}。</translation>
    </message>
    <message>
        <source>Callback URL</source>
        <translation>コールバックURL</translation>
    </message>
    <message>
        <source>Choose the first frame</source>
        <translation>開始フレームを選択</translation>
    </message>
    <message>
        <source>Choose the last frame</source>
        <translation>終了フレームを選択</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>消去</translation>
    </message>
    <message>
        <source>Clear first frame</source>
        <translation>開始フレームを消去</translation>
    </message>
    <message>
        <source>Clear last frame</source>
        <translation>終了フレームを消去</translation>
    </message>
    <message>
        <source>Clips</source>
        <translation>クリップ</translation>
    </message>
    <message>
        <source>Compose</source>
        <translation>作成</translation>
    </message>
    <message>
        <source>Converted from {old} to {new}.</source>
        <translation>{old}から{new}に変換しました。</translation>
    </message>
    <message>
        <source>Copied as {language}, with a placeholder for the token</source>
        <translation>{language}としてコピーしました（トークンの箇所は仮の文字列です）</translation>
    </message>
    <message>
        <source>Copy as JSON</source>
        <translation>JSONとしてコピー</translation>
    </message>
    <message>
        <source>Copy as Python</source>
        <translation>Pythonとしてコピー</translation>
    </message>
    <message>
        <source>Copy as curl</source>
        <translation>curlとしてコピー</translation>
    </message>
    <message>
        <source>Crop to match</source>
        <translation>合わせて切り抜く</translation>
    </message>
    <message>
        <source>Cropped about its middle.</source>
        <translation>中央を基準に切り抜きました。</translation>
    </message>
    <message>
        <source>Data hidden behind the picture was left out.</source>
        <translation>画像の後ろに隠されたデータは除かれました。</translation>
    </message>
    <message>
        <source>Describe how the clip goes on, then extend it.</source>
        <translation>クリップの続きを書いてから、延長してください。</translation>
    </message>
    <message>
        <source>Describe the motion first.</source>
        <translation>まず動きを書いてください。</translation>
    </message>
    <message>
        <source>Describe the picture first.</source>
        <translation>まず画像の内容を書いてください。</translation>
    </message>
    <message>
        <source>Do not place it</source>
        <translation>確定しない</translation>
    </message>
    <message>
        <source>Do not place them</source>
        <translation>確定しない</translation>
    </message>
    <message>
        <source>Drop a picture here</source>
        <translation>ここに画像をドロップ</translation>
    </message>
    <message>
        <source>Empty</source>
        <translation>空</translation>
    </message>
    <message>
        <source>Enter an account token</source>
        <translation>アカウントトークンを入力</translation>
    </message>
    <message>
        <source>Extend several variants…</source>
        <translation>複数のバリエーションを延長…</translation>
    </message>
    <message>
        <source>Fast</source>
        <comment>mode</comment>
        <translation>Fast</translation>
    </message>
    <message>
        <source>Fetch the price list again</source>
        <translation>料金表を再取得</translation>
    </message>
    <message>
        <source>First frame</source>
        <translation>開始フレーム</translation>
    </message>
    <message>
        <source>First frame URL</source>
        <translation>開始フレームのURL</translation>
    </message>
    <message>
        <source>First frame options</source>
        <translation>開始フレームのオプション</translation>
    </message>
    <message>
        <source>First frame: {words}</source>
        <translation>開始フレーム：{words}</translation>
    </message>
    <message>
        <source>From the web</source>
        <translation>Webから</translation>
    </message>
    <message>
        <source>From the web: {url}</source>
        <translation>Webから：{url}</translation>
    </message>
    <message>
        <source>Generate</source>
        <translation>生成</translation>
    </message>
    <message>
        <source>Give its web address</source>
        <translation>URLで指定</translation>
    </message>
    <message>
        <source>High</source>
        <comment>motion</comment>
        <translation>大</translation>
    </message>
    <message>
        <source>Hold all waiting orders</source>
        <translation>待機中の注文をすべて保留</translation>
    </message>
    <message>
        <source>Kinogrid cannot see this picture from here. The service fetches it by itself when the order is sent.</source>
        <translation>Kinogridはここからこの画像を見られません。注文の送信時にサービスが自分で取得します。</translation>
    </message>
    <message>
        <source>Kinogrid looks at https addresses only. The service fetches it by itself when the order is sent.</source>
        <translation>Kinogridが見るのはhttpsのアドレスだけです。注文の送信時にサービスが自分で取得します。</translation>
    </message>
    <message>
        <source>Kinogrid made a mistake with this picture, which the log tells of. Choose another one.</source>
        <translation>この画像の処理中にKinogridの内部エラーが発生しました。ログに記録があります。別の画像を選択してください。</translation>
    </message>
    <message>
        <source>Last frame</source>
        <translation>終了フレーム</translation>
    </message>
    <message>
        <source>Last frame URL</source>
        <translation>終了フレームのURL</translation>
    </message>
    <message>
        <source>Last frame options</source>
        <translation>終了フレームのオプション</translation>
    </message>
    <message>
        <source>Last frame: {words}</source>
        <translation>終了フレーム：{words}</translation>
    </message>
    <message numerus="yes">
        <source>Let %n order(s) go out?</source>
        <translation>
            <numerusform>%n件の注文を送信しますか？</numerusform>
        </translation>
    </message>
    <message>
        <source>Let the queue go on?</source>
        <translation>キューを再開しますか？</translation>
    </message>
    <message>
        <source>Let this order go out?</source>
        <translation>この注文を送信しますか？</translation>
    </message>
    <message>
        <source>Location and camera info removed.</source>
        <translation>位置情報とカメラ情報を削除しました。</translation>
    </message>
    <message>
        <source>Loop</source>
        <translation>ループ</translation>
    </message>
    <message>
        <source>Low</source>
        <comment>motion</comment>
        <translation>小</translation>
    </message>
    <message>
        <source>Make a first frame from words</source>
        <translation>テキストから開始フレームを作成</translation>
    </message>
    <message>
        <source>Make a first frame from words…</source>
        <translation>テキストから開始フレームを作成…</translation>
    </message>
    <message>
        <source>Make one from words…</source>
        <translation>テキストから作成…</translation>
    </message>
    <message>
        <source>Mode</source>
        <translation>モード</translation>
    </message>
    <message>
        <source>More ways to order</source>
        <translation>ほかの注文方法</translation>
    </message>
    <message>
        <source>Motion</source>
        <translation>モーション</translation>
    </message>
    <message>
        <source>No address came back for {name}, so nothing was ordered. The answer:</source>
        <translation>{name}のアドレスが返ってこなかったため、何も注文されていません。応答：</translation>
    </message>
    <message>
        <source>Not connected: it asks for a token first.</source>
        <translation>未接続：先にトークンの入力を求めます。</translation>
    </message>
    <message>
        <source>Not usable</source>
        <translation>使用できません</translation>
    </message>
    <message>
        <source>Nothing was ordered since Kinogrid opened, and this adds {adding}. Your limit is {limit}.</source>
        <translation>Kinogridを開いてからの注文はなく、これで{adding}件増えます。上限は{limit}件です。</translation>
    </message>
    <message>
        <source>Number of clips</source>
        <translation>クリップ数</translation>
    </message>
    <message>
        <source>Only the first of its pages is used.</source>
        <translation>最初のページだけを使います。</translation>
    </message>
    <message>
        <source>Only the first picture of the animation is used.</source>
        <translation>アニメーションの最初の画像だけを使います。</translation>
    </message>
    <message>
        <source>Only the main one of its pictures is used.</source>
        <translation>メインの画像だけを使います。</translation>
    </message>
    <message>
        <source>Order</source>
        <comment>button: places the orders</comment>
        <translation>注文</translation>
    </message>
    <message>
        <source>Order placed</source>
        <translation>注文を確定しました</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>ペースト</translation>
    </message>
    <message>
        <source>Paste, recent frames and more</source>
        <translation>ペースト、最近のフレームなど</translation>
    </message>
    <message>
        <source>Pasted picture</source>
        <translation>ペーストした画像</translation>
    </message>
    <message>
        <source>Pictures ({patterns})</source>
        <translation>画像 ({patterns})</translation>
    </message>
    <message numerus="yes">
        <source>Place %n order(s)?</source>
        <translation>
            <numerusform>%n件の注文を確定しますか？</numerusform>
        </translation>
    </message>
    <message>
        <source>Place this order?</source>
        <translation>この注文を確定しますか？</translation>
    </message>
    <message>
        <source>Preparing the picture of an order…</source>
        <translation>注文の画像を準備中…</translation>
    </message>
    <message numerus="yes">
        <source>Preparing the pictures of %n order(s)…</source>
        <translation>
            <numerusform>%n件の注文の画像を準備中…</numerusform>
        </translation>
    </message>
    <message>
        <source>Preparing the pictures…</source>
        <translation>画像を準備中…</translation>
    </message>
    <message>
        <source>Preparing the picture…</source>
        <translation>画像を準備中…</translation>
    </message>
    <message>
        <source>Preset</source>
        <translation>プリセット</translation>
    </message>
    <message>
        <source>Raw</source>
        <translation>Raw</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>読み取り中…</translation>
    </message>
    <message>
        <source>Recent frames</source>
        <translation>最近のフレーム</translation>
    </message>
    <message>
        <source>Recent frames…</source>
        <translation>最近のフレーム…</translation>
    </message>
    <message>
        <source>Recompressed: {after} instead of {before}.</source>
        <translation>再圧縮しました：{before}から{after}に。</translation>
    </message>
    <message>
        <source>Resolution</source>
        <translation>解像度</translation>
    </message>
    <message>
        <source>Resume</source>
        <comment>button: lets held orders go out</comment>
        <translation>再開</translation>
    </message>
    <message>
        <source>Resume all held orders</source>
        <translation>保留中の注文をすべて再開</translation>
    </message>
    <message>
        <source>Scaled down to {size}: {after} instead of {before}.</source>
        <translation>{size}に縮小しました：{before}から{after}に。</translation>
    </message>
    <message>
        <source>Send this order</source>
        <translation>この注文を送信</translation>
    </message>
    <message>
        <source>Send this order ({keys})</source>
        <translation>この注文を送信（{keys}）</translation>
    </message>
    <message>
        <source>Several orders at once…</source>
        <translation>まとめて注文…</translation>
    </message>
    <message>
        <source>Swap first and last</source>
        <translation>開始と終了を入れ替え</translation>
    </message>
    <message>
        <source>Swap first and last frame</source>
        <translation>開始フレームと終了フレームを入れ替え</translation>
    </message>
    <message numerus="yes">
        <source>The %n order(s) (was|were) not placed</source>
        <translation>
            <numerusform>%n件の注文は確定されませんでした</numerusform>
        </translation>
    </message>
    <message>
        <source>The clip ends where it begins, so that it can be repeated without a jump</source>
        <translation>クリップの終わりが始まりと一致し、飛びのない繰り返し再生ができます</translation>
    </message>
    <message>
        <source>The default callback in the settings cannot be used: it needs an https address (http only on this machine). Correct or clear it there, or enter another one here.</source>
        <translation>設定にある既定のコールバックは使用できません。httpsのアドレスが必要です（httpはこのマシン上でのみ可）。「設定」で修正または消去するか、ここに別のものを入力してください。</translation>
    </message>
    <message>
        <source>The file was cut off at its very end; the picture in it is complete.</source>
        <translation>ファイルの末尾が切れていますが、中の画像は完全です。</translation>
    </message>
    <message>
        <source>The frames have different shapes, so the service cuts or stretches the last one.</source>
        <translation>フレームの縦横比が異なるため、サービスが終了フレームを切り取るか引き伸ばします。</translation>
    </message>
    <message>
        <source>The job on show has no clip that can be extended.</source>
        <translation>表示中のジョブには延長できるクリップがありません。</translation>
    </message>
    <message>
        <source>The part of Kinogrid that looks into files does not start. Try again, or install Kinogrid again.</source>
        <translation>ファイルを調べるKinogridの機能が起動しません。もう一度試すか、Kinogridを再インストールしてください。</translation>
    </message>
    <message>
        <source>The picture is uploaded; the address that comes back goes into {field} below.</source>
        <translation>画像をアップロードし、返ってきたアドレスを下の{field}に入れます。</translation>
    </message>
    <message numerus="yes">
        <source>The price of %n of these orders is not known. {why}</source>
        <translation>
            <numerusform>このうち%n件の注文の料金が不明です。{why}</numerusform>
        </translation>
    </message>
    <message>
        <source>The price of this order is not known. {why}</source>
        <translation>この注文の料金が不明です。{why}</translation>
    </message>
    <message>
        <source>The service also posts the finished result there.</source>
        <translation>サービスは完成した結果をここにも送信します。</translation>
    </message>
    <message>
        <source>The service did not take a picture with your token. This one needs an account token, or its web address.</source>
        <translation>サービスがお使いのトークンでは画像を受け付けませんでした。この画像にはアカウントトークンか、画像のURLが必要です。</translation>
    </message>
    <message>
        <source>The service may take it all the same.</source>
        <translation>それでもサービスが受け付ける可能性はあります。</translation>
    </message>
    <message>
        <source>There is no picture in it.</source>
        <translation>画像が含まれていません。</translation>
    </message>
    <message>
        <source>There is no picture, file or web address on the clipboard.</source>
        <translation>クリップボードに画像、ファイル、URLがありません。</translation>
    </message>
    <message>
        <source>This clip cannot be extended: its id is not one of the service&apos;s.</source>
        <translation>このクリップは延長できません。IDがサービスのものではありません。</translation>
    </message>
    <message>
        <source>This comes to {adding}. Your limit is {limit} a day.</source>
        <translation>今回の合計は{adding}です。上限は1日{limit}です。</translation>
    </message>
    <message>
        <source>This file cannot be read ({reason}).</source>
        <translation>このファイルを読み取れません（{reason}）。</translation>
    </message>
    <message>
        <source>This file is larger than the 100 MB that the service takes.</source>
        <translation>このファイルは、サービスが受け付ける100 MBを超えています。</translation>
    </message>
    <message>
        <source>This file is not there.</source>
        <translation>このファイルはありません。</translation>
    </message>
    <message>
        <source>This is being placed already.</source>
        <translation>すでに確定の処理中です。</translation>
    </message>
    <message>
        <source>This order was not placed</source>
        <translation>この注文は確定されませんでした</translation>
    </message>
    <message>
        <source>This picture cannot be read; the file may be damaged. Choose another one.</source>
        <translation>この画像を読み取れません。ファイルが破損している可能性があります。別の画像を選択してください。</translation>
    </message>
    <message>
        <source>This picture cannot be used.</source>
        <translation>この画像は使用できません。</translation>
    </message>
    <message>
        <source>This picture is far larger than the 100 megapixels that Kinogrid opens. Scale it down first.</source>
        <translation>この画像は、Kinogridが開ける100メガピクセルを大幅に超えています。先に縮小してください。</translation>
    </message>
    <message>
        <source>This picture is only {width} × {height}. Use one of at least {least} pixels.</source>
        <translation>この画像は{width} × {height}しかありません。{least}ピクセル以上のものを使ってください。</translation>
    </message>
    <message>
        <source>This picture is {width} × {height}: more than the 100 megapixels that Kinogrid opens.</source>
        <translation>この画像は{width} × {height}で、Kinogridが開ける100メガピクセルを超えています。</translation>
    </message>
    <message>
        <source>This picture takes too long to be read. Save it as a PNG and use that.</source>
        <translation>この画像は読み取りに時間がかかりすぎます。PNGで保存して使ってください。</translation>
    </message>
    <message>
        <source>Today&apos;s orders so far were to cost {today}, and this adds {adding}. Your limit is {limit} a day.</source>
        <translation>今日のこれまでの注文の見込みは{today}で、これに{adding}が加わります。上限は1日{limit}です。</translation>
    </message>
    <message>
        <source>Too little of this picture would be left. Crop the other one, or choose another.</source>
        <translation>この画像の残る部分が少なすぎます。もう一方を切り抜くか、別の画像を選択してください。</translation>
    </message>
    <message>
        <source>Transparent parts are white.</source>
        <translation>透明な部分は白になります。</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>再試行</translation>
    </message>
    <message>
        <source>Turbo</source>
        <comment>mode</comment>
        <translation>Turbo</translation>
    </message>
    <message>
        <source>Use a PNG, JPEG, GIF, BMP, WebP, TIFF, HEIC or AVIF picture.</source>
        <translation>PNG、JPEG、GIF、BMP、WebP、TIFF、HEIC、AVIFの画像を使ってください。</translation>
    </message>
    <message>
        <source>Use a web address</source>
        <translation>URLを使う</translation>
    </message>
    <message>
        <source>Usual</source>
        <comment>motion</comment>
        <translation>標準</translation>
    </message>
    <message>
        <source>What is left is kept, and goes on at the next start:</source>
        <translation>残りは保存され、次回の起動時に続きから進みます：</translation>
    </message>
    <message>
        <source>What you sent is kept: if you quit now, it goes on at the next start.</source>
        <translation>送信したものは保存されています。今終了すると、次回の起動時に続きから進みます。</translation>
    </message>
    <message numerus="yes">
        <source>You have %n order(s) today so far, and this adds {adding}. Your limit is {limit}.</source>
        <translation>
            <numerusform>今日の注文はこれまでに%n件で、これで{adding}件増えます。上限は{limit}件です。</numerusform>
        </translation>
    </message>
    <message>
        <source>You have no orders today so far, and this adds {adding}. Your limit is {limit}.</source>
        <translation>今日の注文はまだなく、これで{adding}件増えます。上限は{limit}件です。</translation>
    </message>
    <message>
        <source>Your limit is {limit} a day.</source>
        <translation>上限は1日{limit}です。</translation>
    </message>
    <message>
        <source>Your limit is {limit} a day. What a Credit costs in dollars is not known, as the provider&apos;s price list offers none for sale.</source>
        <translation>上限は1日{limit}です。プロバイダーの料金表に販売中のクレジットがないため、1クレジットが何ドルかは不明です。</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>ほか%n件</numerusform>
        </translation>
    </message>
    <message>
        <source>callback</source>
        <translation>コールバック</translation>
    </message>
    <message>
        <source>cut to {ratio}</source>
        <translation>{ratio}に切り取り</translation>
    </message>
    <message>
        <source>loop</source>
        <translation>ループ</translation>
    </message>
    <message>
        <source>makes about {size}</source>
        <translation>完成サイズ 約{size}</translation>
    </message>
    <message>
        <source>makes about {size}, {resolution}</source>
        <translation>完成サイズ 約{size}、{resolution}</translation>
    </message>
    <message>
        <source>makes about {width} by {height}, {resolution}</source>
        <translation>完成サイズは約{width} × {height}、{resolution}</translation>
    </message>
    <message>
        <source>optional</source>
        <translation>任意</translation>
    </message>
    <message>
        <source>paste or browse</source>
        <translation>ペーストか参照</translation>
    </message>
    <message>
        <source>{across} to {down}</source>
        <comment>aspect ratio</comment>
        <translation>縦横比{across}対{down}</translation>
    </message>
    <message>
        <source>{help}. Writes --{flag} into the prompt.</source>
        <translation>{help}。プロンプトに--{flag}を書き込みます。</translation>
    </message>
    <message>
        <source>{picture} (cropped)</source>
        <translation>{picture}（切り抜き）</translation>
    </message>
    <message>
        <source>{picture}: {why}</source>
        <translation>{picture}：{why}</translation>
    </message>
    <message>
        <source>{placed} of {count} went into the queue. What is left is kept, and goes on at the next start:</source>
        <translation>{count}件中{placed}件がキューに入りました。残りは保存され、次回の起動時に続きから進みます：</translation>
    </message>
    <message>
        <source>{width} by {height} pixels</source>
        <translation>{width} × {height}ピクセル</translation>
    </message>
</context>
<context>
    <name>Connect</name>
    <message>
        <source>Ace Data Cloud is a third-party service that makes the videos and bills you for them. You need no Midjourney account; Midjourney&apos;s terms apply.</source>
        <translation>Ace Data Cloudは、動画を作成し、その代金をお客様に請求する第三者のサービスです。Midjourneyのアカウントは不要ですが、Midjourneyの規約が適用されます。</translation>
    </message>
    <message>
        <source>Choose your first picture</source>
        <translation>最初の画像を選択</translation>
    </message>
    <message>
        <source>Clear your first picture</source>
        <translation>最初の画像を消去</translation>
    </message>
    <message>
        <source>Connect</source>
        <translation>接続する</translation>
    </message>
    <message>
        <source>Connect to Ace Data Cloud</source>
        <translation>Ace Data Cloudに接続</translation>
    </message>
    <message>
        <source>Give a picture&apos;s web address</source>
        <translation>画像のURLを指定</translation>
    </message>
    <message>
        <source>Make a first frame from words</source>
        <translation>テキストから開始フレームを作成</translation>
    </message>
    <message>
        <source>Not connected · Connect</source>
        <translation>未接続・接続する</translation>
    </message>
    <message>
        <source>Not connected. Connect</source>
        <translation>未接続。接続する</translation>
    </message>
    <message>
        <source>The API token orders. It has 32 digits and letters, and may have a limit.</source>
        <translation>APIトークンは注文に使います。32文字の英数字で、上限を設定できます。</translation>
    </message>
    <message>
        <source>The account token sends pictures of this machine, and shows balance and charges. It manages your whole account and does not expire, so keep it only on a machine of your own.</source>
        <translation>アカウントトークンは、このマシンの画像を送信し、残高と課金を表示します。アカウント全体を管理でき、期限がないため、自分専用のマシンにだけ保存してください。</translation>
    </message>
    <message>
        <source>The clips start from it. It is put into Compose, and sent with your first order only.</source>
        <translation>クリップはこの画像から始まります。「作成」に入り、送信されるのは最初の注文のときだけです。</translation>
    </message>
    <message>
        <source>There is no API token yet: nothing is ordered until there is one.</source>
        <translation>APIトークンがまだありません。入力されるまで、何も注文されません。</translation>
    </message>
    <message>
        <source>Which token is for what?</source>
        <translation>トークンの違いは？</translation>
    </message>
    <message>
        <source>Without it:</source>
        <translation>これがない場合：</translation>
    </message>
    <message>
        <source>Your first picture</source>
        <translation>最初の画像</translation>
    </message>
    <message>
        <source>{position}. {what}</source>
        <translation>{position}. {what}</translation>
    </message>
</context>
<context>
    <name>Days</name>
    <message>
        <source>Both days are included.</source>
        <translation>両方の日を含みます。</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>最初の日</translation>
    </message>
    <message>
        <source>From</source>
        <translation>開始</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>最後の日</translation>
    </message>
    <message>
        <source>Ordered from one day to another</source>
        <translation>注文日の範囲</translation>
    </message>
    <message>
        <source>Show these days</source>
        <translation>この期間を表示</translation>
    </message>
    <message>
        <source>To</source>
        <translation>終了</translation>
    </message>
</context>
<context>
    <name>Decision</name>
    <message>
        <source>Variant {number} is no longer picked.</source>
        <translation>バリエーション{number}の採用を取り消しました。</translation>
    </message>
    <message>
        <source>Variant {number} is no longer rejected.</source>
        <translation>バリエーション{number}の除外を取り消しました。</translation>
    </message>
    <message>
        <source>Variant {number} is no longer starred.</source>
        <translation>バリエーション{number}のスターを外しました。</translation>
    </message>
    <message>
        <source>Variant {number} is picked.</source>
        <translation>バリエーション{number}を採用しました。</translation>
    </message>
    <message>
        <source>Variant {number} is rejected.</source>
        <translation>バリエーション{number}を除外しました。</translation>
    </message>
    <message>
        <source>Variant {number} is starred.</source>
        <translation>バリエーション{number}にスターを付けました。</translation>
    </message>
</context>
<context>
    <name>Desktop</name>
    <message numerus="yes">
        <source>%n job(s) (is|are) done, (has|have) failed or (needs|need) you</source>
        <translation>
            <numerusform>%n件のジョブが完了、失敗、または要対応です</numerusform>
        </translation>
    </message>
    <message>
        <source>Clips are being fetched or exported</source>
        <translation>クリップを取得または書き出し中</translation>
    </message>
    <message>
        <source>Extend</source>
        <translation>延長</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>表示</translation>
    </message>
</context>
<context>
    <name>Details</name>
    <message>
        <source>A call of {moment} that no job here has made. It is a hint and no proof.</source>
        <translation>{moment}の呼び出しで、ここのジョブによるものではありません。手がかりであり、証拠ではありません。</translation>
    </message>
    <message>
        <source>Back to the jobs</source>
        <translation>ジョブに戻る</translation>
    </message>
    <message>
        <source>Being looked for in the account&apos;s list</source>
        <translation>アカウントの一覧を調べています</translation>
    </message>
    <message>
        <source>Charged</source>
        <translation>課金</translation>
    </message>
    <message>
        <source>Continues</source>
        <translation>延長元</translation>
    </message>
    <message>
        <source>Copied: {value}</source>
        <translation>コピーしました：{value}</translation>
    </message>
    <message>
        <source>Copy everything below, for the provider&apos;s support</source>
        <translation>以下のすべてを、プロバイダーのサポート用にコピー</translation>
    </message>
    <message>
        <source>Copy report</source>
        <translation>レポートをコピー</translation>
    </message>
    <message>
        <source>Copy the task id</source>
        <translation>タスクIDをコピー</translation>
    </message>
    <message>
        <source>Copy the trace id</source>
        <translation>トレースIDをコピー</translation>
    </message>
    <message>
        <source>Copy the video id</source>
        <translation>動画IDをコピー</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>ファイル</translation>
    </message>
    <message>
        <source>First frame</source>
        <translation>開始フレーム</translation>
    </message>
    <message>
        <source>For support</source>
        <translation>サポート用</translation>
    </message>
    <message>
        <source>Foreseen</source>
        <translation>見込み</translation>
    </message>
    <message>
        <source>HTTP status</source>
        <translation>HTTPステータス</translation>
    </message>
    <message>
        <source>History</source>
        <translation>履歴</translation>
    </message>
    <message>
        <source>Job</source>
        <translation>ジョブ</translation>
    </message>
    <message>
        <source>Job details</source>
        <translation>ジョブの詳細</translation>
    </message>
    <message>
        <source>Jobs</source>
        <translation>ジョブ</translation>
    </message>
    <message>
        <source>Last frame</source>
        <translation>終了フレーム</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>長さ</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>作成日時</translation>
    </message>
    <message>
        <source>Made in</source>
        <translation>所要時間</translation>
    </message>
    <message>
        <source>May be this one</source>
        <translation>該当の可能性</translation>
    </message>
    <message>
        <source>May have arrived</source>
        <translation>届いた可能性</translation>
    </message>
    <message>
        <source>Mode</source>
        <translation>モード</translation>
    </message>
    <message>
        <source>Report copied</source>
        <translation>レポートをコピーしました</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>リクエスト</translation>
    </message>
    <message>
        <source>Resolution</source>
        <translation>解像度</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>結果</translation>
    </message>
    <message>
        <source>Shape</source>
        <translation>縦横比</translation>
    </message>
    <message>
        <source>Show in the folder</source>
        <translation>フォルダーに表示</translation>
    </message>
    <message>
        <source>Show that job</source>
        <translation>そのジョブを表示</translation>
    </message>
    <message>
        <source>Task</source>
        <translation>タスク</translation>
    </message>
    <message>
        <source>The service said</source>
        <translation>サービスの応答</translation>
    </message>
    <message>
        <source>Trace</source>
        <translation>トレース</translation>
    </message>
    <message>
        <source>Tries</source>
        <translation>送信回数</translation>
    </message>
    <message>
        <source>Variant {number}</source>
        <translation>バリエーション{number}</translation>
    </message>
    <message>
        <source>Variant {number} of another job</source>
        <translation>別のジョブのバリエーション{number}</translation>
    </message>
    <message>
        <source>Video</source>
        <translation>動画</translation>
    </message>
    <message>
        <source>Why variant {variant} is missing</source>
        <translation>バリエーション{variant}がない理由</translation>
    </message>
    <message>
        <source>loop</source>
        <translation>ループ</translation>
    </message>
    <message>
        <source>{price} for a call of {moment} that no job here has made. It is a hint and no proof.</source>
        <translation>{moment}の呼び出しに{price}。ここのジョブによるものではありません。手がかりであり、証拠ではありません。</translation>
    </message>
    <message>
        <source>{seconds} s</source>
        <translation>{seconds}秒</translation>
    </message>
    <message>
        <source>{width} × {height}</source>
        <translation>{width} × {height}</translation>
    </message>
</context>
<context>
    <name>Dialog</name>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
</context>
<context>
    <name>Doubt</name>
    <message>
        <source>An equal task is listed that may be this order or may be older, and nothing tells which, so Kinogrid does not take it by itself: look at it under Import.</source>
        <translation>同じ内容のタスクが一覧にありますが、この注文のものか、それより前のものかを判別できないため、Kinogridは自動では選びません。「読み込み」で確認してください。</translation>
    </message>
    <message>
        <source>Its task has not been looked for yet.</source>
        <translation>この注文のタスクはまだ探していません。</translation>
    </message>
    <message>
        <source>Just now the list of tasks could not be looked through to the moment of the order. {problem}</source>
        <translation>先ほどは、タスクの一覧を注文の時点まで調べられませんでした。{problem}</translation>
    </message>
    <message>
        <source>Kinogrid has just looked through the list of tasks again, and no task of it was there.</source>
        <translation>Kinogridがタスクの一覧を調べ直しましたが、この注文のタスクはありませんでした。</translation>
    </message>
    <message>
        <source>Several equal tasks could be this order, and nothing tells which, so Kinogrid takes none by itself: look at them under Import.</source>
        <translation>この注文の可能性がある同じ内容のタスクが複数あり、どれかを判別できないため、Kinogridはどれも自動では選びません。「読み込み」で確認してください。</translation>
    </message>
    <message>
        <source>Since {moment} the list of tasks can&apos;t be read. {problem} Kinogrid goes on looking.</source>
        <translation>{moment}からタスクの一覧を読み取れません。{problem}Kinogridが引き続き探します。</translation>
    </message>
    <message>
        <source>The list of tasks could be read back to {moment} only, and the order is older. Kinogrid goes on looking.</source>
        <translation>タスクの一覧は{moment}までしかさかのぼれず、注文はそれより前です。Kinogridが引き続き探します。</translation>
    </message>
    <message>
        <source>The list of tasks holds something that Kinogrid can&apos;t read, and that may be this order. It goes on looking.</source>
        <translation>タスクの一覧に、Kinogridが読み取れないものがあり、それがこの注文の可能性があります。Kinogridが引き続き探します。</translation>
    </message>
    <message>
        <source>The list of tasks was read back to the moment of the order, the last time at {moment}, and no task of it was there.</source>
        <translation>タスクの一覧を注文の時点までさかのぼって調べましたが（最後は{moment}）、この注文のタスクはありませんでした。</translation>
    </message>
    <message>
        <source>The service does not tell which tasks there are, so Kinogrid can&apos;t find out what became of it.</source>
        <translation>サービスがどんなタスクがあるかを教えないため、この注文がどうなったかをKinogridは調べられません。</translation>
    </message>
</context>
<context>
    <name>Empty state</name>
    <message>
        <source>Add a first frame</source>
        <translation>開始フレームを追加</translation>
    </message>
    <message>
        <source>Any picture of yours, or one made from words. The clip starts from it.</source>
        <translation>手持ちの画像でも、テキストから作成した画像でもかまいません。クリップはここから始まります。</translation>
    </message>
    <message>
        <source>Choose a first frame</source>
        <translation>開始フレームを選択</translation>
    </message>
    <message>
        <source>Four clips play side by side. Extend the best one with a click and Enter.</source>
        <translation>4つのクリップが並んで再生されます。一番よいものを、クリックとEnterで延長しましょう。</translation>
    </message>
    <message>
        <source>Four takes of one motion</source>
        <translation>1つの動きを4テイク</translation>
    </message>
    <message>
        <source>In this demo the clips are made on this machine; its Credits are make-believe.</source>
        <translation>このデモでは、クリップはこのマシンで作成され、クレジットは架空のものです。</translation>
    </message>
    <message>
        <source>Make one from words</source>
        <translation>テキストから作成</translation>
    </message>
    <message>
        <source>Nothing to watch yet</source>
        <translation>まだ見るものがありません</translation>
    </message>
    <message>
        <source>Nothing to watch yet. Three steps to the first clips:</source>
        <translation>まだ見るものがありません。最初のクリップまで3ステップです：</translation>
    </message>
    <message>
        <source>Pick one of four</source>
        <translation>4つから1つを採用</translation>
    </message>
    <message>
        <source>Say what moves</source>
        <translation>動きを書く</translation>
    </message>
    <message>
        <source>The prompt describes motion: camera, wind, a glance.</source>
        <translation>プロンプトには動きを書きます。カメラ、風、まなざしなど。</translation>
    </message>
</context>
<context>
    <name>Export</name>
    <message numerus="yes">
        <source>%n (was|were) cancelled</source>
        <translation>
            <numerusform>キャンセル%n件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n export(s) (is|are) not done yet.</source>
        <translation>
            <numerusform>%n件の書き出しがまだ終わっていません。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n failed</source>
        <translation>
            <numerusform>失敗%n件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n files are exported.</source>
        <translation>
            <numerusform>%n個のファイルを書き出しました。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n frame(s)</source>
        <translation>
            <numerusform>%nフレーム</numerusform>
        </translation>
    </message>
    <message>
        <source>0 means no limit.</source>
        <translation>0は制限なしです。</translation>
    </message>
    <message>
        <source>A folder with the clips as they are, and a timeline that editors open: OpenTimelineIO, FCPXML and EDL.</source>
        <translation>クリップをそのまま入れたフォルダーと、編集ソフトで開けるタイムライン：OpenTimelineIO、FCPXML、EDL。</translation>
    </message>
    <message>
        <source>AV1</source>
        <translation>AV1</translation>
    </message>
    <message>
        <source>About {size}</source>
        <translation>約{size}</translation>
    </message>
    <message>
        <source>About {size}, so it is made smaller, to at most {bound}</source>
        <translation>約{size}のため、最大{bound}まで小さくします</translation>
    </message>
    <message>
        <source>All in one timeline</source>
        <translation>1つのタイムラインに</translation>
    </message>
    <message>
        <source>All on one sheet</source>
        <translation>1枚のシートに</translation>
    </message>
    <message>
        <source>All variants</source>
        <translation>全バリエーション</translation>
    </message>
    <message>
        <source>All variants in a row</source>
        <translation>全バリエーションを順に</translation>
    </message>
    <message>
        <source>All variants side by side</source>
        <translation>全バリエーションを並べる</translation>
    </message>
    <message>
        <source>As it is</source>
        <translation>そのまま</translation>
    </message>
    <message>
        <source>At most</source>
        <translation>最大</translation>
    </message>
    <message>
        <source>Black bars</source>
        <translation>黒帯</translation>
    </message>
    <message>
        <source>Blurred background</source>
        <translation>ぼかし背景</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>キャンセル済み</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>選択…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>色数</translation>
    </message>
    <message>
        <source>Contact sheet</source>
        <translation>コンタクトシート</translation>
    </message>
    <message>
        <source>Crop</source>
        <translation>切り抜き</translation>
    </message>
    <message>
        <source>Dithering</source>
        <translation>ディザ</translation>
    </message>
    <message>
        <source>Drag the frame, or use the arrow keys, to choose what stays.</source>
        <translation>枠をドラッグするか矢印キーで、残す部分を選びます。</translation>
    </message>
    <message>
        <source>Each by itself</source>
        <translation>個別に</translation>
    </message>
    <message>
        <source>Every frame as a PNG, in a folder of its own.</source>
        <translation>すべてのフレームをPNGにし、専用のフォルダーに入れます。</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>書き出し</translation>
    </message>
    <message numerus="yes">
        <source>Export %n clips</source>
        <translation>
            <numerusform>%n個のクリップを書き出し</numerusform>
        </translation>
    </message>
    <message>
        <source>Export variant {number}</source>
        <translation>バリエーション{number}を書き出し</translation>
    </message>
    <message>
        <source>Export “{name}”</source>
        <translation>「{name}」を書き出し</translation>
    </message>
    <message numerus="yes">
        <source>Exporting %n file(s), {share}</source>
        <translation>
            <numerusform>%n個のファイルを書き出し中、{share}</numerusform>
        </translation>
    </message>
    <message>
        <source>Exports</source>
        <translation>書き出し</translation>
    </message>
    <message>
        <source>File name</source>
        <translation>ファイル名</translation>
    </message>
    <message>
        <source>Fine</source>
        <translation>精細</translation>
    </message>
    <message>
        <source>First frame</source>
        <translation>最初のフレーム</translation>
    </message>
    <message>
        <source>Fit</source>
        <translation>合わせ方</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>フォルダー</translation>
    </message>
    <message>
        <source>Folder for exports</source>
        <translation>書き出し先フォルダー</translation>
    </message>
    <message>
        <source>For an editor</source>
        <translation>編集ソフト用</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>形式</translation>
    </message>
    <message>
        <source>Frames</source>
        <translation>フレーム</translation>
    </message>
    <message>
        <source>Frames a second</source>
        <translation>フレームレート</translation>
    </message>
    <message>
        <source>Frames in a row</source>
        <translation>1行のフレーム数</translation>
    </message>
    <message>
        <source>GIF</source>
        <translation>GIF</translation>
    </message>
    <message>
        <source>HEVC</source>
        <translation>HEVC</translation>
    </message>
    <message>
        <source>Its whole lineage</source>
        <translation>系統全体</translation>
    </message>
    <message>
        <source>Last frame</source>
        <translation>最後のフレーム</translation>
    </message>
    <message>
        <source>Longest side</source>
        <translation>長辺</translation>
    </message>
    <message>
        <source>MB</source>
        <translation>MB</translation>
    </message>
    <message>
        <source>MP4</source>
        <translation>MP4</translation>
    </message>
    <message>
        <source>Moves in any page or chat; few colours, large for what it shows.</source>
        <translation>どのページやチャットでも動きます。色数が少なく、内容のわりに大きくなります。</translation>
    </message>
    <message>
        <source>Moves in most pages and chats; all colours, smaller than a GIF.</source>
        <translation>ほとんどのページやチャットで動きます。フルカラーで、GIFより小さくなります。</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>None</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>Nothing of these exports is left in the folder.</source>
        <translation>これらの書き出しのデータはフォルダーに一切残っていません。</translation>
    </message>
    <message>
        <source>One after another</source>
        <translation>1つずつ順に</translation>
    </message>
    <message>
        <source>One picture with a row of frames of each clip, to look over or to send.</source>
        <translation>クリップごとに1行のフレームを並べた1枚の画像。見渡したり送ったりするために。</translation>
    </message>
    <message>
        <source>Pattern</source>
        <translation>パターン</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>画像</translation>
    </message>
    <message>
        <source>Plays everywhere. Copied without loss wherever that is exact to the frame.</source>
        <translation>どこでも再生できます。フレーム単位で正確にできる場合は、無劣化でコピーします。</translation>
    </message>
    <message>
        <source>ProRes</source>
        <translation>ProRes</translation>
    </message>
    <message>
        <source>ProRes 422 HQ, for editing; large.</source>
        <translation>ProRes 422 HQ、編集用。大きくなります。</translation>
    </message>
    <message>
        <source>Quality</source>
        <translation>画質</translation>
    </message>
    <message>
        <source>Shape</source>
        <translation>縦横比</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>すべて表示</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>フォルダーに表示</translation>
    </message>
    <message>
        <source>Side by side</source>
        <translation>横に並べる</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>サイズ</translation>
    </message>
    <message>
        <source>Smaller at the same quality; for newer devices.</source>
        <translation>同じ画質でより小さく。新しい機器向け。</translation>
    </message>
    <message>
        <source>Smallest at the same quality; slow to make.</source>
        <translation>同じ画質で最小。作成に時間がかかります。</translation>
    </message>
    <message>
        <source>Soft</source>
        <translation>ソフト</translation>
    </message>
    <message>
        <source>The first one: {size}</source>
        <translation>最初の1つ：{size}</translation>
    </message>
    <message>
        <source>The sequence</source>
        <translation>シーケンス</translation>
    </message>
    <message>
        <source>Then back to the beginning</source>
        <translation>続けて逆再生で先頭へ</translation>
    </message>
    <message>
        <source>This clip</source>
        <translation>このクリップ</translation>
    </message>
    <message>
        <source>Times</source>
        <translation>回数</translation>
    </message>
    <message>
        <source>Waiting for its turn</source>
        <translation>順番待ち</translation>
    </message>
    <message>
        <source>WebP</source>
        <translation>WebP</translation>
    </message>
    <message>
        <source>What</source>
        <translation>対象</translation>
    </message>
    <message>
        <source>What is half exported is made anew then; nothing half is left in the folder.</source>
        <translation>途中の書き出しはその際に最初からやり直しになります。途中のデータはフォルダーに残りません。</translation>
    </message>
    <message>
        <source>Which part stays</source>
        <translation>残す部分</translation>
    </message>
    <message>
        <source>Working out the size…</source>
        <translation>サイズを計算中…</translation>
    </message>
    <message>
        <source>Write prompt, settings and lineage into the file</source>
        <translation>プロンプト、設定、系統をファイルに書き込む</translation>
    </message>
    <message>
        <source>Write them into a JSON file beside it</source>
        <translation>隣のJSONファイルに書き込む</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>ほか%n件</numerusform>
        </translation>
    </message>
    <message>
        <source>copied without loss</source>
        <translation>無劣化コピー</translation>
    </message>
    <message>
        <source>to</source>
        <comment>between the first and the last frame</comment>
        <translation>〜</translation>
    </message>
    <message>
        <source>{across} from the left, {down} from the top</source>
        <translation>左から{across}、上から{down}</translation>
    </message>
    <message numerus="yes">
        <source>{name}, and %n more</source>
        <translation>
            <numerusform>{name}ほか%n件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{share}, about %n s left</source>
        <translation>
            <numerusform>{share}、残り約%n秒</numerusform>
        </translation>
    </message>
    <message>
        <source>{size}, copied without loss</source>
        <translation>{size}、無劣化コピー</translation>
    </message>
    <message>
        <source>{width} × {height}</source>
        <translation>{width} × {height}</translation>
    </message>
    <message>
        <source>“{name}” is exported.</source>
        <translation>「{name}」を書き出しました。</translation>
    </message>
    <message>
        <source>“{name}” was not exported.</source>
        <translation>「{name}」は書き出されませんでした。</translation>
    </message>
</context>
<context>
    <name>Extend</name>
    <message>
        <source>Begin a new line</source>
        <translation>改行する</translation>
    </message>
    <message>
        <source>Choose a picture…</source>
        <translation>画像を選択…</translation>
    </message>
    <message>
        <source>Continue variant {number} with:</source>
        <translation>バリエーション{number}の続き：</translation>
    </message>
    <message>
        <source>Continue with</source>
        <translation>続きの言葉</translation>
    </message>
    <message>
        <source>Continue with:</source>
        <translation>続き：</translation>
    </message>
    <message>
        <source>Do not extend (Esc)</source>
        <translation>延長しない（Esc）</translation>
    </message>
    <message>
        <source>Ends with a picture</source>
        <translation>終了フレームあり</translation>
    </message>
    <message>
        <source>Extend</source>
        <translation>延長</translation>
    </message>
    <message>
        <source>How the clip goes on</source>
        <translation>クリップの続き</translation>
    </message>
    <message>
        <source>Last frame</source>
        <translation>終了フレーム</translation>
    </message>
    <message>
        <source>Last frame of the extension: none</source>
        <translation>延長の終了フレーム：なし</translation>
    </message>
    <message>
        <source>Last frame of the extension: {name}</source>
        <translation>延長の終了フレーム：{name}</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>やめる</translation>
    </message>
    <message>
        <source>Mode of the extension</source>
        <translation>延長のモード</translation>
    </message>
    <message>
        <source>No last frame</source>
        <translation>終了フレームなし</translation>
    </message>
    <message>
        <source>Order the extension</source>
        <translation>延長を注文</translation>
    </message>
    <message>
        <source>Other words, or several at once</source>
        <translation>別の言葉、またはまとめて</translation>
    </message>
    <message>
        <source>Resolution of the extension</source>
        <translation>延長の解像度</translation>
    </message>
    <message>
        <source>Same words again</source>
        <translation>同じ言葉でもう一度</translation>
    </message>
    <message>
        <source>Send the extension</source>
        <translation>延長を送信</translation>
    </message>
    <message>
        <source>Send this order (Enter)</source>
        <translation>この注文を送信（Enter）</translation>
    </message>
    <message>
        <source>Several at once…</source>
        <translation>まとめて…</translation>
    </message>
    <message>
        <source>The last frame in Compose: {name}</source>
        <translation>「作成」の終了フレーム：{name}</translation>
    </message>
    <message>
        <source>The words in Compose</source>
        <translation>「作成」の言葉</translation>
    </message>
</context>
<context>
    <name>Failure</name>
    <message>
        <source>A file arrived, but it is broken or not what was ordered.</source>
        <translation>ファイルは届きましたが、壊れているか、注文した内容ではありません。</translation>
    </message>
    <message>
        <source>A file cannot be read to its end, so nothing was exported.</source>
        <translation>ファイルを最後まで読み取れないため、何も書き出していません。</translation>
    </message>
    <message>
        <source>A file of the library is not what was written down when it came.</source>
        <translation>ライブラリのファイルが、届いたときの記録と異なっています。</translation>
    </message>
    <message>
        <source>A file stands where the folder, or one on the way to it, should be.</source>
        <translation>フォルダーまたはその途中のフォルダーがあるべき場所に、ファイルがあります。</translation>
    </message>
    <message>
        <source>A picture arrived, but cannot be read.</source>
        <translation>画像は届きましたが、読み取れません。</translation>
    </message>
    <message>
        <source>A proxy is chosen in Settings that has no address, so nothing was sent.</source>
        <translation>設定で選ばれているプロキシにアドレスがないため、何も送信されませんでした。</translation>
    </message>
    <message>
        <source>According to the provider, a failed task is generally not charged.</source>
        <translation>プロバイダーによると、失敗したタスクは通常は課金されません。</translation>
    </message>
    <message>
        <source>According to the provider, nothing is charged for this.</source>
        <translation>プロバイダーによると、これには何も課金されません。</translation>
    </message>
    <message>
        <source>According to the provider, what is finished is charged.</source>
        <translation>プロバイダーによると、完成した分は課金されます。</translation>
    </message>
    <message>
        <source>Agree to it, enter a token for uploads, or give the pictures as web addresses.</source>
        <translation>同意するか、アップロード用のトークンを入力するか、画像をURLで指定してください。</translation>
    </message>
    <message>
        <source>Allow more, or choose a shorter part.</source>
        <translation>サイズの上限を上げるか、もっと短い範囲を選択してください。</translation>
    </message>
    <message>
        <source>An equal order is on its way, and a task that is listed could be either&apos;s.</source>
        <translation>同じ内容の注文が進行中で、一覧にあるタスクはどちらの注文のものとも考えられます。</translation>
    </message>
    <message>
        <source>An equal task is listed that may be this order or may be older, so Kinogrid does not take it by itself.</source>
        <translation>同じ内容のタスクが一覧にありますが、この注文より前のものかもしれないため、Kinogridは自動では選びません。</translation>
    </message>
    <message>
        <source>Another Kinogrid has this folder open and does not answer.</source>
        <translation>別のKinogridがこのフォルダーを開いていて、応答しません。</translation>
    </message>
    <message>
        <source>Another Kinogrid has this folder open.</source>
        <translation>別のKinogridがこのフォルダーを開いています。</translation>
    </message>
    <message>
        <source>Another program is holding on to the library&apos;s database.</source>
        <translation>別のプログラムがライブラリのデータベースを使用中です。</translation>
    </message>
    <message>
        <source>Ask the provider, or use another token.</source>
        <translation>プロバイダーに問い合わせるか、別のトークンを使ってください。</translation>
    </message>
    <message>
        <source>Change the prompt or any frames before trying again.</source>
        <translation>プロンプトまたはフレームを変えてから、もう一度試してください。</translation>
    </message>
    <message>
        <source>Change the prompt or any frames.</source>
        <translation>プロンプトまたはフレームを変えてください。</translation>
    </message>
    <message>
        <source>Check in the provider&apos;s console what it may be used for.</source>
        <translation>プロバイダーのコンソールで、何に使えるトークンかを確認してください。</translation>
    </message>
    <message>
        <source>Check it; a task of another account can&apos;t be seen with this token.</source>
        <translation>IDを確認してください。別のアカウントのタスクは、このトークンでは見られません。</translation>
    </message>
    <message>
        <source>Check its connection, or the network that it is on.</source>
        <translation>ディスクの接続、またはディスクのあるネットワークを確認してください。</translation>
    </message>
    <message>
        <source>Check or replace it in Settings.</source>
        <translation>「設定」で確認するか、置き換えてください。</translation>
    </message>
    <message>
        <source>Check the API address in Settings.</source>
        <translation>「設定」でAPIのアドレスを確認してください。</translation>
    </message>
    <message>
        <source>Check the balance before ordering again.</source>
        <translation>もう一度注文する前に、残高を確認してください。</translation>
    </message>
    <message>
        <source>Check the disk and its connection, then try again.</source>
        <translation>ディスクとその接続を確認してから、もう一度試してください。</translation>
    </message>
    <message>
        <source>Check the environment&apos;s settings for certificates and proxies, then try again.</source>
        <translation>環境の証明書とプロキシの設定を確認してから、もう一度試してください。</translation>
    </message>
    <message>
        <source>Check the network, then try again.</source>
        <translation>ネットワークを確認してから、もう一度試してください。</translation>
    </message>
    <message>
        <source>Check the network; Kinogrid keeps trying.</source>
        <translation>ネットワークを確認してください。Kinogridが試行を続けます。</translation>
    </message>
    <message>
        <source>Check the prompt, the settings and any frames, or get a token for Midjourney&apos;s videos and pictures in the provider&apos;s console and put it into Settings.</source>
        <translation>プロンプト、設定、フレームを確認するか、プロバイダーのコンソールでMidjourneyの動画と画像用のトークンを取得して、「設定」に入力してください。</translation>
    </message>
    <message>
        <source>Check the prompt, the settings and any frames.</source>
        <translation>プロンプト、設定、フレームを確認してください。</translation>
    </message>
    <message>
        <source>Check this machine&apos;s clock, and the network for a proxy that reads along, then try again.</source>
        <translation>このマシンの時計と、通信を傍受するプロキシがネットワークにないかを確認してから、もう一度試してください。</translation>
    </message>
    <message>
        <source>Check this machine&apos;s clock, and the network for a proxy that reads along; Kinogrid keeps trying.</source>
        <translation>このマシンの時計と、通信を傍受するプロキシがネットワークにないかを確認してください。Kinogridが試行を続けます。</translation>
    </message>
    <message>
        <source>Check what answers for names here, such as a filter or a login page, then fetch again.</source>
        <translation>フィルターやログインページなど、ここで名前解決に応答しているものを確認してから、もう一度取得してください。</translation>
    </message>
    <message>
        <source>Choose another PNG, JPEG, GIF, BMP or WebP.</source>
        <translation>別のPNG、JPEG、GIF、BMP、WebPを選択してください。</translation>
    </message>
    <message>
        <source>Choose another backup.</source>
        <translation>別のバックアップを選択してください。</translation>
    </message>
    <message>
        <source>Choose another file in Settings, or this system&apos;s certificates, then try again.</source>
        <translation>設定で別のファイルか、このシステムの証明書を選んでから、もう一度試してください。</translation>
    </message>
    <message>
        <source>Choose another file in Settings, or this system&apos;s certificates; Kinogrid keeps trying.</source>
        <translation>設定で別のファイルか、このシステムの証明書を選んでください。Kinogridは試し続けます。</translation>
    </message>
    <message>
        <source>Choose another folder.</source>
        <translation>別のフォルダーを選択してください。</translation>
    </message>
    <message>
        <source>Choose another place or another name.</source>
        <translation>別の場所か、別の名前を選択してください。</translation>
    </message>
    <message>
        <source>Choose one with a shorter path.</source>
        <translation>パスのもっと短いフォルダーを選択してください。</translation>
    </message>
    <message>
        <source>Choose the folder again.</source>
        <translation>フォルダーを選択し直してください。</translation>
    </message>
    <message>
        <source>Close it, or wait for its end.</source>
        <translation>それを閉じるか、終わるのを待ってください。</translation>
    </message>
    <message>
        <source>Connect the disk.</source>
        <translation>ディスクを接続してください。</translation>
    </message>
    <message>
        <source>Copy it again from the provider&apos;s console and put it into Settings.</source>
        <translation>プロバイダーのコンソールからコピーし直して、「設定」に入力してください。</translation>
    </message>
    <message>
        <source>Correct the address (http is taken only for this machine itself).</source>
        <translation>アドレスを修正してください（httpはこのマシン自身に対してのみ可）。</translation>
    </message>
    <message>
        <source>Enter its address in Settings, or choose another way, then try again.</source>
        <translation>設定でそのアドレスを入力するか、別の経路を選んでから、もう一度試してください。</translation>
    </message>
    <message>
        <source>Enter its address in Settings, or choose another way; Kinogrid keeps trying.</source>
        <translation>設定でそのアドレスを入力するか、別の経路を選んでください。Kinogridは試し続けます。</translation>
    </message>
    <message>
        <source>Enter one in Settings.</source>
        <translation>「設定」で入力してください。</translation>
    </message>
    <message>
        <source>Fetch it again.</source>
        <translation>もう一度取得してください。</translation>
    </message>
    <message>
        <source>Fetch it again; if that does not help, send the report to Kinogrid&apos;s makers.</source>
        <translation>もう一度取得してください。それでも直らない場合は、Kinogridの開発者にレポートを送ってください。</translation>
    </message>
    <message>
        <source>Fix its permissions or its disk, then fetch again.</source>
        <translation>アクセス権またはディスクの問題を直してから、もう一度取得してください。</translation>
    </message>
    <message>
        <source>Fix its permissions or its disk, then try again.</source>
        <translation>アクセス権またはディスクの問題を直してから、もう一度試してください。</translation>
    </message>
    <message>
        <source>Get a new one from the provider&apos;s console.</source>
        <translation>プロバイダーのコンソールから新しいトークンを取得してください。</translation>
    </message>
    <message>
        <source>However small it is made, it does not fit under the size that was set.</source>
        <translation>どれだけ小さくしても、設定されたサイズに収まりません。</translation>
    </message>
    <message>
        <source>It can be ordered again.</source>
        <translation>もう一度注文できます。</translation>
    </message>
    <message>
        <source>It is tried again by itself; if that does not help, install Kinogrid again.</source>
        <translation>自動で再試行します。それでも直らない場合は、Kinogridを再インストールしてください。</translation>
    </message>
    <message>
        <source>It may have been charged.</source>
        <translation>課金された可能性があります。</translation>
    </message>
    <message>
        <source>It may want a name and a password, or not know the service. Change that in Settings, then try again.</source>
        <translation>プロキシが名前とパスワードを求めているか、サービスを知らない可能性があります。設定で変更してから、もう一度試してください。</translation>
    </message>
    <message>
        <source>It may want a name and a password, or not know the service. Change that in Settings; Kinogrid keeps trying.</source>
        <translation>プロキシが名前とパスワードを求めているか、サービスを知らない可能性があります。設定で変更してください。Kinogridは試し続けます。</translation>
    </message>
    <message>
        <source>It may want a name and a password, or not know the service. Or correct or unset {variable}, and start Kinogrid again.</source>
        <translation>プロキシが名前とパスワードを求めているか、サービスを知らない可能性があります。または{variable}を修正するか解除して、Kinogridを起動し直してください。</translation>
    </message>
    <message>
        <source>It may want a name and a password, or not know the service. Or correct the system&apos;s settings, and start Kinogrid again.</source>
        <translation>プロキシが名前とパスワードを求めているか、サービスを知らない可能性があります。またはシステムの設定を修正して、Kinogridを起動し直してください。</translation>
    </message>
    <message>
        <source>It may want a name and a password, or not know the service; Kinogrid keeps trying. Or correct or unset {variable}, and start Kinogrid again.</source>
        <translation>プロキシが名前とパスワードを求めているか、サービスを知らない可能性があります。Kinogridが試行を続けます。または{variable}を修正するか解除して、Kinogridを起動し直してください。</translation>
    </message>
    <message>
        <source>It may want a name and a password, or not know the service; Kinogrid keeps trying. Or correct the system&apos;s settings, and start Kinogrid again.</source>
        <translation>プロキシが名前とパスワードを求めているか、サービスを知らない可能性があります。Kinogridが試行を続けます。またはシステムの設定を修正して、Kinogridを起動し直してください。</translation>
    </message>
    <message>
        <source>Kinogrid asks again.</source>
        <translation>Kinogridがもう一度問い合わせます。</translation>
    </message>
    <message>
        <source>Kinogrid asks again; the details hold what came, for the provider&apos;s support.</source>
        <translation>Kinogridがもう一度問い合わせます。届いた内容はプロバイダーのサポート用に「詳細」にあります。</translation>
    </message>
    <message>
        <source>Kinogrid could not make itself ready for the network.</source>
        <translation>Kinogridのネットワークの準備ができませんでした。</translation>
    </message>
    <message>
        <source>Kinogrid goes on looking for a week. Check the balance before ordering again.</source>
        <translation>Kinogridが1週間探し続けます。もう一度注文する前に、残高を確認してください。</translation>
    </message>
    <message>
        <source>Kinogrid goes on looking.</source>
        <translation>Kinogridが引き続き探します。</translation>
    </message>
    <message>
        <source>Kinogrid goes on looking; send the report to Kinogrid&apos;s makers if it stays so.</source>
        <translation>Kinogridが引き続き探します。この状態が続く場合は、Kinogridの開発者にレポートを送ってください。</translation>
    </message>
    <message>
        <source>Kinogrid is looking for an order that may be this very task.</source>
        <translation>Kinogridは、まさにこのタスクの可能性がある注文を探しています。</translation>
    </message>
    <message>
        <source>Kinogrid looks again once that one is answered.</source>
        <translation>そちらの答えが出たら、Kinogridがもう一度調べます。</translation>
    </message>
    <message>
        <source>Kinogrid looks for the order among the recent tasks and never sends it twice by itself.</source>
        <translation>Kinogridは最近のタスクの中からこの注文を探します。自動で二度送信することはありません。</translation>
    </message>
    <message>
        <source>Kinogrid made a mistake before this order was sent.</source>
        <translation>この注文を送信する前に、Kinogridの内部エラーが発生しました。</translation>
    </message>
    <message>
        <source>Kinogrid made a mistake while it fetched this.</source>
        <translation>これを取得している間に、Kinogridの内部エラーが発生しました。</translation>
    </message>
    <message>
        <source>Kinogrid made a mistake with this task.</source>
        <translation>このタスクの処理中に、Kinogridの内部エラーが発生しました。</translation>
    </message>
    <message>
        <source>Kinogrid tries again, ever more rarely; or give the picture as a web address.</source>
        <translation>Kinogridが間隔を延ばしながら再試行します。または、画像をURLで指定してください。</translation>
    </message>
    <message>
        <source>Kinogrid was closed before the service answered.</source>
        <translation>サービスが応答する前に、Kinogridが閉じられました。</translation>
    </message>
    <message>
        <source>Kinogrid was closed while a picture was uploaded.</source>
        <translation>画像のアップロード中に、Kinogridが閉じられました。</translation>
    </message>
    <message>
        <source>Let Kinogrid run for a moment, so that it writes that down, and try again.</source>
        <translation>Kinogridがそれを書き終えるまで少し動かしておいてから、もう一度試してください。</translation>
    </message>
    <message>
        <source>Look again later, or send its id to the provider&apos;s support.</source>
        <translation>後でもう一度確認するか、IDをプロバイダーのサポートに送ってください。</translation>
    </message>
    <message>
        <source>Look again later.</source>
        <translation>後でもう一度確認してください。</translation>
    </message>
    <message>
        <source>Look at it under Import, and import it if it is yours.</source>
        <translation>「読み込み」で確認し、自分のものなら読み込んでください。</translation>
    </message>
    <message>
        <source>Look at the provider&apos;s console for what was ordered and charged.</source>
        <translation>プロバイダーのコンソールで、何が注文され、何に課金されたかを確認してください。</translation>
    </message>
    <message>
        <source>Look at them under Import, and import what is yours.</source>
        <translation>「読み込み」で確認し、自分のものを読み込んでください。</translation>
    </message>
    <message>
        <source>Look at them under Jobs, and cancel what you have not ordered. Let the queue go on once they are all yours.</source>
        <translation>「ジョブ」で確認し、自分が注文していないものはキャンセルしてください。すべて自分のものになったら、キューを再開してください。</translation>
    </message>
    <message>
        <source>Look whether a backup has it.</source>
        <translation>バックアップの中にないか確認してください。</translation>
    </message>
    <message>
        <source>Make room, then fetch again.</source>
        <translation>空き容量を増やしてから、もう一度取得してください。</translation>
    </message>
    <message>
        <source>Make room, then try again.</source>
        <translation>空き容量を増やしてから、もう一度試してください。</translation>
    </message>
    <message>
        <source>Move the file away.</source>
        <translation>そのファイルを移動してください。</translation>
    </message>
    <message>
        <source>Nothing was charged.</source>
        <translation>何も課金されていません。</translation>
    </message>
    <message>
        <source>Plug its disk in and start Kinogrid again, or call the move off. Nothing is lost.</source>
        <translation>移動先のディスクを接続してKinogridを起動し直すか、移動を取りやめてください。何も失われません。</translation>
    </message>
    <message>
        <source>Read what it said in the details.</source>
        <translation>その内容を「詳細」で確認してください。</translation>
    </message>
    <message>
        <source>Read why in the details; Kinogrid keeps trying.</source>
        <translation>理由を「詳細」で確認してください。Kinogridが試行を続けます。</translation>
    </message>
    <message>
        <source>Send it again; if that does not help, send the report to Kinogrid&apos;s makers.</source>
        <translation>もう一度送信してください。それでも直らない場合は、Kinogridの開発者にレポートを送ってください。</translation>
    </message>
    <message>
        <source>Send the order again once nothing writes to the file any more.</source>
        <translation>ファイルへの書き込みがなくなってから、注文をもう一度送信してください。</translation>
    </message>
    <message>
        <source>Send the report to Kinogrid&apos;s makers; the log tells more.</source>
        <translation>Kinogridの開発者にレポートを送ってください。くわしくはログにあります。</translation>
    </message>
    <message>
        <source>Send the report to the provider&apos;s support.</source>
        <translation>プロバイダーのサポートにレポートを送ってください。</translation>
    </message>
    <message>
        <source>Several equal tasks could be this order, so Kinogrid takes none of them by itself.</source>
        <translation>同じ内容のタスクが複数あり、どれもこの注文の可能性があるため、Kinogridはどれも自動では選びません。</translation>
    </message>
    <message>
        <source>Something other than the service answered: a gateway, a proxy or a login page.</source>
        <translation>サービス以外のもの（ゲートウェイ、プロキシ、ログインページなど）が応答しました。</translation>
    </message>
    <message>
        <source>Something went wrong inside the service.</source>
        <translation>サービスの内部で問題が発生しました。</translation>
    </message>
    <message>
        <source>Start Kinogrid with another folder (--data-dir).</source>
        <translation>別のフォルダーを指定してKinogridを起動してください（--data-dir）。</translation>
    </message>
    <message>
        <source>Start the proxy, or choose another way in Settings, then try again.</source>
        <translation>プロキシを起動するか、設定で別の経路を選んでから、もう一度試してください。</translation>
    </message>
    <message>
        <source>Start the proxy, or choose another way in Settings; Kinogrid keeps trying.</source>
        <translation>プロキシを起動するか、設定で別の経路を選んでください。Kinogridは試し続けます。</translation>
    </message>
    <message>
        <source>Start the proxy, then try again. Or correct or unset {variable}, and start Kinogrid again.</source>
        <translation>プロキシを起動してから、もう一度試してください。または{variable}を修正するか解除して、Kinogridを起動し直してください。</translation>
    </message>
    <message>
        <source>Start the proxy, then try again. Or correct the system&apos;s settings, and start Kinogrid again.</source>
        <translation>プロキシを起動してから、もう一度試してください。またはシステムの設定を修正して、Kinogridを起動し直してください。</translation>
    </message>
    <message>
        <source>Start the proxy; Kinogrid keeps trying. Or correct or unset {variable}, and start Kinogrid again.</source>
        <translation>プロキシを起動してください。Kinogridが試行を続けます。または{variable}を修正するか解除して、Kinogridを起動し直してください。</translation>
    </message>
    <message>
        <source>Start the proxy; Kinogrid keeps trying. Or correct the system&apos;s settings, and start Kinogrid again.</source>
        <translation>プロキシを起動してください。Kinogridが試行を続けます。またはシステムの設定を修正して、Kinogridを起動し直してください。</translation>
    </message>
    <message>
        <source>That folder is in the library itself.</source>
        <translation>そのフォルダーはライブラリ自体の中にあります。</translation>
    </message>
    <message>
        <source>The API token does not go along with pictures without your yes.</source>
        <translation>同意がないかぎり、APIトークンを画像と一緒に送ることはありません。</translation>
    </message>
    <message>
        <source>The API token has expired.</source>
        <translation>APIトークンの期限が切れています。</translation>
    </message>
    <message>
        <source>The address of what was made leads to where Kinogrid does not go.</source>
        <translation>作成されたもののアドレスの先が、Kinogridのアクセスしない場所です。</translation>
    </message>
    <message>
        <source>The balance of this token is used up.</source>
        <translation>このトークンの残高を使い切っています。</translation>
    </message>
    <message>
        <source>The certificates chosen in Settings cannot be read, so nothing was sent.</source>
        <translation>設定で選ばれた証明書が読み取れないため、何も送信されませんでした。</translation>
    </message>
    <message>
        <source>The clip cannot be saved there.</source>
        <translation>クリップをその場所に保存できません。</translation>
    </message>
    <message>
        <source>The clip&apos;s file is no longer in the library.</source>
        <translation>クリップのファイルがライブラリにもうありません。</translation>
    </message>
    <message>
        <source>The clips are safe in their folders. Start Kinogrid again: it then offers to bring the library back.</source>
        <translation>クリップは各フォルダーに無事残っています。Kinogridを起動し直すと、ライブラリを元に戻す方法を示します。</translation>
    </message>
    <message>
        <source>The connection ended before the service answered.</source>
        <translation>サービスが応答する前に、接続が切れました。</translation>
    </message>
    <message>
        <source>The database knows of jobs what their folders do not tell yet.</source>
        <translation>ジョブについて、データベースにある内容の一部がまだ各フォルダーに書かれていません。</translation>
    </message>
    <message>
        <source>The disk is full.</source>
        <translation>ディスクに空きがありません。</translation>
    </message>
    <message>
        <source>The disk of the folder does not answer.</source>
        <translation>フォルダーのディスクが応答しません。</translation>
    </message>
    <message>
        <source>The disk of the library reported an error.</source>
        <translation>ライブラリのディスクがエラーを返しました。</translation>
    </message>
    <message>
        <source>The export could not be finished.</source>
        <translation>書き出しを完了できませんでした。</translation>
    </message>
    <message>
        <source>The folder is not there, or it is empty. Its disk may not be connected.</source>
        <translation>フォルダーがないか、空です。ディスクが接続されていない可能性があります。</translation>
    </message>
    <message>
        <source>The folder that the library is being moved to is not there.</source>
        <translation>ライブラリの移動先のフォルダーがありません。</translation>
    </message>
    <message>
        <source>The folder&apos;s path is longer than this system takes.</source>
        <translation>フォルダーのパスが、このシステムで使える長さを超えています。</translation>
    </message>
    <message>
        <source>The host of what was made does not deliver it.</source>
        <translation>作成されたもののホストが、それを配信しません。</translation>
    </message>
    <message>
        <source>The host of what was made is said to be within this network, where Kinogrid does not look.</source>
        <translation>作成されたもののホストがこのネットワーク内にあるとされていますが、Kinogridはネットワーク内を参照しません。</translation>
    </message>
    <message>
        <source>The library folder cannot be written.</source>
        <translation>ライブラリのフォルダーに書き込めません。</translation>
    </message>
    <message>
        <source>The library&apos;s database belongs to another program.</source>
        <translation>ライブラリのデータベースが別のプログラムのものです。</translation>
    </message>
    <message>
        <source>The library&apos;s database is damaged.</source>
        <translation>ライブラリのデータベースが破損しています。</translation>
    </message>
    <message>
        <source>The list of tasks holds something that Kinogrid cannot read.</source>
        <translation>タスクの一覧に、Kinogridが読み取れないものがあります。</translation>
    </message>
    <message>
        <source>The note of where your library is cannot be read.</source>
        <translation>ライブラリの場所の記録を読み取れません。</translation>
    </message>
    <message>
        <source>The order goes out again by itself.</source>
        <translation>注文は自動で再送信されます。</translation>
    </message>
    <message>
        <source>The picture cannot be read.</source>
        <translation>画像を読み取れません。</translation>
    </message>
    <message>
        <source>The picture could not be uploaded.</source>
        <translation>画像をアップロードできませんでした。</translation>
    </message>
    <message>
        <source>The picture is larger than the {bound} that the service takes.</source>
        <translation>画像が、サービスが受け付ける{bound}を超えています。</translation>
    </message>
    <message>
        <source>The picture&apos;s file became shorter while it was sent.</source>
        <translation>送信中に、画像のファイルが短くなりました。</translation>
    </message>
    <message>
        <source>The proxy {address}, chosen in Settings, cannot be reached.</source>
        <translation>設定で選ばれたプロキシ{address}に接続できません。</translation>
    </message>
    <message>
        <source>The proxy {address}, chosen in Settings, let nothing through to the service.</source>
        <translation>設定で選ばれたプロキシ{address}は、サービスへ何も通しませんでした。</translation>
    </message>
    <message>
        <source>The proxy {address}, named by this system&apos;s settings, cannot be reached.</source>
        <translation>このシステムの設定にあるプロキシ{address}に接続できません。</translation>
    </message>
    <message>
        <source>The proxy {address}, named by this system&apos;s settings, let nothing through to the service.</source>
        <translation>このシステムの設定にあるプロキシ{address}が、サービスへの通信をまったく通しませんでした。</translation>
    </message>
    <message>
        <source>The proxy {address}, named by {variable}, cannot be reached.</source>
        <translation>{variable}にあるプロキシ{address}に接続できません。</translation>
    </message>
    <message>
        <source>The proxy {address}, named by {variable}, let nothing through to the service.</source>
        <translation>{variable}にあるプロキシ{address}が、サービスへの通信をまったく通しませんでした。</translation>
    </message>
    <message>
        <source>The service answered this order with an error, and no task of it was found in two complete looks through the list.</source>
        <translation>サービスはこの注文にエラーを返し、一覧全体を2回調べても、この注文のタスクは見つかりませんでした。</translation>
    </message>
    <message>
        <source>The service cannot be reached.</source>
        <translation>サービスに接続できません。</translation>
    </message>
    <message>
        <source>The service could not help with this.</source>
        <translation>サービスはこれに対応できませんでした。</translation>
    </message>
    <message>
        <source>The service could not make what was ordered.</source>
        <translation>サービスは注文されたものを作成できませんでした。</translation>
    </message>
    <message>
        <source>The service did not accept this order.</source>
        <translation>サービスがこの注文を受け入れませんでした。</translation>
    </message>
    <message>
        <source>The service did not answer a question.</source>
        <translation>サービスが問い合わせに応答しませんでした。</translation>
    </message>
    <message>
        <source>The service did not take the picture.</source>
        <translation>サービスが画像を受け付けませんでした。</translation>
    </message>
    <message>
        <source>The service does not accept the API token.</source>
        <translation>サービスがAPIトークンを受け付けません。</translation>
    </message>
    <message>
        <source>The service does not know what it was asked for.</source>
        <translation>サービスは、要求された内容を認識していません。</translation>
    </message>
    <message>
        <source>The service does not offer this kind of order.</source>
        <translation>サービスはこの種類の注文に対応していません。</translation>
    </message>
    <message>
        <source>The service does not take pictures with this token.</source>
        <translation>サービスはこのトークンでは画像を受け付けません。</translation>
    </message>
    <message>
        <source>The service does not tell which tasks there are.</source>
        <translation>サービスは、どんなタスクがあるかを教えません。</translation>
    </message>
    <message>
        <source>The service finished, but named nothing to fetch.</source>
        <translation>サービスは完了しましたが、取得するものを示しませんでした。</translation>
    </message>
    <message>
        <source>The service gave an address that is not safe to fetch from.</source>
        <translation>サービスが示したアドレスは、取得元として安全ではありません。</translation>
    </message>
    <message>
        <source>The service gave no usable answer.</source>
        <translation>サービスから使える応答がありませんでした。</translation>
    </message>
    <message>
        <source>The service gave up waiting for its own work.</source>
        <translation>サービスが、自身の処理を待つのをやめました。</translation>
    </message>
    <message>
        <source>The service got no API token.</source>
        <translation>サービスにAPIトークンが渡りませんでした。</translation>
    </message>
    <message>
        <source>The service is asking for a pause.</source>
        <translation>サービスが間隔を空けるよう求めています。</translation>
    </message>
    <message>
        <source>The service knows no task of videos or pictures by this id.</source>
        <translation>サービスに、このIDの動画または画像のタスクがありません。</translation>
    </message>
    <message>
        <source>The service named a task that belongs to another order.</source>
        <translation>サービスが、別の注文のタスクを示しました。</translation>
    </message>
    <message>
        <source>The service no longer knows this task.</source>
        <translation>サービスに、このタスクの記録がもうありません。</translation>
    </message>
    <message>
        <source>The service refused this order.</source>
        <translation>サービスがこの注文を拒否しました。</translation>
    </message>
    <message>
        <source>The service says that the token does not fit what was asked for.</source>
        <translation>サービスによると、このトークンは要求された内容に合っていません。</translation>
    </message>
    <message>
        <source>The service&apos;s address is not an https address, so the token is not sent there.</source>
        <translation>サービスのアドレスがhttpsではないため、トークンはそこへ送られません。</translation>
    </message>
    <message>
        <source>The service&apos;s answer cannot be read.</source>
        <translation>サービスの応答を読み取れません。</translation>
    </message>
    <message>
        <source>The service&apos;s identity cannot be verified, so nothing was sent to it.</source>
        <translation>サービスの身元を確認できないため、何も送信していません。</translation>
    </message>
    <message>
        <source>There are more tasks since then than Kinogrid reads in one look.</source>
        <translation>その時点以降のタスクが、Kinogridが一度に読む数を超えています。</translation>
    </message>
    <message>
        <source>This file is no whole backup of a library, so nothing was taken from it.</source>
        <translation>このファイルはライブラリの完全なバックアップではないため、何も取り込んでいません。</translation>
    </message>
    <message>
        <source>This is not an API token: it holds characters that no token has.</source>
        <translation>これはAPIトークンではありません。トークンに使われない文字が含まれています。</translation>
    </message>
    <message>
        <source>This library was last opened somewhere else, and orders in it wait to be sent.</source>
        <translation>このライブラリは前回別の場所で開かれ、中の注文が送信を待っています。</translation>
    </message>
    <message>
        <source>This library was written by a newer Kinogrid.</source>
        <translation>このライブラリは、より新しいKinogridで書き込まれています。</translation>
    </message>
    <message>
        <source>This task has failed, so there is nothing to fetch.</source>
        <translation>このタスクは失敗したため、取得するものがありません。</translation>
    </message>
    <message>
        <source>This task is being imported already.</source>
        <translation>このタスクはすでに読み込み中です。</translation>
    </message>
    <message>
        <source>This task is in the library already.</source>
        <translation>このタスクはすでにライブラリにあります。</translation>
    </message>
    <message>
        <source>This task made neither videos nor pictures from words.</source>
        <translation>このタスクは、動画もテキストからの画像も作成していません。</translation>
    </message>
    <message>
        <source>This token has been disabled.</source>
        <translation>このトークンは無効にされています。</translation>
    </message>
    <message>
        <source>This token is not allowed to do that.</source>
        <translation>このトークンにはその操作が許可されていません。</translation>
    </message>
    <message>
        <source>Top it up in the provider&apos;s console, or raise this token&apos;s limit there, then send it again.</source>
        <translation>プロバイダーのコンソールで残高をチャージするか、このトークンの上限を上げてから、もう一度送信してください。</translation>
    </message>
    <message>
        <source>Try again in a moment.</source>
        <translation>少ししてからもう一度試してください。</translation>
    </message>
    <message>
        <source>Try other settings, or check the API address in Settings.</source>
        <translation>別の設定を試すか、「設定」でAPIのアドレスを確認してください。</translation>
    </message>
    <message>
        <source>Update Kinogrid, or start it with another folder (--data-dir).</source>
        <translation>Kinogridをアップデートするか、別のフォルダーを指定して起動してください（--data-dir）。</translation>
    </message>
    <message>
        <source>Uploads need an account token. Enter one, or give the pictures as web addresses.</source>
        <translation>アップロードにはアカウントトークンが必要です。入力するか、画像をURLで指定してください。</translation>
    </message>
    <message>
        <source>Use a smaller PNG, JPEG, GIF, BMP or WebP, or give a URL instead.</source>
        <translation>もっと小さいPNG、JPEG、GIF、BMP、WebPを使うか、代わりにURLを指定してください。</translation>
    </message>
    <message>
        <source>Wait for it to finish, or close it, then try again.</source>
        <translation>終わるのを待つか、閉じてから、もう一度試してください。</translation>
    </message>
    <message>
        <source>Wait for it, or end its process in this system&apos;s list, where it has the number {process}. What it has ordered is not lost: it is on disk, and looked for at the next start.</source>
        <translation>待つか、このシステムのプロセス一覧でプロセス{process}を終了してください。注文した内容は失われません。ディスクにあり、次回の起動時に探します。</translation>
    </message>
    <message>
        <source>What the service tells of this task cannot be read.</source>
        <translation>このタスクについてのサービスの説明を読み取れません。</translation>
    </message>
    <message>
        <source>What was deleted cannot come back: it is no longer in the trash.</source>
        <translation>削除したものは元に戻せません。もうゴミ箱にありません。</translation>
    </message>
    <message>
        <source>What was made has arrived, but the part of Kinogrid that looks into files does not start.</source>
        <translation>作成されたものは届いていますが、ファイルを調べるKinogridの機能が起動しません。</translation>
    </message>
    <message>
        <source>What was made is no longer at its address.</source>
        <translation>作成されたものは、もうそのアドレスにありません。</translation>
    </message>
    <message>
        <source>What was sent did not pass the provider&apos;s review.</source>
        <translation>送信した内容が、プロバイダーの審査を通りませんでした。</translation>
    </message>
</context>
<context>
    <name>Filter</name>
    <message>
        <source>A project that is gone</source>
        <translation>なくなったプロジェクト</translation>
    </message>
    <message numerus="yes">
        <source>At least %n star(s)</source>
        <translation>
            <numerusform>星%nつ以上</numerusform>
        </translation>
    </message>
    <message>
        <source>Clear all</source>
        <translation>すべて解除</translation>
    </message>
    <message>
        <source>Cost of the job</source>
        <translation>ジョブの料金</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>日付</translation>
    </message>
    <message>
        <source>Decision and state</source>
        <translation>判断と状態</translation>
    </message>
    <message>
        <source>Extensions</source>
        <translation>延長</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>失敗</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>フィルター</translation>
    </message>
    <message>
        <source>Filters</source>
        <translation>フィルター</translation>
    </message>
    <message>
        <source>From and to…</source>
        <translation>期間を指定…</translation>
    </message>
    <message>
        <source>Generated</source>
        <translation>生成</translation>
    </message>
    <message>
        <source>Last 30 days</source>
        <translation>過去30日間</translation>
    </message>
    <message>
        <source>Last 365 days</source>
        <translation>過去365日間</translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <translation>過去7日間</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>長さ</translation>
    </message>
    <message>
        <source>Loop</source>
        <translation>ループ</translation>
    </message>
    <message>
        <source>Loops</source>
        <translation>ループ</translation>
    </message>
    <message>
        <source>Made how</source>
        <translation>作成方法</translation>
    </message>
    <message>
        <source>Mode</source>
        <translation>モード</translation>
    </message>
    <message>
        <source>Needs you</source>
        <translation>要対応</translation>
    </message>
    <message>
        <source>New</source>
        <translation>新着</translation>
    </message>
    <message>
        <source>No filter</source>
        <translation>フィルターなし</translation>
    </message>
    <message>
        <source>No filter is on</source>
        <translation>フィルターはオフです</translation>
    </message>
    <message>
        <source>No loops</source>
        <translation>ループなし</translation>
    </message>
    <message>
        <source>Older than 30 days</source>
        <translation>30日より前</translation>
    </message>
    <message>
        <source>Picked</source>
        <translation>採用済み</translation>
    </message>
    <message>
        <source>Pictures from words</source>
        <translation>テキストからの画像</translation>
    </message>
    <message>
        <source>Project</source>
        <translation>プロジェクト</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>除外済み</translation>
    </message>
    <message>
        <source>Remove the filter: {filter}</source>
        <translation>フィルターを解除：{filter}</translation>
    </message>
    <message>
        <source>Resolution</source>
        <translation>解像度</translation>
    </message>
    <message>
        <source>Shape</source>
        <translation>縦横比</translation>
    </message>
    <message>
        <source>Since {date}</source>
        <translation>{date}以降</translation>
    </message>
    <message>
        <source>Starred</source>
        <translation>スター付き</translation>
    </message>
    <message>
        <source>Stars</source>
        <translation>評価</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>タグ</translation>
    </message>
    <message>
        <source>Tag: {tag}</source>
        <translation>タグ：{tag}</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>今日</translation>
    </message>
    <message>
        <source>Undecided</source>
        <translation>未決定</translation>
    </message>
    <message>
        <source>Until {date}</source>
        <translation>{date}まで</translation>
    </message>
    <message>
        <source>Up to {most}</source>
        <translation>{most}まで</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>昨日</translation>
    </message>
    <message>
        <source>{credits} Credits</source>
        <translation>{credits}クレジット</translation>
    </message>
    <message>
        <source>{least} and more</source>
        <translation>{least}以上</translation>
    </message>
    <message>
        <source>{least} to {most}</source>
        <translation>{least}〜{most}</translation>
    </message>
    <message>
        <source>{seconds} s</source>
        <translation>{seconds}秒</translation>
    </message>
    <message>
        <source>{since} to {until}</source>
        <translation>{since}〜{until}</translation>
    </message>
    <message>
        <source>{tag} ({count})</source>
        <translation>{tag}（{count}）</translation>
    </message>
</context>
<context>
    <name>Fold</name>
    <message>
        <source>{title}, show or hide</source>
        <translation>{title}、表示／非表示</translation>
    </message>
</context>
<context>
    <name>GivenFiles</name>
    <message>
        <source>Import a clip from it…</source>
        <translation>中のクリップを読み込む…</translation>
    </message>
    <message>
        <source>Its pictures can become a list of orders, of which you tick those that are sent. Or choose a clip in it, to find the order that it came from. The folder itself stays as it is.</source>
        <translation>中の画像から注文のリストを作り、送信するものにチェックを付けられます。または、中のクリップを選んで、元になった注文を探せます。フォルダー自体は変わりません。</translation>
    </message>
    <message>
        <source>One clip is asked about at a time: “{name}” is the first.</source>
        <translation>クリップは1つずつ確認します。最初は「{name}」です。</translation>
    </message>
    <message>
        <source>Order from its pictures…</source>
        <translation>中の画像から注文…</translation>
    </message>
    <message>
        <source>The prompt was filled in. Nothing is sent before you say so.</source>
        <translation>プロンプトを入力しました。指示があるまで何も送信しません。</translation>
    </message>
    <message>
        <source>What should happen with “{name}”?</source>
        <translation>「{name}」をどうしますか？</translation>
    </message>
    <message>
        <source>“{name}” is not there.</source>
        <translation>「{name}」が見つかりません。</translation>
    </message>
</context>
<context>
    <name>Guide</name>
    <message>
        <source>A clip that is nearly there can go on. Extend it ({extend}), say how it continues, and send. An extension is an order of its own and is charged as one; its price stands beside it.</source>
        <translation>あと少しのクリップは続きを作れます。延長（{extend}）を選び、続きの内容を書いて送信します。延長は独立した1件の注文で、その分が課金されます。料金は横に表示されます。</translation>
    </message>
    <message>
        <source>A clip that is wider than the shape of the export, with the part that stays marked.</source>
        <translation>書き出しの縦横比より横長のクリップ。残る部分に枠が付いている。</translation>
    </message>
    <message>
        <source>A last frame is optional, and the clip then ends with it. “{loop}” lets a clip end where it begins.</source>
        <translation>終了フレームは任意で、指定するとクリップはその画像で終わります。「{loop}」にすると、クリップは始まりと同じところで終わります。</translation>
    </message>
    <message>
        <source>A new order starts from a first frame: drop a picture there, paste one, or browse. {imagine} makes one from words. Before a picture of this computer is uploaded, it is turned upright, converted where it has to be, and rid of where and with which camera it was taken.</source>
        <translation>新しい注文は開始フレームから始まります。画像をドロップするか、貼り付けるか、参照して選びます。{imagine}では、言葉から画像を作れます。このコンピューターの画像は、アップロードの前に向きが直され、必要なら変換され、撮影場所とカメラの情報が取り除かれます。</translation>
    </message>
    <message>
        <source>A picture lies in the place of the first frame, in Compose.</source>
        <translation>「作成」の開始フレームに画像が入っている。</translation>
    </message>
    <message>
        <source>A sequence is exported as one film, or for an editor: see {exporting}.</source>
        <translation>シーケンスは1本の動画として、または編集ソフト用に書き出せます。「{exporting}」をご覧ください。</translation>
    </message>
    <message>
        <source>A strip of shots, the last of them planned and not made yet.</source>
        <translation>ショットの帯。最後の1つは計画中で、まだ作られていない。</translation>
    </message>
    <message>
        <source>A token in the environment, as ACEDATACLOUD_API_TOKEN, goes before any other and is never stored.</source>
        <translation>環境変数ACEDATACLOUD_API_TOKENのトークンは、ほかのどれよりも優先され、保存されることはありません。</translation>
    </message>
    <message>
        <source>A token is the key to your account with the provider. The API token is the one that orders: you make it in the provider&apos;s console and paste it here. Kinogrid first tries it with a question that costs nothing.</source>
        <translation>トークンは、プロバイダーのアカウントを使うための鍵です。注文に使うのはAPIトークンで、プロバイダーのコンソールで作り、ここに貼り付けます。Kinogridはまず、費用のかからない問い合わせで確かめます。</translation>
    </message>
    <message>
        <source>A token with a limit</source>
        <translation>上限付きのトークン</translation>
    </message>
    <message>
        <source>A tree of cards: an original, and the extensions of one of its clips.</source>
        <translation>カードの樹形図。オリジナルと、そのクリップの1つを延長したもの。</translation>
    </message>
    <message>
        <source>All clips of a job run by one clock, so that you always see the same moment of each. Play and pause ({play}), go back and on by a frame ({back}, {forward}), and set an in point and an out point ({mark_in}, {mark_out}): what lies between them is repeated.</source>
        <translation>ジョブのクリップはすべて1つの時計で動くので、いつも同じ瞬間を見比べられます。再生と一時停止（{play}）、1フレームずつの移動（{back}、{forward}）、インポイントとアウトポイントの設定（{mark_in}、{mark_out}）ができ、その間が繰り返されます。</translation>
    </message>
    <message>
        <source>An order is on your disk before it is sent. If the answer gets lost, Kinogrid looks for the order in the provider&apos;s list of tasks. It never repeats by itself an order that may have arrived.</source>
        <translation>注文は送信の前にディスクに記録されます。応答が失われた場合、Kinogridはプロバイダーのタスク一覧からその注文を探します。届いたかもしれない注文を勝手に繰り返すことはありません。</translation>
    </message>
    <message>
        <source>Backup and moving</source>
        <translation>バックアップと移動</translation>
    </message>
    <message>
        <source>Choose a shape for where it will be shown, and choose the part that stays. Exports are made beside your work, and the clips in the library stay as they are.</source>
        <translation>見せる場所に合わせて縦横比を選び、残す部分を決めます。書き出しは作業の裏で進み、ライブラリのクリップはそのまま残ります。</translation>
    </message>
    <message>
        <source>Choosing one of four</source>
        <translation>4つから1つを選ぶ</translation>
    </message>
    <message>
        <source>Close Kinogrid whenever you like: every order is on the disk. What the service is making goes on there and is fetched at the next start; what waits goes on from there. How long the service keeps its clips is not known, so do not stay away for weeks.</source>
        <translation>Kinogridはいつ閉じてもかまいません。どの注文もディスクにあります。サービスが作成中のものは向こうで続き、次の起動時に取得されます。待っているものはそこから続きます。サービスがクリップをいつまで残すかは分からないので、何週間も空けないでください。</translation>
    </message>
    <message>
        <source>Comparing</source>
        <translation>比較する</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>目次</translation>
    </message>
    <message>
        <source>Drag a clip out of its tile into another program, or its frame with Shift. You can also copy the file ({copy}), save a copy ({save}) or show it in its folder ({reveal}).</source>
        <translation>クリップはタイルからほかのアプリへドラッグできます。Shiftを押しながらだと、そのフレームになります。ファイルのコピー（{copy}）、コピーの保存（{save}）、フォルダーでの表示（{reveal}）もできます。</translation>
    </message>
    <message>
        <source>Each order becomes a job in the list, the newest on top. Its row says how it stands.</source>
        <translation>注文はそれぞれ1件のジョブになり、新しいものから順に並びます。行には現在の状態が示されます。</translation>
    </message>
    <message>
        <source>Every clip is a file of your own. Each job has its folder, with a job.json that explains it without Kinogrid and can bring it back: {folder}.</source>
        <translation>クリップはすべてあなた自身のファイルです。ジョブごとにフォルダーがあり、Kinogridがなくても内容が分かり、復元にも使えるjob.jsonが入っています：{folder}。</translation>
    </message>
    <message>
        <source>Export, and on to the editor</source>
        <translation>書き出しと編集ソフト</translation>
    </message>
    <message>
        <source>Extending a clip</source>
        <translation>クリップを延長する</translation>
    </message>
    <message>
        <source>Files, backup and support</source>
        <translation>ファイル、バックアップ、サポート</translation>
    </message>
    <message>
        <source>Finding</source>
        <translation>探す</translation>
    </message>
    <message>
        <source>For an editor</source>
        <translation>編集ソフト用</translation>
    </message>
    <message>
        <source>Four clips of one job play in a grid of two by two.</source>
        <translation>1件のジョブの4つのクリップが2×2のグリッドで再生されている。</translation>
    </message>
    <message>
        <source>Frames</source>
        <translation>フレーム</translation>
    </message>
    <message>
        <source>Hints</source>
        <translation>目安</translation>
    </message>
    <message>
        <source>If Kinogrid does not start as it should, start it as kinogrid --safe, with default settings. kinogrid --diagnose prints what support asks for, without secrets and without a window. Kinogrid itself sends nothing about you or your work to its makers.</source>
        <translation>Kinogridがうまく起動しないときは、kinogrid --safeとして起動すると、既定の設定で始まります。kinogrid --diagnoseは、サポートに必要な情報を、秘密情報を含めず、ウィンドウを開かずに出力します。Kinogrid自体が、あなたや作業について開発者に何かを送ることはありません。</translation>
    </message>
    <message>
        <source>In the demo nothing is sent, and its Credits are make-believe: try there what you read here.</source>
        <translation>デモでは何も送信されず、クレジットも架空のものです。ここで読んだことを試してみてください。</translation>
    </message>
    <message>
        <source>It stays where it is until you resume it.</source>
        <translation>再開するまで、そのまま止まっています。</translation>
    </message>
    <message>
        <source>It waits for its turn, or for the queue to go on.</source>
        <translation>順番が来るのを、またはキューが再び動くのを待っています。</translation>
    </message>
    <message>
        <source>It was made. The row tells of clips that are missing: those can be fetched again as long as the service has them.</source>
        <translation>作成が終わりました。ないクリップがあれば行に示され、サービスに残っている間は取得し直せます。</translation>
    </message>
    <message>
        <source>Kinogrid guide</source>
        <translation>Kinogridガイド</translation>
    </message>
    <message>
        <source>Kinogrid itself costs nothing. Each order, an extension too, is made by the provider, who charges your account there for it. Pictures from words, translated prompts and descriptions of a picture are asked of the provider as well, and what those cost is not published.</source>
        <translation>Kinogrid自体は無料です。注文は、延長も含めて、プロバイダーが作成し、あなたのアカウントに課金します。言葉からの画像、プロンプトの翻訳、画像の説明もプロバイダーに依頼しますが、その費用は公開されていません。</translation>
    </message>
    <message>
        <source>Kinogrid makes Midjourney videos through Ace Data Cloud, a third-party service. You give a first frame and say how it moves; as a rule four clips come back, which play side by side and in step.</source>
        <translation>Kinogridは、第三者のサービスAce Data Cloudを通じて、Midjourneyの動画を作成します。開始フレームを渡し、どう動くかを書くと、通常は4つのクリップが届き、並んで同時に再生されます。</translation>
    </message>
    <message>
        <source>Many jobs at a stretch: leave rejected ones out, so that the rest grows ({survey}), and let Kinogrid move on after every decision ({advance}).</source>
        <translation>多くのジョブを続けて見るときは、除外したものを隠して残りを大きくし（{survey}）、決めるたびにKinogridが次へ進むようにできます（{advance}）。</translation>
    </message>
    <message>
        <source>Midjourney&apos;s flags, such as --motion high, may stand in the prompt. Kinogrid says so where one is unknown or does not go with another.</source>
        <translation>--motion highなど、Midjourneyのパラメーターをプロンプトに書けます。不明なものや、組み合わせられないものがあれば、Kinogridが知らせます。</translation>
    </message>
    <message>
        <source>Modes and flags</source>
        <translation>モードとパラメーター</translation>
    </message>
    <message>
        <source>No page has these words.</source>
        <translation>この語を含むページはありません。</translation>
    </message>
    <message>
        <source>Notes, tags and projects</source>
        <translation>メモ、タグ、プロジェクト</translation>
    </message>
    <message>
        <source>Nothing came of it. The row says why, and the details say what helps.</source>
        <translation>結果は得られませんでした。理由は行に、対処は詳細に示されます。</translation>
    </message>
    <message>
        <source>One of four clips is picked, and another one has a star.</source>
        <translation>4つのクリップのうち1つが採用され、別の1つに星が付いている。</translation>
    </message>
    <message>
        <source>Pictures of this computer are uploaded with an account token, which also shows the balance and what was charged. It manages your whole account and does not expire, so keep it only on a machine of your own. Without one Kinogrid tries the API token, which the provider may refuse; pictures on the web need neither.</source>
        <translation>このコンピューターの画像はアカウントトークンでアップロードされ、残高と課金もこれで表示されます。アカウント全体を管理でき、期限がないため、自分専用のマシンにだけ保存してください。ない場合、KinogridはAPIトークンを試しますが、プロバイダーに断られることがあります。ウェブ上の画像には、どちらも要りません。</translation>
    </message>
    <message>
        <source>Pictures of your own</source>
        <translation>自分の画像</translation>
    </message>
    <message>
        <source>Planned shots</source>
        <translation>計画中のショット</translation>
    </message>
    <message>
        <source>Put clips of several jobs into the comparison ({put}) and see them together ({compare}). How a clip goes over into its beginning, or into the one that extends it, is seen at the seam ({seam}).</source>
        <translation>複数のジョブのクリップを比較に入れ（{put}）、まとめて見られます（{compare}）。クリップの終わりが始まりに、または延長したクリップにどうつながるかは、継ぎ目（{seam}）で確かめます。</translation>
    </message>
    <message>
        <source>Search the guide</source>
        <translation>ガイドを検索</translation>
    </message>
    <message>
        <source>See one alone ({alone}), or hold a key to see the other one in its place ({flip}). Two can lie upon each other, as a wipe ({wipe}), a blend ({blend}) or their difference ({difference}). The loupe ({loupe}) enlarges the same spot in all of them.</source>
        <translation>1つだけを見る（{alone}）ことも、キーを押している間だけ別のものに切り替える（{flip}）こともできます。2つを重ねて、ワイプ（{wipe}）、ブレンド（{blend}）、差分（{difference}）で見比べられます。ルーペ（{loupe}）は、すべてのクリップの同じ場所を拡大します。</translation>
    </message>
    <message>
        <source>Select a variant by its number, then pick it ({pick}), reject it ({reject}) or give it a star ({star}). {undo} takes the last decision back, also after a restart.</source>
        <translation>バリエーションを番号で選択し、採用（{pick}）、除外（{reject}）、スター（{star}）を付けます。{undo}で、再起動の後でも最後の決定を元に戻せます。</translation>
    </message>
    <message>
        <source>Sending</source>
        <translation>送信</translation>
    </message>
    <message>
        <source>Sequences and planned shots</source>
        <translation>シーケンスと計画中のショット</translation>
    </message>
    <message>
        <source>The answer got lost. Kinogrid looks for the order among the tasks of the service, and goes on with it where it turns up.</source>
        <translation>応答が失われました。Kinogridはサービスのタスクの中からその注文を探し、見つかれば続けます。</translation>
    </message>
    <message>
        <source>The clips of a library with the room that each takes.</source>
        <translation>ライブラリのクリップと、それぞれの容量。</translation>
    </message>
    <message>
        <source>The field for a token, which shows dots for what is in it.</source>
        <translation>トークンの入力欄。内容は点で表示される。</translation>
    </message>
    <message>
        <source>The figure beside “{generate}” comes from the price list that the provider publishes; where that does not tell, Kinogrid says so. What was really charged is in your account&apos;s list of calls, which an account token may read. Both are added up under {spending}.</source>
        <translation>「{generate}」の横の数字は、プロバイダーが公開している料金表によるものです。料金表で分からない場合は、そう表示されます。実際に課金された額はアカウントの呼び出し一覧にあり、アカウントトークンで読み取れます。どちらも{spending}に集計されます。</translation>
    </message>
    <message>
        <source>The library, with a small picture of each clip.</source>
        <translation>クリップごとの小さな画像が並ぶライブラリ。</translation>
    </message>
    <message>
        <source>The library: search and projects</source>
        <translation>ライブラリ：検索とプロジェクト</translation>
    </message>
    <message>
        <source>The lineage</source>
        <translation>系統</translation>
    </message>
    <message>
        <source>The list of jobs, each with a small picture and its state.</source>
        <translation>ジョブの一覧。それぞれに小さな画像と状態が付いている。</translation>
    </message>
    <message>
        <source>The list of tasks did not tell. Open the job to see what was looked through. Then have Kinogrid look again, send the order again, or give it up. If the first try did arrive, sending it again may cost you twice.</source>
        <translation>タスクの一覧では分かりませんでした。ジョブを開くと、どこまで調べたかが分かります。そのうえで、もう一度探す、注文を送信し直す、あきらめる、のどれかを選びます。最初の送信が届いていた場合、送信し直すと二重に費用がかかることがあります。</translation>
    </message>
    <message>
        <source>The order is kept until you decide how its picture gets to the service: with a token that takes pictures ({token}), or from an address on the web.</source>
        <translation>注文は、画像をサービスに渡す方法を決めるまで保留されます。画像を受け付けるトークンを使う（{token}）か、ウェブ上のアドレスを指定します。</translation>
    </message>
    <message>
        <source>The picture shows already what there is; the prompt says what happens. Name one or two movements and what the camera does, such as “slow push in, waves roll over the rocks”.</source>
        <translation>何があるかは画像がすでに示しています。プロンプトには何が起こるかを書きます。動きを1つか2つと、カメラの動きを書いてください。例：「slow push in, waves roll over the rocks」。</translation>
    </message>
    <message>
        <source>The search looks into prompts, notes, tags and file names. Filters leave what is picked, has stars or was made on certain days. “{save}” keeps all of that under a name.</source>
        <translation>検索は、プロンプト、メモ、タグ、ファイル名を調べます。フィルターで、採用したもの、星の付いたもの、特定の日に作られたものに絞れます。「{save}」で、その条件に名前を付けて残せます。</translation>
    </message>
    <message>
        <source>The service has taken it and is at work. Its clips are fetched as soon as they are made.</source>
        <translation>サービスが受け付け、作成しています。クリップはでき次第、取得されます。</translation>
    </message>
    <message>
        <source>The token</source>
        <translation>トークン</translation>
    </message>
    <message>
        <source>To free space, “{keep}” in the menu of a job removes the clips that are neither picked nor starred, into the trash where that takes them. The job stays, with all that is known of it.</source>
        <translation>空きを作るには、ジョブのメニューの「{keep}」で、採用も星もないクリップを取り除きます。ゴミ箱が使える場合はゴミ箱に入ります。ジョブは、分かっていることとともに残ります。</translation>
    </message>
    <message>
        <source>Tokens are kept in this system&apos;s keyring and nowhere else: not in the settings, the log or a backup. Where the keyring keeps nothing, a token holds until Kinogrid is closed, and you are told so.</source>
        <translation>トークンはこのシステムのキーリングだけに保存され、設定、ログ、バックアップには入りません。キーリングに保存できない場合、トークンはKinogridを閉じるまで有効で、そのことが表示されます。</translation>
    </message>
    <message>
        <source>Two clips in one place, with the line of a wipe between them.</source>
        <translation>同じ場所に重ねた2つのクリップと、その間のワイプの線。</translation>
    </message>
    <message>
        <source>Watching an order</source>
        <translation>注文の様子を見る</translation>
    </message>
    <message>
        <source>What Kinogrid is, and what costs money</source>
        <translation>Kinogridとは、費用のかかること</translation>
    </message>
    <message>
        <source>What is charged, and when</source>
        <translation>何に、いつ課金されるか</translation>
    </message>
    <message>
        <source>What is marked along the position is measured on this computer: how much moves, hard cuts, how like the frames are to the pictures that you gave. It helps you look and decides nothing.</source>
        <translation>再生位置に沿った印は、このコンピューターで測定したものです。動きの量、急なカット、渡した画像とフレームの類似度を示します。見る助けになるだけで、何かを決めることはありません。</translation>
    </message>
    <message>
        <source>What is never bought twice</source>
        <translation>二重に購入されないこと</translation>
    </message>
    <message>
        <source>When a job needs you</source>
        <translation>ジョブに対応が必要なとき</translation>
    </message>
    <message>
        <source>When something goes wrong</source>
        <translation>うまくいかないとき</translation>
    </message>
    <message>
        <source>When the film holds together, have all planned shots ordered at once; the price is beside the button. Of the variants that come, the one that you pick takes the shot&apos;s place.</source>
        <translation>全体がまとまったら、計画中のショットをまとめて注文します。料金はボタンの横に出ます。届いたバリエーションのうち採用したものが、ショットの位置に入ります。</translation>
    </message>
    <message>
        <source>When you close Kinogrid, or the network goes</source>
        <translation>Kinogridを閉じたとき、ネットワークが切れたとき</translation>
    </message>
    <message>
        <source>Where it is kept</source>
        <translation>保存場所</translation>
    </message>
    <message>
        <source>Where the list does not help, you are asked and told what was seen there. Only you can have such an order sent again, and you may then pay twice: see {watching}.</source>
        <translation>一覧でも分からない場合は、見えたことを示したうえで、あなたに尋ねます。そのような注文を送信し直せるのはあなただけで、その場合は二重に払うことがあります。「{watching}」をご覧ください。</translation>
    </message>
    <message>
        <source>Whether an order that fails is charged is up to the provider. Looking, comparing, picking and exporting happen on this computer and cost nothing.</source>
        <translation>失敗した注文に課金されるかどうかは、プロバイダーによります。見る、比べる、採用する、書き出すといった操作はこのコンピューターで行われ、費用はかかりません。</translation>
    </message>
    <message>
        <source>With a limit in {settings} Kinogrid asks before orders go beyond it. A firm limit is that of an API token of its own: see {token}.</source>
        <translation>{settings}で上限を決めると、注文がそれを超える前にKinogridが確認します。超えられない上限にするには、専用のAPIトークンを使います。「{token}」をご覧ください。</translation>
    </message>
    <message>
        <source>With your account token Kinogrid can make an API token of its own, in {settings}. It opens Midjourney only, and the provider lets it spend no more than the limit that you give it.</source>
        <translation>アカウントトークンがあれば、Kinogridは{settings}で専用のAPIトークンを作れます。使えるのはMidjourneyだけで、プロバイダーは決めた上限を超えて使わせません。</translation>
    </message>
    <message>
        <source>Without a network orders wait. A clip that was being fetched goes on where it stopped, and all of it starts again by itself.</source>
        <translation>ネットワークがない間、注文は待ちます。取得中だったクリップは途中から続き、すべてが自動的に再開します。</translation>
    </message>
    <message>
        <source>Without an export</source>
        <translation>書き出さずに使う</translation>
    </message>
    <message>
        <source>Writing an order</source>
        <translation>注文を書く</translation>
    </message>
    <message>
        <source>You may give an extension a last frame to arrive at. {several} extends more than one variant. Once a clip is as long as the service makes them, Kinogrid says so.</source>
        <translation>延長には、行き着く先の終了フレームを指定できます。{several}では、複数のバリエーションを延長できます。クリップがサービスで作れる長さに達すると、Kinogridが知らせます。</translation>
    </message>
    <message>
        <source>no key</source>
        <comment>nothing is set for it</comment>
        <translation>キーなし</translation>
    </message>
    <message>
        <source>{back_up} writes the whole library into one zip file, without tokens; {restore} reads it into a new folder. {move} carries the library to another folder or disk while you go on working.</source>
        <translation>{back_up}は、ライブラリ全体を、トークンを除いて1つのzipファイルに書き込みます。{restore}は、それを新しいフォルダーに読み込みます。{move}は、作業を続けている間に、ライブラリを別のフォルダーやディスクへ移します。</translation>
    </message>
    <message>
        <source>{export} ({keys}) makes a new file of a clip, of its whole lineage or of all variants: a video, a GIF, an animated WebP, single frames. Where a video can be cut exactly without it, nothing is compressed anew.</source>
        <translation>{export}（{keys}）は、クリップ、その系統全体、またはすべてのバリエーションから新しいファイルを作ります。動画、GIF、アニメーションWebP、個々のフレームにできます。再圧縮なしで正確に切れる動画は、再圧縮されません。</translation>
    </message>
    <message>
        <source>{labels} ({keys}) writes notes and tags to what is chosen, and puts it into projects. A project holds clips together, whatever job they are of.</source>
        <translation>{labels}（{keys}）では、選んだものにメモとタグを付け、プロジェクトに入れられます。プロジェクトは、どのジョブのクリップでもまとめられます。</translation>
    </message>
    <message>
        <source>{library} ({keys}) shows every clip that you generated or imported. Move the pointer across a tile to look through it.</source>
        <translation>{library}（{keys}）には、生成または読み込んだすべてのクリップが表示されます。タイルの上でポインターを動かすと、中身を見渡せます。</translation>
    </message>
    <message>
        <source>{lineage} ({keys}) shows what grew out of what: the original, its extensions, what you picked, how long each is and what it cost. From a card you play all that leads to it, without a gap.</source>
        <translation>{lineage}（{keys}）では、何から何ができたかが分かります。オリジナル、その延長、採用したもの、それぞれの長さと費用です。カードからは、そこに至るまでを途切れなく再生できます。</translation>
    </message>
    <message>
        <source>{sequence} ({keys}) opens a strip for the shots of a film. Drag clips into it, or add the one that is selected ({add}). Arrange and trim them, and play all of them without a gap.</source>
        <translation>{sequence}（{keys}）は、動画のショットを並べる帯を開きます。クリップをドラッグして入れるか、選択中のものを追加します（{add}）。並べ替え、トリムし、すべてを途切れなく再生できます。</translation>
    </message>
    <message>
        <source>{shortcuts} ({keys}) lists every key, and lets you change them.</source>
        <translation>{shortcuts}（{keys}）には、すべてのキーが一覧になっていて、変更もできます。</translation>
    </message>
    <message>
        <source>{storage} shows what takes room and can check that each clip is still what was written. {rebuild} reads the library anew from its folders, should it ever be damaged.</source>
        <translation>{storage}では、何が容量を使っているかが分かり、クリップが書き込まれたときのままかどうかを検証できます。{rebuild}は、ライブラリが破損した場合に、フォルダーから読み直します。</translation>
    </message>
    <message>
        <source>“{editor}” writes a folder with the clips as they are and a timeline as OpenTimelineIO, FCPXML and EDL, with the cuts of a sequence.</source>
        <translation>「{editor}」は、クリップをそのまま入れたフォルダーと、OpenTimelineIO、FCPXML、EDLのタイムラインを、シーケンスのカットのとおりに書き出します。</translation>
    </message>
    <message>
        <source>“{fast}” and “{turbo}” are two modes of the service. The figure beside “{generate}” follows whatever you choose.</source>
        <translation>「{fast}」と「{turbo}」は、サービスの2つのモードです。「{generate}」の横の数字は、選んだ内容に応じて変わります。</translation>
    </message>
    <message>
        <source>“{generate}” ({keys}) sends the order. A whole list of prompts goes out by {several}. An order that would go beyond one of your limits is asked about first: see {money}.</source>
        <translation>「{generate}」（{keys}）で注文を送信します。プロンプトの一覧をまとめて送るには、{several}を使います。上限を超える注文は、先に確認されます。「{money}」をご覧ください。</translation>
    </message>
    <message>
        <source>“{plan}” adds what stands in Compose, prompt and frames, as a shot that is not ordered yet. It costs nothing, and its first frame stands in for it when the sequence plays.</source>
        <translation>「{plan}」は、「作成」のプロンプトとフレームを、まだ注文していないショットとして追加します。費用はかからず、シーケンスの再生では開始フレームが代わりに表示されます。</translation>
    </message>
    <message>
        <source>“{report}” in the details of a job puts all that support needs onto the clipboard. It holds no secrets, but names of files. {log} leads to what Kinogrid noted about its work.</source>
        <translation>ジョブの詳細の「{report}」は、サポートに必要なすべてをクリップボードに入れます。秘密情報は含まれませんが、ファイル名は含まれます。{log}で、Kinogridが動作を記録したものを見られます。</translation>
    </message>
</context>
<context>
    <name>Hints</name>
    <message>
        <source>Brightness jumps from {start} s to {end} s</source>
        <translation>明るさが{start}秒から{end}秒で急に変化</translation>
    </message>
    <message>
        <source>First frame: like the given picture ({likeness})</source>
        <translation>最初のフレーム：指定画像に似ている（{likeness}）</translation>
    </message>
    <message>
        <source>First frame: somewhat like the given picture ({likeness})</source>
        <translation>最初のフレーム：指定画像にやや似ている（{likeness}）</translation>
    </message>
    <message>
        <source>First frame: unlike the given picture ({likeness})</source>
        <translation>最初のフレーム：指定画像に似ていない（{likeness}）</translation>
    </message>
    <message>
        <source>First frame: very like the given picture ({likeness})</source>
        <translation>最初のフレーム：指定画像によく似ている（{likeness}）</translation>
    </message>
    <message>
        <source>Hard cut at {second} s</source>
        <translation>{second}秒にハードカット</translation>
    </message>
    <message>
        <source>Last frame: like the given picture ({likeness})</source>
        <translation>最後のフレーム：指定画像に似ている（{likeness}）</translation>
    </message>
    <message>
        <source>Last frame: somewhat like the given picture ({likeness})</source>
        <translation>最後のフレーム：指定画像にやや似ている（{likeness}）</translation>
    </message>
    <message>
        <source>Last frame: unlike the given picture ({likeness})</source>
        <translation>最後のフレーム：指定画像に似ていない（{likeness}）</translation>
    </message>
    <message>
        <source>Last frame: very like the given picture ({likeness})</source>
        <translation>最後のフレーム：指定画像によく似ている（{likeness}）</translation>
    </message>
    <message>
        <source>Measured on this computer, to help you look. Likeness is structural similarity (SSIM) of brightness; motion is temporal information (ITU-T P.910) on a scale of 255.</source>
        <translation>見比べる助けとして、このコンピューターで測定しています。類似度は輝度の構造的類似度（SSIM）、動きは時間情報（ITU-T P.910、255段階）です。</translation>
    </message>
    <message>
        <source>Motion: usually {usual}, at most {most}</source>
        <translation>動き：通常{usual}、最大{most}</translation>
    </message>
    <message>
        <source>Seam: the last frame is like the first ({likeness})</source>
        <translation>継ぎ目：最後のフレームが最初に似ている（{likeness}）</translation>
    </message>
    <message>
        <source>Seam: the last frame is somewhat like the first ({likeness})</source>
        <translation>継ぎ目：最後のフレームが最初にやや似ている（{likeness}）</translation>
    </message>
    <message>
        <source>Seam: the last frame is unlike the first ({likeness})</source>
        <translation>継ぎ目：最後のフレームが最初に似ていない（{likeness}）</translation>
    </message>
    <message>
        <source>Seam: the last frame is very like the first ({likeness})</source>
        <translation>継ぎ目：最後のフレームが最初によく似ている（{likeness}）</translation>
    </message>
    <message>
        <source>Still from {start} s to {end} s</source>
        <translation>{start}秒から{end}秒まで静止</translation>
    </message>
    <message>
        <source>Where it goes on: like the end of the clip before ({likeness})</source>
        <translation>つなぎ目：前のクリップの終わりに似ている（{likeness}）</translation>
    </message>
    <message>
        <source>Where it goes on: somewhat like the end of the clip before ({likeness})</source>
        <translation>つなぎ目：前のクリップの終わりにやや似ている（{likeness}）</translation>
    </message>
    <message>
        <source>Where it goes on: unlike the end of the clip before ({likeness})</source>
        <translation>つなぎ目：前のクリップの終わりに似ていない（{likeness}）</translation>
    </message>
    <message>
        <source>Where it goes on: very like the end of the clip before ({likeness})</source>
        <translation>つなぎ目：前のクリップの終わりによく似ている（{likeness}）</translation>
    </message>
    <message>
        <source>{motion}. Variant {number}, measured on this computer.</source>
        <translation>{motion}。バリエーション{number}、このコンピューターで測定。</translation>
    </message>
</context>
<context>
    <name>History</name>
    <message>
        <source>A frame is on its way up</source>
        <translation>フレームをアップロード中</translation>
    </message>
    <message>
        <source>A frame is uploaded</source>
        <translation>フレームをアップロードしました</translation>
    </message>
    <message>
        <source>A variant could not be fetched</source>
        <translation>バリエーションを取得できませんでした</translation>
    </message>
    <message>
        <source>A variant is here</source>
        <translation>バリエーションが届きました</translation>
    </message>
    <message>
        <source>A variant&apos;s clip back from the trash</source>
        <translation>バリエーションのクリップをゴミ箱から復帰</translation>
    </message>
    <message>
        <source>A variant&apos;s clip put into the trash by you</source>
        <translation>バリエーションのクリップをユーザーがゴミ箱に移動</translation>
    </message>
    <message>
        <source>A variant&apos;s clip was found missing or damaged</source>
        <translation>バリエーションのクリップの欠落または破損を検出</translation>
    </message>
    <message>
        <source>Accepted by the service</source>
        <translation>サービスが受け付け</translation>
    </message>
    <message>
        <source>An earlier try became a job of its own</source>
        <translation>以前の送信が独立したジョブになりました</translation>
    </message>
    <message>
        <source>An earlier try of another job turned up</source>
        <translation>別のジョブの以前の送信が見つかりました</translation>
    </message>
    <message>
        <source>Ended with a failure</source>
        <translation>失敗で終了</translation>
    </message>
    <message>
        <source>Fetching held up, or going on</source>
        <translation>取得が中断、または続行</translation>
    </message>
    <message>
        <source>Finished by the service</source>
        <translation>サービスが完了</translation>
    </message>
    <message>
        <source>Given up by you, though it may have arrived</source>
        <translation>ユーザーがあきらめた（届いた可能性あり）</translation>
    </message>
    <message>
        <source>Joined to its parent</source>
        <translation>親とつながりました</translation>
    </message>
    <message>
        <source>Looked for once more</source>
        <translation>もう一度探しました</translation>
    </message>
    <message>
        <source>Moved within the queue</source>
        <translation>キュー内を移動</translation>
    </message>
    <message>
        <source>New addresses for the variants</source>
        <translation>バリエーションの新しいアドレス</translation>
    </message>
    <message>
        <source>No clear answer: it may have arrived</source>
        <translation>明確な応答なし：届いた可能性があります</translation>
    </message>
    <message>
        <source>Not found among the recent tasks</source>
        <translation>最近のタスクに見つかりませんでした</translation>
    </message>
    <message>
        <source>Order sent</source>
        <translation>注文を送信</translation>
    </message>
    <message>
        <source>Put into the queue</source>
        <translation>キューに追加</translation>
    </message>
    <message>
        <source>Put on hold, or resumed</source>
        <translation>保留、または再開</translation>
    </message>
    <message>
        <source>Stopped by you</source>
        <translation>ユーザーが中止</translation>
    </message>
    <message>
        <source>Taken in from the recent tasks</source>
        <translation>最近のタスクから読み込み</translation>
    </message>
    <message>
        <source>The recent tasks could not be looked through</source>
        <translation>最近のタスクを調べられませんでした</translation>
    </message>
    <message>
        <source>The service asked for a pause; back in the queue</source>
        <translation>サービスが間隔を空けるよう要求。キューに戻しました</translation>
    </message>
    <message>
        <source>The service said how far it is</source>
        <translation>サービスが進み具合を通知</translation>
    </message>
    <message>
        <source>The try did not arrive; back in the queue</source>
        <translation>送信が届かず、キューに戻しました</translation>
    </message>
    <message>
        <source>To be sent, by your decision</source>
        <translation>ユーザーの判断で送信へ</translation>
    </message>
    <message>
        <source>Upload of a frame started</source>
        <translation>フレームのアップロードを開始</translation>
    </message>
    <message>
        <source>Variants to be fetched again</source>
        <translation>バリエーションを再取得へ</translation>
    </message>
    <message>
        <source>What the service said of it could not be read</source>
        <translation>サービスの説明を読み取れませんでした</translation>
    </message>
</context>
<context>
    <name>Imagine</name>
    <message>
        <source>--{flag} {value} goes before the shape chosen below.</source>
        <translation>下で選んだ縦横比より--{flag} {value}が優先されます。</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Make a first frame</source>
        <translation>開始フレームを作成</translation>
    </message>
    <message>
        <source>Make four pictures</source>
        <translation>4枚の画像を作成</translation>
    </message>
    <message>
        <source>Midjourney paints four pictures from your words; one of them can become the first frame. They are an order of their own, which the provider charges.</source>
        <translation>Midjourneyが言葉から4枚の画像を描き、そのうち1枚を開始フレームにできます。これは独立した注文で、プロバイダーが課金します。</translation>
    </message>
    <message>
        <source>Mode</source>
        <translation>モード</translation>
    </message>
    <message>
        <source>Picture mode</source>
        <translation>画像のモード</translation>
    </message>
    <message>
        <source>Picture prompt</source>
        <translation>画像のプロンプト</translation>
    </message>
    <message>
        <source>Send this order ({keys})</source>
        <translation>この注文を送信（{keys}）</translation>
    </message>
    <message>
        <source>Shape</source>
        <translation>縦横比</translation>
    </message>
    <message>
        <source>What should the picture show?
A lighthouse on a cliff at dusk, gouache on paper.</source>
        <translation>何を描きますか？
夕暮れの崖に立つ灯台、紙にガッシュ。</translation>
    </message>
    <message>
        <source>What the picture shows</source>
        <translation>画像の内容</translation>
    </message>
    <message>
        <source>{flags}: for videos only, not for pictures.</source>
        <translation>{flags}：動画専用で、画像には使えません。</translation>
    </message>
</context>
<context>
    <name>Import</name>
    <message numerus="yes">
        <source>%n clip(s)</source>
        <translation>
            <numerusform>クリップ%n個</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n picture(s)</source>
        <translation>
            <numerusform>画像%n枚</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n task(s) imported. What came of (it|them) is on its way.</source>
        <translation>
            <numerusform>タスク%n件を読み込みました。その結果を取得しています。</numerusform>
        </translation>
    </message>
    <message>
        <source>A try of an order that was given up here, or not confirmed</source>
        <translation>ここであきらめたか、未確認の注文の送信</translation>
    </message>
    <message>
        <source>Asking the service</source>
        <translation>サービスに問い合わせ中</translation>
    </message>
    <message>
        <source>Asking the service what this token has ordered…</source>
        <translation>このトークンでの注文をサービスに問い合わせ中…</translation>
    </message>
    <message>
        <source>Bring in what this token has ordered before, here or elsewhere. Looking and importing cost nothing.</source>
        <translation>このトークンで以前にここやほかの場所で注文したものを読み込みます。確認と読み込みに料金はかかりません。</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>Exported files (*.mp4 *.mov *.gif *.webp *.png)</source>
        <translation>書き出したファイル (*.mp4 *.mov *.gif *.webp *.png)</translation>
    </message>
    <message>
        <source>Extension of variant {number} · {state}</source>
        <translation>バリエーション{number}の延長・{state}</translation>
    </message>
    <message>
        <source>Failed: {sentence}</source>
        <translation>失敗：{sentence}</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>検索</translation>
    </message>
    <message>
        <source>Find its task</source>
        <translation>タスクを検索</translation>
    </message>
    <message>
        <source>Find the task</source>
        <translation>タスクを検索</translation>
    </message>
    <message>
        <source>From an exported file</source>
        <translation>書き出したファイルから</translation>
    </message>
    <message>
        <source>From an exported file…</source>
        <translation>書き出したファイルから…</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>読み込み</translation>
    </message>
    <message numerus="yes">
        <source>Import %n</source>
        <translation>
            <numerusform>%n件を読み込み</numerusform>
        </translation>
    </message>
    <message>
        <source>In the library</source>
        <translation>ライブラリ内</translation>
    </message>
    <message numerus="yes">
        <source>It goes on from %n clip(s).</source>
        <translation>
            <numerusform>クリップ%n個からの続きです。</numerusform>
        </translation>
    </message>
    <message>
        <source>Kinogrid is looking for an order that may be this one</source>
        <translation>Kinogridは、これの可能性がある注文を探しています</translation>
    </message>
    <message>
        <source>None of the tasks listed so far matches these words.</source>
        <translation>これまでに一覧にあるタスクの中に、この言葉に合うものはありません。</translation>
    </message>
    <message>
        <source>Paste a task id</source>
        <translation>タスクIDをペースト</translation>
    </message>
    <message>
        <source>Recent tasks</source>
        <translation>最近のタスク</translation>
    </message>
    <message>
        <source>Search tasks</source>
        <translation>タスクを検索</translation>
    </message>
    <message>
        <source>Show older tasks</source>
        <translation>以前のタスクを表示</translation>
    </message>
    <message>
        <source>Still being made</source>
        <translation>作成中</translation>
    </message>
    <message>
        <source>Still being made, {share}</source>
        <translation>作成中、{share}</translation>
    </message>
    <message>
        <source>Task id</source>
        <translation>タスクID</translation>
    </message>
    <message>
        <source>Task {task}</source>
        <translation>タスク{task}</translation>
    </message>
    <message>
        <source>The service lists no video tasks for this token.</source>
        <translation>サービスの一覧に、このトークンの動画タスクはありません。</translation>
    </message>
    <message>
        <source>This is what the file says of itself. Only the provider knows whether it is so.</source>
        <translation>これはファイル自身の記載です。本当かどうかはプロバイダーにしかわかりません。</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>再試行</translation>
    </message>
    <message>
        <source>Use these settings</source>
        <translation>この設定を使う</translation>
    </message>
    <message>
        <source>What the service tells of it can&apos;t be read</source>
        <translation>これについてのサービスの説明を読み取れません</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>ほか%n件</numerusform>
        </translation>
    </message>
    <message>
        <source>loop</source>
        <translation>ループ</translation>
    </message>
    <message>
        <source>seed {seed}</source>
        <translation>シード{seed}</translation>
    </message>
    <message>
        <source>variant {number}</source>
        <translation>バリエーション{number}</translation>
    </message>
    <message>
        <source>{task}: {why}</source>
        <translation>{task}：{why}</translation>
    </message>
    <message>
        <source>“{name}” does not say how it was made.</source>
        <translation>「{name}」には作成方法の記載がありません。</translation>
    </message>
    <message>
        <source>“{name}” says how it was made</source>
        <translation>「{name}」には作成方法の記載があります</translation>
    </message>
</context>
<context>
    <name>Jobs</name>
    <message numerus="yes">
        <source>%n clip(s) (is|are) back.</source>
        <translation>
            <numerusform>クリップ%n個を元に戻しました。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n clip(s) deleted for good.</source>
        <translation>
            <numerusform>クリップ%n個を完全に削除しました。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n clip(s), {size}, put into the trash.</source>
        <translation>
            <numerusform>クリップ%n個（{size}）をゴミ箱に入れました。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n clip(s), {size}, that (is|are) neither picked nor starred (goes|go) to this computer&apos;s trash.</source>
        <translation>
            <numerusform>採用もスターもないクリップ%n個（{size}）が、このコンピューターのゴミ箱に移動します。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n copies saved in {folder}</source>
        <translation>
            <numerusform>%n個のコピーを{folder}に保存しました</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) (is|are) not there any more, so nothing was copied.</source>
        <translation>
            <numerusform>ファイル%n個がもうないため、何もコピーしていません。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n job(s)</source>
        <translation>
            <numerusform>ジョブ%n件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n job(s) not done yet (is|are) left alone.</source>
        <translation>
            <numerusform>まだ終わっていないジョブ%n件はそのままにします。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n job(s) without a pick (is|are) left alone.</source>
        <translation>
            <numerusform>採用のないジョブ%n件はそのままにします。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n need(s|) you</source>
        <translation>
            <numerusform>要対応%n件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them may have arrived before. Where one did, both are made, and you would pay twice where both succeed.</source>
        <translation>
            <numerusform>そのうち%n件は以前に届いている可能性があります。届いていた場合は両方が作成され、両方が成功すると二重に支払うことになります。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n order(s) (has|have) turned up, and (is|are) not sent again.</source>
        <translation>
            <numerusform>注文%n件が見つかったため、再送信しません。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n starred</source>
        <translation>
            <numerusform>スター付き%n個</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n under way</source>
        <translation>
            <numerusform>進行中%n件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n waiting</source>
        <translation>
            <numerusform>待機中%n件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>(The file is|%n files are) copied.</source>
        <translation>
            <numerusform>%n個のファイルをコピーしました。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>(The job was|%n jobs were) deleted for good.</source>
        <translation>
            <numerusform>%n件のジョブを完全に削除しました。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>(The job was|%n jobs were) deleted.</source>
        <translation>
            <numerusform>%n件のジョブを削除しました。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>(The web address is|%n web addresses are) copied.</source>
        <translation>
            <numerusform>%n件のURLをコピーしました。</numerusform>
        </translation>
    </message>
    <message>
        <source>A try of it may have arrived, and would not be recognised any more.</source>
        <translation>この注文の送信が届いている可能性があり、削除するとそれを認識できなくなります。</translation>
    </message>
    <message>
        <source>Add to the comparison</source>
        <translation>比較に追加</translation>
    </message>
    <message>
        <source>Back from the details</source>
        <translation>詳細から戻る</translation>
    </message>
    <message>
        <source>Cancel the order</source>
        <translation>注文をキャンセル</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>キャンセル済み</translation>
    </message>
    <message>
        <source>Choose all</source>
        <translation>すべて選択</translation>
    </message>
    <message numerus="yes">
        <source>Clear %n clip(s), {size}</source>
        <translation>
            <numerusform>クリップ%n個（{size}）を消去</numerusform>
        </translation>
    </message>
    <message>
        <source>Copy its web addresses</source>
        <translation>URLをコピー</translation>
    </message>
    <message>
        <source>Copy prompt</source>
        <translation>プロンプトをコピー</translation>
    </message>
    <message>
        <source>Copy the files</source>
        <translation>ファイルをコピー</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>削除</translation>
    </message>
    <message numerus="yes">
        <source>Delete %n clip(s) for good?</source>
        <translation>
            <numerusform>%n個のクリップを完全に削除しますか？</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Delete %n jobs for good?</source>
        <translation>
            <numerusform>%n件のジョブを完全に削除しますか？</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Delete %n jobs?</source>
        <translation>
            <numerusform>%n件のジョブを削除しますか？</numerusform>
        </translation>
    </message>
    <message>
        <source>Delete for good</source>
        <translation>完全に削除</translation>
    </message>
    <message numerus="yes">
        <source>Delete this job and its (clip|%n clips)?</source>
        <translation>
            <numerusform>このジョブと%n個のクリップを削除しますか？</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Delete this job and its (picture|%n pictures)?</source>
        <translation>
            <numerusform>このジョブと%n枚の画像を削除しますか？</numerusform>
        </translation>
    </message>
    <message>
        <source>Delete this job for good?</source>
        <translation>このジョブを完全に削除しますか？</translation>
    </message>
    <message>
        <source>Delete this job?</source>
        <translation>このジョブを削除しますか？</translation>
    </message>
    <message>
        <source>Delete…</source>
        <translation>削除…</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>詳細</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>完了</translation>
    </message>
    <message numerus="yes">
        <source>Done, %n clip(s) cleared</source>
        <translation>
            <numerusform>完了、クリップ%n個を消去</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Done, %n clip(s) missing</source>
        <translation>
            <numerusform>完了、クリップ%n個が欠落</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Done, %n picture(s)</source>
        <translation>
            <numerusform>完了、画像%n枚</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Done, %n picture(s) cleared</source>
        <translation>
            <numerusform>完了、画像%n枚を消去</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Done, %n picture(s) missing</source>
        <translation>
            <numerusform>完了、画像%n枚が欠落</numerusform>
        </translation>
    </message>
    <message>
        <source>Done: {prompt}</source>
        <translation>完了：{prompt}</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>書き出し…</translation>
    </message>
    <message>
        <source>Failed: {prompt}. {why}</source>
        <translation>失敗：{prompt}。{why}</translation>
    </message>
    <message>
        <source>Failed: {sentence}</source>
        <translation>失敗：{sentence}</translation>
    </message>
    <message>
        <source>Fetch the cleared clips again</source>
        <translation>消去したクリップを再取得</translation>
    </message>
    <message>
        <source>Fetch the missing clips again</source>
        <translation>欠落したクリップを再取得</translation>
    </message>
    <message>
        <source>Fetching {number} of {count} has to wait: {sentence}</source>
        <translation>{count}個中{number}個目の取得を待機中：{sentence}</translation>
    </message>
    <message>
        <source>Fetching {number} of {count}…</source>
        <translation>{count}個中{number}個目を取得中…</translation>
    </message>
    <message>
        <source>Filter jobs</source>
        <translation>ジョブをフィルター</translation>
    </message>
    <message numerus="yes">
        <source>From the service, %n day(s) ago: it need not have kept it.</source>
        <translation>
            <numerusform>%n日前にサービスから取得：まだサービスに残っているとは限りません。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>From the service, (an hour|%n hours) ago.</source>
        <translation>
            <numerusform>%n時間前にサービスから取得。</numerusform>
        </translation>
    </message>
    <message>
        <source>From the service, less than an hour ago.</source>
        <translation>1時間以内にサービスから取得。</translation>
    </message>
    <message>
        <source>Give up</source>
        <translation>あきらめる</translation>
    </message>
    <message>
        <source>Given up: it may have been charged</source>
        <translation>あきらめました：課金された可能性があります</translation>
    </message>
    <message>
        <source>If the first try did arrive, both are made, and you would pay twice where both succeed.</source>
        <translation>最初の送信が届いていた場合は両方が作成され、両方が成功すると二重に支払うことになります。</translation>
    </message>
    <message>
        <source>Import earlier tasks…</source>
        <translation>以前のタスクを読み込み…</translation>
    </message>
    <message>
        <source>Imported task {task}</source>
        <translation>読み込んだタスク{task}</translation>
    </message>
    <message>
        <source>It failed: there are no clips.</source>
        <translation>失敗したため、クリップはありません。</translation>
    </message>
    <message>
        <source>It was cancelled before it was sent.</source>
        <translation>送信前にキャンセルされました。</translation>
    </message>
    <message>
        <source>Its folder goes to this computer&apos;s trash. Once that is emptied, having the files again means ordering again.</source>
        <translation>フォルダーがこのコンピューターのゴミ箱に移動します。ゴミ箱を空にした後でファイルを再び得るには、もう一度注文する必要があります。</translation>
    </message>
    <message>
        <source>Jobs</source>
        <translation>ジョブ</translation>
    </message>
    <message>
        <source>Keep the pick only…</source>
        <translation>採用だけ残す…</translation>
    </message>
    <message>
        <source>Keep the picks only?</source>
        <translation>採用だけ残しますか？</translation>
    </message>
    <message>
        <source>Kinogrid goes on looking for the first try and shows it as a job if it turns up.</source>
        <translation>Kinogridは最初の送信を探し続け、見つかったらジョブとして表示します。</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>もう一度探す</translation>
    </message>
    <message numerus="yes">
        <source>Looking for %n orders once more…</source>
        <translation>
            <numerusform>%n件の注文をもう一度探しています…</numerusform>
        </translation>
    </message>
    <message>
        <source>Looking for the order once more…</source>
        <translation>注文をもう一度探しています…</translation>
    </message>
    <message>
        <source>Needs you: a token for uploads</source>
        <translation>要対応：アップロード用トークン</translation>
    </message>
    <message>
        <source>Needs you: was it ordered or not?</source>
        <translation>要対応：注文済みですか？</translation>
    </message>
    <message>
        <source>No job fits this filter.</source>
        <translation>このフィルターに合うジョブはありません。</translation>
    </message>
    <message>
        <source>No job matches these words.</source>
        <translation>この言葉に合うジョブはありません。</translation>
    </message>
    <message>
        <source>No jobs yet</source>
        <translation>ジョブはまだありません</translation>
    </message>
    <message>
        <source>No longer waited for</source>
        <translation>待つのをやめました</translation>
    </message>
    <message>
        <source>None of them</source>
        <translation>該当なし</translation>
    </message>
    <message>
        <source>Not confirmed: looking for it</source>
        <translation>未確認：探しています</translation>
    </message>
    <message>
        <source>Not confirmed: the list of tasks can&apos;t be read</source>
        <translation>未確認：タスクの一覧を読み取れません</translation>
    </message>
    <message>
        <source>Not finished after hours: checked less and less often</source>
        <translation>数時間たっても未完了：確認の間隔を延ばしています</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>見つかりません</translation>
    </message>
    <message>
        <source>On hold</source>
        <translation>保留中</translation>
    </message>
    <message>
        <source>Once more</source>
        <translation>もう一度注文</translation>
    </message>
    <message>
        <source>Once more ({price})</source>
        <translation>もう一度注文（{price}）</translation>
    </message>
    <message>
        <source>Open in its usual app</source>
        <translation>いつものアプリで開く</translation>
    </message>
    <message>
        <source>Picture (*{suffix})</source>
        <translation>画像 (*{suffix})</translation>
    </message>
    <message>
        <source>Prompt copied</source>
        <translation>プロンプトをコピーしました</translation>
    </message>
    <message>
        <source>Put on hold</source>
        <translation>保留</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>再開</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>実行中</translation>
    </message>
    <message>
        <source>Running ({word})</source>
        <comment>the service&apos;s own word</comment>
        <translation>実行中（{word}）</translation>
    </message>
    <message>
        <source>Running, {share}</source>
        <translation>実行中、{share}</translation>
    </message>
    <message>
        <source>Running: {sentence}</source>
        <translation>実行中：{sentence}</translation>
    </message>
    <message>
        <source>Save variant {number}</source>
        <translation>バリエーション{number}を保存</translation>
    </message>
    <message>
        <source>Saved as {name} in {folder}</source>
        <translation>{name}として{folder}に保存しました</translation>
    </message>
    <message>
        <source>Search jobs</source>
        <translation>ジョブを検索</translation>
    </message>
    <message numerus="yes">
        <source>Send %n order(s) again?</source>
        <translation>
            <numerusform>%n件の注文を再送信しますか？</numerusform>
        </translation>
    </message>
    <message>
        <source>Send again</source>
        <translation>再送信</translation>
    </message>
    <message>
        <source>Send earlier</source>
        <translation>送信を早める</translation>
    </message>
    <message>
        <source>Send later</source>
        <translation>送信を遅らせる</translation>
    </message>
    <message>
        <source>Send this order again?</source>
        <translation>この注文を再送信しますか？</translation>
    </message>
    <message>
        <source>Sending…</source>
        <translation>送信中…</translation>
    </message>
    <message>
        <source>Show all jobs</source>
        <translation>すべてのジョブを表示</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>フォルダーに表示</translation>
    </message>
    <message>
        <source>Some of them have tries that may have arrived, and would not be recognised any more.</source>
        <translation>送信が届いている可能性のあるものがあり、削除するとそれを認識できなくなります。</translation>
    </message>
    <message numerus="yes">
        <source>Something else was decided since: %n clip(s) stayed as they are.</source>
        <translation>
            <numerusform>その後に別の判断があったため、クリップ%n個はそのままです。</numerusform>
        </translation>
    </message>
    <message>
        <source>Stop waiting for it</source>
        <translation>待つのをやめる</translation>
    </message>
    <message>
        <source>The file is not there any more.</source>
        <translation>ファイルはもうありません。</translation>
    </message>
    <message>
        <source>The job is back.</source>
        <translation>ジョブを元に戻しました。</translation>
    </message>
    <message>
        <source>The job was deleted.</source>
        <translation>ジョブを削除しました。</translation>
    </message>
    <message>
        <source>The job was deleted. Its folder is in the trash.</source>
        <translation>ジョブを削除しました。フォルダーはゴミ箱にあります。</translation>
    </message>
    <message>
        <source>The order has turned up, so nothing was sent.</source>
        <translation>注文が見つかったため、何も送信していません。</translation>
    </message>
    <message>
        <source>The service has told no web address.</source>
        <translation>サービスからURLが示されていません。</translation>
    </message>
    <message>
        <source>The service may still finish and charge it, but it would not be fetched any more.</source>
        <translation>サービスがこれを完成させて課金する可能性はありますが、取得はされなくなります。</translation>
    </message>
    <message>
        <source>The space is free once that is emptied. Their jobs stay, and what was written to them.</source>
        <translation>ゴミ箱を空にすると容量が空きます。ジョブと、ジョブに書いた内容は残ります。</translation>
    </message>
    <message>
        <source>The trash of this computer does not take its folder, so this could not be undone.</source>
        <translation>このコンピューターのゴミ箱にフォルダーを入れられないため、これは取り消せません。</translation>
    </message>
    <message>
        <source>The trash of this computer does not take their folders, so this could not be undone.</source>
        <translation>このコンピューターのゴミ箱にこれらのフォルダーを入れられないため、これは取り消せません。</translation>
    </message>
    <message>
        <source>The trash of this computer does not take them, so this could not be undone.</source>
        <translation>このコンピューターのゴミ箱に入れられないため、これは取り消せません。</translation>
    </message>
    <message>
        <source>Their folders go to this computer&apos;s trash.</source>
        <translation>これらのフォルダーがこのコンピューターのゴミ箱に移動します。</translation>
    </message>
    <message>
        <source>There is nothing to clear.</source>
        <translation>消去するものがありません。</translation>
    </message>
    <message>
        <source>There is nothing to do again.</source>
        <translation>やり直すものがありません。</translation>
    </message>
    <message>
        <source>There is nothing to undo.</source>
        <translation>取り消すものがありません。</translation>
    </message>
    <message>
        <source>They have no clips.</source>
        <translation>クリップがありません。</translation>
    </message>
    <message>
        <source>This computer has no program that opens it.</source>
        <translation>このコンピューターには、これを開くプログラムがありません。</translation>
    </message>
    <message>
        <source>Try now</source>
        <translation>今すぐ試す</translation>
    </message>
    <message>
        <source>Uploading the first frame…</source>
        <translation>開始フレームをアップロード中…</translation>
    </message>
    <message>
        <source>Uploading the first frame… {share}</source>
        <translation>開始フレームをアップロード中… {share}</translation>
    </message>
    <message>
        <source>Uploading the last frame…</source>
        <translation>終了フレームをアップロード中…</translation>
    </message>
    <message>
        <source>Uploading the last frame… {share}</source>
        <translation>終了フレームをアップロード中… {share}</translation>
    </message>
    <message>
        <source>Use these settings</source>
        <translation>この設定を使う</translation>
    </message>
    <message>
        <source>Video (*{suffix})</source>
        <translation>動画 (*{suffix})</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>待機中</translation>
    </message>
    <message>
        <source>Waiting: {sentence}</source>
        <translation>待機中：{sentence}</translation>
    </message>
    <message>
        <source>What you generate is listed here.</source>
        <translation>生成したものがここに一覧表示されます。</translation>
    </message>
    <message numerus="yes">
        <source>With them go %n clip(s), {size}.</source>
        <translation>
            <numerusform>一緒にクリップ%n個（{size}）も削除されます。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %n min left</source>
        <translation>
            <numerusform>残り約%n分</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %n s left</source>
        <translation>
            <numerusform>残り約%n秒</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>again in %n min</source>
        <translation>
            <numerusform>%n分後に再試行</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>again in %n s</source>
        <translation>
            <numerusform>%n秒後に再試行</numerusform>
        </translation>
    </message>
    <message>
        <source>any moment</source>
        <translation>まもなく</translation>
    </message>
    <message>
        <source>extension of variant {number}</source>
        <comment>what a job makes, between its prompt and its state</comment>
        <translation>バリエーション{number}の延長</translation>
    </message>
    <message>
        <source>longer than usual</source>
        <translation>通常より長い</translation>
    </message>
    <message>
        <source>new</source>
        <comment>finished, and not looked at since</comment>
        <translation>新着</translation>
    </message>
    <message>
        <source>pictures from words</source>
        <comment>what a job makes, between its prompt and its state</comment>
        <translation>テキストからの画像</translation>
    </message>
    <message>
        <source>trying again</source>
        <translation>再試行中</translation>
    </message>
    <message>
        <source>variant {number} picked</source>
        <translation>バリエーション{number}を採用</translation>
    </message>
    <message>
        <source>{state}, extends {number}</source>
        <translation>{state}、{number}の延長</translation>
    </message>
</context>
<context>
    <name>Labels</name>
    <message>
        <source>As now</source>
        <translation>今のまま</translation>
    </message>
    <message>
        <source>In use: {tags}</source>
        <translation>使用中：{tags}</translation>
    </message>
    <message>
        <source>Into a new project of this name</source>
        <translation>この名前の新規プロジェクトに入れる</translation>
    </message>
    <message>
        <source>New project</source>
        <translation>新規プロジェクト</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>メモ</translation>
    </message>
    <message numerus="yes">
        <source>Notes and tags of (this clip|%n clips)</source>
        <translation>
            <numerusform>%n個のクリップのメモとタグ</numerusform>
        </translation>
    </message>
    <message>
        <source>Projects</source>
        <translation>プロジェクト</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Stars</source>
        <translation>評価</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>タグ</translation>
    </message>
    <message>
        <source>Tags that all of them have</source>
        <translation>すべてに共通のタグ</translation>
    </message>
    <message>
        <source>Words with commas between them</source>
        <translation>言葉をコンマで区切る</translation>
    </message>
</context>
<context>
    <name>Leaving</name>
    <message>
        <source>Cancel it and quit</source>
        <translation>キャンセルして終了</translation>
    </message>
    <message>
        <source>Keep working</source>
        <translation>作業を続ける</translation>
    </message>
    <message>
        <source>Kinogrid quits by itself once all of it is done.</source>
        <translation>すべて終わると、Kinogridは自動で終了します。</translation>
    </message>
    <message>
        <source>Quit Kinogrid</source>
        <translation>Kinogridを終了</translation>
    </message>
    <message>
        <source>Quit now, go on at the next start</source>
        <translation>今すぐ終了し、次回の起動時に続行</translation>
    </message>
    <message>
        <source>Some things are not done yet.</source>
        <translation>まだ終わっていないものがあります。</translation>
    </message>
    <message>
        <source>Wait, then quit</source>
        <translation>待ってから終了</translation>
    </message>
</context>
<context>
    <name>Library</name>
    <message numerus="yes">
        <source>%n clip(s)</source>
        <translation>
            <numerusform>クリップ%n個</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n clip(s) (is|are) no longer picked.</source>
        <translation>
            <numerusform>クリップ%n個の採用を取り消しました。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n clip(s) (is|are) no longer rejected.</source>
        <translation>
            <numerusform>クリップ%n個の除外を取り消しました。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n clip(s) (is|are) no longer starred.</source>
        <translation>
            <numerusform>クリップ%n個のスターを外しました。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n clip(s) chosen</source>
        <translation>
            <numerusform>クリップ%n個を選択中</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n clip(s) picked.</source>
        <translation>
            <numerusform>クリップ%n個を採用しました。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n clip(s) rated.</source>
        <translation>
            <numerusform>クリップ%n個を評価しました。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n clip(s) rejected.</source>
        <translation>
            <numerusform>クリップ%n個を除外しました。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n clip(s) starred.</source>
        <translation>
            <numerusform>クリップ%n個にスターを付けました。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n folder(s) brought nothing back and (stays as it is|stay as they are).</source>
        <translation>
            <numerusform>%n個のフォルダーからは何も復元できず、そのままにしてあります。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n job(s)</source>
        <translation>
            <numerusform>ジョブ%n件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n job(s) chosen</source>
        <translation>
            <numerusform>ジョブ%n件を選択中</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of 5 stars</source>
        <translation>
            <numerusform>星5つ中%nつ</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n order(s) may have arrived; Kinogrid looks for (it|them).</source>
        <translation>
            <numerusform>%n件の注文が届いた可能性があります。Kinogridが探します。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n waiting order(s) (is|are) held until you resume (it|them).</source>
        <translation>
            <numerusform>待機していた注文%n件は、再開するまで保留されます。</numerusform>
        </translation>
    </message>
    <message>
        <source>A new, empty library</source>
        <translation>新しい空のライブラリ</translation>
    </message>
    <message>
        <source>A search needs a name that can be seen.</source>
        <translation>検索には、目に見える名前が必要です。</translation>
    </message>
    <message>
        <source>Add to the comparison</source>
        <translation>比較に追加</translation>
    </message>
    <message>
        <source>Another project is called this already.</source>
        <translation>この名前のプロジェクトがすでにあります。</translation>
    </message>
    <message>
        <source>Back to the clips of a job</source>
        <translation>ジョブのクリップに戻る</translation>
    </message>
    <message>
        <source>Being read</source>
        <translation>読み取り中</translation>
    </message>
    <message>
        <source>Bring it back</source>
        <translation>元に戻す</translation>
    </message>
    <message>
        <source>By day</source>
        <translation>日別</translation>
    </message>
    <message>
        <source>By lineage</source>
        <translation>系統別</translation>
    </message>
    <message>
        <source>By project</source>
        <translation>プロジェクト別</translation>
    </message>
    <message>
        <source>Cheapest first</source>
        <translation>料金の安い順</translation>
    </message>
    <message>
        <source>Choose all</source>
        <translation>すべて選択</translation>
    </message>
    <message>
        <source>Clips</source>
        <translation>クリップ</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>比較</translation>
    </message>
    <message>
        <source>Copy its web address</source>
        <translation>URLをコピー</translation>
    </message>
    <message>
        <source>Copy the files</source>
        <translation>ファイルをコピー</translation>
    </message>
    <message>
        <source>Dearest first</source>
        <translation>料金の高い順</translation>
    </message>
    <message>
        <source>Delete the jobs…</source>
        <translation>ジョブを削除…</translation>
    </message>
    <message>
        <source>Delete, and leave what is in it</source>
        <translation>削除（中身は残す）</translation>
    </message>
    <message>
        <source>Do not</source>
        <translation>やめる</translation>
    </message>
    <message>
        <source>Every clip that you generate or import comes into the library.</source>
        <translation>生成または読み込んだクリップは、すべてライブラリに入ります。</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>書き出し…</translation>
    </message>
    <message>
        <source>Forget a search</source>
        <translation>保存済み検索を削除</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>グループ</translation>
    </message>
    <message>
        <source>In no project</source>
        <translation>プロジェクトなし</translation>
    </message>
    <message>
        <source>It cannot be written again yet. Kinogrid keeps trying, and notes every job in its folder.</source>
        <translation>まだ書き直せません。Kinogridは試行を続け、すべてのジョブを各フォルダーに記録します。</translation>
    </message>
    <message>
        <source>Jobs</source>
        <translation>ジョブ</translation>
    </message>
    <message>
        <source>Keep its picks only…</source>
        <translation>採用だけ残す…</translation>
    </message>
    <message>
        <source>Keep the jobs&apos; picks only…</source>
        <translation>ジョブの採用だけ残す…</translation>
    </message>
    <message>
        <source>Kinogrid quits. Its next start reads every job anew from the job.json in its folder.</source>
        <translation>Kinogridが終了します。次回の起動時に、各フォルダーのjob.jsonからすべてのジョブを読み直します。</translation>
    </message>
    <message>
        <source>Kinogrid&apos;s library</source>
        <translation>Kinogridのライブラリ</translation>
    </message>
    <message>
        <source>Library</source>
        <translation>ライブラリ</translation>
    </message>
    <message>
        <source>Longest first</source>
        <translation>長い順</translation>
    </message>
    <message>
        <source>Look at it large</source>
        <translation>大きく表示</translation>
    </message>
    <message>
        <source>Make</source>
        <translation>作成</translation>
    </message>
    <message>
        <source>Most stars first</source>
        <translation>評価の高い順</translation>
    </message>
    <message>
        <source>Neither extended nor an extension</source>
        <translation>延長の関係なし</translation>
    </message>
    <message>
        <source>New project</source>
        <translation>新規プロジェクト</translation>
    </message>
    <message>
        <source>New project…</source>
        <translation>新規プロジェクト…</translation>
    </message>
    <message>
        <source>Newest first</source>
        <translation>新しい順</translation>
    </message>
    <message>
        <source>No clip is chosen here.</source>
        <translation>クリップが選ばれていません。</translation>
    </message>
    <message>
        <source>No clips yet</source>
        <translation>クリップはまだありません</translation>
    </message>
    <message>
        <source>Not grouped</source>
        <translation>グループなし</translation>
    </message>
    <message>
        <source>Notes, tags and projects…</source>
        <translation>メモ、タグ、プロジェクト…</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>見つかりません</translation>
    </message>
    <message>
        <source>Nothing in the library has these words and fits these filters.</source>
        <translation>この言葉とフィルターに合うものは、ライブラリにありません。</translation>
    </message>
    <message>
        <source>Nothing is sent by this. Orders that were waiting come back held; those on their way are looked for.</source>
        <translation>これで送信されるものはありません。待機していた注文は保留で戻り、進行中のものは探します。</translation>
    </message>
    <message>
        <source>Nothing of it is lost.</source>
        <translation>何も失われていません。</translation>
    </message>
    <message>
        <source>Nothing of it is lost. The other file is kept as {name}.</source>
        <translation>何も失われていません。もう一方のファイルは{name}として残っています。</translation>
    </message>
    <message>
        <source>Oldest first</source>
        <translation>古い順</translation>
    </message>
    <message>
        <source>Open in its usual app</source>
        <translation>いつものアプリで開く</translation>
    </message>
    <message>
        <source>Open in the four-up</source>
        <translation>4画面表示で開く</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>並べ替え</translation>
    </message>
    <message>
        <source>Orders that wait come back held. What stands in no folder is left behind: saved searches, empty projects, and what could be undone.</source>
        <translation>待機中の注文は保留で戻ります。フォルダーにない情報は引き継がれません。保存済み検索、空のプロジェクト、取り消しの履歴です。</translation>
    </message>
    <message>
        <source>Pick</source>
        <translation>採用</translation>
    </message>
    <message>
        <source>Projects</source>
        <translation>プロジェクト</translation>
    </message>
    <message>
        <source>Put on hold</source>
        <translation>保留</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>終了</translation>
    </message>
    <message>
        <source>Quit, and rebuild at the next start</source>
        <translation>終了し、次回の起動時に再構築</translation>
    </message>
    <message>
        <source>Reading the folders…</source>
        <translation>フォルダーを読み取り中…</translation>
    </message>
    <message>
        <source>Rebuild the library from its folders?</source>
        <translation>フォルダーからライブラリを再構築しますか？</translation>
    </message>
    <message>
        <source>Reject</source>
        <translation>除外</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>名前を変更</translation>
    </message>
    <message>
        <source>Rename the project</source>
        <translation>プロジェクト名を変更</translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation>名前を変更…</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>再開</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message numerus="yes">
        <source>Save %n copies into a folder</source>
        <translation>
            <numerusform>%n個のコピーをフォルダーに保存</numerusform>
        </translation>
    </message>
    <message>
        <source>Save copies…</source>
        <translation>コピーを保存…</translation>
    </message>
    <message>
        <source>Save this search</source>
        <translation>この検索を保存</translation>
    </message>
    <message>
        <source>Save this search…</source>
        <translation>この検索を保存…</translation>
    </message>
    <message>
        <source>Search prompts, notes, tags and file names</source>
        <translation>プロンプト、メモ、タグ、ファイル名を検索</translation>
    </message>
    <message>
        <source>Search the library</source>
        <translation>ライブラリを検索</translation>
    </message>
    <message>
        <source>Searches</source>
        <translation>保存済み検索</translation>
    </message>
    <message>
        <source>Send again</source>
        <translation>再送信</translation>
    </message>
    <message>
        <source>Shortest first</source>
        <translation>短い順</translation>
    </message>
    <message>
        <source>Show everything</source>
        <translation>すべて表示</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>フォルダーに表示</translation>
    </message>
    <message>
        <source>Show what is in it</source>
        <translation>中身を表示</translation>
    </message>
    <message>
        <source>Size of the pictures</source>
        <translation>画像のサイズ</translation>
    </message>
    <message>
        <source>Star</source>
        <translation>スター</translation>
    </message>
    <message>
        <source>Start a new library</source>
        <translation>新しいライブラリを開始</translation>
    </message>
    <message>
        <source>That copy is damaged, too. Choose another way.</source>
        <translation>そのコピーも破損しています。別の方法を選択してください。</translation>
    </message>
    <message>
        <source>The copy of {time}, and from the folders what came since</source>
        <translation>{time}のコピーと、それ以降の分をフォルダーから</translation>
    </message>
    <message>
        <source>The file that is there now is kept under another name.</source>
        <translation>今そこにあるファイルは、別の名前で残します。</translation>
    </message>
    <message>
        <source>The folders alone</source>
        <translation>フォルダーのみ</translation>
    </message>
    <message numerus="yes">
        <source>The folders of %n job(s) are there, each with what Kinogrid knows about it.</source>
        <translation>
            <numerusform>%n件のジョブのフォルダーがあり、それぞれにKinogridが把握している内容が入っています。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The library is back, with %n job(s)</source>
        <translation>
            <numerusform>ライブラリを復旧しました（ジョブ%n件）</numerusform>
        </translation>
    </message>
    <message>
        <source>The library was not rebuilt, and is as it was</source>
        <translation>ライブラリは再構築されず、元のままです</translation>
    </message>
    <message numerus="yes">
        <source>The library was rebuilt from its folders, with %n job(s)</source>
        <translation>
            <numerusform>フォルダーからライブラリを再構築しました（ジョブ%n件）</numerusform>
        </translation>
    </message>
    <message>
        <source>The library&apos;s database has been deleted or replaced</source>
        <translation>ライブラリのデータベースが削除されたか置き換えられました</translation>
    </message>
    <message>
        <source>The library&apos;s database is damaged</source>
        <translation>ライブラリのデータベースが破損しています</translation>
    </message>
    <message>
        <source>The library&apos;s database is empty</source>
        <translation>ライブラリのデータベースが空です</translation>
    </message>
    <message>
        <source>The library&apos;s database is missing</source>
        <translation>ライブラリのデータベースがありません</translation>
    </message>
    <message>
        <source>The library&apos;s database was deleted, and has been written again</source>
        <translation>ライブラリのデータベースが削除されていたため、書き直しました</translation>
    </message>
    <message>
        <source>The library&apos;s database was replaced, and has been written again</source>
        <translation>ライブラリのデータベースが置き換えられていたため、書き直しました</translation>
    </message>
    <message>
        <source>The log names them all.</source>
        <translation>すべての名前はログにあります。</translation>
    </message>
    <message>
        <source>The next start of Kinogrid reads the library anew from its folders.</source>
        <translation>次回の起動時に、Kinogridが各フォルダーからライブラリを読み直します。</translation>
    </message>
    <message>
        <source>The old file is kept as {name}.</source>
        <translation>古いファイルは{name}として残っています。</translation>
    </message>
    <message>
        <source>The present database is kept beside it under another name, and no clip is touched.</source>
        <translation>今のデータベースは隣に別の名前で残し、クリップには触れません。</translation>
    </message>
    <message>
        <source>The project is called “{name}” now.</source>
        <translation>プロジェクトの名前を「{name}」にしました。</translation>
    </message>
    <message>
        <source>The project “{name}” was deleted.</source>
        <translation>プロジェクト「{name}」を削除しました。</translation>
    </message>
    <message>
        <source>The project “{name}” was made.</source>
        <translation>プロジェクト「{name}」を作成しました。</translation>
    </message>
    <message>
        <source>The search was saved.</source>
        <translation>検索を保存しました。</translation>
    </message>
    <message>
        <source>The search “{name}” was forgotten.</source>
        <translation>保存済み検索「{name}」を削除しました。</translation>
    </message>
    <message>
        <source>There are no folders of jobs.</source>
        <translation>ジョブのフォルダーがありません。</translation>
    </message>
    <message>
        <source>Variant {number}</source>
        <translation>バリエーション{number}</translation>
    </message>
    <message>
        <source>What is shown</source>
        <translation>表示対象</translation>
    </message>
    <message numerus="yes">
        <source>Written to (the clip|%n clips).</source>
        <translation>
            <numerusform>%n個のクリップに書き込みました。</numerusform>
        </translation>
    </message>
    <message>
        <source>new</source>
        <comment>finished, and not looked at since</comment>
        <translation>新着</translation>
    </message>
    <message>
        <source>picked</source>
        <translation>採用済み</translation>
    </message>
    <message>
        <source>rejected</source>
        <translation>除外済み</translation>
    </message>
    <message>
        <source>starred</source>
        <translation>スター付き</translation>
    </message>
    <message>
        <source>{folder}: a newer Kinogrid wrote its job.json.</source>
        <translation>{folder}：job.jsonは、より新しいKinogridが書いたものです。</translation>
    </message>
    <message>
        <source>{folder}: another job has its task already.</source>
        <translation>{folder}：別のジョブがすでにこのタスクを持っています。</translation>
    </message>
    <message>
        <source>{folder}: it has no job.json.</source>
        <translation>{folder}：job.jsonがありません。</translation>
    </message>
    <message>
        <source>{folder}: its job.json belongs to another folder.</source>
        <translation>{folder}：job.jsonが別のフォルダーのものです。</translation>
    </message>
    <message>
        <source>{folder}: its job.json cannot be read.</source>
        <translation>{folder}：job.jsonを読み取れません。</translation>
    </message>
    <message>
        <source>{seconds} s</source>
        <translation>{seconds}秒</translation>
    </message>
</context>
<context>
    <name>Lineage</name>
    <message numerus="yes">
        <source>%n generation(s)</source>
        <translation>
            <numerusform>%n世代</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n job(s)</source>
        <translation>
            <numerusform>ジョブ%n件</numerusform>
        </translation>
    </message>
    <message>
        <source>A clip before this one is not here: only its own file is played.</source>
        <translation>前のクリップの1つがここにないため、このクリップ自身のファイルだけを再生します。</translation>
    </message>
    <message>
        <source>A job stands here with all that was made of it, once there is one.</source>
        <translation>ジョブができると、そこから作られたものとともにここに表示されます。</translation>
    </message>
    <message>
        <source>Back to the clips of the job</source>
        <translation>ジョブのクリップに戻る</translation>
    </message>
    <message>
        <source>Cannot be extended</source>
        <translation>延長できません</translation>
    </message>
    <message>
        <source>Cannot be extended further</source>
        <translation>これ以上延長できません</translation>
    </message>
    <message>
        <source>Generation {number}</source>
        <translation>第{number}世代</translation>
    </message>
    <message>
        <source>Generations and extensions</source>
        <translation>生成と延長</translation>
    </message>
    <message>
        <source>Go back</source>
        <translation>戻る</translation>
    </message>
    <message>
        <source>Larger cards</source>
        <translation>カードを大きく</translation>
    </message>
    <message>
        <source>Lineage</source>
        <translation>系統</translation>
    </message>
    <message>
        <source>Lineage: the first generation</source>
        <translation>系統：最初の世代</translation>
    </message>
    <message>
        <source>Lineage: variant {number}</source>
        <translation>系統：バリエーション{number}</translation>
    </message>
    <message>
        <source>Make the cards as large as all of them fit (0)</source>
        <translation>全部が収まる最大サイズのカードにする（0）</translation>
    </message>
    <message>
        <source>No lineage yet</source>
        <translation>系統はまだありません</translation>
    </message>
    <message>
        <source>Open the job</source>
        <translation>ジョブを開く</translation>
    </message>
    <message>
        <source>Original</source>
        <translation>オリジナル</translation>
    </message>
    <message>
        <source>Play from the original to the card</source>
        <translation>オリジナルからこのカードまで再生</translation>
    </message>
    <message>
        <source>Play from the original to this card, without a gap (Space)</source>
        <translation>オリジナルからこのカードまで切れ目なく再生（Space）</translation>
    </message>
    <message>
        <source>Play up to here</source>
        <translation>ここまで再生</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>すべて表示</translation>
    </message>
    <message>
        <source>Show all cards</source>
        <translation>すべてのカードを表示</translation>
    </message>
    <message>
        <source>Size of the cards</source>
        <translation>カードのサイズ</translation>
    </message>
    <message>
        <source>Smaller cards</source>
        <translation>カードを小さく</translation>
    </message>
    <message>
        <source>continues variant {number}</source>
        <translation>バリエーション{number}の続き</translation>
    </message>
    <message>
        <source>picked</source>
        <translation>採用済み</translation>
    </message>
    <message>
        <source>rejected</source>
        <translation>除外済み</translation>
    </message>
    <message>
        <source>starred</source>
        <translation>スター付き</translation>
    </message>
    <message>
        <source>variant {number} of {count}</source>
        <translation>バリエーション{number}（{count}個中）</translation>
    </message>
    <message numerus="yes">
        <source>{credits} charged for %n of them</source>
        <translation>
            <numerusform>うち%n件に課金{credits}</numerusform>
        </translation>
    </message>
    <message>
        <source>{credits} foreseen</source>
        <translation>見込み{credits}</translation>
    </message>
    <message>
        <source>{left} s left of about {most} s</source>
        <translation>最大約{most}秒のうち残り{left}秒</translation>
    </message>
    <message>
        <source>{seconds} s</source>
        <translation>{seconds}秒</translation>
    </message>
    <message>
        <source>{seconds} seconds long</source>
        <translation>長さ{seconds}秒</translation>
    </message>
    <message>
        <source>{width} pixels wide</source>
        <translation>幅{width}ピクセル</translation>
    </message>
</context>
<context>
    <name>Move</name>
    <message numerus="yes">
        <source>%n file(s) in {name} (is|are) not what was copied, and (stays|stay).</source>
        <translation>
            <numerusform>{name}のファイル%n個がコピー時と異なるため、残します。</numerusform>
        </translation>
    </message>
    <message>
        <source>Call it off</source>
        <translation>取りやめる</translation>
    </message>
    <message>
        <source>Choose where the library&apos;s new folder is to be</source>
        <translation>ライブラリの新しいフォルダーの場所を選択</translation>
    </message>
    <message>
        <source>Every clip is copied, and was compared</source>
        <translation>すべてのクリップのコピーと照合が済みました</translation>
    </message>
    <message>
        <source>Kinogrid opens once it is there. Nothing is removed before then.</source>
        <translation>移動先にそろうとKinogridが開きます。それまで何も削除されません。</translation>
    </message>
    <message>
        <source>Moving the library</source>
        <translation>ライブラリを移動中</translation>
    </message>
    <message>
        <source>Nothing of it is left in {name}.</source>
        <translation>{name}には一切残っていません。</translation>
    </message>
    <message>
        <source>Quit now</source>
        <translation>今すぐ終了</translation>
    </message>
    <message>
        <source>Taking along what has changed since: {share}</source>
        <translation>その後の変更を反映中：{share}</translation>
    </message>
    <message>
        <source>Taking along what has changed since…</source>
        <translation>その後の変更を反映中…</translation>
    </message>
    <message>
        <source>The library has been moved</source>
        <translation>ライブラリを移動しました</translation>
    </message>
    <message>
        <source>The library is being copied: {share}</source>
        <translation>ライブラリをコピー中：{share}</translation>
    </message>
    <message>
        <source>The library is being moved already.</source>
        <translation>ライブラリはすでに移動中です。</translation>
    </message>
    <message>
        <source>The library is not moved for now, and is where it was</source>
        <translation>ライブラリの移動は見送られ、元の場所にあります</translation>
    </message>
    <message>
        <source>The library is still being moved.</source>
        <translation>ライブラリはまだ移動中です。</translation>
    </message>
    <message>
        <source>The library is where it was, and goes on being copied from where it is now.</source>
        <translation>ライブラリは元の場所にあり、コピーは今の続きから進みます。</translation>
    </message>
    <message>
        <source>The library stays where it is, and no copy of it is left.</source>
        <translation>ライブラリは元の場所にあり、コピーは残っていません。</translation>
    </message>
    <message>
        <source>The library stays where it is. No copy of it is left.</source>
        <translation>ライブラリは元の場所にあります。コピーは残っていません。</translation>
    </message>
    <message>
        <source>The next start takes along what has changed, opens the library in {name}, and removes it here.</source>
        <translation>次回の起動時に、変更分を反映し、{name}のライブラリを開いて、ここからは削除します。</translation>
    </message>
    <message>
        <source>This library was named when Kinogrid was started, and stays where it is.</source>
        <translation>このライブラリはKinogridの起動時に指定されたため、元の場所から移動しません。</translation>
    </message>
    <message>
        <source>To {name}. Kinogrid goes on working here until it is started again.</source>
        <translation>移動先は{name}。起動し直すまで、Kinogridはここで動作を続けます。</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>再試行</translation>
    </message>
</context>
<context>
    <name>Name</name>
    <message>
        <source>Name</source>
        <translation>名前</translation>
    </message>
</context>
<context>
    <name>Network</name>
    <message>
        <source>A company&apos;s proxy that reads along signs with its own: give its file (PEM) here. Only what it vouches for is trusted then.</source>
        <translation>通信を読み取る社内プロキシは独自の証明書で署名します。そのファイル（PEM）をここで指定すると、それが保証するものだけが信頼されます。</translation>
    </message>
    <message>
        <source>A file of your own</source>
        <translation>自分のファイル</translation>
    </message>
    <message>
        <source>A port is a number from 1 to 65535.</source>
        <translation>ポートは1から65535までの数です。</translation>
    </message>
    <message>
        <source>A token goes there only where it was entered for that host, or after another question.</source>
        <translation>トークンがそこへ送られるのは、そのホスト用に入力された場合か、改めて確認した後だけです。</translation>
    </message>
    <message>
        <source>API</source>
        <translation>API</translation>
    </message>
    <message>
        <source>API address</source>
        <translation>APIのアドレス</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>アドレス</translation>
    </message>
    <message>
        <source>Addresses of the service</source>
        <translation>サービスのアドレス</translation>
    </message>
    <message>
        <source>By the variables HTTPS_PROXY, ALL_PROXY and NO_PROXY, else by this system&apos;s settings.</source>
        <translation>変数HTTPS_PROXY、ALL_PROXY、NO_PROXYに従い、なければシステムの設定に従います。</translation>
    </message>
    <message>
        <source>Certificates</source>
        <translation>証明書</translation>
    </message>
    <message>
        <source>Certificates ({patterns})</source>
        <translation>証明書（{patterns}）</translation>
    </message>
    <message>
        <source>Choose a file of certificates</source>
        <translation>証明書のファイルを選ぶ</translation>
    </message>
    <message>
        <source>Choose a file…</source>
        <translation>ファイルを選ぶ…</translation>
    </message>
    <message>
        <source>Clips and pictures go through it, too</source>
        <translation>クリップと画像にも使う</translation>
    </message>
    <message>
        <source>Enter a web address, such as https://api.example.</source>
        <translation>https://api.exampleのようなURLを入力してください。</translation>
    </message>
    <message>
        <source>Enter another to replace it</source>
        <translation>別のものを入力すると置き換わります</translation>
    </message>
    <message>
        <source>Enter the proxy&apos;s address. Until then “{way}” holds.</source>
        <translation>プロキシのアドレスを入力してください。それまでは「{way}」が有効です。</translation>
    </message>
    <message>
        <source>Enter the proxy&apos;s name or address, then a colon and its port.</source>
        <translation>プロキシの名前またはアドレスに続けて、コロンとポートを入力してください。</translation>
    </message>
    <message>
        <source>Everything goes straight to the service, whatever the system says.</source>
        <translation>システムの設定にかかわらず、すべて直接サービスへ送られます。</translation>
    </message>
    <message>
        <source>Forget</source>
        <translation>消去</translation>
    </message>
    <message>
        <source>Forget the proxy&apos;s password</source>
        <translation>プロキシのパスワードを消去</translation>
    </message>
    <message>
        <source>From the next start on, orders go to {new} instead of {old}, and so does the API token that you enter for it. Whoever runs {new} can order with that token at your cost. Agree only if you know that host.</source>
        <translation>次回の起動から、注文は{old}ではなく{new}へ送られ、そこ用に入力するAPIトークンも同様です。{new}の運営者は、そのトークンを使って、お客様の費用で注文できます。そのホストを知っている場合にだけ同意してください。</translation>
    </message>
    <message>
        <source>From the next start on, pictures go to {new} instead of {old}, and so does the account token that you enter for it, and prices are read there. Whoever runs {new} can use that token at your cost. Agree only if you know that host.</source>
        <translation>次回の起動から、画像は{old}ではなく{new}へ送られ、そこ用に入力するアカウントトークンも同様です。料金もそこから読み取ります。{new}の運営者は、そのトークンをお客様の費用で使えます。そのホストを知っている場合にだけ同意してください。</translation>
    </message>
    <message>
        <source>HTTP</source>
        <translation>HTTP</translation>
    </message>
    <message>
        <source>In this demo the password is kept nowhere, and your keyring is left alone.</source>
        <translation>このデモではパスワードはどこにも保存されず、キーリングにも触れません。</translation>
    </message>
    <message>
        <source>In this demo the service is on this machine.</source>
        <translation>このデモでは、サービスはこのマシン上にあります。</translation>
    </message>
    <message>
        <source>It has to begin with https://, else the token could be read on its way (http only on this machine).</source>
        <translation>https://で始まる必要があります。そうでないと、途中でトークンを読まれるおそれがあります（httpはこのマシン上でのみ可）。</translation>
    </message>
    <message>
        <source>It holds from the next start on. Until then {url} is in use.</source>
        <translation>次回の起動から有効です。それまでは{url}を使います。</translation>
    </message>
    <message>
        <source>It is kept in this system&apos;s keyring and goes to this proxy only.</source>
        <translation>このシステムのキーリングに保存され、このプロキシにだけ送られます。</translation>
    </message>
    <message>
        <source>It looks up the names of hosts, too. If it cannot be reached, nothing is sent another way.</source>
        <translation>ホスト名の解決もプロキシが行います。接続できないときは、別の経路では何も送信しません。</translation>
    </message>
    <message>
        <source>It will be kept in this system&apos;s keyring and go to this proxy only.</source>
        <translation>このシステムのキーリングに保存され、このプロキシにだけ送られます。</translation>
    </message>
    <message>
        <source>Like the system</source>
        <translation>システムに合わせる</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>Name and password have fields of their own below.</source>
        <translation>名前とパスワードは下の欄に入力してください。</translation>
    </message>
    <message>
        <source>Neither ? nor # may stand in it.</source>
        <translation>「?」も「#」も含められません。</translation>
    </message>
    <message>
        <source>No name and no password may stand in it.</source>
        <translation>名前やパスワードは含められません。</translation>
    </message>
    <message>
        <source>None</source>
        <comment>no proxy</comment>
        <translation>なし</translation>
    </message>
    <message>
        <source>Nothing may stand after the port.</source>
        <translation>ポートの後には何も書けません。</translation>
    </message>
    <message>
        <source>Only HTTP and SOCKS5 proxies can be used.</source>
        <translation>使えるのはHTTPとSOCKS5のプロキシだけです。</translation>
    </message>
    <message>
        <source>Only addresses that begin with https:// can be used.</source>
        <translation>使えるのはhttps://で始まるアドレスだけです。</translation>
    </message>
    <message>
        <source>Only if the proxy asks for one</source>
        <translation>プロキシが求める場合のみ</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>パスワード</translation>
    </message>
    <message>
        <source>Platform</source>
        <translation>プラットフォーム</translation>
    </message>
    <message>
        <source>Platform address</source>
        <translation>プラットフォームのアドレス</translation>
    </message>
    <message>
        <source>Proxy</source>
        <translation>プロキシ</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>リセット</translation>
    </message>
    <message>
        <source>Reset the API address</source>
        <translation>APIのアドレスをリセット</translation>
    </message>
    <message>
        <source>Reset the platform address</source>
        <translation>プラットフォームのアドレスをリセット</translation>
    </message>
    <message>
        <source>SOCKS5</source>
        <translation>SOCKS5</translation>
    </message>
    <message>
        <source>Send orders and an API token to another host?</source>
        <translation>注文とAPIトークンを別のホストに送信しますか？</translation>
    </message>
    <message>
        <source>Send pictures and an account token to another host?</source>
        <translation>画像とアカウントトークンを別のホストに送信しますか？</translation>
    </message>
    <message>
        <source>Show the password as it is typed</source>
        <translation>入力中のパスワードを表示</translation>
    </message>
    <message>
        <source>Takes orders and the API token. Empty for the provider&apos;s own.</source>
        <translation>注文とAPIトークンを受け取ります。空欄ならプロバイダーのものです。</translation>
    </message>
    <message>
        <source>Takes pictures and the account token. Prices are read there, and tokens are made there.</source>
        <translation>画像とアカウントトークンを受け取ります。料金の読み取りとトークンの作成もここで行います。</translation>
    </message>
    <message>
        <source>The environment says {url}, which comes before this as long as it does.</source>
        <translation>環境変数が{url}を指定しており、その間はそちらが優先されます。</translation>
    </message>
    <message>
        <source>The password holds until Kinogrid is closed.</source>
        <translation>パスワードはKinogridを閉じるまで有効です。</translation>
    </message>
    <message>
        <source>The port is missing: it comes after a colon, as in proxy.example:3128.</source>
        <translation>ポートがありません。proxy.example:3128のように、コロンの後に書きます。</translation>
    </message>
    <message>
        <source>The proxy&apos;s address</source>
        <translation>プロキシのアドレス</translation>
    </message>
    <message>
        <source>The token that is kept for {old} is not sent there. As long as orders are under way at {old}, every start stays there.</source>
        <translation>{old}用に保存されているトークンはそこへは送られません。{old}で進行中の注文があるかぎり、起動してもそちらを使い続けます。</translation>
    </message>
    <message>
        <source>This counts once HTTP or SOCKS5 is chosen above.</source>
        <translation>上でHTTPまたはSOCKS5を選ぶと有効になります。</translation>
    </message>
    <message>
        <source>This system&apos;s</source>
        <translation>このシステムのもの</translation>
    </message>
    <message>
        <source>Use this address</source>
        <translation>このアドレスを使う</translation>
    </message>
    <message>
        <source>What is sent stays encrypted through it. If it cannot be reached, nothing is sent another way.</source>
        <translation>送信内容はプロキシを通っても暗号化されたままです。接続できないときは、別の経路では何も送信しません。</translation>
    </message>
    <message>
        <source>Your name at the proxy</source>
        <translation>プロキシでの名前</translation>
    </message>
    <message>
        <source>Your password at the proxy</source>
        <translation>プロキシでのパスワード</translation>
    </message>
    <message>
        <source>{name} holds no certificates that can be read (PEM, the text form, is needed).</source>
        <translation>{name}には読み取れる証明書がありません（テキスト形式のPEMが必要です）。</translation>
    </message>
    <message>
        <source>{url} is in use until the orders under way there are done; this address holds from the start after.</source>
        <translation>進行中の注文が終わるまで{url}を使います。このアドレスはその後の起動から有効です。</translation>
    </message>
</context>
<context>
    <name>News</name>
    <message>
        <source>A demo service makes clips on this machine, so that all of it can be tried without paying.</source>
        <translation>デモサービスがこのコンピューターでクリップを作るので、費用をかけずにすべてを試せます。</translation>
    </message>
    <message>
        <source>Clips can be put into a sequence, trimmed, and exported as one film or for an editor.</source>
        <translation>クリップをシーケンスに並べてトリミングし、1本の動画として、または編集ソフト用に書き出せます。</translation>
    </message>
    <message>
        <source>Describe a motion, give a first frame, and four clips come that play side by side, in step.</source>
        <translation>動きを言葉で説明して開始フレームを渡すと、4つのクリップが届き、並んで同時に再生されます。</translation>
    </message>
    <message>
        <source>Every clip is a file of your own, in a library that can be searched, backed up and moved.</source>
        <translation>どのクリップも手元のファイルで、検索、バックアップ、移動ができるライブラリに保存されます。</translation>
    </message>
    <message>
        <source>Kinogrid was updated to version {version}</source>
        <translation>Kinogrid はバージョン {version} に更新されました</translation>
    </message>
    <message>
        <source>No order is placed twice: one whose answer was lost is looked for before it is sent again.</source>
        <translation>注文が二重になることはありません。応答が失われた注文は、再送信の前にまず探されます。</translation>
    </message>
    <message>
        <source>Pick the best one and extend it with a click; its lineage shows what grew out of what.</source>
        <translation>いちばん良いものを採用し、クリックひとつで延長できます。何から何が生まれたかは系統でわかります。</translation>
    </message>
    <message>
        <source>What an order will cost is shown before it is placed, and a limit can be set for each day.</source>
        <translation>注文の費用は注文する前に表示され、1日ごとの上限も設定できます。</translation>
    </message>
    <message>
        <source>What&apos;s new</source>
        <translation>新機能</translation>
    </message>
</context>
<context>
    <name>Notices</name>
    <message numerus="yes">
        <source>%n frame(s) saved in {folder}</source>
        <translation>
            <numerusform>%n個のフレームを{folder}に保存しました</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n job(s) (needs|need) you</source>
        <translation>
            <numerusform>要対応のジョブ%n件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n job(s) could not be read from the database: {jobs} and others.</source>
        <translation>
            <numerusform>%n件のジョブをデータベースから読み取れませんでした：{jobs}ほか。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n job(s) could not be read from the database: {jobs}.</source>
        <translation>
            <numerusform>%n件のジョブをデータベースから読み取れませんでした：{jobs}。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n variant(s) could not be fetched: {numbers}</source>
        <translation>
            <numerusform>%n個のバリエーションを取得できませんでした：{numbers}</numerusform>
        </translation>
    </message>
    <message>
        <source>A job needs you</source>
        <translation>要対応のジョブがあります</translation>
    </message>
    <message>
        <source>A token has been entered since. Let the queue go on.</source>
        <translation>その後トークンが入力されました。キューを再開してください。</translation>
    </message>
    <message>
        <source>A try that was not confirmed has arrived after all: {prompt}. It is made, charged and fetched like any other.</source>
        <translation>未確認だった送信が、実際には届いていました：{prompt}。ほかの注文と同じように作成、課金、取得されます。</translation>
    </message>
    <message>
        <source>According to the provider, the order that was refused for it costs nothing.</source>
        <translation>プロバイダーによると、これを理由に拒否された注文には何も課金されません。</translation>
    </message>
    <message>
        <source>An earlier try of it may have been charged.</source>
        <translation>以前の送信に課金された可能性があります。</translation>
    </message>
    <message>
        <source>An order has turned up</source>
        <translation>注文が見つかりました</translation>
    </message>
    <message>
        <source>Buy Credits on the provider&apos;s page, then let the queue go on.</source>
        <translation>プロバイダーのページでクレジットを購入してから、キューを再開してください。</translation>
    </message>
    <message>
        <source>Copy report</source>
        <translation>レポートをコピー</translation>
    </message>
    <message>
        <source>Decide</source>
        <translation>決める</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>詳細</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>Enter an account token</source>
        <translation>アカウントトークンを入力</translation>
    </message>
    <message>
        <source>Enter another API token, then let the queue go on.</source>
        <translation>別のAPIトークンを入力してから、キューを再開してください。</translation>
    </message>
    <message>
        <source>Fetch again</source>
        <translation>再取得</translation>
    </message>
    <message>
        <source>Fetching has to wait</source>
        <translation>取得を待機中</translation>
    </message>
    <message>
        <source>Frame {frame} of variant {variant} is copied</source>
        <translation>バリエーション{variant}のフレーム{frame}をコピーしました</translation>
    </message>
    <message>
        <source>Frame {frame} of variant {variant} is the first frame now</source>
        <translation>バリエーション{variant}のフレーム{frame}を開始フレームにしました</translation>
    </message>
    <message>
        <source>Frame {frame} of variant {variant} is the last frame now</source>
        <translation>バリエーション{variant}のフレーム{frame}を終了フレームにしました</translation>
    </message>
    <message>
        <source>Give it a new limit</source>
        <translation>新しい上限を設定</translation>
    </message>
    <message>
        <source>Give up</source>
        <translation>あきらめる</translation>
    </message>
    <message>
        <source>Given up</source>
        <translation>あきらめました</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>続行</translation>
    </message>
    <message>
        <source>It is in the log. Jobs and clips on disk are safe; please report it.</source>
        <translation>ログに記録されています。ディスク上のジョブとクリップは無事です。報告をお願いします。</translation>
    </message>
    <message>
        <source>It may have arrived, and may have been charged. Kinogrid still looks for its task for a week, and goes on with it here as soon as it turns up.</source>
        <translation>届いた可能性があり、課金された可能性があります。Kinogridはさらに1週間そのタスクを探し、見つかりしだいここで続けます。</translation>
    </message>
    <message>
        <source>Kinogrid crashed the last time it ran</source>
        <translation>前回の実行中にKinogridがクラッシュしました</translation>
    </message>
    <message>
        <source>Kinogrid goes on fetching by itself as soon as the disk takes it.</source>
        <translation>ディスクが受け付けるようになりしだい、Kinogridが自動で取得を続けます。</translation>
    </message>
    <message>
        <source>Kinogrid looks for it among the recent tasks and does not send it again by itself.</source>
        <translation>Kinogridは最近のタスクの中からこの注文を探します。自動で再送信することはありません。</translation>
    </message>
    <message>
        <source>Kinogrid made a mistake: {what}</source>
        <translation>Kinogridの内部エラー：{what}</translation>
    </message>
    <message>
        <source>Kinogrid tries again at {moment}, and goes on, ever more rarely, for as long as there is anything to fetch. Nothing is lost.</source>
        <translation>Kinogridは{moment}に再試行し、取得するものがあるかぎり、間隔を延ばしながら続けます。何も失われません。</translation>
    </message>
    <message>
        <source>Kinogrid tries again at {moment}, and goes on, ever more rarely, while other orders go out.</source>
        <translation>Kinogridは{moment}に再試行し、その後も間隔を延ばしながら続けます。その間もほかの注文は送信されます。</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>もう一度探す</translation>
    </message>
    <message>
        <source>Look now</source>
        <translation>今すぐ探す</translation>
    </message>
    <message>
        <source>Looking for this order</source>
        <translation>この注文を探しています</translation>
    </message>
    <message>
        <source>Make it the last frame</source>
        <translation>終了フレームにする</translation>
    </message>
    <message>
        <source>No order is sent until then, and none of those that wait is lost.</source>
        <translation>それまで注文は送信されず、待機中の注文は1つも失われません。</translation>
    </message>
    <message>
        <source>Nothing of it was changed or deleted; the clips are in their folders, each with its job.json.</source>
        <translation>何も変更、削除されていません。クリップは各フォルダーに、job.jsonとともにあります。</translation>
    </message>
    <message>
        <source>Once there are Credits again, let the queue go on.</source>
        <translation>クレジットが再び使えるようになったら、キューを再開してください。</translation>
    </message>
    <message numerus="yes">
        <source>Orders go on in %n min.</source>
        <translation>
            <numerusform>%n分後に注文を再開します。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Orders go on in %n s.</source>
        <translation>
            <numerusform>%n秒後に注文を再開します。</numerusform>
        </translation>
    </message>
    <message>
        <source>Picture (*.png)</source>
        <translation>画像 (*.png)</translation>
    </message>
    <message>
        <source>Picture {number} is copied</source>
        <translation>画像{number}をコピーしました</translation>
    </message>
    <message>
        <source>Picture {number} is the first frame now</source>
        <translation>画像{number}を開始フレームにしました</translation>
    </message>
    <message>
        <source>Picture {number} is the last frame now</source>
        <translation>画像{number}を終了フレームにしました</translation>
    </message>
    <message>
        <source>Replace the token</source>
        <translation>トークンを置き換え</translation>
    </message>
    <message>
        <source>Safe mode: Kinogrid runs with its default settings</source>
        <translation>セーフモード：Kinogridは既定の設定で動作しています</translation>
    </message>
    <message>
        <source>Save these frames</source>
        <translation>これらのフレームを保存</translation>
    </message>
    <message>
        <source>Save this frame</source>
        <translation>このフレームを保存</translation>
    </message>
    <message>
        <source>Send again</source>
        <translation>再送信</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>表示</translation>
    </message>
    <message>
        <source>The account has {left} left now. Let the queue go on.</source>
        <translation>アカウントの残高は現在{left}です。キューを再開してください。</translation>
    </message>
    <message>
        <source>The form is empty, for a new order</source>
        <translation>フォームを空にしました。新しい注文を作成できます</translation>
    </message>
    <message>
        <source>The frame could not be taken out of variant {variant}</source>
        <translation>バリエーション{variant}からフレームを取り出せませんでした</translation>
    </message>
    <message>
        <source>The limit of the token that Kinogrid made leaves {left}, which is less than the next order takes. Replace it in Settings by one with a new limit, then let the queue go on.</source>
        <translation>Kinogridが作成したトークンの上限の残りは{left}で、次の注文に足りません。「設定」で新しい上限のトークンに置き換えてから、キューを再開してください。</translation>
    </message>
    <message>
        <source>The order is kept and nothing was charged. Pictures go to another host than orders, so you decide whether the API token goes along, or enter a token for that host. You need neither if the pictures are on the web.</source>
        <translation>注文は保存され、何も課金されていません。画像の送信先は注文とは別のホストのため、APIトークンを一緒に送るかどうかを決めるか、そのホスト用のトークンを入力してください。画像がWeb上にある場合は、どちらも不要です。</translation>
    </message>
    <message>
        <source>The order is kept and nothing was charged. Uploads need an account token. It is a powerful one: it manages your whole account there and does not expire. You need none if the pictures are on the web.</source>
        <translation>注文は保存され、何も課金されていません。アップロードにはアカウントトークンが必要です。これは強力なトークンで、そこでのアカウント全体を管理でき、期限がありません。画像がWeb上にある場合は不要です。</translation>
    </message>
    <message>
        <source>The order is kept; an earlier try of it may have been charged. Pictures go to another host than orders, so you decide whether the API token goes along, or enter a token for that host. You need neither if the pictures are on the web.</source>
        <translation>注文は保存されていますが、以前の送信に課金された可能性があります。画像の送信先は注文とは別のホストのため、APIトークンを一緒に送るかどうかを決めるか、そのホスト用のトークンを入力してください。画像がWeb上にある場合は、どちらも不要です。</translation>
    </message>
    <message>
        <source>The order is kept; an earlier try of it may have been charged. Uploads need an account token. It is a powerful one: it manages your whole account there and does not expire. You need none if the pictures are on the web.</source>
        <translation>注文は保存されていますが、以前の送信に課金された可能性があります。アップロードにはアカウントトークンが必要です。これは強力なトークンで、そこでのアカウント全体を管理でき、期限がありません。画像がWeb上にある場合は不要です。</translation>
    </message>
    <message>
        <source>The order that was refused for it cost nothing.</source>
        <translation>これを理由に拒否された注文には、何も課金されていません。</translation>
    </message>
    <message>
        <source>The queue is paused</source>
        <translation>キューが一時停止しています</translation>
    </message>
    <message>
        <source>The report is on the clipboard. It holds no secrets, but names of files.</source>
        <translation>レポートはクリップボードにあります。秘密情報は含まれませんが、ファイル名は含まれます。</translation>
    </message>
    <message>
        <source>The service asked for a pause, and Kinogrid can&apos;t tell whether it took the order all the same. Sending it again could buy it twice.</source>
        <translation>サービスが間隔を空けるよう求めましたが、それでも注文を受け付けたかどうかはKinogridにはわかりません。再送信すると二重に購入する可能性があります。</translation>
    </message>
    <message>
        <source>This order failed</source>
        <translation>この注文は失敗しました</translation>
    </message>
    <message>
        <source>Top up</source>
        <translation>チャージ</translation>
    </message>
    <message>
        <source>Try now</source>
        <translation>今すぐ試す</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>取り消し</translation>
    </message>
    <message>
        <source>Uploading has to wait</source>
        <translation>アップロードを待機中</translation>
    </message>
    <message>
        <source>Use web addresses</source>
        <translation>URLを使う</translation>
    </message>
    <message>
        <source>Variant {number} could not be fetched</source>
        <translation>バリエーション{number}を取得できませんでした</translation>
    </message>
    <message>
        <source>Variant {variant}, frame {frame}</source>
        <translation>バリエーション{variant}、フレーム{frame}</translation>
    </message>
    <message>
        <source>Was this ordered or not?</source>
        <translation>これは注文されましたか？</translation>
    </message>
    <message>
        <source>What it was doing is noted on this machine, and nothing of it was sent anywhere. Every order and clip was on disk before, and goes on where it was. If it happens again, start Kinogrid with --safe.</source>
        <translation>何をしていたかはこのマシンに記録されており、どこにも送信されていません。すべての注文とクリップはその前からディスクにあり、途中から続行します。もう一度起きた場合は、--safeを付けてKinogridを起動してください。</translation>
    </message>
    <message>
        <source>Whether it arrived all the same can&apos;t be told from here: it may have been charged, and sending it again could buy it twice.</source>
        <translation>それでも届いたかどうかはここからはわかりません。課金された可能性があり、再送信すると二重に購入する可能性があります。</translation>
    </message>
    <message>
        <source>Your own settings are untouched and hold again at the next start; what you change now, and what stands in Compose, is not kept. The addresses of the service and the limits of orders are yours, and so are all jobs.</source>
        <translation>ご自身の設定は変更されず、次回の起動時に再び有効になります。今変更した内容と「作成」の内容は保存されません。サービスのアドレスと注文の上限はご自身のもので、すべてのジョブも同様です。</translation>
    </message>
    <message>
        <source>{prompt}: {state}</source>
        <translation>{prompt}：{state}</translation>
    </message>
</context>
<context>
    <name>Own token</name>
    <message>
        <source>30 days</source>
        <translation>30日</translation>
    </message>
    <message>
        <source>90 days</source>
        <translation>90日</translation>
    </message>
    <message>
        <source>A year</source>
        <translation>1年</translation>
    </message>
    <message>
        <source>An API token may exist that nobody uses</source>
        <translation>誰も使っていないAPIトークンがある可能性があります</translation>
    </message>
    <message>
        <source>As the keyring does not keep it, it would be in use for this session only: withdraw it before you close Kinogrid.</source>
        <translation>キーリングに保存されないため、使われるのはこのセッションだけになります。Kinogridを閉じる前に失効させてください。</translation>
    </message>
    <message>
        <source>Asking the provider for a token. This costs nothing.</source>
        <translation>プロバイダーにトークンを要求しています。料金はかかりません。</translation>
    </message>
    <message>
        <source>Asking the provider to withdraw it.</source>
        <translation>プロバイダーに失効を要求しています。</translation>
    </message>
    <message numerus="yes">
        <source>%n Credit(s)</source>
        <translation>
            <numerusform>%nクレジット</numerusform>
        </translation>
    </message>
    <message>
        <source>Ends</source>
        <translation>期限</translation>
    </message>
    <message>
        <source>I have seen to it</source>
        <translation>対処済み</translation>
    </message>
    <message>
        <source>In use: the API token {name}, which Kinogrid has made.</source>
        <translation>使用中：Kinogridが作成したAPIトークン{name}。</translation>
    </message>
    <message>
        <source>It could not be withdrawn. Try again in a moment.</source>
        <translation>失効させられませんでした。少ししてからもう一度試してください。</translation>
    </message>
    <message>
        <source>It does not expire.</source>
        <translation>期限はありません。</translation>
    </message>
    <message>
        <source>It expires on {date}.</source>
        <translation>期限は{date}です。</translation>
    </message>
    <message>
        <source>It is used in place of the API token above, which goes on to exist in the console.</source>
        <translation>上のAPIトークンの代わりに使われます。上のトークンはコンソールに残ります。</translation>
    </message>
    <message>
        <source>It opens nothing any more, and Kinogrid is not connected until you enter or make another one. What is under way goes on at the provider, is billed if it succeeds, and is fetched once there is another token.</source>
        <translation>このトークンではもう何も開けず、別のトークンを入力または作成するまで、Kinogridは接続されません。進行中のものはプロバイダーで続行し、成功すれば請求され、別のトークンがあれば取得されます。</translation>
    </message>
    <message>
        <source>Keep it as it is</source>
        <translation>そのままにする</translation>
    </message>
    <message>
        <source>Kinogrid asked for an API token named {name} and never heard whether it was made. Look for that name in the console; where it is listed, delete it there.</source>
        <translation>Kinogridは{name}という名前のAPIトークンを要求しましたが、作成されたかどうかの応答がありませんでした。コンソールでその名前を探し、一覧にあれば、そこで削除してください。</translation>
    </message>
    <message>
        <source>Kinogrid can make an API token of its own with a limit, but as long as {variable} is set the one in it is used.</source>
        <translation>Kinogridは上限付きの専用のAPIトークンを作成できますが、{variable}が設定されているかぎり、その中のトークンが使われます。</translation>
    </message>
    <message>
        <source>Kinogrid can make an API token of its own with your account token. It opens Midjourney only, and the provider lets it spend no more than its limit.</source>
        <translation>Kinogridは、アカウントトークンを使って専用のAPIトークンを作成できます。それはMidjourneyだけに使え、プロバイダーが上限を超える支出を許しません。</translation>
    </message>
    <message>
        <source>Kinogrid has made an API token named {name}, but another one is in use, or none: the keyring did not keep it, or you have entered one since. Withdraw it here with your account token, or delete it in the console.</source>
        <translation>Kinogridは{name}という名前のAPIトークンを作成しましたが、別のトークンが使用中か、どれも使用されていません。キーリングに保存されなかったか、その後に別のものが入力されたためです。アカウントトークンを使ってここで失効させるか、コンソールで削除してください。</translation>
    </message>
    <message>
        <source>Limit</source>
        <translation>上限</translation>
    </message>
    <message>
        <source>Limit of Kinogrid&apos;s own token</source>
        <translation>Kinogrid専用トークンの上限</translation>
    </message>
    <message>
        <source>Limit: {limit}.</source>
        <translation>上限：{limit}。</translation>
    </message>
    <message>
        <source>Limit: {limit}. Used: {used}. Left: {left}.</source>
        <translation>上限：{limit}。使用済み：{used}。残り：{left}。</translation>
    </message>
    <message>
        <source>Look first what became of the one that was asked for before.</source>
        <translation>以前に要求したトークンがどうなったかを、先に確認してください。</translation>
    </message>
    <message>
        <source>Make an API token</source>
        <translation>APIトークンを作成</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>期限なし</translation>
    </message>
    <message>
        <source>Replace…</source>
        <translation>置き換え…</translation>
    </message>
    <message>
        <source>See to it in Settings</source>
        <translation>「設定」で対処</translation>
    </message>
    <message>
        <source>The API token is made and in use.</source>
        <translation>APIトークンを作成し、使用中です。</translation>
    </message>
    <message>
        <source>The one before is withdrawn.</source>
        <translation>前のトークンは失効済みです。</translation>
    </message>
    <message>
        <source>The provider does not let this account token see to API tokens. Make one in the console, and enter it above.</source>
        <translation>このアカウントトークンでは、プロバイダーがAPIトークンの管理を許可していません。コンソールで作成し、上に入力してください。</translation>
    </message>
    <message>
        <source>The provider does not tell its limit.</source>
        <translation>プロバイダーは上限を示していません。</translation>
    </message>
    <message>
        <source>The provider does not tell just now how a token is kept to Midjourney, so none was made. Try again later.</source>
        <translation>トークンをMidjourneyに限定する方法を、プロバイダーが今は示さないため、作成していません。後でもう一度試してください。</translation>
    </message>
    <message>
        <source>The provider knows this token no longer: it was withdrawn elsewhere.</source>
        <translation>このトークンはもうプロバイダーにありません。ほかの場所で失効しました。</translation>
    </message>
    <message>
        <source>The provider made a token without the limit. It was withdrawn at once, and is not used.</source>
        <translation>プロバイダーが上限なしのトークンを作成しました。ただちに失効させ、使用していません。</translation>
    </message>
    <message>
        <source>The token is withdrawn: it opens nothing any more.</source>
        <translation>トークンを失効させました。もう何も開けません。</translation>
    </message>
    <message>
        <source>What is noted here is not a token that Kinogrid made, so it was not withdrawn.</source>
        <translation>ここに記録されているのはKinogridが作成したトークンではないため、失効させていません。</translation>
    </message>
    <message>
        <source>When Kinogrid&apos;s own token ends</source>
        <translation>Kinogrid専用トークンの期限</translation>
    </message>
    <message>
        <source>With an account token Kinogrid can make an API token of its own, with a limit.</source>
        <translation>Kinogridは、アカウントトークンを使って、上限付きの専用のAPIトークンを作成できます。</translation>
    </message>
    <message>
        <source>Withdraw</source>
        <translation>失効</translation>
    </message>
    <message>
        <source>Withdraw the API token in use?</source>
        <translation>使用中のAPIトークンを失効させますか？</translation>
    </message>
    <message>
        <source>Withdraw the one before</source>
        <translation>前のトークンを失効</translation>
    </message>
    <message>
        <source>Your account has no application for Midjourney yet. Open the console, choose Midjourney there and apply, then try again.</source>
        <translation>アカウントにMidjourneyの利用申請がまだありません。コンソールを開き、そこでMidjourneyを選択して申請してから、もう一度試してください。</translation>
    </message>
    <message>
        <source>Your account&apos;s application for Midjourney is switched off. Look in the console why.</source>
        <translation>アカウントのMidjourneyの利用申請がオフになっています。理由をコンソールで確認してください。</translation>
    </message>
</context>
<context>
    <name>Pick</name>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>検索</translation>
    </message>
</context>
<context>
    <name>Presets</name>
    <message>
        <source>Added to the end of the prompt</source>
        <translation>プロンプトの末尾に追加</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>End of the prompt</source>
        <translation>プロンプトの末尾</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名前</translation>
    </message>
    <message numerus="yes">
        <source>No more than %n preset(s) (is|are) kept. Remove one first.</source>
        <translation>
            <numerusform>保存できるプリセットは最大%n個です。先に1つ削除してください。</numerusform>
        </translation>
    </message>
    <message>
        <source>No preset</source>
        <translation>プリセットなし</translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>Preset</source>
        <translation>プリセット</translation>
    </message>
    <message>
        <source>Preset name</source>
        <translation>プリセット名</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>削除</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Save as a preset</source>
        <translation>プリセットとして保存</translation>
    </message>
    <message>
        <source>Save as a preset…</source>
        <translation>プリセットとして保存…</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>設定</translation>
    </message>
    <message>
        <source>Settings that you saved under a name</source>
        <translation>名前を付けて保存した設定</translation>
    </message>
    <message>
        <source>Takes the place of the preset {name}.</source>
        <translation>プリセット{name}を置き換えます。</translation>
    </message>
    <message>
        <source>callback {url}</source>
        <translation>コールバック{url}</translation>
    </message>
    <message>
        <source>loop</source>
        <translation>ループ</translation>
    </message>
    <message>
        <source>no loop</source>
        <translation>ループなし</translation>
    </message>
    <message>
        <source>{name}: {settings}</source>
        <translation>{name}：{settings}</translation>
    </message>
</context>
<context>
    <name>Preview</name>
    <message numerus="yes">
        <source>%n percent done</source>
        <translation>
            <numerusform>%nパーセント完了</numerusform>
        </translation>
    </message>
    <message>
        <source>A picture can become a first frame; only clips can be extended.</source>
        <translation>画像は開始フレームにできます。延長できるのはクリップだけです。</translation>
    </message>
    <message numerus="yes">
        <source>About %n min left</source>
        <translation>
            <numerusform>残り約%n分</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>About %n s left</source>
        <translation>
            <numerusform>残り約%n秒</numerusform>
        </translation>
    </message>
    <message>
        <source>Above one another</source>
        <translation>縦に並べる</translation>
    </message>
    <message>
        <source>Add to the comparison</source>
        <translation>比較に追加</translation>
    </message>
    <message>
        <source>Add to the comparison, or take out of it</source>
        <translation>比較に追加／比較から外す</translation>
    </message>
    <message>
        <source>Any moment</source>
        <translation>まもなく</translation>
    </message>
    <message>
        <source>As a difference</source>
        <translation>差分で表示</translation>
    </message>
    <message>
        <source>As large as fits</source>
        <translation>収まる最大サイズ</translation>
    </message>
    <message>
        <source>Back to all variants</source>
        <translation>全バリエーションに戻る</translation>
    </message>
    <message>
        <source>Being made</source>
        <translation>作成中</translation>
    </message>
    <message>
        <source>Blend</source>
        <translation>ブレンド</translation>
    </message>
    <message>
        <source>Blend of two</source>
        <translation>2つのブレンド</translation>
    </message>
    <message>
        <source>Cancelled before it was sent.</source>
        <translation>送信前にキャンセルされました。</translation>
    </message>
    <message>
        <source>Clear in and out points</source>
        <translation>インとアウトを消去</translation>
    </message>
    <message>
        <source>Cleared by you</source>
        <translation>ユーザーが消去</translation>
    </message>
    <message>
        <source>Cleared by you. It can be fetched again as long as the service keeps it.</source>
        <translation>ユーザーが消去しました。サービスに残っているあいだは再取得できます。</translation>
    </message>
    <message>
        <source>Cleared by you. It could not be fetched again: {why}</source>
        <translation>ユーザーが消去しました。再取得できませんでした：{why}</translation>
    </message>
    <message>
        <source>Clip {number}</source>
        <translation>クリップ{number}</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>カラー</translation>
    </message>
    <message>
        <source>Colour or luminance</source>
        <translation>カラーまたは輝度</translation>
    </message>
    <message>
        <source>Compare what is put together</source>
        <translation>集めたものを比較</translation>
    </message>
    <message>
        <source>Copy its web address</source>
        <translation>URLをコピー</translation>
    </message>
    <message>
        <source>Copy the file</source>
        <translation>ファイルをコピー</translation>
    </message>
    <message>
        <source>Copy the picture</source>
        <translation>画像をコピー</translation>
    </message>
    <message>
        <source>Copy this frame</source>
        <translation>このフレームをコピー</translation>
    </message>
    <message>
        <source>Difference of two</source>
        <translation>2つの差分</translation>
    </message>
    <message>
        <source>Difference × {gain}</source>
        <translation>差分 × {gain}</translation>
    </message>
    <message>
        <source>End of the clip before against what follows</source>
        <translation>前のクリップの終わりと続き</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>書き出し…</translation>
    </message>
    <message>
        <source>Extend</source>
        <translation>延長</translation>
    </message>
    <message>
        <source>Extend ({price})</source>
        <translation>延長（{price}）</translation>
    </message>
    <message>
        <source>Extend ({why})</source>
        <translation>延長（{why}）</translation>
    </message>
    <message>
        <source>Extend clip {number}</source>
        <translation>クリップ{number}を延長</translation>
    </message>
    <message>
        <source>Extend variant {number}</source>
        <translation>バリエーション{number}を延長</translation>
    </message>
    <message>
        <source>Extend…</source>
        <translation>延長…</translation>
    </message>
    <message>
        <source>Faster</source>
        <translation>速く</translation>
    </message>
    <message>
        <source>Fetch again</source>
        <translation>再取得</translation>
    </message>
    <message>
        <source>Fetch clip {number} again</source>
        <translation>クリップ{number}を再取得</translation>
    </message>
    <message>
        <source>Fetch variant {number} again</source>
        <translation>バリエーション{number}を再取得</translation>
    </message>
    <message>
        <source>Fetching the clip</source>
        <translation>クリップを取得中</translation>
    </message>
    <message>
        <source>Fetching the picture</source>
        <translation>画像を取得中</translation>
    </message>
    <message>
        <source>First frame</source>
        <translation>開始フレーム</translation>
    </message>
    <message>
        <source>First of the two</source>
        <translation>2つのうち1つ目</translation>
    </message>
    <message>
        <source>Fit</source>
        <translation>全体</translation>
    </message>
    <message>
        <source>Flip to the next</source>
        <translation>次に切り替え</translation>
    </message>
    <message>
        <source>Gain</source>
        <translation>ゲイン</translation>
    </message>
    <message>
        <source>Given frame against the first</source>
        <translation>指定フレームと最初のフレーム</translation>
    </message>
    <message>
        <source>Given up: it may have been charged.</source>
        <translation>あきらめました：課金された可能性があります。</translation>
    </message>
    <message>
        <source>Hide rejected ones</source>
        <translation>除外したものを隠す</translation>
    </message>
    <message>
        <source>Hold to flip to another</source>
        <translation>押している間、別のものに切り替え</translation>
    </message>
    <message>
        <source>How much of the second one is seen</source>
        <translation>2つ目の見える割合</translation>
    </message>
    <message>
        <source>How to look</source>
        <translation>表示方法</translation>
    </message>
    <message>
        <source>In rows and columns</source>
        <translation>格子状に並べる</translation>
    </message>
    <message>
        <source>It can be sent again once the queue goes on.</source>
        <translation>キューが再開すると、もう一度送信できます。</translation>
    </message>
    <message>
        <source>It has reached the longest that the service makes.</source>
        <translation>サービスが作成できる最大の長さに達しています。</translation>
    </message>
    <message>
        <source>Its clip is not here.</source>
        <translation>そのクリップがここにありません。</translation>
    </message>
    <message>
        <source>Its clips are not here yet.</source>
        <translation>そのクリップがまだここにありません。</translation>
    </message>
    <message>
        <source>Jump to end</source>
        <translation>末尾へ移動</translation>
    </message>
    <message>
        <source>Jump to start</source>
        <translation>先頭へ移動</translation>
    </message>
    <message>
        <source>Last frame against the first</source>
        <translation>最後のフレームと最初のフレーム</translation>
    </message>
    <message>
        <source>Last frame against the given one</source>
        <translation>最後のフレームと指定フレーム</translation>
    </message>
    <message>
        <source>Layout</source>
        <translation>レイアウト</translation>
    </message>
    <message>
        <source>Longer than usual</source>
        <translation>通常より長い</translation>
    </message>
    <message>
        <source>Looking for the order</source>
        <translation>注文を探しています</translation>
    </message>
    <message>
        <source>Looped over the seam</source>
        <translation>継ぎ目をまたいでループ</translation>
    </message>
    <message>
        <source>Loupe</source>
        <translation>ルーペ</translation>
    </message>
    <message>
        <source>Luminance</source>
        <translation>輝度</translation>
    </message>
    <message>
        <source>Make the difference brighter</source>
        <translation>差分を明るくする</translation>
    </message>
    <message>
        <source>Minutes:seconds.frames of the longest clip</source>
        <translation>最長クリップの分:秒.フレーム</translation>
    </message>
    <message>
        <source>More</source>
        <translation>その他</translation>
    </message>
    <message>
        <source>Move on after a decision</source>
        <translation>判断したら次へ進む</translation>
    </message>
    <message>
        <source>Needs another token</source>
        <translation>別のトークンが必要</translation>
    </message>
    <message>
        <source>Needs your decision</source>
        <translation>判断が必要</translation>
    </message>
    <message>
        <source>Next frame</source>
        <translation>次のフレーム</translation>
    </message>
    <message>
        <source>Next layout</source>
        <translation>次のレイアウト</translation>
    </message>
    <message>
        <source>No clip is shown here.</source>
        <translation>クリップが表示されていません。</translation>
    </message>
    <message>
        <source>Nobody waits for it any more.</source>
        <translation>もう待機していません。</translation>
    </message>
    <message>
        <source>On hold</source>
        <translation>保留中</translation>
    </message>
    <message>
        <source>Open in its usual app</source>
        <translation>いつものアプリで開く</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>一時停止</translation>
    </message>
    <message>
        <source>Pick</source>
        <translation>採用</translation>
    </message>
    <message>
        <source>Pick clip {number}</source>
        <translation>クリップ{number}を採用</translation>
    </message>
    <message>
        <source>Pick variant {number}</source>
        <translation>バリエーション{number}を採用</translation>
    </message>
    <message>
        <source>Picked</source>
        <translation>採用済み</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>再生</translation>
    </message>
    <message>
        <source>Play back and forth</source>
        <translation>往復再生</translation>
    </message>
    <message>
        <source>Play in a loop</source>
        <translation>ループ再生</translation>
    </message>
    <message>
        <source>Play or pause</source>
        <translation>再生／一時停止</translation>
    </message>
    <message>
        <source>Position</source>
        <translation>再生位置</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>プレビュー</translation>
    </message>
    <message>
        <source>Previous frame</source>
        <translation>前のフレーム</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>やり直し</translation>
    </message>
    <message>
        <source>Reject</source>
        <translation>除外</translation>
    </message>
    <message>
        <source>Reject clip {number}</source>
        <translation>クリップ{number}を除外</translation>
    </message>
    <message>
        <source>Reject variant {number}</source>
        <translation>バリエーション{number}を除外</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>除外済み</translation>
    </message>
    <message>
        <source>Remove pick</source>
        <translation>採用を取り消す</translation>
    </message>
    <message>
        <source>Remove star</source>
        <translation>スターを外す</translation>
    </message>
    <message>
        <source>Save a copy…</source>
        <translation>コピーを保存…</translation>
    </message>
    <message>
        <source>Save clip {number}</source>
        <translation>クリップ{number}を保存</translation>
    </message>
    <message>
        <source>Save this frame as PNG…</source>
        <translation>このフレームをPNGで保存…</translation>
    </message>
    <message>
        <source>Save this frame of all as PNG…</source>
        <translation>全クリップのこのフレームをPNGで保存…</translation>
    </message>
    <message>
        <source>Save this frame…</source>
        <translation>このフレームを保存…</translation>
    </message>
    <message>
        <source>Save variant {number}</source>
        <translation>バリエーション{number}を保存</translation>
    </message>
    <message>
        <source>Second of the two</source>
        <translation>2つのうち2つ目</translation>
    </message>
    <message>
        <source>Seconds and frames of the longest clip</source>
        <translation>最長クリップの秒とフレーム</translation>
    </message>
    <message>
        <source>Select a variant</source>
        <translation>バリエーションを選択</translation>
    </message>
    <message>
        <source>Select the variant above</source>
        <translation>上のバリエーションを選択</translation>
    </message>
    <message>
        <source>Select the variant below</source>
        <translation>下のバリエーションを選択</translation>
    </message>
    <message>
        <source>Select the variant to the left</source>
        <translation>左のバリエーションを選択</translation>
    </message>
    <message>
        <source>Select the variant to the right</source>
        <translation>右のバリエーションを選択</translation>
    </message>
    <message>
        <source>Sending the order</source>
        <translation>注文を送信中</translation>
    </message>
    <message>
        <source>Set in point</source>
        <translation>インポイントを設定</translation>
    </message>
    <message>
        <source>Set out point</source>
        <translation>アウトポイントを設定</translation>
    </message>
    <message>
        <source>Shorter clips hold their last frame</source>
        <translation>短いクリップは最後のフレームで停止</translation>
    </message>
    <message>
        <source>Shorter clips loop</source>
        <translation>短いクリップはループ</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>フォルダーに表示</translation>
    </message>
    <message>
        <source>Show the job above</source>
        <translation>上のジョブを表示</translation>
    </message>
    <message>
        <source>Show the job below</source>
        <translation>下のジョブを表示</translation>
    </message>
    <message>
        <source>Side by side</source>
        <translation>横に並べる</translation>
    </message>
    <message>
        <source>Slower</source>
        <translation>遅く</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>速度</translation>
    </message>
    <message>
        <source>Star</source>
        <translation>スター</translation>
    </message>
    <message>
        <source>Star clip {number}</source>
        <translation>クリップ{number}にスター</translation>
    </message>
    <message>
        <source>Star variant {number}</source>
        <translation>バリエーション{number}にスター</translation>
    </message>
    <message>
        <source>Take out of the comparison</source>
        <translation>比較から外す</translation>
    </message>
    <message>
        <source>The queue is paused</source>
        <translation>キューが一時停止しています</translation>
    </message>
    <message>
        <source>The selected one large</source>
        <translation>選択したものを大きく</translation>
    </message>
    <message>
        <source>The service gave no id to extend from.</source>
        <translation>サービスが延長用のIDを示しませんでした。</translation>
    </message>
    <message>
        <source>The service may finish it all the same, and charge it.</source>
        <translation>それでもサービスがこれを完成させ、課金する可能性があります。</translation>
    </message>
    <message>
        <source>The variants of a job play here, side by side and in step.</source>
        <translation>ジョブのバリエーションが、ここで横に並び、同期して再生されます。</translation>
    </message>
    <message>
        <source>This clip is not here yet.</source>
        <translation>このクリップはまだ届いていません。</translation>
    </message>
    <message>
        <source>This is a picture. Only clips are exported.</source>
        <translation>これは画像です。書き出せるのはクリップだけです。</translation>
    </message>
    <message>
        <source>This order was refused.</source>
        <translation>この注文は拒否されました。</translation>
    </message>
    <message>
        <source>Trying again</source>
        <translation>再試行中</translation>
    </message>
    <message numerus="yes">
        <source>Trying again in %n min</source>
        <translation>
            <numerusform>%n分後に再試行</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Trying again in %n s</source>
        <translation>
            <numerusform>%n秒後に再試行</numerusform>
        </translation>
    </message>
    <message>
        <source>Two clips are compared. Look at one of them first.</source>
        <translation>2つのクリップを比較中です。先にどちらか1つを表示してください。</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>取り消し</translation>
    </message>
    <message>
        <source>Undo reject</source>
        <translation>除外を取り消す</translation>
    </message>
    <message>
        <source>Uploading the picture</source>
        <translation>画像をアップロード中</translation>
    </message>
    <message>
        <source>Use as first frame</source>
        <translation>開始フレームに使用</translation>
    </message>
    <message>
        <source>Use as last frame</source>
        <translation>終了フレームに使用</translation>
    </message>
    <message>
        <source>Use clip {number} as first frame</source>
        <translation>クリップ{number}を開始フレームに使用</translation>
    </message>
    <message>
        <source>Use this frame as first frame</source>
        <translation>このフレームを開始フレームに使用</translation>
    </message>
    <message>
        <source>Use this frame as last frame</source>
        <translation>このフレームを終了フレームに使用</translation>
    </message>
    <message>
        <source>Use variant {number} as first frame</source>
        <translation>バリエーション{number}を開始フレームに使用</translation>
    </message>
    <message>
        <source>Variant {number}</source>
        <translation>バリエーション{number}</translation>
    </message>
    <message>
        <source>View one</source>
        <translation>1つだけ表示</translation>
    </message>
    <message>
        <source>Waiting for its turn</source>
        <translation>順番待ち</translation>
    </message>
    <message>
        <source>Waiting for the disk: {why}</source>
        <translation>ディスクを待機中：{why}</translation>
    </message>
    <message>
        <source>Waiting to be sent</source>
        <translation>送信待ち</translation>
    </message>
    <message>
        <source>Where its ends meet</source>
        <translation>継ぎ目</translation>
    </message>
    <message>
        <source>Which seam</source>
        <translation>どの継ぎ目か</translation>
    </message>
    <message>
        <source>Wipe between two</source>
        <translation>2つのワイプ</translation>
    </message>
    <message>
        <source>Zoom</source>
        <translation>ズーム</translation>
    </message>
    <message>
        <source>Zoom in</source>
        <translation>ズームイン</translation>
    </message>
    <message>
        <source>Zoom out</source>
        <translation>ズームアウト</translation>
    </message>
    <message>
        <source>Zoom to 100 %</source>
        <translation>100%にズーム</translation>
    </message>
    <message>
        <source>Zoom to 200 %</source>
        <translation>200%にズーム</translation>
    </message>
    <message>
        <source>Zoom to fit</source>
        <translation>全体にズーム</translation>
    </message>
    <message>
        <source>a picture</source>
        <translation>画像</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>一時停止中</translation>
    </message>
    <message>
        <source>picked</source>
        <translation>採用済み</translation>
    </message>
    <message>
        <source>playing</source>
        <translation>再生中</translation>
    </message>
    <message>
        <source>rejected</source>
        <translation>除外済み</translation>
    </message>
    <message>
        <source>starred</source>
        <translation>スター付き</translation>
    </message>
    <message>
        <source>{first} to {last}</source>
        <comment>keys</comment>
        <translation>{first}〜{last}</translation>
    </message>
    <message>
        <source>{frame} of {count}</source>
        <translation>{frame} / {count}</translation>
    </message>
    <message>
        <source>{minutes} min {seconds} s {frames} f</source>
        <comment>a place in a clip: minutes, seconds, frames</comment>
        <translation>{minutes}分{seconds}秒{frames}フレーム</translation>
    </message>
    <message>
        <source>{name}  ({key})</source>
        <translation>{name}（{key}）</translation>
    </message>
    <message>
        <source>{number} seconds</source>
        <translation>{number}秒</translation>
    </message>
    <message>
        <source>{number}×</source>
        <translation>{number}×</translation>
    </message>
    <message>
        <source>{percent}  ·  {state}</source>
        <translation>{percent}  ·  {state}</translation>
    </message>
    <message>
        <source>{prompt} · {number}</source>
        <comment>a job&apos;s words and a variant&apos;s number</comment>
        <translation>{prompt} · {number}</translation>
    </message>
    <message>
        <source>{prompt}, variant {number}</source>
        <translation>{prompt}、バリエーション{number}</translation>
    </message>
    <message>
        <source>{said}, {more}</source>
        <comment>Two items of a list</comment>
        <translation>{said}、{more}</translation>
    </message>
    <message>
        <source>{seconds} s {frames} f</source>
        <comment>a place in a clip: seconds, frames</comment>
        <translation>{seconds}秒{frames}フレーム</translation>
    </message>
</context>
<context>
    <name>Price</name>
    <message>
        <source>${dollars}</source>
        <translation>${dollars}</translation>
    </message>
    <message numerus="yes">
        <source>At least {price}; the price of %n order(s) is not known</source>
        <translation>
            <numerusform>{price}以上。%n件の注文の料金が不明です</numerusform>
        </translation>
    </message>
    <message>
        <source>By the provider&apos;s published prices of {moment}; what is charged is known once it is made.</source>
        <translation>{moment}時点のプロバイダーの公開料金による額です。実際の課金は、作成後にわかります。</translation>
    </message>
    <message>
        <source>In all {price}</source>
        <translation>合計{price}</translation>
    </message>
    <message>
        <source>In dollars it depends on the package in which you bought your Credits.</source>
        <translation>ドルでの額は、クレジットを購入したパッケージによって異なります。</translation>
    </message>
    <message>
        <source>It could not be fetched; Kinogrid tries again by itself.</source>
        <translation>取得できませんでした。Kinogridが自動で再試行します。</translation>
    </message>
    <message>
        <source>Kinogrid does not understand the provider&apos;s price list.</source>
        <translation>Kinogridはプロバイダーの料金表を解釈できません。</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>料金</translation>
    </message>
    <message>
        <source>Price not known</source>
        <translation>料金不明</translation>
    </message>
    <message>
        <source>Price: {words}</source>
        <translation>料金：{words}</translation>
    </message>
    <message>
        <source>The price list could not be renewed; Kinogrid tries again by itself.</source>
        <translation>料金表を更新できませんでした。Kinogridが自動で再試行します。</translation>
    </message>
    <message>
        <source>The price list is being fetched.</source>
        <translation>料金表を取得中です。</translation>
    </message>
    <message>
        <source>The provider&apos;s price list names different prices for such an order.</source>
        <translation>プロバイダーの料金表には、この種の注文について異なる料金が載っています。</translation>
    </message>
    <message>
        <source>The provider&apos;s price list says nothing about such an order.</source>
        <translation>プロバイダーの料金表には、この種の注文についての記載がありません。</translation>
    </message>
    <message>
        <source>There is no price list of the provider&apos;s yet.</source>
        <translation>プロバイダーの料金表がまだありません。</translation>
    </message>
    <message>
        <source>at most {dollars}</source>
        <translation>最大{dollars}</translation>
    </message>
    <message>
        <source>{amount} Credits</source>
        <translation>{amount}クレジット</translation>
    </message>
    <message>
        <source>{credits}, about ${dollars}</source>
        <translation>{credits}、約${dollars}</translation>
    </message>
    <message>
        <source>{credits}, about ${least} to ${most}</source>
        <translation>{credits}、約${least}〜${most}</translation>
    </message>
    <message>
        <source>{credits}, at most ${most}</source>
        <translation>{credits}、最大${most}</translation>
    </message>
    <message>
        <source>{price}. {why}</source>
        <translation>{price}。{why}</translation>
    </message>
</context>
<context>
    <name>Prompt</name>
    <message>
        <source>--bs takes 1, 2 or 4.</source>
        <translation>--bsに指定できるのは1、2、4です。</translation>
    </message>
    <message>
        <source>--end is what the Last frame field is for.</source>
        <translation>--endには「終了フレーム」の欄を使います。</translation>
    </message>
    <message>
        <source>--end names a last frame beside the one chosen below.</source>
        <translation>--endが、下で選んだものとは別の終了フレームを指定しています。</translation>
    </message>
    <message>
        <source>--loop is what the Loop switch is for.</source>
        <translation>--loopには「ループ」スイッチを使います。</translation>
    </message>
    <message>
        <source>--loop says what the Loop switch says.</source>
        <translation>--loopは「ループ」スイッチと同じ指定です。</translation>
    </message>
    <message>
        <source>--motion takes low or high.</source>
        <translation>--motionに指定できるのはlowかhighです。</translation>
    </message>
    <message>
        <source>--{flag} and its value need plain letters.</source>
        <translation>--{flag}とその値は、通常の文字で書く必要があります。</translation>
    </message>
    <message>
        <source>--{flag} has no place here: a video has the shape of its first frame.</source>
        <translation>ここで--{flag}は使えません。動画は開始フレームの縦横比になります。</translation>
    </message>
    <message>
        <source>--{flag} has no place here: it is a flag for images.</source>
        <translation>ここで--{flag}は使えません。画像用のパラメーターです。</translation>
    </message>
    <message>
        <source>--{flag} has no place here: the Mode field says how fast.</source>
        <translation>ここで--{flag}は使えません。速さは「モード」の欄で決まります。</translation>
    </message>
    <message>
        <source>--{flag} has no place here: videos have a model of their own.</source>
        <translation>ここで--{flag}は使えません。動画には専用のモデルがあります。</translation>
    </message>
    <message>
        <source>--{flag} must stand close behind its hyphens.</source>
        <translation>--{flag}はハイフンの直後に続けて書く必要があります。</translation>
    </message>
    <message>
        <source>--{flag} needs a space before it.</source>
        <translation>--{flag}の前にスペースが必要です。</translation>
    </message>
    <message>
        <source>--{flag} needs a space behind it, and no other sign.</source>
        <translation>--{flag}の後には、ほかの記号ではなくスペースが必要です。</translation>
    </message>
    <message>
        <source>--{flag} stands here twice.</source>
        <translation>ここに--{flag}が2回あります。</translation>
    </message>
    <message>
        <source>--{flag}: {help}.</source>
        <translation>--{flag}：{help}。</translation>
    </message>
    <message>
        <source>A calm shot: small motions, a still camera</source>
        <translation>静かなショット：小さな動き、固定カメラ</translation>
    </message>
    <message>
        <source>A flag begins with two plain hyphens: --{flag}.</source>
        <translation>パラメーターの先頭は通常のハイフン2つです：--{flag}。</translation>
    </message>
    <message>
        <source>A last frame by its address; the Last frame field says the same</source>
        <translation>アドレスで指定する終了フレーム。「終了フレーム」の欄と同じ</translation>
    </message>
    <message numerus="yes">
        <source>A snippet can have %n character(s); this has {count}.</source>
        <translation>
            <numerusform>スニペットは最大%n文字です。これは{count}文字あります。</numerusform>
        </translation>
    </message>
    <message>
        <source>Add to prompt</source>
        <translation>プロンプトに追加</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Choose a first frame, then have it described.</source>
        <translation>開始フレームを選択してから、説明を作成できます。</translation>
    </message>
    <message>
        <source>Close the gap</source>
        <translation>すき間を詰める</translation>
    </message>
    <message>
        <source>Describe the first frame…</source>
        <translation>開始フレームの説明を作成…</translation>
    </message>
    <message>
        <source>Descriptions of the first frame</source>
        <translation>開始フレームの説明</translation>
    </message>
    <message>
        <source>End where the clip begins; the Loop switch says the same</source>
        <translation>クリップの始まりの位置で終わる。「ループ」スイッチと同じ</translation>
    </message>
    <message>
        <source>Fix the prompt</source>
        <translation>プロンプトを直す</translation>
    </message>
    <message>
        <source>Flags</source>
        <translation>パラメーター</translation>
    </message>
    <message>
        <source>Four variants, as without the flag</source>
        <translation>バリエーション4つ。パラメーターなしと同じ</translation>
    </message>
    <message>
        <source>How many variants are made</source>
        <translation>作成するバリエーションの数</translation>
    </message>
    <message>
        <source>How much moves: low for a calm shot, high for large motion</source>
        <translation>動きの量：静かなショットはlow、大きな動きはhigh</translation>
    </message>
    <message>
        <source>Invisible characters keep --{flag} from being read as a flag.</source>
        <translation>目に見えない文字のため、--{flag}がパラメーターとして読まれません。</translation>
    </message>
    <message>
        <source>Keep closer to the words, with less of Midjourney&apos;s own taste</source>
        <translation>言葉により忠実に、Midjourney独自の味付けを減らす</translation>
    </message>
    <message>
        <source>Large motion of subject and camera</source>
        <translation>被写体とカメラの大きな動き</translation>
    </message>
    <message>
        <source>Looking at the first frame…</source>
        <translation>開始フレームを見ています…</translation>
    </message>
    <message>
        <source>Midjourney has no flag --{flag} for pictures.</source>
        <translation>Midjourneyの画像に--{flag}というパラメーターはありません。</translation>
    </message>
    <message>
        <source>Midjourney has no flag --{flag} for pictures. Did you mean --{meant}?</source>
        <translation>Midjourneyの画像に--{flag}というパラメーターはありません。--{meant}のことですか？</translation>
    </message>
    <message>
        <source>Midjourney has no flag --{flag} for pictures. Did you mean --{meant}? It is for videos only.</source>
        <translation>Midjourneyの画像に--{flag}というパラメーターはありません。--{meant}のことですか？ これは動画専用です。</translation>
    </message>
    <message>
        <source>Midjourney has no flag --{flag} for videos.</source>
        <translation>Midjourneyの動画に--{flag}というパラメーターはありません。</translation>
    </message>
    <message>
        <source>Midjourney has no flag --{flag} for videos. Did you mean --{meant}?</source>
        <translation>Midjourneyの動画に--{flag}というパラメーターはありません。--{meant}のことですか？</translation>
    </message>
    <message numerus="yes">
        <source>No more than %n snippet(s) (is|are) kept. Remove one first.</source>
        <translation>
            <numerusform>保存できるスニペットは最大%n個です。先に1つ削除してください。</numerusform>
        </translation>
    </message>
    <message>
        <source>No prompts yet.</source>
        <translation>プロンプトはまだありません。</translation>
    </message>
    <message>
        <source>One variant</source>
        <translation>バリエーション1つ</translation>
    </message>
    <message>
        <source>Prompt</source>
        <translation>プロンプト</translation>
    </message>
    <message>
        <source>Prompt helpers</source>
        <translation>プロンプトの補助</translation>
    </message>
    <message>
        <source>Prompt history</source>
        <translation>プロンプトの履歴</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>削除</translation>
    </message>
    <message>
        <source>Save the selected words</source>
        <translation>選択した言葉を保存</translation>
    </message>
    <message>
        <source>Save this prompt</source>
        <translation>このプロンプトを保存</translation>
    </message>
    <message>
        <source>Snippets</source>
        <translation>スニペット</translation>
    </message>
    <message>
        <source>Take one, then say what should move.</source>
        <translation>1つ選んでから、動かしたいものを書きます。</translation>
    </message>
    <message>
        <source>Take them out</source>
        <translation>取り除く</translation>
    </message>
    <message>
        <source>The flags stay.</source>
        <translation>パラメーターはそのまま残ります。</translation>
    </message>
    <message>
        <source>There is no prompt to translate yet.</source>
        <translation>翻訳するプロンプトがまだありません。</translation>
    </message>
    <message>
        <source>Translate to English…</source>
        <translation>英語に翻訳…</translation>
    </message>
    <message>
        <source>Translating…</source>
        <translation>翻訳中…</translation>
    </message>
    <message>
        <source>Translation</source>
        <translation>翻訳</translation>
    </message>
    <message>
        <source>Two variants</source>
        <translation>バリエーション2つ</translation>
    </message>
    <message>
        <source>Undo brings the old prompt back.</source>
        <translation>「取り消し」で以前のプロンプトに戻せます。</translation>
    </message>
    <message>
        <source>Use a space</source>
        <translation>スペースにする</translation>
    </message>
    <message>
        <source>Use as prompt</source>
        <translation>プロンプトにする</translation>
    </message>
    <message>
        <source>Use hyphens</source>
        <translation>ハイフンにする</translation>
    </message>
    <message>
        <source>Use plain letters</source>
        <translation>通常の文字にする</translation>
    </message>
    <message>
        <source>Use the field</source>
        <translation>欄を使う</translation>
    </message>
    <message>
        <source>Use the prompt</source>
        <translation>プロンプトを使う</translation>
    </message>
    <message>
        <source>Use the switch</source>
        <translation>スイッチを使う</translation>
    </message>
    <message>
        <source>Use the words alone, or with the frames and settings that they were ordered with.</source>
        <translation>言葉だけ、または注文時のフレームや設定と一緒に使えます。</translation>
    </message>
    <message>
        <source>Use with frames and settings</source>
        <translation>フレームと設定も使う</translation>
    </message>
    <message>
        <source>What should move, and how</source>
        <translation>何をどう動かすか</translation>
    </message>
    <message>
        <source>What should move, and how?
Slow push in, steam rises from the cup, her hair stirs.</source>
        <translation>何をどう動かしますか？
ゆっくりと寄り、カップから湯気が立ち、彼女の髪が揺れる。</translation>
    </message>
    <message>
        <source>What the provider charges for this is not documented.</source>
        <translation>これに対するプロバイダーの課金額は公開されていません。</translation>
    </message>
    <message>
        <source>Words behind --{flag} may be lost: flags belong at the end.</source>
        <translation>--{flag}の後の言葉は失われる可能性があります。パラメーターは末尾に書きます。</translation>
    </message>
    <message>
        <source>extension</source>
        <translation>延長</translation>
    </message>
    <message>
        <source>today, {time}</source>
        <translation>今日 {time}</translation>
    </message>
    <message>
        <source>{cure}: {remark}</source>
        <translation>{cure}：{remark}</translation>
    </message>
    <message>
        <source>{option}: {help}</source>
        <translation>{option}：{help}</translation>
    </message>
</context>
<context>
    <name>Search</name>
    <message>
        <source>Clear the search</source>
        <translation>検索を消去</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>検索</translation>
    </message>
</context>
<context>
    <name>Sequence</name>
    <message numerus="yes">
        <source>%n shot(s)</source>
        <translation>
            <numerusform>ショット%n個</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n shot(s) (is|are) left out, as there is nothing to show yet.</source>
        <translation>
            <numerusform>まだ表示するものがないため、ショット%n個を除いています。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n shot(s) added to the sequence.</source>
        <translation>
            <numerusform>ショット%n個をシーケンスに追加しました。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>A sequence takes %n shots at most.</source>
        <translation>
            <numerusform>1つのシーケンスに入るショットは最大%n個です。</numerusform>
        </translation>
    </message>
    <message>
        <source>Add what stands in Compose as a shot that is not ordered yet</source>
        <translation>「作成」の内容を、未注文のショットとして追加</translation>
    </message>
    <message>
        <source>Being made</source>
        <translation>作成中</translation>
    </message>
    <message>
        <source>Being placed</source>
        <translation>確定中</translation>
    </message>
    <message>
        <source>Came to nothing</source>
        <translation>失敗</translation>
    </message>
    <message>
        <source>Change the shot</source>
        <translation>ショットを変更</translation>
    </message>
    <message>
        <source>Delete the sequence</source>
        <translation>シーケンスを削除</translation>
    </message>
    <message>
        <source>Drag clips here from the grid, the library or Jobs, or plan a shot with what stands in Compose.</source>
        <translation>グリッド、ライブラリ、「ジョブ」からここにクリップをドラッグするか、「作成」の内容でショットを計画します。</translation>
    </message>
    <message>
        <source>Each makes four variants; the one that you pick takes the shot&apos;s place.</source>
        <translation>それぞれ4つのバリエーションを作成し、採用したものがショットの位置に入ります。</translation>
    </message>
    <message>
        <source>Edit in Compose</source>
        <translation>「作成」で編集</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>書き出し…</translation>
    </message>
    <message>
        <source>First frame of the shot</source>
        <translation>ショットの最初のフレーム</translation>
    </message>
    <message>
        <source>First frame on the web: {host}</source>
        <translation>開始フレームはウェブ上：{host}</translation>
    </message>
    <message>
        <source>Frames</source>
        <translation>フレーム</translation>
    </message>
    <message>
        <source>Hide the sequence</source>
        <translation>シーケンスを隠す</translation>
    </message>
    <message>
        <source>Joining the shots…</source>
        <translation>ショットをつないでいます…</translation>
    </message>
    <message>
        <source>Joining the shots… {percent} %</source>
        <translation>ショットをつないでいます… {percent}%</translation>
    </message>
    <message>
        <source>Last frame of the shot</source>
        <translation>ショットの最後のフレーム</translation>
    </message>
    <message>
        <source>Move the shot to the left</source>
        <translation>ショットを左へ移動</translation>
    </message>
    <message>
        <source>Move the shot to the right</source>
        <translation>ショットを右へ移動</translation>
    </message>
    <message>
        <source>New sequence</source>
        <translation>新規シーケンス</translation>
    </message>
    <message>
        <source>No first frame yet</source>
        <translation>開始フレームはまだありません</translation>
    </message>
    <message>
        <source>No sequence yet</source>
        <translation>シーケンスはまだありません</translation>
    </message>
    <message>
        <source>None of these shots can be played.</source>
        <translation>再生できるショットがありません。</translation>
    </message>
    <message>
        <source>Not here</source>
        <translation>ここになし</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>注文</translation>
    </message>
    <message numerus="yes">
        <source>Order %n missing</source>
        <translation>
            <numerusform>不足分%n件を注文</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Order %n planned shot(s)?</source>
        <translation>
            <numerusform>計画中のショット%n個を注文しますか？</numerusform>
        </translation>
    </message>
    <message>
        <source>Order the planned shot?</source>
        <translation>計画中のショットを注文しますか？</translation>
    </message>
    <message>
        <source>Pick one</source>
        <translation>1つを採用</translation>
    </message>
    <message>
        <source>Plan a shot</source>
        <translation>ショットを計画</translation>
    </message>
    <message>
        <source>Plan it again</source>
        <translation>計画に戻す</translation>
    </message>
    <message>
        <source>Planned</source>
        <translation>計画中</translation>
    </message>
    <message>
        <source>Planned length</source>
        <translation>計画の長さ</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>再生</translation>
    </message>
    <message>
        <source>Play all shots</source>
        <translation>すべてのショットを再生</translation>
    </message>
    <message>
        <source>Play all shots without a gap (Space)</source>
        <translation>すべてのショットを切れ目なく再生（Space）</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>名前を変更</translation>
    </message>
    <message>
        <source>Rename the sequence</source>
        <translation>シーケンス名を変更</translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation>名前を変更…</translation>
    </message>
    <message>
        <source>See the shot large</source>
        <translation>ショットを大きく表示</translation>
    </message>
    <message>
        <source>Sequence</source>
        <translation>シーケンス</translation>
    </message>
    <message>
        <source>Sequences</source>
        <translation>シーケンス</translation>
    </message>
    <message>
        <source>Shot {number}</source>
        <translation>ショット{number}</translation>
    </message>
    <message>
        <source>Shots</source>
        <translation>ショット</translation>
    </message>
    <message>
        <source>Take the shot out</source>
        <translation>ショットを外す</translation>
    </message>
    <message>
        <source>The planned shot is changed.</source>
        <translation>計画中のショットを変更しました。</translation>
    </message>
    <message>
        <source>There is no clip to add to the sequence.</source>
        <translation>シーケンスに追加するクリップがありません。</translation>
    </message>
    <message>
        <source>frames {first} to {last} of {count}</source>
        <translation>{count}フレーム中{first}〜{last}</translation>
    </message>
    <message>
        <source>s</source>
        <comment>seconds</comment>
        <translation>秒</translation>
    </message>
    <message>
        <source>{minutes} min {seconds} s</source>
        <translation>{minutes}分{seconds}秒</translation>
    </message>
    <message>
        <source>{seconds} s</source>
        <translation>{seconds}秒</translation>
    </message>
    <message>
        <source>“{name}” is deleted; its clips stay.</source>
        <translation>「{name}」を削除しました。クリップは残っています。</translation>
    </message>
</context>
<context>
    <name>Settings</name>
    <message>
        <source>0:04.18</source>
        <translation>0:04.18</translation>
    </message>
    <message>
        <source>4 s 18 f</source>
        <translation>4秒18フレーム</translation>
    </message>
    <message>
        <source>API token</source>
        <translation>APIトークン</translation>
    </message>
    <message>
        <source>Account token</source>
        <translation>アカウントトークン</translation>
    </message>
    <message>
        <source>Also when one fails or needs you, while another window is in front.</source>
        <translation>別のウィンドウが前面にある間は、失敗したときや要対応のときも通知します。</translation>
    </message>
    <message>
        <source>At most</source>
        <translation>最大</translation>
    </message>
    <message>
        <source>Both mean 4 seconds and 18 frames.</source>
        <translation>どちらも4秒と18フレームを表します。</translation>
    </message>
    <message>
        <source>Callback addresses</source>
        <translation>コールバックアドレス</translation>
    </message>
    <message>
        <source>Callback receiver</source>
        <translation>コールバック受信</translation>
    </message>
    <message>
        <source>Change keyboard shortcuts…</source>
        <translation>キーボードショートカットを変更…</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>コピー</translation>
    </message>
    <message>
        <source>Copy the local address</source>
        <translation>ローカルアドレスをコピー</translation>
    </message>
    <message>
        <source>Counted</source>
        <translation>数える期間</translation>
    </message>
    <message numerus="yes">
        <source>%n Credit(s)</source>
        <translation>
            <numerusform>%nクレジット</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n setting(s) found</source>
        <translation>
            <numerusform>%n 件の設定が見つかりました</numerusform>
        </translation>
    </message>
    <message>
        <source>Accent colour</source>
        <translation>アクセントカラー</translation>
    </message>
    <message>
        <source>Advanced: addresses</source>
        <translation>詳細設定：アドレス</translation>
    </message>
    <message>
        <source>Another ({colour})</source>
        <translation>その他（{colour}）</translation>
    </message>
    <message>
        <source>As usual</source>
        <translation>標準</translation>
    </message>
    <message>
        <source>Blue</source>
        <translation>青</translation>
    </message>
    <message>
        <source>Contrast</source>
        <translation>コントラスト</translation>
    </message>
    <message>
        <source>Credits a day</source>
        <translation>1日のクレジット</translation>
    </message>
    <message>
        <source>Credits or dollars</source>
        <translation>クレジットまたはドル</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>ダーク</translation>
    </message>
    <message>
        <source>Default callback</source>
        <translation>既定のコールバック</translation>
    </message>
    <message>
        <source>Default callback URL</source>
        <translation>既定のコールバックURL</translation>
    </message>
    <message>
        <source>Dollars a day</source>
        <translation>1日のドル</translation>
    </message>
    <message>
        <source>Each day</source>
        <translation>1日ごと</translation>
    </message>
    <message>
        <source>Everything around the pictures grows with it. 100 % is what the system asks for.</source>
        <translation>画像の周りのすべてが一緒に大きくなります。100 % がシステムの設定どおりです。</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>フォルダー</translation>
    </message>
    <message>
        <source>For people with a tunnel to this machine. A callback ends the wait at once instead of at the next look; Kinogrid believes none of them and asks the service each time. Without it nothing is missed.</source>
        <translation>このマシンへのトンネルを持つ人のための機能です。コールバックが届くと、次の確認まで待たずにすぐ待機が終わります。Kinogridはコールバックをうのみにせず、毎回サービスに確認します。なくても取りこぼしはありません。</translation>
    </message>
    <message>
        <source>For pictures that are ready to show. Longer clips are kept smaller.</source>
        <translation>表示の準備ができた画像用です。長いクリップは小さく保持されます。</translation>
    </message>
    <message>
        <source>Full</source>
        <comment>all motion</comment>
        <translation>すべて</translation>
    </message>
    <message>
        <source>Green</source>
        <translation>緑</translation>
    </message>
    <message>
        <source>Grey</source>
        <translation>グレー</translation>
    </message>
    <message>
        <source>High</source>
        <translation>高い</translation>
    </message>
    <message>
        <source>Hold the last frame</source>
        <translation>最後のフレームで停止</translation>
    </message>
    <message>
        <source>It sends pictures of this machine, and shows balance and charges. It manages your whole account and does not expire. Use picture URLs instead if you would rather not keep one here.</source>
        <translation>このマシンの画像を送信し、残高と課金を表示します。アカウント全体を管理でき、期限がありません。ここに保存したくない場合は、代わりに画像のURLを使ってください。</translation>
    </message>
    <message>
        <source>Keyboard</source>
        <translation>キーボード</translation>
    </message>
    <message>
        <source>Kinogrid asks before more orders than this are placed.</source>
        <translation>これより多くの注文を確定する前に、Kinogridが確認を求めます。</translation>
    </message>
    <message>
        <source>Kinogrid&apos;s own API token</source>
        <translation>Kinogrid専用のAPIトークン</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>言語</translation>
    </message>
    <message>
        <source>Library</source>
        <translation>ライブラリ</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>ライト</translation>
    </message>
    <message>
        <source>Like the system</source>
        <translation>システムに合わせる</translation>
    </message>
    <message>
        <source>Local address</source>
        <translation>ローカルアドレス</translation>
    </message>
    <message>
        <source>Local address for the tunnel</source>
        <translation>トンネル用のローカルアドレス</translation>
    </message>
    <message>
        <source>Loop</source>
        <translation>ループ</translation>
    </message>
    <message>
        <source>Made lighter or darker by itself where it could not be read.</source>
        <translation>読みにくいところでは自動的に明るく、または暗くなります。</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>メモリ</translation>
    </message>
    <message>
        <source>MiB</source>
        <translation>MiB</translation>
    </message>
    <message>
        <source>Motion</source>
        <translation>動き</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>ネットワーク</translation>
    </message>
    <message>
        <source>New address</source>
        <translation>新しいアドレス</translation>
    </message>
    <message>
        <source>New orders that name no callback of their own are told of through the tunnel.</source>
        <translation>独自のコールバックを指定しない新しい注文は、トンネル経由で通知されます。</translation>
    </message>
    <message>
        <source>None</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>None</source>
        <comment>no spending limit</comment>
        <translation>なし</translation>
    </message>
    <message>
        <source>Not listening</source>
        <translation>受信していません</translation>
    </message>
    <message>
        <source>Not usable in the settings, so left out: {names}.</source>
        <translation>設定で使用できないため、除かれました：{names}。</translation>
    </message>
    <message>
        <source>Nothing is called so</source>
        <translation>該当する設定はありません</translation>
    </message>
    <message>
        <source>Notifications</source>
        <translation>通知</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>フォルダーを開く</translation>
    </message>
    <message>
        <source>Orange</source>
        <translation>オレンジ</translation>
    </message>
    <message>
        <source>Order limit</source>
        <translation>注文数の上限</translation>
    </message>
    <message>
        <source>Order limit counts</source>
        <translation>注文数の上限の対象期間</translation>
    </message>
    <message>
        <source>Orders</source>
        <translation>注文</translation>
    </message>
    <message>
        <source>Orders go without a callback for now; Kinogrid asks how they are all the same.</source>
        <translation>今のところ注文はコールバックなしで送信されます。それでもKinogridが状態を問い合わせます。</translation>
    </message>
    <message>
        <source>Orders running at once</source>
        <translation>同時に実行する注文数</translation>
    </message>
    <message>
        <source>Other words for the same thing may find it.</source>
        <translation>別の言葉なら見つかるかもしれません。</translation>
    </message>
    <message>
        <source>Pink</source>
        <translation>ピンク</translation>
    </message>
    <message>
        <source>Port {port} cannot be listened at ({reason}), so no callbacks are heard; finished jobs are found out by asking. A new address would help.</source>
        <translation>ポート{port}で受信できないため（{reason}）、コールバックは届きません。完了したジョブは問い合わせで確認します。新しいアドレスにすると解決します。</translation>
    </message>
    <message>
        <source>Port {port} is in use by another program, so no callbacks are heard; finished jobs are found out by asking. A new address would help.</source>
        <translation>ポート{port}は別のプログラムが使用中のため、コールバックは届きません。完了したジョブは問い合わせで確認します。新しいアドレスにすると解決します。</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>プレビュー</translation>
    </message>
    <message>
        <source>Preview memory</source>
        <translation>プレビュー用メモリ</translation>
    </message>
    <message>
        <source>Public address</source>
        <translation>公開アドレス</translation>
    </message>
    <message>
        <source>Public address of the tunnel</source>
        <translation>トンネルの公開アドレス</translation>
    </message>
    <message>
        <source>Receive callbacks on this machine</source>
        <translation>このマシンでコールバックを受信</translation>
    </message>
    <message>
        <source>Reduced</source>
        <comment>as little motion as can be</comment>
        <translation>減らす</translation>
    </message>
    <message>
        <source>Reduced: clips wait until you play them, and nothing else moves by itself.</source>
        <translation>「減らす」では、クリップは再生するまで止まったままで、ほかにも自動で動くものはありません。</translation>
    </message>
    <message>
        <source>Search settings</source>
        <translation>設定を検索</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>サービス</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>設定</translation>
    </message>
    <message>
        <source>Shorter clips</source>
        <translation>短いクリップ</translation>
    </message>
    <message>
        <source>Show all settings</source>
        <translation>すべての設定を表示</translation>
    </message>
    <message>
        <source>Since Kinogrid opened</source>
        <translation>Kinogridの起動以降</translation>
    </message>
    <message>
        <source>Spending limit</source>
        <translation>支出の上限</translation>
    </message>
    <message>
        <source>Start a tunnel to the local address, then enter the public one that it gives.</source>
        <translation>ローカルアドレスへのトンネルを開始してから、表示された公開アドレスを入力してください。</translation>
    </message>
    <message>
        <source>Take another port and another secret path. Callbacks for orders already sent are lost.</source>
        <translation>別のポートと別の秘密のパスを使います。すでに送信した注文のコールバックは失われます。</translation>
    </message>
    <message>
        <source>Teal, Kinogrid&apos;s own</source>
        <translation>青緑（Kinogridの標準）</translation>
    </message>
    <message>
        <source>Tell when a job is done</source>
        <translation>ジョブの完了を通知</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>文字の大きさ</translation>
    </message>
    <message>
        <source>The old file is kept as {name}.</source>
        <translation>古いファイルは{name}として残っています。</translation>
    </message>
    <message>
        <source>The service also posts each finished result there.</source>
        <translation>サービスは完成した結果をそのつどここにも送信します。</translation>
    </message>
    <message>
        <source>The service is on this machine and needs no tunnel: orders name the receiver itself.</source>
        <translation>サービスがこのマシン上にあるため、トンネルは不要です。注文で受信先を直接指定します。</translation>
    </message>
    <message>
        <source>The service works on this many at once; the others wait their turn.</source>
        <translation>サービスが同時に処理する数です。ほかは順番を待ちます。</translation>
    </message>
    <message>
        <source>The settings could not be read ({reason}); these are the defaults.</source>
        <translation>設定を読み取れませんでした（{reason}）。既定値を使用しています。</translation>
    </message>
    <message>
        <source>The settings could not be understood; these are the defaults.</source>
        <translation>設定を解釈できませんでした。既定値を使用しています。</translation>
    </message>
    <message>
        <source>The system&apos;s language</source>
        <translation>システムの言語</translation>
    </message>
    <message>
        <source>The tunnel&apos;s public end needs an https address.</source>
        <translation>トンネルの公開側にはhttpsのアドレスが必要です。</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>テーマ</translation>
    </message>
    <message>
        <source>Timecode</source>
        <translation>タイムコード</translation>
    </message>
    <message>
        <source>USD</source>
        <translation>USD</translation>
    </message>
    <message>
        <source>Uploads</source>
        <translation>アップロード</translation>
    </message>
    <message>
        <source>Violet</source>
        <translation>紫</translation>
    </message>
    <message>
        <source>When the four are not equally long.</source>
        <translation>4つの長さがそろっていないとき。</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>ウィンドウ</translation>
    </message>
    <message>
        <source>With one, Kinogrid asks before a day&apos;s orders would cost more by the provider&apos;s prices, and each time where a price is not known. Dollars are counted by the dearest package on sale.</source>
        <translation>設定すると、プロバイダーの料金で1日の注文が上限を超える前と、料金が不明な注文のたびに、Kinogridが確認を求めます。ドルは、販売中のうち最も高いパッケージで計算します。</translation>
    </message>
    <message>
        <source>{url} (from the environment)</source>
        <translation>{url}（環境変数から）</translation>
    </message>
    <message>
        <source>{url} (from the settings file)</source>
        <translation>{url}（設定ファイルから）</translation>
    </message>
    <message>
        <source>{url} (until the orders under way there are done)</source>
        <translation>{url}（そこで進行中の注文が終わるまで）</translation>
    </message>
</context>
<context>
    <name>Settings search</name>
    <message>
        <source>API key, restricted, limit, expiry, secret</source>
        <translation>APIキー、制限、上限、有効期限、秘密</translation>
    </message>
    <message>
        <source>SOCKS, HTTP, network, internet, connection, firewall, VPN</source>
        <translation>SOCKS、HTTP、ネットワーク、インターネット、接続、ファイアウォール、VPN</translation>
    </message>
    <message>
        <source>TLS, SSL, HTTPS, CA, security, PEM</source>
        <translation>TLS、SSL、HTTPS、CA、認証局、セキュリティ、PEM</translation>
    </message>
    <message>
        <source>accessibility, readable, visibility, eyes</source>
        <translation>アクセシビリティ、読みやすさ、見やすさ、目</translation>
    </message>
    <message>
        <source>alerts, messages, desktop, pop-ups</source>
        <translation>通知、アラート、メッセージ、デスクトップ、ポップアップ</translation>
    </message>
    <message>
        <source>API key, sign in, login, password, secret</source>
        <translation>APIキー、サインイン、ログイン、パスワード、秘密</translation>
    </message>
    <message>
        <source>accessibility, animation, reduced, dizzy, autoplay, still</source>
        <translation>アクセシビリティ、アニメーション、視差効果、めまい、自動再生、静止</translation>
    </message>
    <message>
        <source>balance, sign in, login, platform, secret</source>
        <translation>残高、サインイン、ログイン、プラットフォーム、秘密</translation>
    </message>
    <message>
        <source>budget, money, costs, price, maximum, cap</source>
        <translation>予算、お金、費用、コスト、料金、最大</translation>
    </message>
    <message>
        <source>budget, money, costs, spending limit, cap</source>
        <translation>予算、お金、費用、コスト、支出の上限</translation>
    </message>
    <message>
        <source>cache, RAM, MiB, performance</source>
        <translation>キャッシュ、RAM、MiB、メモリ、性能</translation>
    </message>
    <message>
        <source>colours, highlight, appearance, look</source>
        <translation>色、ハイライト、外観、見た目</translation>
    </message>
    <message>
        <source>dark mode, light mode, night, colours, appearance, look</source>
        <translation>ダークモード、ライトモード、夜、色、外観、見た目</translation>
    </message>
    <message>
        <source>directory, storage, disk, files, clips, place</source>
        <translation>ディレクトリ、保存先、ストレージ、ディスク、ファイル、クリップ、場所</translation>
    </message>
    <message>
        <source>duration, length, repeat, freeze, playback</source>
        <translation>長さ、時間、繰り返し、停止、再生</translation>
    </message>
    <message>
        <source>font size, larger, smaller, zoom, scale, accessibility, eyes</source>
        <translation>フォントサイズ、大きく、小さく、拡大、縮小、ズーム、アクセシビリティ、目</translation>
    </message>
    <message>
        <source>keys, hotkeys, keyboard shortcuts, bindings</source>
        <translation>キー、ホットキー、キーボードショートカット、キー割り当て</translation>
    </message>
    <message>
        <source>maximum, budget, safety, confirmation</source>
        <translation>最大、予算、安全、確認</translation>
    </message>
    <message>
        <source>order limit, daily, reset</source>
        <translation>注文の上限、毎日、リセット</translation>
    </message>
    <message>
        <source>parallel, concurrent, queue, simultaneous, jobs</source>
        <translation>並列、並行、同時、キュー、ジョブ</translation>
    </message>
    <message>
        <source>server, host, address, URL, API</source>
        <translation>サーバー、ホスト、アドレス、URL、API</translation>
    </message>
    <message>
        <source>server, host, address, URL, pictures</source>
        <translation>サーバー、ホスト、アドレス、URL、画像</translation>
    </message>
    <message>
        <source>time, frames, seconds, display</source>
        <translation>時間、フレーム、秒、表示</translation>
    </message>
    <message>
        <source>translation, locale, English, 中文, 日本語, Deutsch, Español, Français</source>
        <translation>翻訳、言語、English、中文、日本語、Deutsch、Español、Français</translation>
    </message>
    <message>
        <source>webhook, callback, URL, server, notify</source>
        <translation>Webhook、コールバック、URL、サーバー、通知</translation>
    </message>
    <message>
        <source>webhook, callback, tunnel, port, server</source>
        <translation>Webhook、コールバック、トンネル、ポート、サーバー</translation>
    </message>
</context>
<context>
    <name>Shortcuts</name>
    <message>
        <source>Add…</source>
        <translation>追加…</translation>
    </message>
    <message>
        <source>All usual keys</source>
        <translation>すべて標準に戻す</translation>
    </message>
    <message>
        <source>Buttons, sliders and lists need {key} for themselves. Choose another key.</source>
        <translation>{key}はボタン、スライダー、リスト自身が使います。別のキーを選択してください。</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Change keyboard shortcuts</source>
        <translation>キーボードショートカットを変更</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>変更…</translation>
    </message>
    <message>
        <source>Choosing</source>
        <translation>選別</translation>
    </message>
    <message>
        <source>Clip</source>
        <translation>クリップ</translation>
    </message>
    <message>
        <source>In the library</source>
        <translation>ライブラリ</translation>
    </message>
    <message>
        <source>In the lineage</source>
        <translation>系統</translation>
    </message>
    <message>
        <source>In the list of jobs</source>
        <translation>ジョブの一覧</translation>
    </message>
    <message>
        <source>In the sequence</source>
        <translation>シーケンス</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>キーボードショートカット</translation>
    </message>
    <message>
        <source>Leave it there</source>
        <translation>元のままにする</translation>
    </message>
    <message>
        <source>New key</source>
        <translation>新しいキー</translation>
    </message>
    <message>
        <source>No key</source>
        <translation>キーなし</translation>
    </message>
    <message>
        <source>Only a shift key was pressed. Press another key with it.</source>
        <translation>Shiftなどの修飾キーだけが押されました。ほかのキーと一緒に押してください。</translation>
    </message>
    <message>
        <source>Press the key for “{action}”. Esc leaves it as it is.</source>
        <translation>「{action}」のキーを押してください。Escで元のままにします。</translation>
    </message>
    <message>
        <source>Search shortcuts</source>
        <translation>ショートカットを検索</translation>
    </message>
    <message>
        <source>Shortcuts</source>
        <translation>ショートカット</translation>
    </message>
    <message>
        <source>Some keyboard shortcuts in the settings cannot be used ({names}); the usual keys hold for them.</source>
        <translation>設定のキーボードショートカットの一部を使用できません（{names}）。これらには標準のキーが有効です。</translation>
    </message>
    <message>
        <source>Some of its usual keys are for “{others}” now.</source>
        <translation>標準のキーの一部は、現在「{others}」に使われています。</translation>
    </message>
    <message>
        <source>They work wherever you are not typing. A focused button keeps Space and Enter.</source>
        <translation>文字の入力中以外は、どこでも使えます。フォーカスのあるボタンではSpaceとEnterはそのままです。</translation>
    </message>
    <message>
        <source>Those of the clips work wherever you are not typing; a focused button keeps Space and Enter, a slider its arrows, a list its own. 1 to 8 select a variant.</source>
        <translation>クリップのショートカットは、文字の入力中以外はどこでも使えます。フォーカスのあるボタンではSpaceとEnter、スライダーでは矢印キー、リストではリスト自身のキーはそのままです。1〜8でバリエーションを選択します。</translation>
    </message>
    <message>
        <source>Use it here</source>
        <translation>こちらに使う</translation>
    </message>
    <message>
        <source>Usual keys</source>
        <translation>標準に戻す</translation>
    </message>
    <message>
        <source>View</source>
        <translation>表示</translation>
    </message>
    <message>
        <source>While a clip is extended</source>
        <translation>クリップの延長中</translation>
    </message>
    <message>
        <source>Window and orders</source>
        <translation>ウィンドウと注文</translation>
    </message>
    <message>
        <source>none</source>
        <comment>no key</comment>
        <translation>なし</translation>
    </message>
    <message>
        <source>{action}: {keys}</source>
        <translation>{action}：{keys}</translation>
    </message>
    <message>
        <source>{key} belongs to the desktop. Choose another key.</source>
        <translation>{key}はデスクトップが使います。別のキーを選択してください。</translation>
    </message>
    <message>
        <source>{key} deletes in lists. Choose another key.</source>
        <translation>{key}はリストでの削除に使います。別のキーを選択してください。</translation>
    </message>
    <message>
        <source>{key} is for “{other}” now.</source>
        <translation>{key}は現在「{other}」に使われています。</translation>
    </message>
    <message>
        <source>{key} is needed for typing and editing. Choose another key.</source>
        <translation>{key}は文字の入力と編集に必要です。別のキーを選択してください。</translation>
    </message>
    <message>
        <source>{key} opens menus. Choose another key.</source>
        <translation>{key}はメニューを開くキーです。別のキーを選択してください。</translation>
    </message>
    <message>
        <source>{key} selects a variant. Choose another key.</source>
        <translation>{key}はバリエーションの選択に使います。別のキーを選択してください。</translation>
    </message>
</context>
<context>
    <name>Spending</name>
    <message>
        <source>A project without a name</source>
        <translation>名前のないプロジェクト</translation>
    </message>
    <message>
        <source>Add up by</source>
        <translation>集計単位</translation>
    </message>
    <message>
        <source>An order that is in several projects is counted in each of them.</source>
        <translation>複数のプロジェクトに入っている注文は、それぞれで数えられます。</translation>
    </message>
    <message>
        <source>Ask the account about every order of the last 60 days</source>
        <translation>過去60日間のすべての注文をアカウントに問い合わせ</translation>
    </message>
    <message>
        <source>By day</source>
        <translation>日別</translation>
    </message>
    <message>
        <source>By mode</source>
        <translation>モード別</translation>
    </message>
    <message>
        <source>By project</source>
        <translation>プロジェクト別</translation>
    </message>
    <message>
        <source>By week</source>
        <translation>週別</translation>
    </message>
    <message>
        <source>Charged</source>
        <translation>課金</translation>
    </message>
    <message numerus="yes">
        <source>Charged for %n order(s): {charged}. Foreseen: {foreseen}.</source>
        <translation>
            <numerusform>注文%n件への課金：{charged}。見込み：{foreseen}。</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose another place…</source>
        <translation>別の場所を選択…</translation>
    </message>
    <message>
        <source>Deleted here</source>
        <translation>ここで削除済み</translation>
    </message>
    <message>
        <source>Every charge comes from the account&apos;s list of calls.</source>
        <translation>課金はすべて、アカウントの呼び出し一覧によるものです。</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>失敗</translation>
    </message>
    <message>
        <source>Failed or not confirmed</source>
        <translation>失敗または未確認</translation>
    </message>
    <message>
        <source>Fast</source>
        <comment>mode</comment>
        <translation>Fast</translation>
    </message>
    <message>
        <source>Foreseen</source>
        <translation>見込み</translation>
    </message>
    <message numerus="yes">
        <source>Foreseen for %n order(s): {foreseen}.</source>
        <translation>
            <numerusform>注文%n件の見込み：{foreseen}。</numerusform>
        </translation>
    </message>
    <message>
        <source>Foreseen is what the provider&apos;s price list said when an order was sent. What was charged is told to an account token only.</source>
        <translation>見込みは、注文の送信時にプロバイダーの料金表に示されていた額です。実際の課金額は、アカウントトークンでのみ確認できます。</translation>
    </message>
    <message>
        <source>In no project</source>
        <translation>プロジェクトなし</translation>
    </message>
    <message>
        <source>It could not be saved</source>
        <translation>保存できませんでした</translation>
    </message>
    <message>
        <source>Kinogrid asks for charges again by itself.</source>
        <translation>Kinogridが自動でもう一度課金を問い合わせます。</translation>
    </message>
    <message>
        <source>Look for older charges</source>
        <translation>以前の課金を探す</translation>
    </message>
    <message numerus="yes">
        <source>Looking for the charges of %n order(s) in the account&apos;s list…</source>
        <translation>
            <numerusform>アカウントの一覧で、注文%n件の課金を探しています…</numerusform>
        </translation>
    </message>
    <message>
        <source>Made</source>
        <translation>作成済み</translation>
    </message>
    <message>
        <source>Mode</source>
        <translation>モード</translation>
    </message>
    <message numerus="yes">
        <source>No charge is known of %n order(s). The provider lists calls for 60 days, and lists some late.</source>
        <translation>
            <numerusform>注文%n件の課金がわかっていません。プロバイダーが呼び出しを一覧に載せるのは60日間で、遅れて載るものもあります。</numerusform>
        </translation>
    </message>
    <message>
        <source>No longer waited for</source>
        <translation>待つのをやめました</translation>
    </message>
    <message>
        <source>No order was sent yet.</source>
        <translation>まだ注文は送信されていません。</translation>
    </message>
    <message>
        <source>Not confirmed</source>
        <translation>未確認</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>不明</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>注文</translation>
    </message>
    <message>
        <source>Orders</source>
        <translation>注文</translation>
    </message>
    <message>
        <source>Orders and charges</source>
        <translation>注文と課金</translation>
    </message>
    <message>
        <source>Orders deleted here</source>
        <translation>ここで削除された注文</translation>
    </message>
    <message>
        <source>Project</source>
        <translation>プロジェクト</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>置き換え</translation>
    </message>
    <message>
        <source>Replace the file?</source>
        <translation>ファイルを置き換えますか？</translation>
    </message>
    <message>
        <source>Save as CSV…</source>
        <translation>CSVで保存…</translation>
    </message>
    <message>
        <source>Save what was spent</source>
        <translation>支出を保存</translation>
    </message>
    <message>
        <source>Saved as {name}</source>
        <translation>{name}として保存しました</translation>
    </message>
    <message>
        <source>Spending</source>
        <translation>支出</translation>
    </message>
    <message>
        <source>Table (*.csv)</source>
        <translation>表 (*.csv)</translation>
    </message>
    <message>
        <source>The provider does not accept the account token. Charges are not asked for until it is replaced.</source>
        <translation>プロバイダーがアカウントトークンを受け付けません。置き換えるまで、課金は問い合わせません。</translation>
    </message>
    <message>
        <source>There is a file called {name} already.</source>
        <translation>{name}というファイルがすでにあります。</translation>
    </message>
    <message>
        <source>Turbo</source>
        <comment>mode</comment>
        <translation>Turbo</translation>
    </message>
    <message>
        <source>Under way</source>
        <translation>進行中</translation>
    </message>
    <message>
        <source>Use an account token…</source>
        <translation>アカウントトークンを使用…</translation>
    </message>
    <message>
        <source>Week of {date}</source>
        <translation>{date}の週</translation>
    </message>
    <message>
        <source>What became of it</source>
        <translation>どうなったか</translation>
    </message>
    <message>
        <source>What costs money?</source>
        <translation>何に費用がかかりますか？</translation>
    </message>
    <message>
        <source>What failed for nothing is left out of the foreseen sums.</source>
        <translation>課金なしで失敗した分は、見込みの合計から除かれています。</translation>
    </message>
    <message>
        <source>When</source>
        <translation>日時</translation>
    </message>
    <message numerus="yes">
        <source>{amount}, %n not known</source>
        <translation>
            <numerusform>{amount}、不明%n件</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Start</name>
    <message>
        <source>Another folder has a library of its own, or begins one: database, frames and clips together. Nothing is moved there, what is in this folder waits in it, and Kinogrid opens the other one from now on.</source>
        <translation>別のフォルダーには独自のライブラリ（データベース、フレーム、クリップの一式）があるか、新しく作られます。そこへは何も移動せず、このフォルダーの内容はここに残り、今後Kinogridは別のフォルダーの方を開きます。</translation>
    </message>
    <message>
        <source>Another folder has a library of its own, or begins one: database, frames and clips together. Nothing is moved there, what is in this folder waits in it, and the choice holds for this start only.</source>
        <translation>別のフォルダーには独自のライブラリ（データベース、フレーム、クリップの一式）があるか、新しく作られます。そこへは何も移動せず、このフォルダーの内容はここに残り、この選択は今回の起動でのみ有効です。</translation>
    </message>
    <message>
        <source>Choose another folder</source>
        <translation>別のフォルダーを選択</translation>
    </message>
    <message>
        <source>Copy report</source>
        <translation>レポートをコピー</translation>
    </message>
    <message>
        <source>Kinogrid cannot start</source>
        <translation>Kinogridを起動できません</translation>
    </message>
    <message>
        <source>Kinogrid checks every few seconds and goes on by itself as soon as it can. Until then it sends nothing. Orders that the service has already taken go on there, and are taken up again with this folder.</source>
        <translation>Kinogridは数秒ごとに確認し、可能になりしだい自動で続行します。それまで何も送信しません。サービスがすでに受け付けた注文はサービス側で続行し、このフォルダーで再開されます。</translation>
    </message>
    <message>
        <source>Other people of this machine may open the folder {folder}, and Kinogrid could not close it to them. Choose a folder of your own for your clips.</source>
        <translation>このマシンのほかの人がフォルダー{folder}を開ける可能性があり、Kinogridはほかの人に対して閉じることができませんでした。クリップには専用のフォルダーを選択してください。</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>終了</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>再試行</translation>
    </message>
</context>
<context>
    <name>Stepper</name>
    <message>
        <source>Less: {what}</source>
        <translation>減らす：{what}</translation>
    </message>
    <message>
        <source>More: {what}</source>
        <translation>増やす：{what}</translation>
    </message>
</context>
<context>
    <name>Storage</name>
    <message numerus="yes">
        <source>%n clip(s) (is|are) being fetched again.</source>
        <translation>
            <numerusform>クリップ%n個を再取得しています。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n clip(s) read to the end.</source>
        <translation>
            <numerusform>クリップ%n個を最後まで読み取りました。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n clip(s) read to the end: each is what was written down.</source>
        <translation>
            <numerusform>クリップ%n個を最後まで読み取りました。どれも記録どおりです。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n clip(s), {size}.</source>
        <translation>
            <numerusform>クリップ%n個、{size}。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) and folders that no job knows, {size}, (goes|go) to this computer&apos;s trash.</source>
        <translation>
            <numerusform>どのジョブにも属さないファイルとフォルダー%n個（{size}）が、このコンピューターのゴミ箱に移動します。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n frame(s) that other apps were given, {size}, (goes|go) to this computer&apos;s trash. What shows (it|them) from here will not find (it|them) any more.</source>
        <translation>
            <numerusform>ほかのアプリに渡したフレーム%n個（{size}）が、このコンピューターのゴミ箱に移動します。ここから表示しているアプリは、もう見つけられなくなります。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n frame(s), {size}, that (was|were) dragged into other apps. Those may still show (it|them) from here, so nothing of it goes by itself.</source>
        <translation>
            <numerusform>ほかのアプリにドラッグされたフレーム%n個、{size}。それらのアプリがここから表示している可能性があるため、自動では何も削除されません。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n moved to the trash.</source>
        <translation>
            <numerusform>%n個をゴミ箱に移動しました。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them did not go to the trash, and (stays|stay).</source>
        <translation>
            <numerusform>そのうち%n個はゴミ箱に移動できず、残っています。</numerusform>
        </translation>
    </message>
    <message>
        <source>A clip that is in several projects is counted in each of them.</source>
        <translation>複数のプロジェクトに入っているクリップは、それぞれで数えられます。</translation>
    </message>
    <message>
        <source>A project without a name</source>
        <translation>名前のないプロジェクト</translation>
    </message>
    <message>
        <source>By day</source>
        <translation>日別</translation>
    </message>
    <message>
        <source>By kind</source>
        <translation>種類別</translation>
    </message>
    <message>
        <source>By project</source>
        <translation>プロジェクト別</translation>
    </message>
    <message>
        <source>Clip</source>
        <translation>クリップ</translation>
    </message>
    <message>
        <source>Clips</source>
        <translation>クリップ</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>日</translation>
    </message>
    <message>
        <source>Every file in the folder belongs to a job.</source>
        <translation>フォルダー内のファイルは、すべてどれかのジョブに属しています。</translation>
    </message>
    <message>
        <source>Extensions</source>
        <translation>延長</translation>
    </message>
    <message>
        <source>Fetch again</source>
        <translation>再取得</translation>
    </message>
    <message>
        <source>File</source>
        <translation>ファイル</translation>
    </message>
    <message>
        <source>File or folder</source>
        <translation>ファイルまたはフォルダー</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>フォルダー</translation>
    </message>
    <message>
        <source>Frame</source>
        <translation>フレーム</translation>
    </message>
    <message>
        <source>Generations</source>
        <translation>生成</translation>
    </message>
    <message>
        <source>Handed over</source>
        <translation>渡したフレーム</translation>
    </message>
    <message>
        <source>In no project</source>
        <translation>プロジェクトなし</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>種類</translation>
    </message>
    <message>
        <source>Looking at the disk…</source>
        <translation>ディスクを調べています…</translation>
    </message>
    <message>
        <source>Missing or damaged</source>
        <translation>欠落または破損</translation>
    </message>
    <message>
        <source>Move to the trash?</source>
        <translation>ゴミ箱に移動しますか？</translation>
    </message>
    <message>
        <source>Move to trash</source>
        <translation>ゴミ箱に移動</translation>
    </message>
    <message>
        <source>No clip is missing.</source>
        <translation>欠落しているクリップはありません。</translation>
    </message>
    <message>
        <source>No frame was dragged into another app.</source>
        <translation>ほかのアプリにドラッグされたフレームはありません。</translation>
    </message>
    <message>
        <source>Not what was written down when it came</source>
        <translation>届いたときの記録と異なります</translation>
    </message>
    <message>
        <source>Nothing of it goes by itself. A folder with a job.json may hold a job that a rebuilt library has again.</source>
        <translation>自動では何も削除されません。job.jsonのあるフォルダーには、再構築したライブラリに戻るジョブが入っている可能性があります。</translation>
    </message>
    <message>
        <source>Of no job</source>
        <translation>ジョブなし</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>画像</translation>
    </message>
    <message>
        <source>Project</source>
        <translation>プロジェクト</translation>
    </message>
    <message>
        <source>Read every clip and compare it with what was written down</source>
        <translation>すべてのクリップを読み取り、記録と比較</translation>
    </message>
    <message numerus="yes">
        <source>Read to the end; %n (is|are) not what was written down.</source>
        <translation>
            <numerusform>最後まで読み取りました。%n個が記録と異なります。</numerusform>
        </translation>
    </message>
    <message>
        <source>Reading every clip to its end: {share}.</source>
        <translation>すべてのクリップを最後まで読み取り中：{share}。</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>表示</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>サイズ</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>中止</translation>
    </message>
    <message numerus="yes">
        <source>Stopped after %n clip(s).</source>
        <translation>
            <numerusform>クリップ%n個で中止しました。</numerusform>
        </translation>
    </message>
    <message>
        <source>Storage</source>
        <translation>ストレージ</translation>
    </message>
    <message>
        <source>Stored clips</source>
        <translation>保存されたクリップ</translation>
    </message>
    <message>
        <source>The disk does not read it</source>
        <translation>ディスクが読み取れません</translation>
    </message>
    <message>
        <source>The file is missing</source>
        <translation>ファイルがありません</translation>
    </message>
    <message>
        <source>They can be fetched again as long as the service keeps them. A damaged file stays under another name.</source>
        <translation>サービスに残っているあいだは再取得できます。破損したファイルは別の名前で残ります。</translation>
    </message>
    <message>
        <source>Variant {number} of “{prompt}”</source>
        <translation>「{prompt}」のバリエーション{number}</translation>
    </message>
    <message>
        <source>Verify</source>
        <translation>検証</translation>
    </message>
    <message>
        <source>What is wrong</source>
        <translation>問題</translation>
    </message>
</context>
<context>
    <name>Toast</name>
    <message>
        <source>Undo</source>
        <translation>取り消し</translation>
    </message>
    <message>
        <source>What can be done about it</source>
        <translation>対処方法</translation>
    </message>
    <message>
        <source>What was just done</source>
        <translation>直前の操作</translation>
    </message>
</context>
<context>
    <name>Token</name>
    <message>
        <source>A token has no blanks and no special characters. Copy it again, without the text around.</source>
        <translation>トークンに空白や特殊文字は含まれません。前後の文字を除いて、コピーし直してください。</translation>
    </message>
    <message>
        <source>API token</source>
        <translation>APIトークン</translation>
    </message>
    <message>
        <source>Account token</source>
        <translation>アカウントトークン</translation>
    </message>
    <message>
        <source>An account token for uploads</source>
        <translation>アップロード用アカウントトークン</translation>
    </message>
    <message>
        <source>Asking the service. This costs nothing.</source>
        <translation>サービスに問い合わせ中。料金はかかりません。</translation>
    </message>
    <message>
        <source>Change in the console what it may be used for, or make another one there.</source>
        <translation>何に使えるトークンかをコンソールで変更するか、そこで別のものを作成してください。</translation>
    </message>
    <message>
        <source>Check and save</source>
        <translation>確認して保存</translation>
    </message>
    <message>
        <source>Check the token again in a moment.</source>
        <translation>少ししてからトークンをもう一度確認してください。</translation>
    </message>
    <message>
        <source>Check, save and send</source>
        <translation>確認、保存して送信</translation>
    </message>
    <message>
        <source>Checking it costs nothing.</source>
        <translation>確認に料金はかかりません。</translation>
    </message>
    <message>
        <source>Copy it again, all of it, or make another one in the console.</source>
        <translation>全体をコピーし直すか、コンソールで別のものを作成してください。</translation>
    </message>
    <message>
        <source>Copy it again, all of it: it begins with platform-v1- and has 76 characters. Or make another one in the console.</source>
        <translation>全体をコピーし直してください。platform-v1-で始まる76文字です。または、コンソールで別のものを作成してください。</translation>
    </message>
    <message>
        <source>Do not send it</source>
        <translation>送信しない</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>完了</translation>
    </message>
    <message>
        <source>Enter a token.</source>
        <translation>トークンを入力してください。</translation>
    </message>
    <message>
        <source>Enter another token</source>
        <translation>別のトークンを入力</translation>
    </message>
    <message>
        <source>Enter the token</source>
        <translation>トークンを入力</translation>
    </message>
    <message>
        <source>In this demo the token is kept nowhere, and your keyring is left alone.</source>
        <translation>このデモではトークンはどこにも保存されず、キーリングにも触れません。</translation>
    </message>
    <message>
        <source>In use: a token for this session only. It is not in this system&apos;s keyring.</source>
        <translation>使用中：このセッションのみのトークン。このシステムのキーリングにはありません。</translation>
    </message>
    <message>
        <source>In use: a token of the demo. It opens nothing else, and your keyring is left alone.</source>
        <translation>使用中：デモのトークン。ほかのものは何も開けず、キーリングにも触れません。</translation>
    </message>
    <message>
        <source>In use: the token from the environment. It goes before any other and is never stored.</source>
        <translation>使用中：環境変数のトークン。ほかのどれよりも優先され、保存されることはありません。</translation>
    </message>
    <message>
        <source>In use: the token in this system&apos;s keyring.</source>
        <translation>使用中：このシステムのキーリングのトークン。</translation>
    </message>
    <message>
        <source>It comes from {variable}, wins over the keyring and is never stored.</source>
        <translation>{variable}のトークンです。キーリングより優先され、保存されることはありません。</translation>
    </message>
    <message>
        <source>It goes to {api} only, with your orders and your pictures.</source>
        <translation>送信先は{api}だけで、注文と画像とともに送られます。</translation>
    </message>
    <message>
        <source>It goes to {api} with your orders, and is tried once at {platform} with a picture.</source>
        <translation>注文とともに{api}へ送られ、画像1枚で{platform}でも1回試されます。</translation>
    </message>
    <message>
        <source>It goes to {api} with your orders. Pictures go to {platform}, which does not get it without your yes.</source>
        <translation>注文とともに{api}へ送られます。画像は{platform}へ送られ、同意がないかぎり、そこへトークンは送られません。</translation>
    </message>
    <message>
        <source>It goes to {platform} only, with your pictures and questions about your account.</source>
        <translation>送信先は{platform}だけで、画像とアカウントへの問い合わせとともに送られます。</translation>
    </message>
    <message>
        <source>It has not answered yet; it may be waiting for its password. Orders go on with the API token. Only a token for uploads that is kept in the keyring is not in use until it answers.</source>
        <translation>まだ応答がなく、パスワードを待っている可能性があります。注文はAPIトークンで続行します。応答するまで使われないのは、キーリングに保存されたアップロード用トークンだけです。</translation>
    </message>
    <message>
        <source>It is kept in this system&apos;s keyring and nowhere else.</source>
        <translation>このシステムのキーリングにのみ保存され、ほかには保存されません。</translation>
    </message>
    <message>
        <source>It is kept in this system&apos;s keyring.</source>
        <translation>このシステムのキーリングに保存されています。</translation>
    </message>
    <message>
        <source>It is used at once, and kept in this system&apos;s keyring as soon as that answers.</source>
        <translation>すぐに使われ、応答がありしだい、このシステムのキーリングに保存されます。</translation>
    </message>
    <message>
        <source>Kinogrid has asked it for the API token. It has not answered yet; it may be waiting for its password. Orders go on as soon as there is a token.</source>
        <translation>KinogridがAPIトークンを求めましたが、まだ応答がなく、パスワードを待っている可能性があります。トークンが得られしだい、注文を再開します。</translation>
    </message>
    <message>
        <source>Kinogrid never writes the token anywhere else, so it will ask again unless the keyring takes it after all.</source>
        <translation>Kinogridがトークンをほかの場所に書くことはないため、その後キーリングが受け付けないかぎり、もう一度入力を求めます。</translation>
    </message>
    <message>
        <source>Kinogrid never writes the token anywhere else, so it will ask again.</source>
        <translation>Kinogridがトークンをほかの場所に書くことはないため、もう一度入力を求めます。</translation>
    </message>
    <message>
        <source>Make another one in the console, under Platform tokens.</source>
        <translation>コンソールの「Platform tokens」で別のものを作成してください。</translation>
    </message>
    <message>
        <source>Make another one in the console.</source>
        <translation>コンソールで別のものを作成してください。</translation>
    </message>
    <message>
        <source>Make one for Midjourney in the console.</source>
        <translation>コンソールでMidjourney用のものを作成してください。</translation>
    </message>
    <message>
        <source>No token yet.</source>
        <translation>トークンはまだありません。</translation>
    </message>
    <message>
        <source>Not in use: the token from the environment. The service&apos;s address comes from a settings file, so Kinogrid asks you before it sends it there.</source>
        <translation>未使用：環境変数のトークン。サービスのアドレスが設定ファイルのものなので、そこへ送信する前にKinogridが確認を求めます。</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>今はしない</translation>
    </message>
    <message>
        <source>Open the console</source>
        <translation>コンソールを開く</translation>
    </message>
    <message>
        <source>Open the console where API tokens are made</source>
        <translation>APIトークンを作成するコンソールを開く</translation>
    </message>
    <message>
        <source>Open the console where account tokens are made</source>
        <translation>アカウントトークンを作成するコンソールを開く</translation>
    </message>
    <message>
        <source>Orders go to {api}, and the API token is for that host. Pictures go to {platform}, which is another one.</source>
        <translation>注文は{api}へ送られ、APIトークンはそのホスト用です。画像は{platform}へ送られ、これは別のホストです。</translation>
    </message>
    <message>
        <source>Paste another token to replace it</source>
        <translation>置き換えるには別のトークンをペースト</translation>
    </message>
    <message>
        <source>Paste the token here</source>
        <translation>トークンをここにペースト</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>削除</translation>
    </message>
    <message>
        <source>Remove the API token</source>
        <translation>APIトークンを削除</translation>
    </message>
    <message>
        <source>Remove the account token</source>
        <translation>アカウントトークンを削除</translation>
    </message>
    <message>
        <source>Send it there</source>
        <translation>そこへ送信</translation>
    </message>
    <message>
        <source>Send the API token to this host with your pictures?</source>
        <translation>画像とともに、APIトークンをこのホストに送信しますか？</translation>
    </message>
    <message>
        <source>Send the token from the environment to this host?</source>
        <translation>環境変数のトークンをこのホストに送信しますか？</translation>
    </message>
    <message>
        <source>Show the API token as it is typed</source>
        <translation>入力中のAPIトークンを表示</translation>
    </message>
    <message>
        <source>Show the account token as it is typed</source>
        <translation>入力中のアカウントトークンを表示</translation>
    </message>
    <message>
        <source>The account token has expired.</source>
        <translation>アカウントトークンの期限が切れています。</translation>
    </message>
    <message>
        <source>The address of pictures comes from the environment.</source>
        <translation>画像のアドレスは環境変数のものです。</translation>
    </message>
    <message>
        <source>The address of pictures comes from the settings file of this library.</source>
        <translation>画像のアドレスは、このライブラリの設定ファイルのものです。</translation>
    </message>
    <message>
        <source>The address of pictures is the provider&apos;s own.</source>
        <translation>画像のアドレスは、プロバイダー自身のものです。</translation>
    </message>
    <message>
        <source>The keyring could not be opened.</source>
        <translation>キーリングを開けませんでした。</translation>
    </message>
    <message>
        <source>The keyring failed ({error}).</source>
        <translation>キーリングでエラーが発生しました（{error}）。</translation>
    </message>
    <message>
        <source>The keyring has not answered. It may be waiting for its password.</source>
        <translation>キーリングの応答がありません。パスワードを待っている可能性があります。</translation>
    </message>
    <message>
        <source>The keyring is locked.</source>
        <translation>キーリングがロックされています。</translation>
    </message>
    <message>
        <source>The keyring of this system keeps nothing.</source>
        <translation>このシステムのキーリングは何も保存しません。</translation>
    </message>
    <message>
        <source>The keyring refused ({error}).</source>
        <translation>キーリングが拒否しました（{error}）。</translation>
    </message>
    <message>
        <source>The one that {variable} holds goes before it as long as it is set.</source>
        <translation>{variable}が設定されているかぎり、その中のトークンが優先されます。</translation>
    </message>
    <message>
        <source>The provider does not accept this account token.</source>
        <translation>プロバイダーがこのアカウントトークンを受け付けません。</translation>
    </message>
    <message>
        <source>The provider gave no answer that tells whether it takes this token. The next picture will.</source>
        <translation>プロバイダーの応答からは、このトークンを受け付けるかどうかわかりません。次の画像でわかります。</translation>
    </message>
    <message>
        <source>The provider takes this account token ({masked}).</source>
        <translation>プロバイダーがこのアカウントトークンを受け付けます（{masked}）。</translation>
    </message>
    <message>
        <source>The service gave no answer that tells whether it takes this token.</source>
        <translation>サービスの応答からは、このトークンを受け付けるかどうかわかりません。</translation>
    </message>
    <message>
        <source>The service takes this token ({masked}).</source>
        <translation>サービスがこのトークンを受け付けます（{masked}）。</translation>
    </message>
    <message>
        <source>The token has been removed.</source>
        <translation>トークンを削除しました。</translation>
    </message>
    <message>
        <source>The token is kept for this session only</source>
        <translation>トークンはこのセッションでのみ保持されます</translation>
    </message>
    <message>
        <source>The token is kept until Kinogrid is closed.</source>
        <translation>トークンはKinogridを閉じるまで保持されます。</translation>
    </message>
    <message>
        <source>The token is still in it.</source>
        <translation>トークンはまだその中にあります。</translation>
    </message>
    <message>
        <source>This is an API token. It has been put into its own field: check and save it there.</source>
        <translation>これはAPIトークンです。専用の欄に入れました。そこで確認して保存してください。</translation>
    </message>
    <message>
        <source>This is an API token: it takes orders. Pictures want an account token, which begins with platform-v1- and is made in the console under Platform tokens.</source>
        <translation>これはAPIトークンで、注文に使います。画像にはアカウントトークンが必要です。アカウントトークンはplatform-v1-で始まり、コンソールの「Platform tokens」で作成します。</translation>
    </message>
    <message>
        <source>This is an account token. It has been put into its own field: check and save it there.</source>
        <translation>これはアカウントトークンです。専用の欄に入れました。そこで確認して保存してください。</translation>
    </message>
    <message>
        <source>This is an account token: it takes pictures, but no orders. An API token has 32 digits and letters and is made in the console under Applications.</source>
        <translation>これはアカウントトークンで、画像には使えますが、注文には使えません。APIトークンは32文字の英数字で、コンソールの「Applications」で作成します。</translation>
    </message>
    <message>
        <source>This system offers no keyring.</source>
        <translation>このシステムにはキーリングがありません。</translation>
    </message>
    <message>
        <source>This token belongs to another service of the provider&apos;s.</source>
        <translation>このトークンは、プロバイダーの別のサービスのものです。</translation>
    </message>
    <message>
        <source>This token does not open an account.</source>
        <translation>このトークンではアカウントを開けません。</translation>
    </message>
    <message>
        <source>This token may not be used for Midjourney.</source>
        <translation>このトークンはMidjourneyに使えません。</translation>
    </message>
    <message>
        <source>Top it up in the console, then check the token again.</source>
        <translation>コンソールでチャージしてから、トークンをもう一度確認してください。</translation>
    </message>
    <message>
        <source>Unless that changes, a token is kept for this session only and asked for at the next start.</source>
        <translation>これが変わらないかぎり、トークンはこのセッションでのみ保持され、次回の起動時に入力を求めます。</translation>
    </message>
    <message>
        <source>Uploads need an account token, which the console calls a platform token. It is a powerful one: it manages your whole account there and does not expire, so keep it only on a machine of your own. You need none when the pictures are on the web: give their addresses instead.</source>
        <translation>アップロードには、コンソールで「platform token」と呼ばれるアカウントトークンが必要です。これは強力なトークンで、そこでのアカウント全体を管理でき、期限がないため、自分専用のマシンにだけ保存してください。画像がWeb上にある場合は不要です。代わりにそのURLを指定してください。</translation>
    </message>
    <message>
        <source>Use a web address</source>
        <translation>URLを使う</translation>
    </message>
    <message>
        <source>Waiting for this system&apos;s keyring</source>
        <translation>このシステムのキーリングを待っています</translation>
    </message>
    <message>
        <source>What the keyring holds for Kinogrid is not a token.</source>
        <translation>キーリングにあるKinogrid用の内容は、トークンではありません。</translation>
    </message>
    <message>
        <source>What {variable} holds is not a token.</source>
        <translation>{variable}の内容はトークンではありません。</translation>
    </message>
    <message>
        <source>Whoever runs {platform} can order with the token at your cost. Agree only if you know that host. Without your yes the token does not go there.</source>
        <translation>{platform}の運営者は、このトークンを使って、お客様の費用で注文できます。そのホストを知っている場合にだけ同意してください。同意がないかぎり、トークンはそこへ送られません。</translation>
    </message>
    <message>
        <source>{variable} holds a token. Orders go to {api}, an address that comes from the settings file of this library, and pictures to {platform}. Whoever runs {api} can order with the token at your cost. Agree only if you know that host.</source>
        <translation>{variable}にトークンがあります。注文の送信先は{api}で、このアドレスはこのライブラリの設定ファイルのものです。画像の送信先は{platform}です。{api}の運営者は、このトークンを使って、お客様の費用で注文できます。そのホストを知っている場合にだけ同意してください。</translation>
    </message>
</context>
<context>
    <name>Units</name>
    <message>
        <source>, </source>
        <comment>between short facts</comment>
        <translation>、</translation>
    </message>
    <message>
        <source>{number} %</source>
        <translation>{number}%</translation>
    </message>
</context>
<context>
    <name>Version</name>
    <message>
        <source>A proxy or a login page of this network may do that; then try again elsewhere.</source>
        <translation>このネットワークのプロキシやログインページが原因かもしれません。その場合は、別のネットワークでもう一度お試しください。</translation>
    </message>
    <message>
        <source>Asking {host} for the newest version…</source>
        <translation>{host} に最新バージョンを問い合わせています…</translation>
    </message>
    <message>
        <source>Check for a new version</source>
        <translation>新しいバージョンを確認</translation>
    </message>
    <message>
        <source>Check the network, then try again.</source>
        <translation>ネットワークを確認してから、もう一度お試しください。</translation>
    </message>
    <message>
        <source>It may want a name and a password, or not let it be asked.</source>
        <translation>ユーザー名とパスワードが必要か、このアドレスへの接続が許可されていない可能性があります。</translation>
    </message>
    <message>
        <source>Kinogrid looks only when you ask. {host} sees this machine&apos;s network address and that Kinogrid {version} asks, and nothing else of you.</source>
        <translation>Kinogrid は、求められたときにだけ確認します。{host} に伝わるのは、このコンピューターのネットワークアドレスと、Kinogrid {version} からの問い合わせであることだけです。</translation>
    </message>
    <message>
        <source>Something other than {host} answered: a gateway, a proxy or a login page.</source>
        <translation>{host} 以外のもの（ゲートウェイ、プロキシ、ログインページなど）が応答しました。</translation>
    </message>
    <message>
        <source>The answer of {host} is far larger than a version&apos;s, and was not read to its end.</source>
        <translation>{host} の応答はバージョン情報としては大きすぎるため、最後まで読み込みませんでした。</translation>
    </message>
    <message>
        <source>The answer of {host} names no version that can be read.</source>
        <translation>{host} の応答から、バージョンを読み取れませんでした。</translation>
    </message>
    <message>
        <source>The identity of {host} cannot be verified, so nothing was asked.</source>
        <translation>{host} の身元を確認できないため、問い合わせは行いませんでした。</translation>
    </message>
    <message>
        <source>The proxy {address} let nothing through to {host}.</source>
        <translation>プロキシ {address} は、{host} への通信を通しませんでした。</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>もう一度試す</translation>
    </message>
    <message>
        <source>Try again in an hour.</source>
        <translation>1 時間後にもう一度お試しください。</translation>
    </message>
    <message>
        <source>Try again later.</source>
        <translation>後でもう一度お試しください。</translation>
    </message>
    <message>
        <source>Version {version} is there, since {day}.</source>
        <translation>バージョン {version} が公開されています（{day} から）。</translation>
    </message>
    <message>
        <source>Version {version} is there.</source>
        <translation>バージョン {version} が公開されています。</translation>
    </message>
    <message>
        <source>You have the newest version, {version}.</source>
        <translation>お使いのバージョン {version} は最新です。</translation>
    </message>
    <message>
        <source>You have version {mine}, which is newer than the last that was released: {version}.</source>
        <translation>お使いのバージョン {mine} は、最後に公開されたバージョン {version} より新しいものです。</translation>
    </message>
    <message>
        <source>You have {mine}. What is new, and how to get it, stands on its page.</source>
        <translation>お使いのバージョンは {mine} です。新機能と入手方法は、そのページに記載されています。</translation>
    </message>
    <message>
        <source>{host} cannot be reached.</source>
        <translation>{host} に接続できません。</translation>
    </message>
    <message>
        <source>{host} did not answer to the end.</source>
        <translation>{host} からの応答が最後まで届きませんでした。</translation>
    </message>
    <message>
        <source>{host} did not answer what the newest version is.</source>
        <translation>{host} から、最新バージョンについての回答がありませんでした。</translation>
    </message>
    <message>
        <source>{host} is asking for a pause.</source>
        <translation>{host} が間隔を空けるよう求めています。</translation>
    </message>
    <message>
        <source>{host} knows of no version that was released.</source>
        <translation>{host} には、公開されたバージョンがありません。</translation>
    </message>
    <message>
        <source>{host} leads on to {other}, where Kinogrid does not follow.</source>
        <translation>{host} から {other} へ転送されましたが、Kinogrid は転送先には接続しません。</translation>
    </message>
</context>
<context>
    <name>Welcome</name>
    <message>
        <source>Connect</source>
        <translation>接続</translation>
    </message>
    <message>
        <source>Connect to Ace Data Cloud</source>
        <translation>Ace Data Cloudに接続</translation>
    </message>
    <message>
        <source>Kinogrid makes Midjourney videos through Ace Data Cloud, a third-party service that bills you for them. You need no Midjourney account; Midjourney&apos;s terms apply.</source>
        <translation>Kinogridは、動画の代金をお客様に請求する第三者のサービスAce Data Cloudを通じて、Midjourneyの動画を作成します。Midjourneyのアカウントは不要ですが、Midjourneyの規約が適用されます。</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>今はしない</translation>
    </message>
    <message>
        <source>The demo makes its clips on this machine: nothing is sent, and its Credits are make-believe.</source>
        <translation>デモでは、クリップはこのマシンで作成されます。何も送信されず、クレジットは架空のものです。</translation>
    </message>
    <message>
        <source>Try the demo</source>
        <translation>デモを試す</translation>
    </message>
    <message>
        <source>Welcome</source>
        <translation>ようこそ</translation>
    </message>
    <message>
        <source>Welcome to Kinogrid</source>
        <translation>Kinogridへようこそ</translation>
    </message>
</context>
<context>
    <name>Window</name>
    <message numerus="yes">
        <source>%n star(s)</source>
        <translation>
            <numerusform>星%nつ</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Clip</source>
        <translation>クリップ(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>編集(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>ファイル(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>ヘルプ(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>表示(&amp;V)</translation>
    </message>
    <message>
        <source>({count}) {title}</source>
        <translation>({count}) {title}</translation>
    </message>
    <message>
        <source>About Kinogrid</source>
        <translation>Kinogridについて</translation>
    </message>
    <message>
        <source>Add to the sequence</source>
        <translation>シーケンスに追加</translation>
    </message>
    <message>
        <source>Back up the library…</source>
        <translation>ライブラリをバックアップ…</translation>
    </message>
    <message>
        <source>Compose</source>
        <translation>作成</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>ダーク</translation>
    </message>
    <message>
        <source>Demo</source>
        <translation>デモ</translation>
    </message>
    <message>
        <source>Demo: nothing is sent, no real money</source>
        <translation>デモ：送信なし、実際のお金はかかりません</translation>
    </message>
    <message>
        <source>Extensions under their originals in Jobs</source>
        <translation>ジョブで延長をオリジナルの下に表示</translation>
    </message>
    <message>
        <source>Full screen</source>
        <translation>フルスクリーン</translation>
    </message>
    <message>
        <source>Guide</source>
        <translation>ガイド</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>読み込み…</translation>
    </message>
    <message>
        <source>Jobs list</source>
        <translation>ジョブの一覧</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>キーボードショートカット</translation>
    </message>
    <message>
        <source>Kinogrid (demo)</source>
        <translation>Kinogrid（デモ）</translation>
    </message>
    <message>
        <source>Kinogrid (safe mode)</source>
        <translation>Kinogrid（セーフモード）</translation>
    </message>
    <message>
        <source>Library</source>
        <translation>ライブラリ</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>ライト</translation>
    </message>
    <message>
        <source>Light or dark</source>
        <translation>ライト／ダーク</translation>
    </message>
    <message>
        <source>Like the system</source>
        <translation>システムに合わせる</translation>
    </message>
    <message>
        <source>Lineage</source>
        <translation>系統</translation>
    </message>
    <message>
        <source>Minimise the window</source>
        <translation>ウインドウをしまう</translation>
    </message>
    <message>
        <source>Move the library…</source>
        <translation>ライブラリを移動…</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>ネットワーク</translation>
    </message>
    <message>
        <source>New order</source>
        <translation>新規注文</translation>
    </message>
    <message>
        <source>Next pane</source>
        <translation>次のパネル</translation>
    </message>
    <message>
        <source>No stars</source>
        <translation>星なし</translation>
    </message>
    <message>
        <source>Notes, tags and projects…</source>
        <translation>メモ、タグ、プロジェクト…</translation>
    </message>
    <message>
        <source>Open library folder</source>
        <translation>ライブラリフォルダーを開く</translation>
    </message>
    <message>
        <source>Previous pane</source>
        <translation>前のパネル</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>終了</translation>
    </message>
    <message>
        <source>Rebuild the library…</source>
        <translation>ライブラリを再構築…</translation>
    </message>
    <message>
        <source>Restore a backup…</source>
        <translation>バックアップを復元…</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>検索</translation>
    </message>
    <message>
        <source>Sequence</source>
        <translation>シーケンス</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>設定</translation>
    </message>
    <message>
        <source>Settings…</source>
        <translation>設定…</translation>
    </message>
    <message>
        <source>Show the log</source>
        <translation>ログを表示</translation>
    </message>
    <message>
        <source>Spending…</source>
        <translation>支出…</translation>
    </message>
    <message>
        <source>Stars</source>
        <translation>評価</translation>
    </message>
    <message>
        <source>Storage…</source>
        <translation>ストレージ…</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>テーマ</translation>
    </message>
    <message>
        <source>What&apos;s new</source>
        <translation>新機能</translation>
    </message>
    <message>
        <source>{action} ({keys})</source>
        <translation>{action}（{keys}）</translation>
    </message>
    <message numerus="yes">
        <source>{problem} Trying again in %n s</source>
        <translation>
            <numerusform>{problem}%n秒後に再試行します</numerusform>
        </translation>
    </message>
</context>
</TS>
