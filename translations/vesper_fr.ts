<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
<context>
    <name>AdministratorPage</name>
    <message>
        <source>Choose the administrator’s code</source>
        <translation>Choisissez le code de l’administrateur</translation>
    </message>
    <message>
        <source>Vesper comes without any code. Whoever has the one that you choose now may change the settings.</source>
        <translation>Vesper est livré sans code. Toute personne qui connaît celui que vous choisissez maintenant pourra modifier la configuration.</translation>
    </message>
    <message>
        <source>&amp;New code</source>
        <translation>&amp;Nouveau code</translation>
    </message>
    <message>
        <source>New code</source>
        <translation>Nouveau code</translation>
    </message>
    <message>
        <source>The same code &amp;again</source>
        <translation>Le même code &amp;encore une fois</translation>
    </message>
    <message>
        <source>The same code again</source>
        <translation>Le même code encore une fois</translation>
    </message>
    <message>
        <source>Caps Lock is on.</source>
        <translation>La touche Verr. Maj. est activée.</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Annuler</translation>
    </message>
    <message>
        <source>C&amp;ontinue</source>
        <translation>C&amp;ontinuer</translation>
    </message>
</context>
<context>
    <name>AlreadyOpenPage</name>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Fermer</translation>
    </message>
</context>
<context>
    <name>ArchiveText</name>
    <message>
        <source>%1 at %2</source>
        <extracomment>Who made a backup; %1: an employee, %2: a computer</extracomment>
        <translation>%1 sur %2</translation>
    </message>
    <message>
        <source>Not yet checked here</source>
        <translation>Pas encore contrôlée ici</translation>
    </message>
    <message>
        <source>Read back today</source>
        <translation>Relue aujourd’hui</translation>
    </message>
    <message>
        <source>Read back yesterday</source>
        <translation>Relue hier</translation>
    </message>
    <message>
        <source>Read back on %1</source>
        <extracomment>%1: a date</extracomment>
        <translation>Relue le %1</translation>
    </message>
</context>
<context>
    <name>BackupStanding</name>
    <message>
        <source>Last backup today at %1</source>
        <extracomment>The beginning of a sentence; %1: a time of day</extracomment>
        <translation>Dernière sauvegarde aujourd’hui à %1</translation>
    </message>
    <message>
        <source>Last backup yesterday at %1</source>
        <extracomment>The beginning of a sentence; %1: a time of day</extracomment>
        <translation>Dernière sauvegarde hier à %1</translation>
    </message>
    <message numerus="yes">
        <source>Last backup %n days ago</source>
        <extracomment>The beginning of a sentence</extracomment>
        <translation>
            <numerusform>Dernière sauvegarde il y a %n jour</numerusform>
            <numerusform>Dernière sauvegarde il y a %n jours</numerusform>
        </translation>
    </message>
    <message>
        <source>Last backup on %1</source>
        <extracomment>The beginning of a sentence; %1: a date</extracomment>
        <translation>Dernière sauvegarde le %1</translation>
    </message>
    <message>
        <source>on this computer</source>
        <extracomment>The end of the sentence: Last backup today at 18:06, …</extracomment>
        <translation>sur cet ordinateur</translation>
    </message>
    <message>
        <source>on the stick “%1”</source>
        <extracomment>The end of the sentence: Last backup today at 18:06, …; %1: a stick&apos;s name</extracomment>
        <translation>sur la clé «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>on the network drive “%1”</source>
        <extracomment>The end of the sentence: Last backup today at 18:06, …; %1: a network drive&apos;s name</extracomment>
        <translation>sur le lecteur réseau «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>on the disk “%1”</source>
        <extracomment>The end of the sentence: Last backup today at 18:06, …; %1: a disk&apos;s name</extracomment>
        <translation>sur le disque «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Up to date</source>
        <extracomment>How it stands with the backups of a suite</extracomment>
        <translation>À jour</translation>
    </message>
    <message>
        <source>Backup suggested</source>
        <extracomment>How it stands with the backups of a suite: a backup would be good</extracomment>
        <translation>Sauvegarde conseillée</translation>
    </message>
    <message>
        <source>Backup needed</source>
        <extracomment>How it stands with the backups of a suite: it is high time for one</extracomment>
        <translation>Sauvegarde nécessaire</translation>
    </message>
    <message>
        <source>There is no backup yet.</source>
        <translation>Il n’y a pas encore de sauvegarde.</translation>
    </message>
    <message>
        <source>%1, %2.</source>
        <extracomment>%1: when the last backup was made; %2: where it is</extracomment>
        <translation>%1, %2.</translation>
    </message>
    <message>
        <source>The backup of %1 at %2 failed.</source>
        <extracomment>%1: a date, %2: a time of day</extracomment>
        <translation>La sauvegarde du %1 à %2 a échoué.</translation>
    </message>
    <message>
        <source>Nothing is new since then.</source>
        <extracomment>after the last backup, which was made yesterday or earlier</extracomment>
        <translation>Rien n’est nouveau depuis.</translation>
    </message>
    <message>
        <source>There is new work since then.</source>
        <extracomment>after the last backup, which was made today</extracomment>
        <translation>Il y a du travail nouveau depuis.</translation>
    </message>
    <message>
        <source>The last backup is dated %1, %2, which is still to come: this computer’s clock was wrong then, or is wrong now. Please check its date and time.</source>
        <extracomment>%1: a date, %2: a time of day</extracomment>
        <translation>La dernière sauvegarde est datée du %1, %2, ce qui est encore à venir&#xa0;: l’horloge de cet ordinateur était fausse alors, ou l’est maintenant. Veuillez vérifier sa date et son heure.</translation>
    </message>
    <message>
        <source>Backed up today</source>
        <extracomment>How it stands with the backups of a suite: there is one of today, and newer work</extracomment>
        <translation>Sauvegardé aujourd’hui</translation>
    </message>
</context>
<context>
    <name>BeforeRestorePage</name>
    <message>
        <source>Please close the suite’s applications on all other computers too.</source>
        <translation>Quittez aussi les applications de la suite sur tous les autres ordinateurs.</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Retour</translation>
    </message>
    <message>
        <source>&amp;Restore now</source>
        <translation>Restaurer &amp;maintenant</translation>
    </message>
    <message>
        <source>&amp;Close them</source>
        <translation>&amp;Les quitter</translation>
    </message>
</context>
<context>
    <name>ChangesPage</name>
    <message>
        <source>What would change</source>
        <translation>Ce qui changerait</translation>
    </message>
    <message>
        <source>What a restore would change, table by table</source>
        <translation>Ce qu’une restauration changerait, table par table</translation>
    </message>
    <message>
        <source>See the data of then, and change nothing.</source>
        <translation>Voir les données d’alors, sans rien modifier.</translation>
    </message>
    <message>
        <source>&amp;Look without restoring</source>
        <translation>&amp;Consulter sans restaurer</translation>
    </message>
    <message>
        <source>Find out whether it can be restored, away from your data.</source>
        <translation>Savoir si elle peut être restaurée, loin de vos données.</translation>
    </message>
    <message>
        <source>&amp;Practise restoring</source>
        <translation>S’e&amp;xercer à restaurer</translation>
    </message>
    <message>
        <source>Choose &amp;another backup</source>
        <translation>Choisir une &amp;autre sauvegarde</translation>
    </message>
    <message>
        <source>Re&amp;store…</source>
        <translation>Re&amp;staurer…</translation>
    </message>
    <message>
        <source>Save the &amp;rows that would be lost or changed…</source>
        <translation>&amp;Enregistrer les lignes qui seraient perdues ou modifiées…</translation>
    </message>
    <message>
        <source>Show in &amp;folder</source>
        <translation>Afficher le &amp;dossier</translation>
    </message>
</context>
<context>
    <name>CliBackup</name>
    <message>
        <source>Back up the suite into a verified archive</source>
        <translation>Sauvegarder la suite dans un fichier vérifié</translation>
    </message>
    <message>
        <source>DIR</source>
        <extracomment>Stands for a folder in the help, in capitals</extracomment>
        <translation>DOSSIER</translation>
    </message>
    <message>
        <source>The folder to write to: a stick, a disk, a share</source>
        <translation>Le dossier où écrire&#xa0;: une clé, un disque, un partage</translation>
    </message>
    <message>
        <source>NAME</source>
        <extracomment>Stands for a name in the help, in capitals</extracomment>
        <translation>NOM</translation>
    </message>
    <message>
        <source>The archive’s name; proposed if not given</source>
        <translation>Le nom du fichier&#xa0;; proposé s’il n’est pas donné</translation>
    </message>
    <message>
        <source>Speed against size</source>
        <translation>Vitesse ou petite taille</translation>
    </message>
    <message>
        <source>How much is checked before the archive counts as good</source>
        <translation>Ce qui est contrôlé avant de tenir la sauvegarde pour bonne</translation>
    </message>
    <message>
        <source>TEXT</source>
        <extracomment>Stands for a text in the help, in capitals</extracomment>
        <translation>TEXTE</translation>
    </message>
    <message>
        <source>What the archive says of itself</source>
        <translation>Ce que le fichier dit de lui-même</translation>
    </message>
    <message>
        <source>Keep this archive for good</source>
        <translation>Garder ce fichier pour toujours</translation>
    </message>
    <message>
        <source>Refuse the disk that holds the database, whatever the settings say</source>
        <translation>Refuser le disque de la base de données, quelle que soit la configuration</translation>
    </message>
    <message>
        <source>Keep the state of a damaged database all the same (exit code 6)</source>
        <translation>Garder quand même l’état d’une base endommagée (code de sortie 6)</translation>
    </message>
    <message>
        <source>Read the employee code from standard input</source>
        <translation>Lire le code employé sur l’entrée standard</translation>
    </message>
    <message>
        <source>Nobody is there: ask for no code, create no folder</source>
        <translation>Personne n’est là&#xa0;: ne demander aucun code, ne créer aucun dossier</translation>
    </message>
    <message>
        <source>The database is damaged (%1). Its present state was kept as you asked; please do not count it as a good backup.</source>
        <extracomment>%1: technical English</extracomment>
        <translation>La base de données est endommagée (%1). Son état actuel a été conservé à votre demande&#xa0;; veuillez ne pas le tenir pour une bonne sauvegarde.</translation>
    </message>
    <message>
        <source>%1: %2 in %3</source>
        <extracomment>%1: how it was checked, such as: Read back, structure checked; %2: a size; %3: a duration</extracomment>
        <translation>%1&#xa0;: %2 en %3</translation>
    </message>
</context>
<context>
    <name>CliChoice</name>
    <message>
        <source>Which one? Its number, or nothing to leave it:</source>
        <extracomment>Asked on a terminal, below a list with numbers</extracomment>
        <translation>Lequel&#xa0;? Son numéro, ou rien pour renoncer&#xa0;:</translation>
    </message>
    <message>
        <source>Please enter a number from 1 to %1.</source>
        <extracomment>%1: a number</extracomment>
        <translation>Entrez un numéro de 1 à %1.</translation>
    </message>
</context>
<context>
    <name>CliCode</name>
    <message>
        <source>Employee code (it is not shown):</source>
        <extracomment>Asked on a terminal, which does not show what is typed</extracomment>
        <translation>Code employé (il ne s’affiche pas)&#xa0;:</translation>
    </message>
    <message>
        <source>New code (it is not shown):</source>
        <extracomment>Asked on a terminal, which does not show what is typed</extracomment>
        <translation>Nouveau code (il n’est pas affiché)&#xa0;:</translation>
    </message>
    <message>
        <source>The same code again:</source>
        <translation>Le même code encore une fois&#xa0;:</translation>
    </message>
</context>
<context>
    <name>CliCompare</name>
    <message>
        <source>Say what restoring an archive would change, table by table</source>
        <translation>Dire ce que la restauration changerait, table par table</translation>
    </message>
    <message>
        <source>The archive</source>
        <translation>Le fichier de sauvegarde</translation>
    </message>
    <message>
        <source>FILE</source>
        <extracomment>Stands for a file in the help, in capitals</extracomment>
        <translation>FICHIER</translation>
    </message>
    <message>
        <source>Another archive or a database to compare with; the suite’s own if not given</source>
        <translation>Un autre fichier de sauvegarde ou une base de données à comparer&#xa0;; par défaut celle de la suite</translation>
    </message>
    <message>
        <source>DIR</source>
        <extracomment>Stands for a folder in the help, in capitals</extracomment>
        <translation>DOSSIER</translation>
    </message>
    <message>
        <source>Write the rows that only the newer one has into this folder</source>
        <translation>Écrire dans ce dossier les lignes qui n’existent que maintenant</translation>
    </message>
    <message>
        <source>%1: cannot be compared (%2)</source>
        <extracomment>%1: a table; %2: technical English</extracomment>
        <translation>%1&#xa0;: comparaison impossible (%2)</translation>
    </message>
    <message>
        <source>%1: only now %2, only in the backup %3, different %4</source>
        <extracomment>Rows of a table. %1: the table; %2, %3, %4: numbers</extracomment>
        <translation>%1&#xa0;: seulement maintenant %2, seulement dans la sauvegarde %3, différentes %4</translation>
    </message>
    <message>
        <source>; columns on one side only: %1</source>
        <extracomment>Follows a line about a table; %1: names of columns</extracomment>
        <translation>&#xa0;; colonnes d’un seul côté&#xa0;: %1</translation>
    </message>
    <message>
        <source>Nothing differs from the backup of %1.</source>
        <extracomment>%1: date and time</extracomment>
        <translation>Aucune différence avec la sauvegarde du %1.</translation>
    </message>
    <message>
        <source>Rows that exist only now: “%1”</source>
        <extracomment>%1: a file</extracomment>
        <translation>Lignes qui n’existent que maintenant&#xa0;: «&#xa0;%1&#xa0;»</translation>
    </message>
</context>
<context>
    <name>CliDemo</name>
    <message>
        <source>Write a sample suite, a leisure club, to try Vesper on</source>
        <translation>Écrire une suite d’exemple, un club de loisirs, pour essayer Vesper</translation>
    </message>
    <message>
        <source>The folder to write to; Vesper’s own if not given</source>
        <translation>Le dossier où écrire&#xa0;; celui de Vesper s’il n’est pas donné</translation>
    </message>
    <message>
        <source>Rows of the largest table: 6000000 make about 690 MB</source>
        <translation>Lignes de la plus grande table&#xa0;: 6000000 font environ 690&#xa0;Mo</translation>
    </message>
    <message>
        <source>The same seed and rows give the same content</source>
        <translation>La même graine et autant de lignes donnent le même contenu</translation>
    </message>
    <message>
        <source>Employee codes:</source>
        <extracomment>Heading above a table: code, name and rights of each employee of the sample suite</extracomment>
        <translation>Codes employé&#xa0;:</translation>
    </message>
</context>
<context>
    <name>CliDrill</name>
    <message>
        <source>Practise a restore in a folder of its own, and judge the archive</source>
        <translation>S’exercer à restaurer dans un dossier à part, et juger le fichier de sauvegarde</translation>
    </message>
    <message>
        <source>The archive; the newest good one if none is given</source>
        <translation>Le fichier de sauvegarde&#xa0;; par défaut le plus récent qui soit bon</translation>
    </message>
    <message>
        <source>Proven: “%1” can be restored, whole and sound.</source>
        <extracomment>A restore was practised; %1: a file</extracomment>
        <translation>Prouvé&#xa0;: «&#xa0;%1&#xa0;» peut être restauré, complet et sain.</translation>
    </message>
    <message>
        <source>Failed: “%1” did not stand the practice. Please do not rely on it: make a new backup.</source>
        <translation>Échoué&#xa0;: «&#xa0;%1&#xa0;» n’a pas réussi l’exercice. Veuillez ne pas vous y fier&#xa0;: faites une nouvelle sauvegarde.</translation>
    </message>
    <message>
        <source>Inconclusive: whether “%1” can be restored could not be found out.</source>
        <translation>Sans résultat&#xa0;: il n’a pas été possible de savoir si «&#xa0;%1&#xa0;» peut être restauré.</translation>
    </message>
</context>
<context>
    <name>CliHints</name>
    <message>
        <source>Nothing was written. With --keep-damaged its present state is kept all the same.</source>
        <translation>Rien n’a été écrit. Avec --keep-damaged, son état actuel est tout de même conservé.</translation>
    </message>
    <message>
        <source>It cannot be compared. “vesper restore --in-place --keep-damaged” replaces it by a backup, after its state was kept.</source>
        <extracomment>The command in the quotation marks stays as it is.</extracomment>
        <translation>Elle ne peut pas être comparée. «&#xa0;vesper restore --in-place --keep-damaged&#xa0;» la remplace par une sauvegarde, après avoir conservé son état.</translation>
    </message>
    <message>
        <source>--suite names one.</source>
        <translation>--suite en nomme une.</translation>
    </message>
    <message>
        <source>Without a terminal, give it with --code-stdin.</source>
        <translation>Sans terminal, donnez-le avec --code-stdin.</translation>
    </message>
    <message>
        <source>With --replace it is replaced.</source>
        <translation>Avec --replace, il est remplacé.</translation>
    </message>
    <message>
        <source>If this computer takes its place: “vesper main-computer”.</source>
        <extracomment>The command in the quotation marks stays as it is.</extracomment>
        <translation>Si cet ordinateur prend sa place&#xa0;: «&#xa0;vesper main-computer&#xa0;».</translation>
    </message>
    <message>
        <source>With --yes it is confirmed.</source>
        <translation>--yes le confirme.</translation>
    </message>
    <message>
        <source>“vesper show” lists what it holds.</source>
        <extracomment>The command in the quotation marks stays as it is.</extracomment>
        <translation>«&#xa0;vesper show&#xa0;» montre ce qu’il contient.</translation>
    </message>
</context>
<context>
    <name>CliInPlace</name>
    <message>
        <source>There was no database before.</source>
        <translation>Il n’y avait pas de base de données auparavant.</translation>
    </message>
    <message>
        <source>The state before is in “%1”. “vesper restore --undo” brings it back.</source>
        <translation>L’état précédent se trouve dans «&#xa0;%1&#xa0;». «&#xa0;vesper restore --undo&#xa0;» le rétablit.</translation>
    </message>
    <message>
        <source>The damaged state before is in “%1”.</source>
        <translation>L’état précédent, endommagé, se trouve dans «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>The unreadable database that was there before is now “%1”.</source>
        <translation>La base de données illisible qui s’y trouvait s’appelle maintenant «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>yes</source>
        <extracomment>The answer that confirms a question on a terminal</extracomment>
        <translation>oui</translation>
    </message>
    <message>
        <source>The content of “%1” is replaced by that of %2. Please enter “%3” if you want that:</source>
        <extracomment>%1: a database file; %2: date and time; %3: the word “yes” in this language</extracomment>
        <translation>Le contenu de «&#xa0;%1&#xa0;» est remplacé par celui du %2. Si vous le voulez, saisissez «&#xa0;%3&#xa0;»&#xa0;:</translation>
    </message>
    <message>
        <source>Restored: %1 in %2</source>
        <extracomment>%1: a size; %2: a duration</extracomment>
        <translation>Restauré&#xa0;: %1 en %2</translation>
    </message>
    <message>
        <source>With --keep-damaged the unreadable file is set aside, and the backup is restored all the same.</source>
        <translation>Avec --keep-damaged, le fichier illisible est mis de côté et la sauvegarde est restaurée malgré tout.</translation>
    </message>
    <message>
        <source>Nothing that was there before was replaced.</source>
        <translation>Rien de ce qui était là n’a été remplacé.</translation>
    </message>
    <message>
        <source>Files of “%1” are replaced by those of %2. Please enter “%3” if you want that:</source>
        <extracomment>%1: a suite; %2: date and time; %3: the word “yes” in this language</extracomment>
        <translation>Des fichiers de «&#xa0;%1&#xa0;» sont remplacés par ceux du %2. Saisissez «&#xa0;%3&#xa0;» si vous le voulez&#xa0;:</translation>
    </message>
    <message>
        <source>They are kept as they are. Please enter “%1” if they are to be replaced too:</source>
        <extracomment>%1: the word “yes” in this language</extracomment>
        <translation>Ils restent tels quels. Saisissez «&#xa0;%1&#xa0;» s’ils doivent être remplacés aussi&#xa0;:</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) beside the database restored.</source>
        <translation>
            <numerusform>%n fichier restauré à côté de la base de données.</numerusform>
            <numerusform>%n fichiers restaurés à côté de la base de données.</numerusform>
        </translation>
    </message>
    <message>
        <source>Only “%1” backs up this suite so far. If this computer, “%2”, takes its place, “vesper main-computer” makes it the one that does.</source>
        <extracomment>%1 and %2: names of computers. The command in the quotation marks stays as it is.</extracomment>
        <translation>Jusqu’ici, seul «&#xa0;%1&#xa0;» sauvegarde cette suite. Si cet ordinateur, «&#xa0;%2&#xa0;», prend sa place, «&#xa0;vesper main-computer&#xa0;» en fait l’ordinateur principal.</translation>
    </message>
    <message>
        <source>Now install the suite’s applications, with their suite file in “%1”.</source>
        <translation>Installez maintenant les logiciels de la suite, avec leur fichier de suite dans «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>Still open: %1. Close these programs first if you can: they may go on showing what was there before.</source>
        <extracomment>%1: programs and who started them, such as Reception (anna)</extracomment>
        <translation>Encore ouverts&#xa0;: %1. Fermez d’abord ces programmes si possible&#xa0;: ils pourraient continuer à montrer l’état d’avant.</translation>
    </message>
    <message>
        <source>These files are newer than their copies in the backup:</source>
        <translation>Ces fichiers sont plus récents que leurs copies dans la sauvegarde&#xa0;:</translation>
    </message>
    <message>
        <source>This undoes the restore of %1.</source>
        <extracomment>%1: date and time</extracomment>
        <translation>Ceci annule la restauration du %1.</translation>
    </message>
