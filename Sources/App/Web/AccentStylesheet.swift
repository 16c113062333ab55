import HTTPTypes
import Hummingbird

/// A zone's colour as a stylesheet, named by its digest.
struct AccentStylesheet: Sendable {
    private let asset: Asset
    /// `kleur.{digest}.css`.
    let file: String

    /// - Parameters:
    ///   - light: the accent on a light ground, as `#rrggbb`.
    ///   - dark: the accent on a dark ground.
    /// - Throws: ``WrongSetting`` for anything that is not a colour.
    init(light: String, dark: String, base: HTTPFields) throws {
        guard let day = Colour(light), let night = Colour(dark) else {
            throw WrongSetting("accent", "is not a pair of colours such as #a4341f: \(light), \(dark)")
        }
        let css = """
            :root{--accent:\(day.text);--accent-ink:\(day.ink)}
            @media (prefers-color-scheme:dark){:root{--accent:\(night.text);--accent-ink:\(night.ink)}}

            """
        let bytes = [UInt8](css.utf8)
        file = "kleur.\(Digest.name(of: bytes)).css"
        asset = Asset(bytes, type: ContentType.css, base: base, lifetime: Asset.forEver)
    }

    /// - Parameter suffix: what stands after `kleur.` in the address.
    /// - Throws: ``WebRefusal/missing`` when the colour has changed since.
    func response(for suffix: String, to request: Request) throws -> Response {
        guard "kleur.\(suffix)" == file else { throw WebRefusal.missing }
        return asset.response(to: request)
    }
}
