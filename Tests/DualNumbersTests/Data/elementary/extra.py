# Points where the reference data does not reach: python3 extra.py > extra.jsonl
# Functions that it lacks: for f in gaussian logbase remainder; do python3 extra.py $f > $f.jsonl; done
import json
import sys
from mpmath import mp, mpf, atan2, exp, log, nint, sqrt

mp.dps = 800
others = ("gaussian", "logbase", "remainder")
wanted = sys.argv[1] if len(sys.argv) > 1 else None


def text(x):
    return mp.nstr(x, 20, min_fixed=1, max_fixed=0, strip_zeros=False)


def row(name, arguments, value, first, second):
    if name != wanted and (wanted or name in others):
        return
    print(json.dumps({
        "fn": name, "x_hex": [x.hex() if isinstance(x, float) else x for x in arguments],
        "x": [repr(x) for x in arguments],
        "v": text(value), "d1": [text(d) for d in first], "d2": [text(d) for d in second],
    }, separators=(",", ":")))


# Where glibc's cbrt is off by more than 3 ulp.
for z in (3.010155667781233, 3.263922485815171, -3.1260395792662465):
    x = mpf(z)
    v = mp.sign(x) * mp.cbrt(abs(x))
    row("cbrt", [z], v, [v / (3 * x)], [-2 * v / (9 * x * x)])

# Where y - 1 is rounded and log x is large; where x^y is subnormal or nearly so, or nearly overflows.
for base, exponent in (
    (40134.0, -63.7), (40134.0, -63.9), (40134.25, -66.3), (2.5e-5, -63.7), (1e-300, 1.07), (3e-200, 1.6),
    (0.5, 1073.25), (1.7e-10, 32.3), (0.9999, 7.2e6), (1.1, -7450.3), (7.3e-5, 78.1),
    (1e-300, 0.3), (1e250, -0.9), (1e-200, 0.013),
    # Where y is near 1 or at an end of [1/2, 2].
    (1e-20, 1.0), (5.5, 1.0), (3.0, 1.000001), (0.3, 1 - 2**-40), (7.0, 1 + 2**-30), (1e10, 0.999), (1e-10, 1.001),
    (1e308, 1.0000001), (1e308, 0.97), (2.5, 0.5), (2.5, 1.5), (123.0, 2.0), (0.7, 2.0000001), (0.7, 0.4999),
    (1e-5, 0.75), (1e-5, 1 + 2**-52), (1e-300, 1 - 2**-53),
    # Where the value overflows or underflows and derivatives do not.
    (1e200, 1.6), (1e130, 2.5), (1.1, 7450.0), (1.0001, 7100000.0), (1e-140, 2.5), (1e-300, 2.05), (1e-200, 1.7),
):
    x, y = mpf(base), mpf(exponent)
    v, l = x**y, log(x)
    row("pow", [base, exponent], v, [y * v / x, v * l],
        [y * (y - 1) * v / x**2, v / x * (1 + y * l), v * l * l])

# Where one argument is by far the larger, and where the value overflows.
for a, b in (
    (1e10, 3.0), (3.0, 1e10), (-1e5, 1e-8), (3.0, 1e150), (-1e200, 2.0), (1e-300, 1e-308), (1.0, 1e-8), (1e-8, 1.0),
    (1.7e308, 1e300), (1.7e308, -1.7e308), (1000.0, 1.0), (-7.0, 0.3), (5.0, 4.9),
):
    x, y = mpf(a), mpf(b)
    h = sqrt(x * x + y * y)
    row("hypot", [a, b], h, [x / h, y / h], [y * y / h**3, -x * y / h**3, x * x / h**3])
    h4 = h**4
    row("atan2", [a, b], atan2(x, y), [y / h**2, -x / h**2],
        [-2 * x * y / h4, (x * x - y * y) / h4, 2 * x * y / h4])

# Where the quotient or the product overflows, and at the ends of the range of the divisor.
for a, b in ((1e200, 1e-120), (1e300, 1e-20), (3.0, 1e308), (1e308, 1e308), (1e-300, 1e-305), (7.0, 1e-160), (7.0, 3e155)):
    x, y = mpf(a), mpf(b)
    row("div", [a, b], x / y, [1 / y, -x / y**2], [mpf(0), -1 / y**2, 2 * x / y**3])
for a, b, c in ((1e200, 1e200, 1.0), (-1e160, 1e150, 1e300)):
    x, y, z = mpf(a), mpf(b), mpf(c)
    row("fma", [a, b, c], x * y + z, [y, x, mpf(1)], [mpf(d) for d in (0, 1, 0, 0, 0, 0)])