</context>
<context>
    <name>CliList</name>
    <message>
        <source>List the archives in folders, newest first</source>
        <translation>Lister les fichiers de sauvegarde, les plus récents d’abord</translation>
    </message>
    <message>
        <source>Folders to look in; the one of the last backup if none is given</source>
        <translation>Les dossiers à parcourir&#xa0;; sinon celui de la dernière sauvegarde</translation>
    </message>
    <message>
        <source>No backup was made yet. Please name a folder to look in.</source>
        <translation>Aucune sauvegarde n’a encore été faite. Veuillez indiquer un dossier.</translation>
    </message>
    <message>
        <source>There is no backup file of Vesper in “%1”.</source>
        <translation>Il n’y a aucun fichier de sauvegarde de Vesper dans «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>to be kept for good</source>
        <translation>à garder pour toujours</translation>
    </message>
    <message>
        <source>before a restore</source>
        <extracomment>An archive of the state that a restore replaced</extracomment>
        <translation>avant une restauration</translation>
    </message>
    <message>
        <source>“%1” does not answer, so nobody knows what is on it. Please check the drive or the network.</source>
        <extracomment>%1: a drive</extracomment>
        <translation>«&#xa0;%1&#xa0;» ne répond pas&#xa0;: on ne sait pas ce qui s’y trouve. Vérifiez le lecteur ou le réseau.</translation>
    </message>
    <message>
        <source>Look on every drive and in the folders that were used before</source>
        <translation>Chercher sur tous les lecteurs et dans les dossiers déjà utilisés</translation>
    </message>
    <message>
        <source>There is no backup file of Vesper on the drives that are connected, nor in the folders used before. Please connect the drive with the backups.</source>
        <translation>Il n’y a aucun fichier de sauvegarde de Vesper sur les lecteurs branchés, ni dans les dossiers déjà utilisés. Branchez le lecteur qui contient les sauvegardes.</translation>
    </message>
    <message>
        <source>“%1” has too many folders to look through them all. If the backup is missing here, please name its folder.</source>
        <extracomment>%1: a drive</extracomment>
        <translation>«&#xa0;%1&#xa0;» a trop de dossiers pour les parcourir tous. Si la sauvegarde manque ici, veuillez indiquer son dossier.</translation>
    </message>
</context>
<context>
    <name>CliMainComputer</name>
    <message>
        <source>Make this computer the one that backs up</source>
        <translation>Faire de cet ordinateur l’ordinateur principal, celui qui sauvegarde</translation>
    </message>
    <message>
        <source>Read the administrator’s code from standard input</source>
        <translation>Lire le code de l’administrateur sur l’entrée standard</translation>
    </message>
    <message>
        <source>“%1” is now the main computer of “%2”: from here on it is the one that backs up.</source>
        <extracomment>%1: a computer&apos;s name; %2: a suite, such as Club Horizon</extracomment>
        <translation>«&#xa0;%1&#xa0;» est désormais l’ordinateur principal de «&#xa0;%2&#xa0;»&#xa0;: c’est lui qui sauvegarde à partir de maintenant.</translation>
    </message>
</context>
<context>
    <name>CliOptions</name>
    <message>
        <source>Verbs</source>
        <extracomment>Heading above the list of verbs: backup, verify, …</extracomment>
        <translation>Verbes</translation>
    </message>
    <message>
        <source>%1: “%2” is not possible here. Possible: %3.</source>
        <extracomment>%1: an option, such as --level; %2: what was given; %3: what is possible</extracomment>
        <translation>%1&#xa0;: «&#xa0;%2&#xa0;» n’est pas admis ici. Valeurs possibles&#xa0;: %3.</translation>
    </message>
</context>
<context>
    <name>CliProgram</name>
    <message>
        <source>The language to speak</source>
        <translation>La langue des textes</translation>
    </message>
    <message>
        <source>FILE</source>
        <translation>FICHIER</translation>
    </message>
    <message>
        <source>The suite.toml to work for</source>
        <translation>Le fichier suite.toml à utiliser</translation>
    </message>
    <message>
        <source>Print one JSON object</source>
        <translation>Écrire un seul objet JSON</translation>
    </message>
    <message>
        <source>Never ask anything</source>
        <translation>Ne jamais rien demander</translation>
    </message>
    <message>
        <source>“vesper --help” has the options that every verb takes.</source>
        <translation>«&#xa0;vesper --help&#xa0;» donne les options communes à tous les verbes.</translation>
    </message>
    <message>
        <source>Backs up the database of a business suite, and proves it.</source>
        <translation>Sauvegarde la base de données d’une suite de gestion, preuve à l’appui.</translation>
    </message>
    <message>
        <source>Data goes to standard output, everything else to standard error. “man vesper” has more.</source>
        <translation>Les données vont sur la sortie standard, le reste sur la sortie d’erreur. «&#xa0;man vesper&#xa0;» en dit plus.</translation>
    </message>
    <message>
        <source>Show the version</source>
        <translation>Afficher la version</translation>
    </message>
    <message>
        <source>The output could not be written. Please check where it goes.</source>
        <translation>La sortie n’a pas pu être écrite. Veuillez vérifier où elle va.</translation>
    </message>
</context>
<context>
    <name>CliProgress</name>
    <message>
        <source>%1%</source>
        <extracomment>a percentage</extracomment>
        <translation>%1&#xa0;%</translation>
    </message>
    <message>
        <source>%1/s</source>
        <extracomment>%1: a size; so much in each second</extracomment>
        <translation>%1/s</translation>
    </message>
    <message>
        <source>ready at %1</source>
        <extracomment>%1: a time of day</extracomment>
        <translation>fin prévue à %1</translation>
    </message>
</context>
<context>
    <name>CliRescue</name>
    <message>
        <source>%1  %2 (read back and good when it was made)</source>
        <extracomment>%1: date and time; %2: a backup file</extracomment>
        <translation>%1  %2 (relu et bon lorsqu’il a été fait)</translation>
    </message>
    <message>
        <source>%1  %2 (not yet checked here)</source>
        <extracomment>%1: date and time; %2: a backup file</extracomment>
        <translation>%1  %2 (pas encore contrôlé ici)</translation>
    </message>
    <message>
        <source>What was asked for is not damaged: it is there as it was archived.</source>
        <translation>Ce qui a été demandé n’est pas endommagé&#xa0;: il est là tel qu’il a été sauvegardé.</translation>
    </message>
    <message>
        <source>This is what could be had, and no good backup: rows are missing, and some that are there may be wrong. Please have it looked through before anybody works with it.</source>
        <translation>C’est ce qui a pu être récupéré, et non une bonne sauvegarde&#xa0;: des lignes manquent, et certaines de celles qui sont là peuvent être fausses. Faites-le examiner avant que quiconque travaille avec.</translation>
    </message>
    <message>
        <source>Other backups that are there, the newest first:</source>
        <translation>Autres sauvegardes présentes, de la plus récente à la plus ancienne&#xa0;:</translation>
    </message>
    <message>
        <source>--salvage with --to saves what can be had of the damaged one.</source>
        <translation>--salvage avec --to récupère ce qui peut l’être du fichier endommagé.</translation>
    </message>
    <message>
        <source>%1, before a restore</source>
        <extracomment>%1: date and time of a backup</extracomment>
        <translation>%1, avant une restauration</translation>
    </message>
    <message>
        <source>These are the files that could be had, each of them whole. Others are missing.</source>
        <translation>Voici les fichiers qui ont pu être récupérés, chacun complet. D’autres manquent.</translation>
    </message>
</context>
<context>
    <name>CliRestore</name>
    <message>
        <source>Replace the file if it exists</source>
        <translation>Remplacer le fichier s’il existe</translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <extracomment>%1: a size; %2: a duration</extracomment>
        <translation>%1 en %2</translation>
    </message>
    <message>
        <source>Bring back the state before the last restore into the suite</source>
        <translation>Rétablir l’état d’avant la dernière restauration dans la suite</translation>
    </message>
    <message>
        <source>Replace without asking again</source>
        <translation>Remplacer sans redemander</translation>
    </message>
    <message>
        <source>DIR</source>
        <translation>DOSSIER</translation>
    </message>
    <message>
        <source>Where the present state is saved; beside the archive if not given</source>
        <translation>Où l’état actuel est conservé&#xa0;; par défaut à côté du fichier de sauvegarde</translation>
    </message>
    <message>
        <source>How much of the database’s structure is checked, before and after</source>
        <translation>Étendue du contrôle de la structure de la base de données, avant et après</translation>
    </message>
    <message>
        <source>Restore over a damaged database too, after keeping its state</source>
        <translation>Restaurer même sur une base de données endommagée, après avoir conservé son état</translation>
    </message>
    <message>
        <source>Read the employee code from standard input</source>
        <translation>Lire le code employé sur l’entrée standard</translation>
    </message>
    <message>
        <source>Get data back from an archive: into new files or into the suite’s own places</source>
        <translation>Récupérer les données d’un fichier de sauvegarde&#xa0;: dans de nouveaux fichiers ou à leur place dans la suite</translation>
    </message>
    <message>
        <source>PATH</source>
        <extracomment>Stands for a file or a folder in the help, in capitals</extracomment>
        <translation>CHEMIN</translation>
    </message>
    <message>
        <source>The new file to write; with --only files the folder</source>
        <translation>Le nouveau fichier à écrire&#xa0;; avec --only files, le dossier</translation>
    </message>
    <message>
        <source>PART</source>
        <extracomment>Stands for a part of an archive in the help, in capitals</extracomment>
        <translation>PARTIE</translation>
    </message>
    <message>
        <source>database, files, or one entry as “vesper show” names it</source>
        <translation>database (la base de données), files (les fichiers), ou une entrée telle que «&#xa0;vesper show&#xa0;» la nomme</translation>
    </message>
    <message>
        <source>Save what can be had of a damaged archive; needs --to</source>
        <translation>Récupérer ce qui peut l’être d’un fichier de sauvegarde endommagé&#xa0;; demande --to</translation>
    </message>
    <message>
        <source>Restore the suite’s database and the files beside it, after saving the present state</source>
        <translation>Restaurer la base de données de la suite et les fichiers qui l’accompagnent, après avoir conservé l’état actuel</translation>
    </message>
    <message>
        <source>Where no suite is set up: put database and files into this folder</source>
        <translation>Là où aucune suite n’est installée&#xa0;: placer la base de données et les fichiers dans ce dossier</translation>
    </message>
    <message>
        <source>--salvage never writes into the suite: please say where to with --to.</source>
        <translation>--salvage n’écrit jamais dans la suite&#xa0;: indiquez où avec --to.</translation>
    </message>
    <message>
        <source>Please say where to: --to, --in-place, --into or --undo.</source>
        <translation>Indiquez où&#xa0;: --to, --in-place, --into ou --undo.</translation>
    </message>
    <message>
        <source>Replace also files that are newer than their copies in the backup</source>
        <translation>Remplacer aussi les fichiers plus récents que leurs copies dans la sauvegarde</translation>
    </message>
    <message>
        <source>The archive, or an SQLite file of another program; without it those that are found are listed to choose from</source>
        <translation>Le fichier de sauvegarde, ou un fichier SQLite d’un autre programme&#xa0;; sans lui, ceux qui sont trouvés sont proposés au choix</translation>
    </message>
    <message>
        <source>“vesper restore FILE --in-place” brings one back into the suite; “--into FOLDER” on a computer without a suite; “--to FILE” into a new file.</source>
        <translation>«&#xa0;vesper restore FICHIER --in-place&#xa0;» en ramène une dans la suite&#xa0;; «&#xa0;--into DOSSIER&#xa0;» sur un ordinateur sans suite&#xa0;; «&#xa0;--to FICHIER&#xa0;» dans un nouveau fichier.</translation>
    </message>
</context>
<context>
    <name>CliRun</name>
    <message>
        <source>Start an application of the suite; after the last one, offer the backup</source>
        <translation>Lance une application de la suite&#xa0;; après la dernière, propose la sauvegarde</translation>
    </message>
    <message>
        <source>Its id in suite.toml</source>
        <translation>Son identifiant dans suite.toml</translation>
    </message>
    <message>
        <source>For the application, after “--”</source>
        <translation>Pour l’application, après «&#xa0;--&#xa0;»</translation>
    </message>
    <message>
        <source>Start nothing: offer the backup that could be offered to nobody, such as at the end of a session</source>
        <translation>Ne rien démarrer&#xa0;: proposer la sauvegarde qui n’a pu être proposée à personne, par exemple à la fin d’une session</translation>
    </message>
</context>
<context>
    <name>CliSession</name>
    <message>
        <source>No suite is set up on this computer: the sample suite is written to “%1”.</source>
        <translation>Aucune suite n’est configurée sur cet ordinateur&#xa0;: la suite d’exemple est écrite dans «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>No suite is set up on this computer: the sample suite in “%1” is used.</source>
        <translation>Aucune suite n’est configurée sur cet ordinateur&#xa0;: la suite d’exemple de «&#xa0;%1&#xa0;» est utilisée.</translation>
    </message>
</context>
<context>
    <name>CliShow</name>
    <message>
        <source>%1: %2</source>
        <extracomment>%1: what it is, such as: Suite; %2: its value</extracomment>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>Suite</source>
        <translation>Suite</translation>
    </message>
    <message>
        <source>Made</source>
        <extracomment>When an archive was made</extracomment>
        <translation>Date</translation>
    </message>
    <message>
        <source>Computer</source>
        <translation>Ordinateur</translation>
    </message>
    <message>
        <source>Employee</source>
        <translation>Employé</translation>
    </message>
    <message>
        <source>Program</source>
        <translation>Programme</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Remarque</translation>
    </message>
    <message>
        <source>To be kept for good</source>
        <translation>À garder pour toujours</translation>
    </message>
    <message numerus="yes">
        <source>%1: %2 row(s)</source>
        <extracomment>%1: a table of the database; %2: how many rows it has</extracomment>
        <translation>
            <numerusform>%1&#xa0;: %2 ligne</numerusform>
            <numerusform>%1&#xa0;: %2 lignes</numerusform>
        </translation>
    </message>
    <message>
        <source>Not inside: %1</source>
        <extracomment>%1: a file that could not be read</extracomment>
        <translation>Absent&#xa0;: %1</translation>
    </message>
    <message>
        <source>Say what is inside an archive, and its proof</source>
        <translation>Dire ce que contient un fichier de sauvegarde, et sa preuve</translation>
    </message>
    <message>
        <source>The archive</source>
        <translation>Le fichier de sauvegarde</translation>
    </message>
    <message>
        <source>The state that a restore replaced</source>
        <translation>L’état qu’une restauration a remplacé</translation>
    </message>
    <message>
        <source>Checked</source>
        <extracomment>How an archive was checked when it was made</extracomment>
        <translation>Contrôlé</translation>
    </message>
    <message>
        <source>Damage</source>
        <extracomment>Heading before what SQLite found, in technical English</extracomment>
        <translation>Dommage</translation>
    </message>
    <message>
        <source>The database was damaged: no good backup</source>
        <extracomment>Of a backup that was made although its database was damaged</extracomment>
        <translation>La base de données était endommagée&#xa0;: ce n’est pas une bonne sauvegarde</translation>
    </message>
</context>
<context>
    <name>CliStaff</name>
    <message>
        <source>Say who may back up, restore and administer</source>
        <translation>Indiquer qui peut sauvegarder, restaurer et administrer</translation>
    </message>
    <message>
        <source>List the employees with their rights</source>
        <translation>Afficher les employés et leurs droits</translation>
    </message>
    <message>
        <source>Add an employee; the code is asked for</source>
        <translation>Ajouter un employé&#xa0;; le code est demandé</translation>
    </message>
    <message>
        <source>The employee’s rights, with commas; backup if not given</source>
        <translation>Les droits de l’employé, séparés par des virgules&#xa0;; backup par défaut</translation>
    </message>
    <message>
        <source>Remove an employee</source>
        <translation>Retirer un employé</translation>
    </message>
    <message>
        <source>Give an employee a new code</source>
        <translation>Donner un nouveau code à un employé</translation>
    </message>
    <message>
        <source>Give an employee these rights and no other</source>
        <translation>Donner à un employé ces droits et aucun autre</translation>
    </message>
    <message>
        <source>The rights, with commas, or none</source>
        <translation>Les droits, séparés par des virgules, ou none</translation>
    </message>
    <message>
        <source>The employee’s name</source>
        <translation>Le nom de l’employé</translation>
    </message>
    <message>
        <source>Read codes from standard input, one a line: first the administrator’s, once there is one</source>
        <translation>Lire les codes sur l’entrée standard, un par ligne&#xa0;: d’abord celui de l’administrateur, dès qu’il y en a un</translation>
    </message>
</context>
<context>
    <name>CliUsage</name>
    <message>
        <source>“%1” is not understood here.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas reconnu ici.</translation>
    </message>
    <message>
        <source>Please say what to do.</source>
        <extracomment>Somebody called the program without a verb such as backup or verify</extracomment>
        <translation>Veuillez dire ce qu’il faut faire.</translation>
    </message>
    <message>
        <source>%1 is missing.</source>
        <translation>Il manque %1.</translation>
    </message>
    <message>
        <source>These cannot be given together: %1.</source>
        <extracomment>%1: options</extracomment>
        <translation>Ces options ne vont pas ensemble&#xa0;: %1.</translation>
    </message>
    <message>
        <source>%1 needs a value.</source>
        <extracomment>%1: an option, such as --to</extracomment>
        <translation>%1 demande une valeur.</translation>
    </message>
    <message>
        <source>Usage</source>
        <extracomment>Heading in the help of the command line</extracomment>
        <translation>Usage</translation>
    </message>
    <message>
        <source>Arguments</source>
        <extracomment>Heading in the help: what must be given, in this order</extracomment>
        <translation>Arguments</translation>
    </message>
    <message>
        <source>OPTIONS</source>
        <extracomment>Stands for any options in the usage line, in capitals</extracomment>
        <translation>OPTIONS</translation>
    </message>
    <message>
        <source>VERB</source>
        <extracomment>Stands for a verb (backup, verify, …) in the usage line, in capitals</extracomment>
        <translation>VERBE</translation>
    </message>
    <message>
        <source>(required)</source>
        <extracomment>Behind an option that must be given</extracomment>
        <translation>(obligatoire)</translation>
    </message>
    <message>
        <source>Not with</source>
        <extracomment>Behind an option: others that cannot be given with it</extracomment>
        <translation>Pas avec</translation>
    </message>
    <message>
        <source>Options</source>
        <extracomment>Heading above a list of options</extracomment>
        <translation>Options</translation>
    </message>
    <message>
        <source>Show this help</source>
        <translation>Afficher cette aide</translation>
    </message>
    <message>
        <source>“%1 --help” says how it is done.</source>
        <extracomment>%1: vesper or vesper backup</extracomment>
        <translation>«&#xa0;%1 --help&#xa0;» dit comment faire.</translation>
    </message>
</context>
<context>
    <name>CliVerify</name>
    <message>
        <source>Read every byte of an archive and check it</source>
        <translation>Lire chaque octet d’un fichier de sauvegarde et le contrôler</translation>
    </message>
    <message>
        <source>The archive</source>
        <translation>Le fichier de sauvegarde</translation>
    </message>
    <message>
        <source>read: every byte and the proof; quick, full: the database’s structure too</source>
        <translation>read&#xa0;: chaque octet et la preuve&#xa0;; quick, full&#xa0;: aussi la structure de la base</translation>
    </message>
    <message>
        <source>“%1” is good. %2 (%3).</source>
        <extracomment>%1: a file; %2: how it was checked, such as: Read back, structure checked; %3: a size</extracomment>
        <translation>«&#xa0;%1&#xa0;» est bon. %2 (%3).</translation>
    </message>
</context>
<context>
    <name>ClubWindow</name>
    <message>
        <source>At &amp;work</source>
        <translation>Au trava&amp;il</translation>
    </message>
</context>
<context>
    <name>CodeEntry</name>
    <message>
        <source>Employee &amp;code</source>
        <translation>Code &amp;employé</translation>
    </message>
    <message>
        <source>Employee code</source>
        <translation>Code employé</translation>
    </message>
    <message>
        <source>Caps Lock is on.</source>
        <translation>La touche Verr. Maj. est activée.</translation>
    </message>
</context>
<context>
    <name>Departure</name>
    <message>
        <source>Remove &amp;safely</source>
        <extracomment>Unmounts the stick and switches it off, so that it can be pulled out</extracomment>
        <translation>&amp;Retirer en toute sécurité</translation>
    </message>
    <message>
        <source>S&amp;hut down the computer</source>
        <translation>É&amp;teindre l’ordinateur</translation>
    </message>
    <message>
        <source>&amp;Leave the computer on</source>
        <extracomment>Stops the countdown to shutting down</extracomment>
        <translation>&amp;Laisser l’ordinateur allumé</translation>
    </message>
</context>
<context>
    <name>DestinationPicker</name>
    <message>
        <source>Drives</source>
        <translation>Lecteurs</translation>
    </message>
    <message>
        <source>&amp;Location of the backup</source>
        <translation>&amp;Emplacement de la sauvegarde</translation>
    </message>
    <message>
        <source>Location of the backup</source>
        <translation>Emplacement de la sauvegarde</translation>
    </message>
    <message>
        <source>Choose a drive above, or type a folder</source>
        <translation>Choisissez un lecteur ci-dessus ou indiquez un dossier</translation>
    </message>
    <message>
        <source>&amp;Folder…</source>
        <extracomment>Opens a dialog in which a folder is chosen</extracomment>
        <translation>&amp;Dossier…</translation>
    </message>
    <message>
        <source>&amp;Create folder</source>
        <translation>&amp;Créer le dossier</translation>
    </message>
    <message>
        <source>Choose &amp;another…</source>
        <translation>En c&amp;hoisir un autre…</translation>
    </message>
