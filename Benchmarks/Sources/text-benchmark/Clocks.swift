import Foundation

/// Two clocks: the processor's time of this process on all cores, and the time on the wall.
struct Clocks {
  let processor: Double
  let wall: Double

  /// What they show now, in seconds.
  static var now: Clocks {
    var time = timespec()
    clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &time)
    let processor = Double(time.tv_sec) + Double(time.tv_nsec) / 1e9
    return Clocks(processor: processor, wall: Double(DispatchTime.now().uptimeNanoseconds) / 1e9)
  }

  static func - (a: Clocks, b: Clocks) -> Clocks {
    Clocks(processor: a.processor - b.processor, wall: a.wall - b.wall)
  }
}
