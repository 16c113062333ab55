internal import Booking
internal import Challenges
public import MixedZone

extension [Module] {
    /// Every module of the project, in the order in which a zone is built from them.
    public static var all: [Module] { [.kernel, .booking, .challenges] }
}