</context>
<context>
    <name>DonePage</name>
    <message>
        <source>File</source>
        <translation>Fichier</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Taille</translation>
    </message>
    <message>
        <source>Time taken</source>
        <translation>Durée</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Contrôle</translation>
    </message>
    <message>
        <source>Show in &amp;folder</source>
        <translation>&amp;Afficher le dossier</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Fermer</translation>
    </message>
    <message>
        <source>Keep</source>
        <comment>Before: how long the archive should be kept</comment>
        <translation>À garder</translation>
    </message>
    <message>
        <source>What is &amp;not inside</source>
        <translation>Ce qui &amp;n’est pas inclus</translation>
    </message>
    <message>
        <source>What is not inside</source>
        <translation>Ce qui n’est pas inclus</translation>
    </message>
    <message>
        <source>About this archive</source>
        <translation>À propos de cette sauvegarde</translation>
    </message>
</context>
<context>
    <name>Errors</name>
    <message>
        <source>There is no suite file “%1”. Please check the path.</source>
        <translation>Le fichier de suite «&#xa0;%1&#xa0;» est introuvable. Veuillez vérifier le chemin.</translation>
    </message>
    <message>
        <source>“%1” already exists and was left alone. Please choose another name.</source>
        <translation>«&#xa0;%1&#xa0;» existe déjà et n’a pas été touché. Veuillez choisir un autre nom.</translation>
    </message>
    <message>
        <source>“%1” is not understood here.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas reconnu ici.</translation>
    </message>
    <message>
        <source>Only the main computer, “%1”, backs up this suite. Please start the backup there.</source>
        <translation>Seul l’ordinateur principal, «&#xa0;%1&#xa0;», sauvegarde cette suite. Veuillez y lancer la sauvegarde.</translation>
    </message>
    <message>
        <source>An employee code is needed for this. Please enter yours.</source>
        <translation>Un code employé est nécessaire. Veuillez saisir le vôtre.</translation>
    </message>
    <message>
        <source>Wrong code. The next one can be entered at %1.</source>
        <translation>Code incorrect. Le prochain pourra être saisi à %1.</translation>
    </message>
    <message>
        <source>Wrong code. Please try again.</source>
        <translation>Code incorrect. Veuillez réessayer.</translation>
    </message>
    <message>
        <source>There were too many wrong codes. The next one can be entered at %1.</source>
        <translation>Trop de codes incorrects. Le prochain pourra être saisi à %1.</translation>
    </message>
    <message>
        <source>The code is right, but %1 is not allowed to do this. Please enter the code of someone who is.</source>
        <extracomment>%1: an employee&apos;s name</extracomment>
        <translation>Le code est correct, mais %1 n’a pas ce droit. Veuillez saisir le code d’une personne autorisée.</translation>
    </message>
    <message>
        <source>You are not allowed to do this. Please ask someone who is.</source>
        <translation>Vous n’en avez pas le droit. Veuillez vous adresser à une personne autorisée.</translation>
    </message>
    <message>
        <source>“%1” cannot be used as a name. Please choose another.</source>
        <translation>«&#xa0;%1&#xa0;» ne peut pas servir de nom. Veuillez en choisir un autre.</translation>
    </message>
    <message>
        <source>Internet addresses cannot be used here (“%1”). Please choose a folder on a USB stick, a local disk or a network drive.</source>
        <translation>Vous ne pouvez pas indiquer d’adresse Internet («&#xa0;%1&#xa0;»). Veuillez choisir un dossier sur une clé USB, un disque dur local ou un lecteur réseau.</translation>
    </message>
    <message>
        <source>The folder “%1” does not exist. Please create it or choose another.</source>
        <translation>Le dossier «&#xa0;%1&#xa0;» n’existe pas. Veuillez le créer ou en choisir un autre.</translation>
    </message>
    <message>
        <source>“%1” is a file. Please choose a folder.</source>
        <translation>«&#xa0;%1&#xa0;» est un fichier. Veuillez choisir un dossier.</translation>
    </message>
    <message>
        <source>“%1” is the folder of the database itself: one fault would take both. Please choose another place, a USB stick for example.</source>
        <translation>«&#xa0;%1&#xa0;» est le dossier de la base de données&#xa0;: une seule panne emporterait les deux. Veuillez choisir un autre emplacement, par exemple une clé USB.</translation>
    </message>
    <message>
        <source>“%1” is on the disk that holds the database, but backups go to an external medium. Please choose a USB stick or a network drive.</source>
        <translation>«&#xa0;%1&#xa0;» est sur le disque de la base de données, or les sauvegardes vont sur un support externe. Veuillez choisir une clé USB ou un lecteur réseau.</translation>
    </message>
    <message>
        <source>You have no right to write into “%1”. Please choose another folder.</source>
        <translation>Vous n’avez pas le droit d’écrire dans «&#xa0;%1&#xa0;». Veuillez choisir un autre dossier.</translation>
    </message>
    <message>
        <source>The medium of “%1” is read-only. Please unlock it or choose another.</source>
        <translation>Le support de «&#xa0;%1&#xa0;» est en lecture seule. Veuillez le déverrouiller ou en choisir un autre.</translation>
    </message>
    <message>
        <source>The drive “%1” is not connected. Please connect it or choose another.</source>
        <extracomment>%1: a drive&apos;s name, Kingston for example</extracomment>
        <translation>Le lecteur «&#xa0;%1&#xa0;» n’est pas branché. Veuillez le brancher ou en choisir un autre.</translation>
    </message>
    <message>
        <source>“%1” does not answer. Please check cable and network, or choose another place.</source>
        <translation>«&#xa0;%1&#xa0;» ne répond pas. Veuillez vérifier le câble et le réseau, ou choisir un autre emplacement.</translation>
    </message>
    <message>
        <source>The drive of “%1” cannot hold a file of %2: its file system allows smaller files only. Please choose another drive.</source>
        <extracomment>%2: a size</extracomment>
        <translation>Le lecteur de «&#xa0;%1&#xa0;» n’accepte pas un fichier de %2&#xa0;: son système de fichiers est limité à des fichiers plus petits. Veuillez choisir un autre lecteur.</translation>
    </message>
    <message>
        <source>Not enough room in “%1”: %2 are needed, %3 are free. Please make room or choose another place.</source>
        <extracomment>%2 and %3: sizes</extracomment>
        <translation>Espace libre insuffisant dans «&#xa0;%1&#xa0;»&#xa0;: il faut %2, %3 sont libres. Veuillez libérer de la place ou choisir un autre emplacement.</translation>
    </message>
    <message>
        <source>“%1” cannot be written: %2. Please choose another place.</source>
        <extracomment>%2: a reason, such as: the medium is full</extracomment>
        <translation>Impossible d’écrire «&#xa0;%1&#xa0;»&#xa0;: %2. Veuillez choisir un autre emplacement.</translation>
    </message>
    <message>
        <source>The database “%1” cannot be read: %2. Please call whoever looks after this computer.</source>
        <translation>Impossible de lire la base de données «&#xa0;%1&#xa0;»&#xa0;: %2. Veuillez appeler la personne qui s’occupe de cet ordinateur.</translation>
    </message>
    <message>
        <source>A program was interrupted while it changed the database “%1”. Please start the suite once, close it again and then try again.</source>
        <translation>Un programme a été interrompu pendant qu’il modifiait la base de données «&#xa0;%1&#xa0;». Veuillez ouvrir la suite, la refermer, puis réessayer.</translation>
    </message>
    <message>
        <source>The database “%1” is in a folder where you have no right to write, and this kind cannot be read safely there. Please ask for that right.</source>
        <translation>La base de données «&#xa0;%1&#xa0;» est dans un dossier où vous n’avez pas le droit d’écrire, et elle ne peut pas y être lue en toute sécurité. Veuillez demander ce droit.</translation>
    </message>
    <message>
        <source>The newest good backup here is “%1”.</source>
        <extracomment>Follows the sentence: The database … is damaged, or: The backup file … is damaged</extracomment>
        <translation>La dernière bonne sauvegarde à cet emplacement est «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>There is no file “%1”. Please check the path, and that the drive is connected.</source>
        <translation>Le fichier «&#xa0;%1&#xa0;» est introuvable. Veuillez vérifier le chemin et le branchement du lecteur.</translation>
    </message>
    <message>
        <source>“%1” is not a backup file of Vesper. Please choose another file.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas un fichier de sauvegarde de Vesper. Veuillez choisir un autre fichier.</translation>
    </message>
    <message>
        <source>The backup file “%1” does not hold “%2”. Please choose another file.</source>
        <translation>Le fichier de sauvegarde «&#xa0;%1&#xa0;» ne contient pas «&#xa0;%2&#xa0;». Veuillez choisir un autre fichier.</translation>
    </message>
    <message>
        <source>What was written could not be read back as it was%1, so it was not kept. The medium may be failing: please use another one.</source>
        <translation>Ce qui a été écrit n’a pas pu être relu à l’identique%1 et n’a pas été conservé. Le support est peut-être défaillant&#xa0;: veuillez en utiliser un autre.</translation>
    </message>
    <message>
        <source>The backup does not say the same as the database%1, so it was not kept. Please try again.</source>
        <translation>Le contenu de la sauvegarde diffère de celui de la base de données%1&#xa0;: elle n’a pas été conservée. Veuillez réessayer.</translation>
    </message>
    <message>
        <source>“%1” cannot be read: %2. Please check the drive.</source>
        <translation>Impossible de lire «&#xa0;%1&#xa0;»&#xa0;: %2. Veuillez vérifier le lecteur.</translation>
    </message>
    <message>
        <source>Vesper cannot use its own folder “%1”. Please check that it is yours and that the disk is not full.</source>
        <translation>Vesper ne peut pas utiliser son propre dossier «&#xa0;%1&#xa0;». Veuillez vérifier qu’il vous appartient et que le disque n’est pas plein.</translation>
    </message>
    <message>
        <source>This suite is being backed up at this moment. Please wait until that is done.</source>
        <translation>Une sauvegarde de cette suite est en cours. Veuillez attendre qu’elle soit terminée.</translation>
    </message>
    <message>
        <source>Cancelled. Your data is as it was.</source>
        <translation>Annulé. Vos données sont inchangées.</translation>
    </message>
    <message>
        <source>What must be done before each backup did not succeed%1, so no backup was made. Please try again.</source>
        <translation>Ce qui doit précéder chaque sauvegarde n’a pas réussi%1&#xa0;: aucune sauvegarde n’a été faite. Veuillez réessayer.</translation>
    </message>
    <message>
        <source>The backup is good, but what should follow it did not succeed%1.</source>
        <translation>La sauvegarde est bonne, mais ce qui devait suivre n’a pas réussi%1.</translation>
    </message>
    <message>
        <source>Vesper had to stop because of a fault of its own%1. Please try again, and report it if it comes back.</source>
        <translation>Vesper a dû s’arrêter à cause d’un défaut interne%1. Veuillez réessayer, et le signaler s’il se reproduit.</translation>
    </message>
    <message>
        <source>The database “%1” is in use by another program that lets nobody else in. Please close the suite’s applications and try again.</source>
        <translation>Un autre programme utilise la base de données «&#xa0;%1&#xa0;» et l’a verrouillée. Veuillez fermer les applications de la suite et réessayer.</translation>
    </message>
    <message>
        <source>No suite is set up on this computer. Please call whoever installed Vesper.</source>
        <extracomment>A suite is the set of applications that share one database; a file describes it.</extracomment>
        <translation>Aucune suite n’est configurée sur cet ordinateur. Veuillez appeler la personne qui a installé Vesper.</translation>
    </message>
    <message>
        <source>This replaces the present data of the suite. Please confirm that you want it.</source>
        <translation>Ceci remplace les données actuelles de la suite. Veuillez confirmer que vous le voulez.</translation>
    </message>
    <message>
        <source>“%1” is a backup of “%2”, not of this suite. Nothing was changed. Please choose another file.</source>
        <extracomment>%2: the name of a suite, such as Club Horizon</extracomment>
        <translation>«&#xa0;%1&#xa0;» est une sauvegarde de «&#xa0;%2&#xa0;», pas de cette suite. Rien n’a été modifié. Veuillez choisir un autre fichier.</translation>
    </message>
    <message>
        <source>The database “%1” cannot be written: %2. It is as it was. Please call whoever looks after this computer.</source>
        <translation>La base de données «&#xa0;%1&#xa0;» ne peut pas être écrite&#xa0;: %2. Elle est telle qu’elle était. Veuillez appeler la personne qui s’occupe de cet ordinateur.</translation>
    </message>
    <message>
        <source>The data was restored, but the database “%1” did not stand its check%2. The disk may be failing: please call whoever looks after this computer.</source>
        <translation>Les données ont été restaurées, mais la base de données «&#xa0;%1&#xa0;» n’a pas réussi le contrôle%2. Le disque est peut-être défaillant&#xa0;: veuillez appeler la personne qui s’occupe de cet ordinateur.</translation>
    </message>
    <message>
        <source>The state before is in “%1”.</source>
        <translation>L’état précédent se trouve dans «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>No good backup of this suite is known on this computer. Please name a backup file.</source>
        <translation>Aucune bonne sauvegarde de cette suite n’est connue sur cet ordinateur. Veuillez indiquer un fichier de sauvegarde.</translation>
    </message>
    <message>
        <source>The suite file “%1” cannot be read: %2. Please call whoever installed Vesper.</source>
        <translation>Le fichier de la suite «&#xa0;%1&#xa0;» ne peut pas être lu&#xa0;: %2. Veuillez appeler la personne qui a installé Vesper.</translation>
    </message>
    <message>
        <source>“%1” cannot be read as a database: it is damaged, or the suite file names a wrong one. Please call whoever looks after it.</source>
        <translation>«&#xa0;%1&#xa0;» ne peut pas être lu comme base de données&#xa0;: elle est endommagée, ou le fichier de la suite en désigne une autre. Veuillez appeler la personne qui s’en occupe.</translation>
    </message>
    <message>
        <source>“%1” names no application “%2”. Please check its id.</source>
        <extracomment>%1: a file; %2: what was typed as the id of an application</extracomment>
        <translation>«&#xa0;%1&#xa0;» ne contient aucune application «&#xa0;%2&#xa0;». Veuillez vérifier son identifiant.</translation>
    </message>
    <message>
        <source>The program “%1” cannot be started%2. Please have the installation and the suite file checked.</source>
        <extracomment>%1: a program; %2: the reason, in brackets</extracomment>
        <translation>Impossible de lancer le programme «&#xa0;%1&#xa0;»%2. Veuillez faire vérifier l’installation et le fichier de la suite.</translation>
    </message>
    <message>
        <source>“%1” is among the files that are backed up themselves: each backup would hold all earlier ones. Please choose another place.</source>
        <translation>«&#xa0;%1&#xa0;» fait partie des fichiers sauvegardés&#xa0;: chaque sauvegarde contiendrait toutes les précédentes. Veuillez choisir un autre emplacement.</translation>
    </message>
    <message>
        <source>The drive of “%1” cannot hold a file that large. Please choose another drive.</source>
        <translation>Le support de «&#xa0;%1&#xa0;» ne peut pas contenir un fichier aussi grand. Veuillez choisir un autre support.</translation>
    </message>
    <message>
        <source>There is no room left in “%1”. Please make room or choose another place.</source>
        <translation>Il n’y a plus de place dans «&#xa0;%1&#xa0;». Veuillez faire de la place ou choisir un autre emplacement.</translation>
    </message>
    <message>
        <source>“%1” is as it was written, but its database was damaged already when it was made. Please do not rely on it: choose an older, good backup.</source>
        <translation>«&#xa0;%1&#xa0;» est tel qu’il a été écrit, mais sa base de données était déjà endommagée lors de la sauvegarde. Ne vous y fiez pas&#xa0;: choisissez une bonne sauvegarde plus ancienne.</translation>
    </message>
    <message>
        <source>“%1” is there already, and was left alone. Please choose an empty folder.</source>
        <translation>«&#xa0;%1&#xa0;» existe déjà et n’a pas été modifié. Veuillez choisir un dossier vide.</translation>
    </message>
    <message>
        <source>The database “%1” is damaged%2. Please stop working with it and call whoever looks after it.</source>
        <extracomment>%2: a technical reason in brackets, or nothing</extracomment>
        <translation>La base de données «&#xa0;%1&#xa0;» est endommagée%2. Veuillez cesser de travailler avec elle et appeler la personne qui s’en occupe.</translation>
    </message>
    <message>
        <source>The database “%1” is empty: what was in it is gone. Please stop working with it and call whoever looks after it.</source>
        <translation>La base de données «&#xa0;%1&#xa0;» est vide&#xa0;: ce qu’elle contenait a disparu. Veuillez cesser de travailler avec elle et appeler la personne qui s’en occupe.</translation>
    </message>
    <message>
        <source>The suite file has a mistake (%1). Please have it put right.</source>
        <extracomment>%1: file and line</extracomment>
        <translation>Le fichier de suite contient une erreur (%1). Veuillez la faire corriger.</translation>
    </message>
    <message>
        <source>Cancelled.</source>
        <translation>Annulé.</translation>
    </message>
    <message>
        <source>A part was already done by then.</source>
        <extracomment>A restore that failed or was cancelled</extracomment>
        <translation>Une partie était déjà faite à ce moment-là.</translation>
    </message>
    <message>
        <source>%1 is missing: without a terminal it must be named.</source>
        <extracomment>%1: the name of an argument in the help, such as ARCHIVE</extracomment>
        <translation>%1 manque&#xa0;: sans terminal, il faut l’indiquer.</translation>
    </message>
    <message>
        <source>What was there before is now in “%1”.</source>
        <translation>Ce qui s’y trouvait auparavant est maintenant dans «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>The backup file “%1” is damaged%2. Please do not rely on it: use another one, or make a new one while the data is still there.</source>
        <extracomment>%2: a technical reason in brackets, or nothing</extracomment>
        <translation>Le fichier de sauvegarde «&#xa0;%1&#xa0;» est endommagé%2. Ne vous y fiez pas&#xa0;: utilisez-en un autre, ou faites-en un nouveau tant que les données sont encore là.</translation>
    </message>
    <message>
        <source>“%1” is a folder. Please choose a backup file.</source>
        <translation>«&#xa0;%1&#xa0;» est un dossier. Veuillez choisir un fichier de sauvegarde.</translation>
    </message>
    <message>
        <source>A backup of the present state was made before, just in case: “%1”.</source>
        <translation>Par précaution, l’état actuel a d’abord été sauvegardé&#xa0;: «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>The state before the last restore is in “%1”, which is not there now. If that is on a drive, please connect it and try again.</source>
        <translation>L’état précédant la dernière restauration est dans «&#xa0;%1&#xa0;», qui n’est pas là en ce moment. S’il s’agit d’un support amovible ou d’un lecteur réseau, reconnectez-le et réessayez.</translation>
    </message>
    <message>
        <source>There is no restore that could be undone: the state before it was not saved.</source>
        <translation>Il n’y a aucune restauration à annuler&#xa0;: l’état précédent n’a pas été conservé.</translation>
    </message>
    <message>
        <source>The list of employees cannot be read from the database. Please have the suite file checked.</source>
        <translation>Impossible de lire la liste des employés dans la base de données. Veuillez faire vérifier le fichier de suite.</translation>
    </message>
    <message>
        <source>There is no database “%1”. Please restore it from a backup, or have the suite file checked.</source>
        <translation>La base de données «&#xa0;%1&#xa0;» est introuvable. Veuillez la restaurer à partir d’une sauvegarde, ou faire vérifier le fichier de suite.</translation>
    </message>
    <message>
        <source>“%1” is a database, but not one of this suite: no employees can be found in it. Please choose another file.</source>
        <translation>«&#xa0;%1&#xa0;» est une base de données, mais pas celle de cette suite&#xa0;: aucun employé ne peut y être trouvé. Choisissez un autre fichier.</translation>
    </message>
    <message>
        <source>As far as can be told the content of the backup is in the database “%1” now, but its medium reported a fault at the end: %2. Please call whoever looks after this computer.</source>
        <extracomment>%1: a file; %2: a reason</extracomment>
        <translation>Pour autant qu’on puisse en juger, le contenu de la sauvegarde est maintenant dans la base de données «&#xa0;%1&#xa0;», mais son support a signalé un défaut à la fin&#xa0;: %2. Adressez-vous à la personne qui s’occupe de cet ordinateur.</translation>
    </message>
</context>
<context>
    <name>FailedPage</name>
    <message>
        <source>Nothing was lost: your data and your earlier backups are as they were.</source>
        <translation>Rien n’est perdu&#xa0;: vos données et vos sauvegardes existantes sont intactes.</translation>
    </message>
    <message>
        <source>&amp;Details</source>
        <translation>&amp;Détails</translation>
    </message>
    <message>
        <source>&amp;Keep its present state all the same</source>
        <translation>&amp;Conserver malgré tout l’état actuel</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Fermer</translation>
    </message>
    <message>
        <source>Choose another &amp;place</source>
        <translation>Choisir un autre &amp;emplacement</translation>
    </message>
    <message>
        <source>&amp;Try again</source>
        <translation>&amp;Réessayer</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Détails</translation>
    </message>
    <message>
        <source>The computer stays on, so that you can read this.</source>
        <translation>L’ordinateur reste allumé pour que vous puissiez lire ceci.</translation>
    </message>
    <message>
        <source>&amp;Restore…</source>
        <translation>Re&amp;staurer…</translation>
    </message>
</context>
<context>
    <name>FolderDialog</name>
    <message>
        <source>Choose a folder</source>
        <translation>Choisir un dossier</translation>
    </message>
    <message>
        <source>&amp;Up</source>
        <extracomment>A button: to the folder that holds this one</extracomment>
        <translation>&amp;Remonter</translation>
    </message>
    <message>
        <source>To the folder that holds this one</source>
        <translation>Vers le dossier qui contient celui-ci</translation>
    </message>
    <message>
        <source>Folders</source>
        <translation>Dossiers</translation>
    </message>
    <message>
        <source>Ca&amp;ncel</source>
        <translation>A&amp;nnuler</translation>
    </message>
    <message>
        <source>&amp;Choose this folder</source>
        <translation>&amp;Choisir ce dossier</translation>
    </message>
    <message>
        <source>Na&amp;me of the new folder</source>
        <translation>No&amp;m du nouveau dossier</translation>
    </message>
    <message>
        <source>C&amp;reate folder</source>
        <translation>Créer l&amp;e dossier</translation>
    </message>
    <message>
        <source>New &amp;folder…</source>
        <translation>Nouveau &amp;dossier…</translation>
    </message>
</context>
<context>
    <name>Forecast</name>
    <message>
        <source>About %1 of %2 free.</source>
        <extracomment>%1: size of the archive that will be made; %2: free room at the destination</extracomment>
        <translation>Environ %1 sur %2 libres.</translation>
    </message>
    <message>
        <source>Ready at about %1.</source>
        <extracomment>%1: a time of day, without seconds</extracomment>
        <translation>Fin prévue vers %1.</translation>
    </message>
    <message numerus="yes">
        <source>Room for about %n more backup(s).</source>
        <translation>
            <numerusform>Place pour environ %n autre sauvegarde.</numerusform>
            <numerusform>Place pour environ %n autres sauvegardes.</numerusform>
        </translation>
    </message>
    <message>
        <source>About %1.</source>
        <extracomment>%1: size of the archive that will be made</extracomment>
        <translation>Environ %1.</translation>
    </message>
</context>
<context>
    <name>HelpWindow</name>
    <message>
        <source>Help</source>
        <translation>Aide</translation>
    </message>
    <message>
        <source>Go &amp;back</source>
        <comment>To the page of the help that was read before</comment>
        <translation>&amp;Retour</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Fermer</translation>
    </message>
</context>
<context>
    <name>History</name>
    <message>
        <source>Not now: no USB stick at hand</source>
        <extracomment>Why nobody wanted the backup that was offered</extracomment>
        <translation>Pas maintenant&#xa0;: pas de clé USB sous la main</translation>
    </message>
    <message>
        <source>Not now: in a hurry</source>
        <extracomment>Why nobody wanted the backup that was offered</extracomment>
        <translation>Pas maintenant&#xa0;: départ anticipé</translation>
    </message>
    <message>
        <source>Not now: %1</source>
        <extracomment>Why nobody wanted the backup that was offered; %1: in their own words</extracomment>
        <translation>Pas maintenant&#xa0;: %1</translation>
    </message>
    <message>
        <source>Not now</source>
        <extracomment>Nobody wanted the backup that was offered</extracomment>
        <translation>Pas maintenant</translation>
    </message>
    <message>
        <source>Not allowed</source>
        <extracomment>Why something was not done: by whom it was tried</extracomment>
        <translation>Non autorisé</translation>
    </message>
    <message>
        <source>Failed: the place could not be used</source>
        <translation>Échec&#xa0;: emplacement inutilisable</translation>
    </message>
    <message>
        <source>Failed: not enough room</source>
        <translation>Échec&#xa0;: espace libre insuffisant</translation>
    </message>
    <message>
        <source>Failed: the database could not be used</source>
        <translation>Échec&#xa0;: base de données inutilisable</translation>
    </message>
    <message>
        <source>Failed: the backup file is not good</source>
        <translation>Échec&#xa0;: le fichier de sauvegarde n’est pas bon</translation>
    </message>
    <message>
        <source>Failed: what must come before did not succeed</source>
        <translation>Échec&#xa0;: une étape préalable n’a pas réussi</translation>
    </message>
    <message>
        <source>Failed: another run was in progress</source>
        <translation>Échec&#xa0;: une autre opération était en cours</translation>
    </message>
    <message>
        <source>Failed: the suite file has a mistake</source>
        <translation>Échec&#xa0;: erreur dans le fichier de la suite</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Échec</translation>
    </message>
    <message>
        <source>Proven: it can be restored</source>
        <extracomment>What a rehearsed restore has shown of a backup</extracomment>
        <translation>Prouvé&#xa0;: la restauration fonctionne</translation>
    </message>
    <message>
        <source>This backup cannot be relied on</source>
        <extracomment>What a rehearsed restore has shown of a backup</extracomment>
        <translation>Cette sauvegarde n’est pas fiable</translation>
    </message>
    <message>
        <source>It could not be found out</source>
        <extracomment>What a rehearsed restore has shown of a backup</extracomment>
        <translation>Impossible à déterminer</translation>
    </message>
    <message>
        <source>Restored, with remarks</source>
        <translation>Restauré, avec des remarques</translation>
    </message>
    <message>
        <source>Restored</source>
        <translation>Restauré</translation>
    </message>
    <message>
        <source>Made, but not verified</source>
        <extracomment>How a backup ended: nothing was read back</extracomment>
        <translation>Faite, mais non vérifiée</translation>
    </message>
    <message>
        <source>Good, but what should follow failed</source>
        <extracomment>How a backup ended: what should follow it, such as a report, failed</extracomment>
        <translation>Bonne, mais la suite prévue a échoué</translation>
    </message>
    <message>
        <source>Good, with remarks</source>
        <translation>Bonne, avec des remarques</translation>
    </message>
    <message>
        <source>Good</source>
        <translation>Bonne</translation>
    </message>
    <message>
        <source>Backup before a restore</source>
        <extracomment>What was backed up: the state that a restore was about to replace</extracomment>
        <translation>Sauvegarde avant une restauration</translation>
    </message>
    <message>
        <source>Restore undone</source>
        <extracomment>What was done</extracomment>
        <translation>Restauration annulée</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Restauration</translation>
    </message>
    <message>
        <source>Restore practised</source>
        <extracomment>What was done: a restore was rehearsed</extracomment>
        <translation>Exercice de restauration</translation>
    </message>
    <message>
        <source>Automatic backup</source>
        <extracomment>What was done: by a timer</extracomment>
        <translation>Sauvegarde automatique</translation>
    </message>
    <message>
        <source>Backup</source>
        <translation>Sauvegarde</translation>
    </message>
    <message>
        <source>The damaged state was kept</source>
        <extracomment>How a backup ended: the database was damaged, and was kept on request</extracomment>
        <translation>L’état endommagé a été conservé</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Annulé</translation>
    </message>
    <message>
        <source>Nothing was new</source>
        <extracomment>Why nobody wanted the backup that was offered</extracomment>
        <translation>Rien de nouveau</translation>
    </message>
</context>
<context>
    <name>HistoryWindow</name>
    <message>
        <source>History</source>
        <translation>Historique</translation>
    </message>
    <message>
        <source>Show in &amp;folder</source>
        <translation>&amp;Afficher le dossier</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Fermer</translation>
    </message>
</context>
<context>
    <name>IdentifyDialog</name>
    <message>
        <source>Identify employee</source>
        <translation>Identifier un employé</translation>
    </message>
    <message>
        <source>Who is at work?</source>
        <translation>Qui est au travail&#xa0;?</translation>
    </message>
    <message>
        <source>Your name then stands on what is done at this computer until you sign off, and no code is asked for before a backup.</source>
        <translation>Votre nom figure alors sur ce qui est fait sur cet ordinateur jusqu’à votre déconnexion, et aucun code n’est demandé avant une sauvegarde.</translation>
    </message>
    <message>
        <source>Ca&amp;ncel</source>
        <translation>A&amp;nnuler</translation>
    </message>
    <message>
        <source>C&amp;ontinue</source>
        <translation>C&amp;ontinuer</translation>
    </message>
</context>
<context>
    <name>Language</name>
    <message>
        <source>en</source>
        <extracomment>The code of the language of this translation: fr, da</extracomment>
        <translation>fr</translation>
    </message>
</context>
<context>
    <name>LauncherOptions</name>
    <message>
        <source>The applications of a business suite, its backups and their history.</source>
        <translation>Les applications d’une suite de gestion, ses sauvegardes et leur historique.</translation>
    </message>
    <message>
        <source>“man vesper-launcher” has more.</source>
        <translation>Plus de détails&#xa0;: «&#xa0;man vesper-launcher&#xa0;».</translation>
    </message>
    <message>
        <source>Show the version</source>
        <translation>Afficher la version</translation>
    </message>
    <message>
        <source>The language of the window</source>
        <translation>La langue de la fenêtre</translation>
    </message>
    <message>
        <source>FILE</source>
        <translation>FICHIER</translation>
    </message>
    <message>
        <source>The suite.toml to work for</source>
        <translation>Le fichier suite.toml à utiliser</translation>
    </message>
    <message>
        <source>Show what was backed up and restored</source>
        <translation>Afficher ce qui a été sauvegardé et restauré</translation>
    </message>
    <message>
        <source>Show no window until one is asked for</source>
        <translation>N’afficher aucune fenêtre avant qu’on en demande une</translation>
    </message>
</context>
<context>
    <name>LauncherWindow</name>
    <message>
        <source>H&amp;elp</source>
        <translation>A&amp;ide</translation>
    </message>
    <message>
        <source>The suite is being opened…</source>
        <translation>Ouverture de la suite…</translation>
    </message>
    <message>
        <source>This suite cannot be opened.</source>
        <translation>Cette suite ne peut pas être ouverte.</translation>
    </message>
    <message>
        <source>&amp;Try again</source>
        <translation>Ré&amp;essayer</translation>
    </message>
    <message>
        <source>Applications</source>
        <translation>Applications</translation>
    </message>
    <message>
        <source>The suite file names no applications.</source>
        <translation>Le fichier de la suite n’indique aucune application.</translation>
    </message>
    <message>
        <source>Open it all &amp;the same</source>
        <translation>Ouvrir q&amp;uand même</translation>
    </message>
    <message>
        <source>Restore the &amp;database…</source>
        <translation>Restaurer la &amp;base de données…</translation>
    </message>
</context>
<context>
    <name>LostRows</name>
    <message>
        <source>(%1 of data)</source>
        <extracomment>In place of a value that is no text: a picture, say; %1: a size</extracomment>
        <translation>(%1 de données)</translation>
    </message>
    <message>
        <source>%1 more rows are in the file beside this one.</source>
        <extracomment>%1: a number</extracomment>
        <translation>%1 autres lignes sont dans le fichier à côté de celui-ci.</translation>
    </message>
    <message>
        <source>%1: to be entered again</source>
        <extracomment>The title of a document; %1: a suite, such as Club Horizon</extracomment>
        <translation>%1&#xa0;: à ressaisir</translation>
    </message>
    <message>
        <source>These records existed on %1 and are not in the backup that is restored.</source>
        <extracomment>%1: a day and a time</extracomment>
        <translation>Ces enregistrements existaient le %1 et ne sont pas dans la sauvegarde restaurée.</translation>
    </message>
    <message>
        <source>%1, continued</source>
        <extracomment>Above the rest of a table on the next sheet; %1: the table</extracomment>
        <translation>%1 (suite)</translation>
    </message>
    <message>
        <source>Would get older content</source>
        <extracomment>The heading of a part of a document: rows of tables</extracomment>
        <translation>Reprendraient un contenu plus ancien</translation>
    </message>
    <message>
        <source>These records are in the backup with an older content. This is what they held on %1.</source>
        <extracomment>%1: a day and a time</extracomment>
        <translation>Ces enregistrements sont dans la sauvegarde avec un contenu plus ancien. Voici ce qu’ils contenaient le %1.</translation>
    </message>
    <message>
        <source>A sign that cannot be printed stands as its number, such as %1. The file beside this one has it.</source>
        <extracomment>%1: a number in square brackets, in place of a sign that no font has</extracomment>
        <translation>Un signe qui ne peut pas être imprimé figure par son numéro, comme %1. Le fichier à côté de celui-ci le contient.</translation>
    </message>
    <message>
        <source>%1 (older content)</source>
        <extracomment>The name of a file; %1: a table, such as Invoices</extracomment>
        <translation>%1 (contenu plus ancien)</translation>
    </message>
    <message>
        <source>%1 to be entered again</source>
        <extracomment>The name of a folder and of a document in it; %1: a suite, such as Club Horizon</extracomment>
        <translation>%1 à ressaisir</translation>
    </message>
</context>
<context>
    <name>Measures</name>
    <message>
        <source>%1&#xa0;B</source>
        <extracomment>Sizes: the number, a no-break space, the unit (bytes: B in English, o in French).</extracomment>
        <translation>%1&#xa0;o</translation>
    </message>
    <message>
        <source>%1&#xa0;kB</source>
        <extracomment>1,000 bytes</extracomment>
        <translation>%1&#xa0;ko</translation>
    </message>
    <message>
        <source>%1&#xa0;MB</source>
        <extracomment>1,000,000 bytes</extracomment>
        <translation>%1&#xa0;Mo</translation>
    </message>
    <message>
        <source>%1&#xa0;GB</source>
        <extracomment>1,000,000,000 bytes</extracomment>
        <translation>%1&#xa0;Go</translation>
    </message>
    <message>
        <source>%1&#xa0;TB</source>
        <extracomment>1,000,000,000,000 bytes</extracomment>
        <translation>%1&#xa0;To</translation>
    </message>
    <message>
        <source>%1&#xa0;s</source>
        <extracomment>seconds, a short duration</extracomment>
        <translation>%1&#xa0;s</translation>
    </message>
    <message>
        <source>%1&#xa0;min %2&#xa0;s</source>
        <extracomment>minutes and seconds</extracomment>
        <translation>%1&#xa0;min %2&#xa0;s</translation>
    </message>
    <message>
        <source>%1&#xa0;h %2&#xa0;min</source>
        <extracomment>hours and minutes</extracomment>
        <translation>%1&#xa0;h %2&#xa0;min</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>A moment; %1: a date in full, %2: a time of day</extracomment>
        <translation>%1, %2</translation>
    </message>
</context>
<context>
    <name>Names</name>
    <message>
        <source>Please enter a name.</source>
        <translation>Veuillez saisir un nom.</translation>
    </message>
    <message>
        <source>A name cannot contain “%1”.</source>
        <translation>Un nom ne peut pas contenir «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>A name cannot contain invisible characters.</source>
        <translation>Un nom ne peut pas contenir de caractères invisibles.</translation>
    </message>
    <message>
        <source>Windows keeps this name for itself. Please choose another.</source>
        <translation>Windows se réserve ce nom. Veuillez en choisir un autre.</translation>
    </message>
    <message>
        <source>A name cannot end with a dot or a space.</source>
        <translation>Un nom ne peut pas se terminer par un point ou une espace.</translation>
    </message>
    <message>
        <source>A name cannot begin with a space.</source>
        <translation>Un nom ne peut pas commencer par une espace.</translation>
    </message>
    <message>
        <source>This name is too long. Please shorten it.</source>
        <translation>Ce nom est trop long. Veuillez le raccourcir.</translation>
    </message>
    <message>
        <source>A name cannot begin with a dot: the file would be hidden.</source>
        <translation>Un nom ne peut pas commencer par un point&#xa0;: le fichier serait caché.</translation>
    </message>
</context>
<context>
    <name>NewComputerPage</name>
    <message>
        <source>This suite is not set up on this computer. Its database and files go into a folder of their own; nothing that is there already is touched.</source>
        <translation>Cette suite n’est pas installée sur cet ordinateur. Sa base de données et ses fichiers vont dans un dossier à part&#xa0;; rien de ce qui s’y trouve déjà n’est touché.</translation>
    </message>
    <message>
        <source>&amp;Folder of the suite</source>
        <translation>&amp;Dossier de la suite</translation>
    </message>
    <message>
        <source>Fol&amp;der…</source>
        <translation>D&amp;ossier…</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Retour</translation>
    </message>
    <message>
        <source>&amp;Restore now</source>
        <translation>Restaurer &amp;maintenant</translation>
    </message>
</context>
<context>
    <name>NotNowPage</name>
    <message>
        <source>Why not now?</source>
        <translation>Pourquoi pas maintenant&#xa0;?</translation>
    </message>
    <message>
        <source>One click, and the history says why there is no backup of today. Your data stays as it is.</source>
        <translation>Un clic, et l’historique dira pourquoi il n’y a pas de sauvegarde aujourd’hui. Vos données restent telles quelles.</translation>
    </message>
    <message>
        <source>The USB &amp;stick is not here</source>
        <translation>La clé USB n’est &amp;pas là</translation>
    </message>
    <message>
        <source>I have to &amp;leave early</source>
        <translation>Je dois partir plus &amp;tôt</translation>
    </message>
    <message>
        <source>Another &amp;reason (may stay empty)</source>
        <translation>Une autre &amp;raison (facultative)</translation>
    </message>
    <message>
        <source>Another reason</source>
        <translation>Une autre raison</translation>
    </message>
    <message>
        <source>Another reas&amp;on</source>
        <translation>Autre rai&amp;son</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>R&amp;etour</translation>
    </message>
</context>
<context>
    <name>NothingNewPage</name>
    <message>
        <source>The present state is already backed up.</source>
        <translation>L’état actuel est déjà sauvegardé.</translation>
    </message>
    <message>
        <source>&amp;Back up all the same</source>
        <translation>&amp;Sauvegarder quand même</translation>
    </message>
    <message>
        <source>&amp;Skip this backup</source>
        <extracomment>A button: the state of now is in a backup already, so no other one is made</extracomment>
        <translation>&amp;Ne pas sauvegarder</translation>
    </message>
</context>
<context>
    <name>OpeningPage</name>
    <message>
        <source>One moment…</source>
        <translation>Un instant…</translation>
    </message>
    <message>
        <source>The data is being looked at.</source>
        <translation>Lecture des données en cours.</translation>
    </message>
</context>
<context>
    <name>Places</name>
    <message>
        <source>This disk also holds the database: one fault would take both. A USB stick or a network drive is safer.</source>
        <translation>Ce disque contient aussi la base de données&#xa0;: une seule panne emporterait les deux. Une clé USB ou un lecteur réseau est plus sûr.</translation>
    </message>
    <message>
        <source>Room is running out here: please make some soon, or take another medium.</source>
        <translation>L’espace libre diminue ici&#xa0;: faites bientôt de la place ou prenez un autre support.</translation>
    </message>
    <message>
        <source>After this backup there is no room for another: please make some before the next one, or take another medium.</source>
        <translation>Après cette sauvegarde, il n’y aura plus de place pour une autre&#xa0;: faites de la place avant la prochaine ou prenez un autre support.</translation>
    </message>
    <message>
        <source>The backup file will soon be too large for this medium, which takes files of up to %1. Have it formatted as exFAT in good time, or take another one.</source>
        <extracomment>%1: a size. exFAT is a file system; its name is the same everywhere</extracomment>
        <translation>Le fichier de sauvegarde sera bientôt trop gros pour ce support, qui n’accepte que des fichiers jusqu’à %1. Faites-le formater en exFAT à temps ou prenez-en un autre.</translation>
    </message>
    <message>
        <source>The last backup to this stick took %1, as a rule it takes %2. The stick may be wearing out: please keep another one ready.</source>
        <extracomment>%1 and %2: durations</extracomment>
        <translation>La dernière sauvegarde sur cette clé a duré %1, contre %2 d’habitude. La clé s’use peut-être&#xa0;: gardez-en une autre à portée de main.</translation>
    </message>
</context>
<context>
    <name>Problems</name>
    <message>
        <source>The end of the file is not as it was written: something is missing there, or follows it.</source>
        <translation>La fin du fichier n’est pas telle qu’elle a été écrite&#xa0;: il y manque quelque chose, ou quelque chose la suit.</translation>
    </message>
    <message>
        <source>The bytes of the file are not those that were written.</source>
        <translation>Les octets du fichier ne sont pas ceux qui ont été écrits.</translation>
    </message>
    <message>
        <source>The file’s own list of what is inside is wrong (%1).</source>
        <extracomment>%1: technical English</extracomment>
        <translation>La liste que le fichier donne de son contenu est fausse (%1).</translation>
    </message>
    <message>
        <source>The file cannot be read to its end (%1).</source>
        <extracomment>%1: technical English</extracomment>
        <translation>Le fichier ne peut pas être lu jusqu’au bout (%1).</translation>
    </message>
    <message>
        <source>“%1” cannot be unpacked: its block %2 is damaged.</source>
        <extracomment>%1: a file within the backup file; %2: a number</extracomment>
        <translation>«&#xa0;%1&#xa0;» ne peut pas être décompressé&#xa0;: son bloc %2 est endommagé.</translation>
    </message>
    <message>
        <source>“%1” does not unpack to what was written.</source>
        <extracomment>%1: a file within the backup file</extracomment>
        <translation>«&#xa0;%1&#xa0;» décompressé n’est plus ce qui a été écrit.</translation>
    </message>
    <message>
        <source>The database “%1” inside cannot be opened (%2).</source>
        <extracomment>%1: a database within the backup file; %2: technical English</extracomment>
        <translation>La base de données «&#xa0;%1&#xa0;» qu’il contient ne peut pas être ouverte (%2).</translation>
    </message>
    <message>
        <source>The database inside does not answer as it did when the backup was made.</source>
        <translation>La base de données qu’il contient ne répond plus comme lors de la sauvegarde.</translation>
    </message>
    <message>
        <source>The tables inside do not have the rows that they had when the backup was made.</source>
        <translation>Les tables qu’il contient n’ont pas les lignes qu’elles avaient lors de la sauvegarde.</translation>
    </message>
    <message>
        <source>The database “%1” inside is damaged: %2.</source>
        <extracomment>%1: a database within the backup file; %2: technical English</extracomment>
        <translation>La base de données «&#xa0;%1&#xa0;» qu’il contient est endommagée&#xa0;: %2.</translation>
    </message>
    <message>
        <source>The database was damaged already when this backup was made, and was kept all the same: %1.</source>
        <extracomment>%1: technical English</extracomment>
        <translation>La base de données était déjà endommagée lors de cette sauvegarde, et son état a tout de même été conservé&#xa0;: %1.</translation>
    </message>
    <message>
        <source>One check could not be made: %1.</source>
        <translation>Un contrôle n’a pas pu être effectué&#xa0;: %1.</translation>
    </message>
    <message>
        <source>The database is damaged: %1.</source>
        <extracomment>%1: technical English</extracomment>
        <translation>La base de données est endommagée&#xa0;: %1.</translation>
    </message>
</context>
<context>
    <name>ProgressPage</name>
    <message>
        <source>Your data and your earlier backups stay as they are.</source>
        <translation>Vos données et vos sauvegardes existantes restent intactes.</translation>
    </message>
    <message>
        <source>&amp;Stop and close</source>
        <translation>&amp;Arrêter et fermer</translation>
    </message>
    <message>
        <source>Carry &amp;on</source>
        <translation>&amp;Continuer</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>A&amp;nnuler</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Avancement</translation>
    </message>
</context>
<context>
    <name>Reasons</name>
    <message>
        <source>there is no room left</source>
        <translation>il ne reste plus de place</translation>
    </message>
    <message>
        <source>its file system allows smaller files only</source>
        <translation>son système de fichiers n’accepte que des fichiers plus petits</translation>
    </message>
    <message>
        <source>the medium is read-only</source>
        <translation>le support est en lecture seule</translation>
    </message>
    <message>
        <source>you have no right to it</source>
        <translation>vous n’en avez pas le droit</translation>
    </message>
    <message>
        <source>it does not exist</source>
        <translation>l’élément n’existe pas</translation>
    </message>
    <message>
        <source>the medium has a fault</source>
        <translation>le support est défectueux</translation>
    </message>
    <message>
        <source>the drive was removed</source>
        <translation>le lecteur a été retiré</translation>
    </message>
    <message>
        <source>the network drive does not answer</source>
        <translation>le lecteur réseau ne répond pas</translation>
    </message>
    <message>
        <source>the name is too long</source>
        <translation>le nom est trop long</translation>
    </message>
    <message>
        <source>the computer is too busy; close some programs</source>
        <translation>l’ordinateur est trop occupé&#xa0;; fermez quelques programmes</translation>
    </message>
    <message>
        <source>another program is using it</source>
        <translation>un autre programme l’utilise</translation>
    </message>
    <message>
        <source>it is a folder</source>
        <translation>c’est un dossier</translation>
    </message>
    <message>
        <source>it is there already</source>
        <translation>il existe déjà</translation>
    </message>
    <message>
        <source>this file system cannot do that</source>
        <translation>ce système de fichiers ne le permet pas</translation>
    </message>
    <message>
        <source>its file system is damaged</source>
        <translation>son système de fichiers est endommagé</translation>
    </message>
    <message>
        <source>the system gives the error number %1</source>
        <extracomment>%1: a number by which somebody technical recognises the reason</extracomment>
        <translation>le système indique l’erreur numéro %1</translation>
    </message>
    <message>
        <source>its name is not in UTF-8; rename it</source>
        <translation>son nom n’est pas en UTF-8&#xa0;; renommez-le</translation>
    </message>
    <message>
        <source>For whoever puts it right: “%1”.</source>
        <extracomment>%1: technical English</extracomment>
        <translation>Pour la personne qui le corrigera&#xa0;: «&#xa0;%1&#xa0;».</translation>
    </message>
</context>
<context>
    <name>ReceptionView</name>
    <message>
        <source>Find a &amp;customer by name or card</source>
        <translation>Trouver un &amp;client par nom ou carte</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>Clients</translation>
    </message>
    <message>
        <source>&amp;Gate</source>
        <translation>P&amp;ortillon</translation>
    </message>
    <message>
        <source>Let &amp;in</source>
        <translation>Faire &amp;entrer</translation>
    </message>
    <message>
        <source>Let &amp;out</source>
        <translation>Faire &amp;sortir</translation>
    </message>
    <message>
        <source>Last &amp;passages</source>
        <translation>&amp;Derniers passages</translation>
    </message>
    <message>
        <source>Last passages</source>
        <translation>Derniers passages</translation>
    </message>
</context>
<context>
    <name>Recovery</name>
    <message numerus="yes">
        <source>%1: %2 row(s), of how many is not known</source>
        <extracomment>%1: a table; %2: a number of rows</extracomment>
        <translation>
            <numerusform>%1&#xa0;: %2 ligne, sur un total inconnu</numerusform>
            <numerusform>%1&#xa0;: %2 lignes, sur un total inconnu</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %2 of %3 row(s)</source>
        <extracomment>%1: a table; %2: a number of rows; %3: of how many, which the form goes by</extracomment>
        <translation>
            <numerusform>%1&#xa0;: %2 sur %3 ligne</numerusform>
            <numerusform>%1&#xa0;: %2 sur %3 lignes</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” could not be made again.</source>
        <extracomment>%1: the name of an index, a view or a trigger of the database</extracomment>
        <translation>«&#xa0;%1&#xa0;» n’a pas pu être refait.</translation>
    </message>
    <message numerus="yes">
        <source>%1 row(s) of which the table is not known any more are in “%2”.</source>
        <extracomment>%1: a number of rows; %2: the name of a table</extracomment>
        <translation>
            <numerusform>%1 ligne dont la table n’est plus connue se trouve dans «&#xa0;%2&#xa0;».</numerusform>
            <numerusform>%1 lignes dont la table n’est plus connue se trouvent dans «&#xa0;%2&#xa0;».</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RestoreFailure</name>
    <message>
        <source>It was cancelled.</source>
        <translation>C’est annulé.</translation>
    </message>
    <message>
        <source>What was restored is not sound.</source>
        <translation>Ce qui a été restauré n’est pas sain.</translation>
    </message>
    <message>
        <source>Nothing can be restored now.</source>
        <translation>Rien ne peut être restauré pour le moment.</translation>
    </message>
    <message>
        <source>This backup cannot be read.</source>
        <translation>Cette sauvegarde ne peut pas être lue.</translation>
    </message>
    <message>
        <source>The backup was not restored.</source>
        <translation>La sauvegarde n’a pas été restaurée.</translation>
    </message>
    <message>
        <source>No copy could be made.</source>
        <translation>Aucune copie n’a pu être faite.</translation>
    </message>
    <message>
        <source>The restore could not be practised.</source>
        <translation>L’exercice de restauration n’a pas pu avoir lieu.</translation>
    </message>
    <message>
        <source>Nothing could be saved of it.</source>
        <translation>Rien n’a pu en être récupéré.</translation>
    </message>
    <message>
        <source>The database of now is damaged, so that no good backup can be made of it before it is replaced.</source>
        <translation>La base de données actuelle est endommagée&#xa0;: on ne peut pas en faire une bonne sauvegarde avant de la remplacer.</translation>
    </message>
    <message>
        <source>Nothing was changed: your data and the backups you have are as they were.</source>
        <translation>Rien n’a été modifié&#xa0;: vos données et vos sauvegardes sont comme avant.</translation>
    </message>
    <message>
        <source>&amp;Restore all the same; the damaged state is kept</source>
        <translation>Restaurer &amp;malgré tout&#xa0;; l’état endommagé est conservé</translation>
    </message>
    <message>
        <source>&amp;Undo this restore</source>
        <translation>Ann&amp;uler cette restauration</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Fermer</translation>
    </message>
    <message>
        <source>Choose &amp;another backup</source>
        <translation>Choisir une &amp;autre sauvegarde</translation>
    </message>
    <message>
        <source>&amp;Try again</source>
        <translation>&amp;Réessayer</translation>
    </message>
    <message>
        <source>The backup was restored only in part.</source>
        <translation>La sauvegarde n’a été restaurée qu’en partie.</translation>
    </message>
    <message>
        <source>The restore was not undone.</source>
        <translation>La restauration n’a pas été annulée.</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>Re&amp;tour</translation>
    </message>
</context>
<context>
    <name>RestoreResult</name>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Fermer</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>Re&amp;tour</translation>
    </message>
    <message>
        <source>Choose &amp;another backup</source>
        <translation>Choisir une &amp;autre sauvegarde</translation>
    </message>
    <message>
        <source>The state before is in “%1”. As long as that file is there, you can undo this.</source>
        <extracomment>%1: a backup file</extracomment>
        <translation>L’état d’avant est dans «&#xa0;%1&#xa0;». Tant que ce fichier existe, vous pouvez annuler.</translation>
    </message>
    <message>
        <source>The damaged state before is in “%1”.</source>
        <extracomment>%1: a backup file</extracomment>
        <translation>L’état endommagé d’avant est dans «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>The unreadable database that was there before is now “%1”.</source>
        <extracomment>%1: a file</extracomment>
        <translation>La base de données illisible d’avant est maintenant «&#xa0;%1&#xa0;».</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) beside the database restored.</source>
        <translation>
            <numerusform>%n fichier à côté de la base de données restauré.</numerusform>
            <numerusform>%n fichiers à côté de la base de données restaurés.</numerusform>
        </translation>
    </message>
    <message>
        <source>Now install the suite’s applications, with their suite file in “%1”.</source>
        <extracomment>%1: a folder</extracomment>
        <translation>Installez maintenant les applications de la suite, avec leur fichier de suite dans «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>This computer makes the backups from now on.</source>
        <translation>Cet ordinateur fait les sauvegardes à partir de maintenant.</translation>
    </message>
    <message>
        <source>So far only “%1” makes the backups of this suite.</source>
        <extracomment>%1: the name of a computer</extracomment>
        <translation>Jusqu’ici, seul «&#xa0;%1&#xa0;» fait les sauvegardes de cette suite.</translation>
    </message>
    <message>
        <source>The restore was undone.</source>
        <translation>La restauration est annulée.</translation>
    </message>
    <message>
        <source>The data is back.</source>
        <translation>Les données sont revenues.</translation>
    </message>
    <message>
        <source>“%1” is as it was on %2.</source>
        <extracomment>%1: a suite, such as Club Horizon; %2: a day and a time</extracomment>
        <translation>«&#xa0;%1&#xa0;» est comme au moment de la sauvegarde&#xa0;: %2.</translation>
    </message>
    <message>
        <source>The restored database says</source>
        <translation>La base de données restaurée dit</translation>
    </message>
    <message>
        <source>Make this &amp;computer the one that backs up</source>
        <translation>Faire de cet or&amp;dinateur celui qui sauvegarde</translation>
    </message>
    <message>
        <source>&amp;Undo this too</source>
        <translation>Ann&amp;uler aussi cela</translation>
    </message>
    <message>
        <source>&amp;Undo this restore</source>
        <translation>Ann&amp;uler cette restauration</translation>
    </message>
    <message>
        <source>C&amp;lose</source>
        <translation>&amp;Fermer</translation>
    </message>
    <message>
        <source>Proven: it can be restored.</source>
        <translation>Prouvé&#xa0;: elle peut être restaurée.</translation>
    </message>
    <message>
        <source>The backup of %1 was restored away from your data, whole and sound. The history says so.</source>
        <extracomment>A restore was practised; %1: a day and a time</extracomment>
        <translation>La sauvegarde (%1) a été restaurée loin de vos données, entière et saine. L’historique le dit.</translation>
    </message>
    <message>
        <source>The practised copy says</source>
        <translation>La copie d’exercice dit</translation>
    </message>
    <message>
        <source>Failed: it did not stand the practice.</source>
        <translation>Échoué&#xa0;: elle n’a pas résisté à l’exercice.</translation>
    </message>
    <message>
        <source>Please do not rely on the backup of %1: make a new one.</source>
        <extracomment>%1: a day and a time</extracomment>
        <translation>Ne comptez pas sur cette sauvegarde (%1)&#xa0;: faites-en une nouvelle.</translation>
    </message>
    <message>
        <source>Inconclusive: it could not be found out.</source>
        <translation>Indécis&#xa0;: on n’a pas pu le savoir.</translation>
    </message>
    <message>
        <source>Some of the checks need the application.</source>
        <translation>Certains contrôles ont besoin de l’application.</translation>
    </message>
    <message>
        <source>&amp;Try again</source>
        <translation>&amp;Réessayer</translation>
    </message>
    <message>
        <source>A copy of %1</source>
        <extracomment>%1: a day and a time</extracomment>
        <translation>Une copie&#xa0;: %1</translation>
    </message>
    <message>
        <source>This is not your data of now. It can only be read, and nothing that is done with it changes anything.</source>
        <translation>Ce ne sont pas vos données actuelles. La copie peut seulement être lue, et rien de ce qu’on en fait ne change quoi que ce soit.</translation>
    </message>
    <message>
        <source>The copy</source>
        <translation>La copie</translation>
    </message>
    <message>
        <source>Open with %1 (&amp;%2)</source>
        <extracomment>%1: an application of the suite; %2: the number of the button, its key</extracomment>
        <translation>Ouvrir avec %1 (&amp;%2)</translation>
    </message>
    <message>
        <source>No application of the suite can open a copy. Any program for SQLite databases can.</source>
        <translation>Aucune application de la suite ne sait ouvrir une copie. N’importe quel programme pour bases SQLite le peut.</translation>
    </message>
    <message>
        <source>Show in &amp;folder</source>
        <translation>Afficher le &amp;dossier</translation>
    </message>
    <message>
        <source>This backup holds a damaged state.</source>
        <translation>Cette sauvegarde contient un état endommagé.</translation>
    </message>
    <message>
        <source>This backup is damaged.</source>
        <translation>Cette sauvegarde est endommagée.</translation>
    </message>
    <message>
        <source>“%1” cannot be restored. Nothing was changed.</source>
        <extracomment>%1: a file</extracomment>
        <translation>«&#xa0;%1&#xa0;» ne peut pas être restauré. Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>No other backup of this suite was found beside it.</source>
        <translation>Aucune autre sauvegarde de cette suite n’a été trouvée à côté.</translation>
    </message>
    <message>
        <source>These other backups are there:</source>
        <translation>Ces autres sauvegardes sont là&#xa0;:</translation>
    </message>
    <message>
        <source>%1 (&amp;%2), read back and good</source>
        <extracomment>A backup that can be taken in place of a damaged one. %1: a day and a time, %2: the number of the button, its key</extracomment>
        <translation>%1 (&amp;%2), relue et bonne</translation>
    </message>
    <message>
        <source>%1 (&amp;%2), not yet checked here</source>
        <translation>%1 (&amp;%2), pas encore contrôlée ici</translation>
    </message>
    <message>
        <source>&amp;Save what can be had of the damaged one…</source>
        <translation>Récupérer ce qui &amp;peut l’être de celle-ci…</translation>
    </message>
    <message>
        <source>The database in it is not damaged.</source>
        <translation>La base de données qu’elle contient n’est pas endommagée.</translation>
    </message>
    <message>
        <source>This is what could be had.</source>
        <translation>Voici ce qui a pu être récupéré.</translation>
    </message>
    <message>
        <source>It was saved as it was archived.</source>
        <translation>Elle a été enregistrée telle qu’elle avait été sauvegardée.</translation>
    </message>
    <message>
        <source>It is no good backup: rows are missing, and some that are there may be wrong. Have it looked through before anybody works with it.</source>
        <translation>Ce n’est pas une bonne sauvegarde&#xa0;: il manque des lignes, et certaines peuvent être fausses. Faites-la vérifier avant que quelqu’un travaille avec.</translation>
    </message>
    <message>
        <source>Saved to</source>
        <translation>Enregistré dans</translation>
    </message>
    <message>
        <source>This computer could not be made the one that backs up.</source>
        <extracomment>A sentence follows that says why</extracomment>
        <translation>Cet ordinateur n’a pas pu devenir celui qui sauvegarde.</translation>
    </message>
    <message>
        <source>&amp;Try again to make this computer the one that backs up</source>
        <translation>&amp;Réessayer de faire de cet ordinateur celui qui sauvegarde</translation>
    </message>
    <message>
        <source>Other backups were not looked for to the end.</source>
        <translation>La recherche d’autres sauvegardes a été interrompue.</translation>
    </message>
    <message>
        <source>%1, before a restore</source>
        <extracomment>%1: a day and a time</extracomment>
        <translation>%1, avant une restauration</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) that came with that restore, or were changed since, stay as they are now.</source>
        <translation>
            <numerusform>%n fichier venu avec cette restauration, ou modifié depuis, reste tel quel.</numerusform>
            <numerusform>%n fichiers venus avec cette restauration, ou modifiés depuis, restent tels quels.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ResultPage</name>
    <message>
        <source>&amp;Details</source>
        <translation>D&amp;étails</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Détails</translation>
    </message>
