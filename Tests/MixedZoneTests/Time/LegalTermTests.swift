import Foundation
import MixedZone
import Testing

@Suite struct `A term set by law` {
    @Test(arguments: [
        (LegalTerm.weeks(6), "2026-09-01", "2026-10-13"),
        (.weeks(6), "2026-10-17", "2026-11-30"),
        (.weeks(8), "2026-02-06", "2026-04-07"),
        (.weeks(2), "2026-12-11", "2026-12-28"),
        (.months(1), "2026-01-31", "2026-03-02"),
        (.months(3), "2026-02-05", "2026-05-06"),
        (.days(1), "2026-11-27", "2026-11-30"),
        (.days(2), "2026-11-24", "2026-11-26"),
        (.days(90), "2026-01-24", "2026-04-24"),
    ])
    func `that ends on a free day ends on the next working day`(
        term: LegalTerm,
        event: String,
        end: String
    ) throws {
        #expect(try DutchCalendar.endOfTerm(term, after: day(event)) == day(end))
    }

    @Test(arguments: [
        (LegalTerm.days(3), "2026-11-24", "2026-11-27"),
        (.days(3), "2026-11-26", "2026-11-30"),
        (.days(3), "2026-11-27", "2026-12-01"),
        (.days(3), "2026-04-02", "2026-04-08"),
        (.days(4), "2026-04-02", "2026-04-08"),
        (.days(2), "2026-04-02", "2026-04-07"),
        (.days(3), "2026-04-30", "2026-05-04"),
    ])
    func `of three days or more holds two working days`(term: LegalTerm, event: String, end: String) throws {
        #expect(try DutchCalendar.endOfTerm(term, after: day(event)) == day(end))
    }

    @Test func `reckons with the days that a decree equates`() throws {
        let friday = try day("2026-05-15")
        func end(_ days: Int, equated: Set<CivilDay>) throws -> CivilDay {
            try DutchCalendar.endOfTerm(.days(days), after: day("2026-05-13"), equated: equated)
        }
        #expect(try end(3, equated: []) == day("2026-05-18"))
        #expect(try end(3, equated: [friday]) == day("2026-05-19"))
        #expect(try end(2, equated: [friday]) == day("2026-05-18"))
    }

    @Test(arguments: [
        (LegalTerm.days(91), "2026-01-24", "2026-04-25"),
        (.weeks(13), "2026-01-24", "2026-04-25"),
        (.months(4), "2026-01-25", "2026-05-25"),
        (.years(1), "2025-12-25", "2026-12-25"),
        (.years(1), "2024-02-29", "2025-02-28"),
    ])
    func `that is too long for the law on terms ends where it ends`(
        term: LegalTerm,
        event: String,
        end: String
    ) throws {
        #expect(!term.isExtensible)
        #expect(try DutchCalendar.endOfTerm(term, after: day(event)) == day(end))
    }

    @Test func `of the longest kind is still extended`() throws {
        for term in [LegalTerm.days(90), .weeks(12), .months(3)] { #expect(term.isExtensible) }
        #expect(try DutchCalendar.endOfTerm(.weeks(12), after: day("2026-01-24")) == day("2026-04-20"))
    }

    @Test func `survives JSON and absurd lengths`() throws {
        let terms = [LegalTerm.days(1), .weeks(6), .months(3), .years(1)]
        #expect(try JSONDecoder().decode([LegalTerm].self, from: JSONEncoder().encode(terms)) == terms)
        for term in [LegalTerm.days(Int.max), .weeks(Int.max), .months(Int.max), .years(Int.max)] {
            #expect(try DutchCalendar.endOfTerm(term, after: day("2026-11-24")) == .latest)
        }
    }
}
