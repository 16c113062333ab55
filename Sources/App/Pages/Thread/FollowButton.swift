import Challenges
import GRDB
import MixedZone

/// Following a thread, or no longer; for who is signed in.
struct FollowButton: Sendable {
    let isShown: Bool
    let action: String
    /// `ja` or `nee`, what the button asks for.
    let wish: String
    /// Where to go back to.
    let back: String
    let text: String
    /// "U volgt dit" or "Dit is van u: u hoort er altijd van".
    let note: String
    /// Whoever made it cannot stop.
    let isFixed: Bool

    static let none = FollowButton(
        isShown: false,
        action: "",
        wish: "",
        back: "",
        text: "",
        note: "",
        isFixed: false
    )

    /// - Parameter back: the address of the page with the button.
    static func load(
        _ thread: ThreadID,
        back: String,
        _ words: Words,
        for context: some ZoneRequest,
        _ db: Database
    ) throws -> FollowButton {
        guard let viewer = context.visitor, viewer.standing.isActive else { return .none }
        let bond = try Follow.bond(of: viewer.member.id, with: thread, db)
        let note = bond.map { $0 == .author ? words("thread.yours") : words("thread.followed") }
        return FollowButton(
            isShown: true,
            action: context.links.following(thread.description),
            wish: bond == nil ? "ja" : "nee",
            back: back,
            text: bond == nil ? words("thread.follow") : words("thread.unfollow"),
            note: note ?? "",
            isFixed: bond == .author
        )
    }
}
