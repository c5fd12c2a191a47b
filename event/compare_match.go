package event

import (
	"cmp"
	"maps"
	"slices"
	"strconv"
	"strings"

	"github.com/newsevent/newsevent/participant"
)

// tier is one way to tell that two elements are the same, tried when those
// before it have not matched them.
type tier struct {
	// by names the way.
	by string
	// keys returns what an element is known by. Two that share a key match.
	keys func(c *account, i int) []string
}

// match is two elements that are the same: one of the first list and one of
// the second. One of the numbers is -1 where an element has none.
type match struct {
	a, b int
	by   string
}

// mostTried bounds how many of the elements with one key are each tried against
// all others; beyond, only those of the same place in both lists are.
const mostTried = 100

// matcher pairs the elements of two lists, each with one at most. Which is
// called the first and which the second makes no difference.
type matcher struct {
	c         *comparer
	a, b      []bool
	matches   []match
	forbidden func(i, j int) bool
}

// matched pairs n elements of the first account with m of the second. forbidden
// says which must not be paired, and may be nil. Every element is in the result
// once: the first account's in their order, then what only the second has.
func (c *comparer) matched(n, m int, forbidden func(i, j int) bool, tiers ...tier) []match {
	t := &matcher{c: c, a: make([]bool, n), b: make([]bool, m), forbidden: forbidden}
	for _, tier := range tiers {
		t.try(tier)
	}
	return t.all()
}

func (t *matcher) try(way tier) {
	inA, inB := groups(&t.c.a, t.a, way), groups(&t.c.b, t.b, way)
	for _, key := range slices.Sorted(maps.Keys(inA)) {
		if len(inB[key]) > 0 {
			t.pair(inA[key], inB[key], way.by)
		}
	}
}

// groups returns the elements that have no match yet, by key.
func groups(c *account, taken []bool, way tier) map[string][]int {
	found := map[string][]int{}
	for i, is := range taken {
		if is {
			continue
		}
		for _, key := range way.keys(c, i) {
			if list := found[key]; len(list) == 0 || list[len(list)-1] != i {
				found[key] = append(list, i)
			}
		}
	}
	return found
}

// pair matches elements that share a key, the earliest of both lists first.
func (t *matcher) pair(a, b []int, by string) {
	for last := range max(len(a), len(b)) {
		if last < mostTried {
			for k := range last {
				t.join(a, b, last, k, by)
				t.join(a, b, k, last, by)
			}
		}
		t.join(a, b, last, last, by)
	}
}

func (t *matcher) join(a, b []int, k, l int, by string) {
	if k >= len(a) || l >= len(b) {
		return
	}
	i, j := a[k], b[l]
	if t.a[i] || t.b[j] || t.forbidden != nil && t.forbidden(i, j) {
		return
	}
	t.a[i], t.b[j] = true, true
	t.matches = append(t.matches, match{i, j, by})
}

// all returns the matches in order, and what has none.
func (t *matcher) all() []match {
	for i, taken := range t.a {
		if !taken {
			t.matches = append(t.matches, match{a: i, b: -1})
		}
	}
	slices.SortFunc(t.matches, func(x, y match) int { return x.a - y.a })
	for j, taken := range t.b {
		if !taken {
			t.matches = append(t.matches, match{a: -1, b: j})
		}
	}
	return t.matches
}

// identifierKeys are the identifiers as keys.
func identifierKeys(identifiers map[string]string) []string {
	var keys []string
	for scheme, value := range identifiers {
		keys = append(keys, scheme+":"+value)
	}
	return keys
}

// clash reports whether two sets of identifiers name different things.
func clash(a, b map[string]string) bool {
	for scheme, value := range a {
		if other, ok := b[scheme]; ok && other != value {
			return true
		}
	}
	return false
}

// stands returns what each of n elements of one account stands for in both: a
// match, or what only this account has.
func stands(mark string, n int, matches []match, mine func(match) int) []string {
	list := make([]string, n)
	for _, m := range matches {
		switch i := mine(m); {
		case i < 0:
		case m.a >= 0 && m.b >= 0:
			list[i] = strconv.Itoa(m.a) + " " + strconv.Itoa(m.b)
		default:
			list[i] = mark + " " + strconv.Itoa(i)
		}
	}
	return list
}

// standIns maps ids to what their elements stand for. Of two elements with one
// id the first counts.
func standIns[T ~string](mark string, n int, id func(i int) T, matches []match, mine func(match) int) map[string]string {
	found := make(map[string]string, n)
	for i, stands := range stands(mark, n, matches, mine) {
		if _, again := found[string(id(i))]; !again {
			found[string(id(i))] = stands
		}
	}
	return found
}

func firstOf(m match) int  { return m.a }
func secondOf(m match) int { return m.b }

// referring is a list of references of one account: what they stand for, and
// what a reader calls them.
type referring struct {
	stands []string
	label  string
}

// refer looks up references. One that leads nowhere stands for its own text.
func refer[T ~string](ids []T, stands map[string]string, label func(T) string) referring {
	var r referring
	var labels []string
	for _, id := range ids {
		s, ok := stands[string(id)]
		if !ok {
			s = "nothing " + string(id)
		}
		r.stands = append(r.stands, s)
		labels = append(labels, label(id))
	}
	slices.Sort(r.stands)
	r.stands = slices.Compact(r.stands)
	r.label = strings.Join(labels, ", ")
	return r
}

func (c *account) refer(ids []participant.ID) referring { return refer(ids, c.participants, c.name) }

// name is what a reader calls a participant.
func (c *account) name(id participant.ID) string {
	return cmp.Or(c.names[id], string(id))
}

// addSets compares two sets. The caller says what it means that one is a part of
// the other, and that they have nothing in common.
func (p *PartComparison) addSets(name string, a, b referring, part, disjoint Verdict) {
	verdict := disjoint
	switch common := inCommon(a.stands, b.stands); {
	case len(a.stands) == 0 && len(b.stands) == 0:
		return
	case len(b.stands) == 0:
		verdict = VerdictOnlyFirst
	case len(a.stands) == 0:
		verdict = VerdictOnlySecond
	case slices.Equal(a.stands, b.stands):
		verdict = VerdictAgrees
	case common == min(len(a.stands), len(b.stands)):
		verdict = part
	case common > 0:
		verdict = VerdictDiffers
	}
	p.Fields = append(p.Fields, FieldComparison{name, a.label, b.label, verdict})
}
