// Written by .ci/examples from Sources/DualLinearAlgebra/Matrix+Arithmetic.swift; do not edit.
// swift-format-ignore-file

#if DEBUG
import DualLinearAlgebra
import DualNumbers
import Testing

@Suite struct MatrixArithmeticExamples {
  @Test("Sources/DualLinearAlgebra/Matrix+Arithmetic.swift, line 6") func line6() throws {
#sourceLocation(file: "Sources/DualLinearAlgebra/Matrix+Arithmetic.swift", line: 6)
    check("Matrix(rows: [[1, 2, 3]]).transposed().columnMajor", Matrix(rows: [[1, 2, 3]]).transposed().columnMajor, is: "[1, 2, 3]")
#sourceLocation()
  }

  @Test("Sources/DualLinearAlgebra/Matrix+Arithmetic.swift, line 17") func line17() throws {
#sourceLocation(file: "Sources/DualLinearAlgebra/Matrix+Arithmetic.swift", line: 17)
    check("Matrix<Double>.identity(2).columnMajor", Matrix<Double>.identity(2).columnMajor, is: "[1.0, 0.0, 0.0, 1.0]")
#sourceLocation()
  }

  @Test("Sources/DualLinearAlgebra/Matrix+Arithmetic.swift, line 29") func line29() throws {
#sourceLocation(file: "Sources/DualLinearAlgebra/Matrix+Arithmetic.swift", line: 29)
    check("Matrix(rows: [[1.0, 2.0], [3.0, 4.0]]).multiplied(by: [10, 1])", Matrix(rows: [[1.0, 2.0], [3.0, 4.0]]).multiplied(by: [10, 1]), is: "[12.0, 34.0]")
    check("derivative(at: 3) { t in Matrix(rows: [[t, t * t]]).multiplied(by: [1, t])[0] }", derivative(at: 3) { t in Matrix(rows: [[t, t * t]]).multiplied(by: [1, t])[0] }, is: "28.0")
#sourceLocation()
  }

  @Test("Sources/DualLinearAlgebra/Matrix+Arithmetic.swift, line 48") func line48() throws {
#sourceLocation(file: "Sources/DualLinearAlgebra/Matrix+Arithmetic.swift", line: 48)
    let a = Matrix(rows: [[1.0, 2.0], [3.0, 4.0]])
    check("a.multiplied(by: a).columnMajor", a.multiplied(by: a).columnMajor, is: "[7.0, 15.0, 10.0, 22.0]")
#sourceLocation()
  }

  @Test("Sources/DualLinearAlgebra/Matrix+Arithmetic.swift, line 111") func line111() throws {
#sourceLocation(file: "Sources/DualLinearAlgebra/Matrix+Arithmetic.swift", line: 111)
    check("Matrix(rows: [[3.0, 4.0]]).frobeniusNorm", Matrix(rows: [[3.0, 4.0]]).frobeniusNorm, is: "5.0")
    check("derivative(at: 0) { t in Matrix(rows: [[3 * t, 4 * t]]).frobeniusNorm }", derivative(at: 0) { t in Matrix(rows: [[3 * t, 4 * t]]).frobeniusNorm }, is: "5.0, to the right")
#sourceLocation()
  }

  @Test("Sources/DualLinearAlgebra/Matrix+Arithmetic.swift, line 120") func line120() throws {
#sourceLocation(file: "Sources/DualLinearAlgebra/Matrix+Arithmetic.swift", line: 120)
    check("Matrix(rows: [[1.0, -2.0], [3.0, 4.0]]).columnSumNorm", Matrix(rows: [[1.0, -2.0], [3.0, 4.0]]).columnSumNorm, is: "6.0")
#sourceLocation()
  }

  @Test("Sources/DualLinearAlgebra/Matrix+Arithmetic.swift, line 128") func line128() throws {
#sourceLocation(file: "Sources/DualLinearAlgebra/Matrix+Arithmetic.swift", line: 128)
    check("Matrix(rows: [[1.0, -2.0], [3.0, 4.0]]).rowSumNorm", Matrix(rows: [[1.0, -2.0], [3.0, 4.0]]).rowSumNorm, is: "7.0")
#sourceLocation()
  }
}
#endif
