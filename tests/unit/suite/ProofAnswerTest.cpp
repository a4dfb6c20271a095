#include "suite/ProofAnswer.h"
#include "support/Catch.h"

using namespace vesper;

namespace {

const LocalizedText lastInvoice{{"en", "Last invoice: %1 at %2"},
                                {"fr", "Dernière facture : %1 à %2"}};

QString said(const LocalizedText &text, const QStringList &values, const QString &language = "en")
{
    return proofSentence({.query = {}, .text = text, .values = values}, language);
}

} // namespace

TEST_CASE("A proof is said in the language asked for, else in English, else in any there is")
{
    const QStringList values{"2026-1183", "17:52"};
    CHECK(said(lastInvoice, values, "fr") == "Dernière facture : 2026-1183 à 17:52");
    CHECK(said(lastInvoice, values, "fr_CA") == "Dernière facture : 2026-1183 à 17:52");
    CHECK(said(lastInvoice, values, "da") == "Last invoice: 2026-1183 at 17:52");
    CHECK(said(lastInvoice, values, "") == "Last invoice: 2026-1183 at 17:52");
    CHECK(said({{"da", "Faktura %1"}}, {"7"}, "fr") == "Faktura 7");
    CHECK(said({}, {"7"}).isEmpty());
}

TEST_CASE("The values of a proof stand where the vendor put them, unchanged")
{
    CHECK(said({{"en", "%2 before %1"}}, {"a", "b"}) == "b before a");
    CHECK(said({{"en", "%1, again %1"}}, {"a"}) == "a, again a");
    CHECK(said({{"en", "%1 and %2"}}, {"%2", "x"}) == "%2 and x");
    CHECK(said({{"en", "100% of %1, %0, %"}}, {"12"}) == "100% of 12, %0, %");
    CHECK(said({{"en", "%10"}}, {"a"}) == "a0");
}

TEST_CASE("A dash stands for what a proof could not answer")
{
    CHECK(said(lastInvoice, {}) == "Last invoice: – at –");
    CHECK(said(lastInvoice, {"2026-1183"}) == "Last invoice: 2026-1183 at –");
    CHECK(said(lastInvoice, {"", "17:52"}) == "Last invoice: – at 17:52");
}
