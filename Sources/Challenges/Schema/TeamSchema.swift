import MixedZone

/// Teams, their rooms, and work sessions.
enum TeamSchema {
    static let tables =
        """
        CREATE TABLE teams (
            id TEXT PRIMARY KEY,
            thread_id TEXT NOT NULL REFERENCES threads (id),
            state TEXT NOT NULL,
            since INTEGER NOT NULL,
            due_at INTEGER,
            kind TEXT NOT NULL CHECK (kind IN ('workGroup', 'projectGroup', 'initiativeGroup')),
            name TEXT NOT NULL CHECK (length(name) BETWEEN 1 AND 80),
            purpose TEXT NOT NULL DEFAULT '',
            challenge_id TEXT REFERENCES challenges (id),
            theme_id TEXT REFERENCES themes (id),
            area_id TEXT REFERENCES areas (id),
            wants_residents_majority INTEGER NOT NULL DEFAULT 0 CHECK (wants_residents_majority IN (0, 1)),
            accepts_requests INTEGER NOT NULL DEFAULT 1 CHECK (accepts_requests IN (0, 1)),
            created_at INTEGER NOT NULL
        ) STRICT;
        CREATE INDEX teams_challenge ON teams (challenge_id);
        CREATE INDEX teams_state ON teams (state);
        CREATE INDEX teams_thread ON teams (thread_id);
        CREATE TABLE team_rules (
            id INTEGER PRIMARY KEY CHECK (id = 1),
            needs_residents_majority INTEGER NOT NULL CHECK (needs_residents_majority IN (0, 1))
        ) STRICT;
        CREATE TABLE team_members (
            team_id TEXT NOT NULL REFERENCES teams (id) ON DELETE CASCADE,
            member_id TEXT NOT NULL REFERENCES members (id),
            role TEXT NOT NULL CHECK (role IN ('spokesperson', 'member', 'observer')),
            capacity TEXT NOT NULL CHECK (capacity IN ('resident', 'entrepreneur', 'professional', 'municipality')),
            is_contact INTEGER NOT NULL DEFAULT 0 CHECK (is_contact IN (0, 1)),
            joined_at INTEGER NOT NULL,
            left_at INTEGER CHECK (left_at IS NULL OR joined_at <= left_at),
            PRIMARY KEY (team_id, member_id, joined_at)
        ) STRICT, WITHOUT ROWID;
        CREATE UNIQUE INDEX team_members_now ON team_members (team_id, member_id) WHERE left_at IS NULL;
        CREATE UNIQUE INDEX team_spokesperson ON team_members (team_id) WHERE left_at IS NULL AND role = 'spokesperson';
        CREATE UNIQUE INDEX team_contact ON team_members (team_id) WHERE left_at IS NULL AND is_contact = 1;
        CREATE INDEX team_members_member ON team_members (member_id) WHERE left_at IS NULL;
        CREATE TABLE team_invitations (
            team_id TEXT NOT NULL REFERENCES teams (id) ON DELETE CASCADE,
            member_id TEXT NOT NULL REFERENCES members (id) ON DELETE CASCADE,
            kind TEXT NOT NULL CHECK (kind IN ('invitation', 'request')),
            note TEXT NOT NULL DEFAULT '',
            capacity TEXT CHECK (capacity IN ('resident', 'entrepreneur', 'professional', 'municipality')),
            made_by TEXT NOT NULL REFERENCES members (id),
            made_at INTEGER NOT NULL,
            answered_at INTEGER,
            is_accepted INTEGER CHECK (is_accepted IN (0, 1)),
            PRIMARY KEY (team_id, member_id, made_at),
            CHECK ((kind = 'request') = (capacity IS NOT NULL)),
            CHECK ((answered_at IS NULL) = (is_accepted IS NULL))
        ) STRICT, WITHOUT ROWID;
        CREATE UNIQUE INDEX team_invitations_open ON team_invitations (team_id, member_id) WHERE answered_at IS NULL;
        CREATE INDEX team_invitations_member ON team_invitations (member_id) WHERE answered_at IS NULL;
        CREATE TABLE team_posts (
            id INTEGER PRIMARY KEY AUTOINCREMENT,
            team_id TEXT NOT NULL REFERENCES teams (id) ON DELETE CASCADE,
            author_id TEXT REFERENCES members (id),
            is_public INTEGER NOT NULL CHECK (is_public IN (0, 1)),
            content TEXT NOT NULL,
            posted_at INTEGER NOT NULL,
            hidden_at INTEGER
        ) STRICT;
        CREATE INDEX team_posts_team ON team_posts (team_id, id);
        CREATE TABLE work_forms (
            id TEXT PRIMARY KEY,
            name_nl TEXT NOT NULL,
            name_en TEXT NOT NULL,
            purpose_nl TEXT NOT NULL,
            purpose_en TEXT NOT NULL,
            minutes INTEGER NOT NULL CHECK (minutes BETWEEN 15 AND 960),
            least_people INTEGER NOT NULL,
            most_people INTEGER NOT NULL CHECK (least_people <= most_people),
            script TEXT NOT NULL CHECK (json_valid(script)),
            retired_at INTEGER
        ) STRICT;
        CREATE TABLE work_sessions (
            id TEXT PRIMARY KEY,
            thread_id TEXT NOT NULL REFERENCES threads (id),
            state TEXT NOT NULL,
            since INTEGER NOT NULL,
            due_at INTEGER,
            team_id TEXT REFERENCES teams (id),
            challenge_id TEXT REFERENCES challenges (id),
            title TEXT NOT NULL,
            work_form_id TEXT NOT NULL REFERENCES work_forms (id),
            location_id TEXT NOT NULL,
            starts_at INTEGER NOT NULL,
            ends_at INTEGER NOT NULL CHECK (starts_at < ends_at),
            is_public INTEGER NOT NULL CHECK (is_public IN (0, 1)),
            most_people INTEGER NOT NULL CHECK (most_people BETWEEN 2 AND 500),
            organiser_id TEXT NOT NULL REFERENCES members (id),
            notes TEXT NOT NULL DEFAULT '',
            CHECK (is_public = 1 OR team_id IS NOT NULL)
        ) STRICT;
        CREATE INDEX work_sessions_team ON work_sessions (team_id, starts_at);
        CREATE INDEX work_sessions_challenge ON work_sessions (challenge_id, starts_at);
        CREATE INDEX work_sessions_coming ON work_sessions (starts_at) WHERE state = 'planned';
        CREATE TABLE session_attendance (
            session_id TEXT NOT NULL REFERENCES work_sessions (id) ON DELETE CASCADE,
            member_id TEXT NOT NULL REFERENCES members (id),
            source TEXT NOT NULL CHECK (source IN ('signedUp', 'checkIn', 'organiser')),
            is_present INTEGER NOT NULL CHECK (is_present IN (0, 1)),
            noted_at INTEGER NOT NULL,
            PRIMARY KEY (session_id, member_id)
        ) STRICT, WITHOUT ROWID;
        CREATE INDEX session_attendance_member ON session_attendance (member_id);
        CREATE TABLE session_results (
            id INTEGER PRIMARY KEY AUTOINCREMENT,
            session_id TEXT NOT NULL REFERENCES work_sessions (id) ON DELETE CASCADE,
            section TEXT NOT NULL,
            content TEXT NOT NULL,
            author_id TEXT REFERENCES members (id),
            noted_at INTEGER NOT NULL,
            proposal_id TEXT
        ) STRICT;
        CREATE INDEX session_results_session ON session_results (session_id);
        INSERT INTO edges VALUES
            ('team', '', 'forming'), ('team', 'forming', 'active'), ('team', 'active', 'forming'),
            ('team', 'active', 'dormant'), ('team', 'forming', 'dormant'), ('team', 'dormant', 'active'),
            ('team', 'dormant', 'forming'),
            ('team', 'forming', 'dissolved'), ('team', 'active', 'dissolved'), ('team', 'dormant', 'dissolved'),
            ('session', '', 'planned'), ('session', 'planned', 'held'), ('session', 'planned', 'cancelled');

        """ + ChallengesSchema.guarding("teams", "team")
        + ChallengesSchema.guarding("work_sessions", "session") + usualWorkForms

    static let retention: [String: Retention] = [
        "teams": .permanent(why: "Selectielijst 4.1.1, policy and its evaluation"),
        "team_rules": .permanent(why: "the zone itself"),
        "team_members": .withOwner(table: "teams"),
        "team_invitations": .withOwner(table: "teams"),
        "team_posts": .withOwner(table: "teams"),
        "work_forms": .permanent(why: "the zone itself"),
        "work_sessions": .permanent(why: "Selectielijst 4.1.1, policy and its evaluation"),
        "session_attendance": .withOwner(table: "work_sessions"),
        "session_results": .withOwner(table: "work_sessions"),
    ]
}
