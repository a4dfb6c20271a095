<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="da" sourcelanguage="en">
<context>
    <name>AdministratorPage</name>
    <message>
        <source>Choose the administrator’s code</source>
        <translation>Vælg administratorens kode</translation>
    </message>
    <message>
        <source>Vesper comes without any code. Whoever has the one that you choose now may change the settings.</source>
        <translation>Vesper leveres uden kode. Den, der har koden, som du vælger nu, må ændre indstillingerne.</translation>
    </message>
    <message>
        <source>&amp;New code</source>
        <translation>&amp;Ny kode</translation>
    </message>
    <message>
        <source>New code</source>
        <translation>Ny kode</translation>
    </message>
    <message>
        <source>The same code &amp;again</source>
        <translation>Den samme kode &amp;igen</translation>
    </message>
    <message>
        <source>The same code again</source>
        <translation>Den samme kode igen</translation>
    </message>
    <message>
        <source>Caps Lock is on.</source>
        <translation>Caps Lock er slået til.</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Annuller</translation>
    </message>
    <message>
        <source>C&amp;ontinue</source>
        <translation>F&amp;ortsæt</translation>
    </message>
</context>
<context>
    <name>AlreadyOpenPage</name>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Luk</translation>
    </message>
</context>
<context>
    <name>ArchiveText</name>
    <message>
        <source>%1 at %2</source>
        <extracomment>Who made a backup; %1: an employee, %2: a computer</extracomment>
        <translation>%1 på %2</translation>
    </message>
    <message>
        <source>Not yet checked here</source>
        <translation>Endnu ikke kontrolleret her</translation>
    </message>
    <message>
        <source>Read back today</source>
        <translation>Læst igen i dag</translation>
    </message>
    <message>
        <source>Read back yesterday</source>
        <translation>Læst igen i går</translation>
    </message>
    <message>
        <source>Read back on %1</source>
        <extracomment>%1: a date</extracomment>
        <translation>Læst igen den %1</translation>
    </message>
</context>
<context>
    <name>BackupStanding</name>
    <message>
        <source>Last backup today at %1</source>
        <extracomment>The beginning of a sentence; %1: a time of day</extracomment>
        <translation>Seneste backup i dag kl. %1</translation>
    </message>
    <message>
        <source>Last backup yesterday at %1</source>
        <extracomment>The beginning of a sentence; %1: a time of day</extracomment>
        <translation>Seneste backup i går kl. %1</translation>
    </message>
    <message numerus="yes">
        <source>Last backup %n days ago</source>
        <extracomment>The beginning of a sentence</extracomment>
        <translation>
            <numerusform>Seneste backup for %n dag siden</numerusform>
            <numerusform>Seneste backup for %n dage siden</numerusform>
        </translation>
    </message>
    <message>
        <source>Last backup on %1</source>
        <extracomment>The beginning of a sentence; %1: a date</extracomment>
        <translation>Seneste backup %1</translation>
    </message>
    <message>
        <source>on this computer</source>
        <extracomment>The end of the sentence: Last backup today at 18:06, …</extracomment>
        <translation>på denne computer</translation>
    </message>
    <message>
        <source>on the stick “%1”</source>
        <extracomment>The end of the sentence: Last backup today at 18:06, …; %1: a stick&apos;s name</extracomment>
        <translation>på USB-nøglen »%1«</translation>
    </message>
    <message>
        <source>on the network drive “%1”</source>
        <extracomment>The end of the sentence: Last backup today at 18:06, …; %1: a network drive&apos;s name</extracomment>
        <translation>på netværksdrevet »%1«</translation>
    </message>
    <message>
        <source>on the disk “%1”</source>
        <extracomment>The end of the sentence: Last backup today at 18:06, …; %1: a disk&apos;s name</extracomment>
        <translation>på disken »%1«</translation>
    </message>
    <message>
        <source>Up to date</source>
        <extracomment>How it stands with the backups of a suite</extracomment>
        <translation>Opdateret</translation>
    </message>
    <message>
        <source>Backup suggested</source>
        <extracomment>How it stands with the backups of a suite: a backup would be good</extracomment>
        <translation>Backup anbefalet</translation>
    </message>
    <message>
        <source>Backup needed</source>
        <extracomment>How it stands with the backups of a suite: it is high time for one</extracomment>
        <translation>Backup nødvendig</translation>
    </message>
    <message>
        <source>There is no backup yet.</source>
        <translation>Der er endnu ingen backup.</translation>
    </message>
    <message>
        <source>%1, %2.</source>
        <extracomment>%1: when the last backup was made; %2: where it is</extracomment>
        <translation>%1, %2.</translation>
    </message>
    <message>
        <source>The backup of %1 at %2 failed.</source>
        <extracomment>%1: a date, %2: a time of day</extracomment>
        <translation>Backuppen %1 kl. %2 mislykkedes.</translation>
    </message>
    <message>
        <source>Nothing is new since then.</source>
        <extracomment>after the last backup, which was made yesterday or earlier</extracomment>
        <translation>Intet er nyt siden da.</translation>
    </message>
    <message>
        <source>There is new work since then.</source>
        <extracomment>after the last backup, which was made today</extracomment>
        <translation>Der er nyt arbejde siden da.</translation>
    </message>
    <message>
        <source>The last backup is dated %1, %2, which is still to come: this computer’s clock was wrong then, or is wrong now. Please check its date and time.</source>
        <extracomment>%1: a date, %2: a time of day</extracomment>
        <translation>Den seneste backup er dateret %1 kl. %2, hvilket først kommer: computerens ur gik forkert dengang, eller gør det nu. Kontrollér dens dato og klokkeslæt.</translation>
    </message>
    <message>
        <source>Backed up today</source>
        <extracomment>How it stands with the backups of a suite: there is one of today, and newer work</extracomment>
        <translation>Backup taget i dag</translation>
    </message>
</context>
<context>
    <name>BeforeRestorePage</name>
    <message>
        <source>Please close the suite’s applications on all other computers too.</source>
        <translation>Luk også suitens programmer på alle andre computere.</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Tilbage</translation>
    </message>
    <message>
        <source>&amp;Restore now</source>
        <translation>&amp;Gendan nu</translation>
    </message>
    <message>
        <source>&amp;Close them</source>
        <translation>&amp;Luk dem</translation>
    </message>
</context>
<context>
    <name>ChangesPage</name>
    <message>
        <source>What would change</source>
        <translation>Hvad der vil ændre sig</translation>
    </message>
    <message>
        <source>What a restore would change, table by table</source>
        <translation>Hvad en gendannelse ville ændre, tabel for tabel</translation>
    </message>
    <message>
        <source>See the data of then, and change nothing.</source>
        <translation>Se de daværende data uden at ændre noget.</translation>
    </message>
    <message>
        <source>&amp;Look without restoring</source>
        <translation>&amp;Se uden at gendanne</translation>
    </message>
    <message>
        <source>Find out whether it can be restored, away from your data.</source>
        <translation>Find ud af, om den kan gendannes, væk fra jeres data.</translation>
    </message>
    <message>
        <source>&amp;Practise restoring</source>
        <translation>&amp;Øv gendannelse</translation>
    </message>
    <message>
        <source>Choose &amp;another backup</source>
        <translation>Vælg en &amp;anden backup</translation>
    </message>
    <message>
        <source>Re&amp;store…</source>
        <translation>&amp;Gendan…</translation>
    </message>
    <message>
        <source>Save the &amp;rows that would be lost or changed…</source>
        <translation>Gem de &amp;rækker, der ville gå tabt eller blive ændret…</translation>
    </message>
    <message>
        <source>Show in &amp;folder</source>
        <translation>Vis i &amp;mappe</translation>
    </message>
</context>
<context>
    <name>CliBackup</name>
    <message>
        <source>Back up the suite into a verified archive</source>
        <translation>Tag backup af suiten i en kontrolleret fil</translation>
    </message>
    <message>
        <source>DIR</source>
        <extracomment>Stands for a folder in the help, in capitals</extracomment>
        <translation>MAPPE</translation>
    </message>
    <message>
        <source>The folder to write to: a stick, a disk, a share</source>
        <translation>Mappen, der skrives til: en nøgle, en disk, et netværksdrev</translation>
    </message>
    <message>
        <source>NAME</source>
        <extracomment>Stands for a name in the help, in capitals</extracomment>
        <translation>NAVN</translation>
    </message>
    <message>
        <source>The archive’s name; proposed if not given</source>
        <translation>Filens navn; foreslås, hvis det ikke angives</translation>
    </message>
    <message>
        <source>Speed against size</source>
        <translation>Hastighed eller lille størrelse</translation>
    </message>
    <message>
        <source>How much is checked before the archive counts as good</source>
        <translation>Hvor meget der kontrolleres, før backuppen regnes for god</translation>
    </message>
    <message>
        <source>TEXT</source>
        <extracomment>Stands for a text in the help, in capitals</extracomment>
        <translation>TEKST</translation>
    </message>
    <message>
        <source>What the archive says of itself</source>
        <translation>Hvad filen fortæller om sig selv</translation>
    </message>
    <message>
        <source>Keep this archive for good</source>
        <translation>Behold denne fil for altid</translation>
    </message>
    <message>
        <source>Refuse the disk that holds the database, whatever the settings say</source>
        <translation>Afvis databasens egen disk, uanset indstillingerne</translation>
    </message>
    <message>
        <source>Keep the state of a damaged database all the same (exit code 6)</source>
        <translation>Behold alligevel tilstanden af en beskadiget database (afslutningskode 6)</translation>
    </message>
    <message>
        <source>Read the employee code from standard input</source>
        <translation>Læs medarbejderkoden fra standardinput</translation>
    </message>
    <message>
        <source>Nobody is there: ask for no code, create no folder</source>
        <translation>Ingen er til stede: spørg ikke om kode, opret ingen mappe</translation>
    </message>
    <message>
        <source>The database is damaged (%1). Its present state was kept as you asked; please do not count it as a good backup.</source>
        <extracomment>%1: technical English</extracomment>
        <translation>Databasen er beskadiget (%1). Dens nuværende tilstand blev gemt, som du bad om; regn den ikke for en god backup.</translation>
    </message>
    <message>
        <source>%1: %2 in %3</source>
        <extracomment>%1: how it was checked, such as: Read back, structure checked; %2: a size; %3: a duration</extracomment>
        <translation>%1: %2 på %3</translation>
    </message>
</context>
<context>
    <name>CliChoice</name>
    <message>
        <source>Which one? Its number, or nothing to leave it:</source>
        <extracomment>Asked on a terminal, below a list with numbers</extracomment>
        <translation>Hvilken? Dens nummer, eller intet for at lade være:</translation>
    </message>
    <message>
        <source>Please enter a number from 1 to %1.</source>
        <extracomment>%1: a number</extracomment>
        <translation>Angiv et nummer fra 1 til %1.</translation>
    </message>
</context>
<context>
    <name>CliCode</name>
    <message>
        <source>Employee code (it is not shown):</source>
        <extracomment>Asked on a terminal, which does not show what is typed</extracomment>
        <translation>Medarbejderkode (vises ikke):</translation>
    </message>
    <message>
        <source>New code (it is not shown):</source>
        <extracomment>Asked on a terminal, which does not show what is typed</extracomment>
        <translation>Ny kode (den vises ikke):</translation>
    </message>
    <message>
        <source>The same code again:</source>
        <translation>Den samme kode igen:</translation>
    </message>
</context>
<context>
    <name>CliCompare</name>
    <message>
        <source>Say what restoring an archive would change, table by table</source>
        <translation>Vis, hvad en gendannelse ville ændre, tabel for tabel</translation>
    </message>
    <message>
        <source>The archive</source>
        <translation>Backupfilen</translation>
    </message>
    <message>
        <source>FILE</source>
        <extracomment>Stands for a file in the help, in capitals</extracomment>
        <translation>FIL</translation>
    </message>
    <message>
        <source>Another archive or a database to compare with; the suite’s own if not given</source>
        <translation>En anden backupfil eller en database at sammenligne med; ellers suitens egen</translation>
    </message>
    <message>
        <source>DIR</source>
        <extracomment>Stands for a folder in the help, in capitals</extracomment>
        <translation>MAPPE</translation>
    </message>
    <message>
        <source>Write the rows that only the newer one has into this folder</source>
        <translation>Skriv de rækker, der kun findes nu, i denne mappe</translation>
    </message>
    <message>
        <source>%1: cannot be compared (%2)</source>
        <extracomment>%1: a table; %2: technical English</extracomment>
        <translation>%1: kan ikke sammenlignes (%2)</translation>
    </message>
    <message>
        <source>%1: only now %2, only in the backup %3, different %4</source>
        <extracomment>Rows of a table. %1: the table; %2, %3, %4: numbers</extracomment>
        <translation>%1: kun nu %2, kun i backuppen %3, forskellige %4</translation>
    </message>
    <message>
        <source>; columns on one side only: %1</source>
        <extracomment>Follows a line about a table; %1: names of columns</extracomment>
        <translation>; kolonner kun på den ene side: %1</translation>
    </message>
    <message>
        <source>Nothing differs from the backup of %1.</source>
        <extracomment>%1: date and time</extracomment>
        <translation>Der er ingen forskel fra backuppen fra %1.</translation>
    </message>
    <message>
        <source>Rows that exist only now: “%1”</source>
        <extracomment>%1: a file</extracomment>
        <translation>Rækker, der kun findes nu: »%1«</translation>
    </message>
</context>
<context>
    <name>CliDemo</name>
    <message>
        <source>Write a sample suite, a leisure club, to try Vesper on</source>
        <translation>Skriv en eksempelsuite, en fritidsklub, til at prøve Vesper på</translation>
    </message>
    <message>
        <source>The folder to write to; Vesper’s own if not given</source>
        <translation>Mappen, der skrives til; Vespers egen, hvis den ikke angives</translation>
    </message>
    <message>
        <source>Rows of the largest table: 6000000 make about 690 MB</source>
        <translation>Rækker i den største tabel: 6000000 giver cirka 690&#xa0;MB</translation>
    </message>
    <message>
        <source>The same seed and rows give the same content</source>
        <translation>Samme startværdi og lige mange rækker giver samme indhold</translation>
    </message>
    <message>
        <source>Employee codes:</source>
        <extracomment>Heading above a table: code, name and rights of each employee of the sample suite</extracomment>
        <translation>Medarbejderkoder:</translation>
    </message>
</context>
<context>
    <name>CliDrill</name>
    <message>
        <source>Practise a restore in a folder of its own, and judge the archive</source>
        <translation>Øv gendannelse i en mappe for sig, og bedøm backupfilen</translation>
    </message>
    <message>
        <source>The archive; the newest good one if none is given</source>
        <translation>Backupfilen; ellers den nyeste gode</translation>
    </message>
    <message>
        <source>Proven: “%1” can be restored, whole and sound.</source>
        <extracomment>A restore was practised; %1: a file</extracomment>
        <translation>Bevist: »%1« kan gendannes, hel og uskadt.</translation>
    </message>
    <message>
        <source>Failed: “%1” did not stand the practice. Please do not rely on it: make a new backup.</source>
        <translation>Mislykket: »%1« bestod ikke øvelsen. Stol ikke på den: tag en ny backup.</translation>
    </message>
    <message>
        <source>Inconclusive: whether “%1” can be restored could not be found out.</source>
        <translation>Uafklaret: det kunne ikke afgøres, om »%1« kan gendannes.</translation>
    </message>
</context>
<context>
    <name>CliHints</name>
    <message>
        <source>Nothing was written. With --keep-damaged its present state is kept all the same.</source>
        <translation>Der blev ikke skrevet noget. Med --keep-damaged gemmes dens nuværende tilstand alligevel.</translation>
    </message>
    <message>
        <source>It cannot be compared. “vesper restore --in-place --keep-damaged” replaces it by a backup, after its state was kept.</source>
        <extracomment>The command in the quotation marks stays as it is.</extracomment>
        <translation>Den kan ikke sammenlignes. »vesper restore --in-place --keep-damaged« erstatter den med en backup, når dens tilstand er gemt.</translation>
    </message>
    <message>
        <source>--suite names one.</source>
        <translation>--suite angiver en.</translation>
    </message>
    <message>
        <source>Without a terminal, give it with --code-stdin.</source>
        <translation>Uden terminal kan den gives med --code-stdin.</translation>
    </message>
    <message>
        <source>With --replace it is replaced.</source>
        <translation>Med --replace bliver den erstattet.</translation>
    </message>
    <message>
        <source>If this computer takes its place: “vesper main-computer”.</source>
        <extracomment>The command in the quotation marks stays as it is.</extracomment>
        <translation>Hvis denne computer skal overtage: »vesper main-computer«.</translation>
    </message>
    <message>
        <source>With --yes it is confirmed.</source>
        <translation>--yes bekræfter det.</translation>
    </message>
    <message>
        <source>“vesper show” lists what it holds.</source>
        <extracomment>The command in the quotation marks stays as it is.</extracomment>
        <translation>»vesper show« viser, hvad der er i den.</translation>
    </message>
