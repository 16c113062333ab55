import Challenges
import GRDB
import MixedZone
import Testing

@testable import App

@Suite struct `The line of measurements` {
    private static let words = Words(language: .nl, texts: [:])
    private static let terms = Indicator.Terms(name: "Warmte", unit: "graden", method: "Meten")

    @Test func `is none before the first measurement`() {
        #expect(!MeasureChart(Self.terms, [], Self.words).isShown)
    }

    @Test func `is ten percents high on either side when nothing moves`() {
        let chart = MeasureChart(Self.terms, [measurement(1, 40, "2027-01-01")], Self.words)
        #expect(chart.dots.map(\.x) == [348])
        #expect(chart.dots.map(\.y) == [140])
        #expect(chart.ticks.map(\.text) == ["44", "36"])
    }

    @Test func `runs from the first day to the last, the highest value on top`() {
        var terms = Self.terms
        terms.baseline = CivilDay("2027-01-01").map { Indicator.Reading(42, on: $0) }
        terms.target = CivilDay("2027-01-11").map { Indicator.Reading(38, on: $0) }
        let chart = MeasureChart(
            terms,
            [measurement(1, 42, "2027-01-01"), measurement(2, 40, "2027-01-06")],
            Self.words
        )
        #expect(chart.line == "72,28 348,140")
        #expect(chart.levels.map(\.y) == [28, 252])
    }

    private func measurement(_ id: Int, _ value: Double, _ day: String) -> Measurement {
        Measurement(
            row: [
                "id": id, "value": value, "measured_on": day, "note": "", "paper_id": nil, "corrects_id": nil,
            ]
        )
    }
}
