// Where the recording of this thread is: one for each level of nesting, in thread-local memory, so that a number needs no
// pointer and threads no lock.
//
// A node is a number of 64 bits: the recording in the upper half, the place in it in the lower. 0 is no node.

#pragma once
#include <stdbool.h>
#include <stdint.h>

#define TAPE_INLINE static inline __attribute__((always_inline))

/// The memory of a recording: `next` is the node that the next record gets, `limit` the first without memory.
typedef struct {
  char *_Nullable records;
  uint64_t next, limit;
  /// The tape whose memory it is.
  void *_Nullable owner;
} tape_store;

/// Levels of nesting: numbers over `Double`, over those, and so on.
enum { tape_levels = 8 };

// Initial-exec: one instruction finds the memory.
#if defined(__ELF__)
extern _Thread_local tape_store tape_stores[tape_levels] __attribute__((tls_model("initial-exec")));
#else
extern _Thread_local tape_store tape_stores[tape_levels];
#endif

/// The current recording of a level, of this thread.
TAPE_INLINE tape_store *_Nonnull tape_current(int32_t level) { return &tape_stores[level]; }

/// A number for a recording that no other of the process has, until 2³² have been; never 0.
uint32_t tape_new_recording(void);
/// Makes room for `more` records of `stride` bytes behind the last; stops where a place would not fit 32 bits.
void tape_grow(tape_store *_Nonnull store, uint64_t more, uint64_t stride);
void tape_release(tape_store *_Nonnull store);

/// A record over `Double`: the slopes along two nodes, and their places. The types tell the optimiser that no slope is a
/// part of a `tape_store`.
typedef struct {
  double first, second;
  uint32_t firstPlace, secondPlace;
} tape_record;

/// The node of a new record of two nodes; 0 where they are not both of the current recording.
TAPE_INLINE uint64_t tape_join(uint64_t x, uint64_t y, double first, double second) {
  tape_store *store = tape_current(0);
  uint64_t next = store->next;
  if (__builtin_expect(((x ^ y) | (x ^ next)) >> 32 != 0, 0)) return 0;
  __builtin_assume(next != 0);
  if (__builtin_expect(next == store->limit, 0)) tape_grow(store, 1, sizeof(tape_record));
  tape_record *record = (tape_record *)store->records + (uint32_t)next;
  record->first = first;
  record->second = second;
  record->firstPlace = (uint32_t)x;
  record->secondPlace = (uint32_t)y;
  store->next = next + 1;
  return next;
}

/// Whether the optimiser knows that there is no node: that of a constant.
TAPE_INLINE bool tape_is_known_constant(uint64_t node) { return __builtin_constant_p(node) && node == 0; }
