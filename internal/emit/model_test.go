package emit_test

import (
	"encoding/json"
	"math/rand/v2"
)

// number stands for the model's exact numbers.
type number string

func (number) IsNumeric() bool { return true }

// document has a member of every kind that the model has.
type document struct {
	Schema      string             `json:"schema,omitzero" yaml:"schema,omitempty"`
	Editor      string             `json:"$schema,omitzero" yaml:"$schema,omitempty"`
	Title       string             `json:"title,omitzero" yaml:"title,omitempty"`
	Summary     string             `json:"summary,omitzero" yaml:"summary,omitempty"`
	Titles      map[string]wording `json:"titles,omitzero" yaml:"titles,omitempty"`
	When        span               `json:"when,omitzero" yaml:"when,omitempty"`
	Places      []place            `json:"places,omitzero" yaml:"places,omitempty"`
	Aliases     []string           `json:"aliases,omitzero" yaml:"aliases,omitempty"`
	Identifiers map[string]string  `json:"identifiers,omitzero" yaml:"identifiers,omitempty"`
	Extensions  map[string]any     `json:"extensions,omitzero" yaml:"extensions,omitempty"`
	Revision    *int               `json:"revision,omitzero" yaml:"revision,omitempty"`
}

type wording struct {
	Title string `json:"title,omitzero" yaml:"title,omitempty"`
	Text  string `json:"text,omitzero" yaml:"text,omitempty"`
}

type span struct {
	Start string   `json:"start,omitzero" yaml:"start,omitempty"`
	Long  *wording `json:"long,omitzero" yaml:"long,omitempty"`
}

type place struct {
	Name    string   `json:"name,omitzero" yaml:"name,omitempty"`
	Point   *point   `json:"point,omitzero" yaml:"point,omitempty"`
	Names   []string `json:"names,omitzero" yaml:"names,omitempty"`
	Streets []place  `json:"streets,omitzero" yaml:"streets,omitempty"`
}

type point struct {
	Latitude  number `json:"latitude,omitzero" yaml:"latitude,omitempty"`
	Longitude number `json:"longitude,omitzero" yaml:"longitude,omitempty"`
}

// randomizer makes documents and texts, the same ones in every run.
type randomizer struct{ *rand.Rand }

func seeded(seed uint64) randomizer { return randomizer{rand.New(rand.NewPCG(seed, 7))} }

// pieces are what texts are made of: prose, and what YAML readers trip over.
var pieces = []string{
	"a", "word", "Summit", "Київ", "日本語", "é", " ", " ", " ", "  ", "\n", "\n", "\n\n", "\t", "\r", "\r\n",
	"\u00a0", "\u3000", "\u2028", "\u2029", "\u0085", "\ufeff", "\ufffe", "\uffff", "\ufdd0", "\u200d", "\u202e",
	"😀", "👩‍👩‍👧", "שלום", "مرحبا", ": ", ":", " #", "#", "- ", "-", "---", "...", "%", "?", "? ", "!", "&", "*", "|", ">",
	"'", "\"", "\\", "“", "”", "[", "]", "{", "}", ",", "@", "`", "=", "<<", "~", "null", "true", "yes", "No", "y",
	"0", "1", "12", "2025-08-15", "2025-08", "T11:30:00Z", "11:30", "1e5", "0x1F", "0o17", ".5", "1_000", "+1", ".inf", ".nan", "_", ".",
	"\x00", "\x01", "\a", "\b", "\x1b", "\x7f", "\u009f", "key: value", "http://a.b/c#d",
}

func (r randomizer) text() string {
	s := ""
	for range r.IntN(7) {
		s += pieces[r.IntN(len(pieces))]
	}
	if r.IntN(60) == 0 {
		for range 40 {
			s += pieces[r.IntN(len(pieces))]
		}
	}
	return s
}

func (r randomizer) document() *document {
	d := &document{
		Schema: "news-event/v1", Editor: r.text(), Title: r.text(), Summary: r.text(), When: r.span(),
		Places: many(r, 2, randomizer.place), Aliases: many(r, 3, randomizer.text),
		Titles: named(r, randomizer.wording), Identifiers: named(r, randomizer.text),
		Extensions: named(r, func(r randomizer) any { return r.extension(3) }),
	}
	if r.IntN(2) == 0 {
		d.Revision = new(r.IntN(3))
	}
	return d
}

func (r randomizer) wording() wording { return wording{r.text(), r.text()} }

func (r randomizer) span() span {
	s := span{Start: r.text()}
	if r.IntN(2) == 0 {
		s.Long = new(r.wording())
	}
	return s
}

func (r randomizer) place() place {
	p := place{Name: r.text(), Names: many(r, 2, randomizer.text)}
	switch r.IntN(4) {
	case 0:
		p.Point = &point{"61.250", "-1e3"}
	case 1:
		p.Point = new(point)
	case 2:
		p.Streets = many(r, 2, randomizer.place)
	}
	return p
}

func (r randomizer) extension(deep int) any {
	switch n := r.IntN(8); {
	case n < 3 || deep == 0:
		return r.text()
	case n == 3:
		return many(r, 3, func(r randomizer) any { return r.extension(deep - 1) })
	case n == 4:
		return named(r, func(r randomizer) any { return r.extension(deep - 1) })
	case n == 5:
		return json.Number([]string{"0", "-1.0", "1e400", "12345678901234567890123"}[r.IntN(4)])
	case n == 6:
		return r.IntN(2) == 0
	default:
		return nil
	}
}

func many[V any](r randomizer, most int, make func(randomizer) V) []V {
	var values []V
	for range r.IntN(most + 1) {
		values = append(values, make(r))
	}
	return values
}

func named[V any](r randomizer, make func(randomizer) V) map[string]V {
	values := map[string]V{}
	for range r.IntN(3) {
		values[r.text()] = make(r)
	}
	return values
}
