#pragma once

#include <QtCore/QObject>

namespace vesper {

/// Tells in the event loop that the process was asked to end (SIGTERM, SIGHUP), as a session does
/// that does not ask first. One object at a time in a process. Main thread.
class TermSignal final : public QObject
{
    Q_OBJECT

public:
    explicit TermSignal(QObject *parent = nullptr);
    ~TermSignal() override;

Q_SIGNALS:
    void received();
};

} // namespace vesper
