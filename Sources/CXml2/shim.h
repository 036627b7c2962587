// Macros and variadic functions that Swift does not import: one inline wrapper each, no logic.
#pragma once
#include <libxml/xmlversion.h>
// Debian's libxml2 includes ICU's headers, whose names collide with Foundation's own ICU. Only the
// end of a struct that we never look into depends on them.
#undef LIBXML_ICU_ENABLED
#include <libxml/HTMLparser.h>
