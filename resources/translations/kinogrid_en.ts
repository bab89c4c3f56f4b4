<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>Age</name>
    <message numerus="yes">
        <source>%n h</source>
        <translation>
            <numerusform>%n h</numerusform>
            <numerusform>%n h</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n min</source>
        <translation>
            <numerusform>%n min</numerusform>
            <numerusform>%n min</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Backup</name>
    <message numerus="yes">
        <source>%n file(s) that (is|are) no part of a library (was|were) left out.</source>
        <translation>
            <numerusform>%n file that is no part of a library was left out.</numerusform>
            <numerusform>%n files that are no part of a library were left out.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s), {size}. Tokens are not in it.</source>
        <translation>
            <numerusform>%n file, {size}. Tokens are not in it.</numerusform>
            <numerusform>%n files, {size}. Tokens are not in it.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Every one of its %n file(s) is what it was. The library that is open is as before.</source>
        <translation>
            <numerusform>Every one of its %n file is what it was. The library that is open is as before.</numerusform>
            <numerusform>Every one of its %n files is what it was. The library that is open is as before.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Balance</name>
    <message numerus="yes">
        <source>{credits} are left, enough for about %n order(s) like the last ones.</source>
        <translation>
            <numerusform>{credits} are left, enough for about %n order like the last ones.</numerusform>
            <numerusform>{credits} are left, enough for about %n orders like the last ones.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Batch</name>
    <message numerus="yes">
        <source>%n clip(s)</source>
        <translation>
            <numerusform>%n clip</numerusform>
            <numerusform>%n clips</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n order(s)</source>
        <translation>
            <numerusform>%n order</numerusform>
            <numerusform>%n orders</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n order(s) (is|are) left out. {why}</source>
        <translation>
            <numerusform>%n order is left out. {why}</numerusform>
            <numerusform>%n orders are left out. {why}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n order(s) (is|are) left out:</source>
        <translation>
            <numerusform>%n order is left out:</numerusform>
            <numerusform>%n orders are left out:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n picture(s) (was|were) found, {left_out} left out: no more than {most} can be listed.</source>
        <translation>
            <numerusform>%n picture was found, {left_out} left out: no more than {most} can be listed.</numerusform>
            <numerusform>%n pictures were found, {left_out} left out: no more than {most} can be listed.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Each order makes %n continuation(s) of a variant.</source>
        <translation>
            <numerusform>Each order makes %n continuation of a variant.</numerusform>
            <numerusform>Each order makes %n continuations of a variant.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>No more than %n order(s) can be placed at once; these are the first of {count}.</source>
        <translation>
            <numerusform>No more than %n order can be placed at once; these are the first of {count}.</numerusform>
            <numerusform>No more than %n orders can be placed at once; these are the first of {count}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Queue %n order(s)</source>
        <translation>
            <numerusform>Queue %n order</numerusform>
            <numerusform>Queue %n orders</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Send %n order(s)</source>
        <translation>
            <numerusform>Send %n order</numerusform>
            <numerusform>Send %n orders</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Comparison</name>
    <message numerus="yes">
        <source>%n clip(s) added to the comparison.</source>
        <translation>
            <numerusform>%n clip added to the comparison.</numerusform>
            <numerusform>%n clips added to the comparison.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of {most} to compare</source>
        <translation>
            <numerusform>%n of {most} to compare</numerusform>
            <numerusform>%n of {most} to compare</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>At most {most} clips are compared at once: %n (was|were) left out.</source>
        <translation>
            <numerusform>At most {most} clips are compared at once: %n was left out.</numerusform>
            <numerusform>At most {most} clips are compared at once: %n were left out.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Comparing %n clip(s)</source>
        <translation>
            <numerusform>Comparing %n clip</numerusform>
            <numerusform>Comparing %n clips</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Compose</name>
    <message numerus="yes">
        <source>%n of today's orders (is|are) not counted, as (its|their) price was not known.</source>
        <translation>
            <numerusform>%n of today's orders is not counted, as its price was not known.</numerusform>
            <numerusform>%n of today's orders are not counted, as their price was not known.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n order(s) (is|are) not placed yet</source>
        <translation>
            <numerusform>%n order is not placed yet</numerusform>
            <numerusform>%n orders are not placed yet</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n order(s) (was|were) placed or let go since Kinogrid opened, and this adds {adding}. Your limit is {limit}.</source>
        <translation>
            <numerusform>%n order was placed or let go since Kinogrid opened, and this adds {adding}. Your limit is {limit}.</numerusform>
            <numerusform>%n orders were placed or let go since Kinogrid opened, and this adds {adding}. Your limit is {limit}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n order(s) of {count} (was|were) not placed</source>
        <translation>
            <numerusform>%n order of {count} was not placed</numerusform>
            <numerusform>%n orders of {count} were not placed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n order(s) placed</source>
        <translation>
            <numerusform>%n order placed</numerusform>
            <numerusform>%n orders placed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Let %n order(s) go out?</source>
        <translation>
            <numerusform>Let %n order go out?</numerusform>
            <numerusform>Let %n orders go out?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Place %n order(s)?</source>
        <translation>
            <numerusform>Place %n order?</numerusform>
            <numerusform>Place %n orders?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Preparing the pictures of %n order(s)…</source>
        <translation>
            <numerusform>Preparing the pictures of %n order…</numerusform>
            <numerusform>Preparing the pictures of %n orders…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The %n order(s) (was|were) not placed</source>
        <translation>
            <numerusform>The %n order was not placed</numerusform>
            <numerusform>The %n orders were not placed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The price of %n of these orders is not known. {why}</source>
        <translation>
            <numerusform>The price of %n of these orders is not known. {why}</numerusform>
            <numerusform>The price of %n of these orders is not known. {why}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>You have %n order(s) today so far, and this adds {adding}. Your limit is {limit}.</source>
        <translation>
            <numerusform>You have %n order today so far, and this adds {adding}. Your limit is {limit}.</numerusform>
            <numerusform>You have %n orders today so far, and this adds {adding}. Your limit is {limit}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Desktop</name>
    <message numerus="yes">
        <source>%n job(s) (is|are) done, (has|have) failed or (needs|need) you</source>
        <translation>
            <numerusform>%n job is done, has failed or needs you</numerusform>
            <numerusform>%n jobs are done, have failed or need you</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Export</name>
    <message numerus="yes">
        <source>%n (was|were) cancelled</source>
        <translation>
            <numerusform>%n was cancelled</numerusform>
            <numerusform>%n were cancelled</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n export(s) (is|are) not done yet.</source>
        <translation>
            <numerusform>%n export is not done yet.</numerusform>
            <numerusform>%n exports are not done yet.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n failed</source>
        <translation>
            <numerusform>%n failed</numerusform>
            <numerusform>%n failed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n files are exported.</source>
        <translation>
            <numerusform>%n files are exported.</numerusform>
            <numerusform>%n files are exported.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n frame(s)</source>
        <translation>
            <numerusform>%n frame</numerusform>
            <numerusform>%n frames</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Export %n clips</source>
        <translation>
            <numerusform>Export %n clips</numerusform>
            <numerusform>Export %n clips</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Exporting %n file(s), {share}</source>
        <translation>
            <numerusform>Exporting %n file, {share}</numerusform>
            <numerusform>Exporting %n files, {share}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{name}, and %n more</source>
        <translation>
            <numerusform>{name}, and %n more</numerusform>
            <numerusform>{name}, and %n more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{share}, about %n s left</source>
        <translation>
            <numerusform>{share}, about %n s left</numerusform>
            <numerusform>{share}, about %n s left</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Filter</name>
    <message numerus="yes">
        <source>At least %n star(s)</source>
        <translation>
            <numerusform>At least %n star</numerusform>
            <numerusform>At least %n stars</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Import</name>
    <message numerus="yes">
        <source>%n clip(s)</source>
        <translation>
            <numerusform>%n clip</numerusform>
            <numerusform>%n clips</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n picture(s)</source>
        <translation>
            <numerusform>%n picture</numerusform>
            <numerusform>%n pictures</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n task(s) imported. What came of (it|them) is on its way.</source>
        <translation>
            <numerusform>%n task imported. What came of it is on its way.</numerusform>
            <numerusform>%n tasks imported. What came of them is on its way.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Import %n</source>
        <translation>
            <numerusform>Import %n</numerusform>
            <numerusform>Import %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>It goes on from %n clip(s).</source>
        <translation>
            <numerusform>It goes on from %n clip.</numerusform>
            <numerusform>It goes on from %n clips.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Jobs</name>
    <message numerus="yes">
        <source>%n clip(s) (is|are) back.</source>
        <translation>
            <numerusform>%n clip is back.</numerusform>
            <numerusform>%n clips are back.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n clip(s) deleted for good.</source>
        <translation>
            <numerusform>%n clip deleted for good.</numerusform>
            <numerusform>%n clips deleted for good.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n clip(s), {size}, put into the trash.</source>
        <translation>
            <numerusform>%n clip, {size}, put into the trash.</numerusform>
            <numerusform>%n clips, {size}, put into the trash.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n clip(s), {size}, that (is|are) neither picked nor starred (goes|go) to this computer's trash.</source>
        <translation>
            <numerusform>%n clip, {size}, that is neither picked nor starred goes to this computer's trash.</numerusform>
            <numerusform>%n clips, {size}, that are neither picked nor starred go to this computer's trash.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n copies saved in {folder}</source>
        <translation>
            <numerusform>%n copies saved in {folder}</numerusform>
            <numerusform>%n copies saved in {folder}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) (is|are) not there any more, so nothing was copied.</source>
        <translation>
            <numerusform>%n file is not there any more, so nothing was copied.</numerusform>
            <numerusform>%n files are not there any more, so nothing was copied.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n job(s)</source>
        <translation>
            <numerusform>%n job</numerusform>
            <numerusform>%n jobs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n job(s) not done yet (is|are) left alone.</source>
        <translation>
            <numerusform>%n job not done yet is left alone.</numerusform>
            <numerusform>%n jobs not done yet are left alone.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n job(s) without a pick (is|are) left alone.</source>
        <translation>
            <numerusform>%n job without a pick is left alone.</numerusform>
            <numerusform>%n jobs without a pick are left alone.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n need(s|) you</source>
        <translation>
            <numerusform>%n needs you</numerusform>
            <numerusform>%n need you</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them may have arrived before. Where one did, both are made, and you would pay twice where both succeed.</source>
        <translation>
            <numerusform>%n of them may have arrived before. Where one did, both are made, and you would pay twice where both succeed.</numerusform>
            <numerusform>%n of them may have arrived before. Where one did, both are made, and you would pay twice where both succeed.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n order(s) (has|have) turned up, and (is|are) not sent again.</source>
        <translation>
            <numerusform>%n order has turned up, and is not sent again.</numerusform>
            <numerusform>%n orders have turned up, and are not sent again.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n starred</source>
        <translation>
            <numerusform>%n starred</numerusform>
            <numerusform>%n starred</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n under way</source>
        <translation>
            <numerusform>%n under way</numerusform>
            <numerusform>%n under way</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n waiting</source>
        <translation>
            <numerusform>%n waiting</numerusform>
            <numerusform>%n waiting</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>(The file is|%n files are) copied.</source>
        <translation>
            <numerusform>The file is copied.</numerusform>
            <numerusform>%n files are copied.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>(The job was|%n jobs were) deleted for good.</source>
        <translation>
            <numerusform>The job was deleted for good.</numerusform>
            <numerusform>%n jobs were deleted for good.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>(The job was|%n jobs were) deleted.</source>
        <translation>
            <numerusform>The job was deleted.</numerusform>
            <numerusform>%n jobs were deleted.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>(The web address is|%n web addresses are) copied.</source>
        <translation>
            <numerusform>The web address is copied.</numerusform>
            <numerusform>%n web addresses are copied.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Clear %n clip(s), {size}</source>
        <translation>
            <numerusform>Clear %n clip, {size}</numerusform>
            <numerusform>Clear %n clips, {size}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Delete %n clip(s) for good?</source>
        <translation>
            <numerusform>Delete %n clip for good?</numerusform>
            <numerusform>Delete %n clips for good?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Delete %n jobs for good?</source>
        <translation>
            <numerusform>Delete %n jobs for good?</numerusform>
            <numerusform>Delete %n jobs for good?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Delete %n jobs?</source>
        <translation>
            <numerusform>Delete %n jobs?</numerusform>
            <numerusform>Delete %n jobs?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Delete this job and its (clip|%n clips)?</source>
        <translation>
            <numerusform>Delete this job and its clip?</numerusform>
            <numerusform>Delete this job and its %n clips?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Delete this job and its (picture|%n pictures)?</source>
        <translation>
            <numerusform>Delete this job and its picture?</numerusform>
            <numerusform>Delete this job and its %n pictures?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Done, %n clip(s) cleared</source>
        <translation>
            <numerusform>Done, %n clip cleared</numerusform>
            <numerusform>Done, %n clips cleared</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Done, %n clip(s) missing</source>
        <translation>
            <numerusform>Done, %n clip missing</numerusform>
            <numerusform>Done, %n clips missing</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Done, %n picture(s)</source>
        <translation>
            <numerusform>Done, %n picture</numerusform>
            <numerusform>Done, %n pictures</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Done, %n picture(s) cleared</source>
        <translation>
            <numerusform>Done, %n picture cleared</numerusform>
            <numerusform>Done, %n pictures cleared</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Done, %n picture(s) missing</source>
        <translation>
            <numerusform>Done, %n picture missing</numerusform>
            <numerusform>Done, %n pictures missing</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>From the service, %n day(s) ago: it need not have kept it.</source>
        <translation>
            <numerusform>From the service, %n day ago: it need not have kept it.</numerusform>
            <numerusform>From the service, %n days ago: it need not have kept it.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>From the service, (an hour|%n hours) ago.</source>
        <translation>
            <numerusform>From the service, an hour ago.</numerusform>
            <numerusform>From the service, %n hours ago.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Looking for %n orders once more…</source>
        <translation>
            <numerusform>Looking for %n orders once more…</numerusform>
            <numerusform>Looking for %n orders once more…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Send %n order(s) again?</source>
        <translation>
            <numerusform>Send %n order again?</numerusform>
            <numerusform>Send %n orders again?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Something else was decided since: %n clip(s) stayed as they are.</source>
        <translation>
            <numerusform>Something else was decided since: %n clip stayed as they are.</numerusform>
            <numerusform>Something else was decided since: %n clips stayed as they are.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>With them go %n clip(s), {size}.</source>
        <translation>
            <numerusform>With them go %n clip, {size}.</numerusform>
            <numerusform>With them go %n clips, {size}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %n min left</source>
        <translation>
            <numerusform>about %n min left</numerusform>
            <numerusform>about %n min left</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %n s left</source>
        <translation>
            <numerusform>about %n s left</numerusform>
            <numerusform>about %n s left</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>again in %n min</source>
        <translation>
            <numerusform>again in %n min</numerusform>
            <numerusform>again in %n min</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>again in %n s</source>
        <translation>
            <numerusform>again in %n s</numerusform>
            <numerusform>again in %n s</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Labels</name>
    <message numerus="yes">
        <source>Notes and tags of (this clip|%n clips)</source>
        <translation>
            <numerusform>Notes and tags of this clip</numerusform>
            <numerusform>Notes and tags of %n clips</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Library</name>
    <message numerus="yes">
        <source>%n clip(s)</source>
        <translation>
            <numerusform>%n clip</numerusform>
            <numerusform>%n clips</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n clip(s) (is|are) no longer picked.</source>
        <translation>
            <numerusform>%n clip is no longer picked.</numerusform>
            <numerusform>%n clips are no longer picked.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n clip(s) (is|are) no longer rejected.</source>
        <translation>
            <numerusform>%n clip is no longer rejected.</numerusform>
            <numerusform>%n clips are no longer rejected.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n clip(s) (is|are) no longer starred.</source>
        <translation>
            <numerusform>%n clip is no longer starred.</numerusform>
            <numerusform>%n clips are no longer starred.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n clip(s) chosen</source>
        <translation>
            <numerusform>%n clip chosen</numerusform>
            <numerusform>%n clips chosen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n clip(s) picked.</source>
        <translation>
            <numerusform>%n clip picked.</numerusform>
            <numerusform>%n clips picked.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n clip(s) rated.</source>
        <translation>
            <numerusform>%n clip rated.</numerusform>
            <numerusform>%n clips rated.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n clip(s) rejected.</source>
        <translation>
            <numerusform>%n clip rejected.</numerusform>
            <numerusform>%n clips rejected.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n clip(s) starred.</source>
        <translation>
            <numerusform>%n clip starred.</numerusform>
            <numerusform>%n clips starred.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n folder(s) brought nothing back and (stays as it is|stay as they are).</source>
        <translation>
            <numerusform>%n folder brought nothing back and stays as it is.</numerusform>
            <numerusform>%n folders brought nothing back and stay as they are.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n job(s)</source>
        <translation>
            <numerusform>%n job</numerusform>
            <numerusform>%n jobs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n job(s) chosen</source>
        <translation>
            <numerusform>%n job chosen</numerusform>
            <numerusform>%n jobs chosen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of 5 stars</source>
        <translation>
            <numerusform>%n of 5 stars</numerusform>
            <numerusform>%n of 5 stars</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n order(s) may have arrived; Kinogrid looks for (it|them).</source>
        <translation>
            <numerusform>%n order may have arrived; Kinogrid looks for it.</numerusform>
            <numerusform>%n orders may have arrived; Kinogrid looks for them.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n waiting order(s) (is|are) held until you resume (it|them).</source>
        <translation>
            <numerusform>%n waiting order is held until you resume it.</numerusform>
            <numerusform>%n waiting orders are held until you resume them.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Save %n copies into a folder</source>
        <translation>
            <numerusform>Save %n copies into a folder</numerusform>
            <numerusform>Save %n copies into a folder</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The folders of %n job(s) are there, each with what Kinogrid knows about it.</source>
        <translation>
            <numerusform>The folders of %n job are there, each with what Kinogrid knows about it.</numerusform>
            <numerusform>The folders of %n jobs are there, each with what Kinogrid knows about it.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The library is back, with %n job(s)</source>
        <translation>
            <numerusform>The library is back, with %n job</numerusform>
            <numerusform>The library is back, with %n jobs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The library was rebuilt from its folders, with %n job(s)</source>
        <translation>
            <numerusform>The library was rebuilt from its folders, with %n job</numerusform>
            <numerusform>The library was rebuilt from its folders, with %n jobs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Written to (the clip|%n clips).</source>
        <translation>
            <numerusform>Written to the clip.</numerusform>
            <numerusform>Written to %n clips.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Lineage</name>
    <message numerus="yes">
        <source>%n generation(s)</source>
        <translation>
            <numerusform>%n generation</numerusform>
            <numerusform>%n generations</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n job(s)</source>
        <translation>
            <numerusform>%n job</numerusform>
            <numerusform>%n jobs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{credits} charged for %n of them</source>
        <translation>
            <numerusform>{credits} charged for %n of them</numerusform>
            <numerusform>{credits} charged for %n of them</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Move</name>
    <message numerus="yes">
        <source>%n file(s) in {name} (is|are) not what was copied, and (stays|stay).</source>
        <translation>
            <numerusform>%n file in {name} is not what was copied, and stays.</numerusform>
            <numerusform>%n files in {name} are not what was copied, and stay.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Notices</name>
    <message numerus="yes">
        <source>%n frame(s) saved in {folder}</source>
        <translation>
            <numerusform>%n frame saved in {folder}</numerusform>
            <numerusform>%n frames saved in {folder}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n job(s) (needs|need) you</source>
        <translation>
            <numerusform>%n job needs you</numerusform>
            <numerusform>%n jobs need you</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n job(s) could not be read from the database: {jobs} and others.</source>
        <translation>
            <numerusform>%n job could not be read from the database: {jobs} and others.</numerusform>
            <numerusform>%n jobs could not be read from the database: {jobs} and others.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n job(s) could not be read from the database: {jobs}.</source>
        <translation>
            <numerusform>%n job could not be read from the database: {jobs}.</numerusform>
            <numerusform>%n jobs could not be read from the database: {jobs}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n variant(s) could not be fetched: {numbers}</source>
        <translation>
            <numerusform>%n variant could not be fetched: {numbers}</numerusform>
            <numerusform>%n variants could not be fetched: {numbers}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Orders go on in %n min.</source>
        <translation>
            <numerusform>Orders go on in %n min.</numerusform>
            <numerusform>Orders go on in %n min.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Orders go on in %n s.</source>
        <translation>
            <numerusform>Orders go on in %n s.</numerusform>
            <numerusform>Orders go on in %n s.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Own token</name>
    <message numerus="yes">
        <source>%n Credit(s)</source>
        <translation>
            <numerusform>%n Credit</numerusform>
            <numerusform>%n Credits</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Presets</name>
    <message numerus="yes">
        <source>No more than %n preset(s) (is|are) kept. Remove one first.</source>
        <translation>
            <numerusform>No more than %n preset is kept. Remove one first.</numerusform>
            <numerusform>No more than %n presets are kept. Remove one first.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Preview</name>
    <message numerus="yes">
        <source>%n percent done</source>
        <translation>
            <numerusform>%n percent done</numerusform>
            <numerusform>%n percent done</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>About %n min left</source>
        <translation>
            <numerusform>About %n min left</numerusform>
            <numerusform>About %n min left</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>About %n s left</source>
        <translation>
            <numerusform>About %n s left</numerusform>
            <numerusform>About %n s left</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Trying again in %n min</source>
        <translation>
            <numerusform>Trying again in %n min</numerusform>
            <numerusform>Trying again in %n min</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Trying again in %n s</source>
        <translation>
            <numerusform>Trying again in %n s</numerusform>
            <numerusform>Trying again in %n s</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Price</name>
    <message numerus="yes">
        <source>At least {price}; the price of %n order(s) is not known</source>
        <translation>
            <numerusform>At least {price}; the price of %n order is not known</numerusform>
            <numerusform>At least {price}; the price of %n orders is not known</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Prompt</name>
    <message numerus="yes">
        <source>A snippet can have %n character(s); this has {count}.</source>
        <translation>
            <numerusform>A snippet can have %n character; this has {count}.</numerusform>
            <numerusform>A snippet can have %n characters; this has {count}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>No more than %n snippet(s) (is|are) kept. Remove one first.</source>
        <translation>
            <numerusform>No more than %n snippet is kept. Remove one first.</numerusform>
            <numerusform>No more than %n snippets are kept. Remove one first.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Sequence</name>
    <message numerus="yes">
        <source>%n shot(s)</source>
        <translation>
            <numerusform>%n shot</numerusform>
            <numerusform>%n shots</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n shot(s) (is|are) left out, as there is nothing to show yet.</source>
        <translation>
            <numerusform>%n shot is left out, as there is nothing to show yet.</numerusform>
            <numerusform>%n shots are left out, as there is nothing to show yet.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n shot(s) added to the sequence.</source>
        <translation>
            <numerusform>%n shot added to the sequence.</numerusform>
            <numerusform>%n shots added to the sequence.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>A sequence takes %n shots at most.</source>
        <translation>
            <numerusform>A sequence takes %n shots at most.</numerusform>
            <numerusform>A sequence takes %n shots at most.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Order %n missing</source>
        <translation>
            <numerusform>Order %n missing</numerusform>
            <numerusform>Order %n missing</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Order %n planned shot(s)?</source>
        <translation>
            <numerusform>Order %n planned shot?</numerusform>
            <numerusform>Order %n planned shots?</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Settings</name>
    <message numerus="yes">
        <source>%n Credit(s)</source>
        <translation>
            <numerusform>%n Credit</numerusform>
            <numerusform>%n Credits</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n setting(s) found</source>
        <translation>
            <numerusform>%n setting found</numerusform>
            <numerusform>%n settings found</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Spending</name>
    <message numerus="yes">
        <source>Charged for %n order(s): {charged}. Foreseen: {foreseen}.</source>
        <translation>
            <numerusform>Charged for %n order: {charged}. Foreseen: {foreseen}.</numerusform>
            <numerusform>Charged for %n orders: {charged}. Foreseen: {foreseen}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Foreseen for %n order(s): {foreseen}.</source>
        <translation>
            <numerusform>Foreseen for %n order: {foreseen}.</numerusform>
            <numerusform>Foreseen for %n orders: {foreseen}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Looking for the charges of %n order(s) in the account's list…</source>
        <translation>
            <numerusform>Looking for the charges of %n order in the account's list…</numerusform>
            <numerusform>Looking for the charges of %n orders in the account's list…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>No charge is known of %n order(s). The provider lists calls for 60 days, and lists some late.</source>
        <translation>
            <numerusform>No charge is known of %n order. The provider lists calls for 60 days, and lists some late.</numerusform>
            <numerusform>No charge is known of %n orders. The provider lists calls for 60 days, and lists some late.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{amount}, %n not known</source>
        <translation>
            <numerusform>{amount}, %n not known</numerusform>
            <numerusform>{amount}, %n not known</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Storage</name>
    <message numerus="yes">
        <source>%n clip(s) (is|are) being fetched again.</source>
        <translation>
            <numerusform>%n clip is being fetched again.</numerusform>
            <numerusform>%n clips are being fetched again.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n clip(s) read to the end.</source>
        <translation>
            <numerusform>%n clip read to the end.</numerusform>
            <numerusform>%n clips read to the end.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n clip(s) read to the end: each is what was written down.</source>
        <translation>
            <numerusform>%n clip read to the end: each is what was written down.</numerusform>
            <numerusform>%n clips read to the end: each is what was written down.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n clip(s), {size}.</source>
        <translation>
            <numerusform>%n clip, {size}.</numerusform>
            <numerusform>%n clips, {size}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) and folders that no job knows, {size}, (goes|go) to this computer's trash.</source>
        <translation>
            <numerusform>%n file and folders that no job knows, {size}, goes to this computer's trash.</numerusform>
            <numerusform>%n files and folders that no job knows, {size}, go to this computer's trash.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n frame(s) that other apps were given, {size}, (goes|go) to this computer's trash. What shows (it|them) from here will not find (it|them) any more.</source>
        <translation>
            <numerusform>%n frame that other apps were given, {size}, goes to this computer's trash. What shows it from here will not find it any more.</numerusform>
            <numerusform>%n frames that other apps were given, {size}, go to this computer's trash. What shows them from here will not find them any more.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n frame(s), {size}, that (was|were) dragged into other apps. Those may still show (it|them) from here, so nothing of it goes by itself.</source>
        <translation>
            <numerusform>%n frame, {size}, that was dragged into other apps. Those may still show it from here, so nothing of it goes by itself.</numerusform>
            <numerusform>%n frames, {size}, that were dragged into other apps. Those may still show them from here, so nothing of it goes by itself.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n moved to the trash.</source>
        <translation>
            <numerusform>%n moved to the trash.</numerusform>
            <numerusform>%n moved to the trash.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them did not go to the trash, and (stays|stay).</source>
        <translation>
            <numerusform>%n of them did not go to the trash, and stays.</numerusform>
            <numerusform>%n of them did not go to the trash, and stay.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Read to the end; %n (is|are) not what was written down.</source>
        <translation>
            <numerusform>Read to the end; %n is not what was written down.</numerusform>
            <numerusform>Read to the end; %n are not what was written down.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Stopped after %n clip(s).</source>
        <translation>
            <numerusform>Stopped after %n clip.</numerusform>
            <numerusform>Stopped after %n clips.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Window</name>
    <message numerus="yes">
        <source>%n star(s)</source>
        <translation>
            <numerusform>%n star</numerusform>
            <numerusform>%n stars</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{problem} Trying again in %n s</source>
        <translation>
            <numerusform>{problem} Trying again in %n s</numerusform>
            <numerusform>{problem} Trying again in %n s</numerusform>
        </translation>
    </message>
</context>
</TS>
