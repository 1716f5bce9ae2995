import SparseDerivatives

/// The entries of a matrix as dots, those of columns that share a pass's direction in one colour.
struct PatternPicture {
  let title: String
  let pattern: SparsePattern
  let coloring: Coloring

  private static let (size, margin, top) = (720, 24, 62)

  func svg() -> String {
    let side = Swift.max(pattern.rows, pattern.columns, 1)
    let scale = Double(Self.size) / Double(side)
    // Dots of one unit of the picture at least: entries of a large matrix would not be seen.
    let dot = Swift.max(1, 1 / scale)
    let (width, height) = (Self.size + 2 * Self.margin, Self.size + Self.top + Self.margin)
    var parts = [
      """
      <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 \(width) \(height)" \
      font-family="system-ui, sans-serif" fill="#333333">
      <rect width="\(width)" height="\(height)" fill="#ffffff"/>
      <text x="\(Self.margin)" y="26" font-size="18">\(title)</text>
      <text x="\(Self.margin)" y="47" font-size="14" fill="#666666">\(pattern); \(coloring.count) colours</text>
      <g transform="translate(\(Self.margin) \(Self.top)) scale(\(scale))" stroke-width="\(dot)" stroke-linecap="square">
      <rect width="\(pattern.columns)" height="\(pattern.rows)" fill="none" stroke="#cccccc"/>
      """
    ]
    for color in 0..<coloring.count {
      var path = ""
      for j in 0..<pattern.columns where coloring.colors[j] == Int32(color) {
        for k in pattern.entries(ofColumn: j) { path += "M\(j),\(pattern.rowIndices[k])h0" }
      }
      let hue = 360 * color / coloring.count
      parts.append("<path transform=\"translate(0.5 0.5)\" stroke=\"hsl(\(hue) 70% 42%)\" d=\"\(path)\"/>")
    }
    return (parts + ["</g>", "</svg>"]).joined(separator: "\n") + "\n"
  }
}
