import DualNumbers
import RealModule

// As in the article SwiftNumerics.md: no bodies.

extension Dual: @retroactive AlgebraicField where Scalar: ElementaryScalar {}
extension Dual: @retroactive ElementaryFunctions where Scalar: ElementaryScalar {}
extension Dual: @retroactive RealFunctions where Scalar: ElementaryScalar {}
extension Dual: @retroactive Real where Scalar: ElementaryScalar {}

extension DualVector: @retroactive AlgebraicField where Lanes.Scalar: ElementaryScalar {}
extension DualVector: @retroactive ElementaryFunctions where Lanes.Scalar: ElementaryScalar {}
extension DualVector: @retroactive RealFunctions where Lanes.Scalar: ElementaryScalar {}
extension DualVector: @retroactive Real where Lanes.Scalar: ElementaryScalar {}
