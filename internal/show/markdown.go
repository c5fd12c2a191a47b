package show

import (
	"io"
	"strings"
)

// writeMarkdown writes a page in CommonMark.
func writeMarkdown(w io.Writer, p page) error {
	var b strings.Builder
	b.WriteString("# " + inline(p.Title.String) + "\n\n")
	if p.Kicker != "" {
		b.WriteString("*" + inline(p.Kicker) + "*\n\n")
	}
	if p.Summary.String != "" {
		b.WriteString(prose(p.Summary.String, "") + "\n")
	}
	markdownFacts(&b, p.Facts, "")
	for _, s := range p.Sections {
		b.WriteString("\n## " + inline(s.Title) + "\n\n")
		for _, e := range s.Entries {
			markdownEntry(&b, e)
		}
	}
	_, err := io.WriteString(w, b.String())
	return err
}

func markdownEntry(b *strings.Builder, e entry) {
	lead := inline(e.Lead.String)
	if e.URL != "" {
		lead = "[" + lead + "](<" + destination(e.URL) + ">)"
	}
	b.WriteString("- " + emphasized(lead))
	if e.Tag != "" {
		mark := ""
		if e.Alarm {
			mark = "⚠ "
		}
		b.WriteString(" — *" + mark + inline(e.Tag) + "*")
	}
	b.WriteString("\n")
	if e.Body.String != "" {
		before := "  "
		if e.Spoken {
			before = "  > "
		}
		b.WriteString("\n" + prose(e.Body.String, before))
	}
	if len(e.Facts) > 0 {
		b.WriteString("\n")
		markdownFacts(b, e.Facts, "  ")
	}
}

// emphasized sets text in bold, unless it is empty.
func emphasized(s string) string {
	if s == "" {
		return s
	}
	return "**" + s + "**"
}

func markdownFacts(b *strings.Builder, facts []fact, before string) {
	for _, f := range facts {
		name := f.Name
		if f.Alarm {
			name = "⚠ " + name
		}
		b.WriteString(before + "- " + inline(name) + ": " + inline(f.Value.String) + "\n")
	}
}

// prose writes each line of a text as a paragraph.
func prose(s, before string) string {
	var b strings.Builder
	first := true
	for l := range strings.SplitSeq(s, "\n") {
		if strings.TrimSpace(l) == "" {
			continue
		}
		if !first {
			b.WriteString(strings.TrimRight(before, " ") + "\n")
		}
		b.WriteString(before + inline(l) + "\n")
		first = false
	}
	return b.String()
}

// inline returns a text on one line in which nothing is markup, a link or HTML.
// The characters that begin these are written as references, which no renderer
// takes for anything but the character.
func inline(s string) string {
	var b strings.Builder
	s = strings.Join(strings.Fields(s), " ")
	for i, r := range s {
		switch {
		case strings.ContainsRune("\\`*_[]<>&~|^$!#=", r):
			b.WriteString(reference(r))
		case i == 0 && (r == '-' || r == '+'), (r == '.' || r == ')') && onlyDigits(s[:i]):
			b.WriteString(reference(r))
		case r == '@', r == ':' && endsInLetter(s[:i]) && i+1 < len(s) && s[i+1] != ' ':
			b.WriteString(reference(r))
		case r == '.' && strings.HasSuffix(strings.ToLower(s[:i]), "www"):
			b.WriteString(reference(r))
		default:
			b.WriteRune(r)
		}
	}
	return b.String()
}

// onlyDigits reports whether a mark behind this text would number a list.
func onlyDigits(before string) bool { return before != "" && strings.Trim(before, "0123456789") == "" }

// endsInLetter reports whether a colon behind this text could end a scheme.
func endsInLetter(before string) bool {
	return before != "" && strings.ContainsRune("abcdefghijklmnopqrstuvwxyz", rune(before[len(before)-1]|0x20))
}

// reference is a character as a numeric reference.
func reference(r rune) string {
	const digits = "0123456789"
	return "&#" + string([]byte{digits[r/100%10], digits[r/10%10], digits[r%10]}) + ";"
}

// destination returns a URL for angle brackets.
func destination(url string) string {
	return strings.NewReplacer("<", "%3C", ">", "%3E", "\\", "%5C", "\n", "", "&", "&amp;", "`", "%60").Replace(url)
}
