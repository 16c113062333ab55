/// Every type that is rendered by itself; its template is looked for when the templates are loaded.
enum PageTypes {
    static let all: [any Fragment.Type] = [
        ZoneListPage.self, FrontDoorPage.self, LocationsPage.self, LocationPage.self,
        ChooseSeatPage.self, SeatPlan.self, SeatSymbol.self, SeatItem.self, PlanCounts.self,
        ConfirmPage.self, EndPage.self, HostedPage.self, OnBehalfPage.self, BesideForm.self,
        ReservationPage.self, CancelPage.self, RoomDayPage.self, GuestsPage.self, RoomRequestsPage.self,
        RefusalPage.self, MyReservationsPage.self,
        SignInPage.self, CodePage.self, StartProfilePage.self, WaitingPage.self, ProfilePage.self,
        MyDataPage.self, LeavePage.self,
        PresencePage.self, SharePage.self, HostDayPage.self, WalkInPage.self,
        MembersPage.self, MemberPage.self, InvitePage.self, JoinRequestsPage.self,
        ManagedPlacesPage.self, ManagedPlacePage.self, ChangePage.self, HistoryPage.self,
        ManagedZonePage.self, UndeliveredPage.self, DeadlinesPage.self, OverduePage.self,
        MailboxPage.self, MailPage.self, PrivacyPage.self, AccessibilityPage.self, AboutPage.self,
        OpgavenPage.self, OpgavePage.self, ThreadPiece.self, ChecksPage.self,
        IdeasPage.self, IdeaPage.self, NewIdeaPage.self, IdeaQueuePage.self,
        CallsPage.self, CallPage.self, SearchPage.self,
        TeamsPage.self, TeamPage.self, InvitingPage.self,
        SessionsPage.self, SessionPage.self, WorkFormsPage.self, ScriptPage.self,
        ProposalsPage.self, ProposalPage.self, VersionPage.self, QueuePage.self, WorksheetPage.self,
        SectionPage.self, PartHistoryPage.self, FactsPage.self, ActPage.self,
        BodiesPage.self, BodyPage.self, MeetingPage.self, BallotPage.self, DecisionsPage.self,
        DecisionPage.self,
        RegisterPage.self, RoundsPage.self, RoundPage.self,
        ExecutionPage.self, OutcomesPage.self, OutcomePage.self, AgendaPage.self, UploadPage.self,
        ErrorPage.self, KeptFormPage.self, ComponentsPage.self,
    ]
}
