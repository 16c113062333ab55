public import GRDB
public import MixedZone

/// Who is at one location now, for signed-in members.
///
/// Somebody is here from check-in to check-out, and never after the end of the reserved time. A person is shown
/// when they agreed to it for this very visit: that is the consent that counts. The consent `presence` in the
/// profile is the standing answer to the same question; nobody is shown because of it alone, and withdrawing it
/// ends what was agreed to before.
public struct HereNow: Sendable, Equatable {
    public let count: HeadCount
    /// Those who want to be found, by first name.
    public let people: [Person]

    public struct Person: Sendable, Equatable {
        public let reservation: Reservation.ID
        /// Nil for a walk-in without an account.
        public let member: Member.ID?
        public let firstName: String
        public let role: Role?
        public let since: Instant
        public let canHelpWith: String
        public let isLookingFor: String
        public let today: String
        /// A host hid what was written: the three texts are empty.
        public let isHidden: Bool

        public var hasText: Bool { !(canHelpWith.isEmpty && isLookingFor.isEmpty && today.isEmpty) }
    }

    /// How many are here and not on the list.
    public var unlisted: Int { max(0, count.total - people.count) }
}

// MARK: - Database

extension HereNow {
    static let select = """
        SELECT reservations.id, reservations.member_id, coalesce(members.name, guest_name, '') AS name,
            checked_in_at, is_hidden, today, coalesce(can_help_with, '') AS can_help_with,
            coalesce(is_looking_for, '') AS is_looking_for, \(FirstRole.sql) AS role
        FROM reservations
        JOIN visits ON visits.reservation_id = reservations.id
        LEFT JOIN members ON members.id = reservations.member_id
        WHERE reservations.location_id = :location AND reservations.state = 'checkedIn'
            AND reservations.ends_at > :now AND \(Visit.isShown)
            AND (members.state = 'active' OR reservations.member_id IS NULL)
        ORDER BY checked_in_at, reservations.id
        """

    public static func load(_ location: String, at now: Instant, _ db: Database) throws -> HereNow {
        let rows = try Row.fetchCursor(
            db.cachedStatement(sql: select),
            arguments: ["location": location, "now": now]
        )
        var people: [Person] = []
        while let row = try rows.next() {
            let person = Person(row: row)
            guard !person.firstName.isEmpty, !people.contains(where: person.isSamePerson) else { continue }
            people.append(person)
        }
        let sorted = people.sorted { NameSearch.folded($0.firstName) < NameSearch.folded($1.firstName) }
        return HereNow(count: try HeadCount.load(location, at: now, db), people: sorted)
    }
}

extension HereNow.Person {
    fileprivate init(row: Row) {
        let name: String = row["name"]
        let isHidden: Bool = row["is_hidden"]
        reservation = row["id"]
        member = row["member_id"]
        firstName = name.split(separator: " ").first.map(String.init) ?? ""
        role = FirstRole.read(row)
        since = row["checked_in_at"]
        canHelpWith = isHidden ? "" : row["can_help_with"]
        isLookingFor = isHidden ? "" : row["is_looking_for"]
        today = isHidden ? "" : row["today"]
        self.isHidden = isHidden
    }

    /// Somebody who was not tapped out in the morning and came again is one person.
    fileprivate func isSamePerson(_ other: HereNow.Person) -> Bool {
        member != nil && member == other.member
    }
}