</context>
<context>
    <name>CliInPlace</name>
    <message>
        <source>There was no database before.</source>
        <translation>Der var ingen database i forvejen.</translation>
    </message>
    <message>
        <source>The state before is in “%1”. “vesper restore --undo” brings it back.</source>
        <translation>Den tidligere tilstand ligger i »%1«. »vesper restore --undo« henter den tilbage.</translation>
    </message>
    <message>
        <source>The damaged state before is in “%1”.</source>
        <translation>Den tidligere, beskadigede tilstand ligger i »%1«.</translation>
    </message>
    <message>
        <source>The unreadable database that was there before is now “%1”.</source>
        <translation>Den ulæselige database, der lå der før, hedder nu »%1«.</translation>
    </message>
    <message>
        <source>yes</source>
        <extracomment>The answer that confirms a question on a terminal</extracomment>
        <translation>ja</translation>
    </message>
    <message>
        <source>The content of “%1” is replaced by that of %2. Please enter “%3” if you want that:</source>
        <extracomment>%1: a database file; %2: date and time; %3: the word “yes” in this language</extracomment>
        <translation>Indholdet af »%1« erstattes af det fra %2. Indtast »%3«, hvis det er meningen:</translation>
    </message>
    <message>
        <source>Restored: %1 in %2</source>
        <extracomment>%1: a size; %2: a duration</extracomment>
        <translation>Gendannet: %1 på %2</translation>
    </message>
    <message>
        <source>With --keep-damaged the unreadable file is set aside, and the backup is restored all the same.</source>
        <translation>Med --keep-damaged lægges den ulæselige fil til side, og backuppen gendannes alligevel.</translation>
    </message>
    <message>
        <source>Nothing that was there before was replaced.</source>
        <translation>Intet af det, der var der i forvejen, blev erstattet.</translation>
    </message>
    <message>
        <source>Files of “%1” are replaced by those of %2. Please enter “%3” if you want that:</source>
        <extracomment>%1: a suite; %2: date and time; %3: the word “yes” in this language</extracomment>
        <translation>Filer i »%1« erstattes af dem fra %2. Skriv »%3«, hvis det er det, du vil:</translation>
    </message>
    <message>
        <source>They are kept as they are. Please enter “%1” if they are to be replaced too:</source>
        <extracomment>%1: the word “yes” in this language</extracomment>
        <translation>De beholdes, som de er. Skriv »%1«, hvis de også skal erstattes:</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) beside the database restored.</source>
        <translation>
            <numerusform>%n fil ved siden af databasen gendannet.</numerusform>
            <numerusform>%n filer ved siden af databasen gendannet.</numerusform>
        </translation>
    </message>
    <message>
        <source>Only “%1” backs up this suite so far. If this computer, “%2”, takes its place, “vesper main-computer” makes it the one that does.</source>
        <extracomment>%1 and %2: names of computers. The command in the quotation marks stays as it is.</extracomment>
        <translation>Indtil nu er det kun »%1«, der tager backup af denne suite. Hvis denne computer, »%2«, skal overtage, gør »vesper main-computer« den til hovedcomputer.</translation>
    </message>
    <message>
        <source>Now install the suite’s applications, with their suite file in “%1”.</source>
        <translation>Installér nu suitens programmer med deres suitefil i »%1«.</translation>
    </message>
    <message>
        <source>Still open: %1. Close these programs first if you can: they may go on showing what was there before.</source>
        <extracomment>%1: programs and who started them, such as Reception (anna)</extracomment>
        <translation>Stadig åbne: %1. Luk helst disse programmer først: de viser måske fortsat det, der var før.</translation>
    </message>
    <message>
        <source>These files are newer than their copies in the backup:</source>
        <translation>Disse filer er nyere end deres kopier i backuppen:</translation>
    </message>
    <message>
        <source>This undoes the restore of %1.</source>
        <extracomment>%1: date and time</extracomment>
        <translation>Det fortryder gendannelsen fra %1.</translation>
    </message>
</context>
<context>
    <name>CliList</name>
    <message>
        <source>List the archives in folders, newest first</source>
        <translation>Vis backupfilerne i mapper, de nyeste først</translation>
    </message>
    <message>
        <source>Folders to look in; the one of the last backup if none is given</source>
        <translation>Mapper at se i; ellers mappen fra seneste backup</translation>
    </message>
    <message>
        <source>No backup was made yet. Please name a folder to look in.</source>
        <translation>Der er endnu ikke taget backup. Angiv en mappe at se i.</translation>
    </message>
    <message>
        <source>There is no backup file of Vesper in “%1”.</source>
        <translation>Der er ingen backupfil fra Vesper i »%1«.</translation>
    </message>
    <message>
        <source>to be kept for good</source>
        <translation>beholdes for altid</translation>
    </message>
    <message>
        <source>before a restore</source>
        <extracomment>An archive of the state that a restore replaced</extracomment>
        <translation>før en gendannelse</translation>
    </message>
    <message>
        <source>“%1” does not answer, so nobody knows what is on it. Please check the drive or the network.</source>
        <extracomment>%1: a drive</extracomment>
        <translation>»%1« svarer ikke, så det vides ikke, hvad der ligger på det. Kontrollér drevet eller netværket.</translation>
    </message>
    <message>
        <source>Look on every drive and in the folders that were used before</source>
        <translation>Se på alle drev og i de mapper, der har været brugt før</translation>
    </message>
    <message>
        <source>There is no backup file of Vesper on the drives that are connected, nor in the folders used before. Please connect the drive with the backups.</source>
        <translation>Der er ingen backupfil fra Vesper på de tilsluttede drev eller i de mapper, der har været brugt før. Tilslut drevet med backupfilerne.</translation>
    </message>
    <message>
        <source>“%1” has too many folders to look through them all. If the backup is missing here, please name its folder.</source>
        <extracomment>%1: a drive</extracomment>
        <translation>»%1« har for mange mapper til, at alle kan gennemses. Mangler backuppen her, så angiv dens mappe.</translation>
    </message>
</context>
<context>
    <name>CliMainComputer</name>
    <message>
        <source>Make this computer the one that backs up</source>
        <translation>Gør denne computer til hovedcomputeren, den der tager backup</translation>
    </message>
    <message>
        <source>Read the administrator’s code from standard input</source>
        <translation>Læs administratorens kode fra standardinput</translation>
    </message>
    <message>
        <source>“%1” is now the main computer of “%2”: from here on it is the one that backs up.</source>
        <extracomment>%1: a computer&apos;s name; %2: a suite, such as Club Horizon</extracomment>
        <translation>»%1« er nu hovedcomputer i »%2«: fra nu af er det den, der tager backup.</translation>
    </message>
</context>
<context>
    <name>CliOptions</name>
    <message>
        <source>Verbs</source>
        <extracomment>Heading above the list of verbs: backup, verify, …</extracomment>
        <translation>Verber</translation>
    </message>
    <message>
        <source>%1: “%2” is not possible here. Possible: %3.</source>
        <extracomment>%1: an option, such as --level; %2: what was given; %3: what is possible</extracomment>
        <translation>%1: »%2« kan ikke bruges her. Mulige værdier: %3.</translation>
    </message>
</context>
<context>
    <name>CliProgram</name>
    <message>
        <source>The language to speak</source>
        <translation>Sproget i teksterne</translation>
    </message>
    <message>
        <source>FILE</source>
        <translation>FIL</translation>
    </message>
    <message>
        <source>The suite.toml to work for</source>
        <translation>Den suite.toml, der skal bruges</translation>
    </message>
    <message>
        <source>Print one JSON object</source>
        <translation>Skriv ét JSON-objekt</translation>
    </message>
    <message>
        <source>Never ask anything</source>
        <translation>Spørg aldrig om noget</translation>
    </message>
    <message>
        <source>“vesper --help” has the options that every verb takes.</source>
        <translation>»vesper --help« viser de valg, som alle verber har.</translation>
    </message>
    <message>
        <source>Backs up the database of a business suite, and proves it.</source>
        <translation>Tager backup af en virksomheds database og beviser, at den er god.</translation>
    </message>
    <message>
        <source>Data goes to standard output, everything else to standard error. “man vesper” has more.</source>
        <translation>Data går til standardoutput, alt andet til standardfejl. »man vesper« fortæller mere.</translation>
    </message>
    <message>
        <source>Show the version</source>
        <translation>Vis versionen</translation>
    </message>
    <message>
        <source>The output could not be written. Please check where it goes.</source>
        <translation>Outputtet kunne ikke skrives. Kontrollér, hvor det skal hen.</translation>
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
        <translation>færdig kl. %1</translation>
    </message>
</context>
<context>
    <name>CliRescue</name>
    <message>
        <source>%1  %2 (read back and good when it was made)</source>
        <extracomment>%1: date and time; %2: a backup file</extracomment>
        <translation>%1  %2 (læst tilbage og god, da den blev taget)</translation>
    </message>
    <message>
        <source>%1  %2 (not yet checked here)</source>
        <extracomment>%1: date and time; %2: a backup file</extracomment>
        <translation>%1  %2 (endnu ikke kontrolleret her)</translation>
    </message>
    <message>
        <source>What was asked for is not damaged: it is there as it was archived.</source>
        <translation>Det ønskede er ikke beskadiget: det er der, som det blev gemt.</translation>
    </message>
    <message>
        <source>This is what could be had, and no good backup: rows are missing, and some that are there may be wrong. Please have it looked through before anybody works with it.</source>
        <translation>Dette er, hvad der kunne reddes, og ikke en god backup: der mangler rækker, og nogle af dem, der er der, kan være forkerte. Få det set igennem, før nogen arbejder med det.</translation>
    </message>
    <message>
        <source>Other backups that are there, the newest first:</source>
        <translation>Andre backupper, der findes, den nyeste først:</translation>
    </message>
    <message>
        <source>--salvage with --to saves what can be had of the damaged one.</source>
        <translation>--salvage med --to redder, hvad der kan reddes af den beskadigede.</translation>
    </message>
    <message>
        <source>%1, before a restore</source>
        <extracomment>%1: date and time of a backup</extracomment>
        <translation>%1, før en gendannelse</translation>
    </message>
    <message>
        <source>These are the files that could be had, each of them whole. Others are missing.</source>
        <translation>Dette er de filer, der kunne reddes, hver af dem hel. Andre mangler.</translation>
    </message>
</context>
<context>
    <name>CliRestore</name>
    <message>
        <source>Replace the file if it exists</source>
        <translation>Erstat filen, hvis den findes</translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <extracomment>%1: a size; %2: a duration</extracomment>
        <translation>%1 på %2</translation>
    </message>
    <message>
        <source>Bring back the state before the last restore into the suite</source>
        <translation>Hent tilstanden fra før den seneste gendannelse tilbage</translation>
    </message>
    <message>
        <source>Replace without asking again</source>
        <translation>Erstat uden at spørge igen</translation>
    </message>
    <message>
        <source>DIR</source>
        <translation>MAPPE</translation>
    </message>
    <message>
        <source>Where the present state is saved; beside the archive if not given</source>
        <translation>Hvor den nuværende tilstand gemmes; ellers ved siden af backupfilen</translation>
    </message>
    <message>
        <source>How much of the database’s structure is checked, before and after</source>
        <translation>Hvor meget af databasens struktur der kontrolleres, før og efter</translation>
    </message>
    <message>
        <source>Restore over a damaged database too, after keeping its state</source>
        <translation>Gendan også oven på en beskadiget database, efter at dens tilstand er gemt</translation>
    </message>
    <message>
        <source>Read the employee code from standard input</source>
        <translation>Læs medarbejderkoden fra standardinput</translation>
    </message>
    <message>
        <source>Get data back from an archive: into new files or into the suite’s own places</source>
        <translation>Få data tilbage fra en backupfil: i nye filer eller på deres egne pladser i suiten</translation>
    </message>
    <message>
        <source>PATH</source>
        <extracomment>Stands for a file or a folder in the help, in capitals</extracomment>
        <translation>STI</translation>
    </message>
    <message>
        <source>The new file to write; with --only files the folder</source>
        <translation>Den nye fil, der skal skrives; med --only files mappen</translation>
    </message>
    <message>
        <source>PART</source>
        <extracomment>Stands for a part of an archive in the help, in capitals</extracomment>
        <translation>DEL</translation>
    </message>
    <message>
        <source>database, files, or one entry as “vesper show” names it</source>
        <translation>database (databasen), files (filerne) eller én post, som »vesper show« kalder den</translation>
    </message>
    <message>
        <source>Save what can be had of a damaged archive; needs --to</source>
        <translation>Red, hvad der kan reddes af en beskadiget backupfil; kræver --to</translation>
    </message>
    <message>
        <source>Restore the suite’s database and the files beside it, after saving the present state</source>
        <translation>Gendan suitens database og filerne ved siden af den, efter at den nuværende tilstand er gemt</translation>
    </message>
    <message>
        <source>Where no suite is set up: put database and files into this folder</source>
        <translation>Hvor ingen suite er sat op: læg database og filer i denne mappe</translation>
    </message>
    <message>
        <source>--salvage never writes into the suite: please say where to with --to.</source>
        <translation>--salvage skriver aldrig i suiten: angiv hvor med --to.</translation>
    </message>
    <message>
        <source>Please say where to: --to, --in-place, --into or --undo.</source>
        <translation>Angiv hvor: --to, --in-place, --into eller --undo.</translation>
    </message>
    <message>
        <source>Replace also files that are newer than their copies in the backup</source>
        <translation>Erstat også filer, der er nyere end deres kopier i backuppen</translation>
    </message>
    <message>
        <source>The archive, or an SQLite file of another program; without it those that are found are listed to choose from</source>
        <translation>Backupfilen, eller en SQLite-fil fra et andet program; uden den vises dem, der findes, til at vælge imellem</translation>
    </message>
    <message>
        <source>“vesper restore FILE --in-place” brings one back into the suite; “--into FOLDER” on a computer without a suite; “--to FILE” into a new file.</source>
        <translation>»vesper restore FIL --in-place« lægger en tilbage i suiten; »--into MAPPE« på en computer uden suite; »--to FIL« i en ny fil.</translation>
    </message>
</context>
<context>
    <name>CliRun</name>
    <message>
        <source>Start an application of the suite; after the last one, offer the backup</source>
        <translation>Start et af suitens programmer; tilbyd backup efter det sidste</translation>
    </message>
    <message>
        <source>Its id in suite.toml</source>
        <translation>Dets id i suite.toml</translation>
    </message>
    <message>
        <source>For the application, after “--”</source>
        <translation>Til programmet, efter »--«</translation>
    </message>
    <message>
        <source>Start nothing: offer the backup that could be offered to nobody, such as at the end of a session</source>
        <translation>Start intet: tilbyd den backup, som ingen kunne tilbydes, f.eks. ved sessionens slutning</translation>
    </message>
</context>
<context>
    <name>CliSession</name>
    <message>
        <source>No suite is set up on this computer: the sample suite is written to “%1”.</source>
        <translation>Ingen suite er sat op på denne computer: eksempelsuiten skrives til »%1«.</translation>
    </message>
    <message>
        <source>No suite is set up on this computer: the sample suite in “%1” is used.</source>
        <translation>Ingen suite er sat op på denne computer: eksempelsuiten i »%1« bruges.</translation>
    </message>
</context>
<context>
    <name>CliShow</name>
    <message>
        <source>%1: %2</source>
        <extracomment>%1: what it is, such as: Suite; %2: its value</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Suite</source>
        <translation>Suite</translation>
    </message>
    <message>
        <source>Made</source>
        <extracomment>When an archive was made</extracomment>
        <translation>Taget</translation>
    </message>
    <message>
        <source>Computer</source>
        <translation>Computer</translation>
    </message>
    <message>
        <source>Employee</source>
        <translation>Medarbejder</translation>
    </message>
    <message>
        <source>Program</source>
        <translation>Program</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Bemærkning</translation>
    </message>
    <message>
        <source>To be kept for good</source>
        <translation>Skal beholdes for altid</translation>
    </message>
    <message numerus="yes">
        <source>%1: %2 row(s)</source>
        <extracomment>%1: a table of the database; %2: how many rows it has</extracomment>
        <translation>
            <numerusform>%1: %2 række</numerusform>
            <numerusform>%1: %2 rækker</numerusform>
        </translation>
    </message>
    <message>
        <source>Not inside: %1</source>
        <extracomment>%1: a file that could not be read</extracomment>
        <translation>Ikke med: %1</translation>
    </message>
    <message>
        <source>Say what is inside an archive, and its proof</source>
        <translation>Vis, hvad en backupfil indeholder, og dens bevis</translation>
    </message>
    <message>
        <source>The archive</source>
        <translation>Backupfilen</translation>
    </message>
    <message>
        <source>The state that a restore replaced</source>
        <translation>Den tilstand, som en gendannelse erstattede</translation>
    </message>
    <message>
        <source>Checked</source>
        <extracomment>How an archive was checked when it was made</extracomment>
        <translation>Kontrolleret</translation>
    </message>
    <message>
        <source>Damage</source>
        <extracomment>Heading before what SQLite found, in technical English</extracomment>
        <translation>Skade</translation>
    </message>
    <message>
        <source>The database was damaged: no good backup</source>
        <extracomment>Of a backup that was made although its database was damaged</extracomment>
        <translation>Databasen var beskadiget: ingen god backup</translation>
    </message>
</context>
<context>
    <name>CliStaff</name>
    <message>
        <source>Say who may back up, restore and administer</source>
        <translation>Angiv, hvem der må tage backup, gendanne og administrere</translation>
    </message>
    <message>
        <source>List the employees with their rights</source>
        <translation>Vis medarbejderne med deres rettigheder</translation>
    </message>
    <message>
        <source>Add an employee; the code is asked for</source>
        <translation>Tilføj en medarbejder; der spørges om koden</translation>
    </message>
    <message>
        <source>The employee’s rights, with commas; backup if not given</source>
        <translation>Medarbejderens rettigheder med komma imellem; ellers backup</translation>
    </message>
    <message>
        <source>Remove an employee</source>
        <translation>Fjern en medarbejder</translation>
    </message>
    <message>
        <source>Give an employee a new code</source>
        <translation>Giv en medarbejder en ny kode</translation>
    </message>
    <message>
        <source>Give an employee these rights and no other</source>
        <translation>Giv en medarbejder disse rettigheder og ingen andre</translation>
    </message>
    <message>
        <source>The rights, with commas, or none</source>
        <translation>Rettighederne med komma imellem, eller none</translation>
    </message>
    <message>
        <source>The employee’s name</source>
        <translation>Medarbejderens navn</translation>
    </message>
    <message>
        <source>Read codes from standard input, one a line: first the administrator’s, once there is one</source>
        <translation>Læs koder fra standardinput, én pr. linje: først administratorens, når der er en</translation>
    </message>
