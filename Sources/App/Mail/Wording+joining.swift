import GRDB
import MixedZone

extension Wording {
    /// The keys of subject and body: what somebody new reads follows from how one becomes a member here, and what
    /// somebody reads who waits from who answers.
    func keys(
        of kind: LetterKind,
        _ message: WaitingMessage,
        _ db: Database
    ) throws -> (subject: String, body: String) {
        switch kind {
        case .signUpCode where zone.membership == .invited:
            return ("mail.sign-up-uninvited.subject", "mail.sign-up-uninvited.body")
        case .signUpCode where zone.membership == .onRequest:
            return (kind.subject, "mail.sign-up-code.body-request")
        case .memberWaits:
            let role = try Member.find(email: message.address, db)?.askedRole
            return (kind.subject, role?.isOpenToAll ?? true ? kind.body : "mail.member-waits.body-staff")
        default:
            return (kind.subject, kind.body)
        }
    }
}