</context>
<context>
    <name>SampleApp</name>
    <message>
        <source>An application of the sample club: its reception or its till.</source>
        <translation>Une application du club d’exemple&#xa0;: son accueil ou sa caisse.</translation>
    </message>
    <message>
        <source>reception or till.</source>
        <translation>reception (accueil) ou till (caisse).</translation>
    </message>
    <message>
        <source>The suite.toml to work for.</source>
        <translation>Le suite.toml pour lequel travailler.</translation>
    </message>
    <message>
        <source>Look at this copy of the database.</source>
        <translation>Regarder cette copie de la base de données.</translation>
    </message>
    <message>
        <source>en, fr or da.</source>
        <translation>en, fr ou da.</translation>
    </message>
    <message>
        <source>When that copy was made: yyyy-MM-dd HH:mm.</source>
        <translation>Quand cette copie a été faite&#xa0;: yyyy-MM-dd HH:mm.</translation>
    </message>
</context>
<context>
    <name>SettingsPage</name>
    <message>
        <source>Settings</source>
        <translation>Configuration</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Langue</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>As the computer</source>
        <extracomment>The language of the window: that of the system</extracomment>
        <translation>Comme l’ordinateur</translation>
    </message>
    <message>
        <source>&amp;Destination to begin with</source>
        <translation>Emplacement proposé au &amp;départ</translation>
    </message>
    <message>
        <source>Destination to begin with</source>
        <translation>Emplacement proposé au départ</translation>
    </message>
    <message>
        <source>The last one used</source>
        <translation>Le dernier utilisé</translation>
    </message>
    <message>
        <source>&amp;Folder…</source>
        <extracomment>Opens a dialog in which a folder is chosen</extracomment>
        <translation>D&amp;ossier…</translation>
    </message>
    <message>
        <source>E&amp;xternal media only</source>
        <translation>Supports &amp;externes seulement</translation>
    </message>
    <message>
        <source>The disk that holds the database is refused: one fault would take both.</source>
        <translation>Le disque qui contient la base de données est refusé&#xa0;: une seule panne emporterait les deux.</translation>
    </message>
    <message>
        <source>&amp;Name of the backup</source>
        <translation>&amp;Nom de la sauvegarde</translation>
    </message>
    <message>
        <source>Name of the backup</source>
        <translation>Nom de la sauvegarde</translation>
    </message>
    <message>
        <source>With date and time</source>
        <extracomment>How archives are named</extracomment>
        <translation>Avec la date et l’heure</translation>
    </message>
    <message>
        <source>Always the same</source>
        <extracomment>How archives are named</extracomment>
        <translation>Toujours le même</translation>
    </message>
    <message>
        <source>&amp;Speed against size</source>
        <translation>&amp;Vitesse ou taille</translation>
    </message>
    <message>
        <source>Speed against size</source>
        <translation>Vitesse ou taille</translation>
    </message>
    <message>
        <source>Fast</source>
        <extracomment>How hard the data is pressed</extracomment>
        <translation>Rapide</translation>
    </message>
    <message>
        <source>Balanced</source>
        <extracomment>How hard the data is pressed</extracomment>
        <translation>Équilibré</translation>
    </message>
    <message>
        <source>Small</source>
        <extracomment>How hard the data is pressed</extracomment>
        <translation>Compact</translation>
    </message>
    <message>
        <source>&amp;How much is checked</source>
        <translation>Étendue du &amp;contrôle</translation>
    </message>
    <message>
        <source>How much is checked</source>
        <translation>Étendue du contrôle</translation>
    </message>
    <message>
        <source>Nothing</source>
        <extracomment>How much of an archive is checked</extracomment>
        <translation>Rien</translation>
    </message>
    <message>
        <source>Read back</source>
        <extracomment>How much of an archive is checked</extracomment>
        <translation>Relecture</translation>
    </message>
    <message>
        <source>Read back, structure checked</source>
        <extracomment>How much of an archive is checked</extracomment>
        <translation>Relecture et structure</translation>
    </message>
    <message>
        <source>Everything</source>
        <extracomment>How much of an archive is checked</extracomment>
        <translation>Tout</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Annuler</translation>
    </message>
    <message>
        <source>Sa&amp;ve</source>
        <translation>Enregist&amp;rer</translation>
    </message>
