package scan

// longestName is how many bytes a name may have. YAML wants its colon within
// 1,024 characters.
const longestName = 512

// keyInBlock reads the name of a member that has one of the model's names.
// Other names come out as they are written, which is no name of the model's.
func (r *Reader) keyInBlock() string {
	text, start := r.text, r.at
	if start < len(text) && (text[start] == '"' || text[start] == '\'') {
		return r.nameInBlock()
	}
	at := signEnd(text, start)
	r.endName(at)
	return text[start:at]
}

// endName passes over the colon at at.
func (r *Reader) endName(at int) {
	if at >= len(r.text) || r.text[at] != ':' || !blankAt(r.text, at+1) {
		r.Fail()
		return
	}
	r.at = at + 1
	r.layout.behindDash = false
}

// nameInBlock reads the name of a member that may have any name.
func (r *Reader) nameInBlock() string {
	if r.failed || r.at == len(r.text) {
		r.Fail()
		return ""
	}
	start, name := r.at, ""
	switch c := r.text[start]; {
	case c == '"' || c == '\'':
		name = r.quoted(c, false)
	case isLetter(c) || c >= 0x80:
		name = r.plainName()
	default:
		r.Fail()
	}
	if r.at-start > longestName {
		r.Fail()
	}
	r.endName(r.at)
	return name
}

// plainName reads a name without quotation marks that is a text beyond doubt.
func (r *Reader) plainName() string {
	text, start := r.text, r.at
	at := start
	for ; at < len(text) && !isBreak(text[at]); at++ {
		c := text[at]
		if c == ':' && blankAt(text, at+1) {
			break
		}
		if c == '#' && isBlank(text[at-1]) {
			r.Fail()
			return ""
		}
	}
	name := text[start:at]
	if isBlank(name[len(name)-1]) || isNullWord(name) || isBoolWord(name) {
		r.Fail()
	}
	r.at = at
	return name
}

func isLetter(c byte) bool { return 'a' <= c|0x20 && c|0x20 <= 'z' }

// isNullWord reports whether a plain scalar says that there is no value.
func isNullWord(text string) bool {
	switch text {
	case "", "~", "null", "Null", "NULL":
		return true
	default:
		return false
	}
}

func isBoolWord(text string) bool { return isTrueWord(text) || isFalseWord(text) }

func isTrueWord(text string) bool {
	return text == "true" || text == "True" || text == "TRUE"
}

func isFalseWord(text string) bool {
	return text == "false" || text == "False" || text == "FALSE"
}
