import MixedZone

/// Ideas, opgaven and calls to action.
enum OpgaveSchema {
    static let tables =
        """
        CREATE TABLE indicators (
            id TEXT PRIMARY KEY,
            name TEXT NOT NULL,
            unit TEXT NOT NULL,
            method TEXT NOT NULL,
            source TEXT NOT NULL DEFAULT '',
            rises INTEGER NOT NULL CHECK (rises IN (0, 1)),
            baseline REAL,
            baseline_on TEXT,
            target REAL,
            target_on TEXT,
            CHECK ((baseline IS NULL) = (baseline_on IS NULL))
        ) STRICT;
        CREATE TABLE challenges (
            id TEXT PRIMARY KEY,
            thread_id TEXT NOT NULL REFERENCES threads (id),
            state TEXT NOT NULL,
            since INTEGER NOT NULL,
            due_at INTEGER,
            kind TEXT NOT NULL CHECK (kind IN ('socialIssue', 'area', 'ownInitiative')),
            title TEXT NOT NULL CHECK (length(title) BETWEEN 1 AND 120),
            question TEXT NOT NULL,
            background TEXT NOT NULL DEFAULT '',
            wished TEXT NOT NULL DEFAULT '',
            theme_id TEXT REFERENCES themes (id),
            area_id TEXT REFERENCES areas (id),
            programme_id TEXT REFERENCES programmes (id),
            owner_id TEXT NOT NULL REFERENCES members (id),
            deputy_id TEXT REFERENCES members (id),
            level TEXT CHECK (level IN ('inform', 'consult', 'collaborate', 'coDecide')),
            opens_on TEXT,
            ends_on TEXT,
            budget_cents INTEGER CHECK (budget_cents >= 0),
            route TEXT NOT NULL DEFAULT 'none'
                CHECK (route IN ('none', 'rightToChallenge', 'socialTender', 'subsidy', 'independent')),
            procurement TEXT NOT NULL DEFAULT '',
            ownership TEXT NOT NULL DEFAULT '',
            indicator_id TEXT REFERENCES indicators (id),
            learned TEXT NOT NULL DEFAULT '',
            edition INTEGER NOT NULL DEFAULT 1,
            created_at INTEGER NOT NULL,
            opened_at INTEGER,
            CHECK (owner_id <> deputy_id),
            CHECK (opens_on IS NULL OR ends_on IS NULL OR opens_on < ends_on),
            CHECK (state NOT IN ('open', 'closed', 'answered', 'closing', 'closedWithoutResult') OR opened_at IS NOT NULL),
            CHECK (state NOT IN ('draft', 'inCheck', 'editsRequested') OR opened_at IS NULL)
        ) STRICT;
        CREATE INDEX challenges_state ON challenges (state, ends_on);
        CREATE INDEX challenges_theme ON challenges (theme_id, state);
        CREATE INDEX challenges_area ON challenges (area_id, state);
        CREATE INDEX challenges_owner ON challenges (owner_id);
        CREATE INDEX challenges_thread ON challenges (thread_id);
        CREATE INDEX challenges_deputy ON challenges (deputy_id) WHERE deputy_id IS NOT NULL;
        CREATE INDEX challenges_programme ON challenges (programme_id) WHERE programme_id IS NOT NULL;
        CREATE INDEX challenges_indicator ON challenges (indicator_id) WHERE indicator_id IS NOT NULL;
        CREATE INDEX challenges_waiting ON challenges (state, due_at) WHERE due_at IS NOT NULL;
        CREATE TABLE check_findings (
            step_id INTEGER NOT NULL REFERENCES steps (id),
            challenge_id TEXT NOT NULL REFERENCES challenges (id),
            question TEXT NOT NULL
                CHECK (question IN ('isOpen', 'isOurs', 'hasTime', 'isMeasurable', 'isBudgetTrue')),
            is_yes INTEGER NOT NULL CHECK (is_yes IN (0, 1)),
            reason TEXT NOT NULL,
            PRIMARY KEY (step_id, question),
            CHECK ((is_yes = 1) = (reason = ''))
        ) STRICT, WITHOUT ROWID;
        CREATE INDEX check_findings_challenge ON check_findings (challenge_id, step_id);
        CREATE TABLE challenge_themes (
            challenge_id TEXT NOT NULL REFERENCES challenges (id) ON DELETE CASCADE,
            theme_id TEXT NOT NULL REFERENCES themes (id),
            PRIMARY KEY (challenge_id, theme_id)
        ) STRICT, WITHOUT ROWID;
        CREATE INDEX challenge_themes_theme ON challenge_themes (theme_id);
        CREATE TABLE ideas (
            id TEXT PRIMARY KEY,
            thread_id TEXT NOT NULL REFERENCES threads (id),
            state TEXT NOT NULL,
            since INTEGER NOT NULL,
            due_at INTEGER,
            title TEXT NOT NULL CHECK (length(title) BETWEEN 1 AND 120),
            description TEXT NOT NULL,
            reach TEXT NOT NULL CHECK (reach IN ('street', 'block', 'neighbourhood')),
            street TEXT NOT NULL DEFAULT '',
            area_id TEXT REFERENCES areas (id),
            theme_id TEXT REFERENCES themes (id),
            author_id TEXT REFERENCES members (id),
            author_name TEXT NOT NULL DEFAULT '',
            author_email TEXT,
            language TEXT NOT NULL CHECK (language IN ('nl', 'en')),
            adviser_id TEXT REFERENCES members (id),
            challenge_id TEXT REFERENCES challenges (id),
            receipt INTEGER NOT NULL UNIQUE,
            receipt_key BLOB CHECK (length(receipt_key) = 32),
            received_at INTEGER NOT NULL,
            published_at INTEGER,
            hidden_at INTEGER,
            withheld_id INTEGER REFERENCES texts (id),
            CHECK ((hidden_at IS NULL) = (withheld_id IS NULL)),
            CHECK (author_id IS NULL OR author_email IS NULL)
        ) STRICT;
        CREATE INDEX ideas_state ON ideas (state, received_at);
        CREATE INDEX ideas_author ON ideas (author_id) WHERE author_id IS NOT NULL;
        CREATE INDEX ideas_adviser ON ideas (adviser_id) WHERE adviser_id IS NOT NULL;
        CREATE INDEX ideas_thread ON ideas (thread_id);
        CREATE INDEX ideas_area ON ideas (area_id) WHERE area_id IS NOT NULL;
        CREATE INDEX ideas_theme ON ideas (theme_id) WHERE theme_id IS NOT NULL;
        CREATE INDEX ideas_challenge ON ideas (challenge_id) WHERE challenge_id IS NOT NULL;
        CREATE INDEX ideas_withheld ON ideas (withheld_id) WHERE withheld_id IS NOT NULL;
        CREATE INDEX ideas_published ON ideas (received_at, id) WHERE published_at IS NOT NULL;
        CREATE TABLE calls (
            id TEXT PRIMARY KEY,
            thread_id TEXT NOT NULL REFERENCES threads (id),
            state TEXT NOT NULL,
            since INTEGER NOT NULL,
            due_at INTEGER,
            challenge_id TEXT NOT NULL REFERENCES challenges (id),
            theme_id TEXT NOT NULL REFERENCES themes (id),
            title TEXT NOT NULL,
            body TEXT NOT NULL,
            published_on TEXT NOT NULL,
            closes_on TEXT NOT NULL,
            author_id TEXT NOT NULL REFERENCES members (id),
            CHECK (published_on <= closes_on)
        ) STRICT;
        CREATE INDEX calls_challenge ON calls (challenge_id);
        CREATE INDEX calls_state ON calls (state, closes_on);
        CREATE INDEX calls_thread ON calls (thread_id);
        CREATE INDEX calls_theme ON calls (theme_id);
        CREATE INDEX calls_author ON calls (author_id);
        CREATE TABLE call_recipients (
            call_id TEXT NOT NULL REFERENCES calls (id) ON DELETE CASCADE,
            member_id TEXT NOT NULL REFERENCES members (id) ON DELETE CASCADE,
            why TEXT NOT NULL CHECK (why IN ('expertise', 'theme', 'area', 'follows')),
            matched TEXT NOT NULL DEFAULT '',
            PRIMARY KEY (call_id, member_id)
        ) STRICT, WITHOUT ROWID;
        CREATE INDEX call_recipients_member ON call_recipients (member_id);
        CREATE TABLE responses (
            call_id TEXT NOT NULL REFERENCES calls (id) ON DELETE CASCADE,
            member_id TEXT NOT NULL REFERENCES members (id),
            offer TEXT NOT NULL,
            responded_at INTEGER NOT NULL,
            team_id TEXT REFERENCES teams (id),
            PRIMARY KEY (call_id, member_id)
        ) STRICT, WITHOUT ROWID;
        CREATE INDEX responses_member ON responses (member_id);
        CREATE INDEX responses_team ON responses (team_id) WHERE team_id IS NOT NULL;
        INSERT INTO edges VALUES
            ('challenge', '', 'draft'),
            ('challenge', 'draft', 'inCheck'), ('challenge', 'inCheck', 'editsRequested'),
            ('challenge', 'editsRequested', 'inCheck'), ('challenge', 'inCheck', 'scheduled'),
            ('challenge', 'scheduled', 'open'), ('challenge', 'open', 'closed'), ('challenge', 'closed', 'open'),
            ('challenge', 'open', 'answered'), ('challenge', 'closed', 'answered'),
            ('challenge', 'open', 'closing'), ('challenge', 'closed', 'closing'), ('challenge', 'closing', 'closed'),
            ('challenge', 'closing', 'closedWithoutResult'),
            ('challenge', 'draft', 'withdrawn'), ('challenge', 'inCheck', 'withdrawn'),
            ('challenge', 'editsRequested', 'withdrawn'), ('challenge', 'scheduled', 'withdrawn'),
            ('challenge', 'open', 'withdrawn'), ('challenge', 'closed', 'withdrawn'),
            ('idea', '', 'received'),
            ('idea', 'received', 'inCare'), ('idea', 'inCare', 'received'), ('idea', 'inCare', 'adopted'),
            ('idea', 'inCare', 'joined'), ('idea', 'inCare', 'initiative'), ('idea', 'inCare', 'declined'),
            ('idea', 'received', 'withdrawn'), ('idea', 'inCare', 'withdrawn'),
            ('call', '', 'open'), ('call', 'open', 'closed'), ('call', 'open', 'withdrawn');

        """ + ChallengesSchema.guarding("challenges", "challenge")
        + ChallengesSchema.guarding("ideas", "idea")
        + ChallengesSchema.guarding("calls", "call")
        + ChallengesSchema.appendOnly("check_findings")

    static let retention: [String: Retention] = [
        "indicators": .permanent(why: "Selectielijst 4.1.1, policy and its evaluation"),
        "challenges": .permanent(why: "Selectielijst 4.1.1, policy and its evaluation"),
        "check_findings": .permanent(why: "Selectielijst 4.1.1, policy and its evaluation"),
        "challenge_themes": .withOwner(table: "challenges"),
        "ideas": .permanent(why: "a record of what residents brought; the author is erased on request"),
        "calls": .permanent(why: "a publication of the zone"),
        "call_recipients": .withOwner(table: "calls"),
        "responses": .withOwner(table: "calls"),
    ]
}
