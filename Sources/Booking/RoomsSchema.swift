/// Rooms by the hour beside seats by the part of a day, and the rules of a location for each role.
enum RoomsSchema {
    /// What occupies is a seat, a room or a person, over one interval; nothing is in two places at a time.
    ///
    /// A reservation is for a seat and a part of the day, or for a room and some hours.
    static let reservations = """
        ALTER TABLE rooms ADD COLUMN terms TEXT CHECK (terms IS NULL OR json_valid(terms));
        ALTER TABLE rooms ADD COLUMN retired_from TEXT;
        ALTER TABLE seats ADD COLUMN retired_from TEXT;
        CREATE TABLE reservations_new (
            id TEXT PRIMARY KEY,
            location_id TEXT NOT NULL REFERENCES locations (id),
            seat_id TEXT REFERENCES seats (id),
            room_id TEXT REFERENCES rooms (id),
            member_id TEXT REFERENCES members (id),
            booked_by TEXT REFERENCES members (id),
            guest_name TEXT,
            kind TEXT NOT NULL CHECK (kind IN ('reserved', 'walkIn')),
            day TEXT NOT NULL,
            part TEXT CHECK (part IN ('morning', 'afternoon', 'day', 'evening')),
            starts_at INTEGER NOT NULL,
            ends_at INTEGER NOT NULL,
            state TEXT NOT NULL CHECK (state IN (
                'pending', 'confirmed', 'checkedIn', 'left', 'noShow', 'cancelled', 'declined', 'lapsed'
            )),
            purpose TEXT CHECK (purpose IS NULL OR json_valid(purpose)),
            created_at INTEGER NOT NULL,
            CHECK (starts_at < ends_at),
            CHECK (kind = 'walkIn' OR member_id IS NOT NULL),
            CHECK ((seat_id IS NULL) <> (room_id IS NULL)),
            CHECK (room_id IS NULL OR part IS NULL)
        ) STRICT;
        INSERT INTO reservations_new (id, location_id, seat_id, member_id, guest_name, kind, day, part, starts_at,
            ends_at, state, created_at)
        SELECT id, location_id, seat_id, member_id, guest_name, kind, day, part, starts_at, ends_at, state, created_at
        FROM reservations;
        DROP TABLE reservations;
        ALTER TABLE reservations_new RENAME TO reservations;
        CREATE INDEX reservations_member ON reservations (member_id, ends_at) WHERE member_id IS NOT NULL;
        CREATE INDEX reservations_booked_by ON reservations (booked_by) WHERE booked_by IS NOT NULL;
        CREATE INDEX reservations_day ON reservations (location_id, day);
        CREATE INDEX reservations_seat ON reservations (seat_id, ends_at) WHERE seat_id IS NOT NULL;
        CREATE INDEX reservations_room ON reservations (room_id, ends_at) WHERE room_id IS NOT NULL;
        CREATE INDEX reservations_open ON reservations (ends_at) WHERE state = 'confirmed';
        CREATE INDEX reservations_pending ON reservations (starts_at) WHERE state = 'pending';
        CREATE INDEX reservations_inside ON reservations (location_id, ends_at) WHERE state = 'checkedIn';
        INSERT INTO reservation_edges VALUES
            ('pending', 'confirmed'), ('pending', 'declined'), ('pending', 'lapsed'), ('pending', 'cancelled'),
            ('confirmed', 'pending');
        CREATE TRIGGER reservations_follow_edges BEFORE UPDATE OF state ON reservations
        WHEN NEW.state <> OLD.state AND NOT EXISTS (
            SELECT 1 FROM reservation_edges WHERE from_state = OLD.state AND to_state = NEW.state
        )
        BEGIN SELECT RAISE(ABORT, 'reservation.undeclared-move'); END;
        CREATE TABLE reservation_guests (
            reservation_id TEXT NOT NULL REFERENCES reservations (id) ON DELETE CASCADE,
            position INTEGER NOT NULL,
            name TEXT NOT NULL CHECK (length(name) BETWEEN 1 AND 80),
            leaves_at INTEGER NOT NULL,
            PRIMARY KEY (reservation_id, position)
        ) STRICT, WITHOUT ROWID;
        CREATE INDEX reservation_guests_leaving ON reservation_guests (leaves_at);

        CREATE TABLE claims_new (
            id INTEGER PRIMARY KEY,
            reservation_id TEXT NOT NULL REFERENCES reservations (id) ON DELETE CASCADE,
            kind TEXT NOT NULL CHECK (kind IN ('seat', 'room', 'member')),
            subject_id TEXT NOT NULL,
            starts_at INTEGER NOT NULL,
            ends_at INTEGER NOT NULL,
            CHECK (starts_at < ends_at)
        ) STRICT;
        INSERT INTO claims_new (reservation_id, kind, subject_id, starts_at, ends_at)
        SELECT reservation_id, 'seat', seat_id, starts_at, ends_at FROM claims
        UNION ALL
        SELECT reservation_id, 'member', member_id, starts_at, ends_at FROM claims WHERE member_id IS NOT NULL;
        DROP TABLE claims;
        ALTER TABLE claims_new RENAME TO claims;
        CREATE INDEX claims_subject ON claims (subject_id, ends_at);
        CREATE INDEX claims_reservation ON claims (reservation_id);
        CREATE TRIGGER claims_never_overlap BEFORE INSERT ON claims
        BEGIN
            SELECT CASE NEW.kind
                WHEN 'seat' THEN RAISE(ABORT, 'claim.seat-taken')
                WHEN 'room' THEN RAISE(ABORT, 'claim.room-taken')
                ELSE RAISE(ABORT, 'claim.member-busy')
            END
            WHERE (
                SELECT starts_at FROM claims WHERE subject_id = NEW.subject_id AND ends_at > NEW.starts_at
                ORDER BY ends_at LIMIT 1
            ) < NEW.ends_at;
        END;
        CREATE TRIGGER claims_only_shrink BEFORE UPDATE ON claims
        WHEN NEW.id <> OLD.id OR NEW.reservation_id <> OLD.reservation_id OR NEW.subject_id <> OLD.subject_id
            OR NEW.kind <> OLD.kind OR NEW.starts_at < OLD.starts_at OR NEW.ends_at > OLD.ends_at
        BEGIN SELECT RAISE(ABORT, 'claim.only-shrinks'); END;
        """

