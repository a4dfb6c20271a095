#include "words/RestoreNotice.h"

namespace vesper {

namespace {

// Not through tr(): all three languages stand in every archive.
constexpr char16_t english[] = uR"(ENGLISH
This archive holds the data of “%1” as of %2.
To get it back without Vesper, on any computer:
1. Close every application of “%1”.
2. Unpack this ZIP file (Windows: right-click, “Extract all…”).
3. Keep the present database: rename it, do not delete it. Its place is
   %4
   If files of the same name ending in -wal, -shm or -journal stand beside it,
   move them away together with it. Left there, they would spoil the restored data.
4. Copy “%3” from the unpacked folder to that place.
   What is in the folder “files”, if there is one, goes to the places listed at the end of this
   text. This ZIP spells all names with plain letters; the real ones are listed there, too.
5. Start the application and look at the newest records.
It is not encrypted: whoever holds this stick or file holds the customers’ data.
Keep it in a safe place.
Not inside: programs, printers, licences and anything beside the database that is not listed
in manifest.json.
)";

constexpr char16_t french[] = uR"(FRANÇAIS
Ce fichier de sauvegarde contient les données de « %1 » au %2.
Pour les récupérer sans Vesper, sur n’importe quel ordinateur :
1. Quittez tous les logiciels de « %1 ».
2. Décompressez ce fichier ZIP (Windows : clic droit, « Extraire tout… »).
3. Conservez la base de données actuelle : renommez-la, ne la supprimez pas. Elle se trouve ici :
   %4
   Si des fichiers du même nom se terminant par -wal, -shm ou -journal se trouvent à côté,
   déplacez-les avec elle. S’ils restaient, ils abîmeraient les données restaurées.
4. Copiez « %3 » du dossier décompressé à cet endroit.
   Le contenu du dossier « files », s’il existe, va aux endroits indiqués à la fin de ce texte.
   Ce ZIP écrit tous les noms sans accents ; les vrais noms y figurent aussi.
5. Démarrez le logiciel et vérifiez les derniers enregistrements.
Il n’est pas chiffré : quiconque détient cette clé ou ce fichier détient les données des clients.
Gardez-le en lieu sûr.
Ce qui n’y est pas : les programmes, imprimantes, licences et tout ce qui, à côté de la base de
données, ne figure pas dans manifest.json.
)";

constexpr char16_t danish[] = uR"(DANSK
Denne backupfil indeholder dataene fra »%1« pr. %2.
Sådan får man dem tilbage uden Vesper, på en hvilken som helst computer:
1. Luk alle programmer i »%1«.
2. Udpak denne ZIP-fil (Windows: højreklik, »Udpak alle…«).
3. Behold den nuværende database: omdøb den, slet den ikke. Den ligger her:
   %4
   Hvis der ved siden af ligger filer med samme navn, der ender på -wal, -shm eller -journal,
   skal de flyttes sammen med den. Bliver de liggende, ødelægger de de gendannede data.
4. Kopiér »%3« fra den udpakkede mappe til dette sted.
   Indholdet af mappen »files«, hvis den findes, skal til de steder, der står sidst i denne tekst.
   Denne ZIP-fil skriver alle navne med enkle bogstaver; de rigtige navne står også dér.
5. Start programmet, og se på de nyeste poster.
Den er ikke krypteret: den, der har denne USB-nøgle eller fil, har kundernes data.
Opbevar den et sikkert sted.
Ikke med: programmer, printere, licenser og alt ved siden af databasen, som ikke er nævnt i
manifest.json.
)";

/// In the three languages at once; empty where there is nothing to list.
QString listed(QStringView heading, const QStringList &lines)
{
    if (lines.isEmpty())
        return {};
    QString text = heading.toString() + QStringLiteral(":\n");
    for (const QString &line : lines)
        text += QStringLiteral("   ") + line + QLatin1Char('\n');
    return text;
}

} // namespace

QByteArray restoreText(const RestoreNotice &notice)
{
    QString text;
    for (const char16_t *language : {english, french, danish})
        text += QString::fromUtf16(language).arg(notice.suiteName,
                                                 notice.created.toString("yyyy-MM-dd HH:mm"),
                                                 notice.databaseEntry, notice.databasePath)
                + QLatin1Char('\n');
    text += listed(u"Files belong to · Place des fichiers · Filerne hører til", notice.filePlaces);
    text += listed(u"Real names · Vrais noms · Rigtige navne", notice.realNames);
    text += listed(u"Empty folders · Dossiers vides · Tomme mapper", notice.emptyFolders);
    text += listed(u"Could not be read · N’a pas pu être lu · Kunne ikke læses", notice.notInside);
    if (!notice.damage.isEmpty())
        text += QStringLiteral("DAMAGED · ENDOMMAGÉ · BESKADIGET:\n") + notice.damage
                + QLatin1Char('\n');
    return text.replace(QLatin1Char('\n'), QLatin1String("\r\n")).toUtf8();
}

} // namespace vesper
