package emit

import "strings"

// AppendYAMLText appends a text that is UTF-8 as the value of a member whose
// map is indented by indent spaces, as [YAML] writes it, without the line break
// at the end. Where it is a literal block, its lines are indented by step more.
func AppendYAMLText(dst []byte, s string, indent, step int) []byte {
	style := styleOf(s)
	if style != literal {
		return appendYAMLInline(dst, s, style)
	}
	dst = append(append(dst, literalHeader(s)...), '\n')
	dst = appendLiteralLines(dst, s, indent+step)
	return dst[:len(dst)-1]
}

// AppendFlowText appends a text that is UTF-8 as a value inside brackets, on
// one line.
func AppendFlowText(dst []byte, s string) []byte {
	style := styleOf(s)
	switch {
	case style == literal:
		style = doubleQuoted
	case style == plain && (strings.ContainsAny(s, ",[]{}?:#") || s[0] == '-'):
		style = singleQuoted
	}
	return appendYAMLInline(dst, s, style)
}

// AppendJSONText appends a text that is UTF-8 as a JSON string.
func AppendJSONText(dst []byte, s string) []byte { return appendJSONString(dst, s) }
