package main

import (
	"errors"
	"math"
	"slices"
	"strconv"
	"strings"

	"github.com/newsevent/newsevent/diag"
	"github.com/newsevent/newsevent/internal/nearest"
)

// choice is a flag that takes one of several words.
type choice struct {
	value   string
	allowed []string
}

func (c *choice) String() string { return c.value }

func (c *choice) Type() string { return "format" }

func (c *choice) Set(s string) error {
	if !slices.Contains(c.allowed, s) {
		return errors.New("must be one of " + strings.Join(c.allowed, ", "))
	}
	c.value = s
	return nil
}

// limit is a flag that takes a whole number of 1 or more. 0 is the default
// limit of the library.
type limit int

func (l *limit) String() string { return strconv.Itoa(int(*l)) }

func (l *limit) Type() string { return "n" }

func (l *limit) Set(s string) error {
	n, err := strconv.Atoi(s)
	switch {
	case errors.Is(err, strconv.ErrRange) && n > 0:
		return errors.New("is too large; leave it at " + strconv.Itoa(math.MaxInt) + " or less")
	case err != nil || n < 1:
		return errors.New("must be a whole number of 1 or more")
	}
	*l = limit(n)
	return nil
}

// codeSet is a flag that takes codes, separated by commas or given several
// times.
type codeSet map[diag.Code]bool

func (c codeSet) String() string { return "" }

func (c codeSet) Type() string { return "code" }

func (c codeSet) Set(s string) error {
	for name := range strings.SplitSeq(s, ",") {
		code, err := codeNamed(strings.TrimSpace(name))
		if err != nil {
			return err
		}
		c[code] = true
	}
	return nil
}

// codeNamed returns the code of that name, or an error with the nearest one.
func codeNamed(name string) (diag.Code, error) {
	code := diag.Code(name)
	if code.Valid() {
		return code, nil
	}
	text := "no finding has the code " + diag.Quote(name)
	if near, ok := nearest.Nearest(name, slices.Values(code.Values())); ok {
		text += "; did you mean " + diag.Quote(near) + "?"
	}
	return "", errors.New(text)
}
