import Challenges
import GRDB
import MixedZone

extension Sight {
    /// What whoever asks for a page can see now.
    static func load(for context: some ZoneRequest, _ db: Database) throws -> Sight {
        let day = try Zone.load(db).timeZone.day(of: context.store.now)
        return try load(context.visitor?.standing ?? .stranger, on: day, db)
    }
}
