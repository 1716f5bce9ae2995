// ADOL-C: a trace of all operations, and one sweep backward through it.

#include "ReverseRivals.h"

#include <cmath>
#include <limits>

#if __has_include(<adolc/adouble.h>) && !defined(WITHOUT_ADOLC) && !defined(WITHOUT_RIVALS)

#include <adolc/adouble.h>
#include <adolc/drivers/drivers.h>
#include <adolc/taping.h>

#include <vector>

// Its library is linked only where this file is compiled with its headers.
#pragma comment(lib, "adolc")

namespace {

/// Traces f and sweeps once.
template <class Function>
double gradientOf(Function f, const double *x, ptrdiff_t n, double *g) {
  const short tag = 1;
  double value;
  trace_on(tag);
  {
    std::vector<adouble> point(n);
    for (ptrdiff_t i = 0; i < n; ++i) point[i] <<= x[i];
    adouble y = f(point.data());
    y >>= value;
  }
  trace_off();
  gradient(tag, int(n), x, g);
  return value;
}

}  // namespace

bool hasADOLC() { return true; }

double adolcRosenbrock(const double *x, ptrdiff_t n, double *g) {
  return gradientOf(
      [n](const adouble *x) {
        adouble sum = 0;
        for (ptrdiff_t i = 0; i < n - 1; ++i) {
          const adouble t = x[i + 1] - x[i] * x[i], u = 1 - x[i];
          sum += 100 * t * t + u * u;
        }
        return sum;
      },
      x, n, g);
}

double adolcHelmholtz(const double *x, ptrdiff_t n, const double *constants, double *g) {
  const double *b = constants, *a = constants + n;
  const auto dot = [n](const double *weights, const adouble *x) {
    adouble sum = 0;
    for (ptrdiff_t i = 0; i < n; ++i) sum += weights[i] * x[i];
    return sum;
  };
  return gradientOf(
      [=](const adouble *x) {
        const adouble bx = dot(b, x), free = 1 - bx;
        adouble entropy = 0, attraction = 0;
        for (ptrdiff_t i = 0; i < n; ++i) entropy += x[i] * log(x[i] / free);
        for (ptrdiff_t i = 0; i < n; ++i) attraction += x[i] * dot(a + i * n, x);
        const double root2 = std::sqrt(2.0);
        const adouble ratio = (1 + (1 + root2) * bx) / (1 + (1 - root2) * bx);
        return adouble(2.4789570296 * entropy - attraction / (std::sqrt(8.0) * bx) * log(ratio));
      },
      x, n, g);
}

double adolcLorenz(const double *x, ptrdiff_t steps, double *g) {
  return gradientOf(
      [steps](const adouble *x) {
        adouble s[3] = {x[0], x[1], x[2]};
        const auto slope = [x](const adouble *s, adouble *k) {
          k[0] = x[3] * (s[1] - s[0]);
          k[1] = s[0] * (x[4] - s[2]) - s[1];
          k[2] = s[0] * s[1] - x[5] * s[2];
        };
        const double h = 0.002;
        adouble k1[3], k2[3], k3[3], k4[3], moved[3];
        for (ptrdiff_t step = 0; step < steps; ++step) {
          slope(s, k1);
          for (int i = 0; i < 3; ++i) moved[i] = s[i] + h / 2 * k1[i];
          slope(moved, k2);
          for (int i = 0; i < 3; ++i) moved[i] = s[i] + h / 2 * k2[i];
          slope(moved, k3);
          for (int i = 0; i < 3; ++i) moved[i] = s[i] + h * k3[i];
          slope(moved, k4);
          for (int i = 0; i < 3; ++i) s[i] = s[i] + h * ((k1[i] + 2 * (k2[i] + k3[i]) + k4[i]) / 6);
        }
        return s[0];
      },
      x, 6, g);
}

#else

bool hasADOLC() { return false; }
double adolcRosenbrock(const double *, ptrdiff_t, double *) { return std::numeric_limits<double>::quiet_NaN(); }
double adolcHelmholtz(const double *, ptrdiff_t, const double *, double *) {
  return std::numeric_limits<double>::quiet_NaN();
}
double adolcLorenz(const double *, ptrdiff_t, double *) { return std::numeric_limits<double>::quiet_NaN(); }

#endif
