package participant

// Kind says what a participant is (Popolo, iCalendar CUTYPE, BODS).
//
//newsevent:vocabulary
type Kind string

const (
	// A human being.
	Person Kind = "person"
	// A body with a name and members: a company, party, agency, court, outlet.
	Organization Kind = "organization"
	// A country as an actor.
	State Kind = "state"
	// People taken together who are no organization: observers, protesters.
	Group Kind = "group"
)

// Naming says whether a participant's name is known (BODS, ACE).
//
//newsevent:vocabulary
type Naming string

const (
	// The name is known and given.
	NamingNamed Naming = "named"
	// The source gives no name ("European observers").
	NamingUnnamed Naming = "unnamed"
	// The source knows the name and withholds it.
	NamingAnonymous Naming = "anonymous"
	// Nobody is known to know the name ("an unidentified gunman").
	NamingUnknown Naming = "unknown"
)

// Role is a part played in an event (CPEV Participation.role, NewsML-G2
// participant role).
//
//newsevent:vocabulary open
type Role string

const (
	// One of the main parties.
	RolePrincipal Role = "principal"
	// Receives the others.
	RoleHost Role = "host"
	// Is received by the host.
	RoleGuest Role = "guest"
	// Takes part for a principal.
	RoleDelegate Role = "delegate"
	// Helps the parties to agree.
	RoleMediator Role = "mediator"
	// Leads a discussion or debate.
	RoleModerator Role = "moderator"
	// Arranged the event.
	RoleOrganizer Role = "organizer"
	// Watches without taking part.
	RoleObserver Role = "observer"
	// Translates between the parties.
	RoleInterpreter Role = "interpreter"
	// Speaks for a party.
	RoleSpokesperson Role = "spokesperson"
	// Signs what was agreed.
	RoleSignatory Role = "signatory"
	// Stands for election or appointment.
	RoleCandidate Role = "candidate"
	// Won the election, contest or award.
	RoleWinner Role = "winner"
	// Takes part in a contest.
	RoleCompetitor Role = "competitor"
	// Receives an award, aid or payment.
	RoleRecipient Role = "recipient"
	// Is accused or sued before a court.
	RoleDefendant Role = "defendant"
	// Brought the case to court.
	RolePlaintiff Role = "plaintiff"
	// Accuses before a court for the public.
	RoleProsecutor Role = "prosecutor"
	// Decides the case.
	RoleJudge Role = "judge"
	// Saw it, or testifies.
	RoleWitness Role = "witness"
	// Is suspected of a deed, not convicted.
	RoleSuspect Role = "suspect"
	// Did the deed.
	RolePerpetrator Role = "perpetrator"
	// Was killed, hurt or robbed.
	RoleVictim Role = "victim"
	// Bears the consequences without taking part.
	RoleAffected Role = "affected"
	// Is whom or what the event is about.
	RoleSubject Role = "subject"
)

// Attendance says whether a participant was there (iCalendar PARTSTAT;
// excluded is this model's own).
//
//newsevent:vocabulary
type Attendance string

const (
	// Was there in person.
	AttendanceAttended Attendance = "attended"
	// Took part from elsewhere.
	AttendanceRemote Attendance = "remote"
	// Was there for a part of it.
	AttendancePartial Attendance = "partial"
	// Was invited; whether they came is not said.
	AttendanceInvited Attendance = "invited"
	// Was invited and refused.
	AttendanceDeclined Attendance = "declined"
	// Was expected and did not come.
	AttendanceAbsent Attendance = "absent"
	// Was not invited, or not let in.
	AttendanceExcluded Attendance = "excluded"
)
