#!/usr/bin/env bash
# The list of licences that ncc writes leaves out packages of a bundle that loads a part of its code late.
#
# @vercel/ncc 0.45.0, with ms 2.1.3, is-number 7.0.0 and bytes 3.1.2 (npm).
#
# Expected: `ncc build --license licenses.txt` lists each package whose code is in the folder that it writes.
# Seen: of three packages, the two that import() loads are in files of their own, and they are listed. The third is imported
# statically: its code is in index.mjs, and the list does not have it. Nothing warns. A list is made for each file of code, and
# all are written to the same name. With `[id]` in it (--license 'licenses-[id].txt') there are three lists, and together they
# have all packages.
# It matters to who publishes an action: the MIT licence asks for its text wherever the code goes.
#
# Needs Node 20 or newer with npm. Exits with 1 when the behaviour is another one.
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
echo '{ "private": true }' >package.json
npm install --silent --no-fund --no-audit @vercel/ncc@0.45.0 ms@2.1.3 is-number@7.0.0 bytes@3.1.2
cat >program.mjs <<'JS'
import ms from 'ms'

console.log(ms(60000))
const { default: isNumber } = await import('is-number')
console.log(isNumber(5))
const { default: bytes } = await import('bytes')
console.log(bytes(5))
JS
listed() { # FILE...: the packages in lists of licences
  { grep -hxE 'bytes|is-number|ms' "$@" || true; } | sort -u | paste -sd ' '
}
{
  npx ncc build program.mjs --quiet --out one --license licenses.txt
  echo "output: $(node one/index.mjs | paste -sd ' ')"
  if grep -q 'val is not a non-empty string' one/index.mjs; then echo 'the code of ms is in index.mjs'; fi
  echo "one name: $(listed one/licenses.txt)"
  npx ncc build program.mjs --quiet --out several --license 'licenses-[id].txt'
  echo "a name for each file: $(listed several/licenses-*.txt)"
} >seen
cat >expected <<'TXT'
output: 1m true 5B
the code of ms is in index.mjs
one name: bytes is-number
a name for each file: bytes is-number ms
TXT
cat seen
diff expected seen
