import Booking
import MixedZone

extension PaperBook {
    /// Every line, as it is compared.
    var written: Set<String> {
        Set(
            lines.enumerated().map { index, line in
                [
                    "#\(index)", line.state.rawValue, line.location,
                    line.chair.map(String.init) ?? line.room ?? "-",
                    line.day.description, line.part?.rawValue ?? "-", line.stay.text,
                    "asked \(line.asked?.seconds ?? 0)",
                    "member \(line.member ?? -1)", "by \(line.bookedBy ?? -1)",
                    line.isWalkIn ? "walkIn" : "reserved", line.guest ?? "-", "at \(line.made.seconds)",
                ].joined(separator: " ")
            }
        )
    }

    /// All that is held, as it is compared.
    var holding: Set<String> {
        Set(
            holds.flatMap { subject, holds in
                holds.map { "#\($0.line) holds \(subject.text) \($0.stay.text)" }
            }
        )
    }
}

extension PaperBook.Stay {
    fileprivate var text: String { "\(from.seconds)-\(until.seconds)" }
}

extension PaperBook.Subject {
    fileprivate var text: String {
        switch self {
        case .chair(let chair): "\(chair.location) \(chair.number)"
        case .room(let id): id
        case .member(let number): "member \(number)"
        }
    }
}
