#include "suite/ProofAnswer.h"

namespace vesper {

QString proofSentence(const ProofAnswer &answer, const QString &language)
{
    // One pass, not QString::arg: a value that itself reads "%2" stays as it is.
    const QString text = textIn(answer.text, language);
    QString sentence;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar next = i + 1 < text.size() ? text[i + 1] : QChar();
        if (text[i] != u'%' || next < u'1' || next > u'9') {
            sentence += text[i];
            continue;
        }
        const qsizetype column = next.unicode() - u'1';
        const QString value = answer.values.value(column);
        sentence += value.isEmpty() ? QStringLiteral("–") : value;
        ++i;
    }
    return sentence;
}

} // namespace vesper
