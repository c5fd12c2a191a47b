package event

import (
	"reflect"
	"slices"
	"strings"

	"github.com/newsevent/newsevent/diag"
	"github.com/newsevent/newsevent/edtf"
	"github.com/newsevent/newsevent/internal/form"
	"github.com/newsevent/newsevent/internal/value"
	"github.com/newsevent/newsevent/participant"
)

func (c *comparer) compareOutcomes() {
	a, b := c.a.Outcomes, c.b.Outcomes
	matches := c.matched(len(a), len(b), nil,
		tier{"subject", func(e *account, i int) []string {
			o := &e.Outcomes[i]
			return []string{plain(o.Subject) + "|" + strings.Join(e.refer(o.Participants).stands, ",")}
		}},
		tier{"subject", func(e *account, i int) []string { return []string{plain(e.Outcomes[i].Subject)} }},
		tier{"verdict", func(e *account, i int) []string {
			if o := &e.Outcomes[i]; slices.Contains(verdicts, o.Result) {
				return e.refer(o.Participants).stands
			}
			return nil
		}},
		tier{"winner", func(e *account, i int) []string {
			if e.Outcomes[i].Result == ResultWon && e.countWon() == 1 {
				return []string{"won"}
			}
			return nil
		}},
	)
	c.a.outcomes = standIns(c.a.mark, len(a), func(i int) OutcomeID { return a[i].ID }, matches, firstOf)
	c.b.outcomes = standIns(c.b.mark, len(b), func(i int) OutcomeID { return b[i].ID }, matches, secondOf)
	for _, m := range matches {
		x, y := elements(a, b, m)
		p := c.open(ComparedOutcome, m.a, m.b, func(e *account, i int) string { return e.Outcomes[i].Subject })
		p.MatchedBy = m.by
		mine, theirs := c.a.refer(x.Participants), c.b.refer(y.Participants)
		p.add("result", string(x.Result), string(y.Result), func() Verdict { return outcomeResults(&x, &y, mine, theirs) })
		p.addText("text", x.Text, y.Text)
		p.addSets("participants", mine, theirs, VerdictWithinPrecision, winners(&x, &y))
		p.addDate("date", x.Date, y.Date)
		c.close(p)
	}
}

// countWon counts the outcomes that somebody won.
func (c *account) countWon() int {
	n := 0
	for i := range c.Outcomes {
		if c.Outcomes[i].Result == ResultWon {
			n++
		}
	}
	return n
}

// elements returns the two elements of a match, empty where there is none.
func elements[T any](a, b []T, m match) (x, y T) {
	if m.a >= 0 {
		x = a[m.a]
	}
	if m.b >= 0 {
		y = b[m.b]
	}
	return x, y
}

func (c *comparer) compareFigures() {
	a, b := c.a.Figures, c.b.Figures
	matches := c.matched(len(a), len(b), nil,
		tier{"kind, day and who gives it", func(e *account, i int) []string {
			f := &e.Figures[i]
			return []string{e.figureKey(f) + "|" + string(f.AsOf) + "|" + strings.Join(e.refer(f.By).stands, ",")}
		}},
		tier{"kind and day", func(e *account, i int) []string {
			return []string{e.figureKey(&e.Figures[i]) + "|" + string(e.Figures[i].AsOf)}
		}},
		tier{"kind", func(e *account, i int) []string { return []string{e.figureKey(&e.Figures[i])} }},
	)
	c.a.figures = standIns(c.a.mark, len(a), func(i int) FigureID { return a[i].ID }, matches, firstOf)
	c.b.figures = standIns(c.b.mark, len(b), func(i int) FigureID { return b[i].ID }, matches, secondOf)
	for _, m := range matches {
		x, y := elements(a, b, m)
		p := c.open(ComparedFigure, m.a, m.b, func(e *account, i int) string { return e.figureLabel(&e.Figures[i]) })
		p.MatchedBy = m.by
		v, w := x.quantity(), y.quantity()
		p.add("value", v.label(), w.label(), func() Verdict {
			verdict := quantities(v, w)
			if verdict == VerdictContradicts && strangers(c.a.refer(x.By), c.b.refer(y.By)) {
				return VerdictDiffers // counts of different people
			}
			if verdict == VerdictContradicts && x.AsOf != y.AsOf && dates(x.AsOf, y.AsOf) == VerdictContradicts {
				return VerdictDiffers // counts of different days
			}
			return verdict
		})
		p.add("unit", x.Unit, y.Unit, always(VerdictAgrees)) // figures of other units are no match
		p.add("asOf", string(x.AsOf), string(y.AsOf), func() Verdict {
			if verdict := dates(x.AsOf, y.AsOf); verdict != VerdictContradicts {
				return verdict
			}
			return VerdictDiffers
		})
		p.addSets("by", c.a.refer(x.By), c.b.refer(y.By), VerdictWithinPrecision, VerdictDiffers)
		c.close(p)
	}
}

func (f *Figure) quantity() quantity { return quantity{f.Value, f.Min, f.Max, f.Bound, f.Text} }

// figureKey says what a figure counts: its kind, unit, and whose it is.
func (c *account) figureKey(f *Figure) string {
	of := ""
	if f.Of != "" {
		of = strings.Join(c.refer([]participant.ID{f.Of}).stands, "")
	}
	return string(f.Kind) + "|" + f.unit() + "|" + of
}

func (e *account) figureLabel(f *Figure) string {
	label := string(f.Kind)
	if f.Of != "" {
		label += " of " + e.name(f.Of)
	}
	return label
}

