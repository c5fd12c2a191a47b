package eventtest

import (
	"fmt"
	"reflect"
	"slices"
	"strconv"
	"strings"

	"github.com/newsevent/newsevent/diag"
	"github.com/newsevent/newsevent/event"
	"github.com/newsevent/newsevent/internal/value"
)

// change is one thing in which an event differs from another one.
type change struct {
	path diag.Pointer // by numbers, for the order
	kind kind
	text string // the place by names, and what became of it
}

// kind is what became of a place.
type kind string

const (
	wasChanged kind = "changed"
	isGone     kind = "gone"
	wasAdded   kind = "added"
	wasMoved   kind = "in another order"
)

// changesOf returns in what b differs from a, in the order of a document. It
// says nothing exactly when they are equal.
func changesOf(a, b *event.Event) []change {
	if a == nil || b == nil {
		if value.Equal(a, b) {
			return nil
		}
		return []change{differing(a, b, "")}
	}
	x, y := a.Clone(), b.Clone()
	m := matcher{root: reflect.ValueOf(x)}
	m.match(reflect.ValueOf(x), reflect.ValueOf(y), "")
	for path := range value.Diff(x, y) {
		m.changes = append(m.changes, differing(x, y, path))
	}
	slices.SortStableFunc(m.changes, func(c, d change) int {
		return value.Compare(reflect.TypeFor[event.Event](), c.path, d.path)
	})
	return m.changes
}

// matcher finds the elements of lists that belong together. It leaves in both
// values only those, in the same order, so that one lost element does not make
// all that follow differ.
type matcher struct {
	root    reflect.Value
	changes []change
}

func (m *matcher) match(a, b reflect.Value, at diag.Pointer) {
	switch a.Kind() {
	case reflect.Pointer:
		if !a.IsNil() && !b.IsNil() {
			m.match(a.Elem(), b.Elem(), at)
		}
	case reflect.Struct:
		for _, f := range value.Fields(a.Type()).Fields {
			m.match(a.Field(f.Index), b.Field(f.Index), at.Member(f.Name))
		}
	case reflect.Slice:
		if a.Len() == 0 || b.Len() == 0 {
			return // the list as a whole is gone, or added
		}
		m.list(a, b, at)
		for i := range a.Len() {
			m.match(a.Index(i), b.Index(i), at.Index(i))
		}
	}
}

// list notes elements that were lost, added or moved, and takes them out of
// both lists, or puts them back where they were.
func (m *matcher) list(a, b reflect.Value, at diag.Pointer) {
	was, is := keysOf(a), keysOf(b)
	if slices.Equal(was, is) {
		return
	}
	rename(a, b, was, is)
	x, y := reflect.MakeSlice(a.Type(), 0, a.Len()), reflect.MakeSlice(b.Type(), 0, b.Len())
	var before []string
	for i, key := range was {
		k := slices.Index(is, key)
		if k < 0 {
			m.note(isGone, at, at.Index(i), key, a.Index(i))
			continue
		}
		before = append(before, key)
		x, y = reflect.Append(x, a.Index(i)), reflect.Append(y, b.Index(k))
	}
	var after []string
	for k, key := range is {
		if slices.Contains(was, key) {
			after = append(after, key)
		} else {
			m.note(wasAdded, at, at.Index(k), key, b.Index(k))
		}
	}
	m.order(at, before, after)
	a.Set(x)
	b.Set(y)
}

// note says that an element is gone or was added.
func (m *matcher) note(what kind, list, element diag.Pointer, key string, v reflect.Value) {
	name := named(m.root, list)
	if v.Kind() == reflect.Struct {
		name += "/" + shortKey(key)
	}
	end := " is gone"
	if what == wasAdded {
		end = " was added"
	}
	m.changes = append(m.changes, change{path: element, kind: what, text: name + ": " + clip(shown(v.Interface())) + end})
}

