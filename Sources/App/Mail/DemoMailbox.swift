import Foundation
import MixedZone

/// The mail that a demonstration wrote, for the page that shows it.
struct DemoMailbox: Sendable {
    let folder: String

    /// A letter as its reader gets it.
    struct Mail: Sendable, Equatable {
        let id: String
        let to: Correspondent
        let subject: String
        let body: String
        let writtenAt: Instant
    }

    /// Every mail of the zone, the newest first.
    func list(_ zone: String) -> [Mail] {
        ids(zone).compactMap { mail(zone, $0) }
    }

    /// The names of the zone's mails, the newest first.
    func ids(_ zone: String) -> [String] {
        let names = (try? FileManager.default.contentsOfDirectory(atPath: "\(folder)/\(zone)")) ?? []
        return names.filter { $0.hasSuffix(".eml") }.map { String($0.dropLast(4)) }.filter(Self.isID)
            .sorted(by: >)
    }

    /// One mail; nil when there is none of that name.
    func mail(_ zone: String, _ id: String) -> Mail? {
        guard ZoneName.isValid(zone), Self.isID(id) else { return nil }
        guard let bytes = FileManager.default.contents(atPath: "\(folder)/\(zone)/\(id).eml") else {
            return nil
        }
        return EmlFile(String(decoding: bytes, as: UTF8.self)).mail(id)
    }

    private static func isID(_ text: String) -> Bool {
        text.utf8.count <= 40 && text.utf8.first.map { $0 != UInt8(ascii: "-") } ?? false
            && text.utf8.allSatisfy { byte in
                switch byte {
                case UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "T"), UInt8(ascii: "Z"): true
                default: byte == UInt8(ascii: "-")
                }
            }
    }
}

/// A file as ``EmlFolderMailer`` writes it.
private struct EmlFile {
    private var headers: [String: String] = [:]
    private let body: ArraySlice<Substring>

    init(_ text: String) {
        let lines = text.replacing("\r\n", with: "\n").split(
            separator: "\n",
            omittingEmptySubsequences: false
        )
        let end = lines.firstIndex(of: "") ?? lines.endIndex
        body = lines[end...].dropFirst().dropLast()
        var name = ""
        for line in lines[..<end] {
            if line.hasPrefix(" ") {
                headers[name, default: ""] += line
            } else if let colon = line.firstIndex(of: ":") {
                name = String(line[..<colon])
                headers[name] = String(line[colon...].dropFirst(2))
            }
        }
    }

    func mail(_ id: String) -> DemoMailbox.Mail? {
        guard let date = headers["Date"].flatMap(MailDate.instant) else { return nil }
        return DemoMailbox.Mail(
            id: id,
            to: correspondent(headers["To"] ?? ""),
            subject: MailHeader.decoded(headers["Subject"] ?? ""),
            body: QuotedPrintable.decode(body),
            writtenAt: date
        )
    }

    private func correspondent(_ text: String) -> Correspondent {
        guard let open = text.lastIndex(of: "<"), text.hasSuffix(">") else {
            return Correspondent(name: "", address: text)
        }
        let name = MailHeader.decoded(text[..<open].trimmingCharacters(in: .whitespaces))
        return Correspondent(name: name, address: String(text[open...].dropFirst().dropLast()))
    }
}
