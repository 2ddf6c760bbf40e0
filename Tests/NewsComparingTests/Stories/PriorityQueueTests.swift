import Testing

@testable import NewsComparing

@Suite struct PriorityQueueTests {
  @Test func theGreatestComesFirst() {
    var queue = PriorityQueue<Int>()
    #expect(queue.pop() == nil)
    let numbers = (0..<200).map { ($0 * 73) % 101 }
    for number in numbers { queue.push(number) }
    var popped: [Int] = []
    while let next = queue.pop() { popped.append(next) }
    #expect(popped == numbers.sorted(by: >))
  }

  @Test func pushesMayComeBetween() {
    var queue = PriorityQueue<Int>()
    for number in [2, 5, 1] { queue.push(number) }
    #expect(queue.pop() == 5)
    queue.push(3)
    #expect(queue.pop() == 3)
    #expect(queue.pop() == 2)
    #expect(queue.pop() == 1)
    #expect(queue.pop() == nil)
  }
}
