package event

import (
	"errors"
	"strconv"

	"github.com/newsevent/newsevent/internal/form"
)

// Number is a decimal number exactly as it is written, in JSON's syntax: 9.20
// stays 9.20, and large integers keep every digit. The empty Number is absent.
type Number string

// Float64 returns the nearest float64, and an error for what is no number or
// beyond its range.
func (n Number) Float64() (float64, error) { return strconv.ParseFloat(string(n), 64) }

// Int64 returns the number as an integer, and an error for what is none or
// beyond its range.
func (n Number) Int64() (int64, error) { return strconv.ParseInt(string(n), 10, 64) }

// IsNumeric tells readers and writers that the text stands for a number.
func (n Number) IsNumeric() bool { return true }

var errNoNumber = errors.New("not a number in JSON's syntax")

// MarshalJSON writes the number as it stands. What is no number is an error.
func (n Number) MarshalJSON() ([]byte, error) {
	if !form.Number(string(n)) {
		return nil, errNoNumber
	}
	return []byte(n), nil
}

// UnmarshalJSON takes a JSON number as it stands.
func (n *Number) UnmarshalJSON(data []byte) error {
	if !form.Number(string(data)) {
		return errNoNumber
	}
	*n = Number(data)
	return nil
}

// MarshalYAML gives YAML libraries a number that they write without quotation
// marks, or the text where no number of theirs has the same digits.
func (n Number) MarshalYAML() (any, error) {
	if i, err := n.Int64(); err == nil {
		return i, nil
	}
	if f, err := n.Float64(); err == nil && strconv.FormatFloat(f, 'g', -1, 64) == string(n) {
		return f, nil
	}
	return string(n), nil
}

// UnmarshalYAML takes a YAML number as it stands.
func (n *Number) UnmarshalYAML(unmarshal func(any) error) error {
	return unmarshal((*string)(n))
}
