"""Writes coefficients.txt: Taylor coefficients to order 20, by differentiation in 120 digits."""
from mpmath import factorial, mp, mpf, psi, taylor
import mpmath as m

mp.dps = 120
ORDER = 20
FUNCTIONS = {
    "exp": (m.exp, [0, 1.5, -3]), "expMinusOne": (m.expm1, [0, 0.25, -40]), "exp2": (lambda x: mpf(2) ** x, [0.5]),
    "exp10": (lambda x: mpf(10) ** x, [-0.5]),
    "log": (m.log, [1, 0.25, 20]), "log1p": (m.log1p, [0, -0.75]), "log2": (lambda x: m.log(x, 2), [3]),
    "log10": (m.log10, [0.125]),
    "sin": (m.sin, [0, 1, 10]), "cos": (m.cos, [0, 2.5]), "tan": (m.tan, [0, 1, -1.5]),
    "asin": (m.asin, [0, 0.5, -0.875]), "acos": (m.acos, [0.25]), "atan": (m.atan, [0, 0.5, 3]),
    "sinh": (m.sinh, [0, 2]), "cosh": (m.cosh, [-1]), "tanh": (m.tanh, [0, 1, 6]),
    "asinh": (m.asinh, [0, 2]), "acosh": (m.acosh, [1.5, 20]), "atanh": (m.atanh, [0, -0.75]),
    "sqrt": (m.sqrt, [1, 0.25, 50]), "cbrt": (m.cbrt, [2]), "root5": (lambda x: m.root(x, 5), [3]),
    "pow2.5": (lambda x: x ** mpf(2.5), [1, 3]), "pow-1.5": (lambda x: x ** mpf(-1.5), [2]),
    "pow7": (lambda x: x ** 7, [1.25, -2]), "pow-3": (lambda x: x ** -3, [-1.5]), "powx": (lambda x: x ** x, [1, 2.5]),
    "erf": (m.erf, [0, 0.5, 2]), "erfc": (m.erfc, [3, 10]), "gaussian": (lambda x: m.exp(-x * x), [0, 1.5]),
    "gamma": (m.gamma, [1, 0.5, 2.5, 6, 20, -0.25, -0.5, -0.53125, -1.5, -2.3, 3.2]), "logGamma": (m.loggamma, [1, 3.5]),
    "digamma": (m.digamma, [1, 4]), "trigamma": (lambda x: m.polygamma(1, x), [2]),
    "polygamma3": (lambda x: m.polygamma(3, x), [1.5]),
    "atan2": (lambda x: m.atan2(x, 1 + x * x), [0.5]), "hypot": (lambda x: m.sqrt(x * x + (2 - x) ** 2), [0.5]),
    "logBase": (lambda x: m.log(x) / m.log(2 + x), [1.5]),
    "quotient": (lambda x: (1 + x) / (3 - x * x), [1]),
}


# Functions of which mpmath knows the derivatives, at once.
POLYGAMMA = {"digamma": 0, "trigamma": 1, "polygamma3": 3}


def outer(name, f, x0):
    """The coefficients about x0."""
    if name in POLYGAMMA:
        return [psi(POLYGAMMA[name] + k, x0) / factorial(k) for k in range(ORDER + 1)]
    if name == "logGamma":
        return [f(x0)] + [psi(k - 1, x0) / factorial(k) for k in range(1, ORDER + 1)]
    return [m.re(c) for c in taylor(f, x0, ORDER)]


def composed(coefficients, delta):
    """Their sum over powers of the polynomial `delta` instead of t."""
    result = [mpf(0)] * (ORDER + 1)
    for c in reversed(coefficients):
        result = [sum(a * result[k - j] for j, a in enumerate(delta) if j <= k) for k in range(ORDER + 1)]
        result[0] += c
    return result


def digits(c):
    return "0" if abs(c) < mpf(10) ** -50 else m.nstr(c, 20)


INNER = {"line": [0, 1], "curve": [0, mpf(1) / 2, -mpf(1) / 4, mpf(1) / 8]}
with open("coefficients.txt", "w") as file:
    for name, (f, points) in FUNCTIONS.items():
        for x0 in points:
            coefficients = outer(name, f, mpf(x0))
            for kind, delta in INNER.items():
                print(name, kind, float(x0), *map(digits, composed(coefficients, delta)), file=file, flush=True)
