"""A session manager as X11 knows them, made of the library that real ones are made of (libSM)."""

import ctypes
import os
import queue
import select
import threading
from ctypes import (CFUNCTYPE, POINTER, Structure, byref, c_char_p, c_int, c_ulong, c_void_p, cast,
                    create_string_buffer)

SAVE_LOCAL, SAVE_BOTH = 1, 2
INTERACT_NONE, INTERACT_ANY = 0, 2
RESTART_NEVER = 3
IO_ERROR = 1  # of IceProcessMessages
IN_PEACE = 0  # nothing went wrong

sm = ctypes.CDLL("libSM.so.6")
ice = ctypes.CDLL("libICE.so.6")


class Value(Structure):
    _fields_ = [("length", c_int), ("value", c_void_p)]


class Property(Structure):
    _fields_ = [("name", c_char_p), ("type", c_char_p), ("count", c_int), ("values", POINTER(Value))]


class Callback(Structure):
    _fields_ = [("call", c_void_p), ("data", c_void_p)]


ALLOW = CFUNCTYPE(c_int, c_char_p)
IO_FAILED = CFUNCTYPE(None, c_void_p)
NEW_CLIENT = CFUNCTYPE(c_int, c_void_p, c_void_p, POINTER(c_ulong), POINTER(Callback),
                       POINTER(c_char_p))
# In the order of SmsCallbacks.
REGISTER = CFUNCTYPE(c_int, c_void_p, c_void_p, c_void_p)
INTERACT_REQUEST = CFUNCTYPE(None, c_void_p, c_void_p, c_int)
INTERACT_DONE = CFUNCTYPE(None, c_void_p, c_void_p, c_int)
SAVE_REQUEST = CFUNCTYPE(None, c_void_p, c_void_p, c_int, c_int, c_int, c_int, c_int)
PHASE_2_REQUEST = CFUNCTYPE(None, c_void_p, c_void_p)
SAVE_DONE = CFUNCTYPE(None, c_void_p, c_void_p, c_int)
CLOSED = CFUNCTYPE(None, c_void_p, c_void_p, c_int, POINTER(c_char_p))
SET_PROPERTIES = CFUNCTYPE(None, c_void_p, c_void_p, c_int, POINTER(POINTER(Property)))
DELETE_PROPERTIES = CFUNCTYPE(None, c_void_p, c_void_p, c_int, POINTER(c_char_p))
GET_PROPERTIES = CFUNCTYPE(None, c_void_p, c_void_p)

sm.SmsInitialize.argtypes = [c_char_p, c_char_p, NEW_CLIENT, c_void_p, ALLOW, c_int, c_char_p]
sm.SmsGenerateClientID.argtypes = [c_void_p]
sm.SmsGenerateClientID.restype = c_void_p
sm.SmsRegisterClientReply.argtypes = [c_void_p, c_void_p]
sm.SmsSaveYourself.argtypes = [c_void_p, c_int, c_int, c_int, c_int]
for name in ("SmsInteract", "SmsDie", "SmsShutdownCancelled", "SmsSaveComplete", "SmsCleanUp"):
    getattr(sm, name).argtypes = [c_void_p]
sm.SmsGetIceConnection.argtypes = [c_void_p]
sm.SmsGetIceConnection.restype = c_void_p
ice.IceSetIOErrorHandler.argtypes = [IO_FAILED]
ice.IceListenForConnections.argtypes = [POINTER(c_int), POINTER(POINTER(c_void_p)), c_int, c_char_p]
ice.IceGetListenConnectionNumber.argtypes = [c_void_p]
ice.IceSetHostBasedAuthProc.argtypes = [c_void_p, ALLOW]
ice.IceComposeNetworkIdList.argtypes = [c_int, POINTER(c_void_p)]
ice.IceComposeNetworkIdList.restype = c_char_p
ice.IceAcceptConnection.argtypes = [c_void_p, POINTER(c_int)]
ice.IceAcceptConnection.restype = c_void_p
ice.IceConnectionNumber.argtypes = [c_void_p]
ice.IceProcessMessages.argtypes = [c_void_p, c_void_p, c_void_p]
ice.IceSetShutdownNegotiation.argtypes = [c_void_p, c_int]
ice.IceCloseConnection.argtypes = [c_void_p]


class Client:
    """A program that has connected. What it did is told in words, the oldest first."""

    def __init__(self):
        self.program = ""
        self.restart_style = None
        self.told = []


