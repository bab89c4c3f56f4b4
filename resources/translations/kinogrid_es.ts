<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
<context>
    <name>About</name>
    <message>
        <source>A desktop studio for Midjourney videos: four clips side by side, picked and extended by clicking.</source>
        <translation>Un estudio de escritorio para vídeos de Midjourney: cuatro clips lado a lado, que se eligen y se extienden con un clic.</translation>
    </message>
    <message>
        <source>About Kinogrid</source>
        <translation>Acerca de Kinogrid</translation>
    </message>
    <message>
        <source>Kinogrid is free software under the MIT licence. It is not made by Midjourney or Ace Data Cloud.</source>
        <translation>Kinogrid es software libre con licencia MIT. No lo hacen ni Midjourney ni Ace Data Cloud.</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>Licencia</translation>
    </message>
    <message>
        <source>Licences</source>
        <translation>Licencias</translation>
    </message>
    <message>
        <source>Licences…</source>
        <translation>Licencias…</translation>
    </message>
    <message>
        <source>Parts</source>
        <translation>Componentes</translation>
    </message>
    <message>
        <source>Qt {version} through PySide6, under the LGPL version 3. FFmpeg through PyAV, whose builds include x264 and x265 under the GPL. Pillow, under the MIT-CMU licence, and libheif with libde265 through pi-heif, under the LGPL version 3. The typeface is Inter, under the SIL Open Font License 1.1.</source>
        <translation>Qt {version} mediante PySide6, con la LGPL versión 3. FFmpeg mediante PyAV, cuyas compilaciones incluyen x264 y x265 con la GPL. Pillow, con la licencia MIT-CMU, y libheif con libde265 mediante pi-heif, con la LGPL versión 3. La tipografía es Inter, con la SIL Open Font License 1.1.</translation>
    </message>
    <message>
        <source>The FFmpeg among them is built with x264, which is under the GPL. Whoever passes all of this on as one does so under the GPL, version 3; each part may be used under its own terms where it stands alone.</source>
        <translation>El FFmpeg incluido está compilado con x264, que tiene licencia GPL. Quien distribuya todo esto en conjunto lo hace con la GPL, versión 3; cada parte puede usarse por separado con sus propias condiciones.</translation>
    </message>
    <message>
        <source>The text cannot be read: {reason}</source>
        <translation>No se puede leer el texto: {reason}</translation>
    </message>
    <message>
        <source>Version {version}</source>
        <translation>Versión {version}</translation>
    </message>
</context>
<context>
    <name>Address</name>
    <message>
        <source>A callback needs an https address (http only on this machine).</source>
        <translation>Un callback necesita una dirección https (http solo en este equipo).</translation>
    </message>
    <message>
        <source>This is not a web address. It should start with https://</source>
        <translation>Esto no es una dirección web. Debería empezar por https://</translation>
    </message>
</context>
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
    <message>
        <source>Today</source>
        <translation>Hoy</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>Ayer</translation>
    </message>
    <message>
        <source>just now</source>
        <translation>ahora mismo</translation>
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
            <numerusform>%n archivo que no forma parte de una biblioteca quedó fuera.</numerusform>
            <numerusform>%n archivos que no forman parte de una biblioteca quedaron fuera.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s), {size}. Tokens are not in it.</source>
        <translation>
            <numerusform>%n archivo, {size}. No contiene tokens.</numerusform>
            <numerusform>%n archivos, {size}. No contienen tokens.</numerusform>
        </translation>
    </message>
    <message>
        <source>Another backup is under way: wait until it is done, or stop it.</source>
        <translation>Hay otra copia de seguridad en curso: espera a que termine o detenla.</translation>
    </message>
    <message>
        <source>Back up the library into a folder</source>
        <translation>Guardar una copia de seguridad de la biblioteca en una carpeta</translation>
    </message>
    <message>
        <source>Backing up the library: {share}</source>
        <translation>Copia de seguridad de la biblioteca: {share}</translation>
    </message>
    <message>
        <source>Backing up the library…</source>
        <translation>Copia de seguridad de la biblioteca…</translation>
    </message>
    <message>
        <source>Backup (*.zip)</source>
        <translation>Copia de seguridad (*.zip)</translation>
    </message>
    <message>
        <source>Choose where the restored library&apos;s new folder is to be</source>
        <translation>Selecciona dónde irá la nueva carpeta de la biblioteca restaurada</translation>
    </message>
    <message numerus="yes">
        <source>Every one of its %n file(s) is what it was. The library that is open is as before.</source>
        <translation>
            <numerusform>Su %n archivo es idéntico al que era. La biblioteca abierta sigue como antes.</numerusform>
            <numerusform>Cada uno de sus %n archivos es idéntico al que era. La biblioteca abierta sigue como antes.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing of the backup is left in the folder.</source>
        <translation>No queda nada de la copia de seguridad en la carpeta.</translation>
    </message>
    <message>
        <source>Open it at the next start</source>
        <translation>Abrirla en el próximo inicio</translation>
    </message>
    <message>
        <source>Orders that waited in it are held, as they may have been sent since.</source>
        <translation>Los pedidos que esperaban en ella quedan retenidos, pues pueden haberse enviado desde entonces.</translation>
    </message>
    <message>
        <source>Restore a backup</source>
        <translation>Restaurar copia de seguridad</translation>
    </message>
    <message>
        <source>Restoring a backup: {share}</source>
        <translation>Restaurando una copia de seguridad: {share}</translation>
    </message>
    <message>
        <source>Restoring a backup…</source>
        <translation>Restaurando una copia de seguridad…</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Mostrar</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Detener</translation>
    </message>
    <message>
        <source>Stopped. Nothing of it is left.</source>
        <translation>Detenido. No queda nada de ello.</translation>
    </message>
    <message>
        <source>The backup begins anew then; nothing half is left in the folder.</source>
        <translation>La copia de seguridad empezará de nuevo entonces; no queda nada a medias en la carpeta.</translation>
    </message>
    <message>
        <source>The backup is not done yet.</source>
        <translation>La copia de seguridad aún no está lista.</translation>
    </message>
    <message>
        <source>The backup is not restored yet.</source>
        <translation>La copia de seguridad aún no se ha restaurado.</translation>
    </message>
    <message>
        <source>The backup is restored as {name}</source>
        <translation>La copia de seguridad se ha restaurado como {name}</translation>
    </message>
    <message>
        <source>The backup was not restored</source>
        <translation>La copia de seguridad no se restauró</translation>
    </message>
    <message>
        <source>The library is backed up as {name}</source>
        <translation>Hay copia de seguridad de la biblioteca en {name}</translation>
    </message>
    <message>
        <source>The library was not backed up</source>
        <translation>No se hizo la copia de seguridad de la biblioteca</translation>
    </message>
    <message>
        <source>The next start of Kinogrid opens it.</source>
        <translation>El próximo inicio de Kinogrid la abre.</translation>
    </message>
</context>
<context>
    <name>Balance</name>
    <message>
        <source>Account token refused</source>
        <translation>Token de cuenta denegado</translation>
    </message>
    <message>
        <source>As the account told at {moment}.</source>
        <translation>Según indicó la cuenta: {moment}.</translation>
    </message>
    <message>
        <source>No Midjourney application yet</source>
        <translation>Aún no hay solicitud para Midjourney</translation>
    </message>
    <message>
        <source>Shows what orders were to cost, and what was charged.</source>
        <translation>Muestra lo que iban a costar los pedidos y lo que se cobró.</translation>
    </message>
    <message>
        <source>Shows what orders were to cost.</source>
        <translation>Muestra lo que iban a costar los pedidos.</translation>
    </message>
    <message>
        <source>Spending</source>
        <translation>Gastos</translation>
    </message>
    <message>
        <source>The account did not tell at {moment} what is left.</source>
        <translation>La cuenta no indicó lo que queda ({moment}).</translation>
    </message>
    <message>
        <source>The balance is low</source>
        <translation>Queda poco saldo</translation>
    </message>
    <message>
        <source>The provider does not accept the account token. Replace it in Settings.</source>
        <translation>El proveedor no acepta el token de cuenta. Sustitúyelo en Ajustes.</translation>
    </message>
    <message>
        <source>This comes to {adding}, and the account has {left} left.</source>
        <translation>Esto suma {adding}, y en la cuenta quedan {left}.</translation>
    </message>
    <message>
        <source>This comes to {adding}, orders that wait or are under way to {queued}, and the account has {left} left.</source>
        <translation>Esto suma {adding}; los pedidos en espera o en curso, {queued}; y en la cuenta quedan {left}.</translation>
    </message>
    <message>
        <source>Top up</source>
        <translation>Recargar</translation>
    </message>
    <message>
        <source>What was charged and what is left is told to an account token only.</source>
        <translation>Lo que se cobró y lo que queda solo se indica con un token de cuenta.</translation>
    </message>
    <message>
        <source>{common} of it are for every service.</source>
        <translation>De ello, {common} valen para todos los servicios.</translation>
    </message>
    <message numerus="yes">
        <source>{credits} are left, enough for about %n order(s) like the last ones.</source>
        <translation>
            <numerusform>Quedan {credits}, suficiente para %n pedido como los últimos, aproximadamente.</numerusform>
            <numerusform>Quedan {credits}, suficiente para unos %n pedidos como los últimos.</numerusform>
        </translation>
    </message>
    <message>
        <source>{credits} are left, less than the last orders cost.</source>
        <translation>Quedan {credits}, menos de lo que costaron los últimos pedidos.</translation>
    </message>
    <message>
        <source>{credits} left</source>
        <translation>Quedan {credits}</translation>
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
            <numerusform>%n pedido</numerusform>
            <numerusform>%n pedidos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n order(s) (is|are) left out. {why}</source>
        <translation>
            <numerusform>%n pedido se omite. {why}</numerusform>
            <numerusform>%n pedidos se omiten. {why}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n order(s) (is|are) left out:</source>
        <translation>
            <numerusform>%n pedido se omite:</numerusform>
            <numerusform>%n pedidos se omiten:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n picture(s) (was|were) found, {left_out} left out: no more than {most} can be listed.</source>
        <translation>
            <numerusform>Se encontró %n imagen y se omitieron {left_out}: no caben más de {most} en la lista.</numerusform>
            <numerusform>Se encontraron %n imágenes y se omitieron {left_out}: no caben más de {most} en la lista.</numerusform>
        </translation>
    </message>
    <message>
        <source>Add a folder…</source>
        <translation>Añadir carpeta…</translation>
    </message>
    <message>
        <source>Add pictures…</source>
        <translation>Añadir imágenes…</translation>
    </message>
    <message>
        <source>Add without sending</source>
        <translation>Añadir sin enviar</translation>
    </message>
    <message>
        <source>As in Compose</source>
        <translation>Como en Componer</translation>
    </message>
    <message>
        <source>Callback URL: {problem}</source>
        <translation>URL de callback: {problem}</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Choose a folder of first frames</source>
        <translation>Seleccionar una carpeta de primeros fotogramas</translation>
    </message>
    <message>
        <source>Choose first frames</source>
        <translation>Seleccionar primeros fotogramas</translation>
    </message>
    <message>
        <source>Continue all with</source>
        <translation>Continuar todo con</translation>
    </message>
    <message>
        <source>Drop pictures or a folder here; Delete takes one out.</source>
        <translation>Suelta aquí imágenes o una carpeta; Supr quita una.</translation>
    </message>
    <message>
        <source>Each order continues one variant.</source>
        <translation>Cada pedido continúa una variante.</translation>
    </message>
    <message numerus="yes">
        <source>Each order makes %n continuation(s) of a variant.</source>
        <translation>
            <numerusform>Cada pedido crea %n continuación de una variante.</numerusform>
            <numerusform>Cada pedido crea %n continuaciones de una variante.</numerusform>
        </translation>
    </message>
    <message>
        <source>Every prompt is ordered with every first frame, once for each of the ticked settings.</source>
        <translation>Cada prompt se pide con cada primer fotograma, una vez por cada uno de los ajustes marcados.</translation>
    </message>
    <message>
        <source>Extend several variants</source>
        <translation>Extender varias variantes</translation>
    </message>
    <message>
        <source>First frame {picture}: {problem}</source>
        <translation>Primer fotograma {picture}: {problem}</translation>
    </message>
    <message>
        <source>First frames</source>
        <translation>Primeros fotogramas</translation>
    </message>
    <message>
        <source>Last frame: {problem}</source>
        <translation>Último fotograma: {problem}</translation>
    </message>
    <message>
        <source>Line {number}: {problem}</source>
        <translation>Línea {number}: {problem}</translation>
    </message>
    <message>
        <source>Looking for pictures…</source>
        <translation>Buscando imágenes…</translation>
    </message>
    <message numerus="yes">
        <source>No more than %n order(s) can be placed at once; these are the first of {count}.</source>
        <translation>
            <numerusform>No se puede hacer más de %n pedido a la vez; este es el primero de {count}.</numerusform>
            <numerusform>No se pueden hacer más de %n pedidos a la vez; estos son los primeros de {count}.</numerusform>
        </translation>
    </message>
    <message>
        <source>No orders yet</source>
        <translation>Aún no hay pedidos</translation>
    </message>
    <message>
        <source>Nothing is ticked</source>
        <translation>No hay nada marcado</translation>
    </message>
    <message>
        <source>One prompt a line</source>
        <translation>Un prompt por línea</translation>
    </message>
    <message>
        <source>Orders to place</source>
        <translation>Pedidos por hacer</translation>
    </message>
    <message>
        <source>Place the orders</source>
        <translation>Hacer los pedidos</translation>
    </message>
    <message>
        <source>Prompts</source>
        <translation>Prompts</translation>
    </message>
    <message>
        <source>Prompts, one a line</source>
        <translation>Prompts, uno por línea</translation>
    </message>
    <message>
        <source>Queue</source>
        <comment>button: queues orders</comment>
        <translation>Encolar</translation>
    </message>
    <message numerus="yes">
        <source>Queue %n order(s)</source>
        <translation>
            <numerusform>Encolar %n pedido</numerusform>
            <numerusform>Encolar %n pedidos</numerusform>
        </translation>
    </message>
    <message>
        <source>Send</source>
        <comment>button: sends orders</comment>
        <translation>Enviar</translation>
    </message>
    <message numerus="yes">
        <source>Send %n order(s)</source>
        <translation>
            <numerusform>Enviar %n pedido</numerusform>
            <numerusform>Enviar %n pedidos</numerusform>
        </translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Ajustes</translation>
    </message>
    <message>
        <source>Several orders at once</source>
        <translation>Varios pedidos a la vez</translation>
    </message>
    <message>
        <source>They wait in the list of jobs until you resume each</source>
        <translation>Esperan en la lista de trabajos hasta que reanudes cada uno</translation>
    </message>
    <message>
        <source>Tick all</source>
        <translation>Marcar todo</translation>
    </message>
    <message>
        <source>Tick none</source>
        <translation>Desmarcar todo</translation>
    </message>
    <message>
        <source>Variant {number}</source>
        <translation>Variante {number}</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>y %n más</numerusform>
            <numerusform>y %n más</numerusform>
        </translation>
    </message>
    <message>
        <source>picked</source>
        <translation>elegida</translation>
    </message>
    <message>
        <source>rejected</source>
        <translation>rechazada</translation>
    </message>
    <message>
        <source>starred</source>
        <translation>con estrella</translation>
    </message>
    <message>
        <source>“{folder}” cannot be read.</source>
        <translation>“{folder}” no se puede leer.</translation>
    </message>
    <message>
        <source>“{folder}” holds no picture that can be used.</source>
        <translation>“{folder}” no contiene ninguna imagen utilizable.</translation>
    </message>
    <message>
        <source>“{folder}” is too large: only {count} of its files were looked at.</source>
        <translation>“{folder}” es demasiado grande: solo se miraron {count} de sus archivos.</translation>
    </message>
</context>
<context>
    <name>Calendar</name>
    <message>
        <source>The month after</source>
        <translation>Mes siguiente</translation>
    </message>
    <message>
        <source>The month before</source>
        <translation>Mes anterior</translation>
    </message>
</context>
<context>
    <name>Clip</name>
    <message>
        <source>Decoding the file was given up, as it crashed or took too long each time.</source>
        <translation>Se abandonó la descodificación del archivo, porque cada vez fallaba o tardaba demasiado.</translation>
    </message>
    <message>
        <source>Frame {detail} can&apos;t be decoded.</source>
        <translation>El fotograma {detail} no se puede descodificar.</translation>
    </message>
    <message>
        <source>Only {found} of {expected} pictures are in the file.</source>
        <translation>El archivo solo contiene {found} de {expected} imágenes.</translation>
    </message>
    <message>
        <source>The file can&apos;t be read ({detail}).</source>
        <translation>El archivo no se puede leer ({detail}).</translation>
    </message>
    <message>
        <source>The file claims more frames than a clip can have.</source>
        <translation>El archivo dice tener más fotogramas de los que puede tener un clip.</translation>
    </message>
    <message>
        <source>The file ends before its last picture.</source>
        <translation>El archivo termina antes de su última imagen.</translation>
    </message>
    <message>
        <source>The file holds no picture that can be decoded.</source>
        <translation>El archivo no contiene ninguna imagen que se pueda descodificar.</translation>
    </message>
    <message>
        <source>The file holds no pictures.</source>
        <translation>El archivo no contiene imágenes.</translation>
    </message>
    <message>
        <source>The file holds no video.</source>
        <translation>El archivo no contiene vídeo.</translation>
    </message>
    <message>
        <source>The file is a picture and not a video.</source>
        <translation>El archivo es una imagen y no un vídeo.</translation>
    </message>
    <message>
        <source>The file is damaged ({detail}).</source>
        <translation>El archivo está dañado ({detail}).</translation>
    </message>
    <message>
        <source>The file is larger than a clip can be.</source>
        <translation>El archivo es más grande de lo que puede ser un clip.</translation>
    </message>
    <message>
        <source>The file is no PNG, JPEG or WebP picture.</source>
        <translation>El archivo no es una imagen PNG, JPEG ni WebP.</translation>
    </message>
    <message>
        <source>The file takes more memory than a clip can need.</source>
        <translation>El archivo ocupa más memoria de la que puede necesitar un clip.</translation>
    </message>
    <message>
        <source>The file {detail} is not there any more.</source>
        <translation>El archivo {detail} ya no está.</translation>
    </message>
    <message>
        <source>The file {detail} may not be read.</source>
        <translation>No hay permiso para leer el archivo {detail}.</translation>
    </message>
    <message>
        <source>The file&apos;s kind of picture can&apos;t be decoded.</source>
        <translation>El tipo de imagen del archivo no se puede descodificar.</translation>
    </message>
    <message>
        <source>The part of Kinogrid that looks into files could not be started.</source>
        <translation>No se pudo iniciar la parte de Kinogrid que examina los archivos.</translation>
    </message>
    <message>
        <source>The picture size of {detail} can&apos;t be right.</source>
        <translation>El tamaño de imagen {detail} no puede ser correcto.</translation>
    </message>
    <message>
        <source>The sheet of {detail} is too small to be cut.</source>
        <translation>La hoja de {detail} es demasiado pequeña para dividirla.</translation>
    </message>
</context>
<context>
    <name>Comparison</name>
    <message numerus="yes">
        <source>%n clip(s) added to the comparison.</source>
        <translation>
            <numerusform>%n clip añadido a la comparación.</numerusform>
            <numerusform>%n clips añadidos a la comparación.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of {most} to compare</source>
        <translation>
            <numerusform>%n de {most} para comparar</numerusform>
            <numerusform>%n de {most} para comparar</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>At most {most} clips are compared at once: %n (was|were) left out.</source>
        <translation>
            <numerusform>Se comparan como máximo {most} clips a la vez: %n quedó fuera.</numerusform>
            <numerusform>Se comparan como máximo {most} clips a la vez: %n quedaron fuera.</numerusform>
        </translation>
    </message>
    <message>
        <source>Back to the job</source>
        <translation>Volver al trabajo</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Comparar</translation>
    </message>
    <message numerus="yes">
        <source>Comparing %n clip(s)</source>
        <translation>
            <numerusform>Comparando %n clip</numerusform>
            <numerusform>Comparando %n clips</numerusform>
        </translation>
    </message>
    <message>
        <source>Comparison</source>
        <translation>Comparación</translation>
    </message>
    <message>
        <source>Drop here to compare</source>
        <translation>Suelta aquí para comparar</translation>
    </message>
    <message>
        <source>It takes two clips at least.</source>
        <translation>Hacen falta al menos dos clips.</translation>
    </message>
    <message>
        <source>It takes two clips at least: add them to the comparison first.</source>
        <translation>Hacen falta al menos dos clips: añádelos antes a la comparación.</translation>
    </message>
    <message>
        <source>Take all clips out</source>
        <translation>Quitar todos los clips</translation>
    </message>
    <message>
        <source>Take it out</source>
        <translation>Quitarlo</translation>
    </message>
    <message>
        <source>Take out {number}</source>
        <translation>Quitar {number}</translation>
    </message>
    <message>
        <source>There is nothing to add to the comparison.</source>
        <translation>No hay nada que añadir a la comparación.</translation>
    </message>
    <message>
        <source>This clip is in the comparison already.</source>
        <translation>Este clip ya está en la comparación.</translation>
    </message>
    <message>
        <source>{number}: {clip}</source>
        <translation>{number}: {clip}</translation>
    </message>
    <message>
        <source>{prompt}, variant {number}</source>
        <translation>{prompt}, variante {number}</translation>
    </message>
</context>
<context>
    <name>Compose</name>
    <message numerus="yes">
        <source>%n of today&apos;s orders (is|are) not counted, as (its|their) price was not known.</source>
        <translation>
            <numerusform>%n de los pedidos de hoy no se cuenta, pues no se conocía su precio.</numerusform>
            <numerusform>%n de los pedidos de hoy no se cuentan, pues no se conocía su precio.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n order(s) (is|are) not placed yet</source>
        <translation>
            <numerusform>%n pedido aún sin hacer</numerusform>
            <numerusform>%n pedidos aún sin hacer</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n order(s) (was|were) placed or let go since Kinogrid opened, and this adds {adding}. Your limit is {limit}.</source>
        <translation>
            <numerusform>Desde que se abrió Kinogrid se ha hecho o se ha dejado salir %n pedido, y ahora se añaden {adding}. Tu límite es {limit}.</numerusform>
            <numerusform>Desde que se abrió Kinogrid se han hecho o se han dejado salir %n pedidos, y ahora se añaden {adding}. Tu límite es {limit}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n order(s) of {count} (was|were) not placed</source>
        <translation>
            <numerusform>%n pedido de {count} no se hizo</numerusform>
            <numerusform>%n pedidos de {count} no se hicieron</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n order(s) placed</source>
        <translation>
            <numerusform>%n pedido hecho</numerusform>
            <numerusform>%n pedidos hechos</numerusform>
        </translation>
    </message>
    <message>
        <source>Add a picture to start from. The service animates a first frame.</source>
        <translation>Añade una imagen de partida. El servicio anima un primer fotograma.</translation>
    </message>
    <message>
        <source>Advanced</source>
        <translation>Avanzado</translation>
    </message>
    <message>
        <source>Advanced: callback address</source>
        <translation>Avanzado: dirección de callback</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Todos los archivos (*)</translation>
    </message>
    <message>
        <source>An SVG is a drawing without pixels. Export it as a PNG and use that.</source>
        <translation>Un SVG es un dibujo sin píxeles. Expórtalo como PNG y usa ese.</translation>
    </message>
    <message>
        <source>An order is not placed yet</source>
        <translation>Hay un pedido aún sin hacer</translation>
    </message>
    <message>
        <source>An order was not placed</source>
        <translation>Un pedido no se hizo</translation>
    </message>
    <message>
        <source>Browse…</source>
        <translation>Examinar…</translation>
    </message>
    <message>
        <source>By the price list: {price}.</source>
        <translation>Según la lista de precios: {price}.</translation>
    </message>
    <message>
        <source>Callback URL</source>
        <translation>URL de callback</translation>
    </message>
    <message>
        <source>Choose the first frame</source>
        <translation>Seleccionar el primer fotograma</translation>
    </message>
    <message>
        <source>Choose the last frame</source>
        <translation>Seleccionar el último fotograma</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Borrar</translation>
    </message>
    <message>
        <source>Clear first frame</source>
        <translation>Borrar primer fotograma</translation>
    </message>
    <message>
        <source>Clear last frame</source>
        <translation>Borrar último fotograma</translation>
    </message>
    <message>
        <source>Clips</source>
        <translation>Clips</translation>
    </message>
    <message>
        <source>Compose</source>
        <translation>Componer</translation>
    </message>
    <message>
        <source>Converted from {old} to {new}.</source>
        <translation>Convertida de {old} a {new}.</translation>
    </message>
    <message>
        <source>Copied as {language}, with a placeholder for the token</source>
        <translation>Copiado como {language}, con un marcador en lugar del token</translation>
    </message>
    <message>
        <source>Copy as JSON</source>
        <translation>Copiar como JSON</translation>
    </message>
    <message>
        <source>Copy as Python</source>
        <translation>Copiar como Python</translation>
    </message>
    <message>
        <source>Copy as curl</source>
        <translation>Copiar como curl</translation>
    </message>
    <message>
        <source>Crop to match</source>
        <translation>Recortar para igualar</translation>
    </message>
    <message>
        <source>Cropped about its middle.</source>
        <translation>Recortada por el centro.</translation>
    </message>
    <message>
        <source>Data hidden behind the picture was left out.</source>
        <translation>Se omitieron datos ocultos tras la imagen.</translation>
    </message>
    <message>
        <source>Describe how the clip goes on, then extend it.</source>
        <translation>Describe cómo sigue el clip y después extiéndelo.</translation>
    </message>
    <message>
        <source>Describe the motion first.</source>
        <translation>Describe antes el movimiento.</translation>
    </message>
    <message>
        <source>Describe the picture first.</source>
        <translation>Describe antes la imagen.</translation>
    </message>
    <message>
        <source>Do not place it</source>
        <translation>No hacerlo</translation>
    </message>
    <message>
        <source>Do not place them</source>
        <translation>No hacerlos</translation>
    </message>
    <message>
        <source>Drop a picture here</source>
        <translation>Suelta una imagen aquí</translation>
    </message>
    <message>
        <source>Empty</source>
        <translation>Vacío</translation>
    </message>
    <message>
        <source>Enter an account token</source>
        <translation>Introducir un token de cuenta</translation>
    </message>
    <message>
        <source>Extend several variants…</source>
        <translation>Extender varias variantes…</translation>
    </message>
    <message>
        <source>Fast</source>
        <comment>mode</comment>
        <translation>Rápido</translation>
    </message>
    <message>
        <source>Fetch the price list again</source>
        <translation>Descargar de nuevo la lista de precios</translation>
    </message>
    <message>
        <source>First frame</source>
        <translation>Primer fotograma</translation>
    </message>
    <message>
        <source>First frame URL</source>
        <translation>URL del primer fotograma</translation>
    </message>
    <message>
        <source>First frame options</source>
        <translation>Opciones del primer fotograma</translation>
    </message>
    <message>
        <source>First frame: {words}</source>
        <translation>Primer fotograma: {words}</translation>
    </message>
    <message>
        <source>From the web</source>
        <translation>De la web</translation>
    </message>
    <message>
        <source>From the web: {url}</source>
        <translation>De la web: {url}</translation>
    </message>
    <message>
        <source>Generate</source>
        <translation>Generar</translation>
    </message>
    <message>
        <source>Give its web address</source>
        <translation>Dar su dirección web</translation>
    </message>
    <message>
        <source>High</source>
        <comment>motion</comment>
        <translation>Alto</translation>
    </message>
    <message>
        <source>Hold all waiting orders</source>
        <translation>Retener todos los pedidos en espera</translation>
    </message>
    <message>
        <source>Kinogrid cannot see this picture from here. The service fetches it by itself when the order is sent.</source>
        <translation>Kinogrid no puede ver esta imagen desde aquí. El servicio la descarga por su cuenta cuando se envía el pedido.</translation>
    </message>
    <message>
        <source>Kinogrid looks at https addresses only. The service fetches it by itself when the order is sent.</source>
        <translation>Kinogrid solo mira direcciones https. El servicio la descarga por su cuenta cuando se envía el pedido.</translation>
    </message>
    <message>
        <source>Kinogrid made a mistake with this picture, which the log tells of. Choose another one.</source>
        <translation>Kinogrid cometió un error con esta imagen; el registro lo explica. Selecciona otra.</translation>
    </message>
    <message>
        <source>Last frame</source>
        <translation>Último fotograma</translation>
    </message>
    <message>
        <source>Last frame URL</source>
        <translation>URL del último fotograma</translation>
    </message>
    <message>
        <source>Last frame options</source>
        <translation>Opciones del último fotograma</translation>
    </message>
    <message>
        <source>Last frame: {words}</source>
        <translation>Último fotograma: {words}</translation>
    </message>
    <message numerus="yes">
        <source>Let %n order(s) go out?</source>
        <translation>
            <numerusform>¿Dejar salir %n pedido?</numerusform>
            <numerusform>¿Dejar salir %n pedidos?</numerusform>
        </translation>
    </message>
    <message>
        <source>Let the queue go on?</source>
        <translation>¿Dejar que siga la cola?</translation>
    </message>
    <message>
        <source>Let this order go out?</source>
        <translation>¿Dejar salir este pedido?</translation>
    </message>
    <message>
        <source>Location and camera info removed.</source>
        <translation>Se quitaron los datos de ubicación y cámara.</translation>
    </message>
    <message>
        <source>Loop</source>
        <translation>Bucle</translation>
    </message>
    <message>
        <source>Low</source>
        <comment>motion</comment>
        <translation>Bajo</translation>
    </message>
    <message>
        <source>Make a first frame from words</source>
        <translation>Crear un primer fotograma con palabras</translation>
    </message>
    <message>
        <source>Make a first frame from words…</source>
        <translation>Crear un primer fotograma con palabras…</translation>
    </message>
    <message>
        <source>Make one from words…</source>
        <translation>Crear con palabras…</translation>
    </message>
    <message>
        <source>Mode</source>
        <translation>Modo</translation>
    </message>
    <message>
        <source>More ways to order</source>
        <translation>Más formas de pedir</translation>
    </message>
    <message>
        <source>Motion</source>
        <translation>Movimiento</translation>
    </message>
    <message>
        <source>No address came back for {name}, so nothing was ordered. The answer:</source>
        <translation>No llegó ninguna dirección para {name}, así que no se pidió nada. La respuesta:</translation>
    </message>
    <message>
        <source>Not connected: it asks for a token first.</source>
        <translation>Sin conexión: antes te solicita un token.</translation>
    </message>
    <message>
        <source>Not usable</source>
        <translation>No utilizable</translation>
    </message>
    <message>
        <source>Nothing was ordered since Kinogrid opened, and this adds {adding}. Your limit is {limit}.</source>
        <translation>No se ha pedido nada desde que se abrió Kinogrid, y ahora se añaden {adding}. Tu límite es {limit}.</translation>
    </message>
    <message>
        <source>Number of clips</source>
        <translation>Número de clips</translation>
    </message>
    <message>
        <source>Only the first of its pages is used.</source>
        <translation>Solo se usa la primera de sus páginas.</translation>
    </message>
    <message>
        <source>Only the first picture of the animation is used.</source>
        <translation>Solo se usa la primera imagen de la animación.</translation>
    </message>
    <message>
        <source>Only the main one of its pictures is used.</source>
        <translation>Solo se usa la principal de sus imágenes.</translation>
    </message>
    <message>
        <source>Order</source>
        <comment>button: places the orders</comment>
        <translation>Pedir</translation>
    </message>
    <message>
        <source>Order placed</source>
        <translation>Pedido hecho</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>Pegar</translation>
    </message>
    <message>
        <source>Paste, recent frames and more</source>
        <translation>Pegar, fotogramas recientes y más</translation>
    </message>
    <message>
        <source>Pasted picture</source>
        <translation>Imagen pegada</translation>
    </message>
    <message>
        <source>Pictures ({patterns})</source>
        <translation>Imágenes ({patterns})</translation>
    </message>
    <message numerus="yes">
        <source>Place %n order(s)?</source>
        <translation>
            <numerusform>¿Hacer %n pedido?</numerusform>
            <numerusform>¿Hacer %n pedidos?</numerusform>
        </translation>
    </message>
    <message>
        <source>Place this order?</source>
        <translation>¿Hacer este pedido?</translation>
    </message>
    <message>
        <source>Preparing the picture of an order…</source>
        <translation>Preparando la imagen de un pedido…</translation>
    </message>
    <message numerus="yes">
        <source>Preparing the pictures of %n order(s)…</source>
        <translation>
            <numerusform>Preparando las imágenes de %n pedido…</numerusform>
            <numerusform>Preparando las imágenes de %n pedidos…</numerusform>
        </translation>
    </message>
    <message>
        <source>Preparing the pictures…</source>
        <translation>Preparando las imágenes…</translation>
    </message>
    <message>
        <source>Preparing the picture…</source>
        <translation>Preparando la imagen…</translation>
    </message>
    <message>
        <source>Preset</source>
        <translation>Preajuste</translation>
    </message>
    <message>
        <source>Raw</source>
        <translation>Raw</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Leyendo…</translation>
    </message>
    <message>
        <source>Recent frames</source>
        <translation>Fotogramas recientes</translation>
    </message>
    <message>
        <source>Recent frames…</source>
        <translation>Fotogramas recientes…</translation>
    </message>
    <message>
        <source>Recompressed: {after} instead of {before}.</source>
        <translation>Recomprimida: {after} en lugar de {before}.</translation>
    </message>
    <message>
        <source>Resolution</source>
        <translation>Resolución</translation>
    </message>
    <message>
        <source>Resume</source>
        <comment>button: lets held orders go out</comment>
        <translation>Reanudar</translation>
    </message>
    <message>
        <source>Resume all held orders</source>
        <translation>Reanudar todos los pedidos retenidos</translation>
    </message>
    <message>
        <source>Scaled down to {size}: {after} instead of {before}.</source>
        <translation>Reducida a {size}: {after} en lugar de {before}.</translation>
    </message>
    <message>
        <source>Send this order</source>
        <translation>Enviar este pedido</translation>
    </message>
    <message>
        <source>Send this order ({keys})</source>
        <translation>Enviar este pedido ({keys})</translation>
    </message>
    <message>
        <source>Several orders at once…</source>
        <translation>Varios pedidos a la vez…</translation>
    </message>
    <message>
        <source>Swap first and last</source>
        <translation>Intercambiar primero y último</translation>
    </message>
    <message>
        <source>Swap first and last frame</source>
        <translation>Intercambiar primer y último fotograma</translation>
    </message>
    <message numerus="yes">
        <source>The %n order(s) (was|were) not placed</source>
        <translation>
            <numerusform>El %n pedido no se hizo</numerusform>
            <numerusform>Los %n pedidos no se hicieron</numerusform>
        </translation>
    </message>
    <message>
        <source>The clip ends where it begins, so that it can be repeated without a jump</source>
        <translation>El clip termina donde empieza, para poder repetirlo sin saltos</translation>
    </message>
    <message>
        <source>The default callback in the settings cannot be used: it needs an https address (http only on this machine). Correct or clear it there, or enter another one here.</source>
        <translation>El callback predeterminado de los ajustes no se puede usar: necesita una dirección https (http solo en este equipo). Corrígelo o bórralo allí, o introduce otro aquí.</translation>
    </message>
    <message>
        <source>The file was cut off at its very end; the picture in it is complete.</source>
        <translation>El archivo quedó cortado justo al final; la imagen que contiene está completa.</translation>
    </message>
    <message>
        <source>The frames have different shapes, so the service cuts or stretches the last one.</source>
        <translation>Los fotogramas tienen proporciones distintas, así que el servicio corta o estira el último.</translation>
    </message>
    <message>
        <source>The job on show has no clip that can be extended.</source>
        <translation>El trabajo que se muestra no tiene ningún clip que se pueda extender.</translation>
    </message>
    <message>
        <source>The part of Kinogrid that looks into files does not start. Try again, or install Kinogrid again.</source>
        <translation>La parte de Kinogrid que examina los archivos no se inicia. Inténtalo de nuevo o vuelve a instalar Kinogrid.</translation>
    </message>
    <message>
        <source>The picture is uploaded; the address that comes back goes into {field} below.</source>
        <translation>Se sube la imagen; la dirección que llega como respuesta va en {field}, más abajo.</translation>
    </message>
    <message numerus="yes">
        <source>The price of %n of these orders is not known. {why}</source>
        <translation>
            <numerusform>No se conoce el precio de %n de estos pedidos. {why}</numerusform>
            <numerusform>No se conoce el precio de %n de estos pedidos. {why}</numerusform>
        </translation>
    </message>
    <message>
        <source>The price of this order is not known. {why}</source>
        <translation>No se conoce el precio de este pedido. {why}</translation>
    </message>
    <message>
        <source>The service also posts the finished result there.</source>
        <translation>El servicio también envía allí el resultado terminado.</translation>
    </message>
    <message>
        <source>The service did not take a picture with your token. This one needs an account token, or its web address.</source>
        <translation>El servicio no aceptó una imagen con tu token. Esta necesita un token de cuenta o su dirección web.</translation>
    </message>
    <message>
        <source>The service may take it all the same.</source>
        <translation>El servicio puede aceptarla de todos modos.</translation>
    </message>
    <message>
        <source>There is no picture in it.</source>
        <translation>No hay ninguna imagen en él.</translation>
    </message>
    <message>
        <source>There is no picture, file or web address on the clipboard.</source>
        <translation>No hay ninguna imagen, archivo ni dirección web en el portapapeles.</translation>
    </message>
    <message>
        <source>This clip cannot be extended: its id is not one of the service&apos;s.</source>
        <translation>Este clip no se puede extender: su ID no es del servicio.</translation>
    </message>
    <message>
        <source>This comes to {adding}. Your limit is {limit} a day.</source>
        <translation>Esto suma {adding}. Tu límite es {limit} al día.</translation>
    </message>
    <message>
        <source>This file cannot be read ({reason}).</source>
        <translation>Este archivo no se puede leer ({reason}).</translation>
    </message>
    <message>
        <source>This file is larger than the 100 MB that the service takes.</source>
        <translation>Este archivo supera los 100 MB que acepta el servicio.</translation>
    </message>
    <message>
        <source>This file is not there.</source>
        <translation>Este archivo no está.</translation>
    </message>
    <message>
        <source>This is being placed already.</source>
        <translation>Esto ya se está pidiendo.</translation>
    </message>
    <message>
        <source>This order was not placed</source>
        <translation>Este pedido no se hizo</translation>
    </message>
    <message>
        <source>This picture cannot be read; the file may be damaged. Choose another one.</source>
        <translation>Esta imagen no se puede leer; puede que el archivo esté dañado. Selecciona otra.</translation>
    </message>
    <message>
        <source>This picture cannot be used.</source>
        <translation>Esta imagen no se puede usar.</translation>
    </message>
    <message>
        <source>This picture is far larger than the 100 megapixels that Kinogrid opens. Scale it down first.</source>
        <translation>Esta imagen supera con mucho los 100 megapíxeles que abre Kinogrid. Redúcela antes.</translation>
    </message>
    <message>
        <source>This picture is only {width} × {height}. Use one of at least {least} pixels.</source>
        <translation>Esta imagen solo tiene {width} × {height}. Usa una de al menos {least} píxeles.</translation>
    </message>
    <message>
        <source>This picture is {width} × {height}: more than the 100 megapixels that Kinogrid opens.</source>
        <translation>Esta imagen tiene {width} × {height}: más de los 100 megapíxeles que abre Kinogrid.</translation>
    </message>
    <message>
        <source>This picture takes too long to be read. Save it as a PNG and use that.</source>
        <translation>Esta imagen tarda demasiado en leerse. Guárdala como PNG y usa ese.</translation>
    </message>
    <message>
        <source>Today&apos;s orders so far were to cost {today}, and this adds {adding}. Your limit is {limit} a day.</source>
        <translation>Los pedidos de hoy iban a costar {today} hasta ahora, y esto suma {adding}. Tu límite es {limit} al día.</translation>
    </message>
    <message>
        <source>Too little of this picture would be left. Crop the other one, or choose another.</source>
        <translation>Quedaría muy poco de esta imagen. Recorta la otra o selecciona una distinta.</translation>
    </message>
    <message>
        <source>Transparent parts are white.</source>
        <translation>Las partes transparentes son blancas.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Reintentar</translation>
    </message>
    <message>
        <source>Turbo</source>
        <comment>mode</comment>
        <translation>Turbo</translation>
    </message>
    <message>
        <source>Use a PNG, JPEG, GIF, BMP, WebP, TIFF, HEIC or AVIF picture.</source>
        <translation>Usa una imagen PNG, JPEG, GIF, BMP, WebP, TIFF, HEIC o AVIF.</translation>
    </message>
    <message>
        <source>Use a web address</source>
        <translation>Usar una dirección web</translation>
    </message>
    <message>
        <source>Usual</source>
        <comment>motion</comment>
        <translation>Normal</translation>
    </message>
    <message>
        <source>What is left is kept, and goes on at the next start:</source>
        <translation>Lo que queda se conserva y sigue en el próximo inicio:</translation>
    </message>
    <message>
        <source>What you sent is kept: if you quit now, it goes on at the next start.</source>
        <translation>Lo que enviaste se conserva: si sales ahora, sigue en el próximo inicio.</translation>
    </message>
    <message numerus="yes">
        <source>You have %n order(s) today so far, and this adds {adding}. Your limit is {limit}.</source>
        <translation>
            <numerusform>Hoy llevas %n pedido, y ahora se añaden {adding}. Tu límite es {limit}.</numerusform>
            <numerusform>Hoy llevas %n pedidos, y ahora se añaden {adding}. Tu límite es {limit}.</numerusform>
        </translation>
    </message>
    <message>
        <source>You have no orders today so far, and this adds {adding}. Your limit is {limit}.</source>
        <translation>Hoy aún no llevas pedidos, y ahora se añaden {adding}. Tu límite es {limit}.</translation>
    </message>
    <message>
        <source>Your limit is {limit} a day.</source>
        <translation>Tu límite es {limit} al día.</translation>
    </message>
    <message>
        <source>Your limit is {limit} a day. What a Credit costs in dollars is not known, as the provider&apos;s price list offers none for sale.</source>
        <translation>Tu límite es {limit} al día. No se sabe cuánto cuesta un crédito en dólares, pues la lista de precios del proveedor no ofrece ninguno a la venta.</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>y %n más</numerusform>
            <numerusform>y %n más</numerusform>
        </translation>
    </message>
    <message>
        <source>callback</source>
        <translation>callback</translation>
    </message>
    <message>
        <source>cut to {ratio}</source>
        <translation>recorte a {ratio}</translation>
    </message>
    <message>
        <source>loop</source>
        <translation>bucle</translation>
    </message>
    <message>
        <source>makes about {size}</source>
        <translation>crea unos {size}</translation>
    </message>
    <message>
        <source>makes about {size}, {resolution}</source>
        <translation>crea unos {size}, {resolution}</translation>
    </message>
    <message>
        <source>makes about {width} by {height}, {resolution}</source>
        <translation>crea unos {width} por {height}, {resolution}</translation>
    </message>
    <message>
        <source>optional</source>
        <translation>opcional</translation>
    </message>
    <message>
        <source>paste or browse</source>
        <translation>pega o examina</translation>
    </message>
    <message>
        <source>{across} to {down}</source>
        <comment>aspect ratio</comment>
        <translation>{across} a {down}</translation>
    </message>
    <message>
        <source>{help}. Writes --{flag} into the prompt.</source>
        <translation>{help}. Escribe --{flag} en el prompt.</translation>
    </message>
    <message>
        <source>{picture} (cropped)</source>
        <translation>{picture} (recortada)</translation>
    </message>
    <message>
        <source>{picture}: {why}</source>
        <translation>{picture}: {why}</translation>
    </message>
    <message>
        <source>{placed} of {count} went into the queue. What is left is kept, and goes on at the next start:</source>
        <translation>{placed} de {count} entraron en la cola. Lo que queda se conserva y sigue en el próximo inicio:</translation>
    </message>
    <message>
        <source>{width} by {height} pixels</source>
        <translation>{width} por {height} píxeles</translation>
    </message>
</context>
<context>
    <name>Connect</name>
    <message>
        <source>Ace Data Cloud is a third-party service that makes the videos and bills you for them. You need no Midjourney account; Midjourney&apos;s terms apply.</source>
        <translation>Ace Data Cloud es un servicio de terceros que crea los vídeos y te los factura. No necesitas cuenta de Midjourney; rigen las condiciones de Midjourney.</translation>
    </message>
    <message>
        <source>Choose your first picture</source>
        <translation>Seleccionar tu primera imagen</translation>
    </message>
    <message>
        <source>Clear your first picture</source>
        <translation>Borrar tu primera imagen</translation>
    </message>
    <message>
        <source>Connect</source>
        <translation>Conectar</translation>
    </message>
    <message>
        <source>Connect to Ace Data Cloud</source>
        <translation>Conectar con Ace Data Cloud</translation>
    </message>
    <message>
        <source>Give a picture&apos;s web address</source>
        <translation>Dar la dirección web de una imagen</translation>
    </message>
    <message>
        <source>Make a first frame from words</source>
        <translation>Crear un primer fotograma con palabras</translation>
    </message>
    <message>
        <source>Not connected · Connect</source>
        <translation>Sin conexión · Conectar</translation>
    </message>
    <message>
        <source>Not connected. Connect</source>
        <translation>Sin conexión. Conectar</translation>
    </message>
    <message>
        <source>The API token orders. It has 32 digits and letters, and may have a limit.</source>
        <translation>El token de API sirve para pedir. Tiene 32 cifras y letras, y puede tener un límite.</translation>
    </message>
    <message>
        <source>The account token sends pictures of this machine, and shows balance and charges. It manages your whole account and does not expire, so keep it only on a machine of your own.</source>
        <translation>El token de cuenta envía imágenes de este equipo y muestra el saldo y los cobros. Gestiona toda tu cuenta y no caduca, así que guárdalo solo en un equipo tuyo.</translation>
    </message>
    <message>
        <source>The clips start from it. It is put into Compose, and sent with your first order only.</source>
        <translation>Los clips parten de ella. Se coloca en Componer y se envía solo con tu primer pedido.</translation>
    </message>
    <message>
        <source>There is no API token yet: nothing is ordered until there is one.</source>
        <translation>Aún no hay token de API: no se pide nada hasta que haya uno.</translation>
    </message>
    <message>
        <source>Which token is for what?</source>
        <translation>¿Para qué sirve cada token?</translation>
    </message>
    <message>
        <source>Without it:</source>
        <translation>Sin él:</translation>
    </message>
    <message>
        <source>Your first picture</source>
        <translation>Tu primera imagen</translation>
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
        <translation>Ambos días están incluidos.</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>Primer día</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Desde</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Último día</translation>
    </message>
    <message>
        <source>Ordered from one day to another</source>
        <translation>Pedidos entre dos días</translation>
    </message>
    <message>
        <source>Show these days</source>
        <translation>Mostrar estos días</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Hasta</translation>
    </message>
</context>
<context>
    <name>Decision</name>
    <message>
        <source>Variant {number} is no longer picked.</source>
        <translation>La variante {number} ya no está elegida.</translation>
    </message>
    <message>
        <source>Variant {number} is no longer rejected.</source>
        <translation>La variante {number} ya no está rechazada.</translation>
    </message>
    <message>
        <source>Variant {number} is no longer starred.</source>
        <translation>La variante {number} ya no tiene estrella.</translation>
    </message>
    <message>
        <source>Variant {number} is picked.</source>
        <translation>La variante {number} está elegida.</translation>
    </message>
    <message>
        <source>Variant {number} is rejected.</source>
        <translation>La variante {number} está rechazada.</translation>
    </message>
    <message>
        <source>Variant {number} is starred.</source>
        <translation>La variante {number} tiene estrella.</translation>
    </message>
</context>
<context>
    <name>Desktop</name>
    <message numerus="yes">
        <source>%n job(s) (is|are) done, (has|have) failed or (needs|need) you</source>
        <translation>
            <numerusform>%n trabajo está listo, ha fallado o te espera</numerusform>
            <numerusform>%n trabajos están listos, han fallado o te esperan</numerusform>
        </translation>
    </message>
    <message>
        <source>Clips are being fetched or exported</source>
        <translation>Se están descargando o exportando clips</translation>
    </message>
    <message>
        <source>Extend</source>
        <translation>Extender</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Mostrar</translation>
    </message>
</context>
<context>
    <name>Details</name>
    <message>
        <source>A call of {moment} that no job here has made. It is a hint and no proof.</source>
        <translation>Una llamada ({moment}) que ningún trabajo de aquí hizo. Es un indicio, no una prueba.</translation>
    </message>
    <message>
        <source>Back to the jobs</source>
        <translation>Volver a los trabajos</translation>
    </message>
    <message>
        <source>Being looked for in the account&apos;s list</source>
        <translation>Se busca en la lista de la cuenta</translation>
    </message>
    <message>
        <source>Charged</source>
        <translation>Cobrado</translation>
    </message>
    <message>
        <source>Continues</source>
        <translation>Continúa</translation>
    </message>
    <message>
        <source>Copied: {value}</source>
        <translation>Copiado: {value}</translation>
    </message>
    <message>
        <source>Copy everything below, for the provider&apos;s support</source>
        <translation>Copiar todo lo de abajo, para el soporte del proveedor</translation>
    </message>
    <message>
        <source>Copy report</source>
        <translation>Copiar informe</translation>
    </message>
    <message>
        <source>Copy the task id</source>
        <translation>Copiar el ID de la tarea</translation>
    </message>
    <message>
        <source>Copy the trace id</source>
        <translation>Copiar el ID de traza</translation>
    </message>
    <message>
        <source>Copy the video id</source>
        <translation>Copiar el ID del vídeo</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Archivos</translation>
    </message>
    <message>
        <source>First frame</source>
        <translation>Primer fotograma</translation>
    </message>
    <message>
        <source>For support</source>
        <translation>Para soporte</translation>
    </message>
    <message>
        <source>Foreseen</source>
        <translation>Previsto</translation>
    </message>
    <message>
        <source>HTTP status</source>
        <translation>Estado HTTP</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historial</translation>
    </message>
    <message>
        <source>Job</source>
        <translation>Trabajo</translation>
    </message>
    <message>
        <source>Job details</source>
        <translation>Detalles del trabajo</translation>
    </message>
    <message>
        <source>Jobs</source>
        <translation>Trabajos</translation>
    </message>
    <message>
        <source>Last frame</source>
        <translation>Último fotograma</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>Duración</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>Creado</translation>
    </message>
    <message>
        <source>Made in</source>
        <translation>Tardó</translation>
    </message>
    <message>
        <source>May be this one</source>
        <translation>Puede ser esta</translation>
    </message>
    <message>
        <source>May have arrived</source>
        <translation>Puede haber llegado</translation>
    </message>
    <message>
        <source>Mode</source>
        <translation>Modo</translation>
    </message>
    <message>
        <source>Report copied</source>
        <translation>Informe copiado</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>Solicitud</translation>
    </message>
    <message>
        <source>Resolution</source>
        <translation>Resolución</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Resultado</translation>
    </message>
    <message>
        <source>Shape</source>
        <translation>Proporción</translation>
    </message>
    <message>
        <source>Show in the folder</source>
        <translation>Mostrar en la carpeta</translation>
    </message>
    <message>
        <source>Show that job</source>
        <translation>Mostrar ese trabajo</translation>
    </message>
    <message>
        <source>Task</source>
        <translation>Tarea</translation>
    </message>
    <message>
        <source>The service said</source>
        <translation>Dijo el servicio</translation>
    </message>
    <message>
        <source>Trace</source>
        <translation>Traza</translation>
    </message>
    <message>
        <source>Tries</source>
        <translation>Intentos</translation>
    </message>
    <message>
        <source>Variant {number}</source>
        <translation>Variante {number}</translation>
    </message>
    <message>
        <source>Variant {number} of another job</source>
        <translation>Variante {number} de otro trabajo</translation>
    </message>
    <message>
        <source>Video</source>
        <translation>Vídeo</translation>
    </message>
    <message>
        <source>Why variant {variant} is missing</source>
        <translation>Por qué falta la variante {variant}</translation>
    </message>
    <message>
        <source>loop</source>
        <translation>bucle</translation>
    </message>
    <message>
        <source>{price} for a call of {moment} that no job here has made. It is a hint and no proof.</source>
        <translation>{price} por una llamada ({moment}) que ningún trabajo de aquí hizo. Es un indicio, no una prueba.</translation>
    </message>
    <message>
        <source>{seconds} s</source>
        <translation>{seconds} s</translation>
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
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
</context>
<context>
    <name>Doubt</name>
    <message>
        <source>An equal task is listed that may be this order or may be older, and nothing tells which, so Kinogrid does not take it by itself: look at it under Import.</source>
        <translation>Hay una tarea igual que podría ser este pedido o ser anterior, y nada indica cuál de las dos cosas, así que Kinogrid no la toma por su cuenta: mírala en Importar.</translation>
    </message>
    <message>
        <source>Its task has not been looked for yet.</source>
        <translation>Su tarea aún no se ha buscado.</translation>
    </message>
    <message>
        <source>Just now the list of tasks could not be looked through to the moment of the order. {problem}</source>
        <translation>Ahora mismo no se pudo revisar la lista de tareas hasta el momento del pedido. {problem}</translation>
    </message>
    <message>
        <source>Kinogrid has just looked through the list of tasks again, and no task of it was there.</source>
        <translation>Kinogrid acaba de revisar de nuevo la lista de tareas, y no había en ella ninguna tarea suya.</translation>
    </message>
    <message>
        <source>Several equal tasks could be this order, and nothing tells which, so Kinogrid takes none by itself: look at them under Import.</source>
        <translation>Varias tareas iguales podrían ser este pedido y nada indica cuál, así que Kinogrid no toma ninguna por su cuenta: míralas en Importar.</translation>
    </message>
    <message>
        <source>Since {moment} the list of tasks can&apos;t be read. {problem} Kinogrid goes on looking.</source>
        <translation>La lista de tareas no se puede leer (desde: {moment}). {problem} Kinogrid sigue buscando.</translation>
    </message>
    <message>
        <source>The list of tasks could be read back to {moment} only, and the order is older. Kinogrid goes on looking.</source>
        <translation>La lista de tareas solo se pudo leer hasta este momento: {moment}; el pedido es anterior. Kinogrid sigue buscando.</translation>
    </message>
    <message>
        <source>The list of tasks holds something that Kinogrid can&apos;t read, and that may be this order. It goes on looking.</source>
        <translation>La lista de tareas contiene algo que Kinogrid no puede leer y que podría ser este pedido. Sigue buscando.</translation>
    </message>
    <message>
        <source>The list of tasks was read back to the moment of the order, the last time at {moment}, and no task of it was there.</source>
        <translation>La lista de tareas se leyó hasta el momento del pedido (la última vez: {moment}), y no había en ella ninguna tarea suya.</translation>
    </message>
    <message>
        <source>The service does not tell which tasks there are, so Kinogrid can&apos;t find out what became of it.</source>
        <translation>El servicio no indica qué tareas hay, así que Kinogrid no puede averiguar qué fue de él.</translation>
    </message>
</context>
<context>
    <name>Empty state</name>
    <message>
        <source>Add a first frame</source>
        <translation>Añade un primer fotograma</translation>
    </message>
    <message>
        <source>Any picture of yours, or one made from words. The clip starts from it.</source>
        <translation>Cualquier imagen tuya, o una creada con palabras. El clip parte de ella.</translation>
    </message>
    <message>
        <source>Choose a first frame</source>
        <translation>Seleccionar un primer fotograma</translation>
    </message>
    <message>
        <source>Four clips play side by side. Extend the best one with a click and Enter.</source>
        <translation>Cuatro clips se reproducen lado a lado. Extiende el mejor con un clic e Intro.</translation>
    </message>
    <message>
        <source>Four takes of one motion</source>
        <translation>Cuatro tomas de un movimiento</translation>
    </message>
    <message>
        <source>In this demo the clips are made on this machine; its Credits are make-believe.</source>
        <translation>En esta demo los clips se crean en este equipo; sus créditos son ficticios.</translation>
    </message>
    <message>
        <source>Make one from words</source>
        <translation>Crear con palabras</translation>
    </message>
    <message>
        <source>Nothing to watch yet</source>
        <translation>Aún no hay nada que ver</translation>
    </message>
    <message>
        <source>Nothing to watch yet. Three steps to the first clips:</source>
        <translation>Aún no hay nada que ver. Tres pasos hasta los primeros clips:</translation>
    </message>
    <message>
        <source>Pick one of four</source>
        <translation>Elige una de cuatro</translation>
    </message>
    <message>
        <source>Say what moves</source>
        <translation>Di qué se mueve</translation>
    </message>
    <message>
        <source>The prompt describes motion: camera, wind, a glance.</source>
        <translation>El prompt describe movimiento: cámara, viento, una mirada.</translation>
    </message>
</context>
<context>
    <name>Export</name>
    <message numerus="yes">
        <source>%n (was|were) cancelled</source>
        <translation>
            <numerusform>%n se canceló</numerusform>
            <numerusform>%n se cancelaron</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n export(s) (is|are) not done yet.</source>
        <translation>
            <numerusform>%n exportación aún no está lista.</numerusform>
            <numerusform>%n exportaciones aún no están listas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n failed</source>
        <translation>
            <numerusform>%n falló</numerusform>
            <numerusform>%n fallaron</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n files are exported.</source>
        <translation>
            <numerusform>%n archivo está exportado.</numerusform>
            <numerusform>%n archivos están exportados.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n frame(s)</source>
        <translation>
            <numerusform>%n fotograma</numerusform>
            <numerusform>%n fotogramas</numerusform>
        </translation>
    </message>
    <message>
        <source>0 means no limit.</source>
        <translation>0 significa sin límite.</translation>
    </message>
    <message>
        <source>A folder with the clips as they are, and a timeline that editors open: OpenTimelineIO, FCPXML and EDL.</source>
        <translation>Una carpeta con los clips tal cual y una línea de tiempo que abren los editores: OpenTimelineIO, FCPXML y EDL.</translation>
    </message>
    <message>
        <source>AV1</source>
        <translation>AV1</translation>
    </message>
    <message>
        <source>About {size}</source>
        <translation>Unos {size}</translation>
    </message>
    <message>
        <source>About {size}, so it is made smaller, to at most {bound}</source>
        <translation>Unos {size}, así que se reduce hasta {bound} como máximo</translation>
    </message>
    <message>
        <source>All in one timeline</source>
        <translation>Todo en una línea de tiempo</translation>
    </message>
    <message>
        <source>All on one sheet</source>
        <translation>Todo en una hoja</translation>
    </message>
    <message>
        <source>All variants</source>
        <translation>Todas las variantes</translation>
    </message>
    <message>
        <source>All variants in a row</source>
        <translation>Todas las variantes seguidas</translation>
    </message>
    <message>
        <source>All variants side by side</source>
        <translation>Todas las variantes lado a lado</translation>
    </message>
    <message>
        <source>As it is</source>
        <translation>Tal cual</translation>
    </message>
    <message>
        <source>At most</source>
        <translation>Como máximo</translation>
    </message>
    <message>
        <source>Black bars</source>
        <translation>Barras negras</translation>
    </message>
    <message>
        <source>Blurred background</source>
        <translation>Fondo desenfocado</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Cancelado</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Seleccionar…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Colores</translation>
    </message>
    <message>
        <source>Contact sheet</source>
        <translation>Hoja de contactos</translation>
    </message>
    <message>
        <source>Crop</source>
        <translation>Recortar</translation>
    </message>
    <message>
        <source>Dithering</source>
        <translation>Tramado</translation>
    </message>
    <message>
        <source>Drag the frame, or use the arrow keys, to choose what stays.</source>
        <translation>Arrastra el marco, o usa las flechas, para definir qué se queda.</translation>
    </message>
    <message>
        <source>Each by itself</source>
        <translation>Cada uno aparte</translation>
    </message>
    <message>
        <source>Every frame as a PNG, in a folder of its own.</source>
        <translation>Cada fotograma como PNG, en una carpeta propia.</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportar</translation>
    </message>
    <message numerus="yes">
        <source>Export %n clips</source>
        <translation>
            <numerusform>Exportar %n clip</numerusform>
            <numerusform>Exportar %n clips</numerusform>
        </translation>
    </message>
    <message>
        <source>Export variant {number}</source>
        <translation>Exportar variante {number}</translation>
    </message>
    <message>
        <source>Export “{name}”</source>
        <translation>Exportar “{name}”</translation>
    </message>
    <message numerus="yes">
        <source>Exporting %n file(s), {share}</source>
        <translation>
            <numerusform>Exportando %n archivo, {share}</numerusform>
            <numerusform>Exportando %n archivos, {share}</numerusform>
        </translation>
    </message>
    <message>
        <source>Exports</source>
        <translation>Exportaciones</translation>
    </message>
    <message>
        <source>File name</source>
        <translation>Nombre de archivo</translation>
    </message>
    <message>
        <source>Fine</source>
        <translation>Fino</translation>
    </message>
    <message>
        <source>First frame</source>
        <translation>Primer fotograma</translation>
    </message>
    <message>
        <source>Fit</source>
        <translation>Encaje</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Carpeta</translation>
    </message>
    <message>
        <source>Folder for exports</source>
        <translation>Carpeta para exportaciones</translation>
    </message>
    <message>
        <source>For an editor</source>
        <translation>Para un editor</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Formato</translation>
    </message>
    <message>
        <source>Frames</source>
        <translation>Fotogramas</translation>
    </message>
    <message>
        <source>Frames a second</source>
        <translation>Fotogramas por segundo</translation>
    </message>
    <message>
        <source>Frames in a row</source>
        <translation>Fotogramas por fila</translation>
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
        <translation>Todo su linaje</translation>
    </message>
    <message>
        <source>Last frame</source>
        <translation>Último fotograma</translation>
    </message>
    <message>
        <source>Longest side</source>
        <translation>Lado más largo</translation>
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
        <translation>Se mueve en cualquier página o chat; pocos colores, pesado para lo que muestra.</translation>
    </message>
    <message>
        <source>Moves in most pages and chats; all colours, smaller than a GIF.</source>
        <translation>Se mueve en la mayoría de páginas y chats; todos los colores, más ligero que un GIF.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Ninguno</translation>
    </message>
    <message>
        <source>Nothing of these exports is left in the folder.</source>
        <translation>No queda nada de estas exportaciones en la carpeta.</translation>
    </message>
    <message>
        <source>One after another</source>
        <translation>Uno tras otro</translation>
    </message>
    <message>
        <source>One picture with a row of frames of each clip, to look over or to send.</source>
        <translation>Una imagen con una fila de fotogramas de cada clip, para revisar o enviar.</translation>
    </message>
    <message>
        <source>Pattern</source>
        <translation>Patrón</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>Imagen</translation>
    </message>
    <message>
        <source>Plays everywhere. Copied without loss wherever that is exact to the frame.</source>
        <translation>Se reproduce en todas partes. Se copia sin pérdida donde es exacto al fotograma.</translation>
    </message>
    <message>
        <source>ProRes</source>
        <translation>ProRes</translation>
    </message>
    <message>
        <source>ProRes 422 HQ, for editing; large.</source>
        <translation>ProRes 422 HQ, para editar; pesado.</translation>
    </message>
    <message>
        <source>Quality</source>
        <translation>Calidad</translation>
    </message>
    <message>
        <source>Shape</source>
        <translation>Proporción</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Mostrar todo</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>Mostrar en carpeta</translation>
    </message>
    <message>
        <source>Side by side</source>
        <translation>Lado a lado</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Tamaño</translation>
    </message>
    <message>
        <source>Smaller at the same quality; for newer devices.</source>
        <translation>Más ligero con la misma calidad; para dispositivos nuevos.</translation>
    </message>
    <message>
        <source>Smallest at the same quality; slow to make.</source>
        <translation>El más ligero con la misma calidad; lento de crear.</translation>
    </message>
    <message>
        <source>Soft</source>
        <translation>Suave</translation>
    </message>
    <message>
        <source>The first one: {size}</source>
        <translation>El primero: {size}</translation>
    </message>
    <message>
        <source>The sequence</source>
        <translation>La secuencia</translation>
    </message>
    <message>
        <source>Then back to the beginning</source>
        <translation>Y de vuelta al principio</translation>
    </message>
    <message>
        <source>This clip</source>
        <translation>Este clip</translation>
    </message>
    <message>
        <source>Times</source>
        <translation>Veces</translation>
    </message>
    <message>
        <source>Waiting for its turn</source>
        <translation>Esperando su turno</translation>
    </message>
    <message>
        <source>WebP</source>
        <translation>WebP</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Qué</translation>
    </message>
    <message>
        <source>What is half exported is made anew then; nothing half is left in the folder.</source>
        <translation>Lo que esté a medio exportar se crea de nuevo entonces; no queda nada a medias en la carpeta.</translation>
    </message>
    <message>
        <source>Which part stays</source>
        <translation>Qué parte se queda</translation>
    </message>
    <message>
        <source>Working out the size…</source>
        <translation>Calculando el tamaño…</translation>
    </message>
    <message>
        <source>Write prompt, settings and lineage into the file</source>
        <translation>Escribir prompt, ajustes y linaje en el archivo</translation>
    </message>
    <message>
        <source>Write them into a JSON file beside it</source>
        <translation>Escribirlos en un archivo JSON aparte</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>y %n más</numerusform>
            <numerusform>y %n más</numerusform>
        </translation>
    </message>
    <message>
        <source>copied without loss</source>
        <translation>copiado sin pérdida</translation>
    </message>
    <message>
        <source>to</source>
        <comment>between the first and the last frame</comment>
        <translation>a</translation>
    </message>
    <message>
        <source>{across} from the left, {down} from the top</source>
        <translation>{across} desde la izquierda, {down} desde arriba</translation>
    </message>
    <message numerus="yes">
        <source>{name}, and %n more</source>
        <translation>
            <numerusform>{name} y %n más</numerusform>
            <numerusform>{name} y %n más</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{share}, about %n s left</source>
        <translation>
            <numerusform>{share}, queda alrededor de %n s</numerusform>
            <numerusform>{share}, quedan unos %n s</numerusform>
        </translation>
    </message>
    <message>
        <source>{size}, copied without loss</source>
        <translation>{size}, copiado sin pérdida</translation>
    </message>
    <message>
        <source>{width} × {height}</source>
        <translation>{width} × {height}</translation>
    </message>
    <message>
        <source>“{name}” is exported.</source>
        <translation>“{name}” está exportado.</translation>
    </message>
    <message>
        <source>“{name}” was not exported.</source>
        <translation>“{name}” no se exportó.</translation>
    </message>
</context>
<context>
    <name>Extend</name>
    <message>
        <source>Begin a new line</source>
        <translation>Empezar una línea nueva</translation>
    </message>
    <message>
        <source>Choose a picture…</source>
        <translation>Seleccionar una imagen…</translation>
    </message>
    <message>
        <source>Continue variant {number} with:</source>
        <translation>Continuar la variante {number} con:</translation>
    </message>
    <message>
        <source>Continue with</source>
        <translation>Continuar con</translation>
    </message>
    <message>
        <source>Continue with:</source>
        <translation>Continuar con:</translation>
    </message>
    <message>
        <source>Do not extend (Esc)</source>
        <translation>No extender (Esc)</translation>
    </message>
    <message>
        <source>Ends with a picture</source>
        <translation>Termina con una imagen</translation>
    </message>
    <message>
        <source>Extend</source>
        <translation>Extender</translation>
    </message>
    <message>
        <source>How the clip goes on</source>
        <translation>Cómo sigue el clip</translation>
    </message>
    <message>
        <source>Last frame</source>
        <translation>Último fotograma</translation>
    </message>
    <message>
        <source>Last frame of the extension: none</source>
        <translation>Último fotograma de la extensión: ninguno</translation>
    </message>
    <message>
        <source>Last frame of the extension: {name}</source>
        <translation>Último fotograma de la extensión: {name}</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>Dejarlo</translation>
    </message>
    <message>
        <source>Mode of the extension</source>
        <translation>Modo de la extensión</translation>
    </message>
    <message>
        <source>No last frame</source>
        <translation>Sin último fotograma</translation>
    </message>
    <message>
        <source>Order the extension</source>
        <translation>Pedir la extensión</translation>
    </message>
    <message>
        <source>Other words, or several at once</source>
        <translation>Otras palabras, o varias a la vez</translation>
    </message>
    <message>
        <source>Resolution of the extension</source>
        <translation>Resolución de la extensión</translation>
    </message>
    <message>
        <source>Same words again</source>
        <translation>Las mismas palabras</translation>
    </message>
    <message>
        <source>Send the extension</source>
        <translation>Enviar la extensión</translation>
    </message>
    <message>
        <source>Send this order (Enter)</source>
        <translation>Enviar este pedido (Intro)</translation>
    </message>
    <message>
        <source>Several at once…</source>
        <translation>Varias a la vez…</translation>
    </message>
    <message>
        <source>The last frame in Compose: {name}</source>
        <translation>El último fotograma de Componer: {name}</translation>
    </message>
    <message>
        <source>The words in Compose</source>
        <translation>Las palabras de Componer</translation>
    </message>
</context>
<context>
    <name>Failure</name>
    <message>
        <source>A file arrived, but it is broken or not what was ordered.</source>
        <translation>Llegó un archivo, pero está roto o no es lo que se pidió.</translation>
    </message>
    <message>
        <source>A file cannot be read to its end, so nothing was exported.</source>
        <translation>Un archivo no se puede leer hasta el final, así que no se exportó nada.</translation>
    </message>
    <message>
        <source>A file of the library is not what was written down when it came.</source>
        <translation>Un archivo de la biblioteca no es lo que se anotó cuando llegó.</translation>
    </message>
    <message>
        <source>A file stands where the folder, or one on the way to it, should be.</source>
        <translation>Hay un archivo donde debería estar la carpeta, o una del camino hasta ella.</translation>
    </message>
    <message>
        <source>A picture arrived, but cannot be read.</source>
        <translation>Llegó una imagen, pero no se puede leer.</translation>
    </message>
    <message>
        <source>A proxy is chosen in Settings that has no address, so nothing was sent.</source>
        <translation>En los ajustes se ha elegido un proxy que no tiene dirección, así que no se envió nada.</translation>
    </message>
    <message>
        <source>According to the provider, a failed task is generally not charged.</source>
        <translation>Según el proveedor, una tarea fallida por lo general no se cobra.</translation>
    </message>
    <message>
        <source>According to the provider, nothing is charged for this.</source>
        <translation>Según el proveedor, por esto no se cobra nada.</translation>
    </message>
    <message>
        <source>According to the provider, what is finished is charged.</source>
        <translation>Según el proveedor, lo que se termina se cobra.</translation>
    </message>
    <message>
        <source>Agree to it, enter a token for uploads, or give the pictures as web addresses.</source>
        <translation>Acéptalo, introduce un token para las subidas o da las imágenes como direcciones web.</translation>
    </message>
    <message>
        <source>Allow more, or choose a shorter part.</source>
        <translation>Permite más o usa una parte más corta.</translation>
    </message>
    <message>
        <source>An equal order is on its way, and a task that is listed could be either&apos;s.</source>
        <translation>Hay un pedido igual en camino, y una tarea de la lista podría ser de cualquiera de los dos.</translation>
    </message>
    <message>
        <source>An equal task is listed that may be this order or may be older, so Kinogrid does not take it by itself.</source>
        <translation>Hay una tarea igual que podría ser este pedido o ser anterior, así que Kinogrid no la toma por su cuenta.</translation>
    </message>
    <message>
        <source>Another Kinogrid has this folder open and does not answer.</source>
        <translation>Otro Kinogrid tiene abierta esta carpeta y no responde.</translation>
    </message>
    <message>
        <source>Another Kinogrid has this folder open.</source>
        <translation>Otro Kinogrid tiene abierta esta carpeta.</translation>
    </message>
    <message>
        <source>Another program is holding on to the library&apos;s database.</source>
        <translation>Otro programa tiene ocupada la base de datos de la biblioteca.</translation>
    </message>
    <message>
        <source>Ask the provider, or use another token.</source>
        <translation>Pregunta al proveedor o usa otro token.</translation>
    </message>
    <message>
        <source>Change the prompt or any frames before trying again.</source>
        <translation>Cambia el prompt o los fotogramas, si los hay, antes de intentarlo de nuevo.</translation>
    </message>
    <message>
        <source>Change the prompt or any frames.</source>
        <translation>Cambia el prompt o los fotogramas, si los hay.</translation>
    </message>
    <message>
        <source>Check in the provider&apos;s console what it may be used for.</source>
        <translation>Comprueba en la consola del proveedor para qué se puede usar.</translation>
    </message>
    <message>
        <source>Check it; a task of another account can&apos;t be seen with this token.</source>
        <translation>Compruébalo; una tarea de otra cuenta no se ve con este token.</translation>
    </message>
    <message>
        <source>Check its connection, or the network that it is on.</source>
        <translation>Comprueba su conexión o la red en la que está.</translation>
    </message>
    <message>
        <source>Check or replace it in Settings.</source>
        <translation>Compruébalo o sustitúyelo en Ajustes.</translation>
    </message>
    <message>
        <source>Check the API address in Settings.</source>
        <translation>Comprueba la dirección de API en Ajustes.</translation>
    </message>
    <message>
        <source>Check the balance before ordering again.</source>
        <translation>Comprueba el saldo antes de volver a pedir.</translation>
    </message>
    <message>
        <source>Check the disk and its connection, then try again.</source>
        <translation>Comprueba el disco y su conexión, e inténtalo de nuevo.</translation>
    </message>
    <message>
        <source>Check the environment&apos;s settings for certificates and proxies, then try again.</source>
        <translation>Comprueba los ajustes de certificados y proxies del entorno, e inténtalo de nuevo.</translation>
    </message>
    <message>
        <source>Check the network, then try again.</source>
        <translation>Comprueba la red e inténtalo de nuevo.</translation>
    </message>
    <message>
        <source>Check the network; Kinogrid keeps trying.</source>
        <translation>Comprueba la red; Kinogrid sigue intentándolo.</translation>
    </message>
    <message>
        <source>Check the prompt, the settings and any frames, or get a token for Midjourney&apos;s videos and pictures in the provider&apos;s console and put it into Settings.</source>
        <translation>Comprueba el prompt, los ajustes y los fotogramas, si los hay, o consigue en la consola del proveedor un token para los vídeos e imágenes de Midjourney y ponlo en Ajustes.</translation>
    </message>
    <message>
        <source>Check the prompt, the settings and any frames.</source>
        <translation>Comprueba el prompt, los ajustes y los fotogramas, si los hay.</translation>
    </message>
    <message>
        <source>Check this machine&apos;s clock, and the network for a proxy that reads along, then try again.</source>
        <translation>Comprueba el reloj de este equipo y si en la red hay un proxy que lee el tráfico, e inténtalo de nuevo.</translation>
    </message>
    <message>
        <source>Check this machine&apos;s clock, and the network for a proxy that reads along; Kinogrid keeps trying.</source>
        <translation>Comprueba el reloj de este equipo y si en la red hay un proxy que lee el tráfico; Kinogrid sigue intentándolo.</translation>
    </message>
    <message>
        <source>Check what answers for names here, such as a filter or a login page, then fetch again.</source>
        <translation>Comprueba qué responde aquí a los nombres, como un filtro o una página de inicio de sesión, y vuelve a descargar.</translation>
    </message>
    <message>
        <source>Choose another PNG, JPEG, GIF, BMP or WebP.</source>
        <translation>Selecciona otro PNG, JPEG, GIF, BMP o WebP.</translation>
    </message>
    <message>
        <source>Choose another backup.</source>
        <translation>Selecciona otra copia de seguridad.</translation>
    </message>
    <message>
        <source>Choose another file in Settings, or this system&apos;s certificates, then try again.</source>
        <translation>Elige en los ajustes otro archivo o los certificados de este sistema, e inténtalo de nuevo.</translation>
    </message>
    <message>
        <source>Choose another file in Settings, or this system&apos;s certificates; Kinogrid keeps trying.</source>
        <translation>Elige en los ajustes otro archivo o los certificados de este sistema; Kinogrid lo sigue intentando.</translation>
    </message>
    <message>
        <source>Choose another folder.</source>
        <translation>Selecciona otra carpeta.</translation>
    </message>
    <message>
        <source>Choose another place or another name.</source>
        <translation>Selecciona otro lugar u otro nombre.</translation>
    </message>
    <message>
        <source>Choose one with a shorter path.</source>
        <translation>Selecciona una con una ruta más corta.</translation>
    </message>
    <message>
        <source>Choose the folder again.</source>
        <translation>Selecciona la carpeta de nuevo.</translation>
    </message>
    <message>
        <source>Close it, or wait for its end.</source>
        <translation>Ciérralo o espera a que termine.</translation>
    </message>
    <message>
        <source>Connect the disk.</source>
        <translation>Conecta el disco.</translation>
    </message>
    <message>
        <source>Copy it again from the provider&apos;s console and put it into Settings.</source>
        <translation>Cópialo de nuevo de la consola del proveedor y ponlo en Ajustes.</translation>
    </message>
    <message>
        <source>Correct the address (http is taken only for this machine itself).</source>
        <translation>Corrige la dirección (http solo se acepta para este mismo equipo).</translation>
    </message>
    <message>
        <source>Enter its address in Settings, or choose another way, then try again.</source>
        <translation>Escribe su dirección en los ajustes o elige otra vía, e inténtalo de nuevo.</translation>
    </message>
    <message>
        <source>Enter its address in Settings, or choose another way; Kinogrid keeps trying.</source>
        <translation>Escribe su dirección en los ajustes o elige otra vía; Kinogrid lo sigue intentando.</translation>
    </message>
    <message>
        <source>Enter one in Settings.</source>
        <translation>Introduce uno en Ajustes.</translation>
    </message>
    <message>
        <source>Fetch it again.</source>
        <translation>Vuelve a descargar.</translation>
    </message>
    <message>
        <source>Fetch it again; if that does not help, send the report to Kinogrid&apos;s makers.</source>
        <translation>Vuelve a descargar; si no sirve, envía el informe a los creadores de Kinogrid.</translation>
    </message>
    <message>
        <source>Fix its permissions or its disk, then fetch again.</source>
        <translation>Corrige sus permisos o su disco y vuelve a descargar.</translation>
    </message>
    <message>
        <source>Fix its permissions or its disk, then try again.</source>
        <translation>Corrige sus permisos o su disco e inténtalo de nuevo.</translation>
    </message>
    <message>
        <source>Get a new one from the provider&apos;s console.</source>
        <translation>Consigue uno nuevo en la consola del proveedor.</translation>
    </message>
    <message>
        <source>However small it is made, it does not fit under the size that was set.</source>
        <translation>Por pequeño que se haga, no queda por debajo del tamaño fijado.</translation>
    </message>
    <message>
        <source>It can be ordered again.</source>
        <translation>Se puede volver a pedir.</translation>
    </message>
    <message>
        <source>It is tried again by itself; if that does not help, install Kinogrid again.</source>
        <translation>Se vuelve a intentar por sí solo; si no sirve, instala Kinogrid de nuevo.</translation>
    </message>
    <message>
        <source>It may have been charged.</source>
        <translation>Puede que se haya cobrado.</translation>
    </message>
    <message>
        <source>It may want a name and a password, or not know the service. Change that in Settings, then try again.</source>
        <translation>Quizá pida usuario y contraseña, o no conozca el servicio. Cámbialo en los ajustes e inténtalo de nuevo.</translation>
    </message>
    <message>
        <source>It may want a name and a password, or not know the service. Change that in Settings; Kinogrid keeps trying.</source>
        <translation>Quizá pida usuario y contraseña, o no conozca el servicio. Cámbialo en los ajustes; Kinogrid lo sigue intentando.</translation>
    </message>
    <message>
        <source>It may want a name and a password, or not know the service. Or correct or unset {variable}, and start Kinogrid again.</source>
        <translation>Quizá pida usuario y contraseña, o no conozca el servicio. O corrige o anula {variable} y vuelve a iniciar Kinogrid.</translation>
    </message>
    <message>
        <source>It may want a name and a password, or not know the service. Or correct the system&apos;s settings, and start Kinogrid again.</source>
        <translation>Quizá pida usuario y contraseña, o no conozca el servicio. O corrige los ajustes del sistema y vuelve a iniciar Kinogrid.</translation>
    </message>
    <message>
        <source>It may want a name and a password, or not know the service; Kinogrid keeps trying. Or correct or unset {variable}, and start Kinogrid again.</source>
        <translation>Quizá pida usuario y contraseña, o no conozca el servicio; Kinogrid sigue intentándolo. O corrige o anula {variable} y vuelve a iniciar Kinogrid.</translation>
    </message>
    <message>
        <source>It may want a name and a password, or not know the service; Kinogrid keeps trying. Or correct the system&apos;s settings, and start Kinogrid again.</source>
        <translation>Quizá pida usuario y contraseña, o no conozca el servicio; Kinogrid sigue intentándolo. O corrige los ajustes del sistema y vuelve a iniciar Kinogrid.</translation>
    </message>
    <message>
        <source>Kinogrid asks again.</source>
        <translation>Kinogrid vuelve a preguntar.</translation>
    </message>
    <message>
        <source>Kinogrid asks again; the details hold what came, for the provider&apos;s support.</source>
        <translation>Kinogrid vuelve a preguntar; los detalles contienen lo que llegó, para el soporte del proveedor.</translation>
    </message>
    <message>
        <source>Kinogrid could not make itself ready for the network.</source>
        <translation>Kinogrid no pudo prepararse para la red.</translation>
    </message>
    <message>
        <source>Kinogrid goes on looking for a week. Check the balance before ordering again.</source>
        <translation>Kinogrid sigue buscando durante una semana. Comprueba el saldo antes de volver a pedir.</translation>
    </message>
    <message>
        <source>Kinogrid goes on looking.</source>
        <translation>Kinogrid sigue buscando.</translation>
    </message>
    <message>
        <source>Kinogrid goes on looking; send the report to Kinogrid&apos;s makers if it stays so.</source>
        <translation>Kinogrid sigue buscando; si no cambia, envía el informe a los creadores de Kinogrid.</translation>
    </message>
    <message>
        <source>Kinogrid is looking for an order that may be this very task.</source>
        <translation>Kinogrid está buscando un pedido que podría ser justo esta tarea.</translation>
    </message>
    <message>
        <source>Kinogrid looks again once that one is answered.</source>
        <translation>Kinogrid vuelve a mirar cuando ese pedido tenga respuesta.</translation>
    </message>
    <message>
        <source>Kinogrid looks for the order among the recent tasks and never sends it twice by itself.</source>
        <translation>Kinogrid busca el pedido entre las tareas recientes y nunca lo envía dos veces por su cuenta.</translation>
    </message>
    <message>
        <source>Kinogrid made a mistake before this order was sent.</source>
        <translation>Kinogrid cometió un error antes de que se enviara este pedido.</translation>
    </message>
    <message>
        <source>Kinogrid made a mistake while it fetched this.</source>
        <translation>Kinogrid cometió un error al descargar esto.</translation>
    </message>
    <message>
        <source>Kinogrid made a mistake with this task.</source>
        <translation>Kinogrid cometió un error con esta tarea.</translation>
    </message>
    <message>
        <source>Kinogrid tries again, ever more rarely; or give the picture as a web address.</source>
        <translation>Kinogrid lo intenta de nuevo, cada vez con menos frecuencia; o da la imagen como dirección web.</translation>
    </message>
    <message>
        <source>Kinogrid was closed before the service answered.</source>
        <translation>Kinogrid se cerró antes de que respondiera el servicio.</translation>
    </message>
    <message>
        <source>Kinogrid was closed while a picture was uploaded.</source>
        <translation>Kinogrid se cerró mientras se subía una imagen.</translation>
    </message>
    <message>
        <source>Let Kinogrid run for a moment, so that it writes that down, and try again.</source>
        <translation>Deja que Kinogrid funcione un momento para que lo anote, e inténtalo de nuevo.</translation>
    </message>
    <message>
        <source>Look again later, or send its id to the provider&apos;s support.</source>
        <translation>Mira de nuevo más tarde, o envía su ID al soporte del proveedor.</translation>
    </message>
    <message>
        <source>Look again later.</source>
        <translation>Mira de nuevo más tarde.</translation>
    </message>
    <message>
        <source>Look at it under Import, and import it if it is yours.</source>
        <translation>Mírala en Importar e impórtala si es tuya.</translation>
    </message>
    <message>
        <source>Look at the provider&apos;s console for what was ordered and charged.</source>
        <translation>Mira en la consola del proveedor qué se pidió y qué se cobró.</translation>
    </message>
    <message>
        <source>Look at them under Import, and import what is yours.</source>
        <translation>Míralas en Importar e importa las que sean tuyas.</translation>
    </message>
    <message>
        <source>Look at them under Jobs, and cancel what you have not ordered. Let the queue go on once they are all yours.</source>
        <translation>Míralos en Trabajos y cancela lo que no hayas pedido. Deja que la cola siga cuando todos sean tuyos.</translation>
    </message>
    <message>
        <source>Look whether a backup has it.</source>
        <translation>Mira si lo tiene una copia de seguridad.</translation>
    </message>
    <message>
        <source>Make room, then fetch again.</source>
        <translation>Libera espacio y vuelve a descargar.</translation>
    </message>
    <message>
        <source>Make room, then try again.</source>
        <translation>Libera espacio e inténtalo de nuevo.</translation>
    </message>
    <message>
        <source>Move the file away.</source>
        <translation>Mueve el archivo a otro sitio.</translation>
    </message>
    <message>
        <source>Nothing was charged.</source>
        <translation>No se cobró nada.</translation>
    </message>
    <message>
        <source>Plug its disk in and start Kinogrid again, or call the move off. Nothing is lost.</source>
        <translation>Conecta su disco y vuelve a iniciar Kinogrid, o anula el traslado. No se pierde nada.</translation>
    </message>
    <message>
        <source>Read what it said in the details.</source>
        <translation>Lee en los detalles lo que dijo.</translation>
    </message>
    <message>
        <source>Read why in the details; Kinogrid keeps trying.</source>
        <translation>Lee el motivo en los detalles; Kinogrid sigue intentándolo.</translation>
    </message>
    <message>
        <source>Send it again; if that does not help, send the report to Kinogrid&apos;s makers.</source>
        <translation>Envíalo de nuevo; si no sirve, envía el informe a los creadores de Kinogrid.</translation>
    </message>
    <message>
        <source>Send the order again once nothing writes to the file any more.</source>
        <translation>Envía el pedido de nuevo cuando ya nada escriba en el archivo.</translation>
    </message>
    <message>
        <source>Send the report to Kinogrid&apos;s makers; the log tells more.</source>
        <translation>Envía el informe a los creadores de Kinogrid; el registro dice más.</translation>
    </message>
    <message>
        <source>Send the report to the provider&apos;s support.</source>
        <translation>Envía el informe al soporte del proveedor.</translation>
    </message>
    <message>
        <source>Several equal tasks could be this order, so Kinogrid takes none of them by itself.</source>
        <translation>Varias tareas iguales podrían ser este pedido, así que Kinogrid no toma ninguna por su cuenta.</translation>
    </message>
    <message>
        <source>Something other than the service answered: a gateway, a proxy or a login page.</source>
        <translation>Respondió algo que no es el servicio: una pasarela, un proxy o una página de inicio de sesión.</translation>
    </message>
    <message>
        <source>Something went wrong inside the service.</source>
        <translation>Algo falló dentro del servicio.</translation>
    </message>
    <message>
        <source>Start Kinogrid with another folder (--data-dir).</source>
        <translation>Inicia Kinogrid con otra carpeta (--data-dir).</translation>
    </message>
    <message>
        <source>Start the proxy, or choose another way in Settings, then try again.</source>
        <translation>Inicia el proxy o elige otra vía en los ajustes, e inténtalo de nuevo.</translation>
    </message>
    <message>
        <source>Start the proxy, or choose another way in Settings; Kinogrid keeps trying.</source>
        <translation>Inicia el proxy o elige otra vía en los ajustes; Kinogrid lo sigue intentando.</translation>
    </message>
    <message>
        <source>Start the proxy, then try again. Or correct or unset {variable}, and start Kinogrid again.</source>
        <translation>Inicia el proxy e inténtalo de nuevo. O corrige o anula {variable} y vuelve a iniciar Kinogrid.</translation>
    </message>
    <message>
        <source>Start the proxy, then try again. Or correct the system&apos;s settings, and start Kinogrid again.</source>
        <translation>Inicia el proxy e inténtalo de nuevo. O corrige los ajustes del sistema y vuelve a iniciar Kinogrid.</translation>
    </message>
    <message>
        <source>Start the proxy; Kinogrid keeps trying. Or correct or unset {variable}, and start Kinogrid again.</source>
        <translation>Inicia el proxy; Kinogrid sigue intentándolo. O corrige o anula {variable} y vuelve a iniciar Kinogrid.</translation>
    </message>
    <message>
        <source>Start the proxy; Kinogrid keeps trying. Or correct the system&apos;s settings, and start Kinogrid again.</source>
        <translation>Inicia el proxy; Kinogrid sigue intentándolo. O corrige los ajustes del sistema y vuelve a iniciar Kinogrid.</translation>
    </message>
    <message>
        <source>That folder is in the library itself.</source>
        <translation>Esa carpeta está dentro de la propia biblioteca.</translation>
    </message>
    <message>
        <source>The API token does not go along with pictures without your yes.</source>
        <translation>El token de API no acompaña a las imágenes sin tu consentimiento.</translation>
    </message>
    <message>
        <source>The API token has expired.</source>
        <translation>El token de API ha caducado.</translation>
    </message>
    <message>
        <source>The address of what was made leads to where Kinogrid does not go.</source>
        <translation>La dirección de lo creado lleva a donde Kinogrid no va.</translation>
    </message>
    <message>
        <source>The balance of this token is used up.</source>
        <translation>El saldo de este token está agotado.</translation>
    </message>
    <message>
        <source>The certificates chosen in Settings cannot be read, so nothing was sent.</source>
        <translation>Los certificados elegidos en los ajustes no se pueden leer, así que no se envió nada.</translation>
    </message>
    <message>
        <source>The clip cannot be saved there.</source>
        <translation>El clip no se puede guardar allí.</translation>
    </message>
    <message>
        <source>The clip&apos;s file is no longer in the library.</source>
        <translation>El archivo del clip ya no está en la biblioteca.</translation>
    </message>
    <message>
        <source>The clips are safe in their folders. Start Kinogrid again: it then offers to bring the library back.</source>
        <translation>Los clips están a salvo en sus carpetas. Vuelve a iniciar Kinogrid: entonces ofrece recuperar la biblioteca.</translation>
    </message>
    <message>
        <source>The connection ended before the service answered.</source>
        <translation>La conexión se cortó antes de que respondiera el servicio.</translation>
    </message>
    <message>
        <source>The database knows of jobs what their folders do not tell yet.</source>
        <translation>La base de datos sabe de trabajos algo que sus carpetas aún no dicen.</translation>
    </message>
    <message>
        <source>The disk is full.</source>
        <translation>El disco está lleno.</translation>
    </message>
    <message>
        <source>The disk of the folder does not answer.</source>
        <translation>El disco de la carpeta no responde.</translation>
    </message>
    <message>
        <source>The disk of the library reported an error.</source>
        <translation>El disco de la biblioteca comunicó un error.</translation>
    </message>
    <message>
        <source>The export could not be finished.</source>
        <translation>No se pudo terminar la exportación.</translation>
    </message>
    <message>
        <source>The folder is not there, or it is empty. Its disk may not be connected.</source>
        <translation>La carpeta no está, o está vacía. Puede que su disco no esté conectado.</translation>
    </message>
    <message>
        <source>The folder that the library is being moved to is not there.</source>
        <translation>La carpeta a la que se traslada la biblioteca no está.</translation>
    </message>
    <message>
        <source>The folder&apos;s path is longer than this system takes.</source>
        <translation>La ruta de la carpeta es más larga de lo que acepta este sistema.</translation>
    </message>
    <message>
        <source>The host of what was made does not deliver it.</source>
        <translation>El servidor de lo creado no lo entrega.</translation>
    </message>
    <message>
        <source>The host of what was made is said to be within this network, where Kinogrid does not look.</source>
        <translation>Al parecer, el servidor de lo creado está dentro de esta red, donde Kinogrid no mira.</translation>
    </message>
    <message>
        <source>The library folder cannot be written.</source>
        <translation>No se puede escribir en la carpeta de la biblioteca.</translation>
    </message>
    <message>
        <source>The library&apos;s database belongs to another program.</source>
        <translation>La base de datos de la biblioteca pertenece a otro programa.</translation>
    </message>
    <message>
        <source>The library&apos;s database is damaged.</source>
        <translation>La base de datos de la biblioteca está dañada.</translation>
    </message>
    <message>
        <source>The list of tasks holds something that Kinogrid cannot read.</source>
        <translation>La lista de tareas contiene algo que Kinogrid no puede leer.</translation>
    </message>
    <message>
        <source>The note of where your library is cannot be read.</source>
        <translation>La nota de dónde está tu biblioteca no se puede leer.</translation>
    </message>
    <message>
        <source>The order goes out again by itself.</source>
        <translation>El pedido vuelve a salir por sí solo.</translation>
    </message>
    <message>
        <source>The picture cannot be read.</source>
        <translation>La imagen no se puede leer.</translation>
    </message>
    <message>
        <source>The picture could not be uploaded.</source>
        <translation>La imagen no se pudo subir.</translation>
    </message>
    <message>
        <source>The picture is larger than the {bound} that the service takes.</source>
        <translation>La imagen supera los {bound} que acepta el servicio.</translation>
    </message>
    <message>
        <source>The picture&apos;s file became shorter while it was sent.</source>
        <translation>El archivo de la imagen se acortó mientras se enviaba.</translation>
    </message>
    <message>
        <source>The proxy {address}, chosen in Settings, cannot be reached.</source>
        <translation>No se puede acceder al proxy {address}, elegido en los ajustes.</translation>
    </message>
    <message>
        <source>The proxy {address}, chosen in Settings, let nothing through to the service.</source>
        <translation>El proxy {address}, elegido en los ajustes, no dejó pasar nada hacia el servicio.</translation>
    </message>
    <message>
        <source>The proxy {address}, named by this system&apos;s settings, cannot be reached.</source>
        <translation>No se puede llegar al proxy {address}, indicado en los ajustes de este sistema.</translation>
    </message>
    <message>
        <source>The proxy {address}, named by this system&apos;s settings, let nothing through to the service.</source>
        <translation>El proxy {address}, indicado en los ajustes de este sistema, no dejó pasar nada hasta el servicio.</translation>
    </message>
    <message>
        <source>The proxy {address}, named by {variable}, cannot be reached.</source>
        <translation>No se puede llegar al proxy {address}, indicado en {variable}.</translation>
    </message>
    <message>
        <source>The proxy {address}, named by {variable}, let nothing through to the service.</source>
        <translation>El proxy {address}, indicado en {variable}, no dejó pasar nada hasta el servicio.</translation>
    </message>
    <message>
        <source>The service answered this order with an error, and no task of it was found in two complete looks through the list.</source>
        <translation>El servicio respondió a este pedido con un error, y en dos revisiones completas de la lista no se encontró ninguna tarea suya.</translation>
    </message>
    <message>
        <source>The service cannot be reached.</source>
        <translation>No se puede llegar al servicio.</translation>
    </message>
    <message>
        <source>The service could not help with this.</source>
        <translation>El servicio no pudo ayudar con esto.</translation>
    </message>
    <message>
        <source>The service could not make what was ordered.</source>
        <translation>El servicio no pudo crear lo que se pidió.</translation>
    </message>
    <message>
        <source>The service did not accept this order.</source>
        <translation>El servicio no aceptó este pedido.</translation>
    </message>
    <message>
        <source>The service did not answer a question.</source>
        <translation>El servicio no respondió a una pregunta.</translation>
    </message>
    <message>
        <source>The service did not take the picture.</source>
        <translation>El servicio no aceptó la imagen.</translation>
    </message>
    <message>
        <source>The service does not accept the API token.</source>
        <translation>El servicio no acepta el token de API.</translation>
    </message>
    <message>
        <source>The service does not know what it was asked for.</source>
        <translation>El servicio no conoce lo que se le solicitó.</translation>
    </message>
    <message>
        <source>The service does not offer this kind of order.</source>
        <translation>El servicio no ofrece este tipo de pedido.</translation>
    </message>
    <message>
        <source>The service does not take pictures with this token.</source>
        <translation>El servicio no acepta imágenes con este token.</translation>
    </message>
    <message>
        <source>The service does not tell which tasks there are.</source>
        <translation>El servicio no indica qué tareas hay.</translation>
    </message>
    <message>
        <source>The service finished, but named nothing to fetch.</source>
        <translation>El servicio terminó, pero no nombró nada que descargar.</translation>
    </message>
    <message>
        <source>The service gave an address that is not safe to fetch from.</source>
        <translation>El servicio dio una dirección de la que no es seguro descargar.</translation>
    </message>
    <message>
        <source>The service gave no usable answer.</source>
        <translation>El servicio no dio ninguna respuesta utilizable.</translation>
    </message>
    <message>
        <source>The service gave up waiting for its own work.</source>
        <translation>El servicio dejó de esperar a su propio proceso.</translation>
    </message>
    <message>
        <source>The service got no API token.</source>
        <translation>El servicio no recibió ningún token de API.</translation>
    </message>
    <message>
        <source>The service is asking for a pause.</source>
        <translation>El servicio solicita una pausa.</translation>
    </message>
    <message>
        <source>The service knows no task of videos or pictures by this id.</source>
        <translation>El servicio no conoce ninguna tarea de vídeos o imágenes con este ID.</translation>
    </message>
    <message>
        <source>The service named a task that belongs to another order.</source>
        <translation>El servicio nombró una tarea que pertenece a otro pedido.</translation>
    </message>
    <message>
        <source>The service no longer knows this task.</source>
        <translation>El servicio ya no conoce esta tarea.</translation>
    </message>
    <message>
        <source>The service refused this order.</source>
        <translation>El servicio denegó este pedido.</translation>
    </message>
    <message>
        <source>The service says that the token does not fit what was asked for.</source>
        <translation>El servicio dice que el token no corresponde a lo solicitado.</translation>
    </message>
    <message>
        <source>The service&apos;s address is not an https address, so the token is not sent there.</source>
        <translation>La dirección del servicio no es una dirección https, así que no se envía allí el token.</translation>
    </message>
    <message>
        <source>The service&apos;s answer cannot be read.</source>
        <translation>La respuesta del servicio no se puede leer.</translation>
    </message>
    <message>
        <source>The service&apos;s identity cannot be verified, so nothing was sent to it.</source>
        <translation>No se puede verificar la identidad del servicio, así que no se le envió nada.</translation>
    </message>
    <message>
        <source>There are more tasks since then than Kinogrid reads in one look.</source>
        <translation>Desde entonces hay más tareas de las que Kinogrid lee de una vez.</translation>
    </message>
    <message>
        <source>This file is no whole backup of a library, so nothing was taken from it.</source>
        <translation>Este archivo no es una copia de seguridad completa de una biblioteca, así que no se tomó nada de él.</translation>
    </message>
    <message>
        <source>This is not an API token: it holds characters that no token has.</source>
        <translation>Esto no es un token de API: contiene caracteres que ningún token tiene.</translation>
    </message>
    <message>
        <source>This library was last opened somewhere else, and orders in it wait to be sent.</source>
        <translation>Esta biblioteca se abrió por última vez en otro lugar, y en ella hay pedidos que esperan a ser enviados.</translation>
    </message>
    <message>
        <source>This library was written by a newer Kinogrid.</source>
        <translation>Esta biblioteca la escribió un Kinogrid más reciente.</translation>
    </message>
    <message>
        <source>This task has failed, so there is nothing to fetch.</source>
        <translation>Esta tarea ha fallado, así que no hay nada que descargar.</translation>
    </message>
    <message>
        <source>This task is being imported already.</source>
        <translation>Esta tarea ya se está importando.</translation>
    </message>
    <message>
        <source>This task is in the library already.</source>
        <translation>Esta tarea ya está en la biblioteca.</translation>
    </message>
    <message>
        <source>This task made neither videos nor pictures from words.</source>
        <translation>Esta tarea no creó ni vídeos ni imágenes con palabras.</translation>
    </message>
    <message>
        <source>This token has been disabled.</source>
        <translation>Este token está desactivado.</translation>
    </message>
    <message>
        <source>This token is not allowed to do that.</source>
        <translation>Este token no tiene permiso para hacer eso.</translation>
    </message>
    <message>
        <source>Top it up in the provider&apos;s console, or raise this token&apos;s limit there, then send it again.</source>
        <translation>Recárgalo en la consola del proveedor, o sube allí el límite de este token, y vuelve a enviar el pedido.</translation>
    </message>
    <message>
        <source>Try again in a moment.</source>
        <translation>Inténtalo de nuevo en un momento.</translation>
    </message>
    <message>
        <source>Try other settings, or check the API address in Settings.</source>
        <translation>Prueba otros ajustes, o comprueba la dirección de API en Ajustes.</translation>
    </message>
    <message>
        <source>Update Kinogrid, or start it with another folder (--data-dir).</source>
        <translation>Actualiza Kinogrid o inícialo con otra carpeta (--data-dir).</translation>
    </message>
    <message>
        <source>Uploads need an account token. Enter one, or give the pictures as web addresses.</source>
        <translation>Las subidas necesitan un token de cuenta. Introduce uno o da las imágenes como direcciones web.</translation>
    </message>
    <message>
        <source>Use a smaller PNG, JPEG, GIF, BMP or WebP, or give a URL instead.</source>
        <translation>Usa un PNG, JPEG, GIF, BMP o WebP más pequeño, o da una URL en su lugar.</translation>
    </message>
    <message>
        <source>Wait for it to finish, or close it, then try again.</source>
        <translation>Espera a que termine o ciérralo, e inténtalo de nuevo.</translation>
    </message>
    <message>
        <source>Wait for it, or end its process in this system&apos;s list, where it has the number {process}. What it has ordered is not lost: it is on disk, and looked for at the next start.</source>
        <translation>Espera, o termina su proceso en la lista de este sistema, donde tiene el número {process}. Lo que haya pedido no se pierde: está en el disco y se busca en el próximo inicio.</translation>
    </message>
    <message>
        <source>What the service tells of this task cannot be read.</source>
        <translation>Lo que el servicio dice de esta tarea no se puede leer.</translation>
    </message>
    <message>
        <source>What was deleted cannot come back: it is no longer in the trash.</source>
        <translation>Lo que se eliminó no puede volver: ya no está en la papelera.</translation>
    </message>
    <message>
        <source>What was made has arrived, but the part of Kinogrid that looks into files does not start.</source>
        <translation>Lo creado ha llegado, pero la parte de Kinogrid que examina los archivos no se inicia.</translation>
    </message>
    <message>
        <source>What was made is no longer at its address.</source>
        <translation>Lo creado ya no está en su dirección.</translation>
    </message>
    <message>
        <source>What was sent did not pass the provider&apos;s review.</source>
        <translation>Lo enviado no pasó la revisión del proveedor.</translation>
    </message>
</context>
<context>
    <name>Filter</name>
    <message>
        <source>A project that is gone</source>
        <translation>Un proyecto que ya no existe</translation>
    </message>
    <message numerus="yes">
        <source>At least %n star(s)</source>
        <translation>
            <numerusform>Al menos %n estrella</numerusform>
            <numerusform>Al menos %n estrellas</numerusform>
        </translation>
    </message>
    <message>
        <source>Clear all</source>
        <translation>Quitar todos</translation>
    </message>
    <message>
        <source>Cost of the job</source>
        <translation>Coste del trabajo</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Fecha</translation>
    </message>
    <message>
        <source>Decision and state</source>
        <translation>Decisión y estado</translation>
    </message>
    <message>
        <source>Extensions</source>
        <translation>Extensiones</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Fallidos</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filtro</translation>
    </message>
    <message>
        <source>Filters</source>
        <translation>Filtros</translation>
    </message>
    <message>
        <source>From and to…</source>
        <translation>Desde y hasta…</translation>
    </message>
    <message>
        <source>Generated</source>
        <translation>Generados</translation>
    </message>
    <message>
        <source>Last 30 days</source>
        <translation>Últimos 30 días</translation>
    </message>
    <message>
        <source>Last 365 days</source>
        <translation>Últimos 365 días</translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <translation>Últimos 7 días</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>Duración</translation>
    </message>
    <message>
        <source>Loop</source>
        <translation>Bucle</translation>
    </message>
    <message>
        <source>Loops</source>
        <translation>En bucle</translation>
    </message>
    <message>
        <source>Made how</source>
        <translation>Origen</translation>
    </message>
    <message>
        <source>Mode</source>
        <translation>Modo</translation>
    </message>
    <message>
        <source>Needs you</source>
        <translation>Te esperan</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Nuevos</translation>
    </message>
    <message>
        <source>No filter</source>
        <translation>Sin filtro</translation>
    </message>
    <message>
        <source>No filter is on</source>
        <translation>Ningún filtro activo</translation>
    </message>
    <message>
        <source>No loops</source>
        <translation>Sin bucle</translation>
    </message>
    <message>
        <source>Older than 30 days</source>
        <translation>Hace más de 30 días</translation>
    </message>
    <message>
        <source>Picked</source>
        <translation>Elegidos</translation>
    </message>
    <message>
        <source>Pictures from words</source>
        <translation>Imágenes con palabras</translation>
    </message>
    <message>
        <source>Project</source>
        <translation>Proyecto</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>Rechazados</translation>
    </message>
    <message>
        <source>Remove the filter: {filter}</source>
        <translation>Quitar el filtro: {filter}</translation>
    </message>
    <message>
        <source>Resolution</source>
        <translation>Resolución</translation>
    </message>
    <message>
        <source>Shape</source>
        <translation>Proporción</translation>
    </message>
    <message>
        <source>Since {date}</source>
        <translation>Desde {date}</translation>
    </message>
    <message>
        <source>Starred</source>
        <translation>Con estrella</translation>
    </message>
    <message>
        <source>Stars</source>
        <translation>Estrellas</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>Etiqueta</translation>
    </message>
    <message>
        <source>Tag: {tag}</source>
        <translation>Etiqueta: {tag}</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Hoy</translation>
    </message>
    <message>
        <source>Undecided</source>
        <translation>Sin decidir</translation>
    </message>
    <message>
        <source>Until {date}</source>
        <translation>Hasta {date}</translation>
    </message>
    <message>
        <source>Up to {most}</source>
        <translation>Hasta {most}</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>Ayer</translation>
    </message>
    <message>
        <source>{credits} Credits</source>
        <translation>{credits} créditos</translation>
    </message>
    <message>
        <source>{least} and more</source>
        <translation>{least} o más</translation>
    </message>
    <message>
        <source>{least} to {most}</source>
        <translation>{least} a {most}</translation>
    </message>
    <message>
        <source>{seconds} s</source>
        <translation>{seconds} s</translation>
    </message>
    <message>
        <source>{since} to {until}</source>
        <translation>{since} a {until}</translation>
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
        <translation>{title}, mostrar u ocultar</translation>
    </message>
</context>
<context>
    <name>GivenFiles</name>
    <message>
        <source>Import a clip from it…</source>
        <translation>Importar un clip de ella…</translation>
    </message>
    <message>
        <source>Its pictures can become a list of orders, of which you tick those that are sent. Or choose a clip in it, to find the order that it came from. The folder itself stays as it is.</source>
        <translation>Sus imágenes pueden convertirse en una lista de pedidos en la que marcas cuáles se envían. O elige un clip de la carpeta para encontrar el pedido del que procede. La carpeta en sí queda como está.</translation>
    </message>
    <message>
        <source>One clip is asked about at a time: “{name}” is the first.</source>
        <translation>Se pregunta por un clip cada vez: «{name}» es el primero.</translation>
    </message>
    <message>
        <source>Order from its pictures…</source>
        <translation>Pedir a partir de sus imágenes…</translation>
    </message>
    <message>
        <source>The prompt was filled in. Nothing is sent before you say so.</source>
        <translation>Se ha rellenado el prompt. No se envía nada hasta que lo digas.</translation>
    </message>
    <message>
        <source>What should happen with “{name}”?</source>
        <translation>¿Qué hacer con «{name}»?</translation>
    </message>
    <message>
        <source>“{name}” is not there.</source>
        <translation>«{name}» no está.</translation>
    </message>
</context>
<context>
    <name>Guide</name>
    <message>
        <source>A clip that is nearly there can go on. Extend it ({extend}), say how it continues, and send. An extension is an order of its own and is charged as one; its price stands beside it.</source>
        <translation>Un clip que casi está puede seguir. Extiéndelo ({extend}), di cómo continúa y envíalo. Una extensión es un pedido aparte y se cobra como tal; su precio está al lado.</translation>
    </message>
    <message>
        <source>A clip that is wider than the shape of the export, with the part that stays marked.</source>
        <translation>Un clip más ancho que la proporción con que se exporta, con la parte que queda marcada.</translation>
    </message>
    <message>
        <source>A last frame is optional, and the clip then ends with it. “{loop}” lets a clip end where it begins.</source>
        <translation>El último fotograma es opcional; con él, el clip termina ahí. “{loop}” hace que un clip acabe donde empieza.</translation>
    </message>
    <message>
        <source>A new order starts from a first frame: drop a picture there, paste one, or browse. {imagine} makes one from words. Before a picture of this computer is uploaded, it is turned upright, converted where it has to be, and rid of where and with which camera it was taken.</source>
        <translation>Un pedido nuevo parte de un primer fotograma: arrastra ahí una imagen, pégala o búscala. {imagine} crea una a partir de palabras. Antes de subir una imagen de este equipo, se endereza, se convierte si hace falta y se le quitan el lugar y la cámara con que se tomó.</translation>
    </message>
    <message>
        <source>A picture lies in the place of the first frame, in Compose.</source>
        <translation>Una imagen ocupa el lugar del primer fotograma, en Componer.</translation>
    </message>
    <message>
        <source>A sequence is exported as one film, or for an editor: see {exporting}.</source>
        <translation>Una secuencia se exporta como una sola película o para un editor: mira {exporting}.</translation>
    </message>
    <message>
        <source>A strip of shots, the last of them planned and not made yet.</source>
        <translation>Una tira de planos, el último planificado y aún sin hacer.</translation>
    </message>
    <message>
        <source>A token in the environment, as ACEDATACLOUD_API_TOKEN, goes before any other and is never stored.</source>
        <translation>Un token en el entorno, en ACEDATACLOUD_API_TOKEN, va antes que cualquier otro y nunca se guarda.</translation>
    </message>
    <message>
        <source>A token is the key to your account with the provider. The API token is the one that orders: you make it in the provider&apos;s console and paste it here. Kinogrid first tries it with a question that costs nothing.</source>
        <translation>Un token es la llave de tu cuenta con el proveedor. El token de API es el que hace los pedidos: lo creas en la consola del proveedor y lo pegas aquí. Kinogrid lo prueba antes con una consulta que no cuesta nada.</translation>
    </message>
    <message>
        <source>A token with a limit</source>
        <translation>Un token con límite</translation>
    </message>
    <message>
        <source>A tree of cards: an original, and the extensions of one of its clips.</source>
        <translation>Un árbol de tarjetas: un original y las extensiones de uno de sus clips.</translation>
    </message>
    <message>
        <source>All clips of a job run by one clock, so that you always see the same moment of each. Play and pause ({play}), go back and on by a frame ({back}, {forward}), and set an in point and an out point ({mark_in}, {mark_out}): what lies between them is repeated.</source>
        <translation>Todos los clips de un trabajo van con un solo reloj, así que siempre ves el mismo momento de cada uno. Reproduce y pausa ({play}), retrocede y avanza un fotograma ({back}, {forward}) y marca un punto de entrada y un punto de salida ({mark_in}, {mark_out}): lo que queda entre ellos se repite.</translation>
    </message>
    <message>
        <source>An order is on your disk before it is sent. If the answer gets lost, Kinogrid looks for the order in the provider&apos;s list of tasks. It never repeats by itself an order that may have arrived.</source>
        <translation>Un pedido está en tu disco antes de enviarse. Si la respuesta se pierde, Kinogrid busca el pedido en la lista de tareas del proveedor. Nunca repite por sí solo un pedido que pueda haber llegado.</translation>
    </message>
    <message>
        <source>Backup and moving</source>
        <translation>Copia de seguridad y traslado</translation>
    </message>
    <message>
        <source>Choose a shape for where it will be shown, and choose the part that stays. Exports are made beside your work, and the clips in the library stay as they are.</source>
        <translation>Elige la proporción según dónde se verá y la parte que queda. Las exportaciones se hacen mientras trabajas, y los clips de la biblioteca quedan como están.</translation>
    </message>
    <message>
        <source>Choosing one of four</source>
        <translation>Elegir uno de cuatro</translation>
    </message>
    <message>
        <source>Close Kinogrid whenever you like: every order is on the disk. What the service is making goes on there and is fetched at the next start; what waits goes on from there. How long the service keeps its clips is not known, so do not stay away for weeks.</source>
        <translation>Cierra Kinogrid cuando quieras: cada pedido está en el disco. Lo que el servicio está haciendo sigue allí y se descarga en el próximo inicio; lo que espera sigue desde donde estaba. No se sabe cuánto tiempo guarda el servicio los clips, así que no tardes semanas en volver.</translation>
    </message>
    <message>
        <source>Comparing</source>
        <translation>Comparar</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>Contenido</translation>
    </message>
    <message>
        <source>Drag a clip out of its tile into another program, or its frame with Shift. You can also copy the file ({copy}), save a copy ({save}) or show it in its folder ({reveal}).</source>
        <translation>Arrastra un clip desde su recuadro a otro programa, o su fotograma con Mayús. También puedes copiar el archivo ({copy}), guardar una copia ({save}) o mostrarlo en su carpeta ({reveal}).</translation>
    </message>
    <message>
        <source>Each order becomes a job in the list, the newest on top. Its row says how it stands.</source>
        <translation>Cada pedido se convierte en un trabajo de la lista, el más reciente arriba. Su fila dice cómo va.</translation>
    </message>
    <message>
        <source>Every clip is a file of your own. Each job has its folder, with a job.json that explains it without Kinogrid and can bring it back: {folder}.</source>
        <translation>Cada clip es un archivo tuyo. Cada trabajo tiene su carpeta, con un job.json que lo explica sin Kinogrid y puede recuperarlo: {folder}.</translation>
    </message>
    <message>
        <source>Export, and on to the editor</source>
        <translation>Exportar, y al editor</translation>
    </message>
    <message>
        <source>Extending a clip</source>
        <translation>Extender un clip</translation>
    </message>
    <message>
        <source>Files, backup and support</source>
        <translation>Archivos, copia de seguridad y soporte</translation>
    </message>
    <message>
        <source>Finding</source>
        <translation>Encontrar</translation>
    </message>
    <message>
        <source>For an editor</source>
        <translation>Para un editor</translation>
    </message>
    <message>
        <source>Four clips of one job play in a grid of two by two.</source>
        <translation>Cuatro clips de un trabajo se reproducen en una cuadrícula de dos por dos.</translation>
    </message>
    <message>
        <source>Frames</source>
        <translation>Fotogramas</translation>
    </message>
    <message>
        <source>Hints</source>
        <translation>Indicaciones</translation>
    </message>
    <message>
        <source>If Kinogrid does not start as it should, start it as kinogrid --safe, with default settings. kinogrid --diagnose prints what support asks for, without secrets and without a window. Kinogrid itself sends nothing about you or your work to its makers.</source>
        <translation>Si Kinogrid no arranca como debe, inícialo como kinogrid --safe, con los ajustes predeterminados. kinogrid --diagnose muestra lo que pide el soporte, sin secretos y sin ventana. Kinogrid no envía a sus autores nada sobre ti ni sobre tu trabajo.</translation>
    </message>
    <message>
        <source>In the demo nothing is sent, and its Credits are make-believe: try there what you read here.</source>
        <translation>En la demo no se envía nada y sus créditos son ficticios: prueba ahí lo que lees aquí.</translation>
    </message>
    <message>
        <source>It stays where it is until you resume it.</source>
        <translation>Se queda donde está hasta que lo reanudes.</translation>
    </message>
    <message>
        <source>It waits for its turn, or for the queue to go on.</source>
        <translation>Espera su turno, o a que la cola siga.</translation>
    </message>
    <message>
        <source>It was made. The row tells of clips that are missing: those can be fetched again as long as the service has them.</source>
        <translation>Está hecho. La fila avisa de los clips que faltan: se pueden volver a descargar mientras el servicio los tenga.</translation>
    </message>
    <message>
        <source>Kinogrid guide</source>
        <translation>Guía de Kinogrid</translation>
    </message>
    <message>
        <source>Kinogrid itself costs nothing. Each order, an extension too, is made by the provider, who charges your account there for it. Pictures from words, translated prompts and descriptions of a picture are asked of the provider as well, and what those cost is not published.</source>
        <translation>Kinogrid no cuesta nada. Cada pedido, también una extensión, lo hace el proveedor, que lo cobra en tu cuenta. Las imágenes a partir de palabras, los prompts traducidos y las descripciones de una imagen también se piden al proveedor, y su coste no está publicado.</translation>
    </message>
    <message>
        <source>Kinogrid makes Midjourney videos through Ace Data Cloud, a third-party service. You give a first frame and say how it moves; as a rule four clips come back, which play side by side and in step.</source>
        <translation>Kinogrid crea vídeos de Midjourney mediante Ace Data Cloud, un servicio de terceros. Das un primer fotograma y dices cómo se mueve; por lo general llegan cuatro clips, que se reproducen uno al lado de otro y a la vez.</translation>
    </message>
    <message>
        <source>Many jobs at a stretch: leave rejected ones out, so that the rest grows ({survey}), and let Kinogrid move on after every decision ({advance}).</source>
        <translation>Muchos trabajos seguidos: oculta lo rechazado para que el resto crezca ({survey}) y deja que Kinogrid avance tras cada decisión ({advance}).</translation>
    </message>
    <message>
        <source>Midjourney&apos;s flags, such as --motion high, may stand in the prompt. Kinogrid says so where one is unknown or does not go with another.</source>
        <translation>Los parámetros de Midjourney, como --motion high, pueden ir en el prompt. Kinogrid avisa si alguno es desconocido o no va con otro.</translation>
    </message>
    <message>
        <source>Modes and flags</source>
        <translation>Modos y parámetros</translation>
    </message>
    <message>
        <source>No page has these words.</source>
        <translation>Ninguna página tiene estas palabras.</translation>
    </message>
    <message>
        <source>Notes, tags and projects</source>
        <translation>Notas, etiquetas y proyectos</translation>
    </message>
    <message>
        <source>Nothing came of it. The row says why, and the details say what helps.</source>
        <translation>No salió nada. La fila dice por qué, y los detalles dicen qué ayuda.</translation>
    </message>
    <message>
        <source>One of four clips is picked, and another one has a star.</source>
        <translation>De cuatro clips, uno está elegido y otro tiene una estrella.</translation>
    </message>
    <message>
        <source>Pictures of this computer are uploaded with an account token, which also shows the balance and what was charged. It manages your whole account and does not expire, so keep it only on a machine of your own. Without one Kinogrid tries the API token, which the provider may refuse; pictures on the web need neither.</source>
        <translation>Las imágenes de este equipo se suben con un token de cuenta, que también muestra el saldo y lo cobrado. Gestiona toda tu cuenta y no caduca, así que guárdalo solo en un equipo tuyo. Sin él, Kinogrid prueba con el token de API, que el proveedor puede rechazar; las imágenes de la web no necesitan ninguno.</translation>
    </message>
    <message>
        <source>Pictures of your own</source>
        <translation>Imágenes propias</translation>
    </message>
    <message>
        <source>Planned shots</source>
        <translation>Planos planificados</translation>
    </message>
    <message>
        <source>Put clips of several jobs into the comparison ({put}) and see them together ({compare}). How a clip goes over into its beginning, or into the one that extends it, is seen at the seam ({seam}).</source>
        <translation>Pon clips de varios trabajos en la comparación ({put}) y míralos juntos ({compare}). Cómo pasa un clip a su principio, o al que lo extiende, se ve en la unión ({seam}).</translation>
    </message>
    <message>
        <source>Search the guide</source>
        <translation>Buscar en la guía</translation>
    </message>
    <message>
        <source>See one alone ({alone}), or hold a key to see the other one in its place ({flip}). Two can lie upon each other, as a wipe ({wipe}), a blend ({blend}) or their difference ({difference}). The loupe ({loupe}) enlarges the same spot in all of them.</source>
        <translation>Mira uno solo ({alone}) o mantén una tecla para ver el otro en su lugar ({flip}). Dos pueden superponerse, como cortinilla ({wipe}), fusión ({blend}) o diferencia ({difference}). La lupa ({loupe}) amplía el mismo punto en todos.</translation>
    </message>
    <message>
        <source>Select a variant by its number, then pick it ({pick}), reject it ({reject}) or give it a star ({star}). {undo} takes the last decision back, also after a restart.</source>
        <translation>Selecciona una variante por su número; puedes elegirla ({pick}), rechazarla ({reject}) o darle una estrella ({star}). {undo} deshace la última decisión, también tras reiniciar.</translation>
    </message>
    <message>
        <source>Sending</source>
        <translation>Enviar</translation>
    </message>
    <message>
        <source>Sequences and planned shots</source>
        <translation>Secuencias y planos planificados</translation>
    </message>
    <message>
        <source>The answer got lost. Kinogrid looks for the order among the tasks of the service, and goes on with it where it turns up.</source>
        <translation>La respuesta se perdió. Kinogrid busca el pedido entre las tareas del servicio y sigue con él si aparece.</translation>
    </message>
    <message>
        <source>The clips of a library with the room that each takes.</source>
        <translation>Los clips de una biblioteca, con el espacio que ocupa cada uno.</translation>
    </message>
    <message>
        <source>The field for a token, which shows dots for what is in it.</source>
        <translation>El campo para un token, que muestra puntos en lugar de lo escrito.</translation>
    </message>
    <message>
        <source>The figure beside “{generate}” comes from the price list that the provider publishes; where that does not tell, Kinogrid says so. What was really charged is in your account&apos;s list of calls, which an account token may read. Both are added up under {spending}.</source>
        <translation>La cifra junto a “{generate}” sale de la lista de precios que publica el proveedor; si no dice nada, Kinogrid lo avisa. Lo que se cobró de verdad está en la lista de llamadas de tu cuenta, que un token de cuenta puede leer. Ambas cosas se suman en {spending}.</translation>
    </message>
    <message>
        <source>The library, with a small picture of each clip.</source>
        <translation>La biblioteca, con una imagen pequeña de cada clip.</translation>
    </message>
    <message>
        <source>The library: search and projects</source>
        <translation>La biblioteca: búsqueda y proyectos</translation>
    </message>
    <message>
        <source>The lineage</source>
        <translation>El linaje</translation>
    </message>
    <message>
        <source>The list of jobs, each with a small picture and its state.</source>
        <translation>La lista de trabajos, cada uno con una imagen pequeña y su estado.</translation>
    </message>
    <message>
        <source>The list of tasks did not tell. Open the job to see what was looked through. Then have Kinogrid look again, send the order again, or give it up. If the first try did arrive, sending it again may cost you twice.</source>
        <translation>La lista de tareas no lo aclaró. Abre el trabajo para ver lo que se revisó. Luego haz que Kinogrid vuelva a mirar, vuelve a enviar el pedido o renuncia a él. Si el primer intento sí llegó, enviarlo otra vez puede costarte el doble.</translation>
    </message>
    <message>
        <source>The order is kept until you decide how its picture gets to the service: with a token that takes pictures ({token}), or from an address on the web.</source>
        <translation>El pedido se conserva hasta que decidas cómo llega su imagen al servicio: con un token que acepte imágenes ({token}) o desde una dirección web.</translation>
    </message>
    <message>
        <source>The picture shows already what there is; the prompt says what happens. Name one or two movements and what the camera does, such as “slow push in, waves roll over the rocks”.</source>
        <translation>La imagen ya muestra lo que hay; el prompt dice qué pasa. Nombra uno o dos movimientos y lo que hace la cámara, como “slow push in, waves roll over the rocks”.</translation>
    </message>
    <message>
        <source>The search looks into prompts, notes, tags and file names. Filters leave what is picked, has stars or was made on certain days. “{save}” keeps all of that under a name.</source>
        <translation>La búsqueda mira en prompts, notas, etiquetas y nombres de archivo. Los filtros dejan lo elegido, lo que tiene estrellas o lo hecho en ciertos días. “{save}” guarda todo eso con un nombre.</translation>
    </message>
    <message>
        <source>The service has taken it and is at work. Its clips are fetched as soon as they are made.</source>
        <translation>El servicio lo ha aceptado y está en ello. Sus clips se descargan en cuanto están hechos.</translation>
    </message>
    <message>
        <source>The token</source>
        <translation>El token</translation>
    </message>
    <message>
        <source>To free space, “{keep}” in the menu of a job removes the clips that are neither picked nor starred, into the trash where that takes them. The job stays, with all that is known of it.</source>
        <translation>Para liberar espacio, “{keep}” en el menú de un trabajo quita los clips ni elegidos ni con estrella, a la papelera si esta los admite. El trabajo queda, con todo lo que se sabe de él.</translation>
    </message>
    <message>
        <source>Tokens are kept in this system&apos;s keyring and nowhere else: not in the settings, the log or a backup. Where the keyring keeps nothing, a token holds until Kinogrid is closed, and you are told so.</source>
        <translation>Los tokens se guardan en el llavero de este sistema y en ningún otro sitio: ni en los ajustes, ni en el registro, ni en una copia de seguridad. Si el llavero no guarda nada, un token vale hasta que se cierra Kinogrid, y se te avisa.</translation>
    </message>
    <message>
        <source>Two clips in one place, with the line of a wipe between them.</source>
        <translation>Dos clips en un mismo lugar, separados por la línea de una cortinilla.</translation>
    </message>
    <message>
        <source>Watching an order</source>
        <translation>Seguir un pedido</translation>
    </message>
    <message>
        <source>What Kinogrid is, and what costs money</source>
        <translation>Qué es Kinogrid y qué cuesta dinero</translation>
    </message>
    <message>
        <source>What is charged, and when</source>
        <translation>Qué se cobra y cuándo</translation>
    </message>
    <message>
        <source>What is marked along the position is measured on this computer: how much moves, hard cuts, how like the frames are to the pictures that you gave. It helps you look and decides nothing.</source>
        <translation>Lo que se marca a lo largo de la posición se mide en este equipo: cuánto se mueve, cortes bruscos, cuánto se parecen los fotogramas a las imágenes que diste. Ayuda a mirar y no decide nada.</translation>
    </message>
    <message>
        <source>What is never bought twice</source>
        <translation>Lo que nunca se compra dos veces</translation>
    </message>
    <message>
        <source>When a job needs you</source>
        <translation>Cuando un trabajo te espera</translation>
    </message>
    <message>
        <source>When something goes wrong</source>
        <translation>Cuando algo sale mal</translation>
    </message>
    <message>
        <source>When the film holds together, have all planned shots ordered at once; the price is beside the button. Of the variants that come, the one that you pick takes the shot&apos;s place.</source>
        <translation>Cuando la película se sostenga, pide de una vez todos los planos planificados; el precio está junto al botón. De las variantes que lleguen, la que elijas ocupa el lugar del plano.</translation>
    </message>
    <message>
        <source>When you close Kinogrid, or the network goes</source>
        <translation>Cuando cierras Kinogrid o se va la red</translation>
    </message>
    <message>
        <source>Where it is kept</source>
        <translation>Dónde se guarda</translation>
    </message>
    <message>
        <source>Where the list does not help, you are asked and told what was seen there. Only you can have such an order sent again, and you may then pay twice: see {watching}.</source>
        <translation>Si la lista no ayuda, se te pregunta y se te dice qué se vio en ella. Solo tú puedes hacer que un pedido así se envíe otra vez, y entonces quizá pagues dos veces: mira {watching}.</translation>
    </message>
    <message>
        <source>Whether an order that fails is charged is up to the provider. Looking, comparing, picking and exporting happen on this computer and cost nothing.</source>
        <translation>Si un pedido que falla se cobra, lo decide el proveedor. Mirar, comparar, elegir y exportar se hace en este equipo y no cuesta nada.</translation>
    </message>
    <message>
        <source>With a limit in {settings} Kinogrid asks before orders go beyond it. A firm limit is that of an API token of its own: see {token}.</source>
        <translation>Con un límite en {settings}, Kinogrid pregunta antes de que los pedidos lo superen. Un límite firme es el de un token de API propio: mira {token}.</translation>
    </message>
    <message>
        <source>With your account token Kinogrid can make an API token of its own, in {settings}. It opens Midjourney only, and the provider lets it spend no more than the limit that you give it.</source>
        <translation>Con tu token de cuenta, Kinogrid puede crear un token de API propio, en {settings}. Solo sirve para Midjourney, y el proveedor no le deja gastar más que el límite que le des.</translation>
    </message>
    <message>
        <source>Without a network orders wait. A clip that was being fetched goes on where it stopped, and all of it starts again by itself.</source>
        <translation>Sin red, los pedidos esperan. Un clip que se estaba descargando sigue donde se quedó, y todo vuelve a empezar por sí solo.</translation>
    </message>
    <message>
        <source>Without an export</source>
        <translation>Sin exportar</translation>
    </message>
    <message>
        <source>Writing an order</source>
        <translation>Escribir un pedido</translation>
    </message>
    <message>
        <source>You may give an extension a last frame to arrive at. {several} extends more than one variant. Once a clip is as long as the service makes them, Kinogrid says so.</source>
        <translation>Puedes dar a una extensión un último fotograma al que llegar. {several} extiende más de una variante. Cuando un clip es tan largo como los hace el servicio, Kinogrid lo dice.</translation>
    </message>
    <message>
        <source>no key</source>
        <comment>nothing is set for it</comment>
        <translation>sin tecla</translation>
    </message>
    <message>
        <source>{back_up} writes the whole library into one zip file, without tokens; {restore} reads it into a new folder. {move} carries the library to another folder or disk while you go on working.</source>
        <translation>{back_up} escribe toda la biblioteca en un solo archivo zip, sin tokens; {restore} la lee en una carpeta nueva. {move} lleva la biblioteca a otra carpeta u otro disco mientras sigues trabajando.</translation>
    </message>
    <message>
        <source>{export} ({keys}) makes a new file of a clip, of its whole lineage or of all variants: a video, a GIF, an animated WebP, single frames. Where a video can be cut exactly without it, nothing is compressed anew.</source>
        <translation>{export} ({keys}) crea un archivo nuevo de un clip, de todo su linaje o de todas las variantes: un vídeo, un GIF, un WebP animado, fotogramas sueltos. Si un vídeo se puede cortar con exactitud sin ello, no se comprime nada de nuevo.</translation>
    </message>
    <message>
        <source>{labels} ({keys}) writes notes and tags to what is chosen, and puts it into projects. A project holds clips together, whatever job they are of.</source>
        <translation>{labels} ({keys}) añade notas y etiquetas a lo elegido y lo pone en proyectos. Un proyecto reúne clips, sean del trabajo que sean.</translation>
    </message>
    <message>
        <source>{library} ({keys}) shows every clip that you generated or imported. Move the pointer across a tile to look through it.</source>
        <translation>{library} ({keys}) muestra cada clip que generaste o importaste. Pasa el puntero por un recuadro para recorrerlo.</translation>
    </message>
    <message>
        <source>{lineage} ({keys}) shows what grew out of what: the original, its extensions, what you picked, how long each is and what it cost. From a card you play all that leads to it, without a gap.</source>
        <translation>{lineage} ({keys}) muestra qué salió de qué: el original, sus extensiones, lo que elegiste, cuánto dura y cuánto costó cada uno. Desde una tarjeta reproduces todo lo que lleva a ella, sin cortes.</translation>
    </message>
    <message>
        <source>{sequence} ({keys}) opens a strip for the shots of a film. Drag clips into it, or add the one that is selected ({add}). Arrange and trim them, and play all of them without a gap.</source>
        <translation>{sequence} ({keys}) abre una tira para los planos de una película. Arrastra clips a ella o añade el seleccionado ({add}). Puedes ordenarlos, acortarlos y reproducirlos todos sin cortes.</translation>
    </message>
    <message>
        <source>{shortcuts} ({keys}) lists every key, and lets you change them.</source>
        <translation>{shortcuts} ({keys}) muestra todas las teclas y permite cambiarlas.</translation>
    </message>
    <message>
        <source>{storage} shows what takes room and can check that each clip is still what was written. {rebuild} reads the library anew from its folders, should it ever be damaged.</source>
        <translation>{storage} muestra qué ocupa espacio y puede comprobar que cada clip sigue siendo lo que se escribió. {rebuild} vuelve a leer la biblioteca de sus carpetas, si alguna vez se daña.</translation>
    </message>
    <message>
        <source>“{editor}” writes a folder with the clips as they are and a timeline as OpenTimelineIO, FCPXML and EDL, with the cuts of a sequence.</source>
        <translation>“{editor}” escribe una carpeta con los clips tal cual y una línea de tiempo en OpenTimelineIO, FCPXML y EDL, con los recortes de una secuencia.</translation>
    </message>
    <message>
        <source>“{fast}” and “{turbo}” are two modes of the service. The figure beside “{generate}” follows whatever you choose.</source>
        <translation>“{fast}” y “{turbo}” son dos modos del servicio. La cifra junto a “{generate}” sigue todo lo que elijas.</translation>
    </message>
    <message>
        <source>“{generate}” ({keys}) sends the order. A whole list of prompts goes out by {several}. An order that would go beyond one of your limits is asked about first: see {money}.</source>
        <translation>“{generate}” ({keys}) envía el pedido. Toda una lista de prompts sale con {several}. Si un pedido superara alguno de tus límites, se te pregunta antes: mira {money}.</translation>
    </message>
    <message>
        <source>“{plan}” adds what stands in Compose, prompt and frames, as a shot that is not ordered yet. It costs nothing, and its first frame stands in for it when the sequence plays.</source>
        <translation>“{plan}” añade lo que hay en Componer, prompt y fotogramas, como un plano aún sin pedir. No cuesta nada, y su primer fotograma lo representa cuando se reproduce la secuencia.</translation>
    </message>
    <message>
        <source>“{report}” in the details of a job puts all that support needs onto the clipboard. It holds no secrets, but names of files. {log} leads to what Kinogrid noted about its work.</source>
        <translation>“{report}”, en los detalles de un trabajo, pone en el portapapeles todo lo que necesita el soporte. No contiene secretos, pero sí nombres de archivos. {log} lleva a lo que Kinogrid anotó sobre su trabajo.</translation>
    </message>
</context>
<context>
    <name>Hints</name>
    <message>
        <source>Brightness jumps from {start} s to {end} s</source>
        <translation>El brillo salta de {start} s a {end} s</translation>
    </message>
    <message>
        <source>First frame: like the given picture ({likeness})</source>
        <translation>Primer fotograma: parecido a la imagen dada ({likeness})</translation>
    </message>
    <message>
        <source>First frame: somewhat like the given picture ({likeness})</source>
        <translation>Primer fotograma: algo parecido a la imagen dada ({likeness})</translation>
    </message>
    <message>
        <source>First frame: unlike the given picture ({likeness})</source>
        <translation>Primer fotograma: distinto de la imagen dada ({likeness})</translation>
    </message>
    <message>
        <source>First frame: very like the given picture ({likeness})</source>
        <translation>Primer fotograma: muy parecido a la imagen dada ({likeness})</translation>
    </message>
    <message>
        <source>Hard cut at {second} s</source>
        <translation>Corte seco en {second} s</translation>
    </message>
    <message>
        <source>Last frame: like the given picture ({likeness})</source>
        <translation>Último fotograma: parecido a la imagen dada ({likeness})</translation>
    </message>
    <message>
        <source>Last frame: somewhat like the given picture ({likeness})</source>
        <translation>Último fotograma: algo parecido a la imagen dada ({likeness})</translation>
    </message>
    <message>
        <source>Last frame: unlike the given picture ({likeness})</source>
        <translation>Último fotograma: distinto de la imagen dada ({likeness})</translation>
    </message>
    <message>
        <source>Last frame: very like the given picture ({likeness})</source>
        <translation>Último fotograma: muy parecido a la imagen dada ({likeness})</translation>
    </message>
    <message>
        <source>Measured on this computer, to help you look. Likeness is structural similarity (SSIM) of brightness; motion is temporal information (ITU-T P.910) on a scale of 255.</source>
        <translation>Medido en este equipo, para ayudarte a mirar. El parecido es la similitud estructural (SSIM) del brillo; el movimiento es la información temporal (ITU-T P.910) en una escala de 255.</translation>
    </message>
    <message>
        <source>Motion: usually {usual}, at most {most}</source>
        <translation>Movimiento: normalmente {usual}, como máximo {most}</translation>
    </message>
    <message>
        <source>Seam: the last frame is like the first ({likeness})</source>
        <translation>Unión: el último fotograma se parece al primero ({likeness})</translation>
    </message>
    <message>
        <source>Seam: the last frame is somewhat like the first ({likeness})</source>
        <translation>Unión: el último fotograma se parece algo al primero ({likeness})</translation>
    </message>
    <message>
        <source>Seam: the last frame is unlike the first ({likeness})</source>
        <translation>Unión: el último fotograma es distinto del primero ({likeness})</translation>
    </message>
    <message>
        <source>Seam: the last frame is very like the first ({likeness})</source>
        <translation>Unión: el último fotograma se parece mucho al primero ({likeness})</translation>
    </message>
    <message>
        <source>Still from {start} s to {end} s</source>
        <translation>Inmóvil de {start} s a {end} s</translation>
    </message>
    <message>
        <source>Where it goes on: like the end of the clip before ({likeness})</source>
        <translation>Donde continúa: parecido al final del clip anterior ({likeness})</translation>
    </message>
    <message>
        <source>Where it goes on: somewhat like the end of the clip before ({likeness})</source>
        <translation>Donde continúa: algo parecido al final del clip anterior ({likeness})</translation>
    </message>
    <message>
        <source>Where it goes on: unlike the end of the clip before ({likeness})</source>
        <translation>Donde continúa: distinto del final del clip anterior ({likeness})</translation>
    </message>
    <message>
        <source>Where it goes on: very like the end of the clip before ({likeness})</source>
        <translation>Donde continúa: muy parecido al final del clip anterior ({likeness})</translation>
    </message>
    <message>
        <source>{motion}. Variant {number}, measured on this computer.</source>
        <translation>{motion}. Variante {number}, medida en este equipo.</translation>
    </message>
</context>
<context>
    <name>History</name>
    <message>
        <source>A frame is on its way up</source>
        <translation>Se está subiendo un fotograma</translation>
    </message>
    <message>
        <source>A frame is uploaded</source>
        <translation>Un fotograma se ha subido</translation>
    </message>
    <message>
        <source>A variant could not be fetched</source>
        <translation>Una variante no se pudo descargar</translation>
    </message>
    <message>
        <source>A variant is here</source>
        <translation>Una variante ya está aquí</translation>
    </message>
    <message>
        <source>A variant&apos;s clip back from the trash</source>
        <translation>El clip de una variante volvió de la papelera</translation>
    </message>
    <message>
        <source>A variant&apos;s clip put into the trash by you</source>
        <translation>El clip de una variante, puesto en la papelera por ti</translation>
    </message>
    <message>
        <source>A variant&apos;s clip was found missing or damaged</source>
        <translation>El clip de una variante faltaba o estaba dañado</translation>
    </message>
    <message>
        <source>Accepted by the service</source>
        <translation>Aceptado por el servicio</translation>
    </message>
    <message>
        <source>An earlier try became a job of its own</source>
        <translation>Un intento anterior pasó a ser un trabajo propio</translation>
    </message>
    <message>
        <source>An earlier try of another job turned up</source>
        <translation>Apareció un intento anterior de otro trabajo</translation>
    </message>
    <message>
        <source>Ended with a failure</source>
        <translation>Terminó con un fallo</translation>
    </message>
    <message>
        <source>Fetching held up, or going on</source>
        <translation>Descarga detenida, o en marcha de nuevo</translation>
    </message>
    <message>
        <source>Finished by the service</source>
        <translation>Terminado por el servicio</translation>
    </message>
    <message>
        <source>Given up by you, though it may have arrived</source>
        <translation>Abandonado por ti, aunque puede haber llegado</translation>
    </message>
    <message>
        <source>Joined to its parent</source>
        <translation>Unido a su origen</translation>
    </message>
    <message>
        <source>Looked for once more</source>
        <translation>Buscado una vez más</translation>
    </message>
    <message>
        <source>Moved within the queue</source>
        <translation>Movido dentro de la cola</translation>
    </message>
    <message>
        <source>New addresses for the variants</source>
        <translation>Nuevas direcciones para las variantes</translation>
    </message>
    <message>
        <source>No clear answer: it may have arrived</source>
        <translation>Sin respuesta clara: puede haber llegado</translation>
    </message>
    <message>
        <source>Not found among the recent tasks</source>
        <translation>No hallado entre las tareas recientes</translation>
    </message>
    <message>
        <source>Order sent</source>
        <translation>Pedido enviado</translation>
    </message>
    <message>
        <source>Put into the queue</source>
        <translation>Puesto en la cola</translation>
    </message>
    <message>
        <source>Put on hold, or resumed</source>
        <translation>Retenido, o reanudado</translation>
    </message>
    <message>
        <source>Stopped by you</source>
        <translation>Detenido por ti</translation>
    </message>
    <message>
        <source>Taken in from the recent tasks</source>
        <translation>Tomado de las tareas recientes</translation>
    </message>
    <message>
        <source>The recent tasks could not be looked through</source>
        <translation>Las tareas recientes no se pudieron revisar</translation>
    </message>
    <message>
        <source>The service asked for a pause; back in the queue</source>
        <translation>El servicio solicitó una pausa; de vuelta a la cola</translation>
    </message>
    <message>
        <source>The service said how far it is</source>
        <translation>El servicio dijo por dónde va</translation>
    </message>
    <message>
        <source>The try did not arrive; back in the queue</source>
        <translation>El intento no llegó; de vuelta a la cola</translation>
    </message>
    <message>
        <source>To be sent, by your decision</source>
        <translation>Por enviar, por decisión tuya</translation>
    </message>
    <message>
        <source>Upload of a frame started</source>
        <translation>Empezó la subida de un fotograma</translation>
    </message>
    <message>
        <source>Variants to be fetched again</source>
        <translation>Variantes por descargar de nuevo</translation>
    </message>
    <message>
        <source>What the service said of it could not be read</source>
        <translation>Lo que dijo de él el servicio no se pudo leer</translation>
    </message>
</context>
<context>
    <name>Imagine</name>
    <message>
        <source>--{flag} {value} goes before the shape chosen below.</source>
        <translation>--{flag} {value} va antes que la proporción de abajo.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Make a first frame</source>
        <translation>Crear un primer fotograma</translation>
    </message>
    <message>
        <source>Make four pictures</source>
        <translation>Crear cuatro imágenes</translation>
    </message>
    <message>
        <source>Midjourney paints four pictures from your words; one of them can become the first frame. They are an order of their own, which the provider charges.</source>
        <translation>Midjourney pinta cuatro imágenes con tus palabras; una de ellas puede ser el primer fotograma. Son un pedido propio, que el proveedor cobra.</translation>
    </message>
    <message>
        <source>Mode</source>
        <translation>Modo</translation>
    </message>
    <message>
        <source>Picture mode</source>
        <translation>Modo de imagen</translation>
    </message>
    <message>
        <source>Picture prompt</source>
        <translation>Prompt de imagen</translation>
    </message>
    <message>
        <source>Send this order ({keys})</source>
        <translation>Enviar este pedido ({keys})</translation>
    </message>
    <message>
        <source>Shape</source>
        <translation>Proporción</translation>
    </message>
    <message>
        <source>What should the picture show?
A lighthouse on a cliff at dusk, gouache on paper.</source>
        <translation>¿Qué debe mostrar la imagen?
Un faro en un acantilado al anochecer, gouache sobre papel.</translation>
    </message>
    <message>
        <source>What the picture shows</source>
        <translation>Qué muestra la imagen</translation>
    </message>
    <message>
        <source>{flags}: for videos only, not for pictures.</source>
        <translation>{flags}: solo para vídeos, no para imágenes.</translation>
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
            <numerusform>%n imagen</numerusform>
            <numerusform>%n imágenes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n task(s) imported. What came of (it|them) is on its way.</source>
        <translation>
            <numerusform>%n tarea importada. Lo que resultó de ella está en camino.</numerusform>
            <numerusform>%n tareas importadas. Lo que resultó de ellas está en camino.</numerusform>
        </translation>
    </message>
    <message>
        <source>A try of an order that was given up here, or not confirmed</source>
        <translation>Un intento de un pedido que aquí se abandonó o quedó sin confirmar</translation>
    </message>
    <message>
        <source>Asking the service</source>
        <translation>Preguntando al servicio</translation>
    </message>
    <message>
        <source>Asking the service what this token has ordered…</source>
        <translation>Preguntando al servicio qué se ha pedido con este token…</translation>
    </message>
    <message>
        <source>Bring in what this token has ordered before, here or elsewhere. Looking and importing cost nothing.</source>
        <translation>Trae lo que se pidió antes con este token, aquí o en otro lugar. Mirar e importar no cuesta nada.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Exported files (*.mp4 *.mov *.gif *.webp *.png)</source>
        <translation>Archivos exportados (*.mp4 *.mov *.gif *.webp *.png)</translation>
    </message>
    <message>
        <source>Extension of variant {number} · {state}</source>
        <translation>Extensión de la variante {number} · {state}</translation>
    </message>
    <message>
        <source>Failed: {sentence}</source>
        <translation>Fallido: {sentence}</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>Buscar</translation>
    </message>
    <message>
        <source>Find its task</source>
        <translation>Buscar su tarea</translation>
    </message>
    <message>
        <source>Find the task</source>
        <translation>Buscar la tarea</translation>
    </message>
    <message>
        <source>From an exported file</source>
        <translation>Desde un archivo exportado</translation>
    </message>
    <message>
        <source>From an exported file…</source>
        <translation>Desde un archivo exportado…</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importar</translation>
    </message>
    <message numerus="yes">
        <source>Import %n</source>
        <translation>
            <numerusform>Importar %n</numerusform>
            <numerusform>Importar %n</numerusform>
        </translation>
    </message>
    <message>
        <source>In the library</source>
        <translation>En la biblioteca</translation>
    </message>
    <message numerus="yes">
        <source>It goes on from %n clip(s).</source>
        <translation>
            <numerusform>Continúa %n clip.</numerusform>
            <numerusform>Continúa %n clips.</numerusform>
        </translation>
    </message>
    <message>
        <source>Kinogrid is looking for an order that may be this one</source>
        <translation>Kinogrid está buscando un pedido que podría ser este</translation>
    </message>
    <message>
        <source>None of the tasks listed so far matches these words.</source>
        <translation>Ninguna de las tareas listadas hasta ahora coincide con estas palabras.</translation>
    </message>
    <message>
        <source>Paste a task id</source>
        <translation>Pega un ID de tarea</translation>
    </message>
    <message>
        <source>Recent tasks</source>
        <translation>Tareas recientes</translation>
    </message>
    <message>
        <source>Search tasks</source>
        <translation>Buscar tareas</translation>
    </message>
    <message>
        <source>Show older tasks</source>
        <translation>Mostrar tareas anteriores</translation>
    </message>
    <message>
        <source>Still being made</source>
        <translation>Aún creándose</translation>
    </message>
    <message>
        <source>Still being made, {share}</source>
        <translation>Aún creándose, {share}</translation>
    </message>
    <message>
        <source>Task id</source>
        <translation>ID de tarea</translation>
    </message>
    <message>
        <source>Task {task}</source>
        <translation>Tarea {task}</translation>
    </message>
    <message>
        <source>The service lists no video tasks for this token.</source>
        <translation>El servicio no lista ninguna tarea de vídeo para este token.</translation>
    </message>
    <message>
        <source>This is what the file says of itself. Only the provider knows whether it is so.</source>
        <translation>Esto es lo que el archivo dice de sí mismo. Solo el proveedor sabe si es así.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Reintentar</translation>
    </message>
    <message>
        <source>Use these settings</source>
        <translation>Usar estos ajustes</translation>
    </message>
    <message>
        <source>What the service tells of it can&apos;t be read</source>
        <translation>Lo que el servicio dice de ella no se puede leer</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>y %n más</numerusform>
            <numerusform>y %n más</numerusform>
        </translation>
    </message>
    <message>
        <source>loop</source>
        <translation>bucle</translation>
    </message>
    <message>
        <source>seed {seed}</source>
        <translation>semilla {seed}</translation>
    </message>
    <message>
        <source>variant {number}</source>
        <translation>variante {number}</translation>
    </message>
    <message>
        <source>{task}: {why}</source>
        <translation>{task}: {why}</translation>
    </message>
    <message>
        <source>“{name}” does not say how it was made.</source>
        <translation>“{name}” no dice cómo se creó.</translation>
    </message>
    <message>
        <source>“{name}” says how it was made</source>
        <translation>“{name}” dice cómo se creó</translation>
    </message>
</context>
<context>
    <name>Jobs</name>
    <message numerus="yes">
        <source>%n clip(s) (is|are) back.</source>
        <translation>
            <numerusform>%n clip ha vuelto.</numerusform>
            <numerusform>%n clips han vuelto.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n clip(s) deleted for good.</source>
        <translation>
            <numerusform>%n clip eliminado para siempre.</numerusform>
            <numerusform>%n clips eliminados para siempre.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n clip(s), {size}, put into the trash.</source>
        <translation>
            <numerusform>%n clip, {size}, puesto en la papelera.</numerusform>
            <numerusform>%n clips, {size}, puestos en la papelera.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n clip(s), {size}, that (is|are) neither picked nor starred (goes|go) to this computer&apos;s trash.</source>
        <translation>
            <numerusform>%n clip, {size}, que no está elegido ni tiene estrella va a la papelera de este equipo.</numerusform>
            <numerusform>%n clips, {size}, que no están elegidos ni tienen estrella van a la papelera de este equipo.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n copies saved in {folder}</source>
        <translation>
            <numerusform>%n copia guardada en {folder}</numerusform>
            <numerusform>%n copias guardadas en {folder}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) (is|are) not there any more, so nothing was copied.</source>
        <translation>
            <numerusform>%n archivo ya no está, así que no se copió nada.</numerusform>
            <numerusform>%n archivos ya no están, así que no se copió nada.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n job(s)</source>
        <translation>
            <numerusform>%n trabajo</numerusform>
            <numerusform>%n trabajos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n job(s) not done yet (is|are) left alone.</source>
        <translation>
            <numerusform>%n trabajo aún no listo se deja como está.</numerusform>
            <numerusform>%n trabajos aún no listos se dejan como están.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n job(s) without a pick (is|are) left alone.</source>
        <translation>
            <numerusform>%n trabajo sin ninguna elegida se deja como está.</numerusform>
            <numerusform>%n trabajos sin ninguna elegida se dejan como están.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n need(s|) you</source>
        <translation>
            <numerusform>%n te espera</numerusform>
            <numerusform>%n te esperan</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them may have arrived before. Where one did, both are made, and you would pay twice where both succeed.</source>
        <translation>
            <numerusform>%n de ellos puede haber llegado antes. Si así fue, se crean ambos, y pagarías dos veces si ambos salen bien.</numerusform>
            <numerusform>%n de ellos pueden haber llegado antes. En los que llegaron se crean ambos, y pagarías dos veces donde ambos salgan bien.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n order(s) (has|have) turned up, and (is|are) not sent again.</source>
        <translation>
            <numerusform>%n pedido ha aparecido y no se envía de nuevo.</numerusform>
            <numerusform>%n pedidos han aparecido y no se envían de nuevo.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n starred</source>
        <translation>
            <numerusform>%n con estrella</numerusform>
            <numerusform>%n con estrella</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n under way</source>
        <translation>
            <numerusform>%n en curso</numerusform>
            <numerusform>%n en curso</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n waiting</source>
        <translation>
            <numerusform>%n en espera</numerusform>
            <numerusform>%n en espera</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>(The file is|%n files are) copied.</source>
        <translation>
            <numerusform>El archivo está copiado.</numerusform>
            <numerusform>%n archivos están copiados.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>(The job was|%n jobs were) deleted for good.</source>
        <translation>
            <numerusform>El trabajo se eliminó para siempre.</numerusform>
            <numerusform>%n trabajos se eliminaron para siempre.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>(The job was|%n jobs were) deleted.</source>
        <translation>
            <numerusform>El trabajo se eliminó.</numerusform>
            <numerusform>%n trabajos se eliminaron.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>(The web address is|%n web addresses are) copied.</source>
        <translation>
            <numerusform>La dirección web está copiada.</numerusform>
            <numerusform>%n direcciones web están copiadas.</numerusform>
        </translation>
    </message>
    <message>
        <source>A try of it may have arrived, and would not be recognised any more.</source>
        <translation>Un intento suyo puede haber llegado, y ya no se reconocería.</translation>
    </message>
    <message>
        <source>Add to the comparison</source>
        <translation>Añadir a la comparación</translation>
    </message>
    <message>
        <source>Back from the details</source>
        <translation>Volver de los detalles</translation>
    </message>
    <message>
        <source>Cancel the order</source>
        <translation>Cancelar el pedido</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Cancelado</translation>
    </message>
    <message>
        <source>Choose all</source>
        <translation>Seleccionar todo</translation>
    </message>
    <message numerus="yes">
        <source>Clear %n clip(s), {size}</source>
        <translation>
            <numerusform>Retirar %n clip, {size}</numerusform>
            <numerusform>Retirar %n clips, {size}</numerusform>
        </translation>
    </message>
    <message>
        <source>Copy its web addresses</source>
        <translation>Copiar sus direcciones web</translation>
    </message>
    <message>
        <source>Copy prompt</source>
        <translation>Copiar prompt</translation>
    </message>
    <message>
        <source>Copy the files</source>
        <translation>Copiar los archivos</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Eliminar</translation>
    </message>
    <message numerus="yes">
        <source>Delete %n clip(s) for good?</source>
        <translation>
            <numerusform>¿Eliminar %n clip para siempre?</numerusform>
            <numerusform>¿Eliminar %n clips para siempre?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Delete %n jobs for good?</source>
        <translation>
            <numerusform>¿Eliminar %n trabajo para siempre?</numerusform>
            <numerusform>¿Eliminar %n trabajos para siempre?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Delete %n jobs?</source>
        <translation>
            <numerusform>¿Eliminar %n trabajo?</numerusform>
            <numerusform>¿Eliminar %n trabajos?</numerusform>
        </translation>
    </message>
    <message>
        <source>Delete for good</source>
        <translation>Eliminar para siempre</translation>
    </message>
    <message numerus="yes">
        <source>Delete this job and its (clip|%n clips)?</source>
        <translation>
            <numerusform>¿Eliminar este trabajo y su clip?</numerusform>
            <numerusform>¿Eliminar este trabajo y sus %n clips?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Delete this job and its (picture|%n pictures)?</source>
        <translation>
            <numerusform>¿Eliminar este trabajo y su imagen?</numerusform>
            <numerusform>¿Eliminar este trabajo y sus %n imágenes?</numerusform>
        </translation>
    </message>
    <message>
        <source>Delete this job for good?</source>
        <translation>¿Eliminar este trabajo para siempre?</translation>
    </message>
    <message>
        <source>Delete this job?</source>
        <translation>¿Eliminar este trabajo?</translation>
    </message>
    <message>
        <source>Delete…</source>
        <translation>Eliminar…</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Detalles</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Listo</translation>
    </message>
    <message numerus="yes">
        <source>Done, %n clip(s) cleared</source>
        <translation>
            <numerusform>Listo, %n clip retirado</numerusform>
            <numerusform>Listo, %n clips retirados</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Done, %n clip(s) missing</source>
        <translation>
            <numerusform>Listo, falta %n clip</numerusform>
            <numerusform>Listo, faltan %n clips</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Done, %n picture(s)</source>
        <translation>
            <numerusform>Listo, %n imagen</numerusform>
            <numerusform>Listo, %n imágenes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Done, %n picture(s) cleared</source>
        <translation>
            <numerusform>Listo, %n imagen retirada</numerusform>
            <numerusform>Listo, %n imágenes retiradas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Done, %n picture(s) missing</source>
        <translation>
            <numerusform>Listo, falta %n imagen</numerusform>
            <numerusform>Listo, faltan %n imágenes</numerusform>
        </translation>
    </message>
    <message>
        <source>Done: {prompt}</source>
        <translation>Listo: {prompt}</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exportar…</translation>
    </message>
    <message>
        <source>Failed: {prompt}. {why}</source>
        <translation>Fallido: {prompt}. {why}</translation>
    </message>
    <message>
        <source>Failed: {sentence}</source>
        <translation>Fallido: {sentence}</translation>
    </message>
    <message>
        <source>Fetch the cleared clips again</source>
        <translation>Descargar de nuevo los clips retirados</translation>
    </message>
    <message>
        <source>Fetch the missing clips again</source>
        <translation>Descargar de nuevo los clips que faltan</translation>
    </message>
    <message>
        <source>Fetching {number} of {count} has to wait: {sentence}</source>
        <translation>La descarga {number} de {count} tiene que esperar: {sentence}</translation>
    </message>
    <message>
        <source>Fetching {number} of {count}…</source>
        <translation>Descargando {number} de {count}…</translation>
    </message>
    <message>
        <source>Filter jobs</source>
        <translation>Filtrar trabajos</translation>
    </message>
    <message numerus="yes">
        <source>From the service, %n day(s) ago: it need not have kept it.</source>
        <translation>
            <numerusform>Del servicio, hace %n día: puede que no lo haya conservado.</numerusform>
            <numerusform>Del servicio, hace %n días: puede que no lo haya conservado.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>From the service, (an hour|%n hours) ago.</source>
        <translation>
            <numerusform>Del servicio, hace una hora.</numerusform>
            <numerusform>Del servicio, hace %n horas.</numerusform>
        </translation>
    </message>
    <message>
        <source>From the service, less than an hour ago.</source>
        <translation>Del servicio, hace menos de una hora.</translation>
    </message>
    <message>
        <source>Give up</source>
        <translation>Abandonar</translation>
    </message>
    <message>
        <source>Given up: it may have been charged</source>
        <translation>Abandonado: puede que se haya cobrado</translation>
    </message>
    <message>
        <source>If the first try did arrive, both are made, and you would pay twice where both succeed.</source>
        <translation>Si el primer intento sí llegó, se crean ambos, y pagarías dos veces si ambos salen bien.</translation>
    </message>
    <message>
        <source>Import earlier tasks…</source>
        <translation>Importar tareas anteriores…</translation>
    </message>
    <message>
        <source>Imported task {task}</source>
        <translation>Tarea importada {task}</translation>
    </message>
    <message>
        <source>It failed: there are no clips.</source>
        <translation>Falló: no hay clips.</translation>
    </message>
    <message>
        <source>It was cancelled before it was sent.</source>
        <translation>Se canceló antes de enviarse.</translation>
    </message>
    <message>
        <source>Its folder goes to this computer&apos;s trash. Once that is emptied, having the files again means ordering again.</source>
        <translation>Su carpeta va a la papelera de este equipo. Una vez vaciada esta, tener de nuevo los archivos significa volver a pedir.</translation>
    </message>
    <message>
        <source>Jobs</source>
        <translation>Trabajos</translation>
    </message>
    <message>
        <source>Keep the pick only…</source>
        <translation>Conservar solo la elegida…</translation>
    </message>
    <message>
        <source>Keep the picks only?</source>
        <translation>¿Conservar solo las elegidas?</translation>
    </message>
    <message>
        <source>Kinogrid goes on looking for the first try and shows it as a job if it turns up.</source>
        <translation>Kinogrid sigue buscando el primer intento y lo muestra como trabajo si aparece.</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>Mirar de nuevo</translation>
    </message>
    <message numerus="yes">
        <source>Looking for %n orders once more…</source>
        <translation>
            <numerusform>Buscando %n pedido una vez más…</numerusform>
            <numerusform>Buscando %n pedidos una vez más…</numerusform>
        </translation>
    </message>
    <message>
        <source>Looking for the order once more…</source>
        <translation>Buscando el pedido una vez más…</translation>
    </message>
    <message>
        <source>Needs you: a token for uploads</source>
        <translation>Te espera: un token para las subidas</translation>
    </message>
    <message>
        <source>Needs you: was it ordered or not?</source>
        <translation>Te espera: ¿se pidió o no?</translation>
    </message>
    <message>
        <source>No job fits this filter.</source>
        <translation>Ningún trabajo cumple este filtro.</translation>
    </message>
    <message>
        <source>No job matches these words.</source>
        <translation>Ningún trabajo coincide con estas palabras.</translation>
    </message>
    <message>
        <source>No jobs yet</source>
        <translation>Aún no hay trabajos</translation>
    </message>
    <message>
        <source>No longer waited for</source>
        <translation>Ya no se espera</translation>
    </message>
    <message>
        <source>None of them</source>
        <translation>Ninguno de ellos</translation>
    </message>
    <message>
        <source>Not confirmed: looking for it</source>
        <translation>Sin confirmar: se está buscando</translation>
    </message>
    <message>
        <source>Not confirmed: the list of tasks can&apos;t be read</source>
        <translation>Sin confirmar: la lista de tareas no se puede leer</translation>
    </message>
    <message>
        <source>Not finished after hours: checked less and less often</source>
        <translation>Sin terminar tras horas: se comprueba cada vez menos</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>No se encontró nada</translation>
    </message>
    <message>
        <source>On hold</source>
        <translation>Retenido</translation>
    </message>
    <message>
        <source>Once more</source>
        <translation>Otra vez</translation>
    </message>
    <message>
        <source>Once more ({price})</source>
        <translation>Otra vez ({price})</translation>
    </message>
    <message>
        <source>Open in its usual app</source>
        <translation>Abrir en su app habitual</translation>
    </message>
    <message>
        <source>Picture (*{suffix})</source>
        <translation>Imagen (*{suffix})</translation>
    </message>
    <message>
        <source>Prompt copied</source>
        <translation>Prompt copiado</translation>
    </message>
    <message>
        <source>Put on hold</source>
        <translation>Retener</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Reanudar</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>En curso</translation>
    </message>
    <message>
        <source>Running ({word})</source>
        <comment>the service&apos;s own word</comment>
        <translation>En curso ({word})</translation>
    </message>
    <message>
        <source>Running, {share}</source>
        <translation>En curso, {share}</translation>
    </message>
    <message>
        <source>Running: {sentence}</source>
        <translation>En curso: {sentence}</translation>
    </message>
    <message>
        <source>Save variant {number}</source>
        <translation>Guardar variante {number}</translation>
    </message>
    <message>
        <source>Saved as {name} in {folder}</source>
        <translation>Guardado como {name} en {folder}</translation>
    </message>
    <message>
        <source>Search jobs</source>
        <translation>Buscar trabajos</translation>
    </message>
    <message numerus="yes">
        <source>Send %n order(s) again?</source>
        <translation>
            <numerusform>¿Enviar de nuevo %n pedido?</numerusform>
            <numerusform>¿Enviar de nuevo %n pedidos?</numerusform>
        </translation>
    </message>
    <message>
        <source>Send again</source>
        <translation>Enviar de nuevo</translation>
    </message>
    <message>
        <source>Send earlier</source>
        <translation>Enviar antes</translation>
    </message>
    <message>
        <source>Send later</source>
        <translation>Enviar después</translation>
    </message>
    <message>
        <source>Send this order again?</source>
        <translation>¿Enviar de nuevo este pedido?</translation>
    </message>
    <message>
        <source>Sending…</source>
        <translation>Enviando…</translation>
    </message>
    <message>
        <source>Show all jobs</source>
        <translation>Mostrar todos los trabajos</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>Mostrar en carpeta</translation>
    </message>
    <message>
        <source>Some of them have tries that may have arrived, and would not be recognised any more.</source>
        <translation>Algunos tienen intentos que pueden haber llegado, y ya no se reconocerían.</translation>
    </message>
    <message numerus="yes">
        <source>Something else was decided since: %n clip(s) stayed as they are.</source>
        <translation>
            <numerusform>Desde entonces se decidió otra cosa: %n clip quedó como estaba.</numerusform>
            <numerusform>Desde entonces se decidió otra cosa: %n clips quedaron como estaban.</numerusform>
        </translation>
    </message>
    <message>
        <source>Stop waiting for it</source>
        <translation>Dejar de esperarlo</translation>
    </message>
    <message>
        <source>The file is not there any more.</source>
        <translation>El archivo ya no está.</translation>
    </message>
    <message>
        <source>The job is back.</source>
        <translation>El trabajo ha vuelto.</translation>
    </message>
    <message>
        <source>The job was deleted.</source>
        <translation>El trabajo se eliminó.</translation>
    </message>
    <message>
        <source>The job was deleted. Its folder is in the trash.</source>
        <translation>El trabajo se eliminó. Su carpeta está en la papelera.</translation>
    </message>
    <message>
        <source>The order has turned up, so nothing was sent.</source>
        <translation>El pedido ha aparecido, así que no se envió nada.</translation>
    </message>
    <message>
        <source>The service has told no web address.</source>
        <translation>El servicio no ha indicado ninguna dirección web.</translation>
    </message>
    <message>
        <source>The service may still finish and charge it, but it would not be fetched any more.</source>
        <translation>El servicio aún puede terminarlo y cobrarlo, pero ya no se descargaría.</translation>
    </message>
    <message>
        <source>The space is free once that is emptied. Their jobs stay, and what was written to them.</source>
        <translation>El espacio queda libre cuando esta se vacía. Sus trabajos permanecen, y lo que se anotó en ellos.</translation>
    </message>
    <message>
        <source>The trash of this computer does not take its folder, so this could not be undone.</source>
        <translation>La papelera de este equipo no admite su carpeta, así que esto no se podría deshacer.</translation>
    </message>
    <message>
        <source>The trash of this computer does not take their folders, so this could not be undone.</source>
        <translation>La papelera de este equipo no admite sus carpetas, así que esto no se podría deshacer.</translation>
    </message>
    <message>
        <source>The trash of this computer does not take them, so this could not be undone.</source>
        <translation>La papelera de este equipo no los admite, así que esto no se podría deshacer.</translation>
    </message>
    <message>
        <source>Their folders go to this computer&apos;s trash.</source>
        <translation>Sus carpetas van a la papelera de este equipo.</translation>
    </message>
    <message>
        <source>There is nothing to clear.</source>
        <translation>No hay nada que retirar.</translation>
    </message>
    <message>
        <source>There is nothing to do again.</source>
        <translation>No hay nada que rehacer.</translation>
    </message>
    <message>
        <source>There is nothing to undo.</source>
        <translation>No hay nada que deshacer.</translation>
    </message>
    <message>
        <source>They have no clips.</source>
        <translation>No tienen clips.</translation>
    </message>
    <message>
        <source>This computer has no program that opens it.</source>
        <translation>Este equipo no tiene ningún programa que lo abra.</translation>
    </message>
    <message>
        <source>Try now</source>
        <translation>Intentar ya</translation>
    </message>
    <message>
        <source>Uploading the first frame…</source>
        <translation>Subiendo el primer fotograma…</translation>
    </message>
    <message>
        <source>Uploading the first frame… {share}</source>
        <translation>Subiendo el primer fotograma… {share}</translation>
    </message>
    <message>
        <source>Uploading the last frame…</source>
        <translation>Subiendo el último fotograma…</translation>
    </message>
    <message>
        <source>Uploading the last frame… {share}</source>
        <translation>Subiendo el último fotograma… {share}</translation>
    </message>
    <message>
        <source>Use these settings</source>
        <translation>Usar estos ajustes</translation>
    </message>
    <message>
        <source>Video (*{suffix})</source>
        <translation>Vídeo (*{suffix})</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>En espera</translation>
    </message>
    <message>
        <source>Waiting: {sentence}</source>
        <translation>En espera: {sentence}</translation>
    </message>
    <message>
        <source>What you generate is listed here.</source>
        <translation>Lo que generes aparece aquí.</translation>
    </message>
    <message numerus="yes">
        <source>With them go %n clip(s), {size}.</source>
        <translation>
            <numerusform>Con ellos se va %n clip, {size}.</numerusform>
            <numerusform>Con ellos se van %n clips, {size}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %n min left</source>
        <translation>
            <numerusform>queda alrededor de %n min</numerusform>
            <numerusform>quedan unos %n min</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %n s left</source>
        <translation>
            <numerusform>queda alrededor de %n s</numerusform>
            <numerusform>quedan unos %n s</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>again in %n min</source>
        <translation>
            <numerusform>de nuevo en %n min</numerusform>
            <numerusform>de nuevo en %n min</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>again in %n s</source>
        <translation>
            <numerusform>de nuevo en %n s</numerusform>
            <numerusform>de nuevo en %n s</numerusform>
        </translation>
    </message>
    <message>
        <source>any moment</source>
        <translation>en breve</translation>
    </message>
    <message>
        <source>extension of variant {number}</source>
        <comment>what a job makes, between its prompt and its state</comment>
        <translation>extensión de la variante {number}</translation>
    </message>
    <message>
        <source>longer than usual</source>
        <translation>más de lo habitual</translation>
    </message>
    <message>
        <source>new</source>
        <comment>finished, and not looked at since</comment>
        <translation>nuevo</translation>
    </message>
    <message>
        <source>pictures from words</source>
        <comment>what a job makes, between its prompt and its state</comment>
        <translation>imágenes con palabras</translation>
    </message>
    <message>
        <source>trying again</source>
        <translation>intentando de nuevo</translation>
    </message>
    <message>
        <source>variant {number} picked</source>
        <translation>variante {number} elegida</translation>
    </message>
    <message>
        <source>{state}, extends {number}</source>
        <translation>{state}, extiende {number}</translation>
    </message>
</context>
<context>
    <name>Labels</name>
    <message>
        <source>As now</source>
        <translation>Como ahora</translation>
    </message>
    <message>
        <source>In use: {tags}</source>
        <translation>En uso: {tags}</translation>
    </message>
    <message>
        <source>Into a new project of this name</source>
        <translation>En un proyecto nuevo con este nombre</translation>
    </message>
    <message>
        <source>New project</source>
        <translation>Nuevo proyecto</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message numerus="yes">
        <source>Notes and tags of (this clip|%n clips)</source>
        <translation>
            <numerusform>Notas y etiquetas de este clip</numerusform>
            <numerusform>Notas y etiquetas de %n clips</numerusform>
        </translation>
    </message>
    <message>
        <source>Projects</source>
        <translation>Proyectos</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>Stars</source>
        <translation>Estrellas</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Etiquetas</translation>
    </message>
    <message>
        <source>Tags that all of them have</source>
        <translation>Etiquetas que todos tienen</translation>
    </message>
    <message>
        <source>Words with commas between them</source>
        <translation>Palabras separadas por comas</translation>
    </message>
</context>
<context>
    <name>Leaving</name>
    <message>
        <source>Cancel it and quit</source>
        <translation>Cancelarlo y salir</translation>
    </message>
    <message>
        <source>Keep working</source>
        <translation>Seguir trabajando</translation>
    </message>
    <message>
        <source>Kinogrid quits by itself once all of it is done.</source>
        <translation>Kinogrid se cierra por sí solo cuando todo ello esté listo.</translation>
    </message>
    <message>
        <source>Quit Kinogrid</source>
        <translation>Salir de Kinogrid</translation>
    </message>
    <message>
        <source>Quit now, go on at the next start</source>
        <translation>Salir ya y seguir en el próximo inicio</translation>
    </message>
    <message>
        <source>Some things are not done yet.</source>
        <translation>Algunas cosas aún no están listas.</translation>
    </message>
    <message>
        <source>Wait, then quit</source>
        <translation>Esperar y salir</translation>
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
            <numerusform>%n clip ya no está elegido.</numerusform>
            <numerusform>%n clips ya no están elegidos.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n clip(s) (is|are) no longer rejected.</source>
        <translation>
            <numerusform>%n clip ya no está rechazado.</numerusform>
            <numerusform>%n clips ya no están rechazados.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n clip(s) (is|are) no longer starred.</source>
        <translation>
            <numerusform>%n clip ya no tiene estrella.</numerusform>
            <numerusform>%n clips ya no tienen estrella.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n clip(s) chosen</source>
        <translation>
            <numerusform>%n clip seleccionado</numerusform>
            <numerusform>%n clips seleccionados</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n clip(s) picked.</source>
        <translation>
            <numerusform>%n clip elegido.</numerusform>
            <numerusform>%n clips elegidos.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n clip(s) rated.</source>
        <translation>
            <numerusform>%n clip clasificado.</numerusform>
            <numerusform>%n clips clasificados.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n clip(s) rejected.</source>
        <translation>
            <numerusform>%n clip rechazado.</numerusform>
            <numerusform>%n clips rechazados.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n clip(s) starred.</source>
        <translation>
            <numerusform>%n clip con estrella.</numerusform>
            <numerusform>%n clips con estrella.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n folder(s) brought nothing back and (stays as it is|stay as they are).</source>
        <translation>
            <numerusform>%n carpeta no aportó nada y queda como está.</numerusform>
            <numerusform>%n carpetas no aportaron nada y quedan como están.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n job(s)</source>
        <translation>
            <numerusform>%n trabajo</numerusform>
            <numerusform>%n trabajos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n job(s) chosen</source>
        <translation>
            <numerusform>%n trabajo seleccionado</numerusform>
            <numerusform>%n trabajos seleccionados</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of 5 stars</source>
        <translation>
            <numerusform>%n de 5 estrellas</numerusform>
            <numerusform>%n de 5 estrellas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n order(s) may have arrived; Kinogrid looks for (it|them).</source>
        <translation>
            <numerusform>%n pedido puede haber llegado; Kinogrid lo busca.</numerusform>
            <numerusform>%n pedidos pueden haber llegado; Kinogrid los busca.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n waiting order(s) (is|are) held until you resume (it|them).</source>
        <translation>
            <numerusform>%n pedido en espera queda retenido hasta que lo reanudes.</numerusform>
            <numerusform>%n pedidos en espera quedan retenidos hasta que los reanudes.</numerusform>
        </translation>
    </message>
    <message>
        <source>A new, empty library</source>
        <translation>Una biblioteca nueva y vacía</translation>
    </message>
    <message>
        <source>A search needs a name that can be seen.</source>
        <translation>Una búsqueda necesita un nombre visible.</translation>
    </message>
    <message>
        <source>Add to the comparison</source>
        <translation>Añadir a la comparación</translation>
    </message>
    <message>
        <source>Another project is called this already.</source>
        <translation>Ya hay otro proyecto con ese nombre.</translation>
    </message>
    <message>
        <source>Back to the clips of a job</source>
        <translation>Volver a los clips de un trabajo</translation>
    </message>
    <message>
        <source>Being read</source>
        <translation>Leyéndose</translation>
    </message>
    <message>
        <source>Bring it back</source>
        <translation>Recuperarla</translation>
    </message>
    <message>
        <source>By day</source>
        <translation>Por día</translation>
    </message>
    <message>
        <source>By lineage</source>
        <translation>Por linaje</translation>
    </message>
    <message>
        <source>By project</source>
        <translation>Por proyecto</translation>
    </message>
    <message>
        <source>Cheapest first</source>
        <translation>Más baratos primero</translation>
    </message>
    <message>
        <source>Choose all</source>
        <translation>Seleccionar todo</translation>
    </message>
    <message>
        <source>Clips</source>
        <translation>Clips</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Comparar</translation>
    </message>
    <message>
        <source>Copy its web address</source>
        <translation>Copiar su dirección web</translation>
    </message>
    <message>
        <source>Copy the files</source>
        <translation>Copiar los archivos</translation>
    </message>
    <message>
        <source>Dearest first</source>
        <translation>Más caros primero</translation>
    </message>
    <message>
        <source>Delete the jobs…</source>
        <translation>Eliminar los trabajos…</translation>
    </message>
    <message>
        <source>Delete, and leave what is in it</source>
        <translation>Eliminar, y dejar su contenido</translation>
    </message>
    <message>
        <source>Do not</source>
        <translation>No hacerlo</translation>
    </message>
    <message>
        <source>Every clip that you generate or import comes into the library.</source>
        <translation>Todo clip que generes o importes llega a la biblioteca.</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exportar…</translation>
    </message>
    <message>
        <source>Forget a search</source>
        <translation>Olvidar una búsqueda</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>Grupos</translation>
    </message>
    <message>
        <source>In no project</source>
        <translation>En ningún proyecto</translation>
    </message>
    <message>
        <source>It cannot be written again yet. Kinogrid keeps trying, and notes every job in its folder.</source>
        <translation>Aún no se puede volver a escribir. Kinogrid sigue intentándolo y anota cada trabajo en su carpeta.</translation>
    </message>
    <message>
        <source>Jobs</source>
        <translation>Trabajos</translation>
    </message>
    <message>
        <source>Keep its picks only…</source>
        <translation>Conservar solo sus elegidas…</translation>
    </message>
    <message>
        <source>Keep the jobs&apos; picks only…</source>
        <translation>Conservar solo las elegidas de los trabajos…</translation>
    </message>
    <message>
        <source>Kinogrid quits. Its next start reads every job anew from the job.json in its folder.</source>
        <translation>Kinogrid se cierra. Su próximo inicio lee de nuevo cada trabajo del job.json de su carpeta.</translation>
    </message>
    <message>
        <source>Kinogrid&apos;s library</source>
        <translation>Biblioteca de Kinogrid</translation>
    </message>
    <message>
        <source>Library</source>
        <translation>Biblioteca</translation>
    </message>
    <message>
        <source>Longest first</source>
        <translation>Más largos primero</translation>
    </message>
    <message>
        <source>Look at it large</source>
        <translation>Ver en grande</translation>
    </message>
    <message>
        <source>Make</source>
        <translation>Crear</translation>
    </message>
    <message>
        <source>Most stars first</source>
        <translation>Más estrellas primero</translation>
    </message>
    <message>
        <source>Neither extended nor an extension</source>
        <translation>Ni extendido ni extensión</translation>
    </message>
    <message>
        <source>New project</source>
        <translation>Nuevo proyecto</translation>
    </message>
    <message>
        <source>New project…</source>
        <translation>Nuevo proyecto…</translation>
    </message>
    <message>
        <source>Newest first</source>
        <translation>Más recientes primero</translation>
    </message>
    <message>
        <source>No clip is chosen here.</source>
        <translation>Aquí no hay ningún clip elegido.</translation>
    </message>
    <message>
        <source>No clips yet</source>
        <translation>Aún no hay clips</translation>
    </message>
    <message>
        <source>Not grouped</source>
        <translation>Sin agrupar</translation>
    </message>
    <message>
        <source>Notes, tags and projects…</source>
        <translation>Notas, etiquetas y proyectos…</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>No se encontró nada</translation>
    </message>
    <message>
        <source>Nothing in the library has these words and fits these filters.</source>
        <translation>Nada en la biblioteca contiene estas palabras y cumple estos filtros.</translation>
    </message>
    <message>
        <source>Nothing is sent by this. Orders that were waiting come back held; those on their way are looked for.</source>
        <translation>Esto no envía nada. Los pedidos que esperaban vuelven retenidos; los que están en camino se buscan.</translation>
    </message>
    <message>
        <source>Nothing of it is lost.</source>
        <translation>No se pierde nada de ello.</translation>
    </message>
    <message>
        <source>Nothing of it is lost. The other file is kept as {name}.</source>
        <translation>No se pierde nada de ello. El otro archivo se conserva como {name}.</translation>
    </message>
    <message>
        <source>Oldest first</source>
        <translation>Más antiguos primero</translation>
    </message>
    <message>
        <source>Open in its usual app</source>
        <translation>Abrir en su app habitual</translation>
    </message>
    <message>
        <source>Open in the four-up</source>
        <translation>Abrir en vista cuádruple</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Orden</translation>
    </message>
    <message>
        <source>Orders that wait come back held. What stands in no folder is left behind: saved searches, empty projects, and what could be undone.</source>
        <translation>Los pedidos en espera vuelven retenidos. Lo que no está en ninguna carpeta se queda atrás: búsquedas guardadas, proyectos vacíos y lo que se podía deshacer.</translation>
    </message>
    <message>
        <source>Pick</source>
        <translation>Elegir</translation>
    </message>
    <message>
        <source>Projects</source>
        <translation>Proyectos</translation>
    </message>
    <message>
        <source>Put on hold</source>
        <translation>Retener</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Salir</translation>
    </message>
    <message>
        <source>Quit, and rebuild at the next start</source>
        <translation>Salir y reconstruir en el próximo inicio</translation>
    </message>
    <message>
        <source>Reading the folders…</source>
        <translation>Leyendo las carpetas…</translation>
    </message>
    <message>
        <source>Rebuild the library from its folders?</source>
        <translation>¿Reconstruir la biblioteca a partir de sus carpetas?</translation>
    </message>
    <message>
        <source>Reject</source>
        <translation>Rechazar</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Renombrar</translation>
    </message>
    <message>
        <source>Rename the project</source>
        <translation>Renombrar el proyecto</translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation>Renombrar…</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Reanudar</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
    <message numerus="yes">
        <source>Save %n copies into a folder</source>
        <translation>
            <numerusform>Guardar %n copia en una carpeta</numerusform>
            <numerusform>Guardar %n copias en una carpeta</numerusform>
        </translation>
    </message>
    <message>
        <source>Save copies…</source>
        <translation>Guardar copias…</translation>
    </message>
    <message>
        <source>Save this search</source>
        <translation>Guardar esta búsqueda</translation>
    </message>
    <message>
        <source>Save this search…</source>
        <translation>Guardar esta búsqueda…</translation>
    </message>
    <message>
        <source>Search prompts, notes, tags and file names</source>
        <translation>Buscar en prompts, notas, etiquetas y nombres de archivo</translation>
    </message>
    <message>
        <source>Search the library</source>
        <translation>Buscar en la biblioteca</translation>
    </message>
    <message>
        <source>Searches</source>
        <translation>Búsquedas</translation>
    </message>
    <message>
        <source>Send again</source>
        <translation>Enviar de nuevo</translation>
    </message>
    <message>
        <source>Shortest first</source>
        <translation>Más cortos primero</translation>
    </message>
    <message>
        <source>Show everything</source>
        <translation>Mostrar todo</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>Mostrar en carpeta</translation>
    </message>
    <message>
        <source>Show what is in it</source>
        <translation>Mostrar su contenido</translation>
    </message>
    <message>
        <source>Size of the pictures</source>
        <translation>Tamaño de las imágenes</translation>
    </message>
    <message>
        <source>Star</source>
        <translation>Estrella</translation>
    </message>
    <message>
        <source>Start a new library</source>
        <translation>Empezar una biblioteca nueva</translation>
    </message>
    <message>
        <source>That copy is damaged, too. Choose another way.</source>
        <translation>Esa copia también está dañada. Usa otra manera.</translation>
    </message>
    <message>
        <source>The copy of {time}, and from the folders what came since</source>
        <translation>La copia de {time}, y de las carpetas lo que llegó después</translation>
    </message>
    <message>
        <source>The file that is there now is kept under another name.</source>
        <translation>El archivo que hay ahora se conserva con otro nombre.</translation>
    </message>
    <message>
        <source>The folders alone</source>
        <translation>Solo las carpetas</translation>
    </message>
    <message numerus="yes">
        <source>The folders of %n job(s) are there, each with what Kinogrid knows about it.</source>
        <translation>
            <numerusform>La carpeta de %n trabajo está, con lo que Kinogrid sabe de él.</numerusform>
            <numerusform>Las carpetas de %n trabajos están, cada una con lo que Kinogrid sabe de él.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The library is back, with %n job(s)</source>
        <translation>
            <numerusform>La biblioteca ha vuelto, con %n trabajo</numerusform>
            <numerusform>La biblioteca ha vuelto, con %n trabajos</numerusform>
        </translation>
    </message>
    <message>
        <source>The library was not rebuilt, and is as it was</source>
        <translation>La biblioteca no se reconstruyó y está como estaba</translation>
    </message>
    <message numerus="yes">
        <source>The library was rebuilt from its folders, with %n job(s)</source>
        <translation>
            <numerusform>La biblioteca se reconstruyó a partir de sus carpetas, con %n trabajo</numerusform>
            <numerusform>La biblioteca se reconstruyó a partir de sus carpetas, con %n trabajos</numerusform>
        </translation>
    </message>
    <message>
        <source>The library&apos;s database has been deleted or replaced</source>
        <translation>La base de datos de la biblioteca se ha eliminado o sustituido</translation>
    </message>
    <message>
        <source>The library&apos;s database is damaged</source>
        <translation>La base de datos de la biblioteca está dañada</translation>
    </message>
    <message>
        <source>The library&apos;s database is empty</source>
        <translation>La base de datos de la biblioteca está vacía</translation>
    </message>
    <message>
        <source>The library&apos;s database is missing</source>
        <translation>Falta la base de datos de la biblioteca</translation>
    </message>
    <message>
        <source>The library&apos;s database was deleted, and has been written again</source>
        <translation>La base de datos de la biblioteca se eliminó, y se ha vuelto a escribir</translation>
    </message>
    <message>
        <source>The library&apos;s database was replaced, and has been written again</source>
        <translation>La base de datos de la biblioteca se sustituyó, y se ha vuelto a escribir</translation>
    </message>
    <message>
        <source>The log names them all.</source>
        <translation>El registro las nombra todas.</translation>
    </message>
    <message>
        <source>The next start of Kinogrid reads the library anew from its folders.</source>
        <translation>El próximo inicio de Kinogrid lee de nuevo la biblioteca a partir de sus carpetas.</translation>
    </message>
    <message>
        <source>The old file is kept as {name}.</source>
        <translation>El archivo antiguo se conserva como {name}.</translation>
    </message>
    <message>
        <source>The present database is kept beside it under another name, and no clip is touched.</source>
        <translation>La base de datos actual se conserva a su lado con otro nombre, y no se toca ningún clip.</translation>
    </message>
    <message>
        <source>The project is called “{name}” now.</source>
        <translation>El proyecto se llama ahora “{name}”.</translation>
    </message>
    <message>
        <source>The project “{name}” was deleted.</source>
        <translation>El proyecto “{name}” se eliminó.</translation>
    </message>
    <message>
        <source>The project “{name}” was made.</source>
        <translation>El proyecto “{name}” se creó.</translation>
    </message>
    <message>
        <source>The search was saved.</source>
        <translation>La búsqueda se guardó.</translation>
    </message>
    <message>
        <source>The search “{name}” was forgotten.</source>
        <translation>La búsqueda “{name}” se olvidó.</translation>
    </message>
    <message>
        <source>There are no folders of jobs.</source>
        <translation>No hay carpetas de trabajos.</translation>
    </message>
    <message>
        <source>Variant {number}</source>
        <translation>Variante {number}</translation>
    </message>
    <message>
        <source>What is shown</source>
        <translation>Qué se muestra</translation>
    </message>
    <message numerus="yes">
        <source>Written to (the clip|%n clips).</source>
        <translation>
            <numerusform>Anotado en el clip.</numerusform>
            <numerusform>Anotado en %n clips.</numerusform>
        </translation>
    </message>
    <message>
        <source>new</source>
        <comment>finished, and not looked at since</comment>
        <translation>nuevo</translation>
    </message>
    <message>
        <source>picked</source>
        <translation>elegido</translation>
    </message>
    <message>
        <source>rejected</source>
        <translation>rechazado</translation>
    </message>
    <message>
        <source>starred</source>
        <translation>con estrella</translation>
    </message>
    <message>
        <source>{folder}: a newer Kinogrid wrote its job.json.</source>
        <translation>{folder}: un Kinogrid más reciente escribió su job.json.</translation>
    </message>
    <message>
        <source>{folder}: another job has its task already.</source>
        <translation>{folder}: otro trabajo ya tiene su tarea.</translation>
    </message>
    <message>
        <source>{folder}: it has no job.json.</source>
        <translation>{folder}: no tiene job.json.</translation>
    </message>
    <message>
        <source>{folder}: its job.json belongs to another folder.</source>
        <translation>{folder}: su job.json pertenece a otra carpeta.</translation>
    </message>
    <message>
        <source>{folder}: its job.json cannot be read.</source>
        <translation>{folder}: su job.json no se puede leer.</translation>
    </message>
    <message>
        <source>{seconds} s</source>
        <translation>{seconds} s</translation>
    </message>
</context>
<context>
    <name>Lineage</name>
    <message numerus="yes">
        <source>%n generation(s)</source>
        <translation>
            <numerusform>%n generación</numerusform>
            <numerusform>%n generaciones</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n job(s)</source>
        <translation>
            <numerusform>%n trabajo</numerusform>
            <numerusform>%n trabajos</numerusform>
        </translation>
    </message>
    <message>
        <source>A clip before this one is not here: only its own file is played.</source>
        <translation>Un clip anterior a este no está aquí: solo se reproduce su propio archivo.</translation>
    </message>
    <message>
        <source>A job stands here with all that was made of it, once there is one.</source>
        <translation>Aquí aparece un trabajo con todo lo que se creó a partir de él, en cuanto haya uno.</translation>
    </message>
    <message>
        <source>Back to the clips of the job</source>
        <translation>Volver a los clips del trabajo</translation>
    </message>
    <message>
        <source>Cannot be extended</source>
        <translation>No se puede extender</translation>
    </message>
    <message>
        <source>Cannot be extended further</source>
        <translation>No se puede extender más</translation>
    </message>
    <message>
        <source>Generation {number}</source>
        <translation>Generación {number}</translation>
    </message>
    <message>
        <source>Generations and extensions</source>
        <translation>Generaciones y extensiones</translation>
    </message>
    <message>
        <source>Go back</source>
        <translation>Volver</translation>
    </message>
    <message>
        <source>Larger cards</source>
        <translation>Tarjetas más grandes</translation>
    </message>
    <message>
        <source>Lineage</source>
        <translation>Linaje</translation>
    </message>
    <message>
        <source>Lineage: the first generation</source>
        <translation>Linaje: la primera generación</translation>
    </message>
    <message>
        <source>Lineage: variant {number}</source>
        <translation>Linaje: variante {number}</translation>
    </message>
    <message>
        <source>Make the cards as large as all of them fit (0)</source>
        <translation>Hacer las tarjetas tan grandes como quepan todas (0)</translation>
    </message>
    <message>
        <source>No lineage yet</source>
        <translation>Aún no hay linaje</translation>
    </message>
    <message>
        <source>Open the job</source>
        <translation>Abrir el trabajo</translation>
    </message>
    <message>
        <source>Original</source>
        <translation>Original</translation>
    </message>
    <message>
        <source>Play from the original to the card</source>
        <translation>Reproducir del original a la tarjeta</translation>
    </message>
    <message>
        <source>Play from the original to this card, without a gap (Space)</source>
        <translation>Reproducir del original a esta tarjeta, sin pausas (Espacio)</translation>
    </message>
    <message>
        <source>Play up to here</source>
        <translation>Reproducir hasta aquí</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Mostrar todo</translation>
    </message>
    <message>
        <source>Show all cards</source>
        <translation>Mostrar todas las tarjetas</translation>
    </message>
    <message>
        <source>Size of the cards</source>
        <translation>Tamaño de las tarjetas</translation>
    </message>
    <message>
        <source>Smaller cards</source>
        <translation>Tarjetas más pequeñas</translation>
    </message>
    <message>
        <source>continues variant {number}</source>
        <translation>continúa la variante {number}</translation>
    </message>
    <message>
        <source>picked</source>
        <translation>elegida</translation>
    </message>
    <message>
        <source>rejected</source>
        <translation>rechazada</translation>
    </message>
    <message>
        <source>starred</source>
        <translation>con estrella</translation>
    </message>
    <message>
        <source>variant {number} of {count}</source>
        <translation>variante {number} de {count}</translation>
    </message>
    <message numerus="yes">
        <source>{credits} charged for %n of them</source>
        <translation>
            <numerusform>{credits} cobrados por %n de ellos</numerusform>
            <numerusform>{credits} cobrados por %n de ellos</numerusform>
        </translation>
    </message>
    <message>
        <source>{credits} foreseen</source>
        <translation>{credits} previstos</translation>
    </message>
    <message>
        <source>{left} s left of about {most} s</source>
        <translation>quedan {left} s de unos {most} s</translation>
    </message>
    <message>
        <source>{seconds} s</source>
        <translation>{seconds} s</translation>
    </message>
    <message>
        <source>{seconds} seconds long</source>
        <translation>{seconds} segundos de duración</translation>
    </message>
    <message>
        <source>{width} pixels wide</source>
        <translation>{width} píxeles de ancho</translation>
    </message>
</context>
<context>
    <name>Move</name>
    <message numerus="yes">
        <source>%n file(s) in {name} (is|are) not what was copied, and (stays|stay).</source>
        <translation>
            <numerusform>%n archivo en {name} no es lo que se copió, y se queda.</numerusform>
            <numerusform>%n archivos en {name} no son lo que se copió, y se quedan.</numerusform>
        </translation>
    </message>
    <message>
        <source>Call it off</source>
        <translation>Anular</translation>
    </message>
    <message>
        <source>Choose where the library&apos;s new folder is to be</source>
        <translation>Selecciona dónde irá la nueva carpeta de la biblioteca</translation>
    </message>
    <message>
        <source>Every clip is copied, and was compared</source>
        <translation>Cada clip está copiado, y se comparó</translation>
    </message>
    <message>
        <source>Kinogrid opens once it is there. Nothing is removed before then.</source>
        <translation>Kinogrid se abre cuando esté allí. Antes no se quita nada.</translation>
    </message>
    <message>
        <source>Moving the library</source>
        <translation>Trasladando la biblioteca</translation>
    </message>
    <message>
        <source>Nothing of it is left in {name}.</source>
        <translation>No queda nada de ella en {name}.</translation>
    </message>
    <message>
        <source>Quit now</source>
        <translation>Salir ya</translation>
    </message>
    <message>
        <source>Taking along what has changed since: {share}</source>
        <translation>Llevando lo que ha cambiado desde entonces: {share}</translation>
    </message>
    <message>
        <source>Taking along what has changed since…</source>
        <translation>Llevando lo que ha cambiado desde entonces…</translation>
    </message>
    <message>
        <source>The library has been moved</source>
        <translation>La biblioteca se ha trasladado</translation>
    </message>
    <message>
        <source>The library is being copied: {share}</source>
        <translation>La biblioteca se está copiando: {share}</translation>
    </message>
    <message>
        <source>The library is being moved already.</source>
        <translation>La biblioteca ya se está trasladando.</translation>
    </message>
    <message>
        <source>The library is not moved for now, and is where it was</source>
        <translation>La biblioteca no se traslada por ahora, y está donde estaba</translation>
    </message>
    <message>
        <source>The library is still being moved.</source>
        <translation>La biblioteca aún se está trasladando.</translation>
    </message>
    <message>
        <source>The library is where it was, and goes on being copied from where it is now.</source>
        <translation>La biblioteca está donde estaba, y se sigue copiando desde donde está ahora.</translation>
    </message>
    <message>
        <source>The library stays where it is, and no copy of it is left.</source>
        <translation>La biblioteca se queda donde está, y no queda ninguna copia de ella.</translation>
    </message>
    <message>
        <source>The library stays where it is. No copy of it is left.</source>
        <translation>La biblioteca se queda donde está. No queda ninguna copia de ella.</translation>
    </message>
    <message>
        <source>The next start takes along what has changed, opens the library in {name}, and removes it here.</source>
        <translation>El próximo inicio se lleva lo que ha cambiado, abre la biblioteca en {name} y la quita de aquí.</translation>
    </message>
    <message>
        <source>This library was named when Kinogrid was started, and stays where it is.</source>
        <translation>Esta biblioteca se indicó al iniciar Kinogrid, y se queda donde está.</translation>
    </message>
    <message>
        <source>To {name}. Kinogrid goes on working here until it is started again.</source>
        <translation>A {name}. Kinogrid sigue trabajando aquí hasta que se inicie de nuevo.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Reintentar</translation>
    </message>
</context>
<context>
    <name>Name</name>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
</context>
<context>
    <name>Network</name>
    <message>
        <source>A company&apos;s proxy that reads along signs with its own: give its file (PEM) here. Only what it vouches for is trusted then.</source>
        <translation>El proxy de una empresa que lee el tráfico firma con los suyos: indica aquí su archivo (PEM). Solo se confía entonces en lo que este avala.</translation>
    </message>
    <message>
        <source>A file of your own</source>
        <translation>Un archivo propio</translation>
    </message>
    <message>
        <source>A port is a number from 1 to 65535.</source>
        <translation>Un puerto es un número del 1 al 65535.</translation>
    </message>
    <message>
        <source>A token goes there only where it was entered for that host, or after another question.</source>
        <translation>Un token solo va allí si se introdujo para ese servidor, o tras otra pregunta.</translation>
    </message>
    <message>
        <source>API</source>
        <translation>API</translation>
    </message>
    <message>
        <source>API address</source>
        <translation>Dirección de la API</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Dirección</translation>
    </message>
    <message>
        <source>Addresses of the service</source>
        <translation>Direcciones del servicio</translation>
    </message>
    <message>
        <source>By the variables HTTPS_PROXY, ALL_PROXY and NO_PROXY, else by this system&apos;s settings.</source>
        <translation>Según las variables HTTPS_PROXY, ALL_PROXY y NO_PROXY; si no, según los ajustes del sistema.</translation>
    </message>
    <message>
        <source>Certificates</source>
        <translation>Certificados</translation>
    </message>
    <message>
        <source>Certificates ({patterns})</source>
        <translation>Certificados ({patterns})</translation>
    </message>
    <message>
        <source>Choose a file of certificates</source>
        <translation>Elegir un archivo de certificados</translation>
    </message>
    <message>
        <source>Choose a file…</source>
        <translation>Elegir archivo…</translation>
    </message>
    <message>
        <source>Clips and pictures go through it, too</source>
        <translation>También para clips e imágenes</translation>
    </message>
    <message>
        <source>Enter a web address, such as https://api.example.</source>
        <translation>Introduce una dirección web, como https://api.example.</translation>
    </message>
    <message>
        <source>Enter another to replace it</source>
        <translation>Escribe otra para sustituirla</translation>
    </message>
    <message>
        <source>Enter the proxy&apos;s address. Until then “{way}” holds.</source>
        <translation>Escribe la dirección del proxy. Hasta entonces vale «{way}».</translation>
    </message>
    <message>
        <source>Enter the proxy&apos;s name or address, then a colon and its port.</source>
        <translation>Escribe el nombre o la dirección del proxy, luego dos puntos y su puerto.</translation>
    </message>
    <message>
        <source>Everything goes straight to the service, whatever the system says.</source>
        <translation>Todo va directo al servicio, diga lo que diga el sistema.</translation>
    </message>
    <message>
        <source>Forget</source>
        <translation>Olvidar</translation>
    </message>
    <message>
        <source>Forget the proxy&apos;s password</source>
        <translation>Olvidar la contraseña del proxy</translation>
    </message>
    <message>
        <source>From the next start on, orders go to {new} instead of {old}, and so does the API token that you enter for it. Whoever runs {new} can order with that token at your cost. Agree only if you know that host.</source>
        <translation>A partir del próximo inicio, los pedidos van a {new} en lugar de a {old}, y también el token de API que introduzcas para él. Quien gestione {new} puede hacer pedidos con ese token a tu costa. Acéptalo solo si conoces ese servidor.</translation>
    </message>
    <message>
        <source>From the next start on, pictures go to {new} instead of {old}, and so does the account token that you enter for it, and prices are read there. Whoever runs {new} can use that token at your cost. Agree only if you know that host.</source>
        <translation>A partir del próximo inicio, las imágenes van a {new} en lugar de a {old}, y también el token de cuenta que introduzcas para él, y los precios se leen allí. Quien gestione {new} puede usar ese token a tu costa. Acéptalo solo si conoces ese servidor.</translation>
    </message>
    <message>
        <source>HTTP</source>
        <translation>HTTP</translation>
    </message>
    <message>
        <source>In this demo the password is kept nowhere, and your keyring is left alone.</source>
        <translation>En esta demo la contraseña no se guarda en ningún sitio, y tu llavero no se toca.</translation>
    </message>
    <message>
        <source>In this demo the service is on this machine.</source>
        <translation>En esta demo el servicio está en este equipo.</translation>
    </message>
    <message>
        <source>It has to begin with https://, else the token could be read on its way (http only on this machine).</source>
        <translation>Tiene que empezar por https://; si no, el token podría leerse por el camino (http solo en este equipo).</translation>
    </message>
    <message>
        <source>It holds from the next start on. Until then {url} is in use.</source>
        <translation>Vale a partir del próximo inicio. Hasta entonces se usa {url}.</translation>
    </message>
    <message>
        <source>It is kept in this system&apos;s keyring and goes to this proxy only.</source>
        <translation>Está en el llavero de este sistema y va solo a este proxy.</translation>
    </message>
    <message>
        <source>It looks up the names of hosts, too. If it cannot be reached, nothing is sent another way.</source>
        <translation>También resuelve los nombres de los servidores. Si no responde, no se envía nada por otra vía.</translation>
    </message>
    <message>
        <source>It will be kept in this system&apos;s keyring and go to this proxy only.</source>
        <translation>Se guardará en el llavero de este sistema e irá solo a este proxy.</translation>
    </message>
    <message>
        <source>Like the system</source>
        <translation>Como el sistema</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Usuario</translation>
    </message>
    <message>
        <source>Name and password have fields of their own below.</source>
        <translation>El usuario y la contraseña tienen sus propios campos abajo.</translation>
    </message>
    <message>
        <source>Neither ? nor # may stand in it.</source>
        <translation>No puede contener ni ? ni #.</translation>
    </message>
    <message>
        <source>No name and no password may stand in it.</source>
        <translation>No puede contener usuario ni contraseña.</translation>
    </message>
    <message>
        <source>None</source>
        <comment>no proxy</comment>
        <translation>Ninguno</translation>
    </message>
    <message>
        <source>Nothing may stand after the port.</source>
        <translation>No puede haber nada después del puerto.</translation>
    </message>
    <message>
        <source>Only HTTP and SOCKS5 proxies can be used.</source>
        <translation>Solo se admiten proxies HTTP y SOCKS5.</translation>
    </message>
    <message>
        <source>Only addresses that begin with https:// can be used.</source>
        <translation>Solo se admiten direcciones que empiecen por https://.</translation>
    </message>
    <message>
        <source>Only if the proxy asks for one</source>
        <translation>Solo si el proxy lo pide</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Contraseña</translation>
    </message>
    <message>
        <source>Platform</source>
        <translation>Plataforma</translation>
    </message>
    <message>
        <source>Platform address</source>
        <translation>Dirección de la plataforma</translation>
    </message>
    <message>
        <source>Proxy</source>
        <translation>Proxy</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>Restablecer</translation>
    </message>
    <message>
        <source>Reset the API address</source>
        <translation>Restablecer la dirección de la API</translation>
    </message>
    <message>
        <source>Reset the platform address</source>
        <translation>Restablecer la dirección de la plataforma</translation>
    </message>
    <message>
        <source>SOCKS5</source>
        <translation>SOCKS5</translation>
    </message>
    <message>
        <source>Send orders and an API token to another host?</source>
        <translation>¿Enviar los pedidos y un token de API a otro servidor?</translation>
    </message>
    <message>
        <source>Send pictures and an account token to another host?</source>
        <translation>¿Enviar las imágenes y un token de cuenta a otro servidor?</translation>
    </message>
    <message>
        <source>Show the password as it is typed</source>
        <translation>Mostrar la contraseña al escribirla</translation>
    </message>
    <message>
        <source>Takes orders and the API token. Empty for the provider&apos;s own.</source>
        <translation>Recibe los pedidos y el token de API. Vacío para la del proveedor.</translation>
    </message>
    <message>
        <source>Takes pictures and the account token. Prices are read there, and tokens are made there.</source>
        <translation>Recibe las imágenes y el token de cuenta. Allí se leen los precios y se crean los tokens.</translation>
    </message>
    <message>
        <source>The environment says {url}, which comes before this as long as it does.</source>
        <translation>El entorno indica {url}, que prevalece mientras sea así.</translation>
    </message>
    <message>
        <source>The password holds until Kinogrid is closed.</source>
        <translation>La contraseña vale hasta que se cierre Kinogrid.</translation>
    </message>
    <message>
        <source>The port is missing: it comes after a colon, as in proxy.example:3128.</source>
        <translation>Falta el puerto: va después de dos puntos, como en proxy.example:3128.</translation>
    </message>
    <message>
        <source>The proxy&apos;s address</source>
        <translation>Dirección del proxy</translation>
    </message>
    <message>
        <source>The token that is kept for {old} is not sent there. As long as orders are under way at {old}, every start stays there.</source>
        <translation>El token guardado para {old} no se envía allí. Mientras haya pedidos en curso en {old}, cada inicio sigue allí.</translation>
    </message>
    <message>
        <source>This counts once HTTP or SOCKS5 is chosen above.</source>
        <translation>Vale en cuanto se elija HTTP o SOCKS5 arriba.</translation>
    </message>
    <message>
        <source>This system&apos;s</source>
        <translation>Los del sistema</translation>
    </message>
    <message>
        <source>Use this address</source>
        <translation>Usar esta dirección</translation>
    </message>
    <message>
        <source>What is sent stays encrypted through it. If it cannot be reached, nothing is sent another way.</source>
        <translation>Lo que se envía sigue cifrado al pasar por él. Si no responde, no se envía nada por otra vía.</translation>
    </message>
    <message>
        <source>Your name at the proxy</source>
        <translation>Tu usuario en el proxy</translation>
    </message>
    <message>
        <source>Your password at the proxy</source>
        <translation>Tu contraseña en el proxy</translation>
    </message>
    <message>
        <source>{name} holds no certificates that can be read (PEM, the text form, is needed).</source>
        <translation>{name} no contiene certificados legibles (se necesita PEM, la forma de texto).</translation>
    </message>
    <message>
        <source>{url} is in use until the orders under way there are done; this address holds from the start after.</source>
        <translation>Se usa {url} hasta que terminen los pedidos en curso allí; esta dirección vale desde el inicio siguiente.</translation>
    </message>
</context>
<context>
    <name>News</name>
    <message>
        <source>A demo service makes clips on this machine, so that all of it can be tried without paying.</source>
        <translation>Un servicio de demostración crea clips en este equipo para que se pueda probar todo sin pagar.</translation>
    </message>
    <message>
        <source>Clips can be put into a sequence, trimmed, and exported as one film or for an editor.</source>
        <translation>Los clips se pueden ordenar en una secuencia, recortar y exportar como una sola película o para un editor.</translation>
    </message>
    <message>
        <source>Describe a motion, give a first frame, and four clips come that play side by side, in step.</source>
        <translation>Describe un movimiento, da un primer fotograma y llegan cuatro clips que se reproducen a la vez, uno junto a otro.</translation>
    </message>
    <message>
        <source>Every clip is a file of your own, in a library that can be searched, backed up and moved.</source>
        <translation>Cada clip es un archivo tuyo, en una biblioteca en la que se puede buscar, que se copia como respaldo y que se puede mover.</translation>
    </message>
    <message>
        <source>Kinogrid was updated to version {version}</source>
        <translation>Kinogrid se actualizó a la versión {version}</translation>
    </message>
    <message>
        <source>No order is placed twice: one whose answer was lost is looked for before it is sent again.</source>
        <translation>Ningún pedido se hace dos veces: si se perdió la respuesta, se busca antes de volver a enviarlo.</translation>
    </message>
    <message>
        <source>Pick the best one and extend it with a click; its lineage shows what grew out of what.</source>
        <translation>Elige el mejor y extiéndelo con un clic; el linaje muestra qué salió de qué.</translation>
    </message>
    <message>
        <source>What an order will cost is shown before it is placed, and a limit can be set for each day.</source>
        <translation>Se muestra lo que costará un pedido antes de hacerlo, y se puede fijar un límite para cada día.</translation>
    </message>
    <message>
        <source>What&apos;s new</source>
        <translation>Novedades</translation>
    </message>
</context>
<context>
    <name>Notices</name>
    <message numerus="yes">
        <source>%n frame(s) saved in {folder}</source>
        <translation>
            <numerusform>%n fotograma guardado en {folder}</numerusform>
            <numerusform>%n fotogramas guardados en {folder}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n job(s) (needs|need) you</source>
        <translation>
            <numerusform>%n trabajo te espera</numerusform>
            <numerusform>%n trabajos te esperan</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n job(s) could not be read from the database: {jobs} and others.</source>
        <translation>
            <numerusform>%n trabajo no se pudo leer de la base de datos: {jobs} y otros.</numerusform>
            <numerusform>%n trabajos no se pudieron leer de la base de datos: {jobs} y otros.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n job(s) could not be read from the database: {jobs}.</source>
        <translation>
            <numerusform>%n trabajo no se pudo leer de la base de datos: {jobs}.</numerusform>
            <numerusform>%n trabajos no se pudieron leer de la base de datos: {jobs}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n variant(s) could not be fetched: {numbers}</source>
        <translation>
            <numerusform>%n variante no se pudo descargar: {numbers}</numerusform>
            <numerusform>%n variantes no se pudieron descargar: {numbers}</numerusform>
        </translation>
    </message>
    <message>
        <source>A job needs you</source>
        <translation>Un trabajo te espera</translation>
    </message>
    <message>
        <source>A token has been entered since. Let the queue go on.</source>
        <translation>Desde entonces se ha introducido un token. Deja que la cola siga.</translation>
    </message>
    <message>
        <source>A try that was not confirmed has arrived after all: {prompt}. It is made, charged and fetched like any other.</source>
        <translation>Un intento sin confirmar sí llegó: {prompt}. Se crea, se cobra y se descarga como cualquier otro.</translation>
    </message>
    <message>
        <source>According to the provider, the order that was refused for it costs nothing.</source>
        <translation>Según el proveedor, el pedido que se denegó por ello no cuesta nada.</translation>
    </message>
    <message>
        <source>An earlier try of it may have been charged.</source>
        <translation>Puede que se haya cobrado un intento anterior.</translation>
    </message>
    <message>
        <source>An order has turned up</source>
        <translation>Ha aparecido un pedido</translation>
    </message>
    <message>
        <source>Buy Credits on the provider&apos;s page, then let the queue go on.</source>
        <translation>Compra créditos en la página del proveedor y deja después que la cola siga.</translation>
    </message>
    <message>
        <source>Copy report</source>
        <translation>Copiar informe</translation>
    </message>
    <message>
        <source>Decide</source>
        <translation>Decidir</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Detalles</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Enter an account token</source>
        <translation>Introducir un token de cuenta</translation>
    </message>
    <message>
        <source>Enter another API token, then let the queue go on.</source>
        <translation>Introduce otro token de API y deja después que la cola siga.</translation>
    </message>
    <message>
        <source>Fetch again</source>
        <translation>Descargar de nuevo</translation>
    </message>
    <message>
        <source>Fetching has to wait</source>
        <translation>La descarga tiene que esperar</translation>
    </message>
    <message>
        <source>Frame {frame} of variant {variant} is copied</source>
        <translation>El fotograma {frame} de la variante {variant} está copiado</translation>
    </message>
    <message>
        <source>Frame {frame} of variant {variant} is the first frame now</source>
        <translation>El fotograma {frame} de la variante {variant} es ahora el primer fotograma</translation>
    </message>
    <message>
        <source>Frame {frame} of variant {variant} is the last frame now</source>
        <translation>El fotograma {frame} de la variante {variant} es ahora el último fotograma</translation>
    </message>
    <message>
        <source>Give it a new limit</source>
        <translation>Darle un límite nuevo</translation>
    </message>
    <message>
        <source>Give up</source>
        <translation>Abandonar</translation>
    </message>
    <message>
        <source>Given up</source>
        <translation>Abandonado</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Seguir</translation>
    </message>
    <message>
        <source>It is in the log. Jobs and clips on disk are safe; please report it.</source>
        <translation>Está en el registro. Los trabajos y clips del disco están a salvo; por favor, comunícalo.</translation>
    </message>
    <message>
        <source>It may have arrived, and may have been charged. Kinogrid still looks for its task for a week, and goes on with it here as soon as it turns up.</source>
        <translation>Puede haber llegado, y puede que se haya cobrado. Kinogrid aún busca su tarea durante una semana, y sigue con ella aquí en cuanto aparezca.</translation>
    </message>
    <message>
        <source>Kinogrid crashed the last time it ran</source>
        <translation>Kinogrid falló la última vez que se ejecutó</translation>
    </message>
    <message>
        <source>Kinogrid goes on fetching by itself as soon as the disk takes it.</source>
        <translation>Kinogrid sigue descargando por sí solo en cuanto el disco lo permita.</translation>
    </message>
    <message>
        <source>Kinogrid looks for it among the recent tasks and does not send it again by itself.</source>
        <translation>Kinogrid lo busca entre las tareas recientes y no lo envía de nuevo por su cuenta.</translation>
    </message>
    <message>
        <source>Kinogrid made a mistake: {what}</source>
        <translation>Kinogrid cometió un error: {what}</translation>
    </message>
    <message>
        <source>Kinogrid tries again at {moment}, and goes on, ever more rarely, for as long as there is anything to fetch. Nothing is lost.</source>
        <translation>Kinogrid lo intenta de nuevo a las {moment}, y sigue, cada vez con menos frecuencia, mientras haya algo que descargar. No se pierde nada.</translation>
    </message>
    <message>
        <source>Kinogrid tries again at {moment}, and goes on, ever more rarely, while other orders go out.</source>
        <translation>Kinogrid lo intenta de nuevo a las {moment}, y sigue, cada vez con menos frecuencia, mientras salen otros pedidos.</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>Mirar de nuevo</translation>
    </message>
    <message>
        <source>Look now</source>
        <translation>Mirar ahora</translation>
    </message>
    <message>
        <source>Looking for this order</source>
        <translation>Buscando este pedido</translation>
    </message>
    <message>
        <source>Make it the last frame</source>
        <translation>Usar como último fotograma</translation>
    </message>
    <message>
        <source>No order is sent until then, and none of those that wait is lost.</source>
        <translation>Hasta entonces no se envía ningún pedido, y ninguno de los que esperan se pierde.</translation>
    </message>
    <message>
        <source>Nothing of it was changed or deleted; the clips are in their folders, each with its job.json.</source>
        <translation>No se cambió ni se eliminó nada de ello; los clips están en sus carpetas, cada uno con su job.json.</translation>
    </message>
    <message>
        <source>Once there are Credits again, let the queue go on.</source>
        <translation>Cuando vuelva a haber créditos, deja que la cola siga.</translation>
    </message>
    <message numerus="yes">
        <source>Orders go on in %n min.</source>
        <translation>
            <numerusform>Los pedidos siguen en %n min.</numerusform>
            <numerusform>Los pedidos siguen en %n min.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Orders go on in %n s.</source>
        <translation>
            <numerusform>Los pedidos siguen en %n s.</numerusform>
            <numerusform>Los pedidos siguen en %n s.</numerusform>
        </translation>
    </message>
    <message>
        <source>Picture (*.png)</source>
        <translation>Imagen (*.png)</translation>
    </message>
    <message>
        <source>Picture {number} is copied</source>
        <translation>La imagen {number} está copiada</translation>
    </message>
    <message>
        <source>Picture {number} is the first frame now</source>
        <translation>La imagen {number} es ahora el primer fotograma</translation>
    </message>
    <message>
        <source>Picture {number} is the last frame now</source>
        <translation>La imagen {number} es ahora el último fotograma</translation>
    </message>
    <message>
        <source>Replace the token</source>
        <translation>Sustituir el token</translation>
    </message>
    <message>
        <source>Safe mode: Kinogrid runs with its default settings</source>
        <translation>Modo seguro: Kinogrid funciona con sus ajustes predeterminados</translation>
    </message>
    <message>
        <source>Save these frames</source>
        <translation>Guardar estos fotogramas</translation>
    </message>
    <message>
        <source>Save this frame</source>
        <translation>Guardar este fotograma</translation>
    </message>
    <message>
        <source>Send again</source>
        <translation>Enviar de nuevo</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Mostrar</translation>
    </message>
    <message>
        <source>The account has {left} left now. Let the queue go on.</source>
        <translation>En la cuenta quedan ahora {left}. Deja que la cola siga.</translation>
    </message>
    <message>
        <source>The form is empty, for a new order</source>
        <translation>El formulario está vacío, para un pedido nuevo</translation>
    </message>
    <message>
        <source>The frame could not be taken out of variant {variant}</source>
        <translation>No se pudo extraer el fotograma de la variante {variant}</translation>
    </message>
    <message>
        <source>The limit of the token that Kinogrid made leaves {left}, which is less than the next order takes. Replace it in Settings by one with a new limit, then let the queue go on.</source>
        <translation>El límite del token que creó Kinogrid deja {left}, menos de lo que requiere el próximo pedido. Sustitúyelo en Ajustes por uno con un límite nuevo y deja después que la cola siga.</translation>
    </message>
    <message>
        <source>The order is kept and nothing was charged. Pictures go to another host than orders, so you decide whether the API token goes along, or enter a token for that host. You need neither if the pictures are on the web.</source>
        <translation>El pedido se conserva y no se cobró nada. Las imágenes van a otro servidor que los pedidos, así que tú decides si el token de API va con ellas, o introduces un token para ese servidor. No necesitas ninguna de las dos cosas si las imágenes están en la web.</translation>
    </message>
    <message>
        <source>The order is kept and nothing was charged. Uploads need an account token. It is a powerful one: it manages your whole account there and does not expire. You need none if the pictures are on the web.</source>
        <translation>El pedido se conserva y no se cobró nada. Las subidas necesitan un token de cuenta. Es poderoso: gestiona allí toda tu cuenta y no caduca. No necesitas ninguno si las imágenes están en la web.</translation>
    </message>
    <message>
        <source>The order is kept; an earlier try of it may have been charged. Pictures go to another host than orders, so you decide whether the API token goes along, or enter a token for that host. You need neither if the pictures are on the web.</source>
        <translation>El pedido se conserva; puede que se haya cobrado un intento anterior. Las imágenes van a otro servidor que los pedidos, así que tú decides si el token de API va con ellas, o introduces un token para ese servidor. No necesitas ninguna de las dos cosas si las imágenes están en la web.</translation>
    </message>
    <message>
        <source>The order is kept; an earlier try of it may have been charged. Uploads need an account token. It is a powerful one: it manages your whole account there and does not expire. You need none if the pictures are on the web.</source>
        <translation>El pedido se conserva; puede que se haya cobrado un intento anterior. Las subidas necesitan un token de cuenta. Es poderoso: gestiona allí toda tu cuenta y no caduca. No necesitas ninguno si las imágenes están en la web.</translation>
    </message>
    <message>
        <source>The order that was refused for it cost nothing.</source>
        <translation>El pedido que se denegó por ello no costó nada.</translation>
    </message>
    <message>
        <source>The queue is paused</source>
        <translation>La cola está en pausa</translation>
    </message>
    <message>
        <source>The report is on the clipboard. It holds no secrets, but names of files.</source>
        <translation>El informe está en el portapapeles. No contiene secretos, pero sí nombres de archivos.</translation>
    </message>
    <message>
        <source>The service asked for a pause, and Kinogrid can&apos;t tell whether it took the order all the same. Sending it again could buy it twice.</source>
        <translation>El servicio solicitó una pausa, y Kinogrid no puede saber si aun así aceptó el pedido. Enviarlo de nuevo podría suponer comprarlo dos veces.</translation>
    </message>
    <message>
        <source>This order failed</source>
        <translation>Este pedido falló</translation>
    </message>
    <message>
        <source>Top up</source>
        <translation>Recargar</translation>
    </message>
    <message>
        <source>Try now</source>
        <translation>Intentar ya</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>Uploading has to wait</source>
        <translation>La subida tiene que esperar</translation>
    </message>
    <message>
        <source>Use web addresses</source>
        <translation>Usar direcciones web</translation>
    </message>
    <message>
        <source>Variant {number} could not be fetched</source>
        <translation>La variante {number} no se pudo descargar</translation>
    </message>
    <message>
        <source>Variant {variant}, frame {frame}</source>
        <translation>Variante {variant}, fotograma {frame}</translation>
    </message>
    <message>
        <source>Was this ordered or not?</source>
        <translation>¿Se pidió esto o no?</translation>
    </message>
    <message>
        <source>What it was doing is noted on this machine, and nothing of it was sent anywhere. Every order and clip was on disk before, and goes on where it was. If it happens again, start Kinogrid with --safe.</source>
        <translation>Lo que estaba haciendo está anotado en este equipo, y nada de ello se envió a ningún sitio. Cada pedido y cada clip ya estaba en el disco, y sigue donde quedó. Si vuelve a ocurrir, inicia Kinogrid con --safe.</translation>
    </message>
    <message>
        <source>Whether it arrived all the same can&apos;t be told from here: it may have been charged, and sending it again could buy it twice.</source>
        <translation>Desde aquí no se puede saber si aun así llegó: puede que se haya cobrado, y enviarlo de nuevo podría suponer comprarlo dos veces.</translation>
    </message>
    <message>
        <source>Your own settings are untouched and hold again at the next start; what you change now, and what stands in Compose, is not kept. The addresses of the service and the limits of orders are yours, and so are all jobs.</source>
        <translation>Tus propios ajustes quedan intactos y vuelven a regir en el próximo inicio; lo que cambies ahora, y lo que haya en Componer, no se conserva. Las direcciones del servicio y los límites de pedidos son los tuyos, y también todos los trabajos.</translation>
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
        <translation>30 días</translation>
    </message>
    <message>
        <source>90 days</source>
        <translation>90 días</translation>
    </message>
    <message>
        <source>A year</source>
        <translation>Un año</translation>
    </message>
    <message>
        <source>An API token may exist that nobody uses</source>
        <translation>Puede que exista un token de API que nadie usa</translation>
    </message>
    <message>
        <source>As the keyring does not keep it, it would be in use for this session only: withdraw it before you close Kinogrid.</source>
        <translation>Como el llavero no lo conserva, solo se usaría en esta sesión: revócalo antes de cerrar Kinogrid.</translation>
    </message>
    <message>
        <source>Asking the provider for a token. This costs nothing.</source>
        <translation>Solicitando un token al proveedor. Esto no cuesta nada.</translation>
    </message>
    <message>
        <source>Asking the provider to withdraw it.</source>
        <translation>Solicitando al proveedor que lo revoque.</translation>
    </message>
    <message numerus="yes">
        <source>%n Credit(s)</source>
        <translation>
            <numerusform>%n crédito</numerusform>
            <numerusform>%n créditos</numerusform>
        </translation>
    </message>
    <message>
        <source>Ends</source>
        <translation>Caduca</translation>
    </message>
    <message>
        <source>I have seen to it</source>
        <translation>Ya me he ocupado</translation>
    </message>
    <message>
        <source>In use: the API token {name}, which Kinogrid has made.</source>
        <translation>En uso: el token de API {name}, que creó Kinogrid.</translation>
    </message>
    <message>
        <source>It could not be withdrawn. Try again in a moment.</source>
        <translation>No se pudo revocar. Inténtalo de nuevo en un momento.</translation>
    </message>
    <message>
        <source>It does not expire.</source>
        <translation>No caduca.</translation>
    </message>
    <message>
        <source>It expires on {date}.</source>
        <translation>Caduca el {date}.</translation>
    </message>
    <message>
        <source>It is used in place of the API token above, which goes on to exist in the console.</source>
        <translation>Se usa en lugar del token de API de arriba, que sigue existiendo en la consola.</translation>
    </message>
    <message>
        <source>It opens nothing any more, and Kinogrid is not connected until you enter or make another one. What is under way goes on at the provider, is billed if it succeeds, and is fetched once there is another token.</source>
        <translation>Ya no abre nada, y Kinogrid no tiene conexión hasta que introduzcas o crees otro. Lo que está en curso sigue en el proveedor, se factura si sale bien y se descarga cuando haya otro token.</translation>
    </message>
    <message>
        <source>Keep it as it is</source>
        <translation>Dejarlo como está</translation>
    </message>
    <message>
        <source>Kinogrid asked for an API token named {name} and never heard whether it was made. Look for that name in the console; where it is listed, delete it there.</source>
        <translation>Kinogrid solicitó un token de API llamado {name} y nunca supo si se creó. Busca ese nombre en la consola; si aparece, elimínalo allí.</translation>
    </message>
    <message>
        <source>Kinogrid can make an API token of its own with a limit, but as long as {variable} is set the one in it is used.</source>
        <translation>Kinogrid puede crear un token de API propio con un límite, pero mientras {variable} esté definida se usa el que contiene.</translation>
    </message>
    <message>
        <source>Kinogrid can make an API token of its own with your account token. It opens Midjourney only, and the provider lets it spend no more than its limit.</source>
        <translation>Kinogrid puede crear un token de API propio con tu token de cuenta. Solo abre Midjourney, y el proveedor no le deja gastar más que su límite.</translation>
    </message>
    <message>
        <source>Kinogrid has made an API token named {name}, but another one is in use, or none: the keyring did not keep it, or you have entered one since. Withdraw it here with your account token, or delete it in the console.</source>
        <translation>Kinogrid creó un token de API llamado {name}, pero se usa otro, o ninguno: el llavero no lo conservó, o has introducido uno desde entonces. Revócalo aquí con tu token de cuenta o elimínalo en la consola.</translation>
    </message>
    <message>
        <source>Limit</source>
        <translation>Límite</translation>
    </message>
    <message>
        <source>Limit of Kinogrid&apos;s own token</source>
        <translation>Límite del token propio de Kinogrid</translation>
    </message>
    <message>
        <source>Limit: {limit}.</source>
        <translation>Límite: {limit}.</translation>
    </message>
    <message>
        <source>Limit: {limit}. Used: {used}. Left: {left}.</source>
        <translation>Límite: {limit}. Usado: {used}. Queda: {left}.</translation>
    </message>
    <message>
        <source>Look first what became of the one that was asked for before.</source>
        <translation>Mira antes qué fue del que se solicitó anteriormente.</translation>
    </message>
    <message>
        <source>Make an API token</source>
        <translation>Crear un token de API</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>Nunca</translation>
    </message>
    <message>
        <source>Replace…</source>
        <translation>Sustituir…</translation>
    </message>
    <message>
        <source>See to it in Settings</source>
        <translation>Resolverlo en Ajustes</translation>
    </message>
    <message>
        <source>The API token is made and in use.</source>
        <translation>El token de API está creado y en uso.</translation>
    </message>
    <message>
        <source>The one before is withdrawn.</source>
        <translation>El anterior está revocado.</translation>
    </message>
    <message>
        <source>The provider does not let this account token see to API tokens. Make one in the console, and enter it above.</source>
        <translation>El proveedor no deja que este token de cuenta gestione tokens de API. Crea uno en la consola e introdúcelo arriba.</translation>
    </message>
    <message>
        <source>The provider does not tell its limit.</source>
        <translation>El proveedor no indica su límite.</translation>
    </message>
    <message>
        <source>The provider does not tell just now how a token is kept to Midjourney, so none was made. Try again later.</source>
        <translation>El proveedor no indica ahora mismo cómo se limita un token a Midjourney, así que no se creó ninguno. Inténtalo más tarde.</translation>
    </message>
    <message>
        <source>The provider knows this token no longer: it was withdrawn elsewhere.</source>
        <translation>El proveedor ya no conoce este token: se revocó en otro lugar.</translation>
    </message>
    <message>
        <source>The provider made a token without the limit. It was withdrawn at once, and is not used.</source>
        <translation>El proveedor creó un token sin el límite. Se revocó enseguida y no se usa.</translation>
    </message>
    <message>
        <source>The token is withdrawn: it opens nothing any more.</source>
        <translation>El token está revocado: ya no abre nada.</translation>
    </message>
    <message>
        <source>What is noted here is not a token that Kinogrid made, so it was not withdrawn.</source>
        <translation>Lo que hay anotado aquí no es un token creado por Kinogrid, así que no se revocó.</translation>
    </message>
    <message>
        <source>When Kinogrid&apos;s own token ends</source>
        <translation>Cuándo caduca el token propio de Kinogrid</translation>
    </message>
    <message>
        <source>With an account token Kinogrid can make an API token of its own, with a limit.</source>
        <translation>Con un token de cuenta, Kinogrid puede crear un token de API propio, con un límite.</translation>
    </message>
    <message>
        <source>Withdraw</source>
        <translation>Revocar</translation>
    </message>
    <message>
        <source>Withdraw the API token in use?</source>
        <translation>¿Revocar el token de API en uso?</translation>
    </message>
    <message>
        <source>Withdraw the one before</source>
        <translation>Revocar el anterior</translation>
    </message>
    <message>
        <source>Your account has no application for Midjourney yet. Open the console, choose Midjourney there and apply, then try again.</source>
        <translation>Tu cuenta aún no tiene una solicitud para Midjourney. Abre la consola, selecciona allí Midjourney, haz la solicitud e inténtalo de nuevo.</translation>
    </message>
    <message>
        <source>Your account&apos;s application for Midjourney is switched off. Look in the console why.</source>
        <translation>La solicitud de tu cuenta para Midjourney está desactivada. Mira el motivo en la consola.</translation>
    </message>
</context>
<context>
    <name>Pick</name>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Buscar</translation>
    </message>
</context>
<context>
    <name>Presets</name>
    <message>
        <source>Added to the end of the prompt</source>
        <translation>Se añade al final del prompt</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>End of the prompt</source>
        <translation>Final del prompt</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message numerus="yes">
        <source>No more than %n preset(s) (is|are) kept. Remove one first.</source>
        <translation>
            <numerusform>No se conserva más de %n preajuste. Quita uno antes.</numerusform>
            <numerusform>No se conservan más de %n preajustes. Quita uno antes.</numerusform>
        </translation>
    </message>
    <message>
        <source>No preset</source>
        <translation>Sin preajuste</translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation>Nada</translation>
    </message>
    <message>
        <source>Preset</source>
        <translation>Preajuste</translation>
    </message>
    <message>
        <source>Preset name</source>
        <translation>Nombre del preajuste</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Quitar</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>Save as a preset</source>
        <translation>Guardar como preajuste</translation>
    </message>
    <message>
        <source>Save as a preset…</source>
        <translation>Guardar como preajuste…</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Ajustes</translation>
    </message>
    <message>
        <source>Settings that you saved under a name</source>
        <translation>Ajustes que guardaste con un nombre</translation>
    </message>
    <message>
        <source>Takes the place of the preset {name}.</source>
        <translation>Reemplaza el preajuste {name}.</translation>
    </message>
    <message>
        <source>callback {url}</source>
        <translation>callback {url}</translation>
    </message>
    <message>
        <source>loop</source>
        <translation>bucle</translation>
    </message>
    <message>
        <source>no loop</source>
        <translation>sin bucle</translation>
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
            <numerusform>%n por ciento listo</numerusform>
            <numerusform>%n por ciento listo</numerusform>
        </translation>
    </message>
    <message>
        <source>A picture can become a first frame; only clips can be extended.</source>
        <translation>Una imagen puede ser el primer fotograma; solo los clips se pueden extender.</translation>
    </message>
    <message numerus="yes">
        <source>About %n min left</source>
        <translation>
            <numerusform>Queda alrededor de %n min</numerusform>
            <numerusform>Quedan unos %n min</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>About %n s left</source>
        <translation>
            <numerusform>Queda alrededor de %n s</numerusform>
            <numerusform>Quedan unos %n s</numerusform>
        </translation>
    </message>
    <message>
        <source>Above one another</source>
        <translation>Uno sobre otro</translation>
    </message>
    <message>
        <source>Add to the comparison</source>
        <translation>Añadir a la comparación</translation>
    </message>
    <message>
        <source>Add to the comparison, or take out of it</source>
        <translation>Añadir a la comparación, o quitar de ella</translation>
    </message>
    <message>
        <source>Any moment</source>
        <translation>En breve</translation>
    </message>
    <message>
        <source>As a difference</source>
        <translation>Como diferencia</translation>
    </message>
    <message>
        <source>As large as fits</source>
        <translation>Tan grande como quepa</translation>
    </message>
    <message>
        <source>Back to all variants</source>
        <translation>Volver a todas las variantes</translation>
    </message>
    <message>
        <source>Being made</source>
        <translation>Creándose</translation>
    </message>
    <message>
        <source>Blend</source>
        <translation>Fusión</translation>
    </message>
    <message>
        <source>Blend of two</source>
        <translation>Fusión de dos</translation>
    </message>
    <message>
        <source>Cancelled before it was sent.</source>
        <translation>Cancelado antes de enviarse.</translation>
    </message>
    <message>
        <source>Clear in and out points</source>
        <translation>Borrar puntos de entrada y salida</translation>
    </message>
    <message>
        <source>Cleared by you</source>
        <translation>Retirado por ti</translation>
    </message>
    <message>
        <source>Cleared by you. It can be fetched again as long as the service keeps it.</source>
        <translation>Retirado por ti. Se puede descargar de nuevo mientras el servicio lo conserve.</translation>
    </message>
    <message>
        <source>Cleared by you. It could not be fetched again: {why}</source>
        <translation>Retirado por ti. No se pudo descargar de nuevo: {why}</translation>
    </message>
    <message>
        <source>Clip {number}</source>
        <translation>Clip {number}</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>Color</translation>
    </message>
    <message>
        <source>Colour or luminance</source>
        <translation>Color o luminancia</translation>
    </message>
    <message>
        <source>Compare what is put together</source>
        <translation>Comparar lo reunido</translation>
    </message>
    <message>
        <source>Copy its web address</source>
        <translation>Copiar su dirección web</translation>
    </message>
    <message>
        <source>Copy the file</source>
        <translation>Copiar el archivo</translation>
    </message>
    <message>
        <source>Copy the picture</source>
        <translation>Copiar la imagen</translation>
    </message>
    <message>
        <source>Copy this frame</source>
        <translation>Copiar este fotograma</translation>
    </message>
    <message>
        <source>Difference of two</source>
        <translation>Diferencia de dos</translation>
    </message>
    <message>
        <source>Difference × {gain}</source>
        <translation>Diferencia × {gain}</translation>
    </message>
    <message>
        <source>End of the clip before against what follows</source>
        <translation>Final del clip anterior frente a lo que sigue</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exportar…</translation>
    </message>
    <message>
        <source>Extend</source>
        <translation>Extender</translation>
    </message>
    <message>
        <source>Extend ({price})</source>
        <translation>Extender ({price})</translation>
    </message>
    <message>
        <source>Extend ({why})</source>
        <translation>Extender ({why})</translation>
    </message>
    <message>
        <source>Extend clip {number}</source>
        <translation>Extender clip {number}</translation>
    </message>
    <message>
        <source>Extend variant {number}</source>
        <translation>Extender variante {number}</translation>
    </message>
    <message>
        <source>Extend…</source>
        <translation>Extender…</translation>
    </message>
    <message>
        <source>Faster</source>
        <translation>Más rápido</translation>
    </message>
    <message>
        <source>Fetch again</source>
        <translation>Descargar de nuevo</translation>
    </message>
    <message>
        <source>Fetch clip {number} again</source>
        <translation>Descargar de nuevo el clip {number}</translation>
    </message>
    <message>
        <source>Fetch variant {number} again</source>
        <translation>Descargar de nuevo la variante {number}</translation>
    </message>
    <message>
        <source>Fetching the clip</source>
        <translation>Descargando el clip</translation>
    </message>
    <message>
        <source>Fetching the picture</source>
        <translation>Descargando la imagen</translation>
    </message>
    <message>
        <source>First frame</source>
        <translation>Primer fotograma</translation>
    </message>
    <message>
        <source>First of the two</source>
        <translation>La primera de las dos</translation>
    </message>
    <message>
        <source>Fit</source>
        <translation>Ajustar</translation>
    </message>
    <message>
        <source>Flip to the next</source>
        <translation>Alternar a la siguiente</translation>
    </message>
    <message>
        <source>Gain</source>
        <translation>Ganancia</translation>
    </message>
    <message>
        <source>Given frame against the first</source>
        <translation>Fotograma dado frente al primero</translation>
    </message>
    <message>
        <source>Given up: it may have been charged.</source>
        <translation>Abandonado: puede que se haya cobrado.</translation>
    </message>
    <message>
        <source>Hide rejected ones</source>
        <translation>Ocultar rechazadas</translation>
    </message>
    <message>
        <source>Hold to flip to another</source>
        <translation>Mantener pulsado para alternar con otra</translation>
    </message>
    <message>
        <source>How much of the second one is seen</source>
        <translation>Cuánto se ve de la segunda</translation>
    </message>
    <message>
        <source>How to look</source>
        <translation>Modo de ver</translation>
    </message>
    <message>
        <source>In rows and columns</source>
        <translation>En filas y columnas</translation>
    </message>
    <message>
        <source>It can be sent again once the queue goes on.</source>
        <translation>Se puede enviar de nuevo cuando la cola siga.</translation>
    </message>
    <message>
        <source>It has reached the longest that the service makes.</source>
        <translation>Ha alcanzado la mayor duración que crea el servicio.</translation>
    </message>
    <message>
        <source>Its clip is not here.</source>
        <translation>Su clip no está aquí.</translation>
    </message>
    <message>
        <source>Its clips are not here yet.</source>
        <translation>Sus clips aún no están aquí.</translation>
    </message>
    <message>
        <source>Jump to end</source>
        <translation>Ir al final</translation>
    </message>
    <message>
        <source>Jump to start</source>
        <translation>Ir al principio</translation>
    </message>
    <message>
        <source>Last frame against the first</source>
        <translation>Último fotograma frente al primero</translation>
    </message>
    <message>
        <source>Last frame against the given one</source>
        <translation>Último fotograma frente al dado</translation>
    </message>
    <message>
        <source>Layout</source>
        <translation>Disposición</translation>
    </message>
    <message>
        <source>Longer than usual</source>
        <translation>Más de lo habitual</translation>
    </message>
    <message>
        <source>Looking for the order</source>
        <translation>Buscando el pedido</translation>
    </message>
    <message>
        <source>Looped over the seam</source>
        <translation>En bucle sobre la unión</translation>
    </message>
    <message>
        <source>Loupe</source>
        <translation>Lupa</translation>
    </message>
    <message>
        <source>Luminance</source>
        <translation>Luminancia</translation>
    </message>
    <message>
        <source>Make the difference brighter</source>
        <translation>Aclarar la diferencia</translation>
    </message>
    <message>
        <source>Minutes:seconds.frames of the longest clip</source>
        <translation>Minutos:segundos.fotogramas del clip más largo</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Más</translation>
    </message>
    <message>
        <source>Move on after a decision</source>
        <translation>Avanzar tras decidir</translation>
    </message>
    <message>
        <source>Needs another token</source>
        <translation>Necesita otro token</translation>
    </message>
    <message>
        <source>Needs your decision</source>
        <translation>Espera tu decisión</translation>
    </message>
    <message>
        <source>Next frame</source>
        <translation>Fotograma siguiente</translation>
    </message>
    <message>
        <source>Next layout</source>
        <translation>Disposición siguiente</translation>
    </message>
    <message>
        <source>No clip is shown here.</source>
        <translation>Aquí no se muestra ningún clip.</translation>
    </message>
    <message>
        <source>Nobody waits for it any more.</source>
        <translation>Ya nadie lo espera.</translation>
    </message>
    <message>
        <source>On hold</source>
        <translation>Retenido</translation>
    </message>
    <message>
        <source>Open in its usual app</source>
        <translation>Abrir en su app habitual</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pausa</translation>
    </message>
    <message>
        <source>Pick</source>
        <translation>Elegir</translation>
    </message>
    <message>
        <source>Pick clip {number}</source>
        <translation>Elegir clip {number}</translation>
    </message>
    <message>
        <source>Pick variant {number}</source>
        <translation>Elegir variante {number}</translation>
    </message>
    <message>
        <source>Picked</source>
        <translation>Elegida</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>Reproducir</translation>
    </message>
    <message>
        <source>Play back and forth</source>
        <translation>Reproducir ida y vuelta</translation>
    </message>
    <message>
        <source>Play in a loop</source>
        <translation>Reproducir en bucle</translation>
    </message>
    <message>
        <source>Play or pause</source>
        <translation>Reproducir o pausar</translation>
    </message>
    <message>
        <source>Position</source>
        <translation>Posición</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Vista previa</translation>
    </message>
    <message>
        <source>Previous frame</source>
        <translation>Fotograma anterior</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Rehacer</translation>
    </message>
    <message>
        <source>Reject</source>
        <translation>Rechazar</translation>
    </message>
    <message>
        <source>Reject clip {number}</source>
        <translation>Rechazar clip {number}</translation>
    </message>
    <message>
        <source>Reject variant {number}</source>
        <translation>Rechazar variante {number}</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>Rechazada</translation>
    </message>
    <message>
        <source>Remove pick</source>
        <translation>Anular elección</translation>
    </message>
    <message>
        <source>Remove star</source>
        <translation>Quitar estrella</translation>
    </message>
    <message>
        <source>Save a copy…</source>
        <translation>Guardar una copia…</translation>
    </message>
    <message>
        <source>Save clip {number}</source>
        <translation>Guardar clip {number}</translation>
    </message>
    <message>
        <source>Save this frame as PNG…</source>
        <translation>Guardar este fotograma como PNG…</translation>
    </message>
    <message>
        <source>Save this frame of all as PNG…</source>
        <translation>Guardar este fotograma de todas como PNG…</translation>
    </message>
    <message>
        <source>Save this frame…</source>
        <translation>Guardar este fotograma…</translation>
    </message>
    <message>
        <source>Save variant {number}</source>
        <translation>Guardar variante {number}</translation>
    </message>
    <message>
        <source>Second of the two</source>
        <translation>La segunda de las dos</translation>
    </message>
    <message>
        <source>Seconds and frames of the longest clip</source>
        <translation>Segundos y fotogramas del clip más largo</translation>
    </message>
    <message>
        <source>Select a variant</source>
        <translation>Ir a una variante</translation>
    </message>
    <message>
        <source>Select the variant above</source>
        <translation>Ir a la variante de arriba</translation>
    </message>
    <message>
        <source>Select the variant below</source>
        <translation>Ir a la variante de abajo</translation>
    </message>
    <message>
        <source>Select the variant to the left</source>
        <translation>Ir a la variante de la izquierda</translation>
    </message>
    <message>
        <source>Select the variant to the right</source>
        <translation>Ir a la variante de la derecha</translation>
    </message>
    <message>
        <source>Sending the order</source>
        <translation>Enviando el pedido</translation>
    </message>
    <message>
        <source>Set in point</source>
        <translation>Marcar punto de entrada</translation>
    </message>
    <message>
        <source>Set out point</source>
        <translation>Marcar punto de salida</translation>
    </message>
    <message>
        <source>Shorter clips hold their last frame</source>
        <translation>Los clips más cortos mantienen su último fotograma</translation>
    </message>
    <message>
        <source>Shorter clips loop</source>
        <translation>Los clips más cortos se repiten en bucle</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>Mostrar en carpeta</translation>
    </message>
    <message>
        <source>Show the job above</source>
        <translation>Mostrar el trabajo de arriba</translation>
    </message>
    <message>
        <source>Show the job below</source>
        <translation>Mostrar el trabajo de abajo</translation>
    </message>
    <message>
        <source>Side by side</source>
        <translation>Lado a lado</translation>
    </message>
    <message>
        <source>Slower</source>
        <translation>Más lento</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>Velocidad</translation>
    </message>
    <message>
        <source>Star</source>
        <translation>Estrella</translation>
    </message>
    <message>
        <source>Star clip {number}</source>
        <translation>Estrella para el clip {number}</translation>
    </message>
    <message>
        <source>Star variant {number}</source>
        <translation>Estrella para la variante {number}</translation>
    </message>
    <message>
        <source>Take out of the comparison</source>
        <translation>Quitar de la comparación</translation>
    </message>
    <message>
        <source>The queue is paused</source>
        <translation>La cola está en pausa</translation>
    </message>
    <message>
        <source>The selected one large</source>
        <translation>La activa en grande</translation>
    </message>
    <message>
        <source>The service gave no id to extend from.</source>
        <translation>El servicio no dio ningún ID desde el que extender.</translation>
    </message>
    <message>
        <source>The service may finish it all the same, and charge it.</source>
        <translation>El servicio aún puede terminarlo de todos modos, y cobrarlo.</translation>
    </message>
    <message>
        <source>The variants of a job play here, side by side and in step.</source>
        <translation>Las variantes de un trabajo se reproducen aquí, lado a lado y sincronizadas.</translation>
    </message>
    <message>
        <source>This clip is not here yet.</source>
        <translation>Este clip aún no está aquí.</translation>
    </message>
    <message>
        <source>This is a picture. Only clips are exported.</source>
        <translation>Esto es una imagen. Solo se exportan clips.</translation>
    </message>
    <message>
        <source>This order was refused.</source>
        <translation>Este pedido se denegó.</translation>
    </message>
    <message>
        <source>Trying again</source>
        <translation>Intentando de nuevo</translation>
    </message>
    <message numerus="yes">
        <source>Trying again in %n min</source>
        <translation>
            <numerusform>Intentando de nuevo en %n min</numerusform>
            <numerusform>Intentando de nuevo en %n min</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Trying again in %n s</source>
        <translation>
            <numerusform>Intentando de nuevo en %n s</numerusform>
            <numerusform>Intentando de nuevo en %n s</numerusform>
        </translation>
    </message>
    <message>
        <source>Two clips are compared. Look at one of them first.</source>
        <translation>Se comparan dos clips. Mira primero uno de ellos.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>Undo reject</source>
        <translation>Anular rechazo</translation>
    </message>
    <message>
        <source>Uploading the picture</source>
        <translation>Subiendo la imagen</translation>
    </message>
    <message>
        <source>Use as first frame</source>
        <translation>Usar como primer fotograma</translation>
    </message>
    <message>
        <source>Use as last frame</source>
        <translation>Usar como último fotograma</translation>
    </message>
    <message>
        <source>Use clip {number} as first frame</source>
        <translation>Usar clip {number} como primer fotograma</translation>
    </message>
    <message>
        <source>Use this frame as first frame</source>
        <translation>Usar este fotograma como primer fotograma</translation>
    </message>
    <message>
        <source>Use this frame as last frame</source>
        <translation>Usar este fotograma como último fotograma</translation>
    </message>
    <message>
        <source>Use variant {number} as first frame</source>
        <translation>Usar variante {number} como primer fotograma</translation>
    </message>
    <message>
        <source>Variant {number}</source>
        <translation>Variante {number}</translation>
    </message>
    <message>
        <source>View one</source>
        <translation>Ver una</translation>
    </message>
    <message>
        <source>Waiting for its turn</source>
        <translation>Esperando su turno</translation>
    </message>
    <message>
        <source>Waiting for the disk: {why}</source>
        <translation>Esperando al disco: {why}</translation>
    </message>
    <message>
        <source>Waiting to be sent</source>
        <translation>Esperando a enviarse</translation>
    </message>
    <message>
        <source>Where its ends meet</source>
        <translation>Donde se unen sus extremos</translation>
    </message>
    <message>
        <source>Which seam</source>
        <translation>Qué unión</translation>
    </message>
    <message>
        <source>Wipe between two</source>
        <translation>Cortinilla entre dos</translation>
    </message>
    <message>
        <source>Zoom</source>
        <translation>Zoom</translation>
    </message>
    <message>
        <source>Zoom in</source>
        <translation>Acercar</translation>
    </message>
    <message>
        <source>Zoom out</source>
        <translation>Alejar</translation>
    </message>
    <message>
        <source>Zoom to 100 %</source>
        <translation>Zoom al 100 %</translation>
    </message>
    <message>
        <source>Zoom to 200 %</source>
        <translation>Zoom al 200 %</translation>
    </message>
    <message>
        <source>Zoom to fit</source>
        <translation>Zoom para ajustar</translation>
    </message>
    <message>
        <source>a picture</source>
        <translation>una imagen</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>en pausa</translation>
    </message>
    <message>
        <source>picked</source>
        <translation>elegida</translation>
    </message>
    <message>
        <source>playing</source>
        <translation>reproduciendo</translation>
    </message>
    <message>
        <source>rejected</source>
        <translation>rechazada</translation>
    </message>
    <message>
        <source>starred</source>
        <translation>con estrella</translation>
    </message>
    <message>
        <source>{first} to {last}</source>
        <comment>keys</comment>
        <translation>{first} a {last}</translation>
    </message>
    <message>
        <source>{frame} of {count}</source>
        <translation>{frame} de {count}</translation>
    </message>
    <message>
        <source>{minutes} min {seconds} s {frames} f</source>
        <comment>a place in a clip: minutes, seconds, frames</comment>
        <translation>{minutes} min {seconds} s {frames} f</translation>
    </message>
    <message>
        <source>{name}  ({key})</source>
        <translation>{name}  ({key})</translation>
    </message>
    <message>
        <source>{number} seconds</source>
        <translation>{number} segundos</translation>
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
        <translation>{prompt}, variante {number}</translation>
    </message>
    <message>
        <source>{said}, {more}</source>
        <comment>Two items of a list</comment>
        <translation>{said}, {more}</translation>
    </message>
    <message>
        <source>{seconds} s {frames} f</source>
        <comment>a place in a clip: seconds, frames</comment>
        <translation>{seconds} s {frames} f</translation>
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
            <numerusform>Al menos {price}; no se conoce el precio de %n pedido</numerusform>
            <numerusform>Al menos {price}; no se conoce el precio de %n pedidos</numerusform>
        </translation>
    </message>
    <message>
        <source>By the provider&apos;s published prices of {moment}; what is charged is known once it is made.</source>
        <translation>Según los precios publicados por el proveedor ({moment}); lo que se cobra se sabe cuando está creado.</translation>
    </message>
    <message>
        <source>In all {price}</source>
        <translation>En total {price}</translation>
    </message>
    <message>
        <source>In dollars it depends on the package in which you bought your Credits.</source>
        <translation>En dólares depende del paquete en el que compraste tus créditos.</translation>
    </message>
    <message>
        <source>It could not be fetched; Kinogrid tries again by itself.</source>
        <translation>No se pudo descargar; Kinogrid lo intenta de nuevo por sí solo.</translation>
    </message>
    <message>
        <source>Kinogrid does not understand the provider&apos;s price list.</source>
        <translation>Kinogrid no entiende la lista de precios del proveedor.</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Precio</translation>
    </message>
    <message>
        <source>Price not known</source>
        <translation>Precio desconocido</translation>
    </message>
    <message>
        <source>Price: {words}</source>
        <translation>Precio: {words}</translation>
    </message>
    <message>
        <source>The price list could not be renewed; Kinogrid tries again by itself.</source>
        <translation>La lista de precios no se pudo renovar; Kinogrid lo intenta de nuevo por sí solo.</translation>
    </message>
    <message>
        <source>The price list is being fetched.</source>
        <translation>La lista de precios se está descargando.</translation>
    </message>
    <message>
        <source>The provider&apos;s price list names different prices for such an order.</source>
        <translation>La lista de precios del proveedor da precios distintos para un pedido así.</translation>
    </message>
    <message>
        <source>The provider&apos;s price list says nothing about such an order.</source>
        <translation>La lista de precios del proveedor no dice nada de un pedido así.</translation>
    </message>
    <message>
        <source>There is no price list of the provider&apos;s yet.</source>
        <translation>Aún no hay ninguna lista de precios del proveedor.</translation>
    </message>
    <message>
        <source>at most {dollars}</source>
        <translation>como máximo {dollars}</translation>
    </message>
    <message>
        <source>{amount} Credits</source>
        <translation>{amount} créditos</translation>
    </message>
    <message>
        <source>{credits}, about ${dollars}</source>
        <translation>{credits}, unos ${dollars}</translation>
    </message>
    <message>
        <source>{credits}, about ${least} to ${most}</source>
        <translation>{credits}, unos ${least} a ${most}</translation>
    </message>
    <message>
        <source>{credits}, at most ${most}</source>
        <translation>{credits}, como máximo ${most}</translation>
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
        <translation>--bs admite 1, 2 o 4.</translation>
    </message>
    <message>
        <source>--end is what the Last frame field is for.</source>
        <translation>Para --end está el campo Último fotograma.</translation>
    </message>
    <message>
        <source>--end names a last frame beside the one chosen below.</source>
        <translation>--end indica un último fotograma además del de abajo.</translation>
    </message>
    <message>
        <source>--loop is what the Loop switch is for.</source>
        <translation>Para --loop está el interruptor Bucle.</translation>
    </message>
    <message>
        <source>--loop says what the Loop switch says.</source>
        <translation>--loop dice lo mismo que el interruptor Bucle.</translation>
    </message>
    <message>
        <source>--motion takes low or high.</source>
        <translation>--motion admite low o high.</translation>
    </message>
    <message>
        <source>--{flag} and its value need plain letters.</source>
        <translation>--{flag} y su valor necesitan letras simples.</translation>
    </message>
    <message>
        <source>--{flag} has no place here: a video has the shape of its first frame.</source>
        <translation>--{flag} no va aquí: un vídeo tiene la proporción de su primer fotograma.</translation>
    </message>
    <message>
        <source>--{flag} has no place here: it is a flag for images.</source>
        <translation>--{flag} no va aquí: es un parámetro para imágenes.</translation>
    </message>
    <message>
        <source>--{flag} has no place here: the Mode field says how fast.</source>
        <translation>--{flag} no va aquí: el campo Modo indica la velocidad.</translation>
    </message>
    <message>
        <source>--{flag} has no place here: videos have a model of their own.</source>
        <translation>--{flag} no va aquí: los vídeos tienen un modelo propio.</translation>
    </message>
    <message>
        <source>--{flag} must stand close behind its hyphens.</source>
        <translation>--{flag} debe ir pegado a sus guiones.</translation>
    </message>
    <message>
        <source>--{flag} needs a space before it.</source>
        <translation>--{flag} necesita un espacio delante.</translation>
    </message>
    <message>
        <source>--{flag} needs a space behind it, and no other sign.</source>
        <translation>--{flag} necesita un espacio detrás, y ningún otro signo.</translation>
    </message>
    <message>
        <source>--{flag} stands here twice.</source>
        <translation>--{flag} aparece aquí dos veces.</translation>
    </message>
    <message>
        <source>--{flag}: {help}.</source>
        <translation>--{flag}: {help}.</translation>
    </message>
    <message>
        <source>A calm shot: small motions, a still camera</source>
        <translation>Un plano tranquilo: movimientos pequeños, cámara fija</translation>
    </message>
    <message>
        <source>A flag begins with two plain hyphens: --{flag}.</source>
        <translation>Un parámetro empieza con dos guiones simples: --{flag}.</translation>
    </message>
    <message>
        <source>A last frame by its address; the Last frame field says the same</source>
        <translation>Un último fotograma por su dirección; el campo Último fotograma dice lo mismo</translation>
    </message>
    <message numerus="yes">
        <source>A snippet can have %n character(s); this has {count}.</source>
        <translation>
            <numerusform>Un fragmento puede tener %n carácter; este tiene {count}.</numerusform>
            <numerusform>Un fragmento puede tener %n caracteres; este tiene {count}.</numerusform>
        </translation>
    </message>
    <message>
        <source>Add to prompt</source>
        <translation>Añadir al prompt</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Choose a first frame, then have it described.</source>
        <translation>Selecciona un primer fotograma y obtén después su descripción.</translation>
    </message>
    <message>
        <source>Close the gap</source>
        <translation>Quitar el espacio</translation>
    </message>
    <message>
        <source>Describe the first frame…</source>
        <translation>Describir el primer fotograma…</translation>
    </message>
    <message>
        <source>Descriptions of the first frame</source>
        <translation>Descripciones del primer fotograma</translation>
    </message>
    <message>
        <source>End where the clip begins; the Loop switch says the same</source>
        <translation>Terminar donde empieza el clip; el interruptor Bucle dice lo mismo</translation>
    </message>
    <message>
        <source>Fix the prompt</source>
        <translation>Corregir el prompt</translation>
    </message>
    <message>
        <source>Flags</source>
        <translation>Parámetros</translation>
    </message>
    <message>
        <source>Four variants, as without the flag</source>
        <translation>Cuatro variantes, como sin el parámetro</translation>
    </message>
    <message>
        <source>How many variants are made</source>
        <translation>Cuántas variantes se crean</translation>
    </message>
    <message>
        <source>How much moves: low for a calm shot, high for large motion</source>
        <translation>Cuánto se mueve: low para un plano tranquilo, high para mucho movimiento</translation>
    </message>
    <message>
        <source>Invisible characters keep --{flag} from being read as a flag.</source>
        <translation>Hay caracteres invisibles que impiden leer --{flag} como parámetro.</translation>
    </message>
    <message>
        <source>Keep closer to the words, with less of Midjourney&apos;s own taste</source>
        <translation>Ceñirse más a las palabras, con menos gusto propio de Midjourney</translation>
    </message>
    <message>
        <source>Large motion of subject and camera</source>
        <translation>Mucho movimiento de sujeto y cámara</translation>
    </message>
    <message>
        <source>Looking at the first frame…</source>
        <translation>Mirando el primer fotograma…</translation>
    </message>
    <message>
        <source>Midjourney has no flag --{flag} for pictures.</source>
        <translation>Midjourney no tiene el parámetro --{flag} para imágenes.</translation>
    </message>
    <message>
        <source>Midjourney has no flag --{flag} for pictures. Did you mean --{meant}?</source>
        <translation>Midjourney no tiene el parámetro --{flag} para imágenes. ¿Querías decir --{meant}?</translation>
    </message>
    <message>
        <source>Midjourney has no flag --{flag} for pictures. Did you mean --{meant}? It is for videos only.</source>
        <translation>Midjourney no tiene el parámetro --{flag} para imágenes. ¿Querías decir --{meant}? Es solo para vídeos.</translation>
    </message>
    <message>
        <source>Midjourney has no flag --{flag} for videos.</source>
        <translation>Midjourney no tiene el parámetro --{flag} para vídeos.</translation>
    </message>
    <message>
        <source>Midjourney has no flag --{flag} for videos. Did you mean --{meant}?</source>
        <translation>Midjourney no tiene el parámetro --{flag} para vídeos. ¿Querías decir --{meant}?</translation>
    </message>
    <message numerus="yes">
        <source>No more than %n snippet(s) (is|are) kept. Remove one first.</source>
        <translation>
            <numerusform>No se conserva más de %n fragmento. Quita uno antes.</numerusform>
            <numerusform>No se conservan más de %n fragmentos. Quita uno antes.</numerusform>
        </translation>
    </message>
    <message>
        <source>No prompts yet.</source>
        <translation>Aún no hay prompts.</translation>
    </message>
    <message>
        <source>One variant</source>
        <translation>Una variante</translation>
    </message>
    <message>
        <source>Prompt</source>
        <translation>Prompt</translation>
    </message>
    <message>
        <source>Prompt helpers</source>
        <translation>Ayudas para el prompt</translation>
    </message>
    <message>
        <source>Prompt history</source>
        <translation>Historial de prompts</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Quitar</translation>
    </message>
    <message>
        <source>Save the selected words</source>
        <translation>Guardar las palabras seleccionadas</translation>
    </message>
    <message>
        <source>Save this prompt</source>
        <translation>Guardar este prompt</translation>
    </message>
    <message>
        <source>Snippets</source>
        <translation>Fragmentos</translation>
    </message>
    <message>
        <source>Take one, then say what should move.</source>
        <translation>Toma uno y di después qué debe moverse.</translation>
    </message>
    <message>
        <source>Take them out</source>
        <translation>Quitarlos</translation>
    </message>
    <message>
        <source>The flags stay.</source>
        <translation>Los parámetros se quedan.</translation>
    </message>
    <message>
        <source>There is no prompt to translate yet.</source>
        <translation>Aún no hay ningún prompt que traducir.</translation>
    </message>
    <message>
        <source>Translate to English…</source>
        <translation>Traducir al inglés…</translation>
    </message>
    <message>
        <source>Translating…</source>
        <translation>Traduciendo…</translation>
    </message>
    <message>
        <source>Translation</source>
        <translation>Traducción</translation>
    </message>
    <message>
        <source>Two variants</source>
        <translation>Dos variantes</translation>
    </message>
    <message>
        <source>Undo brings the old prompt back.</source>
        <translation>Deshacer recupera el prompt anterior.</translation>
    </message>
    <message>
        <source>Use a space</source>
        <translation>Usar un espacio</translation>
    </message>
    <message>
        <source>Use as prompt</source>
        <translation>Usar como prompt</translation>
    </message>
    <message>
        <source>Use hyphens</source>
        <translation>Usar guiones</translation>
    </message>
    <message>
        <source>Use plain letters</source>
        <translation>Usar letras simples</translation>
    </message>
    <message>
        <source>Use the field</source>
        <translation>Usar el campo</translation>
    </message>
    <message>
        <source>Use the prompt</source>
        <translation>Usar el prompt</translation>
    </message>
    <message>
        <source>Use the switch</source>
        <translation>Usar el interruptor</translation>
    </message>
    <message>
        <source>Use the words alone, or with the frames and settings that they were ordered with.</source>
        <translation>Usa solo las palabras, o con los fotogramas y ajustes con los que se pidieron.</translation>
    </message>
    <message>
        <source>Use with frames and settings</source>
        <translation>Usar con fotogramas y ajustes</translation>
    </message>
    <message>
        <source>What should move, and how</source>
        <translation>Qué debe moverse, y cómo</translation>
    </message>
    <message>
        <source>What should move, and how?
Slow push in, steam rises from the cup, her hair stirs.</source>
        <translation>¿Qué debe moverse, y cómo?
Acercamiento lento, sale vapor de la taza, su pelo se agita.</translation>
    </message>
    <message>
        <source>What the provider charges for this is not documented.</source>
        <translation>No está documentado lo que el proveedor cobra por esto.</translation>
    </message>
    <message>
        <source>Words behind --{flag} may be lost: flags belong at the end.</source>
        <translation>Las palabras detrás de --{flag} pueden perderse: los parámetros van al final.</translation>
    </message>
    <message>
        <source>extension</source>
        <translation>extensión</translation>
    </message>
    <message>
        <source>today, {time}</source>
        <translation>hoy, {time}</translation>
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
        <translation>Borrar la búsqueda</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Buscar</translation>
    </message>
</context>
<context>
    <name>Sequence</name>
    <message numerus="yes">
        <source>%n shot(s)</source>
        <translation>
            <numerusform>%n plano</numerusform>
            <numerusform>%n planos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n shot(s) (is|are) left out, as there is nothing to show yet.</source>
        <translation>
            <numerusform>%n plano se omite, pues aún no hay nada que mostrar.</numerusform>
            <numerusform>%n planos se omiten, pues aún no hay nada que mostrar.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n shot(s) added to the sequence.</source>
        <translation>
            <numerusform>%n plano añadido a la secuencia.</numerusform>
            <numerusform>%n planos añadidos a la secuencia.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>A sequence takes %n shots at most.</source>
        <translation>
            <numerusform>Una secuencia admite %n plano como máximo.</numerusform>
            <numerusform>Una secuencia admite %n planos como máximo.</numerusform>
        </translation>
    </message>
    <message>
        <source>Add what stands in Compose as a shot that is not ordered yet</source>
        <translation>Añadir lo que hay en Componer como plano aún no pedido</translation>
    </message>
    <message>
        <source>Being made</source>
        <translation>Creándose</translation>
    </message>
    <message>
        <source>Being placed</source>
        <translation>Pidiéndose</translation>
    </message>
    <message>
        <source>Came to nothing</source>
        <translation>Sin resultado</translation>
    </message>
    <message>
        <source>Change the shot</source>
        <translation>Cambiar el plano</translation>
    </message>
    <message>
        <source>Delete the sequence</source>
        <translation>Eliminar la secuencia</translation>
    </message>
    <message>
        <source>Drag clips here from the grid, the library or Jobs, or plan a shot with what stands in Compose.</source>
        <translation>Arrastra aquí clips de la cuadrícula, la biblioteca o Trabajos, o planifica un plano con lo que hay en Componer.</translation>
    </message>
    <message>
        <source>Each makes four variants; the one that you pick takes the shot&apos;s place.</source>
        <translation>Cada uno crea cuatro variantes; la que elijas ocupa el lugar del plano.</translation>
    </message>
    <message>
        <source>Edit in Compose</source>
        <translation>Editar en Componer</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exportar…</translation>
    </message>
    <message>
        <source>First frame of the shot</source>
        <translation>Primer fotograma del plano</translation>
    </message>
    <message>
        <source>First frame on the web: {host}</source>
        <translation>Primer fotograma en la web: {host}</translation>
    </message>
    <message>
        <source>Frames</source>
        <translation>Fotogramas</translation>
    </message>
    <message>
        <source>Hide the sequence</source>
        <translation>Ocultar la secuencia</translation>
    </message>
    <message>
        <source>Joining the shots…</source>
        <translation>Uniendo los planos…</translation>
    </message>
    <message>
        <source>Joining the shots… {percent} %</source>
        <translation>Uniendo los planos… {percent} %</translation>
    </message>
    <message>
        <source>Last frame of the shot</source>
        <translation>Último fotograma del plano</translation>
    </message>
    <message>
        <source>Move the shot to the left</source>
        <translation>Mover el plano a la izquierda</translation>
    </message>
    <message>
        <source>Move the shot to the right</source>
        <translation>Mover el plano a la derecha</translation>
    </message>
    <message>
        <source>New sequence</source>
        <translation>Nueva secuencia</translation>
    </message>
    <message>
        <source>No first frame yet</source>
        <translation>Aún no hay primer fotograma</translation>
    </message>
    <message>
        <source>No sequence yet</source>
        <translation>Aún no hay secuencias</translation>
    </message>
    <message>
        <source>None of these shots can be played.</source>
        <translation>Ninguno de estos planos se puede reproducir.</translation>
    </message>
    <message>
        <source>Not here</source>
        <translation>No está aquí</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Pedir</translation>
    </message>
    <message numerus="yes">
        <source>Order %n missing</source>
        <translation>
            <numerusform>Pedir %n que falta</numerusform>
            <numerusform>Pedir %n que faltan</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Order %n planned shot(s)?</source>
        <translation>
            <numerusform>¿Pedir %n plano planificado?</numerusform>
            <numerusform>¿Pedir %n planos planificados?</numerusform>
        </translation>
    </message>
    <message>
        <source>Order the planned shot?</source>
        <translation>¿Pedir el plano planificado?</translation>
    </message>
    <message>
        <source>Pick one</source>
        <translation>Elige una</translation>
    </message>
    <message>
        <source>Plan a shot</source>
        <translation>Planificar un plano</translation>
    </message>
    <message>
        <source>Plan it again</source>
        <translation>Planificarlo de nuevo</translation>
    </message>
    <message>
        <source>Planned</source>
        <translation>Planificado</translation>
    </message>
    <message>
        <source>Planned length</source>
        <translation>Duración planificada</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>Reproducir</translation>
    </message>
    <message>
        <source>Play all shots</source>
        <translation>Reproducir todos los planos</translation>
    </message>
    <message>
        <source>Play all shots without a gap (Space)</source>
        <translation>Reproducir todos los planos sin pausas (Espacio)</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Renombrar</translation>
    </message>
    <message>
        <source>Rename the sequence</source>
        <translation>Renombrar la secuencia</translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation>Renombrar…</translation>
    </message>
    <message>
        <source>See the shot large</source>
        <translation>Ver el plano en grande</translation>
    </message>
    <message>
        <source>Sequence</source>
        <translation>Secuencia</translation>
    </message>
    <message>
        <source>Sequences</source>
        <translation>Secuencias</translation>
    </message>
    <message>
        <source>Shot {number}</source>
        <translation>Plano {number}</translation>
    </message>
    <message>
        <source>Shots</source>
        <translation>Planos</translation>
    </message>
    <message>
        <source>Take the shot out</source>
        <translation>Quitar el plano</translation>
    </message>
    <message>
        <source>The planned shot is changed.</source>
        <translation>El plano planificado está cambiado.</translation>
    </message>
    <message>
        <source>There is no clip to add to the sequence.</source>
        <translation>No hay ningún clip que añadir a la secuencia.</translation>
    </message>
    <message>
        <source>frames {first} to {last} of {count}</source>
        <translation>fotogramas {first} a {last} de {count}</translation>
    </message>
    <message>
        <source>s</source>
        <comment>seconds</comment>
        <translation>s</translation>
    </message>
    <message>
        <source>{minutes} min {seconds} s</source>
        <translation>{minutes} min {seconds} s</translation>
    </message>
    <message>
        <source>{seconds} s</source>
        <translation>{seconds} s</translation>
    </message>
    <message>
        <source>“{name}” is deleted; its clips stay.</source>
        <translation>“{name}” se eliminó; sus clips se quedan.</translation>
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
        <translation>4 s 18 f</translation>
    </message>
    <message>
        <source>API token</source>
        <translation>Token de API</translation>
    </message>
    <message>
        <source>Account token</source>
        <translation>Token de cuenta</translation>
    </message>
    <message>
        <source>Also when one fails or needs you, while another window is in front.</source>
        <translation>También cuando uno falla o te espera, si otra ventana está delante.</translation>
    </message>
    <message>
        <source>At most</source>
        <translation>Como máximo</translation>
    </message>
    <message>
        <source>Both mean 4 seconds and 18 frames.</source>
        <translation>Ambos significan 4 segundos y 18 fotogramas.</translation>
    </message>
    <message>
        <source>Callback addresses</source>
        <translation>Direcciones de callback</translation>
    </message>
    <message>
        <source>Callback receiver</source>
        <translation>Receptor de callbacks</translation>
    </message>
    <message>
        <source>Change keyboard shortcuts…</source>
        <translation>Cambiar los atajos de teclado…</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>Copy the local address</source>
        <translation>Copiar la dirección local</translation>
    </message>
    <message>
        <source>Counted</source>
        <translation>Se cuenta</translation>
    </message>
    <message numerus="yes">
        <source>%n Credit(s)</source>
        <translation>
            <numerusform>%n crédito</numerusform>
            <numerusform>%n créditos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n setting(s) found</source>
        <translation>
            <numerusform>%n ajuste encontrado</numerusform>
            <numerusform>%n ajustes encontrados</numerusform>
        </translation>
    </message>
    <message>
        <source>Accent colour</source>
        <translation>Color de acento</translation>
    </message>
    <message>
        <source>Advanced: addresses</source>
        <translation>Avanzado: direcciones</translation>
    </message>
    <message>
        <source>Another ({colour})</source>
        <translation>Otro ({colour})</translation>
    </message>
    <message>
        <source>As usual</source>
        <translation>Normal</translation>
    </message>
    <message>
        <source>Blue</source>
        <translation>Azul</translation>
    </message>
    <message>
        <source>Contrast</source>
        <translation>Contraste</translation>
    </message>
    <message>
        <source>Credits a day</source>
        <translation>Créditos al día</translation>
    </message>
    <message>
        <source>Credits or dollars</source>
        <translation>Créditos o dólares</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Oscuro</translation>
    </message>
    <message>
        <source>Default callback</source>
        <translation>Callback predeterminado</translation>
    </message>
    <message>
        <source>Default callback URL</source>
        <translation>URL de callback predeterminada</translation>
    </message>
    <message>
        <source>Dollars a day</source>
        <translation>Dólares al día</translation>
    </message>
    <message>
        <source>Each day</source>
        <translation>Cada día</translation>
    </message>
    <message>
        <source>Everything around the pictures grows with it. 100 % is what the system asks for.</source>
        <translation>Todo lo que rodea las imágenes crece con él. 100 % es lo que pide el sistema.</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Carpeta</translation>
    </message>
    <message>
        <source>For people with a tunnel to this machine. A callback ends the wait at once instead of at the next look; Kinogrid believes none of them and asks the service each time. Without it nothing is missed.</source>
        <translation>Para quien tenga un túnel a este equipo. Un callback termina la espera al momento y no en la siguiente consulta; Kinogrid no se fía de ninguno y pregunta siempre al servicio. Sin él no se pierde nada.</translation>
    </message>
    <message>
        <source>For pictures that are ready to show. Longer clips are kept smaller.</source>
        <translation>Para imágenes listas para mostrarse. Los clips más largos se guardan más pequeños.</translation>
    </message>
    <message>
        <source>Full</source>
        <comment>all motion</comment>
        <translation>Todo</translation>
    </message>
    <message>
        <source>Green</source>
        <translation>Verde</translation>
    </message>
    <message>
        <source>Grey</source>
        <translation>Gris</translation>
    </message>
    <message>
        <source>High</source>
        <translation>Alto</translation>
    </message>
    <message>
        <source>Hold the last frame</source>
        <translation>Mantener el último fotograma</translation>
    </message>
    <message>
        <source>It sends pictures of this machine, and shows balance and charges. It manages your whole account and does not expire. Use picture URLs instead if you would rather not keep one here.</source>
        <translation>Envía imágenes de este equipo y muestra el saldo y los cobros. Gestiona toda tu cuenta y no caduca. Usa direcciones URL de imágenes si prefieres no guardar uno aquí.</translation>
    </message>
    <message>
        <source>Keyboard</source>
        <translation>Teclado</translation>
    </message>
    <message>
        <source>Kinogrid asks before more orders than this are placed.</source>
        <translation>Kinogrid pregunta antes de hacer más pedidos que estos.</translation>
    </message>
    <message>
        <source>Kinogrid&apos;s own API token</source>
        <translation>Token de API propio de Kinogrid</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>Library</source>
        <translation>Biblioteca</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Claro</translation>
    </message>
    <message>
        <source>Like the system</source>
        <translation>Como el sistema</translation>
    </message>
    <message>
        <source>Local address</source>
        <translation>Dirección local</translation>
    </message>
    <message>
        <source>Local address for the tunnel</source>
        <translation>Dirección local para el túnel</translation>
    </message>
    <message>
        <source>Loop</source>
        <translation>Bucle</translation>
    </message>
    <message>
        <source>Made lighter or darker by itself where it could not be read.</source>
        <translation>Se aclara u oscurece por sí solo donde no se podría leer.</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>Memoria</translation>
    </message>
    <message>
        <source>MiB</source>
        <translation>MiB</translation>
    </message>
    <message>
        <source>Motion</source>
        <translation>Movimiento</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Red</translation>
    </message>
    <message>
        <source>New address</source>
        <translation>Dirección nueva</translation>
    </message>
    <message>
        <source>New orders that name no callback of their own are told of through the tunnel.</source>
        <translation>Los pedidos nuevos sin callback propio se anuncian a través del túnel.</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Ninguno</translation>
    </message>
    <message>
        <source>None</source>
        <comment>no spending limit</comment>
        <translation>Ninguno</translation>
    </message>
    <message>
        <source>Not listening</source>
        <translation>No escucha</translation>
    </message>
    <message>
        <source>Not usable in the settings, so left out: {names}.</source>
        <translation>No utilizables en los ajustes, así que se omiten: {names}.</translation>
    </message>
    <message>
        <source>Nothing is called so</source>
        <translation>Nada se llama así</translation>
    </message>
    <message>
        <source>Notifications</source>
        <translation>Notificaciones</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>Abrir carpeta</translation>
    </message>
    <message>
        <source>Orange</source>
        <translation>Naranja</translation>
    </message>
    <message>
        <source>Order limit</source>
        <translation>Límite de pedidos</translation>
    </message>
    <message>
        <source>Order limit counts</source>
        <translation>Cómo cuenta el límite de pedidos</translation>
    </message>
    <message>
        <source>Orders</source>
        <translation>Pedidos</translation>
    </message>
    <message>
        <source>Orders go without a callback for now; Kinogrid asks how they are all the same.</source>
        <translation>Por ahora los pedidos van sin callback; Kinogrid pregunta igualmente por ellos.</translation>
    </message>
    <message>
        <source>Orders running at once</source>
        <translation>Pedidos en curso a la vez</translation>
    </message>
    <message>
        <source>Other words for the same thing may find it.</source>
        <translation>Quizá lo encuentre con otra palabra.</translation>
    </message>
    <message>
        <source>Pink</source>
        <translation>Rosa</translation>
    </message>
    <message>
        <source>Port {port} cannot be listened at ({reason}), so no callbacks are heard; finished jobs are found out by asking. A new address would help.</source>
        <translation>No se puede escuchar en el puerto {port} ({reason}), así que no se oye ningún callback; los trabajos terminados se averiguan preguntando. Una dirección nueva ayudaría.</translation>
    </message>
    <message>
        <source>Port {port} is in use by another program, so no callbacks are heard; finished jobs are found out by asking. A new address would help.</source>
        <translation>Otro programa usa el puerto {port}, así que no se oye ningún callback; los trabajos terminados se averiguan preguntando. Una dirección nueva ayudaría.</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Vista previa</translation>
    </message>
    <message>
        <source>Preview memory</source>
        <translation>Memoria de la vista previa</translation>
    </message>
    <message>
        <source>Public address</source>
        <translation>Dirección pública</translation>
    </message>
    <message>
        <source>Public address of the tunnel</source>
        <translation>Dirección pública del túnel</translation>
    </message>
    <message>
        <source>Receive callbacks on this machine</source>
        <translation>Recibir callbacks en este equipo</translation>
    </message>
    <message>
        <source>Reduced</source>
        <comment>as little motion as can be</comment>
        <translation>Reducido</translation>
    </message>
    <message>
        <source>Reduced: clips wait until you play them, and nothing else moves by itself.</source>
        <translation>Reducido: los clips esperan a que usted los reproduzca y nada más se mueve por sí solo.</translation>
    </message>
    <message>
        <source>Search settings</source>
        <translation>Buscar en los ajustes</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Servicio</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Ajustes</translation>
    </message>
    <message>
        <source>Shorter clips</source>
        <translation>Clips más cortos</translation>
    </message>
    <message>
        <source>Show all settings</source>
        <translation>Mostrar todos los ajustes</translation>
    </message>
    <message>
        <source>Since Kinogrid opened</source>
        <translation>Desde que se abrió Kinogrid</translation>
    </message>
    <message>
        <source>Spending limit</source>
        <translation>Límite de gasto</translation>
    </message>
    <message>
        <source>Start a tunnel to the local address, then enter the public one that it gives.</source>
        <translation>Inicia un túnel a la dirección local e introduce la pública que te dé.</translation>
    </message>
    <message>
        <source>Take another port and another secret path. Callbacks for orders already sent are lost.</source>
        <translation>Usar otro puerto y otra ruta secreta. Los callbacks de pedidos ya enviados se pierden.</translation>
    </message>
    <message>
        <source>Teal, Kinogrid&apos;s own</source>
        <translation>Verde azulado, de Kinogrid</translation>
    </message>
    <message>
        <source>Tell when a job is done</source>
        <translation>Avisar cuando un trabajo esté listo</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>Tamaño del texto</translation>
    </message>
    <message>
        <source>The old file is kept as {name}.</source>
        <translation>El archivo antiguo se conserva como {name}.</translation>
    </message>
    <message>
        <source>The service also posts each finished result there.</source>
        <translation>El servicio también envía allí cada resultado terminado.</translation>
    </message>
    <message>
        <source>The service is on this machine and needs no tunnel: orders name the receiver itself.</source>
        <translation>El servicio está en este equipo y no necesita túnel: los pedidos nombran al propio receptor.</translation>
    </message>
    <message>
        <source>The service works on this many at once; the others wait their turn.</source>
        <translation>El servicio trabaja en esta cantidad a la vez; los demás esperan su turno.</translation>
    </message>
    <message>
        <source>The settings could not be read ({reason}); these are the defaults.</source>
        <translation>Los ajustes no se pudieron leer ({reason}); estos son los predeterminados.</translation>
    </message>
    <message>
        <source>The settings could not be understood; these are the defaults.</source>
        <translation>Los ajustes no se pudieron entender; estos son los predeterminados.</translation>
    </message>
    <message>
        <source>The system&apos;s language</source>
        <translation>El idioma del sistema</translation>
    </message>
    <message>
        <source>The tunnel&apos;s public end needs an https address.</source>
        <translation>El extremo público del túnel necesita una dirección https.</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Tema</translation>
    </message>
    <message>
        <source>Timecode</source>
        <translation>Código de tiempo</translation>
    </message>
    <message>
        <source>USD</source>
        <translation>USD</translation>
    </message>
    <message>
        <source>Uploads</source>
        <translation>Subidas</translation>
    </message>
    <message>
        <source>Violet</source>
        <translation>Violeta</translation>
    </message>
    <message>
        <source>When the four are not equally long.</source>
        <translation>Cuando los cuatro no duran lo mismo.</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>Ventana</translation>
    </message>
    <message>
        <source>With one, Kinogrid asks before a day&apos;s orders would cost more by the provider&apos;s prices, and each time where a price is not known. Dollars are counted by the dearest package on sale.</source>
        <translation>Con uno, Kinogrid pregunta antes de que los pedidos de un día cuesten más según los precios del proveedor, y cada vez que no se conoce un precio. Los dólares se calculan con el paquete más caro a la venta.</translation>
    </message>
    <message>
        <source>{url} (from the environment)</source>
        <translation>{url} (del entorno)</translation>
    </message>
    <message>
        <source>{url} (from the settings file)</source>
        <translation>{url} (del archivo de ajustes)</translation>
    </message>
    <message>
        <source>{url} (until the orders under way there are done)</source>
        <translation>{url} (hasta que terminen los pedidos en curso allí)</translation>
    </message>
</context>
<context>
    <name>Settings search</name>
    <message>
        <source>API key, restricted, limit, expiry, secret</source>
        <translation>clave de API, restringido, límite, caducidad, secreto</translation>
    </message>
    <message>
        <source>SOCKS, HTTP, network, internet, connection, firewall, VPN</source>
        <translation>SOCKS, HTTP, red, internet, conexión, cortafuegos, VPN</translation>
    </message>
    <message>
        <source>TLS, SSL, HTTPS, CA, security, PEM</source>
        <translation>TLS, SSL, HTTPS, CA, seguridad, PEM</translation>
    </message>
    <message>
        <source>accessibility, readable, visibility, eyes</source>
        <translation>accesibilidad, legible, visibilidad, ojos, vista</translation>
    </message>
    <message>
        <source>alerts, messages, desktop, pop-ups</source>
        <translation>avisos, alertas, mensajes, escritorio</translation>
    </message>
    <message>
        <source>API key, sign in, login, password, secret</source>
        <translation>clave de API, iniciar sesión, acceder, contraseña, secreto</translation>
    </message>
    <message>
        <source>accessibility, animation, reduced, dizzy, autoplay, still</source>
        <translation>accesibilidad, animación, animaciones, reducido, mareo, reproducción automática, quieto</translation>
    </message>
    <message>
        <source>balance, sign in, login, platform, secret</source>
        <translation>saldo, iniciar sesión, acceder, plataforma, secreto</translation>
    </message>
    <message>
        <source>budget, money, costs, price, maximum, cap</source>
        <translation>presupuesto, dinero, costes, gasto, precio, máximo, tope</translation>
    </message>
    <message>
        <source>budget, money, costs, spending limit, cap</source>
        <translation>presupuesto, dinero, costes, límite de gasto, tope</translation>
    </message>
    <message>
        <source>cache, RAM, MiB, performance</source>
        <translation>caché, RAM, MiB, rendimiento</translation>
    </message>
    <message>
        <source>colours, highlight, appearance, look</source>
        <translation>colores, resaltado, apariencia, aspecto</translation>
    </message>
    <message>
        <source>dark mode, light mode, night, colours, appearance, look</source>
        <translation>modo oscuro, modo claro, noche, colores, apariencia, aspecto</translation>
    </message>
    <message>
        <source>directory, storage, disk, files, clips, place</source>
        <translation>directorio, almacenamiento, disco, archivos, clips, ubicación</translation>
    </message>
    <message>
        <source>duration, length, repeat, freeze, playback</source>
        <translation>duración, repetir, congelar, reproducción</translation>
    </message>
    <message>
        <source>font size, larger, smaller, zoom, scale, accessibility, eyes</source>
        <translation>tamaño de letra, fuente, más grande, más pequeño, zoom, escala, accesibilidad, vista</translation>
    </message>
    <message>
        <source>keys, hotkeys, keyboard shortcuts, bindings</source>
        <translation>teclas, atajos de teclado, combinaciones</translation>
    </message>
    <message>
        <source>maximum, budget, safety, confirmation</source>
        <translation>máximo, presupuesto, seguridad, confirmación</translation>
    </message>
    <message>
        <source>order limit, daily, reset</source>
        <translation>límite de pedidos, diario, restablecer</translation>
    </message>
    <message>
        <source>parallel, concurrent, queue, simultaneous, jobs</source>
        <translation>paralelo, concurrente, cola, simultáneo, trabajos</translation>
    </message>
    <message>
        <source>server, host, address, URL, API</source>
        <translation>servidor, host, dirección, URL, API</translation>
    </message>
    <message>
        <source>server, host, address, URL, pictures</source>
        <translation>servidor, host, dirección, URL, imágenes</translation>
    </message>
    <message>
        <source>time, frames, seconds, display</source>
        <translation>tiempo, fotogramas, segundos, visualización</translation>
    </message>
    <message>
        <source>translation, locale, English, 中文, 日本語, Deutsch, Español, Français</source>
        <translation>traducción, idioma, English, 中文, 日本語, Deutsch, Español, Français</translation>
    </message>
    <message>
        <source>webhook, callback, URL, server, notify</source>
        <translation>webhook, callback, URL, servidor, notificar</translation>
    </message>
    <message>
        <source>webhook, callback, tunnel, port, server</source>
        <translation>webhook, callback, túnel, puerto, servidor</translation>
    </message>
</context>
<context>
    <name>Shortcuts</name>
    <message>
        <source>Add…</source>
        <translation>Añadir…</translation>
    </message>
    <message>
        <source>All usual keys</source>
        <translation>Todas las habituales</translation>
    </message>
    <message>
        <source>Buttons, sliders and lists need {key} for themselves. Choose another key.</source>
        <translation>Los botones, deslizadores y listas necesitan {key} para sí. Usa otra tecla.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Change keyboard shortcuts</source>
        <translation>Cambiar los atajos de teclado</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>Cambiar…</translation>
    </message>
    <message>
        <source>Choosing</source>
        <translation>Elección</translation>
    </message>
    <message>
        <source>Clip</source>
        <translation>Clip</translation>
    </message>
    <message>
        <source>In the library</source>
        <translation>En la biblioteca</translation>
    </message>
    <message>
        <source>In the lineage</source>
        <translation>En el linaje</translation>
    </message>
    <message>
        <source>In the list of jobs</source>
        <translation>En la lista de trabajos</translation>
    </message>
    <message>
        <source>In the sequence</source>
        <translation>En la secuencia</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Atajos de teclado</translation>
    </message>
    <message>
        <source>Leave it there</source>
        <translation>Dejarla allí</translation>
    </message>
    <message>
        <source>New key</source>
        <translation>Tecla nueva</translation>
    </message>
    <message>
        <source>No key</source>
        <translation>Sin tecla</translation>
    </message>
    <message>
        <source>Only a shift key was pressed. Press another key with it.</source>
        <translation>Solo se pulsó una tecla modificadora. Pulsa otra tecla con ella.</translation>
    </message>
    <message>
        <source>Press the key for “{action}”. Esc leaves it as it is.</source>
        <translation>Pulsa la tecla para “{action}”. Esc la deja como está.</translation>
    </message>
    <message>
        <source>Search shortcuts</source>
        <translation>Buscar atajos</translation>
    </message>
    <message>
        <source>Shortcuts</source>
        <translation>Atajos</translation>
    </message>
    <message>
        <source>Some keyboard shortcuts in the settings cannot be used ({names}); the usual keys hold for them.</source>
        <translation>Algunos atajos de teclado de los ajustes no se pueden usar ({names}); para ellos valen las teclas habituales.</translation>
    </message>
    <message>
        <source>Some of its usual keys are for “{others}” now.</source>
        <translation>Algunas de sus teclas habituales son ahora para “{others}”.</translation>
    </message>
    <message>
        <source>They work wherever you are not typing. A focused button keeps Space and Enter.</source>
        <translation>Funcionan siempre que no estés escribiendo. Un botón con el foco conserva Espacio e Intro.</translation>
    </message>
    <message>
        <source>Those of the clips work wherever you are not typing; a focused button keeps Space and Enter, a slider its arrows, a list its own. 1 to 8 select a variant.</source>
        <translation>Los de los clips funcionan siempre que no estés escribiendo; un botón con el foco conserva Espacio e Intro, un deslizador sus flechas y una lista las suyas. De 1 a 8 llevan a una variante.</translation>
    </message>
    <message>
        <source>Use it here</source>
        <translation>Usarla aquí</translation>
    </message>
    <message>
        <source>Usual keys</source>
        <translation>Teclas habituales</translation>
    </message>
    <message>
        <source>View</source>
        <translation>Ver</translation>
    </message>
    <message>
        <source>While a clip is extended</source>
        <translation>Al extender un clip</translation>
    </message>
    <message>
        <source>Window and orders</source>
        <translation>Ventana y pedidos</translation>
    </message>
    <message>
        <source>none</source>
        <comment>no key</comment>
        <translation>ninguna</translation>
    </message>
    <message>
        <source>{action}: {keys}</source>
        <translation>{action}: {keys}</translation>
    </message>
    <message>
        <source>{key} belongs to the desktop. Choose another key.</source>
        <translation>{key} pertenece al escritorio. Usa otra tecla.</translation>
    </message>
    <message>
        <source>{key} deletes in lists. Choose another key.</source>
        <translation>{key} elimina en las listas. Usa otra tecla.</translation>
    </message>
    <message>
        <source>{key} is for “{other}” now.</source>
        <translation>{key} es ahora para “{other}”.</translation>
    </message>
    <message>
        <source>{key} is needed for typing and editing. Choose another key.</source>
        <translation>{key} se necesita para escribir y editar. Usa otra tecla.</translation>
    </message>
    <message>
        <source>{key} opens menus. Choose another key.</source>
        <translation>{key} abre menús. Usa otra tecla.</translation>
    </message>
    <message>
        <source>{key} selects a variant. Choose another key.</source>
        <translation>{key} lleva a una variante. Usa otra tecla.</translation>
    </message>
</context>
<context>
    <name>Spending</name>
    <message>
        <source>A project without a name</source>
        <translation>Un proyecto sin nombre</translation>
    </message>
    <message>
        <source>Add up by</source>
        <translation>Sumar por</translation>
    </message>
    <message>
        <source>An order that is in several projects is counted in each of them.</source>
        <translation>Un pedido que está en varios proyectos se cuenta en cada uno de ellos.</translation>
    </message>
    <message>
        <source>Ask the account about every order of the last 60 days</source>
        <translation>Preguntar a la cuenta por cada pedido de los últimos 60 días</translation>
    </message>
    <message>
        <source>By day</source>
        <translation>Por día</translation>
    </message>
    <message>
        <source>By mode</source>
        <translation>Por modo</translation>
    </message>
    <message>
        <source>By project</source>
        <translation>Por proyecto</translation>
    </message>
    <message>
        <source>By week</source>
        <translation>Por semana</translation>
    </message>
    <message>
        <source>Charged</source>
        <translation>Cobrado</translation>
    </message>
    <message numerus="yes">
        <source>Charged for %n order(s): {charged}. Foreseen: {foreseen}.</source>
        <translation>
            <numerusform>Cobrado por %n pedido: {charged}. Previsto: {foreseen}.</numerusform>
            <numerusform>Cobrado por %n pedidos: {charged}. Previsto: {foreseen}.</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose another place…</source>
        <translation>Seleccionar otro lugar…</translation>
    </message>
    <message>
        <source>Deleted here</source>
        <translation>Eliminado aquí</translation>
    </message>
    <message>
        <source>Every charge comes from the account&apos;s list of calls.</source>
        <translation>Cada cobro procede de la lista de llamadas de la cuenta.</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Fallido</translation>
    </message>
    <message>
        <source>Failed or not confirmed</source>
        <translation>Fallido o sin confirmar</translation>
    </message>
    <message>
        <source>Fast</source>
        <comment>mode</comment>
        <translation>Rápido</translation>
    </message>
    <message>
        <source>Foreseen</source>
        <translation>Previsto</translation>
    </message>
    <message numerus="yes">
        <source>Foreseen for %n order(s): {foreseen}.</source>
        <translation>
            <numerusform>Previsto para %n pedido: {foreseen}.</numerusform>
            <numerusform>Previsto para %n pedidos: {foreseen}.</numerusform>
        </translation>
    </message>
    <message>
        <source>Foreseen is what the provider&apos;s price list said when an order was sent. What was charged is told to an account token only.</source>
        <translation>Lo previsto es lo que decía la lista de precios del proveedor al enviar un pedido. Lo que se cobró solo se indica con un token de cuenta.</translation>
    </message>
    <message>
        <source>In no project</source>
        <translation>En ningún proyecto</translation>
    </message>
    <message>
        <source>It could not be saved</source>
        <translation>No se pudo guardar</translation>
    </message>
    <message>
        <source>Kinogrid asks for charges again by itself.</source>
        <translation>Kinogrid vuelve a preguntar por los cobros por sí solo.</translation>
    </message>
    <message>
        <source>Look for older charges</source>
        <translation>Buscar cobros anteriores</translation>
    </message>
    <message numerus="yes">
        <source>Looking for the charges of %n order(s) in the account&apos;s list…</source>
        <translation>
            <numerusform>Buscando los cobros de %n pedido en la lista de la cuenta…</numerusform>
            <numerusform>Buscando los cobros de %n pedidos en la lista de la cuenta…</numerusform>
        </translation>
    </message>
    <message>
        <source>Made</source>
        <translation>Creado</translation>
    </message>
    <message>
        <source>Mode</source>
        <translation>Modo</translation>
    </message>
    <message numerus="yes">
        <source>No charge is known of %n order(s). The provider lists calls for 60 days, and lists some late.</source>
        <translation>
            <numerusform>No se conoce ningún cobro de %n pedido. El proveedor lista las llamadas durante 60 días, y algunas con retraso.</numerusform>
            <numerusform>No se conoce ningún cobro de %n pedidos. El proveedor lista las llamadas durante 60 días, y algunas con retraso.</numerusform>
        </translation>
    </message>
    <message>
        <source>No longer waited for</source>
        <translation>Ya no se espera</translation>
    </message>
    <message>
        <source>No order was sent yet.</source>
        <translation>Aún no se ha enviado ningún pedido.</translation>
    </message>
    <message>
        <source>Not confirmed</source>
        <translation>Sin confirmar</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>Desconocido</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Pedido</translation>
    </message>
    <message>
        <source>Orders</source>
        <translation>Pedidos</translation>
    </message>
    <message>
        <source>Orders and charges</source>
        <translation>Pedidos y cobros</translation>
    </message>
    <message>
        <source>Orders deleted here</source>
        <translation>Pedidos eliminados aquí</translation>
    </message>
    <message>
        <source>Project</source>
        <translation>Proyecto</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>Reemplazar</translation>
    </message>
    <message>
        <source>Replace the file?</source>
        <translation>¿Reemplazar el archivo?</translation>
    </message>
    <message>
        <source>Save as CSV…</source>
        <translation>Guardar como CSV…</translation>
    </message>
    <message>
        <source>Save what was spent</source>
        <translation>Guardar lo gastado</translation>
    </message>
    <message>
        <source>Saved as {name}</source>
        <translation>Guardado como {name}</translation>
    </message>
    <message>
        <source>Spending</source>
        <translation>Gastos</translation>
    </message>
    <message>
        <source>Table (*.csv)</source>
        <translation>Tabla (*.csv)</translation>
    </message>
    <message>
        <source>The provider does not accept the account token. Charges are not asked for until it is replaced.</source>
        <translation>El proveedor no acepta el token de cuenta. No se pregunta por los cobros hasta que se sustituya.</translation>
    </message>
    <message>
        <source>There is a file called {name} already.</source>
        <translation>Ya existe un archivo llamado {name}.</translation>
    </message>
    <message>
        <source>Turbo</source>
        <comment>mode</comment>
        <translation>Turbo</translation>
    </message>
    <message>
        <source>Under way</source>
        <translation>En curso</translation>
    </message>
    <message>
        <source>Use an account token…</source>
        <translation>Usar un token de cuenta…</translation>
    </message>
    <message>
        <source>Week of {date}</source>
        <translation>Semana del {date}</translation>
    </message>
    <message>
        <source>What became of it</source>
        <translation>Qué fue de él</translation>
    </message>
    <message>
        <source>What costs money?</source>
        <translation>¿Qué cuesta dinero?</translation>
    </message>
    <message>
        <source>What failed for nothing is left out of the foreseen sums.</source>
        <translation>Lo que falló sin coste no entra en las sumas previstas.</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Cuándo</translation>
    </message>
    <message numerus="yes">
        <source>{amount}, %n not known</source>
        <translation>
            <numerusform>{amount}, %n desconocido</numerusform>
            <numerusform>{amount}, %n desconocidos</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Start</name>
    <message>
        <source>Another folder has a library of its own, or begins one: database, frames and clips together. Nothing is moved there, what is in this folder waits in it, and Kinogrid opens the other one from now on.</source>
        <translation>Otra carpeta tiene su propia biblioteca, o empieza una: base de datos, fotogramas y clips juntos. Allí no se traslada nada, lo que hay en esta carpeta espera en ella, y Kinogrid abre la otra a partir de ahora.</translation>
    </message>
    <message>
        <source>Another folder has a library of its own, or begins one: database, frames and clips together. Nothing is moved there, what is in this folder waits in it, and the choice holds for this start only.</source>
        <translation>Otra carpeta tiene su propia biblioteca, o empieza una: base de datos, fotogramas y clips juntos. Allí no se traslada nada, lo que hay en esta carpeta espera en ella, y la selección vale solo para este inicio.</translation>
    </message>
    <message>
        <source>Choose another folder</source>
        <translation>Seleccionar otra carpeta</translation>
    </message>
    <message>
        <source>Copy report</source>
        <translation>Copiar informe</translation>
    </message>
    <message>
        <source>Kinogrid cannot start</source>
        <translation>Kinogrid no se puede iniciar</translation>
    </message>
    <message>
        <source>Kinogrid checks every few seconds and goes on by itself as soon as it can. Until then it sends nothing. Orders that the service has already taken go on there, and are taken up again with this folder.</source>
        <translation>Kinogrid lo comprueba cada pocos segundos y sigue por sí solo en cuanto puede. Hasta entonces no envía nada. Los pedidos que el servicio ya aceptó siguen allí, y se retoman con esta carpeta.</translation>
    </message>
    <message>
        <source>Other people of this machine may open the folder {folder}, and Kinogrid could not close it to them. Choose a folder of your own for your clips.</source>
        <translation>Otras personas de este equipo pueden abrir la carpeta {folder}, y Kinogrid no pudo impedírselo. Selecciona una carpeta propia para tus clips.</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Salir</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Reintentar</translation>
    </message>
</context>
<context>
    <name>Stepper</name>
    <message>
        <source>Less: {what}</source>
        <translation>Menos: {what}</translation>
    </message>
    <message>
        <source>More: {what}</source>
        <translation>Más: {what}</translation>
    </message>
</context>
<context>
    <name>Storage</name>
    <message numerus="yes">
        <source>%n clip(s) (is|are) being fetched again.</source>
        <translation>
            <numerusform>%n clip se está descargando de nuevo.</numerusform>
            <numerusform>%n clips se están descargando de nuevo.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n clip(s) read to the end.</source>
        <translation>
            <numerusform>%n clip leído hasta el final.</numerusform>
            <numerusform>%n clips leídos hasta el final.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n clip(s) read to the end: each is what was written down.</source>
        <translation>
            <numerusform>%n clip leído hasta el final: es lo que se anotó.</numerusform>
            <numerusform>%n clips leídos hasta el final: cada uno es lo que se anotó.</numerusform>
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
        <source>%n file(s) and folders that no job knows, {size}, (goes|go) to this computer&apos;s trash.</source>
        <translation>
            <numerusform>%n archivo o carpeta que ningún trabajo conoce, {size}, va a la papelera de este equipo.</numerusform>
            <numerusform>%n archivos y carpetas que ningún trabajo conoce, {size}, van a la papelera de este equipo.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n frame(s) that other apps were given, {size}, (goes|go) to this computer&apos;s trash. What shows (it|them) from here will not find (it|them) any more.</source>
        <translation>
            <numerusform>%n fotograma que se dio a otras apps, {size}, va a la papelera de este equipo. Lo que lo muestra desde aquí ya no lo encontrará.</numerusform>
            <numerusform>%n fotogramas que se dieron a otras apps, {size}, van a la papelera de este equipo. Lo que los muestra desde aquí ya no los encontrará.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n frame(s), {size}, that (was|were) dragged into other apps. Those may still show (it|them) from here, so nothing of it goes by itself.</source>
        <translation>
            <numerusform>%n fotograma, {size}, que se arrastró a otras apps. Puede que aún lo muestren desde aquí, así que nada de ello se va por sí solo.</numerusform>
            <numerusform>%n fotogramas, {size}, que se arrastraron a otras apps. Puede que aún los muestren desde aquí, así que nada de ello se va por sí solo.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n moved to the trash.</source>
        <translation>
            <numerusform>%n movido a la papelera.</numerusform>
            <numerusform>%n movidos a la papelera.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them did not go to the trash, and (stays|stay).</source>
        <translation>
            <numerusform>%n de ellos no fue a la papelera, y se queda.</numerusform>
            <numerusform>%n de ellos no fueron a la papelera, y se quedan.</numerusform>
        </translation>
    </message>
    <message>
        <source>A clip that is in several projects is counted in each of them.</source>
        <translation>Un clip que está en varios proyectos se cuenta en cada uno de ellos.</translation>
    </message>
    <message>
        <source>A project without a name</source>
        <translation>Un proyecto sin nombre</translation>
    </message>
    <message>
        <source>By day</source>
        <translation>Por día</translation>
    </message>
    <message>
        <source>By kind</source>
        <translation>Por tipo</translation>
    </message>
    <message>
        <source>By project</source>
        <translation>Por proyecto</translation>
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
        <translation>Día</translation>
    </message>
    <message>
        <source>Every file in the folder belongs to a job.</source>
        <translation>Cada archivo de la carpeta pertenece a un trabajo.</translation>
    </message>
    <message>
        <source>Extensions</source>
        <translation>Extensiones</translation>
    </message>
    <message>
        <source>Fetch again</source>
        <translation>Descargar de nuevo</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Archivo</translation>
    </message>
    <message>
        <source>File or folder</source>
        <translation>Archivo o carpeta</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Carpeta</translation>
    </message>
    <message>
        <source>Frame</source>
        <translation>Fotograma</translation>
    </message>
    <message>
        <source>Generations</source>
        <translation>Generaciones</translation>
    </message>
    <message>
        <source>Handed over</source>
        <translation>Arrastrado</translation>
    </message>
    <message>
        <source>In no project</source>
        <translation>En ningún proyecto</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Looking at the disk…</source>
        <translation>Mirando el disco…</translation>
    </message>
    <message>
        <source>Missing or damaged</source>
        <translation>Ausente o dañado</translation>
    </message>
    <message>
        <source>Move to the trash?</source>
        <translation>¿Mover a la papelera?</translation>
    </message>
    <message>
        <source>Move to trash</source>
        <translation>Mover a la papelera</translation>
    </message>
    <message>
        <source>No clip is missing.</source>
        <translation>No falta ningún clip.</translation>
    </message>
    <message>
        <source>No frame was dragged into another app.</source>
        <translation>No se arrastró ningún fotograma a otra app.</translation>
    </message>
    <message>
        <source>Not what was written down when it came</source>
        <translation>No es lo que se anotó cuando llegó</translation>
    </message>
    <message>
        <source>Nothing of it goes by itself. A folder with a job.json may hold a job that a rebuilt library has again.</source>
        <translation>Nada de ello se va por sí solo. Una carpeta con un job.json puede contener un trabajo que una biblioteca reconstruida vuelve a tener.</translation>
    </message>
    <message>
        <source>Of no job</source>
        <translation>De ningún trabajo</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>Imágenes</translation>
    </message>
    <message>
        <source>Project</source>
        <translation>Proyecto</translation>
    </message>
    <message>
        <source>Read every clip and compare it with what was written down</source>
        <translation>Leer cada clip y compararlo con lo que se anotó</translation>
    </message>
    <message numerus="yes">
        <source>Read to the end; %n (is|are) not what was written down.</source>
        <translation>
            <numerusform>Leído hasta el final; %n no es lo que se anotó.</numerusform>
            <numerusform>Leído hasta el final; %n no son lo que se anotó.</numerusform>
        </translation>
    </message>
    <message>
        <source>Reading every clip to its end: {share}.</source>
        <translation>Leyendo cada clip hasta el final: {share}.</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Mostrar</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Tamaño</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Detener</translation>
    </message>
    <message numerus="yes">
        <source>Stopped after %n clip(s).</source>
        <translation>
            <numerusform>Detenido tras %n clip.</numerusform>
            <numerusform>Detenido tras %n clips.</numerusform>
        </translation>
    </message>
    <message>
        <source>Storage</source>
        <translation>Almacenamiento</translation>
    </message>
    <message>
        <source>Stored clips</source>
        <translation>Clips almacenados</translation>
    </message>
    <message>
        <source>The disk does not read it</source>
        <translation>El disco no lo lee</translation>
    </message>
    <message>
        <source>The file is missing</source>
        <translation>Falta el archivo</translation>
    </message>
    <message>
        <source>They can be fetched again as long as the service keeps them. A damaged file stays under another name.</source>
        <translation>Se pueden descargar de nuevo mientras el servicio los conserve. Un archivo dañado se queda con otro nombre.</translation>
    </message>
    <message>
        <source>Variant {number} of “{prompt}”</source>
        <translation>Variante {number} de “{prompt}”</translation>
    </message>
    <message>
        <source>Verify</source>
        <translation>Verificar</translation>
    </message>
    <message>
        <source>What is wrong</source>
        <translation>Qué falla</translation>
    </message>
</context>
<context>
    <name>Toast</name>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>What can be done about it</source>
        <translation>Qué se puede hacer al respecto</translation>
    </message>
    <message>
        <source>What was just done</source>
        <translation>Qué se acaba de hacer</translation>
    </message>
</context>
<context>
    <name>Token</name>
    <message>
        <source>A token has no blanks and no special characters. Copy it again, without the text around.</source>
        <translation>Un token no tiene espacios ni caracteres especiales. Cópialo de nuevo, sin el texto que lo rodea.</translation>
    </message>
    <message>
        <source>API token</source>
        <translation>Token de API</translation>
    </message>
    <message>
        <source>Account token</source>
        <translation>Token de cuenta</translation>
    </message>
    <message>
        <source>An account token for uploads</source>
        <translation>Un token de cuenta para las subidas</translation>
    </message>
    <message>
        <source>Asking the service. This costs nothing.</source>
        <translation>Preguntando al servicio. Esto no cuesta nada.</translation>
    </message>
    <message>
        <source>Change in the console what it may be used for, or make another one there.</source>
        <translation>Cambia en la consola para qué se puede usar, o crea otro allí.</translation>
    </message>
    <message>
        <source>Check and save</source>
        <translation>Comprobar y guardar</translation>
    </message>
    <message>
        <source>Check the token again in a moment.</source>
        <translation>Comprueba de nuevo el token en un momento.</translation>
    </message>
    <message>
        <source>Check, save and send</source>
        <translation>Comprobar, guardar y enviar</translation>
    </message>
    <message>
        <source>Checking it costs nothing.</source>
        <translation>Comprobarlo no cuesta nada.</translation>
    </message>
    <message>
        <source>Copy it again, all of it, or make another one in the console.</source>
        <translation>Cópialo de nuevo, entero, o crea otro en la consola.</translation>
    </message>
    <message>
        <source>Copy it again, all of it: it begins with platform-v1- and has 76 characters. Or make another one in the console.</source>
        <translation>Cópialo de nuevo, entero: empieza por platform-v1- y tiene 76 caracteres. O crea otro en la consola.</translation>
    </message>
    <message>
        <source>Do not send it</source>
        <translation>No enviarlo</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Listo</translation>
    </message>
    <message>
        <source>Enter a token.</source>
        <translation>Introduce un token.</translation>
    </message>
    <message>
        <source>Enter another token</source>
        <translation>Introducir otro token</translation>
    </message>
    <message>
        <source>Enter the token</source>
        <translation>Introducir el token</translation>
    </message>
    <message>
        <source>In this demo the token is kept nowhere, and your keyring is left alone.</source>
        <translation>En esta demo el token no se guarda en ningún sitio, y tu llavero no se toca.</translation>
    </message>
    <message>
        <source>In use: a token for this session only. It is not in this system&apos;s keyring.</source>
        <translation>En uso: un token solo para esta sesión. No está en el llavero de este sistema.</translation>
    </message>
    <message>
        <source>In use: a token of the demo. It opens nothing else, and your keyring is left alone.</source>
        <translation>En uso: un token de la demo. No abre nada más, y tu llavero no se toca.</translation>
    </message>
    <message>
        <source>In use: the token from the environment. It goes before any other and is never stored.</source>
        <translation>En uso: el token del entorno. Va antes que cualquier otro y nunca se guarda.</translation>
    </message>
    <message>
        <source>In use: the token in this system&apos;s keyring.</source>
        <translation>En uso: el token del llavero de este sistema.</translation>
    </message>
    <message>
        <source>It comes from {variable}, wins over the keyring and is never stored.</source>
        <translation>Viene de {variable}, prevalece sobre el llavero y nunca se guarda.</translation>
    </message>
    <message>
        <source>It goes to {api} only, with your orders and your pictures.</source>
        <translation>Va solo a {api}, con tus pedidos y tus imágenes.</translation>
    </message>
    <message>
        <source>It goes to {api} with your orders, and is tried once at {platform} with a picture.</source>
        <translation>Va a {api} con tus pedidos, y se prueba una vez en {platform} con una imagen.</translation>
    </message>
    <message>
        <source>It goes to {api} with your orders. Pictures go to {platform}, which does not get it without your yes.</source>
        <translation>Va a {api} con tus pedidos. Las imágenes van a {platform}, que no lo recibe sin tu consentimiento.</translation>
    </message>
    <message>
        <source>It goes to {platform} only, with your pictures and questions about your account.</source>
        <translation>Va solo a {platform}, con tus imágenes y las consultas sobre tu cuenta.</translation>
    </message>
    <message>
        <source>It has not answered yet; it may be waiting for its password. Orders go on with the API token. Only a token for uploads that is kept in the keyring is not in use until it answers.</source>
        <translation>Aún no ha respondido; quizá espera su contraseña. Los pedidos siguen con el token de API. Lo único que no se usa hasta que responda es un token para las subidas guardado en el llavero.</translation>
    </message>
    <message>
        <source>It is kept in this system&apos;s keyring and nowhere else.</source>
        <translation>Se guarda en el llavero de este sistema y en ningún otro sitio.</translation>
    </message>
    <message>
        <source>It is kept in this system&apos;s keyring.</source>
        <translation>Se guarda en el llavero de este sistema.</translation>
    </message>
    <message>
        <source>It is used at once, and kept in this system&apos;s keyring as soon as that answers.</source>
        <translation>Se usa enseguida, y se guarda en el llavero de este sistema en cuanto este responda.</translation>
    </message>
    <message>
        <source>Kinogrid has asked it for the API token. It has not answered yet; it may be waiting for its password. Orders go on as soon as there is a token.</source>
        <translation>Kinogrid le ha solicitado el token de API. Aún no ha respondido; quizá espera su contraseña. Los pedidos siguen en cuanto haya un token.</translation>
    </message>
    <message>
        <source>Kinogrid never writes the token anywhere else, so it will ask again unless the keyring takes it after all.</source>
        <translation>Kinogrid nunca escribe el token en ningún otro sitio, así que volverá a solicitarlo, salvo que el llavero acabe aceptándolo.</translation>
    </message>
    <message>
        <source>Kinogrid never writes the token anywhere else, so it will ask again.</source>
        <translation>Kinogrid nunca escribe el token en ningún otro sitio, así que volverá a solicitarlo.</translation>
    </message>
    <message>
        <source>Make another one in the console, under Platform tokens.</source>
        <translation>Crea otro en la consola, en “Platform tokens”.</translation>
    </message>
    <message>
        <source>Make another one in the console.</source>
        <translation>Crea otro en la consola.</translation>
    </message>
    <message>
        <source>Make one for Midjourney in the console.</source>
        <translation>Crea uno para Midjourney en la consola.</translation>
    </message>
    <message>
        <source>No token yet.</source>
        <translation>Aún no hay token.</translation>
    </message>
    <message>
        <source>Not in use: the token from the environment. The service&apos;s address comes from a settings file, so Kinogrid asks you before it sends it there.</source>
        <translation>Sin usar: el token del entorno. La dirección del servicio viene de un archivo de ajustes, así que Kinogrid te pregunta antes de enviarlo allí.</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Ahora no</translation>
    </message>
    <message>
        <source>Open the console</source>
        <translation>Abrir la consola</translation>
    </message>
    <message>
        <source>Open the console where API tokens are made</source>
        <translation>Abrir la consola donde se crean los tokens de API</translation>
    </message>
    <message>
        <source>Open the console where account tokens are made</source>
        <translation>Abrir la consola donde se crean los tokens de cuenta</translation>
    </message>
    <message>
        <source>Orders go to {api}, and the API token is for that host. Pictures go to {platform}, which is another one.</source>
        <translation>Los pedidos van a {api}, y el token de API es para ese servidor. Las imágenes van a {platform}, que es otro.</translation>
    </message>
    <message>
        <source>Paste another token to replace it</source>
        <translation>Pega otro token para sustituirlo</translation>
    </message>
    <message>
        <source>Paste the token here</source>
        <translation>Pega aquí el token</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Quitar</translation>
    </message>
    <message>
        <source>Remove the API token</source>
        <translation>Quitar el token de API</translation>
    </message>
    <message>
        <source>Remove the account token</source>
        <translation>Quitar el token de cuenta</translation>
    </message>
    <message>
        <source>Send it there</source>
        <translation>Enviarlo allí</translation>
    </message>
    <message>
        <source>Send the API token to this host with your pictures?</source>
        <translation>¿Enviar el token de API a este servidor con tus imágenes?</translation>
    </message>
    <message>
        <source>Send the token from the environment to this host?</source>
        <translation>¿Enviar el token del entorno a este servidor?</translation>
    </message>
    <message>
        <source>Show the API token as it is typed</source>
        <translation>Mostrar el token de API al escribirlo</translation>
    </message>
    <message>
        <source>Show the account token as it is typed</source>
        <translation>Mostrar el token de cuenta al escribirlo</translation>
    </message>
    <message>
        <source>The account token has expired.</source>
        <translation>El token de cuenta ha caducado.</translation>
    </message>
    <message>
        <source>The address of pictures comes from the environment.</source>
        <translation>La dirección para las imágenes viene del entorno.</translation>
    </message>
    <message>
        <source>The address of pictures comes from the settings file of this library.</source>
        <translation>La dirección para las imágenes viene del archivo de ajustes de esta biblioteca.</translation>
    </message>
    <message>
        <source>The address of pictures is the provider&apos;s own.</source>
        <translation>La dirección para las imágenes es la propia del proveedor.</translation>
    </message>
    <message>
        <source>The keyring could not be opened.</source>
        <translation>El llavero no se pudo abrir.</translation>
    </message>
    <message>
        <source>The keyring failed ({error}).</source>
        <translation>El llavero falló ({error}).</translation>
    </message>
    <message>
        <source>The keyring has not answered. It may be waiting for its password.</source>
        <translation>El llavero no ha respondido. Quizá espera su contraseña.</translation>
    </message>
    <message>
        <source>The keyring is locked.</source>
        <translation>El llavero está bloqueado.</translation>
    </message>
    <message>
        <source>The keyring of this system keeps nothing.</source>
        <translation>El llavero de este sistema no guarda nada.</translation>
    </message>
    <message>
        <source>The keyring refused ({error}).</source>
        <translation>El llavero lo denegó ({error}).</translation>
    </message>
    <message>
        <source>The one that {variable} holds goes before it as long as it is set.</source>
        <translation>El que contiene {variable} va antes mientras esté definida.</translation>
    </message>
    <message>
        <source>The provider does not accept this account token.</source>
        <translation>El proveedor no acepta este token de cuenta.</translation>
    </message>
    <message>
        <source>The provider gave no answer that tells whether it takes this token. The next picture will.</source>
        <translation>El proveedor no dio ninguna respuesta que indique si acepta este token. La próxima imagen lo dirá.</translation>
    </message>
    <message>
        <source>The provider takes this account token ({masked}).</source>
        <translation>El proveedor acepta este token de cuenta ({masked}).</translation>
    </message>
    <message>
        <source>The service gave no answer that tells whether it takes this token.</source>
        <translation>El servicio no dio ninguna respuesta que indique si acepta este token.</translation>
    </message>
    <message>
        <source>The service takes this token ({masked}).</source>
        <translation>El servicio acepta este token ({masked}).</translation>
    </message>
    <message>
        <source>The token has been removed.</source>
        <translation>El token se ha quitado.</translation>
    </message>
    <message>
        <source>The token is kept for this session only</source>
        <translation>El token se guarda solo para esta sesión</translation>
    </message>
    <message>
        <source>The token is kept until Kinogrid is closed.</source>
        <translation>El token se guarda hasta que se cierre Kinogrid.</translation>
    </message>
    <message>
        <source>The token is still in it.</source>
        <translation>El token sigue en él.</translation>
    </message>
    <message>
        <source>This is an API token. It has been put into its own field: check and save it there.</source>
        <translation>Esto es un token de API. Se ha puesto en su propio campo: compruébalo y guárdalo allí.</translation>
    </message>
    <message>
        <source>This is an API token: it takes orders. Pictures want an account token, which begins with platform-v1- and is made in the console under Platform tokens.</source>
        <translation>Esto es un token de API: acepta pedidos. Las imágenes requieren un token de cuenta, que empieza por platform-v1- y se crea en la consola, en “Platform tokens”.</translation>
    </message>
    <message>
        <source>This is an account token. It has been put into its own field: check and save it there.</source>
        <translation>Esto es un token de cuenta. Se ha puesto en su propio campo: compruébalo y guárdalo allí.</translation>
    </message>
    <message>
        <source>This is an account token: it takes pictures, but no orders. An API token has 32 digits and letters and is made in the console under Applications.</source>
        <translation>Esto es un token de cuenta: acepta imágenes, pero no pedidos. Un token de API tiene 32 cifras y letras, y se crea en la consola, en “Applications”.</translation>
    </message>
    <message>
        <source>This system offers no keyring.</source>
        <translation>Este sistema no ofrece ningún llavero.</translation>
    </message>
    <message>
        <source>This token belongs to another service of the provider&apos;s.</source>
        <translation>Este token pertenece a otro servicio del proveedor.</translation>
    </message>
    <message>
        <source>This token does not open an account.</source>
        <translation>Este token no abre ninguna cuenta.</translation>
    </message>
    <message>
        <source>This token may not be used for Midjourney.</source>
        <translation>Este token no se puede usar para Midjourney.</translation>
    </message>
    <message>
        <source>Top it up in the console, then check the token again.</source>
        <translation>Recárgalo en la consola y comprueba después de nuevo el token.</translation>
    </message>
    <message>
        <source>Unless that changes, a token is kept for this session only and asked for at the next start.</source>
        <translation>Si eso no cambia, un token se guarda solo para esta sesión y se solicita de nuevo en el próximo inicio.</translation>
    </message>
    <message>
        <source>Uploads need an account token, which the console calls a platform token. It is a powerful one: it manages your whole account there and does not expire, so keep it only on a machine of your own. You need none when the pictures are on the web: give their addresses instead.</source>
        <translation>Las subidas necesitan un token de cuenta, que la consola llama “platform token”. Es poderoso: gestiona allí toda tu cuenta y no caduca, así que guárdalo solo en un equipo tuyo. No necesitas ninguno cuando las imágenes están en la web: da sus direcciones en su lugar.</translation>
    </message>
    <message>
        <source>Use a web address</source>
        <translation>Usar una dirección web</translation>
    </message>
    <message>
        <source>Waiting for this system&apos;s keyring</source>
        <translation>Esperando al llavero de este sistema</translation>
    </message>
    <message>
        <source>What the keyring holds for Kinogrid is not a token.</source>
        <translation>Lo que el llavero guarda para Kinogrid no es un token.</translation>
    </message>
    <message>
        <source>What {variable} holds is not a token.</source>
        <translation>Lo que contiene {variable} no es un token.</translation>
    </message>
    <message>
        <source>Whoever runs {platform} can order with the token at your cost. Agree only if you know that host. Without your yes the token does not go there.</source>
        <translation>Quien gestione {platform} puede hacer pedidos con el token a tu costa. Acéptalo solo si conoces ese servidor. Sin tu consentimiento el token no va allí.</translation>
    </message>
    <message>
        <source>{variable} holds a token. Orders go to {api}, an address that comes from the settings file of this library, and pictures to {platform}. Whoever runs {api} can order with the token at your cost. Agree only if you know that host.</source>
        <translation>{variable} contiene un token. Los pedidos van a {api}, una dirección que viene del archivo de ajustes de esta biblioteca, y las imágenes a {platform}. Quien gestione {api} puede hacer pedidos con el token a tu costa. Acéptalo solo si conoces ese servidor.</translation>
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
        <translation>{number} %</translation>
    </message>
</context>
<context>
    <name>Version</name>
    <message>
        <source>A proxy or a login page of this network may do that; then try again elsewhere.</source>
        <translation>Puede deberse a un proxy o a una página de inicio de sesión de esta red; en ese caso, inténtelo de nuevo desde otra.</translation>
    </message>
    <message>
        <source>Asking {host} for the newest version…</source>
        <translation>Preguntando a {host} por la versión más reciente…</translation>
    </message>
    <message>
        <source>Check for a new version</source>
        <translation>Buscar una versión nueva</translation>
    </message>
    <message>
        <source>Check the network, then try again.</source>
        <translation>Compruebe la red e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>It may want a name and a password, or not let it be asked.</source>
        <translation>Quizá pida un nombre y una contraseña, o no permita esa dirección.</translation>
    </message>
    <message>
        <source>Kinogrid looks only when you ask. {host} sees this machine&apos;s network address and that Kinogrid {version} asks, and nothing else of you.</source>
        <translation>Kinogrid solo lo comprueba cuando usted lo pide. {host} ve la dirección de red de este equipo y que pregunta Kinogrid {version}, y nada más de usted.</translation>
    </message>
    <message>
        <source>Something other than {host} answered: a gateway, a proxy or a login page.</source>
        <translation>Respondió algo que no es {host}: una pasarela, un proxy o una página de inicio de sesión.</translation>
    </message>
    <message>
        <source>The answer of {host} is far larger than a version&apos;s, and was not read to its end.</source>
        <translation>La respuesta de {host} es mucho mayor que la de una versión y no se leyó hasta el final.</translation>
    </message>
    <message>
        <source>The answer of {host} names no version that can be read.</source>
        <translation>La respuesta de {host} no indica ninguna versión que se pueda leer.</translation>
    </message>
    <message>
        <source>The identity of {host} cannot be verified, so nothing was asked.</source>
        <translation>No se puede verificar la identidad de {host}, así que no se preguntó nada.</translation>
    </message>
    <message>
        <source>The proxy {address} let nothing through to {host}.</source>
        <translation>El proxy {address} no dejó pasar nada hacia {host}.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Intentar de nuevo</translation>
    </message>
    <message>
        <source>Try again in an hour.</source>
        <translation>Inténtelo de nuevo dentro de una hora.</translation>
    </message>
    <message>
        <source>Try again later.</source>
        <translation>Inténtelo de nuevo más tarde.</translation>
    </message>
    <message>
        <source>Version {version} is there, since {day}.</source>
        <translation>La versión {version} está disponible desde el {day}.</translation>
    </message>
    <message>
        <source>Version {version} is there.</source>
        <translation>La versión {version} está disponible.</translation>
    </message>
    <message>
        <source>You have the newest version, {version}.</source>
        <translation>Tiene la versión más reciente, la {version}.</translation>
    </message>
    <message>
        <source>You have version {mine}, which is newer than the last that was released: {version}.</source>
        <translation>Tiene la versión {mine}, más reciente que la última publicada: {version}.</translation>
    </message>
    <message>
        <source>You have {mine}. What is new, and how to get it, stands on its page.</source>
        <translation>Usted tiene la {mine}. En su página se explica qué hay de nuevo y cómo obtenerla.</translation>
    </message>
    <message>
        <source>{host} cannot be reached.</source>
        <translation>No se puede conectar con {host}.</translation>
    </message>
    <message>
        <source>{host} did not answer to the end.</source>
        <translation>{host} no respondió hasta el final.</translation>
    </message>
    <message>
        <source>{host} did not answer what the newest version is.</source>
        <translation>{host} no respondió cuál es la versión más reciente.</translation>
    </message>
    <message>
        <source>{host} is asking for a pause.</source>
        <translation>{host} pide una pausa.</translation>
    </message>
    <message>
        <source>{host} knows of no version that was released.</source>
        <translation>{host} no conoce ninguna versión publicada.</translation>
    </message>
    <message>
        <source>{host} leads on to {other}, where Kinogrid does not follow.</source>
        <translation>{host} remite a {other}, adonde Kinogrid no sigue.</translation>
    </message>
</context>
<context>
    <name>Welcome</name>
    <message>
        <source>Connect</source>
        <translation>Conectar</translation>
    </message>
    <message>
        <source>Connect to Ace Data Cloud</source>
        <translation>Conectar con Ace Data Cloud</translation>
    </message>
    <message>
        <source>Kinogrid makes Midjourney videos through Ace Data Cloud, a third-party service that bills you for them. You need no Midjourney account; Midjourney&apos;s terms apply.</source>
        <translation>Kinogrid crea vídeos de Midjourney mediante Ace Data Cloud, un servicio de terceros que te los factura. No necesitas cuenta de Midjourney; rigen las condiciones de Midjourney.</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Ahora no</translation>
    </message>
    <message>
        <source>The demo makes its clips on this machine: nothing is sent, and its Credits are make-believe.</source>
        <translation>La demo crea sus clips en este equipo: no se envía nada, y sus créditos son ficticios.</translation>
    </message>
    <message>
        <source>Try the demo</source>
        <translation>Probar la demo</translation>
    </message>
    <message>
        <source>Welcome</source>
        <translation>Bienvenida</translation>
    </message>
    <message>
        <source>Welcome to Kinogrid</source>
        <translation>Te damos la bienvenida a Kinogrid</translation>
    </message>
</context>
<context>
    <name>Window</name>
    <message numerus="yes">
        <source>%n star(s)</source>
        <translation>
            <numerusform>%n estrella</numerusform>
            <numerusform>%n estrellas</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Clip</source>
        <translation>&amp;Clip</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Editar</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Archivo</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>A&amp;yuda</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Ver</translation>
    </message>
    <message>
        <source>({count}) {title}</source>
        <translation>({count}) {title}</translation>
    </message>
    <message>
        <source>About Kinogrid</source>
        <translation>Acerca de Kinogrid</translation>
    </message>
    <message>
        <source>Add to the sequence</source>
        <translation>Añadir a la secuencia</translation>
    </message>
    <message>
        <source>Back up the library…</source>
        <translation>Copia de seguridad de la biblioteca…</translation>
    </message>
    <message>
        <source>Compose</source>
        <translation>Componer</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Oscuro</translation>
    </message>
    <message>
        <source>Demo</source>
        <translation>Demo</translation>
    </message>
    <message>
        <source>Demo: nothing is sent, no real money</source>
        <translation>Demo: no se envía nada, sin dinero real</translation>
    </message>
    <message>
        <source>Extensions under their originals in Jobs</source>
        <translation>Extensiones bajo sus originales en Trabajos</translation>
    </message>
    <message>
        <source>Full screen</source>
        <translation>Pantalla completa</translation>
    </message>
    <message>
        <source>Guide</source>
        <translation>Guía</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>Importar…</translation>
    </message>
    <message>
        <source>Jobs list</source>
        <translation>Lista de trabajos</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Atajos de teclado</translation>
    </message>
    <message>
        <source>Kinogrid (demo)</source>
        <translation>Kinogrid (demo)</translation>
    </message>
    <message>
        <source>Kinogrid (safe mode)</source>
        <translation>Kinogrid (modo seguro)</translation>
    </message>
    <message>
        <source>Library</source>
        <translation>Biblioteca</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Claro</translation>
    </message>
    <message>
        <source>Light or dark</source>
        <translation>Claro u oscuro</translation>
    </message>
    <message>
        <source>Like the system</source>
        <translation>Como el sistema</translation>
    </message>
    <message>
        <source>Lineage</source>
        <translation>Linaje</translation>
    </message>
    <message>
        <source>Minimise the window</source>
        <translation>Minimizar la ventana</translation>
    </message>
    <message>
        <source>Move the library…</source>
        <translation>Trasladar la biblioteca…</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Red</translation>
    </message>
    <message>
        <source>New order</source>
        <translation>Nuevo pedido</translation>
    </message>
    <message>
        <source>Next pane</source>
        <translation>Panel siguiente</translation>
    </message>
    <message>
        <source>No stars</source>
        <translation>Sin estrellas</translation>
    </message>
    <message>
        <source>Notes, tags and projects…</source>
        <translation>Notas, etiquetas y proyectos…</translation>
    </message>
    <message>
        <source>Open library folder</source>
        <translation>Abrir carpeta de la biblioteca</translation>
    </message>
    <message>
        <source>Previous pane</source>
        <translation>Panel anterior</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Salir</translation>
    </message>
    <message>
        <source>Rebuild the library…</source>
        <translation>Reconstruir la biblioteca…</translation>
    </message>
    <message>
        <source>Restore a backup…</source>
        <translation>Restaurar copia de seguridad…</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Buscar</translation>
    </message>
    <message>
        <source>Sequence</source>
        <translation>Secuencia</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Ajustes</translation>
    </message>
    <message>
        <source>Settings…</source>
        <translation>Ajustes…</translation>
    </message>
    <message>
        <source>Show the log</source>
        <translation>Mostrar el registro</translation>
    </message>
    <message>
        <source>Spending…</source>
        <translation>Gastos…</translation>
    </message>
    <message>
        <source>Stars</source>
        <translation>Estrellas</translation>
    </message>
    <message>
        <source>Storage…</source>
        <translation>Almacenamiento…</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Tema</translation>
    </message>
    <message>
        <source>What&apos;s new</source>
        <translation>Novedades</translation>
    </message>
    <message>
        <source>{action} ({keys})</source>
        <translation>{action} ({keys})</translation>
    </message>
    <message numerus="yes">
        <source>{problem} Trying again in %n s</source>
        <translation>
            <numerusform>{problem} Nuevo intento en %n s</numerusform>
            <numerusform>{problem} Nuevo intento en %n s</numerusform>
        </translation>
    </message>
</context>
</TS>
