<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="da" sourcelanguage="en">
<context>
    <name>DestinationPicker</name>
    <message>
        <source>Drives</source>
        <translation>Drev</translation>
    </message>
    <message>
        <source>&amp;Location of the backup</source>
        <translation>&amp;Placering</translation>
    </message>
    <message>
        <source>Location of the backup</source>
        <translation>Placering</translation>
    </message>
    <message>
        <source>Choose a drive above, or type a folder</source>
        <translation>Vælg et drev ovenfor, eller skriv en mappe</translation>
    </message>
    <message>
        <source>&amp;Folder…</source>
        <extracomment>Opens a dialog in which a folder is chosen</extracomment>
        <translation>&amp;Mappe…</translation>
    </message>
    <message>
        <source>&amp;Create folder</source>
        <translation>&amp;Opret mappe</translation>
    </message>
    <message>
        <source>Choose &amp;another…</source>
        <translation>Vælg en &amp;anden…</translation>
    </message>
</context>
<context>
    <name>DonePage</name>
    <message>
        <source>File</source>
        <translation>Fil</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Størrelse</translation>
    </message>
    <message>
        <source>Time taken</source>
        <translation>Varighed</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Kontrol</translation>
    </message>
    <message>
        <source>Warnings</source>
        <translation>Advarsler</translation>
    </message>
    <message>
        <source>Show in &amp;folder</source>
        <translation>&amp;Vis i mappe</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Luk</translation>
    </message>
