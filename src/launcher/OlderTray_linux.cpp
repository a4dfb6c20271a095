#include "launcher/OlderTray.h"

#include "window/XcbReply.h"

#include <QtGui/QGuiApplication>

#include <string_view>
#include <xcb/xcb.h>

namespace vesper {

namespace {

// The tray of the first screen, as the System Tray Protocol calls it.
constexpr std::string_view selection = "_NET_SYSTEM_TRAY_S0";

} // namespace

bool isOlderTrayThere()
{
    const auto *x11 = qGuiApp->nativeInterface<QNativeInterface::QX11Application>();
    if (x11 == nullptr || x11->connection() == nullptr) // a desktop without windows has it, empty
        return false;
    xcb_connection_t *display = x11->connection();
    const XcbReply<xcb_intern_atom_reply_t> atom(xcb_intern_atom_reply(
        display, xcb_intern_atom(display, 1, selection.size(), selection.data()), nullptr));
    if (!atom || atom->atom == XCB_ATOM_NONE)
        return false; // nobody ever spoke of one
    const XcbReply<xcb_get_selection_owner_reply_t> owner(xcb_get_selection_owner_reply(
        display, xcb_get_selection_owner(display, atom->atom), nullptr));
    return owner && owner->owner != XCB_WINDOW_NONE;
}

} // namespace vesper
