package scan

import "encoding/json"

// Levels is how deep lists and maps may be nested in an extension.
const Levels = 16

// Any reads the value of an extension in its normal form: nil, bool, string,
// [json.Number], []any, map[string]any.
func (r *Reader) Any() any { return r.any(Levels) }

// any reads a value in which lists and maps have so many levels at most.
func (r *Reader) any(levels int) any {
	if r.layout.on {
		return r.anyInBlock(levels)
	}
	switch c := r.peek(); c {
	case '"':
		return r.Verbatim()
	case 't':
		r.word("true")
		return true
	case 'f':
		r.word("false")
		return false
	case 'n':
		r.word("null")
		return nil
	case '{', '[':
		if levels == 0 {
			r.Fail()
			return nil
		}
		if c == '[' {
			return r.anyList(levels - 1)
		}
		return r.anyMap(levels - 1)
	default:
		return json.Number(r.Number())
	}
}

func (r *Reader) anyList(levels int) []any {
	list := []any{}
	for more := r.Array(); more; more = r.Element() {
		list = append(list, r.any(levels))
	}
	return list
}

func (r *Reader) anyMap(levels int) map[string]any {
	m := r.inner.next(r.owned)
	for more := r.open('{', '}'); more; more = r.more('}') {
		put(r, m, r.Name(), r.any(levels))
	}
	return m
}

func (r *Reader) word(word string) {
	if len(r.text)-r.at < len(word) || r.text[r.at:r.at+len(word)] != word {
		r.Fail()
		return
	}
	r.at += len(word)
}
