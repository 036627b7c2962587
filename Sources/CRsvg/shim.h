// Macros and variadic functions that Swift does not import: one inline wrapper each, no logic.
#pragma once
#include <cairo.h>
#include <librsvg/rsvg.h>

// cairo_write_func_t: what a picture is written to, octets in a GByteArray.
static inline cairo_status_t hub_append_octets(
    void *array, const unsigned char *octets, unsigned int count) {
  g_byte_array_append((GByteArray *)array, octets, count);
  return CAIRO_STATUS_SUCCESS;
}

// G_OBJECT casts are macros.
static inline void hub_unref_handle(RsvgHandle *handle) { g_object_unref(handle); }

// GLib's own records are seen through the module that was built first with them, so their members
// are read here.
static inline const char *hub_error_words(const GError *error) { return error->message; }
static inline const unsigned char *hub_octets(const GByteArray *array) { return array->data; }
static inline unsigned int hub_octet_count(const GByteArray *array) { return array->len; }
