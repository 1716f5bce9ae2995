/// Python, mpmath 1.3.0 at 40 digits, as `kepler()` says.
enum Expected {
  static let anomaly = 1.4987011335178483141
  static let anomalyByM = 1.0373620218936458705
  static let anomalyByE = 1.0346672323734563504
  static let anomalyByMM = -0.55671303266858777946
  static let anomalyByME = -0.4777509557247130013
  static let anomalyByEE = -0.39919536674114936251
  static let anomalyByMMM = 0.85459240381833831721
}
