import Booking
import MixedZone

/// All rules of reserving as somebody would keep them on paper: lines in a book, and who holds what from when until
/// when.
///
/// Written from what the rules say, without a database and without the code that it is held against.
struct PaperBook {
    let scene: Scene
    var now: Instant
    var lines: [Line] = []
    /// What holds a seat, a room or a person; nothing of it ever overlaps.
    var holds: [Subject: [Hold]] = [:]
    /// What each line holds, in the order in which it was asked for.
    var held: [Int: [Subject]] = [:]
    var dated: [String: [CivilDay: OpeningHours]] = [:]
    var closures: [String: [ClosedRange<CivilDay>]] = [:]
    /// From when on nobody can have a seat or room.
    var retired: [Subject: CivilDay] = [:]
    /// What may be reserved since it was changed.
    var limits: [String: Allowance] = [:]
    var roleLimits: [String: [Role: RoleAllowance]] = [:]
    /// Who agreed to be sat beside.
    var agreed: Set<Int> = []
    /// The line that has the identifier of a form at the door.
    var forms: [Int: Int] = [:]

    init(_ scene: Scene) {
        self.scene = scene
        now = scene.begins
    }

    /// A reservation.
    struct Line: Equatable {
        var location: String
        var unit: Unit
        let member: Int?
        let guest: String?
        let isWalkIn: Bool
        var day: CivilDay
        var part: DayPart?
        var stay: Stay
        /// Until when somebody wants the room beyond what was confirmed.
        var asked: Instant?
        var state: ReservationState
        let bookedBy: Int?
        var people: Int?
        var guests: [String] = []
        let made: Instant

        var chair: Int? { if case .chair(let number) = unit { number } else { nil } }
        var room: String? { if case .room(let id) = unit { id } else { nil } }
        var heldUntil: Instant { asked ?? stay.until }
        var isOpen: Bool { [.pending, .confirmed, .checkedIn].contains(state) }
    }

    enum Unit: Equatable {
        case chair(Int)
        case room(String)
    }

    /// From an instant until just before another.
    struct Stay: Equatable {
        var from: Instant
        var until: Instant

        func meets(_ other: Stay) -> Bool { from < other.until && other.from < until }
    }

    enum Subject: Hashable {
        case chair(Chair), room(String), member(Int)
    }

    struct Hold: Equatable {
        let line: Int
        var stay: Stay
    }

    /// A rule that is not met, by the name of its refusal.
    struct No: Error {
        let slug: String

        init(_ slug: String) {
            self.slug = slug
        }

        static let missing = No("missing")
        static let notAllowed = No("not-allowed")
    }
}
