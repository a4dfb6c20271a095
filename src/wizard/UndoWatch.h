#pragma once

#include "run/RestoreUndo.h"

#include <QtCore/QObject>

#include <optional>

namespace vesper {

/// Finds out on worker threads, one at a time, whether the last restore of a suite can be undone
/// now: the state before it may be on a stick that comes and goes.
class UndoWatch final : public QObject
{
    Q_OBJECT

public:
    explicit UndoWatch(QString suiteId, QObject *parent = nullptr);

    void look();

Q_SIGNALS:
    void found(const std::optional<vesper::UndoableRestore> &undoable);

private:
    const QString m_suiteId;
    bool m_looking = false;
};

} // namespace vesper
