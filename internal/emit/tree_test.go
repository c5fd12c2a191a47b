package emit_test

import (
	"bytes"
	"encoding/json"
	"maps"
	"reflect"
	"slices"
	"strings"
	"testing"
	"unicode"

	"github.com/stretchr/testify/require"
	"gopkg.in/yaml.v3"
)

// The expected YAML: a tree of the library's nodes, styled by the rule that the
// package documents, written by the library.

func libraryYAML(t testing.TB, v any) []byte {
	var b bytes.Buffer
	e := yaml.NewEncoder(&b)
	e.SetIndent(2)
	require.NoError(t, e.Encode(nodeOf(reflect.ValueOf(v))))
	require.NoError(t, e.Close())
	return b.Bytes()
}

func nodeOf(v reflect.Value) *yaml.Node {
	switch v.Kind() {
	case reflect.Pointer, reflect.Interface:
		if v.IsNil() {
			return word("null")
		}
		return nodeOf(v.Elem())
	case reflect.Struct:
		n := &yaml.Node{Kind: yaml.MappingNode}
		for i := range v.NumField() {
			name, _, _ := strings.Cut(v.Type().Field(i).Tag.Get("yaml"), ",")
			if !isEmpty(v.Field(i)) {
				n.Content = append(n.Content, keyNode(name), nodeOf(v.Field(i)))
			}
		}
		return n
	case reflect.Slice:
		n := &yaml.Node{Kind: yaml.SequenceNode}
		for i := range v.Len() {
			n.Content = append(n.Content, nodeOf(v.Index(i)))
		}
		return n
	case reflect.Map:
		n := &yaml.Node{Kind: yaml.MappingNode}
		values := map[string]reflect.Value{}
		for k, value := range v.Seq2() {
			values[k.String()] = value
		}
		for _, k := range slices.Sorted(maps.Keys(values)) {
			n.Content = append(n.Content, keyNode(k), nodeOf(values[k]))
		}
		return n
	case reflect.String:
		switch s := v.Interface().(type) {
		case number:
			return word(string(s))
		case json.Number:
			return word(string(s))
		}
		return textNode(v.String())
	default:
		b, _ := json.Marshal(v.Interface())
		return word(string(b))
	}
}

func isEmpty(v reflect.Value) bool {
	switch v.Kind() {
	case reflect.Slice, reflect.Map:
		return v.Len() == 0
	case reflect.Pointer:
		return v.IsNil() || v.Elem().Kind() == reflect.Struct && isEmpty(v.Elem())
	case reflect.Struct:
		for i := range v.NumField() {
			if !isEmpty(v.Field(i)) {
				return false
			}
		}
		return true
	}
	return v.IsZero()
}

func word(s string) *yaml.Node { return &yaml.Node{Kind: yaml.ScalarNode, Value: s} }

func keyNode(s string) *yaml.Node {
	n := textNode(s)
	if n.Style == yaml.LiteralStyle {
		n.Style = yaml.DoubleQuotedStyle
	}
	return n
}

// textNode styles a text by the rule. Where the library's choice doesn't read
// back, or not in another library, it is put in double quotation marks.
func textNode(s string) *yaml.Node {
	n := &yaml.Node{Kind: yaml.ScalarNode, Tag: "!!str", Value: s}
	switch {
	case strings.Contains(s, "\n") && !strings.ContainsAny(s[:1], " \t\n") && !hasUnprintable(s) && !endsLineInSpace(s):
		n.Style = yaml.LiteralStyle
	case strings.ContainsAny(s, "\n\r\t"), strings.TrimSpace(s) != s:
		n.Style = yaml.DoubleQuotedStyle
	case s == "<<", s == "=", strings.ContainsAny(s, "\u0085\u2028\u2029"), json.Valid([]byte(s)) && strings.ContainsAny(s[:1], "-0123456789"):
		n.Style = yaml.DoubleQuotedStyle
	default:
		out, err := yaml.Marshal(s)
		if err == nil && out[0] == '"' {
			n.Style = yaml.DoubleQuotedStyle
		}
	}
	return n
}

func hasUnprintable(s string) bool {
	return strings.ContainsFunc(s, func(r rune) bool { return r != '\n' && !unicode.IsPrint(r) })
}

func endsLineInSpace(s string) bool {
	return strings.Contains(s, " \n") || strings.HasSuffix(s, " ")
}
