#include "window/WrappableText.h"
#include "support/Catch.h"
#include "window/StatusLabel.h"

#include <QtGui/QTextLayout>

using namespace vesper;

namespace {

/// The lines of a label of that many letters' width.
QStringList linesOf(const QString &text, int letters)
{
    QTextLayout layout(wrappable(text));
    layout.beginLayout();
    QStringList lines;
    const double width = letters * QFontMetricsF(layout.font()).averageCharWidth();
    for (QTextLine line = layout.createLine(); line.isValid(); line = layout.createLine()) {
        line.setLineWidth(width);
        lines << unwrapped(layout.text().mid(line.textStart(), line.textLength())).trimmed();
        CHECK(line.naturalTextWidth() <= width + 1);
    }
    layout.endLayout();
    return lines;
}

} // namespace

TEST_CASE("A line of a label never ends after the slash that a path begins with")
{
    const auto text = GENERATE("The folder “/media/anna/Kingston/evening” does not exist.",
                               "Le dossier «\u00a0/media/anna/Kingston/soir\u00a0» n’existe pas.",
                               "Mappen »/media/anna/Kingston/aften« findes ikke.",
                               "is in use (/srv/club/club.sqlite)");
    for (int letters = 18; letters < 60; ++letters) {
        for (const QString &line : linesOf(QString(text), letters)) {
            INFO(line.toStdString());
            CHECK_FALSE(line.endsWith(QStringLiteral(" /")));
            CHECK_FALSE(line.endsWith(QStringLiteral("“/")));
            CHECK_FALSE(line.endsWith(QStringLiteral("»/")));
            CHECK_FALSE(line.endsWith(QStringLiteral("(/")));
            CHECK_FALSE(line.endsWith(QStringLiteral("\u00a0/")));
        }
    }
}

TEST_CASE("A path's name that is longer than a line is broken, at a sign where it has one")
{
    const QString signs = QStringLiteral("/mnt/") + QStringLiteral("accounts_").repeated(12);
    for (const QString &line : linesOf(signs, 60))
        CHECK((line.endsWith(u'_') || line.endsWith(u'/')));
    CHECK(linesOf(QStringLiteral("/mnt/") + QString(200, u'm'), 90).size() > 1);
}

TEST_CASE("What a label says is what it was given, whatever is put in for its lines")
{
    const QString text = QStringLiteral("“/srv/%1” is full").arg(QString(100, u'w'));
    CHECK(wrappable(text) != text);
    CHECK(unwrapped(wrappable(text)) == text);
    StatusLabel label;
    label.say(text);
    CHECK(label.said() == text);
    CHECK(label.property("text").toString() == text);
    CHECK(wrappable("Ready at about 18:06. 1/2 done.") == u"Ready at about 18:06. 1/2 done.");
}
