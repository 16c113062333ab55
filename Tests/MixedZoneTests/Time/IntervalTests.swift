import Foundation
import MixedZone
import Testing

@Suite struct `An interval` {
    let morning: Interval
    let afternoon: Interval

    init() throws {
        morning = try interval("2026-11-24T09:00:00+01:00", "2026-11-24T13:00:00+01:00")
        afternoon = try interval("2026-11-24T13:00:00+01:00", "2026-11-24T17:00:00+01:00")
    }

    @Test func `a touching interval does not overlap`() {
        #expect(!morning.overlaps(afternoon))
        #expect(!afternoon.overlaps(morning))
    }

    @Test func `one second in common is an overlap`() throws {
        let lunch = try interval("2026-11-24T12:59:59+01:00", "2026-11-24T13:00:01+01:00")
        #expect(morning.overlaps(lunch))
        #expect(lunch.overlaps(morning))
        #expect(afternoon.overlaps(lunch))
        #expect(morning.overlaps(morning))
    }

    @Test func `holds its start and not its end`() {
        #expect(morning.contains(morning.start))
        #expect(morning.contains(morning.end - 1))
        #expect(!morning.contains(morning.end))
        #expect(!morning.contains(morning.start - 1))
    }

    @Test func `holds itself and what fits inside`() throws {
        let wide = try #require(Interval(start: morning.start, end: afternoon.end))
        #expect(morning.contains(morning))
        #expect(wide.contains(morning) && wide.contains(afternoon))
        #expect(!morning.contains(wide))
        #expect(wide.overlaps(morning) && morning.overlaps(wide))
    }

    @Test func `lasts the seconds between its ends`() {
        #expect(morning.duration == 4 * 3600)
    }

    @Test func `is never empty or backwards`() {
        #expect(Interval(start: morning.start, end: morning.start) == nil)
        #expect(Interval(start: morning.end, end: morning.start) == nil)
    }

    @Test func `survives JSON, which cannot make it empty`() throws {
        #expect(try JSONDecoder().decode(Interval.self, from: JSONEncoder().encode(morning)) == morning)
        #expect(throws: DecodingError.self) {
            try JSONDecoder().decode(Interval.self, from: Data(#"{"start":5,"end":5}"#.utf8))
        }
    }
}
