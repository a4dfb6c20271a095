#include "words/Language.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QLibraryInfo>
#include <QtCore/QLocale>
#include <QtCore/QTranslator>

namespace vesper {

namespace {

/// The first of the languages wanted ("fr-CH", "da", …) that we speak; English where there is none.
QString firstSpoken(const QStringList &wanted)
{
    static const QStringList spoken{QStringLiteral("en"), QStringLiteral("fr"),
                                    QStringLiteral("da")};
    for (const QString &language : wanted) {
        QString code = language.section(QLatin1Char('-'), 0, 0);
        if (spoken.contains(code))
            return code;
    }
    return spoken.first();
}

/// The system's own locale where it speaks the language (Swiss French, English in Denmark), else
/// the country of that language which uses the 24-hour clock and metric paper.
QLocale localeFor(const QString &language)
{
    const QLocale inLanguage(language == QLatin1String("en") ? QStringLiteral("en_GB") : language);
    const QLocale system = QLocale::system();
    return system.language() == inLanguage.language() ? system : inLanguage;
}

/// Replaces the translator called `name`; the application object owns it.
void installTranslator(const QString &name, const QLocale &locale, const QString &folder)
{
    QCoreApplication *application = QCoreApplication::instance();
    delete application->findChild<QTranslator *>(name, Qt::FindDirectChildrenOnly);
    auto *translator = new QTranslator(application);
    translator->setObjectName(name);
    // A missing file leaves the texts as the sources say them: in English.
    if (translator->load(locale, name, QStringLiteral("_"), folder))
        QCoreApplication::installTranslator(translator);
}

} // namespace

QString installLanguage(const QString &asked)
{
    const QString language = firstSpoken(QStringList{asked} + QLocale::system().uiLanguages());
    QLocale::setDefault(localeFor(language));
    const QLocale wanted(language);
    installTranslator(QStringLiteral("qtbase"), wanted,
                      QLibraryInfo::path(QLibraryInfo::TranslationsPath));
    installTranslator(QStringLiteral("vesper"), wanted, QStringLiteral(":/i18n"));
    return currentLanguage();
}

QString currentLanguage()
{
    //: The code of the language of this translation: fr, da
    return QCoreApplication::translate("Language", "en");
}

} // namespace vesper
