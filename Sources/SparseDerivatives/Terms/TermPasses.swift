import DualNumbers

// What is done with each copy. Sums are in the order of the copies. Functions within functions are inlined always, where a
// closure may not be: the numbers then would not stay in registers.

/// Adds the outputs to their rows.
@frozen @usableFromInline
struct ValuesPass<Scalar: TermScalar>: _TermPass {
  @usableFromInline let x: UnsafePointer<Scalar>
  @usableFromInline let rows: UnsafeMutablePointer<Scalar>

  @inlinable
  init(_ x: UnsafePointer<Scalar>, _ rows: UnsafeMutablePointer<Scalar>) { (self.x, self.rows) = (x, rows) }

  @inlinable
  mutating func run<Term: DifferentiableTerm>(_ terms: Terms<Term>, copies: Range<Int>, kind: Int) {
    let (x, rows, reading, writing) = (x, rows, terms.indices.reading, terms.indices.writing)
    reading.withUnsafeBufferPointer { reading in
      writing.withUnsafeBufferPointer { writing in
        @inline(__always)
        func run(_ inputs: UnsafeMutablePointer<Scalar>, _ outputs: UnsafeMutablePointer<Scalar>) {
          for copy in copies {
            terms.evaluate(copy, at: x, reading: reading.baseAddress! + copy * Term.inputs, inputs, outputs)
            for i in 0..<Term.outputs { rows[Int(writing[copy * Term.outputs + i])] += outputs[i] }
          }
        }
        Terms<Term>.withNumbers(Scalar.self, run)
      }
    }
  }
}

/// A pass over numbers with a lane for each input, up to sixteen.
@usableFromInline
protocol LanePass<Scalar>: _TermPass {
  associatedtype Scalar: TermScalar
  mutating func run<Term: DifferentiableTerm, Number: ElementaryScalar & SeededNumber>(
    _ terms: Terms<Term>, copies: Range<Int>, kind: Int, over: Number.Type
  ) where Number.Value == Scalar
}

extension LanePass {
  @inlinable
  mutating func run<Term: DifferentiableTerm>(_ terms: Terms<Term>, copies: Range<Int>, kind: Int) {
    switch Term.inputs {
    case 1: run(terms, copies: copies, kind: kind, over: Dual<Scalar>.self)
    case 2: run(terms, copies: copies, kind: kind, over: DualVector<SIMD2<Scalar>>.self)
    case 3...4: run(terms, copies: copies, kind: kind, over: DualVector<SIMD4<Scalar>>.self)
    case 5...8: run(terms, copies: copies, kind: kind, over: DualVector<SIMD8<Scalar>>.self)
    case 9...12: run(terms, copies: copies, kind: kind, over: DualVector<SIMD12<Scalar>>.self)
    default: run(terms, copies: copies, kind: kind, over: DualVector<SIMD16<Scalar>>.self)
    }
  }
}

extension Terms {
  /// Calls `body` with each copy, its outputs and their derivatives: ∂yᵢ/∂xₖ in `block[i·stride + k]`.
  @inlinable @inline(__always)
  func forEach<Number: ElementaryScalar & SeededNumber>(
    _ copies: Range<Int>, at x: UnsafePointer<Number.Value>, over: Number.Type,
    _ body: (
      _ copy: Int, _ reading: UnsafePointer<Int32>, _ outputs: UnsafeMutablePointer<Number>,
      _ block: UnsafeMutablePointer<Number.Value>
    ) -> Void
  ) {
    indices.reading.withUnsafeBufferPointer { reading in
      withUnsafeTemporaryAllocation(of: Number.Value.self, capacity: Self.stride(Number.self) * Term.outputs) { block in
        @inline(__always)
        func run(_ inputs: UnsafeMutablePointer<Number>, _ outputs: UnsafeMutablePointer<Number>) {
          for copy in copies {
            let reading = reading.baseAddress! + copy * Term.inputs
            differentiate(copy, at: x, reading: reading, inputs, outputs, block: block.baseAddress!)
            body(copy, reading, outputs, block.baseAddress!)
          }
        }
        Terms<Term>.withNumbers(Number.self, run)
      }
    }
  }
}

