// Numbers with lanes take the steps that every number has, which are the operators: those skip what does not vary.

extension DualVector: _ArrayArithmetic where Lanes.Scalar: ElementaryScalar {}
extension SkippingDualVector: _ArrayArithmetic where Lanes.Scalar: ElementaryScalar {}
