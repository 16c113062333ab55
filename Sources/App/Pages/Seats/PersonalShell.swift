import Booking
import MixedZone

/// The places of a page that differ from one member to the next.
enum PersonalSlot: Unicode.Scalar, CaseIterable {
    case firstName = "\u{1}"
    case initials = "\u{2}"
    case plan = "\u{3}"
    case beside = "\u{4}"

    /// Stands for the value while the page is rendered; no text that people type can hold it.
    var marker: String { String(rawValue) }
}

/// A page for all members with the same navigation, rendered once, with places for what is each one's own.
struct PersonalShell: Sendable {
    private let pieces: [(text: String, slot: PersonalSlot?)]
    private let plan: DayPlanFragment?
    private let beside: Beside?
    /// Bytes, for the cache's bound.
    let size: Int

    init(_ html: String, plan: DayPlanFragment?, beside: Beside?) {
        var pieces: [(String, PersonalSlot?)] = []
        var text = ""
        for scalar in html.unicodeScalars {
            guard let slot = PersonalSlot(rawValue: scalar) else {
                text.unicodeScalars.append(scalar)
                continue
            }
            pieces.append((text, slot))
            text = ""
        }
        self.pieces = pieces + [(text, nil)]
        self.plan = plan
        self.beside = beside
        size = html.utf8.count
    }

    func html(for member: Member, site: Site, _ language: Language) -> String {
        var html = ""
        html.reserveCapacity(size + (plan?.shared.utf8.count ?? 0) + 1024)
        for (text, slot) in pieces {
            html += text
            switch slot {
            case .firstName: html += HTMLText.escaped(member.firstName)
            case .initials: html += HTMLText.escaped(Initials.of(member.name))
            case .plan: html += plan?.html(for: member.id, chosen: "", site: site, language) ?? ""
            case .beside: html += beside?.html(without: member.id) ?? ""
            case nil: break
            }
        }
        return html
    }
}

/// Text that stands in HTML as it was typed.
enum HTMLText {
    static func escaped(_ text: String) -> String {
        var escaped = ""
        for character in text {
            switch character {
            case "&": escaped += "&amp;"
            case "<": escaped += "&lt;"
            case ">": escaped += "&gt;"
            case "\"": escaped += "&quot;"
            case "'": escaped += "&#39;"
            default: escaped.append(character)
            }
        }
        return escaped
    }
}
