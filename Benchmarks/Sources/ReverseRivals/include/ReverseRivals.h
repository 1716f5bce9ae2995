// Gradients by the reverse mode of C++ libraries, recording included.

#pragma once

#include <stdbool.h>
#include <stddef.h>

#ifdef __cplusplus
extern "C" {
#endif

/// Whether ADOL-C was found when this was compiled (Debian: libadolc-dev).
bool hasADOLC(void);

/// f(x) of n numbers, with the gradient in g; NaN without ADOL-C.
double adolcRosenbrock(const double *x, ptrdiff_t n, double *g);
/// `constants`: b, then A by rows.
double adolcHelmholtz(const double *x, ptrdiff_t n, const double *constants, double *g);
/// x after so many steps of the Lorenz system, by x, y, z, σ, ρ, β.
double adolcLorenz(const double *x, ptrdiff_t steps, double *g);

#ifdef __cplusplus
}
#endif
