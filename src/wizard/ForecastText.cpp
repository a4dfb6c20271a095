#include "wizard/ForecastText.h"

#include "words/Sentences.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QLocale>
#include <QtCore/QStringList>

namespace vesper {
namespace {

struct Forecast
{
    Q_DECLARE_TR_FUNCTIONS(Forecast)
};

} // namespace

QString forecastText(const SpaceForecast &forecast, std::optional<qint64> bytesFree,
                     const QDateTime &now)
{
    const QString size = sizeText(forecast.archiveBytes);
    QStringList sentences;
    if (bytesFree)
        //: %1: size of the archive that will be made; %2: free room at the destination
        sentences << Forecast::tr("About %1 of %2 free.").arg(size, sizeText(*bytesFree));
    else
        //: %1: size of the archive that will be made
        sentences << Forecast::tr("About %1.").arg(size);
    if (forecast.seconds) {
        const QDateTime ready = now.addMSecs(static_cast<qint64>(*forecast.seconds * 1000));
        //: %1: a time of day, without seconds
        sentences << Forecast::tr("Ready at about %1.")
                         .arg(QLocale().toString(ready.time(), QLocale::ShortFormat));
    }
    QString text = sentences.join(u' ');
    constexpr int countless = 999; // more than anyone counts
    // On a line of its own: the three together fill more than one, and would part a number from
    // what it counts.
    if (forecast.furtherArchives.value_or(0) > 0 && *forecast.furtherArchives <= countless)
        text += u'\n'
                + Forecast::tr("Room for about %n more backup(s).", nullptr,
                               *forecast.furtherArchives);
    return text;
}

} // namespace vesper