/// The sum of all outputs, and its gradient.
@frozen @usableFromInline
struct GradientPass<Scalar: TermScalar>: LanePass {
  @usableFromInline var value: Scalar = 0
  @usableFromInline let x: UnsafePointer<Scalar>
  @usableFromInline let gradient: UnsafeMutablePointer<Scalar>

  @inlinable
  init(_ x: UnsafePointer<Scalar>, _ gradient: UnsafeMutablePointer<Scalar>) {
    (self.x, self.gradient) = (x, gradient)
  }

  @inlinable
  mutating func run<Term: DifferentiableTerm, Number: ElementaryScalar & SeededNumber>(
    _ terms: Terms<Term>, copies: Range<Int>, kind: Int, over: Number.Type
  ) where Number.Value == Scalar {
    let (gradient, stride) = (gradient, Terms<Term>.stride(Number.self))
    var sum = value
    @inline(__always)
    func add(
      _ copy: Int, _ reading: UnsafePointer<Int32>, _ outputs: UnsafeMutablePointer<Number>,
      _ block: UnsafeMutablePointer<Scalar>
    ) {
      for i in 0..<Term.outputs {
        sum += outputs[i].value
        for k in 0..<Term.inputs { gradient[Int(reading[k])] += block[i * stride + k] }
      }
    }
    terms.forEach(copies, at: x, over: Number.self, add)
    value = sum
  }
}

/// The outputs, where they are wanted, and their derivatives.
@frozen @usableFromInline
struct JacobianPass<Scalar: TermScalar>: LanePass {
  @usableFromInline let x: UnsafePointer<Scalar>
  @usableFromInline let rows: UnsafeMutablePointer<Scalar>?
  @usableFromInline let entries: UnsafeMutablePointer<Scalar>
  @usableFromInline let places: [TermPlaces]

  @inlinable
  init(
    _ x: UnsafePointer<Scalar>, _ rows: UnsafeMutablePointer<Scalar>?,
    _ entries: UnsafeMutablePointer<Scalar>, _ places: [TermPlaces]
  ) {
    (self.x, self.rows, self.entries, self.places) = (x, rows, entries, places)
  }

  @inlinable
  mutating func run<Term: DifferentiableTerm, Number: ElementaryScalar & SeededNumber>(
    _ terms: Terms<Term>, copies: Range<Int>, kind: Int, over: Number.Type
  ) where Number.Value == Scalar {
    let (rows, entries, stride) = (rows, entries, Terms<Term>.stride(Number.self))
    let isStacked = places[kind].areStacked
    places[kind].places.withUnsafeBufferPointer { places in
      terms.indices.writing.withUnsafeBufferPointer { writing in
        @inline(__always)
        func scatter(
          _ copy: Int, _ reading: UnsafePointer<Int32>, _ outputs: UnsafeMutablePointer<Number>,
          _ block: UnsafeMutablePointer<Scalar>
        ) {
          if let rows {
            for i in 0..<Term.outputs { rows[Int(writing[copy * Term.outputs + i])] += outputs[i].value }
          }
          if isStacked {
            let places = places.baseAddress! + copy * Term.inputs
            for k in 0..<Term.inputs {
              let column = entries + Int(places[k])
              for i in 0..<Term.outputs { column[i] = block[i * stride + k] }
            }
          } else {
            let places = places.baseAddress! + copy * (Term.inputs * Term.outputs)
            for k in 0..<Term.inputs {
              for i in 0..<Term.outputs {
                let (place, entry) = (Int(places[k * Term.outputs + i]), block[i * stride + k])
                if place >= 0 { entries[place] = entry } else { entries[-1 - place] += entry }
              }
            }
          }
        }
        terms.forEach(copies, at: x, over: Number.self, scatter)
      }
    }
  }
}

/// The outputs r, Jᵀr and the lower triangle of JᵀJ.
@frozen @usableFromInline
struct GaussNewtonPass<Scalar: TermScalar>: LanePass {
  @usableFromInline let x: UnsafePointer<Scalar>
  @usableFromInline let rows, gradient, entries: UnsafeMutablePointer<Scalar>
  @usableFromInline let places: [TermPlaces]

  @inlinable
  init(
    _ x: UnsafePointer<Scalar>, _ rows: UnsafeMutablePointer<Scalar>, _ gradient: UnsafeMutablePointer<Scalar>,
    _ entries: UnsafeMutablePointer<Scalar>, _ places: [TermPlaces]
  ) {
    (self.x, self.rows, self.gradient, self.entries, self.places) = (x, rows, gradient, entries, places)
  }

