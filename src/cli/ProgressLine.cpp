#include "cli/ProgressLine.h"

#include "cli/Output.h"
#include "cli/Terminal.h"
#include "words/Sentences.h"

#include <QtCore/QCoreApplication>

#include <algorithm>

namespace vesper {

namespace {

struct ProgressWords
{
    Q_DECLARE_TR_FUNCTIONS(CliProgress)
};

} // namespace

QString progressText(const Progress &progress)
{
    const QLocale locale;
    const int percent = static_cast<int>(std::clamp(progress.fraction, 0.0, 1.0) * 100);
    QStringList parts{nameOf(progress.stage),
                      //: a percentage
                      ProgressWords::tr("%1%").arg(locale.toString(percent))};
    if (progress.bytesPerSecond > 0) {
        //: %1: a size; so much in each second
        parts << ProgressWords::tr("%1/s").arg(
            sizeText(static_cast<qint64>(progress.bytesPerSecond), locale));
    }
    if (progress.finish) {
        //: %1: a time of day
        parts << ProgressWords::tr("ready at %1")
                     .arg(locale.toString(progress.finish->time(), QLocale::ShortFormat));
    }
    return parts.join(QStringLiteral("  "));
}

void ProgressLine::progressed(const Progress &progress)
{
    const std::lock_guard lock(m_mutex);
    const bool isNew = m_stages.insert(progress.stage).second;
    if (m_style == ProgressStyle::Animated)
        sayInPlace(progressText(progress).left(terminalColumns() - 1));
    else if (m_style == ProgressStyle::Milestones && isNew)
        say(nameOf(progress.stage));
}

void ProgressLine::finish()
{
    const std::lock_guard lock(m_mutex);
    if (m_style == ProgressStyle::Animated && !m_stages.empty())
        sayInPlace({});
    m_style = ProgressStyle::Silent;
}

} // namespace vesper
