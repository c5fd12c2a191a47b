package event

// Type says what happened (PLOVER, ACE, IPTC). Where a PLOVER event type or an
// IPTC Media Topic corresponds, the value's comment names it.
//
//newsevent:vocabulary open
type Type string

const (
	// Leaders meet at the highest level. PLOVER: CONSULT.
	Summit Type = "summit"
	// People meet to talk, below the highest level. PLOVER: CONSULT.
	Meeting Type = "meeting"
	// Parties bargain over terms. PLOVER: CONSULT.
	//newsevent:meant talks, negotiations
	Negotiation Type = "negotiation"
	// Somebody travels to be received. PLOVER: CONSULT.
	//newsevent:meant trip, tour
	Visit Type = "visit"
	// Somebody makes something known in public.
	//newsevent:meant speech, announcement, declaration, address
	Statement Type = "statement"
	// Parties bind themselves: a treaty, accord or contract. PLOVER: AGREE.
	//newsevent:meant treaty, accord, pact, signing
	Agreement Type = "agreement"
	// Voters or members choose people for office. IPTC: medtop:20000574.
	//newsevent:meant elections, poll
	Election Type = "election"
	// Voters decide a question.
	//newsevent:meant plebiscite
	Referendum Type = "referendum"
	// A parliament deals with a law.
	//newsevent:meant law, bill, act
	Legislation Type = "legislation"
	// A case before a court: trial, hearing, verdict or appeal. IPTC: medtop:20000106 (judiciary).
	//newsevent:meant trial, court, case, lawsuit, verdict, ruling, judgment, judgement, hearing, sentencing
	CourtCase Type = "court-case"
	// People demonstrate for or against something. PLOVER: PROTEST.
	//newsevent:meant demonstration, rally, march, riot
	Protest Type = "protest"
	// People stop work to press demands. PLOVER: PROTEST.
	//newsevent:meant walkout, industrial-action
	Strike Type = "strike"
	// A single act of violence: a bombing, shooting or raid. PLOVER: ASSAULT.
	//newsevent:meant shooting, bombing, airstrike, terrorism, terror-attack
	Attack Type = "attack"
	// Fighting between armed sides over a time. PLOVER: ASSAULT. IPTC: medtop:20000056.
	//newsevent:meant war, battle, fighting, invasion, conflict
	ArmedConflict Type = "armed-conflict"
	// Armed sides stop, or agree to stop, fighting. PLOVER: RETREAT.
	//newsevent:meant truce, armistice
	Ceasefire Type = "ceasefire"
	// A state or body punishes another by withholding trade, money or travel. PLOVER: SANCTION.
	//newsevent:meant embargo
	Sanction Type = "sanction"
	// Harm that nobody intended: a crash, fire or collapse.
	//newsevent:meant crash, collision, plane-crash
	Accident Type = "accident"
	// A natural disaster: earthquake, flood, storm or drought. IPTC: medtop:20000148.
	//newsevent:meant earthquake, quake, flood, hurricane, storm, wildfire, tsunami, eruption, natural-disaster
	Disaster Type = "disaster"
	// A disease spreads.
	//newsevent:meant epidemic, pandemic, outbreak
	DiseaseOutbreak Type = "disease-outbreak"
	// A deed against the law that is no attack: fraud, theft, murder. PLOVER: CRIME.
	//newsevent:meant murder, robbery, theft, fraud
	Crime Type = "crime"
	// Somebody is taken into custody. PLOVER: COERCE.
	//newsevent:meant detention
	Arrest Type = "arrest"
	// Somebody of note dies.
	//newsevent:meant obituary
	Death Type = "death"
	// Somebody takes an office or post.
	//newsevent:meant nomination
	Appointment Type = "appointment"
	// Somebody leaves an office or post.
	Resignation Type = "resignation"
	// A product, rocket, campaign or service starts.
	Launch Type = "launch"
	// Something unknown is found or understood.
	//newsevent:meant breakthrough
	Discovery Type = "discovery"
	// A prize or honour is given.
	//newsevent:meant prize
	Award Type = "award"
	// A match, race or tournament.
	//newsevent:meant match, game, tournament, race, sport, sports, championship
	SportsCompetition Type = "sports-competition"
	// Companies merge, buy, sell or invest.
	//newsevent:meant merger, acquisition, takeover, business
	BusinessDeal Type = "business-deal"
	// Economic figures are published.
	//newsevent:meant economy, statistics
	EconomicRelease Type = "economic-release"
	// Anything else, where no namespace:name of one's own is wanted.
	//newsevent:meant misc, miscellaneous
	Other Type = "other"
)

// Status is where an event is in its life, apart from what came of it
// (schema.org EventStatusType).
//
//newsevent:vocabulary
type Status string

const (
	// It is to happen.
	//newsevent:meant scheduled, upcoming, future
	StatusPlanned Status = "planned"
	// It is happening.
	//newsevent:meant live, in-progress, running, happening
	StatusOngoing Status = "ongoing"
	// It is over.
	//newsevent:meant over, finished, completed, done, ended, past, occurred, happened
	StatusConcluded Status = "concluded"
	// It was put off.
	//newsevent:meant delayed, rescheduled
	StatusPostponed Status = "postponed"
	// It was called off.
	StatusCancelled Status = "cancelled"
	// Whether it happens or happened is not certain.
	//newsevent:meant rumored, rumoured
	StatusUnconfirmed Status = "unconfirmed"
)

// Precision says what coordinates stand for (ACLED geo_precision).
//
//newsevent:vocabulary
type Precision string

