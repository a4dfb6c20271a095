#include "launcher/MissedOffer.h"

namespace vesper {

void MissedOffer::follow(const std::vector<OpenApplication> &applications,
                         const ProgramContext &context)
{
    const bool isInUse = !applications.empty();
    if (std::exchange(m_wasInUse, isInUse) && !isInUse)
        (void)startMissedOffer(context); // the window shows how the suite stands, whatever happens
}

} // namespace vesper
