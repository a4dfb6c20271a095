<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
<context>
    <name>Errors</name>
    <message>
        <source>There is no suite file “%1”. Please check the path.</source>
        <extracomment>A suite is the set of applications that share one database; suite.toml describes it.</extracomment>
        <translation>Il n’y a pas de fichier de suite « %1 ». Veuillez vérifier le chemin.</translation>
    </message>
    <message>
        <source>“%1” already holds a suite, which was left alone. Please choose an empty folder.</source>
        <translation>« %1 » contient déjà une suite, qui n’a pas été touchée. Veuillez choisir un dossier vide.</translation>
    </message>
    <message>
        <source>“%1” already exists and was left alone. Please choose another name.</source>
        <translation>« %1 » existe déjà et n’a pas été touché. Veuillez choisir un autre nom.</translation>
    </message>
    <message>
        <source>“%1” is not understood here.</source>
        <translation>« %1 » n’est pas compris ici.</translation>
    </message>
    <message>
        <source>Only the main computer, “%1”, backs up this suite. Please start the backup there.</source>
        <translation>Seul l’ordinateur principal, « %1 », sauvegarde cette suite. Veuillez y lancer la sauvegarde.</translation>
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
        <translation>Le code est correct, mais %1 n’en a pas le droit. Veuillez saisir le code d’une personne qui l’a.</translation>
    </message>
    <message>
        <source>The list of employees cannot be read from the database%1. Please have the suite file checked.</source>
        <translation>La liste des employés ne peut pas être lue dans la base de données%1. Veuillez faire vérifier le fichier de suite.</translation>
    </message>
    <message>
        <source>You are not allowed to do this. Please ask someone who is.</source>
        <translation>Vous n’en avez pas le droit. Veuillez vous adresser à une personne qui l’a.</translation>
    </message>
    <message>
        <source>“%1” cannot be used as a name. Please choose another.</source>
        <translation>« %1 » ne peut pas servir de nom. Veuillez en choisir un autre.</translation>
    </message>
    <message>
        <source>Internet addresses cannot be used here (“%1”). Please choose a folder on a USB stick, a local disk or a network drive.</source>
        <translation>Vous ne pouvez pas indiquer d’adresse Internet (« %1 »). Veuillez choisir un dossier sur une clé USB, un disque dur local ou un lecteur réseau.</translation>
    </message>
    <message>
        <source>The folder “%1” does not exist. Please create it or choose another.</source>
        <translation>Le dossier « %1 » n’existe pas. Veuillez le créer ou en choisir un autre.</translation>
    </message>
    <message>
        <source>“%1” is a file. Please choose a folder.</source>
        <translation>« %1 » est un fichier. Veuillez choisir un dossier.</translation>
    </message>
    <message>
        <source>“%1” is the folder of the database itself: one fault would take both. Please choose another place, a USB stick for example.</source>
        <translation>« %1 » est le dossier de la base de données : une seule panne emporterait les deux. Veuillez choisir un autre emplacement, par exemple une clé USB.</translation>
    </message>
    <message>
        <source>“%1” is on the disk that holds the database, but backups go to an external medium. Please choose a USB stick or a network drive.</source>
        <translation>« %1 » est sur le disque de la base de données, or les sauvegardes vont sur un support externe. Veuillez choisir une clé USB ou un lecteur réseau.</translation>
    </message>
    <message>
        <source>You have no right to write into “%1”. Please choose another folder.</source>
        <translation>Vous n’avez pas le droit d’écrire dans « %1 ». Veuillez choisir un autre dossier.</translation>
    </message>
    <message>
        <source>The medium of “%1” is read-only. Please unlock it or choose another.</source>
        <translation>Le support de « %1 » est en lecture seule. Veuillez le déverrouiller ou en choisir un autre.</translation>
    </message>
    <message>
        <source>The drive “%1” is not connected. Please connect it or choose another.</source>
        <extracomment>%1: a drive&apos;s name, Kingston for example</extracomment>
        <translation>Le lecteur « %1 » n’est pas branché. Veuillez le brancher ou en choisir un autre.</translation>
    </message>
    <message>
        <source>“%1” does not answer. Please check cable and network, or choose another place.</source>
        <translation>« %1 » ne répond pas. Veuillez vérifier le câble et le réseau, ou choisir un autre emplacement.</translation>
    </message>
    <message>
        <source>The drive of “%1” cannot hold a file of %2: its file system allows smaller files only. Please choose another drive.</source>
        <extracomment>%2: a size</extracomment>
        <translation>Le lecteur de « %1 » n’accepte pas un fichier de %2 : son système de fichiers est limité à des fichiers plus petits. Veuillez choisir un autre lecteur.</translation>
    </message>
    <message>
        <source>Not enough room in “%1”: %2 are needed, %3 are free. Please make room or choose another place.</source>
        <extracomment>%2 and %3: sizes</extracomment>
        <translation>Espace libre insuffisant dans « %1 » : il faut %2, %3 sont libres. Veuillez libérer de la place ou choisir un autre emplacement.</translation>
    </message>
    <message>
        <source>“%1” cannot be written: %2. Please choose another place.</source>
        <extracomment>%2: a reason, such as: the medium is full</extracomment>
        <translation>« %1 » ne peut pas être écrit : %2. Veuillez choisir un autre emplacement.</translation>
    </message>
    <message>
        <source>There is no database “%1”. Please have the suite file checked.</source>
        <translation>Il n’y a pas de base de données « %1 ». Veuillez faire vérifier le fichier de suite.</translation>
    </message>
    <message>
        <source>“%1” is not a database that Vesper can read. Please have the suite file checked.</source>
        <translation>« %1 » n’est pas une base de données que Vesper sait lire. Veuillez faire vérifier le fichier de suite.</translation>
    </message>
    <message>
        <source>The database “%1” cannot be read: %2. Please call whoever looks after this computer.</source>
        <translation>La base de données « %1 » ne peut pas être lue : %2. Veuillez appeler la personne qui s’occupe de cet ordinateur.</translation>
    </message>
    <message>
        <source>A program was interrupted while it changed the database “%1”. Please start the suite once, close it again and then try again.</source>
        <translation>Un programme a été interrompu pendant qu’il modifiait la base de données « %1 ». Veuillez ouvrir la suite, la refermer, puis réessayer.</translation>
    </message>
    <message>
        <source>The database “%1” is in a folder where you have no right to write, and this kind cannot be read safely there. Please ask for that right.</source>
        <translation>La base de données « %1 » est dans un dossier où vous n’avez pas le droit d’écrire, et elle ne peut pas y être lue en toute sécurité. Veuillez demander ce droit.</translation>
    </message>
    <message>
        <source>The database is damaged%1, so no backup was made. Please stop working with it and call whoever looks after it.</source>
        <extracomment>%1: a technical reason in brackets, or nothing</extracomment>
        <translation>La base de données est endommagée%1 : aucune sauvegarde n’a été faite. Veuillez ne plus travailler avec elle et appeler la personne qui s’en occupe.</translation>
    </message>
    <message>
        <source>The newest good backup here is “%1”.</source>
        <extracomment>Follows the sentence: The database is damaged …</extracomment>
        <translation>La dernière bonne sauvegarde à cet emplacement est « %1 ».</translation>
    </message>
    <message>
        <source>There is no file “%1”. Please check the path, and that the drive is connected.</source>
        <translation>Il n’y a pas de fichier « %1 ». Veuillez vérifier le chemin, et que le lecteur est branché.</translation>
    </message>
    <message>
        <source>“%1” is not a backup file of Vesper. Please choose another file.</source>
        <translation>« %1 » n’est pas un fichier de sauvegarde de Vesper. Veuillez choisir un autre fichier.</translation>
    </message>
    <message>
        <source>The backup file “%1” is damaged%2. Please do not rely on it: make a new backup.</source>
        <translation>Le fichier de sauvegarde « %1 » est endommagé%2. Veuillez ne pas vous y fier et faire une nouvelle sauvegarde.</translation>
    </message>
    <message>
        <source>The backup file “%1” does not hold “%2”. Please choose another file.</source>
        <translation>Le fichier de sauvegarde « %1 » ne contient pas « %2 ». Veuillez choisir un autre fichier.</translation>
    </message>
    <message>
        <source>What was written could not be read back as it was%1, so it was not kept. The medium may be failing: please use another one.</source>
        <translation>Ce qui a été écrit n’a pas pu être relu à l’identique%1 et n’a pas été conservé. Le support est peut-être défaillant : veuillez en utiliser un autre.</translation>
    </message>
    <message>
        <source>The backup does not say the same as the database%1, so it was not kept. Please try again.</source>
        <translation>La sauvegarde ne dit pas la même chose que la base de données%1 et n’a pas été conservée. Veuillez réessayer.</translation>
    </message>
    <message>
        <source>“%1” cannot be read: %2. Please check the drive.</source>
        <translation>« %1 » ne peut pas être lu : %2. Veuillez vérifier le lecteur.</translation>
    </message>
    <message>
        <source>Vesper cannot use its own folder “%1”. Please check that it is yours and that the disk is not full.</source>
        <translation>Vesper ne peut pas utiliser son propre dossier « %1 ». Veuillez vérifier qu’il vous appartient et que le disque n’est pas plein.</translation>
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
        <translation>Ce qui doit précéder chaque sauvegarde n’a pas réussi%1 : aucune sauvegarde n’a été faite. Veuillez réessayer.</translation>
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
        <source>The suite file has a mistake (%1): %2. Please have it put right.</source>
        <extracomment>%1: file and line; %2: technical English</extracomment>
        <translation>Le fichier de suite contient une faute (%1) : %2. Veuillez la faire corriger.</translation>
    </message>
    <message>
        <source>The database “%1” is in use by another program that lets nobody else in. Please close the suite’s applications and try again.</source>
        <translation>Un autre programme occupe la base de données « %1 » et ne laisse entrer personne. Veuillez fermer les applications de la suite et réessayer.</translation>
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
    <name>Measures</name>
    <message>
        <source>%1&#xa0;B</source>
        <extracomment>Sizes: the number, a no-break space, the unit (bytes: B in English, o in French).</extracomment>
        <translation>%1 o</translation>
    </message>
    <message>
        <source>%1&#xa0;kB</source>
        <extracomment>1,000 bytes</extracomment>
        <translation>%1 ko</translation>
    </message>
    <message>
        <source>%1&#xa0;MB</source>
        <extracomment>1,000,000 bytes</extracomment>
        <translation>%1 Mo</translation>
    </message>
    <message>
        <source>%1&#xa0;GB</source>
        <extracomment>1,000,000,000 bytes</extracomment>
        <translation>%1 Go</translation>
    </message>
    <message>
        <source>%1&#xa0;TB</source>
        <extracomment>1,000,000,000,000 bytes</extracomment>
        <translation>%1 To</translation>
    </message>
    <message>
        <source>%1&#xa0;s</source>
        <extracomment>seconds, a short duration</extracomment>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>%1&#xa0;min %2&#xa0;s</source>
        <extracomment>minutes and seconds</extracomment>
        <translation>%1 min %2 s</translation>
    </message>
    <message>
        <source>%1&#xa0;h %2&#xa0;min</source>
        <extracomment>hours and minutes</extracomment>
        <translation>%1 h %2 min</translation>
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
        <translation>Un nom ne peut pas contenir « %1 ».</translation>
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
</context>
<context>
    <name>Reasons</name>
    <message>
        <source>there is no room left</source>
        <translation>l’espace libre est épuisé</translation>
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
        <translation>l’ordinateur est trop occupé ; fermez quelques programmes</translation>
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
</context>
<context>
    <name>Warnings</name>
    <message>
        <source>“%1” is not in the backup: it could not be read (%2).</source>
        <translation>« %1 » n’est pas dans la sauvegarde : lecture impossible (%2).</translation>
    </message>
    <message>
        <source>“%1” changed while it was being read: what the backup holds of it may be incomplete. Close the program that uses it and back up again.</source>
        <translation>« %1 » a changé pendant sa lecture : son contenu dans la sauvegarde est peut-être incomplet. Fermez le programme qui l’utilise et sauvegardez de nouveau.</translation>
    </message>
    <message>
        <source>“%1” is not in the backup: the folder “%2” does not exist.</source>
        <extracomment>%1: a named set of files, such as Contracts; %2: a folder</extracomment>
        <translation>« %1 » n’est pas dans la sauvegarde : le dossier « %2 » n’existe pas.</translation>
    </message>
    <message>
        <source>One question of the proof has no answer: %1 (%2). The backup is complete all the same.</source>
        <extracomment>The proof is what the database says about itself: the last invoice, today&apos;s sales. %1 is an SQL query, %2 a technical reason.</extracomment>
        <translation>Une question de la preuve est restée sans réponse : %1 (%2). La sauvegarde est néanmoins complète.</translation>
    </message>
    <message>
        <source>Other computers may have waited up to %1 before they could save, while the database was being copied.</source>
        <extracomment>%1: a duration</extracomment>
        <translation>D’autres ordinateurs ont pu attendre jusqu’à %1 avant d’enregistrer, le temps de copier la base de données.</translation>
    </message>
    <message>
        <source>One check could not be made: %1.</source>
        <translation>Un contrôle n’a pas pu être effectué : %1.</translation>
    </message>
    <message>
        <source>This backup could not be entered in the history: %1. The backup itself is not affected.</source>
        <translation>Cette sauvegarde n’a pas pu être inscrite dans l’historique : %1. La sauvegarde elle-même est intacte.</translation>
    </message>
    <message>
        <source>This medium cannot protect files: whoever has it can read the backup. Please keep it in a safe place.</source>
        <translation>Ce support ne peut pas protéger les fichiers : quiconque le possède peut lire la sauvegarde. Veuillez le garder en lieu sûr.</translation>
    </message>
    <message>
        <source>The database refers to rows that are missing: %1. The backup holds it as it is; please tell whoever looks after it.</source>
        <extracomment>Rows that refer to others, such as an invoice to a customer who is gone. %1: technical</extracomment>
        <translation>La base de données renvoie à des lignes qui manquent : %1. La sauvegarde la contient telle quelle ; veuillez prévenir la personne qui s’en occupe.</translation>
    </message>
</context>
</TS>
