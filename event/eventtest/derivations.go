package eventtest

import (
	"slices"
	"strings"

	"github.com/newsevent/newsevent/source"
)

// derive lets the source rest on the one of the number, which is older.
func (b *builder) derive(s *source.Source, m *made, i int) {
	parent := &b.event.Sources[i]
	d := source.Derivation{Source: parent.ID, Relation: b.derivation(s.Kind, i)}
	credit := parent.Title
	if parent.Publisher != nil {
		credit = parent.Publisher.Name
	}
	switch d.Relation {
	case source.RelationReprint:
		credit = b.reprint(s, m, i)
	case source.RelationTranslation:
		m.words, m.heading = b.other(b.sources[i].words), b.sources[i].heading
		if s.Publisher != nil {
			s.Publisher, m.site = b.publisher(m.words, false)
		}
		s.Authors = nil
		b.retitle(s, m)
	case source.RelationRevision:
		m.words, m.site, m.agency, m.credited = b.sources[i].words, b.sources[i].site, b.sources[i].agency, true
		s.Publisher, s.Authors = clonePublisher(parent.Publisher), nil
		b.retitle(s, m)
	}
	if credit != "" && b.maybe(60) {
		d.Credit = credit
	}
	s.DerivedFrom = append(s.DerivedFrom, d)
	if d.Relation == source.RelationCompilation {
		b.compile(s, m, i)
	}
	b.sources[i].credited = true
}

// retitle writes title, language and address anew, where another publisher or
// language has been found.
func (b *builder) retitle(s *source.Source, m *made) {
	s.Title, s.Language = b.heading(m.words, m.heading), b.tagOf(m.words)
	if s.URL != "" {
		s.URL = m.site + "/" + string(b.write("Y/M/D", m.published)) + "/" + string(s.ID)
	}
}

// parent returns the number of a source that was not taken back.
func (b *builder) parent() int {
	i := b.rng.below(len(b.sources))
	if b.sources[i].good {
		return i
	}
	return 0
}

// derivation says how a source of the kind may rest on the one of the number:
// statements and the like are quoted and drawn on, articles are also printed
// again, those of an agency above all.
func (b *builder) derivation(kind source.Kind, i int) source.Relation {
	switch parent := b.event.Sources[i].Kind; {
	case isRecord(parent) || parent == source.SocialPost || parent == source.Interview:
		return one(&b.rng, []source.Relation{source.RelationPrimarySource, source.RelationQuotation})
	case parent != source.Article || kind != source.Article:
		return source.RelationQuotation
	case (b.sources[i].agency || !b.sources[i].credited) && !isReprint(&b.event.Sources[i]) && b.rng.percent(60):
		return source.RelationReprint
	default:
		return one(&b.rng, []source.Relation{source.RelationTranslation, source.RelationRevision, source.RelationCompilation,
			source.RelationQuotation})
	}
}

// isReprint reports whether the source is wire copy, which is not what others
// take theirs from.
func isReprint(s *source.Source) bool {
	return len(s.DerivedFrom) > 0 && s.DerivedFrom[0].Relation == source.RelationReprint
}

// reprint makes the source wire copy of the other one, which becomes that of
// an agency, and returns the credit.
func (b *builder) reprint(s *source.Source, m *made, i int) string {
	parent, its := &b.event.Sources[i], &b.sources[i]
	if m.words != its.words {
		m.words = its.words
		s.Publisher, m.site = b.publisher(m.words, false)
	}
	if !its.agency {
		b.credit(parent, its)
	}
	m.heading = its.heading
	b.retitle(s, m)
	s.Title, s.Language, s.Distribution = parent.Title, parent.Language, source.DistributionWire
	s.Authors = slices.Clone(parent.Authors)
	if s.Title == "" && s.URL == "" && s.Publisher == nil {
		s.Publisher, m.site = b.publisher(m.words, false)
	}
	return parent.Publisher.Name
}

// credit gives the article to an agency.
func (b *builder) credit(s *source.Source, m *made) {
	where := b.rng.below(len(m.words.lists[town]))
	site := "https://www.agency-" + slug(english().lists[town][where]) + ".example"
	s.Publisher = &source.Publisher{Name: m.words.compound(m.words.lists[agency][0], m.words.lists[town][where])}
	if b.maybe(30) {
		s.Publisher.URL = site
	}
	s.URL = strings.Replace(s.URL, m.site, site, 1)
	for i := range s.Corrections {
		s.Corrections[i].URL = strings.Replace(s.Corrections[i].URL, m.site, site, 1)
	}
	m.site, m.agency = site, true
}

// compile adds a second source that the compilation draws on.
func (b *builder) compile(s *source.Source, m *made, first int) {
	for k := range b.sources {
		older := b.sources[k].published <= m.published
		if k != first && older && b.sources[k].good && b.event.Sources[k].Kind == source.Article {
			b.sources[k].credited = true
			s.DerivedFrom = append(s.DerivedFrom, source.Derivation{Source: b.event.Sources[k].ID, Relation: source.RelationCompilation})
			return
		}
	}
}

func clonePublisher(p *source.Publisher) *source.Publisher {
	if p == nil {
		return nil
	}
	return &source.Publisher{Name: p.Name, URL: p.URL, Country: p.Country}
}
