import Foundation
import Testing

@testable import MixedZone

@Suite struct `A memo` {
    private let memo = Memo()
    private let version = Data([1])

    @Test func `loads once for a key and a version`() {
        #expect(memo.value("a", version: version) { 1 } == 1)
        #expect(memo.value("a", version: version) { 2 } == 1)
        #expect(memo.value("b", version: version) { 3 } == 3)
    }

    @Test func `loads anew for another version, also for one that was there before`() {
        #expect(memo.value("a", version: Data([1])) { 1 } == 1)
        #expect(memo.value("a", version: Data([2])) { 2 } == 2)
        #expect(memo.value("a", version: Data([1])) { 3 } == 3)
    }

    @Test func `keeps nothing of a load that failed`() {
        #expect(throws: KernelRefusal.missing) {
            try memo.value("a", version: version) { () throws -> Int in throw KernelRefusal.missing }
        }
        #expect(memo.value("a", version: version) { 1 } == 1)
    }

    @Test func `gives no value of another type`() {
        #expect(memo.value("a", version: version) { 1 } == 1)
        #expect(memo.value("a", version: version) { "one" } == "one")
    }

    @Test func `forgets rather than grows without end`() {
        for number in 0..<5000 { _ = memo.value("\(number)", version: version) { number } }
        #expect(memo.value("4999", version: version) { -1 } == 4999)
        #expect(memo.value("0", version: version) { -1 } == -1)
    }
}