</context>
<context>
    <name>Errors</name>
    <message>
        <source>There is no suite file “%1”. Please check the path.</source>
        <extracomment>A suite is the set of applications that share one database; suite.toml describes it.</extracomment>
        <translation>Der er ingen suitefil »%1«. Kontrollér stien.</translation>
    </message>
    <message>
        <source>“%1” already holds a suite, which was left alone. Please choose an empty folder.</source>
        <translation>»%1« indeholder allerede en suite, som ikke er rørt. Vælg en tom mappe.</translation>
    </message>
    <message>
        <source>“%1” already exists and was left alone. Please choose another name.</source>
        <translation>»%1« findes allerede og er ikke rørt. Vælg et andet navn.</translation>
    </message>
    <message>
        <source>“%1” is not understood here.</source>
        <translation>»%1« forstås ikke her.</translation>
    </message>
    <message>
        <source>Only the main computer, “%1”, backs up this suite. Please start the backup there.</source>
        <translation>Kun hovedcomputeren, »%1«, tager backup af denne suite. Start backuppen der.</translation>
    </message>
    <message>
        <source>An employee code is needed for this. Please enter yours.</source>
        <translation>Der kræves en medarbejderkode. Indtast din.</translation>
    </message>
    <message>
        <source>Wrong code. The next one can be entered at %1.</source>
        <translation>Forkert kode. Den næste kan indtastes kl. %1.</translation>
    </message>
    <message>
        <source>Wrong code. Please try again.</source>
        <translation>Forkert kode. Prøv igen.</translation>
    </message>
    <message>
        <source>There were too many wrong codes. The next one can be entered at %1.</source>
        <translation>Der var for mange forkerte koder. Den næste kan indtastes kl. %1.</translation>
    </message>
    <message>
        <source>The code is right, but %1 is not allowed to do this. Please enter the code of someone who is.</source>
        <extracomment>%1: an employee&apos;s name</extracomment>
        <translation>Koden er rigtig, men %1 har ikke lov til det. Indtast koden for en, der har.</translation>
    </message>
    <message>
        <source>The list of employees cannot be read from the database%1. Please have the suite file checked.</source>
        <translation>Listen over medarbejdere kan ikke læses i databasen%1. Få suitefilen kontrolleret.</translation>
    </message>
    <message>
        <source>You are not allowed to do this. Please ask someone who is.</source>
        <translation>Du har ikke lov til dette. Spørg en, der har.</translation>
    </message>
    <message>
        <source>“%1” cannot be used as a name. Please choose another.</source>
        <translation>»%1« kan ikke bruges som navn. Vælg et andet.</translation>
    </message>
    <message>
        <source>Internet addresses cannot be used here (“%1”). Please choose a folder on a USB stick, a local disk or a network drive.</source>
        <translation>Internetadresser kan ikke bruges her (»%1«). Vælg en mappe på en USB-nøgle, en lokal disk eller et netværksdrev.</translation>
    </message>
    <message>
        <source>The folder “%1” does not exist. Please create it or choose another.</source>
        <translation>Mappen »%1« findes ikke. Opret den, eller vælg en anden.</translation>
    </message>
    <message>
        <source>“%1” is a file. Please choose a folder.</source>
        <translation>»%1« er en fil. Vælg en mappe.</translation>
    </message>
    <message>
        <source>“%1” is the folder of the database itself: one fault would take both. Please choose another place, a USB stick for example.</source>
        <translation>»%1« er databasens egen mappe: én fejl ville ramme begge dele. Vælg et andet sted, for eksempel en USB-nøgle.</translation>
    </message>
    <message>
        <source>“%1” is on the disk that holds the database, but backups go to an external medium. Please choose a USB stick or a network drive.</source>
        <translation>»%1« er på samme disk som databasen, men backup skal til et eksternt medie. Vælg en USB-nøgle eller et netværksdrev.</translation>
    </message>
    <message>
        <source>You have no right to write into “%1”. Please choose another folder.</source>
        <translation>Du har ikke rettighed til at skrive i »%1«. Vælg en anden mappe.</translation>
    </message>
    <message>
        <source>The medium of “%1” is read-only. Please unlock it or choose another.</source>
        <translation>Mediet for »%1« er skrivebeskyttet. Lås det op, eller vælg et andet.</translation>
    </message>
    <message>
        <source>The drive “%1” is not connected. Please connect it or choose another.</source>
        <extracomment>%1: a drive&apos;s name, Kingston for example</extracomment>
        <translation>Drevet »%1« er ikke tilsluttet. Tilslut det, eller vælg et andet.</translation>
    </message>
    <message>
        <source>“%1” does not answer. Please check cable and network, or choose another place.</source>
        <translation>»%1« svarer ikke. Kontrollér kabel og netværk, eller vælg et andet sted.</translation>
    </message>
    <message>
        <source>The drive of “%1” cannot hold a file of %2: its file system allows smaller files only. Please choose another drive.</source>
        <extracomment>%2: a size</extracomment>
        <translation>Drevet for »%1« kan ikke rumme en fil på %2: filsystemet tillader kun mindre filer. Vælg et andet drev.</translation>
    </message>
    <message>
        <source>Not enough room in “%1”: %2 are needed, %3 are free. Please make room or choose another place.</source>
        <extracomment>%2 and %3: sizes</extracomment>
        <translation>Ikke plads nok i »%1«: der kræves %2, og %3 er ledig. Skaf plads, eller vælg et andet sted.</translation>
    </message>
    <message>
        <source>“%1” cannot be written: %2. Please choose another place.</source>
        <extracomment>%2: a reason, such as: the medium is full</extracomment>
        <translation>»%1« kan ikke skrives: %2. Vælg et andet sted.</translation>
    </message>
    <message>
        <source>There is no database “%1”. Please have the suite file checked.</source>
        <translation>Der er ingen database »%1«. Få suitefilen kontrolleret.</translation>
    </message>
    <message>
        <source>“%1” is not a database that Vesper can read. Please have the suite file checked.</source>
        <translation>»%1« er ikke en database, som Vesper kan læse. Få suitefilen kontrolleret.</translation>
    </message>
    <message>
        <source>The database “%1” cannot be read: %2. Please call whoever looks after this computer.</source>
        <translation>Databasen »%1« kan ikke læses: %2. Tilkald den, der passer denne computer.</translation>
    </message>
    <message>
        <source>A program was interrupted while it changed the database “%1”. Please start the suite once, close it again and then try again.</source>
        <translation>Et program blev afbrudt, mens det ændrede databasen »%1«. Start suiten én gang, luk den igen, og prøv så igen.</translation>
    </message>
    <message>
        <source>The database “%1” is in a folder where you have no right to write, and this kind cannot be read safely there. Please ask for that right.</source>
        <translation>Databasen »%1« ligger i en mappe, hvor du ikke har rettighed til at skrive, og kan ikke læses sikkert der. Bed om den rettighed.</translation>
    </message>
    <message>
        <source>The database is damaged%1, so no backup was made. Please stop working with it and call whoever looks after it.</source>
        <extracomment>%1: a technical reason in brackets, or nothing</extracomment>
        <translation>Databasen er beskadiget%1, så der blev ikke taget backup. Arbejd ikke videre med den, og tilkald den, der passer den.</translation>
    </message>
    <message>
        <source>The newest good backup here is “%1”.</source>
        <extracomment>Follows the sentence: The database is damaged …</extracomment>
        <translation>Den nyeste gode backup her er »%1«.</translation>
    </message>
    <message>
        <source>There is no file “%1”. Please check the path, and that the drive is connected.</source>
        <translation>Der er ingen fil »%1«. Kontrollér stien, og at drevet er tilsluttet.</translation>
    </message>
    <message>
        <source>“%1” is not a backup file of Vesper. Please choose another file.</source>
        <translation>»%1« er ikke en backupfil fra Vesper. Vælg en anden fil.</translation>
    </message>
    <message>
        <source>The backup file “%1” is damaged%2. Please do not rely on it: make a new backup.</source>
        <translation>Backupfilen »%1« er beskadiget%2. Stol ikke på den: tag en ny backup.</translation>
    </message>
    <message>
        <source>The backup file “%1” does not hold “%2”. Please choose another file.</source>
        <translation>Backupfilen »%1« indeholder ikke »%2«. Vælg en anden fil.</translation>
    </message>
    <message>
        <source>What was written could not be read back as it was%1, so it was not kept. The medium may be failing: please use another one.</source>
        <translation>Det skrevne kunne ikke læses tilbage uændret%1 og blev ikke gemt. Mediet er måske ved at fejle: brug et andet.</translation>
    </message>
    <message>
        <source>The backup does not say the same as the database%1, so it was not kept. Please try again.</source>
        <translation>Backuppen siger ikke det samme som databasen%1 og blev ikke gemt. Prøv igen.</translation>
    </message>
    <message>
        <source>“%1” cannot be read: %2. Please check the drive.</source>
        <translation>»%1« kan ikke læses: %2. Kontrollér drevet.</translation>
    </message>
    <message>
        <source>Vesper cannot use its own folder “%1”. Please check that it is yours and that the disk is not full.</source>
        <translation>Vesper kan ikke bruge sin egen mappe »%1«. Kontrollér, at den er din, og at disken ikke er fuld.</translation>
    </message>
    <message>
        <source>This suite is being backed up at this moment. Please wait until that is done.</source>
        <translation>Der tages backup af denne suite lige nu. Vent, til den er færdig.</translation>
    </message>
    <message>
        <source>Cancelled. Your data is as it was.</source>
        <translation>Annulleret. Dine data er uændrede.</translation>
    </message>
    <message>
        <source>What must be done before each backup did not succeed%1, so no backup was made. Please try again.</source>
        <translation>Det, der skal ske før hver backup, lykkedes ikke%1, så der blev ikke taget backup. Prøv igen.</translation>
    </message>
    <message>
        <source>The backup is good, but what should follow it did not succeed%1.</source>
        <translation>Backuppen er god, men det, der skulle følge, lykkedes ikke%1.</translation>
    </message>
    <message>
        <source>Vesper had to stop because of a fault of its own%1. Please try again, and report it if it comes back.</source>
        <translation>Vesper måtte stoppe på grund af en fejl i programmet%1. Prøv igen, og meld den, hvis den vender tilbage.</translation>
    </message>
    <message>
        <source>The suite file has a mistake (%1): %2. Please have it put right.</source>
        <extracomment>%1: file and line; %2: technical English</extracomment>
        <translation>Der er en fejl i suitefilen (%1): %2. Få den rettet.</translation>
    </message>
    <message>
        <source>The database “%1” is in use by another program that lets nobody else in. Please close the suite’s applications and try again.</source>
        <translation>Et andet program bruger databasen »%1« og lukker ingen ind. Luk suitens programmer, og prøv igen.</translation>
    </message>
