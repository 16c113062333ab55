import GRDB

/// Whether every opgave that is not over has an owner, more than half of the seats of each body a holder, and each theme
/// its duo where themes have one.
enum RoadExamination {
    static func findings(_ db: Database, on today: String) throws -> [String] {
        let orphans = try String.fetchAll(
            db,
            sql: """
                SELECT title FROM challenges JOIN members ON members.id = owner_id
                WHERE members.state <> 'active'
                    AND challenges.state NOT IN ('answered', 'closedWithoutResult', 'withdrawn') ORDER BY title
                """
        ).map { "The opgave ‘\($0)’ has no owner." }
        let vacancies = try Row.fetchAll(
            db,
            sql: """
                SELECT name_en, count(*) AS seats, count(*) FILTER (WHERE NOT EXISTS (
                    SELECT 1 FROM seat_holders WHERE seat_id = body_seats.id AND NOT is_deputy
                        AND starts_on <= :today AND (ends_before IS NULL OR ends_before > :today)
                )) AS vacant
                FROM bodies JOIN body_seats ON body_id = bodies.id
                WHERE removed_on IS NULL OR removed_on > :today
                GROUP BY bodies.id HAVING vacant * 2 >= seats ORDER BY name_en
                """,
            arguments: ["today": today]
        ).map { row -> String in
            let (name, vacant, seats): (String, Int, Int) = (row["name_en"], row["vacant"], row["seats"])
            return "\(vacant) of the \(seats) seats of \(name) \(vacant == 1 ? "is" : "are") vacant."
        }
        let themes = try String.fetchAll(
            db,
            sql: """
                SELECT name_en FROM themes WHERE EXISTS (SELECT 1 FROM bodies WHERE kind = 'themeDuo')
                    AND NOT EXISTS (SELECT 1 FROM bodies WHERE kind = 'themeDuo' AND theme_id = themes.id)
                ORDER BY position
                """
        ).map { "The theme \($0) has no duo." }
        let bodies = try trackless(db, on: today)
        return orphans + vacancies + themes + bodies
    }

    /// A body with a proposal on its agenda that decides about no track, where others do: its secretary can assign nobody.
    private static func trackless(_ db: Database, on today: String) throws -> [String] {
        try String.fetchAll(
            db,
            sql: """
                SELECT name_en FROM bodies WHERE decides_track IS NULL AND (ended_on IS NULL OR ended_on > ?)
                    AND EXISTS (
                        SELECT 1 FROM agenda_points JOIN meetings ON meetings.id = meeting_id
                        WHERE body_id = bodies.id AND proposal_id IS NOT NULL AND meetings.state <> 'cancelled'
                    )
                    AND EXISTS (SELECT 1 FROM bodies AS others WHERE others.decides_track IS NOT NULL)
                ORDER BY name_en
                """,
            arguments: [today]
        ).map { "\($0) decides about proposals, but about no track." }
    }
}
