import GRDB

/// Whether every opgave that is not over has an owner, and every body its people.
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
                GROUP BY bodies.id HAVING vacant > 0 ORDER BY name_en
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
        return orphans + vacancies + themes
    }
}
