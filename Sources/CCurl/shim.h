// Macros and variadic functions that Swift does not import: one inline wrapper each, no logic.
#pragma once
#include <curl/curl.h>
