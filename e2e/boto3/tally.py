"""Counts checks and prints them as it goes, in the form of the other end-to-end scripts."""

import traceback
from contextlib import contextmanager
from os.path import dirname

HERE = dirname(__file__)


class Tally:
    def __init__(self, title):
        self._title = title
        self._passed = 0
        self._failed = 0

    @contextmanager
    def check(self, name):
        """Runs a block as one check: it failed when anything was raised in it."""
        try:
            yield
        except Exception as error:
            self._failed += 1
            # The call as it is written here: what goes on inside of the client says nothing.
            lines = [frame.line for frame in traceback.extract_tb(error.__traceback__) if HERE in frame.filename]
            print(f"{self._title}: FAIL {name}\n    {lines[-1]}\n    {type(error).__name__}: {error}", flush=True)
        else:
            self._passed += 1
            print(f"{self._title}: ok   {name}", flush=True)

    def finish(self):
        """Prints the count; gives the exit code."""
        if self._passed + self._failed == 0:
            self._failed = 1
        print(f"{self._passed} passed, {self._failed} failed", flush=True)
        return 1 if self._failed else 0
