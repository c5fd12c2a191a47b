package report

import (
	"strings"

	"github.com/mattn/go-runewidth"
	"github.com/newsevent/newsevent/diag"
)

// laid is a source line as it is shown: the text, and how many cells of the
// terminal stand before the caret and under it.
type laid struct {
	text          string
	before, under int
}

// tabStop is how many cells a tab reaches to.
const tabStop = 4

// lay escapes the source line of a finding and cuts it to the width, with the
// caret in the window.
func lay(d diag.Diagnostic, width int) laid {
	source := d.Excerpt.Text
	start := offset(source, d.Start.Column-d.Excerpt.Column)
	end := len(source)
	if d.End.IsValid() && d.End.Line == d.Start.Line {
		end = max(start, offset(source, d.End.Column-d.Excerpt.Column))
	}
	before := show(source[:start], 0)
	marked := show(source[start:end], cells(before))
	after := show(source[end:], cells(before)+cells(marked))
	return window(before, marked, after, max(width, 20))
}

// offset returns the bytes that n code points of s take.
func offset(s string, n int) int {
	for i := range s {
		if n <= 0 {
			return i
		}
		n--
	}
	return len(s)
}

// show escapes and expands what a terminal would not show as one line. The
// text begins at the cell at.
func show(source string, at int) string {
	var b strings.Builder
	for _, part := range strings.SplitAfter(source, "\t") {
		part, tab := strings.CutSuffix(part, "\t")
		part = diag.Escape(part)
		b.WriteString(part)
		at += cells(part)
		if tab {
			wide := tabStop - at%tabStop
			b.WriteString(strings.Repeat(" ", wide))
			at += wide
		}
	}
	return b.String()
}

// context is how many cells behind the marked part are worth a cut before it.
const context = 20

// window cuts the three parts of a line to the width, an ellipsis at each cut,
// so that the beginning of the marked part is always shown.
func window(before, marked, after string, width int) laid {
	if cells(before)+cells(marked)+min(cells(after), context) > width {
		room := max(width/2, width-cells(marked)-cells(after))
		if cells(before) > room {
			before = "…" + tail(before, room-1)
		}
	}
	rest := width - cells(before)
	switch {
	case cells(marked)+cells(after) <= rest:
	case cells(marked) < rest:
		after = head(after, rest-cells(marked)-1) + "…"
	default:
		marked, after = head(marked, rest-1)+"…", ""
	}
	return laid{before + marked + after, cells(before), max(1, cells(marked))}
}

// head returns the beginning of s that fits into n cells.
func head(s string, n int) string { return measure.Truncate(s, max(n, 0), "") }

// tail returns the end of s that fits into n cells.
func tail(s string, n int) string {
	runes := []rune(s)
	i := len(runes)
	for i > 0 && cells(string(runes[i-1:])) <= n {
		i--
	}
	return string(runes[i:])
}

// cells is how wide s is on a terminal.
func cells(s string) int { return measure.StringWidth(s) }

var measure = &runewidth.Condition{StrictEmojiNeutral: true}