func (c *comparer) compareClaims() {
	a, b := c.a.Claims, c.b.Claims
	by := func(e *account, i int) string { return strings.Join(e.refer(e.Claims[i].By).stands, ",") }
	text := func(e *account, i int) string { return plain(e.Claims[i].Text) }
	about := func(e *account, i int, more string) []string {
		if e.Claims[i].About == "" || e.Claims[i].Value == "" {
			return nil
		}
		return []string{e.aboutKey(e.Claims[i].About) + more}
	}
	matches := c.matched(len(a), len(b), nil,
		tier{"text", func(e *account, i int) []string {
			return []string{text(e, i) + "|" + by(e, i) + "|" + e.Claims[i].Value}
		}},
		tier{"text", func(e *account, i int) []string { return []string{text(e, i)} }},
		tier{"what it is about", func(e *account, i int) []string { return about(e, i, "|"+by(e, i)+"|"+e.Claims[i].Value) }},
		tier{"what it is about", func(e *account, i int) []string { return about(e, i, "||"+e.Claims[i].Value) }},
		tier{"what it is about", func(e *account, i int) []string { return about(e, i, "|"+by(e, i)) }},
		tier{"what it is about", func(e *account, i int) []string { return about(e, i, "") }},
	)
	for _, m := range matches {
		c.compareClaim(m)
	}
}

func (c *comparer) compareClaim(m match) {
	x, y := elements(c.a.Claims, c.b.Claims, m)
	p := c.open(ComparedClaim, m.a, m.b, func(e *account, i int) string { return e.Claims[i].Text })
	p.MatchedBy = m.by
	mine, theirs := c.a.refer(x.By), c.b.refer(y.By)
	p.addText("text", x.Text, y.Text)
	p.add("kind", string(x.Kind), string(y.Kind), func() Verdict {
		if (x.Kind == ClaimKindDenial) != (y.Kind == ClaimKindDenial) && m.by == "text" {
			return VerdictContradicts
		}
		return VerdictDiffers
	})
	p.addSets("by", mine, theirs, VerdictWithinPrecision, VerdictDiffers)
	p.addText("about", x.About, y.About)
	p.add("value", x.Value, y.Value, func() Verdict {
		if c.a.aboutKey(x.About) != c.b.aboutKey(y.About) {
			return VerdictDiffers
		}
		verdict := claimed(x.About, x.Value, y.Value)
		if verdict == VerdictContradicts && len(mine.stands)+len(theirs.stands) > 0 && !slices.Equal(mine.stands, theirs.stands) {
			return VerdictDiffers // it is not the accounts that contradict each other
		}
		return verdict
	})
	p.add("standing", string(x.Standing), string(y.Standing), func() Verdict {
		if standings.exclude(x.Standing, y.Standing) {
			return VerdictContradicts
		}
		return VerdictDiffers
	})
	p.addDate("date", x.Date, y.Date)
	c.close(p)
}

// aboutKey is what a claim speaks of, with ids replaced by what they stand for
// in both accounts.
func (c *account) aboutKey(about string) string {
	p := diag.Pointer(about)
	if !p.Valid() {
		return about
	}
	tokens := slices.Collect(p.Tokens())
	if len(tokens) < 2 {
		return about
	}
	stands := map[string]map[string]string{
		"participants": c.participants, "quotes": c.quotes, "outcomes": c.outcomes, "figures": c.figures,
	}[tokens[0]]
	if s, ok := stands[tokens[1]]; ok {
		tokens[1] = s
	}
	return strings.Join(tokens, "/")
}

// claimed judges two values of a field as that field's own are judged.
func claimed(about, a, b string) Verdict {
	field, typ, ok := value.FieldAt(reflect.TypeFor[Event](), diag.Pointer(about))
	switch {
	case !ok:
		return VerdictDiffers
	case typ == reflect.TypeFor[Duration]() || strings.Contains(field.Tag.Get("validate"), "duration"):
		return durations(&Duration{Value: a}, &Duration{Value: b})
	case typ == reflect.TypeFor[participant.Attendance]():
		return attendances(participant.Attendance(a), participant.Attendance(b))
	case typ == reflect.TypeFor[Status]():
		return statuses(Status(a), Status(b))
	case typ == reflect.TypeFor[Type]():
		return types(Type(a), Type(b))
	case typ == reflect.TypeFor[edtf.Date]():
		return dates(edtf.Date(a), edtf.Date(b))
	case value.Numeric(typ) || typ.Kind() == reflect.Int:
		return quantities(quantity{value: Number(a)}, quantity{value: Number(b)})
	case form.Number(a) && form.Number(b):
		return quantities(quantity{value: Number(a)}, quantity{value: Number(b)})
	case typ == reflect.TypeFor[string]():
		return VerdictDiffers
	default:
		return VerdictContradicts
	}
}

func (c *comparer) compareRelations() {
	a, b := c.a.Relations, c.b.Relations
	target := func(e *account, i int) string {
		return string(e.Relations[i].Target) + "|" + plain(e.Relations[i].Title)
	}
	matches := c.matched(len(a), len(b), nil,
		tier{"type and target", func(e *account, i int) []string { return []string{string(e.Relations[i].Type) + "|" + target(e, i)} }},
		tier{"target", func(e *account, i int) []string { return []string{target(e, i)} }},
	)
	for _, m := range matches {
		x, y := elements(a, b, m)
		p := c.open(ComparedRelation, m.a, m.b, func(e *account, i int) string { return e.Relations[i].label() })
		p.MatchedBy = m.by
		p.add("type", string(x.Type), string(y.Type), func() Verdict { return relationTypes(x.Type, y.Type) })
		p.addText("text", x.Text, y.Text)
		p.addDate("date", x.Date, y.Date)
		c.close(p)
	}
}

func (r *Relation) label() string {
	if r.Title != "" {
		return string(r.Type) + " " + r.Title
	}
	return string(r.Type) + " " + string(r.Target)
}
