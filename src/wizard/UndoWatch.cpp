#include "wizard/UndoWatch.h"

#include "destination/TimedQuestion.h"
#include "window/Background.h"

namespace vesper {

using namespace std::chrono_literals;

namespace {

std::optional<UndoableRestore> undoableNow(const QString &suiteId)
{
    TimedQuestion<Result<UndoableRestore>> question(QStringLiteral("undo of ") + suiteId,
                                                    [suiteId] { return restoreToUndo(suiteId); });
    const std::optional<Result<UndoableRestore>> answer = question.answerWithin(2s);
    return answer && *answer ? std::optional(**answer) : std::nullopt;
}

} // namespace

UndoWatch::UndoWatch(QString suiteId, QObject *parent)
    : QObject(parent)
    , m_suiteId(std::move(suiteId))
{}

void UndoWatch::look()
{
    if (std::exchange(m_looking, true))
        return;
    inBackground(
        this, [id = m_suiteId] { return undoableNow(id); },
        [this](const std::optional<UndoableRestore> &undoable) {
            m_looking = false;
            Q_EMIT found(undoable);
        });
}

} // namespace vesper
