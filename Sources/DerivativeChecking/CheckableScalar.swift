import DualNumbers

/// What derivatives can be checked in: `Double`, `Float`, `Float80` and `Float16`.
public typealias CheckableScalar = BinaryFloatingPoint & ElementaryScalar
