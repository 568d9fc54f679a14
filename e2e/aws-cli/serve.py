"""Runs commands of the AWS CLI, each in a process of its own that is forked after the imports: these take longer than a command.

Standard input has a command a line, {"args", "env", "cwd"}; standard output gets its {"code", "stdout", "stderr"}. Ends with its input.
"""

import json
import os
import sys
import tempfile
import traceback

import awscli.handlers  # noqa: F401 - loaded by each command otherwise
from awscli.clidriver import main


def run_here(command):
    os.chdir(command["cwd"])
    # The import has set it, to where the CLI's own data is.
    data = {"AWS_DATA_PATH": os.environ["AWS_DATA_PATH"]}
    os.environ.clear()
    os.environ.update({**command["env"], **data})
    sys.argv = ["aws", *command["args"]]
    try:
        return main()
    except SystemExit as end:
        return end.code if isinstance(end.code, int) else int(end.code is not None)
    except BaseException:
        traceback.print_exc()
        return 1


def run(command):
    with tempfile.TemporaryFile() as stdout, tempfile.TemporaryFile() as stderr:
        child = os.fork()
        if child == 0:
            with open(os.devnull, "rb") as nothing:
                os.dup2(nothing.fileno(), 0)
            os.dup2(stdout.fileno(), 1)
            os.dup2(stderr.fileno(), 2)
            code = run_here(command)
            sys.stdout.flush()
            sys.stderr.flush()
            os._exit(code)
        _, status = os.waitpid(child, 0)
        texts = {}
        for name, file in (("stdout", stdout), ("stderr", stderr)):
            file.seek(0)
            texts[name] = file.read().decode("utf-8", "replace")
        return {"code": os.waitstatus_to_exitcode(status), **texts}


for line in sys.stdin:
    print(json.dumps(run(json.loads(line))), flush=True)
