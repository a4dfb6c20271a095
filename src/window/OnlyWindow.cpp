#include "window/OnlyWindow.h"

#include "base/StateFolder.h"

#include <QtCore/QStandardPaths>
#include <QtCore/QTimer>
#include <QtNetwork/QLocalServer>
#include <QtNetwork/QLocalSocket>

#include <chrono>

namespace vesper {

namespace {

using namespace std::chrono_literals;

/// In the folder that only this user can enter.
QString socketName(const QString &suiteId, const QString &kind)
{
    return QStandardPaths::writableLocation(QStandardPaths::RuntimeLocation)
           + QStringLiteral("/vesper-%1-%2").arg(kind, suiteId);
}

/// Nothing: another window has it.
Result<std::unique_ptr<FileLock>> turnOf(const QString &suiteId, const QString &kind)
{
    TRY_ASSIGN(const QString folder, stateFolder(suiteId));
    return FileLock::take(folder + QStringLiteral("/window-%1.lock").arg(kind));
}

} // namespace

OnlyWindow::OnlyWindow(QObject *parent)
    : QObject(parent)
    , m_server(new QLocalServer(this))
{}

OnlyWindow::~OnlyWindow() = default;

Result<bool> OnlyWindow::take(const QString &suiteId, const QString &kind, ToFirst toFirst)
{
    if (m_turn)
        return true;
    TRY_ASSIGN(m_turn, turnOf(suiteId, kind));
    const QString name = socketName(suiteId, kind);
    if (m_turn)
        listen(name);
    else if (toFirst == ToFirst::Call)
        callFirst(name);
    return m_turn != nullptr;
}

bool OnlyWindow::isOpen(const QString &suiteId, const QString &kind)
{
    const Result<std::unique_ptr<FileLock>> turn = turnOf(suiteId, kind);
    return turn && !*turn;
}

// Whoever has the turn is alone: a socket that stands there is a dead process's.
void OnlyWindow::listen(const QString &name)
{
    QLocalServer::removeServer(name);
    m_server->setSocketOptions(QLocalServer::UserAccessOption);
    connect(m_server, &QLocalServer::newConnection, this, [this] {
        QLocalSocket *caller = m_server->nextPendingConnection();
        connect(caller, &QLocalSocket::disconnected, caller, &QObject::deleteLater);
        Q_EMIT shownAgain();
        caller->write("shown\n");
        caller->disconnectFromServer();
    });
    // Where nobody can call, nobody brings this window to the front; nothing else depends on it.
    m_server->listen(name);
}

void OnlyWindow::callFirst(const QString &name)
{
    auto *socket = new QLocalSocket(this);
    auto *patience = new QTimer(this);
    patience->setSingleShot(true);
    const auto finish = [this, socket, patience](bool raised) {
        patience->stop();
        socket->disconnect(this);
        socket->deleteLater();
        Q_EMIT answered(raised);
    };
    connect(socket, &QLocalSocket::readyRead, this, [finish] { finish(true); });
    connect(socket, &QLocalSocket::errorOccurred, this, [finish] { finish(false); });
    connect(patience, &QTimer::timeout, this, [finish] { finish(false); });
    patience->start(2s);
    // Once the caller listens for the answer.
    QTimer::singleShot(0, socket, [socket, name] { socket->connectToServer(name); });
}

} // namespace vesper
