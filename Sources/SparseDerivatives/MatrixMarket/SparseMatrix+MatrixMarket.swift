import DualNumbers

#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#elseif canImport(Musl)
  import Musl
#elseif canImport(Android)
  import Android
#elseif canImport(ucrt)
  import ucrt
#endif

extension SparseMatrix where Scalar == Double {
  /// A matrix in Matrix Market's coordinate format: real, integer, or a pattern, whose entries are 1; general, symmetric or
  /// skew-symmetric, of which the half that the file lacks is filled in.
  ///
  ///     let text = "%%MatrixMarket matrix coordinate real general\n2 2 2\n1 1 4.5\n2 1 -1\n"
  ///     try SparseMatrix(matrixMarket: text).values  // [4.5, -1.0]
  ///
  /// Indices count from 1. Lines may end as those of Windows do.
  ///
  /// - Throws: `MatrixMarketError`, with the line of the mistake.
  /// - Complexity: linear in the length of the text and the size of the matrix.
  public init(matrixMarket text: String) throws(MatrixMarketError) {
    var reader = MatrixMarketReader(Array(text.utf8))
    self = try reader.read()
  }

  /// A matrix from a Matrix Market file, as `init(matrixMarket:)`.
  ///
  /// - Throws: `MatrixMarketError`, also where the file cannot be read.
  public init(matrixMarketFile path: String) throws(MatrixMarketError) {
    var reader = MatrixMarketReader(try File.read(path))
    self = try reader.read()
  }

  /// The matrix in Matrix Market's coordinate format, each number as short as it reads back the same.
  ///
  ///     let a = SparseMatrix(Matrix(rows: [[4.5, 0], [0, 2]]))
  ///     try SparseMatrix(matrixMarket: a.matrixMarket()) == a  // true
  ///
  /// - Parameter symmetric: writes the lower half of a symmetric matrix.
  /// - Precondition: with `symmetric`, the matrix is symmetric.
  public func matrixMarket(symmetric: Bool = false) -> String {
    if symmetric { require(transposed() == self, "the matrix of \(pattern) is not symmetric") }
    var lines = ""
    var count = 0
    for j in 0..<columns {
      for k in pattern.entries(ofColumn: j) {
        let i = Int(pattern.rowIndices[k])
        if symmetric && i < j { continue }
        lines += "\(i + 1) \(j + 1) \(values[k])\n"
        count += 1
      }
    }
    let kind = symmetric ? "symmetric" : "general"
    return "%%MatrixMarket matrix coordinate real \(kind)\n\(rows) \(columns) \(count)\n\(lines)"
  }

  /// Writes the matrix to a Matrix Market file.
  ///
  /// It is written beside, and takes its name when it is complete: where the disk is full, a file that was there is as it was.
  ///
  /// - Throws: `MatrixMarketError`, where the file cannot be written.
  public func writeMatrixMarket(to path: String, symmetric: Bool = false) throws(MatrixMarketError) {
    try File.write(matrixMarket(symmetric: symmetric), path)
  }
}

/// Whole files by the functions of C: the library does without Foundation.
enum File {
  static func failure(_ path: String, _ what: String) -> MatrixMarketError {
    MatrixMarketError(line: nil, "\(path): \(what): \(String(cString: strerror(errno)))")
  }

  static func read(_ path: String) throws(MatrixMarketError) -> [UInt8] {
    guard let file = fopen(path, "rb") else { throw failure(path, "cannot be opened") }
    defer { fclose(file) }
    var bytes: [UInt8] = []
    var part = [UInt8](repeating: 0, count: 1 << 16)
    while true {
      let count = fread(&part, 1, part.count, file)
      bytes += part[..<count]
      if count < part.count { break }
    }
    if ferror(file) != 0 { throw failure(path, "cannot be read") }
    return bytes
  }

  static func write(_ text: String, _ path: String) throws(MatrixMarketError) {
    let beside = path + ".part"
    guard let file = fopen(beside, "wb") else { throw failure(beside, "cannot be opened") }
    let bytes = Array(text.utf8)
    let isWritten = fwrite(bytes, 1, bytes.count, file) == bytes.count && fflush(file) == 0
    let cause = errno
    // What was kept back may fail at the end.
    let isClosed = fclose(file) == 0
    if !isWritten || !isClosed {
      if !isWritten { errno = cause }
      let error = failure(beside, "cannot be written")
      remove(beside)
      throw error
    }
    #if os(Windows)
      // There a name that is taken cannot be given.
      remove(path)
    #endif
    if rename(beside, path) != 0 {
      let error = failure(path, "cannot be replaced")
      remove(beside)
      throw error
    }
  }
}
