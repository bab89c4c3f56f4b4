<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>About</name>
    <message>
        <source>A desktop studio for Midjourney videos: four clips side by side, picked and extended by clicking.</source>
        <translation>Midjourney 视频的桌面工作室：四个片段并排呈现，点击即可留用和延长。</translation>
    </message>
    <message>
        <source>About Kinogrid</source>
        <translation>关于 Kinogrid</translation>
    </message>
    <message>
        <source>Kinogrid is free software under the MIT licence. It is not made by Midjourney or Ace Data Cloud.</source>
        <translation>Kinogrid 是基于 MIT 许可证的自由软件，并非由 Midjourney 或 Ace Data Cloud 制作。</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>许可证</translation>
    </message>
    <message>
        <source>Licences</source>
        <translation>许可证</translation>
    </message>
    <message>
        <source>Licences…</source>
        <translation>许可证…</translation>
    </message>
    <message>
        <source>Parts</source>
        <translation>组成部分</translation>
    </message>
    <message>
        <source>Qt {version} through PySide6, under the LGPL version 3. FFmpeg through PyAV, whose builds include x264 and x265 under the GPL. Pillow, under the MIT-CMU licence, and libheif with libde265 through pi-heif, under the LGPL version 3. The typeface is Inter, under the SIL Open Font License 1.1.</source>
        <translation>Qt {version}，通过 PySide6 使用，LGPL 第 3 版。FFmpeg 通过 PyAV 使用，其构建包含 GPL 许可的 x264 和 x265。Pillow，MIT-CMU 许可证；libheif 与 libde265 通过 pi-heif 使用，LGPL 第 3 版。字体为 Inter，SIL Open Font License 1.1。</translation>
    </message>
    <message>
        <source>The FFmpeg among them is built with x264, which is under the GPL. Whoever passes all of this on as one does so under the GPL, version 3; each part may be used under its own terms where it stands alone.</source>
        <translation>其中的 FFmpeg 在构建时包含了采用 GPL 的 x264。将全部内容作为整体再分发时，须遵循 GPL 第 3 版；各部分单独使用时，可遵循其自身的条款。</translation>
    </message>
    <message>
        <source>The text cannot be read: {reason}</source>
        <translation>无法读取文本：{reason}</translation>
    </message>
    <message>
        <source>Version {version}</source>
        <translation>版本 {version}</translation>
    </message>
</context>
<context>
    <name>Address</name>
    <message>
        <source>A callback needs an https address (http only on this machine).</source>
        <translation>回调需要 https 地址（仅限本机可用 http）。</translation>
    </message>
    <message>
        <source>This is not a web address. It should start with https://</source>
        <translation>这不是网址。网址应以 https:// 开头</translation>
    </message>
</context>
<context>
    <name>Age</name>
    <message numerus="yes">
        <source>%n h</source>
        <translation>
            <numerusform>%n 小时前</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n min</source>
        <translation>
            <numerusform>%n 分钟前</numerusform>
        </translation>
    </message>
    <message>
        <source>Today</source>
        <translation>今天</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>昨天</translation>
    </message>
    <message>
        <source>just now</source>
        <translation>刚刚</translation>
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
            <numerusform>已略过 %n 个不属于资源库的文件。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s), {size}. Tokens are not in it.</source>
        <translation>
            <numerusform>%n 个文件，{size}。其中不含令牌。</numerusform>
        </translation>
    </message>
    <message>
        <source>Another backup is under way: wait until it is done, or stop it.</source>
        <translation>另一个备份正在进行：请等它完成，或将其停止。</translation>
    </message>
    <message>
        <source>Back up the library into a folder</source>
        <translation>将资源库备份到文件夹</translation>
    </message>
    <message>
        <source>Backing up the library: {share}</source>
        <translation>正在备份资源库：{share}</translation>
    </message>
    <message>
        <source>Backing up the library…</source>
        <translation>正在备份资源库…</translation>
    </message>
    <message>
        <source>Backup (*.zip)</source>
        <translation>备份 (*.zip)</translation>
    </message>
    <message>
        <source>Choose where the restored library&apos;s new folder is to be</source>
        <translation>选择还原后的资源库新文件夹的位置</translation>
    </message>
    <message numerus="yes">
        <source>Every one of its %n file(s) is what it was. The library that is open is as before.</source>
        <translation>
            <numerusform>全部 %n 个文件均与原先一致。当前打开的资源库没有变化。</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing of the backup is left in the folder.</source>
        <translation>文件夹中没有留下该备份的任何内容。</translation>
    </message>
    <message>
        <source>Open it at the next start</source>
        <translation>下次启动时打开</translation>
    </message>
    <message>
        <source>Orders that waited in it are held, as they may have been sent since.</source>
        <translation>其中等待的订单已搁置，因为之后可能已经发送过。</translation>
    </message>
    <message>
        <source>Restore a backup</source>
        <translation>还原备份</translation>
    </message>
    <message>
        <source>Restoring a backup: {share}</source>
        <translation>正在还原备份：{share}</translation>
    </message>
    <message>
        <source>Restoring a backup…</source>
        <translation>正在还原备份…</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>显示</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>Stopped. Nothing of it is left.</source>
        <translation>已停止，没有留下任何内容。</translation>
    </message>
    <message>
        <source>The backup begins anew then; nothing half is left in the folder.</source>
        <translation>届时备份会从头开始；文件夹中不会留下半成品。</translation>
    </message>
    <message>
        <source>The backup is not done yet.</source>
        <translation>备份尚未完成。</translation>
    </message>
    <message>
        <source>The backup is not restored yet.</source>
        <translation>备份尚未还原。</translation>
    </message>
    <message>
        <source>The backup is restored as {name}</source>
        <translation>备份已还原为 {name}</translation>
    </message>
    <message>
        <source>The backup was not restored</source>
        <translation>备份未能还原</translation>
    </message>
    <message>
        <source>The library is backed up as {name}</source>
        <translation>资源库已备份为 {name}</translation>
    </message>
    <message>
        <source>The library was not backed up</source>
        <translation>资源库未能备份</translation>
    </message>
    <message>
        <source>The next start of Kinogrid opens it.</source>
        <translation>下次启动 Kinogrid 时打开。</translation>
    </message>
</context>
<context>
    <name>Balance</name>
    <message>
        <source>Account token refused</source>
        <translation>账户令牌被拒绝</translation>
    </message>
    <message>
        <source>As the account told at {moment}.</source>
        <translation>账户于 {moment} 提供的信息。</translation>
    </message>
    <message>
        <source>No Midjourney application yet</source>
        <translation>尚无 Midjourney 应用</translation>
    </message>
    <message>
        <source>Shows what orders were to cost, and what was charged.</source>
        <translation>显示订单的预计费用和实际扣费。</translation>
    </message>
    <message>
        <source>Shows what orders were to cost.</source>
        <translation>显示订单的预计费用。</translation>
    </message>
    <message>
        <source>Spending</source>
        <translation>支出</translation>
    </message>
    <message>
        <source>The account did not tell at {moment} what is left.</source>
        <translation>账户在 {moment} 未提供剩余数额。</translation>
    </message>
    <message>
        <source>The balance is low</source>
        <translation>余额偏低</translation>
    </message>
    <message>
        <source>The provider does not accept the account token. Replace it in Settings.</source>
        <translation>服务商不接受此账户令牌。请在“设置”中更换。</translation>
    </message>
    <message>
        <source>This comes to {adding}, and the account has {left} left.</source>
        <translation>本次共计 {adding}，账户剩余 {left}。</translation>
    </message>
    <message>
        <source>This comes to {adding}, orders that wait or are under way to {queued}, and the account has {left} left.</source>
        <translation>本次共计 {adding}，等待和进行中的订单共计 {queued}，账户剩余 {left}。</translation>
    </message>
    <message>
        <source>Top up</source>
        <translation>充值</translation>
    </message>
    <message>
        <source>What was charged and what is left is told to an account token only.</source>
        <translation>扣费和剩余数额仅提供给账户令牌。</translation>
    </message>
    <message>
        <source>{common} of it are for every service.</source>
        <translation>其中 {common} 可用于所有服务。</translation>
    </message>
    <message numerus="yes">
        <source>{credits} are left, enough for about %n order(s) like the last ones.</source>
        <translation>
            <numerusform>剩余 {credits}，约够 %n 个与最近类似的订单。</numerusform>
        </translation>
    </message>
    <message>
        <source>{credits} are left, less than the last orders cost.</source>
        <translation>剩余 {credits}，少于最近订单的费用。</translation>
    </message>
    <message>
        <source>{credits} left</source>
        <translation>剩余 {credits}</translation>
    </message>
</context>
<context>
    <name>Batch</name>
    <message numerus="yes">
        <source>%n clip(s)</source>
        <translation>
            <numerusform>%n 个片段</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n order(s)</source>
        <translation>
            <numerusform>%n 个订单</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n order(s) (is|are) left out. {why}</source>
        <translation>
            <numerusform>已略过 %n 个订单。{why}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n order(s) (is|are) left out:</source>
        <translation>
            <numerusform>已略过 %n 个订单：</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n picture(s) (was|were) found, {left_out} left out: no more than {most} can be listed.</source>
        <translation>
            <numerusform>找到 %n 张图片，略过 {left_out} 张：最多只能列出 {most} 张。</numerusform>
        </translation>
    </message>
    <message>
        <source>Add a folder…</source>
        <translation>添加文件夹…</translation>
    </message>
    <message>
        <source>Add pictures…</source>
        <translation>添加图片…</translation>
    </message>
    <message>
        <source>Add without sending</source>
        <translation>添加但不发送</translation>
    </message>
    <message>
        <source>As in Compose</source>
        <translation>与“创作”相同</translation>
    </message>
    <message>
        <source>Callback URL: {problem}</source>
        <translation>回调 URL：{problem}</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Choose a folder of first frames</source>
        <translation>选择首帧文件夹</translation>
    </message>
    <message>
        <source>Choose first frames</source>
        <translation>选择首帧</translation>
    </message>
    <message>
        <source>Continue all with</source>
        <translation>统一续接内容</translation>
    </message>
    <message>
        <source>Drop pictures or a folder here; Delete takes one out.</source>
        <translation>将图片或文件夹拖放到此处；按 Delete 移除一个。</translation>
    </message>
    <message>
        <source>Each order continues one variant.</source>
        <translation>每个订单续接一个变体。</translation>
    </message>
    <message numerus="yes">
        <source>Each order makes %n continuation(s) of a variant.</source>
        <translation>
            <numerusform>每个订单为一个变体生成 %n 个续接片段。</numerusform>
        </translation>
    </message>
    <message>
        <source>Every prompt is ordered with every first frame, once for each of the ticked settings.</source>
        <translation>每条提示词与每张首帧各下一单，每个勾选的设置各一次。</translation>
    </message>
    <message>
        <source>Extend several variants</source>
        <translation>延长多个变体</translation>
    </message>
    <message>
        <source>First frame {picture}: {problem}</source>
        <translation>首帧 {picture}：{problem}</translation>
    </message>
    <message>
        <source>First frames</source>
        <translation>首帧</translation>
    </message>
    <message>
        <source>Last frame: {problem}</source>
        <translation>尾帧：{problem}</translation>
    </message>
    <message>
        <source>Line {number}: {problem}</source>
        <translation>第 {number} 行：{problem}</translation>
    </message>
    <message>
        <source>Looking for pictures…</source>
        <translation>正在查找图片…</translation>
    </message>
    <message numerus="yes">
        <source>No more than %n order(s) can be placed at once; these are the first of {count}.</source>
        <translation>
            <numerusform>一次最多可下 %n 个订单；这些是 {count} 个中最前面的。</numerusform>
        </translation>
    </message>
    <message>
        <source>No orders yet</source>
        <translation>尚无订单</translation>
    </message>
    <message>
        <source>Nothing is ticked</source>
        <translation>未勾选任何项</translation>
    </message>
    <message>
        <source>One prompt a line</source>
        <translation>每行一条提示词</translation>
    </message>
    <message>
        <source>Orders to place</source>
        <translation>待下订单</translation>
    </message>
    <message>
        <source>Place the orders</source>
        <translation>下单</translation>
    </message>
    <message>
        <source>Prompts</source>
        <translation>提示词</translation>
    </message>
    <message>
        <source>Prompts, one a line</source>
        <translation>提示词，每行一条</translation>
    </message>
    <message>
        <source>Queue</source>
        <comment>button: queues orders</comment>
        <translation>加入队列</translation>
    </message>
    <message numerus="yes">
        <source>Queue %n order(s)</source>
        <translation>
            <numerusform>%n 个订单加入队列</numerusform>
        </translation>
    </message>
    <message>
        <source>Send</source>
        <comment>button: sends orders</comment>
        <translation>发送</translation>
    </message>
    <message numerus="yes">
        <source>Send %n order(s)</source>
        <translation>
            <numerusform>发送 %n 个订单</numerusform>
        </translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>设置</translation>
    </message>
    <message>
        <source>Several orders at once</source>
        <translation>批量下单</translation>
    </message>
    <message>
        <source>They wait in the list of jobs until you resume each</source>
        <translation>它们在作业列表中等待，直到逐个恢复</translation>
    </message>
    <message>
        <source>Tick all</source>
        <translation>全部勾选</translation>
    </message>
    <message>
        <source>Tick none</source>
        <translation>全不勾选</translation>
    </message>
    <message>
        <source>Variant {number}</source>
        <translation>变体 {number}</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>另有 %n 项</numerusform>
        </translation>
    </message>
    <message>
        <source>picked</source>
        <translation>已留用</translation>
    </message>
    <message>
        <source>rejected</source>
        <translation>已排除</translation>
    </message>
    <message>
        <source>starred</source>
        <translation>已加星标</translation>
    </message>
    <message>
        <source>“{folder}” cannot be read.</source>
        <translation>无法读取“{folder}”。</translation>
    </message>
    <message>
        <source>“{folder}” holds no picture that can be used.</source>
        <translation>“{folder}”中没有可用的图片。</translation>
    </message>
    <message>
        <source>“{folder}” is too large: only {count} of its files were looked at.</source>
        <translation>“{folder}”过大：只查看了其中 {count} 个文件。</translation>
    </message>
</context>
<context>
    <name>Calendar</name>
    <message>
        <source>The month after</source>
        <translation>下个月</translation>
    </message>
    <message>
        <source>The month before</source>
        <translation>上个月</translation>
    </message>
</context>
<context>
    <name>Clip</name>
    <message>
        <source>Decoding the file was given up, as it crashed or took too long each time.</source>
        <translation>已放弃解码此文件，因为每次都崩溃或耗时过长。</translation>
    </message>
    <message>
        <source>Frame {detail} can&apos;t be decoded.</source>
        <translation>无法解码第 {detail} 帧。</translation>
    </message>
    <message>
        <source>Only {found} of {expected} pictures are in the file.</source>
        <translation>应有 {expected} 帧画面，文件中只有 {found} 帧。</translation>
    </message>
    <message>
        <source>The file can&apos;t be read ({detail}).</source>
        <translation>无法读取文件（{detail}）。</translation>
    </message>
    <message>
        <source>The file claims more frames than a clip can have.</source>
        <translation>文件声称的帧数超出了片段可能的数量。</translation>
    </message>
    <message>
        <source>The file ends before its last picture.</source>
        <translation>文件在最后一帧画面之前就结束了。</translation>
    </message>
    <message>
        <source>The file holds no picture that can be decoded.</source>
        <translation>文件中没有可解码的画面。</translation>
    </message>
    <message>
        <source>The file holds no pictures.</source>
        <translation>文件中没有画面。</translation>
    </message>
    <message>
        <source>The file holds no video.</source>
        <translation>文件中没有视频。</translation>
    </message>
    <message>
        <source>The file is a picture and not a video.</source>
        <translation>文件是图片，不是视频。</translation>
    </message>
    <message>
        <source>The file is damaged ({detail}).</source>
        <translation>文件已损坏（{detail}）。</translation>
    </message>
    <message>
        <source>The file is larger than a clip can be.</source>
        <translation>文件大小超出了片段可能的范围。</translation>
    </message>
    <message>
        <source>The file is no PNG, JPEG or WebP picture.</source>
        <translation>文件不是 PNG、JPEG 或 WebP 图片。</translation>
    </message>
    <message>
        <source>The file takes more memory than a clip can need.</source>
        <translation>文件占用的内存超出了片段可能的需要。</translation>
    </message>
    <message>
        <source>The file {detail} is not there any more.</source>
        <translation>文件 {detail} 已不存在。</translation>
    </message>
    <message>
        <source>The file {detail} may not be read.</source>
        <translation>没有读取文件 {detail} 的权限。</translation>
    </message>
    <message>
        <source>The file&apos;s kind of picture can&apos;t be decoded.</source>
        <translation>无法解码此文件的画面类型。</translation>
    </message>
    <message>
        <source>The part of Kinogrid that looks into files could not be started.</source>
        <translation>Kinogrid 中检查文件的组件无法启动。</translation>
    </message>
    <message>
        <source>The picture size of {detail} can&apos;t be right.</source>
        <translation>画面尺寸 {detail} 不可能正确。</translation>
    </message>
    <message>
        <source>The sheet of {detail} is too small to be cut.</source>
        <translation>{detail} 的拼图太小，无法切分。</translation>
    </message>
</context>
<context>
    <name>Comparison</name>
    <message numerus="yes">
        <source>%n clip(s) added to the comparison.</source>
        <translation>
            <numerusform>已将 %n 个片段加入对比。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of {most} to compare</source>
        <translation>
            <numerusform>对比 %n / {most}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>At most {most} clips are compared at once: %n (was|were) left out.</source>
        <translation>
            <numerusform>一次最多对比 {most} 个片段：略过了 %n 个。</numerusform>
        </translation>
    </message>
    <message>
        <source>Back to the job</source>
        <translation>返回作业</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>对比</translation>
    </message>
    <message numerus="yes">
        <source>Comparing %n clip(s)</source>
        <translation>
            <numerusform>正在对比 %n 个片段</numerusform>
        </translation>
    </message>
    <message>
        <source>Comparison</source>
        <translation>对比</translation>
    </message>
    <message>
        <source>Drop here to compare</source>
        <translation>拖放到此处对比</translation>
    </message>
    <message>
        <source>It takes two clips at least.</source>
        <translation>至少需要两个片段。</translation>
    </message>
    <message>
        <source>It takes two clips at least: add them to the comparison first.</source>
        <translation>至少需要两个片段：请先将其加入对比。</translation>
    </message>
    <message>
        <source>Take all clips out</source>
        <translation>移除所有片段</translation>
    </message>
    <message>
        <source>Take it out</source>
        <translation>移除</translation>
    </message>
    <message>
        <source>Take out {number}</source>
        <translation>移除 {number}</translation>
    </message>
    <message>
        <source>There is nothing to add to the comparison.</source>
        <translation>没有可加入对比的内容。</translation>
    </message>
    <message>
        <source>This clip is in the comparison already.</source>
        <translation>此片段已在对比中。</translation>
    </message>
    <message>
        <source>{number}: {clip}</source>
        <translation>{number}：{clip}</translation>
    </message>
    <message>
        <source>{prompt}, variant {number}</source>
        <translation>{prompt}，变体 {number}</translation>
    </message>
</context>
<context>
    <name>Compose</name>
    <message numerus="yes">
        <source>%n of today&apos;s orders (is|are) not counted, as (its|their) price was not known.</source>
        <translation>
            <numerusform>今天有 %n 个订单未计入，因为当时价格未知。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n order(s) (is|are) not placed yet</source>
        <translation>
            <numerusform>%n 个订单尚未下单</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n order(s) (was|were) placed or let go since Kinogrid opened, and this adds {adding}. Your limit is {limit}.</source>
        <translation>
            <numerusform>Kinogrid 打开后已下单或发出 %n 个订单，本次再加 {adding}。上限为 {limit}。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n order(s) of {count} (was|were) not placed</source>
        <translation>
            <numerusform>{count} 个订单中有 %n 个未能下单</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n order(s) placed</source>
        <translation>
            <numerusform>已下 %n 个订单</numerusform>
        </translation>
    </message>
    <message>
        <source>Add a picture to start from. The service animates a first frame.</source>
        <translation>请添加一张起始图片。服务会让首帧动起来。</translation>
    </message>
    <message>
        <source>Advanced</source>
        <translation>高级</translation>
    </message>
    <message>
        <source>Advanced: callback address</source>
        <translation>高级：回调地址</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>所有文件 (*)</translation>
    </message>
    <message>
        <source>An SVG is a drawing without pixels. Export it as a PNG and use that.</source>
        <translation>SVG 是没有像素的矢量图。请导出为 PNG 后使用。</translation>
    </message>
    <message>
        <source>An order is not placed yet</source>
        <translation>有一个订单尚未下单</translation>
    </message>
    <message>
        <source>An order was not placed</source>
        <translation>有一个订单未能下单</translation>
    </message>
    <message>
        <source>Browse…</source>
        <translation>浏览…</translation>
    </message>
    <message>
        <source>By the price list: {price}.</source>
        <translation>按价目表：{price}。</translation>
    </message>
    <message>
        <source>Callback URL</source>
        <translation>回调 URL</translation>
    </message>
    <message>
        <source>Choose the first frame</source>
        <translation>选择首帧</translation>
    </message>
    <message>
        <source>Choose the last frame</source>
        <translation>选择尾帧</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>清除</translation>
    </message>
    <message>
        <source>Clear first frame</source>
        <translation>清除首帧</translation>
    </message>
    <message>
        <source>Clear last frame</source>
        <translation>清除尾帧</translation>
    </message>
    <message>
        <source>Clips</source>
        <translation>片段</translation>
    </message>
    <message>
        <source>Compose</source>
        <translation>创作</translation>
    </message>
    <message>
        <source>Converted from {old} to {new}.</source>
        <translation>已从 {old} 转换为 {new}。</translation>
    </message>
    <message>
        <source>Copied as {language}, with a placeholder for the token</source>
        <translation>已复制为 {language}，令牌以占位符代替</translation>
    </message>
    <message>
        <source>Copy as JSON</source>
        <translation>复制为 JSON</translation>
    </message>
    <message>
        <source>Copy as Python</source>
        <translation>复制为 Python</translation>
    </message>
    <message>
        <source>Copy as curl</source>
        <translation>复制为 curl</translation>
    </message>
    <message>
        <source>Crop to match</source>
        <translation>裁剪以匹配</translation>
    </message>
    <message>
        <source>Cropped about its middle.</source>
        <translation>已居中裁剪。</translation>
    </message>
    <message>
        <source>Data hidden behind the picture was left out.</source>
        <translation>已去除隐藏在图片中的数据。</translation>
    </message>
    <message>
        <source>Describe how the clip goes on, then extend it.</source>
        <translation>先描述片段如何继续，再延长。</translation>
    </message>
    <message>
        <source>Describe the motion first.</source>
        <translation>请先描述运动。</translation>
    </message>
    <message>
        <source>Describe the picture first.</source>
        <translation>请先描述画面。</translation>
    </message>
    <message>
        <source>Do not place it</source>
        <translation>不下单</translation>
    </message>
    <message>
        <source>Do not place them</source>
        <translation>全部不下单</translation>
    </message>
    <message>
        <source>Drop a picture here</source>
        <translation>将图片拖放到此处</translation>
    </message>
    <message>
        <source>Empty</source>
        <translation>空</translation>
    </message>
    <message>
        <source>Enter an account token</source>
        <translation>输入账户令牌</translation>
    </message>
    <message>
        <source>Extend several variants…</source>
        <translation>延长多个变体…</translation>
    </message>
    <message>
        <source>Fast</source>
        <comment>mode</comment>
        <translation>快速</translation>
    </message>
    <message>
        <source>Fetch the price list again</source>
        <translation>重新获取价目表</translation>
    </message>
    <message>
        <source>First frame</source>
        <translation>首帧</translation>
    </message>
    <message>
        <source>First frame URL</source>
        <translation>首帧 URL</translation>
    </message>
    <message>
        <source>First frame options</source>
        <translation>首帧选项</translation>
    </message>
    <message>
        <source>First frame: {words}</source>
        <translation>首帧：{words}</translation>
    </message>
    <message>
        <source>From the web</source>
        <translation>来自网络</translation>
    </message>
    <message>
        <source>From the web: {url}</source>
        <translation>来自网络：{url}</translation>
    </message>
    <message>
        <source>Generate</source>
        <translation>生成</translation>
    </message>
    <message>
        <source>Give its web address</source>
        <translation>提供其网址</translation>
    </message>
    <message>
        <source>High</source>
        <comment>motion</comment>
        <translation>高</translation>
    </message>
    <message>
        <source>Hold all waiting orders</source>
        <translation>搁置所有等待的订单</translation>
    </message>
    <message>
        <source>Kinogrid cannot see this picture from here. The service fetches it by itself when the order is sent.</source>
        <translation>Kinogrid 从这里看不到此图片。发送订单时由服务自行获取。</translation>
    </message>
    <message>
        <source>Kinogrid looks at https addresses only. The service fetches it by itself when the order is sent.</source>
        <translation>Kinogrid 只查看 https 地址。发送订单时由服务自行获取。</translation>
    </message>
    <message>
        <source>Kinogrid made a mistake with this picture, which the log tells of. Choose another one.</source>
        <translation>Kinogrid 处理此图片时出错，详见日志。请选择其他图片。</translation>
    </message>
    <message>
        <source>Last frame</source>
        <translation>尾帧</translation>
    </message>
    <message>
        <source>Last frame URL</source>
        <translation>尾帧 URL</translation>
    </message>
    <message>
        <source>Last frame options</source>
        <translation>尾帧选项</translation>
    </message>
    <message>
        <source>Last frame: {words}</source>
        <translation>尾帧：{words}</translation>
    </message>
    <message numerus="yes">
        <source>Let %n order(s) go out?</source>
        <translation>
            <numerusform>发出 %n 个订单？</numerusform>
        </translation>
    </message>
    <message>
        <source>Let the queue go on?</source>
        <translation>让队列继续？</translation>
    </message>
    <message>
        <source>Let this order go out?</source>
        <translation>发出此订单？</translation>
    </message>
    <message>
        <source>Location and camera info removed.</source>
        <translation>已移除位置和相机信息。</translation>
    </message>
    <message>
        <source>Loop</source>
        <translation>循环</translation>
    </message>
    <message>
        <source>Low</source>
        <comment>motion</comment>
        <translation>低</translation>
    </message>
    <message>
        <source>Make a first frame from words</source>
        <translation>用文字生成首帧</translation>
    </message>
    <message>
        <source>Make a first frame from words…</source>
        <translation>用文字生成首帧…</translation>
    </message>
    <message>
        <source>Make one from words…</source>
        <translation>用文字生成…</translation>
    </message>
    <message>
        <source>Mode</source>
        <translation>模式</translation>
    </message>
    <message>
        <source>More ways to order</source>
        <translation>更多下单方式</translation>
    </message>
    <message>
        <source>Motion</source>
        <translation>运动</translation>
    </message>
    <message>
        <source>No address came back for {name}, so nothing was ordered. The answer:</source>
        <translation>没有收到 {name} 的地址，因此未下单。答复内容：</translation>
    </message>
    <message>
        <source>Not connected: it asks for a token first.</source>
        <translation>未连接：会先要求输入令牌。</translation>
    </message>
    <message>
        <source>Not usable</source>
        <translation>不可用</translation>
    </message>
    <message>
        <source>Nothing was ordered since Kinogrid opened, and this adds {adding}. Your limit is {limit}.</source>
        <translation>Kinogrid 打开后未下过单，本次再加 {adding}。上限为 {limit}。</translation>
    </message>
    <message>
        <source>Number of clips</source>
        <translation>片段数量</translation>
    </message>
    <message>
        <source>Only the first of its pages is used.</source>
        <translation>只使用其中的第一页。</translation>
    </message>
    <message>
        <source>Only the first picture of the animation is used.</source>
        <translation>只使用动画中的第一张图片。</translation>
    </message>
    <message>
        <source>Only the main one of its pictures is used.</source>
        <translation>只使用其中的主图片。</translation>
    </message>
    <message>
        <source>Order</source>
        <comment>button: places the orders</comment>
        <translation>下单</translation>
    </message>
    <message>
        <source>Order placed</source>
        <translation>已下单</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>粘贴</translation>
    </message>
    <message>
        <source>Paste, recent frames and more</source>
        <translation>粘贴、最近的帧等</translation>
    </message>
    <message>
        <source>Pasted picture</source>
        <translation>粘贴的图片</translation>
    </message>
    <message>
        <source>Pictures ({patterns})</source>
        <translation>图片 ({patterns})</translation>
    </message>
    <message numerus="yes">
        <source>Place %n order(s)?</source>
        <translation>
            <numerusform>确认下 %n 个订单？</numerusform>
        </translation>
    </message>
    <message>
        <source>Place this order?</source>
        <translation>确认下单？</translation>
    </message>
    <message>
        <source>Preparing the picture of an order…</source>
        <translation>正在准备一个订单的图片…</translation>
    </message>
    <message numerus="yes">
        <source>Preparing the pictures of %n order(s)…</source>
        <translation>
            <numerusform>正在准备 %n 个订单的图片…</numerusform>
        </translation>
    </message>
    <message>
        <source>Preparing the pictures…</source>
        <translation>正在准备多张图片…</translation>
    </message>
    <message>
        <source>Preparing the picture…</source>
        <translation>正在准备图片…</translation>
    </message>
    <message>
        <source>Preset</source>
        <translation>预设</translation>
    </message>
    <message>
        <source>Raw</source>
        <translation>Raw</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>正在读取…</translation>
    </message>
    <message>
        <source>Recent frames</source>
        <translation>最近的帧</translation>
    </message>
    <message>
        <source>Recent frames…</source>
        <translation>最近的帧…</translation>
    </message>
    <message>
        <source>Recompressed: {after} instead of {before}.</source>
        <translation>已重新压缩：{after}，原为 {before}。</translation>
    </message>
    <message>
        <source>Resolution</source>
        <translation>分辨率</translation>
    </message>
    <message>
        <source>Resume</source>
        <comment>button: lets held orders go out</comment>
        <translation>恢复</translation>
    </message>
    <message>
        <source>Resume all held orders</source>
        <translation>恢复所有搁置的订单</translation>
    </message>
    <message>
        <source>Scaled down to {size}: {after} instead of {before}.</source>
        <translation>已缩小到 {size}：{after}，原为 {before}。</translation>
    </message>
    <message>
        <source>Send this order</source>
        <translation>发送此订单</translation>
    </message>
    <message>
        <source>Send this order ({keys})</source>
        <translation>发送此订单 ({keys})</translation>
    </message>
    <message>
        <source>Several orders at once…</source>
        <translation>批量下单…</translation>
    </message>
    <message>
        <source>Swap first and last</source>
        <translation>对调首尾</translation>
    </message>
    <message>
        <source>Swap first and last frame</source>
        <translation>对调首帧和尾帧</translation>
    </message>
    <message numerus="yes">
        <source>The %n order(s) (was|were) not placed</source>
        <translation>
            <numerusform>%n 个订单未能下单</numerusform>
        </translation>
    </message>
    <message>
        <source>The clip ends where it begins, so that it can be repeated without a jump</source>
        <translation>片段结束处与开头一致，可无跳变地重复播放</translation>
    </message>
    <message>
        <source>The default callback in the settings cannot be used: it needs an https address (http only on this machine). Correct or clear it there, or enter another one here.</source>
        <translation>设置中的默认回调无法使用：它需要 https 地址（仅限本机可用 http）。请在设置中更正或清除，或在此输入其他地址。</translation>
    </message>
    <message>
        <source>The file was cut off at its very end; the picture in it is complete.</source>
        <translation>文件在最末尾处被截断；其中的图片是完整的。</translation>
    </message>
    <message>
        <source>The frames have different shapes, so the service cuts or stretches the last one.</source>
        <translation>首尾帧的画幅不同，服务会裁切或拉伸尾帧。</translation>
    </message>
    <message>
        <source>The job on show has no clip that can be extended.</source>
        <translation>当前显示的作业没有可延长的片段。</translation>
    </message>
    <message>
        <source>The part of Kinogrid that looks into files does not start. Try again, or install Kinogrid again.</source>
        <translation>Kinogrid 中检查文件的组件无法启动。请重试，或重新安装 Kinogrid。</translation>
    </message>
    <message>
        <source>The picture is uploaded; the address that comes back goes into {field} below.</source>
        <translation>图片会被上传；返回的地址填入下方的 {field}。</translation>
    </message>
    <message numerus="yes">
        <source>The price of %n of these orders is not known. {why}</source>
        <translation>
            <numerusform>其中 %n 个订单的价格未知。{why}</numerusform>
        </translation>
    </message>
    <message>
        <source>The price of this order is not known. {why}</source>
        <translation>此订单的价格未知。{why}</translation>
    </message>
    <message>
        <source>The service also posts the finished result there.</source>
        <translation>服务也会将完成的结果发送到该地址。</translation>
    </message>
    <message>
        <source>The service did not take a picture with your token. This one needs an account token, or its web address.</source>
        <translation>服务没有接受用当前令牌上传的图片。这张图片需要账户令牌，或提供其网址。</translation>
    </message>
    <message>
        <source>The service may take it all the same.</source>
        <translation>服务仍有可能接受它。</translation>
    </message>
    <message>
        <source>There is no picture in it.</source>
        <translation>其中没有图片。</translation>
    </message>
    <message>
        <source>There is no picture, file or web address on the clipboard.</source>
        <translation>剪贴板中没有图片、文件或网址。</translation>
    </message>
    <message>
        <source>This clip cannot be extended: its id is not one of the service&apos;s.</source>
        <translation>此片段无法延长：其 ID 不是服务的 ID。</translation>
    </message>
    <message>
        <source>This comes to {adding}. Your limit is {limit} a day.</source>
        <translation>本次共计 {adding}。每日上限为 {limit}。</translation>
    </message>
    <message>
        <source>This file cannot be read ({reason}).</source>
        <translation>无法读取此文件（{reason}）。</translation>
    </message>
    <message>
        <source>This file is larger than the 100 MB that the service takes.</source>
        <translation>此文件超过了服务接受的 100 MB。</translation>
    </message>
    <message>
        <source>This file is not there.</source>
        <translation>此文件不存在。</translation>
    </message>
    <message>
        <source>This is being placed already.</source>
        <translation>已在下单中。</translation>
    </message>
    <message>
        <source>This order was not placed</source>
        <translation>此订单未能下单</translation>
    </message>
    <message>
        <source>This picture cannot be read; the file may be damaged. Choose another one.</source>
        <translation>无法读取此图片；文件可能已损坏。请选择其他图片。</translation>
    </message>
    <message>
        <source>This picture cannot be used.</source>
        <translation>无法使用此图片。</translation>
    </message>
    <message>
        <source>This picture is far larger than the 100 megapixels that Kinogrid opens. Scale it down first.</source>
        <translation>此图片远超 Kinogrid 可打开的 1 亿像素。请先缩小。</translation>
    </message>
    <message>
        <source>This picture is only {width} × {height}. Use one of at least {least} pixels.</source>
        <translation>此图片只有 {width} × {height}。请使用至少 {least} 像素的图片。</translation>
    </message>
    <message>
        <source>This picture is {width} × {height}: more than the 100 megapixels that Kinogrid opens.</source>
        <translation>此图片为 {width} × {height}：超过 Kinogrid 可打开的 1 亿像素。</translation>
    </message>
    <message>
        <source>This picture takes too long to be read. Save it as a PNG and use that.</source>
        <translation>此图片读取时间过长。请另存为 PNG 后使用。</translation>
    </message>
    <message>
        <source>Today&apos;s orders so far were to cost {today}, and this adds {adding}. Your limit is {limit} a day.</source>
        <translation>今天的订单目前预计费用为 {today}，本次再加 {adding}。每日上限为 {limit}。</translation>
    </message>
    <message>
        <source>Too little of this picture would be left. Crop the other one, or choose another.</source>
        <translation>此图片裁剪后所剩太少。请裁剪另一张，或选择其他图片。</translation>
    </message>
    <message>
        <source>Transparent parts are white.</source>
        <translation>透明部分显示为白色。</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>重试</translation>
    </message>
    <message>
        <source>Turbo</source>
        <comment>mode</comment>
        <translation>极速</translation>
    </message>
    <message>
        <source>Use a PNG, JPEG, GIF, BMP, WebP, TIFF, HEIC or AVIF picture.</source>
        <translation>请使用 PNG、JPEG、GIF、BMP、WebP、TIFF、HEIC 或 AVIF 图片。</translation>
    </message>
    <message>
        <source>Use a web address</source>
        <translation>使用网址</translation>
    </message>
    <message>
        <source>Usual</source>
        <comment>motion</comment>
        <translation>常规</translation>
    </message>
    <message>
        <source>What is left is kept, and goes on at the next start:</source>
        <translation>其余内容已保留，下次启动时继续：</translation>
    </message>
    <message>
        <source>What you sent is kept: if you quit now, it goes on at the next start.</source>
        <translation>已发送的内容会保留：若现在退出，下次启动时继续。</translation>
    </message>
    <message numerus="yes">
        <source>You have %n order(s) today so far, and this adds {adding}. Your limit is {limit}.</source>
        <translation>
            <numerusform>今天已有 %n 个订单，本次再加 {adding}。上限为 {limit}。</numerusform>
        </translation>
    </message>
    <message>
        <source>You have no orders today so far, and this adds {adding}. Your limit is {limit}.</source>
        <translation>今天还没有订单，本次再加 {adding}。上限为 {limit}。</translation>
    </message>
    <message>
        <source>Your limit is {limit} a day.</source>
        <translation>每日上限为 {limit}。</translation>
    </message>
    <message>
        <source>Your limit is {limit} a day. What a Credit costs in dollars is not known, as the provider&apos;s price list offers none for sale.</source>
        <translation>每日上限为 {limit}。积分的美元价格未知，因为服务商的价目表中没有出售积分的信息。</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>另有 %n 项</numerusform>
        </translation>
    </message>
    <message>
        <source>callback</source>
        <translation>回调</translation>
    </message>
    <message>
        <source>cut to {ratio}</source>
        <translation>裁切为 {ratio}</translation>
    </message>
    <message>
        <source>loop</source>
        <translation>循环</translation>
    </message>
    <message>
        <source>makes about {size}</source>
        <translation>输出约 {size}</translation>
    </message>
    <message>
        <source>makes about {size}, {resolution}</source>
        <translation>输出约 {size}，{resolution}</translation>
    </message>
    <message>
        <source>makes about {width} by {height}, {resolution}</source>
        <translation>输出约 {width} × {height}，{resolution}</translation>
    </message>
    <message>
        <source>optional</source>
        <translation>可选</translation>
    </message>
    <message>
        <source>paste or browse</source>
        <translation>粘贴或浏览</translation>
    </message>
    <message>
        <source>{across} to {down}</source>
        <comment>aspect ratio</comment>
        <translation>{across} 比 {down}</translation>
    </message>
    <message>
        <source>{help}. Writes --{flag} into the prompt.</source>
        <translation>{help}。会在提示词中写入 --{flag}。</translation>
    </message>
    <message>
        <source>{picture} (cropped)</source>
        <translation>{picture}（已裁剪）</translation>
    </message>
    <message>
        <source>{picture}: {why}</source>
        <translation>{picture}：{why}</translation>
    </message>
    <message>
        <source>{placed} of {count} went into the queue. What is left is kept, and goes on at the next start:</source>
        <translation>{count} 个中有 {placed} 个已进入队列。其余内容已保留，下次启动时继续：</translation>
    </message>
    <message>
        <source>{width} by {height} pixels</source>
        <translation>{width} × {height} 像素</translation>
    </message>
