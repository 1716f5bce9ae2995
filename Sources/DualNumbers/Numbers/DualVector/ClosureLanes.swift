public typealias ClosureLanes<Scalar: FloatingPoint & SIMDScalar> = DualVector<SIMD8<Scalar>>
