#include "wizard/ProgramWindows.h"

#include "presence/ProcessTree.h"
#include "suite/MainComputer.h"
#include "window/XcbReply.h"

#include <QtCore/QSysInfo>
#include <QtGui/QGuiApplication>

#include <algorithm>
#include <span>
#include <xcb/xcb.h>

namespace vesper {

namespace {

/// Not before the server has taken what was sent: it would be lost.
struct EndConnection
{
    void operator()(xcb_connection_t *connection) const
    {
        const XcbReply<xcb_get_input_focus_reply_t> anything(
            xcb_get_input_focus_reply(connection, xcb_get_input_focus(connection), nullptr));
        xcb_disconnect(connection);
    }
};
using Connection = std::unique_ptr<xcb_connection_t, EndConnection>;

bool isPartOf(qint64 process, const OpenProgram &program)
{
    return program.isWatcher ? cameOf(process, {program.process}) : process == program.process;
}

/// The X server on a connection of its own: Qt does not hand on the answers that are for it.
class XWindows final : public ProgramWindows
{
public:
    explicit XWindows(Connection connection)
        : m_connection(std::move(connection))
        , m_process(atom("_NET_WM_PID"))
        , m_protocols(atom("WM_PROTOCOLS"))
        , m_close(atom("WM_DELETE_WINDOW"))
        , m_ping(atom("_NET_WM_PING"))
        , m_active(atom("_NET_ACTIVE_WINDOW"))
        , m_type(atom("_NET_WM_WINDOW_TYPE"))
        , m_dialog(atom("_NET_WM_WINDOW_TYPE_DIALOG"))
        , m_state(atom("_NET_WM_STATE"))
        , m_modal(atom("_NET_WM_STATE_MODAL"))
        , m_host(QSysInfo::machineHostName())
    {
        // EWMH: what a window answers is sent to the root, by Qt under the first of these names.
        const uint32_t mask = XCB_EVENT_MASK_STRUCTURE_NOTIFY | XCB_EVENT_MASK_SUBSTRUCTURE_NOTIFY;
        for (const xcb_window_t screen : screens())
            xcb_change_window_attributes(m_connection.get(), screen, XCB_CW_EVENT_MASK, &mask);
        xcb_flush(m_connection.get());
    }

    std::vector<ProgramWindow> of(const std::vector<OpenProgram> &programs) override
    {
        std::vector<ProgramWindow> found;
        for (const xcb_window_t screen : screens())
            findBelow(screen, screen, programs, found);
        return found;
    }

    /// ICCCM 4.2.8.1
    void askToClose(const ProgramWindow &window) override
    {
        send(window.id, window.id, m_protocols, {m_close, XCB_CURRENT_TIME});
    }

    /// As a pager does, on behalf of a person; where there is no window manager it is raised.
    void bringToFront(const ProgramWindow &window) override
    {
        constexpr uint32_t fromPager = 2;
        send(window.screen, window.id, m_active, {fromPager, XCB_CURRENT_TIME},
             XCB_EVENT_MASK_SUBSTRUCTURE_NOTIFY | XCB_EVENT_MASK_SUBSTRUCTURE_REDIRECT);
        const uint32_t above = XCB_STACK_MODE_ABOVE;
        xcb_configure_window(m_connection.get(), window.id, XCB_CONFIG_WINDOW_STACK_MODE, &above);
        xcb_flush(m_connection.get());
    }

    void askWhetherAlive(const ProgramWindow &window) override
    {
        send(window.id, window.id, m_protocols, {m_ping, XCB_CURRENT_TIME, window.id});
    }

    std::vector<quint32> answered() override
    {
        std::vector<quint32> windows;
        while (const XcbReply<xcb_generic_event_t> event{xcb_poll_for_event(m_connection.get())}) {
            constexpr uint8_t sentByOthers = 0x80;
            if ((event->response_type & ~sentByOthers) != XCB_CLIENT_MESSAGE)
                continue;
            const auto *message = reinterpret_cast<const xcb_client_message_event_t *>(event.get());
            if (message->type == m_protocols && message->data.data32[0] == m_ping)
                windows.push_back(message->data.data32[2]);
        }
        return windows;
    }

private:
    std::vector<xcb_window_t> screens()
    {
        std::vector<xcb_window_t> roots;
        for (auto screen = xcb_setup_roots_iterator(xcb_get_setup(m_connection.get()));
             screen.rem > 0; xcb_screen_next(&screen))
            roots.push_back(screen.data->root);
        return roots;
    }

    xcb_atom_t atom(std::string_view name)
    {
        const XcbReply<xcb_intern_atom_reply_t> reply(xcb_intern_atom_reply(
            m_connection.get(),
            xcb_intern_atom(m_connection.get(), 0, static_cast<uint16_t>(name.size()), name.data()),
            nullptr));
        return reply ? reply->atom : xcb_atom_t(XCB_ATOM_NONE);
    }

