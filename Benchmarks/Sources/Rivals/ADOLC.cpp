// ADOL-C's tapeless numbers, whose number of directions is set at run time.

#include "Libraries.hpp"

static const char *const name = "ADOL-C tapeless", *const packages = "libadolc-dev";

#if __has_include(<adolc/adtl.h>) && !defined(WITHOUT_ADOLC) && !defined(WITHOUT_RIVALS)

#include <adolc/internal/common.h>

#include <cstdio>

// Every change of the number of directions writes a warning. Here no number outlives it, so it goes nowhere.
static FILE *nowhere() {
  static FILE *const file = std::fopen("/dev/null", "w");
  return file ? file : stderr;
}
#undef DIAG_OUT
#define DIAG_OUT nowhere()
#include <adolc/adtl.h>

#include "Driver.hpp"

// Its library is linked only where this file is compiled with its headers.
#pragma comment(lib, "adolc")

namespace {

struct Tapeless {
  template <int>
  using Number = adtl::adouble;
  static constexpr bool isVector = true, nests = false;

  template <int N>
  static void prepare() { adtl::setNumDir(N); }
  /// Made for each batch: numbers must not outlive a change of the number of directions.
  template <int>
  static std::vector<adtl::adouble> scratch(int count) { return std::vector<adtl::adouble>(count); }

  static void set(adtl::adouble &x, double value) {
    x.setValue(value);
    for (size_t k = 0; k < adtl::getNumDir(); ++k) x.setADValue(int(k), 0.0);
  }
  static void seed(adtl::adouble &x, int lane) { x.setADValue(lane, 1.0); }
  static void clear(adtl::adouble &x, int lane) { x.setADValue(lane, 0.0); }
  static double value(const adtl::adouble &x) { return x.getValue(); }
  static double derivative(const adtl::adouble &x, int lane) { return x.getADValue(lane); }
};

}  // namespace

Rival adolcRival() { return driver::Driver<Tapeless>::rival(name, packages); }

#else
Rival adolcRival() { return missingRival(name, packages); }
#endif