</context>
<context>
    <name>ShutDownPage</name>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Retour</translation>
    </message>
    <message>
        <source>&amp;Shut down now</source>
        <translation>Éteindre &amp;maintenant</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Fermer</translation>
    </message>
    <message>
        <source>&amp;Leave it on</source>
        <extracomment>Stops the countdown to shutting down</extracomment>
        <translation>&amp;Laisser allumé</translation>
    </message>
    <message>
        <source>Shut &amp;down the computer</source>
        <extracomment>In the place of logging out</extracomment>
        <translation>É&amp;teindre l’ordinateur</translation>
    </message>
</context>
<context>
    <name>StaffErrors</name>
    <message numerus="yes">
        <source>The code needs at least %n character(s): a shorter one is soon found by trying.</source>
        <translation>
            <numerusform>Le code doit comporter au moins %n caractère&#xa0;: un code plus court est vite deviné.</numerusform>
            <numerusform>Le code doit comporter au moins %n caractères&#xa0;: un code plus court est vite deviné.</numerusform>
        </translation>
    </message>
    <message>
        <source>This code cannot be used: somebody has it already. Please choose another.</source>
        <translation>Ce code ne peut pas être utilisé&#xa0;: quelqu’un l’a déjà. Veuillez en choisir un autre.</translation>
    </message>
    <message>
        <source>The two codes are not the same. Please type the new code twice.</source>
        <translation>Les deux codes ne sont pas identiques. Veuillez saisir deux fois le nouveau code.</translation>
    </message>
    <message>
        <source>The staff list “%1” cannot be understood. Please have it put right.</source>
        <translation>La liste du personnel «&#xa0;%1&#xa0;» est illisible. Veuillez la faire corriger.</translation>
    </message>
    <message>
        <source>This suite keeps its employees in its own database. Please change them there.</source>
        <translation>Cette suite gère ses employés dans sa propre base de données. C’est là qu’il faut les modifier.</translation>
    </message>
    <message>
        <source>Nobody on the staff list is called “%1”. Please check the name.</source>
        <translation>Personne ne s’appelle «&#xa0;%1&#xa0;» dans la liste du personnel. Veuillez vérifier le nom.</translation>
    </message>
    <message>
        <source>“%1” is on the staff list already. Please choose another name.</source>
        <translation>«&#xa0;%1&#xa0;» figure déjà dans la liste du personnel. Veuillez choisir un autre nom.</translation>
    </message>
    <message>
        <source>Nobody would be left who may administer. Please give somebody else that right first.</source>
        <extracomment>To administer: the right to change the settings and the staff list</extracomment>
        <translation>Plus personne n’aurait le droit d’administrer. Veuillez d’abord donner ce droit à quelqu’un d’autre.</translation>
    </message>
