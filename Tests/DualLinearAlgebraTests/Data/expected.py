# Expected values: A(t) = B + tC + t²D with entries from a fixed rule; derivatives of order 0 to 5 at t = 0, at 60 digits.
from mpmath import mp, mpf, matrix, taylor, factorial, lu_solve, det, log, eigsy, expm, qr, cholesky
mp.dps = 60
n = 4
def e(k):  # in (-1, 1), exact in binary
    return mpf(((k * k * 791 + 57 * k + 104729) % 1009) - 504) / 512
B = matrix(n, n); C = matrix(n, n); D = matrix(n, n)
for j in range(n):
    for i in range(n):
        k = j * n + i
        B[i, j] = e(k); C[i, j] = e(k + 100); D[i, j] = e(k + 200)
def sym(M): return matrix([[M[max(i, j), min(i, j)] for j in range(n)] for i in range(n)])
def A(t): return B + t * C + t * t * D
def S(t): return sym(A(t))
def P(t):
    M = S(t)
    for i in range(n): M[i, i] += 4
    return M
def T(t):  # tall: the first two columns
    M = A(t); return M[:, 0:2]
b0 = [e(300 + i) for i in range(n)]; b1 = [e(310 + i) for i in range(n)]
def b(t): return matrix([b0[i] + t * b1[i] for i in range(n)])
def derivs(f):
    return [c * factorial(k) for k, c in enumerate(taylor(f, 0, 5))]
def out(name, fs):
    print(f"{name}:")
    for f in fs: print("  [" + ", ".join(mp.nstr(x, 17) for x in derivs(f)) + "],")
out("solve", [lambda t, i=i: lu_solve(A(t), b(t))[i] for i in range(n)])
out("inverse row 0", [lambda t, j=j: (A(t) ** -1)[0, j] for j in range(n)])
out("det", [lambda t: det(A(t))])
out("logdet", [lambda t: log(abs(det(A(t))))])
out("cholesky last row", [lambda t, j=j: cholesky(P(t))[n - 1, j] for j in range(n)])
out("cholesky logdet", [lambda t: log(det(P(t)))])
out("least squares", [lambda t, i=i: lu_solve(T(t).T * T(t), T(t).T * b(t))[i] for i in range(2)])
def R(t):
    q, r = qr(T(t), mode='skinny'); return r
out("R", [lambda t: -abs(R(t)[0, 0]) if T(0)[0,0] > 0 else abs(R(t)[0,0])])
out("eigenvalues", [lambda t, i=i: eigsy(S(t), eigvals_only=True)[i] for i in range(n)])
def vec(t, i, k):
    E, Q = eigsy(S(t)); v = Q[:, k]
    E0, Q0 = eigsy(S(mpf(0))); v0 = Q0[:, k]
    m = max(range(n), key=lambda r: abs(v0[r]))
    return v[i] if v[m] > 0 else -v[i]
out("vector 1", [lambda t, i=i: vec(t, i, 1) for i in range(n)])
out("exp row 0", [lambda t, j=j: expm(3 * A(t))[0, j] for j in range(n)])