// order says which elements stand elsewhere than before.
func (m *matcher) order(list diag.Pointer, before, after []string) {
	if slices.Equal(before, after) {
		return
	}
	name := named(m.root, list)
	for i, key := range before { // is it one that was moved, and all others stayed?
		k := slices.Index(after, key)
		if slices.Equal(slices.Delete(slices.Clone(before), i, i+1), slices.Delete(slices.Clone(after), k, k+1)) {
			text := fmt.Sprintf("%s/%s: moved from place %d to place %d", name, shortKey(key), i+1, k+1)
			m.changes = append(m.changes, change{path: list, kind: wasMoved, text: text})
			return
		}
	}
	text := name + ": " + clip(shown(before)) + " are in another order: " + clip(shown(after))
	m.changes = append(m.changes, change{path: list, kind: wasMoved, text: text})
}

// keyFields are what elements of lists are told apart by: the first of them
// that an element has.
var keyFields = []string{"id", "code", "name", "source", "target", "title", "kind"}

// keysOf returns what each element of a list is known by, no two the same.
func keysOf(list reflect.Value) []string {
	keys, times := make([]string, list.Len()), make(map[string]int, list.Len())
	for i := range keys {
		key := keyOf(list.Index(i))
		if times[key]++; times[key] > 1 {
			key += "#" + strconv.Itoa(times[key])
		}
		keys[i] = key
	}
	return keys
}

func keyOf(v reflect.Value) string {
	if v.Kind() == reflect.String {
		return v.String()
	}
	if v.Kind() != reflect.Struct {
		return ""
	}
	fields := value.Fields(v.Type())
	for _, name := range keyFields {
		if i, ok := fields.Lookup(name); ok {
			if key := v.Field(fields.Fields[i].Index); key.Kind() == reflect.String && key.Len() > 0 {
				return key.String()
			}
		}
	}
	return ""
}

// rename gives elements of b that are new there the key of one that is gone
// from a, where they are the same elements with a name of theirs changed: as
// many are new as are gone, and where they have ids, nothing else differs.
func rename(a, b reflect.Value, was, is []string) {
	var lost, found []int
	for i, key := range was {
		if !slices.Contains(is, key) {
			lost = append(lost, i)
		}
	}
	for k, key := range is {
		if !slices.Contains(was, key) {
			found = append(found, k)
		}
	}
	if len(lost) != len(found) {
		return
	}
	for n, i := range lost {
		if sameButID(a.Index(i), b.Index(found[n])) {
			is[found[n]] = was[i]
		}
	}
}

func sameButID(a, b reflect.Value) bool {
	if a.Kind() != reflect.Struct {
		return true
	}
	i, ok := value.Fields(a.Type()).Lookup("id")
	if !ok {
		return true
	}
	x, y := reflect.New(a.Type()), reflect.New(a.Type())
	x.Elem().Set(a)
	y.Elem().Set(b)
	x.Elem().Field(i).SetZero()
	y.Elem().Field(i).SetZero()
	v, w := x.Interface(), y.Interface()
	return value.Equal(&v, &w)
}

// named is a place with the elements of lists called by their keys:
// /quotes/q3/appearances/article-1/exact.
func named(v reflect.Value, path diag.Pointer) string {
	var name strings.Builder
	for token := range path.Tokens() {
		v = settle(v)
		part := string(diag.Pointer("").Member(token))
		if v.IsValid() && v.Kind() == reflect.Slice && isIndex(token) {
			if i, err := strconv.Atoi(token); err == nil && i < v.Len() && v.Index(i).Kind() == reflect.Struct {
				if key := keysOf(v)[i]; key != "" {
					part = "/" + shortKey(key)
				}
			}
		}
		name.WriteString(part)
		if v.IsValid() {
			v = below(v, token)
		}
	}
	return diag.Escape(name.String())
}

// shortKey is a key as it stands in a place.
func shortKey(key string) string {
	return strings.TrimPrefix(string(diag.Pointer("").Member(diag.Shorten(key, 40))), "/")
}

// field is the field that a change is of: elements of lists are alike, and so
// are the entries of maps.
func (c change) field() string { return fieldOf(c.path) }
