"""True values of the functions of SpecialFunctions at exact arguments, 20 digits: python3 functions.py > functions.txt

functions.py [multiple [seed]]   as many times the random points; needs mpmath

A line is: function, arguments, value, slopes, second derivatives (the upper triangle), separated by semicolons.
"""
import random
import sys

from mpmath import cos, erf, erfc, erfinv, exp, expm1, lambertw, log, log1p, log10, mp, mpf, pi, sin, sinh, cosh, sqrt

multiple = int(sys.argv[1]) if len(sys.argv) > 1 else 1
random.seed(int(sys.argv[2]) if len(sys.argv) > 2 else 12)


def row(name, arguments, value, slopes, seconds):
    def text(numbers):
        return " ".join(mp.nstr(x, 20, min_fixed=1, max_fixed=0, strip_zeros=False) for x in numbers)
    print("; ".join([name, " ".join(repr(x) for x in arguments), text([value]), text(slopes), text(seconds)]))


def digits(x):
    """So many that nothing cancels, for large and small x."""
    return 60 + 3 * int(abs(log10(abs(x)))) if x else 60


def uniform(low, high, n):
    return [random.uniform(low, high) for _ in range(n * multiple)]


def sizes(low, high, n):
    """Numbers of both signs from 10^low to 10^high."""
    return [random.choice([-1, 1]) * 10 ** e for e in uniform(low, high, n)]


def positive(low, high, n):
    return [abs(x) for x in sizes(low, high, n)]


# Where algorithms go over to another form.
SEAMS = [1.0, 1.5, 2.0, 2.9, 3.1, 3.9, 4.1, 7.9, 8.1, 20.0, 37.5, 300.0, 700.0]
SEAMS += [-x for x in SEAMS] + [0.5, -0.5]
common = sizes(-12, 0, 12) + sizes(0, 1.5, 30) + sizes(1.5, 2.8, 10) + SEAMS

for x in common + [-740.0, 740.0]:
    mp.dps = digits(x) + 700
    z = mpf(x)
    s = 1 / (1 + exp(-z))
    row("logistic", [x], s, [s * (1 - s)], [s * (1 - s) * (1 - 2 * s)])
    row("softplus", [x], log1p(exp(z)), [s], [s * (1 - s)])

for x in common + sizes(3, 300, 10):
    mp.dps = digits(x)
    z = mpf(x)
    f = sin(z) / z
    g = (cos(z) - f) / z
    row("sinc", [x], f, [g], [-f - 2 * g / z])
    u = z / 2
    h = sin(u) / u
    k = (cos(u) - h) / u
    l = -h - 2 * k / u
    row("oneMinusCosOverXSquared", [x], h * h / 2, [h * k / 2], [(k * k + h * l) / 4])

for x in common + [705.0, 712.0, -714.0]:
    mp.dps = digits(x) + 20
    z = mpf(x)
    f = sinh(z) / z
    g = (cosh(z) - f) / z
    row("sinhc", [x], f, [g], [f - 2 * g / z])
    f = expm1(z) / z
    g = (exp(z) - f) / z
    row("expMinusOneOverX", [x], f, [g], [(exp(z) - 2 * g) / z])

for x in (sizes(-12, -0.01, 30) + positive(0, 12, 12) + positive(12, 250, 4) + [-1 + x for x in positive(-15, -1, 8)]
          + [-0.69, -0.71, 1.99, 2.01, 0.5]):
    mp.dps = digits(x) + 20
    z = mpf(x)
    f = log1p(z) / z
    g = (1 / (1 + z) - f) / z
    row("logOnePlusOverX", [x], f, [g], [(-1 / (1 + z) ** 2 - 2 * g) / z])

for x in uniform(-26.6, 26, 40) + sizes(-10, 0, 10) + positive(1, 9, 12) + positive(9, 100, 4):
    mp.dps = digits(x) + 60
    z = mpf(x)
    f = exp(z * z) * erfc(z) if z < 1e6 else 0
    if not f:
        # The series, DLMF 7.12.1.
        f = sum((-1) ** k * mp.fac2(2 * k - 1) / (2 * z * z) ** k for k in range(12)) / z / sqrt(pi)
    g = 2 * z * f - 2 / sqrt(pi)
    row("erfcScaled", [x], f, [g], [2 * f + 2 * z * g])

for x in uniform(-38.4, 38.4, 50) + sizes(-10, 0.5, 30):
    mp.dps = digits(x) + 700
    z = mpf(x)
    density = exp(-z * z / 2) / sqrt(2 * pi)
    p = erfc(-z / sqrt(mpf(2))) / 2
    m = density / p
    row("normalDensity", [x], density, [-z * density], [(z * z - 1) * density])
    row("normalDistribution", [x], p, [density], [-z * density])
    row("normalLogDistribution", [x], log(p), [m], [-m * (m + z)])
for x in [-1e3, -1e5, -1e8, -3e12] + [-x for x in positive(1.6, 70, 8)]:
    # Mills's ratio by its continued fraction.
    mp.dps = 200 + digits(x)
    z = mpf(x)
    ratio = mpf(0)
    for k in range(800, 0, -1):
        ratio = k / (-z + ratio)
    ratio = 1 / (-z + ratio)
    row("normalLogDistribution", [x], -z * z / 2 + log(ratio / sqrt(2 * pi)), [1 / ratio], [-(1 / ratio + z) / ratio])


