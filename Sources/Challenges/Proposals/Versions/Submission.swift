internal import GRDB
internal import MixedZone

/// Handing a proposal in, when the members have agreed or had the time to object.
enum Submission {
    /// The first version is public from this step on; every member gets a receipt, and the advisers are asked.
    ///
    /// Where the last version says the same as the document, such as after an expiry, that one is handed in again.
    static func handIn(_ proposal: Proposal, in transaction: Transaction) throws -> Version {
        let db = transaction.db
        let draft = try Draft.load(proposal, db)
        let version: Version
        if let last = try Version.latest(of: proposal.id, db), try !draft.isRevised(db) {
            version = last
        } else {
            version = try draft.fix(in: transaction)
        }
        let handedIn = try Proposal.existing(proposal.id, db)
        let step = try handedIn.move(to: .submitted, by: .clock, version: version.hash)
            .carryOut(in: transaction)
        let members = draft.members.map(\.member)
        for member in members { try Follow.tie(member, to: proposal.thread, as: .author, in: transaction) }
        try Telling.ask(members, to: "receipt", about: proposal.thing, in: transaction)
        let advisers = try AreaReach.load(proposal.area, db)
            .holders(of: .areaCoordinator, at: transaction.now, db)
        try Telling.ask(
            Set(advisers).subtracting(members),
            to: "take-proposal",
            about: proposal.thing,
            until: step.due,
            in: transaction
        )
        return version
    }
}