</context>
<context>
    <name>CliUsage</name>
    <message>
        <source>“%1” is not understood here.</source>
        <translation>»%1« forstås ikke her.</translation>
    </message>
    <message>
        <source>Please say what to do.</source>
        <extracomment>Somebody called the program without a verb such as backup or verify</extracomment>
        <translation>Angiv, hvad der skal gøres.</translation>
    </message>
    <message>
        <source>%1 is missing.</source>
        <translation>%1 mangler.</translation>
    </message>
    <message>
        <source>These cannot be given together: %1.</source>
        <extracomment>%1: options</extracomment>
        <translation>Disse kan ikke bruges sammen: %1.</translation>
    </message>
    <message>
        <source>%1 needs a value.</source>
        <extracomment>%1: an option, such as --to</extracomment>
        <translation>%1 kræver en værdi.</translation>
    </message>
    <message>
        <source>Usage</source>
        <extracomment>Heading in the help of the command line</extracomment>
        <translation>Brug</translation>
    </message>
    <message>
        <source>Arguments</source>
        <extracomment>Heading in the help: what must be given, in this order</extracomment>
        <translation>Argumenter</translation>
    </message>
    <message>
        <source>OPTIONS</source>
        <extracomment>Stands for any options in the usage line, in capitals</extracomment>
        <translation>VALG</translation>
    </message>
    <message>
        <source>VERB</source>
        <extracomment>Stands for a verb (backup, verify, …) in the usage line, in capitals</extracomment>
        <translation>VERBUM</translation>
    </message>
    <message>
        <source>(required)</source>
        <extracomment>Behind an option that must be given</extracomment>
        <translation>(påkrævet)</translation>
    </message>
    <message>
        <source>Not with</source>
        <extracomment>Behind an option: others that cannot be given with it</extracomment>
        <translation>Ikke med</translation>
    </message>
    <message>
        <source>Options</source>
        <extracomment>Heading above a list of options</extracomment>
        <translation>Valg</translation>
    </message>
    <message>
        <source>Show this help</source>
        <translation>Vis denne hjælp</translation>
    </message>
    <message>
        <source>“%1 --help” says how it is done.</source>
        <extracomment>%1: vesper or vesper backup</extracomment>
        <translation>»%1 --help« fortæller hvordan.</translation>
    </message>
</context>
<context>
    <name>CliVerify</name>
    <message>
        <source>Read every byte of an archive and check it</source>
        <translation>Læs hver byte i en backupfil, og kontrollér den</translation>
    </message>
    <message>
        <source>The archive</source>
        <translation>Backupfilen</translation>
    </message>
    <message>
        <source>read: every byte and the proof; quick, full: the database’s structure too</source>
        <translation>read: hver byte og beviset; quick, full: også databasens struktur</translation>
    </message>
    <message>
        <source>“%1” is good. %2 (%3).</source>
        <extracomment>%1: a file; %2: how it was checked, such as: Read back, structure checked; %3: a size</extracomment>
        <translation>»%1« er god. %2 (%3).</translation>
    </message>
</context>
<context>
    <name>ClubWindow</name>
    <message>
        <source>At &amp;work</source>
        <translation>På &amp;arbejde</translation>
    </message>
</context>
<context>
    <name>CodeEntry</name>
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
</context>
<context>
    <name>Departure</name>
    <message>
        <source>Remove &amp;safely</source>
        <extracomment>Unmounts the stick and switches it off, so that it can be pulled out</extracomment>
        <translation>Fjern &amp;sikkert</translation>
    </message>
    <message>
        <source>S&amp;hut down the computer</source>
        <translation>Sl&amp;uk computeren</translation>
    </message>
    <message>
        <source>&amp;Leave the computer on</source>
        <extracomment>Stops the countdown to shutting down</extracomment>
        <translation>L&amp;ad computeren være tændt</translation>
    </message>
</context>
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
        <source>Show in &amp;folder</source>
        <translation>&amp;Vis i mappe</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Luk</translation>
    </message>
    <message>
        <source>Keep</source>
        <comment>Before: how long the archive should be kept</comment>
        <translation>Behold</translation>
    </message>
    <message>
        <source>What is &amp;not inside</source>
        <translation>Det er i&amp;kke med</translation>
    </message>
    <message>
        <source>What is not inside</source>
        <translation>Det er ikke med</translation>
    </message>
    <message>
        <source>About this archive</source>
        <translation>Om denne backupfil</translation>
    </message>
</context>
<context>
    <name>Errors</name>
    <message>
        <source>There is no suite file “%1”. Please check the path.</source>
        <translation>Der er ingen suitefil »%1«. Kontrollér stien.</translation>
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
        <translation>Koden er rigtig, men %1 har ikke lov til det. Indtast koden for en, der må det.</translation>
    </message>
    <message>
        <source>You are not allowed to do this. Please ask someone who is.</source>
        <translation>Du har ikke lov til dette. Spørg en, der må det.</translation>
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
        <translation>»%1« er databasens egen mappe: én fejl ville ramme begge dele. Vælg en anden placering, for eksempel en USB-nøgle.</translation>
    </message>
    <message>
        <source>“%1” is on the disk that holds the database, but backups go to an external medium. Please choose a USB stick or a network drive.</source>
        <translation>»%1« er på samme disk som databasen, men backup skal til et eksternt medie. Vælg en USB-nøgle eller et netværksdrev.</translation>
    </message>
    <message>
        <source>You have no right to write into “%1”. Please choose another folder.</source>
        <translation>Du har ikke tilladelse til at skrive i »%1«. Vælg en anden mappe.</translation>
    </message>
    <message>
        <source>The medium of “%1” is read-only. Please unlock it or choose another.</source>
        <translation>Mediet med »%1« er skrivebeskyttet. Lås det op, eller vælg et andet.</translation>
    </message>
    <message>
        <source>The drive “%1” is not connected. Please connect it or choose another.</source>
        <extracomment>%1: a drive&apos;s name, Kingston for example</extracomment>
        <translation>Drevet »%1« er ikke tilsluttet. Tilslut det, eller vælg et andet.</translation>
    </message>
    <message>
        <source>“%1” does not answer. Please check cable and network, or choose another place.</source>
        <translation>»%1« svarer ikke. Kontrollér kabel og netværk, eller vælg en anden placering.</translation>
    </message>
    <message>
        <source>The drive of “%1” cannot hold a file of %2: its file system allows smaller files only. Please choose another drive.</source>
        <extracomment>%2: a size</extracomment>
        <translation>Drevet med »%1« kan ikke rumme en fil på %2: filsystemet tillader kun mindre filer. Vælg et andet drev.</translation>
    </message>
    <message>
        <source>Not enough room in “%1”: %2 are needed, %3 are free. Please make room or choose another place.</source>
        <extracomment>%2 and %3: sizes</extracomment>
        <translation>Ikke plads nok i »%1«: der kræves %2, og %3 er ledig. Skaf plads, eller vælg en anden placering.</translation>
    </message>
    <message>
        <source>“%1” cannot be written: %2. Please choose another place.</source>
        <extracomment>%2: a reason, such as: the medium is full</extracomment>
        <translation>»%1« kan ikke skrives: %2. Vælg en anden placering.</translation>
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
        <translation>Databasen »%1« ligger i en mappe, hvor du ikke har tilladelse til at skrive, og kan ikke læses sikkert der. Bed om den tilladelse.</translation>
    </message>
    <message>
        <source>The newest good backup here is “%1”.</source>
        <extracomment>Follows the sentence: The database … is damaged, or: The backup file … is damaged</extracomment>
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
        <source>The backup file “%1” does not hold “%2”. Please choose another file.</source>
        <translation>Backupfilen »%1« indeholder ikke »%2«. Vælg en anden fil.</translation>
    </message>
    <message>
        <source>What was written could not be read back as it was%1, so it was not kept. The medium may be failing: please use another one.</source>
        <translation>Det skrevne kunne ikke læses uændret tilbage%1 og blev ikke gemt. Mediet er måske ved at gå i stykker: brug et andet.</translation>
    </message>
    <message>
        <source>The backup does not say the same as the database%1, so it was not kept. Please try again.</source>
        <translation>Backuppens indhold stemmer ikke overens med databasen%1 og blev ikke gemt. Prøv igen.</translation>
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
        <source>The database “%1” is in use by another program that lets nobody else in. Please close the suite’s applications and try again.</source>
        <translation>Et andet program bruger databasen »%1« og har låst den. Luk suitens programmer, og prøv igen.</translation>
    </message>
    <message>
        <source>No suite is set up on this computer. Please call whoever installed Vesper.</source>
        <extracomment>A suite is the set of applications that share one database; a file describes it.</extracomment>
        <translation>Ingen suite er sat op på denne computer. Tilkald den, der installerede Vesper.</translation>
    </message>
    <message>
        <source>This replaces the present data of the suite. Please confirm that you want it.</source>
        <translation>Dette erstatter suitens nuværende data. Bekræft, at det er meningen.</translation>
    </message>
    <message>
        <source>“%1” is a backup of “%2”, not of this suite. Nothing was changed. Please choose another file.</source>
        <extracomment>%2: the name of a suite, such as Club Horizon</extracomment>
        <translation>»%1« er en backup af »%2«, ikke af denne suite. Intet blev ændret. Vælg en anden fil.</translation>
    </message>
    <message>
        <source>The database “%1” cannot be written: %2. It is as it was. Please call whoever looks after this computer.</source>
        <translation>Databasen »%1« kan ikke skrives: %2. Den er, som den var. Tilkald den, der passer denne computer.</translation>
    </message>
    <message>
        <source>The data was restored, but the database “%1” did not stand its check%2. The disk may be failing: please call whoever looks after this computer.</source>
        <translation>Dataene blev gendannet, men databasen »%1« bestod ikke kontrollen%2. Disken er måske ved at svigte: tilkald den, der passer denne computer.</translation>
    </message>
    <message>
        <source>The state before is in “%1”.</source>
        <translation>Den tidligere tilstand ligger i »%1«.</translation>
    </message>
    <message>
        <source>No good backup of this suite is known on this computer. Please name a backup file.</source>
        <translation>Der kendes ingen god backup af denne suite på denne computer. Angiv en backupfil.</translation>
    </message>
    <message>
        <source>The suite file “%1” cannot be read: %2. Please call whoever installed Vesper.</source>
        <translation>Suitefilen »%1« kan ikke læses: %2. Ring til den, der har installeret Vesper.</translation>
    </message>
    <message>
        <source>“%1” cannot be read as a database: it is damaged, or the suite file names a wrong one. Please call whoever looks after it.</source>
        <translation>»%1« kan ikke læses som database: den er beskadiget, eller suitefilen nævner en forkert. Ring til den, der tager sig af den.</translation>
    </message>
    <message>
        <source>“%1” names no application “%2”. Please check its id.</source>
        <extracomment>%1: a file; %2: what was typed as the id of an application</extracomment>
        <translation>»%1« har intet program »%2«. Kontrollér dets id.</translation>
    </message>
    <message>
        <source>The program “%1” cannot be started%2. Please have the installation and the suite file checked.</source>
        <extracomment>%1: a program; %2: the reason, in brackets</extracomment>
        <translation>Programmet »%1« kan ikke startes%2. Få installationen og suitefilen kontrolleret.</translation>
    </message>
    <message>
        <source>“%1” is among the files that are backed up themselves: each backup would hold all earlier ones. Please choose another place.</source>
        <translation>»%1« hører selv til de filer, der tages backup af: hver backup ville indeholde alle tidligere. Vælg en anden placering.</translation>
    </message>
    <message>
        <source>The drive of “%1” cannot hold a file that large. Please choose another drive.</source>
        <translation>Drevet med »%1« kan ikke rumme så stor en fil. Vælg et andet drev.</translation>
    </message>
    <message>
        <source>There is no room left in “%1”. Please make room or choose another place.</source>
        <translation>Der er ikke mere plads i »%1«. Skaf plads, eller vælg en anden placering.</translation>
    </message>
    <message>
        <source>The suite file has a mistake (%1). Please have it put right.</source>
        <extracomment>%1: file and line</extracomment>
        <translation>Der er en fejl i suitefilen (%1). Få den rettet.</translation>
    </message>
    <message>
        <source>“%1” is as it was written, but its database was damaged already when it was made. Please do not rely on it: choose an older, good backup.</source>
        <translation>»%1« er, som den blev skrevet, men databasen i den var allerede beskadiget, da den blev lavet. Stol ikke på den: vælg en ældre, god backup.</translation>
    </message>
    <message>
        <source>“%1” is there already, and was left alone. Please choose an empty folder.</source>
        <translation>»%1« findes allerede og er ikke rørt. Vælg en tom mappe.</translation>
    </message>
    <message>
        <source>The database “%1” is damaged%2. Please stop working with it and call whoever looks after it.</source>
        <extracomment>%2: a technical reason in brackets, or nothing</extracomment>
        <translation>Databasen »%1« er beskadiget%2. Arbejd ikke videre med den, og tilkald den, der passer den.</translation>
    </message>
    <message>
        <source>The database “%1” is empty: what was in it is gone. Please stop working with it and call whoever looks after it.</source>
        <translation>Databasen »%1« er tom: det, der var i den, er væk. Arbejd ikke videre med den, og tilkald den, der passer den.</translation>
    </message>
    <message>
        <source>Cancelled.</source>
        <translation>Annulleret.</translation>
    </message>
    <message>
        <source>A part was already done by then.</source>
        <extracomment>A restore that failed or was cancelled</extracomment>
        <translation>En del var allerede udført på det tidspunkt.</translation>
    </message>
    <message>
        <source>%1 is missing: without a terminal it must be named.</source>
        <extracomment>%1: the name of an argument in the help, such as ARCHIVE</extracomment>
        <translation>%1 mangler: uden en terminal skal det angives.</translation>
    </message>
    <message>
        <source>What was there before is now in “%1”.</source>
        <translation>Det, der var der før, ligger nu i »%1«.</translation>
    </message>
    <message>
        <source>The backup file “%1” is damaged%2. Please do not rely on it: use another one, or make a new one while the data is still there.</source>
        <extracomment>%2: a technical reason in brackets, or nothing</extracomment>
        <translation>Backupfilen »%1« er beskadiget%2. Stol ikke på den: brug en anden, eller lav en ny, mens dataene stadig er der.</translation>
    </message>
    <message>
        <source>“%1” is a folder. Please choose a backup file.</source>
        <translation>»%1« er en mappe. Vælg en backupfil.</translation>
    </message>
    <message>
        <source>A backup of the present state was made before, just in case: “%1”.</source>
        <translation>For en sikkerheds skyld blev der først lavet en backup af den nuværende tilstand: »%1«.</translation>
    </message>
    <message>
        <source>The state before the last restore is in “%1”, which is not there now. If that is on a drive, please connect it and try again.</source>
        <translation>Tilstanden før den seneste gendannelse er i »%1«, som ikke er der nu. Ligger filen på et drev, så tilslut det, og prøv igen.</translation>
    </message>
    <message>
        <source>There is no restore that could be undone: the state before it was not saved.</source>
        <translation>Der er ingen gendannelse, der kan fortrydes: tilstanden før den blev ikke gemt.</translation>
    </message>
    <message>
        <source>The list of employees cannot be read from the database. Please have the suite file checked.</source>
        <translation>Listen over medarbejdere kan ikke læses fra databasen. Få suitefilen kontrolleret.</translation>
    </message>
    <message>
        <source>There is no database “%1”. Please restore it from a backup, or have the suite file checked.</source>
        <translation>Der er ingen database »%1«. Gendan den fra en backup, eller få suitefilen kontrolleret.</translation>
    </message>
    <message>
        <source>“%1” is a database, but not one of this suite: no employees can be found in it. Please choose another file.</source>
        <translation>»%1« er en database, men ikke denne suites: der kan ikke findes medarbejdere i den. Vælg en anden fil.</translation>
    </message>
    <message>
        <source>As far as can be told the content of the backup is in the database “%1” now, but its medium reported a fault at the end: %2. Please call whoever looks after this computer.</source>
        <extracomment>%1: a file; %2: a reason</extracomment>
        <translation>Så vidt det kan ses, er backuppens indhold nu i databasen »%1«, men mediet meldte om en fejl til sidst: %2. Kontakt den, der tager sig af denne computer.</translation>
    </message>
</context>
<context>
    <name>FailedPage</name>
    <message>
        <source>Nothing was lost: your data and your earlier backups are as they were.</source>
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
    <message>
        <source>Details</source>
        <translation>Detaljer</translation>
    </message>
    <message>
        <source>The computer stays on, so that you can read this.</source>
        <translation>Computeren forbliver tændt, så du kan læse dette.</translation>
    </message>
    <message>
        <source>&amp;Restore…</source>
        <translation>&amp;Gendan…</translation>
    </message>
</context>
<context>
    <name>FolderDialog</name>
    <message>
        <source>Choose a folder</source>
        <translation>Vælg en mappe</translation>
    </message>
    <message>
        <source>&amp;Up</source>
        <extracomment>A button: to the folder that holds this one</extracomment>
        <translation>&amp;Op</translation>
    </message>
    <message>
        <source>To the folder that holds this one</source>
        <translation>Til den mappe, som denne ligger i</translation>
    </message>
    <message>
        <source>Folders</source>
        <translation>Mapper</translation>
    </message>
    <message>
        <source>Ca&amp;ncel</source>
        <translation>A&amp;nnuller</translation>
    </message>
    <message>
        <source>&amp;Choose this folder</source>
        <translation>&amp;Vælg denne mappe</translation>
    </message>
    <message>
        <source>Na&amp;me of the new folder</source>
        <translation>Navn &amp;på den nye mappe</translation>
    </message>
    <message>
        <source>C&amp;reate folder</source>
        <translation>Op&amp;ret mappe</translation>
    </message>
    <message>
        <source>New &amp;folder…</source>
        <translation>N&amp;y mappe…</translation>
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
        <source>Room for about %n more backup(s).</source>
        <translation>
            <numerusform>Plads til ca. %n backup mere.</numerusform>
            <numerusform>Plads til ca. %n backupper mere.</numerusform>
        </translation>
    </message>
    <message>
        <source>About %1.</source>
        <extracomment>%1: size of the archive that will be made</extracomment>
        <translation>Ca. %1.</translation>
    </message>
