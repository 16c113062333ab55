import Testing

/// One change of the clocks, reckoned by hand: when it happens, and what the clock there shows.
struct ClockChange: CustomTestStringConvertible, Sendable {
    let zone: String
    let day: String
    let instant: String
    /// The minute of the day at which the clock jumps.
    let from: Int
    /// The minute of the day that it shows next.
    let to: Int

    var testDescription: String { "\(zone) \(day)" }

    static let all = spring + autumn

    static let spring =
        amsterdamSpring.map { ClockChange("Europe/Amsterdam", $0, "T01:00:00Z", 120, 180) }
        + newYorkSpring.map { ClockChange("America/New_York", $0, "T02:00:00-05:00", 120, 180) }
        + lordHoweSpring.map { ClockChange("Australia/Lord_Howe", $0, "T02:00:00+10:30", 120, 150) }

    static let autumn =
        amsterdamAutumn.map { ClockChange("Europe/Amsterdam", $0, "T01:00:00Z", 180, 120) }
        + newYorkAutumn.map { ClockChange("America/New_York", $0, "T02:00:00-04:00", 120, 60) }
        + lordHoweAutumn.map { ClockChange("Australia/Lord_Howe", $0, "T02:00:00+11:00", 120, 90) }

    private init(_ zone: String, _ day: String, _ time: String, _ from: Int, _ to: Int) {
        self.zone = zone
        self.day = day
        instant = day + time
        self.from = from
        self.to = to
    }
}

private let amsterdamSpring = [
    "2024-03-31", "2025-03-30", "2026-03-29", "2027-03-28", "2028-03-26", "2029-03-25", "2030-03-31",
    "2031-03-30", "2032-03-28",
]
private let amsterdamAutumn = [
    "2024-10-27", "2025-10-26", "2026-10-25", "2027-10-31", "2028-10-29", "2029-10-28", "2030-10-27",
    "2031-10-26", "2032-10-31",
]
private let newYorkSpring = ["2024-03-10", "2025-03-09", "2026-03-08", "2027-03-14"]
private let newYorkAutumn = ["2024-11-03", "2025-11-02", "2026-11-01", "2027-11-07"]
private let lordHoweSpring = ["2024-10-06", "2025-10-05", "2026-10-04"]
private let lordHoweAutumn = ["2024-04-07", "2025-04-06", "2026-04-05"]
