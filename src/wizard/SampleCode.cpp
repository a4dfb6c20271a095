#include "wizard/SampleCode.h"

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

QString sampleCodeFor(const Staff &staff)
{
    const Result<std::vector<DemoEmployee>> sample = demoStaff(DemoOptions().seed);
    if (!sample || !sameNames(*sample, staff.employees))
        return {};
    // The same names with other codes: somebody has taken the sample suite for their own.
    const DemoEmployee &first = sample->front();
    const bool known = codeMatches(CodeBytes(first.code), staff.employees.front().codeHash);
    return known && has(first.employee, Right::BackUp) ? first.code : QString();
}

} // namespace vesper