</context>
<context>
    <name>Connect</name>
    <message>
        <source>Ace Data Cloud is a third-party service that makes the videos and bills you for them. You need no Midjourney account; Midjourney&apos;s terms apply.</source>
        <translation>Ace Data Cloud 是第三方服务，由它生成视频并收费。不需要 Midjourney 账户；适用 Midjourney 的条款。</translation>
    </message>
    <message>
        <source>Choose your first picture</source>
        <translation>选择第一张图片</translation>
    </message>
    <message>
        <source>Clear your first picture</source>
        <translation>清除第一张图片</translation>
    </message>
    <message>
        <source>Connect</source>
        <translation>连接</translation>
    </message>
    <message>
        <source>Connect to Ace Data Cloud</source>
        <translation>连接到 Ace Data Cloud</translation>
    </message>
    <message>
        <source>Give a picture&apos;s web address</source>
        <translation>提供图片的网址</translation>
    </message>
    <message>
        <source>Make a first frame from words</source>
        <translation>用文字生成首帧</translation>
    </message>
    <message>
        <source>Not connected · Connect</source>
        <translation>未连接 · 连接</translation>
    </message>
    <message>
        <source>Not connected. Connect</source>
        <translation>未连接。连接</translation>
    </message>
    <message>
        <source>The API token orders. It has 32 digits and letters, and may have a limit.</source>
        <translation>API 令牌用于下单。它由 32 位数字和字母组成，可以设有上限。</translation>
    </message>
    <message>
        <source>The account token sends pictures of this machine, and shows balance and charges. It manages your whole account and does not expire, so keep it only on a machine of your own.</source>
        <translation>账户令牌用于发送本机图片，并显示余额和扣费。它可管理整个账户且不会过期，请只保存在自己的电脑上。</translation>
    </message>
    <message>
        <source>The clips start from it. It is put into Compose, and sent with your first order only.</source>
        <translation>片段从这张图片开始。它会放入“创作”，且只随第一个订单发送。</translation>
    </message>
    <message>
        <source>There is no API token yet: nothing is ordered until there is one.</source>
        <translation>还没有 API 令牌：在此之前不会下单。</translation>
    </message>
    <message>
        <source>Which token is for what?</source>
        <translation>哪个令牌作什么用？</translation>
    </message>
    <message>
        <source>Without it:</source>
        <translation>没有它时：</translation>
    </message>
    <message>
        <source>Your first picture</source>
        <translation>第一张图片</translation>
    </message>
    <message>
        <source>{position}. {what}</source>
        <translation>{position}。{what}</translation>
    </message>
</context>
<context>
    <name>Days</name>
    <message>
        <source>Both days are included.</source>
        <translation>包含起止两天。</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>起始日期</translation>
    </message>
    <message>
        <source>From</source>
        <translation>从</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>结束日期</translation>
    </message>
    <message>
        <source>Ordered from one day to another</source>
        <translation>按下单日期范围</translation>
    </message>
    <message>
        <source>Show these days</source>
        <translation>显示这些日期</translation>
    </message>
    <message>
        <source>To</source>
        <translation>至</translation>
    </message>
</context>
<context>
    <name>Decision</name>
    <message>
        <source>Variant {number} is no longer picked.</source>
        <translation>变体 {number} 不再留用。</translation>
    </message>
    <message>
        <source>Variant {number} is no longer rejected.</source>
        <translation>变体 {number} 不再排除。</translation>
    </message>
    <message>
        <source>Variant {number} is no longer starred.</source>
        <translation>变体 {number} 不再带星标。</translation>
    </message>
    <message>
        <source>Variant {number} is picked.</source>
        <translation>变体 {number} 已留用。</translation>
    </message>
    <message>
        <source>Variant {number} is rejected.</source>
        <translation>变体 {number} 已排除。</translation>
    </message>
    <message>
        <source>Variant {number} is starred.</source>
        <translation>变体 {number} 已加星标。</translation>
    </message>
</context>
<context>
    <name>Desktop</name>
    <message numerus="yes">
        <source>%n job(s) (is|are) done, (has|have) failed or (needs|need) you</source>
        <translation>
            <numerusform>%n 个作业已完成、失败或需要处理</numerusform>
        </translation>
    </message>
    <message>
        <source>Clips are being fetched or exported</source>
        <translation>正在下载或导出片段</translation>
    </message>
    <message>
        <source>Extend</source>
        <translation>延长</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>显示</translation>
    </message>
</context>
<context>
    <name>Details</name>
    <message>
        <source>A call of {moment} that no job here has made. It is a hint and no proof.</source>
        <translation>{moment} 的一次调用，不属于此处任何作业。仅为线索，并非证据。</translation>
    </message>
    <message>
        <source>Back to the jobs</source>
        <translation>返回作业列表</translation>
    </message>
    <message>
        <source>Being looked for in the account&apos;s list</source>
        <translation>正在账户的列表中查找</translation>
    </message>
    <message>
        <source>Charged</source>
        <translation>扣费</translation>
    </message>
    <message>
        <source>Continues</source>
        <translation>续接自</translation>
    </message>
    <message>
        <source>Copied: {value}</source>
        <translation>已复制：{value}</translation>
    </message>
    <message>
        <source>Copy everything below, for the provider&apos;s support</source>
        <translation>复制下面的全部内容，供服务商支持人员使用</translation>
    </message>
    <message>
        <source>Copy report</source>
        <translation>复制报告</translation>
    </message>
    <message>
        <source>Copy the task id</source>
        <translation>复制任务 ID</translation>
    </message>
    <message>
        <source>Copy the trace id</source>
        <translation>复制跟踪 ID</translation>
    </message>
    <message>
        <source>Copy the video id</source>
        <translation>复制视频 ID</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>First frame</source>
        <translation>首帧</translation>
    </message>
    <message>
        <source>For support</source>
        <translation>技术支持</translation>
    </message>
    <message>
        <source>Foreseen</source>
        <translation>预计</translation>
    </message>
    <message>
        <source>HTTP status</source>
        <translation>HTTP 状态</translation>
    </message>
    <message>
        <source>History</source>
        <translation>历史</translation>
    </message>
    <message>
        <source>Job</source>
        <translation>作业</translation>
    </message>
    <message>
        <source>Job details</source>
        <translation>作业详情</translation>
    </message>
    <message>
        <source>Jobs</source>
        <translation>作业</translation>
    </message>
    <message>
        <source>Last frame</source>
        <translation>尾帧</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>时长</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>生成时间</translation>
    </message>
    <message>
        <source>Made in</source>
        <translation>生成用时</translation>
    </message>
    <message>
        <source>May be this one</source>
        <translation>可能是这笔</translation>
    </message>
    <message>
        <source>May have arrived</source>
        <translation>可能已送达</translation>
    </message>
    <message>
        <source>Mode</source>
        <translation>模式</translation>
    </message>
    <message>
        <source>Report copied</source>
        <translation>报告已复制</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>请求</translation>
    </message>
    <message>
        <source>Resolution</source>
        <translation>分辨率</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>结果</translation>
    </message>
    <message>
        <source>Shape</source>
        <translation>画幅</translation>
    </message>
    <message>
        <source>Show in the folder</source>
        <translation>在文件夹中显示</translation>
    </message>
    <message>
        <source>Show that job</source>
        <translation>显示该作业</translation>
    </message>
    <message>
        <source>Task</source>
        <translation>任务</translation>
    </message>
    <message>
        <source>The service said</source>
        <translation>服务答复</translation>
    </message>
    <message>
        <source>Trace</source>
        <translation>跟踪</translation>
    </message>
    <message>
        <source>Tries</source>
        <translation>尝试次数</translation>
    </message>
    <message>
        <source>Variant {number}</source>
        <translation>变体 {number}</translation>
    </message>
    <message>
        <source>Variant {number} of another job</source>
        <translation>另一作业的变体 {number}</translation>
    </message>
    <message>
        <source>Video</source>
        <translation>视频</translation>
    </message>
    <message>
        <source>Why variant {variant} is missing</source>
        <translation>变体 {variant} 缺失的原因</translation>
    </message>
    <message>
        <source>loop</source>
        <translation>循环</translation>
    </message>
    <message>
        <source>{price} for a call of {moment} that no job here has made. It is a hint and no proof.</source>
        <translation>{moment} 的一次调用扣费 {price}，不属于此处任何作业。仅为线索，并非证据。</translation>
    </message>
    <message>
        <source>{seconds} s</source>
        <translation>{seconds} 秒</translation>
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
        <translation>取消</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
</context>
<context>
    <name>Doubt</name>
    <message>
        <source>An equal task is listed that may be this order or may be older, and nothing tells which, so Kinogrid does not take it by itself: look at it under Import.</source>
        <translation>列表中有一个相同的任务，可能是此订单，也可能更早，且无从分辨，因此 Kinogrid 不会自行认领：请在“导入”中查看。</translation>
    </message>
    <message>
        <source>Its task has not been looked for yet.</source>
        <translation>尚未查找过其任务。</translation>
    </message>
    <message>
        <source>Just now the list of tasks could not be looked through to the moment of the order. {problem}</source>
        <translation>刚才未能将任务列表查看到下单的时刻。{problem}</translation>
    </message>
    <message>
        <source>Kinogrid has just looked through the list of tasks again, and no task of it was there.</source>
        <translation>Kinogrid 刚刚再次查看了任务列表，其中没有此订单的任务。</translation>
    </message>
    <message>
        <source>Several equal tasks could be this order, and nothing tells which, so Kinogrid takes none by itself: look at them under Import.</source>
        <translation>有几个相同的任务都可能是此订单，且无从分辨，因此 Kinogrid 不会自行认领：请在“导入”中查看。</translation>
    </message>
    <message>
        <source>Since {moment} the list of tasks can&apos;t be read. {problem} Kinogrid goes on looking.</source>
        <translation>自 {moment} 起无法读取任务列表。{problem}Kinogrid 会继续查找。</translation>
    </message>
    <message>
        <source>The list of tasks could be read back to {moment} only, and the order is older. Kinogrid goes on looking.</source>
        <translation>任务列表只能回溯到 {moment}，而订单更早。Kinogrid 会继续查找。</translation>
    </message>
    <message>
        <source>The list of tasks holds something that Kinogrid can&apos;t read, and that may be this order. It goes on looking.</source>
        <translation>任务列表中有 Kinogrid 无法读取的内容，它可能就是此订单。Kinogrid 会继续查找。</translation>
    </message>
    <message>
        <source>The list of tasks was read back to the moment of the order, the last time at {moment}, and no task of it was there.</source>
        <translation>任务列表已回溯到下单的时刻，最近一次是在 {moment}，其中没有此订单的任务。</translation>
    </message>
    <message>
        <source>The service does not tell which tasks there are, so Kinogrid can&apos;t find out what became of it.</source>
        <translation>服务不提供任务列表，因此 Kinogrid 无法查明此订单的结果。</translation>
    </message>
</context>
<context>
    <name>Empty state</name>
    <message>
        <source>Add a first frame</source>
        <translation>添加首帧</translation>
    </message>
    <message>
        <source>Any picture of yours, or one made from words. The clip starts from it.</source>
        <translation>自己的任意图片，或用文字生成的图片。片段从它开始。</translation>
    </message>
    <message>
        <source>Choose a first frame</source>
        <translation>选择首帧</translation>
    </message>
    <message>
        <source>Four clips play side by side. Extend the best one with a click and Enter.</source>
        <translation>四个片段并排播放。点击一下再按 Enter，即可延长最好的一个。</translation>
    </message>
    <message>
        <source>Four takes of one motion</source>
        <translation>同一运动，四种演绎</translation>
    </message>
    <message>
        <source>In this demo the clips are made on this machine; its Credits are make-believe.</source>
        <translation>此演示中的片段在本机生成；其中的积分是虚拟的。</translation>
    </message>
    <message>
        <source>Make one from words</source>
        <translation>用文字生成</translation>
    </message>
    <message>
        <source>Nothing to watch yet</source>
        <translation>暂无可观看的内容</translation>
    </message>
    <message>
        <source>Nothing to watch yet. Three steps to the first clips:</source>
        <translation>暂无可观看的内容。三步生成首批片段：</translation>
    </message>
    <message>
        <source>Pick one of four</source>
        <translation>四选一留用</translation>
    </message>
    <message>
        <source>Say what moves</source>
        <translation>描述什么在动</translation>
    </message>
    <message>
        <source>The prompt describes motion: camera, wind, a glance.</source>
        <translation>提示词描述运动：镜头、风、一个眼神。</translation>
    </message>
</context>
<context>
    <name>Export</name>
    <message numerus="yes">
        <source>%n (was|were) cancelled</source>
        <translation>
            <numerusform>%n 个已取消</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n export(s) (is|are) not done yet.</source>
        <translation>
            <numerusform>%n 个导出尚未完成。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n failed</source>
        <translation>
            <numerusform>%n 个失败</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n files are exported.</source>
        <translation>
            <numerusform>已导出 %n 个文件。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n frame(s)</source>
        <translation>
            <numerusform>%n 帧</numerusform>
        </translation>
    </message>
    <message>
        <source>0 means no limit.</source>
        <translation>0 表示无上限。</translation>
    </message>
    <message>
        <source>A folder with the clips as they are, and a timeline that editors open: OpenTimelineIO, FCPXML and EDL.</source>
        <translation>一个文件夹，含原样的片段和可在剪辑软件中打开的时间线：OpenTimelineIO、FCPXML 和 EDL。</translation>
    </message>
    <message>
        <source>AV1</source>
        <translation>AV1</translation>
    </message>
    <message>
        <source>About {size}</source>
        <translation>约 {size}</translation>
    </message>
    <message>
        <source>About {size}, so it is made smaller, to at most {bound}</source>
        <translation>约 {size}，因此会压缩到不超过 {bound}</translation>
    </message>
    <message>
        <source>All in one timeline</source>
        <translation>合并到一条时间线</translation>
    </message>
    <message>
        <source>All on one sheet</source>
        <translation>合并为一张联系表</translation>
    </message>
    <message>
        <source>All variants</source>
        <translation>所有变体</translation>
    </message>
    <message>
        <source>All variants in a row</source>
        <translation>所有变体依次排列</translation>
    </message>
    <message>
        <source>All variants side by side</source>
        <translation>所有变体并排</translation>
    </message>
    <message>
        <source>As it is</source>
        <translation>保持原样</translation>
    </message>
    <message>
        <source>At most</source>
        <translation>最大</translation>
    </message>
    <message>
        <source>Black bars</source>
        <translation>黑边</translation>
    </message>
    <message>
        <source>Blurred background</source>
        <translation>模糊背景</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>已取消</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>选择…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>颜色数</translation>
    </message>
    <message>
        <source>Contact sheet</source>
        <translation>联系表</translation>
    </message>
    <message>
        <source>Crop</source>
        <translation>裁剪</translation>
    </message>
    <message>
        <source>Dithering</source>
        <translation>仿色</translation>
    </message>
    <message>
        <source>Drag the frame, or use the arrow keys, to choose what stays.</source>
        <translation>拖动裁剪框或使用方向键，选择要保留的部分。</translation>
    </message>
    <message>
        <source>Each by itself</source>
        <translation>逐个导出</translation>
    </message>
    <message>
        <source>Every frame as a PNG, in a folder of its own.</source>
        <translation>每一帧导出为一张 PNG，放入单独的文件夹。</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>导出</translation>
    </message>
    <message numerus="yes">
        <source>Export %n clips</source>
        <translation>
            <numerusform>导出 %n 个片段</numerusform>
        </translation>
    </message>
    <message>
        <source>Export variant {number}</source>
        <translation>导出变体 {number}</translation>
    </message>
    <message>
        <source>Export “{name}”</source>
        <translation>导出“{name}”</translation>
    </message>
    <message numerus="yes">
        <source>Exporting %n file(s), {share}</source>
        <translation>
            <numerusform>正在导出 %n 个文件，{share}</numerusform>
        </translation>
    </message>
    <message>
        <source>Exports</source>
        <translation>导出任务</translation>
    </message>
    <message>
        <source>File name</source>
        <translation>文件名</translation>
    </message>
    <message>
        <source>Fine</source>
        <translation>精细</translation>
    </message>
    <message>
        <source>First frame</source>
        <translation>首帧</translation>
    </message>
    <message>
        <source>Fit</source>
        <translation>填充方式</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>文件夹</translation>
    </message>
    <message>
        <source>Folder for exports</source>
        <translation>导出文件夹</translation>
    </message>
    <message>
        <source>For an editor</source>
        <translation>用于剪辑软件</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>格式</translation>
    </message>
    <message>
        <source>Frames</source>
        <translation>帧</translation>
    </message>
    <message>
        <source>Frames a second</source>
        <translation>帧率</translation>
    </message>
    <message>
        <source>Frames in a row</source>
        <translation>每行帧数</translation>
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
        <translation>整个谱系</translation>
    </message>
    <message>
        <source>Last frame</source>
        <translation>尾帧</translation>
    </message>
    <message>
        <source>Longest side</source>
        <translation>最长边</translation>
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
        <translation>可在任何网页或聊天中播放；颜色少，文件相对偏大。</translation>
    </message>
    <message>
        <source>Moves in most pages and chats; all colours, smaller than a GIF.</source>
        <translation>可在多数网页和聊天中播放；全彩，比 GIF 小。</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>None</source>
        <translation>无</translation>
    </message>
    <message>
        <source>Nothing of these exports is left in the folder.</source>
        <translation>文件夹中没有留下这些导出的任何内容。</translation>
    </message>
    <message>
        <source>One after another</source>
        <translation>依次播放</translation>
    </message>
    <message>
        <source>One picture with a row of frames of each clip, to look over or to send.</source>
        <translation>一张图片，每个片段一行帧，便于浏览或发送。</translation>
    </message>
    <message>
        <source>Pattern</source>
        <translation>图案</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>图片</translation>
    </message>
    <message>
        <source>Plays everywhere. Copied without loss wherever that is exact to the frame.</source>
        <translation>随处可播放。凡能精确到帧之处均无损复制。</translation>
    </message>
    <message>
        <source>ProRes</source>
        <translation>ProRes</translation>
    </message>
    <message>
        <source>ProRes 422 HQ, for editing; large.</source>
        <translation>ProRes 422 HQ，用于剪辑；文件大。</translation>
    </message>
    <message>
        <source>Quality</source>
        <translation>质量</translation>
    </message>
    <message>
        <source>Shape</source>
        <translation>画幅</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>全部显示</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>在文件夹中显示</translation>
    </message>
    <message>
        <source>Side by side</source>
        <translation>并排</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>大小</translation>
    </message>
    <message>
        <source>Smaller at the same quality; for newer devices.</source>
        <translation>同等质量下更小；适合较新的设备。</translation>
    </message>
    <message>
        <source>Smallest at the same quality; slow to make.</source>
        <translation>同等质量下最小；生成较慢。</translation>
    </message>
    <message>
        <source>Soft</source>
        <translation>柔和</translation>
    </message>
    <message>
        <source>The first one: {size}</source>
        <translation>第一个：{size}</translation>
    </message>
    <message>
        <source>The sequence</source>
        <translation>序列</translation>
    </message>
    <message>
        <source>Then back to the beginning</source>
        <translation>然后倒放回开头</translation>
    </message>
    <message>
        <source>This clip</source>
        <translation>此片段</translation>
    </message>
    <message>
        <source>Times</source>
        <translation>次数</translation>
    </message>
    <message>
        <source>Waiting for its turn</source>
        <translation>正在排队</translation>
    </message>
    <message>
        <source>WebP</source>
        <translation>WebP</translation>
    </message>
    <message>
        <source>What</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>What is half exported is made anew then; nothing half is left in the folder.</source>
        <translation>导出一半的内容届时会重新生成；文件夹中不会留下半成品。</translation>
    </message>
    <message>
        <source>Which part stays</source>
        <translation>保留哪一部分</translation>
    </message>
    <message>
        <source>Working out the size…</source>
        <translation>正在计算大小…</translation>
    </message>
    <message>
        <source>Write prompt, settings and lineage into the file</source>
        <translation>将提示词、设置和谱系写入文件</translation>
    </message>
    <message>
        <source>Write them into a JSON file beside it</source>
        <translation>将其写入旁边的 JSON 文件</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>另有 %n 项</numerusform>
        </translation>
    </message>
    <message>
        <source>copied without loss</source>
        <translation>无损复制</translation>
    </message>
    <message>
        <source>to</source>
        <comment>between the first and the last frame</comment>
        <translation>至</translation>
    </message>
    <message>
        <source>{across} from the left, {down} from the top</source>
        <translation>距左 {across}，距顶 {down}</translation>
    </message>
    <message numerus="yes">
        <source>{name}, and %n more</source>
        <translation>
            <numerusform>{name}，另有 %n 项</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{share}, about %n s left</source>
        <translation>
            <numerusform>{share}，约剩 %n 秒</numerusform>
        </translation>
    </message>
    <message>
        <source>{size}, copied without loss</source>
        <translation>{size}，无损复制</translation>
    </message>
    <message>
        <source>{width} × {height}</source>
        <translation>{width} × {height}</translation>
    </message>
    <message>
        <source>“{name}” is exported.</source>
        <translation>“{name}”已导出。</translation>
    </message>
    <message>
        <source>“{name}” was not exported.</source>
        <translation>“{name}”未能导出。</translation>
    </message>
</context>
<context>
    <name>Extend</name>
    <message>
        <source>Begin a new line</source>
        <translation>另起一行</translation>
    </message>
    <message>
        <source>Choose a picture…</source>
        <translation>选择图片…</translation>
    </message>
    <message>
        <source>Continue variant {number} with:</source>
        <translation>续接变体 {number}：</translation>
    </message>
    <message>
        <source>Continue with</source>
        <translation>续接内容</translation>
    </message>
    <message>
        <source>Continue with:</source>
        <translation>续接内容：</translation>
    </message>
    <message>
        <source>Do not extend (Esc)</source>
        <translation>不延长 (Esc)</translation>
    </message>
    <message>
        <source>Ends with a picture</source>
        <translation>以图片结束</translation>
    </message>
    <message>
        <source>Extend</source>
        <translation>延长</translation>
    </message>
    <message>
        <source>How the clip goes on</source>
        <translation>片段如何继续</translation>
    </message>
    <message>
        <source>Last frame</source>
        <translation>尾帧</translation>
    </message>
    <message>
        <source>Last frame of the extension: none</source>
        <translation>延长片段的尾帧：无</translation>
    </message>
    <message>
        <source>Last frame of the extension: {name}</source>
        <translation>延长片段的尾帧：{name}</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>不延长</translation>
    </message>
    <message>
        <source>Mode of the extension</source>
        <translation>延长片段的模式</translation>
    </message>
    <message>
        <source>No last frame</source>
        <translation>无尾帧</translation>
    </message>
    <message>
        <source>Order the extension</source>
        <translation>下单延长</translation>
    </message>
    <message>
        <source>Other words, or several at once</source>
        <translation>换用其他文字，或批量延长</translation>
    </message>
    <message>
        <source>Resolution of the extension</source>
        <translation>延长片段的分辨率</translation>
    </message>
    <message>
        <source>Same words again</source>
        <translation>沿用原文字</translation>
    </message>
    <message>
        <source>Send the extension</source>
        <translation>发送延长订单</translation>
    </message>
    <message>
        <source>Send this order (Enter)</source>
        <translation>发送此订单 (Enter)</translation>
    </message>
    <message>
        <source>Several at once…</source>
        <translation>批量…</translation>
    </message>
    <message>
        <source>The last frame in Compose: {name}</source>
        <translation>“创作”中的尾帧：{name}</translation>
    </message>
    <message>
        <source>The words in Compose</source>
        <translation>“创作”中的文字</translation>
    </message>
