package form

import (
	"net/netip"
	"strings"
	"unicode"
	"unicode/utf8"
)

// URL reports whether s is an absolute http or https URL with a host. Letters
// beyond ASCII are taken as browsers show them (https://президент.рф/новости);
// white space, control and format characters, quotation marks, < > \ ` and
// percent signs that begin no escape are refused. A user name before the host
// is taken.
func URL(s string) bool { return plainURL(s) || anyURL(s) }

// anyURL says what URL does, of plain ones too.
func anyURL(s string) bool {
	rest, ok := afterScheme(s)
	if !ok {
		return false
	}
	end := 0
	for end < len(rest) && rest[end] != '/' && rest[end] != '?' && rest[end] != '#' {
		end++
	}
	authority, tail := rest[:end], rest[end:]
	if at := strings.LastIndexByte(authority, '@'); at >= 0 {
		if !userInfo(authority[:at]) {
			return false
		}
		authority = authority[at+1:]
	}
	return hostAndPort(authority) && urlText(tail)
}

// afterScheme returns what stands behind http:// or https://.
func afterScheme(s string) (string, bool) {
	for _, scheme := range [...]string{"https://", "http://"} {
		if strings.HasPrefix(s, scheme) || len(s) >= len(scheme) && strings.EqualFold(s[:len(scheme)], scheme) {
			return s[len(scheme):], true
		}
	}
	return "", false
}

// userInfo reports whether s is what may stand before the "@" of a host
// (RFC 3986): ASCII without brackets and braces.
func userInfo(s string) bool {
	for i := range len(s) {
		if !isAlnum(s[i]) && strings.IndexByte("-._~!$&'()*+,;=:%", s[i]) < 0 {
			return false
		}
	}
	return urlText(s)
}

func hostAndPort(s string) bool {
	if strings.HasPrefix(s, "[") {
		end := strings.IndexByte(s, ']')
		return end > 0 && ipv6(s[1:end]) && portOrNothing(s[end+1:])
	}
	colon := strings.IndexByte(s, ':')
	if colon < 0 {
		return host(s)
	}
	return host(s[:colon]) && portOrNothing(s[colon:])
}

func portOrNothing(s string) bool {
	if s == "" {
		return true
	}
	if s[0] != ':' || len(s) > 6 || !allDigits(s[1:]) {
		return false
	}
	port := 0
	for i := 1; i < len(s); i++ {
		port = port*10 + int(s[i]-'0')
	}
	return port <= 65535
}

func ipv6(s string) bool {
	addr, err := netip.ParseAddr(s)
	return err == nil && addr.Is6() && addr.Zone() == ""
}

// host reports whether s is labels joined by dots. A name that ends in a
// number is an IPv4 address.
func host(s string) bool {
	s = strings.TrimSuffix(s, ".")
	last := s[strings.LastIndexByte(s, '.')+1:]
	if allDigits(last) {
		addr, err := netip.ParseAddr(s)
		return err == nil && addr.Is4()
	}
	length := 0
	for _, r := range s {
		switch {
		case r == '.':
			if length == 0 {
				return false
			}
			length = 0
			continue
		case r < utf8.RuneSelf && !isAlnum(byte(r)) && r != '-' && r != '_':
			return false
		case r >= utf8.RuneSelf && !hostRune(r):
			return false
		}
		length++
	}
	return length > 0 && len(s) <= longestHost
}

const longestHost = 1024

func hostRune(r rune) bool {
	if r == utf8.RuneError {
		return false
	}
	return isJoiner(r) || unicode.In(r, unicode.L, unicode.M, unicode.N, unicode.So)
}

// urlText reports whether s has only characters that stand in a URL behind its
// host.
func urlText(s string) bool {
	for i := 0; i < len(s); {
		for i < len(s) && plainInURL(s[i]) {
			i++
		}
		if i == len(s) {
			break
		}
		c := s[i]
		switch {
		case c >= utf8.RuneSelf:
			r, size := utf8.DecodeRuneInString(s[i:])
			if r == utf8.RuneError || !isJoiner(r) && unicode.In(r, unicode.Z, unicode.Cc, unicode.Cf, unicode.Co) {
				return false
			}
			i += size
			continue
		case c == '%':
			if i+2 >= len(s) || !isHex(s[i+1]) || !isHex(s[i+2]) {
				return false
			}
		case c <= ' ', c == 0x7f, c == '"', c == '<', c == '>', c == '\\', c == '`':
			return false
		}
		i++
	}
	return true
}

// plainInURL reports whether c needs no second look: a letter, a digit, or a
// sign of those that paths are made of.
func plainInURL(c byte) bool {
	return 'a' <= c && c <= 'z' || '-' <= c && c <= '9' || 'A' <= c && c <= 'Z' || c == '_' || c == '='
}

// isJoiner reports whether r is one of the two format characters that words of
// Persian and Indic languages are written with.
func isJoiner(r rune) bool { return r == 0x200c || r == 0x200d }
