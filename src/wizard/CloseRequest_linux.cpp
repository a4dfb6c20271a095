#include "wizard/CloseRequest.h"

#include "presence/ProcessTree.h"
#include "suite/MainComputer.h"
#include "window/XcbReply.h"

#include <QtCore/QSysInfo>
#include <QtGui/QGuiApplication>

#include <algorithm>
#include <xcb/xcb.h>

namespace vesper {

namespace {

bool isPartOf(qint64 process, const std::vector<OpenProgram> &programs)
{
    return std::ranges::any_of(programs, [process](const OpenProgram &program) {
        return program.isWatcher ? cameOf(process, {program.process}) : process == program.process;
    });
}

/// The X server as this program reaches it, asked for what Qt has no words for.
class Windows
{
public:
    explicit Windows(xcb_connection_t *connection)
        : m_connection(connection)
        , m_process(atom("_NET_WM_PID"))
        , m_protocols(atom("WM_PROTOCOLS"))
        , m_close(atom("WM_DELETE_WINDOW"))
        , m_host(QSysInfo::machineHostName())
    {}

    /// Window managers put frames around windows, so that these are looked for at every depth.
    int askBelow(xcb_window_t parent, const std::vector<OpenProgram> &programs)
    {
        int asked = 0;
        const XcbReply<xcb_query_tree_reply_t> tree(
            xcb_query_tree_reply(m_connection, xcb_query_tree(m_connection, parent), nullptr));
        if (!tree)
            return asked; // closed meanwhile
        const xcb_window_t *children = xcb_query_tree_children(tree.get());
        for (int i = 0; i < xcb_query_tree_children_length(tree.get()); ++i) {
            if (isOpenWindowOf(children[i], programs)) {
                askToClose(children[i]);
                ++asked;
            } else {
                asked += askBelow(children[i], programs);
            }
        }
        return asked;
    }

private:
    xcb_atom_t atom(std::string_view name)
    {
        const XcbReply<xcb_intern_atom_reply_t> reply(xcb_intern_atom_reply(
            m_connection,
            xcb_intern_atom(m_connection, 0, static_cast<uint16_t>(name.size()), name.data()),
            nullptr));
        return reply ? reply->atom : xcb_atom_t(XCB_ATOM_NONE);
    }

    XcbReply<xcb_get_property_reply_t> property(xcb_window_t window, xcb_atom_t name)
    {
        constexpr uint32_t mostWords = 64;
        return XcbReply<xcb_get_property_reply_t>(xcb_get_property_reply(
            m_connection,
            xcb_get_property(m_connection, 0, window, name, XCB_ATOM_ANY, 0, mostWords), nullptr));
    }

    bool canBeAsked(xcb_window_t window)
    {
        const auto protocols = property(window, m_protocols);
        if (!protocols || protocols->format != 32)
            return false;
        const auto *first
            = static_cast<const xcb_atom_t *>(xcb_get_property_value(protocols.get()));
        return std::find(first, first + protocols->value_len, m_close)
               != first + protocols->value_len;
    }

    bool isInSight(xcb_window_t window)
    {
        const XcbReply<xcb_get_window_attributes_reply_t> attributes(
            xcb_get_window_attributes_reply(
                m_connection, xcb_get_window_attributes(m_connection, window), nullptr));
        return attributes && attributes->map_state != XCB_MAP_STATE_UNMAPPED;
    }

    bool isOpenWindowOf(xcb_window_t window, const std::vector<OpenProgram> &programs)
    {
        const auto process = property(window, m_process);
        if (!process || process->format != 32 || process->value_len != 1)
            return false;
        const auto id = *static_cast<const uint32_t *>(xcb_get_property_value(process.get()));
        return isPartOf(id, programs) && isOfThisComputer(window) && canBeAsked(window)
               && isInSight(window);
    }

    /// The number of a process says something only on its own computer, and a window may be shown
    /// here by a program that runs on another.
    bool isOfThisComputer(xcb_window_t window)
    {
        const auto host = property(window, XCB_ATOM_WM_CLIENT_MACHINE);
        if (!host || host->format != 8)
            return false;
        const auto *name = static_cast<const char *>(xcb_get_property_value(host.get()));
        return isSameComputer(QString::fromLocal8Bit(name, static_cast<int>(host->value_len)),
                              m_host);
    }

    /// ICCCM 4.2.8.1
    void askToClose(xcb_window_t window)
    {
        xcb_client_message_event_t message = {};
        message.response_type = XCB_CLIENT_MESSAGE;
        message.format = 32;
        message.window = window;
        message.type = m_protocols;
        message.data.data32[0] = m_close;
        message.data.data32[1] = XCB_CURRENT_TIME;
        xcb_send_event(m_connection, 0, window, XCB_EVENT_MASK_NO_EVENT,
                       reinterpret_cast<const char *>(&message));
    }

    xcb_connection_t *m_connection;
    xcb_atom_t m_process;
    xcb_atom_t m_protocols;
    xcb_atom_t m_close;
    const QString m_host;
};

} // namespace

int askToClose(const std::vector<OpenProgram> &programs)
{
    const auto *desktop = qGuiApp->nativeInterface<QNativeInterface::QX11Application>();
    if (desktop == nullptr || desktop->connection() == nullptr)
        return 0;
    xcb_connection_t *connection = desktop->connection();
    Windows windows(connection);
    int asked = 0;
    for (auto screen = xcb_setup_roots_iterator(xcb_get_setup(connection)); screen.rem > 0;
         xcb_screen_next(&screen))
        asked += windows.askBelow(screen.data->root, programs);
    xcb_flush(connection);
    return asked;
}

} // namespace vesper
