#include "words/VerbOptions.h"

#include <QtCore/QDir>

namespace vesper {

namespace {

struct OptionWords
{
    Q_DECLARE_TR_FUNCTIONS(CliOptions)
};

QString verbsHeading()
{
    //: Heading above the list of verbs: backup, verify, …
    return OptionWords::tr("Verbs");
}

[[noreturn]] void refuse(const char *names, const QString &value, const QString &expected)
{
    const QString option = QString::fromLatin1(names).section(QLatin1Char(','), -1);
    //: %1: an option, such as --level; %2: what was given; %3: what is possible
    const QString text = OptionWords::tr("%1: “%2” is not possible here. Possible: %3.")
                             .arg(option, value, expected);
    throw CLI::ValidationError(text.toStdString(), CLI::ExitCodes::ValidationError);
}

} // namespace

CLI::App *addVerb(CLI::App &program, const char *name, const QString &description)
{
    CLI::App *verb = program.add_subcommand(name, description.toStdString());
    verb->group(verbsHeading().toStdString());
    verb->get_help_ptr()->group(verb->option_defaults()->get_group());
    verb->fallthrough(); // the common options may stand behind the verb
    return verb;
}

CLI::Option *addText(CLI::App &verb, const char *names, QString &value, const QString &valueName,
                     const QString &description)
{
    const auto take = [&value](const std::string &text) { value = QString::fromStdString(text); };
    return verb.add_option_function<std::string>(names, take, description.toStdString())
        ->type_name(valueName.toStdString());
}

CLI::Option *addFlag(CLI::App &verb, const char *names, bool &value, const QString &description)
{
    return verb.add_flag(names, value, description.toStdString());
}

CLI::Option *addNumber(CLI::App &verb, const char *names, qint64 &value, qint64 least, qint64 most,
                       const QString &description)
{
    const auto take = [names, &value, least, most](const std::string &text) {
        const QString typed = QString::fromStdString(text);
        bool isNumber = false;
        value = typed.toLongLong(&isNumber);
        if (!isNumber || value < least || value > most) {
            const QString range = QStringLiteral("%1 … %2").arg(least).arg(most);
            refuse(names, typed, range);
        }
    };
    return verb.add_option_function<std::string>(names, take, description.toStdString())
        ->type_name("N");
}

CLI::Option *addChoice(CLI::App &verb, const char *names, const QStringList &words,
                       std::function<bool(const QString &)> take, const QString &description)
{
    const auto takeOrRefuse = [names, words, take = std::move(take)](const std::string &text) {
        const QString word = QString::fromStdString(text);
        if (!take(word))
            refuse(names, word, words.join(QStringLiteral(", ")));
    };
    return verb.add_option_function<std::string>(names, takeOrRefuse, description.toStdString())
        ->type_name(words.join(QLatin1Char('|')).toStdString());
}

void checkOptions(CLI::App &verb, std::function<QString()> mistake)
{
    verb.parse_complete_callback([&verb, mistake = std::move(mistake)] {
        if (verb.remaining_size() + verb.get_parent()->remaining_size() > 0)
            return; // what nobody knows is named first
        if (const QString text = mistake(); !text.isEmpty())
            throw CLI::ValidationError(text.toStdString(), CLI::ExitCodes::ValidationError);
    });
}

QString absolutePath(const QString &typed)
{
    return QDir::cleanPath(QDir::current().absoluteFilePath(typed));
}

} // namespace vesper
