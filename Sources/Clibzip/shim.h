#include <stdlib.h>
#include <string.h>
#include <zip.h>

// A source that owns a copy of the bytes, whatever becomes of the caller's.
static inline zip_source_t *travaux_zip_source_copy(const void *bytes, zip_uint64_t count, zip_error_t *error) {
  void *copy = malloc(count ? count : 1);
  if (!copy) return NULL;
  if (count) memcpy(copy, bytes, count);
  zip_source_t *source = zip_source_buffer_create(copy, count, 1, error);
  if (!source) free(copy);
  return source;
}
