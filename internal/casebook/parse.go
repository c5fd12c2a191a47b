package casebook

import (
	"fmt"
	"strconv"
	"strings"
	"unicode/utf8"
)

// parse reads the file of a case, a txtar archive: the rule, then the sections
// "right.yaml" and "wrong.yaml" (or .json, .ndjson), "want" and, where needed,
// "options". The documents of a section named "wrong.yaml (escaped)" are
// written with Go's escapes; a backslash at the end of a line joins it to the
// next.
func parse(name, text string) (Case, error) {
	rule, sections := split(text)
	c := Case{Rule: strings.Join(strings.Fields(rule), " ")}
	for _, s := range sections {
		if err := c.take(s); err != nil {
			return c, fmt.Errorf("%s: section %q: %w", name, s.name, err)
		}
	}
	if c.Rule == "" || c.Right.Name == "" || c.Wrong.Name == "" {
		return c, fmt.Errorf("%s: the rule, the right or the wrong document is missing", name)
	}
	return c, nil
}

type section struct{ name, text string }

// split cuts an archive into what stands before the first section and the
// sections.
func split(text string) (string, []section) {
	var head strings.Builder
	var sections []section
	for line := range strings.Lines(text) {
		if name, ok := header(line); ok {
			sections = append(sections, section{name: name})
		} else if len(sections) == 0 {
			head.WriteString(line)
		} else {
			sections[len(sections)-1].text += line
		}
	}
	return head.String(), sections
}

func header(line string) (string, bool) {
	rest, ok := strings.CutPrefix(line, "-- ")
	if !ok {
		return "", false
	}
	return strings.CutSuffix(strings.TrimRight(rest, "\r\n"), " --")
}

func (c *Case) take(s section) error {
	name, escaped := strings.CutSuffix(s.name, " (escaped)")
	data := []byte(s.text)
	if escaped {
		var err error
		if data, err = unescape(s.text); err != nil {
			return err
		}
	}
	switch kind, _, _ := strings.Cut(name, "."); kind {
	case "right":
		c.Right = Document{name, data}
	case "wrong":
		c.Wrong = Document{name, data}
	case "want":
		c.Want = strings.Split(strings.TrimSuffix(s.text, "\n"), "\n")
	case "options":
		return c.Options.read(s.text)
	default:
		return fmt.Errorf("no section has this name")
	}
	return nil
}

func unescape(text string) ([]byte, error) {
	var out []byte
	text = strings.ReplaceAll(text, "\\\n", "")
	for text != "" {
		r, wide, rest, err := strconv.UnquoteChar(text, 0)
		if err != nil {
			return nil, fmt.Errorf("no escape of Go: %.10q", text)
		}
		if wide {
			out = utf8.AppendRune(out, r)
		} else {
			out = append(out, byte(r))
		}
		text = rest
	}
	return out, nil
}

func (o *Options) read(text string) error {
	for line := range strings.Lines(text) {
		name, value, _ := strings.Cut(strings.TrimSpace(line), ": ")
		n, err := strconv.Atoi(value)
		switch {
		case name == "twin" && value == "no":
			o.NoTwin = true
		case name == "stream" && value == "yes":
			o.Stream = true
		case err != nil:
			return fmt.Errorf("%q is no number", value)
		case name == "bytes":
			o.Bytes = n
		case name == "depth":
			o.Depth = n
		case name == "nodes":
			o.Nodes = n
		default:
			return fmt.Errorf("no option is called %q", name)
		}
	}
	return nil
}
