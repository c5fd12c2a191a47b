package participant

// Kind says what a participant is (Popolo, iCalendar CUTYPE, BODS).
//
//newsevent:vocabulary
type Kind string

const (
	// A human being.
	//newsevent:meant human, individual, man, woman
	Person Kind = "person"
	// A body with a name and members: a company, party, agency, court, outlet.
	//newsevent:meant company, party, agency, institution, ngo, corporation
	Organization Kind = "organization"
	// A country as an actor.
	//newsevent:meant country, nation
	State Kind = "state"
	// People taken together who are no organization: observers, protesters.
	//newsevent:meant crowd, people, team
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
	//newsevent:meant visitor
	RoleGuest Role = "guest"
	// Takes part for a principal.
	//newsevent:meant representative, envoy
	RoleDelegate Role = "delegate"
	// Helps the parties to agree.
	//newsevent:meant broker
	RoleMediator Role = "mediator"
	// Leads a discussion or debate.
	//newsevent:meant chair
	RoleModerator Role = "moderator"
	// Arranged the event.
	RoleOrganizer Role = "organizer"
	// Watches without taking part.
	RoleObserver Role = "observer"
	// Translates between the parties.
	RoleInterpreter Role = "interpreter"
	// Speaks for a party.
	//newsevent:meant spokesman, spokeswoman
	RoleSpokesperson Role = "spokesperson"
	// Signs what was agreed.
	//newsevent:meant signer
	RoleSignatory Role = "signatory"
	// Stands for election or appointment.
	//newsevent:meant nominee, contender
	RoleCandidate Role = "candidate"
	// Won the election, contest or award.
	//newsevent:meant victor
	RoleWinner Role = "winner"
	// Takes part in a contest.
	//newsevent:meant player, athlete, opponent
	RoleCompetitor Role = "competitor"
	// Receives an award, aid or payment.
	//newsevent:meant laureate
	RoleRecipient Role = "recipient"
	// Is accused or sued before a court.
	//newsevent:meant accused
	RoleDefendant Role = "defendant"
	// Brought the case to court.
	//newsevent:meant claimant
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
	//newsevent:meant attacker, shooter, killer
	RolePerpetrator Role = "perpetrator"
	// Was killed, hurt or robbed.
	//newsevent:meant casualty
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
	//newsevent:meant present, yes, in-person, there
	AttendanceAttended Attendance = "attended"
	// Took part from elsewhere.
	//newsevent:meant online, virtual, video
	AttendanceRemote Attendance = "remote"
	// Was there for a part of it.
	AttendancePartial Attendance = "partial"
	// Was invited; whether they came is not said.
	AttendanceInvited Attendance = "invited"
	// Was invited and refused.
	//newsevent:meant refused
	AttendanceDeclined Attendance = "declined"
	// Was expected and did not come.
	//newsevent:meant no-show, missing, away
	AttendanceAbsent Attendance = "absent"
	// Was not invited, or not let in.
	//newsevent:meant uninvited, not-invited, barred, banned
	AttendanceExcluded Attendance = "excluded"
)
