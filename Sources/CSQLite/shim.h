// sqlite3_db_config() takes variable arguments, which Swift does not import.
#pragma once
#include <sqlite3.h>
#include <stddef.h>

static inline int hub_sqlite_keep_plans(sqlite3 *db) {
  return sqlite3_db_config(db, SQLITE_DBCONFIG_ENABLE_QPSG, 1, (int *)NULL);
}
