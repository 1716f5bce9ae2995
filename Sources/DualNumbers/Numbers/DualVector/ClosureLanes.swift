/// The lanes of closures: eight directions a pass.
///
/// A closure is compiled for one type of number, so there is one of several lanes for closures, with operators and
/// functions of its own for `Double` and for `Float`, as quick to type-check as those of `Double`. Functions that are
/// generic over their numbers, `T: ElementaryScalar`, take any other width as well.
public typealias ClosureLanes<Scalar: FloatingPoint & SIMDScalar> = DualVector<SIMD8<Scalar>>
