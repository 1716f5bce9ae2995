// Law 5, nothing is lost without a word: a dual becomes a plain number by reading `.value`, and in no other way. A line
// with «refused:» must not compile, for the reason it names; every other line must.

import DerivativeChecking
import DualNumbers

func takes(_ x: Double) {}
func takesAny<T: BinaryFloatingPoint>(_ x: T) {}

func conversions(_ x: Dual<Double>, _ v: DualVector<SIMD4<Double>>, _ t: TracedNumber<Double>) {
  let _: Double = x.value
  let _: Double = x  // refused: cannot convert value of type 'Dual<Double>' to specified type 'Double'
  let _: Double = v  // refused: cannot convert value of type 'DualVector<SIMD4<Double>>' to specified type 'Double'
  let _: Double = t  // refused: cannot convert value of type 'TracedNumber<Double>' to specified type 'Double'
  let _ = Double(x.value)
  let _ = Double(x)  // refused: no exact matches in call to initializer
  let _ = Double(v)  // refused: no exact matches in call to initializer
  let _ = Double(t)  // refused: no exact matches in call to initializer
  let _ = Float(x)  // refused: no exact matches in call to initializer
  let _ = Int(x.value)
  let _ = Int(x)  // refused: no exact matches in call to initializer
  let _ = Int(x.rounded())  // refused: no exact matches in call to initializer
  let _ = Double(exactly: x)  // refused: no exact matches in call to initializer
  let _ = x as Double  // refused: cannot convert value of type 'Dual<Double>' to type 'Double' in coercion
}

func arguments(_ x: Dual<Double>) {
  takes(x.value)
  takes(x)  // refused: cannot convert value of type 'Dual<Double>' to expected argument type 'Double'
  takesAny(x.value)
  takesAny(x)  // refused: requires that 'Dual<Double>' conform to 'BinaryFloatingPoint'
  let _: [Double] = [1, x.value]
  let _: [Double] = [1, x]  // refused: cannot convert value of type 'Dual<Double>' to expected element type 'Double'
  let _ = Double.exp(x.value)
  let _ = Double.exp(x)  // refused: cannot convert value of type 'Dual<Double>' to expected argument type 'Double'
}

func results(_ x: Dual<Double>) {
  let a: Dual<Double> = 2 * x
  let _: Double = 2 * x  // refused: cannot convert value of type 'Dual<Double>' to specified type 'Double'
  let _: Dual<Double> = sin(x) + a
  let _: Double = sin(x)  // refused: cannot convert value of type 'Dual<Double>' to
  let _: Double = x.squareRoot()  // refused: cannot convert value of type 'Dual<Double>' to specified type 'Double'
  var sum = 0.0
  sum += x.value
  sum += x  // refused: 'Dual<Double>' to expected argument type 'Double'
  _ = sum
}

func levels(_ x: Dual<Double>, _ n: Dual<Dual<Double>>) {
  let _: Dual<Dual<Double>> = Dual(x)
  let _: Dual<Dual<Double>> = x  // refused: cannot assign value of type 'Dual<Double>' to type 'Dual<Dual<Double>>'
  let _: Dual<Double> = n.value
  let _: Dual<Double> = n  // refused: cannot assign value of type 'Dual<Dual<Double>>' to type 'Dual<Double>'
  let _ = n + Dual(x)
  let _ = n + x  // refused: operator '+' cannot be applied to operands of type 'Dual<Dual<Double>>' and 'Dual<Double>'
  let _ = Dual<Float>(Float(x.value), tangent: Float(x.tangent))
  let _ = Dual<Float>(x)  // refused: requires that 'Dual<Double>' conform to 'BinaryInteger'
  let _: Dual<Float> = x  // refused: cannot assign value of type 'Dual<Double>' to type 'Dual<Float>'
}

func lanes(_ x: Dual<Double>, _ v: DualVector<SIMD4<Double>>, _ w: DualVector<SIMD8<Double>>) {
  let _ = v + v
  let _ = v + x  // refused: requires that 'DualVector<SIMD4<Double>>' conform to
  let _ = v + w  // refused: operator '+' cannot be applied to operands of type
  let _: Dual<Double> = Dual(v.value)
  let _: Dual<Double> = v  // refused: cannot convert value of type 'DualVector<SIMD4<Double>>' to specified type
}

struct Plain<T> {
  var number: T
}

func points(_ x: [Double], _ s: Plain<Double>, _ v: [DualVector<SIMD4<Double>>]) {
  let _ = gradient(at: x) { x in x[0] }
  let _ = gradient(at: s) { s in s.number }  // refused: requires that 'Plain<Double>' conform to 'NumberStructure'
  let _: Double = gradient(at: x) { x in x[0] }  // refused: '[Double]' to specified type 'Double'
  let _ = gradient(at: 2, 3) { x, y, z in x * y }  // refused: expects 2 arguments, but 3 were used in closure body
  let _ = gradient(at: v, lanes: .automatic) { x in x[0] }  // refused: to expected argument type '[Double]'
  var (dual, entries) = (Differentiator<Dual<Double>>(), [0.0])
  dual.gradient(at: x, into: &entries) { x in x[0] }
  dual.gradient(at: x, into: &entries) { x in [x[0]] }  // refused: to closure result type 'Dual<Double>'
  var single: [Float] = [0]
  dual.gradient(at: x, into: &single) { x in x[0] }  // refused: '[Float]' to expected argument type '[Double]'
  dual.jacobian(at: x, into: &entries) { x, y in y = x }  // refused: expected argument type 'Matrix<Double>'
  var wide = Differentiator<ClosureLanes<Double>>()
  wide.gradient(at: x, into: &entries) { x in x[0] }
  wide.directionalDerivative(at: x, along: x, into: &entries) { x, y in y = x }  // refused: requires the types
}
