import MixedZone

/// Bodies with their seats, and their meetings.
enum BodySchema {
    static let tables =
        """
        CREATE TABLE bodies (
            id TEXT PRIMARY KEY,
            kind TEXT NOT NULL CHECK (kind IN (
                'steeringGroup', 'coreTeam', 'neighbourhoodTeam', 'themeDuo', 'initiativeCouncil', 'frontRunners',
                'executive', 'other'
            )),
            name_nl TEXT NOT NULL,
            name_en TEXT NOT NULL,
            purpose_nl TEXT NOT NULL,
            purpose_en TEXT NOT NULL,
            area_id TEXT REFERENCES areas (id),
            theme_id TEXT REFERENCES themes (id),
            decides_track TEXT CHECK (decides_track IN ('quick', 'long')),
            charter TEXT NOT NULL CHECK (json_valid(charter)),
            position INTEGER NOT NULL,
            ended_on TEXT
        ) STRICT;
        CREATE TABLE body_seats (
            id TEXT PRIMARY KEY,
            body_id TEXT NOT NULL REFERENCES bodies (id) ON DELETE CASCADE,
            position INTEGER NOT NULL,
            category TEXT NOT NULL CHECK (category IN ('staff', 'resident', 'entrepreneur', 'professional', 'adviser')),
            function_nl TEXT NOT NULL DEFAULT '',
            function_en TEXT NOT NULL DEFAULT '',
            has_vote INTEGER NOT NULL CHECK (has_vote IN (0, 1)),
            organization_id TEXT REFERENCES organizations (id),
            removed_on TEXT,
            UNIQUE (body_id, position),
            CHECK (category <> 'adviser' OR has_vote = 0)
        ) STRICT;
        CREATE TABLE seat_holders (
            id INTEGER PRIMARY KEY AUTOINCREMENT,
            seat_id TEXT NOT NULL REFERENCES body_seats (id) ON DELETE CASCADE,
            member_id TEXT NOT NULL REFERENCES members (id),
            is_deputy INTEGER NOT NULL CHECK (is_deputy IN (0, 1)),
            starts_on TEXT NOT NULL,
            ends_before TEXT CHECK (ends_before IS NULL OR starts_on < ends_before),
            designation TEXT NOT NULL CHECK (designation IN ('elected', 'appointed', 'delegated', 'drawn'))
        ) STRICT;
        CREATE INDEX seat_holders_seat ON seat_holders (seat_id, is_deputy, starts_on);
        CREATE INDEX seat_holders_member ON seat_holders (member_id);
        CREATE TABLE body_secretaries (
            body_id TEXT NOT NULL REFERENCES bodies (id) ON DELETE CASCADE,
            member_id TEXT NOT NULL REFERENCES members (id),
            began_at INTEGER NOT NULL,
            ended_at INTEGER,
            PRIMARY KEY (body_id, member_id, began_at)
        ) STRICT, WITHOUT ROWID;
        CREATE INDEX body_secretaries_member ON body_secretaries (member_id) WHERE ended_at IS NULL;
        CREATE TABLE meetings (
            id TEXT PRIMARY KEY,
            thread_id TEXT NOT NULL REFERENCES threads (id),
            state TEXT NOT NULL,
            since INTEGER NOT NULL,
            due_at INTEGER,
            body_id TEXT NOT NULL REFERENCES bodies (id),
            title TEXT NOT NULL,
            starts_at INTEGER NOT NULL,
            ends_at INTEGER NOT NULL CHECK (starts_at < ends_at),
            place TEXT NOT NULL DEFAULT '',
            minutes TEXT NOT NULL DEFAULT '',
            repeats_monthly INTEGER NOT NULL DEFAULT 0 CHECK (repeats_monthly IN (0, 1))
        ) STRICT;
        CREATE INDEX meetings_body ON meetings (body_id, starts_at);
        CREATE TABLE agenda_points (
            id INTEGER PRIMARY KEY AUTOINCREMENT,
            meeting_id TEXT NOT NULL REFERENCES meetings (id) ON DELETE CASCADE,
            position INTEGER NOT NULL,
            kind TEXT NOT NULL CHECK (kind IN ('decision', 'issue', 'success', 'improvement', 'notice')),
            title TEXT NOT NULL,
            explanation TEXT NOT NULL DEFAULT '',
            proposal_id TEXT REFERENCES proposals (id),
            papers_from INTEGER,
            outcome TEXT NOT NULL DEFAULT ''
        ) STRICT;
        CREATE INDEX agenda_points_meeting ON agenda_points (meeting_id, position);
        CREATE INDEX agenda_points_proposal ON agenda_points (proposal_id) WHERE proposal_id IS NOT NULL;
        CREATE TABLE meeting_attendance (
            meeting_id TEXT NOT NULL REFERENCES meetings (id) ON DELETE CASCADE,
            member_id TEXT NOT NULL REFERENCES members (id),
            is_present INTEGER NOT NULL CHECK (is_present IN (0, 1)),
            noted_at INTEGER NOT NULL,
            PRIMARY KEY (meeting_id, member_id)
        ) STRICT, WITHOUT ROWID;
        CREATE TABLE actions (
            id INTEGER PRIMARY KEY AUTOINCREMENT,
            body_id TEXT NOT NULL REFERENCES bodies (id),
            meeting_id TEXT NOT NULL REFERENCES meetings (id),
            what TEXT NOT NULL,
            owner_id TEXT REFERENCES members (id),
            due_on TEXT,
            done_at INTEGER,
            dropped_at INTEGER
        ) STRICT;
        CREATE INDEX actions_body ON actions (body_id) WHERE done_at IS NULL AND dropped_at IS NULL;
        INSERT INTO edges VALUES
            ('meeting', '', 'planned'), ('meeting', 'planned', 'convened'), ('meeting', 'convened', 'open'),
            ('meeting', 'open', 'closed'), ('meeting', 'closed', 'minutesDraft'),
            ('meeting', 'minutesDraft', 'minutesAdopted'),
            ('meeting', 'planned', 'cancelled'), ('meeting', 'convened', 'cancelled');

        """ + ChallengesSchema.guarding("meetings", "meeting")

    static let retention: [String: Retention] = [
        "bodies": .permanent(why: "the zone itself"),
        "body_seats": .withOwner(table: "bodies"),
        "seat_holders": .withOwner(table: "body_seats"),
        "body_secretaries": .withOwner(table: "bodies"),
        "meetings": .permanent(why: "Selectielijst 1.1.8, meetings that decide"),
        "agenda_points": .withOwner(table: "meetings"),
        "meeting_attendance": .withOwner(table: "meetings"),
        "actions": .permanent(why: "Selectielijst 1.1.8, meetings that decide"),
    ]
}
