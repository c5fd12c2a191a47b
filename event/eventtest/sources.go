package eventtest

import (
	"encoding/hex"
	"strings"

	"github.com/newsevent/newsevent/event"
	"github.com/newsevent/newsevent/source"
)

// leaflet is a kind of sources of one's own.
const leaflet source.Kind = "fixture:leaflet"

func (b *builder) addSources() {
	n := b.count(b.config.sources, 1, 4, 8)
	if n == 0 && b.config.quotes > 0 {
		n = 1
	}
	b.told = b.later(b.reported(), 48)
	b.sources = make([]made, 0, n)
	b.event.Sources = make([]source.Source, 0, n)
	for range n {
		b.addSource()
	}
	if n == 0 {
		b.event.Sources = nil
	}
}

// addSource adds a source. The first one is good, so that others may be taken
// back, and a text in the event's language.
func (b *builder) addSource() {
	i := len(b.sources)
	s := source.Source{Kind: b.sourceKind(i)}
	s.ID = source.ID(string(s.Kind) + "-" + itoa(i+1))
	if s.Kind == leaflet {
		s.ID = source.ID("Leaflet_" + itoa(i+1) + ".a")
	}
	m := made{words: b.words, good: true, published: b.later(b.reported(), 48), heading: b.anyHeading()}
	if i > 0 && b.config.fill != minimal && b.rng.percent(20) || b.config.fill == full && i == 2 {
		m.words = b.other(b.words)
	}
	parent := -1
	if i > 0 && derives(s.Kind) && b.maybe(50) {
		parent = b.parent()
		m.published = b.later(max(m.published, b.sources[parent].published), 24)
	}
	b.name(&s, &m)
	if parent >= 0 {
		b.derive(&s, &m, parent)
	} else if b.maybe(30) {
		s.Distribution = b.distribution(s.Kind)
	}
	if s.Kind != source.Outlet {
		b.dateSource(&s, &m)
		b.keep(&s)
		if b.maybe(25) {
			b.stand(&s, &m, i)
		}
	}
	if b.maybe(20) {
		s.Identifiers = b.identifiers(schemesOfSource(s.Kind)...)
	}
	b.event.Sources = append(b.event.Sources, s)
	b.sources = append(b.sources, m)
}

// isRecord reports whether sources of the kind come from those who act, and not
// from those who report.
func isRecord(kind source.Kind) bool {
	switch kind {
	case source.Statement, source.Document, source.Dataset, source.Transcript:
		return true
	default:
		return false
	}
}

// derives reports whether sources of the kind may rest on other ones.
func derives(kind source.Kind) bool {
	return !isRecord(kind) && kind != source.Outlet && kind != source.Interview
}

// hasWords reports whether quotes may stand in sources of the kind.
func hasWords(kind source.Kind) bool { return kind != source.Dataset && kind != source.Outlet }

// distribution says how a publisher came by what is no wire copy.
func (b *builder) distribution(kind source.Kind) source.Distribution {
	switch {
	case isRecord(kind):
		return source.DistributionHandout
	case kind == source.Video || kind == source.Audio:
		return one(&b.rng, []source.Distribution{source.DistributionStaff, source.DistributionStock, source.DistributionOther})
	default:
		return one(&b.rng, []source.Distribution{source.DistributionStaff, source.DistributionStaff, source.DistributionFreelance})
	}
}

func (b *builder) sourceKind(i int) source.Kind {
	kinds := append(source.Kinds(), leaflet)
	if b.config.fill == full {
		return kinds[i%len(kinds)]
	}
	if kind := one(&b.rng, kinds); b.rng.percent(50) && (i > 0 || hasWords(kind)) {
		return kind
	}
	return source.Article
}

// reported is the moment from which on sources report: before an event that is
// planned or was called off in time, else when it is over or, where it takes
// long, has begun.
func (b *builder) reported() instant {
	switch {
	case b.early:
		return min(b.begin, at(thisYear, 1, 1, 0, 0)) - instant(b.rng.between(40, 80))*day
	case b.event.Status == event.StatusOngoing || b.calledOff() || b.end-b.begin > 3*day && !b.over():
		return b.begin
	default:
		return b.end
	}
}

// name gives the source what it is known by.
func (b *builder) name(s *source.Source, m *made) {
	var publisher *source.Publisher
	publisher, m.site = b.publisher(m.words, isRecord(s.Kind))
	if m.words != b.words || s.Kind != source.Outlet && b.maybe(60) {
		s.Language = b.tagOf(m.words)
	}
	if s.Kind == source.Outlet {
		s.Publisher = publisher
		return
	}
	s.Title = b.heading(m.words, m.heading)
	if s.Kind == source.SocialPost && b.rng.percent(60) {
		s.Title += " " + one(&b.rng, emoji)
	}
	if b.maybe(70) {
		s.URL = m.site + "/" + string(b.write("Y/M/D", m.published)) + "/" + string(s.ID)
	}
	if b.maybe(65) {
		s.Publisher = publisher
	}
	if !isRecord(s.Kind) && b.maybe(35) {
		for range b.rng.between(1, 2) {
			s.Authors = append(s.Authors, m.words.someone(&b.rng, reporter, b.rng.below(len(m.words.lists[reporter]))).name)
		}
	}
	if s.URL != "" && b.rng.percent(10) && b.config.fill == ordinary {
		s.Title = ""
	}
}