    /// Window managers put frames around windows, so that these are looked for at every depth.
    void findBelow(xcb_window_t parent, xcb_window_t screen,
                   const std::vector<OpenProgram> &programs, std::vector<ProgramWindow> &found)
    {
        const XcbReply<xcb_query_tree_reply_t> tree(xcb_query_tree_reply(
            m_connection.get(), xcb_query_tree(m_connection.get(), parent), nullptr));
        if (!tree)
            return; // closed meanwhile
        const std::span children(
            xcb_query_tree_children(tree.get()),
            static_cast<std::size_t>(xcb_query_tree_children_length(tree.get())));
        for (const xcb_window_t child : children) {
            const auto program = programOf(child, programs);
            if (program && canDo(child, m_close) && isInSight(child))
                found.push_back({.id = child,
                                 .screen = screen,
                                 .program = *program,
                                 .isQuestion = isQuestion(child),
                                 .canAnswer = canDo(child, m_ping)});
            else
                findBelow(child, screen, programs, found);
        }
    }

    XcbReply<xcb_get_property_reply_t> property(xcb_window_t window, xcb_atom_t name)
    {
        constexpr uint32_t mostWords = 64;
        return XcbReply<xcb_get_property_reply_t>(xcb_get_property_reply(
            m_connection.get(),
            xcb_get_property(m_connection.get(), 0, window, name, XCB_ATOM_ANY, 0, mostWords),
            nullptr));
    }

    /// Whether a list that a window has contains that.
    bool has(xcb_window_t window, xcb_atom_t list, xcb_atom_t wanted)
    {
        const auto content = property(window, list);
        if (!content || content->format != 32)
            return false;
        const std::span atoms(
            static_cast<const xcb_atom_t *>(xcb_get_property_value(content.get())),
            content->value_len);
        return std::ranges::find(atoms, wanted) != atoms.end();
    }

    bool canDo(xcb_window_t window, xcb_atom_t protocol)
    {
        return has(window, m_protocols, protocol);
    }

    bool isQuestion(xcb_window_t window)
    {
        return has(window, m_type, m_dialog) || has(window, m_state, m_modal);
    }

    bool isInSight(xcb_window_t window)
    {
        const XcbReply<xcb_get_window_attributes_reply_t> attributes(
            xcb_get_window_attributes_reply(m_connection.get(),
                                            xcb_get_window_attributes(m_connection.get(), window),
                                            nullptr));
        return attributes && attributes->map_state != XCB_MAP_STATE_UNMAPPED;
    }

    std::optional<std::size_t> programOf(xcb_window_t window,
                                         const std::vector<OpenProgram> &programs)
    {
        const auto process = property(window, m_process);
        if (!process || process->format != 32 || process->value_len != 1)
            return std::nullopt;
        const auto id = *static_cast<const uint32_t *>(xcb_get_property_value(process.get()));
        const auto found = std::ranges::find_if(
            programs, [id](const OpenProgram &program) { return isPartOf(id, program); });
        if (found == programs.end() || !isOfThisComputer(window))
            return std::nullopt;
        return static_cast<std::size_t>(found - programs.begin());
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

    void send(xcb_window_t to, xcb_window_t about, xcb_atom_t type, std::array<uint32_t, 5> data,
              uint32_t mask = XCB_EVENT_MASK_NO_EVENT)
    {
        xcb_client_message_event_t message = {};
        message.response_type = XCB_CLIENT_MESSAGE;
        message.format = 32;
        message.window = about;
        message.type = type;
        std::ranges::copy(data, message.data.data32);
        xcb_send_event(m_connection.get(), 0, to, mask, reinterpret_cast<const char *>(&message));
        xcb_flush(m_connection.get());
    }

    const Connection m_connection;
    const xcb_atom_t m_process;
    const xcb_atom_t m_protocols;
    const xcb_atom_t m_close;
    const xcb_atom_t m_ping;
    const xcb_atom_t m_active;
    const xcb_atom_t m_type;
    const xcb_atom_t m_dialog;
    const xcb_atom_t m_state;
    const xcb_atom_t m_modal;
    const QString m_host;
};

} // namespace

std::unique_ptr<ProgramWindows> ProgramWindows::open()
{
    const auto *desktop = qGuiApp->nativeInterface<QNativeInterface::QX11Application>();
    if (desktop == nullptr || desktop->connection() == nullptr)
        return nullptr;
    Connection connection(xcb_connect(nullptr, nullptr));
    if (xcb_connection_has_error(connection.get()) != 0)
        return nullptr;
    return std::make_unique<XWindows>(std::move(connection));
}

} // namespace vesper