for a, n in ((0.5, 1000), (1e-320, 7), (1.7e308, 5), (-3.3, -5), (1.0000001, 3), (2.0, 123456789), (1e-300, -2)):
    x = mpf(a)
    v = mp.sign(x) * abs(x) ** (mpf(1) / n)
    row("root", [a, n], v, [v / (n * x)], [(mpf(1) / n - 1) * v / (n * x * x)])

# Where the value is subnormal or 0 and a derivative is not: beside the poles below -170.
for z in (-171.00000000000003, -176.99999999999997, -180.00000000000003, -182.99999999999997, -184.00000000000003,
          -174.25, -178.0009765625):
    x = mpf(z)
    v, p, q = mp.gamma(x), mp.psi(0, x), mp.psi(1, x)
    row("gamma", [z], v, [v * p], [v * (p * p + q)])

# Where the value overflows and a derivative does not, or underflows; 1024.53 and 1025.06 are ends of that.
ln2, ln10 = log(mpf(2)), log(mpf(10))
for z in (1024.0, 1024.0000000000002, 1024.5, 1024.52, 1024.6, 1025.05, 1025.1, -1073.9, -1030.7):
    v = mpf(2) ** mpf(z)
    row("exp2", [z], v, [v * ln2], [v * ln2 * ln2])
for z in (-323.3, -323.7, -310.1, -307.9, 307.5, 308.1):
    v = mpf(10) ** mpf(z)
    row("exp10", [z], v, [v * ln10], [v * ln10 * ln10])

# exp(-x^2), tails of every format included; beside 0.7071, where the second derivative vanishes, it has no digits.
for z in (
    0.0, 1e-300, 1e-10, 0.01, 0.3, -0.5, 0.6, -0.8, 1.0, 1.5, -2.0, 2.5, 3.0, 3.125, -3.5, 3.75, 4.0, 5.0, 8.0, 9.0, 9.25,
    -9.375, 9.5, 10.0, 10.15, 15.0, -20.0, 25.0, 26.0, 26.5, 26.6, -26.65, 26.8, 27.0, 27.1, 27.2, -27.28, 27.3, 27.35, 27.4,
    27.5, 30.0, 100.0, -1e10,
):
    x = mpf(z)
    v = exp(-x * x)
    row("gaussian", [z], v, [-2 * x * v], [(4 * x * x - 2) * v])
    if abs(x) > 26:
        s = 2 / sqrt(mp.pi)
        row("erf", [z], mp.erf(x), [s * v], [-2 * s * x * v])

for a, b in (
    (8.0, 2.0), (0.25, 4.0), (1.5, 10.0), (1e-300, 10.0), (1e300, 10.0), (1e300, 1e-300), (3.0, 1.0000001), (3.0, 0.9999999),
    (1.0000001, 3.0), (0.9999999, 1e10), (1e-310, 7.0), (7.0, 1e-310), (7.0, 1e308), (2.5, 2.5), (100.0, 0.01), (5.5, 0.5),
    (1e-5, 0.3), (12345.678, 1.5), (0.7, 20.0), (42.0, 0.75), (2.0, 16.0), (0.001, 3.5), (9.0, 1.001), (1e20, 60.0),
    (0.9, 0.05), (1.1, 1.1), (6.25, 3e-5), (3e4, 8.0),
):
    x, y = mpf(a), mpf(b)
    l, m = log(x), log(y)
    row("logbase", [a, b], l / m, [1 / (x * m), -l / (m * m * y)],
        [-1 / (x * x * m), -1 / (x * y * m * m), l * (m + 2) / (m**3 * y * y)])

# x - n*y, n the integer nearest to x/y. In the first row n*y overflows.
for a, b in (
    (1.7976931348623157e308, 1.07e308), (7.6, -2.1), (5.5, 2.0), (-5.5, 2.0), (1e16, 3.0), (0.3, 0.1), (1e300, 3e-5),
    (9007199254740993.0, 7.0), (4503599627370497.5, 1.0), (3.0, 1e300), (1e-310, 3e-320), (100.0, 7.5), (-100.0, 7.5),
    (100.0, -7.5), (0.0, 3.0), (2.5, 5.0), (7.5, 5.0), (12.5, 5.0), (1e10, 0.7), (1234.5678, 9.87), (-8.25, 1.5), (6.0, 4.0),
    (0.001, 0.0003), (60000.0, 7.0), (-1e-3, 2.0), (17.0, 17.0), (33.0, 16.5),
    (0.75, 0.5), (-19.0, 4.0), (250.0, 0.375), (1.0, -3.0), (77.0, -0.1875),
):
    x, y = mpf(a), mpf(b)
    n = nint(x / y)
    row("remainder", [a, b], x - n * y, [mpf(1), -n], [mpf(0)] * 3)
