public import GRDB
public import MixedZone

/// Somebody beside whom a member may reserve a seat: they have one then, and agreed to be found so.
public struct Neighbour: Sendable, Equatable {
    public let member: Member.ID
    /// The first name; with the second one where two people share the first.
    public let name: String
}

// MARK: - Database

extension Neighbour {
    static let select = """
        SELECT DISTINCT members.id, members.name FROM reservations JOIN members ON members.id = member_id
        WHERE location_id = :location AND day = :day AND ends_at > :start AND starts_at < :end
            AND seat_id IS NOT NULL AND reservations.state IN ('confirmed', 'checkedIn')
            AND members.state = 'active' AND EXISTS (
                SELECT 1 FROM consents
                WHERE consents.member_id = members.id AND purpose = :purpose AND version = :version
                    AND withdrawn_at IS NULL
            )
        ORDER BY members.name, members.id
        """

    /// Everybody at a location over a part of a day, by name; only for members to see.
    public static func all(
        at location: String,
        on day: CivilDay,
        in interval: Interval,
        _ db: Database
    ) throws -> [Neighbour] {
        let purpose = ConsentPurpose.nearness
        let rows = try Row.fetchAll(
            db.cachedStatement(sql: select),
            arguments: [
                "location": location, "day": day, "start": interval.start, "end": interval.end,
                "purpose": purpose.rawValue, "version": purpose.version,
            ]
        )
        let people = rows.map { row -> (id: Member.ID, names: [Substring]) in
            (row["id"], (row["name"] as String).split(separator: " "))
        }
        let first = Dictionary(grouping: people) { $0.names.first ?? "" }
        return people.map { person in
            let isAlone = first[person.names.first ?? ""]?.count == 1
            return Neighbour(
                member: person.id,
                name: person.names.prefix(isAlone ? 1 : 2).joined(separator: " ")
            )
        }
    }
}