const (
	// The very spot.
	PrecisionExact Precision = "exact"
	// The middle of a town.
	PrecisionLocality Precision = "locality"
	// The middle of a state or province.
	PrecisionRegion Precision = "region"
	// The middle of a country.
	PrecisionCountry Precision = "country"
)

// Bound says how a number or a duration is meant. As a range, about is 10 %
// either way, almost from nine tenths up to the value, over up to a quarter
// more, under anything less.
//
//newsevent:vocabulary
type Bound string

const (
	// As it stands.
	BoundExact Bound = "exact"
	// "About", "around", "some".
	BoundAbout Bound = "about"
	// "Almost", "nearly".
	BoundAlmost Bound = "almost"
	// "More than", "at least".
	BoundOver Bound = "over"
	// "Less than", "up to".
	BoundUnder Bound = "under"
)

// Result says what came of the subject of an outcome.
//
//newsevent:vocabulary open
type Result string

const (
	// It was agreed or achieved.
	//newsevent:meant agreed, signed
	ResultReached Result = "reached"
	// A part of it was.
	ResultPartial Result = "partial"
	// It was not.
	//newsevent:meant failed, no-deal
	ResultNotReached Result = "not-reached"
	// A law, motion or question was adopted.
	//newsevent:meant approved, adopted, accepted
	ResultPassed Result = "passed"
	// It was voted down or refused.
	//newsevent:meant defeated, voted-down
	ResultRejected Result = "rejected"
	// Somebody won it.
	//newsevent:meant elected, victory, winner
	ResultWon Result = "won"
	// A court found guilt.
	//newsevent:meant guilty, sentenced, conviction
	ResultConvicted Result = "convicted"
	// A court found no guilt.
	//newsevent:meant not-guilty, cleared, innocent, acquittal
	ResultAcquitted Result = "acquitted"
	// It ended without a decision.
	//newsevent:meant undecided, mistrial, draw
	ResultInconclusive Result = "inconclusive"
	// What came of it is not known.
	//newsevent:meant unclear
	ResultUnknown Result = "unknown"
)

// FigureKind says what a figure counts or measures.
//
//newsevent:vocabulary open
type FigureKind string

const (
	// People killed.
	//newsevent:meant dead, killed, fatalities, death-toll
	FigureKindDeaths FigureKind = "deaths"
	// People hurt.
	//newsevent:meant wounded, injuries, hurt
	FigureKindInjured FigureKind = "injured"
	// People not found.
	FigureKindMissing FigureKind = "missing"
	// People driven from home.
	//newsevent:meant evacuated, homeless
	FigureKindDisplaced FigureKind = "displaced"
	// People taken into custody.
	//newsevent:meant arrests, detained
	FigureKindArrested FigureKind = "arrested"
	// People who came.
	//newsevent:meant crowd
	FigureKindAttendance FigureKind = "attendance"
	// Votes cast or won.
	FigureKindVotes FigureKind = "votes"
	// Votes as a share.
	//newsevent:meant percentage, percent
	FigureKindVoteShare FigureKind = "vote-share"
	// The strength of an earthquake.
	FigureKindMagnitude FigureKind = "magnitude"
	// Money, goods or any measured amount.
	//newsevent:meant money, cost, price
	FigureKindAmount FigureKind = "amount"
	// Points or goals.
	FigureKindScore FigureKind = "score"
	// Anything else, where no namespace:name of one's own is wanted.
	FigureKindOther FigureKind = "other"
)

// ClaimKind says how a claim is asserted.
//
//newsevent:vocabulary
type ClaimKind string

const (
	// As something that is so.
	ClaimKindFact ClaimKind = "fact"
	// As a judgement of what it means.
	ClaimKindAssessment ClaimKind = "assessment"
	// As something that will be so.
	ClaimKindForecast ClaimKind = "forecast"
	// As a charge against somebody, not proven.
	ClaimKindAllegation ClaimKind = "allegation"
	// As something that is not so.
	ClaimKindDenial ClaimKind = "denial"
)

// Standing says how a claim stands today.
//
//newsevent:vocabulary
type Standing string

const (
	// Nobody contradicts it.
	StandingAgreed Standing = "agreed"
	// Somebody contradicts it.
	StandingDisputed Standing = "disputed"
	// It has been shown to be wrong.
	StandingRefuted Standing = "refuted"
	// A later account takes its place.
	StandingSuperseded Standing = "superseded"
)

// RelationType says what an event is to another one.
//
//newsevent:vocabulary
type RelationType string

const (
	// This event is a part of the other.
	RelationTypePartOf RelationType = "part-of"
	// The other is a part of this event.
	RelationTypeHasPart RelationType = "has-part"
	// This event comes after the other.
	RelationTypeFollows RelationType = "follows"
	// This event comes before the other.
	RelationTypePrecedes RelationType = "precedes"
	// This event brings the other about.
	RelationTypeCauses RelationType = "causes"
	// The other brought this event about.
	RelationTypeCausedBy RelationType = "caused-by"
	// Without this event the other cannot happen.
	RelationTypePreconditionOf RelationType = "precondition-of"
	// Both records speak of one event.
	RelationTypeSameAs RelationType = "same-as"
	// They have to do with each other in another way.
	RelationTypeRelated RelationType = "related"
)

// EncoderKind says who wrote a record.
//
//newsevent:vocabulary
type EncoderKind string

const (
	// A person.
	EncoderKindHuman EncoderKind = "human"
	// A program.
	EncoderKindMachine EncoderKind = "machine"
	// A program, and a person looked it over.
	EncoderKindMachineReviewed EncoderKind = "machine-reviewed"
)
