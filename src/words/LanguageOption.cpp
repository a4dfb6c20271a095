#include "words/LanguageOption.h"

#include "words/VerbOptions.h"

namespace vesper {

void addLanguageOption(CLI::App &program, QString &language, const QString &description)
{
    const QStringList words{QStringLiteral("en"), QStringLiteral("fr"), QStringLiteral("da")};
    const auto take = [words, &language](const QString &word) {
        language = word;
        return words.contains(word);
    };
    addChoice(program, "--language", words, take, description);
}

QString languageAhead(int argc, const char *const *argv)
{
    QString language;
    CLI::App program;
    program.set_help_flag();
    program.allow_extras();
    addLanguageOption(program, language, {});
    try {
        program.parse(argc, argv);
    } catch (const CLI::ParseError &) {
        return {}; // the whole command line will be refused for the same reason, and says why
    }
    return language;
}

} // namespace vesper
