#include "gui/OpenLauncher.h"

#include "launcher/ApplicationButton.h"
#include "support/Catch.h"

#include <QtCore/QFile>
#include <QtCore/QThreadPool>
#include <QtTest/QTest>
#include <QtWidgets/QApplication>
#include <QtWidgets/QLineEdit>

namespace vesper::test {

namespace {

constexpr int patience = 10'000; // milliseconds

QWidget *inSight(const char *name)
{
    for (const QWidget *window : QApplication::topLevelWidgets()) {
        for (auto *widget : window->findChildren<QWidget *>(QLatin1String(name))) {
            if (widget->isVisible())
                return widget;
        }
    }
    return nullptr;
}

QString textOf(const QWidget &widget)
{
    return qobject_cast<const ApplicationButton *>(&widget) != nullptr
               ? widget.accessibleDescription()
               : widget.property("text").toString();
}

} // namespace

OpenLauncher::OpenLauncher(LauncherOptions options)
    : m_launcher(std::move(options), QDBusConnection(QStringLiteral("no bus")))
{
    QObject::connect(&m_launcher, &Launcher::ended, &m_launcher,
                     [this](ExitCode exitCode) { m_exitCode = exitCode; });
    m_launcher.start();
}

// What it still does in the background must not meet the next test's folders.
OpenLauncher::~OpenLauncher()
{
    QThreadPool::globalInstance()->waitForDone();
}

bool OpenLauncher::sees(const char *name) const
{
    return inSight(name) != nullptr;
}

QWidget *OpenLauncher::wait(const char *name)
{
    INFO("waiting for " << name);
    REQUIRE(waitUntil([&] { return sees(name); }));
    return inSight(name);
}

QString OpenLauncher::text(const char *name)
{
    return textOf(*wait(name));
}

void OpenLauncher::waitForText(const char *name, const QString &text)
{
    QString seen;
    const bool came = waitUntil([&] {
        const QWidget *widget = inSight(name);
        seen = widget == nullptr ? QStringLiteral("nothing") : textOf(*widget);
        return seen == text;
    });
    INFO(name << " says: " << seen.toStdString());
    REQUIRE(came);
}

bool OpenLauncher::waitUntil(const std::function<bool()> &condition)
{
    return QTest::qWaitFor(condition, patience);
}

void OpenLauncher::click(const char *name)
{
    QWidget *widget = wait(name);
    INFO("waiting for " << name << " to be enabled");
    REQUIRE(waitUntil([&] { return widget->isEnabled(); }));
    QTest::mouseClick(widget, Qt::LeftButton);
}

void OpenLauncher::type(const char *field, const QString &text)
{
    auto *edit = qobject_cast<QLineEdit *>(wait(field));
    REQUIRE(edit != nullptr);
    edit->clear();
    QTest::keyClicks(edit, text);
}

ProgramsInPath::ProgramsInPath(const QString &folder)
    : m_before(qgetenv("PATH"))
{
    const QByteArray first = folder.isEmpty() ? QByteArray() : QFile::encodeName(folder) + ':';
    qputenv("PATH", first + PROGRAM_FOLDER ":" + m_before);
}

ProgramsInPath::~ProgramsInPath()
{
    qputenv("PATH", m_before);
}

FakeWizard::FakeWizard(const SampleClub &club)
    : m_folder(club.newFolder(QStringLiteral("fake-programs")))
{
    QFile script(m_folder + QStringLiteral("/vesper-wizard"));
    REQUIRE(script.open(QIODevice::WriteOnly));
    script.write("#!/bin/sh\necho \"$*\" >>\"$(dirname \"$0\")/calls\"\n");
    REQUIRE(script.setPermissions(QFileDevice::ReadOwner | QFileDevice::WriteOwner
                                  | QFileDevice::ExeOwner));
}

QStringList FakeWizard::calls() const
{
    QFile file(m_folder + QStringLiteral("/calls"));
    if (!file.open(QIODevice::ReadOnly))
        return {};
    return QString::fromUtf8(file.readAll()).split(u'\n', Qt::SkipEmptyParts);
}

} // namespace vesper::test
