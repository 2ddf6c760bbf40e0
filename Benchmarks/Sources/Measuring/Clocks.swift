import Foundation

/// Two clocks: the processor's time of this process on all cores, and the time on the wall.
public struct Clocks: Sendable {
  public let processor: Double
  public let wall: Double

  /// What they show now, in seconds.
  public static var now: Clocks {
    Clocks(
      processor: seconds(CLOCK_PROCESS_CPUTIME_ID), wall: Double(DispatchTime.now().uptimeNanoseconds) / 1e9)
  }

  /// What the processor has worked for this thread, in seconds.
  public static var thread: Double { seconds(CLOCK_THREAD_CPUTIME_ID) }

  /// The time between two looks.
  public static func - (a: Clocks, b: Clocks) -> Clocks {
    Clocks(processor: a.processor - b.processor, wall: a.wall - b.wall)
  }

  private static func seconds(_ clock: clockid_t) -> Double {
    var time = timespec()
    clock_gettime(clock, &time)
    return Double(time.tv_sec) + Double(time.tv_nsec) / 1e9
  }
}
