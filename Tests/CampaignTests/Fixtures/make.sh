#!/bin/sh
# Writes store-VERSION.sql.gz: the store of the release in PATH (or $HUBKEEPER), with a few invented people,
# as SQL. Run it once with each release, before its schema changes, and commit what it writes.
set -eu
hubkeeper=${HUBKEEPER:-hubkeeper}
here=$(cd "$(dirname "$0")" && pwd)
place=$(mktemp -d)
trap 'rm -rf "$place"' EXIT
cd "$place"

"$hubkeeper" init home --address hub@example.org --maildir home/in --maildir-out home/out \
  --authentication mx.example.org --since 2026-01-01T00:00:00Z ${INIT_FLAGS:-} >&2
cat > towns.csv <<'END'
town,type,county,house_districts,senate_districts,congress_districts
Worcester,city,Worcester,13th Worcester,First Worcester,2
Somerville,city,Middlesex,27th Middlesex,Second Middlesex,7
END
cat > hubs.yaml <<'END'
hubs:
  - name: Worcester
    region: east
    status: designated
    towns: [Worcester]
    contacts:
      - {name: Ana Lima, address: ana@example.org}
coordinators:
  - {name: Lee Park, address: lee@example.net, region: state}
END
"$hubkeeper" import towns towns.csv --settings home/hubkeeper.yaml >&2
"$hubkeeper" import hubs hubs.yaml --settings home/hubkeeper.yaml >&2

mkdir -p home/in/new home/in/cur home/in/tmp
deliver() {
  cat > "home/in/new/$1" <<END
Authentication-Results: mx.example.org; dmarc=pass header.from=example.com
From: $2
To: hub@example.org
Subject: $3
Date: $(date -R)
Message-ID: <$1@example.com>
Content-Type: text/plain; charset=utf-8

$4
END
}
deliver one "Maria Lopez <maria@example.com>" Helping \
  "Hi, I'm Maria Lopez in Worcester 01609, I'd love to help with tabling. 508-555-0142"
deliver two "Joe Smith <joe@example.com>" Volunteer \
  "I'm Joe Smith from Somerville, I want to help with letters. 617-555-0100"
"$hubkeeper" run --once --settings home/hubkeeper.yaml >&2
deliver three "Joe Smith <joe@example.com>" Enough STOP
"$hubkeeper" run --once --settings home/hubkeeper.yaml >&2

version=$("$hubkeeper" version | cut -d' ' -f2)
python3 - "$place/" <<'END' | gzip -9n > "$here/store-$version.sql.gz"
import sqlite3, sys
books = sqlite3.connect("home/hubkeeper.sqlite")
sys.stdout.writelines(line.replace(sys.argv[1], "") + "\n" for line in books.iterdump())
END
