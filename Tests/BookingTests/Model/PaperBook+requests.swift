import Booking
import MixedZone

extension PaperBook {
    /// The same answer twice is one; an answer comes before the time begins, and a no with a reason.
    mutating func answerRequest(
        _ me: Int,
        _ index: Int,
        _ isApproved: Bool,
        _ reason: String
    ) throws(No) -> Answer {
        let (line, _) = try hosted(me, index)
        if let asked = line.asked { return try answer(index, asked, isApproved, reason) }
        let target: ReservationState = isApproved ? .confirmed : .declined
        guard line.state != target else { return .unchanged }
        guard line.state != .lapsed else { throw No("answer-too-late") }
        guard line.state == .pending else { throw No("answered-already") }
        guard now < line.stay.from else { throw No("answer-too-late") }
        guard isApproved || !reason.isEmpty else { throw No("invalid-fields") }
        if !isApproved { release(index) }
        lines[index].state = target
        return .done
    }

    /// Whatever is said to a longer stay, what was confirmed is kept.
    private mutating func answer(
        _ index: Int,
        _ asked: Instant,
        _ isApproved: Bool,
        _ reason: String
    ) throws(No) -> Answer {
        guard now < lines[index].stay.until else { throw No("answer-too-late") }
        guard isApproved || !reason.isEmpty else { throw No("invalid-fields") }
        if isApproved {
            lines[index].stay.until = asked
        } else {
            giveBack(index, from: lines[index].stay.until)
        }
        lines[index].asked = nil
        return .done
    }

    mutating func nameGuests(_ me: Int, _ index: Int, _ names: [String]) throws(No) -> Answer {
        let (line, _, _) = try own(me, index)
        guard line.room != nil else { throw .missing }
        guard line.isOpen else { throw No("reservation-is-over") }
        guard names.count <= line.people ?? names.count else { throw No("invalid-fields") }
        guard line.guests != names else { return .unchanged }
        lines[index].guests = names
        return .done
    }

    /// What nobody answered before it began is given free, and so is a longer stay when the confirmed one is over.
    mutating func lapseRequests() -> Answer {
        let late = lines.indices.filter { lines[$0].state == .pending && lines[$0].stay.from <= now }
        for index in late {
            lines[index].state = .lapsed
            release(index)
        }
        let longer = lines.indices.filter { lines[$0].asked != nil && lines[$0].stay.until <= now }
        for index in longer {
            giveBack(index, from: lines[index].stay.until)
            lines[index].asked = nil
        }
        let count = late.count + longer.count
        return Answer(outcome: count == 0 ? .unchanged : .done, count: count)
    }
}
