#include "demo/SampleCode.h"

#include "demo/DemoStaff.h"
#include "staff/CodeHash.h"

#include <algorithm>

namespace vesper {

namespace {

bool sameNames(const std::vector<DemoEmployee> &sample, const std::vector<Employee> &real)
{
    return std::equal(sample.begin(), sample.end(), real.begin(), real.end(),
                      [](const DemoEmployee &one, const Employee &other) {
                          return one.employee.name == other.name;
                      });
}

} // namespace

QString sampleCodeFor(const Staff &staff, Right right)
{
    const Result<std::vector<DemoEmployee>> sample = demoStaff(DemoOptions().seed);
    if (!sample || !sameNames(*sample, staff.employees))
        return {};
    const auto first = std::ranges::find_if(
        *sample, [right](const DemoEmployee &one) { return has(one.employee, right); });
    if (first == sample->end())
        return {};
    // The same names with other codes: somebody has taken the sample suite for their own.
    const auto row = static_cast<std::size_t>(first - sample->begin());
    const bool known = codeMatches(CodeBytes(first->code), staff.employees[row].codeHash);
    return known ? first->code : QString();
}

} // namespace vesper
