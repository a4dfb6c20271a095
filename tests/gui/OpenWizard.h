#pragma once

#include "gui/SampleClub.h"
#include "gui/WizardDriver.h"
#include "support/Catch.h"

#include <QtCore/QElapsedTimer>
#include <QtWidgets/QListView>

namespace vesper::test {

/// The wizard on its second page: the one at work may back up. A fixture.
struct OpenWizard
{
    SampleClub club;
    std::unique_ptr<WizardDriver> driver;

    /// `passages`: see SampleClub.
    explicit OpenWizard(qint64 passages = 500)
        : club(passages)
    {}
    /// `folder`: what is filled in; empty: what the wizard proposes.
    void open(const QString &folder = {}, const Buses &buses = noBuses())
    {
        club.setAtWork("Søren Kjær");
        driver = std::make_unique<WizardDriver>(
            WizardOptions{.suite = club.suiteFile(), .folder = folder}, buses);
        driver->wait("volumeList");
    }
    /// The same, until the folder is accepted.
    void openReady(const QString &folder = {}, const Buses &buses = noBuses())
    {
        open(folder, buses);
        REQUIRE(driver->waitUntil([this] { return driver->isEnabled("backupButton"); }));
    }
    /// Cancels the run that goes on, and insists that the answer comes within a second.
    void cancel()
    {
        QElapsedTimer elapsed;
        elapsed.start();
        driver->click("cancelButton");
        CHECK(driver->text("resultTitle") == "The backup was cancelled.");
        CHECK(elapsed.elapsed() < 1000);
    }
    /// What a screen reader says of the card with that label; "": there is none.
    [[nodiscard]] QString cardOf(const QString &label) const
    {
        const auto *list = qobject_cast<QListView *>(driver->wait("volumeList"));
        const QAbstractItemModel &model = *list->model();
        const QModelIndexList found
            = model.match(model.index(0, 0), Qt::DisplayRole, label, 1, Qt::MatchExactly);
        return found.isEmpty() ? QString() : found.front().data(Qt::AccessibleTextRole).toString();
    }
    [[nodiscard]] bool lists(const QString &label) const { return !cardOf(label).isEmpty(); }
};

} // namespace vesper::test
