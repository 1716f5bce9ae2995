# Points where the reference data does not reach: python3 extra.py > extra.jsonl
import json
from mpmath import mp, mpf, log

mp.dps = 100


def text(x):
    return mp.nstr(x, 20, min_fixed=1, max_fixed=0, strip_zeros=False)


def row(name, arguments, value, first, second):
    print(json.dumps({
        "fn": name, "x_hex": [x.hex() for x in arguments], "x": [repr(x) for x in arguments],
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
):
    x, y = mpf(base), mpf(exponent)
    v, l = x**y, log(x)
    row("pow", [base, exponent], v, [y * v / x, v * l],
        [y * (y - 1) * v / x**2, v / x * (1 + y * l), v * l * l])
