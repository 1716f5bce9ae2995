/// The number that closures get in passes of several directions: `gradient(at: x, lanes: .automatic) { x in … }` calls its
/// closure with an array of these.
///
/// A closure is compiled for one type, whatever the number of inputs; functions that are generic over their numbers get
/// the one that suits.
public typealias ClosureLanes<Scalar: FloatingPoint & SIMDScalar> = SkippingDualVector<SIMD12<Scalar>>
