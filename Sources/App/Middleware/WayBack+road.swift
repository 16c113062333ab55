/// The pages on which the buttons of the road from opgave to outcome stand.
extension WayBack {
    /// The parts of the page's address behind the zone and the language; nil where the general rule holds.
    ///
    /// - Parameter parts: of the address that a button posts to, behind the zone and the language.
    static func buttonPage(of parts: [String]) -> [String]? {
        guard let noun = parts.first, let action = parts.last, parts.count > 1 else { return nil }
        switch noun {
        case "volgen": return []
        case "profiel" where ["post", "apparaten"].contains(parts[1]): return [noun]
        case "profiel" where action == "code": return [noun, parts[1]]
        case "besluiten" where parts[1] == "voorwaarden": return [noun]
        case "overleggen" where parts[1] == "acties": return []
        case "stukken" where action == "verwijdering": return []
        case "uitvoeringsagenda" where ["akkoord", "begin"].contains(action): return [noun]
        case "beheer" where ["kleur", "teksten"].contains(parts[1]) && action == "herstel":
            return [noun, parts[1]]
        case "beheer"
        where ["termijnen", "gegevens", "gebieden", "programmas"].contains(parts[1])
            && action == "herstel":
            return [noun, parts[1]] + (parts.count > 4 ? [parts[2]] : [])
        case "beheer" where parts[1] == "zetels" && action == "opheffing": return parts
        case "beheer" where parts[1] == "e-mail": return [noun, parts[1]]
        case "beheer" where parts[1] == "gremia" && action == "einde" && parts.count > 3:
            return ["gremia", parts[2]]
        default:
            let isButton = parts.count > 2 && buttons[noun]?.contains(parts[2]) == true
            return isButton ? [noun, parts[1]] : nil
        }
    }

    /// What stands behind a thing's own address without being a page.
    private static let buttons: [String: Set<String>] = [
        "opgaven": ["aanbieding"], "ideeen": ["behandeling"], "oproepen": ["aanname", "reactie"],
        "overleggen": ["aanwezigheid", "stap"],
        "stemmingen": ["besluit", "sluiting", "stem", "terugtrekking"], "stemrondes": ["punten"],
        "teams": ["antwoorden", "berichten", "leden"],
        "werksessies": ["aanmelding", "aanwezigen", "resultaten"],
    ]
}
