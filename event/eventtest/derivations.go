package eventtest

import "github.com/newsevent/newsevent/source"

// derive lets the source rest on the one of the number, which is older.
func (b *builder) derive(s *source.Source, m *made, i int) {
	parent := &b.event.Sources[i]
	d := source.Derivation{Source: parent.ID, Relation: b.derivation(s.Kind, parent.Kind)}
	credit := parent.Title
	if parent.Publisher != nil {
		credit = parent.Publisher.Name
	}
	switch d.Relation {
	case source.RelationReprint:
		credit = b.reprint(s, m, i)
	case source.RelationTranslation:
		m.words = b.other(b.sources[i].words)
		s.Title, s.Language = b.headlineIn(m.words), m.words.tag
	case source.RelationRevision:
		m.words = b.sources[i].words
		s.Title, s.Language, s.Publisher = b.headlineIn(m.words), parent.Language, clonePublisher(parent.Publisher)
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

// parent returns the number of a source that was not taken back.
func (b *builder) parent() int {
	i := b.rng.below(len(b.sources))
	if b.sources[i].good {
		return i
	}
	return 0
}

// derivation says how a source of the kind may rest on another one: statements
// and the like are quoted and drawn on, reports are also printed again.
func (b *builder) derivation(kind, parent source.Kind) source.Relation {
	switch parent {
	case source.Statement, source.Transcript, source.Document, source.Dataset, source.SocialPost:
		return one(&b.rng, []source.Relation{source.RelationPrimarySource, source.RelationQuotation})
	case source.Outlet:
		return source.RelationQuotation
	default:
		if kind == source.Article && b.rng.percent(40) {
			return source.RelationReprint
		}
		return one(&b.rng, []source.Relation{source.RelationTranslation, source.RelationRevision, source.RelationCompilation,
			source.RelationQuotation})
	}
}

// reprint makes the source wire copy of the other one, which becomes that of
// an agency, and returns the credit.
func (b *builder) reprint(s *source.Source, m *made, i int) string {
	parent := &b.event.Sources[i]
	m.words = b.sources[i].words
	s.Title, s.Language, s.Distribution = parent.Title, parent.Language, source.DistributionWire
	if s.Title == "" && s.URL == "" && s.Publisher == nil {
		s.Publisher = b.publisher(m.words)
	}
	if parent.Publisher == nil {
		parent.Publisher = &source.Publisher{}
	}
	if !b.sources[i].credited {
		parent.Publisher.Name = m.words.compound(m.words.lists[agency][0], one(&b.rng, m.words.lists[town]))
	}
	return parent.Publisher.Name
}

// compile adds a second source that the compilation draws on.
func (b *builder) compile(s *source.Source, m *made, first int) {
	for k := range b.sources {
		older := b.sources[k].published <= m.published
		if k != first && older && b.sources[k].good && b.event.Sources[k].Kind != source.Outlet {
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