    /// A confirmed room that somebody wants for longer is held until then, and stays confirmed for what it was.
    static let longer = """
        ALTER TABLE reservations ADD COLUMN asked_until INTEGER CHECK (asked_until IS NULL OR ends_at < asked_until);
        CREATE INDEX reservations_asked ON reservations (ends_at) WHERE asked_until IS NOT NULL;
        """

    /// What a reservation is made for, as another module names it.
    static let occasions = """
        ALTER TABLE reservations ADD COLUMN occasion TEXT;
        CREATE INDEX reservations_occasion ON reservations (occasion) WHERE occasion IS NOT NULL;
        """

    /// What everybody may stands with the location, what a role may beside it.
    static let limits = """
        ALTER TABLE locations ADD COLUMN limits TEXT NOT NULL DEFAULT '{}' CHECK (json_valid(limits));
        UPDATE locations SET limits = json_object(
            'horizonDays', horizon_days, 'shortestNotice', 0, 'longestStay', 86400,
            'mostOpenReservations', most_open_reservations, 'longestWeek', 604800, 'cancelUntil', cancel_until,
            'seats', json('true'), 'rooms', json('true')
        );
        ALTER TABLE locations DROP COLUMN horizon_days;
        ALTER TABLE locations DROP COLUMN most_open_reservations;
        ALTER TABLE locations DROP COLUMN cancel_until;
        CREATE TABLE role_limits (
            location_id TEXT NOT NULL REFERENCES locations (id) ON DELETE CASCADE,
            role TEXT NOT NULL,
            limits TEXT NOT NULL CHECK (json_valid(limits)),
            PRIMARY KEY (location_id, role)
        ) STRICT;

        """ + BookingSchema.renewing(["role_limits"])
}
