// Arithmetic of two and four lanes as operations of whole vectors.
//
// Swift 6.3 compiles `*` and `+` of its SIMD types to scalars, lane by lane, and leaves it to the optimiser to put them
// together again. Beside other scalars it puts the wrong ones together: a lane with the value, so that vectors are torn
// and mended in every operation.

#pragma once

#define DN_LANES(suffix, scalar, integer, count)                                                                  \
  typedef scalar dn_lanes##suffix __attribute__((ext_vector_type(count)));                                        \
  typedef integer dn_bits##suffix __attribute__((ext_vector_type(count)));                                        \
  DN dn_lanes##suffix dn_add##suffix(dn_lanes##suffix x, dn_lanes##suffix y) { return x + y; }                    \
  DN dn_lanes##suffix dn_subtract##suffix(dn_lanes##suffix x, dn_lanes##suffix y) { return x - y; }               \
  DN dn_lanes##suffix dn_negate##suffix(dn_lanes##suffix x) { return -x; }                                        \
  DN dn_lanes##suffix dn_scale##suffix(dn_lanes##suffix x, scalar factor) { return factor * x; }                  \
  /* Lanes that are zero stay zero, whatever the factor. */                                                       \
  DN dn_lanes##suffix dn_strongly_scale##suffix(dn_lanes##suffix x, scalar factor) {                              \
    dn_lanes##suffix product = factor * x;                                                                        \
    return (dn_lanes##suffix)((dn_bits##suffix)product & (dn_bits##suffix)(x != 0));                              \
  }                                                                                                               \
  DN bool dn_is_zero##suffix(dn_lanes##suffix x) { return __builtin_reduce_and((dn_bits##suffix)(x == 0)) != 0; } \
  /* x - x is 0 for every finite x, and NaN for the others. */                                                    \
  DN bool dn_is_finite##suffix(dn_lanes##suffix x) {                                                              \
    return __builtin_reduce_and((dn_bits##suffix)(x - x == 0)) != 0;                                              \
  }

DN_LANES(2d, double, long long, 2)
DN_LANES(4d, double, long long, 4)
DN_LANES(2f, float, int, 2)
DN_LANES(4f, float, int, 4)

// What tangents are combined of: a·x + b·y and x − q·y, rounded once less where the target has fused multiplication,
// in one lane as in many. Values are never fused: theirs are the bits of the plain program. Each product is a statement
// of its own, since clang fuses those of one expression by itself.
#if defined(__FMA__) || defined(__aarch64__)
#define DN_FUSES true
#define DN_TANGENTS(suffix, lanes, scalar)                                                                        \
  DN lanes dn_combine##suffix(scalar a, lanes x, scalar b, lanes y) {                                             \
    lanes second = b * y;                                                                                         \
    return __builtin_elementwise_fma((lanes)(a), x, second);                                                      \
  }                                                                                                               \
  DN lanes dn_subtract_product##suffix(lanes x, scalar q, lanes y) {                                              \
    return __builtin_elementwise_fma((lanes)(-q), y, x);                                                          \
  }
#else
#define DN_FUSES false
#define DN_TANGENTS(suffix, lanes, scalar)                                                                        \
  DN lanes dn_combine##suffix(scalar a, lanes x, scalar b, lanes y) {                                             \
    lanes first = a * x, second = b * y;                                                                          \
    return first + second;                                                                                        \
  }                                                                                                               \
  DN lanes dn_subtract_product##suffix(lanes x, scalar q, lanes y) {                                              \
    lanes product = q * y;                                                                                        \
    return x - product;                                                                                           \
  }
#endif

DN bool dn_fuses(void) { return DN_FUSES; }

DN_TANGENTS(1d, double, double)
DN_TANGENTS(1f, float, float)
DN_TANGENTS(2d, dn_lanes2d, double)
DN_TANGENTS(4d, dn_lanes4d, double)
DN_TANGENTS(2f, dn_lanes2f, float)
DN_TANGENTS(4f, dn_lanes4f, float)