</context>
<context>
    <name>Failure</name>
    <message>
        <source>A file arrived, but it is broken or not what was ordered.</source>
        <translation>收到了文件，但它已损坏，或并非所订内容。</translation>
    </message>
    <message>
        <source>A file cannot be read to its end, so nothing was exported.</source>
        <translation>有文件无法完整读取，因此未导出任何内容。</translation>
    </message>
    <message>
        <source>A file of the library is not what was written down when it came.</source>
        <translation>资源库中有文件与收到时的记录不符。</translation>
    </message>
    <message>
        <source>A file stands where the folder, or one on the way to it, should be.</source>
        <translation>该文件夹或其上级路径的位置上有一个文件。</translation>
    </message>
    <message>
        <source>A picture arrived, but cannot be read.</source>
        <translation>收到了图片，但无法读取。</translation>
    </message>
    <message>
        <source>A proxy is chosen in Settings that has no address, so nothing was sent.</source>
        <translation>设置中选择的代理没有地址，因此没有发送任何内容。</translation>
    </message>
    <message>
        <source>According to the provider, a failed task is generally not charged.</source>
        <translation>据服务商说明，失败的任务一般不扣费。</translation>
    </message>
    <message>
        <source>According to the provider, nothing is charged for this.</source>
        <translation>据服务商说明，此项不收费。</translation>
    </message>
    <message>
        <source>According to the provider, what is finished is charged.</source>
        <translation>据服务商说明，已完成的部分会扣费。</translation>
    </message>
    <message>
        <source>Agree to it, enter a token for uploads, or give the pictures as web addresses.</source>
        <translation>请表示同意、输入用于上传的令牌，或以网址提供图片。</translation>
    </message>
    <message>
        <source>Allow more, or choose a shorter part.</source>
        <translation>请调高上限，或选择更短的部分。</translation>
    </message>
    <message>
        <source>An equal order is on its way, and a task that is listed could be either&apos;s.</source>
        <translation>另有一个相同的订单正在途中，列表中的某个任务可能属于其中任一订单。</translation>
    </message>
    <message>
        <source>An equal task is listed that may be this order or may be older, so Kinogrid does not take it by itself.</source>
        <translation>列表中有一个相同的任务，可能是此订单，也可能更早，因此 Kinogrid 不会自行认领。</translation>
    </message>
    <message>
        <source>Another Kinogrid has this folder open and does not answer.</source>
        <translation>另一个 Kinogrid 已打开此文件夹，且没有响应。</translation>
    </message>
    <message>
        <source>Another Kinogrid has this folder open.</source>
        <translation>另一个 Kinogrid 已打开此文件夹。</translation>
    </message>
    <message>
        <source>Another program is holding on to the library&apos;s database.</source>
        <translation>另一个程序正占用资源库的数据库。</translation>
    </message>
    <message>
        <source>Ask the provider, or use another token.</source>
        <translation>请询问服务商，或使用其他令牌。</translation>
    </message>
    <message>
        <source>Change the prompt or any frames before trying again.</source>
        <translation>请先修改提示词或首尾帧，再重试。</translation>
    </message>
    <message>
        <source>Change the prompt or any frames.</source>
        <translation>请修改提示词或首尾帧。</translation>
    </message>
    <message>
        <source>Check in the provider&apos;s console what it may be used for.</source>
        <translation>请在服务商的控制台中查看它的使用范围。</translation>
    </message>
    <message>
        <source>Check it; a task of another account can&apos;t be seen with this token.</source>
        <translation>请核对；用此令牌看不到其他账户的任务。</translation>
    </message>
    <message>
        <source>Check its connection, or the network that it is on.</source>
        <translation>请检查它的连接，或它所在的网络。</translation>
    </message>
    <message>
        <source>Check or replace it in Settings.</source>
        <translation>请在“设置”中检查或更换。</translation>
    </message>
    <message>
        <source>Check the API address in Settings.</source>
        <translation>请在“设置”中检查 API 地址。</translation>
    </message>
    <message>
        <source>Check the balance before ordering again.</source>
        <translation>请先查看余额，再重新下单。</translation>
    </message>
    <message>
        <source>Check the disk and its connection, then try again.</source>
        <translation>请检查磁盘及其连接，然后重试。</translation>
    </message>
    <message>
        <source>Check the environment&apos;s settings for certificates and proxies, then try again.</source>
        <translation>请检查环境中的证书和代理设置，然后重试。</translation>
    </message>
    <message>
        <source>Check the network, then try again.</source>
        <translation>请检查网络，然后重试。</translation>
    </message>
    <message>
        <source>Check the network; Kinogrid keeps trying.</source>
        <translation>请检查网络；Kinogrid 会持续重试。</translation>
    </message>
    <message>
        <source>Check the prompt, the settings and any frames, or get a token for Midjourney&apos;s videos and pictures in the provider&apos;s console and put it into Settings.</source>
        <translation>请检查提示词、设置和首尾帧，或在服务商的控制台中获取可用于 Midjourney 视频和图片的令牌，并填入“设置”。</translation>
    </message>
    <message>
        <source>Check the prompt, the settings and any frames.</source>
        <translation>请检查提示词、设置和首尾帧。</translation>
    </message>
    <message>
        <source>Check this machine&apos;s clock, and the network for a proxy that reads along, then try again.</source>
        <translation>请检查本机时钟，以及网络中是否有会读取内容的代理，然后重试。</translation>
    </message>
    <message>
        <source>Check this machine&apos;s clock, and the network for a proxy that reads along; Kinogrid keeps trying.</source>
        <translation>请检查本机时钟，以及网络中是否有会读取内容的代理；Kinogrid 会持续重试。</translation>
    </message>
    <message>
        <source>Check what answers for names here, such as a filter or a login page, then fetch again.</source>
        <translation>请检查此处由什么应答域名查询（如过滤器或登录页面），然后重新下载。</translation>
    </message>
    <message>
        <source>Choose another PNG, JPEG, GIF, BMP or WebP.</source>
        <translation>请选择其他 PNG、JPEG、GIF、BMP 或 WebP。</translation>
    </message>
    <message>
        <source>Choose another backup.</source>
        <translation>请选择其他备份。</translation>
    </message>
    <message>
        <source>Choose another file in Settings, or this system&apos;s certificates, then try again.</source>
        <translation>请在设置中选择其他文件或本系统的证书，然后重试。</translation>
    </message>
    <message>
        <source>Choose another file in Settings, or this system&apos;s certificates; Kinogrid keeps trying.</source>
        <translation>请在设置中选择其他文件或本系统的证书；Kinogrid 会继续尝试。</translation>
    </message>
    <message>
        <source>Choose another folder.</source>
        <translation>请选择其他文件夹。</translation>
    </message>
    <message>
        <source>Choose another place or another name.</source>
        <translation>请选择其他位置或其他名称。</translation>
    </message>
    <message>
        <source>Choose one with a shorter path.</source>
        <translation>请选择路径更短的文件夹。</translation>
    </message>
    <message>
        <source>Choose the folder again.</source>
        <translation>请重新选择文件夹。</translation>
    </message>
    <message>
        <source>Close it, or wait for its end.</source>
        <translation>请将其关闭，或等它结束。</translation>
    </message>
    <message>
        <source>Connect the disk.</source>
        <translation>请连接磁盘。</translation>
    </message>
    <message>
        <source>Copy it again from the provider&apos;s console and put it into Settings.</source>
        <translation>请从服务商的控制台重新复制，并填入“设置”。</translation>
    </message>
    <message>
        <source>Correct the address (http is taken only for this machine itself).</source>
        <translation>请更正地址（http 仅接受本机地址）。</translation>
    </message>
    <message>
        <source>Enter its address in Settings, or choose another way, then try again.</source>
        <translation>请在设置中输入其地址，或选择其他方式，然后重试。</translation>
    </message>
    <message>
        <source>Enter its address in Settings, or choose another way; Kinogrid keeps trying.</source>
        <translation>请在设置中输入其地址，或选择其他方式；Kinogrid 会继续尝试。</translation>
    </message>
    <message>
        <source>Enter one in Settings.</source>
        <translation>请在“设置”中输入。</translation>
    </message>
    <message>
        <source>Fetch it again.</source>
        <translation>请重新下载。</translation>
    </message>
    <message>
        <source>Fetch it again; if that does not help, send the report to Kinogrid&apos;s makers.</source>
        <translation>请重新下载；若无济于事，请将报告发送给 Kinogrid 的开发者。</translation>
    </message>
    <message>
        <source>Fix its permissions or its disk, then fetch again.</source>
        <translation>请修复其权限或磁盘，然后重新下载。</translation>
    </message>
    <message>
        <source>Fix its permissions or its disk, then try again.</source>
        <translation>请修复其权限或磁盘，然后重试。</translation>
    </message>
    <message>
        <source>Get a new one from the provider&apos;s console.</source>
        <translation>请从服务商的控制台获取新令牌。</translation>
    </message>
    <message>
        <source>However small it is made, it does not fit under the size that was set.</source>
        <translation>无论压缩到多小，都无法低于所设的大小。</translation>
    </message>
    <message>
        <source>It can be ordered again.</source>
        <translation>可以重新下单。</translation>
    </message>
    <message>
        <source>It is tried again by itself; if that does not help, install Kinogrid again.</source>
        <translation>会自动重试；若无济于事，请重新安装 Kinogrid。</translation>
    </message>
    <message>
        <source>It may have been charged.</source>
        <translation>可能已扣费。</translation>
    </message>
    <message>
        <source>It may want a name and a password, or not know the service. Change that in Settings, then try again.</source>
        <translation>代理可能需要用户名和密码，或不认识该服务。请在设置中更改，然后重试。</translation>
    </message>
    <message>
        <source>It may want a name and a password, or not know the service. Change that in Settings; Kinogrid keeps trying.</source>
        <translation>代理可能需要用户名和密码，或不认识该服务。请在设置中更改；Kinogrid 会继续尝试。</translation>
    </message>
    <message>
        <source>It may want a name and a password, or not know the service. Or correct or unset {variable}, and start Kinogrid again.</source>
        <translation>代理可能需要用户名和密码，或不认识该服务。也可更正或取消设置 {variable}，然后重新启动 Kinogrid。</translation>
    </message>
    <message>
        <source>It may want a name and a password, or not know the service. Or correct the system&apos;s settings, and start Kinogrid again.</source>
        <translation>代理可能需要用户名和密码，或不认识该服务。也可更正系统设置，然后重新启动 Kinogrid。</translation>
    </message>
    <message>
        <source>It may want a name and a password, or not know the service; Kinogrid keeps trying. Or correct or unset {variable}, and start Kinogrid again.</source>
        <translation>代理可能需要用户名和密码，或不认识该服务；Kinogrid 会持续重试。也可更正或取消设置 {variable}，然后重新启动 Kinogrid。</translation>
    </message>
    <message>
        <source>It may want a name and a password, or not know the service; Kinogrid keeps trying. Or correct the system&apos;s settings, and start Kinogrid again.</source>
        <translation>代理可能需要用户名和密码，或不认识该服务；Kinogrid 会持续重试。也可更正系统设置，然后重新启动 Kinogrid。</translation>
    </message>
    <message>
        <source>Kinogrid asks again.</source>
        <translation>Kinogrid 会再次询问。</translation>
    </message>
    <message>
        <source>Kinogrid asks again; the details hold what came, for the provider&apos;s support.</source>
        <translation>Kinogrid 会再次询问；详情中保留了收到的内容，可供服务商支持人员使用。</translation>
    </message>
    <message>
        <source>Kinogrid could not make itself ready for the network.</source>
        <translation>Kinogrid 未能为联网做好准备。</translation>
    </message>
    <message>
        <source>Kinogrid goes on looking for a week. Check the balance before ordering again.</source>
        <translation>Kinogrid 会继续查找一周。请先查看余额，再重新下单。</translation>
    </message>
    <message>
        <source>Kinogrid goes on looking.</source>
        <translation>Kinogrid 会继续查找。</translation>
    </message>
    <message>
        <source>Kinogrid goes on looking; send the report to Kinogrid&apos;s makers if it stays so.</source>
        <translation>Kinogrid 会继续查找；若一直如此，请将报告发送给 Kinogrid 的开发者。</translation>
    </message>
    <message>
        <source>Kinogrid is looking for an order that may be this very task.</source>
        <translation>Kinogrid 正在查找一个订单，它可能正是此任务。</translation>
    </message>
    <message>
        <source>Kinogrid looks again once that one is answered.</source>
        <translation>待那个订单有了答复，Kinogrid 会再次查找。</translation>
    </message>
    <message>
        <source>Kinogrid looks for the order among the recent tasks and never sends it twice by itself.</source>
        <translation>Kinogrid 会在最近的任务中查找此订单，绝不会自行发送两次。</translation>
    </message>
    <message>
        <source>Kinogrid made a mistake before this order was sent.</source>
        <translation>Kinogrid 在发送此订单之前出错。</translation>
    </message>
    <message>
        <source>Kinogrid made a mistake while it fetched this.</source>
        <translation>Kinogrid 下载此内容时出错。</translation>
    </message>
    <message>
        <source>Kinogrid made a mistake with this task.</source>
        <translation>Kinogrid 处理此任务时出错。</translation>
    </message>
    <message>
        <source>Kinogrid tries again, ever more rarely; or give the picture as a web address.</source>
        <translation>Kinogrid 会重试，间隔越来越长；也可以网址提供图片。</translation>
    </message>
    <message>
        <source>Kinogrid was closed before the service answered.</source>
        <translation>服务答复之前，Kinogrid 被关闭。</translation>
    </message>
    <message>
        <source>Kinogrid was closed while a picture was uploaded.</source>
        <translation>图片上传期间，Kinogrid 被关闭。</translation>
    </message>
    <message>
        <source>Let Kinogrid run for a moment, so that it writes that down, and try again.</source>
        <translation>请让 Kinogrid 运行片刻以便写入这些内容，然后重试。</translation>
    </message>
    <message>
        <source>Look again later, or send its id to the provider&apos;s support.</source>
        <translation>请稍后再次查看，或将其 ID 发送给服务商支持人员。</translation>
    </message>
    <message>
        <source>Look again later.</source>
        <translation>请稍后再次查看。</translation>
    </message>
    <message>
        <source>Look at it under Import, and import it if it is yours.</source>
        <translation>请在“导入”中查看，属于自己的就导入。</translation>
    </message>
    <message>
        <source>Look at the provider&apos;s console for what was ordered and charged.</source>
        <translation>请在服务商的控制台中查看下单和扣费情况。</translation>
    </message>
    <message>
        <source>Look at them under Import, and import what is yours.</source>
        <translation>请在“导入”中查看，并导入属于自己的任务。</translation>
    </message>
    <message>
        <source>Look at them under Jobs, and cancel what you have not ordered. Let the queue go on once they are all yours.</source>
        <translation>请在“作业”中查看，并取消不是自己下的订单。确认全部属于自己后，再让队列继续。</translation>
    </message>
    <message>
        <source>Look whether a backup has it.</source>
        <translation>请查看备份中是否有它。</translation>
    </message>
    <message>
        <source>Make room, then fetch again.</source>
        <translation>请腾出空间，然后重新下载。</translation>
    </message>
    <message>
        <source>Make room, then try again.</source>
        <translation>请腾出空间，然后重试。</translation>
    </message>
    <message>
        <source>Move the file away.</source>
        <translation>请移走该文件。</translation>
    </message>
    <message>
        <source>Nothing was charged.</source>
        <translation>未扣费。</translation>
    </message>
    <message>
        <source>Plug its disk in and start Kinogrid again, or call the move off. Nothing is lost.</source>
        <translation>请接上其磁盘并重新启动 Kinogrid，或取消移动。没有任何丢失。</translation>
    </message>
    <message>
        <source>Read what it said in the details.</source>
        <translation>请在详情中查看它的答复。</translation>
    </message>
    <message>
        <source>Read why in the details; Kinogrid keeps trying.</source>
        <translation>请在详情中查看原因；Kinogrid 会持续重试。</translation>
    </message>
    <message>
        <source>Send it again; if that does not help, send the report to Kinogrid&apos;s makers.</source>
        <translation>请重新发送；若无济于事，请将报告发送给 Kinogrid 的开发者。</translation>
    </message>
    <message>
        <source>Send the order again once nothing writes to the file any more.</source>
        <translation>待没有程序再写入该文件时，重新发送订单。</translation>
    </message>
    <message>
        <source>Send the report to Kinogrid&apos;s makers; the log tells more.</source>
        <translation>请将报告发送给 Kinogrid 的开发者；日志中有更多信息。</translation>
    </message>
    <message>
        <source>Send the report to the provider&apos;s support.</source>
        <translation>请将报告发送给服务商支持人员。</translation>
    </message>
    <message>
        <source>Several equal tasks could be this order, so Kinogrid takes none of them by itself.</source>
        <translation>有几个相同的任务都可能是此订单，因此 Kinogrid 不会自行认领。</translation>
    </message>
    <message>
        <source>Something other than the service answered: a gateway, a proxy or a login page.</source>
        <translation>答复的不是该服务，而是网关、代理或登录页面等。</translation>
    </message>
    <message>
        <source>Something went wrong inside the service.</source>
        <translation>服务内部出现问题。</translation>
    </message>
    <message>
        <source>Start Kinogrid with another folder (--data-dir).</source>
        <translation>请用其他文件夹启动 Kinogrid (--data-dir)。</translation>
    </message>
    <message>
        <source>Start the proxy, or choose another way in Settings, then try again.</source>
        <translation>请启动代理，或在设置中选择其他方式，然后重试。</translation>
    </message>
    <message>
        <source>Start the proxy, or choose another way in Settings; Kinogrid keeps trying.</source>
        <translation>请启动代理，或在设置中选择其他方式；Kinogrid 会继续尝试。</translation>
    </message>
    <message>
        <source>Start the proxy, then try again. Or correct or unset {variable}, and start Kinogrid again.</source>
        <translation>请启动代理，然后重试。也可更正或取消设置 {variable}，然后重新启动 Kinogrid。</translation>
    </message>
    <message>
        <source>Start the proxy, then try again. Or correct the system&apos;s settings, and start Kinogrid again.</source>
        <translation>请启动代理，然后重试。也可更正系统设置，然后重新启动 Kinogrid。</translation>
    </message>
    <message>
        <source>Start the proxy; Kinogrid keeps trying. Or correct or unset {variable}, and start Kinogrid again.</source>
        <translation>请启动代理；Kinogrid 会持续重试。也可更正或取消设置 {variable}，然后重新启动 Kinogrid。</translation>
    </message>
    <message>
        <source>Start the proxy; Kinogrid keeps trying. Or correct the system&apos;s settings, and start Kinogrid again.</source>
        <translation>请启动代理；Kinogrid 会持续重试。也可更正系统设置，然后重新启动 Kinogrid。</translation>
    </message>
    <message>
        <source>That folder is in the library itself.</source>
        <translation>该文件夹位于资源库之内。</translation>
    </message>
    <message>
        <source>The API token does not go along with pictures without your yes.</source>
        <translation>未经同意，API 令牌不会随图片一起发送。</translation>
    </message>
    <message>
        <source>The API token has expired.</source>
        <translation>API 令牌已过期。</translation>
    </message>
    <message>
        <source>The address of what was made leads to where Kinogrid does not go.</source>
        <translation>生成内容的地址指向 Kinogrid 不访问之处。</translation>
    </message>
    <message>
        <source>The balance of this token is used up.</source>
        <translation>此令牌的余额已用完。</translation>
    </message>
    <message>
        <source>The certificates chosen in Settings cannot be read, so nothing was sent.</source>
        <translation>无法读取设置中选择的证书，因此没有发送任何内容。</translation>
    </message>
    <message>
        <source>The clip cannot be saved there.</source>
        <translation>片段无法保存到该处。</translation>
    </message>
    <message>
        <source>The clip&apos;s file is no longer in the library.</source>
        <translation>片段的文件已不在资源库中。</translation>
    </message>
    <message>
        <source>The clips are safe in their folders. Start Kinogrid again: it then offers to bring the library back.</source>
        <translation>片段在各自的文件夹中安然无恙。请重新启动 Kinogrid：届时会提供找回资源库的选项。</translation>
    </message>
    <message>
        <source>The connection ended before the service answered.</source>
        <translation>服务答复之前，连接已中断。</translation>
    </message>
    <message>
        <source>The database knows of jobs what their folders do not tell yet.</source>
        <translation>数据库中有些作业信息尚未写入各作业的文件夹。</translation>
    </message>
    <message>
        <source>The disk is full.</source>
        <translation>磁盘已满。</translation>
    </message>
    <message>
        <source>The disk of the folder does not answer.</source>
        <translation>该文件夹所在的磁盘没有响应。</translation>
    </message>
    <message>
        <source>The disk of the library reported an error.</source>
        <translation>资源库所在的磁盘报告了错误。</translation>
    </message>
    <message>
        <source>The export could not be finished.</source>
        <translation>导出未能完成。</translation>
    </message>
    <message>
        <source>The folder is not there, or it is empty. Its disk may not be connected.</source>
        <translation>文件夹不存在或为空。其磁盘可能未连接。</translation>
    </message>
    <message>
        <source>The folder that the library is being moved to is not there.</source>
        <translation>资源库要移往的文件夹不存在。</translation>
    </message>
    <message>
        <source>The folder&apos;s path is longer than this system takes.</source>
        <translation>文件夹的路径超出了此系统的长度限制。</translation>
    </message>
    <message>
        <source>The host of what was made does not deliver it.</source>
        <translation>存放生成内容的主机没有提供该内容。</translation>
    </message>
    <message>
        <source>The host of what was made is said to be within this network, where Kinogrid does not look.</source>
        <translation>据称存放生成内容的主机位于本网络之内，Kinogrid 不会访问那里。</translation>
    </message>
    <message>
        <source>The library folder cannot be written.</source>
        <translation>无法写入资源库文件夹。</translation>
    </message>
    <message>
        <source>The library&apos;s database belongs to another program.</source>
        <translation>资源库的数据库属于其他程序。</translation>
    </message>
    <message>
        <source>The library&apos;s database is damaged.</source>
        <translation>资源库的数据库已损坏。</translation>
    </message>
    <message>
        <source>The list of tasks holds something that Kinogrid cannot read.</source>
        <translation>任务列表中有 Kinogrid 无法读取的内容。</translation>
    </message>
    <message>
        <source>The note of where your library is cannot be read.</source>
        <translation>无法读取资源库位置的记录。</translation>
    </message>
    <message>
        <source>The order goes out again by itself.</source>
        <translation>订单会自动再次发出。</translation>
    </message>
    <message>
        <source>The picture cannot be read.</source>
        <translation>无法读取图片。</translation>
    </message>
    <message>
        <source>The picture could not be uploaded.</source>
        <translation>图片未能上传。</translation>
    </message>
    <message>
        <source>The picture is larger than the {bound} that the service takes.</source>
        <translation>图片超过了服务接受的 {bound}。</translation>
    </message>
    <message>
        <source>The picture&apos;s file became shorter while it was sent.</source>
        <translation>发送过程中，图片文件变短了。</translation>
    </message>
    <message>
        <source>The proxy {address}, chosen in Settings, cannot be reached.</source>
        <translation>无法连接设置中选择的代理 {address}。</translation>
    </message>
    <message>
        <source>The proxy {address}, chosen in Settings, let nothing through to the service.</source>
        <translation>设置中选择的代理 {address} 未让任何内容通过到服务。</translation>
    </message>
    <message>
        <source>The proxy {address}, named by this system&apos;s settings, cannot be reached.</source>
        <translation>无法连接系统设置中指定的代理 {address}。</translation>
    </message>
    <message>
        <source>The proxy {address}, named by this system&apos;s settings, let nothing through to the service.</source>
        <translation>系统设置中指定的代理 {address} 没有放行任何到服务的内容。</translation>
    </message>
    <message>
        <source>The proxy {address}, named by {variable}, cannot be reached.</source>
        <translation>无法连接 {variable} 指定的代理 {address}。</translation>
    </message>
    <message>
        <source>The proxy {address}, named by {variable}, let nothing through to the service.</source>
        <translation>{variable} 指定的代理 {address} 没有放行任何到服务的内容。</translation>
    </message>
    <message>
        <source>The service answered this order with an error, and no task of it was found in two complete looks through the list.</source>
        <translation>服务以错误答复了此订单，两次完整查看列表也未找到其任务。</translation>
    </message>
    <message>
        <source>The service cannot be reached.</source>
        <translation>无法连接服务。</translation>
    </message>
    <message>
        <source>The service could not help with this.</source>
        <translation>服务无法处理此事。</translation>
    </message>
    <message>
        <source>The service could not make what was ordered.</source>
        <translation>服务未能生成所订内容。</translation>
    </message>
    <message>
        <source>The service did not accept this order.</source>
        <translation>服务没有接受此订单。</translation>
    </message>
    <message>
        <source>The service did not answer a question.</source>
        <translation>服务没有答复询问。</translation>
    </message>
    <message>
        <source>The service did not take the picture.</source>
        <translation>服务没有接受该图片。</translation>
    </message>
    <message>
        <source>The service does not accept the API token.</source>
        <translation>服务不接受此 API 令牌。</translation>
    </message>
    <message>
        <source>The service does not know what it was asked for.</source>
        <translation>服务不认识所请求的内容。</translation>
    </message>
    <message>
        <source>The service does not offer this kind of order.</source>
        <translation>服务不提供这类订单。</translation>
    </message>
    <message>
        <source>The service does not take pictures with this token.</source>
        <translation>服务不接受用此令牌发送的图片。</translation>
    </message>
    <message>
        <source>The service does not tell which tasks there are.</source>
        <translation>服务不提供任务列表。</translation>
    </message>
    <message>
        <source>The service finished, but named nothing to fetch.</source>
        <translation>服务已完成，但没有给出可下载的内容。</translation>
    </message>
    <message>
        <source>The service gave an address that is not safe to fetch from.</source>
        <translation>服务给出的地址不可安全下载。</translation>
    </message>
    <message>
        <source>The service gave no usable answer.</source>
        <translation>服务没有给出可用的答复。</translation>
    </message>
    <message>
        <source>The service gave up waiting for its own work.</source>
        <translation>服务放弃了等待自身的处理。</translation>
    </message>
    <message>
        <source>The service got no API token.</source>
        <translation>服务没有收到 API 令牌。</translation>
    </message>
    <message>
        <source>The service is asking for a pause.</source>
        <translation>服务要求暂停。</translation>
    </message>
    <message>
        <source>The service knows no task of videos or pictures by this id.</source>
        <translation>服务没有此 ID 的视频或图片任务。</translation>
    </message>
    <message>
        <source>The service named a task that belongs to another order.</source>
        <translation>服务给出的任务属于另一个订单。</translation>
    </message>
    <message>
        <source>The service no longer knows this task.</source>
        <translation>服务已不认识此任务。</translation>
    </message>
    <message>
        <source>The service refused this order.</source>
        <translation>服务拒绝了此订单。</translation>
    </message>
    <message>
        <source>The service says that the token does not fit what was asked for.</source>
        <translation>服务表示，该令牌不适用于所请求的内容。</translation>
    </message>
    <message>
        <source>The service&apos;s address is not an https address, so the token is not sent there.</source>
        <translation>服务的地址不是 https 地址，因此不会向其发送令牌。</translation>
    </message>
    <message>
        <source>The service&apos;s answer cannot be read.</source>
        <translation>无法读取服务的答复。</translation>
    </message>
    <message>
        <source>The service&apos;s identity cannot be verified, so nothing was sent to it.</source>
        <translation>无法验证服务的身份，因此没有向其发送任何内容。</translation>
    </message>
    <message>
        <source>There are more tasks since then than Kinogrid reads in one look.</source>
        <translation>此后的任务超出了 Kinogrid 一次读取的数量。</translation>
    </message>
    <message>
        <source>This file is no whole backup of a library, so nothing was taken from it.</source>
        <translation>此文件不是完整的资源库备份，因此没有从中取用任何内容。</translation>
    </message>
    <message>
        <source>This is not an API token: it holds characters that no token has.</source>
        <translation>这不是 API 令牌：其中有令牌不会包含的字符。</translation>
    </message>
    <message>
        <source>This library was last opened somewhere else, and orders in it wait to be sent.</source>
        <translation>此资源库上次是在别处打开的，其中有订单等待发送。</translation>
    </message>
    <message>
        <source>This library was written by a newer Kinogrid.</source>
        <translation>此资源库由更新版本的 Kinogrid 写入。</translation>
    </message>
    <message>
        <source>This task has failed, so there is nothing to fetch.</source>
        <translation>此任务已失败，因此没有可下载的内容。</translation>
    </message>
    <message>
        <source>This task is being imported already.</source>
        <translation>此任务已在导入中。</translation>
    </message>
    <message>
        <source>This task is in the library already.</source>
        <translation>此任务已在资源库中。</translation>
    </message>
    <message>
        <source>This task made neither videos nor pictures from words.</source>
        <translation>此任务既没有生成视频，也没有用文字生成图片。</translation>
    </message>
    <message>
        <source>This token has been disabled.</source>
        <translation>此令牌已被停用。</translation>
    </message>
    <message>
        <source>This token is not allowed to do that.</source>
        <translation>此令牌无权执行该操作。</translation>
    </message>
    <message>
        <source>Top it up in the provider&apos;s console, or raise this token&apos;s limit there, then send it again.</source>
        <translation>请在服务商的控制台中充值，或在那里调高此令牌的上限，然后重新发送。</translation>
    </message>
    <message>
        <source>Try again in a moment.</source>
        <translation>请稍后重试。</translation>
    </message>
    <message>
        <source>Try other settings, or check the API address in Settings.</source>
        <translation>请尝试其他设置，或在“设置”中检查 API 地址。</translation>
    </message>
    <message>
        <source>Update Kinogrid, or start it with another folder (--data-dir).</source>
        <translation>请更新 Kinogrid，或用其他文件夹启动 (--data-dir)。</translation>
    </message>
    <message>
        <source>Uploads need an account token. Enter one, or give the pictures as web addresses.</source>
        <translation>上传需要账户令牌。请输入令牌，或以网址提供图片。</translation>
    </message>
    <message>
        <source>Use a smaller PNG, JPEG, GIF, BMP or WebP, or give a URL instead.</source>
        <translation>请使用更小的 PNG、JPEG、GIF、BMP 或 WebP，或改为提供 URL。</translation>
    </message>
    <message>
        <source>Wait for it to finish, or close it, then try again.</source>
        <translation>请等它完成或将其关闭，然后重试。</translation>
    </message>
    <message>
        <source>Wait for it, or end its process in this system&apos;s list, where it has the number {process}. What it has ordered is not lost: it is on disk, and looked for at the next start.</source>
        <translation>请等待，或在系统的进程列表中结束其进程，编号为 {process}。它已下的订单不会丢失：已存于磁盘，下次启动时会查找。</translation>
    </message>
    <message>
        <source>What the service tells of this task cannot be read.</source>
        <translation>无法读取服务关于此任务的信息。</translation>
    </message>
    <message>
        <source>What was deleted cannot come back: it is no longer in the trash.</source>
        <translation>已删除的内容无法找回：它已不在回收站中。</translation>
    </message>
    <message>
        <source>What was made has arrived, but the part of Kinogrid that looks into files does not start.</source>
        <translation>生成内容已收到，但 Kinogrid 中检查文件的组件无法启动。</translation>
    </message>
    <message>
        <source>What was made is no longer at its address.</source>
        <translation>生成内容已不在其地址上。</translation>
    </message>
    <message>
        <source>What was sent did not pass the provider&apos;s review.</source>
        <translation>发送的内容没有通过服务商的审核。</translation>
    </message>
</context>
<context>
    <name>Filter</name>
    <message>
        <source>A project that is gone</source>
        <translation>已不存在的项目</translation>
    </message>
    <message numerus="yes">
        <source>At least %n star(s)</source>
        <translation>
            <numerusform>至少 %n 星</numerusform>
        </translation>
    </message>
    <message>
        <source>Clear all</source>
        <translation>全部清除</translation>
    </message>
    <message>
        <source>Cost of the job</source>
        <translation>作业费用</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Decision and state</source>
        <translation>取舍和状态</translation>
    </message>
    <message>
        <source>Extensions</source>
        <translation>延长生成</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>失败</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>筛选</translation>
    </message>
    <message>
        <source>Filters</source>
        <translation>筛选条件</translation>
    </message>
    <message>
        <source>From and to…</source>
        <translation>自定义日期…</translation>
    </message>
    <message>
        <source>Generated</source>
        <translation>直接生成</translation>
    </message>
    <message>
        <source>Last 30 days</source>
        <translation>最近 30 天</translation>
    </message>
    <message>
        <source>Last 365 days</source>
        <translation>最近 365 天</translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <translation>最近 7 天</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>时长</translation>
    </message>
    <message>
        <source>Loop</source>
        <translation>循环</translation>
    </message>
    <message>
        <source>Loops</source>
        <translation>循环</translation>
    </message>
    <message>
        <source>Made how</source>
        <translation>来源</translation>
    </message>
    <message>
        <source>Mode</source>
        <translation>模式</translation>
    </message>
    <message>
        <source>Needs you</source>
        <translation>需要处理</translation>
    </message>
    <message>
        <source>New</source>
        <translation>新</translation>
    </message>
    <message>
        <source>No filter</source>
        <translation>不筛选</translation>
    </message>
    <message>
        <source>No filter is on</source>
        <translation>未启用筛选</translation>
    </message>
    <message>
        <source>No loops</source>
        <translation>不循环</translation>
    </message>
    <message>
        <source>Older than 30 days</source>
        <translation>30 天之前</translation>
    </message>
    <message>
        <source>Picked</source>
        <translation>已留用</translation>
    </message>
    <message>
        <source>Pictures from words</source>
        <translation>文字生成的图片</translation>
    </message>
    <message>
        <source>Project</source>
        <translation>项目</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>已排除</translation>
    </message>
    <message>
        <source>Remove the filter: {filter}</source>
        <translation>移除筛选条件：{filter}</translation>
    </message>
    <message>
        <source>Resolution</source>
        <translation>分辨率</translation>
    </message>
    <message>
        <source>Shape</source>
        <translation>画幅</translation>
    </message>
    <message>
        <source>Since {date}</source>
        <translation>自 {date} 起</translation>
    </message>
    <message>
        <source>Starred</source>
        <translation>已加星标</translation>
    </message>
    <message>
        <source>Stars</source>
        <translation>星级</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>标签</translation>
    </message>
    <message>
        <source>Tag: {tag}</source>
        <translation>标签：{tag}</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>今天</translation>
    </message>
    <message>
        <source>Undecided</source>
        <translation>未定</translation>
    </message>
    <message>
        <source>Until {date}</source>
        <translation>截至 {date}</translation>
    </message>
    <message>
        <source>Up to {most}</source>
        <translation>最多 {most}</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>昨天</translation>
    </message>
    <message>
        <source>{credits} Credits</source>
        <translation>{credits} 积分</translation>
    </message>
    <message>
        <source>{least} and more</source>
        <translation>{least} 及以上</translation>
    </message>
    <message>
        <source>{least} to {most}</source>
        <translation>{least} 至 {most}</translation>
    </message>
    <message>
        <source>{seconds} s</source>
        <translation>{seconds} 秒</translation>
    </message>
    <message>
        <source>{since} to {until}</source>
        <translation>{since} 至 {until}</translation>
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
        <translation>{title}，显示或隐藏</translation>
    </message>
</context>
<context>
    <name>GivenFiles</name>
    <message>
        <source>Import a clip from it…</source>
        <translation>从中导入一个片段…</translation>
    </message>
    <message>
        <source>Its pictures can become a list of orders, of which you tick those that are sent. Or choose a clip in it, to find the order that it came from. The folder itself stays as it is.</source>
        <translation>可以用其中的图片生成一份订单列表，由你勾选要发送的订单。也可以选择其中的一个片段，找到它来自哪个订单。文件夹本身保持不变。</translation>
    </message>
    <message>
        <source>One clip is asked about at a time: “{name}” is the first.</source>
        <translation>一次只询问一个片段：“{name}”是第一个。</translation>
    </message>
    <message>
        <source>Order from its pictures…</source>
        <translation>用其中的图片下单…</translation>
    </message>
    <message>
        <source>The prompt was filled in. Nothing is sent before you say so.</source>
        <translation>已填入提示词。在你确认之前不会发送任何内容。</translation>
    </message>
    <message>
        <source>What should happen with “{name}”?</source>
        <translation>要如何处理“{name}”？</translation>
    </message>
    <message>
        <source>“{name}” is not there.</source>
        <translation>找不到“{name}”。</translation>
    </message>
</context>
<context>
    <name>Guide</name>
    <message>
        <source>A clip that is nearly there can go on. Extend it ({extend}), say how it continues, and send. An extension is an order of its own and is charged as one; its price stands beside it.</source>
        <translation>差一点就满意的片段可以接着往下做：延长它（{extend}），写明后续内容，然后发送。每次延长都是一笔单独的订单，按单扣费；价格就显示在旁边。</translation>
    </message>
    <message>
        <source>A clip that is wider than the shape of the export, with the part that stays marked.</source>
        <translation>比导出画幅更宽的片段，标出了保留的部分。</translation>
    </message>
    <message>
        <source>A last frame is optional, and the clip then ends with it. “{loop}” lets a clip end where it begins.</source>
        <translation>尾帧可有可无；给了尾帧，片段就以它结束。“{loop}”让片段首尾相接。</translation>
    </message>
    <message>
        <source>A new order starts from a first frame: drop a picture there, paste one, or browse. {imagine} makes one from words. Before a picture of this computer is uploaded, it is turned upright, converted where it has to be, and rid of where and with which camera it was taken.</source>
        <translation>新订单从首帧开始：把图片拖进去、粘贴或浏览选择。{imagine}可以用文字生成一张。本机图片在上传前会转正方向、按需转换，并去掉拍摄地点和相机信息。</translation>
    </message>
    <message>
        <source>A picture lies in the place of the first frame, in Compose.</source>
        <translation>“创作”中，首帧的位置放着一张图片。</translation>
    </message>
    <message>
        <source>A sequence is exported as one film, or for an editor: see {exporting}.</source>
        <translation>序列可以导出为一部影片，也可以供剪辑软件使用：见“{exporting}”。</translation>
    </message>
    <message>
        <source>A strip of shots, the last of them planned and not made yet.</source>
        <translation>一条镜头带，最后一个是计划中的、尚未生成的镜头。</translation>
    </message>
    <message>
        <source>A token in the environment, as ACEDATACLOUD_API_TOKEN, goes before any other and is never stored.</source>
        <translation>环境变量 ACEDATACLOUD_API_TOKEN 中的令牌优先于其他令牌，且从不保存。</translation>
    </message>
    <message>
        <source>A token is the key to your account with the provider. The API token is the one that orders: you make it in the provider&apos;s console and paste it here. Kinogrid first tries it with a question that costs nothing.</source>
        <translation>令牌是您在服务商那里的账户钥匙。下单用的是 API 令牌：在服务商的控制台里生成，粘贴到这里。Kinogrid 会先用一次不收费的查询来试它。</translation>
    </message>
    <message>
        <source>A token with a limit</source>
        <translation>带上限的令牌</translation>
    </message>
    <message>
        <source>A tree of cards: an original, and the extensions of one of its clips.</source>
        <translation>卡片组成的树：一个原始作业，以及其中一个片段的延长。</translation>
    </message>
    <message>
        <source>All clips of a job run by one clock, so that you always see the same moment of each. Play and pause ({play}), go back and on by a frame ({back}, {forward}), and set an in point and an out point ({mark_in}, {mark_out}): what lies between them is repeated.</source>
        <translation>一个作业的所有片段都按同一时钟播放，您看到的始终是同一时刻。可播放和暂停（{play}）、逐帧后退和前进（{back}、{forward}），并设置入点和出点（{mark_in}、{mark_out}）：两点之间会反复播放。</translation>
    </message>
    <message>
        <source>An order is on your disk before it is sent. If the answer gets lost, Kinogrid looks for the order in the provider&apos;s list of tasks. It never repeats by itself an order that may have arrived.</source>
        <translation>订单在发送前就已写入磁盘。如果应答丢失，Kinogrid 会在服务商的任务列表里查找它，绝不会自行重发可能已经送达的订单。</translation>
    </message>
    <message>
        <source>Backup and moving</source>
        <translation>备份与迁移</translation>
    </message>
    <message>
        <source>Choose a shape for where it will be shown, and choose the part that stays. Exports are made beside your work, and the clips in the library stay as they are.</source>
        <translation>按展示的地方选择画幅，再选定保留的部分。导出在后台进行，资源库中的片段保持原样。</translation>
    </message>
    <message>
        <source>Choosing one of four</source>
        <translation>四选一</translation>
    </message>
    <message>
        <source>Close Kinogrid whenever you like: every order is on the disk. What the service is making goes on there and is fetched at the next start; what waits goes on from there. How long the service keeps its clips is not known, so do not stay away for weeks.</source>
        <translation>随时都可以关闭 Kinogrid：所有订单都在磁盘上。服务正在制作的会在那边继续，下次启动时下载；排队的从原处继续。服务会把片段保留多久并不清楚，所以别隔上几个星期。</translation>
    </message>
    <message>
        <source>Comparing</source>
        <translation>对比</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>目录</translation>
    </message>
    <message>
        <source>Drag a clip out of its tile into another program, or its frame with Shift. You can also copy the file ({copy}), save a copy ({save}) or show it in its folder ({reveal}).</source>
        <translation>可以把片段从画格中拖到其他程序里，按住 Shift 则拖出当前帧。也可以复制文件（{copy}）、保存副本（{save}）或在文件夹中显示（{reveal}）。</translation>
    </message>
    <message>
        <source>Each order becomes a job in the list, the newest on top. Its row says how it stands.</source>
        <translation>每个订单都成为列表中的一个作业，最新的在最上面。该行会说明进展。</translation>
    </message>
    <message>
        <source>Every clip is a file of your own. Each job has its folder, with a job.json that explains it without Kinogrid and can bring it back: {folder}.</source>
        <translation>每个片段都是您自己的文件。每个作业都有自己的文件夹，内有 job.json，不用 Kinogrid 也能看懂，还能据此恢复：{folder}。</translation>
    </message>
    <message>
        <source>Export, and on to the editor</source>
        <translation>导出，以及转到剪辑软件</translation>
    </message>
    <message>
        <source>Extending a clip</source>
        <translation>延长片段</translation>
    </message>
    <message>
        <source>Files, backup and support</source>
        <translation>文件、备份与支持</translation>
    </message>
    <message>
        <source>Finding</source>
        <translation>查找</translation>
    </message>
    <message>
        <source>For an editor</source>
        <translation>供剪辑软件使用</translation>
    </message>
    <message>
        <source>Four clips of one job play in a grid of two by two.</source>
        <translation>一个作业的四个片段在两行两列的宫格中播放。</translation>
    </message>
    <message>
        <source>Frames</source>
        <translation>首帧和尾帧</translation>
    </message>
    <message>
        <source>Hints</source>
        <translation>提示</translation>
    </message>
    <message>
        <source>If Kinogrid does not start as it should, start it as kinogrid --safe, with default settings. kinogrid --diagnose prints what support asks for, without secrets and without a window. Kinogrid itself sends nothing about you or your work to its makers.</source>
        <translation>如果 Kinogrid 无法正常启动，请用 kinogrid --safe 启动，它会采用默认设置。kinogrid --diagnose 会输出技术支持所需的信息，不含机密，也不打开窗口。Kinogrid 本身不会向开发者发送任何关于您或您作品的信息。</translation>
    </message>
    <message>
        <source>In the demo nothing is sent, and its Credits are make-believe: try there what you read here.</source>
        <translation>演示模式下不会发送任何内容，积分也是虚拟的：在那里试试这里读到的内容吧。</translation>
    </message>
    <message>
        <source>It stays where it is until you resume it.</source>
        <translation>它停在原处，直到您恢复它。</translation>
    </message>
    <message>
        <source>It waits for its turn, or for the queue to go on.</source>
        <translation>它在等待轮到自己，或等队列继续。</translation>
    </message>
    <message>
        <source>It was made. The row tells of clips that are missing: those can be fetched again as long as the service has them.</source>
        <translation>已生成。如有片段缺失，该行会说明：只要服务还保留着，就能重新下载。</translation>
    </message>
    <message>
        <source>Kinogrid guide</source>
        <translation>Kinogrid 使用指南</translation>
    </message>
    <message>
        <source>Kinogrid itself costs nothing. Each order, an extension too, is made by the provider, who charges your account there for it. Pictures from words, translated prompts and descriptions of a picture are asked of the provider as well, and what those cost is not published.</source>
        <translation>Kinogrid 本身不收费。每个订单，包括延长，都由服务商制作，并从您在那里的账户扣费。文字生成图片、翻译提示词和图片描述同样由服务商完成，它们的价格没有公布。</translation>
    </message>
    <message>
        <source>Kinogrid makes Midjourney videos through Ace Data Cloud, a third-party service. You give a first frame and say how it moves; as a rule four clips come back, which play side by side and in step.</source>
        <translation>Kinogrid 通过第三方服务 Ace Data Cloud 生成 Midjourney 视频。您给出首帧，说明它怎样动；通常会返回四个片段，并排同步播放。</translation>
    </message>
    <message>
        <source>Many jobs at a stretch: leave rejected ones out, so that the rest grows ({survey}), and let Kinogrid move on after every decision ({advance}).</source>
        <translation>连续看很多作业时：可以隐藏已排除的，让其余的变大（{survey}），并让 Kinogrid 在每次决定后自动前进（{advance}）。</translation>
    </message>
    <message>
        <source>Midjourney&apos;s flags, such as --motion high, may stand in the prompt. Kinogrid says so where one is unknown or does not go with another.</source>
        <translation>Midjourney 的参数（例如 --motion high）可以写在提示词里。遇到不认识的或互相冲突的参数，Kinogrid 会指出。</translation>
    </message>
    <message>
        <source>Modes and flags</source>
        <translation>模式与参数</translation>
    </message>
    <message>
        <source>No page has these words.</source>
        <translation>没有包含这些词的页面。</translation>
    </message>
    <message>
        <source>Notes, tags and projects</source>
        <translation>备注、标签和项目</translation>
    </message>
    <message>
        <source>Nothing came of it. The row says why, and the details say what helps.</source>
        <translation>没有结果。该行说明原因，详情里说明怎么办。</translation>
    </message>
    <message>
        <source>One of four clips is picked, and another one has a star.</source>
        <translation>四个片段中，一个已留用，另一个带星标。</translation>
    </message>
    <message>
        <source>Pictures of this computer are uploaded with an account token, which also shows the balance and what was charged. It manages your whole account and does not expire, so keep it only on a machine of your own. Without one Kinogrid tries the API token, which the provider may refuse; pictures on the web need neither.</source>
        <translation>本机图片用账户令牌上传，它还能显示余额和扣费。它可管理整个账户且不会过期，请只保存在自己的电脑上。没有它时，Kinogrid 会试用 API 令牌，服务商可能拒绝；网上的图片两者都不需要。</translation>
    </message>
    <message>
        <source>Pictures of your own</source>
        <translation>自己的图片</translation>
    </message>
    <message>
        <source>Planned shots</source>
        <translation>计划镜头</translation>
    </message>
    <message>
        <source>Put clips of several jobs into the comparison ({put}) and see them together ({compare}). How a clip goes over into its beginning, or into the one that extends it, is seen at the seam ({seam}).</source>
        <translation>把几个作业的片段放进对比（{put}），一起查看（{compare}）。片段如何接回自己的开头，或接到延长它的片段，可在接缝处查看（{seam}）。</translation>
    </message>
    <message>
        <source>Search the guide</source>
        <translation>搜索指南</translation>
    </message>
    <message>
        <source>See one alone ({alone}), or hold a key to see the other one in its place ({flip}). Two can lie upon each other, as a wipe ({wipe}), a blend ({blend}) or their difference ({difference}). The loupe ({loupe}) enlarges the same spot in all of them.</source>
        <translation>可以单独看一个（{alone}），或按住按键在原位看另一个（{flip}）。两个片段可以叠在一起：划像（{wipe}）、混合（{blend}）或差值（{difference}）。放大镜（{loupe}）会放大所有片段中的同一处。</translation>
    </message>
    <message>
        <source>Select a variant by its number, then pick it ({pick}), reject it ({reject}) or give it a star ({star}). {undo} takes the last decision back, also after a restart.</source>
        <translation>按数字键选中变体，然后留用（{pick}）、排除（{reject}）或加星标（{star}）。{undo}可撤回上一个决定，重启之后也行。</translation>
    </message>
    <message>
        <source>Sending</source>
        <translation>发送</translation>
    </message>
    <message>
        <source>Sequences and planned shots</source>
        <translation>序列与计划镜头</translation>
    </message>
    <message>
        <source>The answer got lost. Kinogrid looks for the order among the tasks of the service, and goes on with it where it turns up.</source>
        <translation>应答丢失了。Kinogrid 在服务的任务中查找这个订单，一旦出现就接着处理。</translation>
    </message>
    <message>
        <source>The clips of a library with the room that each takes.</source>
        <translation>资源库中的片段，以及各自占用的空间。</translation>
    </message>
    <message>
        <source>The field for a token, which shows dots for what is in it.</source>
        <translation>令牌输入框，内容显示为圆点。</translation>
    </message>
    <message>
        <source>The figure beside “{generate}” comes from the price list that the provider publishes; where that does not tell, Kinogrid says so. What was really charged is in your account&apos;s list of calls, which an account token may read. Both are added up under {spending}.</source>
        <translation>“{generate}”旁的数字来自服务商公布的价目表；价目表没有写明的，Kinogrid 会说明。实际扣费记在您账户的调用列表里，账户令牌可以读取。两者都汇总在{spending}中。</translation>
    </message>
    <message>
        <source>The library, with a small picture of each clip.</source>
        <translation>资源库，每个片段都有一张小图片。</translation>
    </message>
    <message>
        <source>The library: search and projects</source>
        <translation>资源库：搜索与项目</translation>
    </message>
    <message>
        <source>The lineage</source>
        <translation>谱系</translation>
    </message>
    <message>
        <source>The list of jobs, each with a small picture and its state.</source>
        <translation>作业列表，每个作业都有一张小图片和它的状态。</translation>
    </message>
    <message>
        <source>The list of tasks did not tell. Open the job to see what was looked through. Then have Kinogrid look again, send the order again, or give it up. If the first try did arrive, sending it again may cost you twice.</source>
        <translation>任务列表没有给出答案。打开该作业，可以看到查找过哪些内容。然后可以让 Kinogrid 再查一次、重新发送订单，或放弃它。如果第一次其实已经送达，重新发送可能会让您付两次钱。</translation>
    </message>
    <message>
        <source>The order is kept until you decide how its picture gets to the service: with a token that takes pictures ({token}), or from an address on the web.</source>
        <translation>订单会保留，直到您决定它的图片怎样到达服务：用可以上传图片的令牌（{token}），或用网上的地址。</translation>
    </message>
    <message>
        <source>The picture shows already what there is; the prompt says what happens. Name one or two movements and what the camera does, such as “slow push in, waves roll over the rocks”.</source>
        <translation>画面里有什么，图片已经说明；提示词要写的是发生什么。写一两个动作和镜头怎样运动即可，例如“slow push in, waves roll over the rocks”。</translation>
    </message>
    <message>
        <source>The search looks into prompts, notes, tags and file names. Filters leave what is picked, has stars or was made on certain days. “{save}” keeps all of that under a name.</source>
        <translation>搜索会查找提示词、备注、标签和文件名。筛选可以只留下已留用的、带星级的或某些日子生成的。“{save}”会把这一切以一个名称保存下来。</translation>
    </message>
    <message>
        <source>The service has taken it and is at work. Its clips are fetched as soon as they are made.</source>
        <translation>服务已接受并正在制作。片段一做好就会下载。</translation>
    </message>
    <message>
        <source>The token</source>
        <translation>令牌</translation>
    </message>
    <message>
        <source>To free space, “{keep}” in the menu of a job removes the clips that are neither picked nor starred, into the trash where that takes them. The job stays, with all that is known of it.</source>
        <translation>要腾出空间，作业菜单中的“{keep}”会移走既未留用也无星标的片段，系统允许时放进回收站。作业本身及其全部信息都会保留。</translation>
    </message>
    <message>
        <source>Tokens are kept in this system&apos;s keyring and nowhere else: not in the settings, the log or a backup. Where the keyring keeps nothing, a token holds until Kinogrid is closed, and you are told so.</source>
        <translation>令牌只保存在本系统的密钥环中，不会写入设置、日志或备份。如果密钥环无法保存，令牌只在关闭 Kinogrid 之前有效，并会告知您。</translation>
    </message>
    <message>
        <source>Two clips in one place, with the line of a wipe between them.</source>
        <translation>同一位置的两个片段，中间是划像的分界线。</translation>
    </message>
    <message>
        <source>Watching an order</source>
        <translation>跟踪订单</translation>
    </message>
    <message>
        <source>What Kinogrid is, and what costs money</source>
        <translation>Kinogrid 是什么，哪些要花钱</translation>
    </message>
    <message>
        <source>What is charged, and when</source>
        <translation>扣什么费，什么时候扣</translation>
    </message>
    <message>
        <source>What is marked along the position is measured on this computer: how much moves, hard cuts, how like the frames are to the pictures that you gave. It helps you look and decides nothing.</source>
        <translation>位置条上的标记都是在本机测量的：运动多少、硬切，以及帧与您所给图片的相似程度。它只是辅助观看，不做任何决定。</translation>
    </message>
    <message>
        <source>What is never bought twice</source>
        <translation>绝不会重复购买的</translation>
    </message>
    <message>
        <source>When a job needs you</source>
        <translation>作业需要处理时</translation>
    </message>
    <message>
        <source>When something goes wrong</source>
        <translation>出问题时</translation>
    </message>
    <message>
        <source>When the film holds together, have all planned shots ordered at once; the price is beside the button. Of the variants that come, the one that you pick takes the shot&apos;s place.</source>
        <translation>等影片立得住了，就把所有计划镜头一次下单；价格在按钮旁。在返回的变体中，您留用的那个会放到该镜头的位置。</translation>
    </message>
    <message>
        <source>When you close Kinogrid, or the network goes</source>
        <translation>关闭 Kinogrid 或断网时</translation>
    </message>
    <message>
        <source>Where it is kept</source>
        <translation>保存在哪里</translation>
    </message>
    <message>
        <source>Where the list does not help, you are asked and told what was seen there. Only you can have such an order sent again, and you may then pay twice: see {watching}.</source>
        <translation>列表帮不上忙时，会把看到的情况告诉您并询问您。只有您能让这样的订单重新发送，那时可能会付两次钱：见“{watching}”。</translation>
    </message>
    <message>
        <source>Whether an order that fails is charged is up to the provider. Looking, comparing, picking and exporting happen on this computer and cost nothing.</source>
        <translation>失败的订单是否扣费由服务商决定。观看、对比、留用和导出都在本机进行，不花钱。</translation>
    </message>
    <message>
        <source>With a limit in {settings} Kinogrid asks before orders go beyond it. A firm limit is that of an API token of its own: see {token}.</source>
        <translation>在{settings}中设了上限后，订单超出之前 Kinogrid 会先询问。要硬性上限，请用 Kinogrid 自己的 API 令牌：见“{token}”。</translation>
    </message>
    <message>
        <source>With your account token Kinogrid can make an API token of its own, in {settings}. It opens Midjourney only, and the provider lets it spend no more than the limit that you give it.</source>
        <translation>有了账户令牌，Kinogrid 可以在{settings}中生成自己的 API 令牌。它只能用于 Midjourney，服务商不会让它花费超过您给的上限。</translation>
    </message>
    <message>
        <source>Without a network orders wait. A clip that was being fetched goes on where it stopped, and all of it starts again by itself.</source>
        <translation>没有网络时，订单会等待。正在下载的片段会从中断处继续，一切都会自动恢复。</translation>
    </message>
    <message>
        <source>Without an export</source>
        <translation>不经导出</translation>
    </message>
    <message>
        <source>Writing an order</source>
        <translation>填写订单</translation>
    </message>
    <message>
        <source>You may give an extension a last frame to arrive at. {several} extends more than one variant. Once a clip is as long as the service makes them, Kinogrid says so.</source>
        <translation>可以给延长指定一个要到达的尾帧。{several}可以延长多个变体。片段达到服务所能制作的最长长度时，Kinogrid 会说明。</translation>
    </message>
    <message>
        <source>no key</source>
        <comment>nothing is set for it</comment>
        <translation>无按键</translation>
    </message>
    <message>
        <source>{back_up} writes the whole library into one zip file, without tokens; {restore} reads it into a new folder. {move} carries the library to another folder or disk while you go on working.</source>
        <translation>{back_up}把整个资源库写入一个 zip 文件，不含令牌；{restore}把它读入一个新文件夹。{move}可以在您继续工作的同时，把资源库移到别的文件夹或磁盘。</translation>
    </message>
    <message>
        <source>{export} ({keys}) makes a new file of a clip, of its whole lineage or of all variants: a video, a GIF, an animated WebP, single frames. Where a video can be cut exactly without it, nothing is compressed anew.</source>
        <translation>{export}（{keys}）可以用片段、它的整个谱系或所有变体生成新文件：视频、GIF、动态 WebP 或单帧。凡是能精确剪切的视频，都不会重新压缩。</translation>
    </message>
    <message>
        <source>{labels} ({keys}) writes notes and tags to what is chosen, and puts it into projects. A project holds clips together, whatever job they are of.</source>
        <translation>{labels}（{keys}）可以为所选内容添加备注和标签，并放入项目。项目把片段归在一起，不论它们来自哪个作业。</translation>
    </message>
    <message>
        <source>{library} ({keys}) shows every clip that you generated or imported. Move the pointer across a tile to look through it.</source>
        <translation>{library}（{keys}）显示您生成或导入的所有片段。指针划过画格即可浏览其内容。</translation>
    </message>
    <message>
        <source>{lineage} ({keys}) shows what grew out of what: the original, its extensions, what you picked, how long each is and what it cost. From a card you play all that leads to it, without a gap.</source>
        <translation>{lineage}（{keys}）显示什么由什么而来：原始作业、它的延长、您留用的、各自的长度和花费。从一张卡片可以不间断地播放通向它的全部内容。</translation>
    </message>
    <message>
        <source>{sequence} ({keys}) opens a strip for the shots of a film. Drag clips into it, or add the one that is selected ({add}). Arrange and trim them, and play all of them without a gap.</source>
        <translation>{sequence}（{keys}）打开一条放影片镜头的长条。把片段拖进去，或添加选中的那个（{add}）。可以排列、修剪它们，并不间断地全部播放。</translation>
    </message>
    <message>
        <source>{shortcuts} ({keys}) lists every key, and lets you change them.</source>
        <translation>{shortcuts}（{keys}）列出所有按键，也可以在那里更改。</translation>
    </message>
    <message>
        <source>{storage} shows what takes room and can check that each clip is still what was written. {rebuild} reads the library anew from its folders, should it ever be damaged.</source>
        <translation>{storage}显示哪些内容占用空间，并可以检查每个片段是否仍与写入时一致。万一资源库损坏，{rebuild}会从各文件夹重新读取。</translation>
    </message>
    <message>
        <source>“{editor}” writes a folder with the clips as they are and a timeline as OpenTimelineIO, FCPXML and EDL, with the cuts of a sequence.</source>
        <translation>“{editor}”会写出一个文件夹，含原样的片段，以及 OpenTimelineIO、FCPXML 和 EDL 格式的时间线，并保留序列中的剪切。</translation>
    </message>
    <message>
        <source>“{fast}” and “{turbo}” are two modes of the service. The figure beside “{generate}” follows whatever you choose.</source>
        <translation>“{fast}”和“{turbo}”是服务的两种模式。“{generate}”旁的数字会随您的选择而变。</translation>
    </message>
    <message>
        <source>“{generate}” ({keys}) sends the order. A whole list of prompts goes out by {several}. An order that would go beyond one of your limits is asked about first: see {money}.</source>
        <translation>“{generate}”（{keys}）会发送订单。要把一整列提示词发出去，用{several}。订单若会超出您的某个上限，会先询问：见“{money}”。</translation>
    </message>
    <message>
        <source>“{plan}” adds what stands in Compose, prompt and frames, as a shot that is not ordered yet. It costs nothing, and its first frame stands in for it when the sequence plays.</source>
        <translation>“{plan}”把“创作”中的提示词和帧添加为尚未下单的镜头。这不花钱，播放序列时由它的首帧代替。</translation>
    </message>
    <message>
        <source>“{report}” in the details of a job puts all that support needs onto the clipboard. It holds no secrets, but names of files. {log} leads to what Kinogrid noted about its work.</source>
        <translation>作业详情中的“{report}”把技术支持所需的一切放到剪贴板。其中不含机密，但含有文件名。{log}可以看到 Kinogrid 对自身工作的记录。</translation>
    </message>