// tagOf is the language that the words of the event, or those of another
// language, are said to be.
func (b *builder) tagOf(words *lexicon) string {
	if words == b.words && b.config.language != "" {
		return b.config.language
	}
	return words.tag
}

// emoji of several code points each.
var emoji = []string{"🕊️", "👩🏽‍🚒", "🏳️‍🌈", "🇺🇳", "5️⃣", "👨‍👩‍👧"}

func schemesOfSource(kind source.Kind) []string {
	if kind == source.Outlet {
		return []string{"wikidata", "isni", "viaf"}
	}
	return []string{"doi", "newsdesk", "gnd"}
}

// publisher returns an outlet, or an authority, of any town, and the address of
// its site.
func (b *builder) publisher(words *lexicon, authority bool) (*source.Publisher, string) {
	list, most := outlet, len(words.lists[outlet])
	if authority {
		list, most = body, authorities
	}
	who := words.someone(&b.rng, list, b.rng.below(most))
	site := "https://www." + slug(english().lists[list][who.index]) + "-" + slug(english().lists[town][who.second]) + ".example"
	if b.rng.percent(12) { // with letters beyond ASCII, in most languages
		site = "https://" + strings.ToLower(words.lists[town][who.second]) + ".example"
	}
	p := &source.Publisher{Name: who.name, Country: b.countries[who.second]}
	if b.maybe(30) {
		p.URL = site
	}
	if !b.maybe(50) {
		p.Country = ""
	}
	if b.maybe(20) {
		p.Identifiers = b.identifiers("wikidata", "isni", "viaf", "ror")
	}
	return p, site
}

func (b *builder) dateSource(s *source.Source, m *made) {
	m.changed = b.later(m.published, 30)
	read := b.later(m.changed, 100)
	if b.maybe(80) {
		s.Published = b.stamp(m.published)
	}
	if b.maybe(20) {
		s.Modified = b.stamp(m.changed)
	}
	if b.maybe(45) {
		s.Accessed = b.stamp(read)
	}
	b.told = max(b.told, read)
	if b.maybe(20) {
		s.Archive = &source.Archive{URL: "https://archive.example/" + string(b.write("YMDhis", read)) + "/" + string(s.ID)}
		if b.maybe(60) {
			s.Archive.Captured = b.stamp(read)
		}
	}
}

// keep puts the text of the source beside the event.
func (b *builder) keep(s *source.Source) {
	if !b.maybe(20) {
		return
	}
	s.Content = &source.Content{Path: "sources/" + string(s.ID) + ".txt"}
	if b.maybe(60) {
		s.Content.SHA256 = b.sha256()
	}
}

func (b *builder) sha256() string {
	var sum [32]byte
	for i := range sum {
		sum[i] = byte(b.rng.next())
	}
	return hex.EncodeToString(sum[:])
}

// stand says how the source stands today, and what its publisher said of it.
func (b *builder) stand(s *source.Source, m *made, i int) {
	const wrongNumber, withdrawn = 0, 1
	s.Status = one(&b.rng, source.Statuses())
	kind, text := source.CorrectionKindUpdate, ""
	switch {
	case s.Revoked() && i == 0:
		s.Status, kind, text = source.StatusCorrected, source.CorrectionKindCorrection, m.words.lists[amend][wrongNumber]
	case s.Revoked():
		m.good, kind, text = false, source.CorrectionKindRetraction, m.words.lists[amend][withdrawn]
	case s.Status == source.StatusCorrected:
		kind = one(&b.rng, []source.CorrectionKind{source.CorrectionKindCorrection, source.CorrectionKindClarification})
		text = m.words.lists[amend][wrongNumber]
	}
	if !b.maybe(70) {
		return
	}
	noted := b.between(m.published, m.changed)
	if b.maybe(15) { // not for the first time
		s.Corrections = append(s.Corrections, source.Correction{Kind: source.CorrectionKindUpdate, Date: b.stamp(noted)})
		noted = b.between(noted, m.changed)
	}
	c := source.Correction{Kind: kind}
	if b.maybe(60) {
		c.Date = b.stamp(noted)
	}
	if c.Text = text; text == "" || !b.maybe(50) {
		c.Text = ""
	}
	if kind == source.CorrectionKindUpdate && b.config.fill == full {
		c.Text = b.heading(m.words, m.heading)
	}
	if b.maybe(30) {
		c.URL = m.site + "/corrections"
	}
	s.Corrections = append(s.Corrections, c)
}