</context>
<context>
    <name>FailedPage</name>
    <message>
        <source>Nothing was lost: your data and the archives you have are as they were.</source>
        <translation>Intet er gået tabt: dine data og de backupfiler, du har, er, som de var.</translation>
    </message>
    <message>
        <source>&amp;Details</source>
        <translation>&amp;Detaljer</translation>
    </message>
    <message>
        <source>&amp;Keep its present state all the same</source>
        <translation>&amp;Gem alligevel den nuværende tilstand</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Luk</translation>
    </message>
    <message>
        <source>Choose another &amp;place</source>
        <translation>Vælg en anden &amp;placering</translation>
    </message>
    <message>
        <source>&amp;Try again</source>
        <translation>P&amp;røv igen</translation>
    </message>
</context>
<context>
    <name>Forecast</name>
    <message>
        <source>About %1 of %2 free.</source>
        <extracomment>%1: size of the archive that will be made; %2: free room at the destination</extracomment>
        <translation>Ca. %1 af %2 ledig plads.</translation>
    </message>
    <message>
        <source>Ready at about %1.</source>
        <extracomment>%1: a time of day, without seconds</extracomment>
        <translation>Færdig ca. kl. %1.</translation>
    </message>
    <message numerus="yes">
        <source>Room for about %n more archive(s).</source>
        <translation>
            <numerusform>Plads til ca. %n backup mere.</numerusform>
            <numerusform>Plads til ca. %n backupper mere.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Language</name>
    <message>
        <source>en</source>
        <extracomment>The code of the language of this translation: fr, da</extracomment>
        <translation>da</translation>
    </message>
