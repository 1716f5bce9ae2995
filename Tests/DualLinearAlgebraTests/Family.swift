import DualLinearAlgebra
import DualNumbers

/// Matrices A(t) = B + t·C + t²·D, whose entries are exact, and what is computed from them.
enum Family {
  static let n = 4

  static func entry<T: ElementaryScalar>(_ k: Int) -> T { T(((k * k * 791 + 57 * k + 104_729) % 1009) - 504) / 512 }

  static func general<T: ElementaryScalar>(_ t: T) -> Matrix<T> {
    Matrix(
      rows: n, columns: n, columnMajor: (0..<n * n).map { k in entry(k) + t * entry(k + 100) + t * t * entry(k + 200) })
  }

  static func positive<T: ElementaryScalar>(_ t: T) -> Matrix<T> {
    var matrix = general(t)
    for i in 0..<n { matrix[i, i] += 4 }
    return matrix
  }

  static func tall<T: ElementaryScalar>(_ t: T) -> Matrix<T> {
    Matrix(rows: n, columns: 2, columnMajor: Array(general(t).columnMajor.prefix(2 * n)))
  }

  static func vector<T: ElementaryScalar>(_ t: T) -> [T] { (0..<n).map { entry(300 + $0) + t * entry(310 + $0) } }

  static func results<T: ElementaryScalar>(_ t: T) throws -> [T] {
    let lu = try LUFactorization(general(t))
    let cholesky = try CholeskyFactorization(positive(t))
    let qr = try QRFactorization(tall(t))
    let (values, vectors) = try general(t).symmetricEigenvectors()
    let exponential = try Matrix(rows: n, columns: n, columnMajor: general(t).columnMajor.map { 3 * $0 }).exponential()
    return lu.solve(vector(t)) + lu.inverse.row(0) + [try general(t).determinant(), lu.logDeterminant.logarithm]
      + cholesky.factor.row(n - 1) + [cholesky.logDeterminant] + qr.solve(vector(t)) + [qr.factors.r[0, 0]] + values
      + vectors.column(1) + exponential.row(0)
  }

  // Python, mpmath 1.3.0 at 60 digits: Data/expected.py. The value, the first and the second derivative at t = 0.
  static let expected: [(name: String, derivatives: [Double])] = [
    ("solve", [1.0272407496369811886, -0.0046885573872136354559, 2.9405822794664562518]),
    ("solve", [-1.9396472324069963726, 2.3905106554641402297, -16.40343208731185686]),
    ("solve", [0.7133034675699722931, -1.7722093346122618804, 4.0442042556949604881]),
    ("solve", [-0.91240648277001518401, 0.41893411603294903302, -8.0445768180086750874]),
    ("inverse row 0", [1.3980948080045901833, 4.4069496577526400189, 3.211610200914929702]),
    ("inverse row 0", [-0.10490311912222891691, -2.5805529392957660555, -1.8131608839989774852]),
    ("inverse row 0", [0.19770260225435943098, 2.6121530650227109747, 8.0972254120788676311]),
    ("inverse row 0", [-0.41463361894913806869, 0.73673583006257293294, 4.5299272894158921403]),
    ("det", [-0.34534331904433201998, -0.042154173803282901645, 1.7145011271059047431]),
    ("logdet", [-1.0632162290973416275, 0.12206454122215560789, -4.9795277978753918069]),
    ("cholesky last row", [-0.44161760412079896434, 0.019653481547131580804, 0.67590711121164447507]),
    ("cholesky last row", [0.12505413206324123774, -0.27044270343398647058, 0.32044666576175491152]),
    ("cholesky last row", [-0.29698374557992607218, -0.35237675627633479178, 0.38512550051904402171]),
    ("cholesky last row", [1.665939602940584532, 0.23351447217133840644, 0.39829784923683016982]),
    ("cholesky logdet", [5.4707067849103360305, 0.68375938968790506162, 0.85331496107891688958]),
    ("least squares", [0.44411375930729575467, -0.21330378687743077187, -1.8424847606417596518]),
    ("least squares", [-0.10930367059624022757, 0.2820677064454491651, 2.814120409385279335]),
    ("R", [-1.4529845467235975132, -0.075173701642553548145, -0.6567902181313626638]),
    ("eigenvalues", [-1.704565926346312349, 0.55450957242003686946, 1.4083717994253167998]),
    ("eigenvalues", [0.10107578694955294411, 0.56073262120182063099, -2.053456795560541573]),
    ("eigenvalues", [0.50053123702545050975, 1.0802327120058914145, 2.9437023025024263411]),
    ("eigenvalues", [1.6088182773713088951, 0.36702509437225108504, 1.2638826936327984321]),
    ("vector 1", [0.17466269320710515466, -1.2932726703596839067, 2.9494105558752045413]),
    ("vector 1", [0.72975093691402473733, 1.2066899730785912723, -8.3401545719753833478]),
    ("vector 1", [0.60082930481608022708, -0.74864534579675166059, 0.58766163049021672958]),
    ("vector 1", [-0.27560961548714062324, 0.74340145111300571392, -3.5420710154703686997]),
    ("exp row 0", [11.280861111925492953, -2.2300775957323855207, 83.963301919751740913]),
    ("exp row 0", [1.8155890919569150064, 5.9761165214604843033, 7.2197207276404842878]),
    ("exp row 0", [-0.14641249241112505256, 27.849070507208103271, 48.85787405946665545]),
    ("exp row 0", [-2.5320895919068701612, -6.5127015840328431206, -45.91046493502530957]),
  ]
}