</context>
<context>
    <name>StillOpenPage</name>
    <message>
        <source>The suite is still in use.</source>
        <translation>La suite est encore utilisée.</translation>
    </message>
    <message>
        <source>Close these programs first: then nothing is missing that they have not saved yet. The backup can also be made while they run; it holds what they have saved.</source>
        <translation>Fermez d’abord ces programmes&#xa0;: ainsi rien ne manquera de ce qu’ils n’ont pas encore enregistré. La sauvegarde peut aussi se faire sans les fermer&#xa0;; elle contient ce qu’ils ont enregistré.</translation>
    </message>
    <message>
        <source>&amp;Back up while they run</source>
        <translation>&amp;Sauvegarder sans fermer</translation>
    </message>
    <message>
        <source>&amp;Close them</source>
        <translation>&amp;Les fermer</translation>
    </message>
</context>
<context>
    <name>SuiteUseWords</name>
    <message>
        <source>%1 (%2)</source>
        <extracomment>%1: a computer or a program; %2: who works there</extracomment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Still open on: %1. Please close the suite there too: the backup holds only what has been saved.</source>
        <extracomment>%1: names of computers, some of them with who works there</extracomment>
        <translation>La suite est encore ouverte sur&#xa0;: %1. Veuillez l’y fermer aussi&#xa0;: la sauvegarde ne contient que ce qui a été enregistré.</translation>
    </message>
    <message>
        <source>Uses the data now: %1. That does no harm: the backup holds what it has saved.</source>
        <extracomment>%1: programs on this computer that have the database open, with who started them</extracomment>
        <translation>Utilise les données en ce moment&#xa0;: %1. Cela ne gêne pas&#xa0;: la sauvegarde contient ce qui a été enregistré.</translation>
    </message>
    <message>
        <source>%1: there is a question for you. Please answer it there.</source>
        <extracomment>%1: one or more applications, such as Till, that ask their user something before they close</extracomment>
        <translation>%1&#xa0;: une question vous est posée. Veuillez y répondre là.</translation>
    </message>
    <message>
        <source>%1: no answer. Please wait a moment, or have it looked at.</source>
        <extracomment>%1: one or more applications, such as Till, that are frozen</extracomment>
        <translation>%1&#xa0;: pas de réponse. Veuillez patienter un instant, ou faites vérifier ce programme.</translation>
    </message>
</context>
<context>
    <name>Terms</name>
    <message>
        <source>Collecting</source>
        <extracomment>What a backup is doing: looking through the database and the files beside it</extracomment>
        <translation>Collecte</translation>
    </message>
    <message>
        <source>Compressing</source>
        <extracomment>What a backup is doing</extracomment>
        <translation>Compression</translation>
    </message>
    <message>
        <source>Writing</source>
        <extracomment>What a backup is doing: writing to the medium</extracomment>
        <translation>Écriture</translation>
    </message>
    <message>
        <source>Checking</source>
        <extracomment>What a backup is doing: reading the archive back from the medium</extracomment>
        <translation>Contrôle</translation>
    </message>
    <message>
        <source>Not verified</source>
        <extracomment>How an archive was checked: not at all</extracomment>
        <translation>Non vérifiée</translation>
    </message>
    <message>
        <source>Read back, structure not checked</source>
        <extracomment>How an archive was checked: every byte read from the medium, but the database&apos;s inner structure not looked at</extracomment>
        <translation>Relue, structure non contrôlée</translation>
    </message>
    <message>
        <source>Read back, structure checked</source>
        <extracomment>How an archive was checked: also the database&apos;s inner structure</extracomment>
        <translation>Relue, structure contrôlée</translation>
    </message>
    <message>
        <source>Read back, structure and content checked</source>
        <extracomment>How an archive was checked: also the database&apos;s indexes and relations</extracomment>
        <translation>Relue, structure et contenu contrôlés</translation>
    </message>
    <message>
        <source>Restoring</source>
        <extracomment>What a restore is doing: putting the data back</extracomment>
        <translation>Restauration</translation>
    </message>
    <message>
        <source>Waiting</source>
        <extracomment>What a backup is doing: another program holds the database</extracomment>
        <translation>Attente</translation>
    </message>
    <message>
        <source>Checking the database</source>
        <extracomment>What a backup is doing: SQLite&apos;s check of the database itself</extracomment>
        <translation>Contrôle de la base de données</translation>
    </message>
    <message>
        <source>Comparing</source>
        <extracomment>What is done before a restore: an archive is held against the data of now</extracomment>
        <translation>Comparaison</translation>
    </message>
</context>
<context>
    <name>TillView</name>
    <message>
        <source>&amp;Articles</source>
        <translation>&amp;Articles</translation>
    </message>
    <message>
        <source>Articles</source>
        <translation>Articles</translation>
    </message>
    <message>
        <source>Put &amp;on the receipt</source>
        <translation>A&amp;jouter au ticket</translation>
    </message>
    <message>
        <source>Customer’s ca&amp;rd</source>
        <translation>Carte du &amp;client</translation>
    </message>
    <message>
        <source>R&amp;eceipt</source>
        <translation>&amp;Ticket</translation>
    </message>
    <message>
        <source>Receipt</source>
        <translation>Ticket</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Vider</translation>
    </message>
    <message>
        <source>Paid &amp;by</source>
        <translation>&amp;Payé par</translation>
    </message>
    <message>
        <source>Take the &amp;money</source>
        <translation>&amp;Encaisser</translation>
    </message>
</context>
<context>
    <name>Warnings</name>
    <message>
        <source>“%1” is not in the backup: it could not be read (%2).</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas dans la sauvegarde&#xa0;: lecture impossible (%2).</translation>
    </message>
    <message>
        <source>“%1” changed while it was being read: what the backup holds of it may be incomplete. Close the program that uses it and back up again.</source>
        <translation>«&#xa0;%1&#xa0;» a changé pendant sa lecture&#xa0;: son contenu dans la sauvegarde est peut-être incomplet. Fermez le programme qui l’utilise et sauvegardez de nouveau.</translation>
    </message>
    <message>
        <source>“%1” is not in the backup: the folder “%2” does not exist.</source>
        <extracomment>%1: a named set of files, such as Contracts; %2: a folder</extracomment>
        <translation>«&#xa0;%1&#xa0;» n’est pas dans la sauvegarde&#xa0;: le dossier «&#xa0;%2&#xa0;» n’existe pas.</translation>
    </message>
    <message>
        <source>Other computers may have waited up to %1 before they could save, while the database was being copied.</source>
        <extracomment>%1: a duration</extracomment>
        <translation>D’autres ordinateurs ont pu attendre jusqu’à %1 avant d’enregistrer, le temps de copier la base de données.</translation>
    </message>
    <message>
        <source>One check could not be made: %1.</source>
        <translation>Un contrôle n’a pas pu être effectué&#xa0;: %1.</translation>
    </message>
    <message>
        <source>This backup could not be entered in the history: %1. The backup itself is not affected.</source>
        <translation>Cette sauvegarde n’a pas pu être inscrite dans l’historique&#xa0;: %1. La sauvegarde elle-même est intacte.</translation>
    </message>
    <message>
        <source>This medium cannot protect files: whoever has it can read the backup. Please keep it in a safe place.</source>
        <translation>Ce support ne peut pas protéger les fichiers&#xa0;: toute personne qui l’a en main peut lire la sauvegarde. Veuillez le garder en lieu sûr.</translation>
    </message>
    <message>
        <source>The database refers to rows that are missing: %1. The backup holds it as it is; please tell whoever looks after it.</source>
        <extracomment>Rows that refer to others, such as an invoice to a customer who is gone. %1: technical</extracomment>
        <translation>La base de données renvoie à des lignes qui manquent&#xa0;: %1. La sauvegarde la contient telle quelle&#xa0;; veuillez prévenir la personne qui s’en occupe.</translation>
    </message>
    <message>
        <source>The restored database already answers otherwise than the backup: %1. Somebody may have gone on working.</source>
        <extracomment>%1 is an SQL query</extracomment>
        <translation>La base de données restaurée répond déjà autrement que la sauvegarde&#xa0;: %1. Quelqu’un a peut-être continué à travailler.</translation>
    </message>
    <message>
        <source>“%1” is not in the backup: it is no ordinary file.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas dans la sauvegarde&#xa0;: ce n’est pas un fichier ordinaire.</translation>
    </message>
    <message>
        <source>“%1” was not restored: the suite file does not say where it belongs.</source>
        <extracomment>A suite file describes the applications and where their files belong</extracomment>
        <translation>«&#xa0;%1&#xa0;» n’a pas été restauré&#xa0;: le fichier de suite ne dit pas où est sa place.</translation>
    </message>
    <message>
        <source>“%1” was not restored: its place cannot be written (%2).</source>
        <extracomment>%2: a reason, such as: the medium is full</extracomment>
        <translation>«&#xa0;%1&#xa0;» n’a pas été restauré&#xa0;: il est impossible d’écrire à sa place (%2).</translation>
    </message>
    <message>
        <source>“%1” is lost: it is damaged in the backup file (%2).</source>
        <extracomment>%2: technical English</extracomment>
        <translation>«&#xa0;%1&#xa0;» est perdu&#xa0;: il est endommagé dans le fichier de sauvegarde (%2).</translation>
    </message>
    <message>
        <source>Not all files beside the database were restored (%1).</source>
        <extracomment>%1: a reason, such as: the medium is full</extracomment>
        <translation>Les fichiers qui accompagnent la base de données n’ont pas tous été restaurés (%1).</translation>
    </message>
    <message>
        <source>“%1” is not a backup of Vesper: its structure is sound, but nothing proves what was in it. Please look at the newest records.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas une sauvegarde de Vesper&#xa0;: sa structure est saine, mais rien ne prouve ce qu’elle contenait. Vérifiez les derniers enregistrements.</translation>
    </message>
    <message>
        <source>The database was damaged already when “%1” was made (%2). Please do not count on what is in it, and look for an older, good backup.</source>
        <extracomment>%1: a backup file; %2: technical English</extracomment>
        <translation>La base de données était déjà endommagée lors de la création de «&#xa0;%1&#xa0;» (%2). Ne comptez pas sur ce qu’il contient, et cherchez une bonne sauvegarde plus ancienne.</translation>
    </message>
    <message>
        <source>“%1” (%2) was open during the restore. Close it and open it again before you go on: it may still show what was there before.</source>
        <extracomment>%1: a program; %2: the user who started it</extracomment>
        <translation>«&#xa0;%1&#xa0;» (%2) était ouvert pendant la restauration. Fermez ce programme et rouvrez-le avant de continuer&#xa0;: il montre peut-être encore l’état d’avant.</translation>
    </message>
    <message>
        <source>“%1” was not restored: what is there differs and may be newer. It was kept.</source>
        <translation>«&#xa0;%1&#xa0;» n’a pas été restauré&#xa0;: ce qui s’y trouve est différent et peut-être plus récent. Il a été conservé.</translation>
    </message>
    <message>
        <source>One question of the proof has no answer. The backup is complete all the same. Please have the suite file checked.</source>
        <extracomment>The proof is what the database says about itself: the last invoice, today&apos;s sales.</extracomment>
        <translation>Une question de la preuve est sans réponse. La sauvegarde est complète malgré tout. Veuillez faire vérifier le fichier de suite.</translation>
    </message>
    <message>
        <source>On which other computers the suite is open could not be found out. Please have “others” in the suite file checked.</source>
        <extracomment>“others” is a word of the suite file</extracomment>
        <translation>Impossible de savoir sur quels autres ordinateurs la suite est ouverte. Veuillez faire vérifier «&#xa0;others&#xa0;» dans le fichier de suite.</translation>
    </message>
</context>
<context>
    <name>WherePage</name>
    <message>
        <source>&amp;Name of the backup</source>
        <translation>&amp;Nom de la sauvegarde</translation>
    </message>
    <message>
        <source>Name of the backup</source>
        <translation>Nom de la sauvegarde</translation>
    </message>
    <message>
        <source>Back up and go &amp;home</source>
        <extracomment>A tick: what follows happens by itself after the backup, while the person leaves</extracomment>
        <translation>Sauvegarder et &amp;rentrer</translation>
    </message>
    <message>
        <source>After a good backup the stick is removed safely and the computer shuts down.</source>
        <translation>Si la sauvegarde réussit, la clé est retirée et l’ordinateur s’éteint.</translation>
    </message>
    <message>
        <source>The backup starts by itself as soon as it is in. You can also choose another place.</source>
        <translation>La sauvegarde démarre d’elle-même dès qu’elle est branchée. Vous pouvez aussi choisir un autre emplacement.</translation>
    </message>
    <message>
        <source>Do not &amp;wait for it</source>
        <extracomment>A button: the backup is not to start when the stick comes</extracomment>
        <translation>Ne pas &amp;attendre</translation>
    </message>
    <message>
        <source>&amp;More…</source>
        <comment>Unfolds the note for the archive and the wish to keep it</comment>
        <translation>Pl&amp;us…</translation>
    </message>
    <message>
        <source>More: a note, and how long to keep the backup</source>
        <translation>Plus&#xa0;: une note, et combien de temps garder le fichier</translation>
    </message>
    <message>
        <source>N&amp;ote</source>
        <translation>N&amp;ote</translation>
    </message>
    <message>
        <source>for example: before the price change</source>
        <comment>An example of a note for an archive</comment>
        <translation>par exemple&#xa0;: avant le changement de prix</translation>
    </message>
    <message>
        <source>Note for the backup</source>
        <translation>Note pour le fichier de sauvegarde</translation>
    </message>
    <message>
        <source>&amp;Keep for good</source>
        <translation>&amp;Garder pour toujours</translation>
    </message>
</context>
<context>
    <name>WhichPage</name>
    <message>
        <source>Which backup should come back?</source>
        <translation>Quelle sauvegarde restaurer&#xa0;?</translation>
    </message>
    <message>
        <source>Backups that were found, the newest first</source>
        <translation>Sauvegardes trouvées, la plus récente en premier</translation>
    </message>
    <message>
        <source>Choose a &amp;file…</source>
        <translation>Choisir un &amp;fichier…</translation>
    </message>
    <message>
        <source>You can also drop a backup file on this window.</source>
        <translation>Vous pouvez aussi déposer un fichier de sauvegarde sur cette fenêtre.</translation>
    </message>
    <message>
        <source>Ca&amp;ncel</source>
        <translation>A&amp;nnuler</translation>
    </message>
    <message>
        <source>&amp;Continue</source>
        <translation>&amp;Continuer</translation>
    </message>
</context>
<context>
    <name>WhoPage</name>
    <message>
        <source>Not &amp;now</source>
        <translation>&amp;Pas maintenant</translation>
    </message>
    <message>
        <source>C&amp;ontinue</source>
        <translation>&amp;Continuer</translation>
    </message>
</context>
<context>
    <name>WithdrawnPage</name>
    <message>
        <source>&amp;Back up all the same</source>
        <translation>&amp;Sauvegarder quand même</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Fermer</translation>
    </message>
</context>
<context>
    <name>WizardOptions</name>
    <message>
        <source>The language of the window</source>
        <translation>La langue de la fenêtre</translation>
    </message>
    <message>
        <source>Back up the suite (done without a verb too)</source>
        <translation>Sauvegarder la suite (fait aussi sans verbe)</translation>
    </message>
    <message>
        <source>What led here</source>
        <translation>Ce qui a mené ici</translation>
    </message>
    <message>
        <source>FOLDER</source>
        <translation>DOSSIER</translation>
    </message>
    <message>
        <source>The folder to begin with</source>
        <translation>Le dossier proposé au début</translation>
    </message>
    <message>
        <source>NAME</source>
        <translation>NOM</translation>
    </message>
    <message>
        <source>The name to begin with</source>
        <translation>Le nom proposé au début</translation>
    </message>
    <message>
        <source>“man vesper-wizard” has more.</source>
        <translation>«&#xa0;man vesper-wizard&#xa0;» en dit plus.</translation>
    </message>
    <message>
        <source>Show the version</source>
        <translation>Afficher la version</translation>
    </message>
    <message>
        <source>FILE</source>
        <translation>FICHIER</translation>
    </message>
    <message>
        <source>The suite.toml to work for</source>
        <translation>Le fichier suite.toml à utiliser</translation>
    </message>
    <message>
        <source>Change language, destination, name, level and check</source>
        <translation>Changer la langue, l’emplacement, le nom, le niveau et le contrôle</translation>
    </message>
    <message>
        <source>Get the data back, or look at it as it was</source>
        <translation>Récupérer les données, ou les voir telles qu’elles étaient</translation>
    </message>
    <message>
        <source>The backup file; one is looked for if none is given</source>
        <translation>Le fichier de sauvegarde&#xa0;; s’il n’est pas indiqué, il est cherché</translation>
    </message>
    <message>
        <source>The window in which an employee backs up a business suite, and gets its data back.</source>
        <translation>La fenêtre dans laquelle un employé sauvegarde une suite d’entreprise et récupère ses données.</translation>
    </message>
</context>
<context>
    <name>vesper::AdministratorPage</name>
    <message>
        <source>Administrator</source>
        <extracomment>The name of the administrator in the history and on the staff list</extracomment>
        <translation>Administrateur</translation>
    </message>
    <message numerus="yes">
        <source>At least %n character(s), since a shorter code is soon found by trying; and not the code of an employee.</source>
        <translation>
            <numerusform>Au moins %n caractère, car un code plus court est vite deviné&#xa0;; et pas le code d’un employé.</numerusform>
            <numerusform>Au moins %n caractères, car un code plus court est vite deviné&#xa0;; et pas le code d’un employé.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>vesper::AlreadyOpenPage</name>
    <message>
        <source>This window is open already.</source>
        <translation>Cette fenêtre est déjà ouverte.</translation>
    </message>
    <message>
        <source>The first one is brought to the front. Please go on there.</source>
        <translation>L’autre fenêtre passe au premier plan. Veuillez y continuer.</translation>
    </message>
    <message>
        <source>The first one does not answer. Please look for it on the screen, or log out and in again.</source>
        <translation>L’autre fenêtre ne répond pas. Veuillez la chercher à l’écran, ou fermer puis rouvrir la session.</translation>
    </message>
    <message>
        <source>Then shut down or log out once more.</source>
        <translation>Ensuite, éteignez l’ordinateur ou fermez la session encore une fois.</translation>
    </message>
</context>
<context>
    <name>vesper::ApplicationButton</name>
    <message>
        <source>Opening…</source>
        <extracomment>Beneath the name of an application that was just started</extracomment>
        <translation>Ouverture…</translation>
    </message>
    <message>
        <source>Not open</source>
        <extracomment>Beneath the name of an application</extracomment>
        <translation>Fermée</translation>
    </message>
    <message>
        <source>Open since %1</source>
        <extracomment>Beneath the name of an application; %1: a time of day</extracomment>
        <translation>Ouverte depuis %1</translation>
    </message>
    <message>
        <source>Open</source>
        <extracomment>Beneath the name of an application</extracomment>
        <translation>Ouverte</translation>
    </message>
</context>
<context>
    <name>vesper::ArchiveModel</name>
    <message>
        <source>This computer</source>
        <translation>Cet ordinateur</translation>
    </message>
    <message>
        <source>before a restore</source>
        <extracomment>A backup of the state that a restore replaced</extracomment>
        <translation>avant une restauration</translation>
    </message>
    <message>
        <source>Damaged state</source>
        <extracomment>A backup of a database that was damaged</extracomment>
        <translation>État endommagé</translation>
    </message>
    <message>
        <source>Database of another program</source>
        <extracomment>A file that is a database and no backup of Vesper’s</extracomment>
        <translation>Base d’un autre programme</translation>
    </message>
</context>
<context>
    <name>vesper::BackupWizard</name>
    <message>
        <source>A backup is being made.</source>
        <extracomment>What whoever ends the session or shuts down meanwhile is shown</extracomment>
        <translation>Une sauvegarde est en cours.</translation>
    </message>
