#pragma once

#include <QtCore/QObject>

namespace vesper {

/// Tells when a process that was started from here, and goes its own way, has ended. Main thread.
class ProcessEnd final : public QObject
{
    Q_OBJECT

public:
    explicit ProcessEnd(qint64 process, QObject *parent = nullptr);
    ~ProcessEnd() override;

Q_SIGNALS:
    /// Once, and at the earliest in the event loop; also where it had ended already.
    void ended();

private:
    int m_descriptor;
};

} // namespace vesper
