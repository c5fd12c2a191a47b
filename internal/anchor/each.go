package anchor

import (
	"github.com/newsevent/newsevent/diag"
	"github.com/newsevent/newsevent/internal/doc"
)

// Refusal is a change that can't be made alone, as where an alias repeats the
// appearance elsewhere, and why.
type Refusal struct {
	Change Change
	Reason error
}

// PutEach returns the document with all changes that can be made, as [Put]
// makes them, and those that can't.
func PutEach(data []byte, format doc.Format, base diag.Position, limits doc.Limits, changes []Change) ([]byte, []Refusal) {
	p := putting{format: format, base: base, limits: limits}
	possible := p.possible(data, changes)
	return p.put(data, possible), p.refused
}

type putting struct {
	format  doc.Format
	base    diag.Position
	limits  doc.Limits
	refused []Refusal
}

// possible refuses what can be seen not to be possible.
func (p *putting) possible(data []byte, changes []Change) []Change {
	d, _ := doc.Parse(data, p.format, p.base, p.limits)
	if d == nil {
		return changes
	}
	e := newEditor(data, d)
	var possible []Change
	for _, c := range changes {
		var reason error
		for _, step := range steps {
			if err := e.change(c, step); err != nil {
				reason = err
			}
		}
		e.edits = nil
		if reason != nil {
			p.refused = append(p.refused, Refusal{c, reason})
		} else {
			possible = append(possible, c)
		}
	}
	return possible
}

// put makes the changes together, and by halves where that is refused, until
// what refuses it is found.
func (p *putting) put(data []byte, changes []Change) []byte {
	if len(changes) == 0 {
		return data
	}
	out, err := Put(data, p.format, p.base, p.limits, changes)
	if err == nil {
		return out
	}
	if len(changes) == 1 {
		p.refused = append(p.refused, Refusal{changes[0], err})
		return data
	}
	half := len(changes) / 2
	return p.put(p.put(data, changes[:half]), changes[half:])
}
