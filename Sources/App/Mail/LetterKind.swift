import MixedZone

/// The letters that exist.
///
/// Each has a subject and a body in the catalogues: `mail.{kind}.subject`, `mail.{kind}.body`.
enum LetterKind: String, CaseIterable, Sendable {
    case signInCode = "sign-in-code"
    case signUpCode = "sign-up-code"
    case addressCode = "address-code"
    case addressGiven = "address-given"
    case addressChanged = "address-changed"
    case addressReplaced = "address-replaced"
    case memberInvited = "member-invited"
    case memberWelcome = "member-welcome"
    case memberWaits = "member-waits"
    case memberRefused = "member-refused"
    case memberLeft = "member-left"
    case digest = "digest"
    case reservationConfirmed = "reservation-confirmed"
    case reservationMoved = "reservation-moved"
    case reservationCancelled = "reservation-cancelled"
    case roomRequested = "room-requested"
    case roomRequestWaiting = "room-request-waiting"
    case roomDeclined = "room-declined"
    case roomLapsed = "room-lapsed"
    case roomLongerWaiting = "room-longer-waiting"
    case roomLongerDeclined = "room-longer-declined"
    case roomLongerLapsed = "room-longer-lapsed"
    case reservationsWithdrawn = "reservations-withdrawn"
    case threadStep = "thread-step"
    case threadAsk = "thread-ask"
    case ideaReceived = "idea-received"
    case ideaStep = "idea-step"
    case ideaGroup = "idea-group"
    case callPublished = "call-published"
    case registerHead = "register-head"

    var subject: String { "mail.\(rawValue).subject" }
    var body: String { "mail.\(rawValue).body" }

    /// Seconds after which it is of no use to its reader; nil for a letter that keeps.
    var lifetime: Int? {
        switch self {
        case .signInCode, .signUpCode, .addressCode: AskForCode.validity
        default: nil
        }
    }
}
