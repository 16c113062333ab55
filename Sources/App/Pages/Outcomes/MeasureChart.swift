import Challenges
import MixedZone

/// Measurements as a line, with where it began and where it should be; the table beside it says the same.
///
/// Everything is in units of the drawing, 640 wide and 300 high.
struct MeasureChart: Sendable {
    /// There is nothing to draw before the first measurement.
    let isShown: Bool
    /// What the line shows, in a sentence.
    let text: String
    /// "80,40 300,120": the corners of the line.
    let line: String
    let dots: [ChartDot]
    let levels: [ChartLevel]
    let ticks: [ChartTick]
    let days: [ChartTick]

    static let none = MeasureChart(
        isShown: false,
        text: "",
        line: "",
        dots: [],
        levels: [],
        ticks: [],
        days: []
    )
}

struct ChartDot: Sendable {
    let x: Int
    let y: Int
    /// "24 november 2026: 39 graden Celsius", as the pointer shows it.
    let text: String
}

/// The baseline or the target.
struct ChartLevel: Sendable {
    let kind: String
    let y: Int
    /// Above the line, or below where the other one is near.
    let textY: Int
    let text: String
}

struct ChartTick: Sendable {
    let position: Int
    let text: String
    /// `start`, `middle` or `end`.
    let anchor: String
}

extension MeasureChart {
    /// - Parameter standing: the measurements that hold, by day.
    init(_ terms: Indicator.Terms, _ standing: [Measurement], _ words: Words) {
        guard let first = standing.first, let last = standing.last else {
            self = .none
            return
        }
        let scale = Scale(terms, standing)
        let dots = standing.map { measurement in
            ChartDot(
                x: scale.x(measurement.measuredOn),
                y: scale.y(measurement.value),
                text: "\(words.date(measurement.measuredOn)): \(words.value(measurement.value, terms))"
            )
        }
        isShown = true
        text = words.count(
            "outcome.chart",
            standing.count,
            [
                "first": words.value(first.value, terms), "last": words.value(last.value, terms),
                "from": words.date(first.measuredOn), "to": words.date(last.measuredOn),
            ]
        )
        line = dots.map { "\($0.x),\($0.y)" }.joined(separator: " ")
        self.dots = dots
        levels = Self.levels(terms, scale, words)
        ticks = [scale.top, scale.bottom].map {
            ChartTick(position: scale.y($0), text: words.figure($0), anchor: "end")
        }
        days = [
            ChartTick(position: Scale.left, text: words.date(scale.firstDay), anchor: "start"),
            ChartTick(position: Scale.right, text: words.date(scale.lastDay), anchor: "end"),
        ]
    }

    private static func levels(_ terms: Indicator.Terms, _ scale: Scale, _ words: Words) -> [ChartLevel] {
        let known = [("baseline", terms.baseline), ("target", terms.target)].compactMap { kind, reading in
            reading.map { (kind, $0.value) }
        }
        let highest = known.map(\.1).max()
        return known.map { kind, value in
            let y = scale.y(value)
            let isLower = known.count == 2 && value != highest
            return ChartLevel(
                kind: kind,
                y: y,
                textY: isLower && y + 20 < Scale.lower ? y + 20 : y - 8,
                text: words("outcome.chart.\(kind)", ["value": words.value(value, terms)])
            )
        }
    }
}

/// Where days and values stand in the drawing.
private struct Scale {
    static let (left, right) = (72, 624)
    static let (upper, lower) = (28, 252)

    let firstDay: CivilDay
    let lastDay: CivilDay
    let top: Double
    let bottom: Double

    init(_ terms: Indicator.Terms, _ standing: [Measurement]) {
        let known = [terms.baseline, terms.target].compactMap(\.self)
        let days = standing.map(\.measuredOn) + known.map(\.day)
        let values = standing.map(\.value) + known.map(\.value)
        let (low, high) = (values.min() ?? 0, values.max() ?? 0)
        // A line that never moves stands in the middle.
        let room = high > low ? 0 : max(abs(high) / 10, 1)
        firstDay = days.min() ?? standing[0].measuredOn
        lastDay = days.max() ?? firstDay
        (top, bottom) = (high + room, low - room)
    }

    func x(_ day: CivilDay) -> Int {
        let whole = lastDay.days(since: firstDay)
        guard whole > 0 else { return (Self.left + Self.right) / 2 }
        return Self.left + (Self.right - Self.left) * day.days(since: firstDay) / whole
    }

    func y(_ value: Double) -> Int {
        let share = (top - value) / (top - bottom)
        return Self.upper + Int((Double(Self.lower - Self.upper) * share).rounded())
    }
}
