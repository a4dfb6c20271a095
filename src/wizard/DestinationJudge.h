#pragma once

#include "destination/DestinationRules.h"

#include <QtCore/QObject>

#include <optional>

class QTimer;

namespace vesper {

/// Puts the rules of the destination to a folder while it is being typed: waits until the hand
/// rests, asks on a worker thread, and answers only the newest question.
class DestinationJudge final : public QObject
{
    Q_OBJECT

public:
    explicit DestinationJudge(QObject *parent = nullptr);

    enum class Haste : bool { AtOnce, WhenTheHandRests };
    void ask(const DestinationQuestion &question, Haste haste);
    /// The answer for the newest folder; nothing while it is being looked for.
    [[nodiscard]] const std::optional<Result<Destination>> &verdict() const { return m_verdict; }

    /// False while an answer is on its way; verdict() may be that to the question before.
    [[nodiscard]] bool isUpToDate() const { return m_answered == m_questions; }

Q_SIGNALS:
    void judged();

private:
    void look();

    QTimer *m_rest;
    DestinationQuestion m_question;
    int m_questions = 0; ///< how many were asked: an answer to an older one is dropped
    int m_answered = 0;  ///< the number of the question that the verdict answers
    std::optional<Result<Destination>> m_verdict;
};

} // namespace vesper
