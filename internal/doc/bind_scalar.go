package doc

import (
	"math"
	"reflect"
	"strconv"
	"strings"

	"github.com/newsevent/newsevent/diag"
	"github.com/newsevent/newsevent/internal/form"
)

// text puts a text into v. A plain scalar of YAML is its text.
func (b *binder) text(v reflect.Value, n *Node, field *reflect.StructField) bool {
	if n.Kind != String && (!n.Plain || n.Kind == List || n.Kind == Map) {
		hint := ""
		if n.Kind == Number || n.Kind == Bool {
			hint = "write it in quotation marks"
		} else if n.Kind == List {
			hint = "write one text, and no list"
		}
		return b.wrongKind(n, "text", hint)
	}
	if n.Text == "" && field != nil && b.how.Empty != nil {
		if code, refused := b.how.Empty(*field); refused {
			return b.refuse(code, n, b.way.subject()+" is empty", fillOrOmit)
		}
	}
	v.SetString(n.Text)
	return true
}

// number puts a number into v as it is written.
func (b *binder) number(v reflect.Value, n *Node) bool {
	if n.Kind != Number {
		return b.wrongKind(n, "a number", numberHint(n))
	}
	v.SetString(n.Text)
	return true
}

func (b *binder) integer(v reflect.Value, n *Node) bool {
	if n.Kind != Number {
		return b.wrongKind(n, "a whole number", numberHint(n))
	}
	i, ok := wholeNumber(n.Text)
	switch {
	case !ok && isWhole(n.Text), ok && v.OverflowInt(i):
		return b.wrongKind(n, "a whole number of at most 19 digits", "")
	case !ok:
		return b.wrongKind(n, "a whole number", "")
	}
	v.SetInt(i)
	return true
}

func numberHint(n *Node) string {
	switch {
	case n.Kind != String:
		return ""
	case !n.Plain && form.Number(n.Text):
		return "write it without quotation marks"
	case form.Number(strings.ReplaceAll(n.Text, ",", "")):
		return "write it without commas: " + diag.Escape(strings.ReplaceAll(n.Text, ",", ""))
	case n.Plain && isYAMLNumber(n.Text):
		return "write it as JSON does: decimal, such as 1200 or 0.5"
	case strings.ContainsAny(n.Text, " %"):
		return "write the number alone, such as 1200 or 0.5"
	default:
		return ""
	}
}

// wholeNumber returns the value of a number in JSON's syntax that is an integer
// of 64 bits, 1.0 and 1e2 among them.
func wholeNumber(text string) (int64, bool) {
	if i, err := strconv.ParseInt(text, 10, 64); err == nil {
		return i, true
	}
	digits, zeros := decimal(text)
	if digits == "" {
		return 0, true
	}
	if zeros < 0 || zeros > 19 {
		return 0, false
	}
	if text[0] == '-' {
		digits = "-" + digits
	}
	i, err := strconv.ParseInt(digits+strings.Repeat("0", zeros), 10, 64)
	return i, err == nil
}

// isWhole reports whether a number in JSON's syntax is an integer.
func isWhole(text string) bool {
	_, zeros := decimal(text)
	return zeros >= 0
}

// decimal takes a number in JSON's syntax apart into its digits, from the first
// to the last that is no zero, and how many zeros follow these; the zeros are
// negative where the last digits are a fraction.
func decimal(text string) (digits string, zeros int) {
	mantissa, exponent := strings.TrimPrefix(text, "-"), ""
	if i := strings.IndexAny(mantissa, "eE"); i >= 0 {
		mantissa, exponent = mantissa[:i], mantissa[i+1:]
	}
	whole, fraction, _ := strings.Cut(mantissa, ".")
	all := strings.TrimLeft(whole+fraction, "0")
	digits = strings.TrimRight(all, "0")
	if digits == "" {
		return "", 0
	}
	return digits, len(all) - len(digits) - len(fraction) + power(exponent)
}

// power returns an exponent, or one of its sign that is greater than the length
// of any document.
func power(exponent string) int {
	if exponent == "" {
		return 0
	}
	n, err := strconv.ParseInt(exponent, 10, 32)
	switch {
	case err == nil:
		return int(n)
	case exponent[0] == '-':
		return math.MinInt32
	default:
		return math.MaxInt32
	}
}