def quantile(p):
    """Of p ≤ ½, by Newton's method for the logarithm where p is small."""
    if p >= 0.02:
        return sqrt(mpf(2)) * erfinv(2 * p - 1)
    x = -sqrt(-2 * log(p))
    while True:
        f = erfc(-x / sqrt(mpf(2))) / 2
        step = (log(f) - log(p)) * f / (exp(-x * x / 2) / sqrt(2 * pi))
        x -= step
        if abs(step) < mpf(10) ** -50:
            return x


for p in (uniform(0, 1, 20) + positive(-307, -1, 25) + positive(-323, -307, 3) + [1 - x for x in positive(-15, -1, 10)]
          + [0.5 + x for x in sizes(-15, -1, 10)]):
    mp.dps = 70
    q = mpf(p)
    x = quantile(q) if q < 0.5 else -quantile(1 - q)
    s = sqrt(2 * pi) * exp(x * x / 2)
    row("normalQuantile", [p], x, [s], [x * s * s])
for y in uniform(-1, 1, 30) + sizes(-12, -1, 10) + sizes(-300, -12, 3) + [
        random.choice([-1, 1]) * (1 - x) for x in positive(-15.9, -1, 15)]:
    mp.dps = 60 if abs(y) > 1e-20 else 700
    z = mpf(y)
    x = erfinv(z) if abs(y) < 0.9 else (1 if y > 0 else -1) * -quantile((1 - abs(z)) / 2) / sqrt(mpf(2))
    s = sqrt(pi) / 2 * exp(x * x)
    row("erfInverse", [y], x, [s], [2 * x * s * s])

BRANCH_POINT = -0.36787944117144233  # below −1/e by 1.2e-17
for branch in (0, -1):
    points = [BRANCH_POINT + x for x in positive(-17, -0.6, 25)] + [-x for x in positive(-300, -0.5, 20)]
    if branch == 0:
        points += positive(-20, 300, 20) + positive(-2, 2, 20)
    for x in points:
        if not (BRANCH_POINT < x and (branch == 0 or x < 0)):
            continue
        mp.dps = 80
        z = mpf(x)
        w = lambertw(z, branch).real
        s = w / (z * (1 + w))
        row(f"lambertW{branch}", [x], w, [s], [-s * s * (2 + w) / (1 + w)])


def pairs(low, high, n):
    return list(zip(uniform(low, high, n), uniform(low, high, n)))


# Beside the curve where the sum is 1.
near = []
for x in [-x for x in uniform(0.01, 0.68, 15) + positive(-15, -1, 10) + positive(-290, -16, 3)]:
    mp.dps = 60 + digits(x)
    y = float(log(-expm1(mpf(x))))
    near.append((x, y) if random.random() < 0.5 else (y, x))
for x, y in (pairs(-5, 5, 30) + pairs(-700, 700, 20) + near + list(zip(sizes(-12, 0, 15), uniform(-40, 0, 15)))
             + [(-700.3, 0.1), (1000.0, 300.5), (-0.7, -0.69)]):
    mp.dps = 800
    a, b = mpf(x), mpf(y)
    s, t = 1 / (1 + exp(b - a)), 1 / (1 + exp(a - b))
    row("logAddExp", [x, y], log(exp(a) + exp(b)), [s, t], [s * t, -s * t, s * t])

# Beside the curve where the difference is 1.
near = []
for y in uniform(-3, 36, 20) + uniform(-600, -3, 6):
    mp.dps = 400
    near.append((float(log1p(exp(mpf(y)))), y))
for x, y in ([(max(p), min(p)) for p in pairs(-5, 5, 30) + pairs(-350, 350, 20)] + near
             + list(zip(positive(-12, 1, 15), [-y for y in positive(-1, 1.6, 15)]))
             + [(x, x * (1 - d)) for x, d in zip(uniform(0.1, 140, 15), positive(-15, -1, 15))]
             + [(700.3, -0.1), (5.0, 5.0 - 2 ** -40)]):
    if x == y:
        continue
    mp.dps = 800
    a, b = mpf(x), mpf(y)
    g = 1 / expm1(a - b)
    h = -g * (1 + g)
    row("logSubtractExp", [x, y], log(exp(a) - exp(b)), [1 + g, -g], [h, -h, h])

for x, y in zip(uniform(-9, 9, 40), positive(-300, 300, 20) + uniform(0.5, 2, 20)):
    mp.dps = 60
    a, b = mpf(x), mpf(y)
    row("xLogY", [x, y], a * log(b), [log(b), a / b], [mpf(0), 1 / b, -a / b ** 2])

for n, count in ((2, 25), (3, 20), (5, 6)):
    for _ in range(count * multiple):
        e = random.choice([0, 0, 0, 290, -290, 150, 307])
        x = [random.choice([-1, 1]) * 10 ** (e + random.uniform(-8, 0.2) * random.choice([0, 1])) for _ in range(n)]
        mp.dps = 60
        a = [mpf(v) for v in x]
        h = sqrt(sum(v * v for v in a))
        row("norm", x, h, [v / h for v in a],
            [(h * h * (i == j) - a[i] * a[j]) / h ** 3 for i in range(n) for j in range(i, n)])
