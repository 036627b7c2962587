// curl_easy_setopt(3) and curl_easy_getinfo(3) are variadic, and Swift does not import variadic C
// functions: one inline wrapper for each type of argument, no logic.
#pragma once
#include <curl/curl.h>

static inline CURLcode hub_setopt_long(CURL *handle, CURLoption option, long value) {
  return curl_easy_setopt(handle, option, value);
}
static inline CURLcode hub_setopt_string(CURL *handle, CURLoption option, const char *value) {
  return curl_easy_setopt(handle, option, value);
}
static inline CURLcode hub_setopt_pointer(CURL *handle, CURLoption option, void *value) {
  return curl_easy_setopt(handle, option, value);
}
typedef size_t (*hub_data_function)(char *bytes, size_t size, size_t count, void *context);
static inline CURLcode hub_setopt_data_function(
    CURL *handle, CURLoption option, hub_data_function function) {
  return curl_easy_setopt(handle, option, function);
}
typedef int (*hub_progress_function)(
    void *context, curl_off_t a, curl_off_t b, curl_off_t c, curl_off_t d);
static inline CURLcode hub_setopt_progress_function(
    CURL *handle, hub_progress_function function) {
  return curl_easy_setopt(handle, CURLOPT_XFERINFOFUNCTION, function);
}
static inline CURLcode hub_getinfo_long(CURL *handle, CURLINFO info, long *value) {
  return curl_easy_getinfo(handle, info, value);
}
static inline CURLcode hub_getinfo_socket(CURL *handle, curl_socket_t *value) {
  return curl_easy_getinfo(handle, CURLINFO_ACTIVESOCKET, value);
}
