"""Writes the samples in this folder: the rows of one report as pyarrow and DuckDB write them. pip install pyarrow duckdb"""

import hashlib
import pathlib

import duckdb
import pyarrow as pa
import pyarrow.parquet as pq

FOLDER = pathlib.Path(__file__).parent


def md5(text):
    return hashlib.md5(text.encode()).hexdigest()


def row(key, is_latest, is_delete_marker, size, tag):
    version = md5(key + str(is_latest))[:12]
    return ("pear-images", key, version, is_latest, is_delete_marker, size, 1793527200000, tag)


ROWS = [row(f"many/{n:02}.jpg", True, False, 1000 + n, md5("image")) for n in range(40)] + [
    row("a b+c%20.jpg", True, False, 15, md5("a")),
    row("Äpfel/梨/🍐.jpg", True, False, 20, md5("parts") + "-12"),
    row("gone.jpg", True, True, None, None),
    row("gone.jpg", False, False, 5, md5("gone")),
    row("old.jpg", False, False, 6, md5("old")),
    row("new.jpg", True, False, 8, md5("new")),
    row("new.jpg", False, False, 7, md5("old")),
    row("no-size.jpg", True, False, None, None),
    row("empty.jpg", True, False, 0, md5("")),
]
SCHEMA = pa.schema(
    [
        pa.field("bucket", pa.string(), nullable=False),
        pa.field("key", pa.string(), nullable=False),
        pa.field("version_id", pa.string()),
        pa.field("is_latest", pa.bool_()),
        pa.field("is_delete_marker", pa.bool_()),
        pa.field("size", pa.int64()),
        pa.field("last_modified_date", pa.timestamp("ms", tz="UTC")),
        pa.field("e_tag", pa.string()),
    ]
)
TABLE = pa.table([list(column) for column in zip(*ROWS)], schema=SCHEMA)


def by_pyarrow(name, **options):
    pq.write_table(TABLE, FOLDER / f"{name}.parquet", **options)


by_pyarrow("pyarrow-snappy", compression="snappy")
by_pyarrow("pyarrow-plain", compression="snappy", use_dictionary=False, row_group_size=20, data_page_size=200)
by_pyarrow("pyarrow-none", compression="none")
by_pyarrow("pyarrow-gzip-v2", compression="gzip", data_page_version="2.0", row_group_size=20)
by_pyarrow("pyarrow-delta", compression="snappy", use_dictionary=False, column_encoding={"key": "DELTA_BYTE_ARRAY"})
by_pyarrow("pyarrow-zstd", compression="zstd")
rows = TABLE  # DuckDB finds it by its name
duckdb.sql(f"COPY (FROM rows) TO '{FOLDER}/duckdb-snappy.parquet' (COMPRESSION snappy)")
