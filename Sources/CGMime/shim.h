// Macros and variadic functions that Swift does not import: one inline wrapper each, no logic.
#pragma once
#include <gmime/gmime.h>

// GObject's casts and type tests are macros.
static inline GMimeObject *hub_object_of_message(GMimeMessage *message) {
  return (GMimeObject *)message;
}
static inline GMimeMultipart *hub_multipart(GMimeObject *object) {
  return GMIME_IS_MULTIPART(object) ? (GMimeMultipart *)object : NULL;
}
static inline GMimeMessagePart *hub_message_part(GMimeObject *object) {
  return GMIME_IS_MESSAGE_PART(object) ? (GMimeMessagePart *)object : NULL;
}
static inline GMimePart *hub_part(GMimeObject *object) {
  return GMIME_IS_PART(object) ? (GMimePart *)object : NULL;
}
static inline void hub_add_filter(GMimeStream *stream, GMimeFilter *filter) {
  g_mime_stream_filter_add((GMimeStreamFilter *)stream, filter);
}
