#include "demo/DemoStaff.h"

#include "demo/DemoRandom.h"

#include <QtCore/QStringList>

#include <algorithm>

namespace vesper {

namespace {

QString fourDigits(DemoRandom &random)
{
    return QString::number(random.between(1000, 9999));
}

} // namespace

Result<std::vector<DemoEmployee>> demoStaff(quint32 seed)
{
    std::vector<DemoEmployee> staff = {
        {.employee = {.id = QStringLiteral("1"),
                      .name = QStringLiteral("Hélène Marchand"),
                      .codeHash = {},
                      .mayBackUp = true,
                      .mayRestore = true,
                      .mayAdminister = true,
                      .email = QStringLiteral("helene.marchand@example.org"),
                      .wantsMail = true},
         .code = {}},
        {.employee = {.id = QStringLiteral("2"),
                      .name = QStringLiteral("Søren Kjær"),
                      .codeHash = {},
                      .mayBackUp = true,
                      .email = QStringLiteral("soeren.kjaer@example.org")},
         .code = {}},
        {.employee = {.id = QStringLiteral("3"),
                      .name = QStringLiteral("Inès Benali"),
                      .codeHash = {},
                      .email = QStringLiteral("ines.benali@example.org")},
         .code = {}},
    };
    DemoRandom random(seed);
    for (auto member = staff.begin(); member != staff.end(); ++member) {
        const auto isTaken = [&](const DemoEmployee &other) { return other.code == member->code; };
        do
            member->code = fourDigits(random);
        while (std::any_of(staff.begin(), member, isTaken)); // a code tells who someone is
        TRY_ASSIGN(member->employee.codeHash, hashCode(member->code));
    }
    return staff;
}

DemoCode printedCode(const DemoEmployee &employee)
{
    return {.employee = employee.employee.name,
            .code = employee.code,
            .rights = rightNames(employee.employee).join(QLatin1Char(' '))};
}

} // namespace vesper
