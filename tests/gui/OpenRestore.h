#pragma once

#include "gui/SampleClub.h"
#include "gui/WizardDriver.h"

#include <QtCore/QStringList>

namespace vesper::test {

/// The wizard on its way through a restore. A fixture.
struct OpenRestore
{
    SampleClub club;
    QString stick; ///< a folder that plays the place of the archives
    std::unique_ptr<RestoreDriver> driver;

    explicit OpenRestore(qint64 passages = 500);

    /// A backup of the club as it is now; its path. `folder` empty: on the stick.
    QString makeArchive(const QString &folder = {});
    /// On the list of backups; somebody who may restore is at work.
    void open();
    /// The archive's check is done, by whatever it came to.
    void openWith(const QString &archive, const QString &language = {});
    /// The same, whoever is at work.
    void openWithAsIs(const QString &archive, const QString &language = {});

    /// From what would change to the last question before a restore, and past it.
    void goToQuestion() const;
    void restore() const;
    /// Until that is the title of the page.
    void waitForTitle(const QString &title) const;
    void waitForResult(const QString &title) const;

    /// What a screen reader says of each card.
    [[nodiscard]] QStringList cards() const;
    /// Of the backups in the list.
    [[nodiscard]] QStringList paths() const;
    [[nodiscard]] QStringList changes() const;
    [[nodiscard]] QString chosenPath() const;
    /// On the list of backups.
    void drop(const QString &file) const;
    /// On the middle of that widget; answers whether it was taken.
    [[nodiscard]] bool dropOn(const char *widget, const QString &file) const;
    /// Goes to a file in the dialog behind *Choose a file*, by keys.
    void chooseInDialog(const QString &file) const;
    /// Takes the folder in the dialog that is open, which begins in the person's home.
    void chooseFolder(const QString &folderInHome) const;

    /// What the first application in suite.toml opens a copy with.
    void configureLook(const QString &command) const;
    /// No suite is set up any more, and nothing is remembered.
    void beNewComputer();
    void forgetHistory() const;
    static void spoil(const QString &archive);
    [[nodiscard]] std::optional<DrillVerdict> verdict() const;

    /// Everything that the club's table of customers holds.
    [[nodiscard]] QString customers() const { return customersIn(club.database()); }
    [[nodiscard]] static QString customersIn(const QString &database);
    static void write(const QString &path, const QByteArray &content);
    /// "": there is no such file.
    [[nodiscard]] static QByteArray read(const QString &path);

private:
    QString m_suiteFile;
};

} // namespace vesper::test
