internal import MixedZone

/// The tables of places and reservations.
enum BookingSchema {
    static let migrations = [
        Migration("0001 places", sql: places),
        Migration("0002 opening", sql: opening),
        Migration("0003 reservations", sql: reservations),
        Migration("0004 claims", sql: claims),
        Migration("0005 places version", sql: placesVersion),
        Migration("0006 seats in the places version", sql: seatsInPlacesVersion),
        Migration("0007 rooms by the hour", sql: RoomsSchema.reservations),
        Migration("0008 limits for each role", sql: RoomsSchema.limits),
        Migration("0009 rooms for longer", sql: RoomsSchema.longer),
        Migration("0010 visits until their end", sql: visitsUntilTheirEnd),
        Migration("0011 occasions", sql: RoomsSchema.occasions),
        Migration("0012 seats found by their claims", sql: seatsByClaims),
        Migration("0013 what is over by its end", sql: byEnd),
    ]

    private static let places = """
        CREATE TABLE locations (
            id TEXT PRIMARY KEY,
            kind TEXT NOT NULL CHECK (kind IN ('workplace', 'venue')),
            name TEXT NOT NULL,
            area_id TEXT NOT NULL REFERENCES areas (id),
            time_zone TEXT NOT NULL,
            description TEXT NOT NULL CHECK (json_valid(description)),
            cancel_until INTEGER NOT NULL CHECK (cancel_until >= 0),
            horizon_days INTEGER NOT NULL CHECK (horizon_days BETWEEN 1 AND 366),
            most_open_reservations INTEGER NOT NULL CHECK (most_open_reservations >= 1),
            position INTEGER NOT NULL
        ) STRICT;
        CREATE INDEX locations_area ON locations (area_id);
        CREATE TABLE rooms (
            id TEXT PRIMARY KEY,
            location_id TEXT NOT NULL REFERENCES locations (id),
            name_nl TEXT NOT NULL,
            name_en TEXT NOT NULL,
            plan TEXT NOT NULL CHECK (json_valid(plan)),
            position INTEGER NOT NULL
        ) STRICT;
        CREATE INDEX rooms_location ON rooms (location_id, position);
        CREATE TABLE seats (
            id TEXT PRIMARY KEY,
            location_id TEXT NOT NULL REFERENCES locations (id),
            room_id TEXT NOT NULL REFERENCES rooms (id),
            number INTEGER NOT NULL CHECK (number > 0),
            x INTEGER NOT NULL,
            y INTEGER NOT NULL,
            direction INTEGER NOT NULL CHECK (direction BETWEEN 0 AND 359),
            theme_id TEXT REFERENCES themes (id),
            UNIQUE (location_id, number)
        ) STRICT;
        CREATE INDEX seats_room ON seats (room_id);
        CREATE INDEX seats_theme ON seats (theme_id) WHERE theme_id IS NOT NULL;
        CREATE TABLE seat_features (
            seat_id TEXT NOT NULL REFERENCES seats (id) ON DELETE CASCADE,
            feature TEXT NOT NULL CHECK (
                feature IN ('monitor', 'standingDesk', 'quiet', 'wheelchairAccessible', 'themeTable')
            ),
            PRIMARY KEY (seat_id, feature)
        ) STRICT, WITHOUT ROWID;
        """

    private static let opening = """
        CREATE TABLE openings (
            id TEXT PRIMARY KEY,
            location_id TEXT NOT NULL REFERENCES locations (id),
            weekday INTEGER CHECK (weekday BETWEEN 1 AND 7),
            valid_from TEXT,
            valid_until TEXT,
            day TEXT,
            opens INTEGER NOT NULL CHECK (opens BETWEEN 0 AND 1440),
            closes INTEGER NOT NULL CHECK (closes BETWEEN 0 AND 1440),
            reason_nl TEXT NOT NULL DEFAULT '',
            reason_en TEXT NOT NULL DEFAULT '',
            CHECK (opens < closes),
            CHECK ((weekday IS NULL) <> (day IS NULL)),
            CHECK ((weekday IS NULL) = (valid_from IS NULL)),
            CHECK (valid_until IS NULL OR valid_from <= valid_until)
        ) STRICT;
        CREATE INDEX openings_weekday ON openings (location_id, weekday) WHERE weekday IS NOT NULL;
        CREATE UNIQUE INDEX openings_day ON openings (location_id, day) WHERE day IS NOT NULL;
        CREATE TABLE opening_parts (
            opening_id TEXT NOT NULL REFERENCES openings (id) ON DELETE CASCADE,
            part TEXT NOT NULL CHECK (part IN ('morning', 'afternoon', 'day', 'evening')),
            starts INTEGER NOT NULL CHECK (starts BETWEEN 0 AND 1440),
            ends INTEGER NOT NULL CHECK (ends BETWEEN 0 AND 1440),
            PRIMARY KEY (opening_id, part),
            CHECK (starts < ends)
        ) STRICT, WITHOUT ROWID;
        CREATE TABLE closures (
            id TEXT PRIMARY KEY,
            location_id TEXT NOT NULL REFERENCES locations (id),
            first_day TEXT NOT NULL,
            last_day TEXT NOT NULL,
            reason_nl TEXT NOT NULL,
            reason_en TEXT NOT NULL,
            CHECK (first_day <= last_day)
        ) STRICT;
        CREATE INDEX closures_days ON closures (location_id, last_day);
        CREATE TABLE closed_holidays (
            location_id TEXT NOT NULL REFERENCES locations (id) ON DELETE CASCADE,
            holiday TEXT NOT NULL,
            PRIMARY KEY (location_id, holiday)
        ) STRICT, WITHOUT ROWID;
        """

