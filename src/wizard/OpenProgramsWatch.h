#pragma once

#include "run/OpenPrograms.h"

#include <QtCore/QTimer>

namespace vesper {

/// Looks every second which programs work with the suite's database, on a worker thread.
class OpenProgramsWatch final : public QObject
{
    Q_OBJECT

public:
    /// `presenceRoot`: for tests.
    OpenProgramsWatch(Suite suite, QString presenceRoot, QObject *parent);

    void start();
    void stop();

Q_SIGNALS:
    void listed(const std::vector<vesper::OpenProgram> &programs);

private:
    void look();

    const Suite m_suite;
    const QString m_presenceRoot;
    QTimer m_timer; ///< from the end of one look to the next
    bool m_active = false;
};

} // namespace vesper
