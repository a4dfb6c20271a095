#include "support/Catch.h"

#include "words/Language.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QLocale>
#include <QtCore/QTranslator>

using namespace vesper;

TEST_CASE("The language asked for counts, and the numbers follow it")
{
    CHECK(installLanguage("fr") == "fr");
    CHECK(currentLanguage() == "fr");
    CHECK(QLocale().toString(1.5, 'f', 1) == "1,5");

    CHECK(installLanguage("da") == "da");
    CHECK(QLocale().language() == QLocale::Danish);

    CHECK(installLanguage("en") == "en");
    CHECK(QLocale().toString(1.5, 'f', 1) == "1.5");
}

TEST_CASE("A language that Vesper does not speak falls back to the system's")
{
    const QString system = installLanguage({});
    CHECK(installLanguage("xx") == system);
}

TEST_CASE("Qt's own texts are translated with Vesper's")
{
    installLanguage("fr");
    CHECK(QCoreApplication::translate("QPlatformTheme", "Cancel") == "Annuler");
    installLanguage("en");
    CHECK(QCoreApplication::translate("QPlatformTheme", "Cancel") == "Cancel");
}

TEST_CASE("Changing the language leaves no translator behind")
{
    for (const QString language : {"fr", "da", "fr", "en"})
        installLanguage(language);
    CHECK(QCoreApplication::instance()->findChildren<QTranslator *>().size() == 2);
}
