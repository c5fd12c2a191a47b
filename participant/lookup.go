package participant

import "github.com/newsevent/newsevent/edtf"

// PositionAt returns the office that the participant held on the day. Where
// several were held at once, it is the one taken up last, and of those the
// first in the list; [Participant.PositionsAt] returns all. It is safe for
// concurrent use.
func (p *Participant) PositionAt(day edtf.Date) (Position, bool) {
	best, found := Position{}, false
	for _, held := range p.PositionsAt(day) {
		if !found || held.startedAfter(best) {
			best, found = held, true
		}
	}
	return best, found
}

// PositionsAt returns the offices that the participant held on the day, or on
// a day of the month or year that is given, in the order of the list. An office
// whose start or end is not known, or does not parse, counts as held on that
// side. A day that does not parse finds nothing. It is safe for concurrent use.
func (p *Participant) PositionsAt(day edtf.Date) []Position {
	at, err := day.Parse()
	if err != nil {
		return nil
	}
	var list []Position
	for _, held := range p.Positions {
		if held.covers(at) {
			list = append(list, held)
		}
	}
	return list
}

func (h Position) covers(day edtf.Value) bool {
	if start, err := h.Start.Parse(); err == nil && edtf.Compare(day, start) == edtf.Before {
		return false
	}
	end, err := h.End.Parse()
	return err != nil || edtf.Compare(day, end) != edtf.After
}

func (h Position) startedAfter(other Position) bool {
	mine, err := h.Start.Parse()
	if err != nil {
		return false
	}
	theirs, err := other.Start.Parse()
	return err != nil || edtf.Compare(mine, theirs) == edtf.After
}

// Named reports whether the participant has a name, as it has unless
// [Participant.Naming] says otherwise.
func (p *Participant) Named() bool {
	return p.Naming == "" || p.Naming == NamingNamed
}

// Label returns what a reader calls the participant: the name, else the
// attribution as printed, else the id.
func (p *Participant) Label() string {
	switch {
	case p.Name != "":
		return p.Name
	case p.AttributionText != "":
		return p.AttributionText
	default:
		return string(p.ID)
	}
}
