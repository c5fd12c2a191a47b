package diag

// Code names a kind of finding. Codes are stable: a release may add some, and
// never renames one or gives it another meaning. A code is an error, so
// errors.Is(err, diag.Required) asks for a kind of finding.
//
//newsevent:vocabulary
type Code string

// Error returns the code itself.
func (c Code) Error() string { return string(c) }

// Findings about the bytes of a document.
const (
	// The bytes are not YAML, or not JSON: a bracket or quotation mark is
	// never closed, a colon is missing, a tab indents a line.
	Syntax Code = "syntax"
	// The bytes are not UTF-8. Save the file as UTF-8; a byte order mark is
	// allowed.
	InvalidEncoding Code = "invalid-encoding"
	// There is nothing in the file, or only comments.
	EmptyDocument Code = "empty-document"
	// A second document follows where one is asked for. Streams of documents
	// go into .ndjson files, or into YAML read as a stream.
	ExtraDocument Code = "extra-document"
)

// Findings about limits, which keep a hostile file from taking all memory.
const (
	// The document has more bytes than allowed: 8 MiB for JSON, 2 MiB for YAML
	// unless set otherwise. What YAML aliases repeat may have as many again.
	TooLarge Code = "too-large"
	// Lists and maps are nested deeper than allowed: 64 levels unless set
	// otherwise.
	TooDeep Code = "too-deep"
	// The document has more values than allowed once YAML aliases are
	// expanded: 200,000 unless set otherwise.
	TooManyNodes Code = "too-many-nodes"
	// The document has more than 100 findings; this one counts the rest.
	TooManyFindings Code = "too-many-findings"
)

// Findings about the shape of a document: what stands where.
const (
	// The document names a version of the format that this library does not
	// know. Nothing else of it is judged.
	UnknownSchema Code = "unknown-schema"
	// The document names a newer minor version of the format; fields unknown
	// here are warned of instead of refused.
	NewerSchema Code = "newer-schema"
	// A YAML feature that has no counterpart in the model: an explicit tag
	// (!!str), a merge key (<<) or a key that is no string. For anchors: an
	// appearance that an alias (*) repeats, so that it can't be written alone.
	UnsupportedYAML Code = "unsupported-yaml"
	// The model has no field of this name here. Own data belongs into
	// extensions.
	UnknownField Code = "unknown-field"
	// A name stands twice in one map.
	DuplicateKey Code = "duplicate-key"
	// A value is null. What is not known is left out.
	NullValue Code = "null-value"
	// A value is of another kind than the field takes: text where a list
	// belongs, a number where text belongs.
	WrongType Code = "wrong-type"
)

// Findings about one value.
const (
	// A required field is absent, or all of several of which one is required.
	Required Code = "required"
	// An id has a form that is not allowed. Ids inside a file are up to 64
	// letters, digits, dots, underscores and hyphens; an event's id is up to
	// 255 printable ASCII characters without space. Both begin with a letter
	// or digit.
	InvalidID Code = "invalid-id"
	// A value is not in its field's vocabulary. Open vocabularies also take
	// namespace:name.
	InvalidValue Code = "invalid-value"
	// A date is no EDTF date (ISO 8601-2), or not in the calendar, or an
	// interval or set where a point in time belongs.
	InvalidDate Code = "invalid-date"
	// A duration is no ISO 8601 duration such as PT2H30M.
	InvalidDuration Code = "invalid-duration"
	// A language is no BCP 47 tag such as en or zh-Hant.
	InvalidLanguage Code = "invalid-language"
	// A country is no ISO 3166-1 alpha-2 code such as US.
	InvalidCountry Code = "invalid-country"
	// A zone is no IANA time zone name such as America/Anchorage.
	InvalidZone Code = "invalid-zone"
	// A URL is not absolute, not http or https, has no host, or holds
	// characters that a URL does not have.
	InvalidURL Code = "invalid-url"
	// An identifier has not the form of its scheme, or its check digit is
	// wrong.
	InvalidIdentifier Code = "invalid-identifier"
	// A path is not relative, leaves the event file's folder, or uses
	// backslashes.
	InvalidPath Code = "invalid-path"
	// A SHA-256 hash is not 64 hexadecimal digits.
	InvalidHash Code = "invalid-hash"
	// A pointer names no field of the model. List elements are named by their
	// id: /participants/zelenskiy/attendance.
	InvalidPointer Code = "invalid-pointer"
	// The name of an extension is not namespace:name, or the name of an
	// identifier's scheme is not a lower-case word.
	InvalidKey Code = "invalid-key"
	// A number lies outside what its field allows, or the greater of two is
	// the smaller.
	OutOfRange Code = "out-of-range"
	// A text is empty or has only white space and invisible characters. What
	// is not known is left out.
	BlankText Code = "blank-text"
	// A text holds control characters or characters that turn the direction
	// of the text around them.
	UnsafeText Code = "unsafe-text"
	// A text is not in Unicode's composed form (NFC), so that equal words may
	// compare as different.
	NotNormalized Code = "not-normalized"
)

// Findings about references between the parts of a document.
const (
	// Two things of one kind have the same id.
	DuplicateID Code = "duplicate-id"
	// A reference names an id that nothing has.
	UnresolvedReference Code = "unresolved-reference"
	// A thing refers to itself.
	SelfReference Code = "self-reference"
	// References run in a circle, where each should lead further up.
	ReferenceCycle Code = "reference-cycle"
)

