#pragma once

#include <QtCore/QJsonObject>
#include <QtCore/QString>

namespace vesper {

/// Data goes to standard output, everything that is said to a person to standard error.
/// Any thread; a line is never torn.
void printData(const QString &line);
/// One JSON object, indented, as the whole of the output.
void printData(const QJsonObject &object);
void say(const QString &line);
/// A question: what is typed stands behind it.
void ask(const QString &question);
/// Over the line that stands in the terminal; an empty text wipes it.
void sayInPlace(const QString &line);
/// False if any of the data could not be written: a full disk behind `>`.
[[nodiscard]] bool flushData();

/// Whether standard error is a terminal on which a line may move and be coloured.
[[nodiscard]] bool mayAnimate();
/// "vesper: …", coloured where NO_COLOR and the terminal allow it.
void sayFailure(const QString &sentence);
void sayWarning(const QString &sentence);

} // namespace vesper
