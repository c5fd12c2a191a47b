package event

import (
	"crypto/sha256"
	"encoding/hex"
	"errors"
	"io"
	"io/fs"
	"strconv"
	"strings"
	"unicode/utf8"

	"github.com/newsevent/newsevent/diag"
	"github.com/newsevent/newsevent/source"
)

// MaxContent is how many bytes the text of a source may have for
// [Event.Verify].
const MaxContent = 64 << 20

// content is the text that a path leads to.
type content struct {
	text string
	// missing says why it can't be read; it has no code where it can.
	missing diag.Diagnostic
	sum     string
}

func readContent(fsys fs.FS, path string) *content {
	name := diag.Quote(path)
	if !fs.ValidPath(path) || path == "." || strings.Contains(path, `\`) {
		return missing("the path "+name+" does not lead to a file below the event file's folder",
			"paths are relative, with slashes, without . and ..")
	}
	if problem := regular(fsys, path); problem != "" {
		return missing(name+" "+problem, "")
	}
	data, problem := read(fsys, path)
	if problem != "" {
		return missing(name+" "+problem, "")
	}
	return &content{text: string(data)}
}

func missing(message, hint string) *content {
	return &content{missing: diag.Diagnostic{Code: diag.ContentMissing, Message: message, Hint: hint}}
}

// problem says what is wrong with the content of a source. The finding has no
// code where all is well.
func (c *content) problem(of *source.Content) diag.Diagnostic {
	if c.missing.Code != "" || of.SHA256 == "" {
		return c.missing
	}
	if c.sum == "" {
		sum := sha256.New()
		_, _ = io.WriteString(sum, c.text)
		c.sum = hex.EncodeToString(sum.Sum(nil))
	}
	if strings.EqualFold(c.sum, of.SHA256) {
		return diag.Diagnostic{}
	}
	return diag.Diagnostic{Code: diag.ContentChanged,
		Message: diag.Quote(of.Path) + " is not the text that was hashed: its sha256 is " + c.sum}
}

// regular says what is wrong with a path that does not lead to a regular file
// by folders alone.
func regular(fsys fs.FS, path string) string {
	for end := 0; end < len(path); {
		next := strings.IndexByte(path[end+1:], '/')
		if next < 0 {
			end = len(path)
		} else {
			end += 1 + next
		}
		info, err := fs.Lstat(fsys, path[:end])
		switch {
		case err != nil:
			return unreadable(err)
		case info.Mode()&fs.ModeSymlink != 0:
			return "is or leads through a symbolic link, which is not followed"
		case end == len(path) && !info.Mode().IsRegular():
			return "is not a regular file"
		}
	}
	return ""
}

// read returns the bytes of a text, or what is wrong with it.
func read(fsys fs.FS, path string) (data []byte, problem string) {
	f, err := fsys.Open(path)
	if err != nil {
		return nil, unreadable(err)
	}
	defer f.Close()
	data, err = io.ReadAll(io.LimitReader(f, MaxContent+1))
	switch {
	case err != nil:
		return nil, unreadable(err)
	case len(data) > MaxContent:
		return nil, "is larger than " + strconv.Itoa(MaxContent>>20) + " MiB"
	case !utf8.Valid(data):
		return nil, "is not a text in UTF-8"
	}
	return data, ""
}

func unreadable(err error) string {
	switch {
	case errors.Is(err, fs.ErrNotExist):
		return "does not exist"
	case errors.Is(err, fs.ErrPermission):
		return "may not be read"
	}
	return "can't be read"
}
