#pragma once

#include "run/SuiteUse.h"

#include <QtCore/QTimer>

namespace vesper {

/// Looks every second who works with the suite, here and elsewhere, on a worker thread.
class SuiteUseWatch final : public QObject
{
    Q_OBJECT

public:
    /// `presenceRoot`: for tests.
    SuiteUseWatch(Suite suite, QString presenceRoot, QObject *parent);

    void start();
    void stop();

Q_SIGNALS:
    void listed(const vesper::SuiteUse &use);

private:
    void look();

    const Suite m_suite;
    const QString m_presenceRoot;
    QTimer m_timer; ///< from the end of one look to the next
    bool m_active = false;
};

} // namespace vesper
