package diag

import (
	"iter"
	"strconv"
	"strings"
)

// Pointer is a JSON Pointer (RFC 6901) into a document: "/quotes/0/speakers/1".
// The empty pointer is the whole document. In "~0" and "~1" it escapes "~" and
// "/" of a name.
type Pointer string

// Member returns the pointer to the member called name.
func (p Pointer) Member(name string) Pointer {
	return p + "/" + Pointer(escapeToken(name))
}

// Index returns the pointer to the element at i, 0-based.
func (p Pointer) Index(i int) Pointer {
	return p + "/" + Pointer(strconv.Itoa(i))
}

// Parent returns the pointer without its last token. The empty pointer is its
// own parent.
func (p Pointer) Parent() Pointer {
	return p[:max(strings.LastIndexByte(string(p), '/'), 0)]
}

// Last returns the last token, unescaped, and "" for the empty pointer.
func (p Pointer) Last() string {
	return unescapeToken(string(p[strings.LastIndexByte(string(p), '/')+1:]))
}

// Contains reports whether q is p or a place below p.
func (p Pointer) Contains(q Pointer) bool {
	rest, ok := strings.CutPrefix(string(q), string(p))
	return ok && (rest == "" || rest[0] == '/')
}

// Tokens yields the tokens of the pointer, unescaped, outermost first.
func (p Pointer) Tokens() iter.Seq[string] {
	return func(yield func(string) bool) {
		for rest := string(p); rest != ""; {
			end := strings.IndexByte(rest[1:], '/') + 1
			if end == 0 {
				end = len(rest)
			}
			if !yield(unescapeToken(rest[1:end])) {
				return
			}
			rest = rest[end:]
		}
	}
}

// Valid reports whether p is a JSON Pointer: empty, or tokens that each begin
// with "/" and use "~" only in "~0" and "~1".
func (p Pointer) Valid() bool {
	if p != "" && p[0] != '/' {
		return false
	}
	for i := range len(p) {
		if p[i] == '~' && (i+1 == len(p) || p[i+1] != '0' && p[i+1] != '1') {
			return false
		}
	}
	return true
}

var (
	tokenEscaper   = strings.NewReplacer("~", "~0", "/", "~1")
	tokenUnescaper = strings.NewReplacer("~0", "~", "~1", "/")
)

func escapeToken(s string) string {
	if !strings.ContainsAny(s, "~/") {
		return s
	}
	return tokenEscaper.Replace(s)
}

func unescapeToken(s string) string {
	if !strings.Contains(s, "~") {
		return s
	}
	return tokenUnescaper.Replace(s)
}
