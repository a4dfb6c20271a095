// Light or dark as the desktop wishes: a fake portal on a real bus of this test's own.
#include "window/ColorScheme.h"

#include "support/Catch.h"
#include "support/FakePortal.h"
#include "support/PrivateBus.h"

#include <QtTest/QSignalSpy>

using namespace vesper;
using namespace vesper::test;

namespace {

struct Desktop
{
    PrivateBus bus;
    FakePortal portal{1};

    void appear()
    {
        QDBusConnection connection = bus.connection("portal");
        REQUIRE(connection.registerObject("/org/freedesktop/portal/desktop", &portal,
                                          QDBusConnection::ExportAllContents));
        REQUIRE(connection.registerService("org.freedesktop.portal.Desktop"));
    }
};

Brightness askedFor(const QSignalSpy &spy)
{
    return spy.back().front().value<Brightness>();
}

} // namespace

TEST_CASE_METHOD(Desktop, "The desktop's wish for dark windows is heard, and its change of mind")
{
    appear();
    const ColorScheme scheme(bus.connection("wizard"));
    QSignalSpy asked(&scheme, &ColorScheme::asked);
    REQUIRE(asked.wait());
    CHECK(askedFor(asked) == Brightness::Dark);
    portal.change(2);
    REQUIRE(asked.wait());
    CHECK(askedFor(asked) == Brightness::Light);
}

TEST_CASE_METHOD(Desktop, "A desktop without a wish leaves the palette to decide")
{
    portal.change(0);
    appear();
    const ColorScheme scheme(bus.connection("wizard"));
    QSignalSpy asked(&scheme, &ColorScheme::asked);
    CHECK_FALSE(asked.wait(500));
}

TEST_CASE_METHOD(Desktop, "A desktop without a portal is no reason to wait")
{
    const ColorScheme scheme(bus.connection("wizard"));
    QSignalSpy asked(&scheme, &ColorScheme::asked);
    CHECK_FALSE(asked.wait(500));
}
