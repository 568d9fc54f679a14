#!/usr/bin/env bash
# aws-cron-parser 1.1.12 (npm) and pyawscron 1.0.7 (PyPI) do not skip a day that a month lacks.
#
# Expected: a schedule for day 31 skips the months of 30 days, as aws-croniter 2.1.1 (PyPI) does. L is the last day of the
# month, or in the field for days of the week the last day of the week (EventBridge User Guide, cron expressions).
# Seen: aws-cron-parser counts on in the next month, without an error: day 30 of February is March 2, day 31 of April is May
# 1, and February 30 comes every year. For 1/10, which has a day 31, it adds March 3 and loses March 1. 31W stops it in
# February. pyawscron raises ValueError as soon as a month without that day comes by, also for 1/10. L as day of the week
# stops both with "this shouldn't happen", and aws-croniter finds no day for it. aws-cron-expression-validator 1.1.15
# passes all of these expressions.
# It matters to trainings that start every month: a test, or a page that shows the next start, names another day.
#
# Needs Node 20 with npm, and Python 3.11 or newer with venv. Exits with 1 when the behaviour is another one.
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
python3 -m venv python
python/bin/pip install --quiet --disable-pip-version-check pyawscron==1.0.7 aws-croniter==2.1.1 aws-cron-expression-validator==1.1.15 2>install || { cat install; exit 1; }
npm init --yes >/dev/null
npm install --silent --no-audit --no-fund --ignore-scripts --save-exact aws-cron-parser@1.1.12
cat >expressions <<'CRON'
0 7 30 * ? *
0 7 31 * ? *
0 7 30 2 ? *
0 7 1/10 * ? *
0 7 31W * ? *
0 7 L * ? *
0 7 ? * 7 *
0 7 ? * L *
CRON
cat >look.py <<'PY'
from datetime import datetime, timezone

from aws_cron_expression_validator.validator import AWSCronExpressionValidator
from aws_croniter import AwsCroniter
from pyawscron import AWSCron

START = datetime(2027, 2, 27, 12, 0, tzinfo=timezone.utc)
readers = {
    "pyawscron": lambda expression: AWSCron.get_next_n_schedule(4, START, expression),
    "aws-croniter": lambda expression: AwsCroniter(expression).get_next(START, 4),
}
for expression in open("expressions").read().splitlines():
    AWSCronExpressionValidator.validate(expression)
    for name, read in readers.items():
        try:
            found = ", ".join("never" if at is None else at.strftime("%Y-%m-%d %H:%M") for at in read(expression))
        except Exception as error:
            found = f"{type(error).__name__}: {error}".strip()
        print(f"{expression} | {name}: {found}")
PY
cat >look.mjs <<'JS'
import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'

const parser = createRequire(import.meta.url)('aws-cron-parser')
for (const expression of readFileSync('expressions', 'utf8').trim().split('\n')) {
  let found = ''
  try {
    const cron = parser.parse(expression)
    const times = []
    for (let at = new Date('2027-02-27T12:00:00Z'); times.length < 4; ) {
      at = parser.next(cron, at)
      times.push(at.toISOString().slice(0, 16).replace('T', ' '))
    }
    found = times.join(', ')
  } catch (error) {
    found = `${error.name}: ${error.message}`
  }
  console.log(`${expression} | aws-cron-parser: ${found}`)
}
JS
{
  python/bin/python look.py
  node look.mjs
} >all 2>errors || { cat errors; exit 1; }
LC_ALL=C sort --stable --field-separator='|' --key=1,1 all >seen
cat seen
diff - seen <<'SEEN'
0 7 1/10 * ? * | pyawscron: ValueError: day is out of range for month
0 7 1/10 * ? * | aws-croniter: 2027-03-01 07:00, 2027-03-11 07:00, 2027-03-21 07:00, 2027-03-31 07:00
0 7 1/10 * ? * | aws-cron-parser: 2027-03-03 07:00, 2027-03-11 07:00, 2027-03-21 07:00, 2027-03-31 07:00
0 7 30 * ? * | pyawscron: ValueError: day is out of range for month
0 7 30 * ? * | aws-croniter: 2027-03-30 07:00, 2027-04-30 07:00, 2027-05-30 07:00, 2027-06-30 07:00
0 7 30 * ? * | aws-cron-parser: 2027-03-02 07:00, 2027-03-30 07:00, 2027-04-30 07:00, 2027-05-30 07:00
0 7 30 2 ? * | pyawscron: ValueError: day is out of range for month
0 7 30 2 ? * | aws-croniter: never, never, never, never
0 7 30 2 ? * | aws-cron-parser: 2027-03-02 07:00, 2028-03-01 07:00, 2029-03-02 07:00, 2030-03-02 07:00
0 7 31 * ? * | pyawscron: ValueError: day is out of range for month
0 7 31 * ? * | aws-croniter: 2027-03-31 07:00, 2027-05-31 07:00, 2027-07-31 07:00, 2027-08-31 07:00
0 7 31 * ? * | aws-cron-parser: 2027-03-03 07:00, 2027-03-31 07:00, 2027-05-01 07:00, 2027-05-31 07:00
0 7 31W * ? * | pyawscron: 2027-03-31 07:00, 2027-05-31 07:00, 2027-07-30 07:00, 2027-08-31 07:00
0 7 31W * ? * | aws-croniter: 2027-03-31 07:00, 2027-05-31 07:00, 2027-07-30 07:00, 2027-08-31 07:00
0 7 31W * ? * | aws-cron-parser: Error: getDaysOfMonthForW - should not happen
0 7 ? * 7 * | pyawscron: 2027-03-06 07:00, 2027-03-13 07:00, 2027-03-20 07:00, 2027-03-27 07:00
0 7 ? * 7 * | aws-croniter: 2027-03-06 07:00, 2027-03-13 07:00, 2027-03-20 07:00, 2027-03-27 07:00
0 7 ? * 7 * | aws-cron-parser: 2027-03-06 07:00, 2027-03-13 07:00, 2027-03-20 07:00, 2027-03-27 07:00
0 7 ? * L * | pyawscron: Exception: AwsCronParser : this shouldn't happen, but iter 11 > 10
0 7 ? * L * | aws-croniter: never, never, never, never
0 7 ? * L * | aws-cron-parser: Error: AwsCronParser : this shouldn't happen, but iter > 10
0 7 L * ? * | pyawscron: 2027-02-28 07:00, 2027-03-31 07:00, 2027-04-30 07:00, 2027-05-31 07:00
0 7 L * ? * | aws-croniter: 2027-02-28 07:00, 2027-03-31 07:00, 2027-04-30 07:00, 2027-05-31 07:00
0 7 L * ? * | aws-cron-parser: 2027-02-28 07:00, 2027-03-31 07:00, 2027-04-30 07:00, 2027-05-31 07:00
SEEN
