package main

import (
	"errors"
	"strings"

	"github.com/newsevent/newsevent/diag"
	"github.com/newsevent/newsevent/internal/nearest"
	"github.com/spf13/cobra"
	"github.com/spf13/pflag"
)

// flagError puts into words what is wrong with a flag.
func flagError(cmd *cobra.Command, err error) error {
	var unknown *pflag.NotExistError
	var value *pflag.InvalidValueError
	switch {
	case errors.As(err, &unknown):
		return unknownFlag(cmd, unknown.GetSpecifiedName(), unknown.GetSpecifiedShortnames() != "")
	case errors.As(err, &value) && value.GetFlag().Value.Type() == "bool":
		return errors.New("--" + value.GetFlag().Name + " takes no value but true or false; found " + diag.Quote(value.GetValue()))
	}
	return err
}

func unknownFlag(cmd *cobra.Command, name string, short bool) error {
	if short {
		return errors.New("there is no flag " + diag.Escape("-"+name))
	}
	text := "there is no flag " + diag.Escape("--"+name)
	known := func(yield func(string) bool) {
		more := true
		cmd.Flags().VisitAll(func(f *pflag.Flag) { more = more && yield(f.Name) })
	}
	if near, ok := nearest.Nearest(strings.ToLower(name), known); ok {
		text += "; did you mean --" + near + "?"
	}
	return errors.New(text)
}