</context>
<context>
    <name>HelpWindow</name>
    <message>
        <source>Help</source>
        <translation>Hjælp</translation>
    </message>
    <message>
        <source>Go &amp;back</source>
        <comment>To the page of the help that was read before</comment>
        <translation>&amp;Tilbage</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Luk</translation>
    </message>
</context>
<context>
    <name>History</name>
    <message>
        <source>Not now: no USB stick at hand</source>
        <extracomment>Why nobody wanted the backup that was offered</extracomment>
        <translation>Ikke nu: ingen USB-nøgle ved hånden</translation>
    </message>
    <message>
        <source>Not now: in a hurry</source>
        <extracomment>Why nobody wanted the backup that was offered</extracomment>
        <translation>Ikke nu: havde travlt</translation>
    </message>
    <message>
        <source>Not now: %1</source>
        <extracomment>Why nobody wanted the backup that was offered; %1: in their own words</extracomment>
        <translation>Ikke nu: %1</translation>
    </message>
    <message>
        <source>Not now</source>
        <extracomment>Nobody wanted the backup that was offered</extracomment>
        <translation>Ikke nu</translation>
    </message>
    <message>
        <source>Not allowed</source>
        <extracomment>Why something was not done: by whom it was tried</extracomment>
        <translation>Ikke tilladt</translation>
    </message>
    <message>
        <source>Failed: the place could not be used</source>
        <translation>Mislykket: stedet kunne ikke bruges</translation>
    </message>
    <message>
        <source>Failed: not enough room</source>
        <translation>Mislykket: ikke plads nok</translation>
    </message>
    <message>
        <source>Failed: the database could not be used</source>
        <translation>Mislykket: databasen kunne ikke bruges</translation>
    </message>
    <message>
        <source>Failed: the backup file is not good</source>
        <translation>Mislykket: backupfilen er ikke god</translation>
    </message>
    <message>
        <source>Failed: what must come before did not succeed</source>
        <translation>Mislykket: det, der skal ske før, lykkedes ikke</translation>
    </message>
    <message>
        <source>Failed: another run was in progress</source>
        <translation>Mislykket: en anden kørsel var i gang</translation>
    </message>
    <message>
        <source>Failed: the suite file has a mistake</source>
        <translation>Mislykket: fejl i suitefilen</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Mislykket</translation>
    </message>
    <message>
        <source>Proven: it can be restored</source>
        <extracomment>What a rehearsed restore has shown of a backup</extracomment>
        <translation>Bevist: den kan gendannes</translation>
    </message>
    <message>
        <source>This backup cannot be relied on</source>
        <extracomment>What a rehearsed restore has shown of a backup</extracomment>
        <translation>Denne backup er ikke til at stole på</translation>
    </message>
    <message>
        <source>It could not be found out</source>
        <extracomment>What a rehearsed restore has shown of a backup</extracomment>
        <translation>Det kunne ikke afgøres</translation>
    </message>
    <message>
        <source>Restored, with remarks</source>
        <translation>Gendannet, med bemærkninger</translation>
    </message>
    <message>
        <source>Restored</source>
        <translation>Gendannet</translation>
    </message>
    <message>
        <source>Made, but not verified</source>
        <extracomment>How a backup ended: nothing was read back</extracomment>
        <translation>Taget, men ikke kontrolleret</translation>
    </message>
    <message>
        <source>Good, but what should follow failed</source>
        <extracomment>How a backup ended: what should follow it, such as a report, failed</extracomment>
        <translation>God, men det, der skulle følge, mislykkedes</translation>
    </message>
    <message>
        <source>Good, with remarks</source>
        <translation>God, med bemærkninger</translation>
    </message>
    <message>
        <source>Good</source>
        <translation>God</translation>
    </message>
    <message>
        <source>Backup before a restore</source>
        <extracomment>What was backed up: the state that a restore was about to replace</extracomment>
        <translation>Backup før en gendannelse</translation>
    </message>
    <message>
        <source>Restore undone</source>
        <extracomment>What was done</extracomment>
        <translation>Gendannelse fortrudt</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Gendannelse</translation>
    </message>
    <message>
        <source>Restore practised</source>
        <extracomment>What was done: a restore was rehearsed</extracomment>
        <translation>Gendannelse øvet</translation>
    </message>
    <message>
        <source>Automatic backup</source>
        <extracomment>What was done: by a timer</extracomment>
        <translation>Automatisk backup</translation>
    </message>
    <message>
        <source>Backup</source>
        <translation>Backup</translation>
    </message>
    <message>
        <source>The damaged state was kept</source>
        <extracomment>How a backup ended: the database was damaged, and was kept on request</extracomment>
        <translation>Den beskadigede tilstand blev gemt</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Annulleret</translation>
    </message>
    <message>
        <source>Nothing was new</source>
        <extracomment>Why nobody wanted the backup that was offered</extracomment>
        <translation>Intet nyt</translation>
    </message>
</context>
<context>
    <name>HistoryWindow</name>
    <message>
        <source>History</source>
        <translation>Historik</translation>
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
    <name>IdentifyDialog</name>
    <message>
        <source>Identify employee</source>
        <translation>Identificér medarbejder</translation>
    </message>
    <message>
        <source>Who is at work?</source>
        <translation>Hvem er på arbejde?</translation>
    </message>
    <message>
        <source>Your name then stands on what is done at this computer until you sign off, and no code is asked for before a backup.</source>
        <translation>Dit navn står så ved det, der gøres på denne computer, indtil du logger af, og der spørges ikke om en kode før en backup.</translation>
    </message>
    <message>
        <source>Ca&amp;ncel</source>
        <translation>A&amp;nnuller</translation>
    </message>
    <message>
        <source>C&amp;ontinue</source>
        <translation>&amp;Fortsæt</translation>
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
    <name>LauncherOptions</name>
    <message>
        <source>The applications of a business suite, its backups and their history.</source>
        <translation>Programmerne i en virksomheds suite, dens backupper og deres historik.</translation>
    </message>
    <message>
        <source>“man vesper-launcher” has more.</source>
        <translation>Mere i »man vesper-launcher«.</translation>
    </message>
    <message>
        <source>Show the version</source>
        <translation>Vis versionen</translation>
    </message>
    <message>
        <source>The language of the window</source>
        <translation>Vinduets sprog</translation>
    </message>
    <message>
        <source>FILE</source>
        <translation>FIL</translation>
    </message>
    <message>
        <source>The suite.toml to work for</source>
        <translation>Den suite.toml, der skal bruges</translation>
    </message>
    <message>
        <source>Show what was backed up and restored</source>
        <translation>Vis, hvad der er taget backup af og gendannet</translation>
    </message>
    <message>
        <source>Show no window until one is asked for</source>
        <translation>Vis intet vindue, før der bedes om et</translation>
    </message>
</context>
<context>
    <name>LauncherWindow</name>
    <message>
        <source>H&amp;elp</source>
        <translation>Hj&amp;ælp</translation>
    </message>
    <message>
        <source>The suite is being opened…</source>
        <translation>Suiten åbnes…</translation>
    </message>
    <message>
        <source>This suite cannot be opened.</source>
        <translation>Suiten kan ikke åbnes.</translation>
    </message>
    <message>
        <source>&amp;Try again</source>
        <translation>P&amp;røv igen</translation>
    </message>
    <message>
        <source>Applications</source>
        <translation>Programmer</translation>
    </message>
    <message>
        <source>The suite file names no applications.</source>
        <translation>Suitefilen nævner ingen programmer.</translation>
    </message>
    <message>
        <source>Open it all &amp;the same</source>
        <translation>Åb&amp;n alligevel</translation>
    </message>
    <message>
        <source>Restore the &amp;database…</source>
        <translation>Gendan &amp;databasen…</translation>
    </message>
</context>
<context>
    <name>LostRows</name>
    <message>
        <source>(%1 of data)</source>
        <extracomment>In place of a value that is no text: a picture, say; %1: a size</extracomment>
        <translation>(%1 data)</translation>
    </message>
    <message>
        <source>%1 more rows are in the file beside this one.</source>
        <extracomment>%1: a number</extracomment>
        <translation>%1 rækker mere ligger i filen ved siden af denne.</translation>
    </message>
    <message>
        <source>%1: to be entered again</source>
        <extracomment>The title of a document; %1: a suite, such as Club Horizon</extracomment>
        <translation>%1: skal indtastes igen</translation>
    </message>
    <message>
        <source>These records existed on %1 and are not in the backup that is restored.</source>
        <extracomment>%1: a day and a time</extracomment>
        <translation>Disse poster fandtes %1 og er ikke i den backup, der gendannes.</translation>
    </message>
    <message>
        <source>%1, continued</source>
        <extracomment>Above the rest of a table on the next sheet; %1: the table</extracomment>
        <translation>%1 (fortsat)</translation>
    </message>
    <message>
        <source>Would get older content</source>
        <extracomment>The heading of a part of a document: rows of tables</extracomment>
        <translation>Ville få ældre indhold</translation>
    </message>
    <message>
        <source>These records are in the backup with an older content. This is what they held on %1.</source>
        <extracomment>%1: a day and a time</extracomment>
        <translation>Disse poster er i backuppen med ældre indhold. Sådan så de ud %1.</translation>
    </message>
    <message>
        <source>A sign that cannot be printed stands as its number, such as %1. The file beside this one has it.</source>
        <extracomment>%1: a number in square brackets, in place of a sign that no font has</extracomment>
        <translation>Et tegn, der ikke kan udskrives, står som sit nummer, for eksempel %1. Filen ved siden af denne har det.</translation>
    </message>
    <message>
        <source>%1 (older content)</source>
        <extracomment>The name of a file; %1: a table, such as Invoices</extracomment>
        <translation>%1 (ældre indhold)</translation>
    </message>
    <message>
        <source>%1 to be entered again</source>
        <extracomment>The name of a folder and of a document in it; %1: a suite, such as Club Horizon</extracomment>
        <translation>%1 skal indtastes igen</translation>
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
    <message>
        <source>%1, %2</source>
        <extracomment>A moment; %1: a date in full, %2: a time of day</extracomment>
        <translation>%1 kl. %2</translation>
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
    <message>
        <source>A name cannot begin with a dot: the file would be hidden.</source>
        <translation>Et navn kan ikke begynde med et punktum: filen ville være skjult.</translation>
    </message>
</context>
<context>
    <name>NewComputerPage</name>
    <message>
        <source>This suite is not set up on this computer. Its database and files go into a folder of their own; nothing that is there already is touched.</source>
        <translation>Denne suite er ikke sat op på denne computer. Dens database og filer lægges i en mappe for sig; intet, der er der i forvejen, røres.</translation>
    </message>
    <message>
        <source>&amp;Folder of the suite</source>
        <translation>&amp;Suitens mappe</translation>
    </message>
    <message>
        <source>Fol&amp;der…</source>
        <translation>&amp;Mappe…</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Tilbage</translation>
    </message>
    <message>
        <source>&amp;Restore now</source>
        <translation>&amp;Gendan nu</translation>
    </message>
</context>
<context>
    <name>NotNowPage</name>
    <message>
        <source>Why not now?</source>
        <translation>Hvorfor ikke nu?</translation>
    </message>
    <message>
        <source>One click, and the history says why there is no backup of today. Your data stays as it is.</source>
        <translation>Ét klik, og historikken viser, hvorfor der ikke er nogen backup fra i dag. Dine data forbliver, som de er.</translation>
    </message>
    <message>
        <source>The USB &amp;stick is not here</source>
        <translation>USB-&amp;nøglen er her ikke</translation>
    </message>
    <message>
        <source>I have to &amp;leave early</source>
        <translation>Jeg er nødt til at gå &amp;tidligt</translation>
    </message>
    <message>
        <source>Another &amp;reason (may stay empty)</source>
        <translation>En &amp;anden grund (kan udelades)</translation>
    </message>
    <message>
        <source>Another reason</source>
        <translation>En anden grund</translation>
    </message>
    <message>
        <source>Another reas&amp;on</source>
        <translation>Anden &amp;grund</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>Til&amp;bage</translation>
    </message>
</context>
<context>
    <name>NothingNewPage</name>
    <message>
        <source>The present state is already backed up.</source>
        <translation>Der er allerede taget backup af den nuværende tilstand.</translation>
    </message>
    <message>
        <source>&amp;Back up all the same</source>
        <translation>&amp;Tag backup alligevel</translation>
    </message>
    <message>
        <source>&amp;Skip this backup</source>
        <extracomment>A button: the state of now is in a backup already, so no other one is made</extracomment>
        <translation>&amp;Spring over</translation>
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
    <name>Places</name>
    <message>
        <source>This disk also holds the database: one fault would take both. A USB stick or a network drive is safer.</source>
        <translation>Denne disk rummer også databasen: én fejl ville tage begge dele. En USB-nøgle eller et netværksdrev er sikrere.</translation>
    </message>
    <message>
        <source>Room is running out here: please make some soon, or take another medium.</source>
        <translation>Pladsen er ved at slippe op her: ryd snart op, eller tag et andet medie.</translation>
    </message>
    <message>
        <source>After this backup there is no room for another: please make some before the next one, or take another medium.</source>
        <translation>Efter denne backup er der ikke plads til en til: ryd op inden den næste, eller tag et andet medie.</translation>
    </message>
    <message>
        <source>The backup file will soon be too large for this medium, which takes files of up to %1. Have it formatted as exFAT in good time, or take another one.</source>
        <extracomment>%1: a size. exFAT is a file system; its name is the same everywhere</extracomment>
        <translation>Backupfilen bliver snart for stor til dette medie, som kun kan rumme filer på op til %1. Få det formateret som exFAT i god tid, eller tag et andet.</translation>
    </message>
    <message>
        <source>The last backup to this stick took %1, as a rule it takes %2. The stick may be wearing out: please keep another one ready.</source>
        <extracomment>%1 and %2: durations</extracomment>
        <translation>Den seneste backup til denne nøgle tog %1 mod normalt %2. Nøglen er måske ved at være slidt: hav en anden klar.</translation>
    </message>
</context>
<context>
    <name>Problems</name>
    <message>
        <source>The end of the file is not as it was written: something is missing there, or follows it.</source>
        <translation>Slutningen af filen er ikke, som den blev skrevet: der mangler noget, eller der følger noget efter den.</translation>
    </message>
    <message>
        <source>The bytes of the file are not those that were written.</source>
        <translation>Filens bytes er ikke dem, der blev skrevet.</translation>
    </message>
    <message>
        <source>The file’s own list of what is inside is wrong (%1).</source>
        <extracomment>%1: technical English</extracomment>
        <translation>Filens egen liste over indholdet er forkert (%1).</translation>
    </message>
    <message>
        <source>The file cannot be read to its end (%1).</source>
        <extracomment>%1: technical English</extracomment>
        <translation>Filen kan ikke læses til ende (%1).</translation>
    </message>
    <message>
        <source>“%1” cannot be unpacked: its block %2 is damaged.</source>
        <extracomment>%1: a file within the backup file; %2: a number</extracomment>
        <translation>»%1« kan ikke pakkes ud: dens blok %2 er beskadiget.</translation>
    </message>
    <message>
        <source>“%1” does not unpack to what was written.</source>
        <extracomment>%1: a file within the backup file</extracomment>
        <translation>»%1« er udpakket ikke det, der blev skrevet.</translation>
    </message>
    <message>
        <source>The database “%1” inside cannot be opened (%2).</source>
        <extracomment>%1: a database within the backup file; %2: technical English</extracomment>
        <translation>Databasen »%1« i filen kan ikke åbnes (%2).</translation>
    </message>
    <message>
        <source>The database inside does not answer as it did when the backup was made.</source>
        <translation>Databasen i filen svarer ikke, som da backuppen blev lavet.</translation>
    </message>
    <message>
        <source>The tables inside do not have the rows that they had when the backup was made.</source>
        <translation>Tabellerne i filen har ikke de rækker, som de havde, da backuppen blev lavet.</translation>
    </message>
    <message>
        <source>The database “%1” inside is damaged: %2.</source>
        <extracomment>%1: a database within the backup file; %2: technical English</extracomment>
        <translation>Databasen »%1« i filen er beskadiget: %2.</translation>
    </message>
    <message>
        <source>The database was damaged already when this backup was made, and was kept all the same: %1.</source>
        <extracomment>%1: technical English</extracomment>
        <translation>Databasen var allerede beskadiget, da denne backup blev lavet, og blev bevaret alligevel: %1.</translation>
    </message>
    <message>
        <source>One check could not be made: %1.</source>
        <translation>En kontrol kunne ikke udføres: %1.</translation>
    </message>
    <message>
        <source>The database is damaged: %1.</source>
        <extracomment>%1: technical English</extracomment>
        <translation>Databasen er beskadiget: %1.</translation>
    </message>
</context>
<context>
    <name>ProgressPage</name>
    <message>
        <source>Your data and your earlier backups stay as they are.</source>
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
    <message>
        <source>Progress</source>
        <translation>Fremgang</translation>
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
        <translation>du har ikke tilladelse til det</translation>
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
    <message>
        <source>another program is using it</source>
        <translation>et andet program bruger den</translation>
    </message>
    <message>
        <source>it is a folder</source>
        <translation>det er en mappe</translation>
    </message>
    <message>
        <source>it is there already</source>
        <translation>den findes allerede</translation>
    </message>
    <message>
        <source>this file system cannot do that</source>
        <translation>dette filsystem kan det ikke</translation>
    </message>
    <message>
        <source>its file system is damaged</source>
        <translation>filsystemet er beskadiget</translation>
    </message>
    <message>
        <source>the system gives the error number %1</source>
        <extracomment>%1: a number by which somebody technical recognises the reason</extracomment>
        <translation>systemet melder fejl nummer %1</translation>
    </message>
    <message>
        <source>its name is not in UTF-8; rename it</source>
        <translation>dets navn er ikke i UTF-8; omdøb det</translation>
    </message>
    <message>
        <source>For whoever puts it right: “%1”.</source>
        <extracomment>%1: technical English</extracomment>
        <translation>Til den, der retter det: »%1«.</translation>
    </message>
