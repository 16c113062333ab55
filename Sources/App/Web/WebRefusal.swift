import MixedZone

/// What the web layer itself refuses, before any command is asked.
enum WebRefusal: Refusal, Equatable {
    /// There is nothing here, or not for this visitor.
    case missing
    /// The page exists, but not with this method.
    case wrongMethod(allowed: [String])
    /// A form that was not sent from this site.
    case foreignOrigin
    /// A demonstration is for the machine that it runs on.
    case demoElsewhere
    /// A form that cannot be read.
    case unreadableForm
    /// More than a form may hold.
    case tooLarge
    /// So many streams are open that no other can be.
    case tooManyStreams

    var kind: RefusalKind {
        switch self {
        case .missing, .wrongMethod: .missing
        case .foreignOrigin, .demoElsewhere: .forbidden
        case .unreadableForm, .tooLarge: .invalid
        case .tooManyStreams: .unavailable
        }
    }

    var slug: String {
        switch self {
        case .missing: "missing"
        case .wrongMethod: "wrong-method"
        case .foreignOrigin: "foreign-origin"
        case .demoElsewhere: "demo-elsewhere"
        case .unreadableForm: "unreadable-form"
        case .tooLarge: "too-large"
        case .tooManyStreams: "unavailable"
        }
    }
}
