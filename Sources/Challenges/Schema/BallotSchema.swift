import MixedZone

/// Ballots of bodies, voting rounds of neighbourhoods, and decisions.
enum BallotSchema {
    static let tables =
        """
        CREATE TABLE ballots (
            id TEXT PRIMARY KEY,
            thread_id TEXT NOT NULL REFERENCES threads (id),
            state TEXT NOT NULL,
            since INTEGER NOT NULL,
            due_at INTEGER,
            body_id TEXT NOT NULL REFERENCES bodies (id),
            meeting_id TEXT REFERENCES meetings (id),
            proposal_id TEXT REFERENCES proposals (id),
            version TEXT,
            question TEXT NOT NULL,
            is_secret INTEGER NOT NULL CHECK (is_secret IN (0, 1)),
            charter TEXT NOT NULL CHECK (json_valid(charter)),
            outcome TEXT CHECK (outcome IN ('carried', 'notCarried', 'noQuorum', 'tied')),
            created_at INTEGER NOT NULL,
            opened_at INTEGER,
            closed_at INTEGER,
            visible_from INTEGER,
            published_at INTEGER,
            CHECK (published_at IS NULL OR state = 'closed' OR outcome IS NOT NULL),
            CHECK (outcome IS NULL OR state IN ('open', 'closed')),
            CHECK (state <> 'closed' OR outcome IS NOT NULL),
            CHECK ((outcome IS NULL) = (closed_at IS NULL)),
            CHECK (state NOT IN ('open', 'closed') OR opened_at IS NOT NULL),
            CHECK ((proposal_id IS NULL) = (version IS NULL))
        ) STRICT;
        CREATE INDEX ballots_proposal ON ballots (proposal_id);
        CREATE INDEX ballots_unpublished ON ballots (visible_from) WHERE published_at IS NULL;
        CREATE INDEX ballots_body ON ballots (body_id, state);
        CREATE UNIQUE INDEX ballots_one_open ON ballots (proposal_id) WHERE state IN ('pending', 'open');
        CREATE TABLE ballot_seats (
            ballot_id TEXT NOT NULL REFERENCES ballots (id),
            seat_id TEXT NOT NULL REFERENCES body_seats (id),
            category TEXT NOT NULL,
            member_id TEXT REFERENCES members (id),
            is_deputy INTEGER NOT NULL CHECK (is_deputy IN (0, 1)),
            is_present INTEGER NOT NULL CHECK (is_present IN (0, 1)),
            is_recused INTEGER NOT NULL DEFAULT 0 CHECK (is_recused IN (0, 1)),
            has_voted INTEGER NOT NULL DEFAULT 0 CHECK (has_voted IN (0, 1)),
            PRIMARY KEY (ballot_id, seat_id),
            CHECK (is_present = 0 OR member_id IS NOT NULL),
            CHECK (has_voted = 0 OR (is_present = 1 AND is_recused = 0))
        ) STRICT, WITHOUT ROWID;
        CREATE UNIQUE INDEX ballot_seats_member ON ballot_seats (ballot_id, member_id) WHERE member_id IS NOT NULL;
        CREATE TABLE ballot_recusals (
            ballot_id TEXT NOT NULL,
            member_id TEXT NOT NULL REFERENCES members (id),
            seat_id TEXT NOT NULL,
            PRIMARY KEY (ballot_id, member_id),
            FOREIGN KEY (ballot_id, seat_id) REFERENCES ballot_seats (ballot_id, seat_id)
        ) STRICT, WITHOUT ROWID;
        CREATE TABLE named_votes (
            ballot_id TEXT NOT NULL,
            seat_id TEXT NOT NULL,
            choice TEXT NOT NULL CHECK (choice IN ('for', 'against', 'abstain')),
            PRIMARY KEY (ballot_id, seat_id),
            FOREIGN KEY (ballot_id, seat_id) REFERENCES ballot_seats (ballot_id, seat_id)
        ) STRICT, WITHOUT ROWID;
        CREATE TABLE secret_counts (
            ballot_id TEXT NOT NULL REFERENCES ballots (id),
            choice TEXT NOT NULL CHECK (choice IN ('for', 'against', 'abstain')),
            papers INTEGER NOT NULL CHECK (papers >= 0),
            PRIMARY KEY (ballot_id, choice)
        ) STRICT, WITHOUT ROWID;
        CREATE TRIGGER ballot_seats_at_opening BEFORE INSERT ON ballot_seats
        WHEN NOT EXISTS (SELECT 1 FROM ballots WHERE id = NEW.ballot_id AND state = 'pending')
        BEGIN SELECT RAISE(ABORT, 'ballot-seat.is-fixed'); END;
        CREATE TRIGGER named_votes_by_seat BEFORE INSERT ON named_votes
        WHEN NOT EXISTS (
            SELECT 1 FROM ballot_seats WHERE ballot_id = NEW.ballot_id AND seat_id = NEW.seat_id AND has_voted = 1
        )
        BEGIN SELECT RAISE(ABORT, 'vote.no-seat'); END;
        CREATE TRIGGER secret_counts_one_a_seat BEFORE UPDATE ON secret_counts
        WHEN NEW.papers > OLD.papers AND (SELECT sum(papers) FROM secret_counts WHERE ballot_id = NEW.ballot_id)
            >= (SELECT count(*) FROM ballot_seats WHERE ballot_id = NEW.ballot_id AND has_voted = 1)
        BEGIN SELECT RAISE(ABORT, 'vote.no-seat'); END;
        CREATE TRIGGER named_votes_while_open BEFORE INSERT ON named_votes
        WHEN NOT EXISTS (SELECT 1 FROM ballots WHERE id = NEW.ballot_id AND state = 'open' AND is_secret = 0)
        BEGIN SELECT RAISE(ABORT, 'vote.ballot-not-open'); END;
        CREATE TRIGGER named_votes_change_while_open BEFORE UPDATE ON named_votes
        WHEN OLD.ballot_id <> NEW.ballot_id OR OLD.seat_id <> NEW.seat_id
            OR NOT EXISTS (SELECT 1 FROM ballots WHERE id = OLD.ballot_id AND state = 'open')
        BEGIN SELECT RAISE(ABORT, 'vote.cannot-move'); END;
        CREATE TRIGGER named_votes_are_kept BEFORE DELETE ON named_votes
        BEGIN SELECT RAISE(ABORT, 'vote.is-kept'); END;
        CREATE TRIGGER secret_counts_at_opening BEFORE INSERT ON secret_counts
        WHEN NEW.papers <> 0 OR NOT EXISTS (SELECT 1 FROM ballots WHERE id = NEW.ballot_id AND state = 'pending')
        BEGIN SELECT RAISE(ABORT, 'vote.ballot-not-open'); END;
        CREATE TRIGGER secret_counts_go_up BEFORE UPDATE ON secret_counts
        WHEN NEW.ballot_id <> OLD.ballot_id OR NEW.choice <> OLD.choice OR NEW.papers <> OLD.papers + 1
        BEGIN SELECT RAISE(ABORT, 'vote.cannot-move'); END;
        CREATE TRIGGER secret_counts_while_open BEFORE UPDATE ON secret_counts
        WHEN NOT EXISTS (SELECT 1 FROM ballots WHERE id = OLD.ballot_id AND state = 'open' AND is_secret = 1)
        BEGIN SELECT RAISE(ABORT, 'vote.ballot-not-open'); END;
        CREATE TRIGGER secret_counts_are_kept BEFORE DELETE ON secret_counts
        BEGIN SELECT RAISE(ABORT, 'vote.is-kept'); END;
        CREATE TRIGGER ballots_are_fixed BEFORE UPDATE ON ballots
        WHEN OLD.state <> 'pending' AND (
            NEW.body_id <> OLD.body_id OR NEW.meeting_id IS NOT OLD.meeting_id OR NEW.opened_at IS NOT OLD.opened_at
            OR NEW.proposal_id IS NOT OLD.proposal_id OR NEW.version IS NOT OLD.version
            OR NEW.visible_from IS NOT OLD.visible_from
            OR OLD.published_at IS NOT NULL AND NEW.published_at IS NOT OLD.published_at
            OR NEW.question <> OLD.question OR NEW.is_secret <> OLD.is_secret OR NEW.charter <> OLD.charter
            OR OLD.outcome IS NOT NULL AND NEW.outcome IS NOT OLD.outcome
        )
        BEGIN SELECT RAISE(ABORT, 'ballot.is-fixed'); END;
        CREATE TRIGGER ballots_are_kept BEFORE DELETE ON ballots
        BEGIN SELECT RAISE(ABORT, 'ballot.is-kept'); END;
        CREATE TRIGGER ballot_seats_are_kept BEFORE DELETE ON ballot_seats
        BEGIN SELECT RAISE(ABORT, 'ballot-seat.is-kept'); END;
        CREATE TRIGGER ballot_seats_after_close BEFORE UPDATE ON ballot_seats
        WHEN NOT EXISTS (SELECT 1 FROM ballots WHERE id = OLD.ballot_id AND state = 'open')
            OR NEW.has_voted < OLD.has_voted OR NEW.ballot_id <> OLD.ballot_id OR NEW.seat_id <> OLD.seat_id
            OR OLD.has_voted = 1 AND NEW.member_id IS NOT OLD.member_id
        BEGIN SELECT RAISE(ABORT, 'ballot-seat.is-fixed'); END;
        CREATE TABLE rounds (
            id TEXT PRIMARY KEY,
            thread_id TEXT NOT NULL REFERENCES threads (id),
            state TEXT NOT NULL,
            since INTEGER NOT NULL,
            due_at INTEGER,
            name TEXT NOT NULL,
            body_id TEXT NOT NULL REFERENCES bodies (id),
            area_id TEXT NOT NULL REFERENCES areas (id),
            year INTEGER NOT NULL,
            budget_cents INTEGER NOT NULL CHECK (budget_cents > 0),
            points INTEGER NOT NULL CHECK (points BETWEEN 1 AND 100),
            most_per_plan INTEGER NOT NULL CHECK (most_per_plan BETWEEN 1 AND points),
            cutoff TEXT NOT NULL CHECK (cutoff IN ('budget', 'top')),
            top INTEGER CHECK ((cutoff = 'top') = (top IS NOT NULL)),
            opens_at INTEGER NOT NULL,
            closes_at INTEGER NOT NULL CHECK (opens_at < closes_at)
        ) STRICT;
        CREATE TABLE round_plans (
            round_id TEXT NOT NULL REFERENCES rounds (id),
            proposal_id TEXT NOT NULL REFERENCES proposals (id),
            version TEXT NOT NULL,
            cost_cents INTEGER NOT NULL CHECK (cost_cents > 0),
            points INTEGER,
            rank INTEGER,
            is_awarded INTEGER CHECK (is_awarded IN (0, 1)),
            PRIMARY KEY (round_id, proposal_id),
            CHECK ((points IS NULL) = (rank IS NULL) AND (points IS NULL) = (is_awarded IS NULL))
        ) STRICT, WITHOUT ROWID;
        CREATE TABLE round_voters (
            round_id TEXT NOT NULL REFERENCES rounds (id),
            member_id TEXT NOT NULL REFERENCES members (id),
            changes INTEGER NOT NULL DEFAULT 0 CHECK (changes IN (0, 1)),
            PRIMARY KEY (round_id, member_id)
        ) STRICT, WITHOUT ROWID;
        CREATE TABLE round_votes (
            round_id TEXT NOT NULL,
            member_id TEXT NOT NULL REFERENCES members (id),
            proposal_id TEXT NOT NULL,
            points INTEGER NOT NULL CHECK (points > 0),
            PRIMARY KEY (round_id, member_id, proposal_id),
            FOREIGN KEY (round_id, member_id) REFERENCES round_voters (round_id, member_id),
            FOREIGN KEY (round_id, proposal_id) REFERENCES round_plans (round_id, proposal_id)
        ) STRICT, WITHOUT ROWID;
        CREATE TRIGGER round_votes_while_open BEFORE INSERT ON round_votes
        WHEN NOT EXISTS (SELECT 1 FROM rounds WHERE id = NEW.round_id AND state = 'open')
        BEGIN SELECT RAISE(ABORT, 'vote.round-not-open'); END;
        CREATE TRIGGER round_votes_stay BEFORE UPDATE ON round_votes
        WHEN NOT EXISTS (SELECT 1 FROM rounds WHERE id = OLD.round_id AND state = 'open')
        BEGIN SELECT RAISE(ABORT, 'vote.cannot-move'); END;
        CREATE TRIGGER round_votes_are_kept BEFORE DELETE ON round_votes
        WHEN NOT EXISTS (SELECT 1 FROM rounds WHERE id = OLD.round_id AND state = 'open')
        BEGIN SELECT RAISE(ABORT, 'vote.is-kept'); END;
        CREATE TABLE decisions (
            id TEXT PRIMARY KEY,
            thread_id TEXT NOT NULL REFERENCES threads (id),
            number TEXT NOT NULL UNIQUE,
            body_id TEXT NOT NULL REFERENCES bodies (id),
            ballot_id TEXT REFERENCES ballots (id),
            round_id TEXT REFERENCES rounds (id),
            proposal_id TEXT NOT NULL REFERENCES proposals (id),
            version TEXT NOT NULL,
            outcome TEXT NOT NULL CHECK (outcome IN ('approved', 'approvedWithConditions', 'declined', 'returned')),
            decided_on TEXT NOT NULL,
            tally TEXT NOT NULL CHECK (json_valid(tally)),
            reason_id INTEGER NOT NULL REFERENCES texts (id),
            minority_id INTEGER REFERENCES texts (id),
            legal_status TEXT NOT NULL CHECK (legal_status IN ('advice', 'mandate', 'toBeConfirmed')),
            objection_route TEXT NOT NULL,
            objection_until TEXT,
            measure_on TEXT,
            visible_from INTEGER NOT NULL,
            decided_at INTEGER NOT NULL,
            corrects_id TEXT UNIQUE REFERENCES decisions (id),
            sequence INTEGER NOT NULL,
            CHECK ((ballot_id IS NULL) <> (round_id IS NULL))
        ) STRICT;
        CREATE UNIQUE INDEX decisions_ballot ON decisions (ballot_id)
        WHERE ballot_id IS NOT NULL AND corrects_id IS NULL;
        CREATE UNIQUE INDEX decisions_round ON decisions (round_id, proposal_id)
        WHERE round_id IS NOT NULL AND corrects_id IS NULL;
        CREATE TABLE published_decisions (
            decision_id TEXT PRIMARY KEY REFERENCES decisions (id),
            published_at INTEGER NOT NULL
        ) STRICT, WITHOUT ROWID;
        CREATE TABLE register_heads (
            day TEXT PRIMARY KEY,
            sequence INTEGER NOT NULL,
            hash TEXT NOT NULL CHECK (length(hash) = 64)
        ) STRICT, WITHOUT ROWID;
        CREATE INDEX decisions_proposal ON decisions (proposal_id);
        CREATE INDEX decisions_body ON decisions (body_id, decided_on);
        CREATE INDEX decisions_visible ON decisions (visible_from);
        CREATE TABLE conditions (
            id INTEGER PRIMARY KEY AUTOINCREMENT,
            decision_id TEXT NOT NULL REFERENCES decisions (id),
            condition TEXT NOT NULL,
            owner_id TEXT REFERENCES members (id),
            due_on TEXT NOT NULL,
            met_at INTEGER
        ) STRICT;
        CREATE INDEX conditions_decision ON conditions (decision_id);
        INSERT INTO edges VALUES
            ('ballot', '', 'pending'), ('ballot', 'pending', 'open'), ('ballot', 'open', 'closed'),
            ('ballot', 'pending', 'cancelled'),
            ('round', '', 'planned'), ('round', 'planned', 'open'), ('round', 'open', 'closed'),
            ('round', 'planned', 'cancelled');

        """ + ChallengesSchema.guarding("ballots", "ballot") + ChallengesSchema.guarding("rounds", "round")
        + ChallengesSchema.appendOnly("decisions")
        + ChallengesSchema.appendOnly("published_decisions") + ChallengesSchema.appendOnly("register_heads")
        + ChallengesSchema.appendOnly("ballot_recusals")

    static let retention: [String: Retention] = [
        "ballots": .permanent(why: "Selectielijst 1.1.8, decisions"),
        "ballot_seats": .permanent(why: "Selectielijst 1.1.8, decisions"),
        "ballot_recusals": .permanent(why: "Selectielijst 1.1.8, decisions"),
        "published_decisions": .permanent(why: "Selectielijst 1.1.8, decisions"),
        "register_heads": .permanent(why: "by which the journal can be checked"),
        "round_voters": .permanent(why: "kept with its round; the count alone is shown"),
        "named_votes": .permanent(why: "Selectielijst 1.1.8, decisions"),
        "secret_counts": .permanent(why: "Selectielijst 1.1.8, decisions"),
        "rounds": .permanent(why: "Selectielijst 1.1.8, decisions"),
        "round_plans": .permanent(why: "Selectielijst 1.1.8, decisions"),
        "round_votes": .permanent(why: "kept with its round; the count alone is shown"),
        "decisions": .permanent(why: "Selectielijst 1.1.8, decisions"),
        "conditions": .permanent(why: "Selectielijst 1.1.8, decisions"),
    ]
}