    private static let reservations = """
        CREATE TABLE reservations (
            id TEXT PRIMARY KEY,
            location_id TEXT NOT NULL REFERENCES locations (id),
            seat_id TEXT NOT NULL REFERENCES seats (id),
            member_id TEXT REFERENCES members (id),
            guest_name TEXT,
            kind TEXT NOT NULL CHECK (kind IN ('reserved', 'walkIn')),
            day TEXT NOT NULL,
            part TEXT NOT NULL CHECK (part IN ('morning', 'afternoon', 'day', 'evening')),
            starts_at INTEGER NOT NULL,
            ends_at INTEGER NOT NULL,
            state TEXT NOT NULL CHECK (state IN ('confirmed', 'checkedIn', 'left', 'noShow', 'cancelled')),
            created_at INTEGER NOT NULL,
            CHECK (starts_at < ends_at),
            CHECK (kind = 'walkIn' OR member_id IS NOT NULL)
        ) STRICT;
        CREATE INDEX reservations_member ON reservations (member_id, ends_at) WHERE member_id IS NOT NULL;
        CREATE INDEX reservations_day ON reservations (location_id, day);
        CREATE INDEX reservations_seat ON reservations (seat_id, ends_at);
        CREATE INDEX reservations_open ON reservations (ends_at) WHERE state = 'confirmed';
        CREATE INDEX reservations_inside ON reservations (location_id, ends_at) WHERE state = 'checkedIn';
        CREATE TABLE reservation_edges (
            from_state TEXT NOT NULL,
            to_state TEXT NOT NULL,
            PRIMARY KEY (from_state, to_state)
        ) STRICT, WITHOUT ROWID;
        INSERT INTO reservation_edges VALUES
            ('confirmed', 'checkedIn'), ('confirmed', 'cancelled'), ('confirmed', 'noShow'),
            ('checkedIn', 'left'), ('checkedIn', 'confirmed'), ('checkedIn', 'cancelled'),
            ('left', 'checkedIn'), ('noShow', 'checkedIn');
        CREATE TRIGGER reservations_follow_edges BEFORE UPDATE OF state ON reservations
        WHEN NEW.state <> OLD.state AND NOT EXISTS (
            SELECT 1 FROM reservation_edges WHERE from_state = OLD.state AND to_state = NEW.state
        )
        BEGIN SELECT RAISE(ABORT, 'reservation.undeclared-move'); END;
        CREATE TABLE visits (
            reservation_id TEXT PRIMARY KEY REFERENCES reservations (id) ON DELETE CASCADE,
            shares INTEGER NOT NULL CHECK (shares IN (0, 1)),
            today TEXT NOT NULL CHECK (length(today) <= 280),
            is_hidden INTEGER NOT NULL DEFAULT 0 CHECK (is_hidden IN (0, 1)),
            checked_in_at INTEGER,
            checked_out_at INTEGER,
            noted_at INTEGER NOT NULL,
            CHECK (checked_out_at IS NULL OR checked_in_at <= checked_out_at)
        ) STRICT, WITHOUT ROWID;
        CREATE INDEX visits_noted ON visits (noted_at);
        """

