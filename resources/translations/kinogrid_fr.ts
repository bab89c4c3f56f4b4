<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
<context>
    <name>About</name>
    <message>
        <source>A desktop studio for Midjourney videos: four clips side by side, picked and extended by clicking.</source>
        <translation>Un studio de bureau pour les vidéos Midjourney&#xa0;: quatre clips côte à côte, à retenir et à prolonger en un clic.</translation>
    </message>
    <message>
        <source>About Kinogrid</source>
        <translation>À propos de Kinogrid</translation>
    </message>
    <message>
        <source>Kinogrid is free software under the MIT licence. It is not made by Midjourney or Ace Data Cloud.</source>
        <translation>Kinogrid est un logiciel libre sous licence MIT. Il n’est réalisé ni par Midjourney ni par Ace Data Cloud.</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>Licence</translation>
    </message>
    <message>
        <source>Licences</source>
        <translation>Licences</translation>
    </message>
    <message>
        <source>Licences…</source>
        <translation>Licences…</translation>
    </message>
    <message>
        <source>Parts</source>
        <translation>Composants</translation>
    </message>
    <message>
        <source>Qt {version} through PySide6, under the LGPL version 3. FFmpeg through PyAV, whose builds include x264 and x265 under the GPL. Pillow, under the MIT-CMU licence, and libheif with libde265 through pi-heif, under the LGPL version 3. The typeface is Inter, under the SIL Open Font License 1.1.</source>
        <translation>Qt {version} via PySide6, sous LGPL version 3. FFmpeg via PyAV, dont les versions compilées contiennent x264 et x265 sous GPL. Pillow, sous licence MIT-CMU, et libheif avec libde265 via pi-heif, sous LGPL version 3. La police est Inter, sous SIL Open Font License 1.1.</translation>
    </message>
    <message>
        <source>The FFmpeg among them is built with x264, which is under the GPL. Whoever passes all of this on as one does so under the GPL, version 3; each part may be used under its own terms where it stands alone.</source>
        <translation>Le FFmpeg qui en fait partie est compilé avec x264, sous GPL. Quiconque redistribue l’ensemble le fait sous GPL, version 3 ; chaque partie prise seule peut être utilisée selon ses propres conditions.</translation>
    </message>
    <message>
        <source>The text cannot be read: {reason}</source>
        <translation>Impossible de lire le texte : {reason}</translation>
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
        <translation>Un callback exige une adresse https (http seulement sur cet ordinateur).</translation>
    </message>
    <message>
        <source>This is not a web address. It should start with https://</source>
        <translation>Ce n’est pas une adresse web. Elle doit commencer par https://</translation>
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
        <translation>Aujourd’hui</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>Hier</translation>
    </message>
    <message>
        <source>just now</source>
        <translation>à l’instant</translation>
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
            <numerusform>%n fichier n’appartenant à aucune bibliothèque a été laissé de côté.</numerusform>
            <numerusform>%n fichiers n’appartenant à aucune bibliothèque ont été laissés de côté.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s), {size}. Tokens are not in it.</source>
        <translation>
            <numerusform>%n fichier, {size}. Les jetons n’y sont pas.</numerusform>
            <numerusform>%n fichiers, {size}. Les jetons n’y sont pas.</numerusform>
        </translation>
    </message>
    <message>
        <source>Another backup is under way: wait until it is done, or stop it.</source>
        <translation>Une autre sauvegarde est en cours&#xa0;: attendez qu’elle soit terminée ou arrêtez-la.</translation>
    </message>
    <message>
        <source>Back up the library into a folder</source>
        <translation>Sauvegarder la bibliothèque dans un dossier</translation>
    </message>
    <message>
        <source>Backing up the library: {share}</source>
        <translation>Sauvegarde de la bibliothèque&#xa0;: {share}</translation>
    </message>
    <message>
        <source>Backing up the library…</source>
        <translation>Sauvegarde de la bibliothèque…</translation>
    </message>
    <message>
        <source>Backup (*.zip)</source>
        <translation>Sauvegarde (*.zip)</translation>
    </message>
    <message>
        <source>Choose where the restored library&apos;s new folder is to be</source>
        <translation>Choisissez où placer le nouveau dossier de la bibliothèque restaurée</translation>
    </message>
    <message numerus="yes">
        <source>Every one of its %n file(s) is what it was. The library that is open is as before.</source>
        <translation>
            <numerusform>Son unique fichier (%n) est identique à ce qu’il était. La bibliothèque ouverte reste inchangée.</numerusform>
            <numerusform>Chacun de ses %n fichiers est identique à ce qu’il était. La bibliothèque ouverte reste inchangée.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing of the backup is left in the folder.</source>
        <translation>Il ne reste rien de la sauvegarde dans le dossier.</translation>
    </message>
    <message>
        <source>Open it at the next start</source>
        <translation>Ouvrir au prochain démarrage</translation>
    </message>
    <message>
        <source>Orders that waited in it are held, as they may have been sent since.</source>
        <translation>Les commandes qui y attendaient sont suspendues, car elles ont peut-être été envoyées depuis.</translation>
    </message>
    <message>
        <source>Restore a backup</source>
        <translation>Restaurer une sauvegarde</translation>
    </message>
    <message>
        <source>Restoring a backup: {share}</source>
        <translation>Restauration d’une sauvegarde&#xa0;: {share}</translation>
    </message>
    <message>
        <source>Restoring a backup…</source>
        <translation>Restauration d’une sauvegarde…</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Afficher</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Arrêter</translation>
    </message>
    <message>
        <source>Stopped. Nothing of it is left.</source>
        <translation>Arrêté. Il n’en reste rien.</translation>
    </message>
    <message>
        <source>The backup begins anew then; nothing half is left in the folder.</source>
        <translation>La sauvegarde recommencera alors à zéro&#x202f;; rien d’inachevé ne reste dans le dossier.</translation>
    </message>
    <message>
        <source>The backup is not done yet.</source>
        <translation>La sauvegarde n’est pas encore terminée.</translation>
    </message>
    <message>
        <source>The backup is not restored yet.</source>
        <translation>La sauvegarde n’est pas encore restaurée.</translation>
    </message>
    <message>
        <source>The backup is restored as {name}</source>
        <translation>La sauvegarde est restaurée sous {name}</translation>
    </message>
    <message>
        <source>The backup was not restored</source>
        <translation>La sauvegarde n’a pas été restaurée</translation>
    </message>
    <message>
        <source>The library is backed up as {name}</source>
        <translation>La bibliothèque est sauvegardée sous {name}</translation>
    </message>
    <message>
        <source>The library was not backed up</source>
        <translation>La bibliothèque n’a pas été sauvegardée</translation>
    </message>
    <message>
        <source>The next start of Kinogrid opens it.</source>
        <translation>Le prochain démarrage de Kinogrid l’ouvrira.</translation>
    </message>
</context>
<context>
    <name>Balance</name>
    <message>
        <source>Account token refused</source>
        <translation>Jeton de compte refusé</translation>
    </message>
    <message>
        <source>As the account told at {moment}.</source>
        <translation>Indiqué par le compte le {moment}.</translation>
    </message>
    <message>
        <source>No Midjourney application yet</source>
        <translation>Aucune demande d’accès à Midjourney</translation>
    </message>
    <message>
        <source>Shows what orders were to cost, and what was charged.</source>
        <translation>Affiche ce que les commandes devaient coûter et ce qui a été facturé.</translation>
    </message>
    <message>
        <source>Shows what orders were to cost.</source>
        <translation>Affiche ce que les commandes devaient coûter.</translation>
    </message>
    <message>
        <source>Spending</source>
        <translation>Dépenses</translation>
    </message>
    <message>
        <source>The account did not tell at {moment} what is left.</source>
        <translation>Le {moment}, le compte n’a pas indiqué ce qu’il reste.</translation>
    </message>
    <message>
        <source>The balance is low</source>
        <translation>Le solde est bas</translation>
    </message>
    <message>
        <source>The provider does not accept the account token. Replace it in Settings.</source>
        <translation>Le fournisseur n’accepte pas le jeton de compte. Remplacez-le dans les réglages.</translation>
    </message>
    <message>
        <source>This comes to {adding}, and the account has {left} left.</source>
        <translation>Cela revient à {adding}&#x202f;; il reste {left} sur le compte.</translation>
    </message>
    <message>
        <source>This comes to {adding}, orders that wait or are under way to {queued}, and the account has {left} left.</source>
        <translation>Cela revient à {adding}, les commandes en attente ou en cours à {queued}&#x202f;; il reste {left} sur le compte.</translation>
    </message>
    <message>
        <source>Top up</source>
        <translation>Recharger</translation>
    </message>
    <message>
        <source>What was charged and what is left is told to an account token only.</source>
        <translation>Ce qui a été facturé et ce qu’il reste n’est indiqué qu’avec un jeton de compte.</translation>
    </message>
    <message>
        <source>{common} of it are for every service.</source>
        <translation>{common} en sont valables pour tous les services.</translation>
    </message>
    <message numerus="yes">
        <source>{credits} are left, enough for about %n order(s) like the last ones.</source>
        <translation>
            <numerusform>Il reste {credits}, assez pour environ %n commande comme les dernières.</numerusform>
            <numerusform>Il reste {credits}, assez pour environ %n commandes comme les dernières.</numerusform>
        </translation>
    </message>
    <message>
        <source>{credits} are left, less than the last orders cost.</source>
        <translation>Il reste {credits}, moins que le coût des dernières commandes.</translation>
    </message>
    <message>
        <source>{credits} left</source>
        <translation>Reste {credits}</translation>
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
            <numerusform>%n commande</numerusform>
            <numerusform>%n commandes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n order(s) (is|are) left out. {why}</source>
        <translation>
            <numerusform>%n commande est laissée de côté. {why}</numerusform>
            <numerusform>%n commandes sont laissées de côté. {why}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n order(s) (is|are) left out:</source>
        <translation>
            <numerusform>%n commande est laissée de côté&#xa0;:</numerusform>
            <numerusform>%n commandes sont laissées de côté&#xa0;:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n picture(s) (was|were) found, {left_out} left out: no more than {most} can be listed.</source>
        <translation>
            <numerusform>%n image trouvée, {left_out} laissées de côté&#xa0;: pas plus de {most} dans la liste.</numerusform>
            <numerusform>%n images trouvées, {left_out} laissées de côté&#xa0;: pas plus de {most} dans la liste.</numerusform>
        </translation>
    </message>
    <message>
        <source>Add a folder…</source>
        <translation>Ajouter un dossier…</translation>
    </message>
    <message>
        <source>Add pictures…</source>
        <translation>Ajouter des images…</translation>
    </message>
    <message>
        <source>Add without sending</source>
        <translation>Ajouter sans envoyer</translation>
    </message>
    <message>
        <source>As in Compose</source>
        <translation>Comme dans Création</translation>
    </message>
    <message>
        <source>Callback URL: {problem}</source>
        <translation>URL de callback&#xa0;: {problem}</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Choose a folder of first frames</source>
        <translation>Choisissez un dossier d’images de début</translation>
    </message>
    <message>
        <source>Choose first frames</source>
        <translation>Choisissez les images de début</translation>
    </message>
    <message>
        <source>Continue all with</source>
        <translation>Tout continuer avec</translation>
    </message>
    <message>
        <source>Drop pictures or a folder here; Delete takes one out.</source>
        <translation>Déposez des images ou un dossier ici&#x202f;; Suppr en retire une.</translation>
    </message>
    <message>
        <source>Each order continues one variant.</source>
        <translation>Chaque commande continue une variante.</translation>
    </message>
    <message numerus="yes">
        <source>Each order makes %n continuation(s) of a variant.</source>
        <translation>
            <numerusform>Chaque commande produit %n suite d’une variante.</numerusform>
            <numerusform>Chaque commande produit %n suites d’une variante.</numerusform>
        </translation>
    </message>
    <message>
        <source>Every prompt is ordered with every first frame, once for each of the ticked settings.</source>
        <translation>Chaque prompt est commandé avec chaque image de début, une fois pour chacun des réglages cochés.</translation>
    </message>
    <message>
        <source>Extend several variants</source>
        <translation>Prolonger plusieurs variantes</translation>
    </message>
    <message>
        <source>First frame {picture}: {problem}</source>
        <translation>Image de début {picture}&#xa0;: {problem}</translation>
    </message>
    <message>
        <source>First frames</source>
        <translation>Images de début</translation>
    </message>
    <message>
        <source>Last frame: {problem}</source>
        <translation>Image de fin&#xa0;: {problem}</translation>
    </message>
    <message>
        <source>Line {number}: {problem}</source>
        <translation>Ligne {number}&#xa0;: {problem}</translation>
    </message>
    <message>
        <source>Looking for pictures…</source>
        <translation>Recherche d’images…</translation>
    </message>
    <message numerus="yes">
        <source>No more than %n order(s) can be placed at once; these are the first of {count}.</source>
        <translation>
            <numerusform>On ne peut passer plus de %n commande à la fois&#x202f;; c’est la première sur {count}.</numerusform>
            <numerusform>On ne peut passer plus de %n commandes à la fois&#x202f;; ce sont les premières sur {count}.</numerusform>
        </translation>
    </message>
    <message>
        <source>No orders yet</source>
        <translation>Pas encore de commandes</translation>
    </message>
    <message>
        <source>Nothing is ticked</source>
        <translation>Rien n’est coché</translation>
    </message>
    <message>
        <source>One prompt a line</source>
        <translation>Un prompt par ligne</translation>
    </message>
    <message>
        <source>Orders to place</source>
        <translation>Commandes à passer</translation>
    </message>
    <message>
        <source>Place the orders</source>
        <translation>Passer les commandes</translation>
    </message>
    <message>
        <source>Prompts</source>
        <translation>Prompts</translation>
    </message>
    <message>
        <source>Prompts, one a line</source>
        <translation>Prompts, un par ligne</translation>
    </message>
    <message>
        <source>Queue</source>
        <comment>button: queues orders</comment>
        <translation>Mettre en file</translation>
    </message>
    <message numerus="yes">
        <source>Queue %n order(s)</source>
        <translation>
            <numerusform>Mettre %n commande en file</numerusform>
            <numerusform>Mettre %n commandes en file</numerusform>
        </translation>
    </message>
    <message>
        <source>Send</source>
        <comment>button: sends orders</comment>
        <translation>Envoyer</translation>
    </message>
    <message numerus="yes">
        <source>Send %n order(s)</source>
        <translation>
            <numerusform>Envoyer %n commande</numerusform>
            <numerusform>Envoyer %n commandes</numerusform>
        </translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Réglages</translation>
    </message>
    <message>
        <source>Several orders at once</source>
        <translation>Plusieurs commandes à la fois</translation>
    </message>
    <message>
        <source>They wait in the list of jobs until you resume each</source>
        <translation>Elles attendent dans la liste des travaux jusqu’à ce que vous repreniez chacune</translation>
    </message>
    <message>
        <source>Tick all</source>
        <translation>Tout cocher</translation>
    </message>
    <message>
        <source>Tick none</source>
        <translation>Tout décocher</translation>
    </message>
    <message>
        <source>Variant {number}</source>
        <translation>Variante {number}</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>et %n autre</numerusform>
            <numerusform>et %n autres</numerusform>
        </translation>
    </message>
    <message>
        <source>picked</source>
        <translation>retenue</translation>
    </message>
    <message>
        <source>rejected</source>
        <translation>rejetée</translation>
    </message>
    <message>
        <source>starred</source>
        <translation>avec étoile</translation>
    </message>
    <message>
        <source>“{folder}” cannot be read.</source>
        <translation>«&#xa0;{folder}&#xa0;» est illisible.</translation>
    </message>
    <message>
        <source>“{folder}” holds no picture that can be used.</source>
        <translation>«&#xa0;{folder}&#xa0;» ne contient aucune image utilisable.</translation>
    </message>
    <message>
        <source>“{folder}” is too large: only {count} of its files were looked at.</source>
        <translation>«&#xa0;{folder}&#xa0;» est trop grand&#xa0;: seuls {count} de ses fichiers ont été examinés.</translation>
    </message>
</context>
<context>
    <name>Calendar</name>
    <message>
        <source>The month after</source>
        <translation>Mois suivant</translation>
    </message>
    <message>
        <source>The month before</source>
        <translation>Mois précédent</translation>
    </message>
</context>
<context>
    <name>Clip</name>
    <message>
        <source>Decoding the file was given up, as it crashed or took too long each time.</source>
        <translation>Le décodage du fichier a été abandonné&#xa0;: il a planté ou pris trop de temps à chaque fois.</translation>
    </message>
    <message>
        <source>Frame {detail} can&apos;t be decoded.</source>
        <translation>L’image {detail} ne peut pas être décodée.</translation>
    </message>
    <message>
        <source>Only {found} of {expected} pictures are in the file.</source>
        <translation>Le fichier ne contient que {found} images sur {expected}.</translation>
    </message>
    <message>
        <source>The file can&apos;t be read ({detail}).</source>
        <translation>Le fichier est illisible ({detail}).</translation>
    </message>
    <message>
        <source>The file claims more frames than a clip can have.</source>
        <translation>Le fichier annonce plus d’images qu’un clip ne peut en avoir.</translation>
    </message>
    <message>
        <source>The file ends before its last picture.</source>
        <translation>Le fichier s’arrête avant sa dernière image.</translation>
    </message>
    <message>
        <source>The file holds no picture that can be decoded.</source>
        <translation>Le fichier ne contient aucune image décodable.</translation>
    </message>
    <message>
        <source>The file holds no pictures.</source>
        <translation>Le fichier ne contient pas d’images.</translation>
    </message>
    <message>
        <source>The file holds no video.</source>
        <translation>Le fichier ne contient pas de vidéo.</translation>
    </message>
    <message>
        <source>The file is a picture and not a video.</source>
        <translation>Le fichier est une image et non une vidéo.</translation>
    </message>
    <message>
        <source>The file is damaged ({detail}).</source>
        <translation>Le fichier est endommagé ({detail}).</translation>
    </message>
    <message>
        <source>The file is larger than a clip can be.</source>
        <translation>Le fichier est plus gros qu’un clip ne peut l’être.</translation>
    </message>
    <message>
        <source>The file is no PNG, JPEG or WebP picture.</source>
        <translation>Le fichier n’est pas une image PNG, JPEG ou WebP.</translation>
    </message>
    <message>
        <source>The file takes more memory than a clip can need.</source>
        <translation>Le fichier occupe plus de mémoire qu’un clip n’en peut demander.</translation>
    </message>
    <message>
        <source>The file {detail} is not there any more.</source>
        <translation>Le fichier {detail} n’est plus là.</translation>
    </message>
    <message>
        <source>The file {detail} may not be read.</source>
        <translation>La lecture du fichier {detail} n’est pas autorisée.</translation>
    </message>
    <message>
        <source>The file&apos;s kind of picture can&apos;t be decoded.</source>
        <translation>Ce type d’image ne peut pas être décodé.</translation>
    </message>
    <message>
        <source>The part of Kinogrid that looks into files could not be started.</source>
        <translation>Le composant de Kinogrid qui examine les fichiers n’a pas pu démarrer.</translation>
    </message>
    <message>
        <source>The picture size of {detail} can&apos;t be right.</source>
        <translation>La taille d’image {detail} ne peut pas être juste.</translation>
    </message>
    <message>
        <source>The sheet of {detail} is too small to be cut.</source>
        <translation>La planche de {detail} est trop petite pour être découpée.</translation>
    </message>
</context>
<context>
    <name>Comparison</name>
    <message numerus="yes">
        <source>%n clip(s) added to the comparison.</source>
        <translation>
            <numerusform>%n clip ajouté à la comparaison.</numerusform>
            <numerusform>%n clips ajoutés à la comparaison.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of {most} to compare</source>
        <translation>
            <numerusform>%n sur {most} à comparer</numerusform>
            <numerusform>%n sur {most} à comparer</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>At most {most} clips are compared at once: %n (was|were) left out.</source>
        <translation>
            <numerusform>On compare au plus {most} clips à la fois&#xa0;: %n a été laissé de côté.</numerusform>
            <numerusform>On compare au plus {most} clips à la fois&#xa0;: %n ont été laissés de côté.</numerusform>
        </translation>
    </message>
    <message>
        <source>Back to the job</source>
        <translation>Retour au travail</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Comparer</translation>
    </message>
    <message numerus="yes">
        <source>Comparing %n clip(s)</source>
        <translation>
            <numerusform>Comparaison de %n clip</numerusform>
            <numerusform>Comparaison de %n clips</numerusform>
        </translation>
    </message>
    <message>
        <source>Comparison</source>
        <translation>Comparaison</translation>
    </message>
    <message>
        <source>Drop here to compare</source>
        <translation>Déposez ici pour comparer</translation>
    </message>
    <message>
        <source>It takes two clips at least.</source>
        <translation>Il faut au moins deux clips.</translation>
    </message>
    <message>
        <source>It takes two clips at least: add them to the comparison first.</source>
        <translation>Il faut au moins deux clips&#xa0;: ajoutez-les d’abord à la comparaison.</translation>
    </message>
    <message>
        <source>Take all clips out</source>
        <translation>Retirer tous les clips</translation>
    </message>
    <message>
        <source>Take it out</source>
        <translation>Le retirer</translation>
    </message>
    <message>
        <source>Take out {number}</source>
        <translation>Retirer {number}</translation>
    </message>
    <message>
        <source>There is nothing to add to the comparison.</source>
        <translation>Il n’y a rien à ajouter à la comparaison.</translation>
    </message>
    <message>
        <source>This clip is in the comparison already.</source>
        <translation>Ce clip est déjà dans la comparaison.</translation>
    </message>
    <message>
        <source>{number}: {clip}</source>
        <translation>{number}&#xa0;: {clip}</translation>
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
            <numerusform>%n des commandes du jour n’est pas comptée, car son prix était inconnu.</numerusform>
            <numerusform>%n des commandes du jour ne sont pas comptées, car leur prix était inconnu.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n order(s) (is|are) not placed yet</source>
        <translation>
            <numerusform>%n commande n’est pas encore passée</numerusform>
            <numerusform>%n commandes ne sont pas encore passées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n order(s) (was|were) placed or let go since Kinogrid opened, and this adds {adding}. Your limit is {limit}.</source>
        <translation>
            <numerusform>%n commande passée ou reprise depuis l’ouverture de Kinogrid, et ceci en ajoute {adding}. Votre limite est de {limit}.</numerusform>
            <numerusform>%n commandes passées ou reprises depuis l’ouverture de Kinogrid, et ceci en ajoute {adding}. Votre limite est de {limit}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n order(s) of {count} (was|were) not placed</source>
        <translation>
            <numerusform>%n commande sur {count} n’a pas été passée</numerusform>
            <numerusform>%n commandes sur {count} n’ont pas été passées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n order(s) placed</source>
        <translation>
            <numerusform>%n commande passée</numerusform>
            <numerusform>%n commandes passées</numerusform>
        </translation>
    </message>
    <message>
        <source>Add a picture to start from. The service animates a first frame.</source>
        <translation>Ajoutez une image pour commencer. Le service anime une image de début.</translation>
    </message>
    <message>
        <source>Advanced</source>
        <translation>Avancé</translation>
    </message>
    <message>
        <source>Advanced: callback address</source>
        <translation>Avancé&#xa0;: adresse de callback</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>An SVG is a drawing without pixels. Export it as a PNG and use that.</source>
        <translation>Un SVG est un dessin sans pixels. Exportez-le en PNG et utilisez celui-ci.</translation>
    </message>
    <message>
        <source>An order is not placed yet</source>
        <translation>Une commande n’est pas encore passée</translation>
    </message>
    <message>
        <source>An order was not placed</source>
        <translation>Une commande n’a pas été passée</translation>
    </message>
    <message>
        <source>Browse…</source>
        <translation>Parcourir…</translation>
    </message>
    <message>
        <source>By the price list: {price}.</source>
        <translation>Selon la grille tarifaire&#xa0;: {price}.</translation>
    </message>
    <message>
        <source>Callback URL</source>
        <translation>URL de callback</translation>
    </message>
    <message>
        <source>Choose the first frame</source>
        <translation>Choisissez l’image de début</translation>
    </message>
    <message>
        <source>Choose the last frame</source>
        <translation>Choisissez l’image de fin</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Effacer</translation>
    </message>
    <message>
        <source>Clear first frame</source>
        <translation>Effacer l’image de début</translation>
    </message>
    <message>
        <source>Clear last frame</source>
        <translation>Effacer l’image de fin</translation>
    </message>
    <message>
        <source>Clips</source>
        <translation>Clips</translation>
    </message>
    <message>
        <source>Compose</source>
        <translation>Création</translation>
    </message>
    <message>
        <source>Converted from {old} to {new}.</source>
        <translation>Convertie de {old} en {new}.</translation>
    </message>
    <message>
        <source>Copied as {language}, with a placeholder for the token</source>
        <translation>Copié en {language}, avec un texte de remplacement à la place du jeton</translation>
    </message>
    <message>
        <source>Copy as JSON</source>
        <translation>Copier en JSON</translation>
    </message>
    <message>
        <source>Copy as Python</source>
        <translation>Copier en Python</translation>
    </message>
    <message>
        <source>Copy as curl</source>
        <translation>Copier en curl</translation>
    </message>
    <message>
        <source>Crop to match</source>
        <translation>Accorder le cadrage</translation>
    </message>
    <message>
        <source>Cropped about its middle.</source>
        <translation>Recadrée autour du centre.</translation>
    </message>
    <message>
        <source>Data hidden behind the picture was left out.</source>
        <translation>Les données cachées derrière l’image ont été laissées de côté.</translation>
    </message>
    <message>
        <source>Describe how the clip goes on, then extend it.</source>
        <translation>Décrivez la suite du clip, puis prolongez-le.</translation>
    </message>
    <message>
        <source>Describe the motion first.</source>
        <translation>Décrivez d’abord le mouvement.</translation>
    </message>
    <message>
        <source>Describe the picture first.</source>
        <translation>Décrivez d’abord l’image.</translation>
    </message>
    <message>
        <source>Do not place it</source>
        <translation>Ne pas la passer</translation>
    </message>
    <message>
        <source>Do not place them</source>
        <translation>Ne pas les passer</translation>
    </message>
    <message>
        <source>Drop a picture here</source>
        <translation>Déposez une image ici</translation>
    </message>
    <message>
        <source>Empty</source>
        <translation>Vide</translation>
    </message>
    <message>
        <source>Enter an account token</source>
        <translation>Saisir un jeton de compte</translation>
    </message>
    <message>
        <source>Extend several variants…</source>
        <translation>Prolonger plusieurs variantes…</translation>
    </message>
    <message>
        <source>Fast</source>
        <comment>mode</comment>
        <translation>Rapide</translation>
    </message>
    <message>
        <source>Fetch the price list again</source>
        <translation>Récupérer à nouveau les tarifs</translation>
    </message>
    <message>
        <source>First frame</source>
        <translation>Image de début</translation>
    </message>
    <message>
        <source>First frame URL</source>
        <translation>URL de l’image de début</translation>
    </message>
    <message>
        <source>First frame options</source>
        <translation>Options de l’image de début</translation>
    </message>
    <message>
        <source>First frame: {words}</source>
        <translation>Image de début&#xa0;: {words}</translation>
    </message>
    <message>
        <source>From the web</source>
        <translation>Du web</translation>
    </message>
    <message>
        <source>From the web: {url}</source>
        <translation>Du web&#xa0;: {url}</translation>
    </message>
    <message>
        <source>Generate</source>
        <translation>Générer</translation>
    </message>
    <message>
        <source>Give its web address</source>
        <translation>Donner son adresse web</translation>
    </message>
    <message>
        <source>High</source>
        <comment>motion</comment>
        <translation>Fort</translation>
    </message>
    <message>
        <source>Hold all waiting orders</source>
        <translation>Suspendre toutes les commandes en attente</translation>
    </message>
    <message>
        <source>Kinogrid cannot see this picture from here. The service fetches it by itself when the order is sent.</source>
        <translation>Kinogrid ne peut pas voir cette image d’ici. Le service la récupère lui-même à l’envoi de la commande.</translation>
    </message>
    <message>
        <source>Kinogrid looks at https addresses only. The service fetches it by itself when the order is sent.</source>
        <translation>Kinogrid n’examine que les adresses https. Le service la récupère lui-même à l’envoi de la commande.</translation>
    </message>
    <message>
        <source>Kinogrid made a mistake with this picture, which the log tells of. Choose another one.</source>
        <translation>Kinogrid a commis une erreur avec cette image&#x202f;; le journal en parle. Choisissez-en une autre.</translation>
    </message>
    <message>
        <source>Last frame</source>
        <translation>Image de fin</translation>
    </message>
    <message>
        <source>Last frame URL</source>
        <translation>URL de l’image de fin</translation>
    </message>
    <message>
        <source>Last frame options</source>
        <translation>Options de l’image de fin</translation>
    </message>
    <message>
        <source>Last frame: {words}</source>
        <translation>Image de fin&#xa0;: {words}</translation>
    </message>
    <message numerus="yes">
        <source>Let %n order(s) go out?</source>
        <translation>
            <numerusform>Laisser partir %n commande&#x202f;?</numerusform>
            <numerusform>Laisser partir %n commandes&#x202f;?</numerusform>
        </translation>
    </message>
    <message>
        <source>Let the queue go on?</source>
        <translation>Reprendre la file d’attente&#x202f;?</translation>
    </message>
    <message>
        <source>Let this order go out?</source>
        <translation>Laisser partir cette commande&#x202f;?</translation>
    </message>
    <message>
        <source>Location and camera info removed.</source>
        <translation>Lieu et infos de l’appareil photo supprimés.</translation>
    </message>
    <message>
        <source>Loop</source>
        <translation>Boucle</translation>
    </message>
    <message>
        <source>Low</source>
        <comment>motion</comment>
        <translation>Faible</translation>
    </message>
    <message>
        <source>Make a first frame from words</source>
        <translation>Créer une image de début à partir d’un texte</translation>
    </message>
    <message>
        <source>Make a first frame from words…</source>
        <translation>Créer une image de début à partir d’un texte…</translation>
    </message>
    <message>
        <source>Make one from words…</source>
        <translation>Créer à partir d’un texte…</translation>
    </message>
    <message>
        <source>Mode</source>
        <translation>Mode</translation>
    </message>
    <message>
        <source>More ways to order</source>
        <translation>Autres façons de commander</translation>
    </message>
    <message>
        <source>Motion</source>
        <translation>Mouvement</translation>
    </message>
    <message>
        <source>No address came back for {name}, so nothing was ordered. The answer:</source>
        <translation>Aucune adresse n’est revenue pour {name}, rien n’a donc été commandé. La réponse&#xa0;:</translation>
    </message>
    <message>
        <source>Not connected: it asks for a token first.</source>
        <translation>Non connecté&#xa0;: un jeton sera d’abord demandé.</translation>
    </message>
    <message>
        <source>Not usable</source>
        <translation>Inutilisable</translation>
    </message>
    <message>
        <source>Nothing was ordered since Kinogrid opened, and this adds {adding}. Your limit is {limit}.</source>
        <translation>Aucune commande depuis l’ouverture de Kinogrid, et ceci en ajoute {adding}. Votre limite est de {limit}.</translation>
    </message>
    <message>
        <source>Number of clips</source>
        <translation>Nombre de clips</translation>
    </message>
    <message>
        <source>Only the first of its pages is used.</source>
        <translation>Seule la première de ses pages est utilisée.</translation>
    </message>
    <message>
        <source>Only the first picture of the animation is used.</source>
        <translation>Seule la première image de l’animation est utilisée.</translation>
    </message>
    <message>
        <source>Only the main one of its pictures is used.</source>
        <translation>Seule la principale de ses images est utilisée.</translation>
    </message>
    <message>
        <source>Order</source>
        <comment>button: places the orders</comment>
        <translation>Commander</translation>
    </message>
    <message>
        <source>Order placed</source>
        <translation>Commande passée</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>Coller</translation>
    </message>
    <message>
        <source>Paste, recent frames and more</source>
        <translation>Coller, images récentes et plus</translation>
    </message>
    <message>
        <source>Pasted picture</source>
        <translation>Image collée</translation>
    </message>
    <message>
        <source>Pictures ({patterns})</source>
        <translation>Images ({patterns})</translation>
    </message>
    <message numerus="yes">
        <source>Place %n order(s)?</source>
        <translation>
            <numerusform>Passer %n commande&#x202f;?</numerusform>
            <numerusform>Passer %n commandes&#x202f;?</numerusform>
        </translation>
    </message>
    <message>
        <source>Place this order?</source>
        <translation>Passer cette commande&#x202f;?</translation>
    </message>
    <message>
        <source>Preparing the picture of an order…</source>
        <translation>Préparation de l’image d’une commande…</translation>
    </message>
    <message numerus="yes">
        <source>Preparing the pictures of %n order(s)…</source>
        <translation>
            <numerusform>Préparation des images de %n commande…</numerusform>
            <numerusform>Préparation des images de %n commandes…</numerusform>
        </translation>
    </message>
    <message>
        <source>Preparing the pictures…</source>
        <translation>Préparation des images…</translation>
    </message>
    <message>
        <source>Preparing the picture…</source>
        <translation>Préparation de l’image…</translation>
    </message>
    <message>
        <source>Preset</source>
        <translation>Préréglage</translation>
    </message>
    <message>
        <source>Raw</source>
        <translation>Raw</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Lecture…</translation>
    </message>
    <message>
        <source>Recent frames</source>
        <translation>Images récentes</translation>
    </message>
    <message>
        <source>Recent frames…</source>
        <translation>Images récentes…</translation>
    </message>
    <message>
        <source>Recompressed: {after} instead of {before}.</source>
        <translation>Recompressée&#xa0;: {after} au lieu de {before}.</translation>
    </message>
    <message>
        <source>Resolution</source>
        <translation>Résolution</translation>
    </message>
    <message>
        <source>Resume</source>
        <comment>button: lets held orders go out</comment>
        <translation>Reprendre</translation>
    </message>
    <message>
        <source>Resume all held orders</source>
        <translation>Reprendre toutes les commandes suspendues</translation>
    </message>
    <message>
        <source>Scaled down to {size}: {after} instead of {before}.</source>
        <translation>Réduite à {size}&#xa0;: {after} au lieu de {before}.</translation>
    </message>
    <message>
        <source>Send this order</source>
        <translation>Envoyer cette commande</translation>
    </message>
    <message>
        <source>Send this order ({keys})</source>
        <translation>Envoyer cette commande ({keys})</translation>
    </message>
    <message>
        <source>Several orders at once…</source>
        <translation>Plusieurs commandes à la fois…</translation>
    </message>
    <message>
        <source>Swap first and last</source>
        <translation>Permuter début et fin</translation>
    </message>
    <message>
        <source>Swap first and last frame</source>
        <translation>Permuter images de début et de fin</translation>
    </message>
    <message numerus="yes">
        <source>The %n order(s) (was|were) not placed</source>
        <translation>
            <numerusform>%n commande n’a pas été passée</numerusform>
            <numerusform>Les %n commandes n’ont pas été passées</numerusform>
        </translation>
    </message>
    <message>
        <source>The clip ends where it begins, so that it can be repeated without a jump</source>
        <translation>Le clip se termine là où il commence, pour pouvoir se répéter sans saut</translation>
    </message>
    <message>
        <source>The default callback in the settings cannot be used: it needs an https address (http only on this machine). Correct or clear it there, or enter another one here.</source>
        <translation>Le callback par défaut des réglages est inutilisable&#xa0;: il exige une adresse https (http seulement sur cet ordinateur). Corrigez-le ou effacez-le là-bas, ou saisissez-en un autre ici.</translation>
    </message>
    <message>
        <source>The file was cut off at its very end; the picture in it is complete.</source>
        <translation>Le fichier a été tronqué tout à la fin&#x202f;; l’image qu’il contient est complète.</translation>
    </message>
    <message>
        <source>The frames have different shapes, so the service cuts or stretches the last one.</source>
        <translation>Les images de début et de fin ont des proportions différentes&#xa0;: le service rogne ou étire celle de fin.</translation>
    </message>
    <message>
        <source>The job on show has no clip that can be extended.</source>
        <translation>Le travail affiché n’a aucun clip prolongeable.</translation>
    </message>
    <message>
        <source>The part of Kinogrid that looks into files does not start. Try again, or install Kinogrid again.</source>
        <translation>Le composant de Kinogrid qui examine les fichiers ne démarre pas. Réessayez ou réinstallez Kinogrid.</translation>
    </message>
    <message>
        <source>The picture is uploaded; the address that comes back goes into {field} below.</source>
        <translation>L’image est téléversée&#x202f;; l’adresse renvoyée va dans {field} ci-dessous.</translation>
    </message>
    <message numerus="yes">
        <source>The price of %n of these orders is not known. {why}</source>
        <translation>
            <numerusform>Le prix de %n de ces commandes est inconnu. {why}</numerusform>
            <numerusform>Le prix de %n de ces commandes est inconnu. {why}</numerusform>
        </translation>
    </message>
    <message>
        <source>The price of this order is not known. {why}</source>
        <translation>Le prix de cette commande est inconnu. {why}</translation>
    </message>
    <message>
        <source>The service also posts the finished result there.</source>
        <translation>Le service y poste aussi le résultat terminé.</translation>
    </message>
    <message>
        <source>The service did not take a picture with your token. This one needs an account token, or its web address.</source>
        <translation>Le service n’a pas accepté une image avec votre jeton. Il faut pour celle-ci un jeton de compte ou son adresse web.</translation>
    </message>
    <message>
        <source>The service may take it all the same.</source>
        <translation>Le service l’acceptera peut-être quand même.</translation>
    </message>
    <message>
        <source>There is no picture in it.</source>
        <translation>Il n’y a aucune image dedans.</translation>
    </message>
    <message>
        <source>There is no picture, file or web address on the clipboard.</source>
        <translation>Le presse-papiers ne contient ni image, ni fichier, ni adresse web.</translation>
    </message>
    <message>
        <source>This clip cannot be extended: its id is not one of the service&apos;s.</source>
        <translation>Ce clip ne peut pas être prolongé&#xa0;: son ID n’est pas un de ceux du service.</translation>
    </message>
    <message>
        <source>This comes to {adding}. Your limit is {limit} a day.</source>
        <translation>Cela revient à {adding}. Votre limite est de {limit} par jour.</translation>
    </message>
    <message>
        <source>This file cannot be read ({reason}).</source>
        <translation>Ce fichier est illisible ({reason}).</translation>
    </message>
    <message>
        <source>This file is larger than the 100 MB that the service takes.</source>
        <translation>Ce fichier dépasse les 100&#xa0;Mo que le service accepte.</translation>
    </message>
    <message>
        <source>This file is not there.</source>
        <translation>Ce fichier n’est pas là.</translation>
    </message>
    <message>
        <source>This is being placed already.</source>
        <translation>La commande est déjà en train d’être passée.</translation>
    </message>
    <message>
        <source>This order was not placed</source>
        <translation>Cette commande n’a pas été passée</translation>
    </message>
    <message>
        <source>This picture cannot be read; the file may be damaged. Choose another one.</source>
        <translation>Cette image est illisible&#x202f;; le fichier est peut-être endommagé. Choisissez-en une autre.</translation>
    </message>
    <message>
        <source>This picture cannot be used.</source>
        <translation>Cette image ne peut pas être utilisée.</translation>
    </message>
    <message>
        <source>This picture is far larger than the 100 megapixels that Kinogrid opens. Scale it down first.</source>
        <translation>Cette image dépasse de loin les 100&#xa0;mégapixels que Kinogrid ouvre. Réduisez-la d’abord.</translation>
    </message>
    <message>
        <source>This picture is only {width} × {height}. Use one of at least {least} pixels.</source>
        <translation>Cette image ne fait que {width} × {height}. Utilisez-en une d’au moins {least} pixels.</translation>
    </message>
    <message>
        <source>This picture is {width} × {height}: more than the 100 megapixels that Kinogrid opens.</source>
        <translation>Cette image fait {width} × {height}&#xa0;: plus que les 100&#xa0;mégapixels que Kinogrid ouvre.</translation>
    </message>
    <message>
        <source>This picture takes too long to be read. Save it as a PNG and use that.</source>
        <translation>Cette image est trop longue à lire. Enregistrez-la en PNG et utilisez celui-ci.</translation>
    </message>
    <message>
        <source>Today&apos;s orders so far were to cost {today}, and this adds {adding}. Your limit is {limit} a day.</source>
        <translation>Les commandes du jour devaient jusqu’ici coûter {today}, et ceci ajoute {adding}. Votre limite est de {limit} par jour.</translation>
    </message>
    <message>
        <source>Too little of this picture would be left. Crop the other one, or choose another.</source>
        <translation>Il resterait trop peu de cette image. Recadrez l’autre ou choisissez-en une autre.</translation>
    </message>
    <message>
        <source>Transparent parts are white.</source>
        <translation>Les parties transparentes sont blanches.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>Turbo</source>
        <comment>mode</comment>
        <translation>Turbo</translation>
    </message>
    <message>
        <source>Use a PNG, JPEG, GIF, BMP, WebP, TIFF, HEIC or AVIF picture.</source>
        <translation>Utilisez une image PNG, JPEG, GIF, BMP, WebP, TIFF, HEIC ou AVIF.</translation>
    </message>
    <message>
        <source>Use a web address</source>
        <translation>Utiliser une adresse web</translation>
    </message>
    <message>
        <source>Usual</source>
        <comment>motion</comment>
        <translation>Normal</translation>
    </message>
    <message>
        <source>What is left is kept, and goes on at the next start:</source>
        <translation>Le reste est conservé et se poursuit au prochain démarrage&#xa0;:</translation>
    </message>
    <message>
        <source>What you sent is kept: if you quit now, it goes on at the next start.</source>
        <translation>Ce que vous avez envoyé est conservé&#xa0;: si vous quittez maintenant, cela se poursuit au prochain démarrage.</translation>
    </message>
    <message numerus="yes">
        <source>You have %n order(s) today so far, and this adds {adding}. Your limit is {limit}.</source>
        <translation>
            <numerusform>Vous avez déjà %n commande aujourd’hui, et ceci en ajoute {adding}. Votre limite est de {limit}.</numerusform>
            <numerusform>Vous avez déjà %n commandes aujourd’hui, et ceci en ajoute {adding}. Votre limite est de {limit}.</numerusform>
        </translation>
    </message>
    <message>
        <source>You have no orders today so far, and this adds {adding}. Your limit is {limit}.</source>
        <translation>Vous n’avez encore aucune commande aujourd’hui, et ceci en ajoute {adding}. Votre limite est de {limit}.</translation>
    </message>
    <message>
        <source>Your limit is {limit} a day.</source>
        <translation>Votre limite est de {limit} par jour.</translation>
    </message>
    <message>
        <source>Your limit is {limit} a day. What a Credit costs in dollars is not known, as the provider&apos;s price list offers none for sale.</source>
        <translation>Votre limite est de {limit} par jour. Ce que coûte un crédit en dollars est inconnu, car la grille tarifaire du fournisseur n’en propose aucun à la vente.</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>et %n autre</numerusform>
            <numerusform>et %n autres</numerusform>
        </translation>
    </message>
    <message>
        <source>callback</source>
        <translation>callback</translation>
    </message>
    <message>
        <source>cut to {ratio}</source>
        <translation>recadrée en {ratio}</translation>
    </message>
    <message>
        <source>loop</source>
        <translation>boucle</translation>
    </message>
    <message>
        <source>makes about {size}</source>
        <translation>donne environ {size}</translation>
    </message>
    <message>
        <source>makes about {size}, {resolution}</source>
        <translation>donne environ {size}, {resolution}</translation>
    </message>
    <message>
        <source>makes about {width} by {height}, {resolution}</source>
        <translation>donne environ {width} sur {height}, {resolution}</translation>
    </message>
    <message>
        <source>optional</source>
        <translation>facultatif</translation>
    </message>
    <message>
        <source>paste or browse</source>
        <translation>coller ou parcourir</translation>
    </message>
    <message>
        <source>{across} to {down}</source>
        <comment>aspect ratio</comment>
        <translation>{across} sur {down}</translation>
    </message>
    <message>
        <source>{help}. Writes --{flag} into the prompt.</source>
        <translation>{help}. Inscrit --{flag} dans le prompt.</translation>
    </message>
    <message>
        <source>{picture} (cropped)</source>
        <translation>{picture} (recadrée)</translation>
    </message>
    <message>
        <source>{picture}: {why}</source>
        <translation>{picture}&#xa0;: {why}</translation>
    </message>
    <message>
        <source>{placed} of {count} went into the queue. What is left is kept, and goes on at the next start:</source>
        <translation>{placed} sur {count} sont entrées dans la file d’attente. Le reste est conservé et se poursuit au prochain démarrage&#xa0;:</translation>
    </message>
    <message>
        <source>{width} by {height} pixels</source>
        <translation>{width} sur {height} pixels</translation>
    </message>
</context>
<context>
    <name>Connect</name>
    <message>
        <source>Ace Data Cloud is a third-party service that makes the videos and bills you for them. You need no Midjourney account; Midjourney&apos;s terms apply.</source>
        <translation>Ace Data Cloud est un service tiers qui produit les vidéos et vous les facture. Aucun compte Midjourney n’est nécessaire&#x202f;; les conditions de Midjourney s’appliquent.</translation>
    </message>
    <message>
        <source>Choose your first picture</source>
        <translation>Choisir votre première image</translation>
    </message>
    <message>
        <source>Clear your first picture</source>
        <translation>Effacer votre première image</translation>
    </message>
    <message>
        <source>Connect</source>
        <translation>Se connecter</translation>
    </message>
    <message>
        <source>Connect to Ace Data Cloud</source>
        <translation>Se connecter à Ace Data Cloud</translation>
    </message>
    <message>
        <source>Give a picture&apos;s web address</source>
        <translation>Donner l’adresse web d’une image</translation>
    </message>
    <message>
        <source>Make a first frame from words</source>
        <translation>Créer une image de début à partir d’un texte</translation>
    </message>
    <message>
        <source>Not connected · Connect</source>
        <translation>Non connecté · Se connecter</translation>
    </message>
    <message>
        <source>Not connected. Connect</source>
        <translation>Non connecté. Se connecter</translation>
    </message>
    <message>
        <source>The API token orders. It has 32 digits and letters, and may have a limit.</source>
        <translation>Le jeton d’API sert à commander. Il compte 32 chiffres et lettres et peut avoir une limite.</translation>
    </message>
    <message>
        <source>The account token sends pictures of this machine, and shows balance and charges. It manages your whole account and does not expire, so keep it only on a machine of your own.</source>
        <translation>Le jeton de compte envoie les images de cet ordinateur et affiche le solde et les montants facturés. Il gère tout votre compte et n’expire pas&#xa0;: ne le gardez que sur un ordinateur à vous.</translation>
    </message>
    <message>
        <source>The clips start from it. It is put into Compose, and sent with your first order only.</source>
        <translation>Les clips partent d’elle. Elle est placée dans Création et n’est envoyée qu’avec votre première commande.</translation>
    </message>
    <message>
        <source>There is no API token yet: nothing is ordered until there is one.</source>
        <translation>Il n’y a pas encore de jeton d’API&#xa0;: rien n’est commandé tant qu’il n’y en a pas.</translation>
    </message>
    <message>
        <source>Which token is for what?</source>
        <translation>À quoi sert chaque jeton&#x202f;?</translation>
    </message>
    <message>
        <source>Without it:</source>
        <translation>Sans lui&#xa0;:</translation>
    </message>
    <message>
        <source>Your first picture</source>
        <translation>Votre première image</translation>
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
        <translation>Les deux jours sont inclus.</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>Premier jour</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Du</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Dernier jour</translation>
    </message>
    <message>
        <source>Ordered from one day to another</source>
        <translation>Commandés entre deux jours</translation>
    </message>
    <message>
        <source>Show these days</source>
        <translation>Afficher ces jours</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Au</translation>
    </message>
</context>
<context>
    <name>Decision</name>
    <message>
        <source>Variant {number} is no longer picked.</source>
        <translation>La variante {number} n’est plus retenue.</translation>
    </message>
    <message>
        <source>Variant {number} is no longer rejected.</source>
        <translation>La variante {number} n’est plus rejetée.</translation>
    </message>
    <message>
        <source>Variant {number} is no longer starred.</source>
        <translation>La variante {number} n’a plus d’étoile.</translation>
    </message>
    <message>
        <source>Variant {number} is picked.</source>
        <translation>La variante {number} est retenue.</translation>
    </message>
    <message>
        <source>Variant {number} is rejected.</source>
        <translation>La variante {number} est rejetée.</translation>
    </message>
    <message>
        <source>Variant {number} is starred.</source>
        <translation>La variante {number} a une étoile.</translation>
    </message>
</context>
<context>
    <name>Desktop</name>
    <message numerus="yes">
        <source>%n job(s) (is|are) done, (has|have) failed or (needs|need) you</source>
        <translation>
            <numerusform>%n travail est terminé, a échoué ou a besoin de vous</numerusform>
            <numerusform>%n travaux sont terminés, ont échoué ou ont besoin de vous</numerusform>
        </translation>
    </message>
    <message>
        <source>Clips are being fetched or exported</source>
        <translation>Des clips sont récupérés ou exportés</translation>
    </message>
    <message>
        <source>Extend</source>
        <translation>Prolonger</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Afficher</translation>
    </message>
</context>
<context>
    <name>Details</name>
    <message>
        <source>A call of {moment} that no job here has made. It is a hint and no proof.</source>
        <translation>Un appel du {moment} qu’aucun travail d’ici n’a fait. C’est un indice, pas une preuve.</translation>
    </message>
    <message>
        <source>Back to the jobs</source>
        <translation>Retour aux travaux</translation>
    </message>
    <message>
        <source>Being looked for in the account&apos;s list</source>
        <translation>Recherche dans la liste du compte</translation>
    </message>
    <message>
        <source>Charged</source>
        <translation>Facturé</translation>
    </message>
    <message>
        <source>Continues</source>
        <translation>Continue</translation>
    </message>
    <message>
        <source>Copied: {value}</source>
        <translation>Copié&#xa0;: {value}</translation>
    </message>
    <message>
        <source>Copy everything below, for the provider&apos;s support</source>
        <translation>Copier tout ce qui suit, pour l’assistance du fournisseur</translation>
    </message>
    <message>
        <source>Copy report</source>
        <translation>Copier le rapport</translation>
    </message>
    <message>
        <source>Copy the task id</source>
        <translation>Copier l’ID de la tâche</translation>
    </message>
    <message>
        <source>Copy the trace id</source>
        <translation>Copier l’ID de trace</translation>
    </message>
    <message>
        <source>Copy the video id</source>
        <translation>Copier l’ID de la vidéo</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Fichiers</translation>
    </message>
    <message>
        <source>First frame</source>
        <translation>Image de début</translation>
    </message>
    <message>
        <source>For support</source>
        <translation>Pour l’assistance</translation>
    </message>
    <message>
        <source>Foreseen</source>
        <translation>Estimé</translation>
    </message>
    <message>
        <source>HTTP status</source>
        <translation>État HTTP</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historique</translation>
    </message>
    <message>
        <source>Job</source>
        <translation>Travail</translation>
    </message>
    <message>
        <source>Job details</source>
        <translation>Détails du travail</translation>
    </message>
    <message>
        <source>Jobs</source>
        <translation>Travaux</translation>
    </message>
    <message>
        <source>Last frame</source>
        <translation>Image de fin</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>Durée</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>Créé le</translation>
    </message>
    <message>
        <source>Made in</source>
        <translation>Créé en</translation>
    </message>
    <message>
        <source>May be this one</source>
        <translation>Peut-être ceci</translation>
    </message>
    <message>
        <source>May have arrived</source>
        <translation>Peut-être arrivé</translation>
    </message>
    <message>
        <source>Mode</source>
        <translation>Mode</translation>
    </message>
    <message>
        <source>Report copied</source>
        <translation>Rapport copié</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>Requête</translation>
    </message>
    <message>
        <source>Resolution</source>
        <translation>Résolution</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Résultat</translation>
    </message>
    <message>
        <source>Shape</source>
        <translation>Proportions</translation>
    </message>
    <message>
        <source>Show in the folder</source>
        <translation>Voir dans le dossier</translation>
    </message>
    <message>
        <source>Show that job</source>
        <translation>Afficher ce travail</translation>
    </message>
    <message>
        <source>Task</source>
        <translation>Tâche</translation>
    </message>
    <message>
        <source>The service said</source>
        <translation>Réponse du service</translation>
    </message>
    <message>
        <source>Trace</source>
        <translation>Trace</translation>
    </message>
    <message>
        <source>Tries</source>
        <translation>Tentatives</translation>
    </message>
    <message>
        <source>Variant {number}</source>
        <translation>Variante {number}</translation>
    </message>
    <message>
        <source>Variant {number} of another job</source>
        <translation>Variante {number} d’un autre travail</translation>
    </message>
    <message>
        <source>Video</source>
        <translation>Vidéo</translation>
    </message>
    <message>
        <source>Why variant {variant} is missing</source>
        <translation>Pourquoi la variante {variant} manque</translation>
    </message>
    <message>
        <source>loop</source>
        <translation>boucle</translation>
    </message>
    <message>
        <source>{price} for a call of {moment} that no job here has made. It is a hint and no proof.</source>
        <translation>{price} pour un appel du {moment} qu’aucun travail d’ici n’a fait. C’est un indice, pas une preuve.</translation>
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
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
</context>
<context>
    <name>Doubt</name>
    <message>
        <source>An equal task is listed that may be this order or may be older, and nothing tells which, so Kinogrid does not take it by itself: look at it under Import.</source>
        <translation>Une tâche identique est listée, qui peut être cette commande ou lui être antérieure, et rien ne permet de trancher&#x202f;; Kinogrid ne la prend donc pas de lui-même&#xa0;: examinez-la dans Importer.</translation>
    </message>
    <message>
        <source>Its task has not been looked for yet.</source>
        <translation>Sa tâche n’a pas encore été recherchée.</translation>
    </message>
    <message>
        <source>Just now the list of tasks could not be looked through to the moment of the order. {problem}</source>
        <translation>À l’instant, la liste des tâches n’a pas pu être parcourue jusqu’au moment de la commande. {problem}</translation>
    </message>
    <message>
        <source>Kinogrid has just looked through the list of tasks again, and no task of it was there.</source>
        <translation>Kinogrid vient de parcourir à nouveau la liste des tâches&#xa0;: aucune tâche de cette commande n’y figurait.</translation>
    </message>
    <message>
        <source>Several equal tasks could be this order, and nothing tells which, so Kinogrid takes none by itself: look at them under Import.</source>
        <translation>Plusieurs tâches identiques pourraient être cette commande et rien ne dit laquelle&#x202f;; Kinogrid n’en prend donc aucune de lui-même&#xa0;: examinez-les dans Importer.</translation>
    </message>
    <message>
        <source>Since {moment} the list of tasks can&apos;t be read. {problem} Kinogrid goes on looking.</source>
        <translation>Depuis le {moment}, la liste des tâches est illisible. {problem} Kinogrid continue de chercher.</translation>
    </message>
    <message>
        <source>The list of tasks could be read back to {moment} only, and the order is older. Kinogrid goes on looking.</source>
        <translation>La liste des tâches n’a pu être lue qu’en remontant au {moment}, et la commande est plus ancienne. Kinogrid continue de chercher.</translation>
    </message>
    <message>
        <source>The list of tasks holds something that Kinogrid can&apos;t read, and that may be this order. It goes on looking.</source>
        <translation>La liste des tâches contient quelque chose que Kinogrid ne peut pas lire et qui est peut-être cette commande. Il continue de chercher.</translation>
    </message>
    <message>
        <source>The list of tasks was read back to the moment of the order, the last time at {moment}, and no task of it was there.</source>
        <translation>La liste des tâches a été lue jusqu’au moment de la commande, la dernière fois le {moment}, et aucune tâche de cette commande n’y figurait.</translation>
    </message>
    <message>
        <source>The service does not tell which tasks there are, so Kinogrid can&apos;t find out what became of it.</source>
        <translation>Le service n’indique pas quelles tâches existent&#x202f;; Kinogrid ne peut donc pas savoir ce que la commande est devenue.</translation>
    </message>
</context>
<context>
    <name>Empty state</name>
    <message>
        <source>Add a first frame</source>
        <translation>Ajouter une image de début</translation>
    </message>
    <message>
        <source>Any picture of yours, or one made from words. The clip starts from it.</source>
        <translation>N’importe quelle image à vous, ou une image créée à partir d’un texte. Le clip en part.</translation>
    </message>
    <message>
        <source>Choose a first frame</source>
        <translation>Choisir une image de début</translation>
    </message>
    <message>
        <source>Four clips play side by side. Extend the best one with a click and Enter.</source>
        <translation>Quatre clips jouent côte à côte. Prolongez le meilleur d’un clic et de la touche Entrée.</translation>
    </message>
    <message>
        <source>Four takes of one motion</source>
        <translation>Quatre prises d’un même mouvement</translation>
    </message>
    <message>
        <source>In this demo the clips are made on this machine; its Credits are make-believe.</source>
        <translation>Dans cette démo, les clips sont créés sur cet ordinateur&#x202f;; ses crédits sont fictifs.</translation>
    </message>
    <message>
        <source>Make one from words</source>
        <translation>Créer à partir d’un texte</translation>
    </message>
    <message>
        <source>Nothing to watch yet</source>
        <translation>Rien à regarder pour l’instant</translation>
    </message>
    <message>
        <source>Nothing to watch yet. Three steps to the first clips:</source>
        <translation>Rien à regarder pour l’instant. Trois étapes jusqu’aux premiers clips&#xa0;:</translation>
    </message>
    <message>
        <source>Pick one of four</source>
        <translation>Retenez-en un sur quatre</translation>
    </message>
    <message>
        <source>Say what moves</source>
        <translation>Dites ce qui bouge</translation>
    </message>
    <message>
        <source>The prompt describes motion: camera, wind, a glance.</source>
        <translation>Le prompt décrit le mouvement&#xa0;: caméra, vent, un regard.</translation>
    </message>
</context>
<context>
    <name>Export</name>
    <message numerus="yes">
        <source>%n (was|were) cancelled</source>
        <translation>
            <numerusform>%n annulé</numerusform>
            <numerusform>%n annulés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n export(s) (is|are) not done yet.</source>
        <translation>
            <numerusform>%n export n’est pas encore terminé.</numerusform>
            <numerusform>%n exports ne sont pas encore terminés.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n failed</source>
        <translation>
            <numerusform>%n en échec</numerusform>
            <numerusform>%n en échec</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n files are exported.</source>
        <translation>
            <numerusform>%n fichier est exporté.</numerusform>
            <numerusform>%n fichiers sont exportés.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n frame(s)</source>
        <translation>
            <numerusform>%n image</numerusform>
            <numerusform>%n images</numerusform>
        </translation>
    </message>
    <message>
        <source>0 means no limit.</source>
        <translation>0 signifie sans limite.</translation>
    </message>
    <message>
        <source>A folder with the clips as they are, and a timeline that editors open: OpenTimelineIO, FCPXML and EDL.</source>
        <translation>Un dossier avec les clips tels quels et une timeline que les logiciels de montage ouvrent&#xa0;: OpenTimelineIO, FCPXML et EDL.</translation>
    </message>
    <message>
        <source>AV1</source>
        <translation>AV1</translation>
    </message>
    <message>
        <source>About {size}</source>
        <translation>Environ {size}</translation>
    </message>
    <message>
        <source>About {size}, so it is made smaller, to at most {bound}</source>
        <translation>Environ {size}&#x202f;; réduit donc à {bound} au plus</translation>
    </message>
    <message>
        <source>All in one timeline</source>
        <translation>Tout dans une timeline</translation>
    </message>
    <message>
        <source>All on one sheet</source>
        <translation>Tout sur une planche</translation>
    </message>
    <message>
        <source>All variants</source>
        <translation>Toutes les variantes</translation>
    </message>
    <message>
        <source>All variants in a row</source>
        <translation>Toutes les variantes à la suite</translation>
    </message>
    <message>
        <source>All variants side by side</source>
        <translation>Toutes les variantes côte à côte</translation>
    </message>
    <message>
        <source>As it is</source>
        <translation>Tel quel</translation>
    </message>
    <message>
        <source>At most</source>
        <translation>Au plus</translation>
    </message>
    <message>
        <source>Black bars</source>
        <translation>Bandes noires</translation>
    </message>
    <message>
        <source>Blurred background</source>
        <translation>Arrière-plan flou</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Annulé</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Choisir…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Couleurs</translation>
    </message>
    <message>
        <source>Contact sheet</source>
        <translation>Planche-contact</translation>
    </message>
    <message>
        <source>Crop</source>
        <translation>Recadrer</translation>
    </message>
    <message>
        <source>Dithering</source>
        <translation>Tramage</translation>
    </message>
    <message>
        <source>Drag the frame, or use the arrow keys, to choose what stays.</source>
        <translation>Faites glisser le cadre ou utilisez les flèches pour choisir ce qui reste.</translation>
    </message>
    <message>
        <source>Each by itself</source>
        <translation>Chacun à part</translation>
    </message>
    <message>
        <source>Every frame as a PNG, in a folder of its own.</source>
        <translation>Chaque image en PNG, dans un dossier à part.</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exporter</translation>
    </message>
    <message numerus="yes">
        <source>Export %n clips</source>
        <translation>
            <numerusform>Exporter %n clip</numerusform>
            <numerusform>Exporter %n clips</numerusform>
        </translation>
    </message>
    <message>
        <source>Export variant {number}</source>
        <translation>Exporter la variante {number}</translation>
    </message>
    <message>
        <source>Export “{name}”</source>
        <translation>Exporter «&#xa0;{name}&#xa0;»</translation>
    </message>
    <message numerus="yes">
        <source>Exporting %n file(s), {share}</source>
        <translation>
            <numerusform>Exportation de %n fichier, {share}</numerusform>
            <numerusform>Exportation de %n fichiers, {share}</numerusform>
        </translation>
    </message>
    <message>
        <source>Exports</source>
        <translation>Exports</translation>
    </message>
    <message>
        <source>File name</source>
        <translation>Nom du fichier</translation>
    </message>
    <message>
        <source>Fine</source>
        <translation>Détaillé</translation>
    </message>
    <message>
        <source>First frame</source>
        <translation>Première image</translation>
    </message>
    <message>
        <source>Fit</source>
        <translation>Cadrage</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Dossier</translation>
    </message>
    <message>
        <source>Folder for exports</source>
        <translation>Dossier des exports</translation>
    </message>
    <message>
        <source>For an editor</source>
        <translation>Pour le montage</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Format</translation>
    </message>
    <message>
        <source>Frames</source>
        <translation>Images</translation>
    </message>
    <message>
        <source>Frames a second</source>
        <translation>Images par seconde</translation>
    </message>
    <message>
        <source>Frames in a row</source>
        <translation>Images par rangée</translation>
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
        <translation>Toute sa lignée</translation>
    </message>
    <message>
        <source>Last frame</source>
        <translation>Dernière image</translation>
    </message>
    <message>
        <source>Longest side</source>
        <translation>Plus grand côté</translation>
    </message>
    <message>
        <source>MB</source>
        <translation>Mo</translation>
    </message>
    <message>
        <source>MP4</source>
        <translation>MP4</translation>
    </message>
    <message>
        <source>Moves in any page or chat; few colours, large for what it shows.</source>
        <translation>Bouge dans toute page et messagerie&#x202f;; peu de couleurs, lourd pour ce qu’il montre.</translation>
    </message>
    <message>
        <source>Moves in most pages and chats; all colours, smaller than a GIF.</source>
        <translation>Bouge dans la plupart des pages et messageries&#x202f;; toutes les couleurs, plus léger qu’un GIF.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Aucun</translation>
    </message>
    <message>
        <source>Nothing of these exports is left in the folder.</source>
        <translation>Il ne reste rien de ces exports dans le dossier.</translation>
    </message>
    <message>
        <source>One after another</source>
        <translation>L’un après l’autre</translation>
    </message>
    <message>
        <source>One picture with a row of frames of each clip, to look over or to send.</source>
        <translation>Une image avec une rangée d’images de chaque clip, à parcourir ou à envoyer.</translation>
    </message>
    <message>
        <source>Pattern</source>
        <translation>Motif</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>Image</translation>
    </message>
    <message>
        <source>Plays everywhere. Copied without loss wherever that is exact to the frame.</source>
        <translation>Lisible partout. Copié sans perte là où c’est exact à l’image près.</translation>
    </message>
    <message>
        <source>ProRes</source>
        <translation>ProRes</translation>
    </message>
    <message>
        <source>ProRes 422 HQ, for editing; large.</source>
        <translation>ProRes 422 HQ, pour le montage&#x202f;; lourd.</translation>
    </message>
    <message>
        <source>Quality</source>
        <translation>Qualité</translation>
    </message>
    <message>
        <source>Shape</source>
        <translation>Proportions</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Tout afficher</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>Voir dans le dossier</translation>
    </message>
    <message>
        <source>Side by side</source>
        <translation>Côte à côte</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Taille</translation>
    </message>
    <message>
        <source>Smaller at the same quality; for newer devices.</source>
        <translation>Plus léger à qualité égale&#x202f;; pour les appareils récents.</translation>
    </message>
    <message>
        <source>Smallest at the same quality; slow to make.</source>
        <translation>Le plus léger à qualité égale&#x202f;; lent à créer.</translation>
    </message>
    <message>
        <source>Soft</source>
        <translation>Doux</translation>
    </message>
    <message>
        <source>The first one: {size}</source>
        <translation>Le premier&#xa0;: {size}</translation>
    </message>
    <message>
        <source>The sequence</source>
        <translation>La séquence</translation>
    </message>
    <message>
        <source>Then back to the beginning</source>
        <translation>Puis retour au début</translation>
    </message>
    <message>
        <source>This clip</source>
        <translation>Ce clip</translation>
    </message>
    <message>
        <source>Times</source>
        <translation>Lectures</translation>
    </message>
    <message>
        <source>Waiting for its turn</source>
        <translation>Attend son tour</translation>
    </message>
    <message>
        <source>WebP</source>
        <translation>WebP</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Contenu</translation>
    </message>
    <message>
        <source>What is half exported is made anew then; nothing half is left in the folder.</source>
        <translation>Ce qui est exporté à moitié est alors refait&#x202f;; rien d’inachevé ne reste dans le dossier.</translation>
    </message>
    <message>
        <source>Which part stays</source>
        <translation>Partie conservée</translation>
    </message>
    <message>
        <source>Working out the size…</source>
        <translation>Calcul de la taille…</translation>
    </message>
    <message>
        <source>Write prompt, settings and lineage into the file</source>
        <translation>Inscrire prompt, réglages et lignée dans le fichier</translation>
    </message>
    <message>
        <source>Write them into a JSON file beside it</source>
        <translation>Les inscrire dans un fichier JSON à côté</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>et %n autre</numerusform>
            <numerusform>et %n autres</numerusform>
        </translation>
    </message>
    <message>
        <source>copied without loss</source>
        <translation>copié sans perte</translation>
    </message>
    <message>
        <source>to</source>
        <comment>between the first and the last frame</comment>
        <translation>à</translation>
    </message>
    <message>
        <source>{across} from the left, {down} from the top</source>
        <translation>{across} depuis la gauche, {down} depuis le haut</translation>
    </message>
    <message numerus="yes">
        <source>{name}, and %n more</source>
        <translation>
            <numerusform>{name} et %n autre</numerusform>
            <numerusform>{name} et %n autres</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{share}, about %n s left</source>
        <translation>
            <numerusform>{share}, reste environ %n&#xa0;s</numerusform>
            <numerusform>{share}, reste environ %n&#xa0;s</numerusform>
        </translation>
    </message>
    <message>
        <source>{size}, copied without loss</source>
        <translation>{size}, copié sans perte</translation>
    </message>
    <message>
        <source>{width} × {height}</source>
        <translation>{width} × {height}</translation>
    </message>
    <message>
        <source>“{name}” is exported.</source>
        <translation>«&#xa0;{name}&#xa0;» est exporté.</translation>
    </message>
    <message>
        <source>“{name}” was not exported.</source>
        <translation>«&#xa0;{name}&#xa0;» n’a pas été exporté.</translation>
    </message>
</context>
<context>
    <name>Extend</name>
    <message>
        <source>Begin a new line</source>
        <translation>Nouvelle ligne</translation>
    </message>
    <message>
        <source>Choose a picture…</source>
        <translation>Choisir une image…</translation>
    </message>
    <message>
        <source>Continue variant {number} with:</source>
        <translation>Continuer la variante {number} avec&#xa0;:</translation>
    </message>
    <message>
        <source>Continue with</source>
        <translation>Continuer avec</translation>
    </message>
    <message>
        <source>Continue with:</source>
        <translation>Continuer avec&#xa0;:</translation>
    </message>
    <message>
        <source>Do not extend (Esc)</source>
        <translation>Ne pas prolonger (Échap)</translation>
    </message>
    <message>
        <source>Ends with a picture</source>
        <translation>Finit sur une image</translation>
    </message>
    <message>
        <source>Extend</source>
        <translation>Prolonger</translation>
    </message>
    <message>
        <source>How the clip goes on</source>
        <translation>Suite du clip</translation>
    </message>
    <message>
        <source>Last frame</source>
        <translation>Image de fin</translation>
    </message>
    <message>
        <source>Last frame of the extension: none</source>
        <translation>Image de fin du prolongement&#xa0;: aucune</translation>
    </message>
    <message>
        <source>Last frame of the extension: {name}</source>
        <translation>Image de fin du prolongement&#xa0;: {name}</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>Renoncer</translation>
    </message>
    <message>
        <source>Mode of the extension</source>
        <translation>Mode du prolongement</translation>
    </message>
    <message>
        <source>No last frame</source>
        <translation>Pas d’image de fin</translation>
    </message>
    <message>
        <source>Order the extension</source>
        <translation>Commander le prolongement</translation>
    </message>
    <message>
        <source>Other words, or several at once</source>
        <translation>Un autre texte, ou plusieurs à la fois</translation>
    </message>
    <message>
        <source>Resolution of the extension</source>
        <translation>Résolution du prolongement</translation>
    </message>
    <message>
        <source>Same words again</source>
        <translation>Le même texte</translation>
    </message>
    <message>
        <source>Send the extension</source>
        <translation>Envoyer le prolongement</translation>
    </message>
    <message>
        <source>Send this order (Enter)</source>
        <translation>Envoyer cette commande (Entrée)</translation>
    </message>
    <message>
        <source>Several at once…</source>
        <translation>Plusieurs à la fois…</translation>
    </message>
    <message>
        <source>The last frame in Compose: {name}</source>
        <translation>L’image de fin dans Création&#xa0;: {name}</translation>
    </message>
    <message>
        <source>The words in Compose</source>
        <translation>Le texte de Création</translation>
    </message>
</context>
<context>
    <name>Failure</name>
    <message>
        <source>A file arrived, but it is broken or not what was ordered.</source>
        <translation>Un fichier est arrivé, mais il est défectueux ou n’est pas ce qui a été commandé.</translation>
    </message>
    <message>
        <source>A file cannot be read to its end, so nothing was exported.</source>
        <translation>Un fichier ne peut pas être lu jusqu’au bout, rien n’a donc été exporté.</translation>
    </message>
    <message>
        <source>A file of the library is not what was written down when it came.</source>
        <translation>Un fichier de la bibliothèque n’est pas ce qui avait été noté à son arrivée.</translation>
    </message>
    <message>
        <source>A file stands where the folder, or one on the way to it, should be.</source>
        <translation>Un fichier se trouve là où devrait être le dossier, ou un dossier y menant.</translation>
    </message>
    <message>
        <source>A picture arrived, but cannot be read.</source>
        <translation>Une image est arrivée, mais elle est illisible.</translation>
    </message>
    <message>
        <source>A proxy is chosen in Settings that has no address, so nothing was sent.</source>
        <translation>Un proxy sans adresse est choisi dans les réglages ; rien n’a donc été envoyé.</translation>
    </message>
    <message>
        <source>According to the provider, a failed task is generally not charged.</source>
        <translation>Selon le fournisseur, une tâche en échec n’est généralement pas facturée.</translation>
    </message>
    <message>
        <source>According to the provider, nothing is charged for this.</source>
        <translation>Selon le fournisseur, rien n’est facturé pour cela.</translation>
    </message>
    <message>
        <source>According to the provider, what is finished is charged.</source>
        <translation>Selon le fournisseur, ce qui est terminé est facturé.</translation>
    </message>
    <message>
        <source>Agree to it, enter a token for uploads, or give the pictures as web addresses.</source>
        <translation>Donnez votre accord, saisissez un jeton pour les téléversements ou indiquez les images par leur adresse web.</translation>
    </message>
    <message>
        <source>Allow more, or choose a shorter part.</source>
        <translation>Autorisez davantage ou choisissez une partie plus courte.</translation>
    </message>
    <message>
        <source>An equal order is on its way, and a task that is listed could be either&apos;s.</source>
        <translation>Une commande identique est en route, et une tâche listée pourrait être celle de l’une ou de l’autre.</translation>
    </message>
    <message>
        <source>An equal task is listed that may be this order or may be older, so Kinogrid does not take it by itself.</source>
        <translation>Une tâche identique est listée, qui peut être cette commande ou lui être antérieure&#x202f;; Kinogrid ne la prend donc pas de lui-même.</translation>
    </message>
    <message>
        <source>Another Kinogrid has this folder open and does not answer.</source>
        <translation>Un autre Kinogrid a ce dossier ouvert et ne répond pas.</translation>
    </message>
    <message>
        <source>Another Kinogrid has this folder open.</source>
        <translation>Un autre Kinogrid a ce dossier ouvert.</translation>
    </message>
    <message>
        <source>Another program is holding on to the library&apos;s database.</source>
        <translation>Un autre programme occupe la base de données de la bibliothèque.</translation>
    </message>
    <message>
        <source>Ask the provider, or use another token.</source>
        <translation>Renseignez-vous auprès du fournisseur ou utilisez un autre jeton.</translation>
    </message>
    <message>
        <source>Change the prompt or any frames before trying again.</source>
        <translation>Modifiez le prompt ou les éventuelles images avant de réessayer.</translation>
    </message>
    <message>
        <source>Change the prompt or any frames.</source>
        <translation>Modifiez le prompt ou les éventuelles images.</translation>
    </message>
    <message>
        <source>Check in the provider&apos;s console what it may be used for.</source>
        <translation>Vérifiez dans la console du fournisseur à quoi il peut servir.</translation>
    </message>
    <message>
        <source>Check it; a task of another account can&apos;t be seen with this token.</source>
        <translation>Vérifiez-le&#x202f;; une tâche d’un autre compte n’est pas visible avec ce jeton.</translation>
    </message>
    <message>
        <source>Check its connection, or the network that it is on.</source>
        <translation>Vérifiez sa connexion, ou le réseau où il se trouve.</translation>
    </message>
    <message>
        <source>Check or replace it in Settings.</source>
        <translation>Vérifiez-le ou remplacez-le dans les réglages.</translation>
    </message>
    <message>
        <source>Check the API address in Settings.</source>
        <translation>Vérifiez l’adresse de l’API dans les réglages.</translation>
    </message>
    <message>
        <source>Check the balance before ordering again.</source>
        <translation>Vérifiez le solde avant de commander à nouveau.</translation>
    </message>
    <message>
        <source>Check the disk and its connection, then try again.</source>
        <translation>Vérifiez le disque et sa connexion, puis réessayez.</translation>
    </message>
    <message>
        <source>Check the environment&apos;s settings for certificates and proxies, then try again.</source>
        <translation>Vérifiez les réglages de l’environnement pour les certificats et les proxys, puis réessayez.</translation>
    </message>
    <message>
        <source>Check the network, then try again.</source>
        <translation>Vérifiez le réseau, puis réessayez.</translation>
    </message>
    <message>
        <source>Check the network; Kinogrid keeps trying.</source>
        <translation>Vérifiez le réseau&#x202f;; Kinogrid continue d’essayer.</translation>
    </message>
    <message>
        <source>Check the prompt, the settings and any frames, or get a token for Midjourney&apos;s videos and pictures in the provider&apos;s console and put it into Settings.</source>
        <translation>Vérifiez le prompt, les réglages et les éventuelles images, ou obtenez dans la console du fournisseur un jeton pour les vidéos et images de Midjourney et indiquez-le dans les réglages.</translation>
    </message>
    <message>
        <source>Check the prompt, the settings and any frames.</source>
        <translation>Vérifiez le prompt, les réglages et les éventuelles images.</translation>
    </message>
    <message>
        <source>Check this machine&apos;s clock, and the network for a proxy that reads along, then try again.</source>
        <translation>Vérifiez l’horloge de cet ordinateur et si un proxy du réseau lit les échanges, puis réessayez.</translation>
    </message>
    <message>
        <source>Check this machine&apos;s clock, and the network for a proxy that reads along; Kinogrid keeps trying.</source>
        <translation>Vérifiez l’horloge de cet ordinateur et si un proxy du réseau lit les échanges&#x202f;; Kinogrid continue d’essayer.</translation>
    </message>
    <message>
        <source>Check what answers for names here, such as a filter or a login page, then fetch again.</source>
        <translation>Vérifiez ce qui résout ici les noms, par exemple un filtre ou une page de connexion, puis récupérez à nouveau.</translation>
    </message>
    <message>
        <source>Choose another PNG, JPEG, GIF, BMP or WebP.</source>
        <translation>Choisissez un autre PNG, JPEG, GIF, BMP ou WebP.</translation>
    </message>
    <message>
        <source>Choose another backup.</source>
        <translation>Choisissez une autre sauvegarde.</translation>
    </message>
    <message>
        <source>Choose another file in Settings, or this system&apos;s certificates, then try again.</source>
        <translation>Choisissez dans les réglages un autre fichier ou les certificats de ce système, puis réessayez.</translation>
    </message>
    <message>
        <source>Choose another file in Settings, or this system&apos;s certificates; Kinogrid keeps trying.</source>
        <translation>Choisissez dans les réglages un autre fichier ou les certificats de ce système ; Kinogrid continue d’essayer.</translation>
    </message>
    <message>
        <source>Choose another folder.</source>
        <translation>Choisissez un autre dossier.</translation>
    </message>
    <message>
        <source>Choose another place or another name.</source>
        <translation>Choisissez un autre emplacement ou un autre nom.</translation>
    </message>
    <message>
        <source>Choose one with a shorter path.</source>
        <translation>Choisissez-en un dont le chemin est plus court.</translation>
    </message>
    <message>
        <source>Choose the folder again.</source>
        <translation>Choisissez à nouveau le dossier.</translation>
    </message>
    <message>
        <source>Close it, or wait for its end.</source>
        <translation>Fermez-le ou attendez qu’il se termine.</translation>
    </message>
    <message>
        <source>Connect the disk.</source>
        <translation>Branchez le disque.</translation>
    </message>
    <message>
        <source>Copy it again from the provider&apos;s console and put it into Settings.</source>
        <translation>Copiez-le à nouveau depuis la console du fournisseur et indiquez-le dans les réglages.</translation>
    </message>
    <message>
        <source>Correct the address (http is taken only for this machine itself).</source>
        <translation>Corrigez l’adresse (http n’est accepté que pour cet ordinateur lui-même).</translation>
    </message>
    <message>
        <source>Enter its address in Settings, or choose another way, then try again.</source>
        <translation>Saisissez son adresse dans les réglages ou choisissez une autre voie, puis réessayez.</translation>
    </message>
    <message>
        <source>Enter its address in Settings, or choose another way; Kinogrid keeps trying.</source>
        <translation>Saisissez son adresse dans les réglages ou choisissez une autre voie ; Kinogrid continue d’essayer.</translation>
    </message>
    <message>
        <source>Enter one in Settings.</source>
        <translation>Saisissez-en un dans les réglages.</translation>
    </message>
    <message>
        <source>Fetch it again.</source>
        <translation>Récupérez-le à nouveau.</translation>
    </message>
    <message>
        <source>Fetch it again; if that does not help, send the report to Kinogrid&apos;s makers.</source>
        <translation>Récupérez-le à nouveau&#x202f;; si cela n’aide pas, envoyez le rapport aux auteurs de Kinogrid.</translation>
    </message>
    <message>
        <source>Fix its permissions or its disk, then fetch again.</source>
        <translation>Corrigez ses autorisations ou son disque, puis récupérez à nouveau.</translation>
    </message>
    <message>
        <source>Fix its permissions or its disk, then try again.</source>
        <translation>Corrigez ses autorisations ou son disque, puis réessayez.</translation>
    </message>
    <message>
        <source>Get a new one from the provider&apos;s console.</source>
        <translation>Obtenez-en un nouveau dans la console du fournisseur.</translation>
    </message>
    <message>
        <source>However small it is made, it does not fit under the size that was set.</source>
        <translation>Si petit qu’on le fasse, il ne tient pas sous la taille fixée.</translation>
    </message>
    <message>
        <source>It can be ordered again.</source>
        <translation>Une nouvelle commande est possible.</translation>
    </message>
    <message>
        <source>It is tried again by itself; if that does not help, install Kinogrid again.</source>
        <translation>Un nouvel essai se fait tout seul&#x202f;; si cela n’aide pas, réinstallez Kinogrid.</translation>
    </message>
    <message>
        <source>It may have been charged.</source>
        <translation>Cela a peut-être été facturé.</translation>
    </message>
    <message>
        <source>It may want a name and a password, or not know the service. Change that in Settings, then try again.</source>
        <translation>Il demande peut-être un nom et un mot de passe, ou ne connaît pas le service. Changez cela dans les réglages, puis réessayez.</translation>
    </message>
    <message>
        <source>It may want a name and a password, or not know the service. Change that in Settings; Kinogrid keeps trying.</source>
        <translation>Il demande peut-être un nom et un mot de passe, ou ne connaît pas le service. Changez cela dans les réglages ; Kinogrid continue d’essayer.</translation>
    </message>
    <message>
        <source>It may want a name and a password, or not know the service. Or correct or unset {variable}, and start Kinogrid again.</source>
        <translation>Il demande peut-être un nom et un mot de passe, ou ne connaît pas le service. Ou bien corrigez ou supprimez {variable}, et redémarrez Kinogrid.</translation>
    </message>
    <message>
        <source>It may want a name and a password, or not know the service. Or correct the system&apos;s settings, and start Kinogrid again.</source>
        <translation>Il demande peut-être un nom et un mot de passe, ou ne connaît pas le service. Ou bien corrigez les réglages du système, et redémarrez Kinogrid.</translation>
    </message>
    <message>
        <source>It may want a name and a password, or not know the service; Kinogrid keeps trying. Or correct or unset {variable}, and start Kinogrid again.</source>
        <translation>Il demande peut-être un nom et un mot de passe, ou ne connaît pas le service&#x202f;; Kinogrid continue d’essayer. Ou bien corrigez ou supprimez {variable}, et redémarrez Kinogrid.</translation>
    </message>
    <message>
        <source>It may want a name and a password, or not know the service; Kinogrid keeps trying. Or correct the system&apos;s settings, and start Kinogrid again.</source>
        <translation>Il demande peut-être un nom et un mot de passe, ou ne connaît pas le service&#x202f;; Kinogrid continue d’essayer. Ou bien corrigez les réglages du système, et redémarrez Kinogrid.</translation>
    </message>
    <message>
        <source>Kinogrid asks again.</source>
        <translation>Kinogrid repose la question.</translation>
    </message>
    <message>
        <source>Kinogrid asks again; the details hold what came, for the provider&apos;s support.</source>
        <translation>Kinogrid repose la question&#x202f;; les détails contiennent ce qui est venu, pour l’assistance du fournisseur.</translation>
    </message>
    <message>
        <source>Kinogrid could not make itself ready for the network.</source>
        <translation>Kinogrid n’a pas pu se préparer pour le réseau.</translation>
    </message>
    <message>
        <source>Kinogrid goes on looking for a week. Check the balance before ordering again.</source>
        <translation>Kinogrid continue de chercher pendant une semaine. Vérifiez le solde avant de commander à nouveau.</translation>
    </message>
    <message>
        <source>Kinogrid goes on looking.</source>
        <translation>Kinogrid continue de chercher.</translation>
    </message>
    <message>
        <source>Kinogrid goes on looking; send the report to Kinogrid&apos;s makers if it stays so.</source>
        <translation>Kinogrid continue de chercher&#x202f;; envoyez le rapport aux auteurs de Kinogrid si cela persiste.</translation>
    </message>
    <message>
        <source>Kinogrid is looking for an order that may be this very task.</source>
        <translation>Kinogrid cherche une commande qui est peut-être précisément cette tâche.</translation>
    </message>
    <message>
        <source>Kinogrid looks again once that one is answered.</source>
        <translation>Kinogrid cherchera à nouveau une fois que celle-ci aura reçu une réponse.</translation>
    </message>
    <message>
        <source>Kinogrid looks for the order among the recent tasks and never sends it twice by itself.</source>
        <translation>Kinogrid cherche la commande parmi les tâches récentes et ne l’envoie jamais deux fois de lui-même.</translation>
    </message>
    <message>
        <source>Kinogrid made a mistake before this order was sent.</source>
        <translation>Kinogrid a commis une erreur avant l’envoi de cette commande.</translation>
    </message>
    <message>
        <source>Kinogrid made a mistake while it fetched this.</source>
        <translation>Kinogrid a commis une erreur pendant cette récupération.</translation>
    </message>
    <message>
        <source>Kinogrid made a mistake with this task.</source>
        <translation>Kinogrid a commis une erreur avec cette tâche.</translation>
    </message>
    <message>
        <source>Kinogrid tries again, ever more rarely; or give the picture as a web address.</source>
        <translation>Kinogrid réessaie, de plus en plus rarement&#x202f;; ou bien indiquez l’image par son adresse web.</translation>
    </message>
    <message>
        <source>Kinogrid was closed before the service answered.</source>
        <translation>Kinogrid a été fermé avant la réponse du service.</translation>
    </message>
    <message>
        <source>Kinogrid was closed while a picture was uploaded.</source>
        <translation>Kinogrid a été fermé pendant le téléversement d’une image.</translation>
    </message>
    <message>
        <source>Let Kinogrid run for a moment, so that it writes that down, and try again.</source>
        <translation>Laissez Kinogrid tourner un moment pour qu’il le note, puis réessayez.</translation>
    </message>
    <message>
        <source>Look again later, or send its id to the provider&apos;s support.</source>
        <translation>Cherchez à nouveau plus tard, ou envoyez son ID à l’assistance du fournisseur.</translation>
    </message>
    <message>
        <source>Look again later.</source>
        <translation>Cherchez à nouveau plus tard.</translation>
    </message>
    <message>
        <source>Look at it under Import, and import it if it is yours.</source>
        <translation>Examinez-la dans Importer et importez-la si elle est à vous.</translation>
    </message>
    <message>
        <source>Look at the provider&apos;s console for what was ordered and charged.</source>
        <translation>Voyez dans la console du fournisseur ce qui a été commandé et facturé.</translation>
    </message>
    <message>
        <source>Look at them under Import, and import what is yours.</source>
        <translation>Examinez-les dans Importer et importez ce qui est à vous.</translation>
    </message>
    <message>
        <source>Look at them under Jobs, and cancel what you have not ordered. Let the queue go on once they are all yours.</source>
        <translation>Examinez-les dans Travaux et annulez ce que vous n’avez pas commandé. Reprenez la file d’attente une fois que toutes sont les vôtres.</translation>
    </message>
    <message>
        <source>Look whether a backup has it.</source>
        <translation>Voyez si une sauvegarde le contient.</translation>
    </message>
    <message>
        <source>Make room, then fetch again.</source>
        <translation>Faites de la place, puis récupérez à nouveau.</translation>
    </message>
    <message>
        <source>Make room, then try again.</source>
        <translation>Faites de la place, puis réessayez.</translation>
    </message>
    <message>
        <source>Move the file away.</source>
        <translation>Déplacez ce fichier.</translation>
    </message>
    <message>
        <source>Nothing was charged.</source>
        <translation>Rien n’a été facturé.</translation>
    </message>
    <message>
        <source>Plug its disk in and start Kinogrid again, or call the move off. Nothing is lost.</source>
        <translation>Branchez son disque et redémarrez Kinogrid, ou annulez le déplacement. Rien n’est perdu.</translation>
    </message>
    <message>
        <source>Read what it said in the details.</source>
        <translation>Lisez sa réponse dans les détails.</translation>
    </message>
    <message>
        <source>Read why in the details; Kinogrid keeps trying.</source>
        <translation>Lisez pourquoi dans les détails&#x202f;; Kinogrid continue d’essayer.</translation>
    </message>
    <message>
        <source>Send it again; if that does not help, send the report to Kinogrid&apos;s makers.</source>
        <translation>Renvoyez-la&#x202f;; si cela n’aide pas, envoyez le rapport aux auteurs de Kinogrid.</translation>
    </message>
    <message>
        <source>Send the order again once nothing writes to the file any more.</source>
        <translation>Renvoyez la commande une fois que plus rien n’écrit dans le fichier.</translation>
    </message>
    <message>
        <source>Send the report to Kinogrid&apos;s makers; the log tells more.</source>
        <translation>Envoyez le rapport aux auteurs de Kinogrid&#x202f;; le journal en dit plus.</translation>
    </message>
    <message>
        <source>Send the report to the provider&apos;s support.</source>
        <translation>Envoyez le rapport à l’assistance du fournisseur.</translation>
    </message>
    <message>
        <source>Several equal tasks could be this order, so Kinogrid takes none of them by itself.</source>
        <translation>Plusieurs tâches identiques pourraient être cette commande&#x202f;; Kinogrid n’en prend donc aucune de lui-même.</translation>
    </message>
    <message>
        <source>Something other than the service answered: a gateway, a proxy or a login page.</source>
        <translation>Autre chose que le service a répondu&#xa0;: une passerelle, un proxy ou une page de connexion.</translation>
    </message>
    <message>
        <source>Something went wrong inside the service.</source>
        <translation>Quelque chose s’est mal passé à l’intérieur du service.</translation>
    </message>
    <message>
        <source>Start Kinogrid with another folder (--data-dir).</source>
        <translation>Démarrez Kinogrid avec un autre dossier (--data-dir).</translation>
    </message>
    <message>
        <source>Start the proxy, or choose another way in Settings, then try again.</source>
        <translation>Démarrez le proxy ou choisissez une autre voie dans les réglages, puis réessayez.</translation>
    </message>
    <message>
        <source>Start the proxy, or choose another way in Settings; Kinogrid keeps trying.</source>
        <translation>Démarrez le proxy ou choisissez une autre voie dans les réglages ; Kinogrid continue d’essayer.</translation>
    </message>
    <message>
        <source>Start the proxy, then try again. Or correct or unset {variable}, and start Kinogrid again.</source>
        <translation>Démarrez le proxy, puis réessayez. Ou bien corrigez ou supprimez {variable}, et redémarrez Kinogrid.</translation>
    </message>
    <message>
        <source>Start the proxy, then try again. Or correct the system&apos;s settings, and start Kinogrid again.</source>
        <translation>Démarrez le proxy, puis réessayez. Ou bien corrigez les réglages du système, et redémarrez Kinogrid.</translation>
    </message>
    <message>
        <source>Start the proxy; Kinogrid keeps trying. Or correct or unset {variable}, and start Kinogrid again.</source>
        <translation>Démarrez le proxy&#x202f;; Kinogrid continue d’essayer. Ou bien corrigez ou supprimez {variable}, et redémarrez Kinogrid.</translation>
    </message>
    <message>
        <source>Start the proxy; Kinogrid keeps trying. Or correct the system&apos;s settings, and start Kinogrid again.</source>
        <translation>Démarrez le proxy&#x202f;; Kinogrid continue d’essayer. Ou bien corrigez les réglages du système, et redémarrez Kinogrid.</translation>
    </message>
    <message>
        <source>That folder is in the library itself.</source>
        <translation>Ce dossier se trouve dans la bibliothèque elle-même.</translation>
    </message>
    <message>
        <source>The API token does not go along with pictures without your yes.</source>
        <translation>Le jeton d’API n’accompagne pas les images sans votre accord.</translation>
    </message>
    <message>
        <source>The API token has expired.</source>
        <translation>Le jeton d’API a expiré.</translation>
    </message>
    <message>
        <source>The address of what was made leads to where Kinogrid does not go.</source>
        <translation>L’adresse du résultat mène là où Kinogrid ne va pas.</translation>
    </message>
    <message>
        <source>The balance of this token is used up.</source>
        <translation>Le solde de ce jeton est épuisé.</translation>
    </message>
    <message>
        <source>The certificates chosen in Settings cannot be read, so nothing was sent.</source>
        <translation>Les certificats choisis dans les réglages sont illisibles ; rien n’a donc été envoyé.</translation>
    </message>
    <message>
        <source>The clip cannot be saved there.</source>
        <translation>Le clip ne peut pas être enregistré à cet endroit.</translation>
    </message>
    <message>
        <source>The clip&apos;s file is no longer in the library.</source>
        <translation>Le fichier du clip n’est plus dans la bibliothèque.</translation>
    </message>
    <message>
        <source>The clips are safe in their folders. Start Kinogrid again: it then offers to bring the library back.</source>
        <translation>Les clips sont en sécurité dans leurs dossiers. Redémarrez Kinogrid&#xa0;: il proposera alors de rétablir la bibliothèque.</translation>
    </message>
    <message>
        <source>The connection ended before the service answered.</source>
        <translation>La connexion s’est interrompue avant la réponse du service.</translation>
    </message>
    <message>
        <source>The database knows of jobs what their folders do not tell yet.</source>
        <translation>La base de données en sait plus sur certains travaux que leurs dossiers n’en disent encore.</translation>
    </message>
    <message>
        <source>The disk is full.</source>
        <translation>Le disque est plein.</translation>
    </message>
    <message>
        <source>The disk of the folder does not answer.</source>
        <translation>Le disque du dossier ne répond pas.</translation>
    </message>
    <message>
        <source>The disk of the library reported an error.</source>
        <translation>Le disque de la bibliothèque a signalé une erreur.</translation>
    </message>
    <message>
        <source>The export could not be finished.</source>
        <translation>L’export n’a pas pu être terminé.</translation>
    </message>
    <message>
        <source>The folder is not there, or it is empty. Its disk may not be connected.</source>
        <translation>Le dossier n’est pas là ou il est vide. Son disque n’est peut-être pas branché.</translation>
    </message>
    <message>
        <source>The folder that the library is being moved to is not there.</source>
        <translation>Le dossier vers lequel la bibliothèque est en cours de déplacement n’est pas là.</translation>
    </message>
    <message>
        <source>The folder&apos;s path is longer than this system takes.</source>
        <translation>Le chemin du dossier est plus long que ce que ce système accepte.</translation>
    </message>
    <message>
        <source>The host of what was made does not deliver it.</source>
        <translation>L’hôte du résultat ne le livre pas.</translation>
    </message>
    <message>
        <source>The host of what was made is said to be within this network, where Kinogrid does not look.</source>
        <translation>L’hôte du résultat serait dans ce réseau, où Kinogrid ne regarde pas.</translation>
    </message>
    <message>
        <source>The library folder cannot be written.</source>
        <translation>Impossible d’écrire dans le dossier de la bibliothèque.</translation>
    </message>
    <message>
        <source>The library&apos;s database belongs to another program.</source>
        <translation>La base de données de la bibliothèque appartient à un autre programme.</translation>
    </message>
    <message>
        <source>The library&apos;s database is damaged.</source>
        <translation>La base de données de la bibliothèque est endommagée.</translation>
    </message>
    <message>
        <source>The list of tasks holds something that Kinogrid cannot read.</source>
        <translation>La liste des tâches contient quelque chose que Kinogrid ne peut pas lire.</translation>
    </message>
    <message>
        <source>The note of where your library is cannot be read.</source>
        <translation>La note indiquant où se trouve votre bibliothèque est illisible.</translation>
    </message>
    <message>
        <source>The order goes out again by itself.</source>
        <translation>La commande repart d’elle-même.</translation>
    </message>
    <message>
        <source>The picture cannot be read.</source>
        <translation>L’image est illisible.</translation>
    </message>
    <message>
        <source>The picture could not be uploaded.</source>
        <translation>L’image n’a pas pu être téléversée.</translation>
    </message>
    <message>
        <source>The picture is larger than the {bound} that the service takes.</source>
        <translation>L’image dépasse les {bound} que le service accepte.</translation>
    </message>
    <message>
        <source>The picture&apos;s file became shorter while it was sent.</source>
        <translation>Le fichier de l’image est devenu plus court pendant son envoi.</translation>
    </message>
    <message>
        <source>The proxy {address}, chosen in Settings, cannot be reached.</source>
        <translation>Le proxy {address}, choisi dans les réglages, est injoignable.</translation>
    </message>
    <message>
        <source>The proxy {address}, chosen in Settings, let nothing through to the service.</source>
        <translation>Le proxy {address}, choisi dans les réglages, n’a rien laissé passer vers le service.</translation>
    </message>
    <message>
        <source>The proxy {address}, named by this system&apos;s settings, cannot be reached.</source>
        <translation>Le proxy {address}, indiqué par les réglages de ce système, est injoignable.</translation>
    </message>
    <message>
        <source>The proxy {address}, named by this system&apos;s settings, let nothing through to the service.</source>
        <translation>Le proxy {address}, indiqué par les réglages de ce système, n’a rien laissé passer vers le service.</translation>
    </message>
    <message>
        <source>The proxy {address}, named by {variable}, cannot be reached.</source>
        <translation>Le proxy {address}, indiqué par {variable}, est injoignable.</translation>
    </message>
    <message>
        <source>The proxy {address}, named by {variable}, let nothing through to the service.</source>
        <translation>Le proxy {address}, indiqué par {variable}, n’a rien laissé passer vers le service.</translation>
    </message>
    <message>
        <source>The service answered this order with an error, and no task of it was found in two complete looks through the list.</source>
        <translation>Le service a répondu à cette commande par une erreur, et aucune tâche de cette commande n’a été trouvée en deux parcours complets de la liste.</translation>
    </message>
    <message>
        <source>The service cannot be reached.</source>
        <translation>Le service est injoignable.</translation>
    </message>
    <message>
        <source>The service could not help with this.</source>
        <translation>Le service n’a pas pu aider ici.</translation>
    </message>
    <message>
        <source>The service could not make what was ordered.</source>
        <translation>Le service n’a pas pu réaliser ce qui était commandé.</translation>
    </message>
    <message>
        <source>The service did not accept this order.</source>
        <translation>Le service n’a pas accepté cette commande.</translation>
    </message>
    <message>
        <source>The service did not answer a question.</source>
        <translation>Le service n’a pas répondu à une question.</translation>
    </message>
    <message>
        <source>The service did not take the picture.</source>
        <translation>Le service n’a pas accepté l’image.</translation>
    </message>
    <message>
        <source>The service does not accept the API token.</source>
        <translation>Le service n’accepte pas le jeton d’API.</translation>
    </message>
    <message>
        <source>The service does not know what it was asked for.</source>
        <translation>Le service ne connaît pas ce qui lui a été demandé.</translation>
    </message>
    <message>
        <source>The service does not offer this kind of order.</source>
        <translation>Le service ne propose pas ce genre de commande.</translation>
    </message>
    <message>
        <source>The service does not take pictures with this token.</source>
        <translation>Le service n’accepte pas d’images avec ce jeton.</translation>
    </message>
    <message>
        <source>The service does not tell which tasks there are.</source>
        <translation>Le service n’indique pas quelles tâches existent.</translation>
    </message>
    <message>
        <source>The service finished, but named nothing to fetch.</source>
        <translation>Le service a terminé, mais n’a rien indiqué à récupérer.</translation>
    </message>
    <message>
        <source>The service gave an address that is not safe to fetch from.</source>
        <translation>Le service a donné une adresse d’où la récupération n’est pas sûre.</translation>
    </message>
    <message>
        <source>The service gave no usable answer.</source>
        <translation>Le service n’a pas donné de réponse utilisable.</translation>
    </message>
    <message>
        <source>The service gave up waiting for its own work.</source>
        <translation>Le service a renoncé à attendre son propre travail.</translation>
    </message>
    <message>
        <source>The service got no API token.</source>
        <translation>Le service n’a pas reçu de jeton d’API.</translation>
    </message>
    <message>
        <source>The service is asking for a pause.</source>
        <translation>Le service demande une pause.</translation>
    </message>
    <message>
        <source>The service knows no task of videos or pictures by this id.</source>
        <translation>Le service ne connaît aucune tâche de vidéos ou d’images avec cet ID.</translation>
    </message>
    <message>
        <source>The service named a task that belongs to another order.</source>
        <translation>Le service a indiqué une tâche qui appartient à une autre commande.</translation>
    </message>
    <message>
        <source>The service no longer knows this task.</source>
        <translation>Le service ne connaît plus cette tâche.</translation>
    </message>
    <message>
        <source>The service refused this order.</source>
        <translation>Le service a refusé cette commande.</translation>
    </message>
    <message>
        <source>The service says that the token does not fit what was asked for.</source>
        <translation>Le service dit que le jeton ne convient pas à ce qui a été demandé.</translation>
    </message>
    <message>
        <source>The service&apos;s address is not an https address, so the token is not sent there.</source>
        <translation>L’adresse du service n’est pas une adresse https, le jeton n’y est donc pas envoyé.</translation>
    </message>
    <message>
        <source>The service&apos;s answer cannot be read.</source>
        <translation>La réponse du service est illisible.</translation>
    </message>
    <message>
        <source>The service&apos;s identity cannot be verified, so nothing was sent to it.</source>
        <translation>L’identité du service ne peut pas être vérifiée, rien ne lui a donc été envoyé.</translation>
    </message>
    <message>
        <source>There are more tasks since then than Kinogrid reads in one look.</source>
        <translation>Il y a eu depuis plus de tâches que Kinogrid n’en lit en une fois.</translation>
    </message>
    <message>
        <source>This file is no whole backup of a library, so nothing was taken from it.</source>
        <translation>Ce fichier n’est pas une sauvegarde complète d’une bibliothèque, rien n’en a donc été repris.</translation>
    </message>
    <message>
        <source>This is not an API token: it holds characters that no token has.</source>
        <translation>Ce n’est pas un jeton d’API&#xa0;: il contient des caractères qu’aucun jeton n’a.</translation>
    </message>
    <message>
        <source>This library was last opened somewhere else, and orders in it wait to be sent.</source>
        <translation>Cette bibliothèque a été ouverte ailleurs en dernier, et des commandes y attendent d’être envoyées.</translation>
    </message>
    <message>
        <source>This library was written by a newer Kinogrid.</source>
        <translation>Cette bibliothèque a été écrite par un Kinogrid plus récent.</translation>
    </message>
    <message>
        <source>This task has failed, so there is nothing to fetch.</source>
        <translation>Cette tâche a échoué, il n’y a donc rien à récupérer.</translation>
    </message>
    <message>
        <source>This task is being imported already.</source>
        <translation>Cette tâche est déjà en cours d’importation.</translation>
    </message>
    <message>
        <source>This task is in the library already.</source>
        <translation>Cette tâche est déjà dans la bibliothèque.</translation>
    </message>
    <message>
        <source>This task made neither videos nor pictures from words.</source>
        <translation>Cette tâche n’a produit ni vidéos ni images à partir d’un texte.</translation>
    </message>
    <message>
        <source>This token has been disabled.</source>
        <translation>Ce jeton a été désactivé.</translation>
    </message>
    <message>
        <source>This token is not allowed to do that.</source>
        <translation>Ce jeton n’a pas le droit de faire cela.</translation>
    </message>
    <message>
        <source>Top it up in the provider&apos;s console, or raise this token&apos;s limit there, then send it again.</source>
        <translation>Rechargez-le dans la console du fournisseur, ou relevez-y la limite de ce jeton, puis renvoyez la commande.</translation>
    </message>
    <message>
        <source>Try again in a moment.</source>
        <translation>Réessayez dans un instant.</translation>
    </message>
    <message>
        <source>Try other settings, or check the API address in Settings.</source>
        <translation>Essayez d’autres réglages ou vérifiez l’adresse de l’API dans les réglages.</translation>
    </message>
    <message>
        <source>Update Kinogrid, or start it with another folder (--data-dir).</source>
        <translation>Mettez Kinogrid à jour ou démarrez-le avec un autre dossier (--data-dir).</translation>
    </message>
    <message>
        <source>Uploads need an account token. Enter one, or give the pictures as web addresses.</source>
        <translation>Les téléversements exigent un jeton de compte. Saisissez-en un ou indiquez les images par leur adresse web.</translation>
    </message>
    <message>
        <source>Use a smaller PNG, JPEG, GIF, BMP or WebP, or give a URL instead.</source>
        <translation>Utilisez un PNG, JPEG, GIF, BMP ou WebP plus petit, ou indiquez plutôt une URL.</translation>
    </message>
    <message>
        <source>Wait for it to finish, or close it, then try again.</source>
        <translation>Attendez qu’il se termine ou fermez-le, puis réessayez.</translation>
    </message>
    <message>
        <source>Wait for it, or end its process in this system&apos;s list, where it has the number {process}. What it has ordered is not lost: it is on disk, and looked for at the next start.</source>
        <translation>Attendez-le, ou mettez fin à son processus dans la liste de ce système, où il porte le numéro {process}. Ce qu’il a commandé n’est pas perdu&#xa0;: c’est sur le disque et sera recherché au prochain démarrage.</translation>
    </message>
    <message>
        <source>What the service tells of this task cannot be read.</source>
        <translation>Ce que le service dit de cette tâche est illisible.</translation>
    </message>
    <message>
        <source>What was deleted cannot come back: it is no longer in the trash.</source>
        <translation>Ce qui a été supprimé ne peut pas revenir&#xa0;: ce n’est plus dans la corbeille.</translation>
    </message>
    <message>
        <source>What was made has arrived, but the part of Kinogrid that looks into files does not start.</source>
        <translation>Le résultat est arrivé, mais le composant de Kinogrid qui examine les fichiers ne démarre pas.</translation>
    </message>
    <message>
        <source>What was made is no longer at its address.</source>
        <translation>Le résultat n’est plus à son adresse.</translation>
    </message>
    <message>
        <source>What was sent did not pass the provider&apos;s review.</source>
        <translation>Ce qui a été envoyé n’a pas passé le contrôle du fournisseur.</translation>
    </message>
</context>
<context>
    <name>Filter</name>
    <message>
        <source>A project that is gone</source>
        <translation>Un projet disparu</translation>
    </message>
    <message numerus="yes">
        <source>At least %n star(s)</source>
        <translation>
            <numerusform>Au moins %n étoile</numerusform>
            <numerusform>Au moins %n étoiles</numerusform>
        </translation>
    </message>
    <message>
        <source>Clear all</source>
        <translation>Tout effacer</translation>
    </message>
    <message>
        <source>Cost of the job</source>
        <translation>Coût du travail</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>Decision and state</source>
        <translation>Décision et état</translation>
    </message>
    <message>
        <source>Extensions</source>
        <translation>Prolongements</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>En échec</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filtre</translation>
    </message>
    <message>
        <source>Filters</source>
        <translation>Filtres</translation>
    </message>
    <message>
        <source>From and to…</source>
        <translation>Du… au…</translation>
    </message>
    <message>
        <source>Generated</source>
        <translation>Générés</translation>
    </message>
    <message>
        <source>Last 30 days</source>
        <translation>30 derniers jours</translation>
    </message>
    <message>
        <source>Last 365 days</source>
        <translation>365 derniers jours</translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <translation>7 derniers jours</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>Durée</translation>
    </message>
    <message>
        <source>Loop</source>
        <translation>Boucle</translation>
    </message>
    <message>
        <source>Loops</source>
        <translation>En boucle</translation>
    </message>
    <message>
        <source>Made how</source>
        <translation>Origine</translation>
    </message>
    <message>
        <source>Mode</source>
        <translation>Mode</translation>
    </message>
    <message>
        <source>Needs you</source>
        <translation>Besoin de vous</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Nouveaux</translation>
    </message>
    <message>
        <source>No filter</source>
        <translation>Aucun filtre</translation>
    </message>
    <message>
        <source>No filter is on</source>
        <translation>Aucun filtre n’est actif</translation>
    </message>
    <message>
        <source>No loops</source>
        <translation>Sans boucle</translation>
    </message>
    <message>
        <source>Older than 30 days</source>
        <translation>Plus de 30 jours</translation>
    </message>
    <message>
        <source>Picked</source>
        <translation>Retenus</translation>
    </message>
    <message>
        <source>Pictures from words</source>
        <translation>Images par texte</translation>
    </message>
    <message>
        <source>Project</source>
        <translation>Projet</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>Rejetés</translation>
    </message>
    <message>
        <source>Remove the filter: {filter}</source>
        <translation>Retirer le filtre&#xa0;: {filter}</translation>
    </message>
    <message>
        <source>Resolution</source>
        <translation>Résolution</translation>
    </message>
    <message>
        <source>Shape</source>
        <translation>Proportions</translation>
    </message>
    <message>
        <source>Since {date}</source>
        <translation>Depuis le {date}</translation>
    </message>
    <message>
        <source>Starred</source>
        <translation>Avec étoile</translation>
    </message>
    <message>
        <source>Stars</source>
        <translation>Étoiles</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>Mot-clé</translation>
    </message>
    <message>
        <source>Tag: {tag}</source>
        <translation>Mot-clé&#xa0;: {tag}</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Aujourd’hui</translation>
    </message>
    <message>
        <source>Undecided</source>
        <translation>Sans décision</translation>
    </message>
    <message>
        <source>Until {date}</source>
        <translation>Jusqu’au {date}</translation>
    </message>
    <message>
        <source>Up to {most}</source>
        <translation>Jusqu’à {most}</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>Hier</translation>
    </message>
    <message>
        <source>{credits} Credits</source>
        <translation>{credits} crédits</translation>
    </message>
    <message>
        <source>{least} and more</source>
        <translation>{least} et plus</translation>
    </message>
    <message>
        <source>{least} to {most}</source>
        <translation>{least} à {most}</translation>
    </message>
    <message>
        <source>{seconds} s</source>
        <translation>{seconds}&#xa0;s</translation>
    </message>
    <message>
        <source>{since} to {until}</source>
        <translation>{since} – {until}</translation>
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
        <translation>{title}, afficher ou masquer</translation>
    </message>
</context>
<context>
    <name>GivenFiles</name>
    <message>
        <source>Import a clip from it…</source>
        <translation>Importer un clip du dossier…</translation>
    </message>
    <message>
        <source>Its pictures can become a list of orders, of which you tick those that are sent. Or choose a clip in it, to find the order that it came from. The folder itself stays as it is.</source>
        <translation>Ses images peuvent devenir une liste de commandes, dont vous cochez celles à envoyer. Ou choisissez un clip qu’il contient pour retrouver la commande dont il provient. Le dossier lui-même reste tel quel.</translation>
    </message>
    <message>
        <source>One clip is asked about at a time: “{name}” is the first.</source>
        <translation>Un seul clip à la fois : « {name} » est le premier.</translation>
    </message>
    <message>
        <source>Order from its pictures…</source>
        <translation>Commander à partir de ses images…</translation>
    </message>
    <message>
        <source>The prompt was filled in. Nothing is sent before you say so.</source>
        <translation>Le prompt a été rempli. Rien n’est envoyé avant que vous le décidiez.</translation>
    </message>
    <message>
        <source>What should happen with “{name}”?</source>
        <translation>Que faire de « {name} » ?</translation>
    </message>
    <message>
        <source>“{name}” is not there.</source>
        <translation>« {name} » est introuvable.</translation>
    </message>
</context>
<context>
    <name>Guide</name>
    <message>
        <source>A clip that is nearly there can go on. Extend it ({extend}), say how it continues, and send. An extension is an order of its own and is charged as one; its price stands beside it.</source>
        <translation>Un clip presque parfait peut continuer. Prolongez-le ({extend}), dites comment il continue, puis envoyez. Un prolongement est une commande à part entière, facturée comme telle&#x202f;; son prix est affiché à côté.</translation>
    </message>
    <message>
        <source>A clip that is wider than the shape of the export, with the part that stays marked.</source>
        <translation>Un clip plus large que les proportions de l’export, avec la partie conservée encadrée.</translation>
    </message>
    <message>
        <source>A last frame is optional, and the clip then ends with it. “{loop}” lets a clip end where it begins.</source>
        <translation>L’image de fin est facultative&#x202f;; le clip s’achève alors sur elle. «&#xa0;{loop}&#xa0;» fait finir un clip là où il commence.</translation>
    </message>
    <message>
        <source>A new order starts from a first frame: drop a picture there, paste one, or browse. {imagine} makes one from words. Before a picture of this computer is uploaded, it is turned upright, converted where it has to be, and rid of where and with which camera it was taken.</source>
        <translation>Une nouvelle commande part d’une image de début&#xa0;: déposez-y une image, collez-en une ou parcourez vos fichiers. {imagine} en crée une à partir de mots. Avant d’être téléversée, une image de cet ordinateur est redressée, convertie si besoin, et débarrassée du lieu et de l’appareil de prise de vue.</translation>
    </message>
    <message>
        <source>A picture lies in the place of the first frame, in Compose.</source>
        <translation>Une image est placée comme image de début, dans Création.</translation>
    </message>
    <message>
        <source>A sequence is exported as one film, or for an editor: see {exporting}.</source>
        <translation>Une séquence s’exporte en un seul film, ou pour un logiciel de montage&#xa0;: voir {exporting}.</translation>
    </message>
    <message>
        <source>A strip of shots, the last of them planned and not made yet.</source>
        <translation>Une bande de plans, dont le dernier est prévu et pas encore réalisé.</translation>
    </message>
    <message>
        <source>A token in the environment, as ACEDATACLOUD_API_TOKEN, goes before any other and is never stored.</source>
        <translation>Un jeton placé dans l’environnement, dans ACEDATACLOUD_API_TOKEN, passe avant tout autre et n’est jamais enregistré.</translation>
    </message>
    <message>
        <source>A token is the key to your account with the provider. The API token is the one that orders: you make it in the provider&apos;s console and paste it here. Kinogrid first tries it with a question that costs nothing.</source>
        <translation>Un jeton est la clé de votre compte chez le fournisseur. Le jeton d’API est celui qui passe les commandes&#xa0;: vous le créez dans la console du fournisseur et le collez ici. Kinogrid l’essaie d’abord avec une question qui ne coûte rien.</translation>
    </message>
    <message>
        <source>A token with a limit</source>
        <translation>Un jeton avec une limite</translation>
    </message>
    <message>
        <source>A tree of cards: an original, and the extensions of one of its clips.</source>
        <translation>Un arbre de cartes&#xa0;: un original, et les prolongements de l’un de ses clips.</translation>
    </message>
    <message>
        <source>All clips of a job run by one clock, so that you always see the same moment of each. Play and pause ({play}), go back and on by a frame ({back}, {forward}), and set an in point and an out point ({mark_in}, {mark_out}): what lies between them is repeated.</source>
        <translation>Tous les clips d’un travail suivent une même horloge&#xa0;: vous voyez toujours le même instant de chacun. Lancez et arrêtez la lecture ({play}), reculez et avancez d’une image ({back}, {forward}), posez un point d’entrée et un point de sortie ({mark_in}, {mark_out})&#xa0;: ce qui est entre les deux se répète.</translation>
    </message>
    <message>
        <source>An order is on your disk before it is sent. If the answer gets lost, Kinogrid looks for the order in the provider&apos;s list of tasks. It never repeats by itself an order that may have arrived.</source>
        <translation>Une commande est sur votre disque avant d’être envoyée. Si la réponse se perd, Kinogrid cherche la commande dans la liste des tâches du fournisseur. Il ne répète jamais de lui-même une commande qui est peut-être arrivée.</translation>
    </message>
    <message>
        <source>Backup and moving</source>
        <translation>Sauvegarde et déplacement</translation>
    </message>
    <message>
        <source>Choose a shape for where it will be shown, and choose the part that stays. Exports are made beside your work, and the clips in the library stay as they are.</source>
        <translation>Choisissez les proportions selon l’endroit où il sera montré, et la partie à garder. Les exports se font pendant que vous travaillez, et les clips de la bibliothèque restent tels quels.</translation>
    </message>
    <message>
        <source>Choosing one of four</source>
        <translation>Choisir un clip sur quatre</translation>
    </message>
    <message>
        <source>Close Kinogrid whenever you like: every order is on the disk. What the service is making goes on there and is fetched at the next start; what waits goes on from there. How long the service keeps its clips is not known, so do not stay away for weeks.</source>
        <translation>Fermez Kinogrid quand vous voulez&#xa0;: chaque commande est sur le disque. Ce que le service est en train de faire continue chez lui et sera récupéré au prochain démarrage&#x202f;; ce qui attend reprend de là. On ne sait pas combien de temps le service garde ses clips&#xa0;: ne restez pas absent des semaines.</translation>
    </message>
    <message>
        <source>Comparing</source>
        <translation>Comparer</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>Sommaire</translation>
    </message>
    <message>
        <source>Drag a clip out of its tile into another program, or its frame with Shift. You can also copy the file ({copy}), save a copy ({save}) or show it in its folder ({reveal}).</source>
        <translation>Faites glisser un clip de sa vignette vers un autre programme, ou son image avec la touche Maj. Vous pouvez aussi copier le fichier ({copy}), enregistrer une copie ({save}) ou l’afficher dans son dossier ({reveal}).</translation>
    </message>
    <message>
        <source>Each order becomes a job in the list, the newest on top. Its row says how it stands.</source>
        <translation>Chaque commande devient un travail dans la liste, la plus récente en haut. Sa ligne dit où elle en est.</translation>
    </message>
    <message>
        <source>Every clip is a file of your own. Each job has its folder, with a job.json that explains it without Kinogrid and can bring it back: {folder}.</source>
        <translation>Chaque clip est un fichier à vous. Chaque travail a son dossier, avec un job.json qui l’explique sans Kinogrid et permet de le retrouver&#xa0;: {folder}.</translation>
    </message>
    <message>
        <source>Export, and on to the editor</source>
        <translation>Exporter, et passer au montage</translation>
    </message>
    <message>
        <source>Extending a clip</source>
        <translation>Prolonger un clip</translation>
    </message>
    <message>
        <source>Files, backup and support</source>
        <translation>Fichiers, sauvegarde et assistance</translation>
    </message>
    <message>
        <source>Finding</source>
        <translation>Retrouver</translation>
    </message>
    <message>
        <source>For an editor</source>
        <translation>Pour un logiciel de montage</translation>
    </message>
    <message>
        <source>Four clips of one job play in a grid of two by two.</source>
        <translation>Les quatre clips d’un travail, lus dans une grille de deux sur deux.</translation>
    </message>
    <message>
        <source>Frames</source>
        <translation>Images</translation>
    </message>
    <message>
        <source>Hints</source>
        <translation>Repères</translation>
    </message>
    <message>
        <source>If Kinogrid does not start as it should, start it as kinogrid --safe, with default settings. kinogrid --diagnose prints what support asks for, without secrets and without a window. Kinogrid itself sends nothing about you or your work to its makers.</source>
        <translation>Si Kinogrid ne démarre pas comme il faut, lancez-le par kinogrid --safe, avec les réglages par défaut. kinogrid --diagnose affiche ce que demande l’assistance, sans secrets et sans fenêtre. Kinogrid lui-même n’envoie rien à ses auteurs sur vous ni sur votre travail.</translation>
    </message>
    <message>
        <source>In the demo nothing is sent, and its Credits are make-believe: try there what you read here.</source>
        <translation>Dans la démo, rien n’est envoyé et les crédits sont fictifs&#xa0;: essayez-y ce que vous lisez ici.</translation>
    </message>
    <message>
        <source>It stays where it is until you resume it.</source>
        <translation>Elle reste là jusqu’à ce que vous la repreniez.</translation>
    </message>
    <message>
        <source>It waits for its turn, or for the queue to go on.</source>
        <translation>Elle attend son tour, ou que la file d’attente reprenne.</translation>
    </message>
    <message>
        <source>It was made. The row tells of clips that are missing: those can be fetched again as long as the service has them.</source>
        <translation>C’est fait. La ligne signale les clips manquants&#xa0;: on peut les récupérer encore tant que le service les a.</translation>
    </message>
    <message>
        <source>Kinogrid guide</source>
        <translation>Guide de Kinogrid</translation>
    </message>
    <message>
        <source>Kinogrid itself costs nothing. Each order, an extension too, is made by the provider, who charges your account there for it. Pictures from words, translated prompts and descriptions of a picture are asked of the provider as well, and what those cost is not published.</source>
        <translation>Kinogrid lui-même ne coûte rien. Chaque commande, prolongement compris, est réalisée par le fournisseur, qui la facture sur votre compte. Les images créées à partir de mots, les prompts traduits et les descriptions d’image sont aussi demandés au fournisseur, et leur coût n’est pas publié.</translation>
    </message>
    <message>
        <source>Kinogrid makes Midjourney videos through Ace Data Cloud, a third-party service. You give a first frame and say how it moves; as a rule four clips come back, which play side by side and in step.</source>
        <translation>Kinogrid crée des vidéos Midjourney via Ace Data Cloud, un service tiers. Vous donnez une image de début et dites comment elle bouge&#x202f;; en général, quatre clips reviennent, lus côte à côte et en phase.</translation>
    </message>
    <message>
        <source>Many jobs at a stretch: leave rejected ones out, so that the rest grows ({survey}), and let Kinogrid move on after every decision ({advance}).</source>
        <translation>Beaucoup de travaux à la suite&#xa0;: masquez les clips rejetés pour agrandir les autres ({survey}), et laissez Kinogrid avancer après chaque décision ({advance}).</translation>
    </message>
    <message>
        <source>Midjourney&apos;s flags, such as --motion high, may stand in the prompt. Kinogrid says so where one is unknown or does not go with another.</source>
        <translation>Les paramètres de Midjourney, comme --motion high, peuvent figurer dans le prompt. Kinogrid vous prévient si l’un d’eux est inconnu ou ne va pas avec un autre.</translation>
    </message>
    <message>
        <source>Modes and flags</source>
        <translation>Modes et paramètres</translation>
    </message>
    <message>
        <source>No page has these words.</source>
        <translation>Aucune page ne contient ces mots.</translation>
    </message>
    <message>
        <source>Notes, tags and projects</source>
        <translation>Notes, mots-clés et projets</translation>
    </message>
    <message>
        <source>Nothing came of it. The row says why, and the details say what helps.</source>
        <translation>Cela n’a rien donné. La ligne dit pourquoi, et les détails disent quoi faire.</translation>
    </message>
    <message>
        <source>One of four clips is picked, and another one has a star.</source>
        <translation>Sur quatre clips, l’un est retenu et un autre porte une étoile.</translation>
    </message>
    <message>
        <source>Pictures of this computer are uploaded with an account token, which also shows the balance and what was charged. It manages your whole account and does not expire, so keep it only on a machine of your own. Without one Kinogrid tries the API token, which the provider may refuse; pictures on the web need neither.</source>
        <translation>Les images de cet ordinateur sont téléversées avec un jeton de compte, qui affiche aussi le solde et les montants facturés. Il gère tout votre compte et n’expire pas&#xa0;: ne le gardez que sur un ordinateur à vous. Sans lui, Kinogrid essaie le jeton d’API, que le fournisseur peut refuser&#x202f;; les images du web n’en demandent aucun.</translation>
    </message>
    <message>
        <source>Pictures of your own</source>
        <translation>Vos propres images</translation>
    </message>
    <message>
        <source>Planned shots</source>
        <translation>Plans prévus</translation>
    </message>
    <message>
        <source>Put clips of several jobs into the comparison ({put}) and see them together ({compare}). How a clip goes over into its beginning, or into the one that extends it, is seen at the seam ({seam}).</source>
        <translation>Mettez des clips de plusieurs travaux dans la comparaison ({put}) et regardez-les ensemble ({compare}). Le passage d’un clip à son début, ou à celui qui le prolonge, se voit au raccord ({seam}).</translation>
    </message>
    <message>
        <source>Search the guide</source>
        <translation>Rechercher dans le guide</translation>
    </message>
    <message>
        <source>See one alone ({alone}), or hold a key to see the other one in its place ({flip}). Two can lie upon each other, as a wipe ({wipe}), a blend ({blend}) or their difference ({difference}). The loupe ({loupe}) enlarges the same spot in all of them.</source>
        <translation>Regardez-en un seul ({alone}), ou maintenez une touche pour voir l’autre à sa place ({flip}). Deux peuvent se superposer, en balayage ({wipe}), en fondu ({blend}) ou par leur différence ({difference}). La loupe ({loupe}) agrandit le même endroit dans tous.</translation>
    </message>
    <message>
        <source>Select a variant by its number, then pick it ({pick}), reject it ({reject}) or give it a star ({star}). {undo} takes the last decision back, also after a restart.</source>
        <translation>Sélectionnez une variante par son numéro, puis retenez-la ({pick}), rejetez-la ({reject}) ou donnez-lui une étoile ({star}). {undo} annule la dernière décision, même après un redémarrage.</translation>
    </message>
    <message>
        <source>Sending</source>
        <translation>Envoyer</translation>
    </message>
    <message>
        <source>Sequences and planned shots</source>
        <translation>Séquences et plans prévus</translation>
    </message>
    <message>
        <source>The answer got lost. Kinogrid looks for the order among the tasks of the service, and goes on with it where it turns up.</source>
        <translation>La réponse s’est perdue. Kinogrid cherche la commande parmi les tâches du service, et la poursuit si elle y apparaît.</translation>
    </message>
    <message>
        <source>The clips of a library with the room that each takes.</source>
        <translation>Les clips d’une bibliothèque, avec la place que chacun occupe.</translation>
    </message>
    <message>
        <source>The field for a token, which shows dots for what is in it.</source>
        <translation>Le champ d’un jeton, qui affiche des points à la place de son contenu.</translation>
    </message>
    <message>
        <source>The figure beside “{generate}” comes from the price list that the provider publishes; where that does not tell, Kinogrid says so. What was really charged is in your account&apos;s list of calls, which an account token may read. Both are added up under {spending}.</source>
        <translation>Le chiffre à côté de «&#xa0;{generate}&#xa0;» vient de la grille tarifaire que publie le fournisseur&#x202f;; si elle ne dit rien, Kinogrid le signale. Ce qui a vraiment été facturé figure dans la liste des appels de votre compte, qu’un jeton de compte peut lire. Le tout est additionné sous {spending}.</translation>
    </message>
    <message>
        <source>The library, with a small picture of each clip.</source>
        <translation>La bibliothèque, avec une petite image de chaque clip.</translation>
    </message>
    <message>
        <source>The library: search and projects</source>
        <translation>La bibliothèque&#xa0;: recherche et projets</translation>
    </message>
    <message>
        <source>The lineage</source>
        <translation>La lignée</translation>
    </message>
    <message>
        <source>The list of jobs, each with a small picture and its state.</source>
        <translation>La liste des travaux, chacun avec une petite image et son état.</translation>
    </message>
    <message>
        <source>The list of tasks did not tell. Open the job to see what was looked through. Then have Kinogrid look again, send the order again, or give it up. If the first try did arrive, sending it again may cost you twice.</source>
        <translation>La liste des tâches n’a rien appris. Ouvrez le travail pour voir ce qui a été parcouru. Faites ensuite chercher Kinogrid encore une fois, renvoyez la commande ou abandonnez-la. Si le premier envoi était bien arrivé, la renvoyer peut vous coûter deux fois.</translation>
    </message>
    <message>
        <source>The order is kept until you decide how its picture gets to the service: with a token that takes pictures ({token}), or from an address on the web.</source>
        <translation>La commande est gardée jusqu’à ce que vous décidiez comment son image parvient au service&#xa0;: avec un jeton qui accepte les images ({token}), ou depuis une adresse sur le web.</translation>
    </message>
    <message>
        <source>The picture shows already what there is; the prompt says what happens. Name one or two movements and what the camera does, such as “slow push in, waves roll over the rocks”.</source>
        <translation>L’image montre déjà ce qu’il y a&#x202f;; le prompt dit ce qui se passe. Nommez un ou deux mouvements et ce que fait la caméra, par exemple «&#xa0;slow push in, waves roll over the rocks&#xa0;».</translation>
    </message>
    <message>
        <source>The search looks into prompts, notes, tags and file names. Filters leave what is picked, has stars or was made on certain days. “{save}” keeps all of that under a name.</source>
        <translation>La recherche porte sur les prompts, les notes, les mots-clés et les noms de fichiers. Les filtres gardent ce qui est retenu, porte des étoiles ou date de certains jours. «&#xa0;{save}&#xa0;» conserve le tout sous un nom.</translation>
    </message>
    <message>
        <source>The service has taken it and is at work. Its clips are fetched as soon as they are made.</source>
        <translation>Le service l’a prise et y travaille. Ses clips sont récupérés dès qu’ils sont faits.</translation>
    </message>
    <message>
        <source>The token</source>
        <translation>Le jeton</translation>
    </message>
    <message>
        <source>To free space, “{keep}” in the menu of a job removes the clips that are neither picked nor starred, into the trash where that takes them. The job stays, with all that is known of it.</source>
        <translation>Pour libérer de la place, «&#xa0;{keep}&#xa0;» dans le menu d’un travail retire les clips ni retenus ni étoilés, vers la corbeille si elle les accepte. Le travail reste, avec tout ce qu’on en sait.</translation>
    </message>
    <message>
        <source>Tokens are kept in this system&apos;s keyring and nowhere else: not in the settings, the log or a backup. Where the keyring keeps nothing, a token holds until Kinogrid is closed, and you are told so.</source>
        <translation>Les jetons sont gardés dans le trousseau de ce système et nulle part ailleurs&#xa0;: ni dans les réglages, ni dans le journal, ni dans une sauvegarde. Si le trousseau ne garde rien, un jeton vaut jusqu’à la fermeture de Kinogrid, et on vous le dit.</translation>
    </message>
    <message>
        <source>Two clips in one place, with the line of a wipe between them.</source>
        <translation>Deux clips au même endroit, séparés par la ligne d’un balayage.</translation>
    </message>
    <message>
        <source>Watching an order</source>
        <translation>Suivre une commande</translation>
    </message>
    <message>
        <source>What Kinogrid is, and what costs money</source>
        <translation>Ce qu’est Kinogrid, et ce qui coûte de l’argent</translation>
    </message>
    <message>
        <source>What is charged, and when</source>
        <translation>Ce qui est facturé, et quand</translation>
    </message>
    <message>
        <source>What is marked along the position is measured on this computer: how much moves, hard cuts, how like the frames are to the pictures that you gave. It helps you look and decides nothing.</source>
        <translation>Ce qui est marqué le long de la position est mesuré sur cet ordinateur&#xa0;: l’ampleur du mouvement, les coupes franches, la ressemblance avec les images que vous avez données. Cela aide à regarder et ne décide de rien.</translation>
    </message>
    <message>
        <source>What is never bought twice</source>
        <translation>Ce qui n’est jamais acheté deux fois</translation>
    </message>
    <message>
        <source>When a job needs you</source>
        <translation>Quand un travail a besoin de vous</translation>
    </message>
    <message>
        <source>When something goes wrong</source>
        <translation>En cas de problème</translation>
    </message>
    <message>
        <source>When the film holds together, have all planned shots ordered at once; the price is beside the button. Of the variants that come, the one that you pick takes the shot&apos;s place.</source>
        <translation>Quand le film tient, commandez d’un coup tous les plans prévus&#x202f;; le prix est à côté du bouton. Parmi les variantes reçues, celle que vous retenez prend la place du plan.</translation>
    </message>
    <message>
        <source>When you close Kinogrid, or the network goes</source>
        <translation>Quand vous fermez Kinogrid, ou que le réseau tombe</translation>
    </message>
    <message>
        <source>Where it is kept</source>
        <translation>Où il est gardé</translation>
    </message>
    <message>
        <source>Where the list does not help, you are asked and told what was seen there. Only you can have such an order sent again, and you may then pay twice: see {watching}.</source>
        <translation>Si la liste n’aide pas, on vous interroge en disant ce qui y a été vu. Vous seul pouvez faire renvoyer une telle commande, et vous paierez alors peut-être deux fois&#xa0;: voir {watching}.</translation>
    </message>
    <message>
        <source>Whether an order that fails is charged is up to the provider. Looking, comparing, picking and exporting happen on this computer and cost nothing.</source>
        <translation>Qu’une commande échouée soit facturée ou non dépend du fournisseur. Regarder, comparer, retenir et exporter se font sur cet ordinateur et ne coûtent rien.</translation>
    </message>
    <message>
        <source>With a limit in {settings} Kinogrid asks before orders go beyond it. A firm limit is that of an API token of its own: see {token}.</source>
        <translation>Avec une limite dans {settings}, Kinogrid demande avant que des commandes ne la dépassent. Une limite ferme est celle d’un jeton d’API propre à Kinogrid&#xa0;: voir {token}.</translation>
    </message>
    <message>
        <source>With your account token Kinogrid can make an API token of its own, in {settings}. It opens Midjourney only, and the provider lets it spend no more than the limit that you give it.</source>
        <translation>Avec votre jeton de compte, Kinogrid peut créer un jeton d’API à lui, dans {settings}. Il n’ouvre que Midjourney, et le fournisseur ne le laisse pas dépenser plus que la limite que vous lui donnez.</translation>
    </message>
    <message>
        <source>Without a network orders wait. A clip that was being fetched goes on where it stopped, and all of it starts again by itself.</source>
        <translation>Sans réseau, les commandes attendent. Un clip en cours de récupération reprend là où il s’était arrêté, et tout repart de soi-même.</translation>
    </message>
    <message>
        <source>Without an export</source>
        <translation>Sans export</translation>
    </message>
    <message>
        <source>Writing an order</source>
        <translation>Rédiger une commande</translation>
    </message>
    <message>
        <source>You may give an extension a last frame to arrive at. {several} extends more than one variant. Once a clip is as long as the service makes them, Kinogrid says so.</source>
        <translation>Vous pouvez donner à un prolongement une image de fin à atteindre. {several} prolonge plus d’une variante. Quand un clip est aussi long que le service en fait, Kinogrid le dit.</translation>
    </message>
    <message>
        <source>no key</source>
        <comment>nothing is set for it</comment>
        <translation>aucune touche</translation>
    </message>
    <message>
        <source>{back_up} writes the whole library into one zip file, without tokens; {restore} reads it into a new folder. {move} carries the library to another folder or disk while you go on working.</source>
        <translation>{back_up} écrit toute la bibliothèque dans un seul fichier zip, sans jetons&#x202f;; {restore} la relit dans un nouveau dossier. {move} emporte la bibliothèque vers un autre dossier ou disque pendant que vous travaillez.</translation>
    </message>
    <message>
        <source>{export} ({keys}) makes a new file of a clip, of its whole lineage or of all variants: a video, a GIF, an animated WebP, single frames. Where a video can be cut exactly without it, nothing is compressed anew.</source>
        <translation>{export} ({keys}) fait un nouveau fichier d’un clip, de toute sa lignée ou de toutes les variantes&#xa0;: une vidéo, un GIF, un WebP animé, des images séparées. Là où une vidéo peut être coupée exactement sans cela, rien n’est recompressé.</translation>
    </message>
    <message>
        <source>{labels} ({keys}) writes notes and tags to what is chosen, and puts it into projects. A project holds clips together, whatever job they are of.</source>
        <translation>{labels} ({keys}) ajoute notes et mots-clés à ce qui est choisi, et le place dans des projets. Un projet rassemble des clips, quel que soit leur travail.</translation>
    </message>
    <message>
        <source>{library} ({keys}) shows every clip that you generated or imported. Move the pointer across a tile to look through it.</source>
        <translation>{library} ({keys}) affiche chaque clip que vous avez généré ou importé. Passez le pointeur sur une vignette pour le parcourir.</translation>
    </message>
    <message>
        <source>{lineage} ({keys}) shows what grew out of what: the original, its extensions, what you picked, how long each is and what it cost. From a card you play all that leads to it, without a gap.</source>
        <translation>{lineage} ({keys}) montre ce qui est né de quoi&#xa0;: l’original, ses prolongements, ce que vous avez retenu, la durée et le coût de chacun. Depuis une carte, vous lisez tout ce qui y mène, sans interruption.</translation>
    </message>
    <message>
        <source>{sequence} ({keys}) opens a strip for the shots of a film. Drag clips into it, or add the one that is selected ({add}). Arrange and trim them, and play all of them without a gap.</source>
        <translation>{sequence} ({keys}) ouvre une bande pour les plans d’un film. Glissez-y des clips, ou ajoutez celui qui est sélectionné ({add}). Vous pouvez les disposer, les raccourcir et les lire tous sans interruption.</translation>
    </message>
    <message>
        <source>{shortcuts} ({keys}) lists every key, and lets you change them.</source>
        <translation>{shortcuts} ({keys}) donne toutes les touches et permet de les changer.</translation>
    </message>
    <message>
        <source>{storage} shows what takes room and can check that each clip is still what was written. {rebuild} reads the library anew from its folders, should it ever be damaged.</source>
        <translation>{storage} montre ce qui prend de la place et peut vérifier que chaque clip est toujours ce qui a été écrit. {rebuild} relit la bibliothèque à partir de ses dossiers, si elle était un jour abîmée.</translation>
    </message>
    <message>
        <source>“{editor}” writes a folder with the clips as they are and a timeline as OpenTimelineIO, FCPXML and EDL, with the cuts of a sequence.</source>
        <translation>«&#xa0;{editor}&#xa0;» écrit un dossier avec les clips tels quels et une timeline en OpenTimelineIO, FCPXML et EDL, avec les coupes d’une séquence.</translation>
    </message>
    <message>
        <source>“{fast}” and “{turbo}” are two modes of the service. The figure beside “{generate}” follows whatever you choose.</source>
        <translation>«&#xa0;{fast}&#xa0;» et «&#xa0;{turbo}&#xa0;» sont deux modes du service. Le chiffre à côté de «&#xa0;{generate}&#xa0;» suit tout ce que vous choisissez.</translation>
    </message>
    <message>
        <source>“{generate}” ({keys}) sends the order. A whole list of prompts goes out by {several}. An order that would go beyond one of your limits is asked about first: see {money}.</source>
        <translation>«&#xa0;{generate}&#xa0;» ({keys}) envoie la commande. Toute une liste de prompts part avec {several}. Si une commande devait dépasser l’une de vos limites, on vous le demande d’abord&#xa0;: voir {money}.</translation>
    </message>
    <message>
        <source>“{plan}” adds what stands in Compose, prompt and frames, as a shot that is not ordered yet. It costs nothing, and its first frame stands in for it when the sequence plays.</source>
        <translation>«&#xa0;{plan}&#xa0;» ajoute le contenu de Création, prompt et images, comme un plan pas encore commandé. Cela ne coûte rien, et son image de début le remplace quand la séquence est lue.</translation>
    </message>
    <message>
        <source>“{report}” in the details of a job puts all that support needs onto the clipboard. It holds no secrets, but names of files. {log} leads to what Kinogrid noted about its work.</source>
        <translation>«&#xa0;{report}&#xa0;», dans les détails d’un travail, met dans le presse-papiers tout ce dont l’assistance a besoin. Il ne contient aucun secret, mais des noms de fichiers. {log} mène à ce que Kinogrid a noté de son travail.</translation>
    </message>
</context>
<context>
    <name>Hints</name>
    <message>
        <source>Brightness jumps from {start} s to {end} s</source>
        <translation>La luminosité saute de {start}&#xa0;s à {end}&#xa0;s</translation>
    </message>
    <message>
        <source>First frame: like the given picture ({likeness})</source>
        <translation>Première image&#xa0;: semblable à l’image donnée ({likeness})</translation>
    </message>
    <message>
        <source>First frame: somewhat like the given picture ({likeness})</source>
        <translation>Première image&#xa0;: un peu semblable à l’image donnée ({likeness})</translation>
    </message>
    <message>
        <source>First frame: unlike the given picture ({likeness})</source>
        <translation>Première image&#xa0;: différente de l’image donnée ({likeness})</translation>
    </message>
    <message>
        <source>First frame: very like the given picture ({likeness})</source>
        <translation>Première image&#xa0;: très semblable à l’image donnée ({likeness})</translation>
    </message>
    <message>
        <source>Hard cut at {second} s</source>
        <translation>Coupe franche à {second}&#xa0;s</translation>
    </message>
    <message>
        <source>Last frame: like the given picture ({likeness})</source>
        <translation>Dernière image&#xa0;: semblable à l’image donnée ({likeness})</translation>
    </message>
    <message>
        <source>Last frame: somewhat like the given picture ({likeness})</source>
        <translation>Dernière image&#xa0;: un peu semblable à l’image donnée ({likeness})</translation>
    </message>
    <message>
        <source>Last frame: unlike the given picture ({likeness})</source>
        <translation>Dernière image&#xa0;: différente de l’image donnée ({likeness})</translation>
    </message>
    <message>
        <source>Last frame: very like the given picture ({likeness})</source>
        <translation>Dernière image&#xa0;: très semblable à l’image donnée ({likeness})</translation>
    </message>
    <message>
        <source>Measured on this computer, to help you look. Likeness is structural similarity (SSIM) of brightness; motion is temporal information (ITU-T P.910) on a scale of 255.</source>
        <translation>Mesuré sur cet ordinateur, pour vous aider à regarder. La ressemblance est la similarité structurelle (SSIM) de la luminosité&#x202f;; le mouvement est l’information temporelle (ITU-T P.910) sur une échelle de 255.</translation>
    </message>
    <message>
        <source>Motion: usually {usual}, at most {most}</source>
        <translation>Mouvement&#xa0;: d’ordinaire {usual}, au plus {most}</translation>
    </message>
    <message>
        <source>Seam: the last frame is like the first ({likeness})</source>
        <translation>Raccord&#xa0;: la dernière image est semblable à la première ({likeness})</translation>
    </message>
    <message>
        <source>Seam: the last frame is somewhat like the first ({likeness})</source>
        <translation>Raccord&#xa0;: la dernière image est un peu semblable à la première ({likeness})</translation>
    </message>
    <message>
        <source>Seam: the last frame is unlike the first ({likeness})</source>
        <translation>Raccord&#xa0;: la dernière image est différente de la première ({likeness})</translation>
    </message>
    <message>
        <source>Seam: the last frame is very like the first ({likeness})</source>
        <translation>Raccord&#xa0;: la dernière image est très semblable à la première ({likeness})</translation>
    </message>
    <message>
        <source>Still from {start} s to {end} s</source>
        <translation>Immobile de {start}&#xa0;s à {end}&#xa0;s</translation>
    </message>
    <message>
        <source>Where it goes on: like the end of the clip before ({likeness})</source>
        <translation>Suite&#xa0;: semblable à la fin du clip précédent ({likeness})</translation>
    </message>
    <message>
        <source>Where it goes on: somewhat like the end of the clip before ({likeness})</source>
        <translation>Suite&#xa0;: un peu semblable à la fin du clip précédent ({likeness})</translation>
    </message>
    <message>
        <source>Where it goes on: unlike the end of the clip before ({likeness})</source>
        <translation>Suite&#xa0;: différente de la fin du clip précédent ({likeness})</translation>
    </message>
    <message>
        <source>Where it goes on: very like the end of the clip before ({likeness})</source>
        <translation>Suite&#xa0;: très semblable à la fin du clip précédent ({likeness})</translation>
    </message>
    <message>
        <source>{motion}. Variant {number}, measured on this computer.</source>
        <translation>{motion}. Variante {number}, mesuré sur cet ordinateur.</translation>
    </message>
</context>
<context>
    <name>History</name>
    <message>
        <source>A frame is on its way up</source>
        <translation>Téléversement d’une image en cours</translation>
    </message>
    <message>
        <source>A frame is uploaded</source>
        <translation>Une image est téléversée</translation>
    </message>
    <message>
        <source>A variant could not be fetched</source>
        <translation>Une variante n’a pas pu être récupérée</translation>
    </message>
    <message>
        <source>A variant is here</source>
        <translation>Une variante est là</translation>
    </message>
    <message>
        <source>A variant&apos;s clip back from the trash</source>
        <translation>Clip d’une variante revenu de la corbeille</translation>
    </message>
    <message>
        <source>A variant&apos;s clip put into the trash by you</source>
        <translation>Clip d’une variante mis à la corbeille par vous</translation>
    </message>
    <message>
        <source>A variant&apos;s clip was found missing or damaged</source>
        <translation>Clip d’une variante trouvé manquant ou endommagé</translation>
    </message>
    <message>
        <source>Accepted by the service</source>
        <translation>Acceptée par le service</translation>
    </message>
    <message>
        <source>An earlier try became a job of its own</source>
        <translation>Une tentative antérieure est devenue un travail à part</translation>
    </message>
    <message>
        <source>An earlier try of another job turned up</source>
        <translation>Une tentative antérieure d’un autre travail est réapparue</translation>
    </message>
    <message>
        <source>Ended with a failure</source>
        <translation>Terminée par un échec</translation>
    </message>
    <message>
        <source>Fetching held up, or going on</source>
        <translation>Récupération retardée, ou reprise</translation>
    </message>
    <message>
        <source>Finished by the service</source>
        <translation>Terminée par le service</translation>
    </message>
    <message>
        <source>Given up by you, though it may have arrived</source>
        <translation>Abandonnée par vous, bien qu’elle ait pu arriver</translation>
    </message>
    <message>
        <source>Joined to its parent</source>
        <translation>Rattachée à son parent</translation>
    </message>
    <message>
        <source>Looked for once more</source>
        <translation>Recherchée encore une fois</translation>
    </message>
    <message>
        <source>Moved within the queue</source>
        <translation>Déplacée dans la file d’attente</translation>
    </message>
    <message>
        <source>New addresses for the variants</source>
        <translation>Nouvelles adresses pour les variantes</translation>
    </message>
    <message>
        <source>No clear answer: it may have arrived</source>
        <translation>Pas de réponse claire&#xa0;: elle est peut-être arrivée</translation>
    </message>
    <message>
        <source>Not found among the recent tasks</source>
        <translation>Introuvable parmi les tâches récentes</translation>
    </message>
    <message>
        <source>Order sent</source>
        <translation>Commande envoyée</translation>
    </message>
    <message>
        <source>Put into the queue</source>
        <translation>Placée dans la file d’attente</translation>
    </message>
    <message>
        <source>Put on hold, or resumed</source>
        <translation>Suspendue, ou reprise</translation>
    </message>
    <message>
        <source>Stopped by you</source>
        <translation>Arrêtée par vous</translation>
    </message>
    <message>
        <source>Taken in from the recent tasks</source>
        <translation>Importée des tâches récentes</translation>
    </message>
    <message>
        <source>The recent tasks could not be looked through</source>
        <translation>Les tâches récentes n’ont pas pu être parcourues</translation>
    </message>
    <message>
        <source>The service asked for a pause; back in the queue</source>
        <translation>Le service a demandé une pause&#x202f;; retour dans la file d’attente</translation>
    </message>
    <message>
        <source>The service said how far it is</source>
        <translation>Le service a dit où il en est</translation>
    </message>
    <message>
        <source>The try did not arrive; back in the queue</source>
        <translation>La tentative n’est pas arrivée&#x202f;; retour dans la file d’attente</translation>
    </message>
    <message>
        <source>To be sent, by your decision</source>
        <translation>À envoyer, selon votre décision</translation>
    </message>
    <message>
        <source>Upload of a frame started</source>
        <translation>Téléversement d’une image commencé</translation>
    </message>
    <message>
        <source>Variants to be fetched again</source>
        <translation>Variantes à récupérer à nouveau</translation>
    </message>
    <message>
        <source>What the service said of it could not be read</source>
        <translation>Ce que le service en disait était illisible</translation>
    </message>
</context>
<context>
    <name>Imagine</name>
    <message>
        <source>--{flag} {value} goes before the shape chosen below.</source>
        <translation>--{flag} {value} passe avant les proportions choisies ci-dessous.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Make a first frame</source>
        <translation>Créer une image de début</translation>
    </message>
    <message>
        <source>Make four pictures</source>
        <translation>Créer quatre images</translation>
    </message>
    <message>
        <source>Midjourney paints four pictures from your words; one of them can become the first frame. They are an order of their own, which the provider charges.</source>
        <translation>Midjourney peint quatre images à partir de votre texte&#x202f;; l’une d’elles peut devenir l’image de début. C’est une commande à part, que le fournisseur facture.</translation>
    </message>
    <message>
        <source>Mode</source>
        <translation>Mode</translation>
    </message>
    <message>
        <source>Picture mode</source>
        <translation>Mode des images</translation>
    </message>
    <message>
        <source>Picture prompt</source>
        <translation>Prompt d’image</translation>
    </message>
    <message>
        <source>Send this order ({keys})</source>
        <translation>Envoyer cette commande ({keys})</translation>
    </message>
    <message>
        <source>Shape</source>
        <translation>Proportions</translation>
    </message>
    <message>
        <source>What should the picture show?
A lighthouse on a cliff at dusk, gouache on paper.</source>
        <translation>Que doit montrer l’image&#x202f;?
Un phare sur une falaise au crépuscule, gouache sur papier.</translation>
    </message>
    <message>
        <source>What the picture shows</source>
        <translation>Ce que montre l’image</translation>
    </message>
    <message>
        <source>{flags}: for videos only, not for pictures.</source>
        <translation>{flags}&#xa0;: pour les vidéos seulement, pas pour les images.</translation>
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
            <numerusform>%n image</numerusform>
            <numerusform>%n images</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n task(s) imported. What came of (it|them) is on its way.</source>
        <translation>
            <numerusform>%n tâche importée. Ce qui en est né est en route.</numerusform>
            <numerusform>%n tâches importées. Ce qui en est né est en route.</numerusform>
        </translation>
    </message>
    <message>
        <source>A try of an order that was given up here, or not confirmed</source>
        <translation>Une tentative d’une commande abandonnée ici, ou non confirmée</translation>
    </message>
    <message>
        <source>Asking the service</source>
        <translation>Interrogation du service</translation>
    </message>
    <message>
        <source>Asking the service what this token has ordered…</source>
        <translation>Interrogation du service sur ce que ce jeton a commandé…</translation>
    </message>
    <message>
        <source>Bring in what this token has ordered before, here or elsewhere. Looking and importing cost nothing.</source>
        <translation>Faites entrer dans la bibliothèque ce que ce jeton a commandé auparavant, ici ou ailleurs. Chercher et importer ne coûte rien.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Exported files (*.mp4 *.mov *.gif *.webp *.png)</source>
        <translation>Fichiers exportés (*.mp4 *.mov *.gif *.webp *.png)</translation>
    </message>
    <message>
        <source>Extension of variant {number} · {state}</source>
        <translation>Prolongement de la variante {number} · {state}</translation>
    </message>
    <message>
        <source>Failed: {sentence}</source>
        <translation>Échec&#xa0;: {sentence}</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>Trouver</translation>
    </message>
    <message>
        <source>Find its task</source>
        <translation>Trouver sa tâche</translation>
    </message>
    <message>
        <source>Find the task</source>
        <translation>Trouver la tâche</translation>
    </message>
    <message>
        <source>From an exported file</source>
        <translation>Depuis un fichier exporté</translation>
    </message>
    <message>
        <source>From an exported file…</source>
        <translation>Depuis un fichier exporté…</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importer</translation>
    </message>
    <message numerus="yes">
        <source>Import %n</source>
        <translation>
            <numerusform>Importer %n</numerusform>
            <numerusform>Importer %n</numerusform>
        </translation>
    </message>
    <message>
        <source>In the library</source>
        <translation>Dans la bibliothèque</translation>
    </message>
    <message numerus="yes">
        <source>It goes on from %n clip(s).</source>
        <translation>
            <numerusform>La suite part de %n clip.</numerusform>
            <numerusform>La suite part de %n clips.</numerusform>
        </translation>
    </message>
    <message>
        <source>Kinogrid is looking for an order that may be this one</source>
        <translation>Kinogrid cherche une commande qui est peut-être celle-ci</translation>
    </message>
    <message>
        <source>None of the tasks listed so far matches these words.</source>
        <translation>Aucune des tâches listées jusqu’ici ne correspond à ce texte.</translation>
    </message>
    <message>
        <source>Paste a task id</source>
        <translation>Collez un ID de tâche</translation>
    </message>
    <message>
        <source>Recent tasks</source>
        <translation>Tâches récentes</translation>
    </message>
    <message>
        <source>Search tasks</source>
        <translation>Rechercher des tâches</translation>
    </message>
    <message>
        <source>Show older tasks</source>
        <translation>Tâches plus anciennes</translation>
    </message>
    <message>
        <source>Still being made</source>
        <translation>Encore en création</translation>
    </message>
    <message>
        <source>Still being made, {share}</source>
        <translation>Encore en création, {share}</translation>
    </message>
    <message>
        <source>Task id</source>
        <translation>ID de tâche</translation>
    </message>
    <message>
        <source>Task {task}</source>
        <translation>Tâche {task}</translation>
    </message>
    <message>
        <source>The service lists no video tasks for this token.</source>
        <translation>Le service ne liste aucune tâche vidéo pour ce jeton.</translation>
    </message>
    <message>
        <source>This is what the file says of itself. Only the provider knows whether it is so.</source>
        <translation>C’est ce que le fichier dit de lui-même. Seul le fournisseur sait si c’est vrai.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>Use these settings</source>
        <translation>Utiliser ces réglages</translation>
    </message>
    <message>
        <source>What the service tells of it can&apos;t be read</source>
        <translation>Ce que le service en dit est illisible</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>et %n autre</numerusform>
            <numerusform>et %n autres</numerusform>
        </translation>
    </message>
    <message>
        <source>loop</source>
        <translation>boucle</translation>
    </message>
    <message>
        <source>seed {seed}</source>
        <translation>graine {seed}</translation>
    </message>
    <message>
        <source>variant {number}</source>
        <translation>variante {number}</translation>
    </message>
    <message>
        <source>{task}: {why}</source>
        <translation>{task}&#xa0;: {why}</translation>
    </message>
    <message>
        <source>“{name}” does not say how it was made.</source>
        <translation>«&#xa0;{name}&#xa0;» ne dit pas comment il a été créé.</translation>
    </message>
    <message>
        <source>“{name}” says how it was made</source>
        <translation>«&#xa0;{name}&#xa0;» dit comment il a été créé</translation>
    </message>
</context>
<context>
    <name>Jobs</name>
    <message numerus="yes">
        <source>%n clip(s) (is|are) back.</source>
        <translation>
            <numerusform>%n clip est de retour.</numerusform>
            <numerusform>%n clips sont de retour.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n clip(s) deleted for good.</source>
        <translation>
            <numerusform>%n clip supprimé définitivement.</numerusform>
            <numerusform>%n clips supprimés définitivement.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n clip(s), {size}, put into the trash.</source>
        <translation>
            <numerusform>%n clip, {size}, mis à la corbeille.</numerusform>
            <numerusform>%n clips, {size}, mis à la corbeille.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n clip(s), {size}, that (is|are) neither picked nor starred (goes|go) to this computer&apos;s trash.</source>
        <translation>
            <numerusform>%n clip, {size}, ni retenu ni marqué d’une étoile, va dans la corbeille de cet ordinateur.</numerusform>
            <numerusform>%n clips, {size}, ni retenus ni marqués d’une étoile, vont dans la corbeille de cet ordinateur.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n copies saved in {folder}</source>
        <translation>
            <numerusform>%n copie enregistrée dans {folder}</numerusform>
            <numerusform>%n copies enregistrées dans {folder}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) (is|are) not there any more, so nothing was copied.</source>
        <translation>
            <numerusform>%n fichier n’est plus là, rien n’a donc été copié.</numerusform>
            <numerusform>%n fichiers ne sont plus là, rien n’a donc été copié.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n job(s)</source>
        <translation>
            <numerusform>%n travail</numerusform>
            <numerusform>%n travaux</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n job(s) not done yet (is|are) left alone.</source>
        <translation>
            <numerusform>%n travail non terminé est laissé tel quel.</numerusform>
            <numerusform>%n travaux non terminés sont laissés tels quels.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n job(s) without a pick (is|are) left alone.</source>
        <translation>
            <numerusform>%n travail sans clip retenu est laissé tel quel.</numerusform>
            <numerusform>%n travaux sans clip retenu sont laissés tels quels.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n need(s|) you</source>
        <translation>
            <numerusform>%n a besoin de vous</numerusform>
            <numerusform>%n ont besoin de vous</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them may have arrived before. Where one did, both are made, and you would pay twice where both succeed.</source>
        <translation>
            <numerusform>%n d’entre elles est peut-être déjà arrivée. Là où c’est le cas, les deux sont réalisées, et vous paieriez deux fois là où les deux aboutissent.</numerusform>
            <numerusform>%n d’entre elles sont peut-être déjà arrivées. Là où c’est le cas, les deux sont réalisées, et vous paieriez deux fois là où les deux aboutissent.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n order(s) (has|have) turned up, and (is|are) not sent again.</source>
        <translation>
            <numerusform>%n commande est réapparue et n’est pas renvoyée.</numerusform>
            <numerusform>%n commandes sont réapparues et ne sont pas renvoyées.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n starred</source>
        <translation>
            <numerusform>%n avec étoile</numerusform>
            <numerusform>%n avec étoile</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n under way</source>
        <translation>
            <numerusform>%n en cours</numerusform>
            <numerusform>%n en cours</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n waiting</source>
        <translation>
            <numerusform>%n en attente</numerusform>
            <numerusform>%n en attente</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>(The file is|%n files are) copied.</source>
        <translation>
            <numerusform>Le fichier est copié.</numerusform>
            <numerusform>%n fichiers sont copiés.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>(The job was|%n jobs were) deleted for good.</source>
        <translation>
            <numerusform>Le travail a été supprimé définitivement.</numerusform>
            <numerusform>%n travaux ont été supprimés définitivement.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>(The job was|%n jobs were) deleted.</source>
        <translation>
            <numerusform>Le travail a été supprimé.</numerusform>
            <numerusform>%n travaux ont été supprimés.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>(The web address is|%n web addresses are) copied.</source>
        <translation>
            <numerusform>L’adresse web est copiée.</numerusform>
            <numerusform>%n adresses web sont copiées.</numerusform>
        </translation>
    </message>
    <message>
        <source>A try of it may have arrived, and would not be recognised any more.</source>
        <translation>Une de ses tentatives est peut-être arrivée et ne serait plus reconnue.</translation>
    </message>
    <message>
        <source>Add to the comparison</source>
        <translation>Ajouter à la comparaison</translation>
    </message>
    <message>
        <source>Back from the details</source>
        <translation>Quitter les détails</translation>
    </message>
    <message>
        <source>Cancel the order</source>
        <translation>Annuler la commande</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Annulé</translation>
    </message>
    <message>
        <source>Choose all</source>
        <translation>Tout choisir</translation>
    </message>
    <message numerus="yes">
        <source>Clear %n clip(s), {size}</source>
        <translation>
            <numerusform>Écarter %n clip, {size}</numerusform>
            <numerusform>Écarter %n clips, {size}</numerusform>
        </translation>
    </message>
    <message>
        <source>Copy its web addresses</source>
        <translation>Copier ses adresses web</translation>
    </message>
    <message>
        <source>Copy prompt</source>
        <translation>Copier le prompt</translation>
    </message>
    <message>
        <source>Copy the files</source>
        <translation>Copier les fichiers</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Supprimer</translation>
    </message>
    <message numerus="yes">
        <source>Delete %n clip(s) for good?</source>
        <translation>
            <numerusform>Supprimer %n clip définitivement&#x202f;?</numerusform>
            <numerusform>Supprimer %n clips définitivement&#x202f;?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Delete %n jobs for good?</source>
        <translation>
            <numerusform>Supprimer %n travail définitivement&#x202f;?</numerusform>
            <numerusform>Supprimer %n travaux définitivement&#x202f;?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Delete %n jobs?</source>
        <translation>
            <numerusform>Supprimer %n travail&#x202f;?</numerusform>
            <numerusform>Supprimer %n travaux&#x202f;?</numerusform>
        </translation>
    </message>
    <message>
        <source>Delete for good</source>
        <translation>Supprimer définitivement</translation>
    </message>
    <message numerus="yes">
        <source>Delete this job and its (clip|%n clips)?</source>
        <translation>
            <numerusform>Supprimer ce travail et son clip&#x202f;?</numerusform>
            <numerusform>Supprimer ce travail et ses %n clips&#x202f;?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Delete this job and its (picture|%n pictures)?</source>
        <translation>
            <numerusform>Supprimer ce travail et son image&#x202f;?</numerusform>
            <numerusform>Supprimer ce travail et ses %n images&#x202f;?</numerusform>
        </translation>
    </message>
    <message>
        <source>Delete this job for good?</source>
        <translation>Supprimer ce travail définitivement&#x202f;?</translation>
    </message>
    <message>
        <source>Delete this job?</source>
        <translation>Supprimer ce travail&#x202f;?</translation>
    </message>
    <message>
        <source>Delete…</source>
        <translation>Supprimer…</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Détails</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Terminé</translation>
    </message>
    <message numerus="yes">
        <source>Done, %n clip(s) cleared</source>
        <translation>
            <numerusform>Terminé, %n clip écarté</numerusform>
            <numerusform>Terminé, %n clips écartés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Done, %n clip(s) missing</source>
        <translation>
            <numerusform>Terminé, %n clip manquant</numerusform>
            <numerusform>Terminé, %n clips manquants</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Done, %n picture(s)</source>
        <translation>
            <numerusform>Terminé, %n image</numerusform>
            <numerusform>Terminé, %n images</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Done, %n picture(s) cleared</source>
        <translation>
            <numerusform>Terminé, %n image écartée</numerusform>
            <numerusform>Terminé, %n images écartées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Done, %n picture(s) missing</source>
        <translation>
            <numerusform>Terminé, %n image manquante</numerusform>
            <numerusform>Terminé, %n images manquantes</numerusform>
        </translation>
    </message>
    <message>
        <source>Done: {prompt}</source>
        <translation>Terminé&#xa0;: {prompt}</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exporter…</translation>
    </message>
    <message>
        <source>Failed: {prompt}. {why}</source>
        <translation>Échec&#xa0;: {prompt}. {why}</translation>
    </message>
    <message>
        <source>Failed: {sentence}</source>
        <translation>Échec&#xa0;: {sentence}</translation>
    </message>
    <message>
        <source>Fetch the cleared clips again</source>
        <translation>Récupérer à nouveau les clips écartés</translation>
    </message>
    <message>
        <source>Fetch the missing clips again</source>
        <translation>Récupérer à nouveau les clips manquants</translation>
    </message>
    <message>
        <source>Fetching {number} of {count} has to wait: {sentence}</source>
        <translation>Récupération {number} sur {count} en attente&#xa0;: {sentence}</translation>
    </message>
    <message>
        <source>Fetching {number} of {count}…</source>
        <translation>Récupération {number} sur {count}…</translation>
    </message>
    <message>
        <source>Filter jobs</source>
        <translation>Filtrer les travaux</translation>
    </message>
    <message numerus="yes">
        <source>From the service, %n day(s) ago: it need not have kept it.</source>
        <translation>
            <numerusform>Du service, il y a %n jour&#xa0;: il n’a pas forcément gardé le clip.</numerusform>
            <numerusform>Du service, il y a %n jours&#xa0;: il n’a pas forcément gardé le clip.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>From the service, (an hour|%n hours) ago.</source>
        <translation>
            <numerusform>Du service, il y a une heure.</numerusform>
            <numerusform>Du service, il y a %n heures.</numerusform>
        </translation>
    </message>
    <message>
        <source>From the service, less than an hour ago.</source>
        <translation>Du service, il y a moins d’une heure.</translation>
    </message>
    <message>
        <source>Give up</source>
        <translation>Abandonner</translation>
    </message>
    <message>
        <source>Given up: it may have been charged</source>
        <translation>Abandonné&#xa0;: peut-être facturé</translation>
    </message>
    <message>
        <source>If the first try did arrive, both are made, and you would pay twice where both succeed.</source>
        <translation>Si la première tentative est bien arrivée, les deux sont réalisées, et vous paieriez deux fois là où les deux aboutissent.</translation>
    </message>
    <message>
        <source>Import earlier tasks…</source>
        <translation>Importer des tâches antérieures…</translation>
    </message>
    <message>
        <source>Imported task {task}</source>
        <translation>Tâche importée {task}</translation>
    </message>
    <message>
        <source>It failed: there are no clips.</source>
        <translation>Il a échoué&#xa0;: il n’y a pas de clips.</translation>
    </message>
    <message>
        <source>It was cancelled before it was sent.</source>
        <translation>Il a été annulé avant l’envoi.</translation>
    </message>
    <message>
        <source>Its folder goes to this computer&apos;s trash. Once that is emptied, having the files again means ordering again.</source>
        <translation>Son dossier va dans la corbeille de cet ordinateur. Une fois celle-ci vidée, ravoir les fichiers revient à commander à nouveau.</translation>
    </message>
    <message>
        <source>Jobs</source>
        <translation>Travaux</translation>
    </message>
    <message>
        <source>Keep the pick only…</source>
        <translation>Ne garder que le clip retenu…</translation>
    </message>
    <message>
        <source>Keep the picks only?</source>
        <translation>Ne garder que les clips retenus&#x202f;?</translation>
    </message>
    <message>
        <source>Kinogrid goes on looking for the first try and shows it as a job if it turns up.</source>
        <translation>Kinogrid continue de chercher la première tentative et l’affiche comme un travail si elle réapparaît.</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>Chercher encore</translation>
    </message>
    <message numerus="yes">
        <source>Looking for %n orders once more…</source>
        <translation>
            <numerusform>Nouvelle recherche de %n commande…</numerusform>
            <numerusform>Nouvelle recherche de %n commandes…</numerusform>
        </translation>
    </message>
    <message>
        <source>Looking for the order once more…</source>
        <translation>Nouvelle recherche de la commande…</translation>
    </message>
    <message>
        <source>Needs you: a token for uploads</source>
        <translation>Besoin de vous&#xa0;: un jeton pour les téléversements</translation>
    </message>
    <message>
        <source>Needs you: was it ordered or not?</source>
        <translation>Besoin de vous&#xa0;: commandé ou non&#x202f;?</translation>
    </message>
    <message>
        <source>No job fits this filter.</source>
        <translation>Aucun travail ne correspond à ce filtre.</translation>
    </message>
    <message>
        <source>No job matches these words.</source>
        <translation>Aucun travail ne correspond à ce texte.</translation>
    </message>
    <message>
        <source>No jobs yet</source>
        <translation>Pas encore de travaux</translation>
    </message>
    <message>
        <source>No longer waited for</source>
        <translation>N’est plus attendu</translation>
    </message>
    <message>
        <source>None of them</source>
        <translation>Aucun résultat</translation>
    </message>
    <message>
        <source>Not confirmed: looking for it</source>
        <translation>Non confirmé&#xa0;: recherche en cours</translation>
    </message>
    <message>
        <source>Not confirmed: the list of tasks can&apos;t be read</source>
        <translation>Non confirmé&#xa0;: la liste des tâches est illisible</translation>
    </message>
    <message>
        <source>Not finished after hours: checked less and less often</source>
        <translation>Pas terminé au bout de plusieurs heures&#xa0;: vérifié de moins en moins souvent</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>Rien trouvé</translation>
    </message>
    <message>
        <source>On hold</source>
        <translation>Suspendu</translation>
    </message>
    <message>
        <source>Once more</source>
        <translation>Encore une fois</translation>
    </message>
    <message>
        <source>Once more ({price})</source>
        <translation>Encore une fois ({price})</translation>
    </message>
    <message>
        <source>Open in its usual app</source>
        <translation>Ouvrir dans l’app par défaut</translation>
    </message>
    <message>
        <source>Picture (*{suffix})</source>
        <translation>Image (*{suffix})</translation>
    </message>
    <message>
        <source>Prompt copied</source>
        <translation>Prompt copié</translation>
    </message>
    <message>
        <source>Put on hold</source>
        <translation>Suspendre</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Reprendre</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>En cours</translation>
    </message>
    <message>
        <source>Running ({word})</source>
        <comment>the service&apos;s own word</comment>
        <translation>En cours ({word})</translation>
    </message>
    <message>
        <source>Running, {share}</source>
        <translation>En cours, {share}</translation>
    </message>
    <message>
        <source>Running: {sentence}</source>
        <translation>En cours&#xa0;: {sentence}</translation>
    </message>
    <message>
        <source>Save variant {number}</source>
        <translation>Enregistrer la variante {number}</translation>
    </message>
    <message>
        <source>Saved as {name} in {folder}</source>
        <translation>Enregistré sous {name} dans {folder}</translation>
    </message>
    <message>
        <source>Search jobs</source>
        <translation>Rechercher des travaux</translation>
    </message>
    <message numerus="yes">
        <source>Send %n order(s) again?</source>
        <translation>
            <numerusform>Renvoyer %n commande&#x202f;?</numerusform>
            <numerusform>Renvoyer %n commandes&#x202f;?</numerusform>
        </translation>
    </message>
    <message>
        <source>Send again</source>
        <translation>Renvoyer</translation>
    </message>
    <message>
        <source>Send earlier</source>
        <translation>Envoyer plus tôt</translation>
    </message>
    <message>
        <source>Send later</source>
        <translation>Envoyer plus tard</translation>
    </message>
    <message>
        <source>Send this order again?</source>
        <translation>Renvoyer cette commande&#x202f;?</translation>
    </message>
    <message>
        <source>Sending…</source>
        <translation>Envoi…</translation>
    </message>
    <message>
        <source>Show all jobs</source>
        <translation>Afficher tous les travaux</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>Voir dans le dossier</translation>
    </message>
    <message>
        <source>Some of them have tries that may have arrived, and would not be recognised any more.</source>
        <translation>Certains ont des tentatives qui sont peut-être arrivées et ne seraient plus reconnues.</translation>
    </message>
    <message numerus="yes">
        <source>Something else was decided since: %n clip(s) stayed as they are.</source>
        <translation>
            <numerusform>Autre chose a été décidé depuis&#xa0;: %n clip est resté tel quel.</numerusform>
            <numerusform>Autre chose a été décidé depuis&#xa0;: %n clips sont restés tels quels.</numerusform>
        </translation>
    </message>
    <message>
        <source>Stop waiting for it</source>
        <translation>Ne plus l’attendre</translation>
    </message>
    <message>
        <source>The file is not there any more.</source>
        <translation>Le fichier n’est plus là.</translation>
    </message>
    <message>
        <source>The job is back.</source>
        <translation>Le travail est de retour.</translation>
    </message>
    <message>
        <source>The job was deleted.</source>
        <translation>Le travail a été supprimé.</translation>
    </message>
    <message>
        <source>The job was deleted. Its folder is in the trash.</source>
        <translation>Le travail a été supprimé. Son dossier est dans la corbeille.</translation>
    </message>
    <message>
        <source>The order has turned up, so nothing was sent.</source>
        <translation>La commande est réapparue, rien n’a donc été envoyé.</translation>
    </message>
    <message>
        <source>The service has told no web address.</source>
        <translation>Le service n’a indiqué aucune adresse web.</translation>
    </message>
    <message>
        <source>The service may still finish and charge it, but it would not be fetched any more.</source>
        <translation>Le service peut encore le terminer et le facturer, mais il ne serait plus récupéré.</translation>
    </message>
    <message>
        <source>The space is free once that is emptied. Their jobs stay, and what was written to them.</source>
        <translation>La place sera libre une fois celle-ci vidée. Leurs travaux restent, ainsi que ce qui y a été noté.</translation>
    </message>
    <message>
        <source>The trash of this computer does not take its folder, so this could not be undone.</source>
        <translation>La corbeille de cet ordinateur n’accepte pas son dossier&#x202f;; ce serait donc irréversible.</translation>
    </message>
    <message>
        <source>The trash of this computer does not take their folders, so this could not be undone.</source>
        <translation>La corbeille de cet ordinateur n’accepte pas leurs dossiers&#x202f;; ce serait donc irréversible.</translation>
    </message>
    <message>
        <source>The trash of this computer does not take them, so this could not be undone.</source>
        <translation>La corbeille de cet ordinateur ne les accepte pas&#x202f;; ce serait donc irréversible.</translation>
    </message>
    <message>
        <source>Their folders go to this computer&apos;s trash.</source>
        <translation>Leurs dossiers vont dans la corbeille de cet ordinateur.</translation>
    </message>
    <message>
        <source>There is nothing to clear.</source>
        <translation>Il n’y a rien à écarter.</translation>
    </message>
    <message>
        <source>There is nothing to do again.</source>
        <translation>Il n’y a rien à rétablir.</translation>
    </message>
    <message>
        <source>There is nothing to undo.</source>
        <translation>Il n’y a rien à annuler.</translation>
    </message>
    <message>
        <source>They have no clips.</source>
        <translation>Ils n’ont pas de clips.</translation>
    </message>
    <message>
        <source>This computer has no program that opens it.</source>
        <translation>Cet ordinateur n’a aucun programme pour l’ouvrir.</translation>
    </message>
    <message>
        <source>Try now</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>Uploading the first frame…</source>
        <translation>Téléversement de l’image de début…</translation>
    </message>
    <message>
        <source>Uploading the first frame… {share}</source>
        <translation>Téléversement de l’image de début… {share}</translation>
    </message>
    <message>
        <source>Uploading the last frame…</source>
        <translation>Téléversement de l’image de fin…</translation>
    </message>
    <message>
        <source>Uploading the last frame… {share}</source>
        <translation>Téléversement de l’image de fin… {share}</translation>
    </message>
    <message>
        <source>Use these settings</source>
        <translation>Utiliser ces réglages</translation>
    </message>
    <message>
        <source>Video (*{suffix})</source>
        <translation>Vidéo (*{suffix})</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>En attente</translation>
    </message>
    <message>
        <source>Waiting: {sentence}</source>
        <translation>En attente&#xa0;: {sentence}</translation>
    </message>
    <message>
        <source>What you generate is listed here.</source>
        <translation>Ce que vous générez apparaît ici.</translation>
    </message>
    <message numerus="yes">
        <source>With them go %n clip(s), {size}.</source>
        <translation>
            <numerusform>Avec eux part %n clip, {size}.</numerusform>
            <numerusform>Avec eux partent %n clips, {size}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %n min left</source>
        <translation>
            <numerusform>reste environ %n&#xa0;min</numerusform>
            <numerusform>reste environ %n&#xa0;min</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %n s left</source>
        <translation>
            <numerusform>reste environ %n&#xa0;s</numerusform>
            <numerusform>reste environ %n&#xa0;s</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>again in %n min</source>
        <translation>
            <numerusform>réessai dans %n&#xa0;min</numerusform>
            <numerusform>réessai dans %n&#xa0;min</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>again in %n s</source>
        <translation>
            <numerusform>réessai dans %n&#xa0;s</numerusform>
            <numerusform>réessai dans %n&#xa0;s</numerusform>
        </translation>
    </message>
    <message>
        <source>any moment</source>
        <translation>imminent</translation>
    </message>
    <message>
        <source>extension of variant {number}</source>
        <comment>what a job makes, between its prompt and its state</comment>
        <translation>prolongement de la variante {number}</translation>
    </message>
    <message>
        <source>longer than usual</source>
        <translation>plus long que d’habitude</translation>
    </message>
    <message>
        <source>new</source>
        <comment>finished, and not looked at since</comment>
        <translation>nouveau</translation>
    </message>
    <message>
        <source>pictures from words</source>
        <comment>what a job makes, between its prompt and its state</comment>
        <translation>images par texte</translation>
    </message>
    <message>
        <source>trying again</source>
        <translation>nouvel essai</translation>
    </message>
    <message>
        <source>variant {number} picked</source>
        <translation>variante {number} retenue</translation>
    </message>
    <message>
        <source>{state}, extends {number}</source>
        <translation>{state}, prolonge {number}</translation>
    </message>
</context>
<context>
    <name>Labels</name>
    <message>
        <source>As now</source>
        <translation>Inchangé</translation>
    </message>
    <message>
        <source>In use: {tags}</source>
        <translation>Utilisés&#xa0;: {tags}</translation>
    </message>
    <message>
        <source>Into a new project of this name</source>
        <translation>Dans un nouveau projet de ce nom</translation>
    </message>
    <message>
        <source>New project</source>
        <translation>Nouveau projet</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message numerus="yes">
        <source>Notes and tags of (this clip|%n clips)</source>
        <translation>
            <numerusform>Notes et mots-clés de ce clip</numerusform>
            <numerusform>Notes et mots-clés de %n clips</numerusform>
        </translation>
    </message>
    <message>
        <source>Projects</source>
        <translation>Projets</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>Stars</source>
        <translation>Étoiles</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Mots-clés</translation>
    </message>
    <message>
        <source>Tags that all of them have</source>
        <translation>Mots-clés communs à tous</translation>
    </message>
    <message>
        <source>Words with commas between them</source>
        <translation>Mots séparés par des virgules</translation>
    </message>
</context>
<context>
    <name>Leaving</name>
    <message>
        <source>Cancel it and quit</source>
        <translation>Annuler cela et quitter</translation>
    </message>
    <message>
        <source>Keep working</source>
        <translation>Ne pas quitter</translation>
    </message>
    <message>
        <source>Kinogrid quits by itself once all of it is done.</source>
        <translation>Kinogrid quittera de lui-même une fois tout terminé.</translation>
    </message>
    <message>
        <source>Quit Kinogrid</source>
        <translation>Quitter Kinogrid</translation>
    </message>
    <message>
        <source>Quit now, go on at the next start</source>
        <translation>Quitter maintenant, continuer au prochain démarrage</translation>
    </message>
    <message>
        <source>Some things are not done yet.</source>
        <translation>Certaines choses ne sont pas encore terminées.</translation>
    </message>
    <message>
        <source>Wait, then quit</source>
        <translation>Attendre, puis quitter</translation>
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
            <numerusform>%n clip n’est plus retenu.</numerusform>
            <numerusform>%n clips ne sont plus retenus.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n clip(s) (is|are) no longer rejected.</source>
        <translation>
            <numerusform>%n clip n’est plus rejeté.</numerusform>
            <numerusform>%n clips ne sont plus rejetés.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n clip(s) (is|are) no longer starred.</source>
        <translation>
            <numerusform>%n clip n’a plus d’étoile.</numerusform>
            <numerusform>%n clips n’ont plus d’étoile.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n clip(s) chosen</source>
        <translation>
            <numerusform>%n clip choisi</numerusform>
            <numerusform>%n clips choisis</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n clip(s) picked.</source>
        <translation>
            <numerusform>%n clip retenu.</numerusform>
            <numerusform>%n clips retenus.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n clip(s) rated.</source>
        <translation>
            <numerusform>Étoiles attribuées à %n clip.</numerusform>
            <numerusform>Étoiles attribuées à %n clips.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n clip(s) rejected.</source>
        <translation>
            <numerusform>%n clip rejeté.</numerusform>
            <numerusform>%n clips rejetés.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n clip(s) starred.</source>
        <translation>
            <numerusform>%n clip a une étoile.</numerusform>
            <numerusform>%n clips ont une étoile.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n folder(s) brought nothing back and (stays as it is|stay as they are).</source>
        <translation>
            <numerusform>%n dossier n’a rien rapporté et reste tel quel.</numerusform>
            <numerusform>%n dossiers n’ont rien rapporté et restent tels quels.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n job(s)</source>
        <translation>
            <numerusform>%n travail</numerusform>
            <numerusform>%n travaux</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n job(s) chosen</source>
        <translation>
            <numerusform>%n travail choisi</numerusform>
            <numerusform>%n travaux choisis</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of 5 stars</source>
        <translation>
            <numerusform>%n étoile sur 5</numerusform>
            <numerusform>%n étoiles sur 5</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n order(s) may have arrived; Kinogrid looks for (it|them).</source>
        <translation>
            <numerusform>%n commande est peut-être arrivée&#x202f;; Kinogrid la cherche.</numerusform>
            <numerusform>%n commandes sont peut-être arrivées&#x202f;; Kinogrid les cherche.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n waiting order(s) (is|are) held until you resume (it|them).</source>
        <translation>
            <numerusform>%n commande en attente est suspendue jusqu’à ce que vous la repreniez.</numerusform>
            <numerusform>%n commandes en attente sont suspendues jusqu’à ce que vous les repreniez.</numerusform>
        </translation>
    </message>
    <message>
        <source>A new, empty library</source>
        <translation>Une nouvelle bibliothèque vide</translation>
    </message>
    <message>
        <source>A search needs a name that can be seen.</source>
        <translation>Une recherche doit avoir un nom visible.</translation>
    </message>
    <message>
        <source>Add to the comparison</source>
        <translation>Ajouter à la comparaison</translation>
    </message>
    <message>
        <source>Another project is called this already.</source>
        <translation>Un autre projet porte déjà ce nom.</translation>
    </message>
    <message>
        <source>Back to the clips of a job</source>
        <translation>Retour aux clips d’un travail</translation>
    </message>
    <message>
        <source>Being read</source>
        <translation>Chargement en cours</translation>
    </message>
    <message>
        <source>Bring it back</source>
        <translation>La rétablir</translation>
    </message>
    <message>
        <source>By day</source>
        <translation>Par jour</translation>
    </message>
    <message>
        <source>By lineage</source>
        <translation>Par lignée</translation>
    </message>
    <message>
        <source>By project</source>
        <translation>Par projet</translation>
    </message>
    <message>
        <source>Cheapest first</source>
        <translation>Moins chers d’abord</translation>
    </message>
    <message>
        <source>Choose all</source>
        <translation>Tout choisir</translation>
    </message>
    <message>
        <source>Clips</source>
        <translation>Clips</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Comparer</translation>
    </message>
    <message>
        <source>Copy its web address</source>
        <translation>Copier son adresse web</translation>
    </message>
    <message>
        <source>Copy the files</source>
        <translation>Copier les fichiers</translation>
    </message>
    <message>
        <source>Dearest first</source>
        <translation>Plus chers d’abord</translation>
    </message>
    <message>
        <source>Delete the jobs…</source>
        <translation>Supprimer les travaux…</translation>
    </message>
    <message>
        <source>Delete, and leave what is in it</source>
        <translation>Supprimer, en laissant son contenu</translation>
    </message>
    <message>
        <source>Do not</source>
        <translation>Y renoncer</translation>
    </message>
    <message>
        <source>Every clip that you generate or import comes into the library.</source>
        <translation>Chaque clip que vous générez ou importez arrive dans la bibliothèque.</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exporter…</translation>
    </message>
    <message>
        <source>Forget a search</source>
        <translation>Oublier une recherche</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>Groupes</translation>
    </message>
    <message>
        <source>In no project</source>
        <translation>Sans projet</translation>
    </message>
    <message>
        <source>It cannot be written again yet. Kinogrid keeps trying, and notes every job in its folder.</source>
        <translation>Elle ne peut pas encore être réécrite. Kinogrid continue d’essayer et note chaque travail dans son dossier.</translation>
    </message>
    <message>
        <source>Jobs</source>
        <translation>Travaux</translation>
    </message>
    <message>
        <source>Keep its picks only…</source>
        <translation>Ne garder que ses clips retenus…</translation>
    </message>
    <message>
        <source>Keep the jobs&apos; picks only…</source>
        <translation>Ne garder que les clips retenus des travaux…</translation>
    </message>
    <message>
        <source>Kinogrid quits. Its next start reads every job anew from the job.json in its folder.</source>
        <translation>Kinogrid quitte. Son prochain démarrage relit chaque travail depuis le job.json de son dossier.</translation>
    </message>
    <message>
        <source>Kinogrid&apos;s library</source>
        <translation>Bibliothèque de Kinogrid</translation>
    </message>
    <message>
        <source>Library</source>
        <translation>Bibliothèque</translation>
    </message>
    <message>
        <source>Longest first</source>
        <translation>Plus longs d’abord</translation>
    </message>
    <message>
        <source>Look at it large</source>
        <translation>Voir en grand</translation>
    </message>
    <message>
        <source>Make</source>
        <translation>Créer</translation>
    </message>
    <message>
        <source>Most stars first</source>
        <translation>Plus d’étoiles d’abord</translation>
    </message>
    <message>
        <source>Neither extended nor an extension</source>
        <translation>Ni prolongé ni prolongement</translation>
    </message>
    <message>
        <source>New project</source>
        <translation>Nouveau projet</translation>
    </message>
    <message>
        <source>New project…</source>
        <translation>Nouveau projet…</translation>
    </message>
    <message>
        <source>Newest first</source>
        <translation>Plus récents d’abord</translation>
    </message>
    <message>
        <source>No clip is chosen here.</source>
        <translation>Aucun clip n’est choisi ici.</translation>
    </message>
    <message>
        <source>No clips yet</source>
        <translation>Pas encore de clips</translation>
    </message>
    <message>
        <source>Not grouped</source>
        <translation>Sans groupes</translation>
    </message>
    <message>
        <source>Notes, tags and projects…</source>
        <translation>Notes, mots-clés et projets…</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>Rien trouvé</translation>
    </message>
    <message>
        <source>Nothing in the library has these words and fits these filters.</source>
        <translation>Rien dans la bibliothèque ne contient ce texte et ne répond à ces filtres.</translation>
    </message>
    <message>
        <source>Nothing is sent by this. Orders that were waiting come back held; those on their way are looked for.</source>
        <translation>Cela n’envoie rien. Les commandes qui attendaient reviennent suspendues&#x202f;; celles en route sont recherchées.</translation>
    </message>
    <message>
        <source>Nothing of it is lost.</source>
        <translation>Rien n’en est perdu.</translation>
    </message>
    <message>
        <source>Nothing of it is lost. The other file is kept as {name}.</source>
        <translation>Rien n’en est perdu. L’autre fichier est conservé sous le nom {name}.</translation>
    </message>
    <message>
        <source>Oldest first</source>
        <translation>Plus anciens d’abord</translation>
    </message>
    <message>
        <source>Open in its usual app</source>
        <translation>Ouvrir dans l’app par défaut</translation>
    </message>
    <message>
        <source>Open in the four-up</source>
        <translation>Ouvrir dans la vue à quatre</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Tri</translation>
    </message>
    <message>
        <source>Orders that wait come back held. What stands in no folder is left behind: saved searches, empty projects, and what could be undone.</source>
        <translation>Les commandes en attente reviennent suspendues. Ce qui n’est dans aucun dossier est laissé de côté&#xa0;: recherches enregistrées, projets vides et ce qui pouvait être annulé.</translation>
    </message>
    <message>
        <source>Pick</source>
        <translation>Retenir</translation>
    </message>
    <message>
        <source>Projects</source>
        <translation>Projets</translation>
    </message>
    <message>
        <source>Put on hold</source>
        <translation>Suspendre</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Quitter</translation>
    </message>
    <message>
        <source>Quit, and rebuild at the next start</source>
        <translation>Quitter, et reconstruire au prochain démarrage</translation>
    </message>
    <message>
        <source>Reading the folders…</source>
        <translation>Lecture des dossiers…</translation>
    </message>
    <message>
        <source>Rebuild the library from its folders?</source>
        <translation>Reconstruire la bibliothèque à partir de ses dossiers&#x202f;?</translation>
    </message>
    <message>
        <source>Reject</source>
        <translation>Rejeter</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Renommer</translation>
    </message>
    <message>
        <source>Rename the project</source>
        <translation>Renommer le projet</translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation>Renommer…</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Reprendre</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
    <message numerus="yes">
        <source>Save %n copies into a folder</source>
        <translation>
            <numerusform>Enregistrer %n copie dans un dossier</numerusform>
            <numerusform>Enregistrer %n copies dans un dossier</numerusform>
        </translation>
    </message>
    <message>
        <source>Save copies…</source>
        <translation>Enregistrer des copies…</translation>
    </message>
    <message>
        <source>Save this search</source>
        <translation>Enregistrer cette recherche</translation>
    </message>
    <message>
        <source>Save this search…</source>
        <translation>Enregistrer cette recherche…</translation>
    </message>
    <message>
        <source>Search prompts, notes, tags and file names</source>
        <translation>Rechercher dans prompts, notes, mots-clés et noms de fichier</translation>
    </message>
    <message>
        <source>Search the library</source>
        <translation>Rechercher dans la bibliothèque</translation>
    </message>
    <message>
        <source>Searches</source>
        <translation>Recherches</translation>
    </message>
    <message>
        <source>Send again</source>
        <translation>Renvoyer</translation>
    </message>
    <message>
        <source>Shortest first</source>
        <translation>Plus courts d’abord</translation>
    </message>
    <message>
        <source>Show everything</source>
        <translation>Tout afficher</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>Voir dans le dossier</translation>
    </message>
    <message>
        <source>Show what is in it</source>
        <translation>Afficher son contenu</translation>
    </message>
    <message>
        <source>Size of the pictures</source>
        <translation>Taille des images</translation>
    </message>
    <message>
        <source>Star</source>
        <translation>Étoile</translation>
    </message>
    <message>
        <source>Start a new library</source>
        <translation>Nouvelle bibliothèque</translation>
    </message>
    <message>
        <source>That copy is damaged, too. Choose another way.</source>
        <translation>Cette copie est endommagée, elle aussi. Choisissez un autre moyen.</translation>
    </message>
    <message>
        <source>The copy of {time}, and from the folders what came since</source>
        <translation>La copie du {time} et, tiré des dossiers, ce qui est venu depuis</translation>
    </message>
    <message>
        <source>The file that is there now is kept under another name.</source>
        <translation>Le fichier qui s’y trouve maintenant est conservé sous un autre nom.</translation>
    </message>
    <message>
        <source>The folders alone</source>
        <translation>Les dossiers seuls</translation>
    </message>
    <message numerus="yes">
        <source>The folders of %n job(s) are there, each with what Kinogrid knows about it.</source>
        <translation>
            <numerusform>Le dossier de %n travail est là, avec ce que Kinogrid en sait.</numerusform>
            <numerusform>Les dossiers de %n travaux sont là, chacun avec ce que Kinogrid en sait.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The library is back, with %n job(s)</source>
        <translation>
            <numerusform>La bibliothèque est rétablie, avec %n travail</numerusform>
            <numerusform>La bibliothèque est rétablie, avec %n travaux</numerusform>
        </translation>
    </message>
    <message>
        <source>The library was not rebuilt, and is as it was</source>
        <translation>La bibliothèque n’a pas été reconstruite et est comme avant</translation>
    </message>
    <message numerus="yes">
        <source>The library was rebuilt from its folders, with %n job(s)</source>
        <translation>
            <numerusform>La bibliothèque a été reconstruite à partir de ses dossiers, avec %n travail</numerusform>
            <numerusform>La bibliothèque a été reconstruite à partir de ses dossiers, avec %n travaux</numerusform>
        </translation>
    </message>
    <message>
        <source>The library&apos;s database has been deleted or replaced</source>
        <translation>La base de données de la bibliothèque a été supprimée ou remplacée</translation>
    </message>
    <message>
        <source>The library&apos;s database is damaged</source>
        <translation>La base de données de la bibliothèque est endommagée</translation>
    </message>
    <message>
        <source>The library&apos;s database is empty</source>
        <translation>La base de données de la bibliothèque est vide</translation>
    </message>
    <message>
        <source>The library&apos;s database is missing</source>
        <translation>La base de données de la bibliothèque manque</translation>
    </message>
    <message>
        <source>The library&apos;s database was deleted, and has been written again</source>
        <translation>La base de données de la bibliothèque avait été supprimée et a été réécrite</translation>
    </message>
    <message>
        <source>The library&apos;s database was replaced, and has been written again</source>
        <translation>La base de données de la bibliothèque avait été remplacée et a été réécrite</translation>
    </message>
    <message>
        <source>The log names them all.</source>
        <translation>Le journal les nomme tous.</translation>
    </message>
    <message>
        <source>The next start of Kinogrid reads the library anew from its folders.</source>
        <translation>Le prochain démarrage de Kinogrid relira la bibliothèque depuis ses dossiers.</translation>
    </message>
    <message>
        <source>The old file is kept as {name}.</source>
        <translation>L’ancien fichier est conservé sous le nom {name}.</translation>
    </message>
    <message>
        <source>The present database is kept beside it under another name, and no clip is touched.</source>
        <translation>La base de données actuelle est conservée à côté sous un autre nom, et aucun clip n’est touché.</translation>
    </message>
    <message>
        <source>The project is called “{name}” now.</source>
        <translation>Le projet s’appelle maintenant «&#xa0;{name}&#xa0;».</translation>
    </message>
    <message>
        <source>The project “{name}” was deleted.</source>
        <translation>Le projet «&#xa0;{name}&#xa0;» a été supprimé.</translation>
    </message>
    <message>
        <source>The project “{name}” was made.</source>
        <translation>Le projet «&#xa0;{name}&#xa0;» a été créé.</translation>
    </message>
    <message>
        <source>The search was saved.</source>
        <translation>La recherche a été enregistrée.</translation>
    </message>
    <message>
        <source>The search “{name}” was forgotten.</source>
        <translation>La recherche «&#xa0;{name}&#xa0;» a été oubliée.</translation>
    </message>
    <message>
        <source>There are no folders of jobs.</source>
        <translation>Il n’y a aucun dossier de travaux.</translation>
    </message>
    <message>
        <source>Variant {number}</source>
        <translation>Variante {number}</translation>
    </message>
    <message>
        <source>What is shown</source>
        <translation>Ce qui est affiché</translation>
    </message>
    <message numerus="yes">
        <source>Written to (the clip|%n clips).</source>
        <translation>
            <numerusform>Inscrit pour le clip.</numerusform>
            <numerusform>Inscrit pour %n clips.</numerusform>
        </translation>
    </message>
    <message>
        <source>new</source>
        <comment>finished, and not looked at since</comment>
        <translation>nouveau</translation>
    </message>
    <message>
        <source>picked</source>
        <translation>retenue</translation>
    </message>
    <message>
        <source>rejected</source>
        <translation>rejetée</translation>
    </message>
    <message>
        <source>starred</source>
        <translation>avec étoile</translation>
    </message>
    <message>
        <source>{folder}: a newer Kinogrid wrote its job.json.</source>
        <translation>{folder}&#xa0;: son job.json a été écrit par un Kinogrid plus récent.</translation>
    </message>
    <message>
        <source>{folder}: another job has its task already.</source>
        <translation>{folder}&#xa0;: un autre travail a déjà sa tâche.</translation>
    </message>
    <message>
        <source>{folder}: it has no job.json.</source>
        <translation>{folder}&#xa0;: il n’a pas de job.json.</translation>
    </message>
    <message>
        <source>{folder}: its job.json belongs to another folder.</source>
        <translation>{folder}&#xa0;: son job.json appartient à un autre dossier.</translation>
    </message>
    <message>
        <source>{folder}: its job.json cannot be read.</source>
        <translation>{folder}&#xa0;: son job.json est illisible.</translation>
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
            <numerusform>%n génération</numerusform>
            <numerusform>%n générations</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n job(s)</source>
        <translation>
            <numerusform>%n travail</numerusform>
            <numerusform>%n travaux</numerusform>
        </translation>
    </message>
    <message>
        <source>A clip before this one is not here: only its own file is played.</source>
        <translation>Un clip antérieur n’est pas ici&#xa0;: seul son propre fichier est lu.</translation>
    </message>
    <message>
        <source>A job stands here with all that was made of it, once there is one.</source>
        <translation>Un travail apparaît ici avec tout ce qui en est né, dès qu’il y en a un.</translation>
    </message>
    <message>
        <source>Back to the clips of the job</source>
        <translation>Retour aux clips du travail</translation>
    </message>
    <message>
        <source>Cannot be extended</source>
        <translation>Ne peut pas être prolongé</translation>
    </message>
    <message>
        <source>Cannot be extended further</source>
        <translation>Ne peut plus être prolongé</translation>
    </message>
    <message>
        <source>Generation {number}</source>
        <translation>Génération {number}</translation>
    </message>
    <message>
        <source>Generations and extensions</source>
        <translation>Générations et prolongements</translation>
    </message>
    <message>
        <source>Go back</source>
        <translation>Revenir</translation>
    </message>
    <message>
        <source>Larger cards</source>
        <translation>Cartes plus grandes</translation>
    </message>
    <message>
        <source>Lineage</source>
        <translation>Lignée</translation>
    </message>
    <message>
        <source>Lineage: the first generation</source>
        <translation>Lignée&#xa0;: la première génération</translation>
    </message>
    <message>
        <source>Lineage: variant {number}</source>
        <translation>Lignée&#xa0;: variante {number}</translation>
    </message>
    <message>
        <source>Make the cards as large as all of them fit (0)</source>
        <translation>Cartes aussi grandes que possible, toutes visibles (0)</translation>
    </message>
    <message>
        <source>No lineage yet</source>
        <translation>Pas encore de lignée</translation>
    </message>
    <message>
        <source>Open the job</source>
        <translation>Ouvrir le travail</translation>
    </message>
    <message>
        <source>Original</source>
        <translation>Original</translation>
    </message>
    <message>
        <source>Play from the original to the card</source>
        <translation>Lire de l’original à la carte</translation>
    </message>
    <message>
        <source>Play from the original to this card, without a gap (Space)</source>
        <translation>Lire de l’original à cette carte, sans coupure (Espace)</translation>
    </message>
    <message>
        <source>Play up to here</source>
        <translation>Lire jusqu’ici</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Tout afficher</translation>
    </message>
    <message>
        <source>Show all cards</source>
        <translation>Voir toutes les cartes</translation>
    </message>
    <message>
        <source>Size of the cards</source>
        <translation>Taille des cartes</translation>
    </message>
    <message>
        <source>Smaller cards</source>
        <translation>Cartes plus petites</translation>
    </message>
    <message>
        <source>continues variant {number}</source>
        <translation>continue la variante {number}</translation>
    </message>
    <message>
        <source>picked</source>
        <translation>retenue</translation>
    </message>
    <message>
        <source>rejected</source>
        <translation>rejetée</translation>
    </message>
    <message>
        <source>starred</source>
        <translation>avec étoile</translation>
    </message>
    <message>
        <source>variant {number} of {count}</source>
        <translation>variante {number} sur {count}</translation>
    </message>
    <message numerus="yes">
        <source>{credits} charged for %n of them</source>
        <translation>
            <numerusform>{credits} facturés pour %n d’entre eux</numerusform>
            <numerusform>{credits} facturés pour %n d’entre eux</numerusform>
        </translation>
    </message>
    <message>
        <source>{credits} foreseen</source>
        <translation>estimé&#xa0;: {credits}</translation>
    </message>
    <message>
        <source>{left} s left of about {most} s</source>
        <translation>reste {left}&#xa0;s sur environ {most}&#xa0;s</translation>
    </message>
    <message>
        <source>{seconds} s</source>
        <translation>{seconds}&#xa0;s</translation>
    </message>
    <message>
        <source>{seconds} seconds long</source>
        <translation>durée&#xa0;: {seconds} secondes</translation>
    </message>
    <message>
        <source>{width} pixels wide</source>
        <translation>{width} pixels de large</translation>
    </message>
</context>
<context>
    <name>Move</name>
    <message numerus="yes">
        <source>%n file(s) in {name} (is|are) not what was copied, and (stays|stay).</source>
        <translation>
            <numerusform>%n fichier dans {name} n’est pas ce qui a été copié et reste.</numerusform>
            <numerusform>%n fichiers dans {name} ne sont pas ce qui a été copié et restent.</numerusform>
        </translation>
    </message>
    <message>
        <source>Call it off</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Choose where the library&apos;s new folder is to be</source>
        <translation>Choisissez où placer le nouveau dossier de la bibliothèque</translation>
    </message>
    <message>
        <source>Every clip is copied, and was compared</source>
        <translation>Chaque clip est copié et a été comparé</translation>
    </message>
    <message>
        <source>Kinogrid opens once it is there. Nothing is removed before then.</source>
        <translation>Kinogrid s’ouvre une fois qu’elle est là-bas. Rien n’est retiré avant.</translation>
    </message>
    <message>
        <source>Moving the library</source>
        <translation>Déplacement de la bibliothèque</translation>
    </message>
    <message>
        <source>Nothing of it is left in {name}.</source>
        <translation>Il n’en reste rien dans {name}.</translation>
    </message>
    <message>
        <source>Quit now</source>
        <translation>Quitter</translation>
    </message>
    <message>
        <source>Taking along what has changed since: {share}</source>
        <translation>Reprise de ce qui a changé depuis&#xa0;: {share}</translation>
    </message>
    <message>
        <source>Taking along what has changed since…</source>
        <translation>Reprise de ce qui a changé depuis…</translation>
    </message>
    <message>
        <source>The library has been moved</source>
        <translation>La bibliothèque a été déplacée</translation>
    </message>
    <message>
        <source>The library is being copied: {share}</source>
        <translation>Copie de la bibliothèque&#xa0;: {share}</translation>
    </message>
    <message>
        <source>The library is being moved already.</source>
        <translation>La bibliothèque est déjà en cours de déplacement.</translation>
    </message>
    <message>
        <source>The library is not moved for now, and is where it was</source>
        <translation>La bibliothèque n’est pas déplacée pour l’instant et se trouve là où elle était</translation>
    </message>
    <message>
        <source>The library is still being moved.</source>
        <translation>La bibliothèque est encore en cours de déplacement.</translation>
    </message>
    <message>
        <source>The library is where it was, and goes on being copied from where it is now.</source>
        <translation>La bibliothèque est là où elle était, et sa copie se poursuit de là où elle en est.</translation>
    </message>
    <message>
        <source>The library stays where it is, and no copy of it is left.</source>
        <translation>La bibliothèque reste où elle est, et il n’en reste aucune copie.</translation>
    </message>
    <message>
        <source>The library stays where it is. No copy of it is left.</source>
        <translation>La bibliothèque reste où elle est. Il n’en reste aucune copie.</translation>
    </message>
    <message>
        <source>The next start takes along what has changed, opens the library in {name}, and removes it here.</source>
        <translation>Le prochain démarrage reprend ce qui a changé, ouvre la bibliothèque dans {name} et la retire d’ici.</translation>
    </message>
    <message>
        <source>This library was named when Kinogrid was started, and stays where it is.</source>
        <translation>Cette bibliothèque a été indiquée au démarrage de Kinogrid et reste où elle est.</translation>
    </message>
    <message>
        <source>To {name}. Kinogrid goes on working here until it is started again.</source>
        <translation>Vers {name}. Kinogrid continue de travailler ici jusqu’à son redémarrage.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
</context>
<context>
    <name>Name</name>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
</context>
<context>
    <name>Network</name>
    <message>
        <source>A company&apos;s proxy that reads along signs with its own: give its file (PEM) here. Only what it vouches for is trusted then.</source>
        <translation>Un proxy d’entreprise qui lit le trafic signe avec les siens : indiquez ici son fichier (PEM). Seul ce qu’il garantit est alors reconnu.</translation>
    </message>
    <message>
        <source>A file of your own</source>
        <translation>Un fichier à vous</translation>
    </message>
    <message>
        <source>A port is a number from 1 to 65535.</source>
        <translation>Un port est un nombre de 1 à 65535.</translation>
    </message>
    <message>
        <source>A token goes there only where it was entered for that host, or after another question.</source>
        <translation>Un jeton n’y va que s’il a été saisi pour cet hôte, ou après une autre question.</translation>
    </message>
    <message>
        <source>API</source>
        <translation>API</translation>
    </message>
    <message>
        <source>API address</source>
        <translation>Adresse de l’API</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Addresses of the service</source>
        <translation>Adresses du service</translation>
    </message>
    <message>
        <source>By the variables HTTPS_PROXY, ALL_PROXY and NO_PROXY, else by this system&apos;s settings.</source>
        <translation>D’après les variables HTTPS_PROXY, ALL_PROXY et NO_PROXY, sinon d’après les réglages du système.</translation>
    </message>
    <message>
        <source>Certificates</source>
        <translation>Certificats</translation>
    </message>
    <message>
        <source>Certificates ({patterns})</source>
        <translation>Certificats ({patterns})</translation>
    </message>
    <message>
        <source>Choose a file of certificates</source>
        <translation>Choisir un fichier de certificats</translation>
    </message>
    <message>
        <source>Choose a file…</source>
        <translation>Choisir un fichier…</translation>
    </message>
    <message>
        <source>Clips and pictures go through it, too</source>
        <translation>Aussi pour les clips et les images</translation>
    </message>
    <message>
        <source>Enter a web address, such as https://api.example.</source>
        <translation>Saisissez une adresse web, par exemple https://api.example.</translation>
    </message>
    <message>
        <source>Enter another to replace it</source>
        <translation>Saisissez-en un autre pour le remplacer</translation>
    </message>
    <message>
        <source>Enter the proxy&apos;s address. Until then “{way}” holds.</source>
        <translation>Saisissez l’adresse du proxy. D’ici là, « {way} » s’applique.</translation>
    </message>
    <message>
        <source>Enter the proxy&apos;s name or address, then a colon and its port.</source>
        <translation>Saisissez le nom ou l’adresse du proxy, puis deux-points et son port.</translation>
    </message>
    <message>
        <source>Everything goes straight to the service, whatever the system says.</source>
        <translation>Tout va directement au service, quoi que dise le système.</translation>
    </message>
    <message>
        <source>Forget</source>
        <translation>Oublier</translation>
    </message>
    <message>
        <source>Forget the proxy&apos;s password</source>
        <translation>Oublier le mot de passe du proxy</translation>
    </message>
    <message>
        <source>From the next start on, orders go to {new} instead of {old}, and so does the API token that you enter for it. Whoever runs {new} can order with that token at your cost. Agree only if you know that host.</source>
        <translation>Dès le prochain démarrage, les commandes vont à {new} au lieu de {old}, de même que le jeton d’API que vous saisissez pour lui. Quiconque exploite {new} peut commander avec ce jeton à vos frais. N’acceptez que si vous connaissez cet hôte.</translation>
    </message>
    <message>
        <source>From the next start on, pictures go to {new} instead of {old}, and so does the account token that you enter for it, and prices are read there. Whoever runs {new} can use that token at your cost. Agree only if you know that host.</source>
        <translation>Dès le prochain démarrage, les images vont à {new} au lieu de {old}, de même que le jeton de compte que vous saisissez pour lui, et les prix y sont lus. Quiconque exploite {new} peut utiliser ce jeton à vos frais. N’acceptez que si vous connaissez cet hôte.</translation>
    </message>
    <message>
        <source>HTTP</source>
        <translation>HTTP</translation>
    </message>
    <message>
        <source>In this demo the password is kept nowhere, and your keyring is left alone.</source>
        <translation>Dans cette démo, le mot de passe n’est conservé nulle part, et votre trousseau n’est pas touché.</translation>
    </message>
    <message>
        <source>In this demo the service is on this machine.</source>
        <translation>Dans cette démo, le service est sur cet ordinateur.</translation>
    </message>
    <message>
        <source>It has to begin with https://, else the token could be read on its way (http only on this machine).</source>
        <translation>Elle doit commencer par https://, sinon le jeton pourrait être lu en chemin (http seulement sur cet ordinateur).</translation>
    </message>
    <message>
        <source>It holds from the next start on. Until then {url} is in use.</source>
        <translation>Valable dès le prochain démarrage. D’ici là, {url} est utilisée.</translation>
    </message>
    <message>
        <source>It is kept in this system&apos;s keyring and goes to this proxy only.</source>
        <translation>Il est dans le trousseau de ce système et ne va qu’à ce proxy.</translation>
    </message>
    <message>
        <source>It looks up the names of hosts, too. If it cannot be reached, nothing is sent another way.</source>
        <translation>Il résout aussi les noms des hôtes. S’il est injoignable, rien n’est envoyé par une autre voie.</translation>
    </message>
    <message>
        <source>It will be kept in this system&apos;s keyring and go to this proxy only.</source>
        <translation>Il sera conservé dans le trousseau de ce système et n’ira qu’à ce proxy.</translation>
    </message>
    <message>
        <source>Like the system</source>
        <translation>Comme le système</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Name and password have fields of their own below.</source>
        <translation>Le nom et le mot de passe ont leurs propres champs ci-dessous.</translation>
    </message>
    <message>
        <source>Neither ? nor # may stand in it.</source>
        <translation>Ni ? ni # n’y sont permis.</translation>
    </message>
    <message>
        <source>No name and no password may stand in it.</source>
        <translation>Ni nom ni mot de passe n’y sont permis.</translation>
    </message>
    <message>
        <source>None</source>
        <comment>no proxy</comment>
        <translation>Aucun</translation>
    </message>
    <message>
        <source>Nothing may stand after the port.</source>
        <translation>Rien ne doit suivre le port.</translation>
    </message>
    <message>
        <source>Only HTTP and SOCKS5 proxies can be used.</source>
        <translation>Seuls les proxys HTTP et SOCKS5 sont possibles.</translation>
    </message>
    <message>
        <source>Only addresses that begin with https:// can be used.</source>
        <translation>Seules les adresses qui commencent par https:// sont possibles.</translation>
    </message>
    <message>
        <source>Only if the proxy asks for one</source>
        <translation>Seulement si le proxy le demande</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Mot de passe</translation>
    </message>
    <message>
        <source>Platform</source>
        <translation>Plateforme</translation>
    </message>
    <message>
        <source>Platform address</source>
        <translation>Adresse de la plateforme</translation>
    </message>
    <message>
        <source>Proxy</source>
        <translation>Proxy</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>Réinitialiser</translation>
    </message>
    <message>
        <source>Reset the API address</source>
        <translation>Réinitialiser l’adresse de l’API</translation>
    </message>
    <message>
        <source>Reset the platform address</source>
        <translation>Réinitialiser l’adresse de la plateforme</translation>
    </message>
    <message>
        <source>SOCKS5</source>
        <translation>SOCKS5</translation>
    </message>
    <message>
        <source>Send orders and an API token to another host?</source>
        <translation>Envoyer les commandes et un jeton d’API à un autre hôte ?</translation>
    </message>
    <message>
        <source>Send pictures and an account token to another host?</source>
        <translation>Envoyer les images et un jeton de compte à un autre hôte ?</translation>
    </message>
    <message>
        <source>Show the password as it is typed</source>
        <translation>Afficher le mot de passe à la saisie</translation>
    </message>
    <message>
        <source>Takes orders and the API token. Empty for the provider&apos;s own.</source>
        <translation>Reçoit les commandes et le jeton d’API. Vide pour celle du fournisseur.</translation>
    </message>
    <message>
        <source>Takes pictures and the account token. Prices are read there, and tokens are made there.</source>
        <translation>Reçoit les images et le jeton de compte. Les prix y sont lus, et les jetons y sont créés.</translation>
    </message>
    <message>
        <source>The environment says {url}, which comes before this as long as it does.</source>
        <translation>L’environnement indique {url}, qui prévaut tant que c’est le cas.</translation>
    </message>
    <message>
        <source>The password holds until Kinogrid is closed.</source>
        <translation>Le mot de passe vaut jusqu’à la fermeture de Kinogrid.</translation>
    </message>
    <message>
        <source>The port is missing: it comes after a colon, as in proxy.example:3128.</source>
        <translation>Le port manque : il suit un deux-points, comme dans proxy.example:3128.</translation>
    </message>
    <message>
        <source>The proxy&apos;s address</source>
        <translation>Adresse du proxy</translation>
    </message>
    <message>
        <source>The token that is kept for {old} is not sent there. As long as orders are under way at {old}, every start stays there.</source>
        <translation>Le jeton conservé pour {old} n’y est pas envoyé. Tant que des commandes sont en cours chez {old}, chaque démarrage y reste.</translation>
    </message>
    <message>
        <source>This counts once HTTP or SOCKS5 is chosen above.</source>
        <translation>Compte dès que HTTP ou SOCKS5 est choisi ci-dessus.</translation>
    </message>
    <message>
        <source>This system&apos;s</source>
        <translation>Ceux du système</translation>
    </message>
    <message>
        <source>Use this address</source>
        <translation>Utiliser cette adresse</translation>
    </message>
    <message>
        <source>What is sent stays encrypted through it. If it cannot be reached, nothing is sent another way.</source>
        <translation>Ce qui est envoyé reste chiffré en le traversant. S’il est injoignable, rien n’est envoyé par une autre voie.</translation>
    </message>
    <message>
        <source>Your name at the proxy</source>
        <translation>Votre nom auprès du proxy</translation>
    </message>
    <message>
        <source>Your password at the proxy</source>
        <translation>Votre mot de passe auprès du proxy</translation>
    </message>
    <message>
        <source>{name} holds no certificates that can be read (PEM, the text form, is needed).</source>
        <translation>{name} ne contient pas de certificats lisibles (il faut du PEM, la forme texte).</translation>
    </message>
    <message>
        <source>{url} is in use until the orders under way there are done; this address holds from the start after.</source>
        <translation>{url} est utilisée jusqu’à la fin des commandes en cours là-bas ; cette adresse vaut dès le démarrage suivant.</translation>
    </message>
</context>
<context>
    <name>News</name>
    <message>
        <source>A demo service makes clips on this machine, so that all of it can be tried without paying.</source>
        <translation>Un service de démonstration crée des clips sur cet ordinateur, pour tout essayer sans payer.</translation>
    </message>
    <message>
        <source>Clips can be put into a sequence, trimmed, and exported as one film or for an editor.</source>
        <translation>Les clips peuvent être placés dans une séquence, rognés et exportés en un seul film ou pour un logiciel de montage.</translation>
    </message>
    <message>
        <source>Describe a motion, give a first frame, and four clips come that play side by side, in step.</source>
        <translation>Décrivez un mouvement, donnez une image de début, et quatre clips arrivent, lus côte à côte et en phase.</translation>
    </message>
    <message>
        <source>Every clip is a file of your own, in a library that can be searched, backed up and moved.</source>
        <translation>Chaque clip est un fichier à vous, dans une bibliothèque que l’on peut parcourir, sauvegarder et déplacer.</translation>
    </message>
    <message>
        <source>Kinogrid was updated to version {version}</source>
        <translation>Kinogrid a été mis à jour vers la version {version}</translation>
    </message>
    <message>
        <source>No order is placed twice: one whose answer was lost is looked for before it is sent again.</source>
        <translation>Aucune commande n’est passée deux fois : si la réponse s’est perdue, elle est recherchée avant tout nouvel envoi.</translation>
    </message>
    <message>
        <source>Pick the best one and extend it with a click; its lineage shows what grew out of what.</source>
        <translation>Retenez le meilleur et prolongez-le d’un clic ; la lignée montre ce qui vient de quoi.</translation>
    </message>
    <message>
        <source>What an order will cost is shown before it is placed, and a limit can be set for each day.</source>
        <translation>Le coût d’une commande est affiché avant qu’elle ne soit passée, et une limite peut être fixée pour chaque jour.</translation>
    </message>
    <message>
        <source>What&apos;s new</source>
        <translation>Nouveautés</translation>
    </message>
</context>
<context>
    <name>Notices</name>
    <message numerus="yes">
        <source>%n frame(s) saved in {folder}</source>
        <translation>
            <numerusform>%n image enregistrée dans {folder}</numerusform>
            <numerusform>%n images enregistrées dans {folder}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n job(s) (needs|need) you</source>
        <translation>
            <numerusform>%n travail a besoin de vous</numerusform>
            <numerusform>%n travaux ont besoin de vous</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n job(s) could not be read from the database: {jobs} and others.</source>
        <translation>
            <numerusform>%n travail n’a pas pu être lu dans la base de données&#xa0;: {jobs} et d’autres.</numerusform>
            <numerusform>%n travaux n’ont pas pu être lus dans la base de données&#xa0;: {jobs} et d’autres.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n job(s) could not be read from the database: {jobs}.</source>
        <translation>
            <numerusform>%n travail n’a pas pu être lu dans la base de données&#xa0;: {jobs}.</numerusform>
            <numerusform>%n travaux n’ont pas pu être lus dans la base de données&#xa0;: {jobs}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n variant(s) could not be fetched: {numbers}</source>
        <translation>
            <numerusform>%n variante n’a pas pu être récupérée&#xa0;: {numbers}</numerusform>
            <numerusform>%n variantes n’ont pas pu être récupérées&#xa0;: {numbers}</numerusform>
        </translation>
    </message>
    <message>
        <source>A job needs you</source>
        <translation>Un travail a besoin de vous</translation>
    </message>
    <message>
        <source>A token has been entered since. Let the queue go on.</source>
        <translation>Un jeton a été saisi depuis. Reprenez la file d’attente.</translation>
    </message>
    <message>
        <source>A try that was not confirmed has arrived after all: {prompt}. It is made, charged and fetched like any other.</source>
        <translation>Une tentative non confirmée est finalement arrivée&#xa0;: {prompt}. Elle est réalisée, facturée et récupérée comme toute autre.</translation>
    </message>
    <message>
        <source>According to the provider, the order that was refused for it costs nothing.</source>
        <translation>Selon le fournisseur, la commande refusée pour cette raison ne coûte rien.</translation>
    </message>
    <message>
        <source>An earlier try of it may have been charged.</source>
        <translation>Une de ses tentatives antérieures a peut-être été facturée.</translation>
    </message>
    <message>
        <source>An order has turned up</source>
        <translation>Une commande est réapparue</translation>
    </message>
    <message>
        <source>Buy Credits on the provider&apos;s page, then let the queue go on.</source>
        <translation>Achetez des crédits sur la page du fournisseur, puis reprenez la file d’attente.</translation>
    </message>
    <message>
        <source>Copy report</source>
        <translation>Copier le rapport</translation>
    </message>
    <message>
        <source>Decide</source>
        <translation>Décider</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Détails</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Enter an account token</source>
        <translation>Saisir un jeton de compte</translation>
    </message>
    <message>
        <source>Enter another API token, then let the queue go on.</source>
        <translation>Saisissez un autre jeton d’API, puis reprenez la file d’attente.</translation>
    </message>
    <message>
        <source>Fetch again</source>
        <translation>Récupérer</translation>
    </message>
    <message>
        <source>Fetching has to wait</source>
        <translation>La récupération doit attendre</translation>
    </message>
    <message>
        <source>Frame {frame} of variant {variant} is copied</source>
        <translation>L’image {frame} de la variante {variant} est copiée</translation>
    </message>
    <message>
        <source>Frame {frame} of variant {variant} is the first frame now</source>
        <translation>L’image {frame} de la variante {variant} est maintenant l’image de début</translation>
    </message>
    <message>
        <source>Frame {frame} of variant {variant} is the last frame now</source>
        <translation>L’image {frame} de la variante {variant} est maintenant l’image de fin</translation>
    </message>
    <message>
        <source>Give it a new limit</source>
        <translation>Nouvelle limite</translation>
    </message>
    <message>
        <source>Give up</source>
        <translation>Abandonner</translation>
    </message>
    <message>
        <source>Given up</source>
        <translation>Abandonnée</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Continuer</translation>
    </message>
    <message>
        <source>It is in the log. Jobs and clips on disk are safe; please report it.</source>
        <translation>C’est dans le journal. Les travaux et les clips sur le disque sont en sécurité&#x202f;; merci de le signaler.</translation>
    </message>
    <message>
        <source>It may have arrived, and may have been charged. Kinogrid still looks for its task for a week, and goes on with it here as soon as it turns up.</source>
        <translation>Elle est peut-être arrivée et a peut-être été facturée. Kinogrid cherche encore sa tâche pendant une semaine et la poursuit ici dès qu’elle réapparaît.</translation>
    </message>
    <message>
        <source>Kinogrid crashed the last time it ran</source>
        <translation>Kinogrid a planté lors de sa dernière utilisation</translation>
    </message>
    <message>
        <source>Kinogrid goes on fetching by itself as soon as the disk takes it.</source>
        <translation>Kinogrid continue de récupérer de lui-même dès que le disque l’accepte.</translation>
    </message>
    <message>
        <source>Kinogrid looks for it among the recent tasks and does not send it again by itself.</source>
        <translation>Kinogrid la cherche parmi les tâches récentes et ne la renvoie pas de lui-même.</translation>
    </message>
    <message>
        <source>Kinogrid made a mistake: {what}</source>
        <translation>Kinogrid a commis une erreur&#xa0;: {what}</translation>
    </message>
    <message>
        <source>Kinogrid tries again at {moment}, and goes on, ever more rarely, for as long as there is anything to fetch. Nothing is lost.</source>
        <translation>Kinogrid réessaie à {moment} et continue, de plus en plus rarement, tant qu’il y a quelque chose à récupérer. Rien n’est perdu.</translation>
    </message>
    <message>
        <source>Kinogrid tries again at {moment}, and goes on, ever more rarely, while other orders go out.</source>
        <translation>Kinogrid réessaie à {moment} et continue, de plus en plus rarement, pendant que d’autres commandes partent.</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>Chercher encore</translation>
    </message>
    <message>
        <source>Look now</source>
        <translation>Chercher maintenant</translation>
    </message>
    <message>
        <source>Looking for this order</source>
        <translation>Recherche de cette commande</translation>
    </message>
    <message>
        <source>Make it the last frame</source>
        <translation>En faire l’image de fin</translation>
    </message>
    <message>
        <source>No order is sent until then, and none of those that wait is lost.</source>
        <translation>Aucune commande n’est envoyée d’ici là, et aucune de celles qui attendent n’est perdue.</translation>
    </message>
    <message>
        <source>Nothing of it was changed or deleted; the clips are in their folders, each with its job.json.</source>
        <translation>Rien n’en a été modifié ni supprimé&#x202f;; les clips sont dans leurs dossiers, chacun avec son job.json.</translation>
    </message>
    <message>
        <source>Once there are Credits again, let the queue go on.</source>
        <translation>Une fois qu’il y a de nouveau des crédits, reprenez la file d’attente.</translation>
    </message>
    <message numerus="yes">
        <source>Orders go on in %n min.</source>
        <translation>
            <numerusform>Les commandes reprennent dans %n&#xa0;min.</numerusform>
            <numerusform>Les commandes reprennent dans %n&#xa0;min.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Orders go on in %n s.</source>
        <translation>
            <numerusform>Les commandes reprennent dans %n&#xa0;s.</numerusform>
            <numerusform>Les commandes reprennent dans %n&#xa0;s.</numerusform>
        </translation>
    </message>
    <message>
        <source>Picture (*.png)</source>
        <translation>Image (*.png)</translation>
    </message>
    <message>
        <source>Picture {number} is copied</source>
        <translation>L’image {number} est copiée</translation>
    </message>
    <message>
        <source>Picture {number} is the first frame now</source>
        <translation>L’image {number} est maintenant l’image de début</translation>
    </message>
    <message>
        <source>Picture {number} is the last frame now</source>
        <translation>L’image {number} est maintenant l’image de fin</translation>
    </message>
    <message>
        <source>Replace the token</source>
        <translation>Remplacer le jeton</translation>
    </message>
    <message>
        <source>Safe mode: Kinogrid runs with its default settings</source>
        <translation>Mode sans échec&#xa0;: Kinogrid tourne avec ses réglages par défaut</translation>
    </message>
    <message>
        <source>Save these frames</source>
        <translation>Enregistrer ces images</translation>
    </message>
    <message>
        <source>Save this frame</source>
        <translation>Enregistrer cette image</translation>
    </message>
    <message>
        <source>Send again</source>
        <translation>Renvoyer</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Afficher</translation>
    </message>
    <message>
        <source>The account has {left} left now. Let the queue go on.</source>
        <translation>Il reste maintenant {left} sur le compte. Reprenez la file d’attente.</translation>
    </message>
    <message>
        <source>The form is empty, for a new order</source>
        <translation>Le formulaire est vide, pour une nouvelle commande</translation>
    </message>
    <message>
        <source>The frame could not be taken out of variant {variant}</source>
        <translation>L’image n’a pas pu être extraite de la variante {variant}</translation>
    </message>
    <message>
        <source>The limit of the token that Kinogrid made leaves {left}, which is less than the next order takes. Replace it in Settings by one with a new limit, then let the queue go on.</source>
        <translation>La limite du jeton créé par Kinogrid laisse {left}, moins que ce que demande la prochaine commande. Remplacez-le dans les réglages par un jeton avec une nouvelle limite, puis reprenez la file d’attente.</translation>
    </message>
    <message>
        <source>The order is kept and nothing was charged. Pictures go to another host than orders, so you decide whether the API token goes along, or enter a token for that host. You need neither if the pictures are on the web.</source>
        <translation>La commande est conservée et rien n’a été facturé. Les images vont à un autre hôte que les commandes&#xa0;: c’est donc à vous de décider si le jeton d’API les accompagne, ou de saisir un jeton pour cet hôte. Ni l’un ni l’autre n’est nécessaire si les images sont sur le web.</translation>
    </message>
    <message>
        <source>The order is kept and nothing was charged. Uploads need an account token. It is a powerful one: it manages your whole account there and does not expire. You need none if the pictures are on the web.</source>
        <translation>La commande est conservée et rien n’a été facturé. Les téléversements exigent un jeton de compte. Il est puissant&#xa0;: il gère tout votre compte là-bas et n’expire pas. Il n’est pas nécessaire si les images sont sur le web.</translation>
    </message>
    <message>
        <source>The order is kept; an earlier try of it may have been charged. Pictures go to another host than orders, so you decide whether the API token goes along, or enter a token for that host. You need neither if the pictures are on the web.</source>
        <translation>La commande est conservée&#x202f;; une de ses tentatives antérieures a peut-être été facturée. Les images vont à un autre hôte que les commandes&#xa0;: c’est donc à vous de décider si le jeton d’API les accompagne, ou de saisir un jeton pour cet hôte. Ni l’un ni l’autre n’est nécessaire si les images sont sur le web.</translation>
    </message>
    <message>
        <source>The order is kept; an earlier try of it may have been charged. Uploads need an account token. It is a powerful one: it manages your whole account there and does not expire. You need none if the pictures are on the web.</source>
        <translation>La commande est conservée&#x202f;; une de ses tentatives antérieures a peut-être été facturée. Les téléversements exigent un jeton de compte. Il est puissant&#xa0;: il gère tout votre compte là-bas et n’expire pas. Il n’est pas nécessaire si les images sont sur le web.</translation>
    </message>
    <message>
        <source>The order that was refused for it cost nothing.</source>
        <translation>La commande refusée pour cette raison n’a rien coûté.</translation>
    </message>
    <message>
        <source>The queue is paused</source>
        <translation>La file d’attente est en pause</translation>
    </message>
    <message>
        <source>The report is on the clipboard. It holds no secrets, but names of files.</source>
        <translation>Le rapport est dans le presse-papiers. Il ne contient aucun secret, mais des noms de fichiers.</translation>
    </message>
    <message>
        <source>The service asked for a pause, and Kinogrid can&apos;t tell whether it took the order all the same. Sending it again could buy it twice.</source>
        <translation>Le service a demandé une pause, et Kinogrid ne peut pas savoir s’il a quand même accepté la commande. La renvoyer pourrait revenir à l’acheter deux fois.</translation>
    </message>
    <message>
        <source>This order failed</source>
        <translation>Cette commande a échoué</translation>
    </message>
    <message>
        <source>Top up</source>
        <translation>Recharger</translation>
    </message>
    <message>
        <source>Try now</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Uploading has to wait</source>
        <translation>Le téléversement doit attendre</translation>
    </message>
    <message>
        <source>Use web addresses</source>
        <translation>Utiliser des adresses web</translation>
    </message>
    <message>
        <source>Variant {number} could not be fetched</source>
        <translation>La variante {number} n’a pas pu être récupérée</translation>
    </message>
    <message>
        <source>Variant {variant}, frame {frame}</source>
        <translation>Variante {variant}, image {frame}</translation>
    </message>
    <message>
        <source>Was this ordered or not?</source>
        <translation>Commandée ou non&#x202f;?</translation>
    </message>
    <message>
        <source>What it was doing is noted on this machine, and nothing of it was sent anywhere. Every order and clip was on disk before, and goes on where it was. If it happens again, start Kinogrid with --safe.</source>
        <translation>Ce qu’il faisait est noté sur cet ordinateur, et rien n’en a été envoyé nulle part. Chaque commande et chaque clip était déjà sur le disque et reprend là où il en était. Si cela se reproduit, démarrez Kinogrid avec --safe.</translation>
    </message>
    <message>
        <source>Whether it arrived all the same can&apos;t be told from here: it may have been charged, and sending it again could buy it twice.</source>
        <translation>On ne peut pas savoir d’ici si elle est quand même arrivée&#xa0;: elle a peut-être été facturée, et la renvoyer pourrait revenir à l’acheter deux fois.</translation>
    </message>
    <message>
        <source>Your own settings are untouched and hold again at the next start; what you change now, and what stands in Compose, is not kept. The addresses of the service and the limits of orders are yours, and so are all jobs.</source>
        <translation>Vos propres réglages sont intacts et s’appliqueront à nouveau au prochain démarrage&#x202f;; ce que vous modifiez maintenant, ainsi que le contenu de Création, n’est pas conservé. Les adresses du service et les limites de commandes sont les vôtres, de même que tous les travaux.</translation>
    </message>
    <message>
        <source>{prompt}: {state}</source>
        <translation>{prompt}&#xa0;: {state}</translation>
    </message>
</context>
<context>
    <name>Own token</name>
    <message>
        <source>30 days</source>
        <translation>30 jours</translation>
    </message>
    <message>
        <source>90 days</source>
        <translation>90 jours</translation>
    </message>
    <message>
        <source>A year</source>
        <translation>Un an</translation>
    </message>
    <message>
        <source>An API token may exist that nobody uses</source>
        <translation>Un jeton d’API inutilisé existe peut-être</translation>
    </message>
    <message>
        <source>As the keyring does not keep it, it would be in use for this session only: withdraw it before you close Kinogrid.</source>
        <translation>Comme le trousseau ne le conserve pas, il ne servirait que pour cette session&#xa0;: révoquez-le avant de fermer Kinogrid.</translation>
    </message>
    <message>
        <source>Asking the provider for a token. This costs nothing.</source>
        <translation>Demande d’un jeton au fournisseur. Cela ne coûte rien.</translation>
    </message>
    <message>
        <source>Asking the provider to withdraw it.</source>
        <translation>Demande de révocation au fournisseur.</translation>
    </message>
    <message numerus="yes">
        <source>%n Credit(s)</source>
        <translation>
            <numerusform>%n crédit</numerusform>
            <numerusform>%n crédits</numerusform>
        </translation>
    </message>
    <message>
        <source>Ends</source>
        <translation>Expire</translation>
    </message>
    <message>
        <source>I have seen to it</source>
        <translation>C’est réglé</translation>
    </message>
    <message>
        <source>In use: the API token {name}, which Kinogrid has made.</source>
        <translation>Utilisé&#xa0;: le jeton d’API {name}, créé par Kinogrid.</translation>
    </message>
    <message>
        <source>It could not be withdrawn. Try again in a moment.</source>
        <translation>Il n’a pas pu être révoqué. Réessayez dans un instant.</translation>
    </message>
    <message>
        <source>It does not expire.</source>
        <translation>Il n’expire pas.</translation>
    </message>
    <message>
        <source>It expires on {date}.</source>
        <translation>Il expire le {date}.</translation>
    </message>
    <message>
        <source>It is used in place of the API token above, which goes on to exist in the console.</source>
        <translation>Il est utilisé à la place du jeton d’API ci-dessus, qui continue d’exister dans la console.</translation>
    </message>
    <message>
        <source>It opens nothing any more, and Kinogrid is not connected until you enter or make another one. What is under way goes on at the provider, is billed if it succeeds, and is fetched once there is another token.</source>
        <translation>Il n’ouvrira plus rien, et Kinogrid ne sera plus connecté tant que vous n’en aurez pas saisi ou créé un autre. Ce qui est en cours se poursuit chez le fournisseur, est facturé en cas de réussite et est récupéré une fois qu’il y a un autre jeton.</translation>
    </message>
    <message>
        <source>Keep it as it is</source>
        <translation>Le laisser tel quel</translation>
    </message>
    <message>
        <source>Kinogrid asked for an API token named {name} and never heard whether it was made. Look for that name in the console; where it is listed, delete it there.</source>
        <translation>Kinogrid a demandé un jeton d’API nommé {name} et n’a jamais su s’il avait été créé. Cherchez ce nom dans la console&#x202f;; s’il y figure, supprimez-le là-bas.</translation>
    </message>
    <message>
        <source>Kinogrid can make an API token of its own with a limit, but as long as {variable} is set the one in it is used.</source>
        <translation>Kinogrid peut créer un jeton d’API à lui, avec une limite, mais tant que {variable} est définie, c’est le jeton qu’elle contient qui est utilisé.</translation>
    </message>
    <message>
        <source>Kinogrid can make an API token of its own with your account token. It opens Midjourney only, and the provider lets it spend no more than its limit.</source>
        <translation>Kinogrid peut créer un jeton d’API à lui avec votre jeton de compte. Ce jeton n’ouvre que Midjourney, et le fournisseur ne le laisse pas dépenser plus que sa limite.</translation>
    </message>
    <message>
        <source>Kinogrid has made an API token named {name}, but another one is in use, or none: the keyring did not keep it, or you have entered one since. Withdraw it here with your account token, or delete it in the console.</source>
        <translation>Kinogrid a créé un jeton d’API nommé {name}, mais un autre est utilisé, ou aucun&#xa0;: le trousseau ne l’a pas conservé, ou vous en avez saisi un depuis. Révoquez-le ici avec votre jeton de compte ou supprimez-le dans la console.</translation>
    </message>
    <message>
        <source>Limit</source>
        <translation>Limite</translation>
    </message>
    <message>
        <source>Limit of Kinogrid&apos;s own token</source>
        <translation>Limite du jeton propre à Kinogrid</translation>
    </message>
    <message>
        <source>Limit: {limit}.</source>
        <translation>Limite&#xa0;: {limit}.</translation>
    </message>
    <message>
        <source>Limit: {limit}. Used: {used}. Left: {left}.</source>
        <translation>Limite&#xa0;: {limit}. Utilisé&#xa0;: {used}. Reste&#xa0;: {left}.</translation>
    </message>
    <message>
        <source>Look first what became of the one that was asked for before.</source>
        <translation>Voyez d’abord ce qu’est devenu celui qui a été demandé avant.</translation>
    </message>
    <message>
        <source>Make an API token</source>
        <translation>Créer un jeton d’API</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>Jamais</translation>
    </message>
    <message>
        <source>Replace…</source>
        <translation>Remplacer…</translation>
    </message>
    <message>
        <source>See to it in Settings</source>
        <translation>S’en occuper dans les réglages</translation>
    </message>
    <message>
        <source>The API token is made and in use.</source>
        <translation>Le jeton d’API est créé et utilisé.</translation>
    </message>
    <message>
        <source>The one before is withdrawn.</source>
        <translation>Le précédent est révoqué.</translation>
    </message>
    <message>
        <source>The provider does not let this account token see to API tokens. Make one in the console, and enter it above.</source>
        <translation>Le fournisseur ne laisse pas ce jeton de compte gérer les jetons d’API. Créez-en un dans la console et saisissez-le ci-dessus.</translation>
    </message>
    <message>
        <source>The provider does not tell its limit.</source>
        <translation>Le fournisseur n’indique pas sa limite.</translation>
    </message>
    <message>
        <source>The provider does not tell just now how a token is kept to Midjourney, so none was made. Try again later.</source>
        <translation>Le fournisseur n’indique pas en ce moment comment restreindre un jeton à Midjourney, aucun n’a donc été créé. Réessayez plus tard.</translation>
    </message>
    <message>
        <source>The provider knows this token no longer: it was withdrawn elsewhere.</source>
        <translation>Le fournisseur ne connaît plus ce jeton&#xa0;: il a été révoqué ailleurs.</translation>
    </message>
    <message>
        <source>The provider made a token without the limit. It was withdrawn at once, and is not used.</source>
        <translation>Le fournisseur a créé un jeton sans la limite. Il a été révoqué aussitôt et n’est pas utilisé.</translation>
    </message>
    <message>
        <source>The token is withdrawn: it opens nothing any more.</source>
        <translation>Le jeton est révoqué&#xa0;: il n’ouvre plus rien.</translation>
    </message>
    <message>
        <source>What is noted here is not a token that Kinogrid made, so it was not withdrawn.</source>
        <translation>Ce qui est noté ici n’est pas un jeton créé par Kinogrid, il n’a donc pas été révoqué.</translation>
    </message>
    <message>
        <source>When Kinogrid&apos;s own token ends</source>
        <translation>Expiration du jeton propre à Kinogrid</translation>
    </message>
    <message>
        <source>With an account token Kinogrid can make an API token of its own, with a limit.</source>
        <translation>Avec un jeton de compte, Kinogrid peut créer un jeton d’API à lui, avec une limite.</translation>
    </message>
    <message>
        <source>Withdraw</source>
        <translation>Révoquer</translation>
    </message>
    <message>
        <source>Withdraw the API token in use?</source>
        <translation>Révoquer le jeton d’API utilisé&#x202f;?</translation>
    </message>
    <message>
        <source>Withdraw the one before</source>
        <translation>Révoquer le précédent</translation>
    </message>
    <message>
        <source>Your account has no application for Midjourney yet. Open the console, choose Midjourney there and apply, then try again.</source>
        <translation>Votre compte n’a pas encore fait de demande d’accès à Midjourney. Ouvrez la console, choisissez-y Midjourney et faites la demande, puis réessayez.</translation>
    </message>
    <message>
        <source>Your account&apos;s application for Midjourney is switched off. Look in the console why.</source>
        <translation>La demande d’accès à Midjourney de votre compte est désactivée. Voyez pourquoi dans la console.</translation>
    </message>
</context>
<context>
    <name>Pick</name>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Rechercher</translation>
    </message>
</context>
<context>
    <name>Presets</name>
    <message>
        <source>Added to the end of the prompt</source>
        <translation>Ajouté à la fin du prompt</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>End of the prompt</source>
        <translation>Fin du prompt</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message numerus="yes">
        <source>No more than %n preset(s) (is|are) kept. Remove one first.</source>
        <translation>
            <numerusform>Pas plus de %n préréglage n’est conservé. Retirez-en d’abord un.</numerusform>
            <numerusform>Pas plus de %n préréglages ne sont conservés. Retirez-en d’abord un.</numerusform>
        </translation>
    </message>
    <message>
        <source>No preset</source>
        <translation>Aucun préréglage</translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation>Rien</translation>
    </message>
    <message>
        <source>Preset</source>
        <translation>Préréglage</translation>
    </message>
    <message>
        <source>Preset name</source>
        <translation>Nom du préréglage</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Retirer</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>Save as a preset</source>
        <translation>Enregistrer comme préréglage</translation>
    </message>
    <message>
        <source>Save as a preset…</source>
        <translation>Enregistrer comme préréglage…</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Réglages</translation>
    </message>
    <message>
        <source>Settings that you saved under a name</source>
        <translation>Réglages que vous avez enregistrés sous un nom</translation>
    </message>
    <message>
        <source>Takes the place of the preset {name}.</source>
        <translation>Remplace le préréglage {name}.</translation>
    </message>
    <message>
        <source>callback {url}</source>
        <translation>callback {url}</translation>
    </message>
    <message>
        <source>loop</source>
        <translation>boucle</translation>
    </message>
    <message>
        <source>no loop</source>
        <translation>sans boucle</translation>
    </message>
    <message>
        <source>{name}: {settings}</source>
        <translation>{name}&#xa0;: {settings}</translation>
    </message>
</context>
<context>
    <name>Preview</name>
    <message numerus="yes">
        <source>%n percent done</source>
        <translation>
            <numerusform>%n pour cent effectué</numerusform>
            <numerusform>%n pour cent effectués</numerusform>
        </translation>
    </message>
    <message>
        <source>A picture can become a first frame; only clips can be extended.</source>
        <translation>Une image peut devenir une image de début&#x202f;; seuls les clips peuvent être prolongés.</translation>
    </message>
    <message numerus="yes">
        <source>About %n min left</source>
        <translation>
            <numerusform>Reste environ %n&#xa0;min</numerusform>
            <numerusform>Reste environ %n&#xa0;min</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>About %n s left</source>
        <translation>
            <numerusform>Reste environ %n&#xa0;s</numerusform>
            <numerusform>Reste environ %n&#xa0;s</numerusform>
        </translation>
    </message>
    <message>
        <source>Above one another</source>
        <translation>L’une sous l’autre</translation>
    </message>
    <message>
        <source>Add to the comparison</source>
        <translation>Ajouter à la comparaison</translation>
    </message>
    <message>
        <source>Add to the comparison, or take out of it</source>
        <translation>Ajouter à la comparaison, ou l’en retirer</translation>
    </message>
    <message>
        <source>Any moment</source>
        <translation>Imminent</translation>
    </message>
    <message>
        <source>As a difference</source>
        <translation>En différence</translation>
    </message>
    <message>
        <source>As large as fits</source>
        <translation>Taille maximale</translation>
    </message>
    <message>
        <source>Back to all variants</source>
        <translation>Retour à toutes les variantes</translation>
    </message>
    <message>
        <source>Being made</source>
        <translation>En création</translation>
    </message>
    <message>
        <source>Blend</source>
        <translation>Fondu</translation>
    </message>
    <message>
        <source>Blend of two</source>
        <translation>Fondu entre deux</translation>
    </message>
    <message>
        <source>Cancelled before it was sent.</source>
        <translation>Annulé avant l’envoi.</translation>
    </message>
    <message>
        <source>Clear in and out points</source>
        <translation>Effacer entrée et sortie</translation>
    </message>
    <message>
        <source>Cleared by you</source>
        <translation>Écarté par vous</translation>
    </message>
    <message>
        <source>Cleared by you. It can be fetched again as long as the service keeps it.</source>
        <translation>Écarté par vous. Il peut être récupéré à nouveau tant que le service le garde.</translation>
    </message>
    <message>
        <source>Cleared by you. It could not be fetched again: {why}</source>
        <translation>Écarté par vous. Il n’a pas pu être récupéré à nouveau&#xa0;: {why}</translation>
    </message>
    <message>
        <source>Clip {number}</source>
        <translation>Clip {number}</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>Couleur</translation>
    </message>
    <message>
        <source>Colour or luminance</source>
        <translation>Couleur ou luminance</translation>
    </message>
    <message>
        <source>Compare what is put together</source>
        <translation>Comparer les clips réunis</translation>
    </message>
    <message>
        <source>Copy its web address</source>
        <translation>Copier son adresse web</translation>
    </message>
    <message>
        <source>Copy the file</source>
        <translation>Copier le fichier</translation>
    </message>
    <message>
        <source>Copy the picture</source>
        <translation>Copier l’image</translation>
    </message>
    <message>
        <source>Copy this frame</source>
        <translation>Copier cette image</translation>
    </message>
    <message>
        <source>Difference of two</source>
        <translation>Différence entre deux</translation>
    </message>
    <message>
        <source>Difference × {gain}</source>
        <translation>Différence × {gain}</translation>
    </message>
    <message>
        <source>End of the clip before against what follows</source>
        <translation>Fin du clip précédent face à la suite</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exporter…</translation>
    </message>
    <message>
        <source>Extend</source>
        <translation>Prolonger</translation>
    </message>
    <message>
        <source>Extend ({price})</source>
        <translation>Prolonger ({price})</translation>
    </message>
    <message>
        <source>Extend ({why})</source>
        <translation>Prolonger ({why})</translation>
    </message>
    <message>
        <source>Extend clip {number}</source>
        <translation>Prolonger le clip {number}</translation>
    </message>
    <message>
        <source>Extend variant {number}</source>
        <translation>Prolonger la variante {number}</translation>
    </message>
    <message>
        <source>Extend…</source>
        <translation>Prolonger…</translation>
    </message>
    <message>
        <source>Faster</source>
        <translation>Plus vite</translation>
    </message>
    <message>
        <source>Fetch again</source>
        <translation>Récupérer</translation>
    </message>
    <message>
        <source>Fetch clip {number} again</source>
        <translation>Récupérer à nouveau le clip {number}</translation>
    </message>
    <message>
        <source>Fetch variant {number} again</source>
        <translation>Récupérer à nouveau la variante {number}</translation>
    </message>
    <message>
        <source>Fetching the clip</source>
        <translation>Récupération du clip</translation>
    </message>
    <message>
        <source>Fetching the picture</source>
        <translation>Récupération de l’image</translation>
    </message>
    <message>
        <source>First frame</source>
        <translation>Image de début</translation>
    </message>
    <message>
        <source>First of the two</source>
        <translation>Première des deux</translation>
    </message>
    <message>
        <source>Fit</source>
        <translation>Ajuster</translation>
    </message>
    <message>
        <source>Flip to the next</source>
        <translation>Basculer sur la suivante</translation>
    </message>
    <message>
        <source>Gain</source>
        <translation>Gain</translation>
    </message>
    <message>
        <source>Given frame against the first</source>
        <translation>Image donnée face à la première</translation>
    </message>
    <message>
        <source>Given up: it may have been charged.</source>
        <translation>Abandonné&#xa0;: peut-être facturé.</translation>
    </message>
    <message>
        <source>Hide rejected ones</source>
        <translation>Masquer les rejetées</translation>
    </message>
    <message>
        <source>Hold to flip to another</source>
        <translation>Maintenir pour basculer</translation>
    </message>
    <message>
        <source>How much of the second one is seen</source>
        <translation>Visibilité de la seconde</translation>
    </message>
    <message>
        <source>How to look</source>
        <translation>Façon de regarder</translation>
    </message>
    <message>
        <source>In rows and columns</source>
        <translation>En lignes et colonnes</translation>
    </message>
    <message>
        <source>It can be sent again once the queue goes on.</source>
        <translation>Elle pourra être renvoyée une fois la file d’attente reprise.</translation>
    </message>
    <message>
        <source>It has reached the longest that the service makes.</source>
        <translation>Il a atteint la durée maximale que produit le service.</translation>
    </message>
    <message>
        <source>Its clip is not here.</source>
        <translation>Son clip n’est pas ici.</translation>
    </message>
    <message>
        <source>Its clips are not here yet.</source>
        <translation>Ses clips ne sont pas encore ici.</translation>
    </message>
    <message>
        <source>Jump to end</source>
        <translation>Aller à la fin</translation>
    </message>
    <message>
        <source>Jump to start</source>
        <translation>Aller au début</translation>
    </message>
    <message>
        <source>Last frame against the first</source>
        <translation>Dernière image face à la première</translation>
    </message>
    <message>
        <source>Last frame against the given one</source>
        <translation>Dernière image face à l’image donnée</translation>
    </message>
    <message>
        <source>Layout</source>
        <translation>Disposition</translation>
    </message>
    <message>
        <source>Longer than usual</source>
        <translation>Plus long que d’habitude</translation>
    </message>
    <message>
        <source>Looking for the order</source>
        <translation>Recherche de la commande</translation>
    </message>
    <message>
        <source>Looped over the seam</source>
        <translation>En boucle sur le raccord</translation>
    </message>
    <message>
        <source>Loupe</source>
        <translation>Loupe</translation>
    </message>
    <message>
        <source>Luminance</source>
        <translation>Luminance</translation>
    </message>
    <message>
        <source>Make the difference brighter</source>
        <translation>Éclaircir la différence</translation>
    </message>
    <message>
        <source>Minutes:seconds.frames of the longest clip</source>
        <translation>Minutes:secondes.images du clip le plus long</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Plus</translation>
    </message>
    <message>
        <source>Move on after a decision</source>
        <translation>Avancer après une décision</translation>
    </message>
    <message>
        <source>Needs another token</source>
        <translation>Demande un autre jeton</translation>
    </message>
    <message>
        <source>Needs your decision</source>
        <translation>Demande votre décision</translation>
    </message>
    <message>
        <source>Next frame</source>
        <translation>Image suivante</translation>
    </message>
    <message>
        <source>Next layout</source>
        <translation>Disposition suivante</translation>
    </message>
    <message>
        <source>No clip is shown here.</source>
        <translation>Aucun clip n’est affiché ici.</translation>
    </message>
    <message>
        <source>Nobody waits for it any more.</source>
        <translation>Plus personne ne l’attend.</translation>
    </message>
    <message>
        <source>On hold</source>
        <translation>Suspendu</translation>
    </message>
    <message>
        <source>Open in its usual app</source>
        <translation>Ouvrir dans l’app par défaut</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pause</translation>
    </message>
    <message>
        <source>Pick</source>
        <translation>Retenir</translation>
    </message>
    <message>
        <source>Pick clip {number}</source>
        <translation>Retenir le clip {number}</translation>
    </message>
    <message>
        <source>Pick variant {number}</source>
        <translation>Retenir la variante {number}</translation>
    </message>
    <message>
        <source>Picked</source>
        <translation>Retenue</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>Lire</translation>
    </message>
    <message>
        <source>Play back and forth</source>
        <translation>Lire en aller-retour</translation>
    </message>
    <message>
        <source>Play in a loop</source>
        <translation>Lire en boucle</translation>
    </message>
    <message>
        <source>Play or pause</source>
        <translation>Lecture ou pause</translation>
    </message>
    <message>
        <source>Position</source>
        <translation>Position</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Aperçu</translation>
    </message>
    <message>
        <source>Previous frame</source>
        <translation>Image précédente</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Rétablir</translation>
    </message>
    <message>
        <source>Reject</source>
        <translation>Rejeter</translation>
    </message>
    <message>
        <source>Reject clip {number}</source>
        <translation>Rejeter le clip {number}</translation>
    </message>
    <message>
        <source>Reject variant {number}</source>
        <translation>Rejeter la variante {number}</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>Rejetée</translation>
    </message>
    <message>
        <source>Remove pick</source>
        <translation>Ne plus retenir</translation>
    </message>
    <message>
        <source>Remove star</source>
        <translation>Retirer l’étoile</translation>
    </message>
    <message>
        <source>Save a copy…</source>
        <translation>Enregistrer une copie…</translation>
    </message>
    <message>
        <source>Save clip {number}</source>
        <translation>Enregistrer le clip {number}</translation>
    </message>
    <message>
        <source>Save this frame as PNG…</source>
        <translation>Enregistrer cette image en PNG…</translation>
    </message>
    <message>
        <source>Save this frame of all as PNG…</source>
        <translation>Enregistrer cette image de chacune en PNG…</translation>
    </message>
    <message>
        <source>Save this frame…</source>
        <translation>Enregistrer cette image…</translation>
    </message>
    <message>
        <source>Save variant {number}</source>
        <translation>Enregistrer la variante {number}</translation>
    </message>
    <message>
        <source>Second of the two</source>
        <translation>Seconde des deux</translation>
    </message>
    <message>
        <source>Seconds and frames of the longest clip</source>
        <translation>Secondes et images du clip le plus long</translation>
    </message>
    <message>
        <source>Select a variant</source>
        <translation>Sélectionner une variante</translation>
    </message>
    <message>
        <source>Select the variant above</source>
        <translation>Sélectionner la variante du dessus</translation>
    </message>
    <message>
        <source>Select the variant below</source>
        <translation>Sélectionner la variante du dessous</translation>
    </message>
    <message>
        <source>Select the variant to the left</source>
        <translation>Sélectionner la variante de gauche</translation>
    </message>
    <message>
        <source>Select the variant to the right</source>
        <translation>Sélectionner la variante de droite</translation>
    </message>
    <message>
        <source>Sending the order</source>
        <translation>Envoi de la commande</translation>
    </message>
    <message>
        <source>Set in point</source>
        <translation>Marquer l’entrée</translation>
    </message>
    <message>
        <source>Set out point</source>
        <translation>Marquer la sortie</translation>
    </message>
    <message>
        <source>Shorter clips hold their last frame</source>
        <translation>Les clips plus courts restent sur leur dernière image</translation>
    </message>
    <message>
        <source>Shorter clips loop</source>
        <translation>Les clips plus courts bouclent</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>Voir dans le dossier</translation>
    </message>
    <message>
        <source>Show the job above</source>
        <translation>Afficher le travail du dessus</translation>
    </message>
    <message>
        <source>Show the job below</source>
        <translation>Afficher le travail du dessous</translation>
    </message>
    <message>
        <source>Side by side</source>
        <translation>Côte à côte</translation>
    </message>
    <message>
        <source>Slower</source>
        <translation>Moins vite</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>Vitesse</translation>
    </message>
    <message>
        <source>Star</source>
        <translation>Étoile</translation>
    </message>
    <message>
        <source>Star clip {number}</source>
        <translation>Étoile du clip {number}</translation>
    </message>
    <message>
        <source>Star variant {number}</source>
        <translation>Étoile de la variante {number}</translation>
    </message>
    <message>
        <source>Take out of the comparison</source>
        <translation>Retirer de la comparaison</translation>
    </message>
    <message>
        <source>The queue is paused</source>
        <translation>La file d’attente est en pause</translation>
    </message>
    <message>
        <source>The selected one large</source>
        <translation>La sélectionnée en grand</translation>
    </message>
    <message>
        <source>The service gave no id to extend from.</source>
        <translation>Le service n’a pas donné d’ID à prolonger.</translation>
    </message>
    <message>
        <source>The service may finish it all the same, and charge it.</source>
        <translation>Le service peut quand même le terminer et le facturer.</translation>
    </message>
    <message>
        <source>The variants of a job play here, side by side and in step.</source>
        <translation>Les variantes d’un travail jouent ici, côte à côte et synchronisées.</translation>
    </message>
    <message>
        <source>This clip is not here yet.</source>
        <translation>Ce clip n’est pas encore là.</translation>
    </message>
    <message>
        <source>This is a picture. Only clips are exported.</source>
        <translation>C’est une image. Seuls les clips s’exportent.</translation>
    </message>
    <message>
        <source>This order was refused.</source>
        <translation>Cette commande a été refusée.</translation>
    </message>
    <message>
        <source>Trying again</source>
        <translation>Nouvel essai</translation>
    </message>
    <message numerus="yes">
        <source>Trying again in %n min</source>
        <translation>
            <numerusform>Nouvel essai dans %n&#xa0;min</numerusform>
            <numerusform>Nouvel essai dans %n&#xa0;min</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Trying again in %n s</source>
        <translation>
            <numerusform>Nouvel essai dans %n&#xa0;s</numerusform>
            <numerusform>Nouvel essai dans %n&#xa0;s</numerusform>
        </translation>
    </message>
    <message>
        <source>Two clips are compared. Look at one of them first.</source>
        <translation>Deux clips sont comparés. Regardez d’abord l’un d’eux.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Undo reject</source>
        <translation>Ne plus rejeter</translation>
    </message>
    <message>
        <source>Uploading the picture</source>
        <translation>Téléversement de l’image</translation>
    </message>
    <message>
        <source>Use as first frame</source>
        <translation>En faire l’image de début</translation>
    </message>
    <message>
        <source>Use as last frame</source>
        <translation>En faire l’image de fin</translation>
    </message>
    <message>
        <source>Use clip {number} as first frame</source>
        <translation>Utiliser le clip {number} comme image de début</translation>
    </message>
    <message>
        <source>Use this frame as first frame</source>
        <translation>Utiliser cette image comme image de début</translation>
    </message>
    <message>
        <source>Use this frame as last frame</source>
        <translation>Utiliser cette image comme image de fin</translation>
    </message>
    <message>
        <source>Use variant {number} as first frame</source>
        <translation>Utiliser la variante {number} comme image de début</translation>
    </message>
    <message>
        <source>Variant {number}</source>
        <translation>Variante {number}</translation>
    </message>
    <message>
        <source>View one</source>
        <translation>En voir une</translation>
    </message>
    <message>
        <source>Waiting for its turn</source>
        <translation>Attend son tour</translation>
    </message>
    <message>
        <source>Waiting for the disk: {why}</source>
        <translation>Attend le disque&#xa0;: {why}</translation>
    </message>
    <message>
        <source>Waiting to be sent</source>
        <translation>En attente d’envoi</translation>
    </message>
    <message>
        <source>Where its ends meet</source>
        <translation>Raccord fin-début</translation>
    </message>
    <message>
        <source>Which seam</source>
        <translation>Quel raccord</translation>
    </message>
    <message>
        <source>Wipe between two</source>
        <translation>Balayage entre deux</translation>
    </message>
    <message>
        <source>Zoom</source>
        <translation>Zoom</translation>
    </message>
    <message>
        <source>Zoom in</source>
        <translation>Zoom avant</translation>
    </message>
    <message>
        <source>Zoom out</source>
        <translation>Zoom arrière</translation>
    </message>
    <message>
        <source>Zoom to 100 %</source>
        <translation>Zoom à 100&#xa0;%</translation>
    </message>
    <message>
        <source>Zoom to 200 %</source>
        <translation>Zoom à 200&#xa0;%</translation>
    </message>
    <message>
        <source>Zoom to fit</source>
        <translation>Ajuster le zoom</translation>
    </message>
    <message>
        <source>a picture</source>
        <translation>une image</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>en pause</translation>
    </message>
    <message>
        <source>picked</source>
        <translation>retenue</translation>
    </message>
    <message>
        <source>playing</source>
        <translation>en lecture</translation>
    </message>
    <message>
        <source>rejected</source>
        <translation>rejetée</translation>
    </message>
    <message>
        <source>starred</source>
        <translation>avec étoile</translation>
    </message>
    <message>
        <source>{first} to {last}</source>
        <comment>keys</comment>
        <translation>{first} à {last}</translation>
    </message>
    <message>
        <source>{frame} of {count}</source>
        <translation>{frame} sur {count}</translation>
    </message>
    <message>
        <source>{minutes} min {seconds} s {frames} f</source>
        <comment>a place in a clip: minutes, seconds, frames</comment>
        <translation>{minutes}&#xa0;min {seconds}&#xa0;s {frames}&#xa0;im</translation>
    </message>
    <message>
        <source>{name}  ({key})</source>
        <translation>{name}  ({key})</translation>
    </message>
    <message>
        <source>{number} seconds</source>
        <translation>{number} secondes</translation>
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
        <translation>{seconds}&#xa0;s {frames}&#xa0;im</translation>
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
            <numerusform>Au moins {price}&#x202f;; le prix de %n commande est inconnu</numerusform>
            <numerusform>Au moins {price}&#x202f;; le prix de %n commandes est inconnu</numerusform>
        </translation>
    </message>
    <message>
        <source>By the provider&apos;s published prices of {moment}; what is charged is known once it is made.</source>
        <translation>Selon les prix publiés par le fournisseur le {moment}&#x202f;; le montant facturé n’est connu qu’une fois la commande réalisée.</translation>
    </message>
    <message>
        <source>In all {price}</source>
        <translation>En tout {price}</translation>
    </message>
    <message>
        <source>In dollars it depends on the package in which you bought your Credits.</source>
        <translation>En dollars, cela dépend du forfait dans lequel vous avez acheté vos crédits.</translation>
    </message>
    <message>
        <source>It could not be fetched; Kinogrid tries again by itself.</source>
        <translation>Elle n’a pas pu être récupérée&#x202f;; Kinogrid réessaie de lui-même.</translation>
    </message>
    <message>
        <source>Kinogrid does not understand the provider&apos;s price list.</source>
        <translation>Kinogrid ne comprend pas la grille tarifaire du fournisseur.</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Prix</translation>
    </message>
    <message>
        <source>Price not known</source>
        <translation>Prix inconnu</translation>
    </message>
    <message>
        <source>Price: {words}</source>
        <translation>Prix&#xa0;: {words}</translation>
    </message>
    <message>
        <source>The price list could not be renewed; Kinogrid tries again by itself.</source>
        <translation>La grille tarifaire n’a pas pu être actualisée&#x202f;; Kinogrid réessaie de lui-même.</translation>
    </message>
    <message>
        <source>The price list is being fetched.</source>
        <translation>La grille tarifaire est en cours de récupération.</translation>
    </message>
    <message>
        <source>The provider&apos;s price list names different prices for such an order.</source>
        <translation>La grille tarifaire du fournisseur indique des prix différents pour une telle commande.</translation>
    </message>
    <message>
        <source>The provider&apos;s price list says nothing about such an order.</source>
        <translation>La grille tarifaire du fournisseur ne dit rien d’une telle commande.</translation>
    </message>
    <message>
        <source>There is no price list of the provider&apos;s yet.</source>
        <translation>Il n’y a pas encore de grille tarifaire du fournisseur.</translation>
    </message>
    <message>
        <source>at most {dollars}</source>
        <translation>au plus {dollars}</translation>
    </message>
    <message>
        <source>{amount} Credits</source>
        <translation>{amount} crédits</translation>
    </message>
    <message>
        <source>{credits}, about ${dollars}</source>
        <translation>{credits}, environ {dollars}&#xa0;$</translation>
    </message>
    <message>
        <source>{credits}, about ${least} to ${most}</source>
        <translation>{credits}, environ {least} à {most}&#xa0;$</translation>
    </message>
    <message>
        <source>{credits}, at most ${most}</source>
        <translation>{credits}, au plus {most}&#xa0;$</translation>
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
        <translation>--bs accepte 1, 2 ou 4.</translation>
    </message>
    <message>
        <source>--end is what the Last frame field is for.</source>
        <translation>Pour --end, il y a le champ Image de fin.</translation>
    </message>
    <message>
        <source>--end names a last frame beside the one chosen below.</source>
        <translation>--end indique une image de fin en plus de celle choisie ci-dessous.</translation>
    </message>
    <message>
        <source>--loop is what the Loop switch is for.</source>
        <translation>Pour --loop, il y a l’interrupteur Boucle.</translation>
    </message>
    <message>
        <source>--loop says what the Loop switch says.</source>
        <translation>--loop dit la même chose que l’interrupteur Boucle.</translation>
    </message>
    <message>
        <source>--motion takes low or high.</source>
        <translation>--motion accepte low ou high.</translation>
    </message>
    <message>
        <source>--{flag} and its value need plain letters.</source>
        <translation>--{flag} et sa valeur exigent des lettres simples.</translation>
    </message>
    <message>
        <source>--{flag} has no place here: a video has the shape of its first frame.</source>
        <translation>--{flag} n’a pas sa place ici&#xa0;: une vidéo a les proportions de son image de début.</translation>
    </message>
    <message>
        <source>--{flag} has no place here: it is a flag for images.</source>
        <translation>--{flag} n’a pas sa place ici&#xa0;: c’est un paramètre pour images.</translation>
    </message>
    <message>
        <source>--{flag} has no place here: the Mode field says how fast.</source>
        <translation>--{flag} n’a pas sa place ici&#xa0;: le champ Mode indique la vitesse.</translation>
    </message>
    <message>
        <source>--{flag} has no place here: videos have a model of their own.</source>
        <translation>--{flag} n’a pas sa place ici&#xa0;: les vidéos ont leur propre modèle.</translation>
    </message>
    <message>
        <source>--{flag} must stand close behind its hyphens.</source>
        <translation>--{flag} doit suivre directement ses tirets.</translation>
    </message>
    <message>
        <source>--{flag} needs a space before it.</source>
        <translation>--{flag} doit être précédé d’une espace.</translation>
    </message>
    <message>
        <source>--{flag} needs a space behind it, and no other sign.</source>
        <translation>--{flag} doit être suivi d’une espace et d’aucun autre signe.</translation>
    </message>
    <message>
        <source>--{flag} stands here twice.</source>
        <translation>--{flag} figure ici deux fois.</translation>
    </message>
    <message>
        <source>--{flag}: {help}.</source>
        <translation>--{flag}&#xa0;: {help}.</translation>
    </message>
    <message>
        <source>A calm shot: small motions, a still camera</source>
        <translation>Un plan calme&#xa0;: petits mouvements, caméra fixe</translation>
    </message>
    <message>
        <source>A flag begins with two plain hyphens: --{flag}.</source>
        <translation>Un paramètre commence par deux tirets simples&#xa0;: --{flag}.</translation>
    </message>
    <message>
        <source>A last frame by its address; the Last frame field says the same</source>
        <translation>Une image de fin par son adresse&#x202f;; le champ Image de fin dit la même chose</translation>
    </message>
    <message numerus="yes">
        <source>A snippet can have %n character(s); this has {count}.</source>
        <translation>
            <numerusform>Un extrait peut avoir %n caractère&#x202f;; celui-ci en a {count}.</numerusform>
            <numerusform>Un extrait peut avoir %n caractères&#x202f;; celui-ci en a {count}.</numerusform>
        </translation>
    </message>
    <message>
        <source>Add to prompt</source>
        <translation>Ajouter au prompt</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Choose a first frame, then have it described.</source>
        <translation>Choisissez une image de début, puis faites-la décrire.</translation>
    </message>
    <message>
        <source>Close the gap</source>
        <translation>Supprimer l’écart</translation>
    </message>
    <message>
        <source>Describe the first frame…</source>
        <translation>Décrire l’image de début…</translation>
    </message>
    <message>
        <source>Descriptions of the first frame</source>
        <translation>Descriptions de l’image de début</translation>
    </message>
    <message>
        <source>End where the clip begins; the Loop switch says the same</source>
        <translation>Finir là où le clip commence&#x202f;; l’interrupteur Boucle dit la même chose</translation>
    </message>
    <message>
        <source>Fix the prompt</source>
        <translation>Corriger le prompt</translation>
    </message>
    <message>
        <source>Flags</source>
        <translation>Paramètres</translation>
    </message>
    <message>
        <source>Four variants, as without the flag</source>
        <translation>Quatre variantes, comme sans le paramètre</translation>
    </message>
    <message>
        <source>How many variants are made</source>
        <translation>Combien de variantes sont créées</translation>
    </message>
    <message>
        <source>How much moves: low for a calm shot, high for large motion</source>
        <translation>Combien ça bouge&#xa0;: low pour un plan calme, high pour de grands mouvements</translation>
    </message>
    <message>
        <source>Invisible characters keep --{flag} from being read as a flag.</source>
        <translation>Des caractères invisibles empêchent --{flag} d’être lu comme un paramètre.</translation>
    </message>
    <message>
        <source>Keep closer to the words, with less of Midjourney&apos;s own taste</source>
        <translation>Rester plus près du texte, avec moins du goût propre à Midjourney</translation>
    </message>
    <message>
        <source>Large motion of subject and camera</source>
        <translation>Grands mouvements du sujet et de la caméra</translation>
    </message>
    <message>
        <source>Looking at the first frame…</source>
        <translation>Examen de l’image de début…</translation>
    </message>
    <message>
        <source>Midjourney has no flag --{flag} for pictures.</source>
        <translation>Midjourney n’a pas de paramètre --{flag} pour les images.</translation>
    </message>
    <message>
        <source>Midjourney has no flag --{flag} for pictures. Did you mean --{meant}?</source>
        <translation>Midjourney n’a pas de paramètre --{flag} pour les images. Vouliez-vous dire --{meant}&#x202f;?</translation>
    </message>
    <message>
        <source>Midjourney has no flag --{flag} for pictures. Did you mean --{meant}? It is for videos only.</source>
        <translation>Midjourney n’a pas de paramètre --{flag} pour les images. Vouliez-vous dire --{meant}&#x202f;? Il est réservé aux vidéos.</translation>
    </message>
    <message>
        <source>Midjourney has no flag --{flag} for videos.</source>
        <translation>Midjourney n’a pas de paramètre --{flag} pour les vidéos.</translation>
    </message>
    <message>
        <source>Midjourney has no flag --{flag} for videos. Did you mean --{meant}?</source>
        <translation>Midjourney n’a pas de paramètre --{flag} pour les vidéos. Vouliez-vous dire --{meant}&#x202f;?</translation>
    </message>
    <message numerus="yes">
        <source>No more than %n snippet(s) (is|are) kept. Remove one first.</source>
        <translation>
            <numerusform>Pas plus de %n extrait n’est conservé. Retirez-en d’abord un.</numerusform>
            <numerusform>Pas plus de %n extraits ne sont conservés. Retirez-en d’abord un.</numerusform>
        </translation>
    </message>
    <message>
        <source>No prompts yet.</source>
        <translation>Pas encore de prompts.</translation>
    </message>
    <message>
        <source>One variant</source>
        <translation>Une variante</translation>
    </message>
    <message>
        <source>Prompt</source>
        <translation>Prompt</translation>
    </message>
    <message>
        <source>Prompt helpers</source>
        <translation>Aides au prompt</translation>
    </message>
    <message>
        <source>Prompt history</source>
        <translation>Historique des prompts</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Retirer</translation>
    </message>
    <message>
        <source>Save the selected words</source>
        <translation>Enregistrer le texte sélectionné</translation>
    </message>
    <message>
        <source>Save this prompt</source>
        <translation>Enregistrer ce prompt</translation>
    </message>
    <message>
        <source>Snippets</source>
        <translation>Extraits</translation>
    </message>
    <message>
        <source>Take one, then say what should move.</source>
        <translation>Prenez-en une, puis dites ce qui doit bouger.</translation>
    </message>
    <message>
        <source>Take them out</source>
        <translation>Les retirer</translation>
    </message>
    <message>
        <source>The flags stay.</source>
        <translation>Les paramètres restent.</translation>
    </message>
    <message>
        <source>There is no prompt to translate yet.</source>
        <translation>Il n’y a pas encore de prompt à traduire.</translation>
    </message>
    <message>
        <source>Translate to English…</source>
        <translation>Traduire en anglais…</translation>
    </message>
    <message>
        <source>Translating…</source>
        <translation>Traduction…</translation>
    </message>
    <message>
        <source>Translation</source>
        <translation>Traduction</translation>
    </message>
    <message>
        <source>Two variants</source>
        <translation>Deux variantes</translation>
    </message>
    <message>
        <source>Undo brings the old prompt back.</source>
        <translation>Annuler rétablit l’ancien prompt.</translation>
    </message>
    <message>
        <source>Use a space</source>
        <translation>Mettre une espace</translation>
    </message>
    <message>
        <source>Use as prompt</source>
        <translation>Utiliser comme prompt</translation>
    </message>
    <message>
        <source>Use hyphens</source>
        <translation>Mettre des tirets</translation>
    </message>
    <message>
        <source>Use plain letters</source>
        <translation>Mettre des lettres simples</translation>
    </message>
    <message>
        <source>Use the field</source>
        <translation>Utiliser le champ</translation>
    </message>
    <message>
        <source>Use the prompt</source>
        <translation>Utiliser le prompt</translation>
    </message>
    <message>
        <source>Use the switch</source>
        <translation>Utiliser l’interrupteur</translation>
    </message>
    <message>
        <source>Use the words alone, or with the frames and settings that they were ordered with.</source>
        <translation>Utilisez le texte seul, ou avec les images et réglages de sa commande.</translation>
    </message>
    <message>
        <source>Use with frames and settings</source>
        <translation>Utiliser avec images et réglages</translation>
    </message>
    <message>
        <source>What should move, and how</source>
        <translation>Ce qui doit bouger, et comment</translation>
    </message>
    <message>
        <source>What should move, and how?
Slow push in, steam rises from the cup, her hair stirs.</source>
        <translation>Qu’est-ce qui doit bouger, et comment&#x202f;?
Lent travelling avant, de la vapeur monte de la tasse, ses cheveux ondulent.</translation>
    </message>
    <message>
        <source>What the provider charges for this is not documented.</source>
        <translation>Ce que le fournisseur facture pour cela n’est pas documenté.</translation>
    </message>
    <message>
        <source>Words behind --{flag} may be lost: flags belong at the end.</source>
        <translation>Le texte après --{flag} peut être perdu&#xa0;: les paramètres vont à la fin.</translation>
    </message>
    <message>
        <source>extension</source>
        <translation>prolongement</translation>
    </message>
    <message>
        <source>today, {time}</source>
        <translation>aujourd’hui, {time}</translation>
    </message>
    <message>
        <source>{cure}: {remark}</source>
        <translation>{cure}&#xa0;: {remark}</translation>
    </message>
    <message>
        <source>{option}: {help}</source>
        <translation>{option}&#xa0;: {help}</translation>
    </message>
</context>
<context>
    <name>Search</name>
    <message>
        <source>Clear the search</source>
        <translation>Effacer la recherche</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Rechercher</translation>
    </message>
</context>
<context>
    <name>Sequence</name>
    <message numerus="yes">
        <source>%n shot(s)</source>
        <translation>
            <numerusform>%n plan</numerusform>
            <numerusform>%n plans</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n shot(s) (is|are) left out, as there is nothing to show yet.</source>
        <translation>
            <numerusform>%n plan est laissé de côté, car il n’y a encore rien à montrer.</numerusform>
            <numerusform>%n plans sont laissés de côté, car il n’y a encore rien à montrer.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n shot(s) added to the sequence.</source>
        <translation>
            <numerusform>%n plan ajouté à la séquence.</numerusform>
            <numerusform>%n plans ajoutés à la séquence.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>A sequence takes %n shots at most.</source>
        <translation>
            <numerusform>Une séquence accepte au plus %n plan.</numerusform>
            <numerusform>Une séquence accepte au plus %n plans.</numerusform>
        </translation>
    </message>
    <message>
        <source>Add what stands in Compose as a shot that is not ordered yet</source>
        <translation>Ajouter le contenu de Création comme plan non encore commandé</translation>
    </message>
    <message>
        <source>Being made</source>
        <translation>En création</translation>
    </message>
    <message>
        <source>Being placed</source>
        <translation>Passage en cours</translation>
    </message>
    <message>
        <source>Came to nothing</source>
        <translation>Sans résultat</translation>
    </message>
    <message>
        <source>Change the shot</source>
        <translation>Modifier le plan</translation>
    </message>
    <message>
        <source>Delete the sequence</source>
        <translation>Supprimer la séquence</translation>
    </message>
    <message>
        <source>Drag clips here from the grid, the library or Jobs, or plan a shot with what stands in Compose.</source>
        <translation>Glissez ici des clips depuis la grille, la bibliothèque ou Travaux, ou prévoyez un plan avec le contenu de Création.</translation>
    </message>
    <message>
        <source>Each makes four variants; the one that you pick takes the shot&apos;s place.</source>
        <translation>Chacun produit quatre variantes&#x202f;; celle que vous retenez prend la place du plan.</translation>
    </message>
    <message>
        <source>Edit in Compose</source>
        <translation>Modifier dans Création</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exporter…</translation>
    </message>
    <message>
        <source>First frame of the shot</source>
        <translation>Première image du plan</translation>
    </message>
    <message>
        <source>First frame on the web: {host}</source>
        <translation>Image de début sur le web : {host}</translation>
    </message>
    <message>
        <source>Frames</source>
        <translation>Images</translation>
    </message>
    <message>
        <source>Hide the sequence</source>
        <translation>Masquer la séquence</translation>
    </message>
    <message>
        <source>Joining the shots…</source>
        <translation>Assemblage des plans…</translation>
    </message>
    <message>
        <source>Joining the shots… {percent} %</source>
        <translation>Assemblage des plans… {percent}&#xa0;%</translation>
    </message>
    <message>
        <source>Last frame of the shot</source>
        <translation>Dernière image du plan</translation>
    </message>
    <message>
        <source>Move the shot to the left</source>
        <translation>Déplacer le plan vers la gauche</translation>
    </message>
    <message>
        <source>Move the shot to the right</source>
        <translation>Déplacer le plan vers la droite</translation>
    </message>
    <message>
        <source>New sequence</source>
        <translation>Nouvelle séquence</translation>
    </message>
    <message>
        <source>No first frame yet</source>
        <translation>Pas encore d’image de début</translation>
    </message>
    <message>
        <source>No sequence yet</source>
        <translation>Pas encore de séquence</translation>
    </message>
    <message>
        <source>None of these shots can be played.</source>
        <translation>Aucun de ces plans ne peut être lu.</translation>
    </message>
    <message>
        <source>Not here</source>
        <translation>Absent</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Commander</translation>
    </message>
    <message numerus="yes">
        <source>Order %n missing</source>
        <translation>
            <numerusform>Commander %n manquant</numerusform>
            <numerusform>Commander %n manquants</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Order %n planned shot(s)?</source>
        <translation>
            <numerusform>Commander %n plan prévu&#x202f;?</numerusform>
            <numerusform>Commander %n plans prévus&#x202f;?</numerusform>
        </translation>
    </message>
    <message>
        <source>Order the planned shot?</source>
        <translation>Commander le plan prévu&#x202f;?</translation>
    </message>
    <message>
        <source>Pick one</source>
        <translation>À retenir</translation>
    </message>
    <message>
        <source>Plan a shot</source>
        <translation>Prévoir un plan</translation>
    </message>
    <message>
        <source>Plan it again</source>
        <translation>Prévoir à nouveau</translation>
    </message>
    <message>
        <source>Planned</source>
        <translation>Prévu</translation>
    </message>
    <message>
        <source>Planned length</source>
        <translation>Durée prévue</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>Lire</translation>
    </message>
    <message>
        <source>Play all shots</source>
        <translation>Lire tous les plans</translation>
    </message>
    <message>
        <source>Play all shots without a gap (Space)</source>
        <translation>Lire tous les plans sans coupure (Espace)</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Renommer</translation>
    </message>
    <message>
        <source>Rename the sequence</source>
        <translation>Renommer la séquence</translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation>Renommer…</translation>
    </message>
    <message>
        <source>See the shot large</source>
        <translation>Voir le plan en grand</translation>
    </message>
    <message>
        <source>Sequence</source>
        <translation>Séquence</translation>
    </message>
    <message>
        <source>Sequences</source>
        <translation>Séquences</translation>
    </message>
    <message>
        <source>Shot {number}</source>
        <translation>Plan {number}</translation>
    </message>
    <message>
        <source>Shots</source>
        <translation>Plans</translation>
    </message>
    <message>
        <source>Take the shot out</source>
        <translation>Retirer le plan</translation>
    </message>
    <message>
        <source>The planned shot is changed.</source>
        <translation>Le plan prévu est modifié.</translation>
    </message>
    <message>
        <source>There is no clip to add to the sequence.</source>
        <translation>Il n’y a aucun clip à ajouter à la séquence.</translation>
    </message>
    <message>
        <source>frames {first} to {last} of {count}</source>
        <translation>images {first} à {last} sur {count}</translation>
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
        <translation>«&#xa0;{name}&#xa0;» est supprimée&#x202f;; ses clips restent.</translation>
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
        <translation>4&#xa0;s 18&#xa0;im</translation>
    </message>
    <message>
        <source>API token</source>
        <translation>Jeton d’API</translation>
    </message>
    <message>
        <source>Account token</source>
        <translation>Jeton de compte</translation>
    </message>
    <message>
        <source>Also when one fails or needs you, while another window is in front.</source>
        <translation>Aussi quand l’un échoue ou a besoin de vous, si une autre fenêtre est au premier plan.</translation>
    </message>
    <message>
        <source>At most</source>
        <translation>Au plus</translation>
    </message>
    <message>
        <source>Both mean 4 seconds and 18 frames.</source>
        <translation>Les deux signifient 4 secondes et 18 images.</translation>
    </message>
    <message>
        <source>Callback addresses</source>
        <translation>Adresses de callback</translation>
    </message>
    <message>
        <source>Callback receiver</source>
        <translation>Récepteur de callbacks</translation>
    </message>
    <message>
        <source>Change keyboard shortcuts…</source>
        <translation>Modifier les raccourcis clavier…</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
    <message>
        <source>Copy the local address</source>
        <translation>Copier l’adresse locale</translation>
    </message>
    <message>
        <source>Counted</source>
        <translation>Décompte</translation>
    </message>
    <message numerus="yes">
        <source>%n Credit(s)</source>
        <translation>
            <numerusform>%n crédit</numerusform>
            <numerusform>%n crédits</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n setting(s) found</source>
        <translation>
            <numerusform>%n réglage trouvé</numerusform>
            <numerusform>%n réglages trouvés</numerusform>
        </translation>
    </message>
    <message>
        <source>Accent colour</source>
        <translation>Couleur d’accent</translation>
    </message>
    <message>
        <source>Advanced: addresses</source>
        <translation>Avancé : adresses</translation>
    </message>
    <message>
        <source>Another ({colour})</source>
        <translation>Autre ({colour})</translation>
    </message>
    <message>
        <source>As usual</source>
        <translation>Habituel</translation>
    </message>
    <message>
        <source>Blue</source>
        <translation>Bleu</translation>
    </message>
    <message>
        <source>Contrast</source>
        <translation>Contraste</translation>
    </message>
    <message>
        <source>Credits a day</source>
        <translation>Crédits par jour</translation>
    </message>
    <message>
        <source>Credits or dollars</source>
        <translation>Crédits ou dollars</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Sombre</translation>
    </message>
    <message>
        <source>Default callback</source>
        <translation>Callback par défaut</translation>
    </message>
    <message>
        <source>Default callback URL</source>
        <translation>URL de callback par défaut</translation>
    </message>
    <message>
        <source>Dollars a day</source>
        <translation>Dollars par jour</translation>
    </message>
    <message>
        <source>Each day</source>
        <translation>Chaque jour</translation>
    </message>
    <message>
        <source>Everything around the pictures grows with it. 100 % is what the system asks for.</source>
        <translation>Tout ce qui entoure les images s’agrandit avec lui. 100 % correspond au réglage du système.</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Dossier</translation>
    </message>
    <message>
        <source>For people with a tunnel to this machine. A callback ends the wait at once instead of at the next look; Kinogrid believes none of them and asks the service each time. Without it nothing is missed.</source>
        <translation>Pour qui a un tunnel vers cet ordinateur. Un callback met fin à l’attente aussitôt plutôt qu’à la prochaine vérification&#x202f;; Kinogrid ne se fie à aucun et interroge chaque fois le service. Sans lui, rien n’est manqué.</translation>
    </message>
    <message>
        <source>For pictures that are ready to show. Longer clips are kept smaller.</source>
        <translation>Pour les images prêtes à être montrées. Les clips plus longs sont gardés en plus petit.</translation>
    </message>
    <message>
        <source>Full</source>
        <comment>all motion</comment>
        <translation>Complet</translation>
    </message>
    <message>
        <source>Green</source>
        <translation>Vert</translation>
    </message>
    <message>
        <source>Grey</source>
        <translation>Gris</translation>
    </message>
    <message>
        <source>High</source>
        <translation>Élevé</translation>
    </message>
    <message>
        <source>Hold the last frame</source>
        <translation>Garder la dernière image</translation>
    </message>
    <message>
        <source>It sends pictures of this machine, and shows balance and charges. It manages your whole account and does not expire. Use picture URLs instead if you would rather not keep one here.</source>
        <translation>Il envoie les images de cet ordinateur et affiche le solde et les montants facturés. Il gère tout votre compte et n’expire pas. Utilisez plutôt des URL d’images si vous préférez ne pas en garder un ici.</translation>
    </message>
    <message>
        <source>Keyboard</source>
        <translation>Clavier</translation>
    </message>
    <message>
        <source>Kinogrid asks before more orders than this are placed.</source>
        <translation>Kinogrid demande confirmation avant de passer plus de commandes que cela.</translation>
    </message>
    <message>
        <source>Kinogrid&apos;s own API token</source>
        <translation>Jeton d’API propre à Kinogrid</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>Library</source>
        <translation>Bibliothèque</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Clair</translation>
    </message>
    <message>
        <source>Like the system</source>
        <translation>Comme le système</translation>
    </message>
    <message>
        <source>Local address</source>
        <translation>Adresse locale</translation>
    </message>
    <message>
        <source>Local address for the tunnel</source>
        <translation>Adresse locale pour le tunnel</translation>
    </message>
    <message>
        <source>Loop</source>
        <translation>Boucle</translation>
    </message>
    <message>
        <source>Made lighter or darker by itself where it could not be read.</source>
        <translation>Éclaircie ou assombrie d’elle-même là où elle serait illisible.</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>Mémoire</translation>
    </message>
    <message>
        <source>MiB</source>
        <translation>Mio</translation>
    </message>
    <message>
        <source>Motion</source>
        <translation>Mouvement</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Réseau</translation>
    </message>
    <message>
        <source>New address</source>
        <translation>Nouvelle adresse</translation>
    </message>
    <message>
        <source>New orders that name no callback of their own are told of through the tunnel.</source>
        <translation>Les nouvelles commandes sans callback propre sont annoncées par le tunnel.</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Aucun</translation>
    </message>
    <message>
        <source>None</source>
        <comment>no spending limit</comment>
        <translation>Aucune</translation>
    </message>
    <message>
        <source>Not listening</source>
        <translation>Pas à l’écoute</translation>
    </message>
    <message>
        <source>Not usable in the settings, so left out: {names}.</source>
        <translation>Inutilisables dans les réglages, donc laissés de côté&#xa0;: {names}.</translation>
    </message>
    <message>
        <source>Nothing is called so</source>
        <translation>Rien ne porte ce nom</translation>
    </message>
    <message>
        <source>Notifications</source>
        <translation>Notifications</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>Ouvrir le dossier</translation>
    </message>
    <message>
        <source>Orange</source>
        <translation>Orange</translation>
    </message>
    <message>
        <source>Order limit</source>
        <translation>Limite de commandes</translation>
    </message>
    <message>
        <source>Order limit counts</source>
        <translation>Décompte de la limite de commandes</translation>
    </message>
    <message>
        <source>Orders</source>
        <translation>Commandes</translation>
    </message>
    <message>
        <source>Orders go without a callback for now; Kinogrid asks how they are all the same.</source>
        <translation>Les commandes partent sans callback pour l’instant&#x202f;; Kinogrid demande quand même où elles en sont.</translation>
    </message>
    <message>
        <source>Orders running at once</source>
        <translation>Commandes simultanées</translation>
    </message>
    <message>
        <source>Other words for the same thing may find it.</source>
        <translation>Un autre mot pour la même chose peut aider.</translation>
    </message>
    <message>
        <source>Pink</source>
        <translation>Rose</translation>
    </message>
    <message>
        <source>Port {port} cannot be listened at ({reason}), so no callbacks are heard; finished jobs are found out by asking. A new address would help.</source>
        <translation>Impossible d’écouter le port {port} ({reason}), aucun callback n’est donc reçu&#x202f;; les travaux terminés sont découverts en interrogeant le service. Une nouvelle adresse y remédierait.</translation>
    </message>
    <message>
        <source>Port {port} is in use by another program, so no callbacks are heard; finished jobs are found out by asking. A new address would help.</source>
        <translation>Le port {port} est utilisé par un autre programme, aucun callback n’est donc reçu&#x202f;; les travaux terminés sont découverts en interrogeant le service. Une nouvelle adresse y remédierait.</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Aperçu</translation>
    </message>
    <message>
        <source>Preview memory</source>
        <translation>Mémoire de l’aperçu</translation>
    </message>
    <message>
        <source>Public address</source>
        <translation>Adresse publique</translation>
    </message>
    <message>
        <source>Public address of the tunnel</source>
        <translation>Adresse publique du tunnel</translation>
    </message>
    <message>
        <source>Receive callbacks on this machine</source>
        <translation>Recevoir les callbacks sur cet ordinateur</translation>
    </message>
    <message>
        <source>Reduced</source>
        <comment>as little motion as can be</comment>
        <translation>Réduit</translation>
    </message>
    <message>
        <source>Reduced: clips wait until you play them, and nothing else moves by itself.</source>
        <translation>Réduit : les clips attendent que vous les lanciez et rien d’autre ne bouge de soi-même.</translation>
    </message>
    <message>
        <source>Search settings</source>
        <translation>Rechercher dans les réglages</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Service</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Réglages</translation>
    </message>
    <message>
        <source>Shorter clips</source>
        <translation>Clips plus courts</translation>
    </message>
    <message>
        <source>Show all settings</source>
        <translation>Afficher tous les réglages</translation>
    </message>
    <message>
        <source>Since Kinogrid opened</source>
        <translation>Depuis l’ouverture de Kinogrid</translation>
    </message>
    <message>
        <source>Spending limit</source>
        <translation>Limite de dépenses</translation>
    </message>
    <message>
        <source>Start a tunnel to the local address, then enter the public one that it gives.</source>
        <translation>Démarrez un tunnel vers l’adresse locale, puis saisissez l’adresse publique qu’il donne.</translation>
    </message>
    <message>
        <source>Take another port and another secret path. Callbacks for orders already sent are lost.</source>
        <translation>Prendre un autre port et un autre chemin secret. Les callbacks des commandes déjà envoyées sont perdus.</translation>
    </message>
    <message>
        <source>Teal, Kinogrid&apos;s own</source>
        <translation>Bleu-vert, celui de Kinogrid</translation>
    </message>
    <message>
        <source>Tell when a job is done</source>
        <translation>Annoncer la fin d’un travail</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>Taille du texte</translation>
    </message>
    <message>
        <source>The old file is kept as {name}.</source>
        <translation>L’ancien fichier est conservé sous le nom {name}.</translation>
    </message>
    <message>
        <source>The service also posts each finished result there.</source>
        <translation>Le service y poste aussi chaque résultat terminé.</translation>
    </message>
    <message>
        <source>The service is on this machine and needs no tunnel: orders name the receiver itself.</source>
        <translation>Le service est sur cet ordinateur et n’a besoin d’aucun tunnel&#xa0;: les commandes indiquent le récepteur lui-même.</translation>
    </message>
    <message>
        <source>The service works on this many at once; the others wait their turn.</source>
        <translation>Le service traite ce nombre de commandes à la fois&#x202f;; les autres attendent leur tour.</translation>
    </message>
    <message>
        <source>The settings could not be read ({reason}); these are the defaults.</source>
        <translation>Les réglages n’ont pas pu être lus ({reason})&#x202f;; voici ceux par défaut.</translation>
    </message>
    <message>
        <source>The settings could not be understood; these are the defaults.</source>
        <translation>Les réglages n’ont pas pu être compris&#x202f;; voici ceux par défaut.</translation>
    </message>
    <message>
        <source>The system&apos;s language</source>
        <translation>La langue du système</translation>
    </message>
    <message>
        <source>The tunnel&apos;s public end needs an https address.</source>
        <translation>L’extrémité publique du tunnel exige une adresse https.</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Thème</translation>
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
        <translation>Téléversements</translation>
    </message>
    <message>
        <source>Violet</source>
        <translation>Violet</translation>
    </message>
    <message>
        <source>When the four are not equally long.</source>
        <translation>Quand les quatre n’ont pas la même durée.</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>Fenêtre</translation>
    </message>
    <message>
        <source>With one, Kinogrid asks before a day&apos;s orders would cost more by the provider&apos;s prices, and each time where a price is not known. Dollars are counted by the dearest package on sale.</source>
        <translation>S’il y en a une, Kinogrid demande confirmation avant que les commandes d’un jour ne coûtent plus selon les prix du fournisseur, et chaque fois qu’un prix est inconnu. Les dollars sont comptés d’après le forfait en vente le plus cher.</translation>
    </message>
    <message>
        <source>{url} (from the environment)</source>
        <translation>{url} (de l’environnement)</translation>
    </message>
    <message>
        <source>{url} (from the settings file)</source>
        <translation>{url} (du fichier de réglages)</translation>
    </message>
    <message>
        <source>{url} (until the orders under way there are done)</source>
        <translation>{url} (jusqu’à la fin des commandes en cours là-bas)</translation>
    </message>
</context>
<context>
    <name>Settings search</name>
    <message>
        <source>API key, restricted, limit, expiry, secret</source>
        <translation>clé d’API, restreint, limite, expiration, secret</translation>
    </message>
    <message>
        <source>SOCKS, HTTP, network, internet, connection, firewall, VPN</source>
        <translation>SOCKS, HTTP, réseau, internet, connexion, pare-feu, VPN</translation>
    </message>
    <message>
        <source>TLS, SSL, HTTPS, CA, security, PEM</source>
        <translation>TLS, SSL, HTTPS, CA, sécurité, PEM</translation>
    </message>
    <message>
        <source>accessibility, readable, visibility, eyes</source>
        <translation>accessibilité, lisible, visibilité, yeux, vue</translation>
    </message>
    <message>
        <source>alerts, messages, desktop, pop-ups</source>
        <translation>alertes, messages, bureau, pop-up</translation>
    </message>
    <message>
        <source>API key, sign in, login, password, secret</source>
        <translation>clé d’API, se connecter, connexion, mot de passe, secret</translation>
    </message>
    <message>
        <source>accessibility, animation, reduced, dizzy, autoplay, still</source>
        <translation>accessibilité, animation, mouvement, réduit, vertige, lecture automatique, immobile</translation>
    </message>
    <message>
        <source>balance, sign in, login, platform, secret</source>
        <translation>solde, se connecter, connexion, plateforme, secret</translation>
    </message>
    <message>
        <source>budget, money, costs, price, maximum, cap</source>
        <translation>budget, argent, coûts, prix, maximum, plafond</translation>
    </message>
    <message>
        <source>budget, money, costs, spending limit, cap</source>
        <translation>budget, argent, coûts, limite de dépenses, plafond</translation>
    </message>
    <message>
        <source>cache, RAM, MiB, performance</source>
        <translation>cache, RAM, mémoire vive, MiB, performances</translation>
    </message>
    <message>
        <source>colours, highlight, appearance, look</source>
        <translation>couleurs, mise en évidence, apparence, aspect</translation>
    </message>
    <message>
        <source>dark mode, light mode, night, colours, appearance, look</source>
        <translation>mode sombre, mode clair, nuit, couleurs, apparence, aspect</translation>
    </message>
    <message>
        <source>directory, storage, disk, files, clips, place</source>
        <translation>répertoire, stockage, disque, fichiers, clips, emplacement</translation>
    </message>
    <message>
        <source>duration, length, repeat, freeze, playback</source>
        <translation>durée, longueur, répéter, figer, lecture</translation>
    </message>
    <message>
        <source>font size, larger, smaller, zoom, scale, accessibility, eyes</source>
        <translation>taille de police, plus grand, plus petit, zoom, échelle, accessibilité, yeux</translation>
    </message>
    <message>
        <source>keys, hotkeys, keyboard shortcuts, bindings</source>
        <translation>touches, raccourcis clavier, combinaisons</translation>
    </message>
    <message>
        <source>maximum, budget, safety, confirmation</source>
        <translation>maximum, budget, sécurité, confirmation</translation>
    </message>
    <message>
        <source>order limit, daily, reset</source>
        <translation>limite de commandes, quotidien, réinitialiser</translation>
    </message>
    <message>
        <source>parallel, concurrent, queue, simultaneous, jobs</source>
        <translation>parallèle, concurrent, file d’attente, simultané, travaux</translation>
    </message>
    <message>
        <source>server, host, address, URL, API</source>
        <translation>serveur, hôte, adresse, URL, API</translation>
    </message>
    <message>
        <source>server, host, address, URL, pictures</source>
        <translation>serveur, hôte, adresse, URL, images</translation>
    </message>
    <message>
        <source>time, frames, seconds, display</source>
        <translation>temps, images, secondes, affichage</translation>
    </message>
    <message>
        <source>translation, locale, English, 中文, 日本語, Deutsch, Español, Français</source>
        <translation>traduction, langue, English, 中文, 日本語, Deutsch, Español, Français</translation>
    </message>
    <message>
        <source>webhook, callback, URL, server, notify</source>
        <translation>webhook, callback, URL, serveur, notifier</translation>
    </message>
    <message>
        <source>webhook, callback, tunnel, port, server</source>
        <translation>webhook, callback, tunnel, port, serveur</translation>
    </message>
</context>
<context>
    <name>Shortcuts</name>
    <message>
        <source>Add…</source>
        <translation>Ajouter…</translation>
    </message>
    <message>
        <source>All usual keys</source>
        <translation>Tout par défaut</translation>
    </message>
    <message>
        <source>Buttons, sliders and lists need {key} for themselves. Choose another key.</source>
        <translation>Les boutons, curseurs et listes ont besoin de {key} pour eux-mêmes. Choisissez une autre touche.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Change keyboard shortcuts</source>
        <translation>Modifier les raccourcis clavier</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>Modifier…</translation>
    </message>
    <message>
        <source>Choosing</source>
        <translation>Choix</translation>
    </message>
    <message>
        <source>Clip</source>
        <translation>Clip</translation>
    </message>
    <message>
        <source>In the library</source>
        <translation>Dans la bibliothèque</translation>
    </message>
    <message>
        <source>In the lineage</source>
        <translation>Dans la lignée</translation>
    </message>
    <message>
        <source>In the list of jobs</source>
        <translation>Dans la liste des travaux</translation>
    </message>
    <message>
        <source>In the sequence</source>
        <translation>Dans la séquence</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Raccourcis clavier</translation>
    </message>
    <message>
        <source>Leave it there</source>
        <translation>La laisser là</translation>
    </message>
    <message>
        <source>New key</source>
        <translation>Nouvelle touche</translation>
    </message>
    <message>
        <source>No key</source>
        <translation>Sans touche</translation>
    </message>
    <message>
        <source>Only a shift key was pressed. Press another key with it.</source>
        <translation>Seule une touche de modification a été enfoncée. Appuyez en même temps sur une autre touche.</translation>
    </message>
    <message>
        <source>Press the key for “{action}”. Esc leaves it as it is.</source>
        <translation>Appuyez sur la touche pour «&#xa0;{action}&#xa0;». Échap la laisse telle quelle.</translation>
    </message>
    <message>
        <source>Search shortcuts</source>
        <translation>Rechercher des raccourcis</translation>
    </message>
    <message>
        <source>Shortcuts</source>
        <translation>Raccourcis</translation>
    </message>
    <message>
        <source>Some keyboard shortcuts in the settings cannot be used ({names}); the usual keys hold for them.</source>
        <translation>Certains raccourcis clavier des réglages sont inutilisables ({names})&#x202f;; les touches par défaut valent pour eux.</translation>
    </message>
    <message>
        <source>Some of its usual keys are for “{others}” now.</source>
        <translation>Certaines de ses touches par défaut sont maintenant pour «&#xa0;{others}&#xa0;».</translation>
    </message>
    <message>
        <source>They work wherever you are not typing. A focused button keeps Space and Enter.</source>
        <translation>Ils fonctionnent partout où vous n’êtes pas en train d’écrire. Un bouton qui a le focus garde Espace et Entrée.</translation>
    </message>
    <message>
        <source>Those of the clips work wherever you are not typing; a focused button keeps Space and Enter, a slider its arrows, a list its own. 1 to 8 select a variant.</source>
        <translation>Ceux des clips fonctionnent partout où vous n’êtes pas en train d’écrire&#x202f;; un bouton qui a le focus garde Espace et Entrée, un curseur ses flèches, une liste les siennes. 1 à 8 sélectionnent une variante.</translation>
    </message>
    <message>
        <source>Use it here</source>
        <translation>L’utiliser ici</translation>
    </message>
    <message>
        <source>Usual keys</source>
        <translation>Par défaut</translation>
    </message>
    <message>
        <source>View</source>
        <translation>Affichage</translation>
    </message>
    <message>
        <source>While a clip is extended</source>
        <translation>Pendant qu’un clip est prolongé</translation>
    </message>
    <message>
        <source>Window and orders</source>
        <translation>Fenêtre et commandes</translation>
    </message>
    <message>
        <source>none</source>
        <comment>no key</comment>
        <translation>aucune</translation>
    </message>
    <message>
        <source>{action}: {keys}</source>
        <translation>{action}&#xa0;: {keys}</translation>
    </message>
    <message>
        <source>{key} belongs to the desktop. Choose another key.</source>
        <translation>{key} appartient au bureau. Choisissez une autre touche.</translation>
    </message>
    <message>
        <source>{key} deletes in lists. Choose another key.</source>
        <translation>{key} supprime dans les listes. Choisissez une autre touche.</translation>
    </message>
    <message>
        <source>{key} is for “{other}” now.</source>
        <translation>{key} est maintenant pour «&#xa0;{other}&#xa0;».</translation>
    </message>
    <message>
        <source>{key} is needed for typing and editing. Choose another key.</source>
        <translation>{key} sert à écrire et à modifier. Choisissez une autre touche.</translation>
    </message>
    <message>
        <source>{key} opens menus. Choose another key.</source>
        <translation>{key} ouvre des menus. Choisissez une autre touche.</translation>
    </message>
    <message>
        <source>{key} selects a variant. Choose another key.</source>
        <translation>{key} sélectionne une variante. Choisissez une autre touche.</translation>
    </message>
</context>
<context>
    <name>Spending</name>
    <message>
        <source>A project without a name</source>
        <translation>Un projet sans nom</translation>
    </message>
    <message>
        <source>Add up by</source>
        <translation>Totaliser par</translation>
    </message>
    <message>
        <source>An order that is in several projects is counted in each of them.</source>
        <translation>Une commande qui est dans plusieurs projets est comptée dans chacun.</translation>
    </message>
    <message>
        <source>Ask the account about every order of the last 60 days</source>
        <translation>Interroger le compte sur chaque commande des 60 derniers jours</translation>
    </message>
    <message>
        <source>By day</source>
        <translation>Par jour</translation>
    </message>
    <message>
        <source>By mode</source>
        <translation>Par mode</translation>
    </message>
    <message>
        <source>By project</source>
        <translation>Par projet</translation>
    </message>
    <message>
        <source>By week</source>
        <translation>Par semaine</translation>
    </message>
    <message>
        <source>Charged</source>
        <translation>Facturé</translation>
    </message>
    <message numerus="yes">
        <source>Charged for %n order(s): {charged}. Foreseen: {foreseen}.</source>
        <translation>
            <numerusform>Facturé pour %n commande&#xa0;: {charged}. Estimé&#xa0;: {foreseen}.</numerusform>
            <numerusform>Facturé pour %n commandes&#xa0;: {charged}. Estimé&#xa0;: {foreseen}.</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose another place…</source>
        <translation>Choisir un autre emplacement…</translation>
    </message>
    <message>
        <source>Deleted here</source>
        <translation>Supprimée ici</translation>
    </message>
    <message>
        <source>Every charge comes from the account&apos;s list of calls.</source>
        <translation>Chaque montant facturé vient de la liste des appels du compte.</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Échouée</translation>
    </message>
    <message>
        <source>Failed or not confirmed</source>
        <translation>Échouées ou non confirmées</translation>
    </message>
    <message>
        <source>Fast</source>
        <comment>mode</comment>
        <translation>Rapide</translation>
    </message>
    <message>
        <source>Foreseen</source>
        <translation>Estimé</translation>
    </message>
    <message numerus="yes">
        <source>Foreseen for %n order(s): {foreseen}.</source>
        <translation>
            <numerusform>Estimé pour %n commande&#xa0;: {foreseen}.</numerusform>
            <numerusform>Estimé pour %n commandes&#xa0;: {foreseen}.</numerusform>
        </translation>
    </message>
    <message>
        <source>Foreseen is what the provider&apos;s price list said when an order was sent. What was charged is told to an account token only.</source>
        <translation>L’estimé est ce que disait la grille tarifaire du fournisseur à l’envoi d’une commande. Ce qui a été facturé n’est indiqué qu’avec un jeton de compte.</translation>
    </message>
    <message>
        <source>In no project</source>
        <translation>Sans projet</translation>
    </message>
    <message>
        <source>It could not be saved</source>
        <translation>L’enregistrement a échoué</translation>
    </message>
    <message>
        <source>Kinogrid asks for charges again by itself.</source>
        <translation>Kinogrid redemande les montants facturés de lui-même.</translation>
    </message>
    <message>
        <source>Look for older charges</source>
        <translation>Chercher des montants facturés plus anciens</translation>
    </message>
    <message numerus="yes">
        <source>Looking for the charges of %n order(s) in the account&apos;s list…</source>
        <translation>
            <numerusform>Recherche du montant facturé pour %n commande dans la liste du compte…</numerusform>
            <numerusform>Recherche des montants facturés pour %n commandes dans la liste du compte…</numerusform>
        </translation>
    </message>
    <message>
        <source>Made</source>
        <translation>Réalisée</translation>
    </message>
    <message>
        <source>Mode</source>
        <translation>Mode</translation>
    </message>
    <message numerus="yes">
        <source>No charge is known of %n order(s). The provider lists calls for 60 days, and lists some late.</source>
        <translation>
            <numerusform>Aucun montant facturé n’est connu pour %n commande. Le fournisseur liste les appels pendant 60 jours, et certains avec retard.</numerusform>
            <numerusform>Aucun montant facturé n’est connu pour %n commandes. Le fournisseur liste les appels pendant 60 jours, et certains avec retard.</numerusform>
        </translation>
    </message>
    <message>
        <source>No longer waited for</source>
        <translation>N’est plus attendue</translation>
    </message>
    <message>
        <source>No order was sent yet.</source>
        <translation>Aucune commande n’a encore été envoyée.</translation>
    </message>
    <message>
        <source>Not confirmed</source>
        <translation>Non confirmée</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>Inconnu</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Commande</translation>
    </message>
    <message>
        <source>Orders</source>
        <translation>Commandes</translation>
    </message>
    <message>
        <source>Orders and charges</source>
        <translation>Commandes et montants facturés</translation>
    </message>
    <message>
        <source>Orders deleted here</source>
        <translation>Commandes supprimées ici</translation>
    </message>
    <message>
        <source>Project</source>
        <translation>Projet</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>Remplacer</translation>
    </message>
    <message>
        <source>Replace the file?</source>
        <translation>Remplacer le fichier&#x202f;?</translation>
    </message>
    <message>
        <source>Save as CSV…</source>
        <translation>Enregistrer en CSV…</translation>
    </message>
    <message>
        <source>Save what was spent</source>
        <translation>Enregistrer ce qui a été dépensé</translation>
    </message>
    <message>
        <source>Saved as {name}</source>
        <translation>Enregistré sous {name}</translation>
    </message>
    <message>
        <source>Spending</source>
        <translation>Dépenses</translation>
    </message>
    <message>
        <source>Table (*.csv)</source>
        <translation>Tableau (*.csv)</translation>
    </message>
    <message>
        <source>The provider does not accept the account token. Charges are not asked for until it is replaced.</source>
        <translation>Le fournisseur n’accepte pas le jeton de compte. Les montants facturés ne sont pas demandés tant qu’il n’est pas remplacé.</translation>
    </message>
    <message>
        <source>There is a file called {name} already.</source>
        <translation>Il existe déjà un fichier nommé {name}.</translation>
    </message>
    <message>
        <source>Turbo</source>
        <comment>mode</comment>
        <translation>Turbo</translation>
    </message>
    <message>
        <source>Under way</source>
        <translation>En cours</translation>
    </message>
    <message>
        <source>Use an account token…</source>
        <translation>Utiliser un jeton de compte…</translation>
    </message>
    <message>
        <source>Week of {date}</source>
        <translation>Semaine du {date}</translation>
    </message>
    <message>
        <source>What became of it</source>
        <translation>Ce qu’elle est devenue</translation>
    </message>
    <message>
        <source>What costs money?</source>
        <translation>Qu’est-ce qui coûte de l’argent&#x202f;?</translation>
    </message>
    <message>
        <source>What failed for nothing is left out of the foreseen sums.</source>
        <translation>Ce qui a échoué sans frais n’est pas compris dans les sommes estimées.</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Quand</translation>
    </message>
    <message numerus="yes">
        <source>{amount}, %n not known</source>
        <translation>
            <numerusform>{amount}, %n inconnu</numerusform>
            <numerusform>{amount}, %n inconnus</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Start</name>
    <message>
        <source>Another folder has a library of its own, or begins one: database, frames and clips together. Nothing is moved there, what is in this folder waits in it, and Kinogrid opens the other one from now on.</source>
        <translation>Un autre dossier a une bibliothèque à lui ou en commence une&#xa0;: base de données, images et clips ensemble. Rien n’y est déplacé, ce qui est dans ce dossier-ci y attend, et Kinogrid ouvre désormais l’autre.</translation>
    </message>
    <message>
        <source>Another folder has a library of its own, or begins one: database, frames and clips together. Nothing is moved there, what is in this folder waits in it, and the choice holds for this start only.</source>
        <translation>Un autre dossier a une bibliothèque à lui ou en commence une&#xa0;: base de données, images et clips ensemble. Rien n’y est déplacé, ce qui est dans ce dossier-ci y attend, et le choix ne vaut que pour ce démarrage.</translation>
    </message>
    <message>
        <source>Choose another folder</source>
        <translation>Choisir un autre dossier</translation>
    </message>
    <message>
        <source>Copy report</source>
        <translation>Copier le rapport</translation>
    </message>
    <message>
        <source>Kinogrid cannot start</source>
        <translation>Kinogrid ne peut pas démarrer</translation>
    </message>
    <message>
        <source>Kinogrid checks every few seconds and goes on by itself as soon as it can. Until then it sends nothing. Orders that the service has already taken go on there, and are taken up again with this folder.</source>
        <translation>Kinogrid vérifie toutes les quelques secondes et continue de lui-même dès qu’il le peut. D’ici là, il n’envoie rien. Les commandes que le service a déjà acceptées s’y poursuivent et sont reprises avec ce dossier.</translation>
    </message>
    <message>
        <source>Other people of this machine may open the folder {folder}, and Kinogrid could not close it to them. Choose a folder of your own for your clips.</source>
        <translation>D’autres personnes sur cet ordinateur peuvent ouvrir le dossier {folder}, et Kinogrid n’a pas pu le leur fermer. Choisissez pour vos clips un dossier à vous.</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Quitter</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
</context>
<context>
    <name>Stepper</name>
    <message>
        <source>Less: {what}</source>
        <translation>Moins&#xa0;: {what}</translation>
    </message>
    <message>
        <source>More: {what}</source>
        <translation>Plus&#xa0;: {what}</translation>
    </message>
</context>
<context>
    <name>Storage</name>
    <message numerus="yes">
        <source>%n clip(s) (is|are) being fetched again.</source>
        <translation>
            <numerusform>%n clip est récupéré à nouveau.</numerusform>
            <numerusform>%n clips sont récupérés à nouveau.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n clip(s) read to the end.</source>
        <translation>
            <numerusform>%n clip lu jusqu’au bout.</numerusform>
            <numerusform>%n clips lus jusqu’au bout.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n clip(s) read to the end: each is what was written down.</source>
        <translation>
            <numerusform>%n clip lu jusqu’au bout&#xa0;: il est conforme à ce qui avait été noté.</numerusform>
            <numerusform>%n clips lus jusqu’au bout&#xa0;: chacun est conforme à ce qui avait été noté.</numerusform>
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
            <numerusform>%n fichier ou dossier qu’aucun travail ne connaît, {size}, va dans la corbeille de cet ordinateur.</numerusform>
            <numerusform>%n fichiers et dossiers qu’aucun travail ne connaît, {size}, vont dans la corbeille de cet ordinateur.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n frame(s) that other apps were given, {size}, (goes|go) to this computer&apos;s trash. What shows (it|them) from here will not find (it|them) any more.</source>
        <translation>
            <numerusform>%n image remise à d’autres apps, {size}, va dans la corbeille de cet ordinateur. Ce qui l’affiche depuis ici ne la trouvera plus.</numerusform>
            <numerusform>%n images remises à d’autres apps, {size}, vont dans la corbeille de cet ordinateur. Ce qui les affiche depuis ici ne les trouvera plus.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n frame(s), {size}, that (was|were) dragged into other apps. Those may still show (it|them) from here, so nothing of it goes by itself.</source>
        <translation>
            <numerusform>%n image, {size}, glissée dans d’autres apps. Celles-ci l’affichent peut-être encore depuis ici, rien n’en disparaît donc tout seul.</numerusform>
            <numerusform>%n images, {size}, glissées dans d’autres apps. Celles-ci les affichent peut-être encore depuis ici, rien n’en disparaît donc tout seul.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n moved to the trash.</source>
        <translation>
            <numerusform>%n élément mis à la corbeille.</numerusform>
            <numerusform>%n éléments mis à la corbeille.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them did not go to the trash, and (stays|stay).</source>
        <translation>
            <numerusform>%n d’entre eux n’est pas allé dans la corbeille et reste.</numerusform>
            <numerusform>%n d’entre eux ne sont pas allés dans la corbeille et restent.</numerusform>
        </translation>
    </message>
    <message>
        <source>A clip that is in several projects is counted in each of them.</source>
        <translation>Un clip qui est dans plusieurs projets est compté dans chacun.</translation>
    </message>
    <message>
        <source>A project without a name</source>
        <translation>Un projet sans nom</translation>
    </message>
    <message>
        <source>By day</source>
        <translation>Par jour</translation>
    </message>
    <message>
        <source>By kind</source>
        <translation>Par type</translation>
    </message>
    <message>
        <source>By project</source>
        <translation>Par projet</translation>
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
        <translation>Jour</translation>
    </message>
    <message>
        <source>Every file in the folder belongs to a job.</source>
        <translation>Chaque fichier du dossier appartient à un travail.</translation>
    </message>
    <message>
        <source>Extensions</source>
        <translation>Prolongements</translation>
    </message>
    <message>
        <source>Fetch again</source>
        <translation>Récupérer</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Fichier</translation>
    </message>
    <message>
        <source>File or folder</source>
        <translation>Fichier ou dossier</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Dossier</translation>
    </message>
    <message>
        <source>Frame</source>
        <translation>Image</translation>
    </message>
    <message>
        <source>Generations</source>
        <translation>Générations</translation>
    </message>
    <message>
        <source>Handed over</source>
        <translation>Glissées ailleurs</translation>
    </message>
    <message>
        <source>In no project</source>
        <translation>Sans projet</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Looking at the disk…</source>
        <translation>Examen du disque…</translation>
    </message>
    <message>
        <source>Missing or damaged</source>
        <translation>Manquants ou endommagés</translation>
    </message>
    <message>
        <source>Move to the trash?</source>
        <translation>Mettre à la corbeille&#x202f;?</translation>
    </message>
    <message>
        <source>Move to trash</source>
        <translation>Mettre à la corbeille</translation>
    </message>
    <message>
        <source>No clip is missing.</source>
        <translation>Aucun clip ne manque.</translation>
    </message>
    <message>
        <source>No frame was dragged into another app.</source>
        <translation>Aucune image n’a été glissée dans une autre app.</translation>
    </message>
    <message>
        <source>Not what was written down when it came</source>
        <translation>Non conforme à ce qui avait été noté à l’arrivée</translation>
    </message>
    <message>
        <source>Nothing of it goes by itself. A folder with a job.json may hold a job that a rebuilt library has again.</source>
        <translation>Rien n’en disparaît tout seul. Un dossier avec un job.json peut contenir un travail qu’une bibliothèque reconstruite retrouve.</translation>
    </message>
    <message>
        <source>Of no job</source>
        <translation>Hors travaux</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>Images</translation>
    </message>
    <message>
        <source>Project</source>
        <translation>Projet</translation>
    </message>
    <message>
        <source>Read every clip and compare it with what was written down</source>
        <translation>Lire chaque clip et le comparer à ce qui avait été noté</translation>
    </message>
    <message numerus="yes">
        <source>Read to the end; %n (is|are) not what was written down.</source>
        <translation>
            <numerusform>Lu jusqu’au bout&#x202f;; %n n’est pas conforme à ce qui avait été noté.</numerusform>
            <numerusform>Lu jusqu’au bout&#x202f;; %n ne sont pas conformes à ce qui avait été noté.</numerusform>
        </translation>
    </message>
    <message>
        <source>Reading every clip to its end: {share}.</source>
        <translation>Lecture de chaque clip jusqu’au bout&#xa0;: {share}.</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Afficher</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Taille</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Arrêter</translation>
    </message>
    <message numerus="yes">
        <source>Stopped after %n clip(s).</source>
        <translation>
            <numerusform>Arrêté après %n clip.</numerusform>
            <numerusform>Arrêté après %n clips.</numerusform>
        </translation>
    </message>
    <message>
        <source>Storage</source>
        <translation>Stockage</translation>
    </message>
    <message>
        <source>Stored clips</source>
        <translation>Clips stockés</translation>
    </message>
    <message>
        <source>The disk does not read it</source>
        <translation>Le disque ne le lit pas</translation>
    </message>
    <message>
        <source>The file is missing</source>
        <translation>Le fichier manque</translation>
    </message>
    <message>
        <source>They can be fetched again as long as the service keeps them. A damaged file stays under another name.</source>
        <translation>Ils peuvent être récupérés à nouveau tant que le service les garde. Un fichier endommagé reste sous un autre nom.</translation>
    </message>
    <message>
        <source>Variant {number} of “{prompt}”</source>
        <translation>Variante {number} de «&#xa0;{prompt}&#xa0;»</translation>
    </message>
    <message>
        <source>Verify</source>
        <translation>Vérifier</translation>
    </message>
    <message>
        <source>What is wrong</source>
        <translation>Problème</translation>
    </message>
</context>
<context>
    <name>Toast</name>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>What can be done about it</source>
        <translation>Ce que l’on peut y faire</translation>
    </message>
    <message>
        <source>What was just done</source>
        <translation>Ce qui vient d’être fait</translation>
    </message>
</context>
<context>
    <name>Token</name>
    <message>
        <source>A token has no blanks and no special characters. Copy it again, without the text around.</source>
        <translation>Un jeton n’a ni espaces ni caractères spéciaux. Copiez-le à nouveau, sans le texte autour.</translation>
    </message>
    <message>
        <source>API token</source>
        <translation>Jeton d’API</translation>
    </message>
    <message>
        <source>Account token</source>
        <translation>Jeton de compte</translation>
    </message>
    <message>
        <source>An account token for uploads</source>
        <translation>Un jeton de compte pour les téléversements</translation>
    </message>
    <message>
        <source>Asking the service. This costs nothing.</source>
        <translation>Interrogation du service. Cela ne coûte rien.</translation>
    </message>
    <message>
        <source>Change in the console what it may be used for, or make another one there.</source>
        <translation>Changez dans la console ce à quoi il peut servir, ou créez-en un autre là-bas.</translation>
    </message>
    <message>
        <source>Check and save</source>
        <translation>Vérifier et enregistrer</translation>
    </message>
    <message>
        <source>Check the token again in a moment.</source>
        <translation>Vérifiez à nouveau le jeton dans un instant.</translation>
    </message>
    <message>
        <source>Check, save and send</source>
        <translation>Vérifier, enregistrer et envoyer</translation>
    </message>
    <message>
        <source>Checking it costs nothing.</source>
        <translation>La vérification ne coûte rien.</translation>
    </message>
    <message>
        <source>Copy it again, all of it, or make another one in the console.</source>
        <translation>Copiez-le à nouveau, en entier, ou créez-en un autre dans la console.</translation>
    </message>
    <message>
        <source>Copy it again, all of it: it begins with platform-v1- and has 76 characters. Or make another one in the console.</source>
        <translation>Copiez-le à nouveau, en entier&#xa0;: il commence par platform-v1- et compte 76 caractères. Ou créez-en un autre dans la console.</translation>
    </message>
    <message>
        <source>Do not send it</source>
        <translation>Ne pas l’envoyer</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Terminé</translation>
    </message>
    <message>
        <source>Enter a token.</source>
        <translation>Saisissez un jeton.</translation>
    </message>
    <message>
        <source>Enter another token</source>
        <translation>Saisir un autre jeton</translation>
    </message>
    <message>
        <source>Enter the token</source>
        <translation>Saisir le jeton</translation>
    </message>
    <message>
        <source>In this demo the token is kept nowhere, and your keyring is left alone.</source>
        <translation>Dans cette démo, le jeton n’est conservé nulle part, et votre trousseau n’est pas touché.</translation>
    </message>
    <message>
        <source>In use: a token for this session only. It is not in this system&apos;s keyring.</source>
        <translation>Utilisé&#xa0;: un jeton pour cette session seulement. Il n’est pas dans le trousseau de ce système.</translation>
    </message>
    <message>
        <source>In use: a token of the demo. It opens nothing else, and your keyring is left alone.</source>
        <translation>Utilisé&#xa0;: un jeton de la démo. Il n’ouvre rien d’autre, et votre trousseau n’est pas touché.</translation>
    </message>
    <message>
        <source>In use: the token from the environment. It goes before any other and is never stored.</source>
        <translation>Utilisé&#xa0;: le jeton de l’environnement. Il passe avant tout autre et n’est jamais stocké.</translation>
    </message>
    <message>
        <source>In use: the token in this system&apos;s keyring.</source>
        <translation>Utilisé&#xa0;: le jeton dans le trousseau de ce système.</translation>
    </message>
    <message>
        <source>It comes from {variable}, wins over the keyring and is never stored.</source>
        <translation>Il vient de {variable}, l’emporte sur le trousseau et n’est jamais stocké.</translation>
    </message>
    <message>
        <source>It goes to {api} only, with your orders and your pictures.</source>
        <translation>Il ne va qu’à {api}, avec vos commandes et vos images.</translation>
    </message>
    <message>
        <source>It goes to {api} with your orders, and is tried once at {platform} with a picture.</source>
        <translation>Il va à {api} avec vos commandes, et est essayé une fois à {platform} avec une image.</translation>
    </message>
    <message>
        <source>It goes to {api} with your orders. Pictures go to {platform}, which does not get it without your yes.</source>
        <translation>Il va à {api} avec vos commandes. Les images vont à {platform}, qui ne le reçoit pas sans votre accord.</translation>
    </message>
    <message>
        <source>It goes to {platform} only, with your pictures and questions about your account.</source>
        <translation>Il ne va qu’à {platform}, avec vos images et les questions sur votre compte.</translation>
    </message>
    <message>
        <source>It has not answered yet; it may be waiting for its password. Orders go on with the API token. Only a token for uploads that is kept in the keyring is not in use until it answers.</source>
        <translation>Il n’a pas encore répondu&#x202f;; il attend peut-être son mot de passe. Les commandes se poursuivent avec le jeton d’API. Seul un jeton pour les téléversements conservé dans le trousseau reste inutilisé jusqu’à sa réponse.</translation>
    </message>
    <message>
        <source>It is kept in this system&apos;s keyring and nowhere else.</source>
        <translation>Il est conservé dans le trousseau de ce système et nulle part ailleurs.</translation>
    </message>
    <message>
        <source>It is kept in this system&apos;s keyring.</source>
        <translation>Il est conservé dans le trousseau de ce système.</translation>
    </message>
    <message>
        <source>It is used at once, and kept in this system&apos;s keyring as soon as that answers.</source>
        <translation>Il est utilisé aussitôt, et conservé dans le trousseau de ce système dès que celui-ci répond.</translation>
    </message>
    <message>
        <source>Kinogrid has asked it for the API token. It has not answered yet; it may be waiting for its password. Orders go on as soon as there is a token.</source>
        <translation>Kinogrid lui a demandé le jeton d’API. Il n’a pas encore répondu&#x202f;; il attend peut-être son mot de passe. Les commandes se poursuivent dès qu’il y a un jeton.</translation>
    </message>
    <message>
        <source>Kinogrid never writes the token anywhere else, so it will ask again unless the keyring takes it after all.</source>
        <translation>Kinogrid n’écrit jamais le jeton ailleurs&#x202f;; il le redemandera donc, à moins que le trousseau ne l’accepte finalement.</translation>
    </message>
    <message>
        <source>Kinogrid never writes the token anywhere else, so it will ask again.</source>
        <translation>Kinogrid n’écrit jamais le jeton ailleurs&#x202f;; il le redemandera donc.</translation>
    </message>
    <message>
        <source>Make another one in the console, under Platform tokens.</source>
        <translation>Créez-en un autre dans la console, sous «&#xa0;Platform tokens&#xa0;».</translation>
    </message>
    <message>
        <source>Make another one in the console.</source>
        <translation>Créez-en un autre dans la console.</translation>
    </message>
    <message>
        <source>Make one for Midjourney in the console.</source>
        <translation>Créez-en un pour Midjourney dans la console.</translation>
    </message>
    <message>
        <source>No token yet.</source>
        <translation>Pas encore de jeton.</translation>
    </message>
    <message>
        <source>Not in use: the token from the environment. The service&apos;s address comes from a settings file, so Kinogrid asks you before it sends it there.</source>
        <translation>Non utilisé&#xa0;: le jeton de l’environnement. L’adresse du service vient d’un fichier de réglages, Kinogrid vous demande donc avant de l’y envoyer.</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Plus tard</translation>
    </message>
    <message>
        <source>Open the console</source>
        <translation>Ouvrir la console</translation>
    </message>
    <message>
        <source>Open the console where API tokens are made</source>
        <translation>Ouvrir la console où se créent les jetons d’API</translation>
    </message>
    <message>
        <source>Open the console where account tokens are made</source>
        <translation>Ouvrir la console où se créent les jetons de compte</translation>
    </message>
    <message>
        <source>Orders go to {api}, and the API token is for that host. Pictures go to {platform}, which is another one.</source>
        <translation>Les commandes vont à {api}, et le jeton d’API est pour cet hôte. Les images vont à {platform}, qui en est un autre.</translation>
    </message>
    <message>
        <source>Paste another token to replace it</source>
        <translation>Collez un autre jeton pour le remplacer</translation>
    </message>
    <message>
        <source>Paste the token here</source>
        <translation>Collez le jeton ici</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Retirer</translation>
    </message>
    <message>
        <source>Remove the API token</source>
        <translation>Retirer le jeton d’API</translation>
    </message>
    <message>
        <source>Remove the account token</source>
        <translation>Retirer le jeton de compte</translation>
    </message>
    <message>
        <source>Send it there</source>
        <translation>L’y envoyer</translation>
    </message>
    <message>
        <source>Send the API token to this host with your pictures?</source>
        <translation>Envoyer le jeton d’API à cet hôte avec vos images&#x202f;?</translation>
    </message>
    <message>
        <source>Send the token from the environment to this host?</source>
        <translation>Envoyer le jeton de l’environnement à cet hôte&#x202f;?</translation>
    </message>
    <message>
        <source>Show the API token as it is typed</source>
        <translation>Afficher le jeton d’API tel qu’il est saisi</translation>
    </message>
    <message>
        <source>Show the account token as it is typed</source>
        <translation>Afficher le jeton de compte tel qu’il est saisi</translation>
    </message>
    <message>
        <source>The account token has expired.</source>
        <translation>Le jeton de compte a expiré.</translation>
    </message>
    <message>
        <source>The address of pictures comes from the environment.</source>
        <translation>L’adresse des images vient de l’environnement.</translation>
    </message>
    <message>
        <source>The address of pictures comes from the settings file of this library.</source>
        <translation>L’adresse des images vient du fichier de réglages de cette bibliothèque.</translation>
    </message>
    <message>
        <source>The address of pictures is the provider&apos;s own.</source>
        <translation>L’adresse des images est celle du fournisseur lui-même.</translation>
    </message>
    <message>
        <source>The keyring could not be opened.</source>
        <translation>Le trousseau n’a pas pu être ouvert.</translation>
    </message>
    <message>
        <source>The keyring failed ({error}).</source>
        <translation>Le trousseau a échoué ({error}).</translation>
    </message>
    <message>
        <source>The keyring has not answered. It may be waiting for its password.</source>
        <translation>Le trousseau n’a pas répondu. Il attend peut-être son mot de passe.</translation>
    </message>
    <message>
        <source>The keyring is locked.</source>
        <translation>Le trousseau est verrouillé.</translation>
    </message>
    <message>
        <source>The keyring of this system keeps nothing.</source>
        <translation>Le trousseau de ce système ne conserve rien.</translation>
    </message>
    <message>
        <source>The keyring refused ({error}).</source>
        <translation>Le trousseau a refusé ({error}).</translation>
    </message>
    <message>
        <source>The one that {variable} holds goes before it as long as it is set.</source>
        <translation>Celui que contient {variable} passe avant tant qu’elle est définie.</translation>
    </message>
    <message>
        <source>The provider does not accept this account token.</source>
        <translation>Le fournisseur n’accepte pas ce jeton de compte.</translation>
    </message>
    <message>
        <source>The provider gave no answer that tells whether it takes this token. The next picture will.</source>
        <translation>Le fournisseur n’a pas donné de réponse disant s’il accepte ce jeton. La prochaine image le dira.</translation>
    </message>
    <message>
        <source>The provider takes this account token ({masked}).</source>
        <translation>Le fournisseur accepte ce jeton de compte ({masked}).</translation>
    </message>
    <message>
        <source>The service gave no answer that tells whether it takes this token.</source>
        <translation>Le service n’a pas donné de réponse disant s’il accepte ce jeton.</translation>
    </message>
    <message>
        <source>The service takes this token ({masked}).</source>
        <translation>Le service accepte ce jeton ({masked}).</translation>
    </message>
    <message>
        <source>The token has been removed.</source>
        <translation>Le jeton a été retiré.</translation>
    </message>
    <message>
        <source>The token is kept for this session only</source>
        <translation>Le jeton n’est conservé que pour cette session</translation>
    </message>
    <message>
        <source>The token is kept until Kinogrid is closed.</source>
        <translation>Le jeton est conservé jusqu’à la fermeture de Kinogrid.</translation>
    </message>
    <message>
        <source>The token is still in it.</source>
        <translation>Le jeton y est toujours.</translation>
    </message>
    <message>
        <source>This is an API token. It has been put into its own field: check and save it there.</source>
        <translation>C’est un jeton d’API. Il a été placé dans son propre champ&#xa0;: vérifiez-le et enregistrez-le là.</translation>
    </message>
    <message>
        <source>This is an API token: it takes orders. Pictures want an account token, which begins with platform-v1- and is made in the console under Platform tokens.</source>
        <translation>C’est un jeton d’API&#xa0;: il accepte des commandes. Les images exigent un jeton de compte, qui commence par platform-v1- et se crée dans la console sous «&#xa0;Platform tokens&#xa0;».</translation>
    </message>
    <message>
        <source>This is an account token. It has been put into its own field: check and save it there.</source>
        <translation>C’est un jeton de compte. Il a été placé dans son propre champ&#xa0;: vérifiez-le et enregistrez-le là.</translation>
    </message>
    <message>
        <source>This is an account token: it takes pictures, but no orders. An API token has 32 digits and letters and is made in the console under Applications.</source>
        <translation>C’est un jeton de compte&#xa0;: il accepte des images, mais pas de commandes. Un jeton d’API compte 32 chiffres et lettres et se crée dans la console sous «&#xa0;Applications&#xa0;».</translation>
    </message>
    <message>
        <source>This system offers no keyring.</source>
        <translation>Ce système n’offre pas de trousseau.</translation>
    </message>
    <message>
        <source>This token belongs to another service of the provider&apos;s.</source>
        <translation>Ce jeton appartient à un autre service du fournisseur.</translation>
    </message>
    <message>
        <source>This token does not open an account.</source>
        <translation>Ce jeton n’ouvre pas de compte.</translation>
    </message>
    <message>
        <source>This token may not be used for Midjourney.</source>
        <translation>Ce jeton ne peut pas servir pour Midjourney.</translation>
    </message>
    <message>
        <source>Top it up in the console, then check the token again.</source>
        <translation>Rechargez-le dans la console, puis vérifiez à nouveau le jeton.</translation>
    </message>
    <message>
        <source>Unless that changes, a token is kept for this session only and asked for at the next start.</source>
        <translation>Sauf changement, un jeton n’est conservé que pour cette session et redemandé au prochain démarrage.</translation>
    </message>
    <message>
        <source>Uploads need an account token, which the console calls a platform token. It is a powerful one: it manages your whole account there and does not expire, so keep it only on a machine of your own. You need none when the pictures are on the web: give their addresses instead.</source>
        <translation>Les téléversements exigent un jeton de compte, que la console appelle «&#xa0;platform token&#xa0;». Il est puissant&#xa0;: il gère tout votre compte là-bas et n’expire pas&#x202f;; ne le gardez donc que sur un ordinateur à vous. Il n’est pas nécessaire quand les images sont sur le web&#xa0;: indiquez plutôt leurs adresses.</translation>
    </message>
    <message>
        <source>Use a web address</source>
        <translation>Utiliser une adresse web</translation>
    </message>
    <message>
        <source>Waiting for this system&apos;s keyring</source>
        <translation>Attente du trousseau de ce système</translation>
    </message>
    <message>
        <source>What the keyring holds for Kinogrid is not a token.</source>
        <translation>Ce que le trousseau contient pour Kinogrid n’est pas un jeton.</translation>
    </message>
    <message>
        <source>What {variable} holds is not a token.</source>
        <translation>Ce que contient {variable} n’est pas un jeton.</translation>
    </message>
    <message>
        <source>Whoever runs {platform} can order with the token at your cost. Agree only if you know that host. Without your yes the token does not go there.</source>
        <translation>Quiconque exploite {platform} peut commander avec le jeton à vos frais. N’acceptez que si vous connaissez cet hôte. Sans votre accord, le jeton n’y va pas.</translation>
    </message>
    <message>
        <source>{variable} holds a token. Orders go to {api}, an address that comes from the settings file of this library, and pictures to {platform}. Whoever runs {api} can order with the token at your cost. Agree only if you know that host.</source>
        <translation>{variable} contient un jeton. Les commandes vont à {api}, une adresse qui vient du fichier de réglages de cette bibliothèque, et les images à {platform}. Quiconque exploite {api} peut commander avec le jeton à vos frais. N’acceptez que si vous connaissez cet hôte.</translation>
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
        <translation>Un proxy ou une page de connexion de ce réseau peut en être la cause ; réessayez alors depuis un autre.</translation>
    </message>
    <message>
        <source>Asking {host} for the newest version…</source>
        <translation>Demande de la version la plus récente à {host}…</translation>
    </message>
    <message>
        <source>Check for a new version</source>
        <translation>Rechercher une nouvelle version</translation>
    </message>
    <message>
        <source>Check the network, then try again.</source>
        <translation>Vérifiez le réseau, puis réessayez.</translation>
    </message>
    <message>
        <source>It may want a name and a password, or not let it be asked.</source>
        <translation>Il demande peut-être un nom et un mot de passe, ou n’autorise pas cette adresse.</translation>
    </message>
    <message>
        <source>Kinogrid looks only when you ask. {host} sees this machine&apos;s network address and that Kinogrid {version} asks, and nothing else of you.</source>
        <translation>Kinogrid ne vérifie que si vous le demandez. {host} voit l’adresse réseau de cette machine et que la demande vient de Kinogrid {version}, rien d’autre de vous.</translation>
    </message>
    <message>
        <source>Something other than {host} answered: a gateway, a proxy or a login page.</source>
        <translation>Ce n’est pas {host} qui a répondu, mais une passerelle, un proxy ou une page de connexion.</translation>
    </message>
    <message>
        <source>The answer of {host} is far larger than a version&apos;s, and was not read to its end.</source>
        <translation>La réponse de {host} est bien plus grande que celle d’une version et n’a pas été lue jusqu’au bout.</translation>
    </message>
    <message>
        <source>The answer of {host} names no version that can be read.</source>
        <translation>La réponse de {host} n’indique aucune version lisible.</translation>
    </message>
    <message>
        <source>The identity of {host} cannot be verified, so nothing was asked.</source>
        <translation>L’identité de {host} ne peut pas être vérifiée ; rien n’a donc été demandé.</translation>
    </message>
    <message>
        <source>The proxy {address} let nothing through to {host}.</source>
        <translation>Le proxy {address} n’a rien laissé passer vers {host}.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>Try again in an hour.</source>
        <translation>Réessayez dans une heure.</translation>
    </message>
    <message>
        <source>Try again later.</source>
        <translation>Réessayez plus tard.</translation>
    </message>
    <message>
        <source>Version {version} is there, since {day}.</source>
        <translation>La version {version} est disponible depuis le {day}.</translation>
    </message>
    <message>
        <source>Version {version} is there.</source>
        <translation>La version {version} est disponible.</translation>
    </message>
    <message>
        <source>You have the newest version, {version}.</source>
        <translation>Vous avez la version la plus récente, la {version}.</translation>
    </message>
    <message>
        <source>You have version {mine}, which is newer than the last that was released: {version}.</source>
        <translation>Vous avez la version {mine}, plus récente que la dernière publiée : {version}.</translation>
    </message>
    <message>
        <source>You have {mine}. What is new, and how to get it, stands on its page.</source>
        <translation>Vous avez la {mine}. Sa page indique ce qui est nouveau et comment l’obtenir.</translation>
    </message>
    <message>
        <source>{host} cannot be reached.</source>
        <translation>{host} est injoignable.</translation>
    </message>
    <message>
        <source>{host} did not answer to the end.</source>
        <translation>{host} n’a pas répondu jusqu’au bout.</translation>
    </message>
    <message>
        <source>{host} did not answer what the newest version is.</source>
        <translation>{host} n’a pas répondu quelle est la version la plus récente.</translation>
    </message>
    <message>
        <source>{host} is asking for a pause.</source>
        <translation>{host} demande une pause.</translation>
    </message>
    <message>
        <source>{host} knows of no version that was released.</source>
        <translation>{host} ne connaît aucune version publiée.</translation>
    </message>
    <message>
        <source>{host} leads on to {other}, where Kinogrid does not follow.</source>
        <translation>{host} renvoie vers {other}, où Kinogrid ne suit pas.</translation>
    </message>
</context>
<context>
    <name>Welcome</name>
    <message>
        <source>Connect</source>
        <translation>Se connecter</translation>
    </message>
    <message>
        <source>Connect to Ace Data Cloud</source>
        <translation>Se connecter à Ace Data Cloud</translation>
    </message>
    <message>
        <source>Kinogrid makes Midjourney videos through Ace Data Cloud, a third-party service that bills you for them. You need no Midjourney account; Midjourney&apos;s terms apply.</source>
        <translation>Kinogrid crée des vidéos Midjourney via Ace Data Cloud, un service tiers qui vous les facture. Aucun compte Midjourney n’est nécessaire&#x202f;; les conditions de Midjourney s’appliquent.</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Plus tard</translation>
    </message>
    <message>
        <source>The demo makes its clips on this machine: nothing is sent, and its Credits are make-believe.</source>
        <translation>La démo crée ses clips sur cet ordinateur&#xa0;: rien n’est envoyé, et ses crédits sont fictifs.</translation>
    </message>
    <message>
        <source>Try the demo</source>
        <translation>Essayer la démo</translation>
    </message>
    <message>
        <source>Welcome</source>
        <translation>Bienvenue</translation>
    </message>
    <message>
        <source>Welcome to Kinogrid</source>
        <translation>Bienvenue dans Kinogrid</translation>
    </message>
</context>
<context>
    <name>Window</name>
    <message numerus="yes">
        <source>%n star(s)</source>
        <translation>
            <numerusform>%n étoile</numerusform>
            <numerusform>%n étoiles</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Clip</source>
        <translation>&amp;Clip</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>É&amp;dition</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Fichier</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>A&amp;ide</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Affichage</translation>
    </message>
    <message>
        <source>({count}) {title}</source>
        <translation>({count}) {title}</translation>
    </message>
    <message>
        <source>About Kinogrid</source>
        <translation>À propos de Kinogrid</translation>
    </message>
    <message>
        <source>Add to the sequence</source>
        <translation>Ajouter à la séquence</translation>
    </message>
    <message>
        <source>Back up the library…</source>
        <translation>Sauvegarder la bibliothèque…</translation>
    </message>
    <message>
        <source>Compose</source>
        <translation>Création</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Sombre</translation>
    </message>
    <message>
        <source>Demo</source>
        <translation>Démo</translation>
    </message>
    <message>
        <source>Demo: nothing is sent, no real money</source>
        <translation>Démo&#xa0;: rien n’est envoyé, pas d’argent réel</translation>
    </message>
    <message>
        <source>Extensions under their originals in Jobs</source>
        <translation>Prolongements sous leurs originaux dans Travaux</translation>
    </message>
    <message>
        <source>Full screen</source>
        <translation>Plein écran</translation>
    </message>
    <message>
        <source>Guide</source>
        <translation>Guide</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>Importer…</translation>
    </message>
    <message>
        <source>Jobs list</source>
        <translation>Liste des travaux</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Raccourcis clavier</translation>
    </message>
    <message>
        <source>Kinogrid (demo)</source>
        <translation>Kinogrid (démo)</translation>
    </message>
    <message>
        <source>Kinogrid (safe mode)</source>
        <translation>Kinogrid (mode sans échec)</translation>
    </message>
    <message>
        <source>Library</source>
        <translation>Bibliothèque</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Clair</translation>
    </message>
    <message>
        <source>Light or dark</source>
        <translation>Clair ou sombre</translation>
    </message>
    <message>
        <source>Like the system</source>
        <translation>Comme le système</translation>
    </message>
    <message>
        <source>Lineage</source>
        <translation>Lignée</translation>
    </message>
    <message>
        <source>Minimise the window</source>
        <translation>Réduire la fenêtre</translation>
    </message>
    <message>
        <source>Move the library…</source>
        <translation>Déplacer la bibliothèque…</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Réseau</translation>
    </message>
    <message>
        <source>New order</source>
        <translation>Nouvelle commande</translation>
    </message>
    <message>
        <source>Next pane</source>
        <translation>Panneau suivant</translation>
    </message>
    <message>
        <source>No stars</source>
        <translation>Aucune étoile</translation>
    </message>
    <message>
        <source>Notes, tags and projects…</source>
        <translation>Notes, mots-clés et projets…</translation>
    </message>
    <message>
        <source>Open library folder</source>
        <translation>Ouvrir le dossier de la bibliothèque</translation>
    </message>
    <message>
        <source>Previous pane</source>
        <translation>Panneau précédent</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Quitter</translation>
    </message>
    <message>
        <source>Rebuild the library…</source>
        <translation>Reconstruire la bibliothèque…</translation>
    </message>
    <message>
        <source>Restore a backup…</source>
        <translation>Restaurer une sauvegarde…</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Rechercher</translation>
    </message>
    <message>
        <source>Sequence</source>
        <translation>Séquence</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Réglages</translation>
    </message>
    <message>
        <source>Settings…</source>
        <translation>Réglages…</translation>
    </message>
    <message>
        <source>Show the log</source>
        <translation>Afficher le journal</translation>
    </message>
    <message>
        <source>Spending…</source>
        <translation>Dépenses…</translation>
    </message>
    <message>
        <source>Stars</source>
        <translation>Étoiles</translation>
    </message>
    <message>
        <source>Storage…</source>
        <translation>Stockage…</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Thème</translation>
    </message>
    <message>
        <source>What&apos;s new</source>
        <translation>Nouveautés</translation>
    </message>
    <message>
        <source>{action} ({keys})</source>
        <translation>{action} ({keys})</translation>
    </message>
    <message numerus="yes">
        <source>{problem} Trying again in %n s</source>
        <translation>
            <numerusform>{problem} Nouvel essai dans %n&#xa0;s</numerusform>
            <numerusform>{problem} Nouvel essai dans %n&#xa0;s</numerusform>
        </translation>
    </message>
</context>
</TS>
