import Booking
import Foundation
import MixedZone

/// The same as the page, for a program: names in English, instants as RFC 3339 in UTC.
struct MyDataFile: Encodable {
    private let zone: String
    private let madeAt: String
    private let pseudonym: String
    private let profile: Profile
    private let roles: [HeldRole]
    private let consents: [GivenConsent]
    private let reservations: [Stay]
    private let sessions: [OpenedSession]
    private let messages: [Message]
    private let journal: [Entry]
    /// Rows of teams, ideas and proposals, by the table's name; days and texts as they are stored, instants in Unix
    /// seconds, UTC.
    private let elsewhere: [String: [[String: DataElsewhere.Value]]]

    private struct Profile: Encodable {
        let name: String
        let email: String?
        let language: String
        let memberSince: String
        let canHelpWith: String
        let isLookingFor: String
        let mailRhythm: String
    }

    private struct HeldRole: Encodable {
        let role: String
        let scope: String
        let from: String
        let until: String?
    }

    private struct GivenConsent: Encodable {
        let purpose: String
        let version: Int
        let givenAt: String
        let isSpoken: Bool
        let withdrawnAt: String?
    }

    fileprivate struct Stay: Encodable {
        let id: String
        let location: String
        let seat: Int?
        let room: String?
        let from: String
        let until: String
        let state: String
        let purpose: Purpose?
        let guests: [String]
        let isShared: Bool?
        let today: String?
        let checkedInAt: String?
        let checkedOutAt: String?
    }

    private struct OpenedSession: Encodable {
        let from: String
        let lastUsedAt: String
        let until: String
    }

    private struct Message: Encodable {
        let kind: String
        let at: String
        let sentAt: String?
    }

    private struct Entry: Encodable {
        let at: String
        let command: String
        let subject: String
    }

    init(_ data: MyData) {
        zone = data.zone.name
        madeAt = data.at.rfc3339
        pseudonym = data.member.id.description
        profile = Profile(
            name: data.member.name,
            email: data.member.email,
            language: data.member.language,
            memberSince: data.member.joinedAt.rfc3339,
            canHelpWith: data.member.canHelpWith,
            isLookingFor: data.member.isLookingFor,
            mailRhythm: data.rhythm.rawValue
        )
        roles = data.grants.map {
            HeldRole(
                role: $0.role.rawValue,
                scope: $0.scope.description,
                from: $0.startsAt.rfc3339,
                until: $0.endsAt?.rfc3339
            )
        }
        consents = data.consents.map {
            GivenConsent(
                purpose: $0.purpose.rawValue,
                version: $0.version,
                givenAt: $0.givenAt.rfc3339,
                isSpoken: $0.isSpoken,
                withdrawnAt: $0.withdrawnAt?.rfc3339
            )
        }
        reservations = data.stays.map(Stay.init)
        sessions = data.sessions.map {
            OpenedSession(
                from: $0.createdAt.rfc3339,
                lastUsedAt: $0.usedAt.rfc3339,
                until: $0.expiresAt.rfc3339
            )
        }
        messages = data.letters.map {
            Message(kind: $0.kind, at: $0.createdAt.rfc3339, sentAt: $0.sentAt?.rfc3339)
        }
        elsewhere = data.elsewhere.tables
        journal = data.entries.map {
            Entry(at: $0.at.rfc3339, command: $0.command, subject: $0.subject)
        }
    }

    /// Readable JSON, its keys in order.
    ///
    /// Throws `EncodingError`.
    func json() throws -> Data {
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.prettyPrinted, .sortedKeys, .withoutEscapingSlashes]
        return try encoder.encode(self)
    }
}

extension MyDataFile.Stay {
    fileprivate init(_ stay: MyData.Stay) {
        let held = stay.reservation
        id = held.id.description
        location = held.location
        seat = held.seatNumber
        room = held.room
        from = held.interval.start.rfc3339
        until = held.interval.end.rfc3339
        state = held.state.rawValue
        purpose = held.purpose
        guests = stay.guests
        isShared = stay.visit?.sharing.isShared
        today = stay.visit?.sharing.today
        checkedInAt = stay.visit?.checkedInAt?.rfc3339
        checkedOutAt = stay.visit?.checkedOutAt?.rfc3339
    }
}
