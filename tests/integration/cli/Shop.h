#pragma once

#include "support/TestDatabase.h"

#include <QtCore/QJsonObject>
#include <QtCore/QProcess>
#include <QtCore/QTemporaryDir>

#include <memory>
#include <vector>

namespace vesper::test {

/// What one call of the program gave.
struct Called
{
    int exitCode = -1;
    QString output;   ///< standard output
    QString messages; ///< standard error

    /// The output as the one object that --json promises.
    [[nodiscard]] QJsonObject json() const;
    [[nodiscard]] QString errorKind() const;
};

/// What a person types into a terminal, and after which text.
struct Typed
{
    QString after;
    QByteArray keys;
};

/// A user with a home of their own, a suite without employees in `suite` and an empty folder
/// `stick`; calls the real program, in English unless the environment is changed.
class Shop
{
public:
    /// `toml` stands behind the [suite] table of suite.toml.
    explicit Shop(const QString &toml = {});

    [[nodiscard]] QString path(const QString &relative) const { return m_home.filePath(relative); }
    [[nodiscard]] QString suiteFile() const { return path("suite/suite.toml"); }
    [[nodiscard]] QString database() const { return path("suite/club.sqlite"); }
    [[nodiscard]] QStringList onStick() const;

    [[nodiscard]] Called vesper(const QStringList &arguments, const QByteArray &input = {}) const;
    /// `vesper backup` of the suite to the stick.
    [[nodiscard]] Called backup(const QStringList &more = {}, const QByteArray &input = {}) const;
    /// A backup that must succeed; the path of its archive.
    [[nodiscard]] QString archive(const QStringList &more = {}) const;
    /// The program, started and not waited for.
    [[nodiscard]] std::unique_ptr<QProcess> start(const QStringList &arguments) const;
    /// The same in a terminal that shows both outputs. After each text that is waited for, in their
    /// order, its keys are typed.
    [[nodiscard]] Called inTerminal(const QStringList &arguments,
                                    const std::vector<Typed> &conversation = {}) const;

    void write(const QString &relative, const QByteArray &content) const;

    QProcessEnvironment environment;

private:
    QTemporaryDir m_home;
};

/// A row of the middle of the table loses its page.
void damage(const QString &database);

/// Waits until the program has said `text` on standard error.
void waitForMessage(QProcess &process, const QByteArray &text);

/// Waits for it at most `milliseconds`. -1: it went on, or crashed.
[[nodiscard]] int exitCodeOf(QProcess &process, int milliseconds = 60'000);

} // namespace vesper::test
