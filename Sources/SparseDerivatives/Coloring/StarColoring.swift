extension Coloring {
  /// Star colours, the least that is allowed for each column in the given order.
  ///
  /// A. H. Gebremedhin, A. Tarafdar, F. Manne and A. Pothen, "New acyclic and star coloring algorithms with application to
  /// computing Hessians" (SIAM J. Sci. Comput. 29, 2007). No path of four columns may have two colours alone, so v may not
  /// have the colour of a neighbour w; that of a neighbour x of w, where v has another neighbour of w's colour; nor that of x,
  /// where x has another neighbour of w's colour.
  static func starColors(of pattern: SparsePattern, in order: [Int32]) -> [Int32] {
    let n = pattern.columns
    var colors = [Int32](repeating: -1, count: n)
    var taken = [Int32](repeating: -1, count: n + 1)
    // Of v's neighbours, how many have each colour; for one v at a time.
    var around = [Int32](repeating: 0, count: n + 1)
    pattern.columnStarts.withUnsafeBufferPointer { starts in
      pattern.rowIndices.withUnsafeBufferPointer { indices in
        colors.withUnsafeMutableBufferPointer { colors in
          for column in order {
            let v = Int(column)
            for k in starts[v]..<starts[v + 1] {
              let color = colors[Int(indices[k])]
              if color >= 0 && Int(indices[k]) != v { around[Int(color)] += 1 }
            }
            for k in starts[v]..<starts[v + 1] where Int(indices[k]) != v {
              let w = Int(indices[k])
              let color = colors[w]
              // One without a colour looks at v when it gets one.
              if color < 0 { continue }
              taken[Int(color)] = column
              for l in starts[w]..<starts[w + 1] where Int(indices[l]) != v && Int(indices[l]) != w {
                let x = Int(indices[l])
                let other = colors[x]
                if other < 0 { continue }
                // A path x – w – v – w′ of colours other, color, other, color.
                if around[Int(color)] > 1 {
                  taken[Int(other)] = column
                  continue
                }
                // A path v – w – x – y of the same two colours.
                for m in starts[x]..<starts[x + 1] where Int(indices[m]) != w && Int(indices[m]) != x {
                  if colors[Int(indices[m])] == color {
                    taken[Int(other)] = column
                    break
                  }
                }
              }
            }
            for k in starts[v]..<starts[v + 1] {
              let color = colors[Int(indices[k])]
              if color >= 0 { around[Int(color)] = 0 }
            }
            var color = 0
            while taken[color] == column { color += 1 }
            colors[v] = Int32(color)
          }
        }
      }
    }
    return colors
  }
}