</context>
<context>
    <name>Measures</name>
    <message>
        <source>%1&#xa0;B</source>
        <extracomment>Sizes: the number, a no-break space, the unit (bytes: B in English, o in French).</extracomment>
        <translation>%1&#xa0;B</translation>
    </message>
    <message>
        <source>%1&#xa0;kB</source>
        <extracomment>1,000 bytes</extracomment>
        <translation>%1&#xa0;kB</translation>
    </message>
    <message>
        <source>%1&#xa0;MB</source>
        <extracomment>1,000,000 bytes</extracomment>
        <translation>%1&#xa0;MB</translation>
    </message>
    <message>
        <source>%1&#xa0;GB</source>
        <extracomment>1,000,000,000 bytes</extracomment>
        <translation>%1&#xa0;GB</translation>
    </message>
    <message>
        <source>%1&#xa0;TB</source>
        <extracomment>1,000,000,000,000 bytes</extracomment>
        <translation>%1&#xa0;TB</translation>
    </message>
    <message>
        <source>%1&#xa0;s</source>
        <extracomment>seconds, a short duration</extracomment>
        <translation>%1&#xa0;sek.</translation>
    </message>
    <message>
        <source>%1&#xa0;min %2&#xa0;s</source>
        <extracomment>minutes and seconds</extracomment>
        <translation>%1&#xa0;min. %2&#xa0;sek.</translation>
    </message>
    <message>
        <source>%1&#xa0;h %2&#xa0;min</source>
        <extracomment>hours and minutes</extracomment>
        <translation>%1&#xa0;t. %2&#xa0;min.</translation>
    </message>
</context>
<context>
    <name>Names</name>
    <message>
        <source>Please enter a name.</source>
        <translation>Indtast et navn.</translation>
    </message>
    <message>
        <source>A name cannot contain “%1”.</source>
        <translation>Et navn kan ikke indeholde »%1«.</translation>
    </message>
    <message>
        <source>A name cannot contain invisible characters.</source>
        <translation>Et navn kan ikke indeholde usynlige tegn.</translation>
    </message>
    <message>
        <source>Windows keeps this name for itself. Please choose another.</source>
        <translation>Windows bruger selv dette navn. Vælg et andet.</translation>
    </message>
    <message>
        <source>A name cannot end with a dot or a space.</source>
        <translation>Et navn kan ikke slutte med punktum eller mellemrum.</translation>
    </message>
    <message>
        <source>A name cannot begin with a space.</source>
        <translation>Et navn kan ikke begynde med mellemrum.</translation>
    </message>
    <message>
        <source>This name is too long. Please shorten it.</source>
        <translation>Dette navn er for langt. Gør det kortere.</translation>
    </message>
</context>
<context>
    <name>OpeningPage</name>
    <message>
        <source>One moment…</source>
        <translation>Et øjeblik…</translation>
    </message>
    <message>
        <source>The data is being looked at.</source>
        <translation>Dataene bliver læst.</translation>
    </message>
