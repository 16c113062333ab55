import Booking
import MixedZone

extension PaperBook {
    /// Carries out what is asked, or says which rule is not met and changes nothing.
    mutating func answer(_ step: Step) -> Answer {
        now = max(now, step.at)
        do throws(No) {
            return try carryOut(step.ask, step.sender)
        } catch {
            return Answer(outcome: .refused(error.slug))
        }
    }

    private mutating func carryOut(_ ask: Ask, _ sender: Sender) throws(No) -> Answer {
        guard case .member(let me) = sender else { return try carryOutUnsigned(ask) }
        switch ask {
        case .bookSeat(let choice, let day, let part, let other):
            return try bookSeat(me, choice, day, part, for: other)
        case .moveSeat(let line, let choice, let day, let part):
            return try moveSeat(me, line, choice, day, part)
        case .bookRoom(let room, let day, let from, let to, let people, let other):
            return try bookRoom(me, room, day, from, to, people: people, for: other)
        case .moveRoom(let line, let room, let day, let from, let to, let people):
            return try moveRoom(me, line, room, day, from, to, people: people)
        case .extend(let line, let until): return try extend(me, line, until)
        case .shorten(let line, let until): return try shorten(me, line, until)
        case .cancel(let line): return try cancel(me, line)
        case .answerRequest(let line, let isApproved, let reason):
            return try answerRequest(me, line, isApproved, reason)
        case .nameGuests(let line, let names): return try nameGuests(me, line, names)
        case .walkIn(let choice, let part, let guest, let key):
            return try walkIn(me, choice, part, guest, key)
        case .checkIn(let line): return try checkIn(me, line)
        case .checkOut(let line): return try checkOut(me, line)
        case .undo(let line, let tap): return try undo(me, line, tap)
        case .agreeToNearness(let isAgreed):
            guard agreed.contains(me) != isAgreed else { return .unchanged }
            if isAgreed { agreed.insert(me) } else { agreed.remove(me) }
            return .done
        case .lapseRequests, .markNoShows, .close, .openOn, .retireSeat, .restoreSeat, .retireRoom,
            .restoreRoom,
            .limit:
            throw .notAllowed
        }
    }

    private mutating func carryOutUnsigned(_ ask: Ask) throws(No) -> Answer {
        switch ask {
        case .lapseRequests: lapseRequests()
        case .markNoShows: markNoShows()
        case .close(let location, let first, let last): try close(location, first, last)
        case .openOn(let location, let day, let hours): try openOn(location, day, hours)
        case .retireSeat(let chair, let day): try retire(chair, from: day)
        case .restoreSeat(let chair): try restore(chair)
        case .retireRoom(let room, let day): try retire(room: room, from: day)
        case .limit(let location, let limits): try limit(location, limits)
        case .restoreRoom(let room): try restore(room: room)
        default: throw No("sign-in-needed")
        }
    }
}

extension Answer {
    static let done = Answer(outcome: .done)
    static let unchanged = Answer(outcome: .unchanged)
}