</context>
<context>
    <name>ReceptionView</name>
    <message>
        <source>Find a &amp;customer by name or card</source>
        <translation>Find en &amp;kunde på navn eller kort</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>Kunder</translation>
    </message>
    <message>
        <source>&amp;Gate</source>
        <translation>&amp;Låge</translation>
    </message>
    <message>
        <source>Let &amp;in</source>
        <translation>Luk &amp;ind</translation>
    </message>
    <message>
        <source>Let &amp;out</source>
        <translation>Luk &amp;ud</translation>
    </message>
    <message>
        <source>Last &amp;passages</source>
        <translation>&amp;Seneste adgange</translation>
    </message>
    <message>
        <source>Last passages</source>
        <translation>Seneste adgange</translation>
    </message>
</context>
<context>
    <name>Recovery</name>
    <message numerus="yes">
        <source>%1: %2 row(s), of how many is not known</source>
        <extracomment>%1: a table; %2: a number of rows</extracomment>
        <translation>
            <numerusform>%1: %2 række, ud af hvor mange vides ikke</numerusform>
            <numerusform>%1: %2 rækker, ud af hvor mange vides ikke</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %2 of %3 row(s)</source>
        <extracomment>%1: a table; %2: a number of rows; %3: of how many, which the form goes by</extracomment>
        <translation>
            <numerusform>%1: %2 af %3 række</numerusform>
            <numerusform>%1: %2 af %3 rækker</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” could not be made again.</source>
        <extracomment>%1: the name of an index, a view or a trigger of the database</extracomment>
        <translation>»%1« kunne ikke laves igen.</translation>
    </message>
    <message numerus="yes">
        <source>%1 row(s) of which the table is not known any more are in “%2”.</source>
        <extracomment>%1: a number of rows; %2: the name of a table</extracomment>
        <translation>
            <numerusform>%1 række, hvis tabel ikke længere kendes, er i »%2«.</numerusform>
            <numerusform>%1 rækker, hvis tabel ikke længere kendes, er i »%2«.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RestoreFailure</name>
    <message>
        <source>It was cancelled.</source>
        <translation>Det blev annulleret.</translation>
    </message>
    <message>
        <source>What was restored is not sound.</source>
        <translation>Det gendannede er ikke i orden.</translation>
    </message>
    <message>
        <source>Nothing can be restored now.</source>
        <translation>Intet kan gendannes lige nu.</translation>
    </message>
    <message>
        <source>This backup cannot be read.</source>
        <translation>Denne backup kan ikke læses.</translation>
    </message>
    <message>
        <source>The backup was not restored.</source>
        <translation>Backuppen blev ikke gendannet.</translation>
    </message>
    <message>
        <source>No copy could be made.</source>
        <translation>Der kunne ikke laves en kopi.</translation>
    </message>
    <message>
        <source>The restore could not be practised.</source>
        <translation>Gendannelsen kunne ikke øves.</translation>
    </message>
    <message>
        <source>Nothing could be saved of it.</source>
        <translation>Intet kunne reddes af den.</translation>
    </message>
    <message>
        <source>The database of now is damaged, so that no good backup can be made of it before it is replaced.</source>
        <translation>Den nuværende database er beskadiget, så der ikke kan tages en god backup af den, før den erstattes.</translation>
    </message>
    <message>
        <source>Nothing was changed: your data and the backups you have are as they were.</source>
        <translation>Intet er ændret: data og backupper er, som de var.</translation>
    </message>
    <message>
        <source>&amp;Restore all the same; the damaged state is kept</source>
        <translation>&amp;Gendan alligevel; den beskadigede tilstand beholdes</translation>
    </message>
    <message>
        <source>&amp;Undo this restore</source>
        <translation>Fortr&amp;yd gendannelsen</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Luk</translation>
    </message>
    <message>
        <source>Choose &amp;another backup</source>
        <translation>Vælg en &amp;anden backup</translation>
    </message>
    <message>
        <source>&amp;Try again</source>
        <translation>&amp;Prøv igen</translation>
    </message>
    <message>
        <source>The backup was restored only in part.</source>
        <translation>Backuppen blev kun gendannet delvist.</translation>
    </message>
    <message>
        <source>The restore was not undone.</source>
        <translation>Gendannelsen blev ikke fortrudt.</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Tilbage</translation>
    </message>
</context>
<context>
    <name>RestoreResult</name>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Luk</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Tilbage</translation>
    </message>
    <message>
        <source>Choose &amp;another backup</source>
        <translation>Vælg en &amp;anden backup</translation>
    </message>
    <message>
        <source>The state before is in “%1”. As long as that file is there, you can undo this.</source>
        <extracomment>%1: a backup file</extracomment>
        <translation>Tilstanden før ligger i »%1«. Så længe den fil er der, kan det fortrydes.</translation>
    </message>
    <message>
        <source>The damaged state before is in “%1”.</source>
        <extracomment>%1: a backup file</extracomment>
        <translation>Den beskadigede tilstand før ligger i »%1«.</translation>
    </message>
    <message>
        <source>The unreadable database that was there before is now “%1”.</source>
        <extracomment>%1: a file</extracomment>
        <translation>Den ulæselige database, der var der før, hedder nu »%1«.</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) beside the database restored.</source>
        <translation>
            <numerusform>%n fil ved siden af databasen gendannet.</numerusform>
            <numerusform>%n filer ved siden af databasen gendannet.</numerusform>
        </translation>
    </message>
    <message>
        <source>Now install the suite’s applications, with their suite file in “%1”.</source>
        <extracomment>%1: a folder</extracomment>
        <translation>Installér nu suitens programmer med deres suitefil i »%1«.</translation>
    </message>
    <message>
        <source>This computer makes the backups from now on.</source>
        <translation>Denne computer tager backup fra nu af.</translation>
    </message>
    <message>
        <source>So far only “%1” makes the backups of this suite.</source>
        <extracomment>%1: the name of a computer</extracomment>
        <translation>Hidtil er det kun »%1«, der tager backup af denne suite.</translation>
    </message>
    <message>
        <source>The restore was undone.</source>
        <translation>Gendannelsen er fortrudt.</translation>
    </message>
    <message>
        <source>The data is back.</source>
        <translation>Dataene er tilbage.</translation>
    </message>
    <message>
        <source>“%1” is as it was on %2.</source>
        <extracomment>%1: a suite, such as Club Horizon; %2: a day and a time</extracomment>
        <translation>»%1« er, som den var %2.</translation>
    </message>
    <message>
        <source>The restored database says</source>
        <translation>Den gendannede database siger</translation>
    </message>
    <message>
        <source>Make this &amp;computer the one that backs up</source>
        <translation>Lad denne &amp;computer tage backup</translation>
    </message>
    <message>
        <source>&amp;Undo this too</source>
        <translation>Fortr&amp;yd også dette</translation>
    </message>
    <message>
        <source>&amp;Undo this restore</source>
        <translation>Fortr&amp;yd gendannelsen</translation>
    </message>
    <message>
        <source>C&amp;lose</source>
        <translation>&amp;Luk</translation>
    </message>
    <message>
        <source>Proven: it can be restored.</source>
        <translation>Bevist: den kan gendannes.</translation>
    </message>
    <message>
        <source>The backup of %1 was restored away from your data, whole and sound. The history says so.</source>
        <extracomment>A restore was practised; %1: a day and a time</extracomment>
        <translation>Backuppen fra %1 blev gendannet væk fra jeres data, hel og sund. Det står i historikken.</translation>
    </message>
    <message>
        <source>The practised copy says</source>
        <translation>Øvelseskopien siger</translation>
    </message>
    <message>
        <source>Failed: it did not stand the practice.</source>
        <translation>Mislykket: den bestod ikke øvelsen.</translation>
    </message>
    <message>
        <source>Please do not rely on the backup of %1: make a new one.</source>
        <extracomment>%1: a day and a time</extracomment>
        <translation>Stol ikke på backuppen fra %1: tag en ny.</translation>
    </message>
    <message>
        <source>Inconclusive: it could not be found out.</source>
        <translation>Uafklaret: det kunne ikke afgøres.</translation>
    </message>
    <message>
        <source>Some of the checks need the application.</source>
        <translation>Nogle af kontrollerne kræver programmet.</translation>
    </message>
    <message>
        <source>&amp;Try again</source>
        <translation>&amp;Prøv igen</translation>
    </message>
    <message>
        <source>A copy of %1</source>
        <extracomment>%1: a day and a time</extracomment>
        <translation>En kopi fra %1</translation>
    </message>
    <message>
        <source>This is not your data of now. It can only be read, and nothing that is done with it changes anything.</source>
        <translation>Det er ikke de nuværende data. Kopien kan kun læses, og intet, der gøres med den, ændrer noget.</translation>
    </message>
    <message>
        <source>The copy</source>
        <translation>Kopien</translation>
    </message>
    <message>
        <source>Open with %1 (&amp;%2)</source>
        <extracomment>%1: an application of the suite; %2: the number of the button, its key</extracomment>
        <translation>Åbn med %1 (&amp;%2)</translation>
    </message>
    <message>
        <source>No application of the suite can open a copy. Any program for SQLite databases can.</source>
        <translation>Ingen af suitens programmer kan åbne en kopi. Det kan ethvert program til SQLite-databaser.</translation>
    </message>
    <message>
        <source>Show in &amp;folder</source>
        <translation>Vis i &amp;mappe</translation>
    </message>
    <message>
        <source>This backup holds a damaged state.</source>
        <translation>Denne backup indeholder en beskadiget tilstand.</translation>
    </message>
    <message>
        <source>This backup is damaged.</source>
        <translation>Denne backup er beskadiget.</translation>
    </message>
    <message>
        <source>“%1” cannot be restored. Nothing was changed.</source>
        <extracomment>%1: a file</extracomment>
        <translation>»%1« kan ikke gendannes. Intet er ændret.</translation>
    </message>
    <message>
        <source>No other backup of this suite was found beside it.</source>
        <translation>Der blev ikke fundet en anden backup af suiten ved siden af.</translation>
    </message>
    <message>
        <source>These other backups are there:</source>
        <translation>Disse andre backupper er der:</translation>
    </message>
    <message>
        <source>%1 (&amp;%2), read back and good</source>
        <extracomment>A backup that can be taken in place of a damaged one. %1: a day and a time, %2: the number of the button, its key</extracomment>
        <translation>%1 (&amp;%2), læst tilbage og god</translation>
    </message>
    <message>
        <source>%1 (&amp;%2), not yet checked here</source>
        <translation>%1 (&amp;%2), endnu ikke kontrolleret her</translation>
    </message>
    <message>
        <source>&amp;Save what can be had of the damaged one…</source>
        <translation>&amp;Red, hvad der kan reddes af den beskadigede…</translation>
    </message>
    <message>
        <source>The database in it is not damaged.</source>
        <translation>Databasen i den er ikke beskadiget.</translation>
    </message>
    <message>
        <source>This is what could be had.</source>
        <translation>Dette kunne reddes.</translation>
    </message>
    <message>
        <source>It was saved as it was archived.</source>
        <translation>Den er gemt, som den blev arkiveret.</translation>
    </message>
    <message>
        <source>It is no good backup: rows are missing, and some that are there may be wrong. Have it looked through before anybody works with it.</source>
        <translation>Det er ikke en god backup: der mangler rækker, og nogle af dem, der er der, kan være forkerte. Få den set igennem, før nogen arbejder med den.</translation>
    </message>
    <message>
        <source>Saved to</source>
        <translation>Gemt i</translation>
    </message>
    <message>
        <source>This computer could not be made the one that backs up.</source>
        <extracomment>A sentence follows that says why</extracomment>
        <translation>Denne computer kunne ikke komme til at tage backup.</translation>
    </message>
    <message>
        <source>&amp;Try again to make this computer the one that backs up</source>
        <translation>&amp;Prøv igen at lade denne computer tage backup</translation>
    </message>
    <message>
        <source>Other backups were not looked for to the end.</source>
        <translation>Søgningen efter andre backupper blev afbrudt.</translation>
    </message>
    <message>
        <source>%1, before a restore</source>
        <extracomment>%1: a day and a time</extracomment>
        <translation>%1, før en gendannelse</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) that came with that restore, or were changed since, stay as they are now.</source>
        <translation>
            <numerusform>%n fil, der kom med den gendannelse eller er ændret siden, forbliver, som den er nu.</numerusform>
            <numerusform>%n filer, der kom med den gendannelse eller er ændret siden, forbliver, som de er nu.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ResultPage</name>
    <message>
        <source>&amp;Details</source>
        <translation>&amp;Detaljer</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Detaljer</translation>
    </message>
</context>
<context>
    <name>SampleApp</name>
    <message>
        <source>An application of the sample club: its reception or its till.</source>
        <translation>Et program fra eksempelklubben: dens reception eller dens kasse.</translation>
    </message>
    <message>
        <source>reception or till.</source>
        <translation>reception eller till (kasse).</translation>
    </message>
    <message>
        <source>The suite.toml to work for.</source>
        <translation>Den suite.toml, der arbejdes for.</translation>
    </message>
    <message>
        <source>Look at this copy of the database.</source>
        <translation>Se på denne kopi af databasen.</translation>
    </message>
    <message>
        <source>en, fr or da.</source>
        <translation>en, fr eller da.</translation>
    </message>
    <message>
        <source>When that copy was made: yyyy-MM-dd HH:mm.</source>
        <translation>Hvornår den kopi blev lavet: yyyy-MM-dd HH:mm.</translation>
    </message>
</context>
<context>
    <name>SettingsPage</name>
    <message>
        <source>Settings</source>
        <translation>Indstillinger</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Sprog</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprog</translation>
    </message>
    <message>
        <source>As the computer</source>
        <extracomment>The language of the window: that of the system</extracomment>
        <translation>Som computeren</translation>
    </message>
    <message>
        <source>&amp;Destination to begin with</source>
        <translation>Foreslået &amp;placering</translation>
    </message>
    <message>
        <source>Destination to begin with</source>
        <translation>Foreslået placering</translation>
    </message>
    <message>
        <source>The last one used</source>
        <translation>Den senest brugte</translation>
    </message>
    <message>
        <source>&amp;Folder…</source>
        <extracomment>Opens a dialog in which a folder is chosen</extracomment>
        <translation>&amp;Mappe…</translation>
    </message>
    <message>
        <source>E&amp;xternal media only</source>
        <translation>Kun &amp;eksterne medier</translation>
    </message>
    <message>
        <source>The disk that holds the database is refused: one fault would take both.</source>
        <translation>Disken med databasen afvises: én fejl ville ramme begge dele.</translation>
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
        <source>With date and time</source>
        <extracomment>How archives are named</extracomment>
        <translation>Med dato og klokkeslæt</translation>
    </message>
    <message>
        <source>Always the same</source>
        <extracomment>How archives are named</extracomment>
        <translation>Altid det samme</translation>
    </message>
    <message>
        <source>&amp;Speed against size</source>
        <translation>&amp;Hastighed eller størrelse</translation>
    </message>
    <message>
        <source>Speed against size</source>
        <translation>Hastighed eller størrelse</translation>
    </message>
    <message>
        <source>Fast</source>
        <extracomment>How hard the data is pressed</extracomment>
        <translation>Hurtig</translation>
    </message>
    <message>
        <source>Balanced</source>
        <extracomment>How hard the data is pressed</extracomment>
        <translation>Afbalanceret</translation>
    </message>
    <message>
        <source>Small</source>
        <extracomment>How hard the data is pressed</extracomment>
        <translation>Kompakt</translation>
    </message>
    <message>
        <source>&amp;How much is checked</source>
        <translation>&amp;Kontrollens omfang</translation>
    </message>
    <message>
        <source>How much is checked</source>
        <translation>Kontrollens omfang</translation>
    </message>
    <message>
        <source>Nothing</source>
        <extracomment>How much of an archive is checked</extracomment>
        <translation>Ingenting</translation>
    </message>
    <message>
        <source>Read back</source>
        <extracomment>How much of an archive is checked</extracomment>
        <translation>Læses tilbage</translation>
    </message>
    <message>
        <source>Read back, structure checked</source>
        <extracomment>How much of an archive is checked</extracomment>
        <translation>Læses tilbage, struktur kontrolleres</translation>
    </message>
    <message>
        <source>Everything</source>
        <extracomment>How much of an archive is checked</extracomment>
        <translation>Alt</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Annuller</translation>
    </message>
    <message>
        <source>Sa&amp;ve</source>
        <translation>&amp;Gem</translation>
    </message>
</context>
<context>
    <name>ShutDownPage</name>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Tilbage</translation>
    </message>
    <message>
        <source>&amp;Shut down now</source>
        <translation>&amp;Sluk nu</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Luk</translation>
    </message>
    <message>
        <source>&amp;Leave it on</source>
        <extracomment>Stops the countdown to shutting down</extracomment>
        <translation>L&amp;ad den være tændt</translation>
    </message>
    <message>
        <source>Shut &amp;down the computer</source>
        <extracomment>In the place of logging out</extracomment>
        <translation>&amp;Sluk computeren</translation>
    </message>
