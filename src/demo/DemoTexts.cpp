#include "demo/DemoTexts.h"

#include <QtCore/QFile>

// Outside of any namespace, as Q_INIT_RESOURCE demands: the resources sit in a static library.
static void loadPictures()
{
    Q_INIT_RESOURCE(demo);
}

namespace vesper {

namespace {

constexpr auto suiteToml
    = R"toml(# The sample suite of Vesper: a leisure club somewhere between Lille and Aarhus.
# A vendor writes such a file once; Vesper only reads it.

[suite]
id = "club"                     # in the names of archives and in paths
name = "Club Horizon"
database = "club.sqlite"        # relative to this file

[[application]]
id = "reception"
name = { en = "Reception", fr = "Accueil", da = "Reception" }
icon = "pictures/reception.svg"
command = ["vesper-sample-app", "--role", "reception"]
look = ["vesper-sample-app", "--role", "reception", "--copy", "{database}", "--copy-of", "{date}"]

[[application]]
id = "till"
name = { en = "Till", fr = "Caisse", da = "Kasse" }
icon = "pictures/till.svg"
command = ["vesper-sample-app", "--role", "till"]
look = ["vesper-sample-app", "--role", "till", "--copy", "{database}", "--copy-of", "{date}"]

[staff]
employees = "SELECT id, name, code_hash, may_backup, may_restore, may_administer, email, wants_mail FROM employee"
current = "SELECT employee_id FROM workstation WHERE host = :host"

[[include]]
name = "Contracts"
path = "documents"
exclude = ["*.tmp"]

# What people call the tables: for what a restore would change.
[[table]]
name = "customer"
text = { en = "Customers", fr = "Clients", da = "Kunder" }

[[table]]
name = "photo"
text = { en = "Photos", fr = "Photos", da = "Fotos" }

[[table]]
name = "article"
text = { en = "Articles", fr = "Articles", da = "Varer" }

[[table]]
name = "passage"
text = { en = "Passages", fr = "Passages", da = "Adgange" }

[[table]]
name = "invoice"
text = { en = "Invoices", fr = "Factures", da = "Fakturaer" }

[[table]]
name = "invoice_line"
text = { en = "Lines of invoices", fr = "Lignes de factures", da = "Fakturalinjer" }

[[table]]
name = "employee"
text = { en = "Employees", fr = "Employés", da = "Medarbejdere" }

[[table]]
name = "workstation"
text = { en = "Who works at which computer", fr = "Qui travaille sur quel ordinateur", da = "Hvem der arbejder ved hvilken computer" }

# What a person recognises: shown after each backup, as the archive itself answers it.
[[proof]]
query = "SELECT number, substr(created, 12, 2), substr(created, 15, 2) FROM invoice ORDER BY id DESC LIMIT 1"
text = { en = "Last invoice: %1 at %2:%3", fr = "Dernière facture : %1 à %2 h %3", da = "Seneste faktura: %1 kl. %2.%3" }

[[proof]]
query = "SELECT count(*), substr(max(created), 9, 2), substr(max(created), 6, 2), substr(max(created), 1, 4) FROM invoice WHERE created >= (SELECT date(max(created)) FROM invoice)"
text = { en = "Sales on %4-%3-%2: %1", fr = "Ventes du %2/%3/%4 : %1", da = "Salg den %2.%3.%4: %1" }

[[proof]]
query = "SELECT count(*), substr(max(time), 12, 2), substr(max(time), 15, 2) FROM passage WHERE time >= (SELECT date(max(time)) FROM passage)"
text = { en = "Last passage at %2:%3 (%1 that day)", fr = "Dernier passage à %2 h %3 (%1 ce jour-là)", da = "Seneste adgang kl. %2.%3 (%1 den dag)" }

[hooks]
before = []
after = []
)toml";

constexpr auto membership = R"(Club Horizon
Contrat d'abonnement annuel / Kontrakt om årskort

Entre Club Horizon, 4 quai du Wault, 59000 Lille, et le membre désigné sur la carte.

1. L'abonnement donne accès à la piscine, à la salle de sport et au sauna pendant douze mois.
2. La carte est personnelle. Chaque passage est enregistré à l'entrée et à la sortie.
3. Le prix de 389,00 EUR est payable à la réception, en une ou en quatre fois.
4. L'abonnement se termine sans préavis à la fin du douzième mois.

Medlemskortet er personligt. Adgang registreres ved ind- og udgang.
Kortet gælder i tolv måneder og ophører uden opsigelse.
)";

constexpr auto families = R"(Club Horizon
Contrat famille

Deux adultes et jusqu'à quatre enfants de moins de seize ans vivant à la même adresse.
Les enfants de moins de huit ans sont accompagnés dans l'eau par un adulte.
Le prix de 69,00 EUR par mois est prélevé le cinq de chaque mois.
Préavis de résiliation : un mois.
)";

constexpr auto rules = R"(Club Horizon
Règlement intérieur / Husorden

- Douche obligatoire avant la piscine et le sauna. / Brusebad før pool og sauna.
- Pas de verre au bord du bassin. / Ingen glas ved bassinet.
- Les casiers sont vidés chaque soir. / Skabene tømmes hver aften.
- Dernière entrée à 21 h 15, fermeture à 22 h. / Sidste adgang kl. 21.15, lukketid kl. 22.
)";

constexpr auto prices = R"(Club Horizon
Tarifs 2026 / Priser 2026

Entrée adulte            8,50 EUR
Entrée enfant            5,50 EUR
Entrée famille          24,00 EUR
Carte 10 entrées        76,00 EUR
Abonnement mensuel      39,00 EUR
Abonnement annuel      389,00 EUR
Årskort ung            259,00 EUR
Squash, 45 min          14,00 EUR
Badminton, 1 h          16,00 EUR
)";

} // namespace

QByteArray demoSuiteToml()
{
    return suiteToml;
}

std::vector<DemoText> demoPictures()
{
    loadPictures();
    std::vector<DemoText> pictures;
    for (const char *const name : {"reception.svg", "till.svg"}) {
        QFile file(QStringLiteral(":/vesper/sample/") + QLatin1String(name));
        file.open(QIODevice::ReadOnly);
        pictures.push_back({QStringLiteral("pictures/") + QLatin1String(name), file.readAll()});
    }
    return pictures;
}

std::vector<DemoText> demoDocuments()
{
    return {{QStringLiteral("documents/contracts/abonnement-annuel.txt"), membership},
            {QStringLiteral("documents/contracts/famille.txt"), families},
            {QStringLiteral("documents/Règlement intérieur.txt"), rules},
            {QStringLiteral("documents/Priser 2026.txt"), prices}};
}

} // namespace vesper
