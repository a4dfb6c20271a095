#pragma once

#include "launcher/ProgramStart.h"
#include "presence/Presence.h"

#include <QtCore/QObject>

namespace vesper {

/// Has the backup offered that nobody else can offer: the last application that was open was not
/// watched any more, since its `vesper run` had been killed; or the last session ended before
/// anybody was asked. Who is offered already, or was watched to the end, is not offered twice:
/// `vesper run --missed` finds out. Main thread.
class MissedOffer final : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

    /// Who has the suite open now.
    void follow(const std::vector<OpenApplication> &applications, const ProgramContext &context);

private:
    bool m_wasInUse = true; ///< before the first look somebody may have been missed
};

} // namespace vesper
