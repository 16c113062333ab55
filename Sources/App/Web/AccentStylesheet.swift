import HTTPTypes
import Hummingbird
import MixedZone

/// A zone's colour as a stylesheet, named by its digest.
struct AccentStylesheet: Sendable {
    private let bytes: [UInt8]
    /// `kleur.{digest}.css`.
    let file: String

    /// A colour that is not written as `#rrggbb` is left to the site's own stylesheet.
    init(_ accent: Accent) {
        let light = Self.rule(accent.light, accent.lightInk)
        let dark = Self.rule(accent.dark, accent.darkInk)
        let swatches =
            Self.swatch("light", accent.light, accent.lightInk)
            + Self.swatch("dark", accent.dark, accent.darkInk)
        bytes = Array("\(light)\n@media (prefers-color-scheme:dark){\(dark)}\n\(swatches)".utf8)
        file = "kleur.\(Digest.name(of: bytes)).css"
    }

    func href(zone: String) -> String { "/\(zone)/\(file)" }

    static func addRoutes(to zone: RouterGroup<ZoneContext>, base: HTTPFields) {
        zone.get("kleur.{file}") { request, context in
            let accent = try await context.store.read { try Zone.load($0).accent }
            let sheet = AccentStylesheet(accent)
            guard sheet.file == "kleur.\(context.parameters.get("file") ?? "")" else {
                throw WebRefusal.missing
            }
            return Asset(sheet.bytes, type: ContentType.css, base: base, lifetime: Asset.forEver)
                .response(to: request)
        }
    }

    private static func rule(_ accent: String, _ ink: String) -> String {
        guard let accent = Colour(accent), let ink = Colour(ink) else { return "" }
        return ":root{--accent:\(accent);--accent-ink:\(ink)}"
    }

    /// Shows the colour with its ink, whatever the ground of the page.
    private static func swatch(_ ground: String, _ accent: String, _ ink: String) -> String {
        guard let accent = Colour(accent), let ink = Colour(ink) else { return "" }
        return ".swatch-\(ground){background:\(accent);color:\(ink)}\n"
    }
}
