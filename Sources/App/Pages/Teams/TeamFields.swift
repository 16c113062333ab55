import Challenges
import MixedZone

/// The fields that forms of a team share.
enum TeamFields {
    static func texts(_ pen: FormPen, _ words: Words) -> [FormPart] {
        [
            pen.text("name", words("team.name"), maxLength: FormTeam.longestName),
            pen.text(
                "purpose",
                words("team.purpose"),
                hint: words("team.purpose-hint"),
                isLong: true,
                maxLength: FormTeam.longestPurpose
            ),
        ]
    }

    static func capacities(_ pen: FormPen, _ standing: Standing, _ words: Words) -> ChoiceField {
        pen.choices(
            "capacity",
            words("team.capacity"),
            hint: words("team.capacity-hint"),
            TeamMember.Capacity.fitting(standing).map { ($0.rawValue, words.capacity($0)) }
        )
    }

    static func wishes(_ pen: FormPen, _ wishes: [String], _ words: Words) -> ChoiceField {
        pen.choices(
            "wishes",
            words("team.wishes"),
            isOptional: true,
            wishes.map { ($0, words("team.wish.\($0)")) }
        )
    }

    /// Throws `InvalidFields` when nothing was chosen.
    static func capacity(_ typed: FormFields) throws -> TeamMember.Capacity {
        guard let capacity = TeamMember.Capacity(rawValue: typed["capacity"]) else {
            throw InvalidFields([FieldProblem("capacity", "choose-one")])
        }
        return capacity
    }
}

extension [Link] {
    /// The road to a page below a team's.
    static func team(_ team: Team, _ links: Links, _ words: Words) -> [Link] {
        [
            Link(href: links.teams, text: words("teams.heading")),
            Link(href: links.team(team.id), text: team.name),
        ]
    }
}
