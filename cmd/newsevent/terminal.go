package main

import (
	"fmt"
	"io"
	"os"

	"github.com/newsevent/newsevent/diag"
	"golang.org/x/term"
)

// terminal tells what the streams are. Tests replace it.
type terminal struct {
	env   func(string) (string, bool)
	width func(stream any) (int, bool)
}

// terminalWidth returns the columns of a terminal, and false for what is none.
func terminalWidth(stream any) (int, bool) {
	f, ok := stream.(*os.File)
	if !ok || !term.IsTerminal(int(f.Fd())) {
		return 0, false
	}
	width, _, err := term.GetSize(int(f.Fd()))
	if err != nil || width <= 0 {
		width = usualWidth
	}
	return width, true
}

// Columns of text written to a file, and to a terminal that does not tell.
const (
	fileWidth  = 100
	usualWidth = 80
)

// columns is how wide to write to the stream.
func (t terminal) columns(stream io.Writer) int {
	if width, ok := t.width(stream); ok {
		return min(max(width, 40), 160)
	}
	return fileWidth
}

// color reports whether the stream takes colour (no-color.org).
func (t terminal) color(stream io.Writer) bool {
	if no, _ := t.env("NO_COLOR"); no != "" {
		return false
	}
	if kind, _ := t.env("TERM"); kind == "dumb" {
		return false
	}
	_, ok := t.width(stream)
	return ok
}

// complain writes a message on standard error.
func (c *command) complain(format string, args ...any) {
	c.progress.pause(func() {
		fmt.Fprintln(c.stderr, "newsevent: "+diag.Escape(fmt.Sprintf(format, args...)))
	})
}
