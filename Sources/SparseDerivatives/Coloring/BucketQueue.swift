/// Numbers 0 ..< n by a small key that changes by one at a time: a list for each key, linked both ways.
struct BucketQueue {
  private var keys: [Int32]
  /// The first of each list, −1 for none.
  private var heads: [Int32]
  private var next: [Int32]
  private var previous: [Int32]
  private var isIn: [Bool]
  private var least = 0
  private var largest: Int
  private var left: Int

  /// - Precondition: keys stay from 0 to `most`.
  init(_ keys: [Int32], most: Int) {
    self.keys = keys
    heads = Array(repeating: -1, count: most + 1)
    next = Array(repeating: -1, count: keys.count)
    previous = next
    isIn = Array(repeating: true, count: keys.count)
    largest = most
    left = keys.count
    // From the end, so that of equal keys the first is first.
    for k in keys.indices.reversed() { insert(k) }
  }

  func contains(_ k: Int) -> Bool { isIn[k] }

  private mutating func insert(_ k: Int) {
    let key = Int(keys[k])
    let head = heads[key]
    (next[k], previous[k]) = (head, -1)
    if head >= 0 { previous[Int(head)] = Int32(k) }
    heads[key] = Int32(k)
    least = min(least, key)
    largest = max(largest, key)
  }

  private mutating func unlink(_ k: Int) {
    let (before, after) = (previous[k], next[k])
    if before >= 0 { next[Int(before)] = after } else { heads[Int(keys[k])] = after }
    if after >= 0 { previous[Int(after)] = before }
  }

  mutating func change(_ k: Int, by difference: Int32) {
    unlink(k)
    keys[k] += difference
    insert(k)
  }

  private mutating func remove(_ k: Int) -> Int {
    unlink(k)
    isIn[k] = false
    left -= 1
    return k
  }

  mutating func removeSmallest() -> Int? {
    if left == 0 { return nil }
    while heads[least] < 0 { least += 1 }
    return remove(Int(heads[least]))
  }

  mutating func removeLargest() -> Int? {
    if left == 0 { return nil }
    while heads[largest] < 0 { largest -= 1 }
    return remove(Int(heads[largest]))
  }
}
