public import MixedZone

/// An invented person, one for every role.
public struct Person: Hashable, Sendable {
    public let name: String
    public let role: Role
    public let scope: Scope

    public init(_ name: String, _ role: Role, scope: Scope = .zone) {
        self.name = name
        self.role = role
        self.scope = scope
    }

    /// First name at a domain that cannot exist.
    public var email: String {
        "\(name.prefix { $0 != " " }.lowercased())@voorbeeld.test"
    }
}

extension Person {
    public static let anna = Person("Anna Adema", .entrepreneur)
    public static let bilal = Person("Bilal Bakir", .freelancer)
    public static let carla = Person("Carla Cornelissen", .resident)
    public static let daan = Person("Daan Dijksma", .civilServant)
    public static let gijs = Person("Gijs Graafland", .alderman)
    public static let esra = Person("Esra Erdem", .host)
    public static let hanna = Person("Hanna Heemskerk", .areaCoordinator)
    public static let ivo = Person("Ivo Ietswaart", .themeSupervisor)
    public static let jasmijn = Person("Jasmijn Jonkman", .editor)
    public static let frank = Person("Frank Feenstra", .administrator)

    /// One person for each role, in the order of `Role.allCases`.
    public static let everyRole: [Person] = [
        .anna, .bilal, .carla, .daan, .gijs, .esra, .hanna, .ivo, .jasmijn, .frank,
    ]
}
