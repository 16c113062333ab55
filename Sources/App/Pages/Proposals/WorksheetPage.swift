import Challenges
import MixedZone

/// The document as its team has it now, with what it still lacks before it can be handed in.
struct WorksheetPage: Page {
    static let template = "proposals/worksheet"
    let chrome: Chrome
    let title: String
    let state: String
    let track: [TrackStop]
    let parts: [WorksheetPart]
    let facts: WorksheetPart
    /// What goes with the next version.
    let papers: PapersSection
    let interests: [InterestLine]
    /// What is missing, each with the way to it.
    let missing: [Link]
    let isComplete: Bool
    /// Who agreed to hand it in, while that is asked; empty otherwise.
    let consents: [InterestLine]
    let primary: [Link]
    let quieter: [Link]
}

/// One part of the document, with who wrote in it last.
struct WorksheetPart: Sendable {
    let name: String
    let href: String
    /// "Schrijf dit deel", "Pas dit deel aan", "Lees dit deel".
    let button: String
    /// The beginning of the text.
    let excerpt: String
    /// "Laatst door Anna, 24 november 2026, 9.00 uur"; empty for a part without a text.
    let saved: String
    let history: Link
}

struct InterestLine: Sendable {
    let name: String
    let said: String
}