</context>
<context>
    <name>Hints</name>
    <message>
        <source>Brightness jumps from {start} s to {end} s</source>
        <translation>{start} 秒到 {end} 秒亮度跳变</translation>
    </message>
    <message>
        <source>First frame: like the given picture ({likeness})</source>
        <translation>首帧：与给定图片相似（{likeness}）</translation>
    </message>
    <message>
        <source>First frame: somewhat like the given picture ({likeness})</source>
        <translation>首帧：与给定图片略相似（{likeness}）</translation>
    </message>
    <message>
        <source>First frame: unlike the given picture ({likeness})</source>
        <translation>首帧：与给定图片不相似（{likeness}）</translation>
    </message>
    <message>
        <source>First frame: very like the given picture ({likeness})</source>
        <translation>首帧：与给定图片非常相似（{likeness}）</translation>
    </message>
    <message>
        <source>Hard cut at {second} s</source>
        <translation>{second} 秒处硬切</translation>
    </message>
    <message>
        <source>Last frame: like the given picture ({likeness})</source>
        <translation>尾帧：与给定图片相似（{likeness}）</translation>
    </message>
    <message>
        <source>Last frame: somewhat like the given picture ({likeness})</source>
        <translation>尾帧：与给定图片略相似（{likeness}）</translation>
    </message>
    <message>
        <source>Last frame: unlike the given picture ({likeness})</source>
        <translation>尾帧：与给定图片不相似（{likeness}）</translation>
    </message>
    <message>
        <source>Last frame: very like the given picture ({likeness})</source>
        <translation>尾帧：与给定图片非常相似（{likeness}）</translation>
    </message>
    <message>
        <source>Measured on this computer, to help you look. Likeness is structural similarity (SSIM) of brightness; motion is temporal information (ITU-T P.910) on a scale of 255.</source>
        <translation>在本机测量，辅助观看。相似度为亮度的结构相似性（SSIM）；运动为时间信息（ITU-T P.910），满刻度为 255。</translation>
    </message>
    <message>
        <source>Motion: usually {usual}, at most {most}</source>
        <translation>运动：一般 {usual}，最高 {most}</translation>
    </message>
    <message>
        <source>Seam: the last frame is like the first ({likeness})</source>
        <translation>接缝：尾帧与首帧相似（{likeness}）</translation>
    </message>
    <message>
        <source>Seam: the last frame is somewhat like the first ({likeness})</source>
        <translation>接缝：尾帧与首帧略相似（{likeness}）</translation>
    </message>
    <message>
        <source>Seam: the last frame is unlike the first ({likeness})</source>
        <translation>接缝：尾帧与首帧不相似（{likeness}）</translation>
    </message>
    <message>
        <source>Seam: the last frame is very like the first ({likeness})</source>
        <translation>接缝：尾帧与首帧非常相似（{likeness}）</translation>
    </message>
    <message>
        <source>Still from {start} s to {end} s</source>
        <translation>{start} 秒到 {end} 秒静止</translation>
    </message>
    <message>
        <source>Where it goes on: like the end of the clip before ({likeness})</source>
        <translation>续接处：与前一片段的结尾相似（{likeness}）</translation>
    </message>
    <message>
        <source>Where it goes on: somewhat like the end of the clip before ({likeness})</source>
        <translation>续接处：与前一片段的结尾略相似（{likeness}）</translation>
    </message>
    <message>
        <source>Where it goes on: unlike the end of the clip before ({likeness})</source>
        <translation>续接处：与前一片段的结尾不相似（{likeness}）</translation>
    </message>
    <message>
        <source>Where it goes on: very like the end of the clip before ({likeness})</source>
        <translation>续接处：与前一片段的结尾非常相似（{likeness}）</translation>
    </message>
    <message>
        <source>{motion}. Variant {number}, measured on this computer.</source>
        <translation>{motion}。变体 {number}，在本机测量。</translation>
    </message>
</context>
<context>
    <name>History</name>
    <message>
        <source>A frame is on its way up</source>
        <translation>正在上传一张帧图片</translation>
    </message>
    <message>
        <source>A frame is uploaded</source>
        <translation>一张帧图片已上传</translation>
    </message>
    <message>
        <source>A variant could not be fetched</source>
        <translation>一个变体未能下载</translation>
    </message>
    <message>
        <source>A variant is here</source>
        <translation>一个变体已到</translation>
    </message>
    <message>
        <source>A variant&apos;s clip back from the trash</source>
        <translation>一个变体的片段已从回收站找回</translation>
    </message>
    <message>
        <source>A variant&apos;s clip put into the trash by you</source>
        <translation>一个变体的片段由用户移到回收站</translation>
    </message>
    <message>
        <source>A variant&apos;s clip was found missing or damaged</source>
        <translation>一个变体的片段被发现缺失或损坏</translation>
    </message>
    <message>
        <source>Accepted by the service</source>
        <translation>服务已接受</translation>
    </message>
    <message>
        <source>An earlier try became a job of its own</source>
        <translation>先前的一次尝试成为独立作业</translation>
    </message>
    <message>
        <source>An earlier try of another job turned up</source>
        <translation>找到另一作业先前的一次尝试</translation>
    </message>
    <message>
        <source>Ended with a failure</source>
        <translation>以失败告终</translation>
    </message>
    <message>
        <source>Fetching held up, or going on</source>
        <translation>下载受阻或继续</translation>
    </message>
    <message>
        <source>Finished by the service</source>
        <translation>服务已完成</translation>
    </message>
    <message>
        <source>Given up by you, though it may have arrived</source>
        <translation>由用户放弃，但可能已送达</translation>
    </message>
    <message>
        <source>Joined to its parent</source>
        <translation>已关联到来源变体</translation>
    </message>
    <message>
        <source>Looked for once more</source>
        <translation>再次查找</translation>
    </message>
    <message>
        <source>Moved within the queue</source>
        <translation>在队列中移动</translation>
    </message>
    <message>
        <source>New addresses for the variants</source>
        <translation>变体有了新地址</translation>
    </message>
    <message>
        <source>No clear answer: it may have arrived</source>
        <translation>没有明确答复：可能已送达</translation>
    </message>
    <message>
        <source>Not found among the recent tasks</source>
        <translation>最近的任务中未找到</translation>
    </message>
    <message>
        <source>Order sent</source>
        <translation>订单已发送</translation>
    </message>
    <message>
        <source>Put into the queue</source>
        <translation>已进入队列</translation>
    </message>
    <message>
        <source>Put on hold, or resumed</source>
        <translation>已搁置或恢复</translation>
    </message>
    <message>
        <source>Stopped by you</source>
        <translation>由用户停止</translation>
    </message>
    <message>
        <source>Taken in from the recent tasks</source>
        <translation>从最近的任务中导入</translation>
    </message>
    <message>
        <source>The recent tasks could not be looked through</source>
        <translation>未能查看最近的任务</translation>
    </message>
    <message>
        <source>The service asked for a pause; back in the queue</source>
        <translation>服务要求暂停；回到队列</translation>
    </message>
    <message>
        <source>The service said how far it is</source>
        <translation>服务报告了进度</translation>
    </message>
    <message>
        <source>The try did not arrive; back in the queue</source>
        <translation>此次尝试未送达；回到队列</translation>
    </message>
    <message>
        <source>To be sent, by your decision</source>
        <translation>由用户决定发送</translation>
    </message>
    <message>
        <source>Upload of a frame started</source>
        <translation>开始上传帧图片</translation>
    </message>
    <message>
        <source>Variants to be fetched again</source>
        <translation>变体将重新下载</translation>
    </message>
    <message>
        <source>What the service said of it could not be read</source>
        <translation>无法读取服务关于它的信息</translation>
    </message>
</context>
<context>
    <name>Imagine</name>
    <message>
        <source>--{flag} {value} goes before the shape chosen below.</source>
        <translation>--{flag} {value} 优先于下方选择的画幅。</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Make a first frame</source>
        <translation>生成首帧</translation>
    </message>
    <message>
        <source>Make four pictures</source>
        <translation>生成四张图片</translation>
    </message>
    <message>
        <source>Midjourney paints four pictures from your words; one of them can become the first frame. They are an order of their own, which the provider charges.</source>
        <translation>Midjourney 根据文字绘制四张图片，可选一张作为首帧。这是一个单独的订单，由服务商收费。</translation>
    </message>
    <message>
        <source>Mode</source>
        <translation>模式</translation>
    </message>
    <message>
        <source>Picture mode</source>
        <translation>图片模式</translation>
    </message>
    <message>
        <source>Picture prompt</source>
        <translation>图片提示词</translation>
    </message>
    <message>
        <source>Send this order ({keys})</source>
        <translation>发送此订单 ({keys})</translation>
    </message>
    <message>
        <source>Shape</source>
        <translation>画幅</translation>
    </message>
    <message>
        <source>What should the picture show?
A lighthouse on a cliff at dusk, gouache on paper.</source>
        <translation>图片应呈现什么？
黄昏悬崖上的灯塔，纸本水粉。</translation>
    </message>
    <message>
        <source>What the picture shows</source>
        <translation>图片呈现的内容</translation>
    </message>
    <message>
        <source>{flags}: for videos only, not for pictures.</source>
        <translation>{flags}：仅用于视频，不用于图片。</translation>
    </message>
</context>
<context>
    <name>Import</name>
    <message numerus="yes">
        <source>%n clip(s)</source>
        <translation>
            <numerusform>%n 个片段</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n picture(s)</source>
        <translation>
            <numerusform>%n 张图片</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n task(s) imported. What came of (it|them) is on its way.</source>
        <translation>
            <numerusform>已导入 %n 个任务。其结果稍后即到。</numerusform>
        </translation>
    </message>
    <message>
        <source>A try of an order that was given up here, or not confirmed</source>
        <translation>此处已放弃或未确认的某个订单的一次尝试</translation>
    </message>
    <message>
        <source>Asking the service</source>
        <translation>正在询问服务</translation>
    </message>
    <message>
        <source>Asking the service what this token has ordered…</source>
        <translation>正在询问服务此令牌下过哪些订单…</translation>
    </message>
    <message>
        <source>Bring in what this token has ordered before, here or elsewhere. Looking and importing cost nothing.</source>
        <translation>导入此令牌以前在此处或别处下过的订单。查看和导入均不收费。</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Exported files (*.mp4 *.mov *.gif *.webp *.png)</source>
        <translation>导出的文件 (*.mp4 *.mov *.gif *.webp *.png)</translation>
    </message>
    <message>
        <source>Extension of variant {number} · {state}</source>
        <translation>变体 {number} 的延长 · {state}</translation>
    </message>
    <message>
        <source>Failed: {sentence}</source>
        <translation>失败：{sentence}</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>查找</translation>
    </message>
    <message>
        <source>Find its task</source>
        <translation>查找其任务</translation>
    </message>
    <message>
        <source>Find the task</source>
        <translation>查找任务</translation>
    </message>
    <message>
        <source>From an exported file</source>
        <translation>从导出的文件</translation>
    </message>
    <message>
        <source>From an exported file…</source>
        <translation>从导出的文件…</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>导入</translation>
    </message>
    <message numerus="yes">
        <source>Import %n</source>
        <translation>
            <numerusform>导入 %n 个</numerusform>
        </translation>
    </message>
    <message>
        <source>In the library</source>
        <translation>已在资源库中</translation>
    </message>
    <message numerus="yes">
        <source>It goes on from %n clip(s).</source>
        <translation>
            <numerusform>它续接自 %n 个片段。</numerusform>
        </translation>
    </message>
    <message>
        <source>Kinogrid is looking for an order that may be this one</source>
        <translation>Kinogrid 正在查找一个订单，它可能就是此任务</translation>
    </message>
    <message>
        <source>None of the tasks listed so far matches these words.</source>
        <translation>目前列出的任务均不符合这些文字。</translation>
    </message>
    <message>
        <source>Paste a task id</source>
        <translation>粘贴任务 ID</translation>
    </message>
    <message>
        <source>Recent tasks</source>
        <translation>最近的任务</translation>
    </message>
    <message>
        <source>Search tasks</source>
        <translation>搜索任务</translation>
    </message>
    <message>
        <source>Show older tasks</source>
        <translation>显示更早的任务</translation>
    </message>
    <message>
        <source>Still being made</source>
        <translation>仍在生成</translation>
    </message>
    <message>
        <source>Still being made, {share}</source>
        <translation>仍在生成，{share}</translation>
    </message>
    <message>
        <source>Task id</source>
        <translation>任务 ID</translation>
    </message>
    <message>
        <source>Task {task}</source>
        <translation>任务 {task}</translation>
    </message>
    <message>
        <source>The service lists no video tasks for this token.</source>
        <translation>服务没有列出此令牌的视频任务。</translation>
    </message>
    <message>
        <source>This is what the file says of itself. Only the provider knows whether it is so.</source>
        <translation>这是文件自身的说明。是否属实，只有服务商知道。</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>重试</translation>
    </message>
    <message>
        <source>Use these settings</source>
        <translation>使用这些设置</translation>
    </message>
    <message>
        <source>What the service tells of it can&apos;t be read</source>
        <translation>无法读取服务关于它的信息</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>另有 %n 项</numerusform>
        </translation>
    </message>
    <message>
        <source>loop</source>
        <translation>循环</translation>
    </message>
    <message>
        <source>seed {seed}</source>
        <translation>种子 {seed}</translation>
    </message>
    <message>
        <source>variant {number}</source>
        <translation>变体 {number}</translation>
    </message>
    <message>
        <source>{task}: {why}</source>
        <translation>{task}：{why}</translation>
    </message>
    <message>
        <source>“{name}” does not say how it was made.</source>
        <translation>“{name}”没有说明它是如何生成的。</translation>
    </message>
    <message>
        <source>“{name}” says how it was made</source>
        <translation>“{name}”说明了它是如何生成的</translation>
    </message>
</context>
<context>
    <name>Jobs</name>
    <message numerus="yes">
        <source>%n clip(s) (is|are) back.</source>
        <translation>
            <numerusform>%n 个片段已找回。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n clip(s) deleted for good.</source>
        <translation>
            <numerusform>已永久删除 %n 个片段。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n clip(s), {size}, put into the trash.</source>
        <translation>
            <numerusform>已将 %n 个片段（{size}）移到回收站。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n clip(s), {size}, that (is|are) neither picked nor starred (goes|go) to this computer&apos;s trash.</source>
        <translation>
            <numerusform>%n 个既未留用也未加星标的片段（{size}）将移到此电脑的回收站。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n copies saved in {folder}</source>
        <translation>
            <numerusform>已将 %n 个副本保存到 {folder}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) (is|are) not there any more, so nothing was copied.</source>
        <translation>
            <numerusform>%n 个文件已不存在，因此未复制任何内容。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n job(s)</source>
        <translation>
            <numerusform>%n 个作业</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n job(s) not done yet (is|are) left alone.</source>
        <translation>
            <numerusform>%n 个尚未完成的作业不受影响。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n job(s) without a pick (is|are) left alone.</source>
        <translation>
            <numerusform>%n 个没有留用变体的作业不受影响。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n need(s|) you</source>
        <translation>
            <numerusform>%n 个需要处理</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them may have arrived before. Where one did, both are made, and you would pay twice where both succeed.</source>
        <translation>
            <numerusform>其中 %n 个可能先前已送达。若确已送达，则两个都会生成；若两个都成功，就要付两次费。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n order(s) (has|have) turned up, and (is|are) not sent again.</source>
        <translation>
            <numerusform>已找到 %n 个订单，不会重新发送。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n starred</source>
        <translation>
            <numerusform>%n 个已加星标</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n under way</source>
        <translation>
            <numerusform>%n 个进行中</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n waiting</source>
        <translation>
            <numerusform>%n 个等待中</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>(The file is|%n files are) copied.</source>
        <translation>
            <numerusform>已复制 %n 个文件。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>(The job was|%n jobs were) deleted for good.</source>
        <translation>
            <numerusform>已永久删除 %n 个作业。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>(The job was|%n jobs were) deleted.</source>
        <translation>
            <numerusform>已删除 %n 个作业。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>(The web address is|%n web addresses are) copied.</source>
        <translation>
            <numerusform>已复制 %n 个网址。</numerusform>
        </translation>
    </message>
    <message>
        <source>A try of it may have arrived, and would not be recognised any more.</source>
        <translation>其某次尝试可能已送达，删除后将无法再识别。</translation>
    </message>
    <message>
        <source>Add to the comparison</source>
        <translation>加入对比</translation>
    </message>
    <message>
        <source>Back from the details</source>
        <translation>从详情返回</translation>
    </message>
    <message>
        <source>Cancel the order</source>
        <translation>取消订单</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>已取消</translation>
    </message>
    <message>
        <source>Choose all</source>
        <translation>全选</translation>
    </message>
    <message numerus="yes">
        <source>Clear %n clip(s), {size}</source>
        <translation>
            <numerusform>清理 %n 个片段，{size}</numerusform>
        </translation>
    </message>
    <message>
        <source>Copy its web addresses</source>
        <translation>复制其网址</translation>
    </message>
    <message>
        <source>Copy prompt</source>
        <translation>复制提示词</translation>
    </message>
    <message>
        <source>Copy the files</source>
        <translation>复制文件</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>删除</translation>
    </message>
    <message numerus="yes">
        <source>Delete %n clip(s) for good?</source>
        <translation>
            <numerusform>永久删除 %n 个片段？</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Delete %n jobs for good?</source>
        <translation>
            <numerusform>永久删除 %n 个作业？</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Delete %n jobs?</source>
        <translation>
            <numerusform>删除 %n 个作业？</numerusform>
        </translation>
    </message>
    <message>
        <source>Delete for good</source>
        <translation>永久删除</translation>
    </message>
    <message numerus="yes">
        <source>Delete this job and its (clip|%n clips)?</source>
        <translation>
            <numerusform>删除此作业及其 %n 个片段？</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Delete this job and its (picture|%n pictures)?</source>
        <translation>
            <numerusform>删除此作业及其 %n 张图片？</numerusform>
        </translation>
    </message>
    <message>
        <source>Delete this job for good?</source>
        <translation>永久删除此作业？</translation>
    </message>
    <message>
        <source>Delete this job?</source>
        <translation>删除此作业？</translation>
    </message>
    <message>
        <source>Delete…</source>
        <translation>删除…</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>详情</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>完成</translation>
    </message>
    <message numerus="yes">
        <source>Done, %n clip(s) cleared</source>
        <translation>
            <numerusform>完成，%n 个片段已清理</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Done, %n clip(s) missing</source>
        <translation>
            <numerusform>完成，%n 个片段缺失</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Done, %n picture(s)</source>
        <translation>
            <numerusform>完成，%n 张图片</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Done, %n picture(s) cleared</source>
        <translation>
            <numerusform>完成，%n 张图片已清理</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Done, %n picture(s) missing</source>
        <translation>
            <numerusform>完成，%n 张图片缺失</numerusform>
        </translation>
    </message>
    <message>
        <source>Done: {prompt}</source>
        <translation>完成：{prompt}</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>导出…</translation>
    </message>
    <message>
        <source>Failed: {prompt}. {why}</source>
        <translation>失败：{prompt}。{why}</translation>
    </message>
    <message>
        <source>Failed: {sentence}</source>
        <translation>失败：{sentence}</translation>
    </message>
    <message>
        <source>Fetch the cleared clips again</source>
        <translation>重新下载已清理的片段</translation>
    </message>
    <message>
        <source>Fetch the missing clips again</source>
        <translation>重新下载缺失的片段</translation>
    </message>
    <message>
        <source>Fetching {number} of {count} has to wait: {sentence}</source>
        <translation>第 {number} 个（共 {count} 个）的下载须等待：{sentence}</translation>
    </message>
    <message>
        <source>Fetching {number} of {count}…</source>
        <translation>正在下载第 {number} 个，共 {count} 个…</translation>
    </message>
    <message>
        <source>Filter jobs</source>
        <translation>筛选作业</translation>
    </message>
    <message numerus="yes">
        <source>From the service, %n day(s) ago: it need not have kept it.</source>
        <translation>
            <numerusform>%n 天前由服务提供：服务不一定仍保留内容。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>From the service, (an hour|%n hours) ago.</source>
        <translation>
            <numerusform>%n 小时前由服务提供。</numerusform>
        </translation>
    </message>
    <message>
        <source>From the service, less than an hour ago.</source>
        <translation>不到一小时前由服务提供。</translation>
    </message>
    <message>
        <source>Give up</source>
        <translation>放弃</translation>
    </message>
    <message>
        <source>Given up: it may have been charged</source>
        <translation>已放弃：可能已扣费</translation>
    </message>
    <message>
        <source>If the first try did arrive, both are made, and you would pay twice where both succeed.</source>
        <translation>若第一次尝试确已送达，则两个都会生成；若两个都成功，就要付两次费。</translation>
    </message>
    <message>
        <source>Import earlier tasks…</source>
        <translation>导入以前的任务…</translation>
    </message>
    <message>
        <source>Imported task {task}</source>
        <translation>导入的任务 {task}</translation>
    </message>
    <message>
        <source>It failed: there are no clips.</source>
        <translation>已失败：没有片段。</translation>
    </message>
    <message>
        <source>It was cancelled before it was sent.</source>
        <translation>发送前已取消。</translation>
    </message>
    <message>
        <source>Its folder goes to this computer&apos;s trash. Once that is emptied, having the files again means ordering again.</source>
        <translation>其文件夹将移到此电脑的回收站。清空回收站后，要再得到这些文件只能重新下单。</translation>
    </message>
    <message>
        <source>Jobs</source>
        <translation>作业</translation>
    </message>
    <message>
        <source>Keep the pick only…</source>
        <translation>仅保留留用项…</translation>
    </message>
    <message>
        <source>Keep the picks only?</source>
        <translation>仅保留留用项？</translation>
    </message>
    <message>
        <source>Kinogrid goes on looking for the first try and shows it as a job if it turns up.</source>
        <translation>Kinogrid 会继续查找第一次尝试，找到后显示为一个作业。</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>再次查找</translation>
    </message>
    <message numerus="yes">
        <source>Looking for %n orders once more…</source>
        <translation>
            <numerusform>正在再次查找 %n 个订单…</numerusform>
        </translation>
    </message>
    <message>
        <source>Looking for the order once more…</source>
        <translation>正在再次查找订单…</translation>
    </message>
    <message>
        <source>Needs you: a token for uploads</source>
        <translation>需要处理：用于上传的令牌</translation>
    </message>
    <message>
        <source>Needs you: was it ordered or not?</source>
        <translation>需要处理：是否已下单？</translation>
    </message>
    <message>
        <source>No job fits this filter.</source>
        <translation>没有符合此筛选的作业。</translation>
    </message>
    <message>
        <source>No job matches these words.</source>
        <translation>没有符合这些文字的作业。</translation>
    </message>
    <message>
        <source>No jobs yet</source>
        <translation>尚无作业</translation>
    </message>
    <message>
        <source>No longer waited for</source>
        <translation>已停止等待</translation>
    </message>
    <message>
        <source>None of them</source>
        <translation>没有符合的项</translation>
    </message>
    <message>
        <source>Not confirmed: looking for it</source>
        <translation>未确认：正在查找</translation>
    </message>
    <message>
        <source>Not confirmed: the list of tasks can&apos;t be read</source>
        <translation>未确认：无法读取任务列表</translation>
    </message>
    <message>
        <source>Not finished after hours: checked less and less often</source>
        <translation>数小时仍未完成：查看频率逐渐降低</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>未找到任何内容</translation>
    </message>
    <message>
        <source>On hold</source>
        <translation>已搁置</translation>
    </message>
    <message>
        <source>Once more</source>
        <translation>再来一次</translation>
    </message>
    <message>
        <source>Once more ({price})</source>
        <translation>再来一次（{price}）</translation>
    </message>
    <message>
        <source>Open in its usual app</source>
        <translation>用默认应用打开</translation>
    </message>
    <message>
        <source>Picture (*{suffix})</source>
        <translation>图片 (*{suffix})</translation>
    </message>
    <message>
        <source>Prompt copied</source>
        <translation>提示词已复制</translation>
    </message>
    <message>
        <source>Put on hold</source>
        <translation>搁置</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>恢复</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>运行中</translation>
    </message>
    <message>
        <source>Running ({word})</source>
        <comment>the service&apos;s own word</comment>
        <translation>运行中（{word}）</translation>
    </message>
    <message>
        <source>Running, {share}</source>
        <translation>运行中，{share}</translation>
    </message>
    <message>
        <source>Running: {sentence}</source>
        <translation>运行中：{sentence}</translation>
    </message>
    <message>
        <source>Save variant {number}</source>
        <translation>保存变体 {number}</translation>
    </message>
    <message>
        <source>Saved as {name} in {folder}</source>
        <translation>已在 {folder} 中保存为 {name}</translation>
    </message>
    <message>
        <source>Search jobs</source>
        <translation>搜索作业</translation>
    </message>
    <message numerus="yes">
        <source>Send %n order(s) again?</source>
        <translation>
            <numerusform>重新发送 %n 个订单？</numerusform>
        </translation>
    </message>
    <message>
        <source>Send again</source>
        <translation>重新发送</translation>
    </message>
    <message>
        <source>Send earlier</source>
        <translation>提前发送</translation>
    </message>
    <message>
        <source>Send later</source>
        <translation>延后发送</translation>
    </message>
    <message>
        <source>Send this order again?</source>
        <translation>重新发送此订单？</translation>
    </message>
    <message>
        <source>Sending…</source>
        <translation>正在发送…</translation>
    </message>
    <message>
        <source>Show all jobs</source>
        <translation>显示所有作业</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>在文件夹中显示</translation>
    </message>
    <message>
        <source>Some of them have tries that may have arrived, and would not be recognised any more.</source>
        <translation>其中一些有可能已送达的尝试，删除后将无法再识别。</translation>
    </message>
    <message numerus="yes">
        <source>Something else was decided since: %n clip(s) stayed as they are.</source>
        <translation>
            <numerusform>期间已有其他决定：%n 个片段保持不变。</numerusform>
        </translation>
    </message>
    <message>
        <source>Stop waiting for it</source>
        <translation>停止等待</translation>
    </message>
    <message>
        <source>The file is not there any more.</source>
        <translation>文件已不存在。</translation>
    </message>
    <message>
        <source>The job is back.</source>
        <translation>作业已找回。</translation>
    </message>
    <message>
        <source>The job was deleted.</source>
        <translation>作业已删除。</translation>
    </message>
    <message>
        <source>The job was deleted. Its folder is in the trash.</source>
        <translation>作业已删除，其文件夹在回收站中。</translation>
    </message>
    <message>
        <source>The order has turned up, so nothing was sent.</source>
        <translation>已找到该订单，因此未发送任何内容。</translation>
    </message>
    <message>
        <source>The service has told no web address.</source>
        <translation>服务没有提供网址。</translation>
    </message>
    <message>
        <source>The service may still finish and charge it, but it would not be fetched any more.</source>
        <translation>服务仍可能完成它并扣费，但不会再下载。</translation>
    </message>
    <message>
        <source>The space is free once that is emptied. Their jobs stay, and what was written to them.</source>
        <translation>清空回收站后才会释放空间。其作业及相关记录都会保留。</translation>
    </message>
    <message>
        <source>The trash of this computer does not take its folder, so this could not be undone.</source>
        <translation>此电脑的回收站无法接收其文件夹，因此无法撤销此操作。</translation>
    </message>
    <message>
        <source>The trash of this computer does not take their folders, so this could not be undone.</source>
        <translation>此电脑的回收站无法接收这些文件夹，因此无法撤销此操作。</translation>
    </message>
    <message>
        <source>The trash of this computer does not take them, so this could not be undone.</source>
        <translation>此电脑的回收站无法接收这些片段，因此无法撤销此操作。</translation>
    </message>
    <message>
        <source>Their folders go to this computer&apos;s trash.</source>
        <translation>其文件夹将移到此电脑的回收站。</translation>
    </message>
    <message>
        <source>There is nothing to clear.</source>
        <translation>没有可清理的内容。</translation>
    </message>
    <message>
        <source>There is nothing to do again.</source>
        <translation>没有可重做的操作。</translation>
    </message>
    <message>
        <source>There is nothing to undo.</source>
        <translation>没有可撤销的操作。</translation>
    </message>
    <message>
        <source>They have no clips.</source>
        <translation>它们没有片段。</translation>
    </message>
    <message>
        <source>This computer has no program that opens it.</source>
        <translation>此电脑上没有可打开它的程序。</translation>
    </message>
    <message>
        <source>Try now</source>
        <translation>立即尝试</translation>
    </message>
    <message>
        <source>Uploading the first frame…</source>
        <translation>正在上传首帧…</translation>
    </message>
    <message>
        <source>Uploading the first frame… {share}</source>
        <translation>正在上传首帧… {share}</translation>
    </message>
    <message>
        <source>Uploading the last frame…</source>
        <translation>正在上传尾帧…</translation>
    </message>
    <message>
        <source>Uploading the last frame… {share}</source>
        <translation>正在上传尾帧… {share}</translation>
    </message>
    <message>
        <source>Use these settings</source>
        <translation>使用这些设置</translation>
    </message>
    <message>
        <source>Video (*{suffix})</source>
        <translation>视频 (*{suffix})</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>等待中</translation>
    </message>
    <message>
        <source>Waiting: {sentence}</source>
        <translation>等待中：{sentence}</translation>
    </message>
    <message>
        <source>What you generate is listed here.</source>
        <translation>生成的内容会列在这里。</translation>
    </message>
    <message numerus="yes">
        <source>With them go %n clip(s), {size}.</source>
        <translation>
            <numerusform>一并删除 %n 个片段，{size}。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %n min left</source>
        <translation>
            <numerusform>约剩 %n 分钟</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %n s left</source>
        <translation>
            <numerusform>约剩 %n 秒</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>again in %n min</source>
        <translation>
            <numerusform>%n 分钟后重试</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>again in %n s</source>
        <translation>
            <numerusform>%n 秒后重试</numerusform>
        </translation>
    </message>
    <message>
        <source>any moment</source>
        <translation>即将完成</translation>
    </message>
    <message>
        <source>extension of variant {number}</source>
        <comment>what a job makes, between its prompt and its state</comment>
        <translation>变体 {number} 的延长</translation>
    </message>
    <message>
        <source>longer than usual</source>
        <translation>比平常久</translation>
    </message>
    <message>
        <source>new</source>
        <comment>finished, and not looked at since</comment>
        <translation>新</translation>
    </message>
    <message>
        <source>pictures from words</source>
        <comment>what a job makes, between its prompt and its state</comment>
        <translation>文字生成的图片</translation>
    </message>
    <message>
        <source>trying again</source>
        <translation>正在重试</translation>
    </message>
    <message>
        <source>variant {number} picked</source>
        <translation>已留用变体 {number}</translation>
    </message>
    <message>
        <source>{state}, extends {number}</source>
        <translation>{state}，延长自 {number}</translation>
    </message>