class X11SessionManager:
    """Runs on a thread of its own, since programs wait for its answers."""

    def __init__(self):
        self.clients = {}  # by their connection
        self.connections = {}  # by the number of their file
        self.orders = queue.Queue()
        self.wake, self.waker = os.pipe()
        self.everybody = ALLOW(lambda _host: 1)
        self.io_failed = IO_FAILED(lambda _connection: None)  # libICE's own ends the process
        self.new_client = NEW_CLIENT(self.greet)
        self.callbacks = self.make_callbacks()
        ice.IceSetIOErrorHandler(self.io_failed)
        problem = create_string_buffer(256)
        assert sm.SmsInitialize(b"test", b"1", self.new_client, None, self.everybody, 256, problem), \
            problem.value
        self.doors = self.listen(problem)
        threading.Thread(target=self.serve, daemon=True).start()

    def listen(self, problem):
        count, doors = c_int(), POINTER(c_void_p)()
        assert ice.IceListenForConnections(byref(count), byref(doors), 256, problem), problem.value
        for at in range(count.value):
            ice.IceSetHostBasedAuthProc(doors[at], self.everybody)
        self.address = ice.IceComposeNetworkIdList(count, doors).decode()
        return {ice.IceGetListenConnectionNumber(doors[at]): doors[at]
                for at in range(count.value)}

    def make_callbacks(self):
        return [REGISTER(self.register), INTERACT_REQUEST(self.interact), INTERACT_DONE(self.answered),
                SAVE_REQUEST(lambda *_: None), PHASE_2_REQUEST(lambda *_: None), SAVE_DONE(self.saved),
                CLOSED(self.closed), SET_PROPERTIES(self.learn), DELETE_PROPERTIES(lambda *_: None),
                GET_PROPERTIES(lambda *_: None)]

    def serve(self):
        while True:
            ready, _, _ = select.select([self.wake, *self.doors, *self.connections], [], [])
            for number in ready:
                if number == self.wake:
                    os.read(self.wake, 1)
                    self.orders.get()()
                elif number in self.doors:
                    connection = ice.IceAcceptConnection(self.doors[number], byref(c_int()))
                    if connection:
                        self.connections[ice.IceConnectionNumber(connection)] = connection
                elif ice.IceProcessMessages(self.connections[number], None, None) == IO_ERROR:
                    ice.IceCloseConnection(self.connections.pop(number))

    def greet(self, client, _data, mask, callbacks, _reason):
        self.clients[client] = Client()
        mask[0] = (1 << len(self.callbacks)) - 1
        for at, callback in enumerate(self.callbacks):
            callbacks[at].call = cast(callback, c_void_p)
        return 1

    def register(self, client, _data, previous):
        if previous:  # nobody was here before
            return 0
        sm.SmsRegisterClientReply(client, sm.SmsGenerateClientID(client))
        sm.SmsSaveYourself(client, SAVE_LOCAL, 0, INTERACT_NONE, 0)
        return 1

    def learn(self, client, _data, count, properties):
        for at in range(count):
            one = properties[at].contents
            word = ctypes.string_at(one.values[0].value, one.values[0].length) if one.count else b""
            if one.name == b"Program":
                self.clients[client].program = os.path.basename(word.decode())
            elif one.name == b"RestartStyleHint":
                self.clients[client].restart_style = word[0]

    def interact(self, client, _data, _kind):
        self.clients[client].told.append("asks")
        sm.SmsInteract(client)

    def answered(self, client, _data, cancels):
        self.clients[client].told.append("objects" if cancels else "agrees")
        if cancels:
            for other in self.clients:
                sm.SmsShutdownCancelled(other)

    def saved(self, client, _data, _success):
        self.clients[client].told.append("saved")
        sm.SmsSaveComplete(client)

    def closed(self, client, _data, _count, _reasons):
        connection = sm.SmsGetIceConnection(client)
        self.connections.pop(ice.IceConnectionNumber(connection))
        del self.clients[client]
        sm.SmsCleanUp(client)
        ice.IceSetShutdownNegotiation(connection, 0)
        ice.IceCloseConnection(connection)

    def order(self, what):
        """Has it done on the manager's own thread, and waits for that."""
        done = threading.Event()
        self.orders.put(lambda: (what(), done.set()))
        os.write(self.waker, b".")
        assert done.wait(20), "the session manager does not go on"

    def of(self, program):
        """The client that this program is; None: it has not said so yet, or is gone."""
        return next((client for client in list(self.clients.values())
                     if client.program == program), None)

    def ask(self):
        """Somebody logs out."""
        def ask_all():
            for client, about in self.clients.items():
                about.told.clear()
                sm.SmsSaveYourself(client, SAVE_BOTH, 1, INTERACT_ANY, 0)
        self.order(ask_all)

    def end(self):
        """The session is over, whatever anybody said."""
        self.order(lambda: [sm.SmsDie(client) for client in self.clients])
