import MixedZone

/// What everybody can find: a text for each thing that everybody can read, kept in step by triggers.
///
/// A thing enters when it becomes public and leaves when it is no longer; nothing else is ever in it.
enum SearchSchema {
    static let tables = text + entering

    private static let text = """
        CREATE TABLE findable (
            number INTEGER PRIMARY KEY,
            thing TEXT NOT NULL,
            thing_id TEXT NOT NULL,
            title TEXT NOT NULL,
            body TEXT NOT NULL,
            UNIQUE (thing, thing_id)
        ) STRICT;
        CREATE VIRTUAL TABLE findable_text USING fts5 (
            title, body, content = 'findable', content_rowid = 'number', prefix = '3',
            tokenize = 'unicode61 remove_diacritics 2'
        );
        CREATE TRIGGER findable_added AFTER INSERT ON findable BEGIN
            INSERT INTO findable_text (rowid, title, body) VALUES (NEW.number, NEW.title, NEW.body);
        END;
        CREATE TRIGGER findable_removed AFTER DELETE ON findable BEGIN
            INSERT INTO findable_text (findable_text, rowid, title, body)
            VALUES ('delete', OLD.number, OLD.title, OLD.body);
        END;
        CREATE TRIGGER findable_changed AFTER UPDATE ON findable BEGIN
            INSERT INTO findable_text (findable_text, rowid, title, body)
            VALUES ('delete', OLD.number, OLD.title, OLD.body);
            INSERT INTO findable_text (rowid, title, body) VALUES (NEW.number, NEW.title, NEW.body);
        END;

        """

    private static let entering =
        """
        CREATE TRIGGER challenges_findable AFTER UPDATE ON challenges WHEN NEW.opened_at IS NOT NULL BEGIN
            \(enter(
                "challenge",
                "NEW.id",
                "NEW.title",
                """
                NEW.question || char(10) || NEW.background || char(10) || NEW.wished
                    || iif(NEW.state = 'closedWithoutResult', char(10) || NEW.learned, '')
                """
            ))
        END;
        CREATE TRIGGER ideas_findable AFTER UPDATE ON ideas
        WHEN NEW.published_at IS NOT NULL AND NEW.hidden_at IS NULL AND NEW.state <> 'withdrawn' BEGIN
            \(enter("idea", "NEW.id", "NEW.title", "NEW.description || char(10) || NEW.street"))
        END;
        CREATE TRIGGER ideas_unfindable AFTER UPDATE OF state, hidden_at ON ideas
        WHEN NEW.state = 'withdrawn' OR NEW.hidden_at IS NOT NULL BEGIN
            DELETE FROM findable WHERE thing = 'idea' AND thing_id = NEW.id;
        END;
        CREATE TRIGGER calls_findable AFTER INSERT ON calls BEGIN
            \(enter("call", "NEW.id", "NEW.title", "NEW.body"))
        END;
        CREATE TRIGGER calls_unfindable AFTER UPDATE OF state ON calls WHEN NEW.state = 'withdrawn' BEGIN
            DELETE FROM findable WHERE thing = 'call' AND thing_id = NEW.id;
        END;
        CREATE TRIGGER versions_findable AFTER INSERT ON versions BEGIN
            \(enter(
                "proposal",
                "NEW.proposal_id",
                "(SELECT title FROM proposals WHERE id = NEW.proposal_id)",
                "(\(words("NEW.content")))"
            ))
        END;
        CREATE TRIGGER decisions_findable AFTER INSERT ON published_decisions BEGIN
            \(enter(
                "decision",
                "NEW.decision_id",
                """
                (SELECT title FROM proposals JOIN decisions ON proposals.id = proposal_id
                    WHERE decisions.id = NEW.decision_id)
                """,
                """
                (SELECT number || char(10) || coalesce(group_concat(content, char(10)), '') FROM decisions
                    LEFT JOIN texts ON texts.id IN (reason_id, minority_id) WHERE decisions.id = NEW.decision_id)
                """
            ))
        END;
        CREATE TRIGGER outcomes_findable AFTER UPDATE ON outcomes WHEN NEW.state = 'learned' BEGIN
            \(enter(
                "outcome",
                "NEW.id",
                "(SELECT title FROM proposals WHERE id = NEW.proposal_id)",
                "NEW.learned"
            ))
        END;

        """

    private static func enter(_ thing: String, _ id: String, _ title: String, _ body: String) -> String {
        """
        INSERT INTO findable (thing, thing_id, title, body) SELECT '\(thing)', \(id), \(title), \(body) WHERE 1
        ON CONFLICT (thing, thing_id) DO UPDATE SET title = excluded.title, body = excluded.body;
        """
    }

    /// The texts of a document, in their order, without identifiers and short codes.
    private static func words(_ json: String) -> String {
        """
        SELECT coalesce(group_concat(value, char(10)), '') FROM json_tree(\(json))
        WHERE type = 'text' AND length(value) > 12 AND key <> 'digest' AND value NOT GLOB '????????-????-7???-????-????????????'
        """
    }

    static let retention: [String: Retention] = ["findable", "findable_text"].reduce(
        into: [:]
    ) { all, table in
        all[table] = .permanent(why: "repeats what everybody can read, and goes when that does")
    }
}