</context>
<context>
    <name>Labels</name>
    <message>
        <source>As now</source>
        <translation>保持现状</translation>
    </message>
    <message>
        <source>In use: {tags}</source>
        <translation>已有标签：{tags}</translation>
    </message>
    <message>
        <source>Into a new project of this name</source>
        <translation>归入此名称的新项目</translation>
    </message>
    <message>
        <source>New project</source>
        <translation>新建项目</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>备注</translation>
    </message>
    <message numerus="yes">
        <source>Notes and tags of (this clip|%n clips)</source>
        <translation>
            <numerusform>%n 个片段的备注和标签</numerusform>
        </translation>
    </message>
    <message>
        <source>Projects</source>
        <translation>项目</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Stars</source>
        <translation>星级</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>标签</translation>
    </message>
    <message>
        <source>Tags that all of them have</source>
        <translation>全部共有的标签</translation>
    </message>
    <message>
        <source>Words with commas between them</source>
        <translation>用逗号分隔的词语</translation>
    </message>
</context>
<context>
    <name>Leaving</name>
    <message>
        <source>Cancel it and quit</source>
        <translation>取消并退出</translation>
    </message>
    <message>
        <source>Keep working</source>
        <translation>继续工作</translation>
    </message>
    <message>
        <source>Kinogrid quits by itself once all of it is done.</source>
        <translation>全部完成后，Kinogrid 会自动退出。</translation>
    </message>
    <message>
        <source>Quit Kinogrid</source>
        <translation>退出 Kinogrid</translation>
    </message>
    <message>
        <source>Quit now, go on at the next start</source>
        <translation>立即退出，下次启动时继续</translation>
    </message>
    <message>
        <source>Some things are not done yet.</source>
        <translation>有些事项尚未完成。</translation>
    </message>
    <message>
        <source>Wait, then quit</source>
        <translation>等待后退出</translation>
    </message>
</context>
<context>
    <name>Library</name>
    <message numerus="yes">
        <source>%n clip(s)</source>
        <translation>
            <numerusform>%n 个片段</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n clip(s) (is|are) no longer picked.</source>
        <translation>
            <numerusform>%n 个片段不再留用。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n clip(s) (is|are) no longer rejected.</source>
        <translation>
            <numerusform>%n 个片段不再排除。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n clip(s) (is|are) no longer starred.</source>
        <translation>
            <numerusform>%n 个片段不再带星标。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n clip(s) chosen</source>
        <translation>
            <numerusform>已选择 %n 个片段</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n clip(s) picked.</source>
        <translation>
            <numerusform>已留用 %n 个片段。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n clip(s) rated.</source>
        <translation>
            <numerusform>已为 %n 个片段设置星级。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n clip(s) rejected.</source>
        <translation>
            <numerusform>已排除 %n 个片段。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n clip(s) starred.</source>
        <translation>
            <numerusform>已为 %n 个片段加星标。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n folder(s) brought nothing back and (stays as it is|stay as they are).</source>
        <translation>
            <numerusform>%n 个文件夹未能找回任何内容，保持原样。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n job(s)</source>
        <translation>
            <numerusform>%n 个作业</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n job(s) chosen</source>
        <translation>
            <numerusform>已选择 %n 个作业</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of 5 stars</source>
        <translation>
            <numerusform>%n / 5 星</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n order(s) may have arrived; Kinogrid looks for (it|them).</source>
        <translation>
            <numerusform>%n 个订单可能已送达；Kinogrid 正在查找。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n waiting order(s) (is|are) held until you resume (it|them).</source>
        <translation>
            <numerusform>%n 个等待的订单已搁置，直到恢复。</numerusform>
        </translation>
    </message>
    <message>
        <source>A new, empty library</source>
        <translation>新建空资源库</translation>
    </message>
    <message>
        <source>A search needs a name that can be seen.</source>
        <translation>搜索需要一个可见的名称。</translation>
    </message>
    <message>
        <source>Add to the comparison</source>
        <translation>加入对比</translation>
    </message>
    <message>
        <source>Another project is called this already.</source>
        <translation>已有其他项目使用此名称。</translation>
    </message>
    <message>
        <source>Back to the clips of a job</source>
        <translation>返回作业的片段</translation>
    </message>
    <message>
        <source>Being read</source>
        <translation>正在读取</translation>
    </message>
    <message>
        <source>Bring it back</source>
        <translation>找回</translation>
    </message>
    <message>
        <source>By day</source>
        <translation>按日</translation>
    </message>
    <message>
        <source>By lineage</source>
        <translation>按谱系</translation>
    </message>
    <message>
        <source>By project</source>
        <translation>按项目</translation>
    </message>
    <message>
        <source>Cheapest first</source>
        <translation>费用从低到高</translation>
    </message>
    <message>
        <source>Choose all</source>
        <translation>全选</translation>
    </message>
    <message>
        <source>Clips</source>
        <translation>片段</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>对比</translation>
    </message>
    <message>
        <source>Copy its web address</source>
        <translation>复制其网址</translation>
    </message>
    <message>
        <source>Copy the files</source>
        <translation>复制文件</translation>
    </message>
    <message>
        <source>Dearest first</source>
        <translation>费用从高到低</translation>
    </message>
    <message>
        <source>Delete the jobs…</source>
        <translation>删除作业…</translation>
    </message>
    <message>
        <source>Delete, and leave what is in it</source>
        <translation>删除项目，保留其内容</translation>
    </message>
    <message>
        <source>Do not</source>
        <translation>不重建</translation>
    </message>
    <message>
        <source>Every clip that you generate or import comes into the library.</source>
        <translation>生成或导入的每个片段都会进入资源库。</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>导出…</translation>
    </message>
    <message>
        <source>Forget a search</source>
        <translation>移除已存搜索</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>分组</translation>
    </message>
    <message>
        <source>In no project</source>
        <translation>不属于任何项目</translation>
    </message>
    <message>
        <source>It cannot be written again yet. Kinogrid keeps trying, and notes every job in its folder.</source>
        <translation>目前还无法重新写入。Kinogrid 会持续尝试，并将每个作业记录在其文件夹中。</translation>
    </message>
    <message>
        <source>Jobs</source>
        <translation>作业</translation>
    </message>
    <message>
        <source>Keep its picks only…</source>
        <translation>仅保留其留用项…</translation>
    </message>
    <message>
        <source>Keep the jobs&apos; picks only…</source>
        <translation>仅保留各作业的留用项…</translation>
    </message>
    <message>
        <source>Kinogrid quits. Its next start reads every job anew from the job.json in its folder.</source>
        <translation>Kinogrid 将退出。下次启动时会根据各文件夹中的 job.json 重新读取每个作业。</translation>
    </message>
    <message>
        <source>Kinogrid&apos;s library</source>
        <translation>Kinogrid 的资源库</translation>
    </message>
    <message>
        <source>Library</source>
        <translation>资源库</translation>
    </message>
    <message>
        <source>Longest first</source>
        <translation>最长优先</translation>
    </message>
    <message>
        <source>Look at it large</source>
        <translation>放大查看</translation>
    </message>
    <message>
        <source>Make</source>
        <translation>创建</translation>
    </message>
    <message>
        <source>Most stars first</source>
        <translation>星级从高到低</translation>
    </message>
    <message>
        <source>Neither extended nor an extension</source>
        <translation>未延长，也非延长所得</translation>
    </message>
    <message>
        <source>New project</source>
        <translation>新建项目</translation>
    </message>
    <message>
        <source>New project…</source>
        <translation>新建项目…</translation>
    </message>
    <message>
        <source>Newest first</source>
        <translation>最新优先</translation>
    </message>
    <message>
        <source>No clip is chosen here.</source>
        <translation>这里没有选中任何片段。</translation>
    </message>
    <message>
        <source>No clips yet</source>
        <translation>尚无片段</translation>
    </message>
    <message>
        <source>Not grouped</source>
        <translation>不分组</translation>
    </message>
    <message>
        <source>Notes, tags and projects…</source>
        <translation>备注、标签和项目…</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>未找到任何内容</translation>
    </message>
    <message>
        <source>Nothing in the library has these words and fits these filters.</source>
        <translation>资源库中没有既含这些文字又符合筛选条件的内容。</translation>
    </message>
    <message>
        <source>Nothing is sent by this. Orders that were waiting come back held; those on their way are looked for.</source>
        <translation>此操作不会发送任何内容。先前等待的订单找回后为搁置状态；已在发送途中的会被查找。</translation>
    </message>
    <message>
        <source>Nothing of it is lost.</source>
        <translation>没有任何丢失。</translation>
    </message>
    <message>
        <source>Nothing of it is lost. The other file is kept as {name}.</source>
        <translation>没有任何丢失。另一个文件保留为 {name}。</translation>
    </message>
    <message>
        <source>Oldest first</source>
        <translation>最早优先</translation>
    </message>
    <message>
        <source>Open in its usual app</source>
        <translation>用默认应用打开</translation>
    </message>
    <message>
        <source>Open in the four-up</source>
        <translation>在四宫格中打开</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>排序</translation>
    </message>
    <message>
        <source>Orders that wait come back held. What stands in no folder is left behind: saved searches, empty projects, and what could be undone.</source>
        <translation>等待的订单找回后为搁置状态。不在任何文件夹中的内容不会保留：已存搜索、空项目以及可撤销的操作。</translation>
    </message>
    <message>
        <source>Pick</source>
        <translation>留用</translation>
    </message>
    <message>
        <source>Projects</source>
        <translation>项目</translation>
    </message>
    <message>
        <source>Put on hold</source>
        <translation>搁置</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>退出</translation>
    </message>
    <message>
        <source>Quit, and rebuild at the next start</source>
        <translation>退出并在下次启动时重建</translation>
    </message>
    <message>
        <source>Reading the folders…</source>
        <translation>正在读取文件夹…</translation>
    </message>
    <message>
        <source>Rebuild the library from its folders?</source>
        <translation>从文件夹重建资源库？</translation>
    </message>
    <message>
        <source>Reject</source>
        <translation>排除</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>重命名</translation>
    </message>
    <message>
        <source>Rename the project</source>
        <translation>重命名项目</translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation>重命名…</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>恢复</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message numerus="yes">
        <source>Save %n copies into a folder</source>
        <translation>
            <numerusform>将 %n 个副本保存到文件夹</numerusform>
        </translation>
    </message>
    <message>
        <source>Save copies…</source>
        <translation>保存副本…</translation>
    </message>
    <message>
        <source>Save this search</source>
        <translation>保存此搜索</translation>
    </message>
    <message>
        <source>Save this search…</source>
        <translation>保存此搜索…</translation>
    </message>
    <message>
        <source>Search prompts, notes, tags and file names</source>
        <translation>搜索提示词、备注、标签和文件名</translation>
    </message>
    <message>
        <source>Search the library</source>
        <translation>搜索资源库</translation>
    </message>
    <message>
        <source>Searches</source>
        <translation>搜索</translation>
    </message>
    <message>
        <source>Send again</source>
        <translation>重新发送</translation>
    </message>
    <message>
        <source>Shortest first</source>
        <translation>最短优先</translation>
    </message>
    <message>
        <source>Show everything</source>
        <translation>显示全部</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>在文件夹中显示</translation>
    </message>
    <message>
        <source>Show what is in it</source>
        <translation>显示其内容</translation>
    </message>
    <message>
        <source>Size of the pictures</source>
        <translation>画面大小</translation>
    </message>
    <message>
        <source>Star</source>
        <translation>加星标</translation>
    </message>
    <message>
        <source>Start a new library</source>
        <translation>新建资源库</translation>
    </message>
    <message>
        <source>That copy is damaged, too. Choose another way.</source>
        <translation>该副本也已损坏。请选择其他方式。</translation>
    </message>
    <message>
        <source>The copy of {time}, and from the folders what came since</source>
        <translation>{time} 的副本，之后的内容取自文件夹</translation>
    </message>
    <message>
        <source>The file that is there now is kept under another name.</source>
        <translation>现有的文件会以其他名称保留。</translation>
    </message>
    <message>
        <source>The folders alone</source>
        <translation>仅用文件夹</translation>
    </message>
    <message numerus="yes">
        <source>The folders of %n job(s) are there, each with what Kinogrid knows about it.</source>
        <translation>
            <numerusform>%n 个作业的文件夹仍在，每个都含有 Kinogrid 对该作业所知的信息。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The library is back, with %n job(s)</source>
        <translation>
            <numerusform>资源库已找回，含 %n 个作业</numerusform>
        </translation>
    </message>
    <message>
        <source>The library was not rebuilt, and is as it was</source>
        <translation>资源库未重建，保持原样</translation>
    </message>
    <message numerus="yes">
        <source>The library was rebuilt from its folders, with %n job(s)</source>
        <translation>
            <numerusform>已从文件夹重建资源库，含 %n 个作业</numerusform>
        </translation>
    </message>
    <message>
        <source>The library&apos;s database has been deleted or replaced</source>
        <translation>资源库的数据库已被删除或替换</translation>
    </message>
    <message>
        <source>The library&apos;s database is damaged</source>
        <translation>资源库的数据库已损坏</translation>
    </message>
    <message>
        <source>The library&apos;s database is empty</source>
        <translation>资源库的数据库为空</translation>
    </message>
    <message>
        <source>The library&apos;s database is missing</source>
        <translation>资源库的数据库缺失</translation>
    </message>
    <message>
        <source>The library&apos;s database was deleted, and has been written again</source>
        <translation>资源库的数据库曾被删除，已重新写入</translation>
    </message>
    <message>
        <source>The library&apos;s database was replaced, and has been written again</source>
        <translation>资源库的数据库曾被替换，已重新写入</translation>
    </message>
    <message>
        <source>The log names them all.</source>
        <translation>日志中列出了全部名称。</translation>
    </message>
    <message>
        <source>The next start of Kinogrid reads the library anew from its folders.</source>
        <translation>下次启动 Kinogrid 时会从文件夹重新读取资源库。</translation>
    </message>
    <message>
        <source>The old file is kept as {name}.</source>
        <translation>旧文件保留为 {name}。</translation>
    </message>
    <message>
        <source>The present database is kept beside it under another name, and no clip is touched.</source>
        <translation>现有数据库会以其他名称保留在旁边，不会改动任何片段。</translation>
    </message>
    <message>
        <source>The project is called “{name}” now.</source>
        <translation>项目现名为“{name}”。</translation>
    </message>
    <message>
        <source>The project “{name}” was deleted.</source>
        <translation>项目“{name}”已删除。</translation>
    </message>
    <message>
        <source>The project “{name}” was made.</source>
        <translation>项目“{name}”已创建。</translation>
    </message>
    <message>
        <source>The search was saved.</source>
        <translation>搜索已保存。</translation>
    </message>
    <message>
        <source>The search “{name}” was forgotten.</source>
        <translation>已移除搜索“{name}”。</translation>
    </message>
    <message>
        <source>There are no folders of jobs.</source>
        <translation>没有作业文件夹。</translation>
    </message>
    <message>
        <source>Variant {number}</source>
        <translation>变体 {number}</translation>
    </message>
    <message>
        <source>What is shown</source>
        <translation>显示内容</translation>
    </message>
    <message numerus="yes">
        <source>Written to (the clip|%n clips).</source>
        <translation>
            <numerusform>已写入 %n 个片段。</numerusform>
        </translation>
    </message>
    <message>
        <source>new</source>
        <comment>finished, and not looked at since</comment>
        <translation>新</translation>
    </message>
    <message>
        <source>picked</source>
        <translation>已留用</translation>
    </message>
    <message>
        <source>rejected</source>
        <translation>已排除</translation>
    </message>
    <message>
        <source>starred</source>
        <translation>已加星标</translation>
    </message>
    <message>
        <source>{folder}: a newer Kinogrid wrote its job.json.</source>
        <translation>{folder}：其 job.json 由更新版本的 Kinogrid 写入。</translation>
    </message>
    <message>
        <source>{folder}: another job has its task already.</source>
        <translation>{folder}：其任务已属于另一个作业。</translation>
    </message>
    <message>
        <source>{folder}: it has no job.json.</source>
        <translation>{folder}：没有 job.json。</translation>
    </message>
    <message>
        <source>{folder}: its job.json belongs to another folder.</source>
        <translation>{folder}：其 job.json 属于另一个文件夹。</translation>
    </message>
    <message>
        <source>{folder}: its job.json cannot be read.</source>
        <translation>{folder}：无法读取其 job.json。</translation>
    </message>
    <message>
        <source>{seconds} s</source>
        <translation>{seconds} 秒</translation>
    </message>
</context>
<context>
    <name>Lineage</name>
    <message numerus="yes">
        <source>%n generation(s)</source>
        <translation>
            <numerusform>%n 代</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n job(s)</source>
        <translation>
            <numerusform>%n 个作业</numerusform>
        </translation>
    </message>
    <message>
        <source>A clip before this one is not here: only its own file is played.</source>
        <translation>此前的某个片段不在此处：仅播放此片段自身的文件。</translation>
    </message>
    <message>
        <source>A job stands here with all that was made of it, once there is one.</source>
        <translation>有作业后，作业及由它生成的一切会显示在此处。</translation>
    </message>
    <message>
        <source>Back to the clips of the job</source>
        <translation>返回作业的片段</translation>
    </message>
    <message>
        <source>Cannot be extended</source>
        <translation>无法延长</translation>
    </message>
    <message>
        <source>Cannot be extended further</source>
        <translation>无法再延长</translation>
    </message>
    <message>
        <source>Generation {number}</source>
        <translation>第 {number} 代</translation>
    </message>
    <message>
        <source>Generations and extensions</source>
        <translation>生成与延长</translation>
    </message>
    <message>
        <source>Go back</source>
        <translation>返回</translation>
    </message>
    <message>
        <source>Larger cards</source>
        <translation>放大卡片</translation>
    </message>
    <message>
        <source>Lineage</source>
        <translation>谱系</translation>
    </message>
    <message>
        <source>Lineage: the first generation</source>
        <translation>谱系：第一代</translation>
    </message>
    <message>
        <source>Lineage: variant {number}</source>
        <translation>谱系：变体 {number}</translation>
    </message>
    <message>
        <source>Make the cards as large as all of them fit (0)</source>
        <translation>将卡片调到全部可见的最大尺寸 (0)</translation>
    </message>
    <message>
        <source>No lineage yet</source>
        <translation>尚无谱系</translation>
    </message>
    <message>
        <source>Open the job</source>
        <translation>打开作业</translation>
    </message>
    <message>
        <source>Original</source>
        <translation>原始</translation>
    </message>
    <message>
        <source>Play from the original to the card</source>
        <translation>从原始片段播放到该卡片</translation>
    </message>
    <message>
        <source>Play from the original to this card, without a gap (Space)</source>
        <translation>从原始片段无间隙播放到此卡片（空格键）</translation>
    </message>
    <message>
        <source>Play up to here</source>
        <translation>播放到此处</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>全部显示</translation>
    </message>
    <message>
        <source>Show all cards</source>
        <translation>显示所有卡片</translation>
    </message>
    <message>
        <source>Size of the cards</source>
        <translation>卡片大小</translation>
    </message>
    <message>
        <source>Smaller cards</source>
        <translation>缩小卡片</translation>
    </message>
    <message>
        <source>continues variant {number}</source>
        <translation>续接变体 {number}</translation>
    </message>
    <message>
        <source>picked</source>
        <translation>已留用</translation>
    </message>
    <message>
        <source>rejected</source>
        <translation>已排除</translation>
    </message>
    <message>
        <source>starred</source>
        <translation>已加星标</translation>
    </message>
    <message>
        <source>variant {number} of {count}</source>
        <translation>变体 {number} / {count}</translation>
    </message>
    <message numerus="yes">
        <source>{credits} charged for %n of them</source>
        <translation>
            <numerusform>其中 %n 个已扣费 {credits}</numerusform>
        </translation>
    </message>
    <message>
        <source>{credits} foreseen</source>
        <translation>预计 {credits}</translation>
    </message>
    <message>
        <source>{left} s left of about {most} s</source>
        <translation>总长约 {most} 秒，剩余 {left} 秒</translation>
    </message>
    <message>
        <source>{seconds} s</source>
        <translation>{seconds} 秒</translation>
    </message>
    <message>
        <source>{seconds} seconds long</source>
        <translation>时长 {seconds} 秒</translation>
    </message>
    <message>
        <source>{width} pixels wide</source>
        <translation>宽 {width} 像素</translation>
    </message>
</context>
<context>
    <name>Move</name>
    <message numerus="yes">
        <source>%n file(s) in {name} (is|are) not what was copied, and (stays|stay).</source>
        <translation>
            <numerusform>{name} 中有 %n 个文件与复制时不同，予以保留。</numerusform>
        </translation>
    </message>
    <message>
        <source>Call it off</source>
        <translation>取消移动</translation>
    </message>
    <message>
        <source>Choose where the library&apos;s new folder is to be</source>
        <translation>选择资源库新文件夹的位置</translation>
    </message>
    <message>
        <source>Every clip is copied, and was compared</source>
        <translation>所有片段均已复制并核对</translation>
    </message>
    <message>
        <source>Kinogrid opens once it is there. Nothing is removed before then.</source>
        <translation>完成后 Kinogrid 即会打开。在此之前不会移除任何内容。</translation>
    </message>
    <message>
        <source>Moving the library</source>
        <translation>正在移动资源库</translation>
    </message>
    <message>
        <source>Nothing of it is left in {name}.</source>
        <translation>{name} 中没有留下任何内容。</translation>
    </message>
    <message>
        <source>Quit now</source>
        <translation>立即退出</translation>
    </message>
    <message>
        <source>Taking along what has changed since: {share}</source>
        <translation>正在补上此后的更改：{share}</translation>
    </message>
    <message>
        <source>Taking along what has changed since…</source>
        <translation>正在补上此后的更改…</translation>
    </message>
    <message>
        <source>The library has been moved</source>
        <translation>资源库已移动</translation>
    </message>
    <message>
        <source>The library is being copied: {share}</source>
        <translation>正在复制资源库：{share}</translation>
    </message>
    <message>
        <source>The library is being moved already.</source>
        <translation>资源库已在移动中。</translation>
    </message>
    <message>
        <source>The library is not moved for now, and is where it was</source>
        <translation>资源库暂不移动，仍在原处</translation>
    </message>
    <message>
        <source>The library is still being moved.</source>
        <translation>资源库仍在移动中。</translation>
    </message>
    <message>
        <source>The library is where it was, and goes on being copied from where it is now.</source>
        <translation>资源库仍在原处，并继续从当前位置复制。</translation>
    </message>
    <message>
        <source>The library stays where it is, and no copy of it is left.</source>
        <translation>资源库留在原处，没有留下任何副本。</translation>
    </message>
    <message>
        <source>The library stays where it is. No copy of it is left.</source>
        <translation>资源库留在原处，没有留下任何副本。</translation>
    </message>
    <message>
        <source>The next start takes along what has changed, opens the library in {name}, and removes it here.</source>
        <translation>下次启动时会补上此后的更改，打开 {name} 中的资源库，并移除此处的资源库。</translation>
    </message>
    <message>
        <source>This library was named when Kinogrid was started, and stays where it is.</source>
        <translation>此资源库是在启动 Kinogrid 时指定的，因此留在原处。</translation>
    </message>
    <message>
        <source>To {name}. Kinogrid goes on working here until it is started again.</source>
        <translation>移至 {name}。在重新启动之前，Kinogrid 会继续在此处工作。</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>重试</translation>
    </message>
</context>
<context>
    <name>Name</name>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
</context>
<context>
    <name>Network</name>
    <message>
        <source>A company&apos;s proxy that reads along signs with its own: give its file (PEM) here. Only what it vouches for is trusted then.</source>
        <translation>会读取流量的公司代理使用自己的证书签名：请在此指定其文件（PEM）。之后只信任由它担保的内容。</translation>
    </message>
    <message>
        <source>A file of your own</source>
        <translation>自选文件</translation>
    </message>
    <message>
        <source>A port is a number from 1 to 65535.</source>
        <translation>端口是 1 到 65535 之间的数字。</translation>
    </message>
    <message>
        <source>A token goes there only where it was entered for that host, or after another question.</source>
        <translation>只有为该主机输入的令牌，或再次询问后，才会发送到那里。</translation>
    </message>
    <message>
        <source>API</source>
        <translation>API</translation>
    </message>
    <message>
        <source>API address</source>
        <translation>API 地址</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>地址</translation>
    </message>
    <message>
        <source>Addresses of the service</source>
        <translation>服务地址</translation>
    </message>
    <message>
        <source>By the variables HTTPS_PROXY, ALL_PROXY and NO_PROXY, else by this system&apos;s settings.</source>
        <translation>按变量 HTTPS_PROXY、ALL_PROXY 和 NO_PROXY，否则按系统设置。</translation>
    </message>
    <message>
        <source>Certificates</source>
        <translation>证书</translation>
    </message>
    <message>
        <source>Certificates ({patterns})</source>
        <translation>证书 ({patterns})</translation>
    </message>
    <message>
        <source>Choose a file of certificates</source>
        <translation>选择证书文件</translation>
    </message>
    <message>
        <source>Choose a file…</source>
        <translation>选择文件…</translation>
    </message>
    <message>
        <source>Clips and pictures go through it, too</source>
        <translation>片段和图片也经过代理</translation>
    </message>
    <message>
        <source>Enter a web address, such as https://api.example.</source>
        <translation>请输入网址，例如 https://api.example。</translation>
    </message>
    <message>
        <source>Enter another to replace it</source>
        <translation>输入新密码以替换</translation>
    </message>
    <message>
        <source>Enter the proxy&apos;s address. Until then “{way}” holds.</source>
        <translation>请输入代理地址。在此之前“{way}”有效。</translation>
    </message>
    <message>
        <source>Enter the proxy&apos;s name or address, then a colon and its port.</source>
        <translation>请输入代理的名称或地址，然后是冒号和端口。</translation>
    </message>
    <message>
        <source>Everything goes straight to the service, whatever the system says.</source>
        <translation>一切直接发往服务，无论系统如何设置。</translation>
    </message>
    <message>
        <source>Forget</source>
        <translation>忘记</translation>
    </message>
    <message>
        <source>Forget the proxy&apos;s password</source>
        <translation>忘记代理密码</translation>
    </message>
    <message>
        <source>From the next start on, orders go to {new} instead of {old}, and so does the API token that you enter for it. Whoever runs {new} can order with that token at your cost. Agree only if you know that host.</source>
        <translation>从下次启动起，订单将发送到 {new}，而不再发送到 {old}；您为其输入的 API 令牌也会发送到那里。{new} 的运营者可以用该令牌下单，费用由令牌所属账户承担。仅在了解该主机时才同意。</translation>
    </message>
    <message>
        <source>From the next start on, pictures go to {new} instead of {old}, and so does the account token that you enter for it, and prices are read there. Whoever runs {new} can use that token at your cost. Agree only if you know that host.</source>
        <translation>从下次启动起，图片将发送到 {new}，而不再发送到 {old}；您为其输入的账户令牌也会发送到那里，价格也从那里读取。{new} 的运营者可以使用该令牌，费用由令牌所属账户承担。仅在了解该主机时才同意。</translation>
    </message>
    <message>
        <source>HTTP</source>
        <translation>HTTP</translation>
    </message>
    <message>
        <source>In this demo the password is kept nowhere, and your keyring is left alone.</source>
        <translation>在此演示中，密码不会保存在任何地方，也不会动用密钥环。</translation>
    </message>
    <message>
        <source>In this demo the service is on this machine.</source>
        <translation>在此演示中，服务位于本机。</translation>
    </message>
    <message>
        <source>It has to begin with https://, else the token could be read on its way (http only on this machine).</source>
        <translation>必须以 https:// 开头，否则令牌可能在途中被读取（仅限本机可用 http）。</translation>
    </message>
    <message>
        <source>It holds from the next start on. Until then {url} is in use.</source>
        <translation>从下次启动起生效。在此之前使用 {url}。</translation>
    </message>
    <message>
        <source>It is kept in this system&apos;s keyring and goes to this proxy only.</source>
        <translation>它保存在本系统的密钥环中，只发送给此代理。</translation>
    </message>
    <message>
        <source>It looks up the names of hosts, too. If it cannot be reached, nothing is sent another way.</source>
        <translation>主机名也由它解析。如果无法连接，不会改用其他方式发送。</translation>
    </message>
    <message>
        <source>It will be kept in this system&apos;s keyring and go to this proxy only.</source>
        <translation>它将保存在本系统的密钥环中，只发送给此代理。</translation>
    </message>
    <message>
        <source>Like the system</source>
        <translation>跟随系统</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>用户名</translation>
    </message>
    <message>
        <source>Name and password have fields of their own below.</source>
        <translation>用户名和密码请填写在下方各自的字段中。</translation>
    </message>
    <message>
        <source>Neither ? nor # may stand in it.</source>
        <translation>其中不能有 ? 或 #。</translation>
    </message>
    <message>
        <source>No name and no password may stand in it.</source>
        <translation>其中不能有用户名或密码。</translation>
    </message>
    <message>
        <source>None</source>
        <comment>no proxy</comment>
        <translation>无</translation>
    </message>
    <message>
        <source>Nothing may stand after the port.</source>
        <translation>端口之后不能有其他内容。</translation>
    </message>
    <message>
        <source>Only HTTP and SOCKS5 proxies can be used.</source>
        <translation>只能使用 HTTP 和 SOCKS5 代理。</translation>
    </message>
    <message>
        <source>Only addresses that begin with https:// can be used.</source>
        <translation>只能使用以 https:// 开头的地址。</translation>
    </message>
    <message>
        <source>Only if the proxy asks for one</source>
        <translation>仅在代理要求时填写</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>密码</translation>
    </message>
    <message>
        <source>Platform</source>
        <translation>平台</translation>
    </message>
    <message>
        <source>Platform address</source>
        <translation>平台地址</translation>
    </message>
    <message>
        <source>Proxy</source>
        <translation>代理</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>重置</translation>
    </message>
    <message>
        <source>Reset the API address</source>
        <translation>重置 API 地址</translation>
    </message>
    <message>
        <source>Reset the platform address</source>
        <translation>重置平台地址</translation>
    </message>
    <message>
        <source>SOCKS5</source>
        <translation>SOCKS5</translation>
    </message>
    <message>
        <source>Send orders and an API token to another host?</source>
        <translation>将订单和 API 令牌发送到另一台主机？</translation>
    </message>
    <message>
        <source>Send pictures and an account token to another host?</source>
        <translation>将图片和账户令牌发送到另一台主机？</translation>
    </message>
    <message>
        <source>Show the password as it is typed</source>
        <translation>输入时显示密码</translation>
    </message>
    <message>
        <source>Takes orders and the API token. Empty for the provider&apos;s own.</source>
        <translation>接收订单和 API 令牌。留空则为服务商自己的地址。</translation>
    </message>
    <message>
        <source>Takes pictures and the account token. Prices are read there, and tokens are made there.</source>
        <translation>接收图片和账户令牌。价格在那里读取，令牌也在那里创建。</translation>
    </message>
    <message>
        <source>The environment says {url}, which comes before this as long as it does.</source>
        <translation>环境变量指定了 {url}，在此期间以其为准。</translation>
    </message>
    <message>
        <source>The password holds until Kinogrid is closed.</source>
        <translation>密码在关闭 Kinogrid 之前有效。</translation>
    </message>
    <message>
        <source>The port is missing: it comes after a colon, as in proxy.example:3128.</source>
        <translation>缺少端口：它写在冒号之后，例如 proxy.example:3128。</translation>
    </message>
    <message>
        <source>The proxy&apos;s address</source>
        <translation>代理地址</translation>
    </message>
    <message>
        <source>The token that is kept for {old} is not sent there. As long as orders are under way at {old}, every start stays there.</source>
        <translation>为 {old} 保存的令牌不会发送到那里。只要 {old} 上还有进行中的订单，每次启动都仍使用它。</translation>
    </message>
    <message>
        <source>This counts once HTTP or SOCKS5 is chosen above.</source>
        <translation>在上方选择 HTTP 或 SOCKS5 后生效。</translation>
    </message>
    <message>
        <source>This system&apos;s</source>
        <translation>本系统的</translation>
    </message>
    <message>
        <source>Use this address</source>
        <translation>使用此地址</translation>
    </message>
    <message>
        <source>What is sent stays encrypted through it. If it cannot be reached, nothing is sent another way.</source>
        <translation>经过它的内容保持加密。如果无法连接，不会改用其他方式发送。</translation>
    </message>
    <message>
        <source>Your name at the proxy</source>
        <translation>您在代理处的用户名</translation>
    </message>
    <message>
        <source>Your password at the proxy</source>
        <translation>您在代理处的密码</translation>
    </message>
    <message>
        <source>{name} holds no certificates that can be read (PEM, the text form, is needed).</source>
        <translation>{name} 中没有可读取的证书（需要文本形式的 PEM）。</translation>
    </message>
    <message>
        <source>{url} is in use until the orders under way there are done; this address holds from the start after.</source>
        <translation>在那里进行中的订单完成之前使用 {url}；此地址从之后的启动起生效。</translation>
    </message>
</context>
<context>
    <name>News</name>
    <message>
        <source>A demo service makes clips on this machine, so that all of it can be tried without paying.</source>
        <translation>演示服务在本机上生成片段，不花钱就能试用全部功能。</translation>
    </message>
    <message>
        <source>Clips can be put into a sequence, trimmed, and exported as one film or for an editor.</source>
        <translation>片段可以排入序列、修剪，并导出为一部影片或供剪辑软件使用。</translation>
    </message>
    <message>
        <source>Describe a motion, give a first frame, and four clips come that play side by side, in step.</source>
        <translation>描述一种运动，给出首帧，就会得到四个并排同步播放的片段。</translation>
    </message>
    <message>
        <source>Every clip is a file of your own, in a library that can be searched, backed up and moved.</source>
        <translation>每个片段都是您自己的文件，存放在可以搜索、备份和移动的资源库中。</translation>
    </message>
    <message>
        <source>Kinogrid was updated to version {version}</source>
        <translation>Kinogrid 已更新到版本 {version}</translation>
    </message>
    <message>
        <source>No order is placed twice: one whose answer was lost is looked for before it is sent again.</source>
        <translation>订单绝不会重复提交：如果回应丢失，会先查找，然后才重新发送。</translation>
    </message>
    <message>
        <source>Pick the best one and extend it with a click; its lineage shows what grew out of what.</source>
        <translation>留用最好的一个，点一下即可延长；谱系显示各片段的来历。</translation>
    </message>
    <message>
        <source>What an order will cost is shown before it is placed, and a limit can be set for each day.</source>
        <translation>下单之前就会显示费用，还可以设置每天的上限。</translation>
    </message>
    <message>
        <source>What&apos;s new</source>
        <translation>新增内容</translation>
    </message>
