// Tangents: arithmetic of two, four and eight lanes as operations of whole vectors, and of one lane with the same bits.
//
// Swift 6.3 compiles `*` and `+` of its SIMD types to scalars, lane by lane, and leaves it to the optimiser to put them
// together again. Beside other scalars it puts the wrong ones together: a lane with the value, so that vectors are torn
// and mended in every operation.
//
// Four lanes that the optimiser knows to be zero are left out: those of a constant, and in a formula whose seeds are in
// sight those that an intermediate result does not depend on. Eight lanes are taken four at a time for that; at once, where
// the target has registers of that size and no four of them are known to be zero.

#pragma once

#include <stddef.h>

// How a call passes vectors depends on the target; these are inlined, or static and called from where they are.
#pragma clang diagnostic push
#pragma clang diagnostic ignored "-Wpsabi"

// a·x + b·y and x − q·y are rounded once less where the target has fused multiplication. Values are never fused: theirs
// are the bits of the plain program. Each product is a statement of its own, since clang fuses those of one expression.
#if defined(__FMA__) || defined(__aarch64__)
#define DN_FUSES true
#define DN_COMBINED(a, x, b, y)                                                                                   \
  __typeof__(y) second = (b) * (y);                                                                               \
  return __builtin_elementwise_fma((__typeof__(x))(a), x, second);
#define DN_DIFFERENCE(x, q, y) return __builtin_elementwise_fma((__typeof__(y))(-(q)), y, x);
#else
#define DN_FUSES false
#define DN_COMBINED(a, x, b, y)                                                                                   \
  __typeof__(x) first = (a) * (x), second = (b) * (y);                                                            \
  return first + second;
#define DN_DIFFERENCE(x, q, y)                                                                                    \
  __typeof__(y) product = (q) * (y);                                                                              \
  return (x) - product;
#endif

DN bool dn_fuses(void) { return DN_FUSES; }

// Not inlined: nothing of the frequent way waits in registers for it.
#define DN_RARE static __attribute__((noinline, cold, unused))

#define DN_LANE_TYPE(suffix, scalar, integer, count)                                                              \
  typedef scalar dn_lanes##suffix __attribute__((ext_vector_type(count)));                                        \
  typedef integer dn_bits##suffix __attribute__((ext_vector_type(count)));

// Whole vectors, of which nothing is known.
#define DN_WHOLE(suffix, scalar)                                                                                  \
  DN dn_lanes##suffix dn_whole_scale##suffix(dn_lanes##suffix x, scalar factor) { return factor * x; }            \
  DN dn_lanes##suffix dn_whole_strongly_scale##suffix(dn_lanes##suffix x, scalar factor) {                        \
    dn_lanes##suffix product = factor * x;                                                                        \
    return (dn_lanes##suffix)((dn_bits##suffix)product & (dn_bits##suffix)(x != 0));                              \
  }                                                                                                               \
  DN bool dn_is_zero##suffix(dn_lanes##suffix x) { return __builtin_reduce_and((dn_bits##suffix)(x == 0)) != 0; } \
  DN bool dn_is_finite##suffix(dn_lanes##suffix x) {                                                              \
    return __builtin_reduce_and((dn_bits##suffix)(x - x == 0)) != 0;                                              \
  }                                                                                                               \
  DN dn_lanes##suffix dn_whole_combine##suffix(scalar a, dn_lanes##suffix x, scalar b, dn_lanes##suffix y) {      \
    DN_COMBINED(a, x, b, y)                                                                                       \
  }                                                                                                               \
  DN dn_lanes##suffix dn_whole_subtract_product##suffix(dn_lanes##suffix x, scalar q, dn_lanes##suffix y) {       \
    DN_DIFFERENCE(x, q, y)                                                                                        \
  }                                                                                                               \
  /* (x − q·y)/divisor for q or 1/divisor that is not finite: lanes that are zero make no NaN of it. */           \
  DN_RARE dn_lanes##suffix dn_whole_strong_quotient##suffix(                                                      \
      dn_lanes##suffix x, scalar q, dn_lanes##suffix y, scalar divisor) {                                         \
    dn_lanes##suffix change = y != 0 ? dn_whole_subtract_product##suffix(x, q, y) : x;                            \
    scalar r = 1 / divisor;                                                                                       \
    if (r - r == 0) return dn_whole_strongly_scale##suffix(change, r);                                            \
    dn_lanes##suffix quotient = change / divisor;                                                                 \
    return (dn_lanes##suffix)((dn_bits##suffix)quotient & (dn_bits##suffix)(change != 0));                        \
  }

// 1 in one lane, and 0 in all where `lane` is none of them.
#define DN_ENTRY(k) (lane == (k) ? 1.0 : 0.0)
#define DN_UNIT(suffix, ...)                                                                                      \
  DN dn_lanes##suffix dn_unit##suffix(ptrdiff_t lane) { return (dn_lanes##suffix){__VA_ARGS__}; }
#define DN_UNIT2(suffix) DN_UNIT(suffix, DN_ENTRY(0), DN_ENTRY(1))
#define DN_UNIT4(suffix) DN_UNIT(suffix, DN_ENTRY(0), DN_ENTRY(1), DN_ENTRY(2), DN_ENTRY(3))