</context>
<context>
    <name>StaffErrors</name>
    <message numerus="yes">
        <source>The code needs at least %n character(s): a shorter one is soon found by trying.</source>
        <translation>
            <numerusform>Koden skal have mindst %n tegn: en kortere kode er hurtigt gættet.</numerusform>
            <numerusform>Koden skal have mindst %n tegn: en kortere kode er hurtigt gættet.</numerusform>
        </translation>
    </message>
    <message>
        <source>This code cannot be used: somebody has it already. Please choose another.</source>
        <translation>Koden kan ikke bruges: nogen har den allerede. Vælg en anden.</translation>
    </message>
    <message>
        <source>The two codes are not the same. Please type the new code twice.</source>
        <translation>De to koder er ikke ens. Indtast den nye kode to gange.</translation>
    </message>
    <message>
        <source>The staff list “%1” cannot be understood. Please have it put right.</source>
        <translation>Medarbejderlisten »%1« kan ikke forstås. Få den rettet.</translation>
    </message>
    <message>
        <source>This suite keeps its employees in its own database. Please change them there.</source>
        <translation>Denne suite har medarbejderne i sin egen database. Ret dem dér.</translation>
    </message>
    <message>
        <source>Nobody on the staff list is called “%1”. Please check the name.</source>
        <translation>Ingen på medarbejderlisten hedder »%1«. Kontrollér navnet.</translation>
    </message>
    <message>
        <source>“%1” is on the staff list already. Please choose another name.</source>
        <translation>»%1« står allerede på medarbejderlisten. Vælg et andet navn.</translation>
    </message>
    <message>
        <source>Nobody would be left who may administer. Please give somebody else that right first.</source>
        <extracomment>To administer: the right to change the settings and the staff list</extracomment>
        <translation>Der ville ikke være nogen tilbage, som må administrere. Giv først en anden den ret.</translation>
    </message>
</context>
<context>
    <name>StillOpenPage</name>
    <message>
        <source>The suite is still in use.</source>
        <translation>Suiten er stadig i brug.</translation>
    </message>
    <message>
        <source>Close these programs first: then nothing is missing that they have not saved yet. The backup can also be made while they run; it holds what they have saved.</source>
        <translation>Luk disse programmer først: så mangler der intet, som de endnu ikke har gemt. Der kan også tages backup, mens de kører; den indeholder det, de har gemt.</translation>
    </message>
    <message>
        <source>&amp;Back up while they run</source>
        <translation>&amp;Tag backup imens</translation>
    </message>
    <message>
        <source>&amp;Close them</source>
        <translation>&amp;Luk dem</translation>
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
        <translation>Suiten er stadig åben på: %1. Luk den også dér: backuppen indeholder kun det, der er gemt.</translation>
    </message>
    <message>
        <source>Uses the data now: %1. That does no harm: the backup holds what it has saved.</source>
        <extracomment>%1: programs on this computer that have the database open, with who started them</extracomment>
        <translation>Bruger dataene nu: %1. Det gør ikke noget: backuppen indeholder det, der er gemt.</translation>
    </message>
    <message>
        <source>%1: there is a question for you. Please answer it there.</source>
        <extracomment>%1: one or more applications, such as Till, that ask their user something before they close</extracomment>
        <translation>%1: der er et spørgsmål til dig. Svar på det dér.</translation>
    </message>
    <message>
        <source>%1: no answer. Please wait a moment, or have it looked at.</source>
        <extracomment>%1: one or more applications, such as Till, that are frozen</extracomment>
        <translation>%1: intet svar. Vent et øjeblik, eller få nogen til at se på det.</translation>
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
    <message>
        <source>Restoring</source>
        <extracomment>What a restore is doing: putting the data back</extracomment>
        <translation>Gendannelse</translation>
    </message>
    <message>
        <source>Waiting</source>
        <extracomment>What a backup is doing: another program holds the database</extracomment>
        <translation>Venter</translation>
    </message>
    <message>
        <source>Checking the database</source>
        <extracomment>What a backup is doing: SQLite&apos;s check of the database itself</extracomment>
        <translation>Kontrol af databasen</translation>
    </message>
    <message>
        <source>Comparing</source>
        <extracomment>What is done before a restore: an archive is held against the data of now</extracomment>
        <translation>Sammenligning</translation>
    </message>
</context>
<context>
    <name>TillView</name>
    <message>
        <source>&amp;Articles</source>
        <translation>&amp;Varer</translation>
    </message>
    <message>
        <source>Articles</source>
        <translation>Varer</translation>
    </message>
    <message>
        <source>Put &amp;on the receipt</source>
        <translation>&amp;Læg på bonen</translation>
    </message>
    <message>
        <source>Customer’s ca&amp;rd</source>
        <translation>Kundens &amp;kort</translation>
    </message>
    <message>
        <source>R&amp;eceipt</source>
        <translation>&amp;Bon</translation>
    </message>
    <message>
        <source>Receipt</source>
        <translation>Bon</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Ryd</translation>
    </message>
    <message>
        <source>Paid &amp;by</source>
        <translation>Betalt &amp;med</translation>
    </message>
    <message>
        <source>Take the &amp;money</source>
        <translation>Modtag &amp;penge</translation>
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
    <message>
        <source>The restored database already answers otherwise than the backup: %1. Somebody may have gone on working.</source>
        <extracomment>%1 is an SQL query</extracomment>
        <translation>Den gendannede database svarer allerede anderledes end backuppen: %1. Måske har nogen arbejdet videre.</translation>
    </message>
    <message>
        <source>“%1” is not in the backup: it is no ordinary file.</source>
        <translation>»%1« er ikke med i backuppen: det er ikke en almindelig fil.</translation>
    </message>
    <message>
        <source>“%1” was not restored: the suite file does not say where it belongs.</source>
        <extracomment>A suite file describes the applications and where their files belong</extracomment>
        <translation>»%1« blev ikke gendannet: suitefilen siger ikke, hvor den hører til.</translation>
    </message>
    <message>
        <source>“%1” was not restored: its place cannot be written (%2).</source>
        <extracomment>%2: a reason, such as: the medium is full</extracomment>
        <translation>»%1« blev ikke gendannet: der kan ikke skrives på dens plads (%2).</translation>
    </message>
    <message>
        <source>“%1” is lost: it is damaged in the backup file (%2).</source>
        <extracomment>%2: technical English</extracomment>
        <translation>»%1« er tabt: den er beskadiget i backupfilen (%2).</translation>
    </message>
    <message>
        <source>Not all files beside the database were restored (%1).</source>
        <extracomment>%1: a reason, such as: the medium is full</extracomment>
        <translation>Ikke alle filer ved siden af databasen blev gendannet (%1).</translation>
    </message>
    <message>
        <source>“%1” is not a backup of Vesper: its structure is sound, but nothing proves what was in it. Please look at the newest records.</source>
        <translation>»%1« er ikke en backup fra Vesper: dens struktur er i orden, men intet beviser, hvad der var i den. Se på de nyeste poster.</translation>
    </message>
    <message>
        <source>The database was damaged already when “%1” was made (%2). Please do not count on what is in it, and look for an older, good backup.</source>
        <extracomment>%1: a backup file; %2: technical English</extracomment>
        <translation>Databasen var allerede beskadiget, da »%1« blev lavet (%2). Regn ikke med indholdet, og find en ældre, god backup.</translation>
    </message>
    <message>
        <source>“%1” (%2) was open during the restore. Close it and open it again before you go on: it may still show what was there before.</source>
        <extracomment>%1: a program; %2: the user who started it</extracomment>
        <translation>»%1« (%2) var åbent under gendannelsen. Luk programmet, og åbn det igen, før du fortsætter: det viser måske stadig det, der var før.</translation>
    </message>
    <message>
        <source>“%1” was not restored: what is there differs and may be newer. It was kept.</source>
        <translation>»%1« blev ikke gendannet: det, der er der, er anderledes og kan være nyere. Det blev beholdt.</translation>
    </message>
    <message>
        <source>One question of the proof has no answer. The backup is complete all the same. Please have the suite file checked.</source>
        <extracomment>The proof is what the database says about itself: the last invoice, today&apos;s sales.</extracomment>
        <translation>Ét spørgsmål i beviset har intet svar. Backuppen er fuldstændig alligevel. Få suitefilen kontrolleret.</translation>
    </message>
    <message>
        <source>On which other computers the suite is open could not be found out. Please have “others” in the suite file checked.</source>
        <extracomment>“others” is a word of the suite file</extracomment>
        <translation>Det kunne ikke findes ud af, på hvilke andre computere suiten er åben. Få »others« i suitefilen kontrolleret.</translation>
    </message>
</context>
<context>
    <name>WherePage</name>
    <message>
        <source>&amp;Name of the backup</source>
        <translation>Backup&amp;navn</translation>
    </message>
    <message>
        <source>Name of the backup</source>
        <translation>Backupnavn</translation>
    </message>
    <message>
        <source>Back up and go &amp;home</source>
        <extracomment>A tick: what follows happens by itself after the backup, while the person leaves</extracomment>
        <translation>Tag backup og gå &amp;hjem</translation>
    </message>
    <message>
        <source>After a good backup the stick is removed safely and the computer shuts down.</source>
        <translation>Efter en vellykket backup fjernes nøglen sikkert, og computeren slukkes.</translation>
    </message>
    <message>
        <source>The backup starts by itself as soon as it is in. You can also choose another place.</source>
        <translation>Backuppen starter af sig selv, så snart den sidder i. Du kan også vælge en anden placering.</translation>
    </message>
    <message>
        <source>Do not &amp;wait for it</source>
        <extracomment>A button: the backup is not to start when the stick comes</extracomment>
        <translation>&amp;Vent ikke på den</translation>
    </message>
    <message>
        <source>&amp;More…</source>
        <comment>Unfolds the note for the archive and the wish to keep it</comment>
        <translation>Me&amp;re…</translation>
    </message>
    <message>
        <source>More: a note, and how long to keep the backup</source>
        <translation>Mere: en note, og hvor længe filen skal beholdes</translation>
    </message>
    <message>
        <source>N&amp;ote</source>
        <translation>No&amp;te</translation>
    </message>
    <message>
        <source>for example: before the price change</source>
        <comment>An example of a note for an archive</comment>
        <translation>for eksempel: før prisændringen</translation>
    </message>
    <message>
        <source>Note for the backup</source>
        <translation>Note til backupfilen</translation>
    </message>
    <message>
        <source>&amp;Keep for good</source>
        <translation>Beho&amp;ld for altid</translation>
    </message>
</context>
<context>
    <name>WhichPage</name>
    <message>
        <source>Which backup should come back?</source>
        <translation>Hvilken backup skal gendannes?</translation>
    </message>
    <message>
        <source>Backups that were found, the newest first</source>
        <translation>Backupper, der blev fundet, den nyeste først</translation>
    </message>
    <message>
        <source>Choose a &amp;file…</source>
        <translation>Vælg en &amp;fil…</translation>
    </message>
    <message>
        <source>You can also drop a backup file on this window.</source>
        <translation>En backupfil kan også slippes på dette vindue.</translation>
    </message>
    <message>
        <source>Ca&amp;ncel</source>
        <translation>A&amp;nnuller</translation>
    </message>
    <message>
        <source>&amp;Continue</source>
        <translation>Fort&amp;sæt</translation>
    </message>
</context>
<context>
    <name>WhoPage</name>
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
    <name>WithdrawnPage</name>
    <message>
        <source>&amp;Back up all the same</source>
        <translation>&amp;Tag backup alligevel</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Luk</translation>
    </message>
</context>
<context>
    <name>WizardOptions</name>
    <message>
        <source>The language of the window</source>
        <translation>Vinduets sprog</translation>
    </message>
    <message>
        <source>Back up the suite (done without a verb too)</source>
        <translation>Tag backup af suiten (det samme som uden verbum)</translation>
    </message>
    <message>
        <source>What led here</source>
        <translation>Hvad der førte hertil</translation>
    </message>
    <message>
        <source>FOLDER</source>
        <translation>MAPPE</translation>
    </message>
    <message>
        <source>The folder to begin with</source>
        <translation>Mappen, der foreslås først</translation>
    </message>
    <message>
        <source>NAME</source>
        <translation>NAVN</translation>
    </message>
    <message>
        <source>The name to begin with</source>
        <translation>Navnet, der foreslås først</translation>
    </message>
    <message>
        <source>“man vesper-wizard” has more.</source>
        <translation>»man vesper-wizard« fortæller mere.</translation>
    </message>
    <message>
        <source>Show the version</source>
        <translation>Vis versionen</translation>
    </message>
    <message>
        <source>FILE</source>
        <translation>FIL</translation>
    </message>
    <message>
        <source>The suite.toml to work for</source>
        <translation>Den suite.toml, der skal bruges</translation>
    </message>
    <message>
        <source>Change language, destination, name, level and check</source>
        <translation>Ændr sprog, placering, navn, niveau og kontrol</translation>
    </message>
    <message>
        <source>Get the data back, or look at it as it was</source>
        <translation>Få dataene tilbage, eller se dem, som de var</translation>
    </message>
    <message>
        <source>The backup file; one is looked for if none is given</source>
        <translation>Backupfilen; angives ingen, bliver der ledt efter en</translation>
    </message>
    <message>
        <source>The window in which an employee backs up a business suite, and gets its data back.</source>
        <translation>Vinduet, hvor en medarbejder tager backup af en virksomheds suite og får dens data tilbage.</translation>
    </message>
</context>
<context>
    <name>vesper::AdministratorPage</name>
    <message>
        <source>Administrator</source>
        <extracomment>The name of the administrator in the history and on the staff list</extracomment>
        <translation>Administrator</translation>
    </message>
    <message numerus="yes">
        <source>At least %n character(s), since a shorter code is soon found by trying; and not the code of an employee.</source>
        <translation>
            <numerusform>Mindst %n tegn, for en kortere kode er hurtigt gættet; og ikke en medarbejders kode.</numerusform>
            <numerusform>Mindst %n tegn, for en kortere kode er hurtigt gættet; og ikke en medarbejders kode.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>vesper::AlreadyOpenPage</name>
    <message>
        <source>This window is open already.</source>
        <translation>Vinduet er allerede åbent.</translation>
    </message>
    <message>
        <source>The first one is brought to the front. Please go on there.</source>
        <translation>Det første vindue hentes frem. Fortsæt dér.</translation>
    </message>
    <message>
        <source>The first one does not answer. Please look for it on the screen, or log out and in again.</source>
        <translation>Det første vindue svarer ikke. Find det på skærmen, eller log ud og ind igen.</translation>
    </message>
    <message>
        <source>Then shut down or log out once more.</source>
        <translation>Sluk derefter computeren, eller log ud, en gang til.</translation>
    </message>
</context>
<context>
    <name>vesper::ApplicationButton</name>
    <message>
        <source>Opening…</source>
        <extracomment>Beneath the name of an application that was just started</extracomment>
        <translation>Åbner…</translation>
    </message>
    <message>
        <source>Not open</source>
        <extracomment>Beneath the name of an application</extracomment>
        <translation>Ikke åben</translation>
    </message>
    <message>
        <source>Open since %1</source>
        <extracomment>Beneath the name of an application; %1: a time of day</extracomment>
        <translation>Åben siden kl. %1</translation>
    </message>
    <message>
        <source>Open</source>
        <extracomment>Beneath the name of an application</extracomment>
        <translation>Åben</translation>
    </message>
</context>
<context>
    <name>vesper::ArchiveModel</name>
    <message>
        <source>This computer</source>
        <translation>Denne computer</translation>
    </message>
    <message>
        <source>before a restore</source>
        <extracomment>A backup of the state that a restore replaced</extracomment>
        <translation>før en gendannelse</translation>
    </message>
    <message>
        <source>Damaged state</source>
        <extracomment>A backup of a database that was damaged</extracomment>
        <translation>Beskadiget tilstand</translation>
    </message>
    <message>
        <source>Database of another program</source>
        <extracomment>A file that is a database and no backup of Vesper’s</extracomment>
        <translation>Et andet programs database</translation>
    </message>
</context>
<context>
    <name>vesper::BackupWizard</name>
    <message>
        <source>A backup is being made.</source>
        <extracomment>What whoever ends the session or shuts down meanwhile is shown</extracomment>
        <translation>Der tages en backup.</translation>
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
        <translation>Luk det, der stadig er åbent her: %1.</translation>
    </message>
    <message>
        <source>The database of now cannot be read. Its file is kept, under another name or as a backup of its own.</source>
        <translation>Den nuværende database kan ikke læses. Dens fil beholdes under et andet navn eller som en backup for sig.</translation>
    </message>
    <message>
        <source>First the state of now is saved in “%1” and read back.</source>
        <extracomment>%1: a folder</extracomment>
        <translation>Først gemmes den nuværende tilstand i »%1« og læses tilbage.</translation>
    </message>
    <message>
        <source>Then the content of the backup takes its place, all at once or not at all.</source>
        <translation>Derefter kommer backuppens indhold i stedet, på én gang eller slet ikke.</translation>
    </message>
    <message>
        <source>With what was saved you can undo it.</source>
        <translation>Med det gemte kan det fortrydes.</translation>
    </message>
    <message>
        <source>Restore the state of %1?</source>
        <extracomment>%1: a day and a time</extracomment>
        <translation>Gendan tilstanden fra %1?</translation>
    </message>
    <message>
        <source>It cannot be closed from here.</source>
        <translation>Det kan ikke lukkes herfra.</translation>
    </message>
    <message>
        <source>Then what was there before that restore comes back, all at once or not at all.</source>
        <translation>Derefter kommer det tilbage, der var før den gendannelse, på én gang eller slet ikke.</translation>
    </message>
    <message>
        <source>Undo the restore of %1?</source>
        <extracomment>%1: a day and a time</extracomment>
        <translation>Fortryd gendannelsen fra %1?</translation>
    </message>
    <message>
        <source>&amp;Undo now</source>
        <translation>Fortr&amp;yd nu</translation>
    </message>
    <message numerus="yes">
        <source>Replace &amp;files too that are newer than in the backup: %n</source>
        <translation>
            <numerusform>Erstat også &amp;filer, der er nyere end i backuppen: %n</numerusform>
            <numerusform>Erstat også &amp;filer, der er nyere end i backuppen: %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Please close the suite on: %1. It may go on showing there what was before.</source>
        <extracomment>%1: names of computers, some of them with who works there</extracomment>
        <translation>Luk suiten på: %1. Den viser måske fortsat det, der var før.</translation>
    </message>
    <message>
        <source>What was there before that restore comes back, all at once or not at all.</source>
        <translation>Det, der var der før den gendannelse, kommer tilbage, på én gang eller slet ikke.</translation>
    </message>
    <message>
        <source>The content of the backup comes back, all at once or not at all.</source>
        <translation>Backuppens indhold kommer tilbage, på én gang eller slet ikke.</translation>
    </message>
    <message>
        <source>They have been changed here since the backup, or may have been. Without the tick they stay as they are.</source>
        <translation>De er ændret her efter backuppen, eller kan være det. Uden krydset bliver de, som de er.</translation>
    </message>
