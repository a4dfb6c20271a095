#include "demo/DemoNames.h"

#include <string_view>

namespace vesper {

namespace {

using Words = std::string_view;

constexpr std::array<Words, 40> frenchFirstNames = {
    "Camille",  "Léa",      "Manon",   "Chloé",    "Inès",      "Zoé",    "Jeanne",   "Louise",
    "Anaïs",    "Margaux",  "Aurélie", "Hélène",   "Françoise", "Sylvie", "Mathilde", "Noémie",
    "Agnès",    "Clémence", "Élodie",  "Salomé",   "Lucas",     "Hugo",   "Théo",     "Nathan",
    "Jérôme",   "François", "Benoît",  "Rémi",     "Loïc",      "Gaël",   "Étienne",  "Sébastien",
    "Frédéric", "Grégoire", "André",   "Valentin", "Mehdi",     "Karim",  "Olivier",  "Pascal"};
constexpr std::array<Words, 40> frenchLastNames
    = {"Martin",    "Bernard", "Dubois",  "Lefèvre", "Moreau",    "Lefebvre", "Rousseau",
       "Fournier",  "Girard",  "Bonnet",  "Dupont",  "Lambert",   "Fontaine", "Chevalier",
       "Masson",    "Noël",    "Mercier", "Boyer",   "Blanchard", "Gérard",   "Brunet",
       "Gaillard",  "Barbier", "Arnaud",  "Rolland", "Benoit",    "Leclercq", "Caron",
       "Delmas",    "Benali",  "Haddad",  "Nguyen",  "Desmet",    "Vandamme", "Wattel",
       "Deschamps", "Péron",   "Guérin",  "Allègre", "Besançon"};
constexpr std::array<Words, 24> frenchStreets
    = {"rue des Lilas",           "rue de la République", "avenue Jean-Jaurès",  "rue Victor-Hugo",
       "place de l'Église",       "rue du Moulin",        "chemin des Écoliers", "rue Pasteur",
       "boulevard de la Liberté", "rue des Tilleuls",     "impasse du Château",  "rue de la Gare",
       "allée des Érables",       "rue Saint-Éloi",       "quai du Wault",       "rue Émile-Zola",
       "rue du Général-Leclerc",  "avenue des Acacias",   "rue de l'Abbaye",     "rue Molière",
       "route de Béthune",        "sentier des Prés",     "rue Louis-Blériot",   "rue Voltaire"};
constexpr std::array<std::pair<Words, Words>, 12> frenchCities = {{{"59000", "Lille"},
                                                                   {"59100", "Roubaix"},
                                                                   {"59200", "Tourcoing"},
                                                                   {"62400", "Béthune"},
                                                                   {"62000", "Arras"},
                                                                   {"59650", "Villeneuve-d'Ascq"},
                                                                   {"59130", "Lambersart"},
                                                                   {"59280", "Armentières"},
                                                                   {"59500", "Douai"},
                                                                   {"62300", "Lens"},
                                                                   {"59700", "Marcq-en-Barœul"},
                                                                   {"59300", "Valenciennes"}}};

constexpr std::array<Words, 32> danishFirstNames
    = {"Freja", "Ida",    "Sofie",  "Signe",    "Maja",   "Astrid", "Kirsten", "Bodil",
       "Mette", "Karen",  "Dorthe", "Pernille", "Tove",   "Gitte",  "Åse",     "Maren",
       "Mads",  "Søren",  "Jens",   "Lars",     "Niels",  "Rasmus", "Jørgen",  "Bjørn",
       "Åge",   "Torben", "Kåre",   "Jeppe",    "Mikkel", "Anders", "Asger",   "Frederik"};
constexpr std::array<Words, 32> danishLastNames
    = {"Nielsen",     "Jensen",     "Hansen",    "Pedersen", "Andersen", "Christensen", "Larsen",
       "Sørensen",    "Rasmussen",  "Jørgensen", "Petersen", "Madsen",   "Kristensen",  "Olsen",
       "Thomsen",     "Østergaard", "Møller",    "Poulsen",  "Knudsen",  "Nørgaard",    "Mortensen",
       "Lund",        "Holm",       "Kjær",      "Bæk",      "Ågesen",   "Dahl",        "Skov",
       "Vestergaard", "Bang",       "Friis",     "Juhl"};
constexpr std::array<Words, 18> danishStreets
    = {"Søndergade", "Nørregade",   "Østerbrogade", "Vestergade",  "Algade",    "Kirkevej",
       "Skolegade",  "Strandvejen", "Møllevej",     "Ågade",       "Havnegade", "Rosenvænget",
       "Bøgevej",    "Birkevænget", "Kærvej",       "Stationsvej", "Lærkevej",  "Toftevej"};
constexpr std::array<std::pair<Words, Words>, 10> danishCities = {{{"8000", "Aarhus C"},
                                                                   {"5000", "Odense C"},
                                                                   {"9000", "Aalborg"},
                                                                   {"6000", "Kolding"},
                                                                   {"2100", "København Ø"},
                                                                   {"4600", "Køge"},
                                                                   {"7100", "Vejle"},
                                                                   {"8800", "Viborg"},
                                                                   {"6400", "Sønderborg"},
                                                                   {"3000", "Helsingør"}}};

constexpr std::array<Words, 3> mailDomains = {"example.org", "example.net", "example.com"};

// Letters that an e-mail address writes otherwise.
constexpr std::array<std::pair<Words, Words>, 21> plainSpellings
    = {{{"é", "e"},  {"è", "e"},  {"ë", "e"},  {"ê", "e"},  {"É", "e"},  {"à", "a"}, {"ï", "i"},
        {"î", "i"},  {"ô", "o"},  {"ö", "o"},  {"ç", "c"},  {"ü", "u"},  {"û", "u"}, {"œ", "oe"},
        {"æ", "ae"}, {"ø", "oe"}, {"Ø", "oe"}, {"å", "aa"}, {"Å", "aa"}, {"'", ""},  {" ", "-"}}};

std::string plain(std::string text)
{
    for (const auto &[letter, spelling] : plainSpellings) {
        for (auto at = text.find(letter); at != std::string::npos; at = text.find(letter, at))
            text.replace(at, letter.size(), spelling);
    }
    for (char &c : text)
        c = c >= 'A' && c <= 'Z' ? static_cast<char>(c + ('a' - 'A')) : c;
    return text;
}

std::string twoDigits(DemoRandom &random)
{
    const std::string digits = std::to_string(random.below(100));
    return digits.size() == 1 ? '0' + digits : digits;
}

std::string digitPairs(DemoRandom &random, int pairs)
{
    std::string digits;
    for (int i = 0; i < pairs; ++i)
        digits += ' ' + twoDigits(random);
    return digits;
}

DemoPerson french(DemoRandom &random)
{
    const auto &[postcode, city] = random.pick(frenchCities);
    return {.firstName = std::string(random.pick(frenchFirstNames)),
            .lastName = std::string(random.pick(frenchLastNames)),
            .street = std::to_string(random.between(1, 148)) + ' '
                      + std::string(random.pick(frenchStreets)),
            .postcode = std::string(postcode),
            .city = std::string(city),
            .country = "FR",
            .phone = "+33 6 39 98" + digitPairs(random, 2), // set aside for films and samples
            .email = {}};
}

DemoPerson danish(DemoRandom &random)
{
    const auto &[postcode, city] = random.pick(danishCities);
    return {.firstName = std::string(random.pick(danishFirstNames)),
            .lastName = std::string(random.pick(danishLastNames)),
            .street = std::string(random.pick(danishStreets)) + ' '
                      + std::to_string(random.between(1, 148)),
            .postcode = std::string(postcode),
            .city = std::string(city),
            .country = "DK",
            .phone = "+45 19" + digitPairs(random, 3), // no subscriber's number begins so
            .email = {}};
}

} // namespace

DemoPerson demoPerson(DemoRandom &random, int number)
{
    DemoPerson person = random.isOneIn(3) ? danish(random) : french(random);
    person.email = plain(person.firstName) + '.' + plain(person.lastName) + std::to_string(number)
                   + '@' + std::string(random.pick(mailDomains));
    return person;
}

} // namespace vesper