  @inlinable
  mutating func run<Term: DifferentiableTerm, Number: ElementaryScalar & SeededNumber>(
    _ terms: Terms<Term>, copies: Range<Int>, kind: Int, over: Number.Type
  ) where Number.Value == Scalar {
    let (rows, gradient, entries) = (rows, gradient, entries)
    let (n, stride) = (Term.inputs, Terms<Term>.stride(Number.self))
    places[kind].places.withUnsafeBufferPointer { places in
      terms.indices.writing.withUnsafeBufferPointer { writing in
        @inline(__always)
        func add(
          _ copy: Int, _ reading: UnsafePointer<Int32>, _ outputs: UnsafeMutablePointer<Number>,
          _ block: UnsafeMutablePointer<Scalar>
        ) {
          for i in 0..<Term.outputs {
            let residual = outputs[i].value
            rows[Int(writing[copy * Term.outputs + i])] = residual
            for k in 0..<n { gradient[Int(reading[k])] += block[i * stride + k] * residual }
          }
          var place = places.baseAddress! + copy * (n * (n + 1) / 2)
          for a in 0..<n {
            for b in 0...a {
              var sum = block[a] * block[b]
              for i in 1..<Term.outputs { sum += block[i * stride + a] * block[i * stride + b] }
              entries[Int(place[b])] += sum
            }
            place += a + 1
          }
        }
        terms.forEach(copies, at: x, over: Number.self, add)
      }
    }
  }
}

/// The sum of all outputs, its gradient and the lower triangle of its Hessian, in blocks of 4×4.
@frozen @usableFromInline
struct HessianPass<Scalar: TermScalar>: _TermPass {
  @usableFromInline var value: Scalar = 0
  @usableFromInline let x: UnsafePointer<Scalar>
  @usableFromInline let gradient, entries: UnsafeMutablePointer<Scalar>
  @usableFromInline let places: [TermPlaces]

  @inlinable
  init(
    _ x: UnsafePointer<Scalar>, _ gradient: UnsafeMutablePointer<Scalar>, _ entries: UnsafeMutablePointer<Scalar>,
    _ places: [TermPlaces]
  ) {
    (self.x, self.gradient, self.entries, self.places) = (x, gradient, entries, places)
  }

  @inlinable
  mutating func run<Term: DifferentiableTerm>(_ terms: Terms<Term>, copies: Range<Int>, kind: Int) {
    let (x, gradient, entries, n) = (x, gradient, entries, Term.inputs)
    var sum = value
    places[kind].places.withUnsafeBufferPointer { places in
      terms.indices.reading.withUnsafeBufferPointer { reading in
        @inline(__always)
        func run(
          _ inputs: UnsafeMutablePointer<HyperDual<Scalar>>, _ outputs: UnsafeMutablePointer<HyperDual<Scalar>>
        ) {
          for copy in copies {
            let reading = reading.baseAddress! + copy * n
            let places = places.baseAddress! + copy * (n * (n + 1) / 2)
            for row in stride(from: 0, to: n, by: 4) {
              for column in stride(from: 0, through: row, by: 4) {
                for k in 0..<n {
                  var number = HyperDual<Scalar>(SkippingDualVector(x[Int(reading[k])]))
                  if k >= row && k < row + 4 { number.seed(lane: k - row) }
                  if k >= column && k < column + 4 { number.value.seed(lane: k - column) }
                  inputs[k] = number
                }
                terms.call(copy, inputs, outputs)
                for i in 0..<Term.outputs {
                  if row == 0 { sum += outputs[i].value.value }
                  for a in row..<min(row + 4, n) {
                    let derivatives = outputs[i].derivative(lane: a - row)
                    if column == row { gradient[Int(reading[a])] += derivatives.value }
                    for b in column..<min(column + 4, a + 1) {
                      entries[Int(places[a * (a + 1) / 2 + b])] += derivatives.derivative(lane: b - column)
                    }
                  }
                }
              }
            }
          }
        }
        Terms<Term>.withNumbers(HyperDual<Scalar>.self, run)
      }
    }
    value = sum
  }
}