</context>
<context>
    <name>vesper::ChangesPage</name>
    <message>
        <source>The backup was read back whole: it is good.</source>
        <translation>Backuppen er læst helt tilbage: den er god.</translation>
    </message>
    <message>
        <source>The structure of this database is sound. It is no backup of Vesper’s, so nothing says what should be in it.</source>
        <translation>Denne databases struktur er i orden. Det er ikke en af Vespers backupper, så intet siger, hvad der burde være i den.</translation>
    </message>
    <message>
        <source>Nothing would change: the data of now is the same.</source>
        <translation>Intet ville ændre sig: de nuværende data er de samme.</translation>
    </message>
    <message numerus="yes">
        <source>%n more table(s) stay as they are.</source>
        <translation>
            <numerusform>%n tabel mere forbliver, som den er.</numerusform>
            <numerusform>%n tabeller mere forbliver, som de er.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Files beside the database that are in it: %n</source>
        <translation>
            <numerusform>Den indeholder %n fil ved siden af databasen.</numerusform>
            <numerusform>Den indeholder %n filer ved siden af databasen.</numerusform>
        </translation>
    </message>
    <message>
        <source>No suite is set up on this computer, and a plain database does not say where it belongs. You can look at it.</source>
        <translation>Ingen suite er sat op på denne computer, og en almindelig database siger ikke, hvor den hører til. Den kan ses.</translation>
    </message>
    <message>
        <source>There is no database on this computer now: all of this comes back.</source>
        <translation>Der er ingen database på denne computer nu: alt dette kommer tilbage.</translation>
    </message>
    <message>
        <source>The database of now cannot be read, so it cannot be compared. It is kept when the backup is restored.</source>
        <translation>Den nuværende database kan ikke læses og derfor ikke sammenlignes. Den beholdes, når backuppen gendannes.</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <extracomment>Above the title; %1: the suite’s name, %2: when the backup was made</extracomment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>What would come back</source>
        <translation>Hvad der ville komme tilbage</translation>
    </message>
    <message>
        <source>What would change</source>
        <translation>Hvad der vil ændre sig</translation>
    </message>
    <message>
        <source>A new folder is made here for the rows: a document to print, and files for a spreadsheet.</source>
        <translation>Her oprettes en ny mappe til rækkerne: et dokument til udskrift og filer til regneark.</translation>
    </message>
    <message>
        <source>The rows are in “%1”, to print and for a spreadsheet.</source>
        <extracomment>%1: a folder</extracomment>
        <translation>Rækkerne ligger i »%1«, til udskrift og til regneark.</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) would come back</source>
        <translation>
            <numerusform>%n fil ville komme tilbage</numerusform>
            <numerusform>%n filer ville komme tilbage</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) would be replaced by older ones</source>
        <translation>
            <numerusform>%n fil ville blive erstattet af en ældre</numerusform>
            <numerusform>%n filer ville blive erstattet af ældre</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) are newer here and stay</source>
        <translation>
            <numerusform>%n fil er nyere her og bliver</numerusform>
            <numerusform>%n filer er nyere her og bliver</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) are the same</source>
        <translation>
            <numerusform>%n fil er den samme</numerusform>
            <numerusform>%n filer er de samme</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) have no place here</source>
        <translation>
            <numerusform>%n fil har ingen plads her</numerusform>
            <numerusform>%n filer har ingen plads her</numerusform>
        </translation>
    </message>
    <message>
        <source>Beside the database: %1.</source>
        <extracomment>%1: what becomes of how many files</extracomment>
        <translation>Ved siden af databasen: %1.</translation>
    </message>
</context>
<context>
    <name>vesper::ClubWindow</name>
    <message>
        <source>Reception</source>
        <translation>Reception</translation>
    </message>
    <message>
        <source>Till</source>
        <translation>Kasse</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>This is a copy of %1, only to look at. Nothing can be changed here.</source>
        <translation>Dette er en kopi fra %1, kun til at se på. Intet kan ændres her.</translation>
    </message>
    <message>
        <source>Nobody</source>
        <extracomment>no employee is at work</extracomment>
        <translation>Ingen</translation>
    </message>
    <message>
        <source>%1 – %2 (copy of %3)</source>
        <translation>%1 – %2 (kopi fra %3)</translation>
    </message>
</context>
<context>
    <name>vesper::Departure</name>
    <message>
        <source>Before you pull out “%1”, eject it in the file manager of this computer.</source>
        <extracomment>%1: the stick&apos;s label</extracomment>
        <translation>Før du tager »%1« ud, skal du skubbe den ud i computerens filhåndtering.</translation>
    </message>
    <message>
        <source>Press “Remove safely” before you pull out “%1”.</source>
        <translation>Tryk på »Fjern sikkert«, før du tager »%1« ud.</translation>
    </message>
    <message>
        <source>“%1” is being removed. Leave it plugged in.</source>
        <translation>»%1« er ved at blive fjernet. Lad den sidde i.</translation>
    </message>
    <message>
        <source>A program still uses “%1”. Close the windows that show what is on it, then press “Remove safely” again.</source>
        <translation>Et program bruger stadig »%1«. Luk de vinduer, der viser dens indhold, og tryk så på »Fjern sikkert« igen.</translation>
    </message>
    <message>
        <source>You may not remove “%1” on this computer. Shut the computer down before you pull it out.</source>
        <translation>Du har ikke lov til at fjerne »%1« på denne computer. Sluk computeren, før du tager nøglen ud.</translation>
    </message>
    <message>
        <source>“%1” was pulled out before it was removed safely. Next time, press “Remove safely” first.</source>
        <translation>»%1« blev taget ud, før den var fjernet sikkert. Tryk næste gang først på »Fjern sikkert«.</translation>
    </message>
    <message>
        <source>“%1” could not be removed safely. Shut the computer down before you pull it out.</source>
        <translation>»%1« kunne ikke fjernes sikkert. Sluk computeren, før du tager nøglen ud.</translation>
    </message>
    <message numerus="yes">
        <source>The computer shuts down in %n second(s).</source>
        <translation>
            <numerusform>Computeren slukkes om %n sekund.</numerusform>
            <numerusform>Computeren slukkes om %n sekunder.</numerusform>
        </translation>
    </message>
    <message>
        <source>The computer is shutting down.</source>
        <translation>Computeren slukkes.</translation>
    </message>
    <message>
        <source>The computer stays on: it cannot be shut down now. Another program may need it.</source>
        <translation>Computeren forbliver tændt: den kan ikke slukkes nu. Måske bruges den af et andet program.</translation>
    </message>
    <message>
        <source>The computer stays on, so that you can read this.</source>
        <translation>Computeren forbliver tændt, så du kan læse dette.</translation>
    </message>
    <message>
        <source>&amp;Log out</source>
        <translation>Log &amp;ud</translation>
    </message>
    <message numerus="yes">
        <source>You are logged out in %n second(s).</source>
        <translation>
            <numerusform>Du bliver logget ud om %n&#xa0;sekund.</numerusform>
            <numerusform>Du bliver logget ud om %n&#xa0;sekunder.</numerusform>
        </translation>
    </message>
    <message>
        <source>You are being logged out.</source>
        <translation>Du bliver logget ud.</translation>
    </message>
    <message>
        <source>You stay logged in: the session does not end now. Another program may have a question.</source>
        <translation>Du forbliver logget ind: sessionen slutter ikke nu. Et andet program har måske et spørgsmål.</translation>
    </message>
    <message>
        <source>You stay logged in, so that you can read this.</source>
        <translation>Du forbliver logget ind, så du kan læse dette.</translation>
    </message>
    <message>
        <source>Sta&amp;y logged in</source>
        <extracomment>Stops the countdown to logging out</extracomment>
        <translation>&amp;Forbliv logget ind</translation>
    </message>
</context>
<context>
    <name>vesper::DestinationPicker</name>
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
    <name>vesper::DifferenceModel</name>
    <message>
        <source>on one side only: %1</source>
        <extracomment>Columns of a table; %1: their names</extracomment>
        <translation>kun på den ene side: %1</translation>
    </message>
    <message>
        <source>Cannot be compared: it needs the application</source>
        <translation>Kan ikke sammenlignes: det kræver programmet</translation>
    </message>
    <message numerus="yes">
        <source>%1 row(s) would be lost</source>
        <extracomment>Rows of a table; %1: how many, written with the locale’s separators</extracomment>
        <translation>
            <numerusform>%1 række ville gå tabt</numerusform>
            <numerusform>%1 rækker ville gå tabt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 row(s) would come back</source>
        <extracomment>Rows of a table; %1: how many, written with the locale’s separators</extracomment>
        <translation>
            <numerusform>%1 række ville komme tilbage</numerusform>
            <numerusform>%1 rækker ville komme tilbage</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 row(s) would get older content</source>
        <extracomment>Rows of a table; %1: how many, written with the locale’s separators</extracomment>
        <translation>
            <numerusform>%1 række ville få ældre indhold</numerusform>
            <numerusform>%1 rækker ville få ældre indhold</numerusform>
        </translation>
    </message>
    <message>
        <source>Empty, on one side only</source>
        <translation>Tom, kun på den ene side</translation>
    </message>
</context>
<context>
    <name>vesper::DonePage</name>
    <message>
        <source>The backup was written, but not checked.</source>
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
        <extracomment>Above the proof; %1: a drive&apos;s label or a folder</extracomment>
        <translation>Læst tilbage fra »%1«</translation>
    </message>
    <message>
        <source>The database is damaged</source>
        <translation>Databasen er beskadiget</translation>
    </message>
    <message>
        <source>A damaged state was kept.</source>
        <translation>En beskadiget tilstand er gemt.</translation>
    </message>
    <message>
        <source>This is no good backup: the database is damaged. Keep your older backups and call the person who looks after it.</source>
        <translation>Det er ikke en god backup: databasen er beskadiget. Behold de ældre backupfiler, og ring til den, der tager sig af den.</translation>
    </message>
    <message>
        <source>Done. You can remove the stick “%1”.</source>
        <extracomment>The title of the last page; %1: a stick&apos;s label</extracomment>
        <translation>Færdig. Nøglen »%1« kan fjernes.</translation>
    </message>
    <message>
        <source>You can remove “%1”.</source>
        <translation>»%1« kan fjernes.</translation>
    </message>
    <message>
        <source>For good, as you asked</source>
        <extracomment>How long to keep an archive</extracomment>
        <translation>For altid, som ønsket</translation>
    </message>
    <message>
        <source>At least until the next backup is made</source>
        <extracomment>How long to keep an archive: at least so long</extracomment>
        <translation>Mindst til næste backup</translation>
    </message>
    <message>
        <source>Programs, printers and licences</source>
        <translation>Programmer, printere og licenser</translation>
    </message>
    <message>
        <source>Other files on this computer, such as letters and photos</source>
        <translation>Andre filer på computeren, for eksempel breve og billeder</translation>
    </message>
    <message>
        <source>Could not be read: %1</source>
        <extracomment>%1: a file or folder of the suite</extracomment>
        <translation>Kunne ikke læses: %1</translation>
    </message>
    <message>
        <source>&amp;Details</source>
        <translation>&amp;Detaljer</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Detaljer</translation>
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
    <message>
        <source>The settings cannot be opened.</source>
        <translation>Indstillingerne kan ikke åbnes.</translation>
    </message>
    <message>
        <source>Your earlier backups are as they were. Throw none of them away.</source>
        <translation>De backupfiler, du har, er, som de var: smid ingen af dem ud.</translation>
    </message>
    <message>
        <source>Choose another &amp;name</source>
        <extracomment>In the place of “Choose another place”</extracomment>
        <translation>Vælg et andet &amp;navn</translation>
    </message>
    <message>
        <source>You stay logged in, so that you can read this.</source>
        <translation>Du forbliver logget ind, så du kan læse dette.</translation>
    </message>
</context>
<context>
    <name>vesper::FolderDialog</name>
    <message>
        <source>One moment…</source>
        <translation>Et øjeblik…</translation>
    </message>
    <message>
        <source>There is no folder in this one.</source>
        <translation>Der er ingen mapper i denne.</translation>
    </message>
    <message>
        <source>This folder is empty.</source>
        <translation>Denne mappe er tom.</translation>
    </message>
    <message>
        <source>Choose a backup file</source>
        <translation>Vælg en backupfil</translation>
    </message>
    <message>
        <source>&amp;Choose this file</source>
        <translation>&amp;Vælg denne fil</translation>
    </message>
    <message>
        <source>Folders and files</source>
        <translation>Mapper og filer</translation>
    </message>
</context>
<context>
    <name>vesper::HistoryModel</name>
    <message>
        <source>When</source>
        <extracomment>Above a column of dates</extracomment>
        <translation>Hvornår</translation>
    </message>
    <message>
        <source>What</source>
        <extracomment>Above a column: backup, restore, …</extracomment>
        <translation>Hvad</translation>
    </message>
    <message>
        <source>Result</source>
        <extracomment>Above a column: how it ended</extracomment>
        <translation>Resultat</translation>
    </message>
    <message>
        <source>Who</source>
        <extracomment>Above a column of employees</extracomment>
        <translation>Hvem</translation>
    </message>
    <message>
        <source>Backup file</source>
        <translation>Backupfil</translation>
    </message>
</context>
<context>
    <name>vesper::HistoryWindow</name>
    <message>
        <source>%1 (not there now)</source>
        <translation>%1 (er der ikke nu)</translation>
    </message>
    <message>
        <source>Nothing was backed up or restored yet.</source>
        <translation>Der er endnu ikke taget backup eller gendannet noget.</translation>
    </message>
</context>
<context>
    <name>vesper::IdentifyDialog</name>
    <message>
        <source>This is the sample suite. Try the code %1.</source>
        <extracomment>Shown only with the sample suite; %1: a code</extracomment>
        <translation>Dette er eksempelsuiten. Prøv koden %1.</translation>
    </message>
</context>
<context>
    <name>vesper::Launcher</name>
    <message>
        <source>%1 is not allowed to make backups. Please sign off, and let someone who is enter their code.</source>
        <translation>%1 må ikke tage backup. Log af, og lad en, der må, indtaste sin kode.</translation>
    </message>
    <message>
        <source>Vesper stays here. A click on this icon opens its window again.</source>
        <extracomment>Said by the icon in the tray when the window is closed for the first time</extracomment>
        <translation>Vesper bliver her. Et klik på dette ikon åbner vinduet igen.</translation>
    </message>
</context>
<context>
    <name>vesper::LauncherActions</name>
    <message>
        <source>&amp;Open Vesper</source>
        <extracomment>In the menu of the icon in the tray: shows the launcher&apos;s window</extracomment>
        <translation>&amp;Åbn Vesper</translation>
    </message>
    <message>
        <source>&amp;Identify employee…</source>
        <extracomment>In a menu: asks for an employee&apos;s code</extracomment>
        <translation>Identificér &amp;medarbejder…</translation>
    </message>
    <message>
        <source>Sign &amp;off %1</source>
        <extracomment>In a menu; %1: an employee&apos;s name</extracomment>
        <translation>&amp;Log %1 af</translation>
    </message>
    <message>
        <source>&amp;Back up…</source>
        <extracomment>In a menu: opens the wizard</extracomment>
        <translation>Tag &amp;backup…</translation>
    </message>
    <message>
        <source>&amp;Restore…</source>
        <extracomment>In a menu: opens the wizard</extracomment>
        <translation>&amp;Gendan…</translation>
    </message>
    <message>
        <source>Histor&amp;y…</source>
        <extracomment>In a menu: opens a window with what was done so far</extracomment>
        <translation>&amp;Historik…</translation>
    </message>
    <message>
        <source>&amp;Settings…</source>
        <extracomment>In a menu: opens a window</extracomment>
        <translation>&amp;Indstillinger…</translation>
    </message>
    <message>
        <source>Start when I &amp;log in</source>
        <extracomment>In a menu, with a tick: whether this program starts whenever the person logs in</extracomment>
        <translation>&amp;Start, når jeg logger på</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <extracomment>In a menu: ends this program</extracomment>
        <translation>&amp;Afslut</translation>
    </message>
</context>
<context>
    <name>vesper::LauncherWindow</name>
    <message>
        <source>Backups are made elsewhere</source>
        <translation>Der tages backup et andet sted</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>Ikke kendt</translation>
    </message>
    <message>
        <source>What was backed up so far cannot be read.</source>
        <translation>Historikken over backupper kan ikke læses.</translation>
    </message>
    <message>
        <source>%1 is at work.</source>
        <extracomment>%1: an employee&apos;s name</extracomment>
        <translation>%1 er på arbejde.</translation>
    </message>
    <message>
        <source>Nobody has entered an employee code.</source>
        <translation>Ingen har indtastet en medarbejderkode.</translation>
    </message>
    <message>
        <source>Help for this page (F1)</source>
        <translation>Hjælp til denne side (F1)</translation>
    </message>
</context>
<context>
    <name>vesper::NewComputerPage</name>
    <message>
        <source>Where does “%1” belong on this computer?</source>
        <extracomment>%1: a suite, such as Club Horizon</extracomment>
        <translation>Hvor hører »%1« til på denne computer?</translation>
    </message>
