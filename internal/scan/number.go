package scan

import "github.com/newsevent/newsevent/internal/form"

// mostDigits is how long a whole number may be without a look at its size.
const mostDigits = 18

// Number reads a number as it is written.
func (r *Reader) Number() string {
	if r.layout.on {
		return r.numberInBlock()
	}
	r.peek()
	start := r.at
	for r.at < len(r.text) && inNumber(r.text[r.at]) {
		r.at++
	}
	number := r.text[start:r.at]
	if !form.Number(number) {
		r.Fail()
	}
	return number
}

func inNumber(c byte) bool {
	return '0' <= c && c <= '9' || c == '-' || c == '+' || c == '.' || c|0x20 == 'e'
}

// Int reads a whole number that is written in digits alone.
func (r *Reader) Int() int {
	number := r.Number()
	digits := number
	if digits != "" && digits[0] == '-' {
		digits = digits[1:]
	}
	n := int64(0)
	for i := range len(digits) {
		if digits[i] < '0' || digits[i] > '9' {
			r.Fail()
			return 0
		}
		n = n*10 + int64(digits[i]-'0')
	}
	if len(digits) > mostDigits || int64(int(n)) != n {
		r.Fail()
	}
	if len(digits) < len(number) {
		n = -n
	}
	return int(n)
}