</context>
<context>
    <name>ProgressPage</name>
    <message>
        <source>Backing up</source>
        <translation>Backup i gang</translation>
    </message>
    <message>
        <source>Progress of the backup</source>
        <translation>Backuppens fremskridt</translation>
    </message>
    <message>
        <source>Stop the backup and close?</source>
        <translation>Stop backuppen og luk?</translation>
    </message>
    <message>
        <source>Your data and the archives you have stay as they are.</source>
        <translation>Dine data og de backupfiler, du har, forbliver, som de er.</translation>
    </message>
    <message>
        <source>&amp;Stop and close</source>
        <translation>&amp;Stop og luk</translation>
    </message>
    <message>
        <source>Carry &amp;on</source>
        <translation>&amp;Fortsæt</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Annuller</translation>
    </message>
</context>
<context>
    <name>Reasons</name>
    <message>
        <source>there is no room left</source>
        <translation>der er ikke mere plads</translation>
    </message>
    <message>
        <source>its file system allows smaller files only</source>
        <translation>filsystemet tillader kun mindre filer</translation>
    </message>
    <message>
        <source>the medium is read-only</source>
        <translation>mediet er skrivebeskyttet</translation>
    </message>
    <message>
        <source>you have no right to it</source>
        <translation>du har ikke rettighed til det</translation>
    </message>
    <message>
        <source>it does not exist</source>
        <translation>den findes ikke</translation>
    </message>
    <message>
        <source>the medium has a fault</source>
        <translation>der er en fejl på mediet</translation>
    </message>
    <message>
        <source>the drive was removed</source>
        <translation>drevet er taget ud</translation>
    </message>
    <message>
        <source>the network drive does not answer</source>
        <translation>netværksdrevet svarer ikke</translation>
    </message>
    <message>
        <source>the name is too long</source>
        <translation>navnet er for langt</translation>
    </message>
    <message>
        <source>the computer is too busy; close some programs</source>
        <translation>computeren har for travlt; luk nogle programmer</translation>
    </message>
</context>
<context>
    <name>Terms</name>
    <message>
        <source>Collecting</source>
        <extracomment>What a backup is doing: looking through the database and the files beside it</extracomment>
        <translation>Indsamling</translation>
    </message>
    <message>
        <source>Compressing</source>
        <extracomment>What a backup is doing</extracomment>
        <translation>Komprimering</translation>
    </message>
    <message>
        <source>Writing</source>
        <extracomment>What a backup is doing: writing to the medium</extracomment>
        <translation>Skrivning</translation>
    </message>
    <message>
        <source>Checking</source>
        <extracomment>What a backup is doing: reading the archive back from the medium</extracomment>
        <translation>Kontrol</translation>
    </message>
    <message>
        <source>Not verified</source>
        <extracomment>How an archive was checked: not at all</extracomment>
        <translation>Ikke kontrolleret</translation>
    </message>
    <message>
        <source>Read back, structure not checked</source>
        <extracomment>How an archive was checked: every byte read from the medium, but the database&apos;s inner structure not looked at</extracomment>
        <translation>Læst tilbage, struktur ikke kontrolleret</translation>
    </message>
    <message>
        <source>Read back, structure checked</source>
        <extracomment>How an archive was checked: also the database&apos;s inner structure</extracomment>
        <translation>Læst tilbage, struktur kontrolleret</translation>
    </message>
    <message>
        <source>Read back, structure and content checked</source>
        <extracomment>How an archive was checked: also the database&apos;s indexes and relations</extracomment>
        <translation>Læst tilbage, struktur og indhold kontrolleret</translation>
    </message>