</context>
<context>
    <name>Notices</name>
    <message numerus="yes">
        <source>%n frame(s) saved in {folder}</source>
        <translation>
            <numerusform>已将 %n 帧保存到 {folder}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n job(s) (needs|need) you</source>
        <translation>
            <numerusform>%n 个作业需要处理</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n job(s) could not be read from the database: {jobs} and others.</source>
        <translation>
            <numerusform>有 %n 个作业无法从数据库读取：{jobs} 等。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n job(s) could not be read from the database: {jobs}.</source>
        <translation>
            <numerusform>有 %n 个作业无法从数据库读取：{jobs}。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n variant(s) could not be fetched: {numbers}</source>
        <translation>
            <numerusform>%n 个变体未能下载：{numbers}</numerusform>
        </translation>
    </message>
    <message>
        <source>A job needs you</source>
        <translation>有一个作业需要处理</translation>
    </message>
    <message>
        <source>A token has been entered since. Let the queue go on.</source>
        <translation>此后已输入令牌。请让队列继续。</translation>
    </message>
    <message>
        <source>A try that was not confirmed has arrived after all: {prompt}. It is made, charged and fetched like any other.</source>
        <translation>一次未确认的尝试最终确已送达：{prompt}。它会像其他订单一样生成、扣费和下载。</translation>
    </message>
    <message>
        <source>According to the provider, the order that was refused for it costs nothing.</source>
        <translation>据服务商说明，因此被拒绝的订单不收费。</translation>
    </message>
    <message>
        <source>An earlier try of it may have been charged.</source>
        <translation>其先前的某次尝试可能已扣费。</translation>
    </message>
    <message>
        <source>An order has turned up</source>
        <translation>已找到一个订单</translation>
    </message>
    <message>
        <source>Buy Credits on the provider&apos;s page, then let the queue go on.</source>
        <translation>请在服务商的页面购买积分，然后让队列继续。</translation>
    </message>
    <message>
        <source>Copy report</source>
        <translation>复制报告</translation>
    </message>
    <message>
        <source>Decide</source>
        <translation>决定</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>详情</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>忽略</translation>
    </message>
    <message>
        <source>Enter an account token</source>
        <translation>输入账户令牌</translation>
    </message>
    <message>
        <source>Enter another API token, then let the queue go on.</source>
        <translation>请输入另一个 API 令牌，然后让队列继续。</translation>
    </message>
    <message>
        <source>Fetch again</source>
        <translation>重新下载</translation>
    </message>
    <message>
        <source>Fetching has to wait</source>
        <translation>下载须等待</translation>
    </message>
    <message>
        <source>Frame {frame} of variant {variant} is copied</source>
        <translation>已复制变体 {variant} 的第 {frame} 帧</translation>
    </message>
    <message>
        <source>Frame {frame} of variant {variant} is the first frame now</source>
        <translation>变体 {variant} 的第 {frame} 帧现为首帧</translation>
    </message>
    <message>
        <source>Frame {frame} of variant {variant} is the last frame now</source>
        <translation>变体 {variant} 的第 {frame} 帧现为尾帧</translation>
    </message>
    <message>
        <source>Give it a new limit</source>
        <translation>设置新上限</translation>
    </message>
    <message>
        <source>Give up</source>
        <translation>放弃</translation>
    </message>
    <message>
        <source>Given up</source>
        <translation>已放弃</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>继续</translation>
    </message>
    <message>
        <source>It is in the log. Jobs and clips on disk are safe; please report it.</source>
        <translation>已记入日志。磁盘上的作业和片段安全无恙；请反馈此问题。</translation>
    </message>
    <message>
        <source>It may have arrived, and may have been charged. Kinogrid still looks for its task for a week, and goes on with it here as soon as it turns up.</source>
        <translation>它可能已送达，也可能已扣费。Kinogrid 还会继续查找其任务一周，一旦找到便在此处继续。</translation>
    </message>
    <message>
        <source>Kinogrid crashed the last time it ran</source>
        <translation>Kinogrid 上次运行时崩溃</translation>
    </message>
    <message>
        <source>Kinogrid goes on fetching by itself as soon as the disk takes it.</source>
        <translation>一旦磁盘可以写入，Kinogrid 会自动继续下载。</translation>
    </message>
    <message>
        <source>Kinogrid looks for it among the recent tasks and does not send it again by itself.</source>
        <translation>Kinogrid 会在最近的任务中查找它，不会自行重新发送。</translation>
    </message>
    <message>
        <source>Kinogrid made a mistake: {what}</source>
        <translation>Kinogrid 出错：{what}</translation>
    </message>
    <message>
        <source>Kinogrid tries again at {moment}, and goes on, ever more rarely, for as long as there is anything to fetch. Nothing is lost.</source>
        <translation>Kinogrid 会在 {moment} 重试；只要还有可下载的内容就会继续，间隔越来越长。没有任何丢失。</translation>
    </message>
    <message>
        <source>Kinogrid tries again at {moment}, and goes on, ever more rarely, while other orders go out.</source>
        <translation>Kinogrid 会在 {moment} 重试并继续，间隔越来越长，其他订单照常发出。</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>再次查找</translation>
    </message>
    <message>
        <source>Look now</source>
        <translation>立即查看</translation>
    </message>
    <message>
        <source>Looking for this order</source>
        <translation>正在查找此订单</translation>
    </message>
    <message>
        <source>Make it the last frame</source>
        <translation>设为尾帧</translation>
    </message>
    <message>
        <source>No order is sent until then, and none of those that wait is lost.</source>
        <translation>在此之前不会发送任何订单，等待的订单也不会丢失。</translation>
    </message>
    <message>
        <source>Nothing of it was changed or deleted; the clips are in their folders, each with its job.json.</source>
        <translation>没有更改或删除任何内容；片段在各自的文件夹中，每个都有其 job.json。</translation>
    </message>
    <message>
        <source>Once there are Credits again, let the queue go on.</source>
        <translation>待重新有积分后，请让队列继续。</translation>
    </message>
    <message numerus="yes">
        <source>Orders go on in %n min.</source>
        <translation>
            <numerusform>订单将在 %n 分钟后继续。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Orders go on in %n s.</source>
        <translation>
            <numerusform>订单将在 %n 秒后继续。</numerusform>
        </translation>
    </message>
    <message>
        <source>Picture (*.png)</source>
        <translation>图片 (*.png)</translation>
    </message>
    <message>
        <source>Picture {number} is copied</source>
        <translation>已复制图片 {number}</translation>
    </message>
    <message>
        <source>Picture {number} is the first frame now</source>
        <translation>图片 {number} 现为首帧</translation>
    </message>
    <message>
        <source>Picture {number} is the last frame now</source>
        <translation>图片 {number} 现为尾帧</translation>
    </message>
    <message>
        <source>Replace the token</source>
        <translation>更换令牌</translation>
    </message>
    <message>
        <source>Safe mode: Kinogrid runs with its default settings</source>
        <translation>安全模式：Kinogrid 正以默认设置运行</translation>
    </message>
    <message>
        <source>Save these frames</source>
        <translation>保存这些帧</translation>
    </message>
    <message>
        <source>Save this frame</source>
        <translation>保存此帧</translation>
    </message>
    <message>
        <source>Send again</source>
        <translation>重新发送</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>显示</translation>
    </message>
    <message>
        <source>The account has {left} left now. Let the queue go on.</source>
        <translation>账户现在剩余 {left}。请让队列继续。</translation>
    </message>
    <message>
        <source>The form is empty, for a new order</source>
        <translation>表单已清空，可填写新订单</translation>
    </message>
    <message>
        <source>The frame could not be taken out of variant {variant}</source>
        <translation>未能从变体 {variant} 中取出该帧</translation>
    </message>
    <message>
        <source>The limit of the token that Kinogrid made leaves {left}, which is less than the next order takes. Replace it in Settings by one with a new limit, then let the queue go on.</source>
        <translation>Kinogrid 所创建令牌的上限还剩 {left}，少于下一个订单所需。请在“设置”中换成带新上限的令牌，然后让队列继续。</translation>
    </message>
    <message>
        <source>The order is kept and nothing was charged. Pictures go to another host than orders, so you decide whether the API token goes along, or enter a token for that host. You need neither if the pictures are on the web.</source>
        <translation>订单已保留，未扣费。图片发往的主机与订单不同，因此请决定是否随图片一起发送 API 令牌，或为该主机输入一个令牌。若图片在网上，两者都不需要。</translation>
    </message>
    <message>
        <source>The order is kept and nothing was charged. Uploads need an account token. It is a powerful one: it manages your whole account there and does not expire. You need none if the pictures are on the web.</source>
        <translation>订单已保留，未扣费。上传需要账户令牌。它权限很大：可管理那里的整个账户且不会过期。若图片在网上，则不需要。</translation>
    </message>
    <message>
        <source>The order is kept; an earlier try of it may have been charged. Pictures go to another host than orders, so you decide whether the API token goes along, or enter a token for that host. You need neither if the pictures are on the web.</source>
        <translation>订单已保留；其先前的某次尝试可能已扣费。图片发往的主机与订单不同，因此请决定是否随图片一起发送 API 令牌，或为该主机输入一个令牌。若图片在网上，两者都不需要。</translation>
    </message>
    <message>
        <source>The order is kept; an earlier try of it may have been charged. Uploads need an account token. It is a powerful one: it manages your whole account there and does not expire. You need none if the pictures are on the web.</source>
        <translation>订单已保留；其先前的某次尝试可能已扣费。上传需要账户令牌。它权限很大：可管理那里的整个账户且不会过期。若图片在网上，则不需要。</translation>
    </message>
    <message>
        <source>The order that was refused for it cost nothing.</source>
        <translation>因此被拒绝的订单没有产生费用。</translation>
    </message>
    <message>
        <source>The queue is paused</source>
        <translation>队列已暂停</translation>
    </message>
    <message>
        <source>The report is on the clipboard. It holds no secrets, but names of files.</source>
        <translation>报告已在剪贴板中。其中不含机密，但含有文件名。</translation>
    </message>
    <message>
        <source>The service asked for a pause, and Kinogrid can&apos;t tell whether it took the order all the same. Sending it again could buy it twice.</source>
        <translation>服务要求暂停，Kinogrid 无法判断服务是否仍接受了该订单。重新发送可能会重复购买。</translation>
    </message>
    <message>
        <source>This order failed</source>
        <translation>此订单失败</translation>
    </message>
    <message>
        <source>Top up</source>
        <translation>充值</translation>
    </message>
    <message>
        <source>Try now</source>
        <translation>立即尝试</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>Uploading has to wait</source>
        <translation>上传须等待</translation>
    </message>
    <message>
        <source>Use web addresses</source>
        <translation>使用网址</translation>
    </message>
    <message>
        <source>Variant {number} could not be fetched</source>
        <translation>变体 {number} 未能下载</translation>
    </message>
    <message>
        <source>Variant {variant}, frame {frame}</source>
        <translation>变体 {variant}，第 {frame} 帧</translation>
    </message>
    <message>
        <source>Was this ordered or not?</source>
        <translation>此订单是否已下单？</translation>
    </message>
    <message>
        <source>What it was doing is noted on this machine, and nothing of it was sent anywhere. Every order and clip was on disk before, and goes on where it was. If it happens again, start Kinogrid with --safe.</source>
        <translation>当时的操作已记录在本机，没有向任何地方发送。所有订单和片段此前都已存盘，会从原处继续。若再次发生，请用 --safe 启动 Kinogrid。</translation>
    </message>
    <message>
        <source>Whether it arrived all the same can&apos;t be told from here: it may have been charged, and sending it again could buy it twice.</source>
        <translation>从这里无法判断它是否仍已送达：可能已扣费，重新发送可能会重复购买。</translation>
    </message>
    <message>
        <source>Your own settings are untouched and hold again at the next start; what you change now, and what stands in Compose, is not kept. The addresses of the service and the limits of orders are yours, and so are all jobs.</source>
        <translation>原有设置没有改动，下次启动时恢复生效；现在更改的内容和“创作”中的内容不会保留。服务地址和订单上限仍为原有设置，所有作业也都是原有的。</translation>
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
        <translation>30 天</translation>
    </message>
    <message>
        <source>90 days</source>
        <translation>90 天</translation>
    </message>
    <message>
        <source>A year</source>
        <translation>一年</translation>
    </message>
    <message>
        <source>An API token may exist that nobody uses</source>
        <translation>可能存在一个无人使用的 API 令牌</translation>
    </message>
    <message>
        <source>As the keyring does not keep it, it would be in use for this session only: withdraw it before you close Kinogrid.</source>
        <translation>由于密钥环不保存它，它只会在此会话中使用：请在关闭 Kinogrid 之前将其吊销。</translation>
    </message>
    <message>
        <source>Asking the provider for a token. This costs nothing.</source>
        <translation>正在向服务商申请令牌。不收费。</translation>
    </message>
    <message>
        <source>Asking the provider to withdraw it.</source>
        <translation>正在请服务商将其吊销。</translation>
    </message>
    <message numerus="yes">
        <source>%n Credit(s)</source>
        <translation>
            <numerusform>%n 积分</numerusform>
        </translation>
    </message>
    <message>
        <source>Ends</source>
        <translation>到期</translation>
    </message>
    <message>
        <source>I have seen to it</source>
        <translation>已处理</translation>
    </message>
    <message>
        <source>In use: the API token {name}, which Kinogrid has made.</source>
        <translation>使用中：由 Kinogrid 创建的 API 令牌 {name}。</translation>
    </message>
    <message>
        <source>It could not be withdrawn. Try again in a moment.</source>
        <translation>未能吊销。请稍后重试。</translation>
    </message>
    <message>
        <source>It does not expire.</source>
        <translation>不会过期。</translation>
    </message>
    <message>
        <source>It expires on {date}.</source>
        <translation>{date} 过期。</translation>
    </message>
    <message>
        <source>It is used in place of the API token above, which goes on to exist in the console.</source>
        <translation>它取代上方的 API 令牌；后者在控制台中仍然存在。</translation>
    </message>
    <message>
        <source>It opens nothing any more, and Kinogrid is not connected until you enter or make another one. What is under way goes on at the provider, is billed if it succeeds, and is fetched once there is another token.</source>
        <translation>它将无法再打开任何内容，在输入或创建另一个令牌之前，Kinogrid 处于未连接状态。进行中的订单会在服务商处继续，成功则收费，待有了另一个令牌后再下载。</translation>
    </message>
    <message>
        <source>Keep it as it is</source>
        <translation>保持原样</translation>
    </message>
    <message>
        <source>Kinogrid asked for an API token named {name} and never heard whether it was made. Look for that name in the console; where it is listed, delete it there.</source>
        <translation>Kinogrid 申请过名为 {name} 的 API 令牌，但始终没有得知是否已创建。请在控制台中查找该名称；若在列，请在那里删除。</translation>
    </message>
    <message>
        <source>Kinogrid can make an API token of its own with a limit, but as long as {variable} is set the one in it is used.</source>
        <translation>Kinogrid 可以创建带上限的自有 API 令牌，但只要设置了 {variable}，就会使用其中的令牌。</translation>
    </message>
    <message>
        <source>Kinogrid can make an API token of its own with your account token. It opens Midjourney only, and the provider lets it spend no more than its limit.</source>
        <translation>Kinogrid 可以用账户令牌创建自有 API 令牌。它只能用于 Midjourney，且服务商不允许其花费超过上限。</translation>
    </message>
    <message>
        <source>Kinogrid has made an API token named {name}, but another one is in use, or none: the keyring did not keep it, or you have entered one since. Withdraw it here with your account token, or delete it in the console.</source>
        <translation>Kinogrid 创建了名为 {name} 的 API 令牌，但当前使用的是另一个，或没有令牌：可能是密钥环没有保存它，也可能是此后输入了其他令牌。请在此用账户令牌吊销它，或在控制台中删除。</translation>
    </message>
    <message>
        <source>Limit</source>
        <translation>上限</translation>
    </message>
    <message>
        <source>Limit of Kinogrid&apos;s own token</source>
        <translation>Kinogrid 自有令牌的上限</translation>
    </message>
    <message>
        <source>Limit: {limit}.</source>
        <translation>上限：{limit}。</translation>
    </message>
    <message>
        <source>Limit: {limit}. Used: {used}. Left: {left}.</source>
        <translation>上限：{limit}。已用：{used}。剩余：{left}。</translation>
    </message>
    <message>
        <source>Look first what became of the one that was asked for before.</source>
        <translation>请先查明先前申请的那个令牌的结果。</translation>
    </message>
    <message>
        <source>Make an API token</source>
        <translation>创建 API 令牌</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>永不</translation>
    </message>
    <message>
        <source>Replace…</source>
        <translation>更换…</translation>
    </message>
    <message>
        <source>See to it in Settings</source>
        <translation>在“设置”中处理</translation>
    </message>
    <message>
        <source>The API token is made and in use.</source>
        <translation>API 令牌已创建并投入使用。</translation>
    </message>
    <message>
        <source>The one before is withdrawn.</source>
        <translation>先前的令牌已吊销。</translation>
    </message>
    <message>
        <source>The provider does not let this account token see to API tokens. Make one in the console, and enter it above.</source>
        <translation>服务商不允许此账户令牌管理 API 令牌。请在控制台中创建，并在上方输入。</translation>
    </message>
    <message>
        <source>The provider does not tell its limit.</source>
        <translation>服务商没有提供其上限。</translation>
    </message>
    <message>
        <source>The provider does not tell just now how a token is kept to Midjourney, so none was made. Try again later.</source>
        <translation>服务商目前没有说明如何将令牌限定于 Midjourney，因此没有创建。请稍后重试。</translation>
    </message>
    <message>
        <source>The provider knows this token no longer: it was withdrawn elsewhere.</source>
        <translation>服务商已不认识此令牌：它已在别处被吊销。</translation>
    </message>
    <message>
        <source>The provider made a token without the limit. It was withdrawn at once, and is not used.</source>
        <translation>服务商创建了一个没有上限的令牌。它已立即被吊销，不会使用。</translation>
    </message>
    <message>
        <source>The token is withdrawn: it opens nothing any more.</source>
        <translation>令牌已吊销：它已无法再打开任何内容。</translation>
    </message>
    <message>
        <source>What is noted here is not a token that Kinogrid made, so it was not withdrawn.</source>
        <translation>此处记录的不是 Kinogrid 创建的令牌，因此没有吊销。</translation>
    </message>
    <message>
        <source>When Kinogrid&apos;s own token ends</source>
        <translation>Kinogrid 自有令牌的到期时间</translation>
    </message>
    <message>
        <source>With an account token Kinogrid can make an API token of its own, with a limit.</source>
        <translation>有了账户令牌，Kinogrid 可以创建带上限的自有 API 令牌。</translation>
    </message>
    <message>
        <source>Withdraw</source>
        <translation>吊销</translation>
    </message>
    <message>
        <source>Withdraw the API token in use?</source>
        <translation>吊销使用中的 API 令牌？</translation>
    </message>
    <message>
        <source>Withdraw the one before</source>
        <translation>吊销先前的令牌</translation>
    </message>
    <message>
        <source>Your account has no application for Midjourney yet. Open the console, choose Midjourney there and apply, then try again.</source>
        <translation>账户中还没有 Midjourney 的应用。请打开控制台，在其中选择 Midjourney 并申请，然后重试。</translation>
    </message>
    <message>
        <source>Your account&apos;s application for Midjourney is switched off. Look in the console why.</source>
        <translation>账户的 Midjourney 应用已关闭。请在控制台中查看原因。</translation>
    </message>
</context>
<context>
    <name>Pick</name>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>搜索</translation>
    </message>
</context>
<context>
    <name>Presets</name>
    <message>
        <source>Added to the end of the prompt</source>
        <translation>添加到提示词末尾</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>End of the prompt</source>
        <translation>提示词末尾</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message numerus="yes">
        <source>No more than %n preset(s) (is|are) kept. Remove one first.</source>
        <translation>
            <numerusform>最多保留 %n 个预设。请先移除一个。</numerusform>
        </translation>
    </message>
    <message>
        <source>No preset</source>
        <translation>无预设</translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation>无</translation>
    </message>
    <message>
        <source>Preset</source>
        <translation>预设</translation>
    </message>
    <message>
        <source>Preset name</source>
        <translation>预设名称</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>移除</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Save as a preset</source>
        <translation>保存为预设</translation>
    </message>
    <message>
        <source>Save as a preset…</source>
        <translation>保存为预设…</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>设置</translation>
    </message>
    <message>
        <source>Settings that you saved under a name</source>
        <translation>以名称保存的设置</translation>
    </message>
    <message>
        <source>Takes the place of the preset {name}.</source>
        <translation>将取代预设 {name}。</translation>
    </message>
    <message>
        <source>callback {url}</source>
        <translation>回调 {url}</translation>
    </message>
    <message>
        <source>loop</source>
        <translation>循环</translation>
    </message>
    <message>
        <source>no loop</source>
        <translation>不循环</translation>
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
            <numerusform>已完成百分之 %n</numerusform>
        </translation>
    </message>
    <message>
        <source>A picture can become a first frame; only clips can be extended.</source>
        <translation>图片可用作首帧；只有片段可以延长。</translation>
    </message>
    <message numerus="yes">
        <source>About %n min left</source>
        <translation>
            <numerusform>约剩 %n 分钟</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>About %n s left</source>
        <translation>
            <numerusform>约剩 %n 秒</numerusform>
        </translation>
    </message>
    <message>
        <source>Above one another</source>
        <translation>上下排列</translation>
    </message>
    <message>
        <source>Add to the comparison</source>
        <translation>加入对比</translation>
    </message>
    <message>
        <source>Add to the comparison, or take out of it</source>
        <translation>加入对比，或从对比中移除</translation>
    </message>
    <message>
        <source>Any moment</source>
        <translation>即将完成</translation>
    </message>
    <message>
        <source>As a difference</source>
        <translation>以差值显示</translation>
    </message>
    <message>
        <source>As large as fits</source>
        <translation>尽可能大</translation>
    </message>
    <message>
        <source>Back to all variants</source>
        <translation>返回所有变体</translation>
    </message>
    <message>
        <source>Being made</source>
        <translation>生成中</translation>
    </message>
    <message>
        <source>Blend</source>
        <translation>混合</translation>
    </message>
    <message>
        <source>Blend of two</source>
        <translation>两者混合</translation>
    </message>
    <message>
        <source>Cancelled before it was sent.</source>
        <translation>发送前已取消。</translation>
    </message>
    <message>
        <source>Clear in and out points</source>
        <translation>清除入点和出点</translation>
    </message>
    <message>
        <source>Cleared by you</source>
        <translation>已由用户清理</translation>
    </message>
    <message>
        <source>Cleared by you. It can be fetched again as long as the service keeps it.</source>
        <translation>已由用户清理。只要服务仍保留，就可以重新下载。</translation>
    </message>
    <message>
        <source>Cleared by you. It could not be fetched again: {why}</source>
        <translation>已由用户清理。未能重新下载：{why}</translation>
    </message>
    <message>
        <source>Clip {number}</source>
        <translation>片段 {number}</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>彩色</translation>
    </message>
    <message>
        <source>Colour or luminance</source>
        <translation>彩色或亮度</translation>
    </message>
    <message>
        <source>Compare what is put together</source>
        <translation>对比已加入的内容</translation>
    </message>
    <message>
        <source>Copy its web address</source>
        <translation>复制其网址</translation>
    </message>
    <message>
        <source>Copy the file</source>
        <translation>复制文件</translation>
    </message>
    <message>
        <source>Copy the picture</source>
        <translation>复制图片</translation>
    </message>
    <message>
        <source>Copy this frame</source>
        <translation>复制此帧</translation>
    </message>
    <message>
        <source>Difference of two</source>
        <translation>两者差值</translation>
    </message>
    <message>
        <source>Difference × {gain}</source>
        <translation>差值 × {gain}</translation>
    </message>
    <message>
        <source>End of the clip before against what follows</source>
        <translation>前一片段结尾与后续画面</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>导出…</translation>
    </message>
    <message>
        <source>Extend</source>
        <translation>延长</translation>
    </message>
    <message>
        <source>Extend ({price})</source>
        <translation>延长（{price}）</translation>
    </message>
    <message>
        <source>Extend ({why})</source>
        <translation>延长（{why}）</translation>
    </message>
    <message>
        <source>Extend clip {number}</source>
        <translation>延长片段 {number}</translation>
    </message>
    <message>
        <source>Extend variant {number}</source>
        <translation>延长变体 {number}</translation>
    </message>
    <message>
        <source>Extend…</source>
        <translation>延长…</translation>
    </message>
    <message>
        <source>Faster</source>
        <translation>加快</translation>
    </message>
    <message>
        <source>Fetch again</source>
        <translation>重新下载</translation>
    </message>
    <message>
        <source>Fetch clip {number} again</source>
        <translation>重新下载片段 {number}</translation>
    </message>
    <message>
        <source>Fetch variant {number} again</source>
        <translation>重新下载变体 {number}</translation>
    </message>
    <message>
        <source>Fetching the clip</source>
        <translation>正在下载片段</translation>
    </message>
    <message>
        <source>Fetching the picture</source>
        <translation>正在下载图片</translation>
    </message>
    <message>
        <source>First frame</source>
        <translation>首帧</translation>
    </message>
    <message>
        <source>First of the two</source>
        <translation>两者中的第一个</translation>
    </message>
    <message>
        <source>Fit</source>
        <translation>适合</translation>
    </message>
    <message>
        <source>Flip to the next</source>
        <translation>切换到下一个</translation>
    </message>
    <message>
        <source>Gain</source>
        <translation>增益</translation>
    </message>
    <message>
        <source>Given frame against the first</source>
        <translation>给定帧与首帧</translation>
    </message>
    <message>
        <source>Given up: it may have been charged.</source>
        <translation>已放弃：可能已扣费。</translation>
    </message>
    <message>
        <source>Hide rejected ones</source>
        <translation>隐藏已排除的</translation>
    </message>
    <message>
        <source>Hold to flip to another</source>
        <translation>按住以切换到另一个</translation>
    </message>
    <message>
        <source>How much of the second one is seen</source>
        <translation>第二个的显示程度</translation>
    </message>
    <message>
        <source>How to look</source>
        <translation>查看方式</translation>
    </message>
    <message>
        <source>In rows and columns</source>
        <translation>按行列排列</translation>
    </message>
    <message>
        <source>It can be sent again once the queue goes on.</source>
        <translation>队列继续后可重新发送。</translation>
    </message>
    <message>
        <source>It has reached the longest that the service makes.</source>
        <translation>已达到服务可生成的最大时长。</translation>
    </message>
    <message>
        <source>Its clip is not here.</source>
        <translation>其片段不在此处。</translation>
    </message>
    <message>
        <source>Its clips are not here yet.</source>
        <translation>其片段尚未到达。</translation>
    </message>
    <message>
        <source>Jump to end</source>
        <translation>跳到结尾</translation>
    </message>
    <message>
        <source>Jump to start</source>
        <translation>跳到开头</translation>
    </message>
    <message>
        <source>Last frame against the first</source>
        <translation>尾帧与首帧</translation>
    </message>
    <message>
        <source>Last frame against the given one</source>
        <translation>尾帧与给定帧</translation>
    </message>
    <message>
        <source>Layout</source>
        <translation>布局</translation>
    </message>
    <message>
        <source>Longer than usual</source>
        <translation>比平常久</translation>
    </message>
    <message>
        <source>Looking for the order</source>
        <translation>正在查找订单</translation>
    </message>
    <message>
        <source>Looped over the seam</source>
        <translation>跨接缝循环</translation>
    </message>
    <message>
        <source>Loupe</source>
        <translation>放大镜</translation>
    </message>
    <message>
        <source>Luminance</source>
        <translation>亮度</translation>
    </message>
    <message>
        <source>Make the difference brighter</source>
        <translation>让差值更亮</translation>
    </message>
    <message>
        <source>Minutes:seconds.frames of the longest clip</source>
        <translation>最长片段的分:秒.帧</translation>
    </message>
    <message>
        <source>More</source>
        <translation>更多</translation>
    </message>
    <message>
        <source>Move on after a decision</source>
        <translation>决定后前往下一个</translation>
    </message>
    <message>
        <source>Needs another token</source>
        <translation>需要另一个令牌</translation>
    </message>
    <message>
        <source>Needs your decision</source>
        <translation>需要决定</translation>
    </message>
    <message>
        <source>Next frame</source>
        <translation>下一帧</translation>
    </message>
    <message>
        <source>Next layout</source>
        <translation>下一种布局</translation>
    </message>
    <message>
        <source>No clip is shown here.</source>
        <translation>这里没有显示任何片段。</translation>
    </message>
    <message>
        <source>Nobody waits for it any more.</source>
        <translation>已停止等待。</translation>
    </message>
    <message>
        <source>On hold</source>
        <translation>已搁置</translation>
    </message>
    <message>
        <source>Open in its usual app</source>
        <translation>用默认应用打开</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>暂停</translation>
    </message>
    <message>
        <source>Pick</source>
        <translation>留用</translation>
    </message>
    <message>
        <source>Pick clip {number}</source>
        <translation>留用片段 {number}</translation>
    </message>
    <message>
        <source>Pick variant {number}</source>
        <translation>留用变体 {number}</translation>
    </message>
    <message>
        <source>Picked</source>
        <translation>已留用</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>播放</translation>
    </message>
    <message>
        <source>Play back and forth</source>
        <translation>往返播放</translation>
    </message>
    <message>
        <source>Play in a loop</source>
        <translation>循环播放</translation>
    </message>
    <message>
        <source>Play or pause</source>
        <translation>播放或暂停</translation>
    </message>
    <message>
        <source>Position</source>
        <translation>位置</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>预览</translation>
    </message>
    <message>
        <source>Previous frame</source>
        <translation>上一帧</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>重做</translation>
    </message>
    <message>
        <source>Reject</source>
        <translation>排除</translation>
    </message>
    <message>
        <source>Reject clip {number}</source>
        <translation>排除片段 {number}</translation>
    </message>
    <message>
        <source>Reject variant {number}</source>
        <translation>排除变体 {number}</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>已排除</translation>
    </message>
    <message>
        <source>Remove pick</source>
        <translation>取消留用</translation>
    </message>
    <message>
        <source>Remove star</source>
        <translation>取消星标</translation>
    </message>
    <message>
        <source>Save a copy…</source>
        <translation>保存副本…</translation>
    </message>
    <message>
        <source>Save clip {number}</source>
        <translation>保存片段 {number}</translation>
    </message>
    <message>
        <source>Save this frame as PNG…</source>
        <translation>将此帧保存为 PNG…</translation>
    </message>
    <message>
        <source>Save this frame of all as PNG…</source>
        <translation>将所有变体的此帧保存为 PNG…</translation>
    </message>
    <message>
        <source>Save this frame…</source>
        <translation>保存此帧…</translation>
    </message>
    <message>
        <source>Save variant {number}</source>
        <translation>保存变体 {number}</translation>
    </message>
    <message>
        <source>Second of the two</source>
        <translation>两者中的第二个</translation>
    </message>
    <message>
        <source>Seconds and frames of the longest clip</source>
        <translation>最长片段的秒和帧</translation>
    </message>
    <message>
        <source>Select a variant</source>
        <translation>选中变体</translation>
    </message>
    <message>
        <source>Select the variant above</source>
        <translation>选中上方的变体</translation>
    </message>
    <message>
        <source>Select the variant below</source>
        <translation>选中下方的变体</translation>
    </message>
    <message>
        <source>Select the variant to the left</source>
        <translation>选中左侧的变体</translation>
    </message>
    <message>
        <source>Select the variant to the right</source>
        <translation>选中右侧的变体</translation>
    </message>
    <message>
        <source>Sending the order</source>
        <translation>正在发送订单</translation>
    </message>
    <message>
        <source>Set in point</source>
        <translation>设置入点</translation>
    </message>
    <message>
        <source>Set out point</source>
        <translation>设置出点</translation>
    </message>
    <message>
        <source>Shorter clips hold their last frame</source>
        <translation>较短片段定格在尾帧</translation>
    </message>
    <message>
        <source>Shorter clips loop</source>
        <translation>较短片段循环播放</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>在文件夹中显示</translation>
    </message>
    <message>
        <source>Show the job above</source>
        <translation>显示上一个作业</translation>
    </message>
    <message>
        <source>Show the job below</source>
        <translation>显示下一个作业</translation>
    </message>
    <message>
        <source>Side by side</source>
        <translation>并排</translation>
    </message>
    <message>
        <source>Slower</source>
        <translation>减慢</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>速度</translation>
    </message>
    <message>
        <source>Star</source>
        <translation>加星标</translation>
    </message>
    <message>
        <source>Star clip {number}</source>
        <translation>为片段 {number} 加星标</translation>
    </message>
    <message>
        <source>Star variant {number}</source>
        <translation>为变体 {number} 加星标</translation>
    </message>
    <message>
        <source>Take out of the comparison</source>
        <translation>从对比中移除</translation>
    </message>
    <message>
        <source>The queue is paused</source>
        <translation>队列已暂停</translation>
    </message>
    <message>
        <source>The selected one large</source>
        <translation>放大选中的</translation>
    </message>
    <message>
        <source>The service gave no id to extend from.</source>
        <translation>服务没有给出可用于延长的 ID。</translation>
    </message>
    <message>
        <source>The service may finish it all the same, and charge it.</source>
        <translation>服务仍可能完成它并扣费。</translation>
    </message>
    <message>
        <source>The variants of a job play here, side by side and in step.</source>
        <translation>作业的变体在此并排同步播放。</translation>
    </message>
    <message>
        <source>This clip is not here yet.</source>
        <translation>这个片段还没有到。</translation>
    </message>
    <message>
        <source>This is a picture. Only clips are exported.</source>
        <translation>这是一张图片。只能导出片段。</translation>
    </message>
    <message>
        <source>This order was refused.</source>
        <translation>此订单被拒绝。</translation>
    </message>
    <message>
        <source>Trying again</source>
        <translation>正在重试</translation>
    </message>
    <message numerus="yes">
        <source>Trying again in %n min</source>
        <translation>
            <numerusform>%n 分钟后重试</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Trying again in %n s</source>
        <translation>
            <numerusform>%n 秒后重试</numerusform>
        </translation>
    </message>
    <message>
        <source>Two clips are compared. Look at one of them first.</source>
        <translation>正在对比两个片段。请先只看其中一个。</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>Undo reject</source>
        <translation>撤销排除</translation>
    </message>
    <message>
        <source>Uploading the picture</source>
        <translation>正在上传图片</translation>
    </message>
    <message>
        <source>Use as first frame</source>
        <translation>用作首帧</translation>
    </message>
    <message>
        <source>Use as last frame</source>
        <translation>用作尾帧</translation>
    </message>
    <message>
        <source>Use clip {number} as first frame</source>
        <translation>将片段 {number} 用作首帧</translation>
    </message>
    <message>
        <source>Use this frame as first frame</source>
        <translation>将此帧用作首帧</translation>
    </message>
    <message>
        <source>Use this frame as last frame</source>
        <translation>将此帧用作尾帧</translation>
    </message>
    <message>
        <source>Use variant {number} as first frame</source>
        <translation>将变体 {number} 用作首帧</translation>
    </message>
    <message>
        <source>Variant {number}</source>
        <translation>变体 {number}</translation>
    </message>
    <message>
        <source>View one</source>
        <translation>单独查看</translation>
    </message>
    <message>
        <source>Waiting for its turn</source>
        <translation>正在排队</translation>
    </message>
    <message>
        <source>Waiting for the disk: {why}</source>
        <translation>等待磁盘：{why}</translation>
    </message>
    <message>
        <source>Waiting to be sent</source>
        <translation>等待发送</translation>
    </message>
    <message>
        <source>Where its ends meet</source>
        <translation>首尾相接处</translation>
    </message>
    <message>
        <source>Which seam</source>
        <translation>哪个接缝</translation>
    </message>
    <message>
        <source>Wipe between two</source>
        <translation>在两者间划像</translation>
    </message>
    <message>
        <source>Zoom</source>
        <translation>缩放</translation>
    </message>
    <message>
        <source>Zoom in</source>
        <translation>放大</translation>
    </message>
    <message>
        <source>Zoom out</source>
        <translation>缩小</translation>
    </message>
    <message>
        <source>Zoom to 100 %</source>
        <translation>缩放到 100%</translation>
    </message>
    <message>
        <source>Zoom to 200 %</source>
        <translation>缩放到 200%</translation>
    </message>
    <message>
        <source>Zoom to fit</source>
        <translation>缩放至适合窗口</translation>
    </message>
    <message>
        <source>a picture</source>
        <translation>图片</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>已暂停</translation>
    </message>
    <message>
        <source>picked</source>
        <translation>已留用</translation>
    </message>
    <message>
        <source>playing</source>
        <translation>正在播放</translation>
    </message>
    <message>
        <source>rejected</source>
        <translation>已排除</translation>
    </message>
    <message>
        <source>starred</source>
        <translation>已加星标</translation>
    </message>
    <message>
        <source>{first} to {last}</source>
        <comment>keys</comment>
        <translation>{first} 至 {last}</translation>
    </message>
    <message>
        <source>{frame} of {count}</source>
        <translation>{frame} / {count}</translation>
    </message>
    <message>
        <source>{minutes} min {seconds} s {frames} f</source>
        <comment>a place in a clip: minutes, seconds, frames</comment>
        <translation>{minutes} 分 {seconds} 秒 {frames} 帧</translation>
    </message>
    <message>
        <source>{name}  ({key})</source>
        <translation>{name}  ({key})</translation>
    </message>
    <message>
        <source>{number} seconds</source>
        <translation>{number} 秒</translation>
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
        <translation>{prompt}，变体 {number}</translation>
    </message>
    <message>
        <source>{said}, {more}</source>
        <comment>Two items of a list</comment>
        <translation>{said}，{more}</translation>
    </message>
    <message>
        <source>{seconds} s {frames} f</source>
        <comment>a place in a clip: seconds, frames</comment>
        <translation>{seconds} 秒 {frames} 帧</translation>
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
            <numerusform>至少 {price}；%n 个订单的价格未知</numerusform>
        </translation>
    </message>
    <message>
        <source>By the provider&apos;s published prices of {moment}; what is charged is known once it is made.</source>
        <translation>按服务商在 {moment} 公布的价格；生成后才能得知实际扣费。</translation>
    </message>
    <message>
        <source>In all {price}</source>
        <translation>合计 {price}</translation>
    </message>
    <message>
        <source>In dollars it depends on the package in which you bought your Credits.</source>
        <translation>折合美元多少取决于购买积分时的套餐。</translation>
    </message>
    <message>
        <source>It could not be fetched; Kinogrid tries again by itself.</source>
        <translation>未能获取；Kinogrid 会自动重试。</translation>
    </message>
    <message>
        <source>Kinogrid does not understand the provider&apos;s price list.</source>
        <translation>Kinogrid 无法理解服务商的价目表。</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>价格</translation>
    </message>
    <message>
        <source>Price not known</source>
        <translation>价格未知</translation>
    </message>
    <message>
        <source>Price: {words}</source>
        <translation>价格：{words}</translation>
    </message>
    <message>
        <source>The price list could not be renewed; Kinogrid tries again by itself.</source>
        <translation>价目表未能更新；Kinogrid 会自动重试。</translation>
    </message>
    <message>
        <source>The price list is being fetched.</source>
        <translation>正在获取价目表。</translation>
    </message>
    <message>
        <source>The provider&apos;s price list names different prices for such an order.</source>
        <translation>服务商的价目表对此类订单给出了不同的价格。</translation>
    </message>
    <message>
        <source>The provider&apos;s price list says nothing about such an order.</source>
        <translation>服务商的价目表没有关于此类订单的说明。</translation>
    </message>
    <message>
        <source>There is no price list of the provider&apos;s yet.</source>
        <translation>尚无服务商的价目表。</translation>
    </message>
    <message>
        <source>at most {dollars}</source>
        <translation>最多 {dollars}</translation>
    </message>
    <message>
        <source>{amount} Credits</source>
        <translation>{amount} 积分</translation>
    </message>
    <message>
        <source>{credits}, about ${dollars}</source>
        <translation>{credits}，约 ${dollars}</translation>
    </message>
    <message>
        <source>{credits}, about ${least} to ${most}</source>
        <translation>{credits}，约 ${least} 至 ${most}</translation>
    </message>
    <message>
        <source>{credits}, at most ${most}</source>
        <translation>{credits}，最多 ${most}</translation>
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
        <translation>--bs 的值为 1、2 或 4。</translation>
    </message>
    <message>
        <source>--end is what the Last frame field is for.</source>
        <translation>--end 的作用由“尾帧”字段承担。</translation>
    </message>
    <message>
        <source>--end names a last frame beside the one chosen below.</source>
        <translation>--end 在下方已选尾帧之外又指定了一个尾帧。</translation>
    </message>
    <message>
        <source>--loop is what the Loop switch is for.</source>
        <translation>--loop 的作用由“循环”开关承担。</translation>
    </message>
    <message>
        <source>--loop says what the Loop switch says.</source>
        <translation>--loop 与“循环”开关重复。</translation>
    </message>
    <message>
        <source>--motion takes low or high.</source>
        <translation>--motion 的值为 low 或 high。</translation>
    </message>
    <message>
        <source>--{flag} and its value need plain letters.</source>
        <translation>--{flag} 及其值须用普通字母。</translation>
    </message>
    <message>
        <source>--{flag} has no place here: a video has the shape of its first frame.</source>
        <translation>--{flag} 不适用于此：视频的画幅与首帧相同。</translation>
    </message>
    <message>
        <source>--{flag} has no place here: it is a flag for images.</source>
        <translation>--{flag} 不适用于此：它是图片参数。</translation>
    </message>
    <message>
        <source>--{flag} has no place here: the Mode field says how fast.</source>
        <translation>--{flag} 不适用于此：速度由“模式”字段决定。</translation>
    </message>
    <message>
        <source>--{flag} has no place here: videos have a model of their own.</source>
        <translation>--{flag} 不适用于此：视频有自己的模型。</translation>
    </message>
    <message>
        <source>--{flag} must stand close behind its hyphens.</source>
        <translation>--{flag} 须紧跟在连字符之后。</translation>
    </message>
    <message>
        <source>--{flag} needs a space before it.</source>
        <translation>--{flag} 之前需要空格。</translation>
    </message>
    <message>
        <source>--{flag} needs a space behind it, and no other sign.</source>
        <translation>--{flag} 之后需要空格，不能是其他符号。</translation>
    </message>
    <message>
        <source>--{flag} stands here twice.</source>
        <translation>--{flag} 在此出现了两次。</translation>
    </message>
    <message>
        <source>--{flag}: {help}.</source>
        <translation>--{flag}：{help}。</translation>
    </message>
    <message>
        <source>A calm shot: small motions, a still camera</source>
        <translation>平静的镜头：小幅运动，静止机位</translation>
    </message>
    <message>
        <source>A flag begins with two plain hyphens: --{flag}.</source>
        <translation>参数以两个普通连字符开头：--{flag}。</translation>
    </message>
    <message>
        <source>A last frame by its address; the Last frame field says the same</source>
        <translation>以地址指定的尾帧；与“尾帧”字段相同</translation>
    </message>
    <message numerus="yes">
        <source>A snippet can have %n character(s); this has {count}.</source>
        <translation>
            <numerusform>短语最多 %n 个字符；此短语有 {count} 个。</numerusform>
        </translation>
    </message>
    <message>
        <source>Add to prompt</source>
        <translation>添加到提示词</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Choose a first frame, then have it described.</source>
        <translation>先选择首帧，再为其生成描述。</translation>
    </message>
    <message>
        <source>Close the gap</source>
        <translation>去掉空隙</translation>
    </message>
    <message>
        <source>Describe the first frame…</source>
        <translation>描述首帧…</translation>
    </message>
    <message>
        <source>Descriptions of the first frame</source>
        <translation>首帧的描述</translation>
    </message>
    <message>
        <source>End where the clip begins; the Loop switch says the same</source>
        <translation>结束于片段开头处；与“循环”开关相同</translation>
    </message>
    <message>
        <source>Fix the prompt</source>
        <translation>修正提示词</translation>
    </message>
    <message>
        <source>Flags</source>
        <translation>参数</translation>
    </message>
    <message>
        <source>Four variants, as without the flag</source>
        <translation>四个变体，与不写此参数相同</translation>
    </message>
    <message>
        <source>How many variants are made</source>
        <translation>生成多少个变体</translation>
    </message>
    <message>
        <source>How much moves: low for a calm shot, high for large motion</source>
        <translation>运动幅度：low 为平静的镜头，high 为大幅运动</translation>
    </message>
    <message>
        <source>Invisible characters keep --{flag} from being read as a flag.</source>
        <translation>不可见字符使 --{flag} 无法被识别为参数。</translation>
    </message>
    <message>
        <source>Keep closer to the words, with less of Midjourney&apos;s own taste</source>
        <translation>更贴近文字，减少 Midjourney 自身的风格</translation>
    </message>
    <message>
        <source>Large motion of subject and camera</source>
        <translation>主体和镜头大幅运动</translation>
    </message>
    <message>
        <source>Looking at the first frame…</source>
        <translation>正在查看首帧…</translation>
    </message>
    <message>
        <source>Midjourney has no flag --{flag} for pictures.</source>
        <translation>Midjourney 没有用于图片的参数 --{flag}。</translation>
    </message>
    <message>
        <source>Midjourney has no flag --{flag} for pictures. Did you mean --{meant}?</source>
        <translation>Midjourney 没有用于图片的参数 --{flag}。是否指 --{meant}？</translation>
    </message>
    <message>
        <source>Midjourney has no flag --{flag} for pictures. Did you mean --{meant}? It is for videos only.</source>
        <translation>Midjourney 没有用于图片的参数 --{flag}。是否指 --{meant}？它仅用于视频。</translation>
    </message>
    <message>
        <source>Midjourney has no flag --{flag} for videos.</source>
        <translation>Midjourney 没有用于视频的参数 --{flag}。</translation>
    </message>
    <message>
        <source>Midjourney has no flag --{flag} for videos. Did you mean --{meant}?</source>
        <translation>Midjourney 没有用于视频的参数 --{flag}。是否指 --{meant}？</translation>
    </message>
    <message numerus="yes">
        <source>No more than %n snippet(s) (is|are) kept. Remove one first.</source>
        <translation>
            <numerusform>最多保留 %n 个短语。请先移除一个。</numerusform>
        </translation>
    </message>
    <message>
        <source>No prompts yet.</source>
        <translation>尚无提示词。</translation>
    </message>
    <message>
        <source>One variant</source>
        <translation>一个变体</translation>
    </message>
    <message>
        <source>Prompt</source>
        <translation>提示词</translation>
    </message>
    <message>
        <source>Prompt helpers</source>
        <translation>提示词助手</translation>
    </message>
    <message>
        <source>Prompt history</source>
        <translation>提示词历史</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>移除</translation>
    </message>
    <message>
        <source>Save the selected words</source>
        <translation>保存选中的文字</translation>
    </message>
    <message>
        <source>Save this prompt</source>
        <translation>保存此提示词</translation>
    </message>
    <message>
        <source>Snippets</source>
        <translation>短语</translation>
    </message>
    <message>
        <source>Take one, then say what should move.</source>
        <translation>先选一条，再说明应如何运动。</translation>
    </message>
    <message>
        <source>Take them out</source>
        <translation>移除这些字符</translation>
    </message>
    <message>
        <source>The flags stay.</source>
        <translation>参数会保留。</translation>
    </message>
    <message>
        <source>There is no prompt to translate yet.</source>
        <translation>还没有可翻译的提示词。</translation>
    </message>
    <message>
        <source>Translate to English…</source>
        <translation>翻译成英文…</translation>
    </message>
    <message>
        <source>Translating…</source>
        <translation>正在翻译…</translation>
    </message>
    <message>
        <source>Translation</source>
        <translation>译文</translation>
    </message>
    <message>
        <source>Two variants</source>
        <translation>两个变体</translation>
    </message>
    <message>
        <source>Undo brings the old prompt back.</source>
        <translation>撤销可找回原来的提示词。</translation>
    </message>
    <message>
        <source>Use a space</source>
        <translation>添加空格</translation>
    </message>
    <message>
        <source>Use as prompt</source>
        <translation>用作提示词</translation>
    </message>
    <message>
        <source>Use hyphens</source>
        <translation>改用连字符</translation>
    </message>
    <message>
        <source>Use plain letters</source>
        <translation>改用普通字母</translation>
    </message>
    <message>
        <source>Use the field</source>
        <translation>改用字段</translation>
    </message>
    <message>
        <source>Use the prompt</source>
        <translation>使用提示词</translation>
    </message>
    <message>
        <source>Use the switch</source>
        <translation>改用开关</translation>
    </message>
    <message>
        <source>Use the words alone, or with the frames and settings that they were ordered with.</source>
        <translation>可只用文字，也可连同下单时的首尾帧和设置一起使用。</translation>
    </message>
    <message>
        <source>Use with frames and settings</source>
        <translation>连同首尾帧和设置使用</translation>
    </message>
    <message>
        <source>What should move, and how</source>
        <translation>什么在动，如何动</translation>
    </message>
    <message>
        <source>What should move, and how?
