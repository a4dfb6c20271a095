#include "suite/LocalizedText.h"

#include <QtCore/QStringList>

namespace vesper {

LocalizedText sameInAllLanguages(const QString &text)
{
    return {{QString(), text}};
}

QString textIn(const LocalizedText &text, const QString &language)
{
    const QString withoutCountry = language.left(2);
    for (const QString &candidate : {language, withoutCountry, QStringLiteral("en")}) {
        if (const auto found = text.find(candidate); found != text.end())
            return *found;
    }
    return text.isEmpty() ? QString() : text.first();
}

} // namespace vesper
