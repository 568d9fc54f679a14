"""Lints manifests on a Spark cluster: executors scan ranges of bytes with the command line, and the driver merges the
results into the report that one machine writes, byte for byte. docs/scale.md says what a cluster needs.

    spark-submit --deploy-mode cluster --files s3://my-bucket/training.manifest --archives custom-labels.zip#tool \\
      lint.py --training training.manifest --command 'node tool/cli/index.js' --out /mnt/report.json
"""

import argparse
import os
import shlex
import subprocess
import sys

from pyspark import StorageLevel
from pyspark.sql import SparkSession

parser = argparse.ArgumentParser(description="Lints manifests on a Spark cluster.")
parser.add_argument("--training", required=True, help="a training manifest: a path that every machine can read")
parser.add_argument("--testing", help="its testing manifest")
parser.add_argument("--command", default="custom-labels", help="how every machine starts the command line")
parser.add_argument("--range-bytes", type=int, default=16 * 2**20, help="bytes of a manifest that a task scans")
parser.add_argument("--scan-options", default="", help="options of every scan, such as --max-findings 100")
parser.add_argument("--merge-options", default="--format json", help="options of the merge, such as --gate FILE")
parser.add_argument("--out", default="/dev/stdout", help="file for the report")
options = parser.parse_args()

spark = SparkSession.builder.appName("custom-labels lint").getOrCreate()
# The programs of pipe() have no environment but this; keys of the driver stay with it.
environment = {name: os.environ[name] for name in ("PATH", "AWS_REGION") if name in os.environ}


def scan(role, path):
    """Partial results of a manifest, a text each. A line belongs to the range in which it begins: any cut will do."""
    starts = range(0, max(1, os.path.getsize(path)), options.range_bytes)
    ranges = [f"{start}:{start + options.range_bytes}" for start in starts]
    command = f"{options.command} lint --{role} {shlex.quote(path)} {options.scan_options} --range - --partial -"
    # Without checkCode, a scan that failed would look like one that found nothing.
    return spark.sparkContext.parallelize(ranges, len(ranges)).pipe(command, environment, checkCode=True)


parts = scan("training", options.training)
if options.testing:
    parts = parts.union(scan("testing", options.testing))
# All are scanned at once and kept on the executors; the driver then takes one partition at a time.
parts.persist(StorageLevel.DISK_ONLY).count()
merge = shlex.split(f"{options.command} lint merge {options.merge_options} -")
with open(options.out, "wb") as report, subprocess.Popen(merge, stdin=subprocess.PIPE, stdout=report) as merging:
    for part in parts.toLocalIterator():
        merging.stdin.write(f"{part}\n".encode())
    merging.stdin.close()
spark.stop()
sys.exit(merging.returncode)
