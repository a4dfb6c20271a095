<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>BackupStanding</name>
    <message numerus="yes">
        <source>Last backup %n days ago</source>
        <extracomment>The beginning of a sentence</extracomment>
        <translation>
            <numerusform>Last backup %n day ago</numerusform>
            <numerusform>Last backup %n days ago</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CliInPlace</name>
    <message numerus="yes">
        <source>%n file(s) beside the database restored.</source>
        <translation>
            <numerusform>%n file beside the database restored.</numerusform>
            <numerusform>%n files beside the database restored.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CliShow</name>
    <message numerus="yes">
        <source>%1: %2 row(s)</source>
        <extracomment>%1: a table of the database; %2: how many rows it has</extracomment>
        <translation>
            <numerusform>%1: %2 row</numerusform>
            <numerusform>%1: %2 rows</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Forecast</name>
    <message numerus="yes">
        <source>Room for about %n more backup(s).</source>
        <translation>
            <numerusform>Room for about %n more backup.</numerusform>
            <numerusform>Room for about %n more backups.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Recovery</name>
    <message numerus="yes">
        <source>%1: %2 row(s), of how many is not known</source>
        <extracomment>%1: a table; %2: a number of rows</extracomment>
        <translation>
            <numerusform>%1: %2 row, of how many is not known</numerusform>
            <numerusform>%1: %2 rows, of how many is not known</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %2 of %3 row(s)</source>
        <extracomment>%1: a table; %2: a number of rows; %3: of how many, which the form goes by</extracomment>
        <translation>
            <numerusform>%1: %2 of %3 row</numerusform>
            <numerusform>%1: %2 of %3 rows</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 row(s) of which the table is not known any more are in “%2”.</source>
        <extracomment>%1: a number of rows; %2: the name of a table</extracomment>
        <translation>
            <numerusform>%1 row of which the table is not known any more is in “%2”.</numerusform>
            <numerusform>%1 rows of which the table is not known any more are in “%2”.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RestoreResult</name>
    <message numerus="yes">
        <source>%n file(s) beside the database restored.</source>
        <translation>
            <numerusform>%n file beside the database restored.</numerusform>
            <numerusform>%n files beside the database restored.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) that came with that restore, or were changed since, stay as they are now.</source>
        <translation>
            <numerusform>%n file that came with that restore, or was changed since, stays as it is now.</numerusform>
            <numerusform>%n files that came with that restore, or were changed since, stay as they are now.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>StaffErrors</name>
    <message numerus="yes">
        <source>The code needs at least %n character(s): a shorter one is soon found by trying.</source>
        <translation>
            <numerusform>The code needs at least %n character: a shorter one is soon found by trying.</numerusform>
            <numerusform>The code needs at least %n characters: a shorter one is soon found by trying.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>vesper::AdministratorPage</name>
    <message numerus="yes">
        <source>At least %n character(s), since a shorter code is soon found by trying; and not the code of an employee.</source>
        <translation>
            <numerusform>At least %n character, since a shorter code is soon found by trying; and not the code of an employee.</numerusform>
            <numerusform>At least %n characters, since a shorter code is soon found by trying; and not the code of an employee.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>vesper::BeforeRestorePage</name>
    <message numerus="yes">
        <source>Replace &amp;files too that are newer than in the backup: %n</source>
        <translation>
            <numerusform>Replace &amp;files too that are newer than in the backup: %n</numerusform>
            <numerusform>Replace &amp;files too that are newer than in the backup: %n</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>vesper::ChangesPage</name>
    <message numerus="yes">
        <source>%n more table(s) stay as they are.</source>
        <translation>
            <numerusform>%n more table stays as it is.</numerusform>
            <numerusform>%n more tables stay as they are.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Files beside the database that are in it: %n</source>
        <translation>
            <numerusform>It holds %n file beside the database.</numerusform>
            <numerusform>It holds %n files beside the database.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) would come back</source>
        <translation>
            <numerusform>%n file would come back</numerusform>
            <numerusform>%n files would come back</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) would be replaced by older ones</source>
        <translation>
            <numerusform>%n file would be replaced by an older one</numerusform>
            <numerusform>%n files would be replaced by older ones</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) are newer here and stay</source>
        <translation>
            <numerusform>%n file is newer here and stays</numerusform>
            <numerusform>%n files are newer here and stay</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) are the same</source>
        <translation>
            <numerusform>%n file is the same</numerusform>
            <numerusform>%n files are the same</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) have no place here</source>
        <translation>
            <numerusform>%n file has no place here</numerusform>
            <numerusform>%n files have no place here</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>vesper::Departure</name>
    <message numerus="yes">
        <source>The computer shuts down in %n second(s).</source>
        <translation>
            <numerusform>The computer shuts down in %n second.</numerusform>
            <numerusform>The computer shuts down in %n seconds.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>You are logged out in %n second(s).</source>
        <translation>
            <numerusform>You are logged out in %n second.</numerusform>
            <numerusform>You are logged out in %n seconds.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>vesper::DifferenceModel</name>
    <message numerus="yes">
        <source>%1 row(s) would be lost</source>
        <extracomment>Rows of a table; %1: how many, written with the locale’s separators</extracomment>
        <translation>
            <numerusform>%1 row would be lost</numerusform>
            <numerusform>%1 rows would be lost</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 row(s) would come back</source>
        <extracomment>Rows of a table; %1: how many, written with the locale’s separators</extracomment>
        <translation>
            <numerusform>%1 row would come back</numerusform>
            <numerusform>%1 rows would come back</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 row(s) would get older content</source>
        <extracomment>Rows of a table; %1: how many, written with the locale’s separators</extracomment>
        <translation>
            <numerusform>%1 row would get older content</numerusform>
            <numerusform>%1 rows would get older content</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>vesper::ShutDownPage</name>
    <message numerus="yes">
        <source>It shuts down in %n second(s).</source>
        <extracomment>Under “The computer is about to be shut down.”</extracomment>
        <translation>
            <numerusform>It shuts down in %n second.</numerusform>
            <numerusform>It shuts down in %n seconds.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>That is in %n second(s). The computer stays on.</source>
        <extracomment>Under “You are about to be logged out.”</extracomment>
        <translation>
            <numerusform>That is in %n second. The computer stays on.</numerusform>
            <numerusform>That is in %n seconds. The computer stays on.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>vesper::WhichPage</name>
    <message numerus="yes">
        <source>%n backup(s) found, the newest first.</source>
        <translation>
            <numerusform>%n backup found.</numerusform>
            <numerusform>%n backups found, the newest first.</numerusform>
        </translation>
    </message>
</context>
</TS>
