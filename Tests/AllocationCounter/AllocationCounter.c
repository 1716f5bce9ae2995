#include "AllocationCounter.h"

#include <stdlib.h>

#if defined(__has_feature)
#if __has_feature(address_sanitizer) || __has_feature(thread_sanitizer) || __has_feature(memory_sanitizer)
#define HAS_SANITIZER 1
#endif
#endif

#if defined(__GLIBC__) && !defined(HAS_SANITIZER)

#include <errno.h>
#include <malloc.h>

// A program's own functions take the place of glibc's in every library it loads, and these are glibc's own under their
// second names.
extern void *__libc_malloc(size_t size);
extern void *__libc_calloc(size_t count, size_t size);
extern void *__libc_realloc(void *old, size_t size);
extern void *__libc_memalign(size_t alignment, size_t size);
extern void __libc_free(void *memory);

static _Thread_local long count, held, peak;

static void *counted(void *memory) {
  count += 1;
  if (memory) held += (long)malloc_usable_size(memory);
  if (held > peak) peak = held;
  return memory;
}

void *malloc(size_t size) { return counted(__libc_malloc(size)); }
void *calloc(size_t number, size_t size) { return counted(__libc_calloc(number, size)); }
void *memalign(size_t alignment, size_t size) { return counted(__libc_memalign(alignment, size)); }

void *realloc(void *old, size_t size) {
  long before = old ? (long)malloc_usable_size(old) : 0;
  void *memory = __libc_realloc(old, size);
  if (memory || size == 0) held -= before;
  return counted(memory);
}

void free(void *memory) {
  if (memory) held -= (long)malloc_usable_size(memory);
  __libc_free(memory);
}

void *aligned_alloc(size_t alignment, size_t size) { return memalign(alignment, size); }

int posix_memalign(void **result, size_t alignment, size_t size) {
  void *memory = memalign(alignment, size);
  if (!memory) return ENOMEM;
  *result = memory;
  return 0;
}

bool allocations_are_counted(void) { return true; }
long allocation_count(void) { return count; }
void allocation_peak_begin(void) { held = peak = 0; }
long allocation_peak(void) { return peak; }

#else

bool allocations_are_counted(void) { return false; }
long allocation_count(void) { return 0; }
void allocation_peak_begin(void) {}
long allocation_peak(void) { return 0; }

#endif
