#include "wizard/DestinationJudge.h"

#include "window/Background.h"

#include <QtCore/QTimer>

namespace vesper {

using namespace std::chrono_literals;

DestinationJudge::DestinationJudge(QObject *parent)
    : QObject(parent)
    , m_rest(new QTimer(this))
{
    m_rest->setSingleShot(true);
    connect(m_rest, &QTimer::timeout, this, &DestinationJudge::look);
}

void DestinationJudge::ask(const DestinationQuestion &question, Haste haste)
{
    // The same folder asked about again (something was mounted) keeps its answer until then.
    if (question.typed != m_question.typed)
        m_verdict.reset();
    m_question = question;
    ++m_questions;
    m_rest->start(haste == Haste::AtOnce ? 0ms : 250ms);
}

void DestinationJudge::look()
{
    inBackground(
        this, [question = m_question] { return checkDestination(question); },
        [this, asked = m_questions](Result<Destination> answer) {
            if (asked != m_questions)
                return;
            m_answered = asked;
            m_verdict = std::move(answer);
            Q_EMIT judged();
        });
}

} // namespace vesper
