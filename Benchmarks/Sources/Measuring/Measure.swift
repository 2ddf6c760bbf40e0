import CAllocations

/// The best of several runs of one piece of work: other processes can only make a run slower.
public struct Measure {
  /// Seconds of the processor, which other processes disturb least; of several cores the sum.
  public private(set) var seconds = Double.infinity
  /// Seconds on the wall.
  public private(set) var wallSeconds = Double.infinity
  /// How often memory was asked for, on all threads.
  public private(set) var allocations = UInt64.max

  /// Measures `work`, which gives a number made of all it did.
  public init(runs: Int, _ work: () -> Int) {
    for _ in 0..<runs {
      let start = Start()
      keep(work())
      add(start)
    }
  }

  /// As above for work that is done on several cores.
  public init(runs: Int, _ work: () async -> Int) async {
    for _ in 0..<runs {
      let start = Start()
      keep(await work())
      add(start)
    }
  }

  private struct Start {
    let clocks = Clocks.now
    let allocations = tawatur_allocations()
  }

  private mutating func add(_ start: Start) {
    let elapsed = Clocks.now - start.clocks
    seconds = min(seconds, elapsed.processor)
    wallSeconds = min(wallSeconds, elapsed.wall)
    // Each thread holds its last few back: seen from another one there may be fewer than before.
    allocations = min(allocations, tawatur_allocations() &- start.allocations)
  }
}

/// Takes a result, so that no compiler leaves the work out.
@inline(never)
private func keep(_ result: Int) {}
