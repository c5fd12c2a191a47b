package event

import (
	"bytes"
	"io"
	"io/fs"

	"github.com/newsevent/newsevent/diag"
	"github.com/newsevent/newsevent/internal/doc"
)

// documents are the documents of one file or stream, one at a time.
type documents struct {
	settings settings
	name     string
	stream   *doc.Stream
	// single is the reader of a file that holds one document.
	single io.Reader
	ended  bool
}

// documentsOf returns the documents that r holds. Only a file whose name alone
// says that it is JSON holds a single one.
func documentsOf(name string, r io.Reader, options []Option) documents {
	d := documents{settings: settingsOf(options), name: name}
	format := d.settings.formatFor(name)
	if d.settings.format == 0 && format == JSON {
		d.single = r
	} else {
		d.stream = doc.NewStream(r, format.streamKind(), d.settings.limits)
	}
	return d
}

func (f Format) streamKind() doc.StreamKind {
	switch f {
	case YAML:
		return doc.YAMLStream
	case JSON:
		return doc.JSONStream
	case NDJSON:
		return doc.NDJSON
	default:
		return doc.AnyStream
	}
}

// next returns the next document, which is valid until the next call, and
// io.EOF behind the last.
func (d *documents) next() (doc.Chunk, error) {
	if d.ended {
		return doc.Chunk{}, io.EOF
	}
	if d.single == nil {
		return d.stream.Next()
	}
	d.ended = true
	data, err := d.settings.readAll(d.single)
	return doc.Chunk{Data: data, Format: doc.JSON, Index: 1}, err
}

// readAll reads one document into memory that nobody else has, and of one that
// is too large as much as shows that it is.
func (s *settings) readAll(r io.Reader) ([]byte, error) {
	most := max(s.limits.JSONBytes, s.limits.YAMLBytes)
	var b bytes.Buffer
	if size := sizeOf(r); 0 < size && size <= int64(min(most, doc.DefaultLimits().JSONBytes)) {
		b.Grow(int(size) + bytes.MinRead)
	}
	_, err := b.ReadFrom(io.LimitReader(r, int64(most)+1))
	return b.Bytes(), err
}

// sizeOf returns how much is probably left in a reader, 0 where it does not tell.
func sizeOf(r io.Reader) int64 {
	switch r := r.(type) {
	case interface{ Len() int }:
		return int64(r.Len())
	case fs.File:
		if info, err := r.Stat(); err == nil && info.Mode().IsRegular() {
			return info.Size()
		}
	}
	return 0
}

// seen tells the documents what was found in the last one. YAML that breaks
// off leaves in doubt where the next document begins.
func (d *documents) seen(chunk doc.Chunk, list diag.List) {
	d.ended = d.ended || brokenOff(chunk, list)
}

// locate gives findings their file and the number of their document.
func locate(list diag.List, name string, number int) {
	for i := range list {
		list[i].File, list[i].Document = name, number
	}
}
