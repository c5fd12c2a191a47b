package eventtest

import "github.com/newsevent/newsevent/event"

// An Option says what an event is to be like. What no option says is left to
// chance.
type Option func(*config)

// amountOf says how much of what is optional an event has.
type amountOf uint8

const (
	ordinary amountOf = iota
	minimal
	full
)

// config is what the options of one event ask for. Counts below 0 are left to
// chance.
type config struct {
	typ                           event.Type
	participants, quotes, sources int
	language, script              string
	fill                          amountOf
}

func newConfig(options []Option) config {
	c := config{participants: -1, quotes: -1, sources: -1}
	for _, option := range options {
		if option != nil {
			option(&c)
		}
	}
	return c
}

// WithType sets what happens. The type is not checked, so one that is no type
// gives an event with that one fault.
func WithType(t event.Type) Option { return func(c *config) { c.typ = t } }

// WithParticipants sets how many participants there are. Those without whom there
// is nothing to report come first: two who talk, or who has died. A number below 0
// leaves it open how many, as without the option, but there are all of those.
func WithParticipants(n int) Option { return func(c *config) { c.participants = n } }

// WithQuotes sets how many quotes there are. An event with quotes has one
// source at least, even where [WithSources] says 0. A number below 0 leaves it
// open how many, as without the option.
func WithQuotes(n int) Option { return func(c *config) { c.quotes = n } }

// WithSources sets how many sources there are. Something always refers to a
// source: where nothing else can, a claim does. A number below 0 leaves it open
// how many, as without the option.
func WithSources(n int) Option { return func(c *config) { c.sources = n } }

// WithLanguage sets the language of the event, a BCP 47 tag. [Languages] lists
// those that there are words for; another language stands on the event as
// given, over words of the script that the tag names, or English ones. The tag
// is not checked. Quotation marks are those of the language; only the quoted
// parts in the text of a mixed quote stand between U+201C and U+201D in every
// language, as the model has it (see Text of quote.Quote).
func WithLanguage(tag string) Option { return func(c *config) { c.language = tag } }

// WithScript sets the script of the event's text by its ISO 15924 code: one of
// [Scripts], or Hani for either Chinese or Japanese. Any other is Latin.
func WithScript(code string) Option { return func(c *config) { c.script = code } }

// Minimal leaves out everything that may be left out. Other options still give
// what they ask for. Of Minimal and [Full] the one given last counts.
func Minimal() Option { return func(c *config) { c.fill = minimal } }

// Full fills everything: each field of the model stands somewhere in the
// event, provided that no other option keeps its lists too short for that, or
// asks for a type whose events do not have it. A type left to chance has all:
// nobody expects how long an accident will take, or stays away from a crime.
// Of Full and [Minimal] the one given last counts.
func Full() Option { return func(c *config) { c.fill = full } }

// Languages returns the BCP 47 tags of the languages that events are written in.
func Languages() []string {
	var tags []string
	for _, l := range lexicons() {
		tags = append(tags, l.tag)
	}
	return tags
}

// Scripts returns the ISO 15924 codes of the scripts that events are written in.
func Scripts() []string {
	var codes []string
	for i, l := range lexicons() {
		if i == 0 || l.script != codes[len(codes)-1] {
			codes = append(codes, l.script)
		}
	}
	return codes
}