</context>
<context>
    <name>vesper::BeforeRestorePage</name>
    <message>
        <source>%1 (%2)</source>
        <extracomment>A program that is open, and who is logged in there</extracomment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Please close what is still open here: %1.</source>
        <extracomment>%1: names of programs</extracomment>
        <translation>Quittez ce qui est encore ouvert ici&#xa0;: %1.</translation>
    </message>
    <message>
        <source>The database of now cannot be read. Its file is kept, under another name or as a backup of its own.</source>
        <translation>La base de données actuelle ne peut pas être lue. Son fichier est conservé, sous un autre nom ou comme une sauvegarde à part.</translation>
    </message>
    <message>
        <source>First the state of now is saved in “%1” and read back.</source>
        <extracomment>%1: a folder</extracomment>
        <translation>D’abord, l’état actuel est enregistré dans «&#xa0;%1&#xa0;» et relu.</translation>
    </message>
    <message>
        <source>Then the content of the backup takes its place, all at once or not at all.</source>
        <translation>Ensuite, le contenu de la sauvegarde prend sa place, d’un seul coup ou pas du tout.</translation>
    </message>
    <message>
        <source>With what was saved you can undo it.</source>
        <translation>Grâce à cet enregistrement, vous pourrez annuler.</translation>
    </message>
    <message>
        <source>Restore the state of %1?</source>
        <extracomment>%1: a day and a time</extracomment>
        <translation>Restaurer cet état&#xa0;: %1&#xa0;?</translation>
    </message>
    <message>
        <source>It cannot be closed from here.</source>
        <translation>On ne peut pas le quitter d’ici.</translation>
    </message>
    <message>
        <source>Then what was there before that restore comes back, all at once or not at all.</source>
        <translation>Ensuite, ce qui était là avant cette restauration revient, d’un seul coup ou pas du tout.</translation>
    </message>
    <message>
        <source>Undo the restore of %1?</source>
        <extracomment>%1: a day and a time</extracomment>
        <translation>Annuler cette restauration&#xa0;: %1&#xa0;?</translation>
    </message>
    <message>
        <source>&amp;Undo now</source>
        <translation>Annuler &amp;maintenant</translation>
    </message>
    <message numerus="yes">
        <source>Replace &amp;files too that are newer than in the backup: %n</source>
        <translation>
            <numerusform>Remplacer aussi les &amp;fichiers plus récents que dans la sauvegarde&#xa0;: %n</numerusform>
            <numerusform>Remplacer aussi les &amp;fichiers plus récents que dans la sauvegarde&#xa0;: %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Please close the suite on: %1. It may go on showing there what was before.</source>
        <extracomment>%1: names of computers, some of them with who works there</extracomment>
        <translation>Veuillez fermer la suite sur&#xa0;: %1. L’état d’avant pourrait y rester affiché.</translation>
    </message>
    <message>
        <source>What was there before that restore comes back, all at once or not at all.</source>
        <translation>Ce qui était là avant cette restauration revient, d’un seul coup ou pas du tout.</translation>
    </message>
    <message>
        <source>The content of the backup comes back, all at once or not at all.</source>
        <translation>Le contenu de la sauvegarde revient, d’un seul coup ou pas du tout.</translation>
    </message>
    <message>
        <source>They have been changed here since the backup, or may have been. Without the tick they stay as they are.</source>
        <translation>Ils ont été modifiés ici depuis la sauvegarde, ou ont pu l’être. Si la case n’est pas cochée, ils restent tels quels.</translation>
    </message>
</context>
<context>
    <name>vesper::ChangesPage</name>
    <message>
        <source>The backup was read back whole: it is good.</source>
        <translation>La sauvegarde a été relue en entier&#xa0;: elle est bonne.</translation>
    </message>
    <message>
        <source>The structure of this database is sound. It is no backup of Vesper’s, so nothing says what should be in it.</source>
        <translation>La structure de cette base de données est saine. Ce n’est pas une sauvegarde de Vesper&#xa0;: rien ne dit ce qu’elle devrait contenir.</translation>
    </message>
    <message>
        <source>Nothing would change: the data of now is the same.</source>
        <translation>Rien ne changerait&#xa0;: les données actuelles sont les mêmes.</translation>
    </message>
    <message numerus="yes">
        <source>%n more table(s) stay as they are.</source>
        <translation>
            <numerusform>%n autre table reste comme elle est.</numerusform>
            <numerusform>%n autres tables restent comme elles sont.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Files beside the database that are in it: %n</source>
        <translation>
            <numerusform>Elle contient %n fichier à côté de la base de données.</numerusform>
            <numerusform>Elle contient %n fichiers à côté de la base de données.</numerusform>
        </translation>
    </message>
    <message>
        <source>No suite is set up on this computer, and a plain database does not say where it belongs. You can look at it.</source>
        <translation>Aucune suite n’est installée sur cet ordinateur, et une simple base de données ne dit pas où est sa place. Vous pouvez la consulter.</translation>
    </message>
    <message>
        <source>There is no database on this computer now: all of this comes back.</source>
        <translation>Il n’y a pas de base de données sur cet ordinateur&#xa0;: tout ceci revient.</translation>
    </message>
    <message>
        <source>The database of now cannot be read, so it cannot be compared. It is kept when the backup is restored.</source>
        <translation>La base de données actuelle ne peut pas être lue, donc pas comparée. Elle est conservée quand la sauvegarde est restaurée.</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <extracomment>Above the title; %1: the suite’s name, %2: when the backup was made</extracomment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>What would come back</source>
        <translation>Ce qui reviendrait</translation>
    </message>
    <message>
        <source>What would change</source>
        <translation>Ce qui changerait</translation>
    </message>
    <message>
        <source>A new folder is made here for the rows: a document to print, and files for a spreadsheet.</source>
        <translation>Un nouveau dossier est créé ici pour les lignes&#xa0;: un document à imprimer et des fichiers pour un tableur.</translation>
    </message>
    <message>
        <source>The rows are in “%1”, to print and for a spreadsheet.</source>
        <extracomment>%1: a folder</extracomment>
        <translation>Les lignes sont dans «&#xa0;%1&#xa0;», à imprimer et pour un tableur.</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) would come back</source>
        <translation>
            <numerusform>%n fichier reviendrait</numerusform>
            <numerusform>%n fichiers reviendraient</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) would be replaced by older ones</source>
        <translation>
            <numerusform>%n fichier serait remplacé par un plus ancien</numerusform>
            <numerusform>%n fichiers seraient remplacés par de plus anciens</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) are newer here and stay</source>
        <translation>
            <numerusform>%n fichier est plus récent ici et reste</numerusform>
            <numerusform>%n fichiers sont plus récents ici et restent</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) are the same</source>
        <translation>
            <numerusform>%n fichier est identique</numerusform>
            <numerusform>%n fichiers sont identiques</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) have no place here</source>
        <translation>
            <numerusform>%n fichier n’a pas de place ici</numerusform>
            <numerusform>%n fichiers n’ont pas de place ici</numerusform>
        </translation>
    </message>
    <message>
        <source>Beside the database: %1.</source>
        <extracomment>%1: what becomes of how many files</extracomment>
        <translation>À côté de la base de données&#xa0;: %1.</translation>
    </message>
</context>
<context>
    <name>vesper::ClubWindow</name>
    <message>
        <source>Reception</source>
        <translation>Accueil</translation>
    </message>
    <message>
        <source>Till</source>
        <translation>Caisse</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>This is a copy of %1, only to look at. Nothing can be changed here.</source>
        <translation>Ceci est une copie du %1, à regarder seulement. Rien ne peut y être modifié.</translation>
    </message>
    <message>
        <source>Nobody</source>
        <extracomment>no employee is at work</extracomment>
        <translation>Personne</translation>
    </message>
    <message>
        <source>%1 – %2 (copy of %3)</source>
        <translation>%1 – %2 (copie du %3)</translation>
    </message>
</context>
<context>
    <name>vesper::Departure</name>
    <message>
        <source>Before you pull out “%1”, eject it in the file manager of this computer.</source>
        <extracomment>%1: the stick&apos;s label</extracomment>
        <translation>Avant de débrancher «&#xa0;%1&#xa0;», éjectez-la dans le gestionnaire de fichiers de cet ordinateur.</translation>
    </message>
    <message>
        <source>Press “Remove safely” before you pull out “%1”.</source>
        <translation>Cliquez sur «&#xa0;Retirer en toute sécurité&#xa0;» avant de débrancher «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>“%1” is being removed. Leave it plugged in.</source>
        <translation>Retrait de «&#xa0;%1&#xa0;» en cours. Ne la débranchez pas encore.</translation>
    </message>
    <message>
        <source>A program still uses “%1”. Close the windows that show what is on it, then press “Remove safely” again.</source>
        <translation>Un programme utilise encore «&#xa0;%1&#xa0;». Fermez les fenêtres qui montrent son contenu, puis cliquez de nouveau sur «&#xa0;Retirer en toute sécurité&#xa0;».</translation>
    </message>
    <message>
        <source>You may not remove “%1” on this computer. Shut the computer down before you pull it out.</source>
        <translation>Vous n’avez pas le droit de retirer «&#xa0;%1&#xa0;» sur cet ordinateur. Éteignez l’ordinateur avant de la débrancher.</translation>
    </message>
    <message>
        <source>“%1” was pulled out before it was removed safely. Next time, press “Remove safely” first.</source>
        <translation>«&#xa0;%1&#xa0;» a été débranchée sans être retirée en toute sécurité. La prochaine fois, cliquez d’abord sur «&#xa0;Retirer en toute sécurité&#xa0;».</translation>
    </message>
    <message>
        <source>“%1” could not be removed safely. Shut the computer down before you pull it out.</source>
        <translation>«&#xa0;%1&#xa0;» n’a pas pu être retirée en toute sécurité. Éteignez l’ordinateur avant de la débrancher.</translation>
    </message>
    <message numerus="yes">
        <source>The computer shuts down in %n second(s).</source>
        <translation>
            <numerusform>L’ordinateur s’éteint dans %n&#xa0;seconde.</numerusform>
            <numerusform>L’ordinateur s’éteint dans %n&#xa0;secondes.</numerusform>
        </translation>
    </message>
    <message>
        <source>The computer is shutting down.</source>
        <translation>L’ordinateur s’éteint.</translation>
    </message>
    <message>
        <source>The computer stays on: it cannot be shut down now. Another program may need it.</source>
        <translation>L’ordinateur reste allumé&#xa0;: il ne peut pas être éteint maintenant. Un autre programme en a peut-être besoin.</translation>
    </message>
    <message>
        <source>The computer stays on, so that you can read this.</source>
        <translation>L’ordinateur reste allumé pour que vous puissiez lire ceci.</translation>
    </message>
    <message>
        <source>&amp;Log out</source>
        <translation>Fermer la &amp;session</translation>
    </message>
    <message numerus="yes">
        <source>You are logged out in %n second(s).</source>
        <translation>
            <numerusform>La session est fermée dans %n&#xa0;seconde.</numerusform>
            <numerusform>La session est fermée dans %n&#xa0;secondes.</numerusform>
        </translation>
    </message>
    <message>
        <source>You are being logged out.</source>
        <translation>La session est en cours de fermeture.</translation>
    </message>
    <message>
        <source>You stay logged in: the session does not end now. Another program may have a question.</source>
        <translation>La session reste ouverte&#xa0;: elle ne se ferme pas maintenant. Un autre logiciel pose peut-être une question.</translation>
    </message>
    <message>
        <source>You stay logged in, so that you can read this.</source>
        <translation>La session reste ouverte pour que vous puissiez lire ceci.</translation>
    </message>
    <message>
        <source>Sta&amp;y logged in</source>
        <extracomment>Stops the countdown to logging out</extracomment>
        <translation>Garder la session &amp;ouverte</translation>
    </message>
</context>
<context>
    <name>vesper::DestinationPicker</name>
    <message>
        <source>Backups</source>
        <extracomment>Name of a folder in the person&apos;s home that the wizard proposes for backups</extracomment>
        <translation>Sauvegardes</translation>
    </message>
    <message>
        <source>Insert the USB stick.</source>
        <translation>Insérez la clé USB.</translation>
    </message>
</context>
<context>
    <name>vesper::DifferenceModel</name>
    <message>
        <source>on one side only: %1</source>
        <extracomment>Columns of a table; %1: their names</extracomment>
        <translation>d’un seul côté&#xa0;: %1</translation>
    </message>
    <message>
        <source>Cannot be compared: it needs the application</source>
        <translation>Ne peut pas être comparée&#xa0;: il faut l’application</translation>
    </message>
    <message numerus="yes">
        <source>%1 row(s) would be lost</source>
        <extracomment>Rows of a table; %1: how many, written with the locale’s separators</extracomment>
        <translation>
            <numerusform>%1 ligne serait perdue</numerusform>
            <numerusform>%1 lignes seraient perdues</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 row(s) would come back</source>
        <extracomment>Rows of a table; %1: how many, written with the locale’s separators</extracomment>
        <translation>
            <numerusform>%1 ligne reviendrait</numerusform>
            <numerusform>%1 lignes reviendraient</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 row(s) would get older content</source>
        <extracomment>Rows of a table; %1: how many, written with the locale’s separators</extracomment>
        <translation>
            <numerusform>%1 ligne reprendrait un contenu plus ancien</numerusform>
            <numerusform>%1 lignes reprendraient un contenu plus ancien</numerusform>
        </translation>
    </message>
    <message>
        <source>Empty, on one side only</source>
        <translation>Vide, d’un seul côté</translation>
    </message>
</context>
<context>
    <name>vesper::DonePage</name>
    <message>
        <source>The backup was written, but not checked.</source>
        <translation>La sauvegarde est écrite, mais non vérifiée.</translation>
    </message>
    <message>
        <source>It was not read back: nobody knows yet whether it can be restored.</source>
        <translation>Elle n’a pas été relue&#xa0;: personne ne sait encore si elle peut être restaurée.</translation>
    </message>
    <message>
        <source>The backup is finished, with warnings.</source>
        <translation>La sauvegarde est terminée, avec des avertissements.</translation>
    </message>
    <message>
        <source>The backup is finished.</source>
        <translation>La sauvegarde est terminée.</translation>
    </message>
    <message>
        <source>Read back from “%1”</source>
        <extracomment>Above the proof; %1: a drive&apos;s label or a folder</extracomment>
        <translation>Relu depuis «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>The database is damaged</source>
        <translation>La base de données est endommagée</translation>
    </message>
    <message>
        <source>A damaged state was kept.</source>
        <translation>Un état endommagé a été conservé.</translation>
    </message>
    <message>
        <source>This is no good backup: the database is damaged. Keep your older backups and call the person who looks after it.</source>
        <translation>Ce n’est pas une bonne sauvegarde&#xa0;: la base de données est endommagée. Gardez vos anciennes sauvegardes et appelez la personne qui s’en occupe.</translation>
    </message>
    <message>
        <source>Done. You can remove the stick “%1”.</source>
        <extracomment>The title of the last page; %1: a stick&apos;s label</extracomment>
        <translation>C’est terminé. Vous pouvez retirer la clé «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>You can remove “%1”.</source>
        <translation>Vous pouvez retirer «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>For good, as you asked</source>
        <extracomment>How long to keep an archive</extracomment>
        <translation>Pour toujours, comme demandé</translation>
    </message>
    <message>
        <source>At least until the next backup is made</source>
        <extracomment>How long to keep an archive: at least so long</extracomment>
        <translation>Au moins jusqu’à la prochaine sauvegarde</translation>
    </message>
    <message>
        <source>Programs, printers and licences</source>
        <translation>Les programmes, imprimantes et licences</translation>
    </message>
    <message>
        <source>Other files on this computer, such as letters and photos</source>
        <translation>Les autres fichiers de cet ordinateur, par exemple lettres et photos</translation>
    </message>
    <message>
        <source>Could not be read: %1</source>
        <extracomment>%1: a file or folder of the suite</extracomment>
        <translation>Lecture impossible&#xa0;: %1</translation>
    </message>
    <message>
        <source>&amp;Details</source>
        <translation>&amp;Détails</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Détails</translation>
    </message>
</context>
<context>
    <name>vesper::FailedPage</name>
    <message>
        <source>The backup was cancelled.</source>
        <translation>La sauvegarde a été annulée.</translation>
    </message>
    <message>
        <source>A backup cannot be made.</source>
        <translation>La sauvegarde est impossible.</translation>
    </message>
    <message>
        <source>The backup was not made.</source>
        <translation>La sauvegarde n’a pas été faite.</translation>
    </message>
    <message>
        <source>The settings cannot be opened.</source>
        <translation>La configuration ne peut pas être ouverte.</translation>
    </message>
    <message>
        <source>Your earlier backups are as they were. Throw none of them away.</source>
        <translation>Vos sauvegardes existantes sont intactes&#xa0;: n’en jetez aucune.</translation>
    </message>
    <message>
        <source>Choose another &amp;name</source>
        <extracomment>In the place of “Choose another place”</extracomment>
        <translation>Choisir un autre &amp;nom</translation>
    </message>
    <message>
        <source>You stay logged in, so that you can read this.</source>
        <translation>La session reste ouverte pour que vous puissiez lire ceci.</translation>
    </message>
</context>
<context>
    <name>vesper::FolderDialog</name>
    <message>
        <source>One moment…</source>
        <translation>Un instant…</translation>
    </message>
    <message>
        <source>There is no folder in this one.</source>
        <translation>Ce dossier ne contient aucun autre dossier.</translation>
    </message>
    <message>
        <source>This folder is empty.</source>
        <translation>Ce dossier est vide.</translation>
    </message>
    <message>
        <source>Choose a backup file</source>
        <translation>Choisir un fichier de sauvegarde</translation>
    </message>
    <message>
        <source>&amp;Choose this file</source>
        <translation>&amp;Choisir ce fichier</translation>
    </message>
    <message>
        <source>Folders and files</source>
        <translation>Dossiers et fichiers</translation>
    </message>
</context>
<context>
    <name>vesper::HistoryModel</name>
    <message>
        <source>When</source>
        <extracomment>Above a column of dates</extracomment>
        <translation>Quand</translation>
    </message>
    <message>
        <source>What</source>
        <extracomment>Above a column: backup, restore, …</extracomment>
        <translation>Quoi</translation>
    </message>
    <message>
        <source>Result</source>
        <extracomment>Above a column: how it ended</extracomment>
        <translation>Résultat</translation>
    </message>
    <message>
        <source>Who</source>
        <extracomment>Above a column of employees</extracomment>
        <translation>Qui</translation>
    </message>
    <message>
        <source>Backup file</source>
        <translation>Fichier de sauvegarde</translation>
    </message>
</context>
<context>
    <name>vesper::HistoryWindow</name>
    <message>
        <source>%1 (not there now)</source>
        <translation>%1 (absent pour le moment)</translation>
    </message>
    <message>
        <source>Nothing was backed up or restored yet.</source>
        <translation>Rien n’a encore été sauvegardé ni restauré.</translation>
    </message>
</context>
<context>
    <name>vesper::IdentifyDialog</name>
    <message>
        <source>This is the sample suite. Try the code %1.</source>
        <extracomment>Shown only with the sample suite; %1: a code</extracomment>
        <translation>Ceci est la suite d’exemple. Essayez le code %1.</translation>
    </message>
</context>
<context>
    <name>vesper::Launcher</name>
    <message>
        <source>%1 is not allowed to make backups. Please sign off, and let someone who is enter their code.</source>
        <translation>%1 n’a pas le droit de faire des sauvegardes. Veuillez vous déconnecter et laisser une personne autorisée saisir son code.</translation>
    </message>
    <message>
        <source>Vesper stays here. A click on this icon opens its window again.</source>
        <extracomment>Said by the icon in the tray when the window is closed for the first time</extracomment>
        <translation>Vesper reste ici. Un clic sur cette icône rouvre sa fenêtre.</translation>
    </message>
</context>
<context>
    <name>vesper::LauncherActions</name>
    <message>
        <source>&amp;Open Vesper</source>
        <extracomment>In the menu of the icon in the tray: shows the launcher&apos;s window</extracomment>
        <translation>&amp;Ouvrir Vesper</translation>
    </message>
    <message>
        <source>&amp;Identify employee…</source>
        <extracomment>In a menu: asks for an employee&apos;s code</extracomment>
        <translation>Identifier un &amp;employé…</translation>
    </message>
    <message>
        <source>Sign &amp;off %1</source>
        <extracomment>In a menu; %1: an employee&apos;s name</extracomment>
        <translation>&amp;Déconnecter %1</translation>
    </message>
    <message>
        <source>&amp;Back up…</source>
        <extracomment>In a menu: opens the wizard</extracomment>
        <translation>&amp;Sauvegarder…</translation>
    </message>
    <message>
        <source>&amp;Restore…</source>
        <extracomment>In a menu: opens the wizard</extracomment>
        <translation>&amp;Restaurer…</translation>
    </message>
    <message>
        <source>Histor&amp;y…</source>
        <extracomment>In a menu: opens a window with what was done so far</extracomment>
        <translation>&amp;Historique…</translation>
    </message>
    <message>
        <source>&amp;Settings…</source>
        <extracomment>In a menu: opens a window</extracomment>
        <translation>&amp;Configuration…</translation>
    </message>
    <message>
        <source>Start when I &amp;log in</source>
        <extracomment>In a menu, with a tick: whether this program starts whenever the person logs in</extracomment>
        <translation>&amp;Lancer à l’ouverture de session</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <extracomment>In a menu: ends this program</extracomment>
        <translation>&amp;Quitter</translation>
    </message>
</context>
<context>
    <name>vesper::LauncherWindow</name>
    <message>
        <source>Backups are made elsewhere</source>
        <translation>Les sauvegardes sont faites ailleurs</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>Inconnu</translation>
    </message>
    <message>
        <source>What was backed up so far cannot be read.</source>
        <translation>L’historique des sauvegardes ne peut pas être lu.</translation>
    </message>
    <message>
        <source>%1 is at work.</source>
        <extracomment>%1: an employee&apos;s name</extracomment>
        <translation>%1 est au travail.</translation>
    </message>
    <message>
        <source>Nobody has entered an employee code.</source>
        <translation>Personne n’a saisi de code employé.</translation>
    </message>
    <message>
        <source>Help for this page (F1)</source>
        <translation>Aide sur cette page (F1)</translation>
    </message>
</context>
<context>
    <name>vesper::NewComputerPage</name>
    <message>
        <source>Where does “%1” belong on this computer?</source>
        <extracomment>%1: a suite, such as Club Horizon</extracomment>
        <translation>Où placer «&#xa0;%1&#xa0;» sur cet ordinateur&#xa0;?</translation>
    </message>
