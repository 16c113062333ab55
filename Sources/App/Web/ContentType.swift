/// The media types of what the site serves.
enum ContentType {
    static let html = "text/html; charset=utf-8"
    static let text = "text/plain; charset=utf-8"
    static let css = "text/css; charset=utf-8"
    static let json = "application/json"
    static let problem = "application/problem+json"
    static let form = "application/x-www-form-urlencoded"
    static let eventStream = "text/event-stream"
    static let prometheus = "text/plain; version=0.0.4; charset=utf-8"

    /// The type of an asset; nil for an extension that the site does not serve.
    static func ofAsset(_ name: String) -> String? {
        switch name.split(separator: ".").last {
        case "css": css
        case "js": "text/javascript; charset=utf-8"
        case "svg": "image/svg+xml"
        case "png": "image/png"
        case "ico": "image/x-icon"
        case "webp": "image/webp"
        case "woff2": "font/woff2"
        case "webmanifest": "application/manifest+json"
        case "txt": text
        default: nil
        }
    }

    /// Whether compression is worth it.
    static func isText(_ type: String) -> Bool {
        type.hasPrefix("text/") || type.hasPrefix("image/svg") || type.hasPrefix("application/manifest")
    }
}
