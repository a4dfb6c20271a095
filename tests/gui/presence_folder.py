"""What the programs leave for all users of the computer, in a folder that is named after the database
(see src/presence/Presence.h): it would stay until the computer is started anew."""

import contextlib
import hashlib
import os
import shutil


@contextlib.contextmanager
def removed_after(database):
    """With this around it, a test leaves nothing there."""
    digest = hashlib.sha256(os.path.realpath(database).encode()).hexdigest()
    try:
        yield
    finally:
        for root in ("/run/lock", "/tmp"):
            shutil.rmtree(f"{root}/vesper-{digest[:16]}", ignore_errors=True)
