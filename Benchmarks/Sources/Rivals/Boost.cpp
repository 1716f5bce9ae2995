// boost::math::differentiation's autodiff_fvar, which has one direction.

#include "Libraries.hpp"

static const char *const name = "Boost", *const packages = "libboost-math-dev";

#if __has_include(<boost/math/differentiation/autodiff.hpp>) && !defined(WITHOUT_BOOST) && !defined(WITHOUT_RIVALS)

#include <boost/math/differentiation/autodiff.hpp>

#include "Driver.hpp"

namespace {

namespace differentiation = boost::math::differentiation;

struct Fvar {
  using One = differentiation::autodiff_fvar<double, 1>;
  using Two = differentiation::autodiff_fvar<double, 1, 1>;
  template <int>
  using Number = One;
  template <int>
  using Nested = Two;
  template <int>
  using NestedConstant = double;
  static constexpr bool isVector = false, nests = true;

  template <int>
  static void prepare() {}
  template <int N>
  static auto &scratch(int count) { return driver::keptScratch<Number<N>>(count); }

  static void set(One &x, double value) { x = One(value, false); }
  static void seed(One &x, int) { x = One(double(x), true); }
  static void clear(One &x, int) { x = One(double(x), false); }
  static double value(const One &x) { return double(x); }
  static double derivative(const One &x, int) { return x.derivative(1); }

  static void setNested(Two &x, double value, int lane, int outerLane) {
    static const Two outer = differentiation::make_fvar<double, 1>(0.0);
    static const Two inner = differentiation::make_fvar<double, 0, 1>(0.0);
    x = Two(value);
    if (lane >= 0) x += inner;
    if (outerLane >= 0) x += outer;
  }
  static double mixed(const Two &x, int, int) { return x.derivative(1, 1); }
};

}  // namespace

Rival boostRival() { return driver::Driver<Fvar>::rival(name, packages); }

#else
Rival boostRival() { return missingRival(name, packages); }
#endif