</context>
<context>
    <name>Warnings</name>
    <message>
        <source>“%1” is not in the backup: it could not be read (%2).</source>
        <translation>»%1« er ikke med i backuppen: den kunne ikke læses (%2).</translation>
    </message>
    <message>
        <source>“%1” changed while it was being read: what the backup holds of it may be incomplete. Close the program that uses it and back up again.</source>
        <translation>»%1« blev ændret under læsningen: indholdet i backuppen er måske ufuldstændigt. Luk programmet, der bruger den, og tag backup igen.</translation>
    </message>
    <message>
        <source>“%1” is not in the backup: the folder “%2” does not exist.</source>
        <extracomment>%1: a named set of files, such as Contracts; %2: a folder</extracomment>
        <translation>»%1« er ikke med i backuppen: mappen »%2« findes ikke.</translation>
    </message>
    <message>
        <source>One question of the proof has no answer: %1 (%2). The backup is complete all the same.</source>
        <extracomment>The proof is what the database says about itself: the last invoice, today&apos;s sales. %1 is an SQL query, %2 a technical reason.</extracomment>
        <translation>Et spørgsmål i beviset fik intet svar: %1 (%2). Backuppen er alligevel komplet.</translation>
    </message>
    <message>
        <source>Other computers may have waited up to %1 before they could save, while the database was being copied.</source>
        <extracomment>%1: a duration</extracomment>
        <translation>Andre computere kan have ventet op til %1 på at gemme, mens databasen blev kopieret.</translation>
    </message>
    <message>
        <source>One check could not be made: %1.</source>
        <translation>En kontrol kunne ikke udføres: %1.</translation>
    </message>
    <message>
        <source>This backup could not be entered in the history: %1. The backup itself is not affected.</source>
        <translation>Denne backup kunne ikke skrives i historikken: %1. Selve backuppen er ikke berørt.</translation>
    </message>
    <message>
        <source>This medium cannot protect files: whoever has it can read the backup. Please keep it in a safe place.</source>
        <translation>Dette medie kan ikke beskytte filer: enhver, der har det, kan læse backuppen. Opbevar det et sikkert sted.</translation>
    </message>
    <message>
        <source>The database refers to rows that are missing: %1. The backup holds it as it is; please tell whoever looks after it.</source>
        <extracomment>Rows that refer to others, such as an invoice to a customer who is gone. %1: technical</extracomment>
        <translation>Databasen henviser til rækker, der mangler: %1. Backuppen indeholder den, som den er; fortæl det til den, der passer den.</translation>
    </message>
</context>
<context>
    <name>WherePage</name>
    <message>
        <source>Where should the backup go?</source>
        <translation>Hvor skal backuppen gemmes?</translation>
    </message>
    <message>
        <source>&amp;Name of the backup</source>
        <translation>Backup&amp;navn</translation>
    </message>
    <message>
        <source>Name of the backup</source>
        <translation>Backupnavn</translation>
    </message>
    <message>
        <source>No&amp;t now</source>
        <translation>&amp;Ikke nu</translation>
    </message>
    <message>
        <source>&amp;Back up</source>
        <translation>Tag &amp;backup</translation>
    </message>
</context>
<context>
    <name>WhoPage</name>
    <message>
        <source>Employee &amp;code</source>
        <translation>&amp;Medarbejderkode</translation>
    </message>
    <message>
        <source>Employee code</source>
        <translation>Medarbejderkode</translation>
    </message>
    <message>
        <source>Caps Lock is on.</source>
        <translation>Caps Lock er slået til.</translation>
    </message>
    <message>
        <source>Not &amp;now</source>
        <translation>&amp;Ikke nu</translation>
    </message>
    <message>
        <source>C&amp;ontinue</source>
        <translation>&amp;Fortsæt</translation>
    </message>
</context>
<context>
    <name>vesper::DestinationPicker</name>
    <message>
        <source>Location of the backup</source>
        <translation>Placering</translation>
    </message>
    <message>
        <source>Backups</source>
        <extracomment>Name of a folder in the person&apos;s home that the wizard proposes for backups</extracomment>
        <translation>Backup</translation>
    </message>
    <message>
        <source>Insert the USB stick.</source>
        <translation>Indsæt USB-nøglen.</translation>
    </message>
</context>
<context>
    <name>vesper::DonePage</name>
    <message>
        <source>The damaged state was kept. This is no good backup.</source>
        <translation>Den beskadigede tilstand er gemt. Det er ikke en god backup.</translation>
    </message>
    <message>
        <source>The database is damaged. Keep your older archives and call the person who looks after it.</source>
        <translation>Databasen er beskadiget. Behold de ældre backupfiler, og ring til den, der tager sig af den.</translation>
    </message>
    <message>
        <source>The archive is written, but unverified.</source>
        <translation>Backupfilen er skrevet, men ikke kontrolleret.</translation>
    </message>
    <message>
        <source>It was not read back: nobody knows yet whether it can be restored.</source>
        <translation>Den er ikke læst tilbage: ingen ved endnu, om den kan gendannes.</translation>
    </message>
    <message>
        <source>The backup is finished, with warnings.</source>
        <translation>Backuppen er færdig, med advarsler.</translation>
    </message>
    <message>
        <source>The backup is finished.</source>
        <translation>Backuppen er færdig.</translation>
    </message>
    <message>
        <source>Read back from “%1”</source>
        <extracomment>Above the proof; %1: a drive&apos;s label</extracomment>
        <translation>Læst tilbage fra »%1«</translation>
    </message>
