#include "cli/Output.h"

#include "cli/Terminal.h"

#include <QtCore/QJsonDocument>

#include <cstdio>

namespace vesper {

namespace {

constexpr char red[] = "\x1b[31m";
constexpr char yellow[] = "\x1b[33m";
constexpr char plain[] = "\x1b[0m";
constexpr char wipeLine[] = "\r\x1b[K";

void write(std::FILE *stream, const QByteArray &bytes)
{
    std::fwrite(bytes.constData(), 1, static_cast<std::size_t>(bytes.size()), stream);
}

bool mayColour()
{
    return mayAnimate() && qEnvironmentVariableIsEmpty("NO_COLOR");
}

/// The program's name tells, in a log of many, who is speaking.
void saySigned(const QString &sentence, const char *colour)
{
    const QByteArray name
        = mayColour() ? colour + QByteArray("vesper:") + plain : QByteArray("vesper:");
    write(stderr, name + ' ' + sentence.toUtf8() + '\n');
}

} // namespace

void printData(const QString &line)
{
    write(stdout, line.toUtf8() + '\n');
}

void printData(const QJsonObject &object)
{
    write(stdout, QJsonDocument(object).toJson(QJsonDocument::Indented));
}

void say(const QString &line)
{
    write(stderr, line.toUtf8() + '\n');
}

void ask(const QString &question)
{
    write(stderr, question.toUtf8());
    std::fflush(stderr);
}

void sayInPlace(const QString &line)
{
    write(stderr, wipeLine + line.toUtf8());
    std::fflush(stderr);
}

bool flushData()
{
    return std::fflush(stdout) == 0 && std::ferror(stdout) == 0;
}

bool mayAnimate()
{
    return isTerminal(Stream::Error) && qgetenv("TERM") != "dumb";
}

void sayFailure(const QString &sentence)
{
    saySigned(sentence, red);
}

void sayWarning(const QString &sentence)
{
    saySigned(sentence, yellow);
}

} // namespace vesper
