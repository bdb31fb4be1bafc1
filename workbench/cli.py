"""The command line: ``loinc-workbench VERB …``. French first; without a verb the window opens. Never imports Qt."""

from __future__ import annotations

import os
import sys
from collections.abc import Sequence

from matching.progress import Cancelled
from workbench.command_line import (
    chapters,
    coverage,
    deciding,
    demo,
    exporting,
    journal,
    memory,
    project,
    propose,
    release,
    window,
)
from workbench.command_line.console import FAILED, OK, Refusal, prepare, tell
from workbench.command_line.parser import Parser, spoken
from workbench.language import set_language, translate
from workbench.wording.errors import WORLD_ERRORS, error_sentence

INTERRUPTED = 130  # as shells say it


def main(arguments: Sequence[str] | None = None) -> int:
    """Run one verb. 0: done. 1: the data or the world refused, told on standard error. 2: wrong use."""
    given = list(sys.argv[1:] if arguments is None else arguments)
    prepare()
    set_language(spoken(given))
    said = make_parser().parse_args(given)
    try:
        status: int = said.run(said) if said.verb else window.open_window([])
        sys.stdout.flush()
        return status
    except BrokenPipeError:
        # Who read us has gone. Python would complain once more when it closes the stream.
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return OK
    except (KeyboardInterrupt, Cancelled):
        tell(translate("Cli", "Stopped. Nothing was left half-written."))
        return INTERRUPTED
    except Refusal as refusal:
        tell(refusal.text)
        return refusal.status
    except WORLD_ERRORS as error:
        tell(error_sentence(error))
        return FAILED


def make_parser() -> Parser:
    """Every verb, in the language spoken."""
    parser = Parser(
        prog="loinc-workbench",
        description=translate("Cli", "Turns a laboratory's own catalogue of analyses into LOINC."),
    )
    verbs = parser.add_subparsers(title=translate("Cli", "Verbs"), metavar=translate("Cli", "VERB"), dest="verb")
    for module in (demo, window, release, propose, project, chapters, deciding, journal, coverage, exporting, memory):
        module.add(verbs)
    return parser


if __name__ == "__main__":
    sys.exit(main())
