// Sacado::Fad::SFad, the type of fixed size: DFad, which allocates, is slower on every kernel.

#include "Libraries.hpp"

static const char *const name = "Sacado", *const packages = "libtrilinos-sacado-dev";

#if __has_include(<trilinos/Sacado.hpp>) && !defined(WITHOUT_SACADO) && !defined(WITHOUT_RIVALS)

#include <trilinos/Sacado.hpp>

#include "Driver.hpp"

namespace {

struct StaticFad {
  template <int N>
  using Number = Sacado::Fad::SFad<double, N>;
  template <int N>
  using Nested = Sacado::Fad::SFad<Number<N>, N>;
  template <int N>
  using NestedConstant = double;
  static constexpr bool isVector = true, nests = true;

  template <int N>
  static void prepare() {}
  template <int N>
  static auto &scratch(int count) { return driver::keptScratch<Number<N>>(count); }

  template <class X>
  static void set(X &x, double value) {
    x.val() = value;
    for (int k = 0; k < x.size(); ++k) x.fastAccessDx(k) = 0;
  }
  template <class X>
  static void seed(X &x, int lane) { x.fastAccessDx(lane) = 1; }
  template <class X>
  static void clear(X &x, int lane) { x.fastAccessDx(lane) = 0; }
  template <class X>
  static double value(const X &x) { return x.val(); }
  template <class X>
  static double derivative(const X &x, int lane) { return x.fastAccessDx(lane); }

  template <class X>
  static void setNested(X &x, double value, int lane, int outerLane) {
    set(x.val(), value);
    if (lane >= 0) seed(x.val(), lane);
    for (int k = 0; k < x.size(); ++k) set(x.fastAccessDx(k), k == outerLane ? 1 : 0);
  }
  template <class X>
  static double mixed(const X &x, int lane, int outerLane) { return x.fastAccessDx(outerLane).fastAccessDx(lane); }
};

}  // namespace

Rival sacadoRival() { return driver::Driver<StaticFad>::rival(name, packages); }

#else
Rival sacadoRival() { return missingRival(name, packages); }
#endif