    /// An interval of a seat or a person ends where the next begins, so the first one that ends later is the
    /// only one that can overlap.
    private static let claims = """
        CREATE TABLE claims (
            id INTEGER PRIMARY KEY,
            reservation_id TEXT NOT NULL REFERENCES reservations (id) ON DELETE CASCADE,
            seat_id TEXT NOT NULL REFERENCES seats (id),
            member_id TEXT REFERENCES members (id),
            starts_at INTEGER NOT NULL,
            ends_at INTEGER NOT NULL,
            CHECK (starts_at < ends_at)
        ) STRICT;
        CREATE INDEX claims_seat ON claims (seat_id, ends_at);
        CREATE INDEX claims_member ON claims (member_id, ends_at) WHERE member_id IS NOT NULL;
        CREATE INDEX claims_reservation ON claims (reservation_id);
        CREATE TRIGGER claims_never_overlap BEFORE INSERT ON claims
        BEGIN
            SELECT RAISE(ABORT, 'claim.seat-taken') WHERE (
                SELECT starts_at FROM claims WHERE seat_id = NEW.seat_id AND ends_at > NEW.starts_at
                ORDER BY ends_at LIMIT 1
            ) < NEW.ends_at;
            SELECT RAISE(ABORT, 'claim.member-busy') WHERE NEW.member_id IS NOT NULL AND (
                SELECT starts_at FROM claims WHERE member_id = NEW.member_id AND ends_at > NEW.starts_at
                ORDER BY ends_at LIMIT 1
            ) < NEW.ends_at;
        END;
        CREATE TRIGGER claims_only_shrink BEFORE UPDATE ON claims
        WHEN NEW.id <> OLD.id OR NEW.reservation_id <> OLD.reservation_id OR NEW.seat_id <> OLD.seat_id
            OR NEW.member_id IS NOT OLD.member_id AND NEW.member_id IS NOT NULL
            OR NEW.starts_at < OLD.starts_at OR NEW.ends_at > OLD.ends_at
        BEGIN SELECT RAISE(ABORT, 'claim.only-shrinks'); END;
        """

    /// Renewed by every change of what decides when and where one can sit.
    private static let placesVersion = """
        CREATE TABLE places_version (
            only INTEGER PRIMARY KEY CHECK (only = 1),
            version BLOB NOT NULL
        ) STRICT;
        INSERT INTO places_version VALUES (1, randomblob(16));

        """
        + renewing([
            "locations", "openings", "opening_parts", "closures", "closed_holidays", "programmes",
        ])

    /// Who sits where is asked of the claims.
    ///
    /// This index only told whether a seat that is deleted has reservations, and nobody deletes one; each reservation
    /// changed a page of it.
    private static let seatsByClaims = "DROP INDEX reservations_seat"

    /// Only what is settled is destroyed one day, so that making a reservation changes no page of its index.
    ///
    /// Claims of long ago refuse nothing any more: without them those of one person lie in one page again.
    private static let byEnd = """
        CREATE INDEX reservations_settled ON reservations (ends_at) WHERE \(settled);
        CREATE INDEX claims_end ON claims (ends_at);
        """

    /// Not waited for, not expected and not inside; time settles every other in the end.
    private static let settled = "state NOT IN ('pending', 'confirmed', 'checkedIn')"

    private static let seatsInPlacesVersion = renewing(["rooms", "seats", "seat_features"])

    /// Triggers that renew the version with every change of these tables.
    static func renewing(_ tables: [String]) -> String {
        tables.flatMap { table in
            ["INSERT", "UPDATE", "DELETE"].map { change in
                """
                CREATE TRIGGER places_version_\(table)_\(change) AFTER \(change) ON \(table)
                BEGIN UPDATE places_version SET version = randomblob(16); END;
                """
            }
        }.joined(separator: "\n")
    }

    /// What somebody says for a visit is kept from the end of that visit on, not from when it was said.
    private static let visitsUntilTheirEnd = """
        ALTER TABLE visits ADD COLUMN leaves_at INTEGER NOT NULL DEFAULT 0;
        UPDATE visits SET leaves_at = (SELECT ends_at FROM reservations WHERE id = reservation_id);
        DROP INDEX visits_noted;
        CREATE INDEX visits_leaving ON visits (leaves_at);
        CREATE TRIGGER visits_follow_their_end AFTER UPDATE OF ends_at ON reservations
        WHEN NEW.ends_at <> OLD.ends_at
        BEGIN UPDATE visits SET leaves_at = NEW.ends_at WHERE reservation_id = NEW.id; END;
        """

    static let retention: [String: Retention] = [
        "locations": .permanent(why: "places and their history"),
        "rooms": .permanent(why: "places and their history"),
        "seats": .permanent(why: "places and their history"),
        "seat_features": .withOwner(table: "seats"),
        "openings": .permanent(why: "explains what could be reserved"),
        "opening_parts": .withOwner(table: "openings"),
        "closures": .permanent(why: "explains what could be reserved"),
        "places_version": .permanent(why: "one row"),
        "closed_holidays": .withOwner(table: "locations"),
        "role_limits": .withOwner(table: "locations"),
        "reservations": .days(1827, after: "ends_at", among: settled, why: "Selectielijst 5.1, five years"),
        "reservation_edges": .permanent(why: "a declared graph"),
        "visits": .days(30, after: "leaves_at", why: "presence is personal: thirty days, then figures only"),
        "reservation_guests": .days(30, after: "leaves_at", why: "names of guests: as long as presence"),
        "claims": .days(
            30,
            after: "ends_at",
            why: "to undo what was tapped; who was where is in the reservation"
        ),
    ]
}
