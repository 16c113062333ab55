import Challenges

/// What a secretary can do with a meeting by one button.
enum MeetingStep: String, CaseIterable {
    case convene, open, close, adopt

    var state: MeetingState {
        switch self {
        case .convene: .convened
        case .open: .open
        case .close: .closed
        case .adopt: .minutesAdopted
        }
    }
}
