#!/usr/bin/env bash
# duckdb 2.0.1 and polars 2.1.0 (PyPI) read an instant of a Parquet file as a time without a zone, when the column has the
# converted type TIMESTAMP_MILLIS alone.
#
# Expected: TIMESTAMP_MILLIS is a time in UTC, the same as TIMESTAMP(MILLIS, isAdjustedToUTC=true), which writers of today
# add to it (Parquet's LogicalTypes.md). The fileSchema of S3 Inventory has had both forms for last_modified_date.
# Seen: both read the newer form as UTC, but the older one as TIMESTAMP and Datetime without a zone. DuckDB then compares it
# with an instant as a time in the time zone of the session, by default the machine's: the same filter keeps other objects
# in New York than in UTC. Polars refuses to compare. pyarrow 26.0.1 reads both forms as UTC. hyparquet-writer 0.17.0 (npm)
# still writes the older form alone.
# It matters to who picks images by the time of their upload, such as those that arrived after the last training.
#
# Needs Node 20 with npm, and Python 3.10 or newer with venv. Exits with 1 when the behaviour is another one.
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
python3 -m venv python
python/bin/pip install --quiet --disable-pip-version-check duckdb==2.0.1 polars==2.1.0 pyarrow==26.0.1
npm init --yes >/dev/null
npm install --silent --no-audit --no-fund --ignore-scripts --save-exact hyparquet-writer@0.17.0
cat >older.mjs <<'JS'
import { parquetWriteFile } from 'hyparquet-writer'

parquetWriteFile({
  filename: 'older.parquet',
  columnData: [
    { name: 'key', data: ['morning.jpg', 'noon.jpg', 'evening.jpg'] },
    { name: 'last_modified_date', data: ['08:00', '12:00', '20:00'].map((time) => new Date(`2026-11-01T${time}:00Z`)) },
  ],
})
JS
cat >look.py <<'PY'
import datetime

import duckdb
import polars
import pyarrow
import pyarrow.parquet

table = pyarrow.parquet.read_table("older.parquet")
pyarrow.parquet.write_table(table, "newer.parquet")
noon = datetime.datetime(2026, 11, 1, 12, tzinfo=datetime.timezone.utc)
for file in ("older.parquet", "newer.parquet"):
    converted, logical = duckdb.sql(f"select converted_type, logical_type from parquet_schema('{file}') where name like 'last%'").fetchall()[0]
    print(f"{file}: {converted}, {logical}")
    print("  pyarrow:", pyarrow.parquet.read_schema(file).field("last_modified_date").type)
    print("  DuckDB:", duckdb.sql(f"select typeof(last_modified_date) from '{file}' limit 1").fetchall()[0][0])
    for zone in ("UTC", "America/New_York", "Asia/Tokyo"):
        duckdb.sql(f"set timezone = '{zone}'")
        keys = duckdb.execute(f"select key from '{file}' where last_modified_date <= $noon", {"noon": noon}).fetchall()
        print(f"  DuckDB, up to 12:00 UTC, on a machine in {zone}:", *(key for (key,) in keys))
    frame = polars.read_parquet(file)
    print("  Polars:", frame.schema["last_modified_date"])
    try:
        print("  Polars, up to 12:00 UTC:", *frame.filter(polars.col("last_modified_date") <= noon)["key"])
    except polars.exceptions.PolarsError as error:
        print("  Polars, up to 12:00 UTC:", type(error).__name__)
PY
node older.mjs
python/bin/python look.py >seen
cat seen
diff - seen <<'SEEN'
older.parquet: TIMESTAMP_MILLIS, None
  pyarrow: timestamp[ms, tz=UTC]
  DuckDB: TIMESTAMP
  DuckDB, up to 12:00 UTC, on a machine in UTC: morning.jpg noon.jpg
  DuckDB, up to 12:00 UTC, on a machine in America/New_York:
  DuckDB, up to 12:00 UTC, on a machine in Asia/Tokyo: morning.jpg noon.jpg evening.jpg
  Polars: Datetime(time_unit='ms', time_zone=None)
  Polars, up to 12:00 UTC: SchemaError
newer.parquet: TIMESTAMP_MILLIS, TimestampType(isAdjustedToUTC=1, unit=TimeUnit(MILLIS=MilliSeconds(), MICROS=<null>, NANOS=<null>))
  pyarrow: timestamp[ms, tz=UTC]
  DuckDB: TIMESTAMP WITH TIME ZONE
  DuckDB, up to 12:00 UTC, on a machine in UTC: morning.jpg noon.jpg
  DuckDB, up to 12:00 UTC, on a machine in America/New_York: morning.jpg noon.jpg
  DuckDB, up to 12:00 UTC, on a machine in Asia/Tokyo: morning.jpg noon.jpg
  Polars: Datetime(time_unit='ms', time_zone='UTC')
  Polars, up to 12:00 UTC: morning.jpg noon.jpg
SEEN
