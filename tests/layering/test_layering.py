#!/usr/bin/env python3
"""The layering test is itself tested: on small trees that break one rule each."""

import tempfile
import unittest
from pathlib import Path

import layering


def problems_in(files):
    with tempfile.TemporaryDirectory() as folder:
        src = Path(folder)
        for name, text in files.items():
            (src / name).parent.mkdir(parents=True, exist_ok=True)
            (src / name).write_text(text, encoding="utf-8")
        return list(layering.problems_of_sources(src))


class SourceRules(unittest.TestCase):
    def assert_refused(self, files, reason):
        problems = problems_in(files)
        self.assertEqual(len(problems), 1, problems)
        self.assertIn(reason, problems[0])

    def test_a_tree_that_keeps_the_rule_passes(self):
        self.assertEqual([], problems_in({
            "base/Result.h": "#include <QtCore/QString>\n#include <vector>\n",
            "base/Version.h.in": "",
            "base/File_linux.cpp": '#include "base/Result.h"\n#include <sys/stat.h>\n',
            "run/BackupRun.cpp": '#include "base/Result.h"\n#include "base/Version.h"\n',
            "wizard/Page.cpp": '#include "run/BackupRun.h"\n#include "ui_Page.h"\n'
                               "#include <QtWidgets/QWizard>\n",
            "run/BackupRun.h": "",
        }))

    def test_a_lower_folder_must_not_include_a_higher_one(self):
        self.assert_refused({"base/A.h": '#include "run/B.h"\n', "run/B.h": ""},
                            "base must not include run")

    def test_the_core_must_not_include_a_face(self):
        self.assert_refused({"run/A.h": '  #  include "wizard/B.h"\n', "wizard/B.h": ""},
                            "run must not include wizard")

    def test_faces_must_not_include_one_another(self):
        self.assert_refused({"wizard/A.h": '#include "cli/B.h"\n', "cli/B.h": ""},
                            "wizard must not include cli")

    def test_system_headers_stay_in_files_of_one_system(self):
        for header in ("unistd.h", "fcntl.h", "sys/file.h", "Windows.h", "linux/fs.h"):
            self.assert_refused({"base/A.cpp": f"#include <{header}>\n"}, header)

    def test_core_and_command_line_include_no_windows(self):
        for folder in ("words", "cli"):
            self.assert_refused({f"{folder}/A.cpp": "#include <QtWidgets/QLabel>\n"}, "no windows")

    def test_windows_stand_between_the_core_and_the_faces(self):
        self.assert_refused({"window/A.cpp": '#include "wizard/B.h"\n', "wizard/B.h": ""},
                            "must not include")
        self.assert_refused({"run/A.cpp": '#include "window/B.h"\n', "window/B.h": ""},
                            "must not include")

    def test_a_folder_that_the_rule_does_not_name_is_refused(self):
        self.assert_refused({"misc/A.cpp": ""}, "no place")

    def test_includes_are_paths_from_the_source_root(self):
        self.assert_refused({"base/A.cpp": '#include "B.h"\n', "base/B.h": ""}, "source root")

    def test_our_own_headers_are_not_in_angle_brackets(self):
        self.assert_refused({"run/A.cpp": "#include <base/B.h>\n", "base/B.h": ""}, "our own")

    def test_an_included_header_must_exist(self):
        self.assert_refused({"run/A.cpp": '#include "base/B.h"\n'}, "does not exist")

    def test_an_empty_tree_does_not_pass(self):
        self.assert_refused({}, "no sources")


class ProgramRules(unittest.TestCase):
    def problems(self, names, defined=(), windows_allowed=False):
        return list(layering.problems_of_libraries("vesper", names, set(defined), windows_allowed))

    def test_core_and_one_sqlite_pass(self):
        self.assertEqual([], self.problems(["libQt6Core.so.6", "libsqlite3.so.0"]))

    def test_the_command_line_must_not_load_windows(self):
        names = ["libQt6Core.so.6", "libQt6Gui.so.6", "libsqlite3.so.0"]
        self.assertIn("libQt6Gui.so.6", "".join(self.problems(names)))
        self.assertEqual([], self.problems(names, windows_allowed=True))

    def test_a_second_copy_of_sqlite_is_found(self):
        self.assertIn("2 copies", "".join(self.problems(["libsqlite3.so.0"], ["sqlite3_open_v2"])))

    def test_no_sqlite_at_all_is_found(self):
        self.assertIn("0 copies", "".join(self.problems(["libQt6Core.so.6"])))


if __name__ == "__main__":
    unittest.main()
