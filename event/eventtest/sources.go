package eventtest

import (
	"encoding/hex"

	"github.com/newsevent/newsevent/event"
	"github.com/newsevent/newsevent/source"
)

func (b *builder) addSources() {
	n := b.count(b.config.sources, 1, 4, 8)
	if n == 0 && b.config.quotes > 0 {
		n = 1
	}
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
// back.
func (b *builder) addSource() {
	i := len(b.sources)
	s := source.Source{Kind: b.sourceKind(i)}
	s.ID = source.ID(string(s.Kind) + "-" + itoa(i+1))
	if s.Kind == "fixture:leaflet" {
		s.ID = source.ID("Leaflet_" + itoa(i+1) + ".a")
	}
	m := made{words: b.words, good: true, published: b.later(b.reported(), 48)}
	if b.rng.percent(20) {
		m.words = b.other(b.words)
	}
	parent := -1
	if i > 0 && s.Kind != source.Outlet && b.maybe(40) {
		parent = b.parent()
		m.published = b.later(max(m.published, b.sources[parent].published), 24)
	}
	b.name(&s, &m)
	if parent >= 0 {
		b.derive(&s, &m, parent)
	} else if b.maybe(30) {
		s.Distribution = b.distribution(s.Kind)
	}
	b.dateSource(&s, &m)
	b.keep(&s)
	if b.maybe(20) {
		s.Identifiers = b.identifiers(schemesOfSource(s.Kind)...)
	}
	if b.maybe(25) {
		b.stand(&s, &m, i)
	}
	b.event.Sources = append(b.event.Sources, s)
	b.sources = append(b.sources, m)
}

// distribution says how a publisher came by what is no wire copy.
func (b *builder) distribution(kind source.Kind) source.Distribution {
	switch kind {
	case source.Statement, source.Document, source.Dataset, source.Transcript:
		return source.DistributionHandout
	case source.Video, source.Audio:
		return one(&b.rng, []source.Distribution{source.DistributionStaff, source.DistributionStock, source.DistributionOther})
	default:
		return one(&b.rng, []source.Distribution{source.DistributionStaff, source.DistributionStaff, source.DistributionFreelance})
	}
}

func (b *builder) sourceKind(i int) source.Kind {
	kinds := append(source.Kinds(), "fixture:leaflet")
	if b.config.fill == full {
		return kinds[i%len(kinds)]
	}
	if b.rng.percent(50) {
		return source.Article
	}
	return one(&b.rng, kinds)
}

// reported is the moment from which on sources report: before a planned event,
// else when it is over or, where it takes long, has begun.
func (b *builder) reported() instant {
	switch {
	case b.planned():
		return b.begin - instant(b.rng.between(3, 30))*day
	case b.event.Status == event.StatusOngoing || b.end-b.begin > 3*day:
		return b.begin
	default:
		return b.end
	}
}

// name gives the source what it is known by.
func (b *builder) name(s *source.Source, m *made) {
	if s.Kind == source.Outlet {
		s.Publisher = b.publisher(m.words)
		return
	}
	s.Title = b.headlineIn(m.words)
	if b.maybe(70) {
		s.URL = b.url(m.words) + "/" + string(b.write("Y/M/D", m.published)) + "/" + string(s.ID)
	}
	if b.maybe(65) {
		s.Publisher = b.publisher(m.words)
	}
	if b.maybe(35) {
		for range b.rng.between(1, 2) {
			s.Authors = append(s.Authors, m.words.person(&b.rng, office).name)
		}
	}
	if s.URL != "" && b.rng.percent(10) && b.config.fill == ordinary {
		s.Title = ""
	}
	if b.maybe(60) {
		s.Language = m.words.tag
	}
}

func schemesOfSource(kind source.Kind) []string {
	if kind == source.Outlet {
		return []string{"wikidata", "isni", "viaf"}
	}
	return []string{"doi", "newsdesk", "gnd"}
}

func (b *builder) publisher(words *lexicon) *source.Publisher {
	p := &source.Publisher{Name: words.compound(one(&b.rng, words.lists[outlet]), one(&b.rng, words.lists[town]))}
	if b.maybe(30) {
		p.URL = b.url(words)
	}
	if b.maybe(20) {
		p.Identifiers = b.identifiers("wikidata", "isni", "viaf", "ror")
	}
	return p
}

// url returns the address of a site, now and then with letters beyond ASCII.
func (b *builder) url(words *lexicon) string {
	if b.rng.percent(12) {
		return "https://" + one(&b.rng, words.lists[town]) + ".example"
	}
	return "https://www." + slug(one(&b.rng, english().lists[town])) + "-" + one(&b.rng, []string{"courier", "radio", "gazette"}) + ".example"
}

func (b *builder) dateSource(s *source.Source, m *made) {
	changed := b.later(m.published, 30)
	read := b.later(changed, 100)
	if b.maybe(80) {
		s.Published = b.point(m.published)
	}
	if b.maybe(20) {
		s.Modified = b.point(changed)
	}
	if b.maybe(45) {
		s.Accessed = b.point(read)
	}
	b.told = max(b.told, read)
	if b.maybe(20) {
		s.Archive = &source.Archive{URL: "https://archive.example/" + string(b.write("YMDhis", read)) + "/" + string(s.ID)}
		if b.maybe(60) {
			s.Archive.Captured = b.point(read)
		}
	}
}

// keep puts the text of the source beside the event.
func (b *builder) keep(s *source.Source) {
	if s.Kind == source.Outlet || !b.maybe(20) {
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
	s.Status = one(&b.rng, source.Statuses())
	kind := source.CorrectionKindUpdate
	switch {
	case s.Revoked() && i == 0:
		s.Status, kind = source.StatusCorrected, source.CorrectionKindCorrection
	case s.Revoked():
		m.good, kind = false, source.CorrectionKindRetraction
	case s.Status == source.StatusCorrected:
		kind = one(&b.rng, []source.CorrectionKind{source.CorrectionKindCorrection, source.CorrectionKindClarification})
	}
	if b.maybe(70) {
		c := source.Correction{Kind: kind}
		if b.maybe(60) {
			c.Date = b.date(b.later(m.published, 60))
		}
		if b.maybe(50) {
			c.Text = one(&b.rng, m.words.lists[tell])
		}
		s.Corrections = append(s.Corrections, c)
	}
}
