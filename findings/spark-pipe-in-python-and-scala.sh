#!/usr/bin/env bash
# pyspark 4.3.0 (PyPI): RDD.pipe of Python starts a program without any environment, and ignores its exit code.
#
# Expected: the program inherits the environment of the worker and `env` adds to it ("environment variables to set"), as
# in subprocess and in RDD.pipe of Scala; a program that exits with 1 fails the job.
# Seen: without `env` the program has no variable at all, and with it only those: no PATH, HOME or AWS_REGION. A program that
# prints two of three lines and exits with 1 counts as done, unless checkCode=True. In Scala, on the same records and from the
# same process, the program has the variables, and the job fails.
# It matters to a tool that Spark runs on parts of a manifest: it finds no region and no credentials, and a lint that stops
# midway reports fewer faults.
#
# Needs Python 3.10 or newer with venv, and Java 17 or newer; downloads half a gigabyte. Exits with 1 when the behaviour is
# another one.
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
python3 -m venv python
python/bin/pip install --quiet --disable-pip-version-check pyspark==4.3.0
cat >look.py <<'PY'
import subprocess

from py4j.protocol import Py4JJavaError
from pyspark import SparkConf, SparkContext

NAMES = ["AWS_REGION", "HOME", "PATH"]
context = SparkContext(conf=SparkConf().setMaster("local[1]").set("spark.ui.enabled", "false"))
context.setLogLevel("OFF")
records = context.parallelize(["one", "two", "three"], 1)
scala = records._to_java_object_rdd().rdd()


def names(lines):
    found = {line.split("=")[0] for line in lines}
    return f"{'some' if found else 'none'}, of AWS_REGION, HOME, PATH: {' '.join(name for name in NAMES if name in found) or 'none'}"


def result(run):
    try:
        return f"taken for done: {run()}"
    except Py4JJavaError:
        return "the job fails"


ENV = "/usr/bin/env"
print("variables of subprocess:", names(records.map(lambda _: subprocess.check_output(ENV, text=True)).first().splitlines()))
print("variables of pipe in Scala:", names(scala.pipe(ENV).toJavaRDD().collect()))
print("variables of pipe in Python:", names(records.pipe(ENV).collect()))
print("pipe in Python with env:", records.pipe(ENV, env={"AWS_REGION": "eu-west-1"}).collect())
with open("stops.sh", "w") as file:
    file.write("read -r a; read -r b; read -r c; echo $a; echo $b; exit 1\n")
STOPS = "/bin/sh stops.sh"
print("exit 1 in Scala:", result(lambda: list(scala.pipe(STOPS).toJavaRDD().collect())))
print("exit 1 in Python:", result(lambda: records.pipe(STOPS).collect()))
print("exit 1 in Python with checkCode:", result(lambda: records.pipe(STOPS, checkCode=True).collect()))
context.stop()
PY
AWS_REGION=eu-west-1 SPARK_LOCAL_IP=127.0.0.1 PYSPARK_PYTHON=python/bin/python python/bin/python look.py >seen 2>log || {
  cat log >&2
  exit 1
}
cat seen
diff - seen <<'SEEN'
variables of subprocess: some, of AWS_REGION, HOME, PATH: AWS_REGION HOME PATH
variables of pipe in Scala: some, of AWS_REGION, HOME, PATH: AWS_REGION HOME PATH
variables of pipe in Python: none, of AWS_REGION, HOME, PATH: none
pipe in Python with env: ['AWS_REGION=eu-west-1']
exit 1 in Scala: the job fails
exit 1 in Python: taken for done: ['one', 'two']
exit 1 in Python with checkCode: the job fails
SEEN
