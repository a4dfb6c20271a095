#include "gui/OpenRestore.h"

#include "base/StateFolder.h"
#include "run/BackupRun.h"
#include "support/Catch.h"
#include "support/RecordingObserver.h"
#include "wizard/ArchiveModel.h"

#include <QtCore/QDir>
#include <QtCore/QMimeData>
#include <QtCore/QThreadPool>
#include <QtGui/QDropEvent>
#include <QtGui/QWindow>
#include <QtTest/QTest>
#include <QtWidgets/QApplication>
#include <QtWidgets/QListView>

#include <SQLiteCpp/SQLiteCpp.h>

namespace vesper::test {

namespace {

QStringList valuesIn(QWidget *list, int role)
{
    QStringList texts;
    const QAbstractItemModel *model = qobject_cast<QListView *>(list)->model();
    for (int row = 0; row < model->rowCount(); ++row)
        texts << model->index(row, 0).data(role).toString();
    return texts;
}

/// Chooses the row of `folderList` that shows this name and presses Enter.
void enterRow(RestoreDriver &driver, const QString &name)
{
    auto *list = qobject_cast<QListView *>(driver.wait("folderList"));
    QModelIndexList found;
    REQUIRE(driver.waitUntil([&] {
        found = list->model()->match(list->model()->index(0, 0), Qt::DisplayRole, name, 1,
                                     Qt::MatchExactly);
        return !found.isEmpty();
    }));
    list->setCurrentIndex(found.front());
    QTest::keyClick(list, Qt::Key_Return);
}

} // namespace

OpenRestore::OpenRestore(qint64 passages)
    : club(passages)
    , stick(club.newFolder(QStringLiteral("stick")))
    , m_suiteFile(club.suiteFile())
{}

QString OpenRestore::makeArchive(const QString &folder)
{
    const Result<Suite> suite = loadSuite(club.suiteFile());
    REQUIRE(suite);
    RecordingObserver observer;
    const Result<BackupReport> made = runBackup({.suite = *suite,
                                                 .destination = folder.isEmpty() ? stick : folder,
                                                 .name = QStringLiteral("club")},
                                                SystemClock(), observer, CancelToken());
    REQUIRE(made);
    return made->archive;
}

void OpenRestore::open()
{
    driver = std::make_unique<RestoreDriver>(WizardOptions{.suite = m_suiteFile});
    driver->wait("archiveList");
}

void OpenRestore::openWith(const QString &archive, const QString &language)
{
    if (!m_suiteFile.isEmpty())
        club.setAtWork(QStringLiteral("Hélène Marchand"));
    openWithAsIs(archive, language);
}

void OpenRestore::openWithAsIs(const QString &archive, const QString &language)
{
    driver = std::make_unique<RestoreDriver>(
        WizardOptions{.suite = m_suiteFile, .language = language, .archive = archive});
    REQUIRE(driver->waitUntil(
        [this] { return driver->sees("resultTitle") || driver->sees("verdictLabel"); }));
}

void OpenRestore::goToQuestion() const
{
    driver->wait("changesList");
    driver->click("restoreButton");
    driver->wait("stepsLabel");
}

void OpenRestore::restore() const
{
    goToQuestion();
    driver->click("restoreButton");
}

void OpenRestore::waitForTitle(const QString &title) const
{
    INFO(title.toStdString());
    REQUIRE(driver->waitUntil(
        [&] { return driver->sees("titleLabel") && driver->text("titleLabel") == title; }));
}

void OpenRestore::waitForResult(const QString &title) const
{
    const QString came = driver->text("resultTitle");
    if (driver->sees("explanationLabel"))
        UNSCOPED_INFO(driver->text("explanationLabel").toStdString());
    REQUIRE(came == title);
}

QStringList OpenRestore::cards() const
{
    return valuesIn(driver->wait("archiveList"), Qt::AccessibleTextRole);
}

QStringList OpenRestore::paths() const
{
    return valuesIn(driver->wait("archiveList"), ArchiveModel::PathRole);
}

QStringList OpenRestore::changes() const
{
    return valuesIn(driver->wait("changesList"), Qt::AccessibleTextRole);
}

QString OpenRestore::chosenPath() const
{
    const auto *list = qobject_cast<QListView *>(driver->wait("archiveList"));
    return list->currentIndex().data(ArchiveModel::PathRole).toString();
}

void OpenRestore::drop(const QString &file) const
{
    CHECK(dropOn("archiveList", file));
}

bool OpenRestore::dropOn(const char *widget, const QString &file) const
{
    QMimeData dragged;
    dragged.setUrls({QUrl::fromLocalFile(file)});
    // As the system delivers it: to the window, which finds out what is beneath.
    const QWidget *target = driver->wait(widget);
    QWindow *window = target->window()->windowHandle();
    const QPoint place = target->mapTo(target->window(), target->rect().center());
    QDragEnterEvent enter(place, Qt::CopyAction, &dragged, Qt::LeftButton, {});
    QApplication::sendEvent(window, &enter);
    if (!enter.isAccepted())
        return false;
    QDragMoveEvent move(place, Qt::CopyAction, &dragged, Qt::LeftButton, {});
    QApplication::sendEvent(window, &move);
    QDropEvent event(place, Qt::CopyAction, &dragged, Qt::LeftButton, {});
    QApplication::sendEvent(window, &event);
    return event.isAccepted();
}

void OpenRestore::chooseInDialog(const QString &file) const
{
    driver->click("fileButton");
    driver->click("upButton"); // from the home to what is beside it
    enterRow(*driver, QFileInfo(QFileInfo(file).path()).fileName());
    enterRow(*driver, QFileInfo(file).fileName());
}

void OpenRestore::chooseFolder(const QString &folderInHome) const
{
    enterRow(*driver, QFileInfo(folderInHome).fileName());
    driver->click("chooseButton");
}

void OpenRestore::configureLook(const QString &command) const
{
    QByteArray text = read(club.suiteFile());
    const qsizetype line = text.indexOf("look = [");
    REQUIRE(line >= 0);
    text.replace(line, text.indexOf('\n', line) - line, "look = [" + command.toUtf8() + "]");
    write(club.suiteFile(), text);
}

void OpenRestore::beNewComputer()
{
    m_suiteFile.clear();
    forgetHistory();
}

void OpenRestore::forgetHistory() const
{
    const Result<QString> folder = stateFolder(QStringLiteral("club"));
    REQUIRE(folder);
    REQUIRE(QDir(*folder).removeRecursively());
}

void OpenRestore::spoil(const QString &archive)
{
    QFile file(archive);
    REQUIRE(file.open(QIODevice::ReadWrite));
    REQUIRE(file.seek(file.size() / 2));
    file.write(QByteArray(64, 'x'));
}

std::optional<DrillVerdict> OpenRestore::verdict() const
{
    QThreadPool::globalInstance()->waitForDone();
    const auto history = stateFolder(QStringLiteral("club")).and_then(&History::open);
    REQUIRE(history);
    const auto runs = history->latest(1, RunKind::Drill);
    REQUIRE(runs);
    return runs->empty() ? std::nullopt : runs->front().verdict;
}

QString OpenRestore::customersIn(const QString &database)
{
    SQLite::Database opened(database.toStdString(), SQLite::OPEN_READONLY);
    return QString::fromUtf8(
        opened.execAndGet("SELECT group_concat(id || ':' || last_name) FROM customer").getText(""));
}

void OpenRestore::write(const QString &path, const QByteArray &content)
{
    QFile file(path);
    REQUIRE(file.open(QIODevice::WriteOnly));
    REQUIRE(file.write(content) == content.size());
}

QByteArray OpenRestore::read(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace vesper::test
