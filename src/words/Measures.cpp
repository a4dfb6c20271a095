#include "words/Sentences.h"

#include <QtCore/QCoreApplication>

#include <array>
#include <cmath>

namespace vesper {

namespace {

struct Measures
{
    Q_DECLARE_TR_FUNCTIONS(Measures)
};

struct Scaled
{
    double number = 0;
    std::size_t power = 0; ///< of 1000
};

Scaled scaled(qint64 bytes, std::size_t largestPower)
{
    Scaled result{static_cast<double>(bytes), 0};
    // 999.5 would be rounded to 1000: the next unit says it better.
    while (std::abs(result.number) >= 999.5 && result.power < largestPower) {
        result.number /= 1000;
        ++result.power;
    }
    return result;
}

} // namespace

QString sizeText(qint64 bytes, const QLocale &locale)
{
    //: Sizes: the number, a no-break space, the unit (bytes: B in English, o in French).
    const std::array units{Measures::tr("%1 B"),
                           //: 1,000 bytes
                           Measures::tr("%1 kB"),
                           //: 1,000,000 bytes
                           Measures::tr("%1 MB"),
                           //: 1,000,000,000 bytes
                           Measures::tr("%1 GB"),
                           //: 1,000,000,000,000 bytes
                           Measures::tr("%1 TB")};
    const auto [number, power] = scaled(bytes, units.size() - 1);
    // Three figures tell as much as a person wants to know; a kilobyte more or less does not.
    const int decimals = power < 2 || std::abs(number) >= 99.95 ? 0 : 1;
    return units.at(power).arg(locale.toString(number, 'f', decimals));
}

QString durationText(double seconds, const QLocale &locale)
{
    if (seconds < 9.95) {
        //: seconds, a short duration
        return Measures::tr("%1 s").arg(locale.toString(std::max(seconds, 0.0), 'f', 1));
    }
    const qint64 whole = std::llround(seconds);
    const auto number = [&locale](qint64 value) { return locale.toString(value); };
    if (whole < 60)
        return Measures::tr("%1 s").arg(number(whole));
    if (whole < 3600) {
        //: minutes and seconds
        return Measures::tr("%1 min %2 s").arg(number(whole / 60), number(whole % 60));
    }
    //: hours and minutes
    return Measures::tr("%1 h %2 min").arg(number(whole / 3600), number(whole % 3600 / 60));
}

QString momentText(const QDateTime &moment)
{
    const QDateTime local = moment.toLocalTime();
    const QLocale locale;
    //: A moment; %1: a date in full, %2: a time of day
    return Measures::tr("%1, %2").arg(locale.toString(local.date(), QLocale::LongFormat),
                                      locale.toString(local.time(), QLocale::ShortFormat));
}

} // namespace vesper
