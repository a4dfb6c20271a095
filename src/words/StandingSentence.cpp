#include "words/StandingSentence.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QLocale>

namespace vesper {

namespace {

struct Standing
{
    Q_DECLARE_TR_FUNCTIONS(BackupStanding)
};

QString timeText(const QDateTime &moment)
{
    return QLocale().toString(moment.toLocalTime().time(), QLocale::ShortFormat);
}

/// The beginning of the sentence.
QString whenText(const QDateTime &made, qint64 daysAgo)
{
    if (daysAgo <= 0)
        //: The beginning of a sentence; %1: a time of day
        return Standing::tr("Last backup today at %1").arg(timeText(made));
    if (daysAgo == 1)
        //: The beginning of a sentence; %1: a time of day
        return Standing::tr("Last backup yesterday at %1").arg(timeText(made));
    constexpr qint64 counted = 14; // who counts further?
    if (daysAgo <= counted)
        //: The beginning of a sentence
        return Standing::tr("Last backup %n days ago", nullptr, static_cast<int>(daysAgo));
    //: The beginning of a sentence; %1: a date
    return Standing::tr("Last backup on %1")
        .arg(QLocale().toString(made.toLocalTime().date(), QLocale::LongFormat));
}

bool isOn(const HistoryEntry &run, const UsedPlace &place)
{
    return !place.folder.isEmpty() && place.root == run.volumeRoot
           && place.label == run.volumeLabel;
}

/// The end of the sentence.
QString placeText(const HistoryEntry &run, const Settings &settings)
{
    if (run.volumeLabel.isEmpty() || run.volumeRoot == QLatin1String("/"))
        //: The end of the sentence: Last backup today at 18:06, …
        return Standing::tr("on this computer");
    if (isOn(run, settings.lastStick))
        //: The end of the sentence: Last backup today at 18:06, …; %1: a stick's name
        return Standing::tr("on the stick “%1”").arg(run.volumeLabel);
    if (isOn(run, settings.lastNetworkDrive))
        //: The end of the sentence: Last backup today at 18:06, …; %1: a network drive's name
        return Standing::tr("on the network drive “%1”").arg(run.volumeLabel);
    //: The end of the sentence: Last backup today at 18:06, …; %1: a disk's name
    return Standing::tr("on the disk “%1”").arg(run.volumeLabel);
}

/// A sentence of its own.
QString workText(const BackupStanding &standing)
{
    if (standing.work == BackupStanding::Work::None && standing.daysAgo > 0)
        //: after the last backup, which was made yesterday or earlier
        return Standing::tr("Nothing is new since then.");
    if (standing.work == BackupStanding::Work::Some && standing.daysAgo == 0)
        //: after the last backup, which was made today
        return Standing::tr("There is new work since then.");
    return {};
}

QString futureText(const QDateTime &made)
{
    //: %1: a date, %2: a time of day
    return Standing::tr("The last backup is dated %1, %2, which is still to come: this computer’s "
                        "clock was wrong then, or is wrong now. Please check its date and time.")
        .arg(QLocale().toString(made.toLocalTime().date(), QLocale::LongFormat), timeText(made));
}

} // namespace

QString nameOf(const BackupStanding &standing)
{
    if (standing.step == BackupStanding::Step::UpToDate
        && standing.work == BackupStanding::Work::Some)
        //: How it stands with the backups of a suite: there is one of today, and newer work
        return Standing::tr("Backed up today");
    return nameOf(standing.step);
}

QString nameOf(BackupStanding::Step step)
{
    switch (step) {
    case BackupStanding::Step::UpToDate:
        //: How it stands with the backups of a suite
        return Standing::tr("Up to date");
    case BackupStanding::Step::Suggested:
        //: How it stands with the backups of a suite: a backup would be good
        return Standing::tr("Backup suggested");
    case BackupStanding::Step::Needed:
        //: How it stands with the backups of a suite: it is high time for one
        return Standing::tr("Backup needed");
    }
    return {};
}

QString lastBackupSentence(const BackupStanding &standing, const Settings &settings)
{
    if (!standing.lastGood)
        return Standing::tr("There is no backup yet.");
    if (standing.isOfFuture)
        return futureText(standing.lastGood->finished);
    //: %1: when the last backup was made; %2: where it is
    const QString made
        = Standing::tr("%1, %2.").arg(whenText(standing.lastGood->finished, standing.daysAgo),
                                      placeText(*standing.lastGood, settings));
    const QString work = workText(standing);
    return work.isEmpty() ? made : made + QLatin1Char(' ') + work;
}

QString failedSinceSentence(const BackupStanding &standing)
{
    if (!standing.failed)
        return {};
    const QDateTime tried = standing.failed->finished.toLocalTime();
    //: %1: a date, %2: a time of day
    return Standing::tr("The backup of %1 at %2 failed.")
        .arg(QLocale().toString(tried.date(), QLocale::ShortFormat), timeText(tried));
}

} // namespace vesper
