package participant

import (
	"github.com/newsevent/newsevent/edtf"
	"github.com/newsevent/newsevent/source"
)

// ID names a participant inside an event: a letter or digit, then up to 63
// letters, digits, dots, underscores and hyphens.
type ID string

// Participant is a party, and its part in the event (Popolo, iCalendar, BODS).
type Participant struct {
	// ID names the participant inside the event.
	ID ID `json:"id,omitzero" yaml:"id,omitempty" validate:"required,id"`
	// Kind says what the participant is (Popolo, iCalendar CUTYPE, BODS).
	Kind Kind `json:"kind,omitzero" yaml:"kind,omitempty" validate:"required,vocab"`
	// Naming says whether a name is known; absent means named (BODS, ACE).
	Naming Naming `json:"naming,omitzero" yaml:"naming,omitempty" validate:"omitempty,vocab"`
	// Name is the usual name; required of a named participant.
	Name string `json:"name,omitzero" yaml:"name,omitempty" validate:"omitempty,text"`
	// Aliases are other spellings and scripts of the name (Popolo other_names,
	// FollowTheMoney alias).
	Aliases []string `json:"aliases,omitzero" yaml:"aliases,omitempty" validate:"dive,text"`
	// AttributionText is how the source calls the participant ("European
	// observers"); required when it is not named (Popolo attribution_text).
	AttributionText string `json:"attributionText,omitzero" yaml:"attributionText,omitempty" validate:"omitempty,text"`
	// Positions are offices held, dated, so that the office held on a day can
	// be looked up (Popolo, Wikidata P39).
	Positions []Position `json:"positions,omitzero" yaml:"positions,omitempty" validate:"dive"`
	// Country is the participant's country, an ISO 3166-1 alpha-2 code.
	Country string `json:"country,omitzero" yaml:"country,omitempty" validate:"omitempty,country"`
	// Identifiers maps schemes such as wikidata to the participant's
	// identifier there.
	Identifiers map[string]string `json:"identifiers,omitzero" yaml:"identifiers,omitempty" validate:"omitempty,schemes"`
	// Roles are the parts played in this event (NewsML-G2 participant role).
	Roles []Role `json:"roles,omitzero" yaml:"roles,omitempty" validate:"dive,vocab"`
	// Attendance says whether the participant was there (iCalendar PARTSTAT).
	Attendance Attendance `json:"attendance,omitzero" yaml:"attendance,omitempty" validate:"omitempty,vocab"`
	// AttendanceReason says why.
	AttendanceReason string `json:"attendanceReason,omitzero" yaml:"attendanceReason,omitempty" validate:"omitempty,text"`
	// OnBehalfOf lists the participants that this one acts for (Popolo
	// on_behalf_of).
	OnBehalfOf []ID `json:"onBehalfOf,omitzero" yaml:"onBehalfOf,omitempty" validate:"dive,id"`
	// MemberOf lists the participants that this one belongs to.
	MemberOf []ID `json:"memberOf,omitzero" yaml:"memberOf,omitempty" validate:"dive,id"`
	// Size is how many a group is (Wikidata P1132).
	Size Size `json:"size,omitzero" yaml:"size,omitempty"`
	// Sources say so.
	Sources []source.ID `json:"sources,omitzero" yaml:"sources,omitempty" validate:"dive,id"`
	// Extensions holds data of one's own under namespace:name keys.
	//
	// In Go the values are nil, bool, string, json.Number, []any and
	// map[string]any.
	Extensions map[string]any `json:"extensions,omitzero" yaml:"extensions,omitempty" validate:"omitempty,extensions"`
}

// Position is an office held over a time (Popolo membership, Wikidata P39).
type Position struct {
	// Title is the office ("President of the United States").
	Title string `json:"title,omitzero" yaml:"title,omitempty" validate:"required,text"`
	// Organization is where the office is held.
	Organization string `json:"organization,omitzero" yaml:"organization,omitempty" validate:"omitempty,text"`
	// Start is when the office was taken; absent means not known.
	Start edtf.Date `json:"start,omitzero" yaml:"start,omitempty" validate:"omitempty,point"`
	// End is when the office was left; absent means still held, or not known.
	End edtf.Date `json:"end,omitzero" yaml:"end,omitempty" validate:"omitempty,point"`
}

// Size is the number of people in a group (Wikidata P1132).
type Size struct {
	// Min is the least number said.
	Min *int `json:"min,omitzero" yaml:"min,omitempty" validate:"omitempty,min=0"`
	// Max is the greatest number said.
	Max *int `json:"max,omitzero" yaml:"max,omitempty" validate:"omitempty,min=0"`
	// Text is the number as printed ("about two dozen").
	Text string `json:"text,omitzero" yaml:"text,omitempty" validate:"omitempty,text"`
}
