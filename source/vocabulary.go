package source

// Kind says what a source is.
//
//newsevent:vocabulary open
type Kind string

const (
	// A written news report, analysis or commentary.
	//newsevent:meant news, story, report, webpage
	Article Kind = "article"
	// The words of a speech, hearing or press conference, written down.
	Transcript Kind = "transcript"
	// A recording with pictures.
	//newsevent:meant clip, film
	Video Kind = "video"
	// A recording of sound alone, a radio report or a podcast.
	//newsevent:meant podcast, radio
	Audio Kind = "audio"
	// A press release, communiqué or other statement of a party.
	//newsevent:meant press-release, communique
	Statement Kind = "statement"
	// A post in a social network.
	//newsevent:meant tweet, post
	SocialPost Kind = "social-post"
	// A conversation published as such.
	Interview Kind = "interview"
	// A law, judgment, report, letter or other document that is no journalism.
	Document Kind = "document"
	// Figures in a table or database.
	//newsevent:meant data, database
	Dataset Kind = "dataset"
	// An outlet credited as a whole, with no document named.
	//newsevent:meant newspaper, broadcaster, magazine, publisher
	Outlet Kind = "outlet"
)

// Distribution says how a publisher came by a document (ANS
// distributor.category).
//
//newsevent:vocabulary
type Distribution string

const (
	// Written by the publisher's own staff.
	DistributionStaff Distribution = "staff"
	// Taken from a news agency.
	DistributionWire Distribution = "wire"
	// Written for the publisher by somebody not on its staff.
	DistributionFreelance Distribution = "freelance"
	// Handed out by a party to the event.
	DistributionHandout Distribution = "handout"
	// Bought from a stock agency.
	DistributionStock Distribution = "stock"
	// Come by in another way.
	DistributionOther Distribution = "other"
)

// Relation says how a source rests on another one.
//
//newsevent:vocabulary
type Relation string

const (
	// The same text printed again; no witness of its own.
	RelationReprint Relation = "reprint"
	// The same text in another language; no witness of its own.
	RelationTranslation Relation = "translation"
	// A later version of the same text; no witness of its own.
	RelationRevision Relation = "revision"
	// Put together from other reports; no witness of its own.
	RelationCompilation Relation = "compilation"
	// Quotes the other source in a report of its own; an origin itself.
	RelationQuotation Relation = "quotation"
	// Draws on a primary source such as a statement or transcript; an origin
	// itself.
	RelationPrimarySource Relation = "primary-source"
)

// Status says how a document stands today (ANS, IPTC).
//
//newsevent:vocabulary
type Status string

const (
	// Still being written, as a live blog is.
	StatusLive Status = "live"
	// Brought up to date since it was published.
	StatusUpdated Status = "updated"
	// An error in it was corrected.
	StatusCorrected Status = "corrected"
	// Taken back by its publisher as wrong.
	StatusRetracted Status = "retracted"
	// Taken out of circulation without a word on whether it was wrong.
	StatusWithdrawn Status = "withdrawn"
	// No longer to be found.
	StatusUnavailable Status = "unavailable"
)

// CorrectionKind says what kind of notice a publisher gave (ANS
// correction_type).
//
//newsevent:vocabulary
type CorrectionKind string

const (
	// Something was wrong and is right now.
	CorrectionKindCorrection CorrectionKind = "correction"
	// Something could be misunderstood and is clearer now.
	CorrectionKindClarification CorrectionKind = "clarification"
	// The document is taken back.
	CorrectionKindRetraction CorrectionKind = "retraction"
	// Something new was added.
	CorrectionKindUpdate CorrectionKind = "update"
)