Slow push in, steam rises from the cup, her hair stirs.</source>
        <translation>什么在动，如何动？
镜头缓缓推进，杯中升起热气，发丝轻扬。</translation>
    </message>
    <message>
        <source>What the provider charges for this is not documented.</source>
        <translation>服务商对此如何收费没有说明。</translation>
    </message>
    <message>
        <source>Words behind --{flag} may be lost: flags belong at the end.</source>
        <translation>--{flag} 之后的文字可能丢失：参数应放在末尾。</translation>
    </message>
    <message>
        <source>extension</source>
        <translation>延长</translation>
    </message>
    <message>
        <source>today, {time}</source>
        <translation>今天，{time}</translation>
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
        <translation>清除搜索</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>搜索</translation>
    </message>
</context>
<context>
    <name>Sequence</name>
    <message numerus="yes">
        <source>%n shot(s)</source>
        <translation>
            <numerusform>%n 个镜头</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n shot(s) (is|are) left out, as there is nothing to show yet.</source>
        <translation>
            <numerusform>已略过 %n 个镜头，因为还没有可显示的内容。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n shot(s) added to the sequence.</source>
        <translation>
            <numerusform>已将 %n 个镜头加入序列。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>A sequence takes %n shots at most.</source>
        <translation>
            <numerusform>一个序列最多 %n 个镜头。</numerusform>
        </translation>
    </message>
    <message>
        <source>Add what stands in Compose as a shot that is not ordered yet</source>
        <translation>将“创作”中的内容添加为尚未下单的镜头</translation>
    </message>
    <message>
        <source>Being made</source>
        <translation>生成中</translation>
    </message>
    <message>
        <source>Being placed</source>
        <translation>下单中</translation>
    </message>
    <message>
        <source>Came to nothing</source>
        <translation>没有结果</translation>
    </message>
    <message>
        <source>Change the shot</source>
        <translation>修改镜头</translation>
    </message>
    <message>
        <source>Delete the sequence</source>
        <translation>删除序列</translation>
    </message>
    <message>
        <source>Drag clips here from the grid, the library or Jobs, or plan a shot with what stands in Compose.</source>
        <translation>将片段从宫格、资源库或“作业”拖到此处，或用“创作”中的内容添加计划镜头。</translation>
    </message>
    <message>
        <source>Each makes four variants; the one that you pick takes the shot&apos;s place.</source>
        <translation>每个镜头生成四个变体；留用的那个会放到该镜头的位置。</translation>
    </message>
    <message>
        <source>Edit in Compose</source>
        <translation>在“创作”中编辑</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>导出…</translation>
    </message>
    <message>
        <source>First frame of the shot</source>
        <translation>镜头的首帧</translation>
    </message>
    <message>
        <source>First frame on the web: {host}</source>
        <translation>首帧在网上：{host}</translation>
    </message>
    <message>
        <source>Frames</source>
        <translation>帧</translation>
    </message>
    <message>
        <source>Hide the sequence</source>
        <translation>隐藏序列</translation>
    </message>
    <message>
        <source>Joining the shots…</source>
        <translation>正在拼接镜头…</translation>
    </message>
    <message>
        <source>Joining the shots… {percent} %</source>
        <translation>正在拼接镜头… {percent}%</translation>
    </message>
    <message>
        <source>Last frame of the shot</source>
        <translation>镜头的尾帧</translation>
    </message>
    <message>
        <source>Move the shot to the left</source>
        <translation>将镜头左移</translation>
    </message>
    <message>
        <source>Move the shot to the right</source>
        <translation>将镜头右移</translation>
    </message>
    <message>
        <source>New sequence</source>
        <translation>新建序列</translation>
    </message>
    <message>
        <source>No first frame yet</source>
        <translation>还没有首帧</translation>
    </message>
    <message>
        <source>No sequence yet</source>
        <translation>尚无序列</translation>
    </message>
    <message>
        <source>None of these shots can be played.</source>
        <translation>这些镜头都无法播放。</translation>
    </message>
    <message>
        <source>Not here</source>
        <translation>不在此处</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>下单</translation>
    </message>
    <message numerus="yes">
        <source>Order %n missing</source>
        <translation>
            <numerusform>为缺少的 %n 个下单</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Order %n planned shot(s)?</source>
        <translation>
            <numerusform>为 %n 个计划镜头下单？</numerusform>
        </translation>
    </message>
    <message>
        <source>Order the planned shot?</source>
        <translation>为此计划镜头下单？</translation>
    </message>
    <message>
        <source>Pick one</source>
        <translation>请留用一个</translation>
    </message>
    <message>
        <source>Plan a shot</source>
        <translation>添加计划镜头</translation>
    </message>
    <message>
        <source>Plan it again</source>
        <translation>重新计划</translation>
    </message>
    <message>
        <source>Planned</source>
        <translation>已计划</translation>
    </message>
    <message>
        <source>Planned length</source>
        <translation>计划时长</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>播放</translation>
    </message>
    <message>
        <source>Play all shots</source>
        <translation>播放所有镜头</translation>
    </message>
    <message>
        <source>Play all shots without a gap (Space)</source>
        <translation>无间隙播放所有镜头（空格键）</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>重命名</translation>
    </message>
    <message>
        <source>Rename the sequence</source>
        <translation>重命名序列</translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation>重命名…</translation>
    </message>
    <message>
        <source>See the shot large</source>
        <translation>放大查看镜头</translation>
    </message>
    <message>
        <source>Sequence</source>
        <translation>序列</translation>
    </message>
    <message>
        <source>Sequences</source>
        <translation>序列</translation>
    </message>
    <message>
        <source>Shot {number}</source>
        <translation>镜头 {number}</translation>
    </message>
    <message>
        <source>Shots</source>
        <translation>镜头</translation>
    </message>
    <message>
        <source>Take the shot out</source>
        <translation>移除镜头</translation>
    </message>
    <message>
        <source>The planned shot is changed.</source>
        <translation>计划镜头已修改。</translation>
    </message>
    <message>
        <source>There is no clip to add to the sequence.</source>
        <translation>没有可加入序列的片段。</translation>
    </message>
    <message>
        <source>frames {first} to {last} of {count}</source>
        <translation>第 {first} 至 {last} 帧，共 {count} 帧</translation>
    </message>
    <message>
        <source>s</source>
        <comment>seconds</comment>
        <translation>秒</translation>
    </message>
    <message>
        <source>{minutes} min {seconds} s</source>
        <translation>{minutes} 分 {seconds} 秒</translation>
    </message>
    <message>
        <source>{seconds} s</source>
        <translation>{seconds} 秒</translation>
    </message>
    <message>
        <source>“{name}” is deleted; its clips stay.</source>
        <translation>“{name}”已删除；其中的片段会保留。</translation>
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
        <translation>4 秒 18 帧</translation>
    </message>
    <message>
        <source>API token</source>
        <translation>API 令牌</translation>
    </message>
    <message>
        <source>Account token</source>
        <translation>账户令牌</translation>
    </message>
    <message>
        <source>Also when one fails or needs you, while another window is in front.</source>
        <translation>其他窗口在前台时提示；作业失败或需要处理时也一样。</translation>
    </message>
    <message>
        <source>At most</source>
        <translation>最多</translation>
    </message>
    <message>
        <source>Both mean 4 seconds and 18 frames.</source>
        <translation>两者均表示 4 秒 18 帧。</translation>
    </message>
    <message>
        <source>Callback addresses</source>
        <translation>回调地址</translation>
    </message>
    <message>
        <source>Callback receiver</source>
        <translation>回调接收器</translation>
    </message>
    <message>
        <source>Change keyboard shortcuts…</source>
        <translation>更改键盘快捷键…</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>复制</translation>
    </message>
    <message>
        <source>Copy the local address</source>
        <translation>复制本地地址</translation>
    </message>
    <message>
        <source>Counted</source>
        <translation>计算周期</translation>
    </message>
    <message numerus="yes">
        <source>%n Credit(s)</source>
        <translation>
            <numerusform>%n 积分</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n setting(s) found</source>
        <translation>
            <numerusform>找到 %n 项设置</numerusform>
        </translation>
    </message>
    <message>
        <source>Accent colour</source>
        <translation>强调色</translation>
    </message>
    <message>
        <source>Advanced: addresses</source>
        <translation>高级：地址</translation>
    </message>
    <message>
        <source>Another ({colour})</source>
        <translation>其他（{colour}）</translation>
    </message>
    <message>
        <source>As usual</source>
        <translation>标准</translation>
    </message>
    <message>
        <source>Blue</source>
        <translation>蓝色</translation>
    </message>
    <message>
        <source>Contrast</source>
        <translation>对比度</translation>
    </message>
    <message>
        <source>Credits a day</source>
        <translation>每日积分</translation>
    </message>
    <message>
        <source>Credits or dollars</source>
        <translation>积分或美元</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>深色</translation>
    </message>
    <message>
        <source>Default callback</source>
        <translation>默认回调</translation>
    </message>
    <message>
        <source>Default callback URL</source>
        <translation>默认回调 URL</translation>
    </message>
    <message>
        <source>Dollars a day</source>
        <translation>每日美元</translation>
    </message>
    <message>
        <source>Each day</source>
        <translation>每日</translation>
    </message>
    <message>
        <source>Everything around the pictures grows with it. 100 % is what the system asks for.</source>
        <translation>图片周围的一切都会随之放大。100 % 即系统所设的大小。</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>文件夹</translation>
    </message>
    <message>
        <source>For people with a tunnel to this machine. A callback ends the wait at once instead of at the next look; Kinogrid believes none of them and asks the service each time. Without it nothing is missed.</source>
        <translation>适合有隧道通往本机的用户。回调会立即结束等待，无需等到下次查看；Kinogrid 不采信任何回调，每次都会询问服务。不使用也不会错过任何内容。</translation>
    </message>
    <message>
        <source>For pictures that are ready to show. Longer clips are kept smaller.</source>
        <translation>用于随时可显示的画面。较长的片段会以较小尺寸保存。</translation>
    </message>
    <message>
        <source>Full</source>
        <comment>all motion</comment>
        <translation>全部</translation>
    </message>
    <message>
        <source>Green</source>
        <translation>绿色</translation>
    </message>
    <message>
        <source>Grey</source>
        <translation>灰色</translation>
    </message>
    <message>
        <source>High</source>
        <translation>高</translation>
    </message>
    <message>
        <source>Hold the last frame</source>
        <translation>定格尾帧</translation>
    </message>
    <message>
        <source>It sends pictures of this machine, and shows balance and charges. It manages your whole account and does not expire. Use picture URLs instead if you would rather not keep one here.</source>
        <translation>它发送本机图片，并显示余额和扣费。它可管理整个账户且不会过期。若不想在此保存，请改用图片 URL。</translation>
    </message>
    <message>
        <source>Keyboard</source>
        <translation>键盘</translation>
    </message>
    <message>
        <source>Kinogrid asks before more orders than this are placed.</source>
        <translation>订单超过此数量时，Kinogrid 会在下单前询问。</translation>
    </message>
    <message>
        <source>Kinogrid&apos;s own API token</source>
        <translation>Kinogrid 自有 API 令牌</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>语言</translation>
    </message>
    <message>
        <source>Library</source>
        <translation>资源库</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>浅色</translation>
    </message>
    <message>
        <source>Like the system</source>
        <translation>跟随系统</translation>
    </message>
    <message>
        <source>Local address</source>
        <translation>本地地址</translation>
    </message>
    <message>
        <source>Local address for the tunnel</source>
        <translation>用于隧道的本地地址</translation>
    </message>
    <message>
        <source>Loop</source>
        <translation>循环</translation>
    </message>
    <message>
        <source>Made lighter or darker by itself where it could not be read.</source>
        <translation>在难以辨认处会自动调亮或调暗。</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>内存</translation>
    </message>
    <message>
        <source>MiB</source>
        <translation>MiB</translation>
    </message>
    <message>
        <source>Motion</source>
        <translation>运动效果</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>网络</translation>
    </message>
    <message>
        <source>New address</source>
        <translation>新地址</translation>
    </message>
    <message>
        <source>New orders that name no callback of their own are told of through the tunnel.</source>
        <translation>未自行指定回调的新订单会通过隧道通知。</translation>
    </message>
    <message>
        <source>None</source>
        <translation>无</translation>
    </message>
    <message>
        <source>None</source>
        <comment>no spending limit</comment>
        <translation>无</translation>
    </message>
    <message>
        <source>Not listening</source>
        <translation>未在监听</translation>
    </message>
    <message>
        <source>Not usable in the settings, so left out: {names}.</source>
        <translation>设置中不可用、因而略过的项：{names}。</translation>
    </message>
    <message>
        <source>Nothing is called so</source>
        <translation>没有叫这个名字的设置</translation>
    </message>
    <message>
        <source>Notifications</source>
        <translation>通知</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>打开文件夹</translation>
    </message>
    <message>
        <source>Orange</source>
        <translation>橙色</translation>
    </message>
    <message>
        <source>Order limit</source>
        <translation>订单上限</translation>
    </message>
    <message>
        <source>Order limit counts</source>
        <translation>订单上限的计算周期</translation>
    </message>
    <message>
        <source>Orders</source>
        <translation>订单</translation>
    </message>
    <message>
        <source>Orders go without a callback for now; Kinogrid asks how they are all the same.</source>
        <translation>目前订单不带回调；Kinogrid 仍会询问其进展。</translation>
    </message>
    <message>
        <source>Orders running at once</source>
        <translation>同时运行的订单数</translation>
    </message>
    <message>
        <source>Other words for the same thing may find it.</source>
        <translation>换个说法也许能找到。</translation>
    </message>
    <message>
        <source>Pink</source>
        <translation>粉色</translation>
    </message>
    <message>
        <source>Port {port} cannot be listened at ({reason}), so no callbacks are heard; finished jobs are found out by asking. A new address would help.</source>
        <translation>无法监听端口 {port}（{reason}），因此收不到回调；会通过询问得知作业完成。换用新地址或可解决。</translation>
    </message>
    <message>
        <source>Port {port} is in use by another program, so no callbacks are heard; finished jobs are found out by asking. A new address would help.</source>
        <translation>端口 {port} 已被其他程序占用，因此收不到回调；会通过询问得知作业完成。换用新地址或可解决。</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>预览</translation>
    </message>
    <message>
        <source>Preview memory</source>
        <translation>预览内存</translation>
    </message>
    <message>
        <source>Public address</source>
        <translation>公网地址</translation>
    </message>
    <message>
        <source>Public address of the tunnel</source>
        <translation>隧道的公网地址</translation>
    </message>
    <message>
        <source>Receive callbacks on this machine</source>
        <translation>在本机接收回调</translation>
    </message>
    <message>
        <source>Reduced</source>
        <comment>as little motion as can be</comment>
        <translation>减少</translation>
    </message>
    <message>
        <source>Reduced: clips wait until you play them, and nothing else moves by itself.</source>
        <translation>减少：片段会等您播放，其他内容也不会自行移动。</translation>
    </message>
    <message>
        <source>Search settings</source>
        <translation>搜索设置</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>服务</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>设置</translation>
    </message>
    <message>
        <source>Shorter clips</source>
        <translation>较短片段</translation>
    </message>
    <message>
        <source>Show all settings</source>
        <translation>显示全部设置</translation>
    </message>
    <message>
        <source>Since Kinogrid opened</source>
        <translation>自 Kinogrid 打开起</translation>
    </message>
    <message>
        <source>Spending limit</source>
        <translation>支出上限</translation>
    </message>
    <message>
        <source>Start a tunnel to the local address, then enter the public one that it gives.</source>
        <translation>启动通往本地地址的隧道，然后输入它给出的公网地址。</translation>
    </message>
    <message>
        <source>Take another port and another secret path. Callbacks for orders already sent are lost.</source>
        <translation>换用其他端口和其他秘密路径。已发送订单的回调会丢失。</translation>
    </message>
    <message>
        <source>Teal, Kinogrid&apos;s own</source>
        <translation>蓝绿色（Kinogrid 默认）</translation>
    </message>
    <message>
        <source>Tell when a job is done</source>
        <translation>作业完成时提示</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>文字大小</translation>
    </message>
    <message>
        <source>The old file is kept as {name}.</source>
        <translation>旧文件保留为 {name}。</translation>
    </message>
    <message>
        <source>The service also posts each finished result there.</source>
        <translation>服务也会将每个完成的结果发送到该地址。</translation>
    </message>
    <message>
        <source>The service is on this machine and needs no tunnel: orders name the receiver itself.</source>
        <translation>服务就在本机，不需要隧道：订单会自行指定接收器。</translation>
    </message>
    <message>
        <source>The service works on this many at once; the others wait their turn.</source>
        <translation>服务同时处理这么多订单；其余的排队等待。</translation>
    </message>
    <message>
        <source>The settings could not be read ({reason}); these are the defaults.</source>
        <translation>无法读取设置（{reason}）；当前为默认设置。</translation>
    </message>
    <message>
        <source>The settings could not be understood; these are the defaults.</source>
        <translation>无法理解设置；当前为默认设置。</translation>
    </message>
    <message>
        <source>The system&apos;s language</source>
        <translation>系统语言</translation>
    </message>
    <message>
        <source>The tunnel&apos;s public end needs an https address.</source>
        <translation>隧道的公网端需要 https 地址。</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>主题</translation>
    </message>
    <message>
        <source>Timecode</source>
        <translation>时间码</translation>
    </message>
    <message>
        <source>USD</source>
        <translation>USD</translation>
    </message>
    <message>
        <source>Uploads</source>
        <translation>上传</translation>
    </message>
    <message>
        <source>Violet</source>
        <translation>紫色</translation>
    </message>
    <message>
        <source>When the four are not equally long.</source>
        <translation>四个片段时长不等时。</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>窗口</translation>
    </message>
    <message>
        <source>With one, Kinogrid asks before a day&apos;s orders would cost more by the provider&apos;s prices, and each time where a price is not known. Dollars are counted by the dearest package on sale.</source>
        <translation>设置后，若当天订单按服务商的价格将超出此数，Kinogrid 会先询问；价格未知时每次都会询问。美元按在售的最贵套餐计算。</translation>
    </message>
    <message>
        <source>{url} (from the environment)</source>
        <translation>{url}（来自环境）</translation>
    </message>
    <message>
        <source>{url} (from the settings file)</source>
        <translation>{url}（来自设置文件）</translation>
    </message>
    <message>
        <source>{url} (until the orders under way there are done)</source>
        <translation>{url}（直到那里进行中的订单完成）</translation>
    </message>
</context>
<context>
    <name>Settings search</name>
    <message>
        <source>API key, restricted, limit, expiry, secret</source>
        <translation>API 密钥、受限、上限、有效期、过期、机密</translation>
    </message>
    <message>
        <source>SOCKS, HTTP, network, internet, connection, firewall, VPN</source>
        <translation>SOCKS、HTTP、网络、互联网、连接、防火墙、VPN</translation>
    </message>
    <message>
        <source>TLS, SSL, HTTPS, CA, security, PEM</source>
        <translation>TLS、SSL、HTTPS、CA、安全、PEM</translation>
    </message>
    <message>
        <source>accessibility, readable, visibility, eyes</source>
        <translation>无障碍、易读、可见度、眼睛</translation>
    </message>
    <message>
        <source>alerts, messages, desktop, pop-ups</source>
        <translation>提醒、消息、桌面、弹窗</translation>
    </message>
    <message>
        <source>API key, sign in, login, password, secret</source>
        <translation>API 密钥、登录、密码、机密</translation>
    </message>
    <message>
        <source>accessibility, animation, reduced, dizzy, autoplay, still</source>
        <translation>无障碍、动画、减弱、头晕、自动播放、静止</translation>
    </message>
    <message>
        <source>balance, sign in, login, platform, secret</source>
        <translation>余额、登录、平台、机密</translation>
    </message>
    <message>
        <source>budget, money, costs, price, maximum, cap</source>
        <translation>预算、钱、费用、花费、价格、最多</translation>
    </message>
    <message>
        <source>budget, money, costs, spending limit, cap</source>
        <translation>预算、钱、费用、花费、支出上限</translation>
    </message>
    <message>
        <source>cache, RAM, MiB, performance</source>
        <translation>缓存、内存、RAM、MiB、性能</translation>
    </message>
    <message>
        <source>colours, highlight, appearance, look</source>
        <translation>颜色、高亮、外观</translation>
    </message>
    <message>
        <source>dark mode, light mode, night, colours, appearance, look</source>
        <translation>深色模式、浅色模式、暗色、夜间、颜色、外观</translation>
    </message>
    <message>
        <source>directory, storage, disk, files, clips, place</source>
        <translation>目录、存储、磁盘、文件、片段、位置</translation>
    </message>
    <message>
        <source>duration, length, repeat, freeze, playback</source>
        <translation>时长、长度、重复、循环、定格、播放</translation>
    </message>
    <message>
        <source>font size, larger, smaller, zoom, scale, accessibility, eyes</source>
        <translation>字号、字体大小、放大、缩小、缩放、无障碍、视力</translation>
    </message>
    <message>
        <source>keys, hotkeys, keyboard shortcuts, bindings</source>
        <translation>按键、热键、键盘快捷键、键位</translation>
    </message>
    <message>
        <source>maximum, budget, safety, confirmation</source>
        <translation>最多、预算、安全、确认</translation>
    </message>
    <message>
        <source>order limit, daily, reset</source>
        <translation>下单上限、订单上限、每日、重置</translation>
    </message>
    <message>
        <source>parallel, concurrent, queue, simultaneous, jobs</source>
        <translation>并行、并发、同时、队列、作业</translation>
    </message>
    <message>
        <source>server, host, address, URL, API</source>
        <translation>服务器、主机、地址、URL、网址、API</translation>
    </message>
    <message>
        <source>server, host, address, URL, pictures</source>
        <translation>服务器、主机、地址、URL、网址、图片</translation>
    </message>
    <message>
        <source>time, frames, seconds, display</source>
        <translation>时间、帧、秒、显示</translation>
    </message>
    <message>
        <source>translation, locale, English, 中文, 日本語, Deutsch, Español, Français</source>
        <translation>翻译、语言、English、中文、日本語、Deutsch、Español、Français</translation>
    </message>
    <message>
        <source>webhook, callback, URL, server, notify</source>
        <translation>Webhook、回调、URL、网址、服务器、通知</translation>
    </message>
    <message>
        <source>webhook, callback, tunnel, port, server</source>
        <translation>Webhook、回调、隧道、端口、服务器</translation>
    </message>
</context>
<context>
    <name>Shortcuts</name>
    <message>
        <source>Add…</source>
        <translation>添加…</translation>
    </message>
    <message>
        <source>All usual keys</source>
        <translation>全部用默认键</translation>
    </message>
    <message>
        <source>Buttons, sliders and lists need {key} for themselves. Choose another key.</source>
        <translation>按钮、滑块和列表自身需要使用 {key}。请选择其他键。</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Change keyboard shortcuts</source>
        <translation>更改键盘快捷键</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>更改…</translation>
    </message>
    <message>
        <source>Choosing</source>
        <translation>取舍</translation>
    </message>
    <message>
        <source>Clip</source>
        <translation>片段</translation>
    </message>
    <message>
        <source>In the library</source>
        <translation>资源库中</translation>
    </message>
    <message>
        <source>In the lineage</source>
        <translation>谱系中</translation>
    </message>
    <message>
        <source>In the list of jobs</source>
        <translation>作业列表中</translation>
    </message>
    <message>
        <source>In the sequence</source>
        <translation>序列中</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>键盘快捷键</translation>
    </message>
    <message>
        <source>Leave it there</source>
        <translation>留在原处</translation>
    </message>
    <message>
        <source>New key</source>
        <translation>新按键</translation>
    </message>
    <message>
        <source>No key</source>
        <translation>无按键</translation>
    </message>
    <message>
        <source>Only a shift key was pressed. Press another key with it.</source>
        <translation>只按下了修饰键。请同时按下另一个键。</translation>
    </message>
    <message>
        <source>Press the key for “{action}”. Esc leaves it as it is.</source>
        <translation>请按下用于“{action}”的键。按 Esc 保持不变。</translation>
    </message>
    <message>
        <source>Search shortcuts</source>
        <translation>搜索快捷键</translation>
    </message>
    <message>
        <source>Shortcuts</source>
        <translation>快捷键</translation>
    </message>
    <message>
        <source>Some keyboard shortcuts in the settings cannot be used ({names}); the usual keys hold for them.</source>
        <translation>设置中的部分键盘快捷键无法使用（{names}）；对这些操作使用默认键。</translation>
    </message>
    <message>
        <source>Some of its usual keys are for “{others}” now.</source>
        <translation>它的部分默认键现用于“{others}”。</translation>
    </message>
    <message>
        <source>They work wherever you are not typing. A focused button keeps Space and Enter.</source>
        <translation>只要不在输入文字，便随处可用。获得焦点的按钮保留空格键和 Enter 键。</translation>
    </message>
    <message>
        <source>Those of the clips work wherever you are not typing; a focused button keeps Space and Enter, a slider its arrows, a list its own. 1 to 8 select a variant.</source>
        <translation>片段的快捷键只要不在输入文字便随处可用；获得焦点的按钮保留空格键和 Enter 键，滑块保留方向键，列表保留自身的键。1 到 8 选中变体。</translation>
    </message>
    <message>
        <source>Use it here</source>
        <translation>用于此处</translation>
    </message>
    <message>
        <source>Usual keys</source>
        <translation>默认键</translation>
    </message>
    <message>
        <source>View</source>
        <translation>视图</translation>
    </message>
    <message>
        <source>While a clip is extended</source>
        <translation>延长片段时</translation>
    </message>
    <message>
        <source>Window and orders</source>
        <translation>窗口和订单</translation>
    </message>
    <message>
        <source>none</source>
        <comment>no key</comment>
        <translation>无</translation>
    </message>
    <message>
        <source>{action}: {keys}</source>
        <translation>{action}：{keys}</translation>
    </message>
    <message>
        <source>{key} belongs to the desktop. Choose another key.</source>
        <translation>{key} 属于桌面系统。请选择其他键。</translation>
    </message>
    <message>
        <source>{key} deletes in lists. Choose another key.</source>
        <translation>{key} 在列表中用于删除。请选择其他键。</translation>
    </message>
    <message>
        <source>{key} is for “{other}” now.</source>
        <translation>{key} 现用于“{other}”。</translation>
    </message>
    <message>
        <source>{key} is needed for typing and editing. Choose another key.</source>
        <translation>{key} 用于输入和编辑。请选择其他键。</translation>
    </message>
    <message>
        <source>{key} opens menus. Choose another key.</source>
        <translation>{key} 用于打开菜单。请选择其他键。</translation>
    </message>
    <message>
        <source>{key} selects a variant. Choose another key.</source>
        <translation>{key} 用于选中变体。请选择其他键。</translation>
    </message>
