// Every driver of closures at points other than arrays: several arguments, inline arrays and structures, for one `Scalar`.

import DualNumbers
import Models

// MARK: Arguments

@inline(never)
func plane<T: ElementaryScalar>(_ x: T, _ y: T) -> T { x * y + T.exp(x) }

public func arguments(_ x: Scalar) throws {
  keep(gradient(at: x, x) { x, y in plane(x, y) })
  keep(gradient(at: x, x, of: plane))
  keep(gradient(at: x, x, x) { x, y, z in own([x, y, z]) })
  keep(gradient(at: x, x, x, x) { x, y, z, w in energy([x, y, z, w]) })
  keep(try gradient(at: x, x) { x, y in try throwing([x, y]) })
  keep(valueWithGradient(at: x, x) { x, y in plane(x, y) })
  keep(valueWithGradient(at: x, x, x) { x, y, z in own([x, y, z]) })
  keep(try valueWithGradient(at: x, x, x, x) { x, y, z, w in try throwing([x, y, z, w]) })
  keep(jacobian(at: x, x) { x, y in ownMap([x, y]) })
  keep(jacobian(at: x, x, x) { x, y, z in forces([x, y, z]) })
  keep(try jacobian(at: x, x, x, x) { x, y, z, w in try throwingMap([x, y, z, w]) })
  keep(valueWithJacobian(at: x, x) { x, y in ownMap([x, y]) })
  keep(directionalDerivative(at: x, x, along: (x, x)) { x, y in plane(x, y) })
  keep(try directionalDerivative(at: x, x, along: (x, x)) { x, y in try throwing([x, y]) })
}

// MARK: Inline arrays

@available(macOS 26, iOS 26, tvOS 26, watchOS 26, *)
@inline(never)
func ownInline<T: ElementaryScalar>(_ x: InlineArray<3, T>) -> T { x[0] * x[1] + T.exp(x[2]) }
@available(macOS 26, iOS 26, tvOS 26, watchOS 26, *)
@inline(never)
func ownInlineMap<T: ElementaryScalar>(_ x: InlineArray<3, T>) -> InlineArray<2, T> { [x[0] * x[1], T.exp(x[2])] }
@available(macOS 26, iOS 26, tvOS 26, watchOS 26, *)
@inline(never)
func throwingInline<T: ElementaryScalar>(_ x: InlineArray<3, T>) throws -> T {
  if x[0] == 0 { throw Failure() }
  return ownInline(x)
}
@available(macOS 26, iOS 26, tvOS 26, watchOS 26, *)
@inline(never)
func throwingInlineMap<T: ElementaryScalar>(_ x: InlineArray<3, T>) throws -> InlineArray<2, T> {
  if x[0] == 0 { throw Failure() }
  return ownInlineMap(x)
}

@available(macOS 26, iOS 26, tvOS 26, watchOS 26, *)
public func inlineArrays(_ x: InlineArray<3, Scalar>) throws {
  keep(gradient(at: x) { x in ownInline(x) })
  keep(gradient(at: x, of: ownInline))
  keep(try gradient(at: x) { x in try throwingInline(x) })
  keep(valueWithGradient(at: x) { x in ownInline(x) })
  keep(gradient(at: x, lanes: .automatic) { x in ownInline(x) })
  keep(try valueWithGradient(at: x, lanes: .automatic) { x in try throwingInline(x) })
  keep(gradient(at: x, lanes: SIMD4<Scalar>.self) { x in ownInline(x) })
  keep(gradient(at: x, lanes: SIMD2<Scalar>.self, of: ownInline))
  keep(try valueWithGradient(at: x, lanes: SIMD4<Scalar>.self) { x in try throwingInline(x) })
  keep(directionalDerivative(at: x, along: x) { x in ownInline(x) })
  keep(try valueWithDirectionalDerivative(at: x, along: x) { x in try throwingInline(x) })
}

