/// Brackets of one paragraph that close in it; an unclosed one has no partner and hides nothing.
struct Brackets {
  /// The closing bracket of each opening one that has one, in the order of the opening ones.
  private var closings: [(open: Int, close: Int)] = []
  private var next = 0

  /// Pairs the brackets among the tokens `paragraph`. O(n): each is put on the stack and taken off once.
  ///
  /// A closing bracket looks for its partner only while one of its shape is open, so what it passes over is gone for good.
  init(in tokens: [Token], _ paragraph: Range<Int>) {
    var open: [(index: Int, shape: Int)] = []
    var openCount = [0, 0, 0, 0]
    for index in paragraph where tokens[index].kind == .bracket {
      guard let (shape, isOpening) = Self.shape(of: tokens[index].key.rawValue) else { continue }
      if isOpening {
        open.append((index, shape))
        openCount[shape] += 1
      } else if openCount[shape] > 0 {
        while let last = open.popLast() {
          openCount[last.shape] -= 1
          guard last.shape == shape else { continue }
          closings.append((last.index, index))
          break
        }
      }
    }
    closings.sort { $0.open < $1.open }
  }

  /// The closing bracket of the one at `index`, or nil. Asked for in rising order; O(1) over the whole paragraph.
  mutating func close(of index: Int) -> Int? {
    while next < closings.count, closings[next].open < index { next += 1 }
    return next < closings.count && closings[next].open == index ? closings[next].close : nil
  }

  private static func shape(of scalar: UInt64) -> (shape: Int, isOpening: Bool)? {
    switch scalar {
    case 0x28: (0, true)
    case 0x29: (0, false)
    case 0x5B: (1, true)
    case 0x5D: (1, false)
    case 0x7B: (2, true)
    case 0x7D: (2, false)
    case 0xFD3F: (3, true)
    case 0xFD3E: (3, false)
    default: nil
    }
  }
}
