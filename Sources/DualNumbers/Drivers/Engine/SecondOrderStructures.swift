// Passes over structures for second derivatives, as StructurePasses.swift for first ones.

/// A kind of point and the number of second order that a function gets it over.
@usableFromInline
protocol SecondOrderForm<Point> {
  associatedtype Point: NumberStructure
  associatedtype Number: SecondOrderNumber where Number.Value.Value == Point.Number
  /// The point over `Number`.
  associatedtype Seeded
  static func map(_ point: Point, _ f: (Point.Number, Int) -> Number) -> Seeded
}

/// One entry of the Hessian a pass: the structure over duals is itself a structure, which has one over duals.
@usableFromInline
enum TwoLevels<Point: NumberStructure>: SecondOrderForm
where Point.OverDuals: NumberStructure, Point.OverDuals.Number == Dual<Point.Number> {
  @usableFromInline typealias Number = Dual<Dual<Point.Number>>

  @inlinable @inline(__always)
  static func map(_ point: Point, _ f: (Point.Number, Int) -> Number) -> Point.OverDuals.OverDuals {
    let constants: Point.OverDuals = point._mapNumbers { number, _ in Dual(number) }
    return constants._mapNumbers { number, place in f(number.value, place) }
  }
}

/// A block of 4×4 a pass.
@usableFromInline
enum InBlocks<Point: BlockStructure>: SecondOrderForm {
  @inlinable @inline(__always)
  static func map(_ point: Point, _ f: (Point.Number, Int) -> HyperDual<Point.Number>) -> Point.OverBlocks {
    point._mapNumbers(f)
  }
}

extension SecondOrderForm {
  @usableFromInline typealias Plain = Point.Number

  /// Value, gradient and Hessian.
  @inlinable
  static func all<Failure: Error>(
    at point: Point, of f: (Seeded) throws(Failure) -> Number
  ) throws(Failure) -> (value: Plain, gradient: Point, hessian: Matrix<Plain>) {
    let count = point._numberCount
    var gradient = [Plain](repeating: 0, count: count)
    var hessian = Matrix<Plain>(rows: count, columns: count, repeating: 0)
    var (rows, first) = (0..<Swift.min(Number.laneCount, count), 0)
    while true {
      let columns = first..<Swift.min(first + Number.Value.laneCount, rows.upperBound)
      let y = try f(
        map(point) { value, place in
          var number = Number(Number.Value(value))
          if rows.contains(place) { number.seed(lane: place - rows.lowerBound) }
          if columns.contains(place) { number.value.seed(lane: place - first) }
          return number
        })
      hessian.setBlock(rows: rows, columns: columns, to: y)
      first = columns.upperBound
      if first < rows.upperBound { continue }
      for i in rows { gradient[i] = y.derivative(lane: i - rows.lowerBound).value }
      if first == count {
        assertStill(try? f(map(point) { value, _ in Number(Number.Value(value)) })) { $0.isStillTwice }
        return (y.value.value, point._mapNumbers { _, place -> Plain in gradient[place] }, hessian)
      }
      (rows, first) = (first..<Swift.min(first + Number.laneCount, count), 0)
    }
  }

  /// H·v, a structure as the point.
  @inlinable
  static func product<Failure: Error>(
    at point: Point, along v: Point, of f: (Seeded) throws(Failure) -> Number
  ) throws(Failure) -> Point {
    let count = point._numberCount
    let directions = v.numbers
    checkDirection(directions, inputs: count)
    var product = [Plain](repeating: 0, count: count)
    var rows = 0..<Swift.min(Number.laneCount, count)
    while true {
      let y = try f(
        map(point) { value, place in
          var number = Number(.moving(value, along: directions[place]))
          if rows.contains(place) { number.seed(lane: place - rows.lowerBound) }
          return number
        })
      for i in rows { product[i] = y.derivative(lane: i - rows.lowerBound).derivative(lane: 0) }
      if rows.upperBound == count {
        assertStill(try? f(map(point) { value, _ in Number(Number.Value(value)) })) { $0.isStillTwice }
        return point._mapNumbers { _, place -> Plain in product[place] }
      }
      rows = rows.upperBound..<Swift.min(rows.upperBound + Number.laneCount, count)
    }
  }
}

extension NumberStructure {
  /// The numbers in their order.
  @inlinable
  var numbers: [Number] {
    var numbers: [Number] = []
    _ = mapNumbers { number -> Number in
      numbers.append(number)
      return number
    }
    return numbers
  }
}
