import DualNumbers
import Rivals

/// Tangents of K4 that are carried along by hand, for seeds of any kind: what a vector of lanes can reach at best.
extension Helmholtz {
  @inline(__always)
  func tangentsByHand() -> [Contender] {
    let whole = n == 8 ? [] : [tangentsByHand(SIMD64<Double>.self)]
    return [tangentsByHand(SIMD8<Double>.self)] + whole
  }

  /// In passes of as many columns as the vector has lanes; the last may be narrower.
  @inline(__always)
  private func tangentsByHand<Lanes: SIMD & Sendable>(_: Lanes.Type) -> Contender where Lanes.Scalar == Double {
    let seeds = Scratch(n, Lanes())
    let mode = Contender.lanes(Lanes.scalarCount)
    return Contender(role: .tangentsByHand, name: "tangents by hand", mode: mode) { work, count in
      forEachPoint(work, count) { x, outputs in
        forEachPass(seeds, columns: n) { columns in
          let y = tangents(x, seeds.elements, work.constants)
          outputs[0] = y.value
          for column in columns { outputs[1 + column] = y.tangent[column - columns.lowerBound] }
        }
      }
    }
  }

  @inline(__always)
  private func tangents<Lanes: SIMD>(
    _ x: UnsafePointer<Double>, _ seeds: UnsafeBufferPointer<Lanes>, _ constants: UnsafePointer<Double>
  ) -> (value: Double, tangent: Lanes) where Lanes.Scalar == Double {
    let (b, a) = (constants + 1, constants + 1 + n)
    var (bx, bxTangent) = (0.0, Lanes())
    for i in 0..<n {
      bx += b[i] * x[i]
      bxTangent += b[i] * seeds[i]
    }
    let inverse = 1 / (1 - bx)
    var (entropy, sum, entropyTangent) = (0.0, 0.0, Lanes())
    for i in 0..<n {
      let logarithm = Double.log(x[i] * inverse)
      entropy += x[i] * logarithm
      sum += x[i]
      entropyTangent += (logarithm + 1) * seeds[i]
    }
    var (attraction, attractionTangent) = (0.0, Lanes())
    for i in 0..<n {
      let row = a + i * n
      var (ax, axTangent) = (0.0, Lanes())
      for j in 0..<n {
        ax += row[j] * x[j]
        axTangent += row[j] * seeds[j]
      }
      attraction += x[i] * ax
      attractionTangent += x[i] * axTangent + ax * seeds[i]
    }
    let mixing = Mixing(bx)
    let slopeOfBx = constants[0] * sum * inverse - attraction * mixing.slope
    let tangent = constants[0] * entropyTangent + slopeOfBx * bxTangent - mixing.factor * attractionTangent
    return (constants[0] * entropy - attraction * mixing.factor, tangent)
  }
}