</context>
<context>
    <name>vesper::NothingNewPage</name>
    <message>
        <source>Nothing has changed since the last backup (%1). It was read back then, and it is still in its place: %2</source>
        <extracomment>%1: a day and a time; %2: a file</extracomment>
        <translation>Rien n’a changé depuis la dernière sauvegarde (%1). Elle a été relue à ce moment-là, et elle est toujours à sa place&#xa0;: %2</translation>
    </message>
    <message>
        <source>Nothing has changed since the last backup (%1). It was read back then from its drive, which is not here now: %2</source>
        <extracomment>%1: a day and a time; %2: a file on a drive that is not plugged in</extracomment>
        <translation>Rien n’a changé depuis la dernière sauvegarde (%1). Elle a été relue à ce moment-là sur son support, qui n’est pas ici maintenant&#xa0;: %2</translation>
    </message>
    <message>
        <source>&amp;Log out</source>
        <extracomment>A button: the session ends at once, since nothing is to be backed up</extracomment>
        <translation>&amp;Fermer la session</translation>
    </message>
</context>
<context>
    <name>vesper::ProgressPage</name>
    <message>
        <source>Collecting the data…</source>
        <translation>Collecte des données…</translation>
    </message>
    <message>
        <source>Compressing the data…</source>
        <translation>Compression des données…</translation>
    </message>
    <message>
        <source>Writing the backup…</source>
        <translation>Écriture de la sauvegarde…</translation>
    </message>
    <message>
        <source>Checking the backup: reading it back…</source>
        <translation>Contrôle de la sauvegarde&#xa0;: relecture…</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <extracomment>How much is done: 48 MB of 266 MB</extracomment>
        <translation>%1 sur %2</translation>
    </message>
    <message>
        <source>%1/s</source>
        <extracomment>Speed; %1: a size</extracomment>
        <translation>%1/s</translation>
    </message>
    <message>
        <source>Ready at about %1</source>
        <translation>Fin prévue vers %1</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>Arrêt en cours…</translation>
    </message>
    <message>
        <source>%1 %</source>
        <extracomment>How much is done, in percent</extracomment>
        <translation>%1&#xa0;%</translation>
    </message>
    <message>
        <source>To %1</source>
        <extracomment>%1: a drive&apos;s label or a folder</extracomment>
        <translation>Vers %1</translation>
    </message>
    <message>
        <source>Restoring the data…</source>
        <translation>Restauration des données…</translation>
    </message>
    <message>
        <source>Waiting: another program holds the database…</source>
        <translation>En attente&#xa0;: un autre programme verrouille la base de données…</translation>
    </message>
    <message>
        <source>Checking the database…</source>
        <translation>Contrôle de la base de données…</translation>
    </message>
    <message>
        <source>Comparing with the data of now…</source>
        <translation>Comparaison avec les données actuelles…</translation>
    </message>
    <message>
        <source>Backing up</source>
        <translation>Sauvegarde en cours</translation>
    </message>
    <message>
        <source>Checking the backup</source>
        <translation>Contrôle de la sauvegarde</translation>
    </message>
    <message>
        <source>Restoring</source>
        <translation>Restauration en cours</translation>
    </message>
    <message>
        <source>Undoing the restore</source>
        <translation>Annulation de la restauration</translation>
    </message>
    <message>
        <source>Making a copy to look at</source>
        <translation>Copie pour consultation</translation>
    </message>
    <message>
        <source>Practising the restore</source>
        <translation>Exercice de restauration</translation>
    </message>
    <message>
        <source>Saving what can be had</source>
        <translation>Récupération de ce qui peut l’être</translation>
    </message>
    <message>
        <source>Stop the backup and close?</source>
        <translation>Arrêter la sauvegarde et fermer&#xa0;?</translation>
    </message>
    <message>
        <source>Stop and close?</source>
        <translation>Arrêter et fermer&#xa0;?</translation>
    </message>
    <message>
        <source>One moment…</source>
        <translation>Un instant…</translation>
    </message>
    <message>
        <source>Saving the rows</source>
        <translation>Enregistrement des lignes</translation>
    </message>
    <message>
        <source>Looking at what is there…</source>
        <translation>Examen de ce qui est là…</translation>
    </message>
    <message>
        <source>Writing what is to be printed…</source>
        <translation>Écriture du document à imprimer…</translation>
    </message>
    <message>
        <source>Logging out or shutting down waits until the backup is finished.</source>
        <translation>La fermeture de session ou l’arrêt attend que la sauvegarde soit terminée.</translation>
    </message>
    <message>
        <source>Nobody can log out or shut down before this is finished. Please do so once more then.</source>
        <translation>La session ne peut être fermée ni l’ordinateur éteint avant la fin. Recommencez ensuite, s’il vous plaît.</translation>
    </message>
</context>
<context>
    <name>vesper::ReceptionView</name>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Card</source>
        <translation>Carte</translation>
    </message>
    <message>
        <source>Town</source>
        <translation>Ville</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Client</translation>
    </message>
    <message>
        <source>Gate</source>
        <translation>Portillon</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Heure</translation>
    </message>
    <message>
        <source>Way</source>
        <translation>Sens</translation>
    </message>
    <message>
        <source>in</source>
        <extracomment>which way somebody went through a gate</extracomment>
        <translation>entrée</translation>
    </message>
    <message>
        <source>out</source>
        <translation>sortie</translation>
    </message>
    <message>
        <source>%1 came in.</source>
        <translation>Entrée&#xa0;: %1.</translation>
    </message>
    <message>
        <source>%1 went out.</source>
        <translation>Sortie&#xa0;: %1.</translation>
    </message>
</context>
<context>
    <name>vesper::RestoreWizard</name>
    <message>
        <source>What can be had of the damaged backup is put here.</source>
        <translation>Ce qui peut être récupéré de la sauvegarde endommagée est mis ici.</translation>
    </message>
    <message>
        <source>Data is being restored.</source>
        <extracomment>What whoever ends the session or shuts down meanwhile is shown</extracomment>
        <translation>Des données sont en cours de restauration.</translation>
    </message>
    <message>
        <source>Data from a backup is being saved.</source>
        <extracomment>What whoever ends the session or shuts down meanwhile is shown</extracomment>
        <translation>Des données d’une sauvegarde sont en cours d’enregistrement.</translation>
    </message>
</context>
<context>
    <name>vesper::SessionEnd</name>
    <message>
        <source>“%1” has not been backed up since it was last used.</source>
        <extracomment>What whoever ends the session or shuts down is shown; %1: a suite, such as Club Horizon</extracomment>
        <translation>«&#xa0;%1&#xa0;» n’a pas été sauvegardé depuis sa dernière utilisation.</translation>
    </message>
</context>
<context>
    <name>vesper::SettingsPage</name>
    <message>
        <source>Done soonest. Right for nearly everybody.</source>
        <translation>Le plus rapide. Convient presque toujours.</translation>
    </message>
    <message>
        <source>Takes a little longer and needs a little less room.</source>
        <translation>Un peu plus long, et un peu moins de place.</translation>
    </message>
    <message>
        <source>Takes longest and needs the least room: for small or slow media.</source>
        <translation>Le plus long, et le moins de place&#xa0;: pour les supports petits ou lents.</translation>
    </message>
    <message>
        <source>Nothing is read back. Nobody knows whether such an archive can be restored.</source>
        <translation>Rien n’est relu. Personne ne sait si un tel fichier peut être restauré.</translation>
    </message>
    <message>
        <source>Every byte is read back from the medium, and the database in the archive is opened.</source>
        <translation>Chaque octet est relu depuis le support, et la base de données du fichier est ouverte.</translation>
    </message>
    <message>
        <source>The structure of the database is checked too. Right for every day.</source>
        <translation>La structure de la base de données est contrôlée aussi. Le bon choix au quotidien.</translation>
    </message>
    <message>
        <source>Indexes and references are checked too. Finds the most and takes longest.</source>
        <translation>Les index et les références sont contrôlés aussi. Le contrôle le plus complet, et le plus long.</translation>
    </message>
    <message>
        <source>The newest is always backup.zip in the folder “backup”. The one before keeps its date.</source>
        <extracomment>%1: a file name</extracomment>
        <translation>Le plus récent est toujours backup.zip dans le dossier «&#xa0;backup&#xa0;». Le précédent garde sa date.</translation>
    </message>
    <message>
        <source>For example %1</source>
        <translation>Par exemple %1</translation>
    </message>
</context>
<context>
    <name>vesper::ShutDownPage</name>
    <message>
        <source>The computer is about to be shut down.</source>
        <translation>L’ordinateur va être éteint.</translation>
    </message>
    <message>
        <source>The computer is shutting down.</source>
        <translation>L’ordinateur s’éteint.</translation>
    </message>
    <message>
        <source>The computer stays on.</source>
        <translation>L’ordinateur reste allumé.</translation>
    </message>
    <message>
        <source>You can shut down or log out now.</source>
        <translation>Vous pouvez maintenant éteindre l’ordinateur ou fermer la session.</translation>
    </message>
    <message>
        <source>It cannot be shut down now. Another program may need it.</source>
        <translation>Il ne peut pas être éteint maintenant. Un autre programme en a peut-être besoin.</translation>
    </message>
    <message>
        <source>No backup was made.</source>
        <translation>Aucune sauvegarde n’a été faite.</translation>
    </message>
    <message>
        <source>Please do so once more: you are not asked a second time.</source>
        <translation>Veuillez le faire encore une fois&#xa0;: la question ne vous sera pas posée de nouveau.</translation>
    </message>
    <message>
        <source>This window closes by itself.</source>
        <translation>Cette fenêtre se ferme d’elle-même.</translation>
    </message>
    <message>
        <source>&amp;Log out now</source>
        <translation>Fermer &amp;maintenant</translation>
    </message>
    <message>
        <source>You are about to be logged out.</source>
        <translation>La session va être fermée.</translation>
    </message>
    <message>
        <source>You are being logged out.</source>
        <translation>La session est en cours de fermeture.</translation>
    </message>
    <message>
        <source>You stay logged in.</source>
        <translation>La session reste ouverte.</translation>
    </message>
    <message numerus="yes">
        <source>It shuts down in %n second(s).</source>
        <extracomment>Under “The computer is about to be shut down.”</extracomment>
        <translation>
            <numerusform>Il s’éteint dans %n&#xa0;seconde.</numerusform>
            <numerusform>Il s’éteint dans %n&#xa0;secondes.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>That is in %n second(s). The computer stays on.</source>
        <extracomment>Under “You are about to be logged out.”</extracomment>
        <translation>
            <numerusform>Elle est fermée dans %n&#xa0;seconde. L’ordinateur reste allumé.</numerusform>
            <numerusform>Elle est fermée dans %n&#xa0;secondes. L’ordinateur reste allumé.</numerusform>
        </translation>
    </message>
    <message>
        <source>The session does not end now. Another program may have a question.</source>
        <translation>Elle ne se ferme pas maintenant. Un autre logiciel pose peut-être une question.</translation>
    </message>
    <message>
        <source>Sta&amp;y logged in</source>
        <extracomment>Stops the countdown to logging out</extracomment>
        <translation>Ne &amp;pas fermer</translation>
    </message>
</context>
<context>
    <name>vesper::ShutdownLock</name>
    <message>
        <source>Vesper takes note of it</source>
        <translation>Vesper en prend note</translation>
    </message>
</context>
<context>
    <name>vesper::StillOpenPage</name>
    <message>
        <source>•  %1 (%2)</source>
        <extracomment>A line of a list. %1: a program; %2: the user who opened it</extracomment>
        <translation>•  %1 (%2)</translation>
    </message>
    <message>
        <source>They were asked to close. One of them may have a question for you.</source>
        <translation>Leur fermeture a été demandée. L’un d’eux vous pose peut-être une question.</translation>
    </message>
    <message>
        <source>None of them can be closed from here. Please close them yourself.</source>
        <translation>Aucun d’eux ne peut être fermé d’ici. Veuillez les fermer vous-même.</translation>
    </message>
</context>
<context>
    <name>vesper::TillView</name>
    <message>
        <source>Article</source>
        <translation>Article</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Prix</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>Quantité</translation>
    </message>
    <message>
        <source>card</source>
        <translation>carte</translation>
    </message>
    <message>
        <source>cash</source>
        <translation>espèces</translation>
    </message>
    <message>
        <source>account</source>
        <extracomment>the customer pays later</extracomment>
        <translation>compte</translation>
    </message>
    <message>
        <source>Nobody has this card.</source>
        <translation>Personne n’a cette carte.</translation>
    </message>
    <message>
        <source>Total: %1</source>
        <translation>Total&#xa0;: %1</translation>
    </message>
    <message>
        <source>Say first who is at work.</source>
        <translation>Dites d’abord qui est au travail.</translation>
    </message>
    <message>
        <source>Invoice %1 over %2 is written.</source>
        <translation>La facture %1 de %2 est écrite.</translation>
    </message>
</context>
<context>
    <name>vesper::TrayMenu</name>
    <message>
        <source>%1 (open)</source>
        <extracomment>In the menu of the tray; %1: an application</extracomment>
        <translation>%1 (ouverte)</translation>
    </message>
</context>
<context>
    <name>vesper::UnpaidBox</name>
    <message>
        <source>The receipt over %1 is not paid.</source>
        <extracomment>%1: an amount of money</extracomment>
        <translation>Le ticket de %1 n’est pas payé.</translation>
    </message>
    <message>
        <source>If the till is closed now, what is on it is lost.</source>
        <translation>Si la caisse est fermée maintenant, ce qu’il contient est perdu.</translation>
    </message>
    <message>
        <source>&amp;Pay and close</source>
        <extracomment>A button: the customer pays, and the till closes</extracomment>
        <translation>&amp;Encaisser et fermer</translation>
    </message>
    <message>
        <source>&amp;Discard and close</source>
        <extracomment>A button: the receipt is forgotten, and the till closes</extracomment>
        <translation>&amp;Abandonner et fermer</translation>
    </message>
</context>
<context>
    <name>vesper::VolumeModel</name>
    <message>
        <source>USB stick</source>
        <translation>Clé USB</translation>
    </message>
    <message>
        <source>Network drive</source>
        <translation>Lecteur réseau</translation>
    </message>
    <message>
        <source>Local disk</source>
        <translation>Disque dur local</translation>
    </message>
    <message>
        <source>%1 free</source>
        <extracomment>Free room on a drive; %1: a size, &quot;14.2 GB&quot;</extracomment>
        <translation>%1 libres</translation>
    </message>
    <message>
        <source>not answering</source>
        <translation>ne répond pas</translation>
    </message>
    <message>
        <source>read-only</source>
        <translation>lecture seule</translation>
    </message>
    <message>
        <source>last used today</source>
        <translation>dernière utilisation aujourd’hui</translation>
    </message>
    <message>
        <source>last used yesterday</source>
        <translation>dernière utilisation hier</translation>
    </message>
    <message>
        <source>last used on %1</source>
        <extracomment>%1: a date</extracomment>
        <translation>dernière utilisation le %1</translation>
    </message>
    <message>
        <source>This computer</source>
        <translation>Cet ordinateur</translation>
    </message>
</context>
<context>
    <name>vesper::WherePage</name>
    <message>
        <source>The file will be called %1</source>
        <extracomment>Under the name of the backup; %1: the file&apos;s name with its extension</extracomment>
        <translation>Le fichier s’appellera %1</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <extracomment>Above the title; %1: the suite&apos;s name, %2: an employee&apos;s name</extracomment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Insert the USB stick “%1”.</source>
        <extracomment>The title of the page while it waits; %1: the label of the stick used last</extracomment>
        <translation>Insérez la clé USB «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>Where should the backup go?</source>
        <translation>Où enregistrer la sauvegarde&#xa0;?</translation>
    </message>
    <message>
        <source>&amp;Back up and shut down</source>
        <extracomment>A button</extracomment>
        <translation>&amp;Sauvegarder et éteindre</translation>
    </message>
    <message>
        <source>&amp;Back up</source>
        <translation>&amp;Sauvegarder</translation>
    </message>
    <message>
        <source>&amp;Only shut down</source>
        <extracomment>A button: the computer is shut down at once</extracomment>
        <translation>&amp;Éteindre sans sauvegarder</translation>
    </message>
    <message>
        <source>No&amp;t now</source>
        <translation>&amp;Pas maintenant</translation>
    </message>
    <message>
        <source>Only this computer can be looked at from here. If the suite is open on others, please close it there.</source>
        <translation>D’ici, seul cet ordinateur est visible. Si la suite est ouverte sur d’autres, veuillez l’y fermer.</translation>
    </message>
    <message>
        <source>Nothing has changed since the last backup (%1).</source>
        <extracomment>%1: a day and a time</extracomment>
        <translation>Rien n’a changé depuis la dernière sauvegarde (%1).</translation>
    </message>
    <message>
        <source>&amp;Back up and log out</source>
        <extracomment>A button</extracomment>
        <translation>&amp;Sauvegarder et fermer la session</translation>
    </message>
    <message>
        <source>&amp;Only log out</source>
        <extracomment>A button: the session ends at once</extracomment>
        <translation>&amp;Fermer sans sauvegarder</translation>
    </message>
</context>
<context>
    <name>vesper::WhichPage</name>
    <message>
        <source>Looking for backups on every drive…</source>
        <translation>Recherche de sauvegardes sur tous les lecteurs…</translation>
    </message>
    <message numerus="yes">
        <source>%n backup(s) found, the newest first.</source>
        <translation>
            <numerusform>%n sauvegarde trouvée.</numerusform>
            <numerusform>%n sauvegardes trouvées, la plus récente en premier.</numerusform>
        </translation>
    </message>
    <message>
        <source>No backup was found. Plug in the stick, or choose a file.</source>
        <translation>Aucune sauvegarde trouvée. Insérez la clé ou choisissez un fichier.</translation>
    </message>
    <message>
        <source>Getting the data back</source>
        <translation>Récupérer les données</translation>
    </message>
    <message>
        <source>Nothing found yet</source>
        <translation>Rien trouvé pour le moment</translation>
    </message>
    <message>
        <source>&amp;Undo the last restore, of %1…</source>
        <extracomment>%1: a day and a time</extracomment>
        <translation>Ann&amp;uler la dernière restauration, %1…</translation>
    </message>
    <message>
        <source>%1 has too many folders to look through them all. If your backup is missing here, choose its file.</source>
        <extracomment>%1: one drive or several</extracomment>
        <translation>%1 a trop de dossiers pour les parcourir tous. Si votre sauvegarde manque ici, choisissez son fichier.</translation>
    </message>
</context>
<context>
    <name>vesper::WhoPage</name>
    <message>
        <source>Back up before closing?</source>
        <translation>Sauvegarder avant de quitter&#xa0;?</translation>
    </message>
    <message>
        <source>Who is backing up?</source>
        <translation>Qui fait la sauvegarde&#xa0;?</translation>
    </message>
    <message>
        <source>No employee code was entered. Please enter the code of someone who may make backups.</source>
        <translation>Aucun code employé n’a été saisi. Veuillez saisir le code d’une personne autorisée à sauvegarder.</translation>
    </message>
    <message>
        <source>Please enter your employee code.</source>
        <translation>Veuillez saisir votre code employé.</translation>
    </message>
    <message>
        <source>This is the sample suite. Try the code %1.</source>
        <extracomment>Shown only with the sample suite; %1: a code</extracomment>
        <translation>Ceci est la suite d’exemple. Essayez le code %1.</translation>
    </message>
    <message>
        <source>Who is changing the settings?</source>
        <translation>Qui modifie la configuration&#xa0;?</translation>
    </message>
    <message>
        <source>Please enter the code of someone who may change the settings.</source>
        <translation>Veuillez saisir le code d’une personne autorisée à modifier la configuration.</translation>
    </message>
    <message>
        <source>Ca&amp;ncel</source>
        <translation>&amp;Annuler</translation>
    </message>
    <message>
        <source>Who is restoring?</source>
        <translation>Qui restaure&#xa0;?</translation>
    </message>
    <message>
        <source>Please enter the code of someone who may restore.</source>
        <translation>Saisissez le code d’une personne autorisée à restaurer.</translation>
    </message>
    <message>
        <source>Make up for the last backup?</source>
        <translation>Rattraper la dernière sauvegarde&#xa0;?</translation>
    </message>
    <message>
        <source>The computer or the session ended before anybody could back up. Please enter the code of someone who may make backups.</source>
        <translation>La session a été fermée avant que quelqu’un puisse sauvegarder. Veuillez saisir le code d’une personne autorisée à sauvegarder.</translation>
    </message>
    <message>
        <source>Only &amp;log out</source>
        <extracomment>A button: the session ends at once</extracomment>
        <translation>&amp;Fermer sans sauvegarder</translation>
    </message>
</context>
<context>
    <name>vesper::WithdrawnPage</name>
    <message>
        <source>The work goes on.</source>
        <translation>Le travail continue.</translation>
    </message>
    <message>
        <source>“%1” was opened again. Vesper asks again when the last application is closed.

This window closes by itself.</source>
        <extracomment>%1: an application of the suite, such as Reception</extracomment>
        <translation>«&#xa0;%1&#xa0;» a été rouvert. Vesper reposera la question à la fermeture de la dernière application.

Cette fenêtre se ferme d’elle-même.</translation>
    </message>
</context>
<context>
    <name>vesper::WizardWindow</name>
    <message>
        <source>Backup</source>
        <extracomment>Title of the window</extracomment>
        <translation>Sauvegarde</translation>
    </message>
    <message>
        <source>H&amp;elp</source>
        <extracomment>Opens the help; F1 does the same</extracomment>
        <translation>A&amp;ide</translation>
    </message>
    <message>
        <source>Help for this page (F1)</source>
        <translation>Aide sur cette page (F1)</translation>
    </message>
    <message>
        <source>Backup settings</source>
        <extracomment>Title of the window</extracomment>
        <translation>Configuration de la sauvegarde</translation>
    </message>
    <message>
        <source>Restore</source>
        <extracomment>Title of the window</extracomment>
        <translation>Restaurer</translation>
    </message>
</context>
</TS>