</context>
<context>
    <name>vesper::NothingNewPage</name>
    <message>
        <source>Nothing has changed since the last backup (%1). It was read back then, and it is still in its place: %2</source>
        <extracomment>%1: a day and a time; %2: a file</extracomment>
        <translation>Intet er ændret siden den seneste backup (%1). Den blev læst tilbage dengang og ligger stadig på sin plads: %2</translation>
    </message>
    <message>
        <source>Nothing has changed since the last backup (%1). It was read back then from its drive, which is not here now: %2</source>
        <extracomment>%1: a day and a time; %2: a file on a drive that is not plugged in</extracomment>
        <translation>Intet er ændret siden den seneste backup (%1). Den blev dengang læst tilbage fra sit drev, som ikke er her nu: %2</translation>
    </message>
    <message>
        <source>&amp;Log out</source>
        <extracomment>A button: the session ends at once, since nothing is to be backed up</extracomment>
        <translation>&amp;Log ud</translation>
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
        <source>Writing the backup…</source>
        <translation>Skrivning af backupfilen…</translation>
    </message>
    <message>
        <source>Checking the backup: reading it back…</source>
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
    <message>
        <source>Restoring the data…</source>
        <translation>Dataene gendannes…</translation>
    </message>
    <message>
        <source>Waiting: another program holds the database…</source>
        <translation>Venter: et andet program har låst databasen…</translation>
    </message>
    <message>
        <source>Checking the database…</source>
        <translation>Kontrol af databasen…</translation>
    </message>
    <message>
        <source>Comparing with the data of now…</source>
        <translation>Sammenligner med de nuværende data…</translation>
    </message>
    <message>
        <source>Backing up</source>
        <translation>Tager backup</translation>
    </message>
    <message>
        <source>Checking the backup</source>
        <translation>Kontrollerer backuppen</translation>
    </message>
    <message>
        <source>Restoring</source>
        <translation>Gendanner</translation>
    </message>
    <message>
        <source>Undoing the restore</source>
        <translation>Fortryder gendannelsen</translation>
    </message>
    <message>
        <source>Making a copy to look at</source>
        <translation>Laver en kopi at se på</translation>
    </message>
    <message>
        <source>Practising the restore</source>
        <translation>Øver gendannelsen</translation>
    </message>
    <message>
        <source>Saving what can be had</source>
        <translation>Redder, hvad der kan reddes</translation>
    </message>
    <message>
        <source>Stop the backup and close?</source>
        <translation>Stop backuppen, og luk?</translation>
    </message>
    <message>
        <source>Stop and close?</source>
        <translation>Stop, og luk?</translation>
    </message>
    <message>
        <source>One moment…</source>
        <translation>Et øjeblik…</translation>
    </message>
    <message>
        <source>Saving the rows</source>
        <translation>Gemmer rækkerne</translation>
    </message>
    <message>
        <source>Looking at what is there…</source>
        <translation>Ser efter, hvad der er…</translation>
    </message>
    <message>
        <source>Writing what is to be printed…</source>
        <translation>Skriver det, der skal udskrives…</translation>
    </message>
    <message>
        <source>Logging out or shutting down waits until the backup is finished.</source>
        <translation>Der kan først logges ud eller slukkes, når backuppen er færdig.</translation>
    </message>
    <message>
        <source>Nobody can log out or shut down before this is finished. Please do so once more then.</source>
        <translation>Der kan først logges ud eller slukkes, når dette er færdigt. Gør det derefter en gang til.</translation>
    </message>
</context>
<context>
    <name>vesper::ReceptionView</name>
    <message>
        <source>Name</source>
        <translation>Navn</translation>
    </message>
    <message>
        <source>Card</source>
        <translation>Kort</translation>
    </message>
    <message>
        <source>Town</source>
        <translation>By</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Kunde</translation>
    </message>
    <message>
        <source>Gate</source>
        <translation>Låge</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Tid</translation>
    </message>
    <message>
        <source>Way</source>
        <translation>Retning</translation>
    </message>
    <message>
        <source>in</source>
        <extracomment>which way somebody went through a gate</extracomment>
        <translation>ind</translation>
    </message>
    <message>
        <source>out</source>
        <translation>ud</translation>
    </message>
    <message>
        <source>%1 came in.</source>
        <translation>%1 er kommet ind.</translation>
    </message>
    <message>
        <source>%1 went out.</source>
        <translation>%1 er gået ud.</translation>
    </message>
</context>
<context>
    <name>vesper::RestoreWizard</name>
    <message>
        <source>What can be had of the damaged backup is put here.</source>
        <translation>Hvad der kan reddes af den beskadigede backup, lægges her.</translation>
    </message>
    <message>
        <source>Data is being restored.</source>
        <extracomment>What whoever ends the session or shuts down meanwhile is shown</extracomment>
        <translation>Data er ved at blive gendannet.</translation>
    </message>
    <message>
        <source>Data from a backup is being saved.</source>
        <extracomment>What whoever ends the session or shuts down meanwhile is shown</extracomment>
        <translation>Data fra en backup er ved at blive gemt.</translation>
    </message>
</context>
<context>
    <name>vesper::SessionEnd</name>
    <message>
        <source>“%1” has not been backed up since it was last used.</source>
        <extracomment>What whoever ends the session or shuts down is shown; %1: a suite, such as Club Horizon</extracomment>
        <translation>Der er ikke taget backup af »%1«, siden den sidst blev brugt.</translation>
    </message>
</context>
<context>
    <name>vesper::SettingsPage</name>
    <message>
        <source>Done soonest. Right for nearly everybody.</source>
        <translation>Hurtigst færdig. Passer til næsten alle.</translation>
    </message>
    <message>
        <source>Takes a little longer and needs a little less room.</source>
        <translation>Tager lidt længere tid og fylder lidt mindre.</translation>
    </message>
    <message>
        <source>Takes longest and needs the least room: for small or slow media.</source>
        <translation>Tager længst tid og fylder mindst: til små eller langsomme medier.</translation>
    </message>
    <message>
        <source>Nothing is read back. Nobody knows whether such an archive can be restored.</source>
        <translation>Intet læses tilbage. Ingen ved, om sådan en backupfil kan gendannes.</translation>
    </message>
    <message>
        <source>Every byte is read back from the medium, and the database in the archive is opened.</source>
        <translation>Hver byte læses tilbage fra mediet, og databasen i backupfilen åbnes.</translation>
    </message>
    <message>
        <source>The structure of the database is checked too. Right for every day.</source>
        <translation>Databasens struktur kontrolleres også. Det rette valg til hverdag.</translation>
    </message>
    <message>
        <source>Indexes and references are checked too. Finds the most and takes longest.</source>
        <translation>Indekser og referencer kontrolleres også. Den grundigste kontrol, og den længste.</translation>
    </message>
    <message>
        <source>The newest is always backup.zip in the folder “backup”. The one before keeps its date.</source>
        <extracomment>%1: a file name</extracomment>
        <translation>Den nyeste er altid backup.zip i mappen »backup«. Den forrige beholder sin dato.</translation>
    </message>
    <message>
        <source>For example %1</source>
        <translation>For eksempel %1</translation>
    </message>
</context>
<context>
    <name>vesper::ShutDownPage</name>
    <message>
        <source>The computer is about to be shut down.</source>
        <translation>Computeren bliver slukket om lidt.</translation>
    </message>
    <message>
        <source>The computer is shutting down.</source>
        <translation>Computeren slukkes.</translation>
    </message>
    <message>
        <source>The computer stays on.</source>
        <translation>Computeren forbliver tændt.</translation>
    </message>
    <message>
        <source>You can shut down or log out now.</source>
        <translation>Nu kan du slukke computeren eller logge ud.</translation>
    </message>
    <message>
        <source>It cannot be shut down now. Another program may need it.</source>
        <translation>Den kan ikke slukkes nu. Et andet program har måske brug for den.</translation>
    </message>
    <message>
        <source>No backup was made.</source>
        <translation>Der blev ikke taget backup.</translation>
    </message>
    <message>
        <source>Please do so once more: you are not asked a second time.</source>
        <translation>Gør det en gang til: du bliver ikke spurgt igen.</translation>
    </message>
    <message>
        <source>This window closes by itself.</source>
        <translation>Dette vindue lukker af sig selv.</translation>
    </message>
    <message>
        <source>&amp;Log out now</source>
        <translation>&amp;Log ud nu</translation>
    </message>
    <message>
        <source>You are about to be logged out.</source>
        <translation>Du bliver snart logget ud.</translation>
    </message>
    <message>
        <source>You are being logged out.</source>
        <translation>Du bliver logget ud.</translation>
    </message>
    <message>
        <source>You stay logged in.</source>
        <translation>Du forbliver logget ind.</translation>
    </message>
    <message numerus="yes">
        <source>It shuts down in %n second(s).</source>
        <extracomment>Under “The computer is about to be shut down.”</extracomment>
        <translation>
            <numerusform>Den slukker om %n&#xa0;sekund.</numerusform>
            <numerusform>Den slukker om %n&#xa0;sekunder.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>That is in %n second(s). The computer stays on.</source>
        <extracomment>Under “You are about to be logged out.”</extracomment>
        <translation>
            <numerusform>Det sker om %n&#xa0;sekund. Computeren forbliver tændt.</numerusform>
            <numerusform>Det sker om %n&#xa0;sekunder. Computeren forbliver tændt.</numerusform>
        </translation>
    </message>
    <message>
        <source>The session does not end now. Another program may have a question.</source>
        <translation>Sessionen slutter ikke nu. Et andet program har måske et spørgsmål.</translation>
    </message>
    <message>
        <source>Sta&amp;y logged in</source>
        <extracomment>Stops the countdown to logging out</extracomment>
        <translation>&amp;Forbliv logget ind</translation>
    </message>
</context>
<context>
    <name>vesper::ShutdownLock</name>
    <message>
        <source>Vesper takes note of it</source>
        <translation>Vesper noterer det</translation>
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
        <translation>De er bedt om at lukke. Et af dem har måske et spørgsmål til dig.</translation>
    </message>
    <message>
        <source>None of them can be closed from here. Please close them yourself.</source>
        <translation>Ingen af dem kan lukkes herfra. Luk dem selv.</translation>
    </message>
</context>
<context>
    <name>vesper::TillView</name>
    <message>
        <source>Article</source>
        <translation>Vare</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Pris</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>Antal</translation>
    </message>
    <message>
        <source>card</source>
        <translation>kort</translation>
    </message>
    <message>
        <source>cash</source>
        <translation>kontant</translation>
    </message>
    <message>
        <source>account</source>
        <extracomment>the customer pays later</extracomment>
        <translation>konto</translation>
    </message>
    <message>
        <source>Nobody has this card.</source>
        <translation>Ingen har dette kort.</translation>
    </message>
    <message>
        <source>Total: %1</source>
        <translation>I alt: %1</translation>
    </message>
    <message>
        <source>Say first who is at work.</source>
        <translation>Sig først, hvem der er på arbejde.</translation>
    </message>
    <message>
        <source>Invoice %1 over %2 is written.</source>
        <translation>Faktura %1 på %2 er skrevet.</translation>
    </message>
</context>
<context>
    <name>vesper::TrayMenu</name>
    <message>
        <source>%1 (open)</source>
        <extracomment>In the menu of the tray; %1: an application</extracomment>
        <translation>%1 (åben)</translation>
    </message>
</context>
<context>
    <name>vesper::UnpaidBox</name>
    <message>
        <source>The receipt over %1 is not paid.</source>
        <extracomment>%1: an amount of money</extracomment>
        <translation>Bonen på %1 er ikke betalt.</translation>
    </message>
    <message>
        <source>If the till is closed now, what is on it is lost.</source>
        <translation>Lukkes kassen nu, går det, der står på den, tabt.</translation>
    </message>
    <message>
        <source>&amp;Pay and close</source>
        <extracomment>A button: the customer pays, and the till closes</extracomment>
        <translation>&amp;Betal og luk</translation>
    </message>
    <message>
        <source>&amp;Discard and close</source>
        <extracomment>A button: the receipt is forgotten, and the till closes</extracomment>
        <translation>&amp;Kassér og luk</translation>
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
    <message>
        <source>This computer</source>
        <translation>Denne computer</translation>
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
    <message>
        <source>Insert the USB stick “%1”.</source>
        <extracomment>The title of the page while it waits; %1: the label of the stick used last</extracomment>
        <translation>Indsæt USB-nøglen »%1«.</translation>
    </message>
    <message>
        <source>Where should the backup go?</source>
        <translation>Hvor skal backuppen gemmes?</translation>
    </message>
    <message>
        <source>&amp;Back up and shut down</source>
        <extracomment>A button</extracomment>
        <translation>Tag &amp;backup og sluk</translation>
    </message>
    <message>
        <source>&amp;Back up</source>
        <translation>Tag &amp;backup</translation>
    </message>
    <message>
        <source>&amp;Only shut down</source>
        <extracomment>A button: the computer is shut down at once</extracomment>
        <translation>&amp;Sluk uden backup</translation>
    </message>
    <message>
        <source>No&amp;t now</source>
        <translation>&amp;Ikke nu</translation>
    </message>
    <message>
        <source>Only this computer can be looked at from here. If the suite is open on others, please close it there.</source>
        <translation>Herfra kan kun denne computer ses. Hvis suiten er åben på andre, så luk den dér.</translation>
    </message>
    <message>
        <source>Nothing has changed since the last backup (%1).</source>
        <extracomment>%1: a day and a time</extracomment>
        <translation>Intet er ændret siden den seneste backup (%1).</translation>
    </message>
    <message>
        <source>&amp;Back up and log out</source>
        <extracomment>A button</extracomment>
        <translation>Tag &amp;backup og log ud</translation>
    </message>
    <message>
        <source>&amp;Only log out</source>
        <extracomment>A button: the session ends at once</extracomment>
        <translation>Log &amp;ud uden backup</translation>
    </message>
</context>
<context>
    <name>vesper::WhichPage</name>
    <message>
        <source>Looking for backups on every drive…</source>
        <translation>Leder efter backupper på alle drev…</translation>
    </message>
    <message numerus="yes">
        <source>%n backup(s) found, the newest first.</source>
        <translation>
            <numerusform>%n backup fundet.</numerusform>
            <numerusform>%n backupper fundet, den nyeste først.</numerusform>
        </translation>
    </message>
    <message>
        <source>No backup was found. Plug in the stick, or choose a file.</source>
        <translation>Der blev ikke fundet nogen backup. Sæt nøglen i, eller vælg en fil.</translation>
    </message>
    <message>
        <source>Getting the data back</source>
        <translation>Få dataene tilbage</translation>
    </message>
    <message>
        <source>Nothing found yet</source>
        <translation>Intet fundet endnu</translation>
    </message>
    <message>
        <source>&amp;Undo the last restore, of %1…</source>
        <extracomment>%1: a day and a time</extracomment>
        <translation>Fortr&amp;yd den seneste gendannelse fra %1…</translation>
    </message>
    <message>
        <source>%1 has too many folders to look through them all. If your backup is missing here, choose its file.</source>
        <extracomment>%1: one drive or several</extracomment>
        <translation>%1 har for mange mapper til, at alle kan gennemses. Mangler din backup her, så vælg dens fil.</translation>
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
        <translation>Dette er eksempelsuiten. Prøv koden %1.</translation>
    </message>
    <message>
        <source>Who is changing the settings?</source>
        <translation>Hvem ændrer indstillingerne?</translation>
    </message>
    <message>
        <source>Please enter the code of someone who may change the settings.</source>
        <translation>Indtast koden for en, der må ændre indstillingerne.</translation>
    </message>
    <message>
        <source>Ca&amp;ncel</source>
        <translation>&amp;Annuller</translation>
    </message>
    <message>
        <source>Who is restoring?</source>
        <translation>Hvem gendanner?</translation>
    </message>
    <message>
        <source>Please enter the code of someone who may restore.</source>
        <translation>Indtast koden for en, der må gendanne.</translation>
    </message>
    <message>
        <source>Make up for the last backup?</source>
        <translation>Vil du tage den manglende backup nu?</translation>
    </message>
    <message>
        <source>The computer or the session ended before anybody could back up. Please enter the code of someone who may make backups.</source>
        <translation>Computeren blev slukket, eller der blev logget ud, før nogen kunne tage backup. Indtast koden for en, der må tage backup.</translation>
    </message>
    <message>
        <source>Only &amp;log out</source>
        <extracomment>A button: the session ends at once</extracomment>
        <translation>Log &amp;ud uden backup</translation>
    </message>
</context>
<context>
    <name>vesper::WithdrawnPage</name>
    <message>
        <source>The work goes on.</source>
        <translation>Arbejdet fortsætter.</translation>
    </message>
    <message>
        <source>“%1” was opened again. Vesper asks again when the last application is closed.

This window closes by itself.</source>
        <extracomment>%1: an application of the suite, such as Reception</extracomment>
        <translation>»%1« blev åbnet igen. Vesper spørger igen, når det sidste program lukkes.

Dette vindue lukker af sig selv.</translation>
    </message>
</context>
<context>
    <name>vesper::WizardWindow</name>
    <message>
        <source>Backup</source>
        <extracomment>Title of the window</extracomment>
        <translation>Backup</translation>
    </message>
    <message>
        <source>H&amp;elp</source>
        <extracomment>Opens the help; F1 does the same</extracomment>
        <translation>Hj&amp;ælp</translation>
    </message>
    <message>
        <source>Help for this page (F1)</source>
        <translation>Hjælp til denne side (F1)</translation>
    </message>
    <message>
        <source>Backup settings</source>
        <extracomment>Title of the window</extracomment>
        <translation>Indstillinger for backup</translation>
    </message>
    <message>
        <source>Restore</source>
        <extracomment>Title of the window</extracomment>
        <translation>Gendan</translation>
    </message>
</context>
</TS>