</context>
<context>
    <name>vesper::FailedPage</name>
    <message>
        <source>The backup was cancelled.</source>
        <translation>Backuppen blev annulleret.</translation>
    </message>
    <message>
        <source>A backup cannot be made.</source>
        <translation>Der kan ikke tages backup.</translation>
    </message>
    <message>
        <source>The backup was not made.</source>
        <translation>Backuppen blev ikke taget.</translation>
    </message>
</context>
<context>
    <name>vesper::ProgressPage</name>
    <message>
        <source>Collecting the data…</source>
        <translation>Indsamling af data…</translation>
    </message>
    <message>
        <source>Compressing the data…</source>
        <translation>Komprimering af data…</translation>
    </message>
    <message>
        <source>Writing the archive…</source>
        <translation>Skrivning af backupfilen…</translation>
    </message>
    <message>
        <source>Checking the archive: reading it back…</source>
        <translation>Kontrol af backupfilen: den læses tilbage…</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <extracomment>How much is done: 48 MB of 266 MB</extracomment>
        <translation>%1 af %2</translation>
    </message>
    <message>
        <source>%1/s</source>
        <extracomment>Speed; %1: a size</extracomment>
        <translation>%1/s</translation>
    </message>
    <message>
        <source>Ready at about %1</source>
        <translation>Færdig ca. kl. %1</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>Stopper…</translation>
    </message>
    <message>
        <source>%1 %</source>
        <extracomment>How much is done, in percent</extracomment>
        <translation>%1&#xa0;%</translation>
    </message>
    <message>
        <source>To %1</source>
        <extracomment>%1: a drive&apos;s label or a folder</extracomment>
        <translation>Til %1</translation>
    </message>
</context>
<context>
    <name>vesper::VolumeModel</name>
    <message>
        <source>USB stick</source>
        <translation>USB-nøgle</translation>
    </message>
    <message>
        <source>Network drive</source>
        <translation>Netværksdrev</translation>
    </message>
    <message>
        <source>Local disk</source>
        <translation>Lokal disk</translation>
    </message>
    <message>
        <source>%1 free</source>
        <extracomment>Free room on a drive; %1: a size, &quot;14.2 GB&quot;</extracomment>
        <translation>%1 ledig</translation>
    </message>
    <message>
        <source>not answering</source>
        <translation>svarer ikke</translation>
    </message>
    <message>
        <source>read-only</source>
        <translation>skrivebeskyttet</translation>
    </message>
    <message>
        <source>last used today</source>
        <translation>sidst brugt i dag</translation>
    </message>
    <message>
        <source>last used yesterday</source>
        <translation>sidst brugt i går</translation>
    </message>
    <message>
        <source>last used on %1</source>
        <extracomment>%1: a date</extracomment>
        <translation>sidst brugt den %1</translation>
    </message>
</context>
<context>
    <name>vesper::WherePage</name>
    <message>
        <source>The file will be called %1</source>
        <extracomment>Under the name of the backup; %1: the file&apos;s name with its extension</extracomment>
        <translation>Filen kommer til at hedde %1</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <extracomment>Above the title; %1: the suite&apos;s name, %2: an employee&apos;s name</extracomment>
        <translation>%1 · %2</translation>
    </message>
</context>
<context>
    <name>vesper::WhoPage</name>
    <message>
        <source>Back up before closing?</source>
        <translation>Tag backup før lukning?</translation>
    </message>
    <message>
        <source>Who is backing up?</source>
        <translation>Hvem tager backup?</translation>
    </message>
    <message>
        <source>No employee code was entered. Please enter the code of someone who may make backups.</source>
        <translation>Der er ikke indtastet en medarbejderkode. Indtast koden for en, der må tage backup.</translation>
    </message>
    <message>
        <source>Please enter your employee code.</source>
        <translation>Indtast din medarbejderkode.</translation>
    </message>
    <message>
        <source>This is the sample suite. Try the code %1.</source>
        <extracomment>Shown only with the sample suite; %1: a code</extracomment>
        <translation>Dette er eksempelpakken. Prøv koden %1.</translation>
    </message>
</context>
<context>
    <name>vesper::WizardWindow</name>
    <message>
        <source>Backup</source>
        <extracomment>Title of the window</extracomment>
        <translation>Backup</translation>
    </message>
</context>
</TS>
