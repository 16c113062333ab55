import MixedZone

/// Proposals: the document that several people write, its submitted versions, questions, reviews, objections.
enum ProposalSchema {
    static let tables =
        """
        CREATE TABLE proposals (
            id TEXT PRIMARY KEY,
            thread_id TEXT NOT NULL REFERENCES threads (id),
            state TEXT NOT NULL,
            since INTEGER NOT NULL,
            due_at INTEGER,
            title TEXT NOT NULL CHECK (length(title) BETWEEN 1 AND 120),
            team_id TEXT NOT NULL REFERENCES teams (id),
            challenge_id TEXT REFERENCES challenges (id),
            idea_id TEXT REFERENCES ideas (id),
            theme_id TEXT REFERENCES themes (id),
            area_id TEXT REFERENCES areas (id),
            adviser_id TEXT REFERENCES members (id),
            track TEXT CHECK (track IN ('quick', 'long')),
            criteria TEXT CHECK (criteria IS NULL OR json_valid(criteria)),
            merged_into TEXT REFERENCES proposals (id),
            referred_to TEXT NOT NULL DEFAULT '',
            track_changes INTEGER NOT NULL DEFAULT 0,
            reminded_for INTEGER,
            created_at INTEGER NOT NULL,
            CHECK (merged_into IS NULL OR merged_into <> id)
        ) STRICT;
        CREATE INDEX proposals_state ON proposals (state);
        CREATE INDEX proposals_team ON proposals (team_id);
        CREATE INDEX proposals_challenge ON proposals (challenge_id);
        CREATE INDEX proposals_adviser ON proposals (adviser_id, state);
        CREATE INDEX proposals_thread ON proposals (thread_id);
        CREATE TABLE sections (
            proposal_id TEXT NOT NULL REFERENCES proposals (id) ON DELETE CASCADE,
            section TEXT NOT NULL CHECK (section IN (
                'problem', 'plan', 'planning', 'revenue', 'support', 'permits', 'risks'
            )),
            number INTEGER NOT NULL CHECK (number > 0),
            based_on INTEGER NOT NULL CHECK (based_on < number),
            content TEXT NOT NULL,
            author_id TEXT REFERENCES members (id),
            saved_at INTEGER NOT NULL,
            PRIMARY KEY (proposal_id, section, number)
        ) STRICT, WITHOUT ROWID;
        CREATE TABLE proposal_facts (
            proposal_id TEXT NOT NULL REFERENCES proposals (id) ON DELETE CASCADE,
            number INTEGER NOT NULL CHECK (number > 0),
            dependency TEXT CHECK (dependency IN ('none', 'partial', 'full')),
            legal_form TEXT,
            maturity TEXT CHECK (maturity IN ('idea', 'exploration', 'started', 'running')),
            needs_permit INTEGER NOT NULL DEFAULT 0 CHECK (needs_permit IN (0, 1)),
            is_reversible INTEGER NOT NULL DEFAULT 1 CHECK (is_reversible IN (0, 1)),
            starts_on TEXT,
            ends_on TEXT,
            indicator_name TEXT NOT NULL DEFAULT '',
            indicator_unit TEXT NOT NULL DEFAULT '',
            indicator_method TEXT NOT NULL DEFAULT '',
            indicator_rises INTEGER NOT NULL DEFAULT 1 CHECK (indicator_rises IN (0, 1)),
            baseline REAL,
            target REAL,
            target_on TEXT,
            author_id TEXT REFERENCES members (id),
            saved_at INTEGER NOT NULL,
            PRIMARY KEY (proposal_id, number)
        ) STRICT, WITHOUT ROWID;
        CREATE TABLE money_lines (
            proposal_id TEXT NOT NULL,
            number INTEGER NOT NULL,
            position INTEGER NOT NULL,
            kind TEXT NOT NULL CHECK (kind IN ('cost', 'municipal', 'market', 'fund', 'own')),
            label TEXT NOT NULL,
            cents INTEGER NOT NULL CHECK (cents >= 0),
            PRIMARY KEY (proposal_id, number, position),
            FOREIGN KEY (proposal_id, number) REFERENCES proposal_facts (proposal_id, number) ON DELETE CASCADE
        ) STRICT, WITHOUT ROWID;
        CREATE TABLE interests (
            proposal_id TEXT NOT NULL REFERENCES proposals (id) ON DELETE CASCADE,
            member_id TEXT NOT NULL REFERENCES members (id),
            declaration TEXT NOT NULL,
            declared_at INTEGER NOT NULL,
            PRIMARY KEY (proposal_id, member_id)
        ) STRICT, WITHOUT ROWID;
        CREATE TABLE member_consents (
            proposal_id TEXT NOT NULL REFERENCES proposals (id) ON DELETE CASCADE,
            round INTEGER NOT NULL,
            member_id TEXT NOT NULL REFERENCES members (id),
            agrees INTEGER NOT NULL CHECK (agrees IN (0, 1)),
            given_at INTEGER NOT NULL,
            PRIMARY KEY (proposal_id, round, member_id)
        ) STRICT, WITHOUT ROWID;
        CREATE TABLE versions (
            proposal_id TEXT NOT NULL REFERENCES proposals (id),
            number INTEGER NOT NULL CHECK (number > 0),
            hash TEXT NOT NULL CHECK (length(hash) = 64),
            content TEXT NOT NULL CHECK (json_valid(content)),
            cost_cents INTEGER NOT NULL,
            municipal_cents INTEGER NOT NULL,
            earned_cents INTEGER NOT NULL,
            submitted_at INTEGER NOT NULL,
            PRIMARY KEY (proposal_id, number)
        ) STRICT, WITHOUT ROWID;
        CREATE UNIQUE INDEX versions_hash ON versions (hash);
        CREATE TABLE version_authors (
            proposal_id TEXT NOT NULL,
            number INTEGER NOT NULL,
            member_id TEXT NOT NULL REFERENCES members (id),
            PRIMARY KEY (proposal_id, number, member_id),
            FOREIGN KEY (proposal_id, number) REFERENCES versions (proposal_id, number)
        ) STRICT, WITHOUT ROWID;
        CREATE TABLE questions (
            id INTEGER PRIMARY KEY AUTOINCREMENT,
            proposal_id TEXT NOT NULL REFERENCES proposals (id),
            question TEXT NOT NULL,
            asked_by TEXT REFERENCES members (id),
            asked_at INTEGER NOT NULL,
            answer TEXT NOT NULL DEFAULT '',
            answered_by TEXT REFERENCES members (id),
            answered_at INTEGER
        ) STRICT;
        CREATE INDEX questions_proposal ON questions (proposal_id, id);
        CREATE TABLE track_rules (
            year INTEGER PRIMARY KEY,
            threshold_cents INTEGER NOT NULL CHECK (threshold_cents >= 0),
            quick_reviewers INTEGER NOT NULL CHECK (quick_reviewers BETWEEN 1 AND 9),
            long_reviewers INTEGER NOT NULL CHECK (long_reviewers BETWEEN 2 AND 9)
        ) STRICT;
        CREATE TABLE track_wishes (
            proposal_id TEXT NOT NULL REFERENCES proposals (id) ON DELETE CASCADE,
            member_id TEXT NOT NULL REFERENCES members (id),
            track TEXT NOT NULL CHECK (track IN ('quick', 'long')),
            wished_at INTEGER NOT NULL,
            PRIMARY KEY (proposal_id, member_id)
        ) STRICT, WITHOUT ROWID;
        CREATE TABLE review_criteria (
            id TEXT NOT NULL,
            year INTEGER NOT NULL,
            name_nl TEXT NOT NULL,
            name_en TEXT NOT NULL,
            weight INTEGER NOT NULL CHECK (weight BETWEEN 1 AND 100),
            position INTEGER NOT NULL,
            PRIMARY KEY (id, year)
        ) STRICT, WITHOUT ROWID;
        INSERT INTO review_criteria VALUES
            ('effect', 2026, 'Effect voor de buurt', 'Effect for the neighbourhood', 30, 0),
            ('support', 2026, 'Draagvlak', 'Local support', 25, 1),
            ('feasible', 2026, 'Uitvoerbaar', 'Can be carried out', 25, 2),
            ('money', 2026, 'Geld en zelfstandigheid', 'Money and independence', 20, 3);
        CREATE TABLE reviews (
            proposal_id TEXT NOT NULL,
            version INTEGER NOT NULL,
            reviewer_id TEXT NOT NULL REFERENCES members (id),
            state TEXT NOT NULL CHECK (state IN ('assigned', 'recused', 'given', 'missed')),
            recommendation TEXT CHECK (recommendation IN ('yes', 'maybe', 'no')),
            scores TEXT CHECK (scores IS NULL OR json_valid(scores)),
            opinion TEXT NOT NULL DEFAULT '',
            assigned_at INTEGER NOT NULL,
            given_at INTEGER,
            PRIMARY KEY (proposal_id, version, reviewer_id),
            CHECK ((state = 'given') = (recommendation IS NOT NULL)),
            CHECK ((state = 'given') = (given_at IS NOT NULL)),
            FOREIGN KEY (proposal_id, version) REFERENCES versions (proposal_id, number)
        ) STRICT, WITHOUT ROWID;
        CREATE INDEX reviews_reviewer ON reviews (reviewer_id, state);
        CREATE TABLE objections (
            id TEXT PRIMARY KEY,
            thread_id TEXT NOT NULL REFERENCES threads (id),
            state TEXT NOT NULL,
            since INTEGER NOT NULL,
            due_at INTEGER,
            proposal_id TEXT NOT NULL REFERENCES proposals (id),
            decision_id TEXT NOT NULL REFERENCES decisions (id),
            ground TEXT NOT NULL CHECK (ground IN ('newFact', 'procedure')),
            explanation TEXT NOT NULL,
            filed_by TEXT NOT NULL REFERENCES members (id),
            filed_at INTEGER NOT NULL
        ) STRICT;
        CREATE INDEX objections_proposal ON objections (proposal_id);
        INSERT INTO edges VALUES
            ('proposal', '', 'draft'),
            ('proposal', 'draft', 'awaitingMembers'), ('proposal', 'awaitingMembers', 'draft'),
            ('proposal', 'awaitingMembers', 'submitted'), ('proposal', 'submitted', 'screening'),
            ('proposal', 'screening', 'moreInfo'), ('proposal', 'moreInfo', 'screening'),
            ('proposal', 'moreInfo', 'expired'), ('proposal', 'expired', 'draft'),
            ('proposal', 'screening', 'referral'), ('proposal', 'referral', 'screening'),
            ('proposal', 'referral', 'outOfScope'),
            ('proposal', 'screening', 'onTrack'), ('proposal', 'onTrack', 'inReview'),
            ('proposal', 'inReview', 'reviewed'), ('proposal', 'reviewed', 'revision'),
            ('proposal', 'revision', 'inReview'), ('proposal', 'reviewed', 'forDecision'),
            ('proposal', 'inReview', 'onTrack'), ('proposal', 'reviewed', 'onTrack'),
            ('proposal', 'forDecision', 'onTrack'),
            ('proposal', 'forDecision', 'approved'), ('proposal', 'forDecision', 'approvedWithConditions'),
            ('proposal', 'forDecision', 'declined'), ('proposal', 'forDecision', 'returned'),
            ('proposal', 'returned', 'revision'),
            ('proposal', 'approved', 'approvedWithConditions'), ('proposal', 'approvedWithConditions', 'approved'),
            ('proposal', 'declined', 'returned'), ('proposal', 'returned', 'declined'),
            ('proposal', 'declined', 'inObjection'), ('proposal', 'inObjection', 'upheld'),
            ('proposal', 'inObjection', 'forDecision'),
            ('proposal', 'draft', 'withdrawn'), ('proposal', 'awaitingMembers', 'withdrawn'),
            ('proposal', 'submitted', 'withdrawn'), ('proposal', 'screening', 'withdrawn'),
            ('proposal', 'moreInfo', 'withdrawn'), ('proposal', 'onTrack', 'withdrawn'),
            ('proposal', 'inReview', 'withdrawn'), ('proposal', 'reviewed', 'withdrawn'),
            ('proposal', 'revision', 'withdrawn'), ('proposal', 'forDecision', 'withdrawn'),
            ('proposal', 'returned', 'withdrawn'),
            ('proposal', 'referral', 'withdrawn'), ('proposal', 'expired', 'withdrawn'),
            ('proposal', 'draft', 'merged'), ('proposal', 'submitted', 'merged'), ('proposal', 'screening', 'merged'),
            ('proposal', 'moreInfo', 'merged'), ('proposal', 'onTrack', 'merged'), ('proposal', 'inReview', 'merged'),
            ('proposal', 'reviewed', 'merged'), ('proposal', 'revision', 'merged'),
            ('proposal', 'returned', 'merged'), ('proposal', 'awaitingMembers', 'merged'),
            ('proposal', 'referral', 'merged'), ('proposal', 'expired', 'merged'), ('proposal', 'forDecision', 'merged'),
            ('objection', '', 'filed'), ('objection', 'filed', 'upheld'), ('objection', 'filed', 'reopened');

        """ + ChallengesSchema.guarding("proposals", "proposal")
        + ChallengesSchema.guarding("objections", "objection")
        + written("sections") + written("proposal_facts") + written("money_lines")
        + ChallengesSchema.appendOnly("versions") + ChallengesSchema.appendOnly("version_authors")

    /// What somebody wrote is never written over.
    private static func written(_ table: String) -> String {
        """
        CREATE TRIGGER \(table)_are_fixed BEFORE UPDATE ON \(table)
        BEGIN SELECT RAISE(ABORT, '\(table).is-fixed'); END;

        """
    }

    static let retention: [String: Retention] = [
        "proposals": .permanent(why: "Selectielijst 4.1.1, policy and its evaluation"),
        "sections": .withOwner(table: "proposals"),
        "proposal_facts": .withOwner(table: "proposals"),
        "money_lines": .withOwner(table: "proposal_facts"),
        "interests": .withOwner(table: "proposals"),
        "member_consents": .withOwner(table: "proposals"),
        "versions": .permanent(why: "what was decided about"),
        "version_authors": .permanent(why: "what was decided about"),
        "questions": .permanent(why: "part of the record of a decision"),
        "track_rules": .permanent(why: "the rules by which was judged"),
        "track_wishes": .withOwner(table: "proposals"),
        "review_criteria": .permanent(why: "the rules by which was judged"),
        "reviews": .permanent(why: "part of the record of a decision"),
        "objections": .permanent(why: "part of the record of a decision"),
    ]
}