// Findings about consistency: values that are each well-formed and cannot be
// true together.
const (
	// Something ends before it starts.
	EndBeforeStart Code = "end-before-start"
	// The duration cannot lie between the start and the end.
	DurationMismatch Code = "duration-mismatch"
	// A source was accessed before it was published.
	AccessedBeforePublished Code = "accessed-before-published"
	// An outcome was reached though the event is only planned (an error), or
	// was postponed or cancelled (a warning: talks collapse after a first
	// session).
	OutcomeWithoutEvent Code = "outcome-without-event"
	// Somebody attended though the event is only planned (an error), or was
	// postponed or cancelled (a warning).
	AttendedWithoutEvent Code = "attended-without-event"
	// A quote has neither speakers nor an attribution as printed.
	UnattributedQuote Code = "unattributed-quote"
	// Words are attested as said by several together, with fewer than two
	// speakers.
	JointWithoutSpeakers Code = "joint-without-speakers"
	// The original of a translated quote is in the language of the
	// translation.
	TranslationLanguage Code = "translation-language"
)

// Findings about support: who says so. All are warnings.
const (
	// A quote appears in no source.
	UnsourcedQuote Code = "unsourced-quote"
	// A claim rests on no source and no quote.
	UnsourcedClaim Code = "unsourced-claim"
	// An outcome rests on no source.
	UnsourcedOutcome Code = "unsourced-outcome"
	// A figure rests on no source.
	UnsourcedFigure Code = "unsourced-figure"
	// Nothing refers to a source.
	UnusedSource Code = "unused-source"
	// Everything that a statement originates from was retracted or withdrawn.
	RetractedSupport Code = "retracted-support"
	// A source of an outcome or figure was published before the event began.
	PublishedBeforeEvent Code = "published-before-event"
	// Two participants share an identifier, so they are probably one.
	DuplicateParticipant Code = "duplicate-participant"
	// The words of a quote stand in quotation marks of their own; the text is
	// written without them.
	EnclosingQuotationMarks Code = "enclosing-quotation-marks"
	// A mixed quote marks no part as quoted between “ and ”.
	NoQuotedPart Code = "no-quoted-part"
	// An event's id stands a second time among the files of one run. Two files
	// whose names differ in their ending alone, such as summit.yaml and
	// summit.json, are taken for one event in two formats and earn no finding.
	DuplicateEvent Code = "duplicate-event"
)

// Findings about the reply of a language model.
const (
	// The reply had something around its JSON or in it that says nothing of
	// the event: prose, a code fence, an earlier version, an outer object,
	// quotation marks, a comment, a comma behind the last entry.
	ReplyWrapped Code = "reply-wrapped"
	// The reply wrote null where an absent field is meant, or put something
	// empty into a list or map.
	ReplyNull Code = "reply-null"
	// The reply wrote a value as another kind, such as a number in a string, or
	// a field that the schema for models does not have.
	ReplyCoerced Code = "reply-coerced"
	// The reply ends before its JSON does, or where it announces it.
	ReplyTruncated Code = "reply-truncated"
)

// Findings about quotes held against the text they come from.
const (
	// The words do not stand in the text.
	QuoteAbsent Code = "quote-absent"
	// The words stand in the text with a difference that changes them.
	QuoteAltered Code = "quote-altered"
	// The words stand in the text several times and the context does not tell
	// which is meant.
	QuoteAmbiguous Code = "quote-ambiguous"
	// The text does not put the words in quotation marks, so they are the
	// outlet's words.
	QuoteNotInMarks Code = "quote-not-in-marks"
	// The words stand in the text, at another position.
	PositionMismatch Code = "position-mismatch"
	// The text is not the one whose hash was recorded.
	ContentChanged Code = "content-changed"
	// The text of a source cannot be read.
	ContentMissing Code = "content-missing"
)

// Severity returns the severity that findings of this code have. Three have
// either: [OutcomeWithoutEvent] and [AttendedWithoutEvent], which are errors
// for a planned event only, and [TooManyFindings], which is as severe as what
// it counts; for these it returns [Error].
func (c Code) Severity() Severity {
	switch c {
	case NewerSchema, NotNormalized,
		UnsourcedQuote, UnsourcedClaim, UnsourcedOutcome, UnsourcedFigure,
		UnusedSource, RetractedSupport, PublishedBeforeEvent, DuplicateParticipant,
		EnclosingQuotationMarks, NoQuotedPart, DuplicateEvent,
		ReplyWrapped, ReplyNull, ReplyCoerced, QuoteNotInMarks:
		return Warning
	default:
		return Error
	}
}

// OnKey reports whether findings of this code point at the name of a member
// rather than at its value.
func (c Code) OnKey() bool {
	switch c {
	case UnknownField, DuplicateKey, InvalidKey:
		return true
	default:
		return false
	}
}

// OnObject reports whether findings of this code point at an object as a
// whole, whose place is its first key.
func (c Code) OnObject() bool {
	switch c {
	case Required, UnattributedQuote, UnsourcedQuote, UnsourcedClaim, UnsourcedOutcome,
		UnsourcedFigure, UnusedSource, RetractedSupport, DuplicateParticipant:
		return true
	default:
		return false
	}
}

// BeyondSchema reports whether the JSON Schema of an event may miss findings
// of this code: it sees no bytes, no references, no calendar and no
// consistency, and gives no warnings. Findings of all other codes it sees as the
// library does, but for what most validators round away before they look, since
// they read numbers as a float64: that a number is no whole one only beyond its
// digits, and that one is greater than 64 bits hold (9223372036854775808) by less
// than 1,024. Of a newer minor version of the format it knows no fields, so
// beside [NewerSchema] it may also refuse what the library takes.
func (c Code) BeyondSchema() bool {
	switch c {
	case UnknownSchema, UnknownField, NullValue, WrongType, Required,
		InvalidID, InvalidValue, InvalidDuration, InvalidCountry, InvalidZone,
		InvalidPath, InvalidHash, InvalidKey, BlankText, UnsafeText,
		UnattributedQuote:
		return false
	default:
		return true
	}
}