</context>
<context>
    <name>Spending</name>
    <message>
        <source>A project without a name</source>
        <translation>没有名称的项目</translation>
    </message>
    <message>
        <source>Add up by</source>
        <translation>汇总方式</translation>
    </message>
    <message>
        <source>An order that is in several projects is counted in each of them.</source>
        <translation>属于多个项目的订单在每个项目中都会计入。</translation>
    </message>
    <message>
        <source>Ask the account about every order of the last 60 days</source>
        <translation>向账户查询最近 60 天的每个订单</translation>
    </message>
    <message>
        <source>By day</source>
        <translation>按日</translation>
    </message>
    <message>
        <source>By mode</source>
        <translation>按模式</translation>
    </message>
    <message>
        <source>By project</source>
        <translation>按项目</translation>
    </message>
    <message>
        <source>By week</source>
        <translation>按周</translation>
    </message>
    <message>
        <source>Charged</source>
        <translation>扣费</translation>
    </message>
    <message numerus="yes">
        <source>Charged for %n order(s): {charged}. Foreseen: {foreseen}.</source>
        <translation>
            <numerusform>%n 个订单扣费：{charged}。预计：{foreseen}。</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose another place…</source>
        <translation>选择其他位置…</translation>
    </message>
    <message>
        <source>Deleted here</source>
        <translation>已在此删除</translation>
    </message>
    <message>
        <source>Every charge comes from the account&apos;s list of calls.</source>
        <translation>每笔扣费均来自账户的调用列表。</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>失败</translation>
    </message>
    <message>
        <source>Failed or not confirmed</source>
        <translation>失败或未确认</translation>
    </message>
    <message>
        <source>Fast</source>
        <comment>mode</comment>
        <translation>快速</translation>
    </message>
    <message>
        <source>Foreseen</source>
        <translation>预计</translation>
    </message>
    <message numerus="yes">
        <source>Foreseen for %n order(s): {foreseen}.</source>
        <translation>
            <numerusform>%n 个订单预计：{foreseen}。</numerusform>
        </translation>
    </message>
    <message>
        <source>Foreseen is what the provider&apos;s price list said when an order was sent. What was charged is told to an account token only.</source>
        <translation>“预计”是发送订单时服务商价目表所示的数额。实际扣费仅提供给账户令牌。</translation>
    </message>
    <message>
        <source>In no project</source>
        <translation>不属于任何项目</translation>
    </message>
    <message>
        <source>It could not be saved</source>
        <translation>未能保存</translation>
    </message>
    <message>
        <source>Kinogrid asks for charges again by itself.</source>
        <translation>Kinogrid 会自动再次查询扣费。</translation>
    </message>
    <message>
        <source>Look for older charges</source>
        <translation>查找更早的扣费</translation>
    </message>
    <message numerus="yes">
        <source>Looking for the charges of %n order(s) in the account&apos;s list…</source>
        <translation>
            <numerusform>正在账户的列表中查找 %n 个订单的扣费…</numerusform>
        </translation>
    </message>
    <message>
        <source>Made</source>
        <translation>已生成</translation>
    </message>
    <message>
        <source>Mode</source>
        <translation>模式</translation>
    </message>
    <message numerus="yes">
        <source>No charge is known of %n order(s). The provider lists calls for 60 days, and lists some late.</source>
        <translation>
            <numerusform>%n 个订单的扣费未知。服务商的调用列表保留 60 天，部分调用列出较晚。</numerusform>
        </translation>
    </message>
    <message>
        <source>No longer waited for</source>
        <translation>已停止等待</translation>
    </message>
    <message>
        <source>No order was sent yet.</source>
        <translation>尚未发送过订单。</translation>
    </message>
    <message>
        <source>Not confirmed</source>
        <translation>未确认</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>未知</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>订单</translation>
    </message>
    <message>
        <source>Orders</source>
        <translation>订单</translation>
    </message>
    <message>
        <source>Orders and charges</source>
        <translation>订单和扣费</translation>
    </message>
    <message>
        <source>Orders deleted here</source>
        <translation>已在此删除的订单</translation>
    </message>
    <message>
        <source>Project</source>
        <translation>项目</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>替换</translation>
    </message>
    <message>
        <source>Replace the file?</source>
        <translation>替换文件？</translation>
    </message>
    <message>
        <source>Save as CSV…</source>
        <translation>保存为 CSV…</translation>
    </message>
    <message>
        <source>Save what was spent</source>
        <translation>保存支出记录</translation>
    </message>
    <message>
        <source>Saved as {name}</source>
        <translation>已保存为 {name}</translation>
    </message>
    <message>
        <source>Spending</source>
        <translation>支出</translation>
    </message>
    <message>
        <source>Table (*.csv)</source>
        <translation>表格 (*.csv)</translation>
    </message>
    <message>
        <source>The provider does not accept the account token. Charges are not asked for until it is replaced.</source>
        <translation>服务商不接受此账户令牌。更换之前不会查询扣费。</translation>
    </message>
    <message>
        <source>There is a file called {name} already.</source>
        <translation>已有名为 {name} 的文件。</translation>
    </message>
    <message>
        <source>Turbo</source>
        <comment>mode</comment>
        <translation>极速</translation>
    </message>
    <message>
        <source>Under way</source>
        <translation>进行中</translation>
    </message>
    <message>
        <source>Use an account token…</source>
        <translation>使用账户令牌…</translation>
    </message>
    <message>
        <source>Week of {date}</source>
        <translation>{date} 所在周</translation>
    </message>
    <message>
        <source>What became of it</source>
        <translation>结果</translation>
    </message>
    <message>
        <source>What costs money?</source>
        <translation>哪些要花钱？</translation>
    </message>
    <message>
        <source>What failed for nothing is left out of the foreseen sums.</source>
        <translation>失败且未扣费的订单不计入预计总额。</translation>
    </message>
    <message>
        <source>When</source>
        <translation>时间</translation>
    </message>
    <message numerus="yes">
        <source>{amount}, %n not known</source>
        <translation>
            <numerusform>{amount}，%n 个未知</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Start</name>
    <message>
        <source>Another folder has a library of its own, or begins one: database, frames and clips together. Nothing is moved there, what is in this folder waits in it, and Kinogrid opens the other one from now on.</source>
        <translation>另一个文件夹有自己的资源库，或会新建一个：数据库、帧和片段都在其中。不会向那里移动任何内容，此文件夹中的内容留在原处，Kinogrid 今后都会打开另一个文件夹。</translation>
    </message>
    <message>
        <source>Another folder has a library of its own, or begins one: database, frames and clips together. Nothing is moved there, what is in this folder waits in it, and the choice holds for this start only.</source>
        <translation>另一个文件夹有自己的资源库，或会新建一个：数据库、帧和片段都在其中。不会向那里移动任何内容，此文件夹中的内容留在原处，该选择仅对本次启动有效。</translation>
    </message>
    <message>
        <source>Choose another folder</source>
        <translation>选择其他文件夹</translation>
    </message>
    <message>
        <source>Copy report</source>
        <translation>复制报告</translation>
    </message>
    <message>
        <source>Kinogrid cannot start</source>
        <translation>Kinogrid 无法启动</translation>
    </message>
    <message>
        <source>Kinogrid checks every few seconds and goes on by itself as soon as it can. Until then it sends nothing. Orders that the service has already taken go on there, and are taken up again with this folder.</source>
        <translation>Kinogrid 每隔几秒检查一次，一旦可行便自动继续。在此之前不会发送任何内容。服务已接受的订单会在那里继续，待此文件夹可用时接续。</translation>
    </message>
    <message>
        <source>Other people of this machine may open the folder {folder}, and Kinogrid could not close it to them. Choose a folder of your own for your clips.</source>
        <translation>此电脑上的其他人可以打开文件夹 {folder}，而 Kinogrid 未能对其关闭访问。请为片段选择自己专用的文件夹。</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>退出</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>重试</translation>
    </message>
</context>
<context>
    <name>Stepper</name>
    <message>
        <source>Less: {what}</source>
        <translation>减少：{what}</translation>
    </message>
    <message>
        <source>More: {what}</source>
        <translation>增加：{what}</translation>
    </message>
</context>
<context>
    <name>Storage</name>
    <message numerus="yes">
        <source>%n clip(s) (is|are) being fetched again.</source>
        <translation>
            <numerusform>正在重新下载 %n 个片段。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n clip(s) read to the end.</source>
        <translation>
            <numerusform>已完整读取 %n 个片段。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n clip(s) read to the end: each is what was written down.</source>
        <translation>
            <numerusform>已完整读取 %n 个片段：均与记录一致。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n clip(s), {size}.</source>
        <translation>
            <numerusform>%n 个片段，{size}。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) and folders that no job knows, {size}, (goes|go) to this computer&apos;s trash.</source>
        <translation>
            <numerusform>%n 个不属于任何作业的文件和文件夹（{size}）将移到此电脑的回收站。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n frame(s) that other apps were given, {size}, (goes|go) to this computer&apos;s trash. What shows (it|them) from here will not find (it|them) any more.</source>
        <translation>
            <numerusform>%n 张提供给其他应用的帧（{size}）将移到此电脑的回收站。从此处显示它们的应用将无法再找到它们。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n frame(s), {size}, that (was|were) dragged into other apps. Those may still show (it|them) from here, so nothing of it goes by itself.</source>
        <translation>
            <numerusform>%n 张曾拖到其他应用的帧，{size}。那些应用可能仍从此处显示它们，因此不会自动移除。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n moved to the trash.</source>
        <translation>
            <numerusform>已将 %n 项移到回收站。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them did not go to the trash, and (stays|stay).</source>
        <translation>
            <numerusform>其中 %n 项未能移到回收站，予以保留。</numerusform>
        </translation>
    </message>
    <message>
        <source>A clip that is in several projects is counted in each of them.</source>
        <translation>属于多个项目的片段在每个项目中都会计入。</translation>
    </message>
    <message>
        <source>A project without a name</source>
        <translation>没有名称的项目</translation>
    </message>
    <message>
        <source>By day</source>
        <translation>按日</translation>
    </message>
    <message>
        <source>By kind</source>
        <translation>按类型</translation>
    </message>
    <message>
        <source>By project</source>
        <translation>按项目</translation>
    </message>
    <message>
        <source>Clip</source>
        <translation>片段</translation>
    </message>
    <message>
        <source>Clips</source>
        <translation>片段</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Every file in the folder belongs to a job.</source>
        <translation>文件夹中的每个文件都属于某个作业。</translation>
    </message>
    <message>
        <source>Extensions</source>
        <translation>延长生成</translation>
    </message>
    <message>
        <source>Fetch again</source>
        <translation>重新下载</translation>
    </message>
    <message>
        <source>File</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>File or folder</source>
        <translation>文件或文件夹</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>文件夹</translation>
    </message>
    <message>
        <source>Frame</source>
        <translation>帧</translation>
    </message>
    <message>
        <source>Generations</source>
        <translation>直接生成</translation>
    </message>
    <message>
        <source>Handed over</source>
        <translation>已拖出</translation>
    </message>
    <message>
        <source>In no project</source>
        <translation>不属于任何项目</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>类型</translation>
    </message>
    <message>
        <source>Looking at the disk…</source>
        <translation>正在查看磁盘…</translation>
    </message>
    <message>
        <source>Missing or damaged</source>
        <translation>缺失或损坏</translation>
    </message>
    <message>
        <source>Move to the trash?</source>
        <translation>移到回收站？</translation>
    </message>
    <message>
        <source>Move to trash</source>
        <translation>移到回收站</translation>
    </message>
    <message>
        <source>No clip is missing.</source>
        <translation>没有片段缺失。</translation>
    </message>
    <message>
        <source>No frame was dragged into another app.</source>
        <translation>没有帧拖到过其他应用。</translation>
    </message>
    <message>
        <source>Not what was written down when it came</source>
        <translation>与收到时的记录不符</translation>
    </message>
    <message>
        <source>Nothing of it goes by itself. A folder with a job.json may hold a job that a rebuilt library has again.</source>
        <translation>不会自动移除任何内容。含 job.json 的文件夹里可能有作业，重建资源库后会重新出现。</translation>
    </message>
    <message>
        <source>Of no job</source>
        <translation>不属于作业</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>图片</translation>
    </message>
    <message>
        <source>Project</source>
        <translation>项目</translation>
    </message>
    <message>
        <source>Read every clip and compare it with what was written down</source>
        <translation>读取每个片段并与记录核对</translation>
    </message>
    <message numerus="yes">
        <source>Read to the end; %n (is|are) not what was written down.</source>
        <translation>
            <numerusform>已完整读取；%n 个与记录不符。</numerusform>
        </translation>
    </message>
    <message>
        <source>Reading every clip to its end: {share}.</source>
        <translation>正在完整读取每个片段：{share}。</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>显示</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>大小</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message numerus="yes">
        <source>Stopped after %n clip(s).</source>
        <translation>
            <numerusform>已在 %n 个片段后停止。</numerusform>
        </translation>
    </message>
    <message>
        <source>Storage</source>
        <translation>存储</translation>
    </message>
    <message>
        <source>Stored clips</source>
        <translation>已存储的片段</translation>
    </message>
    <message>
        <source>The disk does not read it</source>
        <translation>磁盘无法读取</translation>
    </message>
    <message>
        <source>The file is missing</source>
        <translation>文件缺失</translation>
    </message>
    <message>
        <source>They can be fetched again as long as the service keeps them. A damaged file stays under another name.</source>
        <translation>只要服务仍保留，就可以重新下载。损坏的文件会以其他名称保留。</translation>
    </message>
    <message>
        <source>Variant {number} of “{prompt}”</source>
        <translation>“{prompt}”的变体 {number}</translation>
    </message>
    <message>
        <source>Verify</source>
        <translation>校验</translation>
    </message>
    <message>
        <source>What is wrong</source>
        <translation>问题</translation>
    </message>
</context>
<context>
    <name>Toast</name>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>What can be done about it</source>
        <translation>可以采取的操作</translation>
    </message>
    <message>
        <source>What was just done</source>
        <translation>刚才的操作</translation>
    </message>
</context>
<context>
    <name>Token</name>
    <message>
        <source>A token has no blanks and no special characters. Copy it again, without the text around.</source>
        <translation>令牌中没有空格和特殊字符。请重新复制，不要带上周围的文字。</translation>
    </message>
    <message>
        <source>API token</source>
        <translation>API 令牌</translation>
    </message>
    <message>
        <source>Account token</source>
        <translation>账户令牌</translation>
    </message>
    <message>
        <source>An account token for uploads</source>
        <translation>用于上传的账户令牌</translation>
    </message>
    <message>
        <source>Asking the service. This costs nothing.</source>
        <translation>正在询问服务。不收费。</translation>
    </message>
    <message>
        <source>Change in the console what it may be used for, or make another one there.</source>
        <translation>请在控制台中更改其使用范围，或在那里创建另一个。</translation>
    </message>
    <message>
        <source>Check and save</source>
        <translation>检查并保存</translation>
    </message>
    <message>
        <source>Check the token again in a moment.</source>
        <translation>请稍后再次检查令牌。</translation>
    </message>
    <message>
        <source>Check, save and send</source>
        <translation>检查、保存并发送</translation>
    </message>
    <message>
        <source>Checking it costs nothing.</source>
        <translation>检查不收费。</translation>
    </message>
    <message>
        <source>Copy it again, all of it, or make another one in the console.</source>
        <translation>请完整地重新复制，或在控制台中创建另一个。</translation>
    </message>
    <message>
        <source>Copy it again, all of it: it begins with platform-v1- and has 76 characters. Or make another one in the console.</source>
        <translation>请完整地重新复制：它以 platform-v1- 开头，共 76 个字符。也可在控制台中创建另一个。</translation>
    </message>
    <message>
        <source>Do not send it</source>
        <translation>不发送</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>完成</translation>
    </message>
    <message>
        <source>Enter a token.</source>
        <translation>请输入令牌。</translation>
    </message>
    <message>
        <source>Enter another token</source>
        <translation>输入另一个令牌</translation>
    </message>
    <message>
        <source>Enter the token</source>
        <translation>输入令牌</translation>
    </message>
    <message>
        <source>In this demo the token is kept nowhere, and your keyring is left alone.</source>
        <translation>在此演示中，令牌不会保存在任何地方，也不会动用密钥环。</translation>
    </message>
    <message>
        <source>In use: a token for this session only. It is not in this system&apos;s keyring.</source>
        <translation>使用中：仅限此会话的令牌。它不在系统密钥环中。</translation>
    </message>
    <message>
        <source>In use: a token of the demo. It opens nothing else, and your keyring is left alone.</source>
        <translation>使用中：演示令牌。它不能打开其他任何内容，也不会动用密钥环。</translation>
    </message>
    <message>
        <source>In use: the token from the environment. It goes before any other and is never stored.</source>
        <translation>使用中：环境中的令牌。它优先于其他令牌，且绝不存储。</translation>
    </message>
    <message>
        <source>In use: the token in this system&apos;s keyring.</source>
        <translation>使用中：系统密钥环中的令牌。</translation>
    </message>
    <message>
        <source>It comes from {variable}, wins over the keyring and is never stored.</source>
        <translation>它来自 {variable}，优先于密钥环，且绝不存储。</translation>
    </message>
    <message>
        <source>It goes to {api} only, with your orders and your pictures.</source>
        <translation>它只会随订单和图片发送到 {api}。</translation>
    </message>
    <message>
        <source>It goes to {api} with your orders, and is tried once at {platform} with a picture.</source>
        <translation>它会随订单发送到 {api}，并在 {platform} 用一张图片试用一次。</translation>
    </message>
    <message>
        <source>It goes to {api} with your orders. Pictures go to {platform}, which does not get it without your yes.</source>
        <translation>它会随订单发送到 {api}。图片发送到 {platform}，未经同意不会向其提供令牌。</translation>
    </message>
    <message>
        <source>It goes to {platform} only, with your pictures and questions about your account.</source>
        <translation>它只会随图片和账户查询发送到 {platform}。</translation>
    </message>
    <message>
        <source>It has not answered yet; it may be waiting for its password. Orders go on with the API token. Only a token for uploads that is kept in the keyring is not in use until it answers.</source>
        <translation>它尚未应答；可能在等待输入其密码。订单会用 API 令牌继续。只有保存在密钥环中的上传令牌，要到它应答后才会使用。</translation>
    </message>
    <message>
        <source>It is kept in this system&apos;s keyring and nowhere else.</source>
        <translation>它只保存在系统密钥环中。</translation>
    </message>
    <message>
        <source>It is kept in this system&apos;s keyring.</source>
        <translation>它保存在系统密钥环中。</translation>
    </message>
    <message>
        <source>It is used at once, and kept in this system&apos;s keyring as soon as that answers.</source>
        <translation>它会立即使用，并在密钥环应答后保存到系统密钥环中。</translation>
    </message>
    <message>
        <source>Kinogrid has asked it for the API token. It has not answered yet; it may be waiting for its password. Orders go on as soon as there is a token.</source>
        <translation>Kinogrid 已向它请求 API 令牌。它尚未应答；可能在等待输入其密码。一有令牌，订单就会继续。</translation>
    </message>
    <message>
        <source>Kinogrid never writes the token anywhere else, so it will ask again unless the keyring takes it after all.</source>
        <translation>Kinogrid 绝不会将令牌写到其他地方，因此会再次询问，除非密钥环最终接收了它。</translation>
    </message>
    <message>
        <source>Kinogrid never writes the token anywhere else, so it will ask again.</source>
        <translation>Kinogrid 绝不会将令牌写到其他地方，因此会再次询问。</translation>
    </message>
    <message>
        <source>Make another one in the console, under Platform tokens.</source>
        <translation>请在控制台的“平台令牌”（Platform tokens）下创建另一个。</translation>
    </message>
    <message>
        <source>Make another one in the console.</source>
        <translation>请在控制台中创建另一个。</translation>
    </message>
    <message>
        <source>Make one for Midjourney in the console.</source>
        <translation>请在控制台中为 Midjourney 创建一个。</translation>
    </message>
    <message>
        <source>No token yet.</source>
        <translation>尚无令牌。</translation>
    </message>
    <message>
        <source>Not in use: the token from the environment. The service&apos;s address comes from a settings file, so Kinogrid asks you before it sends it there.</source>
        <translation>未使用：环境中的令牌。服务地址来自设置文件，因此 Kinogrid 在向其发送之前会先询问。</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>暂不</translation>
    </message>
    <message>
        <source>Open the console</source>
        <translation>打开控制台</translation>
    </message>
    <message>
        <source>Open the console where API tokens are made</source>
        <translation>打开控制台中创建 API 令牌的页面</translation>
    </message>
    <message>
        <source>Open the console where account tokens are made</source>
        <translation>打开控制台中创建账户令牌的页面</translation>
    </message>
    <message>
        <source>Orders go to {api}, and the API token is for that host. Pictures go to {platform}, which is another one.</source>
        <translation>订单发送到 {api}，API 令牌用于该主机。图片发送到另一台主机 {platform}。</translation>
    </message>
    <message>
        <source>Paste another token to replace it</source>
        <translation>粘贴另一个令牌以替换</translation>
    </message>
    <message>
        <source>Paste the token here</source>
        <translation>在此粘贴令牌</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>移除</translation>
    </message>
    <message>
        <source>Remove the API token</source>
        <translation>移除 API 令牌</translation>
    </message>
    <message>
        <source>Remove the account token</source>
        <translation>移除账户令牌</translation>
    </message>
    <message>
        <source>Send it there</source>
        <translation>发送到那里</translation>
    </message>
    <message>
        <source>Send the API token to this host with your pictures?</source>
        <translation>将 API 令牌随图片发送到此主机？</translation>
    </message>
    <message>
        <source>Send the token from the environment to this host?</source>
        <translation>将环境中的令牌发送到此主机？</translation>
    </message>
    <message>
        <source>Show the API token as it is typed</source>
        <translation>输入时显示 API 令牌</translation>
    </message>
    <message>
        <source>Show the account token as it is typed</source>
        <translation>输入时显示账户令牌</translation>
    </message>
    <message>
        <source>The account token has expired.</source>
        <translation>账户令牌已过期。</translation>
    </message>
    <message>
        <source>The address of pictures comes from the environment.</source>
        <translation>图片地址来自环境。</translation>
    </message>
    <message>
        <source>The address of pictures comes from the settings file of this library.</source>
        <translation>图片地址来自此资源库的设置文件。</translation>
    </message>
    <message>
        <source>The address of pictures is the provider&apos;s own.</source>
        <translation>图片地址是服务商自己的。</translation>
    </message>
    <message>
        <source>The keyring could not be opened.</source>
        <translation>未能打开密钥环。</translation>
    </message>
    <message>
        <source>The keyring failed ({error}).</source>
        <translation>密钥环出错（{error}）。</translation>
    </message>
    <message>
        <source>The keyring has not answered. It may be waiting for its password.</source>
        <translation>密钥环没有应答。可能在等待输入其密码。</translation>
    </message>
    <message>
        <source>The keyring is locked.</source>
        <translation>密钥环已锁定。</translation>
    </message>
    <message>
        <source>The keyring of this system keeps nothing.</source>
        <translation>此系统的密钥环不保存任何内容。</translation>
    </message>
    <message>
        <source>The keyring refused ({error}).</source>
        <translation>密钥环拒绝了请求（{error}）。</translation>
    </message>
    <message>
        <source>The one that {variable} holds goes before it as long as it is set.</source>
        <translation>只要设置了 {variable}，其中的令牌就优先于它。</translation>
    </message>
    <message>
        <source>The provider does not accept this account token.</source>
        <translation>服务商不接受此账户令牌。</translation>
    </message>
    <message>
        <source>The provider gave no answer that tells whether it takes this token. The next picture will.</source>
        <translation>服务商没有给出能说明是否接受此令牌的答复。下一张图片会见分晓。</translation>
    </message>
    <message>
        <source>The provider takes this account token ({masked}).</source>
        <translation>服务商接受此账户令牌（{masked}）。</translation>
    </message>
    <message>
        <source>The service gave no answer that tells whether it takes this token.</source>
        <translation>服务没有给出能说明是否接受此令牌的答复。</translation>
    </message>
    <message>
        <source>The service takes this token ({masked}).</source>
        <translation>服务接受此令牌（{masked}）。</translation>
    </message>
    <message>
        <source>The token has been removed.</source>
        <translation>令牌已移除。</translation>
    </message>
    <message>
        <source>The token is kept for this session only</source>
        <translation>令牌仅在此会话中保留</translation>
    </message>
    <message>
        <source>The token is kept until Kinogrid is closed.</source>
        <translation>令牌会保留到 Kinogrid 关闭为止。</translation>
    </message>
    <message>
        <source>The token is still in it.</source>
        <translation>令牌仍在其中。</translation>
    </message>
    <message>
        <source>This is an API token. It has been put into its own field: check and save it there.</source>
        <translation>这是 API 令牌。它已放入对应的字段：请在那里检查并保存。</translation>
    </message>
    <message>
        <source>This is an API token: it takes orders. Pictures want an account token, which begins with platform-v1- and is made in the console under Platform tokens.</source>
        <translation>这是 API 令牌：它用于订单。图片需要账户令牌，后者以 platform-v1- 开头，在控制台的“平台令牌”（Platform tokens）下创建。</translation>
    </message>
    <message>
        <source>This is an account token. It has been put into its own field: check and save it there.</source>
        <translation>这是账户令牌。它已放入对应的字段：请在那里检查并保存。</translation>
    </message>
    <message>
        <source>This is an account token: it takes pictures, but no orders. An API token has 32 digits and letters and is made in the console under Applications.</source>
        <translation>这是账户令牌：它用于图片，但不用于订单。API 令牌由 32 位数字和字母组成，在控制台的“应用”（Applications）下创建。</translation>
    </message>
    <message>
        <source>This system offers no keyring.</source>
        <translation>此系统不提供密钥环。</translation>
    </message>
    <message>
        <source>This token belongs to another service of the provider&apos;s.</source>
        <translation>此令牌属于服务商的另一项服务。</translation>
    </message>
    <message>
        <source>This token does not open an account.</source>
        <translation>此令牌无法打开账户。</translation>
    </message>
    <message>
        <source>This token may not be used for Midjourney.</source>
        <translation>此令牌不可用于 Midjourney。</translation>
    </message>
    <message>
        <source>Top it up in the console, then check the token again.</source>
        <translation>请在控制台中充值，然后再次检查令牌。</translation>
    </message>
    <message>
        <source>Unless that changes, a token is kept for this session only and asked for at the next start.</source>
        <translation>除非情况改变，令牌仅在此会话中保留，下次启动时会再次询问。</translation>
    </message>
    <message>
        <source>Uploads need an account token, which the console calls a platform token. It is a powerful one: it manages your whole account there and does not expire, so keep it only on a machine of your own. You need none when the pictures are on the web: give their addresses instead.</source>
        <translation>上传需要账户令牌，控制台中称为平台令牌。它权限很大：可管理那里的整个账户且不会过期，请只保存在自己的电脑上。若图片在网上则不需要：请改为提供其网址。</translation>
    </message>
    <message>
        <source>Use a web address</source>
        <translation>使用网址</translation>
    </message>
    <message>
        <source>Waiting for this system&apos;s keyring</source>
        <translation>正在等待系统密钥环</translation>
    </message>
    <message>
        <source>What the keyring holds for Kinogrid is not a token.</source>
        <translation>密钥环中为 Kinogrid 保存的内容不是令牌。</translation>
    </message>
    <message>
        <source>What {variable} holds is not a token.</source>
        <translation>{variable} 中的内容不是令牌。</translation>
    </message>
    <message>
        <source>Whoever runs {platform} can order with the token at your cost. Agree only if you know that host. Without your yes the token does not go there.</source>
        <translation>{platform} 的运营者可以用此令牌下单，费用由令牌所属账户承担。仅在了解该主机时才同意。未经同意，令牌不会发送到那里。</translation>
    </message>
    <message>
        <source>{variable} holds a token. Orders go to {api}, an address that comes from the settings file of this library, and pictures to {platform}. Whoever runs {api} can order with the token at your cost. Agree only if you know that host.</source>
        <translation>{variable} 中有令牌。订单发送到 {api}，该地址来自此资源库的设置文件；图片发送到 {platform}。{api} 的运营者可以用此令牌下单，费用由令牌所属账户承担。仅在了解该主机时才同意。</translation>
    </message>
</context>
<context>
    <name>Units</name>
    <message>
        <source>, </source>
        <comment>between short facts</comment>
        <translation>，</translation>
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
        <translation>这可能是此网络的代理或登录页面造成的；若是如此，请换个网络再试。</translation>
    </message>
    <message>
        <source>Asking {host} for the newest version…</source>
        <translation>正在向 {host} 询问最新版本…</translation>
    </message>
    <message>
        <source>Check for a new version</source>
        <translation>检查新版本</translation>
    </message>
    <message>
        <source>Check the network, then try again.</source>
        <translation>请检查网络，然后重试。</translation>
    </message>
    <message>
        <source>It may want a name and a password, or not let it be asked.</source>
        <translation>它可能需要用户名和密码，或者不允许访问该地址。</translation>
    </message>
    <message>
        <source>Kinogrid looks only when you ask. {host} sees this machine&apos;s network address and that Kinogrid {version} asks, and nothing else of you.</source>
        <translation>Kinogrid 只在您要求时才检查。{host} 只会看到这台电脑的网络地址，以及询问来自 Kinogrid {version}，不会得知您的其他任何信息。</translation>
    </message>
    <message>
        <source>Something other than {host} answered: a gateway, a proxy or a login page.</source>
        <translation>回应的不是 {host}，而是网关、代理或登录页面。</translation>
    </message>
    <message>
        <source>The answer of {host} is far larger than a version&apos;s, and was not read to its end.</source>
        <translation>{host} 的回应远大于版本信息应有的大小，因此没有读完。</translation>
    </message>
    <message>
        <source>The answer of {host} names no version that can be read.</source>
        <translation>{host} 的回应中没有可读的版本号。</translation>
    </message>
    <message>
        <source>The identity of {host} cannot be verified, so nothing was asked.</source>
        <translation>无法验证 {host} 的身份，因此没有发出任何询问。</translation>
    </message>
    <message>
        <source>The proxy {address} let nothing through to {host}.</source>
        <translation>代理 {address} 没有让任何内容通往 {host}。</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>重试</translation>
    </message>
    <message>
        <source>Try again in an hour.</source>
        <translation>请在一小时后重试。</translation>
    </message>
    <message>
        <source>Try again later.</source>
        <translation>请稍后重试。</translation>
    </message>
    <message>
        <source>Version {version} is there, since {day}.</source>
        <translation>版本 {version} 已发布（{day}）。</translation>
    </message>
    <message>
        <source>Version {version} is there.</source>
        <translation>版本 {version} 已发布。</translation>
    </message>
    <message>
        <source>You have the newest version, {version}.</source>
        <translation>您使用的 {version} 已是最新版本。</translation>
    </message>
    <message>
        <source>You have version {mine}, which is newer than the last that was released: {version}.</source>
        <translation>您使用的版本 {mine} 比最近发布的 {version} 更新。</translation>
    </message>
    <message>
        <source>You have {mine}. What is new, and how to get it, stands on its page.</source>
        <translation>您使用的是 {mine}。其页面上写有新增内容和获取方法。</translation>
    </message>
    <message>
        <source>{host} cannot be reached.</source>
        <translation>无法连接到 {host}。</translation>
    </message>
    <message>
        <source>{host} did not answer to the end.</source>
        <translation>{host} 没有给出完整的回应。</translation>
    </message>
    <message>
        <source>{host} did not answer what the newest version is.</source>
        <translation>{host} 没有回答最新版本是哪个。</translation>
    </message>
    <message>
        <source>{host} is asking for a pause.</source>
        <translation>{host} 要求稍作停顿。</translation>
    </message>
    <message>
        <source>{host} knows of no version that was released.</source>
        <translation>{host} 上没有已发布的版本。</translation>
    </message>
    <message>
        <source>{host} leads on to {other}, where Kinogrid does not follow.</source>
        <translation>{host} 将请求转向 {other}，Kinogrid 不会跟随。</translation>
    </message>
</context>
<context>
    <name>Welcome</name>
    <message>
        <source>Connect</source>
        <translation>连接</translation>
    </message>
    <message>
        <source>Connect to Ace Data Cloud</source>
        <translation>连接到 Ace Data Cloud</translation>
    </message>
    <message>
        <source>Kinogrid makes Midjourney videos through Ace Data Cloud, a third-party service that bills you for them. You need no Midjourney account; Midjourney&apos;s terms apply.</source>
        <translation>Kinogrid 通过第三方服务 Ace Data Cloud 生成 Midjourney 视频，由其收费。不需要 Midjourney 账户；适用 Midjourney 的条款。</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>暂不</translation>
    </message>
    <message>
        <source>The demo makes its clips on this machine: nothing is sent, and its Credits are make-believe.</source>
        <translation>演示中的片段在本机生成：不发送任何内容，其中的积分是虚拟的。</translation>
    </message>
    <message>
        <source>Try the demo</source>
        <translation>试用演示</translation>
    </message>
    <message>
        <source>Welcome</source>
        <translation>欢迎</translation>
    </message>
    <message>
        <source>Welcome to Kinogrid</source>
        <translation>欢迎使用 Kinogrid</translation>
    </message>
</context>
<context>
    <name>Window</name>
    <message numerus="yes">
        <source>%n star(s)</source>
        <translation>
            <numerusform>%n 星</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Clip</source>
        <translation>片段(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>编辑(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>文件(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>帮助(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>视图(&amp;V)</translation>
    </message>
    <message>
        <source>({count}) {title}</source>
        <translation>({count}) {title}</translation>
    </message>
    <message>
        <source>About Kinogrid</source>
        <translation>关于 Kinogrid</translation>
    </message>
    <message>
        <source>Add to the sequence</source>
        <translation>加入序列</translation>
    </message>
    <message>
        <source>Back up the library…</source>
        <translation>备份资源库…</translation>
    </message>
    <message>
        <source>Compose</source>
        <translation>创作</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>深色</translation>
    </message>
    <message>
        <source>Demo</source>
        <translation>演示</translation>
    </message>
    <message>
        <source>Demo: nothing is sent, no real money</source>
        <translation>演示：不发送任何内容，不涉及真实费用</translation>
    </message>
    <message>
        <source>Extensions under their originals in Jobs</source>
        <translation>在“作业”中将延长显示在原始片段下</translation>
    </message>
    <message>
        <source>Full screen</source>
        <translation>全屏</translation>
    </message>
    <message>
        <source>Guide</source>
        <translation>使用指南</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>导入…</translation>
    </message>
    <message>
        <source>Jobs list</source>
        <translation>作业列表</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>键盘快捷键</translation>
    </message>
    <message>
        <source>Kinogrid (demo)</source>
        <translation>Kinogrid（演示）</translation>
    </message>
    <message>
        <source>Kinogrid (safe mode)</source>
        <translation>Kinogrid（安全模式）</translation>
    </message>
    <message>
        <source>Library</source>
        <translation>资源库</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>浅色</translation>
    </message>
    <message>
        <source>Light or dark</source>
        <translation>浅色或深色</translation>
    </message>
    <message>
        <source>Like the system</source>
        <translation>跟随系统</translation>
    </message>
    <message>
        <source>Lineage</source>
        <translation>谱系</translation>
    </message>
    <message>
        <source>Minimise the window</source>
        <translation>最小化窗口</translation>
    </message>
    <message>
        <source>Move the library…</source>
        <translation>移动资源库…</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>网络</translation>
    </message>
    <message>
        <source>New order</source>
        <translation>新订单</translation>
    </message>
    <message>
        <source>Next pane</source>
        <translation>下一个面板</translation>
    </message>
    <message>
        <source>No stars</source>
        <translation>无星级</translation>
    </message>
    <message>
        <source>Notes, tags and projects…</source>
        <translation>备注、标签和项目…</translation>
    </message>
    <message>
        <source>Open library folder</source>
        <translation>打开资源库文件夹</translation>
    </message>
    <message>
        <source>Previous pane</source>
        <translation>上一个面板</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>退出</translation>
    </message>
    <message>
        <source>Rebuild the library…</source>
        <translation>重建资源库…</translation>
    </message>
    <message>
        <source>Restore a backup…</source>
        <translation>还原备份…</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>搜索</translation>
    </message>
    <message>
        <source>Sequence</source>
        <translation>序列</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>设置</translation>
    </message>
    <message>
        <source>Settings…</source>
        <translation>设置…</translation>
    </message>
    <message>
        <source>Show the log</source>
        <translation>显示日志</translation>
    </message>
    <message>
        <source>Spending…</source>
        <translation>支出…</translation>
    </message>
    <message>
        <source>Stars</source>
        <translation>星级</translation>
    </message>
    <message>
        <source>Storage…</source>
        <translation>存储…</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>主题</translation>
    </message>
    <message>
        <source>What&apos;s new</source>
        <translation>新增内容</translation>
    </message>
    <message>
        <source>{action} ({keys})</source>
        <translation>{action} ({keys})</translation>
    </message>
    <message numerus="yes">
        <source>{problem} Trying again in %n s</source>
        <translation>
            <numerusform>{problem}%n 秒后重试</numerusform>
        </translation>
    </message>
</context>
</TS>
