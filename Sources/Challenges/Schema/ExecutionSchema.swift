import MixedZone

/// The execution of what was approved, the execution agenda of a theme, and what was measured.
enum ExecutionSchema {
    static let tables =
        """
        CREATE TABLE executions (
            id TEXT PRIMARY KEY,
            thread_id TEXT NOT NULL REFERENCES threads (id),
            state TEXT NOT NULL,
            since INTEGER NOT NULL,
            due_at INTEGER,
            proposal_id TEXT NOT NULL UNIQUE REFERENCES proposals (id),
            decision_id TEXT NOT NULL REFERENCES decisions (id),
            municipal_owner_id TEXT NOT NULL REFERENCES members (id),
            team_owner_id TEXT NOT NULL REFERENCES members (id),
            created_at INTEGER NOT NULL
        ) STRICT;
        CREATE INDEX executions_state ON executions (state);
        CREATE TABLE milestones (
            id TEXT PRIMARY KEY,
            thread_id TEXT NOT NULL REFERENCES threads (id),
            state TEXT NOT NULL,
            since INTEGER NOT NULL,
            due_at INTEGER,
            execution_id TEXT NOT NULL REFERENCES executions (id),
            position INTEGER NOT NULL,
            title TEXT NOT NULL,
            due_on TEXT NOT NULL,
            weight INTEGER NOT NULL CHECK (weight BETWEEN 1 AND 100),
            owner_id TEXT REFERENCES members (id)
        ) STRICT;
        CREATE INDEX milestones_execution ON milestones (execution_id, position);
        CREATE TABLE budget_entries (
            id INTEGER PRIMARY KEY AUTOINCREMENT,
            execution_id TEXT NOT NULL REFERENCES executions (id),
            kind TEXT NOT NULL CHECK (kind IN ('planned', 'committed', 'spent')),
            label TEXT NOT NULL,
            cents INTEGER NOT NULL,
            entered_on TEXT NOT NULL,
            entered_by TEXT REFERENCES members (id)
        ) STRICT;
        CREATE INDEX budget_entries_execution ON budget_entries (execution_id);
        CREATE TABLE reports (
            id TEXT PRIMARY KEY,
            thread_id TEXT NOT NULL REFERENCES threads (id),
            state TEXT NOT NULL,
            since INTEGER NOT NULL,
            due_at INTEGER,
            execution_id TEXT NOT NULL REFERENCES executions (id),
            number INTEGER NOT NULL,
            done_text TEXT NOT NULL DEFAULT '',
            next_text TEXT NOT NULL DEFAULT '',
            help_text TEXT NOT NULL DEFAULT '',
            author_id TEXT REFERENCES members (id),
            UNIQUE (execution_id, number)
        ) STRICT;
        CREATE TABLE outcomes (
            id TEXT PRIMARY KEY,
            thread_id TEXT NOT NULL REFERENCES threads (id),
            state TEXT NOT NULL,
            since INTEGER NOT NULL,
            due_at INTEGER,
            proposal_id TEXT NOT NULL UNIQUE REFERENCES proposals (id),
            indicator_id TEXT NOT NULL REFERENCES indicators (id),
            measure_on TEXT NOT NULL,
            verdict TEXT CHECK (verdict IN ('achieved', 'partly', 'not', 'unknown')),
            asked_cents INTEGER NOT NULL CHECK (asked_cents >= 0),
            earned_cents INTEGER NOT NULL DEFAULT 0 CHECK (earned_cents >= 0),
            learned TEXT NOT NULL DEFAULT '',
            CHECK ((state IN ('judged', 'learned')) = (verdict IS NOT NULL)),
            CHECK (state <> 'learned' OR learned <> '')
        ) STRICT;
        CREATE TABLE measurements (
            id INTEGER PRIMARY KEY AUTOINCREMENT,
            indicator_id TEXT NOT NULL REFERENCES indicators (id),
            value REAL NOT NULL,
            measured_on TEXT NOT NULL,
            note TEXT NOT NULL DEFAULT '',
            paper_id TEXT REFERENCES papers (id),
            measured_by TEXT REFERENCES members (id),
            entered_at INTEGER NOT NULL,
            corrects_id INTEGER UNIQUE REFERENCES measurements (id)
        ) STRICT;
        CREATE INDEX measurements_indicator ON measurements (indicator_id, measured_on);
        CREATE TABLE agenda_items (
            id TEXT PRIMARY KEY,
            thread_id TEXT NOT NULL REFERENCES threads (id),
            state TEXT NOT NULL,
            since INTEGER NOT NULL,
            due_at INTEGER,
            theme_id TEXT NOT NULL REFERENCES themes (id),
            title TEXT NOT NULL,
            aim TEXT NOT NULL DEFAULT '',
            starts_on TEXT NOT NULL,
            ends_on TEXT NOT NULL CHECK (starts_on < ends_on),
            team_id TEXT REFERENCES teams (id),
            challenge_id TEXT REFERENCES challenges (id),
            proposal_id TEXT REFERENCES proposals (id),
            position INTEGER NOT NULL
        ) STRICT;
        CREATE INDEX agenda_items_theme ON agenda_items (theme_id, position);
        CREATE TABLE agenda_consents (
            item_id TEXT NOT NULL REFERENCES agenda_items (id) ON DELETE CASCADE,
            half TEXT NOT NULL CHECK (half IN ('resident', 'professional')),
            member_id TEXT NOT NULL REFERENCES members (id),
            given_at INTEGER NOT NULL,
            PRIMARY KEY (item_id, half)
        ) STRICT, WITHOUT ROWID;
        INSERT INTO edges VALUES
            ('execution', '', 'notStarted'), ('execution', 'notStarted', 'running'), ('execution', 'running', 'paused'),
            ('execution', 'paused', 'running'), ('execution', 'running', 'completed'),
            ('execution', 'running', 'stopped'), ('execution', 'paused', 'stopped'),
            ('execution', 'notStarted', 'stopped'),
            ('milestone', '', 'planned'), ('milestone', 'planned', 'late'), ('milestone', 'planned', 'done'),
            ('milestone', 'late', 'done'), ('milestone', 'planned', 'dropped'), ('milestone', 'late', 'dropped'),
            ('milestone', 'late', 'planned'),
            ('report', '', 'due'), ('report', 'due', 'submitted'), ('report', 'due', 'skipped'),
            ('report', 'due', 'missed'), ('report', 'missed', 'submitted'),
            ('outcome', '', 'awaiting'), ('outcome', 'awaiting', 'measured'), ('outcome', 'measured', 'judged'),
            ('outcome', 'awaiting', 'judged'), ('outcome', 'judged', 'measured'), ('outcome', 'judged', 'learned'),
            ('agendaItem', '', 'proposed'), ('agendaItem', 'proposed', 'agreed'), ('agendaItem', 'proposed', 'dropped'),
            ('agendaItem', 'agreed', 'running'), ('agendaItem', 'running', 'done'), ('agendaItem', 'agreed', 'dropped'),
            ('agendaItem', 'running', 'dropped');

        """ + ChallengesSchema.guarding("executions", "execution")
        + ChallengesSchema.guarding("milestones", "milestone")
        + ChallengesSchema.guarding("reports", "report")
        + ChallengesSchema.guarding("outcomes", "outcome")
        + ChallengesSchema.guarding("agenda_items", "agendaItem")
        + ChallengesSchema.appendOnly("measurements")

    static let retention: [String: Retention] = [
        "executions": .permanent(why: "Selectielijst 4.1.1, policy and its evaluation"),
        "milestones": .permanent(why: "Selectielijst 4.1.1, policy and its evaluation"),
        "budget_entries": .permanent(why: "Selectielijst 4.1.1, policy and its evaluation"),
        "reports": .permanent(why: "Selectielijst 4.1.1, policy and its evaluation"),
        "outcomes": .permanent(why: "Selectielijst 4.1.1, policy and its evaluation"),
        "measurements": .permanent(why: "Selectielijst 4.1.1, policy and its evaluation"),
        "agenda_items": .permanent(why: "Selectielijst 4.1.1, policy and its evaluation"),
        "agenda_consents": .withOwner(table: "agenda_items"),
    ]
}
