public import Foundation

/// What a paper is, told by its content and never by its name.
public enum PaperType: String, Codable, Sendable, CaseIterable {
    case pdf, png, jpeg, openDocument, officeDocument, text

    /// Nil for what is none of these.
    public init?(content: Data) {
        let head = [UInt8](content.prefix(4_096))
        if head.starts(with: Array("%PDF-".utf8)) {
            self = .pdf
        } else if head.starts(with: [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A]) {
            self = .png
        } else if head.starts(with: [0xFF, 0xD8, 0xFF]) {
            self = .jpeg
        } else if head.starts(with: [0x50, 0x4B, 0x03, 0x04]) {
            let text = String(decoding: head, as: UTF8.self)
            if text.contains("mimetypeapplication/vnd.oasis.opendocument.") {
                self = .openDocument
            } else if text.contains("[Content_Types].xml") || text.contains("_rels/.rels") {
                self = .officeDocument
            } else {
                return nil
            }
        } else if !content.contains(0), String(data: content, encoding: .utf8) != nil {
            self = .text
        } else {
            return nil
        }
    }

    /// The endings of file names that fit it, the commonest first; one is never that of a program.
    public var endings: [String] {
        switch self {
        case .pdf: ["pdf"]
        case .png: ["png"]
        case .jpeg: ["jpg", "jpeg"]
        case .openDocument: ["odt", "ods", "odp"]
        case .officeDocument: ["docx", "xlsx", "pptx"]
        case .text: ["txt", "csv", "md"]
        }
    }

    /// What the browser is told; a document is never opened inside the site.
    public var mediaType: String {
        switch self {
        case .pdf: "application/pdf"
        case .png: "image/png"
        case .jpeg: "image/jpeg"
        case .openDocument, .officeDocument: "application/octet-stream"
        case .text: "text/plain; charset=utf-8"
        }
    }
}
