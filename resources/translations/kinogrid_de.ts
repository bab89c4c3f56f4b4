<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name>About</name>
    <message>
        <source>A desktop studio for Midjourney videos: four clips side by side, picked and extended by clicking.</source>
        <translation>Ein Desktop-Studio für Midjourney-Videos: vier Clips nebeneinander, per Klick angenommen und verlängert.</translation>
    </message>
    <message>
        <source>About Kinogrid</source>
        <translation>Über Kinogrid</translation>
    </message>
    <message>
        <source>Kinogrid is free software under the MIT licence. It is not made by Midjourney or Ace Data Cloud.</source>
        <translation>Kinogrid ist freie Software unter der MIT-Lizenz. Es stammt weder von Midjourney noch von Ace Data Cloud.</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>Lizenz</translation>
    </message>
    <message>
        <source>Licences</source>
        <translation>Lizenzen</translation>
    </message>
    <message>
        <source>Licences…</source>
        <translation>Lizenzen…</translation>
    </message>
    <message>
        <source>Parts</source>
        <translation>Bestandteile</translation>
    </message>
    <message>
        <source>Qt {version} through PySide6, under the LGPL version 3. FFmpeg through PyAV, whose builds include x264 and x265 under the GPL. Pillow, under the MIT-CMU licence, and libheif with libde265 through pi-heif, under the LGPL version 3. The typeface is Inter, under the SIL Open Font License 1.1.</source>
        <translation>Qt {version} über PySide6, unter der LGPL Version 3. FFmpeg über PyAV, dessen Builds x264 und x265 unter der GPL enthalten. Pillow, unter der MIT-CMU-Lizenz, und libheif mit libde265 über pi-heif, unter der LGPL Version 3. Die Schrift ist Inter, unter der SIL Open Font License 1.1.</translation>
    </message>
    <message>
        <source>The FFmpeg among them is built with x264, which is under the GPL. Whoever passes all of this on as one does so under the GPL, version 3; each part may be used under its own terms where it stands alone.</source>
        <translation>Das FFmpeg darunter ist mit x264 gebaut, das unter der GPL steht. Wer all dies als Ganzes weitergibt, tut es unter der GPL, Version 3; jeder Teil darf für sich allein unter seinen eigenen Bedingungen verwendet werden.</translation>
    </message>
    <message>
        <source>The text cannot be read: {reason}</source>
        <translation>Der Text ist nicht lesbar: {reason}</translation>
    </message>
    <message>
        <source>Version {version}</source>
        <translation>Version {version}</translation>
    </message>
</context>
<context>
    <name>Address</name>
    <message>
        <source>A callback needs an https address (http only on this machine).</source>
        <translation>Ein Callback braucht eine https-Adresse (http nur auf diesem Computer).</translation>
    </message>
    <message>
        <source>This is not a web address. It should start with https://</source>
        <translation>Das ist keine Webadresse. Eine solche sollte mit https:// beginnen</translation>
    </message>
</context>
<context>
    <name>Age</name>
    <message numerus="yes">
        <source>%n h</source>
        <translation>
            <numerusform>%n&#xa0;h</numerusform>
            <numerusform>%n&#xa0;h</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n min</source>
        <translation>
            <numerusform>%n&#xa0;min</numerusform>
            <numerusform>%n&#xa0;min</numerusform>
        </translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Heute</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>Gestern</translation>
    </message>
    <message>
        <source>just now</source>
        <translation>gerade eben</translation>
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
            <numerusform>%n Datei, die zu keiner Bibliothek gehört, wurde ausgelassen.</numerusform>
            <numerusform>%n Dateien, die zu keiner Bibliothek gehören, wurden ausgelassen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s), {size}. Tokens are not in it.</source>
        <translation>
            <numerusform>%n Datei, {size}. Tokens sind nicht enthalten.</numerusform>
            <numerusform>%n Dateien, {size}. Tokens sind nicht enthalten.</numerusform>
        </translation>
    </message>
    <message>
        <source>Another backup is under way: wait until it is done, or stop it.</source>
        <translation>Eine andere Sicherung läuft noch: Warten Sie, bis sie fertig ist, oder stoppen Sie sie.</translation>
    </message>
    <message>
        <source>Back up the library into a folder</source>
        <translation>Bibliothek in einen Ordner sichern</translation>
    </message>
    <message>
        <source>Backing up the library: {share}</source>
        <translation>Bibliothek wird gesichert: {share}</translation>
    </message>
    <message>
        <source>Backing up the library…</source>
        <translation>Bibliothek wird gesichert…</translation>
    </message>
    <message>
        <source>Backup (*.zip)</source>
        <translation>Sicherung (*.zip)</translation>
    </message>
    <message>
        <source>Choose where the restored library&apos;s new folder is to be</source>
        <translation>Wählen Sie, wo der neue Ordner der wiederhergestellten Bibliothek liegen soll</translation>
    </message>
    <message numerus="yes">
        <source>Every one of its %n file(s) is what it was. The library that is open is as before.</source>
        <translation>
            <numerusform>Die %n Datei darin ist, was sie war. Die geöffnete Bibliothek ist unverändert.</numerusform>
            <numerusform>Jede der %n Dateien darin ist, was sie war. Die geöffnete Bibliothek ist unverändert.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing of the backup is left in the folder.</source>
        <translation>Im Ordner bleibt nichts von der Sicherung zurück.</translation>
    </message>
    <message>
        <source>Open it at the next start</source>
        <translation>Beim nächsten Start öffnen</translation>
    </message>
    <message>
        <source>Orders that waited in it are held, as they may have been sent since.</source>
        <translation>Aufträge, die darin warteten, sind zurückgestellt, da sie seither gesendet worden sein können.</translation>
    </message>
    <message>
        <source>Restore a backup</source>
        <translation>Sicherung wiederherstellen</translation>
    </message>
    <message>
        <source>Restoring a backup: {share}</source>
        <translation>Sicherung wird wiederhergestellt: {share}</translation>
    </message>
    <message>
        <source>Restoring a backup…</source>
        <translation>Sicherung wird wiederhergestellt…</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Zeigen</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Stoppen</translation>
    </message>
    <message>
        <source>Stopped. Nothing of it is left.</source>
        <translation>Gestoppt. Nichts davon ist übrig.</translation>
    </message>
    <message>
        <source>The backup begins anew then; nothing half is left in the folder.</source>
        <translation>Die Sicherung beginnt dann von vorn; im Ordner bleibt nichts Halbes zurück.</translation>
    </message>
    <message>
        <source>The backup is not done yet.</source>
        <translation>Die Sicherung ist noch nicht fertig.</translation>
    </message>
    <message>
        <source>The backup is not restored yet.</source>
        <translation>Die Sicherung ist noch nicht wiederhergestellt.</translation>
    </message>
    <message>
        <source>The backup is restored as {name}</source>
        <translation>Die Sicherung ist als {name} wiederhergestellt</translation>
    </message>
    <message>
        <source>The backup was not restored</source>
        <translation>Die Sicherung wurde nicht wiederhergestellt</translation>
    </message>
    <message>
        <source>The library is backed up as {name}</source>
        <translation>Die Bibliothek ist als {name} gesichert</translation>
    </message>
    <message>
        <source>The library was not backed up</source>
        <translation>Die Bibliothek wurde nicht gesichert</translation>
    </message>
    <message>
        <source>The next start of Kinogrid opens it.</source>
        <translation>Der nächste Start von Kinogrid öffnet sie.</translation>
    </message>
</context>
<context>
    <name>Balance</name>
    <message>
        <source>Account token refused</source>
        <translation>Konto-Token zurückgewiesen</translation>
    </message>
    <message>
        <source>As the account told at {moment}.</source>
        <translation>Laut Konto, Stand {moment}.</translation>
    </message>
    <message>
        <source>No Midjourney application yet</source>
        <translation>Noch kein Antrag für Midjourney</translation>
    </message>
    <message>
        <source>Shows what orders were to cost, and what was charged.</source>
        <translation>Zeigt, was Aufträge kosten sollten und was abgebucht wurde.</translation>
    </message>
    <message>
        <source>Shows what orders were to cost.</source>
        <translation>Zeigt, was Aufträge kosten sollten.</translation>
    </message>
    <message>
        <source>Spending</source>
        <translation>Ausgaben</translation>
    </message>
    <message>
        <source>The account did not tell at {moment} what is left.</source>
        <translation>Das Konto hat nicht mitgeteilt, was übrig ist (Stand {moment}).</translation>
    </message>
    <message>
        <source>The balance is low</source>
        <translation>Das Guthaben ist niedrig</translation>
    </message>
    <message>
        <source>The provider does not accept the account token. Replace it in Settings.</source>
        <translation>Der Anbieter akzeptiert das Konto-Token nicht. Ersetzen Sie es in den Einstellungen.</translation>
    </message>
    <message>
        <source>This comes to {adding}, and the account has {left} left.</source>
        <translation>Das macht {adding}, und auf dem Konto sind noch {left}.</translation>
    </message>
    <message>
        <source>This comes to {adding}, orders that wait or are under way to {queued}, and the account has {left} left.</source>
        <translation>Das macht {adding}, wartende und laufende Aufträge machen {queued}, und auf dem Konto sind noch {left}.</translation>
    </message>
    <message>
        <source>Top up</source>
        <translation>Aufladen</translation>
    </message>
    <message>
        <source>What was charged and what is left is told to an account token only.</source>
        <translation>Was abgebucht wurde und was übrig ist, wird nur einem Konto-Token mitgeteilt.</translation>
    </message>
    <message>
        <source>{common} of it are for every service.</source>
        <translation>{common} davon gelten für jeden Dienst.</translation>
    </message>
    <message numerus="yes">
        <source>{credits} are left, enough for about %n order(s) like the last ones.</source>
        <translation>
            <numerusform>{credits} sind übrig, genug für etwa %n Auftrag wie die letzten.</numerusform>
            <numerusform>{credits} sind übrig, genug für etwa %n Aufträge wie die letzten.</numerusform>
        </translation>
    </message>
    <message>
        <source>{credits} are left, less than the last orders cost.</source>
        <translation>{credits} sind übrig, weniger als die letzten Aufträge kosten.</translation>
    </message>
    <message>
        <source>{credits} left</source>
        <translation>{credits} übrig</translation>
    </message>
</context>
<context>
    <name>Batch</name>
    <message numerus="yes">
        <source>%n clip(s)</source>
        <translation>
            <numerusform>%n Clip</numerusform>
            <numerusform>%n Clips</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n order(s)</source>
        <translation>
            <numerusform>%n Auftrag</numerusform>
            <numerusform>%n Aufträge</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n order(s) (is|are) left out. {why}</source>
        <translation>
            <numerusform>%n Auftrag ist ausgelassen. {why}</numerusform>
            <numerusform>%n Aufträge sind ausgelassen. {why}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n order(s) (is|are) left out:</source>
        <translation>
            <numerusform>%n Auftrag ist ausgelassen:</numerusform>
            <numerusform>%n Aufträge sind ausgelassen:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n picture(s) (was|were) found, {left_out} left out: no more than {most} can be listed.</source>
        <translation>
            <numerusform>%n Bild wurde gefunden, {left_out} ausgelassen: Es können höchstens {most} aufgelistet werden.</numerusform>
            <numerusform>%n Bilder wurden gefunden, {left_out} ausgelassen: Es können höchstens {most} aufgelistet werden.</numerusform>
        </translation>
    </message>
    <message>
        <source>Add a folder…</source>
        <translation>Ordner hinzufügen…</translation>
    </message>
    <message>
        <source>Add pictures…</source>
        <translation>Bilder hinzufügen…</translation>
    </message>
    <message>
        <source>Add without sending</source>
        <translation>Hinzufügen, nicht senden</translation>
    </message>
    <message>
        <source>As in Compose</source>
        <translation>Wie im Entwurf</translation>
    </message>
    <message>
        <source>Callback URL: {problem}</source>
        <translation>Callback-URL: {problem}</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Choose a folder of first frames</source>
        <translation>Ordner mit Startbildern auswählen</translation>
    </message>
    <message>
        <source>Choose first frames</source>
        <translation>Startbilder auswählen</translation>
    </message>
    <message>
        <source>Continue all with</source>
        <translation>Alle fortsetzen mit</translation>
    </message>
    <message>
        <source>Drop pictures or a folder here; Delete takes one out.</source>
        <translation>Bilder oder einen Ordner hier ablegen; Entf nimmt eines heraus.</translation>
    </message>
    <message>
        <source>Each order continues one variant.</source>
        <translation>Jeder Auftrag setzt eine Variante fort.</translation>
    </message>
    <message numerus="yes">
        <source>Each order makes %n continuation(s) of a variant.</source>
        <translation>
            <numerusform>Jeder Auftrag macht %n Fortsetzung einer Variante.</numerusform>
            <numerusform>Jeder Auftrag macht %n Fortsetzungen einer Variante.</numerusform>
        </translation>
    </message>
    <message>
        <source>Every prompt is ordered with every first frame, once for each of the ticked settings.</source>
        <translation>Jeder Prompt wird mit jedem Startbild beauftragt, je einmal für jede angehakte Einstellung.</translation>
    </message>
    <message>
        <source>Extend several variants</source>
        <translation>Mehrere Varianten verlängern</translation>
    </message>
    <message>
        <source>First frame {picture}: {problem}</source>
        <translation>Startbild {picture}: {problem}</translation>
    </message>
    <message>
        <source>First frames</source>
        <translation>Startbilder</translation>
    </message>
    <message>
        <source>Last frame: {problem}</source>
        <translation>Endbild: {problem}</translation>
    </message>
    <message>
        <source>Line {number}: {problem}</source>
        <translation>Zeile {number}: {problem}</translation>
    </message>
    <message>
        <source>Looking for pictures…</source>
        <translation>Bilder werden gesucht…</translation>
    </message>
    <message numerus="yes">
        <source>No more than %n order(s) can be placed at once; these are the first of {count}.</source>
        <translation>
            <numerusform>Es kann höchstens %n Auftrag auf einmal erteilt werden; dies ist der erste von {count}.</numerusform>
            <numerusform>Es können höchstens %n Aufträge auf einmal erteilt werden; dies sind die ersten von {count}.</numerusform>
        </translation>
    </message>
    <message>
        <source>No orders yet</source>
        <translation>Noch keine Aufträge</translation>
    </message>
    <message>
        <source>Nothing is ticked</source>
        <translation>Nichts ist angehakt</translation>
    </message>
    <message>
        <source>One prompt a line</source>
        <translation>Ein Prompt pro Zeile</translation>
    </message>
    <message>
        <source>Orders to place</source>
        <translation>Zu erteilende Aufträge</translation>
    </message>
    <message>
        <source>Place the orders</source>
        <translation>Aufträge erteilen</translation>
    </message>
    <message>
        <source>Prompts</source>
        <translation>Prompts</translation>
    </message>
    <message>
        <source>Prompts, one a line</source>
        <translation>Prompts, einer pro Zeile</translation>
    </message>
    <message>
        <source>Queue</source>
        <comment>button: queues orders</comment>
        <translation>Einreihen</translation>
    </message>
    <message numerus="yes">
        <source>Queue %n order(s)</source>
        <translation>
            <numerusform>%n Auftrag einreihen</numerusform>
            <numerusform>%n Aufträge einreihen</numerusform>
        </translation>
    </message>
    <message>
        <source>Send</source>
        <comment>button: sends orders</comment>
        <translation>Senden</translation>
    </message>
    <message numerus="yes">
        <source>Send %n order(s)</source>
        <translation>
            <numerusform>%n Auftrag senden</numerusform>
            <numerusform>%n Aufträge senden</numerusform>
        </translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Several orders at once</source>
        <translation>Mehrere Aufträge auf einmal</translation>
    </message>
    <message>
        <source>They wait in the list of jobs until you resume each</source>
        <translation>Die Aufträge warten in der Jobliste, bis Sie jeden freigeben</translation>
    </message>
    <message>
        <source>Tick all</source>
        <translation>Alle anhaken</translation>
    </message>
    <message>
        <source>Tick none</source>
        <translation>Keine anhaken</translation>
    </message>
    <message>
        <source>Variant {number}</source>
        <translation>Variante {number}</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>und %n weiterer</numerusform>
            <numerusform>und %n weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>picked</source>
        <translation>angenommen</translation>
    </message>
    <message>
        <source>rejected</source>
        <translation>abgelehnt</translation>
    </message>
    <message>
        <source>starred</source>
        <translation>mit Stern</translation>
    </message>
    <message>
        <source>“{folder}” cannot be read.</source>
        <translation>„{folder}“ kann nicht gelesen werden.</translation>
    </message>
    <message>
        <source>“{folder}” holds no picture that can be used.</source>
        <translation>„{folder}“ enthält kein verwendbares Bild.</translation>
    </message>
    <message>
        <source>“{folder}” is too large: only {count} of its files were looked at.</source>
        <translation>„{folder}“ ist zu groß: Nur {count} seiner Dateien wurden angesehen.</translation>
    </message>
</context>
<context>
    <name>Calendar</name>
    <message>
        <source>The month after</source>
        <translation>Nächster Monat</translation>
    </message>
    <message>
        <source>The month before</source>
        <translation>Voriger Monat</translation>
    </message>
</context>
<context>
    <name>Clip</name>
    <message>
        <source>Decoding the file was given up, as it crashed or took too long each time.</source>
        <translation>Das Dekodieren der Datei wurde eingestellt, da es jedes Mal abstürzte oder zu lange dauerte.</translation>
    </message>
    <message>
        <source>Frame {detail} can&apos;t be decoded.</source>
        <translation>Frame {detail} lässt sich nicht dekodieren.</translation>
    </message>
    <message>
        <source>Only {found} of {expected} pictures are in the file.</source>
        <translation>Nur {found} von {expected} Bildern sind in der Datei.</translation>
    </message>
    <message>
        <source>The file can&apos;t be read ({detail}).</source>
        <translation>Die Datei lässt sich nicht lesen ({detail}).</translation>
    </message>
    <message>
        <source>The file claims more frames than a clip can have.</source>
        <translation>Die Datei gibt mehr Frames an, als ein Clip haben kann.</translation>
    </message>
    <message>
        <source>The file ends before its last picture.</source>
        <translation>Die Datei endet vor ihrem letzten Bild.</translation>
    </message>
    <message>
        <source>The file holds no picture that can be decoded.</source>
        <translation>Die Datei enthält kein Bild, das sich dekodieren lässt.</translation>
    </message>
    <message>
        <source>The file holds no pictures.</source>
        <translation>Die Datei enthält keine Bilder.</translation>
    </message>
    <message>
        <source>The file holds no video.</source>
        <translation>Die Datei enthält kein Video.</translation>
    </message>
    <message>
        <source>The file is a picture and not a video.</source>
        <translation>Die Datei ist ein Bild und kein Video.</translation>
    </message>
    <message>
        <source>The file is damaged ({detail}).</source>
        <translation>Die Datei ist beschädigt ({detail}).</translation>
    </message>
    <message>
        <source>The file is larger than a clip can be.</source>
        <translation>Die Datei ist größer, als ein Clip sein kann.</translation>
    </message>
    <message>
        <source>The file is no PNG, JPEG or WebP picture.</source>
        <translation>Die Datei ist kein PNG-, JPEG- oder WebP-Bild.</translation>
    </message>
    <message>
        <source>The file takes more memory than a clip can need.</source>
        <translation>Die Datei braucht mehr Speicher, als ein Clip brauchen kann.</translation>
    </message>
    <message>
        <source>The file {detail} is not there any more.</source>
        <translation>Die Datei {detail} ist nicht mehr da.</translation>
    </message>
    <message>
        <source>The file {detail} may not be read.</source>
        <translation>Die Datei {detail} darf nicht gelesen werden.</translation>
    </message>
    <message>
        <source>The file&apos;s kind of picture can&apos;t be decoded.</source>
        <translation>Diese Art von Bild in der Datei lässt sich nicht dekodieren.</translation>
    </message>
    <message>
        <source>The part of Kinogrid that looks into files could not be started.</source>
        <translation>Der Teil von Kinogrid, der Dateien ansieht, konnte nicht gestartet werden.</translation>
    </message>
    <message>
        <source>The picture size of {detail} can&apos;t be right.</source>
        <translation>Die Bildgröße {detail} kann nicht stimmen.</translation>
    </message>
    <message>
        <source>The sheet of {detail} is too small to be cut.</source>
        <translation>Der Bogen mit {detail} ist zu klein zum Zerteilen.</translation>
    </message>
</context>
<context>
    <name>Comparison</name>
    <message numerus="yes">
        <source>%n clip(s) added to the comparison.</source>
        <translation>
            <numerusform>%n Clip zum Vergleich hinzugefügt.</numerusform>
            <numerusform>%n Clips zum Vergleich hinzugefügt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of {most} to compare</source>
        <translation>
            <numerusform>%n von {most} im Vergleich</numerusform>
            <numerusform>%n von {most} im Vergleich</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>At most {most} clips are compared at once: %n (was|were) left out.</source>
        <translation>
            <numerusform>Höchstens {most} Clips werden auf einmal verglichen: %n wurde ausgelassen.</numerusform>
            <numerusform>Höchstens {most} Clips werden auf einmal verglichen: %n wurden ausgelassen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Back to the job</source>
        <translation>Zurück zum Job</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Vergleichen</translation>
    </message>
    <message numerus="yes">
        <source>Comparing %n clip(s)</source>
        <translation>
            <numerusform>%n Clip im Vergleich</numerusform>
            <numerusform>%n Clips im Vergleich</numerusform>
        </translation>
    </message>
    <message>
        <source>Comparison</source>
        <translation>Vergleich</translation>
    </message>
    <message>
        <source>Drop here to compare</source>
        <translation>Zum Vergleichen hier ablegen</translation>
    </message>
    <message>
        <source>It takes two clips at least.</source>
        <translation>Es braucht mindestens zwei Clips.</translation>
    </message>
    <message>
        <source>It takes two clips at least: add them to the comparison first.</source>
        <translation>Es braucht mindestens zwei Clips: Fügen Sie sie zuerst zum Vergleich hinzu.</translation>
    </message>
    <message>
        <source>Take all clips out</source>
        <translation>Alle Clips herausnehmen</translation>
    </message>
    <message>
        <source>Take it out</source>
        <translation>Herausnehmen</translation>
    </message>
    <message>
        <source>Take out {number}</source>
        <translation>{number} herausnehmen</translation>
    </message>
    <message>
        <source>There is nothing to add to the comparison.</source>
        <translation>Es gibt nichts, was zum Vergleich hinzugefügt werden kann.</translation>
    </message>
    <message>
        <source>This clip is in the comparison already.</source>
        <translation>Dieser Clip ist schon im Vergleich.</translation>
    </message>
    <message>
        <source>{number}: {clip}</source>
        <translation>{number}: {clip}</translation>
    </message>
    <message>
        <source>{prompt}, variant {number}</source>
        <translation>{prompt}, Variante {number}</translation>
    </message>
</context>
<context>
    <name>Compose</name>
    <message numerus="yes">
        <source>%n of today&apos;s orders (is|are) not counted, as (its|their) price was not known.</source>
        <translation>
            <numerusform>%n der heutigen Aufträge ist nicht mitgezählt, da sein Preis nicht bekannt war.</numerusform>
            <numerusform>%n der heutigen Aufträge sind nicht mitgezählt, da ihr Preis nicht bekannt war.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n order(s) (is|are) not placed yet</source>
        <translation>
            <numerusform>%n Auftrag ist noch nicht erteilt</numerusform>
            <numerusform>%n Aufträge sind noch nicht erteilt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n order(s) (was|were) placed or let go since Kinogrid opened, and this adds {adding}. Your limit is {limit}.</source>
        <translation>
            <numerusform>%n Auftrag wurde erteilt oder freigegeben, seit Kinogrid geöffnet ist, und dies fügt {adding} hinzu. Ihr Limit ist {limit}.</numerusform>
            <numerusform>%n Aufträge wurden erteilt oder freigegeben, seit Kinogrid geöffnet ist, und dies fügt {adding} hinzu. Ihr Limit ist {limit}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n order(s) of {count} (was|were) not placed</source>
        <translation>
            <numerusform>%n Auftrag von {count} wurde nicht erteilt</numerusform>
            <numerusform>%n Aufträge von {count} wurden nicht erteilt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n order(s) placed</source>
        <translation>
            <numerusform>%n Auftrag erteilt</numerusform>
            <numerusform>%n Aufträge erteilt</numerusform>
        </translation>
    </message>
    <message>
        <source>Add a picture to start from. The service animates a first frame.</source>
        <translation>Fügen Sie ein Bild als Anfang hinzu. Der Dienst animiert ein Startbild.</translation>
    </message>
    <message>
        <source>Advanced</source>
        <translation>Erweitert</translation>
    </message>
    <message>
        <source>Advanced: callback address</source>
        <translation>Erweitert: Callback-Adresse</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Alle Dateien (*)</translation>
    </message>
    <message>
        <source>An SVG is a drawing without pixels. Export it as a PNG and use that.</source>
        <translation>Ein SVG ist eine Zeichnung ohne Pixel. Exportieren Sie es als PNG und verwenden Sie dieses.</translation>
    </message>
    <message>
        <source>An order is not placed yet</source>
        <translation>Ein Auftrag ist noch nicht erteilt</translation>
    </message>
    <message>
        <source>An order was not placed</source>
        <translation>Ein Auftrag wurde nicht erteilt</translation>
    </message>
    <message>
        <source>Browse…</source>
        <translation>Durchsuchen…</translation>
    </message>
    <message>
        <source>By the price list: {price}.</source>
        <translation>Laut Preisliste: {price}.</translation>
    </message>
    <message>
        <source>Callback URL</source>
        <translation>Callback-URL</translation>
    </message>
    <message>
        <source>Choose the first frame</source>
        <translation>Startbild auswählen</translation>
    </message>
    <message>
        <source>Choose the last frame</source>
        <translation>Endbild auswählen</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Leeren</translation>
    </message>
    <message>
        <source>Clear first frame</source>
        <translation>Startbild entfernen</translation>
    </message>
    <message>
        <source>Clear last frame</source>
        <translation>Endbild entfernen</translation>
    </message>
    <message>
        <source>Clips</source>
        <translation>Clips</translation>
    </message>
    <message>
        <source>Compose</source>
        <translation>Entwurf</translation>
    </message>
    <message>
        <source>Converted from {old} to {new}.</source>
        <translation>Von {old} in {new} umgewandelt.</translation>
    </message>
    <message>
        <source>Copied as {language}, with a placeholder for the token</source>
        <translation>Als {language} kopiert, mit einem Platzhalter für das Token</translation>
    </message>
    <message>
        <source>Copy as JSON</source>
        <translation>Als JSON kopieren</translation>
    </message>
    <message>
        <source>Copy as Python</source>
        <translation>Als Python kopieren</translation>
    </message>
    <message>
        <source>Copy as curl</source>
        <translation>Als curl kopieren</translation>
    </message>
    <message>
        <source>Crop to match</source>
        <translation>Passend zuschneiden</translation>
    </message>
    <message>
        <source>Cropped about its middle.</source>
        <translation>Um die Mitte zugeschnitten.</translation>
    </message>
    <message>
        <source>Data hidden behind the picture was left out.</source>
        <translation>Hinter dem Bild verborgene Daten wurden weggelassen.</translation>
    </message>
    <message>
        <source>Describe how the clip goes on, then extend it.</source>
        <translation>Beschreiben Sie, wie der Clip weitergeht, und verlängern Sie ihn dann.</translation>
    </message>
    <message>
        <source>Describe the motion first.</source>
        <translation>Beschreiben Sie zuerst die Bewegung.</translation>
    </message>
    <message>
        <source>Describe the picture first.</source>
        <translation>Beschreiben Sie zuerst das Bild.</translation>
    </message>
    <message>
        <source>Do not place it</source>
        <translation>Nicht erteilen</translation>
    </message>
    <message>
        <source>Do not place them</source>
        <translation>Nicht erteilen</translation>
    </message>
    <message>
        <source>Drop a picture here</source>
        <translation>Bild hier ablegen</translation>
    </message>
    <message>
        <source>Empty</source>
        <translation>Leer</translation>
    </message>
    <message>
        <source>Enter an account token</source>
        <translation>Konto-Token eingeben</translation>
    </message>
    <message>
        <source>Extend several variants…</source>
        <translation>Mehrere Varianten verlängern…</translation>
    </message>
    <message>
        <source>Fast</source>
        <comment>mode</comment>
        <translation>Schnell</translation>
    </message>
    <message>
        <source>Fetch the price list again</source>
        <translation>Preisliste erneut laden</translation>
    </message>
    <message>
        <source>First frame</source>
        <translation>Startbild</translation>
    </message>
    <message>
        <source>First frame URL</source>
        <translation>URL des Startbilds</translation>
    </message>
    <message>
        <source>First frame options</source>
        <translation>Optionen des Startbilds</translation>
    </message>
    <message>
        <source>First frame: {words}</source>
        <translation>Startbild: {words}</translation>
    </message>
    <message>
        <source>From the web</source>
        <translation>Aus dem Web</translation>
    </message>
    <message>
        <source>From the web: {url}</source>
        <translation>Aus dem Web: {url}</translation>
    </message>
    <message>
        <source>Generate</source>
        <translation>Generieren</translation>
    </message>
    <message>
        <source>Give its web address</source>
        <translation>Webadresse angeben</translation>
    </message>
    <message>
        <source>High</source>
        <comment>motion</comment>
        <translation>Stark</translation>
    </message>
    <message>
        <source>Hold all waiting orders</source>
        <translation>Alle wartenden Aufträge zurückstellen</translation>
    </message>
    <message>
        <source>Kinogrid cannot see this picture from here. The service fetches it by itself when the order is sent.</source>
        <translation>Kinogrid kann dieses Bild von hier aus nicht sehen. Der Dienst lädt es selbst, wenn der Auftrag gesendet wird.</translation>
    </message>
    <message>
        <source>Kinogrid looks at https addresses only. The service fetches it by itself when the order is sent.</source>
        <translation>Kinogrid sieht nur https-Adressen an. Der Dienst lädt es selbst, wenn der Auftrag gesendet wird.</translation>
    </message>
    <message>
        <source>Kinogrid made a mistake with this picture, which the log tells of. Choose another one.</source>
        <translation>Kinogrid hat bei diesem Bild einen Fehler gemacht, der im Protokoll steht. Wählen Sie ein anderes.</translation>
    </message>
    <message>
        <source>Last frame</source>
        <translation>Endbild</translation>
    </message>
    <message>
        <source>Last frame URL</source>
        <translation>URL des Endbilds</translation>
    </message>
    <message>
        <source>Last frame options</source>
        <translation>Optionen des Endbilds</translation>
    </message>
    <message>
        <source>Last frame: {words}</source>
        <translation>Endbild: {words}</translation>
    </message>
    <message numerus="yes">
        <source>Let %n order(s) go out?</source>
        <translation>
            <numerusform>%n Auftrag freigeben?</numerusform>
            <numerusform>%n Aufträge freigeben?</numerusform>
        </translation>
    </message>
    <message>
        <source>Let the queue go on?</source>
        <translation>Warteschlange fortsetzen?</translation>
    </message>
    <message>
        <source>Let this order go out?</source>
        <translation>Diesen Auftrag freigeben?</translation>
    </message>
    <message>
        <source>Location and camera info removed.</source>
        <translation>Standort- und Kameradaten entfernt.</translation>
    </message>
    <message>
        <source>Loop</source>
        <translation>Loop</translation>
    </message>
    <message>
        <source>Low</source>
        <comment>motion</comment>
        <translation>Gering</translation>
    </message>
    <message>
        <source>Make a first frame from words</source>
        <translation>Startbild aus Worten machen</translation>
    </message>
    <message>
        <source>Make a first frame from words…</source>
        <translation>Startbild aus Worten machen…</translation>
    </message>
    <message>
        <source>Make one from words…</source>
        <translation>Aus Worten machen…</translation>
    </message>
    <message>
        <source>Mode</source>
        <translation>Modus</translation>
    </message>
    <message>
        <source>More ways to order</source>
        <translation>Weitere Wege zum Auftrag</translation>
    </message>
    <message>
        <source>Motion</source>
        <translation>Bewegung</translation>
    </message>
    <message>
        <source>No address came back for {name}, so nothing was ordered. The answer:</source>
        <translation>Für {name} kam keine Adresse zurück, es wurde also nichts beauftragt. Die Antwort:</translation>
    </message>
    <message>
        <source>Not connected: it asks for a token first.</source>
        <translation>Nicht verbunden: Zuerst wird nach einem Token gefragt.</translation>
    </message>
    <message>
        <source>Not usable</source>
        <translation>Nicht verwendbar</translation>
    </message>
    <message>
        <source>Nothing was ordered since Kinogrid opened, and this adds {adding}. Your limit is {limit}.</source>
        <translation>Es wurde nichts beauftragt, seit Kinogrid geöffnet ist, und dies fügt {adding} hinzu. Ihr Limit ist {limit}.</translation>
    </message>
    <message>
        <source>Number of clips</source>
        <translation>Anzahl der Clips</translation>
    </message>
    <message>
        <source>Only the first of its pages is used.</source>
        <translation>Nur die erste Seite wird verwendet.</translation>
    </message>
    <message>
        <source>Only the first picture of the animation is used.</source>
        <translation>Nur das erste Bild der Animation wird verwendet.</translation>
    </message>
    <message>
        <source>Only the main one of its pictures is used.</source>
        <translation>Nur das Hauptbild wird verwendet.</translation>
    </message>
    <message>
        <source>Order</source>
        <comment>button: places the orders</comment>
        <translation>Beauftragen</translation>
    </message>
    <message>
        <source>Order placed</source>
        <translation>Auftrag erteilt</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>Einfügen</translation>
    </message>
    <message>
        <source>Paste, recent frames and more</source>
        <translation>Einfügen, zuletzt verwendete Bilder und mehr</translation>
    </message>
    <message>
        <source>Pasted picture</source>
        <translation>Eingefügtes Bild</translation>
    </message>
    <message>
        <source>Pictures ({patterns})</source>
        <translation>Bilder ({patterns})</translation>
    </message>
    <message numerus="yes">
        <source>Place %n order(s)?</source>
        <translation>
            <numerusform>%n Auftrag erteilen?</numerusform>
            <numerusform>%n Aufträge erteilen?</numerusform>
        </translation>
    </message>
    <message>
        <source>Place this order?</source>
        <translation>Diesen Auftrag erteilen?</translation>
    </message>
    <message>
        <source>Preparing the picture of an order…</source>
        <translation>Das Bild eines Auftrags wird vorbereitet…</translation>
    </message>
    <message numerus="yes">
        <source>Preparing the pictures of %n order(s)…</source>
        <translation>
            <numerusform>Die Bilder von %n Auftrag werden vorbereitet…</numerusform>
            <numerusform>Die Bilder von %n Aufträgen werden vorbereitet…</numerusform>
        </translation>
    </message>
    <message>
        <source>Preparing the pictures…</source>
        <translation>Die Bilder werden vorbereitet…</translation>
    </message>
    <message>
        <source>Preparing the picture…</source>
        <translation>Das Bild wird vorbereitet…</translation>
    </message>
    <message>
        <source>Preset</source>
        <translation>Vorgabe</translation>
    </message>
    <message>
        <source>Raw</source>
        <translation>Raw</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Wird gelesen…</translation>
    </message>
    <message>
        <source>Recent frames</source>
        <translation>Zuletzt verwendet</translation>
    </message>
    <message>
        <source>Recent frames…</source>
        <translation>Zuletzt verwendet…</translation>
    </message>
    <message>
        <source>Recompressed: {after} instead of {before}.</source>
        <translation>Neu komprimiert: {after} statt {before}.</translation>
    </message>
    <message>
        <source>Resolution</source>
        <translation>Auflösung</translation>
    </message>
    <message>
        <source>Resume</source>
        <comment>button: lets held orders go out</comment>
        <translation>Freigeben</translation>
    </message>
    <message>
        <source>Resume all held orders</source>
        <translation>Alle zurückgestellten Aufträge freigeben</translation>
    </message>
    <message>
        <source>Scaled down to {size}: {after} instead of {before}.</source>
        <translation>Auf {size} verkleinert: {after} statt {before}.</translation>
    </message>
    <message>
        <source>Send this order</source>
        <translation>Diesen Auftrag senden</translation>
    </message>
    <message>
        <source>Send this order ({keys})</source>
        <translation>Diesen Auftrag senden ({keys})</translation>
    </message>
    <message>
        <source>Several orders at once…</source>
        <translation>Mehrere Aufträge auf einmal…</translation>
    </message>
    <message>
        <source>Swap first and last</source>
        <translation>Start und Ende tauschen</translation>
    </message>
    <message>
        <source>Swap first and last frame</source>
        <translation>Start- und Endbild tauschen</translation>
    </message>
    <message numerus="yes">
        <source>The %n order(s) (was|were) not placed</source>
        <translation>
            <numerusform>Der %n Auftrag wurde nicht erteilt</numerusform>
            <numerusform>Die %n Aufträge wurden nicht erteilt</numerusform>
        </translation>
    </message>
    <message>
        <source>The clip ends where it begins, so that it can be repeated without a jump</source>
        <translation>Der Clip endet, wo er beginnt, und kann so ohne Sprung wiederholt werden</translation>
    </message>
    <message>
        <source>The default callback in the settings cannot be used: it needs an https address (http only on this machine). Correct or clear it there, or enter another one here.</source>
        <translation>Der Standard-Callback in den Einstellungen kann nicht verwendet werden: Er braucht eine https-Adresse (http nur auf diesem Computer). Korrigieren oder leeren Sie ihn dort, oder geben Sie hier einen anderen ein.</translation>
    </message>
    <message>
        <source>The file was cut off at its very end; the picture in it is complete.</source>
        <translation>Die Datei war ganz am Ende abgeschnitten; das Bild darin ist vollständig.</translation>
    </message>
    <message>
        <source>The frames have different shapes, so the service cuts or stretches the last one.</source>
        <translation>Die Bilder haben verschiedene Formate, daher beschneidet oder streckt der Dienst das Endbild.</translation>
    </message>
    <message>
        <source>The job on show has no clip that can be extended.</source>
        <translation>Der angezeigte Job hat keinen Clip, der verlängert werden kann.</translation>
    </message>
    <message>
        <source>The part of Kinogrid that looks into files does not start. Try again, or install Kinogrid again.</source>
        <translation>Der Teil von Kinogrid, der Dateien ansieht, startet nicht. Versuchen Sie es erneut, oder installieren Sie Kinogrid neu.</translation>
    </message>
    <message>
        <source>The picture is uploaded; the address that comes back goes into {field} below.</source>
        <translation>Das Bild wird hochgeladen; die Adresse, die zurückkommt, gehört unten in {field}.</translation>
    </message>
    <message numerus="yes">
        <source>The price of %n of these orders is not known. {why}</source>
        <translation>
            <numerusform>Der Preis von %n dieser Aufträge ist nicht bekannt. {why}</numerusform>
            <numerusform>Der Preis von %n dieser Aufträge ist nicht bekannt. {why}</numerusform>
        </translation>
    </message>
    <message>
        <source>The price of this order is not known. {why}</source>
        <translation>Der Preis dieses Auftrags ist nicht bekannt. {why}</translation>
    </message>
    <message>
        <source>The service also posts the finished result there.</source>
        <translation>Der Dienst sendet das fertige Ergebnis auch dorthin.</translation>
    </message>
    <message>
        <source>The service did not take a picture with your token. This one needs an account token, or its web address.</source>
        <translation>Der Dienst nahm mit Ihrem Token kein Bild an. Dieses braucht ein Konto-Token oder seine Webadresse.</translation>
    </message>
    <message>
        <source>The service may take it all the same.</source>
        <translation>Der Dienst nimmt es vielleicht trotzdem.</translation>
    </message>
    <message>
        <source>There is no picture in it.</source>
        <translation>Darin ist kein Bild.</translation>
    </message>
    <message>
        <source>There is no picture, file or web address on the clipboard.</source>
        <translation>In der Zwischenablage ist kein Bild, keine Datei und keine Webadresse.</translation>
    </message>
    <message>
        <source>This clip cannot be extended: its id is not one of the service&apos;s.</source>
        <translation>Dieser Clip kann nicht verlängert werden: Seine ID stammt nicht vom Dienst.</translation>
    </message>
    <message>
        <source>This comes to {adding}. Your limit is {limit} a day.</source>
        <translation>Das macht {adding}. Ihr Limit ist {limit} pro Tag.</translation>
    </message>
    <message>
        <source>This file cannot be read ({reason}).</source>
        <translation>Diese Datei kann nicht gelesen werden ({reason}).</translation>
    </message>
    <message>
        <source>This file is larger than the 100 MB that the service takes.</source>
        <translation>Diese Datei ist größer als die 100&#xa0;MB, die der Dienst annimmt.</translation>
    </message>
    <message>
        <source>This file is not there.</source>
        <translation>Diese Datei ist nicht da.</translation>
    </message>
    <message>
        <source>This is being placed already.</source>
        <translation>Dieser Auftrag wird schon erteilt.</translation>
    </message>
    <message>
        <source>This order was not placed</source>
        <translation>Dieser Auftrag wurde nicht erteilt</translation>
    </message>
    <message>
        <source>This picture cannot be read; the file may be damaged. Choose another one.</source>
        <translation>Dieses Bild kann nicht gelesen werden; die Datei ist vielleicht beschädigt. Wählen Sie ein anderes.</translation>
    </message>
    <message>
        <source>This picture cannot be used.</source>
        <translation>Dieses Bild kann nicht verwendet werden.</translation>
    </message>
    <message>
        <source>This picture is far larger than the 100 megapixels that Kinogrid opens. Scale it down first.</source>
        <translation>Dieses Bild ist weit größer als die 100 Megapixel, die Kinogrid öffnet. Verkleinern Sie es zuerst.</translation>
    </message>
    <message>
        <source>This picture is only {width} × {height}. Use one of at least {least} pixels.</source>
        <translation>Dieses Bild hat nur {width} × {height}. Verwenden Sie eines mit mindestens {least} Pixeln.</translation>
    </message>
    <message>
        <source>This picture is {width} × {height}: more than the 100 megapixels that Kinogrid opens.</source>
        <translation>Dieses Bild hat {width} × {height}: mehr als die 100 Megapixel, die Kinogrid öffnet.</translation>
    </message>
    <message>
        <source>This picture takes too long to be read. Save it as a PNG and use that.</source>
        <translation>Das Lesen dieses Bildes dauert zu lange. Speichern Sie es als PNG und verwenden Sie dieses.</translation>
    </message>
    <message>
        <source>Today&apos;s orders so far were to cost {today}, and this adds {adding}. Your limit is {limit} a day.</source>
        <translation>Die heutigen Aufträge sollten bisher {today} kosten, und dies fügt {adding} hinzu. Ihr Limit ist {limit} pro Tag.</translation>
    </message>
    <message>
        <source>Too little of this picture would be left. Crop the other one, or choose another.</source>
        <translation>Von diesem Bild bliebe zu wenig übrig. Schneiden Sie das andere zu, oder wählen Sie ein anderes.</translation>
    </message>
    <message>
        <source>Transparent parts are white.</source>
        <translation>Transparente Teile sind weiß.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>Turbo</source>
        <comment>mode</comment>
        <translation>Turbo</translation>
    </message>
    <message>
        <source>Use a PNG, JPEG, GIF, BMP, WebP, TIFF, HEIC or AVIF picture.</source>
        <translation>Verwenden Sie ein PNG-, JPEG-, GIF-, BMP-, WebP-, TIFF-, HEIC- oder AVIF-Bild.</translation>
    </message>
    <message>
        <source>Use a web address</source>
        <translation>Webadresse verwenden</translation>
    </message>
    <message>
        <source>Usual</source>
        <comment>motion</comment>
        <translation>Normal</translation>
    </message>
    <message>
        <source>What is left is kept, and goes on at the next start:</source>
        <translation>Der Rest bleibt erhalten und geht beim nächsten Start weiter:</translation>
    </message>
    <message>
        <source>What you sent is kept: if you quit now, it goes on at the next start.</source>
        <translation>Was Sie gesendet haben, bleibt erhalten: Wenn Sie jetzt beenden, geht es beim nächsten Start weiter.</translation>
    </message>
    <message numerus="yes">
        <source>You have %n order(s) today so far, and this adds {adding}. Your limit is {limit}.</source>
        <translation>
            <numerusform>Heute haben Sie bisher %n Auftrag, und dies fügt {adding} hinzu. Ihr Limit ist {limit}.</numerusform>
            <numerusform>Heute haben Sie bisher %n Aufträge, und dies fügt {adding} hinzu. Ihr Limit ist {limit}.</numerusform>
        </translation>
    </message>
    <message>
        <source>You have no orders today so far, and this adds {adding}. Your limit is {limit}.</source>
        <translation>Heute haben Sie bisher keine Aufträge, und dies fügt {adding} hinzu. Ihr Limit ist {limit}.</translation>
    </message>
    <message>
        <source>Your limit is {limit} a day.</source>
        <translation>Ihr Limit ist {limit} pro Tag.</translation>
    </message>
    <message>
        <source>Your limit is {limit} a day. What a Credit costs in dollars is not known, as the provider&apos;s price list offers none for sale.</source>
        <translation>Ihr Limit ist {limit} pro Tag. Was ein Credit in Dollar kostet, ist nicht bekannt, da die Preisliste des Anbieters keine zum Kauf anbietet.</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>und %n weiterer</numerusform>
            <numerusform>und %n weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>callback</source>
        <translation>Callback</translation>
    </message>
    <message>
        <source>cut to {ratio}</source>
        <translation>auf {ratio} zugeschnitten</translation>
    </message>
    <message>
        <source>loop</source>
        <translation>Loop</translation>
    </message>
    <message>
        <source>makes about {size}</source>
        <translation>ergibt etwa {size}</translation>
    </message>
    <message>
        <source>makes about {size}, {resolution}</source>
        <translation>ergibt etwa {size}, {resolution}</translation>
    </message>
    <message>
        <source>makes about {width} by {height}, {resolution}</source>
        <translation>ergibt etwa {width} mal {height}, {resolution}</translation>
    </message>
    <message>
        <source>optional</source>
        <translation>optional</translation>
    </message>
    <message>
        <source>paste or browse</source>
        <translation>einfügen oder durchsuchen</translation>
    </message>
    <message>
        <source>{across} to {down}</source>
        <comment>aspect ratio</comment>
        <translation>{across} zu {down}</translation>
    </message>
    <message>
        <source>{help}. Writes --{flag} into the prompt.</source>
        <translation>{help}. Schreibt --{flag} in den Prompt.</translation>
    </message>
    <message>
        <source>{picture} (cropped)</source>
        <translation>{picture} (zugeschnitten)</translation>
    </message>
    <message>
        <source>{picture}: {why}</source>
        <translation>{picture}: {why}</translation>
    </message>
    <message>
        <source>{placed} of {count} went into the queue. What is left is kept, and goes on at the next start:</source>
        <translation>{placed} von {count} sind in der Warteschlange. Der Rest bleibt erhalten und geht beim nächsten Start weiter:</translation>
    </message>
    <message>
        <source>{width} by {height} pixels</source>
        <translation>{width} mal {height} Pixel</translation>
    </message>
</context>
<context>
    <name>Connect</name>
    <message>
        <source>Ace Data Cloud is a third-party service that makes the videos and bills you for them. You need no Midjourney account; Midjourney&apos;s terms apply.</source>
        <translation>Ace Data Cloud ist ein Drittanbieter, der die Videos macht und sie Ihnen in Rechnung stellt. Sie brauchen kein Midjourney-Konto; es gelten die Bedingungen von Midjourney.</translation>
    </message>
    <message>
        <source>Choose your first picture</source>
        <translation>Erstes Bild auswählen</translation>
    </message>
    <message>
        <source>Clear your first picture</source>
        <translation>Erstes Bild entfernen</translation>
    </message>
    <message>
        <source>Connect</source>
        <translation>Verbinden</translation>
    </message>
    <message>
        <source>Connect to Ace Data Cloud</source>
        <translation>Mit Ace Data Cloud verbinden</translation>
    </message>
    <message>
        <source>Give a picture&apos;s web address</source>
        <translation>Webadresse eines Bildes angeben</translation>
    </message>
    <message>
        <source>Make a first frame from words</source>
        <translation>Startbild aus Worten machen</translation>
    </message>
    <message>
        <source>Not connected · Connect</source>
        <translation>Nicht verbunden · Verbinden</translation>
    </message>
    <message>
        <source>Not connected. Connect</source>
        <translation>Nicht verbunden. Verbinden</translation>
    </message>
    <message>
        <source>The API token orders. It has 32 digits and letters, and may have a limit.</source>
        <translation>Das API-Token erteilt Aufträge. Es hat 32 Ziffern und Buchstaben und kann ein Limit haben.</translation>
    </message>
    <message>
        <source>The account token sends pictures of this machine, and shows balance and charges. It manages your whole account and does not expire, so keep it only on a machine of your own.</source>
        <translation>Das Konto-Token sendet Bilder dieses Computers und zeigt Guthaben und Abbuchungen. Es verwaltet Ihr ganzes Konto und läuft nicht ab; bewahren Sie es also nur auf einem eigenen Computer auf.</translation>
    </message>
    <message>
        <source>The clips start from it. It is put into Compose, and sent with your first order only.</source>
        <translation>Die Clips beginnen damit. Es kommt in den Entwurf und wird erst mit Ihrem ersten Auftrag gesendet.</translation>
    </message>
    <message>
        <source>There is no API token yet: nothing is ordered until there is one.</source>
        <translation>Es gibt noch kein API-Token: Bis dahin wird nichts beauftragt.</translation>
    </message>
    <message>
        <source>Which token is for what?</source>
        <translation>Welches Token ist wofür?</translation>
    </message>
    <message>
        <source>Without it:</source>
        <translation>Ohne dieses:</translation>
    </message>
    <message>
        <source>Your first picture</source>
        <translation>Ihr erstes Bild</translation>
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
        <translation>Beide Tage zählen mit.</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>Erster Tag</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Letzter Tag</translation>
    </message>
    <message>
        <source>Ordered from one day to another</source>
        <translation>Zwischen zwei Tagen beauftragt</translation>
    </message>
    <message>
        <source>Show these days</source>
        <translation>Diese Tage zeigen</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Bis</translation>
    </message>
</context>
<context>
    <name>Decision</name>
    <message>
        <source>Variant {number} is no longer picked.</source>
        <translation>Variante {number} ist nicht mehr angenommen.</translation>
    </message>
    <message>
        <source>Variant {number} is no longer rejected.</source>
        <translation>Variante {number} ist nicht mehr abgelehnt.</translation>
    </message>
    <message>
        <source>Variant {number} is no longer starred.</source>
        <translation>Variante {number} hat keinen Stern mehr.</translation>
    </message>
    <message>
        <source>Variant {number} is picked.</source>
        <translation>Variante {number} ist angenommen.</translation>
    </message>
    <message>
        <source>Variant {number} is rejected.</source>
        <translation>Variante {number} ist abgelehnt.</translation>
    </message>
    <message>
        <source>Variant {number} is starred.</source>
        <translation>Variante {number} hat einen Stern.</translation>
    </message>
</context>
<context>
    <name>Desktop</name>
    <message numerus="yes">
        <source>%n job(s) (is|are) done, (has|have) failed or (needs|need) you</source>
        <translation>
            <numerusform>%n Job ist fertig, fehlgeschlagen oder wartet auf Sie</numerusform>
            <numerusform>%n Jobs sind fertig, fehlgeschlagen oder warten auf Sie</numerusform>
        </translation>
    </message>
    <message>
        <source>Clips are being fetched or exported</source>
        <translation>Clips werden geladen oder exportiert</translation>
    </message>
    <message>
        <source>Extend</source>
        <translation>Verlängern</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Zeigen</translation>
    </message>
</context>
<context>
    <name>Details</name>
    <message>
        <source>A call of {moment} that no job here has made. It is a hint and no proof.</source>
        <translation>Ein Aufruf vom {moment}, den hier kein Job gemacht hat. Das ist ein Hinweis und kein Beweis.</translation>
    </message>
    <message>
        <source>Back to the jobs</source>
        <translation>Zurück zu den Jobs</translation>
    </message>
    <message>
        <source>Being looked for in the account&apos;s list</source>
        <translation>Wird in der Liste des Kontos gesucht</translation>
    </message>
    <message>
        <source>Charged</source>
        <translation>Abgebucht</translation>
    </message>
    <message>
        <source>Continues</source>
        <translation>Setzt fort</translation>
    </message>
    <message>
        <source>Copied: {value}</source>
        <translation>Kopiert: {value}</translation>
    </message>
    <message>
        <source>Copy everything below, for the provider&apos;s support</source>
        <translation>Alles Folgende für den Support des Anbieters kopieren</translation>
    </message>
    <message>
        <source>Copy report</source>
        <translation>Bericht kopieren</translation>
    </message>
    <message>
        <source>Copy the task id</source>
        <translation>Task-ID kopieren</translation>
    </message>
    <message>
        <source>Copy the trace id</source>
        <translation>Trace-ID kopieren</translation>
    </message>
    <message>
        <source>Copy the video id</source>
        <translation>Video-ID kopieren</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Dateien</translation>
    </message>
    <message>
        <source>First frame</source>
        <translation>Startbild</translation>
    </message>
    <message>
        <source>For support</source>
        <translation>Für den Support</translation>
    </message>
    <message>
        <source>Foreseen</source>
        <translation>Veranschlagt</translation>
    </message>
    <message>
        <source>HTTP status</source>
        <translation>HTTP-Status</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Verlauf</translation>
    </message>
    <message>
        <source>Job</source>
        <translation>Job</translation>
    </message>
    <message>
        <source>Job details</source>
        <translation>Jobdetails</translation>
    </message>
    <message>
        <source>Jobs</source>
        <translation>Jobs</translation>
    </message>
    <message>
        <source>Last frame</source>
        <translation>Endbild</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>Länge</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>Entstanden</translation>
    </message>
    <message>
        <source>Made in</source>
        <translation>Entstanden in</translation>
    </message>
    <message>
        <source>May be this one</source>
        <translation>Vielleicht dieser</translation>
    </message>
    <message>
        <source>May have arrived</source>
        <translation>Vielleicht angekommen</translation>
    </message>
    <message>
        <source>Mode</source>
        <translation>Modus</translation>
    </message>
    <message>
        <source>Report copied</source>
        <translation>Bericht kopiert</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>Anfrage</translation>
    </message>
    <message>
        <source>Resolution</source>
        <translation>Auflösung</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>Shape</source>
        <translation>Bildformat</translation>
    </message>
    <message>
        <source>Show in the folder</source>
        <translation>Im Ordner zeigen</translation>
    </message>
    <message>
        <source>Show that job</source>
        <translation>Diesen Job zeigen</translation>
    </message>
    <message>
        <source>Task</source>
        <translation>Task</translation>
    </message>
    <message>
        <source>The service said</source>
        <translation>Der Dienst sagte</translation>
    </message>
    <message>
        <source>Trace</source>
        <translation>Trace</translation>
    </message>
    <message>
        <source>Tries</source>
        <translation>Versuche</translation>
    </message>
    <message>
        <source>Variant {number}</source>
        <translation>Variante {number}</translation>
    </message>
    <message>
        <source>Variant {number} of another job</source>
        <translation>Variante {number} eines anderen Jobs</translation>
    </message>
    <message>
        <source>Video</source>
        <translation>Video</translation>
    </message>
    <message>
        <source>Why variant {variant} is missing</source>
        <translation>Warum Variante {variant} fehlt</translation>
    </message>
    <message>
        <source>loop</source>
        <translation>Loop</translation>
    </message>
    <message>
        <source>{price} for a call of {moment} that no job here has made. It is a hint and no proof.</source>
        <translation>{price} für einen Aufruf vom {moment}, den hier kein Job gemacht hat. Das ist ein Hinweis und kein Beweis.</translation>
    </message>
    <message>
        <source>{seconds} s</source>
        <translation>{seconds}&#xa0;s</translation>
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
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
</context>
<context>
    <name>Doubt</name>
    <message>
        <source>An equal task is listed that may be this order or may be older, and nothing tells which, so Kinogrid does not take it by itself: look at it under Import.</source>
        <translation>Es gibt einen gleichen Task, der dieser Auftrag oder älter sein kann, und nichts verrät, was davon stimmt; Kinogrid nimmt ihn daher nicht von sich aus: Sehen Sie ihn unter „Import“ an.</translation>
    </message>
    <message>
        <source>Its task has not been looked for yet.</source>
        <translation>Sein Task wurde noch nicht gesucht.</translation>
    </message>
    <message>
        <source>Just now the list of tasks could not be looked through to the moment of the order. {problem}</source>
        <translation>Gerade konnte die Taskliste nicht bis zum Zeitpunkt des Auftrags durchgesehen werden. {problem}</translation>
    </message>
    <message>
        <source>Kinogrid has just looked through the list of tasks again, and no task of it was there.</source>
        <translation>Kinogrid hat die Taskliste gerade noch einmal durchgesehen, und kein Task dieses Auftrags war dort.</translation>
    </message>
    <message>
        <source>Several equal tasks could be this order, and nothing tells which, so Kinogrid takes none by itself: look at them under Import.</source>
        <translation>Mehrere gleiche Tasks könnten dieser Auftrag sein, und nichts verrät, welcher es ist; Kinogrid nimmt daher von sich aus keinen: Sehen Sie sie unter „Import“ an.</translation>
    </message>
    <message>
        <source>Since {moment} the list of tasks can&apos;t be read. {problem} Kinogrid goes on looking.</source>
        <translation>Seit {moment} kann die Taskliste nicht gelesen werden. {problem} Kinogrid sucht weiter.</translation>
    </message>
    <message>
        <source>The list of tasks could be read back to {moment} only, and the order is older. Kinogrid goes on looking.</source>
        <translation>Die Taskliste konnte nur bis {moment} zurück gelesen werden, und der Auftrag ist älter. Kinogrid sucht weiter.</translation>
    </message>
    <message>
        <source>The list of tasks holds something that Kinogrid can&apos;t read, and that may be this order. It goes on looking.</source>
        <translation>Die Taskliste enthält etwas, das Kinogrid nicht lesen kann und das dieser Auftrag sein könnte. Es sucht weiter.</translation>
    </message>
    <message>
        <source>The list of tasks was read back to the moment of the order, the last time at {moment}, and no task of it was there.</source>
        <translation>Die Taskliste wurde bis zum Zeitpunkt des Auftrags zurück gelesen, zuletzt {moment}, und kein Task dieses Auftrags war dort.</translation>
    </message>
    <message>
        <source>The service does not tell which tasks there are, so Kinogrid can&apos;t find out what became of it.</source>
        <translation>Der Dienst teilt nicht mit, welche Tasks es gibt; Kinogrid kann daher nicht herausfinden, was daraus geworden ist.</translation>
    </message>
</context>
<context>
    <name>Empty state</name>
    <message>
        <source>Add a first frame</source>
        <translation>Startbild hinzufügen</translation>
    </message>
    <message>
        <source>Any picture of yours, or one made from words. The clip starts from it.</source>
        <translation>Ein beliebiges eigenes Bild oder eines aus Worten. Der Clip beginnt damit.</translation>
    </message>
    <message>
        <source>Choose a first frame</source>
        <translation>Startbild auswählen</translation>
    </message>
    <message>
        <source>Four clips play side by side. Extend the best one with a click and Enter.</source>
        <translation>Vier Clips laufen nebeneinander. Verlängern Sie den besten mit einem Klick und Enter.</translation>
    </message>
    <message>
        <source>Four takes of one motion</source>
        <translation>Vier Takes einer Bewegung</translation>
    </message>
    <message>
        <source>In this demo the clips are made on this machine; its Credits are make-believe.</source>
        <translation>In dieser Demo entstehen die Clips auf diesem Computer; ihre Credits sind erfunden.</translation>
    </message>
    <message>
        <source>Make one from words</source>
        <translation>Aus Worten machen</translation>
    </message>
    <message>
        <source>Nothing to watch yet</source>
        <translation>Noch nichts zu sehen</translation>
    </message>
    <message>
        <source>Nothing to watch yet. Three steps to the first clips:</source>
        <translation>Noch nichts zu sehen. Drei Schritte zu den ersten Clips:</translation>
    </message>
    <message>
        <source>Pick one of four</source>
        <translation>Einen von vieren annehmen</translation>
    </message>
    <message>
        <source>Say what moves</source>
        <translation>Sagen, was sich bewegt</translation>
    </message>
    <message>
        <source>The prompt describes motion: camera, wind, a glance.</source>
        <translation>Der Prompt beschreibt Bewegung: Kamera, Wind, einen Blick.</translation>
    </message>
</context>
<context>
    <name>Export</name>
    <message numerus="yes">
        <source>%n (was|were) cancelled</source>
        <translation>
            <numerusform>%n wurde abgebrochen</numerusform>
            <numerusform>%n wurden abgebrochen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n export(s) (is|are) not done yet.</source>
        <translation>
            <numerusform>%n Export ist noch nicht fertig.</numerusform>
            <numerusform>%n Exporte sind noch nicht fertig.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n failed</source>
        <translation>
            <numerusform>%n fehlgeschlagen</numerusform>
            <numerusform>%n fehlgeschlagen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n files are exported.</source>
        <translation>
            <numerusform>%n Datei ist exportiert.</numerusform>
            <numerusform>%n Dateien sind exportiert.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n frame(s)</source>
        <translation>
            <numerusform>%n Frame</numerusform>
            <numerusform>%n Frames</numerusform>
        </translation>
    </message>
    <message>
        <source>0 means no limit.</source>
        <translation>0 bedeutet: kein Limit.</translation>
    </message>
    <message>
        <source>A folder with the clips as they are, and a timeline that editors open: OpenTimelineIO, FCPXML and EDL.</source>
        <translation>Ein Ordner mit den Clips, wie sie sind, und eine Timeline, die Schnittprogramme öffnen: OpenTimelineIO, FCPXML und EDL.</translation>
    </message>
    <message>
        <source>AV1</source>
        <translation>AV1</translation>
    </message>
    <message>
        <source>About {size}</source>
        <translation>Etwa {size}</translation>
    </message>
    <message>
        <source>About {size}, so it is made smaller, to at most {bound}</source>
        <translation>Etwa {size}, wird daher verkleinert, auf höchstens {bound}</translation>
    </message>
    <message>
        <source>All in one timeline</source>
        <translation>Alle in einer Timeline</translation>
    </message>
    <message>
        <source>All on one sheet</source>
        <translation>Alle auf einem Bogen</translation>
    </message>
    <message>
        <source>All variants</source>
        <translation>Alle Varianten</translation>
    </message>
    <message>
        <source>All variants in a row</source>
        <translation>Alle Varianten nacheinander</translation>
    </message>
    <message>
        <source>All variants side by side</source>
        <translation>Alle Varianten nebeneinander</translation>
    </message>
    <message>
        <source>As it is</source>
        <translation>Unverändert</translation>
    </message>
    <message>
        <source>At most</source>
        <translation>Höchstens</translation>
    </message>
    <message>
        <source>Black bars</source>
        <translation>Schwarze Balken</translation>
    </message>
    <message>
        <source>Blurred background</source>
        <translation>Unscharfer Hintergrund</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Abgebrochen</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Auswählen…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Farben</translation>
    </message>
    <message>
        <source>Contact sheet</source>
        <translation>Kontaktbogen</translation>
    </message>
    <message>
        <source>Crop</source>
        <translation>Zuschneiden</translation>
    </message>
    <message>
        <source>Dithering</source>
        <translation>Dithering</translation>
    </message>
    <message>
        <source>Drag the frame, or use the arrow keys, to choose what stays.</source>
        <translation>Ziehen Sie den Rahmen oder nutzen Sie die Pfeiltasten, um zu wählen, was bleibt.</translation>
    </message>
    <message>
        <source>Each by itself</source>
        <translation>Jeden für sich</translation>
    </message>
    <message>
        <source>Every frame as a PNG, in a folder of its own.</source>
        <translation>Jeder Frame als PNG, in einem eigenen Ordner.</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportieren</translation>
    </message>
    <message numerus="yes">
        <source>Export %n clips</source>
        <translation>
            <numerusform>%n Clip exportieren</numerusform>
            <numerusform>%n Clips exportieren</numerusform>
        </translation>
    </message>
    <message>
        <source>Export variant {number}</source>
        <translation>Variante {number} exportieren</translation>
    </message>
    <message>
        <source>Export “{name}”</source>
        <translation>„{name}“ exportieren</translation>
    </message>
    <message numerus="yes">
        <source>Exporting %n file(s), {share}</source>
        <translation>
            <numerusform>%n Datei wird exportiert, {share}</numerusform>
            <numerusform>%n Dateien werden exportiert, {share}</numerusform>
        </translation>
    </message>
    <message>
        <source>Exports</source>
        <translation>Exporte</translation>
    </message>
    <message>
        <source>File name</source>
        <translation>Dateiname</translation>
    </message>
    <message>
        <source>Fine</source>
        <translation>Fein</translation>
    </message>
    <message>
        <source>First frame</source>
        <translation>Erster Frame</translation>
    </message>
    <message>
        <source>Fit</source>
        <translation>Einpassen</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Ordner</translation>
    </message>
    <message>
        <source>Folder for exports</source>
        <translation>Ordner für Exporte</translation>
    </message>
    <message>
        <source>For an editor</source>
        <translation>Für den Schnitt</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Format</translation>
    </message>
    <message>
        <source>Frames</source>
        <translation>Frames</translation>
    </message>
    <message>
        <source>Frames a second</source>
        <translation>Frames pro Sekunde</translation>
    </message>
    <message>
        <source>Frames in a row</source>
        <translation>Frames pro Reihe</translation>
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
        <translation>Ganze Abstammung</translation>
    </message>
    <message>
        <source>Last frame</source>
        <translation>Letzter Frame</translation>
    </message>
    <message>
        <source>Longest side</source>
        <translation>Längste Seite</translation>
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
        <translation>Bewegt sich auf jeder Seite und in jedem Chat; wenige Farben, groß für das, was es zeigt.</translation>
    </message>
    <message>
        <source>Moves in most pages and chats; all colours, smaller than a GIF.</source>
        <translation>Bewegt sich auf den meisten Seiten und in den meisten Chats; alle Farben, kleiner als ein GIF.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Ohne</translation>
    </message>
    <message>
        <source>Nothing of these exports is left in the folder.</source>
        <translation>Im Ordner bleibt nichts von diesen Exporten zurück.</translation>
    </message>
    <message>
        <source>One after another</source>
        <translation>Nacheinander</translation>
    </message>
    <message>
        <source>One picture with a row of frames of each clip, to look over or to send.</source>
        <translation>Ein Bild mit einer Reihe Frames aus jedem Clip, zum Durchsehen oder Versenden.</translation>
    </message>
    <message>
        <source>Pattern</source>
        <translation>Muster</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>Bild</translation>
    </message>
    <message>
        <source>Plays everywhere. Copied without loss wherever that is exact to the frame.</source>
        <translation>Läuft überall. Verlustfrei kopiert, wo immer das auf den Frame genau geht.</translation>
    </message>
    <message>
        <source>ProRes</source>
        <translation>ProRes</translation>
    </message>
    <message>
        <source>ProRes 422 HQ, for editing; large.</source>
        <translation>ProRes 422 HQ, für den Schnitt; groß.</translation>
    </message>
    <message>
        <source>Quality</source>
        <translation>Qualität</translation>
    </message>
    <message>
        <source>Shape</source>
        <translation>Bildformat</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Alle zeigen</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>Im Ordner zeigen</translation>
    </message>
    <message>
        <source>Side by side</source>
        <translation>Nebeneinander</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Größe</translation>
    </message>
    <message>
        <source>Smaller at the same quality; for newer devices.</source>
        <translation>Kleiner bei gleicher Qualität; für neuere Geräte.</translation>
    </message>
    <message>
        <source>Smallest at the same quality; slow to make.</source>
        <translation>Am kleinsten bei gleicher Qualität; dauert lange.</translation>
    </message>
    <message>
        <source>Soft</source>
        <translation>Weich</translation>
    </message>
    <message>
        <source>The first one: {size}</source>
        <translation>Das erste: {size}</translation>
    </message>
    <message>
        <source>The sequence</source>
        <translation>Die Sequenz</translation>
    </message>
    <message>
        <source>Then back to the beginning</source>
        <translation>Dann zurück zum Anfang</translation>
    </message>
    <message>
        <source>This clip</source>
        <translation>Dieser Clip</translation>
    </message>
    <message>
        <source>Times</source>
        <translation>Durchläufe</translation>
    </message>
    <message>
        <source>Waiting for its turn</source>
        <translation>Wartet, bis er dran ist</translation>
    </message>
    <message>
        <source>WebP</source>
        <translation>WebP</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>What is half exported is made anew then; nothing half is left in the folder.</source>
        <translation>Was halb exportiert ist, wird dann neu gemacht; im Ordner bleibt nichts Halbes zurück.</translation>
    </message>
    <message>
        <source>Which part stays</source>
        <translation>Welcher Teil bleibt</translation>
    </message>
    <message>
        <source>Working out the size…</source>
        <translation>Größe wird ermittelt…</translation>
    </message>
    <message>
        <source>Write prompt, settings and lineage into the file</source>
        <translation>Prompt, Einstellungen und Abstammung in die Datei schreiben</translation>
    </message>
    <message>
        <source>Write them into a JSON file beside it</source>
        <translation>In eine JSON-Datei daneben schreiben</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>und %n weitere</numerusform>
            <numerusform>und %n weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>copied without loss</source>
        <translation>verlustfrei kopiert</translation>
    </message>
    <message>
        <source>to</source>
        <comment>between the first and the last frame</comment>
        <translation>bis</translation>
    </message>
    <message>
        <source>{across} from the left, {down} from the top</source>
        <translation>{across} von links, {down} von oben</translation>
    </message>
    <message numerus="yes">
        <source>{name}, and %n more</source>
        <translation>
            <numerusform>{name}, und %n weitere</numerusform>
            <numerusform>{name}, und %n weitere</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{share}, about %n s left</source>
        <translation>
            <numerusform>{share}, noch etwa %n&#xa0;s</numerusform>
            <numerusform>{share}, noch etwa %n&#xa0;s</numerusform>
        </translation>
    </message>
    <message>
        <source>{size}, copied without loss</source>
        <translation>{size}, verlustfrei kopiert</translation>
    </message>
    <message>
        <source>{width} × {height}</source>
        <translation>{width} × {height}</translation>
    </message>
    <message>
        <source>“{name}” is exported.</source>
        <translation>„{name}“ ist exportiert.</translation>
    </message>
    <message>
        <source>“{name}” was not exported.</source>
        <translation>„{name}“ wurde nicht exportiert.</translation>
    </message>
</context>
<context>
    <name>Extend</name>
    <message>
        <source>Begin a new line</source>
        <translation>Neue Zeile beginnen</translation>
    </message>
    <message>
        <source>Choose a picture…</source>
        <translation>Bild auswählen…</translation>
    </message>
    <message>
        <source>Continue variant {number} with:</source>
        <translation>Variante {number} fortsetzen mit:</translation>
    </message>
    <message>
        <source>Continue with</source>
        <translation>Fortsetzen mit</translation>
    </message>
    <message>
        <source>Continue with:</source>
        <translation>Fortsetzen mit:</translation>
    </message>
    <message>
        <source>Do not extend (Esc)</source>
        <translation>Nicht verlängern (Esc)</translation>
    </message>
    <message>
        <source>Ends with a picture</source>
        <translation>Endet mit einem Bild</translation>
    </message>
    <message>
        <source>Extend</source>
        <translation>Verlängern</translation>
    </message>
    <message>
        <source>How the clip goes on</source>
        <translation>Wie der Clip weitergeht</translation>
    </message>
    <message>
        <source>Last frame</source>
        <translation>Endbild</translation>
    </message>
    <message>
        <source>Last frame of the extension: none</source>
        <translation>Endbild der Verlängerung: keines</translation>
    </message>
    <message>
        <source>Last frame of the extension: {name}</source>
        <translation>Endbild der Verlängerung: {name}</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>Verlassen</translation>
    </message>
    <message>
        <source>Mode of the extension</source>
        <translation>Modus der Verlängerung</translation>
    </message>
    <message>
        <source>No last frame</source>
        <translation>Kein Endbild</translation>
    </message>
    <message>
        <source>Order the extension</source>
        <translation>Verlängerung beauftragen</translation>
    </message>
    <message>
        <source>Other words, or several at once</source>
        <translation>Andere Worte, oder mehrere auf einmal</translation>
    </message>
    <message>
        <source>Resolution of the extension</source>
        <translation>Auflösung der Verlängerung</translation>
    </message>
    <message>
        <source>Same words again</source>
        <translation>Dieselben Worte noch einmal</translation>
    </message>
    <message>
        <source>Send the extension</source>
        <translation>Verlängerung senden</translation>
    </message>
    <message>
        <source>Send this order (Enter)</source>
        <translation>Diesen Auftrag senden (Enter)</translation>
    </message>
    <message>
        <source>Several at once…</source>
        <translation>Mehrere auf einmal…</translation>
    </message>
    <message>
        <source>The last frame in Compose: {name}</source>
        <translation>Das Endbild im Entwurf: {name}</translation>
    </message>
    <message>
        <source>The words in Compose</source>
        <translation>Die Worte im Entwurf</translation>
    </message>
</context>
<context>
    <name>Failure</name>
    <message>
        <source>A file arrived, but it is broken or not what was ordered.</source>
        <translation>Eine Datei kam an, aber sie ist defekt oder nicht, was beauftragt war.</translation>
    </message>
    <message>
        <source>A file cannot be read to its end, so nothing was exported.</source>
        <translation>Eine Datei kann nicht bis zum Ende gelesen werden, es wurde also nichts exportiert.</translation>
    </message>
    <message>
        <source>A file of the library is not what was written down when it came.</source>
        <translation>Eine Datei der Bibliothek ist nicht das, was bei ihrer Ankunft notiert wurde.</translation>
    </message>
    <message>
        <source>A file stands where the folder, or one on the way to it, should be.</source>
        <translation>Wo der Ordner, oder einer auf dem Weg dorthin, sein sollte, steht eine Datei.</translation>
    </message>
    <message>
        <source>A picture arrived, but cannot be read.</source>
        <translation>Ein Bild kam an, kann aber nicht gelesen werden.</translation>
    </message>
    <message>
        <source>A proxy is chosen in Settings that has no address, so nothing was sent.</source>
        <translation>In den Einstellungen ist ein Proxy gewählt, der keine Adresse hat; darum wurde nichts gesendet.</translation>
    </message>
    <message>
        <source>According to the provider, a failed task is generally not charged.</source>
        <translation>Laut Anbieter wird für einen fehlgeschlagenen Task im Allgemeinen nichts abgebucht.</translation>
    </message>
    <message>
        <source>According to the provider, nothing is charged for this.</source>
        <translation>Laut Anbieter wird dafür nichts abgebucht.</translation>
    </message>
    <message>
        <source>According to the provider, what is finished is charged.</source>
        <translation>Laut Anbieter wird abgebucht, was fertig ist.</translation>
    </message>
    <message>
        <source>Agree to it, enter a token for uploads, or give the pictures as web addresses.</source>
        <translation>Stimmen Sie zu, geben Sie ein Token für Uploads ein, oder geben Sie die Bilder als Webadressen an.</translation>
    </message>
    <message>
        <source>Allow more, or choose a shorter part.</source>
        <translation>Lassen Sie mehr zu, oder wählen Sie einen kürzeren Teil.</translation>
    </message>
    <message>
        <source>An equal order is on its way, and a task that is listed could be either&apos;s.</source>
        <translation>Ein gleicher Auftrag ist unterwegs, und ein aufgelisteter Task könnte zu jedem der beiden gehören.</translation>
    </message>
    <message>
        <source>An equal task is listed that may be this order or may be older, so Kinogrid does not take it by itself.</source>
        <translation>Es gibt einen gleichen Task, der dieser Auftrag oder älter sein kann; Kinogrid nimmt ihn daher nicht von sich aus.</translation>
    </message>
    <message>
        <source>Another Kinogrid has this folder open and does not answer.</source>
        <translation>Ein anderes Kinogrid hat diesen Ordner geöffnet und antwortet nicht.</translation>
    </message>
    <message>
        <source>Another Kinogrid has this folder open.</source>
        <translation>Ein anderes Kinogrid hat diesen Ordner geöffnet.</translation>
    </message>
    <message>
        <source>Another program is holding on to the library&apos;s database.</source>
        <translation>Ein anderes Programm hält die Datenbank der Bibliothek fest.</translation>
    </message>
    <message>
        <source>Ask the provider, or use another token.</source>
        <translation>Fragen Sie den Anbieter, oder verwenden Sie ein anderes Token.</translation>
    </message>
    <message>
        <source>Change the prompt or any frames before trying again.</source>
        <translation>Ändern Sie den Prompt oder etwaige Bilder, bevor Sie es erneut versuchen.</translation>
    </message>
    <message>
        <source>Change the prompt or any frames.</source>
        <translation>Ändern Sie den Prompt oder etwaige Bilder.</translation>
    </message>
    <message>
        <source>Check in the provider&apos;s console what it may be used for.</source>
        <translation>Prüfen Sie in der Konsole des Anbieters, wofür es verwendet werden darf.</translation>
    </message>
    <message>
        <source>Check it; a task of another account can&apos;t be seen with this token.</source>
        <translation>Prüfen Sie sie; ein Task eines anderen Kontos ist mit diesem Token nicht zu sehen.</translation>
    </message>
    <message>
        <source>Check its connection, or the network that it is on.</source>
        <translation>Prüfen Sie seine Verbindung oder das Netzwerk, in dem er ist.</translation>
    </message>
    <message>
        <source>Check or replace it in Settings.</source>
        <translation>Prüfen oder ersetzen Sie es in den Einstellungen.</translation>
    </message>
    <message>
        <source>Check the API address in Settings.</source>
        <translation>Prüfen Sie die API-Adresse in den Einstellungen.</translation>
    </message>
    <message>
        <source>Check the balance before ordering again.</source>
        <translation>Prüfen Sie das Guthaben, bevor Sie erneut beauftragen.</translation>
    </message>
    <message>
        <source>Check the disk and its connection, then try again.</source>
        <translation>Prüfen Sie das Laufwerk und seine Verbindung, und versuchen Sie es dann erneut.</translation>
    </message>
    <message>
        <source>Check the environment&apos;s settings for certificates and proxies, then try again.</source>
        <translation>Prüfen Sie die Umgebungseinstellungen für Zertifikate und Proxys, und versuchen Sie es dann erneut.</translation>
    </message>
    <message>
        <source>Check the network, then try again.</source>
        <translation>Prüfen Sie das Netzwerk, und versuchen Sie es dann erneut.</translation>
    </message>
    <message>
        <source>Check the network; Kinogrid keeps trying.</source>
        <translation>Prüfen Sie das Netzwerk; Kinogrid versucht es weiter.</translation>
    </message>
    <message>
        <source>Check the prompt, the settings and any frames, or get a token for Midjourney&apos;s videos and pictures in the provider&apos;s console and put it into Settings.</source>
        <translation>Prüfen Sie den Prompt, die Einstellungen und etwaige Bilder, oder holen Sie in der Konsole des Anbieters ein Token für Videos und Bilder von Midjourney und tragen Sie es in die Einstellungen ein.</translation>
    </message>
    <message>
        <source>Check the prompt, the settings and any frames.</source>
        <translation>Prüfen Sie den Prompt, die Einstellungen und etwaige Bilder.</translation>
    </message>
    <message>
        <source>Check this machine&apos;s clock, and the network for a proxy that reads along, then try again.</source>
        <translation>Prüfen Sie die Uhr dieses Computers und das Netzwerk auf einen mitlesenden Proxy, und versuchen Sie es dann erneut.</translation>
    </message>
    <message>
        <source>Check this machine&apos;s clock, and the network for a proxy that reads along; Kinogrid keeps trying.</source>
        <translation>Prüfen Sie die Uhr dieses Computers und das Netzwerk auf einen mitlesenden Proxy; Kinogrid versucht es weiter.</translation>
    </message>
    <message>
        <source>Check what answers for names here, such as a filter or a login page, then fetch again.</source>
        <translation>Prüfen Sie, was hier auf Namensanfragen antwortet, etwa ein Filter oder eine Anmeldeseite, und laden Sie dann erneut.</translation>
    </message>
    <message>
        <source>Choose another PNG, JPEG, GIF, BMP or WebP.</source>
        <translation>Wählen Sie ein anderes PNG, JPEG, GIF, BMP oder WebP.</translation>
    </message>
    <message>
        <source>Choose another backup.</source>
        <translation>Wählen Sie eine andere Sicherung.</translation>
    </message>
    <message>
        <source>Choose another file in Settings, or this system&apos;s certificates, then try again.</source>
        <translation>Wählen Sie in den Einstellungen eine andere Datei oder die Zertifikate dieses Systems, und versuchen Sie es dann erneut.</translation>
    </message>
    <message>
        <source>Choose another file in Settings, or this system&apos;s certificates; Kinogrid keeps trying.</source>
        <translation>Wählen Sie in den Einstellungen eine andere Datei oder die Zertifikate dieses Systems; Kinogrid versucht es weiter.</translation>
    </message>
    <message>
        <source>Choose another folder.</source>
        <translation>Wählen Sie einen anderen Ordner.</translation>
    </message>
    <message>
        <source>Choose another place or another name.</source>
        <translation>Wählen Sie einen anderen Ort oder einen anderen Namen.</translation>
    </message>
    <message>
        <source>Choose one with a shorter path.</source>
        <translation>Wählen Sie einen mit kürzerem Pfad.</translation>
    </message>
    <message>
        <source>Choose the folder again.</source>
        <translation>Wählen Sie den Ordner erneut.</translation>
    </message>
    <message>
        <source>Close it, or wait for its end.</source>
        <translation>Schließen Sie es, oder warten Sie auf sein Ende.</translation>
    </message>
    <message>
        <source>Connect the disk.</source>
        <translation>Schließen Sie das Laufwerk an.</translation>
    </message>
    <message>
        <source>Copy it again from the provider&apos;s console and put it into Settings.</source>
        <translation>Kopieren Sie es erneut aus der Konsole des Anbieters und tragen Sie es in die Einstellungen ein.</translation>
    </message>
    <message>
        <source>Correct the address (http is taken only for this machine itself).</source>
        <translation>Korrigieren Sie die Adresse (http wird nur für diesen Computer selbst angenommen).</translation>
    </message>
    <message>
        <source>Enter its address in Settings, or choose another way, then try again.</source>
        <translation>Geben Sie seine Adresse in den Einstellungen ein, oder wählen Sie einen anderen Weg, und versuchen Sie es dann erneut.</translation>
    </message>
    <message>
        <source>Enter its address in Settings, or choose another way; Kinogrid keeps trying.</source>
        <translation>Geben Sie seine Adresse in den Einstellungen ein, oder wählen Sie einen anderen Weg; Kinogrid versucht es weiter.</translation>
    </message>
    <message>
        <source>Enter one in Settings.</source>
        <translation>Geben Sie eines in den Einstellungen ein.</translation>
    </message>
    <message>
        <source>Fetch it again.</source>
        <translation>Laden Sie erneut.</translation>
    </message>
    <message>
        <source>Fetch it again; if that does not help, send the report to Kinogrid&apos;s makers.</source>
        <translation>Laden Sie erneut; hilft das nicht, senden Sie den Bericht an die Macher von Kinogrid.</translation>
    </message>
    <message>
        <source>Fix its permissions or its disk, then fetch again.</source>
        <translation>Beheben Sie das Problem mit den Zugriffsrechten oder dem Laufwerk, und laden Sie dann erneut.</translation>
    </message>
    <message>
        <source>Fix its permissions or its disk, then try again.</source>
        <translation>Beheben Sie das Problem mit den Zugriffsrechten oder dem Laufwerk, und versuchen Sie es dann erneut.</translation>
    </message>
    <message>
        <source>Get a new one from the provider&apos;s console.</source>
        <translation>Holen Sie ein neues aus der Konsole des Anbieters.</translation>
    </message>
    <message>
        <source>However small it is made, it does not fit under the size that was set.</source>
        <translation>So klein es auch gemacht wird, es bleibt über der festgelegten Größe.</translation>
    </message>
    <message>
        <source>It can be ordered again.</source>
        <translation>Ein neuer Auftrag ist möglich.</translation>
    </message>
    <message>
        <source>It is tried again by itself; if that does not help, install Kinogrid again.</source>
        <translation>Es wird von selbst erneut versucht; hilft das nicht, installieren Sie Kinogrid neu.</translation>
    </message>
    <message>
        <source>It may have been charged.</source>
        <translation>Dafür wurde möglicherweise abgebucht.</translation>
    </message>
    <message>
        <source>It may want a name and a password, or not know the service. Change that in Settings, then try again.</source>
        <translation>Vielleicht verlangt er Namen und Passwort, oder er kennt den Dienst nicht. Ändern Sie das in den Einstellungen, und versuchen Sie es dann erneut.</translation>
    </message>
    <message>
        <source>It may want a name and a password, or not know the service. Change that in Settings; Kinogrid keeps trying.</source>
        <translation>Vielleicht verlangt er Namen und Passwort, oder er kennt den Dienst nicht. Ändern Sie das in den Einstellungen; Kinogrid versucht es weiter.</translation>
    </message>
    <message>
        <source>It may want a name and a password, or not know the service. Or correct or unset {variable}, and start Kinogrid again.</source>
        <translation>Vielleicht verlangt er Namen und Passwort, oder er kennt den Dienst nicht. Oder korrigieren oder entfernen Sie {variable}, und starten Sie Kinogrid neu.</translation>
    </message>
    <message>
        <source>It may want a name and a password, or not know the service. Or correct the system&apos;s settings, and start Kinogrid again.</source>
        <translation>Vielleicht verlangt er Namen und Passwort, oder er kennt den Dienst nicht. Oder korrigieren Sie die Systemeinstellungen, und starten Sie Kinogrid neu.</translation>
    </message>
    <message>
        <source>It may want a name and a password, or not know the service; Kinogrid keeps trying. Or correct or unset {variable}, and start Kinogrid again.</source>
        <translation>Vielleicht verlangt er Namen und Passwort, oder er kennt den Dienst nicht; Kinogrid versucht es weiter. Oder korrigieren oder entfernen Sie {variable}, und starten Sie Kinogrid neu.</translation>
    </message>
    <message>
        <source>It may want a name and a password, or not know the service; Kinogrid keeps trying. Or correct the system&apos;s settings, and start Kinogrid again.</source>
        <translation>Vielleicht verlangt er Namen und Passwort, oder er kennt den Dienst nicht; Kinogrid versucht es weiter. Oder korrigieren Sie die Systemeinstellungen, und starten Sie Kinogrid neu.</translation>
    </message>
    <message>
        <source>Kinogrid asks again.</source>
        <translation>Kinogrid fragt erneut.</translation>
    </message>
    <message>
        <source>Kinogrid asks again; the details hold what came, for the provider&apos;s support.</source>
        <translation>Kinogrid fragt erneut; die Details enthalten, was kam, für den Support des Anbieters.</translation>
    </message>
    <message>
        <source>Kinogrid could not make itself ready for the network.</source>
        <translation>Kinogrid konnte sich nicht für das Netzwerk bereit machen.</translation>
    </message>
    <message>
        <source>Kinogrid goes on looking for a week. Check the balance before ordering again.</source>
        <translation>Kinogrid sucht eine Woche lang weiter. Prüfen Sie das Guthaben, bevor Sie erneut beauftragen.</translation>
    </message>
    <message>
        <source>Kinogrid goes on looking.</source>
        <translation>Kinogrid sucht weiter.</translation>
    </message>
    <message>
        <source>Kinogrid goes on looking; send the report to Kinogrid&apos;s makers if it stays so.</source>
        <translation>Kinogrid sucht weiter; bleibt es dabei, senden Sie den Bericht an die Macher von Kinogrid.</translation>
    </message>
    <message>
        <source>Kinogrid is looking for an order that may be this very task.</source>
        <translation>Kinogrid sucht nach einem Auftrag, der genau dieser Task sein könnte.</translation>
    </message>
    <message>
        <source>Kinogrid looks again once that one is answered.</source>
        <translation>Kinogrid sucht erneut, sobald jener beantwortet ist.</translation>
    </message>
    <message>
        <source>Kinogrid looks for the order among the recent tasks and never sends it twice by itself.</source>
        <translation>Kinogrid sucht den Auftrag unter den letzten Tasks und sendet ihn nie von selbst zweimal.</translation>
    </message>
    <message>
        <source>Kinogrid made a mistake before this order was sent.</source>
        <translation>Kinogrid hat einen Fehler gemacht, bevor dieser Auftrag gesendet wurde.</translation>
    </message>
    <message>
        <source>Kinogrid made a mistake while it fetched this.</source>
        <translation>Kinogrid hat beim Laden einen Fehler gemacht.</translation>
    </message>
    <message>
        <source>Kinogrid made a mistake with this task.</source>
        <translation>Kinogrid hat bei diesem Task einen Fehler gemacht.</translation>
    </message>
    <message>
        <source>Kinogrid tries again, ever more rarely; or give the picture as a web address.</source>
        <translation>Kinogrid versucht es erneut, in immer größeren Abständen; oder geben Sie das Bild als Webadresse an.</translation>
    </message>
    <message>
        <source>Kinogrid was closed before the service answered.</source>
        <translation>Kinogrid wurde geschlossen, bevor der Dienst antwortete.</translation>
    </message>
    <message>
        <source>Kinogrid was closed while a picture was uploaded.</source>
        <translation>Kinogrid wurde geschlossen, während ein Bild hochgeladen wurde.</translation>
    </message>
    <message>
        <source>Let Kinogrid run for a moment, so that it writes that down, and try again.</source>
        <translation>Lassen Sie Kinogrid einen Moment laufen, damit es das notiert, und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>Look again later, or send its id to the provider&apos;s support.</source>
        <translation>Sehen Sie später noch einmal nach, oder senden Sie seine ID an den Support des Anbieters.</translation>
    </message>
    <message>
        <source>Look again later.</source>
        <translation>Sehen Sie später noch einmal nach.</translation>
    </message>
    <message>
        <source>Look at it under Import, and import it if it is yours.</source>
        <translation>Sehen Sie ihn unter „Import“ an, und importieren Sie ihn, wenn es Ihrer ist.</translation>
    </message>
    <message>
        <source>Look at the provider&apos;s console for what was ordered and charged.</source>
        <translation>Sehen Sie in der Konsole des Anbieters nach, was beauftragt und abgebucht wurde.</translation>
    </message>
    <message>
        <source>Look at them under Import, and import what is yours.</source>
        <translation>Sehen Sie sie unter „Import“ an, und importieren Sie, was Ihnen gehört.</translation>
    </message>
    <message>
        <source>Look at them under Jobs, and cancel what you have not ordered. Let the queue go on once they are all yours.</source>
        <translation>Sehen Sie sie unter „Jobs“ an, und stornieren Sie, was Sie nicht beauftragt haben. Setzen Sie die Warteschlange fort, sobald alle Ihre eigenen sind.</translation>
    </message>
    <message>
        <source>Look whether a backup has it.</source>
        <translation>Sehen Sie nach, ob es in einer Sicherung ist.</translation>
    </message>
    <message>
        <source>Make room, then fetch again.</source>
        <translation>Schaffen Sie Platz, und laden Sie dann erneut.</translation>
    </message>
    <message>
        <source>Make room, then try again.</source>
        <translation>Schaffen Sie Platz, und versuchen Sie es dann erneut.</translation>
    </message>
    <message>
        <source>Move the file away.</source>
        <translation>Verschieben Sie die Datei an einen anderen Ort.</translation>
    </message>
    <message>
        <source>Nothing was charged.</source>
        <translation>Es wurde nichts abgebucht.</translation>
    </message>
    <message>
        <source>Plug its disk in and start Kinogrid again, or call the move off. Nothing is lost.</source>
        <translation>Schließen Sie ihr Laufwerk an und starten Sie Kinogrid neu, oder brechen Sie das Verschieben ab. Nichts ist verloren.</translation>
    </message>
    <message>
        <source>Read what it said in the details.</source>
        <translation>Lesen Sie in den Details, was er sagte.</translation>
    </message>
    <message>
        <source>Read why in the details; Kinogrid keeps trying.</source>
        <translation>Lesen Sie in den Details, warum; Kinogrid versucht es weiter.</translation>
    </message>
    <message>
        <source>Send it again; if that does not help, send the report to Kinogrid&apos;s makers.</source>
        <translation>Senden Sie ihn erneut; hilft das nicht, senden Sie den Bericht an die Macher von Kinogrid.</translation>
    </message>
    <message>
        <source>Send the order again once nothing writes to the file any more.</source>
        <translation>Senden Sie den Auftrag erneut, sobald nichts mehr in die Datei schreibt.</translation>
    </message>
    <message>
        <source>Send the report to Kinogrid&apos;s makers; the log tells more.</source>
        <translation>Senden Sie den Bericht an die Macher von Kinogrid; das Protokoll sagt mehr.</translation>
    </message>
    <message>
        <source>Send the report to the provider&apos;s support.</source>
        <translation>Senden Sie den Bericht an den Support des Anbieters.</translation>
    </message>
    <message>
        <source>Several equal tasks could be this order, so Kinogrid takes none of them by itself.</source>
        <translation>Mehrere gleiche Tasks könnten dieser Auftrag sein; Kinogrid nimmt daher von sich aus keinen davon.</translation>
    </message>
    <message>
        <source>Something other than the service answered: a gateway, a proxy or a login page.</source>
        <translation>Etwas anderes als der Dienst hat geantwortet: ein Gateway, ein Proxy oder eine Anmeldeseite.</translation>
    </message>
    <message>
        <source>Something went wrong inside the service.</source>
        <translation>Im Dienst ist etwas schiefgegangen.</translation>
    </message>
    <message>
        <source>Start Kinogrid with another folder (--data-dir).</source>
        <translation>Starten Sie Kinogrid mit einem anderen Ordner (--data-dir).</translation>
    </message>
    <message>
        <source>Start the proxy, or choose another way in Settings, then try again.</source>
        <translation>Starten Sie den Proxy, oder wählen Sie in den Einstellungen einen anderen Weg, und versuchen Sie es dann erneut.</translation>
    </message>
    <message>
        <source>Start the proxy, or choose another way in Settings; Kinogrid keeps trying.</source>
        <translation>Starten Sie den Proxy, oder wählen Sie in den Einstellungen einen anderen Weg; Kinogrid versucht es weiter.</translation>
    </message>
    <message>
        <source>Start the proxy, then try again. Or correct or unset {variable}, and start Kinogrid again.</source>
        <translation>Starten Sie den Proxy, und versuchen Sie es dann erneut. Oder korrigieren oder entfernen Sie {variable}, und starten Sie Kinogrid neu.</translation>
    </message>
    <message>
        <source>Start the proxy, then try again. Or correct the system&apos;s settings, and start Kinogrid again.</source>
        <translation>Starten Sie den Proxy, und versuchen Sie es dann erneut. Oder korrigieren Sie die Systemeinstellungen, und starten Sie Kinogrid neu.</translation>
    </message>
    <message>
        <source>Start the proxy; Kinogrid keeps trying. Or correct or unset {variable}, and start Kinogrid again.</source>
        <translation>Starten Sie den Proxy; Kinogrid versucht es weiter. Oder korrigieren oder entfernen Sie {variable}, und starten Sie Kinogrid neu.</translation>
    </message>
    <message>
        <source>Start the proxy; Kinogrid keeps trying. Or correct the system&apos;s settings, and start Kinogrid again.</source>
        <translation>Starten Sie den Proxy; Kinogrid versucht es weiter. Oder korrigieren Sie die Systemeinstellungen, und starten Sie Kinogrid neu.</translation>
    </message>
    <message>
        <source>That folder is in the library itself.</source>
        <translation>Dieser Ordner liegt in der Bibliothek selbst.</translation>
    </message>
    <message>
        <source>The API token does not go along with pictures without your yes.</source>
        <translation>Das API-Token geht nicht ohne Ihr Ja mit Bildern mit.</translation>
    </message>
    <message>
        <source>The API token has expired.</source>
        <translation>Das API-Token ist abgelaufen.</translation>
    </message>
    <message>
        <source>The address of what was made leads to where Kinogrid does not go.</source>
        <translation>Die Adresse des Ergebnisses führt dorthin, wohin Kinogrid nicht geht.</translation>
    </message>
    <message>
        <source>The balance of this token is used up.</source>
        <translation>Das Guthaben dieses Tokens ist aufgebraucht.</translation>
    </message>
    <message>
        <source>The certificates chosen in Settings cannot be read, so nothing was sent.</source>
        <translation>Die in den Einstellungen gewählten Zertifikate sind nicht lesbar; darum wurde nichts gesendet.</translation>
    </message>
    <message>
        <source>The clip cannot be saved there.</source>
        <translation>Der Clip kann dort nicht gespeichert werden.</translation>
    </message>
    <message>
        <source>The clip&apos;s file is no longer in the library.</source>
        <translation>Die Datei des Clips ist nicht mehr in der Bibliothek.</translation>
    </message>
    <message>
        <source>The clips are safe in their folders. Start Kinogrid again: it then offers to bring the library back.</source>
        <translation>Die Clips sind sicher in ihren Ordnern. Starten Sie Kinogrid neu: Es bietet dann an, die Bibliothek zurückzuholen.</translation>
    </message>
    <message>
        <source>The connection ended before the service answered.</source>
        <translation>Die Verbindung endete, bevor der Dienst antwortete.</translation>
    </message>
    <message>
        <source>The database knows of jobs what their folders do not tell yet.</source>
        <translation>Die Datenbank weiß von Jobs etwas, was deren Ordner noch nicht enthalten.</translation>
    </message>
    <message>
        <source>The disk is full.</source>
        <translation>Das Laufwerk ist voll.</translation>
    </message>
    <message>
        <source>The disk of the folder does not answer.</source>
        <translation>Das Laufwerk des Ordners antwortet nicht.</translation>
    </message>
    <message>
        <source>The disk of the library reported an error.</source>
        <translation>Das Laufwerk der Bibliothek meldete einen Fehler.</translation>
    </message>
    <message>
        <source>The export could not be finished.</source>
        <translation>Der Export konnte nicht abgeschlossen werden.</translation>
    </message>
    <message>
        <source>The folder is not there, or it is empty. Its disk may not be connected.</source>
        <translation>Der Ordner ist nicht da, oder er ist leer. Vielleicht ist sein Laufwerk nicht angeschlossen.</translation>
    </message>
    <message>
        <source>The folder that the library is being moved to is not there.</source>
        <translation>Der Ordner, in den die Bibliothek verschoben wird, ist nicht da.</translation>
    </message>
    <message>
        <source>The folder&apos;s path is longer than this system takes.</source>
        <translation>Der Pfad des Ordners ist länger, als dieses System erlaubt.</translation>
    </message>
    <message>
        <source>The host of what was made does not deliver it.</source>
        <translation>Der Host des Ergebnisses liefert es nicht aus.</translation>
    </message>
    <message>
        <source>The host of what was made is said to be within this network, where Kinogrid does not look.</source>
        <translation>Der Host des Ergebnisses soll in diesem Netzwerk liegen, wo Kinogrid nicht nachsieht.</translation>
    </message>
    <message>
        <source>The library folder cannot be written.</source>
        <translation>In den Ordner der Bibliothek kann nicht geschrieben werden.</translation>
    </message>
    <message>
        <source>The library&apos;s database belongs to another program.</source>
        <translation>Die Datenbank der Bibliothek gehört einem anderen Programm.</translation>
    </message>
    <message>
        <source>The library&apos;s database is damaged.</source>
        <translation>Die Datenbank der Bibliothek ist beschädigt.</translation>
    </message>
    <message>
        <source>The list of tasks holds something that Kinogrid cannot read.</source>
        <translation>Die Taskliste enthält etwas, das Kinogrid nicht lesen kann.</translation>
    </message>
    <message>
        <source>The note of where your library is cannot be read.</source>
        <translation>Der Vermerk, wo Ihre Bibliothek ist, kann nicht gelesen werden.</translation>
    </message>
    <message>
        <source>The order goes out again by itself.</source>
        <translation>Der Auftrag geht von selbst erneut hinaus.</translation>
    </message>
    <message>
        <source>The picture cannot be read.</source>
        <translation>Das Bild kann nicht gelesen werden.</translation>
    </message>
    <message>
        <source>The picture could not be uploaded.</source>
        <translation>Das Bild konnte nicht hochgeladen werden.</translation>
    </message>
    <message>
        <source>The picture is larger than the {bound} that the service takes.</source>
        <translation>Das Bild ist größer als die {bound}, die der Dienst annimmt.</translation>
    </message>
    <message>
        <source>The picture&apos;s file became shorter while it was sent.</source>
        <translation>Die Datei des Bildes wurde kürzer, während sie gesendet wurde.</translation>
    </message>
    <message>
        <source>The proxy {address}, chosen in Settings, cannot be reached.</source>
        <translation>Der in den Einstellungen gewählte Proxy {address} ist nicht erreichbar.</translation>
    </message>
    <message>
        <source>The proxy {address}, chosen in Settings, let nothing through to the service.</source>
        <translation>Der in den Einstellungen gewählte Proxy {address} hat nichts zum Dienst durchgelassen.</translation>
    </message>
    <message>
        <source>The proxy {address}, named by this system&apos;s settings, cannot be reached.</source>
        <translation>Der Proxy {address}, von den Systemeinstellungen genannt, ist nicht erreichbar.</translation>
    </message>
    <message>
        <source>The proxy {address}, named by this system&apos;s settings, let nothing through to the service.</source>
        <translation>Der Proxy {address}, von den Systemeinstellungen genannt, ließ nichts zum Dienst durch.</translation>
    </message>
    <message>
        <source>The proxy {address}, named by {variable}, cannot be reached.</source>
        <translation>Der Proxy {address}, von {variable} genannt, ist nicht erreichbar.</translation>
    </message>
    <message>
        <source>The proxy {address}, named by {variable}, let nothing through to the service.</source>
        <translation>Der Proxy {address}, von {variable} genannt, ließ nichts zum Dienst durch.</translation>
    </message>
    <message>
        <source>The service answered this order with an error, and no task of it was found in two complete looks through the list.</source>
        <translation>Der Dienst beantwortete diesen Auftrag mit einem Fehler, und in zwei vollständigen Durchsichten der Liste wurde kein Task dazu gefunden.</translation>
    </message>
    <message>
        <source>The service cannot be reached.</source>
        <translation>Der Dienst ist nicht erreichbar.</translation>
    </message>
    <message>
        <source>The service could not help with this.</source>
        <translation>Der Dienst konnte dabei nicht helfen.</translation>
    </message>
    <message>
        <source>The service could not make what was ordered.</source>
        <translation>Der Dienst konnte das Beauftragte nicht machen.</translation>
    </message>
    <message>
        <source>The service did not accept this order.</source>
        <translation>Der Dienst hat diesen Auftrag nicht akzeptiert.</translation>
    </message>
    <message>
        <source>The service did not answer a question.</source>
        <translation>Der Dienst hat eine Frage nicht beantwortet.</translation>
    </message>
    <message>
        <source>The service did not take the picture.</source>
        <translation>Der Dienst hat das Bild nicht angenommen.</translation>
    </message>
    <message>
        <source>The service does not accept the API token.</source>
        <translation>Der Dienst akzeptiert das API-Token nicht.</translation>
    </message>
    <message>
        <source>The service does not know what it was asked for.</source>
        <translation>Der Dienst kennt nicht, wonach er gefragt wurde.</translation>
    </message>
    <message>
        <source>The service does not offer this kind of order.</source>
        <translation>Der Dienst bietet diese Art von Auftrag nicht an.</translation>
    </message>
    <message>
        <source>The service does not take pictures with this token.</source>
        <translation>Der Dienst nimmt mit diesem Token keine Bilder an.</translation>
    </message>
    <message>
        <source>The service does not tell which tasks there are.</source>
        <translation>Der Dienst teilt nicht mit, welche Tasks es gibt.</translation>
    </message>
    <message>
        <source>The service finished, but named nothing to fetch.</source>
        <translation>Der Dienst ist fertig, nannte aber nichts zum Laden.</translation>
    </message>
    <message>
        <source>The service gave an address that is not safe to fetch from.</source>
        <translation>Der Dienst gab eine Adresse an, von der zu laden nicht sicher ist.</translation>
    </message>
    <message>
        <source>The service gave no usable answer.</source>
        <translation>Der Dienst gab keine brauchbare Antwort.</translation>
    </message>
    <message>
        <source>The service gave up waiting for its own work.</source>
        <translation>Der Dienst hat es aufgegeben, auf seine eigene Arbeit zu warten.</translation>
    </message>
    <message>
        <source>The service got no API token.</source>
        <translation>Der Dienst hat kein API-Token erhalten.</translation>
    </message>
    <message>
        <source>The service is asking for a pause.</source>
        <translation>Der Dienst bittet um eine Pause.</translation>
    </message>
    <message>
        <source>The service knows no task of videos or pictures by this id.</source>
        <translation>Der Dienst kennt keinen Task für Videos oder Bilder mit dieser ID.</translation>
    </message>
    <message>
        <source>The service named a task that belongs to another order.</source>
        <translation>Der Dienst nannte einen Task, der zu einem anderen Auftrag gehört.</translation>
    </message>
    <message>
        <source>The service no longer knows this task.</source>
        <translation>Der Dienst kennt diesen Task nicht mehr.</translation>
    </message>
    <message>
        <source>The service refused this order.</source>
        <translation>Der Dienst hat diesen Auftrag zurückgewiesen.</translation>
    </message>
    <message>
        <source>The service says that the token does not fit what was asked for.</source>
        <translation>Der Dienst sagt, dass das Token nicht zum Angeforderten passt.</translation>
    </message>
    <message>
        <source>The service&apos;s address is not an https address, so the token is not sent there.</source>
        <translation>Die Adresse des Dienstes ist keine https-Adresse, daher wird das Token nicht dorthin gesendet.</translation>
    </message>
    <message>
        <source>The service&apos;s answer cannot be read.</source>
        <translation>Die Antwort des Dienstes kann nicht gelesen werden.</translation>
    </message>
    <message>
        <source>The service&apos;s identity cannot be verified, so nothing was sent to it.</source>
        <translation>Die Identität des Dienstes lässt sich nicht überprüfen, daher wurde nichts an ihn gesendet.</translation>
    </message>
    <message>
        <source>There are more tasks since then than Kinogrid reads in one look.</source>
        <translation>Seither gibt es mehr Tasks, als Kinogrid in einer Durchsicht liest.</translation>
    </message>
    <message>
        <source>This file is no whole backup of a library, so nothing was taken from it.</source>
        <translation>Diese Datei ist keine vollständige Sicherung einer Bibliothek, daher wurde nichts daraus übernommen.</translation>
    </message>
    <message>
        <source>This is not an API token: it holds characters that no token has.</source>
        <translation>Das ist kein API-Token: Es enthält Zeichen, die kein Token hat.</translation>
    </message>
    <message>
        <source>This library was last opened somewhere else, and orders in it wait to be sent.</source>
        <translation>Diese Bibliothek wurde zuletzt anderswo geöffnet, und Aufträge darin warten aufs Senden.</translation>
    </message>
    <message>
        <source>This library was written by a newer Kinogrid.</source>
        <translation>Diese Bibliothek wurde von einem neueren Kinogrid geschrieben.</translation>
    </message>
    <message>
        <source>This task has failed, so there is nothing to fetch.</source>
        <translation>Dieser Task ist fehlgeschlagen, es gibt also nichts zu laden.</translation>
    </message>
    <message>
        <source>This task is being imported already.</source>
        <translation>Dieser Task wird schon importiert.</translation>
    </message>
    <message>
        <source>This task is in the library already.</source>
        <translation>Dieser Task ist schon in der Bibliothek.</translation>
    </message>
    <message>
        <source>This task made neither videos nor pictures from words.</source>
        <translation>Dieser Task hat weder Videos noch Bilder aus Worten gemacht.</translation>
    </message>
    <message>
        <source>This token has been disabled.</source>
        <translation>Dieses Token wurde deaktiviert.</translation>
    </message>
    <message>
        <source>This token is not allowed to do that.</source>
        <translation>Dieses Token darf das nicht.</translation>
    </message>
    <message>
        <source>Top it up in the provider&apos;s console, or raise this token&apos;s limit there, then send it again.</source>
        <translation>Laden Sie es in der Konsole des Anbieters auf, oder erhöhen Sie dort das Limit dieses Tokens; senden Sie dann erneut.</translation>
    </message>
    <message>
        <source>Try again in a moment.</source>
        <translation>Versuchen Sie es gleich noch einmal.</translation>
    </message>
    <message>
        <source>Try other settings, or check the API address in Settings.</source>
        <translation>Versuchen Sie andere Einstellungen, oder prüfen Sie die API-Adresse in den Einstellungen.</translation>
    </message>
    <message>
        <source>Update Kinogrid, or start it with another folder (--data-dir).</source>
        <translation>Aktualisieren Sie Kinogrid, oder starten Sie es mit einem anderen Ordner (--data-dir).</translation>
    </message>
    <message>
        <source>Uploads need an account token. Enter one, or give the pictures as web addresses.</source>
        <translation>Uploads brauchen ein Konto-Token. Geben Sie eines ein, oder geben Sie die Bilder als Webadressen an.</translation>
    </message>
    <message>
        <source>Use a smaller PNG, JPEG, GIF, BMP or WebP, or give a URL instead.</source>
        <translation>Verwenden Sie ein kleineres PNG, JPEG, GIF, BMP oder WebP, oder geben Sie stattdessen eine URL an.</translation>
    </message>
    <message>
        <source>Wait for it to finish, or close it, then try again.</source>
        <translation>Warten Sie, bis es fertig ist, oder schließen Sie es, und versuchen Sie es dann erneut.</translation>
    </message>
    <message>
        <source>Wait for it, or end its process in this system&apos;s list, where it has the number {process}. What it has ordered is not lost: it is on disk, and looked for at the next start.</source>
        <translation>Warten Sie darauf, oder beenden Sie seinen Prozess in der Prozessliste dieses Systems, wo er die Nummer {process} hat. Was es beauftragt hat, ist nicht verloren: Es liegt auf dem Laufwerk und wird beim nächsten Start gesucht.</translation>
    </message>
    <message>
        <source>What the service tells of this task cannot be read.</source>
        <translation>Was der Dienst über diesen Task mitteilt, kann nicht gelesen werden.</translation>
    </message>
    <message>
        <source>What was deleted cannot come back: it is no longer in the trash.</source>
        <translation>Gelöschtes kann nicht zurückkommen: Es ist nicht mehr im Papierkorb.</translation>
    </message>
    <message>
        <source>What was made has arrived, but the part of Kinogrid that looks into files does not start.</source>
        <translation>Das Ergebnis ist da, aber der Teil von Kinogrid, der Dateien ansieht, startet nicht.</translation>
    </message>
    <message>
        <source>What was made is no longer at its address.</source>
        <translation>Das Ergebnis ist nicht mehr unter seiner Adresse.</translation>
    </message>
    <message>
        <source>What was sent did not pass the provider&apos;s review.</source>
        <translation>Was gesendet wurde, hat die Prüfung des Anbieters nicht bestanden.</translation>
    </message>
</context>
<context>
    <name>Filter</name>
    <message>
        <source>A project that is gone</source>
        <translation>Ein Projekt, das es nicht mehr gibt</translation>
    </message>
    <message numerus="yes">
        <source>At least %n star(s)</source>
        <translation>
            <numerusform>Mindestens %n Stern</numerusform>
            <numerusform>Mindestens %n Sterne</numerusform>
        </translation>
    </message>
    <message>
        <source>Clear all</source>
        <translation>Alle entfernen</translation>
    </message>
    <message>
        <source>Cost of the job</source>
        <translation>Kosten des Jobs</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>Decision and state</source>
        <translation>Entscheidung und Stand</translation>
    </message>
    <message>
        <source>Extensions</source>
        <translation>Verlängerungen</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Fehlgeschlagen</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filter</translation>
    </message>
    <message>
        <source>Filters</source>
        <translation>Filter</translation>
    </message>
    <message>
        <source>From and to…</source>
        <translation>Von und bis…</translation>
    </message>
    <message>
        <source>Generated</source>
        <translation>Generiert</translation>
    </message>
    <message>
        <source>Last 30 days</source>
        <translation>Letzte 30 Tage</translation>
    </message>
    <message>
        <source>Last 365 days</source>
        <translation>Letzte 365 Tage</translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <translation>Letzte 7 Tage</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>Länge</translation>
    </message>
    <message>
        <source>Loop</source>
        <translation>Loop</translation>
    </message>
    <message>
        <source>Loops</source>
        <translation>Loops</translation>
    </message>
    <message>
        <source>Made how</source>
        <translation>Wie entstanden</translation>
    </message>
    <message>
        <source>Mode</source>
        <translation>Modus</translation>
    </message>
    <message>
        <source>Needs you</source>
        <translation>Wartet auf Sie</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Neu</translation>
    </message>
    <message>
        <source>No filter</source>
        <translation>Kein Filter</translation>
    </message>
    <message>
        <source>No filter is on</source>
        <translation>Kein Filter ist aktiv</translation>
    </message>
    <message>
        <source>No loops</source>
        <translation>Keine Loops</translation>
    </message>
    <message>
        <source>Older than 30 days</source>
        <translation>Älter als 30 Tage</translation>
    </message>
    <message>
        <source>Picked</source>
        <translation>Angenommen</translation>
    </message>
    <message>
        <source>Pictures from words</source>
        <translation>Bilder aus Worten</translation>
    </message>
    <message>
        <source>Project</source>
        <translation>Projekt</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>Abgelehnt</translation>
    </message>
    <message>
        <source>Remove the filter: {filter}</source>
        <translation>Filter entfernen: {filter}</translation>
    </message>
    <message>
        <source>Resolution</source>
        <translation>Auflösung</translation>
    </message>
    <message>
        <source>Shape</source>
        <translation>Bildformat</translation>
    </message>
    <message>
        <source>Since {date}</source>
        <translation>Seit {date}</translation>
    </message>
    <message>
        <source>Starred</source>
        <translation>Mit Stern</translation>
    </message>
    <message>
        <source>Stars</source>
        <translation>Sterne</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>Stichwort</translation>
    </message>
    <message>
        <source>Tag: {tag}</source>
        <translation>Stichwort: {tag}</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Heute</translation>
    </message>
    <message>
        <source>Undecided</source>
        <translation>Unentschieden</translation>
    </message>
    <message>
        <source>Until {date}</source>
        <translation>Bis {date}</translation>
    </message>
    <message>
        <source>Up to {most}</source>
        <translation>Bis zu {most}</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>Gestern</translation>
    </message>
    <message>
        <source>{credits} Credits</source>
        <translation>{credits} Credits</translation>
    </message>
    <message>
        <source>{least} and more</source>
        <translation>{least} und mehr</translation>
    </message>
    <message>
        <source>{least} to {most}</source>
        <translation>{least} bis {most}</translation>
    </message>
    <message>
        <source>{seconds} s</source>
        <translation>{seconds}&#xa0;s</translation>
    </message>
    <message>
        <source>{since} to {until}</source>
        <translation>{since} bis {until}</translation>
    </message>
    <message>
        <source>{tag} ({count})</source>
        <translation>{tag} ({count})</translation>
    </message>
</context>
<context>
    <name>Fold</name>
    <message>
        <source>{title}, show or hide</source>
        <translation>{title}, ein- oder ausblenden</translation>
    </message>
</context>
<context>
    <name>GivenFiles</name>
    <message>
        <source>Import a clip from it…</source>
        <translation>Einen Clip daraus importieren…</translation>
    </message>
    <message>
        <source>Its pictures can become a list of orders, of which you tick those that are sent. Or choose a clip in it, to find the order that it came from. The folder itself stays as it is.</source>
        <translation>Aus den Bildern darin kann eine Liste von Aufträgen werden, in der Sie ankreuzen, welche gesendet werden. Oder wählen Sie einen Clip darin, um den Auftrag zu finden, aus dem er stammt. Der Ordner selbst bleibt, wie er ist.</translation>
    </message>
    <message>
        <source>One clip is asked about at a time: “{name}” is the first.</source>
        <translation>Es wird nach einem Clip auf einmal gefragt: „{name}“ ist der erste.</translation>
    </message>
    <message>
        <source>Order from its pictures…</source>
        <translation>Aus den Bildern bestellen…</translation>
    </message>
    <message>
        <source>The prompt was filled in. Nothing is sent before you say so.</source>
        <translation>Der Prompt wurde eingetragen. Gesendet wird erst, wenn Sie es sagen.</translation>
    </message>
    <message>
        <source>What should happen with “{name}”?</source>
        <translation>Was soll mit „{name}“ geschehen?</translation>
    </message>
    <message>
        <source>“{name}” is not there.</source>
        <translation>„{name}“ ist nicht da.</translation>
    </message>
</context>
<context>
    <name>Guide</name>
    <message>
        <source>A clip that is nearly there can go on. Extend it ({extend}), say how it continues, and send. An extension is an order of its own and is charged as one; its price stands beside it.</source>
        <translation>Ein Clip, der fast passt, kann weitergehen. Verlängern Sie ihn ({extend}), schreiben Sie, wie es weitergeht, und senden Sie ihn ab. Eine Verlängerung ist ein eigener Auftrag und wird auch so abgebucht; ihr Preis steht daneben.</translation>
    </message>
    <message>
        <source>A clip that is wider than the shape of the export, with the part that stays marked.</source>
        <translation>Ein Clip, der breiter ist als das Bildformat des Exports; der Teil, der bleibt, ist markiert.</translation>
    </message>
    <message>
        <source>A last frame is optional, and the clip then ends with it. “{loop}” lets a clip end where it begins.</source>
        <translation>Ein Endbild muss nicht sein; mit einem endet der Clip darauf. Mit „{loop}“ endet ein Clip, wo er anfängt.</translation>
    </message>
    <message>
        <source>A new order starts from a first frame: drop a picture there, paste one, or browse. {imagine} makes one from words. Before a picture of this computer is uploaded, it is turned upright, converted where it has to be, and rid of where and with which camera it was taken.</source>
        <translation>Ein neuer Auftrag beginnt mit einem Startbild: Ziehen Sie ein Bild dorthin, fügen Sie eines ein oder wählen Sie eine Datei. {imagine} macht eines aus Worten. Bevor ein Bild dieses Computers hochgeladen wird, wird es aufrecht gestellt, wo nötig umgewandelt, und Aufnahmeort und Kameradaten werden entfernt.</translation>
    </message>
    <message>
        <source>A picture lies in the place of the first frame, in Compose.</source>
        <translation>Ein Bild liegt im Entwurf an der Stelle des Startbilds.</translation>
    </message>
    <message>
        <source>A sequence is exported as one film, or for an editor: see {exporting}.</source>
        <translation>Eine Sequenz lässt sich als ein Film oder für ein Schnittprogramm exportieren: siehe {exporting}.</translation>
    </message>
    <message>
        <source>A strip of shots, the last of them planned and not made yet.</source>
        <translation>Eine Reihe von Shots, der letzte geplant und noch nicht gemacht.</translation>
    </message>
    <message>
        <source>A token in the environment, as ACEDATACLOUD_API_TOKEN, goes before any other and is never stored.</source>
        <translation>Ein Token in der Umgebung, in ACEDATACLOUD_API_TOKEN, geht jedem anderen vor und wird nie gespeichert.</translation>
    </message>
    <message>
        <source>A token is the key to your account with the provider. The API token is the one that orders: you make it in the provider&apos;s console and paste it here. Kinogrid first tries it with a question that costs nothing.</source>
        <translation>Ein Token ist der Schlüssel zu Ihrem Konto beim Anbieter. Das API-Token ist das, mit dem bestellt wird: Sie machen es in der Konsole des Anbieters und fügen es hier ein. Kinogrid probiert es zuerst mit einer Frage aus, die nichts kostet.</translation>
    </message>
    <message>
        <source>A token with a limit</source>
        <translation>Ein Token mit Limit</translation>
    </message>
    <message>
        <source>A tree of cards: an original, and the extensions of one of its clips.</source>
        <translation>Ein Baum aus Karten: ein Original und die Verlängerungen eines seiner Clips.</translation>
    </message>
    <message>
        <source>All clips of a job run by one clock, so that you always see the same moment of each. Play and pause ({play}), go back and on by a frame ({back}, {forward}), and set an in point and an out point ({mark_in}, {mark_out}): what lies between them is repeated.</source>
        <translation>Alle Clips eines Jobs laufen nach einer Uhr, sodass Sie von jedem denselben Moment sehen. Starten und halten Sie sie an ({play}), gehen Sie Frame für Frame zurück und weiter ({back}, {forward}), und setzen Sie In-Point und Out-Point ({mark_in}, {mark_out}): Was dazwischen liegt, wird wiederholt.</translation>
    </message>
    <message>
        <source>An order is on your disk before it is sent. If the answer gets lost, Kinogrid looks for the order in the provider&apos;s list of tasks. It never repeats by itself an order that may have arrived.</source>
        <translation>Ein Auftrag steht auf Ihrem Laufwerk, bevor er gesendet wird. Geht die Antwort verloren, sucht Kinogrid ihn in der Liste der Tasks beim Anbieter. Einen Auftrag, der angekommen sein kann, wiederholt es nie von selbst.</translation>
    </message>
    <message>
        <source>Backup and moving</source>
        <translation>Sicherung und Umzug</translation>
    </message>
    <message>
        <source>Choose a shape for where it will be shown, and choose the part that stays. Exports are made beside your work, and the clips in the library stay as they are.</source>
        <translation>Wählen Sie ein Bildformat dafür, wo der Film gezeigt wird, und den Teil, der bleibt. Exporte entstehen neben Ihrer Arbeit, und die Clips in der Bibliothek bleiben, wie sie sind.</translation>
    </message>
    <message>
        <source>Choosing one of four</source>
        <translation>Einen von vieren auswählen</translation>
    </message>
    <message>
        <source>Close Kinogrid whenever you like: every order is on the disk. What the service is making goes on there and is fetched at the next start; what waits goes on from there. How long the service keeps its clips is not known, so do not stay away for weeks.</source>
        <translation>Schließen Sie Kinogrid, wann Sie wollen: Jeder Auftrag ist auf dem Laufwerk. Was der Dienst gerade macht, läuft dort weiter und wird beim nächsten Start geladen; was wartet, geht von da an weiter. Wie lange der Dienst seine Clips aufhebt, ist nicht bekannt; bleiben Sie also nicht wochenlang weg.</translation>
    </message>
    <message>
        <source>Comparing</source>
        <translation>Vergleichen</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>Inhalt</translation>
    </message>
    <message>
        <source>Drag a clip out of its tile into another program, or its frame with Shift. You can also copy the file ({copy}), save a copy ({save}) or show it in its folder ({reveal}).</source>
        <translation>Ziehen Sie einen Clip aus seiner Kachel in ein anderes Programm, oder mit der Umschalttaste den Frame. Sie können auch die Datei kopieren ({copy}), eine Kopie speichern ({save}) oder den Clip in seinem Ordner zeigen ({reveal}).</translation>
    </message>
    <message>
        <source>Each order becomes a job in the list, the newest on top. Its row says how it stands.</source>
        <translation>Jeder Auftrag wird zu einem Job in der Liste, der neueste zuoberst. Seine Zeile sagt, wie es steht.</translation>
    </message>
    <message>
        <source>Every clip is a file of your own. Each job has its folder, with a job.json that explains it without Kinogrid and can bring it back: {folder}.</source>
        <translation>Jeder Clip ist eine Datei, die Ihnen gehört. Jeder Job hat seinen Ordner mit einer job.json, die ihn auch ohne Kinogrid erklärt und zurückbringen kann: {folder}.</translation>
    </message>
    <message>
        <source>Export, and on to the editor</source>
        <translation>Export, und weiter ins Schnittprogramm</translation>
    </message>
    <message>
        <source>Extending a clip</source>
        <translation>Einen Clip verlängern</translation>
    </message>
    <message>
        <source>Files, backup and support</source>
        <translation>Dateien, Sicherung und Support</translation>
    </message>
    <message>
        <source>Finding</source>
        <translation>Finden</translation>
    </message>
    <message>
        <source>For an editor</source>
        <translation>Für ein Schnittprogramm</translation>
    </message>
    <message>
        <source>Four clips of one job play in a grid of two by two.</source>
        <translation>Vier Clips eines Jobs laufen in einem Raster von zwei mal zwei.</translation>
    </message>
    <message>
        <source>Frames</source>
        <translation>Frames</translation>
    </message>
    <message>
        <source>Hints</source>
        <translation>Hinweise</translation>
    </message>
    <message>
        <source>If Kinogrid does not start as it should, start it as kinogrid --safe, with default settings. kinogrid --diagnose prints what support asks for, without secrets and without a window. Kinogrid itself sends nothing about you or your work to its makers.</source>
        <translation>Startet Kinogrid nicht, wie es soll, dann starten Sie es als kinogrid --safe, mit Standardeinstellungen. kinogrid --diagnose gibt aus, was der Support wissen will, ohne Geheimnisse und ohne Fenster. Kinogrid selbst sendet seinen Machern nichts über Sie oder Ihre Arbeit.</translation>
    </message>
    <message>
        <source>In the demo nothing is sent, and its Credits are make-believe: try there what you read here.</source>
        <translation>In der Demo wird nichts gesendet, und ihre Credits sind erfunden: Probieren Sie dort aus, was Sie hier lesen.</translation>
    </message>
    <message>
        <source>It stays where it is until you resume it.</source>
        <translation>Er bleibt, wo er ist, bis Sie ihn fortsetzen.</translation>
    </message>
    <message>
        <source>It waits for its turn, or for the queue to go on.</source>
        <translation>Er wartet, bis er an der Reihe ist oder die Warteschlange weitergeht.</translation>
    </message>
    <message>
        <source>It was made. The row tells of clips that are missing: those can be fetched again as long as the service has them.</source>
        <translation>Er ist gemacht. Die Zeile nennt fehlende Clips: Die lassen sich noch einmal laden, solange der Dienst sie hat.</translation>
    </message>
    <message>
        <source>Kinogrid guide</source>
        <translation>Kinogrid-Anleitung</translation>
    </message>
    <message>
        <source>Kinogrid itself costs nothing. Each order, an extension too, is made by the provider, who charges your account there for it. Pictures from words, translated prompts and descriptions of a picture are asked of the provider as well, and what those cost is not published.</source>
        <translation>Kinogrid selbst kostet nichts. Jeden Auftrag, auch eine Verlängerung, führt der Anbieter aus und bucht dafür von Ihrem Konto dort ab. Auch Bilder aus Worten, übersetzte Prompts und Bildbeschreibungen werden vom Anbieter erfragt; was sie kosten, ist nicht veröffentlicht.</translation>
    </message>
    <message>
        <source>Kinogrid makes Midjourney videos through Ace Data Cloud, a third-party service. You give a first frame and say how it moves; as a rule four clips come back, which play side by side and in step.</source>
        <translation>Kinogrid macht Midjourney-Videos über Ace Data Cloud, einen Drittanbieter. Sie geben ein Startbild und sagen, wie es sich bewegt; in der Regel kommen vier Clips zurück, die nebeneinander und im Gleichschritt laufen.</translation>
    </message>
    <message>
        <source>Many jobs at a stretch: leave rejected ones out, so that the rest grows ({survey}), and let Kinogrid move on after every decision ({advance}).</source>
        <translation>Viele Jobs am Stück: Lassen Sie Abgelehntes weg, damit der Rest wächst ({survey}), und lassen Sie Kinogrid nach jeder Entscheidung weitergehen ({advance}).</translation>
    </message>
    <message>
        <source>Midjourney&apos;s flags, such as --motion high, may stand in the prompt. Kinogrid says so where one is unknown or does not go with another.</source>
        <translation>Parameter von Midjourney, etwa --motion high, dürfen im Prompt stehen. Kinogrid sagt es, wenn einer unbekannt ist oder sich nicht mit einem anderen verträgt.</translation>
    </message>
    <message>
        <source>Modes and flags</source>
        <translation>Modi und Parameter</translation>
    </message>
    <message>
        <source>No page has these words.</source>
        <translation>Auf keiner Seite stehen diese Wörter.</translation>
    </message>
    <message>
        <source>Notes, tags and projects</source>
        <translation>Notizen, Stichwörter und Projekte</translation>
    </message>
    <message>
        <source>Nothing came of it. The row says why, and the details say what helps.</source>
        <translation>Daraus wurde nichts. Die Zeile sagt, warum, und die Details sagen, was hilft.</translation>
    </message>
    <message>
        <source>One of four clips is picked, and another one has a star.</source>
        <translation>Von vier Clips ist einer angenommen, und ein anderer hat einen Stern.</translation>
    </message>
    <message>
        <source>Pictures of this computer are uploaded with an account token, which also shows the balance and what was charged. It manages your whole account and does not expire, so keep it only on a machine of your own. Without one Kinogrid tries the API token, which the provider may refuse; pictures on the web need neither.</source>
        <translation>Bilder dieses Computers werden mit einem Konto-Token hochgeladen, das auch Guthaben und Abbuchungen zeigt. Es verwaltet Ihr ganzes Konto und läuft nicht ab; bewahren Sie es also nur auf einem eigenen Computer auf. Ohne eines versucht Kinogrid es mit dem API-Token, was der Anbieter ablehnen kann; Bilder im Web brauchen keines von beiden.</translation>
    </message>
    <message>
        <source>Pictures of your own</source>
        <translation>Eigene Bilder</translation>
    </message>
    <message>
        <source>Planned shots</source>
        <translation>Geplante Shots</translation>
    </message>
    <message>
        <source>Put clips of several jobs into the comparison ({put}) and see them together ({compare}). How a clip goes over into its beginning, or into the one that extends it, is seen at the seam ({seam}).</source>
        <translation>Legen Sie Clips mehrerer Jobs in den Vergleich ({put}) und sehen Sie sie zusammen an ({compare}). Wie ein Clip in seinen Anfang übergeht oder in den, der ihn verlängert, zeigt die Naht ({seam}).</translation>
    </message>
    <message>
        <source>Search the guide</source>
        <translation>Anleitung durchsuchen</translation>
    </message>
    <message>
        <source>See one alone ({alone}), or hold a key to see the other one in its place ({flip}). Two can lie upon each other, as a wipe ({wipe}), a blend ({blend}) or their difference ({difference}). The loupe ({loupe}) enlarges the same spot in all of them.</source>
        <translation>Sehen Sie einen allein an ({alone}), oder halten Sie eine Taste, um den anderen an seiner Stelle zu sehen ({flip}). Zwei lassen sich übereinanderlegen, als Wischen ({wipe}), Überblendung ({blend}) oder Differenz ({difference}). Die Lupe ({loupe}) vergrößert in allen dieselbe Stelle.</translation>
    </message>
    <message>
        <source>Select a variant by its number, then pick it ({pick}), reject it ({reject}) or give it a star ({star}). {undo} takes the last decision back, also after a restart.</source>
        <translation>Wählen Sie eine Variante mit ihrer Ziffer, und nehmen Sie sie an ({pick}), lehnen Sie sie ab ({reject}) oder geben Sie ihr einen Stern ({star}). {undo} nimmt die letzte Entscheidung zurück, auch nach einem Neustart.</translation>
    </message>
    <message>
        <source>Sending</source>
        <translation>Senden</translation>
    </message>
    <message>
        <source>Sequences and planned shots</source>
        <translation>Sequenzen und geplante Shots</translation>
    </message>
    <message>
        <source>The answer got lost. Kinogrid looks for the order among the tasks of the service, and goes on with it where it turns up.</source>
        <translation>Die Antwort ging verloren. Kinogrid sucht den Auftrag unter den Tasks des Dienstes und macht damit weiter, wo er auftaucht.</translation>
    </message>
    <message>
        <source>The clips of a library with the room that each takes.</source>
        <translation>Die Clips einer Bibliothek mit dem Platz, den jeder einnimmt.</translation>
    </message>
    <message>
        <source>The field for a token, which shows dots for what is in it.</source>
        <translation>Das Feld für ein Token; statt des Inhalts zeigt es Punkte.</translation>
    </message>
    <message>
        <source>The figure beside “{generate}” comes from the price list that the provider publishes; where that does not tell, Kinogrid says so. What was really charged is in your account&apos;s list of calls, which an account token may read. Both are added up under {spending}.</source>
        <translation>Die Zahl neben „{generate}“ kommt aus der Preisliste, die der Anbieter veröffentlicht; wo sie nichts sagt, sagt Kinogrid das. Was wirklich abgebucht wurde, steht in der Aufrufliste Ihres Kontos, die ein Konto-Token lesen darf. Beides wird unter {spending} zusammengezählt.</translation>
    </message>
    <message>
        <source>The library, with a small picture of each clip.</source>
        <translation>Die Bibliothek mit einem kleinen Bild von jedem Clip.</translation>
    </message>
    <message>
        <source>The library: search and projects</source>
        <translation>Die Bibliothek: Suche und Projekte</translation>
    </message>
    <message>
        <source>The lineage</source>
        <translation>Der Stammbaum</translation>
    </message>
    <message>
        <source>The list of jobs, each with a small picture and its state.</source>
        <translation>Die Liste der Jobs, jeder mit einem kleinen Bild und seinem Stand.</translation>
    </message>
    <message>
        <source>The list of tasks did not tell. Open the job to see what was looked through. Then have Kinogrid look again, send the order again, or give it up. If the first try did arrive, sending it again may cost you twice.</source>
        <translation>Die Liste der Tasks gab keine Antwort. Öffnen Sie den Job, um zu sehen, was durchsucht wurde. Lassen Sie Kinogrid dann noch einmal nachsehen, senden Sie den Auftrag noch einmal, oder geben Sie ihn auf. Kam der erste Versuch doch an, kann Sie das zweite Senden doppelt kosten.</translation>
    </message>
    <message>
        <source>The order is kept until you decide how its picture gets to the service: with a token that takes pictures ({token}), or from an address on the web.</source>
        <translation>Der Auftrag bleibt, bis Sie entscheiden, wie sein Bild zum Dienst kommt: mit einem Token, das Bilder nimmt ({token}), oder von einer Adresse im Web.</translation>
    </message>
    <message>
        <source>The picture shows already what there is; the prompt says what happens. Name one or two movements and what the camera does, such as “slow push in, waves roll over the rocks”.</source>
        <translation>Was da ist, zeigt schon das Bild; der Prompt sagt, was geschieht. Nennen Sie ein oder zwei Bewegungen und was die Kamera tut, etwa „slow push in, waves roll over the rocks“.</translation>
    </message>
    <message>
        <source>The search looks into prompts, notes, tags and file names. Filters leave what is picked, has stars or was made on certain days. “{save}” keeps all of that under a name.</source>
        <translation>Die Suche sieht in Prompts, Notizen, Stichwörter und Dateinamen. Filter lassen stehen, was angenommen ist, Sterne hat oder an bestimmten Tagen gemacht wurde. „{save}“ behält das alles unter einem Namen.</translation>
    </message>
    <message>
        <source>The service has taken it and is at work. Its clips are fetched as soon as they are made.</source>
        <translation>Der Dienst hat ihn angenommen und arbeitet daran. Seine Clips werden geladen, sobald sie gemacht sind.</translation>
    </message>
    <message>
        <source>The token</source>
        <translation>Das Token</translation>
    </message>
    <message>
        <source>To free space, “{keep}” in the menu of a job removes the clips that are neither picked nor starred, into the trash where that takes them. The job stays, with all that is known of it.</source>
        <translation>Um Platz zu schaffen, entfernt „{keep}“ im Menü eines Jobs die Clips, die weder angenommen noch mit Stern versehen sind, in den Papierkorb, wo der sie nimmt. Der Job bleibt, mit allem, was über ihn bekannt ist.</translation>
    </message>
    <message>
        <source>Tokens are kept in this system&apos;s keyring and nowhere else: not in the settings, the log or a backup. Where the keyring keeps nothing, a token holds until Kinogrid is closed, and you are told so.</source>
        <translation>Tokens liegen im Schlüsselbund dieses Systems und sonst nirgends: weder in den Einstellungen noch im Protokoll noch in einer Sicherung. Wo der Schlüsselbund nichts behält, gilt ein Token, bis Kinogrid geschlossen wird, und das wird Ihnen gesagt.</translation>
    </message>
    <message>
        <source>Two clips in one place, with the line of a wipe between them.</source>
        <translation>Zwei Clips an einer Stelle, dazwischen die Linie zum Wischen.</translation>
    </message>
    <message>
        <source>Watching an order</source>
        <translation>Einen Auftrag verfolgen</translation>
    </message>
    <message>
        <source>What Kinogrid is, and what costs money</source>
        <translation>Was Kinogrid ist, und was Geld kostet</translation>
    </message>
    <message>
        <source>What is charged, and when</source>
        <translation>Was abgebucht wird, und wann</translation>
    </message>
    <message>
        <source>What is marked along the position is measured on this computer: how much moves, hard cuts, how like the frames are to the pictures that you gave. It helps you look and decides nothing.</source>
        <translation>Was an der Position entlang markiert ist, wird auf diesem Computer gemessen: wie viel sich bewegt, harte Schnitte, wie ähnlich die Frames Ihren Bildern sind. Es hilft beim Ansehen und entscheidet nichts.</translation>
    </message>
    <message>
        <source>What is never bought twice</source>
        <translation>Was nie doppelt gekauft wird</translation>
    </message>
    <message>
        <source>When a job needs you</source>
        <translation>Wenn ein Job auf Sie wartet</translation>
    </message>
    <message>
        <source>When something goes wrong</source>
        <translation>Wenn etwas schiefgeht</translation>
    </message>
    <message>
        <source>When the film holds together, have all planned shots ordered at once; the price is beside the button. Of the variants that come, the one that you pick takes the shot&apos;s place.</source>
        <translation>Wenn der Film trägt, lassen Sie alle geplanten Shots auf einmal bestellen; der Preis steht neben der Schaltfläche. Von den Varianten, die kommen, tritt die, die Sie annehmen, an die Stelle des Shots.</translation>
    </message>
    <message>
        <source>When you close Kinogrid, or the network goes</source>
        <translation>Wenn Sie Kinogrid schließen oder das Netz ausfällt</translation>
    </message>
    <message>
        <source>Where it is kept</source>
        <translation>Wo es liegt</translation>
    </message>
    <message>
        <source>Where the list does not help, you are asked and told what was seen there. Only you can have such an order sent again, and you may then pay twice: see {watching}.</source>
        <translation>Wo die Liste nicht hilft, werden Sie gefragt und erfahren, was darin zu sehen war. Nur Sie können einen solchen Auftrag noch einmal senden lassen, und dann zahlen Sie vielleicht doppelt: siehe {watching}.</translation>
    </message>
    <message>
        <source>Whether an order that fails is charged is up to the provider. Looking, comparing, picking and exporting happen on this computer and cost nothing.</source>
        <translation>Ob ein Auftrag abgebucht wird, der fehlschlägt, entscheidet der Anbieter. Ansehen, Vergleichen, Annehmen und Exportieren geschehen auf diesem Computer und kosten nichts.</translation>
    </message>
    <message>
        <source>With a limit in {settings} Kinogrid asks before orders go beyond it. A firm limit is that of an API token of its own: see {token}.</source>
        <translation>Mit einem Limit in {settings} fragt Kinogrid, bevor Aufträge darüber hinausgehen. Ein festes Limit hat ein eigenes API-Token von Kinogrid: siehe {token}.</translation>
    </message>
    <message>
        <source>With your account token Kinogrid can make an API token of its own, in {settings}. It opens Midjourney only, and the provider lets it spend no more than the limit that you give it.</source>
        <translation>Mit Ihrem Konto-Token kann Kinogrid in {settings} ein eigenes API-Token machen. Es gilt nur für Midjourney, und der Anbieter lässt es nicht mehr ausgeben als das Limit, das Sie ihm geben.</translation>
    </message>
    <message>
        <source>Without a network orders wait. A clip that was being fetched goes on where it stopped, and all of it starts again by itself.</source>
        <translation>Ohne Netz warten Aufträge. Ein Clip, der gerade geladen wurde, geht weiter, wo er stehen blieb, und alles beginnt wieder von selbst.</translation>
    </message>
    <message>
        <source>Without an export</source>
        <translation>Ohne Export</translation>
    </message>
    <message>
        <source>Writing an order</source>
        <translation>Einen Auftrag schreiben</translation>
    </message>
    <message>
        <source>You may give an extension a last frame to arrive at. {several} extends more than one variant. Once a clip is as long as the service makes them, Kinogrid says so.</source>
        <translation>Einer Verlängerung können Sie ein Endbild geben, auf das sie zuläuft. {several} verlängert mehr als eine Variante. Ist ein Clip so lang, wie der Dienst sie macht, sagt Kinogrid das.</translation>
    </message>
    <message>
        <source>no key</source>
        <comment>nothing is set for it</comment>
        <translation>keine Taste</translation>
    </message>
    <message>
        <source>{back_up} writes the whole library into one zip file, without tokens; {restore} reads it into a new folder. {move} carries the library to another folder or disk while you go on working.</source>
        <translation>{back_up} schreibt die ganze Bibliothek in eine einzige Zip-Datei, ohne Tokens; {restore} liest sie in einen neuen Ordner ein. {move} bringt die Bibliothek in einen anderen Ordner oder auf ein anderes Laufwerk, während Sie weiterarbeiten.</translation>
    </message>
    <message>
        <source>{export} ({keys}) makes a new file of a clip, of its whole lineage or of all variants: a video, a GIF, an animated WebP, single frames. Where a video can be cut exactly without it, nothing is compressed anew.</source>
        <translation>{export} ({keys}) macht eine neue Datei aus einem Clip, seinem ganzen Stammbaum oder allen Varianten: ein Video, ein GIF, ein animiertes WebP, einzelne Frames. Wo sich ein Video auch so genau schneiden lässt, wird nichts neu komprimiert.</translation>
    </message>
    <message>
        <source>{labels} ({keys}) writes notes and tags to what is chosen, and puts it into projects. A project holds clips together, whatever job they are of.</source>
        <translation>{labels} ({keys}) schreibt Notizen und Stichwörter zu dem, was ausgewählt ist, und legt es in Projekte. Ein Projekt hält Clips zusammen, aus welchem Job sie auch sind.</translation>
    </message>
    <message>
        <source>{library} ({keys}) shows every clip that you generated or imported. Move the pointer across a tile to look through it.</source>
        <translation>{library} ({keys}) zeigt jeden Clip, den Sie generiert oder importiert haben. Fahren Sie mit dem Zeiger über eine Kachel, um ihn durchzusehen.</translation>
    </message>
    <message>
        <source>{lineage} ({keys}) shows what grew out of what: the original, its extensions, what you picked, how long each is and what it cost. From a card you play all that leads to it, without a gap.</source>
        <translation>{lineage} ({keys}) zeigt, was woraus wurde: das Original, seine Verlängerungen, was Sie angenommen haben, wie lang jedes ist und was es gekostet hat. Von einer Karte aus spielen Sie alles ab, was zu ihr führt, ohne Lücke.</translation>
    </message>
    <message>
        <source>{sequence} ({keys}) opens a strip for the shots of a film. Drag clips into it, or add the one that is selected ({add}). Arrange and trim them, and play all of them without a gap.</source>
        <translation>{sequence} ({keys}) öffnet einen Streifen für die Shots eines Films. Ziehen Sie Clips hinein, oder fügen Sie den gewählten hinzu ({add}). Ordnen und trimmen Sie sie, und spielen Sie alle ohne Lücke ab.</translation>
    </message>
    <message>
        <source>{shortcuts} ({keys}) lists every key, and lets you change them.</source>
        <translation>{shortcuts} ({keys}) führt alle Tasten auf, und dort können Sie sie ändern.</translation>
    </message>
    <message>
        <source>{storage} shows what takes room and can check that each clip is still what was written. {rebuild} reads the library anew from its folders, should it ever be damaged.</source>
        <translation>{storage} zeigt, was Platz braucht, und kann prüfen, ob jeder Clip noch ist, was geschrieben wurde. {rebuild} liest die Bibliothek aus ihren Ordnern neu ein, sollte sie je beschädigt sein.</translation>
    </message>
    <message>
        <source>“{editor}” writes a folder with the clips as they are and a timeline as OpenTimelineIO, FCPXML and EDL, with the cuts of a sequence.</source>
        <translation>„{editor}“ schreibt einen Ordner mit den Clips, wie sie sind, und eine Timeline als OpenTimelineIO, FCPXML und EDL, mit den Schnitten einer Sequenz.</translation>
    </message>
    <message>
        <source>“{fast}” and “{turbo}” are two modes of the service. The figure beside “{generate}” follows whatever you choose.</source>
        <translation>„{fast}“ und „{turbo}“ sind zwei Modi des Dienstes. Die Zahl neben „{generate}“ folgt allem, was Sie wählen.</translation>
    </message>
    <message>
        <source>“{generate}” ({keys}) sends the order. A whole list of prompts goes out by {several}. An order that would go beyond one of your limits is asked about first: see {money}.</source>
        <translation>„{generate}“ ({keys}) sendet den Auftrag. Eine ganze Liste von Prompts geht mit {several} hinaus. Bei einem Auftrag, der über eines Ihrer Limits ginge, werden Sie zuerst gefragt: siehe {money}.</translation>
    </message>
    <message>
        <source>“{plan}” adds what stands in Compose, prompt and frames, as a shot that is not ordered yet. It costs nothing, and its first frame stands in for it when the sequence plays.</source>
        <translation>„{plan}“ nimmt, was im Entwurf steht, Prompt und Frames, als Shot auf, der noch nicht bestellt ist. Das kostet nichts, und sein Startbild steht für ihn, wenn die Sequenz abläuft.</translation>
    </message>
    <message>
        <source>“{report}” in the details of a job puts all that support needs onto the clipboard. It holds no secrets, but names of files. {log} leads to what Kinogrid noted about its work.</source>
        <translation>„{report}“ in den Details eines Jobs legt alles, was der Support braucht, in die Zwischenablage. Es enthält keine Geheimnisse, aber Dateinamen. {log} führt zu dem, was Kinogrid über seine Arbeit notiert hat.</translation>
    </message>
</context>
<context>
    <name>Hints</name>
    <message>
        <source>Brightness jumps from {start} s to {end} s</source>
        <translation>Helligkeit springt von {start}&#xa0;s bis {end}&#xa0;s</translation>
    </message>
    <message>
        <source>First frame: like the given picture ({likeness})</source>
        <translation>Erster Frame: dem gegebenen Bild ähnlich ({likeness})</translation>
    </message>
    <message>
        <source>First frame: somewhat like the given picture ({likeness})</source>
        <translation>Erster Frame: dem gegebenen Bild etwas ähnlich ({likeness})</translation>
    </message>
    <message>
        <source>First frame: unlike the given picture ({likeness})</source>
        <translation>Erster Frame: dem gegebenen Bild unähnlich ({likeness})</translation>
    </message>
    <message>
        <source>First frame: very like the given picture ({likeness})</source>
        <translation>Erster Frame: dem gegebenen Bild sehr ähnlich ({likeness})</translation>
    </message>
    <message>
        <source>Hard cut at {second} s</source>
        <translation>Harter Schnitt bei {second}&#xa0;s</translation>
    </message>
    <message>
        <source>Last frame: like the given picture ({likeness})</source>
        <translation>Letzter Frame: dem gegebenen Bild ähnlich ({likeness})</translation>
    </message>
    <message>
        <source>Last frame: somewhat like the given picture ({likeness})</source>
        <translation>Letzter Frame: dem gegebenen Bild etwas ähnlich ({likeness})</translation>
    </message>
    <message>
        <source>Last frame: unlike the given picture ({likeness})</source>
        <translation>Letzter Frame: dem gegebenen Bild unähnlich ({likeness})</translation>
    </message>
    <message>
        <source>Last frame: very like the given picture ({likeness})</source>
        <translation>Letzter Frame: dem gegebenen Bild sehr ähnlich ({likeness})</translation>
    </message>
    <message>
        <source>Measured on this computer, to help you look. Likeness is structural similarity (SSIM) of brightness; motion is temporal information (ITU-T P.910) on a scale of 255.</source>
        <translation>Auf diesem Computer gemessen, als Hilfe beim Ansehen. Ähnlichkeit ist die strukturelle Ähnlichkeit (SSIM) der Helligkeit; Bewegung ist die zeitliche Information (ITU-T P.910) auf einer Skala bis 255.</translation>
    </message>
    <message>
        <source>Motion: usually {usual}, at most {most}</source>
        <translation>Bewegung: gewöhnlich {usual}, höchstens {most}</translation>
    </message>
    <message>
        <source>Seam: the last frame is like the first ({likeness})</source>
        <translation>Naht: Der letzte Frame ist dem ersten ähnlich ({likeness})</translation>
    </message>
    <message>
        <source>Seam: the last frame is somewhat like the first ({likeness})</source>
        <translation>Naht: Der letzte Frame ist dem ersten etwas ähnlich ({likeness})</translation>
    </message>
    <message>
        <source>Seam: the last frame is unlike the first ({likeness})</source>
        <translation>Naht: Der letzte Frame ist dem ersten unähnlich ({likeness})</translation>
    </message>
    <message>
        <source>Seam: the last frame is very like the first ({likeness})</source>
        <translation>Naht: Der letzte Frame ist dem ersten sehr ähnlich ({likeness})</translation>
    </message>
    <message>
        <source>Still from {start} s to {end} s</source>
        <translation>Stillstand von {start}&#xa0;s bis {end}&#xa0;s</translation>
    </message>
    <message>
        <source>Where it goes on: like the end of the clip before ({likeness})</source>
        <translation>Fortsetzung: dem Ende des Clips davor ähnlich ({likeness})</translation>
    </message>
    <message>
        <source>Where it goes on: somewhat like the end of the clip before ({likeness})</source>
        <translation>Fortsetzung: dem Ende des Clips davor etwas ähnlich ({likeness})</translation>
    </message>
    <message>
        <source>Where it goes on: unlike the end of the clip before ({likeness})</source>
        <translation>Fortsetzung: dem Ende des Clips davor unähnlich ({likeness})</translation>
    </message>
    <message>
        <source>Where it goes on: very like the end of the clip before ({likeness})</source>
        <translation>Fortsetzung: dem Ende des Clips davor sehr ähnlich ({likeness})</translation>
    </message>
    <message>
        <source>{motion}. Variant {number}, measured on this computer.</source>
        <translation>{motion}. Variante {number}, auf diesem Computer gemessen.</translation>
    </message>
</context>
<context>
    <name>History</name>
    <message>
        <source>A frame is on its way up</source>
        <translation>Ein Bild wird hochgeladen</translation>
    </message>
    <message>
        <source>A frame is uploaded</source>
        <translation>Ein Bild ist hochgeladen</translation>
    </message>
    <message>
        <source>A variant could not be fetched</source>
        <translation>Eine Variante konnte nicht geladen werden</translation>
    </message>
    <message>
        <source>A variant is here</source>
        <translation>Eine Variante ist da</translation>
    </message>
    <message>
        <source>A variant&apos;s clip back from the trash</source>
        <translation>Clip einer Variante aus dem Papierkorb zurück</translation>
    </message>
    <message>
        <source>A variant&apos;s clip put into the trash by you</source>
        <translation>Clip einer Variante von Ihnen in den Papierkorb gelegt</translation>
    </message>
    <message>
        <source>A variant&apos;s clip was found missing or damaged</source>
        <translation>Clip einer Variante fehlt oder ist beschädigt</translation>
    </message>
    <message>
        <source>Accepted by the service</source>
        <translation>Vom Dienst akzeptiert</translation>
    </message>
    <message>
        <source>An earlier try became a job of its own</source>
        <translation>Ein früherer Versuch wurde ein eigener Job</translation>
    </message>
    <message>
        <source>An earlier try of another job turned up</source>
        <translation>Ein früherer Versuch eines anderen Jobs tauchte auf</translation>
    </message>
    <message>
        <source>Ended with a failure</source>
        <translation>Mit einem Fehlschlag beendet</translation>
    </message>
    <message>
        <source>Fetching held up, or going on</source>
        <translation>Laden aufgehalten oder fortgesetzt</translation>
    </message>
    <message>
        <source>Finished by the service</source>
        <translation>Vom Dienst fertiggestellt</translation>
    </message>
    <message>
        <source>Given up by you, though it may have arrived</source>
        <translation>Von Ihnen abgeschrieben, obwohl er angekommen sein kann</translation>
    </message>
    <message>
        <source>Joined to its parent</source>
        <translation>Mit dem Ursprung verbunden</translation>
    </message>
    <message>
        <source>Looked for once more</source>
        <translation>Noch einmal gesucht</translation>
    </message>
    <message>
        <source>Moved within the queue</source>
        <translation>In der Warteschlange verschoben</translation>
    </message>
    <message>
        <source>New addresses for the variants</source>
        <translation>Neue Adressen für die Varianten</translation>
    </message>
    <message>
        <source>No clear answer: it may have arrived</source>
        <translation>Keine klare Antwort: vielleicht angekommen</translation>
    </message>
    <message>
        <source>Not found among the recent tasks</source>
        <translation>Unter den letzten Tasks nicht gefunden</translation>
    </message>
    <message>
        <source>Order sent</source>
        <translation>Auftrag gesendet</translation>
    </message>
    <message>
        <source>Put into the queue</source>
        <translation>In die Warteschlange gestellt</translation>
    </message>
    <message>
        <source>Put on hold, or resumed</source>
        <translation>Zurückgestellt oder freigegeben</translation>
    </message>
    <message>
        <source>Stopped by you</source>
        <translation>Von Ihnen gestoppt</translation>
    </message>
    <message>
        <source>Taken in from the recent tasks</source>
        <translation>Aus den letzten Tasks übernommen</translation>
    </message>
    <message>
        <source>The recent tasks could not be looked through</source>
        <translation>Die letzten Tasks konnten nicht durchgesehen werden</translation>
    </message>
    <message>
        <source>The service asked for a pause; back in the queue</source>
        <translation>Der Dienst bat um eine Pause; zurück in der Warteschlange</translation>
    </message>
    <message>
        <source>The service said how far it is</source>
        <translation>Der Dienst teilte den Fortschritt mit</translation>
    </message>
    <message>
        <source>The try did not arrive; back in the queue</source>
        <translation>Der Versuch kam nicht an; zurück in der Warteschlange</translation>
    </message>
    <message>
        <source>To be sent, by your decision</source>
        <translation>Wird gesendet, durch Ihre Entscheidung</translation>
    </message>
    <message>
        <source>Upload of a frame started</source>
        <translation>Hochladen eines Bildes begonnen</translation>
    </message>
    <message>
        <source>Variants to be fetched again</source>
        <translation>Varianten, die erneut geladen werden</translation>
    </message>
    <message>
        <source>What the service said of it could not be read</source>
        <translation>Was der Dienst darüber sagte, konnte nicht gelesen werden</translation>
    </message>
</context>
<context>
    <name>Imagine</name>
    <message>
        <source>--{flag} {value} goes before the shape chosen below.</source>
        <translation>--{flag} {value} geht dem unten gewählten Bildformat vor.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Make a first frame</source>
        <translation>Startbild machen</translation>
    </message>
    <message>
        <source>Make four pictures</source>
        <translation>Vier Bilder machen</translation>
    </message>
    <message>
        <source>Midjourney paints four pictures from your words; one of them can become the first frame. They are an order of their own, which the provider charges.</source>
        <translation>Midjourney malt aus Ihren Worten vier Bilder; eines davon kann das Startbild werden. Die Bilder sind ein eigener Auftrag, für den der Anbieter abbucht.</translation>
    </message>
    <message>
        <source>Mode</source>
        <translation>Modus</translation>
    </message>
    <message>
        <source>Picture mode</source>
        <translation>Bildmodus</translation>
    </message>
    <message>
        <source>Picture prompt</source>
        <translation>Bild-Prompt</translation>
    </message>
    <message>
        <source>Send this order ({keys})</source>
        <translation>Diesen Auftrag senden ({keys})</translation>
    </message>
    <message>
        <source>Shape</source>
        <translation>Bildformat</translation>
    </message>
    <message>
        <source>What should the picture show?
A lighthouse on a cliff at dusk, gouache on paper.</source>
        <translation>Was soll das Bild zeigen?
Ein Leuchtturm auf einer Klippe in der Dämmerung, Gouache auf Papier.</translation>
    </message>
    <message>
        <source>What the picture shows</source>
        <translation>Was das Bild zeigt</translation>
    </message>
    <message>
        <source>{flags}: for videos only, not for pictures.</source>
        <translation>{flags}: nur für Videos, nicht für Bilder.</translation>
    </message>
</context>
<context>
    <name>Import</name>
    <message numerus="yes">
        <source>%n clip(s)</source>
        <translation>
            <numerusform>%n Clip</numerusform>
            <numerusform>%n Clips</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n picture(s)</source>
        <translation>
            <numerusform>%n Bild</numerusform>
            <numerusform>%n Bilder</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n task(s) imported. What came of (it|them) is on its way.</source>
        <translation>
            <numerusform>%n Task importiert. Was daraus wurde, ist unterwegs.</numerusform>
            <numerusform>%n Tasks importiert. Was daraus wurde, ist unterwegs.</numerusform>
        </translation>
    </message>
    <message>
        <source>A try of an order that was given up here, or not confirmed</source>
        <translation>Ein Versuch eines Auftrags, der hier abgeschrieben oder nicht bestätigt wurde</translation>
    </message>
    <message>
        <source>Asking the service</source>
        <translation>Der Dienst wird gefragt</translation>
    </message>
    <message>
        <source>Asking the service what this token has ordered…</source>
        <translation>Der Dienst wird gefragt, was dieses Token beauftragt hat…</translation>
    </message>
    <message>
        <source>Bring in what this token has ordered before, here or elsewhere. Looking and importing cost nothing.</source>
        <translation>Holen Sie herein, was dieses Token früher beauftragt hat, hier oder anderswo. Nachsehen und Importieren kosten nichts.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Exported files (*.mp4 *.mov *.gif *.webp *.png)</source>
        <translation>Exportierte Dateien (*.mp4 *.mov *.gif *.webp *.png)</translation>
    </message>
    <message>
        <source>Extension of variant {number} · {state}</source>
        <translation>Verlängerung von Variante {number} · {state}</translation>
    </message>
    <message>
        <source>Failed: {sentence}</source>
        <translation>Fehlgeschlagen: {sentence}</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>Suchen</translation>
    </message>
    <message>
        <source>Find its task</source>
        <translation>Seinen Task suchen</translation>
    </message>
    <message>
        <source>Find the task</source>
        <translation>Task suchen</translation>
    </message>
    <message>
        <source>From an exported file</source>
        <translation>Aus einer exportierten Datei</translation>
    </message>
    <message>
        <source>From an exported file…</source>
        <translation>Aus einer exportierten Datei…</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importieren</translation>
    </message>
    <message numerus="yes">
        <source>Import %n</source>
        <translation>
            <numerusform>%n importieren</numerusform>
            <numerusform>%n importieren</numerusform>
        </translation>
    </message>
    <message>
        <source>In the library</source>
        <translation>In der Bibliothek</translation>
    </message>
    <message numerus="yes">
        <source>It goes on from %n clip(s).</source>
        <translation>
            <numerusform>Es geht von %n Clip aus weiter.</numerusform>
            <numerusform>Es geht von %n Clips aus weiter.</numerusform>
        </translation>
    </message>
    <message>
        <source>Kinogrid is looking for an order that may be this one</source>
        <translation>Kinogrid sucht nach einem Auftrag, der dieser sein könnte</translation>
    </message>
    <message>
        <source>None of the tasks listed so far matches these words.</source>
        <translation>Keiner der bisher aufgelisteten Tasks passt zu diesen Worten.</translation>
    </message>
    <message>
        <source>Paste a task id</source>
        <translation>Task-ID einfügen</translation>
    </message>
    <message>
        <source>Recent tasks</source>
        <translation>Letzte Tasks</translation>
    </message>
    <message>
        <source>Search tasks</source>
        <translation>Tasks durchsuchen</translation>
    </message>
    <message>
        <source>Show older tasks</source>
        <translation>Ältere Tasks zeigen</translation>
    </message>
    <message>
        <source>Still being made</source>
        <translation>Noch in Arbeit</translation>
    </message>
    <message>
        <source>Still being made, {share}</source>
        <translation>Noch in Arbeit, {share}</translation>
    </message>
    <message>
        <source>Task id</source>
        <translation>Task-ID</translation>
    </message>
    <message>
        <source>Task {task}</source>
        <translation>Task {task}</translation>
    </message>
    <message>
        <source>The service lists no video tasks for this token.</source>
        <translation>Der Dienst listet für dieses Token keine Video-Tasks auf.</translation>
    </message>
    <message>
        <source>This is what the file says of itself. Only the provider knows whether it is so.</source>
        <translation>Das sagt die Datei über sich selbst. Nur der Anbieter weiß, ob es stimmt.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>Use these settings</source>
        <translation>Diese Einstellungen verwenden</translation>
    </message>
    <message>
        <source>What the service tells of it can&apos;t be read</source>
        <translation>Was der Dienst darüber mitteilt, kann nicht gelesen werden</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>und %n weiterer</numerusform>
            <numerusform>und %n weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>loop</source>
        <translation>Loop</translation>
    </message>
    <message>
        <source>seed {seed}</source>
        <translation>Seed {seed}</translation>
    </message>
    <message>
        <source>variant {number}</source>
        <translation>Variante {number}</translation>
    </message>
    <message>
        <source>{task}: {why}</source>
        <translation>{task}: {why}</translation>
    </message>
    <message>
        <source>“{name}” does not say how it was made.</source>
        <translation>„{name}“ sagt nicht, wie es entstanden ist.</translation>
    </message>
    <message>
        <source>“{name}” says how it was made</source>
        <translation>„{name}“ sagt, wie es entstanden ist</translation>
    </message>
</context>
<context>
    <name>Jobs</name>
    <message numerus="yes">
        <source>%n clip(s) (is|are) back.</source>
        <translation>
            <numerusform>%n Clip ist zurück.</numerusform>
            <numerusform>%n Clips sind zurück.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n clip(s) deleted for good.</source>
        <translation>
            <numerusform>%n Clip endgültig gelöscht.</numerusform>
            <numerusform>%n Clips endgültig gelöscht.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n clip(s), {size}, put into the trash.</source>
        <translation>
            <numerusform>%n Clip, {size}, in den Papierkorb gelegt.</numerusform>
            <numerusform>%n Clips, {size}, in den Papierkorb gelegt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n clip(s), {size}, that (is|are) neither picked nor starred (goes|go) to this computer&apos;s trash.</source>
        <translation>
            <numerusform>%n Clip, {size}, der weder angenommen ist noch einen Stern hat, kommt in den Papierkorb dieses Computers.</numerusform>
            <numerusform>%n Clips, {size}, die weder angenommen sind noch einen Stern haben, kommen in den Papierkorb dieses Computers.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n copies saved in {folder}</source>
        <translation>
            <numerusform>%n Kopie in {folder} gespeichert</numerusform>
            <numerusform>%n Kopien in {folder} gespeichert</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) (is|are) not there any more, so nothing was copied.</source>
        <translation>
            <numerusform>%n Datei ist nicht mehr da, es wurde also nichts kopiert.</numerusform>
            <numerusform>%n Dateien sind nicht mehr da, es wurde also nichts kopiert.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n job(s)</source>
        <translation>
            <numerusform>%n Job</numerusform>
            <numerusform>%n Jobs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n job(s) not done yet (is|are) left alone.</source>
        <translation>
            <numerusform>%n noch nicht fertiger Job bleibt unangetastet.</numerusform>
            <numerusform>%n noch nicht fertige Jobs bleiben unangetastet.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n job(s) without a pick (is|are) left alone.</source>
        <translation>
            <numerusform>%n Job ohne angenommene Variante bleibt unangetastet.</numerusform>
            <numerusform>%n Jobs ohne angenommene Variante bleiben unangetastet.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n need(s|) you</source>
        <translation>
            <numerusform>%n wartet auf Sie</numerusform>
            <numerusform>%n warten auf Sie</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them may have arrived before. Where one did, both are made, and you would pay twice where both succeed.</source>
        <translation>
            <numerusform>%n davon kann schon früher angekommen sein. Wo es so ist, werden beide gemacht, und Sie würden doppelt zahlen, wo beide gelingen.</numerusform>
            <numerusform>%n davon können schon früher angekommen sein. Wo es so ist, werden beide gemacht, und Sie würden doppelt zahlen, wo beide gelingen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n order(s) (has|have) turned up, and (is|are) not sent again.</source>
        <translation>
            <numerusform>%n Auftrag ist aufgetaucht und wird nicht erneut gesendet.</numerusform>
            <numerusform>%n Aufträge sind aufgetaucht und werden nicht erneut gesendet.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n starred</source>
        <translation>
            <numerusform>%n mit Stern</numerusform>
            <numerusform>%n mit Stern</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n under way</source>
        <translation>
            <numerusform>%n in Arbeit</numerusform>
            <numerusform>%n in Arbeit</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n waiting</source>
        <translation>
            <numerusform>%n wartend</numerusform>
            <numerusform>%n wartend</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>(The file is|%n files are) copied.</source>
        <translation>
            <numerusform>Die Datei ist kopiert.</numerusform>
            <numerusform>%n Dateien sind kopiert.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>(The job was|%n jobs were) deleted for good.</source>
        <translation>
            <numerusform>Der Job wurde endgültig gelöscht.</numerusform>
            <numerusform>%n Jobs wurden endgültig gelöscht.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>(The job was|%n jobs were) deleted.</source>
        <translation>
            <numerusform>Der Job wurde gelöscht.</numerusform>
            <numerusform>%n Jobs wurden gelöscht.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>(The web address is|%n web addresses are) copied.</source>
        <translation>
            <numerusform>Die Webadresse ist kopiert.</numerusform>
            <numerusform>%n Webadressen sind kopiert.</numerusform>
        </translation>
    </message>
    <message>
        <source>A try of it may have arrived, and would not be recognised any more.</source>
        <translation>Ein Versuch davon ist vielleicht angekommen und würde nicht mehr erkannt.</translation>
    </message>
    <message>
        <source>Add to the comparison</source>
        <translation>Zum Vergleich hinzufügen</translation>
    </message>
    <message>
        <source>Back from the details</source>
        <translation>Zurück aus den Details</translation>
    </message>
    <message>
        <source>Cancel the order</source>
        <translation>Auftrag stornieren</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Storniert</translation>
    </message>
    <message>
        <source>Choose all</source>
        <translation>Alle auswählen</translation>
    </message>
    <message numerus="yes">
        <source>Clear %n clip(s), {size}</source>
        <translation>
            <numerusform>%n Clip entfernen, {size}</numerusform>
            <numerusform>%n Clips entfernen, {size}</numerusform>
        </translation>
    </message>
    <message>
        <source>Copy its web addresses</source>
        <translation>Webadressen kopieren</translation>
    </message>
    <message>
        <source>Copy prompt</source>
        <translation>Prompt kopieren</translation>
    </message>
    <message>
        <source>Copy the files</source>
        <translation>Dateien kopieren</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
    <message numerus="yes">
        <source>Delete %n clip(s) for good?</source>
        <translation>
            <numerusform>%n Clip endgültig löschen?</numerusform>
            <numerusform>%n Clips endgültig löschen?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Delete %n jobs for good?</source>
        <translation>
            <numerusform>%n Job endgültig löschen?</numerusform>
            <numerusform>%n Jobs endgültig löschen?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Delete %n jobs?</source>
        <translation>
            <numerusform>%n Job löschen?</numerusform>
            <numerusform>%n Jobs löschen?</numerusform>
        </translation>
    </message>
    <message>
        <source>Delete for good</source>
        <translation>Endgültig löschen</translation>
    </message>
    <message numerus="yes">
        <source>Delete this job and its (clip|%n clips)?</source>
        <translation>
            <numerusform>Diesen Job und seinen Clip löschen?</numerusform>
            <numerusform>Diesen Job und seine %n Clips löschen?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Delete this job and its (picture|%n pictures)?</source>
        <translation>
            <numerusform>Diesen Job und sein Bild löschen?</numerusform>
            <numerusform>Diesen Job und seine %n Bilder löschen?</numerusform>
        </translation>
    </message>
    <message>
        <source>Delete this job for good?</source>
        <translation>Diesen Job endgültig löschen?</translation>
    </message>
    <message>
        <source>Delete this job?</source>
        <translation>Diesen Job löschen?</translation>
    </message>
    <message>
        <source>Delete…</source>
        <translation>Löschen…</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Details</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fertig</translation>
    </message>
    <message numerus="yes">
        <source>Done, %n clip(s) cleared</source>
        <translation>
            <numerusform>Fertig, %n Clip entfernt</numerusform>
            <numerusform>Fertig, %n Clips entfernt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Done, %n clip(s) missing</source>
        <translation>
            <numerusform>Fertig, %n Clip fehlt</numerusform>
            <numerusform>Fertig, %n Clips fehlen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Done, %n picture(s)</source>
        <translation>
            <numerusform>Fertig, %n Bild</numerusform>
            <numerusform>Fertig, %n Bilder</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Done, %n picture(s) cleared</source>
        <translation>
            <numerusform>Fertig, %n Bild entfernt</numerusform>
            <numerusform>Fertig, %n Bilder entfernt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Done, %n picture(s) missing</source>
        <translation>
            <numerusform>Fertig, %n Bild fehlt</numerusform>
            <numerusform>Fertig, %n Bilder fehlen</numerusform>
        </translation>
    </message>
    <message>
        <source>Done: {prompt}</source>
        <translation>Fertig: {prompt}</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exportieren…</translation>
    </message>
    <message>
        <source>Failed: {prompt}. {why}</source>
        <translation>Fehlgeschlagen: {prompt}. {why}</translation>
    </message>
    <message>
        <source>Failed: {sentence}</source>
        <translation>Fehlgeschlagen: {sentence}</translation>
    </message>
    <message>
        <source>Fetch the cleared clips again</source>
        <translation>Entfernte Clips erneut laden</translation>
    </message>
    <message>
        <source>Fetch the missing clips again</source>
        <translation>Fehlende Clips erneut laden</translation>
    </message>
    <message>
        <source>Fetching {number} of {count} has to wait: {sentence}</source>
        <translation>Laden von {number} von {count} muss warten: {sentence}</translation>
    </message>
    <message>
        <source>Fetching {number} of {count}…</source>
        <translation>{number} von {count} wird geladen…</translation>
    </message>
    <message>
        <source>Filter jobs</source>
        <translation>Jobs filtern</translation>
    </message>
    <message numerus="yes">
        <source>From the service, %n day(s) ago: it need not have kept it.</source>
        <translation>
            <numerusform>Vom Dienst, vor %n Tag: Er hat sie vielleicht nicht behalten.</numerusform>
            <numerusform>Vom Dienst, vor %n Tagen: Er hat sie vielleicht nicht behalten.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>From the service, (an hour|%n hours) ago.</source>
        <translation>
            <numerusform>Vom Dienst, vor einer Stunde.</numerusform>
            <numerusform>Vom Dienst, vor %n Stunden.</numerusform>
        </translation>
    </message>
    <message>
        <source>From the service, less than an hour ago.</source>
        <translation>Vom Dienst, vor weniger als einer Stunde.</translation>
    </message>
    <message>
        <source>Give up</source>
        <translation>Abschreiben</translation>
    </message>
    <message>
        <source>Given up: it may have been charged</source>
        <translation>Abgeschrieben: möglicherweise abgebucht</translation>
    </message>
    <message>
        <source>If the first try did arrive, both are made, and you would pay twice where both succeed.</source>
        <translation>Falls der erste Versuch doch angekommen ist, werden beide gemacht, und Sie würden doppelt zahlen, wo beide gelingen.</translation>
    </message>
    <message>
        <source>Import earlier tasks…</source>
        <translation>Frühere Tasks importieren…</translation>
    </message>
    <message>
        <source>Imported task {task}</source>
        <translation>Importierter Task {task}</translation>
    </message>
    <message>
        <source>It failed: there are no clips.</source>
        <translation>Er ist fehlgeschlagen: Es gibt keine Clips.</translation>
    </message>
    <message>
        <source>It was cancelled before it was sent.</source>
        <translation>Er wurde storniert, bevor er gesendet wurde.</translation>
    </message>
    <message>
        <source>Its folder goes to this computer&apos;s trash. Once that is emptied, having the files again means ordering again.</source>
        <translation>Sein Ordner kommt in den Papierkorb dieses Computers. Ist dieser geleert, bekommen Sie die Dateien nur durch einen neuen Auftrag wieder.</translation>
    </message>
    <message>
        <source>Jobs</source>
        <translation>Jobs</translation>
    </message>
    <message>
        <source>Keep the pick only…</source>
        <translation>Nur die angenommene behalten…</translation>
    </message>
    <message>
        <source>Keep the picks only?</source>
        <translation>Nur die angenommenen behalten?</translation>
    </message>
    <message>
        <source>Kinogrid goes on looking for the first try and shows it as a job if it turns up.</source>
        <translation>Kinogrid sucht den ersten Versuch weiter und zeigt ihn als Job, falls er auftaucht.</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>Erneut suchen</translation>
    </message>
    <message numerus="yes">
        <source>Looking for %n orders once more…</source>
        <translation>
            <numerusform>%n Auftrag wird noch einmal gesucht…</numerusform>
            <numerusform>%n Aufträge werden noch einmal gesucht…</numerusform>
        </translation>
    </message>
    <message>
        <source>Looking for the order once more…</source>
        <translation>Der Auftrag wird noch einmal gesucht…</translation>
    </message>
    <message>
        <source>Needs you: a token for uploads</source>
        <translation>Wartet auf Sie: ein Token für Uploads</translation>
    </message>
    <message>
        <source>Needs you: was it ordered or not?</source>
        <translation>Wartet auf Sie: beauftragt oder nicht?</translation>
    </message>
    <message>
        <source>No job fits this filter.</source>
        <translation>Kein Job passt zu diesem Filter.</translation>
    </message>
    <message>
        <source>No job matches these words.</source>
        <translation>Kein Job passt zu diesen Worten.</translation>
    </message>
    <message>
        <source>No jobs yet</source>
        <translation>Noch keine Jobs</translation>
    </message>
    <message>
        <source>No longer waited for</source>
        <translation>Warten beendet</translation>
    </message>
    <message>
        <source>None of them</source>
        <translation>Keiner davon</translation>
    </message>
    <message>
        <source>Not confirmed: looking for it</source>
        <translation>Nicht bestätigt: wird gesucht</translation>
    </message>
    <message>
        <source>Not confirmed: the list of tasks can&apos;t be read</source>
        <translation>Nicht bestätigt: Die Taskliste kann nicht gelesen werden</translation>
    </message>
    <message>
        <source>Not finished after hours: checked less and less often</source>
        <translation>Nach Stunden nicht fertig: wird immer seltener geprüft</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>Nichts gefunden</translation>
    </message>
    <message>
        <source>On hold</source>
        <translation>Zurückgestellt</translation>
    </message>
    <message>
        <source>Once more</source>
        <translation>Noch einmal</translation>
    </message>
    <message>
        <source>Once more ({price})</source>
        <translation>Noch einmal ({price})</translation>
    </message>
    <message>
        <source>Open in its usual app</source>
        <translation>Im üblichen Programm öffnen</translation>
    </message>
    <message>
        <source>Picture (*{suffix})</source>
        <translation>Bild (*{suffix})</translation>
    </message>
    <message>
        <source>Prompt copied</source>
        <translation>Prompt kopiert</translation>
    </message>
    <message>
        <source>Put on hold</source>
        <translation>Zurückstellen</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Freigeben</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>Läuft</translation>
    </message>
    <message>
        <source>Running ({word})</source>
        <comment>the service&apos;s own word</comment>
        <translation>Läuft ({word})</translation>
    </message>
    <message>
        <source>Running, {share}</source>
        <translation>Läuft, {share}</translation>
    </message>
    <message>
        <source>Running: {sentence}</source>
        <translation>Läuft: {sentence}</translation>
    </message>
    <message>
        <source>Save variant {number}</source>
        <translation>Variante {number} speichern</translation>
    </message>
    <message>
        <source>Saved as {name} in {folder}</source>
        <translation>Als {name} in {folder} gespeichert</translation>
    </message>
    <message>
        <source>Search jobs</source>
        <translation>Jobs durchsuchen</translation>
    </message>
    <message numerus="yes">
        <source>Send %n order(s) again?</source>
        <translation>
            <numerusform>%n Auftrag erneut senden?</numerusform>
            <numerusform>%n Aufträge erneut senden?</numerusform>
        </translation>
    </message>
    <message>
        <source>Send again</source>
        <translation>Erneut senden</translation>
    </message>
    <message>
        <source>Send earlier</source>
        <translation>Früher senden</translation>
    </message>
    <message>
        <source>Send later</source>
        <translation>Später senden</translation>
    </message>
    <message>
        <source>Send this order again?</source>
        <translation>Diesen Auftrag erneut senden?</translation>
    </message>
    <message>
        <source>Sending…</source>
        <translation>Wird gesendet…</translation>
    </message>
    <message>
        <source>Show all jobs</source>
        <translation>Alle Jobs zeigen</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>Im Ordner zeigen</translation>
    </message>
    <message>
        <source>Some of them have tries that may have arrived, and would not be recognised any more.</source>
        <translation>Einige davon haben Versuche, die vielleicht angekommen sind und nicht mehr erkannt würden.</translation>
    </message>
    <message numerus="yes">
        <source>Something else was decided since: %n clip(s) stayed as they are.</source>
        <translation>
            <numerusform>Seither wurde etwas anderes entschieden: %n Clip blieb, wie er ist.</numerusform>
            <numerusform>Seither wurde etwas anderes entschieden: %n Clips blieben, wie sie sind.</numerusform>
        </translation>
    </message>
    <message>
        <source>Stop waiting for it</source>
        <translation>Nicht länger warten</translation>
    </message>
    <message>
        <source>The file is not there any more.</source>
        <translation>Die Datei ist nicht mehr da.</translation>
    </message>
    <message>
        <source>The job is back.</source>
        <translation>Der Job ist zurück.</translation>
    </message>
    <message>
        <source>The job was deleted.</source>
        <translation>Der Job wurde gelöscht.</translation>
    </message>
    <message>
        <source>The job was deleted. Its folder is in the trash.</source>
        <translation>Der Job wurde gelöscht. Sein Ordner ist im Papierkorb.</translation>
    </message>
    <message>
        <source>The order has turned up, so nothing was sent.</source>
        <translation>Der Auftrag ist aufgetaucht, es wurde also nichts gesendet.</translation>
    </message>
    <message>
        <source>The service has told no web address.</source>
        <translation>Der Dienst hat keine Webadresse mitgeteilt.</translation>
    </message>
    <message>
        <source>The service may still finish and charge it, but it would not be fetched any more.</source>
        <translation>Der Dienst kann ihn noch fertigstellen und dafür abbuchen, aber das Ergebnis würde nicht mehr geladen.</translation>
    </message>
    <message>
        <source>The space is free once that is emptied. Their jobs stay, and what was written to them.</source>
        <translation>Der Platz ist frei, sobald dieser geleert wird. Die Jobs bleiben, ebenso, was dazu notiert ist.</translation>
    </message>
    <message>
        <source>The trash of this computer does not take its folder, so this could not be undone.</source>
        <translation>Der Papierkorb dieses Computers nimmt den Ordner nicht an; das ließe sich also nicht rückgängig machen.</translation>
    </message>
    <message>
        <source>The trash of this computer does not take their folders, so this could not be undone.</source>
        <translation>Der Papierkorb dieses Computers nimmt die Ordner nicht an; das ließe sich also nicht rückgängig machen.</translation>
    </message>
    <message>
        <source>The trash of this computer does not take them, so this could not be undone.</source>
        <translation>Der Papierkorb dieses Computers nimmt sie nicht an; das ließe sich also nicht rückgängig machen.</translation>
    </message>
    <message>
        <source>Their folders go to this computer&apos;s trash.</source>
        <translation>Die Ordner kommen in den Papierkorb dieses Computers.</translation>
    </message>
    <message>
        <source>There is nothing to clear.</source>
        <translation>Es gibt nichts zu entfernen.</translation>
    </message>
    <message>
        <source>There is nothing to do again.</source>
        <translation>Es gibt nichts zu wiederholen.</translation>
    </message>
    <message>
        <source>There is nothing to undo.</source>
        <translation>Es gibt nichts rückgängig zu machen.</translation>
    </message>
    <message>
        <source>They have no clips.</source>
        <translation>Diese Jobs haben keine Clips.</translation>
    </message>
    <message>
        <source>This computer has no program that opens it.</source>
        <translation>Dieser Computer hat kein Programm, das es öffnet.</translation>
    </message>
    <message>
        <source>Try now</source>
        <translation>Jetzt versuchen</translation>
    </message>
    <message>
        <source>Uploading the first frame…</source>
        <translation>Startbild wird hochgeladen…</translation>
    </message>
    <message>
        <source>Uploading the first frame… {share}</source>
        <translation>Startbild wird hochgeladen… {share}</translation>
    </message>
    <message>
        <source>Uploading the last frame…</source>
        <translation>Endbild wird hochgeladen…</translation>
    </message>
    <message>
        <source>Uploading the last frame… {share}</source>
        <translation>Endbild wird hochgeladen… {share}</translation>
    </message>
    <message>
        <source>Use these settings</source>
        <translation>Diese Einstellungen verwenden</translation>
    </message>
    <message>
        <source>Video (*{suffix})</source>
        <translation>Video (*{suffix})</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>Wartet</translation>
    </message>
    <message>
        <source>Waiting: {sentence}</source>
        <translation>Wartet: {sentence}</translation>
    </message>
    <message>
        <source>What you generate is listed here.</source>
        <translation>Was Sie generieren, steht hier.</translation>
    </message>
    <message numerus="yes">
        <source>With them go %n clip(s), {size}.</source>
        <translation>
            <numerusform>Mit ihnen geht %n Clip, {size}.</numerusform>
            <numerusform>Mit ihnen gehen %n Clips, {size}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %n min left</source>
        <translation>
            <numerusform>noch etwa %n&#xa0;min</numerusform>
            <numerusform>noch etwa %n&#xa0;min</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %n s left</source>
        <translation>
            <numerusform>noch etwa %n&#xa0;s</numerusform>
            <numerusform>noch etwa %n&#xa0;s</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>again in %n min</source>
        <translation>
            <numerusform>erneut in %n&#xa0;min</numerusform>
            <numerusform>erneut in %n&#xa0;min</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>again in %n s</source>
        <translation>
            <numerusform>erneut in %n&#xa0;s</numerusform>
            <numerusform>erneut in %n&#xa0;s</numerusform>
        </translation>
    </message>
    <message>
        <source>any moment</source>
        <translation>jeden Moment</translation>
    </message>
    <message>
        <source>extension of variant {number}</source>
        <comment>what a job makes, between its prompt and its state</comment>
        <translation>Verlängerung von Variante {number}</translation>
    </message>
    <message>
        <source>longer than usual</source>
        <translation>länger als üblich</translation>
    </message>
    <message>
        <source>new</source>
        <comment>finished, and not looked at since</comment>
        <translation>neu</translation>
    </message>
    <message>
        <source>pictures from words</source>
        <comment>what a job makes, between its prompt and its state</comment>
        <translation>Bilder aus Worten</translation>
    </message>
    <message>
        <source>trying again</source>
        <translation>wird erneut versucht</translation>
    </message>
    <message>
        <source>variant {number} picked</source>
        <translation>Variante {number} angenommen</translation>
    </message>
    <message>
        <source>{state}, extends {number}</source>
        <translation>{state}, verlängert {number}</translation>
    </message>
</context>
<context>
    <name>Labels</name>
    <message>
        <source>As now</source>
        <translation>Wie jetzt</translation>
    </message>
    <message>
        <source>In use: {tags}</source>
        <translation>Verwendet: {tags}</translation>
    </message>
    <message>
        <source>Into a new project of this name</source>
        <translation>In ein neues Projekt dieses Namens</translation>
    </message>
    <message>
        <source>New project</source>
        <translation>Neues Projekt</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message numerus="yes">
        <source>Notes and tags of (this clip|%n clips)</source>
        <translation>
            <numerusform>Notizen und Stichwörter dieses Clips</numerusform>
            <numerusform>Notizen und Stichwörter von %n Clips</numerusform>
        </translation>
    </message>
    <message>
        <source>Projects</source>
        <translation>Projekte</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Stars</source>
        <translation>Sterne</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Stichwörter</translation>
    </message>
    <message>
        <source>Tags that all of them have</source>
        <translation>Stichwörter, die alle haben</translation>
    </message>
    <message>
        <source>Words with commas between them</source>
        <translation>Wörter, durch Kommas getrennt</translation>
    </message>
</context>
<context>
    <name>Leaving</name>
    <message>
        <source>Cancel it and quit</source>
        <translation>Abbrechen und beenden</translation>
    </message>
    <message>
        <source>Keep working</source>
        <translation>Weiterarbeiten</translation>
    </message>
    <message>
        <source>Kinogrid quits by itself once all of it is done.</source>
        <translation>Kinogrid beendet sich selbst, sobald alles erledigt ist.</translation>
    </message>
    <message>
        <source>Quit Kinogrid</source>
        <translation>Kinogrid beenden</translation>
    </message>
    <message>
        <source>Quit now, go on at the next start</source>
        <translation>Jetzt beenden, beim nächsten Start fortsetzen</translation>
    </message>
    <message>
        <source>Some things are not done yet.</source>
        <translation>Einiges ist noch nicht fertig.</translation>
    </message>
    <message>
        <source>Wait, then quit</source>
        <translation>Warten, dann beenden</translation>
    </message>
</context>
<context>
    <name>Library</name>
    <message numerus="yes">
        <source>%n clip(s)</source>
        <translation>
            <numerusform>%n Clip</numerusform>
            <numerusform>%n Clips</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n clip(s) (is|are) no longer picked.</source>
        <translation>
            <numerusform>%n Clip ist nicht mehr angenommen.</numerusform>
            <numerusform>%n Clips sind nicht mehr angenommen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n clip(s) (is|are) no longer rejected.</source>
        <translation>
            <numerusform>%n Clip ist nicht mehr abgelehnt.</numerusform>
            <numerusform>%n Clips sind nicht mehr abgelehnt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n clip(s) (is|are) no longer starred.</source>
        <translation>
            <numerusform>%n Clip hat keinen Stern mehr.</numerusform>
            <numerusform>%n Clips haben keinen Stern mehr.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n clip(s) chosen</source>
        <translation>
            <numerusform>%n Clip ausgewählt</numerusform>
            <numerusform>%n Clips ausgewählt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n clip(s) picked.</source>
        <translation>
            <numerusform>%n Clip angenommen.</numerusform>
            <numerusform>%n Clips angenommen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n clip(s) rated.</source>
        <translation>
            <numerusform>%n Clip bewertet.</numerusform>
            <numerusform>%n Clips bewertet.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n clip(s) rejected.</source>
        <translation>
            <numerusform>%n Clip abgelehnt.</numerusform>
            <numerusform>%n Clips abgelehnt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n clip(s) starred.</source>
        <translation>
            <numerusform>%n Clip mit Stern versehen.</numerusform>
            <numerusform>%n Clips mit Stern versehen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n folder(s) brought nothing back and (stays as it is|stay as they are).</source>
        <translation>
            <numerusform>%n Ordner brachte nichts zurück und bleibt, wie er ist.</numerusform>
            <numerusform>%n Ordner brachten nichts zurück und bleiben, wie sie sind.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n job(s)</source>
        <translation>
            <numerusform>%n Job</numerusform>
            <numerusform>%n Jobs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n job(s) chosen</source>
        <translation>
            <numerusform>%n Job ausgewählt</numerusform>
            <numerusform>%n Jobs ausgewählt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of 5 stars</source>
        <translation>
            <numerusform>%n von 5 Sternen</numerusform>
            <numerusform>%n von 5 Sternen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n order(s) may have arrived; Kinogrid looks for (it|them).</source>
        <translation>
            <numerusform>%n Auftrag ist vielleicht angekommen; Kinogrid sucht ihn.</numerusform>
            <numerusform>%n Aufträge sind vielleicht angekommen; Kinogrid sucht sie.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n waiting order(s) (is|are) held until you resume (it|them).</source>
        <translation>
            <numerusform>%n wartender Auftrag ist zurückgestellt, bis Sie ihn freigeben.</numerusform>
            <numerusform>%n wartende Aufträge sind zurückgestellt, bis Sie sie freigeben.</numerusform>
        </translation>
    </message>
    <message>
        <source>A new, empty library</source>
        <translation>Eine neue, leere Bibliothek</translation>
    </message>
    <message>
        <source>A search needs a name that can be seen.</source>
        <translation>Eine Suche braucht einen sichtbaren Namen.</translation>
    </message>
    <message>
        <source>Add to the comparison</source>
        <translation>Zum Vergleich hinzufügen</translation>
    </message>
    <message>
        <source>Another project is called this already.</source>
        <translation>Ein anderes Projekt heißt schon so.</translation>
    </message>
    <message>
        <source>Back to the clips of a job</source>
        <translation>Zurück zu den Clips eines Jobs</translation>
    </message>
    <message>
        <source>Being read</source>
        <translation>Wird gelesen</translation>
    </message>
    <message>
        <source>Bring it back</source>
        <translation>Zurückholen</translation>
    </message>
    <message>
        <source>By day</source>
        <translation>Nach Datum</translation>
    </message>
    <message>
        <source>By lineage</source>
        <translation>Nach Abstammung</translation>
    </message>
    <message>
        <source>By project</source>
        <translation>Nach Projekt</translation>
    </message>
    <message>
        <source>Cheapest first</source>
        <translation>Billigste zuerst</translation>
    </message>
    <message>
        <source>Choose all</source>
        <translation>Alle auswählen</translation>
    </message>
    <message>
        <source>Clips</source>
        <translation>Clips</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Vergleichen</translation>
    </message>
    <message>
        <source>Copy its web address</source>
        <translation>Webadresse kopieren</translation>
    </message>
    <message>
        <source>Copy the files</source>
        <translation>Dateien kopieren</translation>
    </message>
    <message>
        <source>Dearest first</source>
        <translation>Teuerste zuerst</translation>
    </message>
    <message>
        <source>Delete the jobs…</source>
        <translation>Jobs löschen…</translation>
    </message>
    <message>
        <source>Delete, and leave what is in it</source>
        <translation>Löschen, Inhalt behalten</translation>
    </message>
    <message>
        <source>Do not</source>
        <translation>Doch nicht</translation>
    </message>
    <message>
        <source>Every clip that you generate or import comes into the library.</source>
        <translation>Jeder Clip, den Sie generieren oder importieren, kommt in die Bibliothek.</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exportieren…</translation>
    </message>
    <message>
        <source>Forget a search</source>
        <translation>Suche vergessen</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>Gruppen</translation>
    </message>
    <message>
        <source>In no project</source>
        <translation>In keinem Projekt</translation>
    </message>
    <message>
        <source>It cannot be written again yet. Kinogrid keeps trying, and notes every job in its folder.</source>
        <translation>Die Datenbank kann noch nicht neu geschrieben werden. Kinogrid versucht es weiter und notiert jeden Job in seinem Ordner.</translation>
    </message>
    <message>
        <source>Jobs</source>
        <translation>Jobs</translation>
    </message>
    <message>
        <source>Keep its picks only…</source>
        <translation>Nur die angenommenen behalten…</translation>
    </message>
    <message>
        <source>Keep the jobs&apos; picks only…</source>
        <translation>Nur die angenommenen der Jobs behalten…</translation>
    </message>
    <message>
        <source>Kinogrid quits. Its next start reads every job anew from the job.json in its folder.</source>
        <translation>Kinogrid wird beendet. Der nächste Start liest jeden Job neu aus der job.json in seinem Ordner.</translation>
    </message>
    <message>
        <source>Kinogrid&apos;s library</source>
        <translation>Kinogrids Bibliothek</translation>
    </message>
    <message>
        <source>Library</source>
        <translation>Bibliothek</translation>
    </message>
    <message>
        <source>Longest first</source>
        <translation>Längste zuerst</translation>
    </message>
    <message>
        <source>Look at it large</source>
        <translation>Groß ansehen</translation>
    </message>
    <message>
        <source>Make</source>
        <translation>Anlegen</translation>
    </message>
    <message>
        <source>Most stars first</source>
        <translation>Meiste Sterne zuerst</translation>
    </message>
    <message>
        <source>Neither extended nor an extension</source>
        <translation>Weder verlängert noch eine Verlängerung</translation>
    </message>
    <message>
        <source>New project</source>
        <translation>Neues Projekt</translation>
    </message>
    <message>
        <source>New project…</source>
        <translation>Neues Projekt…</translation>
    </message>
    <message>
        <source>Newest first</source>
        <translation>Neueste zuerst</translation>
    </message>
    <message>
        <source>No clip is chosen here.</source>
        <translation>Hier ist kein Clip ausgewählt.</translation>
    </message>
    <message>
        <source>No clips yet</source>
        <translation>Noch keine Clips</translation>
    </message>
    <message>
        <source>Not grouped</source>
        <translation>Nicht gruppiert</translation>
    </message>
    <message>
        <source>Notes, tags and projects…</source>
        <translation>Notizen, Stichwörter und Projekte…</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>Nichts gefunden</translation>
    </message>
    <message>
        <source>Nothing in the library has these words and fits these filters.</source>
        <translation>Nichts in der Bibliothek hat diese Worte und passt zu diesen Filtern.</translation>
    </message>
    <message>
        <source>Nothing is sent by this. Orders that were waiting come back held; those on their way are looked for.</source>
        <translation>Damit wird nichts gesendet. Wartende Aufträge kommen zurückgestellt wieder; solche, die unterwegs sind, werden gesucht.</translation>
    </message>
    <message>
        <source>Nothing of it is lost.</source>
        <translation>Nichts davon ist verloren.</translation>
    </message>
    <message>
        <source>Nothing of it is lost. The other file is kept as {name}.</source>
        <translation>Nichts davon ist verloren. Die andere Datei bleibt als {name} erhalten.</translation>
    </message>
    <message>
        <source>Oldest first</source>
        <translation>Älteste zuerst</translation>
    </message>
    <message>
        <source>Open in its usual app</source>
        <translation>Im üblichen Programm öffnen</translation>
    </message>
    <message>
        <source>Open in the four-up</source>
        <translation>In der Vierfachansicht öffnen</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Reihenfolge</translation>
    </message>
    <message>
        <source>Orders that wait come back held. What stands in no folder is left behind: saved searches, empty projects, and what could be undone.</source>
        <translation>Wartende Aufträge kommen zurückgestellt wieder. Was in keinem Ordner steht, bleibt zurück: gespeicherte Suchen, leere Projekte und was rückgängig gemacht werden konnte.</translation>
    </message>
    <message>
        <source>Pick</source>
        <translation>Annehmen</translation>
    </message>
    <message>
        <source>Projects</source>
        <translation>Projekte</translation>
    </message>
    <message>
        <source>Put on hold</source>
        <translation>Zurückstellen</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Beenden</translation>
    </message>
    <message>
        <source>Quit, and rebuild at the next start</source>
        <translation>Beenden und beim nächsten Start neu aufbauen</translation>
    </message>
    <message>
        <source>Reading the folders…</source>
        <translation>Ordner werden gelesen…</translation>
    </message>
    <message>
        <source>Rebuild the library from its folders?</source>
        <translation>Bibliothek aus ihren Ordnern neu aufbauen?</translation>
    </message>
    <message>
        <source>Reject</source>
        <translation>Ablehnen</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Umbenennen</translation>
    </message>
    <message>
        <source>Rename the project</source>
        <translation>Projekt umbenennen</translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation>Umbenennen…</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Freigeben</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message numerus="yes">
        <source>Save %n copies into a folder</source>
        <translation>
            <numerusform>%n Kopie in einen Ordner speichern</numerusform>
            <numerusform>%n Kopien in einen Ordner speichern</numerusform>
        </translation>
    </message>
    <message>
        <source>Save copies…</source>
        <translation>Kopien speichern…</translation>
    </message>
    <message>
        <source>Save this search</source>
        <translation>Diese Suche speichern</translation>
    </message>
    <message>
        <source>Save this search…</source>
        <translation>Diese Suche speichern…</translation>
    </message>
    <message>
        <source>Search prompts, notes, tags and file names</source>
        <translation>Prompts, Notizen, Stichwörter und Dateinamen durchsuchen</translation>
    </message>
    <message>
        <source>Search the library</source>
        <translation>Bibliothek durchsuchen</translation>
    </message>
    <message>
        <source>Searches</source>
        <translation>Suchanfragen</translation>
    </message>
    <message>
        <source>Send again</source>
        <translation>Erneut senden</translation>
    </message>
    <message>
        <source>Shortest first</source>
        <translation>Kürzeste zuerst</translation>
    </message>
    <message>
        <source>Show everything</source>
        <translation>Alles zeigen</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>Im Ordner zeigen</translation>
    </message>
    <message>
        <source>Show what is in it</source>
        <translation>Inhalt zeigen</translation>
    </message>
    <message>
        <source>Size of the pictures</source>
        <translation>Größe der Bilder</translation>
    </message>
    <message>
        <source>Star</source>
        <translation>Stern</translation>
    </message>
    <message>
        <source>Start a new library</source>
        <translation>Neue Bibliothek beginnen</translation>
    </message>
    <message>
        <source>That copy is damaged, too. Choose another way.</source>
        <translation>Auch diese Kopie ist beschädigt. Wählen Sie einen anderen Weg.</translation>
    </message>
    <message>
        <source>The copy of {time}, and from the folders what came since</source>
        <translation>Die Kopie von {time} und aus den Ordnern, was seither kam</translation>
    </message>
    <message>
        <source>The file that is there now is kept under another name.</source>
        <translation>Die Datei, die jetzt da ist, bleibt unter einem anderen Namen erhalten.</translation>
    </message>
    <message>
        <source>The folders alone</source>
        <translation>Nur die Ordner</translation>
    </message>
    <message numerus="yes">
        <source>The folders of %n job(s) are there, each with what Kinogrid knows about it.</source>
        <translation>
            <numerusform>Der Ordner von %n Job ist da, mit allem, was Kinogrid darüber weiß.</numerusform>
            <numerusform>Die Ordner von %n Jobs sind da, jeder mit dem, was Kinogrid darüber weiß.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The library is back, with %n job(s)</source>
        <translation>
            <numerusform>Die Bibliothek ist zurück, mit %n Job</numerusform>
            <numerusform>Die Bibliothek ist zurück, mit %n Jobs</numerusform>
        </translation>
    </message>
    <message>
        <source>The library was not rebuilt, and is as it was</source>
        <translation>Die Bibliothek wurde nicht neu aufgebaut und ist, wie sie war</translation>
    </message>
    <message numerus="yes">
        <source>The library was rebuilt from its folders, with %n job(s)</source>
        <translation>
            <numerusform>Die Bibliothek wurde aus ihren Ordnern neu aufgebaut, mit %n Job</numerusform>
            <numerusform>Die Bibliothek wurde aus ihren Ordnern neu aufgebaut, mit %n Jobs</numerusform>
        </translation>
    </message>
    <message>
        <source>The library&apos;s database has been deleted or replaced</source>
        <translation>Die Datenbank der Bibliothek wurde gelöscht oder ersetzt</translation>
    </message>
    <message>
        <source>The library&apos;s database is damaged</source>
        <translation>Die Datenbank der Bibliothek ist beschädigt</translation>
    </message>
    <message>
        <source>The library&apos;s database is empty</source>
        <translation>Die Datenbank der Bibliothek ist leer</translation>
    </message>
    <message>
        <source>The library&apos;s database is missing</source>
        <translation>Die Datenbank der Bibliothek fehlt</translation>
    </message>
    <message>
        <source>The library&apos;s database was deleted, and has been written again</source>
        <translation>Die Datenbank der Bibliothek wurde gelöscht und ist neu geschrieben</translation>
    </message>
    <message>
        <source>The library&apos;s database was replaced, and has been written again</source>
        <translation>Die Datenbank der Bibliothek wurde ersetzt und ist neu geschrieben</translation>
    </message>
    <message>
        <source>The log names them all.</source>
        <translation>Das Protokoll nennt sie alle.</translation>
    </message>
    <message>
        <source>The next start of Kinogrid reads the library anew from its folders.</source>
        <translation>Der nächste Start von Kinogrid liest die Bibliothek neu aus ihren Ordnern.</translation>
    </message>
    <message>
        <source>The old file is kept as {name}.</source>
        <translation>Die alte Datei bleibt als {name} erhalten.</translation>
    </message>
    <message>
        <source>The present database is kept beside it under another name, and no clip is touched.</source>
        <translation>Die jetzige Datenbank bleibt daneben unter einem anderen Namen erhalten, und kein Clip wird angetastet.</translation>
    </message>
    <message>
        <source>The project is called “{name}” now.</source>
        <translation>Das Projekt heißt jetzt „{name}“.</translation>
    </message>
    <message>
        <source>The project “{name}” was deleted.</source>
        <translation>Das Projekt „{name}“ wurde gelöscht.</translation>
    </message>
    <message>
        <source>The project “{name}” was made.</source>
        <translation>Das Projekt „{name}“ wurde angelegt.</translation>
    </message>
    <message>
        <source>The search was saved.</source>
        <translation>Die Suche wurde gespeichert.</translation>
    </message>
    <message>
        <source>The search “{name}” was forgotten.</source>
        <translation>Die Suche „{name}“ wurde vergessen.</translation>
    </message>
    <message>
        <source>There are no folders of jobs.</source>
        <translation>Es gibt keine Jobordner.</translation>
    </message>
    <message>
        <source>Variant {number}</source>
        <translation>Variante {number}</translation>
    </message>
    <message>
        <source>What is shown</source>
        <translation>Was gezeigt wird</translation>
    </message>
    <message numerus="yes">
        <source>Written to (the clip|%n clips).</source>
        <translation>
            <numerusform>In den Clip geschrieben.</numerusform>
            <numerusform>In %n Clips geschrieben.</numerusform>
        </translation>
    </message>
    <message>
        <source>new</source>
        <comment>finished, and not looked at since</comment>
        <translation>neu</translation>
    </message>
    <message>
        <source>picked</source>
        <translation>angenommen</translation>
    </message>
    <message>
        <source>rejected</source>
        <translation>abgelehnt</translation>
    </message>
    <message>
        <source>starred</source>
        <translation>mit Stern</translation>
    </message>
    <message>
        <source>{folder}: a newer Kinogrid wrote its job.json.</source>
        <translation>{folder}: Ein neueres Kinogrid hat seine job.json geschrieben.</translation>
    </message>
    <message>
        <source>{folder}: another job has its task already.</source>
        <translation>{folder}: Ein anderer Job hat seinen Task schon.</translation>
    </message>
    <message>
        <source>{folder}: it has no job.json.</source>
        <translation>{folder}: Er hat keine job.json.</translation>
    </message>
    <message>
        <source>{folder}: its job.json belongs to another folder.</source>
        <translation>{folder}: Seine job.json gehört zu einem anderen Ordner.</translation>
    </message>
    <message>
        <source>{folder}: its job.json cannot be read.</source>
        <translation>{folder}: Seine job.json kann nicht gelesen werden.</translation>
    </message>
    <message>
        <source>{seconds} s</source>
        <translation>{seconds}&#xa0;s</translation>
    </message>
</context>
<context>
    <name>Lineage</name>
    <message numerus="yes">
        <source>%n generation(s)</source>
        <translation>
            <numerusform>%n Generation</numerusform>
            <numerusform>%n Generationen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n job(s)</source>
        <translation>
            <numerusform>%n Job</numerusform>
            <numerusform>%n Jobs</numerusform>
        </translation>
    </message>
    <message>
        <source>A clip before this one is not here: only its own file is played.</source>
        <translation>Ein Clip vor diesem ist nicht hier: Es wird nur seine eigene Datei abgespielt.</translation>
    </message>
    <message>
        <source>A job stands here with all that was made of it, once there is one.</source>
        <translation>Ein Job steht hier mit allem, was daraus gemacht wurde, sobald es einen gibt.</translation>
    </message>
    <message>
        <source>Back to the clips of the job</source>
        <translation>Zurück zu den Clips des Jobs</translation>
    </message>
    <message>
        <source>Cannot be extended</source>
        <translation>Nicht verlängerbar</translation>
    </message>
    <message>
        <source>Cannot be extended further</source>
        <translation>Nicht weiter verlängerbar</translation>
    </message>
    <message>
        <source>Generation {number}</source>
        <translation>Generation {number}</translation>
    </message>
    <message>
        <source>Generations and extensions</source>
        <translation>Generierungen und Verlängerungen</translation>
    </message>
    <message>
        <source>Go back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Larger cards</source>
        <translation>Größere Karten</translation>
    </message>
    <message>
        <source>Lineage</source>
        <translation>Stammbaum</translation>
    </message>
    <message>
        <source>Lineage: the first generation</source>
        <translation>Stammbaum: die erste Generierung</translation>
    </message>
    <message>
        <source>Lineage: variant {number}</source>
        <translation>Stammbaum: Variante {number}</translation>
    </message>
    <message>
        <source>Make the cards as large as all of them fit (0)</source>
        <translation>Karten so groß machen, dass alle hineinpassen (0)</translation>
    </message>
    <message>
        <source>No lineage yet</source>
        <translation>Noch kein Stammbaum</translation>
    </message>
    <message>
        <source>Open the job</source>
        <translation>Job öffnen</translation>
    </message>
    <message>
        <source>Original</source>
        <translation>Original</translation>
    </message>
    <message>
        <source>Play from the original to the card</source>
        <translation>Vom Original bis zur Karte abspielen</translation>
    </message>
    <message>
        <source>Play from the original to this card, without a gap (Space)</source>
        <translation>Vom Original bis zu dieser Karte lückenlos abspielen (Leertaste)</translation>
    </message>
    <message>
        <source>Play up to here</source>
        <translation>Bis hierher abspielen</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Alle zeigen</translation>
    </message>
    <message>
        <source>Show all cards</source>
        <translation>Alle Karten zeigen</translation>
    </message>
    <message>
        <source>Size of the cards</source>
        <translation>Größe der Karten</translation>
    </message>
    <message>
        <source>Smaller cards</source>
        <translation>Kleinere Karten</translation>
    </message>
    <message>
        <source>continues variant {number}</source>
        <translation>setzt Variante {number} fort</translation>
    </message>
    <message>
        <source>picked</source>
        <translation>angenommen</translation>
    </message>
    <message>
        <source>rejected</source>
        <translation>abgelehnt</translation>
    </message>
    <message>
        <source>starred</source>
        <translation>mit Stern</translation>
    </message>
    <message>
        <source>variant {number} of {count}</source>
        <translation>Variante {number} von {count}</translation>
    </message>
    <message numerus="yes">
        <source>{credits} charged for %n of them</source>
        <translation>
            <numerusform>{credits} für %n davon abgebucht</numerusform>
            <numerusform>{credits} für %n davon abgebucht</numerusform>
        </translation>
    </message>
    <message>
        <source>{credits} foreseen</source>
        <translation>{credits} veranschlagt</translation>
    </message>
    <message>
        <source>{left} s left of about {most} s</source>
        <translation>noch {left}&#xa0;s von etwa {most}&#xa0;s</translation>
    </message>
    <message>
        <source>{seconds} s</source>
        <translation>{seconds}&#xa0;s</translation>
    </message>
    <message>
        <source>{seconds} seconds long</source>
        <translation>{seconds} Sekunden lang</translation>
    </message>
    <message>
        <source>{width} pixels wide</source>
        <translation>{width} Pixel breit</translation>
    </message>
</context>
<context>
    <name>Move</name>
    <message numerus="yes">
        <source>%n file(s) in {name} (is|are) not what was copied, and (stays|stay).</source>
        <translation>
            <numerusform>%n Datei in {name} ist nicht, was kopiert wurde, und bleibt.</numerusform>
            <numerusform>%n Dateien in {name} sind nicht, was kopiert wurde, und bleiben.</numerusform>
        </translation>
    </message>
    <message>
        <source>Call it off</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Choose where the library&apos;s new folder is to be</source>
        <translation>Wählen Sie, wo der neue Ordner der Bibliothek liegen soll</translation>
    </message>
    <message>
        <source>Every clip is copied, and was compared</source>
        <translation>Jeder Clip ist kopiert und wurde verglichen</translation>
    </message>
    <message>
        <source>Kinogrid opens once it is there. Nothing is removed before then.</source>
        <translation>Kinogrid öffnet sich, sobald sie dort ist. Vorher wird nichts entfernt.</translation>
    </message>
    <message>
        <source>Moving the library</source>
        <translation>Bibliothek wird verschoben</translation>
    </message>
    <message>
        <source>Nothing of it is left in {name}.</source>
        <translation>In {name} bleibt nichts davon zurück.</translation>
    </message>
    <message>
        <source>Quit now</source>
        <translation>Jetzt beenden</translation>
    </message>
    <message>
        <source>Taking along what has changed since: {share}</source>
        <translation>Seitherige Änderungen werden mitgenommen: {share}</translation>
    </message>
    <message>
        <source>Taking along what has changed since…</source>
        <translation>Seitherige Änderungen werden mitgenommen…</translation>
    </message>
    <message>
        <source>The library has been moved</source>
        <translation>Die Bibliothek ist verschoben</translation>
    </message>
    <message>
        <source>The library is being copied: {share}</source>
        <translation>Die Bibliothek wird kopiert: {share}</translation>
    </message>
    <message>
        <source>The library is being moved already.</source>
        <translation>Die Bibliothek wird schon verschoben.</translation>
    </message>
    <message>
        <source>The library is not moved for now, and is where it was</source>
        <translation>Die Bibliothek wird vorerst nicht verschoben und ist, wo sie war</translation>
    </message>
    <message>
        <source>The library is still being moved.</source>
        <translation>Die Bibliothek wird noch verschoben.</translation>
    </message>
    <message>
        <source>The library is where it was, and goes on being copied from where it is now.</source>
        <translation>Die Bibliothek ist, wo sie war, und wird von da, wo sie jetzt ist, weiter kopiert.</translation>
    </message>
    <message>
        <source>The library stays where it is, and no copy of it is left.</source>
        <translation>Die Bibliothek bleibt, wo sie ist, und keine Kopie davon bleibt zurück.</translation>
    </message>
    <message>
        <source>The library stays where it is. No copy of it is left.</source>
        <translation>Die Bibliothek bleibt, wo sie ist. Keine Kopie davon bleibt zurück.</translation>
    </message>
    <message>
        <source>The next start takes along what has changed, opens the library in {name}, and removes it here.</source>
        <translation>Der nächste Start nimmt mit, was sich geändert hat, öffnet die Bibliothek in {name} und entfernt sie hier.</translation>
    </message>
    <message>
        <source>This library was named when Kinogrid was started, and stays where it is.</source>
        <translation>Diese Bibliothek wurde beim Start von Kinogrid angegeben und bleibt, wo sie ist.</translation>
    </message>
    <message>
        <source>To {name}. Kinogrid goes on working here until it is started again.</source>
        <translation>Nach {name}. Kinogrid arbeitet hier weiter, bis es neu gestartet wird.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
</context>
<context>
    <name>Name</name>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
</context>
<context>
    <name>Network</name>
    <message>
        <source>A company&apos;s proxy that reads along signs with its own: give its file (PEM) here. Only what it vouches for is trusted then.</source>
        <translation>Ein Firmenproxy, der mitliest, unterschreibt mit eigenen: Geben Sie hier dessen Datei (PEM) an. Vertraut wird dann nur dem, wofür sie bürgt.</translation>
    </message>
    <message>
        <source>A file of your own</source>
        <translation>Eigene Datei</translation>
    </message>
    <message>
        <source>A port is a number from 1 to 65535.</source>
        <translation>Ein Port ist eine Zahl von 1 bis 65535.</translation>
    </message>
    <message>
        <source>A token goes there only where it was entered for that host, or after another question.</source>
        <translation>Ein Token geht nur dorthin, wenn es für diesen Host eingegeben wurde, oder nach einer weiteren Frage.</translation>
    </message>
    <message>
        <source>API</source>
        <translation>API</translation>
    </message>
    <message>
        <source>API address</source>
        <translation>API-Adresse</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Addresses of the service</source>
        <translation>Adressen des Dienstes</translation>
    </message>
    <message>
        <source>By the variables HTTPS_PROXY, ALL_PROXY and NO_PROXY, else by this system&apos;s settings.</source>
        <translation>Nach den Variablen HTTPS_PROXY, ALL_PROXY und NO_PROXY, sonst nach den Systemeinstellungen.</translation>
    </message>
    <message>
        <source>Certificates</source>
        <translation>Zertifikate</translation>
    </message>
    <message>
        <source>Certificates ({patterns})</source>
        <translation>Zertifikate ({patterns})</translation>
    </message>
    <message>
        <source>Choose a file of certificates</source>
        <translation>Zertifikatsdatei wählen</translation>
    </message>
    <message>
        <source>Choose a file…</source>
        <translation>Datei wählen …</translation>
    </message>
    <message>
        <source>Clips and pictures go through it, too</source>
        <translation>Auch für Clips und Bilder</translation>
    </message>
    <message>
        <source>Enter a web address, such as https://api.example.</source>
        <translation>Geben Sie eine Webadresse ein, etwa https://api.example.</translation>
    </message>
    <message>
        <source>Enter another to replace it</source>
        <translation>Anderes eingeben, um es zu ersetzen</translation>
    </message>
    <message>
        <source>Enter the proxy&apos;s address. Until then “{way}” holds.</source>
        <translation>Geben Sie die Adresse des Proxys ein. Bis dahin gilt „{way}“.</translation>
    </message>
    <message>
        <source>Enter the proxy&apos;s name or address, then a colon and its port.</source>
        <translation>Geben Sie Namen oder Adresse des Proxys ein, dann einen Doppelpunkt und seinen Port.</translation>
    </message>
    <message>
        <source>Everything goes straight to the service, whatever the system says.</source>
        <translation>Alles geht direkt zum Dienst, was auch immer das System sagt.</translation>
    </message>
    <message>
        <source>Forget</source>
        <translation>Vergessen</translation>
    </message>
    <message>
        <source>Forget the proxy&apos;s password</source>
        <translation>Passwort des Proxys vergessen</translation>
    </message>
    <message>
        <source>From the next start on, orders go to {new} instead of {old}, and so does the API token that you enter for it. Whoever runs {new} can order with that token at your cost. Agree only if you know that host.</source>
        <translation>Ab dem nächsten Start gehen Aufträge an {new} statt an {old}, und ebenso das API-Token, das Sie dafür eingeben. Wer {new} betreibt, kann mit diesem Token auf Ihre Kosten beauftragen. Stimmen Sie nur zu, wenn Sie diesen Host kennen.</translation>
    </message>
    <message>
        <source>From the next start on, pictures go to {new} instead of {old}, and so does the account token that you enter for it, and prices are read there. Whoever runs {new} can use that token at your cost. Agree only if you know that host.</source>
        <translation>Ab dem nächsten Start gehen Bilder an {new} statt an {old}, ebenso das Konto-Token, das Sie dafür eingeben, und dort werden die Preise gelesen. Wer {new} betreibt, kann dieses Token auf Ihre Kosten verwenden. Stimmen Sie nur zu, wenn Sie diesen Host kennen.</translation>
    </message>
    <message>
        <source>HTTP</source>
        <translation>HTTP</translation>
    </message>
    <message>
        <source>In this demo the password is kept nowhere, and your keyring is left alone.</source>
        <translation>In dieser Demo wird das Passwort nirgends aufbewahrt, und Ihr Schlüsselbund bleibt unberührt.</translation>
    </message>
    <message>
        <source>In this demo the service is on this machine.</source>
        <translation>In dieser Demo läuft der Dienst auf diesem Computer.</translation>
    </message>
    <message>
        <source>It has to begin with https://, else the token could be read on its way (http only on this machine).</source>
        <translation>Sie muss mit https:// beginnen, sonst könnte das Token unterwegs mitgelesen werden (http nur auf diesem Computer).</translation>
    </message>
    <message>
        <source>It holds from the next start on. Until then {url} is in use.</source>
        <translation>Gilt ab dem nächsten Start. Bis dahin ist {url} in Gebrauch.</translation>
    </message>
    <message>
        <source>It is kept in this system&apos;s keyring and goes to this proxy only.</source>
        <translation>Es steht im Schlüsselbund dieses Systems und geht nur an diesen Proxy.</translation>
    </message>
    <message>
        <source>It looks up the names of hosts, too. If it cannot be reached, nothing is sent another way.</source>
        <translation>Er schlägt auch die Namen der Hosts nach. Ist er nicht erreichbar, wird nichts auf anderem Weg gesendet.</translation>
    </message>
    <message>
        <source>It will be kept in this system&apos;s keyring and go to this proxy only.</source>
        <translation>Es kommt in den Schlüsselbund dieses Systems und geht nur an diesen Proxy.</translation>
    </message>
    <message>
        <source>Like the system</source>
        <translation>Wie das System</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Name and password have fields of their own below.</source>
        <translation>Name und Passwort haben unten eigene Felder.</translation>
    </message>
    <message>
        <source>Neither ? nor # may stand in it.</source>
        <translation>Weder ? noch # darf darin stehen.</translation>
    </message>
    <message>
        <source>No name and no password may stand in it.</source>
        <translation>Weder Name noch Passwort darf darin stehen.</translation>
    </message>
    <message>
        <source>None</source>
        <comment>no proxy</comment>
        <translation>Keiner</translation>
    </message>
    <message>
        <source>Nothing may stand after the port.</source>
        <translation>Nach dem Port darf nichts stehen.</translation>
    </message>
    <message>
        <source>Only HTTP and SOCKS5 proxies can be used.</source>
        <translation>Nur HTTP- und SOCKS5-Proxys sind möglich.</translation>
    </message>
    <message>
        <source>Only addresses that begin with https:// can be used.</source>
        <translation>Nur Adressen, die mit https:// beginnen, sind möglich.</translation>
    </message>
    <message>
        <source>Only if the proxy asks for one</source>
        <translation>Nur falls der Proxy danach fragt</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Passwort</translation>
    </message>
    <message>
        <source>Platform</source>
        <translation>Plattform</translation>
    </message>
    <message>
        <source>Platform address</source>
        <translation>Plattform-Adresse</translation>
    </message>
    <message>
        <source>Proxy</source>
        <translation>Proxy</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>Zurücksetzen</translation>
    </message>
    <message>
        <source>Reset the API address</source>
        <translation>API-Adresse zurücksetzen</translation>
    </message>
    <message>
        <source>Reset the platform address</source>
        <translation>Plattform-Adresse zurücksetzen</translation>
    </message>
    <message>
        <source>SOCKS5</source>
        <translation>SOCKS5</translation>
    </message>
    <message>
        <source>Send orders and an API token to another host?</source>
        <translation>Aufträge und ein API-Token an einen anderen Host senden?</translation>
    </message>
    <message>
        <source>Send pictures and an account token to another host?</source>
        <translation>Bilder und ein Konto-Token an einen anderen Host senden?</translation>
    </message>
    <message>
        <source>Show the password as it is typed</source>
        <translation>Passwort beim Tippen zeigen</translation>
    </message>
    <message>
        <source>Takes orders and the API token. Empty for the provider&apos;s own.</source>
        <translation>Nimmt Aufträge und das API-Token entgegen. Leer für die des Anbieters.</translation>
    </message>
    <message>
        <source>Takes pictures and the account token. Prices are read there, and tokens are made there.</source>
        <translation>Nimmt Bilder und das Konto-Token entgegen. Dort werden Preise gelesen und Token erstellt.</translation>
    </message>
    <message>
        <source>The environment says {url}, which comes before this as long as it does.</source>
        <translation>Die Umgebung gibt {url} vor. Das hat Vorrang, solange es so ist.</translation>
    </message>
    <message>
        <source>The password holds until Kinogrid is closed.</source>
        <translation>Das Passwort gilt, bis Kinogrid geschlossen wird.</translation>
    </message>
    <message>
        <source>The port is missing: it comes after a colon, as in proxy.example:3128.</source>
        <translation>Der Port fehlt: Er steht nach einem Doppelpunkt, wie in proxy.example:3128.</translation>
    </message>
    <message>
        <source>The proxy&apos;s address</source>
        <translation>Adresse des Proxys</translation>
    </message>
    <message>
        <source>The token that is kept for {old} is not sent there. As long as orders are under way at {old}, every start stays there.</source>
        <translation>Das Token, das für {old} aufbewahrt wird, geht nicht dorthin. Solange Aufträge bei {old} laufen, bleibt jeder Start dort.</translation>
    </message>
    <message>
        <source>This counts once HTTP or SOCKS5 is chosen above.</source>
        <translation>Gilt, sobald oben HTTP oder SOCKS5 gewählt ist.</translation>
    </message>
    <message>
        <source>This system&apos;s</source>
        <translation>Die des Systems</translation>
    </message>
    <message>
        <source>Use this address</source>
        <translation>Diese Adresse verwenden</translation>
    </message>
    <message>
        <source>What is sent stays encrypted through it. If it cannot be reached, nothing is sent another way.</source>
        <translation>Was gesendet wird, bleibt auch durch ihn verschlüsselt. Ist er nicht erreichbar, wird nichts auf anderem Weg gesendet.</translation>
    </message>
    <message>
        <source>Your name at the proxy</source>
        <translation>Ihr Name beim Proxy</translation>
    </message>
    <message>
        <source>Your password at the proxy</source>
        <translation>Ihr Passwort beim Proxy</translation>
    </message>
    <message>
        <source>{name} holds no certificates that can be read (PEM, the text form, is needed).</source>
        <translation>{name} enthält keine lesbaren Zertifikate (nötig ist PEM, die Textform).</translation>
    </message>
    <message>
        <source>{url} is in use until the orders under way there are done; this address holds from the start after.</source>
        <translation>{url} ist in Gebrauch, bis die dort laufenden Aufträge fertig sind; diese Adresse gilt ab dem Start danach.</translation>
    </message>
</context>
<context>
    <name>News</name>
    <message>
        <source>A demo service makes clips on this machine, so that all of it can be tried without paying.</source>
        <translation>Ein Demo-Dienst erzeugt Clips auf diesem Rechner, damit sich alles ohne Kosten ausprobieren lässt.</translation>
    </message>
    <message>
        <source>Clips can be put into a sequence, trimmed, and exported as one film or for an editor.</source>
        <translation>Clips lassen sich zu einer Sequenz ordnen, zuschneiden und als ein Film oder für ein Schnittprogramm exportieren.</translation>
    </message>
    <message>
        <source>Describe a motion, give a first frame, and four clips come that play side by side, in step.</source>
        <translation>Beschreiben Sie eine Bewegung, geben Sie ein Startbild, und vier Clips laufen bildgenau nebeneinander.</translation>
    </message>
    <message>
        <source>Every clip is a file of your own, in a library that can be searched, backed up and moved.</source>
        <translation>Jeder Clip ist eine eigene Datei in einer Bibliothek, die sich durchsuchen, sichern und verschieben lässt.</translation>
    </message>
    <message>
        <source>Kinogrid was updated to version {version}</source>
        <translation>Kinogrid wurde auf Version {version} aktualisiert</translation>
    </message>
    <message>
        <source>No order is placed twice: one whose answer was lost is looked for before it is sent again.</source>
        <translation>Kein Auftrag wird doppelt erteilt: Ging die Antwort verloren, wird er erst gesucht, bevor er noch einmal gesendet wird.</translation>
    </message>
    <message>
        <source>Pick the best one and extend it with a click; its lineage shows what grew out of what.</source>
        <translation>Nehmen Sie den besten an und verlängern Sie ihn mit einem Klick; der Stammbaum zeigt, was woraus entstand.</translation>
    </message>
    <message>
        <source>What an order will cost is shown before it is placed, and a limit can be set for each day.</source>
        <translation>Was ein Auftrag kosten wird, steht da, bevor er erteilt wird, und für jeden Tag lässt sich ein Limit festlegen.</translation>
    </message>
    <message>
        <source>What&apos;s new</source>
        <translation>Neuigkeiten</translation>
    </message>
</context>
<context>
    <name>Notices</name>
    <message numerus="yes">
        <source>%n frame(s) saved in {folder}</source>
        <translation>
            <numerusform>%n Frame in {folder} gespeichert</numerusform>
            <numerusform>%n Frames in {folder} gespeichert</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n job(s) (needs|need) you</source>
        <translation>
            <numerusform>%n Job wartet auf Sie</numerusform>
            <numerusform>%n Jobs warten auf Sie</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n job(s) could not be read from the database: {jobs} and others.</source>
        <translation>
            <numerusform>%n Job konnte nicht aus der Datenbank gelesen werden: {jobs} und andere.</numerusform>
            <numerusform>%n Jobs konnten nicht aus der Datenbank gelesen werden: {jobs} und andere.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n job(s) could not be read from the database: {jobs}.</source>
        <translation>
            <numerusform>%n Job konnte nicht aus der Datenbank gelesen werden: {jobs}.</numerusform>
            <numerusform>%n Jobs konnten nicht aus der Datenbank gelesen werden: {jobs}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n variant(s) could not be fetched: {numbers}</source>
        <translation>
            <numerusform>%n Variante konnte nicht geladen werden: {numbers}</numerusform>
            <numerusform>%n Varianten konnten nicht geladen werden: {numbers}</numerusform>
        </translation>
    </message>
    <message>
        <source>A job needs you</source>
        <translation>Ein Job wartet auf Sie</translation>
    </message>
    <message>
        <source>A token has been entered since. Let the queue go on.</source>
        <translation>Seither wurde ein Token eingegeben. Setzen Sie die Warteschlange fort.</translation>
    </message>
    <message>
        <source>A try that was not confirmed has arrived after all: {prompt}. It is made, charged and fetched like any other.</source>
        <translation>Ein unbestätigter Versuch ist doch angekommen: {prompt}. Er wird gemacht, abgebucht und geladen wie jeder andere.</translation>
    </message>
    <message>
        <source>According to the provider, the order that was refused for it costs nothing.</source>
        <translation>Laut Anbieter kostet der Auftrag, der deswegen zurückgewiesen wurde, nichts.</translation>
    </message>
    <message>
        <source>An earlier try of it may have been charged.</source>
        <translation>Für einen früheren Versuch davon wurde möglicherweise abgebucht.</translation>
    </message>
    <message>
        <source>An order has turned up</source>
        <translation>Ein Auftrag ist aufgetaucht</translation>
    </message>
    <message>
        <source>Buy Credits on the provider&apos;s page, then let the queue go on.</source>
        <translation>Kaufen Sie Credits auf der Seite des Anbieters, und setzen Sie dann die Warteschlange fort.</translation>
    </message>
    <message>
        <source>Copy report</source>
        <translation>Bericht kopieren</translation>
    </message>
    <message>
        <source>Decide</source>
        <translation>Entscheiden</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Details</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>Ausblenden</translation>
    </message>
    <message>
        <source>Enter an account token</source>
        <translation>Konto-Token eingeben</translation>
    </message>
    <message>
        <source>Enter another API token, then let the queue go on.</source>
        <translation>Geben Sie ein anderes API-Token ein, und setzen Sie dann die Warteschlange fort.</translation>
    </message>
    <message>
        <source>Fetch again</source>
        <translation>Erneut laden</translation>
    </message>
    <message>
        <source>Fetching has to wait</source>
        <translation>Laden muss warten</translation>
    </message>
    <message>
        <source>Frame {frame} of variant {variant} is copied</source>
        <translation>Frame {frame} von Variante {variant} ist kopiert</translation>
    </message>
    <message>
        <source>Frame {frame} of variant {variant} is the first frame now</source>
        <translation>Frame {frame} von Variante {variant} ist jetzt das Startbild</translation>
    </message>
    <message>
        <source>Frame {frame} of variant {variant} is the last frame now</source>
        <translation>Frame {frame} von Variante {variant} ist jetzt das Endbild</translation>
    </message>
    <message>
        <source>Give it a new limit</source>
        <translation>Neues Limit geben</translation>
    </message>
    <message>
        <source>Give up</source>
        <translation>Abschreiben</translation>
    </message>
    <message>
        <source>Given up</source>
        <translation>Abgeschrieben</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Weiter</translation>
    </message>
    <message>
        <source>It is in the log. Jobs and clips on disk are safe; please report it.</source>
        <translation>Es steht im Protokoll. Jobs und Clips auf dem Laufwerk sind sicher; bitte melden Sie es.</translation>
    </message>
    <message>
        <source>It may have arrived, and may have been charged. Kinogrid still looks for its task for a week, and goes on with it here as soon as it turns up.</source>
        <translation>Er ist vielleicht angekommen, und es wurde möglicherweise dafür abgebucht. Kinogrid sucht seinen Task noch eine Woche lang und macht hier damit weiter, sobald er auftaucht.</translation>
    </message>
    <message>
        <source>Kinogrid crashed the last time it ran</source>
        <translation>Kinogrid ist beim letzten Mal abgestürzt</translation>
    </message>
    <message>
        <source>Kinogrid goes on fetching by itself as soon as the disk takes it.</source>
        <translation>Kinogrid lädt von selbst weiter, sobald das Laufwerk es annimmt.</translation>
    </message>
    <message>
        <source>Kinogrid looks for it among the recent tasks and does not send it again by itself.</source>
        <translation>Kinogrid sucht ihn unter den letzten Tasks und sendet ihn nicht von selbst erneut.</translation>
    </message>
    <message>
        <source>Kinogrid made a mistake: {what}</source>
        <translation>Kinogrid hat einen Fehler gemacht: {what}</translation>
    </message>
    <message>
        <source>Kinogrid tries again at {moment}, and goes on, ever more rarely, for as long as there is anything to fetch. Nothing is lost.</source>
        <translation>Kinogrid versucht es um {moment} erneut und macht weiter, in immer größeren Abständen, solange es etwas zu laden gibt. Nichts ist verloren.</translation>
    </message>
    <message>
        <source>Kinogrid tries again at {moment}, and goes on, ever more rarely, while other orders go out.</source>
        <translation>Kinogrid versucht es um {moment} erneut und macht weiter, in immer größeren Abständen, während andere Aufträge hinausgehen.</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>Erneut suchen</translation>
    </message>
    <message>
        <source>Look now</source>
        <translation>Jetzt suchen</translation>
    </message>
    <message>
        <source>Looking for this order</source>
        <translation>Dieser Auftrag wird gesucht</translation>
    </message>
    <message>
        <source>Make it the last frame</source>
        <translation>Als Endbild verwenden</translation>
    </message>
    <message>
        <source>No order is sent until then, and none of those that wait is lost.</source>
        <translation>Bis dahin wird kein Auftrag gesendet, und keiner der wartenden geht verloren.</translation>
    </message>
    <message>
        <source>Nothing of it was changed or deleted; the clips are in their folders, each with its job.json.</source>
        <translation>Nichts davon wurde geändert oder gelöscht; die Clips sind in ihren Ordnern, jeder mit seiner job.json.</translation>
    </message>
    <message>
        <source>Once there are Credits again, let the queue go on.</source>
        <translation>Sobald wieder Credits da sind, setzen Sie die Warteschlange fort.</translation>
    </message>
    <message numerus="yes">
        <source>Orders go on in %n min.</source>
        <translation>
            <numerusform>In %n&#xa0;min geht es mit den Aufträgen weiter.</numerusform>
            <numerusform>In %n&#xa0;min geht es mit den Aufträgen weiter.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Orders go on in %n s.</source>
        <translation>
            <numerusform>In %n&#xa0;s geht es mit den Aufträgen weiter.</numerusform>
            <numerusform>In %n&#xa0;s geht es mit den Aufträgen weiter.</numerusform>
        </translation>
    </message>
    <message>
        <source>Picture (*.png)</source>
        <translation>Bild (*.png)</translation>
    </message>
    <message>
        <source>Picture {number} is copied</source>
        <translation>Bild {number} ist kopiert</translation>
    </message>
    <message>
        <source>Picture {number} is the first frame now</source>
        <translation>Bild {number} ist jetzt das Startbild</translation>
    </message>
    <message>
        <source>Picture {number} is the last frame now</source>
        <translation>Bild {number} ist jetzt das Endbild</translation>
    </message>
    <message>
        <source>Replace the token</source>
        <translation>Token ersetzen</translation>
    </message>
    <message>
        <source>Safe mode: Kinogrid runs with its default settings</source>
        <translation>Abgesicherter Modus: Kinogrid läuft mit seinen Standardeinstellungen</translation>
    </message>
    <message>
        <source>Save these frames</source>
        <translation>Diese Frames speichern</translation>
    </message>
    <message>
        <source>Save this frame</source>
        <translation>Diesen Frame speichern</translation>
    </message>
    <message>
        <source>Send again</source>
        <translation>Erneut senden</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Zeigen</translation>
    </message>
    <message>
        <source>The account has {left} left now. Let the queue go on.</source>
        <translation>Auf dem Konto sind jetzt noch {left}. Setzen Sie die Warteschlange fort.</translation>
    </message>
    <message>
        <source>The form is empty, for a new order</source>
        <translation>Das Formular ist leer, für einen neuen Auftrag</translation>
    </message>
    <message>
        <source>The frame could not be taken out of variant {variant}</source>
        <translation>Der Frame konnte nicht aus Variante {variant} entnommen werden</translation>
    </message>
    <message>
        <source>The limit of the token that Kinogrid made leaves {left}, which is less than the next order takes. Replace it in Settings by one with a new limit, then let the queue go on.</source>
        <translation>Das Limit des Tokens, das Kinogrid erstellt hat, lässt {left} übrig, weniger als der nächste Auftrag braucht. Ersetzen Sie es in den Einstellungen durch eines mit neuem Limit, und setzen Sie dann die Warteschlange fort.</translation>
    </message>
    <message>
        <source>The order is kept and nothing was charged. Pictures go to another host than orders, so you decide whether the API token goes along, or enter a token for that host. You need neither if the pictures are on the web.</source>
        <translation>Der Auftrag bleibt erhalten, und es wurde nichts abgebucht. Bilder gehen an einen anderen Host als Aufträge; Sie entscheiden also, ob das API-Token mitgeht, oder geben ein Token für diesen Host ein. Sie brauchen beides nicht, wenn die Bilder im Web sind.</translation>
    </message>
    <message>
        <source>The order is kept and nothing was charged. Uploads need an account token. It is a powerful one: it manages your whole account there and does not expire. You need none if the pictures are on the web.</source>
        <translation>Der Auftrag bleibt erhalten, und es wurde nichts abgebucht. Uploads brauchen ein Konto-Token. Es ist mächtig: Es verwaltet dort Ihr ganzes Konto und läuft nicht ab. Sie brauchen keines, wenn die Bilder im Web sind.</translation>
    </message>
    <message>
        <source>The order is kept; an earlier try of it may have been charged. Pictures go to another host than orders, so you decide whether the API token goes along, or enter a token for that host. You need neither if the pictures are on the web.</source>
        <translation>Der Auftrag bleibt erhalten; für einen früheren Versuch davon wurde möglicherweise abgebucht. Bilder gehen an einen anderen Host als Aufträge; Sie entscheiden also, ob das API-Token mitgeht, oder geben ein Token für diesen Host ein. Sie brauchen beides nicht, wenn die Bilder im Web sind.</translation>
    </message>
    <message>
        <source>The order is kept; an earlier try of it may have been charged. Uploads need an account token. It is a powerful one: it manages your whole account there and does not expire. You need none if the pictures are on the web.</source>
        <translation>Der Auftrag bleibt erhalten; für einen früheren Versuch davon wurde möglicherweise abgebucht. Uploads brauchen ein Konto-Token. Es ist mächtig: Es verwaltet dort Ihr ganzes Konto und läuft nicht ab. Sie brauchen keines, wenn die Bilder im Web sind.</translation>
    </message>
    <message>
        <source>The order that was refused for it cost nothing.</source>
        <translation>Der Auftrag, der deswegen zurückgewiesen wurde, hat nichts gekostet.</translation>
    </message>
    <message>
        <source>The queue is paused</source>
        <translation>Die Warteschlange ist angehalten</translation>
    </message>
    <message>
        <source>The report is on the clipboard. It holds no secrets, but names of files.</source>
        <translation>Der Bericht ist in der Zwischenablage. Er enthält keine Geheimnisse, aber Dateinamen.</translation>
    </message>
    <message>
        <source>The service asked for a pause, and Kinogrid can&apos;t tell whether it took the order all the same. Sending it again could buy it twice.</source>
        <translation>Der Dienst bat um eine Pause, und Kinogrid kann nicht sagen, ob er den Auftrag trotzdem angenommen hat. Bei erneutem Senden könnten Sie ihn doppelt kaufen.</translation>
    </message>
    <message>
        <source>This order failed</source>
        <translation>Dieser Auftrag ist fehlgeschlagen</translation>
    </message>
    <message>
        <source>Top up</source>
        <translation>Aufladen</translation>
    </message>
    <message>
        <source>Try now</source>
        <translation>Jetzt versuchen</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Uploading has to wait</source>
        <translation>Hochladen muss warten</translation>
    </message>
    <message>
        <source>Use web addresses</source>
        <translation>Webadressen verwenden</translation>
    </message>
    <message>
        <source>Variant {number} could not be fetched</source>
        <translation>Variante {number} konnte nicht geladen werden</translation>
    </message>
    <message>
        <source>Variant {variant}, frame {frame}</source>
        <translation>Variante {variant}, Frame {frame}</translation>
    </message>
    <message>
        <source>Was this ordered or not?</source>
        <translation>Wurde dies beauftragt oder nicht?</translation>
    </message>
    <message>
        <source>What it was doing is noted on this machine, and nothing of it was sent anywhere. Every order and clip was on disk before, and goes on where it was. If it happens again, start Kinogrid with --safe.</source>
        <translation>Was es gerade tat, ist auf diesem Computer notiert, und nichts davon wurde irgendwohin gesendet. Jeder Auftrag und jeder Clip war schon vorher auf dem Laufwerk und geht dort weiter, wo er war. Passiert es wieder, starten Sie Kinogrid mit --safe.</translation>
    </message>
    <message>
        <source>Whether it arrived all the same can&apos;t be told from here: it may have been charged, and sending it again could buy it twice.</source>
        <translation>Ob er trotzdem angekommen ist, lässt sich von hier aus nicht sagen: Es wurde möglicherweise dafür abgebucht, und bei erneutem Senden könnten Sie ihn doppelt kaufen.</translation>
    </message>
    <message>
        <source>Your own settings are untouched and hold again at the next start; what you change now, and what stands in Compose, is not kept. The addresses of the service and the limits of orders are yours, and so are all jobs.</source>
        <translation>Ihre eigenen Einstellungen sind unberührt und gelten beim nächsten Start wieder; was Sie jetzt ändern und was im Entwurf steht, wird nicht behalten. Die Adressen des Dienstes und die Limits der Aufträge sind die Ihren, ebenso alle Jobs.</translation>
    </message>
    <message>
        <source>{prompt}: {state}</source>
        <translation>{prompt}: {state}</translation>
    </message>
</context>
<context>
    <name>Own token</name>
    <message>
        <source>30 days</source>
        <translation>30 Tage</translation>
    </message>
    <message>
        <source>90 days</source>
        <translation>90 Tage</translation>
    </message>
    <message>
        <source>A year</source>
        <translation>Ein Jahr</translation>
    </message>
    <message>
        <source>An API token may exist that nobody uses</source>
        <translation>Vielleicht gibt es ein API-Token, das niemand benutzt</translation>
    </message>
    <message>
        <source>As the keyring does not keep it, it would be in use for this session only: withdraw it before you close Kinogrid.</source>
        <translation>Da der Schlüsselbund es nicht aufbewahrt, wäre es nur in dieser Sitzung in Gebrauch: Widerrufen Sie es, bevor Sie Kinogrid schließen.</translation>
    </message>
    <message>
        <source>Asking the provider for a token. This costs nothing.</source>
        <translation>Der Anbieter wird um ein Token gebeten. Das kostet nichts.</translation>
    </message>
    <message>
        <source>Asking the provider to withdraw it.</source>
        <translation>Der Anbieter wird gebeten, es zu widerrufen.</translation>
    </message>
    <message numerus="yes">
        <source>%n Credit(s)</source>
        <translation>
            <numerusform>%n Credit</numerusform>
            <numerusform>%n Credits</numerusform>
        </translation>
    </message>
    <message>
        <source>Ends</source>
        <translation>Läuft ab</translation>
    </message>
    <message>
        <source>I have seen to it</source>
        <translation>Ich habe mich darum gekümmert</translation>
    </message>
    <message>
        <source>In use: the API token {name}, which Kinogrid has made.</source>
        <translation>In Gebrauch: das API-Token {name}, das Kinogrid erstellt hat.</translation>
    </message>
    <message>
        <source>It could not be withdrawn. Try again in a moment.</source>
        <translation>Es konnte nicht widerrufen werden. Versuchen Sie es gleich noch einmal.</translation>
    </message>
    <message>
        <source>It does not expire.</source>
        <translation>Es läuft nicht ab.</translation>
    </message>
    <message>
        <source>It expires on {date}.</source>
        <translation>Es läuft am {date} ab.</translation>
    </message>
    <message>
        <source>It is used in place of the API token above, which goes on to exist in the console.</source>
        <translation>Es wird anstelle des obigen API-Tokens verwendet, das in der Konsole weiter besteht.</translation>
    </message>
    <message>
        <source>It opens nothing any more, and Kinogrid is not connected until you enter or make another one. What is under way goes on at the provider, is billed if it succeeds, and is fetched once there is another token.</source>
        <translation>Es öffnet nichts mehr, und Kinogrid ist nicht verbunden, bis Sie ein anderes eingeben oder erstellen. Was in Arbeit ist, läuft beim Anbieter weiter, wird bei Erfolg in Rechnung gestellt und geladen, sobald es ein anderes Token gibt.</translation>
    </message>
    <message>
        <source>Keep it as it is</source>
        <translation>So lassen</translation>
    </message>
    <message>
        <source>Kinogrid asked for an API token named {name} and never heard whether it was made. Look for that name in the console; where it is listed, delete it there.</source>
        <translation>Kinogrid hat um ein API-Token namens {name} gebeten und nie erfahren, ob es erstellt wurde. Suchen Sie in der Konsole nach diesem Namen; ist er dort aufgeführt, löschen Sie es dort.</translation>
    </message>
    <message>
        <source>Kinogrid can make an API token of its own with a limit, but as long as {variable} is set the one in it is used.</source>
        <translation>Kinogrid kann ein eigenes API-Token mit Limit erstellen, aber solange {variable} gesetzt ist, wird das darin enthaltene verwendet.</translation>
    </message>
    <message>
        <source>Kinogrid can make an API token of its own with your account token. It opens Midjourney only, and the provider lets it spend no more than its limit.</source>
        <translation>Kinogrid kann mit Ihrem Konto-Token ein eigenes API-Token erstellen. Es öffnet nur Midjourney, und der Anbieter lässt es nicht mehr ausgeben als sein Limit.</translation>
    </message>
    <message>
        <source>Kinogrid has made an API token named {name}, but another one is in use, or none: the keyring did not keep it, or you have entered one since. Withdraw it here with your account token, or delete it in the console.</source>
        <translation>Kinogrid hat ein API-Token namens {name} erstellt, aber ein anderes ist in Gebrauch oder keines: Der Schlüsselbund hat es nicht aufbewahrt, oder Sie haben seither eines eingegeben. Widerrufen Sie es hier mit Ihrem Konto-Token, oder löschen Sie es in der Konsole.</translation>
    </message>
    <message>
        <source>Limit</source>
        <translation>Limit</translation>
    </message>
    <message>
        <source>Limit of Kinogrid&apos;s own token</source>
        <translation>Limit von Kinogrids eigenem Token</translation>
    </message>
    <message>
        <source>Limit: {limit}.</source>
        <translation>Limit: {limit}.</translation>
    </message>
    <message>
        <source>Limit: {limit}. Used: {used}. Left: {left}.</source>
        <translation>Limit: {limit}. Verbraucht: {used}. Übrig: {left}.</translation>
    </message>
    <message>
        <source>Look first what became of the one that was asked for before.</source>
        <translation>Sehen Sie zuerst nach, was aus dem zuvor angeforderten Token wurde.</translation>
    </message>
    <message>
        <source>Make an API token</source>
        <translation>API-Token erstellen</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>Nie</translation>
    </message>
    <message>
        <source>Replace…</source>
        <translation>Ersetzen…</translation>
    </message>
    <message>
        <source>See to it in Settings</source>
        <translation>In den Einstellungen ansehen</translation>
    </message>
    <message>
        <source>The API token is made and in use.</source>
        <translation>Das API-Token ist erstellt und in Gebrauch.</translation>
    </message>
    <message>
        <source>The one before is withdrawn.</source>
        <translation>Das vorherige ist widerrufen.</translation>
    </message>
    <message>
        <source>The provider does not let this account token see to API tokens. Make one in the console, and enter it above.</source>
        <translation>Der Anbieter lässt dieses Konto-Token keine API-Tokens verwalten. Erstellen Sie eines in der Konsole, und geben Sie es oben ein.</translation>
    </message>
    <message>
        <source>The provider does not tell its limit.</source>
        <translation>Der Anbieter teilt sein Limit nicht mit.</translation>
    </message>
    <message>
        <source>The provider does not tell just now how a token is kept to Midjourney, so none was made. Try again later.</source>
        <translation>Der Anbieter teilt gerade nicht mit, wie ein Token auf Midjourney beschränkt wird; es wurde also keines erstellt. Versuchen Sie es später erneut.</translation>
    </message>
    <message>
        <source>The provider knows this token no longer: it was withdrawn elsewhere.</source>
        <translation>Der Anbieter kennt dieses Token nicht mehr: Es wurde anderswo widerrufen.</translation>
    </message>
    <message>
        <source>The provider made a token without the limit. It was withdrawn at once, and is not used.</source>
        <translation>Der Anbieter hat ein Token ohne das Limit erstellt. Es wurde sofort widerrufen und wird nicht verwendet.</translation>
    </message>
    <message>
        <source>The token is withdrawn: it opens nothing any more.</source>
        <translation>Das Token ist widerrufen: Es öffnet nichts mehr.</translation>
    </message>
    <message>
        <source>What is noted here is not a token that Kinogrid made, so it was not withdrawn.</source>
        <translation>Was hier notiert ist, ist kein von Kinogrid erstelltes Token; es wurde also nicht widerrufen.</translation>
    </message>
    <message>
        <source>When Kinogrid&apos;s own token ends</source>
        <translation>Wann Kinogrids eigenes Token abläuft</translation>
    </message>
    <message>
        <source>With an account token Kinogrid can make an API token of its own, with a limit.</source>
        <translation>Mit einem Konto-Token kann Kinogrid ein eigenes API-Token mit Limit erstellen.</translation>
    </message>
    <message>
        <source>Withdraw</source>
        <translation>Widerrufen</translation>
    </message>
    <message>
        <source>Withdraw the API token in use?</source>
        <translation>API-Token in Gebrauch widerrufen?</translation>
    </message>
    <message>
        <source>Withdraw the one before</source>
        <translation>Vorheriges widerrufen</translation>
    </message>
    <message>
        <source>Your account has no application for Midjourney yet. Open the console, choose Midjourney there and apply, then try again.</source>
        <translation>Ihr Konto hat noch keinen Antrag für Midjourney. Öffnen Sie die Konsole, wählen Sie dort Midjourney und stellen Sie den Antrag, und versuchen Sie es dann erneut.</translation>
    </message>
    <message>
        <source>Your account&apos;s application for Midjourney is switched off. Look in the console why.</source>
        <translation>Der Antrag Ihres Kontos für Midjourney ist abgeschaltet. Sehen Sie in der Konsole nach, warum.</translation>
    </message>
</context>
<context>
    <name>Pick</name>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Suchen</translation>
    </message>
</context>
<context>
    <name>Presets</name>
    <message>
        <source>Added to the end of the prompt</source>
        <translation>Wird am Ende des Prompts angefügt</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>End of the prompt</source>
        <translation>Ende des Prompts</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message numerus="yes">
        <source>No more than %n preset(s) (is|are) kept. Remove one first.</source>
        <translation>
            <numerusform>Mehr als %n Vorgabe wird nicht behalten. Entfernen Sie zuerst eine.</numerusform>
            <numerusform>Mehr als %n Vorgaben werden nicht behalten. Entfernen Sie zuerst eine.</numerusform>
        </translation>
    </message>
    <message>
        <source>No preset</source>
        <translation>Keine Vorgabe</translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation>Nichts</translation>
    </message>
    <message>
        <source>Preset</source>
        <translation>Vorgabe</translation>
    </message>
    <message>
        <source>Preset name</source>
        <translation>Name der Vorgabe</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Save as a preset</source>
        <translation>Als Vorgabe speichern</translation>
    </message>
    <message>
        <source>Save as a preset…</source>
        <translation>Als Vorgabe speichern…</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Settings that you saved under a name</source>
        <translation>Einstellungen, die Sie unter einem Namen gespeichert haben</translation>
    </message>
    <message>
        <source>Takes the place of the preset {name}.</source>
        <translation>Ersetzt die Vorgabe {name}.</translation>
    </message>
    <message>
        <source>callback {url}</source>
        <translation>Callback {url}</translation>
    </message>
    <message>
        <source>loop</source>
        <translation>Loop</translation>
    </message>
    <message>
        <source>no loop</source>
        <translation>kein Loop</translation>
    </message>
    <message>
        <source>{name}: {settings}</source>
        <translation>{name}: {settings}</translation>
    </message>
</context>
<context>
    <name>Preview</name>
    <message numerus="yes">
        <source>%n percent done</source>
        <translation>
            <numerusform>%n Prozent fertig</numerusform>
            <numerusform>%n Prozent fertig</numerusform>
        </translation>
    </message>
    <message>
        <source>A picture can become a first frame; only clips can be extended.</source>
        <translation>Ein Bild kann ein Startbild werden; nur Clips können verlängert werden.</translation>
    </message>
    <message numerus="yes">
        <source>About %n min left</source>
        <translation>
            <numerusform>Noch etwa %n&#xa0;min</numerusform>
            <numerusform>Noch etwa %n&#xa0;min</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>About %n s left</source>
        <translation>
            <numerusform>Noch etwa %n&#xa0;s</numerusform>
            <numerusform>Noch etwa %n&#xa0;s</numerusform>
        </translation>
    </message>
    <message>
        <source>Above one another</source>
        <translation>Übereinander</translation>
    </message>
    <message>
        <source>Add to the comparison</source>
        <translation>Zum Vergleich hinzufügen</translation>
    </message>
    <message>
        <source>Add to the comparison, or take out of it</source>
        <translation>Zum Vergleich hinzufügen oder herausnehmen</translation>
    </message>
    <message>
        <source>Any moment</source>
        <translation>Jeden Moment</translation>
    </message>
    <message>
        <source>As a difference</source>
        <translation>Als Differenz</translation>
    </message>
    <message>
        <source>As large as fits</source>
        <translation>So groß wie möglich</translation>
    </message>
    <message>
        <source>Back to all variants</source>
        <translation>Zurück zu allen Varianten</translation>
    </message>
    <message>
        <source>Being made</source>
        <translation>In Arbeit</translation>
    </message>
    <message>
        <source>Blend</source>
        <translation>Überblenden</translation>
    </message>
    <message>
        <source>Blend of two</source>
        <translation>Zwei überblenden</translation>
    </message>
    <message>
        <source>Cancelled before it was sent.</source>
        <translation>Storniert, bevor er gesendet wurde.</translation>
    </message>
    <message>
        <source>Clear in and out points</source>
        <translation>In- und Out-Point löschen</translation>
    </message>
    <message>
        <source>Cleared by you</source>
        <translation>Von Ihnen entfernt</translation>
    </message>
    <message>
        <source>Cleared by you. It can be fetched again as long as the service keeps it.</source>
        <translation>Von Ihnen entfernt. Erneut ladbar, solange der Dienst die Datei behält.</translation>
    </message>
    <message>
        <source>Cleared by you. It could not be fetched again: {why}</source>
        <translation>Von Ihnen entfernt. Das erneute Laden gelang nicht: {why}</translation>
    </message>
    <message>
        <source>Clip {number}</source>
        <translation>Clip {number}</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>Farbe</translation>
    </message>
    <message>
        <source>Colour or luminance</source>
        <translation>Farbe oder Luminanz</translation>
    </message>
    <message>
        <source>Compare what is put together</source>
        <translation>Zusammengestelltes vergleichen</translation>
    </message>
    <message>
        <source>Copy its web address</source>
        <translation>Webadresse kopieren</translation>
    </message>
    <message>
        <source>Copy the file</source>
        <translation>Datei kopieren</translation>
    </message>
    <message>
        <source>Copy the picture</source>
        <translation>Bild kopieren</translation>
    </message>
    <message>
        <source>Copy this frame</source>
        <translation>Diesen Frame kopieren</translation>
    </message>
    <message>
        <source>Difference of two</source>
        <translation>Zwei als Differenz</translation>
    </message>
    <message>
        <source>Difference × {gain}</source>
        <translation>Differenz × {gain}</translation>
    </message>
    <message>
        <source>End of the clip before against what follows</source>
        <translation>Ende des Clips davor gegen das Folgende</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exportieren…</translation>
    </message>
    <message>
        <source>Extend</source>
        <translation>Verlängern</translation>
    </message>
    <message>
        <source>Extend ({price})</source>
        <translation>Verlängern ({price})</translation>
    </message>
    <message>
        <source>Extend ({why})</source>
        <translation>Verlängern ({why})</translation>
    </message>
    <message>
        <source>Extend clip {number}</source>
        <translation>Clip {number} verlängern</translation>
    </message>
    <message>
        <source>Extend variant {number}</source>
        <translation>Variante {number} verlängern</translation>
    </message>
    <message>
        <source>Extend…</source>
        <translation>Verlängern…</translation>
    </message>
    <message>
        <source>Faster</source>
        <translation>Schneller</translation>
    </message>
    <message>
        <source>Fetch again</source>
        <translation>Erneut laden</translation>
    </message>
    <message>
        <source>Fetch clip {number} again</source>
        <translation>Clip {number} erneut laden</translation>
    </message>
    <message>
        <source>Fetch variant {number} again</source>
        <translation>Variante {number} erneut laden</translation>
    </message>
    <message>
        <source>Fetching the clip</source>
        <translation>Clip wird geladen</translation>
    </message>
    <message>
        <source>Fetching the picture</source>
        <translation>Bild wird geladen</translation>
    </message>
    <message>
        <source>First frame</source>
        <translation>Startbild</translation>
    </message>
    <message>
        <source>First of the two</source>
        <translation>Erste der beiden</translation>
    </message>
    <message>
        <source>Fit</source>
        <translation>Einpassen</translation>
    </message>
    <message>
        <source>Flip to the next</source>
        <translation>Zur nächsten umschalten</translation>
    </message>
    <message>
        <source>Gain</source>
        <translation>Verstärkung</translation>
    </message>
    <message>
        <source>Given frame against the first</source>
        <translation>Gegebenes Bild gegen den ersten Frame</translation>
    </message>
    <message>
        <source>Given up: it may have been charged.</source>
        <translation>Abgeschrieben: möglicherweise abgebucht.</translation>
    </message>
    <message>
        <source>Hide rejected ones</source>
        <translation>Abgelehnte ausblenden</translation>
    </message>
    <message>
        <source>Hold to flip to another</source>
        <translation>Halten: zu einer anderen umschalten</translation>
    </message>
    <message>
        <source>How much of the second one is seen</source>
        <translation>Wie viel von der zweiten zu sehen ist</translation>
    </message>
    <message>
        <source>How to look</source>
        <translation>Art des Vergleichs</translation>
    </message>
    <message>
        <source>In rows and columns</source>
        <translation>In Zeilen und Spalten</translation>
    </message>
    <message>
        <source>It can be sent again once the queue goes on.</source>
        <translation>Er kann erneut gesendet werden, sobald die Warteschlange weitergeht.</translation>
    </message>
    <message>
        <source>It has reached the longest that the service makes.</source>
        <translation>Die größte Länge, die der Dienst macht, ist erreicht.</translation>
    </message>
    <message>
        <source>Its clip is not here.</source>
        <translation>Der Clip ist nicht hier.</translation>
    </message>
    <message>
        <source>Its clips are not here yet.</source>
        <translation>Die Clips sind noch nicht hier.</translation>
    </message>
    <message>
        <source>Jump to end</source>
        <translation>Zum Ende springen</translation>
    </message>
    <message>
        <source>Jump to start</source>
        <translation>Zum Anfang springen</translation>
    </message>
    <message>
        <source>Last frame against the first</source>
        <translation>Letzter Frame gegen den ersten</translation>
    </message>
    <message>
        <source>Last frame against the given one</source>
        <translation>Letzter Frame gegen das gegebene Bild</translation>
    </message>
    <message>
        <source>Layout</source>
        <translation>Layout</translation>
    </message>
    <message>
        <source>Longer than usual</source>
        <translation>Länger als üblich</translation>
    </message>
    <message>
        <source>Looking for the order</source>
        <translation>Auftrag wird gesucht</translation>
    </message>
    <message>
        <source>Looped over the seam</source>
        <translation>Im Loop über die Naht</translation>
    </message>
    <message>
        <source>Loupe</source>
        <translation>Lupe</translation>
    </message>
    <message>
        <source>Luminance</source>
        <translation>Luminanz</translation>
    </message>
    <message>
        <source>Make the difference brighter</source>
        <translation>Differenz heller machen</translation>
    </message>
    <message>
        <source>Minutes:seconds.frames of the longest clip</source>
        <translation>Minuten:Sekunden.Frames des längsten Clips</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Mehr</translation>
    </message>
    <message>
        <source>Move on after a decision</source>
        <translation>Nach Entscheidung weiterspringen</translation>
    </message>
    <message>
        <source>Needs another token</source>
        <translation>Braucht ein anderes Token</translation>
    </message>
    <message>
        <source>Needs your decision</source>
        <translation>Braucht Ihre Entscheidung</translation>
    </message>
    <message>
        <source>Next frame</source>
        <translation>Nächster Frame</translation>
    </message>
    <message>
        <source>Next layout</source>
        <translation>Nächstes Layout</translation>
    </message>
    <message>
        <source>No clip is shown here.</source>
        <translation>Hier wird kein Clip gezeigt.</translation>
    </message>
    <message>
        <source>Nobody waits for it any more.</source>
        <translation>Niemand wartet mehr darauf.</translation>
    </message>
    <message>
        <source>On hold</source>
        <translation>Zurückgestellt</translation>
    </message>
    <message>
        <source>Open in its usual app</source>
        <translation>Im üblichen Programm öffnen</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pause</translation>
    </message>
    <message>
        <source>Pick</source>
        <translation>Annehmen</translation>
    </message>
    <message>
        <source>Pick clip {number}</source>
        <translation>Clip {number} annehmen</translation>
    </message>
    <message>
        <source>Pick variant {number}</source>
        <translation>Variante {number} annehmen</translation>
    </message>
    <message>
        <source>Picked</source>
        <translation>Angenommen</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>Abspielen</translation>
    </message>
    <message>
        <source>Play back and forth</source>
        <translation>Hin und her abspielen</translation>
    </message>
    <message>
        <source>Play in a loop</source>
        <translation>Im Loop abspielen</translation>
    </message>
    <message>
        <source>Play or pause</source>
        <translation>Abspielen oder anhalten</translation>
    </message>
    <message>
        <source>Position</source>
        <translation>Position</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Vorschau</translation>
    </message>
    <message>
        <source>Previous frame</source>
        <translation>Voriger Frame</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Wiederholen</translation>
    </message>
    <message>
        <source>Reject</source>
        <translation>Ablehnen</translation>
    </message>
    <message>
        <source>Reject clip {number}</source>
        <translation>Clip {number} ablehnen</translation>
    </message>
    <message>
        <source>Reject variant {number}</source>
        <translation>Variante {number} ablehnen</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>Abgelehnt</translation>
    </message>
    <message>
        <source>Remove pick</source>
        <translation>Annahme aufheben</translation>
    </message>
    <message>
        <source>Remove star</source>
        <translation>Stern entfernen</translation>
    </message>
    <message>
        <source>Save a copy…</source>
        <translation>Kopie speichern…</translation>
    </message>
    <message>
        <source>Save clip {number}</source>
        <translation>Clip {number} speichern</translation>
    </message>
    <message>
        <source>Save this frame as PNG…</source>
        <translation>Diesen Frame als PNG speichern…</translation>
    </message>
    <message>
        <source>Save this frame of all as PNG…</source>
        <translation>Diesen Frame von allen als PNG speichern…</translation>
    </message>
    <message>
        <source>Save this frame…</source>
        <translation>Diesen Frame speichern…</translation>
    </message>
    <message>
        <source>Save variant {number}</source>
        <translation>Variante {number} speichern</translation>
    </message>
    <message>
        <source>Second of the two</source>
        <translation>Zweite der beiden</translation>
    </message>
    <message>
        <source>Seconds and frames of the longest clip</source>
        <translation>Sekunden und Frames des längsten Clips</translation>
    </message>
    <message>
        <source>Select a variant</source>
        <translation>Variante wechseln</translation>
    </message>
    <message>
        <source>Select the variant above</source>
        <translation>Zur Variante darüber</translation>
    </message>
    <message>
        <source>Select the variant below</source>
        <translation>Zur Variante darunter</translation>
    </message>
    <message>
        <source>Select the variant to the left</source>
        <translation>Zur Variante links</translation>
    </message>
    <message>
        <source>Select the variant to the right</source>
        <translation>Zur Variante rechts</translation>
    </message>
    <message>
        <source>Sending the order</source>
        <translation>Auftrag wird gesendet</translation>
    </message>
    <message>
        <source>Set in point</source>
        <translation>In-Point setzen</translation>
    </message>
    <message>
        <source>Set out point</source>
        <translation>Out-Point setzen</translation>
    </message>
    <message>
        <source>Shorter clips hold their last frame</source>
        <translation>Kürzere Clips halten ihren letzten Frame</translation>
    </message>
    <message>
        <source>Shorter clips loop</source>
        <translation>Kürzere Clips laufen im Loop</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>Im Ordner zeigen</translation>
    </message>
    <message>
        <source>Show the job above</source>
        <translation>Job darüber zeigen</translation>
    </message>
    <message>
        <source>Show the job below</source>
        <translation>Job darunter zeigen</translation>
    </message>
    <message>
        <source>Side by side</source>
        <translation>Nebeneinander</translation>
    </message>
    <message>
        <source>Slower</source>
        <translation>Langsamer</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>Tempo</translation>
    </message>
    <message>
        <source>Star</source>
        <translation>Stern</translation>
    </message>
    <message>
        <source>Star clip {number}</source>
        <translation>Stern für Clip {number}</translation>
    </message>
    <message>
        <source>Star variant {number}</source>
        <translation>Stern für Variante {number}</translation>
    </message>
    <message>
        <source>Take out of the comparison</source>
        <translation>Aus dem Vergleich nehmen</translation>
    </message>
    <message>
        <source>The queue is paused</source>
        <translation>Die Warteschlange ist angehalten</translation>
    </message>
    <message>
        <source>The selected one large</source>
        <translation>Aktive Variante groß</translation>
    </message>
    <message>
        <source>The service gave no id to extend from.</source>
        <translation>Der Dienst gab keine ID zum Verlängern an.</translation>
    </message>
    <message>
        <source>The service may finish it all the same, and charge it.</source>
        <translation>Der Dienst kann ihn trotzdem fertigstellen und dafür abbuchen.</translation>
    </message>
    <message>
        <source>The variants of a job play here, side by side and in step.</source>
        <translation>Hier laufen die Varianten eines Jobs, nebeneinander und synchron.</translation>
    </message>
    <message>
        <source>This clip is not here yet.</source>
        <translation>Dieser Clip ist noch nicht da.</translation>
    </message>
    <message>
        <source>This is a picture. Only clips are exported.</source>
        <translation>Das ist ein Bild. Nur Clips werden exportiert.</translation>
    </message>
    <message>
        <source>This order was refused.</source>
        <translation>Dieser Auftrag wurde zurückgewiesen.</translation>
    </message>
    <message>
        <source>Trying again</source>
        <translation>Wird erneut versucht</translation>
    </message>
    <message numerus="yes">
        <source>Trying again in %n min</source>
        <translation>
            <numerusform>Erneut in %n&#xa0;min</numerusform>
            <numerusform>Erneut in %n&#xa0;min</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Trying again in %n s</source>
        <translation>
            <numerusform>Erneut in %n&#xa0;s</numerusform>
            <numerusform>Erneut in %n&#xa0;s</numerusform>
        </translation>
    </message>
    <message>
        <source>Two clips are compared. Look at one of them first.</source>
        <translation>Zwei Clips werden verglichen. Sehen Sie sich zuerst einen davon an.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Undo reject</source>
        <translation>Ablehnung aufheben</translation>
    </message>
    <message>
        <source>Uploading the picture</source>
        <translation>Bild wird hochgeladen</translation>
    </message>
    <message>
        <source>Use as first frame</source>
        <translation>Als Startbild verwenden</translation>
    </message>
    <message>
        <source>Use as last frame</source>
        <translation>Als Endbild verwenden</translation>
    </message>
    <message>
        <source>Use clip {number} as first frame</source>
        <translation>Clip {number} als Startbild verwenden</translation>
    </message>
    <message>
        <source>Use this frame as first frame</source>
        <translation>Diesen Frame als Startbild verwenden</translation>
    </message>
    <message>
        <source>Use this frame as last frame</source>
        <translation>Diesen Frame als Endbild verwenden</translation>
    </message>
    <message>
        <source>Use variant {number} as first frame</source>
        <translation>Variante {number} als Startbild verwenden</translation>
    </message>
    <message>
        <source>Variant {number}</source>
        <translation>Variante {number}</translation>
    </message>
    <message>
        <source>View one</source>
        <translation>Eine ansehen</translation>
    </message>
    <message>
        <source>Waiting for its turn</source>
        <translation>Wartet, bis er dran ist</translation>
    </message>
    <message>
        <source>Waiting for the disk: {why}</source>
        <translation>Wartet auf das Laufwerk: {why}</translation>
    </message>
    <message>
        <source>Waiting to be sent</source>
        <translation>Wartet aufs Senden</translation>
    </message>
    <message>
        <source>Where its ends meet</source>
        <translation>Wo sich die Enden treffen</translation>
    </message>
    <message>
        <source>Which seam</source>
        <translation>Welche Naht</translation>
    </message>
    <message>
        <source>Wipe between two</source>
        <translation>Zwischen zweien wischen</translation>
    </message>
    <message>
        <source>Zoom</source>
        <translation>Zoom</translation>
    </message>
    <message>
        <source>Zoom in</source>
        <translation>Einzoomen</translation>
    </message>
    <message>
        <source>Zoom out</source>
        <translation>Auszoomen</translation>
    </message>
    <message>
        <source>Zoom to 100 %</source>
        <translation>Zoom auf 100&#xa0;%</translation>
    </message>
    <message>
        <source>Zoom to 200 %</source>
        <translation>Zoom auf 200&#xa0;%</translation>
    </message>
    <message>
        <source>Zoom to fit</source>
        <translation>Zoom einpassen</translation>
    </message>
    <message>
        <source>a picture</source>
        <translation>ein Bild</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>angehalten</translation>
    </message>
    <message>
        <source>picked</source>
        <translation>angenommen</translation>
    </message>
    <message>
        <source>playing</source>
        <translation>läuft</translation>
    </message>
    <message>
        <source>rejected</source>
        <translation>abgelehnt</translation>
    </message>
    <message>
        <source>starred</source>
        <translation>mit Stern</translation>
    </message>
    <message>
        <source>{first} to {last}</source>
        <comment>keys</comment>
        <translation>{first} bis {last}</translation>
    </message>
    <message>
        <source>{frame} of {count}</source>
        <translation>{frame} von {count}</translation>
    </message>
    <message>
        <source>{minutes} min {seconds} s {frames} f</source>
        <comment>a place in a clip: minutes, seconds, frames</comment>
        <translation>{minutes}&#xa0;min {seconds}&#xa0;s {frames}&#xa0;f</translation>
    </message>
    <message>
        <source>{name}  ({key})</source>
        <translation>{name}  ({key})</translation>
    </message>
    <message>
        <source>{number} seconds</source>
        <translation>{number} Sekunden</translation>
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
        <translation>{prompt}, Variante {number}</translation>
    </message>
    <message>
        <source>{said}, {more}</source>
        <comment>Two items of a list</comment>
        <translation>{said}, {more}</translation>
    </message>
    <message>
        <source>{seconds} s {frames} f</source>
        <comment>a place in a clip: seconds, frames</comment>
        <translation>{seconds}&#xa0;s {frames}&#xa0;f</translation>
    </message>
</context>
<context>
    <name>Price</name>
    <message>
        <source>${dollars}</source>
        <translation>{dollars}&#xa0;$</translation>
    </message>
    <message numerus="yes">
        <source>At least {price}; the price of %n order(s) is not known</source>
        <translation>
            <numerusform>Mindestens {price}; der Preis von %n Auftrag ist nicht bekannt</numerusform>
            <numerusform>Mindestens {price}; der Preis von %n Aufträgen ist nicht bekannt</numerusform>
        </translation>
    </message>
    <message>
        <source>By the provider&apos;s published prices of {moment}; what is charged is known once it is made.</source>
        <translation>Nach den veröffentlichten Preisen des Anbieters vom {moment}; was abgebucht wird, ist bekannt, sobald es fertig ist.</translation>
    </message>
    <message>
        <source>In all {price}</source>
        <translation>Insgesamt {price}</translation>
    </message>
    <message>
        <source>In dollars it depends on the package in which you bought your Credits.</source>
        <translation>In Dollar hängt er von dem Paket ab, in dem Sie Ihre Credits gekauft haben.</translation>
    </message>
    <message>
        <source>It could not be fetched; Kinogrid tries again by itself.</source>
        <translation>Die Preisliste konnte nicht geladen werden; Kinogrid versucht es von selbst erneut.</translation>
    </message>
    <message>
        <source>Kinogrid does not understand the provider&apos;s price list.</source>
        <translation>Kinogrid versteht die Preisliste des Anbieters nicht.</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Preis</translation>
    </message>
    <message>
        <source>Price not known</source>
        <translation>Preis nicht bekannt</translation>
    </message>
    <message>
        <source>Price: {words}</source>
        <translation>Preis: {words}</translation>
    </message>
    <message>
        <source>The price list could not be renewed; Kinogrid tries again by itself.</source>
        <translation>Die Preisliste konnte nicht erneuert werden; Kinogrid versucht es von selbst erneut.</translation>
    </message>
    <message>
        <source>The price list is being fetched.</source>
        <translation>Die Preisliste wird geladen.</translation>
    </message>
    <message>
        <source>The provider&apos;s price list names different prices for such an order.</source>
        <translation>Die Preisliste des Anbieters nennt für einen solchen Auftrag verschiedene Preise.</translation>
    </message>
    <message>
        <source>The provider&apos;s price list says nothing about such an order.</source>
        <translation>Die Preisliste des Anbieters sagt nichts über einen solchen Auftrag.</translation>
    </message>
    <message>
        <source>There is no price list of the provider&apos;s yet.</source>
        <translation>Es gibt noch keine Preisliste des Anbieters.</translation>
    </message>
    <message>
        <source>at most {dollars}</source>
        <translation>höchstens {dollars}</translation>
    </message>
    <message>
        <source>{amount} Credits</source>
        <translation>{amount} Credits</translation>
    </message>
    <message>
        <source>{credits}, about ${dollars}</source>
        <translation>{credits}, etwa {dollars}&#xa0;$</translation>
    </message>
    <message>
        <source>{credits}, about ${least} to ${most}</source>
        <translation>{credits}, etwa {least} bis {most}&#xa0;$</translation>
    </message>
    <message>
        <source>{credits}, at most ${most}</source>
        <translation>{credits}, höchstens {most}&#xa0;$</translation>
    </message>
    <message>
        <source>{price}. {why}</source>
        <translation>{price}. {why}</translation>
    </message>
</context>
<context>
    <name>Prompt</name>
    <message>
        <source>--bs takes 1, 2 or 4.</source>
        <translation>--bs kann 1, 2 oder 4 sein.</translation>
    </message>
    <message>
        <source>--end is what the Last frame field is for.</source>
        <translation>Für --end ist das Feld „Endbild“ da.</translation>
    </message>
    <message>
        <source>--end names a last frame beside the one chosen below.</source>
        <translation>--end nennt ein Endbild neben dem unten gewählten.</translation>
    </message>
    <message>
        <source>--loop is what the Loop switch is for.</source>
        <translation>Für --loop ist der Schalter „Loop“ da.</translation>
    </message>
    <message>
        <source>--loop says what the Loop switch says.</source>
        <translation>--loop sagt, was der Schalter „Loop“ sagt.</translation>
    </message>
    <message>
        <source>--motion takes low or high.</source>
        <translation>--motion kann low oder high sein.</translation>
    </message>
    <message>
        <source>--{flag} and its value need plain letters.</source>
        <translation>--{flag} und sein Wert brauchen einfache Buchstaben.</translation>
    </message>
    <message>
        <source>--{flag} has no place here: a video has the shape of its first frame.</source>
        <translation>--{flag} hat hier keinen Platz: Ein Video hat das Format seines Startbilds.</translation>
    </message>
    <message>
        <source>--{flag} has no place here: it is a flag for images.</source>
        <translation>--{flag} hat hier keinen Platz: Es ist ein Parameter für Bilder.</translation>
    </message>
    <message>
        <source>--{flag} has no place here: the Mode field says how fast.</source>
        <translation>--{flag} hat hier keinen Platz: Das Feld „Modus“ sagt, wie schnell.</translation>
    </message>
    <message>
        <source>--{flag} has no place here: videos have a model of their own.</source>
        <translation>--{flag} hat hier keinen Platz: Videos haben ein eigenes Modell.</translation>
    </message>
    <message>
        <source>--{flag} must stand close behind its hyphens.</source>
        <translation>--{flag} muss direkt hinter seinen Bindestrichen stehen.</translation>
    </message>
    <message>
        <source>--{flag} needs a space before it.</source>
        <translation>--{flag} braucht davor ein Leerzeichen.</translation>
    </message>
    <message>
        <source>--{flag} needs a space behind it, and no other sign.</source>
        <translation>--{flag} braucht dahinter ein Leerzeichen und kein anderes Zeichen.</translation>
    </message>
    <message>
        <source>--{flag} stands here twice.</source>
        <translation>--{flag} steht hier zweimal.</translation>
    </message>
    <message>
        <source>--{flag}: {help}.</source>
        <translation>--{flag}: {help}.</translation>
    </message>
    <message>
        <source>A calm shot: small motions, a still camera</source>
        <translation>Ein ruhiger Shot: kleine Bewegungen, eine ruhende Kamera</translation>
    </message>
    <message>
        <source>A flag begins with two plain hyphens: --{flag}.</source>
        <translation>Ein Parameter beginnt mit zwei einfachen Bindestrichen: --{flag}.</translation>
    </message>
    <message>
        <source>A last frame by its address; the Last frame field says the same</source>
        <translation>Ein Endbild per Adresse; das Feld „Endbild“ sagt dasselbe</translation>
    </message>
    <message numerus="yes">
        <source>A snippet can have %n character(s); this has {count}.</source>
        <translation>
            <numerusform>Ein Textbaustein kann %n Zeichen haben; dieser hat {count}.</numerusform>
            <numerusform>Ein Textbaustein kann %n Zeichen haben; dieser hat {count}.</numerusform>
        </translation>
    </message>
    <message>
        <source>Add to prompt</source>
        <translation>Zum Prompt hinzufügen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Choose a first frame, then have it described.</source>
        <translation>Wählen Sie ein Startbild, und lassen Sie es dann beschreiben.</translation>
    </message>
    <message>
        <source>Close the gap</source>
        <translation>Lücke schließen</translation>
    </message>
    <message>
        <source>Describe the first frame…</source>
        <translation>Startbild beschreiben…</translation>
    </message>
    <message>
        <source>Descriptions of the first frame</source>
        <translation>Beschreibungen des Startbilds</translation>
    </message>
    <message>
        <source>End where the clip begins; the Loop switch says the same</source>
        <translation>Endet, wo der Clip beginnt; der Schalter „Loop“ sagt dasselbe</translation>
    </message>
    <message>
        <source>Fix the prompt</source>
        <translation>Prompt korrigieren</translation>
    </message>
    <message>
        <source>Flags</source>
        <translation>Parameter</translation>
    </message>
    <message>
        <source>Four variants, as without the flag</source>
        <translation>Vier Varianten, wie ohne den Parameter</translation>
    </message>
    <message>
        <source>How many variants are made</source>
        <translation>Wie viele Varianten gemacht werden</translation>
    </message>
    <message>
        <source>How much moves: low for a calm shot, high for large motion</source>
        <translation>Wie viel sich bewegt: low für einen ruhigen Shot, high für große Bewegung</translation>
    </message>
    <message>
        <source>Invisible characters keep --{flag} from being read as a flag.</source>
        <translation>Unsichtbare Zeichen verhindern, dass --{flag} als Parameter gelesen wird.</translation>
    </message>
    <message>
        <source>Keep closer to the words, with less of Midjourney&apos;s own taste</source>
        <translation>Näher an den Worten bleiben, mit weniger von Midjourneys eigenem Geschmack</translation>
    </message>
    <message>
        <source>Large motion of subject and camera</source>
        <translation>Große Bewegung von Motiv und Kamera</translation>
    </message>
    <message>
        <source>Looking at the first frame…</source>
        <translation>Startbild wird angesehen…</translation>
    </message>
    <message>
        <source>Midjourney has no flag --{flag} for pictures.</source>
        <translation>Midjourney hat keinen Parameter --{flag} für Bilder.</translation>
    </message>
    <message>
        <source>Midjourney has no flag --{flag} for pictures. Did you mean --{meant}?</source>
        <translation>Midjourney hat keinen Parameter --{flag} für Bilder. Meinten Sie --{meant}?</translation>
    </message>
    <message>
        <source>Midjourney has no flag --{flag} for pictures. Did you mean --{meant}? It is for videos only.</source>
        <translation>Midjourney hat keinen Parameter --{flag} für Bilder. Meinten Sie --{meant}? Er ist nur für Videos.</translation>
    </message>
    <message>
        <source>Midjourney has no flag --{flag} for videos.</source>
        <translation>Midjourney hat keinen Parameter --{flag} für Videos.</translation>
    </message>
    <message>
        <source>Midjourney has no flag --{flag} for videos. Did you mean --{meant}?</source>
        <translation>Midjourney hat keinen Parameter --{flag} für Videos. Meinten Sie --{meant}?</translation>
    </message>
    <message numerus="yes">
        <source>No more than %n snippet(s) (is|are) kept. Remove one first.</source>
        <translation>
            <numerusform>Mehr als %n Textbaustein wird nicht behalten. Entfernen Sie zuerst einen.</numerusform>
            <numerusform>Mehr als %n Textbausteine werden nicht behalten. Entfernen Sie zuerst einen.</numerusform>
        </translation>
    </message>
    <message>
        <source>No prompts yet.</source>
        <translation>Noch keine Prompts.</translation>
    </message>
    <message>
        <source>One variant</source>
        <translation>Eine Variante</translation>
    </message>
    <message>
        <source>Prompt</source>
        <translation>Prompt</translation>
    </message>
    <message>
        <source>Prompt helpers</source>
        <translation>Prompt-Hilfen</translation>
    </message>
    <message>
        <source>Prompt history</source>
        <translation>Prompt-Verlauf</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Save the selected words</source>
        <translation>Ausgewählte Worte speichern</translation>
    </message>
    <message>
        <source>Save this prompt</source>
        <translation>Diesen Prompt speichern</translation>
    </message>
    <message>
        <source>Snippets</source>
        <translation>Textbausteine</translation>
    </message>
    <message>
        <source>Take one, then say what should move.</source>
        <translation>Nehmen Sie eine, und sagen Sie dann, was sich bewegen soll.</translation>
    </message>
    <message>
        <source>Take them out</source>
        <translation>Herausnehmen</translation>
    </message>
    <message>
        <source>The flags stay.</source>
        <translation>Die Parameter bleiben.</translation>
    </message>
    <message>
        <source>There is no prompt to translate yet.</source>
        <translation>Es gibt noch keinen Prompt zum Übersetzen.</translation>
    </message>
    <message>
        <source>Translate to English…</source>
        <translation>Ins Englische übersetzen…</translation>
    </message>
    <message>
        <source>Translating…</source>
        <translation>Wird übersetzt…</translation>
    </message>
    <message>
        <source>Translation</source>
        <translation>Übersetzung</translation>
    </message>
    <message>
        <source>Two variants</source>
        <translation>Zwei Varianten</translation>
    </message>
    <message>
        <source>Undo brings the old prompt back.</source>
        <translation>„Rückgängig“ holt den alten Prompt zurück.</translation>
    </message>
    <message>
        <source>Use a space</source>
        <translation>Leerzeichen verwenden</translation>
    </message>
    <message>
        <source>Use as prompt</source>
        <translation>Als Prompt verwenden</translation>
    </message>
    <message>
        <source>Use hyphens</source>
        <translation>Bindestriche verwenden</translation>
    </message>
    <message>
        <source>Use plain letters</source>
        <translation>Einfache Buchstaben</translation>
    </message>
    <message>
        <source>Use the field</source>
        <translation>Feld verwenden</translation>
    </message>
    <message>
        <source>Use the prompt</source>
        <translation>Prompt verwenden</translation>
    </message>
    <message>
        <source>Use the switch</source>
        <translation>Schalter verwenden</translation>
    </message>
    <message>
        <source>Use the words alone, or with the frames and settings that they were ordered with.</source>
        <translation>Verwenden Sie die Worte allein, oder mit den Bildern und Einstellungen, mit denen sie beauftragt wurden.</translation>
    </message>
    <message>
        <source>Use with frames and settings</source>
        <translation>Mit Bildern und Einstellungen</translation>
    </message>
    <message>
        <source>What should move, and how</source>
        <translation>Was sich bewegen soll, und wie</translation>
    </message>
    <message>
        <source>What should move, and how?
Slow push in, steam rises from the cup, her hair stirs.</source>
        <translation>Was soll sich bewegen, und wie?
Langsame Fahrt heran, Dampf steigt aus der Tasse, ihr Haar weht leicht.</translation>
    </message>
    <message>
        <source>What the provider charges for this is not documented.</source>
        <translation>Was der Anbieter dafür abbucht, ist nicht dokumentiert.</translation>
    </message>
    <message>
        <source>Words behind --{flag} may be lost: flags belong at the end.</source>
        <translation>Worte hinter --{flag} können verloren gehen: Parameter gehören ans Ende.</translation>
    </message>
    <message>
        <source>extension</source>
        <translation>Verlängerung</translation>
    </message>
    <message>
        <source>today, {time}</source>
        <translation>heute, {time}</translation>
    </message>
    <message>
        <source>{cure}: {remark}</source>
        <translation>{cure}: {remark}</translation>
    </message>
    <message>
        <source>{option}: {help}</source>
        <translation>{option}: {help}</translation>
    </message>
</context>
<context>
    <name>Search</name>
    <message>
        <source>Clear the search</source>
        <translation>Suche leeren</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Suchen</translation>
    </message>
</context>
<context>
    <name>Sequence</name>
    <message numerus="yes">
        <source>%n shot(s)</source>
        <translation>
            <numerusform>%n Shot</numerusform>
            <numerusform>%n Shots</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n shot(s) (is|are) left out, as there is nothing to show yet.</source>
        <translation>
            <numerusform>%n Shot ist ausgelassen, da es noch nichts zu zeigen gibt.</numerusform>
            <numerusform>%n Shots sind ausgelassen, da es noch nichts zu zeigen gibt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n shot(s) added to the sequence.</source>
        <translation>
            <numerusform>%n Shot zur Sequenz hinzugefügt.</numerusform>
            <numerusform>%n Shots zur Sequenz hinzugefügt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>A sequence takes %n shots at most.</source>
        <translation>
            <numerusform>Eine Sequenz fasst höchstens %n Shot.</numerusform>
            <numerusform>Eine Sequenz fasst höchstens %n Shots.</numerusform>
        </translation>
    </message>
    <message>
        <source>Add what stands in Compose as a shot that is not ordered yet</source>
        <translation>Was im Entwurf steht, als noch nicht beauftragten Shot hinzufügen</translation>
    </message>
    <message>
        <source>Being made</source>
        <translation>In Arbeit</translation>
    </message>
    <message>
        <source>Being placed</source>
        <translation>Wird erteilt</translation>
    </message>
    <message>
        <source>Came to nothing</source>
        <translation>Ohne Ergebnis</translation>
    </message>
    <message>
        <source>Change the shot</source>
        <translation>Shot ändern</translation>
    </message>
    <message>
        <source>Delete the sequence</source>
        <translation>Sequenz löschen</translation>
    </message>
    <message>
        <source>Drag clips here from the grid, the library or Jobs, or plan a shot with what stands in Compose.</source>
        <translation>Ziehen Sie Clips aus dem Raster, der Bibliothek oder den Jobs hierher, oder planen Sie einen Shot mit dem, was im Entwurf steht.</translation>
    </message>
    <message>
        <source>Each makes four variants; the one that you pick takes the shot&apos;s place.</source>
        <translation>Jeder macht vier Varianten; die, die Sie annehmen, tritt an die Stelle des Shots.</translation>
    </message>
    <message>
        <source>Edit in Compose</source>
        <translation>Im Entwurf bearbeiten</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exportieren…</translation>
    </message>
    <message>
        <source>First frame of the shot</source>
        <translation>Erster Frame des Shots</translation>
    </message>
    <message>
        <source>First frame on the web: {host}</source>
        <translation>Startbild im Web: {host}</translation>
    </message>
    <message>
        <source>Frames</source>
        <translation>Frames</translation>
    </message>
    <message>
        <source>Hide the sequence</source>
        <translation>Sequenz ausblenden</translation>
    </message>
    <message>
        <source>Joining the shots…</source>
        <translation>Shots werden verbunden…</translation>
    </message>
    <message>
        <source>Joining the shots… {percent} %</source>
        <translation>Shots werden verbunden… {percent}&#xa0;%</translation>
    </message>
    <message>
        <source>Last frame of the shot</source>
        <translation>Letzter Frame des Shots</translation>
    </message>
    <message>
        <source>Move the shot to the left</source>
        <translation>Shot nach links rücken</translation>
    </message>
    <message>
        <source>Move the shot to the right</source>
        <translation>Shot nach rechts rücken</translation>
    </message>
    <message>
        <source>New sequence</source>
        <translation>Neue Sequenz</translation>
    </message>
    <message>
        <source>No first frame yet</source>
        <translation>Noch kein Startbild</translation>
    </message>
    <message>
        <source>No sequence yet</source>
        <translation>Noch keine Sequenz</translation>
    </message>
    <message>
        <source>None of these shots can be played.</source>
        <translation>Keiner dieser Shots kann abgespielt werden.</translation>
    </message>
    <message>
        <source>Not here</source>
        <translation>Nicht hier</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Beauftragen</translation>
    </message>
    <message numerus="yes">
        <source>Order %n missing</source>
        <translation>
            <numerusform>%n fehlenden beauftragen</numerusform>
            <numerusform>%n fehlende beauftragen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Order %n planned shot(s)?</source>
        <translation>
            <numerusform>%n geplanten Shot beauftragen?</numerusform>
            <numerusform>%n geplante Shots beauftragen?</numerusform>
        </translation>
    </message>
    <message>
        <source>Order the planned shot?</source>
        <translation>Geplanten Shot beauftragen?</translation>
    </message>
    <message>
        <source>Pick one</source>
        <translation>Eine annehmen</translation>
    </message>
    <message>
        <source>Plan a shot</source>
        <translation>Shot planen</translation>
    </message>
    <message>
        <source>Plan it again</source>
        <translation>Neu planen</translation>
    </message>
    <message>
        <source>Planned</source>
        <translation>Geplant</translation>
    </message>
    <message>
        <source>Planned length</source>
        <translation>Geplante Länge</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>Abspielen</translation>
    </message>
    <message>
        <source>Play all shots</source>
        <translation>Alle Shots abspielen</translation>
    </message>
    <message>
        <source>Play all shots without a gap (Space)</source>
        <translation>Alle Shots lückenlos abspielen (Leertaste)</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Umbenennen</translation>
    </message>
    <message>
        <source>Rename the sequence</source>
        <translation>Sequenz umbenennen</translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation>Umbenennen…</translation>
    </message>
    <message>
        <source>See the shot large</source>
        <translation>Shot groß ansehen</translation>
    </message>
    <message>
        <source>Sequence</source>
        <translation>Sequenz</translation>
    </message>
    <message>
        <source>Sequences</source>
        <translation>Sequenzen</translation>
    </message>
    <message>
        <source>Shot {number}</source>
        <translation>Shot {number}</translation>
    </message>
    <message>
        <source>Shots</source>
        <translation>Shots</translation>
    </message>
    <message>
        <source>Take the shot out</source>
        <translation>Shot herausnehmen</translation>
    </message>
    <message>
        <source>The planned shot is changed.</source>
        <translation>Der geplante Shot ist geändert.</translation>
    </message>
    <message>
        <source>There is no clip to add to the sequence.</source>
        <translation>Es gibt keinen Clip, der zur Sequenz hinzugefügt werden kann.</translation>
    </message>
    <message>
        <source>frames {first} to {last} of {count}</source>
        <translation>Frames {first} bis {last} von {count}</translation>
    </message>
    <message>
        <source>s</source>
        <comment>seconds</comment>
        <translation>s</translation>
    </message>
    <message>
        <source>{minutes} min {seconds} s</source>
        <translation>{minutes}&#xa0;min {seconds}&#xa0;s</translation>
    </message>
    <message>
        <source>{seconds} s</source>
        <translation>{seconds}&#xa0;s</translation>
    </message>
    <message>
        <source>“{name}” is deleted; its clips stay.</source>
        <translation>„{name}“ ist gelöscht; die Clips bleiben.</translation>
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
        <translation>4&#xa0;s 18&#xa0;f</translation>
    </message>
    <message>
        <source>API token</source>
        <translation>API-Token</translation>
    </message>
    <message>
        <source>Account token</source>
        <translation>Konto-Token</translation>
    </message>
    <message>
        <source>Also when one fails or needs you, while another window is in front.</source>
        <translation>Auch wenn einer fehlschlägt oder auf Sie wartet, während ein anderes Fenster vorne ist.</translation>
    </message>
    <message>
        <source>At most</source>
        <translation>Höchstens</translation>
    </message>
    <message>
        <source>Both mean 4 seconds and 18 frames.</source>
        <translation>Beides bedeutet 4 Sekunden und 18 Frames.</translation>
    </message>
    <message>
        <source>Callback addresses</source>
        <translation>Callback-Adressen</translation>
    </message>
    <message>
        <source>Callback receiver</source>
        <translation>Callback-Empfänger</translation>
    </message>
    <message>
        <source>Change keyboard shortcuts…</source>
        <translation>Tastenkürzel ändern…</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Copy the local address</source>
        <translation>Lokale Adresse kopieren</translation>
    </message>
    <message>
        <source>Counted</source>
        <translation>Gezählt</translation>
    </message>
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
            <numerusform>%n Einstellung gefunden</numerusform>
            <numerusform>%n Einstellungen gefunden</numerusform>
        </translation>
    </message>
    <message>
        <source>Accent colour</source>
        <translation>Akzentfarbe</translation>
    </message>
    <message>
        <source>Advanced: addresses</source>
        <translation>Erweitert: Adressen</translation>
    </message>
    <message>
        <source>Another ({colour})</source>
        <translation>Andere ({colour})</translation>
    </message>
    <message>
        <source>As usual</source>
        <translation>Wie üblich</translation>
    </message>
    <message>
        <source>Blue</source>
        <translation>Blau</translation>
    </message>
    <message>
        <source>Contrast</source>
        <translation>Kontrast</translation>
    </message>
    <message>
        <source>Credits a day</source>
        <translation>Credits pro Tag</translation>
    </message>
    <message>
        <source>Credits or dollars</source>
        <translation>Credits oder Dollar</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Dunkel</translation>
    </message>
    <message>
        <source>Default callback</source>
        <translation>Standard-Callback</translation>
    </message>
    <message>
        <source>Default callback URL</source>
        <translation>Standard-Callback-URL</translation>
    </message>
    <message>
        <source>Dollars a day</source>
        <translation>Dollar pro Tag</translation>
    </message>
    <message>
        <source>Each day</source>
        <translation>Jeden Tag</translation>
    </message>
    <message>
        <source>Everything around the pictures grows with it. 100 % is what the system asks for.</source>
        <translation>Alles um die Bilder herum wächst mit. 100 % ist, was das System vorgibt.</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Ordner</translation>
    </message>
    <message>
        <source>For people with a tunnel to this machine. A callback ends the wait at once instead of at the next look; Kinogrid believes none of them and asks the service each time. Without it nothing is missed.</source>
        <translation>Für alle, die einen Tunnel zu diesem Computer haben. Ein Callback beendet das Warten sofort statt beim nächsten Nachsehen; Kinogrid glaubt keinem davon und fragt jedes Mal den Dienst. Ohne ihn wird nichts verpasst.</translation>
    </message>
    <message>
        <source>For pictures that are ready to show. Longer clips are kept smaller.</source>
        <translation>Für Bilder, die zum Zeigen bereit sind. Längere Clips werden kleiner vorgehalten.</translation>
    </message>
    <message>
        <source>Full</source>
        <comment>all motion</comment>
        <translation>Alles</translation>
    </message>
    <message>
        <source>Green</source>
        <translation>Grün</translation>
    </message>
    <message>
        <source>Grey</source>
        <translation>Grau</translation>
    </message>
    <message>
        <source>High</source>
        <translation>Hoch</translation>
    </message>
    <message>
        <source>Hold the last frame</source>
        <translation>Letzten Frame halten</translation>
    </message>
    <message>
        <source>It sends pictures of this machine, and shows balance and charges. It manages your whole account and does not expire. Use picture URLs instead if you would rather not keep one here.</source>
        <translation>Es sendet Bilder dieses Computers und zeigt Guthaben und Abbuchungen. Es verwaltet Ihr ganzes Konto und läuft nicht ab. Verwenden Sie stattdessen Bild-URLs, wenn Sie hier lieber keines aufbewahren.</translation>
    </message>
    <message>
        <source>Keyboard</source>
        <translation>Tastatur</translation>
    </message>
    <message>
        <source>Kinogrid asks before more orders than this are placed.</source>
        <translation>Kinogrid fragt nach, bevor mehr Aufträge als diese erteilt werden.</translation>
    </message>
    <message>
        <source>Kinogrid&apos;s own API token</source>
        <translation>Kinogrids eigenes API-Token</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>Library</source>
        <translation>Bibliothek</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Hell</translation>
    </message>
    <message>
        <source>Like the system</source>
        <translation>Wie das System</translation>
    </message>
    <message>
        <source>Local address</source>
        <translation>Lokale Adresse</translation>
    </message>
    <message>
        <source>Local address for the tunnel</source>
        <translation>Lokale Adresse für den Tunnel</translation>
    </message>
    <message>
        <source>Loop</source>
        <translation>Loop</translation>
    </message>
    <message>
        <source>Made lighter or darker by itself where it could not be read.</source>
        <translation>Wird von selbst heller oder dunkler, wo sie nicht lesbar wäre.</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>Speicher</translation>
    </message>
    <message>
        <source>MiB</source>
        <translation>MiB</translation>
    </message>
    <message>
        <source>Motion</source>
        <translation>Bewegung</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Netzwerk</translation>
    </message>
    <message>
        <source>New address</source>
        <translation>Neue Adresse</translation>
    </message>
    <message>
        <source>New orders that name no callback of their own are told of through the tunnel.</source>
        <translation>Neue Aufträge ohne eigenen Callback werden durch den Tunnel gemeldet.</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Keiner</translation>
    </message>
    <message>
        <source>None</source>
        <comment>no spending limit</comment>
        <translation>Keines</translation>
    </message>
    <message>
        <source>Not listening</source>
        <translation>Nicht auf Empfang</translation>
    </message>
    <message>
        <source>Not usable in the settings, so left out: {names}.</source>
        <translation>In den Einstellungen nicht verwendbar, daher ausgelassen: {names}.</translation>
    </message>
    <message>
        <source>Nothing is called so</source>
        <translation>Nichts heißt so</translation>
    </message>
    <message>
        <source>Notifications</source>
        <translation>Benachrichtigungen</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>Ordner öffnen</translation>
    </message>
    <message>
        <source>Orange</source>
        <translation>Orange</translation>
    </message>
    <message>
        <source>Order limit</source>
        <translation>Auftragslimit</translation>
    </message>
    <message>
        <source>Order limit counts</source>
        <translation>Auftragslimit zählt</translation>
    </message>
    <message>
        <source>Orders</source>
        <translation>Aufträge</translation>
    </message>
    <message>
        <source>Orders go without a callback for now; Kinogrid asks how they are all the same.</source>
        <translation>Aufträge gehen vorerst ohne Callback hinaus; Kinogrid fragt trotzdem nach ihrem Stand.</translation>
    </message>
    <message>
        <source>Orders running at once</source>
        <translation>Gleichzeitige Aufträge</translation>
    </message>
    <message>
        <source>Other words for the same thing may find it.</source>
        <translation>Vielleicht hilft ein anderes Wort für dasselbe.</translation>
    </message>
    <message>
        <source>Pink</source>
        <translation>Rosa</translation>
    </message>
    <message>
        <source>Port {port} cannot be listened at ({reason}), so no callbacks are heard; finished jobs are found out by asking. A new address would help.</source>
        <translation>Auf Port {port} kann nicht gelauscht werden ({reason}), daher werden keine Callbacks empfangen; fertige Jobs werden durch Nachfragen bemerkt. Eine neue Adresse würde helfen.</translation>
    </message>
    <message>
        <source>Port {port} is in use by another program, so no callbacks are heard; finished jobs are found out by asking. A new address would help.</source>
        <translation>Port {port} wird von einem anderen Programm verwendet, daher werden keine Callbacks empfangen; fertige Jobs werden durch Nachfragen bemerkt. Eine neue Adresse würde helfen.</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Vorschau</translation>
    </message>
    <message>
        <source>Preview memory</source>
        <translation>Vorschauspeicher</translation>
    </message>
    <message>
        <source>Public address</source>
        <translation>Öffentliche Adresse</translation>
    </message>
    <message>
        <source>Public address of the tunnel</source>
        <translation>Öffentliche Adresse des Tunnels</translation>
    </message>
    <message>
        <source>Receive callbacks on this machine</source>
        <translation>Callbacks auf diesem Computer empfangen</translation>
    </message>
    <message>
        <source>Reduced</source>
        <comment>as little motion as can be</comment>
        <translation>Wenig</translation>
    </message>
    <message>
        <source>Reduced: clips wait until you play them, and nothing else moves by itself.</source>
        <translation>Wenig: Clips warten, bis Sie sie abspielen, und auch sonst bewegt sich nichts von selbst.</translation>
    </message>
    <message>
        <source>Search settings</source>
        <translation>Einstellungen durchsuchen</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Dienst</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Shorter clips</source>
        <translation>Kürzere Clips</translation>
    </message>
    <message>
        <source>Show all settings</source>
        <translation>Alle Einstellungen zeigen</translation>
    </message>
    <message>
        <source>Since Kinogrid opened</source>
        <translation>Seit Kinogrid geöffnet ist</translation>
    </message>
    <message>
        <source>Spending limit</source>
        <translation>Ausgabenlimit</translation>
    </message>
    <message>
        <source>Start a tunnel to the local address, then enter the public one that it gives.</source>
        <translation>Starten Sie einen Tunnel zur lokalen Adresse, und geben Sie dann die öffentliche ein, die er nennt.</translation>
    </message>
    <message>
        <source>Take another port and another secret path. Callbacks for orders already sent are lost.</source>
        <translation>Einen anderen Port und einen anderen geheimen Pfad nehmen. Callbacks für schon gesendete Aufträge gehen verloren.</translation>
    </message>
    <message>
        <source>Teal, Kinogrid&apos;s own</source>
        <translation>Blaugrün, von Kinogrid</translation>
    </message>
    <message>
        <source>Tell when a job is done</source>
        <translation>Melden, wenn ein Job fertig ist</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>Textgröße</translation>
    </message>
    <message>
        <source>The old file is kept as {name}.</source>
        <translation>Die alte Datei bleibt als {name} erhalten.</translation>
    </message>
    <message>
        <source>The service also posts each finished result there.</source>
        <translation>Der Dienst sendet jedes fertige Ergebnis auch dorthin.</translation>
    </message>
    <message>
        <source>The service is on this machine and needs no tunnel: orders name the receiver itself.</source>
        <translation>Der Dienst ist auf diesem Computer und braucht keinen Tunnel: Aufträge nennen den Empfänger selbst.</translation>
    </message>
    <message>
        <source>The service works on this many at once; the others wait their turn.</source>
        <translation>An so vielen arbeitet der Dienst gleichzeitig; die anderen warten, bis sie an der Reihe sind.</translation>
    </message>
    <message>
        <source>The settings could not be read ({reason}); these are the defaults.</source>
        <translation>Die Einstellungen konnten nicht gelesen werden ({reason}); dies sind die Standardwerte.</translation>
    </message>
    <message>
        <source>The settings could not be understood; these are the defaults.</source>
        <translation>Die Einstellungen waren nicht zu verstehen; dies sind die Standardwerte.</translation>
    </message>
    <message>
        <source>The system&apos;s language</source>
        <translation>Sprache des Systems</translation>
    </message>
    <message>
        <source>The tunnel&apos;s public end needs an https address.</source>
        <translation>Das öffentliche Ende des Tunnels braucht eine https-Adresse.</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Farbschema</translation>
    </message>
    <message>
        <source>Timecode</source>
        <translation>Timecode</translation>
    </message>
    <message>
        <source>USD</source>
        <translation>USD</translation>
    </message>
    <message>
        <source>Uploads</source>
        <translation>Uploads</translation>
    </message>
    <message>
        <source>Violet</source>
        <translation>Violett</translation>
    </message>
    <message>
        <source>When the four are not equally long.</source>
        <translation>Wenn die vier nicht gleich lang sind.</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>Fenster</translation>
    </message>
    <message>
        <source>With one, Kinogrid asks before a day&apos;s orders would cost more by the provider&apos;s prices, and each time where a price is not known. Dollars are counted by the dearest package on sale.</source>
        <translation>Mit einem Limit fragt Kinogrid nach, bevor die Aufträge eines Tages nach den Preisen des Anbieters mehr kosten würden, und jedes Mal, wenn ein Preis nicht bekannt ist. Dollar werden nach dem teuersten angebotenen Paket gezählt.</translation>
    </message>
    <message>
        <source>{url} (from the environment)</source>
        <translation>{url} (aus der Umgebung)</translation>
    </message>
    <message>
        <source>{url} (from the settings file)</source>
        <translation>{url} (aus der Einstellungsdatei)</translation>
    </message>
    <message>
        <source>{url} (until the orders under way there are done)</source>
        <translation>{url} (bis die dort laufenden Aufträge fertig sind)</translation>
    </message>
</context>
<context>
    <name>Settings search</name>
    <message>
        <source>API key, restricted, limit, expiry, secret</source>
        <translation>API-Schlüssel, beschränkt, Limit, Ablauf, Geheimnis</translation>
    </message>
    <message>
        <source>SOCKS, HTTP, network, internet, connection, firewall, VPN</source>
        <translation>SOCKS, HTTP, Netzwerk, Internet, Verbindung, Firewall, VPN</translation>
    </message>
    <message>
        <source>TLS, SSL, HTTPS, CA, security, PEM</source>
        <translation>TLS, SSL, HTTPS, CA, Sicherheit, PEM</translation>
    </message>
    <message>
        <source>accessibility, readable, visibility, eyes</source>
        <translation>Barrierefreiheit, lesbar, Sichtbarkeit, Augen</translation>
    </message>
    <message>
        <source>alerts, messages, desktop, pop-ups</source>
        <translation>Hinweise, Meldungen, Mitteilungen, Desktop, Pop-ups</translation>
    </message>
    <message>
        <source>API key, sign in, login, password, secret</source>
        <translation>API-Schlüssel, Anmeldung, anmelden, einloggen, Passwort, Geheimnis</translation>
    </message>
    <message>
        <source>accessibility, animation, reduced, dizzy, autoplay, still</source>
        <translation>Barrierefreiheit, Animation, Animationen, reduziert, Schwindel, automatisch abspielen, Stillstand</translation>
    </message>
    <message>
        <source>balance, sign in, login, platform, secret</source>
        <translation>Guthaben, Anmeldung, anmelden, einloggen, Plattform, Geheimnis</translation>
    </message>
    <message>
        <source>budget, money, costs, price, maximum, cap</source>
        <translation>Budget, Geld, Kosten, Preis, Höchstbetrag, Obergrenze</translation>
    </message>
    <message>
        <source>budget, money, costs, spending limit, cap</source>
        <translation>Budget, Geld, Kosten, Ausgabenlimit, Obergrenze</translation>
    </message>
    <message>
        <source>cache, RAM, MiB, performance</source>
        <translation>Cache, RAM, Arbeitsspeicher, MiB, Leistung</translation>
    </message>
    <message>
        <source>colours, highlight, appearance, look</source>
        <translation>Farben, Hervorhebung, Aussehen, Darstellung, Optik</translation>
    </message>
    <message>
        <source>dark mode, light mode, night, colours, appearance, look</source>
        <translation>dunkel, hell, Dunkelmodus, Hellmodus, Dark Mode, Nacht, Farben, Aussehen, Darstellung, Design</translation>
    </message>
    <message>
        <source>directory, storage, disk, files, clips, place</source>
        <translation>Verzeichnis, Speicher, Speicherort, Festplatte, Dateien, Clips</translation>
    </message>
    <message>
        <source>duration, length, repeat, freeze, playback</source>
        <translation>Dauer, Länge, wiederholen, anhalten, Standbild, Wiedergabe</translation>
    </message>
    <message>
        <source>font size, larger, smaller, zoom, scale, accessibility, eyes</source>
        <translation>Schriftgröße, größer, kleiner, Zoom, Skalierung, Barrierefreiheit, Augen</translation>
    </message>
    <message>
        <source>keys, hotkeys, keyboard shortcuts, bindings</source>
        <translation>Tasten, Hotkeys, Tastenkürzel, Tastaturkürzel, Tastenbelegung</translation>
    </message>
    <message>
        <source>maximum, budget, safety, confirmation</source>
        <translation>Höchstzahl, Obergrenze, Budget, Sicherheit, Nachfrage, Bestätigung</translation>
    </message>
    <message>
        <source>order limit, daily, reset</source>
        <translation>Auftragslimit, täglich, zurücksetzen</translation>
    </message>
    <message>
        <source>parallel, concurrent, queue, simultaneous, jobs</source>
        <translation>parallel, gleichzeitig, Warteschlange, Jobs</translation>
    </message>
    <message>
        <source>server, host, address, URL, API</source>
        <translation>Server, Host, Adresse, URL, API</translation>
    </message>
    <message>
        <source>server, host, address, URL, pictures</source>
        <translation>Server, Host, Adresse, URL, Bilder</translation>
    </message>
    <message>
        <source>time, frames, seconds, display</source>
        <translation>Zeit, Frames, Bilder, Sekunden, Anzeige</translation>
    </message>
    <message>
        <source>translation, locale, English, 中文, 日本語, Deutsch, Español, Français</source>
        <translation>Übersetzung, Sprache, English, 中文, 日本語, Deutsch, Español, Français</translation>
    </message>
    <message>
        <source>webhook, callback, URL, server, notify</source>
        <translation>Webhook, Callback, URL, Server, benachrichtigen</translation>
    </message>
    <message>
        <source>webhook, callback, tunnel, port, server</source>
        <translation>Webhook, Callback, Tunnel, Port, Server</translation>
    </message>
</context>
<context>
    <name>Shortcuts</name>
    <message>
        <source>Add…</source>
        <translation>Hinzufügen…</translation>
    </message>
    <message>
        <source>All usual keys</source>
        <translation>Alle üblichen Tasten</translation>
    </message>
    <message>
        <source>Buttons, sliders and lists need {key} for themselves. Choose another key.</source>
        <translation>Schaltflächen, Regler und Listen brauchen {key} selbst. Wählen Sie eine andere Taste.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Change keyboard shortcuts</source>
        <translation>Tastenkürzel ändern</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>Ändern…</translation>
    </message>
    <message>
        <source>Choosing</source>
        <translation>Auswahl</translation>
    </message>
    <message>
        <source>Clip</source>
        <translation>Clip</translation>
    </message>
    <message>
        <source>In the library</source>
        <translation>In der Bibliothek</translation>
    </message>
    <message>
        <source>In the lineage</source>
        <translation>Im Stammbaum</translation>
    </message>
    <message>
        <source>In the list of jobs</source>
        <translation>In der Jobliste</translation>
    </message>
    <message>
        <source>In the sequence</source>
        <translation>In der Sequenz</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Tastenkürzel</translation>
    </message>
    <message>
        <source>Leave it there</source>
        <translation>Dort lassen</translation>
    </message>
    <message>
        <source>New key</source>
        <translation>Neue Taste</translation>
    </message>
    <message>
        <source>No key</source>
        <translation>Keine Taste</translation>
    </message>
    <message>
        <source>Only a shift key was pressed. Press another key with it.</source>
        <translation>Es wurde nur eine Umschalttaste gedrückt. Drücken Sie eine weitere Taste dazu.</translation>
    </message>
    <message>
        <source>Press the key for “{action}”. Esc leaves it as it is.</source>
        <translation>Drücken Sie die Taste für „{action}“. Esc lässt sie, wie sie ist.</translation>
    </message>
    <message>
        <source>Search shortcuts</source>
        <translation>Tastenkürzel suchen</translation>
    </message>
    <message>
        <source>Shortcuts</source>
        <translation>Tastenkürzel</translation>
    </message>
    <message>
        <source>Some keyboard shortcuts in the settings cannot be used ({names}); the usual keys hold for them.</source>
        <translation>Einige Tastenkürzel in den Einstellungen sind nicht verwendbar ({names}); für sie gelten die üblichen Tasten.</translation>
    </message>
    <message>
        <source>Some of its usual keys are for “{others}” now.</source>
        <translation>Einige der üblichen Tasten gehören jetzt zu „{others}“.</translation>
    </message>
    <message>
        <source>They work wherever you are not typing. A focused button keeps Space and Enter.</source>
        <translation>Tastenkürzel gelten überall, wo Sie nicht gerade tippen. Eine fokussierte Schaltfläche behält Leertaste und Enter.</translation>
    </message>
    <message>
        <source>Those of the clips work wherever you are not typing; a focused button keeps Space and Enter, a slider its arrows, a list its own. 1 to 8 select a variant.</source>
        <translation>Die der Clips gelten überall, wo Sie nicht gerade tippen; eine fokussierte Schaltfläche behält Leertaste und Enter, ein Regler seine Pfeile, eine Liste die ihren. 1 bis 8 wechseln die Variante.</translation>
    </message>
    <message>
        <source>Use it here</source>
        <translation>Hier verwenden</translation>
    </message>
    <message>
        <source>Usual keys</source>
        <translation>Übliche Tasten</translation>
    </message>
    <message>
        <source>View</source>
        <translation>Ansicht</translation>
    </message>
    <message>
        <source>While a clip is extended</source>
        <translation>Beim Verlängern eines Clips</translation>
    </message>
    <message>
        <source>Window and orders</source>
        <translation>Fenster und Aufträge</translation>
    </message>
    <message>
        <source>none</source>
        <comment>no key</comment>
        <translation>keine</translation>
    </message>
    <message>
        <source>{action}: {keys}</source>
        <translation>{action}: {keys}</translation>
    </message>
    <message>
        <source>{key} belongs to the desktop. Choose another key.</source>
        <translation>{key} gehört dem Desktop. Wählen Sie eine andere Taste.</translation>
    </message>
    <message>
        <source>{key} deletes in lists. Choose another key.</source>
        <translation>{key} löscht in Listen. Wählen Sie eine andere Taste.</translation>
    </message>
    <message>
        <source>{key} is for “{other}” now.</source>
        <translation>{key} gehört jetzt zu „{other}“.</translation>
    </message>
    <message>
        <source>{key} is needed for typing and editing. Choose another key.</source>
        <translation>{key} wird zum Tippen und Bearbeiten gebraucht. Wählen Sie eine andere Taste.</translation>
    </message>
    <message>
        <source>{key} opens menus. Choose another key.</source>
        <translation>{key} öffnet Menüs. Wählen Sie eine andere Taste.</translation>
    </message>
    <message>
        <source>{key} selects a variant. Choose another key.</source>
        <translation>{key} wechselt die Variante. Wählen Sie eine andere Taste.</translation>
    </message>
</context>
<context>
    <name>Spending</name>
    <message>
        <source>A project without a name</source>
        <translation>Ein Projekt ohne Namen</translation>
    </message>
    <message>
        <source>Add up by</source>
        <translation>Summieren nach</translation>
    </message>
    <message>
        <source>An order that is in several projects is counted in each of them.</source>
        <translation>Ein Auftrag, der in mehreren Projekten ist, wird in jedem davon gezählt.</translation>
    </message>
    <message>
        <source>Ask the account about every order of the last 60 days</source>
        <translation>Das Konto nach jedem Auftrag der letzten 60 Tage fragen</translation>
    </message>
    <message>
        <source>By day</source>
        <translation>Nach Tag</translation>
    </message>
    <message>
        <source>By mode</source>
        <translation>Nach Modus</translation>
    </message>
    <message>
        <source>By project</source>
        <translation>Nach Projekt</translation>
    </message>
    <message>
        <source>By week</source>
        <translation>Nach Woche</translation>
    </message>
    <message>
        <source>Charged</source>
        <translation>Abgebucht</translation>
    </message>
    <message numerus="yes">
        <source>Charged for %n order(s): {charged}. Foreseen: {foreseen}.</source>
        <translation>
            <numerusform>Für %n Auftrag abgebucht: {charged}. Veranschlagt: {foreseen}.</numerusform>
            <numerusform>Für %n Aufträge abgebucht: {charged}. Veranschlagt: {foreseen}.</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose another place…</source>
        <translation>Anderen Ort wählen…</translation>
    </message>
    <message>
        <source>Deleted here</source>
        <translation>Hier gelöscht</translation>
    </message>
    <message>
        <source>Every charge comes from the account&apos;s list of calls.</source>
        <translation>Jede Abbuchung stammt aus der Aufrufliste des Kontos.</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Fehlgeschlagen</translation>
    </message>
    <message>
        <source>Failed or not confirmed</source>
        <translation>Fehlgeschlagen oder nicht bestätigt</translation>
    </message>
    <message>
        <source>Fast</source>
        <comment>mode</comment>
        <translation>Schnell</translation>
    </message>
    <message>
        <source>Foreseen</source>
        <translation>Veranschlagt</translation>
    </message>
    <message numerus="yes">
        <source>Foreseen for %n order(s): {foreseen}.</source>
        <translation>
            <numerusform>Für %n Auftrag veranschlagt: {foreseen}.</numerusform>
            <numerusform>Für %n Aufträge veranschlagt: {foreseen}.</numerusform>
        </translation>
    </message>
    <message>
        <source>Foreseen is what the provider&apos;s price list said when an order was sent. What was charged is told to an account token only.</source>
        <translation>Veranschlagt ist, was die Preisliste des Anbieters sagte, als ein Auftrag gesendet wurde. Was abgebucht wurde, wird nur einem Konto-Token mitgeteilt.</translation>
    </message>
    <message>
        <source>In no project</source>
        <translation>In keinem Projekt</translation>
    </message>
    <message>
        <source>It could not be saved</source>
        <translation>Speichern war nicht möglich</translation>
    </message>
    <message>
        <source>Kinogrid asks for charges again by itself.</source>
        <translation>Kinogrid fragt von selbst erneut nach Abbuchungen.</translation>
    </message>
    <message>
        <source>Look for older charges</source>
        <translation>Ältere Abbuchungen suchen</translation>
    </message>
    <message numerus="yes">
        <source>Looking for the charges of %n order(s) in the account&apos;s list…</source>
        <translation>
            <numerusform>Die Abbuchungen für %n Auftrag werden in der Liste des Kontos gesucht…</numerusform>
            <numerusform>Die Abbuchungen für %n Aufträge werden in der Liste des Kontos gesucht…</numerusform>
        </translation>
    </message>
    <message>
        <source>Made</source>
        <translation>Fertig</translation>
    </message>
    <message>
        <source>Mode</source>
        <translation>Modus</translation>
    </message>
    <message numerus="yes">
        <source>No charge is known of %n order(s). The provider lists calls for 60 days, and lists some late.</source>
        <translation>
            <numerusform>Für %n Auftrag ist keine Abbuchung bekannt. Der Anbieter listet Aufrufe 60 Tage lang auf, und manche erst spät.</numerusform>
            <numerusform>Für %n Aufträge ist keine Abbuchung bekannt. Der Anbieter listet Aufrufe 60 Tage lang auf, und manche erst spät.</numerusform>
        </translation>
    </message>
    <message>
        <source>No longer waited for</source>
        <translation>Warten beendet</translation>
    </message>
    <message>
        <source>No order was sent yet.</source>
        <translation>Noch wurde kein Auftrag gesendet.</translation>
    </message>
    <message>
        <source>Not confirmed</source>
        <translation>Nicht bestätigt</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>Nicht bekannt</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Auftrag</translation>
    </message>
    <message>
        <source>Orders</source>
        <translation>Aufträge</translation>
    </message>
    <message>
        <source>Orders and charges</source>
        <translation>Aufträge und Abbuchungen</translation>
    </message>
    <message>
        <source>Orders deleted here</source>
        <translation>Hier gelöschte Aufträge</translation>
    </message>
    <message>
        <source>Project</source>
        <translation>Projekt</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>Ersetzen</translation>
    </message>
    <message>
        <source>Replace the file?</source>
        <translation>Datei ersetzen?</translation>
    </message>
    <message>
        <source>Save as CSV…</source>
        <translation>Als CSV speichern…</translation>
    </message>
    <message>
        <source>Save what was spent</source>
        <translation>Ausgaben speichern</translation>
    </message>
    <message>
        <source>Saved as {name}</source>
        <translation>Als {name} gespeichert</translation>
    </message>
    <message>
        <source>Spending</source>
        <translation>Ausgaben</translation>
    </message>
    <message>
        <source>Table (*.csv)</source>
        <translation>Tabelle (*.csv)</translation>
    </message>
    <message>
        <source>The provider does not accept the account token. Charges are not asked for until it is replaced.</source>
        <translation>Der Anbieter akzeptiert das Konto-Token nicht. Nach Abbuchungen wird nicht gefragt, bis es ersetzt ist.</translation>
    </message>
    <message>
        <source>There is a file called {name} already.</source>
        <translation>Es gibt schon eine Datei namens {name}.</translation>
    </message>
    <message>
        <source>Turbo</source>
        <comment>mode</comment>
        <translation>Turbo</translation>
    </message>
    <message>
        <source>Under way</source>
        <translation>In Arbeit</translation>
    </message>
    <message>
        <source>Use an account token…</source>
        <translation>Konto-Token verwenden…</translation>
    </message>
    <message>
        <source>Week of {date}</source>
        <translation>Woche vom {date}</translation>
    </message>
    <message>
        <source>What became of it</source>
        <translation>Was daraus wurde</translation>
    </message>
    <message>
        <source>What costs money?</source>
        <translation>Was kostet Geld?</translation>
    </message>
    <message>
        <source>What failed for nothing is left out of the foreseen sums.</source>
        <translation>Was ohne Kosten fehlschlug, ist in den veranschlagten Summen nicht enthalten.</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Wann</translation>
    </message>
    <message numerus="yes">
        <source>{amount}, %n not known</source>
        <translation>
            <numerusform>{amount}, %n nicht bekannt</numerusform>
            <numerusform>{amount}, %n nicht bekannt</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Start</name>
    <message>
        <source>Another folder has a library of its own, or begins one: database, frames and clips together. Nothing is moved there, what is in this folder waits in it, and Kinogrid opens the other one from now on.</source>
        <translation>Ein anderer Ordner hat eine eigene Bibliothek oder beginnt eine: Datenbank, Bilder und Clips zusammen. Nichts wird dorthin verschoben; was in diesem Ordner ist, wartet darin, und Kinogrid öffnet von nun an den anderen.</translation>
    </message>
    <message>
        <source>Another folder has a library of its own, or begins one: database, frames and clips together. Nothing is moved there, what is in this folder waits in it, and the choice holds for this start only.</source>
        <translation>Ein anderer Ordner hat eine eigene Bibliothek oder beginnt eine: Datenbank, Bilder und Clips zusammen. Nichts wird dorthin verschoben; was in diesem Ordner ist, wartet darin, und die Wahl gilt nur für diesen Start.</translation>
    </message>
    <message>
        <source>Choose another folder</source>
        <translation>Anderen Ordner auswählen</translation>
    </message>
    <message>
        <source>Copy report</source>
        <translation>Bericht kopieren</translation>
    </message>
    <message>
        <source>Kinogrid cannot start</source>
        <translation>Kinogrid kann nicht starten</translation>
    </message>
    <message>
        <source>Kinogrid checks every few seconds and goes on by itself as soon as it can. Until then it sends nothing. Orders that the service has already taken go on there, and are taken up again with this folder.</source>
        <translation>Kinogrid prüft alle paar Sekunden und macht von selbst weiter, sobald es kann. Bis dahin sendet es nichts. Aufträge, die der Dienst schon angenommen hat, laufen dort weiter und werden mit diesem Ordner wieder aufgenommen.</translation>
    </message>
    <message>
        <source>Other people of this machine may open the folder {folder}, and Kinogrid could not close it to them. Choose a folder of your own for your clips.</source>
        <translation>Andere Benutzer dieses Computers können den Ordner {folder} öffnen, und Kinogrid konnte ihn für sie nicht sperren. Wählen Sie für Ihre Clips einen eigenen Ordner.</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Beenden</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
</context>
<context>
    <name>Stepper</name>
    <message>
        <source>Less: {what}</source>
        <translation>Weniger: {what}</translation>
    </message>
    <message>
        <source>More: {what}</source>
        <translation>Mehr: {what}</translation>
    </message>
</context>
<context>
    <name>Storage</name>
    <message numerus="yes">
        <source>%n clip(s) (is|are) being fetched again.</source>
        <translation>
            <numerusform>%n Clip wird erneut geladen.</numerusform>
            <numerusform>%n Clips werden erneut geladen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n clip(s) read to the end.</source>
        <translation>
            <numerusform>%n Clip bis zum Ende gelesen.</numerusform>
            <numerusform>%n Clips bis zum Ende gelesen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n clip(s) read to the end: each is what was written down.</source>
        <translation>
            <numerusform>%n Clip bis zum Ende gelesen: Er ist, was notiert wurde.</numerusform>
            <numerusform>%n Clips bis zum Ende gelesen: Jeder ist, was notiert wurde.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n clip(s), {size}.</source>
        <translation>
            <numerusform>%n Clip, {size}.</numerusform>
            <numerusform>%n Clips, {size}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) and folders that no job knows, {size}, (goes|go) to this computer&apos;s trash.</source>
        <translation>
            <numerusform>%n Datei oder Ordner, {size}, wovon kein Job weiß, kommt in den Papierkorb dieses Computers.</numerusform>
            <numerusform>%n Dateien und Ordner, {size}, von denen kein Job weiß, kommen in den Papierkorb dieses Computers.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n frame(s) that other apps were given, {size}, (goes|go) to this computer&apos;s trash. What shows (it|them) from here will not find (it|them) any more.</source>
        <translation>
            <numerusform>%n Frame, {size}, der anderen Apps gegeben wurde, kommt in den Papierkorb dieses Computers. Was ihn von hier zeigt, findet ihn dann nicht mehr.</numerusform>
            <numerusform>%n Frames, {size}, die anderen Apps gegeben wurden, kommen in den Papierkorb dieses Computers. Was sie von hier zeigt, findet sie dann nicht mehr.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n frame(s), {size}, that (was|were) dragged into other apps. Those may still show (it|them) from here, so nothing of it goes by itself.</source>
        <translation>
            <numerusform>%n Frame, {size}, der in andere Apps gezogen wurde. Diese zeigen ihn vielleicht noch von hier, daher verschwindet nichts davon von selbst.</numerusform>
            <numerusform>%n Frames, {size}, die in andere Apps gezogen wurden. Diese zeigen sie vielleicht noch von hier, daher verschwindet nichts davon von selbst.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n moved to the trash.</source>
        <translation>
            <numerusform>%n in den Papierkorb gelegt.</numerusform>
            <numerusform>%n in den Papierkorb gelegt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them did not go to the trash, and (stays|stay).</source>
        <translation>
            <numerusform>%n davon kam nicht in den Papierkorb und bleibt.</numerusform>
            <numerusform>%n davon kamen nicht in den Papierkorb und bleiben.</numerusform>
        </translation>
    </message>
    <message>
        <source>A clip that is in several projects is counted in each of them.</source>
        <translation>Ein Clip, der in mehreren Projekten ist, wird in jedem davon gezählt.</translation>
    </message>
    <message>
        <source>A project without a name</source>
        <translation>Ein Projekt ohne Namen</translation>
    </message>
    <message>
        <source>By day</source>
        <translation>Nach Tag</translation>
    </message>
    <message>
        <source>By kind</source>
        <translation>Nach Art</translation>
    </message>
    <message>
        <source>By project</source>
        <translation>Nach Projekt</translation>
    </message>
    <message>
        <source>Clip</source>
        <translation>Clip</translation>
    </message>
    <message>
        <source>Clips</source>
        <translation>Clips</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Tag</translation>
    </message>
    <message>
        <source>Every file in the folder belongs to a job.</source>
        <translation>Jede Datei im Ordner gehört zu einem Job.</translation>
    </message>
    <message>
        <source>Extensions</source>
        <translation>Verlängerungen</translation>
    </message>
    <message>
        <source>Fetch again</source>
        <translation>Erneut laden</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>File or folder</source>
        <translation>Datei oder Ordner</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Ordner</translation>
    </message>
    <message>
        <source>Frame</source>
        <translation>Frame</translation>
    </message>
    <message>
        <source>Generations</source>
        <translation>Generierungen</translation>
    </message>
    <message>
        <source>Handed over</source>
        <translation>Weitergegeben</translation>
    </message>
    <message>
        <source>In no project</source>
        <translation>In keinem Projekt</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Looking at the disk…</source>
        <translation>Laufwerk wird untersucht…</translation>
    </message>
    <message>
        <source>Missing or damaged</source>
        <translation>Fehlend oder beschädigt</translation>
    </message>
    <message>
        <source>Move to the trash?</source>
        <translation>In den Papierkorb legen?</translation>
    </message>
    <message>
        <source>Move to trash</source>
        <translation>In den Papierkorb</translation>
    </message>
    <message>
        <source>No clip is missing.</source>
        <translation>Kein Clip fehlt.</translation>
    </message>
    <message>
        <source>No frame was dragged into another app.</source>
        <translation>Kein Frame wurde in eine andere App gezogen.</translation>
    </message>
    <message>
        <source>Not what was written down when it came</source>
        <translation>Nicht, was bei der Ankunft notiert wurde</translation>
    </message>
    <message>
        <source>Nothing of it goes by itself. A folder with a job.json may hold a job that a rebuilt library has again.</source>
        <translation>Nichts davon verschwindet von selbst. Ein Ordner mit einer job.json kann einen Job enthalten, den eine neu aufgebaute Bibliothek wieder hat.</translation>
    </message>
    <message>
        <source>Of no job</source>
        <translation>Ohne Job</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>Bilder</translation>
    </message>
    <message>
        <source>Project</source>
        <translation>Projekt</translation>
    </message>
    <message>
        <source>Read every clip and compare it with what was written down</source>
        <translation>Jeden Clip lesen und mit dem Notierten vergleichen</translation>
    </message>
    <message numerus="yes">
        <source>Read to the end; %n (is|are) not what was written down.</source>
        <translation>
            <numerusform>Bis zum Ende gelesen; %n ist nicht, was notiert wurde.</numerusform>
            <numerusform>Bis zum Ende gelesen; %n sind nicht, was notiert wurde.</numerusform>
        </translation>
    </message>
    <message>
        <source>Reading every clip to its end: {share}.</source>
        <translation>Jeder Clip wird bis zum Ende gelesen: {share}.</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Zeigen</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Größe</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Stoppen</translation>
    </message>
    <message numerus="yes">
        <source>Stopped after %n clip(s).</source>
        <translation>
            <numerusform>Nach %n Clip gestoppt.</numerusform>
            <numerusform>Nach %n Clips gestoppt.</numerusform>
        </translation>
    </message>
    <message>
        <source>Storage</source>
        <translation>Speicherplatz</translation>
    </message>
    <message>
        <source>Stored clips</source>
        <translation>Gespeicherte Clips</translation>
    </message>
    <message>
        <source>The disk does not read it</source>
        <translation>Das Laufwerk liest sie nicht</translation>
    </message>
    <message>
        <source>The file is missing</source>
        <translation>Die Datei fehlt</translation>
    </message>
    <message>
        <source>They can be fetched again as long as the service keeps them. A damaged file stays under another name.</source>
        <translation>Die Clips können erneut geladen werden, solange der Dienst sie behält. Eine beschädigte Datei bleibt unter einem anderen Namen erhalten.</translation>
    </message>
    <message>
        <source>Variant {number} of “{prompt}”</source>
        <translation>Variante {number} von „{prompt}“</translation>
    </message>
    <message>
        <source>Verify</source>
        <translation>Überprüfen</translation>
    </message>
    <message>
        <source>What is wrong</source>
        <translation>Was nicht stimmt</translation>
    </message>
</context>
<context>
    <name>Toast</name>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>What can be done about it</source>
        <translation>Was sich dazu tun lässt</translation>
    </message>
    <message>
        <source>What was just done</source>
        <translation>Was gerade getan wurde</translation>
    </message>
</context>
<context>
    <name>Token</name>
    <message>
        <source>A token has no blanks and no special characters. Copy it again, without the text around.</source>
        <translation>Ein Token hat keine Leerzeichen und keine Sonderzeichen. Kopieren Sie es erneut, ohne den Text darum herum.</translation>
    </message>
    <message>
        <source>API token</source>
        <translation>API-Token</translation>
    </message>
    <message>
        <source>Account token</source>
        <translation>Konto-Token</translation>
    </message>
    <message>
        <source>An account token for uploads</source>
        <translation>Ein Konto-Token für Uploads</translation>
    </message>
    <message>
        <source>Asking the service. This costs nothing.</source>
        <translation>Der Dienst wird gefragt. Das kostet nichts.</translation>
    </message>
    <message>
        <source>Change in the console what it may be used for, or make another one there.</source>
        <translation>Ändern Sie in der Konsole, wofür es verwendet werden darf, oder erstellen Sie dort ein anderes.</translation>
    </message>
    <message>
        <source>Check and save</source>
        <translation>Prüfen und speichern</translation>
    </message>
    <message>
        <source>Check the token again in a moment.</source>
        <translation>Prüfen Sie das Token gleich noch einmal.</translation>
    </message>
    <message>
        <source>Check, save and send</source>
        <translation>Prüfen, speichern und senden</translation>
    </message>
    <message>
        <source>Checking it costs nothing.</source>
        <translation>Das Prüfen kostet nichts.</translation>
    </message>
    <message>
        <source>Copy it again, all of it, or make another one in the console.</source>
        <translation>Kopieren Sie es erneut und vollständig, oder erstellen Sie in der Konsole ein anderes.</translation>
    </message>
    <message>
        <source>Copy it again, all of it: it begins with platform-v1- and has 76 characters. Or make another one in the console.</source>
        <translation>Kopieren Sie es erneut und vollständig: Es beginnt mit platform-v1- und hat 76 Zeichen. Oder erstellen Sie in der Konsole ein anderes.</translation>
    </message>
    <message>
        <source>Do not send it</source>
        <translation>Nicht senden</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fertig</translation>
    </message>
    <message>
        <source>Enter a token.</source>
        <translation>Geben Sie ein Token ein.</translation>
    </message>
    <message>
        <source>Enter another token</source>
        <translation>Anderes Token eingeben</translation>
    </message>
    <message>
        <source>Enter the token</source>
        <translation>Token eingeben</translation>
    </message>
    <message>
        <source>In this demo the token is kept nowhere, and your keyring is left alone.</source>
        <translation>In dieser Demo wird das Token nirgends aufbewahrt, und Ihr Schlüsselbund bleibt unberührt.</translation>
    </message>
    <message>
        <source>In use: a token for this session only. It is not in this system&apos;s keyring.</source>
        <translation>In Gebrauch: ein Token nur für diese Sitzung. Es ist nicht im Schlüsselbund dieses Systems.</translation>
    </message>
    <message>
        <source>In use: a token of the demo. It opens nothing else, and your keyring is left alone.</source>
        <translation>In Gebrauch: ein Token der Demo. Es öffnet sonst nichts, und Ihr Schlüsselbund bleibt unberührt.</translation>
    </message>
    <message>
        <source>In use: the token from the environment. It goes before any other and is never stored.</source>
        <translation>In Gebrauch: das Token aus der Umgebung. Es geht jedem anderen vor und wird nie gespeichert.</translation>
    </message>
    <message>
        <source>In use: the token in this system&apos;s keyring.</source>
        <translation>In Gebrauch: das Token im Schlüsselbund dieses Systems.</translation>
    </message>
    <message>
        <source>It comes from {variable}, wins over the keyring and is never stored.</source>
        <translation>Es kommt aus {variable}, hat Vorrang vor dem Schlüsselbund und wird nie gespeichert.</translation>
    </message>
    <message>
        <source>It goes to {api} only, with your orders and your pictures.</source>
        <translation>Es geht nur an {api}, mit Ihren Aufträgen und Ihren Bildern.</translation>
    </message>
    <message>
        <source>It goes to {api} with your orders, and is tried once at {platform} with a picture.</source>
        <translation>Es geht an {api} mit Ihren Aufträgen und wird einmal bei {platform} mit einem Bild versucht.</translation>
    </message>
    <message>
        <source>It goes to {api} with your orders. Pictures go to {platform}, which does not get it without your yes.</source>
        <translation>Es geht an {api} mit Ihren Aufträgen. Bilder gehen an {platform}, das es nicht ohne Ihr Ja bekommt.</translation>
    </message>
    <message>
        <source>It goes to {platform} only, with your pictures and questions about your account.</source>
        <translation>Es geht nur an {platform}, mit Ihren Bildern und Fragen zu Ihrem Konto.</translation>
    </message>
    <message>
        <source>It has not answered yet; it may be waiting for its password. Orders go on with the API token. Only a token for uploads that is kept in the keyring is not in use until it answers.</source>
        <translation>Er hat noch nicht geantwortet; vielleicht wartet er auf sein Passwort. Aufträge gehen mit dem API-Token weiter. Nur ein Token für Uploads, das im Schlüsselbund aufbewahrt ist, ist nicht in Gebrauch, bis er antwortet.</translation>
    </message>
    <message>
        <source>It is kept in this system&apos;s keyring and nowhere else.</source>
        <translation>Es wird im Schlüsselbund dieses Systems aufbewahrt und sonst nirgends.</translation>
    </message>
    <message>
        <source>It is kept in this system&apos;s keyring.</source>
        <translation>Es wird im Schlüsselbund dieses Systems aufbewahrt.</translation>
    </message>
    <message>
        <source>It is used at once, and kept in this system&apos;s keyring as soon as that answers.</source>
        <translation>Es wird sofort verwendet und im Schlüsselbund dieses Systems aufbewahrt, sobald dieser antwortet.</translation>
    </message>
    <message>
        <source>Kinogrid has asked it for the API token. It has not answered yet; it may be waiting for its password. Orders go on as soon as there is a token.</source>
        <translation>Kinogrid hat ihn nach dem API-Token gefragt. Er hat noch nicht geantwortet; vielleicht wartet er auf sein Passwort. Aufträge gehen weiter, sobald es ein Token gibt.</translation>
    </message>
    <message>
        <source>Kinogrid never writes the token anywhere else, so it will ask again unless the keyring takes it after all.</source>
        <translation>Kinogrid schreibt das Token nie an einen anderen Ort und wird daher wieder danach fragen, es sei denn, der Schlüsselbund nimmt es doch noch an.</translation>
    </message>
    <message>
        <source>Kinogrid never writes the token anywhere else, so it will ask again.</source>
        <translation>Kinogrid schreibt das Token nie an einen anderen Ort und wird daher wieder danach fragen.</translation>
    </message>
    <message>
        <source>Make another one in the console, under Platform tokens.</source>
        <translation>Erstellen Sie in der Konsole unter „Platform tokens“ ein anderes.</translation>
    </message>
    <message>
        <source>Make another one in the console.</source>
        <translation>Erstellen Sie in der Konsole ein anderes.</translation>
    </message>
    <message>
        <source>Make one for Midjourney in the console.</source>
        <translation>Erstellen Sie in der Konsole eines für Midjourney.</translation>
    </message>
    <message>
        <source>No token yet.</source>
        <translation>Noch kein Token.</translation>
    </message>
    <message>
        <source>Not in use: the token from the environment. The service&apos;s address comes from a settings file, so Kinogrid asks you before it sends it there.</source>
        <translation>Nicht in Gebrauch: das Token aus der Umgebung. Die Adresse des Dienstes kommt aus einer Einstellungsdatei, daher fragt Kinogrid Sie, bevor es das Token dorthin sendet.</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Jetzt nicht</translation>
    </message>
    <message>
        <source>Open the console</source>
        <translation>Konsole öffnen</translation>
    </message>
    <message>
        <source>Open the console where API tokens are made</source>
        <translation>Konsole öffnen, in der API-Tokens erstellt werden</translation>
    </message>
    <message>
        <source>Open the console where account tokens are made</source>
        <translation>Konsole öffnen, in der Konto-Tokens erstellt werden</translation>
    </message>
    <message>
        <source>Orders go to {api}, and the API token is for that host. Pictures go to {platform}, which is another one.</source>
        <translation>Aufträge gehen an {api}, und das API-Token ist für diesen Host. Bilder gehen an {platform}, einen anderen Host.</translation>
    </message>
    <message>
        <source>Paste another token to replace it</source>
        <translation>Zum Ersetzen anderes Token einfügen</translation>
    </message>
    <message>
        <source>Paste the token here</source>
        <translation>Token hier einfügen</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Remove the API token</source>
        <translation>API-Token entfernen</translation>
    </message>
    <message>
        <source>Remove the account token</source>
        <translation>Konto-Token entfernen</translation>
    </message>
    <message>
        <source>Send it there</source>
        <translation>Dorthin senden</translation>
    </message>
    <message>
        <source>Send the API token to this host with your pictures?</source>
        <translation>API-Token mit Ihren Bildern an diesen Host senden?</translation>
    </message>
    <message>
        <source>Send the token from the environment to this host?</source>
        <translation>Token aus der Umgebung an diesen Host senden?</translation>
    </message>
    <message>
        <source>Show the API token as it is typed</source>
        <translation>API-Token beim Tippen anzeigen</translation>
    </message>
    <message>
        <source>Show the account token as it is typed</source>
        <translation>Konto-Token beim Tippen anzeigen</translation>
    </message>
    <message>
        <source>The account token has expired.</source>
        <translation>Das Konto-Token ist abgelaufen.</translation>
    </message>
    <message>
        <source>The address of pictures comes from the environment.</source>
        <translation>Die Adresse für Bilder kommt aus der Umgebung.</translation>
    </message>
    <message>
        <source>The address of pictures comes from the settings file of this library.</source>
        <translation>Die Adresse für Bilder kommt aus der Einstellungsdatei dieser Bibliothek.</translation>
    </message>
    <message>
        <source>The address of pictures is the provider&apos;s own.</source>
        <translation>Die Adresse für Bilder ist die des Anbieters selbst.</translation>
    </message>
    <message>
        <source>The keyring could not be opened.</source>
        <translation>Der Schlüsselbund konnte nicht geöffnet werden.</translation>
    </message>
    <message>
        <source>The keyring failed ({error}).</source>
        <translation>Fehler im Schlüsselbund ({error}).</translation>
    </message>
    <message>
        <source>The keyring has not answered. It may be waiting for its password.</source>
        <translation>Der Schlüsselbund hat nicht geantwortet. Vielleicht wartet er auf sein Passwort.</translation>
    </message>
    <message>
        <source>The keyring is locked.</source>
        <translation>Der Schlüsselbund ist gesperrt.</translation>
    </message>
    <message>
        <source>The keyring of this system keeps nothing.</source>
        <translation>Der Schlüsselbund dieses Systems bewahrt nichts auf.</translation>
    </message>
    <message>
        <source>The keyring refused ({error}).</source>
        <translation>Der Schlüsselbund weigerte sich ({error}).</translation>
    </message>
    <message>
        <source>The one that {variable} holds goes before it as long as it is set.</source>
        <translation>Das Token in {variable} geht ihm vor, solange die Variable gesetzt ist.</translation>
    </message>
    <message>
        <source>The provider does not accept this account token.</source>
        <translation>Der Anbieter akzeptiert dieses Konto-Token nicht.</translation>
    </message>
    <message>
        <source>The provider gave no answer that tells whether it takes this token. The next picture will.</source>
        <translation>Der Anbieter gab keine Antwort, aus der hervorgeht, ob er dieses Token annimmt. Das nächste Bild wird es zeigen.</translation>
    </message>
    <message>
        <source>The provider takes this account token ({masked}).</source>
        <translation>Der Anbieter nimmt dieses Konto-Token an ({masked}).</translation>
    </message>
    <message>
        <source>The service gave no answer that tells whether it takes this token.</source>
        <translation>Der Dienst gab keine Antwort, aus der hervorgeht, ob er dieses Token annimmt.</translation>
    </message>
    <message>
        <source>The service takes this token ({masked}).</source>
        <translation>Der Dienst nimmt dieses Token an ({masked}).</translation>
    </message>
    <message>
        <source>The token has been removed.</source>
        <translation>Das Token wurde entfernt.</translation>
    </message>
    <message>
        <source>The token is kept for this session only</source>
        <translation>Das Token wird nur für diese Sitzung aufbewahrt</translation>
    </message>
    <message>
        <source>The token is kept until Kinogrid is closed.</source>
        <translation>Das Token wird aufbewahrt, bis Kinogrid geschlossen wird.</translation>
    </message>
    <message>
        <source>The token is still in it.</source>
        <translation>Das Token ist noch im Schlüsselbund.</translation>
    </message>
    <message>
        <source>This is an API token. It has been put into its own field: check and save it there.</source>
        <translation>Das ist ein API-Token. Es wurde in sein eigenes Feld übernommen: Prüfen und speichern Sie es dort.</translation>
    </message>
    <message>
        <source>This is an API token: it takes orders. Pictures want an account token, which begins with platform-v1- and is made in the console under Platform tokens.</source>
        <translation>Das ist ein API-Token: Es nimmt Aufträge. Bilder verlangen ein Konto-Token, das mit platform-v1- beginnt und in der Konsole unter „Platform tokens“ erstellt wird.</translation>
    </message>
    <message>
        <source>This is an account token. It has been put into its own field: check and save it there.</source>
        <translation>Das ist ein Konto-Token. Es wurde in sein eigenes Feld übernommen: Prüfen und speichern Sie es dort.</translation>
    </message>
    <message>
        <source>This is an account token: it takes pictures, but no orders. An API token has 32 digits and letters and is made in the console under Applications.</source>
        <translation>Das ist ein Konto-Token: Es nimmt Bilder, aber keine Aufträge. Ein API-Token hat 32 Ziffern und Buchstaben und wird in der Konsole unter „Applications“ erstellt.</translation>
    </message>
    <message>
        <source>This system offers no keyring.</source>
        <translation>Dieses System bietet keinen Schlüsselbund.</translation>
    </message>
    <message>
        <source>This token belongs to another service of the provider&apos;s.</source>
        <translation>Dieses Token gehört zu einem anderen Dienst des Anbieters.</translation>
    </message>
    <message>
        <source>This token does not open an account.</source>
        <translation>Dieses Token öffnet kein Konto.</translation>
    </message>
    <message>
        <source>This token may not be used for Midjourney.</source>
        <translation>Dieses Token darf nicht für Midjourney verwendet werden.</translation>
    </message>
    <message>
        <source>Top it up in the console, then check the token again.</source>
        <translation>Laden Sie es in der Konsole auf, und prüfen Sie das Token dann erneut.</translation>
    </message>
    <message>
        <source>Unless that changes, a token is kept for this session only and asked for at the next start.</source>
        <translation>Solange sich das nicht ändert, wird ein Token nur für diese Sitzung aufbewahrt und beim nächsten Start wieder erfragt.</translation>
    </message>
    <message>
        <source>Uploads need an account token, which the console calls a platform token. It is a powerful one: it manages your whole account there and does not expire, so keep it only on a machine of your own. You need none when the pictures are on the web: give their addresses instead.</source>
        <translation>Uploads brauchen ein Konto-Token, das in der Konsole „Platform token“ heißt. Es ist mächtig: Es verwaltet dort Ihr ganzes Konto und läuft nicht ab; bewahren Sie es also nur auf einem eigenen Computer auf. Sie brauchen keines, wenn die Bilder im Web sind: Geben Sie stattdessen deren Adressen an.</translation>
    </message>
    <message>
        <source>Use a web address</source>
        <translation>Webadresse verwenden</translation>
    </message>
    <message>
        <source>Waiting for this system&apos;s keyring</source>
        <translation>Warten auf den Schlüsselbund dieses Systems</translation>
    </message>
    <message>
        <source>What the keyring holds for Kinogrid is not a token.</source>
        <translation>Was der Schlüsselbund für Kinogrid enthält, ist kein Token.</translation>
    </message>
    <message>
        <source>What {variable} holds is not a token.</source>
        <translation>Was {variable} enthält, ist kein Token.</translation>
    </message>
    <message>
        <source>Whoever runs {platform} can order with the token at your cost. Agree only if you know that host. Without your yes the token does not go there.</source>
        <translation>Wer {platform} betreibt, kann mit dem Token auf Ihre Kosten beauftragen. Stimmen Sie nur zu, wenn Sie diesen Host kennen. Ohne Ihr Ja geht das Token nicht dorthin.</translation>
    </message>
    <message>
        <source>{variable} holds a token. Orders go to {api}, an address that comes from the settings file of this library, and pictures to {platform}. Whoever runs {api} can order with the token at your cost. Agree only if you know that host.</source>
        <translation>{variable} enthält ein Token. Aufträge gehen an {api}, eine Adresse aus der Einstellungsdatei dieser Bibliothek, und Bilder an {platform}. Wer {api} betreibt, kann mit dem Token auf Ihre Kosten beauftragen. Stimmen Sie nur zu, wenn Sie diesen Host kennen.</translation>
    </message>
</context>
<context>
    <name>Units</name>
    <message>
        <source>, </source>
        <comment>between short facts</comment>
        <translation>, </translation>
    </message>
    <message>
        <source>{number} %</source>
        <translation>{number}&#xa0;%</translation>
    </message>
</context>
<context>
    <name>Version</name>
    <message>
        <source>A proxy or a login page of this network may do that; then try again elsewhere.</source>
        <translation>Das kann ein Proxy oder eine Anmeldeseite dieses Netzwerks sein; versuchen Sie es dann in einem anderen erneut.</translation>
    </message>
    <message>
        <source>Asking {host} for the newest version…</source>
        <translation>{host} wird nach der neuesten Version gefragt …</translation>
    </message>
    <message>
        <source>Check for a new version</source>
        <translation>Nach neuer Version suchen</translation>
    </message>
    <message>
        <source>Check the network, then try again.</source>
        <translation>Prüfen Sie das Netzwerk und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>It may want a name and a password, or not let it be asked.</source>
        <translation>Vielleicht verlangt er einen Namen und ein Passwort oder lässt diese Adresse nicht zu.</translation>
    </message>
    <message>
        <source>Kinogrid looks only when you ask. {host} sees this machine&apos;s network address and that Kinogrid {version} asks, and nothing else of you.</source>
        <translation>Kinogrid sieht nur nach, wenn Sie es verlangen. {host} erfährt die Netzwerkadresse dieses Rechners und dass Kinogrid {version} fragt, sonst nichts über Sie.</translation>
    </message>
    <message>
        <source>Something other than {host} answered: a gateway, a proxy or a login page.</source>
        <translation>Etwas anderes als {host} hat geantwortet: ein Gateway, ein Proxy oder eine Anmeldeseite.</translation>
    </message>
    <message>
        <source>The answer of {host} is far larger than a version&apos;s, and was not read to its end.</source>
        <translation>Die Antwort von {host} ist viel größer, als die zu einer Version je wäre, und wurde nicht bis zum Ende gelesen.</translation>
    </message>
    <message>
        <source>The answer of {host} names no version that can be read.</source>
        <translation>Die Antwort von {host} nennt keine lesbare Version.</translation>
    </message>
    <message>
        <source>The identity of {host} cannot be verified, so nothing was asked.</source>
        <translation>Die Identität von {host} lässt sich nicht prüfen, daher wurde nichts gefragt.</translation>
    </message>
    <message>
        <source>The proxy {address} let nothing through to {host}.</source>
        <translation>Der Proxy {address} hat nichts zu {host} durchgelassen.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>Try again in an hour.</source>
        <translation>Versuchen Sie es in einer Stunde erneut.</translation>
    </message>
    <message>
        <source>Try again later.</source>
        <translation>Versuchen Sie es später erneut.</translation>
    </message>
    <message>
        <source>Version {version} is there, since {day}.</source>
        <translation>Version {version} ist da, seit {day}.</translation>
    </message>
    <message>
        <source>Version {version} is there.</source>
        <translation>Version {version} ist da.</translation>
    </message>
    <message>
        <source>You have the newest version, {version}.</source>
        <translation>Sie haben die neueste Version, {version}.</translation>
    </message>
    <message>
        <source>You have version {mine}, which is newer than the last that was released: {version}.</source>
        <translation>Sie haben Version {mine}, die neuer ist als die zuletzt veröffentlichte: {version}.</translation>
    </message>
    <message>
        <source>You have {mine}. What is new, and how to get it, stands on its page.</source>
        <translation>Sie haben {mine}. Was neu ist und wie Sie sie bekommen, steht auf ihrer Seite.</translation>
    </message>
    <message>
        <source>{host} cannot be reached.</source>
        <translation>{host} ist nicht erreichbar.</translation>
    </message>
    <message>
        <source>{host} did not answer to the end.</source>
        <translation>{host} hat nicht bis zum Ende geantwortet.</translation>
    </message>
    <message>
        <source>{host} did not answer what the newest version is.</source>
        <translation>{host} hat nicht geantwortet, welches die neueste Version ist.</translation>
    </message>
    <message>
        <source>{host} is asking for a pause.</source>
        <translation>{host} bittet um eine Pause.</translation>
    </message>
    <message>
        <source>{host} knows of no version that was released.</source>
        <translation>{host} weiß von keiner veröffentlichten Version.</translation>
    </message>
    <message>
        <source>{host} leads on to {other}, where Kinogrid does not follow.</source>
        <translation>{host} schickt Anfragende weiter zu {other}; dorthin folgt Kinogrid nicht.</translation>
    </message>
</context>
<context>
    <name>Welcome</name>
    <message>
        <source>Connect</source>
        <translation>Verbinden</translation>
    </message>
    <message>
        <source>Connect to Ace Data Cloud</source>
        <translation>Mit Ace Data Cloud verbinden</translation>
    </message>
    <message>
        <source>Kinogrid makes Midjourney videos through Ace Data Cloud, a third-party service that bills you for them. You need no Midjourney account; Midjourney&apos;s terms apply.</source>
        <translation>Kinogrid macht Midjourney-Videos über Ace Data Cloud, einen Drittanbieter, der sie Ihnen in Rechnung stellt. Sie brauchen kein Midjourney-Konto; es gelten die Bedingungen von Midjourney.</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Jetzt nicht</translation>
    </message>
    <message>
        <source>The demo makes its clips on this machine: nothing is sent, and its Credits are make-believe.</source>
        <translation>Die Demo macht ihre Clips auf diesem Computer: Es wird nichts gesendet, und ihre Credits sind erfunden.</translation>
    </message>
    <message>
        <source>Try the demo</source>
        <translation>Demo ausprobieren</translation>
    </message>
    <message>
        <source>Welcome</source>
        <translation>Willkommen</translation>
    </message>
    <message>
        <source>Welcome to Kinogrid</source>
        <translation>Willkommen bei Kinogrid</translation>
    </message>
</context>
<context>
    <name>Window</name>
    <message numerus="yes">
        <source>%n star(s)</source>
        <translation>
            <numerusform>%n Stern</numerusform>
            <numerusform>%n Sterne</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Clip</source>
        <translation>&amp;Clip</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Bearbeiten</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Datei</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Hilfe</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Ansicht</translation>
    </message>
    <message>
        <source>({count}) {title}</source>
        <translation>({count}) {title}</translation>
    </message>
    <message>
        <source>About Kinogrid</source>
        <translation>Über Kinogrid</translation>
    </message>
    <message>
        <source>Add to the sequence</source>
        <translation>Zur Sequenz hinzufügen</translation>
    </message>
    <message>
        <source>Back up the library…</source>
        <translation>Bibliothek sichern…</translation>
    </message>
    <message>
        <source>Compose</source>
        <translation>Entwurf</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Dunkel</translation>
    </message>
    <message>
        <source>Demo</source>
        <translation>Demo</translation>
    </message>
    <message>
        <source>Demo: nothing is sent, no real money</source>
        <translation>Demo: kein Versand, kein echtes Geld</translation>
    </message>
    <message>
        <source>Extensions under their originals in Jobs</source>
        <translation>Verlängerungen unter ihren Originalen in Jobs</translation>
    </message>
    <message>
        <source>Full screen</source>
        <translation>Vollbild</translation>
    </message>
    <message>
        <source>Guide</source>
        <translation>Anleitung</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>Importieren…</translation>
    </message>
    <message>
        <source>Jobs list</source>
        <translation>Jobliste</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Tastenkürzel</translation>
    </message>
    <message>
        <source>Kinogrid (demo)</source>
        <translation>Kinogrid (Demo)</translation>
    </message>
    <message>
        <source>Kinogrid (safe mode)</source>
        <translation>Kinogrid (abgesicherter Modus)</translation>
    </message>
    <message>
        <source>Library</source>
        <translation>Bibliothek</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Hell</translation>
    </message>
    <message>
        <source>Light or dark</source>
        <translation>Hell oder dunkel</translation>
    </message>
    <message>
        <source>Like the system</source>
        <translation>Wie das System</translation>
    </message>
    <message>
        <source>Lineage</source>
        <translation>Stammbaum</translation>
    </message>
    <message>
        <source>Minimise the window</source>
        <translation>Fenster minimieren</translation>
    </message>
    <message>
        <source>Move the library…</source>
        <translation>Bibliothek verschieben…</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Netzwerk</translation>
    </message>
    <message>
        <source>New order</source>
        <translation>Neuer Auftrag</translation>
    </message>
    <message>
        <source>Next pane</source>
        <translation>Nächster Bereich</translation>
    </message>
    <message>
        <source>No stars</source>
        <translation>Keine Sterne</translation>
    </message>
    <message>
        <source>Notes, tags and projects…</source>
        <translation>Notizen, Stichwörter und Projekte…</translation>
    </message>
    <message>
        <source>Open library folder</source>
        <translation>Bibliotheksordner öffnen</translation>
    </message>
    <message>
        <source>Previous pane</source>
        <translation>Voriger Bereich</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Beenden</translation>
    </message>
    <message>
        <source>Rebuild the library…</source>
        <translation>Bibliothek neu aufbauen…</translation>
    </message>
    <message>
        <source>Restore a backup…</source>
        <translation>Sicherung wiederherstellen…</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Suchen</translation>
    </message>
    <message>
        <source>Sequence</source>
        <translation>Sequenz</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Settings…</source>
        <translation>Einstellungen…</translation>
    </message>
    <message>
        <source>Show the log</source>
        <translation>Protokoll anzeigen</translation>
    </message>
    <message>
        <source>Spending…</source>
        <translation>Ausgaben…</translation>
    </message>
    <message>
        <source>Stars</source>
        <translation>Sterne</translation>
    </message>
    <message>
        <source>Storage…</source>
        <translation>Speicherplatz…</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Farbschema</translation>
    </message>
    <message>
        <source>What&apos;s new</source>
        <translation>Neuigkeiten</translation>
    </message>
    <message>
        <source>{action} ({keys})</source>
        <translation>{action} ({keys})</translation>
    </message>
    <message numerus="yes">
        <source>{problem} Trying again in %n s</source>
        <translation>
            <numerusform>{problem} Neuer Versuch in %n&#xa0;s</numerusform>
            <numerusform>{problem} Neuer Versuch in %n&#xa0;s</numerusform>
        </translation>
    </message>
</context>
</TS>
