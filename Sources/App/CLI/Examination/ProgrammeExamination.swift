import MixedZone

/// Whether one can reserve at all, now and in the time to come.
enum ProgrammeExamination {
    static func findings(_ programmes: [Programme], on today: CivilDay) -> [String] {
        switch ProgrammeOutlook(programmes, on: today) {
        case .clear: []
        case .ends(let last): ["The programme ends on \(last): after that day nobody can reserve."]
        case .noneRuns(let next?): ["No programme runs until \(next): before that day nothing is open."]
        case .noneRuns(nil): ["No programme runs: nobody can reserve."]
        }
    }
}