#define DN_KNOWN_ZERO(x) (__builtin_constant_p(x) && (x) == 0)

// Two or four lanes, `known` saying whether all of x are known to be zero.
#define DN_LEAF(suffix, scalar, known)                                                                            \
  DN_WHOLE(suffix, scalar)                                                                                        \
  DN bool dn_is_known_zero##suffix(dn_lanes##suffix x) { return known; }                                          \
  DN dn_lanes##suffix dn_add##suffix(dn_lanes##suffix x, dn_lanes##suffix y) {                                    \
    if (dn_is_known_zero##suffix(y)) return x;                                                                    \
    if (dn_is_known_zero##suffix(x)) return y;                                                                    \
    return x + y;                                                                                                 \
  }                                                                                                               \
  DN dn_lanes##suffix dn_subtract##suffix(dn_lanes##suffix x, dn_lanes##suffix y) {                               \
    if (dn_is_known_zero##suffix(y)) return x;                                                                    \
    if (dn_is_known_zero##suffix(x)) return -y;                                                                   \
    return x - y;                                                                                                 \
  }                                                                                                               \
  DN dn_lanes##suffix dn_negate##suffix(dn_lanes##suffix x) { return dn_is_known_zero##suffix(x) ? x : -x; }      \
  /* All lanes times `factor`. */                                                                                 \
  DN dn_lanes##suffix dn_scale##suffix(dn_lanes##suffix x, scalar factor) {                                       \
    return dn_is_known_zero##suffix(x) ? x : dn_whole_scale##suffix(x, factor);                                   \
  }                                                                                                               \
  /* Lanes that are zero stay zero, whatever the factor. */                                                       \
  DN dn_lanes##suffix dn_strongly_scale##suffix(dn_lanes##suffix x, scalar factor) {                              \
    return dn_is_known_zero##suffix(x) ? x : dn_whole_strongly_scale##suffix(x, factor);                          \
  }                                                                                                               \
  /* a·x + b·y */                                                                                                 \
  DN dn_lanes##suffix dn_combine##suffix(scalar a, dn_lanes##suffix x, scalar b, dn_lanes##suffix y) {            \
    if (dn_is_known_zero##suffix(y)) return dn_scale##suffix(x, a);                                               \
    if (dn_is_known_zero##suffix(x)) return dn_whole_scale##suffix(y, b);                                         \
    return dn_whole_combine##suffix(a, x, b, y);                                                                  \
  }                                                                                                               \
  /* x − q·y */                                                                                                   \
  DN dn_lanes##suffix dn_subtract_product##suffix(dn_lanes##suffix x, scalar q, dn_lanes##suffix y) {             \
    if (dn_is_known_zero##suffix(y)) return x;                                                                    \
    if (dn_is_known_zero##suffix(x)) return -dn_whole_scale##suffix(y, q);                                        \
    return dn_whole_subtract_product##suffix(x, q, y);                                                            \
  }                                                                                                               \
  DN dn_lanes##suffix dn_strong_quotient##suffix(                                                                 \
      dn_lanes##suffix x, scalar q, dn_lanes##suffix y, scalar divisor) {                                         \
    if (dn_is_known_zero##suffix(x) && dn_is_known_zero##suffix(y)) return x;                                     \
    return dn_whole_strong_quotient##suffix(x, q, y, divisor);                                                    \
  }

// Eight lanes, at once where `fits` says so.
#define DN_LOW(x) __builtin_shufflevector(x, x, 0, 1, 2, 3)
#define DN_HIGH(x) __builtin_shufflevector(x, x, 4, 5, 6, 7)
#define DN_JOINED(low, high) return __builtin_shufflevector(low, high, 0, 1, 2, 3, 4, 5, 6, 7)
#define DN_EIGHT(suffix, scalar, half, fits)                                                                      \
  DN_WHOLE(suffix, scalar)                                                                                        \
  DN bool dn_is_known_zero##suffix(dn_lanes##suffix x) {                                                          \
    return dn_is_known_zero##half(DN_LOW(x)) && dn_is_known_zero##half(DN_HIGH(x));                               \
  }                                                                                                               \
  DN bool dn_is_whole##suffix(dn_lanes##suffix x) {                                                               \
    return fits && !dn_is_known_zero##half(DN_LOW(x)) && !dn_is_known_zero##half(DN_HIGH(x));                     \
  }                                                                                                               \
  DN dn_lanes##suffix dn_unit##suffix(ptrdiff_t lane) {                                                           \
    DN_JOINED(dn_unit##half(lane), dn_unit##half(lane - 4));                                                      \
  }                                                                                                               \
  DN dn_lanes##suffix dn_add##suffix(dn_lanes##suffix x, dn_lanes##suffix y) {                                    \
    if (dn_is_whole##suffix(x) && dn_is_whole##suffix(y)) return x + y;                                           \
    DN_JOINED(dn_add##half(DN_LOW(x), DN_LOW(y)), dn_add##half(DN_HIGH(x), DN_HIGH(y)));                          \
  }                                                                                                               \
  DN dn_lanes##suffix dn_subtract##suffix(dn_lanes##suffix x, dn_lanes##suffix y) {                               \
    if (dn_is_whole##suffix(x) && dn_is_whole##suffix(y)) return x - y;                                           \
    DN_JOINED(dn_subtract##half(DN_LOW(x), DN_LOW(y)), dn_subtract##half(DN_HIGH(x), DN_HIGH(y)));                \
  }                                                                                                               \
  DN dn_lanes##suffix dn_negate##suffix(dn_lanes##suffix x) {                                                     \
    if (dn_is_whole##suffix(x)) return -x;                                                                        \
    DN_JOINED(dn_negate##half(DN_LOW(x)), dn_negate##half(DN_HIGH(x)));                                           \
  }                                                                                                               \
  DN dn_lanes##suffix dn_scale##suffix(dn_lanes##suffix x, scalar factor) {                                       \
    if (dn_is_whole##suffix(x)) return dn_whole_scale##suffix(x, factor);                                         \
    DN_JOINED(dn_scale##half(DN_LOW(x), factor), dn_scale##half(DN_HIGH(x), factor));                             \
  }                                                                                                               \
  DN dn_lanes##suffix dn_strongly_scale##suffix(dn_lanes##suffix x, scalar factor) {                              \
    if (dn_is_whole##suffix(x)) return dn_whole_strongly_scale##suffix(x, factor);                                \
    DN_JOINED(dn_strongly_scale##half(DN_LOW(x), factor), dn_strongly_scale##half(DN_HIGH(x), factor));           \
  }                                                                                                               \
  DN dn_lanes##suffix dn_combine##suffix(scalar a, dn_lanes##suffix x, scalar b, dn_lanes##suffix y) {            \
    if (dn_is_whole##suffix(x) && dn_is_whole##suffix(y)) return dn_whole_combine##suffix(a, x, b, y);            \
    DN_JOINED(dn_combine##half(a, DN_LOW(x), b, DN_LOW(y)), dn_combine##half(a, DN_HIGH(x), b, DN_HIGH(y)));      \
  }                                                                                                               \
  DN dn_lanes##suffix dn_subtract_product##suffix(dn_lanes##suffix x, scalar q, dn_lanes##suffix y) {             \
    if (dn_is_whole##suffix(x) && dn_is_whole##suffix(y)) return dn_whole_subtract_product##suffix(x, q, y);      \
    DN_JOINED(                                                                                                    \
        dn_subtract_product##half(DN_LOW(x), q, DN_LOW(y)), dn_subtract_product##half(DN_HIGH(x), q, DN_HIGH(y))); \
  }                                                                                                               \
  DN dn_lanes##suffix dn_strong_quotient##suffix(                                                                 \
      dn_lanes##suffix x, scalar q, dn_lanes##suffix y, scalar divisor) {                                         \
    DN_JOINED(                                                                                                    \
        dn_strong_quotient##half(DN_LOW(x), q, DN_LOW(y), divisor),                                               \
        dn_strong_quotient##half(DN_HIGH(x), q, DN_HIGH(y), divisor));                                            \
  }

#define DN_ALL_KNOWN_ZERO2(x) DN_KNOWN_ZERO(x[0]) && DN_KNOWN_ZERO(x[1])
#define DN_ALL_KNOWN_ZERO4(x) DN_ALL_KNOWN_ZERO2(x) && DN_KNOWN_ZERO(x[2]) && DN_KNOWN_ZERO(x[3])

#if defined(__AVX512F__)
#define DN_EIGHT_DOUBLES_FIT true
#else
#define DN_EIGHT_DOUBLES_FIT false
#endif
#if defined(__AVX__)
#define DN_EIGHT_FLOATS_FIT true
#else
#define DN_EIGHT_FLOATS_FIT false
#endif

DN bool dn_eight_doubles_fit(void) { return DN_EIGHT_DOUBLES_FIT; }
DN bool dn_eight_floats_fit(void) { return DN_EIGHT_FLOATS_FIT; }

DN_LANE_TYPE(2d, double, long long, 2)
DN_LANE_TYPE(4d, double, long long, 4)
DN_LANE_TYPE(8d, double, long long, 8)
DN_LANE_TYPE(2f, float, int, 2)
DN_LANE_TYPE(4f, float, int, 4)
DN_LANE_TYPE(8f, float, int, 8)
DN_LEAF(2d, double, DN_ALL_KNOWN_ZERO2(x))
DN_UNIT2(2d)
DN_LEAF(4d, double, DN_ALL_KNOWN_ZERO4(x))
DN_UNIT4(4d)
DN_LEAF(2f, float, DN_ALL_KNOWN_ZERO2(x))
DN_UNIT2(2f)
DN_LEAF(4f, float, DN_ALL_KNOWN_ZERO4(x))
DN_UNIT4(4f)
DN_EIGHT(8d, double, 4d, DN_EIGHT_DOUBLES_FIT)
DN_EIGHT(8f, float, 4f, DN_EIGHT_FLOATS_FIT)

#pragma clang diagnostic pop