@available(macOS 26, iOS 26, tvOS 26, watchOS 26, *)
public func inlineJacobians(_ x: InlineArray<3, Scalar>) throws {
  keep(jacobian(at: x) { x in ownInlineMap(x) })
  keep(jacobian(at: x) { x in [x[0], x[1]] })
  keep(try jacobian(at: x) { x in try throwingInlineMap(x) })
  keep(valueWithJacobian(at: x) { x in ownInlineMap(x) })
  keep(jacobian(at: x, lanes: .automatic) { x in ownInlineMap(x) })
  keep(try valueWithJacobian(at: x, lanes: .automatic) { x in try throwingInlineMap(x) })
  keep(jacobian(at: x, lanes: SIMD4<Scalar>.self) { x in ownInlineMap(x) })
  keep(valueWithJacobian(at: x, lanes: SIMD2<Scalar>.self, of: ownInlineMap))
  var (one, four, closure) = (
    Differentiator<Dual<Scalar>>(), Differentiator<DualVector<SIMD4<Scalar>>>(), Differentiator<ClosureLanes<Scalar>>()
  )
  var result = Matrix<Scalar>(rows: 2, columns: 3, repeating: 0)
  one.jacobian(at: x, into: &result) { x in ownInlineMap(x) }
  four.jacobian(at: x, into: &result, of: ownInlineMap)
  closure.jacobian(at: x, into: &result) { x in ownInlineMap(x) }
  try one.jacobian(at: x, into: &result) { x in try throwingInlineMap(x) }
  try four.jacobian(at: x, into: &result) { x in try throwingInlineMap(x) }
  keep(result)
}

// MARK: Structures

public struct Model<T> {
  var offset: T
  var weights: [T]
  public func mapNumbers<U>(_ f: (T) -> U) -> Model<U> { Model<U>(offset: f(offset), weights: weights.map(f)) }
}
extension Model: NumberStructure where T: FloatingPoint {
  public typealias Number = T
  public typealias OverDuals = Model<Dual<T>>
}
extension Model: LaneStructure where T: FloatingPoint & SIMDScalar {
  public typealias OverLanes = Model<ClosureLanes<T>>
}

@inline(never)
func ownModel<T: ElementaryScalar>(_ m: Model<T>) -> T { m.offset * m.weights[0] + T.exp(m.offset) }
@inline(never)
func ownModelMap<T: ElementaryScalar>(_ m: Model<T>) -> [T] { [m.offset * m.weights[0], T.exp(m.offset)] }
@inline(never)
func throwingModel<T: ElementaryScalar>(_ m: Model<T>) throws -> T {
  if m.weights.isEmpty { throw Failure() }
  return ownModel(m)
}
@inline(never)
func throwingModelMap<T: ElementaryScalar>(_ m: Model<T>) throws -> [T] {
  if m.weights.isEmpty { throw Failure() }
  return ownModelMap(m)
}

public func structures(_ m: Model<Scalar>) throws {
  keep(gradient(at: m) { m in ownModel(m) })
  keep(gradient(at: m, of: ownModel))
  keep(try gradient(at: m) { m in try throwingModel(m) })
  keep(valueWithGradient(at: m) { m in ownModel(m) })
  keep(gradient(at: m, lanes: .automatic) { m in ownModel(m) })
  keep(try valueWithGradient(at: m, lanes: .automatic) { m in try throwingModel(m) })
  keep(directionalDerivative(at: m, along: m) { m in ownModel(m) })
  keep(try valueWithDirectionalDerivative(at: m, along: m) { m in try throwingModel(m) })
  keep(jacobian(at: m) { m in ownModelMap(m) })
  keep(try jacobian(at: m) { m in try throwingModelMap(m) })
  keep(valueWithJacobian(at: m) { m in ownModelMap(m) })
  keep(jacobian(at: m, lanes: .automatic) { m in ownModelMap(m) })
  keep(try valueWithJacobian(at: m, lanes: .automatic) { m in try throwingModelMap(m) })
  var (one, closure) = (Differentiator<Dual<Scalar>>(), Differentiator<ClosureLanes<Scalar>>())
  var result = Matrix<Scalar>(rows: 2, columns: 3, repeating: 0)
  one.jacobian(at: m, into: &result) { m in ownModelMap(m) }
  closure.jacobian(at: m, into: &result) { m in ownModelMap(m) }
  try one.jacobian(at: m, into: &result) { m in try throwingModelMap(m) }
  try closure.jacobian(at: m, into: &result) { m in try throwingModelMap(m) }
  keep(result)
}
