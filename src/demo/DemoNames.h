#pragma once

#include "demo/DemoRandom.h"

#include <string>

namespace vesper {

/// A member of the sample club, as its card says. All text is UTF-8.
struct DemoPerson
{
    std::string firstName;
    std::string lastName;
    std::string street;
    std::string postcode;
    std::string city;
    std::string country; ///< "FR" or "DK"
    std::string phone;   ///< from ranges that belong to nobody
    std::string email;   ///< in a domain that belongs to nobody
};

/// A person from France or Denmark. `number` keeps the e-mail address unique.
[[nodiscard]] DemoPerson demoPerson(DemoRandom &random, int number);

} // namespace vesper
